/** The licence of something that comes along in a package and is not installed itself. */
export type Zonderpakket = { licentie: string; adres: string; tekst: string };

const MIT = (...makers: string[]) => `MIT License

${makers.join('\n')}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/**
 * What packages bring along inside their own files, read from those files by name. A name that is not here comes on the
 * list with an unknown licence, and a test fails.
 */
export const ZONDER_PAKKET: Readonly<Record<string, Zonderpakket>> = {
  '@oxc-project/runtime': {
    licentie: 'MIT',
    adres: 'https://oxc.rs',
    tekst: MIT('Copyright (c) 2024-present VoidZero Inc. & Contributors', 'Copyright (c) 2023 Boshen'),
  },
  // Rust, in the WebAssembly of the search.
  minicbor: {
    licentie: 'BlueOak-1.0.0',
    adres: 'https://docs.rs/minicbor',
    tekst: 'Blue Oak Model License 1.0.0: https://blueoakcouncil.org/license/1.0.0',
  },
  'wasm-bindgen': {
    licentie: 'MIT',
    adres: 'https://docs.rs/wasm-bindgen',
    tekst: MIT('Copyright (c) 2014 Alex Crichton'),
  },
  // The stemmer: it leaves no trace in the file, so it is named with every search.
  snowball: {
    licentie: 'BSD-3-Clause',
    adres: 'https://snowballstem.org',
    tekst: `Copyright (c) 2001, Dr Martin Porter
Copyright (c) 2004,2005, Richard Boulton
Copyright (c) 2013, Yoshiki Shibukawa
All rights reserved.

Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
following conditions are met:

  1. Redistributions of source code must retain the above copyright notice, this list of conditions and the following
     disclaimer.
  2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following
     disclaimer in the documentation and/or other materials provided with the distribution.
  3. Neither the name of the Snowball project nor the names of its contributors may be used to endorse or promote
     products derived from this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES,
INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY,
WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF
THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.`,
  },
};
