/** The lists of the API's own structure: https://docs.aws.amazon.com/quicksight/latest/APIReference/API_Parameters.html */
export const structureNames = [
  'StringParameters',
  'IntegerParameters',
  'DecimalParameters',
  'DateTimeParameters'
] as const
