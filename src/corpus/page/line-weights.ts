// Written by `npm run tune:pages`; do not edit.
// Fitted on 11000 pages that were made for it and 5 split by hand; rounds 2, seed 1.
// On 200 pages of other articles 97.78 % of the lines are right.
// A row is the name of a feature and its weights in hundredths, in the order of LINE_ROLES.

const ROWS = `
after 0|15 -105 -78 138 -54 -162 18 -217
after 1|-1 -21 -1 26 -55 -34 -166 37
after 2|-55 84 -5 24 1 -53 -82 -74
after 3|-27 40 70 32 4 -31 -74 -100
after 4|-9 52 53 -33 8 52 -80 -33
after 5|37 30 83 38 -33 99 -44 -15
after 6|40 25 50 66 21 10 -5 44
after 7|16 56 73 41 -30 -3 5 -46
after 8|43 92 79 148 5 15 25 -9
after 9|56 91 52 142 21 -137 -28 -63
after byline|49 59 29 19 -55 83 140 2
after credit|61 -80 23 66 120 -64 52 -139
after doubled|91 33 70 91 111 172 175 -100
after like text 0|12 56 10 56 -20 -43 162 -163
after like text 1|-72 72 -18 -17 1 -23 -45 42
after like text 2|-10 84 37 51 89 -12 66 -87
after like text 3|-51 -44 23 25 -71 -29 -62 61
after like text 4|12 12 100 90 86 -6 48 46
after like text 5|-68 -28 83 68 33 -44 54 164
after like text 6|-10 30 60 29 -73 -2 -12 -57
after like text 7|-5 62 47 19 -64 -5 -12 -84
after like text 8|68 101 -15 -10 -68 -105 -56 -75
after marked|-305 -288 201 39 23 110 147 -15
after news|-24 -3 32 33 50 -43 34 119
after opening|-319 -400 79 304 217 -105 379 -85
after role author|93 -288 120 367 -171 -43 -100 33
after role byline|263 -461 186 202 -222 119 -25 -24
after role caption|-130 -101 148 111 727 90 -553 146
after role captionNext|-287 -132 -101 -72 736 -98 -255 -12
after role display|487 -1167 383 120 -1102 227 -275 166
after role first|-100 461 -244 -24 -712 -179 181 -435
after role furniture|307 -547 -28 15 -220 209 0 294
after role next|288 182 -178 -71 -1070 -200 130 -368
after role none|259 -528 126 60 -248 -48 -100 -32
after tight|-201 -149 439 -55 -64 18 -21 267
any|8 60 20 38 6 -1 50 17
before byline|56 122 28 -11 -249 -74 -25 16
before credit|9 -40 137 93 -854 65 0 -73
before ends call|266 -238 -14 -79 -135 -25 -21 -67
before ends call deficit 0|-63 63 -21 21 0 0 0 0
before ends call deficit 0 here 0|-63 63 0 0 0 0 0 0
before ends call deficit 0 here 2|0 0 98 -98 0 0 0 0
before ends call deficit 0 here 6|0 0 -16 16 0 0 0 0
before ends call deficit 0 here 8|0 0 -137 137 0 0 0 0
before ends call deficit 0 here 9|0 0 -69 69 0 0 0 0
before ends call deficit 1|-209 249 33 29 -98 0 0 0
before ends call deficit 1 here 0|0 0 -94 94 0 0 0 0
before ends call deficit 1 here 1|0 0 81 -81 0 0 0 0
before ends call deficit 1 here 2|93 73 109 -155 -98 0 0 0
before ends call deficit 1 here 3|76 -76 0 0 0 0 0 0
before ends call deficit 1 here 4|-77 77 0 0 0 0 0 0
before ends call deficit 1 here 5|-168 168 -36 36 0 0 0 0
before ends call deficit 1 here 6|-179 114 97 -14 0 0 0 0
before ends call deficit 1 here 7|7 52 -30 -10 0 0 0 0
before ends call deficit 1 here 8|-112 63 92 -41 0 0 0 0
before ends call deficit 1 here 9|-96 96 -54 54 0 0 0 0
before ends call deficit 2|-177 219 -32 44 0 0 84 -35
before ends call deficit 2 here 0|0 0 113 -113 0 0 0 0
before ends call deficit 2 here 1|-48 103 -14 -37 0 0 0 0
before ends call deficit 2 here 2|-60 75 -6 4 0 0 0 0
before ends call deficit 2 here 3|-30 -8 35 78 0 0 0 0
before ends call deficit 2 here 4|-5 5 -93 93 0 0 0 0
before ends call deficit 2 here 5|-124 124 63 -62 0 0 0 0
before ends call deficit 2 here 6|126 -52 -156 78 0 0 0 0
before ends call deficit 2 here 7|-129 138 18 -27 0 0 0 0
before ends call deficit 2 here 8|-39 104 39 -10 0 0 0 -35
before ends call deficit 2 here 9|-17 15 -44 60 0 0 84 0
before ends call deficit 3|107 -91 -87 -9 0 0 0 0
before ends call deficit 3 here 0|0 0 29 -29 0 0 0 0
before ends call deficit 3 here 2|-99 78 -134 177 0 0 0 0
before ends call deficit 3 here 3|79 -79 -8 8 0 0 0 0
before ends call deficit 3 here 4|100 0 0 -100 0 0 0 0
before ends call deficit 3 here 5|0 0 -100 100 0 0 0 0
before ends call deficit 3 here 6|49 -49 92 -92 0 0 0 0
before ends call deficit 3 here 7|126 -126 -98 98 0 0 0 0
before ends call deficit 3 here 8|12 -56 135 -107 0 0 0 0
before ends call deficit 3 here 9|84 -84 83 -83 0 0 0 0
before ends call deficit 4|40 25 10 -111 0 0 0 0
before ends call deficit 4 here 0|-34 0 -100 123 0 0 0 0
before ends call deficit 4 here 1|-26 96 -94 0 0 0 0 0
before ends call deficit 4 here 2|-39 63 128 -170 0 0 0 0
before ends call deficit 4 here 3|-70 70 -109 109 0 0 0 0
before ends call deficit 4 here 4|59 -59 0 0 0 0 0 0
before ends call deficit 4 here 5|-90 90 0 0 0 0 0 0
before ends call deficit 4 here 8|108 -61 -35 -71 0 0 0 0
before ends call deficit 4 here 9|74 -74 104 -104 0 0 0 0
before ends call deficit 5|59 -44 -36 20 0 0 0 0
before ends call deficit 5 here 0|0 0 -73 73 0 0 0 0
before ends call deficit 5 here 1|0 0 75 -75 0 0 0 0
before ends call deficit 5 here 2|17 -55 -63 71 0 0 0 0
before ends call deficit 5 here 3|-11 -4 0 28 0 0 0 0
before ends call deficit 5 here 4|36 -36 77 -77 0 0 0 0
before ends call deficit 5 here 5|-70 76 -48 50 0 0 0 0
before ends call deficit 5 here 6|-44 113 0 -90 0 0 0 0
before ends call deficit 5 here 7|93 -93 22 -22 0 0 0 0
before ends call deficit 5 here 8|69 100 -121 41 0 0 0 0
before ends call deficit 5 here 9|20 1 51 -76 0 0 0 0
before ends call deficit 6|84 -156 -4 65 0 0 -80 0
before ends call deficit 6 here 0|-100 0 97 4 0 0 0 0
before ends call deficit 6 here 1|-50 -100 -7 166 0 0 0 0
before ends call deficit 6 here 2|16 39 -124 62 0 0 0 0
before ends call deficit 6 here 3|-8 -13 -90 118 0 0 0 0
before ends call deficit 6 here 4|-34 34 0 0 0 0 0 0
before ends call deficit 6 here 5|168 -96 70 -151 0 0 0 0
before ends call deficit 6 here 6|79 -79 -33 33 0 0 0 0
before ends call deficit 6 here 7|25 -50 -98 94 0 0 0 0
before ends call deficit 6 here 8|90 31 -85 -18 0 0 0 0
before ends call deficit 6 here 9|10 0 58 19 0 0 -80 0
before ends call deficit 7|50 -93 62 49 0 92 -89 0
before ends call deficit 7 here 1|-97 0 82 31 0 0 0 0
before ends call deficit 7 here 2|0 0 28 -28 0 0 0 0
before ends call deficit 7 here 3|-17 51 -64 27 0 0 0 0
before ends call deficit 7 here 4|97 -59 38 -81 0 0 0 0
before ends call deficit 7 here 5|88 -88 0 0 0 0 0 0
before ends call deficit 7 here 6|3 -91 61 105 0 0 0 0
before ends call deficit 7 here 7|-24 15 -31 42 0 0 0 0
before ends call deficit 7 here 8|55 0 -188 68 0 92 59 0
before ends call deficit 7 here 9|198 -95 83 -95 0 0 -138 0
before ends call deficit 8|341 -390 -35 -10 0 -164 134 0
before ends call deficit 8 here 0|8 0 0 -8 0 0 0 0
before ends call deficit 8 here 1|56 0 -70 45 0 0 0 0
before ends call deficit 8 here 2|-35 -105 31 88 0 0 0 0
before ends call deficit 8 here 3|-28 -99 190 -43 0 0 0 0
before ends call deficit 8 here 4|-22 0 0 22 0 0 0 0
before ends call deficit 8 here 5|203 -100 -33 -128 0 0 0 0
before ends call deficit 8 here 6|178 0 3 -139 0 0 0 0
before ends call deficit 8 here 7|106 -93 115 -33 0 -90 0 0
before ends call deficit 8 here 8|138 -219 73 75 0 -100 61 0
before ends call deficit 8 here 9|14 0 -82 60 0 0 78 0
before ends call deficit 9|275 -159 -28 -204 -52 95 -16 -30
before ends call deficit 9 here 1|188 -97 93 -194 0 0 0 0
before ends call deficit 9 here 2|-17 -43 80 79 0 0 0 0
before ends call deficit 9 here 3|53 -126 106 -101 0 0 0 0
before ends call deficit 9 here 4|-52 0 52 0 0 0 0 0
before ends call deficit 9 here 5|-44 -111 26 46 0 0 0 94
before ends call deficit 9 here 6|89 -121 -19 41 0 0 0 0
before ends call deficit 9 here 7|-89 -57 182 -158 0 95 0 0
before ends call deficit 9 here 8|5 144 11 -100 0 0 0 0
before ends call deficit 9 here 9|187 115 -128 -35 -52 0 -16 -96
before ends call here 0|-160 63 10 141 0 0 0 0
before ends call here 1|50 -53 108 0 0 0 0 0
before ends call here 2|123 -40 117 -36 -98 0 0 0
before ends call here 3|114 -209 161 87 0 0 0 0
before ends call here 4|84 -19 11 -114 0 0 0 0
before ends call here 5|155 -65 -119 14 0 0 0 94
before ends call here 6|150 -116 40 -81 0 0 0 0
before ends call here 7|68 -97 -27 26 0 32 0 0
before ends call here 8|131 4 3 43 0 -35 109 -35
before ends call here 9|274 -9 72 -131 -52 0 -85 -96
before ends clause|-55 78 87 -92 314 -100 -89 -100
before ends clause deficit 0|-91 276 70 -316 115 0 0 0
before ends clause deficit 0 here 0|0 137 0 -162 51 0 0 0
before ends clause deficit 0 here 1|0 72 0 -60 -17 0 0 0
before ends clause deficit 0 here 3|-91 100 0 0 -12 0 0 0
before ends clause deficit 0 here 4|0 92 0 -92 0 0 0 0
before ends clause deficit 0 here 6|0 0 0 -61 61 0 0 0
before ends clause deficit 0 here 8|0 0 70 -95 46 0 0 0
before ends clause deficit 1|-52 112 -199 2 123 0 0 0
before ends clause deficit 1 here 0|0 -21 0 -70 66 0 0 0
before ends clause deficit 1 here 1|0 168 -72 -92 -48 0 0 0
before ends clause deficit 1 here 2|-103 79 52 -82 65 0 0 0
before ends clause deficit 1 here 3|16 -16 -45 0 45 0 0 0
before ends clause deficit 1 here 4|-88 88 0 0 0 0 0 0
before ends clause deficit 1 here 5|47 -47 97 0 -97 0 0 0
before ends clause deficit 1 here 6|83 -13 -76 42 -54 0 0 0
before ends clause deficit 1 here 7|88 40 0 -104 0 0 0 0
before ends clause deficit 1 here 8|0 76 -220 77 129 0 0 0
before ends clause deficit 1 here 9|0 -147 -44 109 59 0 0 0
before ends clause deficit 2|-88 56 -96 235 72 -100 -89 0
before ends clause deficit 2 here 1|0 -117 21 114 0 0 0 0
before ends clause deficit 2 here 2|-28 35 -35 -41 3 0 0 0
before ends clause deficit 2 here 3|38 -21 -17 1 99 0 0 0
before ends clause deficit 2 here 4|88 2 -17 -117 0 0 0 0
before ends clause deficit 2 here 5|-143 159 -199 121 115 0 0 0
before ends clause deficit 2 here 6|-160 134 64 -114 -27 0 0 0
before ends clause deficit 2 here 7|-192 39 -16 170 -33 0 0 0
before ends clause deficit 2 here 8|-166 96 -18 131 -8 0 -89 0
before ends clause deficit 2 here 9|-100 93 -104 171 -100 -100 0 0
before ends clause deficit 3|-97 38 84 69 73 0 0 -100
before ends clause deficit 3 here 2|113 -45 20 -34 -11 0 0 0
before ends clause deficit 3 here 3|-105 46 -49 0 115 0 0 0
before ends clause deficit 3 here 4|37 -37 0 0 0 0 0 0
before ends clause deficit 3 here 5|-10 -10 21 -21 65 0 0 0
before ends clause deficit 3 here 6|-19 -3 0 33 0 0 0 0
before ends clause deficit 3 here 7|-55 -32 220 -215 68 0 0 0
before ends clause deficit 3 here 8|-69 -20 -50 132 -53 0 0 0
before ends clause deficit 3 here 9|0 49 -127 158 -4 0 0 -100
before ends clause deficit 4|39 85 -115 14 -107 0 0 0
before ends clause deficit 4 here 1|0 99 0 -99 0 0 0 0
before ends clause deficit 4 here 2|0 -82 0 82 0 0 0 0
before ends clause deficit 4 here 3|-34 34 0 0 0 0 0 0
before ends clause deficit 4 here 4|3 -3 0 0 0 0 0 0
before ends clause deficit 4 here 5|50 -50 0 0 0 0 0 0
before ends clause deficit 4 here 7|0 0 17 -17 0 0 0 0
before ends clause deficit 4 here 8|0 -32 35 21 -107 0 0 0
before ends clause deficit 4 here 9|0 111 -147 60 0 0 0 0
before ends clause deficit 5|-179 125 -18 107 -73 0 0 0
before ends clause deficit 5 here 1|0 0 5 -5 0 0 0 0
before ends clause deficit 5 here 2|-100 132 99 -140 0 0 0 0
before ends clause deficit 5 here 3|0 87 -87 0 0 0 0 0
before ends clause deficit 5 here 4|-92 92 0 0 0 0 0 0
before ends clause deficit 5 here 5|-93 93 0 0 0 0 0 0
before ends clause deficit 5 here 6|0 0 4 -4 0 0 0 0
before ends clause deficit 5 here 7|0 -199 -3 201 0 0 0 0
before ends clause deficit 5 here 8|0 -17 -114 112 0 0 0 0
before ends clause deficit 5 here 9|0 59 -71 89 -73 0 0 0
before ends clause deficit 6|-86 164 -6 -82 21 0 0 0
before ends clause deficit 6 here 1|0 0 81 -81 0 0 0 0
before ends clause deficit 6 here 2|95 -104 -70 87 0 0 0 0
before ends clause deficit 6 here 3|0 100 0 -100 0 0 0 0
before ends clause deficit 6 here 4|-56 56 0 -99 99 0 0 0
before ends clause deficit 6 here 5|-143 143 92 -85 -33 0 0 0
before ends clause deficit 6 here 6|-87 -97 70 110 0 0 0 0
before ends clause deficit 6 here 7|1 60 -124 120 -47 0 0 0
before ends clause deficit 6 here 8|0 87 96 -129 -66 0 0 0
before ends clause deficit 6 here 9|0 -43 -37 61 0 0 0 0
before ends clause deficit 7|121 -43 -2 -133 137 0 0 0
before ends clause deficit 7 here 1|0 0 -81 81 0 0 0 0
before ends clause deficit 7 here 2|202 -58 -71 -37 0 0 0 0
before ends clause deficit 7 here 3|-142 142 99 -99 0 0 0 0
before ends clause deficit 7 here 4|-85 128 -61 0 0 0 0 0
before ends clause deficit 7 here 5|99 -99 0 -99 99 0 0 0
before ends clause deficit 7 here 6|0 0 33 -33 0 0 0 0
before ends clause deficit 7 here 7|-13 0 -101 0 108 0 0 0
before ends clause deficit 7 here 8|1 -33 19 0 27 0 0 0
before ends clause deficit 7 here 9|0 29 39 14 -95 0 0 0
before ends clause deficit 8|255 1 148 -390 39 0 0 0
before ends clause deficit 8 here 2|127 -67 39 -100 0 0 0 0
before ends clause deficit 8 here 3|88 -88 0 0 0 0 0 0
before ends clause deficit 8 here 4|24 -24 0 0 0 0 0 0
before ends clause deficit 8 here 5|90 -90 0 0 0 0 0 0
before ends clause deficit 8 here 6|51 -42 11 0 -27 0 0 0
before ends clause deficit 8 here 7|-16 192 -61 -99 84 0 0 0
before ends clause deficit 8 here 8|89 60 66 -216 -55 0 0 0
before ends clause deficit 8 here 9|0 23 41 -163 66 0 0 0
before ends clause deficit 9|249 -413 216 -253 187 0 0 0
before ends clause deficit 9 here 2|200 -200 0 0 0 0 0 0
before ends clause deficit 9 here 3|-56 -53 93 0 0 0 0 0
before ends clause deficit 9 here 4|129 -129 0 0 0 0 0 0
before ends clause deficit 9 here 5|27 -100 99 0 0 0 0 0
before ends clause deficit 9 here 6|151 -140 -84 0 0 0 0 0
before ends clause deficit 9 here 7|54 -54 0 0 0 0 0 0
before ends clause deficit 9 here 8|26 77 -10 -85 -21 0 0 0
before ends clause deficit 9 here 9|-132 -129 210 -210 191 0 0 0
before ends clause here 0|0 109 0 -202 108 0 0 0
before ends clause here 1|0 116 -66 -67 -56 0 0 0
before ends clause here 2|36 -5 70 -185 78 0 0 0
before ends clause here 3|-134 121 55 -186 164 0 0 0
before ends clause here 4|-2 87 -48 -235 99 0 0 0
before ends clause here 5|-53 36 80 -61 102 0 0 0
before ends clause here 6|-47 72 1 24 -6 0 0 0
before ends clause here 7|-61 -31 40 -20 126 0 0 0
before ends clause here 8|-87 171 -99 33 -11 0 -89 0
before ends clause here 9|-197 104 -130 208 133 -100 0 -100
before ends open|-12 63 -6 31 24 -36 -137 -38
before ends open deficit 0|67 158 -59 -74 114 -7 0 -169
before ends open deficit 0 here 0|-209 177 -106 -15 95 0 0 -100
before ends open deficit 0 here 1|0 93 -55 -89 107 0 0 0
before ends open deficit 0 here 2|-22 -99 1 30 187 99 0 0
before ends open deficit 0 here 3|197 -30 -150 1 -11 -41 0 0
before ends open deficit 0 here 4|8 -58 -25 78 -105 0 0 0
before ends open deficit 0 here 5|117 -58 -12 26 -63 -63 0 0
before ends open deficit 0 here 6|49 -43 -4 6 -22 0 0 0
before ends open deficit 0 here 7|29 -33 -50 -42 42 0 0 0
before ends open deficit 0 here 8|73 250 34 -11 -56 -50 0 -97
before ends open deficit 0 here 9|0 84 -55 -41 40 -71 0 0
before ends open deficit 1|95 75 -27 -21 127 -54 -99 -44
before ends open deficit 1 here 0|-36 180 -37 -2 -88 0 0 0
before ends open deficit 1 here 1|2 9 -13 -62 126 -81 0 0
before ends open deficit 1 here 2|7 -98 8 -5 9 0 0 50
before ends open deficit 1 here 3|-77 84 -8 63 -143 0 0 0
before ends open deficit 1 here 4|-110 -43 -11 85 104 33 0 -94
before ends open deficit 1 here 5|41 37 80 -149 55 0 0 0
before ends open deficit 1 here 6|-37 -9 -75 16 65 0 0 86
before ends open deficit 1 here 7|146 -51 -15 52 -86 -98 0 0
before ends open deficit 1 here 8|-35 114 47 -30 21 -21 0 -86
before ends open deficit 1 here 9|200 6 36 -72 -33 -84 -99 -22
before ends open deficit 2|-45 33 -4 40 47 -7 -54 66
before ends open deficit 2 here 0|-72 -168 -35 14 0 0 0 100
before ends open deficit 2 here 1|-78 25 75 26 -5 -67 0 20
before ends open deficit 2 here 2|-29 39 43 24 84 39 0 -54
before ends open deficit 2 here 3|29 30 16 6 -51 0 0 73
before ends open deficit 2 here 4|-42 78 -10 -14 129 0 0 -99
before ends open deficit 2 here 5|-154 47 29 129 129 0 -93 0
before ends open deficit 2 here 6|-169 61 18 113 75 40 0 0
before ends open deficit 2 here 7|12 58 20 30 31 0 0 -125
before ends open deficit 2 here 8|68 60 -19 3 -6 -74 -71 35
before ends open deficit 2 here 9|-86 62 14 71 63 56 44 -28
before ends open deficit 3|-36 40 12 25 70 -33 -71 173
before ends open deficit 3 here 0|0 0 -28 28 0 0 0 0
before ends open deficit 3 here 1|99 1 -67 -10 0 0 0 0
before ends open deficit 3 here 2|110 -19 90 -96 -68 53 0 297
before ends open deficit 3 here 3|39 -48 -106 49 -46 0 0 0
before ends open deficit 3 here 4|12 56 -213 186 -124 0 0 0
before ends open deficit 3 here 5|-147 143 92 -91 -29 32 0 0
before ends open deficit 3 here 6|-16 -16 -15 -84 -6 100 0 -79
before ends open deficit 3 here 7|-4 19 -49 -66 192 0 0 0
before ends open deficit 3 here 8|-174 -16 49 1 -43 -57 0 -74
before ends open deficit 3 here 9|-100 67 120 83 91 -49 -71 -93
before ends open deficit 4|-17 109 6 -21 -101 -44 0 -26
before ends open deficit 4 here 0|-43 -77 101 -11 0 0 0 0
before ends open deficit 4 here 1|0 53 -122 -88 -90 100 0 98
before ends open deficit 4 here 2|35 -34 1 31 166 0 0 0
before ends open deficit 4 here 3|73 -24 -44 -59 0 0 0 0
before ends open deficit 4 here 4|33 -50 5 -36 -6 0 0 77
before ends open deficit 4 here 5|-38 69 0 -112 154 0 0 0
before ends open deficit 4 here 6|10 134 -96 -30 -32 0 0 -85
before ends open deficit 4 here 7|-76 115 77 1 -194 -100 0 0
before ends open deficit 4 here 8|72 -26 -20 112 -46 0 0 0
before ends open deficit 4 here 9|-65 87 -26 37 -24 -30 0 -155
before ends open deficit 5|12 30 -48 -14 0 -62 0 -75
before ends open deficit 5 here 0|-96 0 50 28 -95 0 0 0
before ends open deficit 5 here 1|-1 0 31 70 0 -62 0 -54
before ends open deficit 5 here 2|2 21 14 -17 67 -97 0 -47
before ends open deficit 5 here 3|78 -27 8 -8 -49 0 0 0
before ends open deficit 5 here 4|-49 -1 33 -12 46 0 0 0
before ends open deficit 5 here 5|-33 58 16 -49 147 0 0 -100
before ends open deficit 5 here 6|-126 78 86 88 -62 -82 0 0
before ends open deficit 5 here 7|-99 120 -9 -66 38 51 0 90
before ends open deficit 5 here 8|64 -55 -46 -13 45 -58 0 12
before ends open deficit 5 here 9|189 -31 29 10 -18 81 0 59
before ends open deficit 6|75 7 -28 -29 -24 -155 7 -94
before ends open deficit 6 here 0|84 -152 73 54 0 -35 0 0
before ends open deficit 6 here 1|41 75 -51 -16 -100 65 0 -48
before ends open deficit 6 here 2|177 -121 -57 -140 -50 -95 0 99
before ends open deficit 6 here 3|-38 2 33 0 173 -91 0 0
before ends open deficit 6 here 4|-74 50 7 48 82 0 0 0
before ends open deficit 6 here 5|-175 130 19 26 53 0 0 0
before ends open deficit 6 here 6|-70 104 14 -57 80 -100 -82 -88
before ends open deficit 6 here 7|-139 66 -3 -22 35 0 0 -78
before ends open deficit 6 here 8|117 10 50 -8 -66 -6 -79 -50
before ends open deficit 6 here 9|101 110 4 -71 -24 16 116 -29
before ends open deficit 7|33 -24 57 55 48 44 32 -127
before ends open deficit 7 here 0|-35 -97 -16 62 0 0 0 0
before ends open deficit 7 here 1|-92 -17 -41 81 0 70 0 100
before ends open deficit 7 here 2|96 -102 33 7 67 59 0 -88
before ends open deficit 7 here 3|159 -40 -58 18 96 99 0 -88
before ends open deficit 7 here 4|40 -15 -40 6 -54 -100 0 100
before ends open deficit 7 here 5|49 133 -37 69 -248 0 0 -165
before ends open deficit 7 here 6|-48 -45 -85 -50 -160 213 0 0
before ends open deficit 7 here 7|31 70 22 -20 75 -30 -98 23
before ends open deficit 7 here 8|106 26 115 70 139 -200 0 -70
before ends open deficit 7 here 9|60 36 34 11 -30 -126 171 -41
before ends open deficit 8|122 -32 17 32 -53 52 30 26
before ends open deficit 8 here 0|71 -88 -39 69 -100 66 0 0
before ends open deficit 8 here 1|12 -55 7 86 0 -17 0 5
before ends open deficit 8 here 2|90 -52 -74 51 -89 95 0 -168
before ends open deficit 8 here 3|1 -1 43 70 93 -100 0 71
before ends open deficit 8 here 4|-18 75 34 24 2 0 0 31
before ends open deficit 8 here 5|65 71 -8 -37 -116 3 0 98
before ends open deficit 8 here 6|100 27 6 8 70 -31 0 -114
before ends open deficit 8 here 7|18 2 12 32 5 83 0 -18
before ends open deficit 8 here 8|-24 69 73 36 56 105 32 -101
before ends open deficit 8 here 9|160 -70 23 -51 -23 -62 8 80
before ends open deficit 9|214 -54 5 -69 -120 -83 -152 -66
before ends open deficit 9 here 0|67 -233 78 95 0 0 0 0
before ends open deficit 9 here 1|-17 -67 7 86 -74 -136 0 -115
before ends open deficit 9 here 2|61 49 12 70 -246 -6 0 -170
before ends open deficit 9 here 3|68 15 -159 59 -65 0 0 -100
before ends open deficit 9 here 4|72 93 -77 20 -29 20 -100 0
before ends open deficit 9 here 5|36 8 -95 60 -162 -34 0 0
before ends open deficit 9 here 6|73 -10 -15 14 79 -59 0 124
before ends open deficit 9 here 7|78 -116 -4 51 24 -34 0 -15
before ends open deficit 9 here 8|81 63 52 45 -106 61 -74 73
before ends open deficit 9 here 9|275 -52 13 19 182 39 0 -23
before ends open here 0|-25 -149 -10 154 8 4 0 -30
before ends open here 1|-52 81 47 109 -2 -29 0 56
before ends open here 2|-7 27 -17 152 99 53 0 70
before ends open here 3|5 60 -18 85 -15 -95 0 -37
before ends open here 4|-28 106 -26 79 -11 -13 -100 29
before ends open here 5|5 115 -64 18 6 -28 -93 -135
before ends open here 6|10 47 24 23 77 36 -82 -77
before ends open here 7|-9 130 17 53 120 -34 -98 -38
before ends open here 8|87 128 16 88 91 -12 -131 -5
before ends open here 9|-17 90 47 90 159 -51 48 32
before ends sentence|229 -63 59 68 -174 -99 72 53
before ends sentence deficit 0|-169 249 -56 -59 115 -150 -254 91
before ends sentence deficit 0 here 0|-72 72 -33 -89 112 0 0 0
before ends sentence deficit 0 here 1|0 0 0 -83 83 0 0 0
before ends sentence deficit 0 here 2|0 0 64 -89 37 0 0 0
before ends sentence deficit 0 here 3|0 0 0 32 78 -88 0 0
before ends sentence deficit 0 here 4|-40 -7 72 -60 0 0 0 0
before ends sentence deficit 0 here 5|0 0 -104 104 0 0 0 0
before ends sentence deficit 0 here 6|0 0 89 -142 74 0 0 0
before ends sentence deficit 0 here 7|0 123 -45 14 5 0 -89 0
before ends sentence deficit 0 here 8|0 0 -11 20 117 -87 0 -147
before ends sentence deficit 0 here 9|-95 197 6 -3 -133 0 -208 162
before ends sentence deficit 1|-63 107 1 -5 28 -63 79 -46
before ends sentence deficit 1 here 0|0 85 -64 22 0 0 0 0
before ends sentence deficit 1 here 1|-158 158 -44 22 64 0 0 0
before ends sentence deficit 1 here 2|91 -53 -90 14 -114 0 0 0
before ends sentence deficit 1 here 3|4 25 -47 -4 -59 0 0 0
before ends sentence deficit 1 here 4|-24 65 1 -43 0 0 0 0
before ends sentence deficit 1 here 5|-116 80 13 44 0 0 0 0
before ends sentence deficit 1 here 6|-48 28 124 -8 -164 0 0 0
before ends sentence deficit 1 here 7|-44 78 -4 -16 -42 0 -39 0
before ends sentence deficit 1 here 8|14 46 -84 37 115 38 -110 0
before ends sentence deficit 1 here 9|-34 173 -40 6 99 -85 106 -46
before ends sentence deficit 2|3 170 -54 -46 2 -66 10 -86
before ends sentence deficit 2 here 0|-77 -50 3 96 0 0 0 0
before ends sentence deficit 2 here 1|13 42 -29 47 -68 0 0 -93
before ends sentence deficit 2 here 2|15 1 -10 85 -35 0 0 29
before ends sentence deficit 2 here 3|130 99 -38 46 2 0 -100 0
before ends sentence deficit 2 here 4|-41 127 202 -43 0 0 -100 0
before ends sentence deficit 2 here 5|43 86 -72 -100 0 50 0 0
before ends sentence deficit 2 here 6|40 97 -135 -27 0 0 66 0
before ends sentence deficit 2 here 7|-21 17 153 -76 7 -71 -54 0
before ends sentence deficit 2 here 8|-8 3 45 14 32 0 -59 0
before ends sentence deficit 2 here 9|119 -28 27 -57 -12 -27 85 -42
before ends sentence deficit 3|160 -3 16 -50 -150 -100 -61 -3
before ends sentence deficit 3 here 0|56 -56 50 -50 0 0 0 0
before ends sentence deficit 3 here 1|-36 -36 42 79 0 0 0 0
before ends sentence deficit 3 here 2|65 13 78 4 -100 0 -99 0
before ends sentence deficit 3 here 3|-26 24 21 -32 0 0 0 0
before ends sentence deficit 3 here 4|-126 131 -28 -15 0 0 0 0
before ends sentence deficit 3 here 5|118 73 -24 -85 -62 -100 -100 0
before ends sentence deficit 3 here 6|3 43 122 -19 0 -100 -41 0
before ends sentence deficit 3 here 7|48 100 -103 17 0 0 -67 0
before ends sentence deficit 3 here 8|41 -53 -101 47 2 0 78 0
before ends sentence deficit 3 here 9|114 -100 11 -33 -36 0 103 -3
before ends sentence deficit 4|153 82 -99 -135 -135 -100 -26 23
before ends sentence deficit 4 here 1|2 -73 108 93 0 0 0 -78
before ends sentence deficit 4 here 2|140 -49 -254 101 0 0 0 0
before ends sentence deficit 4 here 3|-3 37 74 -74 -92 0 0 0
before ends sentence deficit 4 here 4|0 47 0 -104 0 0 0 0
before ends sentence deficit 4 here 5|-71 92 48 -91 0 0 0 0
before ends sentence deficit 4 here 6|92 -21 53 -130 0 0 -58 0
before ends sentence deficit 4 here 7|56 9 -27 -41 0 0 0 0
before ends sentence deficit 4 here 8|-47 86 -161 48 -73 0 16 0
before ends sentence deficit 4 here 9|95 -62 55 -55 -62 -100 87 78
before ends sentence deficit 5|171 -49 -29 -68 -55 93 4 -87
before ends sentence deficit 5 here 0|0 0 -86 86 0 0 0 0
before ends sentence deficit 5 here 1|-26 12 1 31 0 0 0 0
before ends sentence deficit 5 here 2|70 -68 8 -65 0 99 -99 0
before ends sentence deficit 5 here 3|19 25 12 63 0 0 0 0
before ends sentence deficit 5 here 4|-57 40 81 0 0 0 0 0
before ends sentence deficit 5 here 5|-22 78 -185 10 0 0 0 0
before ends sentence deficit 5 here 6|56 -36 -72 -5 82 0 0 0
before ends sentence deficit 5 here 7|4 1 -34 17 20 0 81 0
before ends sentence deficit 5 here 8|12 70 201 -126 -222 0 -130 0
before ends sentence deficit 5 here 9|-24 -62 -27 39 27 38 73 -87
before ends sentence deficit 6|228 -129 -26 26 101 -8 110 -157
before ends sentence deficit 6 here 0|-100 0 -9 148 0 0 0 0
before ends sentence deficit 6 here 1|95 14 25 -96 0 0 0 0
before ends sentence deficit 6 here 2|-4 -5 37 111 0 0 0 -99
before ends sentence deficit 6 here 3|-5 35 -18 -77 -14 0 0 0
before ends sentence deficit 6 here 4|107 -50 -103 26 0 0 0 0
before ends sentence deficit 6 here 5|20 23 -34 85 -83 0 0 0
before ends sentence deficit 6 here 6|25 -43 -29 -113 26 0 46 0
before ends sentence deficit 6 here 7|70 -98 -51 23 123 -8 39 -86
before ends sentence deficit 6 here 8|-73 95 16 -14 9 0 17 0
before ends sentence deficit 6 here 9|24 -121 30 -8 65 0 38 -32
before ends sentence deficit 7|227 -161 14 36 12 69 62 34
before ends sentence deficit 7 here 0|66 0 76 -131 0 0 0 0
before ends sentence deficit 7 here 1|54 -19 15 5 0 0 0 -92
before ends sentence deficit 7 here 2|80 1 -161 34 -97 0 0 158
before ends sentence deficit 7 here 3|77 85 -8 -56 -14 0 0 -100
before ends sentence deficit 7 here 4|-41 -10 80 -29 0 0 0 0
before ends sentence deficit 7 here 5|-82 -42 143 -12 0 0 63 97
before ends sentence deficit 7 here 6|69 -169 29 36 0 -43 0 0
before ends sentence deficit 7 here 7|13 -85 87 -7 -139 0 72 0
before ends sentence deficit 7 here 8|52 -29 -10 -29 163 0 8 37
before ends sentence deficit 7 here 9|-53 -152 12 32 60 99 32 101
before ends sentence deficit 8|198 -280 68 39 -128 -84 -18 93
before ends sentence deficit 8 here 0|-9 0 37 9 0 0 0 0
before ends sentence deficit 8 here 1|-29 -35 124 -34 -59 -67 0 0
before ends sentence deficit 8 here 2|84 75 9 -43 0 -100 0 0
before ends sentence deficit 8 here 3|91 -163 -1 19 0 83 0 0
before ends sentence deficit 8 here 4|203 -218 28 91 -98 0 -100 0
before ends sentence deficit 8 here 5|82 -215 136 30 0 0 0 0
before ends sentence deficit 8 here 6|43 -58 -9 -43 0 0 0 83
before ends sentence deficit 8 here 7|71 -229 21 24 73 70 103 0
before ends sentence deficit 8 here 8|129 -13 -52 46 -53 139 69 0
before ends sentence deficit 8 here 9|5 -36 -30 18 -100 -104 30 78
before ends sentence deficit 9|197 -111 79 69 42 2 49 11
before ends sentence deficit 9 here 0|130 -72 -31 -1 0 0 0 0
before ends sentence deficit 9 here 1|-53 -158 43 -44 0 0 0 143
before ends sentence deficit 9 here 2|19 -20 142 17 -100 -92 0 0
before ends sentence deficit 9 here 3|60 -147 123 -7 0 100 -100 0
before ends sentence deficit 9 here 4|139 -94 -15 -3 0 58 -50 0
before ends sentence deficit 9 here 5|155 -98 22 -5 0 -33 -100 0
before ends sentence deficit 9 here 6|88 6 91 74 0 -100 -16 -38
before ends sentence deficit 9 here 7|219 -80 -1 -89 -18 0 -64 96
before ends sentence deficit 9 here 8|96 -257 26 43 0 71 24 72
before ends sentence deficit 9 here 9|152 -138 71 64 146 41 -69 -91
before ends sentence here 0|-23 16 -15 74 112 0 0 0
before ends sentence here 1|-74 -47 9 2 -13 -67 0 39
before ends sentence here 2|99 14 10 30 -166 -83 -169 106
before ends sentence here 3|204 -50 51 52 -51 86 -100 -100
before ends sentence here 4|130 -79 34 37 -98 58 -72 0
before ends sentence here 5|87 -33 -68 -56 -127 -83 -88 97
before ends sentence here 6|186 -126 108 -16 -72 -119 -16 56
before ends sentence here 7|43 -128 22 -13 -61 -26 48 36
before ends sentence here 8|112 -119 39 -10 120 112 64 -16
before ends sentence here 9|120 -230 60 -40 72 36 108 17
before ends signed|61 -317 105 118 -169 -5 -222 -9
before ends signed deficit 0|-66 260 25 -223 0 -59 0 0
before ends signed deficit 0 here 2|-66 0 78 -18 0 0 0 0
before ends signed deficit 0 here 7|0 0 -93 93 0 0 0 0
before ends signed deficit 0 here 8|0 -59 0 59 0 0 0 0
before ends signed deficit 0 here 9|0 316 111 -336 0 -59 0 0
before ends signed deficit 1|146 246 -170 -82 0 0 0 0
before ends signed deficit 1 here 3|106 0 -106 0 0 0 0 0
before ends signed deficit 1 here 5|60 0 -47 -17 0 0 0 0
before ends signed deficit 1 here 7|0 0 -72 72 0 0 0 0
before ends signed deficit 1 here 8|0 0 75 -75 0 0 0 0
before ends signed deficit 1 here 9|0 246 -106 -85 0 0 0 0
before ends signed deficit 2|-56 139 35 -52 -169 0 0 99
before ends signed deficit 2 here 1|0 0 -103 103 0 0 0 0
before ends signed deficit 2 here 2|0 -95 124 -21 0 0 0 0
before ends signed deficit 2 here 3|24 -85 117 -67 0 0 0 0
before ends signed deficit 2 here 4|16 -161 171 -29 0 0 0 0
before ends signed deficit 2 here 5|0 0 -96 96 0 0 0 0
before ends signed deficit 2 here 6|0 0 6 -6 0 0 0 0
before ends signed deficit 2 here 7|-132 0 7 39 0 0 0 0
before ends signed deficit 2 here 8|67 -91 21 -21 0 0 0 0
before ends signed deficit 2 here 9|-72 325 -78 -52 -169 0 0 99
before ends signed deficit 3|109 -190 71 -5 0 0 0 0
before ends signed deficit 3 here 2|0 -108 81 48 0 0 0 0
before ends signed deficit 3 here 3|100 -100 -50 50 0 0 0 0
before ends signed deficit 3 here 6|-80 0 87 -32 0 0 0 0
before ends signed deficit 3 here 7|-50 0 -3 31 0 0 0 0
before ends signed deficit 3 here 8|0 0 46 -46 0 0 0 0
before ends signed deficit 3 here 9|115 -40 -6 -40 0 0 0 0
before ends signed deficit 4|105 -214 130 44 0 0 -100 56
before ends signed deficit 4 here 1|0 -75 58 -10 0 0 0 0
before ends signed deficit 4 here 3|67 0 -54 -19 0 0 0 0
before ends signed deficit 4 here 5|0 0 95 -95 0 0 0 0
before ends signed deficit 4 here 6|-94 0 61 51 0 0 0 0
before ends signed deficit 4 here 7|75 -98 26 -11 0 0 0 0
before ends signed deficit 4 here 8|90 0 39 -68 0 0 0 0
before ends signed deficit 4 here 9|0 -103 42 101 0 0 -100 56
before ends signed deficit 5|52 -146 -41 79 0 0 0 0
before ends signed deficit 5 here 0|81 0 0 -81 0 0 0 0
before ends signed deficit 5 here 4|0 -77 0 77 0 0 0 0
before ends signed deficit 5 here 5|0 0 -52 52 0 0 0 0
before ends signed deficit 5 here 7|-36 0 -36 63 0 0 0 0
before ends signed deficit 5 here 8|0 0 3 -3 0 0 0 0
before ends signed deficit 5 here 9|0 -92 32 4 0 0 0 0
before ends signed deficit 6|131 -214 -15 -35 0 -96 0 -66
before ends signed deficit 6 here 1|0 -92 -48 121 0 0 0 0
before ends signed deficit 6 here 2|-58 -85 69 24 0 0 0 0
before ends signed deficit 6 here 3|0 0 -24 24 0 0 0 0
before ends signed deficit 6 here 5|28 -80 -93 143 0 0 0 0
before ends signed deficit 6 here 6|71 0 -77 29 0 0 0 0
before ends signed deficit 6 here 7|60 0 154 -288 0 0 0 0
before ends signed deficit 6 here 8|51 -99 13 1 0 0 0 0
before ends signed deficit 6 here 9|-28 47 42 10 0 -96 0 -66
before ends signed deficit 7|130 -261 -26 -13 0 0 -96 27
before ends signed deficit 7 here 1|0 -70 164 -132 0 0 0 0
before ends signed deficit 7 here 2|15 0 137 -142 0 0 0 0
before ends signed deficit 7 here 3|0 0 -46 46 0 0 0 0
before ends signed deficit 7 here 5|0 0 78 -78 0 0 0 0
before ends signed deficit 7 here 6|-46 -78 48 2 0 0 0 0
before ends signed deficit 7 here 7|124 -97 -89 31 0 0 0 0
before ends signed deficit 7 here 8|110 -92 -37 33 0 0 0 0
before ends signed deficit 7 here 9|-93 -43 32 34 0 0 -96 27
before ends signed deficit 8|-20 -262 41 54 0 204 -94 -151
before ends signed deficit 8 here 0|-56 0 -5 35 0 0 0 0
before ends signed deficit 8 here 1|0 0 57 -57 0 0 0 0
before ends signed deficit 8 here 2|102 -145 -109 142 0 0 0 0
before ends signed deficit 8 here 3|-106 0 60 58 0 0 0 0
before ends signed deficit 8 here 4|67 0 -171 130 0 0 0 0
before ends signed deficit 8 here 5|-27 0 55 30 0 0 0 0
before ends signed deficit 8 here 6|-124 0 121 29 0 0 0 0
before ends signed deficit 8 here 7|18 0 0 0 0 0 0 0
before ends signed deficit 8 here 8|-12 0 -12 -48 0 73 -94 0
before ends signed deficit 8 here 9|67 -170 58 43 0 162 0 -151
before ends signed deficit 9|-138 -177 129 108 0 -81 0 130
before ends signed deficit 9 here 1|0 0 -50 50 0 0 0 0
before ends signed deficit 9 here 2|52 0 -102 52 0 0 0 0
before ends signed deficit 9 here 3|-131 0 106 40 0 0 0 0
before ends signed deficit 9 here 4|-2 0 25 -24 0 0 0 0
before ends signed deficit 9 here 5|-92 0 149 -94 0 0 0 0
before ends signed deficit 9 here 6|180 0 -52 -93 0 0 0 0
before ends signed deficit 9 here 7|-113 0 75 89 0 0 0 0
before ends signed deficit 9 here 8|-45 0 112 16 0 0 0 0
before ends signed deficit 9 here 9|-97 -177 76 84 0 -81 0 130
before ends signed here 0|37 0 -5 -9 0 0 0 0
before ends signed here 1|0 -185 105 -25 0 0 0 0
before ends signed here 2|76 -301 94 -17 0 0 0 0
before ends signed here 3|51 -160 62 8 0 0 0 0
before ends signed here 4|57 -205 42 77 0 0 0 0
before ends signed here 5|-77 -80 42 67 0 0 0 0
before ends signed here 6|-49 -78 9 64 0 0 0 0
before ends signed here 7|30 -167 23 -131 0 0 0 0
before ends signed here 8|74 -241 9 66 0 73 -94 0
before ends signed here 9|-27 196 55 53 -169 -57 -168 -9
before furniture|-88 -43 6 -90 0 0 0 169
before marked|171 -785 126 84 -269 102 -25 189
before signed|61 -317 105 118 -169 -5 -222 -9
before spaced false ends call|293 -269 -14 -79 -135 -25 -21 -67
before spaced false ends clause|-38 66 135 -142 314 -100 -89 -100
before spaced false ends open|29 17 18 15 46 6 -137 -31
before spaced false ends sentence|254 -129 67 83 -92 -99 75 61
before spaced false ends signed|61 -317 105 118 -169 -5 -222 -9
before spaced true ends call|-176 176 0 0 0 0 0 0
before spaced true ends clause|-253 214 -211 151 0 0 0 0
before spaced true ends open|-320 370 -494 205 -290 -132 0 -96
before spaced true ends sentence|-508 843 -268 -398 -100 0 -89 -100
below 0|28 66 -10 42 12 6 35 -31
below 0 deficit 0|-115 -21 110 130 -2 135 0 -30
below 0 deficit 1|-70 -11 150 77 -58 56 0 -17
below 0 deficit 2|-19 38 118 64 79 -37 0 -98
below 0 deficit 3|96 -4 37 1 79 -60 -100 -21
below 0 deficit 4|117 32 169 64 15 14 -100 29
below 0 deficit 5|67 -14 29 -32 -37 -45 -108 79
below 0 deficit 6|52 -8 33 35 38 -65 -71 72
below 0 deficit 7|55 69 13 9 148 -36 -83 20
below 0 deficit 8|88 141 1 73 148 -6 7 8
below 0 deficit 9|90 101 -11 68 156 120 53 11
below 0 ends call|55 80 108 -47 -250 -141 -99 -100
below 0 ends clause|40 33 -4 -181 4 -168 -100 -85
below 0 ends open|3 65 56 78 17 53 56 25
below 0 ends sentence|18 74 -307 68 12 -274 -190 -258
below 0 ends signed|244 119 -170 -154 -100 0 -98 0
below 1|-13 36 -25 -81 -53 -78 -45 12
below 1 deficit 0|-66 -38 -25 195 3 -97 0 0
below 1 deficit 1|-53 -1 39 75 -4 48 0 146
below 1 deficit 2|4 -5 -31 36 -24 -138 -99 -99
below 1 deficit 3|59 9 -192 -25 134 100 0 -40
below 1 deficit 4|95 -5 -164 -99 149 0 108 0
below 1 deficit 5|88 -5 -44 -54 12 -121 -100 0
below 1 deficit 6|58 111 -5 5 -2 -55 20 0
below 1 deficit 7|91 -38 48 100 -91 8 11 -100
below 1 deficit 8|17 -12 40 9 62 157 24 -100
below 1 deficit 9|-32 -68 82 6 -51 0 48 309
below 1 ends call|-18 50 36 -166 0 0 0 0
below 1 ends clause|29 66 -166 -64 -4 0 0 0
below 1 ends open|-25 10 -6 -6 -4 -78 -45 12
below 1 ends sentence|-22 73 -100 -10 -85 0 0 0
below 1 ends signed|-117 117 0 0 0 0 0 0
below 2|-9 28 44 34 17 -47 71 -9
below 2 deficit 0|-1 -91 15 7 0 0 0 0
below 2 deficit 1|-33 155 -43 -55 0 0 0 -24
below 2 deficit 2|-38 62 -81 -113 32 -20 -99 227
below 2 deficit 3|6 7 -19 57 -86 -91 0 -100
below 2 deficit 4|57 -108 136 -65 -34 -66 0 0
below 2 deficit 5|85 -6 -15 -127 66 0 0 -100
below 2 deficit 6|34 -139 89 52 85 70 0 -100
below 2 deficit 7|12 -45 -21 -56 -75 -8 75 -100
below 2 deficit 8|-20 -6 25 60 8 -159 111 0
below 2 deficit 9|-91 -97 187 25 -35 69 34 -39
below 2 ends call|36 -75 -101 202 0 0 0 0
below 2 ends clause|23 -6 146 73 -56 0 0 -100
below 2 ends open|-29 36 115 -9 52 -47 104 -5
below 2 ends sentence|107 109 -228 23 -35 0 -99 0
below 2 ends signed|37 75 0 0 -94 0 0 0
below 3|58 22 95 -45 -31 9 -24 -100
below 3 deficit 0|-100 0 162 -88 0 0 0 0
below 3 deficit 1|-55 124 -106 33 104 0 0 0
below 3 deficit 2|-146 94 -25 26 115 0 0 0
below 3 deficit 3|-31 109 67 -102 0 0 0 0
below 3 deficit 4|93 -9 32 -103 -15 0 0 0
below 3 deficit 5|10 -16 -54 39 -8 94 0 0
below 3 deficit 6|46 -130 9 56 -66 -29 0 0
below 3 deficit 7|-4 78 -43 53 -75 0 -121 0
below 3 deficit 8|50 -28 10 -108 -201 33 129 0
below 3 deficit 9|-31 -47 130 -37 2 -31 -4 -100
below 3 ends call|-76 -23 117 -91 0 0 0 0
below 3 ends clause|96 27 30 -154 -110 0 0 0
below 3 ends open|-23 -21 143 -17 64 9 -24 -100
below 3 ends sentence|132 76 -100 -35 -226 0 0 0
below 3 ends signed|-73 73 0 0 0 0 0 0
below 4|-119 16 200 -120 -15 -6 -33 -96
below 4 deficit 0|-24 0 58 -56 0 0 0 0
below 4 deficit 1|0 50 56 -58 0 -80 0 0
below 4 deficit 2|79 10 -80 -68 -107 100 0 0
below 4 deficit 3|-168 -40 138 129 0 0 0 0
below 4 deficit 4|66 -7 -12 -53 0 58 0 0
below 4 deficit 5|-33 28 -3 45 93 0 0 0
below 4 deficit 6|88 -15 87 -46 -30 -72 0 0
below 4 deficit 7|-197 204 58 18 -36 0 0 0
below 4 deficit 8|-89 7 -52 71 122 -66 -97 0
below 4 deficit 9|-28 3 47 23 56 11 88 -96
below 4 ends call|-85 -31 107 0 0 0 0 0
below 4 ends clause|-105 58 183 -145 0 0 0 0
below 4 ends open|-108 -11 153 -31 -33 -6 -33 -96
below 4 ends sentence|279 -61 -89 -209 41 0 0 0
below 4 ends signed|-100 100 0 0 0 0 0 0
below 5|0 25 126 -77 -26 18 -33 -92
below 5 deficit 0|0 0 28 -28 0 0 0 0
below 5 deficit 1|0 105 -118 124 -44 -54 0 0
below 5 deficit 2|203 -85 -54 86 -207 0 0 0
below 5 deficit 3|99 -244 262 -204 -11 0 0 0
below 5 deficit 4|49 8 -5 -71 -65 0 0 0
below 5 deficit 5|-105 -36 68 87 0 0 0 0
below 5 deficit 6|-136 -46 26 66 0 99 0 0
below 5 deficit 7|-103 114 107 -58 0 0 0 0
below 5 deficit 8|159 35 -23 -78 -23 0 0 0
below 5 deficit 9|-225 102 73 -55 73 46 -33 -92
below 5 ends call|54 120 -107 -77 0 0 0 0
below 5 ends clause|35 17 -15 -31 -11 0 0 0
below 5 ends open|6 -205 218 -64 -17 18 -33 -92
below 5 ends sentence|15 29 0 -55 -32 0 0 0
bond after 0|4 53 -1 74 52 37 61 15
bond after 0 here 0 after 0|80 -99 118 -73 80 0 0 0
bond after 0 here 0 after 1|99 -56 103 -116 -17 0 0 0
bond after 0 here 0 after 2|-62 -3 83 37 104 0 0 0
bond after 0 here 0 after 3|-104 128 40 4 0 0 0 0
bond after 0 here 0 after 4|-72 72 57 40 -75 0 0 0
bond after 0 here 0 after 5|76 -92 22 37 -95 66 0 0
bond after 0 here 0 after 6|-100 85 64 -32 27 0 0 0
bond after 0 here 0 after 7|-135 -35 0 13 104 0 0 0
bond after 0 here 0 after 8|-99 -42 27 37 54 0 0 0
bond after 0 here 0 after 9|-50 69 90 44 -42 -97 0 0
bond after 0 here 1 after 0|225 -169 -7 -4 0 -94 0 0
bond after 0 here 1 after 1|-47 63 47 -96 0 95 0 92
bond after 0 here 1 after 2|-69 9 18 81 25 -51 0 83
bond after 0 here 1 after 3|-194 64 -5 83 -92 0 0 0
bond after 0 here 1 after 4|0 40 -33 41 0 -67 0 0
bond after 0 here 1 after 5|-13 -7 -3 44 -42 56 0 0
bond after 0 here 1 after 6|10 -59 -20 26 8 0 0 0
bond after 0 here 1 after 7|38 -32 -19 26 -55 -20 0 0
bond after 0 here 1 after 8|-87 31 -8 -1 67 53 0 -84
bond after 0 here 1 after 9|-4 -17 105 -96 14 -22 0 57
bond after 0 here 2 after 0|-89 3 75 86 -97 0 0 0
bond after 0 here 2 after 1|-31 -35 -33 -6 25 99 -99 -25
bond after 0 here 2 after 2|-11 22 -10 -30 -27 27 0 -95
bond after 0 here 2 after 3|-50 44 34 65 -62 43 0 29
bond after 0 here 2 after 4|-24 59 -6 74 -154 -94 0 0
bond after 0 here 2 after 5|-20 4 19 47 -86 2 0 0
bond after 0 here 2 after 6|-29 1 52 88 16 -66 0 -1
bond after 0 here 2 after 7|-28 11 -32 42 -61 97 0 0
bond after 0 here 2 after 8|24 59 49 -103 20 -19 0 69
bond after 0 here 2 after 9|20 54 58 -74 1 -11 -99 -100
bond after 0 here 3 after 0|40 -61 34 -18 -54 0 0 0
bond after 0 here 3 after 1|-105 -79 45 73 112 0 0 0
bond after 0 here 3 after 2|16 -11 71 37 79 -41 -100 -100
bond after 0 here 3 after 3|-110 21 108 50 25 0 0 -40
bond after 0 here 3 after 4|-13 41 123 -11 -87 0 0 0
bond after 0 here 3 after 5|-71 18 51 141 -43 0 0 0
bond after 0 here 3 after 6|-129 53 -6 7 4 100 0 0
bond after 0 here 3 after 7|-1 -36 22 -50 -25 0 0 85
bond after 0 here 3 after 8|-16 69 -52 36 19 0 0 0
bond after 0 here 3 after 9|-2 33 76 -31 -40 -88 0 0
bond after 0 here 4 after 0|0 -100 65 81 25 -66 0 0
bond after 0 here 4 after 1|-127 53 145 72 -91 0 0 -31
bond after 0 here 4 after 2|20 46 67 76 21 -95 -100 0
bond after 0 here 4 after 3|-73 1 -50 19 0 100 0 0
bond after 0 here 4 after 4|-13 -11 -2 47 -52 0 0 0
bond after 0 here 4 after 5|-32 114 -11 -10 -12 59 0 0
bond after 0 here 4 after 6|-52 90 -17 -30 -86 0 108 0
bond after 0 here 4 after 7|-2 18 13 66 -56 0 0 0
bond after 0 here 4 after 8|-22 -9 -20 -8 106 0 0 -93
bond after 0 here 4 after 9|51 37 -35 -51 160 58 -100 0
bond after 0 here 5 after 0|-73 -94 60 73 -39 0 0 -96
bond after 0 here 5 after 1|48 -27 5 27 13 -102 0 0
bond after 0 here 5 after 2|9 16 30 30 -46 -105 -100 98
bond after 0 here 5 after 3|-78 65 14 48 143 50 0 0
bond after 0 here 5 after 4|-5 -37 -9 38 32 0 0 0
bond after 0 here 5 after 5|-76 27 69 50 12 0 0 -97
bond after 0 here 5 after 6|-48 14 -9 66 -115 0 0 0
bond after 0 here 5 after 7|10 -104 -46 142 -94 0 63 0
bond after 0 here 5 after 8|82 43 -94 -71 26 94 0 0
bond after 0 here 5 after 9|64 -2 2 -143 85 80 -93 0
bond after 0 here 6 after 0|33 -31 -9 55 44 0 0 0
bond after 0 here 6 after 1|-9 -1 32 70 -62 -84 64 84
bond after 0 here 6 after 2|32 -3 -26 55 37 -34 -100 -33
bond after 0 here 6 after 3|-99 -82 29 29 53 32 0 0
bond after 0 here 6 after 4|-26 -52 -20 107 80 79 0 0
bond after 0 here 6 after 5|-26 27 -21 19 43 -29 0 26
bond after 0 here 6 after 6|19 51 -66 26 -5 101 0 -79
bond after 0 here 6 after 7|20 7 -100 35 -9 0 0 0
bond after 0 here 6 after 8|13 -78 -25 16 50 0 14 0
bond after 0 here 6 after 9|10 41 46 -99 -47 58 120 -38
bond after 0 here 7 after 0|-61 20 30 50 -30 -100 99 0
bond after 0 here 7 after 1|-15 41 23 17 -32 24 0 -99
bond after 0 here 7 after 2|-65 7 23 37 23 -54 -36 -45
bond after 0 here 7 after 3|2 4 -37 82 27 -12 -88 -57
bond after 0 here 7 after 4|-66 -42 -71 50 15 100 -94 0
bond after 0 here 7 after 5|-7 29 3 55 -69 72 -98 0
bond after 0 here 7 after 6|-63 -19 -18 48 1 0 103 0
bond after 0 here 7 after 7|5 103 7 43 -14 0 78 -100
bond after 0 here 7 after 8|49 24 -9 73 93 -100 -41 -77
bond after 0 here 7 after 9|89 88 -21 -82 22 -71 -77 -78
bond after 0 here 8 after 0|-53 12 -48 -9 -22 33 18 -84
bond after 0 here 8 after 1|-22 -14 36 26 52 40 1 -9
bond after 0 here 8 after 2|-69 -49 30 71 -14 48 44 93
bond after 0 here 8 after 3|-19 -47 25 104 96 31 7 -20
bond after 0 here 8 after 4|-30 2 27 36 -114 -24 -48 16
bond after 0 here 8 after 5|64 113 18 76 21 -85 -10 -16
bond after 0 here 8 after 6|31 48 -55 78 6 -57 -6 47
bond after 0 here 8 after 7|64 -9 -46 57 9 -7 2 -36
bond after 0 here 8 after 8|13 -41 -45 54 42 35 54 26
bond after 0 here 8 after 9|-13 13 40 -34 -40 -46 41 -78
bond after 0 here 9 after 0|-46 145 33 31 51 -33 -31 0
bond after 0 here 9 after 1|-48 30 -55 -47 -50 -9 -34 130
bond after 0 here 9 after 2|28 -1 60 121 86 83 7 37
bond after 0 here 9 after 3|-7 19 -28 23 -32 -16 -57 73
bond after 0 here 9 after 4|67 74 -1 93 58 -12 -4 -37
bond after 0 here 9 after 5|29 70 56 77 49 38 -25 19
bond after 0 here 9 after 6|51 75 17 56 34 8 -74 33
bond after 0 here 9 after 7|66 154 -46 1 12 -53 -76 26
bond after 0 here 9 after 8|41 93 0 43 27 -29 -53 -34
bond after 0 here 9 after 9|94 207 14 44 66 16 60 24
bond after 1|-35 91 -22 -100 -34 -100 -215 -195
bond after 1 here 0 after 0|83 -91 0 21 0 0 0 0
bond after 1 here 0 after 1|0 -91 0 91 0 0 0 0
bond after 1 here 0 after 6|-56 -50 0 92 0 0 0 0
bond after 1 here 0 after 7|84 -84 0 0 0 0 0 0
bond after 1 here 0 after 8|0 0 78 -78 0 0 0 0
bond after 1 here 0 after 9|-36 24 0 22 0 0 0 0
bond after 1 here 1 after 0|0 0 -71 71 0 0 0 0
bond after 1 here 1 after 1|-44 -6 0 78 0 0 0 0
bond after 1 here 1 after 2|-108 32 21 25 0 0 0 0
bond after 1 here 1 after 5|-71 10 5 40 0 0 0 0
bond after 1 here 1 after 6|-50 0 122 -87 0 0 0 0
bond after 1 here 1 after 7|0 0 -50 50 0 0 0 0
bond after 1 here 1 after 8|36 16 -1 -48 0 0 0 0
bond after 1 here 1 after 9|-1 95 -143 93 -83 0 0 0
bond after 1 here 2 after 1|20 -15 -143 129 0 0 0 0
bond after 1 here 2 after 2|-34 53 192 -143 -79 0 0 0
bond after 1 here 2 after 3|-36 38 142 -139 0 0 0 0
bond after 1 here 2 after 4|149 117 -97 -87 0 0 0 0
bond after 1 here 2 after 5|8 41 -82 28 0 0 0 0
bond after 1 here 2 after 6|-107 69 -49 109 0 0 0 0
bond after 1 here 2 after 7|18 35 18 -104 -36 0 0 0
bond after 1 here 2 after 8|22 82 -88 -66 0 0 0 0
bond after 1 here 2 after 9|-6 8 -127 36 74 0 0 0
bond after 1 here 3 after 0|0 0 -79 79 0 0 0 0
bond after 1 here 3 after 1|-17 17 0 0 0 0 0 0
bond after 1 here 3 after 2|52 -35 -151 87 -70 0 0 0
bond after 1 here 3 after 3|34 -61 10 74 0 0 0 0
bond after 1 here 3 after 4|68 -68 0 0 0 0 0 0
bond after 1 here 3 after 5|79 -79 -119 119 0 0 0 0
bond after 1 here 3 after 6|146 -146 90 -90 0 0 0 0
bond after 1 here 3 after 7|-6 6 14 -14 0 0 0 0
bond after 1 here 3 after 8|-17 18 25 -27 0 0 0 0
bond after 1 here 3 after 9|-31 126 -157 84 -92 0 0 0
bond after 1 here 4 after 1|7 128 -100 0 0 0 0 0
bond after 1 here 4 after 2|68 -68 0 0 0 0 0 0
bond after 1 here 4 after 3|-178 178 0 0 0 0 0 0
bond after 1 here 4 after 4|162 -162 0 0 0 0 0 0
bond after 1 here 4 after 5|0 0 -14 14 0 0 0 0
bond after 1 here 4 after 6|95 -95 0 0 0 0 0 0
bond after 1 here 4 after 7|11 -11 81 -81 0 0 0 0
bond after 1 here 4 after 8|-52 52 0 0 0 0 0 0
bond after 1 here 4 after 9|-61 33 0 79 0 0 0 0
bond after 1 here 5 after 1|-36 36 -12 12 0 0 0 0
bond after 1 here 5 after 2|33 -47 66 15 0 0 0 0
bond after 1 here 5 after 3|-5 -22 107 -108 0 0 0 0
bond after 1 here 5 after 4|47 -47 0 0 0 0 0 0
bond after 1 here 5 after 5|120 0 -83 -71 0 0 0 0
bond after 1 here 5 after 6|74 0 -54 16 0 0 0 0
bond after 1 here 5 after 7|27 -27 149 -149 0 0 0 0
bond after 1 here 5 after 8|-80 69 -113 138 0 0 0 0
bond after 1 here 5 after 9|19 42 -107 0 0 0 0 0
bond after 1 here 6 after 0|0 0 -78 78 0 0 0 0
bond after 1 here 6 after 1|0 0 83 -83 0 0 0 0
bond after 1 here 6 after 2|-45 163 147 -113 0 -100 0 0
bond after 1 here 6 after 3|66 -7 53 33 -5 -100 0 0
bond after 1 here 6 after 4|37 0 71 -98 0 0 0 0
bond after 1 here 6 after 5|-55 55 71 -71 0 0 0 0
bond after 1 here 6 after 6|-87 -18 137 -39 0 0 0 0
bond after 1 here 6 after 7|-30 30 2 -2 0 0 0 0
bond after 1 here 6 after 8|33 -33 236 -103 -87 0 0 0
bond after 1 here 6 after 9|54 51 -76 -121 0 0 0 0
bond after 1 here 7 after 1|0 0 73 -73 0 0 0 0
bond after 1 here 7 after 2|67 23 -96 -12 0 0 0 0
bond after 1 here 7 after 3|64 0 -40 -55 0 0 0 0
bond after 1 here 7 after 4|0 0 91 -91 0 0 0 0
bond after 1 here 7 after 5|-9 9 -64 64 0 0 0 0
bond after 1 here 7 after 6|25 21 -75 -12 0 0 0 0
bond after 1 here 7 after 7|-104 100 73 -108 75 0 0 0
bond after 1 here 7 after 8|-103 68 -112 121 0 0 0 0
bond after 1 here 7 after 9|9 -20 -41 49 0 0 0 0
bond after 1 here 8 after 0|0 0 -11 11 0 0 0 0
bond after 1 here 8 after 1|0 -83 -190 279 -95 0 0 0
bond after 1 here 8 after 2|40 -104 -15 -83 145 0 0 0
bond after 1 here 8 after 3|0 0 70 7 -87 0 0 0
bond after 1 here 8 after 4|0 -68 -74 128 0 0 0 0
bond after 1 here 8 after 5|54 0 -13 -12 0 0 0 0
bond after 1 here 8 after 6|-1 -29 -92 95 0 0 0 0
bond after 1 here 8 after 7|0 0 -25 -29 106 0 0 0
bond after 1 here 8 after 8|-55 -39 -48 24 101 0 0 0
bond after 1 here 8 after 9|-61 -89 38 14 81 0 0 0
bond after 1 here 9 after 0|0 0 133 -133 0 0 0 0
bond after 1 here 9 after 1|0 -110 -100 142 0 0 25 0
bond after 1 here 9 after 2|-99 98 62 34 -86 0 0 -72
bond after 1 here 9 after 3|0 -52 104 -89 0 0 0 0
bond after 1 here 9 after 4|-99 -33 117 0 0 0 0 0
bond after 1 here 9 after 5|0 0 58 -2 -93 0 -91 0
bond after 1 here 9 after 6|126 0 -108 38 0 0 0 0
bond after 1 here 9 after 7|0 -92 45 39 0 0 0 0
bond after 1 here 9 after 8|-113 -99 63 100 8 0 -112 -90
bond after 1 here 9 after 9|-136 -67 151 65 -4 0 -99 -90
bond after 2|29 88 12 -147 -113 -170 -99 -99
bond after 2 here 0 after 0|-29 54 0 62 -100 0 0 0
bond after 2 here 0 after 1|-34 0 0 34 0 0 0 0
bond after 2 here 0 after 2|0 0 -108 108 0 0 0 0
bond after 2 here 0 after 8|0 0 -13 13 0 0 0 0
bond after 2 here 1 after 1|14 32 -220 198 0 0 0 0
bond after 2 here 1 after 2|0 -28 -39 58 0 0 0 0
bond after 2 here 1 after 3|0 0 90 -90 0 0 0 0
bond after 2 here 1 after 5|0 0 -30 30 0 0 0 0
bond after 2 here 1 after 6|0 77 -72 -73 68 0 0 0
bond after 2 here 1 after 7|0 0 58 -58 0 0 0 0
bond after 2 here 1 after 8|0 34 -94 57 42 0 0 0
bond after 2 here 1 after 9|-108 178 -88 -38 0 0 0 0
bond after 2 here 2 after 1|-17 -9 40 0 0 0 0 0
bond after 2 here 2 after 2|-62 48 -100 -6 224 0 0 0
bond after 2 here 2 after 3|-40 40 23 -23 0 0 0 0
bond after 2 here 2 after 4|18 -18 0 0 0 0 0 0
bond after 2 here 2 after 5|72 62 -179 -18 85 0 0 0
bond after 2 here 2 after 6|15 -41 142 -94 0 0 0 0
bond after 2 here 2 after 7|-26 27 85 -96 0 0 0 0
bond after 2 here 2 after 8|-80 79 29 -153 155 0 0 0
bond after 2 here 2 after 9|58 54 -172 114 -98 0 0 0
bond after 2 here 3 after 1|34 89 0 0 0 -99 0 0
bond after 2 here 3 after 2|6 12 0 -96 0 0 0 0
bond after 2 here 3 after 3|29 102 -99 0 0 0 0 0
bond after 2 here 3 after 4|56 -56 0 0 0 0 0 0
bond after 2 here 3 after 5|54 -108 121 -64 0 0 0 0
bond after 2 here 3 after 6|42 -42 54 -54 0 0 0 0
bond after 2 here 3 after 7|18 -18 -30 30 0 0 0 0
bond after 2 here 3 after 8|83 -57 81 -135 0 0 0 0
bond after 2 here 3 after 9|19 3 0 0 -83 0 0 0
bond after 2 here 4 after 1|-78 78 0 0 0 0 0 0
bond after 2 here 4 after 2|50 37 63 0 67 0 -100 0
bond after 2 here 4 after 3|100 -100 0 62 -62 0 0 0
bond after 2 here 4 after 4|51 0 -51 0 0 0 0 0
bond after 2 here 4 after 5|69 -69 0 0 0 0 0 0
bond after 2 here 4 after 6|18 0 40 -53 0 0 0 0
bond after 2 here 4 after 7|87 -37 0 -71 0 0 0 0
bond after 2 here 4 after 8|84 -62 -47 0 0 0 0 0
bond after 2 here 4 after 9|6 -6 -106 106 0 0 0 0
bond after 2 here 5 after 1|39 83 0 0 0 0 -100 0
bond after 2 here 5 after 2|133 48 -111 -45 0 0 0 0
bond after 2 here 5 after 3|68 -16 -59 -58 0 0 0 0
bond after 2 here 5 after 4|29 -29 0 0 0 0 0 0
bond after 2 here 5 after 5|40 -71 69 0 0 0 0 0
bond after 2 here 5 after 6|-120 120 37 -37 0 0 0 0
bond after 2 here 5 after 7|36 -43 109 -85 0 0 0 0
bond after 2 here 5 after 8|26 -30 215 -172 -81 0 0 0
bond after 2 here 5 after 9|138 -138 0 -89 89 0 0 0
bond after 2 here 6 after 1|59 -59 23 -23 0 0 0 0
bond after 2 here 6 after 2|2 -2 -6 6 0 0 0 0
bond after 2 here 6 after 3|30 -30 -6 6 0 0 0 0
bond after 2 here 6 after 4|31 -113 92 0 0 0 0 0
bond after 2 here 6 after 5|10 -107 8 82 0 0 0 0
bond after 2 here 6 after 6|-36 36 161 -161 0 0 0 0
bond after 2 here 6 after 7|70 30 -66 -54 29 0 0 0
bond after 2 here 6 after 8|12 -12 -138 72 72 0 0 0
bond after 2 here 6 after 9|70 -14 -73 6 95 0 0 0
bond after 2 here 7 after 0|0 0 15 -15 0 0 0 0
bond after 2 here 7 after 1|98 -98 0 0 0 0 0 0
bond after 2 here 7 after 2|165 45 103 -230 -100 0 0 0
bond after 2 here 7 after 3|91 0 -33 -87 0 0 0 0
bond after 2 here 7 after 4|-60 60 0 -60 60 0 0 0
bond after 2 here 7 after 5|0 0 110 -110 0 0 0 0
bond after 2 here 7 after 6|0 0 158 -110 -77 0 0 0
bond after 2 here 7 after 7|72 47 -160 87 0 0 0 0
bond after 2 here 7 after 8|69 0 44 47 -70 0 0 0
bond after 2 here 7 after 9|-50 -58 90 20 0 0 0 0
bond after 2 here 8 after 1|0 0 -37 -50 76 0 0 0
bond after 2 here 8 after 2|-107 95 -55 104 -135 0 0 0
bond after 2 here 8 after 3|-124 90 -23 53 0 0 0 0
bond after 2 here 8 after 4|0 0 82 -82 0 0 0 0
bond after 2 here 8 after 5|0 0 -109 109 0 0 0 0
bond after 2 here 8 after 6|0 0 63 -63 0 0 0 0
bond after 2 here 8 after 7|-45 0 92 47 0 0 0 -99
bond after 2 here 8 after 8|-59 59 107 -47 -105 0 0 0
bond after 2 here 8 after 9|29 -104 13 -39 102 0 0 0
bond after 2 here 9 after 0|0 0 -100 100 0 0 0 0
bond after 2 here 9 after 1|0 0 -78 78 0 0 0 0
bond after 2 here 9 after 2|-110 0 -29 48 -72 0 111 0
bond after 2 here 9 after 3|-30 0 96 -61 0 0 -46 0
bond after 2 here 9 after 4|0 0 43 -40 -5 0 0 0
bond after 2 here 9 after 5|0 0 46 -73 0 0 20 0
bond after 2 here 9 after 6|-137 0 107 31 0 0 0 0
bond after 2 here 9 after 7|0 0 -19 19 0 0 0 0
bond after 2 here 9 after 8|0 0 22 14 -121 0 0 0
bond after 2 here 9 after 9|-36 -18 77 132 -151 -100 -106 0
bond after 3|-39 208 88 -192 3 38 40 -144
bond after 3 here 0 after 0|-57 21 -78 104 0 0 0 0
bond after 3 here 0 after 1|12 36 -99 86 0 0 0 0
bond after 3 here 0 after 2|11 -89 -14 6 89 0 0 0
bond after 3 here 0 after 6|0 0 -20 20 0 0 0 0
bond after 3 here 0 after 8|0 88 -93 93 -88 0 0 0
bond after 3 here 0 after 9|0 0 -61 61 0 0 0 0
bond after 3 here 1 after 1|11 -74 -67 142 0 0 0 0
bond after 3 here 1 after 2|-20 -78 13 71 41 0 0 0
bond after 3 here 1 after 3|83 -83 91 -91 0 0 0 0
bond after 3 here 1 after 4|0 0 56 -56 0 0 0 0
bond after 3 here 1 after 5|0 -68 4 -4 68 0 0 0
bond after 3 here 1 after 7|-36 96 -49 -29 51 0 0 0
bond after 3 here 1 after 8|-142 59 -118 188 0 0 0 0
bond after 3 here 1 after 9|-131 171 -120 11 90 0 0 0
bond after 3 here 2 after 1|34 41 -90 -67 0 0 0 0
bond after 3 here 2 after 2|-40 45 -6 -76 79 0 0 0
bond after 3 here 2 after 3|11 -77 58 -137 113 0 0 0
bond after 3 here 2 after 4|-13 -9 0 0 67 0 0 0
bond after 3 here 2 after 5|-3 12 37 -127 67 0 0 0
bond after 3 here 2 after 6|-93 152 -44 -138 88 0 0 0
bond after 3 here 2 after 7|10 -22 134 -134 60 0 0 0
bond after 3 here 2 after 8|55 34 -135 68 -140 0 0 0
bond after 3 here 2 after 9|-32 -14 -99 193 23 0 0 0
bond after 3 here 3 after 1|-48 28 71 -15 0 0 0 0
bond after 3 here 3 after 2|52 5 -49 18 69 0 0 0
bond after 3 here 3 after 3|203 -16 -100 0 82 0 0 -100
bond after 3 here 3 after 4|-86 86 0 0 0 0 0 0
bond after 3 here 3 after 5|16 -16 183 -183 0 0 0 0
bond after 3 here 3 after 6|13 -13 64 53 -98 0 0 0
bond after 3 here 3 after 7|-35 35 -50 50 0 0 0 0
bond after 3 here 3 after 8|14 -39 48 -5 0 0 0 0
bond after 3 here 3 after 9|76 -69 -76 -62 99 0 0 0
bond after 3 here 4 after 1|-35 35 0 0 0 0 0 0
bond after 3 here 4 after 2|-38 19 102 0 0 0 0 0
bond after 3 here 4 after 3|97 -97 0 0 0 0 0 0
bond after 3 here 4 after 4|-3 25 -39 0 0 0 0 0
bond after 3 here 4 after 5|-49 0 -128 152 0 0 0 0
bond after 3 here 4 after 6|63 -63 0 0 0 0 0 0
bond after 3 here 4 after 7|-7 122 3 -99 -87 0 0 0
bond after 3 here 4 after 8|-101 101 94 -94 0 0 0 0
bond after 3 here 4 after 9|74 -81 104 -87 0 0 0 0
bond after 3 here 5 after 1|0 0 3 -3 0 0 0 0
bond after 3 here 5 after 2|-54 47 -16 76 0 0 0 0
bond after 3 here 5 after 3|75 -52 44 -87 0 0 0 0
bond after 3 here 5 after 4|-48 48 0 0 0 0 0 0
bond after 3 here 5 after 5|141 -62 -202 61 96 0 0 0
bond after 3 here 5 after 6|127 -127 -96 0 96 0 0 0
bond after 3 here 5 after 7|168 -91 -66 -57 0 0 0 0
bond after 3 here 5 after 8|105 45 -30 -112 0 0 0 0
bond after 3 here 5 after 9|-176 53 0 118 -67 0 0 0
bond after 3 here 6 after 2|-97 148 -125 54 0 0 0 0
bond after 3 here 6 after 3|7 11 0 -48 0 0 0 0
bond after 3 here 6 after 5|57 54 -31 -85 0 0 0 0
bond after 3 here 6 after 6|89 -70 -57 43 -9 0 0 0
bond after 3 here 6 after 7|-34 0 -17 90 0 0 0 0
bond after 3 here 6 after 8|-113 160 45 -101 -85 0 0 0
bond after 3 here 6 after 9|-60 0 -83 127 0 0 0 0
bond after 3 here 7 after 2|78 83 8 -150 0 0 0 0
bond after 3 here 7 after 3|129 -108 145 -156 0 0 0 0
bond after 3 here 7 after 4|99 -99 0 0 0 0 0 0
bond after 3 here 7 after 5|0 0 94 -94 0 0 0 0
bond after 3 here 7 after 6|34 45 -13 -96 0 0 0 0
bond after 3 here 7 after 7|95 -101 16 -45 0 0 0 0
bond after 3 here 7 after 8|24 -28 174 -196 120 0 0 0
bond after 3 here 7 after 9|-32 11 -39 100 -28 0 0 0
bond after 3 here 8 after 2|148 -88 -96 20 0 0 0 0
bond after 3 here 8 after 3|0 0 96 -96 0 0 0 0
bond after 3 here 8 after 4|74 0 0 -74 0 0 0 0
bond after 3 here 8 after 5|0 0 84 -84 0 0 0 0
bond after 3 here 8 after 6|0 0 48 -1 -86 0 0 0
bond after 3 here 8 after 7|24 -83 79 -2 0 0 0 0
bond after 3 here 8 after 8|-17 157 280 -190 -271 -87 0 0
bond after 3 here 8 after 9|41 22 33 -50 15 0 0 0
bond after 3 here 9 after 1|0 -68 0 68 0 0 0 0
bond after 3 here 9 after 2|0 0 15 111 -109 0 -19 0
bond after 3 here 9 after 3|-70 -17 -61 104 0 0 38 0
bond after 3 here 9 after 4|0 0 -72 72 0 0 0 0
bond after 3 here 9 after 5|0 0 -94 5 0 99 0 0
bond after 3 here 9 after 6|0 0 36 -46 0 0 20 0
bond after 3 here 9 after 7|0 -100 62 55 0 0 0 0
bond after 3 here 9 after 8|0 -23 187 -154 -59 0 0 0
bond after 3 here 9 after 9|-6 -193 187 -12 -66 0 0 -98
bond after 4|39 123 -16 -208 -48 -100 -97 -181
bond after 4 here 0 after 0|-142 147 -27 114 0 0 0 -100
bond after 4 here 0 after 1|0 0 -86 86 0 0 0 0
bond after 4 here 0 after 2|-49 0 0 49 0 0 0 0
bond after 4 here 0 after 6|88 -88 0 0 0 0 0 0
bond after 4 here 0 after 8|0 0 -137 137 0 0 0 0
bond after 4 here 0 after 9|8 0 -88 82 0 0 0 0
bond after 4 here 1 after 1|149 -118 -75 78 -72 0 0 0
bond after 4 here 1 after 2|-31 201 -39 -160 -42 0 0 0
bond after 4 here 1 after 3|63 -88 -20 50 0 0 0 0
bond after 4 here 1 after 4|0 0 -43 43 0 0 0 0
bond after 4 here 1 after 5|78 0 0 -78 0 0 0 0
bond after 4 here 1 after 6|0 0 43 -43 0 0 0 0
bond after 4 here 1 after 7|1 0 -1 0 0 0 0 0
bond after 4 here 1 after 8|87 -4 -104 -15 0 0 0 0
bond after 4 here 1 after 9|105 -88 -219 208 -72 0 0 0
bond after 4 here 2 after 1|53 51 0 72 0 0 0 -100
bond after 4 here 2 after 2|-21 34 -53 60 -95 0 0 0
bond after 4 here 2 after 3|110 -34 163 -131 -69 -100 0 0
bond after 4 here 2 after 4|-46 46 37 -37 0 0 0 0
bond after 4 here 2 after 5|-60 60 63 -63 0 0 0 0
bond after 4 here 2 after 6|32 52 -36 -95 0 0 0 0
bond after 4 here 2 after 7|37 -7 -28 -107 90 0 0 0
bond after 4 here 2 after 8|-67 -40 -160 221 29 0 0 0
bond after 4 here 2 after 9|-65 18 -30 105 -22 0 0 0
bond after 4 here 3 after 1|1 37 0 -94 0 0 0 0
bond after 4 here 3 after 2|-35 192 22 -139 -3 0 -100 0
bond after 4 here 3 after 3|53 22 -127 -110 96 0 0 0
bond after 4 here 3 after 4|10 117 -95 0 0 0 0 0
bond after 4 here 3 after 5|-7 7 0 -70 70 0 0 0
bond after 4 here 3 after 6|74 -74 69 -69 0 0 0 0
bond after 4 here 3 after 7|-40 40 127 -127 0 0 0 0
bond after 4 here 3 after 8|-1 -60 98 49 -8 0 0 0
bond after 4 here 3 after 9|-53 57 -65 -4 122 0 0 0
bond after 4 here 4 after 1|124 -124 0 0 0 0 0 0
bond after 4 here 4 after 2|58 102 -87 -100 0 0 0 0
bond after 4 here 4 after 3|-29 29 0 0 0 0 0 0
bond after 4 here 4 after 4|-80 80 0 0 0 0 0 0
bond after 4 here 4 after 5|-97 97 0 0 0 0 0 0
bond after 4 here 4 after 6|56 -56 0 0 0 0 0 0
bond after 4 here 4 after 8|-38 38 0 0 0 0 0 0
bond after 4 here 4 after 9|-58 58 -93 63 42 0 0 0
bond after 4 here 5 after 1|-9 9 0 0 0 0 0 0
bond after 4 here 5 after 2|-19 41 86 -123 49 0 0 -100
bond after 4 here 5 after 3|102 -68 0 -70 0 0 0 0
bond after 4 here 5 after 4|38 84 0 -95 0 0 0 0
bond after 4 here 5 after 5|-45 69 56 -97 0 0 0 0
bond after 4 here 5 after 6|46 -109 92 0 0 0 0 0
bond after 4 here 5 after 7|-135 135 -24 24 0 0 0 0
bond after 4 here 5 after 8|6 -213 -55 149 0 0 0 0
bond after 4 here 5 after 9|-112 75 0 111 0 0 0 0
bond after 4 here 6 after 0|0 0 107 -107 0 0 0 0
bond after 4 here 6 after 1|-78 149 0 -87 0 0 0 0
bond after 4 here 6 after 2|35 27 166 -182 0 0 0 0
bond after 4 here 6 after 3|-37 37 -60 60 0 0 0 0
bond after 4 here 6 after 4|-11 11 0 0 0 0 0 0
bond after 4 here 6 after 5|26 -16 85 -96 0 0 0 0
bond after 4 here 6 after 6|-113 -40 99 53 -11 0 0 -88
bond after 4 here 6 after 7|61 46 -79 -40 19 0 0 0
bond after 4 here 6 after 8|77 -117 189 -176 0 0 0 0
bond after 4 here 6 after 9|15 23 -129 40 53 0 0 0
bond after 4 here 7 after 2|4 14 138 -138 -50 0 0 0
bond after 4 here 7 after 3|62 1 -31 -27 0 0 0 0
bond after 4 here 7 after 4|0 0 89 -89 0 0 0 0
bond after 4 here 7 after 5|-27 0 88 -96 0 0 0 0
bond after 4 here 7 after 6|43 0 162 -180 0 0 0 0
bond after 4 here 7 after 7|0 0 87 -95 10 0 0 0
bond after 4 here 7 after 8|118 -73 4 -53 28 0 0 0
bond after 4 here 7 after 9|-148 148 -140 68 18 0 0 0
bond after 4 here 8 after 2|176 -101 79 15 -140 0 -51 0
bond after 4 here 8 after 3|147 -99 30 -94 0 0 0 0
bond after 4 here 8 after 4|61 0 -61 0 0 0 0 0
bond after 4 here 8 after 5|97 -97 166 -137 -51 0 0 0
bond after 4 here 8 after 6|41 0 62 -77 0 0 0 0
bond after 4 here 8 after 7|129 -81 108 -160 36 0 0 0
bond after 4 here 8 after 8|109 -92 121 -170 104 0 0 0
bond after 4 here 8 after 9|121 48 -381 308 43 0 0 0
bond after 4 here 9 after 0|0 0 -60 60 0 0 0 0
bond after 4 here 9 after 2|100 0 42 -123 0 0 0 0
bond after 4 here 9 after 3|0 0 120 -120 0 0 0 0
bond after 4 here 9 after 4|0 0 92 -92 0 0 0 0
bond after 4 here 9 after 5|0 0 -49 60 -24 0 0 0
bond after 4 here 9 after 6|0 0 134 -207 0 0 114 0
bond after 4 here 9 after 7|-98 0 89 -27 0 0 0 0
bond after 4 here 9 after 8|-95 0 143 -73 -97 0 0 0
bond after 4 here 9 after 9|21 -167 224 -42 -111 0 -70 0
bond around 0 before 0|35 70 21 -28 -91 -17 -137 -20
bond around 0 before 1|0 60 -39 -131 32 -159 -79 -131
bond around 0 before 2|-55 106 -43 -185 41 -108 0 -36
bond around 0 before 3|-111 129 75 -239 156 -98 0 -204
bond around 0 before 4|-123 142 -15 -268 196 -228 0 119
bond around 1 before 0|-104 -28 56 83 -22 154 -93 19
bond around 1 before 1|-75 27 163 54 -94 0 0 0
bond around 1 before 2|-85 -12 129 92 -20 0 0 0
bond around 1 before 3|-99 44 78 -48 40 0 0 0
bond around 1 before 4|-64 64 111 0 -111 0 0 0
bond around 2 before 0|-76 -104 160 244 20 108 -100 0
bond around 2 before 1|0 109 -124 18 52 0 0 0
bond around 2 before 2|-26 -34 -131 143 -21 0 0 0
bond around 2 before 3|-76 224 -170 -81 46 0 0 0
bond around 2 before 4|0 34 -34 0 0 0 0 0
bond around 3 before 0|-262 -325 97 415 -43 0 0 -155
bond around 3 before 1|0 58 -115 134 -83 0 0 0
bond around 3 before 2|-54 -84 0 53 101 0 0 0
bond around 3 before 3|-98 98 105 0 -105 0 0 0
bond around 3 before 4|0 -86 80 0 8 0 0 0
bond around 4 before 0|-199 -400 -87 481 -24 0 0 0
bond around 4 before 2|0 -90 0 90 0 0 0 0
bond around 4 before 3|0 -45 0 179 -156 0 0 0
bond around 4 before 4|-38 -96 3 151 -55 0 0 0
bond before 0|45 33 18 54 -157 44 56 -6
bond before 0 deficit 0 here 0|-242 306 -108 -173 74 0 0 0
bond before 0 deficit 0 here 1|0 134 -7 -123 63 0 0 0
bond before 0 deficit 0 here 2|-63 -39 70 -3 71 99 0 0
bond before 0 deficit 0 here 3|117 58 -133 11 53 -114 0 0
bond before 0 deficit 0 here 4|-13 50 0 -4 -105 0 0 0
bond before 0 deficit 0 here 5|117 -58 -119 130 -63 -63 0 0
bond before 0 deficit 0 here 6|49 -25 60 -78 61 0 0 0
bond before 0 deficit 0 here 7|29 -7 -87 -20 81 0 -89 0
bond before 0 deficit 0 here 8|73 79 7 -40 198 -87 0 -207
bond before 0 deficit 0 here 9|-95 323 -38 -128 -40 -113 -208 162
bond before 0 deficit 1 here 0|-36 144 -108 24 66 0 0 0
bond before 0 deficit 1 here 1|-157 114 61 -55 -25 -81 0 0
bond before 0 deficit 1 here 2|0 45 -17 -30 -76 0 0 50
bond before 0 deficit 1 here 3|-33 82 -22 3 -179 0 0 0
bond before 0 deficit 1 here 4|-123 20 -53 77 114 33 0 -94
bond before 0 deficit 1 here 5|-94 44 -57 62 -80 0 0 0
bond before 0 deficit 1 here 6|-206 61 117 1 19 0 0 86
bond before 0 deficit 1 here 7|96 18 44 -46 -114 -98 -39 0
bond before 0 deficit 1 here 8|-33 105 -20 61 -42 -7 -110 -86
bond before 0 deficit 1 here 9|189 97 -45 -57 -17 -52 41 -71
bond before 0 deficit 2 here 0|-134 -194 20 80 0 0 0 100
bond before 0 deficit 2 here 1|-28 -57 57 83 46 -67 0 -22
bond before 0 deficit 2 here 2|-6 5 14 6 50 39 0 -2
bond before 0 deficit 2 here 3|-70 87 17 51 132 0 -100 85
bond before 0 deficit 2 here 4|16 15 54 83 14 0 -100 0
bond before 0 deficit 2 here 5|-4 108 30 -1 -12 50 -93 0
bond before 0 deficit 2 here 6|-114 49 40 -17 156 40 66 0
bond before 0 deficit 2 here 7|24 41 9 13 51 -71 -54 -125
bond before 0 deficit 2 here 8|4 27 34 30 -37 -74 -118 13
bond before 0 deficit 2 here 9|-59 75 33 17 62 3 71 8
bond before 0 deficit 3 here 0|56 -56 -1 1 0 0 0 0
bond before 0 deficit 3 here 1|54 -94 -57 37 0 0 0 0
bond before 0 deficit 3 here 2|-6 24 -41 -14 -72 53 -99 297
bond before 0 deficit 3 here 3|-74 77 21 28 -47 0 0 0
bond before 0 deficit 3 here 4|60 52 -80 -37 -124 0 0 0
bond before 0 deficit 3 here 5|70 126 -161 -29 166 -84 -100 0
bond before 0 deficit 3 here 6|-63 52 -1 -35 10 -29 -41 -79
bond before 0 deficit 3 here 7|62 40 30 -5 46 0 -67 0
bond before 0 deficit 3 here 8|4 -23 5 -40 -22 -57 78 -74
bond before 0 deficit 3 here 9|-30 1 66 57 99 -49 94 -153
bond before 0 deficit 4 here 0|-64 -77 -29 114 0 0 0 0
bond before 0 deficit 4 here 1|-7 118 -69 -164 0 100 0 43
bond before 0 deficit 4 here 2|17 35 31 -115 93 0 0 0
bond before 0 deficit 4 here 3|51 28 -81 -48 -92 0 0 0
bond before 0 deficit 4 here 4|98 -82 17 -84 -6 0 0 77
bond before 0 deficit 4 here 5|-30 76 65 -155 -15 0 0 0
bond before 0 deficit 4 here 6|81 132 -79 -64 -32 0 -58 -85
bond before 0 deficit 4 here 7|43 53 -54 -11 -27 -100 0 0
bond before 0 deficit 4 here 8|27 23 -2 -80 33 0 16 0
bond before 0 deficit 4 here 9|19 -30 25 83 0 -118 -42 -82
bond before 0 deficit 5 here 0|-36 0 0 53 -95 0 0 0
bond before 0 deficit 5 here 1|-42 37 32 78 0 -62 0 -54
bond before 0 deficit 5 here 2|-6 16 84 46 -34 30 -99 73
bond before 0 deficit 5 here 3|-16 60 -69 -7 6 0 0 0
bond before 0 deficit 5 here 4|-100 44 142 -20 46 0 0 0
bond before 0 deficit 5 here 5|44 8 -102 9 115 0 0 -100
bond before 0 deficit 5 here 6|-58 108 -35 -9 20 -82 0 0
bond before 0 deficit 5 here 7|8 -170 22 35 129 51 81 90
bond before 0 deficit 5 here 8|44 4 80 -49 -126 -58 -130 12
bond before 0 deficit 5 here 9|57 -13 107 52 -1 82 73 -57
bond before 0 deficit 6 here 0|-122 -84 123 130 0 -35 0 0
bond before 0 deficit 6 here 1|60 -127 36 42 -100 65 0 -48
bond before 0 deficit 6 here 2|125 -97 -69 -54 43 -95 0 29
bond before 0 deficit 6 here 3|15 -43 12 -5 158 -91 0 0
bond before 0 deficit 6 here 4|63 11 -129 -22 157 0 0 0
bond before 0 deficit 6 here 5|51 -15 26 -28 10 0 0 0
bond before 0 deficit 6 here 6|15 -17 13 6 44 -100 -4 -88
bond before 0 deficit 6 here 7|59 -67 -11 -128 14 -8 39 -86
bond before 0 deficit 6 here 8|132 -59 -32 -40 66 108 17 -50
bond before 0 deficit 6 here 9|72 -67 53 46 -71 -45 61 -1
bond before 0 deficit 7 here 0|4 -97 7 23 0 0 0 0
bond before 0 deficit 7 here 1|-108 -55 15 70 0 70 0 35
bond before 0 deficit 7 here 2|179 -104 -92 -59 -47 59 0 62
bond before 0 deficit 7 here 3|125 -21 30 38 62 99 0 -92
bond before 0 deficit 7 here 4|69 -53 -12 -13 -54 -100 0 100
bond before 0 deficit 7 here 5|111 -114 -4 -44 -66 0 63 -29
bond before 0 deficit 7 here 6|12 -256 -92 -12 -55 194 0 0
bond before 0 deficit 7 here 7|149 -55 -82 5 67 -30 -49 23
bond before 0 deficit 7 here 8|63 50 73 79 21 -143 26 11
bond before 0 deficit 7 here 9|21 -126 65 -18 -37 7 -12 96
bond before 0 deficit 8 here 0|41 -88 -27 -33 -100 66 0 0
bond before 0 deficit 8 here 1|30 -68 65 64 -59 -42 0 5
bond before 0 deficit 8 here 2|129 -78 49 -49 -8 -37 0 -99
bond before 0 deficit 8 here 3|114 -123 17 56 126 -41 0 71
bond before 0 deficit 8 here 4|193 -137 -17 120 -78 0 -100 31
bond before 0 deficit 8 here 5|124 -119 -37 59 -116 3 0 98
bond before 0 deficit 8 here 6|122 -57 -3 -5 45 24 0 -73
bond before 0 deficit 8 here 7|70 -161 0 0 2 69 103 -18
bond before 0 deficit 8 here 8|51 -51 89 29 87 65 76 -78
bond before 0 deficit 8 here 9|127 -104 19 -17 -2 135 40 -20
bond before 0 deficit 9 here 0|107 -258 103 60 0 0 0 0
bond before 0 deficit 9 here 1|7 -169 36 15 -74 -136 0 82
bond before 0 deficit 9 here 2|172 -86 -9 -45 -200 -10 0 -170
bond before 0 deficit 9 here 3|94 -80 -13 50 -65 100 -100 -100
bond before 0 deficit 9 here 4|153 8 -50 4 -29 57 -64 0
bond before 0 deficit 9 here 5|87 -59 -17 0 -162 -53 -100 94
bond before 0 deficit 9 here 6|126 -35 1 23 79 -74 -16 105
bond before 0 deficit 9 here 7|86 -102 33 68 -110 22 -64 21
bond before 0 deficit 9 here 8|103 -56 81 124 29 78 9 106
bond before 0 deficit 9 here 9|209 35 76 88 38 52 -83 -82
bond before 1|1 74 -57 -76 -16 -159 -79 -131
bond before 1 deficit 0 here 0|0 -2 0 -54 33 0 0 0
bond before 1 deficit 0 here 1|0 -91 0 0 91 0 0 0
bond before 1 deficit 0 here 2|0 0 58 -58 0 0 0 0
bond before 1 deficit 0 here 6|0 -92 -111 111 92 0 0 0
bond before 1 deficit 0 here 7|0 78 -24 -64 0 0 0 0
bond before 1 deficit 0 here 8|0 0 -151 191 -78 0 0 0
bond before 1 deficit 0 here 9|0 161 0 -117 -67 0 0 0
bond before 1 deficit 1 here 1|0 -78 0 -87 143 0 0 0
bond before 1 deficit 1 here 2|-23 -86 94 -51 8 0 0 0
bond before 1 deficit 1 here 3|0 0 42 -125 101 0 0 0
bond before 1 deficit 1 here 5|-73 73 107 -107 0 0 0 0
bond before 1 deficit 1 here 6|0 34 0 -34 0 0 0 0
bond before 1 deficit 1 here 7|-89 89 115 -115 0 0 0 0
bond before 1 deficit 1 here 8|0 0 12 -182 152 0 0 0
bond before 1 deficit 1 here 9|0 68 -42 86 -102 0 0 0
bond before 1 deficit 2 here 1|-100 130 -98 83 -22 0 0 0
bond before 1 deficit 2 here 2|-69 96 42 -56 -51 0 0 0
bond before 1 deficit 2 here 3|69 124 -42 -153 14 0 0 0
bond before 1 deficit 2 here 4|-98 15 183 24 0 0 0 -99
bond before 1 deficit 2 here 5|-180 180 -144 -13 206 0 0 0
bond before 1 deficit 2 here 6|-38 171 -134 -50 0 0 0 0
bond before 1 deficit 2 here 7|-142 73 91 95 -40 0 0 0
bond before 1 deficit 2 here 8|0 23 -67 -18 41 0 0 0
bond before 1 deficit 2 here 9|0 98 -194 230 -88 0 0 0
bond before 1 deficit 3 here 2|0 -90 16 47 24 0 0 0
bond before 1 deficit 3 here 3|-88 -19 92 0 82 0 0 0
bond before 1 deficit 3 here 4|-71 71 -122 122 0 0 0 0
bond before 1 deficit 3 here 5|0 0 59 0 -59 0 0 0
bond before 1 deficit 3 here 6|-122 122 29 -29 0 0 0 0
bond before 1 deficit 3 here 8|0 -140 61 26 163 0 0 0
bond before 1 deficit 3 here 9|0 133 -211 117 -58 0 0 0
bond before 1 deficit 4 here 1|0 0 0 90 -90 0 0 0
bond before 1 deficit 4 here 5|104 -104 0 0 0 0 0 0
bond before 1 deficit 4 here 7|0 -7 81 6 -80 0 0 0
bond before 1 deficit 4 here 8|0 -85 -52 125 0 0 0 0
bond before 1 deficit 4 here 9|0 -98 80 39 0 0 0 0
bond before 1 deficit 5 here 2|138 16 33 -198 0 0 0 0
bond before 1 deficit 5 here 3|-76 76 -61 61 0 0 0 0
bond before 1 deficit 5 here 5|-44 44 57 -67 25 0 0 0
bond before 1 deficit 5 here 6|55 -135 2 67 80 0 0 0
bond before 1 deficit 5 here 7|0 99 -60 -56 0 0 0 0
bond before 1 deficit 5 here 8|0 -31 19 31 -19 0 0 0
bond before 1 deficit 5 here 9|-30 -41 -6 38 0 0 0 0
bond before 1 deficit 6 here 2|-46 65 55 -77 0 0 0 0
bond before 1 deficit 6 here 3|59 62 69 -127 -54 0 0 0
bond before 1 deficit 6 here 4|-37 37 0 0 0 0 0 0
bond before 1 deficit 6 here 5|71 -71 -29 29 0 0 0 0
bond before 1 deficit 6 here 6|-3 3 -24 24 0 0 0 0
bond before 1 deficit 6 here 7|39 16 -71 71 -50 0 0 0
bond before 1 deficit 6 here 8|-78 39 71 228 -203 0 -79 0
bond before 1 deficit 6 here 9|0 170 6 -74 -140 0 0 0
bond before 1 deficit 7 here 2|-88 60 41 -13 0 0 0 0
bond before 1 deficit 7 here 3|-75 75 -90 90 0 0 0 0
bond before 1 deficit 7 here 4|-45 45 0 0 0 0 0 0
bond before 1 deficit 7 here 5|80 61 -120 32 0 0 0 0
bond before 1 deficit 7 here 6|0 0 9 -28 35 0 0 0
bond before 1 deficit 7 here 7|11 -11 119 -161 70 0 0 0
bond before 1 deficit 7 here 8|-52 -88 -145 123 150 0 0 0
bond before 1 deficit 7 here 9|0 -20 -1 -22 16 0 0 0
bond before 1 deficit 8 here 0|0 0 2 -2 0 0 0 0
bond before 1 deficit 8 here 1|0 -57 32 -3 0 0 0 0
bond before 1 deficit 8 here 2|89 -89 136 -59 0 0 0 -97
bond before 1 deficit 8 here 3|127 -85 32 -27 -58 0 0 0
bond before 1 deficit 8 here 4|34 -100 74 27 0 0 0 0
bond before 1 deficit 8 here 5|60 -41 44 -69 0 0 0 0
bond before 1 deficit 8 here 6|65 61 69 -20 -36 -99 0 0
bond before 1 deficit 8 here 7|0 0 68 -18 -27 0 0 0
bond before 1 deficit 8 here 8|87 0 -11 36 -43 0 0 0
bond before 1 deficit 8 here 9|0 45 42 -26 -168 0 0 99
bond before 1 deficit 9 here 0|0 0 -95 95 0 0 0 0
bond before 1 deficit 9 here 1|-86 -44 87 33 0 0 0 0
bond before 1 deficit 9 here 2|156 -187 56 63 0 -85 0 0
bond before 1 deficit 9 here 3|168 -99 -125 49 0 0 0 0
bond before 1 deficit 9 here 4|102 -102 0 0 0 0 0 0
bond before 1 deficit 9 here 5|184 -125 -67 -14 0 0 0 0
bond before 1 deficit 9 here 6|57 -99 -19 51 0 0 0 0
bond before 1 deficit 9 here 7|43 -95 99 -185 153 0 0 0
bond before 1 deficit 9 here 8|100 -74 115 10 -87 0 0 0
bond before 1 deficit 9 here 9|117 -132 63 -95 99 0 0 -93
bond before 2|-64 57 -32 -113 41 -108 0 -36
bond before 2 deficit 0 here 0|0 2 0 0 -2 0 0 0
bond before 2 deficit 0 here 1|0 -34 0 0 34 0 0 0
bond before 2 deficit 0 here 2|0 0 0 -108 108 0 0 0
bond before 2 deficit 0 here 3|0 0 -75 75 0 0 0 0
bond before 2 deficit 0 here 8|0 0 0 -13 13 0 0 0
bond before 2 deficit 1 here 0|0 88 0 0 -88 0 0 0
bond before 2 deficit 1 here 1|0 73 -167 60 70 0 0 0
bond before 2 deficit 1 here 2|-13 -75 0 -39 105 0 0 0
bond before 2 deficit 1 here 3|0 0 0 90 -90 0 0 0
bond before 2 deficit 1 here 5|67 -67 0 -30 30 0 0 0
bond before 2 deficit 1 here 6|53 -50 -5 0 0 0 0 0
bond before 2 deficit 1 here 7|-78 78 0 94 -94 0 0 0
bond before 2 deficit 1 here 8|-76 100 -24 -82 76 0 0 0
bond before 2 deficit 1 here 9|0 101 -81 12 -38 0 0 0
bond before 2 deficit 2 here 1|0 -32 32 -87 87 0 0 0
bond before 2 deficit 2 here 2|-100 50 15 142 132 0 0 0
bond before 2 deficit 2 here 3|-100 100 23 -23 0 0 0 0
bond before 2 deficit 2 here 5|-91 3 -49 1 93 0 0 0
bond before 2 deficit 2 here 6|0 160 -28 -79 34 0 0 0
bond before 2 deficit 2 here 7|-19 25 133 -124 11 0 0 0
bond before 2 deficit 2 here 8|0 162 -125 1 -29 0 0 0
bond before 2 deficit 2 here 9|-100 50 -105 97 7 0 0 0
bond before 2 deficit 3 here 2|0 25 7 75 -82 0 0 0
bond before 2 deficit 3 here 3|0 99 -99 0 0 0 0 0
bond before 2 deficit 3 here 5|83 -62 -17 50 -23 0 0 0
bond before 2 deficit 3 here 6|0 0 165 -147 -51 0 0 0
bond before 2 deficit 3 here 7|0 0 -7 -47 90 0 0 0
bond before 2 deficit 3 here 8|0 67 -31 0 -50 0 0 0
bond before 2 deficit 3 here 9|0 83 0 0 -83 0 0 0
bond before 2 deficit 4 here 2|63 -63 -81 31 67 0 0 0
bond before 2 deficit 4 here 4|-51 51 0 0 0 0 0 0
bond before 2 deficit 4 here 5|-54 54 0 0 0 0 0 0
bond before 2 deficit 4 here 6|-18 18 53 -53 0 0 0 0
bond before 2 deficit 4 here 8|0 133 -47 0 -100 0 0 0
bond before 2 deficit 4 here 9|0 31 -106 0 82 0 0 0
bond before 2 deficit 5 here 2|-100 155 45 -102 0 0 0 0
bond before 2 deficit 5 here 3|0 0 -59 0 59 0 0 0
bond before 2 deficit 5 here 5|-36 36 0 0 0 0 0 0
bond before 2 deficit 5 here 6|0 0 98 0 -98 0 0 0
bond before 2 deficit 5 here 7|0 0 86 34 -108 0 0 0
bond before 2 deficit 5 here 8|0 13 62 36 -149 0 0 0
bond before 2 deficit 5 here 9|0 -35 -71 147 -91 0 0 0
bond before 2 deficit 6 here 2|0 0 -41 106 -77 0 0 0
bond before 2 deficit 6 here 3|0 0 62 -62 0 0 0 0
bond before 2 deficit 6 here 4|0 -92 0 92 0 0 0 0
bond before 2 deficit 6 here 5|21 -91 -37 64 90 0 0 0
bond before 2 deficit 6 here 6|0 0 161 -91 -84 0 0 0
bond before 2 deficit 6 here 7|-89 89 72 0 -72 0 0 0
bond before 2 deficit 6 here 8|0 96 -50 -72 101 -86 0 0
bond before 2 deficit 6 here 9|0 72 35 -2 -57 0 0 0
bond before 2 deficit 7 here 2|41 -92 24 -54 61 0 0 0
bond before 2 deficit 7 here 3|18 91 0 -100 0 0 0 0
bond before 2 deficit 7 here 4|0 0 -2 2 0 0 0 0
bond before 2 deficit 7 here 6|0 0 5 39 -77 0 0 0
bond before 2 deficit 7 here 7|0 98 -31 -94 0 0 0 0
bond before 2 deficit 7 here 8|0 0 -45 98 -97 0 0 0
bond before 2 deficit 7 here 9|0 7 -56 162 -134 0 0 0
bond before 2 deficit 8 here 1|0 0 -50 50 0 0 0 0
bond before 2 deficit 8 here 2|105 -161 48 35 -64 0 0 0
bond before 2 deficit 8 here 3|107 -107 -147 147 0 0 0 0
bond before 2 deficit 8 here 5|-97 -78 131 42 0 0 0 0
bond before 2 deficit 8 here 6|28 0 155 -170 -18 0 0 0
bond before 2 deficit 8 here 7|-72 72 -8 35 -46 0 0 0
bond before 2 deficit 8 here 8|0 -168 55 -120 133 0 0 0
bond before 2 deficit 8 here 9|-34 -61 45 -27 132 0 0 -100
bond before 2 deficit 9 here 0|20 0 0 -20 0 0 0 0
bond before 2 deficit 9 here 2|217 -252 0 80 0 0 0 0
bond before 2 deficit 9 here 3|102 -102 117 -117 0 0 0 0
bond before 2 deficit 9 here 4|75 -5 -72 0 0 0 0 0
bond before 2 deficit 9 here 6|19 -43 8 61 0 0 0 0
bond before 2 deficit 9 here 7|106 -93 -122 108 0 0 0 0
bond before 2 deficit 9 here 8|-103 -89 252 -159 -27 0 0 0
bond before 2 deficit 9 here 9|64 -34 10 -68 24 -32 0 90
bond before 3|-148 180 -99 -190 139 -98 0 -204
bond before 3 deficit 0 here 0|-66 84 0 0 77 0 0 -100
bond before 3 deficit 0 here 1|0 31 0 0 -31 0 0 0
bond before 3 deficit 0 here 2|0 11 0 -14 6 0 0 0
bond before 3 deficit 0 here 6|0 0 0 -20 20 0 0 0
bond before 3 deficit 0 here 7|0 0 -37 108 -81 0 0 0
bond before 3 deficit 0 here 8|0 107 0 0 -107 0 0 0
bond before 3 deficit 0 here 9|0 89 -78 -72 61 0 0 0
bond before 3 deficit 1 here 1|0 26 -67 0 19 0 0 0
bond before 3 deficit 1 here 2|0 -52 13 0 47 0 0 0
bond before 3 deficit 1 here 3|0 0 -120 120 0 0 0 0
bond before 3 deficit 1 here 4|0 0 56 0 -56 0 0 0
bond before 3 deficit 1 here 5|-89 41 4 0 65 0 0 0
bond before 3 deficit 1 here 6|0 47 -47 0 0 0 0 0
bond before 3 deficit 1 here 7|0 85 -49 0 -3 0 0 0
bond before 3 deficit 1 here 8|0 -104 -32 -96 188 0 0 0
bond before 3 deficit 1 here 9|-90 179 -149 -39 67 0 0 0
bond before 3 deficit 2 here 1|-90 123 0 0 -52 0 0 0
bond before 3 deficit 2 here 2|-100 111 -6 0 48 0 0 0
bond before 3 deficit 2 here 3|58 -79 0 0 36 0 0 0
bond before 3 deficit 2 here 4|0 52 0 -100 67 0 0 0
bond before 3 deficit 2 here 5|-50 31 44 -75 4 0 0 0
bond before 3 deficit 2 here 6|-137 137 -44 0 44 0 0 0
bond before 3 deficit 2 here 7|0 16 63 0 -48 0 0 0
bond before 3 deficit 2 here 8|0 242 -78 13 -170 0 0 0
bond before 3 deficit 2 here 9|-100 151 -97 176 -63 0 0 0
bond before 3 deficit 3 here 1|0 -15 15 0 0 0 0 0
bond before 3 deficit 3 here 2|0 -177 71 108 -28 0 0 0
bond before 3 deficit 3 here 3|0 -82 0 0 82 0 0 0
bond before 3 deficit 3 here 5|0 0 183 -100 -112 0 0 0
bond before 3 deficit 3 here 7|0 -97 -13 -63 128 0 0 0
bond before 3 deficit 3 here 8|62 68 5 0 -95 0 0 0
bond before 3 deficit 3 here 9|0 -49 0 0 49 0 0 0
bond before 3 deficit 4 here 2|102 -102 0 0 0 0 0 0
bond before 3 deficit 4 here 4|0 39 -39 0 0 0 0 0
bond before 3 deficit 4 here 5|-53 -49 0 -90 152 0 0 0
bond before 3 deficit 4 here 7|0 71 74 0 -129 0 0 0
bond before 3 deficit 4 here 8|0 61 94 -61 -94 0 0 0
bond before 3 deficit 4 here 9|0 23 83 -22 -87 0 0 0
bond before 3 deficit 5 here 2|-100 70 -16 0 76 0 0 0
bond before 3 deficit 5 here 3|-62 62 87 0 -87 0 0 0
bond before 3 deficit 5 here 4|-81 81 0 0 0 0 0 0
bond before 3 deficit 5 here 5|-100 100 -95 -3 96 0 0 0
bond before 3 deficit 5 here 6|0 0 59 -73 19 0 0 0
bond before 3 deficit 5 here 7|-98 98 -66 0 66 0 0 0
bond before 3 deficit 5 here 8|0 -79 46 26 0 0 0 0
bond before 3 deficit 5 here 9|0 27 -188 118 43 0 0 0
bond before 3 deficit 6 here 2|55 -41 -11 1 0 0 0 0
bond before 3 deficit 6 here 3|0 0 -92 92 0 0 0 0
bond before 3 deficit 6 here 5|-166 166 19 0 -19 0 0 0
bond before 3 deficit 6 here 6|-26 26 0 0 0 0 0 0
bond before 3 deficit 6 here 7|-83 83 -45 -14 111 0 0 -78
bond before 3 deficit 6 here 8|-66 -72 170 -162 76 0 0 0
bond before 3 deficit 6 here 9|0 -11 -104 128 24 0 0 0
bond before 3 deficit 7 here 2|0 95 -25 -93 -8 0 0 0
bond before 3 deficit 7 here 3|60 28 48 -98 0 0 0 0
bond before 3 deficit 7 here 4|-99 99 0 0 0 0 0 0
bond before 3 deficit 7 here 5|0 0 79 0 -79 0 0 0
bond before 3 deficit 7 here 6|-96 77 114 0 -96 0 0 0
bond before 3 deficit 7 here 7|0 95 -156 34 12 0 0 0
bond before 3 deficit 7 here 8|0 -104 68 -99 75 0 0 0
bond before 3 deficit 7 here 9|0 -50 -62 147 3 0 0 0
bond before 3 deficit 8 here 2|97 0 0 -97 0 0 0 0
bond before 3 deficit 8 here 5|0 99 -99 0 0 0 0 0
bond before 3 deficit 8 here 6|0 0 -30 30 0 0 0 0
bond before 3 deficit 8 here 7|0 -87 44 -30 66 0 0 0
bond before 3 deficit 8 here 8|65 76 29 -206 -19 -12 0 0
bond before 3 deficit 8 here 9|0 -94 34 -99 13 0 0 0
bond before 3 deficit 9 here 2|210 -309 -95 216 0 0 0 0
bond before 3 deficit 9 here 3|92 -92 0 0 0 0 0 0
bond before 3 deficit 9 here 4|32 -32 0 0 0 0 0 0
bond before 3 deficit 9 here 5|121 -121 0 0 0 0 0 0
bond before 3 deficit 9 here 7|0 0 -68 125 -76 0 0 0
bond before 3 deficit 9 here 8|-83 83 35 -86 75 0 0 0
bond before 3 deficit 9 here 9|73 -292 81 125 -29 -89 0 -83
bond before 4|-128 150 8 -230 140 -228 0 119
bond before 4 deficit 0 here 0|0 -95 -27 0 114 0 0 0
bond before 4 deficit 0 here 1|0 0 -86 0 86 0 0 0
bond before 4 deficit 0 here 2|0 -134 0 0 134 0 0 0
bond before 4 deficit 0 here 6|0 117 0 -36 -92 0 0 0
bond before 4 deficit 0 here 8|0 119 -3 49 -108 -62 0 0
bond before 4 deficit 0 here 9|0 166 0 -72 -120 0 0 0
bond before 4 deficit 1 here 1|0 -2 -75 0 61 0 0 0
bond before 4 deficit 1 here 2|0 42 0 0 -42 0 0 0
bond before 4 deficit 1 here 3|0 -36 3 -22 50 0 0 0
bond before 4 deficit 1 here 4|0 0 -43 0 43 0 0 0
bond before 4 deficit 1 here 5|0 78 0 0 -78 0 0 0
bond before 4 deficit 1 here 6|0 87 43 0 -118 0 0 0
bond before 4 deficit 1 here 7|-1 1 0 0 0 0 0 0
bond before 4 deficit 1 here 8|0 160 -104 -28 -76 0 0 0
bond before 4 deficit 1 here 9|0 82 -196 -7 144 -97 0 0
bond before 4 deficit 2 here 1|0 84 0 0 -84 0 0 0
bond before 4 deficit 2 here 2|-100 103 13 -41 70 0 0 0
bond before 4 deficit 2 here 3|0 50 92 0 -113 0 0 -18
bond before 4 deficit 2 here 4|-100 100 7 -57 79 0 0 0
bond before 4 deficit 2 here 5|-171 171 86 -86 0 0 0 0
bond before 4 deficit 2 here 6|-100 222 -58 0 -76 0 0 0
bond before 4 deficit 2 here 7|-72 46 2 83 -31 0 0 0
bond before 4 deficit 2 here 8|-100 139 -221 18 131 0 0 0
bond before 4 deficit 2 here 9|-100 153 33 -37 17 0 0 0
bond before 4 deficit 3 here 2|-100 135 120 -175 0 0 0 0
bond before 4 deficit 3 here 3|0 -53 -41 0 82 0 0 0
bond before 4 deficit 3 here 4|0 95 -95 0 0 0 0 0
bond before 4 deficit 3 here 6|0 -37 0 0 37 0 0 0
bond before 4 deficit 3 here 7|0 -140 127 0 33 0 0 0
bond before 4 deficit 3 here 8|0 0 98 -36 -70 0 0 0
bond before 4 deficit 3 here 9|0 -126 -60 82 105 0 0 0
bond before 4 deficit 4 here 2|-100 63 0 0 84 0 0 0
bond before 4 deficit 4 here 9|0 98 0 0 -98 0 0 0
bond before 4 deficit 5 here 2|-100 100 86 0 22 0 0 -98
bond before 4 deficit 5 here 3|0 70 0 0 -70 0 0 0
bond before 4 deficit 5 here 5|-58 58 0 0 0 0 0 0
bond before 4 deficit 5 here 6|0 -92 0 92 0 0 0 0
bond before 4 deficit 5 here 7|0 0 -48 0 48 0 0 0
bond before 4 deficit 5 here 8|0 -28 22 -100 96 0 0 0
bond before 4 deficit 5 here 9|0 -49 -62 62 49 0 0 0
bond before 4 deficit 6 here 0|0 -92 0 92 0 0 0 0
bond before 4 deficit 6 here 1|0 99 -99 0 0 0 0 0
bond before 4 deficit 6 here 2|0 36 -36 0 0 0 0 0
bond before 4 deficit 6 here 3|0 0 0 -60 60 0 0 0
bond before 4 deficit 6 here 5|-106 106 96 0 -96 0 0 0
bond before 4 deficit 6 here 6|0 60 -85 -99 136 0 0 0
bond before 4 deficit 6 here 7|-93 93 40 -19 -29 0 0 0
bond before 4 deficit 6 here 8|0 -37 189 -17 -176 0 0 0
bond before 4 deficit 6 here 9|0 73 -121 0 140 0 0 -98
bond before 4 deficit 7 here 2|0 -69 69 0 0 0 0 0
bond before 4 deficit 7 here 3|0 34 -88 0 78 0 0 0
bond before 4 deficit 7 here 5|-160 160 96 0 0 0 0 -96
bond before 4 deficit 7 here 7|0 0 86 0 -86 0 0 0
bond before 4 deficit 7 here 8|0 -51 -17 0 73 0 0 0
bond before 4 deficit 7 here 9|0 0 -84 0 84 0 0 0
bond before 4 deficit 8 here 2|0 0 -35 97 -76 0 0 0
bond before 4 deficit 8 here 3|54 -30 30 -54 0 0 0 0
bond before 4 deficit 8 here 4|-61 61 0 0 0 0 0 0
bond before 4 deficit 8 here 5|0 -120 84 51 0 0 0 0
bond before 4 deficit 8 here 6|-38 38 -121 59 82 0 0 0
bond before 4 deficit 8 here 7|0 0 -128 -48 157 0 0 0
bond before 4 deficit 8 here 8|-71 45 64 -32 -11 -48 0 -74
bond before 4 deficit 8 here 9|0 -117 48 -62 -144 -100 0 292
bond before 4 deficit 9 here 2|166 -166 -75 75 0 0 0 0
bond before 4 deficit 9 here 3|120 -120 0 0 0 0 0 0
bond before 4 deficit 9 here 5|-28 28 -114 114 0 0 0 0
bond before 4 deficit 9 here 7|0 -47 -107 135 0 0 0 0
bond before 4 deficit 9 here 8|0 -88 99 91 -85 0 0 0
bond before 4 deficit 9 here 9|0 -203 48 -165 146 0 0 -116
bonds before 0 after 0|14 27 45 67 -23 82 64 108
bonds before 0 after 1|41 31 -46 -60 -197 -100 -215 -72
bonds before 0 after 2|61 73 -38 -41 -117 -170 -99 -99
bonds before 0 after 3|148 2 6 -65 -47 38 40 -144
bonds before 0 after 4|101 103 -69 -97 -118 -100 -97 -222
bonds before 1 after 0|-10 61 -44 -16 -8 -159 -79 -131
bonds before 1 after 1|-78 94 -66 -79 91 0 0 0
bonds before 1 after 2|-35 116 -77 64 -131 0 0 0
bonds before 1 after 3|48 -23 87 12 -73 0 0 0
bonds before 1 after 4|102 35 31 -60 -67 0 0 0
bonds before 2 after 0|-85 53 -11 -52 14 -108 0 -36
bonds before 2 after 1|-58 -28 -71 174 0 0 0 0
bonds before 2 after 2|-30 57 -16 -141 82 0 0 0
bonds before 2 after 3|10 28 -26 0 -43 0 0 0
bonds before 2 after 4|-28 99 -39 -164 140 0 0 0
bonds before 3 after 0|-79 88 -65 -111 100 -98 0 -138
bonds before 3 after 1|-168 201 -93 -20 70 0 0 0
bonds before 3 after 2|-48 86 -3 -45 58 0 0 0
bonds before 3 after 3|-111 219 -83 -120 -29 0 0 0
bonds before 3 after 4|-195 198 -141 15 206 0 0 -100
bonds before 4 after 0|-119 158 7 -172 71 -228 0 119
bonds before 4 after 1|-145 173 36 -88 46 0 0 0
bonds before 4 after 2|-107 66 84 0 32 0 0 0
bonds before 4 after 3|-100 -29 86 -104 173 0 0 0
bonds before 4 after 4|-109 160 -54 -11 18 0 0 0
bullet|285 -54 -94 -229 -3 -98 0 0
byline|-278 70 -421 12 -353 511 65 -336
caption|-669 -684 -1132 92 303 1259 -437 -322
closing|273 -162 38 -218 0 0 -100 -91
columnName|-150 -175 -601 -583 -554 -171 -292 1250
credit|-545 136 -933 422 636 41 -859 32
cut 0 call after 2|56 -56 0 0 0 0 0 0
cut 0 call after 3|0 0 -93 93 0 0 0 0
cut 0 call after 8|0 -95 95 0 0 0 0 0
cut 0 clause after 1|0 17 0 0 -17 0 0 0
cut 0 clause after 2|0 -3 -65 67 0 0 0 0
cut 0 clause after 5|0 -46 40 9 0 0 0 0
cut 0 clause after 8|0 -95 124 -75 46 0 0 0
cut 0 open after 0|-66 109 112 -18 -25 0 0 -100
cut 0 open after 1|159 -85 28 27 -44 -143 0 0
cut 0 open after 2|62 -89 14 -18 86 -62 0 0
cut 0 open after 3|141 -57 -157 -10 145 45 0 0
cut 0 open after 4|-80 80 -14 183 -75 -98 0 0
cut 0 open after 5|0 149 -55 -14 23 0 0 0
cut 0 open after 6|0 111 -55 -175 72 49 0 0
cut 0 open after 7|-96 79 -65 47 17 0 0 0
cut 0 open after 8|-44 27 98 -155 85 0 0 0
cut 0 open after 9|-6 -110 -13 -105 228 0 0 0
cut 0 sentence after 2|-93 9 0 95 7 0 0 0
cut 0 sentence after 3|0 -96 0 96 0 0 0 0
cut 0 sentence after 6|138 -97 0 -61 0 0 0 0
cut 0 sentence after 7|-100 51 0 64 5 0 0 0
cut 0 sentence after 8|0 171 0 15 -173 0 0 0
cut 0 sentence after 9|0 298 0 -176 -197 0 0 0
cut 0 signed after 9|0 100 0 0 -100 0 0 0
cut 1 call after 0|0 0 93 -93 0 0 0 0
cut 1 call after 1|-80 0 80 0 0 0 0 0
cut 1 call after 2|-82 69 9 -50 0 0 0 0
cut 1 call after 3|-95 95 0 0 0 0 0 0
cut 1 call after 5|0 -18 -69 100 0 0 0 0
cut 1 call after 6|-69 95 -39 4 0 0 0 0
cut 1 call after 8|0 32 -65 55 0 0 0 0
cut 1 call after 9|0 -32 32 0 0 0 0 0
cut 1 clause after 0|0 47 0 -47 0 0 0 0
cut 1 clause after 1|-88 88 0 0 0 0 0 0
cut 1 clause after 2|135 -85 -61 -49 0 0 0 0
cut 1 clause after 3|58 -58 14 -14 0 0 0 0
cut 1 clause after 4|71 46 -97 0 0 0 0 0
cut 1 clause after 5|0 0 37 -37 0 0 0 0
cut 1 clause after 6|4 54 24 0 -73 0 0 0
cut 1 clause after 7|0 0 21 -21 0 0 0 0
cut 1 clause after 8|87 -146 43 -43 83 0 0 0
cut 1 clause after 9|-81 -41 98 0 0 0 0 0
cut 1 open after 0|-92 92 12 20 9 0 0 -84
cut 1 open after 1|-40 13 196 -27 -99 -98 0 -71
cut 1 open after 2|172 -209 89 36 -44 -95 0 13
cut 1 open after 3|126 -24 -133 -55 8 100 0 0
cut 1 open after 4|128 60 -32 18 -152 0 0 0
cut 1 open after 5|127 -193 -25 42 128 0 0 93
cut 1 open after 6|56 0 28 -29 10 0 0 -16
cut 1 open after 7|-1 -144 -70 10 197 -17 0 -19
cut 1 open after 8|474 -116 -30 -84 -55 -82 0 40
cut 1 open after 9|26 -45 64 91 81 -57 -99 0
cut 1 sentence after 0|-97 87 0 35 0 0 0 0
cut 1 sentence after 1|0 70 0 -13 -89 0 0 0
cut 1 sentence after 2|-125 154 0 -74 65 0 0 0
cut 1 sentence after 3|-146 13 0 48 84 0 0 0
cut 1 sentence after 4|54 46 0 -96 -27 0 0 0
cut 1 sentence after 5|-57 142 0 -9 -108 0 0 0
cut 1 sentence after 6|0 -16 0 21 4 0 0 0
cut 1 sentence after 7|-95 69 0 129 -82 0 0 0
cut 1 sentence after 8|-118 113 0 58 -151 0 0 0
cut 1 sentence after 9|-307 150 0 -48 53 0 0 0
cut 1 signed after 6|-78 78 0 0 0 0 0 0
cut 1 signed after 7|-74 74 0 0 0 0 0 0
cut 1 signed after 8|-201 201 0 0 0 0 0 0
cut 1 signed after 9|-154 154 0 0 0 0 0 0
cut 2 call after 0|0 -100 48 73 0 0 0 0
cut 2 call after 1|0 0 18 -18 0 0 0 0
cut 2 call after 2|-212 72 36 170 0 0 0 0
cut 2 call after 3|-42 138 -127 0 0 0 0 0
cut 2 call after 4|-55 -37 69 0 0 0 0 0
cut 2 call after 5|-155 168 -97 0 0 0 0 0
cut 2 call after 6|-33 249 -233 0 0 0 0 0
cut 2 call after 7|-166 62 72 0 0 0 0 0
cut 2 call after 8|0 26 -66 28 0 0 0 0
cut 2 call after 9|0 51 -113 38 0 0 0 0
cut 2 clause after 0|-71 0 0 71 0 0 0 0
cut 2 clause after 1|85 -45 0 -81 0 0 0 0
cut 2 clause after 2|-64 97 -63 -24 15 0 0 0
cut 2 clause after 3|-106 128 35 -35 -33 0 0 0
cut 2 clause after 4|20 83 -89 0 0 0 0 0
cut 2 clause after 5|-74 115 23 -52 -93 0 0 0
cut 2 clause after 6|-38 121 -73 0 -111 0 0 0
cut 2 clause after 7|89 -20 -153 84 81 0 0 0
cut 2 clause after 8|-92 -67 -8 143 101 0 0 0
cut 2 clause after 9|-60 -78 87 119 66 0 0 0
cut 2 open after 0|-11 242 98 -234 33 -32 0 0
cut 2 open after 1|31 15 138 -36 15 -20 -89 -161
cut 2 open after 2|22 -70 124 185 5 28 0 -160
cut 2 open after 3|2 33 -38 115 137 -100 0 29
cut 2 open after 4|-9 -24 38 64 -79 -67 0 0
cut 2 open after 5|-1 85 -42 -62 103 -31 101 0
cut 2 open after 6|42 44 40 -75 26 -10 -71 104
cut 2 open after 7|-70 7 59 -49 105 100 0 -39
cut 2 open after 8|196 -121 33 -135 -42 -31 0 -72
cut 2 open after 9|-93 -56 250 180 134 30 -70 108
cut 2 sentence after 0|0 81 0 -81 0 0 0 0
cut 2 sentence after 1|36 56 0 -41 -40 0 0 0
cut 2 sentence after 2|-82 9 0 267 129 0 0 0
cut 2 sentence after 3|0 98 0 -84 -63 0 0 0
cut 2 sentence after 4|-62 134 0 -135 0 0 0 0
cut 2 sentence after 5|-95 95 0 -85 -93 0 0 0
cut 2 sentence after 6|-74 211 -100 -40 -101 0 0 0
cut 2 sentence after 7|-172 72 0 30 -8 0 0 0
cut 2 sentence after 8|-167 174 0 -101 83 0 0 -100
cut 2 sentence after 9|-100 165 0 -21 -147 0 0 0
cut 2 signed after 1|-94 94 0 0 0 0 0 0
cut 2 signed after 2|-97 97 0 0 0 0 0 0
cut 2 signed after 7|0 94 0 0 -94 0 0 0
cut 2 signed after 8|-123 123 0 0 0 0 0 0
cut 2 signed after 9|-75 153 -100 0 0 0 0 0
cut 3 call after 0|0 -86 86 0 0 0 0 0
cut 3 call after 2|97 56 -181 95 0 0 0 0
cut 3 call after 3|0 26 0 0 -56 0 0 0
cut 3 call after 5|0 69 -69 0 0 0 0 0
cut 3 call after 6|0 -74 74 0 0 0 0 0
cut 3 call after 7|0 -51 51 0 0 0 0 0
cut 3 call after 8|0 161 -161 0 0 0 0 0
cut 3 call after 9|0 182 -131 -81 0 0 0 0
cut 3 clause after 1|-152 152 0 0 0 0 0 0
cut 3 clause after 2|-58 15 93 0 0 0 0 0
cut 3 clause after 3|-3 -140 -59 81 119 0 0 0
cut 3 clause after 8|0 -4 -80 96 0 0 0 0
cut 3 clause after 9|0 0 69 -69 0 0 0 0
cut 3 open after 0|99 -99 149 -117 -12 0 0 0
cut 3 open after 1|-21 -27 -26 -90 118 0 0 100
cut 3 open after 2|44 -47 -8 71 -62 -11 -71 -40
cut 3 open after 3|-116 163 -91 57 -209 0 0 0
cut 3 open after 4|-23 67 117 -128 -68 -4 0 0
cut 3 open after 5|71 31 38 -9 -19 0 0 0
cut 3 open after 6|21 -33 -86 -13 -9 100 0 -79
cut 3 open after 7|73 -30 123 2 -140 -100 0 0
cut 3 open after 8|-27 -170 217 80 37 -100 0 -8
cut 3 open after 9|-63 -4 42 65 14 98 0 0
cut 3 sentence after 0|0 122 0 -122 0 0 0 0
cut 3 sentence after 1|0 -173 0 81 114 0 0 0
cut 3 sentence after 2|-137 -139 0 239 -35 0 0 0
cut 3 sentence after 3|-100 71 0 86 -55 0 0 0
cut 3 sentence after 4|0 -111 0 33 92 0 0 0
cut 3 sentence after 5|-100 108 0 -30 28 0 0 0
cut 3 sentence after 6|-71 227 0 -133 -92 0 0 0
cut 3 sentence after 7|0 144 0 -189 79 0 0 0
cut 3 sentence after 8|-37 59 0 -99 72 0 0 0
cut 3 sentence after 9|-100 111 0 -31 11 0 0 0
cut 3 signed after 9|-55 55 0 0 0 0 0 0
cut 4 call after 2|0 -1 -29 52 0 0 0 0
cut 4 call after 3|0 71 -71 0 0 0 0 0
cut 4 call after 4|0 47 -47 0 0 0 0 0
cut 4 call after 5|-67 122 -75 0 0 0 0 0
cut 4 call after 8|-99 -91 185 -38 0 0 0 0
cut 4 clause after 2|80 -102 64 0 0 0 0 0
cut 4 clause after 5|-88 140 -74 85 0 0 0 -85
cut 4 clause after 6|49 -49 0 0 0 0 0 0
cut 4 clause after 7|-43 43 100 -100 0 0 0 0
cut 4 clause after 9|0 -80 -47 135 -43 0 0 0
cut 4 open after 0|0 0 172 -65 79 -100 0 0
cut 4 open after 1|-127 5 -23 159 9 -54 0 0
cut 4 open after 2|66 -45 -34 78 71 0 0 0
cut 4 open after 3|-58 0 -147 159 0 0 0 0
cut 4 open after 4|196 -70 -20 -12 -94 0 0 0
cut 4 open after 5|-92 166 -23 -59 -153 100 0 0
cut 4 open after 6|0 135 -17 35 -100 0 0 -84
cut 4 open after 7|-22 -161 -29 82 13 0 0 0
cut 4 open after 8|110 -3 -2 -119 -16 0 0 0
cut 4 open after 9|-166 159 -55 -64 60 34 0 -96
cut 4 sentence after 1|0 -38 0 38 0 0 0 0
cut 4 sentence after 2|-120 -93 0 250 0 0 0 0
cut 4 sentence after 3|0 -66 0 80 -29 0 0 0
cut 4 sentence after 5|0 181 0 -184 7 0 0 0
cut 4 sentence after 6|0 50 0 -50 0 0 0 0
cut 4 sentence after 7|0 78 0 -121 84 0 0 0
cut 4 sentence after 8|0 51 0 -67 44 0 0 0
cut 4 sentence after 9|0 90 0 30 -100 0 0 0
cut 5 call after 0|-29 0 29 0 0 0 0 0
cut 5 call after 1|0 0 -78 78 0 0 0 0
cut 5 call after 2|0 -33 49 6 0 0 0 0
cut 5 call after 3|-33 -85 97 0 0 0 0 0
cut 5 call after 4|-8 136 -131 0 0 0 0 0
cut 5 call after 5|0 229 -229 0 0 0 0 0
cut 5 call after 6|0 170 -170 0 0 0 0 0
cut 5 call after 7|0 139 -139 0 0 0 0 0
cut 5 call after 8|0 90 -162 99 0 0 0 0
cut 5 call after 9|0 29 -29 0 0 0 0 0
cut 5 clause after 1|46 -46 0 0 0 0 0 0
cut 5 clause after 2|-48 45 64 -54 0 0 0 0
cut 5 clause after 3|0 11 0 -11 0 0 0 0
cut 5 clause after 4|85 92 -152 0 0 0 0 0
cut 5 clause after 5|-100 100 -50 0 50 0 0 0
cut 5 clause after 6|162 0 -162 0 0 0 0 0
cut 5 clause after 7|-116 194 3 -93 0 0 0 0
cut 5 clause after 8|-70 8 100 -95 0 0 0 0
cut 5 clause after 9|0 0 -42 42 0 0 0 0
cut 5 open after 0|-96 92 208 -141 -84 0 0 0
cut 5 open after 1|53 -102 86 -57 -14 0 0 -53
cut 5 open after 2|-24 -38 115 277 5 -144 0 -29
cut 5 open after 3|-50 73 29 41 -165 0 0 0
cut 5 open after 4|-92 73 9 -40 32 0 0 56
cut 5 open after 5|-106 269 22 -142 -94 0 0 0
cut 5 open after 6|71 60 -90 -32 84 31 0 -98
cut 5 open after 7|-1 -28 -76 85 80 58 0 -77
cut 5 open after 8|167 -85 113 -10 -55 0 0 90
cut 5 open after 9|-111 75 55 -9 -71 -27 0 0
cut 5 sentence after 0|0 47 0 62 -96 0 0 0
cut 5 sentence after 1|-49 -21 0 174 -81 0 0 0
cut 5 sentence after 2|-37 -149 0 281 0 0 0 0
cut 5 sentence after 3|72 -119 0 -56 156 0 0 0
cut 5 sentence after 4|0 127 0 -83 -62 0 0 0
cut 5 sentence after 5|169 -77 0 -122 54 0 0 0
cut 5 sentence after 6|9 -44 0 -84 98 0 0 0
cut 5 sentence after 7|-81 13 0 -122 128 0 0 0
cut 5 sentence after 8|0 213 0 -251 -5 0 0 0
cut 5 sentence after 9|-19 142 0 -39 -6 0 0 0
cut 6 call after 0|-89 0 89 0 0 0 0 0
cut 6 call after 1|0 0 91 0 -91 0 0 0
cut 6 call after 2|-98 -4 175 42 -98 0 0 0
cut 6 call after 3|-55 55 0 0 0 0 0 0
cut 6 call after 4|0 102 -102 0 0 0 0 0
cut 6 call after 5|-134 92 11 0 0 0 0 0
cut 6 call after 6|-36 15 80 -70 0 0 0 0
cut 6 call after 8|0 -99 99 0 0 0 0 0
cut 6 call after 9|0 -48 48 0 0 0 0 0
cut 6 clause after 1|-87 87 31 -31 0 0 0 0
cut 6 clause after 2|-25 113 -21 -100 0 0 0 0
cut 6 clause after 3|95 -95 0 0 0 0 0 0
cut 6 clause after 4|-92 163 -99 0 0 0 0 0
cut 6 clause after 5|-74 135 -83 0 0 0 0 0
cut 6 clause after 6|26 76 -80 0 0 0 0 0
cut 6 clause after 7|-94 94 0 0 0 0 0 0
cut 6 clause after 8|-156 156 13 89 -69 0 0 0
cut 6 open after 0|0 75 146 -91 -129 0 0 0
cut 6 open after 1|-87 144 3 -29 -50 80 0 69
cut 6 open after 2|196 -123 8 -21 -201 -11 116 85
cut 6 open after 3|3 10 -126 139 -120 0 0 99
cut 6 open after 4|92 36 -132 10 -77 99 0 0
cut 6 open after 5|15 235 -75 -32 44 -100 0 0
cut 6 open after 6|-23 -4 7 -42 59 -95 0 34
cut 6 open after 7|-5 95 30 61 -35 0 0 -99
cut 6 open after 8|-53 -67 -2 -24 62 -86 -79 0
cut 6 open after 9|121 -61 -34 -24 170 -51 0 -39
cut 6 sentence after 0|0 -132 0 73 107 0 0 0
cut 6 sentence after 1|-109 10 0 79 -10 0 0 0
cut 6 sentence after 2|-67 -88 0 138 186 0 0 0
cut 6 sentence after 3|-41 97 0 26 -76 0 0 0
cut 6 sentence after 4|0 -1 0 95 -70 0 0 0
cut 6 sentence after 5|88 85 0 25 -58 -100 0 0
cut 6 sentence after 6|-82 -78 0 48 107 0 0 0
cut 6 sentence after 7|-35 14 0 -41 24 0 0 0
cut 6 sentence after 8|-139 67 0 -72 75 0 0 0
cut 6 sentence after 9|-10 42 0 -14 -31 0 0 0
cut 7 call after 2|-67 -93 251 -169 0 0 0 0
cut 7 call after 3|99 -141 63 0 0 0 0 0
cut 7 call after 4|0 98 -98 0 0 0 0 0
cut 7 call after 5|0 34 -34 0 0 0 0 0
cut 7 call after 6|0 -37 9 46 0 0 0 0
cut 7 call after 8|0 -194 176 33 0 0 0 0
cut 7 call after 9|0 63 -63 0 0 0 0 0
cut 7 clause after 1|31 -31 0 0 0 0 0 0
cut 7 clause after 2|16 71 32 -83 71 0 0 -100
cut 7 clause after 3|53 -53 0 0 0 0 0 0
cut 7 clause after 4|47 -121 -19 99 0 0 0 0
cut 7 clause after 5|8 -8 0 0 0 0 0 0
cut 7 clause after 6|12 36 -39 0 0 0 0 0
cut 7 clause after 8|57 -99 207 -166 0 0 0 0
cut 7 clause after 9|74 118 -91 84 -146 0 0 0
cut 7 open after 0|-35 0 192 -95 -80 -94 0 -96
cut 7 open after 1|-73 99 33 -75 150 46 0 -98
cut 7 open after 2|43 88 -105 -152 59 -15 -98 15
cut 7 open after 3|-80 65 17 118 -232 29 0 97
cut 7 open after 4|38 142 -111 4 81 0 0 -58
cut 7 open after 5|94 9 -61 -13 -30 86 0 -97
cut 7 open after 6|-21 -88 49 49 153 0 0 30
cut 7 open after 7|-22 110 -27 60 -171 97 0 0
cut 7 open after 8|142 -112 79 -62 -107 50 89 0
cut 7 open after 9|75 -2 47 -30 -14 -66 111 94
cut 7 sentence after 1|68 -84 0 0 45 0 0 0
cut 7 sentence after 2|-10 -9 0 -6 28 0 0 0
cut 7 sentence after 3|34 14 0 -16 -43 0 0 0
cut 7 sentence after 4|-94 8 0 27 110 0 0 0
cut 7 sentence after 5|117 -49 0 -113 96 0 0 0
cut 7 sentence after 6|218 -71 0 -124 -82 0 0 0
cut 7 sentence after 7|0 -32 0 32 0 0 0 0
cut 7 sentence after 8|0 84 0 -165 126 0 0 0
cut 7 sentence after 9|-136 -32 0 15 84 0 0 0
cut 7 signed after 9|-89 89 0 0 0 0 0 0
cut 8 call after 0|0 0 92 -92 0 0 0 0
cut 8 call after 1|-51 0 -51 87 0 0 0 0
cut 8 call after 2|80 -118 142 -137 0 0 0 0
cut 8 call after 3|-7 -47 30 0 0 0 0 0
cut 8 call after 4|-57 54 30 0 0 0 0 0
cut 8 call after 5|3 -221 193 0 0 0 0 0
cut 8 call after 6|-151 -27 99 92 0 0 0 0
cut 8 call after 7|0 0 15 -15 0 0 0 0
cut 8 call after 8|0 -204 247 -86 0 0 0 0
cut 8 call after 9|0 35 -12 -39 0 0 0 0
cut 8 clause after 0|0 0 -90 90 0 0 0 0
cut 8 clause after 1|81 -139 0 75 0 0 0 0
cut 8 clause after 2|68 206 -116 -3 0 -100 0 0
cut 8 clause after 3|14 46 32 -103 0 0 0 0
cut 8 clause after 4|-59 59 0 0 0 0 0 0
cut 8 clause after 5|92 -92 0 0 0 0 0 0
cut 8 clause after 6|44 70 4 0 0 -96 0 0
cut 8 clause after 7|56 -104 62 0 0 0 0 0
cut 8 clause after 8|-121 110 144 -155 39 0 0 0
cut 8 clause after 9|118 -142 106 83 -150 0 0 0
cut 8 open after 0|95 0 65 -98 -108 0 0 0
cut 8 open after 1|41 50 12 -73 34 69 0 -104
cut 8 open after 2|57 104 -1 -54 -13 -169 -59 -16
cut 8 open after 3|-81 9 -159 -59 -64 83 0 367
cut 8 open after 4|40 -33 -79 -109 16 156 0 5
cut 8 open after 5|67 105 10 28 54 -5 0 150
cut 8 open after 6|77 84 13 -4 11 -80 74 -164
cut 8 open after 7|97 -84 91 -5 -32 160 0 -79
cut 8 open after 8|59 28 149 -16 72 35 0 -115
cut 8 open after 9|107 26 25 -4 13 61 22 -125
cut 8 sentence after 0|-97 0 0 154 -81 0 0 0
cut 8 sentence after 1|60 -65 -99 8 129 0 0 0
cut 8 sentence after 2|158 -27 0 -92 -74 0 0 0
cut 8 sentence after 3|26 -4 0 -64 27 0 0 0
cut 8 sentence after 4|192 -157 0 -69 4 0 0 0
cut 8 sentence after 5|14 -8 0 57 -88 0 0 0
cut 8 sentence after 6|-15 -10 0 -16 146 0 0 -100
cut 8 sentence after 7|42 -7 0 -28 50 0 0 0
cut 8 sentence after 8|142 -19 -100 71 -26 0 0 0
cut 8 sentence after 9|18 -66 0 36 -3 0 0 0
cut 8 signed after 1|-34 34 0 0 0 0 0 0
cut 8 signed after 2|0 153 -99 -76 0 0 0 0
cut 8 signed after 3|-42 42 0 0 0 0 0 0
cut 8 signed after 9|-79 79 0 0 0 0 0 0
cut 9 call after 0|-69 0 111 -60 0 0 0 0
cut 9 call after 1|-201 0 248 -89 0 0 0 0
cut 9 call after 2|78 62 -12 -137 0 0 0 0
cut 9 call after 3|17 -20 54 -26 0 0 0 0
cut 9 call after 4|127 -221 -28 62 0 0 0 0
cut 9 call after 5|22 -4 -43 -15 0 0 0 0
cut 9 call after 6|56 50 -45 -90 0 0 0 0
cut 9 call after 7|58 -123 82 0 0 0 0 0
cut 9 call after 8|91 -105 87 55 0 -97 0 0
cut 9 call after 9|-99 49 197 -69 -100 0 0 0
cut 9 clause after 0|98 -98 0 0 0 0 0 0
cut 9 clause after 1|113 -70 0 -83 0 0 0 0
cut 9 clause after 2|79 -99 -41 95 0 0 0 0
cut 9 clause after 3|128 -62 -144 -21 0 0 0 0
cut 9 clause after 4|65 -32 -72 0 0 0 0 0
cut 9 clause after 5|169 -29 -169 99 0 0 0 0
cut 9 clause after 6|167 -70 -77 -56 0 0 0 0
cut 9 clause after 7|119 38 -35 -120 0 0 0 0
cut 9 clause after 8|-18 -44 54 45 0 0 0 0
cut 9 clause after 9|54 -72 -25 -14 29 0 0 0
cut 9 open after 0|-1 -162 69 -115 9 53 -74 0
cut 9 open after 1|-83 48 106 11 -59 -13 0 -114
cut 9 open after 2|24 -30 -25 -69 -69 95 -100 51
cut 9 open after 3|55 9 -1 39 -13 -61 0 -104
cut 9 open after 4|25 -152 38 11 36 -50 0 80
cut 9 open after 5|90 -94 -47 108 45 -12 0 180
cut 9 open after 6|96 6 58 26 -21 -73 0 -100
cut 9 open after 7|126 40 17 48 -116 0 0 -132
cut 9 open after 8|30 -46 81 -8 65 -19 0 -32
cut 9 open after 9|146 51 6 -55 72 78 0 -96
cut 9 sentence after 0|16 -267 0 212 84 0 0 0
cut 9 sentence after 1|9 -38 0 -52 43 0 0 0
cut 9 sentence after 2|54 75 0 -149 -54 0 0 0
cut 9 sentence after 3|27 82 0 -152 19 0 0 0
cut 9 sentence after 4|105 54 0 -113 -53 0 0 0
cut 9 sentence after 5|81 74 0 -32 0 -100 0 0
cut 9 sentence after 6|-12 57 0 0 -1 0 0 0
cut 9 sentence after 7|-24 21 0 143 -1 0 0 -100
cut 9 sentence after 8|-183 -8 0 -10 91 0 0 0
cut 9 sentence after 9|-116 134 -99 60 36 0 0 0
cut clause call clause width 3|-96 0 96 0 0 0 0 0
cut clause call clause width 4|0 64 -64 0 0 0 0 0
cut clause call clause width 5|0 70 -70 0 0 0 0 0
cut clause call open width 1|0 -195 275 -102 -56 0 0 0
cut clause call open width 2|0 -54 100 0 -98 0 0 0
cut clause call open width 3|-112 8 88 0 0 0 0 0
cut clause call open width 4|-51 138 -117 0 0 0 0 0
cut clause call open width 5|-100 192 -106 0 0 0 0 0
cut clause call open width 6|0 120 -120 0 0 0 0 0
cut clause call sentence width 2|0 -110 92 43 0 0 0 0
cut clause call sentence width 4|-93 93 0 0 0 0 0 0
cut clause call sentence width 5|0 84 -84 0 0 0 0 0
cut clause clause clause width 5|74 -74 0 0 0 0 0 0
cut clause clause clause width 6|-30 30 0 0 0 0 0 0
cut clause clause open width 4|0 209 -209 0 0 0 0 0
cut clause clause open width 5|38 86 -148 0 78 0 0 0
cut clause clause open width 6|-154 145 0 0 41 0 0 0
cut clause clause open width 7|-71 71 0 0 0 0 0 0
cut clause clause sentence width 5|34 -34 0 0 0 0 0 0
cut clause clause sentence width 6|-41 41 0 0 0 0 0 0
cut clause open call width 1|0 0 174 -122 -81 0 0 0
cut clause open call width 2|0 0 -75 0 75 0 0 0
cut clause open call width 3|0 -31 0 31 0 0 0 0
cut clause open call width 4|0 0 -132 139 -12 0 0 0
cut clause open call width 5|0 -90 0 90 0 0 0 0
cut clause open clause width 0|0 0 0 89 -89 0 0 0
cut clause open clause width 1|0 0 -96 96 0 0 0 0
cut clause open clause width 2|0 0 70 0 -70 0 0 0
cut clause open clause width 3|0 0 -52 52 0 0 0 0
cut clause open clause width 4|0 -148 112 -77 99 0 0 0
cut clause open clause width 5|-237 76 204 -119 0 0 0 0
cut clause open clause width 6|70 -8 -156 0 0 0 0 0
cut clause open open width 0|0 -50 -85 120 0 0 0 0
cut clause open open width 1|0 -9 97 -138 189 0 -89 -100
cut clause open open width 2|0 -143 364 -223 -95 0 0 0
cut clause open open width 3|0 -70 71 -191 265 -100 0 0
cut clause open open width 4|407 -220 54 -281 153 0 0 0
cut clause open open width 5|24 14 -245 113 244 0 0 0
cut clause open open width 6|14 -9 -339 242 69 0 0 0
cut clause open open width 7|-12 -118 -63 44 143 0 0 0
cut clause open open width 8|0 112 -70 70 -112 0 0 0
cut clause open sentence width 0|0 0 0 70 -70 0 0 0
cut clause open sentence width 1|0 -117 -83 172 0 0 0 0
cut clause open sentence width 2|0 -171 15 171 -15 0 0 0
cut clause open sentence width 3|0 -149 -12 197 -97 0 0 0
cut clause open sentence width 4|-85 -230 24 275 -52 0 0 0
cut clause open sentence width 5|45 -121 -128 256 -137 0 0 0
cut clause open sentence width 6|-4 33 -253 147 -142 0 0 0
cut clause open sentence width 7|-33 117 -94 0 0 0 0 0
cut clause open signed width 4|-82 82 0 0 0 0 0 0
cut clause open signed width 5|0 76 -76 0 0 0 0 0
cut clause open signed width 7|-123 123 0 0 0 0 0 0
cut clause sentence call width 3|0 77 0 -77 0 0 0 0
cut clause sentence call width 4|0 -15 0 15 0 0 0 0
cut clause sentence call width 5|0 4 0 -4 0 0 0 0
cut clause sentence clause width 4|0 137 0 -137 0 0 0 0
cut clause sentence clause width 5|-166 79 0 111 0 0 0 0
cut clause sentence clause width 6|-47 47 0 0 0 0 0 0
cut clause sentence open width 1|0 95 0 0 -95 0 0 0
cut clause sentence open width 2|0 65 0 0 -65 0 0 0
cut clause sentence open width 3|0 283 0 -247 -79 0 0 0
cut clause sentence open width 4|-100 246 0 -281 99 0 0 0
cut clause sentence open width 5|-100 158 0 -151 0 0 0 0
cut clause sentence open width 6|-155 93 0 63 -17 0 0 0
cut clause sentence open width 7|0 27 0 -70 11 0 0 0
cut clause sentence open width 8|0 98 0 -98 0 0 0 0
cut clause sentence sentence width 2|0 98 0 -98 0 0 0 0
cut clause sentence sentence width 3|0 42 0 -194 169 0 0 0
cut clause sentence sentence width 4|0 -43 0 71 -68 0 0 0
cut clause sentence sentence width 5|0 -72 0 72 0 0 0 0
cut clause sentence sentence width 6|-91 -12 0 138 -12 0 0 0
cut clause signed open width 4|0 99 -99 0 0 0 0 0
cut clause signed open width 5|-55 139 -100 0 0 0 0 0
cut open call call width 2|0 0 -93 93 0 0 0 0
cut open call call width 3|0 94 -94 0 0 0 0 0
cut open call call width 4|0 79 35 -93 0 0 0 0
cut open call clause width 0|-88 88 0 0 0 0 0 0
cut open call clause width 2|-25 26 -121 126 0 0 0 0
cut open call clause width 3|0 -13 13 0 0 0 0 0
cut open call clause width 4|-21 -24 67 0 0 0 0 0
cut open call clause width 5|-24 53 -17 0 0 0 0 0
cut open call clause width 6|-32 42 -2 0 0 0 0 0
cut open call clause width 7|0 -97 97 0 0 0 0 0
cut open call open width 0|-100 122 -30 0 0 0 0 0
cut open call open width 1|-182 97 -6 167 -100 0 0 0
cut open call open width 2|-162 5 129 -31 0 -97 0 0
cut open call open width 3|133 -193 145 -208 0 0 0 0
cut open call open width 4|44 71 13 -129 0 0 0 0
cut open call open width 5|-129 79 59 -94 0 0 0 0
cut open call open width 6|60 73 -119 0 0 0 0 0
cut open call open width 7|-146 146 29 0 0 0 0 0
cut open call sentence width 1|0 48 -158 126 0 0 0 0
cut open call sentence width 2|0 35 -91 152 -91 0 0 0
cut open call sentence width 3|0 119 -4 -91 0 0 0 0
cut open call sentence width 4|-141 34 133 -114 0 0 0 0
cut open call sentence width 5|11 -95 85 0 0 0 0 0
cut open call sentence width 6|-53 144 5 -97 0 0 0 0
cut open clause call width 2|-111 -93 174 0 0 0 0 0
cut open clause call width 3|0 0 98 -98 0 0 0 0
cut open clause call width 4|-72 0 112 0 -56 0 0 0
cut open clause call width 5|0 55 -44 -18 0 0 0 0
cut open clause call width 6|145 -15 -146 0 0 0 0 0
cut open clause clause width 3|-76 100 -34 0 0 0 0 0
cut open clause clause width 4|100 0 0 -100 0 0 0 0
cut open clause clause width 5|28 11 -96 -11 83 0 0 0
cut open clause clause width 6|65 -79 0 79 -56 0 0 0
cut open clause clause width 7|-67 67 0 0 0 0 0 0
cut open clause open width 1|0 -46 126 -94 0 0 0 0
cut open clause open width 2|0 -20 214 -170 -93 0 0 0
cut open clause open width 3|261 -199 -17 172 -179 -96 0 0
cut open clause open width 4|191 -128 47 -68 29 0 0 0
cut open clause open width 5|50 49 14 19 58 -100 0 -100
cut open clause open width 6|52 16 -221 -210 5 0 0 0
cut open clause open width 7|2 34 -131 116 78 0 0 0
cut open clause open width 8|-71 -99 -61 185 0 0 0 0
cut open clause sentence width 3|157 -82 0 -99 0 0 0 0
cut open clause sentence width 4|3 96 -98 85 0 0 0 -85
cut open clause sentence width 5|-23 -32 0 122 -73 0 0 0
cut open clause sentence width 6|-102 132 -92 0 -95 0 0 0
cut open clause sentence width 7|-130 133 0 0 -17 0 0 0
cut open clause sentence width 8|164 -93 -91 -12 0 0 0 0
cut open clause signed width 5|0 99 -99 0 0 0 0 0
cut open clause signed width 6|-198 198 0 0 0 0 0 0
cut open clause signed width 7|-83 83 0 0 0 0 0 0
cut open open call width 0|0 72 -103 -138 154 0 0 -34
cut open open call width 1|0 0 40 3 -74 0 0 -70
cut open open call width 2|-14 -32 -134 151 52 0 0 0
cut open open call width 3|0 59 -28 -61 209 -27 0 0
cut open open call width 4|84 -99 115 -34 -67 0 0 0
cut open open call width 5|12 -38 93 63 -123 -100 0 0
cut open open call width 6|203 -32 -190 64 0 0 0 0
cut open open call width 7|104 -37 -34 -11 0 0 0 0
cut open open clause width 0|0 14 -200 56 94 -99 101 99
cut open open clause width 1|0 -7 -54 66 75 -94 0 88
cut open open clause width 2|0 -97 89 133 -232 0 0 -100
cut open open clause width 3|0 -89 50 -9 47 -63 0 0
cut open open clause width 4|-53 -6 -18 -61 103 113 0 0
cut open open clause width 5|82 -36 -15 13 -31 -51 0 0
cut open open clause width 6|24 -17 -29 25 146 -100 0 0
cut open open clause width 7|-65 3 -57 145 0 0 0 0
cut open open clause width 8|144 -144 0 0 0 0 0 0
cut open open open width 0|0 24 -8 37 141 -169 -71 42
cut open open open width 1|-100 -49 113 73 132 139 -172 -81
cut open open open width 2|207 -115 134 43 -167 -20 0 -98
cut open open open width 3|-118 -10 136 39 51 179 213 6
cut open open open width 4|175 -61 95 -33 49 -10 -198 37
cut open open open width 5|189 -46 -29 -52 -33 7 -100 -132
cut open open open width 6|51 9 -20 -91 -37 47 0 -98
cut open open open width 7|0 -64 47 -18 83 -157 0 -24
cut open open open width 8|-46 2 51 64 -53 0 0 0
cut open open sentence width 0|0 -229 -340 58 289 0 0 114
cut open open sentence width 1|0 -250 190 205 105 -138 -100 -164
cut open open sentence width 2|-58 -391 -43 60 5 107 0 0
cut open open sentence width 3|-85 -452 122 100 -39 -72 116 0
cut open open sentence width 4|-187 -271 88 74 -65 44 0 -2
cut open open sentence width 5|-59 69 94 77 -40 0 0 -100
cut open open sentence width 6|-45 57 20 -202 -117 0 0 -100
cut open open sentence width 7|50 167 -235 -76 -87 0 0 0
cut open open sentence width 8|195 34 -123 -142 0 0 0 -100
cut open open signed width 5|-290 328 -89 0 0 0 0 0
cut open open signed width 6|-265 376 -154 -87 0 0 0 0
cut open open signed width 7|-281 281 0 0 0 0 0 0
cut open open signed width 8|43 81 0 0 -100 0 0 0
cut open sentence call width 0|0 76 0 0 -76 0 0 0
cut open sentence call width 1|0 -135 0 -47 164 0 0 0
cut open sentence call width 2|72 49 0 -60 -54 0 0 0
cut open sentence call width 3|0 84 0 -20 -30 0 0 0
cut open sentence call width 4|-166 86 0 58 0 0 0 0
cut open sentence call width 5|-140 97 0 60 0 0 0 0
cut open sentence call width 6|-16 14 0 10 0 0 0 0
cut open sentence clause width 0|-2 80 0 0 -80 0 0 0
cut open sentence clause width 1|79 -96 0 0 28 0 0 0
cut open sentence clause width 2|-96 134 0 0 -57 0 0 0
cut open sentence clause width 3|40 20 0 28 3 0 0 -100
cut open sentence clause width 4|47 1 -99 0 0 0 0 0
cut open sentence clause width 5|-53 -5 0 85 0 0 0 0
cut open sentence clause width 6|-24 4 0 8 0 0 0 0
cut open sentence clause width 7|104 -64 0 -51 0 0 0 0
cut open sentence open width 0|17 68 0 0 29 -100 0 0
cut open sentence open width 1|67 85 0 -252 114 0 0 0
cut open sentence open width 2|-111 51 0 -234 233 0 0 0
cut open sentence open width 3|-85 123 -100 -52 99 0 0 0
cut open sentence open width 4|-78 147 -100 22 -44 0 0 -100
cut open sentence open width 5|-16 116 -99 52 -78 -100 0 0
cut open sentence open width 6|-32 42 0 52 -93 0 0 0
cut open sentence open width 7|7 151 0 -222 8 0 0 0
cut open sentence open width 8|4 129 -100 69 -99 0 0 0
cut open sentence sentence width 0|0 -189 0 0 189 0 0 0
cut open sentence sentence width 1|0 76 0 0 12 0 0 -100
cut open sentence sentence width 2|-116 98 0 0 -47 0 0 0
cut open sentence sentence width 3|-83 23 0 -30 68 0 0 0
cut open sentence sentence width 4|-278 -133 0 268 -96 0 0 0
cut open sentence sentence width 5|-201 -208 0 293 -51 0 0 0
cut open sentence sentence width 6|-142 76 0 99 0 0 0 0
cut open sentence sentence width 7|-178 134 0 96 0 0 0 0
cut open sentence signed width 4|-113 113 0 0 0 0 0 0
cut open sentence signed width 5|-59 59 0 0 0 0 0 0
cut open sentence signed width 6|-235 235 0 0 0 0 0 0
cut open sentence signed width 7|-56 56 0 0 0 0 0 0
cut open signed call width 4|-97 97 0 0 0 0 0 0
cut open signed clause width 5|0 76 0 -76 0 0 0 0
cut open signed open width 3|-100 167 0 0 -94 0 0 0
cut open signed open width 4|-172 172 0 0 0 0 0 0
cut open signed open width 5|-186 186 0 0 0 0 0 0
cut open signed open width 6|-244 244 0 0 0 0 0 0
cut open signed open width 8|0 100 0 0 -100 0 0 0
cut open signed sentence width 2|-79 79 0 0 0 0 0 0
cut open signed sentence width 5|-137 137 0 0 0 0 0 0
deficit 0|-113 -92 184 100 69 4 0 -30
deficit 1|-103 38 106 109 -20 -46 0 58
deficit 2|-12 28 56 54 41 -103 -169 43
deficit 3|38 30 51 4 63 -37 -100 -55
deficit 4|89 61 8 1 33 12 -78 29
deficit 5|51 -5 -3 -26 6 -52 -106 -43
deficit 6|129 -6 44 26 30 -50 -35 -58
deficit 7|18 59 24 36 -14 -36 -20 -25
deficit 8|69 120 40 35 133 2 35 -8
deficit 9|35 92 55 118 182 127 62 103
doubled|-340 -377 414 245 -751 -228 -406 319
doubled 1|-100 -52 -192 -70 -318 0 -324 650
doubled 2|-132 -100 154 185 -402 0 0 -100
doubled 3|-206 -215 168 231 -273 -100 -90 -167
doubled 4|-331 -245 311 303 -269 -170 -96 -225
doubled 5|-376 -246 170 225 0 0 -30 -99
doubled 6|-126 -126 592 -569 0 0 0 0
doubled 7|-130 -103 373 -269 0 0 0 0
doubled 8|0 0 89 -89 0 0 0 0
ends call|185 97 16 -127 -250 -141 -99 -100
ends call after ends call|-55 103 -63 -11 0 0 0 0
ends call after ends clause|108 27 -116 -1 0 0 0 0
ends call after ends open|159 99 80 -219 -202 -141 -99 0
ends call after ends sentence|30 7 -113 63 -91 0 0 0
ends call after ends signed|50 0 -50 0 0 0 0 0
ends call deficit 0|-99 0 140 -59 0 0 0 0
ends call deficit 1|-129 -100 247 0 0 0 0 -100
ends call deficit 2|-79 -57 137 -158 0 0 0 0
ends call deficit 3|117 -178 90 0 0 0 0 0
ends call deficit 4|-56 -115 134 0 0 0 0 0
ends call deficit 5|-41 11 76 0 -98 0 0 0
ends call deficit 6|-105 118 71 -50 0 0 0 0
ends call deficit 7|38 103 -98 -122 0 0 0 0
ends call deficit 8|109 102 -127 -99 -91 -63 0 0
ends call deficit 9|131 181 -227 103 -140 -97 -99 0
ends call here 0 after 8|-99 0 99 0 0 0 0 0
ends call here 1 after 4|0 39 -39 0 0 0 0 0
ends call here 1 after 6|-78 54 40 0 0 0 0 0
ends call here 1 after 7|-73 0 73 0 0 0 0 0
ends call here 1 after 9|0 -151 151 0 0 0 0 0
ends call here 2 after 0|-89 0 89 0 0 0 0 0
ends call here 2 after 1|34 0 -34 0 0 0 0 0
ends call here 2 after 2|-12 19 -79 0 0 0 0 0
ends call here 2 after 3|39 -150 131 0 0 0 0 0
ends call here 2 after 4|88 71 -138 0 0 0 0 0
ends call here 2 after 5|-41 72 -59 0 0 0 0 0
ends call here 2 after 6|-66 69 -26 0 0 0 0 0
ends call here 2 after 7|-90 76 6 0 0 0 0 0
ends call here 2 after 8|0 -165 165 0 0 0 0 0
ends call here 2 after 9|-12 32 27 -97 0 0 0 0
ends call here 3 after 0|-29 0 29 0 0 0 0 0
ends call here 3 after 2|-13 -124 178 0 0 0 0 0
ends call here 3 after 3|-13 45 -3 0 0 0 0 0
ends call here 3 after 4|0 -87 87 0 0 0 0 0
ends call here 3 after 5|165 -144 1 0 0 0 0 0
ends call here 3 after 6|160 7 -182 0 0 0 0 0
ends call here 3 after 8|-93 97 -31 0 0 0 0 0
ends call here 3 after 9|-18 70 -57 0 0 0 0 0
ends call here 4 after 0|0 -100 100 0 0 0 0 0
ends call here 4 after 1|-89 0 89 0 0 0 0 0
ends call here 4 after 2|74 -169 66 0 0 0 0 0
ends call here 4 after 3|-68 99 -51 0 0 0 0 0
ends call here 4 after 4|11 -11 19 0 0 0 0 0
ends call here 4 after 5|-77 0 77 0 0 0 0 0
ends call here 4 after 6|61 -61 0 0 0 0 0 0
ends call here 4 after 8|89 0 -89 0 0 0 0 0
ends call here 4 after 9|-79 142 -72 0 0 0 0 0
ends call here 5 after 0|-73 0 73 0 0 0 0 0
ends call here 5 after 2|111 -103 45 0 -98 0 0 0
ends call here 5 after 3|-47 -103 138 0 0 0 0 0
ends call here 5 after 4|0 69 -69 0 0 0 0 0
ends call here 5 after 5|82 150 -211 0 0 0 0 0
ends call here 5 after 6|24 38 -89 0 0 0 0 0
ends call here 5 after 7|0 30 -30 0 0 0 0 0
ends call here 5 after 9|34 -97 22 0 0 0 0 0
ends call here 6 after 0|0 0 93 -93 0 0 0 0
ends call here 6 after 1|-190 0 190 0 0 0 0 0
ends call here 6 after 2|5 58 -80 61 0 0 0 0
ends call here 6 after 3|68 48 -66 0 0 0 0 0
ends call here 6 after 4|-15 102 -43 0 0 0 0 0
ends call here 6 after 5|100 82 -139 0 0 0 0 0
ends call here 6 after 6|77 0 -77 0 0 0 0 0
ends call here 6 after 7|0 78 -78 0 0 0 0 0
ends call here 6 after 8|61 -91 59 0 0 0 0 0
ends call here 6 after 9|-85 76 49 0 0 0 0 0
ends call here 7 after 0|0 -86 86 0 0 0 0 0
ends call here 7 after 1|-99 0 99 0 0 0 0 0
ends call here 7 after 2|5 -117 193 -91 0 0 0 0
ends call here 7 after 3|83 52 -77 0 0 0 0 0
ends call here 7 after 4|79 -84 -6 0 0 0 0 0
ends call here 7 after 5|144 103 -178 0 0 0 0 0
ends call here 7 after 6|-38 102 -46 -67 0 0 0 0
ends call here 7 after 8|-114 24 88 -86 0 0 0 0
ends call here 7 after 9|-117 30 102 0 0 0 0 0
ends call here 8 after 0|-136 0 103 34 0 0 0 0
ends call here 8 after 1|-68 0 97 67 -91 0 0 0
ends call here 8 after 2|64 105 -115 -57 0 0 0 0
ends call here 8 after 3|-4 82 -137 100 0 0 0 0
ends call here 8 after 4|111 -58 -117 71 0 0 0 0
ends call here 8 after 5|65 25 -45 -66 0 0 0 0
ends call here 8 after 6|84 -108 -35 46 0 0 0 0
ends call here 8 after 7|83 -83 66 -74 0 0 0 0
ends call here 8 after 8|-14 -78 73 0 0 0 0 0
ends call here 8 after 9|-141 195 10 -49 0 -63 0 0
ends call here 9 after 0|-24 0 105 -92 0 0 0 0
ends call here 9 after 1|-74 0 30 77 0 0 0 0
ends call here 9 after 2|188 -22 -90 -120 0 0 -99 0
ends call here 9 after 3|148 -21 -112 -65 -56 0 0 0
ends call here 9 after 4|71 50 -86 18 0 0 0 0
ends call here 9 after 5|178 114 -133 -14 0 0 0 0
ends call here 9 after 6|24 58 -48 -16 0 0 0 0
ends call here 9 after 7|-52 -9 22 87 0 0 0 0
ends call here 9 after 8|-200 -57 268 19 0 -97 0 0
ends call here 9 after 9|-320 155 72 110 -100 0 0 0
ends call width 0 marks 0|-242 256 -30 0 0 0 0 0
ends call width 1 marks 0|-379 54 -4 324 -140 0 0 0
ends call width 1 marks 1|86 109 -137 -50 0 0 0 0
ends call width 2 marks 0|23 8 -94 229 -162 -97 -99 0
ends call width 2 marks 1|0 -6 6 0 0 0 0 0
ends call width 3 marks 0|263 -41 -198 -156 0 -63 0 0
ends call width 3 marks 1|-238 -184 354 -98 0 0 0 0
ends call width 3 marks 2|0 93 -93 0 0 0 0 0
ends call width 4 marks 0|354 -81 -116 -380 0 0 0 0
ends call width 4 marks 1|-281 71 209 -231 0 0 0 0
ends call width 4 marks 2|-402 -56 367 -76 0 0 0 0
ends call width 5 marks 0|236 -87 -137 -108 0 0 0 0
ends call width 5 marks 1|-197 -143 278 -139 0 0 0 0
ends call width 5 marks 2|-377 163 177 0 0 0 0 0
ends call width 6 marks 0|96 93 -165 0 0 0 0 0
ends call width 6 marks 1|136 28 -21 -138 0 0 0 -100
ends call width 6 marks 2|79 254 -374 0 0 0 0 0
ends call width 7 marks 0|0 -97 97 0 0 0 0 0
ends call width 7 marks 1|-16 -4 17 0 0 0 0 0
ends call width 7 marks 2|-30 115 -98 0 0 0 0 0
ends clause|41 48 35 -286 -34 -168 -100 -160
ends clause after ends call|-84 22 187 -111 -56 0 0 0
ends clause after ends clause|-44 165 -211 -49 39 0 0 0
ends clause after ends open|17 29 161 -165 51 -168 -100 -100
ends clause after ends sentence|26 66 -339 -70 -127 0 0 -85
ends clause after ends signed|223 -16 -170 -39 0 0 0 0
ends clause deficit 0|-7 -126 -13 147 36 0 0 0
ends clause deficit 1|-115 63 -6 62 120 0 0 0
ends clause deficit 2|-35 52 -77 -61 143 0 0 0
ends clause deficit 3|32 14 -36 58 53 0 0 -100
ends clause deficit 4|25 12 -67 -75 -28 0 0 0
ends clause deficit 5|89 -24 48 -90 -73 -100 0 0
ends clause deficit 6|180 16 -24 -114 23 0 -100 -85
ends clause deficit 7|179 -56 13 -80 -115 0 0 0
ends clause deficit 8|80 9 71 -83 -198 0 0 0
ends clause deficit 9|140 17 69 -108 -190 -96 0 0
ends clause here 0 after 0|-71 47 -90 113 0 0 0 0
ends clause here 0 after 1|0 17 0 0 -17 0 0 0
ends clause here 0 after 3|100 0 -91 -12 0 0 0 0
ends clause here 0 after 6|0 0 -61 61 0 0 0 0
ends clause here 0 after 8|0 -95 70 0 46 0 0 0
ends clause here 0 after 9|-30 -93 95 0 0 0 0 0
ends clause here 1 after 0|27 -100 0 86 0 0 0 0
ends clause here 1 after 1|183 -164 31 -48 0 0 0 0
ends clause here 1 after 2|-36 -10 50 43 0 0 0 0
ends clause here 1 after 3|0 -45 0 0 45 0 0 0
ends clause here 1 after 5|48 74 17 -97 0 0 0 0
ends clause here 1 after 6|0 -33 71 0 -54 0 0 0
ends clause here 1 after 7|5 -5 0 0 0 0 0 0
ends clause here 1 after 8|-63 61 -104 66 83 0 0 0
ends clause here 1 after 9|-215 122 51 25 65 0 0 0
ends clause here 2 after 1|9 -9 0 0 0 0 0 0
ends clause here 2 after 2|-61 73 -74 13 72 0 0 0
ends clause here 2 after 3|-65 35 62 -30 -5 0 0 0
ends clause here 2 after 4|42 18 -146 0 0 0 0 0
ends clause here 2 after 5|103 6 -225 82 50 0 0 0
ends clause here 2 after 6|-6 -28 111 0 -27 0 0 0
ends clause here 2 after 7|-11 34 25 -93 0 0 0 0
ends clause here 2 after 8|-21 19 40 -73 126 0 0 0
ends clause here 2 after 9|-26 30 22 0 -2 0 0 0
ends clause here 3 after 1|83 -83 0 0 0 0 0 0
ends clause here 3 after 2|-34 71 -44 0 -11 0 0 -100
ends clause here 3 after 3|-15 28 -127 71 59 0 0 0
ends clause here 3 after 4|-89 89 0 0 0 0 0 0
ends clause here 3 after 5|95 -121 0 65 0 0 0 0
ends clause here 3 after 6|162 -161 -4 0 0 0 0 0
ends clause here 3 after 7|106 -81 24 -100 81 0 0 0
ends clause here 3 after 8|128 -206 119 76 -49 0 0 0
ends clause here 3 after 9|115 -69 -79 71 -56 0 0 0
ends clause here 4 after 1|-12 12 0 0 0 0 0 0
ends clause here 4 after 2|3 -3 0 0 0 0 0 0
ends clause here 4 after 3|-39 39 0 0 0 0 0 0
ends clause here 4 after 4|89 -28 -72 0 0 0 0 0
ends clause here 4 after 5|-125 125 0 0 0 0 0 0
ends clause here 4 after 6|-42 42 0 0 0 0 0 0
ends clause here 4 after 7|28 -28 0 0 0 0 0 0
ends clause here 4 after 8|-66 42 70 -75 -28 0 0 0
ends clause here 4 after 9|143 -78 -74 0 0 0 0 0
ends clause here 5 after 1|61 -61 0 0 0 0 0 0
ends clause here 5 after 2|43 8 -5 0 0 -100 0 0
ends clause here 5 after 3|15 38 -87 0 0 0 0 0
ends clause here 5 after 4|-48 121 -92 0 0 0 0 0
ends clause here 5 after 5|118 -46 0 -90 0 0 0 0
ends clause here 5 after 6|81 -84 4 0 0 0 0 0
ends clause here 5 after 7|-86 140 -61 0 0 0 0 0
ends clause here 5 after 8|-20 -21 79 0 0 0 0 0
ends clause here 5 after 9|-11 -114 148 0 -73 0 0 0
ends clause here 6 after 2|69 151 47 -138 0 0 -100 0
ends clause here 6 after 3|10 70 -52 0 0 0 0 0
ends clause here 6 after 4|6 -39 -89 99 0 0 0 0
ends clause here 6 after 5|84 -84 92 -33 0 0 0 -85
ends clause here 6 after 6|-43 70 -39 0 0 0 0 0
ends clause here 6 after 7|88 13 -67 -47 0 0 0 0
ends clause here 6 after 8|50 -45 62 -84 23 0 0 0
ends clause here 6 after 9|51 -82 54 0 0 0 0 0
ends clause here 7 after 1|0 81 0 -81 0 0 0 0
ends clause here 7 after 2|278 -238 -84 0 0 0 0 0
ends clause here 7 after 3|23 -93 31 0 0 0 0 0
ends clause here 7 after 4|85 0 -85 0 0 0 0 0
ends clause here 7 after 5|-101 116 -120 99 0 0 0 0
ends clause here 7 after 6|-33 0 33 0 0 0 0 0
ends clause here 7 after 7|-94 94 -42 42 0 0 0 0
ends clause here 7 after 8|40 -54 110 -77 -35 0 0 0
ends clause here 7 after 9|-65 95 142 -99 -95 0 0 0
ends clause here 8 after 2|132 -31 -64 -6 0 0 0 0
ends clause here 8 after 3|72 -34 -56 0 0 0 0 0
ends clause here 8 after 4|-16 16 0 0 0 0 0 0
ends clause here 8 after 5|86 0 32 0 -93 0 0 0
ends clause here 8 after 6|-45 109 -12 0 -111 0 0 0
ends clause here 8 after 7|32 74 -17 -38 0 0 0 0
ends clause here 8 after 8|-49 102 50 -61 2 0 0 0
ends clause here 8 after 9|-122 -64 78 84 -56 0 0 0
ends clause here 9 after 1|-58 0 58 0 0 0 0 0
ends clause here 9 after 2|75 76 0 -97 0 0 0 0
ends clause here 9 after 3|0 0 94 -94 0 0 0 0
ends clause here 9 after 4|183 0 -161 0 0 0 0 0
ends clause here 9 after 5|-74 181 -135 0 0 0 0 0
ends clause here 9 after 6|328 26 -242 -99 0 -96 0 0
ends clause here 9 after 7|68 0 -68 0 0 0 0 0
ends clause here 9 after 8|-183 -122 302 -21 -86 0 0 0
ends clause here 9 after 9|-218 -80 135 114 -139 0 0 0
ends clause width 0 marks 0|-74 139 -86 0 0 0 0 0
ends clause width 1 marks 0|0 -46 126 -94 0 0 0 0
ends clause width 2 marks 0|-264 -75 415 -226 -93 0 0 0
ends clause width 3 marks 0|206 -256 181 -68 -179 -96 0 0
ends clause width 3 marks 1|0 102 -102 0 0 0 0 0
ends clause width 4 marks 0|32 -32 214 -135 -67 0 0 -85
ends clause width 4 marks 1|65 124 -197 -65 129 0 0 0
ends clause width 5 marks 0|113 20 -27 -132 -10 0 0 -100
ends clause width 5 marks 1|45 110 -212 211 114 0 -100 0
ends clause width 5 marks 2|29 72 0 0 -50 -100 0 0
ends clause width 6 marks 0|42 45 -75 -136 -160 0 0 0
ends clause width 6 marks 1|7 24 -279 74 -66 0 0 0
ends clause width 6 marks 2|34 22 -264 0 56 0 0 0
ends clause width 7 marks 0|51 40 -99 86 -38 0 0 0
ends clause width 7 marks 1|9 -81 121 52 91 0 0 0
ends clause width 7 marks 2|74 1 -150 0 0 0 0 0
ends clause width 8 marks 1|100 0 -135 53 0 0 0 0
ends clause width 8 marks 2|-7 -117 0 149 0 0 0 0
ends open|-27 49 96 76 26 44 74 73
ends open after ends call|67 -50 46 -53 69 -162 0 -181
ends open after ends clause|-57 115 34 25 56 54 30 -144
ends open after ends open|-17 62 77 71 98 -4 69 11
ends open after ends sentence|-20 28 -12 -34 -36 -139 -94 -200
ends open after ends signed|266 -2 -245 -373 -100 0 0 0
ends open deficit 0|-82 -91 213 19 83 4 0 -30
ends open deficit 1|-28 1 89 -6 -5 -46 0 110
ends open deficit 2|-12 25 5 54 0 -78 -169 43
ends open deficit 3|-9 76 53 59 49 -37 -100 -37
ends open deficit 4|108 43 52 7 8 12 -72 29
ends open deficit 5|44 -26 -24 -27 44 -22 -108 -43
ends open deficit 6|64 -25 40 31 -4 -50 14 -25
ends open deficit 7|-60 -164 51 81 -21 -36 -20 5
ends open deficit 8|-34 -213 223 109 120 26 58 38
ends open deficit 9|-51 -40 116 170 169 158 119 132
ends open here 0 after 0|81 33 33 -15 -43 0 0 -100
ends open here 0 after 1|69 -118 -25 56 0 0 0 0
ends open here 0 after 2|-80 -83 61 64 162 0 0 0
ends open here 0 after 3|-189 128 82 7 0 0 0 0
ends open here 0 after 4|-72 72 57 40 -75 0 0 0
ends open here 0 after 5|76 -92 22 37 -95 66 0 0
ends open here 0 after 6|-89 -57 78 9 27 0 0 0
ends open here 0 after 7|-69 -81 0 13 100 0 0 0
ends open here 0 after 8|0 25 43 -48 -7 0 0 0
ends open here 0 after 9|-36 64 17 92 19 -97 0 0
ends open here 1 after 0|169 -99 -23 7 0 -94 0 0
ends open here 1 after 1|-32 -4 -28 1 -72 95 0 92
ends open here 1 after 2|-96 42 -5 -41 77 -51 0 83
ends open here 1 after 3|-110 76 51 -23 -114 0 0 0
ends open here 1 after 4|0 22 -23 39 0 -67 0 0
ends open here 1 after 5|-25 7 -28 45 38 56 0 0
ends open here 1 after 6|-47 -47 -18 12 96 0 0 0
ends open here 1 after 7|26 11 -47 2 -31 -20 0 0
ends open here 1 after 8|79 -32 -5 24 49 53 0 -84
ends open here 1 after 9|58 -14 -127 56 26 -22 0 57
ends open here 2 after 0|0 71 50 -12 -97 0 0 0
ends open here 2 after 1|8 9 -54 -44 51 99 -99 -167
ends open here 2 after 2|-14 22 24 -44 45 27 0 -95
ends open here 2 after 3|-18 53 -23 -5 9 -75 0 29
ends open here 2 after 4|-36 58 22 11 -115 -94 0 0
ends open here 2 after 5|-70 42 55 -2 -10 2 0 0
ends open here 2 after 6|60 -25 57 1 94 -66 0 -1
ends open here 2 after 7|-22 -1 10 -24 -50 97 0 0
ends open here 2 after 8|-1 50 -45 46 -29 33 0 69
ends open here 2 after 9|-22 68 -103 -37 8 -11 -99 -100
ends open here 3 after 0|0 0 5 7 -54 0 0 0
ends open here 3 after 1|-25 19 55 43 49 -99 0 0
ends open here 3 after 2|-19 125 7 -33 34 -41 -100 0
ends open here 3 after 3|83 26 23 32 38 0 0 -118
ends open here 3 after 4|28 0 41 -11 -87 0 0 0
ends open here 3 after 5|-118 34 125 5 -2 0 0 0
ends open here 3 after 6|-108 0 87 -30 -48 100 0 0
ends open here 3 after 7|-36 10 -89 7 -89 0 0 85
ends open here 3 after 8|0 79 23 -108 52 0 0 0
ends open here 3 after 9|-11 37 32 -3 120 -88 0 0
ends open here 4 after 0|0 0 -64 81 25 -66 0 0
ends open here 4 after 1|36 34 -12 57 -91 0 0 -31
ends open here 4 after 2|26 138 -100 13 44 -95 -100 0
ends open here 4 after 3|43 -76 61 -33 -62 100 0 0
ends open here 4 after 4|-47 -5 1 72 -52 0 0 0
ends open here 4 after 5|-170 26 -5 129 -12 59 0 0
ends open here 4 after 6|6 -24 -10 -30 -86 0 108 0
ends open here 4 after 7|68 -24 47 51 -125 0 0 0
ends open here 4 after 8|11 19 -31 -14 117 0 0 -93
ends open here 4 after 9|19 15 80 4 143 58 -100 0
ends open here 5 after 0|0 -94 36 73 -39 0 0 -96
ends open here 5 after 1|10 124 4 20 -32 -102 -100 0
ends open here 5 after 2|-2 31 -28 -26 93 -113 -100 -31
ends open here 5 after 3|5 -25 5 36 68 50 0 0
ends open here 5 after 4|49 -122 50 17 32 0 0 0
ends open here 5 after 5|55 -199 94 49 74 0 0 -97
ends open here 5 after 6|-45 -38 47 32 -43 0 0 0
ends open here 5 after 7|3 -101 69 31 -94 0 63 0
ends open here 5 after 8|55 35 1 -12 -34 94 0 0
ends open here 5 after 9|21 -122 -111 40 114 80 -93 0
ends open here 6 after 0|92 52 -27 -24 44 0 0 0
ends open here 6 after 1|51 13 -47 22 -62 -84 64 84
ends open here 6 after 2|-14 72 -9 -39 14 -62 -100 -33
ends open here 6 after 3|-59 -6 70 67 51 -84 0 0
ends open here 6 after 4|32 -43 84 -102 80 79 0 0
ends open here 6 after 5|-153 -35 25 80 32 -29 0 86
ends open here 6 after 6|29 -145 38 -12 -11 101 0 -144
ends open here 6 after 7|21 11 30 12 -72 0 0 0
ends open here 6 after 8|68 5 -50 -31 -8 0 14 0
ends open here 6 after 9|43 -55 -49 68 45 58 120 -38
ends open here 7 after 0|0 61 14 53 -30 -100 99 0
ends open here 7 after 1|173 -47 6 -2 33 24 0 -99
ends open here 7 after 2|56 89 -33 -21 -91 -54 -36 -45
ends open here 7 after 3|7 26 34 -49 -11 -12 -88 -57
ends open here 7 after 4|-3 -106 -7 -27 42 100 -94 0
ends open here 7 after 5|16 -286 138 12 21 72 -98 0
ends open here 7 after 6|9 -136 37 -13 -45 0 103 0
ends open here 7 after 7|58 33 25 -14 16 0 78 -100
ends open here 7 after 8|3 59 15 31 -2 -100 -41 40
ends open here 7 after 9|-67 -103 -19 86 51 -71 -77 -78
ends open here 8 after 0|-95 179 -62 -17 1 33 18 -84
ends open here 8 after 1|-72 -89 1 100 -3 40 1 -9
ends open here 8 after 2|-54 -50 54 72 -30 48 99 93
ends open here 8 after 3|68 -130 98 111 20 31 7 -20
ends open here 8 after 4|-72 -38 -8 85 -93 -24 -48 16
ends open here 8 after 5|-34 167 54 53 100 -30 -10 118
ends open here 8 after 6|-93 102 152 29 0 -57 -6 47
ends open here 8 after 7|23 -142 2 69 68 -7 2 -90
ends open here 8 after 8|-7 12 16 107 18 6 54 26
ends open here 8 after 9|-185 -142 20 103 31 -14 41 -78
ends open here 9 after 0|-8 242 -50 88 28 -33 -31 0
ends open here 9 after 1|91 12 -94 -16 -115 -9 -29 130
ends open here 9 after 2|-140 -235 147 116 37 83 85 22
ends open here 9 after 3|-164 -83 68 50 78 -16 -58 73
ends open here 9 after 4|-159 103 81 32 55 -12 -4 -37
ends open here 9 after 5|31 136 146 102 106 55 -33 19
ends open here 9 after 6|-50 -38 106 49 57 46 -49 99
ends open here 9 after 7|-126 52 37 63 -3 -53 -76 100
ends open here 9 after 8|76 30 -16 38 14 2 -12 -56
ends open here 9 after 9|-10 8 120 91 61 15 54 -15
ends open width 0 marks 0|-213 4 -28 -68 279 -277 -73 118
ends open width 1 marks 0|-300 60 60 187 232 117 -84 94
ends open width 1 marks 1|0 -99 283 -91 -180 0 0 0
ends open width 2 marks 0|218 -182 65 66 15 64 179 11
ends open width 2 marks 1|-80 -52 65 -266 235 0 0 -98
ends open width 3 marks 0|-76 -53 135 198 -179 176 107 79
ends open width 3 marks 1|-241 98 -193 -89 391 -166 -68 -95
ends open width 3 marks 2|0 -53 0 0 53 0 0 0
ends open width 4 marks 0|-110 -167 97 163 -88 107 248 275
ends open width 4 marks 1|-67 -17 9 10 137 -100 -229 -168
ends open width 4 marks 2|142 143 -229 -103 120 0 0 0
ends open width 5 marks 0|-94 18 250 68 -294 18 205 -222
ends open width 5 marks 1|62 27 -35 -3 -90 -100 -124 -100
ends open width 5 marks 2|36 102 -308 50 162 -100 -106 0
ends open width 6 marks 0|-128 -106 183 -28 -471 71 -226 146
ends open width 6 marks 1|15 0 2 5 -155 -146 -100 -100
ends open width 6 marks 2|26 -6 -344 -164 238 0 -100 -100
ends open width 7 marks 0|-81 20 -31 -6 -124 -202 0 199
ends open width 7 marks 1|-44 -12 -1 120 9 0 0 -24
ends open width 7 marks 2|34 6 -106 -32 -8 0 0 -78
ends open width 8 marks 0|13 29 40 -34 -47 0 0 0
ends open width 8 marks 1|80 -28 262 -202 0 0 0 -100
ends open width 8 marks 2|252 105 -219 -82 -183 0 0 0
ends sentence|44 69 -353 56 -30 -274 -217 -258
ends sentence after ends call|-200 181 0 80 36 0 0 -99
ends sentence after ends clause|31 117 -99 6 -145 0 -99 -100
ends sentence after ends open|25 72 -308 39 -50 -274 -190 -170
ends sentence after ends sentence|-3 53 -99 83 86 0 0 -100
ends sentence after ends signed|99 -61 0 -140 0 0 0 0
ends sentence deficit 0|-48 -32 -100 143 -39 0 0 0
ends sentence deficit 1|-62 -29 -99 126 -81 0 0 0
ends sentence deficit 2|3 8 -97 91 120 -92 0 0
ends sentence deficit 3|0 12 -79 -36 29 0 0 0
ends sentence deficit 4|60 101 -100 59 54 0 -100 0
ends sentence deficit 5|-59 72 0 116 105 0 -100 0
ends sentence deficit 6|-97 91 0 48 99 0 -100 0
ends sentence deficit 7|-8 96 -100 30 56 0 0 -100
ends sentence deficit 8|152 159 -239 0 98 -100 -99 -170
ends sentence deficit 9|60 58 -358 -133 -33 -169 -227 -228
ends sentence here 0 after 0|-46 -72 0 97 0 0 0 0
ends sentence here 0 after 7|0 -5 0 0 5 0 0 0
ends sentence here 0 after 8|0 86 -100 110 -86 0 0 0
ends sentence here 0 after 9|27 -33 0 -9 66 0 0 0
ends sentence here 1 after 0|85 0 0 -85 0 0 0 0
ends sentence here 1 after 1|-24 56 -99 63 0 0 0 0
ends sentence here 1 after 2|78 -58 0 50 0 0 0 0
ends sentence here 1 after 3|0 -141 0 141 0 0 0 0
ends sentence here 1 after 5|-33 -51 0 62 0 0 0 0
ends sentence here 1 after 6|66 -1 0 -82 0 0 0 0
ends sentence here 1 after 7|-43 32 0 -12 0 0 0 0
ends sentence here 1 after 8|-36 68 0 -50 0 0 0 0
ends sentence here 1 after 9|-11 73 0 -24 -81 0 0 0
ends sentence here 2 after 0|0 -37 0 37 0 0 0 0
ends sentence here 2 after 1|20 -86 0 86 -73 0 0 0
ends sentence here 2 after 2|-7 22 0 -7 38 0 0 0
ends sentence here 2 after 3|44 -8 0 -68 0 0 0 0
ends sentence here 2 after 4|85 -11 0 -122 0 0 0 0
ends sentence here 2 after 5|-150 85 0 75 106 0 0 0
ends sentence here 2 after 6|3 -5 -97 37 0 0 0 0
ends sentence here 2 after 7|20 10 0 -26 94 0 0 0
ends sentence here 2 after 8|-31 55 0 -4 75 -92 0 0
ends sentence here 2 after 9|-29 -24 0 48 37 0 0 0
ends sentence here 3 after 0|61 -61 0 0 0 0 0 0
ends sentence here 3 after 1|-35 69 0 -78 78 0 0 0
ends sentence here 3 after 2|58 -60 0 -26 85 0 0 0
ends sentence here 3 after 3|73 -46 0 -89 0 0 0 0
ends sentence here 3 after 4|41 -41 0 0 0 0 0 0
ends sentence here 3 after 5|-18 37 0 -41 0 0 0 0
ends sentence here 3 after 6|-26 -12 0 44 0 0 0 0
ends sentence here 3 after 7|-77 -37 0 167 0 0 0 0
ends sentence here 3 after 8|-63 46 0 92 -46 0 0 0
ends sentence here 3 after 9|-11 112 0 -161 -131 0 0 0
ends sentence here 4 after 1|-49 -38 0 78 0 0 0 0
ends sentence here 4 after 2|108 -106 0 104 0 0 -100 0
ends sentence here 4 after 3|-65 35 0 72 0 0 0 0
ends sentence here 4 after 4|-41 69 0 -63 0 0 0 0
ends sentence here 4 after 5|77 78 -100 -74 0 0 0 0
ends sentence here 4 after 6|78 -65 0 -37 0 0 0 0
ends sentence here 4 after 7|-55 148 0 -122 0 0 0 0
ends sentence here 4 after 8|-26 -1 0 25 0 0 0 0
ends sentence here 4 after 9|-119 78 0 -21 54 0 0 0
ends sentence here 5 after 1|-49 30 0 27 56 0 0 0
ends sentence here 5 after 2|118 -142 0 136 -74 0 -100 0
ends sentence here 5 after 3|-17 19 0 -91 141 0 0 0
ends sentence here 5 after 4|-27 48 0 -11 0 0 0 0
ends sentence here 5 after 5|-55 85 0 -87 -85 0 0 0
ends sentence here 5 after 6|-1 22 0 -22 0 0 0 0
ends sentence here 5 after 7|14 62 0 -91 0 0 0 0
ends sentence here 5 after 8|-16 -101 0 84 74 0 0 0
ends sentence here 5 after 9|-96 131 0 -83 -78 0 0 0
ends sentence here 6 after 0|-28 -63 0 112 0 0 0 0
ends sentence here 6 after 1|8 26 0 -7 0 0 0 0
ends sentence here 6 after 2|8 7 0 200 82 0 -100 0
ends sentence here 6 after 3|21 8 0 -85 0 0 0 0
ends sentence here 6 after 4|-126 54 0 106 0 0 0 0
ends sentence here 6 after 5|32 65 0 -164 32 0 0 0
ends sentence here 6 after 6|-71 83 0 -72 0 0 0 0
ends sentence here 6 after 7|-74 -43 0 133 80 0 0 0
ends sentence here 6 after 8|-9 16 0 15 58 0 0 0
ends sentence here 6 after 9|38 128 0 -107 -58 0 0 0
ends sentence here 7 after 0|-61 46 0 -10 0 0 0 0
ends sentence here 7 after 1|-23 -50 0 66 -53 0 0 0
ends sentence here 7 after 2|-121 68 0 20 13 0 0 0
ends sentence here 7 after 3|-22 73 -100 121 76 0 0 0
ends sentence here 7 after 4|-81 3 0 62 0 0 0 0
ends sentence here 7 after 5|-35 90 0 -9 -94 0 0 0
ends sentence here 7 after 6|49 -30 0 -57 0 0 0 0
ends sentence here 7 after 7|32 26 0 -21 0 0 0 0
ends sentence here 7 after 8|148 -9 0 -101 91 0 0 -100
ends sentence here 7 after 9|32 73 0 -49 -27 0 0 0
ends sentence here 8 after 0|56 -90 0 25 -66 0 0 0
ends sentence here 8 after 1|5 -13 0 -137 138 0 0 0
ends sentence here 8 after 2|-46 -72 0 27 64 0 -99 0
ends sentence here 8 after 3|2 49 0 -95 27 0 0 0
ends sentence here 8 after 4|11 29 0 -43 -49 0 0 0
ends sentence here 8 after 5|84 46 -100 124 13 -100 0 -100
ends sentence here 8 after 6|70 41 -131 75 93 0 0 0
ends sentence here 8 after 7|33 81 -100 -29 44 0 0 0
ends sentence here 8 after 8|50 65 -79 -48 -69 0 0 0
ends sentence here 8 after 9|130 65 -100 -81 2 0 0 0
ends sentence here 9 after 0|-57 -58 0 33 96 0 0 0
ends sentence here 9 after 1|18 -52 0 18 68 0 0 0
ends sentence here 9 after 2|-109 154 -100 -13 -38 0 0 0
ends sentence here 9 after 3|-42 55 0 1 -52 0 0 0
ends sentence here 9 after 4|37 63 0 -84 -12 0 0 0
ends sentence here 9 after 5|21 40 -161 -119 -87 -100 0 0
ends sentence here 9 after 6|-37 98 0 112 -11 0 0 -170
ends sentence here 9 after 7|84 15 0 21 54 0 0 -100
ends sentence here 9 after 8|96 114 0 -45 1 0 -170 0
ends sentence here 9 after 9|134 81 -227 -145 -146 -98 -99 0
ends sentence width 0 marks 0|87 -10 0 0 19 -100 0 0
ends sentence width 1 marks 0|203 80 0 -489 207 -98 0 -100
ends sentence width 1 marks 1|285 -23 0 -100 -180 0 0 0
ends sentence width 2 marks 0|-9 149 -222 -436 139 0 -99 0
ends sentence width 2 marks 1|-83 164 0 -97 0 0 0 0
ends sentence width 3 marks 0|-107 37 -170 183 148 0 -100 -170
ends sentence width 3 marks 1|99 129 0 -189 -161 0 0 0
ends sentence width 3 marks 2|0 99 0 0 -99 0 0 0
ends sentence width 4 marks 0|9 29 -277 165 54 0 -99 -170
ends sentence width 4 marks 1|186 112 -100 -109 -209 0 -99 -100
ends sentence width 4 marks 2|214 -35 -100 -240 -45 0 0 0
ends sentence width 5 marks 0|-129 24 -215 399 -68 -100 0 0
ends sentence width 5 marks 1|47 0 -79 -12 -114 0 -100 0
ends sentence width 5 marks 2|-49 129 0 -274 -30 0 0 0
ends sentence width 6 marks 0|-87 27 -97 138 -159 -92 0 0
ends sentence width 6 marks 1|64 108 0 -332 -11 0 -100 0
ends sentence width 6 marks 2|-42 42 -100 39 -86 0 0 0
ends sentence width 7 marks 0|86 -82 0 102 -83 0 0 0
ends sentence width 7 marks 1|18 37 0 -193 12 0 0 0
ends sentence width 7 marks 2|28 158 0 -210 61 0 0 0
ends sentence width 8 marks 1|0 28 -100 63 0 0 0 0
ends sentence width 8 marks 2|-33 213 0 -143 -99 0 0 0
ends signed|57 250 -170 -154 -166 0 -98 0
ends signed after ends call|-141 141 0 0 0 0 0 0
ends signed after ends clause|56 -2 0 -76 0 0 0 0
ends signed after ends open|145 121 -170 0 -166 0 -98 0
ends signed after ends sentence|-38 181 0 -100 0 0 0 0
ends signed deficit 0|0 100 0 0 -100 0 0 0
ends signed deficit 2|103 28 -100 0 0 0 0 0
ends signed deficit 3|-105 105 0 0 0 0 0 0
ends signed deficit 4|-90 90 0 0 0 0 0 0
ends signed deficit 5|-101 101 0 0 0 0 0 0
ends signed deficit 6|-10 10 0 0 0 0 0 0
ends signed deficit 7|103 13 0 -100 0 0 0 0
ends signed deficit 8|121 -70 0 -76 -94 0 0 0
ends signed deficit 9|139 0 -99 0 0 0 -98 0
ends signed here 0 after 9|0 100 0 0 -100 0 0 0
ends signed here 2 after 5|-92 92 0 0 0 0 0 0
ends signed here 2 after 6|84 -84 0 0 0 0 0 0
ends signed here 2 after 8|-18 18 0 0 0 0 0 0
ends signed here 2 after 9|119 16 -100 0 0 0 0 0
ends signed here 3 after 2|-3 3 0 0 0 0 0 0
ends signed here 3 after 5|-95 95 0 0 0 0 0 0
ends signed here 3 after 9|-23 23 0 0 0 0 0 0
ends signed here 4 after 1|-88 88 0 0 0 0 0 0
ends signed here 4 after 6|-80 80 0 0 0 0 0 0
ends signed here 4 after 9|64 -64 0 0 0 0 0 0
ends signed here 5 after 5|74 -74 0 0 0 0 0 0
ends signed here 5 after 9|-140 140 0 0 0 0 0 0
ends signed here 6 after 1|-83 83 0 0 0 0 0 0
ends signed here 6 after 4|-55 55 0 0 0 0 0 0
ends signed here 6 after 5|98 -98 0 0 0 0 0 0
ends signed here 6 after 6|53 -53 0 0 0 0 0 0
ends signed here 6 after 7|30 -30 0 0 0 0 0 0
ends signed here 6 after 8|-129 129 0 0 0 0 0 0
ends signed here 6 after 9|69 -69 0 0 0 0 0 0
ends signed here 7 after 1|46 -46 0 0 0 0 0 0
ends signed here 7 after 2|-54 54 0 0 0 0 0 0
ends signed here 7 after 3|95 -95 0 0 0 0 0 0
ends signed here 7 after 5|122 -122 0 0 0 0 0 0
ends signed here 7 after 6|-47 47 0 0 0 0 0 0
ends signed here 7 after 8|-92 92 0 0 0 0 0 0
ends signed here 7 after 9|110 4 0 -100 0 0 0 0
ends signed here 8 after 2|-30 74 0 -76 0 0 0 0
ends signed here 8 after 5|71 -71 0 0 0 0 0 0
ends signed here 8 after 6|84 -84 0 0 0 0 0 0
ends signed here 8 after 7|67 -7 0 0 -94 0 0 0
ends signed here 8 after 8|39 -39 0 0 0 0 0 0
ends signed here 8 after 9|-11 11 0 0 0 0 0 0
ends signed here 9 after 0|87 -87 0 0 0 0 0 0
ends signed here 9 after 1|44 -44 0 0 0 0 0 0
ends signed here 9 after 2|0 99 -99 0 0 0 0 0
ends signed here 9 after 3|-42 42 0 0 0 0 0 0
ends signed here 9 after 4|91 -91 0 0 0 0 0 0
ends signed here 9 after 5|-34 34 0 0 0 0 0 0
ends signed here 9 after 8|-63 63 0 0 0 0 0 0
ends signed here 9 after 9|200 -142 0 0 0 0 -98 0
ends signed width 2 marks 1|-79 79 0 0 0 0 0 0
ends signed width 3 marks 1|22 114 0 0 -94 0 -98 0
ends signed width 4 marks 1|-123 194 -99 0 0 0 0 0
ends signed width 4 marks 2|141 -141 0 0 0 0 0 0
ends signed width 5 marks 1|57 -31 0 -76 0 0 0 0
ends signed width 5 marks 2|111 88 -100 -100 0 0 0 0
ends signed width 6 marks 1|-65 65 0 0 0 0 0 0
ends signed width 6 marks 2|109 -109 0 0 0 0 0 0
ends signed width 7 marks 2|84 -84 0 0 0 0 0 0
ends signed width 8 marks 2|0 100 0 0 -100 0 0 0
full around 0 0|-61 -45 179 166 61 -13 0 64
full around 0 1|3 -67 149 146 41 95 4 70
full around 0 2|7 -94 -1 9 -38 15 21 -9
full around 1 0|-9 140 81 91 -87 -65 -52 88
full around 1 1|34 110 59 15 -118 -26 -126 -109
full around 1 2|95 129 2 -60 -85 -60 -97 -317
full around 2 0|32 112 -89 16 -50 -146 -90 12
full around 2 1|50 35 -18 -14 -116 -88 -155 -18
full around 2 2|67 42 -59 -133 -26 -77 -188 -97
furniture|-235 -231 -827 -756 -136 -219 -332 1308
genre|199 -3 332 -558 0 -257 -460 345
happening|79 88 33 -100 -235 -160 -272 -356
here 0 after 0|40 20 -14 70 -43 0 0 -100
here 0 after 1|69 -110 -25 56 -17 0 0 0
here 0 after 2|-80 -83 61 64 162 0 0 0
here 0 after 3|-104 128 40 4 0 0 0 0
here 0 after 4|-72 72 57 40 -75 0 0 0
here 0 after 5|76 -92 22 37 -95 66 0 0
here 0 after 6|-89 -57 60 28 27 0 0 0
here 0 after 7|-69 -83 0 13 104 0 0 0
here 0 after 8|-99 4 -29 89 16 0 0 0
here 0 after 9|-59 71 53 81 -42 -97 0 0
here 1 after 0|225 -169 -23 11 0 -94 0 0
here 1 after 1|38 -88 -69 30 -72 95 0 92
here 1 after 2|-122 73 -1 31 77 -51 0 83
here 1 after 3|-110 10 51 23 -92 0 0 0
here 1 after 4|0 40 -30 39 0 -67 0 0
here 1 after 5|-19 -27 -6 46 38 56 0 0
here 1 after 6|-6 -32 -1 -8 71 0 0 0
here 1 after 7|-22 9 -36 19 -31 -20 0 0
here 1 after 8|-55 59 -47 27 79 53 0 -84
here 1 after 9|-44 78 -91 50 -10 -22 0 57
here 2 after 0|-89 3 75 86 -97 0 0 0
here 2 after 1|17 -17 -55 -20 25 99 -99 -167
here 2 after 2|-18 29 -23 -48 63 27 0 -95
here 2 after 3|-40 47 129 -17 14 -75 0 29
here 2 after 4|13 85 -42 -24 -115 -94 0 0
here 2 after 5|-6 28 -29 16 70 2 0 0
here 2 after 6|-43 68 43 20 86 -66 0 -1
here 2 after 7|-32 17 20 -48 -20 97 0 0
here 2 after 8|-3 34 -27 35 39 -19 0 69
here 2 after 9|-3 54 -70 -47 15 -11 -99 -100
here 3 after 0|40 -61 10 7 -54 0 0 0
here 3 after 1|-21 14 55 30 112 -99 0 0
here 3 after 2|26 67 33 -11 77 -41 -100 -100
here 3 after 3|15 94 -15 28 55 0 0 -118
here 3 after 4|-10 75 75 -11 -87 0 0 0
here 3 after 5|-61 -6 131 1 -2 0 0 0
here 3 after 6|-27 -67 45 5 -48 100 0 0
here 3 after 7|-19 -11 17 -46 -25 0 0 85
here 3 after 8|-42 55 23 10 27 0 0 0
here 3 after 9|6 77 -11 -69 59 -88 0 0
here 4 after 0|0 -100 65 81 25 -66 0 0
here 4 after 1|-36 68 17 72 -91 0 0 -31
here 4 after 2|33 84 70 41 44 -95 -100 0
here 4 after 3|-86 -8 -50 35 -62 100 0 0
here 4 after 4|-31 15 -21 47 -52 0 0 0
here 4 after 5|-58 128 -89 70 -12 59 0 0
here 4 after 6|41 -13 -10 -41 -86 0 108 0
here 4 after 7|37 48 47 0 -125 0 0 0
here 4 after 8|-71 49 -11 -22 106 0 0 -93
here 4 after 9|29 53 -74 2 175 58 -100 0
here 5 after 0|-73 -94 60 73 -39 0 0 -96
here 5 after 1|11 121 4 27 13 -102 -100 0
here 5 after 2|6 34 -20 3 17 -105 -100 -31
here 5 after 3|-7 -26 50 -16 143 50 0 0
here 5 after 4|-1 -10 -9 -5 32 0 0 0
here 5 after 5|-18 16 18 16 38 0 0 -97
here 5 after 6|-17 -30 31 32 -43 0 0 0
here 5 after 7|-2 -27 60 9 -94 0 63 0
here 5 after 8|12 -7 8 32 -2 94 0 0
here 5 after 9|-58 -17 -16 21 65 80 -93 0
here 6 after 0|33 -31 10 41 44 0 0 0
here 6 after 1|-18 47 47 41 -62 -84 64 84
here 6 after 2|22 65 -27 0 37 -62 -100 -33
here 6 after 3|-28 30 23 51 51 -84 0 0
here 6 after 4|-29 -76 51 70 80 79 0 0
here 6 after 5|-9 24 -6 -15 43 -29 0 26
here 6 after 6|-2 -18 26 -19 -11 101 0 -144
here 6 after 7|0 26 -35 45 7 0 0 0
here 6 after 8|0 71 -39 -50 34 0 14 0
here 6 after 9|-1 72 -25 -35 13 58 120 -38
here 7 after 0|-61 20 31 49 -30 -100 99 0
here 7 after 1|100 -16 35 6 -32 24 0 -99
here 7 after 2|77 -19 -27 -50 -80 -54 -36 -45
here 7 after 3|49 -11 -24 -11 27 -12 -88 -57
here 7 after 4|-30 -76 -29 0 42 100 -94 0
here 7 after 5|-8 30 24 34 -69 72 -98 0
here 7 after 6|-17 -18 22 -18 -45 0 103 0
here 7 after 7|28 104 20 3 16 0 78 -100
here 7 after 8|73 62 42 -8 72 -100 -41 -77
here 7 after 9|49 46 63 -47 23 -71 -77 -78
here 8 after 0|-53 12 -49 -8 -22 33 18 -84
here 8 after 1|-22 -47 12 65 28 40 1 -9
here 8 after 2|1 -82 16 60 0 48 31 93
here 8 after 3|30 -75 51 81 73 31 7 -20
here 8 after 4|-11 -10 -43 78 -114 -24 -48 16
here 8 after 5|76 105 26 67 13 -85 -10 -16
here 8 after 6|36 46 -33 57 -16 -57 -6 47
here 8 after 7|94 -50 -7 39 37 -7 2 -90
here 8 after 8|11 -9 11 -4 2 6 54 26
here 8 after 9|-6 -5 -31 25 31 -46 41 -78
here 9 after 0|-46 145 -29 80 51 -33 -31 0
here 9 after 1|-48 -4 -82 -13 -50 -9 -29 130
here 9 after 2|-6 8 96 113 43 83 38 22
here 9 after 3|-16 13 4 -6 -32 -16 -58 73
here 9 after 4|7 71 43 79 57 -12 -4 -37
here 9 after 5|29 70 60 65 38 56 -33 19
here 9 after 6|46 75 40 45 34 8 -49 33
here 9 after 7|52 80 31 1 12 -53 -76 26
here 9 after 8|18 67 75 13 3 -29 -64 -56
here 9 after 9|70 139 116 51 4 -18 20 -15
like caption 0|38 105 343 -108 -119 -171 -350 -53
like caption 0 before ends call|74 -60 156 -342 0 0 0 0
like caption 0 before ends clause|42 159 7 -157 -201 0 0 0
like caption 0 before ends open|67 62 193 -58 -138 -171 0 -18
like caption 0 before ends sentence|154 68 155 -78 69 0 -308 -100
like caption 0 before ends signed|114 -353 203 -50 0 0 0 51
like caption 1|10 19 193 -23 -248 -313 -183 22
like caption 1 before ends call|-35 -139 118 -16 0 0 -74 90
like caption 1 before ends clause|-87 99 21 -63 -90 0 0 0
like caption 1 before ends open|-12 -30 68 -78 -123 -188 -97 -148
like caption 1 before ends sentence|74 28 122 3 -174 -171 -161 24
like caption 1 before ends signed|30 -210 71 4 0 -96 0 17
like caption 2|12 31 139 15 -107 -171 -51 -108
like caption 2 before ends call|181 97 -42 -65 -98 0 -136 -30
like caption 2 before ends clause|-46 35 147 -66 128 0 0 0
like caption 2 before ends open|25 35 64 11 -65 -174 -158 -19
like caption 2 before ends sentence|-28 -95 108 6 -175 15 -19 -88
like caption 2 before ends signed|25 -176 38 -25 0 0 0 0
like caption 3|49 4 88 59 -197 -137 -6 24
like caption 3 before ends call|-173 55 -56 153 0 0 94 -99
like caption 3 before ends clause|161 -116 59 -153 182 0 0 0
like caption 3 before ends open|18 49 -112 -18 -98 -18 -62 49
like caption 3 before ends sentence|-28 -27 153 132 -188 -109 44 2
like caption 3 before ends signed|232 -160 -4 40 0 38 -100 42
like caption 4|-1 -51 -71 38 -95 39 18 -141
like caption 4 before ends call|-269 104 -65 243 0 20 32 0
like caption 4 before ends clause|-267 -157 126 117 160 0 -89 0
like caption 4 before ends open|-137 -62 -1 24 -16 -14 243 -76
like caption 4 before ends sentence|133 19 30 -75 -329 89 10 -123
like caption 4 before ends signed|-49 243 -63 -55 0 0 -163 69
like caption 5|12 -17 -48 89 20 -27 63 -77
like caption 5 before ends call|-137 0 -82 63 0 -90 128 0
like caption 5 before ends clause|-128 -112 -114 161 93 0 0 0
like caption 5 before ends open|-17 -1 22 81 12 15 -98 2
like caption 5 before ends sentence|38 26 71 -77 -51 -25 58 -234
like caption 5 before ends signed|97 -104 -24 -22 0 0 0 -6
like caption 6|-157 -103 -41 232 62 235 106 -19
like caption 6 before ends call|-98 0 -212 298 0 0 42 0
like caption 6 before ends clause|-80 -103 -121 23 146 0 0 0
like caption 6 before ends open|98 -57 -48 74 108 118 -93 73
like caption 6 before ends sentence|-175 -186 57 84 -114 130 118 -29
like caption 6 before ends signed|-29 -85 -39 143 0 26 0 -97
like caption 7|-282 -156 -158 239 205 218 108 -95
like caption 7 before ends call|0 0 -1 173 -52 0 -161 0
like caption 7 before ends clause|0 -244 0 228 85 -100 0 0
like caption 7 before ends open|-84 -203 -97 168 79 245 0 -217
like caption 7 before ends sentence|-321 148 -62 3 243 -2 145 43
like caption 7 before ends signed|0 0 15 42 0 -44 0 0
like caption 8|-551 -40 -757 357 369 134 -48 116
like caption 8 before ends call|-91 0 0 91 0 0 0 0
like caption 8 before ends clause|0 -337 -78 325 150 0 0 -100
like caption 8 before ends open|-171 -65 -426 395 229 139 -100 -224
like caption 8 before ends sentence|-428 -133 -420 -72 362 -53 27 272
like caption 8 before ends signed|-94 561 -230 -411 -169 117 0 0
like heading 0|28 48 43 21 -52 -312 -158 -103
like heading 1|-34 18 67 57 -96 53 153 -158
like heading 2|-79 -33 111 134 48 57 232 -52
like heading 3|-61 -23 166 125 62 157 9 127
like heading 4|-135 147 111 117 173 -73 -109 36
like heading 5|-249 87 59 79 -2 -100 -387 307
like heading 6|-335 -3 65 67 30 -210 -351 278
like heading 7|-43 0 398 -99 -83 0 -325 0
like heading 8|0 0 45 -45 0 0 0 0
like kicker 0|-147 -40 223 250 1 -228 -186 -317
like kicker 1|-96 20 169 134 107 -183 -176 -120
like kicker 2|-24 55 130 179 110 -175 -15 -184
like kicker 3|1 13 -17 46 -34 -80 -15 -115
like kicker 4|66 5 -15 -39 -10 75 92 -118
like kicker 5|68 107 -23 -69 13 -116 134 155
like kicker 6|222 258 -81 -117 3 -110 -18 37
like kicker 7|275 180 -23 -209 -260 140 -345 84
like kicker 8|236 -51 73 -384 -123 235 383 42
like text 0|-260 -88 156 110 -43 6 193 154
like text 0 before ends call|0 0 -125 40 0 0 137 0
like text 0 before ends clause|0 0 25 -25 0 0 0 0
like text 0 before ends open|-237 -57 117 109 -43 -76 -74 -6
like text 0 before ends sentence|-213 -60 82 57 0 70 167 -20
like text 0 before ends signed|0 0 180 -15 0 0 0 -188
like text 0 deficit 0|0 0 129 -129 0 0 0 0
like text 0 deficit 1|0 0 -52 133 0 0 0 -99
like text 0 deficit 2|-100 16 -116 180 -96 0 0 0
like text 0 deficit 3|0 -12 107 -98 0 0 0 0
like text 0 deficit 4|-90 0 90 0 0 0 0 0
like text 0 deficit 5|-97 0 -18 114 0 0 0 0
like text 0 deficit 6|0 -86 -29 -8 0 0 0 86
like text 0 deficit 7|-100 0 -23 107 0 0 0 0
like text 0 deficit 8|-162 0 65 189 -99 -167 -74 84
like text 0 deficit 9|-131 0 81 -298 61 94 208 195
like text 1|-451 -130 289 163 -80 -117 50 -336
like text 1 before ends call|-132 0 367 -124 0 -100 0 -99
like text 1 before ends clause|0 -94 72 -14 0 0 0 0
like text 1 before ends open|-262 44 8 178 -76 -28 0 -97
like text 1 before ends sentence|-218 -158 150 114 -22 -37 50 0
like text 1 before ends signed|0 0 16 7 0 0 0 -87
like text 1 deficit 0|0 0 38 -38 0 0 0 0
like text 1 deficit 1|0 0 35 -35 0 0 0 0
like text 1 deficit 2|-20 -105 135 1 0 -100 0 0
like text 1 deficit 3|-117 -57 67 -1 0 0 0 0
like text 1 deficit 4|-115 0 -52 124 0 0 0 0
like text 1 deficit 5|-145 -74 105 68 0 0 0 0
like text 1 deficit 6|-137 93 4 139 -98 0 0 0
like text 1 deficit 7|-83 41 -33 65 -111 0 -61 0
like text 1 deficit 8|-91 -152 -49 110 103 3 139 -99
like text 1 deficit 9|-159 -26 62 167 -29 0 -5 -292
like text 2|-211 -8 170 73 -89 -47 -29 31
like text 2 before ends call|-79 -7 115 -10 0 0 -179 0
like text 2 before ends clause|-12 -292 74 34 261 0 0 0
like text 2 before ends open|-187 53 87 87 12 -63 -9 -76
like text 2 before ends sentence|-257 216 188 142 -222 166 7 -168
like text 2 before ends signed|-36 65 61 5 0 0 0 0
like text 2 deficit 0|0 0 23 -23 0 0 0 0
like text 2 deficit 1|-97 -115 32 154 25 -80 0 0
like text 2 deficit 2|-77 -277 46 67 -76 0 0 0
like text 2 deficit 3|15 -55 36 22 63 0 0 -100
like text 2 deficit 4|-50 0 1 145 0 0 0 -99
like text 2 deficit 5|-59 51 -16 -58 147 0 0 0
like text 2 deficit 6|-35 -214 18 61 -26 0 -82 0
like text 2 deficit 7|-246 88 121 -15 -19 99 111 -100
like text 2 deficit 8|-155 111 120 81 -25 0 -91 -53
like text 2 deficit 9|-91 84 94 44 -80 -80 -10 204
like text 3|-186 -100 211 162 -21 154 11 26
like text 3 before ends call|-206 -53 94 10 0 0 -56 0
like text 3 before ends clause|-55 -191 -91 159 123 0 0 0
like text 3 before ends open|-140 -21 30 127 86 5 -122 -20
like text 3 before ends sentence|-170 17 198 72 -177 27 31 25
like text 3 before ends signed|-42 -101 56 -67 0 100 0 -85
like text 3 deficit 0|0 0 240 -236 -12 0 0 0
like text 3 deficit 1|0 -42 195 -163 0 -58 0 0
like text 3 deficit 2|-27 -38 126 -91 169 0 0 0
like text 3 deficit 3|-111 -202 -64 130 -38 0 0 0
like text 3 deficit 4|-7 -41 34 -4 0 -66 0 0
like text 3 deficit 5|136 -114 60 -82 -39 40 0 0
like text 3 deficit 6|42 -186 229 21 -88 70 0 0
like text 3 deficit 7|-148 -28 104 79 76 -100 0 -13
like text 3 deficit 8|-128 80 70 9 -15 71 -120 -97
like text 3 deficit 9|-172 50 103 124 2 279 29 64
like text 4|-59 -27 181 124 45 39 -56 -13
like text 4 before ends call|-308 0 63 92 -52 0 -100 0
like text 4 before ends clause|-259 -93 100 177 58 0 0 0
like text 4 before ends open|19 -27 122 121 16 50 -93 -78
like text 4 before ends sentence|-25 -1 138 32 105 -82 13 11
like text 4 before ends signed|-26 303 37 -43 0 -34 -100 220
like text 4 deficit 0|-99 0 66 147 -75 -97 0 0
like text 4 deficit 1|-106 45 13 19 -69 -67 0 0
like text 4 deficit 2|-55 131 38 -6 103 36 0 -158
like text 4 deficit 3|-135 -36 177 64 -48 -164 0 0
like text 4 deficit 4|-2 -216 128 -45 99 0 0 0
like text 4 deficit 5|-39 -126 104 94 21 -4 -93 0
like text 4 deficit 6|-110 -315 133 101 -13 0 -39 -79
like text 4 deficit 7|-97 -25 70 20 -40 100 -123 -78
like text 4 deficit 8|-97 -16 68 32 100 142 -56 -2
like text 4 deficit 9|142 138 11 27 33 -41 -25 47
like text 5|-4 -29 121 183 48 -37 -49 -112
like text 5 before ends call|250 53 -151 -26 0 0 188 -96
like text 5 before ends clause|93 -236 94 70 6 0 0 -100
like text 5 before ends open|52 40 142 79 61 4 -170 -111
like text 5 before ends sentence|43 -34 53 -91 92 7 -3 166
like text 5 before ends signed|-87 174 33 -40 0 -29 -163 0
like text 5 deficit 0|-102 138 -12 133 -74 0 0 0
like text 5 deficit 1|-183 -75 -12 10 102 -10 0 182
like text 5 deficit 2|-93 122 9 8 57 21 -99 76
like text 5 deficit 3|152 -16 11 56 161 -41 0 0
like text 5 deficit 4|25 57 4 11 -49 0 0 0
like text 5 deficit 5|0 -31 56 168 -84 0 0 -100
like text 5 deficit 6|5 -98 2 6 68 69 -41 -88
like text 5 deficit 7|137 -159 -19 36 -88 73 -218 0
like text 5 deficit 8|130 -94 102 61 78 62 -6 -244
like text 5 deficit 9|23 250 62 28 -66 26 -2 -85
like text 6|-33 30 132 59 10 -82 -54 81
like text 6 before ends call|-46 -67 -72 190 0 108 -49 90
like text 6 before ends clause|-2 -29 122 -25 210 -100 -89 0
like text 6 before ends open|33 35 13 85 -27 -110 -128 108
like text 6 before ends sentence|13 -92 -20 -50 83 -45 -12 49
like text 6 before ends signed|30 -40 27 52 -169 11 0 140
like text 6 deficit 0|-218 -167 101 168 160 66 0 0
like text 6 deficit 1|-33 105 -15 -11 -3 12 0 -75
like text 6 deficit 2|21 53 -38 -120 -62 105 -99 81
like text 6 deficit 3|121 -83 5 55 -161 85 -100 158
like text 6 deficit 4|66 49 42 -37 148 -86 -100 33
like text 6 deficit 5|102 -59 29 10 -26 -10 0 -26
like text 6 deficit 6|28 -81 23 5 134 132 -71 14
like text 6 deficit 7|-44 -101 36 10 127 -139 89 8
like text 6 deficit 8|-80 -29 42 25 124 23 49 120
like text 6 deficit 9|-146 48 58 10 84 -26 53 -33
like text 7|-15 41 -65 -8 -28 -128 39 42
like text 7 before ends call|26 -127 19 143 -98 0 -51 94
like text 7 before ends clause|-27 73 27 -58 -57 0 0 0
like text 7 before ends open|-2 3 -65 -91 -14 26 273 26
like text 7 before ends sentence|98 -23 35 -72 -58 -49 -7 109
like text 7 before ends signed|176 -63 45 -98 0 -65 0 51
like text 7 deficit 0|-65 -13 -4 -53 140 88 0 -30
like text 7 deficit 1|-15 41 89 -29 121 87 0 52
like text 7 deficit 2|-37 49 9 -80 -10 -25 0 10
like text 7 deficit 3|48 43 -220 -126 29 100 0 -128
like text 7 deficit 4|28 -28 47 -131 -60 110 -22 75
like text 7 deficit 5|63 -45 -39 -21 23 -21 -80 163
like text 7 deficit 6|120 19 -1 -33 -336 -160 115 -82
like text 7 deficit 7|4 -63 14 3 -63 -140 162 145
like text 7 deficit 8|49 -61 45 29 -5 -10 8 13
like text 7 deficit 9|39 -117 42 -15 -14 -189 -26 -183
like text 8|82 107 -233 -183 -202 -164 -174 -217
like text 8 before ends call|43 25 -223 114 0 0 0 0
like text 8 before ends clause|90 30 -290 -19 -102 0 0 0
like text 8 before ends open|68 51 -204 -203 -185 -231 -98 -271
like text 8 before ends sentence|76 60 41 -104 18 -100 -156 -100
like text 8 before ends signed|173 -151 -23 -136 0 0 0 0
like text 8 deficit 0|170 -95 -55 56 -93 0 0 0
like text 8 deficit 1|41 70 -76 31 -46 0 0 0
like text 8 deficit 2|-13 -4 -71 32 36 -36 0 -100
like text 8 deficit 3|70 85 -133 -92 68 0 -100 -100
like text 8 deficit 4|-17 17 -91 157 -12 0 -100 0
like text 8 deficit 5|63 76 -125 -206 0 -100 -100 0
like text 8 deficit 6|161 125 -213 -67 168 -100 -100 0
like text 8 deficit 7|281 51 -285 -196 -188 0 -98 -170
like text 8 deficit 8|283 21 -68 -216 -137 -74 0 0
like text 8 deficit 9|295 -114 266 -121 -138 -100 -223 -86
linking|-53 187 80 -232 116 0 -223 -216
marked|-247 -170 -558 -951 -563 1339 -340 -278
marks 0|-41 24 141 170 64 165 90 179
marks 1|24 77 -70 -103 29 -278 -166 -232
marks 2|38 78 -552 -330 29 -100 -104 -155
medium|0 0 -120 -263 -98 -159 -95 461
name|162 -377 9 -195 -155 -276 836 177
name room 0|271 -54 65 -9 -65 -100 -330 80
name room 1|216 -98 154 67 96 -170 -44 29
name room 2|252 47 6 -87 -56 0 108 -37
name room 3|-148 -1 -94 -143 13 0 268 144
name room 4|-82 0 -69 -107 -165 -100 357 -111
name room 5|129 -106 -77 -187 -27 -80 312 -156
name room 6|68 -198 -18 -53 -81 -100 435 -126
name room 7|92 -279 7 -110 -144 -228 461 -92
name room 8|-31 -146 64 -45 -161 0 313 51
name room 9|-46 162 -8 -138 -316 0 165 -16
news|102 -148 -8 1 149 -226 -267 -137
nothing after|-530 -276 194 92 -79 -61 -104 252
nothing before|259 -528 126 60 -248 -48 -100 -32
number|-78 236 -72 20 39 -227 -98 -185
number torn|-534 612 -105 -384 226 0 -98 -99
opening|1233 -912 -545 -516 -217 -99 -116 -171
pair around known|-86 -78 -18 119 13 0 0 -100
pair known|-174 154 -84 -551 327 -274 -93 55
picture|-383 -391 -329 478 759 -401 -192 -275
pictureMark|-100 0 0 167 0 -95 0 0
place|-5 -10 -394 200 465 -553 -291 306
quote open|-672 485 100 -103 136 -166 -59 -85
repeats 0|57 96 20 -55 53 2 -4 154
repeats 0 deficit 0|230 -8 -161 -192 -39 0 0 100
repeats 0 deficit 1|82 85 -108 49 -115 -198 0 71
repeats 0 deficit 2|-19 49 -162 -87 19 -137 0 -54
repeats 0 deficit 3|-5 11 46 -64 2 0 -100 100
repeats 0 deficit 4|52 27 2 -60 0 0 -100 97
repeats 0 deficit 5|103 24 5 -76 -13 84 -100 25
repeats 0 deficit 6|-32 113 -18 -30 217 31 -67 34
repeats 0 deficit 7|0 76 -3 -82 80 -90 49 34
repeats 0 deficit 8|30 100 -48 -77 97 17 12 61
repeats 0 deficit 9|82 100 88 -8 1 50 43 14
repeats 0 ends call|93 -26 92 95 -140 0 0 0
repeats 0 ends clause|38 38 -110 -37 -80 0 0 0
repeats 0 ends open|98 144 109 -24 -33 15 17 176
repeats 0 ends sentence|25 52 -170 -307 156 -169 -169 -144
repeats 0 ends signed|31 87 -100 0 0 0 0 0
repeats 0 width 0|-45 99 -55 -87 248 -222 -39 110
repeats 0 width 1|-31 125 33 6 64 17 54 35
repeats 0 width 2|146 123 54 -146 -49 19 120 -20
repeats 0 width 3|-31 84 75 -65 -133 167 -106 58
repeats 0 width 4|11 113 -7 32 -40 -170 87 124
repeats 0 width 5|155 242 -172 -23 -171 -193 -80 -99
repeats 0 width 6|32 73 -378 -11 -151 -218 -100 96
repeats 0 width 7|27 77 -219 4 70 0 0 0
repeats 0 width 8|162 162 0 -255 -170 0 0 0
repeats 1|9 64 -25 -70 14 -87 -57 -70
repeats 1 deficit 0|139 0 -94 11 -54 66 0 0
repeats 1 deficit 1|53 72 -32 -62 134 48 0 -77
repeats 1 deficit 2|-12 22 -48 -68 106 -166 -99 25
repeats 1 deficit 3|35 -14 28 -71 -181 -22 0 85
repeats 1 deficit 4|54 -54 82 -35 -170 100 0 -115
repeats 1 deficit 5|120 7 -69 0 11 -20 -100 98
repeats 1 deficit 6|15 17 -103 8 -177 -82 0 39
repeats 1 deficit 7|102 130 58 20 -50 -139 -195 -30
repeats 1 deficit 8|38 91 62 38 35 -28 -14 161
repeats 1 deficit 9|39 85 72 9 11 -114 8 -166
repeats 1 ends call|2 -29 42 -164 0 0 0 0
repeats 1 ends clause|38 104 -374 -180 136 -96 0 0
repeats 1 ends open|-30 44 46 22 62 -65 -24 -23
repeats 1 ends sentence|50 96 -170 -142 -176 0 -171 -100
repeats 1 ends signed|-20 109 0 0 -100 0 0 0
repeats 1 width 2|-243 -93 102 77 141 0 -174 0
repeats 1 width 3|-6 -189 143 31 42 -168 206 70
repeats 1 width 4|33 -12 42 36 8 -37 -85 94
repeats 1 width 5|79 158 -59 -63 -161 -100 -208 -100
repeats 1 width 6|17 29 -245 -160 22 150 -170 -108
repeats 1 width 7|40 18 -230 -77 142 0 0 0
repeats 1 width 8|168 221 -61 -216 -204 0 0 0
repeats 2|3 45 22 -10 35 -78 -102 -70
repeats 2 deficit 0|-69 120 -64 21 81 0 0 -100
repeats 2 deficit 1|2 29 40 -2 0 52 0 -21
repeats 2 deficit 2|-29 18 -35 -80 -39 13 -99 -1
repeats 2 deficit 3|-3 62 73 -16 -32 100 -100 -119
repeats 2 deficit 4|62 18 52 -43 -22 -100 -22 30
repeats 2 deficit 5|53 -36 -31 -80 -63 -45 -55 -96
repeats 2 deficit 6|20 125 -12 47 44 -64 -33 -34
repeats 2 deficit 7|45 13 -69 -16 -67 40 44 11
repeats 2 deficit 8|-8 45 5 2 60 -59 28 21
repeats 2 deficit 9|14 91 80 97 -9 -112 -83 42
repeats 2 ends call|73 36 -76 140 -98 -141 -99 0
repeats 2 ends clause|1 49 -9 -122 -27 0 0 -100
repeats 2 ends open|-14 22 64 18 51 -47 -62 -24
repeats 2 ends sentence|32 70 -170 -26 -74 0 -170 -99
repeats 2 ends signed|205 27 -99 -100 -94 0 0 0
repeats 2 width 1|-157 0 168 -33 113 -100 -515 59
repeats 2 width 2|128 -61 -35 -162 98 -168 367 0
repeats 2 width 3|10 -13 63 -31 18 50 -72 113
repeats 2 width 4|-26 -36 -36 82 -98 -152 64 -39
repeats 2 width 5|26 18 -96 5 -20 -11 -40 -228
repeats 2 width 6|5 15 -127 -1 -165 -14 -100 -164
repeats 2 width 7|96 85 -147 -40 -38 -79 0 0
repeats 2 width 8|28 106 -35 10 0 0 0 -100
repeats 3|-27 50 42 59 40 7 -48 -97
repeats 3 deficit 0|-206 5 131 95 -51 -97 0 0
repeats 3 deficit 1|-197 -27 73 -11 -63 118 0 -96
repeats 3 deficit 2|-9 20 16 -19 -57 60 0 158
repeats 3 deficit 3|45 -21 -53 -35 38 -32 0 0
repeats 3 deficit 4|175 115 -6 -27 115 -1 -100 0
repeats 3 deficit 5|77 -52 28 -18 76 -76 -166 0
repeats 3 deficit 6|61 39 -3 66 -66 7 -16 -88
repeats 3 deficit 7|38 -26 1 56 50 70 58 0
repeats 3 deficit 8|83 38 28 60 56 -61 -11 -99
repeats 3 deficit 9|-20 42 44 61 78 18 98 -148
repeats 3 ends call|-2 122 -16 -18 0 0 0 -100
repeats 3 ends clause|11 101 -37 -70 -61 -100 -100 0
repeats 3 ends open|-56 36 75 39 66 33 -30 -53
repeats 3 ends sentence|-25 45 -255 -8 38 -92 -100 0
repeats 3 ends signed|-45 69 0 -76 0 0 0 0
repeats 3 width 1|189 183 -255 53 153 0 -192 -99
repeats 3 width 2|-227 7 -18 101 -29 54 -256 0
repeats 3 width 3|-126 157 68 -44 -17 97 233 -80
repeats 3 width 4|27 -33 47 116 -16 45 1 -51
repeats 3 width 5|29 33 -5 32 -79 -21 51 0
repeats 3 width 6|10 -12 51 69 -18 -41 -100 85
repeats 3 width 7|54 -25 6 55 -167 -97 0 -147
repeats 3 width 8|-55 -21 54 18 0 0 0 0
repeats 4|-45 79 67 187 47 38 -107 -60
repeats 4 deficit 0|-351 -220 293 103 43 88 0 0
repeats 4 deficit 1|-310 30 106 25 34 32 0 0
repeats 4 deficit 2|-44 23 101 45 -3 15 0 67
repeats 4 deficit 3|34 30 -62 54 49 0 0 -100
repeats 4 deficit 4|-31 -17 -37 74 127 -25 0 0
repeats 4 deficit 5|8 76 110 54 -40 -36 -100 0
repeats 4 deficit 6|69 35 -40 67 -119 64 -41 -38
repeats 4 deficit 7|0 -15 -18 40 -22 15 0 -145
repeats 4 deficit 8|-15 75 2 5 52 24 37 -111
repeats 4 deficit 9|-27 53 74 91 150 -61 2 235
repeats 4 ends call|72 -85 102 -272 0 0 0 0
repeats 4 ends clause|21 -34 114 -65 -178 0 0 0
repeats 4 ends open|36 6 122 123 47 72 -75 -39
repeats 4 ends sentence|54 22 -217 98 88 -100 0 -99
repeats 4 ends signed|72 -24 0 0 0 0 -98 0
repeats 4 width 1|0 -159 40 37 45 0 -411 285
repeats 4 width 2|42 159 -129 5 6 0 191 0
repeats 4 width 3|-125 144 93 88 281 1 7 0
repeats 4 width 4|-4 -22 -13 64 68 54 179 -148
repeats 4 width 5|53 40 12 31 -107 -122 -55 -100
repeats 4 width 6|-8 14 168 52 -243 151 -96 -38
repeats 4 width 7|-93 -124 185 -1 58 0 0 0
repeats 4 width 8|100 -99 -91 90 0 0 0 0
repeats 5|-68 -16 30 144 108 44 -75 -110
repeats 5 deficit 0|-102 -83 88 35 14 0 0 0
repeats 5 deficit 1|-210 -122 33 92 -25 -30 0 117
repeats 5 deficit 2|-74 148 32 63 57 -18 0 -100
repeats 5 deficit 3|-48 64 -62 -43 179 -41 0 -18
repeats 5 deficit 4|-123 -72 -56 98 135 0 0 0
repeats 5 deficit 5|-11 -34 112 92 -86 0 0 -100
repeats 5 deficit 6|6 -33 -4 56 80 -86 -34 -85
repeats 5 deficit 7|26 -112 6 -8 143 98 -110 -13
repeats 5 deficit 8|-9 37 12 29 38 153 -131 -170
repeats 5 deficit 9|10 4 38 -25 59 87 75 174
repeats 5 ends call|-34 156 94 -296 -91 0 0 0
repeats 5 ends clause|-118 -232 186 34 4 0 0 -85
repeats 5 ends open|-45 -108 46 163 122 44 -75 -97
repeats 5 ends sentence|52 210 -223 139 -22 0 0 0
repeats 5 ends signed|-48 48 0 0 0 0 0 0
repeats 5 width 0|0 -96 59 77 -27 0 -170 -19
repeats 5 width 1|-172 24 -67 95 96 281 102 -250
repeats 5 width 2|91 24 27 31 56 9 -187 0
repeats 5 width 3|100 143 83 46 64 -119 -11 -164
repeats 5 width 4|-34 -70 37 109 -26 55 7 146
repeats 5 width 5|-62 41 15 19 98 29 -68 -100
repeats 5 width 6|-111 -5 127 -92 -18 77 0 -96
repeats 5 width 7|-6 -100 -16 -113 -44 -85 0 237
repeats 5 width 8|-3 0 -76 77 0 0 0 0
scene|111 86 144 109 -228 -349 -489 -356
signed|57 250 -170 -154 -166 0 -98 0
sourceNote|0 0 -203 -318 278 0 0 251
spaced|61 218 -523 -526 -294 -100 -116 0
spaced 0|90 -90 0 0 0 0 0 0
spaced 1|149 6 -100 0 -42 0 0 0
spaced 2|55 19 0 -165 -100 0 0 0
spaced 3|-87 140 -133 -178 -98 0 0 0
spaced 4|-57 103 0 -100 0 0 0 0
spaced 5|-98 124 -55 -6 -96 0 0 0
spaced 6|96 97 -262 -165 0 -100 -100 0
spaced 7|209 82 -264 -105 -100 0 0 0
spaced 8|182 265 -241 -209 0 0 -136 0
spaced 9|-17 17 0 0 0 0 0 0
steps 0 then 0|11 41 -12 5 63 0 0 -38
steps 0 then 0 ends clause|61 -61 90 -90 0 0 0 0
steps 0 then 0 ends open|15 60 -59 38 63 0 0 -38
steps 0 then 0 ends sentence|17 -24 0 -4 0 0 0 0
steps 0 then 0 ends signed|-77 77 0 0 0 0 0 0
steps 0 then 1|-19 -11 41 22 54 37 0 -78
steps 0 then 1 ends call|-94 -74 150 0 0 0 0 0
steps 0 then 1 ends clause|4 -2 10 -23 94 0 0 0
steps 0 then 1 ends open|-61 -4 65 49 131 37 0 -78
steps 0 then 1 ends sentence|80 66 0 -47 -77 0 0 0
steps 0 then 1 ends signed|66 63 0 0 -100 0 0 0
steps 0 then 2|-72 -34 91 9 -61 43 -71 155
steps 0 then 2 ends call|22 -94 78 0 0 0 0 0
steps 0 then 2 ends clause|-102 -125 207 -5 0 0 0 0
steps 0 then 2 ends open|-46 -5 19 32 -38 43 -71 155
steps 0 then 2 ends sentence|73 9 0 -87 -27 0 0 0
steps 0 then 2 ends signed|1 -1 0 0 0 0 0 0
steps 0 then 3|3 31 95 42 24 -163 -99 0
steps 0 then 3 ends call|13 0 98 -97 0 0 0 0
steps 0 then 3 ends clause|18 41 -61 -51 0 0 0 0
steps 0 then 3 ends open|10 32 86 30 24 -163 -99 0
steps 0 then 3 ends sentence|-81 48 0 84 -3 0 0 0
steps 0 then 3 ends signed|66 -66 0 0 0 0 0 0
steps 0 then 4|78 -71 62 -4 -212 0 93 0
steps 0 then 4 ends clause|103 -103 0 0 0 0 0 0
steps 0 then 4 ends open|-26 61 62 -29 -174 0 93 0
steps 0 then 4 ends sentence|64 2 0 -14 -91 0 0 0
steps 0 then 4 ends signed|97 -97 0 0 0 0 0 0
steps 0 then 5|-32 16 27 -32 41 -33 94 0
steps 0 then 5 ends call|41 -153 57 0 0 0 0 0
steps 0 then 5 ends clause|94 -13 -42 -81 95 0 0 0
steps 0 then 5 ends open|-120 11 90 91 -9 -33 94 0
steps 0 then 5 ends sentence|29 21 0 -51 -78 0 0 0
steps 0 then 5 ends signed|-51 51 0 0 0 0 0 0
steps 0 then 6|-40 -53 20 23 76 -44 -100 181
steps 0 then 6 ends call|0 39 -39 0 0 0 0 0
steps 0 then 6 ends clause|-12 -64 -51 62 76 0 0 0
steps 0 then 6 ends open|-78 5 29 27 24 -44 -100 181
steps 0 then 6 ends sentence|42 3 0 6 -43 0 0 0
steps 0 then 6 ends signed|30 -30 0 0 0 0 0 0
steps 0 then 7|-84 7 76 20 -9 49 -64 0
steps 0 then 7 ends call|0 -95 95 0 0 0 0 0
steps 0 then 7 ends clause|-4 4 31 63 -80 0 0 0
steps 0 then 7 ends open|-28 8 50 55 7 49 -64 0
steps 0 then 7 ends sentence|-38 3 0 -40 27 0 0 0
steps 0 then 7 ends signed|-17 17 0 0 0 0 0 0
steps 0 then 8|-7 79 9 31 83 36 -98 -92
steps 0 then 8 ends call|-88 -20 89 0 0 0 0 0
steps 0 then 8 ends clause|-63 57 49 -13 -73 0 0 0
steps 0 then 8 ends open|-2 96 -21 -30 33 36 -98 -92
steps 0 then 8 ends sentence|-16 8 0 8 102 0 0 0
steps 0 then 8 ends signed|67 52 -100 0 0 0 0 0
steps 0 then 9|-31 94 -124 -80 -21 53 94 -224
steps 0 then 9 ends call|-146 282 44 -94 0 0 0 0
steps 0 then 9 ends clause|-31 79 -55 -13 -26 0 0 0
steps 0 then 9 ends open|-2 44 -41 -40 -38 53 94 -224
steps 0 then 9 ends sentence|-7 62 -170 -43 55 0 0 0
steps 0 then 9 ends signed|83 -83 0 0 0 0 0 0
steps 1 then 0|3 51 -52 -47 -45 128 28 -98
steps 1 then 0 ends call|-143 -48 167 0 0 0 0 0
steps 1 then 0 ends clause|-47 34 -88 120 43 0 0 0
steps 1 then 0 ends open|25 51 -62 -31 -98 128 28 -98
steps 1 then 0 ends sentence|-99 -41 0 115 106 0 0 0
steps 1 then 0 ends signed|40 82 0 -100 0 0 0 0
steps 1 then 1|-8 31 46 62 78 24 29 -24
steps 1 then 1 ends call|-63 14 17 0 0 0 0 0
steps 1 then 1 ends clause|-5 45 -72 114 0 0 0 0
steps 1 then 1 ends open|3 -31 61 42 211 24 29 -24
steps 1 then 1 ends sentence|92 3 0 73 -108 0 0 0
steps 1 then 1 ends signed|64 -64 0 0 0 0 0 0
steps 1 then 2|-79 88 44 -14 55 -106 -15 -69
steps 1 then 2 ends call|-139 0 149 0 0 0 0 0
steps 1 then 2 ends clause|-83 69 26 -87 133 0 0 0
steps 1 then 2 ends open|-35 46 19 22 14 -106 -15 -69
steps 1 then 2 ends sentence|68 -37 0 -43 33 0 0 0
steps 1 then 2 ends signed|4 -4 0 0 0 0 0 0
steps 1 then 3|-80 113 28 -48 9 -54 -60 0
steps 1 then 3 ends call|61 -61 0 0 0 0 0 0
steps 1 then 3 ends clause|-11 116 45 -100 -91 0 0 0
steps 1 then 3 ends open|-94 103 -59 22 60 -54 -60 0
steps 1 then 3 ends sentence|-81 -12 -97 77 0 0 0 0
steps 1 then 3 ends signed|-29 29 0 0 0 0 0 0
steps 1 then 4|45 60 -42 46 109 -100 -40 -82
steps 1 then 4 ends call|73 88 -138 0 0 0 0 0
steps 1 then 4 ends clause|6 51 -119 0 31 0 0 0
steps 1 then 4 ends open|-29 49 47 74 100 -100 -40 -82
steps 1 then 4 ends sentence|-102 99 0 -1 0 0 0 0
steps 1 then 5|-67 16 78 45 111 62 140 -99
steps 1 then 5 ends call|-172 -4 112 0 0 0 0 0
steps 1 then 5 ends clause|40 -9 -92 105 0 0 0 0
steps 1 then 5 ends open|-94 16 -43 57 111 62 140 -99
steps 1 then 5 ends sentence|-2 53 0 -81 0 0 0 0
steps 1 then 5 ends signed|73 -73 0 0 0 0 0 0
steps 1 then 6|-51 2 7 25 -67 127 51 -54
steps 1 then 6 ends call|137 -105 -2 0 0 0 0 0
steps 1 then 6 ends clause|-64 1 40 -37 0 0 0 0
steps 1 then 6 ends open|-77 36 -69 -20 2 127 51 -54
steps 1 then 6 ends sentence|7 49 0 28 -149 0 0 0
steps 1 then 6 ends signed|20 -20 0 0 0 0 0 0
steps 1 then 7|34 56 -26 -3 1 -93 -129 -87
steps 1 then 7 ends call|-51 160 -140 0 0 0 0 0
steps 1 then 7 ends clause|-69 -46 117 36 -88 0 0 0
steps 1 then 7 ends open|63 36 -8 -3 -36 -93 -129 -87
steps 1 then 7 ends sentence|1 13 -99 25 57 0 0 0
steps 1 then 7 ends signed|-51 51 0 0 0 0 0 0
steps 1 then 8|61 125 0 -16 77 57 74 -100
steps 1 then 8 ends call|-119 42 78 0 0 0 0 0
steps 1 then 8 ends clause|27 -77 120 -85 81 0 0 0
steps 1 then 8 ends open|193 18 -47 -15 107 101 74 0
steps 1 then 8 ends sentence|-15 163 0 20 -87 -92 0 -100
steps 1 then 8 ends signed|-35 35 0 0 0 0 0 0
steps 1 then 9|-26 92 28 -28 113 52 79 -166
steps 1 then 9 ends call|-164 62 60 7 0 -63 0 0
steps 1 then 9 ends clause|-27 30 -66 116 -78 0 0 0
steps 1 then 9 ends open|-9 -118 31 60 80 103 79 -166
steps 1 then 9 ends sentence|61 55 -79 -192 4 0 0 0
steps 1 then 9 ends signed|-101 101 0 0 0 0 0 0
steps 2 then 0|-62 76 -1 61 155 -62 -37 -167
steps 2 then 0 ends call|-118 -19 166 0 0 0 0 0
steps 2 then 0 ends clause|-49 46 -92 135 35 0 0 0
steps 2 then 0 ends open|-62 107 25 3 150 -62 -37 -167
steps 2 then 0 ends sentence|-103 89 0 76 0 0 0 0
steps 2 then 0 ends signed|-134 134 0 0 0 0 0 0
steps 2 then 1|-66 108 13 29 27 -34 -19 -200
steps 2 then 1 ends call|-98 -49 166 -99 0 0 0 0
steps 2 then 1 ends clause|-19 1 26 31 -28 0 0 -85
steps 2 then 1 ends open|-41 88 -39 7 54 -34 -19 -151
steps 2 then 1 ends sentence|35 -23 0 15 -120 0 0 0
steps 2 then 1 ends signed|17 -17 0 0 0 0 0 0
steps 2 then 2|-32 68 -147 -119 -72 -135 -168 13
steps 2 then 2 ends call|28 -60 97 -35 0 0 0 0
steps 2 then 2 ends clause|-72 101 -104 -10 45 0 0 0
steps 2 then 2 ends open|-48 86 -168 -133 -86 -135 -168 13
steps 2 then 2 ends sentence|-64 17 0 74 51 0 0 0
steps 2 then 2 ends signed|74 -74 0 0 0 0 0 0
steps 2 then 3|-12 22 23 -43 -30 -103 -42 -90
steps 2 then 3 ends call|82 -3 -81 0 0 0 0 0
steps 2 then 3 ends clause|23 0 -29 29 -88 0 0 0
steps 2 then 3 ends open|-67 94 53 -47 3 -103 -42 -90
steps 2 then 3 ends sentence|-11 26 0 -20 44 0 0 0
steps 2 then 4|73 20 -81 -15 -146 -36 37 0
steps 2 then 4 ends call|82 -117 44 0 0 0 0 0
steps 2 then 4 ends clause|65 -12 -142 0 0 0 0 0
steps 2 then 4 ends open|16 66 -56 -6 -86 -36 37 0
steps 2 then 4 ends sentence|3 25 0 -63 -84 0 0 0
steps 2 then 5|-4 -5 -54 41 -64 41 -54 0
steps 2 then 5 ends call|95 102 -144 0 0 0 0 0
steps 2 then 5 ends clause|23 -42 48 0 0 0 0 0
steps 2 then 5 ends open|-50 -195 87 77 -58 41 -54 0
steps 2 then 5 ends sentence|56 134 -100 -76 -39 0 0 0
steps 2 then 5 ends signed|47 -47 0 0 0 0 0 0
steps 2 then 6|-12 -31 8 31 92 100 -26 -97
steps 2 then 6 ends call|75 116 -129 0 0 0 0 0
steps 2 then 6 ends clause|58 -49 -24 0 0 0 0 0
steps 2 then 6 ends open|-33 -176 35 38 26 100 -26 -97
steps 2 then 6 ends sentence|-105 87 0 10 69 0 0 0
steps 2 then 6 ends signed|30 -30 0 0 0 0 0 0
steps 2 then 7|-65 -36 30 30 32 10 23 -78
steps 2 then 7 ends call|-44 78 -2 0 0 0 0 0
steps 2 then 7 ends clause|39 0 50 -77 0 0 0 0
steps 2 then 7 ends open|-11 -220 17 60 -5 10 23 -78
steps 2 then 7 ends sentence|-55 67 0 -84 93 0 0 0
steps 2 then 8|156 129 14 2 15 -131 -2 -100
steps 2 then 8 ends call|91 61 -133 0 0 0 0 0
steps 2 then 8 ends clause|-16 54 28 -78 0 0 0 0
steps 2 then 8 ends open|72 -45 46 69 -23 -131 76 -100
steps 2 then 8 ends sentence|83 88 0 -138 30 0 -99 0
steps 2 then 8 ends signed|12 -12 0 0 0 0 0 0
steps 2 then 9|35 33 57 -57 -71 -1 29 -122
steps 2 then 9 ends call|-68 61 -39 28 0 0 0 0
steps 2 then 9 ends clause|-94 0 94 0 0 0 0 0
steps 2 then 9 ends open|98 -132 51 -17 -70 60 29 -122
steps 2 then 9 ends sentence|42 82 0 -147 29 -98 0 0
steps 2 then 9 ends signed|-112 112 0 0 0 0 0 0
steps 3 then 0|-7 -2 -4 54 127 -100 -31 0
steps 3 then 0 ends call|86 -77 58 -67 0 0 0 0
steps 3 then 0 ends clause|37 -37 0 0 0 0 0 0
steps 3 then 0 ends open|-37 74 -12 6 130 -100 -31 0
steps 3 then 0 ends sentence|-28 -21 0 130 -12 0 0 0
steps 3 then 0 ends signed|-74 74 0 0 0 0 0 0
steps 3 then 1|22 25 29 4 -55 77 104 0
steps 3 then 1 ends call|94 -126 70 0 0 0 0 0
steps 3 then 1 ends clause|-51 6 165 -21 -47 0 0 0
steps 3 then 1 ends open|-8 89 -22 73 -69 77 104 0
steps 3 then 1 ends sentence|27 -39 0 -38 103 0 0 0
steps 3 then 2|35 41 -121 -42 -48 -98 -158 -142
steps 3 then 2 ends call|19 41 -80 0 0 0 0 0
steps 3 then 2 ends clause|130 -75 -58 0 0 0 0 -100
steps 3 then 2 ends open|-20 79 -103 -75 13 -98 -158 -59
steps 3 then 2 ends sentence|54 -66 0 163 -153 0 0 0
steps 3 then 3|139 -3 10 -109 -71 -99 -43 -100
steps 3 then 3 ends call|130 -9 -12 0 -100 0 0 0
steps 3 then 3 ends clause|128 -35 -87 0 0 0 0 0
steps 3 then 3 ends open|141 8 30 -120 55 -99 -43 -100
steps 3 then 3 ends sentence|-51 30 0 96 11 0 0 0
steps 3 then 4|-5 -3 -12 -5 78 0 0 0
steps 3 then 4 ends call|-21 -70 67 0 0 0 0 0
steps 3 then 4 ends clause|10 91 -89 0 0 0 0 0
steps 3 then 4 ends open|95 -84 13 -45 78 0 0 0
steps 3 then 4 ends sentence|-67 14 0 102 0 0 0 0
steps 3 then 5|-14 -101 -32 77 165 54 46 0
steps 3 then 5 ends call|54 16 -63 0 0 0 0 0
steps 3 then 5 ends clause|-33 0 33 0 0 0 0 0
steps 3 then 5 ends open|8 -253 32 96 144 54 46 0
steps 3 then 5 ends sentence|-78 119 0 -48 62 0 0 0
steps 3 then 6|28 17 -34 89 -165 0 159 0
steps 3 then 6 ends call|54 67 -175 99 0 0 0 0
steps 3 then 6 ends clause|46 120 -147 0 0 0 0 0
steps 3 then 6 ends open|-43 -179 118 89 -165 0 159 0
steps 3 then 6 ends sentence|-56 127 0 -170 0 0 0 0
steps 3 then 6 ends signed|80 -80 0 0 0 0 0 0
steps 3 then 7|-26 -25 60 -17 12 0 -76 0
steps 3 then 7 ends call|0 51 -51 0 0 0 0 0
steps 3 then 7 ends clause|0 0 99 -99 0 0 0 0
steps 3 then 7 ends open|-34 -81 -60 135 -41 0 -76 0
steps 3 then 7 ends sentence|4 6 0 -141 119 0 0 0
steps 3 then 7 ends signed|36 -36 0 0 0 0 0 0
steps 3 then 8|-65 160 -12 -28 126 0 32 -100
steps 3 then 8 ends call|-54 102 -62 0 0 0 0 0
steps 3 then 8 ends open|-52 55 -1 20 142 0 32 -100
steps 3 then 8 ends sentence|38 91 0 -77 3 0 0 0
steps 3 then 9|28 -26 66 -13 49 0 -50 58
steps 3 then 9 ends call|-34 94 21 -81 0 0 0 0
steps 3 then 9 ends open|64 -173 65 40 19 0 -50 58
steps 3 then 9 ends sentence|-62 111 0 -187 98 0 0 0
steps 4 then 0|95 42 -109 -98 -50 0 -5 0
steps 4 then 0 ends clause|-7 7 0 0 0 0 0 0
steps 4 then 0 ends open|44 79 -109 -68 -50 0 -5 0
steps 4 then 0 ends sentence|114 -39 0 -44 0 0 0 0
steps 4 then 1|23 6 26 -26 -70 0 77 0
steps 4 then 1 ends call|-99 0 99 0 0 0 0 0
steps 4 then 1 ends clause|8 113 -93 0 0 0 0 0
steps 4 then 1 ends open|28 4 -15 -78 -70 0 77 0
steps 4 then 1 ends sentence|69 -85 0 55 0 0 0 0
steps 4 then 1 ends signed|47 -47 0 0 0 0 0 0
steps 4 then 2|139 -1 8 -57 19 -95 -72 0
steps 4 then 2 ends call|133 -56 -94 0 0 0 0 0
steps 4 then 2 ends clause|32 -32 0 0 0 0 0 0
steps 4 then 2 ends open|12 15 36 -45 -87 -95 61 0
steps 4 then 2 ends sentence|66 18 0 2 82 0 -100 0
steps 4 then 3|137 -87 23 -32 -64 0 88 -100
steps 4 then 3 ends clause|108 -25 -91 0 0 0 0 0
steps 4 then 3 ends open|67 -41 93 -59 -64 0 88 -100
steps 4 then 3 ends sentence|55 -94 0 57 0 0 0 0
steps 4 then 4|88 -60 -51 -11 0 0 0 0
steps 4 then 4 ends call|124 0 -124 0 0 0 0 0
steps 4 then 4 ends clause|113 -113 0 0 0 0 0 0
steps 4 then 4 ends open|45 -67 4 -7 0 0 0 0
steps 4 then 4 ends sentence|-124 134 0 -17 0 0 0 0
steps 4 then 5|5 -2 143 -157 -18 70 71 0
steps 4 then 5 ends call|-159 17 151 0 0 0 0 0
steps 4 then 5 ends clause|60 -60 0 0 0 0 0 0
steps 4 then 5 ends open|14 -62 38 -40 -18 70 71 0
steps 4 then 5 ends sentence|153 39 0 -123 0 0 0 0
steps 4 then 6|-49 -116 52 6 96 97 -3 0
steps 4 then 6 ends call|96 0 -96 0 0 0 0 0
steps 4 then 6 ends open|-56 -188 90 -62 96 97 -3 0
steps 4 then 6 ends sentence|-38 -31 0 44 0 0 0 0
steps 4 then 6 ends signed|-55 55 0 0 0 0 0 0
steps 4 then 7|-196 -30 193 41 67 0 -103 0
steps 4 then 7 ends call|0 -100 100 0 0 0 0 0
steps 4 then 7 ends open|-139 0 137 41 70 0 -103 0
steps 4 then 7 ends sentence|-93 98 0 0 -7 0 0 0
steps 4 then 8|93 35 15 -71 49 0 -36 0
steps 4 then 8 ends open|49 23 15 -78 49 0 83 0
steps 4 then 8 ends sentence|-67 31 0 44 0 0 0 0
steps 4 then 8 ends signed|98 0 0 0 0 0 -98 0
steps 4 then 9|-121 132 50 -8 -112 0 44 -51
steps 4 then 9 ends open|0 53 50 -35 -30 0 44 -51
steps 4 then 9 ends sentence|-121 94 0 122 -97 0 0 0
steps 5 then 0|131 60 10 55 46 100 -119 -171
steps 5 then 0 ends call|25 -13 0 0 0 0 0 0
steps 5 then 0 ends clause|9 10 -59 0 0 0 0 0
steps 5 then 0 ends open|131 75 20 26 46 100 -119 -171
steps 5 then 0 ends sentence|-8 -26 0 54 0 0 0 0
steps 5 then 1|44 -20 17 -45 46 64 -88 -100
steps 5 then 1 ends call|-95 0 95 0 0 0 0 0
steps 5 then 1 ends clause|48 -87 179 0 -111 0 0 0
steps 5 then 1 ends open|81 51 -89 -62 57 64 -88 -100
steps 5 then 1 ends sentence|4 -83 0 141 100 0 0 0
steps 5 then 2|170 -11 -71 -39 -183 -129 -84 0
steps 5 then 2 ends call|163 -18 -154 0 0 0 0 0
steps 5 then 2 ends clause|165 -79 0 0 0 -100 0 0
steps 5 then 2 ends open|148 0 -49 -57 -134 -141 -84 0
steps 5 then 2 ends sentence|80 -39 0 86 -120 0 0 0
steps 5 then 3|40 -97 23 2 40 10 51 83
steps 5 then 3 ends call|-50 -73 98 0 0 0 0 0
steps 5 then 3 ends clause|41 0 -41 0 0 0 0 0
steps 5 then 3 ends open|80 -119 -105 21 40 10 51 83
steps 5 then 3 ends sentence|-43 92 0 -36 0 0 0 0
steps 5 then 4|100 95 -110 -73 0 0 0 0
steps 5 then 4 ends call|203 127 -290 0 0 0 0 0
steps 5 then 4 ends clause|85 0 -85 0 0 0 0 0
steps 5 then 4 ends open|-36 -18 115 -96 0 0 0 0
steps 5 then 4 ends sentence|-30 -46 0 54 0 0 0 0
steps 5 then 5|21 14 -23 7 -102 0 0 79
steps 5 then 5 ends call|41 122 -107 0 0 0 0 0
steps 5 then 5 ends open|-36 -196 33 86 -90 0 0 79
steps 5 then 5 ends sentence|62 20 0 -118 0 0 0 0
steps 5 then 6|17 -37 -49 56 -41 0 44 0
steps 5 then 6 ends call|37 -79 76 0 0 0 0 0
steps 5 then 6 ends open|-103 39 28 -15 59 0 44 0
steps 5 then 6 ends sentence|59 29 -100 30 -58 0 0 0
steps 5 then 6 ends signed|-28 28 0 0 0 0 0 0
steps 5 then 7|-178 -10 36 3 119 0 61 34
steps 5 then 7 ends call|-32 0 32 0 0 0 0 0
steps 5 then 7 ends open|-48 -87 33 -24 96 0 61 34
steps 5 then 7 ends sentence|-137 50 0 91 62 0 0 0
steps 5 then 8|-8 -42 4 -33 18 34 20 0
steps 5 then 8 ends call|-5 0 5 0 0 0 0 0
steps 5 then 8 ends open|-152 -135 3 10 21 34 20 0
steps 5 then 8 ends sentence|106 21 0 -162 18 0 0 0
steps 5 then 9|-141 45 111 18 12 -100 -135 0
steps 5 then 9 ends call|0 -74 74 0 0 0 0 0
steps 5 then 9 ends open|-53 65 104 73 72 -100 -135 0
steps 5 then 9 ends sentence|-107 46 0 -43 8 0 0 0
steps 6 then 0|59 -82 56 43 -110 0 34 0
steps 6 then 0 ends call|0 121 -121 0 0 0 0 0
steps 6 then 0 ends clause|143 -207 99 0 0 0 0 0
steps 6 then 0 ends open|13 -12 23 30 -83 0 34 0
steps 6 then 0 ends sentence|21 -34 0 53 -72 0 0 0
steps 6 then 1|16 -15 -6 -8 44 9 23 45
steps 6 then 1 ends call|-152 -64 189 0 0 0 0 0
steps 6 then 1 ends clause|54 53 -50 -54 0 0 0 0
steps 6 then 1 ends open|57 -52 -14 -1 40 9 23 45
steps 6 then 1 ends sentence|-20 70 0 -53 23 0 0 0
steps 6 then 2|184 -28 -131 -60 -90 -30 -154 -144
steps 6 then 2 ends call|-17 -90 59 52 0 0 0 0
steps 6 then 2 ends clause|165 -1 117 -100 0 0 -100 0
steps 6 then 2 ends open|160 5 -152 -151 -125 -30 -204 -144
steps 6 then 2 ends sentence|84 -41 -100 174 117 0 -100 0
steps 6 then 3|87 -95 22 -1 -32 29 11 -100
steps 6 then 3 ends call|80 -21 -83 0 0 0 0 0
steps 6 then 3 ends clause|93 -93 0 0 0 0 0 0
steps 6 then 3 ends open|58 -164 45 16 -32 29 11 -100
steps 6 then 3 ends sentence|-42 95 0 -54 0 0 0 0
steps 6 then 4|105 -66 36 35 -63 0 0 -99
steps 6 then 4 ends call|115 -23 -99 0 0 0 0 0
steps 6 then 4 ends open|21 -130 96 63 -63 0 0 -99
steps 6 then 4 ends sentence|-40 83 0 -105 0 0 0 0
steps 6 then 5|-52 81 -85 64 -26 0 40 -82
steps 6 then 5 ends call|33 104 -117 0 0 0 0 0
steps 6 then 5 ends open|-176 -103 96 113 -26 0 40 -82
steps 6 then 5 ends sentence|107 36 -100 -41 0 0 0 0
steps 6 then 6|-54 35 -123 31 81 19 -24 0
steps 6 then 6 ends call|92 -53 35 -89 0 0 0 0
steps 6 then 6 ends clause|-90 215 -162 0 0 0 0 0
steps 6 then 6 ends open|-17 -217 41 -35 67 19 -24 0
steps 6 then 6 ends sentence|-94 70 -100 145 49 0 0 0
steps 6 then 6 ends signed|8 -8 0 0 0 0 0 0
steps 6 then 7|-145 67 -29 79 -48 0 83 89
steps 6 then 7 ends call|81 -46 -41 -15 0 0 0 0
steps 6 then 7 ends clause|0 102 -102 0 0 0 0 0
steps 6 then 7 ends open|-286 9 46 13 24 0 83 89
steps 6 then 7 ends sentence|40 14 -100 92 -15 0 0 0
steps 6 then 8|-104 -27 8 -26 188 31 -43 131
steps 6 then 8 ends call|0 98 -44 44 0 -97 0 0
steps 6 then 8 ends open|-148 -82 19 4 127 100 -43 131
steps 6 then 8 ends sentence|40 -39 0 -138 90 0 0 0
steps 6 then 9|-39 114 34 -77 15 0 8 90
steps 6 then 9 ends call|0 0 51 -51 0 0 0 0
steps 6 then 9 ends clause|-79 0 79 0 0 0 0 0
steps 6 then 9 ends open|-59 -185 98 39 64 0 8 90
steps 6 then 9 ends sentence|95 224 -100 -113 -103 0 0 0
steps 7 then 0|72 -100 21 17 -29 -21 9 -98
steps 7 then 0 ends call|-67 18 17 0 0 0 0 0
steps 7 then 0 ends clause|42 -42 0 0 0 0 0 0
steps 7 then 0 ends open|32 -131 11 55 -18 -21 9 -98
steps 7 then 0 ends sentence|84 1 0 -119 -39 0 0 0
steps 7 then 0 ends signed|-90 90 0 0 0 0 0 0
steps 7 then 1|81 -87 30 129 110 -49 31 -22
steps 7 then 1 ends call|-82 -2 10 78 0 0 0 0
steps 7 then 1 ends clause|3 52 -38 0 0 0 0 0
steps 7 then 1 ends open|124 -25 -24 -18 73 -49 31 -22
steps 7 then 1 ends sentence|11 14 0 -35 110 0 0 0
steps 7 then 2|220 -213 -18 -5 89 -91 -34 -98
steps 7 then 2 ends call|98 -98 91 -91 0 0 0 0
steps 7 then 2 ends clause|85 -99 23 0 0 0 0 0
steps 7 then 2 ends open|150 -39 -32 -11 70 -91 -34 -98
steps 7 then 2 ends sentence|-85 -21 0 85 55 0 0 0
steps 7 then 2 ends signed|95 -95 0 0 0 0 0 0
steps 7 then 3|75 23 -33 -35 24 0 30 0
steps 7 then 3 ends call|-47 15 8 0 0 0 0 0
steps 7 then 3 ends open|91 -93 -48 25 -2 0 30 0
steps 7 then 3 ends sentence|-2 48 0 -67 53 0 0 0
steps 7 then 4|25 4 -59 -11 -12 49 101 0
steps 7 then 4 ends call|37 0 -37 0 0 0 0 0
steps 7 then 4 ends open|51 -88 -28 -52 -12 49 101 0
steps 7 then 4 ends sentence|-103 52 0 106 0 0 0 0
steps 7 then 5|38 3 -73 40 0 160 -113 -113
steps 7 then 5 ends call|82 32 -54 -100 0 0 0 0
steps 7 then 5 ends clause|71 -71 0 0 0 0 0 0
steps 7 then 5 ends open|-10 79 -71 53 9 160 -113 -30
steps 7 then 5 ends sentence|66 80 0 36 25 0 0 -100
steps 7 then 5 ends signed|71 -71 0 0 0 0 0 0
steps 7 then 6|-61 52 17 19 -27 17 49 -128
steps 7 then 6 ends call|31 -9 -14 0 0 0 0 0
steps 7 then 6 ends open|-209 141 0 47 21 17 49 -128
steps 7 then 6 ends sentence|136 -49 0 77 -120 0 0 0
steps 7 then 6 ends signed|53 -53 0 0 0 0 0 0
steps 7 then 7|95 6 -9 -1 21 -171 65 80
steps 7 then 7 ends call|135 94 -194 0 0 0 0 0
steps 7 then 7 ends clause|-60 0 60 0 0 0 0 0
steps 7 then 7 ends open|-46 -10 26 39 38 -171 65 80
steps 7 then 7 ends sentence|66 -92 0 -22 59 0 0 0
steps 7 then 7 ends signed|0 94 0 0 -94 0 0 0
steps 7 then 8|-31 -10 9 -10 -18 92 -2 46
steps 7 then 8 ends call|0 -73 -46 105 0 0 0 0
steps 7 then 8 ends open|114 -50 12 -47 -47 92 -2 46
steps 7 then 8 ends sentence|1 -71 0 36 90 0 0 0
steps 7 then 8 ends signed|-100 100 0 0 0 0 0 0
steps 7 then 9|32 132 19 -11 26 117 -80 -61
steps 7 then 9 ends call|0 104 -145 62 0 0 0 0
steps 7 then 9 ends open|-96 36 110 -72 23 117 -80 -61
steps 7 then 9 ends sentence|78 -4 -99 -29 -1 0 0 0
steps 8 then 0|12 48 -38 42 71 63 -50 -197
steps 8 then 0 ends call|96 23 -59 -92 0 0 0 0
steps 8 then 0 ends clause|-65 65 0 0 0 0 0 0
steps 8 then 0 ends open|-15 3 11 18 27 63 74 -197
steps 8 then 0 ends sentence|26 16 0 41 86 0 -100 0
steps 8 then 0 ends signed|-8 8 0 0 0 0 0 0
steps 8 then 1|58 31 -15 30 58 32 -10 -163
steps 8 then 1 ends call|-25 9 56 3 0 0 0 0
steps 8 then 1 ends clause|-76 125 106 -81 -93 0 0 0
steps 8 then 1 ends open|196 -66 -30 47 -3 32 34 -163
steps 8 then 1 ends sentence|-11 -2 0 -83 158 0 -99 0
steps 8 then 1 ends signed|-97 97 0 0 0 0 0 0
steps 8 then 2|38 -26 -52 77 34 -37 32 -6
steps 8 then 2 ends call|-48 164 -43 -142 0 0 0 0
steps 8 then 2 ends clause|171 -100 -100 0 0 0 0 0
steps 8 then 2 ends open|116 -180 21 8 53 -37 32 -6
steps 8 then 2 ends sentence|-61 -2 0 166 -31 0 0 0
steps 8 then 2 ends signed|-60 60 0 0 0 0 0 0
steps 8 then 3|14 55 -32 9 27 -47 -84 -134
steps 8 then 3 ends call|91 -21 -67 0 0 0 0 0
steps 8 then 3 ends open|-116 -46 16 31 -26 -47 -84 -134
steps 8 then 3 ends sentence|-15 12 0 -34 130 0 0 0
steps 8 then 4|-21 -20 13 106 45 -114 7 -8
steps 8 then 4 ends call|87 14 -46 -105 0 0 0 0
steps 8 then 4 ends clause|-67 67 0 0 0 0 0 0
steps 8 then 4 ends open|-118 -142 14 24 55 -30 7 -8
steps 8 then 4 ends sentence|55 9 0 39 -5 -100 0 0
steps 8 then 5|-3 69 -31 54 -43 43 10 -126
steps 8 then 5 ends call|-18 28 -11 143 0 0 0 0
steps 8 then 5 ends clause|-88 0 88 0 0 0 0 0
steps 8 then 5 ends open|-2 108 2 69 -9 43 10 -126
steps 8 then 5 ends sentence|29 48 -170 -45 -81 0 0 0
steps 8 then 5 ends signed|132 -72 0 -76 0 0 0 0
steps 8 then 6|23 -24 3 64 109 34 55 -119
steps 8 then 6 ends call|70 -64 -28 -65 0 0 0 0
steps 8 then 6 ends clause|223 25 -234 0 0 0 0 0
steps 8 then 6 ends open|38 15 89 94 161 34 55 -119
steps 8 then 6 ends sentence|53 117 -100 -43 87 0 0 0
steps 8 then 7|60 -30 33 18 26 -100 -1 155
steps 8 then 7 ends call|8 81 -39 -90 0 0 0 0
steps 8 then 7 ends clause|143 -100 -6 0 0 0 0 0
steps 8 then 7 ends open|-82 43 -24 52 34 -100 -1 155
steps 8 then 7 ends sentence|10 31 0 -56 -34 0 0 0
steps 8 then 8|-38 84 49 13 -37 -100 -2 23
steps 8 then 8 ends call|92 -28 49 -19 -56 0 0 0
steps 8 then 8 ends clause|-96 0 96 0 0 0 0 0
steps 8 then 8 ends open|-79 -33 -17 74 79 -100 -2 23
steps 8 then 8 ends sentence|78 107 0 -58 -92 0 0 0
steps 8 then 9|-16 86 19 39 30 -32 -7 42
steps 8 then 9 ends call|0 -36 -111 116 0 0 0 0
steps 8 then 9 ends open|-34 17 43 7 114 -32 -7 42
steps 8 then 9 ends sentence|20 162 0 -85 -170 0 0 0
steps 8 then 9 ends signed|-79 79 0 0 0 0 0 0
steps 9 then 0|55 -33 -26 -2 -46 22 -21 28
steps 9 then 0 ends call|215 -164 -105 91 -91 0 -99 0
steps 9 then 0 ends clause|-58 151 -117 0 0 0 0 0
steps 9 then 0 ends open|-174 -70 2 15 -2 22 9 99
steps 9 then 0 ends sentence|-24 93 0 53 35 0 0 -170
steps 9 then 0 ends signed|44 -44 0 0 0 0 0 0
steps 9 then 1|-28 42 -14 2 86 12 61 -46
steps 9 then 1 ends call|30 44 -1 -120 0 0 0 0
steps 9 then 1 ends clause|-74 139 114 -164 0 0 0 0
steps 9 then 1 ends open|-163 -6 4 57 41 12 61 -46
steps 9 then 1 ends sentence|127 -1 0 -78 -12 0 0 0
steps 9 then 2|48 -130 74 54 18 -4 10 32
steps 9 then 2 ends call|100 -105 6 32 0 0 0 0
steps 9 then 2 ends open|-40 -82 85 59 53 -4 10 32
steps 9 then 2 ends sentence|-36 11 -89 82 -141 0 0 0
steps 9 then 3|-18 48 59 16 -53 73 -9 -154
steps 9 then 3 ends call|50 104 -79 -180 0 0 0 0
steps 9 then 3 ends open|-252 20 91 63 141 73 -9 -154
steps 9 then 3 ends sentence|129 -7 0 -5 -136 0 0 0
steps 9 then 4|76 146 13 12 28 -29 -96 -15
steps 9 then 4 ends call|25 -109 35 105 0 0 0 0
steps 9 then 4 ends clause|135 -68 -89 0 0 0 0 0
steps 9 then 4 ends open|92 98 17 25 6 -29 -96 -15
steps 9 then 4 ends sentence|-54 109 0 -52 26 0 0 0
steps 9 then 4 ends signed|-76 76 0 0 0 0 0 0
steps 9 then 5|-14 64 76 73 43 75 69 -45
steps 9 then 5 ends call|36 149 -110 -64 0 0 0 0
steps 9 then 5 ends open|-18 86 95 136 94 77 69 -45
steps 9 then 5 ends sentence|17 17 0 -77 -115 -100 0 0
steps 9 then 5 ends signed|57 -57 0 0 0 0 0 0
steps 9 then 6|82 81 -14 24 26 -25 37 -96
steps 9 then 6 ends call|16 -159 29 187 0 0 0 0
steps 9 then 6 ends clause|274 14 -211 -99 0 0 0 0
steps 9 then 6 ends open|-48 54 59 81 0 -25 37 -65
steps 9 then 6 ends sentence|4 67 0 -29 16 0 0 -100
steps 9 then 6 ends signed|91 35 -99 0 0 0 0 0
steps 9 then 7|69 86 1 -31 -113 -25 73 16
steps 9 then 7 ends call|-184 0 118 92 0 0 0 0
steps 9 then 7 ends clause|163 0 -94 0 0 -96 0 0
steps 9 then 7 ends open|-51 -137 2 69 3 31 73 16
steps 9 then 7 ends sentence|81 148 0 -56 -148 0 0 0
steps 9 then 8|-4 122 -33 9 35 -167 -1 -49
steps 9 then 8 ends call|-158 130 115 -80 0 0 0 0
steps 9 then 8 ends open|17 26 -53 5 65 -167 139 -49
steps 9 then 8 ends sentence|129 28 0 26 -43 0 -99 0
steps 9 then 9|0 134 -32 21 -101 0 101 -32
steps 9 then 9 ends open|0 40 -32 36 -78 0 101 -32
steps 9 then 9 ends sentence|0 113 0 -67 -64 0 0 0
steps to here 0 then 0|-22 53 16 -27 -23 -48 54 0
steps to here 0 then 0 before ends call|-159 148 -60 26 0 0 0 0
steps to here 0 then 0 before ends clause|0 -39 50 60 -90 0 0 0
steps to here 0 then 0 before ends open|-107 -29 -18 88 11 57 0 0
steps to here 0 then 0 before ends sentence|83 -57 -25 -11 -18 -88 54 0
steps to here 0 then 0 before ends signed|41 0 112 -121 0 0 0 0
steps to here 0 then 1|-14 75 53 13 35 98 -44 -87
steps to here 0 then 1 before ends call|20 -21 31 -36 0 0 0 0
steps to here 0 then 1 before ends clause|0 1 -88 37 83 0 0 0
steps to here 0 then 1 before ends open|-125 44 55 57 -26 80 50 0
steps to here 0 then 1 before ends sentence|159 31 -13 -45 -23 24 24 -87
steps to here 0 then 1 before ends signed|106 -77 17 -25 0 0 0 0
steps to here 0 then 2|49 -22 16 7 13 -19 -43 -180
steps to here 0 then 2 before ends call|-33 11 -3 45 0 0 -71 0
steps to here 0 then 2 before ends clause|0 16 -127 98 -5 0 0 0
steps to here 0 then 2 before ends open|65 20 -33 -14 14 -55 0 -96
steps to here 0 then 2 before ends sentence|15 -66 88 -26 51 82 -33 -118
steps to here 0 then 2 before ends signed|0 -127 17 22 0 0 0 0
steps to here 0 then 3|40 38 51 22 32 -99 -14 -108
steps to here 0 then 3 before ends call|45 -73 -11 27 0 0 0 0
steps to here 0 then 3 before ends clause|-91 5 111 8 -51 0 0 0
steps to here 0 then 3 before ends open|46 22 61 -60 41 -99 0 58
steps to here 0 then 3 before ends sentence|9 64 31 123 0 0 -14 -142
steps to here 0 then 3 before ends signed|0 -2 -107 107 0 0 0 0
steps to here 0 then 4|143 15 -42 -36 95 0 27 0
steps to here 0 then 4 before ends call|0 0 119 -119 0 0 0 0
steps to here 0 then 4 before ends clause|0 70 0 -70 0 0 0 0
steps to here 0 then 4 before ends open|66 -11 -68 -26 89 0 89 0
steps to here 0 then 4 before ends sentence|114 -115 -118 68 16 0 -2 0
steps to here 0 then 4 before ends signed|0 100 48 -125 0 0 0 0
steps to here 0 then 5|11 90 23 68 -31 -94 -68 89
steps to here 0 then 5 before ends call|-43 -78 70 42 0 0 -99 0
steps to here 0 then 5 before ends clause|0 -2 14 -6 37 0 0 0
steps to here 0 then 5 before ends open|89 -17 -103 -89 102 -94 0 89
steps to here 0 then 5 before ends sentence|-7 -46 94 70 -138 0 54 0
steps to here 0 then 5 before ends signed|68 137 -44 -69 0 0 0 0
steps to here 0 then 6|119 75 -106 -19 20 -27 4 -20
steps to here 0 then 6 before ends call|-80 62 10 44 0 0 89 0
steps to here 0 then 6 before ends clause|-93 -21 10 -48 108 0 0 0
steps to here 0 then 6 before ends open|227 86 -99 -142 -27 -27 0 94
steps to here 0 then 6 before ends sentence|-43 57 -22 89 37 0 -14 -89
steps to here 0 then 6 before ends signed|-57 -158 14 58 0 0 0 0
steps to here 0 then 7|-64 136 -24 -45 113 -17 -34 -10
steps to here 0 then 7 before ends call|32 -34 16 -2 0 0 0 0
steps to here 0 then 7 before ends clause|0 -30 17 45 -31 0 0 0
steps to here 0 then 7 before ends open|-36 89 -15 -44 94 12 -99 67
steps to here 0 then 7 before ends sentence|-17 32 -95 1 39 0 30 -69
steps to here 0 then 7 before ends signed|-82 155 18 9 0 -59 0 -104
steps to here 0 then 8|-45 103 -45 -44 144 -78 -2 81
steps to here 0 then 8 before ends call|-152 221 -32 -51 0 0 70 90
steps to here 0 then 8 before ends clause|-60 11 -27 143 -32 0 0 0
steps to here 0 then 8 before ends open|-50 87 -10 17 65 23 -99 -99
steps to here 0 then 8 before ends sentence|23 -146 10 -73 44 -178 16 115
steps to here 0 then 8 before ends signed|49 293 -85 10 -98 0 -96 0
steps to here 0 then 9|2 119 94 125 204 18 91 -41
steps to here 0 then 9 before ends call|-20 -7 120 -116 0 0 72 0
steps to here 0 then 9 before ends clause|0 185 -355 353 -196 -100 0 -100
steps to here 0 then 9 before ends open|-56 47 -138 39 176 -35 47 101
steps to here 0 then 9 before ends sentence|200 -28 113 -108 193 16 128 -69
steps to here 0 then 9 before ends signed|115 297 -95 69 -100 -34 -100 -54
steps to here 1 then 0|11 64 -27 5 -58 -138 -67 0
steps to here 1 then 0 before ends call|70 123 -141 -14 -98 0 0 0
steps to here 1 then 0 before ends clause|110 15 -110 13 98 0 0 0
steps to here 1 then 0 before ends open|-79 -3 106 4 40 0 -93 0
steps to here 1 then 0 before ends sentence|162 14 -118 18 -69 -71 -25 0
steps to here 1 then 0 before ends signed|-86 -157 144 4 0 -87 0 0
steps to here 1 then 1|-13 12 17 30 -29 13 48 -76
steps to here 1 then 1 before ends call|86 -21 -16 -55 0 0 36 0
steps to here 1 then 1 before ends clause|50 -8 -72 -21 54 0 0 0
steps to here 1 then 1 before ends open|-182 61 40 -55 23 -47 0 -76
steps to here 1 then 1 before ends sentence|42 -58 9 20 -217 98 39 0
steps to here 1 then 1 before ends signed|-198 0 112 -38 0 0 0 0
steps to here 1 then 2|-7 32 -80 -14 49 22 -48 -122
steps to here 1 then 2 before ends call|-11 -51 -60 170 0 -90 0 0
steps to here 1 then 2 before ends clause|-127 150 -89 -13 1 0 0 0
steps to here 1 then 2 before ends open|-38 -104 0 2 35 88 0 0
steps to here 1 then 2 before ends sentence|196 -4 -34 -33 113 -91 -48 -160
steps to here 1 then 2 before ends signed|-80 0 -23 40 0 26 0 0
steps to here 1 then 3|-19 19 41 34 -57 62 54 86
steps to here 1 then 3 before ends call|-101 207 -131 47 -52 0 0 0
steps to here 1 then 3 before ends clause|-32 7 94 18 -91 0 0 0
steps to here 1 then 3 before ends open|-4 42 1 17 -17 33 0 86
steps to here 1 then 3 before ends sentence|57 -51 -67 71 -20 50 54 0
steps to here 1 then 3 before ends signed|-97 -60 15 22 0 0 0 0
steps to here 1 then 4|-4 96 -49 31 42 -46 -46 -100
steps to here 1 then 4 before ends call|-45 45 0 0 0 0 0 0
steps to here 1 then 4 before ends clause|20 -12 19 -58 31 0 0 0
steps to here 1 then 4 before ends open|3 98 -13 -20 44 -95 50 -100
steps to here 1 then 4 before ends sentence|22 -19 -53 108 -9 70 -68 0
steps to here 1 then 4 before ends signed|0 0 49 -49 0 0 0 0
steps to here 1 then 5|-15 97 -66 -6 116 -100 -18 85
steps to here 1 then 5 before ends call|6 29 -70 90 0 0 -96 0
steps to here 1 then 5 before ends clause|56 30 -85 94 105 0 0 0
steps to here 1 then 5 before ends open|42 52 30 13 77 -100 0 79
steps to here 1 then 5 before ends sentence|55 -91 -41 42 99 0 37 40
steps to here 1 then 5 before ends signed|174 -99 56 -85 0 0 0 0
steps to here 1 then 6|-40 29 -83 -30 139 -22 -49 -27
steps to here 1 then 6 before ends call|8 0 30 -14 0 0 0 0
steps to here 1 then 6 before ends clause|-115 115 -112 40 91 0 0 0
steps to here 1 then 6 before ends open|-133 -24 39 22 93 0 0 8
steps to here 1 then 6 before ends sentence|55 51 -69 81 -6 0 -49 -82
steps to here 1 then 6 before ends signed|-16 0 -74 11 0 -22 0 0
steps to here 1 then 7|48 29 -56 8 95 -90 -35 17
steps to here 1 then 7 before ends call|6 60 -49 34 0 0 0 0
steps to here 1 then 7 before ends clause|7 -150 154 -52 88 0 0 0
steps to here 1 then 7 before ends open|-36 73 6 -18 8 31 -98 -116
steps to here 1 then 7 before ends sentence|-5 106 -45 -42 254 -100 34 99
steps to here 1 then 7 before ends signed|33 -98 -40 67 0 0 0 0
steps to here 1 then 8|-33 -94 42 47 175 109 53 6
steps to here 1 then 8 before ends call|-95 154 -144 -134 0 92 102 0
steps to here 1 then 8 before ends clause|142 -148 34 -1 -30 0 0 0
steps to here 1 then 8 before ends open|-56 79 -2 20 123 70 0 -102
steps to here 1 then 8 before ends sentence|44 1 -54 -27 195 -8 -22 160
steps to here 1 then 8 before ends signed|11 -165 37 118 0 0 0 29
steps to here 1 then 9|18 29 -33 -36 154 -92 75 102
steps to here 1 then 9 before ends call|11 -65 121 -50 0 0 -57 0
steps to here 1 then 9 before ends clause|0 84 33 -213 84 0 -89 0
steps to here 1 then 9 before ends open|-16 105 38 26 109 -68 61 -171
steps to here 1 then 9 before ends sentence|-55 -3 27 -82 46 -169 71 318
steps to here 1 then 9 before ends signed|176 -161 -77 21 0 100 0 0
steps to here 2 then 0|-85 75 -113 -158 259 45 -12 -103
steps to here 2 then 0 before ends call|4 41 -59 -22 0 0 0 0
steps to here 2 then 0 before ends clause|-83 113 -119 -174 208 0 0 0
steps to here 2 then 0 before ends open|-107 74 -77 -109 193 122 0 -103
steps to here 2 then 0 before ends sentence|157 -8 41 -69 -42 -100 -12 0
steps to here 2 then 0 before ends signed|75 -90 -29 33 0 0 0 0
steps to here 2 then 1|-63 90 6 -80 190 56 9 -123
steps to here 2 then 1 before ends call|136 -102 -127 76 0 0 0 0
steps to here 2 then 1 before ends clause|27 83 -22 -159 110 0 0 0
steps to here 2 then 1 before ends open|-85 30 1 20 173 39 -79 -43
steps to here 2 then 1 before ends sentence|93 24 -53 -43 -61 30 42 -99
steps to here 2 then 1 before ends signed|3 -77 47 -26 0 0 0 0
steps to here 2 then 2|-61 35 -50 -55 168 -37 30 269
steps to here 2 then 2 before ends call|4 -45 58 42 0 0 0 0
steps to here 2 then 2 before ends clause|-131 196 -132 -95 141 0 0 0
steps to here 2 then 2 before ends open|-62 63 -72 -17 158 -37 0 222
steps to here 2 then 2 before ends sentence|84 -81 0 17 160 0 102 99
steps to here 2 then 2 before ends signed|-101 -80 106 -22 0 0 -94 0
steps to here 2 then 3|-33 99 -22 -32 14 83 -100 0
steps to here 2 then 3 before ends call|87 -169 114 15 0 0 0 0
steps to here 2 then 3 before ends clause|-64 124 98 -161 29 0 0 0
steps to here 2 then 3 before ends open|-5 104 1 -54 -47 0 0 0
steps to here 2 then 3 before ends sentence|105 -44 -20 60 0 83 -100 0
steps to here 2 then 3 before ends signed|91 -100 -56 59 0 0 0 0
steps to here 2 then 4|-32 115 -1 94 -91 0 -100 0
steps to here 2 then 4 before ends call|18 -18 0 0 0 0 0 0
steps to here 2 then 4 before ends clause|-167 -41 100 106 0 0 0 0
steps to here 2 then 4 before ends open|-4 147 -117 -81 51 0 0 0
steps to here 2 then 4 before ends sentence|63 1 -44 208 -143 0 -100 0
steps to here 2 then 4 before ends signed|0 0 59 -59 0 0 0 0
steps to here 2 then 5|109 37 -40 -92 -41 -83 -100 25
steps to here 2 then 5 before ends call|161 -223 71 -2 0 0 0 0
steps to here 2 then 5 before ends clause|-101 128 -67 -39 0 0 0 0
steps to here 2 then 5 before ends open|-192 62 10 66 78 -93 0 25
steps to here 2 then 5 before ends sentence|41 147 -102 123 -100 -100 -100 0
steps to here 2 then 5 before ends signed|217 0 -95 -134 0 100 0 0
steps to here 2 then 6|92 95 -18 17 -84 -37 -38 -55
steps to here 2 then 6 before ends call|66 -66 15 -15 0 0 0 0
steps to here 2 then 6 before ends clause|-16 -125 146 -21 0 0 0 0
steps to here 2 then 6 before ends open|-23 149 33 27 -84 -100 74 -55
steps to here 2 then 6 before ends sentence|32 120 -98 26 -2 89 -88 0
steps to here 2 then 6 before ends signed|0 0 18 -18 0 0 0 0
steps to here 2 then 7|-2 108 -47 10 -14 -7 53 -100
steps to here 2 then 7 before ends call|2 89 -68 8 0 0 0 0
steps to here 2 then 7 before ends clause|-28 28 77 0 -77 0 0 0
steps to here 2 then 7 before ends open|-104 169 100 17 7 -82 0 -100
steps to here 2 then 7 before ends sentence|58 -176 -15 -40 0 40 53 0
steps to here 2 then 7 before ends signed|153 -97 -91 9 0 0 0 0
steps to here 2 then 8|157 22 12 -29 -68 -94 48 -37
steps to here 2 then 8 before ends call|0 0 136 -56 0 -100 0 0
steps to here 2 then 8 before ends clause|12 31 33 -109 -78 0 0 0
steps to here 2 then 8 before ends open|108 49 -64 4 4 49 -59 -60
steps to here 2 then 8 before ends sentence|13 52 34 -47 -152 -45 70 68
steps to here 2 then 8 before ends signed|116 0 -64 -28 0 0 0 0
steps to here 2 then 9|33 -85 115 -12 -52 -34 52 141
steps to here 2 then 9 before ends call|-105 -61 110 11 0 0 0 0
steps to here 2 then 9 before ends clause|0 -165 165 0 0 0 0 0
steps to here 2 then 9 before ends open|46 -62 29 7 23 -65 0 103
steps to here 2 then 9 before ends sentence|46 231 47 -1 -121 75 52 86
steps to here 2 then 9 before ends signed|0 0 -88 88 0 0 0 0
steps to here 3 then 0|-58 97 -22 27 22 0 0 0
steps to here 3 then 0 before ends call|45 -38 -158 143 0 0 0 0
steps to here 3 then 0 before ends clause|64 -4 0 -24 -28 0 0 0
steps to here 3 then 0 before ends open|-28 -7 83 -1 60 0 0 0
steps to here 3 then 0 before ends sentence|113 -33 9 -46 -96 0 0 0
steps to here 3 then 0 before ends signed|0 0 7 -7 0 0 0 0
steps to here 3 then 1|-18 33 68 -7 13 0 3 0
steps to here 3 then 1 before ends call|150 9 -235 24 0 0 0 0
steps to here 3 then 1 before ends clause|-82 45 21 -2 39 0 0 0
steps to here 3 then 1 before ends open|-126 68 149 -21 6 0 0 0
steps to here 3 then 1 before ends sentence|-17 25 -59 43 0 0 3 0
steps to here 3 then 1 before ends signed|32 0 30 -40 0 0 0 0
steps to here 3 then 2|-41 39 -41 41 -162 -43 -126 99
steps to here 3 then 2 before ends call|-24 -128 77 78 0 0 0 0
steps to here 3 then 2 before ends clause|-88 -37 32 88 0 0 0 0
steps to here 3 then 2 before ends open|9 -10 44 -4 -162 0 0 99
steps to here 3 then 2 before ends sentence|89 -33 8 -35 0 -43 -126 0
steps to here 3 then 2 before ends signed|0 0 16 -16 0 0 0 0
steps to here 3 then 3|-30 20 -7 72 -145 0 0 0
steps to here 3 then 3 before ends call|172 -172 0 0 0 0 0 0
steps to here 3 then 3 before ends clause|0 87 -87 0 0 0 0 0
steps to here 3 then 3 before ends open|-89 48 18 61 -145 0 0 0
steps to here 3 then 3 before ends sentence|-35 22 70 -45 0 0 0 0
steps to here 3 then 4|-34 27 -26 47 0 0 -79 0
steps to here 3 then 4 before ends call|59 -59 0 0 0 0 0 0
steps to here 3 then 4 before ends clause|-101 101 0 0 0 0 0 0
steps to here 3 then 4 before ends open|69 -69 -22 22 0 0 0 0
steps to here 3 then 4 before ends sentence|-74 72 -15 68 0 0 -79 0
steps to here 3 then 4 before ends signed|0 0 13 -13 0 0 0 0
steps to here 3 then 5|10 29 38 29 -164 0 0 0
steps to here 3 then 5 before ends call|78 -78 62 -62 0 0 0 0
steps to here 3 then 5 before ends clause|-92 75 50 -33 0 0 0 0
steps to here 3 then 5 before ends open|27 33 17 26 -164 0 0 0
steps to here 3 then 5 before ends sentence|-57 44 12 -35 0 0 0 0
steps to here 3 then 5 before ends signed|-99 0 0 99 0 0 0 0
steps to here 3 then 6|-42 -63 4 91 -41 66 -82 0
steps to here 3 then 6 before ends call|0 0 -24 24 0 0 0 0
steps to here 3 then 6 before ends clause|-33 165 -93 0 0 0 0 0
steps to here 3 then 6 before ends open|-116 -30 -59 64 -41 66 0 0
steps to here 3 then 6 before ends sentence|81 -132 122 -19 0 0 -82 0
steps to here 3 then 6 before ends signed|-53 0 -82 119 0 0 0 0
steps to here 3 then 7|34 -102 65 45 -96 0 0 -88
steps to here 3 then 7 before ends call|92 -92 0 0 0 0 0 0
steps to here 3 then 7 before ends clause|0 0 99 -99 0 0 0 0
steps to here 3 then 7 before ends open|-14 -26 10 67 -96 0 0 0
steps to here 3 then 7 before ends sentence|46 0 6 68 0 0 0 -88
steps to here 3 then 7 before ends signed|0 0 47 -47 0 0 0 0
steps to here 3 then 8|11 -128 63 39 -161 -95 78 -89
steps to here 3 then 8 before ends call|90 0 -59 -44 0 0 0 0
steps to here 3 then 8 before ends open|-24 -71 106 32 -161 -95 0 -89
steps to here 3 then 8 before ends sentence|11 -45 -7 31 0 0 78 0
steps to here 3 then 8 before ends signed|0 0 75 -75 0 0 0 0
steps to here 3 then 9|7 -109 100 50 -278 -100 -33 99
steps to here 3 then 9 before ends call|142 0 -110 -48 0 0 0 0
steps to here 3 then 9 before ends clause|-95 0 95 0 0 0 0 0
steps to here 3 then 9 before ends open|-3 3 62 38 -278 -100 0 99
steps to here 3 then 9 before ends sentence|-22 -100 52 29 0 0 -33 0
steps to here 3 then 9 before ends signed|0 0 -21 21 0 0 0 0
steps to here 4 then 0|-10 104 24 -131 -4 0 -52 0
steps to here 4 then 0 before ends call|87 -16 -72 -52 0 0 0 0
steps to here 4 then 0 before ends clause|0 63 -63 0 0 0 0 0
steps to here 4 then 0 before ends open|-94 64 89 -123 -4 0 0 0
steps to here 4 then 0 before ends sentence|-14 86 -127 -93 0 0 -52 0
steps to here 4 then 0 before ends signed|0 -108 45 18 0 0 0 0
steps to here 4 then 1|4 165 -3 -91 -65 -17 141 0
steps to here 4 then 1 before ends call|0 0 99 -99 0 0 0 0
steps to here 4 then 1 before ends clause|0 117 -116 -1 0 0 0 0
steps to here 4 then 1 before ends open|143 114 -12 -93 -65 -67 0 0
steps to here 4 then 1 before ends sentence|-89 41 -54 -12 0 69 141 0
steps to here 4 then 1 before ends signed|0 -150 58 39 0 0 0 0
steps to here 4 then 2|-95 81 22 15 -50 100 0 0
steps to here 4 then 2 before ends call|-37 37 0 0 0 0 0 0
steps to here 4 then 2 before ends open|-140 101 40 21 -50 100 0 0
steps to here 4 then 2 before ends sentence|30 -4 -50 33 0 0 0 0
steps to here 4 then 2 before ends signed|74 0 -78 44 0 0 0 0
steps to here 4 then 3|-36 185 -195 -53 0 -29 0 0
steps to here 4 then 3 before ends call|-174 174 -98 98 0 0 0 0
steps to here 4 then 3 before ends clause|-91 164 0 -100 0 0 0 0
steps to here 4 then 3 before ends open|165 -100 -83 -25 0 -29 0 0
steps to here 4 then 3 before ends sentence|1 41 -95 -2 0 0 0 0
steps to here 4 then 3 before ends signed|0 0 56 -56 0 0 0 0
steps to here 4 then 4|-40 69 -48 30 0 0 0 0
steps to here 4 then 4 before ends call|-58 58 0 0 0 0 0 0
steps to here 4 then 4 before ends open|-12 12 -30 30 0 0 0 0
steps to here 4 then 4 before ends sentence|60 -1 -48 0 0 0 0 0
steps to here 4 then 5|-78 57 66 -7 0 0 0 0
steps to here 4 then 5 before ends clause|-43 43 0 0 0 0 0 0
steps to here 4 then 5 before ends open|-46 50 28 -40 0 0 0 0
steps to here 4 then 5 before ends sentence|-49 21 52 33 0 0 0 0
steps to here 4 then 5 before ends signed|0 0 -61 61 0 0 0 0
steps to here 4 then 6|99 -11 1 -56 0 0 0 0
steps to here 4 then 6 before ends open|18 -11 -9 6 0 0 0 0
steps to here 4 then 6 before ends sentence|97 0 -12 -97 0 0 0 0
steps to here 4 then 6 before ends signed|0 0 6 -6 0 0 0 0
steps to here 4 then 7|88 -139 122 -15 0 0 -77 0
steps to here 4 then 7 before ends call|-60 0 143 -100 0 0 0 0
steps to here 4 then 7 before ends open|129 -139 -25 30 0 0 0 0
steps to here 4 then 7 before ends sentence|51 0 50 -92 0 0 -77 0
steps to here 4 then 7 before ends signed|-126 0 9 116 0 0 0 0
steps to here 4 then 8|133 -65 -72 -24 0 149 84 0
steps to here 4 then 8 before ends call|0 0 35 -35 0 0 0 0
steps to here 4 then 8 before ends open|207 -65 -98 -32 0 93 0 0
steps to here 4 then 8 before ends sentence|-110 0 87 -9 0 0 84 0
steps to here 4 then 8 before ends signed|-36 0 -9 -25 0 80 0 0
steps to here 4 then 9|28 -2 39 -95 0 32 0 23
steps to here 4 then 9 before ends open|-22 22 72 -96 0 -96 0 99
steps to here 4 then 9 before ends sentence|36 -42 -58 61 0 100 0 -100
steps to here 4 then 9 before ends signed|0 0 -84 28 0 0 0 91
steps to here 5 then 0|9 67 -47 78 -204 0 0 0
steps to here 5 then 0 before ends call|177 -147 -1 -32 0 0 0 0
steps to here 5 then 0 before ends clause|150 -110 0 -73 0 0 0 0
steps to here 5 then 0 before ends open|-129 128 91 -7 -150 0 0 0
steps to here 5 then 0 before ends sentence|17 10 -22 -63 -90 0 0 0
steps to here 5 then 0 before ends signed|0 0 -153 153 0 0 0 0
steps to here 5 then 1|-101 57 21 61 73 0 -28 -98
steps to here 5 then 1 before ends call|-86 0 -119 162 0 0 0 0
steps to here 5 then 1 before ends clause|-100 24 30 104 -27 0 0 0
steps to here 5 then 1 before ends open|-10 -4 33 -2 84 0 0 -98
steps to here 5 then 1 before ends sentence|29 75 -26 -71 0 0 -28 0
steps to here 5 then 1 before ends signed|0 0 -21 21 0 0 0 0
steps to here 5 then 2|-53 94 50 59 -91 0 -31 83
steps to here 5 then 2 before ends call|-71 18 5 99 0 0 0 0
steps to here 5 then 2 before ends clause|-165 174 54 -104 0 0 0 0
steps to here 5 then 2 before ends open|-37 65 70 101 -91 0 0 99
steps to here 5 then 2 before ends sentence|99 33 -130 -23 0 0 -31 -33
steps to here 5 then 2 before ends signed|0 0 19 -19 0 0 0 0
steps to here 5 then 3|-88 17 43 66 0 -91 0 0
steps to here 5 then 3 before ends call|-5 5 -115 115 0 0 0 0
steps to here 5 then 3 before ends clause|-89 89 7 -7 0 0 0 0
steps to here 5 then 3 before ends open|-72 -8 104 39 0 -91 0 0
steps to here 5 then 3 before ends sentence|-14 56 -65 -7 0 0 0 0
steps to here 5 then 4|-67 8 41 81 0 0 0 0
steps to here 5 then 4 before ends call|-133 133 0 0 0 0 0 0
steps to here 5 then 4 before ends clause|-85 85 0 0 0 0 0 0
steps to here 5 then 4 before ends open|-60 -3 103 1 0 0 0 0
steps to here 5 then 4 before ends sentence|-1 1 -102 102 0 0 0 0
steps to here 5 then 4 before ends signed|0 0 12 -12 0 0 0 0
steps to here 5 then 5|178 -43 -69 -135 -100 0 0 -42
steps to here 5 then 5 before ends call|40 -40 30 -30 0 0 0 0
steps to here 5 then 5 before ends clause|-13 13 0 0 0 0 0 0
steps to here 5 then 5 before ends open|-33 227 -173 -50 0 0 0 83
steps to here 5 then 5 before ends sentence|161 -144 75 -46 -100 0 0 -100
steps to here 5 then 5 before ends signed|64 0 120 -158 0 0 0 0
steps to here 5 then 6|-28 -50 -51 27 0 99 0 0
steps to here 5 then 6 before ends open|-63 -69 44 -40 0 99 0 0
steps to here 5 then 6 before ends sentence|47 61 -165 147 0 0 0 0
steps to here 5 then 7|45 17 0 6 -100 0 0 0
steps to here 5 then 7 before ends call|-94 0 109 -20 0 0 0 0
steps to here 5 then 7 before ends open|155 25 -26 -24 -100 0 0 0
steps to here 5 then 7 before ends sentence|-13 6 -55 88 0 0 0 0
steps to here 5 then 7 before ends signed|0 0 75 -75 0 0 0 0
steps to here 5 then 8|136 -58 22 -13 -58 -100 -51 -82
steps to here 5 then 8 before ends call|34 0 162 -149 0 0 -51 0
steps to here 5 then 8 before ends open|127 -98 1 -17 -58 0 0 -82
steps to here 5 then 8 before ends sentence|48 88 -74 -36 0 0 0 0
steps to here 5 then 8 before ends signed|0 0 83 40 0 -100 0 0
steps to here 5 then 9|51 -94 49 -8 -99 0 92 -101
steps to here 5 then 9 before ends call|0 0 18 -18 0 0 0 0
steps to here 5 then 9 before ends open|10 -100 -5 102 -99 0 0 -2
steps to here 5 then 9 before ends sentence|-22 49 -20 -48 0 0 92 -100
steps to here 5 then 9 before ends signed|0 0 -15 15 0 0 0 0
steps to here 6 then 0|-60 -13 96 -40 -108 0 0 0
steps to here 6 then 0 before ends call|165 -21 -200 -119 0 0 0 0
steps to here 6 then 0 before ends clause|0 10 130 -169 0 0 0 0
steps to here 6 then 0 before ends open|-126 20 44 48 -108 0 0 0
steps to here 6 then 0 before ends sentence|-14 53 -61 18 0 0 0 0
steps to here 6 then 0 before ends signed|3 -26 72 -67 0 0 0 0
steps to here 6 then 1|-22 14 17 2 -88 -24 49 0
steps to here 6 then 1 before ends call|-177 177 112 -112 0 0 0 0
steps to here 6 then 1 before ends clause|42 -78 85 21 0 0 0 0
steps to here 6 then 1 before ends open|66 -7 -29 -4 -88 -24 0 0
steps to here 6 then 1 before ends sentence|-123 31 38 82 0 0 49 0
steps to here 6 then 1 before ends signed|-82 -67 29 23 0 0 0 0
steps to here 6 then 2|114 -9 -64 -10 -149 -134 181 -100
steps to here 6 then 2 before ends call|-225 225 95 -95 0 0 0 0
steps to here 6 then 2 before ends clause|63 -21 32 -81 0 0 0 0
steps to here 6 then 2 before ends open|164 -30 -116 -12 -149 -100 0 0
steps to here 6 then 2 before ends sentence|-142 126 19 86 0 -48 181 -100
steps to here 6 then 2 before ends signed|-95 0 92 -20 0 0 0 0
steps to here 6 then 3|1 137 27 -118 0 30 -60 -100
steps to here 6 then 3 before ends call|25 0 185 -184 0 0 0 0
steps to here 6 then 3 before ends clause|-93 93 0 0 0 0 0 0
steps to here 6 then 3 before ends open|77 37 3 -64 0 30 0 -100
steps to here 6 then 3 before ends sentence|7 15 -104 117 0 0 -60 0
steps to here 6 then 3 before ends signed|-24 0 73 -67 0 0 0 0
steps to here 6 then 4|49 -40 58 -44 0 0 0 0
steps to here 6 then 4 before ends clause|26 42 -61 0 0 0 0 0
steps to here 6 then 4 before ends open|-7 7 97 -97 0 0 0 0
steps to here 6 then 4 before ends sentence|12 -31 15 50 0 0 0 0
steps to here 6 then 4 before ends signed|0 0 -92 92 0 0 0 0
steps to here 6 then 5|110 -43 -32 -66 -77 126 -43 0
steps to here 6 then 5 before ends call|3 -93 136 -37 0 0 0 0
steps to here 6 then 5 before ends clause|-76 76 0 0 0 0 0 0
steps to here 6 then 5 before ends open|39 41 -18 -50 -77 43 0 0
steps to here 6 then 5 before ends sentence|71 39 -216 92 0 100 -43 0
steps to here 6 then 5 before ends signed|0 0 56 -56 0 0 0 0
steps to here 6 then 6|133 -113 16 113 0 -99 0 0
steps to here 6 then 6 before ends call|-26 0 89 -70 0 0 0 0
steps to here 6 then 6 before ends clause|99 -99 0 0 0 0 0 0
steps to here 6 then 6 before ends open|118 -13 8 28 0 -99 0 0
steps to here 6 then 6 before ends sentence|-67 -97 27 162 0 0 0 0
steps to here 6 then 6 before ends signed|62 0 -45 11 0 0 0 0
steps to here 6 then 7|-42 -90 5 31 0 89 0 -75
steps to here 6 then 7 before ends open|66 -80 2 -77 0 89 0 -75
steps to here 6 then 7 before ends sentence|-108 -6 91 -7 0 0 0 0
steps to here 6 then 7 before ends signed|61 0 -158 131 0 0 0 0
steps to here 6 then 8|-9 -92 10 69 -141 -81 53 -87
steps to here 6 then 8 before ends call|-41 0 95 -74 0 0 0 0
steps to here 6 then 8 before ends open|135 -57 11 23 -141 -81 0 -87
steps to here 6 then 8 before ends sentence|-144 -64 82 17 0 0 53 0
steps to here 6 then 8 before ends signed|0 0 -58 58 0 0 0 0
steps to here 6 then 9|59 -66 70 1 0 -100 0 0
steps to here 6 then 9 before ends call|0 0 -28 28 0 0 0 0
steps to here 6 then 9 before ends open|39 -10 44 40 0 0 0 0
steps to here 6 then 9 before ends sentence|97 -54 37 -3 0 -100 0 0
steps to here 6 then 9 before ends signed|0 0 -46 46 0 0 0 0
steps to here 7 then 0|5 -88 86 -44 -95 0 36 0
steps to here 7 then 0 before ends call|12 4 -30 0 0 0 0 0
steps to here 7 then 0 before ends clause|-33 -71 60 52 0 0 0 0
steps to here 7 then 0 before ends open|-177 -56 80 49 -95 0 0 0
steps to here 7 then 0 before ends sentence|54 51 -126 -23 0 0 36 0
steps to here 7 then 0 before ends signed|-4 0 61 -60 0 0 0 0
steps to here 7 then 1|-58 -83 31 -21 -170 84 62 107
steps to here 7 then 1 before ends call|-36 -91 -18 158 0 0 0 0
steps to here 7 then 1 before ends clause|-47 118 -113 40 0 0 0 0
steps to here 7 then 1 before ends open|-25 -13 -23 -20 -170 84 0 75
steps to here 7 then 1 before ends sentence|43 19 -18 -23 0 0 62 72
steps to here 7 then 1 before ends signed|-104 -185 163 -14 0 0 0 0
steps to here 7 then 2|-27 -24 20 -4 -97 81 -75 -89
steps to here 7 then 2 before ends call|-81 71 69 -59 0 0 0 0
steps to here 7 then 2 before ends clause|132 -132 0 0 0 0 0 0
steps to here 7 then 2 before ends open|72 -25 -47 31 0 81 0 -89
steps to here 7 then 2 before ends sentence|-51 2 42 -24 -97 0 -75 0
steps to here 7 then 2 before ends signed|-45 0 -77 94 0 0 0 0
steps to here 7 then 3|112 -104 -19 48 -71 0 0 0
steps to here 7 then 3 before ends call|33 0 -50 29 0 0 0 0
steps to here 7 then 3 before ends open|90 48 -36 -49 -71 0 0 0
steps to here 7 then 3 before ends sentence|-52 -99 95 106 0 0 0 0
steps to here 7 then 3 before ends signed|-60 0 -57 142 0 0 0 0
steps to here 7 then 4|80 -77 -4 -82 0 0 32 0
steps to here 7 then 4 before ends call|0 0 87 -87 0 0 0 0
steps to here 7 then 4 before ends open|242 -91 -44 -93 0 0 0 0
steps to here 7 then 4 before ends sentence|-118 35 37 75 0 0 32 0
steps to here 7 then 4 before ends signed|0 0 -16 16 0 0 0 0
steps to here 7 then 5|176 -135 -129 9 0 -29 0 -30
steps to here 7 then 5 before ends call|100 0 -100 0 0 0 0 0
steps to here 7 then 5 before ends clause|-62 62 0 0 0 0 0 0
steps to here 7 then 5 before ends open|177 -152 -72 -13 0 -29 0 -30
steps to here 7 then 5 before ends sentence|-74 0 26 71 0 0 0 0
steps to here 7 then 5 before ends signed|85 0 51 -88 0 0 0 0
steps to here 7 then 6|118 -165 -84 -9 0 0 59 0
steps to here 7 then 6 before ends call|44 0 -44 0 0 0 0 0
steps to here 7 then 6 before ends open|31 -62 -96 40 0 0 0 0
steps to here 7 then 6 before ends sentence|70 -100 -108 50 0 0 59 0
steps to here 7 then 6 before ends signed|15 0 83 -68 0 0 0 0
steps to here 7 then 7|174 -49 13 -65 0 -38 56 0
steps to here 7 then 7 before ends call|58 0 -58 0 0 0 0 0
steps to here 7 then 7 before ends clause|0 0 63 -63 0 0 0 0
steps to here 7 then 7 before ends open|110 -49 -61 33 0 -38 0 0
steps to here 7 then 7 before ends sentence|19 0 -19 1 0 0 56 0
steps to here 7 then 7 before ends signed|44 0 46 -63 0 0 0 0
steps to here 7 then 8|-4 -120 34 42 0 69 20 -97
steps to here 7 then 8 before ends call|-145 145 0 0 0 0 0 0
steps to here 7 then 8 before ends open|239 -100 -24 -62 0 69 0 -97
steps to here 7 then 8 before ends sentence|-18 -102 64 -5 0 0 20 0
steps to here 7 then 8 before ends signed|-100 0 -105 172 0 0 0 0
steps to here 7 then 9|-63 -193 19 -6 0 41 0 -96
steps to here 7 then 9 before ends call|-64 0 161 -39 0 0 0 -96
steps to here 7 then 9 before ends open|-27 -158 23 -9 0 41 0 0
steps to here 7 then 9 before ends sentence|-36 -83 16 -17 0 0 0 0
steps to here 7 then 9 before ends signed|0 0 -5 5 0 0 0 0
steps to here 8 then 0|107 -188 60 32 -164 11 -181 71
steps to here 8 then 0 before ends call|199 -97 -60 -115 0 0 0 0
steps to here 8 then 0 before ends clause|264 -264 24 -24 0 0 0 0
steps to here 8 then 0 before ends open|-58 56 41 -25 -164 142 0 -100
steps to here 8 then 0 before ends sentence|3 42 74 60 0 -100 -181 151
steps to here 8 then 0 before ends signed|-177 -86 157 55 0 0 0 0
steps to here 8 then 1|74 -56 55 1 -140 -95 38 100
steps to here 8 then 1 before ends call|128 0 -182 45 0 0 0 0
steps to here 8 then 1 before ends clause|76 -76 -81 81 0 0 0 0
steps to here 8 then 1 before ends open|118 -38 49 -1 -98 -95 0 100
steps to here 8 then 1 before ends sentence|2 14 27 31 -59 0 38 0
steps to here 8 then 1 before ends signed|-98 0 71 -8 0 0 0 0
steps to here 8 then 2|100 -60 -19 58 -199 -3 -61 137
steps to here 8 then 2 before ends call|-17 -95 86 42 0 0 0 0
steps to here 8 then 2 before ends open|107 -51 12 -4 -199 -41 0 137
steps to here 8 then 2 before ends sentence|-44 89 -73 80 0 71 -61 0
steps to here 8 then 2 before ends signed|104 -84 67 -77 0 0 0 0
steps to here 8 then 3|123 -189 -10 15 0 0 0 0
steps to here 8 then 3 before ends call|170 -170 90 -90 0 0 0 0
steps to here 8 then 3 before ends clause|-97 0 97 0 0 0 0 0
steps to here 8 then 3 before ends open|63 -97 31 -3 0 0 0 0
steps to here 8 then 3 before ends sentence|-92 68 -57 139 0 0 0 0
steps to here 8 then 3 before ends signed|94 0 -184 126 0 0 0 0
steps to here 8 then 4|162 -61 -64 39 0 0 -122 0
steps to here 8 then 4 before ends call|71 0 0 -71 0 0 0 0
steps to here 8 then 4 before ends clause|191 -139 -86 0 0 0 0 0
steps to here 8 then 4 before ends open|11 6 -35 25 0 0 0 0
steps to here 8 then 4 before ends sentence|71 18 16 110 0 0 -122 0
steps to here 8 then 4 before ends signed|64 0 -55 -25 0 0 0 0
steps to here 8 then 5|134 -41 3 63 0 -103 -169 0
steps to here 8 then 5 before ends call|6 0 -80 86 0 0 0 0
steps to here 8 then 5 before ends open|139 -7 -46 -20 0 -103 0 0
steps to here 8 then 5 before ends sentence|151 -138 16 210 0 0 -169 0
steps to here 8 then 5 before ends signed|-94 0 116 -40 0 0 0 0
steps to here 8 then 6|141 -88 30 83 -100 -30 0 -169
steps to here 8 then 6 before ends call|-45 0 45 0 0 0 0 0
steps to here 8 then 6 before ends clause|98 -98 0 0 0 0 0 0
steps to here 8 then 6 before ends open|141 -48 -34 -3 -100 -30 0 -169
steps to here 8 then 6 before ends sentence|-129 -65 29 168 0 0 0 0
steps to here 8 then 6 before ends signed|145 0 -110 -35 0 0 0 0
steps to here 8 then 7|93 -95 52 -10 0 70 -20 -100
steps to here 8 then 7 before ends call|-95 0 81 -81 0 95 0 0
steps to here 8 then 7 before ends clause|-7 -99 72 0 0 0 0 0
steps to here 8 then 7 before ends open|99 -44 7 2 0 -15 0 -100
steps to here 8 then 7 before ends sentence|47 64 12 -44 0 0 -20 0
steps to here 8 then 7 before ends signed|6 0 -58 57 0 0 0 0
steps to here 8 then 8|78 -72 76 13 -167 31 -61 -30
steps to here 8 then 8 before ends call|-103 0 53 58 0 0 0 0
steps to here 8 then 8 before ends open|213 -80 -3 52 -167 0 0 -30
steps to here 8 then 8 before ends sentence|-52 45 74 35 0 31 -61 0
steps to here 8 then 8 before ends signed|0 0 -183 183 0 0 0 0
steps to here 8 then 9|69 -9 84 33 0 100 -100 -121
steps to here 8 then 9 before ends call|75 118 57 -210 0 0 0 0
steps to here 8 then 9 before ends clause|-51 0 51 0 0 0 0 0
steps to here 8 then 9 before ends open|91 -88 17 54 0 86 0 -61
steps to here 8 then 9 before ends sentence|12 28 65 57 0 28 -100 -78
steps to here 8 then 9 before ends signed|59 -79 73 -65 0 0 0 0
steps to here 9 then 0|108 -42 95 54 -275 -40 0 5
steps to here 9 then 0 before ends call|47 -173 115 73 0 0 0 0
steps to here 9 then 0 before ends clause|166 -166 0 0 0 0 0 0
steps to here 9 then 0 before ends open|152 50 47 -2 -224 -59 0 -169
steps to here 9 then 0 before ends sentence|65 -25 -11 67 -100 58 0 129
steps to here 9 then 0 before ends signed|-98 0 93 -61 0 0 0 0
steps to here 9 then 1|24 -49 72 44 -153 -4 -22 -24
steps to here 9 then 1 before ends call|2 -141 100 22 0 0 0 0
steps to here 9 then 1 before ends clause|95 0 -95 0 0 0 0 0
steps to here 9 then 1 before ends open|137 43 7 -74 -153 -50 0 -24
steps to here 9 then 1 before ends sentence|34 -110 35 95 0 -4 -22 0
steps to here 9 then 1 before ends signed|-39 0 129 -114 0 0 0 0
steps to here 9 then 2|109 -103 -12 4 -144 -126 0 -31
steps to here 9 then 2 before ends call|-55 -25 129 -14 0 0 0 0
steps to here 9 then 2 before ends clause|31 -104 95 0 0 0 0 0
steps to here 9 then 2 before ends open|57 11 -21 10 -144 -126 0 -31
steps to here 9 then 2 before ends sentence|-23 -3 21 77 0 0 0 0
steps to here 9 then 2 before ends signed|-12 0 85 -46 0 0 0 0
steps to here 9 then 3|88 -88 19 63 0 -100 0 0
steps to here 9 then 3 before ends call|93 -90 -62 72 0 0 0 0
steps to here 9 then 3 before ends open|59 -47 99 -90 0 0 0 0
steps to here 9 then 3 before ends sentence|-7 -28 3 291 0 -100 0 0
steps to here 9 then 3 before ends signed|16 0 44 -45 0 0 0 0
steps to here 9 then 4|126 -23 -110 -57 -99 97 0 0
steps to here 9 then 4 before ends clause|160 -160 0 0 0 0 0 0
steps to here 9 then 4 before ends open|107 -36 -7 -42 -99 97 0 0
steps to here 9 then 4 before ends sentence|124 -26 -132 -53 0 0 0 0
steps to here 9 then 4 before ends signed|76 0 -56 -28 0 0 0 0
steps to here 9 then 5|137 -32 15 -29 -91 -33 -100 0
steps to here 9 then 5 before ends call|-32 0 78 -8 0 0 0 0
steps to here 9 then 5 before ends open|165 -56 -65 -77 -91 0 -100 0
steps to here 9 then 5 before ends sentence|102 -41 85 69 0 -33 -100 0
steps to here 9 then 5 before ends signed|94 0 0 -94 0 0 0 0
steps to here 9 then 6|146 -38 -45 -12 -100 -25 -100 0
steps to here 9 then 6 before ends call|50 67 29 -97 0 0 0 0
steps to here 9 then 6 before ends clause|149 -72 -97 0 0 0 0 0
steps to here 9 then 6 before ends open|108 -53 -9 16 -100 -25 0 0
steps to here 9 then 6 before ends sentence|104 -29 58 13 0 0 -100 0
steps to here 9 then 6 before ends signed|0 0 81 -81 0 0 0 0
steps to here 9 then 7|131 -125 -67 11 0 4 0 0
steps to here 9 then 7 before ends call|-92 0 -19 105 0 0 0 0
steps to here 9 then 7 before ends clause|235 -126 -156 0 0 0 0 0
steps to here 9 then 7 before ends open|48 -65 70 -52 0 4 0 0
steps to here 9 then 7 before ends sentence|54 -71 -65 44 0 0 0 0
steps to here 9 then 8|58 -124 31 0 0 -21 0 0
steps to here 9 then 8 before ends call|210 0 -198 11 0 0 0 0
steps to here 9 then 8 before ends open|68 -43 29 -18 0 -21 0 0
steps to here 9 then 8 before ends sentence|-103 -98 104 19 0 0 0 0
steps to here 9 then 8 before ends signed|0 0 43 -43 0 0 0 0
steps to here 9 then 9|30 -112 51 71 0 0 0 -100
steps to here 9 then 9 before ends call|150 0 -82 -92 0 0 0 0
steps to here 9 then 9 before ends open|-3 -79 123 -1 0 0 0 -100
steps to here 9 then 9 before ends sentence|-79 -66 -96 146 0 0 0 0
than after 0 ends call|-202 149 285 -163 0 0 0 0
than after 0 ends clause|-60 69 23 -127 81 0 0 0
than after 0 ends open|-43 87 113 117 -22 -54 -112 44
than after 0 ends sentence|17 28 -170 61 -3 0 0 0
than after 0 ends signed|82 81 -100 0 -100 0 0 0
than after 1 ends call|-360 105 164 7 0 -63 0 0
than after 1 ends clause|-92 86 91 -26 -11 0 0 0
than after 1 ends open|-34 79 110 136 29 19 33 -51
than after 1 ends sentence|62 60 -265 40 -30 -92 0 -100
than after 1 ends signed|50 69 0 -100 0 0 0 0
than after 2 ends call|-78 62 35 -102 0 0 0 0
than after 2 ends clause|-25 31 6 61 -84 0 0 -85
than after 2 ends open|-39 54 24 -43 -2 -18 -15 6
than after 2 ends sentence|-21 83 -100 0 -18 -98 -99 0
than after 2 ends signed|-31 31 0 0 0 0 0 0
than after 3 ends call|258 -34 -31 3 -169 0 0 0
than after 3 ends clause|91 -29 16 -114 -47 0 0 -100
than after 3 ends open|-20 19 -17 -92 -4 -127 -116 -124
than after 3 ends sentence|-49 41 0 -114 113 0 0 0
than after 3 ends signed|53 -53 0 0 0 0 0 0
than after 4 ends call|-34 -131 118 0 0 0 0 0
than after 4 ends clause|96 -48 -157 0 0 0 0 0
than after 4 ends open|123 27 -64 -50 -36 70 41 -136
than after 4 ends sentence|90 102 0 61 -43 0 -100 0
than after 4 ends signed|98 -15 0 0 0 0 -98 0
than after 5 ends call|89 64 -62 0 0 0 0 0
than after 5 ends clause|137 -87 80 -6 -111 -100 0 0
than after 5 ends open|141 -32 32 -17 -77 -98 -114 -2
than after 5 ends sentence|1 46 -100 -67 62 0 0 0
than after 5 ends signed|-28 28 0 0 0 0 0 0
than after 6 ends call|149 -15 -3 -89 0 -97 0 0
than after 6 ends clause|183 79 -58 -138 0 0 -100 0
than after 6 ends open|152 -120 15 -63 -104 -9 -54 -106
than after 6 ends sentence|170 135 -162 22 64 0 -100 0
than after 6 ends signed|8 -8 0 0 0 0 0 0
than after 7 ends call|130 -56 -64 -12 0 0 0 0
than after 7 ends clause|97 -94 9 0 0 0 0 0
than after 7 ends open|57 -216 65 37 -16 21 21 -147
than after 7 ends sentence|92 90 -99 -32 38 0 0 -100
than after 7 ends signed|-18 75 0 0 -94 0 0 0
than after 8 ends call|140 -40 -164 -8 -56 0 0 0
than after 8 ends clause|196 -100 51 -81 -93 0 0 0
than after 8 ends open|-61 -190 66 93 77 67 42 53
than after 8 ends sentence|18 71 -227 -54 -27 -100 -170 0
than after 8 ends signed|-7 39 0 -76 0 0 0 0
than after 9 ends call|174 89 -167 -97 -91 0 -99 0
than after 9 ends clause|335 199 -236 -222 0 -96 0 0
than after 9 ends open|-109 8 114 197 212 92 83 115
than after 9 ends sentence|52 78 -163 -109 -60 -100 -99 -228
than after 9 ends signed|113 19 -99 0 0 0 0 0
than before 0|59 -20 73 11 -575 17 -48 -25
than before 1|48 70 62 22 -751 -77 21 51
than before 2|-37 54 -30 -6 124 -57 -48 -71
than before 3|-79 -6 106 144 -32 -118 -39 91
than before 4|-22 147 -75 -96 -24 -81 23 -29
than before 5|-74 46 39 18 9 5 -108 -151
than before 6|-14 12 34 26 -8 -64 65 -137
than before 7|55 60 4 -50 100 35 -19 148
than before 8|23 72 14 42 292 21 -15 -53
than before 9|12 121 -31 36 193 -25 53 -114
tight|-139 -92 321 -204 408 -81 104 135
top|259 -528 126 60 -248 -48 -100 -32
top 0|100 -100 -126 -47 -88 -100 0 189
top 1|32 -96 -52 -79 0 66 0 74
top 2|161 0 -90 102 0 -99 0 0
top 3|138 0 -48 33 0 167 0 -166
top 4|147 0 87 58 -100 62 -100 -218
top 5|103 -170 137 113 0 -100 0 -100
top 6|169 -362 179 147 -138 8 0 -100
top 7|-78 -97 71 20 0 0 0 0
top 8|160 0 0 -160 0 0 0 0
usual 0|150 57 -45 -31 7 -97 0 -100
usual 1|29 10 -128 -62 120 -180 0 -10
usual 2|-52 85 -128 -121 -30 110 -100 -140
usual 3|63 73 -7 -56 64 -235 -131 -122
usual 4|-77 169 64 -43 -139 -66 -100 0
usual 5|247 -141 -98 -183 -248 -190 -116 -62
usual 6|108 -51 27 -20 -86 22 -147 -73
usual 7|-30 -51 44 -29 84 41 119 73
usual 8|15 -24 47 105 -60 50 98 68
usual 9|8 -24 105 217 62 77 59 150
width 0|-45 83 -36 -68 234 -222 -73 118
width 1|-40 137 80 107 199 91 -84 83
width 2|79 105 88 -6 133 48 110 -20
width 3|-34 66 102 152 147 97 50 8
width 4|-36 2 100 111 -30 89 109 136
width 5|49 91 -55 82 -171 -122 -31 -142
width 6|14 3 -93 -64 -190 -52 -132 -44
width 7|109 97 -90 -102 -16 -202 0 154
width 8|303 176 -121 -137 -207 0 0 -100
`;

export const LINE_WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number[]] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, numbers.split(' ').map((number) => Number(number) / 100)];
    }),
);
