export { t as toServiceError } from "./service-error2.js";
