export { default as activityCss } from '../style/activities.css';
