import { card } from '../card.js'
import { item, track } from '../data-layer.js'
import '../frame.js'
import { products } from '../products.js'

document.querySelector('#goods').append(...products.map((product) => card(product)))

track('view_item_list', { item_list_name: 'All goods', items: products.map((product) => item(product)) })
