export { t as startEmulator } from "./emulator2.js";
