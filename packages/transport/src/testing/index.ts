export { type Answer, type Attempt, createFakeCollector, type FakeCollector, type Row } from './fake-collector.js'
export { createFakePlatform, type FakePlatform, type FakePlatformOptions } from './fake-platform.js'
export { createFakeStorage, type FakeStorageOptions } from './fake-storage.js'
export { type FarEnd, type SenderCheck, type SenderRig, testSender } from './test-sender.js'
