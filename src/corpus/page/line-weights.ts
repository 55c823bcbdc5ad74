// Written by `npm run tune:pages`; do not edit.
// Fitted on 4800 pages that were made for it and 5 split by hand; rounds 2, seed 1.
// On 200 pages of other articles 97.84 % of the lines are right.
// A row is the name of a feature and its weights in hundredths, in the order of LINE_ROLES.

const ROWS = `
after 0|126 -11 31 30 113 87 0 -233
after 1|42 28 5 120 4 -68 36 48
after 2|-28 69 -98 -50 -32 22 -21 -59
after 3|31 48 -23 25 -24 112 -29 -30
after 4|59 111 -24 -48 -73 -2 -38 -72
after 5|56 76 37 11 151 9 -21 -110
after 6|75 -3 9 10 -20 -46 29 -204
after 7|102 65 -7 67 59 61 -48 -23
after 8|63 126 98 120 12 99 58 -26
after 9|57 107 -32 23 104 -82 46 -19
after byline|54 97 37 17 -87 93 92 -30
after credit|-47 -213 -32 60 367 183 8 -213
after doubled|-139 -66 60 111 214 34 171 -193
after like text 0|-231 182 80 -54 -40 -21 97 -113
after like text 1|-86 -46 -35 -21 178 31 -33 -77
after like text 2|-8 77 -57 -18 -5 -97 57 -99
after like text 3|-59 58 115 108 36 42 127 102
after like text 4|9 63 133 107 100 34 -27 166
after like text 5|-37 77 145 119 109 67 84 -46
after like text 6|-4 82 78 35 8 -82 -59 103
after like text 7|2 92 35 -5 -92 -68 -87 -258
after like text 8|115 114 -49 -27 -214 -3 -121 -144
after marked|-178 -129 128 54 54 81 113 -199
after news|9 100 -40 21 100 14 -76 198
after opening|-348 -510 67 399 217 -113 514 -7
after role author|-19 -602 7 386 -331 69 -16 -166
after role byline|198 -776 113 257 -322 160 0 123
after role caption|-192 -122 127 249 626 242 -446 216
after role captionNext|-408 -245 -200 40 514 46 -121 45
after role display|307 -1282 173 74 -1109 120 -408 0
after role first|-138 431 -235 116 -669 -144 32 -456
after role furniture|207 -727 -168 -99 -261 -59 0 309
after role next|210 88 -116 72 -1154 -166 89 -293
after role none|203 -570 149 67 -225 56 -164 138
after tight|-222 -248 521 -389 81 -267 -315 211
any|24 74 94 109 13 6 34 46
before byline|-18 194 44 -25 -105 77 0 50
before credit|52 51 127 43 -764 148 -142 4
before ends call|320 -227 74 -25 -170 6 31 60
before ends call deficit 0|-90 0 -105 167 0 0 0 0
before ends call deficit 0 here 2|-90 0 0 90 0 0 0 0
before ends call deficit 0 here 7|0 0 -105 105 0 0 0 0
before ends call deficit 1|-164 84 37 65 0 0 27 0
before ends call deficit 1 here 1|0 0 -32 32 0 0 0 0
before ends call deficit 1 here 2|-76 76 110 -45 0 0 -86 0
before ends call deficit 1 here 3|0 -100 90 23 0 0 0 0
before ends call deficit 1 here 4|-45 45 0 0 0 0 0 0
before ends call deficit 1 here 5|49 69 -108 37 0 0 0 0
before ends call deficit 1 here 6|-99 0 0 99 0 0 0 0
before ends call deficit 1 here 7|0 0 -46 46 0 0 0 0
before ends call deficit 1 here 8|-61 61 0 0 0 0 0 0
before ends call deficit 1 here 9|-51 114 -78 -87 0 0 87 0
before ends call deficit 2|-215 173 -47 -21 0 -70 13 0
before ends call deficit 2 here 1|0 0 -57 57 0 0 0 0
before ends call deficit 2 here 2|-11 -74 74 84 0 0 0 0
before ends call deficit 2 here 3|-54 54 54 -54 0 0 0 0
before ends call deficit 2 here 4|-2 2 -24 87 0 -70 0 0
before ends call deficit 2 here 5|-54 54 0 0 0 0 0 0
before ends call deficit 2 here 6|4 105 -93 -31 0 0 0 0
before ends call deficit 2 here 7|-12 12 60 -60 0 0 0 0
before ends call deficit 2 here 8|-79 118 -53 -52 0 0 56 0
before ends call deficit 2 here 9|-37 191 -29 -105 0 0 -17 0
before ends call deficit 3|143 -183 86 79 0 0 -83 0
before ends call deficit 3 here 0|0 0 -51 51 0 0 0 0
before ends call deficit 3 here 1|-92 0 54 53 0 0 0 0
before ends call deficit 3 here 2|48 -48 71 -71 0 0 0 0
before ends call deficit 3 here 3|23 -53 70 0 0 0 0 0
before ends call deficit 3 here 4|-43 0 114 0 0 0 -83 0
before ends call deficit 3 here 7|93 -93 0 0 0 0 0 0
before ends call deficit 3 here 8|72 -72 -128 128 0 0 0 0
before ends call deficit 3 here 9|65 0 19 -64 0 0 0 0
before ends call deficit 4|-100 66 -106 154 0 0 0 0
before ends call deficit 4 here 2|-20 20 0 0 0 0 0 0
before ends call deficit 4 here 5|-104 104 0 0 0 0 0 0
before ends call deficit 4 here 6|-89 0 0 89 0 0 0 0
before ends call deficit 4 here 8|30 -30 -84 84 0 0 0 0
before ends call deficit 4 here 9|-89 89 -37 37 0 0 0 0
before ends call deficit 5|52 -24 81 33 -100 0 19 0
before ends call deficit 5 here 1|0 0 -28 28 0 0 0 0
before ends call deficit 5 here 2|14 41 -40 -65 0 0 0 0
before ends call deficit 5 here 3|2 -2 23 103 -100 0 0 0
before ends call deficit 5 here 4|40 -40 0 0 0 0 0 0
before ends call deficit 5 here 5|81 -81 0 0 0 0 0 0
before ends call deficit 5 here 6|-26 26 0 0 0 0 0 0
before ends call deficit 5 here 7|-75 0 75 0 0 0 0 0
before ends call deficit 5 here 8|-29 65 -48 12 0 0 0 0
before ends call deficit 5 here 9|-73 0 96 -46 0 0 19 0
before ends call deficit 6|89 22 59 -182 0 0 0 0
before ends call deficit 6 here 2|-160 160 -79 79 0 0 0 0
before ends call deficit 6 here 3|14 -14 26 -26 0 0 0 0
before ends call deficit 6 here 5|146 -88 0 -81 0 0 0 0
before ends call deficit 6 here 6|132 -128 80 -84 0 0 0 0
before ends call deficit 6 here 8|162 -49 9 -122 0 0 0 0
before ends call deficit 6 here 9|0 0 11 -11 0 0 0 0
before ends call deficit 7|125 -114 14 -20 0 0 -90 0
before ends call deficit 7 here 0|-65 0 0 65 0 0 0 0
before ends call deficit 7 here 1|136 -60 -112 44 0 0 0 0
before ends call deficit 7 here 2|76 -32 -40 -51 0 0 0 0
before ends call deficit 7 here 3|-54 54 108 -108 0 0 0 0
before ends call deficit 7 here 5|-66 -20 18 66 0 0 0 0
before ends call deficit 7 here 6|83 -83 -8 8 0 0 0 0
before ends call deficit 7 here 7|2 -2 0 0 0 0 0 0
before ends call deficit 7 here 8|136 -92 -49 22 0 0 0 0
before ends call deficit 7 here 9|-6 0 32 31 0 0 -90 0
before ends call deficit 8|247 -245 -64 31 -100 31 49 -24
before ends call deficit 8 here 0|-92 0 35 20 0 0 0 0
before ends call deficit 8 here 1|-48 0 -3 26 0 0 0 0
before ends call deficit 8 here 2|129 -72 -60 -72 0 0 0 0
before ends call deficit 8 here 3|-32 0 -110 119 0 0 0 0
before ends call deficit 8 here 4|69 -69 0 0 0 0 0 0
before ends call deficit 8 here 5|160 -98 103 -161 0 0 0 0
before ends call deficit 8 here 6|98 0 31 -107 0 0 0 0
before ends call deficit 8 here 7|-38 0 21 31 0 0 0 0
before ends call deficit 8 here 8|35 -99 -13 38 0 0 0 0
before ends call deficit 8 here 9|31 0 -34 66 -100 31 49 -24
before ends call deficit 9|253 -179 36 -129 0 -30 39 77
before ends call deficit 9 here 1|56 -49 90 -87 0 0 0 0
before ends call deficit 9 here 2|27 -56 -119 131 0 0 0 0
before ends call deficit 9 here 3|88 32 -61 -79 0 0 0 0
before ends call deficit 9 here 4|89 0 -89 0 0 0 0 0
before ends call deficit 9 here 5|-231 98 52 73 0 98 0 0
before ends call deficit 9 here 6|-22 -47 46 -29 0 0 0 77
before ends call deficit 9 here 7|-61 -46 129 -50 0 0 0 0
before ends call deficit 9 here 8|3 91 43 -121 0 0 0 0
before ends call deficit 9 here 9|274 -170 -12 -36 0 -100 39 0
before ends call here 0|-138 0 6 74 0 0 0 0
before ends call here 1|61 -86 -64 73 0 0 0 0
before ends call here 2|73 -59 15 63 0 0 -86 0
before ends call here 3|84 -107 157 -51 -100 0 0 0
before ends call here 4|94 -35 -17 87 0 -70 -83 0
before ends call here 5|-85 30 -15 -34 0 98 0 0
before ends call here 6|-8 -32 67 46 0 0 0 77
before ends call here 7|-80 -112 103 58 0 0 0 0
before ends call here 8|145 -54 -205 3 0 0 56 0
before ends call here 9|258 57 -11 -82 -100 -27 69 -24
before ends clause|-102 119 1 -228 191 -170 -165 -99
before ends clause deficit 0|0 0 59 -229 198 0 0 0
before ends clause deficit 0 here 5|0 0 0 -92 92 0 0 0
before ends clause deficit 0 here 7|0 0 0 -97 97 0 0 0
before ends clause deficit 0 here 8|0 0 0 -67 67 0 0 0
before ends clause deficit 0 here 9|0 0 59 -56 -5 0 0 0
before ends clause deficit 1|-114 112 -33 -128 126 0 0 0
before ends clause deficit 1 here 1|0 -63 -76 -72 168 0 0 0
before ends clause deficit 1 here 2|-75 75 114 -37 -87 0 0 0
before ends clause deficit 1 here 3|-100 100 0 0 0 0 0 0
before ends clause deficit 1 here 4|23 -23 0 0 0 0 0 0
before ends clause deficit 1 here 5|-44 44 67 0 -67 0 0 0
before ends clause deficit 1 here 6|122 -102 0 -40 0 0 0 0
before ends clause deficit 1 here 7|0 147 -82 -162 100 0 0 0
before ends clause deficit 1 here 8|0 -20 -62 42 37 0 0 0
before ends clause deficit 1 here 9|-94 30 49 50 -29 0 0 0
before ends clause deficit 2|-71 157 -88 200 23 0 -165 0
before ends clause deficit 2 here 1|0 -55 26 45 0 0 0 0
before ends clause deficit 2 here 2|-61 136 -73 -92 165 0 0 0
before ends clause deficit 2 here 3|-162 138 -35 -92 90 0 0 0
before ends clause deficit 2 here 4|44 -44 0 -52 52 0 0 0
before ends clause deficit 2 here 5|-17 -71 92 142 -92 0 0 0
before ends clause deficit 2 here 6|-48 66 -44 23 0 0 0 0
before ends clause deficit 2 here 7|64 20 -71 25 -38 0 0 0
before ends clause deficit 2 here 8|-13 95 -151 161 -3 0 -97 0
before ends clause deficit 2 here 9|0 262 -167 110 -215 0 -96 0
before ends clause deficit 3|93 59 5 46 -100 -170 0 0
before ends clause deficit 3 here 1|0 100 0 -100 0 0 0 0
before ends clause deficit 3 here 2|160 -20 -100 0 0 0 0 0
before ends clause deficit 3 here 3|0 30 -30 0 0 0 0 0
before ends clause deficit 3 here 5|19 -71 0 108 0 0 0 0
before ends clause deficit 3 here 6|39 -58 -93 118 0 0 0 0
before ends clause deficit 3 here 7|-145 45 165 -68 0 -100 0 0
before ends clause deficit 3 here 8|0 51 117 66 -100 -99 0 0
before ends clause deficit 3 here 9|-90 102 -112 106 0 0 0 0
before ends clause deficit 4|39 21 -146 148 -26 0 0 0
before ends clause deficit 4 here 2|0 51 -100 68 0 0 0 0
before ends clause deficit 4 here 3|0 0 97 -78 -26 0 0 0
before ends clause deficit 4 here 5|61 -34 0 -63 0 0 0 0
before ends clause deficit 4 here 6|-51 55 -5 0 0 0 0 0
before ends clause deficit 4 here 8|0 -112 0 112 0 0 0 0
before ends clause deficit 4 here 9|0 -3 -142 116 0 0 0 0
before ends clause deficit 5|-265 52 197 -9 67 0 0 0
before ends clause deficit 5 here 2|-100 -28 228 -100 0 0 0 0
before ends clause deficit 5 here 3|-100 78 0 -86 108 0 0 0
before ends clause deficit 5 here 5|-151 99 75 0 0 0 0 0
before ends clause deficit 5 here 7|0 0 52 -52 0 0 0 0
before ends clause deficit 5 here 8|0 34 -71 52 0 0 0 0
before ends clause deficit 5 here 9|0 -71 -106 178 -52 0 0 0
before ends clause deficit 6|4 155 -145 69 -111 0 0 0
before ends clause deficit 6 here 2|83 -5 0 -111 0 0 0 0
before ends clause deficit 6 here 3|98 31 -100 0 0 0 0 0
before ends clause deficit 6 here 5|-160 160 0 0 0 0 0 0
before ends clause deficit 6 here 6|-33 -34 57 0 0 0 0 0
before ends clause deficit 6 here 7|0 -11 46 -79 56 0 0 0
before ends clause deficit 6 here 8|0 73 74 29 -143 0 0 0
before ends clause deficit 6 here 9|0 0 -164 164 0 0 0 0
before ends clause deficit 7|23 -124 191 -211 89 0 0 0
before ends clause deficit 7 here 2|32 -73 57 0 0 0 0 0
before ends clause deficit 7 here 3|92 -92 0 0 0 0 0 0
before ends clause deficit 7 here 4|0 76 -76 0 0 0 0 0
before ends clause deficit 7 here 5|38 -38 0 0 0 0 0 0
before ends clause deficit 7 here 6|-86 86 86 -86 0 0 0 0
before ends clause deficit 7 here 7|66 -94 47 0 0 0 0 0
before ends clause deficit 7 here 8|0 0 97 -97 0 0 0 0
before ends clause deficit 7 here 9|0 0 27 -90 89 0 0 0
before ends clause deficit 8|7 -210 349 -261 146 0 0 -99
before ends clause deficit 8 here 2|107 -283 228 0 0 0 0 0
before ends clause deficit 8 here 3|-72 3 45 0 0 0 0 0
before ends clause deficit 8 here 4|85 -85 0 0 0 0 0 0
before ends clause deficit 8 here 5|141 -141 0 0 0 0 0 0
before ends clause deficit 8 here 6|-123 182 -46 0 -65 0 0 0
before ends clause deficit 8 here 7|-78 154 4 -95 43 0 0 0
before ends clause deficit 8 here 8|-68 91 97 -99 0 0 0 0
before ends clause deficit 8 here 9|-79 -73 148 -150 167 0 0 -99
before ends clause deficit 9|69 -417 299 -281 230 0 0 0
before ends clause deficit 9 here 1|0 -99 99 0 0 0 0 0
before ends clause deficit 9 here 2|146 -146 0 0 0 0 0 0
before ends clause deficit 9 here 3|73 -73 0 0 0 0 0 0
before ends clause deficit 9 here 4|52 -52 0 0 0 0 0 0
before ends clause deficit 9 here 5|66 -66 0 0 0 0 0 0
before ends clause deficit 9 here 6|14 -145 97 0 0 0 0 0
before ends clause deficit 9 here 7|85 -6 -64 0 -23 0 0 0
before ends clause deficit 9 here 8|-3 56 95 -167 79 0 0 0
before ends clause deficit 9 here 9|-151 -164 166 -175 206 0 0 0
before ends clause here 1|0 -35 56 -110 168 0 0 0
before ends clause here 2|0 77 -17 -198 114 0 0 0
before ends clause here 3|-162 84 -1 -198 159 0 0 0
before ends clause here 4|80 -53 -76 -52 52 0 0 0
before ends clause here 5|-68 -6 183 42 -11 0 0 0
before ends clause here 6|-22 62 8 35 -65 0 0 0
before ends clause here 7|-62 92 134 -316 195 -100 0 0
before ends clause here 8|-74 91 86 8 -119 -99 -97 0
before ends clause here 9|-292 78 -26 208 70 0 -96 -99
before ends open|21 107 127 140 83 23 -76 -14
before ends open deficit 0|24 -138 -72 28 231 -97 -85 -115
before ends open deficit 0 here 0|0 79 -158 104 66 0 0 0
before ends open deficit 0 here 1|0 -94 44 -72 142 0 0 0
before ends open deficit 0 here 2|-98 -164 99 17 114 0 0 0
before ends open deficit 0 here 3|0 0 -129 50 123 0 0 69
before ends open deficit 0 here 4|99 -99 63 55 0 -97 0 0
before ends open deficit 0 here 5|74 -98 -41 52 0 0 0 0
before ends open deficit 0 here 6|-155 -23 -22 76 85 0 0 0
before ends open deficit 0 here 7|-22 -70 83 -55 -15 0 0 0
before ends open deficit 0 here 8|47 22 -36 78 -106 0 0 -78
before ends open deficit 0 here 9|0 -56 128 -30 75 0 -85 -100
before ends open deficit 1|157 64 24 33 97 20 -38 -45
before ends open deficit 1 here 0|0 0 51 -51 0 0 0 0
before ends open deficit 1 here 1|0 -59 21 18 43 0 0 0
before ends open deficit 1 here 2|32 -35 24 88 59 -99 0 -30
before ends open deficit 1 here 3|-38 18 21 34 -156 0 0 74
before ends open deficit 1 here 4|-67 -90 -128 145 35 100 0 0
before ends open deficit 1 here 5|4 -93 127 -5 30 0 -40 -96
before ends open deficit 1 here 6|35 -8 14 51 0 -98 0 0
before ends open deficit 1 here 7|72 -26 -153 31 50 0 0 -30
before ends open deficit 1 here 8|-19 220 -52 4 -121 -30 0 123
before ends open deficit 1 here 9|255 -9 -65 -132 93 -63 -13 -100
before ends open deficit 2|-38 113 -37 52 23 -69 -107 25
before ends open deficit 2 here 0|0 -100 -10 117 0 0 0 0
before ends open deficit 2 here 1|0 -23 -9 48 -123 66 0 -98
before ends open deficit 2 here 2|-48 115 -33 34 107 171 0 62
before ends open deficit 2 here 3|215 134 -56 49 -22 0 0 0
before ends open deficit 2 here 4|-1 112 -45 -205 99 0 0 0
before ends open deficit 2 here 5|-62 66 -8 102 -13 -98 0 93
before ends open deficit 2 here 6|-109 9 8 -47 -62 -100 0 44
before ends open deficit 2 here 7|-94 52 -67 -6 -109 107 0 0
before ends open deficit 2 here 8|105 59 -7 3 91 -89 -91 95
before ends open deficit 2 here 9|-92 86 -12 27 -22 -97 -31 -76
before ends open deficit 3|14 149 36 42 -7 37 -17 -3
before ends open deficit 3 here 0|0 0 31 -31 0 0 0 0
before ends open deficit 3 here 1|0 -30 -43 38 0 0 0 0
before ends open deficit 3 here 2|233 132 -53 -8 72 99 0 118
before ends open deficit 3 here 3|124 65 -69 -148 -38 0 0 0
before ends open deficit 3 here 4|17 34 -84 -63 14 0 0 0
before ends open deficit 3 here 5|-26 149 -44 -47 -94 0 0 0
before ends open deficit 3 here 6|-170 152 -92 -14 -52 100 0 0
before ends open deficit 3 here 7|-19 63 -56 -22 203 -100 0 -100
before ends open deficit 3 here 8|-37 126 4 91 -31 -99 0 0
before ends open deficit 3 here 9|-26 81 -84 118 27 0 -17 0
before ends open deficit 4|33 105 -29 -38 -72 97 -22 -99
before ends open deficit 4 here 0|0 0 -38 38 0 0 0 0
before ends open deficit 4 here 1|0 -83 42 -11 -86 100 0 0
before ends open deficit 4 here 2|81 -17 8 -46 66 0 0 0
before ends open deficit 4 here 3|-2 -17 163 -228 63 0 0 0
before ends open deficit 4 here 4|-11 -16 0 -3 0 0 0 0
before ends open deficit 4 here 5|76 -46 -74 122 -4 0 0 0
before ends open deficit 4 here 6|-83 233 -73 -168 52 0 0 0
before ends open deficit 4 here 7|-87 100 -21 67 0 -4 0 -99
before ends open deficit 4 here 8|55 64 16 -22 -67 0 0 0
before ends open deficit 4 here 9|-76 284 -241 64 -127 0 -22 0
before ends open deficit 5|10 102 -42 130 54 -33 0 71
before ends open deficit 5 here 0|0 0 -56 7 0 0 0 84
before ends open deficit 5 here 1|0 15 67 -57 0 0 0 68
before ends open deficit 5 here 2|-5 54 -6 95 -78 0 0 -133
before ends open deficit 5 here 3|152 -21 -14 19 -128 0 0 0
before ends open deficit 5 here 4|113 -17 -118 -59 71 0 0 0
before ends open deficit 5 here 5|32 63 -110 12 109 -98 0 50
before ends open deficit 5 here 6|-95 56 0 -60 32 -31 0 0
before ends open deficit 5 here 7|127 -65 -32 21 -161 100 0 0
before ends open deficit 5 here 8|96 67 -73 -32 58 -100 0 56
before ends open deficit 5 here 9|51 132 -37 6 42 0 0 33
before ends open deficit 6|128 -1 -55 25 47 42 -142 -76
before ends open deficit 6 here 0|0 0 -33 33 0 0 0 0
before ends open deficit 6 here 1|0 3 -56 -96 0 95 0 0
before ends open deficit 6 here 2|366 9 -86 -38 -142 0 0 39
before ends open deficit 6 here 3|-135 -7 36 65 124 -87 0 0
before ends open deficit 6 here 4|-117 83 53 -107 76 -54 0 0
before ends open deficit 6 here 5|-140 172 -5 -57 -24 87 0 0
before ends open deficit 6 here 6|-236 90 -111 18 27 100 0 0
before ends open deficit 6 here 7|-108 -25 21 37 90 0 0 95
before ends open deficit 6 here 8|-114 6 44 38 46 30 0 -169
before ends open deficit 6 here 9|31 116 104 2 -11 -170 -142 0
before ends open deficit 7|37 -54 9 18 22 15 154 -48
before ends open deficit 7 here 0|-98 -51 80 56 0 0 0 -29
before ends open deficit 7 here 1|-112 -10 -7 70 0 0 0 97
before ends open deficit 7 here 2|216 -181 59 60 -156 102 0 -65
before ends open deficit 7 here 3|65 56 -27 52 30 20 0 -81
before ends open deficit 7 here 4|33 -4 57 -60 -68 0 0 -38
before ends open deficit 7 here 5|-31 25 41 2 10 0 0 0
before ends open deficit 7 here 6|7 81 -19 -16 -21 -71 0 0
before ends open deficit 7 here 7|-195 109 -52 4 -31 75 -76 0
before ends open deficit 7 here 8|13 -27 24 78 -3 -65 0 100
before ends open deficit 7 here 9|117 83 -7 31 -29 -43 191 -170
before ends open deficit 8|148 -50 56 108 13 56 62 27
before ends open deficit 8 here 0|-85 -100 86 32 0 83 0 0
before ends open deficit 8 here 1|-126 61 46 90 0 0 0 -52
before ends open deficit 8 here 2|186 -57 -83 5 -97 -17 0 -83
before ends open deficit 8 here 3|16 -30 -6 63 43 0 0 -83
before ends open deficit 8 here 4|40 -18 -40 34 -95 0 0 -69
before ends open deficit 8 here 5|42 80 15 36 14 0 0 -94
before ends open deficit 8 here 6|33 17 146 65 -25 -66 0 -99
before ends open deficit 8 here 7|-15 49 -37 7 46 -15 -64 23
before ends open deficit 8 here 8|-85 53 4 19 98 75 0 -75
before ends open deficit 8 here 9|118 -157 3 -8 100 44 93 145
before ends open deficit 9|70 -81 4 43 -26 6 0 -67
before ends open deficit 9 here 0|0 -97 19 41 -46 0 0 0
before ends open deficit 9 here 1|13 150 8 21 -93 -100 0 100
before ends open deficit 9 here 2|306 -96 38 -39 -63 29 0 -141
before ends open deficit 9 here 3|21 -58 -122 48 -6 -99 0 49
before ends open deficit 9 here 4|101 -64 -10 -15 -95 -62 0 48
before ends open deficit 9 here 5|113 -34 58 -9 -150 -78 0 0
before ends open deficit 9 here 6|138 -34 -57 -20 28 0 0 0
before ends open deficit 9 here 7|128 -7 -8 -5 -136 -70 0 -77
before ends open deficit 9 here 8|149 56 -119 -20 22 65 0 59
before ends open deficit 9 here 9|236 -35 65 -34 158 18 0 -78
before ends open here 0|-158 -81 26 163 52 83 0 19
before ends open here 1|-186 48 9 66 41 58 0 79
before ends open here 2|-10 107 48 108 121 126 0 -35
before ends open here 3|55 54 37 103 -4 -149 0 64
before ends open here 4|33 86 -64 77 34 -30 0 -11
before ends open here 5|1 86 -78 59 -132 -155 -40 -84
before ends open here 6|-65 110 -59 74 38 -63 0 -74
before ends open here 7|-32 83 -69 45 -68 14 -121 -43
before ends open here 8|113 131 42 38 150 55 -91 95
before ends open here 9|106 169 -19 12 118 -79 -2 -154
before ends sentence|175 -152 65 -35 -74 -122 91 10
before ends sentence deficit 0|0 -4 -120 -142 203 -72 -100 268
before ends sentence deficit 0 here 0|0 0 57 -66 12 0 0 0
before ends sentence deficit 0 here 1|0 0 -100 100 0 0 0 0
before ends sentence deficit 0 here 2|0 -4 89 -146 80 0 0 0
before ends sentence deficit 0 here 4|0 0 -81 81 0 0 0 0
before ends sentence deficit 0 here 6|0 0 91 -91 0 0 0 0
before ends sentence deficit 0 here 8|0 0 -89 -114 168 0 0 0
before ends sentence deficit 0 here 9|0 0 -100 -96 -22 -72 -100 268
before ends sentence deficit 1|-48 256 -73 -106 75 -100 -26 -104
before ends sentence deficit 1 here 1|-100 147 54 -67 -42 0 0 0
before ends sentence deficit 1 here 2|114 -49 -13 -125 -5 0 0 91
before ends sentence deficit 1 here 3|92 -104 0 45 0 0 0 0
before ends sentence deficit 1 here 4|32 -32 0 0 0 0 0 0
before ends sentence deficit 1 here 5|-121 121 12 -12 0 0 0 0
before ends sentence deficit 1 here 6|-114 192 -159 72 22 0 0 0
before ends sentence deficit 1 here 7|-16 40 107 -61 -23 -100 0 0
before ends sentence deficit 1 here 8|20 104 -157 -37 125 0 -58 -92
before ends sentence deficit 1 here 9|-60 193 6 -9 10 0 9 -91
before ends sentence deficit 2|13 163 0 -86 -118 -11 8 -177
before ends sentence deficit 2 here 0|-79 -12 72 19 0 0 0 0
before ends sentence deficit 2 here 1|-17 110 60 -75 -82 0 0 0
before ends sentence deficit 2 here 2|58 0 -61 -42 43 0 0 -97
before ends sentence deficit 2 here 3|46 24 -29 -40 0 0 0 0
before ends sentence deficit 2 here 4|-35 -18 -53 3 -86 0 0 0
before ends sentence deficit 2 here 5|55 42 0 -37 0 0 -99 0
before ends sentence deficit 2 here 6|-54 99 -12 28 0 0 -99 -79
before ends sentence deficit 2 here 7|-20 53 3 -118 149 0 -12 0
before ends sentence deficit 2 here 8|-4 95 -33 40 -173 36 59 0
before ends sentence deficit 2 here 9|107 -102 61 -69 -38 -32 62 -42
before ends sentence deficit 3|108 -59 -3 -198 -61 52 18 -169
before ends sentence deficit 3 here 0|0 0 94 -94 0 0 0 0
before ends sentence deficit 3 here 1|63 -121 64 -18 0 0 0 0
before ends sentence deficit 3 here 2|36 -35 -38 58 -84 0 0 0
before ends sentence deficit 3 here 3|33 182 -68 -55 0 0 0 0
before ends sentence deficit 3 here 4|-53 32 75 -47 0 0 0 0
before ends sentence deficit 3 here 5|-103 -65 32 77 111 0 0 0
before ends sentence deficit 3 here 6|24 -72 162 -129 0 0 0 0
before ends sentence deficit 3 here 7|-75 -5 111 42 -84 0 0 0
before ends sentence deficit 3 here 8|48 63 -37 -45 -6 68 -38 0
before ends sentence deficit 3 here 9|47 48 66 -65 -75 9 44 -169
before ends sentence deficit 4|42 14 3 -139 -197 -78 68 97
before ends sentence deficit 4 here 1|-100 100 0 0 0 0 0 0
before ends sentence deficit 4 here 2|83 -122 32 -58 0 0 0 97
before ends sentence deficit 4 here 3|-75 75 0 88 -88 0 0 0
before ends sentence deficit 4 here 4|98 -7 11 -80 0 -78 -83 0
before ends sentence deficit 4 here 5|-145 207 -21 -128 0 0 0 0
before ends sentence deficit 4 here 6|113 -33 0 -72 0 0 -40 0
before ends sentence deficit 4 here 7|155 -155 -86 135 -69 0 0 0
before ends sentence deficit 4 here 8|-109 82 -187 130 21 0 96 0
before ends sentence deficit 4 here 9|101 -164 132 -115 -110 0 53 0
before ends sentence deficit 5|112 35 150 -71 -39 0 53 -145
before ends sentence deficit 5 here 1|102 -29 -141 64 0 0 0 0
before ends sentence deficit 5 here 2|32 -44 -61 87 0 0 0 0
before ends sentence deficit 5 here 3|98 51 17 22 -40 0 0 -100
before ends sentence deficit 5 here 4|-23 23 0 62 -62 0 0 0
before ends sentence deficit 5 here 5|4 56 -76 -124 0 0 0 0
before ends sentence deficit 5 here 6|157 -178 -29 60 0 0 85 0
before ends sentence deficit 5 here 7|8 -16 5 -152 71 0 0 0
before ends sentence deficit 5 here 8|111 17 197 -149 12 0 61 -100
before ends sentence deficit 5 here 9|192 -43 -14 22 6 0 19 -100
before ends sentence deficit 6|148 -66 -123 -19 -104 79 29 -40
before ends sentence deficit 6 here 1|55 -61 -129 135 0 0 0 0
before ends sentence deficit 6 here 2|-73 49 157 -96 0 0 0 0
before ends sentence deficit 6 here 3|66 50 -82 -109 0 0 -81 0
before ends sentence deficit 6 here 4|68 -78 -100 148 0 0 0 0
before ends sentence deficit 6 here 5|47 -129 -79 75 0 0 0 0
before ends sentence deficit 6 here 6|130 -120 52 -80 0 0 0 0
before ends sentence deficit 6 here 7|148 9 -187 108 -87 0 54 0
before ends sentence deficit 6 here 8|121 65 -49 -23 -28 0 -90 84
before ends sentence deficit 6 here 9|57 19 3 -58 -29 79 60 -99
before ends sentence deficit 7|242 -162 -31 -2 -84 -113 -3 211
before ends sentence deficit 7 here 0|139 0 -100 -56 0 0 0 0
before ends sentence deficit 7 here 1|104 -22 42 -47 0 0 0 -113
before ends sentence deficit 7 here 2|-49 -20 38 6 -96 -72 0 147
before ends sentence deficit 7 here 3|81 66 -103 158 0 0 0 0
before ends sentence deficit 7 here 4|4 -23 37 -5 0 0 0 0
before ends sentence deficit 7 here 5|84 -95 -60 61 0 0 0 0
before ends sentence deficit 7 here 6|106 -54 -132 70 0 0 0 0
before ends sentence deficit 7 here 7|116 -187 100 -59 -62 0 92 0
before ends sentence deficit 7 here 8|147 -39 31 -86 -161 41 -31 0
before ends sentence deficit 7 here 9|-12 -49 -19 5 98 -100 -24 173
before ends sentence deficit 8|175 -216 55 12 -80 52 4 84
before ends sentence deficit 8 here 0|-100 0 -6 142 0 0 0 0
before ends sentence deficit 8 here 1|48 -90 22 15 0 0 0 0
before ends sentence deficit 8 here 2|73 -40 -93 -24 -109 0 0 53
before ends sentence deficit 8 here 3|104 -233 105 -54 0 0 0 0
before ends sentence deficit 8 here 4|49 -92 99 -47 0 64 0 0
before ends sentence deficit 8 here 5|113 -141 6 -9 0 0 0 0
before ends sentence deficit 8 here 6|101 -4 13 -20 0 0 -71 0
before ends sentence deficit 8 here 7|67 -81 22 37 -86 0 48 0
before ends sentence deficit 8 here 8|115 -179 45 52 -65 0 72 -58
before ends sentence deficit 8 here 9|94 -7 -13 4 63 20 -7 70
before ends sentence deficit 9|212 -205 56 19 -4 71 -98 -36
before ends sentence deficit 9 here 0|-120 0 146 -45 0 0 0 0
before ends sentence deficit 9 here 1|9 -163 -55 127 0 0 0 113
before ends sentence deficit 9 here 2|65 -21 49 4 -98 0 0 -32
before ends sentence deficit 9 here 3|69 -106 32 62 0 0 0 0
before ends sentence deficit 9 here 4|64 -98 -5 -43 0 0 83 0
before ends sentence deficit 9 here 5|154 -35 -14 -48 -38 -32 0 0
before ends sentence deficit 9 here 6|46 -114 -75 41 0 0 0 0
before ends sentence deficit 9 here 7|15 -104 -36 53 0 0 -41 0
before ends sentence deficit 9 here 8|-69 -232 83 127 -52 -4 101 96
before ends sentence deficit 9 here 9|10 -116 118 56 76 85 -127 -151
before ends sentence here 0|-10 -12 28 3 12 0 0 0
before ends sentence here 1|-71 119 -55 34 -110 0 0 50
before ends sentence here 2|59 -43 61 -80 -199 -72 0 202
before ends sentence here 3|174 25 -68 -66 -113 0 -81 -100
before ends sentence here 4|66 -69 -87 -40 -130 -33 25 0
before ends sentence here 5|134 -55 -58 -31 92 -32 -99 0
before ends sentence here 6|97 -84 -40 -27 22 0 -100 -79
before ends sentence here 7|56 -175 32 55 -45 -100 80 0
before ends sentence here 8|122 -42 28 -47 -49 49 113 -69
before ends sentence here 9|170 -205 110 -22 106 -31 100 13
before ends signed|19 -450 92 98 -100 65 -191 1
before ends signed deficit 1|0 0 -29 29 0 0 0 0
before ends signed deficit 1 here 9|0 0 -29 29 0 0 0 0
before ends signed deficit 2|-72 -49 28 -7 0 74 0 0
before ends signed deficit 2 here 3|49 -49 73 -73 0 0 0 0
before ends signed deficit 2 here 4|0 0 -114 114 0 0 0 0
before ends signed deficit 2 here 7|-63 0 63 0 0 0 0 0
before ends signed deficit 2 here 8|60 0 35 -128 0 0 0 0
before ends signed deficit 2 here 9|-100 0 72 -2 0 74 0 0
before ends signed deficit 3|100 -227 113 85 0 0 0 0
before ends signed deficit 3 here 2|0 -169 98 100 0 0 0 0
before ends signed deficit 3 here 5|100 -100 0 0 0 0 0 0
before ends signed deficit 3 here 6|0 0 23 -23 0 0 0 0
before ends signed deficit 3 here 7|0 0 -44 44 0 0 0 0
before ends signed deficit 3 here 9|0 0 11 -11 0 0 0 0
before ends signed deficit 4|-71 -99 171 3 0 0 -69 0
before ends signed deficit 4 here 2|92 0 0 -92 0 0 0 0
before ends signed deficit 4 here 5|0 0 64 -64 0 0 0 0
before ends signed deficit 4 here 6|-100 -99 100 99 0 0 0 0
before ends signed deficit 4 here 7|0 0 -49 49 0 0 0 0
before ends signed deficit 4 here 8|-63 0 44 -22 0 0 0 0
before ends signed deficit 4 here 9|0 0 25 -3 0 0 -69 0
before ends signed deficit 5|19 -97 81 10 0 0 0 0
before ends signed deficit 5 here 2|0 0 -80 80 0 0 0 0
before ends signed deficit 5 here 4|-97 0 97 0 0 0 0 0
before ends signed deficit 5 here 5|-53 0 53 0 0 0 0 0
before ends signed deficit 5 here 7|0 0 -26 26 0 0 0 0
before ends signed deficit 5 here 8|127 -97 -39 20 0 0 0 0
before ends signed deficit 5 here 9|0 0 54 -54 0 0 0 0
before ends signed deficit 6|57 0 1 -93 0 0 0 0
before ends signed deficit 6 here 0|0 0 62 -62 0 0 0 0
before ends signed deficit 6 here 1|0 0 -13 13 0 0 0 0
before ends signed deficit 6 here 2|11 0 -27 23 0 0 0 0
before ends signed deficit 6 here 3|0 0 -65 65 0 0 0 0
before ends signed deficit 6 here 4|69 0 0 -69 0 0 0 0
before ends signed deficit 6 here 6|-120 0 76 60 0 0 0 0
before ends signed deficit 6 here 7|36 0 93 -182 0 0 0 0
before ends signed deficit 6 here 8|84 0 2 -33 0 0 0 0
before ends signed deficit 6 here 9|0 0 -63 63 0 0 0 0
before ends signed deficit 7|-10 0 -23 -23 0 0 -79 0
before ends signed deficit 7 here 1|0 0 -58 58 0 0 0 0
before ends signed deficit 7 here 2|-24 0 58 -48 0 0 0 0
before ends signed deficit 7 here 3|0 0 -7 7 0 0 0 0
before ends signed deficit 7 here 5|-52 0 34 -7 0 0 0 0
before ends signed deficit 7 here 6|100 0 2 -134 0 0 0 0
before ends signed deficit 7 here 7|-9 0 -23 63 0 0 0 0
before ends signed deficit 7 here 8|-93 0 0 79 0 0 0 0
before ends signed deficit 7 here 9|36 0 -6 17 0 0 -79 0
before ends signed deficit 8|136 -170 82 63 0 -50 -95 -67
before ends signed deficit 8 here 0|0 0 -23 23 0 0 0 0
before ends signed deficit 8 here 1|0 0 126 -126 0 0 0 0
before ends signed deficit 8 here 2|192 -98 38 -5 0 -100 0 0
before ends signed deficit 8 here 3|90 0 -76 -29 0 0 0 0
before ends signed deficit 8 here 5|-69 0 -13 100 0 0 0 0
before ends signed deficit 8 here 6|-43 0 -87 102 0 0 0 0
before ends signed deficit 8 here 7|41 -100 -78 108 0 0 0 0
before ends signed deficit 8 here 8|-24 0 40 -22 0 114 -95 -100
before ends signed deficit 8 here 9|-53 0 8 49 0 -68 0 -15
before ends signed deficit 9|-85 -100 61 27 -100 157 0 98
before ends signed deficit 9 here 0|0 0 -63 63 0 0 0 0
before ends signed deficit 9 here 1|80 -100 25 44 0 0 0 0
before ends signed deficit 9 here 2|0 0 23 -23 0 0 0 0
before ends signed deficit 9 here 3|-188 0 89 117 0 0 0 0
before ends signed deficit 9 here 4|-94 0 94 0 0 0 0 0
before ends signed deficit 9 here 5|28 0 40 -45 0 0 0 0
before ends signed deficit 9 here 6|0 0 -135 135 0 0 0 0
before ends signed deficit 9 here 7|53 0 -47 21 0 0 0 0
before ends signed deficit 9 here 8|-4 0 34 -42 0 0 0 0
before ends signed deficit 9 here 9|167 0 -31 -36 -100 157 0 98
before ends signed here 0|0 0 -29 29 0 0 0 0
before ends signed here 1|80 -100 61 31 0 0 0 0
before ends signed here 2|235 -226 117 57 0 -100 0 0
before ends signed here 3|-82 -49 58 67 0 0 0 0
before ends signed here 4|-123 0 94 61 0 0 0 0
before ends signed here 5|18 -100 120 -19 0 0 0 0
before ends signed here 6|-42 -99 -44 106 0 0 0 0
before ends signed here 7|64 -100 -40 22 0 0 0 0
before ends signed here 8|28 -97 -8 32 0 114 -95 -100
before ends signed here 9|-22 0 33 97 -100 74 -128 72
before furniture|-121 2 -121 -93 -99 0 -51 322
before marked|379 -544 181 148 -312 215 0 63
before signed|19 -450 92 98 -100 65 -191 1
before spaced false ends call|343 -256 74 -25 -170 6 31 60
before spaced false ends clause|-58 95 1 -211 191 -170 -165 -99
before spaced false ends open|73 93 130 81 102 23 -19 -14
before spaced false ends sentence|194 -199 78 -32 -67 -122 96 10
before spaced false ends signed|19 -450 92 98 -100 65 -191 1
before spaced true ends call|-160 160 0 0 0 0 0 0
before spaced true ends clause|-309 350 0 -98 0 0 0 0
before spaced true ends open|-409 439 -433 248 -293 0 -96 0
before spaced true ends sentence|-518 728 -336 -128 -66 0 -88 0
below 0|26 71 70 99 53 44 9 14
below 0 deficit 0|-66 -60 127 44 56 83 0 19
below 0 deficit 1|-42 -25 108 57 30 58 0 -51
below 0 deficit 2|-6 56 84 182 112 -64 -86 43
below 0 deficit 3|37 28 -20 -49 41 -85 -81 -65
below 0 deficit 4|-2 12 -9 -69 -48 -3 -72 -11
below 0 deficit 5|29 33 -51 -14 69 -16 -127 -84
below 0 deficit 6|37 21 -46 31 25 -20 -100 -79
below 0 deficit 7|73 21 -88 14 -31 -21 35 21
below 0 deficit 8|82 177 -58 93 128 77 41 -38
below 0 deficit 9|170 175 -39 138 80 72 60 38
below 0 ends call|106 114 128 -76 -211 0 0 -99
below 0 ends clause|30 54 13 -115 68 -128 -100 -93
below 0 ends open|5 49 89 101 64 82 64 58
below 0 ends sentence|57 156 -142 17 120 -162 -169 -217
below 0 ends signed|128 213 -161 -97 -71 -98 -97 0
below 1|22 81 48 7 50 35 -3 -20
below 1 deficit 0|-92 0 -127 185 0 0 0 0
below 1 deficit 1|-209 23 -39 46 34 0 0 169
below 1 deficit 2|95 96 -76 110 44 -36 0 -100
below 1 deficit 3|55 110 -141 243 64 0 0 0
below 1 deficit 4|25 20 -97 108 80 0 0 -100
below 1 deficit 5|56 139 -106 -53 -101 86 0 0
below 1 deficit 6|75 57 -90 -28 -65 -98 0 0
below 1 deficit 7|22 30 -38 -26 72 90 110 -95
below 1 deficit 8|46 92 26 2 -62 114 -90 0
below 1 deficit 9|-58 69 41 6 6 -77 31 179
below 1 ends call|116 62 -78 -9 0 0 0 0
below 1 ends clause|-8 57 -74 59 -118 0 0 0
below 1 ends open|9 67 52 25 -17 81 -3 -20
below 1 ends sentence|32 112 -121 113 83 -100 0 0
below 1 ends signed|79 121 0 -170 0 0 0 0
below 2|30 60 50 -10 -12 0 13 97
below 2 deficit 0|-98 -97 -24 168 0 0 0 0
below 2 deficit 1|5 74 70 -96 0 0 0 0
below 2 deficit 2|13 71 -59 -116 -145 100 0 148
below 2 deficit 3|-45 49 -28 -60 -99 -87 0 0
below 2 deficit 4|52 -44 64 -118 0 0 0 0
below 2 deficit 5|168 -60 0 -144 -65 0 0 0
below 2 deficit 6|136 -57 -25 -25 63 0 0 0
below 2 deficit 7|-79 215 22 -34 -111 0 -125 81
below 2 deficit 8|-147 -98 54 79 140 -99 152 0
below 2 deficit 9|-47 -88 153 -4 103 -38 -27 -95
below 2 ends call|104 -34 -87 72 0 0 -10 0
below 2 ends clause|52 95 -74 -22 0 0 -23 0
below 2 ends open|-49 49 65 -19 39 0 17 97
below 2 ends sentence|69 95 -175 125 -86 0 0 0
below 2 ends signed|43 -8 0 -71 0 0 0 0
below 3|-6 -15 57 -34 -33 -149 15 -70
below 3 deficit 0|0 0 -35 35 0 0 0 0
below 3 deficit 1|-58 169 -60 -85 0 0 0 -70
below 3 deficit 2|-86 -19 18 -12 170 -72 0 0
below 3 deficit 3|-33 164 -108 -4 0 0 0 0
below 3 deficit 4|99 61 -49 -11 0 0 0 0
below 3 deficit 5|-108 -46 -14 176 -94 0 0 0
below 3 deficit 6|37 -15 116 -164 0 0 0 0
below 3 deficit 7|-78 39 9 140 0 -100 92 0
below 3 deficit 8|101 -137 163 -22 -76 -42 15 0
below 3 deficit 9|-29 -40 121 -89 23 39 -18 0
below 3 ends call|-86 120 7 0 0 0 0 0
below 3 ends clause|107 8 -2 -99 0 0 0 0
below 3 ends open|-33 -10 62 -26 -50 -119 15 -70
below 3 ends sentence|128 136 -144 -18 71 -72 0 0
below 4|-91 33 66 -147 -226 10 14 -99
below 4 deficit 1|0 -52 42 17 0 0 0 0
below 4 deficit 2|-99 98 11 -172 -5 84 0 0
below 4 deficit 3|-88 55 41 -138 0 0 0 0
below 4 deficit 4|50 -94 76 -41 0 0 0 0
below 4 deficit 5|134 54 -64 34 0 -98 0 0
below 4 deficit 6|79 -234 127 -80 0 0 0 0
below 4 deficit 7|-174 -51 173 184 -84 0 -52 -99
below 4 deficit 8|33 0 16 -68 -123 29 -28 0
below 4 deficit 9|-1 -94 213 -41 -144 -28 36 0
below 4 ends call|-110 -43 138 0 0 0 0 0
below 4 ends clause|-71 29 129 0 -5 0 0 -99
below 4 ends open|-61 30 49 -153 -197 10 14 0
below 4 ends sentence|109 31 -117 43 -37 0 0 0
below 4 ends signed|-68 68 0 0 0 0 0 0
below 5|50 -150 205 -84 -58 -41 12 0
below 5 deficit 1|0 0 16 -16 0 0 0 0
below 5 deficit 2|142 -78 -109 -3 0 0 0 0
below 5 deficit 3|-187 22 311 -100 0 0 0 0
below 5 deficit 4|151 -151 0 -14 14 0 0 0
below 5 deficit 5|99 -33 54 -87 0 0 0 0
below 5 deficit 6|-84 88 64 -73 0 0 0 0
below 5 deficit 7|115 -81 -64 11 0 0 0 0
below 5 deficit 8|187 -133 -22 70 133 -66 -44 0
below 5 deficit 9|-100 149 119 -18 -99 -9 20 0
below 5 ends call|176 102 -118 -91 -94 0 0 0
below 5 ends clause|-10 73 45 -138 0 0 0 0
below 5 ends open|-124 -252 220 -15 -2 -41 12 0
below 5 ends sentence|134 127 -99 -87 -76 0 0 0
bond after 0|29 61 104 113 57 34 74 30
bond after 0 here 0 after 0|0 0 135 -111 -46 0 0 0
bond after 0 here 0 after 1|0 0 100 -100 0 0 0 0
bond after 0 here 0 after 2|0 0 19 -43 73 0 0 0
bond after 0 here 0 after 3|0 -51 70 -115 0 83 0 0
bond after 0 here 0 after 4|0 0 15 -15 0 0 0 0
bond after 0 here 0 after 5|0 0 70 -70 0 0 0 0
bond after 0 here 0 after 6|-100 0 87 101 -74 0 0 0
bond after 0 here 0 after 7|-100 -97 63 30 97 0 0 0
bond after 0 here 0 after 8|0 0 36 54 0 0 0 -100
bond after 0 here 0 after 9|0 -21 -2 2 -22 0 0 0
bond after 0 here 1 after 0|-89 0 52 22 0 0 0 -70
bond after 0 here 1 after 1|-78 51 46 -35 -42 95 0 0
bond after 0 here 1 after 2|-73 17 16 -19 116 0 0 0
bond after 0 here 1 after 3|2 -6 61 -10 -68 0 0 0
bond after 0 here 1 after 4|0 93 13 43 0 -100 0 0
bond after 0 here 1 after 5|-133 -38 -7 111 0 0 0 0
bond after 0 here 1 after 6|95 -22 30 -10 -26 0 0 -61
bond after 0 here 1 after 7|-63 -40 -26 -12 179 0 0 0
bond after 0 here 1 after 8|-44 54 31 -17 -56 146 0 -98
bond after 0 here 1 after 9|39 47 -27 -157 52 0 0 113
bond after 0 here 2 after 0|-4 73 34 12 -96 100 0 -95
bond after 0 here 2 after 1|19 29 -3 55 0 -98 0 -114
bond after 0 here 2 after 2|4 78 -26 -3 48 -45 0 -87
bond after 0 here 2 after 3|-113 59 41 16 -23 55 0 -97
bond after 0 here 2 after 4|68 63 30 2 -21 0 0 -98
bond after 0 here 2 after 5|13 -9 30 -3 -95 43 0 0
bond after 0 here 2 after 6|-106 2 6 75 -112 0 0 0
bond after 0 here 2 after 7|-96 41 -24 48 -54 84 0 0
bond after 0 here 2 after 8|-15 40 59 -21 77 32 0 95
bond after 0 here 2 after 9|19 79 -44 26 -46 29 -86 -100
bond after 0 here 3 after 0|-90 0 35 82 0 0 0 0
bond after 0 here 3 after 1|29 -19 33 -3 -21 0 0 -78
bond after 0 here 3 after 2|32 20 -80 -22 -70 -72 0 2
bond after 0 here 3 after 3|26 77 -14 -55 105 0 0 0
bond after 0 here 3 after 4|47 59 66 -82 -99 0 0 0
bond after 0 here 3 after 5|-19 10 -35 57 90 -99 0 0
bond after 0 here 3 after 6|-69 38 -36 -24 0 0 0 0
bond after 0 here 3 after 7|-104 -24 23 -40 0 0 0 0
bond after 0 here 3 after 8|-23 -64 91 12 22 0 0 0
bond after 0 here 3 after 9|76 70 -42 -4 57 0 0 0
bond after 0 here 4 after 0|0 0 111 -111 0 0 0 0
bond after 0 here 4 after 1|7 47 -12 -6 9 -54 0 0
bond after 0 here 4 after 2|9 -28 30 75 -118 -50 -83 0
bond after 0 here 4 after 3|56 41 22 12 -68 50 0 -38
bond after 0 here 4 after 4|-92 7 94 -6 0 0 -83 0
bond after 0 here 4 after 5|13 35 -20 -20 100 0 0 0
bond after 0 here 4 after 6|110 -13 -74 -36 88 0 0 0
bond after 0 here 4 after 7|79 -74 -11 63 -95 0 0 0
bond after 0 here 4 after 8|88 -27 -66 96 -86 42 83 0
bond after 0 here 4 after 9|175 -36 -86 -65 5 -78 0 0
bond after 0 here 5 after 0|0 11 -33 1 75 0 0 0
bond after 0 here 5 after 1|-8 -22 -27 17 19 0 0 0
bond after 0 here 5 after 2|3 -45 113 42 -148 40 -40 0
bond after 0 here 5 after 3|-140 54 123 101 -82 0 0 0
bond after 0 here 5 after 4|-42 27 -28 -80 7 0 0 0
bond after 0 here 5 after 5|-33 78 -6 43 -100 0 0 0
bond after 0 here 5 after 6|-118 106 -32 10 -92 87 0 0
bond after 0 here 5 after 7|-41 80 33 40 -6 0 -99 0
bond after 0 here 5 after 8|75 99 29 -42 -38 -98 0 0
bond after 0 here 5 after 9|26 58 15 -148 -6 0 0 0
bond after 0 here 6 after 0|53 -91 -9 7 65 0 0 0
bond after 0 here 6 after 1|47 -56 -9 -3 -18 -36 0 0
bond after 0 here 6 after 2|49 13 32 63 -86 43 -40 -79
bond after 0 here 6 after 3|55 -17 24 -53 3 33 0 0
bond after 0 here 6 after 4|11 76 -58 -1 -35 100 0 0
bond after 0 here 6 after 5|-32 52 -28 30 11 0 0 0
bond after 0 here 6 after 6|-49 64 -36 -34 26 -29 0 0
bond after 0 here 6 after 7|121 0 -80 74 34 0 0 0
bond after 0 here 6 after 8|90 -39 25 67 97 -98 -71 -99
bond after 0 here 6 after 9|-14 -5 16 -43 76 0 -38 0
bond after 0 here 7 after 0|0 -2 -50 54 28 -47 0 -29
bond after 0 here 7 after 1|40 28 7 6 -25 0 36 0
bond after 0 here 7 after 2|17 -31 27 39 25 -28 -76 -81
bond after 0 here 7 after 3|-11 91 -30 -22 -97 -100 0 0
bond after 0 here 7 after 4|9 51 -69 50 0 12 110 0
bond after 0 here 7 after 5|-9 103 5 -53 19 33 41 0
bond after 0 here 7 after 6|49 -31 -20 -3 12 0 -30 0
bond after 0 here 7 after 7|40 49 -66 1 29 90 -99 0
bond after 0 here 7 after 8|34 -66 -25 46 79 98 36 30
bond after 0 here 7 after 9|-1 -1 28 16 113 -57 -10 0
bond after 0 here 8 after 0|-28 7 19 41 24 39 0 -98
bond after 0 here 8 after 1|-13 -67 27 31 22 25 64 84
bond after 0 here 8 after 2|43 -83 -20 41 69 12 -98 28
bond after 0 here 8 after 3|-28 23 -70 38 -20 -8 -8 0
bond after 0 here 8 after 4|68 69 -122 141 56 -4 -9 95
bond after 0 here 8 after 5|82 84 -37 4 34 -24 -8 0
bond after 0 here 8 after 6|96 53 -88 50 24 -5 9 -156
bond after 0 here 8 after 7|48 36 -91 85 -14 -5 28 -93
bond after 0 here 8 after 8|99 -25 -52 19 11 80 49 -52
bond after 0 here 8 after 9|78 33 0 -89 -41 -48 39 0
bond after 0 here 9 after 0|153 -93 -54 17 59 0 0 -148
bond after 0 here 9 after 1|0 -38 -11 -31 7 -119 -1 198
bond after 0 here 9 after 2|27 -61 -12 104 68 43 42 67
bond after 0 here 9 after 3|-36 3 -11 31 -29 37 -6 93
bond after 0 here 9 after 4|92 129 -76 33 -26 -1 -35 -42
bond after 0 here 9 after 5|56 94 -25 52 74 -7 25 -1
bond after 0 here 9 after 6|137 110 -48 24 35 -44 49 -5
bond after 0 here 9 after 7|84 43 -30 -22 -19 -29 33 3
bond after 0 here 9 after 8|78 60 -109 50 52 -17 58 42
bond after 0 here 9 after 9|95 51 -51 19 -6 77 65 40
bond after 1|16 75 -62 -61 -72 -99 -98 -253
bond after 1 here 0 after 2|0 0 90 -90 0 0 0 0
bond after 1 here 0 after 8|22 0 0 -22 0 0 0 0
bond after 1 here 0 after 9|0 0 -96 96 0 0 0 0
bond after 1 here 1 after 1|60 0 -60 0 0 0 0 0
bond after 1 here 1 after 2|0 35 -48 28 0 0 0 0
bond after 1 here 1 after 6|0 0 -98 98 0 0 0 0
bond after 1 here 1 after 7|0 99 -99 0 0 0 0 0
bond after 1 here 1 after 8|50 -50 -111 111 0 0 0 0
bond after 1 here 1 after 9|139 -175 -7 61 0 0 0 0
bond after 1 here 2 after 1|-2 2 72 40 0 0 0 -100
bond after 1 here 2 after 2|-17 42 81 -227 0 0 0 0
bond after 1 here 2 after 3|-34 141 -100 0 0 0 0 0
bond after 1 here 2 after 4|44 -44 0 0 0 0 0 0
bond after 1 here 2 after 5|-58 58 -110 110 0 0 0 0
bond after 1 here 2 after 6|26 134 -166 22 0 0 0 0
bond after 1 here 2 after 7|96 -96 157 -157 0 0 0 0
bond after 1 here 2 after 8|2 75 -61 -39 0 0 0 0
bond after 1 here 2 after 9|-81 17 39 93 70 0 0 0
bond after 1 here 3 after 1|27 -27 0 0 0 0 0 0
bond after 1 here 3 after 2|36 49 50 -136 0 0 0 0
bond after 1 here 3 after 3|-103 103 0 0 0 0 0 0
bond after 1 here 3 after 4|-117 117 0 0 0 0 0 0
bond after 1 here 3 after 5|94 -94 0 0 0 0 0 0
bond after 1 here 3 after 6|45 -45 -31 31 0 0 0 0
bond after 1 here 3 after 7|112 17 -100 0 0 0 0 0
bond after 1 here 3 after 8|-36 44 -65 54 0 0 0 0
bond after 1 here 3 after 9|1 -1 0 0 0 0 0 0
bond after 1 here 4 after 2|51 -30 0 -60 0 0 0 0
bond after 1 here 4 after 3|-29 29 0 0 0 0 0 0
bond after 1 here 4 after 4|25 0 0 -25 0 0 0 0
bond after 1 here 4 after 8|62 44 64 -134 0 0 0 0
bond after 1 here 4 after 9|-35 35 0 0 0 0 0 0
bond after 1 here 5 after 1|0 0 65 -65 0 0 0 0
bond after 1 here 5 after 2|137 57 0 -98 0 0 0 0
bond after 1 here 5 after 3|15 110 -100 0 0 0 0 0
bond after 1 here 5 after 4|122 -122 -71 71 0 0 0 0
bond after 1 here 5 after 5|59 -59 55 -55 0 0 0 0
bond after 1 here 5 after 6|89 -89 0 0 0 0 0 0
bond after 1 here 5 after 7|98 -98 0 0 0 0 0 0
bond after 1 here 5 after 8|100 -100 95 -95 0 0 0 0
bond after 1 here 5 after 9|34 -65 74 -19 0 0 0 0
bond after 1 here 6 after 1|12 -12 0 0 0 0 0 0
bond after 1 here 6 after 2|-70 184 -5 -58 0 0 0 0
bond after 1 here 6 after 3|71 9 0 -76 0 0 0 0
bond after 1 here 6 after 5|-60 -94 58 75 0 0 0 0
bond after 1 here 6 after 6|54 -54 -62 62 0 0 0 0
bond after 1 here 6 after 7|0 0 60 -60 0 0 0 0
bond after 1 here 6 after 8|0 0 50 -50 0 0 0 0
bond after 1 here 6 after 9|57 -57 10 -10 0 0 0 0
bond after 1 here 7 after 2|58 57 -246 160 56 0 0 0
bond after 1 here 7 after 3|85 36 -26 0 0 0 0 -95
bond after 1 here 7 after 5|64 0 -172 133 0 0 0 0
bond after 1 here 7 after 8|0 95 -194 57 0 0 0 0
bond after 1 here 7 after 9|-85 85 0 122 -122 0 0 0
bond after 1 here 8 after 0|0 0 31 -31 0 0 0 0
bond after 1 here 8 after 1|0 0 -73 8 76 0 0 0
bond after 1 here 8 after 2|5 -100 115 -16 0 0 0 0
bond after 1 here 8 after 3|0 0 -24 24 0 0 0 0
bond after 1 here 8 after 4|0 0 89 -89 0 0 0 0
bond after 1 here 8 after 5|0 0 -113 120 -18 0 0 0
bond after 1 here 8 after 6|-54 0 -68 91 0 0 -9 0
bond after 1 here 8 after 7|38 0 198 -76 -95 0 0 0
bond after 1 here 8 after 8|0 0 52 82 -45 -99 0 0
bond after 1 here 8 after 9|-55 -73 23 130 -96 0 0 0
bond after 1 here 9 after 1|0 0 -60 60 0 0 0 0
bond after 1 here 9 after 2|0 -76 137 -109 7 0 -28 0
bond after 1 here 9 after 3|45 0 194 -224 92 0 0 -100
bond after 1 here 9 after 4|-75 0 1 37 0 0 0 0
bond after 1 here 9 after 5|130 -69 -13 72 0 0 -98 0
bond after 1 here 9 after 6|-99 0 -12 176 -64 0 0 0
bond after 1 here 9 after 7|0 0 14 -24 22 0 0 0
bond after 1 here 9 after 8|0 -101 157 28 -77 0 -144 0
bond after 1 here 9 after 9|-166 -80 24 -17 32 0 152 -56
bond after 2|27 104 -32 -68 -61 0 -89 0
bond after 2 here 0 after 9|0 0 -5 5 0 0 0 0
bond after 2 here 1 after 1|0 0 -71 71 0 0 0 0
bond after 2 here 1 after 2|39 -68 47 0 0 0 0 0
bond after 2 here 1 after 3|86 -86 0 0 0 0 0 0
bond after 2 here 1 after 6|96 -96 0 0 0 0 0 0
bond after 2 here 1 after 8|0 0 -46 46 0 0 0 0
bond after 2 here 1 after 9|-121 47 -135 176 -66 0 0 0
bond after 2 here 2 after 1|-33 33 82 22 -91 0 0 0
bond after 2 here 2 after 2|-77 129 -68 23 0 0 0 0
bond after 2 here 2 after 3|21 -21 156 -156 0 0 0 0
bond after 2 here 2 after 4|49 -49 0 0 0 0 0 0
bond after 2 here 2 after 5|-32 35 0 -13 0 0 0 0
bond after 2 here 2 after 6|63 -106 159 -99 0 0 0 0
bond after 2 here 2 after 7|27 -27 -66 -49 96 0 0 0
bond after 2 here 2 after 8|-9 10 -86 23 0 0 0 0
bond after 2 here 2 after 9|-55 77 0 -85 0 0 0 0
bond after 2 here 3 after 1|-41 41 0 0 0 0 0 0
bond after 2 here 3 after 2|35 49 -100 0 0 0 0 0
bond after 2 here 3 after 3|-43 49 -100 94 0 0 0 0
bond after 2 here 3 after 4|75 -17 -63 0 0 0 0 0
bond after 2 here 3 after 5|0 55 -55 0 0 0 0 0
bond after 2 here 3 after 6|-153 153 -39 39 0 0 0 0
bond after 2 here 3 after 7|12 -12 0 0 0 0 0 0
bond after 2 here 3 after 8|-21 21 0 96 -96 0 0 0
bond after 2 here 3 after 9|60 -60 0 0 0 0 0 0
bond after 2 here 4 after 1|96 -97 78 -77 0 0 0 0
bond after 2 here 4 after 2|25 -25 0 0 0 0 0 0
bond after 2 here 4 after 3|94 -94 0 0 0 0 0 0
bond after 2 here 4 after 4|49 -49 0 0 0 0 0 0
bond after 2 here 4 after 5|29 -29 0 0 0 0 0 0
bond after 2 here 4 after 6|46 -46 0 0 0 0 0 0
bond after 2 here 4 after 7|-21 21 0 0 0 0 0 0
bond after 2 here 4 after 8|88 -88 -71 0 71 0 0 0
bond after 2 here 4 after 9|25 -25 0 0 0 0 0 0
bond after 2 here 5 after 2|-87 76 148 -115 0 0 0 0
bond after 2 here 5 after 3|35 59 0 -100 0 0 0 0
bond after 2 here 5 after 4|-41 41 0 0 0 0 0 0
bond after 2 here 5 after 7|0 0 36 -36 0 0 0 0
bond after 2 here 5 after 8|72 -72 76 -76 0 0 0 0
bond after 2 here 5 after 9|57 -57 0 0 0 0 0 0
bond after 2 here 6 after 2|38 86 0 -100 0 0 0 0
bond after 2 here 6 after 5|68 0 -68 0 0 0 0 0
bond after 2 here 6 after 8|-12 36 -11 -27 31 0 0 0
bond after 2 here 6 after 9|-1 -146 -124 200 0 0 0 0
bond after 2 here 7 after 2|0 0 44 -44 0 0 0 0
bond after 2 here 7 after 3|11 66 -50 0 0 0 0 0
bond after 2 here 7 after 5|70 -70 0 0 0 0 0 0
bond after 2 here 7 after 6|0 0 -93 93 0 0 0 0
bond after 2 here 7 after 7|0 0 85 -85 0 0 0 0
bond after 2 here 7 after 8|0 0 78 -69 30 0 0 0
bond after 2 here 7 after 9|-103 103 0 0 0 0 0 0
bond after 2 here 8 after 1|0 0 -42 42 0 0 0 0
bond after 2 here 8 after 2|92 -92 122 -95 -43 0 0 0
bond after 2 here 8 after 4|-112 112 -48 48 0 0 0 0
bond after 2 here 8 after 5|-23 0 -128 142 0 0 0 0
bond after 2 here 8 after 6|0 0 163 -142 -37 0 0 0
bond after 2 here 8 after 7|94 0 -114 -11 0 0 0 0
bond after 2 here 8 after 8|55 7 -16 -11 0 0 0 0
bond after 2 here 8 after 9|-151 72 32 -12 -43 0 0 0
bond after 2 here 9 after 0|0 0 -4 4 0 0 0 0
bond after 2 here 9 after 1|0 0 -71 71 0 0 0 0
bond after 2 here 9 after 2|0 0 62 35 -84 0 0 0
bond after 2 here 9 after 3|0 0 0 5 -5 0 0 0
bond after 2 here 9 after 4|27 0 -86 96 0 0 0 0
bond after 2 here 9 after 5|0 0 -107 107 0 0 0 0
bond after 2 here 9 after 6|86 0 -86 0 0 0 0 0
bond after 2 here 9 after 7|0 0 -66 65 3 0 0 0
bond after 2 here 9 after 8|0 -74 58 -24 0 0 0 0
bond after 2 here 9 after 9|-126 0 83 -34 79 0 -89 0
bond after 3|45 100 -27 -174 -79 31 -134 -100
bond after 3 here 0 after 0|-98 0 -85 158 0 0 0 0
bond after 3 here 0 after 1|-92 0 -59 134 0 0 0 0
bond after 3 here 0 after 2|-98 0 -7 97 0 0 0 0
bond after 3 here 0 after 8|0 0 -12 0 12 0 0 0
bond after 3 here 1 after 1|0 37 0 -37 0 0 0 0
bond after 3 here 1 after 2|0 -72 -70 109 0 0 0 0
bond after 3 here 1 after 3|-100 100 0 0 0 0 0 0
bond after 3 here 1 after 4|0 -88 0 0 88 0 0 0
bond after 3 here 1 after 7|0 0 97 -97 0 0 0 0
bond after 3 here 1 after 8|0 -87 -89 89 87 0 0 0
bond after 3 here 1 after 9|-112 110 -43 85 -73 0 0 0
bond after 3 here 2 after 1|79 -45 0 -89 0 0 0 0
bond after 3 here 2 after 2|35 124 -90 20 236 0 0 0
bond after 3 here 2 after 3|78 111 -100 -95 0 0 0 0
bond after 3 here 2 after 4|-48 122 -100 0 92 0 0 0
bond after 3 here 2 after 5|-2 -35 100 0 0 0 0 0
bond after 3 here 2 after 6|-130 130 39 -39 0 0 0 0
bond after 3 here 2 after 7|-11 96 -100 0 0 0 0 0
bond after 3 here 2 after 8|35 45 -88 173 -55 0 0 -100
bond after 3 here 2 after 9|80 126 -158 -11 -100 0 0 0
bond after 3 here 3 after 1|-49 49 0 0 0 0 0 0
bond after 3 here 3 after 2|106 58 -45 -145 52 0 0 0
bond after 3 here 3 after 3|126 -68 -100 58 -141 0 0 0
bond after 3 here 3 after 4|-79 79 0 0 0 0 0 0
bond after 3 here 3 after 5|0 0 91 -91 0 0 0 0
bond after 3 here 3 after 6|210 -210 80 -80 0 0 0 0
bond after 3 here 3 after 7|84 -84 0 0 0 0 0 0
bond after 3 here 3 after 8|55 62 -56 -60 0 0 0 0
bond after 3 here 3 after 9|228 -75 -100 0 0 0 0 0
bond after 3 here 4 after 1|-9 9 0 0 0 0 0 0
bond after 3 here 4 after 2|122 -74 -100 0 0 0 0 0
bond after 3 here 4 after 3|53 -53 0 0 0 0 0 0
bond after 3 here 4 after 4|-21 21 0 0 0 0 0 0
bond after 3 here 4 after 6|-89 89 0 0 0 0 0 0
bond after 3 here 4 after 8|-87 87 89 -89 0 0 0 0
bond after 3 here 4 after 9|-90 90 0 0 0 0 0 0
bond after 3 here 5 after 1|63 47 0 -97 0 0 0 0
bond after 3 here 5 after 2|6 152 -100 -103 0 0 0 0
bond after 3 here 5 after 3|-6 -38 111 -48 0 0 0 0
bond after 3 here 5 after 4|69 -69 0 0 0 0 0 0
bond after 3 here 5 after 5|154 -87 8 -96 0 0 0 0
bond after 3 here 5 after 6|0 -100 0 64 58 0 0 0
bond after 3 here 5 after 7|0 -75 0 0 75 0 0 0
bond after 3 here 5 after 8|-76 76 0 0 0 0 0 0
bond after 3 here 5 after 9|-46 -123 -100 189 40 0 0 0
bond after 3 here 6 after 1|0 0 -34 34 0 0 0 0
bond after 3 here 6 after 2|26 107 -100 0 0 0 0 0
bond after 3 here 6 after 3|-59 119 0 -73 0 0 0 0
bond after 3 here 6 after 4|-45 45 0 0 0 0 0 0
bond after 3 here 6 after 5|44 -44 0 0 0 0 0 0
bond after 3 here 6 after 6|-34 34 93 -93 0 0 0 0
bond after 3 here 6 after 7|-79 79 -51 51 0 0 0 0
bond after 3 here 6 after 8|-127 136 0 -24 0 0 0 0
bond after 3 here 6 after 9|141 -150 -100 109 0 0 0 0
bond after 3 here 7 after 1|0 0 82 -82 0 0 0 0
bond after 3 here 7 after 2|-99 99 132 -132 0 0 0 0
bond after 3 here 7 after 3|0 0 152 -97 -81 0 0 0
bond after 3 here 7 after 4|0 0 65 -65 0 0 0 0
bond after 3 here 7 after 6|52 0 12 -44 0 0 0 0
bond after 3 here 7 after 7|0 0 96 -96 0 0 0 0
bond after 3 here 7 after 8|-95 114 12 -28 0 0 0 0
bond after 3 here 7 after 9|-34 -84 74 40 0 0 0 0
bond after 3 here 8 after 2|0 -94 128 -113 -73 0 90 0
bond after 3 here 8 after 3|105 0 -58 -64 0 0 0 0
bond after 3 here 8 after 4|74 0 191 -172 -99 0 0 0
bond after 3 here 8 after 5|82 -82 0 0 0 0 0 0
bond after 3 here 8 after 6|84 0 -88 -6 0 0 0 0
bond after 3 here 8 after 7|0 0 -43 43 0 0 0 0
bond after 3 here 8 after 8|-130 182 103 -132 -51 0 0 0
bond after 3 here 8 after 9|-48 39 25 -125 106 0 0 0
bond after 3 here 9 after 2|0 0 3 0 -102 100 0 0
bond after 3 here 9 after 3|0 0 2 43 0 0 -76 0
bond after 3 here 9 after 4|0 0 112 -112 0 0 0 0
bond after 3 here 9 after 5|0 0 70 87 -65 0 -92 0
bond after 3 here 9 after 6|0 0 127 -58 0 0 -92 0
bond after 3 here 9 after 7|0 0 -47 140 -104 0 -18 0
bond after 3 here 9 after 8|61 -61 236 -207 0 0 -64 0
bond after 3 here 9 after 9|-111 0 162 84 -141 -98 77 0
bond after 4|34 114 -82 -110 -82 -114 -162 -206
bond after 4 here 0 after 0|139 63 -100 58 -56 0 0 0
bond after 4 here 0 after 1|0 0 -110 110 0 0 0 0
bond after 4 here 0 after 9|-85 0 0 85 0 0 0 0
bond after 4 here 1 after 1|0 52 -73 -7 0 0 0 0
bond after 4 here 1 after 2|-52 52 0 0 0 0 0 0
bond after 4 here 1 after 8|0 0 -36 36 0 0 0 0
bond after 4 here 1 after 9|27 42 -150 122 0 0 0 0
bond after 4 here 2 after 1|25 90 -100 0 0 0 0 0
bond after 4 here 2 after 2|56 128 -96 74 46 0 0 0
bond after 4 here 2 after 3|152 55 -85 -31 91 0 0 0
bond after 4 here 2 after 4|-53 53 -57 57 0 0 0 0
bond after 4 here 2 after 5|32 105 -28 -109 0 0 0 0
bond after 4 here 2 after 6|-6 63 -55 -64 0 0 0 0
bond after 4 here 2 after 7|46 74 -78 -32 -29 0 0 0
bond after 4 here 2 after 8|108 38 -100 13 0 0 0 0
bond after 4 here 2 after 9|7 24 97 -158 102 0 0 0
bond after 4 here 3 after 1|106 -106 0 0 0 0 0 0
bond after 4 here 3 after 2|-85 79 -108 58 -100 0 0 -69
bond after 4 here 3 after 3|129 13 -100 0 0 0 0 0
bond after 4 here 3 after 4|-6 -96 -14 0 109 0 0 0
bond after 4 here 3 after 5|82 -82 153 -153 0 0 0 0
bond after 4 here 3 after 6|-65 105 -58 0 0 0 0 0
bond after 4 here 3 after 7|-143 143 0 0 0 0 0 0
bond after 4 here 3 after 8|140 -140 47 13 -40 0 0 0
bond after 4 here 3 after 9|-45 -23 0 0 100 0 0 0
bond after 4 here 4 after 1|-132 132 0 0 0 0 0 0
bond after 4 here 4 after 2|5 45 -76 -106 0 0 0 0
bond after 4 here 4 after 3|46 -46 0 0 0 0 0 0
bond after 4 here 4 after 4|84 -84 0 53 -53 0 0 0
bond after 4 here 4 after 5|129 -48 0 0 0 0 0 -100
bond after 4 here 4 after 6|-114 4 0 0 80 0 0 0
bond after 4 here 4 after 7|-97 97 0 0 0 0 0 0
bond after 4 here 4 after 8|26 -26 0 0 0 0 0 0
bond after 4 here 4 after 9|-105 105 0 0 0 0 0 0
bond after 4 here 5 after 2|175 19 -100 -107 0 0 0 0
bond after 4 here 5 after 3|-39 45 -90 78 0 0 0 0
bond after 4 here 5 after 4|94 -94 0 0 0 0 0 0
bond after 4 here 5 after 5|-23 23 0 0 0 0 0 0
bond after 4 here 5 after 6|146 -80 80 -152 12 0 0 0
bond after 4 here 5 after 7|46 -46 0 0 0 0 0 0
bond after 4 here 5 after 8|-102 28 10 143 0 -93 0 0
bond after 4 here 5 after 9|-101 101 0 0 0 0 0 0
bond after 4 here 6 after 2|73 -35 -100 -20 0 0 0 0
bond after 4 here 6 after 3|47 -47 0 0 0 0 0 0
bond after 4 here 6 after 4|97 -97 0 0 0 0 0 0
bond after 4 here 6 after 5|106 0 0 -106 0 0 0 0
bond after 4 here 6 after 6|83 -83 0 -67 67 0 0 0
bond after 4 here 6 after 7|127 -127 0 0 0 0 0 0
bond after 4 here 6 after 8|76 -76 103 -103 0 0 0 0
bond after 4 here 6 after 9|-72 185 0 -130 -58 0 0 0
bond after 4 here 7 after 2|190 -88 132 -165 -94 0 0 0
bond after 4 here 7 after 3|0 -100 0 -14 109 0 0 0
bond after 4 here 7 after 4|18 0 122 -130 0 -4 0 0
bond after 4 here 7 after 7|36 -36 0 0 0 0 0 0
bond after 4 here 7 after 8|44 -30 109 -48 -90 0 0 0
bond after 4 here 7 after 9|35 53 0 -13 -84 0 0 0
bond after 4 here 8 after 2|5 82 -128 0 0 0 0 0
bond after 4 here 8 after 3|48 -48 0 0 0 0 0 0
bond after 4 here 8 after 5|-66 0 66 0 0 0 0 0
bond after 4 here 8 after 6|-52 0 52 0 0 0 0 0
bond after 4 here 8 after 7|-6 6 130 -130 0 0 0 0
bond after 4 here 8 after 8|29 -85 15 18 71 0 -95 0
bond after 4 here 8 after 9|-45 -82 -448 392 103 0 0 0
bond after 4 here 9 after 2|-100 0 58 -58 100 0 0 0
bond after 4 here 9 after 6|-79 0 79 49 -49 0 0 0
bond after 4 here 9 after 7|0 0 -102 102 0 0 0 0
bond after 4 here 9 after 8|-91 0 335 -192 -168 93 0 -93
bond after 4 here 9 after 9|-84 34 288 -78 -165 -100 -95 0
bond around 0 before 0|98 87 128 25 62 57 -59 -3
bond around 0 before 1|-27 76 -12 -65 31 -100 0 -198
bond around 0 before 2|-97 121 -24 -223 126 -167 0 -94
bond around 0 before 3|-127 153 -54 -185 145 -112 0 -81
bond around 0 before 4|-113 180 -68 -240 146 -99 -118 130
bond around 1 before 0|-22 45 -25 60 102 0 0 0
bond around 1 before 1|-58 39 -168 27 104 -62 0 0
bond around 1 before 2|44 123 -73 72 -136 0 0 0
bond around 1 before 3|0 20 -20 0 -6 0 0 0
bond around 1 before 4|0 100 -100 0 0 0 0 0
bond around 2 before 0|-140 -105 20 238 -123 30 0 0
bond around 2 before 1|0 -59 -43 93 0 0 0 0
bond around 2 before 2|0 -67 -94 162 -37 0 0 0
bond around 2 before 3|0 100 -100 0 0 0 0 0
bond around 3 before 0|-32 -222 -50 350 -57 0 -96 0
bond around 3 before 1|0 0 -78 59 -10 0 0 0
bond around 3 before 2|0 0 -176 136 71 0 0 0
bond around 3 before 3|0 51 21 0 -51 0 0 0
bond around 3 before 4|0 -83 0 83 0 0 0 0
bond around 4 before 0|-164 -328 -208 610 0 0 -92 0
bond around 4 before 2|0 0 -78 78 0 0 0 0
bond around 4 before 3|0 58 -58 0 0 0 0 0
bond around 4 before 4|0 -85 0 0 85 0 0 0
bond before 0|50 48 88 110 -34 50 57 35
bond before 0 deficit 0 here 0|0 0 -65 126 -68 0 0 0
bond before 0 deficit 0 here 1|0 -94 -64 12 177 0 0 0
bond before 0 deficit 0 here 2|-162 -96 129 -26 119 0 0 0
bond before 0 deficit 0 here 3|0 0 -88 50 54 0 0 69
bond before 0 deficit 0 here 4|99 -99 11 98 0 -97 0 0
bond before 0 deficit 0 here 5|74 -98 -41 -2 92 0 0 0
bond before 0 deficit 0 here 6|-155 -23 59 -10 85 0 0 0
bond before 0 deficit 0 here 7|-22 -70 64 -116 91 0 0 0
bond before 0 deficit 0 here 8|47 0 -42 -59 93 0 0 -78
bond before 0 deficit 0 here 9|0 -56 -2 -42 10 -72 -100 198
bond before 0 deficit 1 here 0|0 0 51 -51 0 0 0 0
bond before 0 deficit 1 here 1|-100 66 2 -2 -17 0 0 0
bond before 0 deficit 1 here 2|115 58 59 3 -174 -99 -86 23
bond before 0 deficit 1 here 3|-84 -47 95 30 -156 0 0 74
bond before 0 deficit 1 here 4|-50 -70 -128 145 -75 100 0 0
bond before 0 deficit 1 here 5|-42 62 -13 85 -141 0 -40 0
bond before 0 deficit 1 here 6|-5 26 -25 109 22 -98 0 0
bond before 0 deficit 1 here 7|81 94 -84 -86 182 -100 0 -30
bond before 0 deficit 1 here 8|-23 133 -44 5 114 -30 -58 51
bond before 0 deficit 1 here 9|157 134 -97 -49 -5 28 22 -164
bond before 0 deficit 2 here 0|-79 -109 23 120 0 0 0 0
bond before 0 deficit 2 here 1|-17 10 145 -95 -159 66 0 -98
bond before 0 deficit 2 here 2|-14 86 -11 23 169 171 0 0
bond before 0 deficit 2 here 3|-21 129 -25 6 10 0 0 0
bond before 0 deficit 2 here 4|24 94 -97 -125 -4 -70 0 0
bond before 0 deficit 2 here 5|1 107 46 53 -84 -98 -99 93
bond before 0 deficit 2 here 6|-134 68 4 13 42 -100 -99 -1
bond before 0 deficit 2 here 7|-49 104 -68 -66 119 107 -12 0
bond before 0 deficit 2 here 8|67 91 9 92 -18 -49 5 146
bond before 0 deficit 2 here 9|-77 162 25 54 105 -76 37 -94
bond before 0 deficit 3 here 0|0 0 85 -85 0 0 0 0
bond before 0 deficit 3 here 1|-46 8 9 -82 0 0 0 0
bond before 0 deficit 3 here 2|52 86 -32 60 68 99 0 189
bond before 0 deficit 3 here 3|69 79 -134 -165 79 0 0 0
bond before 0 deficit 3 here 4|12 0 90 -87 0 0 -83 0
bond before 0 deficit 3 here 5|56 1 -114 24 150 0 0 0
bond before 0 deficit 3 here 6|-55 43 -12 -77 0 100 0 0
bond before 0 deficit 3 here 7|-70 31 137 19 76 -170 0 -100
bond before 0 deficit 3 here 8|8 5 112 120 -7 -130 -38 0
bond before 0 deficit 3 here 9|61 4 -32 32 -94 9 37 -169
bond before 0 deficit 4 here 0|0 0 -38 38 0 0 0 0
bond before 0 deficit 4 here 1|-100 99 6 -11 -86 100 0 0
bond before 0 deficit 4 here 2|32 13 -23 -38 66 0 0 97
bond before 0 deficit 4 here 3|85 -93 198 -201 -59 0 0 0
bond before 0 deficit 4 here 4|50 21 11 -44 0 -78 -83 0
bond before 0 deficit 4 here 5|-55 41 -60 -3 -4 0 0 0
bond before 0 deficit 4 here 6|20 39 -10 -50 52 0 -40 0
bond before 0 deficit 4 here 7|83 7 64 20 -69 -4 0 -99
bond before 0 deficit 4 here 8|11 -42 -153 109 102 0 96 0
bond before 0 deficit 4 here 9|20 71 -39 -9 -155 0 18 0
bond before 0 deficit 5 here 0|0 0 -56 7 0 0 0 84
bond before 0 deficit 5 here 1|102 3 -24 -32 0 0 0 68
bond before 0 deficit 5 here 2|37 -44 151 -38 -60 0 0 -53
bond before 0 deficit 5 here 3|93 35 61 32 -147 0 0 -100
bond before 0 deficit 5 here 4|13 7 30 -37 -62 0 0 0
bond before 0 deficit 5 here 5|86 8 -92 -38 109 -98 0 50
bond before 0 deficit 5 here 6|-14 78 -3 -43 -31 -31 85 0
bond before 0 deficit 5 here 7|33 -27 -10 -33 -80 100 0 0
bond before 0 deficit 5 here 8|207 80 132 -51 -54 -100 61 -60
bond before 0 deficit 5 here 9|183 119 -42 28 -95 0 21 -84
bond before 0 deficit 6 here 0|0 0 -3 3 0 0 0 0
bond before 0 deficit 6 here 1|55 -22 -65 -63 0 95 0 0
bond before 0 deficit 6 here 2|357 -78 -49 -78 -142 0 0 21
bond before 0 deficit 6 here 3|55 -41 -16 40 113 -87 -81 0
bond before 0 deficit 6 here 4|40 -51 5 -22 76 -54 0 0
bond before 0 deficit 6 here 5|12 16 -41 -11 -121 87 0 0
bond before 0 deficit 6 here 6|-60 137 2 17 -93 100 0 0
bond before 0 deficit 6 here 7|62 -49 -44 -34 65 0 54 95
bond before 0 deficit 6 here 8|99 -10 -6 55 32 30 -90 -120
bond before 0 deficit 6 here 9|74 -4 66 -26 -80 -124 32 -99
bond before 0 deficit 7 here 0|21 -51 -42 60 0 0 0 -29
bond before 0 deficit 7 here 1|55 -49 -45 71 0 0 0 13
bond before 0 deficit 7 here 2|170 -213 74 104 -151 46 0 64
bond before 0 deficit 7 here 3|127 45 -89 61 0 20 0 0
bond before 0 deficit 7 here 4|28 -5 5 -52 0 0 0 0
bond before 0 deficit 7 here 5|-6 -21 115 -66 -38 0 0 0
bond before 0 deficit 7 here 6|88 65 -93 45 -156 0 0 0
bond before 0 deficit 7 here 7|76 -74 -60 -29 -51 75 52 0
bond before 0 deficit 7 here 8|31 -71 -31 -16 -33 35 -31 100
bond before 0 deficit 7 here 9|98 58 44 -23 16 -151 7 -68
bond before 0 deficit 8 here 0|-214 -100 156 71 0 83 0 0
bond before 0 deficit 8 here 1|-46 -6 57 106 0 0 0 -52
bond before 0 deficit 8 here 2|159 -109 91 -50 -92 -68 0 -38
bond before 0 deficit 8 here 3|72 -135 35 -6 43 0 0 -83
bond before 0 deficit 8 here 4|93 -118 -24 -9 0 64 0 -69
bond before 0 deficit 8 here 5|83 -21 -8 17 -53 0 0 0
bond before 0 deficit 8 here 6|187 79 -28 94 -146 -66 -71 -99
bond before 0 deficit 8 here 7|35 -162 20 6 81 -15 20 23
bond before 0 deficit 8 here 8|99 -24 44 41 49 116 36 -127
bond before 0 deficit 8 here 9|114 -23 22 -40 31 110 26 -3
bond before 0 deficit 9 here 0|-120 -97 109 44 -46 0 0 0
bond before 0 deficit 9 here 1|107 -117 26 77 -93 -100 0 178
bond before 0 deficit 9 here 2|91 2 45 -17 -270 29 0 -115
bond before 0 deficit 9 here 3|-9 -51 -52 23 -6 -99 0 49
bond before 0 deficit 9 here 4|55 -52 35 -61 -95 -62 83 48
bond before 0 deficit 9 here 5|114 -7 15 -30 -172 43 0 0
bond before 0 deficit 9 here 6|73 -39 -76 -30 -58 0 0 77
bond before 0 deficit 9 here 7|86 -79 -3 35 -184 -19 -41 -77
bond before 0 deficit 9 here 8|75 -115 15 -19 55 61 101 104
bond before 0 deficit 9 here 9|202 -37 -4 38 120 78 -118 -94
bond before 1|-28 78 -50 -14 50 -143 0 -198
bond before 1 deficit 0 here 0|0 0 0 -73 73 0 0 0
bond before 1 deficit 0 here 2|0 0 0 90 -90 0 0 0
bond before 1 deficit 0 here 7|0 0 -81 81 0 0 0 0
bond before 1 deficit 0 here 8|0 22 -67 -14 47 0 0 0
bond before 1 deficit 0 here 9|0 0 0 -96 96 0 0 0
bond before 1 deficit 1 here 2|0 -110 72 0 54 0 0 0
bond before 1 deficit 1 here 5|-79 79 97 -96 96 0 0 -96
bond before 1 deficit 1 here 6|0 67 -31 -45 0 0 0 0
bond before 1 deficit 1 here 8|0 19 -60 46 0 0 0 0
bond before 1 deficit 1 here 9|0 37 59 -137 86 0 0 0
bond before 1 deficit 2 here 1|0 -99 -105 174 0 0 0 0
bond before 1 deficit 2 here 2|-100 86 81 51 -167 0 0 0
bond before 1 deficit 2 here 3|-97 111 -100 -27 81 0 0 0
bond before 1 deficit 2 here 5|-100 58 0 59 0 0 0 0
bond before 1 deficit 2 here 6|-198 218 -119 23 27 0 0 0
bond before 1 deficit 2 here 7|-54 54 157 0 -157 0 0 0
bond before 1 deficit 2 here 8|-100 210 101 -16 -177 -62 0 0
bond before 1 deficit 2 here 9|0 -25 39 52 -74 0 0 0
bond before 1 deficit 3 here 2|0 34 -46 37 0 0 0 0
bond before 1 deficit 3 here 5|-11 11 67 -67 0 0 0 0
bond before 1 deficit 3 here 6|0 0 -17 17 0 0 0 0
bond before 1 deficit 3 here 7|0 100 -170 97 0 0 0 0
bond before 1 deficit 3 here 8|0 -38 -66 -61 135 0 0 0
bond before 1 deficit 3 here 9|0 69 -45 -37 0 0 0 0
bond before 1 deficit 4 here 3|-100 100 0 0 0 0 0 0
bond before 1 deficit 4 here 7|0 0 -97 97 0 0 0 0
bond before 1 deficit 4 here 8|0 0 118 134 -211 0 0 0
bond before 1 deficit 4 here 9|0 96 -96 0 0 0 0 0
bond before 1 deficit 5 here 2|-100 31 -97 155 18 0 0 0
bond before 1 deficit 5 here 3|0 15 0 86 -96 0 0 0
bond before 1 deficit 5 here 4|0 0 -71 0 71 0 0 0
bond before 1 deficit 5 here 5|-100 100 0 0 0 0 0 0
bond before 1 deficit 5 here 8|0 88 95 -88 -95 0 0 0
bond before 1 deficit 5 here 9|0 -28 74 92 -100 0 0 0
bond before 1 deficit 6 here 2|-60 121 -52 -68 0 0 0 36
bond before 1 deficit 6 here 3|-86 161 -100 0 0 0 0 0
bond before 1 deficit 6 here 5|58 -114 0 0 75 0 0 0
bond before 1 deficit 6 here 6|0 -100 -62 -91 200 0 0 0
bond before 1 deficit 6 here 8|0 0 103 -9 -96 0 0 0
bond before 1 deficit 6 here 9|0 0 99 -118 26 0 0 0
bond before 1 deficit 7 here 2|0 85 80 -123 0 0 0 0
bond before 1 deficit 7 here 3|-114 114 0 0 0 0 0 0
bond before 1 deficit 7 here 5|0 0 -120 60 79 0 0 0
bond before 1 deficit 7 here 6|0 0 -68 68 0 0 0 0
bond before 1 deficit 7 here 7|-83 0 0 83 0 0 0 0
bond before 1 deficit 7 here 8|0 0 -2 -179 206 0 0 0
bond before 1 deficit 8 here 0|0 0 -73 73 0 0 0 0
bond before 1 deficit 8 here 1|0 0 54 -54 0 0 0 0
bond before 1 deficit 8 here 2|112 -114 25 -22 0 0 0 0
bond before 1 deficit 8 here 3|94 0 -151 86 0 0 0 0
bond before 1 deficit 8 here 4|41 -41 -96 96 0 0 0 0
bond before 1 deficit 8 here 5|62 -62 81 -78 97 0 0 -94
bond before 1 deficit 8 here 6|54 -54 145 -145 0 0 0 0
bond before 1 deficit 8 here 7|-57 136 -87 133 -154 0 0 0
bond before 1 deficit 8 here 8|0 0 -4 -14 54 0 0 -92
bond before 1 deficit 8 here 9|0 0 -107 82 62 0 0 0
bond before 1 deficit 9 here 2|156 -158 -11 0 0 0 0 0
bond before 1 deficit 9 here 3|196 -237 77 0 0 0 0 0
bond before 1 deficit 9 here 4|207 -207 0 0 0 0 0 0
bond before 1 deficit 9 here 5|146 -142 31 -43 0 0 0 0
bond before 1 deficit 9 here 6|101 -166 -47 81 0 0 0 0
bond before 1 deficit 9 here 7|36 85 127 -120 0 -100 0 0
bond before 1 deficit 9 here 8|-43 0 -2 45 -65 0 0 0
bond before 1 deficit 9 here 9|97 -178 66 -112 101 0 0 0
bond before 2|-89 131 -62 -118 87 -167 0 -94
bond before 2 deficit 0 here 1|0 0 0 102 -102 0 0 0
bond before 2 deficit 0 here 9|0 0 63 0 -63 0 0 0
bond before 2 deficit 1 here 1|0 -100 0 0 100 0 0 0
bond before 2 deficit 1 here 2|69 -69 0 0 0 0 0 0
bond before 2 deficit 1 here 6|0 0 -91 91 0 0 0 0
bond before 2 deficit 1 here 8|0 48 -160 109 46 0 0 0
bond before 2 deficit 1 here 9|0 135 -77 -31 52 -100 0 0
bond before 2 deficit 2 here 1|0 -33 33 0 0 0 0 0
bond before 2 deficit 2 here 2|-84 129 -100 -97 162 0 0 0
bond before 2 deficit 2 here 3|-52 85 0 -46 0 0 0 0
bond before 2 deficit 2 here 4|-54 54 0 0 0 0 0 0
bond before 2 deficit 2 here 5|-94 94 55 -55 0 0 0 0
bond before 2 deficit 2 here 6|85 -85 99 -99 0 0 0 0
bond before 2 deficit 2 here 7|-33 -126 98 27 66 0 0 0
bond before 2 deficit 2 here 8|-26 -6 -79 56 157 0 0 -94
bond before 2 deficit 2 here 9|0 265 -176 195 -281 0 0 0
bond before 2 deficit 3 here 2|0 100 -100 0 0 0 0 0
bond before 2 deficit 3 here 3|0 33 -100 0 94 0 0 0
bond before 2 deficit 3 here 4|-63 63 0 0 0 0 0 0
bond before 2 deficit 3 here 5|0 55 -55 0 0 0 0 0
bond before 2 deficit 3 here 6|0 0 -39 0 39 0 0 0
bond before 2 deficit 3 here 8|0 0 -68 48 26 0 0 0
bond before 2 deficit 4 here 1|0 -78 78 0 0 0 0 0
bond before 2 deficit 4 here 8|0 0 -71 0 71 0 0 0
bond before 2 deficit 5 here 2|62 -178 18 168 -50 0 0 0
bond before 2 deficit 5 here 7|0 3 120 0 -122 0 0 0
bond before 2 deficit 5 here 8|0 0 106 -146 65 0 0 0
bond before 2 deficit 5 here 9|0 100 -140 140 -100 0 0 0
bond before 2 deficit 6 here 0|0 0 15 -15 0 0 0 0
bond before 2 deficit 6 here 3|0 0 0 -28 28 0 0 0
bond before 2 deficit 6 here 5|-68 68 0 0 0 0 0 0
bond before 2 deficit 6 here 7|-69 69 0 99 -99 0 0 0
bond before 2 deficit 6 here 8|0 47 -11 76 -117 0 0 0
bond before 2 deficit 6 here 9|0 -27 -163 22 161 0 0 0
bond before 2 deficit 7 here 2|0 0 92 -61 -44 0 0 0
bond before 2 deficit 7 here 3|0 100 -30 -96 0 0 0 0
bond before 2 deficit 7 here 6|0 0 0 -93 93 0 0 0
bond before 2 deficit 7 here 8|0 0 41 82 -92 0 0 0
bond before 2 deficit 8 here 0|0 0 -80 80 0 0 0 0
bond before 2 deficit 8 here 1|0 0 49 -49 0 0 0 0
bond before 2 deficit 8 here 2|0 0 53 -53 0 0 0 0
bond before 2 deficit 8 here 3|145 -80 -78 0 0 0 0 0
bond before 2 deficit 8 here 4|33 48 -67 0 0 0 0 0
bond before 2 deficit 8 here 5|23 -23 -90 0 90 0 0 0
bond before 2 deficit 8 here 6|-96 0 96 0 0 0 0 0
bond before 2 deficit 8 here 7|0 94 50 -51 -94 0 0 0
bond before 2 deficit 8 here 8|-7 -73 -4 61 -51 0 0 0
bond before 2 deficit 8 here 9|-32 -228 -32 59 166 0 0 0
bond before 2 deficit 9 here 2|136 -136 0 0 0 0 0 0
bond before 2 deficit 9 here 4|81 -81 0 0 0 0 0 0
bond before 2 deficit 9 here 5|0 0 95 -95 0 0 0 0
bond before 2 deficit 9 here 6|-86 86 0 -69 69 0 0 0
bond before 2 deficit 9 here 7|17 0 39 0 -51 0 0 0
bond before 2 deficit 9 here 8|0 0 12 -110 92 0 0 0
bond before 2 deficit 9 here 9|-44 -82 183 -196 60 -94 0 0
bond before 3|-127 158 -57 -196 134 -112 0 -81
bond before 3 deficit 0 here 0|0 -47 0 0 47 0 0 0
bond before 3 deficit 0 here 2|0 -98 0 -19 104 0 0 0
bond before 3 deficit 0 here 8|0 0 0 -12 12 0 0 0
bond before 3 deficit 1 here 1|0 37 0 0 -37 0 0 0
bond before 3 deficit 1 here 2|0 -174 -66 66 174 0 0 0
bond before 3 deficit 1 here 4|0 -88 0 0 88 0 0 0
bond before 3 deficit 1 here 7|0 51 62 0 -97 0 0 0
bond before 3 deficit 1 here 8|0 78 28 -139 60 0 0 0
bond before 3 deficit 1 here 9|0 -67 -54 117 -36 0 0 0
bond before 3 deficit 2 here 2|-65 173 -98 62 153 0 0 0
bond before 3 deficit 2 here 3|0 48 -100 0 74 0 0 0
bond before 3 deficit 2 here 4|-100 150 -100 0 92 0 0 0
bond before 3 deficit 2 here 5|-92 92 0 0 0 0 0 0
bond before 3 deficit 2 here 6|0 0 -76 0 76 0 0 0
bond before 3 deficit 2 here 7|0 100 -100 0 0 0 0 0
bond before 3 deficit 2 here 8|0 142 -46 -125 -23 0 0 0
bond before 3 deficit 2 here 9|0 45 -4 -50 34 0 0 0
bond before 3 deficit 3 here 2|0 81 -61 -25 -56 0 0 0
bond before 3 deficit 3 here 3|0 100 0 0 -100 0 0 0
bond before 3 deficit 3 here 5|-95 95 91 0 -91 0 0 0
bond before 3 deficit 3 here 6|0 0 80 0 -80 0 0 0
bond before 3 deficit 3 here 7|0 0 0 -95 95 0 0 0
bond before 3 deficit 3 here 8|0 128 -56 -39 -60 0 0 0
bond before 3 deficit 3 here 9|0 100 -100 0 0 0 0 0
bond before 3 deficit 4 here 2|0 100 -31 -98 0 0 0 0
bond before 3 deficit 4 here 6|-100 100 0 0 0 0 0 0
bond before 3 deficit 4 here 8|0 0 112 -32 -89 0 0 0
bond before 3 deficit 5 here 2|-100 195 -100 0 0 0 0 0
bond before 3 deficit 5 here 3|0 124 -46 -96 0 0 0 0
bond before 3 deficit 5 here 5|8 -8 0 0 0 0 0 0
bond before 3 deficit 5 here 6|0 -100 0 0 100 0 0 0
bond before 3 deficit 5 here 7|0 -75 0 0 75 0 0 0
bond before 3 deficit 5 here 9|0 -97 -100 101 122 0 0 0
bond before 3 deficit 6 here 1|0 0 -97 97 0 0 0 0
bond before 3 deficit 6 here 2|0 100 -100 0 0 0 0 0
bond before 3 deficit 6 here 5|-81 30 0 0 72 0 0 0
bond before 3 deficit 6 here 6|0 0 9 0 -9 0 0 0
bond before 3 deficit 6 here 7|0 0 -51 0 51 0 0 0
bond before 3 deficit 6 here 8|0 24 0 0 -24 0 0 0
bond before 3 deficit 6 here 9|0 165 -100 0 -105 0 0 0
bond before 3 deficit 7 here 2|0 0 68 0 -68 0 0 0
bond before 3 deficit 7 here 3|0 0 142 -84 0 0 0 -81
bond before 3 deficit 7 here 6|0 0 98 -48 -12 -71 0 0
bond before 3 deficit 7 here 8|0 0 -21 74 -28 -58 0 0
bond before 3 deficit 7 here 9|0 -67 -37 62 40 0 0 0
bond before 3 deficit 8 here 2|0 0 95 20 -90 0 0 0
bond before 3 deficit 8 here 3|0 58 -58 0 0 0 0 0
bond before 3 deficit 8 here 4|0 -37 121 0 -95 0 0 0
bond before 3 deficit 8 here 5|0 0 92 0 -92 0 0 0
bond before 3 deficit 8 here 6|-84 84 -31 0 31 0 0 0
bond before 3 deficit 8 here 7|0 0 -125 0 125 0 0 0
bond before 3 deficit 8 here 8|0 -29 -2 50 -7 0 0 0
bond before 3 deficit 8 here 9|0 -88 117 -165 166 0 0 0
bond before 3 deficit 9 here 2|37 -3 0 91 -100 0 0 0
bond before 3 deficit 9 here 3|-6 6 0 0 0 0 0 0
bond before 3 deficit 9 here 7|18 0 -18 0 0 0 0 0
bond before 3 deficit 9 here 8|0 -93 199 -74 -83 0 0 0
bond before 3 deficit 9 here 9|0 -293 198 -59 65 0 0 0
bond before 4|-113 177 -68 -218 159 -99 -118 130
bond before 4 deficit 0 here 0|0 94 -100 0 47 0 0 0
bond before 4 deficit 0 here 1|0 0 -35 0 35 0 0 0
bond before 4 deficit 0 here 3|0 0 -87 0 87 0 0 0
bond before 4 deficit 0 here 9|0 0 0 0 85 0 -85 0
bond before 4 deficit 1 here 1|0 52 0 0 -52 0 0 0
bond before 4 deficit 1 here 3|0 0 -77 77 0 0 0 0
bond before 4 deficit 1 here 5|0 0 -108 108 0 0 0 0
bond before 4 deficit 1 here 8|0 256 -123 0 -187 0 0 0
bond before 4 deficit 1 here 9|0 52 0 0 -52 0 0 0
bond before 4 deficit 2 here 1|0 100 -100 0 0 0 0 0
bond before 4 deficit 2 here 2|-100 174 -88 0 95 0 0 0
bond before 4 deficit 2 here 3|0 86 -85 0 -31 0 0 0
bond before 4 deficit 2 here 4|-100 100 0 0 0 0 0 0
bond before 4 deficit 2 here 5|0 0 19 0 -19 0 0 0
bond before 4 deficit 2 here 6|0 100 2 0 -137 0 0 0
bond before 4 deficit 2 here 7|0 100 -78 0 -32 0 0 0
bond before 4 deficit 2 here 8|0 53 -100 0 110 0 0 0
bond before 4 deficit 2 here 9|-100 100 -80 105 5 0 0 0
bond before 4 deficit 3 here 2|0 100 -91 0 0 0 0 -95
bond before 4 deficit 3 here 3|0 100 -100 0 0 0 0 0
bond before 4 deficit 3 here 4|0 0 0 -14 14 0 0 0
bond before 4 deficit 3 here 5|0 0 80 0 -80 0 0 0
bond before 4 deficit 3 here 6|-58 58 0 0 0 0 0 0
bond before 4 deficit 3 here 8|0 97 47 0 -130 0 0 0
bond before 4 deficit 3 here 9|-100 29 0 0 100 0 0 0
bond before 4 deficit 4 here 5|-100 100 0 0 0 0 0 0
bond before 4 deficit 4 here 6|0 94 0 -94 0 0 0 0
bond before 4 deficit 4 here 8|0 -21 0 0 21 0 0 0
bond before 4 deficit 4 here 9|0 56 -56 80 -80 0 0 0
bond before 4 deficit 5 here 2|-100 171 -70 0 0 0 0 -96
bond before 4 deficit 5 here 3|0 100 -164 0 90 0 0 0
bond before 4 deficit 5 here 6|0 83 0 0 -83 0 0 0
bond before 4 deficit 5 here 8|0 -49 -46 0 96 0 0 0
bond before 4 deficit 5 here 9|0 37 0 -37 0 0 0 0
bond before 4 deficit 6 here 2|0 100 -100 0 0 0 0 0
bond before 4 deficit 6 here 5|-100 100 0 0 0 0 0 0
bond before 4 deficit 6 here 8|0 0 127 -47 -103 0 0 0
bond before 4 deficit 6 here 9|0 -89 0 70 40 0 0 0
bond before 4 deficit 7 here 2|0 87 -87 0 0 0 0 0
bond before 4 deficit 7 here 3|0 -163 162 0 30 0 0 0
bond before 4 deficit 7 here 4|0 0 95 0 -68 0 0 -38
bond before 4 deficit 7 here 8|0 0 94 0 -94 0 0 0
bond before 4 deficit 7 here 9|0 -79 0 -76 160 0 -47 0
bond before 4 deficit 8 here 2|0 0 -90 90 0 0 0 0
bond before 4 deficit 8 here 5|0 -66 66 0 0 0 0 0
bond before 4 deficit 8 here 6|0 -117 52 0 80 0 0 0
bond before 4 deficit 8 here 8|0 0 98 -144 -8 0 0 0
bond before 4 deficit 8 here 9|0 -69 107 -96 -275 -99 0 306
bond before 4 deficit 9 here 2|0 -100 58 0 100 0 0 -58
bond before 4 deficit 9 here 6|0 -79 79 0 0 0 0 0
bond before 4 deficit 9 here 7|0 0 -102 0 102 0 0 0
bond before 4 deficit 9 here 8|57 -93 130 -41 -70 0 0 0
bond before 4 deficit 9 here 9|0 -209 267 -157 107 0 0 -99
bonds before 0 after 0|49 31 92 126 -26 76 93 86
bonds before 0 after 1|43 23 -37 -49 1 -99 -98 -225
bonds before 0 after 2|80 60 -18 -70 -6 0 -89 0
bonds before 0 after 3|62 80 -5 -152 -172 31 -134 -100
bonds before 0 after 4|38 90 -81 -80 127 -168 -162 -69
bonds before 1 after 0|-26 47 3 -59 62 -143 0 -198
bonds before 1 after 1|-58 132 123 -53 -153 0 0 0
bonds before 1 after 2|-31 169 -221 167 -11 0 0 0
bonds before 1 after 3|93 -4 -172 100 75 0 0 0
bonds before 1 after 4|-98 98 0 0 0 0 0 0
bonds before 2 after 0|-116 115 -49 -122 109 -167 0 -94
bonds before 2 after 1|-74 -66 39 34 0 0 0 0
bonds before 2 after 2|0 0 52 -53 1 0 0 0
bonds before 2 after 3|133 54 -100 0 0 0 0 0
bonds before 2 after 4|-85 169 -100 0 -94 0 0 0
bonds before 3 after 0|-117 142 -40 -210 252 -112 0 -81
bonds before 3 after 1|-224 243 -210 74 143 0 0 0
bonds before 3 after 2|-91 91 21 0 -21 0 0 0
bonds before 3 after 3|-95 120 -100 0 146 0 0 0
bonds before 3 after 4|6 186 -118 0 -107 0 0 0
bonds before 4 after 0|-113 169 -56 -172 133 -99 -118 130
bonds before 4 after 1|57 100 -126 -92 92 0 0 0
bonds before 4 after 2|-100 100 84 0 -84 0 0 0
bonds before 4 after 3|-100 175 -100 0 92 0 0 0
bonds before 4 after 4|-100 196 -100 0 45 0 0 0
bullet|213 -99 115 -571 94 0 -35 0
byline|-358 -272 -398 -60 -259 493 35 -100
caption|-552 -506 -563 -329 -386 1026 -337 -355
closing|228 -129 -214 -240 -27 0 0 0
columnName|0 0 -542 -243 -232 0 -267 785
credit|-620 -525 -695 254 701 35 -140 131
cut 0 call after 2|-98 0 98 0 0 0 0 0
cut 0 call after 5|0 -56 56 0 0 0 0 0
cut 0 clause after 3|-60 0 60 0 0 0 0 0
cut 0 clause after 7|-79 -97 109 -43 97 0 0 0
cut 0 open after 0|0 139 -133 -88 82 0 0 0
cut 0 open after 1|0 0 13 127 -54 0 0 -100
cut 0 open after 2|8 -178 21 87 131 -97 0 -29
cut 0 open after 3|49 -99 54 -29 30 0 0 0
cut 0 open after 4|0 0 47 -49 7 0 0 0
cut 0 open after 5|70 -70 44 -56 -4 0 0 0
cut 0 open after 6|0 0 93 -167 189 0 -85 0
cut 0 open after 7|0 0 14 -100 126 0 0 0
cut 0 open after 8|0 -98 -8 -62 156 0 0 0
cut 0 open after 9|0 0 -57 -45 149 0 0 0
cut 0 sentence after 2|94 0 0 -82 -21 0 0 0
cut 0 sentence after 4|0 0 0 68 -68 0 0 0
cut 0 sentence after 6|0 0 0 97 -97 0 0 0
cut 0 sentence after 7|0 -77 -98 164 -22 0 0 0
cut 0 sentence after 8|0 0 0 102 -102 0 0 0
cut 0 sentence after 9|0 112 -100 0 -22 0 0 0
cut 1 call after 1|0 0 50 -50 0 0 0 0
cut 1 call after 2|-184 155 88 0 -79 0 0 0
cut 1 call after 3|-94 94 0 0 0 0 0 0
cut 1 call after 5|0 -211 167 74 0 0 0 0
cut 1 call after 8|0 -18 104 -96 0 0 0 0
cut 1 call after 9|0 178 -178 0 0 0 0 0
cut 1 clause after 1|-89 89 0 0 0 0 0 0
cut 1 clause after 2|39 6 38 0 0 0 0 -93
cut 1 clause after 4|99 -99 0 0 0 0 0 0
cut 1 clause after 7|108 -169 87 0 30 0 0 0
cut 1 clause after 8|0 34 1 43 -87 0 0 0
cut 1 clause after 9|0 0 -91 91 0 0 0 0
cut 1 open after 0|0 0 13 -9 -16 0 0 0
cut 1 open after 1|-114 114 80 13 127 -100 0 -100
cut 1 open after 2|194 -104 -18 -2 138 -193 -40 269
cut 1 open after 3|-22 127 29 33 -278 169 0 0
cut 1 open after 4|156 -6 -178 119 -40 0 0 0
cut 1 open after 5|32 -54 -94 136 11 0 0 0
cut 1 open after 6|42 -79 37 34 125 -42 0 0
cut 1 open after 7|63 -155 37 160 -116 100 0 -100
cut 1 open after 8|371 -65 -13 -130 -17 0 -92 0
cut 1 open after 9|-64 -148 -83 -65 114 100 108 0
cut 1 sentence after 1|-166 26 0 165 76 0 0 0
cut 1 sentence after 2|-29 97 0 -108 28 0 0 0
cut 1 sentence after 3|-87 13 0 -35 131 0 0 0
cut 1 sentence after 5|129 35 -94 -67 0 0 0 0
cut 1 sentence after 6|-79 86 0 37 -58 0 0 0
cut 1 sentence after 7|-13 -22 0 -24 71 0 0 0
cut 1 sentence after 8|-111 49 0 111 -97 0 0 0
cut 1 sentence after 9|-123 136 0 -47 -76 0 0 0
cut 1 signed after 7|-76 76 0 0 0 0 0 0
cut 1 signed after 8|0 98 0 0 0 -98 0 0
cut 1 signed after 9|-160 160 0 0 0 0 0 0
cut 2 call after 1|0 -90 90 0 0 0 0 0
cut 2 call after 2|0 -39 -137 124 0 0 0 0
cut 2 call after 3|-97 11 -28 117 0 0 0 0
cut 2 call after 4|0 -43 43 0 0 0 0 0
cut 2 call after 5|-62 64 -35 0 0 0 0 0
cut 2 call after 6|-194 111 95 0 0 0 0 0
cut 2 call after 7|-13 56 -46 0 0 0 0 0
cut 2 call after 8|0 -32 4 48 0 0 0 0
cut 2 call after 9|0 167 -120 -100 0 0 0 0
cut 2 clause after 1|15 -86 0 76 0 0 0 0
cut 2 clause after 2|-57 113 -52 -100 -5 0 0 0
cut 2 clause after 3|-81 95 -93 -13 67 0 0 0
cut 2 clause after 4|55 62 -98 0 0 0 0 0
cut 2 clause after 5|0 155 -209 92 0 0 0 0
cut 2 clause after 6|73 100 -90 0 -74 0 0 0
cut 2 clause after 7|17 -17 51 0 -51 0 0 0
cut 2 clause after 8|56 -15 24 0 -69 0 0 0
cut 2 clause after 9|0 70 -131 60 31 0 0 0
cut 2 open after 0|0 81 229 -92 -155 0 0 0
cut 2 open after 1|147 83 39 -240 27 94 -103 0
cut 2 open after 2|8 94 -36 150 119 -107 -165 4
cut 2 open after 3|51 134 -77 282 6 99 -91 0
cut 2 open after 4|37 103 -126 -76 95 12 0 95
cut 2 open after 5|4 46 -24 -60 39 99 0 0
cut 2 open after 6|161 -62 67 57 -42 0 0 0
cut 2 open after 7|-12 33 -13 -228 -27 -21 108 -93
cut 2 open after 8|9 30 72 -109 70 -145 0 31
cut 2 open after 9|-125 -33 81 126 136 0 -26 0
cut 2 sentence after 0|0 -36 0 -95 115 0 0 0
cut 2 sentence after 1|117 -55 0 -86 162 0 0 0
cut 2 sentence after 2|-282 -7 0 252 16 0 0 0
cut 2 sentence after 3|-150 139 -100 51 -158 0 0 0
cut 2 sentence after 4|0 -6 0 -18 38 0 0 0
cut 2 sentence after 5|-92 162 -100 -17 -54 0 0 0
cut 2 sentence after 6|-36 88 -100 -59 65 0 0 0
cut 2 sentence after 7|-117 147 -100 -15 96 0 0 0
cut 2 sentence after 8|-125 124 -93 33 -130 0 0 0
cut 2 sentence after 9|-67 241 -100 46 -147 0 0 0
cut 2 signed after 6|-22 22 0 0 0 0 0 0
cut 2 signed after 7|0 100 -100 0 0 0 0 0
cut 2 signed after 8|-91 91 0 0 0 0 0 0
cut 2 signed after 9|-100 171 0 -100 0 0 0 0
cut 3 call after 1|0 -39 39 0 0 0 0 0
cut 3 call after 2|0 -65 137 0 -93 0 0 0
cut 3 call after 5|0 -74 74 0 0 0 0 0
cut 3 call after 6|0 -49 49 0 0 0 0 0
cut 3 call after 8|0 1 -1 0 0 0 0 0
cut 3 call after 9|0 53 -53 0 0 0 0 0
cut 3 clause after 2|-110 182 -100 0 0 0 0 0
cut 3 clause after 4|-9 -45 0 0 52 0 0 0
cut 3 clause after 6|0 93 -93 0 0 0 0 0
cut 3 clause after 7|87 -87 -56 56 0 0 0 0
cut 3 clause after 8|-80 119 0 -55 0 0 0 0
cut 3 open after 0|0 0 143 -79 -77 0 0 0
cut 3 open after 1|102 -56 64 -74 96 0 0 -95
cut 3 open after 2|190 198 -67 81 -61 -29 0 -38
cut 3 open after 3|-93 76 -77 -23 155 -100 0 0
cut 3 open after 4|43 55 -61 -210 0 100 114 0
cut 3 open after 5|23 -6 81 -91 25 -100 0 0
cut 3 open after 6|-47 -108 213 17 -41 0 -99 0
cut 3 open after 7|-43 37 -11 -3 37 0 0 0
cut 3 open after 8|-87 -51 82 43 79 0 0 -100
cut 3 open after 9|90 23 -36 -37 160 -99 0 0
cut 3 sentence after 0|0 100 -100 0 0 0 0 0
cut 3 sentence after 1|-71 150 0 -100 0 0 0 0
cut 3 sentence after 2|55 18 0 73 -97 0 0 0
cut 3 sentence after 3|-87 162 -100 0 0 0 0 0
cut 3 sentence after 4|102 63 -100 -30 0 0 0 0
cut 3 sentence after 5|0 77 -100 90 -46 0 0 0
cut 3 sentence after 6|82 118 -100 -98 0 0 0 0
cut 3 sentence after 7|-100 156 0 -80 0 0 0 0
cut 3 sentence after 8|-58 17 0 34 -69 0 0 0
cut 3 sentence after 9|-90 109 0 47 -58 0 0 0
cut 3 signed after 6|0 100 -100 0 0 0 0 0
cut 3 signed after 8|-142 142 0 0 0 0 0 0
cut 4 call after 1|0 0 96 -96 0 0 0 0
cut 4 call after 2|0 94 -94 0 0 0 0 0
cut 4 call after 5|0 -28 28 0 0 0 0 0
cut 4 call after 8|-76 -37 102 0 0 0 0 0
cut 4 call after 9|0 91 -91 0 0 0 0 0
cut 4 clause after 2|-42 42 0 0 0 0 0 0
cut 4 clause after 3|-74 74 0 0 0 0 0 0
cut 4 clause after 4|-100 100 0 0 0 0 0 0
cut 4 clause after 6|100 -100 0 0 0 0 0 0
cut 4 clause after 7|0 -100 170 -100 0 0 0 0
cut 4 open after 0|0 0 82 -82 0 0 0 0
cut 4 open after 1|62 -51 -57 -41 -2 0 0 0
cut 4 open after 2|17 131 -132 149 -20 0 -96 -99
cut 4 open after 3|110 22 3 -125 -26 0 0 0
cut 4 open after 4|66 -62 58 -100 0 -4 0 0
cut 4 open after 5|-63 135 -126 23 47 0 0 0
cut 4 open after 6|5 -56 12 -35 0 0 101 0
cut 4 open after 7|-15 -133 128 175 -208 0 0 0
cut 4 open after 8|9 103 -230 30 0 100 0 0
cut 4 open after 9|-24 -96 114 9 -4 0 0 0
cut 4 sentence after 1|0 94 0 -94 0 0 0 0
cut 4 sentence after 2|29 -312 0 257 124 0 0 0
cut 4 sentence after 4|12 107 -100 -20 0 0 0 0
cut 4 sentence after 5|0 114 0 -127 21 0 0 0
cut 4 sentence after 7|-87 190 0 -137 0 0 0 0
cut 4 sentence after 8|0 10 0 -10 0 0 0 0
cut 4 sentence after 9|0 92 0 -92 0 0 0 0
cut 5 call after 1|0 -92 75 24 0 0 0 0
cut 5 call after 2|0 -18 -87 75 0 0 0 0
cut 5 call after 3|0 -164 164 0 0 0 0 0
cut 5 call after 5|0 128 -128 0 0 0 0 0
cut 5 call after 6|0 73 -73 0 0 0 0 0
cut 5 call after 7|0 14 -14 0 0 0 0 0
cut 5 call after 8|0 -23 23 0 0 0 0 0
cut 5 call after 9|0 149 -71 0 -100 0 0 0
cut 5 clause after 2|-52 52 0 0 0 0 0 0
cut 5 clause after 3|46 -46 0 0 0 0 0 0
cut 5 clause after 4|0 20 -20 0 0 0 0 0
cut 5 clause after 6|51 -51 0 0 0 0 0 0
cut 5 clause after 9|0 -7 7 0 0 0 0 0
cut 5 open after 0|0 0 184 -45 -98 0 0 0
cut 5 open after 1|83 -82 -9 -76 106 88 0 0
cut 5 open after 2|-22 75 -20 157 -93 0 0 -96
cut 5 open after 3|-77 16 165 -11 6 -167 0 0
cut 5 open after 4|-26 117 -47 -16 19 0 0 0
cut 5 open after 5|-62 144 -129 -14 -128 100 0 0
cut 5 open after 6|-68 108 116 -216 80 0 0 0
cut 5 open after 7|84 -108 34 51 -41 0 0 0
cut 5 open after 8|42 -129 167 49 -74 -98 0 33
cut 5 open after 9|-163 109 49 120 -104 0 0 0
cut 5 sentence after 1|-51 29 0 -93 108 0 0 0
cut 5 sentence after 2|-70 -98 0 341 -24 0 0 0
cut 5 sentence after 3|98 -46 0 -13 0 0 0 0
cut 5 sentence after 4|0 -39 0 39 0 0 0 0
cut 5 sentence after 5|158 -228 -100 -65 247 0 0 0
cut 5 sentence after 6|0 148 -100 -79 30 0 0 0
cut 5 sentence after 7|0 166 0 -119 -73 0 0 0
cut 5 sentence after 8|0 93 0 -82 -34 0 0 0
cut 5 sentence after 9|-20 86 -100 -104 22 0 0 0
cut 5 signed after 1|0 97 0 -97 0 0 0 0
cut 5 signed after 9|-52 52 0 0 0 0 0 0
cut 6 call after 1|0 0 -97 97 0 0 0 0
cut 6 call after 2|0 -86 100 -27 0 0 0 0
cut 6 call after 3|-99 -30 121 0 0 0 0 0
cut 6 call after 5|0 8 -8 0 0 0 0 0
cut 6 call after 6|0 -81 81 0 0 0 0 0
cut 6 call after 7|0 -61 107 -64 0 0 0 0
cut 6 call after 9|0 -74 74 0 0 0 0 0
cut 6 clause after 1|-65 65 0 0 0 0 0 0
cut 6 clause after 2|-79 106 -71 0 0 0 0 0
cut 6 clause after 3|-57 57 0 0 0 0 0 0
cut 6 clause after 4|0 -72 0 0 72 0 0 0
cut 6 clause after 5|-98 0 98 0 0 0 0 0
cut 6 clause after 6|25 57 -25 0 -57 0 0 0
cut 6 clause after 7|-27 90 -87 0 0 0 0 0
cut 6 clause after 8|0 73 -73 0 0 0 0 0
cut 6 open after 0|0 0 -4 87 33 0 0 -98
cut 6 open after 1|-137 281 -35 -80 -131 57 -83 0
cut 6 open after 2|344 -62 -9 150 -144 -160 0 36
cut 6 open after 3|-49 114 1 53 -157 -28 0 0
cut 6 open after 4|29 -29 52 -73 64 0 0 0
cut 6 open after 5|96 191 -118 -83 -1 0 0 0
cut 6 open after 6|59 -183 46 117 -81 87 0 0
cut 6 open after 7|0 149 -11 -80 75 0 0 0
cut 6 open after 8|-91 -11 25 -47 97 100 0 -100
cut 6 open after 9|-86 177 48 -82 -72 0 -83 0
cut 6 sentence after 1|0 75 0 -75 0 0 0 0
cut 6 sentence after 2|-148 -38 0 -10 163 0 0 0
cut 6 sentence after 3|0 -81 0 100 -42 0 0 0
cut 6 sentence after 4|0 -58 0 58 0 0 0 0
cut 6 sentence after 5|0 25 -100 -151 225 0 0 0
cut 6 sentence after 7|0 -30 0 84 -76 0 0 0
cut 6 sentence after 8|-70 -23 0 -10 13 0 0 0
cut 6 sentence after 9|-109 31 0 33 88 0 0 0
cut 6 signed after 2|-95 95 0 0 0 0 0 0
cut 6 signed after 8|-79 79 0 0 0 0 0 0
cut 6 signed after 9|-68 68 0 0 0 0 0 0
cut 7 call after 0|-90 0 90 0 0 0 0 0
cut 7 call after 2|125 -154 12 59 0 0 0 0
cut 7 call after 3|-91 -8 96 0 0 0 0 0
cut 7 call after 4|-63 -44 94 0 0 0 0 0
cut 7 call after 5|-44 109 -85 0 0 0 0 0
cut 7 call after 9|0 -57 57 0 0 0 0 0
cut 7 clause after 1|75 -75 0 0 0 0 0 0
cut 7 clause after 2|12 32 -19 0 0 0 0 0
cut 7 clause after 3|-32 32 0 0 0 0 0 0
cut 7 clause after 5|-63 63 0 0 0 0 0 0
cut 7 clause after 6|95 0 -95 0 0 0 0 0
cut 7 clause after 7|-2 0 -41 43 0 0 0 0
cut 7 clause after 9|-24 24 0 0 0 0 0 0
cut 7 open after 0|0 0 -2 24 -54 35 0 0
cut 7 open after 1|72 17 162 -27 -30 -36 -47 -157
cut 7 open after 2|-29 37 33 -71 65 -57 -76 -99
cut 7 open after 3|24 68 -33 -112 89 -30 -6 -38
cut 7 open after 4|69 -81 -26 149 -89 0 0 0
cut 7 open after 5|154 29 -86 -87 44 0 0 0
cut 7 open after 6|140 -1 -65 16 -63 0 0 0
cut 7 open after 7|-96 20 138 96 -58 19 -16 -100
cut 7 open after 8|-54 -3 -2 -58 41 39 0 -100
cut 7 open after 9|1 -39 55 -51 -4 0 226 -100
cut 7 sentence after 0|0 -90 0 90 0 0 0 0
cut 7 sentence after 2|-5 -61 0 119 0 0 0 0
cut 7 sentence after 3|91 -124 0 46 0 0 0 0
cut 7 sentence after 4|113 -107 0 14 0 0 0 0
cut 7 sentence after 5|76 36 -100 45 0 0 0 0
cut 7 sentence after 6|42 6 0 -126 116 0 0 0
cut 7 sentence after 7|0 71 0 -130 79 0 0 0
cut 7 sentence after 8|0 91 0 -94 26 0 0 0
cut 7 sentence after 9|104 -38 0 -127 36 0 0 0
cut 7 signed after 2|-19 19 0 0 0 0 0 0
cut 8 call after 0|-4 0 -71 74 0 0 0 0
cut 8 call after 1|0 -39 174 -152 0 0 0 0
cut 8 call after 2|0 -78 119 -67 0 0 0 0
cut 8 call after 3|-56 -71 180 0 0 0 0 -99
cut 8 call after 4|-80 -89 145 0 0 0 0 0
cut 8 call after 5|-152 -70 139 83 0 0 0 0
cut 8 call after 6|-1 -84 84 0 0 0 0 0
cut 8 call after 7|-71 0 71 0 0 0 0 0
cut 8 call after 8|0 -20 -40 49 0 0 0 0
cut 8 call after 9|0 -74 -48 99 0 0 0 0
cut 8 clause after 1|28 -28 0 0 0 0 0 0
cut 8 clause after 2|69 -61 260 -206 85 -100 0 -99
cut 8 clause after 3|42 -13 -41 -26 0 0 0 0
cut 8 clause after 4|146 -8 -152 0 0 0 0 0
cut 8 clause after 6|86 0 -86 0 0 0 0 0
cut 8 clause after 7|167 -195 70 0 -23 0 0 0
cut 8 clause after 8|-46 46 -75 75 0 0 0 0
cut 8 clause after 9|22 -39 -15 9 36 0 0 0
cut 8 open after 0|0 0 -116 -36 101 75 0 32
cut 8 open after 1|3 -81 152 65 -45 -30 -64 -75
cut 8 open after 2|104 -34 84 10 53 74 0 -77
cut 8 open after 3|-25 64 -126 -21 -31 -40 0 326
cut 8 open after 4|41 33 -33 -34 145 -122 0 -81
cut 8 open after 5|98 67 -124 -32 -48 83 0 0
cut 8 open after 6|47 94 -21 -24 7 -43 0 24
cut 8 open after 7|100 26 -15 -30 52 0 0 -29
cut 8 open after 8|-17 130 -37 -3 33 133 132 -28
cut 8 open after 9|94 -44 -16 29 90 120 21 -67
cut 8 sentence after 0|0 4 0 73 -76 0 0 0
cut 8 sentence after 1|-52 76 0 -24 8 0 0 0
cut 8 sentence after 2|-43 34 0 -56 84 0 0 0
cut 8 sentence after 3|231 -223 0 -26 80 0 0 0
cut 8 sentence after 4|1 -47 0 -43 91 0 0 0
cut 8 sentence after 5|156 28 0 -149 -38 0 0 0
cut 8 sentence after 6|-172 261 0 -104 -95 0 0 0
cut 8 sentence after 7|-63 108 -99 39 47 0 0 0
cut 8 sentence after 8|12 -118 -99 102 119 0 0 0
cut 8 sentence after 9|-3 94 0 -107 27 0 0 0
cut 8 signed after 2|-33 33 0 0 0 0 0 0
cut 8 signed after 8|0 71 0 0 -71 0 0 0
cut 9 call after 0|-69 0 69 0 0 0 0 0
cut 9 call after 1|-84 0 84 0 0 0 0 0
cut 9 call after 2|48 -61 66 -98 0 0 0 0
cut 9 call after 3|136 -129 -94 0 0 0 0 0
cut 9 call after 4|50 62 -46 -72 0 0 0 0
cut 9 call after 5|75 119 -137 -23 0 0 0 0
cut 9 call after 6|131 -82 -67 -55 0 0 0 0
cut 9 call after 7|-38 -39 140 0 -94 0 0 0
cut 9 call after 8|90 4 84 -181 0 0 0 0
cut 9 call after 9|-34 -203 45 152 0 0 0 0
cut 9 clause after 0|0 0 0 46 -46 0 0 0
cut 9 clause after 1|14 -54 0 66 0 0 0 0
cut 9 clause after 2|-8 -53 69 7 0 0 0 0
cut 9 clause after 3|41 -149 0 0 100 0 0 0
cut 9 clause after 4|51 -51 0 0 0 0 0 0
cut 9 clause after 5|21 -21 67 -67 0 0 0 0
cut 9 clause after 6|129 -112 13 -65 0 0 0 0
cut 9 clause after 7|-80 170 37 -134 -38 0 0 0
cut 9 clause after 8|-3 -42 168 -156 0 0 0 0
cut 9 clause after 9|66 -159 128 -111 33 0 0 0
cut 9 open after 0|0 -97 56 76 -11 0 0 -100
cut 9 open after 1|8 19 12 81 -204 0 0 98
cut 9 open after 2|94 -85 0 -69 30 81 0 -13
cut 9 open after 3|111 -171 -12 19 142 15 0 0
cut 9 open after 4|161 -23 85 22 -82 -63 0 0
cut 9 open after 5|104 -232 -35 219 9 65 0 0
cut 9 open after 6|89 51 7 79 -122 14 0 -99
cut 9 open after 7|87 -86 59 -1 1 -94 0 0
cut 9 open after 8|188 104 7 -14 17 70 0 75
cut 9 open after 9|157 -38 9 -95 27 -69 0 -100
cut 9 sentence after 0|0 -97 0 80 40 0 0 0
cut 9 sentence after 1|-90 89 0 -4 67 0 0 0
cut 9 sentence after 2|109 48 -33 -256 -132 -88 0 0
cut 9 sentence after 3|118 71 -85 -68 -159 0 0 0
cut 9 sentence after 4|37 82 0 -38 -103 0 0 0
cut 9 sentence after 5|27 105 0 -56 36 -100 0 0
cut 9 sentence after 6|-75 55 0 -33 78 0 0 0
cut 9 sentence after 7|-14 70 0 -132 0 0 0 0
cut 9 sentence after 8|79 28 -98 -34 62 0 0 0
cut 9 sentence after 9|-92 72 0 17 -28 0 0 0
cut 9 signed after 2|-98 98 0 0 0 0 0 0
cut clause call clause width 2|0 -57 57 0 0 0 0 0
cut clause call clause width 4|0 71 -71 0 0 0 0 0
cut clause call open width 1|0 -75 75 0 0 0 0 0
cut clause call open width 2|0 -91 147 0 -79 0 0 0
cut clause call open width 3|-233 3 283 0 0 0 0 -99
cut clause call open width 4|-94 141 -36 -89 0 0 0 0
cut clause call open width 6|0 10 -10 0 0 0 0 0
cut clause call sentence width 1|0 -74 0 74 0 0 0 0
cut clause call sentence width 2|0 -64 0 64 0 0 0 0
cut clause call sentence width 3|0 -94 94 0 0 0 0 0
cut clause call sentence width 4|-13 13 0 0 0 0 0 0
cut clause clause clause width 5|-102 102 0 0 0 0 0 0
cut clause clause clause width 6|63 -63 0 0 0 0 0 0
cut clause clause open width 4|0 73 -73 0 0 0 0 0
cut clause clause open width 5|-18 20 -3 0 0 0 0 0
cut clause clause open width 6|-108 108 0 0 0 0 0 0
cut clause clause sentence width 5|215 -215 0 0 0 0 0 0
cut clause open call width 2|0 -14 0 14 0 0 0 0
cut clause open call width 4|0 -60 60 0 0 0 0 0
cut clause open clause width 1|0 0 -94 94 0 0 0 0
cut clause open clause width 2|0 0 49 0 -49 0 0 0
cut clause open clause width 3|0 0 67 -52 -30 0 0 0
cut clause open clause width 4|-198 -2 84 50 182 -100 0 0
cut clause open clause width 5|-149 -76 195 -54 0 0 0 0
cut clause open clause width 6|-42 -10 -58 125 0 0 0 0
cut clause open open width 0|0 0 -96 0 96 0 0 0
cut clause open open width 1|0 0 -80 64 51 0 0 0
cut clause open open width 2|0 0 223 -119 -134 0 0 0
cut clause open open width 3|0 -121 157 -12 -26 -99 0 0
cut clause open open width 4|321 -290 122 -103 43 0 0 0
cut clause open open width 5|-101 138 -75 -125 237 0 0 0
cut clause open open width 6|36 167 -139 127 -18 0 0 0
cut clause open open width 7|125 -210 21 0 123 0 0 0
cut clause open sentence width 0|0 -74 0 74 0 0 0 0
cut clause open sentence width 1|0 -156 0 289 -5 0 -165 0
cut clause open sentence width 2|0 0 102 -20 -100 0 0 0
cut clause open sentence width 3|0 -25 20 -31 46 0 0 0
cut clause open sentence width 4|0 -77 0 -6 53 0 0 0
cut clause open sentence width 5|20 -130 -27 151 0 0 0 0
cut clause open sentence width 6|-41 51 -100 74 0 0 0 0
cut clause open signed width 5|-61 61 0 0 0 0 0 0
cut clause sentence call width 3|0 96 0 -96 0 0 0 0
cut clause sentence clause width 5|-161 161 0 0 0 0 0 0
cut clause sentence open width 2|0 164 0 -89 -98 0 0 0
cut clause sentence open width 3|-79 145 0 -143 76 0 0 0
cut clause sentence open width 4|-90 303 -100 -259 108 0 0 0
cut clause sentence open width 5|-100 189 0 -84 76 0 0 0
cut clause sentence open width 6|-104 -19 0 98 0 0 0 0
cut clause sentence open width 7|48 -48 0 0 0 0 0 0
cut clause sentence sentence width 3|0 10 0 -10 0 0 0 0
cut clause sentence sentence width 4|0 -58 -94 135 0 0 0 0
cut clause sentence sentence width 5|0 2 -100 97 0 0 0 0
cut clause sentence sentence width 6|-40 40 0 0 0 0 0 0
cut clause sentence sentence width 7|0 100 0 -100 0 0 0 0
cut clause signed open width 6|-72 72 0 0 0 0 0 0
cut open call call width 4|0 -88 88 0 0 0 0 0
cut open call call width 5|0 -86 86 0 0 0 0 0
cut open call clause width 2|0 11 -187 144 0 0 0 0
cut open call clause width 3|83 -81 -26 0 0 0 0 0
cut open call clause width 4|10 0 77 -98 0 0 0 0
cut open call clause width 5|-100 0 100 0 0 0 0 0
cut open call clause width 6|94 111 -182 0 0 0 0 0
cut open call clause width 7|-46 46 0 0 0 0 0 0
cut open call open width 0|0 87 -87 0 0 0 0 0
cut open call open width 1|-26 30 73 -58 0 0 0 0
cut open call open width 2|-215 36 40 157 -94 0 0 0
cut open call open width 3|135 -74 6 -74 -93 0 0 0
cut open call open width 4|-31 -37 180 -213 -100 0 0 0
cut open call open width 5|-29 -69 151 -100 0 0 0 0
cut open call open width 6|18 171 -128 0 0 0 0 0
cut open call open width 7|70 -122 68 0 0 0 0 0
cut open call sentence width 1|0 86 -89 -26 0 0 0 0
cut open call sentence width 2|0 -99 0 99 0 0 0 0
cut open call sentence width 3|0 46 31 -64 0 0 0 0
cut open call sentence width 4|-40 -41 64 -36 0 0 0 0
cut open call sentence width 5|0 -40 40 0 0 0 0 0
cut open call sentence width 6|78 -58 -40 0 0 0 0 0
cut open clause call width 2|0 0 100 0 0 -100 0 0
cut open clause call width 3|0 -94 199 -99 -57 0 0 0
cut open clause call width 4|0 -75 75 0 0 0 0 0
cut open clause call width 5|0 0 79 -79 0 0 0 0
cut open clause call width 6|53 0 -53 0 0 0 0 0
cut open clause clause width 1|0 15 -15 0 0 0 0 0
cut open clause clause width 3|0 98 -98 0 0 0 0 0
cut open clause clause width 4|0 76 -76 0 0 0 0 0
cut open clause clause width 5|-97 103 -86 0 72 0 0 0
cut open clause clause width 6|-43 43 0 0 0 0 0 0
cut open clause open width 1|0 0 74 0 -74 0 0 0
cut open clause open width 2|0 -100 170 -100 0 0 0 0
cut open clause open width 3|201 -133 45 -40 -125 0 0 0
cut open clause open width 4|130 -211 264 -212 167 0 0 -164
cut open clause open width 5|25 82 -66 68 -38 0 0 0
cut open clause open width 6|33 35 -109 -25 96 0 0 0
cut open clause open width 7|-36 3 -138 101 90 0 0 0
cut open clause open width 8|-99 99 0 0 0 0 0 0
cut open clause sentence width 3|0 -31 -86 108 0 0 0 0
cut open clause sentence width 4|-76 76 0 0 0 0 0 0
cut open clause sentence width 5|-57 22 -79 133 0 0 0 0
cut open clause sentence width 6|-24 162 -133 -99 -87 0 0 0
cut open clause sentence width 7|31 -31 0 0 0 0 0 0
cut open clause signed width 5|-77 77 0 0 0 0 0 0
cut open clause signed width 6|-163 163 0 0 0 0 0 0
cut open open call width 0|0 0 -77 65 -11 0 0 0
cut open open call width 1|0 0 -99 30 152 0 0 0
cut open open call width 2|0 0 -51 22 22 0 0 0
cut open open call width 3|0 0 150 -64 -101 0 0 0
cut open open call width 4|-22 -32 103 -101 55 -70 0 0
cut open open call width 5|43 -155 168 -106 0 0 0 0
cut open open call width 6|90 19 -198 150 0 -91 0 0
cut open open call width 7|-118 118 0 0 0 0 0 0
cut open open clause width 0|0 0 48 -74 25 0 0 0
cut open open clause width 1|-65 0 83 -29 65 -99 0 0
cut open open clause width 2|0 -89 21 42 3 -99 0 0
cut open open clause width 3|-87 -182 214 114 144 -34 -96 -170
cut open open clause width 4|149 -256 -6 -120 39 170 0 0
cut open open clause width 5|22 80 -109 -90 -101 0 0 0
cut open open clause width 6|58 48 -120 222 35 83 0 0
cut open open clause width 7|-112 -39 36 252 -93 0 0 0
cut open open open width 0|-69 -134 15 -54 278 -100 -98 -77
cut open open open width 1|-141 89 5 8 58 116 -117 -390
cut open open open width 2|319 -167 125 68 -106 54 0 -224
cut open open open width 3|-333 -343 269 83 74 -75 269 223
cut open open open width 4|94 -200 290 82 -47 175 -99 49
cut open open open width 5|143 -49 44 -34 -80 -29 0 -99
cut open open open width 6|47 49 59 -37 -72 19 0 -100
cut open open open width 7|-61 17 147 67 -85 0 0 -100
cut open open open width 8|0 -58 95 5 0 0 0 0
cut open open sentence width 0|0 0 -155 74 88 0 0 0
cut open open sentence width 1|0 -157 -130 201 44 0 0 0
cut open open sentence width 2|0 -228 84 93 -139 21 0 0
cut open open sentence width 3|-129 -305 116 80 3 51 93 0
cut open open sentence width 4|-198 -201 270 160 230 0 -126 -99
cut open open sentence width 5|-47 109 -69 -29 -18 0 0 0
cut open open sentence width 6|81 122 -130 -131 -163 0 0 -100
cut open open sentence width 7|191 177 -252 -193 -100 0 0 0
cut open open sentence width 8|0 139 -100 0 -56 0 0 0
cut open open signed width 5|-255 231 -128 0 0 0 0 0
cut open open signed width 6|-259 303 0 -95 0 0 0 0
cut open open signed width 7|25 -25 0 0 0 0 0 0
cut open sentence call width 0|0 -18 0 0 18 0 0 0
cut open sentence call width 1|0 10 -98 0 116 0 0 0
cut open sentence call width 2|99 -30 0 -98 29 0 0 0
cut open sentence call width 3|0 46 0 -10 -72 0 0 0
cut open sentence call width 4|0 138 0 -138 0 0 0 0
cut open sentence call width 5|-99 -86 0 160 0 0 0 0
cut open sentence call width 6|134 -134 0 0 0 0 0 0
cut open sentence clause width 0|0 -25 0 0 25 0 0 0
cut open sentence clause width 1|137 -90 0 0 3 0 0 0
cut open sentence clause width 2|40 -80 0 0 85 0 0 0
cut open sentence clause width 3|-40 115 -100 7 -58 0 0 0
cut open sentence clause width 4|81 32 0 -82 10 -88 0 0
cut open sentence clause width 5|-266 225 0 0 0 0 0 0
cut open sentence clause width 6|-93 97 0 -44 0 0 0 0
cut open sentence clause width 7|-104 163 0 -85 0 0 0 0
cut open sentence open width 0|-100 75 0 -18 61 0 0 0
cut open sentence open width 1|-27 176 -144 -200 155 0 0 0
cut open sentence open width 2|-43 130 -100 -131 208 0 0 0
cut open sentence open width 3|-13 195 -100 -27 83 0 0 0
cut open sentence open width 4|18 159 -110 111 -14 -100 0 0
cut open sentence open width 5|-64 179 -112 -1 -49 0 0 0
cut open sentence open width 6|-49 158 -165 5 -229 0 0 0
cut open sentence open width 7|-29 70 0 -108 47 0 0 0
cut open sentence open width 8|0 139 -100 0 -56 0 0 0
cut open sentence sentence width 0|53 -53 0 0 20 0 0 0
cut open sentence sentence width 1|0 -94 0 -60 118 0 0 0
cut open sentence sentence width 2|-127 24 0 0 126 0 0 0
cut open sentence sentence width 3|-133 54 0 -78 60 0 0 0
cut open sentence sentence width 4|-133 -14 0 114 -100 0 0 0
cut open sentence sentence width 5|-105 -43 -100 301 -78 0 0 0
cut open sentence sentence width 6|-136 287 -99 -148 0 0 0 0
cut open sentence sentence width 7|-47 118 0 -87 0 0 0 0
cut open sentence signed width 0|0 84 0 0 -84 0 0 0
cut open sentence signed width 4|-62 135 0 -89 0 0 0 0
cut open sentence signed width 5|-57 57 0 0 0 0 0 0
cut open sentence signed width 6|-126 126 0 0 0 0 0 0
cut open sentence signed width 7|-34 34 0 0 0 0 0 0
cut open signed clause width 3|-79 79 0 0 0 0 0 0
cut open signed clause width 5|-98 98 0 0 0 0 0 0
cut open signed open width 3|-68 119 0 0 -71 0 0 0
cut open signed open width 4|-128 295 -100 -169 0 0 0 0
cut open signed open width 5|-222 221 -100 0 0 0 0 0
cut open signed open width 6|-168 225 0 0 0 -98 0 0
cut open signed sentence width 2|-76 76 0 0 0 0 0 0
cut open signed sentence width 3|-33 33 0 0 0 0 0 0
cut open signed sentence width 4|-22 22 0 0 0 0 0 0
deficit 0|-131 -84 105 137 56 83 0 19
deficit 1|-190 8 103 66 34 58 0 76
deficit 2|15 93 51 35 117 55 -86 81
deficit 3|22 64 -65 -21 5 -149 -81 -65
deficit 4|4 32 -39 -38 -11 -3 -72 -123
deficit 5|84 2 -92 -19 -1 -29 -127 -84
deficit 6|133 -42 -29 -20 29 -63 -100 -79
deficit 7|18 20 22 2 47 -16 32 -22
deficit 8|101 102 62 82 119 71 57 -38
deficit 9|79 167 47 135 63 33 78 71
doubled|-376 -363 706 -483 -432 -227 -244 170
doubled 1|0 -86 7 -513 -307 0 0 556
doubled 2|0 -74 490 -394 -178 0 0 0
doubled 3|0 -221 14 221 -130 -99 -186 -168
doubled 4|-56 -66 587 -567 -100 -100 -99 -225
doubled 5|-277 -144 586 -342 -100 -100 0 0
doubled 6|-193 -287 460 -158 0 0 0 0
doubled 7|-59 89 4 -61 0 0 0 0
ends call|197 156 77 -85 -259 0 -10 -99
ends call after ends call|0 -149 149 0 0 0 0 0
ends call after ends clause|21 49 -75 -3 0 0 0 0
ends call after ends open|194 154 51 -190 -259 0 -10 -99
ends call after ends sentence|67 98 -161 44 0 0 0 0
ends call deficit 0|0 -100 100 0 0 0 0 0
ends call deficit 1|-92 -212 306 -100 0 0 0 0
ends call deficit 2|-186 -57 135 0 0 0 0 0
ends call deficit 3|11 -48 5 0 0 0 0 0
ends call deficit 4|-25 96 -30 0 0 0 0 0
ends call deficit 5|81 148 -145 -74 0 0 0 0
ends call deficit 6|16 -7 -31 0 0 0 0 0
ends call deficit 7|28 90 -103 -6 0 0 0 0
ends call deficit 8|134 160 -140 -72 -149 0 0 0
ends call deficit 9|182 164 -140 27 -166 0 -10 -99
ends call here 1 after 1|0 0 100 -100 0 0 0 0
ends call here 1 after 2|0 -149 149 0 0 0 0 0
ends call here 1 after 3|0 -100 100 0 0 0 0 0
ends call here 1 after 9|-92 0 92 0 0 0 0 0
ends call here 2 after 0|-4 0 4 0 0 0 0 0
ends call here 2 after 2|-178 29 104 0 0 0 0 0
ends call here 2 after 3|50 -121 139 0 0 0 0 0
ends call here 2 after 4|78 -112 16 0 0 0 0 0
ends call here 2 after 5|81 -44 -52 0 0 0 0 0
ends call here 2 after 6|71 -18 -18 0 0 0 0 0
ends call here 2 after 7|-165 93 99 0 0 0 0 0
ends call here 2 after 8|-31 84 -81 0 0 0 0 0
ends call here 2 after 9|81 -28 -61 0 0 0 0 0
ends call here 3 after 0|-90 0 90 0 0 0 0 0
ends call here 3 after 1|0 -92 92 0 0 0 0 0
ends call here 3 after 2|50 51 -89 0 0 0 0 0
ends call here 3 after 3|-95 0 95 0 0 0 0 0
ends call here 3 after 4|0 -43 43 0 0 0 0 0
ends call here 3 after 5|37 47 -127 0 0 0 0 0
ends call here 3 after 6|88 16 -100 0 0 0 0 0
ends call here 3 after 8|0 -56 56 0 0 0 0 0
ends call here 4 after 2|89 0 -89 0 0 0 0 0
ends call here 4 after 4|-157 96 87 0 0 0 0 0
ends call here 5 after 1|0 -39 101 -74 0 0 0 0
ends call here 5 after 2|47 -5 -82 0 0 0 0 0
ends call here 5 after 3|39 -120 34 0 0 0 0 0
ends call here 5 after 4|0 94 -94 0 0 0 0 0
ends call here 5 after 5|94 116 -164 0 0 0 0 0
ends call here 5 after 6|-43 111 -80 0 0 0 0 0
ends call here 5 after 8|0 -54 54 0 0 0 0 0
ends call here 5 after 9|44 32 -68 0 0 0 0 0
ends call here 6 after 2|115 -72 -61 0 0 0 0 0
ends call here 6 after 3|-59 -92 134 0 0 0 0 0
ends call here 6 after 5|52 -28 -15 0 0 0 0 0
ends call here 6 after 6|-57 93 11 0 0 0 0 0
ends call here 6 after 7|0 84 -84 0 0 0 0 0
ends call here 6 after 8|17 -17 0 0 0 0 0 0
ends call here 6 after 9|-174 98 92 0 0 0 0 0
ends call here 7 after 1|-84 0 8 43 0 0 0 0
ends call here 7 after 2|-27 -75 78 0 0 0 0 0
ends call here 7 after 3|-13 -53 34 0 0 0 0 0
ends call here 7 after 4|54 -15 -45 0 0 0 0 0
ends call here 7 after 5|89 107 -176 37 0 0 0 0
ends call here 7 after 6|-54 97 -35 0 0 0 0 0
ends call here 7 after 7|8 0 35 -64 0 0 0 0
ends call here 7 after 8|37 53 -67 0 0 0 0 0
ends call here 7 after 9|-43 -36 122 -81 0 0 0 0
ends call here 8 after 0|-69 0 69 0 0 0 0 0
ends call here 8 after 1|0 -39 39 0 0 0 0 0
ends call here 8 after 2|2 127 -69 116 -149 0 0 0
ends call here 8 after 3|136 29 -142 0 0 0 0 0
ends call here 8 after 4|157 -113 -40 -72 0 0 0 0
ends call here 8 after 5|116 -84 -83 -9 0 0 0 0
ends call here 8 after 6|-5 -66 15 0 0 0 0 0
ends call here 8 after 7|30 -28 -10 0 0 0 0 0
ends call here 8 after 8|-136 124 43 -4 0 0 0 0
ends call here 8 after 9|-159 179 62 -98 0 0 0 0
ends call here 9 after 0|0 0 -74 74 0 0 0 0
ends call here 9 after 1|42 -90 101 -50 0 0 0 0
ends call here 9 after 2|86 1 -46 -110 0 0 0 0
ends call here 9 after 3|50 17 -17 59 0 0 0 -99
ends call here 9 after 4|81 112 -146 0 0 0 0 0
ends call here 9 after 5|101 -39 -127 177 0 0 0 0
ends call here 9 after 6|-7 -28 -21 34 0 0 0 0
ends call here 9 after 7|104 14 -20 -74 -94 0 0 0
ends call here 9 after 8|-144 29 12 42 0 0 0 0
ends call here 9 after 9|-188 123 -73 26 -100 0 -10 0
ends call width 0 marks 0|-85 147 -87 0 0 0 0 0
ends call width 1 marks 0|-262 26 -46 139 0 0 0 0
ends call width 1 marks 1|0 152 -152 0 0 0 0 0
ends call width 2 marks 0|-49 -106 -143 335 -149 0 -10 0
ends call width 2 marks 1|0 97 -97 0 0 0 0 0
ends call width 3 marks 0|360 -27 -163 -176 0 0 0 -99
ends call width 3 marks 1|-257 -102 358 -64 -93 0 0 0
ends call width 4 marks 0|375 -241 -78 -288 0 0 0 0
ends call width 4 marks 1|-165 82 215 -165 -100 0 0 0
ends call width 4 marks 2|-161 19 168 -72 0 0 0 0
ends call width 5 marks 0|281 12 -218 -81 0 0 0 0
ends call width 5 marks 1|-245 -36 270 -106 0 0 0 0
ends call width 5 marks 2|-113 140 8 0 0 0 0 0
ends call width 6 marks 0|158 129 -247 0 0 0 0 0
ends call width 6 marks 1|123 5 -47 0 0 0 0 0
ends call width 6 marks 2|74 140 -304 0 0 0 0 0
ends call width 7 marks 0|0 -86 86 0 0 0 0 0
ends call width 7 marks 1|124 -111 -25 0 0 0 0 0
ends call width 7 marks 2|-57 57 0 0 0 0 0 0
ends clause|29 77 -15 -226 31 -128 -116 -164
ends clause after ends call|-105 54 287 -155 -57 -100 0 0
ends clause after ends clause|-76 161 -211 -100 72 0 0 0
ends clause after ends open|78 33 16 -81 53 0 -116 -164
ends clause after ends sentence|-9 119 -253 57 -87 -40 0 0
ends clause after ends signed|141 -141 0 0 0 0 0 0
ends clause deficit 0|0 -97 -105 128 65 0 0 0
ends clause deficit 1|-87 52 -91 46 72 0 0 0
ends clause deficit 2|-21 110 -57 -136 118 0 0 0
ends clause deficit 3|115 -25 -32 -148 -100 0 0 -93
ends clause deficit 4|74 56 -85 -26 0 0 0 0
ends clause deficit 5|37 -96 52 -9 72 0 0 0
ends clause deficit 6|225 -136 142 -213 -110 0 0 0
ends clause deficit 7|-3 -134 157 79 -51 0 0 -99
ends clause deficit 8|35 -53 189 -94 -48 -100 -23 0
ends clause deficit 9|-78 6 177 47 -76 -40 -100 0
ends clause here 0 after 0|0 0 0 46 -46 0 0 0
ends clause here 0 after 5|0 0 -92 92 0 0 0 0
ends clause here 0 after 7|0 -97 0 0 97 0 0 0
ends clause here 0 after 8|0 0 -67 67 0 0 0 0
ends clause here 0 after 9|0 0 59 -59 0 0 0 0
ends clause here 1 after 1|-78 -65 -76 168 0 0 0 0
ends clause here 1 after 2|-101 101 87 -87 0 0 0 0
ends clause here 1 after 5|0 83 -36 -67 0 0 0 0
ends clause here 1 after 7|15 -100 0 0 100 0 0 0
ends clause here 1 after 8|0 51 -8 37 -87 0 0 0
ends clause here 1 after 9|20 55 -103 -31 31 0 0 0
ends clause here 2 after 1|68 -68 0 0 0 0 0 0
ends clause here 2 after 2|-26 100 -62 -38 81 0 0 0
ends clause here 2 after 3|-36 -68 92 -92 147 0 0 0
ends clause here 2 after 4|11 -23 -20 0 52 0 0 0
ends clause here 2 after 5|-54 -37 98 0 0 0 0 0
ends clause here 2 after 6|84 84 -100 -93 0 0 0 0
ends clause here 2 after 7|-89 116 134 -85 -125 0 0 0
ends clause here 2 after 8|55 70 -151 70 0 0 0 0
ends clause here 2 after 9|72 110 -23 -117 0 0 0 0
ends clause here 3 after 1|100 -100 0 0 0 0 0 0
ends clause here 3 after 2|25 2 17 0 0 0 0 -93
ends clause here 3 after 3|6 82 -100 0 0 0 0 0
ends clause here 3 after 4|-17 17 0 0 0 0 0 0
ends clause here 3 after 5|49 -49 0 0 0 0 0 0
ends clause here 3 after 6|-32 116 -93 0 0 0 0 0
ends clause here 3 after 7|-31 -38 162 -148 0 0 0 0
ends clause here 3 after 8|85 -38 34 0 -100 0 0 0
ends clause here 3 after 9|118 -64 -128 0 0 0 0 0
ends clause here 4 after 1|93 -93 0 0 0 0 0 0
ends clause here 4 after 2|55 63 -100 0 0 0 0 0
ends clause here 4 after 3|-89 89 26 -26 0 0 0 0
ends clause here 4 after 5|93 -93 0 0 0 0 0 0
ends clause here 4 after 6|5 0 -5 0 0 0 0 0
ends clause here 4 after 7|-14 14 0 0 0 0 0 0
ends clause here 4 after 9|8 -8 0 0 0 0 0 0
ends clause here 5 after 1|41 -68 37 0 0 0 0 0
ends clause here 5 after 2|-79 24 41 0 0 0 0 0
ends clause here 5 after 3|-35 21 -86 108 0 0 0 0
ends clause here 5 after 4|0 -72 0 0 72 0 0 0
ends clause here 5 after 5|99 -99 0 0 0 0 0 0
ends clause here 5 after 6|87 -87 0 0 0 0 0 0
ends clause here 5 after 7|90 -90 0 0 0 0 0 0
ends clause here 5 after 8|28 -28 88 -88 0 0 0 0
ends clause here 5 after 9|39 -41 -36 0 0 0 0 0
ends clause here 6 after 1|75 -75 0 0 0 0 0 0
ends clause here 6 after 2|11 -10 95 -95 0 0 0 0
ends clause here 6 after 3|107 103 -100 -100 0 0 0 0
ends clause here 6 after 4|47 -47 0 0 0 0 0 0
ends clause here 6 after 6|0 0 57 0 -57 0 0 0
ends clause here 6 after 7|46 -110 70 25 0 0 0 0
ends clause here 6 after 8|-26 -17 186 -94 -69 0 0 0
ends clause here 6 after 9|96 -96 0 0 0 0 0 0
ends clause here 7 after 2|24 -22 96 0 0 0 0 -99
ends clause here 7 after 3|-64 64 0 0 0 0 0 0
ends clause here 7 after 4|76 0 -76 0 0 0 0 0
ends clause here 7 after 5|69 33 -81 0 0 0 0 0
ends clause here 7 after 6|86 0 -86 0 0 0 0 0
ends clause here 7 after 7|0 -94 130 0 -51 0 0 0
ends clause here 7 after 8|0 0 14 -14 0 0 0 0
ends clause here 7 after 9|-85 -95 112 89 0 0 0 0
ends clause here 8 after 2|80 -147 219 -100 0 -100 0 0
ends clause here 8 after 3|-8 0 8 0 0 0 0 0
ends clause here 8 after 4|31 166 -168 0 0 0 0 0
ends clause here 8 after 5|0 89 -89 0 0 0 0 0
ends clause here 8 after 6|32 -43 151 -65 -74 0 -23 0
ends clause here 8 after 7|137 -48 -136 43 0 0 0 0
ends clause here 8 after 8|-7 -41 45 0 0 0 0 0
ends clause here 8 after 9|-213 42 161 34 36 0 0 0
ends clause here 9 after 1|-99 0 99 0 0 0 0 0
ends clause here 9 after 2|0 87 -48 -49 0 0 0 0
ends clause here 9 after 3|-73 73 0 0 0 0 0 0
ends clause here 9 after 4|40 0 0 0 0 -40 0 0
ends clause here 9 after 5|0 96 -96 0 0 0 0 0
ends clause here 9 after 6|291 -51 -235 -77 0 0 0 0
ends clause here 9 after 7|189 0 -181 0 -23 0 0 0
ends clause here 9 after 8|-135 0 157 -37 0 0 0 0
ends clause here 9 after 9|-190 -143 248 118 -67 0 -100 0
ends clause width 0 marks 0|-73 73 0 0 0 0 0 0
ends clause width 1 marks 0|0 15 63 0 -74 0 0 0
ends clause width 2 marks 0|-176 -100 378 -188 0 -100 0 0
ends clause width 3 marks 0|87 -208 205 -118 -156 -40 0 0
ends clause width 3 marks 1|0 98 -98 0 0 0 0 0
ends clause width 4 marks 0|-194 -38 300 -51 33 0 -116 -164
ends clause width 4 marks 1|-55 27 -152 86 85 0 0 0
ends clause width 5 marks 0|112 99 -20 -113 -71 0 0 0
ends clause width 5 marks 1|66 52 -212 196 0 0 0 0
ends clause width 5 marks 2|54 -54 0 0 0 0 0 0
ends clause width 6 marks 0|22 87 -73 -212 0 0 0 0
ends clause width 6 marks 1|73 21 -249 -42 -91 0 0 0
ends clause width 6 marks 2|81 -56 -169 0 100 0 0 0
ends clause width 7 marks 0|1 52 -90 46 -46 0 0 0
ends clause width 7 marks 1|-47 -117 161 -4 160 0 0 0
ends clause width 7 marks 2|57 -29 -133 92 -82 0 0 0
ends clause width 8 marks 1|0 0 -76 76 0 0 0 0
ends clause width 8 marks 2|-99 99 0 0 0 0 0 0
ends open|-6 55 107 118 39 52 75 95
ends open after ends call|97 -70 130 -43 -54 45 152 -164
ends open after ends clause|-134 57 49 -37 36 53 9 -73
ends open after ends open|0 54 99 84 40 78 56 74
ends open after ends sentence|14 107 54 23 52 -76 -51 -227
ends open after ends signed|287 97 -251 -207 0 0 0 0
ends open deficit 0|-131 -63 52 84 72 83 0 19
ends open deficit 1|-120 73 61 23 -64 58 0 76
ends open deficit 2|16 95 54 19 11 75 -86 81
ends open deficit 3|26 49 -63 -16 -66 -149 -81 -24
ends open deficit 4|5 22 -19 -69 -11 -3 -72 -123
ends open deficit 5|93 -20 -46 -27 5 -29 -127 -84
ends open deficit 6|74 -83 -2 6 67 -20 -100 -79
ends open deficit 7|14 -56 57 49 31 -16 32 13
ends open deficit 8|-59 -94 204 116 111 101 59 -12
ends open deficit 9|-87 -206 114 134 115 77 121 108
ends open here 0 after 0|63 63 -71 72 -56 0 0 0
ends open here 0 after 1|-92 0 27 24 0 0 0 0
ends open here 0 after 2|-98 0 74 25 73 0 0 0
ends open here 0 after 3|0 0 70 -133 0 83 0 0
ends open here 0 after 4|0 0 15 -15 0 0 0 0
ends open here 0 after 5|0 0 146 -146 0 0 0 0
ends open here 0 after 6|-100 0 87 -14 36 0 0 0
ends open here 0 after 7|-100 0 63 30 0 0 0 0
ends open here 0 after 8|22 0 50 35 12 0 0 -100
ends open here 0 after 9|-85 -100 57 92 0 0 0 0
ends open here 1 after 0|-89 0 52 22 0 0 0 -70
ends open here 1 after 1|60 64 -103 23 -96 95 0 0
ends open here 1 after 2|69 -6 -39 46 116 0 0 0
ends open here 1 after 3|-39 227 -59 -44 -68 0 0 0
ends open here 1 after 4|0 31 13 43 88 -100 0 0
ends open here 1 after 5|-91 14 10 32 0 0 0 0
ends open here 1 after 6|127 -19 6 1 -26 0 0 -61
ends open here 1 after 7|-59 95 -25 -116 109 0 0 0
ends open here 1 after 8|-106 -41 -30 29 72 146 0 -98
ends open here 1 after 9|-39 -93 -95 84 2 0 0 113
ends open here 2 after 0|0 73 33 12 -96 100 0 -95
ends open here 2 after 1|13 64 9 -66 -91 -36 0 -179
ends open here 2 after 2|26 99 -49 -160 47 -45 0 -87
ends open here 2 after 3|10 117 -7 -58 -66 55 0 -97
ends open here 2 after 4|-44 120 -27 -1 49 0 0 -98
ends open here 2 after 5|-50 -22 32 44 -95 43 0 0
ends open here 2 after 6|-12 -69 19 29 -112 0 0 0
ends open here 2 after 7|87 17 -31 24 20 84 0 0
ends open here 2 after 8|28 72 9 63 22 32 0 22
ends open here 2 after 9|4 72 -25 16 -67 29 -86 -100
ends open here 3 after 0|0 0 -82 82 0 0 0 0
ends open here 3 after 1|67 6 -4 11 -72 0 0 -78
ends open here 3 after 2|29 49 -118 -25 -127 -72 0 68
ends open here 3 after 3|74 70 -34 -152 21 0 0 0
ends open here 3 after 4|-45 -7 33 -18 37 0 0 0
ends open here 3 after 5|12 -24 73 -13 0 -99 0 0
ends open here 3 after 6|-52 -26 93 -14 0 0 0 0
ends open here 3 after 7|16 -27 -106 46 0 0 0 0
ends open here 3 after 8|-30 129 -34 11 -77 0 0 0
ends open here 3 after 9|21 54 -10 -65 101 0 0 0
ends open here 4 after 0|0 0 111 -111 0 0 0 0
ends open here 4 after 1|31 -10 11 4 9 -54 0 0
ends open here 4 after 2|-17 15 42 -10 -118 -50 -83 0
ends open here 4 after 3|48 -24 16 -21 -68 50 0 -38
ends open here 4 after 4|16 -95 51 66 -53 0 -83 0
ends open here 4 after 5|91 -49 23 -20 100 0 0 -100
ends open here 4 after 6|17 29 -72 -12 144 0 0 0
ends open here 4 after 7|22 -17 -11 63 -95 0 0 0
ends open here 4 after 8|108 35 -35 -34 -36 42 83 0
ends open here 4 after 9|112 52 -86 -97 5 -78 0 0
ends open here 5 after 0|0 11 -33 1 75 0 0 0
ends open here 5 after 1|13 72 -44 -30 19 0 0 0
ends open here 5 after 2|30 55 -43 -66 -148 40 -40 0
ends open here 5 after 3|33 -13 -15 -68 34 0 0 0
ends open here 5 after 4|30 -39 -3 -32 -33 0 0 0
ends open here 5 after 5|-19 -114 209 1 -100 0 0 0
ends open here 5 after 6|-70 -83 23 24 5 87 0 0
ends open here 5 after 7|102 -105 39 81 -38 0 -99 0
ends open here 5 after 8|54 18 -19 -7 -38 -164 0 0
ends open here 5 after 9|93 -108 10 -31 -13 0 0 0
ends open here 6 after 0|0 0 -9 -6 65 0 0 0
ends open here 6 after 1|-79 73 -15 -9 -18 -36 0 0
ends open here 6 after 2|51 78 -23 -49 -78 43 -40 -79
ends open here 6 after 3|-28 -60 55 27 3 33 0 0
ends open here 6 after 4|51 -66 -63 -32 -35 100 0 0
ends open here 6 after 5|-79 -242 114 46 5 0 0 0
ends open here 6 after 6|35 -34 -30 -52 58 -29 0 0
ends open here 6 after 7|99 -195 100 98 34 0 0 0
ends open here 6 after 8|80 26 -37 -47 139 0 -71 -99
ends open here 6 after 9|-8 25 -72 -24 81 0 -38 0
ends open here 7 after 0|0 0 74 20 -16 -47 0 -29
ends open here 7 after 1|120 -14 21 -22 -25 0 36 0
ends open here 7 after 2|82 5 -46 2 -17 -28 -76 6
ends open here 7 after 3|44 -151 15 -60 -9 -100 0 -95
ends open here 7 after 4|12 48 34 -75 0 9 110 0
ends open here 7 after 5|-9 -122 66 6 -7 33 41 0
ends open here 7 after 6|47 -176 58 72 -91 0 -30 0
ends open here 7 after 7|38 -41 8 -61 44 90 -99 0
ends open here 7 after 8|-20 89 30 49 74 98 36 30
ends open here 7 after 9|-15 34 43 64 -49 -57 -10 0
ends open here 8 after 0|0 0 12 55 -18 39 0 -98
ends open here 8 after 1|0 -120 6 68 1 25 64 84
ends open here 8 after 2|67 -131 -57 0 58 89 -31 28
ends open here 8 after 3|-275 -13 179 46 33 -8 -8 0
ends open here 8 after 4|96 -159 89 -50 -14 -4 -9 95
ends open here 8 after 5|-5 103 64 9 -5 -24 -8 0
ends open here 8 after 6|59 -59 104 60 7 -5 13 -82
ends open here 8 after 7|86 -39 105 6 -30 -5 28 -93
ends open here 8 after 8|155 -66 -26 51 54 32 11 -52
ends open here 8 after 9|-184 72 -15 79 17 -48 39 0
ends open here 9 after 0|100 0 -40 0 32 0 0 -148
ends open here 9 after 1|125 73 -87 3 -7 -119 -1 198
ends open here 9 after 2|-255 -82 116 80 109 55 38 67
ends open here 9 after 3|-39 -75 64 9 -13 37 -21 66
ends open here 9 after 4|-119 50 5 26 59 22 -35 -42
ends open here 9 after 5|-22 86 98 25 -58 61 2 53
ends open here 9 after 6|-76 37 71 14 30 -44 34 24
ends open here 9 after 7|-137 -120 15 55 -13 -29 30 3
ends open here 9 after 8|95 -225 -17 62 20 20 52 13
ends open here 9 after 9|86 -90 -20 130 70 -24 125 27
ends open width 0 marks 0|-185 -164 -16 -47 202 -100 -56 45
ends open width 1 marks 0|-394 -159 127 114 148 104 -143 98
ends open width 2 marks 0|106 -284 118 39 -1 58 63 -60
ends open width 2 marks 1|-238 -75 174 -172 175 -100 0 0
ends open width 3 marks 0|-97 -416 196 103 -255 183 117 84
ends open width 3 marks 1|-262 -317 -62 -87 373 -100 0 0
ends open width 3 marks 2|0 -170 0 0 170 0 0 0
ends open width 4 marks 0|-151 -280 182 192 -69 177 234 284
ends open width 4 marks 1|-113 -48 20 73 214 -100 -193 -130
ends open width 4 marks 2|60 -29 -117 25 79 0 0 0
ends open width 5 marks 0|-209 36 146 -38 -260 -8 87 -170
ends open width 5 marks 1|14 91 -126 32 -149 -100 -99 -99
ends open width 5 marks 2|13 207 -436 90 179 0 -115 -97
ends open width 6 marks 0|-120 -86 250 -59 -257 88 -83 185
ends open width 6 marks 1|52 65 -34 -25 -157 -99 -99 -240
ends open width 6 marks 2|39 40 -303 -139 132 0 0 -100
ends open width 7 marks 0|3 -121 29 -150 0 0 0 169
ends open width 7 marks 1|18 106 -97 -13 -165 0 0 0
ends open width 7 marks 2|95 115 -25 59 1 0 0 -100
ends open width 8 marks 0|0 0 147 -147 0 0 0 0
ends open width 8 marks 1|139 130 -80 -56 -56 0 0 0
ends open width 8 marks 2|-145 12 -59 115 0 0 0 0
ends sentence|97 152 -146 39 55 -168 -169 -217
ends sentence after ends call|-136 279 -98 -107 25 0 0 0
ends sentence after ends clause|51 93 -100 31 -80 -88 0 -100
ends sentence after ends open|110 126 -133 50 61 -100 -169 -89
ends sentence after ends sentence|98 202 -221 13 43 -72 0 -93
ends sentence after ends signed|94 9 0 -89 -84 0 0 0
ends sentence deficit 0|0 87 -100 133 -109 0 0 0
ends sentence deficit 1|17 -99 -164 182 -46 0 0 0
ends sentence deficit 2|26 42 -188 164 191 -72 0 0
ends sentence deficit 3|66 -3 -100 100 50 0 0 0
ends sentence deficit 4|-6 80 -100 55 0 0 0 0
ends sentence deficit 5|-26 86 -100 49 16 0 0 0
ends sentence deficit 6|-119 147 -166 84 -76 0 0 0
ends sentence deficit 7|59 115 -102 -40 105 0 0 0
ends sentence deficit 8|96 155 -134 -23 29 -88 0 -100
ends sentence deficit 9|92 160 -172 -101 -10 -100 -169 -156
ends sentence here 0 after 3|0 -51 0 51 0 0 0 0
ends sentence here 0 after 6|0 0 0 97 -97 0 0 0
ends sentence here 0 after 9|0 112 -100 0 -22 0 0 0
ends sentence here 1 after 1|0 46 0 -100 76 0 0 0
ends sentence here 1 after 2|-44 57 0 14 0 0 0 0
ends sentence here 1 after 3|2 -56 0 87 0 0 0 0
ends sentence here 1 after 5|-59 -73 0 119 0 0 0 0
ends sentence here 1 after 6|39 -42 0 34 0 0 0 0
ends sentence here 1 after 7|-91 94 -98 85 0 0 0 0
ends sentence here 1 after 8|122 -19 -93 91 -102 0 0 0
ends sentence here 1 after 9|130 -50 0 -24 0 0 0 0
ends sentence here 2 after 1|51 -90 0 88 0 -72 0 0
ends sentence here 2 after 2|-11 -36 -96 87 162 0 0 0
ends sentence here 2 after 3|61 46 -100 116 -71 0 0 0
ends sentence here 2 after 4|96 -117 0 36 0 0 0 0
ends sentence here 2 after 5|65 108 -100 -98 0 0 0 0
ends sentence here 2 after 6|-138 142 0 -29 0 0 0 0
ends sentence here 2 after 7|-49 41 -100 -29 99 0 0 0
ends sentence here 2 after 8|77 -25 -97 11 102 0 0 0
ends sentence here 2 after 9|87 -64 0 -76 -29 0 0 0
ends sentence here 3 after 1|-136 66 0 -29 108 0 0 0
ends sentence here 3 after 2|164 -108 0 -83 -68 0 0 0
ends sentence here 3 after 3|-19 23 -100 168 -100 0 0 0
ends sentence here 3 after 4|20 137 0 -118 0 0 0 0
ends sentence here 3 after 5|-13 43 -100 -58 90 0 0 0
ends sentence here 3 after 6|56 -30 0 -76 0 0 0 0
ends sentence here 3 after 7|-31 26 0 30 0 0 0 0
ends sentence here 3 after 8|-24 -94 0 85 47 0 0 0
ends sentence here 3 after 9|29 48 -100 111 83 0 0 0
ends sentence here 4 after 1|-15 93 0 -105 0 0 0 0
ends sentence here 4 after 2|-24 -84 0 45 0 0 0 0
ends sentence here 4 after 3|10 -57 0 75 0 0 0 0
ends sentence here 4 after 4|90 -17 0 -84 0 0 0 0
ends sentence here 4 after 5|-22 159 -100 0 0 0 0 0
ends sentence here 4 after 6|47 18 0 -47 0 0 0 0
ends sentence here 4 after 7|-95 95 0 0 0 0 0 0
ends sentence here 4 after 8|38 -117 0 97 0 0 0 0
ends sentence here 4 after 9|-30 2 0 67 0 0 0 0
ends sentence here 5 after 1|-25 -36 0 51 0 0 0 0
ends sentence here 5 after 2|149 -193 0 50 0 0 0 0
ends sentence here 5 after 3|-21 72 0 -13 -100 0 0 0
ends sentence here 5 after 4|21 7 0 -68 0 0 0 0
ends sentence here 5 after 5|-42 158 -100 -50 0 0 0 0
ends sentence here 5 after 6|66 -10 0 -106 0 0 0 0
ends sentence here 5 after 7|-36 60 0 -153 116 0 0 0
ends sentence here 5 after 8|-65 -22 0 128 0 0 0 0
ends sentence here 5 after 9|-113 73 0 89 59 0 0 0
ends sentence here 6 after 0|53 -91 0 55 0 0 0 0
ends sentence here 6 after 1|-65 -60 0 92 0 0 0 0
ends sentence here 6 after 2|-7 -88 -33 138 -21 0 0 0
ends sentence here 6 after 3|-99 108 -85 21 0 0 0 0
ends sentence here 6 after 4|-33 88 -100 98 0 0 0 0
ends sentence here 6 after 5|78 130 -100 -207 12 0 0 0
ends sentence here 6 after 6|-52 68 0 -51 0 0 0 0
ends sentence here 6 after 7|92 67 -100 -13 0 0 0 0
ends sentence here 6 after 8|37 43 -99 7 0 0 0 0
ends sentence here 6 after 9|-2 -1 0 -6 -68 0 0 0
ends sentence here 7 after 0|0 -2 -100 90 66 0 0 0
ends sentence here 7 after 1|-23 30 0 8 0 0 0 0
ends sentence here 7 after 2|-60 24 0 72 -60 0 0 0
ends sentence here 7 after 3|-91 216 -100 70 0 0 0 0
ends sentence here 7 after 4|-174 33 0 157 0 0 0 0
ends sentence here 7 after 5|-5 73 -100 8 52 0 0 0
ends sentence here 7 after 6|8 114 -100 -57 79 0 0 0
ends sentence here 7 after 7|105 -25 0 -36 -4 0 0 0
ends sentence here 7 after 8|101 18 0 -119 -70 0 0 0
ends sentence here 7 after 9|47 116 -109 -104 88 0 0 0
ends sentence here 8 after 0|58 7 0 -76 17 0 0 0
ends sentence here 8 after 1|-13 82 0 -100 125 0 0 0
ends sentence here 8 after 2|-123 -95 0 145 48 -88 0 0
ends sentence here 8 after 3|128 7 -100 -12 -76 0 0 0
ends sentence here 8 after 4|-143 48 0 167 -65 0 0 0
ends sentence here 8 after 5|63 36 -123 88 56 0 0 0
ends sentence here 8 after 6|87 89 -100 -71 106 0 0 -100
ends sentence here 8 after 7|50 43 -100 83 -61 0 0 0
ends sentence here 8 after 8|24 208 -98 -83 -109 0 0 0
ends sentence here 8 after 9|85 74 -166 -67 -81 0 0 0
ends sentence here 9 after 0|75 -93 0 27 38 0 0 0
ends sentence here 9 after 1|-3 15 0 -48 32 0 0 0
ends sentence here 9 after 2|17 123 -100 110 -156 0 0 0
ends sentence here 9 after 3|39 104 -100 -25 -2 0 0 0
ends sentence here 9 after 4|34 77 -100 63 -30 0 0 0
ends sentence here 9 after 5|72 33 -145 81 107 -100 -100 -93
ends sentence here 9 after 6|50 124 -133 142 22 0 0 -89
ends sentence here 9 after 7|55 56 -99 -174 58 0 0 0
ends sentence here 9 after 8|77 137 -98 -107 -26 0 0 0
ends sentence here 9 after 9|58 68 -98 -130 -102 0 -99 0
ends sentence width 0 marks 0|70 25 0 -18 18 0 0 -89
ends sentence width 1 marks 0|137 125 -184 -347 225 0 0 -93
ends sentence width 1 marks 1|211 -55 0 -61 -142 0 0 0
ends sentence width 2 marks 0|19 174 -100 -441 253 0 0 0
ends sentence width 2 marks 1|58 134 0 -89 -224 0 0 0
ends sentence width 3 marks 0|-87 153 -161 162 141 0 -169 0
ends sentence width 3 marks 1|9 215 0 -147 -160 0 0 0
ends sentence width 4 marks 0|-34 89 -139 111 27 -88 0 -100
ends sentence width 4 marks 1|185 124 -175 -169 -131 -100 0 0
ends sentence width 4 marks 2|340 47 0 -272 -140 -100 0 0
ends sentence width 5 marks 0|-82 102 -109 475 70 0 0 0
ends sentence width 5 marks 1|97 165 -232 -60 -192 0 0 0
ends sentence width 5 marks 2|125 251 -93 -418 66 0 0 0
ends sentence width 6 marks 0|-122 -56 -93 244 -170 -72 0 0
ends sentence width 6 marks 1|80 82 -169 -249 -100 0 0 0
ends sentence width 6 marks 2|28 150 -99 -22 -37 0 0 0
ends sentence width 7 marks 0|96 50 0 -102 0 0 0 0
ends sentence width 7 marks 1|-79 68 0 0 47 0 0 0
ends sentence width 7 marks 2|-14 150 0 -175 -87 0 0 0
ends sentence width 8 marks 2|0 139 -100 0 -56 0 0 0
ends signed|163 255 -161 -262 -71 -98 -97 0
ends signed after ends call|54 -54 0 0 0 0 0 0
ends signed after ends clause|-85 85 0 0 0 0 0 0
ends signed after ends open|190 245 -161 -262 -71 -98 -97 0
ends signed after ends sentence|38 -38 0 0 0 0 0 0
ends signed deficit 2|57 -5 -99 0 0 0 0 0
ends signed deficit 3|-96 96 0 0 0 0 0 0
ends signed deficit 4|-48 48 0 0 0 0 0 0
ends signed deficit 5|-84 84 0 0 0 0 0 0
ends signed deficit 6|106 155 -100 -97 0 -98 0 0
ends signed deficit 7|79 132 -100 -99 0 0 0 0
ends signed deficit 8|149 51 -100 -100 0 0 0 0
ends signed deficit 9|101 65 0 -71 -71 0 -97 0
ends signed here 2 after 7|99 0 -99 0 0 0 0 0
ends signed here 2 after 8|43 -43 0 0 0 0 0 0
ends signed here 2 after 9|-7 7 0 0 0 0 0 0
ends signed here 3 after 9|-96 96 0 0 0 0 0 0
ends signed here 4 after 3|84 -84 0 0 0 0 0 0
ends signed here 4 after 7|99 -99 0 0 0 0 0 0
ends signed here 4 after 8|-71 71 0 0 0 0 0 0
ends signed here 4 after 9|-98 98 0 0 0 0 0 0
ends signed here 5 after 7|-84 84 0 0 0 0 0 0
ends signed here 6 after 1|138 -6 0 -97 0 0 0 0
ends signed here 6 after 3|-44 44 0 0 0 0 0 0
ends signed here 6 after 7|0 100 -100 0 0 0 0 0
ends signed here 6 after 8|-2 111 0 0 0 -98 0 0
ends signed here 6 after 9|116 -116 0 0 0 0 0 0
ends signed here 7 after 2|-95 95 0 0 0 0 0 0
ends signed here 7 after 5|-76 76 0 0 0 0 0 0
ends signed here 7 after 6|0 100 -100 0 0 0 0 0
ends signed here 7 after 7|0 100 -100 0 0 0 0 0
ends signed here 7 after 8|83 -83 0 0 0 0 0 0
ends signed here 7 after 9|95 -5 0 -99 0 0 0 0
ends signed here 8 after 2|19 112 -100 0 0 0 0 0
ends signed here 8 after 5|9 -9 0 0 0 0 0 0
ends signed here 8 after 6|55 -55 0 0 0 0 0 0
ends signed here 8 after 7|-82 82 0 0 0 0 0 0
ends signed here 8 after 8|-19 19 0 0 0 0 0 0
ends signed here 8 after 9|171 -25 0 -100 0 0 0 0
ends signed here 9 after 2|57 -57 0 0 0 0 0 0
ends signed here 9 after 5|20 -20 0 0 0 0 0 0
ends signed here 9 after 6|1 -1 0 0 0 0 0 0
ends signed here 9 after 7|-76 76 0 0 0 0 0 0
ends signed here 9 after 8|43 130 0 -71 -71 0 -97 0
ends signed here 9 after 9|81 -81 0 0 0 0 0 0
ends signed width 2 marks 1|-76 76 0 0 0 0 0 0
ends signed width 3 marks 1|-36 107 0 -71 -71 0 0 0
ends signed width 4 marks 1|7 289 -170 -97 0 0 -97 0
ends signed width 4 marks 2|185 -42 0 -100 0 0 0 0
ends signed width 5 marks 1|36 93 -100 0 0 0 0 0
ends signed width 5 marks 2|65 55 0 -99 0 0 0 0
ends signed width 6 marks 1|-43 43 0 0 0 0 0 0
ends signed width 6 marks 2|93 47 -99 0 0 -98 0 0
ends signed width 7 marks 2|58 -58 0 0 0 0 0 0
full around 0 0|-96 -58 184 58 57 85 58 146
full around 0 1|-27 -89 159 104 62 56 52 -50
full around 0 2|-38 -47 0 -96 46 -126 -20 21
full around 1 0|-32 103 138 65 0 128 97 177
full around 1 1|31 115 78 -4 -71 79 -98 -192
full around 1 2|11 76 -41 -108 38 -175 -3 -245
full around 2 0|18 104 -29 -4 0 45 -67 25
full around 2 1|97 114 -55 -34 102 -42 -110 -117
full around 2 2|134 153 -104 -43 89 21 -100 -79
furniture|-146 -109 -630 -690 -259 -237 -156 997
genre|178 -87 375 -376 -209 -210 -253 215
happening|52 58 66 -101 -150 -321 -301 -344
here 0 after 0|63 63 -71 88 -88 0 0 0
here 0 after 1|-92 0 27 24 0 0 0 0
here 0 after 2|-98 0 74 25 73 0 0 0
here 0 after 3|0 -51 70 -115 0 83 0 0
here 0 after 4|0 0 15 -15 0 0 0 0
here 0 after 5|0 0 70 -70 0 0 0 0
here 0 after 6|-100 0 87 101 -74 0 0 0
here 0 after 7|-100 -97 63 30 97 0 0 0
here 0 after 8|22 0 34 51 12 0 0 -100
here 0 after 9|-85 -21 -49 76 -22 0 0 0
here 1 after 0|-89 0 52 22 0 0 0 -70
here 1 after 1|-32 76 -1 -44 -42 95 0 0
here 1 after 2|-73 -7 12 68 116 0 0 0
here 1 after 3|-64 27 61 -10 -68 0 0 0
here 1 after 4|0 31 13 43 88 -100 0 0
here 1 after 5|-133 -38 -7 111 0 0 0 0
here 1 after 6|137 -70 6 12 -26 0 0 -61
here 1 after 7|-63 19 -70 -54 179 0 0 0
here 1 after 8|-21 -28 -48 54 -10 146 0 -98
here 1 after 9|-44 -47 -92 62 2 0 0 113
here 2 after 0|-4 73 34 12 -96 100 0 -95
here 2 after 1|49 14 9 44 -91 -98 0 -179
here 2 after 2|9 97 -50 -25 81 -45 0 -87
here 2 after 3|-15 109 -1 -67 25 55 0 -97
here 2 after 4|0 66 -18 15 78 0 0 -98
here 2 after 5|-49 31 20 15 -95 43 0 0
here 2 after 6|-33 -26 -14 -1 -112 0 0 0
here 2 after 7|-31 26 -9 -41 16 84 0 0
here 2 after 8|33 88 -33 105 64 32 0 22
here 2 after 9|19 89 -45 -48 -69 29 -86 -100
here 3 after 0|-90 0 35 82 0 0 0 0
here 3 after 1|24 -25 33 -3 -21 0 0 -78
here 3 after 2|25 65 -118 -63 -149 -72 0 -43
here 3 after 3|70 58 -36 14 -45 0 0 0
here 3 after 4|-63 36 45 -82 37 0 0 0
here 3 after 5|33 -26 12 -58 90 -99 0 0
here 3 after 6|-40 20 -38 -33 0 0 0 0
here 3 after 7|-15 -26 -25 -40 0 0 0 0
here 3 after 8|12 -31 4 40 -43 0 0 0
here 3 after 9|62 79 -52 -4 136 0 0 0
here 4 after 0|0 0 111 -111 0 0 0 0
here 4 after 1|81 -29 11 -26 9 -54 0 0
here 4 after 2|0 7 -22 33 -118 -50 -83 0
here 4 after 3|8 15 22 12 -68 50 0 -38
here 4 after 4|-34 -60 94 11 -53 0 -83 0
here 4 after 5|111 12 -20 -20 100 0 0 -100
here 4 after 6|33 32 -74 -36 144 0 0 0
here 4 after 7|-36 40 -11 63 -95 0 0 0
here 4 after 8|116 7 -35 -8 -36 42 83 0
here 4 after 9|69 57 -86 -65 5 -78 0 0
here 5 after 0|0 11 -33 1 75 0 0 0
here 5 after 1|21 -1 -13 -39 19 0 0 0
here 5 after 2|25 43 -43 -38 -148 40 -40 0
here 5 after 3|62 -5 -3 -4 -82 0 0 0
here 5 after 4|38 -46 -54 -51 7 0 0 0
here 5 after 5|7 64 3 -23 -100 0 0 0
here 5 after 6|-51 -71 -8 -3 5 87 0 0
here 5 after 7|18 -6 39 34 34 0 -99 0
here 5 after 8|25 -27 5 23 -38 -164 0 0
here 5 after 9|1 -9 -9 -12 9 0 0 0
here 6 after 0|53 -91 -9 7 65 0 0 0
here 6 after 1|50 -59 -15 3 -18 -36 0 0
here 6 after 2|82 24 -21 -4 -86 43 -40 -79
here 6 after 3|63 4 24 -89 3 33 0 0
here 6 after 4|46 37 -58 -1 -35 100 0 0
here 6 after 5|55 25 -29 -35 11 0 0 0
here 6 after 6|-17 15 -24 -63 38 -29 0 0
here 6 after 7|146 -24 -84 91 34 0 0 0
here 6 after 8|49 107 -44 22 110 -98 -71 -99
here 6 after 9|6 -36 -44 0 51 0 -38 0
here 7 after 0|0 -2 -50 54 28 -47 0 -29
here 7 after 1|40 28 24 -10 -25 0 36 0
here 7 after 2|51 -10 -1 29 -43 -28 -76 -81
here 7 after 3|1 52 -13 -48 -9 -100 0 -95
here 7 after 4|13 51 -13 -7 0 9 110 0
here 7 after 5|9 91 -32 22 19 33 41 0
here 7 after 6|60 -31 -45 20 12 0 -30 0
here 7 after 7|50 39 -19 -39 29 90 -99 0
here 7 after 8|11 -2 21 15 56 98 36 30
here 7 after 9|61 31 37 -4 -13 -57 -10 0
here 8 after 0|-28 7 23 38 24 39 0 -98
here 8 after 1|-13 -67 10 38 39 25 64 84
here 8 after 2|103 -83 46 2 54 12 -31 28
here 8 after 3|-6 17 -78 35 -20 -8 -8 0
here 8 after 4|110 95 5 0 -38 -4 -9 95
here 8 after 5|84 76 -63 47 31 -24 -8 0
here 8 after 6|98 53 -66 31 18 -5 6 -156
here 8 after 7|92 37 -51 44 -52 -5 28 -93
here 8 after 8|138 0 -30 4 7 32 11 -52
here 8 after 9|21 48 -114 18 -17 -48 39 0
here 9 after 0|153 -93 -54 17 59 0 0 -148
here 9 after 1|0 -38 -26 -16 7 -119 -1 198
here 9 after 2|-11 -68 16 89 59 55 38 67
here 9 after 3|-31 3 20 15 -6 37 -21 31
here 9 after 4|81 129 -78 42 -26 -1 -35 -42
here 9 after 5|69 89 -16 64 66 -7 -36 -1
here 9 after 6|81 110 -40 41 19 -44 34 -5
here 9 after 7|84 43 -53 9 -36 -29 30 3
here 9 after 8|73 23 12 14 5 20 23 13
here 9 after 9|45 47 51 -17 -54 -24 70 27
like caption 0|-6 13 333 -219 -125 -170 -287 -267
like caption 0 before ends call|207 -11 299 -284 -100 0 -91 0
like caption 0 before ends clause|-59 121 66 -200 -111 0 0 -99
like caption 0 before ends open|-48 52 216 -187 -114 -170 0 -100
like caption 0 before ends sentence|68 5 28 -165 57 0 -245 -169
like caption 0 before ends signed|-250 -132 342 -129 0 0 0 0
like caption 1|2 45 130 -115 -195 -322 -288 -143
like caption 1 before ends call|-10 -135 111 10 0 0 0 0
like caption 1 before ends clause|-66 43 101 -129 25 0 0 0
like caption 1 before ends open|88 55 160 -173 -203 -278 -144 -148
like caption 1 before ends sentence|64 -31 184 20 -48 -100 -229 -80
like caption 1 before ends signed|-5 -100 163 -77 0 0 0 0
like caption 2|43 83 120 -64 -39 -43 -100 78
like caption 2 before ends call|259 -27 -82 -198 0 0 -133 77
like caption 2 before ends clause|99 51 -22 -60 65 0 0 0
like caption 2 before ends open|50 103 103 0 -1 -35 -51 1
like caption 2 before ends sentence|78 -37 40 75 -261 -63 -51 -68
like caption 2 before ends signed|186 -100 147 -114 0 -30 0 0
like caption 3|18 90 50 42 -105 39 -71 134
like caption 3 before ends call|-150 84 7 90 0 -11 -75 -24
like caption 3 before ends clause|70 -86 125 -82 -9 0 -96 0
like caption 3 before ends open|169 119 -16 35 -66 10 236 213
like caption 3 before ends sentence|23 -73 8 36 -91 -31 -49 182
like caption 3 before ends signed|169 -98 -24 -155 0 142 -151 0
like caption 4|76 89 -23 140 27 151 84 5
like caption 4 before ends call|-220 -12 -18 250 -100 29 54 0
like caption 4 before ends clause|-167 0 13 54 273 -100 -97 0
like caption 4 before ends open|50 31 23 75 144 160 -83 61
like caption 4 before ends sentence|166 107 -68 1 -336 -1 100 -66
like caption 4 before ends signed|186 0 -1 -11 -100 -129 0 0
like caption 5|5 26 -79 163 18 139 114 -54
like caption 5 before ends call|-75 0 -100 75 0 0 134 0
like caption 5 before ends clause|-139 203 -157 39 17 0 0 0
like caption 5 before ends open|-12 -29 -11 30 9 -4 64 14
like caption 5 before ends sentence|32 195 -3 8 -48 95 89 -233
like caption 5 before ends signed|127 -100 -7 46 0 -31 -69 122
like caption 6|-133 -29 -249 213 90 159 102 64
like caption 6 before ends call|-163 0 -36 141 0 0 28 0
like caption 6 before ends clause|-86 47 -84 120 0 0 0 0
like caption 6 before ends open|173 -50 -128 37 115 108 -158 32
like caption 6 before ends sentence|-196 1 -15 41 -55 36 142 -65
like caption 6 before ends signed|18 0 4 105 0 84 0 -168
like caption 7|-220 -147 -209 279 241 39 190 -55
like caption 7 before ends call|-99 0 -134 192 0 0 -11 0
like caption 7 before ends clause|-100 -130 -97 256 88 -99 0 0
like caption 7 before ends open|-34 -57 -97 124 195 71 -179 -99
like caption 7 before ends sentence|-324 -163 -86 107 112 0 273 44
like caption 7 before ends signed|158 0 -144 11 0 30 0 0
like caption 8|-510 -433 -599 427 454 27 20 166
like caption 8 before ends call|0 0 -100 100 0 0 0 0
like caption 8 before ends clause|0 -227 -100 167 65 0 0 0
like caption 8 before ends open|-223 -331 -428 417 267 -21 0 -173
like caption 8 before ends sentence|-379 -52 -250 -118 391 -23 20 214
like caption 8 before ends signed|-96 0 -165 184 0 74 0 0
like heading 0|48 78 82 14 96 -228 33 -72
like heading 1|-5 52 84 49 -28 36 240 86
like heading 2|-112 -122 114 116 64 47 73 34
like heading 3|-277 -101 158 57 -41 161 -37 1
like heading 4|-371 -280 132 61 206 79 -221 -385
like heading 5|-223 168 85 -9 -73 -30 -315 308
like heading 6|-12 0 122 -118 185 98 -321 62
like heading 7|0 0 343 -51 -243 0 -271 0
like kicker 0|-123 10 56 184 18 -97 -9 -228
like kicker 1|-106 -11 44 191 -33 -355 -276 -104
like kicker 2|-57 19 69 161 100 -187 -206 35
like kicker 3|78 86 83 237 37 -113 7 -22
like kicker 4|177 -24 -29 30 87 20 79 25
like kicker 5|99 150 -9 -134 37 -116 133 125
like kicker 6|132 101 -113 -149 24 5 86 212
like kicker 7|343 60 35 -259 17 326 -74 237
like kicker 8|390 -25 93 -448 -280 239 265 166
like text 0|-187 93 28 111 48 -226 -149 134
like text 0 before ends open|-140 136 136 94 48 -226 0 -147
like text 0 before ends sentence|-79 -77 116 85 0 0 -149 -113
like text 0 before ends signed|0 0 91 -68 0 0 0 -32
like text 0 deficit 0|0 0 99 -99 0 0 0 0
like text 0 deficit 1|0 0 100 -100 0 0 0 0
like text 0 deficit 2|-60 -97 -138 228 0 0 0 0
like text 0 deficit 3|-79 0 16 86 0 0 0 0
like text 0 deficit 5|-87 0 75 130 0 -98 0 0
like text 0 deficit 6|0 3 -120 118 0 0 0 0
like text 0 deficit 7|0 150 -212 112 -83 0 0 81
like text 0 deficit 8|-18 0 -19 244 0 -169 0 67
like text 0 deficit 9|0 0 -30 -125 105 0 -149 80
like text 1|-293 71 151 39 25 0 -56 -166
like text 1 before ends call|-99 0 -63 140 0 0 0 0
like text 1 before ends clause|0 -75 105 -76 43 0 0 0
like text 1 before ends open|-4 -31 60 59 16 0 0 -166
like text 1 before ends sentence|-189 169 49 14 0 0 -56 0
like text 1 before ends signed|0 0 76 -76 0 0 0 0
like text 1 deficit 0|0 0 147 -147 0 0 0 0
like text 1 deficit 1|0 0 110 -110 0 0 0 0
like text 1 deficit 2|-97 -206 300 -19 -92 0 0 0
like text 1 deficit 3|0 100 -82 -16 -52 0 0 0
like text 1 deficit 4|0 0 -87 87 0 0 0 0
like text 1 deficit 5|-54 0 28 -9 0 0 0 0
like text 1 deficit 6|0 -100 -1 138 0 0 0 0
like text 1 deficit 7|0 0 -11 2 43 0 0 0
like text 1 deficit 8|-99 275 -134 67 106 0 -2 -93
like text 1 deficit 9|-161 100 -21 165 -1 0 -55 -100
like text 2|-242 15 170 28 12 53 12 -135
like text 2 before ends call|17 -46 139 -40 0 0 -90 0
like text 2 before ends clause|-3 -46 91 81 -21 0 -96 0
like text 2 before ends open|-225 5 -39 25 101 -9 -112 -100
like text 2 before ends sentence|-158 109 97 77 -84 29 171 -106
like text 2 before ends signed|-8 0 55 -69 0 30 0 0
like text 2 deficit 0|-100 0 93 -15 0 0 0 0
like text 2 deficit 1|-86 0 -13 114 0 0 0 -98
like text 2 deficit 2|-5 -78 28 45 70 0 0 0
like text 2 deficit 3|-43 -52 -19 95 56 0 0 0
like text 2 deficit 4|5 -5 -78 78 0 0 0 0
like text 2 deficit 5|-123 22 -33 151 -78 0 0 0
like text 2 deficit 6|-64 -108 -2 47 -64 88 -40 0
like text 2 deficit 7|-142 -113 176 104 -23 0 0 -100
like text 2 deficit 8|62 60 -11 41 -39 -37 -34 0
like text 2 deficit 9|7 296 11 -71 62 38 33 32
like text 3|-93 -12 151 96 128 138 15 -55
like text 3 before ends call|-219 0 79 54 0 0 16 0
like text 3 before ends clause|-181 -131 97 37 100 0 0 0
like text 3 before ends open|-49 32 77 157 197 181 5 -252
like text 3 before ends sentence|-66 -95 133 -10 -107 -3 44 -202
like text 3 before ends signed|-100 0 142 -6 0 74 -69 0
like text 3 deficit 0|0 0 79 -79 0 0 0 0
like text 3 deficit 1|60 -90 224 -67 0 0 0 -99
like text 3 deficit 2|-5 -15 43 -232 -64 59 0 0
like text 3 deficit 3|-36 5 -15 174 78 0 0 0
like text 3 deficit 4|-45 74 139 -150 0 0 0 0
like text 3 deficit 5|69 -121 85 -5 23 -98 0 0
like text 3 deficit 6|-40 -173 128 -55 -73 -86 0 0
like text 3 deficit 7|71 -36 55 32 -4 9 -121 0
like text 3 deficit 8|-73 137 40 -29 20 64 -11 -150
like text 3 deficit 9|-181 -100 16 168 -63 151 39 36
like text 4|-21 52 160 172 116 54 27 3
like text 4 before ends call|-321 0 164 19 -100 29 112 0
like text 4 before ends clause|-90 31 60 66 -8 0 0 -99
like text 4 before ends open|79 46 167 141 134 143 -111 -273
like text 4 before ends sentence|99 -124 48 -59 90 -95 24 179
like text 4 before ends signed|-47 0 19 3 0 81 0 -96
like text 4 deficit 0|-98 0 -50 133 0 0 0 0
like text 4 deficit 1|-100 65 -9 104 -99 -100 0 169
like text 4 deficit 2|-71 37 78 89 -84 55 0 -226
like text 4 deficit 3|86 114 9 -31 50 -161 -81 0
like text 4 deficit 4|-93 -9 116 145 -132 0 -83 0
like text 4 deficit 5|103 -162 75 28 -48 0 -40 0
like text 4 deficit 6|-2 -165 26 11 -3 -71 0 0
like text 4 deficit 7|-225 -59 109 50 3 -61 -40 0
like text 4 deficit 8|31 -174 184 136 200 18 96 -92
like text 4 deficit 9|156 50 76 27 56 257 27 29
like text 5|2 62 86 113 57 54 14 -14
like text 5 before ends call|-109 -116 61 173 -100 0 -46 0
like text 5 before ends clause|-91 52 27 -85 174 -100 0 0
like text 5 before ends open|2 82 66 88 3 17 -99 -124
like text 5 before ends sentence|59 -137 68 45 74 72 59 126
like text 5 before ends signed|28 0 1 1 0 92 -79 -96
like text 5 deficit 0|0 -100 133 -28 0 0 0 0
like text 5 deficit 1|-89 58 24 64 -118 95 0 -98
like text 5 deficit 2|-19 103 -33 -72 -95 75 0 26
like text 5 deficit 3|193 -44 -13 -117 129 20 0 -83
like text 5 deficit 4|32 -20 -14 102 72 -67 0 0
like text 5 deficit 5|-32 -73 88 100 19 87 -99 0
like text 5 deficit 6|37 -176 26 -22 120 -34 0 0
like text 5 deficit 7|18 -126 88 30 129 -38 -99 -97
like text 5 deficit 8|-80 -235 76 5 76 147 -13 -171
like text 5 deficit 9|-150 -34 134 -31 50 -92 70 97
like text 6|1 81 37 26 -5 46 61 101
like text 6 before ends call|134 100 -179 -6 0 -11 7 60
like text 6 before ends clause|45 40 -42 -46 200 -99 -97 0
like text 6 before ends open|39 103 31 -26 27 30 251 195
like text 6 before ends sentence|97 -126 96 18 8 14 20 -114
like text 6 before ends signed|51 -277 147 44 -100 42 -95 108
like text 6 deficit 0|0 -100 42 41 12 83 0 19
like text 6 deficit 1|-78 1 -26 78 57 100 0 125
like text 6 deficit 2|21 131 14 73 12 47 -86 212
like text 6 deficit 3|39 -13 -50 -118 -284 0 0 -10
like text 6 deficit 4|55 -11 42 -134 88 -36 -83 -149
like text 6 deficit 5|95 -117 5 15 50 32 0 -84
like text 6 deficit 6|66 -72 -68 26 64 114 -71 -24
like text 6 deficit 7|55 -161 -73 75 -57 143 -12 34
like text 6 deficit 8|-66 18 72 31 -5 -184 27 89
like text 6 deficit 9|61 -185 69 -45 61 50 100 -93
like text 7|6 96 -164 -123 -94 16 -33 144
like text 7 before ends call|24 49 -77 -71 0 0 0 0
like text 7 before ends clause|-269 66 52 142 38 0 0 0
like text 7 before ends open|30 79 -77 -97 -59 61 -164 138
like text 7 before ends sentence|180 -44 -77 -141 -204 12 50 35
like text 7 before ends signed|163 -133 100 -95 0 -100 0 0
like text 7 deficit 0|-65 57 -89 168 121 0 0 0
like text 7 deficit 1|-5 119 -62 -78 97 66 0 -70
like text 7 deficit 2|7 96 -111 -59 109 -84 0 -55
like text 7 deficit 3|64 99 -99 -69 -149 0 0 -44
like text 7 deficit 4|54 -16 -118 -142 -103 82 83 26
like text 7 deficit 5|140 32 -246 -17 72 31 0 0
like text 7 deficit 6|32 67 -71 -14 -126 0 -38 -74
like text 7 deficit 7|47 -53 -2 -27 -68 -100 169 44
like text 7 deficit 8|0 -139 64 -11 -194 56 48 205
like text 7 deficit 9|-120 -31 126 -24 57 -81 -118 147
like text 8|93 115 -240 -201 -197 -170 -224 -169
like text 8 before ends call|74 26 -99 -28 0 0 0 0
like text 8 before ends clause|143 39 -197 -92 -14 0 0 0
like text 8 before ends open|99 121 -205 -130 -264 -99 0 -99
like text 8 before ends sentence|113 37 -14 -163 142 -99 -224 0
like text 8 before ends signed|146 0 -111 -108 0 0 0 0
like text 8 deficit 0|-112 -97 -139 258 0 0 0 0
like text 8 deficit 1|-82 45 -1 79 0 0 0 0
like text 8 deficit 2|84 86 -86 -69 -26 0 0 -98
like text 8 deficit 3|12 37 -131 -188 84 0 0 0
like text 8 deficit 4|-11 47 -60 -57 0 0 0 0
like text 8 deficit 5|107 165 -169 -128 0 0 0 0
like text 8 deficit 6|53 93 -206 -89 0 0 0 0
like text 8 deficit 7|277 12 -149 -271 0 0 0 -99
like text 8 deficit 8|323 -26 99 -133 -254 -99 0 0
like text 8 deficit 9|318 -70 115 38 32 -99 -224 0
linking|-66 266 -47 -273 140 -81 -287 -84
marked|-190 -227 -663 -731 -310 987 -337 -271
marks 0|-73 35 167 198 -14 86 89 218
marks 1|4 126 -66 -64 77 -363 -337 -334
marks 2|53 131 -388 -179 177 -169 -115 -227
medium|0 0 -218 -310 -100 0 0 455
name|209 -380 39 -199 -172 -467 754 61
name room 0|325 0 63 11 -68 -170 -341 -99
name room 1|197 0 88 35 2 0 -60 -213
name room 2|173 0 60 -48 -71 -168 247 -186
name room 3|-95 0 -71 -148 88 -100 188 210
name room 4|-105 0 -136 -145 39 0 355 -103
name room 5|40 0 29 -62 67 -99 306 -276
name room 6|-38 -150 -99 -195 28 0 320 -166
name room 7|-34 -153 -195 -293 51 0 381 155
name room 8|22 -153 41 -54 -197 -170 336 -92
name room 9|-94 -100 85 5 -198 -99 326 -111
news|130 -110 -11 -1 238 -170 -227 -218
nothing after|-412 -376 51 157 -28 -87 -51 354
nothing before|203 -570 149 67 -225 56 -164 138
number|-145 247 -83 -20 35 -169 -35 -98
number torn|-440 509 -132 -370 95 -100 -99 -99
opening|1079 -960 -445 -366 -99 -100 -99 -100
pair around known|137 -44 -56 287 100 30 -96 -100
pair known|-214 205 -83 -545 574 -356 0 174
picture|-102 -461 -479 422 554 -168 -185 -99
pictureMark|-100 0 -79 157 0 0 0 0
place|163 51 -424 151 434 -126 -318 343
quote open|-582 379 -107 -292 30 -168 -99 -139
repeats 0|37 106 6 -55 -23 76 42 120
repeats 0 deficit 0|0 0 0 -100 0 0 0 100
repeats 0 deficit 1|-32 213 -231 -101 0 0 0 169
repeats 0 deficit 2|13 24 -198 -212 7 128 0 17
repeats 0 deficit 3|41 -6 38 -154 123 0 -81 -129
repeats 0 deficit 4|20 11 -20 47 0 -78 -83 0
repeats 0 deficit 5|42 -21 -59 11 16 0 -40 -94
repeats 0 deficit 6|26 125 -25 -18 -53 -113 0 -24
repeats 0 deficit 7|-34 157 -64 -93 -145 34 21 23
repeats 0 deficit 8|76 18 -15 -56 -65 -11 -43 71
repeats 0 deficit 9|65 105 130 -14 9 70 92 52
repeats 0 ends call|95 61 -93 155 -79 0 0 -99
repeats 0 ends clause|-96 -1 165 -23 25 0 0 -93
repeats 0 ends open|30 134 20 -89 -8 104 68 161
repeats 0 ends sentence|59 72 -127 -93 72 -88 -100 -156
repeats 0 ends signed|-42 124 0 0 0 -98 0 0
repeats 0 width 0|-62 41 -51 -62 180 0 -111 71
repeats 0 width 1|-123 -1 129 -11 74 14 155 11
repeats 0 width 2|191 63 75 -236 102 55 -67 -5
repeats 0 width 3|56 -75 130 -54 -309 69 -2 147
repeats 0 width 4|44 67 -105 -101 -75 28 -7 175
repeats 0 width 5|77 187 -205 -218 -228 44 -162 -226
repeats 0 width 6|-9 58 -376 -226 -14 -27 0 42
repeats 0 width 7|81 161 -139 -164 -87 0 0 0
repeats 1|53 129 40 -97 31 -40 4 12
repeats 1 deficit 0|0 40 -95 -108 135 0 0 84
repeats 1 deficit 1|-37 150 -90 1 58 0 0 -87
repeats 1 deficit 2|1 101 -49 71 -37 -80 0 -30
repeats 1 deficit 3|1 88 -59 27 -158 0 0 150
repeats 1 deficit 4|31 68 -107 -163 -3 137 0 0
repeats 1 deficit 5|46 0 49 -101 51 0 -99 0
repeats 1 deficit 6|72 67 -102 -12 65 0 0 0
repeats 1 deficit 7|69 162 -38 -183 159 -100 45 100
repeats 1 deficit 8|152 193 -78 -31 -82 -87 -42 -76
repeats 1 deficit 9|20 92 -24 64 -33 -19 19 -73
repeats 1 ends call|4 73 -13 -146 0 0 0 0
repeats 1 ends clause|36 76 -253 -5 61 -40 0 0
repeats 1 ends open|-3 138 82 -84 28 -29 4 77
repeats 1 ends sentence|156 161 -341 23 -102 0 0 -100
repeats 1 ends signed|127 72 -170 0 0 0 0 0
repeats 1 width 2|-249 -57 133 139 153 -100 -173 0
repeats 1 width 3|-104 -237 -74 190 -6 -40 -45 -48
repeats 1 width 4|46 -93 29 4 47 -39 -7 67
repeats 1 width 5|105 126 38 -94 -111 -100 51 0
repeats 1 width 6|101 11 -226 -376 -14 168 0 -66
repeats 1 width 7|91 102 -113 -176 -24 0 0 0
repeats 1 width 8|0 139 -100 0 -56 0 0 0
repeats 2|8 76 25 -16 -33 -44 -34 -19
repeats 2 deficit 0|-4 104 -123 162 -56 83 0 0
repeats 2 deficit 1|-6 112 -18 11 -28 0 0 68
repeats 2 deficit 2|49 97 -56 -44 47 -126 0 -98
repeats 2 deficit 3|17 14 -91 -58 -131 0 0 0
repeats 2 deficit 4|30 -16 -101 59 137 -91 0 48
repeats 2 deficit 5|126 29 -125 -60 -25 86 0 128
repeats 2 deficit 6|110 90 -78 -52 90 100 34 -154
repeats 2 deficit 7|45 97 -30 60 94 -79 116 -95
repeats 2 deficit 8|29 97 -85 19 38 1 1 72
repeats 2 deficit 9|41 36 -30 46 -30 119 -80 -18
repeats 2 ends call|13 -59 -31 155 0 0 0 0
repeats 2 ends clause|58 66 -125 -152 -19 0 -23 0
repeats 2 ends open|-17 65 45 -33 -11 -44 -3 -19
repeats 2 ends sentence|53 44 -153 17 -68 0 -99 0
repeats 2 ends signed|169 67 -100 -97 0 0 0 0
repeats 2 width 1|-118 -193 127 41 85 0 -567 85
repeats 2 width 2|60 -44 -36 -125 -13 -164 304 0
repeats 2 width 3|54 -31 17 -18 47 144 -158 -51
repeats 2 width 4|-50 -86 112 128 -47 -26 134 50
repeats 2 width 5|-60 17 -88 55 -126 -74 19 0
repeats 2 width 6|47 50 -90 -64 8 0 0 -100
repeats 2 width 7|29 1 29 -83 66 0 0 0
repeats 2 width 8|20 194 -29 -98 -56 0 0 0
repeats 3|10 77 83 86 -26 39 -3 -41
repeats 3 deficit 0|0 -100 71 57 -46 0 0 0
repeats 3 deficit 1|-175 26 54 8 -143 95 0 -147
repeats 3 deficit 2|-5 107 33 89 145 80 -86 59
repeats 3 deficit 3|39 -6 38 -68 95 -72 0 0
repeats 3 deficit 4|20 2 70 -211 -47 0 83 -100
repeats 3 deficit 5|70 -69 -84 17 -149 -36 0 0
repeats 3 deficit 6|108 -56 -80 -115 -16 -32 0 99
repeats 3 deficit 7|60 -82 17 54 59 35 -18 -32
repeats 3 deficit 8|82 41 -30 77 -24 -46 22 0
repeats 3 deficit 9|51 -9 -5 73 77 -16 -7 -100
repeats 3 ends call|121 142 45 8 -100 0 0 0
repeats 3 ends clause|-6 -9 -26 -76 84 0 0 0
repeats 3 ends open|10 62 95 85 -43 53 24 -41
repeats 3 ends sentence|116 75 -163 118 116 -72 0 0
repeats 3 ends signed|149 189 -100 -170 0 0 -97 0
repeats 3 width 1|134 81 -214 26 72 0 -231 0
repeats 3 width 2|-195 -65 114 137 -74 18 -107 -100
repeats 3 width 3|-210 207 -26 -32 -4 -61 183 166
repeats 3 width 4|23 -20 118 73 18 44 -3 -270
repeats 3 width 5|-6 126 49 96 97 -82 121 0
repeats 3 width 6|27 46 2 47 -195 64 0 83
repeats 3 width 7|13 -19 181 -87 -177 0 0 0
repeats 3 width 8|-99 150 112 -159 0 0 0 0
repeats 4|-36 36 70 136 -30 -3 -98 -137
repeats 4 deficit 0|-160 -169 243 126 -63 0 0 -100
repeats 4 deficit 1|-136 -10 78 67 39 -53 0 0
repeats 4 deficit 2|80 39 -23 42 -44 78 0 105
repeats 4 deficit 3|143 -50 -39 68 -54 0 0 -81
repeats 4 deficit 4|71 -70 -48 160 -138 -1 0 0
repeats 4 deficit 5|-33 -12 -10 60 72 -64 0 0
repeats 4 deficit 6|-74 -2 29 6 46 -31 -127 0
repeats 4 deficit 7|106 -62 -41 -16 32 -118 -58 -114
repeats 4 deficit 8|74 46 3 97 68 72 55 -166
repeats 4 deficit 9|23 4 30 110 83 47 -11 91
repeats 4 ends call|44 63 -15 -183 0 0 -10 0
repeats 4 ends clause|41 60 -4 54 -35 -100 0 -99
repeats 4 ends open|-89 24 86 139 -25 43 -97 -103
repeats 4 ends sentence|134 138 -110 130 -4 -100 0 0
repeats 4 ends signed|32 18 0 -71 -71 0 0 0
repeats 4 width 1|0 0 24 64 -36 0 -409 104
repeats 4 width 2|15 126 -59 45 82 -100 137 0
repeats 4 width 3|-213 -90 54 141 216 8 142 -99
repeats 4 width 4|-11 -53 75 62 -44 129 218 -2
repeats 4 width 5|-5 60 51 29 -65 76 -21 0
repeats 4 width 6|-43 8 29 12 -146 -166 -99 -98
repeats 4 width 7|-76 -127 110 119 43 0 0 -100
repeats 4 width 8|0 -100 -24 111 0 0 0 0
repeats 5|-60 48 92 166 85 39 -32 -168
repeats 5 deficit 0|-98 0 1 88 0 0 0 0
repeats 5 deficit 1|-32 -279 -36 -58 112 100 0 37
repeats 5 deficit 2|3 84 16 141 35 -60 0 -162
repeats 5 deficit 3|-179 -36 55 -8 -22 -99 0 0
repeats 5 deficit 4|16 43 -36 126 6 -97 -83 -96
repeats 5 deficit 5|25 -118 101 39 166 0 0 -96
repeats 5 deficit 6|95 -29 54 5 -83 -12 0 0
repeats 5 deficit 7|48 -257 -41 56 -85 8 -108 0
repeats 5 deficit 8|24 -11 22 99 51 50 86 -100
repeats 5 deficit 9|51 68 -12 18 42 36 -28 52
repeats 5 ends call|11 -7 131 -235 -160 0 0 0
repeats 5 ends clause|-24 50 141 -83 -73 0 -100 0
repeats 5 ends open|-24 6 85 197 59 60 -16 -168
repeats 5 ends sentence|34 80 -121 44 128 -100 0 0
repeats 5 ends signed|-88 88 0 0 0 0 0 0
repeats 5 width 0|0 -100 120 87 63 -100 49 -99
repeats 5 width 1|-179 107 -245 24 192 136 86 -100
repeats 5 width 2|56 12 -47 -35 92 117 -30 -129
repeats 5 width 3|72 -71 57 102 156 57 -108 -96
repeats 5 width 4|-31 -74 40 131 -11 -18 7 194
repeats 5 width 5|-107 97 -5 21 -161 -99 -28 -100
repeats 5 width 6|-42 42 71 1 -54 -170 -83 -99
repeats 5 width 7|-33 -98 -106 17 0 0 0 169
repeats 5 width 8|0 0 -31 31 0 0 0 0
scene|51 28 158 126 -27 -277 -415 -304
signed|163 255 -161 -262 -71 -98 -97 0
sourceNote|0 -100 -202 -81 148 0 0 209
spaced|13 204 -481 -485 -92 -100 0 -99
spaced 2|110 44 0 -99 -92 0 0 -99
spaced 3|-117 198 -99 -100 0 0 0 0
spaced 4|-45 100 -136 -147 0 0 0 0
spaced 5|-88 236 0 -144 0 0 0 0
spaced 6|27 55 -162 -215 0 0 0 0
spaced 7|211 106 -237 -160 0 0 0 0
spaced 8|81 134 -156 -168 0 -100 0 0
spaced 9|18 54 0 -56 0 0 0 0
steps 0 then 0|-49 -76 -48 57 38 0 0 0
steps 0 then 0 ends clause|71 -75 -104 67 38 0 0 0
steps 0 then 0 ends open|-30 38 -19 2 0 0 0 0
steps 0 then 0 ends sentence|-144 66 0 120 0 0 0 0
steps 0 then 0 ends signed|92 -92 0 0 0 0 0 0
steps 0 then 1|-8 -75 34 13 217 100 54 -171
steps 0 then 1 ends call|73 -100 49 0 0 0 0 0
steps 0 then 1 ends clause|-1 38 -152 93 0 0 0 0
steps 0 then 1 ends open|-6 22 -36 26 159 100 54 -171
steps 0 then 1 ends sentence|-29 37 0 -124 100 0 0 0
steps 0 then 1 ends signed|26 -26 0 0 0 0 0 0
steps 0 then 2|-18 -31 88 36 38 -41 61 120
steps 0 then 2 ends clause|-141 62 0 26 89 0 0 0
steps 0 then 2 ends open|-16 -10 88 93 -52 -41 61 120
steps 0 then 2 ends sentence|16 19 0 -66 82 0 0 0
steps 0 then 3|20 -10 51 101 130 -170 0 0
steps 0 then 3 ends clause|13 11 0 -55 0 0 0 0
steps 0 then 3 ends open|13 -60 85 89 130 -170 0 0
steps 0 then 3 ends sentence|-20 98 -98 27 0 0 0 0
steps 0 then 4|105 -37 -45 -65 142 0 0 0
steps 0 then 4 ends clause|93 -93 0 0 0 0 0 0
steps 0 then 4 ends open|-80 64 -45 -1 142 0 0 0
steps 0 then 4 ends sentence|117 11 0 -153 0 0 0 0
steps 0 then 4 ends signed|-5 5 0 0 0 0 0 0
steps 0 then 5|-44 -8 93 32 -97 0 0 -98
steps 0 then 5 ends clause|-41 69 54 -99 0 0 0 0
steps 0 then 5 ends open|-51 -41 34 109 -97 0 0 -98
steps 0 then 5 ends sentence|-57 32 0 -7 0 0 0 0
steps 0 then 5 ends signed|78 -78 0 0 0 0 0 0
steps 0 then 6|-32 -93 -7 -37 152 0 -109 169
steps 0 then 6 ends call|0 -99 99 0 0 0 0 0
steps 0 then 6 ends clause|39 -39 0 0 0 0 0 0
steps 0 then 6 ends open|-21 -83 -15 -89 209 0 -109 169
steps 0 then 6 ends sentence|47 -39 -93 91 -87 0 0 0
steps 0 then 6 ends signed|-74 74 0 0 0 0 0 0
steps 0 then 7|-121 25 52 40 23 -37 0 0
steps 0 then 7 ends call|-94 94 0 0 0 0 0 0
steps 0 then 7 ends clause|52 -52 100 0 -100 0 0 0
steps 0 then 7 ends open|-2 -8 -11 -61 242 -37 0 0
steps 0 then 7 ends sentence|-90 28 0 101 -148 0 0 0
steps 0 then 8|-28 78 6 -1 -12 84 -74 -169
steps 0 then 8 ends call|-92 10 117 -81 0 0 0 0
steps 0 then 8 ends clause|8 46 5 -48 -96 0 0 0
steps 0 then 8 ends open|-26 55 10 67 -27 84 -74 -169
steps 0 then 8 ends sentence|98 55 -166 -9 122 0 0 0
steps 0 then 8 ends signed|144 -61 0 -99 0 0 0 0
steps 0 then 9|19 133 -67 -22 -81 123 36 0
steps 0 then 9 ends call|-151 163 -28 0 0 0 0 0
steps 0 then 9 ends clause|-64 -8 -36 124 39 0 0 0
steps 0 then 9 ends open|72 116 -42 -35 16 123 36 0
steps 0 then 9 ends sentence|71 147 -109 56 -105 0 0 0
steps 0 then 9 ends signed|-81 81 0 0 0 0 0 0
steps 1 then 0|17 91 -53 17 -71 0 -16 -100
steps 1 then 0 ends call|0 113 -113 0 0 0 0 0
steps 1 then 0 ends clause|-125 131 -76 99 -46 0 0 0
steps 1 then 0 ends open|3 46 69 -25 -51 0 -16 -100
steps 1 then 0 ends sentence|27 -11 -99 75 0 0 0 0
steps 1 then 0 ends signed|92 -92 0 0 0 0 0 0
steps 1 then 1|-22 -23 122 61 68 65 50 0
steps 1 then 1 ends call|-153 -105 258 -98 0 0 0 0
steps 1 then 1 ends clause|29 -53 126 -87 0 0 0 0
steps 1 then 1 ends open|-54 15 62 100 23 65 50 0
steps 1 then 1 ends sentence|93 -16 0 -70 85 0 0 0
steps 1 then 1 ends signed|71 -71 0 0 0 0 0 0
steps 1 then 2|-94 168 2 -23 35 -99 42 0
steps 1 then 2 ends call|-98 98 96 -96 0 0 0 0
steps 1 then 2 ends clause|-71 147 -100 0 0 0 0 0
steps 1 then 2 ends open|-25 65 -5 -23 71 -99 42 0
steps 1 then 2 ends sentence|62 -55 0 82 -98 0 0 0
steps 1 then 2 ends signed|92 -92 0 0 0 0 0 0
steps 1 then 3|-129 119 -72 -73 58 0 123 0
steps 1 then 3 ends clause|-51 -25 127 -110 0 0 0 0
steps 1 then 3 ends open|-83 100 -101 -14 58 0 123 0
steps 1 then 3 ends sentence|-19 70 0 -11 0 0 0 0
steps 1 then 3 ends signed|-85 85 0 0 0 0 0 0
steps 1 then 4|9 48 -79 -40 -63 0 0 0
steps 1 then 4 ends call|0 -43 43 0 0 0 0 0
steps 1 then 4 ends clause|-17 -4 0 0 52 0 0 0
steps 1 then 4 ends open|-2 43 -45 -27 -99 0 0 0
steps 1 then 4 ends sentence|-41 114 -97 -14 0 0 0 0
steps 1 then 4 ends signed|99 -99 0 0 0 0 0 0
steps 1 then 5|-140 57 -31 -33 -39 158 -79 0
steps 1 then 5 ends call|-128 93 48 0 0 0 0 0
steps 1 then 5 ends clause|66 1 32 -69 -98 0 0 0
steps 1 then 5 ends open|-209 32 -43 -7 12 158 -79 0
steps 1 then 5 ends sentence|97 -90 0 -31 0 0 0 0
steps 1 then 5 ends signed|65 -65 0 0 0 0 0 0
steps 1 then 6|27 86 -16 16 -132 84 -104 0
steps 1 then 6 ends call|210 24 -210 0 0 0 0 0
steps 1 then 6 ends clause|6 -59 44 0 -69 0 0 0
steps 1 then 6 ends open|-162 176 53 -5 -57 84 -104 0
steps 1 then 6 ends sentence|82 107 -100 -16 -138 0 0 0
steps 1 then 6 ends signed|33 84 -100 0 0 0 0 0
steps 1 then 7|26 61 -21 47 14 -20 43 0
steps 1 then 7 ends call|74 -31 -49 0 0 0 0 0
steps 1 then 7 ends clause|8 -102 32 122 0 0 0 0
steps 1 then 7 ends open|9 40 10 23 33 39 43 0
steps 1 then 7 ends sentence|49 -27 0 24 -35 0 0 0
steps 1 then 7 ends signed|-6 203 -99 0 0 -98 0 0
steps 1 then 8|86 69 -22 -5 8 46 -38 -100
steps 1 then 8 ends call|-167 41 148 0 0 0 0 0
steps 1 then 8 ends clause|30 34 -19 -5 0 0 0 0
steps 1 then 8 ends open|152 -8 -11 1 35 46 -38 -100
steps 1 then 8 ends sentence|27 131 -100 -5 5 0 0 0
steps 1 then 8 ends signed|-24 24 0 0 0 0 0 0
steps 1 then 9|67 37 25 -41 64 -58 -29 0
steps 1 then 9 ends call|-88 144 43 0 -100 0 0 0
steps 1 then 9 ends clause|4 -100 103 -45 54 0 0 0
steps 1 then 9 ends open|-90 -22 38 7 90 -58 -29 0
steps 1 then 9 ends sentence|111 88 -100 -102 -30 0 0 0
steps 1 then 9 ends signed|102 28 0 -100 0 0 0 0
steps 2 then 0|-57 66 -31 111 170 -54 43 0
steps 2 then 0 ends call|-108 -128 212 0 0 0 0 0
steps 2 then 0 ends clause|-84 2 120 50 144 0 0 0
steps 2 then 0 ends open|-57 111 -68 58 98 -54 43 0
steps 2 then 0 ends sentence|-63 66 0 -2 25 0 0 0
steps 2 then 0 ends signed|127 -127 0 0 0 0 0 0
steps 2 then 1|-48 112 -23 30 74 90 -36 0
steps 2 then 1 ends call|63 -91 46 0 0 0 0 0
steps 2 then 1 ends clause|10 63 -103 63 30 0 0 0
steps 2 then 1 ends open|-61 108 -21 5 67 90 -36 0
steps 2 then 1 ends sentence|-34 52 0 22 0 0 0 0
steps 2 then 1 ends signed|-40 40 0 0 0 0 0 0
steps 2 then 2|5 138 -81 -31 113 -99 -83 112
steps 2 then 2 ends call|24 7 -74 0 0 0 0 0
steps 2 then 2 ends clause|9 36 -91 24 98 0 0 0
steps 2 then 2 ends open|25 140 -79 -7 55 -99 31 112
steps 2 then 2 ends sentence|-20 16 0 -98 204 0 -99 0
steps 2 then 2 ends signed|40 -40 0 0 0 0 0 0
steps 2 then 3|25 108 -48 -29 -37 -70 -32 0
steps 2 then 3 ends call|-146 -89 200 0 0 0 0 0
steps 2 then 3 ends clause|78 -78 57 100 -57 0 -100 0
steps 2 then 3 ends open|8 107 -54 -112 -17 -70 96 0
steps 2 then 3 ends sentence|63 30 -143 63 0 0 0 0
steps 2 then 3 ends signed|84 -84 0 0 0 0 0 0
steps 2 then 4|61 6 6 -41 -25 0 30 -100
steps 2 then 4 ends call|-86 62 61 0 0 0 0 0
steps 2 then 4 ends clause|26 -30 11 0 0 0 0 0
steps 2 then 4 ends open|100 1 -17 -30 -25 0 30 -100
steps 2 then 4 ends sentence|-9 15 0 6 0 0 0 0
steps 2 then 5|86 13 21 2 31 -157 0 0
steps 2 then 5 ends call|121 96 -214 -64 0 0 0 0
steps 2 then 5 ends clause|-18 -25 109 -43 0 0 0 0
steps 2 then 5 ends open|15 -59 96 58 -14 -157 0 0
steps 2 then 5 ends sentence|89 109 -100 -63 79 0 0 0
steps 2 then 6|35 -27 -64 -10 -138 0 -52 0
steps 2 then 6 ends call|206 129 -295 0 0 0 0 0
steps 2 then 6 ends open|3 -133 68 -7 -138 0 -52 0
steps 2 then 6 ends sentence|-43 125 -100 -13 0 0 0 0
steps 2 then 7|-12 81 -8 6 -26 77 21 -100
steps 2 then 7 ends call|-123 84 59 0 0 0 0 0
steps 2 then 7 ends clause|139 -81 80 -92 -23 0 0 0
steps 2 then 7 ends open|163 -148 66 37 -21 77 21 -100
steps 2 then 7 ends sentence|-80 122 0 -25 9 0 0 0
steps 2 then 7 ends signed|46 67 -100 0 0 0 0 0
steps 2 then 8|-6 -94 35 93 -3 -30 134 96
steps 2 then 8 ends call|0 134 -169 64 0 0 0 0
steps 2 then 8 ends clause|-7 -92 96 0 0 0 0 0
steps 2 then 8 ends open|97 -90 57 79 -21 -30 134 96
steps 2 then 8 ends sentence|-60 82 -98 54 83 0 0 0
steps 2 then 8 ends signed|-47 47 0 0 0 0 0 0
steps 2 then 9|159 68 99 -68 -13 31 -5 0
steps 2 then 9 ends call|0 90 -90 0 0 0 0 0
steps 2 then 9 ends clause|-48 0 133 -99 0 0 0 0
steps 2 then 9 ends open|162 -106 74 -32 28 31 -5 0
steps 2 then 9 ends sentence|149 59 0 -57 -167 0 0 0
steps 2 then 9 ends signed|-68 68 0 0 0 0 0 0
steps 3 then 0|-7 26 -6 4 97 0 0 -99
steps 3 then 0 ends call|-48 9 49 0 0 0 0 0
steps 3 then 0 ends clause|-16 16 0 0 0 0 0 0
steps 3 then 0 ends open|-23 28 -13 31 97 0 0 -99
steps 3 then 0 ends sentence|50 -7 0 -68 0 0 0 0
steps 3 then 1|-94 -27 131 99 -45 -154 0 0
steps 3 then 1 ends call|4 5 30 -36 0 0 0 0
steps 3 then 1 ends clause|-6 6 0 0 0 0 0 0
steps 3 then 1 ends open|-64 -55 128 111 -45 -154 0 0
steps 3 then 1 ends sentence|-42 60 0 -51 0 0 0 0
steps 3 then 2|59 49 -132 -98 -3 36 -92 -93
steps 3 then 2 ends call|-9 43 29 -72 0 0 0 0
steps 3 then 2 ends clause|167 -40 3 -136 0 0 0 -93
steps 3 then 2 ends open|-7 70 -137 -166 44 36 -92 0
steps 3 then 2 ends sentence|168 -72 -100 204 -100 0 0 0
steps 3 then 3|125 -9 -23 -132 -133 32 95 -93
steps 3 then 3 ends call|92 0 -92 0 0 0 0 0
steps 3 then 3 ends clause|-52 52 0 0 0 0 0 0
steps 3 then 3 ends open|141 -47 -4 -123 -120 32 95 -93
steps 3 then 3 ends sentence|-61 72 0 -8 -24 0 0 0
steps 3 then 4|87 -87 -12 77 -91 0 0 0
steps 3 then 4 ends call|38 -38 0 0 0 0 0 0
steps 3 then 4 ends open|38 -38 -12 77 -91 0 0 0
steps 3 then 4 ends sentence|77 -77 0 0 0 0 0 0
steps 3 then 5|34 -15 -67 102 147 0 -60 0
steps 3 then 5 ends call|90 -62 -36 0 0 0 0 0
steps 3 then 5 ends open|19 -60 -19 72 122 0 -60 0
steps 3 then 5 ends sentence|-70 122 -100 42 52 0 0 0
steps 3 then 6|-4 -105 57 91 -99 -52 49 0
steps 3 then 6 ends call|40 -57 -118 99 0 0 0 0
steps 3 then 6 ends clause|150 -89 -86 0 0 0 0 0
steps 3 then 6 ends open|25 -183 132 70 -99 -52 49 0
steps 3 then 6 ends sentence|-66 125 0 -59 0 0 0 0
steps 3 then 7|-35 79 -125 -35 99 0 -55 0
steps 3 then 7 ends clause|0 -31 -86 108 0 0 0 0
steps 3 then 7 ends open|-116 78 22 -69 99 0 -55 0
steps 3 then 7 ends sentence|48 43 -100 4 0 0 0 0
steps 3 then 8|10 27 43 11 -1 0 -23 0
steps 3 then 8 ends call|-97 97 0 0 0 0 0 0
steps 3 then 8 ends open|0 -100 81 120 -89 0 -23 0
steps 3 then 8 ends sentence|79 94 -98 -191 114 0 0 0
steps 3 then 9|-119 122 180 18 -68 0 -57 -76
steps 3 then 9 ends call|0 0 -93 93 0 0 0 0
steps 3 then 9 ends clause|-98 0 98 0 0 0 0 0
steps 3 then 9 ends open|-38 56 160 31 -74 0 -57 -76
steps 3 then 9 ends sentence|0 95 0 -90 12 0 0 0
steps 4 then 0|24 -28 -84 -107 0 96 0 0
steps 4 then 0 ends clause|-66 66 0 0 0 0 0 0
steps 4 then 0 ends open|40 -36 -84 -107 0 96 0 0
steps 4 then 0 ends sentence|-65 65 0 0 0 0 0 0
steps 4 then 0 ends signed|57 -57 0 0 0 0 0 0
steps 4 then 1|90 91 -86 -77 -151 -97 -54 0
steps 4 then 1 ends clause|-2 2 0 0 0 0 0 0
steps 4 then 1 ends open|68 101 -86 -71 -95 -97 -54 0
steps 4 then 1 ends sentence|44 -22 0 50 -83 0 0 0
steps 4 then 2|115 -8 -184 -135 -24 0 94 0
steps 4 then 2 ends call|90 96 -160 0 0 0 0 0
steps 4 then 2 ends clause|140 -6 -100 0 0 0 0 0
steps 4 then 2 ends open|55 10 -115 -135 -24 0 94 0
steps 4 then 2 ends sentence|114 -114 0 0 0 0 0 0
steps 4 then 2 ends signed|19 -19 0 0 0 0 0 0
steps 4 then 3|172 -75 -128 61 0 -100 90 0
steps 4 then 3 ends call|36 0 -36 0 0 0 0 0
steps 4 then 3 ends clause|140 -60 -100 0 0 0 0 0
steps 4 then 3 ends open|87 -53 -31 68 0 -100 90 0
steps 4 then 3 ends sentence|0 9 0 -9 0 0 0 0
steps 4 then 4|168 -22 -49 29 0 99 -99 0
steps 4 then 4 ends clause|99 0 -99 0 0 0 0 0
steps 4 then 4 ends open|53 32 1 3 0 99 -99 0
steps 4 then 4 ends sentence|93 -121 0 39 0 0 0 0
steps 4 then 5|-45 94 8 -195 86 98 -26 0
steps 4 then 5 ends open|-36 -22 8 -24 86 98 -26 0
steps 4 then 5 ends sentence|72 128 0 -165 0 0 0 0
steps 4 then 5 ends signed|-87 87 0 0 0 0 0 0
steps 4 then 6|172 66 -55 -32 -47 0 0 -100
steps 4 then 6 ends call|65 0 -65 0 0 0 0 0
steps 4 then 6 ends open|117 -99 84 3 -47 0 0 -100
steps 4 then 6 ends sentence|44 63 0 -85 0 0 0 0
steps 4 then 6 ends signed|0 100 -100 0 0 0 0 0
steps 4 then 7|-85 166 -86 -40 120 0 -30 0
steps 4 then 7 ends open|32 0 -38 -40 120 0 -30 0
steps 4 then 7 ends sentence|-109 166 -85 0 0 0 0 0
steps 4 then 8|-37 -18 31 24 0 0 -35 0
steps 4 then 8 ends open|0 0 31 11 0 0 -35 0
steps 4 then 8 ends sentence|-37 -18 0 46 0 0 0 0
steps 4 then 9|-124 126 47 6 85 0 18 -99
steps 4 then 9 ends open|0 0 47 23 34 0 18 -99
steps 4 then 9 ends sentence|-41 45 0 -66 62 0 0 0
steps 4 then 9 ends signed|-96 96 0 0 0 0 0 0
steps 5 then 0|58 -50 -128 16 -117 86 -97 -99
steps 5 then 0 ends call|-38 -85 98 0 0 0 0 0
steps 5 then 0 ends clause|52 -52 0 0 0 0 0 0
steps 5 then 0 ends open|209 63 -173 1 -117 86 0 -99
steps 5 then 0 ends sentence|-5 -7 0 76 0 0 0 0
steps 5 then 0 ends signed|-44 128 0 0 0 0 -97 0
steps 5 then 1|72 -38 -49 -1 -47 -90 27 0
steps 5 then 1 ends call|-7 -118 106 0 0 0 0 0
steps 5 then 1 ends clause|36 -100 124 0 0 0 0 0
steps 5 then 1 ends open|99 -4 -101 -81 23 -90 27 0
steps 5 then 1 ends sentence|-94 13 0 169 -40 0 0 0
steps 5 then 2|152 -65 -128 -91 4 -59 -86 0
steps 5 then 2 ends call|93 -59 -61 0 0 0 0 0
steps 5 then 2 ends clause|53 -95 122 0 0 0 -23 0
steps 5 then 2 ends open|184 -76 -133 -111 1 -59 -77 0
steps 5 then 2 ends sentence|96 3 0 -39 8 0 0 0
steps 5 then 3|136 -146 8 34 -80 0 -96 0
steps 5 then 3 ends call|2 -92 90 0 0 0 0 0
steps 5 then 3 ends clause|132 -69 -84 0 0 0 0 0
steps 5 then 3 ends open|109 -179 92 60 -116 0 -96 0
steps 5 then 3 ends sentence|34 113 -100 -59 70 0 0 0
steps 5 then 4|61 -107 125 -8 0 0 -67 0
steps 5 then 4 ends call|52 -99 67 0 0 0 0 0
steps 5 then 4 ends open|-24 20 89 -40 0 0 -67 0
steps 5 then 4 ends sentence|-28 3 0 49 0 0 0 0
steps 5 then 5|64 -103 47 -29 81 -84 0 0
steps 5 then 5 ends call|86 61 -126 0 0 0 0 0
steps 5 then 5 ends clause|100 0 0 -100 0 0 0 0
steps 5 then 5 ends open|1 -160 80 63 43 -84 0 0
steps 5 then 5 ends sentence|-66 36 0 13 81 0 0 0
steps 5 then 6|-14 42 9 0 48 0 0 -72
steps 5 then 6 ends call|0 114 -90 0 0 0 0 0
steps 5 then 6 ends open|-204 0 108 47 66 0 0 -72
steps 5 then 6 ends sentence|92 -24 0 -94 -36 0 0 0
steps 5 then 7|-175 32 35 46 13 -98 139 0
steps 5 then 7 ends call|0 -5 -33 37 0 0 0 0
steps 5 then 7 ends clause|-99 0 99 0 0 0 0 0
steps 5 then 7 ends open|-90 0 -21 77 -39 -98 139 0
steps 5 then 7 ends sentence|-2 34 0 -125 75 0 0 0
steps 5 then 8|-101 0 25 90 -19 16 7 0
steps 5 then 8 ends call|-31 27 11 0 0 0 0 0
steps 5 then 8 ends open|18 -52 25 78 -19 16 7 0
steps 5 then 8 ends sentence|-97 69 0 33 0 0 0 0
steps 5 then 9|-80 85 50 -41 -70 35 -8 0
steps 5 then 9 ends open|-110 6 50 -53 17 35 -8 0
steps 5 then 9 ends sentence|-21 91 0 63 -100 0 0 0
steps 6 then 0|90 -89 37 -64 59 -36 -9 0
steps 6 then 0 ends call|127 -82 79 -100 0 0 0 0
steps 6 then 0 ends clause|-26 -84 100 0 0 0 0 0
steps 6 then 0 ends open|15 -12 -95 -1 91 -36 -9 0
steps 6 then 0 ends sentence|-4 27 0 11 -67 0 0 0
steps 6 then 0 ends signed|100 0 -100 0 0 0 0 0
steps 6 then 1|67 -25 -11 -11 -15 -14 -84 -170
steps 6 then 1 ends call|-90 -60 133 0 0 0 0 0
steps 6 then 1 ends clause|-34 34 0 0 0 0 0 0
steps 6 then 1 ends open|124 -51 -35 -26 -15 -14 -84 -170
steps 6 then 1 ends sentence|-84 82 0 41 0 0 0 0
steps 6 then 1 ends signed|-82 82 0 0 0 0 0 0
steps 6 then 2|264 -55 -114 -78 -337 -72 2 32
steps 6 then 2 ends call|115 -40 -84 0 0 0 0 0
steps 6 then 2 ends clause|180 -110 0 -95 0 0 0 0
steps 6 then 2 ends open|213 -7 -103 -87 -299 0 2 32
steps 6 then 2 ends sentence|119 -25 -100 143 -90 -72 0 0
steps 6 then 3|69 -6 -69 17 133 29 98 -79
steps 6 then 3 ends call|83 16 -93 0 0 0 0 0
steps 6 then 3 ends clause|81 -83 2 0 0 0 0 0
steps 6 then 3 ends open|48 -62 -23 10 50 29 98 -79
steps 6 then 3 ends sentence|-12 71 -100 34 99 0 0 0
steps 6 then 4|-23 -47 -66 30 125 0 61 0
steps 6 then 4 ends call|-71 0 71 0 0 0 0 0
steps 6 then 4 ends clause|31 64 -76 0 0 0 0 0
steps 6 then 4 ends open|102 -122 -60 -18 125 0 61 0
steps 6 then 4 ends sentence|-128 56 0 102 0 0 0 0
steps 6 then 5|7 52 24 35 -47 -33 6 0
steps 6 then 5 ends call|37 100 -123 0 0 0 0 0
steps 6 then 5 ends open|-38 -228 216 -23 -102 -33 6 0
steps 6 then 5 ends sentence|33 90 -123 -45 108 0 0 0
steps 6 then 5 ends signed|-11 11 0 0 0 0 0 0
steps 6 then 6|-91 97 -37 116 -58 0 14 -100
steps 6 then 6 ends call|14 -104 35 72 0 0 0 0
steps 6 then 6 ends clause|-185 264 -134 0 0 0 0 0
steps 6 then 6 ends open|-176 0 85 -6 -72 0 14 0
steps 6 then 6 ends sentence|60 11 -100 160 46 0 0 -100
steps 6 then 6 ends signed|66 -66 0 0 0 0 0 0
steps 6 then 7|-100 46 -20 -60 85 29 88 0
steps 6 then 7 ends call|-96 24 78 0 0 0 0 0
steps 6 then 7 ends open|-141 0 -44 16 40 29 88 0
steps 6 then 7 ends sentence|29 35 0 -78 48 0 0 0
steps 6 then 8|-116 -45 120 33 248 -100 -61 95
steps 6 then 8 ends call|-64 41 98 -78 0 0 0 0
steps 6 then 8 ends open|-90 -100 100 86 229 -100 -61 95
steps 6 then 8 ends sentence|-3 65 0 -113 51 0 0 0
steps 6 then 9|17 23 -5 -78 1 0 -65 164
steps 6 then 9 ends open|10 -80 -5 -7 -4 0 -65 164
steps 6 then 9 ends sentence|-10 52 0 -33 -16 0 0 0
steps 7 then 0|89 -101 -68 9 67 -164 80 0
steps 7 then 0 ends call|61 17 -116 0 0 0 0 0
steps 7 then 0 ends clause|-9 9 0 0 0 0 0 0
steps 7 then 0 ends open|102 -8 -46 21 50 -164 80 0
steps 7 then 0 ends sentence|65 -98 0 32 49 0 0 0
steps 7 then 0 ends signed|-20 20 0 0 0 0 0 0
steps 7 then 1|4 11 -85 -31 97 71 -35 -134
steps 7 then 1 ends call|-42 -68 0 99 0 0 0 0
steps 7 then 1 ends clause|29 -53 125 0 0 0 0 -99
steps 7 then 1 ends open|75 -67 -117 -31 40 71 -35 -56
steps 7 then 1 ends sentence|-33 29 0 -84 128 0 0 0
steps 7 then 1 ends signed|-89 89 0 0 0 0 0 0
steps 7 then 2|158 -116 -84 18 30 0 -10 0
steps 7 then 2 ends call|17 0 -17 0 0 0 0 0
steps 7 then 2 ends clause|114 -73 -56 0 0 0 0 0
steps 7 then 2 ends open|143 -116 -76 -9 4 0 -10 0
steps 7 then 2 ends sentence|-48 52 -100 77 66 0 0 0
steps 7 then 3|208 -48 -68 37 20 139 -60 -99
steps 7 then 3 ends call|128 -20 -216 146 0 0 0 0
steps 7 then 3 ends clause|-48 0 48 0 0 0 0 0
steps 7 then 3 ends open|146 -128 61 -28 20 139 -60 -99
steps 7 then 3 ends sentence|6 96 -100 24 0 0 0 0
steps 7 then 3 ends signed|-22 22 0 0 0 0 0 0
steps 7 then 4|67 -4 -104 36 -45 0 0 0
steps 7 then 4 ends call|73 97 -152 0 0 0 0 0
steps 7 then 4 ends open|42 0 45 -44 -45 0 0 0
steps 7 then 4 ends sentence|-46 -135 0 165 0 0 0 0
steps 7 then 5|9 5 -11 64 -24 56 97 0
steps 7 then 5 ends call|-19 4 0 -9 0 0 0 0
steps 7 then 5 ends open|-2 131 -35 21 -24 56 97 0
steps 7 then 5 ends sentence|14 -13 0 22 0 0 0 0
steps 7 then 5 ends signed|82 -82 0 0 0 0 0 0
steps 7 then 6|27 12 -25 9 40 0 -35 0
steps 7 then 6 ends call|56 -260 90 84 0 0 0 0
steps 7 then 6 ends open|-66 40 14 2 46 0 -35 0
steps 7 then 6 ends sentence|19 118 -100 -59 -22 0 0 0
steps 7 then 6 ends signed|70 -70 0 0 0 0 0 0
steps 7 then 7|-2 128 -70 75 -8 -49 -114 0
steps 7 then 7 ends call|-59 -41 152 -89 0 0 0 0
steps 7 then 7 ends open|30 87 -115 121 -8 -49 -114 0
steps 7 then 7 ends sentence|48 22 0 -116 0 0 0 0
steps 7 then 7 ends signed|-77 77 0 0 0 0 0 0
steps 7 then 8|50 9 25 -44 63 -100 81 -32
steps 7 then 8 ends call|36 0 -36 0 0 0 0 0
steps 7 then 8 ends clause|0 0 92 -92 0 0 0 0
steps 7 then 8 ends open|0 -108 3 13 63 -100 81 -32
steps 7 then 8 ends sentence|21 84 0 -99 0 0 0 0
steps 7 then 9|150 -26 33 -13 -13 -61 -83 93
steps 7 then 9 ends call|0 80 -80 0 0 0 0 0
steps 7 then 9 ends open|44 -14 44 -13 32 -61 -83 93
steps 7 then 9 ends sentence|129 -60 0 0 -66 0 0 0
steps 8 then 0|73 79 -90 -38 -68 -22 -36 -70
steps 8 then 0 ends call|185 102 -162 -108 0 0 0 0
steps 8 then 0 ends open|-50 -259 75 86 -111 21 -36 -70
steps 8 then 0 ends sentence|-28 38 -166 177 61 -88 0 0
steps 8 then 0 ends signed|0 97 0 -97 0 0 0 0
steps 8 then 1|19 -60 -10 25 37 -22 -27 -45
steps 8 then 1 ends call|27 0 -90 122 -93 0 0 0
steps 8 then 1 ends clause|-81 95 61 0 -74 0 0 0
steps 8 then 1 ends open|163 -113 4 18 30 -22 -27 -45
steps 8 then 1 ends sentence|-56 -27 0 -46 144 0 0 0
steps 8 then 2|47 -81 -35 43 -12 -114 45 -68
steps 8 then 2 ends call|32 82 -31 -67 0 0 0 0
steps 8 then 2 ends clause|96 -94 97 0 0 -100 0 0
steps 8 then 2 ends open|43 -251 20 102 -6 -31 45 -68
steps 8 then 2 ends sentence|-38 50 -170 199 -33 0 0 0
steps 8 then 2 ends signed|84 -84 0 0 0 0 0 0
steps 8 then 3|7 46 -76 11 52 -100 69 -49
steps 8 then 3 ends call|-5 -4 16 0 0 0 0 0
steps 8 then 3 ends open|-15 -34 51 54 72 -100 69 -49
steps 8 then 3 ends sentence|94 75 -100 -101 -22 0 0 0
steps 8 then 4|-25 129 -49 62 -31 -26 -23 -81
steps 8 then 4 ends call|40 32 -56 0 0 0 0 0
steps 8 then 4 ends clause|0 98 -98 0 0 0 0 0
steps 8 then 4 ends open|-72 -100 93 61 -31 -26 -23 -81
steps 8 then 4 ends sentence|-37 123 -100 -5 0 0 0 0
steps 8 then 5|9 103 -91 49 -75 -69 -61 -100
steps 8 then 5 ends call|44 -52 -27 -49 0 0 0 0
steps 8 then 5 ends open|-124 200 33 96 -28 21 -61 -100
steps 8 then 5 ends sentence|71 53 -100 -147 -48 -100 0 0
steps 8 then 5 ends signed|79 -79 0 0 0 0 0 0
steps 8 then 6|-26 103 -110 -36 35 9 -25 -109
steps 8 then 6 ends call|15 -181 96 0 0 0 0 0
steps 8 then 6 ends clause|102 60 -142 0 0 0 0 0
steps 8 then 6 ends open|-146 138 49 -34 73 9 -25 -109
steps 8 then 6 ends sentence|-32 59 -100 123 -120 0 0 0
steps 8 then 7|46 -3 -107 -91 86 188 -51 80
steps 8 then 7 ends call|-25 70 46 -103 0 0 0 0
steps 8 then 7 ends clause|87 0 -87 0 0 0 0 0
steps 8 then 7 ends open|-21 -1 -58 -109 63 188 -51 80
steps 8 then 7 ends sentence|54 -49 -99 72 7 0 0 0
steps 8 then 7 ends signed|-76 76 0 0 0 0 0 0
steps 8 then 8|27 77 14 37 57 -21 41 -167
steps 8 then 8 ends call|0 87 -23 -27 0 0 0 0
steps 8 then 8 ends open|-176 -128 83 86 97 -21 41 -167
steps 8 then 8 ends sentence|124 87 -98 -90 -18 0 0 0
steps 8 then 9|55 -2 113 2 2 0 -26 -30
steps 8 then 9 ends call|-99 0 54 59 0 0 0 0
steps 8 then 9 ends clause|0 0 100 -100 0 0 0 0
steps 8 then 9 ends open|36 -50 50 57 63 0 -26 -30
steps 8 then 9 ends sentence|87 94 0 -87 -94 0 0 0
steps 9 then 0|-26 23 -46 40 -35 84 30 81
steps 9 then 0 ends call|186 -144 -150 26 0 0 0 0
steps 9 then 0 ends clause|-99 76 45 0 0 0 0 0
steps 9 then 0 ends open|-37 -211 7 56 -14 84 30 81
steps 9 then 0 ends sentence|-25 120 -100 29 -28 0 0 0
steps 9 then 0 ends signed|-48 98 0 -71 0 0 0 0
steps 9 then 1|-12 -10 -39 39 88 132 17 -128
steps 9 then 1 ends call|29 21 -17 -23 0 0 0 0
steps 9 then 1 ends clause|0 15 20 -31 0 0 0 0
steps 9 then 1 ends open|-36 -107 56 74 -84 132 161 -128
steps 9 then 1 ends sentence|65 81 -100 -72 66 0 -100 0
steps 9 then 1 ends signed|80 -80 0 0 0 0 0 0
steps 9 then 2|43 -208 31 24 41 -27 -4 162
steps 9 then 2 ends call|143 -146 -69 79 0 0 0 0
steps 9 then 2 ends clause|-73 73 25 -25 0 0 0 0
steps 9 then 2 ends open|28 -308 67 -6 10 -27 -4 162
steps 9 then 2 ends sentence|-168 132 -100 48 88 0 0 0
steps 9 then 2 ends signed|76 -76 0 0 0 0 0 0
steps 9 then 3|90 48 -68 28 -26 10 -19 -126
steps 9 then 3 ends call|91 -67 -53 0 0 0 0 0
steps 9 then 3 ends clause|-14 0 14 0 0 0 0 0
steps 9 then 3 ends open|-55 0 95 22 32 10 -19 -126
steps 9 then 3 ends sentence|96 61 -100 31 -43 0 0 0
steps 9 then 4|104 51 85 13 46 -55 6 -167
steps 9 then 4 ends call|116 -88 84 -74 0 0 0 -99
steps 9 then 4 ends clause|-50 0 81 0 0 -40 0 0
steps 9 then 4 ends open|118 11 40 11 99 -37 6 -38
steps 9 then 4 ends sentence|0 85 0 45 -47 0 0 -93
steps 9 then 5|64 218 13 22 4 -2 -39 -85
steps 9 then 5 ends call|-85 308 -53 23 -94 0 0 0
steps 9 then 5 ends open|-17 303 30 23 117 74 -39 -85
steps 9 then 5 ends sentence|159 -15 -100 -43 -171 -100 0 0
steps 9 then 5 ends signed|-19 19 0 0 0 0 0 0
steps 9 then 6|117 131 -65 21 99 30 -26 -59
steps 9 then 6 ends call|43 98 -141 23 0 0 0 0
steps 9 then 6 ends clause|246 0 -208 -77 0 0 0 0
steps 9 then 6 ends open|-95 -111 49 8 149 30 -26 -25
steps 9 then 6 ends sentence|69 124 -211 66 -10 0 0 -89
steps 9 then 7|6 215 -42 15 42 33 -13 -8
steps 9 then 7 ends call|-86 93 42 0 0 0 0 0
steps 9 then 7 ends clause|188 0 -188 0 0 0 0 0
steps 9 then 7 ends open|-74 0 -7 15 65 33 -13 -8
steps 9 then 7 ends sentence|-55 96 0 -18 -76 0 0 0
steps 9 then 7 ends signed|-88 88 0 0 0 0 0 0
steps 9 then 8|-133 8 -3 -90 85 0 151 0
steps 9 then 8 ends call|0 1 76 -72 0 0 -10 0
steps 9 then 8 ends open|-56 -101 -33 -78 125 0 155 0
steps 9 then 8 ends sentence|-98 27 0 72 -5 0 0 0
steps 9 then 8 ends signed|0 71 0 0 -71 0 0 0
steps 9 then 9|-77 0 -97 -99 55 0 127 53
steps 9 then 9 ends open|0 0 -97 -99 1 0 127 53
steps 9 then 9 ends sentence|-77 0 0 0 103 0 0 0
steps to here 0 then 0|-15 -2 31 33 61 -100 65 0
steps to here 0 then 0 before ends call|-63 100 0 -77 0 0 0 0
steps to here 0 then 0 before ends clause|0 -28 -133 26 70 0 0 0
steps to here 0 then 0 before ends open|0 -93 -17 53 77 0 0 0
steps to here 0 then 0 before ends sentence|47 -20 30 125 -128 -100 65 0
steps to here 0 then 0 before ends signed|-86 0 162 -110 0 0 0 0
steps to here 0 then 1|18 -38 -45 33 -33 56 -40 0
steps to here 0 then 1 before ends call|189 -56 -22 -75 0 0 -35 0
steps to here 0 then 1 before ends clause|-90 -18 52 17 56 0 0 0
steps to here 0 then 1 before ends open|-88 -51 2 7 -120 100 150 0
steps to here 0 then 1 before ends sentence|-27 -33 31 -20 3 12 -85 0
steps to here 0 then 1 before ends signed|0 0 -50 83 0 -87 0 0
steps to here 0 then 2|179 34 -43 52 -102 -26 -59 27
steps to here 0 then 2 before ends call|67 -51 -46 33 0 0 0 0
steps to here 0 then 2 before ends clause|0 100 0 -178 108 0 0 0
steps to here 0 then 2 before ends open|147 46 -129 -46 -181 -26 108 168
steps to here 0 then 2 before ends sentence|-40 6 82 120 -30 0 -89 -100
steps to here 0 then 2 before ends signed|0 0 41 -41 0 0 0 0
steps to here 0 then 3|34 1 38 37 47 0 5 -51
steps to here 0 then 3 before ends call|0 0 -85 -41 0 0 103 0
steps to here 0 then 3 before ends clause|0 -67 0 104 -55 0 0 0
steps to here 0 then 3 before ends open|219 -121 99 -96 67 0 0 69
steps to here 0 then 3 before ends sentence|-106 228 -24 82 0 0 -31 -100
steps to here 0 then 3 before ends signed|0 0 -126 126 0 0 0 0
steps to here 0 then 4|134 85 -103 -95 -20 30 -5 0
steps to here 0 then 4 before ends call|94 0 0 -94 0 0 0 0
steps to here 0 then 4 before ends clause|0 96 -96 0 0 0 0 0
steps to here 0 then 4 before ends open|117 79 -24 14 -20 -97 -83 0
steps to here 0 then 4 before ends sentence|-104 -81 45 -21 0 99 26 0
steps to here 0 then 4 before ends signed|0 0 -80 80 0 0 0 0
steps to here 0 then 5|53 51 -21 71 19 30 -119 -100
steps to here 0 then 5 before ends call|0 0 -150 150 0 0 0 0
steps to here 0 then 5 before ends clause|0 -66 99 111 -159 0 0 0
steps to here 0 then 5 before ends open|150 -26 80 -120 111 30 0 -100
steps to here 0 then 5 before ends sentence|-77 191 -51 30 0 0 -119 0
steps to here 0 then 5 before ends signed|36 0 63 -73 0 0 0 0
steps to here 0 then 6|159 70 -80 9 107 -100 -8 0
steps to here 0 then 6 before ends call|-220 89 0 169 0 0 0 0
steps to here 0 then 6 before ends clause|-13 13 0 0 0 0 0 0
steps to here 0 then 6 before ends open|338 77 -107 -55 -22 -100 -1 0
steps to here 0 then 6 before ends sentence|-82 -35 6 28 116 0 -10 0
steps to here 0 then 6 before ends signed|0 0 120 -120 0 0 0 0
steps to here 0 then 7|17 80 -42 -27 129 54 -42 -118
steps to here 0 then 7 before ends call|95 -28 110 -157 0 0 0 0
steps to here 0 then 7 before ends clause|0 10 47 30 -100 0 0 0
steps to here 0 then 7 before ends open|-82 36 -27 -80 178 54 93 -11
steps to here 0 then 7 before ends sentence|75 30 -91 27 247 0 -62 -83
steps to here 0 then 7 before ends signed|0 0 -95 105 0 0 0 -32
steps to here 0 then 8|-105 131 -38 -43 102 -21 -12 36
steps to here 0 then 8 before ends call|-148 174 124 -53 0 0 -103 0
steps to here 0 then 8 before ends clause|0 -59 -118 272 -112 -99 0 0
steps to here 0 then 8 before ends open|-51 124 -33 -62 141 -1 -164 -111
steps to here 0 then 8 before ends sentence|109 -106 -116 -70 8 28 88 107
steps to here 0 then 8 before ends signed|0 0 -31 29 0 74 -69 0
steps to here 0 then 9|-26 117 -4 69 150 80 47 -105
steps to here 0 then 9 before ends call|-239 182 175 -174 -100 100 33 0
steps to here 0 then 9 before ends clause|-94 -22 -321 276 94 0 -96 0
steps to here 0 then 9 before ends open|13 57 -89 47 181 -107 -58 -217
steps to here 0 then 9 before ends sentence|214 -44 61 -145 -59 41 79 96
steps to here 0 then 9 before ends signed|-100 0 -4 107 -100 100 -79 58
steps to here 1 then 0|-36 5 38 36 -5 84 -21 0
steps to here 1 then 0 before ends call|125 -20 -42 -176 0 0 107 0
steps to here 1 then 0 before ends clause|-40 94 -76 -47 66 0 0 0
steps to here 1 then 0 before ends open|-175 81 31 -22 22 0 0 0
steps to here 1 then 0 before ends sentence|22 -46 -92 211 -116 84 -83 0
steps to here 1 then 0 before ends signed|-142 0 133 -52 0 0 0 0
steps to here 1 then 1|17 79 11 30 90 -83 66 -100
steps to here 1 then 1 before ends call|90 -85 -109 100 0 0 53 0
steps to here 1 then 1 before ends clause|116 -93 70 -57 -87 0 0 0
steps to here 1 then 1 before ends open|-110 68 23 4 168 -44 92 -100
steps to here 1 then 1 before ends sentence|40 -21 -43 129 -125 0 15 0
steps to here 1 then 1 before ends signed|0 0 47 -46 0 -30 0 0
steps to here 1 then 2|100 117 -43 61 84 55 -42 -124
steps to here 1 then 2 before ends call|160 -160 -48 109 0 -70 0 0
steps to here 1 then 2 before ends clause|-100 213 -47 -135 0 0 0 0
steps to here 1 then 2 before ends open|181 34 -28 81 81 28 94 -45
steps to here 1 then 2 before ends sentence|70 16 -53 -35 31 0 -85 -97
steps to here 1 then 2 before ends signed|0 0 -36 -21 0 90 0 0
steps to here 1 then 3|-32 4 -9 -10 123 -31 -51 -159
steps to here 1 then 3 before ends call|-24 -19 -79 51 0 0 0 0
steps to here 1 then 3 before ends clause|54 -132 167 0 0 -100 0 0
steps to here 1 then 3 before ends open|-146 65 -27 -37 123 67 0 -159
steps to here 1 then 3 before ends sentence|47 -31 6 -64 0 36 -51 0
steps to here 1 then 3 before ends signed|-22 0 -86 88 0 0 0 0
steps to here 1 then 4|11 103 -8 -32 65 32 -74 0
steps to here 1 then 4 before ends call|-51 100 89 0 0 0 -83 0
steps to here 1 then 4 before ends clause|30 98 -125 -52 52 0 0 0
steps to here 1 then 4 before ends open|-31 114 -4 -168 1 32 -40 0
steps to here 1 then 4 before ends sentence|-25 -42 -61 141 86 0 -20 0
steps to here 1 then 4 before ends signed|0 0 28 -28 0 0 0 0
steps to here 1 then 5|-18 113 -44 -25 29 -47 -29 0
steps to here 1 then 5 before ends call|14 -70 9 65 0 0 0 0
steps to here 1 then 5 before ends clause|-42 141 -68 52 -92 0 0 0
steps to here 1 then 5 before ends open|19 59 45 -62 64 -121 0 0
steps to here 1 then 5 before ends sentence|-1 118 -19 37 29 0 -29 0
steps to here 1 then 5 before ends signed|-6 0 -102 46 0 95 0 0
steps to here 1 then 6|20 106 8 -16 65 -33 -143 -155
steps to here 1 then 6 before ends call|-50 50 21 -21 0 0 0 0
steps to here 1 then 6 before ends clause|-55 78 -2 -10 -69 0 0 0
steps to here 1 then 6 before ends open|-130 66 12 29 53 22 0 -100
steps to here 1 then 6 before ends sentence|48 69 -75 25 1 0 -143 -79
steps to here 1 then 6 before ends signed|264 0 -129 -41 0 -100 0 0
steps to here 1 then 7|55 127 -41 -30 54 -44 26 -112
steps to here 1 then 7 before ends call|-42 78 -115 83 0 0 0 0
steps to here 1 then 7 before ends clause|70 -46 40 -22 124 0 0 0
steps to here 1 then 7 before ends open|68 132 -37 -110 2 -6 41 -32
steps to here 1 then 7 before ends sentence|45 -11 27 102 36 -52 14 0
steps to here 1 then 7 before ends signed|-120 -99 106 182 0 0 0 -96
steps to here 1 then 8|-15 34 -14 17 118 -119 -2 16
steps to here 1 then 8 before ends call|-11 149 -149 -44 0 0 0 0
steps to here 1 then 8 before ends clause|0 -139 154 17 48 0 -97 0
steps to here 1 then 8 before ends open|-7 80 32 -31 -9 -26 -152 83
steps to here 1 then 8 before ends sentence|63 -16 -81 -47 254 -100 112 -109
steps to here 1 then 8 before ends signed|-80 -97 36 110 0 -97 0 0
steps to here 1 then 9|14 100 -4 -35 77 -70 34 67
steps to here 1 then 9 before ends call|-56 0 31 81 0 -98 0 -24
steps to here 1 then 9 before ends clause|0 -55 164 -134 56 0 0 -99
steps to here 1 then 9 before ends open|-206 65 -102 -111 214 -103 -47 47
steps to here 1 then 9 before ends sentence|103 198 -40 -16 -126 83 45 96
steps to here 1 then 9 before ends signed|105 0 -177 48 0 8 0 0
steps to here 2 then 0|-69 66 -14 -58 344 37 8 0
steps to here 2 then 0 before ends call|-99 -14 94 -18 0 0 0 0
steps to here 2 then 0 before ends clause|-68 4 120 -134 205 0 0 0
steps to here 2 then 0 before ends open|-99 85 -18 -83 340 92 0 0
steps to here 2 then 0 before ends sentence|115 -33 -8 -14 -48 -78 8 0
steps to here 2 then 0 before ends signed|-153 0 175 -54 0 0 0 0
steps to here 2 then 1|-52 82 -14 -23 194 102 -108 24
steps to here 2 then 1 before ends call|127 -125 124 -55 0 0 -91 0
steps to here 2 then 1 before ends clause|-100 219 -103 -147 96 0 0 0
steps to here 2 then 1 before ends open|11 54 -30 -4 210 102 0 24
steps to here 2 then 1 before ends sentence|49 -59 -27 30 -192 0 -8 0
steps to here 2 then 1 before ends signed|-105 0 195 -52 0 0 -95 0
steps to here 2 then 2|-41 139 -82 30 242 -14 16 274
steps to here 2 then 2 before ends call|-29 29 -28 28 0 0 0 0
steps to here 2 then 2 before ends clause|-63 73 -90 11 177 0 0 0
steps to here 2 then 2 before ends open|-51 148 -87 48 210 -45 -23 274
steps to here 2 then 2 before ends sentence|87 -191 58 -6 143 70 26 0
steps to here 2 then 2 before ends signed|-97 0 91 -45 0 0 0 0
steps to here 2 then 3|-20 123 -23 -69 -13 -149 -22 0
steps to here 2 then 3 before ends call|77 -77 55 -55 0 0 0 0
steps to here 2 then 3 before ends clause|-219 147 -59 87 100 0 0 0
steps to here 2 then 3 before ends open|16 129 -33 -87 -76 -80 0 0
steps to here 2 then 3 before ends sentence|76 -58 -17 62 0 0 -22 0
steps to here 2 then 3 before ends signed|135 -135 81 34 0 -93 0 0
steps to here 2 then 4|2 77 -121 81 -134 0 0 0
steps to here 2 then 4 before ends call|62 -62 0 0 0 0 0 0
steps to here 2 then 4 before ends clause|-87 81 11 0 0 0 0 0
steps to here 2 then 4 before ends open|4 128 -122 49 -134 0 0 0
steps to here 2 then 4 before ends sentence|0 -22 -21 83 0 0 0 0
steps to here 2 then 5|-33 81 -6 1 -68 -100 -23 -99
steps to here 2 then 5 before ends call|-35 -77 -36 111 0 0 0 0
steps to here 2 then 5 before ends clause|-191 146 132 8 0 0 0 0
steps to here 2 then 5 before ends open|-64 139 71 -32 -68 -100 0 -99
steps to here 2 then 5 before ends sentence|4 83 -42 7 0 0 -23 0
steps to here 2 then 5 before ends signed|0 0 -115 115 0 0 0 0
steps to here 2 then 6|76 159 -62 -9 -67 100 100 0
steps to here 2 then 6 before ends call|19 -78 0 89 0 0 0 0
steps to here 2 then 6 before ends clause|81 -150 99 0 0 0 0 0
steps to here 2 then 6 before ends open|9 166 -69 78 -67 100 0 0
steps to here 2 then 6 before ends sentence|9 165 -31 -97 0 0 100 0
steps to here 2 then 6 before ends signed|97 0 -158 89 0 0 0 0
steps to here 2 then 7|103 -8 -38 -69 -98 0 39 0
steps to here 2 then 7 before ends clause|-37 9 87 -92 -23 0 0 0
steps to here 2 then 7 before ends open|-121 37 78 14 -25 0 114 0
steps to here 2 then 7 before ends sentence|100 -52 -24 23 -88 0 -93 0
steps to here 2 then 7 before ends signed|94 0 -119 51 0 0 0 0
steps to here 2 then 8|120 17 -4 118 19 112 54 -100
steps to here 2 then 8 before ends call|56 0 -36 -38 0 0 0 0
steps to here 2 then 8 before ends clause|-93 0 150 -82 0 0 0 0
steps to here 2 then 8 before ends open|98 52 -30 118 57 52 0 0
steps to here 2 then 8 before ends sentence|69 11 84 -16 -105 -99 54 0
steps to here 2 then 8 before ends signed|0 0 -29 -29 0 168 0 -100
steps to here 2 then 9|102 -31 99 29 0 -43 20 0
steps to here 2 then 9 before ends call|-177 0 63 142 0 0 0 0
steps to here 2 then 9 before ends clause|0 0 92 -92 0 0 0 0
steps to here 2 then 9 before ends open|196 -31 97 61 0 -43 0 0
steps to here 2 then 9 before ends sentence|109 0 -31 -41 -5 0 20 0
steps to here 2 then 9 before ends signed|49 0 15 -49 0 0 0 0
steps to here 3 then 0|-21 -14 -36 27 -56 0 -78 0
steps to here 3 then 0 before ends call|-34 61 31 -4 -100 0 0 0
steps to here 3 then 0 before ends clause|0 21 0 -21 0 0 0 0
steps to here 3 then 0 before ends open|66 0 -28 -57 -13 0 0 0
steps to here 3 then 0 before ends sentence|-29 -29 -144 73 125 0 -78 0
steps to here 3 then 0 before ends signed|0 -100 112 16 0 0 0 0
steps to here 3 then 1|-90 -96 93 36 4 0 63 100
steps to here 3 then 1 before ends call|10 54 -37 -28 0 0 0 0
steps to here 3 then 1 before ends clause|0 92 30 -95 0 0 0 0
steps to here 3 then 1 before ends open|-35 -120 132 64 4 0 0 100
steps to here 3 then 1 before ends sentence|-11 49 -48 32 0 0 63 0
steps to here 3 then 1 before ends signed|0 0 13 -13 0 0 0 0
steps to here 3 then 2|55 126 -137 57 -234 29 0 0
steps to here 3 then 2 before ends call|131 -131 0 0 0 0 0 0
steps to here 3 then 2 before ends clause|-100 171 -54 0 -65 0 0 0
steps to here 3 then 2 before ends open|74 126 -45 -6 -113 29 0 0
steps to here 3 then 2 before ends sentence|107 -41 -47 10 -100 0 0 0
steps to here 3 then 3|10 15 -17 -155 -184 0 0 0
steps to here 3 then 3 before ends call|10 -10 0 0 0 0 0 0
steps to here 3 then 3 before ends clause|-100 100 0 0 0 0 0 0
steps to here 3 then 3 before ends open|74 73 -30 -143 -130 0 0 0
steps to here 3 then 3 before ends sentence|-9 -5 145 -32 -84 0 0 0
steps to here 3 then 3 before ends signed|91 0 -91 0 0 0 0 0
steps to here 3 then 4|20 119 -178 -5 -6 0 0 0
steps to here 3 then 4 before ends open|37 144 -178 -5 -6 0 0 0
steps to here 3 then 4 before ends sentence|6 -6 0 0 0 0 0 0
steps to here 3 then 5|-69 123 -46 -5 -115 0 -5 0
steps to here 3 then 5 before ends call|136 -131 0 -10 0 0 0 0
steps to here 3 then 5 before ends clause|-92 92 0 0 0 0 0 0
steps to here 3 then 5 before ends open|15 34 -69 25 -78 0 0 0
steps to here 3 then 5 before ends sentence|-74 92 57 -90 -52 0 -5 0
steps to here 3 then 6|-14 -21 123 44 -94 0 0 -100
steps to here 3 then 6 before ends call|0 0 100 -100 0 0 0 0
steps to here 3 then 6 before ends clause|-86 86 0 0 0 0 0 0
steps to here 3 then 6 before ends open|-86 -52 109 69 -94 0 0 0
steps to here 3 then 6 before ends sentence|16 0 -108 180 0 0 0 -100
steps to here 3 then 6 before ends signed|92 0 0 -92 0 0 0 0
steps to here 3 then 7|157 -106 -149 82 -12 -54 99 -95
steps to here 3 then 7 before ends clause|-95 -31 95 -86 108 0 0 0
steps to here 3 then 7 before ends open|43 -5 10 118 -91 -54 0 -95
steps to here 3 then 7 before ends sentence|196 -97 -101 -138 0 0 99 0
steps to here 3 then 7 before ends signed|0 0 -99 99 0 0 0 0
steps to here 3 then 8|196 -74 38 17 -156 -100 -90 0
steps to here 3 then 8 before ends call|-60 0 41 -3 0 0 0 0
steps to here 3 then 8 before ends clause|-28 0 28 0 0 0 0 0
steps to here 3 then 8 before ends open|119 -23 84 50 -156 -100 0 0
steps to here 3 then 8 before ends sentence|163 -49 -73 -46 0 0 -90 0
steps to here 3 then 8 before ends signed|0 0 48 -48 0 0 0 0
steps to here 3 then 9|-2 17 36 40 -308 -46 40 0
steps to here 3 then 9 before ends call|-12 0 -75 143 0 0 -84 0
steps to here 3 then 9 before ends clause|-49 0 80 -43 0 0 0 0
steps to here 3 then 9 before ends open|-41 17 67 36 -308 75 0 0
steps to here 3 then 9 before ends sentence|46 0 -15 3 0 -99 99 0
steps to here 4 then 0|-89 29 42 -104 0 37 34 0
steps to here 4 then 0 before ends clause|0 65 -41 -33 0 0 0 0
steps to here 4 then 0 before ends open|30 -118 173 -121 0 37 0 0
steps to here 4 then 0 before ends sentence|-115 190 -114 -132 0 0 34 0
steps to here 4 then 0 before ends signed|0 0 -206 206 0 0 0 0
steps to here 4 then 1|4 152 -90 -149 0 99 0 0
steps to here 4 then 1 before ends clause|101 0 -101 0 0 0 0 0
steps to here 4 then 1 before ends open|-44 100 -59 -13 0 0 0 0
steps to here 4 then 1 before ends sentence|-1 109 -33 -140 0 99 0 0
steps to here 4 then 1 before ends signed|0 0 19 -19 0 0 0 0
steps to here 4 then 2|-70 96 -51 -183 135 0 0 0
steps to here 4 then 2 before ends call|-1 1 98 -98 0 0 0 0
steps to here 4 then 2 before ends clause|0 100 -100 0 0 0 0 0
steps to here 4 then 2 before ends open|-49 65 -50 -127 135 0 0 0
steps to here 4 then 2 before ends sentence|57 -57 -71 71 0 0 0 0
steps to here 4 then 2 before ends signed|0 0 26 -26 0 0 0 0
steps to here 4 then 3|-27 114 -165 17 0 100 0 0
steps to here 4 then 3 before ends call|-123 123 0 0 0 0 0 0
steps to here 4 then 3 before ends clause|0 100 -100 0 0 0 0 0
steps to here 4 then 3 before ends open|-40 -18 -92 17 0 100 0 0
steps to here 4 then 3 before ends sentence|-15 15 0 0 0 0 0 0
steps to here 4 then 4|88 144 -127 -126 0 0 0 0
steps to here 4 then 4 before ends clause|-99 99 0 0 0 0 0 0
steps to here 4 then 4 before ends open|154 105 -177 -34 0 0 0 0
steps to here 4 then 4 before ends sentence|-20 20 0 0 0 0 0 0
steps to here 4 then 4 before ends signed|0 0 113 -113 0 0 0 0
steps to here 4 then 5|-58 88 93 -160 0 0 0 0
steps to here 4 then 5 before ends call|14 -14 0 0 0 0 0 0
steps to here 4 then 5 before ends clause|98 -98 0 0 0 0 0 0
steps to here 4 then 5 before ends open|-22 55 -126 0 0 0 0 0
steps to here 4 then 5 before ends sentence|-208 208 77 -77 0 0 0 0
steps to here 4 then 5 before ends signed|0 0 143 -143 0 0 0 0
steps to here 4 then 6|141 15 -108 -11 -11 -71 0 0
steps to here 4 then 6 before ends open|-75 130 -65 41 -11 -71 0 0
steps to here 4 then 6 before ends sentence|79 -42 70 -118 0 0 0 0
steps to here 4 then 6 before ends signed|100 0 -100 0 0 0 0 0
steps to here 4 then 7|182 -120 -46 -8 0 0 -104 0
steps to here 4 then 7 before ends open|118 -33 -79 -40 0 0 0 0
steps to here 4 then 7 before ends sentence|96 -96 48 76 0 0 -104 0
steps to here 4 then 8|109 -100 89 -42 0 27 0 0
steps to here 4 then 8 before ends open|84 0 34 -131 0 27 0 0
steps to here 4 then 8 before ends sentence|66 -100 55 0 0 0 0 0
steps to here 4 then 8 before ends signed|0 0 -35 35 0 0 0 0
steps to here 4 then 9|-2 230 -108 -15 0 -70 0 0
steps to here 4 then 9 before ends open|-28 189 -98 13 0 -70 0 0
steps to here 4 then 9 before ends sentence|66 77 -78 -20 0 0 0 0
steps to here 4 then 9 before ends signed|0 0 103 -103 0 0 0 0
steps to here 5 then 0|-8 129 -108 59 -56 0 0 -99
steps to here 5 then 0 before ends call|44 -44 -53 53 0 0 0 0
steps to here 5 then 0 before ends clause|88 -88 0 0 0 0 0 0
steps to here 5 then 0 before ends open|-18 151 -66 28 -56 0 0 -99
steps to here 5 then 0 before ends sentence|-24 38 -65 46 0 0 0 0
steps to here 5 then 0 before ends signed|0 0 42 -42 0 0 0 0
steps to here 5 then 1|-71 160 31 19 -255 0 0 0
steps to here 5 then 1 before ends call|119 47 -76 -92 0 0 0 0
steps to here 5 then 1 before ends clause|-59 59 0 0 0 0 0 0
steps to here 5 then 1 before ends open|-123 168 -31 179 -255 0 0 0
steps to here 5 then 1 before ends sentence|71 -20 45 -87 0 0 0 0
steps to here 5 then 1 before ends signed|0 0 118 -118 0 0 0 0
steps to here 5 then 2|-57 85 -32 2 -135 0 0 54
steps to here 5 then 2 before ends call|-59 37 111 -14 0 0 0 0
steps to here 5 then 2 before ends clause|-152 213 0 -100 0 0 0 0
steps to here 5 then 2 before ends open|-30 67 -19 62 -135 0 0 0
steps to here 5 then 2 before ends sentence|23 22 -129 37 0 0 0 54
steps to here 5 then 2 before ends signed|-74 0 -33 78 0 0 0 0
steps to here 5 then 3|-114 39 67 45 0 -87 0 0
steps to here 5 then 3 before ends call|96 -77 -27 0 0 0 0 0
steps to here 5 then 3 before ends clause|-69 69 0 0 0 0 0 0
steps to here 5 then 3 before ends open|-173 82 139 35 0 -87 0 0
steps to here 5 then 3 before ends sentence|37 11 -175 -2 0 0 0 0
steps to here 5 then 4|-103 5 77 20 0 0 -26 0
steps to here 5 then 4 before ends call|-115 115 0 0 0 0 0 0
steps to here 5 then 4 before ends open|-60 -48 121 -46 0 0 0 0
steps to here 5 then 4 before ends sentence|59 -28 -53 32 0 0 -26 0
steps to here 5 then 5|4 42 -83 6 0 0 0 0
steps to here 5 then 5 before ends call|0 0 -82 82 0 0 0 0
steps to here 5 then 5 before ends open|5 42 -69 -18 0 0 0 0
steps to here 5 then 5 before ends sentence|-4 14 38 -32 0 0 0 0
steps to here 5 then 6|185 -47 -41 -138 0 0 0 0
steps to here 5 then 6 before ends open|106 -47 34 -82 0 0 0 0
steps to here 5 then 6 before ends sentence|134 0 -155 -3 0 0 0 0
steps to here 5 then 7|76 -52 -36 47 -68 0 -65 -99
steps to here 5 then 7 before ends call|-37 0 37 0 0 0 0 0
steps to here 5 then 7 before ends open|32 -52 73 3 -68 0 0 -99
steps to here 5 then 7 before ends sentence|54 0 -103 58 0 0 -65 0
steps to here 5 then 8|142 -61 -69 -2 0 -30 51 0
steps to here 5 then 8 before ends open|60 -61 -67 39 0 -30 0 0
steps to here 5 then 8 before ends sentence|88 0 -14 -46 0 0 51 0
steps to here 5 then 8 before ends signed|0 0 88 -88 0 0 0 0
steps to here 5 then 9|227 14 65 -90 -134 -99 -9 0
steps to here 5 then 9 before ends call|0 0 100 -100 0 0 0 0
steps to here 5 then 9 before ends open|196 45 -115 -1 -51 0 0 0
steps to here 5 then 9 before ends sentence|67 -55 -59 117 -99 -99 -9 0
steps to here 6 then 0|-19 -47 197 -41 -141 -53 -51 0
steps to here 6 then 0 before ends call|-87 108 17 -23 0 0 0 0
steps to here 6 then 0 before ends clause|0 -151 228 -124 0 0 0 0
steps to here 6 then 0 before ends open|-38 59 -158 175 -82 66 0 0
steps to here 6 then 0 before ends sentence|16 54 -142 76 -82 0 -51 0
steps to here 6 then 0 before ends signed|0 0 194 -130 0 -100 0 0
steps to here 6 then 1|-34 51 -40 -38 -100 85 103 0
steps to here 6 then 1 before ends call|92 12 -190 51 0 0 0 0
steps to here 6 then 1 before ends clause|0 -98 0 98 0 0 0 0
steps to here 6 then 1 before ends open|-182 138 29 11 -100 85 0 0
steps to here 6 then 1 before ends sentence|-27 19 -61 29 0 0 103 0
steps to here 6 then 1 before ends signed|11 -98 -20 115 0 0 0 0
steps to here 6 then 2|190 101 -79 52 -105 26 -6 -13
steps to here 6 then 2 before ends call|-110 40 108 -47 0 0 0 0
steps to here 6 then 2 before ends clause|83 -23 0 -87 0 0 0 0
steps to here 6 then 2 before ends open|269 111 -92 22 -105 26 0 -13
steps to here 6 then 2 before ends sentence|-142 126 -93 129 0 0 -6 0
steps to here 6 then 3|72 18 -28 -149 0 93 -81 0
steps to here 6 then 3 before ends open|8 67 -64 -81 0 93 0 0
steps to here 6 then 3 before ends sentence|84 65 -90 -25 0 0 -81 0
steps to here 6 then 3 before ends signed|47 -100 169 -122 0 0 0 0
steps to here 6 then 4|80 -19 -58 37 -95 0 0 0
steps to here 6 then 4 before ends clause|92 7 -76 0 0 0 0 0
steps to here 6 then 4 before ends open|44 0 -75 85 -95 0 0 0
steps to here 6 then 4 before ends sentence|-22 22 71 -71 0 0 0 0
steps to here 6 then 4 before ends signed|0 0 61 -61 0 0 0 0
steps to here 6 then 5|125 41 -172 -23 0 -34 0 0
steps to here 6 then 5 before ends open|-8 -18 -6 89 0 -99 0 0
steps to here 6 then 5 before ends sentence|67 160 -173 -27 0 0 0 0
steps to here 6 then 5 before ends signed|0 0 -45 -61 0 93 0 0
steps to here 6 then 6|56 -79 -23 107 0 0 -86 -81
steps to here 6 then 6 before ends call|99 -99 -131 131 0 0 0 0
steps to here 6 then 6 before ends clause|110 -110 0 0 0 0 0 0
steps to here 6 then 6 before ends open|-29 114 -11 -20 0 0 0 -81
steps to here 6 then 6 before ends sentence|-20 -29 52 -24 0 0 -86 0
steps to here 6 then 6 before ends signed|-98 0 0 98 0 0 0 0
steps to here 6 then 7|74 -64 -78 55 0 0 -9 0
steps to here 6 then 7 before ends clause|72 0 -72 0 0 0 0 0
steps to here 6 then 7 before ends open|96 0 -16 -6 0 0 0 0
steps to here 6 then 7 before ends sentence|-47 -64 -26 74 0 0 -9 0
steps to here 6 then 7 before ends signed|46 0 -52 25 0 0 0 0
steps to here 6 then 8|58 -29 -48 -5 -70 29 -62 0
steps to here 6 then 8 before ends call|0 0 -99 99 0 0 0 0
steps to here 6 then 8 before ends open|171 -18 -54 -44 -70 29 -64 0
steps to here 6 then 8 before ends sentence|-54 -8 85 -43 0 0 -24 0
steps to here 6 then 8 before ends signed|-86 0 -58 101 0 0 0 0
steps to here 6 then 9|-33 9 64 68 0 -99 103 -95
steps to here 6 then 9 before ends open|-36 -12 0 107 0 0 0 -95
steps to here 6 then 9 before ends sentence|-24 42 26 19 0 -99 103 0
steps to here 6 then 9 before ends signed|0 0 -19 19 0 0 0 0
steps to here 7 then 0|93 30 -1 -37 -96 0 28 -98
steps to here 7 then 0 before ends call|61 61 8 -89 0 0 0 0
steps to here 7 then 0 before ends clause|0 0 55 -55 0 0 0 0
steps to here 7 then 0 before ends open|-68 -18 -23 72 0 0 0 0
steps to here 7 then 0 before ends sentence|63 73 -57 18 -96 0 28 -98
steps to here 7 then 0 before ends signed|84 0 75 -148 0 0 0 0
steps to here 7 then 1|24 -55 105 102 -165 -6 58 0
steps to here 7 then 1 before ends call|52 60 0 -92 0 0 0 0
steps to here 7 then 1 before ends clause|0 -99 99 0 0 0 0 0
steps to here 7 then 1 before ends open|-72 -3 104 71 -165 -6 0 0
steps to here 7 then 1 before ends sentence|31 -2 -52 -34 0 0 58 0
steps to here 7 then 1 before ends signed|96 0 -128 53 0 0 0 0
steps to here 7 then 2|-81 -56 13 63 -89 -94 100 -33
steps to here 7 then 2 before ends call|149 -98 0 -70 0 0 0 0
steps to here 7 then 2 before ends clause|28 47 -69 0 0 0 0 0
steps to here 7 then 2 before ends open|64 11 -40 40 -89 -94 0 -33
steps to here 7 then 2 before ends sentence|-160 -180 246 11 0 0 100 0
steps to here 7 then 2 before ends signed|-24 0 -139 148 0 0 0 0
steps to here 7 then 3|55 -4 36 -22 0 0 0 -99
steps to here 7 then 3 before ends call|-103 0 51 65 0 0 0 0
steps to here 7 then 3 before ends clause|-17 -48 60 0 0 0 0 0
steps to here 7 then 3 before ends open|118 34 -64 4 0 0 0 -99
steps to here 7 then 3 before ends sentence|-15 -46 180 -126 0 0 0 0
steps to here 7 then 3 before ends signed|-47 0 47 0 0 0 0 0
steps to here 7 then 4|98 -18 -39 12 0 0 0 0
steps to here 7 then 4 before ends clause|93 -93 0 0 0 0 0 0
steps to here 7 then 4 before ends open|63 3 -123 58 0 0 0 0
steps to here 7 then 4 before ends sentence|-11 -7 29 23 0 0 0 0
steps to here 7 then 4 before ends signed|0 0 81 -81 0 0 0 0
steps to here 7 then 5|97 -98 37 19 -44 90 0 0
steps to here 7 then 5 before ends open|130 -48 -18 -64 -44 90 0 0
steps to here 7 then 5 before ends sentence|94 -171 26 139 0 0 0 0
steps to here 7 then 6|74 -66 -61 -8 0 -36 0 -95
steps to here 7 then 6 before ends call|-199 0 94 139 0 0 0 0
steps to here 7 then 6 before ends open|90 -104 81 -51 0 -36 0 -95
steps to here 7 then 6 before ends sentence|41 72 -70 -47 0 0 0 0
steps to here 7 then 6 before ends signed|0 0 -94 94 0 0 0 0
steps to here 7 then 7|129 -98 77 49 -100 -100 90 81
steps to here 7 then 7 before ends clause|58 0 -58 0 0 0 0 0
steps to here 7 then 7 before ends open|123 -98 124 50 -100 -100 0 0
steps to here 7 then 7 before ends sentence|7 0 -13 -148 0 0 90 81
steps to here 7 then 7 before ends signed|69 0 -128 74 0 0 0 0
steps to here 7 then 8|-5 -33 85 32 -158 -88 91 0
steps to here 7 then 8 before ends call|-22 0 63 -52 0 0 0 0
steps to here 7 then 8 before ends open|114 58 105 -41 -158 -88 0 0
steps to here 7 then 8 before ends sentence|-90 -108 45 26 0 0 91 0
steps to here 7 then 8 before ends signed|-96 0 -15 83 0 0 0 0
steps to here 7 then 9|33 -102 -52 18 0 163 102 0
steps to here 7 then 9 before ends call|181 0 -168 13 0 0 0 0
steps to here 7 then 9 before ends open|36 -102 26 -56 0 163 0 0
steps to here 7 then 9 before ends sentence|-172 -2 11 28 0 0 102 0
steps to here 7 then 9 before ends signed|-69 0 25 10 0 0 0 0
steps to here 8 then 0|57 -83 63 71 -261 100 -97 178
steps to here 8 then 0 before ends call|314 -72 -119 -222 0 0 0 0
steps to here 8 then 0 before ends clause|123 -123 0 0 0 0 0 0
steps to here 8 then 0 before ends open|-21 -53 127 30 -226 100 0 0
steps to here 8 then 0 before ends sentence|-44 -4 3 22 -70 0 -97 178
steps to here 8 then 0 before ends signed|0 0 44 -44 0 0 0 0
steps to here 8 then 1|73 -16 59 82 -159 24 -40 -100
steps to here 8 then 1 before ends call|141 0 32 -147 0 0 0 0
steps to here 8 then 1 before ends clause|81 -81 0 0 0 0 0 0
steps to here 8 then 1 before ends open|47 0 89 -9 -159 -50 0 -100
steps to here 8 then 1 before ends sentence|-63 -9 2 46 0 51 -40 0
steps to here 8 then 1 before ends signed|-44 0 -80 98 0 0 0 0
steps to here 8 then 2|29 -51 85 138 -196 -54 -75 86
steps to here 8 then 2 before ends call|107 -100 65 -65 0 0 0 0
steps to here 8 then 2 before ends clause|-3 -97 167 -96 0 0 0 0
steps to here 8 then 2 before ends open|62 31 34 102 -164 -99 0 0
steps to here 8 then 2 before ends sentence|-81 66 29 64 -55 64 -75 86
steps to here 8 then 2 before ends signed|3 0 -112 71 0 0 0 0
steps to here 8 then 3|107 -105 34 -26 -97 0 -60 0
steps to here 8 then 3 before ends call|81 0 -81 0 0 0 0 0
steps to here 8 then 3 before ends open|50 -82 194 -105 -97 0 0 0
steps to here 8 then 3 before ends sentence|-1 -9 -52 149 0 0 -60 0
steps to here 8 then 3 before ends signed|76 0 -81 14 0 0 0 0
steps to here 8 then 4|113 -145 -39 111 0 98 0 0
steps to here 8 then 4 before ends call|-98 0 0 0 0 98 0 0
steps to here 8 then 4 before ends clause|106 -106 0 0 0 0 0 0
steps to here 8 then 4 before ends open|70 -48 -38 40 0 0 0 0
steps to here 8 then 4 before ends sentence|71 -33 -23 113 0 0 0 0
steps to here 8 then 4 before ends signed|0 0 -6 6 0 0 0 0
steps to here 8 then 5|126 -178 116 -31 0 0 0 0
steps to here 8 then 5 before ends call|-17 0 63 -69 0 0 0 0
steps to here 8 then 5 before ends clause|-97 0 97 0 0 0 0 0
steps to here 8 then 5 before ends open|41 -69 28 -68 0 0 0 0
steps to here 8 then 5 before ends sentence|119 -190 81 51 0 0 0 0
steps to here 8 then 5 before ends signed|-26 0 2 25 0 0 0 0
steps to here 8 then 6|67 -78 -54 18 0 -72 29 0
steps to here 8 then 6 before ends call|0 0 -56 56 0 0 0 0
steps to here 8 then 6 before ends open|63 -62 -81 36 0 0 0 0
steps to here 8 then 6 before ends sentence|79 -100 46 0 0 -72 29 0
steps to here 8 then 6 before ends signed|66 0 -107 63 0 0 0 0
steps to here 8 then 7|65 -45 -46 28 0 -29 -32 0
steps to here 8 then 7 before ends clause|63 -63 0 0 0 0 0 0
steps to here 8 then 7 before ends open|92 -56 -13 4 0 -100 0 0
steps to here 8 then 7 before ends sentence|-123 75 27 -13 0 100 -32 0
steps to here 8 then 7 before ends signed|36 0 -135 113 0 0 0 0
steps to here 8 then 8|113 -49 1 -77 -100 106 50 -5
steps to here 8 then 8 before ends call|-52 0 93 -75 0 0 0 0
steps to here 8 then 8 before ends clause|0 0 100 -100 0 0 0 0
steps to here 8 then 8 before ends open|181 2 -192 -73 -100 158 0 98
steps to here 8 then 8 before ends sentence|11 -29 21 95 0 -93 50 -138
steps to here 8 then 8 before ends signed|-70 0 -90 148 0 0 0 0
steps to here 8 then 9|103 78 7 -70 -91 37 47 -100
steps to here 8 then 9 before ends call|85 0 100 -85 0 -100 0 0
steps to here 8 then 9 before ends open|105 121 -32 -72 -91 87 0 -100
steps to here 8 then 9 before ends sentence|-51 -106 -9 13 0 0 47 0
steps to here 8 then 9 before ends signed|134 0 -125 26 0 0 0 0
steps to here 9 then 0|121 -43 134 59 -229 19 0 -108
steps to here 9 then 0 before ends call|27 -46 33 22 0 0 0 0
steps to here 9 then 0 before ends clause|0 -99 99 0 0 0 0 0
steps to here 9 then 0 before ends open|74 62 14 67 -150 19 0 -171
steps to here 9 then 0 before ends sentence|-17 -44 28 30 -125 0 0 113
steps to here 9 then 0 before ends signed|96 -169 115 18 0 0 0 0
steps to here 9 then 1|19 -97 77 6 -160 32 83 -97
steps to here 9 then 1 before ends call|235 -18 -44 -215 0 0 0 0
steps to here 9 then 1 before ends clause|146 -146 0 0 0 0 0 0
steps to here 9 then 1 before ends open|56 17 49 -19 -160 0 0 0
steps to here 9 then 1 before ends sentence|-27 -178 -51 110 0 32 83 -97
steps to here 9 then 1 before ends signed|-41 0 140 -113 0 0 0 0
steps to here 9 then 2|51 -28 40 15 -144 0 -62 26
steps to here 9 then 2 before ends call|-124 25 98 40 0 0 0 0
steps to here 9 then 2 before ends clause|73 -73 0 0 0 0 0 0
steps to here 9 then 2 before ends open|130 -50 8 37 -144 0 0 26
steps to here 9 then 2 before ends sentence|4 -12 -34 47 0 0 -62 0
steps to here 9 then 2 before ends signed|0 0 35 -35 0 0 0 0
steps to here 9 then 3|100 -73 48 45 0 0 0 0
steps to here 9 then 3 before ends call|65 -60 -7 0 0 0 0 0
steps to here 9 then 3 before ends open|59 -187 150 139 0 0 0 0
steps to here 9 then 3 before ends sentence|90 -35 -26 31 0 0 0 0
steps to here 9 then 3 before ends signed|-94 0 94 0 0 0 0 0
steps to here 9 then 4|62 -112 -51 -55 0 -100 0 0
steps to here 9 then 4 before ends clause|141 -141 0 0 0 0 0 0
steps to here 9 then 4 before ends open|145 -85 -55 -6 0 -100 0 0
steps to here 9 then 4 before ends sentence|36 -100 -31 -42 0 0 0 0
steps to here 9 then 5|124 -98 -52 -28 0 27 0 0
steps to here 9 then 5 before ends call|-66 0 8 90 0 0 0 0
steps to here 9 then 5 before ends open|98 -24 12 -71 0 -84 0 0
steps to here 9 then 5 before ends sentence|157 -160 -54 -25 0 86 0 0
steps to here 9 then 5 before ends signed|-79 0 79 0 0 0 0 0
steps to here 9 then 6|98 -49 13 -77 0 -78 0 0
steps to here 9 then 6 before ends call|65 0 -65 0 0 0 0 0
steps to here 9 then 6 before ends clause|57 -57 0 0 0 0 0 0
steps to here 9 then 6 before ends open|72 -4 16 4 0 -78 0 0
steps to here 9 then 6 before ends sentence|92 -100 43 -44 0 0 0 0
steps to here 9 then 7|45 -87 17 43 -100 118 0 0
steps to here 9 then 7 before ends call|-108 0 0 108 0 0 0 0
steps to here 9 then 7 before ends clause|85 -6 -81 0 0 0 0 0
steps to here 9 then 7 before ends open|86 -73 -25 -55 -100 118 0 0
steps to here 9 then 7 before ends sentence|-55 -56 26 87 0 0 0 0
steps to here 9 then 8|5 37 91 5 0 -28 0 0
steps to here 9 then 8 before ends call|-85 0 96 -15 0 0 0 0
steps to here 9 then 8 before ends open|6 22 107 -7 0 -28 0 0
steps to here 9 then 8 before ends sentence|88 6 -69 30 0 0 0 0
steps to here 9 then 9|-44 6 74 10 0 0 0 0
steps to here 9 then 9 before ends call|0 0 -92 92 0 0 0 0
steps to here 9 then 9 before ends open|-27 6 190 -182 0 0 0 0
steps to here 9 then 9 before ends sentence|1 0 -124 108 0 0 0 0
than after 0 ends call|-227 -40 202 -81 0 0 0 0
than after 0 ends clause|-131 69 29 -8 -48 0 0 0
than after 0 ends open|-16 80 94 107 66 12 -71 -50
than after 0 ends sentence|134 31 -221 43 -51 0 0 0
than after 0 ends signed|52 5 0 -99 0 0 0 0
than after 1 ends call|-273 213 142 -166 -100 0 0 0
than after 1 ends clause|-120 116 105 -121 -109 0 0 0
than after 1 ends open|-48 44 102 119 40 64 25 -66
than after 1 ends sentence|90 163 -147 77 -93 0 0 0
than after 1 ends signed|214 132 -170 -100 0 -98 0 0
than after 2 ends call|-59 55 12 19 0 0 0 0
than after 2 ends clause|-86 114 -21 68 188 0 -100 0
than after 2 ends open|18 110 109 12 46 56 29 55
than after 2 ends sentence|-11 178 -132 -48 101 0 -99 0
than after 2 ends signed|134 2 -100 0 0 0 0 0
than after 3 ends call|2 42 -86 105 0 0 0 0
than after 3 ends clause|128 -36 -32 -51 0 0 0 -93
than after 3 ends open|-63 51 -88 -27 -41 -69 -52 -175
than after 3 ends sentence|43 92 -131 56 -9 0 0 0
than after 4 ends call|157 96 -216 0 0 0 0 0
than after 4 ends clause|244 11 -144 0 0 0 0 0
than after 4 ends open|51 55 1 -50 -108 37 -30 -170
than after 4 ends sentence|49 -38 -85 30 -39 0 0 0
than after 4 ends signed|-103 171 -100 0 0 0 0 0
than after 5 ends call|139 -108 -56 37 0 0 0 0
than after 5 ends clause|98 -155 221 -100 0 0 -23 0
than after 5 ends open|140 -75 -93 -32 -4 -78 -72 -212
than after 5 ends sentence|43 20 -100 -18 -25 0 0 0
than after 5 ends signed|-44 128 0 0 0 0 -97 0
than after 6 ends call|79 -94 92 -113 0 0 0 0
than after 6 ends clause|27 -6 -30 -95 0 0 0 0
than after 6 ends open|171 -131 9 -23 -82 -70 -81 -80
than after 6 ends sentence|141 73 -106 34 152 -72 0 -100
than after 6 ends signed|74 42 -100 0 0 0 0 0
than after 7 ends call|153 -96 -156 182 0 0 0 0
than after 7 ends clause|53 -62 180 -92 0 0 0 -99
than after 7 ends open|91 -165 47 -29 -73 73 6 -131
than after 7 ends sentence|13 140 -100 28 136 0 0 0
than after 7 ends signed|-62 62 0 0 0 0 0 0
than after 8 ends call|144 55 -107 -69 -149 0 0 0
than after 8 ends clause|85 10 162 -170 -74 -100 0 0
than after 8 ends open|-134 -191 35 90 -15 70 -74 48
than after 8 ends sentence|58 104 -148 7 28 -162 0 0
than after 8 ends signed|78 40 0 -97 0 0 0 0
than after 9 ends call|154 98 -123 -2 -94 0 -10 -99
than after 9 ends clause|143 137 -143 -113 0 -40 0 0
than after 9 ends open|-154 -186 80 121 56 49 93 89
than after 9 ends sentence|70 158 -144 -37 83 -100 -100 -156
than after 9 ends signed|-51 115 0 -71 -71 0 0 0
than before 0|174 -67 160 46 -507 44 -120 33
than before 1|142 59 119 56 -570 -23 -34 101
than before 2|-18 119 23 11 202 -48 -5 -49
than before 3|-57 88 84 55 -25 -85 78 227
than before 4|51 121 0 -103 -3 16 13 -36
than before 5|-99 36 51 -15 -127 -74 -72 -156
than before 6|70 79 -17 4 -29 63 -67 -155
than before 7|54 1 2 -117 181 -61 15 154
than before 8|44 94 37 -12 250 -9 15 -178
than before 9|14 204 56 72 209 -18 62 -63
tight|-136 -167 373 -1169 362 -227 150 29
top|203 -570 149 67 -225 56 -164 138
top 0|89 0 -107 -20 -100 0 -164 196
top 1|93 0 -191 -65 -100 0 0 296
top 2|96 0 -78 87 0 -51 0 0
top 3|145 -170 -78 19 0 185 0 -160
top 4|70 -84 130 123 -95 -100 0 -206
top 5|-39 -100 99 -71 0 90 0 0
top 6|93 -421 291 153 0 23 0 -168
top 7|99 -99 73 -73 0 0 0 0
usual 0|87 108 53 -171 -130 0 0 0
usual 1|48 56 28 20 100 -74 0 -18
usual 2|-13 171 -94 -61 -113 -98 -16 -195
usual 3|24 68 -8 -10 -80 -87 -81 84
usual 4|-181 200 81 -101 -50 64 83 0
usual 5|240 -195 -59 -125 -141 -224 -148 -100
usual 6|39 -134 66 -54 -62 -84 -129 -77
usual 7|-58 -104 150 -8 -44 126 -80 -51
usual 8|-21 -51 174 146 -66 76 -15 90
usual 9|-61 -185 208 219 110 33 52 115
width 0|-62 0 -26 -48 197 -100 -56 20
width 1|-125 89 41 100 201 104 -143 83
width 2|40 86 101 -8 182 5 63 -60
width 3|-33 -80 94 104 109 145 47 53
width 4|-5 5 132 143 -37 69 138 116
width 5|127 -27 28 68 -153 -75 -35 -276
width 6|48 27 128 -50 -237 10 -158 -13
width 7|102 63 -14 -78 -131 0 0 27
width 8|-35 121 -71 36 -56 0 0 0
`;

export const LINE_WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number[]] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, numbers.split(' ').map((number) => Number(number) / 100)];
    }),
);
