/** @jsxImportSource react */
import type { HeadlessSurvey } from '@easekit/widget/headless'
import { type JSX, useEffect, useState } from 'react'
import { Pressable, StyleSheet, Text, TextInput, View } from 'react-native'

/** What the component takes. */
export interface EaseKitSurveyProps {
  /** From `openSurvey`; a new survey is a new component, so give its `id` as the `key`. */
  readonly survey: HeadlessSurvey
  /** Called when there is nothing more to show. */
  readonly onClose: () => void
  /** How long a thank-you waits for the collector's word, in milliseconds. @default 4000 */
  readonly patienceMs?: number
}

/** A survey in native controls: one tap rates, then the reason, then thanks once the collector has the answer. */
export function EaseKitSurvey({ survey, onClose, patienceMs = 4_000 }: EaseKitSurveyProps): JSX.Element | null {
  const { words, points } = survey
  const [phase, setPhase] = useState(survey.phase)
  const [value, setValue] = useState<number>()
  const [reasons, setReasons] = useState<readonly string[]>([])
  const [comment, setComment] = useState('')
  const [isDelivered, setDelivered] = useState<boolean>()
  const { second } = survey

  useEffect(() => survey.shown(), [survey])
  useEffect(() => {
    if (phase === 'thanking') survey.delivered(patienceMs).then(setDelivered)
  }, [phase, survey, patienceMs])
  useEffect(() => {
    // Nobody is thanked for what has not arrived; it goes on trying while the app runs.
    if (isDelivered === false) onClose()
  }, [isDelivered, onClose])

  const rate = (chosen: number) => {
    if (survey.answer(chosen) === 'refused') return
    setValue(chosen)
    setReasons([])
    setPhase(survey.phase)
  }
  const end = (isSkipped: boolean) => {
    survey.explain(isSkipped ? {} : { reasons, comment })
    setPhase(survey.phase)
  }
  const toggle = (id: string) =>
    setReasons(reasons.includes(id) ? reasons.filter((one) => one !== id) : [...reasons, id])
  const close = () => {
    survey.dismiss()
    onClose()
  }

  if (phase === 'closed') return null
  const direction = { direction: words.dir }
  if (phase === 'thanking') {
    return (
      <View style={[styles.card, direction]} accessibilityLiveRegion="polite">
        <Text style={styles.question}>{isDelivered ? survey.thanks : '…'}</Text>
        {isDelivered && <Button label={words.close} onPress={onClose} />}
      </View>
    )
  }
  return (
    <View style={[styles.card, direction]}>
      <Text style={styles.question} accessibilityRole="header">
        {words.question}
      </Text>
      <View style={styles.row} accessibilityRole="radiogroup">
        {points.map((point) => (
          <Pressable
            key={point.value}
            accessibilityRole="radio"
            accessibilityLabel={point.name}
            accessibilityState={{ checked: point.value === value }}
            onPress={() => rate(point.value)}
            style={[styles.point, point.value === value && styles.chosen]}
          >
            <Text>{point.face}</Text>
          </Pressable>
        ))}
      </View>
      <View style={styles.ends}>
        {words.ends.map((end) => (
          <Text key={end} style={styles.end}>
            {end}
          </Text>
        ))}
      </View>
      {second && (
        <View>
          <Text style={styles.question}>{second.question}</Text>
          <View style={styles.row}>
            {second.reasons.map(({ id, label }) => (
              <Pressable
                key={id}
                accessibilityRole="checkbox"
                accessibilityState={{ checked: reasons.includes(id) }}
                onPress={() => toggle(id)}
                style={[styles.reason, reasons.includes(id) && styles.chosen]}
              >
                <Text>{label}</Text>
              </Pressable>
            ))}
          </View>
          <TextInput
            accessibilityLabel={words.comment ?? second.question}
            placeholder={words.comment ?? second.question}
            multiline
            maxLength={2000}
            value={comment}
            onChangeText={setComment}
            style={styles.text}
          />
          <View style={styles.ends}>
            <Button label={words.skip} onPress={() => end(true)} />
            <Button label={words.send} onPress={() => end(false)} />
          </View>
        </View>
      )}
      {!second && <Button label={words.close} onPress={close} />}
    </View>
  )
}

function Button({ label, onPress }: { readonly label: string; readonly onPress: () => void }): JSX.Element {
  return (
    <Pressable accessibilityRole="button" onPress={onPress} style={styles.button}>
      <Text>{label}</Text>
    </Pressable>
  )
}

// 44 points is the least that a finger meets.
const styles = StyleSheet.create({
  card: { backgroundColor: '#fff', borderRadius: 12, padding: 16 },
  question: { fontSize: 17, marginBottom: 12 },
  row: { flexDirection: 'row', flexWrap: 'wrap' },
  point: { flexGrow: 1, minWidth: 44, minHeight: 44, alignItems: 'center', justifyContent: 'center' },
  reason: {
    minHeight: 44,
    paddingHorizontal: 12,
    justifyContent: 'center',
    borderWidth: 1,
    borderRadius: 22,
    margin: 4,
  },
  chosen: { backgroundColor: '#dbe7ff' },
  ends: { flexDirection: 'row', justifyContent: 'space-between', marginVertical: 8 },
  end: { fontSize: 13 },
  text: { borderWidth: 1, borderRadius: 8, minHeight: 66, padding: 8, marginTop: 8 },
  button: { minHeight: 44, justifyContent: 'center', paddingHorizontal: 12 },
})
