import "./GetObjectCommand.js";
export { t as EventStreamSerde, r as eventStreamSerdeProvider } from "./event-streams.js";
