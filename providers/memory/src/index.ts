import { createMemoryProvider } from './provider.ts'
import { MemoryVendor } from './vendor.ts'

export { inboundRequest } from './inbound.ts'
export { createMemoryProvider } from './provider.ts'
export { MemoryVendor } from './vendor.ts'

/** Over a vendor of its own, for a program that only wants everything to work. */
export default createMemoryProvider(new MemoryVendor())
