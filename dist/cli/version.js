export { st as version } from "./main.js";
