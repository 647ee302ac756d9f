// Drawn by hand on a 240 × 240 sheet. The classes are the four inks of the shop, defined in shop.css, so that the
// drawings follow the colour scheme.
export const art = {
  daybook: `
    <g transform="rotate(-7 120 120)">
      <rect class="shade" x="76" y="50" width="116" height="160" rx="9"/>
      <rect class="paper" x="72" y="44" width="115" height="153" rx="6"/>
      <path class="line thin" d="M183 50v140M179 50v140"/>
      <path class="yellow" d="M118 190h13v34l-6.5-7-6.5 7z"/>
      <rect class="blue" x="60" y="38" width="116" height="158" rx="8"/>
      <path class="deep" d="M68 38h9v158h-9a8 8 0 0 1-8-8V46a8 8 0 0 1 8-8z"/>
      <rect class="paper" x="95" y="66" width="46" height="34" rx="3"/>
      <path class="line" d="M103 78h30M103 87h18"/>
      <rect class="red" x="157" y="38" width="6" height="158"/>
    </g>`,

  'pocket-trio': `
    <ellipse class="shade" cx="124" cy="206" rx="84" ry="8"/>
    <g transform="rotate(-15 84 200)">
      <rect class="mint" x="42" y="62" width="82" height="136" rx="5"/>
      <path class="dark" opacity=".16" d="M47 62h6v136h-6a5 5 0 0 1-5-5V67a5 5 0 0 1 5-5z"/>
      <path class="line paper-line" d="M64 84h40M64 94h40M64 104h24"/>
    </g>
    <g transform="rotate(13 160 204)">
      <rect class="red" x="116" y="64" width="82" height="136" rx="5"/>
      <path class="dark" opacity=".16" d="M121 64h6v136h-6a5 5 0 0 1-5-5V69a5 5 0 0 1 5-5z"/>
      <path class="paper" opacity=".92" d="M142 92l14 24h-28z M170 92l14 24h-28z" transform="translate(2 2)"/>
    </g>
    <g transform="rotate(-1.5 120 200)">
      <rect class="yellow" x="80" y="52" width="84" height="146" rx="5"/>
      <path class="dark" opacity=".14" d="M85 52h6v146h-6a5 5 0 0 1-5-5V57a5 5 0 0 1 5-5z"/>
      <path class="line thin" d="M88 70v10M88 120v10M88 170v10"/>
      <circle class="paper" cx="127" cy="100" r="22"/>
      <path class="blue" d="M127 78a22 22 0 0 1 0 44z"/>
      <path class="line" d="M112 168h30M112 177h18"/>
    </g>`,

  'letter-set': `
    <g transform="rotate(4 120 130)">
      <rect class="shade" x="50" y="112" width="152" height="98" rx="7"/>
      <path class="blue" d="M46 108 112 39a11 11 0 0 1 16 0l66 69v10H46z"/>
      <rect class="deep" x="46" y="102" width="148" height="60"/>
      <g transform="rotate(-3 120 110)">
        <rect class="paper" x="64" y="72" width="112" height="110" rx="3"/>
        <path class="line" d="M80 94h40M80 108h80M80 121h80M80 134h56"/>
        <circle class="red" cx="156" cy="90" r="8"/>
      </g>
      <path class="blue" d="M46 106l68 50a10 10 0 0 0 12 0l68-50v88a7 7 0 0 1-7 7H53a7 7 0 0 1-7-7z"/>
      <path class="line paper-line thin" opacity=".55" d="M49 198l52-46M191 198l-52-46"/>
    </g>`,

  'wall-calendar': `
    <path class="line thin" d="M64 46 120 16l56 30"/>
    <rect class="shade" x="66" y="54" width="124" height="158" rx="3"/>
    <rect class="paper" x="60" y="46" width="120" height="158"/>
    <path class="sky" d="M68 60h104v74H68z"/>
    <circle class="red" cx="142" cy="88" r="17"/>
    <path class="mint" d="M68 112c18-16 34-17 52-6s34 8 52-8v36H68z"/>
    <path class="blue" d="M68 124c24-14 46-8 62-1s28 5 42-5v16H68z"/>
    <g class="dots">
      <path d="M76 152h.01M90.7 152h.01M105.4 152h.01M120 152h.01M134.7 152h.01M149.4 152h.01M164 152h.01"/>
      <path d="M76 166h.01M90.7 166h.01M105.4 166h.01M120 166h.01M134.7 166h.01M149.4 166h.01M164 166h.01"/>
      <path d="M76 180h.01M90.7 180h.01M105.4 180h.01M120 180h.01M134.7 180h.01M149.4 180h.01M164 180h.01"/>
    </g>
    <circle class="line red-line" cx="134.7" cy="166" r="6.5"/>
    <rect class="wood" x="52" y="41" width="136" height="10" rx="3"/>
    <rect class="wood" x="52" y="198" width="136" height="10" rx="3"/>`,

  'brass-pen': `
    <path class="line blue-line" d="M34 190c14-20 30-22 33-10s-8 20-3 24 20-20 32-22 8 18 20 16 16-14 30-14 18 10 34 6"/>
    <g transform="rotate(-42 120 116)">
      <rect class="shade" x="44" y="118" width="146" height="18" rx="9"/>
      <path class="brass" d="M14 113.5 40 107v15l-26-4.5z"/>
      <path class="line thin" d="M13 115.5h18"/>
      <rect class="deep" x="38" y="105" width="26" height="19" rx="3"/>
      <rect class="blue" x="62" y="103" width="82" height="23" rx="4"/>
      <rect class="brass" x="126" y="101" width="92" height="27" rx="9"/>
      <rect class="dark" opacity=".16" x="126" y="101" width="7" height="27" rx="2"/>
      <path class="brass" d="M214 104v-6a5 5 0 0 0-5-5h-52a4 4 0 0 0 0 8h46a4 4 0 0 1 4 4z"/>
      <rect class="paper" opacity=".5" x="140" y="106" width="66" height="4" rx="2"/>
      <rect class="paper" opacity=".35" x="70" y="107" width="48" height="4" rx="2"/>
    </g>`,

  'lake-ink': `
    <ellipse class="shade" cx="126" cy="204" rx="76" ry="9"/>
    <rect class="glass" x="52" y="92" width="136" height="112" rx="22"/>
    <path class="blue" d="M60 132c14-7 26-7 40 0s26 7 40 0 26-7 40 0v48a16 16 0 0 1-16 16H76a16 16 0 0 1-16-16z"/>
    <rect class="paper" x="82" y="128" width="76" height="52" rx="4"/>
    <path class="blue" d="M120 136c7 9 10.5 14 10.5 19a10.5 10.5 0 0 1-21 0c0-5 3.5-10 10.5-19z"/>
    <path class="line thin" d="M96 173h48"/>
    <rect class="glass" x="88" y="76" width="64" height="20"/>
    <rect class="deep" x="78" y="38" width="84" height="44" rx="7"/>
    <path class="line paper-line thin" opacity=".35" d="M92 46v28M106 46v28M120 46v28M134 46v28M148 46v28"/>
    <path class="line paper-line" opacity=".8" d="M66 112v10M66 130v22"/>`,

  'meadow-cards': `
    <g transform="rotate(11 150 130)">
      <rect class="shade" x="112" y="52" width="94" height="132" rx="4"/>
      <rect class="mint" x="108" y="46" width="94" height="132" rx="4"/>
      <path class="line deep-line" d="M172 164c-2-34 2-60 8-88M175 138c-12-4-18-12-20-22M174 120c10-4 15-10 17-20"/>
      <path class="paper" d="M180 78c-9-3-12-12-8-22 9 4 13 12 8 22zM181 78c8-1 14-8 13-17-9 1-15 8-13 17z"/>
    </g>
    <g transform="rotate(-8 96 130)">
      <rect class="shade" x="44" y="48" width="104" height="146" rx="4"/>
      <rect class="paper" x="38" y="42" width="104" height="146" rx="4"/>
      <path class="line mint-line" d="M90 176V96M90 152c-16 0-24-10-26-24 16 0 26 8 26 24zM90 136c14-1 22-9 24-22-14 0-24 8-24 22z"/>
      <path class="mint" opacity=".85" d="M90 152c-16 0-24-10-26-24 16 0 26 8 26 24zM90 136c14-1 22-9 24-22-14 0-24 8-24 22z"/>
      <g class="red">
        <ellipse cx="90" cy="67" rx="8.5" ry="13"/>
        <ellipse cx="90" cy="67" rx="8.5" ry="13" transform="rotate(72 90 82)"/>
        <ellipse cx="90" cy="67" rx="8.5" ry="13" transform="rotate(144 90 82)"/>
        <ellipse cx="90" cy="67" rx="8.5" ry="13" transform="rotate(216 90 82)"/>
        <ellipse cx="90" cy="67" rx="8.5" ry="13" transform="rotate(288 90 82)"/>
      </g>
      <circle class="yellow" cx="90" cy="82" r="8"/>
    </g>`,

  'paper-tape': `
    <ellipse class="shade" cx="124" cy="200" rx="88" ry="8"/>
    <g class="rolls">
      <circle class="ring blue-line" cx="86" cy="88" r="29"/>
      <circle class="ring-print paper-line" cx="86" cy="88" r="29"/>
      <circle class="ring red-line" cx="156" cy="84" r="25"/>
      <circle class="ring mint-line" cx="148" cy="154" r="33"/>
      <circle class="ring-print deep-line fine" cx="148" cy="154" r="33"/>
      <circle class="ring yellow-line" cx="76" cy="162" r="25"/>
    </g>
    <g class="cores">
      <circle cx="86" cy="88" r="18"/><circle cx="156" cy="84" r="14"/>
      <circle cx="148" cy="154" r="22"/><circle cx="76" cy="162" r="14"/>
    </g>
    <path class="red" d="M156 48h50l-5 5 5 5-5 5 5 5h-50z"/>`,
}

/** A sealed envelope with a tick, for the thank-you page. */
export const posted = `
  <g transform="rotate(-5 120 120)">
    <rect class="shade" x="42" y="74" width="168" height="112" rx="9"/>
    <rect class="paper" x="34" y="66" width="168" height="112" rx="8"/>
    <path class="line" d="M38 72l74 54a10 10 0 0 0 12 0l74-54"/>
    <path class="line thin" opacity=".5" d="M38 174l56-48M198 174l-56-48"/>
  </g>
  <circle class="blue" cx="180" cy="168" r="32"/>
  <path class="tick" d="M165 169l10 10 20-21"/>`

/** An open, empty box, for the empty cart. */
export const nothing = `
  <ellipse class="shade" cx="124" cy="198" rx="82" ry="9"/>
  <path class="wood" d="M60 104h120v84a8 8 0 0 1-8 8H68a8 8 0 0 1-8-8z"/>
  <path class="dark" opacity=".14" d="M60 104h120v22H60z"/>
  <path class="wood" d="M60 104 34 84l22-22 30 42zM180 104l26-20-22-22-30 42z"/>
  <path class="dark" opacity=".3" d="M86 104 56 62h128l-30 42z"/>
  <rect class="paper" x="98" y="148" width="44" height="28" rx="3"/>
  <path class="line thin" d="M105 158h28M105 166h16"/>`
