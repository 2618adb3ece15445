import { test } from '@japa/runner'
import { outcomeOf } from '../../src/mapping/ended_reasons.ts'

test.group('how a call ended', () => {
  for (const [outcome, reasons] of Object.entries({
    'completed': [
      'customer-ended-call',
      'assistant-ended-call',
      'assistant-said-end-call-phrase',
      'silence-timed-out',
      'exceeded-max-duration',
      'voicemail',
      'call.in-progress.twilio-completed-call',
      'call.forwarding.no-answer',
      'call.in-progress.error-warm-transfer-silence-timeout',
      'hangup',
      'assistantEndedCall',
      'a-reason-of-next-year',
      '',
    ],
    'transferred': [
      'assistant-forwarded-call',
      'assistant-request-returned-forwarding-phone-number',
      'call.ending.hook-executed-transfer',
    ],
    'not-connected': [
      'customer-did-not-answer',
      'customer-busy',
      'customer-did-not-give-microphone-permission',
      'assistant-request-returned-error',
      'twilio-failed-to-connect-call',
      'call.ringing.sip-inbound-caller-hungup-before-call-connect',
      'scheduled-call-deleted',
    ],
    'platform-fault': [
      'assistant-request-failed',
      'assistant-request-returned-invalid-assistant',
      'assistant-not-found',
      'call-start-error-neither-assistant-nor-server-set',
      'call.start.error-subscription-insufficient-credits',
      'call.start.error-subscription-concurrency-limit-reached',
    ],
    'vendor-fault': [
      'call.start.error-vapifault-get-org',
      'call.in-progress.error-vapifault-worker-died',
      'call.in-progress.error-providerfault-openai-llm-failed',
      'pipeline-error-custom-llm-llm-failed',
      'worker-shutdown',
      'phone-call-provider-closed-websocket',
      'some-new-error-of-next-year',
    ],
  })) {
    for (const reason of reasons) {
      test(`${reason || '(no reason)'} is ${outcome}`, ({ assert }) => {
        assert.equal(outcomeOf(reason), outcome)
      })
    }
  }
})
