export { send as transport } from './send';
