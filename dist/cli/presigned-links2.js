export { t as links } from "./presigned-links.js";
