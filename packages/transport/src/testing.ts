export {
  type Answer,
  type Attempt,
  createFakeCollector,
  type FakeCollector,
  type Row,
} from './testing/fake-collector.js'
export { createFakeOutbox, type FakeOutbox, type FakeOutboxOptions } from './testing/fake-outbox.js'
export { createFakePlatform, type FakePlatform, type FakePlatformOptions } from './testing/fake-platform.js'
export { createFakeStorage, type FakeStorageOptions } from './testing/fake-storage.js'
export { type FarEnd, type SenderCheck, type SenderRig, testSender } from './testing/test-sender.js'
