// Written by `npm run tune:pages`; do not edit.
// Fitted on 4800 pages that were made for it and 5 split by hand; rounds 2, seed 1.
// On 200 pages of other articles 97.75 % of the lines are right.
// A row is the name of a feature and its weights in hundredths, in the order of LINE_ROLES.

const ROWS = `
after 0|-50 110 -52 73 -110 60 5 -124
after 1|76 -59 64 36 -14 6 -11 157
after 2|-71 98 -154 -57 25 -2 -21 -211
after 3|34 87 -42 -9 0 -7 -10 -66
after 4|38 135 54 -1 14 24 -29 -59
after 5|62 68 -26 -1 -31 -41 -94 -145
after 6|95 131 28 70 76 6 -65 -87
after 7|52 30 17 13 22 -32 20 -88
after 8|52 137 49 86 29 15 10 -61
after 9|67 72 34 -21 26 -134 21 -110
after byline|66 26 76 53 26 123 -57 -199
after credit|28 -183 -22 137 173 39 2 -207
after doubled|-106 -90 57 96 140 -100 161 -56
after marked|-257 -223 199 62 -27 183 29 -64
after news|-78 -32 -1 41 35 62 56 207
after opening|-454 -386 75 364 242 75 494 -5
after role author|-192 -642 69 237 -244 101 0 -178
after role byline|121 -460 148 134 -300 -42 0 99
after role caption|-231 -74 146 162 567 135 -377 152
after role captionNext|-392 -163 -85 -4 659 79 -151 -63
after role display|282 -756 271 124 -1016 86 -367 74
after role first|-180 421 -339 -34 -675 -327 -39 -560
after role furniture|135 -641 -81 -48 -237 43 -109 238
after role next|155 194 -134 19 -1082 -114 70 -357
after role none|198 -411 72 87 -166 -39 -164 139
after tight|-115 -113 470 -240 -77 -170 -302 -20
any|14 94 112 61 13 52 -2 -30
before byline|-80 221 14 18 -212 30 0 -29
before credit|28 82 181 123 -724 71 0 -14
before ends call|279 -262 -55 27 -100 -40 -11 34
before ends call deficit 0|0 0 8 -8 0 0 0 0
before ends call deficit 0 here 3|0 0 48 -48 0 0 0 0
before ends call deficit 0 here 8|0 0 -63 63 0 0 0 0
before ends call deficit 1|-183 136 38 31 0 0 0 0
before ends call deficit 1 here 2|-45 136 -19 -73 0 0 0 0
before ends call deficit 1 here 3|-72 72 0 0 0 0 0 0
before ends call deficit 1 here 5|-98 0 98 0 0 0 0 0
before ends call deficit 1 here 6|0 0 25 -25 0 0 0 0
before ends call deficit 1 here 7|52 0 -71 42 0 0 0 0
before ends call deficit 1 here 8|-57 57 6 -6 0 0 0 0
before ends call deficit 1 here 9|-24 10 2 20 0 0 0 0
before ends call deficit 2|-235 313 -135 6 0 0 -82 30
before ends call deficit 2 here 0|0 0 -42 -81 0 0 0 99
before ends call deficit 2 here 1|0 0 -28 28 0 0 0 0
before ends call deficit 2 here 2|-37 59 -99 42 0 0 0 0
before ends call deficit 2 here 3|-25 25 10 -8 0 0 0 0
before ends call deficit 2 here 4|97 -97 -22 22 0 0 0 0
before ends call deficit 2 here 5|-115 81 25 76 0 0 0 0
before ends call deficit 2 here 6|-49 5 5 105 0 0 0 0
before ends call deficit 2 here 7|-119 119 -118 118 0 0 0 0
before ends call deficit 2 here 8|2 119 72 -99 0 0 -177 0
before ends call deficit 2 here 9|-72 144 22 -81 0 0 95 -97
before ends call deficit 3|143 -89 -62 -76 0 0 58 0
before ends call deficit 3 here 1|-44 44 0 0 0 0 0 0
before ends call deficit 3 here 2|-77 55 212 -178 0 0 0 0
before ends call deficit 3 here 3|4 -55 0 84 0 0 0 0
before ends call deficit 3 here 4|67 -67 0 0 0 0 0 0
before ends call deficit 3 here 5|-39 76 -96 62 0 0 0 0
before ends call deficit 3 here 6|0 0 -7 7 0 0 0 0
before ends call deficit 3 here 7|194 -194 32 -32 0 0 0 0
before ends call deficit 3 here 8|-15 71 -45 18 0 0 52 0
before ends call deficit 3 here 9|117 80 -107 -68 0 0 28 0
before ends call deficit 4|-70 70 -88 88 0 0 0 0
before ends call deficit 4 here 2|-19 19 0 0 0 0 0 0
before ends call deficit 4 here 5|-70 70 0 0 0 0 0 0
before ends call deficit 4 here 8|26 -26 -100 100 0 0 0 0
before ends call deficit 4 here 9|-62 62 26 -26 0 0 0 0
before ends call deficit 5|-17 -1 -14 12 0 0 39 0
before ends call deficit 5 here 0|-89 0 0 89 0 0 0 0
before ends call deficit 5 here 1|0 0 127 -127 0 0 0 0
before ends call deficit 5 here 2|-36 5 -83 148 0 0 0 0
before ends call deficit 5 here 3|72 -72 81 -81 0 0 0 0
before ends call deficit 5 here 4|-33 33 0 0 0 0 0 0
before ends call deficit 5 here 5|71 -71 22 -22 0 0 0 0
before ends call deficit 5 here 6|0 95 -104 -19 0 0 0 0
before ends call deficit 5 here 7|-61 0 61 0 0 0 0 0
before ends call deficit 5 here 8|-40 9 -39 54 0 0 0 0
before ends call deficit 5 here 9|0 0 116 -133 0 0 39 0
before ends call deficit 6|60 -87 59 -35 0 0 0 0
before ends call deficit 6 here 0|-100 0 54 64 0 0 0 0
before ends call deficit 6 here 1|0 0 34 -34 0 0 0 0
before ends call deficit 6 here 2|30 84 18 -52 0 0 0 0
before ends call deficit 6 here 3|68 -57 -71 59 0 0 0 0
before ends call deficit 6 here 5|7 -152 70 56 0 0 0 0
before ends call deficit 6 here 6|0 0 -26 26 0 0 0 0
before ends call deficit 6 here 7|-69 76 -2 3 0 0 0 0
before ends call deficit 6 here 8|132 -36 -114 -1 0 0 0 0
before ends call deficit 6 here 9|139 0 -45 -112 0 0 0 0
before ends call deficit 7|176 -284 45 18 0 0 46 0
before ends call deficit 7 here 0|0 0 -82 82 0 0 0 0
before ends call deficit 7 here 1|0 0 34 -34 0 0 0 0
before ends call deficit 7 here 2|72 -23 -86 23 0 0 0 0
before ends call deficit 7 here 3|-83 83 -68 68 0 0 0 0
before ends call deficit 7 here 4|-70 0 70 0 0 0 0 0
before ends call deficit 7 here 5|100 -100 0 0 0 0 0 0
before ends call deficit 7 here 6|35 -123 122 -104 0 0 0 0
before ends call deficit 7 here 7|32 -95 -60 134 0 0 0 0
before ends call deficit 7 here 8|36 -85 106 -84 0 0 0 0
before ends call deficit 7 here 9|82 -98 -63 70 0 0 46 0
before ends call deficit 8|208 -394 114 63 0 -92 50 23
before ends call deficit 8 here 0|0 0 -44 44 0 0 0 0
before ends call deficit 8 here 1|0 0 9 76 0 -92 0 0
before ends call deficit 8 here 2|27 -77 110 -54 0 0 0 0
before ends call deficit 8 here 3|125 -100 0 -20 0 0 0 -77
before ends call deficit 8 here 5|91 0 19 -96 0 0 0 0
before ends call deficit 8 here 6|-25 -151 91 88 0 0 0 0
before ends call deficit 8 here 7|121 -125 32 -126 0 0 0 0
before ends call deficit 8 here 8|12 -96 -98 50 0 0 105 74
before ends call deficit 8 here 9|4 -100 130 53 0 0 -79 0
before ends call deficit 9|174 -146 -43 -39 -100 72 -75 0
before ends call deficit 9 here 0|0 0 24 -24 0 0 0 0
before ends call deficit 9 here 1|92 -95 -1 5 0 0 0 0
before ends call deficit 9 here 2|63 -96 -81 190 -100 0 0 0
before ends call deficit 9 here 3|-118 101 -1 4 0 0 0 0
before ends call deficit 9 here 4|-78 0 78 0 0 0 0 0
before ends call deficit 9 here 5|89 0 -27 -80 0 0 0 0
before ends call deficit 9 here 6|214 -162 -92 0 0 0 0 0
before ends call deficit 9 here 7|-12 0 60 6 0 0 0 0
before ends call deficit 9 here 8|-16 0 91 0 0 72 -75 0
before ends call deficit 9 here 9|87 -17 -18 -47 0 0 0 0
before ends call here 0|-162 0 20 80 0 0 0 99
before ends call here 1|80 -68 61 -27 0 -92 0 0
before ends call here 2|69 -24 -101 54 -100 0 0 0
before ends call here 3|40 -49 -5 49 0 0 0 -77
before ends call here 4|25 -92 114 22 0 0 0 0
before ends call here 5|29 -75 91 16 0 0 0 0
before ends call here 6|50 -205 54 -2 0 0 0 0
before ends call here 7|25 -121 -125 149 0 0 0 0
before ends call here 8|128 27 -158 -7 0 72 -89 74
before ends call here 9|103 11 31 -68 0 0 109 -97
before ends clause|-100 166 7 -87 139 -169 -99 -220
before ends clause deficit 0|0 0 -11 -100 118 0 0 0
before ends clause deficit 0 here 8|0 0 -116 -100 186 0 0 0
before ends clause deficit 0 here 9|0 0 76 0 -76 0 0 0
before ends clause deficit 1|-205 67 -69 -24 111 0 0 0
before ends clause deficit 1 here 2|-45 -137 37 124 95 0 0 0
before ends clause deficit 1 here 3|-63 63 16 0 -16 0 0 0
before ends clause deficit 1 here 4|-50 50 0 0 0 0 0 0
before ends clause deficit 1 here 5|-78 80 -2 0 0 0 0 0
before ends clause deficit 1 here 6|-84 106 -58 -96 119 0 0 0
before ends clause deficit 1 here 7|14 70 -79 0 0 0 0 0
before ends clause deficit 1 here 8|0 47 215 -128 -106 0 0 0
before ends clause deficit 1 here 9|0 66 -256 156 31 0 0 0
before ends clause deficit 2|-127 192 -131 239 -36 -98 0 -90
before ends clause deficit 2 here 0|0 -93 0 93 0 0 0 0
before ends clause deficit 2 here 1|0 -169 98 111 0 0 0 0
before ends clause deficit 2 here 2|138 -3 -87 20 110 0 0 0
before ends clause deficit 2 here 3|0 35 -51 119 -98 0 0 0
before ends clause deficit 2 here 4|24 53 5 -74 30 -98 0 0
before ends clause deficit 2 here 5|-93 62 105 -28 0 0 0 0
before ends clause deficit 2 here 6|-168 118 80 92 -80 0 0 0
before ends clause deficit 2 here 7|-120 155 -64 -15 11 0 0 0
before ends clause deficit 2 here 8|-39 49 -65 72 14 0 0 0
before ends clause deficit 2 here 9|0 31 -144 74 34 0 0 -90
before ends clause deficit 3|-194 198 50 158 -28 -100 -99 0
before ends clause deficit 3 here 2|52 -37 4 0 0 0 0 0
before ends clause deficit 3 here 3|0 100 19 -99 -79 0 0 0
before ends clause deficit 3 here 5|-3 3 -68 0 68 0 0 0
before ends clause deficit 3 here 6|-100 179 -110 0 0 0 0 0
before ends clause deficit 3 here 7|-170 -24 179 100 0 -100 0 0
before ends clause deficit 3 here 8|0 -16 3 104 -67 0 0 0
before ends clause deficit 3 here 9|0 31 -76 98 0 0 -99 0
before ends clause deficit 4|-101 159 26 -110 10 0 0 0
before ends clause deficit 4 here 2|-100 100 0 0 0 0 0 0
before ends clause deficit 4 here 4|-85 85 0 0 0 0 0 0
before ends clause deficit 4 here 5|59 -53 0 -19 0 0 0 0
before ends clause deficit 4 here 6|0 78 0 -78 0 0 0 0
before ends clause deficit 4 here 7|0 38 55 -51 -41 0 0 0
before ends clause deficit 4 here 8|0 98 21 -107 0 0 0 0
before ends clause deficit 4 here 9|0 -62 -55 74 36 0 0 0
before ends clause deficit 5|-104 135 -75 82 -158 0 0 -97
before ends clause deficit 5 here 1|0 46 0 -46 0 0 0 0
before ends clause deficit 5 here 2|0 33 26 -95 0 0 0 0
before ends clause deficit 5 here 3|0 -20 82 -43 -45 0 0 0
before ends clause deficit 5 here 5|-20 20 -111 0 111 0 0 0
before ends clause deficit 5 here 6|-90 84 48 -42 0 0 0 0
before ends clause deficit 5 here 7|0 0 -76 105 0 0 0 0
before ends clause deficit 5 here 8|0 133 -127 228 -150 0 0 -97
before ends clause deficit 5 here 9|0 1 -56 117 -96 0 0 0
before ends clause deficit 6|-141 69 -4 42 69 0 0 0
before ends clause deficit 6 here 1|0 27 0 -27 0 0 0 0
before ends clause deficit 6 here 2|-42 14 0 55 0 0 0 0
before ends clause deficit 6 here 3|24 -24 96 -96 0 0 0 0
before ends clause deficit 6 here 4|85 -85 0 0 0 0 0 0
before ends clause deficit 6 here 5|-167 167 0 0 0 0 0 0
before ends clause deficit 6 here 6|0 -162 -80 102 146 0 0 0
before ends clause deficit 6 here 7|0 27 -115 0 101 0 0 0
before ends clause deficit 6 here 8|-13 -57 40 44 0 0 0 0
before ends clause deficit 6 here 9|0 44 -39 73 -91 0 0 0
before ends clause deficit 7|3 -26 72 -111 0 0 0 0
before ends clause deficit 7 here 2|77 -77 0 0 0 0 0 0
before ends clause deficit 7 here 3|108 -109 43 0 0 0 0 0
before ends clause deficit 7 here 4|-97 97 0 0 0 0 0 0
before ends clause deficit 7 here 5|19 -92 166 -96 0 0 0 0
before ends clause deficit 7 here 6|-116 130 -31 0 0 0 0 0
before ends clause deficit 7 here 7|0 97 -52 -63 0 0 0 0
before ends clause deficit 7 here 8|66 67 -30 -103 0 0 0 0
before ends clause deficit 7 here 9|-54 0 -72 117 0 0 0 0
before ends clause deficit 8|257 -153 162 -417 134 0 0 0
before ends clause deficit 8 here 0|0 0 54 -54 0 0 0 0
before ends clause deficit 8 here 1|0 98 -98 0 0 0 0 0
before ends clause deficit 8 here 2|-55 -41 100 -100 85 0 0 0
before ends clause deficit 8 here 3|-80 -60 120 0 0 0 0 0
before ends clause deficit 8 here 4|77 -77 0 0 0 0 0 0
before ends clause deficit 8 here 5|123 -123 98 -98 0 0 0 0
before ends clause deficit 8 here 6|169 -165 0 0 -73 0 0 0
before ends clause deficit 8 here 7|172 69 -175 -65 0 0 0 0
before ends clause deficit 8 here 8|47 -25 80 -91 24 0 0 0
before ends clause deficit 8 here 9|-93 68 64 -250 137 0 0 0
before ends clause deficit 9|268 -398 272 -309 178 0 0 -100
before ends clause deficit 9 here 1|0 0 94 -94 0 0 0 0
before ends clause deficit 9 here 2|76 -76 0 0 0 0 0 0
before ends clause deficit 9 here 3|4 -4 0 0 0 0 0 0
before ends clause deficit 9 here 4|53 0 -53 0 0 0 0 0
before ends clause deficit 9 here 5|130 -73 -75 0 0 0 0 0
before ends clause deficit 9 here 6|190 -217 52 0 0 0 0 0
before ends clause deficit 9 here 7|231 -119 68 -162 0 0 0 0
before ends clause deficit 9 here 8|-157 -100 128 0 98 0 0 0
before ends clause deficit 9 here 9|-101 -100 160 -165 139 0 0 -100
before ends clause here 0|0 -93 54 54 0 0 0 0
before ends clause here 1|0 -65 27 19 0 0 0 0
before ends clause here 2|76 -62 39 -130 169 0 0 0
before ends clause here 3|0 9 110 -90 -187 0 0 0
before ends clause here 4|40 29 -22 -74 30 -98 0 0
before ends clause here 5|-21 -9 151 -176 154 0 0 0
before ends clause here 6|-37 83 -120 -39 152 0 0 0
before ends clause here 7|8 96 -40 -30 76 -100 0 0
before ends clause here 8|-88 74 0 -45 70 0 0 -97
before ends clause here 9|-195 45 -57 117 74 0 -99 -163
before ends open|16 120 -21 90 35 9 -196 -2
before ends open deficit 0|51 -171 61 59 161 0 0 -79
before ends open deficit 0 here 0|0 137 31 -263 197 0 0 -100
before ends open deficit 0 here 1|0 -96 52 -61 97 0 0 0
before ends open deficit 0 here 2|0 -100 44 44 145 0 0 0
before ends open deficit 0 here 3|9 -107 -47 60 108 0 0 93
before ends open deficit 0 here 4|0 0 -60 148 -117 0 0 0
before ends open deficit 0 here 5|-85 29 180 -8 -84 0 0 -98
before ends open deficit 0 here 6|75 -75 -78 82 -14 0 0 0
before ends open deficit 0 here 7|100 -100 -66 56 43 0 0 -87
before ends open deficit 0 here 8|-78 0 -39 81 -55 0 0 99
before ends open deficit 0 here 9|0 -20 -192 -66 189 0 0 0
before ends open deficit 1|92 17 -19 33 43 -5 -21 -107
before ends open deficit 1 here 0|0 -139 -125 168 96 0 0 0
before ends open deficit 1 here 1|-3 12 -115 -46 194 0 0 0
before ends open deficit 1 here 2|107 -26 62 73 145 -100 0 -100
before ends open deficit 1 here 3|14 39 -20 17 -125 0 0 0
before ends open deficit 1 here 4|-141 30 105 -6 0 33 0 0
before ends open deficit 1 here 5|-57 -73 88 85 -62 0 0 -13
before ends open deficit 1 here 6|-80 9 135 36 -98 -86 0 23
before ends open deficit 1 here 7|14 29 -41 -43 -63 38 0 30
before ends open deficit 1 here 8|44 98 -139 20 37 48 0 0
before ends open deficit 1 here 9|307 142 -155 -234 -66 33 -21 0
before ends open deficit 2|-87 83 26 10 82 45 -91 -72
before ends open deficit 2 here 0|-7 -145 53 -60 0 98 0 0
before ends open deficit 2 here 1|125 -52 86 -9 -20 8 0 0
before ends open deficit 2 here 2|-57 -22 74 16 91 163 0 74
before ends open deficit 2 here 3|16 130 -50 -106 25 97 0 0
before ends open deficit 2 here 4|36 54 -76 -28 39 0 0 0
before ends open deficit 2 here 5|-133 45 109 70 -110 -99 0 80
before ends open deficit 2 here 6|-220 83 -32 -7 -51 0 0 98
before ends open deficit 2 here 7|-67 75 33 15 25 0 0 -40
before ends open deficit 2 here 8|30 46 -17 29 57 -82 0 -35
before ends open deficit 2 here 9|-81 68 38 117 47 -19 -91 -128
before ends open deficit 3|-124 -44 40 1 -170 54 0 164
before ends open deficit 3 here 0|0 0 -47 47 0 0 0 0
before ends open deficit 3 here 1|0 76 -33 11 -100 0 0 0
before ends open deficit 3 here 2|220 11 -7 -37 -127 0 0 295
before ends open deficit 3 here 3|79 -3 -10 -40 66 0 0 0
before ends open deficit 3 here 4|-9 42 -21 48 66 -98 0 0
before ends open deficit 3 here 5|-41 66 -12 -19 -110 0 0 -100
before ends open deficit 3 here 6|-199 65 -80 211 98 0 0 0
before ends open deficit 3 here 7|-58 -186 66 -43 162 0 0 0
before ends open deficit 3 here 8|3 133 -7 -36 -85 77 0 32
before ends open deficit 3 here 9|-152 76 -37 -20 -60 31 0 -90
before ends open deficit 4|-18 67 -50 -22 -45 -100 0 -25
before ends open deficit 4 here 0|0 0 -42 2 0 0 0 75
before ends open deficit 4 here 1|31 -30 85 -85 0 0 0 0
before ends open deficit 4 here 2|95 -50 16 -48 228 0 0 0
before ends open deficit 4 here 3|33 -37 94 -66 -11 0 0 0
before ends open deficit 4 here 4|-69 68 -147 134 0 0 0 0
before ends open deficit 4 here 5|-18 64 -38 118 149 -100 0 0
before ends open deficit 4 here 6|-83 82 -96 104 0 0 0 0
before ends open deficit 4 here 7|-46 35 14 7 -69 0 0 0
before ends open deficit 4 here 8|77 102 -117 27 -33 0 0 -78
before ends open deficit 4 here 9|65 128 -65 32 -89 0 0 0
before ends open deficit 5|-17 91 -49 13 7 -80 70 -125
before ends open deficit 5 here 0|0 -87 52 79 -98 0 0 0
before ends open deficit 5 here 1|-85 5 41 -114 0 99 0 0
before ends open deficit 5 here 2|44 -29 -47 -30 85 0 0 -64
before ends open deficit 5 here 3|101 -32 -20 -42 52 -97 0 0
before ends open deficit 5 here 4|-40 -13 -21 61 77 0 0 0
before ends open deficit 5 here 5|-38 5 -2 53 64 0 0 -13
before ends open deficit 5 here 6|-162 139 128 -102 -62 43 0 0
before ends open deficit 5 here 7|244 14 -148 29 -149 0 0 0
before ends open deficit 5 here 8|18 -16 7 115 89 -121 0 -68
before ends open deficit 5 here 9|126 -63 -56 51 -26 0 70 0
before ends open deficit 6|26 -4 -4 4 -34 47 -93 -38
before ends open deficit 6 here 0|0 0 65 -65 0 0 0 0
before ends open deficit 6 here 1|0 44 -97 25 -88 0 0 0
before ends open deficit 6 here 2|319 -159 -52 -69 -119 0 0 -91
before ends open deficit 6 here 3|-61 47 13 86 98 -67 0 0
before ends open deficit 6 here 4|-165 179 -35 18 -36 0 0 0
before ends open deficit 6 here 5|-111 60 -10 86 105 0 0 0
before ends open deficit 6 here 6|1 -199 16 -1 87 0 0 -93
before ends open deficit 6 here 7|-81 77 141 -8 -119 79 0 -88
before ends open deficit 6 here 8|14 -110 -56 -22 5 -91 0 126
before ends open deficit 6 here 9|9 159 -58 -70 17 99 -93 -96
before ends open deficit 7|58 -52 11 41 -38 14 -55 -81
before ends open deficit 7 here 0|0 0 9 83 -89 -98 0 0
before ends open deficit 7 here 1|0 0 -64 69 -97 -28 0 99
before ends open deficit 7 here 2|238 -46 0 92 -158 -69 0 -28
before ends open deficit 7 here 3|-67 -2 -8 -78 -26 0 0 0
before ends open deficit 7 here 4|-30 -28 198 -67 0 0 -84 0
before ends open deficit 7 here 5|-134 -22 -12 129 209 92 0 0
before ends open deficit 7 here 6|77 4 -39 13 -29 0 0 -37
before ends open deficit 7 here 7|61 36 15 -19 243 0 0 -217
before ends open deficit 7 here 8|25 -28 15 33 -95 0 0 -85
before ends open deficit 7 here 9|102 37 49 -120 -30 99 45 0
before ends open deficit 8|59 -154 19 19 -89 -84 -100 43
before ends open deficit 8 here 0|-33 0 38 25 0 0 0 0
before ends open deficit 8 here 1|-68 26 88 46 0 0 0 -45
before ends open deficit 8 here 2|105 -45 -5 67 -74 98 0 2
before ends open deficit 8 here 3|39 -125 80 55 58 0 0 0
before ends open deficit 8 here 4|72 -32 30 -26 -167 0 0 0
before ends open deficit 8 here 5|30 -49 -94 -8 32 0 0 0
before ends open deficit 8 here 6|79 3 61 54 40 -159 -100 18
before ends open deficit 8 here 7|22 151 18 5 -46 -100 0 30
before ends open deficit 8 here 8|77 98 43 59 -14 139 0 -38
before ends open deficit 8 here 9|50 -15 25 -68 -29 29 0 18
before ends open deficit 9|148 -64 -23 -53 -52 -17 48 -66
before ends open deficit 9 here 0|58 0 -1 21 -132 0 0 0
before ends open deficit 9 here 1|-166 85 45 82 -99 0 0 0
before ends open deficit 9 here 2|155 -63 -42 31 -125 33 0 -80
before ends open deficit 9 here 3|79 -19 -56 157 -113 29 0 -99
before ends open deficit 9 here 4|49 -101 36 62 -73 0 0 -70
before ends open deficit 9 here 5|114 -18 -184 -53 -231 90 0 98
before ends open deficit 9 here 6|51 -93 -106 -29 -85 89 0 0
before ends open deficit 9 here 7|45 34 -29 53 -2 -100 0 0
before ends open deficit 9 here 8|135 32 -39 118 8 61 48 -71
before ends open deficit 9 here 9|278 -90 63 37 64 27 0 -18
before ends open here 0|-6 -129 76 137 -9 29 0 -47
before ends open here 1|-134 -10 36 81 25 91 0 0
before ends open here 2|17 21 25 135 -1 -36 0 -15
before ends open here 3|0 61 42 171 74 7 0 -33
before ends open here 4|-33 49 -19 65 -110 -24 -84 -70
before ends open here 5|-19 112 34 25 -57 -72 0 -66
before ends open here 6|-25 42 43 73 -45 -42 -100 16
before ends open here 7|65 64 5 10 -11 -37 0 -71
before ends open here 8|63 147 97 62 80 59 48 32
before ends open here 9|96 114 29 61 47 45 -121 -79
before ends sentence|159 -129 32 42 -83 -57 62 81
before ends sentence deficit 0|-24 24 -122 -120 106 -100 -97 257
before ends sentence deficit 0 here 0|0 0 0 -47 47 0 0 0
before ends sentence deficit 0 here 1|0 0 -88 35 68 0 0 0
before ends sentence deficit 0 here 2|0 0 -87 87 0 0 0 0
before ends sentence deficit 0 here 3|-24 24 0 0 0 0 0 0
before ends sentence deficit 0 here 5|0 0 42 -94 65 0 0 0
before ends sentence deficit 0 here 6|0 0 22 -62 50 0 0 0
before ends sentence deficit 0 here 8|0 0 -8 46 -50 0 0 0
before ends sentence deficit 0 here 9|0 0 25 -178 43 -100 -97 257
before ends sentence deficit 1|-45 153 -126 7 -35 0 -11 -21
before ends sentence deficit 1 here 0|0 0 32 -32 0 0 0 0
before ends sentence deficit 1 here 1|-57 24 55 -38 -13 0 0 0
before ends sentence deficit 1 here 2|43 -45 -72 29 6 0 0 0
before ends sentence deficit 1 here 3|59 7 -1 -152 0 0 0 -21
before ends sentence deficit 1 here 4|-2 2 0 0 0 0 0 0
before ends sentence deficit 1 here 5|-131 56 131 -49 0 0 0 0
before ends sentence deficit 1 here 6|-121 118 10 97 -122 0 0 0
before ends sentence deficit 1 here 7|-211 246 -21 -29 36 0 0 0
before ends sentence deficit 1 here 8|-110 179 96 -97 18 0 -126 0
before ends sentence deficit 1 here 9|35 41 -112 -88 -34 0 21 0
before ends sentence deficit 2|-35 161 -43 -119 71 35 -29 -142
before ends sentence deficit 2 here 0|0 0 -20 20 0 0 0 0
before ends sentence deficit 2 here 1|28 -139 211 28 -99 0 0 0
before ends sentence deficit 2 here 2|-59 73 -69 51 64 0 0 0
before ends sentence deficit 2 here 3|81 74 -129 8 -71 0 75 0
before ends sentence deficit 2 here 4|5 117 77 -33 0 0 0 0
before ends sentence deficit 2 here 5|61 148 137 -135 44 0 -100 0
before ends sentence deficit 2 here 6|-10 83 -136 -188 57 0 147 0
before ends sentence deficit 2 here 7|-16 132 -86 -45 46 0 0 0
before ends sentence deficit 2 here 8|-50 134 -75 -58 20 0 -69 0
before ends sentence deficit 2 here 9|-49 -13 -10 20 172 35 100 -142
before ends sentence deficit 3|88 -61 11 -11 -32 19 89 -166
before ends sentence deficit 3 here 1|-6 57 77 -22 0 0 0 -95
before ends sentence deficit 3 here 2|-74 72 -146 204 -71 0 0 0
before ends sentence deficit 3 here 3|9 97 -56 0 0 0 0 0
before ends sentence deficit 3 here 4|-159 122 98 58 0 0 0 0
before ends sentence deficit 3 here 5|93 -117 -124 52 0 0 0 0
before ends sentence deficit 3 here 6|-66 34 129 -20 0 0 0 0
before ends sentence deficit 3 here 7|-64 -80 21 122 64 0 -13 0
before ends sentence deficit 3 here 8|10 -20 -73 -3 160 97 -10 -99
before ends sentence deficit 3 here 9|21 -104 112 -16 -136 -38 97 0
before ends sentence deficit 4|132 85 -91 -126 -56 0 -21 0
before ends sentence deficit 4 here 1|0 94 14 -117 0 0 0 0
before ends sentence deficit 4 here 2|60 -14 -117 0 0 0 0 0
before ends sentence deficit 4 here 3|11 -7 -26 0 0 0 0 0
before ends sentence deficit 4 here 4|107 -107 0 0 0 0 0 0
before ends sentence deficit 4 here 5|-20 182 -52 -100 0 0 0 0
before ends sentence deficit 4 here 6|32 -104 -73 150 0 0 0 0
before ends sentence deficit 4 here 7|153 -142 29 -62 0 0 0 0
before ends sentence deficit 4 here 8|116 73 -20 -59 18 0 -124 0
before ends sentence deficit 4 here 9|67 -117 -13 -3 -124 0 79 0
before ends sentence deficit 5|146 -34 -95 -76 -61 -115 10 7
before ends sentence deficit 5 here 0|0 0 -89 89 0 0 0 0
before ends sentence deficit 5 here 1|-10 -152 45 85 0 0 0 0
before ends sentence deficit 5 here 2|13 9 -119 85 0 0 0 0
before ends sentence deficit 5 here 3|50 -3 -65 -10 0 0 0 0
before ends sentence deficit 5 here 4|-105 105 0 0 0 0 0 0
before ends sentence deficit 5 here 5|-27 147 51 -44 -38 0 0 0
before ends sentence deficit 5 here 6|231 -49 -127 -98 0 0 -24 0
before ends sentence deficit 5 here 7|82 -5 -32 23 -40 0 0 0
before ends sentence deficit 5 here 8|106 -20 167 -130 12 -144 83 0
before ends sentence deficit 5 here 9|88 -123 40 -6 -60 52 -23 7
before ends sentence deficit 6|238 -160 -45 -36 39 0 62 -100
before ends sentence deficit 6 here 0|0 0 89 -89 0 0 0 0
before ends sentence deficit 6 here 1|54 -12 -110 14 0 0 0 0
before ends sentence deficit 6 here 2|17 -17 11 -2 0 0 -75 0
before ends sentence deficit 6 here 3|3 43 -42 -170 0 0 0 0
before ends sentence deficit 6 here 4|127 105 -154 -140 0 0 0 0
before ends sentence deficit 6 here 5|81 57 -155 21 -23 0 80 0
before ends sentence deficit 6 here 6|-97 1 53 85 0 0 -89 0
before ends sentence deficit 6 here 7|91 -141 -60 3 0 0 96 0
before ends sentence deficit 6 here 8|56 62 -20 -36 131 0 -21 0
before ends sentence deficit 6 here 9|-103 -178 100 55 -54 0 65 -100
before ends sentence deficit 7|236 -288 -78 -32 -68 70 -42 261
before ends sentence deficit 7 here 0|130 0 -100 -43 0 0 0 0
before ends sentence deficit 7 here 1|-90 160 71 -138 0 0 0 0
before ends sentence deficit 7 here 2|34 -82 -78 29 0 0 0 162
before ends sentence deficit 7 here 3|186 7 -104 43 0 0 0 0
before ends sentence deficit 7 here 4|-8 -44 -81 152 0 0 0 0
before ends sentence deficit 7 here 5|-19 52 -70 2 0 0 0 0
before ends sentence deficit 7 here 6|174 -258 -47 48 0 0 0 0
before ends sentence deficit 7 here 7|-13 -200 195 -68 -89 0 0 0
before ends sentence deficit 7 here 8|1 -138 8 -17 134 100 -21 90
before ends sentence deficit 7 here 9|-24 -81 27 -68 -75 -20 -32 117
before ends sentence deficit 8|211 -286 21 11 -87 -98 45 98
before ends sentence deficit 8 here 0|-54 0 98 20 0 -98 0 -37
before ends sentence deficit 8 here 1|63 96 -33 -128 0 0 0 -88
before ends sentence deficit 8 here 2|99 81 127 -144 -97 0 0 -100
before ends sentence deficit 8 here 3|145 -103 25 -45 0 0 -88 0
before ends sentence deficit 8 here 4|63 -97 19 -11 0 0 0 0
before ends sentence deficit 8 here 5|125 -211 84 42 0 0 -66 0
before ends sentence deficit 8 here 6|134 -202 -12 -82 0 0 -54 0
before ends sentence deficit 8 here 7|186 -86 -104 119 0 0 -97 -99
before ends sentence deficit 8 here 8|21 -116 -37 29 -174 0 93 -31
before ends sentence deficit 8 here 9|13 0 -33 -47 -4 0 34 258
before ends sentence deficit 9|168 -254 44 59 66 12 -4 -160
before ends sentence deficit 9 here 0|-124 0 124 -30 0 0 0 0
before ends sentence deficit 9 here 1|-136 -140 -82 105 0 0 0 162
before ends sentence deficit 9 here 2|23 36 3 33 -91 22 0 -98
before ends sentence deficit 9 here 3|151 -265 -22 -15 0 0 0 0
before ends sentence deficit 9 here 4|149 -25 0 -57 0 0 0 0
before ends sentence deficit 9 here 5|158 -95 -29 -67 0 0 0 0
before ends sentence deficit 9 here 6|80 -95 42 53 0 0 20 0
before ends sentence deficit 9 here 7|99 -214 140 -47 0 0 -45 0
before ends sentence deficit 9 here 8|58 -119 17 68 -100 0 72 0
before ends sentence deficit 9 here 9|167 -112 57 31 227 12 -14 -318
before ends sentence here 0|4 0 53 -67 47 -98 0 -37
before ends sentence here 1|-102 43 5 -20 -73 0 0 83
before ends sentence here 2|172 -60 -52 -24 -125 22 -75 27
before ends sentence here 3|73 -10 -61 -24 -71 0 -35 -21
before ends sentence here 4|147 -38 -108 -42 0 0 0 0
before ends sentence here 5|129 -5 19 -57 82 0 -81 0
before ends sentence here 6|78 -203 -1 2 33 0 93 0
before ends sentence here 7|93 -139 13 8 15 0 -77 -99
before ends sentence here 8|75 -76 43 10 -1 -5 37 -69
before ends sentence here 9|120 -158 68 8 15 -40 90 77
before ends signed|26 -434 71 104 0 76 -174 1
before ends signed deficit 1|0 0 110 -110 0 0 0 0
before ends signed deficit 1 here 8|0 0 85 -85 0 0 0 0
before ends signed deficit 1 here 9|0 0 62 -62 0 0 0 0
before ends signed deficit 2|-41 -100 181 40 0 -35 0 0
before ends signed deficit 2 here 1|0 0 29 -29 0 0 0 0
before ends signed deficit 2 here 2|-11 0 -91 97 0 0 0 0
before ends signed deficit 2 here 4|0 0 12 -12 0 0 0 0
before ends signed deficit 2 here 6|-20 -100 127 -58 0 0 0 0
before ends signed deficit 2 here 7|0 0 98 -98 0 0 0 0
before ends signed deficit 2 here 8|-25 0 51 44 0 0 0 0
before ends signed deficit 2 here 9|38 0 5 41 0 -35 0 0
before ends signed deficit 3|-128 0 -9 62 0 0 0 50
before ends signed deficit 3 here 2|-52 0 -40 71 0 0 0 0
before ends signed deficit 3 here 6|0 0 -50 0 0 0 0 50
before ends signed deficit 3 here 7|-148 0 65 103 0 0 0 0
before ends signed deficit 3 here 8|79 0 -13 -71 0 0 0 0
before ends signed deficit 3 here 9|0 0 86 -86 0 0 0 0
before ends signed deficit 4|33 -57 143 -20 0 0 -99 -98
before ends signed deficit 4 here 1|0 0 15 -15 0 0 0 0
before ends signed deficit 4 here 2|0 0 36 -36 0 0 0 0
before ends signed deficit 4 here 4|0 0 -64 64 0 0 0 0
before ends signed deficit 4 here 5|-48 0 48 0 0 0 0 0
before ends signed deficit 4 here 6|0 0 66 52 0 0 0 -98
before ends signed deficit 4 here 7|0 0 48 -48 0 0 0 0
before ends signed deficit 4 here 8|-90 0 -4 65 0 0 0 0
before ends signed deficit 4 here 9|136 -57 77 -31 0 0 -99 0
before ends signed deficit 5|17 0 -22 6 0 93 0 -92
before ends signed deficit 5 here 1|0 0 -99 99 0 0 0 0
before ends signed deficit 5 here 2|32 0 32 -103 0 0 0 0
before ends signed deficit 5 here 6|0 0 81 -81 0 0 0 0
before ends signed deficit 5 here 7|-32 0 7 41 0 0 0 0
before ends signed deficit 5 here 8|0 0 -19 19 0 0 0 0
before ends signed deficit 5 here 9|0 0 107 -107 0 93 0 -92
before ends signed deficit 6|201 -75 -24 -139 0 -80 -103 0
before ends signed deficit 6 here 0|0 0 -29 29 0 0 0 0
before ends signed deficit 6 here 1|0 0 114 -114 0 0 0 0
before ends signed deficit 6 here 2|97 0 -99 -27 0 0 0 0
before ends signed deficit 6 here 3|0 0 -88 88 0 0 0 0
before ends signed deficit 6 here 4|-64 0 64 0 0 0 0 0
before ends signed deficit 6 here 5|75 -75 -102 102 0 0 0 0
before ends signed deficit 6 here 7|71 0 86 -199 0 0 -37 0
before ends signed deficit 6 here 8|41 0 -6 21 0 -80 0 0
before ends signed deficit 6 here 9|43 0 -54 44 0 0 -76 0
before ends signed deficit 7|14 -161 14 63 0 52 0 0
before ends signed deficit 7 here 0|0 0 -48 48 0 0 0 0
before ends signed deficit 7 here 1|0 -96 -91 164 0 0 0 0
before ends signed deficit 7 here 2|-42 0 64 6 0 0 0 0
before ends signed deficit 7 here 3|-4 0 -33 36 0 0 0 0
before ends signed deficit 7 here 5|32 0 -77 78 0 0 0 0
before ends signed deficit 7 here 6|100 0 -36 -93 0 0 0 0
before ends signed deficit 7 here 7|77 0 -44 -40 0 0 0 0
before ends signed deficit 7 here 8|-24 0 67 24 0 0 0 0
before ends signed deficit 7 here 9|-19 -91 37 -15 0 52 0 0
before ends signed deficit 8|-15 -160 15 42 0 99 0 99
before ends signed deficit 8 here 1|0 0 -12 12 0 0 0 0
before ends signed deficit 8 here 2|39 -100 39 18 0 0 0 0
before ends signed deficit 8 here 3|-6 0 128 -127 0 0 0 0
before ends signed deficit 8 here 4|0 0 18 -18 0 0 0 0
before ends signed deficit 8 here 5|-85 0 96 -31 0 0 0 0
before ends signed deficit 8 here 6|-42 0 33 37 0 0 0 0
before ends signed deficit 8 here 7|26 0 -207 -10 0 99 0 99
before ends signed deficit 8 here 8|104 0 -54 15 0 0 0 0
before ends signed deficit 8 here 9|-46 -85 64 -27 0 0 0 0
before ends signed deficit 9|-55 -169 42 35 0 -21 0 0
before ends signed deficit 9 here 0|0 0 9 -9 0 0 0 0
before ends signed deficit 9 here 1|41 0 97 -111 0 0 0 0
before ends signed deficit 9 here 2|139 -100 -52 46 0 0 0 0
before ends signed deficit 9 here 3|-55 0 -8 50 0 0 0 0
before ends signed deficit 9 here 5|130 0 -104 -45 0 0 0 0
before ends signed deficit 9 here 6|-61 0 94 -35 0 0 0 0
before ends signed deficit 9 here 7|-92 0 -69 112 0 0 0 0
before ends signed deficit 9 here 8|-6 -97 29 35 0 0 0 0
before ends signed deficit 9 here 9|-50 0 -68 28 0 -21 0 0
before ends signed here 0|0 0 -40 40 0 0 0 0
before ends signed here 1|41 -96 56 -19 0 0 0 0
before ends signed here 2|96 -171 -8 113 0 0 0 0
before ends signed here 3|-58 0 17 19 0 0 0 0
before ends signed here 4|-64 0 -9 50 0 0 0 0
before ends signed here 5|58 -75 -83 53 0 0 0 0
before ends signed here 6|48 -100 78 22 0 0 0 -62
before ends signed here 7|-20 0 -16 -87 0 99 -37 99
before ends signed here 8|-54 -97 56 90 0 -80 0 0
before ends signed here 9|62 -184 18 62 0 44 -153 -92
before furniture|-92 -26 -276 -93 0 0 287 170
before marked|338 -667 221 234 -304 10 -100 154
before signed|26 -434 71 104 0 76 -174 1
before spaced false ends call|299 -288 -55 27 -100 -40 -11 34
before spaced false ends clause|-73 119 46 -99 139 -169 -99 -220
before spaced false ends open|49 107 -13 73 48 9 -196 -2
before spaced false ends sentence|175 -185 38 44 -74 -57 64 81
before spaced false ends signed|26 -434 71 104 0 76 -174 1
before spaced true ends call|-143 143 0 0 0 0 0 0
before spaced true ends clause|-171 194 -216 32 0 0 0 0
before spaced true ends open|-431 432 -304 308 -160 0 0 0
before spaced true ends sentence|-480 629 -233 -98 -83 0 -59 0
below 0|28 105 72 58 41 53 -3 -4
below 0 deficit 0|-73 -65 75 107 -99 -28 0 -5
below 0 deficit 1|-38 -19 -18 20 69 -77 0 -65
below 0 deficit 2|-6 19 40 110 -35 43 -75 -83
below 0 deficit 3|84 23 99 -24 10 37 -88 26
below 0 deficit 4|28 -5 28 -1 -10 -26 -84 -70
below 0 deficit 5|76 19 -40 23 -21 -72 -100 -66
below 0 deficit 6|89 39 -1 31 -73 20 -162 -20
below 0 deficit 7|44 87 -31 79 -127 14 -32 -34
below 0 deficit 8|69 135 19 74 77 -19 -45 36
below 0 deficit 9|116 85 11 47 97 40 69 30
below 0 ends call|103 72 203 -127 -170 -99 -100 -97
below 0 ends clause|68 39 149 -183 -28 0 -12 -100
below 0 ends open|-4 77 98 71 116 88 40 101
below 0 ends sentence|22 144 -398 -29 89 -170 -100 -223
below 0 ends signed|100 120 -170 -100 -76 0 -170 0
below 1|-12 68 22 -42 -94 -17 -41 -30
below 1 deficit 0|-105 0 -56 110 160 0 0 0
below 1 deficit 1|-188 -13 43 15 -13 0 0 77
below 1 deficit 2|79 18 -61 20 17 -94 0 -131
below 1 deficit 3|147 85 -124 89 13 0 75 -99
below 1 deficit 4|48 8 24 -18 -100 0 0 0
below 1 deficit 5|130 19 -72 -101 107 0 -66 0
below 1 deficit 6|66 -25 -30 -11 175 -38 124 -30
below 1 deficit 7|65 24 41 83 55 -100 -89 -99
below 1 deficit 8|-14 -53 105 -15 64 92 10 -118
below 1 deficit 9|11 -85 81 -42 -86 121 -117 183
below 1 ends call|25 72 11 -192 0 0 0 0
below 1 ends clause|27 37 65 -80 -177 -94 0 0
below 1 ends open|-24 59 20 -34 -61 22 9 -30
below 1 ends sentence|-17 157 -171 2 138 0 -97 0
below 1 ends signed|-18 18 0 0 0 0 0 0
below 2|-6 151 29 66 28 -9 45 46
below 2 deficit 0|0 -100 18 99 0 0 0 0
below 2 deficit 1|0 21 -2 135 -126 0 0 0
below 2 deficit 2|-22 40 -70 11 14 35 0 212
below 2 deficit 3|43 41 -19 -182 18 -67 0 0
below 2 deficit 4|38 44 67 -102 0 -94 0 0
below 2 deficit 5|140 -10 180 -124 -99 0 80 0
below 2 deficit 6|90 -17 -66 -11 105 53 69 0
below 2 deficit 7|123 -152 -107 -3 78 0 34 0
below 2 deficit 8|-115 -170 112 97 31 -24 70 -100
below 2 deficit 9|-80 -33 226 -34 39 -30 -47 -90
below 2 ends call|-20 -124 15 117 0 0 0 0
below 2 ends clause|133 11 -130 -43 -18 0 0 0
below 2 ends open|-4 19 117 -40 53 20 70 46
below 2 ends sentence|51 110 -99 24 -92 -94 -88 0
below 2 ends signed|-44 72 0 -52 0 0 0 0
below 3|25 105 148 -47 -32 30 -33 -169
below 3 deficit 0|0 0 -74 74 0 0 0 0
below 3 deficit 1|-49 99 -31 -110 59 0 0 0
below 3 deficit 2|-101 74 45 -79 -70 0 0 -98
below 3 deficit 3|-18 101 -51 -11 -43 0 0 0
below 3 deficit 4|49 111 -43 -78 0 0 0 0
below 3 deficit 5|-102 -116 182 66 75 0 0 0
below 3 deficit 6|34 -45 88 -77 -82 0 0 0
below 3 deficit 7|88 -176 9 2 38 0 0 0
below 3 deficit 8|161 40 42 -162 -9 -98 13 0
below 3 deficit 9|113 -120 41 -24 37 100 -33 -100
below 3 ends call|-80 -15 196 -100 0 0 0 0
below 3 ends clause|9 4 -12 13 -27 0 0 0
below 3 ends open|-60 -3 145 -23 34 30 -33 -169
below 3 ends sentence|250 129 -142 -73 -74 0 0 0
below 3 ends signed|-85 85 0 0 0 0 0 0
below 4|-150 -12 96 -151 -29 -5 -25 -99
below 4 deficit 1|0 125 41 -104 0 0 0 0
below 4 deficit 2|-112 105 45 -40 -81 -100 0 -99
below 4 deficit 3|-172 35 101 -45 -114 0 0 0
below 4 deficit 4|153 -102 -79 0 0 0 0 0
below 4 deficit 5|95 -78 24 -147 -27 0 0 0
below 4 deficit 6|10 -39 31 48 -14 0 0 0
below 4 deficit 7|-140 2 64 -91 219 0 0 0
below 4 deficit 8|-186 43 -25 -82 -4 161 54 0
below 4 deficit 9|184 -74 91 -18 -186 -51 -66 0
below 4 ends clause|-154 154 123 -123 0 0 0 0
below 4 ends open|-157 -46 95 -113 -62 -5 -25 -99
below 4 ends sentence|159 -51 -96 -167 69 0 0 0
below 5|61 -19 162 -140 -56 10 0 0
below 5 deficit 1|0 75 0 -99 -75 99 0 0
below 5 deficit 2|-90 22 82 -86 -92 0 0 0
below 5 deficit 3|115 -128 -181 192 0 0 0 0
below 5 deficit 4|76 23 -145 0 0 0 0 0
below 5 deficit 5|56 -4 -32 -20 0 0 0 0
below 5 deficit 6|9 -183 252 -72 -77 -71 0 0
below 5 deficit 7|105 -3 -87 -27 0 0 0 0
below 5 deficit 8|45 -18 -46 19 44 -99 95 0
below 5 deficit 9|-103 65 75 -40 -19 32 -28 0
below 5 ends call|62 33 -60 -41 0 0 0 0
below 5 ends clause|83 33 -7 0 -81 0 0 0
below 5 ends open|-20 -48 175 -138 28 10 0 0
below 5 ends sentence|106 36 0 0 -152 0 0 0
bullet|303 -108 65 -523 -175 -80 -32 -167
byline|-83 -235 -392 -225 -187 623 237 0
caption|-590 -532 -736 -70 -212 1146 -219 -189
closing|279 -47 -215 -142 -94 0 0 -100
columnName|0 0 -521 -347 -119 0 -164 747
credit|-946 -856 -1181 614 957 297 32 298
cut 0 clause after 2|-92 -9 98 0 0 0 0 0
cut 0 clause after 7|0 0 84 0 -84 0 0 0
cut 0 open after 0|0 148 -6 -11 -68 0 0 -100
cut 0 open after 1|0 0 127 -131 9 0 0 0
cut 0 open after 2|26 -55 -86 -10 61 0 0 0
cut 0 open after 3|36 -171 98 21 109 0 0 0
cut 0 open after 4|0 0 -82 -34 99 0 0 0
cut 0 open after 5|-15 0 -168 32 160 0 0 0
cut 0 open after 6|0 -94 -98 103 171 0 0 -98
cut 0 open after 7|0 0 128 -181 47 0 0 0
cut 0 open after 8|0 -96 -26 -6 22 0 0 0
cut 0 open after 9|0 0 16 19 9 0 0 0
cut 0 sentence after 2|0 91 0 -91 -1 0 0 0
cut 0 sentence after 3|78 -78 0 62 -62 0 0 0
cut 0 sentence after 6|75 -75 0 0 0 0 0 0
cut 0 sentence after 8|0 0 0 29 -29 0 0 0
cut 0 sentence after 9|0 75 0 -89 20 0 0 0
cut 1 call after 2|-100 115 44 -50 0 0 0 0
cut 1 call after 3|-110 172 -90 0 0 0 0 0
cut 1 call after 5|-30 -88 105 0 0 0 0 0
cut 1 call after 7|0 61 -61 0 0 0 0 0
cut 1 call after 8|0 37 -47 16 0 0 0 0
cut 1 call after 9|0 53 -119 84 0 0 0 0
cut 1 clause after 1|-98 98 99 0 -99 0 0 0
cut 1 clause after 2|143 -132 64 -82 0 0 0 0
cut 1 clause after 3|-72 72 0 0 0 0 0 0
cut 1 clause after 4|96 0 -96 0 0 0 0 0
cut 1 clause after 5|-53 53 0 0 0 0 0 0
cut 1 clause after 6|-89 18 -84 0 96 0 0 0
cut 1 clause after 7|-98 166 -47 -70 0 0 0 0
cut 1 clause after 9|-41 41 0 0 0 0 0 0
cut 1 open after 0|0 0 101 -116 58 0 0 0
cut 1 open after 1|-35 -49 56 36 -70 98 0 0
cut 1 open after 2|112 -197 153 63 9 -25 0 -29
cut 1 open after 3|117 -77 -7 -66 45 100 0 0
cut 1 open after 4|-40 103 81 -37 -143 0 0 0
cut 1 open after 5|-15 43 -45 29 19 -94 0 0
cut 1 open after 6|78 -106 13 10 -6 0 0 -94
cut 1 open after 7|-57 -61 -55 85 -35 0 0 0
cut 1 open after 8|411 -52 -113 -289 -65 11 -21 0
cut 1 open after 9|-18 -116 88 42 45 0 0 0
cut 1 sentence after 0|-35 35 0 0 0 0 0 0
cut 1 sentence after 1|-94 69 0 106 22 -94 0 0
cut 1 sentence after 2|-63 18 0 -127 79 0 0 0
cut 1 sentence after 3|-48 126 0 -103 26 0 0 0
cut 1 sentence after 5|68 26 0 0 -100 0 0 0
cut 1 sentence after 6|0 -118 0 52 81 0 0 0
cut 1 sentence after 7|-43 144 0 -39 -106 0 0 0
cut 1 sentence after 8|-229 62 0 56 26 0 0 0
cut 1 sentence after 9|-183 175 0 -123 115 0 0 -99
cut 1 signed after 7|-78 78 0 0 0 0 0 0
cut 1 signed after 8|-19 113 -99 0 0 0 0 0
cut 1 signed after 9|-97 97 0 0 0 0 0 0
cut 2 call after 1|-34 -79 102 0 0 0 0 0
cut 2 call after 2|-43 -19 113 -38 0 0 0 0
cut 2 call after 3|-102 75 -121 56 0 0 0 0
cut 2 call after 4|-41 74 -50 0 0 0 0 0
cut 2 call after 5|-144 244 -159 0 0 0 0 0
cut 2 call after 6|-126 132 -46 0 0 0 0 0
cut 2 call after 7|0 43 -43 0 0 0 0 0
cut 2 call after 8|-98 -18 57 107 0 0 0 0
cut 2 call after 9|0 138 -43 -100 0 0 0 0
cut 2 clause after 2|-114 42 126 39 -82 0 0 -100
cut 2 clause after 3|-90 193 -70 0 -88 0 0 0
cut 2 clause after 4|-81 152 -94 0 0 0 0 0
cut 2 clause after 5|-91 144 -111 0 0 0 0 0
cut 2 clause after 6|0 -23 85 78 -150 0 0 0
cut 2 clause after 7|32 -10 -4 -18 1 0 0 0
cut 2 clause after 8|-61 -132 170 -5 -61 0 0 0
cut 2 clause after 9|-81 26 35 -31 19 0 0 0
cut 2 open after 0|0 0 69 -126 67 90 0 0
cut 2 open after 1|54 202 -12 8 -135 -99 0 -27
cut 2 open after 2|-5 -37 -13 222 -51 -82 98 69
cut 2 open after 3|-42 24 -11 172 -45 44 0 0
cut 2 open after 4|90 -32 -18 -17 -21 0 0 0
cut 2 open after 5|127 22 -91 85 30 100 0 0
cut 2 open after 6|32 58 -45 50 -86 -100 0 92
cut 2 open after 7|58 -68 25 24 5 -82 0 -90
cut 2 open after 8|209 -55 -9 -35 -103 151 -96 -97
cut 2 open after 9|-75 -3 183 170 201 -76 -64 -100
cut 2 sentence after 0|0 33 0 -198 185 0 0 0
cut 2 sentence after 1|-14 16 0 -29 47 0 0 0
cut 2 sentence after 2|-224 -130 0 170 133 0 0 0
cut 2 sentence after 3|-114 74 0 61 -46 0 0 0
cut 2 sentence after 4|-77 76 0 -121 98 0 0 0
cut 2 sentence after 5|-99 97 -100 -86 204 0 0 0
cut 2 sentence after 6|-151 131 0 -97 62 0 0 0
cut 2 sentence after 7|-166 93 0 -30 58 0 0 0
cut 2 sentence after 8|0 160 -100 -25 -95 0 0 0
cut 2 sentence after 9|-94 161 -100 -81 -116 -100 0 0
cut 2 signed after 2|-100 100 0 0 0 0 0 0
cut 2 signed after 7|0 100 -100 0 0 0 0 0
cut 2 signed after 8|-134 134 0 0 0 0 0 0
cut 2 signed after 9|-101 101 0 0 0 0 0 0
cut 3 call after 2|-73 -104 155 -39 0 0 0 0
cut 3 call after 3|78 56 -114 0 0 0 0 0
cut 3 call after 4|0 -68 147 0 0 -99 0 0
cut 3 call after 5|0 141 -108 -58 0 0 0 0
cut 3 call after 6|0 121 -121 0 0 0 0 0
cut 3 call after 7|0 64 -64 0 0 0 0 0
cut 3 call after 8|0 155 -76 -98 0 0 0 0
cut 3 call after 9|0 -31 31 0 0 0 0 0
cut 3 clause after 1|0 98 -98 0 0 0 0 0
cut 3 clause after 2|-20 -47 0 0 117 0 0 0
cut 3 clause after 3|4 -4 45 -45 0 0 0 0
cut 3 clause after 4|0 -96 0 0 96 0 0 0
cut 3 clause after 6|-86 86 0 0 0 0 0 0
cut 3 clause after 9|0 -46 0 -18 58 0 0 0
cut 3 open after 0|0 24 -71 98 -42 0 0 0
cut 3 open after 1|118 12 -19 -18 146 -98 0 0
cut 3 open after 2|-70 18 5 48 -103 0 -99 -90
cut 3 open after 3|-155 125 -99 25 -170 0 0 0
cut 3 open after 4|-19 24 -166 -14 84 0 0 100
cut 3 open after 5|-24 51 124 -28 33 -100 0 0
cut 3 open after 6|-67 122 22 -43 27 -97 0 0
cut 3 open after 7|0 34 -40 -65 -100 100 0 0
cut 3 open after 8|0 -45 44 -1 37 157 0 -96
cut 3 open after 9|116 -8 -24 119 -22 0 0 -100
cut 3 sentence after 0|0 43 0 -43 0 0 0 0
cut 3 sentence after 1|0 14 0 -71 40 0 0 0
cut 3 sentence after 2|-40 -139 0 265 0 0 0 0
cut 3 sentence after 3|-23 -129 0 137 0 0 0 0
cut 3 sentence after 4|0 -135 0 99 61 0 0 0
cut 3 sentence after 5|-105 231 -100 -9 -72 0 0 0
cut 3 sentence after 6|0 54 0 -54 0 0 0 0
cut 3 sentence after 7|0 -11 0 25 -36 0 0 0
cut 3 sentence after 8|-25 40 0 -25 0 0 0 0
cut 3 sentence after 9|-74 111 0 -101 68 0 0 0
cut 4 call after 1|0 0 95 -95 0 0 0 0
cut 4 call after 2|0 -58 0 58 0 0 0 0
cut 4 call after 4|0 -95 95 0 0 0 0 0
cut 4 call after 5|0 85 -85 0 0 0 0 0
cut 4 call after 6|0 96 -96 0 0 0 0 0
cut 4 call after 8|0 97 -97 0 0 0 0 0
cut 4 clause after 2|-25 -62 0 0 96 0 0 0
cut 4 clause after 3|89 -89 0 0 0 0 0 0
cut 4 clause after 7|0 -71 135 26 -96 0 0 0
cut 4 clause after 8|0 -95 95 0 0 0 0 0
cut 4 clause after 9|-50 50 0 0 0 0 0 0
cut 4 open after 0|0 0 -21 21 0 0 0 0
cut 4 open after 1|-108 102 95 -59 -83 0 0 0
cut 4 open after 2|31 88 -155 104 29 -100 0 0
cut 4 open after 3|-15 109 -63 -67 84 0 0 -78
cut 4 open after 4|113 -152 85 13 -23 0 0 0
cut 4 open after 5|30 -117 -37 149 -19 0 0 0
cut 4 open after 6|56 -143 79 44 0 0 0 0
cut 4 open after 7|-141 141 -39 -10 112 0 0 0
cut 4 open after 8|-50 -18 123 -98 -52 0 0 0
cut 4 open after 9|-100 65 12 8 -41 0 0 0
cut 4 sentence after 1|-94 92 0 -11 0 0 0 0
cut 4 sentence after 2|-47 -84 0 201 0 0 0 0
cut 4 sentence after 3|0 71 0 -71 0 0 0 0
cut 4 sentence after 4|0 168 -100 0 -97 0 0 0
cut 4 sentence after 5|-44 172 0 -121 -49 0 0 0
cut 4 sentence after 6|0 57 0 -94 51 0 0 0
cut 4 sentence after 7|0 94 0 -94 0 0 0 0
cut 4 sentence after 8|0 85 0 -151 76 0 0 0
cut 4 sentence after 9|0 48 0 -122 99 0 0 0
cut 5 call after 0|-95 -44 126 0 0 0 0 0
cut 5 call after 1|0 -159 159 0 0 0 0 0
cut 5 call after 2|-63 -83 64 61 0 0 0 0
cut 5 call after 3|0 127 -67 -80 0 0 0 0
cut 5 call after 5|-86 234 -143 -100 -100 0 0 0
cut 5 call after 6|-96 214 -184 57 0 0 0 0
cut 5 call after 7|-27 37 -14 0 0 0 0 0
cut 5 call after 8|0 -7 7 0 0 0 0 0
cut 5 call after 9|0 124 -124 0 0 0 0 0
cut 5 clause after 0|0 0 54 -54 0 0 0 0
cut 5 clause after 2|31 28 -111 -28 0 0 0 0
cut 5 clause after 3|140 -140 0 0 0 0 0 0
cut 5 clause after 5|0 100 -182 111 0 0 0 0
cut 5 clause after 6|90 0 -90 0 0 0 0 0
cut 5 clause after 9|0 13 -2 0 -12 0 0 0
cut 5 open after 0|0 115 -30 198 -120 0 0 -98
cut 5 open after 1|-158 157 119 -119 22 0 0 0
cut 5 open after 2|-40 -31 -3 131 17 0 0 44
cut 5 open after 3|77 -150 71 45 60 -97 0 -13
cut 5 open after 4|219 -31 -93 106 -96 0 0 -97
cut 5 open after 5|199 219 -65 -98 -176 -29 -11 0
cut 5 open after 6|-83 1 177 -72 -43 0 -12 0
cut 5 open after 7|-156 87 41 -158 -22 84 0 0
cut 5 open after 8|31 -48 73 7 -39 43 83 0
cut 5 open after 9|-127 55 14 138 -65 -99 0 0
cut 5 sentence after 0|0 -8 0 8 0 0 0 0
cut 5 sentence after 1|0 117 0 -3 -100 0 0 0
cut 5 sentence after 2|-87 -130 0 342 -83 0 0 0
cut 5 sentence after 3|145 -251 0 48 135 0 0 0
cut 5 sentence after 4|75 39 0 -54 -50 0 0 0
cut 5 sentence after 5|0 -249 0 -153 337 0 0 0
cut 5 sentence after 6|0 67 0 -102 42 0 0 0
cut 5 sentence after 7|0 -14 0 24 -28 0 0 0
cut 5 sentence after 8|0 181 0 -111 -119 0 0 0
cut 5 sentence after 9|-88 88 0 -101 -22 0 0 0
cut 5 signed after 1|-95 95 0 0 0 0 0 0
cut 5 signed after 2|0 100 0 -100 0 0 0 0
cut 6 call after 0|-72 0 72 0 0 0 0 0
cut 6 call after 2|-129 32 115 0 0 0 0 0
cut 6 call after 5|0 50 -50 0 0 0 0 0
cut 6 call after 8|-72 0 47 41 0 0 0 0
cut 6 call after 9|0 70 -70 0 0 0 0 0
cut 6 clause after 1|-17 17 0 0 0 0 0 0
cut 6 clause after 2|-67 149 0 -100 0 0 0 0
cut 6 clause after 3|-26 26 79 -39 -52 0 0 0
cut 6 clause after 5|45 -45 0 0 0 0 0 0
cut 6 clause after 6|-96 96 0 0 0 0 0 0
cut 6 clause after 7|134 -35 -114 0 0 0 0 0
cut 6 clause after 8|0 100 -53 0 -67 0 0 0
cut 6 clause after 9|0 0 76 0 -76 0 0 0
cut 6 open after 0|0 70 68 -71 14 0 0 0
cut 6 open after 1|-148 147 48 -89 121 -91 0 32
cut 6 open after 2|86 -138 5 60 -107 -67 0 45
cut 6 open after 3|-88 159 -133 -6 88 0 0 0
cut 6 open after 4|33 63 45 -36 -39 0 0 0
cut 6 open after 5|177 -119 -99 12 80 79 0 0
cut 6 open after 6|-134 -128 -32 28 105 0 0 0
cut 6 open after 7|-3 -105 56 -4 4 99 0 0
cut 6 open after 8|129 9 -30 6 36 0 -93 -93
cut 6 open after 9|-154 77 55 -76 -91 0 0 0
cut 6 sentence after 0|0 28 0 -28 0 0 0 0
cut 6 sentence after 1|0 39 0 54 -82 0 0 0
cut 6 sentence after 2|-36 -67 0 131 123 0 0 0
cut 6 sentence after 3|-118 123 0 -24 0 0 0 0
cut 6 sentence after 4|99 -99 0 0 0 0 0 0
cut 6 sentence after 5|0 -46 0 0 46 0 0 0
cut 6 sentence after 6|48 -22 0 -43 0 0 0 0
cut 6 sentence after 7|52 -30 0 -36 0 0 0 0
cut 6 sentence after 8|0 -45 0 -12 102 0 0 0
cut 6 sentence after 9|-76 42 0 -5 -8 0 0 0
cut 6 signed after 5|-13 13 0 0 0 0 0 0
cut 6 signed after 9|-31 31 0 0 0 0 0 0
cut 7 call after 1|-66 0 66 0 0 0 0 0
cut 7 call after 2|27 -126 81 47 0 0 0 0
cut 7 call after 3|70 -28 -51 0 0 0 0 0
cut 7 call after 5|-18 -104 106 0 0 0 0 0
cut 7 call after 6|-54 0 54 0 0 0 0 0
cut 7 call after 7|0 -96 96 0 0 0 0 0
cut 7 call after 8|0 -23 68 -52 0 0 0 0
cut 7 call after 9|0 86 -86 0 0 0 0 0
cut 7 clause after 1|-126 126 0 0 0 0 0 0
cut 7 clause after 2|9 -52 109 41 0 0 0 0
cut 7 clause after 3|27 54 -61 0 0 0 0 0
cut 7 clause after 4|39 72 0 0 0 -94 0 0
cut 7 clause after 5|44 48 -79 0 0 0 0 0
cut 7 clause after 6|85 0 -153 95 -9 0 0 0
cut 7 clause after 7|-94 0 94 0 0 0 0 0
cut 7 clause after 8|-99 99 0 -85 85 0 0 0
cut 7 clause after 9|-38 38 -64 64 0 0 0 0
cut 7 open after 0|0 0 54 -29 -87 0 0 0
cut 7 open after 1|-96 6 102 113 -19 0 0 -99
cut 7 open after 2|116 44 -18 -49 -178 92 -84 -77
cut 7 open after 3|74 90 -59 -190 16 0 0 0
cut 7 open after 4|56 -14 -62 75 0 0 0 -85
cut 7 open after 5|159 -73 -68 121 -97 -95 0 0
cut 7 open after 6|44 83 -3 50 -28 32 0 0
cut 7 open after 7|0 36 38 -95 107 0 0 0
cut 7 open after 8|-25 -192 57 -15 103 30 0 0
cut 7 open after 9|183 10 34 -101 -102 30 45 0
cut 7 sentence after 0|0 -23 0 0 23 0 0 0
cut 7 sentence after 1|-37 2 0 36 0 0 0 0
cut 7 sentence after 2|21 -12 0 15 -25 0 0 0
cut 7 sentence after 3|-66 73 0 -10 0 0 0 0
cut 7 sentence after 4|58 26 0 -7 -62 0 0 0
cut 7 sentence after 5|146 -81 0 0 -80 0 0 0
cut 7 sentence after 6|43 78 0 -103 0 0 0 0
cut 7 sentence after 7|-78 6 0 7 56 0 0 0
cut 7 sentence after 8|-32 -2 0 17 29 0 0 0
cut 7 sentence after 9|-81 96 0 -12 -37 0 0 0
cut 7 signed after 2|-13 13 0 0 0 0 0 0
cut 8 call after 0|-119 0 119 0 0 0 0 0
cut 8 call after 1|-80 -30 172 -98 0 0 0 0
cut 8 call after 2|-74 -10 95 -60 0 0 0 0
cut 8 call after 3|-179 -161 280 0 0 0 0 0
cut 8 call after 5|-159 -129 228 27 0 0 0 0
cut 8 call after 6|27 -170 134 0 0 0 0 0
cut 8 call after 7|-16 -41 50 0 0 0 0 0
cut 8 call after 8|-100 -79 149 25 0 0 0 0
cut 8 call after 9|0 -80 80 0 0 0 0 0
cut 8 clause after 1|11 -11 0 0 0 0 0 0
cut 8 clause after 2|78 -55 -39 0 0 0 0 0
cut 8 clause after 3|69 -33 -64 -16 0 0 0 0
cut 8 clause after 4|142 -63 -97 0 0 0 0 0
cut 8 clause after 5|-59 0 13 21 0 0 0 0
cut 8 clause after 6|74 -48 -37 0 0 0 0 0
cut 8 clause after 7|-36 5 -41 0 87 0 0 0
cut 8 clause after 8|-27 91 -175 80 85 0 0 0
cut 8 clause after 9|-20 15 123 -36 -97 0 0 0
cut 8 open after 0|0 0 65 -14 -121 34 0 83
cut 8 open after 1|198 -33 -56 -91 146 100 0 -155
cut 8 open after 2|110 134 20 -59 -131 -82 0 31
cut 8 open after 3|-56 29 -16 -65 -55 30 0 375
cut 8 open after 4|39 52 -85 1 98 -16 0 0
cut 8 open after 5|89 132 -40 -7 -39 -98 0 -95
cut 8 open after 6|170 10 7 36 44 -108 0 -17
cut 8 open after 7|53 104 40 17 34 99 0 -156
cut 8 open after 8|37 92 61 -3 41 -100 0 0
cut 8 open after 9|59 63 -4 77 120 0 0 -100
cut 8 sentence after 0|0 -160 0 154 10 0 0 0
cut 8 sentence after 1|11 -180 0 84 71 0 0 0
cut 8 sentence after 2|215 -129 0 -175 -5 0 0 0
cut 8 sentence after 3|114 -73 0 9 36 0 0 0
cut 8 sentence after 4|142 -71 0 -98 95 0 0 0
cut 8 sentence after 5|181 -14 0 -58 -70 0 0 0
cut 8 sentence after 6|-85 87 0 -81 69 0 0 0
cut 8 sentence after 7|-22 -120 0 107 23 0 0 0
cut 8 sentence after 8|-50 -193 0 128 182 0 0 0
cut 8 sentence after 9|-224 -49 0 102 94 0 0 0
cut 8 signed after 1|-77 77 0 0 0 0 0 0
cut 8 signed after 9|-70 126 0 0 -76 0 0 0
cut 9 call after 0|0 0 -83 83 0 0 0 0
cut 9 call after 1|-47 0 47 0 0 0 0 0
cut 9 call after 2|-139 -168 139 126 0 0 0 0
cut 9 call after 3|23 -17 100 0 -100 0 0 0
cut 9 call after 4|99 -96 -61 0 0 0 0 0
cut 9 call after 5|19 -79 -11 78 0 0 0 0
cut 9 call after 6|126 -85 -25 -41 0 0 0 0
cut 9 call after 7|-38 -34 80 -62 0 0 0 0
cut 9 call after 8|-105 -121 188 -8 0 0 0 0
cut 9 call after 9|-167 -29 144 20 -71 0 0 0
cut 9 clause after 0|0 0 -80 80 0 0 0 0
cut 9 clause after 1|20 -20 0 0 0 0 0 0
cut 9 clause after 2|82 -66 -196 146 0 0 0 0
cut 9 clause after 3|-22 -32 120 -98 0 0 0 0
cut 9 clause after 4|81 -7 -85 0 0 0 0 0
cut 9 clause after 5|-23 11 37 0 0 0 0 0
cut 9 clause after 6|43 103 -22 -129 0 0 0 0
cut 9 clause after 7|90 -97 3 0 0 0 0 0
cut 9 clause after 8|48 -47 12 15 -106 0 0 0
cut 9 clause after 9|57 -175 -27 24 203 0 0 0
cut 9 open after 0|68 0 -24 -4 -43 -38 0 49
cut 9 open after 1|2 107 -32 19 61 17 0 -7
cut 9 open after 2|20 47 -31 -63 -36 24 0 -114
cut 9 open after 3|76 -12 39 -52 -70 -11 0 -82
cut 9 open after 4|77 -137 -44 49 -77 -10 0 0
cut 9 open after 5|61 -100 -30 195 26 72 105 -74
cut 9 open after 6|48 -56 70 100 -55 76 0 -30
cut 9 open after 7|189 21 -8 -54 -160 0 0 -96
cut 9 open after 8|160 59 114 -1 -97 12 -77 -100
cut 9 open after 9|138 13 15 -30 20 -114 0 -18
cut 9 sentence after 1|25 -129 0 33 115 0 0 0
cut 9 sentence after 2|154 -24 0 -217 38 0 0 0
cut 9 sentence after 3|49 -44 -74 -100 110 0 0 0
cut 9 sentence after 4|118 -109 0 -58 103 0 0 0
cut 9 sentence after 5|146 104 -170 104 -152 0 0 0
cut 9 sentence after 6|20 71 -100 84 2 0 0 0
cut 9 sentence after 7|-124 90 0 -80 72 0 0 0
cut 9 sentence after 8|-192 -6 0 57 92 0 0 0
cut 9 sentence after 9|-126 -4 0 68 -5 0 0 0
cut clause call clause width 3|0 100 0 -100 0 0 0 0
cut clause call clause width 4|-82 0 82 0 0 0 0 0
cut clause call open width 1|0 -79 154 -90 0 0 0 0
cut clause call open width 2|-137 -9 205 0 -100 0 0 0
cut clause call open width 3|-237 27 140 -40 0 0 0 0
cut clause call open width 4|-168 71 31 0 0 0 0 0
cut clause call open width 5|-113 177 -106 0 0 0 0 0
cut clause call open width 6|0 93 -93 0 0 0 0 0
cut clause call sentence width 2|0 -225 142 128 0 0 0 0
cut clause call sentence width 3|-2 0 2 0 0 0 0 0
cut clause call sentence width 4|0 62 -62 0 0 0 0 0
cut clause clause clause width 5|89 0 -89 0 0 0 0 0
cut clause clause clause width 6|11 81 -89 0 0 0 0 0
cut clause clause open width 4|-85 34 0 72 0 0 0 0
cut clause clause open width 5|79 -37 -89 0 113 0 0 0
cut clause clause open width 6|-23 111 -98 0 -88 0 0 0
cut clause clause sentence width 5|90 -11 0 0 -108 0 0 0
cut clause clause sentence width 6|84 -84 0 0 0 0 0 0
cut clause open call width 2|0 0 -43 0 43 0 0 0
cut clause open call width 3|0 -30 -28 46 0 0 0 0
cut clause open call width 5|-52 -89 128 0 -3 0 0 0
cut clause open call width 6|-72 88 -23 0 0 0 0 0
cut clause open clause width 1|0 0 0 12 -12 0 0 0
cut clause open clause width 2|0 0 -1 -101 68 0 0 0
cut clause open clause width 3|0 -96 -48 -10 133 0 0 0
cut clause open clause width 4|-100 0 171 0 0 -100 0 0
cut clause open clause width 5|-168 27 170 -100 0 0 0 0
cut clause open clause width 6|-96 -99 0 179 0 0 0 0
cut clause open clause width 7|0 98 -98 0 0 0 0 0
cut clause open open width 0|0 -90 -97 59 128 0 0 0
cut clause open open width 1|0 0 107 38 38 0 0 -163
cut clause open open width 2|0 -100 157 1 -97 0 0 0
cut clause open open width 3|0 -133 176 -192 188 -98 0 0
cut clause open open width 4|307 -242 127 -108 234 0 -99 -97
cut clause open open width 5|36 48 -166 39 81 0 0 0
cut clause open open width 6|-41 -131 -319 366 151 0 0 0
cut clause open open width 7|53 -108 94 -51 0 0 0 0
cut clause open sentence width 1|0 -79 -84 91 72 0 0 0
cut clause open sentence width 2|0 -80 0 125 -66 0 0 0
cut clause open sentence width 3|0 -100 35 -3 111 0 0 0
cut clause open sentence width 4|-39 37 -63 33 -45 0 0 0
cut clause open sentence width 5|145 40 -97 68 -96 0 0 0
cut clause open sentence width 6|147 -17 -152 120 -80 0 0 0
cut clause open sentence width 7|0 46 0 -46 0 0 0 0
cut clause open signed width 5|-32 32 0 0 0 0 0 0
cut clause sentence call width 3|0 30 0 -30 0 0 0 0
cut clause sentence clause width 3|0 80 0 -80 0 0 0 0
cut clause sentence clause width 4|0 98 0 -98 0 0 0 0
cut clause sentence clause width 5|-55 113 0 -75 0 0 0 0
cut clause sentence clause width 6|0 -88 0 88 0 0 0 0
cut clause sentence open width 2|0 94 0 -94 0 0 0 0
cut clause sentence open width 3|0 197 0 -193 -54 0 0 0
cut clause sentence open width 4|0 221 -100 -150 -120 0 0 0
cut clause sentence open width 5|-26 -17 0 59 -87 0 0 0
cut clause sentence open width 6|101 -84 0 -6 0 0 0 0
cut clause sentence open width 7|4 -4 0 0 0 0 0 0
cut clause sentence sentence width 3|0 27 0 -27 0 0 0 0
cut clause sentence sentence width 4|0 -35 0 35 0 0 0 0
cut clause sentence sentence width 5|0 -13 0 13 0 0 0 0
cut clause sentence sentence width 6|-25 -75 0 88 0 0 0 0
cut clause sentence signed width 6|0 52 0 -52 0 0 0 0
cut clause signed open width 4|-48 48 0 0 0 0 0 0
cut clause signed open width 5|-13 13 0 0 0 0 0 0
cut clause signed open width 6|-64 64 0 0 0 0 0 0
cut open call call width 4|0 79 -79 0 0 0 0 0
cut open call call width 5|-80 0 80 0 0 0 0 0
cut open call clause width 2|0 132 -44 -106 0 0 0 0
cut open call clause width 3|209 -157 -28 0 0 0 0 0
cut open call clause width 4|-53 -116 104 0 0 0 0 0
cut open call clause width 5|-176 15 179 0 0 0 0 0
cut open call clause width 6|83 44 -116 0 0 0 0 0
cut open call clause width 7|-57 57 0 0 0 0 0 0
cut open call open width 0|0 163 -89 0 -100 0 0 0
cut open call open width 1|34 118 -141 0 0 0 0 0
cut open call open width 2|-279 75 -96 290 -71 0 0 0
cut open call open width 3|82 -50 27 -60 0 0 0 0
cut open call open width 4|-119 55 236 -228 0 -99 0 0
cut open call open width 5|-274 121 183 -98 0 0 0 0
cut open call open width 6|8 36 -6 -60 0 0 0 0
cut open call open width 7|-40 40 0 0 0 0 0 0
cut open call sentence width 2|-63 11 -73 72 0 0 0 0
cut open call sentence width 3|-100 0 100 0 0 0 0 0
cut open call sentence width 4|-75 -42 101 0 0 0 0 0
cut open call sentence width 5|-175 106 172 -124 0 0 0 0
cut open call sentence width 6|8 -64 21 0 0 0 0 0
cut open call signed width 7|0 49 -49 0 0 0 0 0
cut open clause call width 2|0 -100 100 0 0 0 0 0
cut open clause call width 3|-96 0 173 -100 -9 0 0 0
cut open clause call width 4|-94 -68 142 0 0 0 0 0
cut open clause call width 5|-97 97 0 0 0 0 0 0
cut open clause call width 6|-5 5 0 0 0 0 0 0
cut open clause clause width 2|-98 98 0 0 0 0 0 0
cut open clause clause width 3|-29 89 -85 0 0 0 0 0
cut open clause clause width 5|-34 -49 0 0 95 0 0 0
cut open clause clause width 6|-59 140 -98 0 -88 0 0 0
cut open clause open width 1|0 -100 162 -66 -27 0 0 0
cut open clause open width 2|0 -23 212 -100 -84 0 0 -100
cut open clause open width 3|159 -110 58 -75 -38 0 0 0
cut open clause open width 4|98 -139 73 -4 117 0 0 0
cut open clause open width 5|-40 93 -31 6 -124 -94 0 0
cut open clause open width 6|1 67 -149 56 50 0 0 0
cut open clause open width 7|-53 52 -199 152 89 0 0 0
cut open clause open width 8|0 0 -80 80 0 0 0 0
cut open clause sentence width 5|-17 128 -202 152 -59 0 0 0
cut open clause sentence width 6|52 39 -100 0 0 0 0 0
cut open clause sentence width 7|-123 217 0 -95 0 0 0 0
cut open clause signed width 5|-92 92 0 0 0 0 0 0
cut open clause signed width 6|-90 90 0 0 0 0 0 0
cut open open call width 0|0 0 -167 49 143 0 0 0
cut open open call width 1|0 0 -116 18 138 0 0 0
cut open open call width 2|-29 0 -98 128 -16 0 0 0
cut open open call width 3|0 0 12 3 -46 0 0 0
cut open open call width 4|30 -78 144 -128 62 0 0 -90
cut open open call width 5|2 -106 169 121 -164 -98 0 0
cut open open call width 6|197 -57 -23 -11 -89 0 0 0
cut open open call width 7|50 1 -217 172 0 0 0 0
cut open open clause width 0|0 0 -155 -40 127 0 0 0
cut open open clause width 1|0 0 28 -20 -30 0 0 0
cut open open clause width 2|0 -41 2 49 -164 99 0 0
cut open open clause width 3|0 -21 -10 -46 108 117 0 -99
cut open open clause width 4|-120 -32 116 -55 -9 34 0 -91
cut open open clause width 5|92 20 -2 -78 95 -100 0 0
cut open open clause width 6|129 68 -116 -55 -63 0 0 0
cut open open clause width 7|108 -113 64 98 -92 0 0 -80
cut open open clause width 8|0 0 53 -53 0 0 0 0
cut open open open width 0|0 42 -77 10 170 -100 70 0
cut open open open width 1|0 40 7 104 47 122 -21 -324
cut open open open width 2|341 -61 137 189 -157 129 0 -144
cut open open open width 3|-242 -164 28 -31 -128 -28 -109 111
cut open open open width 4|294 22 159 62 31 84 0 80
cut open open open width 5|208 54 55 47 -75 -49 0 -99
cut open open open width 6|9 -23 23 -27 54 14 0 -170
cut open open open width 7|38 22 -26 -1 -50 0 0 0
cut open open open width 8|0 68 48 -70 0 0 0 0
cut open open sentence width 0|-61 -129 -177 -6 245 0 0 0
cut open open sentence width 1|0 -188 -38 209 84 0 -99 0
cut open open sentence width 2|-63 -173 6 191 -150 0 0 0
cut open open sentence width 3|-34 -174 30 -32 64 -82 0 0
cut open open sentence width 4|-218 -84 103 156 -31 -112 0 0
cut open open sentence width 5|-24 85 -121 94 -27 0 0 -100
cut open open sentence width 6|53 121 -119 17 -169 -71 0 0
cut open open sentence width 7|105 195 -292 -23 0 0 0 0
cut open open sentence width 8|0 148 1 -1 -68 0 0 -100
cut open open signed width 5|-173 312 -183 -99 0 0 0 0
cut open open signed width 6|-218 271 -99 0 0 0 0 0
cut open open signed width 7|-116 116 0 0 0 0 0 0
cut open sentence call width 1|0 -62 0 0 62 0 0 0
cut open sentence call width 2|-33 50 0 -99 89 0 0 0
cut open sentence call width 3|0 37 0 43 -68 0 0 0
cut open sentence call width 4|-82 245 -100 -59 0 -100 0 0
cut open sentence call width 5|0 26 0 -26 0 0 0 0
cut open sentence call width 6|15 53 0 -64 0 0 0 0
cut open sentence clause width 0|50 -65 0 0 19 0 0 0
cut open sentence clause width 1|-10 -10 0 0 15 0 0 0
cut open sentence clause width 2|-47 31 0 0 -13 0 0 0
cut open sentence clause width 3|-112 74 0 65 -45 0 0 0
cut open sentence clause width 4|42 -18 0 -40 -29 0 0 0
cut open sentence clause width 5|-97 113 0 -65 0 0 0 0
cut open sentence clause width 6|-103 148 -99 96 0 -94 0 0
cut open sentence clause width 7|-22 22 0 0 0 0 0 0
cut open sentence open width 0|-7 -14 0 -23 104 0 0 0
cut open sentence open width 1|-42 128 -100 -166 89 0 0 0
cut open sentence open width 2|-143 -22 0 -207 265 0 0 0
cut open sentence open width 3|-134 131 0 49 80 0 0 0
cut open sentence open width 4|-30 56 -100 22 29 0 0 0
cut open sentence open width 5|-196 144 -133 17 18 0 0 0
cut open sentence open width 6|-67 31 0 113 -6 0 0 0
cut open sentence open width 7|-35 74 0 -54 72 0 0 0
cut open sentence open width 8|0 89 0 -89 0 0 0 0
cut open sentence sentence width 0|0 -60 0 0 60 0 0 0
cut open sentence sentence width 1|-13 -26 0 0 30 0 0 0
cut open sentence sentence width 2|-152 56 0 0 32 0 0 0
cut open sentence sentence width 3|-69 -18 0 -54 172 0 0 0
cut open sentence sentence width 4|-98 115 0 70 91 0 0 -99
cut open sentence sentence width 5|-258 -37 -100 277 0 0 0 0
cut open sentence sentence width 6|-81 68 0 54 0 0 0 0
cut open sentence sentence width 7|41 6 0 -83 0 0 0 0
cut open sentence signed width 6|-47 47 0 0 0 0 0 0
cut open signed clause width 3|-19 19 0 0 0 0 0 0
cut open signed open width 2|0 76 0 0 -76 0 0 0
cut open signed open width 3|-70 210 -99 -100 0 0 0 0
cut open signed open width 4|-154 154 0 0 0 0 0 0
cut open signed open width 5|-200 254 -100 0 0 0 0 0
cut open signed open width 6|-95 95 0 0 0 0 0 0
cut open signed sentence width 3|-13 13 0 0 0 0 0 0
cut open signed sentence width 5|-97 97 0 0 0 0 0 0
deficit 0|-119 -170 89 143 4 -28 0 -5
deficit 1|-189 -39 110 49 -17 45 0 -4
deficit 2|11 45 75 -25 -10 -34 -75 22
deficit 3|81 63 57 14 -26 7 -35 -88
deficit 4|122 -24 6 -16 -73 -73 -84 -70
deficit 5|114 -1 -22 -31 -7 -72 -81 -66
deficit 6|131 -95 38 15 -29 -7 -40 -29
deficit 7|51 -21 -1 10 -4 3 -92 -18
deficit 8|112 9 172 58 82 0 23 -26
deficit 9|36 56 39 155 32 59 31 18
doubled|-371 -168 585 -404 -308 -228 -133 282
doubled 1|0 -100 87 -383 -248 -100 0 482
doubled 2|0 -212 466 -346 -129 0 -133 0
doubled 3|-100 -225 34 260 -226 -100 0 -108
doubled 4|-85 -170 593 -540 -161 -100 0 -164
doubled 5|-142 -111 496 -226 -87 0 0 -99
doubled 6|-273 -298 430 -166 0 0 0 -100
doubled 7|-121 34 237 -174 0 0 0 0
doubled 8|0 0 52 -52 0 0 0 0
ends call|81 29 82 -216 -170 -99 -100 -97
ends call after ends call|-157 14 66 35 0 0 0 0
ends call after ends clause|107 148 -144 -114 0 0 0 0
ends call after ends open|85 -20 79 -162 -132 -99 -100 -97
ends call after ends sentence|49 13 -97 72 0 0 0 0
ends call after ends signed|0 49 -49 0 0 0 0 0
ends call deficit 0|0 0 60 -60 0 0 0 0
ends call deficit 1|-79 -72 134 0 0 0 0 0
ends call deficit 2|-55 -128 208 -165 0 0 0 0
ends call deficit 3|54 -74 72 -108 0 0 0 0
ends call deficit 4|-174 28 163 0 0 0 0 0
ends call deficit 5|-31 -12 77 -58 0 0 0 0
ends call deficit 6|-53 -63 106 49 0 0 0 0
ends call deficit 7|92 43 -64 -2 0 0 0 0
ends call deficit 8|147 137 -13 -120 -92 -99 0 0
ends call deficit 9|19 217 -50 -8 -132 0 -100 -97
ends call here 0 after 8|0 0 60 -60 0 0 0 0
ends call here 1 after 6|0 -36 36 0 0 0 0 0
ends call here 1 after 7|0 49 -49 0 0 0 0 0
ends call here 1 after 9|-79 -95 150 0 0 0 0 0
ends call here 2 after 1|0 -93 160 -95 0 0 0 0
ends call here 2 after 2|-166 82 73 0 0 0 0 0
ends call here 2 after 3|87 -52 -56 0 0 0 0 0
ends call here 2 after 4|18 -20 -9 0 0 0 0 0
ends call here 2 after 5|61 -54 -33 0 0 0 0 0
ends call here 2 after 6|147 9 -129 0 0 0 0 0
ends call here 2 after 7|-56 48 16 0 0 0 0 0
ends call here 2 after 8|-26 1 95 -98 0 0 0 0
ends call here 2 after 9|-27 -76 85 0 0 0 0 0
ends call here 3 after 0|-41 0 41 0 0 0 0 0
ends call here 3 after 1|-80 0 80 0 0 0 0 0
ends call here 3 after 2|-29 -18 43 0 0 0 0 0
ends call here 3 after 3|29 -29 0 0 0 0 0 0
ends call here 3 after 4|104 -55 -64 0 0 0 0 0
ends call here 3 after 5|159 -132 -65 0 0 0 0 0
ends call here 3 after 6|50 43 -89 0 0 0 0 0
ends call here 3 after 7|0 -96 96 0 0 0 0 0
ends call here 3 after 8|-99 99 0 0 0 0 0 0
ends call here 4 after 2|-52 0 52 0 0 0 0 0
ends call here 4 after 4|-86 0 86 0 0 0 0 0
ends call here 4 after 7|-63 0 63 0 0 0 0 0
ends call here 4 after 8|-48 28 32 0 0 0 0 0
ends call here 5 after 0|-87 0 87 0 0 0 0 0
ends call here 5 after 2|-93 -54 152 0 0 0 0 0
ends call here 5 after 3|-1 -46 72 0 0 0 0 0
ends call here 5 after 4|-11 61 -53 0 0 0 0 0
ends call here 5 after 5|85 5 -66 -58 0 0 0 0
ends call here 5 after 6|95 0 -95 0 0 0 0 0
ends call here 5 after 7|114 -17 -105 0 0 0 0 0
ends call here 5 after 8|-95 44 15 0 0 0 0 0
ends call here 5 after 9|-74 86 -34 0 0 0 0 0
ends call here 6 after 0|-90 0 90 0 0 0 0 0
ends call here 6 after 1|-112 0 112 0 0 0 0 0
ends call here 6 after 2|-14 -232 180 0 0 0 0 0
ends call here 6 after 3|76 0 -76 0 0 0 0 0
ends call here 6 after 4|8 0 -8 0 0 0 0 0
ends call here 6 after 5|165 -4 -153 0 0 0 0 0
ends call here 6 after 6|-60 39 18 -41 0 0 0 0
ends call here 6 after 7|-87 155 -31 0 0 0 0 0
ends call here 6 after 8|62 -43 -32 0 0 0 0 0
ends call here 7 after 0|-72 0 72 0 0 0 0 0
ends call here 7 after 1|-129 0 129 0 0 0 0 0
ends call here 7 after 2|69 -81 61 -47 0 0 0 0
ends call here 7 after 3|35 0 -35 0 0 0 0 0
ends call here 7 after 4|-33 -68 73 0 0 0 0 0
ends call here 7 after 5|44 95 -162 78 0 0 0 0
ends call here 7 after 6|94 74 -135 0 0 0 0 0
ends call here 7 after 7|25 -33 27 0 0 0 0 0
ends call here 7 after 8|-134 0 134 0 0 0 0 0
ends call here 7 after 9|0 54 -54 0 0 0 0 0
ends call here 8 after 0|-72 -44 45 83 0 0 0 0
ends call here 8 after 1|-33 -115 193 -98 0 0 0 0
ends call here 8 after 2|-31 33 -17 58 0 0 0 0
ends call here 8 after 3|113 -12 -44 0 0 0 0 0
ends call here 8 after 4|139 -77 51 0 0 -99 0 0
ends call here 8 after 5|145 -25 -136 0 0 0 0 0
ends call here 8 after 6|83 49 -174 96 0 0 0 0
ends call here 8 after 7|136 -114 -83 0 0 0 0 0
ends call here 8 after 8|-68 127 -18 -22 0 0 0 0
ends call here 8 after 9|-317 200 184 -100 0 0 0 0
ends call here 9 after 0|-87 0 87 0 0 0 0 0
ends call here 9 after 1|18 -79 70 0 0 0 0 0
ends call here 9 after 2|125 -130 15 137 0 0 -100 0
ends call here 9 after 3|109 -4 12 35 -100 0 0 0
ends call here 9 after 4|94 -109 -53 50 0 0 0 0
ends call here 9 after 5|153 88 -105 -125 -100 0 0 0
ends call here 9 after 6|119 39 -110 -55 0 0 0 0
ends call here 9 after 7|-17 137 -119 -69 0 0 0 0
ends call here 9 after 8|-270 203 192 47 0 0 0 -97
ends call here 9 after 9|-332 247 31 35 -71 0 0 0
ends call width 0 marks 0|0 163 -89 0 -100 0 0 0
ends call width 1 marks 0|-243 168 110 -90 0 0 0 0
ends call width 2 marks 0|12 -71 -41 318 -150 0 0 0
ends call width 2 marks 1|0 -74 74 0 0 0 0 0
ends call width 3 marks 0|294 126 -212 -165 0 0 -100 -97
ends call width 3 marks 1|-310 -146 331 0 0 0 0 0
ends call width 4 marks 0|239 -106 -167 -332 -92 0 0 0
ends call width 4 marks 1|-171 122 211 -100 0 -99 0 0
ends call width 4 marks 2|-257 -114 313 0 0 0 0 0
ends call width 5 marks 0|400 -136 -199 -124 0 0 0 0
ends call width 5 marks 1|-137 -48 188 -98 0 0 0 0
ends call width 5 marks 2|127 54 -182 0 0 0 0 0
ends call width 6 marks 0|172 115 -275 0 0 0 0 0
ends call width 6 marks 1|-60 12 60 -60 0 0 0 0
ends call width 6 marks 2|99 87 -338 0 0 0 0 0
ends call width 7 marks 1|-40 40 0 0 0 0 0 0
ends call width 7 marks 2|-15 44 -49 0 0 0 0 0
ends clause|157 69 10 -191 -105 -94 -12 -100
ends clause after ends call|-32 -133 289 -100 -9 0 0 0
ends clause after ends clause|117 202 -268 -100 -20 0 0 0
ends clause after ends open|29 -32 183 -42 -83 -94 -12 -100
ends clause after ends sentence|112 131 -206 -135 -102 0 0 0
ends clause after ends signed|171 -146 -64 0 0 0 0 0
ends clause deficit 0|0 -87 -79 150 0 0 0 0
ends clause deficit 1|42 94 -145 -13 56 0 0 0
ends clause deficit 2|-37 132 30 -161 120 -94 0 0
ends clause deficit 3|76 25 74 -85 -173 0 0 0
ends clause deficit 4|-34 35 -16 15 -12 0 0 0
ends clause deficit 5|20 -1 84 -89 -9 0 0 0
ends clause deficit 6|19 -15 18 26 -38 0 0 0
ends clause deficit 7|109 -51 -83 -143 85 0 0 0
ends clause deficit 8|103 35 131 23 -193 0 0 -100
ends clause deficit 9|-7 190 20 -101 40 0 -12 0
ends clause here 0 after 0|0 0 -80 80 0 0 0 0
ends clause here 0 after 2|0 -87 87 0 0 0 0 0
ends clause here 0 after 8|0 0 -152 152 0 0 0 0
ends clause here 0 after 9|0 0 76 -76 0 0 0 0
ends clause here 1 after 1|-16 16 0 0 0 0 0 0
ends clause here 1 after 2|23 48 13 -29 0 0 0 0
ends clause here 1 after 3|86 -86 16 -16 0 0 0 0
ends clause here 1 after 5|59 -59 0 0 0 0 0 0
ends clause here 1 after 6|0 -74 -58 40 96 0 0 0
ends clause here 1 after 7|-84 158 -98 0 0 0 0 0
ends clause here 1 after 8|43 12 -2 -57 0 0 0 0
ends clause here 1 after 9|-45 71 -102 102 -57 0 0 0
ends clause here 2 after 1|-28 28 0 0 0 0 0 0
ends clause here 2 after 2|-32 19 8 78 47 0 0 0
ends clause here 2 after 3|-5 55 42 -98 -88 0 0 0
ends clause here 2 after 4|-84 64 0 0 96 -94 0 0
ends clause here 2 after 5|74 -34 -118 0 0 0 0 0
ends clause here 2 after 6|29 -6 34 0 -80 0 0 0
ends clause here 2 after 7|-21 11 70 -70 51 0 0 0
ends clause here 2 after 8|22 38 28 -158 60 0 0 0
ends clause here 2 after 9|2 71 9 88 30 0 0 0
ends clause here 3 after 1|-45 45 0 0 0 0 0 0
ends clause here 3 after 2|5 106 69 -100 0 0 0 0
ends clause here 3 after 3|-2 79 -20 -39 -52 0 0 0
ends clause here 3 after 4|-81 81 0 0 0 0 0 0
ends clause here 3 after 5|37 -11 -109 68 0 0 0 0
ends clause here 3 after 6|3 3 -15 0 0 0 0 0
ends clause here 3 after 7|62 -169 176 0 -96 0 0 0
ends clause here 3 after 8|78 40 -29 -22 -67 0 0 0
ends clause here 3 after 9|0 -18 66 0 0 0 0 0
ends clause here 4 after 1|62 -62 0 0 0 0 0 0
ends clause here 4 after 2|-63 63 0 0 0 0 0 0
ends clause here 4 after 3|-49 49 0 0 0 0 0 0
ends clause here 4 after 4|62 -62 0 0 0 0 0 0
ends clause here 4 after 5|44 -44 0 0 0 0 0 0
ends clause here 4 after 6|-16 16 0 0 0 0 0 0
ends clause here 4 after 7|-85 64 55 -41 0 0 0 0
ends clause here 4 after 8|-86 86 0 0 0 0 0 0
ends clause here 4 after 9|33 -23 -55 42 -12 0 0 0
ends clause here 5 after 1|-10 10 0 0 0 0 0 0
ends clause here 5 after 2|-40 75 86 -100 0 0 0 0
ends clause here 5 after 3|-93 67 82 -45 0 0 0 0
ends clause here 5 after 4|67 -67 0 0 0 0 0 0
ends clause here 5 after 5|-86 86 -111 111 0 0 0 0
ends clause here 5 after 6|0 0 9 0 -9 0 0 0
ends clause here 5 after 7|-16 -29 34 0 0 0 0 0
ends clause here 5 after 8|187 -165 34 -75 0 0 0 0
ends clause here 5 after 9|-14 36 -60 0 0 0 0 0
ends clause here 6 after 2|33 -31 -7 0 0 0 0 0
ends clause here 6 after 3|-90 90 0 0 0 0 0 0
ends clause here 6 after 4|-36 115 -94 0 0 0 0 0
ends clause here 6 after 5|-2 2 0 0 0 0 0 0
ends clause here 6 after 6|0 -78 -93 146 0 0 0 0
ends clause here 6 after 7|-34 -48 -42 25 87 0 0 0
ends clause here 6 after 8|50 -104 148 0 -100 0 0 0
ends clause here 6 after 9|101 -40 39 -91 0 0 0 0
ends clause here 7 after 2|106 -138 119 -82 0 0 0 0
ends clause here 7 after 3|81 -31 -72 0 0 0 0 0
ends clause here 7 after 4|97 0 -97 0 0 0 0 0
ends clause here 7 after 5|97 33 -92 0 0 0 0 0
ends clause here 7 after 6|-86 86 0 0 0 0 0 0
ends clause here 7 after 7|60 -13 -52 0 0 0 0 0
ends clause here 7 after 8|-29 0 29 -85 85 0 0 0
ends clause here 7 after 9|-49 -98 125 0 0 0 0 0
ends clause here 8 after 0|0 0 54 -54 0 0 0 0
ends clause here 8 after 1|0 98 30 0 -99 0 0 0
ends clause here 8 after 2|154 -34 35 -33 0 0 0 -100
ends clause here 8 after 3|-60 0 60 0 0 0 0 0
ends clause here 8 after 4|96 0 -96 0 0 0 0 0
ends clause here 8 after 5|-45 137 -60 -66 0 0 0 0
ends clause here 8 after 6|-23 84 0 -73 -93 0 0 0
ends clause here 8 after 7|56 112 -102 0 -82 0 0 0
ends clause here 8 after 8|40 -27 80 -70 19 0 0 0
ends clause here 8 after 9|-152 -163 78 143 8 0 0 0
ends clause here 9 after 2|19 12 -26 0 0 0 0 0
ends clause here 9 after 3|-4 4 0 0 0 0 0 0
ends clause here 9 after 4|85 0 -85 0 0 0 0 0
ends clause here 9 after 5|-81 151 -84 0 0 0 0 0
ends clause here 9 after 6|240 150 -328 0 0 0 0 0
ends clause here 9 after 7|-22 73 107 -92 -84 0 -12 0
ends clause here 9 after 8|-95 0 85 -10 -35 0 0 0
ends clause here 9 after 9|-234 -99 234 -43 95 0 0 0
ends clause width 0 marks 0|-4 75 -72 0 0 0 0 0
ends clause width 1 marks 0|0 -100 162 -66 -27 0 0 0
ends clause width 2 marks 0|-245 -59 360 -100 -84 0 0 -100
ends clause width 3 marks 0|72 -103 208 -209 -142 0 -12 0
ends clause width 3 marks 1|-66 79 -113 0 74 0 0 0
ends clause width 4 marks 0|11 -132 186 -18 0 0 0 0
ends clause width 4 marks 1|-36 7 -321 292 153 0 0 0
ends clause width 5 marks 0|-46 93 12 -66 -96 -94 0 0
ends clause width 5 marks 1|31 130 -162 22 16 0 0 0
ends clause width 5 marks 2|-101 101 0 0 0 0 0 0
ends clause width 6 marks 0|26 109 32 -168 -148 0 0 0
ends clause width 6 marks 1|99 148 -290 -7 34 0 0 0
ends clause width 6 marks 2|116 49 -200 0 -142 0 0 0
ends clause width 7 marks 0|-157 157 0 0 0 0 0 0
ends clause width 7 marks 1|44 -41 -26 -76 89 0 0 0
ends clause width 7 marks 2|45 3 -152 75 0 0 0 0
ends clause width 8 marks 2|0 0 -80 80 0 0 0 0
ends open|-16 54 133 71 107 97 45 62
ends open after ends call|47 -37 120 5 79 -98 -97 -162
ends open after ends clause|-120 56 73 -4 42 -1 19 -176
ends open after ends open|-15 51 135 70 114 119 71 110
ends open after ends sentence|41 89 -15 -6 -135 -205 -45 -243
ends open after ends signed|264 29 -220 -214 0 0 -100 0
ends open deficit 0|-70 -81 131 59 4 -28 0 -5
ends open deficit 1|-92 -37 139 33 -81 45 0 -4
ends open deficit 2|7 44 64 -40 -61 -1 -75 22
ends open deficit 3|29 65 48 57 17 7 -35 -88
ends open deficit 4|78 46 -15 -39 -70 -26 -84 -70
ends open deficit 5|114 0 4 -29 -14 -72 -81 -66
ends open deficit 6|104 -104 40 22 52 -7 -40 -29
ends open deficit 7|142 -137 40 78 -26 3 -92 8
ends open deficit 8|-16 -141 147 179 64 101 80 19
ends open deficit 9|4 -80 87 279 128 76 89 65
ends open here 0 after 0|130 148 -90 55 -98 0 0 -100
ends open here 0 after 1|52 0 -60 73 -83 0 0 0
ends open here 0 after 2|-170 -44 124 43 43 0 0 0
ends open here 0 after 3|0 -100 32 82 0 0 0 0
ends open here 0 after 4|0 0 89 -89 0 0 0 0
ends open here 0 after 5|-32 0 85 -3 0 0 0 0
ends open here 0 after 6|0 -94 58 -58 94 0 0 0
ends open here 0 after 7|0 0 -13 -2 64 0 0 0
ends open here 0 after 8|-100 0 66 60 46 29 0 -37
ends open here 0 after 9|-54 0 8 53 34 -98 0 0
ends open here 1 after 0|0 0 22 -22 0 0 0 0
ends open here 1 after 1|145 3 -66 -39 80 0 0 0
ends open here 1 after 2|-10 44 32 14 37 -86 0 0
ends open here 1 after 3|78 87 -146 -10 0 0 0 0
ends open here 1 after 4|-128 123 5 74 0 0 0 0
ends open here 1 after 5|-139 19 35 -33 -90 32 0 0
ends open here 1 after 6|-122 -50 105 117 -29 0 0 -99
ends open here 1 after 7|72 -109 24 107 -56 0 0 0
ends open here 1 after 8|-97 -34 -29 27 65 95 0 0
ends open here 1 after 9|94 108 -53 49 -163 0 0 38
ends open here 2 after 0|-95 61 35 -53 -50 90 0 0
ends open here 2 after 1|75 73 -29 -8 0 0 0 -33
ends open here 2 after 2|-14 0 -5 -125 -9 -55 0 -54
ends open here 2 after 3|-44 53 38 48 79 0 0 -48
ends open here 2 after 4|-6 67 -22 -45 -34 0 0 0
ends open here 2 after 5|-32 67 75 -60 -32 68 0 0
ends open here 2 after 6|63 31 21 18 47 -6 0 0
ends open here 2 after 7|-5 35 1 18 30 0 0 0
ends open here 2 after 8|36 -58 -26 37 -43 -72 0 56
ends open here 2 after 9|25 81 -103 -20 12 0 -75 -80
ends open here 3 after 0|0 0 -58 88 -87 0 0 0
ends open here 3 after 1|90 -4 -41 68 73 0 0 0
ends open here 3 after 2|99 62 -25 14 13 -67 0 -99
ends open here 3 after 3|49 3 -61 -20 72 -23 0 -77
ends open here 3 after 4|6 -32 57 1 -94 0 0 0
ends open here 3 after 5|-101 -54 157 -116 -127 0 0 0
ends open here 3 after 6|-20 -102 82 25 -21 93 0 0
ends open here 3 after 7|32 36 -66 80 0 0 0 0
ends open here 3 after 8|40 -46 5 47 119 0 -88 0
ends open here 3 after 9|53 11 -14 -87 -14 0 75 0
ends open here 4 after 0|0 0 59 -27 0 0 0 -70
ends open here 4 after 1|34 122 -131 54 -3 -98 0 0
ends open here 4 after 2|33 53 54 -56 -21 -98 -84 0
ends open here 4 after 3|-35 -52 100 -5 -98 100 0 0
ends open here 4 after 4|33 -41 11 -2 61 0 0 0
ends open here 4 after 5|-149 -21 60 22 52 0 0 0
ends open here 4 after 6|31 -27 50 41 -117 0 0 0
ends open here 4 after 7|77 -5 -77 1 22 0 0 0
ends open here 4 after 8|170 -5 -128 -11 66 0 0 0
ends open here 4 after 9|61 127 -109 -45 -96 0 0 0
ends open here 5 after 0|85 0 -14 -33 80 0 0 0
ends open here 5 after 1|46 36 12 64 32 -99 0 0
ends open here 5 after 2|92 57 21 -20 51 -35 0 0
ends open here 5 after 3|-44 -27 0 52 84 0 80 -13
ends open here 5 after 4|33 -49 50 86 -34 0 0 0
ends open here 5 after 5|-16 -228 199 54 -98 90 0 0
ends open here 5 after 6|4 -134 70 30 113 0 0 -25
ends open here 5 after 7|-61 -15 49 81 -71 0 -66 0
ends open here 5 after 8|0 30 -83 67 -10 0 0 0
ends open here 5 after 9|98 -45 -26 84 33 0 -100 -100
ends open here 6 after 0|0 0 74 -77 25 0 0 0
ends open here 6 after 1|135 40 -40 1 -14 -99 0 0
ends open here 6 after 2|85 138 -43 -22 -61 25 0 -71
ends open here 6 after 3|6 -35 25 44 73 -33 0 0
ends open here 6 after 4|61 6 0 -47 -19 99 0 0
ends open here 6 after 5|-51 -53 85 -49 67 0 0 0
ends open here 6 after 6|37 -150 6 -22 -15 -100 70 -30
ends open here 6 after 7|33 -177 11 51 19 0 86 0
ends open here 6 after 8|14 40 -91 -14 -17 20 -125 -57
ends open here 6 after 9|74 -32 -73 -14 -9 65 71 0
ends open here 7 after 0|0 70 12 -54 3 0 0 0
ends open here 7 after 1|-37 -50 3 12 99 0 0 0
ends open here 7 after 2|129 -23 100 -3 -118 43 -89 0
ends open here 7 after 3|60 -120 28 40 -43 0 0 0
ends open here 7 after 4|-35 -71 79 52 -96 0 0 0
ends open here 7 after 5|-143 29 138 39 74 -44 0 0
ends open here 7 after 6|32 -35 67 -44 30 0 34 0
ends open here 7 after 7|-74 -6 48 -10 33 0 96 -99
ends open here 7 after 8|-5 76 14 -43 59 0 -97 0
ends open here 7 after 9|24 -12 -4 42 -44 0 0 0
ends open here 8 after 0|0 0 59 60 -83 87 -3 -40
ends open here 8 after 1|-42 -16 -43 61 48 41 18 34
ends open here 8 after 2|103 -60 46 108 12 42 -96 84
ends open here 8 after 3|7 -74 64 134 46 -100 -74 -75
ends open here 8 after 4|-52 59 -33 13 27 97 20 -18
ends open here 8 after 5|-107 22 76 -9 -10 29 -42 -148
ends open here 8 after 6|51 -182 31 49 3 64 -80 -38
ends open here 8 after 7|126 37 29 46 -43 -51 103 -169
ends open here 8 after 8|36 -3 -16 103 35 28 152 -47
ends open here 8 after 9|-92 -160 -48 78 70 -48 97 0
ends open here 9 after 0|68 115 6 -37 27 -24 -31 34
ends open here 9 after 1|93 -191 58 -26 11 140 -7 146
ends open here 9 after 2|-70 -99 110 10 56 0 102 42
ends open here 9 after 3|-41 7 70 -10 125 -14 31 86
ends open here 9 after 4|56 39 -5 -69 31 8 -74 -87
ends open here 9 after 5|31 -76 87 2 91 4 -62 20
ends open here 9 after 6|-80 -91 105 -48 33 5 -57 64
ends open here 9 after 7|-5 -53 8 -9 5 7 -31 24
ends open here 9 after 8|10 -71 74 82 34 5 96 2
ends open here 9 after 9|36 -138 9 54 74 75 83 4
ends open width 0 marks 0|-361 -86 -66 44 245 -100 -115 18
ends open width 1 marks 0|-364 -167 43 208 193 24 -137 96
ends open width 2 marks 0|131 -119 44 169 28 8 195 -55
ends open width 2 marks 1|-138 0 337 -322 188 0 -158 0
ends open width 3 marks 0|-138 -152 115 160 -227 75 129 69
ends open width 3 marks 1|-106 -281 34 -90 359 0 -99 0
ends open width 3 marks 2|0 0 -11 0 11 0 0 0
ends open width 4 marks 0|-144 -201 123 239 -100 77 257 265
ends open width 4 marks 1|-48 62 203 -57 4 -100 -166 -78
ends open width 4 marks 2|97 144 -191 -155 72 0 0 0
ends open width 5 marks 0|-101 88 130 101 -15 -35 252 -272
ends open width 5 marks 1|130 93 -20 -52 -74 -100 -119 0
ends open width 5 marks 2|70 111 -17 -240 -122 -55 -101 0
ends open width 6 marks 0|-177 -136 228 -73 -155 126 -92 116
ends open width 6 marks 1|18 -27 0 -6 -153 -114 0 -227
ends open width 6 marks 2|124 84 -189 -174 199 -159 -37 -100
ends open width 7 marks 0|-204 -142 297 -150 -61 0 0 105
ends open width 7 marks 1|70 82 -213 82 21 0 0 0
ends open width 7 marks 2|155 146 -116 -109 -46 -98 0 -121
ends open width 8 marks 0|0 0 190 -190 0 0 0 0
ends open width 8 marks 1|54 99 -11 -4 -68 0 0 -100
ends open width 8 marks 2|0 76 -246 210 0 0 0 0
ends sentence|76 154 -358 63 59 -225 -219 -223
ends sentence after ends call|-57 232 -100 -60 32 -100 -88 0
ends sentence after ends clause|39 44 -170 0 -101 -94 0 0
ends sentence after ends open|80 129 -267 40 23 -100 -100 -165
ends sentence after ends sentence|-15 58 -168 110 159 0 -97 -99
ends sentence after ends signed|54 -16 0 -111 0 0 0 0
ends sentence deficit 0|-113 -100 0 179 0 0 0 0
ends sentence deficit 1|-220 -121 -99 254 166 0 0 0
ends sentence deficit 2|-19 -69 0 125 145 0 0 0
ends sentence deficit 3|34 -40 0 66 38 0 0 0
ends sentence deficit 4|48 8 -100 178 0 -94 0 0
ends sentence deficit 5|-49 83 -100 142 10 0 0 0
ends sentence deficit 6|-103 147 -100 84 70 0 0 0
ends sentence deficit 7|120 113 -100 -28 43 0 0 -99
ends sentence deficit 8|142 17 -229 -1 109 -100 -88 0
ends sentence deficit 9|104 117 -276 -186 -42 -100 -168 -165
ends sentence here 0 after 3|0 -78 0 78 0 0 0 0
ends sentence here 0 after 4|-89 0 0 89 0 0 0 0
ends sentence here 0 after 7|0 -90 0 90 0 0 0 0
ends sentence here 0 after 9|-35 49 0 -29 0 0 0 0
ends sentence here 1 after 1|-65 -18 0 55 0 0 0 0
ends sentence here 1 after 2|-87 -105 0 138 0 0 0 0
ends sentence here 1 after 3|-80 105 0 -36 0 0 0 0
ends sentence here 1 after 4|0 -92 0 92 0 0 0 0
ends sentence here 1 after 5|0 -83 -99 158 0 0 0 0
ends sentence here 1 after 6|0 111 0 -111 0 0 0 0
ends sentence here 1 after 7|-7 -63 0 68 0 0 0 0
ends sentence here 1 after 8|0 -30 0 5 46 0 0 0
ends sentence here 1 after 9|-97 -46 0 35 161 0 0 0
ends sentence here 2 after 0|-93 -67 0 139 0 0 0 0
ends sentence here 2 after 1|-106 30 0 107 -82 0 0 0
ends sentence here 2 after 2|-21 -30 0 3 116 0 0 0
ends sentence here 2 after 3|5 -74 0 113 0 0 0 0
ends sentence here 2 after 4|73 -6 0 -67 0 0 0 0
ends sentence here 2 after 5|-107 48 0 12 0 0 0 0
ends sentence here 2 after 6|-43 63 0 -11 0 0 0 0
ends sentence here 2 after 7|72 -37 0 -57 0 0 0 0
ends sentence here 2 after 8|114 -65 0 -64 43 0 0 0
ends sentence here 2 after 9|106 -57 0 -80 84 0 0 0
ends sentence here 3 after 1|-53 49 0 -4 0 0 0 0
ends sentence here 3 after 2|163 -192 0 18 106 0 0 0
ends sentence here 3 after 3|64 -43 0 54 -87 0 0 0
ends sentence here 3 after 4|-60 60 0 0 0 0 0 0
ends sentence here 3 after 5|4 -21 0 60 0 0 0 0
ends sentence here 3 after 6|-66 -26 0 123 0 0 0 0
ends sentence here 3 after 7|-116 154 0 -59 0 0 0 0
ends sentence here 3 after 8|-15 60 0 -73 0 0 0 0
ends sentence here 3 after 9|9 -48 0 35 0 0 0 0
ends sentence here 4 after 1|-2 -34 0 119 0 -94 0 0
ends sentence here 4 after 2|-4 -18 0 60 0 0 0 0
ends sentence here 4 after 3|41 -41 0 0 0 0 0 0
ends sentence here 4 after 4|-30 76 0 -71 0 0 0 0
ends sentence here 4 after 5|61 33 -100 0 0 0 0 0
ends sentence here 4 after 6|-49 -55 0 94 0 0 0 0
ends sentence here 4 after 7|-66 66 0 0 0 0 0 0
ends sentence here 4 after 8|25 -109 0 97 0 0 0 0
ends sentence here 4 after 9|148 -73 0 -87 0 0 0 0
ends sentence here 5 after 1|42 -39 0 0 0 0 0 0
ends sentence here 5 after 2|77 -127 0 154 0 0 0 0
ends sentence here 5 after 3|-44 72 0 -61 0 0 0 0
ends sentence here 5 after 4|39 -11 0 -69 0 0 0 0
ends sentence here 5 after 5|-66 95 -100 113 0 0 0 0
ends sentence here 5 after 6|-95 50 0 71 71 0 0 0
ends sentence here 5 after 7|117 36 0 -119 -33 0 0 0
ends sentence here 5 after 8|-86 11 0 128 0 0 0 0
ends sentence here 5 after 9|-44 -17 0 21 0 0 0 0
ends sentence here 6 after 0|77 -100 0 -69 85 0 0 0
ends sentence here 6 after 1|-57 59 0 -57 33 0 0 0
ends sentence here 6 after 2|37 -95 0 95 0 0 0 0
ends sentence here 6 after 3|-56 61 0 -5 0 0 0 0
ends sentence here 6 after 4|-1 50 -100 123 0 0 0 0
ends sentence here 6 after 5|-18 105 -100 -14 0 0 0 0
ends sentence here 6 after 6|-15 -1 0 -49 0 0 0 0
ends sentence here 6 after 7|-54 2 0 18 0 0 0 0
ends sentence here 6 after 8|107 17 0 -121 -49 0 0 0
ends sentence here 6 after 9|-39 83 0 -24 0 0 0 0
ends sentence here 7 after 0|0 26 0 -43 23 0 0 0
ends sentence here 7 after 1|-12 -7 0 45 0 0 0 0
ends sentence here 7 after 2|-26 -57 0 126 -22 0 0 0
ends sentence here 7 after 3|-20 104 -100 -46 100 0 0 0
ends sentence here 7 after 4|38 41 0 -114 -42 0 0 0
ends sentence here 7 after 5|38 -22 0 -71 51 0 0 0
ends sentence here 7 after 6|-110 -40 0 89 156 0 0 0
ends sentence here 7 after 7|207 -27 0 -128 -72 0 0 0
ends sentence here 7 after 8|49 -93 0 126 -114 0 0 0
ends sentence here 7 after 9|103 48 0 -96 0 0 0 -99
ends sentence here 8 after 0|0 -32 0 -23 84 0 0 0
ends sentence here 8 after 1|93 7 0 -40 22 0 0 0
ends sentence here 8 after 2|-35 -59 0 88 82 0 0 0
ends sentence here 8 after 3|40 64 -74 -37 -45 0 0 0
ends sentence here 8 after 4|-76 42 0 -18 69 0 0 0
ends sentence here 8 after 5|39 71 -100 -105 -1 0 0 0
ends sentence here 8 after 6|27 77 0 -33 27 -100 0 0
ends sentence here 8 after 7|-66 16 0 -57 36 0 0 0
ends sentence here 8 after 8|62 18 0 -137 -13 0 0 0
ends sentence here 8 after 9|170 34 -142 -55 -21 0 -88 0
ends sentence here 9 after 0|29 -57 0 47 -18 0 0 0
ends sentence here 9 after 1|-186 49 0 89 42 0 0 0
ends sentence here 9 after 2|-42 73 0 46 13 0 0 -92
ends sentence here 9 after 3|57 21 0 -33 -53 0 -97 0
ends sentence here 9 after 4|-36 59 0 -10 -10 0 0 0
ends sentence here 9 after 5|19 74 -167 -172 93 0 0 -100
ends sentence here 9 after 6|20 81 -100 18 -17 0 0 0
ends sentence here 9 after 7|142 -76 0 -21 -85 0 0 0
ends sentence here 9 after 8|208 17 -100 -79 40 0 -100 0
ends sentence here 9 after 9|153 84 0 -54 -181 -100 0 0
ends sentence width 0 marks 0|90 -36 -99 -34 67 0 0 0
ends sentence width 1 marks 0|109 166 -100 -404 128 0 -100 0
ends sentence width 1 marks 1|243 -136 0 -153 -9 0 0 0
ends sentence width 2 marks 0|-18 155 0 -492 118 0 0 0
ends sentence width 2 marks 1|-36 122 0 -99 0 0 0 0
ends sentence width 3 marks 0|-128 -39 -134 106 119 0 -97 0
ends sentence width 3 marks 1|168 150 0 -186 -166 0 0 0
ends sentence width 4 marks 0|-91 135 -221 192 -39 -100 0 -164
ends sentence width 4 marks 1|241 150 0 -241 45 0 -88 -100
ends sentence width 4 marks 2|256 -130 0 -160 0 0 0 0
ends sentence width 5 marks 0|-154 -66 -118 387 -34 0 0 0
ends sentence width 5 marks 1|236 51 -100 -123 -77 0 0 0
ends sentence width 5 marks 2|98 59 0 -183 38 0 0 0
ends sentence width 6 marks 0|-87 -50 -99 224 0 -94 0 0
ends sentence width 6 marks 1|94 11 0 -17 -91 0 0 0
ends sentence width 6 marks 2|20 131 0 22 0 -100 0 0
ends sentence width 7 marks 0|-57 -108 0 148 0 0 0 0
ends sentence width 7 marks 1|43 59 0 -41 0 0 0 0
ends sentence width 7 marks 2|-42 27 0 0 72 0 0 0
ends sentence width 8 marks 2|-35 89 0 -64 0 0 0 0
ends signed|74 150 -170 -137 -76 0 -170 0
ends signed after ends clause|-18 18 0 0 0 0 0 0
ends signed after ends open|115 112 -170 -137 -76 0 -170 0
ends signed after ends sentence|-98 98 0 0 0 0 0 0
ends signed deficit 2|11 -11 0 0 0 0 0 0
ends signed deficit 3|-92 92 0 0 0 0 0 0
ends signed deficit 4|-6 6 0 0 0 0 0 0
ends signed deficit 5|-27 27 0 0 0 0 0 0
ends signed deficit 6|77 64 -100 -52 0 0 0 0
ends signed deficit 7|-54 54 0 0 0 0 0 0
ends signed deficit 8|187 11 -99 0 0 0 -99 0
ends signed deficit 9|173 57 0 -100 -76 0 -100 0
ends signed here 2 after 2|20 -20 0 0 0 0 0 0
ends signed here 2 after 7|87 -87 0 0 0 0 0 0
ends signed here 2 after 8|-73 73 0 0 0 0 0 0
ends signed here 2 after 9|61 -61 0 0 0 0 0 0
ends signed here 3 after 9|-92 92 0 0 0 0 0 0
ends signed here 4 after 2|58 -58 0 0 0 0 0 0
ends signed here 4 after 6|-26 26 0 0 0 0 0 0
ends signed here 4 after 8|3 -3 0 0 0 0 0 0
ends signed here 4 after 9|-59 59 0 0 0 0 0 0
ends signed here 5 after 1|-95 95 0 0 0 0 0 0
ends signed here 5 after 8|97 -97 0 0 0 0 0 0
ends signed here 5 after 9|-97 97 0 0 0 0 0 0
ends signed here 6 after 5|70 -70 0 0 0 0 0 0
ends signed here 6 after 7|0 100 -100 0 0 0 0 0
ends signed here 6 after 8|9 46 0 -52 0 0 0 0
ends signed here 6 after 9|35 -35 0 0 0 0 0 0
ends signed here 7 after 2|-100 100 0 0 0 0 0 0
ends signed here 7 after 8|21 -21 0 0 0 0 0 0
ends signed here 7 after 9|70 -70 0 0 0 0 0 0
ends signed here 8 after 1|-67 67 0 0 0 0 0 0
ends signed here 8 after 2|-28 28 0 0 0 0 0 0
ends signed here 8 after 4|78 -78 0 0 0 0 0 0
ends signed here 8 after 5|41 -41 0 0 0 0 0 0
ends signed here 8 after 7|-78 78 0 0 0 0 0 0
ends signed here 8 after 8|101 27 -99 0 0 0 0 0
ends signed here 8 after 9|159 -84 0 0 0 0 -99 0
ends signed here 9 after 2|38 76 0 -100 0 0 0 0
ends signed here 9 after 5|6 -6 0 0 0 0 0 0
ends signed here 9 after 6|1 -1 0 0 0 0 0 0
ends signed here 9 after 8|96 -96 0 0 0 0 0 0
ends signed here 9 after 9|108 6 0 0 -76 0 -100 0
ends signed width 2 marks 1|0 76 0 0 -76 0 0 0
ends signed width 3 marks 1|73 125 -99 -100 0 0 0 0
ends signed width 4 marks 1|-252 252 0 0 0 0 0 0
ends signed width 4 marks 2|129 -129 0 0 0 0 0 0
ends signed width 5 marks 1|74 83 -100 -52 0 0 -100 0
ends signed width 5 marks 2|115 -115 0 0 0 0 0 0
ends signed width 6 marks 1|61 55 0 0 0 0 -99 0
ends signed width 6 marks 2|33 -33 0 0 0 0 0 0
full around 0 0|-147 -69 117 79 42 -36 58 104
full around 0 1|-51 -45 126 149 33 -55 31 -33
full around 0 2|-54 -41 -27 48 -163 -36 -47 -108
full around 1 0|-81 93 47 64 -80 -14 14 93
full around 1 1|33 154 54 32 -58 7 -8 -127
full around 1 2|-21 105 -95 -75 -53 -29 -204 -384
full around 2 0|58 129 -58 6 -60 -114 -49 31
full around 2 1|54 74 -43 57 -66 -99 -173 -145
full around 2 2|113 153 -89 -10 -78 0 -81 0
furniture|-170 2 -725 -530 -225 -193 -209 1076
genre|219 -56 185 -582 -161 -98 -238 321
happening|85 90 259 -145 -127 -180 -337 -257
here 0 after 0|130 148 -123 90 -98 0 0 -100
here 0 after 1|52 0 -60 73 -83 0 0 0
here 0 after 2|-170 -115 145 43 43 0 0 0
here 0 after 3|0 -155 32 110 0 0 0 0
here 0 after 4|-89 0 89 -27 0 0 0 0
here 0 after 5|-32 0 85 -3 0 0 0 0
here 0 after 6|0 -94 58 -58 94 0 0 0
here 0 after 7|0 -90 -13 30 64 0 0 0
here 0 after 8|-100 0 1 137 46 29 0 -37
here 0 after 9|-78 49 31 15 34 -98 0 0
here 1 after 0|0 0 22 -22 0 0 0 0
here 1 after 1|43 -10 -66 5 80 0 0 0
here 1 after 2|-52 32 39 10 37 -86 0 0
here 1 after 3|101 90 -144 -20 0 0 0 0
here 1 after 4|-128 53 5 109 0 0 0 0
here 1 after 5|-108 -29 -35 64 -90 32 0 0
here 1 after 6|-122 -57 84 135 27 0 0 -99
here 1 after 7|-37 -5 -41 116 -56 0 0 0
here 1 after 8|-74 -28 -33 20 84 95 0 0
here 1 after 9|0 98 -41 70 -107 0 0 38
here 2 after 0|-161 19 35 9 -50 90 0 0
here 2 after 1|51 42 19 13 -43 0 0 -33
here 2 after 2|-12 1 -8 24 -12 -55 0 -54
here 2 after 3|-39 65 37 10 22 0 0 -48
here 2 after 4|12 90 -37 -107 77 -94 0 0
here 2 after 5|7 -11 47 9 -32 68 0 0
here 2 after 6|52 70 1 16 1 -6 0 0
here 2 after 7|-33 44 10 2 42 0 0 0
here 2 after 8|-12 92 -35 -42 56 -72 0 56
here 2 after 9|24 74 -88 -27 32 0 -75 -80
here 3 after 0|-41 0 -49 88 -87 0 0 0
here 3 after 1|34 31 -22 62 73 0 0 0
here 3 after 2|136 48 -22 -33 57 -67 0 -99
here 3 after 3|138 -3 -55 -96 29 -23 0 -77
here 3 after 4|49 -32 1 1 -94 0 0 0
here 3 after 5|31 -10 121 9 -127 0 0 0
here 3 after 6|-46 -122 36 100 -21 93 0 0
here 3 after 7|22 -36 97 52 -96 0 0 0
here 3 after 8|4 25 -3 27 95 0 -88 0
here 3 after 9|50 -29 -1 -18 -14 0 75 0
here 4 after 0|0 0 59 -27 0 0 0 -70
here 4 after 1|56 87 -131 113 -3 -165 0 0
here 4 after 2|102 3 65 -48 -21 -98 -84 0
here 4 after 3|-47 -31 100 -5 -98 100 0 0
here 4 after 4|-5 -35 89 -64 61 0 0 0
here 4 after 5|2 26 13 22 52 0 0 0
here 4 after 6|18 -15 50 79 -117 0 0 0
here 4 after 7|-65 103 -45 -12 22 0 0 0
here 4 after 8|-54 -7 -51 37 66 0 0 0
here 4 after 9|108 80 -124 -66 -104 0 0 0
here 5 after 0|-25 0 21 -33 80 0 0 0
here 5 after 1|14 51 12 60 32 -99 0 0
here 5 after 2|86 56 95 -19 51 -35 0 0
here 5 after 3|-44 -56 45 32 84 0 80 -13
here 5 after 4|75 -56 34 35 -34 0 0 0
here 5 after 5|-81 -1 23 123 -98 90 0 0
here 5 after 6|-52 -116 44 44 143 0 0 -25
here 5 after 7|36 -16 19 40 -84 0 -66 0
here 5 after 8|22 -52 -79 92 -10 0 0 0
here 5 after 9|41 28 -49 109 33 0 -100 -100
here 6 after 0|-35 -100 111 -95 99 0 0 0
here 6 after 1|86 49 -12 -4 15 -99 0 0
here 6 after 2|93 31 37 -5 -61 25 0 -71
here 6 after 3|3 -6 1 38 73 -33 0 0
here 6 after 4|83 70 -69 48 -19 99 0 0
here 6 after 5|-12 87 -22 -63 67 0 0 0
here 6 after 6|16 -37 -72 19 -15 -100 70 -30
here 6 after 7|-27 -48 -94 63 58 0 86 0
here 6 after 8|81 39 -3 -52 -122 20 -125 -57
here 6 after 9|50 60 -63 -51 -9 65 71 0
here 7 after 0|-72 87 37 -63 11 0 0 0
here 7 after 1|-113 -32 26 16 99 0 0 0
here 7 after 2|23 -8 133 -2 -120 43 -89 0
here 7 after 3|59 7 -11 25 32 0 0 0
here 7 after 4|14 -52 56 -11 -126 0 0 0
here 7 after 5|-103 100 37 39 96 -44 0 0
here 7 after 6|11 -9 13 -16 114 0 34 0
here 7 after 7|48 -35 20 -42 16 0 96 -99
here 7 after 8|-59 18 34 0 10 0 -97 0
here 7 after 9|131 -29 34 -34 -44 0 0 -99
here 8 after 0|-72 -53 78 60 -47 87 -3 -40
here 8 after 1|-27 41 7 35 -6 41 18 34
here 8 after 2|117 -70 127 28 5 42 -96 -13
here 8 after 3|40 -12 35 20 30 -100 -74 -75
here 8 after 4|53 -18 -37 1 68 -30 20 -18
here 8 after 5|116 103 -53 -41 -7 29 -42 -148
here 8 after 6|118 68 -32 0 -39 2 -80 -38
here 8 after 7|206 61 -34 24 -49 -51 103 -169
here 8 after 8|71 12 -20 -29 42 28 152 -47
here 8 after 9|40 13 -97 -37 55 -48 5 0
here 9 after 0|17 14 20 -29 26 -24 -31 34
here 9 after 1|-137 -139 68 -15 -85 140 -7 146
here 9 after 2|34 -119 101 24 26 0 47 -7
here 9 after 3|-3 -13 88 -5 -7 -14 -2 86
here 9 after 4|37 33 -77 -21 21 8 -74 -87
here 9 after 5|59 36 9 -94 31 4 -62 -93
here 9 after 6|105 38 -27 -38 19 5 -57 64
here 9 after 7|-24 141 -1 -26 -44 7 -32 24
here 9 after 8|117 46 9 -69 94 5 26 -56
here 9 after 9|39 -7 59 -11 17 -55 39 4
linking|-25 227 -114 -133 218 -94 -145 -124
marked|-170 -321 -567 -617 -212 926 -160 -189
marks 0|-94 -2 132 257 36 135 70 126
marks 1|4 164 49 16 18 -231 -350 -295
marks 2|100 259 -365 -229 51 -294 -125 -188
medium|0 0 0 -261 0 -99 0 307
name|194 -258 37 -133 -354 -352 681 57
name room 0|225 0 235 159 -152 -100 -290 -229
name room 1|127 0 47 -10 7 -100 -77 -55
name room 2|90 -100 42 92 -71 -100 241 -101
name room 3|-44 -88 -162 -167 -81 0 260 80
name room 4|-58 0 -61 -291 73 0 334 -82
name room 5|91 -90 -127 -86 -110 -40 304 -239
name room 6|4 -108 0 -64 -146 0 369 -65
name room 7|-89 -157 -181 -199 5 -97 346 23
name room 8|20 -37 25 -140 -261 -170 379 -124
name room 9|-91 0 28 -242 -196 0 307 38
news|176 -112 -86 -65 -77 -271 -109 -103
nothing after|-486 -248 231 104 -14 -30 14 297
nothing before|198 -411 72 87 -166 -39 -164 139
number|17 329 -211 39 -218 -211 -248 -146
number torn|-568 607 -194 -285 206 -100 0 -148
opening|1008 -673 -520 -476 -72 0 0 -167
pair around known|-61 -123 83 305 62 -100 0 -99
pair known|-263 218 -119 -595 494 -225 0 172
picture|-241 -405 -635 437 734 -99 0 -80
pictureMark|-100 0 0 170 0 -99 0 0
place|100 -111 -539 175 394 -102 -285 410
quote open|-691 449 57 -317 -111 -93 0 -85
repeats 0|66 101 64 -150 -60 -18 23 123
repeats 0 deficit 0|0 0 -99 0 0 0 0 99
repeats 0 deficit 1|-15 142 18 -150 -57 0 0 30
repeats 0 deficit 2|26 60 -75 -234 -52 -128 0 -77
repeats 0 deficit 3|-3 -41 -27 28 0 97 0 0
repeats 0 deficit 4|3 -100 199 44 0 0 -84 0
repeats 0 deficit 5|87 -24 -96 49 -18 0 -100 25
repeats 0 deficit 6|-39 17 133 -73 85 14 0 133
repeats 0 deficit 7|62 183 -19 -147 -131 -100 0 -23
repeats 0 deficit 8|95 37 -59 -49 34 44 2 -69
repeats 0 deficit 9|52 84 72 13 23 29 47 50
repeats 0 ends call|101 50 128 0 -100 0 -100 -97
repeats 0 ends clause|41 29 -210 -105 115 0 0 0
repeats 0 ends open|51 79 90 -166 -78 19 61 153
repeats 0 ends sentence|87 74 -170 -199 55 -100 0 -99
repeats 0 ends signed|-73 120 0 0 0 0 -99 0
repeats 0 width 0|-51 28 -60 36 238 -100 -81 18
repeats 0 width 1|-69 -54 143 120 49 5 71 -59
repeats 0 width 2|146 -42 15 -240 -40 35 43 117
repeats 0 width 3|86 -127 -46 90 -120 154 -100 -27
repeats 0 width 4|28 186 63 -273 -282 -215 261 114
repeats 0 width 5|64 77 -110 -131 -220 2 -113 -97
repeats 0 width 6|117 167 -301 -263 -131 -100 -99 102
repeats 0 width 7|2 124 0 -98 0 0 0 0
repeats 1|13 67 19 -84 -35 -93 -77 -18
repeats 1 deficit 0|-59 10 105 -161 42 98 0 0
repeats 1 deficit 1|14 6 -31 -82 6 0 0 157
repeats 1 deficit 2|-9 31 -111 -23 -11 0 0 37
repeats 1 deficit 3|103 66 -124 16 -56 0 0 93
repeats 1 deficit 4|40 -17 184 -104 -12 100 0 0
repeats 1 deficit 5|152 -65 76 -47 -153 0 0 -16
repeats 1 deficit 6|43 -10 8 -33 51 -56 -27 -66
repeats 1 deficit 7|73 -11 32 32 10 -100 96 -43
repeats 1 deficit 8|108 40 -20 -53 15 -100 47 -16
repeats 1 deficit 9|169 -1 42 32 45 -79 -113 -163
repeats 1 ends call|-75 58 -5 -60 0 0 0 0
repeats 1 ends clause|32 33 -160 -29 37 0 0 0
repeats 1 ends open|-28 54 68 -74 3 -93 -77 53
repeats 1 ends sentence|123 125 -100 -101 -70 0 0 -100
repeats 1 ends signed|94 103 -170 0 0 0 0 0
repeats 1 width 2|-319 -109 197 80 143 -100 -98 0
repeats 1 width 3|165 -98 63 50 -190 -100 34 5
repeats 1 width 4|-11 -38 21 -33 125 70 -18 -33
repeats 1 width 5|3 52 -60 -173 -130 -100 75 0
repeats 1 width 6|135 96 -49 -233 -29 141 0 -74
repeats 1 width 7|103 166 -191 -146 47 0 0 -80
repeats 1 width 8|0 137 0 -89 -68 0 0 0
repeats 2|17 100 5 30 -16 -83 -18 -67
repeats 2 deficit 0|83 -17 50 -80 15 -98 0 -68
repeats 2 deficit 1|35 -62 -19 43 120 -89 0 -88
repeats 2 deficit 2|36 18 47 -9 24 100 0 -54
repeats 2 deficit 3|77 82 -18 -180 38 0 -88 0
repeats 2 deficit 4|96 -3 -31 -20 -113 0 0 0
repeats 2 deficit 5|173 -23 109 -91 -85 90 34 80
repeats 2 deficit 6|-23 35 -46 -7 -5 -53 133 -35
repeats 2 deficit 7|87 -17 -32 22 91 0 -37 0
repeats 2 deficit 8|26 38 -32 0 -3 -151 60 110
repeats 2 deficit 9|0 -38 37 42 -115 10 -99 66
repeats 2 ends call|80 -55 -127 226 -165 0 0 0
repeats 2 ends clause|66 90 -24 -117 91 0 0 0
repeats 2 ends open|-9 37 65 -87 -134 -83 -4 -67
repeats 2 ends sentence|91 27 -74 31 67 0 -88 0
repeats 2 ends signed|115 -115 0 0 0 0 0 0
repeats 2 width 1|-68 -214 226 68 152 0 -398 111
repeats 2 width 2|172 -96 -15 -165 57 0 240 -100
repeats 2 width 3|-5 -24 145 -77 10 -6 -114 206
repeats 2 width 4|-1 27 22 -40 -162 -83 17 19
repeats 2 width 5|68 62 16 21 145 99 133 0
repeats 2 width 6|69 59 -119 -56 -54 -9 -118 -100
repeats 2 width 7|83 121 -211 -16 19 -98 0 -115
repeats 2 width 8|130 153 -86 -96 0 0 0 -100
repeats 3|-14 75 110 -6 -11 -84 -8 -133
repeats 3 deficit 0|71 -145 23 154 -105 -98 0 0
repeats 3 deficit 1|-103 37 30 100 -103 30 0 -165
repeats 3 deficit 2|-27 67 -15 58 23 -94 -75 68
repeats 3 deficit 3|74 22 16 90 -47 -144 0 0
repeats 3 deficit 4|123 -65 -141 84 -42 -94 0 0
repeats 3 deficit 5|124 -41 -32 -4 127 92 0 -100
repeats 3 deficit 6|87 -2 -32 -1 45 0 -144 0
repeats 3 deficit 7|32 -105 -10 78 91 79 -106 0
repeats 3 deficit 8|31 -6 -79 18 -3 13 -32 157
repeats 3 deficit 9|155 -67 48 55 62 42 45 -100
repeats 3 ends call|63 63 31 -242 0 0 0 0
repeats 3 ends clause|81 57 42 -16 -154 -94 -12 0
repeats 3 ends open|-6 8 120 4 -2 -29 65 -133
repeats 3 ends sentence|110 81 -163 23 90 -94 -168 0
repeats 3 ends signed|-86 100 0 -52 0 0 0 0
repeats 3 width 1|76 29 -239 144 213 0 -250 0
repeats 3 width 2|-153 15 34 69 -18 -7 -75 0
repeats 3 width 3|-124 186 32 26 -97 23 189 18
repeats 3 width 4|-30 -64 15 43 -90 65 -58 -129
repeats 3 width 5|49 57 8 75 109 -142 134 -165
repeats 3 width 6|61 27 -1 -38 -116 -131 0 139
repeats 3 width 7|15 67 92 -21 -68 0 0 -165
repeats 3 width 8|-35 0 -8 26 0 0 0 0
repeats 4|14 7 132 81 -22 -47 -72 2
repeats 4 deficit 0|-272 29 139 82 47 0 0 0
repeats 4 deficit 1|-167 14 63 68 26 0 0 0
repeats 4 deficit 2|-30 59 73 86 -96 113 0 123
repeats 4 deficit 3|122 30 -67 120 -181 29 75 -153
repeats 4 deficit 4|95 -38 2 8 98 -98 0 0
repeats 4 deficit 5|59 25 26 -21 -14 -100 0 0
repeats 4 deficit 6|30 90 -51 4 4 0 -31 0
repeats 4 deficit 7|80 -20 -30 -19 69 0 -45 -99
repeats 4 deficit 8|45 104 -40 63 6 17 54 -30
repeats 4 deficit 9|52 31 -41 13 58 23 -55 80
repeats 4 ends call|96 21 -16 -252 -71 0 0 0
repeats 4 ends clause|39 77 28 -92 -210 0 0 0
repeats 4 ends open|-5 23 131 87 154 -47 22 2
repeats 4 ends sentence|47 117 -100 -2 -16 0 0 0
repeats 4 ends signed|231 -174 0 0 0 0 -100 0
repeats 4 width 1|-92 0 -19 94 2 0 -398 281
repeats 4 width 2|-123 59 83 98 -144 0 222 -95
repeats 4 width 3|-122 1 -18 102 128 29 -210 -98
repeats 4 width 4|-42 -120 85 106 74 41 204 -2
repeats 4 width 5|43 -10 44 100 -74 -86 -26 0
repeats 4 width 6|-7 3 40 8 -100 39 0 -100
repeats 4 width 7|-104 -82 97 73 -70 0 0 0
repeats 4 width 8|-100 -33 41 53 0 0 0 0
repeats 5|-12 -84 38 51 59 23 -37 -154
repeats 5 deficit 0|0 -100 34 54 126 0 0 0
repeats 5 deficit 1|-159 11 18 -25 -35 99 0 107
repeats 5 deficit 2|-150 18 59 63 75 -165 0 -106
repeats 5 deficit 3|-66 51 40 19 106 0 0 -21
repeats 5 deficit 4|-46 170 -44 -85 -116 -98 0 -70
repeats 5 deficit 5|-23 -7 51 51 1 -99 0 0
repeats 5 deficit 6|-48 -1 40 23 -55 49 -31 0
repeats 5 deficit 7|-2 -59 38 19 62 43 0 -99
repeats 5 deficit 8|-39 108 66 40 53 31 -115 -228
repeats 5 deficit 9|44 22 95 7 39 39 27 69
repeats 5 ends call|64 161 73 -192 0 -99 0 0
repeats 5 ends clause|-85 -112 162 67 -64 0 0 -100
repeats 5 ends open|9 -86 41 168 87 64 -37 -42
repeats 5 ends sentence|21 195 -221 70 -43 -100 0 -92
repeats 5 ends signed|13 147 0 -100 -76 0 0 0
repeats 5 width 0|-115 -89 47 -25 -88 0 -51 0
repeats 5 width 1|-117 -22 -30 40 99 13 27 0
repeats 5 width 2|206 -39 173 60 132 18 -47 -189
repeats 5 width 3|-116 97 93 54 83 29 64 -100
repeats 5 width 4|-15 -171 46 102 -41 12 62 181
repeats 5 width 5|-28 92 56 -2 -53 -87 -13 -99
repeats 5 width 6|-82 13 89 -29 -55 -71 0 -227
repeats 5 width 7|-64 -5 -201 -34 -32 0 0 227
repeats 5 width 8|0 0 51 -51 0 0 0 0
scene|116 72 58 190 -107 -275 -372 -232
signed|74 150 -170 -137 -76 0 -170 0
sourceNote|-121 -100 -316 -204 384 -91 0 272
spaced|65 237 -436 -359 -138 0 -231 0
spaced 1|82 -82 0 0 0 0 0 0
spaced 2|42 -16 -98 0 0 0 0 0
spaced 3|-62 90 -75 -51 0 0 -88 0
spaced 4|-84 113 0 0 -96 0 0 0
spaced 5|-91 167 0 -147 0 0 0 0
spaced 6|72 84 -150 -129 0 0 -127 0
spaced 7|249 70 -171 -346 -60 0 0 0
spaced 8|119 151 -141 -285 0 0 -91 0
spaced 9|73 83 -98 -59 0 0 0 0
steps 0 then 0|-12 -7 44 0 -27 0 0 0
steps 0 then 0 ends call|0 -36 36 0 0 0 0 0
steps 0 then 0 ends clause|115 -115 0 0 0 0 0 0
steps 0 then 0 ends open|12 -41 37 -6 -27 0 0 0
steps 0 then 0 ends sentence|-148 97 0 20 0 0 0 0
steps 0 then 0 ends signed|-32 32 0 0 0 0 0 0
steps 0 then 1|-15 -41 75 120 0 73 -93 -100
steps 0 then 1 ends call|-85 49 51 0 0 0 0 0
steps 0 then 1 ends clause|-127 71 34 52 44 0 0 0
steps 0 then 1 ends open|29 -28 117 44 -42 73 -93 -100
steps 0 then 1 ends sentence|38 -14 -99 18 80 0 0 0
steps 0 then 1 ends signed|33 -33 0 0 0 0 0 0
steps 0 then 2|-35 -47 17 -30 -145 29 75 161
steps 0 then 2 ends call|0 -29 113 -98 0 0 0 0
steps 0 then 2 ends clause|-15 15 -67 67 0 0 0 0
steps 0 then 2 ends open|0 -10 -1 -43 -140 29 75 161
steps 0 then 2 ends sentence|-45 8 0 -6 -21 0 0 0
steps 0 then 2 ends signed|-37 37 0 0 0 0 0 0
steps 0 then 3|18 32 35 2 26 0 0 -58
steps 0 then 3 ends call|-75 112 -19 -60 0 0 0 0
steps 0 then 3 ends clause|0 0 -71 71 0 0 0 0
steps 0 then 3 ends open|137 44 54 -94 26 0 0 -58
steps 0 then 3 ends sentence|-150 11 0 104 0 0 0 0
steps 0 then 3 ends signed|95 -95 0 0 0 0 0 0
steps 0 then 4|72 -71 47 -164 141 0 0 0
steps 0 then 4 ends clause|0 -96 0 0 96 0 0 0
steps 0 then 4 ends open|-53 -92 47 66 65 0 0 0
steps 0 then 4 ends sentence|160 95 0 -268 0 0 0 0
steps 0 then 4 ends signed|-113 113 0 0 0 0 0 0
steps 0 then 5|-56 32 -41 11 119 95 64 0
steps 0 then 5 ends call|29 -29 0 0 0 0 0 0
steps 0 then 5 ends clause|32 6 0 0 -66 0 0 0
steps 0 then 5 ends open|-64 -158 56 29 147 95 64 0
steps 0 then 5 ends sentence|49 110 -100 -26 0 0 0 0
steps 0 then 5 ends signed|-67 67 0 0 0 0 0 0
steps 0 then 6|-65 -110 -9 -1 42 0 -23 187
steps 0 then 6 ends clause|42 -139 69 0 96 0 0 0
steps 0 then 6 ends open|-63 -92 -18 29 -142 0 -23 187
steps 0 then 6 ends sentence|-42 79 0 -76 81 0 0 0
steps 0 then 6 ends signed|-50 50 0 0 0 0 0 0
steps 0 then 7|-33 -23 49 95 -79 0 52 0
steps 0 then 7 ends call|-79 0 79 0 0 0 0 0
steps 0 then 7 ends clause|-7 7 29 -29 0 0 0 0
steps 0 then 7 ends open|-70 13 34 106 -79 0 52 0
steps 0 then 7 ends sentence|109 -42 0 -33 0 0 0 0
steps 0 then 7 ends signed|17 -17 0 0 0 0 0 0
steps 0 then 8|0 25 -6 3 -88 0 -3 -170
steps 0 then 8 ends call|0 -192 192 0 0 0 0 0
steps 0 then 8 ends clause|-59 101 25 18 0 0 0 0
steps 0 then 8 ends open|-12 63 34 -2 -80 0 -3 -170
steps 0 then 8 ends sentence|69 -72 0 24 -31 0 0 0
steps 0 then 8 ends signed|99 -99 0 0 0 0 0 0
steps 0 then 9|16 108 -44 -12 -81 -37 -28 -161
steps 0 then 9 ends call|-169 197 -69 0 0 0 0 0
steps 0 then 9 ends clause|-67 102 40 -97 -12 0 0 0
steps 0 then 9 ends open|17 76 -43 -31 48 -37 10 -88
steps 0 then 9 ends sentence|104 71 0 45 -69 0 0 -99
steps 0 then 9 ends signed|49 38 0 0 0 0 -100 0
steps 1 then 0|-16 22 -9 43 37 -2 97 0
steps 1 then 0 ends call|-123 113 35 0 0 0 0 0
steps 1 then 0 ends clause|-8 24 -125 80 0 0 0 0
steps 1 then 0 ends open|22 5 7 73 -14 -2 97 0
steps 1 then 0 ends sentence|41 -6 0 -85 89 0 0 0
steps 1 then 0 ends signed|15 -15 0 0 0 0 0 0
steps 1 then 1|-8 49 75 85 97 55 -15 0
steps 1 then 1 ends call|-82 21 49 -41 0 0 0 0
steps 1 then 1 ends clause|94 -161 -40 20 143 0 0 0
steps 1 then 1 ends open|12 2 65 90 54 55 21 0
steps 1 then 1 ends sentence|42 -20 0 -27 -27 0 -88 0
steps 1 then 1 ends signed|3 -3 0 0 0 0 0 0
steps 1 then 2|-145 83 5 -18 116 -95 -10 0
steps 1 then 2 ends call|-100 26 81 0 0 0 0 0
steps 1 then 2 ends clause|-93 94 151 -112 -80 0 0 0
steps 1 then 2 ends open|-93 51 -36 6 169 -95 -10 0
steps 1 then 2 ends sentence|171 -49 0 -20 -110 0 0 0
steps 1 then 2 ends signed|49 -16 0 -52 0 0 0 0
steps 1 then 3|-101 113 -43 53 -122 0 46 0
steps 1 then 3 ends call|0 16 -16 0 0 0 0 0
steps 1 then 3 ends clause|-231 131 93 -42 -94 0 0 0
steps 1 then 3 ends open|-78 72 -59 30 -40 0 46 0
steps 1 then 3 ends sentence|84 -52 -94 36 -8 0 0 0
steps 1 then 3 ends signed|98 -98 0 0 0 0 0 0
steps 1 then 4|54 40 -36 16 195 -94 -77 0
steps 1 then 4 ends clause|-93 70 0 0 96 -94 0 0
steps 1 then 4 ends open|78 34 -36 -7 134 0 -77 0
steps 1 then 4 ends sentence|-24 -20 0 80 0 0 0 0
steps 1 then 5|-126 38 24 69 -70 69 117 0
steps 1 then 5 ends call|-113 164 -81 0 0 0 0 0
steps 1 then 5 ends clause|5 63 -138 0 0 0 0 0
steps 1 then 5 ends open|-108 -40 54 78 -70 69 117 0
steps 1 then 5 ends sentence|-16 45 0 -12 0 0 0 0
steps 1 then 5 ends signed|87 -87 0 0 0 0 0 0
steps 1 then 6|-6 80 -16 11 107 0 42 -99
steps 1 then 6 ends call|38 46 -81 0 0 0 0 0
steps 1 then 6 ends clause|49 -65 -85 85 51 0 0 0
steps 1 then 6 ends open|-26 48 18 31 46 0 42 -99
steps 1 then 6 ends sentence|-18 61 0 -81 100 0 0 0
steps 1 then 6 ends signed|0 100 -100 0 0 0 0 0
steps 1 then 7|46 97 5 86 -3 43 -32 0
steps 1 then 7 ends call|179 131 -253 0 0 0 0 0
steps 1 then 7 ends clause|-12 45 2 -84 0 0 0 0
steps 1 then 7 ends open|33 46 50 84 32 43 -32 0
steps 1 then 7 ends sentence|-39 22 0 52 3 0 0 0
steps 1 then 7 ends signed|-5 5 0 0 0 0 0 0
steps 1 then 8|63 46 -65 -55 -62 21 -46 -99
steps 1 then 8 ends call|-88 -25 137 0 0 0 0 0
steps 1 then 8 ends clause|81 -59 -25 45 12 0 0 0
steps 1 then 8 ends open|78 37 -79 -14 50 21 -46 -99
steps 1 then 8 ends sentence|-43 7 0 78 -101 0 0 0
steps 1 then 8 ends signed|121 -121 0 0 0 0 0 0
steps 1 then 9|30 98 74 -49 40 13 -9 0
steps 1 then 9 ends call|0 61 63 -100 0 0 0 0
steps 1 then 9 ends clause|-69 -26 110 -42 -48 0 0 0
steps 1 then 9 ends open|19 -12 -46 52 -93 13 52 0
steps 1 then 9 ends sentence|68 81 -100 -95 113 0 0 0
steps 1 then 9 ends signed|39 85 0 0 0 0 -99 0
steps 2 then 0|-85 93 -128 -21 147 27 -71 -97
steps 2 then 0 ends call|94 5 -166 0 0 0 0 0
steps 2 then 0 ends clause|-96 91 -98 136 -28 0 0 0
steps 2 then 0 ends open|-89 77 -72 -57 160 27 -71 -97
steps 2 then 0 ends sentence|-48 55 0 -62 57 0 0 0
steps 2 then 1|-90 97 -21 28 105 -17 16 -13
steps 2 then 1 ends call|-62 -116 164 -52 0 0 0 0
steps 2 then 1 ends clause|-67 55 -61 109 38 0 0 0
steps 2 then 1 ends open|-29 78 0 -22 90 -17 16 -13
steps 2 then 1 ends sentence|-9 -20 0 51 4 0 0 0
steps 2 then 1 ends signed|55 60 -99 0 0 0 0 0
steps 2 then 2|31 118 -99 -35 40 -163 -61 171
steps 2 then 2 ends call|-135 -38 99 0 0 0 0 0
steps 2 then 2 ends clause|-25 70 -129 68 7 0 0 0
steps 2 then 2 ends open|27 126 -97 -37 33 -163 -61 171
steps 2 then 2 ends sentence|46 -3 0 -89 50 0 0 0
steps 2 then 3|19 64 -24 -61 -81 -97 -75 -98
steps 2 then 3 ends call|-15 -85 65 0 0 0 0 0
steps 2 then 3 ends clause|-31 31 18 -18 0 0 0 0
steps 2 then 3 ends open|-10 64 -32 -35 -134 -97 -75 -98
steps 2 then 3 ends sentence|-29 -14 0 11 129 0 0 0
steps 2 then 3 ends signed|-48 48 0 0 0 0 0 0
steps 2 then 4|77 44 33 -116 -60 0 0 -30
steps 2 then 4 ends call|-38 -33 48 0 0 0 0 0
steps 2 then 4 ends clause|42 -58 43 0 0 0 0 0
steps 2 then 4 ends open|39 108 -4 -111 -60 0 0 -30
steps 2 then 4 ends sentence|59 -56 0 -32 0 0 0 0
steps 2 then 4 ends signed|70 -70 0 0 0 0 0 0
steps 2 then 5|64 20 20 65 30 90 -54 0
steps 2 then 5 ends call|-37 137 -117 -40 0 0 0 0
steps 2 then 5 ends clause|55 -70 16 0 33 0 0 0
steps 2 then 5 ends open|58 -32 60 25 0 90 -54 0
steps 2 then 5 ends sentence|74 104 -100 22 86 0 0 0
steps 2 then 6|36 -69 38 64 75 -30 -37 -94
steps 2 then 6 ends call|176 -16 -153 69 0 0 0 0
steps 2 then 6 ends clause|0 0 19 -19 0 0 0 0
steps 2 then 6 ends open|-17 -91 115 92 75 -30 -37 -94
steps 2 then 6 ends sentence|-49 110 0 -134 0 0 0 0
steps 2 then 7|-56 -5 4 -9 27 -96 66 0
steps 2 then 7 ends call|-107 125 -37 0 0 0 0 0
steps 2 then 7 ends clause|-88 88 0 0 0 0 0 0
steps 2 then 7 ends open|3 -130 21 -41 7 -96 66 0
steps 2 then 7 ends sentence|-23 -130 0 83 70 0 0 0
steps 2 then 8|51 27 -8 1 63 0 8 -93
steps 2 then 8 ends call|-111 90 75 -58 0 0 0 0
steps 2 then 8 ends clause|0 0 96 0 -96 0 0 0
steps 2 then 8 ends open|74 -41 -34 34 96 0 8 -93
steps 2 then 8 ends sentence|33 76 0 -74 -34 0 0 0
steps 2 then 9|112 -32 94 -72 -78 -6 -14 0
steps 2 then 9 ends call|-57 -73 -27 125 0 0 0 0
steps 2 then 9 ends clause|0 -99 170 -100 0 0 0 0
steps 2 then 9 ends open|197 -79 56 -3 -75 57 -14 0
steps 2 then 9 ends sentence|15 152 0 -70 23 -100 0 0
steps 2 then 9 ends signed|-70 70 0 0 0 0 0 0
steps 3 then 0|37 96 -64 49 82 0 0 0
steps 3 then 0 ends call|150 -116 38 -95 0 0 0 0
steps 3 then 0 ends clause|-48 48 0 0 0 0 0 0
steps 3 then 0 ends open|34 105 -76 42 87 0 0 0
steps 3 then 0 ends sentence|-125 13 0 81 -11 0 0 0
steps 3 then 1|-34 8 12 51 103 -147 57 0
steps 3 then 1 ends call|-10 -115 88 0 0 0 0 0
steps 3 then 1 ends clause|-42 70 -76 0 0 0 0 0
steps 3 then 1 ends open|-86 54 8 44 111 -147 57 0
steps 3 then 1 ends sentence|100 -87 0 17 -31 0 0 0
steps 3 then 2|138 145 -59 -93 -66 0 0 0
steps 3 then 2 ends call|-17 0 17 0 0 0 0 0
steps 3 then 2 ends clause|-14 -81 219 0 0 0 0 0
steps 3 then 2 ends open|75 160 -72 -44 -164 0 0 0
steps 3 then 2 ends sentence|102 41 -100 -173 158 0 0 0
steps 3 then 3|169 25 3 -121 -70 0 53 -100
steps 3 then 3 ends call|-64 85 -36 0 0 0 0 0
steps 3 then 3 ends clause|-18 18 0 0 0 0 0 0
steps 3 then 3 ends open|138 71 9 -144 -70 0 53 -100
steps 3 then 3 ends sentence|-41 4 0 128 0 0 0 0
steps 3 then 4|69 -210 28 128 84 0 0 0
steps 3 then 4 ends call|91 0 -91 0 0 0 0 0
steps 3 then 4 ends open|34 -171 60 141 -18 0 0 0
steps 3 then 4 ends sentence|-26 -73 0 -42 97 0 0 0
steps 3 then 5|-6 -22 27 113 -48 0 -98 0
steps 3 then 5 ends call|11 -128 50 107 0 0 0 0
steps 3 then 5 ends open|59 -144 53 92 -48 0 -98 0
steps 3 then 5 ends sentence|-47 132 -100 -58 0 0 0 0
steps 3 then 6|22 68 5 25 10 6 33 0
steps 3 then 6 ends call|142 136 -230 0 0 0 0 0
steps 3 then 6 ends open|1 -11 95 -17 -30 6 33 0
steps 3 then 6 ends sentence|-61 -75 0 119 66 0 0 0
steps 3 then 7|56 -82 -2 -37 4 0 111 0
steps 3 then 7 ends call|0 60 -60 0 0 0 0 0
steps 3 then 7 ends open|6 -77 11 -52 48 0 111 0
steps 3 then 7 ends sentence|79 -54 0 68 -72 0 0 0
steps 3 then 8|-3 6 53 89 -111 0 108 -100
steps 3 then 8 ends call|-92 122 -43 0 0 0 0 0
steps 3 then 8 ends clause|67 -67 0 0 0 0 0 0
steps 3 then 8 ends open|-112 -47 57 132 -194 0 108 -100
steps 3 then 8 ends sentence|85 -3 0 -98 94 0 0 0
steps 3 then 9|41 79 37 -27 -107 0 -43 0
steps 3 then 9 ends open|-32 -119 37 -5 57 0 -43 0
steps 3 then 9 ends sentence|50 140 0 -72 -135 0 0 0
steps 4 then 0|24 -86 -27 96 -106 0 0 -99
steps 4 then 0 ends clause|65 -29 -92 0 0 0 0 0
steps 4 then 0 ends open|-33 -31 27 111 -106 0 0 -99
steps 4 then 0 ends sentence|105 -84 0 -52 0 0 0 0
steps 4 then 0 ends signed|58 -58 0 0 0 0 0 0
steps 4 then 1|-28 47 56 -15 103 0 -96 0
steps 4 then 1 ends call|-65 0 65 0 0 0 0 0
steps 4 then 1 ends clause|-25 25 0 0 0 0 0 0
steps 4 then 1 ends open|49 -60 42 23 103 0 -96 0
steps 4 then 1 ends sentence|-110 162 0 -110 0 0 0 0
steps 4 then 2|151 10 -186 -15 82 0 -150 0
steps 4 then 2 ends call|39 -86 66 0 0 0 0 0
steps 4 then 2 ends clause|-6 6 0 0 0 0 0 0
steps 4 then 2 ends open|131 78 -206 -33 82 0 -150 0
steps 4 then 2 ends sentence|-28 -14 0 98 0 0 0 0
steps 4 then 2 ends signed|-78 78 0 0 0 0 0 0
steps 4 then 3|84 -123 24 -73 15 94 0 0
steps 4 then 3 ends clause|116 -116 0 0 0 0 0 0
steps 4 then 3 ends open|-26 -15 24 -73 15 94 0 0
steps 4 then 3 ends sentence|36 -36 0 0 0 0 0 0
steps 4 then 4|141 5 -75 31 0 -100 0 0
steps 4 then 4 ends call|0 96 -96 0 0 0 0 0
steps 4 then 4 ends clause|63 -63 0 0 0 0 0 0
steps 4 then 4 ends open|48 -17 5 31 0 -100 0 0
steps 4 then 4 ends sentence|91 -91 0 0 0 0 0 0
steps 4 then 5|68 109 -71 -90 68 0 7 0
steps 4 then 5 ends clause|0 167 -167 0 0 0 0 0
steps 4 then 5 ends open|-15 -145 114 45 68 0 7 0
steps 4 then 5 ends sentence|78 94 0 -163 0 0 0 0
steps 4 then 5 ends signed|62 -62 0 0 0 0 0 0
steps 4 then 6|-155 22 -44 -24 128 99 68 0
steps 4 then 6 ends call|29 0 -29 0 0 0 0 0
steps 4 then 6 ends open|-42 -94 -36 -86 128 99 68 0
steps 4 then 6 ends sentence|-165 83 0 99 0 0 0 0
steps 4 then 7|-82 -2 42 70 45 0 34 -96
steps 4 then 7 ends open|-73 -68 42 73 65 0 34 -96
steps 4 then 7 ends sentence|-1 37 0 -2 -42 0 0 0
steps 4 then 8|113 -45 84 -22 25 -98 -34 0
steps 4 then 8 ends call|0 -16 0 16 0 0 0 0
steps 4 then 8 ends open|-100 105 84 79 64 -98 -34 0
steps 4 then 8 ends sentence|171 -115 0 -38 -77 0 0 0
steps 4 then 9|-34 -26 95 37 -119 0 31 0
steps 4 then 9 ends open|-34 25 95 37 -139 0 31 0
steps 4 then 9 ends sentence|0 -19 0 0 19 0 0 0
steps 5 then 0|92 -13 -48 47 0 0 -56 -100
steps 5 then 0 ends call|13 -26 -6 0 0 0 0 0
steps 5 then 0 ends clause|100 27 84 -100 0 0 0 0
steps 5 then 0 ends open|16 41 -44 79 0 0 -56 -100
steps 5 then 0 ends sentence|38 -89 0 95 0 0 0 0
steps 5 then 1|47 31 -43 31 2 0 -45 -100
steps 5 then 1 ends call|-40 30 36 0 0 0 0 0
steps 5 then 1 ends clause|98 125 -181 -93 0 0 0 0
steps 5 then 1 ends open|3 19 2 55 28 0 -45 -100
steps 5 then 1 ends sentence|140 -28 0 -35 -55 0 0 0
steps 5 then 2|174 -40 -45 14 -77 99 -98 0
steps 5 then 2 ends call|105 -112 -12 0 0 0 0 0
steps 5 then 2 ends clause|38 -83 95 0 0 0 0 0
steps 5 then 2 ends open|172 55 -70 -85 -194 99 -98 0
steps 5 then 2 ends sentence|-41 -131 0 75 47 0 0 0
steps 5 then 3|120 -74 -67 17 -10 -99 -57 0
steps 5 then 3 ends call|-16 0 16 0 0 0 0 0
steps 5 then 3 ends clause|170 -109 -89 0 0 0 0 0
steps 5 then 3 ends open|113 -111 -47 47 -35 -99 -57 0
steps 5 then 3 ends sentence|-114 152 0 -130 47 0 0 0
steps 5 then 4|7 -41 7 36 84 0 0 0
steps 5 then 4 ends clause|-80 0 80 0 0 0 0 0
steps 5 then 4 ends open|116 -171 -26 70 84 0 0 0
steps 5 then 4 ends sentence|-145 198 0 -87 0 0 0 0
steps 5 then 5|-13 -1 -38 32 53 0 0 0
steps 5 then 5 ends call|67 84 -132 0 0 0 0 0
steps 5 then 5 ends open|-59 -128 21 12 53 0 0 0
steps 5 then 5 ends sentence|-48 25 0 80 0 0 0 0
steps 5 then 6|-126 26 -23 38 168 0 0 -96
steps 5 then 6 ends call|-69 31 56 0 0 0 0 0
steps 5 then 6 ends open|-70 -54 -39 47 168 0 0 -96
steps 5 then 6 ends sentence|-11 34 0 -10 0 0 0 0
steps 5 then 7|-13 75 -39 13 -109 0 0 0
steps 5 then 7 ends call|95 37 -107 0 0 0 0 0
steps 5 then 7 ends open|-99 0 79 71 -91 0 0 0
steps 5 then 7 ends sentence|-13 69 0 -8 -37 0 0 0
steps 5 then 8|-137 -79 28 -5 -2 0 161 0
steps 5 then 8 ends call|-100 0 45 78 0 0 0 0
steps 5 then 8 ends clause|-65 0 140 -94 0 0 0 0
steps 5 then 8 ends open|-92 0 -59 21 -3 0 161 0
steps 5 then 8 ends sentence|103 -79 0 -52 26 0 0 0
steps 5 then 9|-79 14 28 6 -57 0 -24 92
steps 5 then 9 ends call|0 102 -150 68 0 0 0 0
steps 5 then 9 ends clause|-98 0 98 0 0 0 0 0
steps 5 then 9 ends open|-59 -98 41 1 -45 0 -24 92
steps 5 then 9 ends sentence|94 -4 0 -34 -32 0 0 0
steps 6 then 0|-38 28 121 15 -100 -61 0 -95
steps 6 then 0 ends call|-24 0 24 0 0 0 0 0
steps 6 then 0 ends clause|-59 -58 114 0 0 0 0 0
steps 6 then 0 ends open|159 98 -46 57 -100 -61 0 -95
steps 6 then 0 ends sentence|127 -25 0 -69 0 0 0 0
steps 6 then 1|39 -7 -8 -11 30 0 -33 -94
steps 6 then 1 ends call|-197 -84 241 0 0 0 0 0
steps 6 then 1 ends clause|88 -88 0 0 0 0 0 0
steps 6 then 1 ends open|85 -18 3 -15 -25 0 -33 -94
steps 6 then 1 ends sentence|13 19 -100 37 117 0 0 0
steps 6 then 2|191 6 -141 -73 -63 -20 -160 0
steps 6 then 2 ends call|-146 0 72 96 0 0 0 0
steps 6 then 2 ends clause|41 -13 -75 0 0 0 0 0
steps 6 then 2 ends open|231 -5 -138 -112 -117 -20 -160 0
steps 6 then 2 ends sentence|56 -19 -100 72 117 0 0 0
steps 6 then 3|84 -8 -54 -80 25 0 67 0
steps 6 then 3 ends call|-67 -99 143 0 0 0 0 0
steps 6 then 3 ends clause|96 0 -96 0 0 0 0 0
steps 6 then 3 ends open|73 98 -62 -109 42 0 67 0
steps 6 then 3 ends sentence|-28 -5 0 102 -46 0 0 0
steps 6 then 4|102 -65 -102 38 95 0 0 0
steps 6 then 4 ends call|99 0 -99 0 0 0 0 0
steps 6 then 4 ends clause|97 0 -97 0 0 0 0 0
steps 6 then 4 ends open|-31 -135 124 15 95 0 0 0
steps 6 then 4 ends sentence|-18 8 0 20 0 0 0 0
steps 6 then 5|-47 35 -29 63 70 0 0 0
steps 6 then 5 ends call|39 187 -144 0 0 0 0 0
steps 6 then 5 ends clause|5 -5 0 0 0 0 0 0
steps 6 then 5 ends open|-136 -95 133 79 70 0 0 0
steps 6 then 5 ends sentence|12 -7 0 -48 0 0 0 0
steps 6 then 6|-87 1 54 13 32 0 92 0
steps 6 then 6 ends call|158 -98 -18 0 0 0 0 0
steps 6 then 6 ends clause|-203 230 -53 0 0 0 0 0
steps 6 then 6 ends open|-122 -106 76 2 32 0 92 0
steps 6 then 6 ends sentence|4 -13 0 53 0 0 0 0
steps 6 then 7|93 31 -12 -22 110 -100 24 0
steps 6 then 7 ends call|129 53 -158 0 0 0 0 0
steps 6 then 7 ends open|-152 -43 45 -22 110 0 24 0
steps 6 then 7 ends sentence|125 -14 0 0 0 -100 0 0
steps 6 then 8|-93 -41 123 -10 85 0 -43 0
steps 6 then 8 ends call|0 93 33 -99 0 0 0 0
steps 6 then 8 ends clause|0 0 100 -100 0 0 0 0
steps 6 then 8 ends open|-132 -94 48 47 84 0 -43 0
steps 6 then 8 ends sentence|36 -56 0 47 2 0 0 0
steps 6 then 9|-85 5 125 -4 -20 0 -22 29
steps 6 then 9 ends call|-96 93 30 0 0 0 0 0
steps 6 then 9 ends open|-38 -100 114 26 12 0 -22 29
steps 6 then 9 ends sentence|38 86 0 -95 -60 0 0 0
steps 7 then 0|30 -52 36 32 -3 -119 -35 0
steps 7 then 0 ends call|6 17 -54 0 0 0 0 0
steps 7 then 0 ends clause|-15 15 0 0 0 0 0 0
steps 7 then 0 ends open|24 -50 41 2 72 -42 -35 0
steps 7 then 0 ends sentence|106 -89 0 85 -33 -94 0 0
steps 7 then 0 ends signed|-55 55 0 0 0 0 0 0
steps 7 then 1|-2 16 -64 -11 22 -2 47 0
steps 7 then 1 ends call|-33 -42 80 0 0 0 0 0
steps 7 then 1 ends clause|-80 40 48 0 0 0 0 0
steps 7 then 1 ends open|70 -18 -78 -29 -14 -2 47 0
steps 7 then 1 ends sentence|69 -96 0 61 10 0 0 0
steps 7 then 1 ends signed|-65 65 0 0 0 0 0 0
steps 7 then 2|209 -59 4 -1 -67 -100 -6 -275
steps 7 then 2 ends call|29 -97 60 0 0 0 0 0
steps 7 then 2 ends clause|136 28 -26 -82 -84 0 0 0
steps 7 then 2 ends open|176 -32 21 15 -65 -100 -6 -275
steps 7 then 2 ends sentence|-12 -12 0 -45 120 0 0 0
steps 7 then 3|57 -56 -28 -13 85 0 -69 0
steps 7 then 3 ends call|166 -41 -146 0 0 0 0 0
steps 7 then 3 ends clause|11 0 -11 0 0 0 0 0
steps 7 then 3 ends open|59 -110 21 18 -59 0 -69 0
steps 7 then 3 ends sentence|-140 23 0 -39 114 0 0 0
steps 7 then 4|141 15 -92 43 59 0 -91 -58
steps 7 then 4 ends call|-16 0 16 0 0 0 0 0
steps 7 then 4 ends clause|157 0 -157 0 0 0 0 0
steps 7 then 4 ends open|18 -5 22 23 59 0 -91 -58
steps 7 then 4 ends sentence|-44 16 0 78 0 0 0 0
steps 7 then 5|-24 86 -22 -28 -2 0 -55 70
steps 7 then 5 ends call|127 -20 -120 0 0 0 0 0
steps 7 then 5 ends clause|0 93 0 0 -93 0 0 0
steps 7 then 5 ends open|-80 -46 37 101 128 0 -55 70
steps 7 then 5 ends sentence|-23 83 0 -28 -13 0 0 0
steps 7 then 5 ends signed|79 -79 0 0 0 0 0 0
steps 7 then 6|-34 -149 38 -1 4 41 68 -9
steps 7 then 6 ends call|-41 -60 90 0 0 0 0 0
steps 7 then 6 ends clause|-39 62 -34 0 0 0 0 0
steps 7 then 6 ends open|-161 -126 -19 9 47 41 68 -9
steps 7 then 6 ends sentence|106 -45 0 -19 -69 0 0 0
steps 7 then 7|-150 -48 26 59 33 0 -8 0
steps 7 then 7 ends call|61 -49 -32 0 0 0 0 0
steps 7 then 7 ends clause|0 82 0 0 -82 0 0 0
steps 7 then 7 ends open|-198 -56 32 72 38 0 -8 0
steps 7 then 7 ends sentence|-16 26 0 -68 89 0 0 0
steps 7 then 8|-15 32 25 -34 -105 0 61 0
steps 7 then 8 ends call|-64 0 64 0 0 0 0 0
steps 7 then 8 ends clause|0 96 -96 0 0 0 0 0
steps 7 then 8 ends open|-98 -104 61 -32 16 0 61 0
steps 7 then 8 ends sentence|149 -7 0 4 -135 0 0 0
steps 7 then 8 ends signed|-6 6 0 0 0 0 0 0
steps 7 then 9|-12 90 53 -59 -49 0 -9 -60
steps 7 then 9 ends open|0 -37 53 -45 -14 0 -9 -60
steps 7 then 9 ends sentence|-12 103 0 -45 -64 0 0 0
steps 8 then 0|69 -27 -80 17 36 82 47 0
steps 8 then 0 ends call|238 -145 -65 -109 0 0 0 0
steps 8 then 0 ends clause|0 169 -169 0 0 0 0 0
steps 8 then 0 ends open|-156 -69 58 28 5 82 47 0
steps 8 then 0 ends sentence|-71 43 0 31 106 0 0 0
steps 8 then 1|132 -65 53 9 8 -22 76 -93
steps 8 then 1 ends call|16 65 -6 -55 0 0 0 0
steps 8 then 1 ends clause|0 -100 147 -66 0 0 0 0
steps 8 then 1 ends open|73 -153 -15 66 -6 -22 76 -93
steps 8 then 1 ends sentence|24 68 0 -81 -2 0 0 0
steps 8 then 1 ends signed|-73 73 0 0 0 0 0 0
steps 8 then 2|139 -45 14 112 38 -20 -70 -88
steps 8 then 2 ends call|-72 112 26 -36 0 0 0 0
steps 8 then 2 ends clause|-166 70 139 0 -27 0 0 0
steps 8 then 2 ends open|187 -203 -1 55 49 -20 3 -88
steps 8 then 2 ends sentence|-38 -3 0 158 -35 0 -100 0
steps 8 then 2 ends signed|69 -69 0 0 0 0 0 0
steps 8 then 3|-36 -32 112 -15 83 66 24 -155
steps 8 then 3 ends call|31 -31 -27 0 0 0 0 0
steps 8 then 3 ends clause|0 -100 100 0 0 0 0 0
steps 8 then 3 ends open|-126 29 26 40 33 66 24 -155
steps 8 then 3 ends sentence|32 -24 0 4 36 0 0 0
steps 8 then 4|41 73 14 -49 84 97 -59 -99
steps 8 then 4 ends call|67 40 -62 0 0 0 0 0
steps 8 then 4 ends clause|0 94 -94 0 0 0 0 0
steps 8 then 4 ends open|79 -144 45 35 -5 97 -59 -99
steps 8 then 4 ends sentence|-35 118 0 -151 99 0 0 0
steps 8 then 5|-8 35 -47 59 61 -17 -40 -115
steps 8 then 5 ends call|22 81 -78 0 0 0 0 0
steps 8 then 5 ends open|-158 -25 -23 76 103 -17 -40 -115
steps 8 then 5 ends sentence|89 25 -152 -61 -89 0 0 0
steps 8 then 5 ends signed|-31 31 0 0 0 0 0 0
steps 8 then 6|45 61 -178 -33 -27 28 4 -78
steps 8 then 6 ends call|-2 41 1 0 0 0 0 0
steps 8 then 6 ends clause|210 100 -199 -92 0 0 0 0
steps 8 then 6 ends open|-62 -15 84 -74 -27 28 4 -78
steps 8 then 6 ends sentence|16 -9 0 -54 4 0 0 0
steps 8 then 6 ends signed|1 -1 0 0 0 0 0 0
steps 8 then 7|76 69 -34 -2 3 -100 -17 150
steps 8 then 7 ends call|29 86 -24 -58 0 0 0 -97
steps 8 then 7 ends clause|223 -35 -207 0 0 0 0 0
steps 8 then 7 ends open|-52 0 7 -5 39 -100 -17 197
steps 8 then 7 ends sentence|79 -52 0 7 -51 0 0 0
steps 8 then 8|-100 -24 5 8 -88 99 94 -39
steps 8 then 8 ends call|-18 -35 105 0 -71 0 0 0
steps 8 then 8 ends clause|-67 0 67 0 0 0 0 0
steps 8 then 8 ends open|-46 -99 -22 0 20 99 94 -39
steps 8 then 8 ends sentence|-35 102 0 52 -101 0 0 0
steps 8 then 8 ends signed|0 76 0 0 -76 0 0 0
steps 8 then 9|-102 0 42 40 -81 0 5 -55
steps 8 then 9 ends call|0 0 -20 20 0 0 0 0
steps 8 then 9 ends clause|0 -99 99 0 0 0 0 0
steps 8 then 9 ends open|-94 0 11 38 12 0 5 -55
steps 8 then 9 ends sentence|-7 137 0 0 -119 0 0 0
steps 9 then 0|118 20 -8 41 33 -17 74 140
steps 9 then 0 ends call|222 68 -57 39 -100 0 0 0
steps 9 then 0 ends clause|-161 176 35 -54 0 0 0 0
steps 9 then 0 ends open|-120 -185 -5 125 115 -17 74 140
steps 9 then 0 ends sentence|27 111 0 -3 -104 0 0 0
steps 9 then 0 ends signed|93 32 0 -100 0 0 0 0
steps 9 then 1|-58 -11 -13 72 106 -18 11 -125
steps 9 then 1 ends call|-13 37 29 -87 0 0 0 0
steps 9 then 1 ends clause|-73 72 21 0 0 0 0 0
steps 9 then 1 ends open|33 -36 -16 90 36 -18 11 -125
steps 9 then 1 ends sentence|22 -32 0 -1 29 0 0 0
steps 9 then 1 ends signed|-67 67 0 0 0 0 0 0
steps 9 then 2|-37 -75 61 87 76 -30 -4 87
steps 9 then 2 ends call|36 32 -103 33 0 0 0 0
steps 9 then 2 ends clause|-4 4 0 0 0 0 0 0
steps 9 then 2 ends open|34 -142 92 62 60 -30 -4 125
steps 9 then 2 ends sentence|-42 28 0 59 41 0 0 -92
steps 9 then 2 ends signed|-61 61 0 0 0 0 0 0
steps 9 then 3|28 -50 66 40 -4 -5 -11 -62
steps 9 then 3 ends call|136 -51 -134 34 0 0 0 0
steps 9 then 3 ends open|-315 -121 130 110 3 -5 31 -62
steps 9 then 3 ends sentence|159 164 0 -218 -20 0 -97 0
steps 9 then 4|45 33 9 19 58 29 -61 -103
steps 9 then 4 ends call|20 -10 -18 0 0 0 0 0
steps 9 then 4 ends clause|85 0 -85 0 0 0 0 0
steps 9 then 4 ends open|168 -61 26 8 69 29 -61 -103
steps 9 then 4 ends sentence|-106 60 0 78 28 0 0 0
steps 9 then 5|23 72 23 15 -44 40 -47 -199
steps 9 then 5 ends call|49 120 -44 -76 0 0 -100 0
steps 9 then 5 ends clause|-81 0 81 0 0 0 0 0
steps 9 then 5 ends open|-103 65 75 40 83 40 73 -108
steps 9 then 5 ends sentence|82 53 -167 109 -95 0 0 -100
steps 9 then 5 ends signed|-9 9 0 0 0 0 0 0
steps 9 then 6|99 3 2 72 35 62 68 -154
steps 9 then 6 ends call|36 -129 31 60 0 0 0 0
steps 9 then 6 ends clause|123 0 -123 0 0 0 0 0
steps 9 then 6 ends open|-36 2 89 61 86 62 68 -154
steps 9 then 6 ends sentence|-1 147 -100 46 -82 0 0 0
steps 9 then 7|29 -74 11 9 -55 87 1 -114
steps 9 then 7 ends call|-14 19 -30 0 0 0 0 0
steps 9 then 7 ends clause|87 86 -150 0 0 0 0 0
steps 9 then 7 ends open|-106 -114 41 80 -82 87 1 -114
steps 9 then 7 ends sentence|116 -5 0 -152 69 0 0 0
steps 9 then 8|-189 -54 88 33 -98 0 101 -22
steps 9 then 8 ends call|-98 0 98 0 0 0 0 0
steps 9 then 8 ends clause|0 0 99 0 -99 0 0 0
steps 9 then 8 ends open|-123 -60 -23 33 -11 0 101 -22
steps 9 then 8 ends sentence|0 9 0 0 -9 0 0 0
steps 9 then 9|0 0 -6 37 17 0 -8 29
steps 9 then 9 ends open|0 0 -6 37 17 0 -8 29
steps to here 0 then 0|102 88 -98 5 14 0 14 0
steps to here 0 then 0 before ends call|11 122 -99 -7 0 0 0 0
steps to here 0 then 0 before ends clause|0 121 -100 -31 0 0 0 0
steps to here 0 then 0 before ends open|-49 -115 95 69 23 0 0 0
steps to here 0 then 0 before ends sentence|35 50 -12 -32 53 0 14 0
steps to here 0 then 0 before ends signed|-23 0 66 -57 0 0 0 0
steps to here 0 then 1|-42 18 -84 -62 -5 79 -7 0
steps to here 0 then 1 before ends call|51 43 44 -37 0 0 -85 0
steps to here 0 then 1 before ends clause|0 101 -183 41 14 0 0 0
steps to here 0 then 1 before ends open|-169 -46 54 -3 -63 79 0 0
steps to here 0 then 1 before ends sentence|-37 19 -91 84 27 0 21 0
steps to here 0 then 1 before ends signed|0 0 123 -123 0 0 0 0
steps to here 0 then 2|94 -121 19 -9 -17 29 -2 -98
steps to here 0 then 2 before ends call|-96 0 5 81 0 0 0 0
steps to here 0 then 2 before ends clause|-48 -35 -67 68 67 0 0 0
steps to here 0 then 2 before ends open|173 -54 -56 43 -108 29 79 -98
steps to here 0 then 2 before ends sentence|-91 -109 71 -33 47 0 -20 0
steps to here 0 then 2 before ends signed|0 0 -103 103 0 0 0 0
steps to here 0 then 3|46 -41 44 35 16 81 6 -30
steps to here 0 then 3 before ends call|84 0 80 -141 0 0 0 0
steps to here 0 then 3 before ends clause|0 25 -130 15 78 0 0 0
steps to here 0 then 3 before ends open|-30 -44 100 6 -27 81 92 -30
steps to here 0 then 3 before ends sentence|90 -32 -86 41 62 0 -20 0
steps to here 0 then 3 before ends signed|0 0 33 -33 0 0 0 0
steps to here 0 then 4|93 66 -57 -86 13 0 -42 0
steps to here 0 then 4 before ends clause|0 0 0 -96 96 0 0 0
steps to here 0 then 4 before ends open|44 49 -22 84 -79 0 -96 0
steps to here 0 then 4 before ends sentence|97 29 -46 -24 -71 0 10 0
steps to here 0 then 4 before ends signed|0 0 84 -84 0 0 0 0
steps to here 0 then 5|58 -21 14 3 -25 0 -32 0
steps to here 0 then 5 before ends call|0 0 16 -16 0 0 0 0
steps to here 0 then 5 before ends clause|0 -42 -58 94 -24 0 0 0
steps to here 0 then 5 before ends open|40 113 -54 -54 -36 0 0 0
steps to here 0 then 5 before ends sentence|15 -143 30 44 66 0 -32 0
steps to here 0 then 5 before ends signed|63 0 65 -93 0 0 0 0
steps to here 0 then 6|194 102 -67 -37 13 -20 97 -100
steps to here 0 then 6 before ends call|-62 62 -38 60 0 0 -37 0
steps to here 0 then 6 before ends clause|-98 -51 41 2 96 0 0 0
steps to here 0 then 6 before ends open|215 198 -69 -127 -74 -156 0 0
steps to here 0 then 6 before ends sentence|-22 -48 -13 161 32 97 104 -100
steps to here 0 then 6 before ends signed|94 0 -48 20 0 0 0 0
steps to here 0 then 7|-42 174 -30 -86 -7 -82 38 -9
steps to here 0 then 7 before ends call|0 0 -33 -18 0 0 89 0
steps to here 0 then 7 before ends clause|14 34 13 -29 -29 0 0 0
steps to here 0 then 7 before ends open|2 131 -69 -56 -27 -82 -25 0
steps to here 0 then 7 before ends sentence|-116 -7 24 32 8 0 20 -9
steps to here 0 then 7 before ends signed|166 0 -100 -65 0 0 0 0
steps to here 0 then 8|-55 101 2 -41 122 -20 46 -49
steps to here 0 then 8 before ends call|-152 277 -87 -64 0 0 -28 -97
steps to here 0 then 8 before ends clause|0 -56 -101 127 26 0 0 -90
steps to here 0 then 8 before ends open|2 98 60 -16 84 31 -49 -79
steps to here 0 then 8 before ends sentence|-6 -117 -19 -46 95 -29 90 152
steps to here 0 then 8 before ends signed|-75 0 11 47 0 0 -99 0
steps to here 0 then 9|54 59 -2 48 93 -26 82 -142
steps to here 0 then 9 before ends call|14 11 37 -53 0 0 15 0
steps to here 0 then 9 before ends clause|-54 28 -234 196 -57 0 -99 0
steps to here 0 then 9 before ends open|80 5 -51 19 79 99 -36 -43
steps to here 0 then 9 before ends sentence|167 -25 84 -183 102 -77 125 -129
steps to here 0 then 9 before ends signed|-79 -131 40 67 0 19 -76 0
steps to here 1 then 0|44 42 -14 38 -130 0 54 -99
steps to here 1 then 0 before ends call|102 -76 -131 -46 0 0 123 0
steps to here 1 then 0 before ends clause|20 139 -93 -67 0 0 0 0
steps to here 1 then 0 before ends open|-181 77 2 59 -38 0 0 -99
steps to here 1 then 0 before ends sentence|81 78 50 79 -138 0 0 0
steps to here 1 then 0 before ends signed|-88 0 -25 90 0 0 0 0
steps to here 1 then 1|-48 107 81 8 104 -99 23 50
steps to here 1 then 1 before ends call|128 -17 -128 19 0 0 0 0
steps to here 1 then 1 before ends clause|56 74 -2 -98 60 0 0 0
steps to here 1 then 1 before ends open|-98 83 2 57 145 -99 0 0
steps to here 1 then 1 before ends sentence|69 -57 -23 85 -77 0 23 0
steps to here 1 then 1 before ends signed|-100 0 143 -82 0 0 0 50
steps to here 1 then 2|97 20 -54 -48 -11 -82 -76 -94
steps to here 1 then 2 before ends call|-68 12 20 43 0 0 0 0
steps to here 1 then 2 before ends clause|10 -10 67 -24 -97 0 0 0
steps to here 1 then 2 before ends open|-45 38 -31 29 13 -56 0 -94
steps to here 1 then 2 before ends sentence|117 109 -83 -159 10 -63 -76 0
steps to here 1 then 2 before ends signed|-42 0 -24 31 0 0 0 0
steps to here 1 then 3|3 54 -16 70 58 -41 7 0
steps to here 1 then 3 before ends call|-8 8 -9 9 0 0 0 0
steps to here 1 then 3 before ends clause|-103 -5 165 -28 3 -100 0 0
steps to here 1 then 3 before ends open|-18 41 58 -104 86 84 0 0
steps to here 1 then 3 before ends sentence|118 -49 -168 76 -113 0 7 0
steps to here 1 then 3 before ends signed|181 0 -157 55 0 0 0 0
steps to here 1 then 4|51 86 -71 16 -14 -98 100 -96
steps to here 1 then 4 before ends call|0 0 -87 87 0 0 0 0
steps to here 1 then 4 before ends clause|135 -27 -9 -74 30 -98 0 0
steps to here 1 then 4 before ends open|69 138 -65 -65 -40 0 0 -96
steps to here 1 then 4 before ends sentence|-53 -83 77 200 30 0 100 0
steps to here 1 then 4 before ends signed|52 0 -47 18 0 0 0 0
steps to here 1 then 5|-18 61 19 15 113 0 -76 -36
steps to here 1 then 5 before ends call|-155 88 33 93 0 0 0 0
steps to here 1 then 5 before ends clause|-154 60 177 -52 0 0 0 0
steps to here 1 then 5 before ends open|-5 114 -31 -4 102 0 0 -100
steps to here 1 then 5 before ends sentence|93 -24 -26 -36 49 0 -76 90
steps to here 1 then 5 before ends signed|150 -100 -11 -22 0 0 0 0
steps to here 1 then 6|32 51 -77 -19 103 100 -60 -35
steps to here 1 then 6 before ends call|-71 58 34 -22 0 0 0 0
steps to here 1 then 6 before ends clause|-54 146 -85 -197 172 0 0 0
steps to here 1 then 6 before ends open|-76 -31 57 104 55 0 0 -35
steps to here 1 then 6 before ends sentence|98 102 -166 -33 -13 100 -60 0
steps to here 1 then 6 before ends signed|32 0 -71 55 0 0 0 0
steps to here 1 then 7|-85 52 31 21 34 -57 86 -40
steps to here 1 then 7 before ends call|75 -98 24 14 0 0 105 0
steps to here 1 then 7 before ends clause|-224 178 4 182 -140 0 0 0
steps to here 1 then 7 before ends open|15 58 -33 -74 6 22 0 14
steps to here 1 then 7 before ends sentence|75 -49 41 10 130 -100 50 -99
steps to here 1 then 7 before ends signed|-171 0 45 108 0 -99 0 0
steps to here 1 then 8|13 -52 19 6 82 -103 -38 -150
steps to here 1 then 8 before ends call|-223 95 88 103 0 0 -145 89
steps to here 1 then 8 before ends clause|125 90 -88 27 -54 0 0 -97
steps to here 1 then 8 before ends open|21 35 -8 -31 13 -132 0 -51
steps to here 1 then 8 before ends sentence|17 11 -5 -34 221 37 24 -99
steps to here 1 then 8 before ends signed|11 -85 -23 51 0 31 0 0
steps to here 1 then 9|18 -59 11 9 82 -43 72 130
steps to here 1 then 9 before ends call|-20 -100 -42 122 0 0 0 0
steps to here 1 then 9 before ends clause|-93 -23 178 -118 66 0 0 -100
steps to here 1 then 9 before ends open|-27 57 -17 -127 118 -38 0 -59
steps to here 1 then 9 before ends sentence|76 0 21 -100 -123 -59 72 280
steps to here 1 then 9 before ends signed|-74 0 -67 57 0 10 0 -92
steps to here 2 then 0|-32 64 -54 -92 275 0 -105 -100
steps to here 2 then 0 before ends call|80 -93 7 11 0 0 0 0
steps to here 2 then 0 before ends clause|45 153 -207 -170 89 0 0 0
steps to here 2 then 0 before ends open|-126 124 -39 -31 251 0 0 -100
steps to here 2 then 0 before ends sentence|122 10 15 -30 -48 0 -105 0
steps to here 2 then 0 before ends signed|0 0 16 -16 0 0 0 0
steps to here 2 then 1|-15 96 -85 -18 142 -61 -51 -33
steps to here 2 then 1 before ends call|72 -86 65 -52 0 0 0 0
steps to here 2 then 1 before ends clause|49 82 -200 -146 183 0 0 0
steps to here 2 then 1 before ends open|23 82 -74 -45 128 -61 0 -33
steps to here 2 then 1 before ends sentence|59 -79 23 92 -191 0 -51 0
steps to here 2 then 1 before ends signed|-11 0 40 -38 0 0 0 0
steps to here 2 then 2|-59 95 -9 24 222 -86 119 203
steps to here 2 then 2 before ends call|46 72 -166 149 0 0 0 -77
steps to here 2 then 2 before ends clause|-100 72 -31 -82 62 0 0 0
steps to here 2 then 2 before ends open|-21 76 -84 -18 165 -86 0 226
steps to here 2 then 2 before ends sentence|148 -212 -12 86 170 0 119 0
steps to here 2 then 2 before ends signed|0 0 -8 8 0 0 0 0
steps to here 2 then 3|124 48 -54 -79 72 -100 -80 -32
steps to here 2 then 3 before ends call|14 -14 14 -14 0 0 0 0
steps to here 2 then 3 before ends clause|-85 160 -87 0 -18 0 0 0
steps to here 2 then 3 before ends open|-56 50 -50 -1 75 -100 0 -32
steps to here 2 then 3 before ends sentence|153 120 -104 -37 0 0 -80 0
steps to here 2 then 3 before ends signed|7 0 109 -98 0 0 0 0
steps to here 2 then 4|76 139 -92 -92 40 -30 40 0
steps to here 2 then 4 before ends call|-113 113 0 0 0 0 0 0
steps to here 2 then 4 before ends clause|-90 90 0 0 0 0 0 0
steps to here 2 then 4 before ends open|33 97 -54 -57 40 -30 0 0
steps to here 2 then 4 before ends sentence|98 63 -30 -122 0 0 68 0
steps to here 2 then 4 before ends signed|93 0 32 -76 0 0 -37 0
steps to here 2 then 5|42 66 24 2 84 0 0 -100
steps to here 2 then 5 before ends call|-3 -75 47 49 0 0 0 0
steps to here 2 then 5 before ends clause|-53 -51 -33 131 33 0 0 0
steps to here 2 then 5 before ends open|-19 126 -53 -29 66 0 0 -100
steps to here 2 then 5 before ends sentence|82 106 33 -79 0 0 0 0
steps to here 2 then 5 before ends signed|102 -75 109 -124 0 0 0 0
steps to here 2 then 6|40 130 -114 49 6 0 -20 8
steps to here 2 then 6 before ends call|-99 39 88 -33 0 0 0 -35
steps to here 2 then 6 before ends clause|25 22 -84 76 0 0 0 0
steps to here 2 then 6 before ends open|-58 137 -92 -8 6 0 0 29
steps to here 2 then 6 before ends sentence|75 -20 -92 25 0 0 -20 0
steps to here 2 then 6 before ends signed|161 0 -118 -12 0 0 0 0
steps to here 2 then 7|29 -42 9 65 76 -12 -37 0
steps to here 2 then 7 before ends call|-83 0 -52 117 0 0 0 0
steps to here 2 then 7 before ends clause|-80 0 80 0 0 0 0 0
steps to here 2 then 7 before ends open|-114 102 57 13 76 -12 0 0
steps to here 2 then 7 before ends sentence|106 -159 59 66 0 0 -37 0
steps to here 2 then 7 before ends signed|5 0 -16 13 0 0 0 0
steps to here 2 then 8|143 83 -65 34 -18 -48 35 -109
steps to here 2 then 8 before ends call|31 -87 -78 117 0 0 0 0
steps to here 2 then 8 before ends clause|-89 86 72 -67 -3 0 0 0
steps to here 2 then 8 before ends open|59 30 -72 123 -18 -48 0 -109
steps to here 2 then 8 before ends sentence|91 74 2 -154 0 0 35 0
steps to here 2 then 8 before ends signed|152 0 91 -155 0 0 0 0
steps to here 2 then 9|181 -26 106 -18 -51 67 -45 0
steps to here 2 then 9 before ends call|-53 101 95 -120 0 0 0 0
steps to here 2 then 9 before ends clause|0 0 100 0 -100 0 0 0
steps to here 2 then 9 before ends open|97 -22 -3 -43 9 28 0 0
steps to here 2 then 9 before ends sentence|58 -89 24 29 -99 77 -45 0
steps to here 2 then 9 before ends signed|0 0 -24 24 0 0 0 0
steps to here 3 then 0|50 -64 5 -14 101 0 -107 0
steps to here 3 then 0 before ends call|27 -53 129 -89 0 0 0 0
steps to here 3 then 0 before ends clause|0 -12 -133 116 0 0 0 0
steps to here 3 then 0 before ends open|-112 -82 17 8 78 0 0 0
steps to here 3 then 0 before ends sentence|-19 84 -8 -122 81 0 -107 0
steps to here 3 then 1|-16 -6 58 61 -9 0 0 0
steps to here 3 then 1 before ends call|226 -169 36 -119 0 0 0 0
steps to here 3 then 1 before ends clause|-92 -23 103 69 0 0 0 0
steps to here 3 then 1 before ends open|-214 39 10 72 11 0 0 0
steps to here 3 then 1 before ends sentence|-7 11 78 -75 -76 0 0 0
steps to here 3 then 1 before ends signed|-52 0 53 -28 0 0 0 0
steps to here 3 then 2|24 48 33 38 -10 100 -73 -90
steps to here 3 then 2 before ends call|26 -26 -70 70 0 0 0 0
steps to here 3 then 2 before ends clause|0 -164 189 -59 0 0 0 0
steps to here 3 then 2 before ends open|-70 91 10 127 34 100 0 -90
steps to here 3 then 2 before ends sentence|118 -8 -20 52 -121 0 -73 0
steps to here 3 then 2 before ends signed|0 0 44 -44 0 0 0 0
steps to here 3 then 3|-13 73 -49 21 -109 0 80 -100
steps to here 3 then 3 before ends call|21 -21 0 0 0 0 0 0
steps to here 3 then 3 before ends clause|-100 100 0 0 0 0 0 0
steps to here 3 then 3 before ends open|-17 20 -8 1 -109 0 0 -100
steps to here 3 then 3 before ends sentence|95 -65 -47 -95 0 0 80 0
steps to here 3 then 3 before ends signed|0 0 -99 99 0 0 0 0
steps to here 3 then 4|75 39 -33 -64 24 0 0 0
steps to here 3 then 4 before ends open|61 68 -43 -80 24 0 0 0
steps to here 3 then 4 before ends sentence|51 -80 35 42 0 0 0 0
steps to here 3 then 5|37 46 27 38 -196 0 0 0
steps to here 3 then 5 before ends call|-24 -138 167 46 0 0 0 0
steps to here 3 then 5 before ends open|-82 36 5 164 -167 0 0 0
steps to here 3 then 5 before ends sentence|32 95 -52 -18 -51 0 0 0
steps to here 3 then 6|-115 -134 143 129 -82 0 51 0
steps to here 3 then 6 before ends clause|-40 0 40 0 0 0 0 0
steps to here 3 then 6 before ends open|-191 19 161 -6 -82 0 0 0
steps to here 3 then 6 before ends sentence|100 -206 -52 123 0 0 51 0
steps to here 3 then 6 before ends signed|0 0 -75 75 0 0 0 0
steps to here 3 then 7|50 -43 70 -70 -57 0 0 0
steps to here 3 then 7 before ends call|78 0 0 -78 0 0 0 0
steps to here 3 then 7 before ends clause|7 -7 0 0 0 0 0 0
steps to here 3 then 7 before ends open|-21 -38 64 -38 -57 0 0 0
steps to here 3 then 7 before ends sentence|0 0 7 -7 0 0 0 0
steps to here 3 then 8|43 31 100 48 -154 95 0 -100
steps to here 3 then 8 before ends call|65 0 -138 97 0 0 0 0
steps to here 3 then 8 before ends open|-39 -12 117 167 -154 95 0 -100
steps to here 3 then 8 before ends sentence|10 77 0 -80 0 0 0 0
steps to here 3 then 8 before ends signed|0 0 -14 14 0 0 0 0
steps to here 3 then 9|-10 -95 30 7 -178 -100 -52 0
steps to here 3 then 9 before ends call|0 0 -75 75 0 0 0 0
steps to here 3 then 9 before ends clause|-2 0 2 0 0 0 0 0
steps to here 3 then 9 before ends open|-204 -92 181 29 -178 0 0 0
steps to here 3 then 9 before ends sentence|113 -12 25 -26 0 -100 -52 0
steps to here 3 then 9 before ends signed|0 0 -122 122 0 0 0 0
steps to here 4 then 0|-90 107 14 -96 0 0 70 0
steps to here 4 then 0 before ends clause|-92 92 0 0 0 0 0 0
steps to here 4 then 0 before ends open|-24 16 -7 -24 0 0 0 0
steps to here 4 then 0 before ends sentence|-49 65 65 -118 0 0 70 0
steps to here 4 then 0 before ends signed|-64 0 20 24 0 0 0 0
steps to here 4 then 1|41 214 -130 -136 -30 0 43 0
steps to here 4 then 1 before ends call|0 0 11 -11 0 0 0 0
steps to here 4 then 1 before ends open|70 135 -138 -56 -30 0 0 0
steps to here 4 then 1 before ends sentence|-23 182 -122 -56 0 0 43 0
steps to here 4 then 1 before ends signed|-30 0 83 -75 0 0 0 0
steps to here 4 then 2|-85 111 -98 38 56 0 0 0
steps to here 4 then 2 before ends call|-86 86 0 0 0 0 0 0
steps to here 4 then 2 before ends open|-70 54 -38 61 56 0 0 0
steps to here 4 then 2 before ends sentence|27 17 -112 0 0 0 0 0
steps to here 4 then 2 before ends signed|57 0 -6 -90 0 0 0 0
steps to here 4 then 3|-120 156 -11 -81 0 92 0 0
steps to here 4 then 3 before ends call|-42 42 0 0 0 0 0 0
steps to here 4 then 3 before ends open|-17 47 42 -120 0 92 0 0
steps to here 4 then 3 before ends sentence|-81 101 -59 0 0 0 0 0
steps to here 4 then 3 before ends signed|0 0 -76 76 0 0 0 0
steps to here 4 then 4|-56 43 41 24 0 0 0 0
steps to here 4 then 4 before ends open|24 -24 -54 54 0 0 0 0
steps to here 4 then 4 before ends sentence|-54 39 85 -43 0 0 0 0
steps to here 4 then 5|-100 157 -13 -63 0 0 0 0
steps to here 4 then 5 before ends clause|59 -59 0 0 0 0 0 0
steps to here 4 then 5 before ends open|-28 111 -111 0 0 0 0 0
steps to here 4 then 5 before ends sentence|-137 72 82 0 0 0 0 0
steps to here 4 then 5 before ends signed|38 0 79 -98 0 0 0 0
steps to here 4 then 6|155 129 -257 -21 0 0 0 0
steps to here 4 then 6 before ends open|49 69 -65 -55 0 0 0 0
steps to here 4 then 6 before ends sentence|14 115 -99 0 0 0 0 0
steps to here 4 then 6 before ends signed|131 0 -170 60 0 0 0 0
steps to here 4 then 7|35 -67 -79 34 0 0 0 0
steps to here 4 then 7 before ends open|122 -67 -6 -106 0 0 0 0
steps to here 4 then 7 before ends sentence|-38 0 51 12 0 0 0 0
steps to here 4 then 7 before ends signed|0 0 -130 130 0 0 0 0
steps to here 4 then 8|53 5 64 -96 0 0 91 16
steps to here 4 then 8 before ends call|0 0 69 -69 0 0 -16 16
steps to here 4 then 8 before ends clause|0 63 -63 0 0 0 0 0
steps to here 4 then 8 before ends open|168 -100 -92 -21 0 0 105 0
steps to here 4 then 8 before ends sentence|-145 97 119 -50 0 0 0 0
steps to here 4 then 8 before ends signed|0 0 -31 31 0 0 0 0
steps to here 4 then 9|132 52 78 -123 0 0 0 -99
steps to here 4 then 9 before ends call|0 0 30 -30 0 0 0 0
steps to here 4 then 9 before ends open|114 4 0 42 0 0 0 -99
steps to here 4 then 9 before ends sentence|16 91 -71 -36 0 0 0 0
steps to here 4 then 9 before ends signed|0 0 163 -163 0 0 0 0
steps to here 5 then 0|-39 37 29 -49 0 0 0 0
steps to here 5 then 0 before ends call|-93 -19 87 66 0 0 0 0
steps to here 5 then 0 before ends clause|244 -87 -41 -95 0 0 0 0
steps to here 5 then 0 before ends open|-126 62 39 39 0 0 0 0
steps to here 5 then 0 before ends sentence|-15 89 -22 -10 0 0 0 0
steps to here 5 then 0 before ends signed|0 0 92 -92 0 0 0 0
steps to here 5 then 1|-94 119 -41 4 58 72 -94 0
steps to here 5 then 1 before ends call|-14 -96 -27 123 0 72 0 0
steps to here 5 then 1 before ends clause|-69 170 0 -96 0 0 0 0
steps to here 5 then 1 before ends open|-104 91 -25 -23 58 0 0 0
steps to here 5 then 1 before ends sentence|55 -47 -29 60 0 0 -94 0
steps to here 5 then 1 before ends signed|0 0 11 -11 0 0 0 0
steps to here 5 then 2|-13 80 -6 17 -155 0 0 28
steps to here 5 then 2 before ends call|-61 51 -72 87 0 0 0 0
steps to here 5 then 2 before ends clause|0 -23 -62 64 0 0 0 0
steps to here 5 then 2 before ends open|35 38 -4 -63 -155 0 0 28
steps to here 5 then 2 before ends sentence|-69 -10 13 41 0 0 0 0
steps to here 5 then 2 before ends signed|17 0 41 -87 0 0 0 0
steps to here 5 then 3|-93 -57 53 117 -98 -67 0 0
steps to here 5 then 3 before ends call|-3 11 0 -19 0 0 0 0
steps to here 5 then 3 before ends clause|0 89 -89 0 0 0 0 0
steps to here 5 then 3 before ends open|-54 -101 188 43 -98 -67 0 0
steps to here 5 then 3 before ends sentence|-19 71 -223 143 0 0 0 0
steps to here 5 then 4|-59 26 47 -13 0 0 0 0
steps to here 5 then 4 before ends call|-110 56 70 0 0 0 0 0
steps to here 5 then 4 before ends open|4 -4 15 -15 0 0 0 0
steps to here 5 then 4 before ends sentence|0 0 -43 43 0 0 0 0
steps to here 5 then 5|157 -4 -110 -117 0 0 0 98
steps to here 5 then 5 before ends call|52 -100 130 -86 0 0 0 0
steps to here 5 then 5 before ends clause|-75 75 96 -96 0 0 0 0
steps to here 5 then 5 before ends open|-49 117 -119 -38 0 0 0 98
steps to here 5 then 5 before ends sentence|127 -162 55 -33 0 0 0 0
steps to here 5 then 5 before ends signed|100 0 -100 0 0 0 0 0
steps to here 5 then 6|-73 48 -7 36 0 0 0 0
steps to here 5 then 6 before ends call|0 0 17 -17 0 0 0 0
steps to here 5 then 6 before ends clause|-155 81 98 0 0 0 0 0
steps to here 5 then 6 before ends open|137 -37 -57 0 0 0 0 0
steps to here 5 then 6 before ends sentence|33 0 -86 91 0 0 0 0
steps to here 5 then 6 before ends signed|-63 0 102 -47 0 0 0 0
steps to here 5 then 7|57 -81 52 -35 0 0 -68 0
steps to here 5 then 7 before ends call|-23 0 23 0 0 0 0 0
steps to here 5 then 7 before ends open|58 -81 35 6 0 0 0 0
steps to here 5 then 7 before ends sentence|38 0 -12 1 0 0 -68 0
steps to here 5 then 8|146 -170 68 -46 -96 -18 -10 0
steps to here 5 then 8 before ends call|10 0 52 -42 0 0 0 0
steps to here 5 then 8 before ends clause|-20 0 79 -65 0 0 0 0
steps to here 5 then 8 before ends open|116 -170 -32 113 -96 -18 0 0
steps to here 5 then 8 before ends sentence|82 0 -15 -8 0 0 -10 0
steps to here 5 then 8 before ends signed|0 0 -44 44 0 0 0 0
steps to here 5 then 9|78 10 69 -13 36 -114 0 94
steps to here 5 then 9 before ends call|0 0 56 -56 0 0 0 0
steps to here 5 then 9 before ends open|142 10 32 -15 36 -114 0 94
steps to here 5 then 9 before ends sentence|-66 0 6 39 0 0 0 0
steps to here 5 then 9 before ends signed|0 0 -80 80 0 0 0 0
steps to here 6 then 0|-60 5 38 18 -76 0 12 0
steps to here 6 then 0 before ends call|-19 185 -91 0 0 0 0 0
steps to here 6 then 0 before ends clause|0 -100 170 -100 0 0 0 0
steps to here 6 then 0 before ends open|-65 49 -4 -25 -76 0 0 0
steps to here 6 then 0 before ends sentence|-21 59 -120 47 0 0 12 0
steps to here 6 then 0 before ends signed|0 0 -103 103 0 0 0 0
steps to here 6 then 1|-48 103 0 15 12 -92 2 0
steps to here 6 then 1 before ends call|4 -50 173 -170 0 0 0 0
steps to here 6 then 1 before ends clause|0 7 -5 -5 0 0 0 0
steps to here 6 then 1 before ends open|-17 42 34 -28 12 -92 0 0
steps to here 6 then 1 before ends sentence|-66 181 -97 -15 0 0 2 0
steps to here 6 then 1 before ends signed|-61 0 79 -59 0 0 0 0
steps to here 6 then 2|49 37 -64 58 -99 -100 -75 2
steps to here 6 then 2 before ends call|-97 97 114 -55 0 0 -75 0
steps to here 6 then 2 before ends clause|-100 114 -75 69 0 0 0 0
steps to here 6 then 2 before ends open|223 -118 -158 94 -99 -100 0 2
steps to here 6 then 2 before ends sentence|-53 147 -5 -3 0 0 0 0
steps to here 6 then 2 before ends signed|-84 0 154 -95 0 0 0 0
steps to here 6 then 3|-3 32 -4 11 -91 0 89 0
steps to here 6 then 3 before ends call|-92 0 -12 100 0 0 0 0
steps to here 6 then 3 before ends open|27 22 -14 -36 -91 0 0 0
steps to here 6 then 3 before ends sentence|-17 -10 -8 -55 0 0 89 0
steps to here 6 then 3 before ends signed|-89 0 32 67 0 0 0 0
steps to here 6 then 4|33 55 -149 60 0 0 -41 0
steps to here 6 then 4 before ends call|70 0 -70 0 0 0 0 0
steps to here 6 then 4 before ends clause|-42 42 0 0 0 0 0 0
steps to here 6 then 4 before ends open|130 -83 -75 71 0 0 -84 0
steps to here 6 then 4 before ends sentence|-81 44 44 -32 0 0 61 0
steps to here 6 then 4 before ends signed|97 0 -97 0 0 0 0 0
steps to here 6 then 5|73 -6 -97 89 0 0 0 -96
steps to here 6 then 5 before ends open|-42 2 80 92 0 0 0 -96
steps to here 6 then 5 before ends sentence|150 -13 -93 1 0 0 0 0
steps to here 6 then 6|90 -138 -113 130 0 25 0 40
steps to here 6 then 6 before ends call|96 -96 0 0 0 0 0 0
steps to here 6 then 6 before ends clause|180 -180 0 0 0 0 0 0
steps to here 6 then 6 before ends open|-74 61 -61 35 0 25 0 40
steps to here 6 then 6 before ends sentence|59 -92 93 -42 0 0 0 0
steps to here 6 then 6 before ends signed|0 0 -77 77 0 0 0 0
steps to here 6 then 7|-16 -119 -61 21 0 99 31 0
steps to here 6 then 7 before ends call|-53 0 -49 83 0 0 0 0
steps to here 6 then 7 before ends clause|68 0 -68 0 0 0 0 0
steps to here 6 then 7 before ends open|157 -119 -49 12 0 0 0 0
steps to here 6 then 7 before ends sentence|-46 0 -27 30 0 0 31 0
steps to here 6 then 7 before ends signed|-93 0 36 -98 0 99 0 0
steps to here 6 then 8|-41 -144 127 30 -148 0 0 0
steps to here 6 then 8 before ends call|0 0 -81 81 0 0 0 0
steps to here 6 then 8 before ends clause|-90 -100 163 0 0 0 0 0
steps to here 6 then 8 before ends open|-61 99 35 24 -94 0 0 0
steps to here 6 then 8 before ends sentence|149 -67 33 -57 -76 0 0 0
steps to here 6 then 8 before ends signed|-55 -97 14 127 0 0 0 0
steps to here 6 then 9|-28 -119 82 -11 -58 130 50 -98
steps to here 6 then 9 before ends call|0 0 -58 58 0 0 0 0
steps to here 6 then 9 before ends clause|0 -80 100 -28 0 0 0 0
steps to here 6 then 9 before ends open|-130 -55 -1 8 -58 161 0 0
steps to here 6 then 9 before ends sentence|109 0 -23 30 0 -29 50 -98
steps to here 6 then 9 before ends signed|0 0 41 -41 0 0 0 0
steps to here 7 then 0|-29 32 19 68 -100 0 5 -58
steps to here 7 then 0 before ends call|-63 76 96 -115 0 0 0 0
steps to here 7 then 0 before ends clause|0 0 98 -98 0 0 0 0
steps to here 7 then 0 before ends open|-120 1 135 53 -100 0 -46 0
steps to here 7 then 0 before ends sentence|73 123 -120 9 0 0 32 -58
steps to here 7 then 0 before ends signed|0 0 -4 4 0 0 0 0
steps to here 7 then 1|-61 -42 55 87 -167 67 83 0
steps to here 7 then 1 before ends call|165 0 -132 -60 0 0 0 0
steps to here 7 then 1 before ends clause|59 -101 -23 73 0 0 0 0
steps to here 7 then 1 before ends open|-132 12 27 28 -167 67 0 0
steps to here 7 then 1 before ends sentence|36 -56 -50 33 0 0 83 0
steps to here 7 then 1 before ends signed|-47 0 99 -17 0 0 0 0
steps to here 7 then 2|-27 -1 90 31 -183 0 27 0
steps to here 7 then 2 before ends call|8 -62 150 -140 0 0 0 0
steps to here 7 then 2 before ends clause|-18 105 -99 0 0 0 0 0
steps to here 7 then 2 before ends open|108 3 29 27 -183 0 -77 0
steps to here 7 then 2 before ends sentence|-82 -20 36 89 0 0 81 0
steps to here 7 then 2 before ends signed|11 0 -3 0 0 0 0 0
steps to here 7 then 3|84 -37 -83 32 0 0 0 0
steps to here 7 then 3 before ends call|91 0 -91 0 0 0 0 0
steps to here 7 then 3 before ends clause|-11 11 0 0 0 0 0 0
steps to here 7 then 3 before ends open|103 -52 -1 -59 0 0 0 0
steps to here 7 then 3 before ends sentence|-111 64 -62 88 0 0 0 0
steps to here 7 then 3 before ends signed|-99 0 -10 77 0 0 0 0
steps to here 7 then 4|7 -19 20 6 0 0 -77 0
steps to here 7 then 4 before ends clause|-27 41 -24 0 0 0 0 0
steps to here 7 then 4 before ends open|123 -52 -25 -20 0 0 0 0
steps to here 7 then 4 before ends sentence|-56 0 149 -50 0 0 -77 0
steps to here 7 then 4 before ends signed|0 0 -89 89 0 0 0 0
steps to here 7 then 5|217 -60 -127 -33 0 0 0 -74
steps to here 7 then 5 before ends call|94 0 -94 0 0 0 0 0
steps to here 7 then 5 before ends clause|93 0 -93 0 0 0 0 0
steps to here 7 then 5 before ends open|9 -60 -10 73 0 0 0 -74
steps to here 7 then 5 before ends sentence|41 0 50 -57 0 0 0 0
steps to here 7 then 5 before ends signed|183 0 -50 -75 0 0 0 0
steps to here 7 then 6|88 -74 14 26 0 0 0 0
steps to here 7 then 6 before ends clause|90 0 -90 0 0 0 0 0
steps to here 7 then 6 before ends open|30 16 -34 -8 0 0 0 0
steps to here 7 then 6 before ends sentence|5 -100 47 53 0 0 0 0
steps to here 7 then 6 before ends signed|-45 0 74 -41 0 0 0 0
steps to here 7 then 7|79 -31 -21 50 0 0 0 -99
steps to here 7 then 7 before ends clause|82 0 -82 0 0 0 0 0
steps to here 7 then 7 before ends open|62 -31 4 -44 0 0 0 0
steps to here 7 then 7 before ends sentence|55 0 0 35 0 0 0 -99
steps to here 7 then 7 before ends signed|-126 0 13 136 0 0 0 0
steps to here 7 then 8|-6 -181 59 38 -115 93 0 99
steps to here 7 then 8 before ends call|-125 0 64 80 0 0 0 0
steps to here 7 then 8 before ends clause|96 0 -96 0 0 0 0 0
steps to here 7 then 8 before ends open|23 -159 49 -38 -115 93 0 0
steps to here 7 then 8 before ends sentence|-45 -58 105 -16 0 0 0 0
steps to here 7 then 8 before ends signed|0 0 -140 62 0 0 0 99
steps to here 7 then 9|-34 -67 24 -26 0 0 40 0
steps to here 7 then 9 before ends call|0 0 -171 171 0 0 0 0
steps to here 7 then 9 before ends open|53 -2 19 -53 0 0 0 0
steps to here 7 then 9 before ends sentence|-85 -74 8 22 0 0 40 0
steps to here 7 then 9 before ends signed|0 0 57 -57 0 0 0 0
steps to here 8 then 0|83 -106 136 140 -100 147 -88 121
steps to here 8 then 0 before ends call|282 -100 -140 -172 0 0 0 0
steps to here 8 then 0 before ends clause|143 -57 -98 93 0 0 0 0
steps to here 8 then 0 before ends open|37 75 64 48 -100 147 0 -100
steps to here 8 then 0 before ends sentence|-33 39 96 47 0 0 -88 177
steps to here 8 then 0 before ends signed|-151 -100 70 152 0 0 0 0
steps to here 8 then 1|38 -115 18 8 -165 8 79 19
steps to here 8 then 1 before ends call|197 0 -222 -26 0 0 0 0
steps to here 8 then 1 before ends clause|0 -100 166 -93 0 0 0 0
steps to here 8 then 1 before ends open|6 -41 104 69 -97 8 0 19
steps to here 8 then 1 before ends sentence|-46 -62 -46 76 -97 0 79 0
steps to here 8 then 1 before ends signed|27 0 -46 44 0 0 0 0
steps to here 8 then 2|102 -52 39 -3 -71 0 32 -91
steps to here 8 then 2 before ends call|-28 -77 77 -25 0 0 0 0
steps to here 8 then 2 before ends clause|53 -154 123 0 0 0 0 0
steps to here 8 then 2 before ends open|16 -66 29 90 -71 0 0 -91
steps to here 8 then 2 before ends sentence|54 126 6 -39 0 0 32 0
steps to here 8 then 2 before ends signed|3 0 86 -45 0 0 0 0
steps to here 8 then 3|132 -174 18 -44 0 0 0 0
steps to here 8 then 3 before ends call|-45 0 56 -17 0 0 0 0
steps to here 8 then 3 before ends open|8 -176 25 133 0 0 0 0
steps to here 8 then 3 before ends sentence|88 -8 32 -93 0 0 0 0
steps to here 8 then 3 before ends signed|-90 0 -11 101 0 0 0 0
steps to here 8 then 4|139 -121 1 -50 0 94 0 -99
steps to here 8 then 4 before ends clause|99 -99 0 0 0 0 0 0
steps to here 8 then 4 before ends open|79 -36 89 -99 0 94 0 -99
steps to here 8 then 4 before ends sentence|-17 0 -13 56 0 0 0 0
steps to here 8 then 4 before ends signed|73 0 -73 0 0 0 0 0
steps to here 8 then 5|128 -85 -2 -11 0 -30 0 0
steps to here 8 then 5 before ends call|103 0 25 -129 0 0 0 0
steps to here 8 then 5 before ends clause|-95 0 95 0 0 0 0 0
steps to here 8 then 5 before ends open|46 -52 -25 1 0 -30 0 0
steps to here 8 then 5 before ends sentence|105 -57 -82 27 0 0 0 0
steps to here 8 then 5 before ends signed|-31 0 91 -93 0 0 0 0
steps to here 8 then 6|176 -142 -121 22 0 -99 0 0
steps to here 8 then 6 before ends call|0 0 -22 22 0 0 0 0
steps to here 8 then 6 before ends clause|94 -94 0 0 0 0 0 0
steps to here 8 then 6 before ends open|38 21 -52 56 0 -99 0 0
steps to here 8 then 6 before ends sentence|26 -100 -12 97 0 0 0 0
steps to here 8 then 6 before ends signed|114 0 -111 -23 0 0 0 0
steps to here 8 then 7|92 -23 -64 -21 -97 -100 -89 0
steps to here 8 then 7 before ends call|-85 0 126 -68 0 0 0 0
steps to here 8 then 7 before ends clause|116 -95 -37 0 0 0 0 0
steps to here 8 then 7 before ends open|112 44 -84 -37 -97 -100 0 0
steps to here 8 then 7 before ends sentence|-58 -63 11 47 0 0 -89 0
steps to here 8 then 7 before ends signed|11 0 24 -28 0 0 0 0
steps to here 8 then 8|18 -36 11 -19 0 87 57 44
steps to here 8 then 8 before ends call|-100 0 59 19 0 0 0 0
steps to here 8 then 8 before ends clause|-86 0 86 0 0 0 0 0
steps to here 8 then 8 before ends open|216 39 -125 -87 0 29 0 44
steps to here 8 then 8 before ends sentence|-25 -66 37 20 0 99 57 0
steps to here 8 then 8 before ends signed|-84 0 81 -37 0 0 0 0
steps to here 8 then 9|73 -30 43 -10 -88 101 0 -164
steps to here 8 then 9 before ends call|192 0 -120 -110 0 0 0 0
steps to here 8 then 9 before ends clause|-100 0 100 0 0 0 0 0
steps to here 8 then 9 before ends open|21 42 2 -17 -88 11 0 -91
steps to here 8 then 9 before ends sentence|19 -50 70 57 0 100 0 -100
steps to here 8 then 9 before ends signed|0 0 -78 78 0 0 0 0
steps to here 9 then 0|98 -87 41 47 -295 -125 65 91
steps to here 9 then 0 before ends call|146 -152 59 9 -100 0 0 0
steps to here 9 then 0 before ends clause|182 -161 68 -94 0 0 0 0
steps to here 9 then 0 before ends open|-59 18 111 65 -188 -46 0 -80
steps to here 9 then 0 before ends sentence|37 50 -46 85 -100 -98 65 123
steps to here 9 then 0 before ends signed|0 -100 33 100 0 0 0 0
steps to here 9 then 1|56 -100 10 37 -208 -8 0 0
steps to here 9 then 1 before ends call|313 -133 -103 -17 0 -92 0 0
steps to here 9 then 1 before ends clause|90 -90 0 0 0 0 0 0
steps to here 9 then 1 before ends open|-30 12 94 -96 -154 25 0 0
steps to here 9 then 1 before ends sentence|-95 -4 3 91 -91 22 0 0
steps to here 9 then 1 before ends signed|43 0 36 -73 0 0 0 0
steps to here 9 then 2|21 -79 36 20 -114 -86 -37 0
steps to here 9 then 2 before ends call|-82 76 100 -144 0 0 0 0
steps to here 9 then 2 before ends clause|4 -4 54 -54 0 0 0 0
steps to here 9 then 2 before ends open|163 -26 -22 -83 -114 -86 0 0
steps to here 9 then 2 before ends sentence|-30 -151 66 83 0 0 -37 0
steps to here 9 then 2 before ends signed|40 -96 -135 149 0 0 0 0
steps to here 9 then 3|93 -119 37 -34 -98 0 0 0
steps to here 9 then 3 before ends call|17 -100 82 50 0 0 0 0
steps to here 9 then 3 before ends open|99 -45 153 -109 -98 0 0 0
steps to here 9 then 3 before ends sentence|61 56 -113 44 0 0 0 0
steps to here 9 then 3 before ends signed|0 0 70 -70 0 0 0 0
steps to here 9 then 4|120 -114 52 -27 -55 0 0 0
steps to here 9 then 4 before ends call|-97 0 0 97 0 0 0 0
steps to here 9 then 4 before ends clause|73 -73 0 0 0 0 0 0
steps to here 9 then 4 before ends open|68 -41 -78 -18 -55 0 0 0
steps to here 9 then 4 before ends sentence|52 2 67 -71 0 0 0 0
steps to here 9 then 4 before ends signed|-52 0 52 0 0 0 0 0
steps to here 9 then 5|158 -107 -11 -61 0 0 0 0
steps to here 9 then 5 before ends call|-92 0 0 92 0 0 0 0
steps to here 9 then 5 before ends clause|89 0 -89 0 0 0 0 0
steps to here 9 then 5 before ends open|13 -55 65 -23 0 0 0 0
steps to here 9 then 5 before ends sentence|171 -52 25 -82 0 0 0 0
steps to here 9 then 5 before ends signed|58 0 -77 36 0 0 0 0
steps to here 9 then 6|152 -116 22 -69 -9 0 0 0
steps to here 9 then 6 before ends clause|63 -101 52 0 0 0 0 0
steps to here 9 then 6 before ends open|49 -119 -7 41 -9 0 0 0
steps to here 9 then 6 before ends sentence|-7 174 -22 -22 0 0 0 0
steps to here 9 then 6 before ends signed|105 0 -46 -80 0 0 0 0
steps to here 9 then 7|101 -63 84 -84 0 0 -100 0
steps to here 9 then 7 before ends call|0 0 99 -99 0 0 0 0
steps to here 9 then 7 before ends clause|137 -82 -75 0 0 0 0 0
steps to here 9 then 7 before ends open|66 -23 0 -120 0 0 0 0
steps to here 9 then 7 before ends sentence|2 0 37 112 0 0 -100 0
steps to here 9 then 7 before ends signed|-80 0 80 0 0 0 0 0
steps to here 9 then 8|0 -48 46 -44 -82 0 0 0
steps to here 9 then 8 before ends call|-148 0 148 0 0 0 0 0
steps to here 9 then 8 before ends clause|51 0 -51 0 0 0 0 0
steps to here 9 then 8 before ends open|37 -86 58 -84 -82 0 0 0
steps to here 9 then 8 before ends sentence|-18 62 -19 37 0 0 0 0
steps to here 9 then 9|-37 -83 88 -69 0 0 0 0
steps to here 9 then 9 before ends open|-45 -83 103 -58 0 0 0 0
steps to here 9 then 9 before ends sentence|25 0 -3 -31 0 0 0 0
than after 0 ends call|-276 62 148 -141 0 0 0 0
than after 0 ends clause|-17 22 26 76 135 0 0 0
than after 0 ends open|-30 59 58 90 -19 77 8 -18
than after 0 ends sentence|80 90 -170 41 -34 0 0 -99
than after 0 ends signed|48 38 0 0 0 0 -100 0
than after 1 ends call|-234 109 172 -129 0 0 0 0
than after 1 ends clause|-86 73 134 -98 10 -94 0 0
than after 1 ends open|10 50 141 92 -1 100 127 -67
than after 1 ends sentence|105 10 -166 -1 69 0 -88 0
than after 1 ends signed|148 5 -100 -52 0 0 -99 0
than after 2 ends call|-62 74 -15 89 0 0 0 0
than after 2 ends clause|-60 87 -22 86 26 0 0 0
than after 2 ends open|12 106 24 30 -20 -111 -58 44
than after 2 ends sentence|4 176 -100 -81 149 -100 0 0
than after 2 ends signed|-13 102 -99 0 0 0 0 0
than after 3 ends call|42 2 -4 -16 0 0 0 0
than after 3 ends clause|67 -130 182 0 0 0 0 0
than after 3 ends open|13 48 -20 -75 -49 -67 -3 -62
than after 3 ends sentence|11 120 -100 -16 51 0 0 0
than after 4 ends call|-80 26 73 16 0 0 0 0
than after 4 ends clause|46 86 -220 0 0 0 0 0
than after 4 ends open|75 56 13 -49 16 -39 -46 -168
than after 4 ends sentence|146 -19 0 -146 -42 0 0 0
than after 5 ends call|-30 18 -71 125 0 0 0 0
than after 5 ends clause|140 -9 76 -180 0 0 0 0
than after 5 ends open|148 -36 32 -44 -45 -30 -109 -112
than after 5 ends sentence|-12 4 0 35 24 0 0 0
than after 6 ends call|-42 -25 39 -31 0 0 0 0
than after 6 ends clause|27 -6 48 -100 0 0 0 0
than after 6 ends open|157 -36 24 -8 -32 6 -35 -24
than after 6 ends sentence|108 113 -171 23 155 -100 0 0
than after 7 ends call|159 -78 -14 -47 0 -99 0 0
than after 7 ends clause|162 245 -197 -82 -200 0 -12 0
than after 7 ends open|163 -166 -27 16 62 -18 27 -104
than after 7 ends sentence|118 61 0 -62 16 -94 0 0
than after 7 ends signed|-54 54 0 0 0 0 0 0
than after 8 ends call|119 43 -92 -42 -71 0 0 -97
than after 8 ends clause|226 -9 43 -139 -27 0 0 -100
than after 8 ends open|-40 -394 38 62 63 14 94 54
than after 8 ends sentence|21 122 -152 -16 4 0 -100 0
than after 8 ends signed|-62 105 0 0 -76 0 0 0
than after 9 ends call|165 111 -131 -29 -100 0 -100 0
than after 9 ends clause|-37 260 -54 -54 -99 0 0 0
than after 9 ends open|-178 -85 93 121 169 118 124 31
than after 9 ends sentence|50 147 -225 -21 -4 0 -97 -165
than after 9 ends signed|-44 127 0 -100 0 0 0 0
than before 0|130 -111 96 29 -626 35 -143 15
than before 1|129 34 123 55 -579 67 51 29
than before 2|12 93 -20 -30 95 -108 -122 58
than before 3|-152 -69 83 34 -110 -58 -103 79
than before 4|36 142 -80 -122 82 0 52 -45
than before 5|-36 52 66 44 -47 -18 -36 -105
than before 6|20 -3 46 39 -40 -66 59 -21
than before 7|18 20 9 -80 33 95 0 66
than before 8|40 18 50 53 232 48 21 -120
than before 9|-33 103 -23 -3 196 -123 57 -145
tight|-66 -56 350 -933 463 -214 118 60
top|198 -411 72 87 -166 -39 -164 139
top 0|15 0 -162 58 -99 0 -164 279
top 1|0 0 -113 -35 0 -100 0 280
top 2|96 -96 -67 91 0 30 0 -91
top 3|235 -100 -25 -69 0 0 0 -150
top 4|-55 0 140 -5 -95 0 0 -215
top 5|-10 -100 81 6 0 0 0 -97
top 6|21 -251 230 209 0 -38 0 -170
top 7|87 -87 87 -87 0 0 0 0
usual 0|20 106 147 -81 -3 -98 0 -188
usual 1|-33 -33 -21 -47 -183 -98 0 44
usual 2|5 170 -48 -23 10 -100 -91 -215
usual 3|-1 84 55 -8 36 -108 0 -133
usual 4|-211 149 172 -60 -17 0 0 0
usual 5|205 -172 -21 -67 -289 -23 -75 -97
usual 6|69 -72 111 15 -91 -138 148 -86
usual 7|-77 -66 81 1 185 54 -82 55
usual 8|-38 -63 98 123 -44 121 125 -6
usual 9|-58 -125 110 156 61 75 -13 105
width 0|-82 14 -109 42 199 -100 -115 18
width 1|-146 -40 51 121 226 24 -148 96
width 2|30 32 132 65 68 8 159 -170
width 3|-146 -86 98 120 10 75 76 43
width 4|-28 -57 154 104 -74 1 203 131
width 5|53 102 151 87 -209 -114 49 -272
width 6|40 74 17 -46 -241 -129 -186 -36
width 7|56 -7 -13 -26 -21 -98 0 56
width 8|37 202 -27 -99 -68 0 0 -100
`;

export const LINE_WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number[]] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, numbers.split(' ').map((number) => Number(number) / 100)];
    }),
);
