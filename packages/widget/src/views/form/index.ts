export { FormView as View } from './form-view.tsx';
export { form as simulation } from '@jalon/items/simulations/form';
