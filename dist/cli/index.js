#!/usr/bin/env node
import { t as cli } from "./main.js";
// src/bin.ts
const code = await cli(process.argv.slice(2));
process.stdout.write("", () => process.stderr.write("", () => process.exit(code)));
export {};
