import { afterNextRender, Component, DestroyRef, inject, signal } from '@angular/core'
import { ces2 } from '@easekit/scales'
import { createEaseKit, type EaseKit } from '@easekit/widget'
import { checkout } from '@easekit/widget/triggers'

@Component({
  selector: 'app-root',
  template: `
    @if (order()) {
      <h1>Thank you for order {{ order() }}</h1>
    } @else {
      <button type="button" (click)="placeOrder()">Place order</button>
    }
  `,
})
export class App {
  protected readonly order = signal('')
  private easekit?: EaseKit

  constructor() {
    // Never on a server.
    afterNextRender(() => {
      this.easekit = createEaseKit({
        project: 'shop',
        endpoint: 'https://ces.example.com',
        surveys: [{ id: 'checkout', scale: ces2, on: [checkout()], company: 'Acme', issue: 'order' }],
      })
    })
    inject(DestroyRef).onDestroy(() => this.easekit?.destroy())
  }

  protected placeOrder(): void {
    this.order.set(`o-${Date.now()}`)
    this.easekit?.trigger('order-placed', { subject: this.order() })
  }
}
