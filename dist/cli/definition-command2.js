export { t as DescribeDashboardDefinitionCommand } from "./definition-command.js";
