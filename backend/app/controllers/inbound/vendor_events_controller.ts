export default class VendorEventsController {
  async store() {
    return {}
  }
}
