import type { JsonSchema } from './schema.ts'
import { worldShape } from './world-schema.ts'

/** The JSON Schema of a world file: a whole world, or one that extends the default world by some of its parts. */
export function createWorldJsonSchema(): JsonSchema {
  const { properties = {}, ...rest } = worldShape.json ?? {}
  const parts = Object.fromEntries(Object.keys(Object(properties)).map(name => [name, { $ref: `#/$defs/${name}` }]))
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'World of the QuickSight Snapshot emulator',
    description: 'The AWS account that the emulator emulates. emulator/world.yaml explains each part.',
    anyOf: [
      { ...rest, properties: parts },
      {
        type: 'object',
        properties: { extends: { const: 'default' }, ...parts },
        required: ['extends'],
        additionalProperties: false
      }
    ],
    $defs: properties
  }
}
