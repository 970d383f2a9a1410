// Preloaded into the process of the bundle: shifts its clock by some minutes.
const offMs = Number(process.env['CLOCK_OFF_MINUTES']) * 60_000
const RealDate = Date

globalThis.Date = class ShiftedDate extends RealDate {
  constructor(...given) {
    super(...(given.length === 0 ? [RealDate.now() + offMs] : given))
  }

  static now() {
    return RealDate.now() + offMs
  }
}
