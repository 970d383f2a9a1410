export { $ as version } from "./main.js";
