export { SelfReportView as View } from './self-report-view.tsx';
export { selfReport as type } from '@jalon/items/interactions';
