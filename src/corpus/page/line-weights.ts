// Written by `npm run tune:pages`; do not edit.
// Fitted on 11000 pages that were made for it, or printed from 106 sheets, and on 5 split by hand; rounds 2, seed 1, the mean of 2 fits.
// On 200 pages of other articles 97.38 % of the lines are right.
// A row is the name of a feature and its weights in hundredths, in the order of LINE_ROLES.

const ROWS = `
after 0|107 -83 23 -25 41 20 9 -148
after 1|109 -104 28 -44 -66 -52 87 35
after 2|25 55 64 2 52 -18 61 -61
after 3|18 26 63 45 -44 -23 19 -53
after 4|57 41 65 -25 35 -20 15 -25
after 5|11 53 26 -4 -2 -11 35 14
after 6|57 0 46 53 23 98 14 25
after 7|34 -17 90 -49 -10 67 -12 -46
after 8|31 74 100 90 31 35 45 -2
after 9|72 59 67 28 75 -98 48 -18
after boxName|-106 -118 149 -96 -267 176 66 -32
after byline|39 62 105 27 -53 -146 -195 33
after continued|-180 48 -155 -448 -67 282 -431 535
after credit|21 -202 -79 217 411 -119 -70 -383
after doubled|-78 -32 71 63 38 56 174 71
after letter|-657 -580 -163 -41 167 -40 488 498
after like text 0|-59 73 -23 166 50 -173 236 -231
after like text 1|23 -82 112 111 -18 -161 93 -326
after like text 2|-1 127 59 120 63 -184 -100 -183
after like text 3|-73 -36 61 14 20 -44 70 59
after like text 4|-59 -7 54 53 98 58 75 64
after like text 5|7 82 83 30 -2 -104 67 119
after like text 6|51 140 74 78 32 111 -5 -47
after like text 7|4 131 80 59 37 -63 -8 -9
after like text 8|60 125 -7 -21 -35 -68 -91 -135
after marked|-40 -250 110 225 66 -93 173 -372
after news|17 56 -49 31 27 -169 31 237
after opening|-439 -274 97 164 89 -178 214 279
after role author|-25 -680 90 226 -379 -39 0 77
after role byline|226 -583 244 121 -201 149 -6 172
after role caption|-162 -136 77 158 738 -11 -289 -37
after role captionNext|-378 -174 -73 73 781 -57 -220 -95
after role display|271 -647 334 99 -934 421 -278 31
after role first|58 447 -345 -185 -819 -469 -46 -495
after role furniture|-68 -371 -17 -40 -446 81 -183 390
after role next|184 246 -134 -47 -1089 -132 141 -282
after role none|149 -491 78 90 -152 4 -134 165
after tight|-253 -219 306 -44 -142 -75 31 113
any|32 87 34 86 55 25 14 116
before boxName|-47 -609 137 -29 -117 -294 -50 300
before byline|51 -67 62 -75 -254 276 -6 144
before credit|5 181 141 125 -670 -59 -48 -31
before ends call|218 -154 -7 -49 -47 -126 32 -92
before ends call deficit 0|-92 92 -52 53 0 0 0 0
before ends call deficit 0 here 0|-48 49 0 0 0 0 0 0
before ends call deficit 0 here 2|-43 44 0 0 0 0 0 0
before ends call deficit 0 here 7|0 0 31 -31 0 0 0 0
before ends call deficit 0 here 8|0 0 -41 41 0 0 0 0
before ends call deficit 0 here 9|0 0 -44 45 0 0 0 0
before ends call deficit 1|-216 188 15 73 0 0 -27 -45
before ends call deficit 1 here 1|-48 49 32 -32 0 0 0 0
before ends call deficit 1 here 2|-51 34 -38 67 0 0 0 0
before ends call deficit 1 here 3|12 -38 49 -56 0 0 0 0
before ends call deficit 1 here 4|0 0 -36 36 0 0 0 0
before ends call deficit 1 here 5|-148 133 0 22 0 0 0 0
before ends call deficit 1 here 6|-71 72 0 0 0 0 0 0
before ends call deficit 1 here 7|-48 80 -40 9 0 0 0 0
before ends call deficit 1 here 8|-30 -29 72 1 0 0 0 -45
before ends call deficit 1 here 9|0 27 -55 55 0 0 -27 0
before ends call deficit 2|-52 234 -112 18 0 -91 -8 -82
before ends call deficit 2 here 0|-48 0 0 48 0 0 0 0
before ends call deficit 2 here 1|-35 93 28 -70 0 0 0 0
before ends call deficit 2 here 2|-78 79 -40 30 0 -13 0 30
before ends call deficit 2 here 3|7 -7 16 -16 0 0 0 0
before ends call deficit 2 here 4|7 -7 -18 19 0 0 0 0
before ends call deficit 2 here 5|38 47 -76 -22 0 0 0 0
before ends call deficit 2 here 6|-88 80 82 -58 0 -38 0 27
before ends call deficit 2 here 7|-22 40 -81 31 0 0 0 0
before ends call deficit 2 here 8|-10 20 -1 17 0 46 70 -109
before ends call deficit 2 here 9|100 82 -22 -74 0 -92 -65 22
before ends call deficit 3|61 -23 35 -28 0 -44 -53 -115
before ends call deficit 3 here 1|-31 32 -30 30 0 0 0 0
before ends call deficit 3 here 2|-34 -25 0 92 0 0 0 0
before ends call deficit 3 here 3|-35 36 -78 78 0 0 0 0
before ends call deficit 3 here 4|64 -63 0 0 0 0 0 0
before ends call deficit 3 here 5|-58 49 78 -63 0 0 0 0
before ends call deficit 3 here 6|59 -59 -48 49 0 0 0 0
before ends call deficit 3 here 7|55 -117 -16 75 0 0 0 0
before ends call deficit 3 here 8|56 52 82 -123 0 0 -48 0
before ends call deficit 3 here 9|87 29 16 -72 0 -44 -13 -115
before ends call deficit 4|-17 52 65 -76 -34 -21 15 0
before ends call deficit 4 here 2|-41 65 -17 -31 0 0 0 0
before ends call deficit 4 here 3|-28 28 0 0 0 0 0 0
before ends call deficit 4 here 4|-40 113 3 -47 0 0 0 0
before ends call deficit 4 here 5|-55 55 29 -29 0 0 0 0
before ends call deficit 4 here 6|72 -71 19 37 0 -21 -41 0
before ends call deficit 4 here 7|-39 40 0 0 0 0 0 0
before ends call deficit 4 here 8|-2 -39 81 -11 -34 0 0 0
before ends call deficit 4 here 9|22 -22 -43 0 0 0 44 0
before ends call deficit 5|-29 -37 45 71 0 0 -25 5
before ends call deficit 5 here 0|-48 0 49 0 0 0 0 0
before ends call deficit 5 here 1|0 0 32 -31 0 0 0 0
before ends call deficit 5 here 2|35 -8 17 -113 0 0 0 0
before ends call deficit 5 here 3|32 -32 48 -39 0 0 0 -12
before ends call deficit 5 here 4|-34 35 0 0 0 0 0 0
before ends call deficit 5 here 5|135 -167 0 51 0 0 0 0
before ends call deficit 5 here 6|-117 102 -57 71 0 0 0 0
before ends call deficit 5 here 7|0 0 17 21 0 0 -37 0
before ends call deficit 5 here 8|-95 73 -80 26 0 0 46 20
before ends call deficit 5 here 9|-89 29 48 70 0 0 -37 -28
before ends call deficit 6|100 -77 7 45 0 0 -75 -49
before ends call deficit 6 here 1|0 0 16 24 0 0 -35 0
before ends call deficit 6 here 2|-141 143 -21 74 0 0 0 -49
before ends call deficit 6 here 3|69 -68 39 -38 0 0 0 0
before ends call deficit 6 here 4|19 -19 0 0 0 0 0 0
before ends call deficit 6 here 5|103 -103 40 -39 0 0 0 0
before ends call deficit 6 here 6|26 -31 -22 29 0 0 0 0
before ends call deficit 6 here 7|77 -43 -61 74 0 0 -50 0
before ends call deficit 6 here 8|82 -41 -9 3 0 0 -48 0
before ends call deficit 6 here 9|75 -97 36 -41 0 0 66 0
before ends call deficit 7|191 -193 25 26 0 35 -66 -47
before ends call deficit 7 here 0|-35 0 -34 70 0 0 0 0
before ends call deficit 7 here 1|0 0 -62 62 0 0 0 0
before ends call deficit 7 here 2|120 -153 53 10 0 0 0 0
before ends call deficit 7 here 3|104 -104 0 0 0 0 0 0
before ends call deficit 7 here 4|32 -95 0 49 0 0 0 0
before ends call deficit 7 here 5|-108 89 -15 45 0 0 0 0
before ends call deficit 7 here 6|-52 -43 4 53 0 0 35 0
before ends call deficit 7 here 7|15 13 24 -63 0 0 -2 0
before ends call deficit 7 here 8|75 0 47 -1 0 0 -113 0
before ends call deficit 7 here 9|58 61 -23 -16 0 35 -16 -47
before ends call deficit 8|114 -261 -11 7 0 41 77 71
before ends call deficit 8 here 0|0 0 -41 41 0 0 0 0
before ends call deficit 8 here 1|13 -49 71 1 0 0 0 -39
before ends call deficit 8 here 2|11 1 12 -26 0 0 0 0
before ends call deficit 8 here 3|-28 -10 -57 114 0 0 0 0
before ends call deficit 8 here 4|-35 50 -8 2 0 0 0 0
before ends call deficit 8 here 5|42 -88 -38 86 0 0 -34 0
before ends call deficit 8 here 6|-22 -53 -34 -70 0 0 131 18
before ends call deficit 8 here 7|85 -41 36 -105 0 22 26 -19
before ends call deficit 8 here 8|37 -167 -23 25 0 14 -3 0
before ends call deficit 8 here 9|68 -29 57 -38 0 25 -30 88
before ends call deficit 9|152 -136 68 -115 -19 -94 51 18
before ends call deficit 9 here 0|0 0 21 -20 0 0 0 0
before ends call deficit 9 here 1|27 -27 -20 10 0 10 0 0
before ends call deficit 9 here 2|-79 49 154 -27 0 0 0 0
before ends call deficit 9 here 3|100 -74 23 -47 0 0 0 0
before ends call deficit 9 here 4|48 -83 50 0 0 0 0 0
before ends call deficit 9 here 5|64 0 -9 -39 0 -39 0 0
before ends call deficit 9 here 6|68 -50 9 40 0 0 -6 0
before ends call deficit 9 here 7|0 -28 -50 82 0 0 0 0
before ends call deficit 9 here 8|-1 -19 19 -102 0 28 43 61
before ends call deficit 9 here 9|109 -61 -22 32 -19 -80 7 7
before ends call here 0|-152 49 -2 127 0 0 0 0
before ends call here 1|-29 37 45 21 0 10 -35 -39
before ends call here 2|23 -45 47 59 0 -13 0 -20
before ends call here 3|54 -90 24 8 0 0 0 -12
before ends call here 4|9 -62 14 40 0 0 0 0
before ends call here 5|62 -19 -55 -27 0 -39 -34 0
before ends call here 6|-4 -34 -68 79 0 -59 118 39
before ends call here 7|53 -8 6 34 0 22 -42 -19
before ends call here 8|65 -60 -40 -52 -34 81 32 -106
before ends call here 9|265 -8 -67 -70 -19 -149 -15 -31
before ends clause|4 64 42 -102 196 -175 -129 -50
before ends clause deficit 0|-92 127 -1 -138 100 0 -49 0
before ends clause deficit 0 here 0|-46 60 0 -44 42 0 -49 0
before ends clause deficit 0 here 1|0 -117 0 -54 145 0 0 0
before ends clause deficit 0 here 2|0 5 0 0 -5 0 0 0
before ends clause deficit 0 here 4|0 1 0 0 0 0 0 0
before ends clause deficit 0 here 6|-46 91 -31 -60 32 0 0 0
before ends clause deficit 0 here 8|0 45 0 0 -45 0 0 0
before ends clause deficit 0 here 9|0 34 31 0 -56 0 0 0
before ends clause deficit 1|-122 221 -225 -35 125 0 -49 -38
before ends clause deficit 1 here 0|-46 95 0 -48 0 0 0 0
before ends clause deficit 1 here 1|-50 113 -49 -57 45 0 0 0
before ends clause deficit 1 here 2|83 -121 84 -42 -22 0 0 0
before ends clause deficit 1 here 3|-110 90 16 -38 37 0 0 0
before ends clause deficit 1 here 4|-97 97 42 -42 0 0 0 0
before ends clause deficit 1 here 5|-93 66 1 61 0 0 0 0
before ends clause deficit 1 here 6|20 -25 38 -67 47 0 0 0
before ends clause deficit 1 here 7|135 -31 -99 -14 14 0 0 0
before ends clause deficit 1 here 8|-32 72 -152 46 95 0 0 -38
before ends clause deficit 1 here 9|-96 138 -137 55 4 0 -49 0
before ends clause deficit 2|-52 67 -84 76 -32 -111 -45 113
before ends clause deficit 2 here 1|-79 -8 -53 29 0 0 0 0
before ends clause deficit 2 here 2|37 49 -118 -84 152 0 0 -81
before ends clause deficit 2 here 3|-30 104 -5 -22 -52 0 0 0
before ends clause deficit 2 here 4|72 -22 -16 -20 -41 0 0 0
before ends clause deficit 2 here 5|-26 75 -25 -69 15 0 0 0
before ends clause deficit 2 here 6|-69 13 -7 85 4 -18 0 0
before ends clause deficit 2 here 7|-57 -88 94 144 -49 0 0 122
before ends clause deficit 2 here 8|-63 71 -11 67 -12 -98 0 -45
before ends clause deficit 2 here 9|53 25 -6 105 -47 0 -45 85
before ends clause deficit 3|-73 78 -108 95 -85 0 0 95
before ends clause deficit 3 here 1|119 -142 2 43 0 0 0 0
before ends clause deficit 3 here 2|24 0 -28 -36 0 0 0 0
before ends clause deficit 3 here 3|-27 41 -23 -26 26 0 0 0
before ends clause deficit 3 here 4|-80 43 45 0 0 0 0 0
before ends clause deficit 3 here 5|-103 81 52 0 0 0 0 0
before ends clause deficit 3 here 6|-6 47 85 -94 -16 0 0 0
before ends clause deficit 3 here 7|-156 32 62 -28 80 0 0 0
before ends clause deficit 3 here 8|6 26 -133 164 -42 0 0 0
before ends clause deficit 3 here 9|109 44 -232 93 -139 0 0 95
before ends clause deficit 4|-80 82 -98 103 47 0 0 0
before ends clause deficit 4 here 1|0 50 -50 0 0 0 0 0
before ends clause deficit 4 here 2|-32 69 28 -59 0 0 0 0
before ends clause deficit 4 here 3|-24 -30 0 0 47 0 0 0
before ends clause deficit 4 here 5|1 19 -39 0 0 0 0 0
before ends clause deficit 4 here 6|50 -76 0 41 0 0 0 0
before ends clause deficit 4 here 7|-44 45 0 0 0 0 0 0
before ends clause deficit 4 here 8|-19 35 63 -88 0 0 0 0
before ends clause deficit 4 here 9|-105 -30 -76 161 0 0 0 0
before ends clause deficit 5|-51 83 -95 8 -62 0 0 94
before ends clause deficit 5 here 1|-21 -37 29 23 0 0 0 0
before ends clause deficit 5 here 2|91 -81 52 -46 0 0 0 0
before ends clause deficit 5 here 3|10 86 -53 -79 29 0 0 0
before ends clause deficit 5 here 4|-37 37 0 0 0 0 0 0
before ends clause deficit 5 here 5|-7 37 0 -48 0 0 0 0
before ends clause deficit 5 here 6|-136 109 0 9 36 0 0 0
before ends clause deficit 5 here 7|52 8 -11 -45 -2 0 0 -38
before ends clause deficit 5 here 8|42 -38 -63 72 -61 0 0 97
before ends clause deficit 5 here 9|1 -18 -73 120 -54 0 0 36
before ends clause deficit 6|-56 129 -6 -80 -9 -50 0 -29
before ends clause deficit 6 here 1|0 31 -31 0 0 0 0 0
before ends clause deficit 6 here 2|21 12 -6 -41 -28 0 0 0
before ends clause deficit 6 here 3|-2 11 15 -15 50 -50 0 0
before ends clause deficit 6 here 4|-21 22 0 0 0 0 0 0
before ends clause deficit 6 here 5|-63 99 35 -88 0 0 0 0
before ends clause deficit 6 here 6|-42 42 0 0 0 0 0 0
before ends clause deficit 6 here 7|-10 35 15 -46 0 0 0 -29
before ends clause deficit 6 here 8|48 -49 21 -29 0 0 0 0
before ends clause deficit 6 here 9|64 -70 -17 75 -29 0 0 0
before ends clause deficit 7|89 72 -29 -136 -13 0 0 -49
before ends clause deficit 7 here 2|49 98 -108 -67 0 0 0 0
before ends clause deficit 7 here 3|55 -48 0 -17 0 0 0 0
before ends clause deficit 7 here 4|-49 50 0 0 0 0 0 0
before ends clause deficit 7 here 5|31 -1 37 -81 0 0 0 0
before ends clause deficit 7 here 6|10 3 -18 0 0 0 0 0
before ends clause deficit 7 here 7|27 34 -32 -24 -12 0 0 0
before ends clause deficit 7 here 8|-52 -25 194 -162 -8 0 0 0
before ends clause deficit 7 here 9|-11 32 -28 48 51 0 0 -49
before ends clause deficit 8|156 -113 238 -292 17 0 0 -142
before ends clause deficit 8 here 1|0 -50 50 0 0 0 0 0
before ends clause deficit 8 here 2|112 -79 57 -50 0 0 0 -50
before ends clause deficit 8 here 3|12 -50 8 0 43 0 0 0
before ends clause deficit 8 here 4|93 -75 -28 0 0 0 0 0
before ends clause deficit 8 here 5|36 -80 73 0 0 0 0 0
before ends clause deficit 8 here 6|-25 25 -24 0 26 0 0 0
before ends clause deficit 8 here 7|-107 151 6 -120 50 0 0 0
before ends clause deficit 8 here 8|92 36 -20 -104 -33 0 0 -42
before ends clause deficit 8 here 9|34 -25 152 -140 -8 0 0 -66
before ends clause deficit 9|340 -530 274 -302 295 -49 0 -100
before ends clause deficit 9 here 1|-26 0 26 0 0 0 0 0
before ends clause deficit 9 here 2|265 -278 42 0 0 0 0 0
before ends clause deficit 9 here 3|137 -158 49 0 0 0 0 0
before ends clause deficit 9 here 4|99 -99 0 0 0 0 0 0
before ends clause deficit 9 here 5|182 -160 -41 0 0 0 0 0
before ends clause deficit 9 here 6|179 -185 -49 0 -10 0 0 0
before ends clause deficit 9 here 7|38 -6 13 -50 0 0 0 0
before ends clause deficit 9 here 8|2 -37 59 -46 38 0 0 -50
before ends clause deficit 9 here 9|-151 -49 217 -257 288 -49 0 -53
before ends clause here 0|-78 137 0 -92 42 0 -49 0
before ends clause here 1|-36 6 -73 21 166 0 0 0
before ends clause here 2|115 -15 11 -182 136 0 0 -118
before ends clause here 3|24 56 -35 -111 125 -50 0 0
before ends clause here 4|-25 40 57 -63 -41 0 0 0
before ends clause here 5|-43 107 0 -134 15 0 0 0
before ends clause here 6|-114 108 12 -49 92 -18 0 0
before ends clause here 7|-24 31 90 -101 65 0 0 83
before ends clause here 8|-20 70 35 19 -2 -98 0 -32
before ends clause here 9|-51 22 -52 155 35 -49 -94 32
before ends open|9 97 55 96 75 42 -176 83
before ends open deficit 0|-10 90 -18 -70 140 -16 -42 -82
before ends open deficit 0 here 0|-171 234 28 -112 7 0 0 -156
before ends open deficit 0 here 1|0 -22 -136 -25 20 -34 0 213
before ends open deficit 0 here 2|5 -214 34 32 164 0 0 69
before ends open deficit 0 here 3|37 -70 121 -14 -1 -95 0 0
before ends open deficit 0 here 4|97 -92 -46 67 18 0 -42 0
before ends open deficit 0 here 5|111 -90 -41 39 27 0 0 -46
before ends open deficit 0 here 6|-4 -172 98 113 -85 -27 0 80
before ends open deficit 0 here 7|18 59 -61 88 -24 -48 0 -48
before ends open deficit 0 here 8|-118 80 -101 104 -49 69 0 -17
before ends open deficit 0 here 9|0 154 10 -114 119 21 0 -181
before ends open deficit 1|161 100 -5 27 28 -49 0 -72
before ends open deficit 1 here 0|-58 123 -44 19 12 0 0 -18
before ends open deficit 1 here 1|-147 40 2 5 120 -50 0 -125
before ends open deficit 1 here 2|57 -23 20 32 14 99 0 -70
before ends open deficit 1 here 3|-40 43 6 48 -46 -48 0 14
before ends open deficit 1 here 4|-23 36 -50 -77 0 37 0 68
before ends open deficit 1 here 5|101 -87 105 -22 -6 -77 0 -49
before ends open deficit 1 here 6|88 -8 30 64 -66 -18 0 -74
before ends open deficit 1 here 7|-6 -23 8 84 0 -25 0 -124
before ends open deficit 1 here 8|35 29 -4 88 39 -106 0 142
before ends open deficit 1 here 9|176 119 -92 -103 44 -70 0 -114
before ends open deficit 2|-15 32 46 110 82 -100 81 21
before ends open deficit 2 here 0|4 -131 -29 -9 0 -57 0 145
before ends open deficit 2 here 1|100 30 0 26 -16 152 0 -211
before ends open deficit 2 here 2|16 16 57 -4 72 85 0 56
before ends open deficit 2 here 3|55 61 -4 10 -16 12 0 -28
before ends open deficit 2 here 4|-4 121 -36 -20 21 -50 0 -42
before ends open deficit 2 here 5|-204 67 17 61 100 116 0 2
before ends open deficit 2 here 6|-111 74 -9 -48 89 -34 0 -46
before ends open deficit 2 here 7|-16 78 20 -45 66 8 0 34
before ends open deficit 2 here 8|50 74 -43 2 17 -98 0 95
before ends open deficit 2 here 9|-112 84 -15 61 6 -68 81 94
before ends open deficit 3|-30 35 -34 -5 -7 -123 22 80
before ends open deficit 3 here 0|-41 -83 54 -6 0 0 0 83
before ends open deficit 3 here 1|42 19 14 38 -38 -8 0 -57
before ends open deficit 3 here 2|22 -24 -14 -65 -95 19 0 283
before ends open deficit 3 here 3|38 -7 72 -34 -32 -50 0 23
before ends open deficit 3 here 4|15 -15 0 -2 40 0 0 0
before ends open deficit 3 here 5|12 119 -47 -36 -24 -50 0 -148
before ends open deficit 3 here 6|-8 -13 38 -23 121 -36 0 -26
before ends open deficit 3 here 7|37 31 -167 35 68 16 0 69
before ends open deficit 3 here 8|-93 5 21 39 46 -58 0 -24
before ends open deficit 3 here 9|-63 47 -4 95 32 90 22 -89
before ends open deficit 4|15 88 -46 38 -44 12 -45 -100
before ends open deficit 4 here 0|49 -77 16 -21 0 0 0 30
before ends open deficit 4 here 1|7 39 -7 -31 0 0 0 0
before ends open deficit 4 here 2|98 -26 16 -30 100 -25 0 -5
before ends open deficit 4 here 3|-111 92 49 -103 76 53 0 -39
before ends open deficit 4 here 4|-41 5 13 43 36 0 0 -39
before ends open deficit 4 here 5|-2 91 -85 51 -38 50 -6 -47
before ends open deficit 4 here 6|-15 86 -80 -39 52 66 0 -44
before ends open deficit 4 here 7|72 -5 -4 -3 -90 19 0 0
before ends open deficit 4 here 8|22 33 -26 52 -25 -89 0 2
before ends open deficit 4 here 9|195 -60 -38 43 -68 -23 -41 13
before ends open deficit 5|-20 65 17 22 15 -30 -125 0
before ends open deficit 5 here 0|-23 -112 5 44 0 18 0 83
before ends open deficit 5 here 1|-18 17 -1 7 0 24 0 -18
before ends open deficit 5 here 2|52 -9 89 66 -24 -86 0 -51
before ends open deficit 5 here 3|26 15 99 54 -123 -34 0 -122
before ends open deficit 5 here 4|-34 66 80 -121 75 0 0 -66
before ends open deficit 5 here 5|6 20 -65 55 69 -2 0 71
before ends open deficit 5 here 6|-101 89 13 -16 -36 188 0 -46
before ends open deficit 5 here 7|118 64 -41 40 71 -74 0 -134
before ends open deficit 5 here 8|3 76 -100 31 63 -65 -50 48
before ends open deficit 5 here 9|-42 25 -8 38 5 52 -86 37
before ends open deficit 6|5 43 40 34 13 6 -42 41
before ends open deficit 6 here 0|44 -73 -57 46 -13 0 0 41
before ends open deficit 6 here 1|-94 8 27 -43 0 -84 0 73
before ends open deficit 6 here 2|171 -75 53 -87 36 -45 0 -56
before ends open deficit 6 here 3|-125 99 33 99 0 -44 0 -74
before ends open deficit 6 here 4|-158 95 -52 -12 23 -36 0 205
before ends open deficit 6 here 5|-136 73 17 27 28 92 0 165
before ends open deficit 6 here 6|-45 52 -55 49 91 -22 0 1
before ends open deficit 6 here 7|-127 68 -36 78 93 63 0 -16
before ends open deficit 6 here 8|49 -28 -49 39 5 23 0 43
before ends open deficit 6 here 9|43 98 -69 -10 10 23 -42 -30
before ends open deficit 7|44 14 52 3 -13 -50 5 30
before ends open deficit 7 here 0|-84 -4 35 12 0 -18 0 24
before ends open deficit 7 here 1|30 -17 1 6 -13 -74 0 47
before ends open deficit 7 here 2|43 -4 8 -25 5 50 0 4
before ends open deficit 7 here 3|34 13 -14 10 44 -41 0 126
before ends open deficit 7 here 4|23 -13 -33 17 0 48 0 14
before ends open deficit 7 here 5|-172 69 34 102 -25 -50 0 137
before ends open deficit 7 here 6|-68 84 -9 1 -70 93 0 -11
before ends open deficit 7 here 7|-43 36 -23 40 -6 -38 0 -33
before ends open deficit 7 here 8|110 20 33 -12 31 32 -49 -86
before ends open deficit 7 here 9|263 -30 -47 -49 -7 -77 66 -8
before ends open deficit 8|102 -18 17 40 -70 14 -85 30
before ends open deficit 8 here 0|62 -224 103 67 -43 98 -97 -61
before ends open deficit 8 here 1|39 -21 -61 38 -116 46 0 94
before ends open deficit 8 here 2|111 76 -45 25 35 -93 0 20
before ends open deficit 8 here 3|20 22 15 19 -22 -127 0 -15
before ends open deficit 8 here 4|32 -53 60 81 -22 -58 0 -67
before ends open deficit 8 here 5|-29 9 18 21 -75 52 0 33
before ends open deficit 8 here 6|89 9 -39 37 -133 51 0 64
before ends open deficit 8 here 7|79 30 -53 36 -151 40 0 35
before ends open deficit 8 here 8|-31 14 -6 2 18 17 55 -36
before ends open deficit 8 here 9|66 -53 -51 2 38 2 -29 81
before ends open deficit 9|152 38 37 55 -30 46 -25 -15
before ends open deficit 9 here 0|-15 -218 79 62 -50 78 0 38
before ends open deficit 9 here 1|72 45 93 60 -56 118 0 -123
before ends open deficit 9 here 2|81 35 -144 -39 -148 29 0 -115
before ends open deficit 9 here 3|80 16 -120 51 13 65 0 73
before ends open deficit 9 here 4|50 -7 -15 17 -19 64 0 -52
before ends open deficit 9 here 5|53 31 10 33 -26 -2 -3 -17
before ends open deficit 9 here 6|171 9 -15 -1 38 -48 0 6
before ends open deficit 9 here 7|27 -39 -5 19 12 45 35 -15
before ends open deficit 9 here 8|36 -4 -23 55 16 83 -45 39
before ends open deficit 9 here 9|200 -37 32 63 116 66 -4 51
before ends open here 0|2 -131 115 91 -34 110 -97 -26
before ends open here 1|20 98 72 53 13 28 0 -17
before ends open here 2|11 37 12 16 22 49 0 127
before ends open here 3|14 123 65 29 -28 -38 0 -48
before ends open here 4|-9 79 4 -70 21 -29 -42 -35
before ends open here 5|14 118 -15 18 16 6 -9 -6
before ends open here 6|-92 125 62 0 -40 94 0 -49
before ends open here 7|-11 183 15 29 80 46 35 -87
before ends open here 8|51 107 68 9 16 15 -98 42
before ends open here 9|9 108 38 17 81 29 -35 -9
before ends sentence|113 -92 43 34 -144 17 94 -3
before ends sentence deficit 0|-221 329 -117 -137 58 -214 -321 291
before ends sentence deficit 0 here 0|-102 147 0 -53 46 0 0 -64
before ends sentence deficit 0 here 1|-71 73 23 7 0 0 0 -42
before ends sentence deficit 0 here 2|-26 -9 -109 65 0 0 0 66
before ends sentence deficit 0 here 3|0 0 30 -30 0 0 0 0
before ends sentence deficit 0 here 4|0 30 0 -4 -26 0 0 0
before ends sentence deficit 0 here 5|-47 49 1 18 0 -48 0 26
before ends sentence deficit 0 here 6|0 53 66 -92 42 -47 0 0
before ends sentence deficit 0 here 7|0 0 45 43 -58 0 -23 0
before ends sentence deficit 0 here 8|-44 132 92 -133 133 -78 -83 0
before ends sentence deficit 0 here 9|10 113 -178 -12 -128 -100 -279 284
before ends sentence deficit 1|5 116 -89 -68 -100 -91 28 -18
before ends sentence deficit 1 here 0|-28 28 20 -20 0 0 0 0
before ends sentence deficit 1 here 1|62 -92 -105 -42 20 0 -34 142
before ends sentence deficit 1 here 2|78 -15 -98 -93 -85 -49 0 124
before ends sentence deficit 1 here 3|29 -36 -66 95 -45 0 -49 0
before ends sentence deficit 1 here 4|-1 -15 -110 122 0 0 0 0
before ends sentence deficit 1 here 5|-91 54 -11 65 0 0 92 -86
before ends sentence deficit 1 here 6|-38 114 -47 -73 19 0 -61 0
before ends sentence deficit 1 here 7|112 196 -38 -162 -21 -90 -37 0
before ends sentence deficit 1 here 8|-4 156 44 -226 82 -49 -30 -65
before ends sentence deficit 1 here 9|-5 166 44 25 -121 17 63 -170
before ends sentence deficit 2|69 141 -30 -52 -88 28 -21 -8
before ends sentence deficit 2 here 0|12 -101 82 4 0 0 10 0
before ends sentence deficit 2 here 1|-76 -45 55 -52 0 0 42 214
before ends sentence deficit 2 here 2|-16 124 4 -4 -104 -31 -26 123
before ends sentence deficit 2 here 3|102 23 -114 -110 -6 -50 -86 -36
before ends sentence deficit 2 here 4|9 9 15 14 -4 0 18 0
before ends sentence deficit 2 here 5|52 102 -31 -65 23 -30 -12 -31
before ends sentence deficit 2 here 6|-23 77 -123 -37 -11 147 -12 -38
before ends sentence deficit 2 here 7|13 98 -6 36 -45 7 -106 -138
before ends sentence deficit 2 here 8|-33 98 -21 -30 31 -112 -41 -66
before ends sentence deficit 2 here 9|48 51 22 -5 -82 32 77 -124
before ends sentence deficit 3|52 -46 -20 -88 -23 -69 81 -21
before ends sentence deficit 3 here 0|-71 -25 40 0 0 0 78 -32
before ends sentence deficit 3 here 1|-26 96 -2 -37 0 0 -52 49
before ends sentence deficit 3 here 2|20 -2 -47 13 -66 -53 -59 -16
before ends sentence deficit 3 here 3|-34 26 -17 48 24 -57 72 0
before ends sentence deficit 3 here 4|29 66 -55 1 0 0 0 -49
before ends sentence deficit 3 here 5|13 32 88 -80 0 -45 39 0
before ends sentence deficit 3 here 6|32 35 -83 -115 -21 0 44 0
before ends sentence deficit 3 here 7|14 30 -22 35 -15 -50 -22 -4
before ends sentence deficit 3 here 8|-19 4 -30 62 8 -26 -18 22
before ends sentence deficit 3 here 9|-5 -47 9 -3 0 18 24 23
before ends sentence deficit 4|87 63 -47 -47 -26 -133 -31 -147
before ends sentence deficit 4 here 0|0 -32 -46 79 0 0 0 0
before ends sentence deficit 4 here 1|-12 6 50 -30 0 0 0 -36
before ends sentence deficit 4 here 2|61 -42 -130 -4 0 67 -26 36
before ends sentence deficit 4 here 3|4 -30 48 -19 0 0 0 0
before ends sentence deficit 4 here 4|85 34 -94 -82 0 0 -43 0
before ends sentence deficit 4 here 5|-71 93 -35 95 -40 0 -75 0
before ends sentence deficit 4 here 6|-15 61 29 8 0 0 -111 39
before ends sentence deficit 4 here 7|26 27 23 -23 0 0 -83 0
before ends sentence deficit 4 here 8|12 139 -42 -1 81 -81 8 -70
before ends sentence deficit 4 here 9|31 55 66 -48 -84 -121 47 -121
before ends sentence deficit 5|148 -9 19 -57 -55 -18 91 -69
before ends sentence deficit 5 here 1|-91 -114 92 25 0 0 166 42
before ends sentence deficit 5 here 2|-36 31 36 28 0 118 53 -120
before ends sentence deficit 5 here 3|5 49 -50 -24 -19 -50 34 0
before ends sentence deficit 5 here 4|8 7 28 43 -41 0 -28 -45
before ends sentence deficit 5 here 5|-22 34 79 -72 0 0 -50 0
before ends sentence deficit 5 here 6|97 -99 83 3 -42 -58 71 0
before ends sentence deficit 5 here 7|21 -2 -79 -15 0 -38 -12 64
before ends sentence deficit 5 here 8|9 3 121 -94 15 86 -90 -45
before ends sentence deficit 5 here 9|83 64 -56 -13 -4 -41 56 -12
before ends sentence deficit 6|146 -88 -15 -30 -22 -163 62 -42
before ends sentence deficit 6 here 0|-95 0 -25 13 0 0 -16 111
before ends sentence deficit 6 here 1|123 -4 -60 -76 -42 0 -24 -49
before ends sentence deficit 6 here 2|-125 158 -38 -26 53 -47 72 72
before ends sentence deficit 6 here 3|-4 -1 2 23 0 0 0 -40
before ends sentence deficit 6 here 4|97 -57 47 -73 0 0 -37 0
before ends sentence deficit 6 here 5|-1 -54 -42 101 0 0 -65 61
before ends sentence deficit 6 here 6|67 2 99 -81 -54 -29 -44 -28
before ends sentence deficit 6 here 7|111 -136 -16 27 -13 -65 100 0
before ends sentence deficit 6 here 8|45 66 14 -17 14 -9 13 -100
before ends sentence deficit 6 here 9|3 -142 113 34 -9 -92 54 -139
before ends sentence deficit 7|126 -178 25 -1 10 -31 32 176
before ends sentence deficit 7 here 0|64 0 -12 55 0 -50 -71 10
before ends sentence deficit 7 here 1|24 -55 146 -14 0 0 -4 -108
before ends sentence deficit 7 here 2|7 -14 -6 -10 -47 -76 -167 201
before ends sentence deficit 7 here 3|63 -3 115 42 34 -50 -85 0
before ends sentence deficit 7 here 4|-1 -8 87 -61 0 -47 43 0
before ends sentence deficit 7 here 5|135 -87 -17 11 0 -80 -22 -35
before ends sentence deficit 7 here 6|59 -135 54 22 -29 -80 13 66
before ends sentence deficit 7 here 7|23 -112 37 -32 0 82 -110 99
before ends sentence deficit 7 here 8|52 -49 -58 31 16 -93 62 -82
before ends sentence deficit 7 here 9|-40 -127 60 16 13 36 96 6
before ends sentence deficit 8|118 -238 21 13 -5 -50 70 -6
before ends sentence deficit 8 here 0|-62 0 -55 -20 0 0 88 30
before ends sentence deficit 8 here 1|45 -88 14 37 0 0 -137 55
before ends sentence deficit 8 here 2|96 36 78 69 -20 -50 0 -84
before ends sentence deficit 8 here 3|14 -86 -23 37 0 68 61 0
before ends sentence deficit 8 here 4|52 -3 -89 -49 0 0 -35 81
before ends sentence deficit 8 here 5|112 -131 20 28 0 -61 -13 -50
before ends sentence deficit 8 here 6|44 48 110 25 49 -123 -57 -106
before ends sentence deficit 8 here 7|44 -119 2 57 -41 122 104 -115
before ends sentence deficit 8 here 8|46 -103 26 22 -59 12 -1 -19
before ends sentence deficit 8 here 9|64 -93 -5 7 19 -79 27 94
before ends sentence deficit 9|82 -197 46 63 40 6 45 -20
before ends sentence deficit 9 here 0|-108 -69 -46 45 0 -30 69 96
before ends sentence deficit 9 here 1|72 -127 -85 -13 -37 -36 4 138
before ends sentence deficit 9 here 2|48 11 71 100 0 -82 74 -73
before ends sentence deficit 9 here 3|114 -125 54 -50 0 -90 61 -27
before ends sentence deficit 9 here 4|90 -18 42 -37 0 -105 18 0
before ends sentence deficit 9 here 5|38 -97 40 24 0 92 75 -59
before ends sentence deficit 9 here 6|9 -65 55 56 0 -43 42 43
before ends sentence deficit 9 here 7|86 -87 42 -1 -50 -19 46 19
before ends sentence deficit 9 here 8|75 -164 34 67 -105 102 75 17
before ends sentence deficit 9 here 9|145 -229 55 48 169 42 -50 -52
before ends sentence here 0|-187 -14 -58 44 46 -80 125 170
before ends sentence here 1|46 -136 7 -70 -44 -36 61 232
before ends sentence here 2|160 -37 -64 -62 -160 -170 -48 172
before ends sentence here 3|105 -25 -32 2 -43 -6 -26 -90
before ends sentence here 4|125 -67 -86 -36 -75 -133 2 -5
before ends sentence here 5|106 -22 22 -6 -25 -62 -16 -131
before ends sentence here 6|172 -50 13 -33 -23 -80 -7 12
before ends sentence here 7|134 -78 39 9 -175 28 21 -22
before ends sentence here 8|117 -153 54 11 77 -56 16 -96
before ends sentence here 9|131 -130 100 104 -73 47 109 4
before ends signed|48 -298 82 97 -96 -66 -183 34
before ends signed deficit 0|37 228 90 -175 -46 -8 0 -141
before ends signed deficit 0 here 2|0 0 50 -50 0 0 0 0
before ends signed deficit 0 here 5|0 0 34 -33 0 0 0 0
before ends signed deficit 0 here 7|37 -37 0 0 0 0 0 0
before ends signed deficit 0 here 8|0 80 -15 -55 0 10 0 0
before ends signed deficit 0 here 9|0 217 43 -117 -46 -14 0 -141
before ends signed deficit 1|69 215 -80 -76 0 0 0 -67
before ends signed deficit 1 here 2|0 0 41 -40 0 0 0 0
before ends signed deficit 1 here 5|0 0 45 -44 0 0 0 0
before ends signed deficit 1 here 7|-15 0 0 15 0 0 0 0
before ends signed deficit 1 here 8|33 0 54 -34 0 0 0 -48
before ends signed deficit 1 here 9|47 215 -126 -40 0 0 0 -39
before ends signed deficit 2|69 83 -23 -19 0 20 -49 49
before ends signed deficit 2 here 0|-38 0 48 -20 0 0 0 0
before ends signed deficit 2 here 1|0 -60 20 31 0 0 0 0
before ends signed deficit 2 here 2|0 -48 -102 -10 0 0 0 158
before ends signed deficit 2 here 3|48 -91 0 43 0 0 0 0
before ends signed deficit 2 here 4|0 -50 51 -1 0 0 0 0
before ends signed deficit 2 here 5|-34 0 15 12 0 0 0 0
before ends signed deficit 2 here 6|18 0 43 -13 0 0 0 -19
before ends signed deficit 2 here 7|-25 0 24 -7 0 0 0 0
before ends signed deficit 2 here 8|37 -86 -22 41 0 -36 0 6
before ends signed deficit 2 here 9|24 295 -74 -61 0 45 -49 -23
before ends signed deficit 3|-36 -122 62 -7 -49 0 0 18
before ends signed deficit 3 here 2|0 -24 0 25 0 0 0 0
before ends signed deficit 3 here 3|0 -26 11 19 0 0 0 0
before ends signed deficit 3 here 6|-66 -35 -16 99 0 0 0 0
before ends signed deficit 3 here 7|0 0 10 -10 0 0 0 0
before ends signed deficit 3 here 8|28 -11 -27 -22 0 0 0 0
before ends signed deficit 3 here 9|-29 -66 100 -63 -49 0 0 18
before ends signed deficit 4|60 -80 41 16 0 -48 0 35
before ends signed deficit 4 here 0|0 0 53 -52 0 0 0 0
before ends signed deficit 4 here 1|0 0 -49 0 0 0 0 49
before ends signed deficit 4 here 2|-4 -40 87 -28 0 0 0 0
before ends signed deficit 4 here 3|95 -48 -31 -24 0 0 0 0
before ends signed deficit 4 here 4|32 -29 0 -10 0 0 0 0
before ends signed deficit 4 here 5|-65 0 90 -38 0 0 0 0
before ends signed deficit 4 here 6|-41 0 -46 88 0 0 0 0
before ends signed deficit 4 here 7|-3 -34 63 23 0 0 0 -45
before ends signed deficit 4 here 8|2 0 53 -29 0 0 0 0
before ends signed deficit 4 here 9|37 40 -21 28 0 -48 0 2
before ends signed deficit 5|37 -80 -21 52 0 -50 0 77
before ends signed deficit 5 here 0|0 0 -78 0 0 0 0 78
before ends signed deficit 5 here 2|0 0 -46 -42 0 0 0 84
before ends signed deficit 5 here 3|25 0 -24 0 0 0 0 0
before ends signed deficit 5 here 4|-35 0 0 36 0 0 0 0
before ends signed deficit 5 here 6|-3 0 -29 3 0 0 0 45
before ends signed deficit 5 here 7|0 0 32 14 0 0 0 -38
before ends signed deficit 5 here 8|40 -40 -25 25 0 0 0 0
before ends signed deficit 5 here 9|0 -40 85 41 0 -50 0 -15
before ends signed deficit 6|104 -196 81 -11 0 -44 -77 -40
before ends signed deficit 6 here 0|46 0 14 -36 0 0 0 -28
before ends signed deficit 6 here 2|0 -91 80 3 0 0 0 36
before ends signed deficit 6 here 3|50 -50 27 -27 0 0 0 0
before ends signed deficit 6 here 4|-48 0 24 33 0 0 0 0
before ends signed deficit 6 here 5|103 -49 -43 -5 0 0 0 0
before ends signed deficit 6 here 6|46 -45 -137 137 0 0 0 0
before ends signed deficit 6 here 7|21 -36 214 -112 0 -50 0 -98
before ends signed deficit 6 here 8|-116 0 -20 52 0 0 0 45
before ends signed deficit 6 here 9|-5 23 -29 -7 0 13 -77 43
before ends signed deficit 7|46 -194 83 32 0 -13 -49 94
before ends signed deficit 7 here 0|0 0 50 -49 0 0 0 0
before ends signed deficit 7 here 1|0 0 -13 14 0 0 0 0
before ends signed deficit 7 here 2|96 -49 -38 -18 0 0 0 34
before ends signed deficit 7 here 3|-76 -18 -63 53 0 0 0 90
before ends signed deficit 7 here 5|-79 0 52 51 0 0 0 0
before ends signed deficit 7 here 6|44 0 116 -125 0 0 0 0
before ends signed deficit 7 here 7|61 -50 -12 -8 0 0 0 16
before ends signed deficit 7 here 8|65 -39 -12 -21 0 0 0 -36
before ends signed deficit 7 here 9|-8 -90 4 128 0 -13 -49 24
before ends signed deficit 8|-30 -251 19 73 0 -92 -49 31
before ends signed deficit 8 here 0|30 0 -29 53 0 -49 0 11
before ends signed deficit 8 here 1|-91 0 85 -16 0 0 0 -2
before ends signed deficit 8 here 2|-66 -49 39 63 0 -28 0 0
before ends signed deficit 8 here 3|-82 0 -13 91 0 0 0 0
before ends signed deficit 8 here 4|-14 -42 -31 73 0 0 0 0
before ends signed deficit 8 here 5|184 0 -152 -39 0 0 0 0
before ends signed deficit 8 here 6|-51 0 13 20 0 0 0 -41
before ends signed deficit 8 here 7|17 -49 2 109 0 -29 -49 0
before ends signed deficit 8 here 8|-79 -47 69 -29 0 0 0 34
before ends signed deficit 8 here 9|12 -143 -22 -9 0 -13 0 48
before ends signed deficit 9|-141 -223 -17 50 0 119 0 -23
before ends signed deficit 9 here 0|39 -33 -41 -3 0 0 0 18
before ends signed deficit 9 here 1|-15 -34 53 -5 0 0 0 0
before ends signed deficit 9 here 2|31 0 49 65 0 0 0 -111
before ends signed deficit 9 here 3|-88 0 34 29 0 0 0 0
before ends signed deficit 9 here 4|-8 -39 -34 72 0 0 0 0
before ends signed deficit 9 here 5|-53 0 -75 93 0 0 0 0
before ends signed deficit 9 here 6|117 -43 39 -100 0 0 0 -31
before ends signed deficit 9 here 7|-80 0 4 81 0 0 0 0
before ends signed deficit 9 here 8|16 0 -7 -4 0 35 0 29
before ends signed deficit 9 here 9|-146 -134 37 -17 0 105 0 10
before ends signed here 0|59 -33 4 -76 0 -49 0 79
before ends signed here 1|-87 -85 55 7 0 0 0 47
before ends signed here 2|60 -227 65 44 0 -28 0 84
before ends signed here 3|32 -188 4 65 0 0 0 90
before ends signed here 4|-76 -140 36 167 0 0 0 0
before ends signed here 5|85 -49 -67 52 0 0 0 0
before ends signed here 6|83 -111 -62 10 0 0 0 -56
before ends signed here 7|5 -167 130 66 0 -73 -49 -145
before ends signed here 8|-22 -132 6 64 0 -1 0 13
before ends signed here 9|-89 177 21 16 -96 25 -153 61
before furniture|40 -227 -5 -200 -52 307 -60 271
before marked|-86 -365 41 259 -208 54 -6 -140
before signed|48 -298 82 97 -96 -66 -183 34
before spaced false ends call|250 -195 -7 -49 -47 -105 40 -92
before spaced false ends clause|44 21 73 -121 196 -175 -129 -44
before spaced false ends open|60 68 68 74 95 48 -147 77
before spaced false ends sentence|153 -188 49 59 -142 19 100 -1
before spaced false ends signed|48 -298 82 97 -96 -66 -183 34
before spaced true ends call|-178 229 0 0 0 -44 -45 0
before spaced true ends clause|-358 342 -172 128 0 0 0 -13
before spaced true ends open|-503 409 -141 223 -253 -122 -50 84
before spaced true ends sentence|-666 907 -243 -240 -22 -83 -177 -62
below 0|29 93 33 80 55 51 43 58
below 0 deficit 0|-57 -28 130 7 -7 -160 105 9
below 0 deficit 1|-65 -11 182 145 -5 -123 111 -74
below 0 deficit 2|-2 59 58 53 -1 91 -16 0
below 0 deficit 3|63 48 68 -56 12 -7 -92 -14
below 0 deficit 4|64 1 104 -28 -34 -17 -92 -35
below 0 deficit 5|105 -9 27 -30 7 -15 -52 -14
below 0 deficit 6|83 12 92 16 134 16 0 -83
below 0 deficit 7|16 50 -3 -26 -8 28 34 -51
below 0 deficit 8|55 61 33 26 8 33 30 -58
below 0 deficit 9|85 131 7 22 88 74 64 32
below 0 ends call|148 64 30 -113 -146 -136 -50 -100
below 0 ends clause|83 86 -24 -102 -27 -47 -70 -159
below 0 ends open|7 67 91 86 58 98 108 99
below 0 ends sentence|10 81 -232 45 -8 -326 -249 -193
below 0 ends signed|164 178 -100 -168 -47 -45 -49 -99
below 1|30 86 -17 5 -56 -69 2 19
below 1 deficit 0|-59 -55 -147 -10 17 164 -79 238
below 1 deficit 1|-60 -41 -42 -54 26 30 -47 242
below 1 deficit 2|39 29 9 -33 -74 -245 82 -140
below 1 deficit 3|65 53 -107 120 208 -8 38 -204
below 1 deficit 4|66 39 -102 80 -26 -36 116 44
below 1 deficit 5|164 34 -58 -15 -26 109 -12 -258
below 1 deficit 6|91 -30 -20 0 -72 102 32 -92
below 1 deficit 7|45 32 68 23 -43 3 -150 -98
below 1 deficit 8|-16 -58 80 -4 22 99 63 40
below 1 deficit 9|-43 18 70 27 -65 -182 48 108
below 1 ends call|47 7 -51 -65 0 0 0 0
below 1 ends clause|56 101 -94 -128 8 -99 -35 -87
below 1 ends open|3 59 47 28 -62 -54 41 30
below 1 ends sentence|13 97 -257 -16 57 0 -90 -18
below 1 ends signed|-43 71 -31 0 0 0 -46 0
below 2|72 37 -4 -23 -4 -82 -56 134
below 2 deficit 0|51 -49 -75 101 0 0 0 -13
below 2 deficit 1|-3 49 89 -207 19 123 -69 67
below 2 deficit 2|-89 -34 6 26 -37 5 -214 260
below 2 deficit 3|29 132 -55 -51 -102 -98 -93 87
below 2 deficit 4|73 89 -105 -116 2 155 -41 -93
below 2 deficit 5|24 24 112 50 -48 -42 -31 201
below 2 deficit 6|78 52 -20 75 -88 -111 -61 37
below 2 deficit 7|187 67 -104 -2 63 -170 -110 -80
below 2 deficit 8|-49 -50 -40 51 167 -249 21 -67
below 2 deficit 9|-68 -19 43 -9 -101 41 74 -64
below 2 ends call|89 -2 -71 49 -28 0 0 -41
below 2 ends clause|13 35 -13 44 24 -50 0 -28
below 2 ends open|24 93 85 -34 -1 -80 -56 85
below 2 ends sentence|21 22 -158 26 -37 -10 0 64
below 2 ends signed|15 43 -75 0 0 0 0 0
below 3|57 52 48 -24 -49 -85 -27 74
below 3 deficit 0|29 0 54 -68 0 0 0 -47
below 3 deficit 1|7 152 -106 -80 0 0 0 -20
below 3 deficit 2|61 17 -146 -108 -46 -73 123 177
below 3 deficit 3|-52 51 63 -89 54 20 82 -53
below 3 deficit 4|-25 -53 -18 51 0 0 -22 125
below 3 deficit 5|-78 43 -52 104 13 -117 95 0
below 3 deficit 6|-9 -118 -102 -105 63 -29 216 305
below 3 deficit 7|62 -141 -66 22 42 -38 -43 181
below 3 deficit 8|109 30 81 -31 -57 -121 -105 -92
below 3 deficit 9|49 97 76 -5 -81 109 -68 -175
below 3 ends call|-90 23 91 18 0 0 -49 0
below 3 ends clause|56 -1 -78 -8 0 0 0 -5
below 3 ends open|-17 19 77 0 -12 -85 11 84
below 3 ends sentence|100 27 -50 -97 -42 0 0 -47
below 3 ends signed|-30 70 0 0 -49 0 0 0
below 4|26 -6 156 -80 -69 -143 -84 73
below 4 deficit 0|45 0 29 -55 0 0 0 -16
below 4 deficit 1|-93 221 -117 3 0 41 0 -55
below 4 deficit 2|134 -43 73 -71 -43 42 -49 -29
below 4 deficit 3|-2 28 37 19 0 -66 0 0
below 4 deficit 4|39 4 13 -57 0 0 0 0
below 4 deficit 5|271 -167 -88 -118 54 0 -6 -30
below 4 deficit 6|49 -92 100 -26 -42 0 -90 0
below 4 deficit 7|-93 90 146 -127 25 0 0 0
below 4 deficit 8|88 -102 -9 -31 -30 -108 -83 153
below 4 deficit 9|-249 57 85 42 -73 -65 -2 6
below 4 ends call|-122 154 -3 -42 0 0 0 0
below 4 ends clause|-64 -9 113 -109 0 0 0 0
below 4 ends open|-143 135 137 -40 -1 -143 -84 73
below 4 ends sentence|277 -92 -121 -118 -185 0 0 0
below 5|15 19 71 -79 19 -64 -44 79
below 5 deficit 0|0 0 48 -21 0 0 0 -32
below 5 deficit 1|408 31 -405 2 0 0 0 -19
below 5 deficit 2|235 137 -305 -125 12 0 0 0
below 5 deficit 3|48 -176 22 -19 0 0 -18 201
below 5 deficit 4|-17 -93 47 39 0 0 0 83
below 5 deficit 5|-23 99 -62 7 31 0 0 0
below 5 deficit 6|-70 94 -63 76 0 0 -22 74
below 5 deficit 7|-198 19 32 93 -87 0 -75 108
below 5 deficit 8|-31 80 54 -18 86 -2 -36 102
below 5 deficit 9|-126 -93 196 -86 10 -62 -19 -37
below 5 ends call|88 -1 -29 -48 0 0 0 0
below 5 ends clause|-106 -31 172 -87 -9 0 0 0
below 5 ends open|-7 5 67 -25 -19 -64 -44 79
below 5 ends sentence|81 121 -115 -140 -23 0 0 0
bond after 0|34 43 31 86 77 75 36 70
bond after 0 here 0 after 0|85 -68 103 10 -41 0 0 -8
bond after 0 here 0 after 1|95 -63 43 -88 -43 0 -49 130
bond after 0 here 0 after 2|-72 -4 31 18 -1 18 0 96
bond after 0 here 0 after 3|4 -34 52 -61 0 0 62 -50
bond after 0 here 0 after 4|-85 -56 33 -48 32 0 101 39
bond after 0 here 0 after 5|-168 -46 25 20 0 30 144 67
bond after 0 here 0 after 6|-72 -94 31 21 39 -49 80 67
bond after 0 here 0 after 7|-39 75 -9 -9 3 -30 0 5
bond after 0 here 0 after 8|43 -218 64 5 12 105 -25 84
bond after 0 here 0 after 9|14 30 74 -16 11 -43 -37 27
bond after 0 here 1 after 0|144 -125 12 -18 0 -75 0 76
bond after 0 here 1 after 1|8 34 26 -39 -51 14 -48 101
bond after 0 here 1 after 2|-45 -61 86 -15 -48 40 91 2
bond after 0 here 1 after 3|44 3 -5 1 -64 -50 15 125
bond after 0 here 1 after 4|-99 -55 81 -6 0 13 106 -57
bond after 0 here 1 after 5|-39 -72 76 40 0 -108 85 -39
bond after 0 here 1 after 6|22 -116 43 -1 66 -51 34 22
bond after 0 here 1 after 7|42 -48 11 -13 44 -35 -56 9
bond after 0 here 1 after 8|88 -43 12 -7 -25 43 -70 -13
bond after 0 here 1 after 9|12 -29 77 -33 90 -6 -85 39
bond after 0 here 2 after 0|-143 14 -8 -35 -24 -41 0 32
bond after 0 here 2 after 1|17 76 31 9 -65 34 0 -83
bond after 0 here 2 after 2|1 27 105 -12 36 -25 -47 -93
bond after 0 here 2 after 3|-33 -11 118 52 3 53 -53 -178
bond after 0 here 2 after 4|51 -36 32 30 67 -50 47 -125
bond after 0 here 2 after 5|-34 -63 103 74 -40 72 -76 -31
bond after 0 here 2 after 6|10 -32 24 -8 26 11 47 -24
bond after 0 here 2 after 7|65 52 43 7 -5 16 -30 -100
bond after 0 here 2 after 8|81 31 17 -84 66 -58 -54 -82
bond after 0 here 2 after 9|23 33 50 -53 -92 0 18 -75
bond after 0 here 3 after 0|-46 -52 35 10 -26 12 0 39
bond after 0 here 3 after 1|-58 -7 2 60 62 0 -57 21
bond after 0 here 3 after 2|79 8 22 92 11 -31 0 -1
bond after 0 here 3 after 3|-43 54 171 51 -23 -50 0 -44
bond after 0 here 3 after 4|11 2 -41 3 14 50 -40 -22
bond after 0 here 3 after 5|-6 -102 77 40 -23 11 44 14
bond after 0 here 3 after 6|-67 63 13 -69 76 139 45 -105
bond after 0 here 3 after 7|-34 -108 64 43 -81 47 -21 -15
bond after 0 here 3 after 8|70 10 12 15 -37 6 -29 -76
bond after 0 here 3 after 9|6 19 -19 -20 21 13 68 -1
bond after 0 here 4 after 0|0 -85 -32 59 37 0 0 30
bond after 0 here 4 after 1|25 54 47 -29 -49 -14 0 -75
bond after 0 here 4 after 2|47 -4 41 23 8 -14 0 22
bond after 0 here 4 after 3|-6 16 73 -8 -6 17 -45 -61
bond after 0 here 4 after 4|43 48 42 -10 -26 -11 -28 -98
bond after 0 here 4 after 5|-82 52 33 -29 -79 72 0 37
bond after 0 here 4 after 6|-23 24 -9 14 7 -48 -6 16
bond after 0 here 4 after 7|28 -43 -133 100 16 87 0 -17
bond after 0 here 4 after 8|49 14 -37 -16 -57 9 -43 35
bond after 0 here 4 after 9|101 22 -84 -42 -54 -44 62 20
bond after 0 here 5 after 0|-34 -119 29 -36 67 0 0 119
bond after 0 here 5 after 1|14 33 -30 47 10 13 -23 1
bond after 0 here 5 after 2|20 -8 82 52 133 -8 -30 -40
bond after 0 here 5 after 3|20 92 23 -7 24 -55 95 47
bond after 0 here 5 after 4|-26 -26 67 -17 22 0 -34 -48
bond after 0 here 5 after 5|-90 51 54 59 20 -115 79 -18
bond after 0 here 5 after 6|-13 4 8 37 -29 31 30 -29
bond after 0 here 5 after 7|44 -82 -22 56 -107 142 3 0
bond after 0 here 5 after 8|25 49 31 -47 -28 149 -41 -89
bond after 0 here 5 after 9|102 47 3 -56 -157 7 -68 95
bond after 0 here 6 after 0|-93 -16 37 42 -13 107 0 -102
bond after 0 here 6 after 1|-31 11 2 25 35 -37 0 21
bond after 0 here 6 after 2|30 -1 29 59 36 -18 -84 -92
bond after 0 here 6 after 3|-30 9 57 36 -42 -73 86 32
bond after 0 here 6 after 4|-26 -9 85 17 0 -7 -9 25
bond after 0 here 6 after 5|-44 0 -12 20 66 103 -1 22
bond after 0 here 6 after 6|-21 32 -17 -21 -20 -2 43 -75
bond after 0 here 6 after 7|-53 -43 12 51 48 79 58 -64
bond after 0 here 6 after 8|-21 -20 18 42 -94 56 38 -45
bond after 0 here 6 after 9|40 10 65 27 12 1 -6 10
bond after 0 here 7 after 0|35 46 23 -58 -52 3 -37 14
bond after 0 here 7 after 1|-54 -28 9 21 2 4 63 28
bond after 0 here 7 after 2|-87 -24 91 83 -17 -46 -8 -8
bond after 0 here 7 after 3|-16 36 72 37 9 -102 25 -13
bond after 0 here 7 after 4|-43 -63 61 56 18 28 -42 -11
bond after 0 here 7 after 5|-112 -11 21 36 10 34 34 -23
bond after 0 here 7 after 6|-98 45 58 -8 -2 16 -48 71
bond after 0 here 7 after 7|7 -89 7 38 8 35 -54 -34
bond after 0 here 7 after 8|102 -70 -52 51 63 82 5 -81
bond after 0 here 7 after 9|43 -57 10 -64 94 -15 12 54
bond after 0 here 8 after 0|52 -18 -68 45 27 -72 -44 -128
bond after 0 here 8 after 1|62 -83 10 34 27 4 67 39
bond after 0 here 8 after 2|20 19 -37 79 15 -9 70 -56
bond after 0 here 8 after 3|-27 41 -26 -16 9 48 26 -79
bond after 0 here 8 after 4|66 28 -68 6 -62 -70 14 43
bond after 0 here 8 after 5|-12 49 -100 12 23 19 -18 -28
bond after 0 here 8 after 6|6 28 -39 7 -19 6 -13 54
bond after 0 here 8 after 7|12 -1 -45 70 -4 -10 79 -23
bond after 0 here 8 after 8|83 -36 -60 13 45 46 60 102
bond after 0 here 8 after 9|66 -37 15 -119 -31 14 39 53
bond after 0 here 9 after 0|-22 27 57 11 34 86 34 -107
bond after 0 here 9 after 1|12 27 -2 -8 -26 8 54 93
bond after 0 here 9 after 2|39 -9 -17 65 71 70 82 33
bond after 0 here 9 after 3|5 22 -5 39 13 50 0 -4
bond after 0 here 9 after 4|28 31 -22 38 24 19 -25 20
bond after 0 here 9 after 5|25 55 14 23 76 -5 -6 -18
bond after 0 here 9 after 6|67 118 17 26 48 -33 42 53
bond after 0 here 9 after 7|-18 30 -83 42 -7 -33 0 74
bond after 0 here 9 after 8|26 70 -24 55 54 6 46 62
bond after 0 here 9 after 9|140 107 -36 38 25 32 84 88
bond after 1|74 81 100 -36 -40 -272 -239 -143
bond after 1 here 0 after 0|62 -49 0 -21 0 0 0 0
bond after 1 here 0 after 1|42 16 0 0 0 0 0 -46
bond after 1 here 0 after 2|4 0 85 -86 0 0 0 0
bond after 1 here 0 after 3|0 0 40 -39 0 0 0 0
bond after 1 here 0 after 5|0 0 -15 16 0 0 0 0
bond after 1 here 0 after 7|93 0 -63 -29 0 0 0 0
bond after 1 here 0 after 8|-45 32 0 46 -32 0 0 0
bond after 1 here 0 after 9|0 47 -92 55 0 0 0 0
bond after 1 here 1 after 0|51 -49 71 -14 0 0 0 -61
bond after 1 here 1 after 1|36 42 182 -149 -46 0 0 -119
bond after 1 here 1 after 2|-9 32 12 -22 0 0 0 0
bond after 1 here 1 after 3|0 0 42 -42 0 0 0 0
bond after 1 here 1 after 4|0 -44 58 -19 0 0 0 0
bond after 1 here 1 after 5|0 0 -53 54 0 0 0 0
bond after 1 here 1 after 6|41 -40 41 -41 0 0 0 0
bond after 1 here 1 after 7|0 22 -45 24 0 0 0 0
bond after 1 here 1 after 8|-82 63 29 2 0 0 0 0
bond after 1 here 1 after 9|-69 169 -128 -11 1 0 0 0
bond after 1 here 2 after 1|43 -13 14 -74 0 0 0 0
bond after 1 here 2 after 2|-25 132 -60 -90 21 0 0 -93
bond after 1 here 2 after 3|92 117 -140 -69 0 -50 0 -29
bond after 1 here 2 after 4|72 54 -91 0 0 0 0 -45
bond after 1 here 2 after 5|21 -51 73 86 0 -50 0 -38
bond after 1 here 2 after 6|-16 -2 -14 -26 41 0 0 0
bond after 1 here 2 after 7|54 -8 19 -112 47 0 0 0
bond after 1 here 2 after 8|-12 51 34 -77 -1 -49 0 0
bond after 1 here 2 after 9|18 106 -57 -49 -16 0 -50 -65
bond after 1 here 3 after 1|21 -5 -1 -32 0 0 0 0
bond after 1 here 3 after 2|34 -46 26 49 0 0 0 0
bond after 1 here 3 after 3|-71 88 -65 68 0 0 0 0
bond after 1 here 3 after 4|-13 13 0 0 0 0 0 0
bond after 1 here 3 after 5|12 -29 -8 33 0 0 0 0
bond after 1 here 3 after 6|112 -65 8 -73 0 0 0 0
bond after 1 here 3 after 7|-39 60 14 -83 51 0 0 0
bond after 1 here 3 after 8|-1 1 -1 1 0 0 0 0
bond after 1 here 3 after 9|-59 80 0 -13 0 0 0 0
bond after 1 here 4 after 1|-28 28 0 0 0 0 0 0
bond after 1 here 4 after 2|34 -32 -28 17 -2 0 0 0
bond after 1 here 4 after 3|-44 54 0 -17 0 0 0 0
bond after 1 here 4 after 4|33 -33 0 0 0 0 0 0
bond after 1 here 4 after 5|-40 40 0 0 0 0 0 0
bond after 1 here 4 after 6|13 -34 31 0 0 0 0 0
bond after 1 here 4 after 7|39 5 50 -85 0 0 0 0
bond after 1 here 4 after 8|-15 15 -64 65 0 0 0 0
bond after 1 here 4 after 9|19 -39 0 3 0 0 0 0
bond after 1 here 5 after 0|0 0 -57 57 0 0 0 0
bond after 1 here 5 after 1|-37 4 0 46 0 0 0 -20
bond after 1 here 5 after 2|99 -56 88 -25 -88 0 0 0
bond after 1 here 5 after 3|-8 16 21 -42 0 0 0 0
bond after 1 here 5 after 4|-17 18 0 0 0 0 0 0
bond after 1 here 5 after 5|59 -65 -48 57 0 0 0 0
bond after 1 here 5 after 6|2 -12 39 -21 -9 0 0 0
bond after 1 here 5 after 7|-6 6 -19 19 0 0 0 0
bond after 1 here 5 after 8|72 -47 -88 36 40 0 0 0
bond after 1 here 5 after 9|112 -77 -96 14 0 0 0 0
bond after 1 here 6 after 0|0 0 -42 43 0 0 0 0
bond after 1 here 6 after 1|0 0 -1 2 0 0 0 0
bond after 1 here 6 after 2|24 75 -123 78 -35 -50 0 0
bond after 1 here 6 after 3|30 -64 68 -49 0 0 0 0
bond after 1 here 6 after 4|40 -19 -42 24 -23 0 0 0
bond after 1 here 6 after 5|-36 87 55 -77 0 0 0 0
bond after 1 here 6 after 6|-29 -33 97 -49 0 0 0 0
bond after 1 here 6 after 7|73 -72 -14 14 0 0 0 0
bond after 1 here 6 after 8|-142 156 -69 25 -13 0 0 0
bond after 1 here 6 after 9|76 -45 -156 42 50 0 0 0
bond after 1 here 7 after 0|0 0 -39 39 0 0 0 0
bond after 1 here 7 after 2|75 -101 -10 76 0 -50 0 0
bond after 1 here 7 after 3|49 0 -3 -63 0 0 0 0
bond after 1 here 7 after 4|-20 0 22 -7 0 0 0 0
bond after 1 here 7 after 5|99 -65 9 -45 0 0 0 0
bond after 1 here 7 after 6|147 -74 -207 153 0 0 0 0
bond after 1 here 7 after 7|-62 46 -8 39 0 0 0 0
bond after 1 here 7 after 8|-134 162 -71 63 0 0 0 -33
bond after 1 here 7 after 9|-12 111 51 -79 0 0 0 -93
bond after 1 here 8 after 0|0 0 26 -25 0 0 0 0
bond after 1 here 8 after 1|-33 12 -15 80 -43 0 0 0
bond after 1 here 8 after 2|-53 75 5 -9 -33 0 0 -22
bond after 1 here 8 after 3|-49 -47 24 78 0 0 0 0
bond after 1 here 8 after 4|29 -26 -30 28 0 0 0 0
bond after 1 here 8 after 5|-103 -93 83 81 12 0 0 0
bond after 1 here 8 after 6|52 -117 14 40 0 0 -28 0
bond after 1 here 8 after 7|-9 13 35 -28 0 0 0 0
bond after 1 here 8 after 8|79 120 -34 -4 -110 0 0 -60
bond after 1 here 8 after 9|-206 161 69 -5 28 0 0 0
bond after 1 here 9 after 0|0 0 -94 94 0 0 0 0
bond after 1 here 9 after 1|-44 -4 -84 107 0 0 24 -11
bond after 1 here 9 after 2|-111 -77 119 14 -19 0 16 14
bond after 1 here 9 after 3|-16 -14 3 -64 -47 0 0 122
bond after 1 here 9 after 4|-127 0 148 4 0 0 0 -40
bond after 1 here 9 after 5|99 -73 19 20 -81 0 -126 152
bond after 1 here 9 after 6|-34 0 -30 98 90 43 -123 47
bond after 1 here 9 after 7|70 -166 71 48 0 0 -28 33
bond after 1 here 9 after 8|-61 -177 7 183 -22 0 -38 -46
bond after 1 here 9 after 9|-175 -69 -51 103 -10 -154 41 -59
bond after 2|68 92 34 -50 -141 -135 -221 -76
bond after 2 here 0 after 0|-46 28 0 31 0 0 0 0
bond after 2 here 0 after 1|-46 0 0 46 0 0 0 0
bond after 2 here 0 after 2|26 0 0 -26 0 0 0 0
bond after 2 here 0 after 8|0 0 -25 25 0 0 0 0
bond after 2 here 0 after 9|1 48 0 19 -47 0 0 -20
bond after 2 here 1 after 0|31 0 0 -30 0 0 0 0
bond after 2 here 1 after 1|78 -108 -65 107 0 0 0 0
bond after 2 here 1 after 2|21 -55 44 -5 0 0 0 0
bond after 2 here 1 after 3|-10 1 14 0 0 0 0 0
bond after 2 here 1 after 4|0 76 -75 0 0 0 0 0
bond after 2 here 1 after 6|-89 123 -56 -5 0 0 0 0
bond after 2 here 1 after 7|-35 35 -28 28 0 0 0 0
bond after 2 here 1 after 8|-127 130 -136 163 -45 0 0 0
bond after 2 here 1 after 9|-78 82 -171 101 0 0 0 0
bond after 2 here 2 after 0|0 0 8 -7 0 0 0 0
bond after 2 here 2 after 1|45 -44 24 -33 0 0 0 0
bond after 2 here 2 after 2|-58 91 -50 -44 8 0 0 -48
bond after 2 here 2 after 3|39 -15 36 -103 0 0 0 0
bond after 2 here 2 after 4|-28 0 48 1 0 0 0 0
bond after 2 here 2 after 5|83 85 -179 32 0 0 0 0
bond after 2 here 2 after 6|41 37 14 -100 40 0 0 -41
bond after 2 here 2 after 7|-47 92 -61 18 0 0 0 0
bond after 2 here 2 after 8|11 93 -131 19 18 0 0 -50
bond after 2 here 2 after 9|-55 41 -39 54 28 0 0 0
bond after 2 here 3 after 1|45 -45 0 0 0 0 0 0
bond after 2 here 3 after 2|60 6 -71 49 0 0 0 0
bond after 2 here 3 after 3|2 8 -29 0 0 0 0 0
bond after 2 here 3 after 4|94 -94 0 0 0 0 0 0
bond after 2 here 3 after 5|-194 194 10 -9 0 0 0 0
bond after 2 here 3 after 6|14 19 -55 22 0 0 0 0
bond after 2 here 3 after 7|67 -28 -33 -23 50 0 0 0
bond after 2 here 3 after 8|54 -54 -23 24 0 0 0 0
bond after 2 here 3 after 9|7 -5 -52 46 0 0 0 0
bond after 2 here 4 after 1|-30 30 0 0 0 0 0 0
bond after 2 here 4 after 2|-33 47 -17 -37 0 0 0 0
bond after 2 here 4 after 3|4 10 -33 0 0 0 0 0
bond after 2 here 4 after 4|-61 61 0 0 0 0 0 0
bond after 2 here 4 after 5|85 -84 0 0 0 0 0 0
bond after 2 here 4 after 6|84 -84 0 0 0 0 0 0
bond after 2 here 4 after 7|-155 101 63 0 0 0 0 0
bond after 2 here 4 after 8|-57 48 57 -35 0 0 0 0
bond after 2 here 4 after 9|-32 49 -18 -24 0 0 0 0
bond after 2 here 5 after 2|90 51 -95 10 0 0 0 0
bond after 2 here 5 after 3|78 -96 87 -75 0 0 0 0
bond after 2 here 5 after 4|14 47 0 -50 0 0 0 0
bond after 2 here 5 after 5|120 -98 -32 0 0 0 0 0
bond after 2 here 5 after 6|24 -22 4 -33 0 0 0 0
bond after 2 here 5 after 7|-118 119 0 -2 0 0 0 0
bond after 2 here 5 after 8|101 -20 -39 13 0 -48 0 0
bond after 2 here 5 after 9|-4 122 -101 -46 0 0 0 0
bond after 2 here 6 after 1|-33 0 -29 54 0 0 0 0
bond after 2 here 6 after 2|103 -11 -24 -156 40 -50 0 0
bond after 2 here 6 after 3|3 2 -45 71 0 0 0 0
bond after 2 here 6 after 4|-54 54 -45 45 0 0 0 0
bond after 2 here 6 after 5|42 -68 39 -21 0 0 0 0
bond after 2 here 6 after 6|4 -4 1 -24 40 0 0 0
bond after 2 here 6 after 7|65 -32 -41 -6 0 0 0 0
bond after 2 here 6 after 8|118 -67 125 -91 -75 0 0 0
bond after 2 here 6 after 9|-64 46 -13 -22 47 0 0 0
bond after 2 here 7 after 1|45 0 0 -45 0 0 0 0
bond after 2 here 7 after 2|127 -57 -89 14 0 0 0 0
bond after 2 here 7 after 3|57 18 -47 0 0 0 0 -50
bond after 2 here 7 after 4|18 -9 -32 25 0 0 0 0
bond after 2 here 7 after 5|113 9 -117 -2 0 0 0 0
bond after 2 here 7 after 6|-15 15 -49 -16 58 0 0 0
bond after 2 here 7 after 7|0 0 -41 41 0 0 0 0
bond after 2 here 7 after 8|-85 45 -21 52 0 0 0 0
bond after 2 here 7 after 9|-97 -16 52 76 -60 0 0 0
bond after 2 here 8 after 1|0 0 -31 32 0 0 0 0
bond after 2 here 8 after 2|-19 -246 315 -123 0 0 0 -10
bond after 2 here 8 after 3|76 -76 37 -36 0 0 0 0
bond after 2 here 8 after 4|0 0 -20 20 0 0 0 0
bond after 2 here 8 after 5|0 0 -118 64 43 0 49 -32
bond after 2 here 8 after 6|-1 0 3 34 0 0 0 -48
bond after 2 here 8 after 7|86 46 -8 -69 -38 0 -28 0
bond after 2 here 8 after 8|-46 12 47 139 -31 -90 0 -50
bond after 2 here 8 after 9|-107 108 221 -125 47 0 -98 -34
bond after 2 here 9 after 0|0 0 -44 44 0 0 0 0
bond after 2 here 9 after 1|-17 -72 159 -76 8 0 0 0
bond after 2 here 9 after 2|-95 -59 63 -111 -115 0 0 156
bond after 2 here 9 after 3|-5 0 8 -60 0 0 0 76
bond after 2 here 9 after 4|-43 -39 -89 52 0 0 -66 173
bond after 2 here 9 after 5|56 0 -104 -67 0 31 -6 121
bond after 2 here 9 after 6|-14 -30 154 27 -16 0 -45 -117
bond after 2 here 9 after 7|-65 -47 200 -52 0 0 0 -68
bond after 2 here 9 after 8|43 -55 131 -30 -26 0 5 -110
bond after 2 here 9 after 9|-226 -78 170 109 -56 0 -120 -85
bond after 3|85 180 22 -99 -5 -100 -74 -224
bond after 3 here 0 after 0|56 0 -74 94 0 -50 0 0
bond after 3 here 0 after 1|23 0 -31 -2 0 0 0 0
bond after 3 here 0 after 2|-46 0 0 47 0 0 0 0
bond after 3 here 0 after 4|-42 49 0 1 0 0 0 0
bond after 3 here 0 after 5|50 -9 -45 4 0 0 0 0
bond after 3 here 0 after 6|-25 26 0 0 0 0 0 0
bond after 3 here 0 after 7|16 -16 0 0 0 0 0 0
bond after 3 here 0 after 8|-88 88 0 1 0 0 0 0
bond after 3 here 0 after 9|-48 9 -42 42 40 0 0 0
bond after 3 here 1 after 0|0 0 -38 38 0 0 0 0
bond after 3 here 1 after 1|67 -29 -81 36 -37 0 0 0
bond after 3 here 1 after 2|16 176 -165 -12 0 0 0 0
bond after 3 here 1 after 3|-38 72 -33 0 0 0 0 0
bond after 3 here 1 after 4|0 97 -47 -50 0 0 0 0
bond after 3 here 1 after 5|-18 35 -11 -17 0 0 0 0
bond after 3 here 1 after 6|-22 23 -14 14 0 0 0 0
bond after 3 here 1 after 7|14 -43 -44 72 -12 0 0 0
bond after 3 here 1 after 8|57 -20 -61 -54 80 0 0 0
bond after 3 here 1 after 9|-24 32 -109 131 -83 0 0 -47
bond after 3 here 2 after 1|-11 45 -17 -38 0 0 0 0
bond after 3 here 2 after 2|-57 56 56 -40 31 0 0 65
bond after 3 here 2 after 3|-42 59 -43 -43 29 0 0 0
bond after 3 here 2 after 4|-19 37 21 -49 0 0 0 0
bond after 3 here 2 after 5|-19 77 32 -148 42 0 0 0
bond after 3 here 2 after 6|-38 62 -16 -39 0 0 0 0
bond after 3 here 2 after 7|-70 71 17 -17 0 0 0 0
bond after 3 here 2 after 8|-134 87 -59 117 57 0 0 0
bond after 3 here 2 after 9|-33 64 4 24 3 0 0 0
bond after 3 here 3 after 1|-24 25 0 0 0 0 0 0
bond after 3 here 3 after 2|62 -17 60 -91 0 -50 0 0
bond after 3 here 3 after 3|203 -90 -69 -114 45 -50 0 0
bond after 3 here 3 after 4|-53 84 0 -50 56 0 0 0
bond after 3 here 3 after 5|32 -30 -34 35 0 0 0 0
bond after 3 here 3 after 6|69 -69 0 -12 13 0 0 0
bond after 3 here 3 after 7|-17 41 -36 -23 0 0 0 0
bond after 3 here 3 after 8|-56 31 5 -1 -9 0 0 0
bond after 3 here 3 after 9|71 -94 -44 105 -11 0 0 0
bond after 3 here 4 after 1|-63 63 0 0 0 0 0 0
bond after 3 here 4 after 2|18 55 -37 14 0 -50 0 0
bond after 3 here 4 after 3|33 -33 7 0 0 0 0 0
bond after 3 here 4 after 4|-78 89 -16 0 0 0 0 0
bond after 3 here 4 after 5|102 -102 0 0 0 0 0 0
bond after 3 here 4 after 6|15 9 0 -23 0 0 0 0
bond after 3 here 4 after 7|-11 9 47 -23 -32 0 0 0
bond after 3 here 4 after 8|-35 17 0 32 0 0 0 0
bond after 3 here 4 after 9|-40 -19 27 39 -9 0 0 0
bond after 3 here 5 after 1|18 -17 50 -49 0 0 0 0
bond after 3 here 5 after 2|14 123 -164 -68 0 -50 -48 0
bond after 3 here 5 after 3|57 43 -50 8 0 -50 0 0
bond after 3 here 5 after 4|11 -11 0 0 0 0 0 0
bond after 3 here 5 after 5|56 -53 12 -68 40 0 0 0
bond after 3 here 5 after 6|-38 39 63 -59 -4 0 0 0
bond after 3 here 5 after 7|174 -172 -4 1 0 0 0 0
bond after 3 here 5 after 8|66 92 -58 -87 -13 0 0 0
bond after 3 here 5 after 9|-77 -133 41 153 31 -50 0 0
bond after 3 here 6 after 1|7 11 0 -35 0 0 0 0
bond after 3 here 6 after 2|37 25 -30 -92 0 0 0 0
bond after 3 here 6 after 3|127 -99 -36 0 0 0 0 0
bond after 3 here 6 after 4|-104 127 -29 0 0 0 0 0
bond after 3 here 6 after 5|55 -50 15 17 -23 0 -8 0
bond after 3 here 6 after 6|79 -79 -21 34 0 0 -18 0
bond after 3 here 6 after 7|38 -38 11 0 0 -10 0 0
bond after 3 here 6 after 8|42 27 -27 -107 100 0 0 0
bond after 3 here 6 after 9|-38 78 -33 47 -55 0 0 0
bond after 3 here 7 after 0|0 0 40 -40 0 0 0 0
bond after 3 here 7 after 1|9 49 -13 -53 0 0 0 0
bond after 3 here 7 after 2|67 -17 44 -91 0 0 0 0
bond after 3 here 7 after 3|-52 16 48 -4 0 0 0 0
bond after 3 here 7 after 4|7 -30 -8 46 0 0 0 0
bond after 3 here 7 after 5|2 54 -45 21 -22 0 0 0
bond after 3 here 7 after 6|90 -86 1 56 -74 0 0 0
bond after 3 here 7 after 7|-28 13 91 -49 -37 0 0 0
bond after 3 here 7 after 8|4 -58 82 -52 0 0 0 0
bond after 3 here 7 after 9|-55 71 35 -14 -83 0 0 0
bond after 3 here 8 after 1|0 0 7 -7 0 0 0 0
bond after 3 here 8 after 2|2 33 61 -23 0 -50 0 0
bond after 3 here 8 after 3|-32 32 -8 9 0 0 0 0
bond after 3 here 8 after 4|-72 56 58 -32 0 0 0 0
bond after 3 here 8 after 5|97 -65 127 -143 0 0 0 0
bond after 3 here 8 after 6|12 38 43 -78 0 0 0 0
bond after 3 here 8 after 7|-9 0 68 -66 2 0 -90 0
bond after 3 here 8 after 8|43 -119 83 -60 -11 0 47 -50
bond after 3 here 8 after 9|-6 -79 65 34 -35 0 -44 0
bond after 3 here 9 after 1|0 0 -56 56 0 0 0 0
bond after 3 here 9 after 2|-45 0 61 -19 8 0 0 0
bond after 3 here 9 after 3|0 -41 -113 144 0 0 0 0
bond after 3 here 9 after 4|0 0 -31 31 0 0 0 0
bond after 3 here 9 after 5|40 0 -160 143 0 -25 0 40
bond after 3 here 9 after 6|0 0 32 -41 28 0 92 -84
bond after 3 here 9 after 7|0 0 159 -174 29 0 0 0
bond after 3 here 9 after 8|28 -76 216 -184 13 0 -19 -114
bond after 3 here 9 after 9|-243 -63 246 -58 -19 -30 21 -83
bond after 4|89 176 -45 -66 3 -147 -127 -341
bond after 4 here 0 after 0|44 79 -34 34 -50 0 0 -100
bond after 4 here 0 after 1|-80 0 0 81 0 0 0 0
bond after 4 here 0 after 2|33 -33 0 0 0 0 0 0
bond after 4 here 0 after 5|0 0 0 11 0 0 0 -11
bond after 4 here 0 after 7|-47 23 0 -13 45 0 0 0
bond after 4 here 0 after 8|40 0 0 -39 0 0 0 0
bond after 4 here 0 after 9|-60 -62 0 158 -3 0 -48 0
bond after 4 here 1 after 0|9 -44 0 36 0 0 0 0
bond after 4 here 1 after 1|-28 43 -99 134 0 0 0 -47
bond after 4 here 1 after 2|-13 123 -151 64 49 0 0 -47
bond after 4 here 1 after 3|0 0 5 -5 0 0 0 0
bond after 4 here 1 after 5|36 -35 -75 76 0 0 0 0
bond after 4 here 1 after 6|-59 59 -2 3 0 0 0 0
bond after 4 here 1 after 7|12 28 43 -82 0 0 0 0
bond after 4 here 1 after 8|-60 -39 -64 23 119 0 0 0
bond after 4 here 1 after 9|-17 65 -76 116 -28 0 0 -86
bond after 4 here 2 after 1|-16 66 0 -106 0 0 0 0
bond after 4 here 2 after 2|16 83 -59 -67 19 0 0 0
bond after 4 here 2 after 3|15 -21 7 -52 20 0 0 0
bond after 4 here 2 after 4|-8 38 0 -48 0 0 0 0
bond after 4 here 2 after 5|84 38 25 -114 -44 0 0 0
bond after 4 here 2 after 6|-20 66 24 -55 -56 0 0 0
bond after 4 here 2 after 7|29 -50 -37 87 46 0 0 0
bond after 4 here 2 after 8|10 -87 66 132 -8 0 0 -45
bond after 4 here 2 after 9|-34 32 -162 152 74 0 0 -28
bond after 4 here 3 after 1|-28 28 42 -41 0 0 0 0
bond after 4 here 3 after 2|-128 110 -64 -102 89 -50 0 0
bond after 4 here 3 after 3|-18 19 49 32 -93 0 0 0
bond after 4 here 3 after 4|-79 79 0 0 0 0 0 0
bond after 4 here 3 after 5|73 -9 36 -94 0 0 0 0
bond after 4 here 3 after 6|8 -66 54 33 -50 0 0 0
bond after 4 here 3 after 7|-54 54 -12 13 0 0 0 0
bond after 4 here 3 after 8|51 -17 -14 17 -39 0 0 0
bond after 4 here 3 after 9|5 56 0 -25 45 0 -50 0
bond after 4 here 4 after 1|52 -52 0 0 0 0 0 0
bond after 4 here 4 after 2|27 39 8 -92 0 0 0 0
bond after 4 here 4 after 3|12 -11 0 0 0 0 0 0
bond after 4 here 4 after 4|-42 43 0 0 0 0 0 0
bond after 4 here 4 after 5|-21 50 -47 0 0 0 0 0
bond after 4 here 4 after 6|9 -9 2 -2 0 0 0 0
bond after 4 here 4 after 7|16 -4 -13 0 0 0 0 0
bond after 4 here 4 after 8|27 -27 0 73 -73 0 0 0
bond after 4 here 4 after 9|-18 19 0 0 0 0 0 0
bond after 4 here 5 after 1|89 -88 0 0 0 0 0 0
bond after 4 here 5 after 2|83 73 -113 -73 -47 -50 0 0
bond after 4 here 5 after 3|33 6 45 -50 0 0 0 0
bond after 4 here 5 after 4|-3 3 0 0 0 0 0 0
bond after 4 here 5 after 5|49 61 -20 -74 -35 0 0 0
bond after 4 here 5 after 6|62 -27 4 -41 0 0 0 0
bond after 4 here 5 after 7|-10 57 27 -63 0 0 0 0
bond after 4 here 5 after 8|-9 -41 -26 47 -11 -41 0 0
bond after 4 here 5 after 9|74 50 -21 -84 26 0 0 0
bond after 4 here 6 after 1|116 -20 -38 -71 0 0 0 0
bond after 4 here 6 after 2|56 13 -49 -31 -4 -50 0 0
bond after 4 here 6 after 3|-26 109 -31 -120 0 0 0 0
bond after 4 here 6 after 4|173 -173 0 0 0 0 0 0
bond after 4 here 6 after 5|69 -6 38 -110 0 0 0 0
bond after 4 here 6 after 6|27 -27 8 -8 0 0 0 0
bond after 4 here 6 after 7|-32 72 15 -31 -28 0 0 0
bond after 4 here 6 after 8|-36 -19 100 17 3 0 0 0
bond after 4 here 6 after 9|-9 -4 -20 68 -18 0 0 0
bond after 4 here 7 after 1|56 -76 43 -13 0 0 0 0
bond after 4 here 7 after 2|75 68 -20 -126 0 0 0 -50
bond after 4 here 7 after 3|61 -63 74 -69 -3 0 0 0
bond after 4 here 7 after 4|86 -18 -21 -37 0 0 0 0
bond after 4 here 7 after 5|106 -106 32 -32 0 0 0 0
bond after 4 here 7 after 6|42 28 -44 -41 43 0 0 0
bond after 4 here 7 after 7|13 -21 -15 -39 49 0 0 0
bond after 4 here 7 after 8|-195 195 8 26 -32 0 0 0
bond after 4 here 7 after 9|88 6 -117 103 -61 0 -49 0
bond after 4 here 8 after 2|-84 140 73 -137 0 0 0 0
bond after 4 here 8 after 3|94 -40 -39 -35 0 0 0 0
bond after 4 here 8 after 4|-59 59 0 0 0 0 0 0
bond after 4 here 8 after 5|25 0 100 -112 0 0 0 0
bond after 4 here 8 after 6|-25 -67 110 -128 0 -22 89 0
bond after 4 here 8 after 7|-85 38 207 -154 -34 0 0 0
bond after 4 here 8 after 8|-86 143 104 -160 61 -46 0 0
bond after 4 here 8 after 9|-10 59 -395 392 13 0 -64 -49
bond after 4 here 9 after 1|0 0 39 -38 0 0 0 0
bond after 4 here 9 after 2|0 0 144 -135 -11 0 0 0
bond after 4 here 9 after 3|43 -91 175 -78 -48 0 0 0
bond after 4 here 9 after 4|0 0 34 -34 0 0 0 0
bond after 4 here 9 after 5|0 0 112 -119 -50 0 58 0
bond after 4 here 9 after 6|-85 -30 49 -36 0 0 96 0
bond after 4 here 9 after 7|43 0 89 -88 -35 0 -59 0
bond after 4 here 9 after 8|47 -44 257 -143 -125 -33 -57 0
bond after 4 here 9 after 9|-125 -110 301 -94 -47 -49 -147 -76
bond around 0 before 0|74 105 82 43 -36 92 -166 38
bond around 0 before 1|27 84 -77 -53 65 -128 0 -72
bond around 0 before 2|6 125 -5 -55 82 -203 0 -158
bond around 0 before 3|-75 117 -13 -172 143 -67 -114 -28
bond around 0 before 4|-109 163 17 -251 163 -292 -3 83
bond around 1 before 0|-137 14 -25 133 -10 -16 -41 174
bond around 1 before 1|-54 40 -33 108 -78 -87 0 66
bond around 1 before 2|1 51 -86 6 61 0 0 -34
bond around 1 before 3|-80 9 113 70 -47 0 0 -46
bond around 1 before 4|0 15 13 0 -28 0 0 0
bond around 2 before 0|-83 -181 5 98 32 -70 0 323
bond around 2 before 1|-71 -53 12 89 -1 0 0 17
bond around 2 before 2|-72 36 -83 25 75 0 0 0
bond around 2 before 3|0 67 -33 106 -135 0 0 0
bond around 2 before 4|-92 129 0 0 -51 0 0 0
bond around 3 before 0|-179 -291 -55 336 84 -47 0 103
bond around 3 before 1|0 -28 -74 77 22 0 0 0
bond around 3 before 2|-26 -22 11 77 -58 0 0 0
bond around 3 before 3|0 14 -123 133 -19 0 0 0
bond around 3 before 4|-44 45 -28 28 0 0 0 0
bond around 4 before 0|-314 -290 -7 416 -46 -119 -50 25
bond around 4 before 1|0 0 35 -13 0 -21 0 0
bond around 4 before 2|0 -155 0 150 11 0 0 0
bond around 4 before 3|0 38 -79 42 0 0 0 0
bond around 4 before 4|0 -115 -24 -2 127 0 0 0
bond before 0|75 58 37 96 -74 51 25 118
bond before 0 deficit 0 here 0|-208 326 28 -173 75 0 -49 -145
bond before 0 deficit 0 here 1|-71 -2 -131 -22 33 -34 0 182
bond before 0 deficit 0 here 2|-48 -146 -16 19 125 0 0 103
bond before 0 deficit 0 here 3|37 -70 127 -32 18 -95 0 0
bond before 0 deficit 0 here 4|97 -69 -46 66 -19 0 -42 0
bond before 0 deficit 0 here 5|83 -94 -39 17 30 -48 0 -20
bond before 0 deficit 0 here 6|-23 -94 130 11 -22 -74 0 80
bond before 0 deficit 0 here 7|86 -31 -55 113 -29 -48 -23 -48
bond before 0 deficit 0 here 8|-143 130 -83 -42 121 37 -83 43
bond before 0 deficit 0 here 9|10 209 -40 -124 51 -46 -279 181
bond before 0 deficit 1 here 0|-92 196 -17 -23 -50 0 0 -18
bond before 0 deficit 1 here 1|-123 100 41 -28 53 -50 -34 44
bond before 0 deficit 1 here 2|44 -11 -19 -15 -86 36 0 33
bond before 0 deficit 1 here 3|-25 23 8 110 -49 -48 -49 14
bond before 0 deficit 1 here 4|13 -64 -91 16 41 37 0 68
bond before 0 deficit 1 here 5|-57 18 116 37 -103 -77 92 -123
bond before 0 deficit 1 here 6|-17 126 29 -35 -28 -18 -61 -74
bond before 0 deficit 1 here 7|90 127 -59 11 -55 -69 -37 -124
bond before 0 deficit 1 here 8|14 161 -19 30 -17 -172 -30 119
bond before 0 deficit 1 here 9|93 173 -55 20 70 14 34 -185
bond before 0 deficit 2 here 0|-9 -198 16 41 0 -57 10 145
bond before 0 deficit 2 here 1|-34 17 55 -4 -19 152 42 -9
bond before 0 deficit 2 here 2|16 12 28 -19 26 70 -26 -30
bond before 0 deficit 2 here 3|-53 167 -48 -44 -19 9 -86 -56
bond before 0 deficit 2 here 4|-8 81 36 -22 -13 -50 18 -42
bond before 0 deficit 2 here 5|4 43 14 0 89 97 -12 -10
bond before 0 deficit 2 here 6|-99 79 -30 -8 16 81 -12 -78
bond before 0 deficit 2 here 7|8 113 2 10 -1 13 -106 17
bond before 0 deficit 2 here 8|44 71 20 2 -69 -210 -12 -21
bond before 0 deficit 2 here 9|-22 102 57 19 -4 -105 91 31
bond before 0 deficit 3 here 0|-104 -108 82 -6 0 0 78 66
bond before 0 deficit 3 here 1|65 28 16 4 0 -8 -52 -19
bond before 0 deficit 3 here 2|-35 33 -46 -32 -165 -23 -59 282
bond before 0 deficit 3 here 3|11 68 -9 54 -1 -75 72 23
bond before 0 deficit 3 here 4|31 63 -10 -25 -19 0 0 -49
bond before 0 deficit 3 here 5|101 63 -32 -104 -37 -95 39 -148
bond before 0 deficit 3 here 6|22 93 -9 -81 45 -36 44 -26
bond before 0 deficit 3 here 7|-66 -33 59 -5 33 -15 -22 68
bond before 0 deficit 3 here 8|29 18 -49 -4 33 -59 -48 15
bond before 0 deficit 3 here 9|2 -48 76 4 49 54 -7 -29
bond before 0 deficit 4 here 0|49 -109 55 -27 0 0 0 30
bond before 0 deficit 4 here 1|-20 84 -74 -3 0 0 0 13
bond before 0 deficit 4 here 2|73 30 -15 -68 120 27 -26 -18
bond before 0 deficit 4 here 3|-20 6 60 -121 117 53 0 -39
bond before 0 deficit 4 here 4|63 36 -31 -44 13 0 -43 -39
bond before 0 deficit 4 here 5|-78 89 -51 43 -79 50 -79 -47
bond before 0 deficit 4 here 6|15 28 -31 -43 137 55 -140 -16
bond before 0 deficit 4 here 7|7 93 -90 86 -42 19 -83 -45
bond before 0 deficit 4 here 8|3 -10 45 39 3 -146 8 -56
bond before 0 deficit 4 here 9|121 -4 -47 66 -136 -188 47 -52
bond before 0 deficit 5 here 0|-50 -112 -30 44 0 18 0 130
bond before 0 deficit 5 here 1|-98 -70 51 -3 0 24 166 9
bond before 0 deficit 5 here 2|19 -10 -1 88 -49 25 53 -71
bond before 0 deficit 5 here 3|3 84 49 -5 -40 -28 34 -125
bond before 0 deficit 5 here 4|-53 79 90 -77 24 0 -28 -94
bond before 0 deficit 5 here 5|44 37 -110 93 118 -2 -50 71
bond before 0 deficit 5 here 6|5 24 -80 29 13 161 71 4
bond before 0 deficit 5 here 7|119 5 -22 -16 81 -102 -35 -75
bond before 0 deficit 5 here 8|45 72 -12 1 -75 24 -107 137
bond before 0 deficit 5 here 9|1 14 23 37 -114 -26 -14 -26
bond before 0 deficit 6 here 0|-19 -73 -47 1 0 0 -16 127
bond before 0 deficit 6 here 1|45 33 -12 -19 -42 -84 -59 -1
bond before 0 deficit 6 here 2|264 -118 52 -68 30 -87 72 -15
bond before 0 deficit 6 here 3|30 -66 37 98 -5 -44 0 -114
bond before 0 deficit 6 here 4|16 -10 -32 -22 7 -36 -37 205
bond before 0 deficit 6 here 5|19 -43 13 -32 -12 92 -65 258
bond before 0 deficit 6 here 6|42 13 -53 76 33 -28 -44 -17
bond before 0 deficit 6 here 7|4 -24 76 43 83 -74 38 -127
bond before 0 deficit 6 here 8|121 -56 -13 48 -26 7 -10 38
bond before 0 deficit 6 here 9|113 -87 -7 13 -90 -79 46 -117
bond before 0 deficit 7 here 0|-11 -4 62 6 0 -77 -71 25
bond before 0 deficit 7 here 1|83 -83 52 21 0 -74 -4 -48
bond before 0 deficit 7 here 2|153 -96 -92 -37 2 23 -167 121
bond before 0 deficit 7 here 3|70 -32 6 -20 75 -43 -85 183
bond before 0 deficit 7 here 4|40 -80 20 28 0 20 43 14
bond before 0 deficit 7 here 5|106 -92 0 30 -25 -80 -22 124
bond before 0 deficit 7 here 6|117 -98 -5 8 -152 10 37 55
bond before 0 deficit 7 here 7|59 -41 -36 -21 -52 24 -131 83
bond before 0 deficit 7 here 8|62 -32 -25 51 2 30 -15 -117
bond before 0 deficit 7 here 9|191 -54 14 38 47 -49 121 26
bond before 0 deficit 8 here 0|-2 -224 62 92 -43 63 31 -2
bond before 0 deficit 8 here 1|41 -127 -3 52 -116 46 -137 104
bond before 0 deficit 8 here 2|203 8 68 26 6 -59 0 -116
bond before 0 deficit 8 here 3|98 -83 -49 59 8 -35 61 -15
bond before 0 deficit 8 here 4|109 -103 22 10 -22 -58 -35 27
bond before 0 deficit 8 here 5|66 -89 37 59 55 -31 -32 -12
bond before 0 deficit 8 here 6|108 37 -15 -8 -40 -53 50 19
bond before 0 deficit 8 here 7|98 -68 -37 25 -5 138 50 -97
bond before 0 deficit 8 here 8|21 -123 -50 16 2 75 20 -35
bond before 0 deficit 8 here 9|114 -77 42 -1 2 -11 5 -39
bond before 0 deficit 9 here 0|-108 -272 13 49 -50 57 69 93
bond before 0 deficit 9 here 1|41 -57 64 22 -84 106 4 9
bond before 0 deficit 9 here 2|131 -44 37 -31 -132 10 74 -145
bond before 0 deficit 9 here 3|51 -28 -52 18 48 -37 61 61
bond before 0 deficit 9 here 4|62 -44 -13 89 31 11 18 -119
bond before 0 deficit 9 here 5|60 -28 34 5 -26 34 75 -23
bond before 0 deficit 9 here 6|90 -35 34 18 20 -54 41 -6
bond before 0 deficit 9 here 7|37 -37 -31 36 -15 8 54 29
bond before 0 deficit 9 here 8|42 -120 42 82 91 127 97 25
bond before 0 deficit 9 here 9|150 -13 67 51 6 145 -65 103
bond before 1|3 102 -68 1 48 -181 0 -45
bond before 1 deficit 0 here 0|-62 78 0 0 -21 0 0 0
bond before 1 deficit 0 here 1|0 47 0 0 -46 0 0 0
bond before 1 deficit 0 here 2|0 -43 0 41 11 0 0 0
bond before 1 deficit 0 here 3|0 0 10 34 -39 0 0 0
bond before 1 deficit 0 here 6|0 30 0 -29 0 0 0 0
bond before 1 deficit 0 here 7|-46 95 -42 34 -48 0 0 0
bond before 1 deficit 0 here 8|0 43 14 -11 0 0 0 -45
bond before 1 deficit 0 here 9|0 125 -8 -136 55 -29 0 0
bond before 1 deficit 1 here 0|0 1 0 0 -1 0 0 0
bond before 1 deficit 1 here 1|0 31 -43 3 -2 0 0 0
bond before 1 deficit 1 here 2|-34 0 65 -65 25 0 0 0
bond before 1 deficit 1 here 3|-14 14 -94 126 -43 0 0 0
bond before 1 deficit 1 here 4|-48 49 0 19 -19 0 0 0
bond before 1 deficit 1 here 5|-73 73 0 0 0 0 0 0
bond before 1 deficit 1 here 7|0 0 -11 26 -22 0 0 0
bond before 1 deficit 1 here 8|-70 40 57 -84 39 50 0 -47
bond before 1 deficit 1 here 9|-46 151 35 0 -60 -49 0 -39
bond before 1 deficit 2 here 1|-50 70 -114 71 0 0 0 0
bond before 1 deficit 2 here 2|-60 58 -41 54 73 0 0 0
bond before 1 deficit 2 here 3|263 -6 -184 -187 76 0 0 0
bond before 1 deficit 2 here 4|138 -120 -43 0 0 0 0 0
bond before 1 deficit 2 here 5|-47 22 -52 91 51 0 0 0
bond before 1 deficit 2 here 6|-61 110 1 -66 73 -38 0 0
bond before 1 deficit 2 here 7|-55 48 81 -2 -88 0 0 0
bond before 1 deficit 2 here 8|-123 14 26 8 -28 0 0 -4
bond before 1 deficit 2 here 9|-100 95 -114 188 -123 0 0 105
bond before 1 deficit 3 here 1|-33 -56 0 75 0 0 0 0
bond before 1 deficit 3 here 2|-2 -32 70 12 -40 0 0 0
bond before 1 deficit 3 here 3|-56 -24 0 0 68 0 0 0
bond before 1 deficit 3 here 4|-39 39 0 0 0 0 0 0
bond before 1 deficit 3 here 5|-1 -23 15 0 26 0 0 0
bond before 1 deficit 3 here 6|-26 27 0 0 0 0 0 0
bond before 1 deficit 3 here 7|-20 71 -17 -32 0 0 0 0
bond before 1 deficit 3 here 8|0 23 -74 43 4 0 0 0
bond before 1 deficit 3 here 9|0 73 -205 176 -24 0 0 0
bond before 1 deficit 4 here 1|0 36 0 -35 0 0 0 0
bond before 1 deficit 4 here 2|-76 57 28 -28 -2 0 0 30
bond before 1 deficit 4 here 4|0 0 0 -28 28 0 0 0
bond before 1 deficit 4 here 5|-12 13 0 0 0 0 0 0
bond before 1 deficit 4 here 6|20 -20 -59 60 0 0 0 0
bond before 1 deficit 4 here 7|-31 -48 50 21 0 0 0 0
bond before 1 deficit 4 here 8|0 47 -11 -58 5 0 0 0
bond before 1 deficit 4 here 9|0 9 -51 33 8 0 0 0
bond before 1 deficit 5 here 1|0 -30 -32 54 0 0 0 0
bond before 1 deficit 5 here 2|-4 -177 271 -50 0 0 0 0
bond before 1 deficit 5 here 3|-103 92 56 0 -42 0 0 0
bond before 1 deficit 5 here 4|-50 51 0 0 0 0 0 0
bond before 1 deficit 5 here 5|-28 28 0 -34 34 0 0 0
bond before 1 deficit 5 here 6|31 -11 32 -73 8 0 0 0
bond before 1 deficit 5 here 7|0 0 -76 67 21 0 0 0
bond before 1 deficit 5 here 8|-96 119 26 -41 16 0 0 0
bond before 1 deficit 5 here 9|0 46 -106 75 -35 -21 0 0
bond before 1 deficit 6 here 0|0 0 0 14 -13 0 0 0
bond before 1 deficit 6 here 1|0 45 42 -157 0 0 0 97
bond before 1 deficit 6 here 2|-42 42 -24 24 0 0 0 0
bond before 1 deficit 6 here 3|-34 65 39 0 0 -50 0 0
bond before 1 deficit 6 here 4|-92 76 0 0 24 0 0 0
bond before 1 deficit 6 here 5|18 -78 55 -8 34 0 0 -32
bond before 1 deficit 6 here 6|-10 10 63 -62 0 0 0 0
bond before 1 deficit 6 here 7|0 0 -27 -38 56 0 0 0
bond before 1 deficit 6 here 8|-17 45 0 -6 -15 0 0 0
bond before 1 deficit 6 here 9|0 13 -15 59 2 0 0 -50
bond before 1 deficit 7 here 2|41 -91 81 -191 0 0 0 176
bond before 1 deficit 7 here 3|-4 42 71 -109 0 0 0 0
bond before 1 deficit 7 here 4|-33 0 -16 40 0 0 0 0
bond before 1 deficit 7 here 5|-29 30 -10 10 0 0 0 0
bond before 1 deficit 7 here 6|-123 123 -62 63 0 0 0 0
bond before 1 deficit 7 here 7|0 -63 0 37 41 0 0 0
bond before 1 deficit 7 here 8|-62 61 -101 -12 135 0 0 0
bond before 1 deficit 7 here 9|0 -61 118 9 -87 0 0 -35
bond before 1 deficit 8 here 1|0 -26 82 -66 0 0 0 0
bond before 1 deficit 8 here 2|11 -53 13 -159 0 0 0 189
bond before 1 deficit 8 here 3|54 -88 32 7 0 0 0 0
bond before 1 deficit 8 here 4|62 -62 0 0 0 0 0 0
bond before 1 deficit 8 here 5|123 -100 -51 29 -2 0 0 0
bond before 1 deficit 8 here 6|-18 41 -51 21 0 0 0 0
bond before 1 deficit 8 here 7|21 -33 89 -45 0 0 0 0
bond before 1 deficit 8 here 8|-26 113 -54 76 -111 0 0 0
bond before 1 deficit 8 here 9|0 -38 -19 -9 134 0 0 -160
bond before 1 deficit 9 here 1|0 0 52 -51 0 0 0 0
bond before 1 deficit 9 here 2|144 -61 -84 -17 -28 -35 0 0
bond before 1 deficit 9 here 3|161 -248 32 51 0 0 0 0
bond before 1 deficit 9 here 4|87 -69 36 -50 -50 0 0 50
bond before 1 deficit 9 here 5|197 -161 -22 -41 0 0 0 0
bond before 1 deficit 9 here 6|132 -79 -72 -32 0 0 0 48
bond before 1 deficit 9 here 7|111 -117 153 -86 0 0 0 -95
bond before 1 deficit 9 here 8|9 -92 60 27 -9 -39 0 0
bond before 1 deficit 9 here 9|-35 87 67 14 112 -109 0 -220
bond before 2|-9 144 -45 -26 95 -226 0 -187
bond before 2 deficit 0 here 0|0 37 0 0 -36 0 0 0
bond before 2 deficit 0 here 1|0 -46 0 0 46 0 0 0
bond before 2 deficit 0 here 2|0 27 0 -1 -26 0 0 0
bond before 2 deficit 0 here 7|0 0 59 -59 0 0 0 0
bond before 2 deficit 0 here 8|0 37 -51 15 0 0 0 0
bond before 2 deficit 0 here 9|0 175 0 -77 -84 0 0 -39
bond before 2 deficit 1 here 0|-25 56 0 -30 0 0 0 0
bond before 2 deficit 1 here 1|0 31 0 -59 1 0 0 0
bond before 2 deficit 1 here 2|44 -73 -7 0 47 0 0 0
bond before 2 deficit 1 here 3|14 -13 0 1 0 0 0 0
bond before 2 deficit 1 here 4|-37 37 0 0 0 0 0 0
bond before 2 deficit 1 here 5|0 0 -45 30 15 0 0 0
bond before 2 deficit 1 here 6|-44 44 -67 68 0 0 0 0
bond before 2 deficit 1 here 7|0 -40 -33 7 60 0 0 0
bond before 2 deficit 1 here 8|0 34 -64 -12 54 0 0 0
bond before 2 deficit 1 here 9|0 53 -111 -68 103 0 0 -45
bond before 2 deficit 2 here 0|0 0 8 -7 0 0 0 0
bond before 2 deficit 2 here 1|-70 70 0 0 0 0 0 0
bond before 2 deficit 2 here 2|-89 121 -88 -60 98 0 0 0
bond before 2 deficit 2 here 3|-38 78 62 -25 -115 0 0 0
bond before 2 deficit 2 here 4|-23 24 0 -1 1 0 0 0
bond before 2 deficit 2 here 5|-26 -7 -32 10 43 0 0 0
bond before 2 deficit 2 here 6|-64 92 3 -70 -36 0 0 41
bond before 2 deficit 2 here 7|-92 71 -50 12 53 0 0 0
bond before 2 deficit 2 here 8|-30 30 -126 47 43 0 0 0
bond before 2 deficit 2 here 9|-100 108 -107 116 -24 0 0 -44
bond before 2 deficit 3 here 2|0 -26 0 0 26 0 0 0
bond before 2 deficit 3 here 3|-79 79 0 0 0 0 0 0
bond before 2 deficit 3 here 5|7 -7 31 -30 0 0 0 0
bond before 2 deficit 3 here 6|0 33 -55 55 -32 0 0 0
bond before 2 deficit 3 here 7|0 -21 -33 0 47 0 0 0
bond before 2 deficit 3 here 8|0 94 -59 -40 2 0 0 0
bond before 2 deficit 3 here 9|0 -69 -64 186 -35 0 0 0
bond before 2 deficit 4 here 2|28 -4 0 0 -37 0 0 0
bond before 2 deficit 4 here 4|-21 21 0 0 0 0 0 0
bond before 2 deficit 4 here 5|-44 44 0 0 0 0 0 0
bond before 2 deficit 4 here 6|-49 50 0 0 0 0 0 0
bond before 2 deficit 4 here 7|63 -63 0 0 0 0 0 0
bond before 2 deficit 4 here 8|0 -40 57 0 -17 0 0 0
bond before 2 deficit 4 here 9|0 25 0 0 -24 0 0 0
bond before 2 deficit 5 here 1|0 -45 0 45 0 0 0 0
bond before 2 deficit 5 here 2|-86 133 88 -127 47 0 0 0
bond before 2 deficit 5 here 3|-30 -16 66 48 -75 0 0 0
bond before 2 deficit 5 here 5|-58 -12 0 32 30 0 0 0
bond before 2 deficit 5 here 6|-50 38 23 0 0 0 0 0
bond before 2 deficit 5 here 7|-16 17 0 24 -24 0 0 0
bond before 2 deficit 5 here 8|-44 46 -5 -41 40 0 0 0
bond before 2 deficit 5 here 9|0 133 -105 66 -107 0 0 0
bond before 2 deficit 6 here 1|0 -48 48 0 0 0 0 0
bond before 2 deficit 6 here 2|-50 15 -5 22 40 0 0 0
bond before 2 deficit 6 here 3|-49 42 -112 36 99 0 0 0
bond before 2 deficit 6 here 4|0 0 13 0 -13 0 0 0
bond before 2 deficit 6 here 5|-6 -27 36 -35 26 0 0 0
bond before 2 deficit 6 here 6|0 0 -39 0 40 0 0 0
bond before 2 deficit 6 here 7|-21 -42 12 86 -46 0 0 0
bond before 2 deficit 6 here 8|0 77 116 -57 -116 0 0 0
bond before 2 deficit 6 here 9|0 66 -62 21 -5 -41 0 0
bond before 2 deficit 7 here 0|0 0 -38 39 0 0 0 0
bond before 2 deficit 7 here 2|-59 21 2 45 0 0 0 0
bond before 2 deficit 7 here 3|-71 93 0 49 0 -50 0 0
bond before 2 deficit 7 here 5|-186 201 0 -30 0 0 0 0
bond before 2 deficit 7 here 6|0 0 60 -98 58 0 0 0
bond before 2 deficit 7 here 7|0 0 -17 0 18 0 0 0
bond before 2 deficit 7 here 8|0 -35 -44 79 28 0 0 0
bond before 2 deficit 7 here 9|-33 -93 52 -36 42 0 0 0
bond before 2 deficit 8 here 1|0 0 -13 14 0 0 0 0
bond before 2 deficit 8 here 2|205 -125 -28 -70 125 -50 0 0
bond before 2 deficit 8 here 3|-50 50 32 -32 0 0 0 0
bond before 2 deficit 8 here 4|70 -68 -49 62 0 0 0 0
bond before 2 deficit 8 here 5|52 -73 11 27 0 0 0 0
bond before 2 deficit 8 here 6|11 -88 79 -9 0 0 0 0
bond before 2 deficit 8 here 7|-74 97 125 -40 -82 0 0 -39
bond before 2 deficit 8 here 8|-49 -55 33 -5 124 -58 0 0
bond before 2 deficit 8 here 9|0 -147 -29 147 47 0 0 0
bond before 2 deficit 9 here 0|44 0 -44 0 0 0 0 0
bond before 2 deficit 9 here 1|215 -53 -189 23 0 0 0 0
bond before 2 deficit 9 here 2|246 -73 -228 54 0 0 0 -47
bond before 2 deficit 9 here 3|98 -97 0 -25 0 0 0 24
bond before 2 deficit 9 here 4|20 -20 -14 14 0 0 0 0
bond before 2 deficit 9 here 5|94 -17 39 -118 0 0 0 0
bond before 2 deficit 9 here 6|91 16 -80 -10 21 0 0 0
bond before 2 deficit 9 here 7|129 -79 12 -100 0 0 0 0
bond before 2 deficit 9 here 8|148 -38 76 -74 -97 0 0 35
bond before 2 deficit 9 here 9|91 -199 189 38 -32 -95 0 -98
bond before 3|-88 140 -59 -83 155 -67 -114 -57
bond before 3 deficit 0 here 0|-87 111 0 0 61 0 0 -100
bond before 3 deficit 0 here 1|0 23 0 -31 -2 0 0 0
bond before 3 deficit 0 here 2|0 -46 0 0 47 0 0 0
bond before 3 deficit 0 here 4|0 -1 0 0 1 0 0 0
bond before 3 deficit 0 here 5|0 42 0 0 -41 0 0 0
bond before 3 deficit 0 here 8|0 0 0 0 1 0 0 0
bond before 3 deficit 0 here 9|0 -15 -42 0 50 0 0 0
bond before 3 deficit 1 here 0|0 0 -38 0 38 0 0 0
bond before 3 deficit 1 here 1|0 38 -42 42 -38 0 0 0
bond before 3 deficit 1 here 2|0 19 -15 -1 21 0 0 0
bond before 3 deficit 1 here 3|0 0 -43 44 0 0 0 0
bond before 3 deficit 1 here 4|0 97 0 -50 -47 0 0 0
bond before 3 deficit 1 here 5|0 0 18 0 -17 0 0 0
bond before 3 deficit 1 here 6|0 0 0 0 1 0 0 0
bond before 3 deficit 1 here 7|0 2 -44 -36 65 0 0 0
bond before 3 deficit 1 here 8|0 53 -17 -82 50 0 0 0
bond before 3 deficit 1 here 9|-23 146 -28 1 -68 0 0 -35
bond before 3 deficit 2 here 1|0 -51 -8 0 56 0 0 0
bond before 3 deficit 2 here 2|-106 119 -305 10 5 0 0 324
bond before 3 deficit 2 here 3|-21 25 -56 0 41 0 0 0
bond before 3 deficit 2 here 4|49 0 -49 0 0 0 0 0
bond before 3 deficit 2 here 5|-95 158 5 -76 -17 0 0 0
bond before 3 deficit 2 here 6|-13 43 -122 35 64 0 0 0
bond before 3 deficit 2 here 7|-32 32 54 0 -53 0 0 0
bond before 3 deficit 2 here 8|0 127 -106 49 -31 -49 0 -7
bond before 3 deficit 2 here 9|-100 108 -159 110 -43 142 -77 -48
bond before 3 deficit 3 here 1|-50 19 0 62 -38 0 0 0
bond before 3 deficit 3 here 2|0 -35 36 -36 35 0 0 0
bond before 3 deficit 3 here 3|-79 74 81 -77 0 0 0 0
bond before 3 deficit 3 here 4|-13 -48 0 0 56 0 0 0
bond before 3 deficit 3 here 5|47 0 -35 0 -12 0 0 0
bond before 3 deficit 3 here 7|0 54 -57 8 0 0 0 0
bond before 3 deficit 3 here 8|0 -131 15 121 1 0 0 0
bond before 3 deficit 3 here 9|-50 48 -13 30 13 -35 0 0
bond before 3 deficit 4 here 2|0 -19 0 0 19 0 0 0
bond before 3 deficit 4 here 3|36 -36 0 0 0 0 0 0
bond before 3 deficit 4 here 6|0 23 0 0 -23 0 0 0
bond before 3 deficit 4 here 7|0 58 47 -50 -55 0 0 0
bond before 3 deficit 4 here 8|0 77 -128 42 32 0 0 0
bond before 3 deficit 4 here 9|0 0 -30 43 -26 18 0 0
bond before 3 deficit 5 here 2|-50 68 -5 31 -41 0 0 0
bond before 3 deficit 5 here 3|-43 89 0 0 8 -50 0 0
bond before 3 deficit 5 here 5|-8 9 109 -94 -4 0 0 0
bond before 3 deficit 5 here 6|0 0 63 0 -62 0 0 0
bond before 3 deficit 5 here 7|-4 53 -15 0 -36 0 0 0
bond before 3 deficit 5 here 8|0 114 77 18 -135 0 0 -47
bond before 3 deficit 5 here 9|0 -76 -58 129 110 50 0 -50
bond before 3 deficit 6 here 2|-77 104 -42 0 0 -5 0 0
bond before 3 deficit 6 here 3|-48 37 17 0 0 0 0 0
bond before 3 deficit 6 here 5|-88 104 -35 -5 27 0 0 0
bond before 3 deficit 6 here 6|0 0 1 -11 34 -38 0 0
bond before 3 deficit 6 here 7|0 0 8 -49 42 0 0 0
bond before 3 deficit 6 here 8|0 41 -32 -52 62 0 0 -7
bond before 3 deficit 6 here 9|0 54 -86 52 -49 52 0 0
bond before 3 deficit 7 here 1|-55 55 34 -34 0 0 0 0
bond before 3 deficit 7 here 2|-9 5 1 0 0 0 0 0
bond before 3 deficit 7 here 3|95 -94 0 0 0 0 0 0
bond before 3 deficit 7 here 4|-82 83 0 0 0 0 0 0
bond before 3 deficit 7 here 5|-46 18 -25 66 0 0 0 0
bond before 3 deficit 7 here 6|-50 32 39 -18 0 0 0 0
bond before 3 deficit 7 here 7|0 -15 113 -66 -42 0 0 0
bond before 3 deficit 7 here 8|0 -22 61 -11 -14 0 0 0
bond before 3 deficit 7 here 9|0 21 -18 0 -62 125 -47 0
bond before 3 deficit 8 here 1|0 0 -3 3 0 0 0 0
bond before 3 deficit 8 here 2|0 -47 24 23 0 0 0 0
bond before 3 deficit 8 here 4|-4 14 -24 0 0 0 0 0
bond before 3 deficit 8 here 5|-42 -10 95 21 -74 0 0 0
bond before 3 deficit 8 here 6|-52 60 55 -49 4 0 0 0
bond before 3 deficit 8 here 7|0 0 21 19 -52 -49 0 0
bond before 3 deficit 8 here 8|0 -47 72 -42 52 -47 0 -30
bond before 3 deficit 8 here 9|0 -19 96 -82 35 -62 0 -16
bond before 3 deficit 9 here 0|0 0 -45 45 0 0 0 0
bond before 3 deficit 9 here 1|0 0 22 -21 0 0 0 0
bond before 3 deficit 9 here 2|212 -212 -51 52 0 0 0 0
bond before 3 deficit 9 here 3|97 -89 -11 0 0 0 0 0
bond before 3 deficit 9 here 4|25 -25 47 0 0 -46 0 0
bond before 3 deficit 9 here 5|127 -127 0 0 0 0 0 0
bond before 3 deficit 9 here 6|78 -77 13 -13 0 0 0 0
bond before 3 deficit 9 here 7|-46 0 -18 19 0 47 0 0
bond before 3 deficit 9 here 8|101 -107 141 -89 46 -36 0 -81
bond before 3 deficit 9 here 9|2 -302 167 -52 138 -34 0 -136
bond before 4|-125 172 14 -241 169 -292 -3 83
bond before 4 deficit 0 here 0|0 98 0 0 -47 0 0 -50
bond before 4 deficit 0 here 1|0 -74 0 0 74 0 0 0
bond before 4 deficit 0 here 5|0 0 -35 0 36 0 0 0
bond before 4 deficit 0 here 7|0 13 0 0 -13 0 0 0
bond before 4 deficit 0 here 8|0 73 0 0 -73 0 0 0
bond before 4 deficit 0 here 9|0 42 -27 -20 -18 0 0 0
bond before 4 deficit 1 here 0|0 -35 0 0 36 0 0 0
bond before 4 deficit 1 here 1|0 -20 -132 0 130 0 0 0
bond before 4 deficit 1 here 2|0 31 -86 0 26 0 0 0
bond before 4 deficit 1 here 3|0 0 -41 0 42 0 0 0
bond before 4 deficit 1 here 5|0 0 -106 0 107 0 0 0
bond before 4 deficit 1 here 6|0 0 0 -2 3 0 0 0
bond before 4 deficit 1 here 7|0 -2 43 0 -42 0 0 0
bond before 4 deficit 1 here 8|0 -33 -97 14 146 0 0 -50
bond before 4 deficit 1 here 9|0 144 -135 26 -39 0 0 0
bond before 4 deficit 2 here 1|0 110 -44 0 -77 0 0 0
bond before 4 deficit 2 here 2|-100 68 25 -14 96 0 0 -8
bond before 4 deficit 2 here 3|-66 45 32 0 14 0 0 0
bond before 4 deficit 2 here 5|-57 132 -45 -21 -14 0 0 0
bond before 4 deficit 2 here 6|-100 130 22 35 -70 0 0 0
bond before 4 deficit 2 here 7|0 -46 -7 -35 88 0 0 0
bond before 4 deficit 2 here 8|-50 181 -89 -160 109 0 0 0
bond before 4 deficit 2 here 9|-50 249 -155 -114 7 -49 0 -69
bond before 4 deficit 3 here 2|0 78 -64 -50 45 0 0 0
bond before 4 deficit 3 here 3|0 0 49 0 -49 0 0 0
bond before 4 deficit 3 here 5|-50 50 36 0 -35 0 0 0
bond before 4 deficit 3 here 6|-48 -23 7 0 59 0 0 0
bond before 4 deficit 3 here 7|0 46 -46 0 13 0 0 0
bond before 4 deficit 3 here 8|0 33 -14 0 3 0 0 -48
bond before 4 deficit 3 here 9|0 12 -40 0 12 0 0 0
bond before 4 deficit 4 here 2|-50 33 27 0 0 0 0 0
bond before 4 deficit 4 here 5|-47 95 -47 0 0 0 0 0
bond before 4 deficit 4 here 6|0 47 2 0 -48 0 0 0
bond before 4 deficit 4 here 9|0 63 -62 0 0 0 0 0
bond before 4 deficit 5 here 2|-100 103 -18 0 0 0 0 0
bond before 4 deficit 5 here 3|0 68 45 -50 0 -50 0 0
bond before 4 deficit 5 here 5|0 79 -9 -30 -25 0 0 0
bond before 4 deficit 5 here 6|-44 44 49 0 -49 0 0 0
bond before 4 deficit 5 here 7|0 21 1 0 -4 0 0 -30
bond before 4 deficit 5 here 8|0 -106 8 0 121 0 0 -35
bond before 4 deficit 5 here 9|0 132 -73 -7 -7 0 0 -44
bond before 4 deficit 6 here 2|-100 134 -47 0 0 0 0 0
bond before 4 deficit 6 here 3|-50 50 0 0 0 0 0 0
bond before 4 deficit 6 here 5|0 50 2 -1 0 0 0 -50
bond before 4 deficit 6 here 6|0 0 8 0 -8 0 0 0
bond before 4 deficit 6 here 7|0 -6 50 0 -44 0 0 0
bond before 4 deficit 6 here 8|0 -45 110 0 -6 0 0 -49
bond before 4 deficit 6 here 9|0 -69 -70 0 148 0 0 0
bond before 4 deficit 7 here 1|0 -34 43 0 -13 0 0 0
bond before 4 deficit 7 here 2|0 0 44 0 -43 0 0 0
bond before 4 deficit 7 here 4|-49 71 -21 0 0 0 0 0
bond before 4 deficit 7 here 5|-92 92 0 0 0 0 0 0
bond before 4 deficit 7 here 6|-103 103 -43 0 43 0 0 0
bond before 4 deficit 7 here 7|0 -57 1 0 38 0 0 0
bond before 4 deficit 7 here 8|-28 28 2 -43 69 -50 0 0
bond before 4 deficit 7 here 9|0 14 77 0 -27 0 0 -47
bond before 4 deficit 8 here 2|0 70 28 0 -83 0 0 -5
bond before 4 deficit 8 here 3|-44 33 16 0 0 0 0 0
bond before 4 deficit 8 here 5|18 -17 123 0 -96 0 0 -38
bond before 4 deficit 8 here 6|-24 -48 52 67 -52 0 0 0
bond before 4 deficit 8 here 7|0 0 165 -47 -127 0 0 -16
bond before 4 deficit 8 here 8|-44 -19 162 56 -106 -33 0 -83
bond before 4 deficit 8 here 9|-49 -64 -29 -161 -344 -90 0 530
bond before 4 deficit 9 here 1|42 -38 -4 0 0 0 0 0
bond before 4 deficit 9 here 2|142 -141 60 39 0 0 0 -99
bond before 4 deficit 9 here 3|117 -125 0 56 -48 0 0 0
bond before 4 deficit 9 here 4|90 -90 0 0 0 0 0 0
bond before 4 deficit 9 here 5|74 -74 -33 37 0 0 -3 0
bond before 4 deficit 9 here 6|38 -75 53 25 0 -35 0 0
bond before 4 deficit 9 here 7|-55 21 123 -43 0 0 0 -48
bond before 4 deficit 9 here 8|0 10 113 6 -84 -49 0 -47
bond before 4 deficit 9 here 9|-7 -285 172 -117 217 -80 0 -220
bonds before 0 after 0|53 -4 71 88 -26 93 64 141
bonds before 0 after 1|110 73 46 20 -120 -245 -239 -56
bonds before 0 after 2|140 80 -20 -47 -67 -135 -221 -17
bonds before 0 after 3|182 21 -15 7 -69 -100 -74 -127
bonds before 0 after 4|155 56 -56 -48 -50 -151 -127 -263
bonds before 1 after 0|18 93 -75 17 -8 -146 0 -63
bonds before 1 after 1|-43 44 -145 -21 115 0 0 73
bonds before 1 after 2|-112 73 102 19 -60 0 0 0
bonds before 1 after 3|53 2 3 -140 45 0 0 0
bonds before 1 after 4|91 42 -5 16 -99 -50 0 0
bonds before 2 after 0|2 115 -79 2 116 -197 0 -187
bonds before 2 after 1|-100 116 23 29 -23 -50 0 0
bonds before 2 after 2|2 93 18 -79 -81 0 0 0
bonds before 2 after 3|-38 36 18 14 -39 0 0 0
bonds before 2 after 4|-1 -2 -27 -10 12 0 0 0
bonds before 3 after 0|-112 151 5 -98 104 -25 -114 5
bonds before 3 after 1|-38 24 -41 37 32 0 0 0
bonds before 3 after 2|-67 125 -21 35 -122 0 0 0
bonds before 3 after 3|3 121 -79 -42 24 0 0 0
bonds before 3 after 4|-95 84 108 -8 25 -50 0 -100
bonds before 4 after 0|-125 153 37 -230 141 -292 -3 94
bonds before 4 after 1|0 69 31 -48 2 0 0 -45
bonds before 4 after 2|-90 39 -31 -39 108 0 0 -8
bonds before 4 after 3|-138 157 -22 -30 23 0 0 0
bonds before 4 after 4|-40 152 -58 -51 -61 0 0 0
boxName|-169 -242 -93 -708 -460 -543 -729 773
bullet|290 -178 -85 -314 -76 -164 -111 213
byline|-491 -84 -527 -8 -317 749 10 -210
caption|-378 -289 -1150 -56 213 1159 -237 -737
closing|125 -194 168 -234 0 -97 0 89
columnName|-50 -40 -443 -260 -315 -99 -305 765
continued|406 -388 -98 -356 0 -134 81 343
credit|-283 297 -718 485 402 -51 -561 -189
cut 0 call after 3|0 -49 50 0 0 0 0 0
cut 0 call after 6|0 -17 -31 44 0 0 0 0
cut 0 clause after 2|160 -169 8 0 0 0 0 0
cut 0 clause after 3|-44 -18 0 60 -14 0 0 0
cut 0 clause after 6|17 -63 46 0 0 0 0 0
cut 0 clause after 7|35 -34 0 0 0 0 0 0
cut 0 clause after 8|-35 36 35 0 -35 0 0 0
cut 0 clause after 9|41 0 0 -41 0 0 0 0
cut 0 open after 0|-70 167 -29 19 89 -62 0 -134
cut 0 open after 1|-97 95 122 -21 -67 -43 -49 -39
cut 0 open after 2|-28 -176 87 -86 68 25 0 129
cut 0 open after 3|-11 44 -20 15 7 0 0 -45
cut 0 open after 4|0 29 -132 111 11 0 0 -12
cut 0 open after 5|-84 -158 21 108 -49 -45 0 147
cut 0 open after 6|-50 132 -13 -29 154 9 0 -156
cut 0 open after 7|83 -48 92 -90 125 -37 0 -146
cut 0 open after 8|-63 -31 64 -110 30 143 0 -179
cut 0 open after 9|-46 58 45 -73 66 -99 -42 98
cut 0 sentence after 0|0 -53 0 0 54 0 0 0
cut 0 sentence after 1|25 -24 0 22 -22 0 0 0
cut 0 sentence after 2|-48 20 0 4 33 0 0 0
cut 0 sentence after 3|0 -43 0 0 43 0 0 0
cut 0 sentence after 4|0 -49 0 0 49 0 0 0
cut 0 sentence after 6|63 -77 0 -20 41 0 0 0
cut 0 sentence after 7|0 46 0 -34 -15 0 0 0
cut 0 sentence after 8|0 171 0 -111 -54 0 0 0
cut 0 sentence after 9|-46 212 0 -84 -64 0 0 -98
cut 0 signed after 7|-46 46 0 0 0 0 0 0
cut 0 signed after 9|0 50 0 0 0 0 0 -49
cut 1 call after 1|-37 0 78 -41 0 0 0 0
cut 1 call after 2|-53 72 -60 28 0 0 0 0
cut 1 call after 3|0 50 -49 0 0 0 0 0
cut 1 call after 4|-14 14 0 0 0 0 0 0
cut 1 call after 5|0 -13 13 0 0 0 0 0
cut 1 call after 6|0 -46 46 0 0 0 0 0
cut 1 call after 7|0 -119 75 45 0 0 0 0
cut 1 call after 8|0 86 -85 0 0 0 0 0
cut 1 call after 9|41 29 -44 -3 0 0 0 0
cut 1 clause after 0|-81 103 0 -30 -1 0 0 0
cut 1 clause after 1|-64 65 16 -36 0 0 0 0
cut 1 clause after 2|124 -142 -28 50 -21 0 0 0
cut 1 clause after 3|-180 181 0 0 0 0 0 0
cut 1 clause after 4|0 50 -49 0 0 0 0 0
cut 1 clause after 5|-2 -24 26 0 0 0 0 0
cut 1 clause after 6|-16 27 -30 -28 47 0 0 0
cut 1 clause after 7|-33 6 41 0 -25 0 0 0
cut 1 clause after 8|-61 20 117 -62 0 0 0 0
cut 1 clause after 9|-62 36 9 3 31 0 0 0
cut 1 open after 0|4 64 244 -136 -54 -13 0 -166
cut 1 open after 1|-30 107 -65 -4 62 -113 0 35
cut 1 open after 2|74 -142 10 -1 62 -78 0 161
cut 1 open after 3|36 41 -67 -18 -84 -9 0 -39
cut 1 open after 4|77 89 -57 17 -4 -25 0 -57
cut 1 open after 5|-93 -43 -11 57 -18 -38 0 131
cut 1 open after 6|9 -94 27 -34 127 -51 0 -49
cut 1 open after 7|105 80 -8 17 -16 11 -49 -168
cut 1 open after 8|301 -105 28 -43 13 1 0 -204
cut 1 open after 9|26 -72 6 4 112 21 0 -22
cut 1 sentence after 0|0 -35 0 21 20 0 0 0
cut 1 sentence after 1|-45 122 0 -32 -72 0 0 0
cut 1 sentence after 2|-30 60 0 -27 4 0 0 0
cut 1 sentence after 3|-58 -1 -50 102 -2 0 0 0
cut 1 sentence after 4|-18 54 0 19 -74 0 0 0
cut 1 sentence after 5|36 33 0 30 -95 0 0 0
cut 1 sentence after 6|-11 38 0 68 -79 0 0 0
cut 1 sentence after 7|-45 71 -4 9 -59 0 0 0
cut 1 sentence after 8|-150 69 0 70 75 0 0 0
cut 1 sentence after 9|-50 94 0 -138 74 0 0 0
cut 1 signed after 1|0 47 0 0 -47 0 0 0
cut 1 signed after 7|-58 58 0 0 0 0 0 0
cut 1 signed after 8|-44 44 0 0 0 0 0 0
cut 1 signed after 9|-156 187 0 -49 0 0 0 0
cut 2 call after 0|-56 38 26 0 0 0 0 0
cut 2 call after 1|-19 -99 77 53 0 0 0 0
cut 2 call after 2|-64 112 -89 42 0 0 0 0
cut 2 call after 3|-137 123 -17 -14 0 0 0 0
cut 2 call after 4|-86 10 56 0 0 0 0 0
cut 2 call after 5|-159 143 -29 49 0 0 0 0
cut 2 call after 6|-84 136 -86 0 0 0 0 0
cut 2 call after 7|-40 119 -99 0 0 0 0 0
cut 2 call after 8|-40 210 -186 1 0 0 0 0
cut 2 call after 9|-49 331 -299 -16 0 0 0 0
cut 2 clause after 1|-19 26 -19 0 0 0 0 0
cut 2 clause after 2|-83 76 111 -40 -13 0 0 -50
cut 2 clause after 3|-12 89 -94 -47 37 0 0 0
cut 2 clause after 4|-31 53 2 -46 0 0 0 0
cut 2 clause after 5|-65 233 -164 -75 0 0 0 0
cut 2 clause after 6|-43 21 43 -50 0 0 0 0
cut 2 clause after 7|135 -70 38 -50 -46 0 0 0
cut 2 clause after 8|-135 0 62 -18 88 0 0 0
cut 2 clause after 9|40 -63 18 91 -59 0 0 0
cut 2 open after 0|63 -31 -312 -127 -15 28 0 444
cut 2 open after 1|30 80 229 -91 109 -13 0 -377
cut 2 open after 2|-14 -116 119 180 53 -68 0 256
cut 2 open after 3|22 -50 -21 121 125 -218 0 88
cut 2 open after 4|177 26 -184 60 -22 95 -45 -108
cut 2 open after 5|186 36 -91 -32 -75 107 -31 -106
cut 2 open after 6|8 34 -31 7 39 24 52 73
cut 2 open after 7|20 -4 -38 36 31 -72 53 88
cut 2 open after 8|195 -19 -12 -25 -40 -143 0 -150
cut 2 open after 9|70 -87 75 106 65 21 -47 27
cut 2 sentence after 0|-1 11 0 -130 74 0 0 0
cut 2 sentence after 1|29 114 0 -106 -106 0 0 -8
cut 2 sentence after 2|-116 83 -50 134 -157 0 0 0
cut 2 sentence after 3|-127 144 0 -87 -12 0 0 0
cut 2 sentence after 4|-88 95 0 21 -77 0 0 0
cut 2 sentence after 5|58 89 -50 -104 17 0 0 -32
cut 2 sentence after 6|31 4 0 -56 62 0 0 0
cut 2 sentence after 7|-185 133 0 -13 66 0 0 0
cut 2 sentence after 8|-104 96 0 -34 1 0 0 68
cut 2 sentence after 9|-136 105 0 -44 -35 0 0 -44
cut 2 signed after 0|-46 46 0 0 0 0 0 0
cut 2 signed after 2|-39 40 0 0 0 0 0 0
cut 2 signed after 4|-28 28 0 0 0 0 0 0
cut 2 signed after 5|0 50 -50 0 0 0 0 0
cut 2 signed after 7|0 49 0 0 -49 0 0 0
cut 2 signed after 8|-40 41 0 0 0 0 0 0
cut 2 signed after 9|-142 142 0 0 0 0 0 0
cut 3 call after 1|0 -23 54 -37 0 0 0 0
cut 3 call after 2|-57 1 47 0 0 0 0 0
cut 3 call after 3|-26 -24 26 30 0 0 0 0
cut 3 call after 4|-45 -23 69 0 0 0 0 0
cut 3 call after 5|-68 31 25 0 0 0 0 0
cut 3 call after 6|-50 -17 81 0 0 0 0 0
cut 3 call after 7|0 46 -12 -21 0 0 0 0
cut 3 call after 8|0 15 -15 0 0 0 0 0
cut 3 call after 9|0 178 -178 0 0 0 0 0
cut 3 clause after 1|-99 36 49 0 0 0 0 0
cut 3 clause after 2|-48 41 28 -34 34 0 0 0
cut 3 clause after 3|-37 92 -78 0 0 0 0 0
cut 3 clause after 4|32 -31 0 0 0 0 0 0
cut 3 clause after 5|90 77 -140 0 0 0 0 0
cut 3 clause after 6|-24 25 0 0 0 0 0 0
cut 3 clause after 8|-43 -8 76 -10 -35 0 0 0
cut 3 clause after 9|-51 39 -21 44 0 0 0 0
cut 3 open after 0|-38 -99 -127 186 -147 232 0 1
cut 3 open after 1|8 25 104 -15 21 -58 0 -151
cut 3 open after 2|-29 -32 45 16 86 -175 0 162
cut 3 open after 3|-40 155 -92 -20 18 66 0 -172
cut 3 open after 4|172 157 -131 -102 -23 0 0 -86
cut 3 open after 5|-11 143 -41 -9 -55 -23 0 -112
cut 3 open after 6|-59 145 101 -12 -33 -60 0 -124
cut 3 open after 7|6 -49 -30 40 -7 -43 58 17
cut 3 open after 8|-65 -64 28 50 -64 68 54 13
cut 3 open after 9|49 -6 97 71 91 -110 -50 -105
cut 3 sentence after 0|-24 143 0 -99 -38 0 0 0
cut 3 sentence after 1|34 -13 0 -56 26 0 0 0
cut 3 sentence after 2|25 -134 0 148 39 0 0 0
cut 3 sentence after 3|-38 91 0 -5 -76 0 0 0
cut 3 sentence after 4|76 -89 0 1 35 0 0 0
cut 3 sentence after 5|-32 84 0 -3 -61 0 0 0
cut 3 sentence after 6|-29 -54 0 -21 115 0 0 0
cut 3 sentence after 7|89 31 0 -57 -58 0 0 0
cut 3 sentence after 8|-12 23 0 15 -88 0 0 90
cut 3 sentence after 9|-70 12 0 -63 111 0 0 0
cut 3 signed after 5|-34 35 0 0 0 0 0 0
cut 3 signed after 6|0 50 -50 0 0 0 0 0
cut 4 call after 2|-30 44 1 0 0 0 0 0
cut 4 call after 4|0 91 -91 0 0 0 0 0
cut 4 call after 5|0 12 -12 0 0 0 0 0
cut 4 call after 6|0 32 -31 0 0 0 0 0
cut 4 call after 7|0 -38 39 0 0 0 0 0
cut 4 clause after 0|49 -49 0 0 0 0 0 0
cut 4 clause after 1|-65 42 0 34 0 0 0 0
cut 4 clause after 2|-49 51 -8 0 0 0 0 0
cut 4 clause after 3|-70 70 0 0 0 0 0 0
cut 4 clause after 4|63 -63 0 0 0 0 0 0
cut 4 clause after 7|0 0 111 -16 0 -49 0 -50
cut 4 clause after 8|-29 30 0 0 0 0 0 0
cut 4 clause after 9|-36 36 0 0 0 0 0 0
cut 4 open after 0|0 -40 -13 78 -28 -47 0 21
cut 4 open after 1|-163 52 130 -28 -32 0 0 -111
cut 4 open after 2|38 -62 18 93 84 -12 -41 -75
cut 4 open after 3|10 -9 5 86 -38 -34 0 0
cut 4 open after 4|-21 87 -87 -23 -43 19 0 80
cut 4 open after 5|41 23 -36 -22 -70 0 0 108
cut 4 open after 6|63 -43 58 -187 19 129 -6 42
cut 4 open after 7|49 16 -220 78 -29 175 0 -62
cut 4 open after 8|121 -154 -1 -50 96 -37 0 158
cut 4 open after 9|94 132 -95 14 71 -86 0 -146
cut 4 sentence after 1|-49 78 -40 11 0 0 0 0
cut 4 sentence after 2|-2 -79 0 95 2 0 0 0
cut 4 sentence after 3|-74 -38 0 60 20 0 0 0
cut 4 sentence after 4|0 -37 0 -17 50 0 0 0
cut 4 sentence after 5|40 26 0 1 -75 0 0 0
cut 4 sentence after 6|-7 18 0 -35 40 0 0 0
cut 4 sentence after 7|29 64 0 -47 -48 0 0 0
cut 4 sentence after 8|72 1 0 -65 42 -49 0 0
cut 4 sentence after 9|-90 71 0 64 -40 0 0 0
cut 4 signed after 1|-43 44 0 0 0 0 0 0
cut 4 signed after 8|-7 7 0 0 0 0 0 0
cut 4 signed after 9|-22 23 0 0 0 0 0 0
cut 5 call after 0|-34 0 35 0 0 0 0 0
cut 5 call after 1|0 40 -39 0 0 0 0 0
cut 5 call after 2|-61 82 -29 0 0 0 0 0
cut 5 call after 3|-22 76 -65 0 0 0 0 0
cut 5 call after 4|-47 134 -87 0 0 0 0 0
cut 5 call after 5|-93 193 -130 0 0 0 0 0
cut 5 call after 6|-68 125 -61 0 0 0 0 0
cut 5 call after 7|-42 26 25 0 0 0 0 0
cut 5 call after 8|0 88 -51 -50 0 0 0 0
cut 5 call after 9|0 78 -78 0 0 0 0 0
cut 5 clause after 0|-45 0 0 45 0 0 0 0
cut 5 clause after 1|-39 39 45 0 -44 0 0 0
cut 5 clause after 2|73 39 -94 -75 0 0 0 0
cut 5 clause after 3|90 -98 -13 0 29 0 0 0
cut 5 clause after 4|-12 54 -33 0 0 0 0 0
cut 5 clause after 5|-82 85 11 0 0 0 0 0
cut 5 clause after 6|0 0 -29 0 29 0 0 0
cut 5 clause after 7|-29 30 38 0 -37 0 0 0
cut 5 clause after 8|-60 59 -11 6 0 0 0 0
cut 5 clause after 9|-88 113 -41 10 0 0 0 0
cut 5 open after 0|16 -89 -14 -96 178 38 0 -62
cut 5 open after 1|-107 98 84 48 41 43 0 -195
cut 5 open after 2|-7 -40 -67 106 -73 -23 0 260
cut 5 open after 3|-15 -34 40 1 -62 47 0 150
cut 5 open after 4|-24 -1 55 -129 54 -51 0 176
cut 5 open after 5|13 190 -97 -35 -16 182 -50 -35
cut 5 open after 6|-174 109 -7 44 61 -128 0 -36
cut 5 open after 7|-141 33 223 -135 -17 15 0 -104
cut 5 open after 8|44 13 62 -6 84 -80 -86 -165
cut 5 open after 9|58 -22 83 79 -126 -43 0 -147
cut 5 sentence after 0|-38 -2 0 -15 -27 0 0 81
cut 5 sentence after 1|-11 20 -46 52 -30 0 0 0
cut 5 sentence after 2|-130 -170 0 204 -29 0 0 109
cut 5 sentence after 3|61 -93 0 52 0 0 0 0
cut 5 sentence after 4|94 -85 0 -14 0 0 0 0
cut 5 sentence after 5|61 -135 -50 -31 244 0 0 -50
cut 5 sentence after 6|214 -80 0 -10 -128 0 0 -50
cut 5 sentence after 7|-49 49 0 0 -20 0 0 0
cut 5 sentence after 8|113 51 -50 -43 -8 0 0 0
cut 5 sentence after 9|-67 76 0 48 -93 0 0 0
cut 5 signed after 6|-45 45 0 0 0 0 0 0
cut 5 signed after 9|-90 90 0 0 0 0 0 0
cut 6 call after 1|-68 0 110 0 -42 0 0 0
cut 6 call after 2|-106 60 98 -50 0 0 0 0
cut 6 call after 3|-16 -34 46 0 0 0 0 0
cut 6 call after 4|-38 39 0 0 0 0 0 0
cut 6 call after 5|-73 129 -55 0 0 0 0 0
cut 6 call after 6|-61 -38 101 -29 0 0 0 0
cut 6 call after 8|0 -50 50 0 0 0 0 0
cut 6 call after 9|-29 -80 102 0 0 0 0 0
cut 6 clause after 1|-59 82 -32 0 0 0 0 0
cut 6 clause after 2|18 69 -93 22 0 -50 0 0
cut 6 clause after 3|-45 7 0 47 0 0 0 0
cut 6 clause after 4|-76 77 0 0 0 0 0 0
cut 6 clause after 5|42 -22 -38 0 0 0 0 0
cut 6 clause after 6|-43 127 -71 0 0 0 0 0
cut 6 clause after 7|-80 54 -72 0 90 0 0 0
cut 6 clause after 8|-80 110 24 -59 0 0 0 0
cut 6 clause after 9|-65 65 0 0 0 0 0 0
cut 6 open after 0|37 2 -70 -71 -3 76 0 163
cut 6 open after 1|-151 171 102 4 -28 -3 0 -233
cut 6 open after 2|129 -84 102 22 3 -49 -42 -51
cut 6 open after 3|24 74 -30 24 -34 91 0 -98
cut 6 open after 4|-93 19 31 -62 47 22 0 66
cut 6 open after 5|-19 76 -19 -79 -170 145 0 32
cut 6 open after 6|33 67 78 -106 137 -69 0 -42
cut 6 open after 7|246 53 -91 -29 -16 10 0 24
cut 6 open after 8|-26 7 51 -45 64 -115 0 76
cut 6 open after 9|-79 29 44 24 -47 -80 0 118
cut 6 sentence after 0|-34 0 0 60 -13 0 0 -16
cut 6 sentence after 1|-188 155 0 67 -94 0 0 89
cut 6 sentence after 2|-181 -69 -49 228 133 0 0 -45
cut 6 sentence after 3|121 -77 0 7 -4 0 0 0
cut 6 sentence after 4|95 -108 0 -20 50 0 0 0
cut 6 sentence after 5|61 -130 0 12 125 0 0 0
cut 6 sentence after 6|-62 97 0 -93 1 0 0 0
cut 6 sentence after 7|-9 -4 0 18 -11 0 0 0
cut 6 sentence after 8|128 36 -29 -34 -178 0 0 -35
cut 6 sentence after 9|-60 145 -50 -92 38 0 0 0
cut 6 signed after 1|0 32 -31 0 0 0 0 0
cut 6 signed after 7|-36 36 0 0 0 0 0 0
cut 6 signed after 8|-50 50 0 0 0 0 0 0
cut 6 signed after 9|-40 41 0 0 0 0 0 0
cut 7 call after 1|-96 0 97 0 0 0 0 0
cut 7 call after 2|19 -49 18 21 0 0 0 0
cut 7 call after 3|-63 56 -44 53 0 0 0 0
cut 7 call after 4|-15 0 15 0 0 0 0 0
cut 7 call after 5|-36 26 20 0 0 0 0 0
cut 7 call after 6|0 -18 -6 42 0 0 0 0
cut 7 call after 7|0 49 -46 -3 0 0 0 0
cut 7 call after 8|0 -119 119 0 0 0 0 0
cut 7 call after 9|-8 41 -71 44 0 0 0 0
cut 7 clause after 0|0 0 48 -48 0 0 0 0
cut 7 clause after 1|-92 92 0 0 0 0 0 0
cut 7 clause after 2|-75 54 51 0 0 -50 0 0
cut 7 clause after 3|-43 72 -17 -41 0 0 0 0
cut 7 clause after 4|50 -50 0 0 0 0 0 0
cut 7 clause after 5|62 -99 49 0 0 0 0 0
cut 7 clause after 6|149 -23 -148 0 0 0 0 0
cut 7 clause after 7|50 -50 0 0 0 0 0 0
cut 7 clause after 8|-85 49 97 -75 30 0 0 0
cut 7 clause after 9|-36 21 46 0 0 0 0 -34
cut 7 open after 0|-37 45 311 -270 58 144 0 -91
cut 7 open after 1|-125 175 -83 141 -87 40 -11 -151
cut 7 open after 2|57 104 -78 13 -1 -48 0 -138
cut 7 open after 3|-29 47 -29 73 148 23 0 -114
cut 7 open after 4|50 57 -174 -9 -11 -74 49 249
cut 7 open after 5|-56 -73 -41 125 64 15 0 -10
cut 7 open after 6|121 94 12 -66 -85 -103 58 17
cut 7 open after 7|189 167 -88 -21 -27 90 -47 -4
cut 7 open after 8|167 6 -28 48 -36 -70 -1 -18
cut 7 open after 9|7 -21 -5 17 -41 67 -51 64
cut 7 sentence after 0|-46 52 0 19 -17 0 0 0
cut 7 sentence after 1|-20 -72 -46 128 26 0 0 -47
cut 7 sentence after 2|0 25 -12 -22 45 -10 0 0
cut 7 sentence after 3|120 -76 -47 25 50 0 0 -48
cut 7 sentence after 4|156 -132 0 -69 45 0 0 0
cut 7 sentence after 5|69 -88 0 11 65 0 0 0
cut 7 sentence after 6|107 -172 0 66 39 0 0 0
cut 7 sentence after 7|-45 -45 0 130 -14 0 0 0
cut 7 sentence after 8|-115 -77 0 28 142 0 0 57
cut 7 sentence after 9|66 3 0 -21 -29 0 0 0
cut 7 signed after 5|-1 2 0 0 0 0 0 0
cut 7 signed after 7|-34 34 0 0 0 0 0 0
cut 7 signed after 9|-18 19 0 0 0 0 0 0
cut 8 call after 0|-63 0 22 44 0 0 0 0
cut 8 call after 1|-148 0 169 -35 0 0 0 0
cut 8 call after 2|-117 -40 115 52 0 0 0 0
cut 8 call after 3|-29 -89 159 0 0 0 0 0
cut 8 call after 4|49 -3 -33 0 0 0 0 0
cut 8 call after 5|7 -276 292 0 0 0 0 0
cut 8 call after 6|-122 -121 206 0 0 0 0 0
cut 8 call after 7|0 -144 144 0 0 0 0 0
cut 8 call after 8|-108 -1 83 49 0 0 0 0
cut 8 call after 9|-56 -44 71 82 -61 0 0 0
cut 8 clause after 0|36 0 -37 13 0 0 0 0
cut 8 clause after 1|73 -54 -10 0 0 0 0 0
cut 8 clause after 2|9 68 -146 -60 -13 0 0 -28
cut 8 clause after 3|54 -53 0 0 0 0 0 0
cut 8 clause after 4|71 -58 -17 0 0 0 0 0
cut 8 clause after 5|57 -6 -48 15 0 0 0 0
cut 8 clause after 6|-14 92 -107 88 -49 0 0 0
cut 8 clause after 7|68 -28 4 -28 -12 0 0 0
cut 8 clause after 8|-20 2 71 -7 -80 0 0 0
cut 8 clause after 9|-78 42 65 27 -47 0 0 0
cut 8 open after 0|-1 -100 -15 -33 -62 95 0 77
cut 8 open after 1|19 -22 73 -13 -54 0 0 -65
cut 8 open after 2|127 203 -90 -131 -64 -87 0 18
cut 8 open after 3|11 194 -151 -60 -243 95 0 289
cut 8 open after 4|98 14 -41 -26 23 -58 30 43
cut 8 open after 5|55 -102 29 78 60 -84 0 -25
cut 8 open after 6|45 -23 8 22 -157 232 -49 -107
cut 8 open after 7|71 154 44 -72 20 62 0 -125
cut 8 open after 8|167 28 35 -62 -3 9 55 26
cut 8 open after 9|91 79 -38 -38 50 -156 -98 84
cut 8 sentence after 0|-90 -42 0 91 43 0 0 0
cut 8 sentence after 1|2 -173 0 130 158 0 0 -50
cut 8 sentence after 2|-91 50 -49 -77 106 0 0 -79
cut 8 sentence after 3|27 -75 -8 26 88 0 0 0
cut 8 sentence after 4|110 25 -61 -70 -36 0 0 0
cut 8 sentence after 5|132 -158 0 -131 -1 0 0 101
cut 8 sentence after 6|-9 40 -48 19 -28 -50 0 0
cut 8 sentence after 7|-26 -127 -10 52 94 0 0 0
cut 8 sentence after 8|-107 -97 0 97 100 0 0 0
cut 8 sentence after 9|-18 -36 -50 75 75 0 0 -49
cut 8 signed after 9|-46 47 0 0 0 0 0 0
cut 9 call after 0|-67 -49 46 55 0 0 0 0
cut 9 call after 1|-97 37 32 25 0 0 0 0
cut 9 call after 2|-123 -125 213 5 0 0 0 0
cut 9 call after 3|69 -120 55 32 0 0 0 0
cut 9 call after 4|91 -148 -13 0 0 0 0 0
cut 9 call after 5|159 -67 -72 -39 0 0 0 -50
cut 9 call after 6|204 -117 -36 -66 0 0 0 0
cut 9 call after 7|-93 40 150 -20 -47 0 0 -50
cut 9 call after 8|0 -144 159 89 -47 -48 0 0
cut 9 call after 9|-19 -55 97 -55 0 0 0 0
cut 9 clause after 0|80 -121 0 23 0 0 0 0
cut 9 clause after 1|-13 -2 30 -25 0 0 0 -5
cut 9 clause after 2|108 5 -70 -51 -9 0 0 0
cut 9 clause after 3|127 -102 -73 60 0 0 0 0
cut 9 clause after 4|75 -17 -41 0 -48 0 0 0
cut 9 clause after 5|229 -68 -182 -50 0 0 0 0
cut 9 clause after 6|125 -67 -2 -61 0 0 0 0
cut 9 clause after 7|72 -57 14 -54 48 0 0 0
cut 9 clause after 8|118 43 -86 -38 -27 0 0 -50
cut 9 clause after 9|82 -32 -33 11 44 0 0 0
cut 9 open after 0|-50 -144 -102 60 -241 -177 0 342
cut 9 open after 1|-49 -4 86 197 -80 33 0 -281
cut 9 open after 2|39 12 -41 26 55 2 0 -51
cut 9 open after 3|15 -45 -72 13 91 61 35 -66
cut 9 open after 4|-32 -129 29 85 -52 -6 0 71
cut 9 open after 5|7 -157 -30 62 16 8 -3 -26
cut 9 open after 6|33 -194 58 76 43 140 -50 -39
cut 9 open after 7|94 -45 71 19 104 -38 -45 -44
cut 9 open after 8|161 103 37 -12 -39 -22 0 15
cut 9 open after 9|42 -21 23 -15 149 97 63 129
cut 9 sentence after 0|-156 -94 0 80 8 0 0 155
cut 9 sentence after 1|-152 14 -28 -105 119 0 0 225
cut 9 sentence after 2|-58 111 -98 -73 29 0 0 -21
cut 9 sentence after 3|-17 56 -40 -75 -34 0 0 0
cut 9 sentence after 4|2 144 -135 -30 44 0 0 0
cut 9 sentence after 5|124 72 -99 -63 -57 0 0 -189
cut 9 sentence after 6|28 81 -85 -10 -16 0 0 -94
cut 9 sentence after 7|-53 190 4 -29 5 0 0 -83
cut 9 sentence after 8|-102 135 182 -96 95 -40 0 -149
cut 9 sentence after 9|-56 100 249 -78 36 0 0 -164
cut clause call call width 5|0 35 -35 0 0 0 0 0
cut clause call clause width 2|-49 -29 71 0 0 0 0 0
cut clause call clause width 4|-48 48 0 0 0 0 0 0
cut clause call open width 1|-35 -83 74 46 0 0 0 0
cut clause call open width 2|-33 51 -26 0 0 0 0 0
cut clause call open width 3|-123 -58 140 0 0 0 0 0
cut clause call open width 4|-201 201 13 -50 0 0 0 0
cut clause call open width 5|-46 125 -97 0 0 0 0 0
cut clause call open width 6|-38 76 -49 0 0 0 0 0
cut clause call sentence width 4|-50 0 50 0 0 0 0 0
cut clause call sentence width 5|0 18 -17 0 0 0 0 0
cut clause call sentence width 6|-29 0 30 0 0 0 0 0
cut clause clause call width 3|0 -100 100 0 0 0 0 0
cut clause clause clause width 3|0 45 -45 0 0 0 0 0
cut clause clause clause width 5|-30 31 0 0 0 0 0 0
cut clause clause clause width 6|-87 88 0 0 0 0 0 0
cut clause clause open width 1|0 0 47 0 -47 0 0 0
cut clause clause open width 4|46 109 -142 0 0 0 0 0
cut clause clause open width 5|-62 167 -156 0 56 0 0 0
cut clause clause open width 6|-94 67 0 0 71 0 0 0
cut clause clause open width 7|93 -93 0 0 0 0 0 0
cut clause clause sentence width 4|-30 31 0 0 0 0 0 0
cut clause clause sentence width 5|23 -5 0 0 -33 0 0 0
cut clause clause sentence width 6|98 -29 -50 0 0 0 0 0
cut clause clause sentence width 7|-35 36 0 0 0 0 0 0
cut clause clause signed width 6|-42 42 0 0 0 0 0 0
cut clause open call width 0|0 0 -41 0 41 0 0 0
cut clause open call width 2|0 0 12 0 -12 0 0 0
cut clause open call width 4|0 -49 18 50 0 0 0 0
cut clause open call width 5|0 61 -83 -18 47 0 0 -4
cut clause open call width 6|-4 5 0 0 0 0 0 0
cut clause open clause width 2|0 0 -35 0 36 0 0 0
cut clause open clause width 3|0 -36 -60 17 80 0 0 0
cut clause open clause width 4|-117 25 98 -26 -58 0 0 0
cut clause open clause width 5|127 -185 19 78 0 0 0 -49
cut clause open clause width 6|-48 134 -80 -50 0 0 0 0
cut clause open clause width 7|50 -142 0 93 0 0 0 0
cut clause open open width 0|0 -84 133 49 0 0 0 -96
cut clause open open width 1|0 -29 -66 -20 74 0 0 27
cut clause open open width 2|0 -166 227 -145 1 0 0 -12
cut clause open open width 3|-62 163 134 -99 97 -133 -94 -79
cut clause open open width 4|-106 292 9 -197 139 0 0 19
cut clause open open width 5|-81 99 -5 35 37 -68 0 47
cut clause open open width 6|-1 82 -337 224 49 0 0 -25
cut clause open open width 7|37 -10 -31 -63 140 0 0 -60
cut clause open open width 8|0 36 0 0 -36 0 0 0
cut clause open sentence width 0|-24 -38 -49 138 -46 0 0 0
cut clause open sentence width 1|0 -225 -84 219 13 0 0 24
cut clause open sentence width 2|0 -165 186 65 -35 0 0 -116
cut clause open sentence width 3|-113 -131 -89 306 -4 0 0 0
cut clause open sentence width 4|-294 -107 -85 240 127 0 0 -45
cut clause open sentence width 5|-40 -114 -199 183 -31 0 0 301
cut clause open sentence width 6|39 -3 -202 141 -9 0 0 0
cut clause open sentence width 7|88 30 -55 -127 -1 0 0 0
cut clause open sentence width 8|-46 95 0 -48 0 0 0 0
cut clause open signed width 5|-84 84 0 0 0 0 0 0
cut clause open signed width 6|-19 19 0 0 0 0 0 0
cut clause open signed width 7|-27 86 0 0 -66 0 0 0
cut clause open signed width 8|0 49 0 0 0 0 -49 0
cut clause sentence clause width 1|-36 37 0 0 0 0 0 0
cut clause sentence clause width 2|-46 47 0 0 0 0 0 0
cut clause sentence clause width 3|-19 19 0 0 0 0 0 0
cut clause sentence clause width 4|306 -203 -48 -152 25 0 0 0
cut clause sentence clause width 5|-75 124 0 -65 0 0 0 0
cut clause sentence clause width 6|-165 165 0 0 0 0 0 0
cut clause sentence clause width 7|-45 46 0 0 0 0 0 0
cut clause sentence open width 1|0 17 0 0 -17 0 0 0
cut clause sentence open width 2|-48 100 0 -30 -30 0 0 0
cut clause sentence open width 3|74 81 0 -191 -69 0 0 0
cut clause sentence open width 4|157 57 -99 -300 -36 0 0 0
cut clause sentence open width 5|-220 276 0 -186 38 0 0 0
cut clause sentence open width 6|-206 126 0 37 -2 0 0 0
cut clause sentence open width 7|-53 -8 0 -24 83 0 0 0
cut clause sentence sentence width 1|-27 27 0 0 0 0 0 0
cut clause sentence sentence width 3|200 -59 0 -129 -44 0 0 0
cut clause sentence sentence width 4|360 -225 -112 -227 0 0 0 0
cut clause sentence sentence width 5|155 -86 0 -59 28 0 0 0
cut clause sentence sentence width 6|-112 71 0 79 0 0 0 0
cut clause sentence sentence width 7|-103 70 0 46 0 0 0 0
cut clause sentence sentence width 8|-1 2 0 0 0 0 0 0
cut clause signed open width 5|-82 82 0 0 0 0 0 0
cut clause signed open width 6|-79 80 0 0 0 0 0 0
cut open call call width 3|-40 0 40 0 0 0 0 0
cut open call call width 4|0 82 -82 0 0 0 0 0
cut open call call width 5|-35 0 35 0 0 0 0 0
cut open call call width 6|-33 46 -15 0 0 0 0 0
cut open call call width 7|-20 59 -44 0 0 0 0 0
cut open call clause width 1|0 69 -89 14 0 0 0 0
cut open call clause width 2|-45 -15 64 -21 0 0 0 0
cut open call clause width 3|95 -116 11 0 0 0 0 0
cut open call clause width 4|-155 62 112 0 0 0 0 0
cut open call clause width 5|-10 -15 40 0 0 0 0 0
cut open call clause width 6|-117 146 -35 0 0 0 0 0
cut open call clause width 7|0 15 -15 0 0 0 0 0
cut open call open width 0|-23 136 -119 0 0 0 0 0
cut open call open width 1|-36 -35 -37 253 -47 -48 0 0
cut open call open width 2|-158 -49 50 161 -74 0 0 0
cut open call open width 3|-122 -47 147 -60 -83 0 0 0
cut open call open width 4|-68 -24 208 -129 0 0 0 -100
cut open call open width 5|-15 -113 112 -84 0 0 0 0
cut open call open width 6|29 40 -16 -31 0 0 0 0
cut open call open width 7|42 32 -63 0 0 0 0 0
cut open call sentence width 1|0 51 -98 61 0 0 0 0
cut open call sentence width 2|0 -40 35 -5 0 0 0 0
cut open call sentence width 3|-93 75 12 0 0 0 0 0
cut open call sentence width 4|-66 -76 119 -16 0 0 0 0
cut open call sentence width 5|-20 -25 36 0 0 0 0 0
cut open call sentence width 6|105 55 -174 0 0 0 0 0
cut open call sentence width 7|-23 24 0 0 0 0 0 0
cut open call signed width 4|-50 50 0 0 0 0 0 0
cut open clause call width 2|-45 -126 159 0 0 0 0 0
cut open clause call width 3|-36 -61 163 -97 0 0 0 0
cut open clause call width 4|-11 -45 40 0 0 0 0 0
cut open clause call width 5|-29 30 0 0 0 0 0 0
cut open clause call width 6|45 36 -82 0 0 0 0 0
cut open clause clause width 2|68 -28 -49 0 0 0 0 0
cut open clause clause width 3|28 -28 0 0 0 0 0 0
cut open clause clause width 4|-58 142 -99 0 0 0 0 0
cut open clause clause width 5|41 50 -70 -49 56 0 0 0
cut open clause clause width 6|93 -64 -108 1 0 0 0 0
cut open clause clause width 7|-99 99 0 0 0 0 0 0
cut open clause open width 1|-47 -36 213 -97 -31 0 0 -50
cut open clause open width 2|271 -95 62 -198 -188 0 0 -50
cut open clause open width 3|84 -61 1 2 -73 0 0 0
cut open clause open width 4|-184 -13 159 29 139 -99 0 -50
cut open clause open width 5|-89 119 -41 69 104 -50 0 -28
cut open clause open width 6|51 115 -220 -89 3 0 0 0
cut open clause open width 7|28 70 -145 -20 -1 0 0 0
cut open clause open width 8|74 -49 -37 2 0 0 0 0
cut open clause sentence width 0|0 47 -47 0 0 0 0 0
cut open clause sentence width 1|0 89 -89 0 0 0 0 0
cut open clause sentence width 2|46 48 -99 0 0 0 0 0
cut open clause sentence width 3|138 -99 0 0 -48 0 0 0
cut open clause sentence width 4|194 107 -322 118 0 0 0 0
cut open clause sentence width 5|-93 104 -70 56 -13 0 0 -5
cut open clause sentence width 6|-127 151 0 -92 13 0 0 0
cut open clause sentence width 7|-82 111 -50 38 0 0 0 0
cut open clause sentence width 8|80 -8 0 -37 0 0 0 -34
cut open clause signed width 0|-39 39 0 0 0 0 0 0
cut open clause signed width 6|-59 59 0 0 0 0 0 0
cut open clause signed width 7|-55 55 0 0 0 0 0 0
cut open open call width 0|0 -49 -97 60 90 0 0 0
cut open open call width 1|0 -5 -58 199 102 -68 0 -235
cut open open call width 2|0 30 -84 196 -91 65 0 -114
cut open open call width 3|0 0 -36 60 -10 -50 0 0
cut open open call width 4|-115 -320 117 78 18 56 0 169
cut open open call width 5|151 -50 8 10 54 -94 0 -158
cut open open call width 6|177 49 -165 23 28 -80 0 -143
cut open open call width 7|-31 105 -79 -21 0 0 0 0
cut open open clause width 0|0 -76 -27 -21 241 -73 0 -106
cut open open clause width 1|0 67 -98 -62 -19 28 0 89
cut open open clause width 2|123 -39 -40 12 -156 -133 0 142
cut open open clause width 3|349 -195 80 168 9 -116 110 -378
cut open open clause width 4|29 -22 64 25 1 -83 0 -125
cut open open clause width 5|92 27 12 -17 60 -149 0 -219
cut open open clause width 6|-24 13 75 -127 -81 37 0 -43
cut open open clause width 7|129 53 -131 -52 0 -43 0 -29
cut open open clause width 8|-73 -86 33 -32 0 0 0 157
cut open open open width 0|-50 76 -138 -3 144 123 -66 51
cut open open open width 1|0 163 -23 2 26 123 -43 -105
cut open open open width 2|175 -113 103 23 -187 55 13 48
cut open open open width 3|360 -163 110 9 15 86 26 129
cut open open open width 4|244 -87 86 -27 -57 43 -77 -11
cut open open open width 5|159 -21 29 40 11 -3 -75 -115
cut open open open width 6|60 106 75 54 12 2 -3 -65
cut open open open width 7|-43 -1 170 2 0 -40 -49 56
cut open open open width 8|-54 -8 121 28 -90 0 -48 78
cut open open sentence width 0|0 -154 -182 120 280 -64 53 -111
cut open open sentence width 1|0 -485 33 46 -21 255 -79 255
cut open open sentence width 2|-185 -342 85 84 -210 130 0 355
cut open open sentence width 3|-172 -532 51 185 213 -77 -50 -43
cut open open sentence width 4|-328 -91 13 224 185 -37 0 -42
cut open open sentence width 5|-67 42 -175 45 36 21 0 297
cut open open sentence width 6|-81 153 -141 -82 -8 24 0 -274
cut open open sentence width 7|-77 234 -290 -7 -24 0 0 -280
cut open open sentence width 8|252 105 -42 55 -50 0 0 -365
cut open open signed width 5|-268 287 -45 0 0 0 0 0
cut open open signed width 6|-226 316 -83 -97 0 0 0 0
cut open open signed width 7|-192 221 0 0 -59 0 0 0
cut open open signed width 8|45 64 0 -45 0 0 0 -65
cut open sentence call width 1|0 -67 0 0 67 0 0 0
cut open sentence call width 2|-28 60 -40 0 0 0 0 0
cut open sentence call width 3|-45 -13 0 118 -77 0 0 0
cut open sentence call width 4|-105 119 0 33 -49 0 0 0
cut open sentence call width 5|-183 184 0 0 0 0 0 0
cut open sentence call width 6|129 29 0 -123 0 -40 0 -49
cut open sentence clause width 0|49 70 0 0 -35 0 0 -49
cut open sentence clause width 1|-28 12 0 -44 31 0 0 0
cut open sentence clause width 2|-227 105 0 0 76 0 0 0
cut open sentence clause width 3|-96 93 -42 24 13 0 0 0
cut open sentence clause width 4|-40 97 0 1 -82 0 0 0
cut open sentence clause width 5|25 18 -49 29 -10 0 0 0
cut open sentence clause width 6|-139 97 0 103 -43 0 0 -84
cut open sentence clause width 7|-90 91 0 0 0 0 0 0
cut open sentence open width 0|-126 41 -65 0 68 0 0 0
cut open sentence open width 1|80 60 -65 -125 114 0 0 0
cut open sentence open width 2|-197 194 -33 -175 112 0 0 -100
cut open sentence open width 3|-237 242 -81 -42 92 -49 0 -128
cut open sentence open width 4|-135 154 148 -5 16 0 0 -134
cut open sentence open width 5|26 121 -216 -17 -18 0 0 -157
cut open sentence open width 6|-90 88 -99 97 -16 -57 0 -8
cut open sentence open width 7|72 114 -40 -137 -72 0 0 -121
cut open sentence open width 8|-165 127 0 -162 -93 0 0 224
cut open sentence sentence width 0|-121 139 0 0 -33 0 0 0
cut open sentence sentence width 1|-77 7 0 0 56 0 0 0
cut open sentence sentence width 2|-92 7 0 -49 77 0 0 0
cut open sentence sentence width 3|-191 -25 0 41 121 0 0 0
cut open sentence sentence width 4|16 -35 -49 69 56 0 0 -79
cut open sentence sentence width 5|-144 -50 0 208 -63 0 0 -47
cut open sentence sentence width 6|-233 5 0 172 0 0 0 34
cut open sentence sentence width 7|-130 83 0 -37 -80 0 0 170
cut open sentence sentence width 8|109 -58 0 0 0 0 0 -68
cut open sentence signed width 3|-62 62 0 0 0 0 0 0
cut open sentence signed width 4|-21 65 0 -50 0 0 0 0
cut open sentence signed width 5|-39 40 0 0 0 0 0 0
cut open sentence signed width 6|-86 87 0 0 0 0 0 0
cut open sentence signed width 7|0 47 0 -46 0 0 0 0
cut open signed call width 5|0 32 -31 0 0 0 0 0
cut open signed call width 6|-16 16 0 0 0 0 0 0
cut open signed clause width 3|-40 41 0 0 0 0 0 0
cut open signed clause width 5|-37 37 0 0 0 0 0 0
cut open signed clause width 6|-43 44 0 0 0 0 0 0
cut open signed open width 3|-135 164 0 0 -49 0 0 0
cut open signed open width 4|-145 174 -50 0 0 0 0 0
cut open signed open width 5|-222 271 0 -49 -47 0 0 0
cut open signed open width 6|-88 164 -50 0 0 0 0 -49
cut open signed sentence width 6|-49 50 0 0 0 0 0 0
deficit 0|-58 -70 62 54 -8 -7 72 66
deficit 1|-6 23 76 32 54 21 53 98
deficit 2|20 49 35 56 -6 -12 -48 91
deficit 3|110 24 56 32 46 -6 -26 -37
deficit 4|69 28 6 -2 -31 -55 -13 18
deficit 5|111 13 23 -4 9 -39 -25 -40
deficit 6|125 -12 36 33 9 11 39 45
deficit 7|40 23 44 -9 6 -26 -28 -13
deficit 8|16 43 93 -30 62 -22 1 -30
deficit 9|22 95 112 38 39 53 69 28
doubled|-471 -503 308 301 -670 -393 -447 113
doubled 1|0 -100 -13 80 -242 -166 -271 135
doubled 2|-135 -217 71 113 -352 -114 -49 240
doubled 3|-157 -219 116 215 -282 -114 -165 -106
doubled 4|-257 -282 142 103 -196 -168 -100 129
doubled 5|-249 -269 190 240 -30 0 -99 -287
doubled 6|-208 -98 455 -46 -50 0 0 -106
doubled 7|-44 -44 275 -230 0 0 0 0
doubled 8|-49 0 162 -133 0 0 0 0
ends call|54 112 -23 -131 -166 -136 -99 -129
ends call after ends call|-108 43 65 -17 0 0 0 0
ends call after ends clause|114 -118 15 -104 0 0 0 0
ends call after ends open|45 63 -21 -92 -166 -101 -99 -129
ends call after ends sentence|65 153 -183 65 0 0 0 0
ends call after ends signed|-50 50 0 0 0 0 0 0
ends call deficit 0|-48 -49 84 0 0 0 0 0
ends call deficit 1|-115 -175 258 -31 0 0 0 0
ends call deficit 2|-152 -122 206 0 0 0 0 0
ends call deficit 3|75 -108 70 0 0 0 0 0
ends call deficit 4|-120 137 -33 -34 0 0 0 0
ends call deficit 5|8 38 -48 -48 0 0 0 0
ends call deficit 6|-33 1 68 -72 -42 0 0 0
ends call deficit 7|24 134 -38 -130 0 0 -50 0
ends call deficit 8|74 59 -97 -91 -28 -50 0 -42
ends call deficit 9|101 127 -92 5 -122 -101 -49 -100
ends call here 0 after 0|-48 0 48 0 0 0 0 0
ends call here 1 after 1|-47 0 47 0 0 0 0 0
ends call here 1 after 2|0 -71 71 0 0 0 0 0
ends call here 1 after 3|0 -60 60 0 0 0 0 0
ends call here 1 after 4|-42 0 42 0 0 0 0 0
ends call here 1 after 5|-37 -22 60 0 0 0 0 0
ends call here 1 after 6|0 42 -42 0 0 0 0 0
ends call here 1 after 7|0 -69 69 0 0 0 0 0
ends call here 1 after 8|0 0 32 -31 0 0 0 0
ends call here 2 after 0|-15 0 15 0 0 0 0 0
ends call here 2 after 1|-86 0 87 0 0 0 0 0
ends call here 2 after 2|-97 26 55 0 0 0 0 0
ends call here 2 after 3|161 -166 -33 0 0 0 0 0
ends call here 2 after 4|51 -8 -31 0 0 0 0 0
ends call here 2 after 5|39 -24 -33 0 0 0 0 0
ends call here 2 after 6|-33 19 9 0 0 0 0 0
ends call here 2 after 7|-106 0 87 0 0 0 0 0
ends call here 2 after 8|-119 2 140 0 0 0 0 0
ends call here 2 after 9|29 -75 50 0 0 0 0 0
ends call here 3 after 0|0 -27 27 0 0 0 0 0
ends call here 3 after 1|-26 0 26 0 0 0 0 0
ends call here 3 after 2|8 26 -61 0 0 0 0 0
ends call here 3 after 3|3 -20 35 0 0 0 0 0
ends call here 3 after 4|-98 105 -11 0 0 0 0 0
ends call here 3 after 5|62 16 -112 0 0 0 0 0
ends call here 3 after 6|86 -93 8 0 0 0 0 0
ends call here 3 after 7|-48 -8 57 0 0 0 0 0
ends call here 3 after 8|-74 -55 113 0 0 0 0 0
ends call here 3 after 9|83 -65 -11 0 0 0 0 0
ends call here 4 after 2|68 -39 -40 0 0 0 0 0
ends call here 4 after 4|-105 147 -59 0 0 0 0 0
ends call here 4 after 5|27 -26 0 0 0 0 0 0
ends call here 4 after 6|0 -37 37 0 0 0 0 0
ends call here 4 after 7|86 -46 -39 0 0 0 0 0
ends call here 4 after 8|-42 -33 99 -34 0 0 0 0
ends call here 4 after 9|-120 120 0 0 0 0 0 0
ends call here 5 after 0|-27 27 0 0 0 0 0 0
ends call here 5 after 1|-124 0 124 0 0 0 0 0
ends call here 5 after 2|25 45 -44 -9 0 0 0 0
ends call here 5 after 3|-32 -85 107 -39 0 0 0 0
ends call here 5 after 4|-28 -15 53 0 0 0 0 0
ends call here 5 after 5|-8 96 -100 0 0 0 0 0
ends call here 5 after 6|127 -64 -51 0 0 0 0 0
ends call here 5 after 7|-83 -50 122 0 0 0 0 0
ends call here 5 after 8|57 36 -75 0 0 0 0 0
ends call here 5 after 9|45 53 -104 0 0 0 0 0
ends call here 6 after 0|-100 0 100 0 0 0 0 0
ends call here 6 after 1|-76 -35 132 0 -42 0 0 0
ends call here 6 after 2|-6 -47 50 0 0 0 0 0
ends call here 6 after 3|-1 48 -27 0 0 0 0 0
ends call here 6 after 4|-8 64 -56 0 0 0 0 0
ends call here 6 after 5|100 15 -138 -39 0 0 0 0
ends call here 6 after 6|12 -7 -8 0 0 0 0 0
ends call here 6 after 7|-93 55 43 0 0 0 0 0
ends call here 6 after 8|54 -53 5 0 0 0 0 0
ends call here 6 after 9|46 31 12 -45 0 0 0 0
ends call here 7 after 0|-31 -21 47 0 0 0 0 0
ends call here 7 after 1|-23 0 76 -52 0 0 0 0
ends call here 7 after 2|-27 -8 59 0 0 0 0 0
ends call here 7 after 3|26 14 -40 0 0 0 0 0
ends call here 7 after 4|7 46 -28 0 0 0 0 0
ends call here 7 after 5|169 17 -139 -29 0 0 -50 0
ends call here 7 after 6|49 -70 19 -29 0 0 0 0
ends call here 7 after 7|-42 0 42 0 0 0 0 0
ends call here 7 after 8|-90 85 28 0 0 0 0 0
ends call here 7 after 9|12 73 -61 -42 0 0 0 0
ends call here 8 after 0|-132 16 78 48 0 0 0 0
ends call here 8 after 1|-112 56 63 -23 0 0 0 0
ends call here 8 after 2|47 34 -62 -33 0 0 0 0
ends call here 8 after 3|114 -32 -52 -1 0 0 0 0
ends call here 8 after 4|19 -24 27 -40 0 0 0 0
ends call here 8 after 5|158 16 -106 -46 0 0 0 0
ends call here 8 after 6|116 -26 -101 -5 0 0 0 0
ends call here 8 after 7|-41 146 9 -83 0 0 0 0
ends call here 8 after 8|-156 -33 116 77 0 0 0 -41
ends call here 8 after 9|-74 88 43 -19 -28 0 0 0
ends call here 9 after 0|-69 -48 0 111 0 0 0 0
ends call here 9 after 1|-65 -78 58 48 0 0 0 0
ends call here 9 after 2|134 -104 -2 -73 0 0 0 0
ends call here 9 after 3|164 -70 -130 53 0 0 0 0
ends call here 9 after 4|69 -34 -40 -8 0 0 0 0
ends call here 9 after 5|176 12 -175 -105 0 0 -49 -50
ends call here 9 after 6|47 68 -84 56 0 0 0 0
ends call here 9 after 7|-29 14 41 56 -47 0 0 -50
ends call here 9 after 8|-108 104 90 15 -47 -96 0 0
ends call here 9 after 9|-278 214 -25 53 -41 -7 0 0
ends call width 0 marks 0|-8 152 -144 0 0 0 0 0
ends call width 1 marks 0|-162 20 -28 217 -47 -48 0 0
ends call width 2 marks 0|-127 152 -97 171 -74 0 0 -41
ends call width 2 marks 1|-13 65 -55 0 0 0 0 0
ends call width 3 marks 0|86 162 -149 -61 0 -52 0 0
ends call width 3 marks 1|-278 15 227 -6 -83 0 0 0
ends call width 3 marks 2|41 31 -72 0 0 0 0 0
ends call width 4 marks 0|148 76 -50 -269 0 0 -49 0
ends call width 4 marks 1|-98 -106 217 -156 0 0 0 -50
ends call width 4 marks 2|-140 -117 281 -38 0 -50 0 -50
ends call width 5 marks 0|226 -52 -235 -107 0 0 -50 0
ends call width 5 marks 1|-33 -85 104 -151 0 0 0 0
ends call width 5 marks 2|-118 77 6 0 0 0 0 0
ends call width 6 marks 0|82 72 -163 -31 0 0 0 0
ends call width 6 marks 1|82 -47 -28 0 0 0 0 0
ends call width 6 marks 2|97 57 -204 0 0 0 0 0
ends call width 7 marks 0|-42 -22 64 0 0 0 0 0
ends call width 7 marks 1|80 43 -107 0 0 0 0 0
ends call width 7 marks 2|146 -61 -81 0 0 0 0 0
ends clause|94 66 25 -158 -19 -120 -95 -184
ends clause after ends call|-111 -127 309 -97 0 0 0 0
ends clause after ends clause|13 164 -249 -61 56 0 0 0
ends clause after ends open|130 32 192 -154 -21 -120 -95 -120
ends clause after ends sentence|90 117 -507 46 -15 0 0 -117
ends clause after ends signed|115 -80 -45 0 0 0 0 0
ends clause deficit 0|-100 -4 -40 159 -1 0 0 -45
ends clause deficit 1|-114 144 -78 15 130 0 0 -37
ends clause deficit 2|-19 69 -101 -107 54 0 0 -73
ends clause deficit 3|72 -25 -29 -109 112 -49 0 -53
ends clause deficit 4|35 -26 -1 47 0 -50 0 0
ends clause deficit 5|97 84 -43 -158 3 -50 -50 0
ends clause deficit 6|70 -55 94 -128 -65 0 0 0
ends clause deficit 7|96 -39 71 -64 -96 -47 0 0
ends clause deficit 8|33 46 66 -50 -127 0 -35 -50
ends clause deficit 9|60 8 64 -85 -102 0 -20 -50
ends clause here 0 after 0|-22 -17 -37 80 -1 0 0 0
ends clause here 0 after 1|-128 0 -24 146 0 0 0 -11
ends clause here 0 after 2|9 -12 0 -5 0 0 0 0
ends clause here 0 after 8|-35 36 0 0 0 0 0 0
ends clause here 0 after 9|34 0 31 -31 0 0 0 -34
ends clause here 1 after 0|125 -125 0 0 0 0 0 0
ends clause here 1 after 1|-32 -8 0 50 0 0 0 0
ends clause here 1 after 2|-87 50 104 -63 -9 0 0 0
ends clause here 1 after 3|-97 60 16 0 37 0 0 0
ends clause here 1 after 4|0 45 -44 0 0 0 0 0
ends clause here 1 after 5|-6 -36 41 0 0 0 0 0
ends clause here 1 after 6|-18 -62 73 -37 26 0 0 0
ends clause here 1 after 7|-34 53 0 51 -25 0 0 -37
ends clause here 1 after 8|-3 88 -161 69 42 0 0 0
ends clause here 1 after 9|-77 73 -39 -35 71 0 0 0
ends clause here 2 after 1|27 6 -78 0 0 0 0 0
ends clause here 2 after 2|-66 72 -48 7 -2 0 0 -28
ends clause here 2 after 3|-123 100 35 -32 -14 0 0 0
ends clause here 2 after 4|-28 28 0 0 0 0 0 0
ends clause here 2 after 5|73 -58 29 -19 0 0 0 -44
ends clause here 2 after 6|61 -39 -94 30 0 0 0 0
ends clause here 2 after 7|90 -47 -25 -85 59 0 0 0
ends clause here 2 after 8|3 23 80 -86 75 0 0 0
ends clause here 2 after 9|-82 104 -39 -4 -59 0 0 0
ends clause here 3 after 1|-36 38 0 0 0 0 0 -5
ends clause here 3 after 2|-13 41 -75 -50 0 0 0 0
ends clause here 3 after 3|65 -64 -17 17 0 0 0 0
ends clause here 3 after 4|-76 55 3 0 0 0 0 0
ends clause here 3 after 5|41 -10 -52 0 0 0 0 0
ends clause here 3 after 6|33 33 16 -76 29 0 0 0
ends clause here 3 after 7|60 -60 44 -16 92 -49 0 -50
ends clause here 3 after 8|25 11 -25 -42 0 0 0 0
ends clause here 3 after 9|66 -65 0 0 0 0 0 0
ends clause here 4 after 1|-110 111 0 0 0 0 0 0
ends clause here 4 after 2|51 -30 14 0 0 -50 0 0
ends clause here 4 after 3|-97 63 0 47 0 0 0 0
ends clause here 4 after 4|-92 93 0 0 0 0 0 0
ends clause here 4 after 5|16 -15 0 0 0 0 0 0
ends clause here 4 after 6|40 -39 0 0 0 0 0 0
ends clause here 4 after 7|-58 58 0 0 0 0 0 0
ends clause here 4 after 8|130 -128 -1 0 0 0 0 0
ends clause here 4 after 9|50 -49 -14 0 0 0 0 0
ends clause here 5 after 1|-10 -24 29 0 0 0 0 0
ends clause here 5 after 2|27 93 2 -50 0 -50 0 0
ends clause here 5 after 3|-95 106 -55 0 29 0 0 0
ends clause here 5 after 4|-39 39 0 0 0 0 0 0
ends clause here 5 after 5|56 0 -82 -45 0 0 0 0
ends clause here 5 after 6|22 16 0 0 0 0 -50 0
ends clause here 5 after 7|87 -81 -20 0 -2 0 0 0
ends clause here 5 after 8|-71 50 63 -42 0 0 0 0
ends clause here 5 after 9|11 26 32 -53 -28 0 0 0
ends clause here 6 after 1|31 0 -31 0 0 0 0 0
ends clause here 6 after 2|97 -27 -94 0 -28 0 0 0
ends clause here 6 after 3|16 38 -45 0 0 0 0 0
ends clause here 6 after 4|1 -1 0 0 0 0 0 0
ends clause here 6 after 5|-23 44 -46 37 -36 0 0 0
ends clause here 6 after 6|-19 20 0 0 0 0 0 0
ends clause here 6 after 7|49 -48 44 -43 0 0 0 0
ends clause here 6 after 8|-99 60 134 -99 0 0 0 0
ends clause here 6 after 9|91 -118 104 -29 0 0 0 0
ends clause here 7 after 1|0 20 25 0 -44 0 0 0
ends clause here 7 after 2|112 -48 -81 0 0 0 0 0
ends clause here 7 after 3|98 -98 0 0 0 0 0 0
ends clause here 7 after 4|142 -115 -41 0 0 0 0 0
ends clause here 7 after 5|-60 83 -24 0 0 0 0 0
ends clause here 7 after 6|-56 99 -18 0 0 0 0 0
ends clause here 7 after 7|-15 -7 57 -24 -12 0 0 0
ends clause here 7 after 8|-18 -42 178 -50 -20 -47 0 0
ends clause here 7 after 9|-15 -72 96 -8 0 0 0 0
ends clause here 8 after 0|0 0 48 -48 0 0 0 0
ends clause here 8 after 1|-47 -50 97 0 0 0 0 0
ends clause here 8 after 2|29 -40 81 -65 0 0 0 -50
ends clause here 8 after 3|24 75 -111 43 0 0 0 0
ends clause here 8 after 4|21 97 -117 0 0 0 0 0
ends clause here 8 after 5|-54 133 -92 0 0 0 0 0
ends clause here 8 after 6|62 90 -129 26 0 0 0 0
ends clause here 8 after 7|-25 0 98 -50 -10 0 0 0
ends clause here 8 after 8|63 40 -51 -6 -86 0 0 0
ends clause here 8 after 9|28 -159 141 64 -89 0 -35 0
ends clause here 9 after 1|-138 82 85 0 0 0 0 0
ends clause here 9 after 2|27 188 -185 -50 0 0 -20 0
ends clause here 9 after 3|85 -16 -57 0 0 0 0 0
ends clause here 9 after 4|48 0 47 -46 -48 0 0 0
ends clause here 9 after 5|169 79 -197 -50 0 0 0 0
ends clause here 9 after 6|201 -40 -147 -10 -49 0 0 0
ends clause here 9 after 7|125 -47 -63 0 -47 0 0 0
ends clause here 9 after 8|-132 -80 221 44 -52 0 0 -50
ends clause here 9 after 9|-416 -45 275 6 64 0 0 0
ends clause width 0 marks 0|-107 144 -47 0 0 0 0 0
ends clause width 1 marks 0|-63 34 201 -97 -68 0 0 -50
ends clause width 2 marks 0|163 -150 178 -204 -188 0 -20 -50
ends clause width 3 marks 0|-138 49 248 -142 -173 0 0 0
ends clause width 3 marks 1|-29 30 -86 0 86 0 0 0
ends clause width 4 marks 0|-105 75 85 97 -7 -99 0 -81
ends clause width 4 marks 1|-95 64 -133 160 127 -47 -35 0
ends clause width 4 marks 2|168 -134 -48 0 0 0 0 0
ends clause width 5 marks 0|45 51 -63 -131 102 -50 0 -33
ends clause width 5 marks 1|61 28 -216 80 15 0 0 0
ends clause width 5 marks 2|-17 19 -4 0 0 0 0 0
ends clause width 6 marks 0|61 101 -120 -117 0 0 -50 0
ends clause width 6 marks 1|104 71 -267 -133 42 0 0 0
ends clause width 6 marks 2|1 30 -37 -35 27 0 0 0
ends clause width 7 marks 0|-109 100 -38 48 0 0 0 -37
ends clause width 7 marks 1|69 -55 -70 39 -1 0 0 0
ends clause width 7 marks 2|65 62 -75 -96 0 0 0 0
ends clause width 8 marks 1|63 0 -37 -19 0 0 0 -11
ends clause width 8 marks 2|-37 -47 0 108 0 0 0 -34
ends open|-9 62 100 101 60 60 78 153
ends open after ends call|-110 -320 234 108 188 -185 5 50
ends open after ends clause|-88 -10 28 54 90 201 64 -40
ends open after ends open|30 10 66 91 61 16 88 85
ends open after ends sentence|-17 -34 -25 25 49 -118 -146 -140
ends open after ends signed|192 13 -288 -178 -108 -31 -49 -123
ends open deficit 0|46 -39 53 33 27 -7 99 -64
ends open deficit 1|-20 -25 82 19 39 23 53 96
ends open deficit 2|33 46 30 26 -20 14 -48 92
ends open deficit 3|26 92 1 32 4 18 -26 6
ends open deficit 4|43 -3 52 -38 -13 -37 -13 29
ends open deficit 5|97 -28 32 -6 17 -34 64 -7
ends open deficit 6|110 -21 16 55 50 11 39 77
ends open deficit 7|-13 -164 83 41 16 7 42 28
ends open deficit 8|-53 -191 133 20 72 20 5 31
ends open deficit 9|-83 -39 140 77 103 89 107 125
ends open here 0 after 0|222 75 -14 50 -77 -50 0 -256
ends open here 0 after 1|77 -1 70 -116 -43 0 -49 70
ends open here 0 after 2|-84 -20 51 57 -1 18 0 21
ends open here 0 after 3|4 0 70 -87 0 0 62 -50
ends open here 0 after 4|-135 -6 33 -29 32 0 101 39
ends open here 0 after 5|-95 -42 1 27 0 30 144 13
ends open here 0 after 6|-81 -76 31 21 39 -49 80 67
ends open here 0 after 7|-25 61 -34 -10 55 -30 0 5
ends open here 0 after 8|39 -70 60 -55 20 105 -25 35
ends open here 0 after 9|-49 -85 15 49 29 -43 -55 151
ends open here 1 after 0|131 -93 19 -24 0 -75 0 53
ends open here 1 after 1|1 93 16 -10 -88 14 -48 -28
ends open here 1 after 2|7 29 -42 70 -4 44 91 -225
ends open here 1 after 3|-49 72 -14 -101 -90 -50 15 169
ends open here 1 after 4|-67 -23 93 -76 0 13 106 -57
ends open here 1 after 5|-127 50 31 38 0 -108 85 24
ends open here 1 after 6|-56 33 28 4 14 -51 34 22
ends open here 1 after 7|-5 1 -22 17 57 -35 -56 28
ends open here 1 after 8|-36 -34 41 -23 111 43 -70 13
ends open here 1 after 9|-15 -57 3 20 73 -6 -85 53
ends open here 2 after 0|-37 -42 -8 -50 -24 -41 0 32
ends open here 2 after 1|54 49 21 -5 -64 34 0 -177
ends open here 2 after 2|22 44 19 -13 66 -25 -47 -162
ends open here 2 after 3|-17 34 87 -28 22 -10 -53 -191
ends open here 2 after 4|-34 42 53 7 23 -50 47 -153
ends open here 2 after 5|-33 -22 64 -5 -16 13 -76 2
ends open here 2 after 6|-23 15 69 -62 81 44 47 -35
ends open here 2 after 7|48 108 -33 -1 3 38 -30 -61
ends open here 2 after 8|52 87 -45 -47 2 -80 -54 -95
ends open here 2 after 9|8 54 -32 -22 4 0 0 -166
ends open here 3 after 0|-48 0 30 -5 -16 12 0 39
ends open here 3 after 1|70 -95 9 39 125 0 -57 -70
ends open here 3 after 2|39 134 23 79 89 -30 0 -1
ends open here 3 after 3|83 7 34 67 -64 -50 0 -44
ends open here 3 after 4|-29 41 -54 -31 64 50 -40 -22
ends open here 3 after 5|-21 -158 110 -11 -20 11 44 14
ends open here 3 after 6|-19 -40 9 12 -8 139 45 -105
ends open here 3 after 7|-12 22 -65 4 -55 75 -21 51
ends open here 3 after 8|26 61 -6 -11 -78 6 -29 -17
ends open here 3 after 9|-27 37 -29 -4 19 13 8 33
ends open here 4 after 0|0 -51 -32 61 0 0 0 30
ends open here 4 after 1|46 25 47 -54 8 -14 0 -75
ends open here 4 after 2|-29 97 48 -2 7 -14 0 41
ends open here 4 after 3|18 10 66 -13 -6 17 -45 -61
ends open here 4 after 4|99 -105 137 61 -26 -11 -28 -98
ends open here 4 after 5|-11 -11 -13 -35 -38 72 0 37
ends open here 4 after 6|22 -15 -14 0 7 -48 -6 16
ends open here 4 after 7|-6 -88 22 55 -22 87 0 -17
ends open here 4 after 8|64 62 -59 -36 -119 39 -43 35
ends open here 4 after 9|31 21 -64 -42 -53 -44 62 20
ends open here 5 after 0|-10 -93 -4 32 11 0 0 119
ends open here 5 after 1|31 16 -12 -18 24 13 -23 23
ends open here 5 after 2|12 69 1 27 -31 -32 -74 -40
ends open here 5 after 3|95 -24 23 6 53 -55 95 47
ends open here 5 after 4|125 -74 45 -112 34 0 -34 -48
ends open here 5 after 5|26 -247 115 45 117 -115 79 -18
ends open here 5 after 6|-29 -189 63 26 59 31 98 -29
ends open here 5 after 7|47 -57 -95 78 -111 142 3 0
ends open here 5 after 8|28 -46 -3 33 18 102 15 -71
ends open here 5 after 9|22 75 -18 23 -89 -49 -68 95
ends open here 6 after 0|98 -50 -59 -11 -13 107 0 -102
ends open here 6 after 1|-3 117 -28 -7 24 -37 0 21
ends open here 6 after 2|1 78 34 -12 53 -90 -84 -92
ends open here 6 after 3|-70 13 47 15 -42 -73 86 32
ends open here 6 after 4|11 -104 92 39 -23 -7 -9 25
ends open here 6 after 5|-51 -219 70 125 49 103 -3 22
ends open here 6 after 6|48 -45 20 -63 25 -2 35 -43
ends open here 6 after 7|26 -95 -5 45 42 75 58 -8
ends open here 6 after 8|63 -13 -56 59 -20 56 38 -45
ends open here 6 after 9|63 4 -82 47 95 1 -6 10
ends open here 7 after 0|42 -12 17 27 -39 3 -37 14
ends open here 7 after 1|7 14 -2 -66 47 4 63 28
ends open here 7 after 2|69 17 8 -15 18 -57 -8 -45
ends open here 7 after 3|14 -35 68 36 -15 -96 25 -25
ends open here 7 after 4|-8 -49 36 -9 18 28 -42 -11
ends open here 7 after 5|-102 -115 103 40 -17 65 65 -9
ends open here 7 after 6|-15 -168 101 48 -17 16 -48 71
ends open here 7 after 7|-115 -23 -11 31 73 35 -54 -34
ends open here 7 after 8|56 144 -4 -43 27 105 5 -93
ends open here 7 after 9|30 -51 -16 31 28 -15 63 72
ends open here 8 after 0|206 -23 -87 -15 40 -72 -44 -128
ends open here 8 after 1|87 -129 -66 55 36 4 67 39
ends open here 8 after 2|-34 -55 50 19 12 -36 70 15
ends open here 8 after 3|-29 -97 71 -13 58 48 26 -79
ends open here 8 after 4|120 13 -39 17 -72 -70 14 43
ends open here 8 after 5|-58 -51 129 18 22 19 -10 15
ends open here 8 after 6|-88 -58 48 27 -46 3 32 38
ends open here 8 after 7|86 -67 -65 59 58 -10 40 -23
ends open here 8 after 8|14 75 -13 18 42 64 73 22
ends open here 8 after 9|21 74 -118 37 -26 37 9 35
ends open here 9 after 0|93 159 48 -11 14 86 34 -107
ends open here 9 after 1|100 -150 -11 -6 -45 8 70 114
ends open here 9 after 2|-113 -159 100 135 10 70 88 63
ends open here 9 after 3|-93 15 49 14 3 50 0 32
ends open here 9 after 4|-115 10 39 55 19 19 -41 61
ends open here 9 after 5|-129 -44 103 75 36 9 40 122
ends open here 9 after 6|-158 19 67 58 49 -26 30 115
ends open here 9 after 7|-138 53 10 20 18 -33 -10 91
ends open here 9 after 8|-12 23 4 55 65 24 67 55
ends open here 9 after 9|99 -51 42 88 68 59 63 59
ends open width 0 marks 0|-278 -19 92 -96 268 -48 -43 0
ends open width 1 marks 0|-370 -64 -15 51 68 -38 -140 130
ends open width 1 marks 1|-48 -87 249 0 -175 0 0 0
ends open width 2 marks 0|114 -65 43 89 -70 -2 19 81
ends open width 2 marks 1|-125 -127 213 -280 278 -49 0 0
ends open width 3 marks 0|159 -209 88 97 -264 100 99 -3
ends open width 3 marks 1|-192 27 -24 -19 428 -158 -191 -374
ends open width 4 marks 0|124 -403 22 43 -190 132 172 92
ends open width 4 marks 1|-113 -16 111 117 163 -114 -99 5
ends open width 4 marks 2|-235 -90 206 -30 221 0 0 -87
ends open width 5 marks 0|-127 -45 137 48 -257 85 127 52
ends open width 5 marks 1|75 54 10 39 17 -169 -224 -111
ends open width 5 marks 2|-22 124 113 64 70 -80 -153 -195
ends open width 6 marks 0|-276 -206 375 107 -328 108 99 85
ends open width 6 marks 1|99 62 42 143 -25 -112 -208 -363
ends open width 6 marks 2|118 155 -383 -171 204 -42 -148 -70
ends open width 7 marks 0|-282 -229 149 18 -98 -122 102 140
ends open width 7 marks 1|23 35 126 48 -170 0 182 -341
ends open width 7 marks 2|18 43 -207 87 156 0 -92 -102
ends open width 8 marks 0|-1 -16 -147 -162 0 0 -234 388
ends open width 8 marks 1|113 128 105 -162 -42 -50 182 -201
ends open width 8 marks 2|99 93 -240 86 -80 0 71 -79
ends sentence|57 77 -382 -41 -23 -331 -291 -161
ends sentence after ends call|-129 195 -40 41 -32 -40 -49 -49
ends sentence after ends clause|14 87 -180 28 -87 0 0 -210
ends sentence after ends open|44 65 -248 39 13 -279 -221 -67
ends sentence after ends sentence|99 16 -208 -117 13 -76 -40 64
ends sentence after ends signed|47 37 0 -97 0 0 0 0
ends sentence deficit 0|-75 -95 -86 30 -99 0 -49 246
ends sentence deficit 1|106 -76 -162 85 -11 -10 0 31
ends sentence deficit 2|26 -39 -97 99 14 -97 0 25
ends sentence deficit 3|46 -14 -44 34 50 0 0 -32
ends sentence deficit 4|59 -3 -112 54 5 -40 0 -45
ends sentence deficit 5|-40 72 -49 90 -45 0 -49 -143
ends sentence deficit 6|-1 101 -64 4 -61 0 0 -109
ends sentence deficit 7|100 92 -113 -13 -34 -114 -50 -91
ends sentence deficit 8|35 94 -109 -81 -6 -85 -40 -167
ends sentence deficit 9|47 90 -241 -38 28 -135 -196 -272
ends sentence here 0 after 0|7 -91 0 -48 -13 0 0 157
ends sentence here 0 after 1|16 -79 -86 92 0 0 0 89
ends sentence here 0 after 2|-31 0 0 -101 0 0 0 117
ends sentence here 0 after 3|0 -34 0 35 0 0 0 0
ends sentence here 0 after 4|30 0 0 -30 0 0 0 0
ends sentence here 0 after 5|-13 0 0 -8 0 0 0 39
ends sentence here 0 after 7|0 35 0 -34 0 0 0 0
ends sentence here 0 after 8|-27 -101 0 48 -57 0 0 136
ends sentence here 0 after 9|74 151 0 30 -46 0 0 -209
ends sentence here 1 after 0|-41 0 0 42 0 0 0 0
ends sentence here 1 after 1|135 -174 0 11 1 0 0 43
ends sentence here 1 after 2|-37 39 -49 -66 26 -10 0 129
ends sentence here 1 after 3|73 -63 -47 33 0 0 0 -48
ends sentence here 1 after 4|-11 78 -49 2 0 0 0 0
ends sentence here 1 after 5|89 -113 0 62 0 0 0 -49
ends sentence here 1 after 6|-16 -46 0 23 38 0 0 0
ends sentence here 1 after 7|146 -116 0 -44 0 0 0 0
ends sentence here 1 after 8|-12 -11 0 54 -28 0 0 -48
ends sentence here 1 after 9|5 5 -49 6 19 0 0 8
ends sentence here 2 after 0|-82 6 0 87 0 0 0 0
ends sentence here 2 after 1|46 -93 0 -32 -3 0 0 115
ends sentence here 2 after 2|32 -15 -57 0 18 0 0 139
ends sentence here 2 after 3|17 12 -40 -79 56 0 0 0
ends sentence here 2 after 4|49 12 0 -130 27 0 0 0
ends sentence here 2 after 5|-10 78 0 -39 -39 0 0 -72
ends sentence here 2 after 6|18 0 0 68 -65 -50 0 0
ends sentence here 2 after 7|-85 76 0 92 0 -47 0 -49
ends sentence here 2 after 8|-2 -24 0 48 64 0 0 -50
ends sentence here 2 after 9|24 -76 0 42 -47 0 0 178
ends sentence here 3 after 0|-25 -16 0 53 -21 0 0 0
ends sentence here 3 after 1|-99 100 0 10 -48 0 0 59
ends sentence here 3 after 2|99 -83 0 -46 -20 0 0 0
ends sentence here 3 after 3|41 -29 -8 -16 0 0 0 0
ends sentence here 3 after 4|78 -38 0 -1 0 0 0 0
ends sentence here 3 after 5|-125 84 -10 65 10 0 0 0
ends sentence here 3 after 6|28 -46 0 -17 10 0 0 0
ends sentence here 3 after 7|14 -29 0 29 -9 0 0 0
ends sentence here 3 after 8|84 -77 -29 68 41 0 0 -49
ends sentence here 3 after 9|65 -31 0 -55 89 0 0 -49
ends sentence here 4 after 0|0 -33 0 -13 37 0 0 0
ends sentence here 4 after 1|24 -55 0 57 0 0 0 0
ends sentence here 4 after 2|98 -62 -49 -31 0 0 0 -45
ends sentence here 4 after 3|85 -57 0 -42 0 0 0 0
ends sentence here 4 after 4|23 86 -78 -50 0 0 0 0
ends sentence here 4 after 5|-44 54 0 25 -40 0 0 0
ends sentence here 4 after 6|0 0 0 4 0 0 0 0
ends sentence here 4 after 7|-40 94 0 -89 0 0 0 0
ends sentence here 4 after 8|-86 7 0 105 24 -40 0 0
ends sentence here 4 after 9|-46 2 0 33 1 0 0 0
ends sentence here 5 after 0|6 -47 0 -6 47 0 0 0
ends sentence here 5 after 1|113 -55 0 -15 -25 0 0 -47
ends sentence here 5 after 2|92 -150 0 4 60 0 0 0
ends sentence here 5 after 3|-32 54 0 -3 -39 0 0 0
ends sentence here 5 after 4|-118 28 0 89 -16 0 0 0
ends sentence here 5 after 5|-81 111 -49 39 -61 0 0 0
ends sentence here 5 after 6|-60 110 0 -56 -85 0 0 0
ends sentence here 5 after 7|-102 127 0 -16 0 0 0 0
ends sentence here 5 after 8|78 -28 0 36 -64 0 -49 -40
ends sentence here 5 after 9|2 -14 0 33 -54 0 0 0
ends sentence here 6 after 0|-49 0 0 50 0 0 0 0
ends sentence here 6 after 1|-19 -54 0 14 75 0 0 0
ends sentence here 6 after 2|28 -52 -49 54 -33 0 0 0
ends sentence here 6 after 3|-36 57 0 -33 0 0 0 0
ends sentence here 6 after 4|-51 54 0 -8 0 0 0 0
ends sentence here 6 after 5|20 70 0 -79 37 0 0 0
ends sentence here 6 after 6|-33 27 0 70 -48 0 0 -44
ends sentence here 6 after 7|-6 2 -20 30 -3 0 0 -49
ends sentence here 6 after 8|44 40 0 -53 -2 0 0 0
ends sentence here 6 after 9|20 42 0 -23 -107 0 0 0
ends sentence here 7 after 0|-33 99 0 -49 -33 0 0 0
ends sentence here 7 after 1|-40 -52 0 121 -58 0 0 0
ends sentence here 7 after 2|47 -85 0 46 -64 0 0 0
ends sentence here 7 after 3|-64 145 0 -20 27 -50 0 0
ends sentence here 7 after 4|-18 -32 0 53 0 0 0 0
ends sentence here 7 after 5|-12 67 0 -77 44 -76 0 -44
ends sentence here 7 after 6|16 112 -50 -16 6 0 0 0
ends sentence here 7 after 7|116 -84 -14 -31 -4 0 0 0
ends sentence here 7 after 8|50 -29 -50 -38 49 0 0 0
ends sentence here 7 after 9|-20 7 43 32 16 0 -50 -47
ends sentence here 8 after 0|-31 -7 0 45 -53 0 0 0
ends sentence here 8 after 1|99 -12 -74 -16 -37 0 0 0
ends sentence here 8 after 2|75 -15 -135 134 -9 0 0 -96
ends sentence here 8 after 3|13 26 -50 45 -19 0 0 0
ends sentence here 8 after 4|-54 37 -42 71 9 0 0 0
ends sentence here 8 after 5|19 34 -50 -24 44 0 0 -99
ends sentence here 8 after 6|18 -4 -48 -15 14 0 0 0
ends sentence here 8 after 7|35 -3 25 -41 -29 0 0 0
ends sentence here 8 after 8|63 67 34 -37 -3 -49 -40 0
ends sentence here 8 after 9|30 3 127 -66 4 -49 0 0
ends sentence here 9 after 0|-115 -18 0 81 83 0 0 0
ends sentence here 9 after 1|-36 79 0 -21 62 0 -45 -49
ends sentence here 9 after 2|-63 37 -100 70 50 0 0 -79
ends sentence here 9 after 3|-44 54 0 0 -5 0 0 -49
ends sentence here 9 after 4|32 63 -50 -9 36 0 0 -50
ends sentence here 9 after 5|48 98 -50 -46 59 -50 -100 -50
ends sentence here 9 after 6|29 108 -85 24 38 0 0 -100
ends sentence here 9 after 7|162 -14 0 -71 -15 0 0 0
ends sentence here 9 after 8|225 33 -145 26 59 0 -99 0
ends sentence here 9 after 9|108 79 -81 -82 -59 -85 0 -112
ends sentence width 0 marks 0|172 -23 -65 0 -24 0 0 -49
ends sentence width 1 marks 0|101 107 -65 -277 153 0 -49 -26
ends sentence width 1 marks 1|228 -66 0 -60 -162 0 0 0
ends sentence width 2 marks 0|-67 181 -65 -382 156 0 0 -135
ends sentence width 2 marks 1|169 -46 0 -83 -172 0 0 0
ends sentence width 3 marks 0|-85 89 -188 89 85 -49 0 -128
ends sentence width 3 marks 1|-118 202 0 -71 -105 0 0 0
ends sentence width 3 marks 2|500 -478 0 0 -91 0 0 0
ends sentence width 4 marks 0|-54 72 -115 161 73 -100 -125 -356
ends sentence width 4 marks 1|171 123 -170 23 -311 -50 -95 0
ends sentence width 4 marks 2|75 -35 0 -15 -54 0 0 -49
ends sentence width 5 marks 0|-74 2 -268 273 144 -114 -50 -241
ends sentence width 5 marks 1|129 22 -49 -104 -152 0 0 0
ends sentence width 5 marks 2|59 203 0 -301 -21 0 0 0
ends sentence width 6 marks 0|41 2 -134 201 -198 -140 -49 -243
ends sentence width 6 marks 1|69 12 -60 -68 13 0 0 290
ends sentence width 6 marks 2|8 84 0 -167 -148 -40 0 -65
ends sentence width 7 marks 0|5 153 0 -125 -13 0 0 -88
ends sentence width 7 marks 1|-19 -50 -40 -56 -155 0 0 290
ends sentence width 7 marks 2|48 98 0 -114 16 0 0 -121
ends sentence width 8 marks 0|42 0 0 48 0 0 0 -77
ends sentence width 8 marks 1|-41 26 0 -81 0 0 0 107
ends sentence width 8 marks 2|-82 104 0 -181 -93 0 -49 202
ends signed|161 233 -171 -168 -96 -45 -95 -99
ends signed after ends call|109 -34 -31 0 0 0 -49 0
ends signed after ends clause|-62 63 0 0 0 0 0 0
ends signed after ends open|142 179 -153 -135 -96 -45 -46 -49
ends signed after ends sentence|-34 35 0 0 0 0 0 0
ends signed deficit 2|39 -38 0 0 0 0 0 0
ends signed deficit 3|6 -6 0 0 0 0 0 0
ends signed deficit 4|19 38 0 0 -47 0 0 0
ends signed deficit 5|7 -7 0 0 0 0 0 0
ends signed deficit 6|12 43 0 -49 0 0 0 0
ends signed deficit 7|107 117 -100 0 0 0 -49 -99
ends signed deficit 8|45 46 -31 0 -49 -45 0 0
ends signed deficit 9|81 98 -75 -133 0 0 -46 0
ends signed here 2 after 0|-47 47 0 0 0 0 0 0
ends signed here 2 after 2|47 -46 0 0 0 0 0 0
ends signed here 2 after 5|46 -45 0 0 0 0 0 0
ends signed here 2 after 6|-41 41 0 0 0 0 0 0
ends signed here 2 after 7|-26 27 0 0 0 0 0 0
ends signed here 2 after 8|-65 65 0 0 0 0 0 0
ends signed here 2 after 9|90 -89 0 0 0 0 0 0
ends signed here 3 after 0|20 -20 0 0 0 0 0 0
ends signed here 3 after 7|36 -36 0 0 0 0 0 0
ends signed here 3 after 8|-24 25 0 0 0 0 0 0
ends signed here 3 after 9|-25 26 0 0 0 0 0 0
ends signed here 4 after 1|0 47 0 0 -47 0 0 0
ends signed here 4 after 2|-8 8 0 0 0 0 0 0
ends signed here 4 after 7|32 -31 0 0 0 0 0 0
ends signed here 4 after 8|45 -44 0 0 0 0 0 0
ends signed here 4 after 9|-48 49 0 0 0 0 0 0
ends signed here 5 after 5|-23 23 0 0 0 0 0 0
ends signed here 5 after 6|-63 64 0 0 0 0 0 0
ends signed here 5 after 7|-36 37 0 0 0 0 0 0
ends signed here 5 after 8|36 -36 0 0 0 0 0 0
ends signed here 5 after 9|55 -55 0 0 0 0 0 0
ends signed here 6 after 0|-46 46 0 0 0 0 0 0
ends signed here 6 after 1|71 -70 0 0 0 0 0 0
ends signed here 6 after 2|-6 7 0 0 0 0 0 0
ends signed here 6 after 3|57 -57 0 0 0 0 0 0
ends signed here 6 after 4|24 -23 0 0 0 0 0 0
ends signed here 6 after 6|36 -35 0 0 0 0 0 0
ends signed here 6 after 7|-30 30 0 0 0 0 0 0
ends signed here 6 after 8|55 -55 0 0 0 0 0 0
ends signed here 6 after 9|-87 138 0 -49 0 0 0 0
ends signed here 7 after 0|44 -44 0 0 0 0 0 0
ends signed here 7 after 1|15 -15 0 0 0 0 0 0
ends signed here 7 after 2|-44 44 0 0 0 0 0 0
ends signed here 7 after 4|-28 28 0 0 0 0 0 0
ends signed here 7 after 5|56 0 -50 0 0 0 0 0
ends signed here 7 after 6|42 21 -50 0 0 0 0 0
ends signed here 7 after 7|25 -24 0 0 0 0 0 0
ends signed here 7 after 8|12 -11 0 0 0 0 0 0
ends signed here 7 after 9|80 38 0 0 0 0 -49 -49
ends signed here 8 after 0|-27 27 0 0 0 0 0 0
ends signed here 8 after 1|0 32 -31 0 0 0 0 0
ends signed here 8 after 2|-60 60 0 0 0 0 0 0
ends signed here 8 after 3|6 -6 0 0 0 0 0 0
ends signed here 8 after 4|48 -47 0 0 0 0 0 0
ends signed here 8 after 5|88 -87 0 0 0 0 0 0
ends signed here 8 after 6|2 -2 0 0 0 0 0 0
ends signed here 8 after 7|-56 95 0 0 -49 0 0 0
ends signed here 8 after 8|-37 94 0 0 0 -45 0 0
ends signed here 8 after 9|69 -69 0 0 0 0 0 0
ends signed here 9 after 1|-43 43 0 0 0 0 0 0
ends signed here 9 after 2|30 -15 -25 0 0 0 0 0
ends signed here 9 after 5|52 -52 0 0 0 0 0 0
ends signed here 9 after 7|33 -32 0 0 0 0 0 0
ends signed here 9 after 8|27 -27 0 0 0 0 0 0
ends signed here 9 after 9|33 119 -49 -100 0 0 -46 0
ends signed width 3 marks 1|-30 139 -25 -47 -49 0 0 0
ends signed width 4 marks 1|-136 212 -99 0 0 0 0 0
ends signed width 4 marks 2|96 -32 0 -100 0 0 0 0
ends signed width 5 marks 1|24 11 -31 0 -47 0 0 0
ends signed width 5 marks 2|149 -46 0 -49 0 0 -46 0
ends signed width 6 marks 1|16 29 0 0 0 0 -49 0
ends signed width 6 marks 2|129 -8 -50 0 0 -45 0 -49
ends signed width 7 marks 2|0 50 0 0 0 0 0 -50
full around 0 0|-5 9 132 127 95 22 87 73
full around 0 1|36 -78 31 39 13 -24 23 45
full around 0 2|67 -10 8 -25 -76 9 -29 78
full around 1 0|-19 99 58 57 -23 10 12 -33
full around 1 1|86 74 39 32 -60 86 -16 7
full around 1 2|86 88 -72 -74 3 -46 -149 -35
full around 2 0|-1 128 -74 -12 -28 13 15 -105
full around 2 1|54 9 -47 39 -1 -27 -76 -75
full around 2 2|101 27 -16 3 -44 -125 -99 147
furniture|-457 -196 -531 -22 -311 -499 -349 922
genre|242 -118 234 -453 -67 -688 -463 371
happening|49 87 194 -29 -18 -442 -299 -245
here 0 after 0|137 39 23 50 -87 -50 0 -119
here 0 after 1|16 -45 35 -22 -43 0 -49 102
here 0 after 2|-86 -21 51 11 -1 18 0 96
here 0 after 3|4 -34 70 -76 0 0 62 -50
here 0 after 4|-112 -6 33 -44 32 0 101 39
here 0 after 5|-98 -42 1 27 0 30 144 64
here 0 after 6|-81 -76 31 21 39 -49 80 67
here 0 after 7|-25 74 -34 -20 55 -30 0 5
here 0 after 8|-6 -115 60 15 -3 105 -25 84
here 0 after 9|-12 36 21 65 6 -43 -55 24
here 1 after 0|194 -186 19 -4 0 -75 0 53
here 1 after 1|24 14 30 11 -88 14 -48 14
here 1 after 2|-17 1 -14 -14 17 40 91 -20
here 1 after 3|26 25 8 -17 -64 -50 15 125
here 1 after 4|-99 44 52 -64 0 13 106 -57
here 1 after 5|-32 -73 49 65 0 -108 85 -39
here 1 after 6|-45 6 29 -2 66 -51 34 22
here 1 after 7|24 -25 -10 3 39 -35 -56 9
here 1 after 8|16 0 -1 -6 76 43 -70 -13
here 1 after 9|-43 65 -29 71 63 -6 -85 6
here 2 after 0|-143 14 -8 -36 -24 -41 0 32
here 2 after 1|66 2 33 -31 -65 34 0 -83
here 2 after 2|3 56 21 -13 45 -25 -47 -111
here 2 after 3|-22 49 86 -24 65 -10 -53 -191
here 2 after 4|-31 76 50 -44 67 -50 47 -153
here 2 after 5|-19 37 65 -12 -38 13 -76 -41
here 2 after 6|21 34 31 -34 22 11 47 -35
here 2 after 7|84 77 -22 0 33 16 -30 -100
here 2 after 8|39 61 -35 -19 67 -80 -54 -114
here 2 after 9|9 42 -36 -26 -29 0 0 -102
here 3 after 0|-46 -52 35 10 -26 12 0 39
here 3 after 1|5 -38 13 46 62 0 -57 21
here 3 after 2|63 23 8 57 81 -30 0 -1
here 3 after 3|98 6 77 54 -64 -50 0 -44
here 3 after 4|18 10 -41 -15 64 50 -40 -22
here 3 after 5|-32 -57 76 18 -23 11 44 14
here 3 after 6|21 -21 11 -31 45 139 45 -105
here 3 after 7|13 -56 26 12 2 47 -21 -15
here 3 after 8|70 16 6 2 -50 6 -29 -76
here 3 after 9|39 2 -31 -40 73 13 8 -1
here 4 after 0|0 -85 -32 59 37 0 0 30
here 4 after 1|20 52 47 -29 -49 -14 0 -75
here 4 after 2|39 28 22 -4 7 -24 0 22
here 4 after 3|24 0 66 -13 -6 17 -45 -61
here 4 after 4|0 96 39 -10 -26 -11 -28 -98
here 4 after 5|-16 8 -13 -29 -79 72 0 37
here 4 after 6|56 -56 -2 7 7 -48 -6 16
here 4 after 7|-36 -4 10 18 -22 87 0 -17
here 4 after 8|39 -9 -40 15 -107 9 -43 35
here 4 after 9|2 55 -62 -36 -51 -44 62 20
here 5 after 0|-34 -119 -4 31 67 0 0 119
here 5 after 1|37 -49 28 -14 10 13 -23 -6
here 5 after 2|42 56 0 16 30 -47 -74 -40
here 5 after 3|51 72 41 -13 24 -55 95 47
here 5 after 4|12 3 67 -58 22 0 -34 -48
here 5 after 5|-22 -11 37 52 27 -115 79 -18
here 5 after 6|10 -14 45 5 -11 31 30 -29
here 5 after 7|67 -46 -20 20 -107 142 3 0
here 5 after 8|40 25 -20 30 -14 102 -41 -89
here 5 after 9|79 43 -54 50 -132 -49 -68 95
here 6 after 0|-93 -16 23 55 -13 107 0 -102
here 6 after 1|-10 50 -9 17 35 -37 0 21
here 6 after 2|34 42 6 25 36 -90 -84 -92
here 6 after 3|12 -43 37 9 -42 -73 86 32
here 6 after 4|-52 -4 53 35 -23 -7 -9 25
here 6 after 5|-24 -5 16 -20 19 103 -3 22
here 6 after 6|3 8 23 -44 -3 -2 35 -75
here 6 after 7|-1 -75 9 44 40 75 58 -64
here 6 after 8|35 -10 11 0 -21 56 38 -45
here 6 after 9|59 39 -3 2 29 1 -6 10
here 7 after 0|35 46 26 -60 -52 3 -37 14
here 7 after 1|-37 -18 13 7 2 4 63 28
here 7 after 2|51 -47 41 18 -17 -57 -8 -45
here 7 after 3|14 34 72 15 8 -102 25 -25
here 7 after 4|-13 -75 50 59 18 28 -42 -11
here 7 after 5|-10 -23 19 -33 3 34 34 -23
here 7 after 6|24 -48 10 14 -14 16 -48 71
here 7 after 7|-6 -77 4 38 54 35 -54 -34
here 7 after 8|-8 47 20 -7 42 82 5 -93
here 7 after 9|37 -20 -22 -21 34 -15 -35 35
here 8 after 0|52 -18 -66 43 27 -72 -44 -128
here 8 after 1|56 -80 -3 50 16 4 67 39
here 8 after 2|3 -25 39 43 1 -36 70 -59
here 8 after 3|13 -32 -29 12 9 48 26 -79
here 8 after 4|46 55 -67 4 -62 -70 14 43
here 8 after 5|-16 19 -62 0 34 19 -10 -31
here 8 after 6|3 8 -14 -11 -19 3 32 38
here 8 after 7|41 17 -12 26 -14 -10 40 -23
here 8 after 8|75 3 -11 -2 28 16 66 16
here 8 after 9|1 7 -68 7 -21 14 6 35
here 9 after 0|-22 27 48 22 34 86 34 -107
here 9 after 1|-2 -8 11 -9 -25 8 57 92
here 9 after 2|-20 -20 83 47 32 70 86 56
here 9 after 3|10 0 13 24 -7 50 0 21
here 9 after 4|-12 25 -4 40 24 19 -41 41
here 9 after 5|36 51 -4 30 61 1 -6 22
here 9 after 6|52 113 32 37 62 -26 30 27
here 9 after 7|-11 -32 -6 -7 -8 -33 -10 68
here 9 after 8|32 20 40 28 57 2 31 36
here 9 after 9|55 74 52 39 20 -6 60 51
letter|613 -399 -320 -132 -49 0 0 0
like caption 0|71 154 271 -246 -210 -254 -327 -21
like caption 0 before ends call|107 -98 263 -215 0 0 -117 53
like caption 0 before ends clause|-184 178 144 -125 -13 0 0 -72
like caption 0 before ends open|157 105 53 -178 -175 -216 0 133
like caption 0 before ends sentence|105 0 111 -109 -10 -164 -307 -48
like caption 0 before ends signed|-150 -209 215 -131 0 0 0 125
like caption 1|40 61 187 -83 -249 -247 -168 -79
like caption 1 before ends call|8 -72 103 48 0 -63 -239 -23
like caption 1 before ends clause|-65 104 34 -18 -37 0 -49 -96
like caption 1 before ends open|98 62 89 -73 -161 -274 -84 131
like caption 1 before ends sentence|19 -48 71 -19 -165 -109 -50 -26
like caption 1 before ends signed|-73 -177 95 -5 0 -48 -49 217
like caption 2|-26 33 104 -31 -71 -66 -81 168
like caption 2 before ends call|5 -118 138 -34 0 29 -165 -100
like caption 2 before ends clause|-158 31 107 59 -38 -50 -45 205
like caption 2 before ends open|4 -6 86 8 -84 -163 0 55
like caption 2 before ends sentence|147 56 56 -75 -187 132 -47 -13
like caption 2 before ends signed|-50 -196 5 -63 0 27 -32 164
like caption 3|41 -1 75 39 -134 37 -53 113
like caption 3 before ends call|64 148 -59 59 -34 -109 -31 -40
like caption 3 before ends clause|22 19 -36 64 80 -18 0 -181
like caption 3 before ends open|56 56 27 -23 -66 19 -123 20
like caption 3 before ends sentence|-23 -23 121 66 -193 77 3 -56
like caption 3 before ends signed|179 -78 6 26 -49 11 -45 22
like caption 4|15 -8 36 148 27 21 47 26
like caption 4 before ends call|21 88 -59 -49 0 -6 117 117
like caption 4 before ends clause|-110 -53 75 41 152 0 -49 -70
like caption 4 before ends open|-26 18 67 120 49 53 111 -57
like caption 4 before ends sentence|47 -33 74 96 -196 70 32 47
like caption 4 before ends signed|105 200 7 -49 0 -12 0 -67
like caption 5|-48 -55 -36 174 6 44 60 -8
like caption 5 before ends call|-67 -106 52 156 0 -21 -30 -38
like caption 5 before ends clause|30 19 -79 138 -25 -49 0 -51
like caption 5 before ends open|-113 8 -1 117 57 102 -95 10
like caption 5 before ends sentence|74 -62 32 43 -254 34 88 -45
like caption 5 before ends signed|39 -88 18 29 0 -62 -49 71
like caption 6|-23 -98 -170 198 57 53 35 -91
like caption 6 before ends call|-216 0 -170 314 0 51 32 -103
like caption 6 before ends clause|108 -254 -83 -6 121 0 0 209
like caption 6 before ends open|-30 27 -103 69 42 109 -53 -16
like caption 6 before ends sentence|12 11 -19 48 -158 -153 42 17
like caption 6 before ends signed|45 -49 -191 178 0 77 0 -130
like caption 7|-266 -95 -251 337 185 49 218 -52
like caption 7 before ends call|-195 378 -291 -75 -19 -50 177 -144
like caption 7 before ends clause|138 -335 -96 232 121 -98 0 -45
like caption 7 before ends open|-97 -213 -80 182 83 91 0 48
like caption 7 before ends sentence|-241 72 -13 85 231 -37 163 -6
like caption 7 before ends signed|-8 184 -195 157 0 0 0 -117
like caption 8|-503 -121 -662 408 304 27 255 -105
like caption 8 before ends call|-5 0 0 48 0 0 0 -42
like caption 8 before ends clause|-6 -152 -103 164 92 0 0 -94
like caption 8 before ends open|-262 -246 -386 426 96 207 -53 -354
like caption 8 before ends sentence|-392 -7 -365 66 371 -249 315 199
like caption 8 before ends signed|-38 506 -168 -184 -46 -78 -49 -246
like heading 0|29 56 8 57 -77 -154 331 -36
like heading 1|10 78 12 36 10 127 20 1
like heading 2|45 87 122 78 107 -10 29 16
like heading 3|-56 18 131 41 71 219 -129 -1
like heading 4|-313 163 169 18 108 -105 -225 66
like heading 5|-303 13 156 9 -84 -271 -217 246
like heading 6|-272 -135 322 -95 -201 -191 -378 279
like heading 7|-35 0 578 -196 16 -93 -382 -191
like heading 8|0 0 49 -48 0 0 0 0
like kicker 0|-194 -66 262 198 -52 -276 -252 -171
like kicker 1|-40 52 207 160 43 -454 -301 -309
like kicker 2|14 57 93 168 124 -46 -100 -69
like kicker 3|75 55 11 106 73 -135 11 -28
like kicker 4|200 37 -52 -10 45 -50 19 -11
like kicker 5|110 160 -79 -60 -17 -53 48 228
like kicker 6|112 178 -158 -122 2 34 109 298
like kicker 7|301 139 -258 -310 -120 183 91 220
like kicker 8|-38 -159 -171 -389 -204 403 302 112
like text 0|-345 -115 118 65 -138 138 14 69
like text 0 before ends call|-25 0 -42 0 0 -42 133 -67
like text 0 before ends clause|0 0 18 0 0 -18 0 0
like text 0 before ends open|-154 -66 243 121 -138 -156 0 -30
like text 0 before ends sentence|-236 -55 -115 -42 0 457 -63 67
like text 0 before ends signed|0 0 -69 -21 0 -49 0 103
like text 0 deficit 0|0 0 14 -14 0 0 0 0
like text 0 deficit 1|0 -50 50 0 0 0 0 0
like text 0 deficit 2|-72 -25 31 100 0 0 0 -72
like text 0 deficit 3|0 -16 37 -25 0 0 0 0
like text 0 deficit 4|-48 0 34 49 0 0 0 -47
like text 0 deficit 5|-119 4 174 -32 0 0 0 -49
like text 0 deficit 6|-50 0 -39 141 0 -18 -40 0
like text 0 deficit 7|-88 -22 95 68 0 -19 -6 -47
like text 0 deficit 8|-74 0 31 60 -72 -84 -136 66
like text 0 deficit 9|-95 -33 -52 -124 -86 169 68 73
like text 1|-352 -111 280 123 -59 -74 34 -82
like text 1 before ends call|-87 -49 266 -218 0 0 -83 117
like text 1 before ends clause|-49 -51 36 -1 -15 0 0 35
like text 1 before ends open|-248 0 -2 199 -56 -74 -42 126
like text 1 before ends sentence|-107 -91 102 137 0 5 102 -168
like text 1 before ends signed|-45 0 -1 -90 0 0 -32 177
like text 1 deficit 0|0 0 117 -117 0 0 0 0
like text 1 deficit 1|0 -50 112 -111 0 41 0 0
like text 1 deficit 2|0 -51 90 100 7 0 -117 -107
like text 1 deficit 3|-62 18 -26 128 0 -50 0 -49
like text 1 deficit 4|-28 -51 -26 112 -13 0 0 0
like text 1 deficit 5|86 -36 23 -34 56 0 0 -49
like text 1 deficit 6|-20 -11 74 26 -56 0 0 -46
like text 1 deficit 7|-149 92 46 142 -56 0 -56 -139
like text 1 deficit 8|-56 -65 46 116 -110 -78 -56 6
like text 1 deficit 9|-246 -73 96 9 129 2 119 10
like text 2|-316 -38 225 73 43 -194 -10 -123
like text 2 before ends call|-148 69 -21 -22 0 30 126 0
like text 2 before ends clause|-29 -141 100 64 127 0 0 -128
like text 2 before ends open|-124 5 94 77 43 -183 78 9
like text 2 before ends sentence|-230 -62 166 12 -68 -60 -24 -66
like text 2 before ends signed|0 93 136 -124 0 0 0 -67
like text 2 deficit 0|0 0 34 -12 0 0 0 -36
like text 2 deficit 1|0 -157 53 125 101 0 0 -168
like text 2 deficit 2|-11 -108 12 108 45 0 0 -197
like text 2 deficit 3|-146 -11 -20 111 31 0 0 -80
like text 2 deficit 4|-87 -60 85 -16 0 0 0 -49
like text 2 deficit 5|-42 -48 79 72 -21 0 -49 -94
like text 2 deficit 6|-11 -109 14 75 60 -43 87 -119
like text 2 deficit 7|-112 -35 65 -28 33 -18 65 -188
like text 2 deficit 8|-209 162 145 94 102 -77 -93 -36
like text 2 deficit 9|-189 83 76 -14 -43 -119 54 -18
like text 3|-90 -99 163 56 39 6 -12 17
like text 3 before ends call|240 -2 32 -21 0 -154 -252 10
like text 3 before ends clause|-99 2 -3 111 98 0 0 -136
like text 3 before ends open|-193 -68 116 82 85 76 -44 -159
like text 3 before ends sentence|-220 9 220 115 -36 -133 102 -97
like text 3 before ends signed|-48 -19 -29 33 0 71 -98 -28
like text 3 deficit 0|-48 0 287 -51 38 0 -42 -250
like text 3 deficit 1|-32 -102 334 -47 38 -47 -51 -297
like text 3 deficit 2|65 94 46 -20 -104 -128 0 -10
like text 3 deficit 3|84 -60 -35 137 18 -50 -49 -164
like text 3 deficit 4|-94 -94 21 40 -18 -47 0 133
like text 3 deficit 5|234 -117 -5 15 -79 -26 -77 -138
like text 3 deficit 6|-7 -74 39 2 65 90 -7 -5
like text 3 deficit 7|-229 -107 115 71 -12 -24 -7 109
like text 3 deficit 8|-140 241 18 41 -17 5 -166 64
like text 3 deficit 9|-119 -92 18 62 71 38 70 116
like text 4|-53 -30 122 77 24 -39 -21 -43
like text 4 before ends call|-476 53 112 251 0 -27 -84 -116
like text 4 before ends clause|-231 -125 83 209 16 0 -45 -94
like text 4 before ends open|113 25 131 80 95 35 -75 -132
like text 4 before ends sentence|-77 -97 85 -6 -50 -185 -6 77
like text 4 before ends signed|-140 125 -4 -81 -49 -60 0 274
like text 4 deficit 0|0 -48 45 -1 -9 0 -25 -49
like text 4 deficit 1|-136 -173 80 77 -63 -94 -65 132
like text 4 deficit 2|-166 42 11 71 -89 -146 0 194
like text 4 deficit 3|-105 49 103 -11 -89 5 0 118
like text 4 deficit 4|27 9 -22 127 1 -89 -72 0
like text 4 deficit 5|-133 -181 71 103 26 111 -109 60
like text 4 deficit 6|-107 -13 27 21 57 55 -182 -14
like text 4 deficit 7|35 -25 148 74 -7 -127 -125 -331
like text 4 deficit 8|131 -123 44 64 1 67 23 -99
like text 4 deficit 9|109 97 25 -1 81 35 44 44
like text 5|4 -7 141 81 68 82 85 17
like text 5 before ends call|133 46 -145 -4 -19 -129 170 -223
like text 5 before ends clause|-61 -87 91 -16 -34 0 0 78
like text 5 before ends open|137 34 83 61 10 -28 -129 -61
like text 5 before ends sentence|-129 -142 81 26 190 134 72 -1
like text 5 before ends signed|-37 270 69 85 0 -10 -45 -278
like text 5 deficit 0|-130 -78 133 22 0 0 -18 -104
like text 5 deficit 1|-224 121 27 12 -5 -66 -86 116
like text 5 deficit 2|-55 56 10 -4 59 -26 113 39
like text 5 deficit 3|117 39 62 -82 -91 -172 143 -92
like text 5 deficit 4|85 -73 91 -21 -69 13 -73 -66
like text 5 deficit 5|-2 26 61 57 27 -7 141 -72
like text 5 deficit 6|-28 -148 112 12 149 -8 65 5
like text 5 deficit 7|24 -228 10 4 2 107 -93 261
like text 5 deficit 8|100 -105 18 3 89 148 33 -119
like text 5 deficit 9|16 71 50 53 68 105 -27 100
like text 6|16 51 123 55 71 25 -12 -15
like text 6 before ends call|-20 -94 -28 86 -34 136 50 89
like text 6 before ends clause|-125 14 -4 -1 290 -162 -49 131
like text 6 before ends open|143 39 92 18 -8 75 -198 28
like text 6 before ends sentence|6 -176 22 -11 55 -164 28 165
like text 6 before ends signed|34 74 66 5 -46 -56 -49 -64
like text 6 deficit 0|-193 -65 -17 153 72 90 -118 -66
like text 6 deficit 1|-28 200 -59 36 -9 88 -152 -1
like text 6 deficit 2|42 63 -89 -30 -31 104 -361 9
like text 6 deficit 3|82 -32 18 -72 176 68 -27 -13
like text 6 deficit 4|114 43 -19 -114 -55 -75 1 10
like text 6 deficit 5|134 -16 55 21 38 -118 10 -64
like text 6 deficit 6|61 -136 58 22 -2 2 102 -67
like text 6 deficit 7|22 -25 78 18 -15 -29 40 -3
like text 6 deficit 8|-55 -15 28 44 82 -6 32 -38
like text 6 deficit 9|-108 -1 113 106 89 -23 65 4
like text 7|59 19 -7 -52 -4 -17 -52 -3
like text 7 before ends call|11 -14 -19 26 0 46 -45 -25
like text 7 before ends clause|-136 187 -206 116 -79 0 0 141
like text 7 before ends open|41 23 -67 -26 8 -25 155 -12
like text 7 before ends sentence|135 43 -31 -40 19 -28 -66 9
like text 7 before ends signed|-81 -88 -25 66 0 24 0 189
like text 7 deficit 0|70 113 -85 53 1 -80 -19 40
like text 7 deficit 1|36 83 -87 -65 10 49 36 82
like text 7 deficit 2|24 72 -119 -69 72 -106 -111 -96
like text 7 deficit 3|77 31 20 -74 -126 19 -115 -114
like text 7 deficit 4|56 8 -16 -28 76 63 -42 -110
like text 7 deficit 5|57 -31 -55 9 -74 38 -59 134
like text 7 deficit 6|61 22 -74 14 -83 30 -35 29
like text 7 deficit 7|88 -74 -43 -40 52 -16 16 -25
like text 7 deficit 8|-72 -30 42 71 44 11 41 -21
like text 7 deficit 9|45 -200 177 -10 -122 22 17 20
like text 8|122 105 -221 -210 -138 -299 65 230
like text 8 before ends call|105 -91 -21 -17 0 0 -34 -7
like text 8 before ends clause|53 43 -166 -41 -85 0 -49 -120
like text 8 before ends open|92 14 -174 -96 -120 -267 0 253
like text 8 before ends sentence|116 77 -114 -67 53 -125 82 -81
like text 8 before ends signed|242 -184 -29 -73 0 0 0 -127
like text 8 deficit 0|100 -98 -235 32 -10 -43 185 136
like text 8 deficit 1|2 25 -228 -53 115 0 231 97
like text 8 deficit 2|28 -4 -196 -146 82 0 183 150
like text 8 deficit 3|105 86 7 -30 -30 -63 -89 260
like text 8 deficit 4|12 81 -200 -169 10 -50 84 196
like text 8 deficit 5|80 97 -156 -83 -8 0 50 170
like text 8 deficit 6|57 105 -66 -232 -174 -65 42 169
like text 8 deficit 7|168 77 -358 -189 -96 0 73 162
like text 8 deficit 8|177 19 -124 -74 -191 -175 -89 203
like text 8 deficit 9|324 -105 199 5 -255 -153 -359 -106
linking|-101 205 12 -180 204 -263 -102 -44
marked|-299 -162 -647 -828 -446 962 303 -264
marks 0|6 -28 153 167 -6 95 84 172
marks 1|31 142 38 7 127 -230 -302 -255
marks 2|71 127 -221 -218 127 -153 -187 -201
medium|-99 0 -197 -385 22 -95 0 529
name|67 -508 5 -17 -167 89 465 -26
name room 0|246 -146 111 75 -28 42 -465 14
name room 1|106 8 2 48 24 57 -198 -39
name room 2|69 148 -34 91 -6 -41 56 -86
name room 3|-34 -227 -102 -13 27 11 233 71
name room 4|38 -72 -34 37 -50 -63 265 -162
name room 5|-66 -54 -171 -69 3 16 218 101
name room 6|-41 -297 -53 3 -79 46 270 -22
name room 7|-72 -292 -15 38 -106 181 280 11
name room 8|31 -216 -23 -66 -53 34 187 127
name room 9|-299 45 39 -118 -163 54 140 6
named|-131 -16 -336 -251 -84 330 241 10
news|41 -127 74 153 210 -256 -110 -9
nothing after|-441 -363 167 88 17 -158 123 302
nothing before|149 -491 78 90 -152 4 -134 165
number|133 194 -187 22 -54 -187 -138 120
number torn|-543 588 -102 -404 -110 -143 0 275
opening|1022 -724 -527 -602 -110 -359 437 -322
pageName|-107 -98 59 -44 -270 -134 -151 219
pair around known|-183 -125 20 113 118 5 -50 376
pair known|-174 230 -52 -428 498 -166 -114 -21
picture|-298 -164 -486 606 716 -547 -299 -354
pictureMark|-119 0 -50 188 -6 -44 0 0
place|38 -75 -170 256 340 -751 -247 72
quote open|-614 494 -101 -1 -2 -237 -169 -258
repeats 0|57 111 -29 -102 -16 23 13 77
repeats 0 deficit 0|100 -9 -242 -168 -121 -48 -4 192
repeats 0 deficit 1|66 80 -241 -154 -52 -35 126 143
repeats 0 deficit 2|77 46 -91 -141 -75 -76 -70 -36
repeats 0 deficit 3|36 -55 -87 -49 52 66 61 64
repeats 0 deficit 4|66 -28 181 -221 4 3 -37 31
repeats 0 deficit 5|60 -6 19 -132 -88 89 -41 76
repeats 0 deficit 6|6 20 51 -23 45 -84 -34 29
repeats 0 deficit 7|80 64 -10 -64 -56 0 -2 113
repeats 0 deficit 8|11 31 -15 -70 31 80 -35 -60
repeats 0 deficit 9|29 127 80 -1 -28 -2 31 -39
repeats 0 ends call|1 82 33 21 -77 -84 -50 0
repeats 0 ends clause|71 59 -58 -155 56 0 0 -127
repeats 0 ends open|60 83 9 -41 -48 71 57 134
repeats 0 ends sentence|66 82 -204 -254 108 -99 -50 -213
repeats 0 ends signed|-59 129 0 0 0 0 -49 0
repeats 0 width 0|-29 87 15 -135 107 25 9 -26
repeats 0 width 1|-107 28 -15 44 -23 152 116 -62
repeats 0 width 2|123 -22 19 -97 -35 109 -10 -75
repeats 0 width 3|245 110 119 10 -32 -91 -69 -233
repeats 0 width 4|8 36 -5 -47 -172 -145 60 98
repeats 0 width 5|-82 7 -33 52 -181 -4 -191 271
repeats 0 width 6|53 194 -341 -146 -153 -276 -12 217
repeats 0 width 7|-14 142 -337 -206 -76 -40 161 84
repeats 0 width 8|166 132 -155 -215 -111 0 -31 93
repeats 1|40 92 -34 -9 32 -274 -35 59
repeats 1 deficit 0|171 -34 -185 79 -63 14 -17 64
repeats 1 deficit 1|5 101 -250 -42 195 -2 129 11
repeats 1 deficit 2|8 56 -83 -19 29 -86 12 10
repeats 1 deficit 3|72 30 8 -58 -94 -31 14 24
repeats 1 deficit 4|100 16 21 -97 -85 -47 -45 -87
repeats 1 deficit 5|113 34 -44 -34 -62 -87 -3 167
repeats 1 deficit 6|32 9 66 -49 -44 -116 -87 41
repeats 1 deficit 7|43 69 -13 -18 -46 -28 -72 7
repeats 1 deficit 8|51 64 52 11 -25 -148 -9 -75
repeats 1 deficit 9|-20 127 100 14 114 -134 28 -65
repeats 1 ends call|83 65 -24 -76 0 0 0 0
repeats 1 ends clause|127 105 -262 -145 57 -50 -75 0
repeats 1 ends open|-40 33 72 43 127 -194 -4 102
repeats 1 ends sentence|41 105 -213 -133 -225 -50 0 -165
repeats 1 ends signed|44 56 0 -50 0 0 0 -49
repeats 1 width 2|-206 -202 128 95 97 -50 -184 -180
repeats 1 width 3|-24 -141 145 83 81 -118 80 -182
repeats 1 width 4|85 -12 155 19 -19 11 37 -129
repeats 1 width 5|85 112 -205 -82 -58 -155 -113 228
repeats 1 width 6|87 137 -186 -116 -8 -130 -38 286
repeats 1 width 7|12 74 -84 -143 28 -49 188 -131
repeats 1 width 8|205 130 -166 -141 -102 0 -156 36
repeats 2|8 73 -6 59 27 -19 -28 18
repeats 2 deficit 0|-64 12 2 151 61 -29 -81 8
repeats 2 deficit 1|-154 24 64 61 -87 -166 -91 91
repeats 2 deficit 2|16 36 -8 -40 -43 74 51 94
repeats 2 deficit 3|36 30 -60 -119 90 44 -43 97
repeats 2 deficit 4|80 31 -11 26 -2 -112 -32 -65
repeats 2 deficit 5|86 2 -25 -29 -59 123 35 -74
repeats 2 deficit 6|49 -11 7 -47 74 96 200 -70
repeats 2 deficit 7|19 -2 26 -35 28 -45 102 -29
repeats 2 deficit 8|65 28 -12 -48 -1 -114 -22 32
repeats 2 deficit 9|-15 72 13 19 12 98 -116 -19
repeats 2 ends call|49 -9 -100 85 -28 -52 0 -41
repeats 2 ends clause|90 65 -49 -93 -9 0 0 -37
repeats 2 ends open|-21 31 84 65 50 3 -6 12
repeats 2 ends sentence|13 75 -177 -39 -40 -49 -130 57
repeats 2 ends signed|162 18 -99 0 -47 -45 0 -50
repeats 2 width 1|-96 -222 238 69 84 -437 -606 106
repeats 2 width 2|125 -63 6 -111 28 -100 161 47
repeats 2 width 3|110 -175 9 3 76 113 81 -33
repeats 2 width 4|3 -2 41 47 -30 80 146 49
repeats 2 width 5|11 5 -102 70 87 250 211 -197
repeats 2 width 6|34 80 -196 -5 -74 -45 -109 71
repeats 2 width 7|-7 88 45 -70 -21 0 -81 74
repeats 2 width 8|-22 89 59 -109 -77 -50 -49 121
repeats 3|14 89 54 112 38 32 25 -11
repeats 3 deficit 0|-250 30 69 -21 9 123 153 -34
repeats 3 deficit 1|-155 -5 116 95 -10 165 -10 3
repeats 3 deficit 2|-42 23 14 45 65 -14 110 94
repeats 3 deficit 3|84 21 35 39 -71 -26 -83 -55
repeats 3 deficit 4|68 10 -47 22 -107 4 -62 -56
repeats 3 deficit 5|72 -12 -26 33 4 -64 101 -63
repeats 3 deficit 6|64 -34 27 1 -9 -73 -84 38
repeats 3 deficit 7|7 2 37 4 -19 160 -165 -16
repeats 3 deficit 8|105 22 -24 21 33 -37 -41 52
repeats 3 deficit 9|109 100 41 40 88 -90 36 38
repeats 3 ends call|22 14 5 97 0 0 0 -50
repeats 3 ends clause|32 30 -62 -75 -26 -47 0 -33
repeats 3 ends open|-26 42 78 93 57 75 53 16
repeats 3 ends sentence|-3 99 -249 78 -2 -207 -90 17
repeats 3 ends signed|128 45 -50 -85 0 0 0 0
repeats 3 width 1|202 38 -146 -109 223 -304 -110 176
repeats 3 width 2|105 52 77 43 -55 -6 -196 178
repeats 3 width 3|-61 138 -39 -10 81 -57 175 210
repeats 3 width 4|57 -26 73 66 28 16 -129 -43
repeats 3 width 5|52 54 35 74 19 106 -79 -150
repeats 3 width 6|29 14 8 42 -144 126 12 -81
repeats 3 width 7|72 84 35 10 -171 0 -130 -217
repeats 3 width 8|-100 -9 128 -136 9 0 245 -75
repeats 4|-9 12 102 144 12 2 -8 -118
repeats 4 deficit 0|-140 -183 193 -34 140 -53 -160 73
repeats 4 deficit 1|41 -51 98 45 18 174 -177 -278
repeats 4 deficit 2|-40 34 40 -14 -164 61 -136 226
repeats 4 deficit 3|164 -5 31 141 -55 -119 -57 -265
repeats 4 deficit 4|-20 -52 -80 6 105 -71 136 187
repeats 4 deficit 5|30 72 66 50 91 -155 -105 -133
repeats 4 deficit 6|13 19 29 55 -32 28 -64 112
repeats 4 deficit 7|115 17 -51 98 -8 -159 73 -114
repeats 4 deficit 8|-19 19 -35 33 -30 -60 21 -160
repeats 4 deficit 9|-53 26 25 63 84 91 39 -4
repeats 4 ends call|63 -60 20 -201 0 0 -49 0
repeats 4 ends clause|18 81 32 -39 2 0 0 0
repeats 4 ends open|-47 34 154 135 12 2 23 -84
repeats 4 ends sentence|20 72 -312 90 -28 -50 -50 -154
repeats 4 ends signed|95 -29 -25 -47 0 0 -46 0
repeats 4 width 1|-42 -17 -68 -90 7 -211 -524 391
repeats 4 width 2|-72 -13 -141 61 50 -259 274 101
repeats 4 width 3|-166 132 32 135 167 121 -123 -72
repeats 4 width 4|105 -11 -46 56 51 93 62 -84
repeats 4 width 5|97 30 177 81 -180 -214 129 -230
repeats 4 width 6|-10 -25 77 74 -46 230 152 -367
repeats 4 width 7|-95 -84 117 234 79 -43 -87 -282
repeats 4 width 8|3 -83 -201 92 46 0 -134 265
repeats 5|2 31 86 78 31 -20 -5 -123
repeats 5 deficit 0|-119 0 131 98 -50 -30 105 -270
repeats 5 deficit 1|194 -128 50 -4 -48 -125 54 40
repeats 5 deficit 2|87 42 58 55 83 -149 -72 -387
repeats 5 deficit 3|-116 -14 96 -7 5 18 98 65
repeats 5 deficit 4|-80 22 8 136 48 42 -85 10
repeats 5 deficit 5|-18 -67 65 91 73 52 26 -85
repeats 5 deficit 6|9 4 95 3 -16 164 -61 -97
repeats 5 deficit 7|1 -10 -8 -5 61 -54 -3 37
repeats 5 deficit 8|-63 -13 47 71 61 133 -4 -21
repeats 5 deficit 9|62 47 8 19 13 52 35 124
repeats 5 ends call|-25 89 125 -195 -88 0 0 -50
repeats 5 ends clause|-30 -182 265 90 -65 -99 -20 -50
repeats 5 ends open|14 -52 38 119 65 -8 21 -75
repeats 5 ends sentence|46 12 58 -6 -63 0 -99 -118
repeats 5 ends signed|-99 150 -31 0 -49 0 0 0
repeats 5 width 0|-69 -83 -61 55 149 -148 -120 45
repeats 5 width 1|-263 122 -115 17 58 236 154 17
repeats 5 width 2|21 66 38 -22 77 134 -18 -4
repeats 5 width 3|76 40 -25 55 -67 182 88 116
repeats 5 width 4|88 -8 91 92 -115 -154 64 -45
repeats 5 width 5|85 -11 169 26 -5 -59 -110 -221
repeats 5 width 6|-131 46 261 41 107 -50 -185 -412
repeats 5 width 7|-303 -101 -84 97 -39 0 113 240
repeats 5 width 8|-171 0 -21 199 0 0 -25 -32
scene|75 63 97 248 93 -454 -541 -603
signed|161 233 -171 -168 -96 -45 -95 -99
sourceNote|316 -121 -367 -321 244 -40 41 146
spaced|163 352 -502 -397 -152 -156 -326 -344
spaced 0|93 15 0 0 -29 0 -44 -45
spaced 1|145 -26 -47 -76 -32 0 0 -98
spaced 2|125 -8 -162 -130 -112 0 0 -88
spaced 3|-82 173 -18 -143 0 0 0 0
spaced 4|-62 139 -114 -49 0 0 -47 -39
spaced 5|-30 256 -116 -133 0 0 0 -30
spaced 6|190 71 -294 -226 0 0 -48 0
spaced 7|193 117 -135 -153 0 -106 -87 -95
spaced 8|170 127 -37 -230 0 -50 -194 -115
spaced 9|109 -32 105 -104 0 0 -48 -45
steps 0 then 0|63 72 -85 -67 30 -40 -121 -57
steps 0 then 0 ends clause|18 -3 -50 38 50 0 0 -45
steps 0 then 0 ends open|38 62 -23 -79 74 -40 -121 -13
steps 0 then 0 ends sentence|52 41 0 -11 -90 0 0 -104
steps 0 then 0 ends signed|-41 42 0 0 0 0 0 0
steps 0 then 1|-7 9 58 -2 -63 250 17 -11
steps 0 then 1 ends call|-62 78 -16 -31 0 0 0 0
steps 0 then 1 ends clause|-105 108 0 16 0 0 0 0
steps 0 then 1 ends open|-38 -24 44 -10 29 270 17 -3
steps 0 then 1 ends sentence|58 41 0 5 -161 -47 0 -33
steps 0 then 1 ends signed|94 -93 0 0 0 0 0 0
steps 0 then 2|-11 -18 60 56 -11 -46 101 37
steps 0 then 2 ends call|0 -28 28 0 0 0 0 0
steps 0 then 2 ends clause|24 -8 -26 0 -33 0 0 0
steps 0 then 2 ends open|-110 -44 51 35 64 -6 101 81
steps 0 then 2 ends sentence|148 74 0 -51 -75 -49 0 24
steps 0 then 2 ends signed|40 -39 0 0 0 0 0 0
steps 0 then 3|-59 -28 120 -17 -140 -48 160 -97
steps 0 then 3 ends clause|59 -43 0 -30 0 0 0 0
steps 0 then 3 ends open|-154 -67 120 7 -98 -48 160 -56
steps 0 then 3 ends sentence|-8 122 0 -69 -84 0 0 -49
steps 0 then 3 ends signed|49 24 0 0 0 0 0 -49
steps 0 then 4|39 -44 -49 -29 -147 0 -32 245
steps 0 then 4 ends clause|26 -26 3 -2 0 0 0 0
steps 0 then 4 ends open|-114 -27 -49 26 -111 0 -32 267
steps 0 then 4 ends sentence|114 55 0 -136 -46 0 0 -44
steps 0 then 5|1 -36 91 36 1 -83 86 -69
steps 0 then 5 ends call|-20 -38 75 -46 0 0 0 0
steps 0 then 5 ends clause|3 -15 -59 48 0 0 0 0
steps 0 then 5 ends open|-102 9 81 63 46 -83 86 -52
steps 0 then 5 ends sentence|108 -26 0 -61 -73 0 0 -40
steps 0 then 5 ends signed|59 -59 0 0 0 0 0 0
steps 0 then 6|-38 8 -66 1 95 -37 68 -2
steps 0 then 6 ends clause|11 -9 88 -110 89 0 0 0
steps 0 then 6 ends open|-7 -45 -57 -25 51 -37 109 33
steps 0 then 6 ends sentence|-39 154 -49 74 -13 0 -50 -84
steps 0 then 6 ends signed|83 -82 0 0 0 0 0 0
steps 0 then 7|-2 18 108 -8 -16 -54 -65 -152
steps 0 then 7 ends call|119 -119 12 0 0 0 0 0
steps 0 then 7 ends clause|-77 61 0 -31 72 0 0 0
steps 0 then 7 ends open|-53 25 109 47 -60 -54 -65 -152
steps 0 then 7 ends sentence|92 36 0 -140 43 0 0 0
steps 0 then 7 ends signed|53 -52 0 0 0 0 0 0
steps 0 then 8|28 136 -42 13 -8 -74 20 -145
steps 0 then 8 ends call|-105 26 121 0 0 0 0 0
steps 0 then 8 ends clause|8 -27 84 -8 37 0 0 0
steps 0 then 8 ends open|100 153 -71 6 -38 -74 20 -239
steps 0 then 8 ends sentence|-16 -10 -50 0 29 0 0 174
steps 0 then 8 ends signed|-52 96 0 -49 0 0 0 0
steps 0 then 9|31 95 -116 -34 -14 26 -44 -12
steps 0 then 9 ends call|5 176 -149 -87 0 0 0 0
steps 0 then 9 ends clause|46 -12 -11 4 -41 0 -35 0
steps 0 then 9 ends open|48 104 -78 -62 -91 90 -15 33
steps 0 then 9 ends sentence|-50 56 -65 57 131 -50 0 -168
steps 0 then 9 ends signed|-70 159 0 0 0 0 -95 0
steps 1 then 0|-22 -8 6 -40 58 -71 -19 153
steps 1 then 0 ends call|42 -50 21 0 0 0 0 0
steps 1 then 0 ends clause|-12 -17 -73 149 29 0 0 -37
steps 1 then 0 ends open|-21 16 51 -46 77 -34 -19 -17
steps 1 then 0 ends sentence|23 -26 -89 -102 -71 0 0 210
steps 1 then 0 ends signed|70 -40 0 0 0 -45 0 0
steps 1 then 1|49 15 8 -16 -24 107 -178 132
steps 1 then 1 ends call|-101 -50 112 -49 0 0 0 0
steps 1 then 1 ends clause|-92 17 96 -11 35 0 0 0
steps 1 then 1 ends open|85 86 -18 -33 -41 107 -150 137
steps 1 then 1 ends sentence|28 27 -82 38 -1 0 -49 -36
steps 1 then 1 ends signed|16 22 -49 0 0 0 0 0
steps 1 then 2|-28 79 37 -23 24 15 -124 -222
steps 1 then 2 ends call|-68 125 -14 -50 0 0 0 0
steps 1 then 2 ends clause|-75 57 47 -74 12 0 0 0
steps 1 then 2 ends open|-28 70 35 -23 48 16 -124 -170
steps 1 then 2 ends sentence|50 -56 -49 108 -83 -10 0 -87
steps 1 then 2 ends signed|-30 30 0 0 0 0 0 0
steps 1 then 3|-110 135 83 16 42 -43 -18 -196
steps 1 then 3 ends call|34 -81 70 -34 0 0 0 0
steps 1 then 3 ends clause|-42 84 60 -17 37 -49 0 -50
steps 1 then 3 ends open|-87 60 36 56 39 -18 -18 -165
steps 1 then 3 ends sentence|18 -8 0 43 -63 0 0 0
steps 1 then 3 ends signed|-41 41 0 0 0 0 0 0
steps 1 then 4|-82 66 -15 -36 60 35 -40 -82
steps 1 then 4 ends call|27 31 -57 7 0 -7 0 0
steps 1 then 4 ends clause|-150 122 92 -48 36 0 0 0
steps 1 then 4 ends open|-16 7 -41 -4 6 38 -40 -82
steps 1 then 4 ends sentence|96 5 0 -59 35 0 0 0
steps 1 then 5|-38 90 48 -15 -128 15 105 -81
steps 1 then 5 ends call|-60 76 -2 0 0 0 0 0
steps 1 then 5 ends clause|-44 87 40 -44 -41 0 0 0
steps 1 then 5 ends open|43 20 63 25 -75 15 105 -81
steps 1 then 5 ends sentence|23 20 0 -14 -43 0 0 0
steps 1 then 5 ends signed|42 -41 0 0 0 0 0 0
steps 1 then 6|30 106 -30 -22 7 80 115 -133
steps 1 then 6 ends call|82 -105 36 0 0 0 0 0
steps 1 then 6 ends clause|-8 93 9 -80 -29 -47 0 0
steps 1 then 6 ends open|-125 -36 32 43 83 127 115 -108
steps 1 then 6 ends sentence|91 125 -128 -24 -100 -50 0 -48
steps 1 then 6 ends signed|45 5 0 -50 0 0 0 0
steps 1 then 7|49 33 46 -15 -32 -142 38 -145
steps 1 then 7 ends call|-190 -86 238 0 0 0 0 0
steps 1 then 7 ends clause|94 4 -135 0 40 0 0 0
steps 1 then 7 ends open|69 53 43 -35 -27 -123 38 -145
steps 1 then 7 ends sentence|27 -41 0 46 -50 -40 0 0
steps 1 then 7 ends signed|47 -47 0 0 0 0 0 0
steps 1 then 8|111 -7 -17 -70 9 -26 22 1
steps 1 then 8 ends call|-68 76 29 0 0 0 0 0
steps 1 then 8 ends clause|174 -160 -13 18 -59 0 0 0
steps 1 then 8 ends open|66 7 1 -59 -16 -26 22 23
steps 1 then 8 ends sentence|-15 79 -90 10 59 0 0 -49
steps 1 then 8 ends signed|55 -55 0 0 0 0 0 0
steps 1 then 9|38 70 2 12 41 54 7 24
steps 1 then 9 ends call|-12 155 -156 -19 0 0 0 0
steps 1 then 9 ends clause|-116 -13 98 56 -75 0 0 0
steps 1 then 9 ends open|186 -87 -10 13 -42 101 7 24
steps 1 then 9 ends sentence|7 69 0 -117 131 -50 0 0
steps 1 then 9 ends signed|-77 77 0 0 0 0 0 0
steps 2 then 0|-37 134 -47 -61 61 -96 -47 -24
steps 2 then 0 ends call|10 -63 98 0 0 0 0 0
steps 2 then 0 ends clause|-37 71 -133 34 72 0 0 0
steps 2 then 0 ends open|-17 128 -42 -100 63 -96 -47 -17
steps 2 then 0 ends sentence|22 -22 -46 42 -80 0 0 -22
steps 2 then 0 ends signed|21 -20 0 0 0 0 0 0
steps 2 then 1|-49 130 -43 -8 35 -33 -2 -311
steps 2 then 1 ends call|-112 -39 166 -39 0 0 0 0
steps 2 then 1 ends clause|-80 58 15 114 75 0 0 0
steps 2 then 1 ends open|11 150 -25 -67 46 -16 -2 -311
steps 2 then 1 ends sentence|29 -7 -50 130 -107 -49 0 0
steps 2 then 2|-13 90 -26 -82 -50 -89 -174 92
steps 2 then 2 ends call|7 -63 24 0 0 0 0 0
steps 2 then 2 ends clause|-112 90 -9 64 52 0 0 0
steps 2 then 2 ends open|6 136 -97 -87 -66 -89 -174 92
steps 2 then 2 ends sentence|-57 -26 351 -115 100 0 0 0
steps 2 then 2 ends signed|42 -41 0 0 0 0 0 0
steps 2 then 3|11 85 46 -87 -167 9 -30 -82
steps 2 then 3 ends call|65 -31 -44 0 0 0 0 0
steps 2 then 3 ends clause|6 -43 148 -41 0 0 0 0
steps 2 then 3 ends open|15 99 22 -117 -155 9 -30 -82
steps 2 then 3 ends sentence|-7 -28 0 106 -9 0 0 0
steps 2 then 3 ends signed|-63 64 0 0 0 0 0 0
steps 2 then 4|114 55 -47 -81 -52 -98 -8 -88
steps 2 then 4 ends call|-100 25 92 0 0 0 0 0
steps 2 then 4 ends clause|37 -33 -17 0 0 0 0 0
steps 2 then 4 ends open|151 90 -67 -103 -52 -98 -8 -88
steps 2 then 4 ends sentence|-114 50 0 63 0 0 0 0
steps 2 then 5|-8 -2 47 -54 -6 7 102 56
steps 2 then 5 ends call|127 60 -202 0 0 0 0 0
steps 2 then 5 ends clause|62 -5 -21 -49 -43 0 0 0
steps 2 then 5 ends open|16 -132 101 -17 -17 7 102 73
steps 2 then 5 ends sentence|-19 39 -59 -4 45 0 0 -45
steps 2 then 5 ends signed|-15 15 0 0 0 0 0 0
steps 2 then 6|-31 28 33 -8 52 59 -6 40
steps 2 then 6 ends call|-39 96 -107 24 0 0 0 0
steps 2 then 6 ends clause|-11 50 76 -10 -34 0 -50 0
steps 2 then 6 ends open|5 -241 61 39 18 59 76 52
steps 2 then 6 ends sentence|-16 109 -50 -78 38 0 -40 -44
steps 2 then 6 ends signed|-3 3 0 0 0 0 0 0
steps 2 then 7|25 -8 28 -20 -17 30 -19 57
steps 2 then 7 ends call|-3 28 -38 0 0 0 0 0
steps 2 then 7 ends clause|140 4 -85 -40 0 0 0 -44
steps 2 then 7 ends open|-31 -38 55 17 -71 30 -19 114
steps 2 then 7 ends sentence|-40 48 0 -32 94 0 0 -49
steps 2 then 7 ends signed|27 -26 0 0 0 0 0 0
steps 2 then 8|-8 46 -9 8 2 -91 8 80
steps 2 then 8 ends call|-123 58 50 89 0 -47 0 -41
steps 2 then 8 ends clause|148 -56 -100 -21 -35 0 0 0
steps 2 then 8 ends open|16 25 19 -39 -4 -60 8 88
steps 2 then 8 ends sentence|-16 -14 -97 57 56 0 0 0
steps 2 then 8 ends signed|-97 98 0 0 0 0 0 0
steps 2 then 9|-16 4 45 -35 36 115 -53 -50
steps 2 then 9 ends call|-53 14 32 -17 0 0 0 0
steps 2 then 9 ends clause|-45 -6 1 26 0 0 0 0
steps 2 then 9 ends open|46 -184 76 -29 48 115 -53 -50
steps 2 then 9 ends sentence|-41 108 -39 -60 -46 0 0 0
steps 3 then 0|42 57 -8 63 147 -95 25 -160
steps 3 then 0 ends call|64 -87 4 0 0 0 0 0
steps 3 then 0 ends clause|27 -22 0 0 0 0 0 -28
steps 3 then 0 ends open|48 105 -11 61 88 -95 25 -148
steps 3 then 0 ends sentence|-7 -48 0 5 72 0 0 0
steps 3 then 0 ends signed|45 -44 0 0 0 0 0 0
steps 3 then 1|21 62 16 73 2 -88 49 50
steps 3 then 1 ends call|10 -46 77 -35 0 0 0 0
steps 3 then 1 ends clause|-22 39 -30 0 -18 0 0 0
steps 3 then 1 ends open|-10 92 8 9 36 -88 49 66
steps 3 then 1 ends sentence|80 -123 0 53 -15 0 0 -41
steps 3 then 2|147 85 24 21 -8 -57 -143 -173
steps 3 then 2 ends call|142 -81 -57 0 0 0 0 0
steps 3 then 2 ends clause|67 -22 -39 -50 -29 0 0 0
steps 3 then 2 ends open|32 164 50 33 19 -57 -143 -173
steps 3 then 2 ends sentence|117 -122 0 24 -58 0 0 0
steps 3 then 3|116 -38 22 -38 -67 2 5 65
steps 3 then 3 ends call|-98 56 19 0 0 0 0 0
steps 3 then 3 ends clause|91 -100 22 0 0 0 0 0
steps 3 then 3 ends open|109 -32 12 -39 -67 2 5 65
steps 3 then 3 ends sentence|-51 50 0 26 0 0 0 0
steps 3 then 4|41 1 103 -132 -18 -43 -48 18
steps 3 then 4 ends call|3 -17 15 0 0 0 0 0
steps 3 then 4 ends clause|53 -53 0 0 0 0 0 0
steps 3 then 4 ends open|63 -84 101 -110 12 -43 -48 18
steps 3 then 4 ends sentence|-89 121 0 -18 -41 0 0 0
steps 3 then 4 ends signed|20 -19 0 0 0 0 0 0
steps 3 then 5|-10 -2 -4 26 45 -13 184 -51
steps 3 then 5 ends call|50 84 -157 0 0 0 0 0
steps 3 then 5 ends clause|-3 -3 10 0 0 0 0 0
steps 3 then 5 ends open|59 -246 44 111 -19 -13 184 -51
steps 3 then 5 ends sentence|-30 98 0 -79 86 0 0 0
steps 3 then 5 ends signed|35 -35 0 0 0 0 0 0
steps 3 then 6|-56 73 53 22 -58 -79 -76 -76
steps 3 then 6 ends call|-9 -68 85 0 0 0 0 0
steps 3 then 6 ends clause|23 81 -97 0 0 0 0 0
steps 3 then 6 ends open|-55 7 62 22 26 -79 -76 -76
steps 3 then 6 ends sentence|-4 48 0 16 -92 0 0 0
steps 3 then 7|-46 63 52 9 48 -58 -15 -136
steps 3 then 7 ends call|-42 46 -16 0 0 0 0 0
steps 3 then 7 ends clause|-25 26 40 -39 0 0 0 0
steps 3 then 7 ends open|-59 -34 61 4 100 -58 -15 -136
steps 3 then 7 ends sentence|47 21 -45 60 -73 0 0 0
steps 3 then 8|-89 41 56 -8 -28 -46 -22 -11
steps 3 then 8 ends call|-7 13 -39 12 0 0 0 0
steps 3 then 8 ends clause|-85 19 72 0 0 0 0 0
steps 3 then 8 ends open|-9 62 53 0 -85 -46 -22 10
steps 3 then 8 ends sentence|10 46 -40 -50 119 0 0 -49
steps 3 then 8 ends signed|27 -27 0 0 0 0 0 0
steps 3 then 9|-109 -60 32 -14 -10 -143 -17 98
steps 3 then 9 ends call|-45 38 8 0 0 0 0 0
steps 3 then 9 ends clause|0 -33 33 0 0 0 0 0
steps 3 then 9 ends open|-95 -73 27 -21 -27 -143 -17 102
steps 3 then 9 ends sentence|-12 13 0 32 -37 0 0 -26
steps 4 then 0|148 119 -259 -125 146 -21 -73 0
steps 4 then 0 ends clause|33 -33 0 0 0 0 0 0
steps 4 then 0 ends open|133 148 -259 -131 141 -21 -73 0
steps 4 then 0 ends sentence|34 -44 0 29 9 0 0 0
steps 4 then 1|4 -2 33 -25 30 69 -28 -100
steps 4 then 1 ends call|0 45 -44 0 0 0 0 0
steps 4 then 1 ends clause|-69 45 10 0 0 0 0 0
steps 4 then 1 ends open|-36 31 55 -67 15 69 -28 -100
steps 4 then 1 ends sentence|123 -113 -49 22 10 0 0 0
steps 4 then 1 ends signed|-47 48 0 0 0 0 0 0
steps 4 then 2|218 60 -41 -97 -10 -90 -149 -91
steps 4 then 2 ends call|92 0 -91 0 0 0 0 0
steps 4 then 2 ends clause|42 -3 0 0 0 -50 0 0
steps 4 then 2 ends open|140 154 -9 -90 -10 -90 -149 -91
steps 4 then 2 ends sentence|71 -54 0 -14 0 0 0 0
steps 4 then 3|72 -11 15 -93 0 5 37 -36
steps 4 then 3 ends clause|-107 115 -20 0 0 0 0 0
steps 4 then 3 ends open|89 -60 21 -21 0 5 37 -36
steps 4 then 3 ends sentence|34 41 0 -62 0 0 0 0
steps 4 then 3 ends signed|11 -10 0 0 0 0 0 0
steps 4 then 4|71 -105 138 40 -31 -50 -6 125
steps 4 then 4 ends call|0 0 49 -48 0 0 0 0
steps 4 then 4 ends clause|62 -62 0 0 0 0 0 0
steps 4 then 4 ends open|46 -104 119 29 -31 -50 -6 125
steps 4 then 4 ends sentence|-43 9 0 58 0 0 0 0
steps 4 then 5|-58 27 45 -26 -18 -31 -33 77
steps 4 then 5 ends call|-44 45 29 -29 0 0 0 0
steps 4 then 5 ends open|68 -174 38 22 -18 -31 -33 77
steps 4 then 5 ends sentence|-95 147 0 -72 0 0 0 0
steps 4 then 5 ends signed|20 -20 0 0 0 0 0 0
steps 4 then 6|-87 47 45 16 24 99 -36 -93
steps 4 then 6 ends call|-7 46 -31 0 0 0 0 0
steps 4 then 6 ends open|-106 -137 135 55 24 99 -36 -93
steps 4 then 6 ends sentence|51 99 -50 -106 0 0 0 0
steps 4 then 6 ends signed|0 50 -50 0 0 0 0 0
steps 4 then 7|-45 -12 -78 71 0 -58 83 -17
steps 4 then 7 ends open|-98 -44 -78 116 0 -58 83 -17
steps 4 then 7 ends sentence|40 7 0 -5 0 0 0 0
steps 4 then 8|-8 19 80 -68 29 -49 36 -13
steps 4 then 8 ends open|-41 99 80 -75 -6 -49 36 -13
steps 4 then 8 ends sentence|30 -70 0 25 16 0 0 0
steps 4 then 9|-127 105 -42 -14 -81 149 -13 -37
steps 4 then 9 ends open|-121 5 -42 -19 -4 149 -13 -37
steps 4 then 9 ends sentence|-12 101 0 18 -104 0 0 0
steps 5 then 0|110 -32 -17 -37 37 -127 166 -158
steps 5 then 0 ends call|-48 -34 83 0 0 0 0 0
steps 5 then 0 ends clause|-22 61 -103 0 0 0 0 0
steps 5 then 0 ends open|115 -37 -31 -33 45 -76 166 -158
steps 5 then 0 ends sentence|85 -56 0 4 -16 -76 0 0
steps 5 then 1|68 -4 -29 -40 -46 -96 37 -90
steps 5 then 1 ends call|12 -143 129 0 0 0 0 0
steps 5 then 1 ends clause|51 -33 7 0 -28 0 0 0
steps 5 then 1 ends open|90 4 -64 -42 -60 -96 37 -89
steps 5 then 1 ends sentence|-98 67 -33 -10 -1 0 0 -6
steps 5 then 2|166 -32 -46 -104 -92 -107 9 -252
steps 5 then 2 ends call|-67 31 24 0 0 0 0 0
steps 5 then 2 ends clause|146 -88 -41 -50 0 0 0 0
steps 5 then 2 ends open|165 -8 -47 -107 -136 -107 9 -252
steps 5 then 2 ends sentence|28 -69 0 63 36 0 0 0
steps 5 then 3|100 -100 15 23 -49 -17 -62 -89
steps 5 then 3 ends call|98 -1 -66 -34 0 0 0 0
steps 5 then 3 ends clause|16 -18 68 -49 0 0 0 0
steps 5 then 3 ends open|98 -100 -55 63 -38 -17 -62 -89
steps 5 then 3 ends sentence|-13 -1 0 -16 -29 0 0 0
steps 5 then 3 ends signed|-28 28 0 0 0 0 0 0
steps 5 then 4|56 13 -66 -11 5 42 17 10
steps 5 then 4 ends call|46 24 -60 0 0 0 0 0
steps 5 then 4 ends clause|102 -102 0 0 0 0 0 0
steps 5 then 4 ends open|112 -122 -39 -19 27 42 17 10
steps 5 then 4 ends sentence|-150 149 0 31 -29 0 0 0
steps 5 then 5|-11 -44 -26 12 -39 -9 -39 199
steps 5 then 5 ends call|143 -31 -103 0 0 0 -50 0
steps 5 then 5 ends clause|-42 45 -4 0 0 0 0 0
steps 5 then 5 ends open|-122 -244 37 41 58 -9 -16 213
steps 5 then 5 ends sentence|-11 66 0 -72 -86 0 0 -44
steps 5 then 5 ends signed|26 5 -50 0 0 0 0 0
steps 5 then 6|-12 -156 64 99 27 24 -48 27
steps 5 then 6 ends call|79 -4 -78 0 0 0 0 0
steps 5 then 6 ends clause|-49 50 0 0 0 0 0 0
steps 5 then 6 ends open|-139 -101 104 58 112 24 -48 27
steps 5 then 6 ends sentence|105 -118 -48 74 -68 0 0 0
steps 5 then 7|-125 -47 14 -5 3 0 83 183
steps 5 then 7 ends call|30 -46 16 0 0 0 0 0
steps 5 then 7 ends open|-200 -28 12 -21 66 0 83 183
steps 5 then 7 ends sentence|76 -24 0 -12 -49 0 0 0
steps 5 then 8|-148 -25 95 -20 113 12 -10 46
steps 5 then 8 ends clause|-12 0 63 -50 0 0 0 0
steps 5 then 8 ends open|-193 -69 57 105 47 12 -10 46
steps 5 then 8 ends sentence|68 25 0 -78 32 0 0 0
steps 5 then 9|-66 13 63 55 47 -2 -118 -151
steps 5 then 9 ends call|0 49 -112 78 0 0 0 0
steps 5 then 9 ends clause|0 0 50 -50 0 0 0 0
steps 5 then 9 ends open|-44 -32 116 97 31 -2 -118 -151
steps 5 then 9 ends sentence|-3 82 -5 -33 32 0 0 0
steps 6 then 0|93 -82 26 -50 13 -25 -125 118
steps 6 then 0 ends call|-93 -13 95 0 0 0 0 0
steps 6 then 0 ends clause|51 -82 71 0 0 -50 0 0
steps 6 then 0 ends open|68 -37 -41 -52 -5 35 -125 144
steps 6 then 0 ends sentence|102 -10 -50 36 40 0 0 -47
steps 6 then 0 ends signed|-29 30 0 0 0 0 0 0
steps 6 then 1|90 -57 13 -16 69 36 -67 -92
steps 6 then 1 ends call|49 -102 118 -49 0 0 0 0
steps 6 then 1 ends clause|-54 -9 50 0 0 0 0 0
steps 6 then 1 ends open|123 -14 -32 -32 32 36 -67 -92
steps 6 then 1 ends sentence|52 -85 0 9 62 0 0 0
steps 6 then 1 ends signed|-95 96 0 0 0 0 0 0
steps 6 then 2|261 -22 -74 -82 -32 -140 63 -214
steps 6 then 2 ends call|-11 24 -3 0 0 0 0 0
steps 6 then 2 ends clause|163 -147 -18 0 0 0 0 0
steps 6 then 2 ends open|225 -2 -3 -84 6 -143 63 -214
steps 6 then 2 ends sentence|78 14 -85 51 -57 -50 0 0
steps 6 then 3|20 -99 -16 12 -35 213 10 -157
steps 6 then 3 ends call|51 -1 -48 -14 0 0 0 0
steps 6 then 3 ends clause|56 -56 0 0 0 0 0 0
steps 6 then 3 ends open|60 -153 8 -23 -27 213 10 -157
steps 6 then 3 ends sentence|-75 55 0 71 -21 0 0 0
steps 6 then 4|58 -66 133 31 29 -89 63 -267
steps 6 then 4 ends call|73 -12 -68 0 0 0 0 0
steps 6 then 4 ends open|100 -200 166 63 29 -89 63 -267
steps 6 then 4 ends sentence|-125 144 0 -55 0 0 0 0
steps 6 then 4 ends signed|45 -45 0 0 0 0 0 0
steps 6 then 5|-16 -6 33 45 38 32 116 -11
steps 6 then 5 ends call|42 -27 -68 0 0 0 0 0
steps 6 then 5 ends clause|0 98 -97 0 0 0 0 0
steps 6 then 5 ends open|-36 -167 84 92 52 32 116 -11
steps 6 then 5 ends sentence|2 90 0 -113 53 0 0 0
steps 6 then 6|-150 57 -36 -39 -8 37 42 139
steps 6 then 6 ends call|-73 -18 91 0 0 0 0 0
steps 6 then 6 ends clause|-117 221 -125 0 -47 0 0 0
steps 6 then 6 ends open|-222 -197 51 -51 69 37 42 139
steps 6 then 6 ends sentence|63 -58 0 29 -12 0 0 0
steps 6 then 7|-228 61 2 -6 20 -188 3 256
steps 6 then 7 ends call|31 0 -31 0 0 0 0 0
steps 6 then 7 ends clause|-137 88 49 0 0 0 0 0
steps 6 then 7 ends open|-180 -62 -15 14 64 -188 3 256
steps 6 then 7 ends sentence|38 53 0 -48 -55 0 0 0
steps 6 then 8|-138 22 83 -59 20 -128 13 155
steps 6 then 8 ends call|-49 15 9 31 0 0 0 0
steps 6 then 8 ends clause|-33 -32 60 0 0 0 0 0
steps 6 then 8 ends open|-206 142 47 -61 40 -128 13 155
steps 6 then 8 ends sentence|65 -16 0 4 -28 0 0 0
steps 6 then 9|-55 48 84 19 -19 51 44 -117
steps 6 then 9 ends call|0 50 -50 0 0 0 0 0
steps 6 then 9 ends clause|0 -50 50 0 0 0 0 0
steps 6 then 9 ends open|-28 8 89 14 18 51 44 -117
steps 6 then 9 ends sentence|-66 89 0 0 -44 0 0 0
steps 6 then 9 ends signed|22 -21 0 0 0 0 0 0
steps 7 then 0|175 -6 -75 -34 -34 -117 -40 40
steps 7 then 0 ends call|31 -51 33 0 0 0 0 0
steps 7 then 0 ends clause|113 -34 -91 0 0 0 0 0
steps 7 then 0 ends open|88 106 -20 -54 65 -117 -40 40
steps 7 then 0 ends sentence|67 -96 -49 47 -127 0 0 0
steps 7 then 0 ends signed|-44 93 0 0 -49 0 0 0
steps 7 then 1|81 -35 6 -33 -24 75 -4 -32
steps 7 then 1 ends call|-28 -57 52 44 -28 0 0 0
steps 7 then 1 ends clause|22 -46 21 0 0 0 0 -5
steps 7 then 1 ends open|110 -13 -14 17 -27 75 -4 -31
steps 7 then 1 ends sentence|-3 43 -35 -48 22 0 0 0
steps 7 then 1 ends signed|43 -42 0 0 0 0 0 0
steps 7 then 2|74 -107 24 -16 13 16 -85 -151
steps 7 then 2 ends call|28 30 -82 0 0 0 0 0
steps 7 then 2 ends clause|39 -39 83 -50 -46 0 0 0
steps 7 then 2 ends open|119 -153 10 -72 116 16 -85 -151
steps 7 then 2 ends sentence|-99 19 0 91 -30 0 0 0
steps 7 then 3|20 -94 -54 -35 -110 -167 46 334
steps 7 then 3 ends call|-37 -54 54 29 0 0 0 0
steps 7 then 3 ends clause|24 39 -77 0 0 0 0 0
steps 7 then 3 ends open|30 -94 -42 -58 -137 -167 46 334
steps 7 then 3 ends sentence|-56 27 0 41 -16 0 0 0
steps 7 then 3 ends signed|34 -34 0 0 0 0 0 0
steps 7 then 4|-109 12 96 12 17 30 1 -78
steps 7 then 4 ends call|12 -18 25 -28 0 0 0 0
steps 7 then 4 ends clause|0 34 -33 0 0 0 0 0
steps 7 then 4 ends open|-107 -47 66 55 51 30 1 -78
steps 7 then 4 ends sentence|11 32 0 -79 -39 0 0 0
steps 7 then 5|-33 14 -50 -67 50 62 82 9
steps 7 then 5 ends call|78 -27 -37 0 0 0 0 0
steps 7 then 5 ends clause|0 50 -49 0 0 0 0 0
steps 7 then 5 ends open|-205 -26 28 -49 47 62 82 17
steps 7 then 5 ends sentence|39 13 -50 -71 17 0 0 -36
steps 7 then 6|-102 70 8 27 58 53 4 -83
steps 7 then 6 ends call|30 27 -71 -6 0 0 0 0
steps 7 then 6 ends open|-131 -34 85 42 38 53 41 -83
steps 7 then 6 ends sentence|37 70 -50 -10 35 0 -49 0
steps 7 then 6 ends signed|-45 45 0 0 0 0 0 0
steps 7 then 7|-40 92 -35 -45 72 -206 -12 235
steps 7 then 7 ends call|0 45 -45 0 0 0 0 0
steps 7 then 7 ends open|-65 179 -28 -38 4 -206 -12 235
steps 7 then 7 ends sentence|68 -131 0 -40 147 0 0 0
steps 7 then 8|-115 25 51 -7 5 -48 92 41
steps 7 then 8 ends call|0 0 -24 24 0 0 0 0
steps 7 then 8 ends clause|-99 -42 129 0 0 0 0 0
steps 7 then 8 ends open|15 -19 -35 17 -32 -48 92 41
steps 7 then 8 ends sentence|-25 80 0 -45 6 0 0 0
steps 7 then 9|-64 59 21 -5 -23 -166 21 0
steps 7 then 9 ends call|0 51 27 -15 -41 0 0 0
steps 7 then 9 ends open|-130 4 18 51 21 -166 21 0
steps 7 then 9 ends sentence|94 7 0 -9 -83 0 0 0
steps 8 then 0|44 15 -42 -78 -20 24 -117 100
steps 8 then 0 ends call|133 133 -86 -74 -42 0 0 -50
steps 8 then 0 ends clause|-85 53 31 0 0 0 0 0
steps 8 then 0 ends open|-41 -120 -52 -42 10 24 -73 209
steps 8 then 0 ends sentence|143 -63 -50 43 -36 0 -50 -84
steps 8 then 0 ends signed|73 -34 0 0 -47 0 0 0
steps 8 then 1|45 -138 34 -23 56 -86 35 72
steps 8 then 1 ends call|86 -128 39 12 -47 0 0 0
steps 8 then 1 ends clause|-24 25 65 0 0 0 0 -50
steps 8 then 1 ends open|-16 12 2 -7 79 -86 35 43
steps 8 then 1 ends sentence|27 -82 -74 -12 -50 0 0 208
steps 8 then 1 ends signed|10 -10 0 0 0 0 0 0
steps 8 then 2|-41 -166 46 22 129 -156 81 -30
steps 8 then 2 ends call|37 -9 -100 91 0 0 0 0
steps 8 then 2 ends clause|-78 109 -38 0 0 0 0 0
steps 8 then 2 ends open|-3 -255 64 8 33 -156 81 -18
steps 8 then 2 ends sentence|-144 -20 0 8 107 0 0 -47
steps 8 then 3|-43 75 -29 -26 90 -104 31 67
steps 8 then 3 ends call|174 13 -140 -85 0 0 0 0
steps 8 then 3 ends clause|-39 95 -67 0 0 0 0 0
steps 8 then 3 ends open|-186 -32 74 32 34 -104 31 67
steps 8 then 3 ends sentence|33 38 -50 -28 133 0 0 0
steps 8 then 3 ends signed|-38 39 0 0 0 0 0 0
steps 8 then 4|-57 7 18 37 108 -46 -30 -13
steps 8 then 4 ends call|21 -8 -54 42 0 0 0 0
steps 8 then 4 ends clause|0 0 31 0 -31 0 0 0
steps 8 then 4 ends open|-112 -11 53 -1 130 -46 -30 9
steps 8 then 4 ends sentence|21 -19 -42 95 -30 0 0 -49
steps 8 then 4 ends signed|24 -23 0 0 0 0 0 0
steps 8 then 5|-24 56 -56 23 46 28 28 -39
steps 8 then 5 ends call|-3 78 -57 -85 0 0 0 0
steps 8 then 5 ends clause|256 -22 -226 0 0 0 0 0
steps 8 then 5 ends open|-243 35 68 28 82 28 28 8
steps 8 then 5 ends sentence|35 48 0 16 -36 0 0 -50
steps 8 then 5 ends signed|25 -25 0 0 0 0 0 0
steps 8 then 6|28 91 -7 8 138 -96 -2 60
steps 8 then 6 ends call|54 1 -15 -40 0 0 0 0
steps 8 then 6 ends clause|182 13 -156 -65 0 0 0 0
steps 8 then 6 ends open|-127 100 27 7 100 -96 -2 123
steps 8 then 6 ends sentence|-8 18 0 39 54 0 0 -50
steps 8 then 6 ends signed|-20 21 0 0 0 0 0 0
steps 8 then 7|59 3 20 -41 52 -65 44 98
steps 8 then 7 ends call|-28 -39 92 42 0 -48 0 0
steps 8 then 7 ends clause|-45 -31 53 0 0 0 0 0
steps 8 then 7 ends open|269 -58 -61 -51 52 -20 44 98
steps 8 then 7 ends sentence|-138 103 0 73 2 0 0 0
steps 8 then 7 ends signed|-36 36 0 0 0 0 0 0
steps 8 then 8|52 53 33 -72 -5 -59 117 -68
steps 8 then 8 ends call|-35 0 41 -17 0 0 0 0
steps 8 then 8 ends clause|-24 32 -10 0 0 0 0 0
steps 8 then 8 ends open|41 5 34 -25 39 -59 117 -68
steps 8 then 8 ends sentence|40 80 -36 -46 -58 0 0 0
steps 8 then 9|85 37 20 -13 -23 34 -5 -9
steps 8 then 9 ends call|-47 -80 112 0 0 0 0 0
steps 8 then 9 ends clause|-12 -16 24 0 0 0 0 0
steps 8 then 9 ends open|-1 133 -15 -18 40 34 -5 -9
steps 8 then 9 ends sentence|136 13 0 22 -140 0 0 0
steps 9 then 0|61 -53 -11 49 -19 -74 -6 117
steps 9 then 0 ends call|191 -179 -96 135 0 0 0 0
steps 9 then 0 ends clause|-56 91 53 -48 0 0 0 0
steps 9 then 0 ends open|110 -95 4 31 -43 -40 2 138
steps 9 then 0 ends sentence|-41 96 0 32 18 -50 -45 -98
steps 9 then 0 ends signed|-54 86 -57 0 0 0 0 0
steps 9 then 1|49 24 -13 29 45 -9 3 40
steps 9 then 1 ends call|198 -154 -11 -29 0 0 0 0
steps 9 then 1 ends clause|-185 290 -55 -46 0 0 -20 0
steps 9 then 1 ends open|-18 -3 -3 59 -88 -9 74 103
steps 9 then 1 ends sentence|-18 21 0 -70 101 0 -49 -50
steps 9 then 1 ends signed|40 -39 0 0 0 0 0 0
steps 9 then 2|-96 -110 75 59 41 -65 44 167
steps 9 then 2 ends call|75 -34 -16 -15 0 0 0 0
steps 9 then 2 ends clause|29 82 -51 0 -49 0 0 0
steps 9 then 2 ends open|-221 -232 106 67 46 -65 44 178
steps 9 then 2 ends sentence|-8 61 -50 -16 9 0 0 -79
steps 9 then 3|-38 4 -63 -19 14 -22 96 74
steps 9 then 3 ends call|2 128 -89 -26 0 0 0 0
steps 9 then 3 ends clause|185 -106 -57 -50 0 0 0 0
steps 9 then 3 ends open|-212 -141 8 61 32 -22 96 90
steps 9 then 3 ends sentence|-53 45 0 -35 -33 0 0 -49
steps 9 then 4|99 81 -52 28 -35 -128 41 99
steps 9 then 4 ends call|88 -79 13 -49 0 0 0 0
steps 9 then 4 ends clause|114 -22 -50 0 -48 0 0 0
steps 9 then 4 ends open|45 123 -22 -2 21 -128 41 123
steps 9 then 4 ends sentence|18 42 -50 104 -88 0 0 -50
steps 9 then 4 ends signed|-43 43 0 0 0 0 0 0
steps 9 then 5|-32 105 -47 57 -25 90 40 66
steps 9 then 5 ends call|-59 238 -112 -35 0 0 -49 -50
steps 9 then 5 ends clause|112 46 -173 0 0 0 0 0
steps 9 then 5 ends open|-104 10 17 77 99 90 86 77
steps 9 then 5 ends sentence|87 64 -50 0 -68 0 -50 0
steps 9 then 5 ends signed|29 -29 0 0 0 0 0 0
steps 9 then 6|37 95 -43 13 48 -20 78 59
steps 9 then 6 ends call|-9 -5 21 47 0 0 0 0
steps 9 then 6 ends clause|210 -70 -118 -50 0 0 0 0
steps 9 then 6 ends open|-127 107 -1 88 7 -20 78 59
steps 9 then 6 ends sentence|-16 53 -49 8 40 0 0 0
steps 9 then 6 ends signed|-1 2 0 0 0 0 0 0
steps 9 then 7|-142 111 -56 12 2 52 63 -41
steps 9 then 7 ends call|-56 0 46 0 0 0 0 0
steps 9 then 7 ends clause|94 23 -115 0 0 0 0 0
steps 9 then 7 ends open|-178 47 -41 16 19 52 63 -2
steps 9 then 7 ends sentence|57 57 0 -18 -16 0 0 -50
steps 9 then 7 ends signed|33 -32 0 0 0 0 0 0
steps 9 then 8|-151 62 -32 -42 -57 205 -7 121
steps 9 then 8 ends call|-73 35 63 -37 0 0 0 0
steps 9 then 8 ends clause|-4 0 5 0 0 0 0 0
steps 9 then 8 ends open|-91 0 -37 -41 -56 205 -7 121
steps 9 then 8 ends sentence|-10 -8 0 44 -4 0 0 0
steps 9 then 9|-97 -22 -137 -13 -106 266 141 1
steps 9 then 9 ends call|0 0 62 -20 -47 0 0 0
steps 9 then 9 ends clause|-30 0 30 0 0 0 0 0
steps 9 then 9 ends open|-87 -96 -186 -1 9 266 141 1
steps 9 then 9 ends sentence|16 92 0 -23 -86 0 0 0
steps to here 0 then 0|-46 34 23 69 75 59 -15 -128
steps to here 0 then 0 before ends call|-12 45 -57 57 0 0 -19 0
steps to here 0 then 0 before ends clause|-93 -51 -60 81 84 0 0 0
steps to here 0 then 0 before ends open|-168 55 -61 98 50 159 -42 -67
steps to here 0 then 0 before ends sentence|181 -23 57 -37 -57 -139 12 -39
steps to here 0 then 0 before ends signed|-6 -44 17 63 0 0 0 -49
steps to here 0 then 1|47 52 14 53 28 -3 9 -137
steps to here 0 then 1 before ends call|172 -106 -38 -3 0 51 -106 0
steps to here 0 then 1 before ends clause|-60 60 -135 135 -16 0 0 -28
steps to here 0 then 1 before ends open|12 43 111 58 39 -57 -22 6
steps to here 0 then 1 before ends sentence|120 16 -99 -1 12 70 110 -139
steps to here 0 then 1 before ends signed|0 -43 -75 112 0 -37 0 -49
steps to here 0 then 2|194 44 14 23 -60 -82 -3 -6
steps to here 0 then 2 before ends call|103 -38 -179 145 0 28 40 -41
steps to here 0 then 2 before ends clause|132 -81 -49 -23 -82 0 0 97
steps to here 0 then 2 before ends open|27 80 55 -54 46 -60 0 2
steps to here 0 then 2 before ends sentence|102 55 -18 48 -124 -34 -7 -45
steps to here 0 then 2 before ends signed|-1 -43 -39 77 0 0 0 -24
steps to here 0 then 3|87 105 46 -4 137 32 42 -177
steps to here 0 then 3 before ends call|-27 0 -17 32 0 0 0 0
steps to here 0 then 3 before ends clause|-22 8 -18 28 -30 0 0 0
steps to here 0 then 3 before ends open|24 91 188 -67 152 16 0 -403
steps to here 0 then 3 before ends sentence|60 44 -208 74 -3 -21 42 226
steps to here 0 then 3 before ends signed|37 -10 30 -57 0 45 0 0
steps to here 0 then 4|-16 106 23 -1 13 -23 52 -106
steps to here 0 then 4 before ends call|0 0 27 -27 0 0 0 0
steps to here 0 then 4 before ends clause|-41 17 46 -18 -2 0 0 0
steps to here 0 then 4 before ends open|73 31 34 -111 26 -151 0 73
steps to here 0 then 4 before ends sentence|-87 40 0 30 -35 92 52 -160
steps to here 0 then 4 before ends signed|0 89 -109 82 0 -50 0 0
steps to here 0 then 5|-62 95 -22 -74 107 44 -22 164
steps to here 0 then 5 before ends call|-92 0 72 2 0 0 0 0
steps to here 0 then 5 before ends clause|-156 109 28 40 48 0 0 -128
steps to here 0 then 5 before ends open|84 84 -112 -25 90 -35 0 114
steps to here 0 then 5 before ends sentence|-12 -10 7 53 21 54 -4 -58
steps to here 0 then 5 before ends signed|50 -51 8 -219 0 0 -49 338
steps to here 0 then 6|36 19 -30 -62 80 18 26 -125
steps to here 0 then 6 before ends call|-133 142 82 -85 0 0 0 -7
steps to here 0 then 6 before ends clause|-173 22 99 15 14 0 -45 0
steps to here 0 then 6 before ends open|116 80 -148 -191 22 70 48 -11
steps to here 0 then 6 before ends sentence|-61 -33 52 58 180 -100 22 -117
steps to here 0 then 6 before ends signed|-16 -34 67 19 0 32 0 -119
steps to here 0 then 7|-1 97 -44 -64 -27 143 -13 -112
steps to here 0 then 7 before ends call|0 34 -83 81 0 -50 22 0
steps to here 0 then 7 before ends clause|-28 70 -215 187 -57 0 0 0
steps to here 0 then 7 before ends open|14 154 -193 -96 -52 275 27 132
steps to here 0 then 7 before ends sentence|2 -13 73 33 110 -56 -58 -312
steps to here 0 then 7 before ends signed|-74 57 -11 83 0 -35 0 -76
steps to here 0 then 8|-48 146 -58 -18 4 116 37 -9
steps to here 0 then 8 before ends call|-20 -70 -148 -231 0 -42 68 417
steps to here 0 then 8 before ends clause|44 101 -182 90 57 -98 -49 29
steps to here 0 then 8 before ends open|-223 130 -52 20 -14 217 -6 -50
steps to here 0 then 8 before ends sentence|47 18 4 -4 134 -56 23 0
steps to here 0 then 8 before ends signed|10 193 30 15 -46 10 -81 -79
steps to here 0 then 9|-28 98 -1 50 102 30 92 -12
steps to here 0 then 9 before ends call|160 157 163 -238 0 -89 -59 -372
steps to here 0 then 9 before ends clause|10 31 -388 313 -118 0 0 171
steps to here 0 then 9 before ends open|-42 28 -82 77 126 235 -3 -56
steps to here 0 then 9 before ends sentence|37 -103 80 -72 53 -169 106 42
steps to here 0 then 9 before ends signed|-35 259 -29 -105 -49 -37 -45 50
steps to here 1 then 0|-36 45 -12 59 -21 -19 -22 171
steps to here 1 then 0 before ends call|124 -20 -150 15 0 0 0 0
steps to here 1 then 0 before ends clause|-84 -7 -52 28 42 0 0 156
steps to here 1 then 0 before ends open|-217 42 18 25 114 -147 0 59
steps to here 1 then 0 before ends sentence|67 -57 -46 0 -188 96 -22 122
steps to here 1 then 0 before ends signed|63 -85 131 -24 0 0 0 -158
steps to here 1 then 1|-26 81 -3 37 40 -158 3 -59
steps to here 1 then 1 before ends call|9 40 -114 81 0 0 -94 0
steps to here 1 then 1 before ends clause|-256 192 66 -33 -4 -18 0 0
steps to here 1 then 1 before ends open|79 -16 13 -47 92 -49 -79 -18
steps to here 1 then 1 before ends sentence|61 -42 36 21 -165 -9 49 -54
steps to here 1 then 1 before ends signed|-122 -43 62 67 0 -65 0 -106
steps to here 1 then 2|7 45 17 36 56 70 -29 -165
steps to here 1 then 2 before ends call|35 130 -151 63 0 -38 -35 0
steps to here 1 then 2 before ends clause|-69 105 -39 18 -25 0 0 0
steps to here 1 then 2 before ends open|-82 -34 87 43 92 159 -50 -181
steps to here 1 then 2 before ends sentence|78 45 -99 -36 -53 -167 14 2
steps to here 1 then 2 before ends signed|-107 0 9 55 0 0 0 -19
steps to here 1 then 3|-72 105 7 -36 57 134 42 -95
steps to here 1 then 3 before ends call|-139 143 -49 107 -34 -13 0 27
steps to here 1 then 3 before ends clause|-107 56 52 -62 53 0 0 0
steps to here 1 then 3 before ends open|67 87 -33 -82 13 155 0 -187
steps to here 1 then 3 before ends sentence|31 -43 -106 102 82 -43 42 117
steps to here 1 then 3 before ends signed|-50 0 14 21 0 0 0 0
steps to here 1 then 4|-41 71 -8 31 -2 33 -117 -76
steps to here 1 then 4 before ends call|19 -19 -55 55 0 0 0 0
steps to here 1 then 4 before ends clause|83 11 5 -18 -12 0 0 0
steps to here 1 then 4 before ends open|-70 72 60 67 -31 -55 0 -76
steps to here 1 then 4 before ends sentence|5 16 -75 -26 81 57 -117 0
steps to here 1 then 4 before ends signed|18 0 -95 88 0 0 0 0
steps to here 1 then 5|-39 92 59 -31 90 -128 -19 -28
steps to here 1 then 5 before ends call|-154 76 70 31 0 0 -47 50
steps to here 1 then 5 before ends clause|-21 17 58 27 -86 0 0 0
steps to here 1 then 5 before ends open|-73 124 19 -4 86 -134 0 9
steps to here 1 then 5 before ends sentence|-15 15 51 -4 93 -2 1 -106
steps to here 1 then 5 before ends signed|100 -34 -13 -42 0 0 0 -9
steps to here 1 then 6|-23 161 13 -36 60 -53 7 -11
steps to here 1 then 6 before ends call|-44 -19 13 57 0 0 0 -82
steps to here 1 then 6 before ends clause|-146 85 17 82 2 0 0 0
steps to here 1 then 6 before ends open|-167 19 79 -17 54 -93 63 154
steps to here 1 then 6 before ends sentence|111 105 -135 -14 42 19 -16 -161
steps to here 1 then 6 before ends signed|59 0 175 -124 0 0 0 -115
steps to here 1 then 7|-53 62 39 70 123 -98 -48 -50
steps to here 1 then 7 before ends call|-45 25 50 39 0 107 -104 -84
steps to here 1 then 7 before ends clause|-51 1 124 -102 53 0 0 0
steps to here 1 then 7 before ends open|13 118 27 -34 79 -160 0 18
steps to here 1 then 7 before ends sentence|4 -63 -12 51 141 32 -8 -37
steps to here 1 then 7 before ends signed|-91 -40 5 37 0 0 0 12
steps to here 1 then 8|-30 34 5 10 98 2 5 13
steps to here 1 then 8 before ends call|-66 114 -43 -127 0 28 -18 199
steps to here 1 then 8 before ends clause|-6 -28 -62 89 1 0 0 69
steps to here 1 then 8 before ends open|51 29 1 -4 75 -120 -50 67
steps to here 1 then 8 before ends sentence|-36 11 -2 4 108 157 48 -172
steps to here 1 then 8 before ends signed|120 -87 -49 56 0 0 0 -127
steps to here 1 then 9|5 -12 15 22 150 -133 45 41
steps to here 1 then 9 before ends call|-36 -47 234 48 -19 -36 45 -313
steps to here 1 then 9 before ends clause|16 -54 112 -11 108 0 0 -144
steps to here 1 then 9 before ends open|71 36 -38 0 111 -53 30 -33
steps to here 1 then 9 before ends sentence|-61 42 52 -20 -6 -167 57 181
steps to here 1 then 9 before ends signed|-68 -47 -137 88 0 19 0 99
steps to here 2 then 0|0 95 -78 -86 265 41 -15 -305
steps to here 2 then 0 before ends call|-26 49 -80 -24 0 0 64 0
steps to here 2 then 0 before ends clause|49 73 -120 -181 188 0 0 0
steps to here 2 then 0 before ends open|53 60 -73 -100 234 -120 0 -212
steps to here 2 then 0 before ends sentence|107 -43 64 44 -113 178 -60 -133
steps to here 2 then 0 before ends signed|48 -131 5 42 0 0 0 0
steps to here 2 then 1|-78 84 -71 -46 205 -2 -49 -63
steps to here 2 then 1 before ends call|61 1 -130 94 0 39 -50 0
steps to here 2 then 1 before ends clause|-196 200 -96 -229 265 0 0 0
steps to here 2 then 1 before ends open|-68 2 13 -14 172 -93 0 -108
steps to here 2 then 1 before ends sentence|114 -37 -94 -24 -151 56 15 -39
steps to here 2 then 1 before ends signed|-35 -48 100 -60 0 0 -49 158
steps to here 2 then 2|-28 74 -99 -97 162 -90 30 14
steps to here 2 then 2 before ends call|7 -1 -107 89 0 0 0 0
steps to here 2 then 2 before ends clause|-37 154 -164 -189 197 0 0 -87
steps to here 2 then 2 before ends open|32 47 -70 -60 63 -35 -6 83
steps to here 2 then 2 before ends sentence|97 -27 31 42 35 -95 31 -105
steps to here 2 then 2 before ends signed|101 -48 -50 62 0 0 0 -48
steps to here 2 then 3|23 137 4 -49 181 -90 -27 19
steps to here 2 then 3 before ends call|83 -96 76 -33 0 0 0 0
steps to here 2 then 3 before ends clause|-111 121 38 13 -67 0 0 -4
steps to here 2 then 3 before ends open|-46 107 86 -30 191 -67 0 -43
steps to here 2 then 3 before ends sentence|119 60 -164 2 34 -94 -27 95
steps to here 2 then 3 before ends signed|43 -45 -84 85 0 0 0 0
steps to here 2 then 4|28 120 -45 -1 31 -138 -49 -116
steps to here 2 then 4 before ends call|7 -6 0 0 0 0 0 0
steps to here 2 then 4 before ends clause|-103 103 30 0 0 0 0 -29
steps to here 2 then 4 before ends open|16 68 8 -48 31 -138 0 -46
steps to here 2 then 4 before ends sentence|25 -9 85 -56 0 0 -49 -49
steps to here 2 then 4 before ends signed|-39 0 -158 196 0 0 0 0
steps to here 2 then 5|13 98 -46 -41 -34 8 29 -121
steps to here 2 then 5 before ends call|39 -63 9 10 0 0 0 0
steps to here 2 then 5 before ends clause|87 -44 102 -162 0 0 0 0
steps to here 2 then 5 before ends open|-154 175 -75 109 -34 182 0 -187
steps to here 2 then 5 before ends sentence|21 83 -12 -67 0 -148 29 141
steps to here 2 then 5 before ends signed|-53 0 -84 115 0 0 0 0
steps to here 2 then 6|36 94 19 -28 -86 26 8 -188
steps to here 2 then 6 before ends call|45 -56 56 -23 0 0 0 0
steps to here 2 then 6 before ends clause|7 -14 31 46 -42 0 0 0
steps to here 2 then 6 before ends open|-106 172 36 38 -63 116 0 -233
steps to here 2 then 6 before ends sentence|95 43 -26 -2 -32 -127 8 43
steps to here 2 then 6 before ends signed|49 0 19 -117 0 0 0 73
steps to here 2 then 7|38 -97 -46 -13 -37 28 107 142
steps to here 2 then 7 before ends call|-68 0 -83 41 0 0 89 0
steps to here 2 then 7 before ends clause|199 -170 27 0 -88 0 0 0
steps to here 2 then 7 before ends open|-14 34 -79 -95 44 123 0 213
steps to here 2 then 7 before ends sentence|-97 26 45 99 0 -157 53 -171
steps to here 2 then 7 before ends signed|37 -50 -55 82 0 0 0 -50
steps to here 2 then 8|-43 -50 10 19 -20 -82 97 29
steps to here 2 then 8 before ends call|-6 0 -166 -82 0 0 14 336
steps to here 2 then 8 before ends clause|215 -162 -8 -59 -3 0 0 -36
steps to here 2 then 8 before ends open|-70 -2 16 105 -4 -16 0 -46
steps to here 2 then 8 before ends sentence|-22 113 13 -65 -38 -157 80 -52
steps to here 2 then 8 before ends signed|60 0 54 -97 0 0 0 62
steps to here 2 then 9|76 -20 69 18 60 15 -44 5
steps to here 2 then 9 before ends call|-154 0 133 59 0 0 0 -156
steps to here 2 then 9 before ends clause|-69 -6 -9 0 55 0 0 0
steps to here 2 then 9 before ends open|86 -30 63 82 35 -46 0 -11
steps to here 2 then 9 before ends sentence|125 64 -22 -55 -110 130 -44 59
steps to here 2 then 9 before ends signed|0 0 -110 93 0 49 0 -2
steps to here 3 then 0|7 -9 36 63 -10 -165 -78 -175
steps to here 3 then 0 before ends call|26 -67 39 -28 0 0 0 0
steps to here 3 then 0 before ends clause|-13 7 0 35 0 0 0 0
steps to here 3 then 0 before ends open|-44 -28 97 93 -35 -41 0 -118
steps to here 3 then 0 before ends sentence|100 31 -5 -88 39 -139 -78 -86
steps to here 3 then 0 before ends signed|0 -24 -56 73 0 0 0 0
steps to here 3 then 1|-35 -17 7 102 -1 -152 -58 38
steps to here 3 then 1 before ends call|-36 -131 30 118 0 0 0 0
steps to here 3 then 1 before ends clause|-85 94 47 -28 -18 0 0 0
steps to here 3 then 1 before ends open|-168 -1 16 91 57 -150 0 43
steps to here 3 then 1 before ends sentence|30 46 34 -19 -89 30 -58 -26
steps to here 3 then 1 before ends signed|65 -49 -7 15 0 -35 0 0
steps to here 3 then 2|-4 44 -34 -4 -56 -30 -45 88
steps to here 3 then 2 before ends call|23 -25 38 -28 0 0 0 0
steps to here 3 then 2 before ends clause|12 51 -6 -8 -29 0 0 0
steps to here 3 then 2 before ends open|-42 -27 -73 76 30 26 0 98
steps to here 3 then 2 before ends sentence|26 12 37 -64 -111 -50 -45 -38
steps to here 3 then 2 before ends signed|83 0 50 -113 0 0 0 0
steps to here 3 then 3|-57 9 -83 20 -113 6 -104 280
steps to here 3 then 3 before ends call|135 -127 43 -42 0 0 -20 0
steps to here 3 then 3 before ends clause|22 -15 32 -29 0 0 0 0
steps to here 3 then 3 before ends open|-48 -46 -47 -8 -113 6 0 301
steps to here 3 then 3 before ends sentence|-22 13 -65 56 0 0 -92 -39
steps to here 3 then 3 before ends signed|45 0 -7 -19 0 0 0 -27
steps to here 3 then 4|48 78 2 25 -38 -50 0 -83
steps to here 3 then 4 before ends call|125 -125 0 0 0 0 0 0
steps to here 3 then 4 before ends clause|-49 50 0 0 0 0 0 0
steps to here 3 then 4 before ends open|-16 107 27 52 -38 -50 0 -83
steps to here 3 then 4 before ends sentence|99 -49 -114 11 0 0 0 0
steps to here 3 then 4 before ends signed|0 0 47 -47 0 0 0 0
steps to here 3 then 5|-5 38 56 72 -95 23 50 -127
steps to here 3 then 5 before ends call|107 -106 0 0 0 0 0 0
steps to here 3 then 5 before ends clause|-46 47 22 -22 0 0 0 0
steps to here 3 then 5 before ends open|15 31 23 65 -95 38 0 -127
steps to here 3 then 5 before ends sentence|-34 70 39 -47 0 -30 50 0
steps to here 3 then 5 before ends signed|0 -29 -39 58 0 0 0 0
steps to here 3 then 6|-36 -56 82 82 -176 -50 35 -128
steps to here 3 then 6 before ends call|-81 -5 -25 26 0 0 99 0
steps to here 3 then 6 before ends clause|-30 31 0 0 0 0 0 0
steps to here 3 then 6 before ends open|-40 -9 73 82 -176 -50 0 -126
steps to here 3 then 6 before ends sentence|11 -24 -6 61 0 0 -51 -4
steps to here 3 then 6 before ends signed|46 0 117 -148 0 0 0 -5
steps to here 3 then 7|1 -33 83 75 -65 -75 -28 -55
steps to here 3 then 7 before ends call|-49 0 36 22 0 0 0 0
steps to here 3 then 7 before ends clause|35 -35 40 0 -39 0 0 0
steps to here 3 then 7 before ends open|-22 -4 37 132 -15 -67 0 -55
steps to here 3 then 7 before ends sentence|2 -19 43 -26 0 -5 -28 0
steps to here 3 then 7 before ends signed|0 0 -36 37 0 0 0 0
steps to here 3 then 8|11 -96 22 80 -182 -94 -75 101
steps to here 3 then 8 before ends call|49 -48 -17 -77 0 -26 -50 127
steps to here 3 then 8 before ends clause|14 -60 33 0 0 0 0 0
steps to here 3 then 8 before ends open|4 -51 67 65 -165 -82 0 -16
steps to here 3 then 8 before ends sentence|-58 19 -62 70 -40 0 -48 63
steps to here 3 then 8 before ends signed|0 0 24 -20 0 0 0 -11
steps to here 3 then 9|69 -94 97 -32 -281 -78 11 11
steps to here 3 then 9 before ends call|-5 0 229 -39 0 0 0 -206
steps to here 3 then 9 before ends clause|-38 0 72 -33 0 0 0 0
steps to here 3 then 9 before ends open|54 -50 87 -27 -281 -31 0 -28
steps to here 3 then 9 before ends sentence|14 -50 -23 6 0 -33 11 108
steps to here 3 then 9 before ends signed|0 0 36 -4 0 0 0 -48
steps to here 4 then 0|98 138 -98 -25 -5 35 -4 -173
steps to here 4 then 0 before ends call|-88 88 0 0 0 0 0 0
steps to here 4 then 0 before ends clause|-72 46 0 45 0 0 -49 0
steps to here 4 then 0 before ends open|179 76 -96 -31 -5 35 0 -142
steps to here 4 then 0 before ends sentence|29 64 -7 -28 0 0 27 -49
steps to here 4 then 0 before ends signed|-90 -31 7 72 0 0 0 0
steps to here 4 then 1|-99 117 -39 -50 35 124 112 -141
steps to here 4 then 1 before ends call|0 40 -178 14 0 -45 177 0
steps to here 4 then 1 before ends clause|-16 50 -37 -12 0 0 0 0
steps to here 4 then 1 before ends open|-107 43 13 100 35 -68 0 -99
steps to here 4 then 1 before ends sentence|45 61 -41 -208 0 186 -48 -63
steps to here 4 then 1 before ends signed|-75 -47 55 35 0 0 0 0
steps to here 4 then 2|-117 145 46 -63 117 -49 90 -93
steps to here 4 then 2 before ends call|-150 151 0 0 0 0 0 0
steps to here 4 then 2 before ends clause|-96 96 0 0 0 0 0 0
steps to here 4 then 2 before ends open|167 68 31 -164 117 -49 55 -93
steps to here 4 then 2 before ends sentence|-27 -49 22 75 0 0 50 0
steps to here 4 then 2 before ends signed|-61 -40 -7 116 0 0 0 0
steps to here 4 then 3|-82 112 61 -81 -11 -14 0 0
steps to here 4 then 3 before ends call|-152 153 0 0 0 0 0 0
steps to here 4 then 3 before ends clause|69 0 0 0 0 -50 0 0
steps to here 4 then 3 before ends open|-57 8 25 63 -11 0 0 0
steps to here 4 then 3 before ends sentence|3 -38 82 -69 0 50 0 0
steps to here 4 then 3 before ends signed|94 0 32 -108 0 0 0 0
steps to here 4 then 4|-89 189 -62 3 0 -56 -42 -3
steps to here 4 then 4 before ends call|14 -14 0 0 0 0 0 0
steps to here 4 then 4 before ends clause|-47 48 40 -40 0 0 0 0
steps to here 4 then 4 before ends open|-14 69 38 -80 0 -56 0 -3
steps to here 4 then 4 before ends sentence|-36 102 -53 11 0 0 -42 0
steps to here 4 then 4 before ends signed|0 -49 -111 143 0 0 0 0
steps to here 4 then 5|-72 152 -40 -86 0 45 17 0
steps to here 4 then 5 before ends clause|-48 49 0 0 0 0 0 0
steps to here 4 then 5 before ends open|-61 130 -53 -112 0 45 0 0
steps to here 4 then 5 before ends sentence|-48 3 51 -27 0 0 17 0
steps to here 4 then 5 before ends signed|14 0 -62 57 0 0 0 0
steps to here 4 then 6|-12 37 27 -46 0 0 -30 -38
steps to here 4 then 6 before ends clause|9 -9 0 0 0 0 0 0
steps to here 4 then 6 before ends open|-30 38 -81 105 0 0 0 -38
steps to here 4 then 6 before ends sentence|30 0 163 -192 0 0 -30 0
steps to here 4 then 6 before ends signed|3 0 -86 86 0 0 0 0
steps to here 4 then 7|108 -19 63 -14 0 -68 34 -69
steps to here 4 then 7 before ends clause|35 -34 0 0 0 0 0 0
steps to here 4 then 7 before ends open|-1 1 98 -28 0 -30 0 -23
steps to here 4 then 7 before ends sentence|84 0 41 -102 0 -51 34 0
steps to here 4 then 7 before ends signed|-9 0 -78 132 0 0 0 -45
steps to here 4 then 8|-63 -13 -54 -1 0 6 218 -65
steps to here 4 then 8 before ends call|0 0 31 -31 0 0 0 0
steps to here 4 then 8 before ends open|-39 -46 -60 145 0 -53 0 -32
steps to here 4 then 8 before ends sentence|10 22 44 -237 0 61 218 -55
steps to here 4 then 8 before ends signed|0 0 -92 93 0 0 0 0
steps to here 4 then 9|-96 -36 38 -51 0 11 -18 50
steps to here 4 then 9 before ends call|37 0 47 -47 0 0 0 -37
steps to here 4 then 9 before ends open|-44 -11 -86 -44 0 21 0 163
steps to here 4 then 9 before ends sentence|-50 42 101 37 0 -19 -18 -154
steps to here 4 then 9 before ends signed|-42 -40 55 -4 0 0 0 0
steps to here 5 then 0|-30 130 -41 -44 -77 -95 18 -149
steps to here 5 then 0 before ends call|-36 2 0 49 0 0 0 0
steps to here 5 then 0 before ends clause|34 154 -145 -62 0 0 0 -4
steps to here 5 then 0 before ends open|-19 89 24 -45 -77 28 0 -108
steps to here 5 then 0 before ends sentence|102 8 -19 51 0 -119 18 -95
steps to here 5 then 0 before ends signed|0 0 -11 11 0 0 0 0
steps to here 5 then 1|-74 193 -25 28 130 -108 -45 -193
steps to here 5 then 1 before ends call|33 -52 187 -114 0 0 0 -50
steps to here 5 then 1 before ends clause|-114 169 -50 -58 -28 0 0 0
steps to here 5 then 1 before ends open|-101 74 71 32 142 -127 0 -164
steps to here 5 then 1 before ends sentence|93 31 -133 -12 0 45 -45 -40
steps to here 5 then 1 before ends signed|0 0 -93 61 0 0 0 53
steps to here 5 then 2|-47 164 -111 -84 -18 -80 -110 -150
steps to here 5 then 2 before ends call|-28 47 -35 -24 0 0 0 20
steps to here 5 then 2 before ends clause|9 82 74 -141 0 0 0 0
steps to here 5 then 2 before ends open|-46 169 -131 -40 -18 -33 0 -160
steps to here 5 then 2 before ends sentence|48 -13 35 -45 0 -92 -110 0
steps to here 5 then 2 before ends signed|0 0 60 -59 0 0 0 0
steps to here 5 then 3|-56 63 -9 -6 -137 -62 -46 64
steps to here 5 then 3 before ends call|52 -52 -6 6 0 0 0 0
steps to here 5 then 3 before ends clause|-20 20 0 0 0 0 0 0
steps to here 5 then 3 before ends open|-24 20 98 -1 -101 -7 0 -55
steps to here 5 then 3 before ends sentence|-28 140 -176 21 -48 -50 -46 127
steps to here 5 then 3 before ends signed|0 -36 90 -66 0 0 0 0
steps to here 5 then 4|-15 43 -78 22 0 0 0 0
steps to here 5 then 4 before ends call|96 -95 0 0 0 0 0 0
steps to here 5 then 4 before ends clause|-98 98 0 0 0 0 0 0
steps to here 5 then 4 before ends open|-34 43 -52 38 0 0 0 0
steps to here 5 then 4 before ends sentence|21 8 -35 -15 0 0 0 0
steps to here 5 then 4 before ends signed|0 0 27 -26 0 0 0 0
steps to here 5 then 5|83 41 41 -35 -29 -48 -46 -104
steps to here 5 then 5 before ends call|15 0 -15 0 0 0 0 0
steps to here 5 then 5 before ends clause|-19 19 48 -48 0 0 0 0
steps to here 5 then 5 before ends open|60 77 46 -45 -29 -80 0 -49
steps to here 5 then 5 before ends sentence|-44 -15 54 40 0 51 -46 -56
steps to here 5 then 5 before ends signed|95 -50 0 -45 0 0 0 0
steps to here 5 then 6|-46 -131 83 98 -45 -36 26 -66
steps to here 5 then 6 before ends call|47 -47 0 0 0 0 0 0
steps to here 5 then 6 before ends clause|29 -29 0 0 0 0 0 0
steps to here 5 then 6 before ends open|-28 -42 73 40 -45 -8 0 -66
steps to here 5 then 6 before ends sentence|-89 -111 -7 119 0 -49 26 0
steps to here 5 then 6 before ends signed|42 0 20 -66 0 0 0 0
steps to here 5 then 7|-42 -95 -48 -36 47 67 81 156
steps to here 5 then 7 before ends call|0 0 -24 61 0 0 -43 0
steps to here 5 then 7 before ends clause|-49 0 50 0 0 0 0 0
steps to here 5 then 7 before ends open|31 -40 -123 -41 47 94 0 160
steps to here 5 then 7 before ends sentence|-60 -49 -6 50 0 -37 101 0
steps to here 5 then 7 before ends signed|0 0 60 -59 0 0 0 0
steps to here 5 then 8|71 -55 5 10 9 46 25 -98
steps to here 5 then 8 before ends call|-38 0 -29 53 0 0 0 0
steps to here 5 then 8 before ends clause|0 0 50 -50 0 0 0 0
steps to here 5 then 8 before ends open|60 -23 7 -43 9 34 0 -50
steps to here 5 then 8 before ends sentence|36 7 -67 73 0 37 25 -64
steps to here 5 then 8 before ends signed|-45 0 46 0 0 0 0 0
steps to here 5 then 9|80 -40 62 13 -150 -138 -109 21
steps to here 5 then 9 before ends call|-85 0 122 132 0 0 0 -158
steps to here 5 then 9 before ends clause|0 0 50 0 0 -49 0 0
steps to here 5 then 9 before ends open|44 -40 92 -18 -150 -120 0 -18
steps to here 5 then 9 before ends sentence|112 0 -38 0 0 11 -109 89
steps to here 6 then 0|11 19 4 -91 16 -129 -44 123
steps to here 6 then 0 before ends call|-33 37 45 -30 0 0 0 0
steps to here 6 then 0 before ends clause|212 -234 112 -69 0 0 0 0
steps to here 6 then 0 before ends open|-115 18 -39 30 16 -20 0 116
steps to here 6 then 0 before ends sentence|129 47 -113 -100 0 -131 -44 -68
steps to here 6 then 0 before ends signed|-6 0 68 -65 0 0 0 0
steps to here 6 then 1|85 160 -14 2 -173 -53 82 16
steps to here 6 then 1 before ends call|-54 -5 -24 -53 0 0 126 0
steps to here 6 then 1 before ends clause|106 -47 -108 -32 0 0 0 0
steps to here 6 then 1 before ends open|-5 112 56 33 -129 -31 0 -122
steps to here 6 then 1 before ends sentence|105 88 -93 3 -50 -60 -38 98
steps to here 6 then 1 before ends signed|-105 -62 -34 8 0 45 0 97
steps to here 6 then 2|40 68 -74 5 -40 24 -49 60
steps to here 6 then 2 before ends call|-130 156 75 -102 0 0 0 0
steps to here 6 then 2 before ends clause|-119 167 -52 -47 0 0 0 0
steps to here 6 then 2 before ends open|78 -75 -38 61 -40 55 0 61
steps to here 6 then 2 before ends sentence|24 139 -6 -72 0 -14 -49 -7
steps to here 6 then 2 before ends signed|147 0 -114 17 0 0 0 0
steps to here 6 then 3|19 108 -9 43 -49 -38 -64 63
steps to here 6 then 3 before ends call|64 -49 39 -35 0 0 0 0
steps to here 6 then 3 before ends clause|-46 46 2 0 0 0 0 0
steps to here 6 then 3 before ends open|20 68 -2 -38 -49 -29 0 63
steps to here 6 then 3 before ends sentence|46 7 -38 68 0 -50 -64 0
steps to here 6 then 3 before ends signed|-39 0 -30 51 0 0 0 0
steps to here 6 then 4|-20 -15 -9 -48 -26 32 0 43
steps to here 6 then 4 before ends call|48 0 -23 -24 0 0 0 0
steps to here 6 then 4 before ends clause|8 -7 0 0 0 0 0 0
steps to here 6 then 4 before ends open|-54 -7 121 10 -26 -50 0 73
steps to here 6 then 4 before ends sentence|28 -2 15 -116 0 85 0 -48
steps to here 6 then 4 before ends signed|0 0 -120 126 0 -12 0 0
steps to here 6 then 5|70 -17 27 23 -43 15 0 -59
steps to here 6 then 5 before ends call|-17 -50 138 -79 0 0 0 0
steps to here 6 then 5 before ends clause|-128 129 0 0 0 0 0 0
steps to here 6 then 5 before ends open|4 -4 36 -5 -43 65 0 -18
steps to here 6 then 5 before ends sentence|70 -12 50 -45 0 -50 0 -49
steps to here 6 then 5 before ends signed|0 0 -124 124 0 0 0 0
steps to here 6 then 6|33 -143 114 0 -47 -63 67 47
steps to here 6 then 6 before ends call|-40 -49 -20 -28 0 0 142 0
steps to here 6 then 6 before ends clause|80 -80 0 0 0 0 0 0
steps to here 6 then 6 before ends open|-67 -69 125 31 -47 -38 0 20
steps to here 6 then 6 before ends sentence|59 55 80 -60 0 -29 -110 -15
steps to here 6 then 6 before ends signed|54 0 -109 43 0 0 0 45
steps to here 6 then 7|-58 -194 69 63 -49 63 144 -119
steps to here 6 then 7 before ends call|-37 0 37 0 0 0 0 0
steps to here 6 then 7 before ends clause|17 -21 0 6 0 0 0 0
steps to here 6 then 7 before ends open|12 -151 43 89 -49 49 0 -119
steps to here 6 then 7 before ends sentence|-21 -69 10 -43 0 33 144 0
steps to here 6 then 7 before ends signed|-39 0 22 5 0 0 0 0
steps to here 6 then 8|-19 -7 35 -18 -44 -16 -11 -18
steps to here 6 then 8 before ends call|0 0 106 21 0 0 -28 -82
steps to here 6 then 8 before ends clause|-89 -22 105 0 0 0 0 0
steps to here 6 then 8 before ends open|101 52 -10 -44 -44 6 0 -11
steps to here 6 then 8 before ends sentence|-125 -38 -30 29 0 -12 5 114
steps to here 6 then 8 before ends signed|-45 -50 68 8 0 -21 0 6
steps to here 6 then 9|64 -33 -12 -106 -49 33 -95 68
steps to here 6 then 9 before ends call|-18 0 27 11 0 0 0 -28
steps to here 6 then 9 before ends clause|-43 -50 129 0 0 0 0 -50
steps to here 6 then 9 before ends open|129 21 -93 -47 -49 -110 0 145
steps to here 6 then 9 before ends sentence|-27 41 -12 -12 0 136 -95 -125
steps to here 6 then 9 before ends signed|-46 0 19 -38 0 48 0 0
steps to here 7 then 0|144 -30 52 -32 -145 111 17 -247
steps to here 7 then 0 before ends call|-35 -41 24 78 0 0 0 0
steps to here 7 then 0 before ends clause|-22 65 0 -43 0 0 0 0
steps to here 7 then 0 before ends open|162 -87 69 14 -104 -49 0 -122
steps to here 7 then 0 before ends sentence|107 30 -84 -54 -50 197 18 -174
steps to here 7 then 0 before ends signed|-60 0 -2 36 0 0 0 0
steps to here 7 then 1|95 -15 25 -15 -93 119 -44 -192
steps to here 7 then 1 before ends call|-25 41 101 -29 0 0 -34 -47
steps to here 7 then 1 before ends clause|41 -44 -57 81 0 0 0 0
steps to here 7 then 1 before ends open|62 21 -73 56 -93 65 0 -114
steps to here 7 then 1 before ends sentence|77 77 -78 6 0 93 -28 -63
steps to here 7 then 1 before ends signed|60 -62 112 -99 0 0 0 0
steps to here 7 then 2|25 -4 73 -37 -48 -45 -67 -38
steps to here 7 then 2 before ends call|111 -25 -128 47 0 0 0 0
steps to here 7 then 2 before ends clause|79 -67 30 -50 0 0 0 0
steps to here 7 then 2 before ends open|-14 51 -7 -35 -1 15 0 -16
steps to here 7 then 2 before ends sentence|5 8 25 80 -47 -50 -67 -1
steps to here 7 then 2 before ends signed|37 0 31 -47 0 0 0 0
steps to here 7 then 3|8 -33 37 2 0 -40 -11 -56
steps to here 7 then 3 before ends call|-47 0 10 52 0 0 0 0
steps to here 7 then 3 before ends clause|99 -95 -8 0 0 0 0 0
steps to here 7 then 3 before ends open|109 -56 5 -29 0 -40 0 -56
steps to here 7 then 3 before ends sentence|-66 40 -16 110 0 0 -11 0
steps to here 7 then 3 before ends signed|-9 0 152 -133 0 0 0 0
steps to here 7 then 4|30 -151 38 27 0 99 -97 0
steps to here 7 then 4 before ends call|-16 0 -16 24 0 0 0 0
steps to here 7 then 4 before ends clause|75 -74 0 0 0 0 0 0
steps to here 7 then 4 before ends open|28 -81 -15 35 0 50 0 0
steps to here 7 then 4 before ends sentence|6 -49 49 38 0 49 -97 0
steps to here 7 then 4 before ends signed|0 0 -28 28 0 0 0 0
steps to here 7 then 5|99 -171 37 -26 0 -98 -94 251
steps to here 7 then 5 before ends call|78 0 -69 -19 0 0 0 0
steps to here 7 then 5 before ends clause|40 -40 0 0 0 0 0 0
steps to here 7 then 5 before ends open|34 -112 -26 27 0 -98 0 229
steps to here 7 then 5 before ends sentence|-3 -11 68 -8 0 0 -94 71
steps to here 7 then 5 before ends signed|14 -49 82 -73 0 0 0 0
steps to here 7 then 6|163 -212 -8 -34 -50 -50 -36 141
steps to here 7 then 6 before ends clause|37 -37 0 0 0 0 0 0
steps to here 7 then 6 before ends open|44 -166 47 -40 -50 -50 0 196
steps to here 7 then 6 before ends sentence|99 -50 8 -3 0 0 -36 31
steps to here 7 then 6 before ends signed|82 0 -88 1 0 0 0 -17
steps to here 7 then 7|37 -44 41 -65 -48 -16 105 -20
steps to here 7 then 7 before ends call|-56 0 -69 35 0 0 101 0
steps to here 7 then 7 before ends clause|46 0 -45 0 0 0 0 0
steps to here 7 then 7 before ends open|98 -64 12 -70 -48 22 35 -93
steps to here 7 then 7 before ends sentence|-63 48 67 -24 0 -37 -7 110
steps to here 7 then 7 before ends signed|0 0 -1 12 0 0 0 -18
steps to here 7 then 8|-5 -52 28 -28 -51 67 69 111
steps to here 7 then 8 before ends call|-17 0 -36 13 0 41 0 0
steps to here 7 then 8 before ends clause|-50 0 50 0 0 0 0 0
steps to here 7 then 8 before ends open|110 -52 -32 -95 -51 54 0 91
steps to here 7 then 8 before ends sentence|-43 0 -40 34 0 2 69 81
steps to here 7 then 8 before ends signed|-97 0 40 125 0 0 0 -89
steps to here 7 then 9|89 -15 20 -19 -94 144 -79 -81
steps to here 7 then 9 before ends call|-8 0 -26 67 0 0 0 0
steps to here 7 then 9 before ends clause|-49 0 50 0 0 0 0 0
steps to here 7 then 9 before ends open|52 42 48 -23 -94 39 -50 -143
steps to here 7 then 9 before ends sentence|75 -93 1 -1 0 90 -39 10
steps to here 7 then 9 before ends signed|0 0 -69 13 0 35 0 85
steps to here 8 then 0|97 -169 90 75 -217 76 37 94
steps to here 8 then 0 before ends call|85 -99 -23 58 0 0 -39 0
steps to here 8 then 0 before ends clause|62 -90 0 46 0 0 0 0
steps to here 8 then 0 before ends open|34 27 3 63 -217 90 0 21
steps to here 8 then 0 before ends sentence|56 -81 46 39 0 61 44 100
steps to here 8 then 0 before ends signed|-180 0 104 -10 0 0 0 -33
steps to here 8 then 1|60 -114 30 31 -233 65 -4 95
steps to here 8 then 1 before ends call|122 -93 78 -111 0 0 -113 0
steps to here 8 then 1 before ends clause|21 -83 93 32 0 0 0 -50
steps to here 8 then 1 before ends open|-18 67 -11 37 -208 11 0 123
steps to here 8 then 1 before ends sentence|38 -141 -46 24 -42 93 37 -15
steps to here 8 then 1 before ends signed|-34 -42 105 -41 0 -28 0 0
steps to here 8 then 2|106 -28 32 15 -189 -81 -64 -14
steps to here 8 then 2 before ends call|44 -21 1 -8 0 -50 0 0
steps to here 8 then 2 before ends clause|151 -123 -40 0 0 0 0 0
steps to here 8 then 2 before ends open|60 63 -13 -26 -189 -9 0 52
steps to here 8 then 2 before ends sentence|9 -15 45 130 0 6 -64 -98
steps to here 8 then 2 before ends signed|80 -71 12 8 0 0 0 0
steps to here 8 then 3|112 -174 80 40 -80 -87 85 105
steps to here 8 then 3 before ends call|-153 126 23 43 0 0 0 0
steps to here 8 then 3 before ends clause|88 -132 66 0 0 0 0 0
steps to here 8 then 3 before ends open|3 -135 173 -43 -42 -49 0 105
steps to here 8 then 3 before ends sentence|54 -7 -64 160 -50 -50 85 0
steps to here 8 then 3 before ends signed|11 0 -12 -9 0 0 0 0
steps to here 8 then 4|151 -83 -31 -34 -31 127 -47 -32
steps to here 8 then 4 before ends clause|67 -66 31 0 -31 0 0 0
steps to here 8 then 4 before ends open|44 -74 -1 7 0 202 0 -32
steps to here 8 then 4 before ends sentence|114 33 -3 -55 0 -50 -47 0
steps to here 8 then 4 before ends signed|31 0 -96 80 0 0 0 0
steps to here 8 then 5|147 -112 41 58 -85 79 -36 -195
steps to here 8 then 5 before ends call|36 -42 -48 43 0 0 0 0
steps to here 8 then 5 before ends clause|151 -162 31 0 0 0 0 0
steps to here 8 then 5 before ends open|78 8 12 24 -85 26 0 -161
steps to here 8 then 5 before ends sentence|60 11 17 40 0 49 -36 -50
steps to here 8 then 5 before ends signed|14 0 59 -106 0 0 0 0
steps to here 8 then 6|101 -107 16 12 -48 37 87 -2
steps to here 8 then 6 before ends call|-21 -50 89 0 0 0 0 0
steps to here 8 then 6 before ends clause|116 -37 -89 0 0 0 0 0
steps to here 8 then 6 before ends open|89 9 -33 -51 -18 54 0 -2
steps to here 8 then 6 before ends sentence|-62 -103 16 81 -30 -41 87 0
steps to here 8 then 6 before ends signed|121 0 -161 24 0 0 0 0
steps to here 8 then 7|99 14 -13 14 -51 28 -96 -98
steps to here 8 then 7 before ends call|21 0 -4 -4 0 0 0 0
steps to here 8 then 7 before ends clause|-45 0 45 0 0 0 0 0
steps to here 8 then 7 before ends open|114 32 -56 -17 -51 55 0 -98
steps to here 8 then 7 before ends sentence|-66 26 120 32 0 -41 -96 0
steps to here 8 then 7 before ends signed|44 0 -103 44 0 0 0 0
steps to here 8 then 8|37 5 1 -6 0 -28 101 -36
steps to here 8 then 8 before ends call|87 0 -165 6 0 0 91 0
steps to here 8 then 8 before ends clause|-51 0 105 -53 0 0 0 0
steps to here 8 then 8 before ends open|118 89 -71 -74 0 29 0 -9
steps to here 8 then 8 before ends sentence|-92 -70 88 125 0 -91 66 -9
steps to here 8 then 8 before ends signed|-34 0 -41 50 0 0 0 10
steps to here 8 then 9|24 -41 37 34 -19 57 -154 -2
steps to here 8 then 9 before ends call|-20 60 1 -34 0 0 0 0
steps to here 8 then 9 before ends open|84 -12 -22 -10 -19 16 0 -16
steps to here 8 then 9 before ends sentence|-26 -84 50 58 0 56 -154 35
steps to here 8 then 9 before ends signed|0 0 38 -37 0 0 0 0
steps to here 9 then 0|105 -125 86 95 -259 -40 1 47
steps to here 9 then 0 before ends call|191 -202 1 52 0 10 -123 0
steps to here 9 then 0 before ends clause|107 -98 -9 0 0 0 0 0
steps to here 9 then 0 before ends open|54 11 35 78 -242 26 -97 -2
steps to here 9 then 0 before ends sentence|36 1 44 45 -37 -161 50 72
steps to here 9 then 0 before ends signed|5 -49 47 -4 0 -49 0 11
steps to here 9 then 1|24 -81 2 -9 -158 100 -45 77
steps to here 9 then 1 before ends call|-45 123 -107 103 0 -57 0 -39
steps to here 9 then 1 before ends clause|150 -188 46 0 0 0 0 0
steps to here 9 then 1 before ends open|71 12 1 -56 -158 -92 -3 57
steps to here 9 then 1 before ends sentence|-32 -160 -11 48 0 251 -45 45
steps to here 9 then 1 before ends signed|-25 0 118 -76 0 0 0 -16
steps to here 9 then 2|76 -95 41 6 -67 13 -23 96
steps to here 9 then 2 before ends call|-146 145 62 -62 0 0 0 0
steps to here 9 then 2 before ends clause|169 -227 30 0 0 0 0 0
steps to here 9 then 2 before ends open|31 -32 15 -85 -67 117 -45 56
steps to here 9 then 2 before ends sentence|42 -77 45 51 0 -106 1 133
steps to here 9 then 2 before ends signed|-93 -73 -83 181 0 0 0 0
steps to here 9 then 3|136 -139 50 4 0 -93 59 18
steps to here 9 then 3 before ends call|-12 -14 49 0 0 0 0 0
steps to here 9 then 3 before ends clause|210 -181 -48 0 0 0 0 0
steps to here 9 then 3 before ends open|105 16 -10 -88 0 -43 0 -49
steps to here 9 then 3 before ends sentence|1 -28 66 112 0 -50 59 114
steps to here 9 then 3 before ends signed|-41 0 -10 63 0 0 0 0
steps to here 9 then 4|231 -81 -35 -99 0 -7 -38 54
steps to here 9 then 4 before ends call|50 -49 -29 30 0 0 0 0
steps to here 9 then 4 before ends clause|139 -109 0 -50 0 0 0 0
steps to here 9 then 4 before ends open|165 -34 -28 -70 0 43 0 -63
steps to here 9 then 4 before ends sentence|-56 48 -38 14 0 -39 -38 164
steps to here 9 then 4 before ends signed|38 0 -32 -10 0 0 0 0
steps to here 9 then 5|146 -116 -48 -48 0 -108 48 -44
steps to here 9 then 5 before ends call|7 -50 44 0 0 0 0 0
steps to here 9 then 5 before ends clause|212 -205 -7 0 0 0 0 0
steps to here 9 then 5 before ends open|152 -55 57 -160 0 -45 0 -177
steps to here 9 then 5 before ends sentence|34 -138 -125 240 0 -74 48 110
steps to here 9 then 5 before ends signed|80 -33 121 -150 0 0 0 0
steps to here 9 then 6|165 -103 -9 0 -1 89 -57 -56
steps to here 9 then 6 before ends call|0 -50 68 0 0 0 0 0
steps to here 9 then 6 before ends clause|162 -132 -42 0 0 0 0 0
steps to here 9 then 6 before ends open|69 -1 18 -164 -1 106 0 -1
steps to here 9 then 6 before ends sentence|91 -100 -58 132 0 -43 -57 -118
steps to here 9 then 6 before ends signed|7 0 -7 0 0 0 0 0
steps to here 9 then 7|86 -84 38 25 -24 72 -74 27
steps to here 9 then 7 before ends call|-45 0 5 41 0 0 0 0
steps to here 9 then 7 before ends clause|76 -35 -41 0 0 0 0 0
steps to here 9 then 7 before ends open|107 -87 83 -74 -24 72 0 -32
steps to here 9 then 7 before ends sentence|-80 41 -88 112 0 0 -74 153
steps to here 9 then 7 before ends signed|38 0 41 -62 0 0 0 0
steps to here 9 then 8|38 -88 57 30 0 -52 -14 -14
steps to here 9 then 8 before ends call|73 -45 40 -39 0 0 -37 0
steps to here 9 then 8 before ends clause|57 0 -57 0 0 0 0 0
steps to here 9 then 8 before ends open|41 -80 48 -61 0 -1 0 37
steps to here 9 then 8 before ends sentence|-82 13 1 96 0 -39 -2 -33
steps to here 9 then 8 before ends signed|-25 0 36 56 0 0 0 -50
steps to here 9 then 9|10 -83 -33 64 0 -36 -91 27
steps to here 9 then 9 before ends call|0 0 21 -20 0 0 0 0
steps to here 9 then 9 before ends open|24 -76 91 -68 0 -40 0 -93
steps to here 9 then 9 before ends sentence|24 -28 -78 75 0 7 -91 127
than after 0 ends call|-101 64 69 -165 0 0 0 0
than after 0 ends clause|-34 56 -15 -11 125 0 -35 -45
than after 0 ends open|30 55 168 36 31 41 24 4
than after 0 ends sentence|56 67 -177 -24 -127 -133 -50 57
than after 0 ends signed|85 57 0 -49 0 0 -95 -49
than after 1 ends call|-185 35 227 -99 0 -7 0 0
than after 1 ends clause|-95 163 124 -92 65 -96 0 -87
than after 1 ends open|0 67 117 23 -11 82 -74 -132
than after 1 ends sentence|-11 71 -304 26 16 -113 -49 107
than after 1 ends signed|125 -4 -49 -50 0 -45 0 0
than after 2 ends call|-25 24 18 71 0 -47 0 -41
than after 2 ends clause|-1 57 -44 69 63 0 -50 -44
than after 2 ends open|12 127 84 75 31 -75 6 0
than after 2 ends sentence|35 49 64 -87 1 -49 -40 -141
than after 2 ends signed|-47 78 0 -50 0 0 0 0
than after 3 ends call|94 4 -107 -13 0 0 0 0
than after 3 ends clause|69 -31 14 -89 -38 0 0 -28
than after 3 ends open|51 111 110 34 23 -31 4 -31
than after 3 ends sentence|23 15 -123 17 40 0 0 -106
than after 3 ends signed|113 -112 0 0 0 0 0 0
than after 4 ends call|50 94 -79 -77 0 0 0 0
than after 4 ends clause|30 1 -3 0 0 -50 0 0
than after 4 ends open|109 106 -21 -46 34 31 -91 -174
than after 4 ends sentence|90 47 -85 -39 -24 0 0 0
than after 4 ends signed|-17 75 -50 0 0 0 0 0
than after 5 ends call|124 -98 5 34 0 0 -50 0
than after 5 ends clause|122 -8 14 -122 -28 0 0 0
than after 5 ends open|92 -40 14 19 -4 -133 -10 -110
than after 5 ends sentence|44 37 -86 -20 9 -76 0 -48
than after 5 ends signed|10 19 -50 0 0 0 0 0
than after 6 ends call|17 -26 14 86 0 0 0 0
than after 6 ends clause|44 -6 35 0 -47 -50 0 0
than after 6 ends open|64 -94 6 55 -22 -68 31 -38
than after 6 ends sentence|97 140 -135 22 -33 -50 0 -47
than after 6 ends signed|-16 17 0 0 0 0 0 0
than after 7 ends call|83 3 -102 109 -61 0 0 0
than after 7 ends clause|-4 -12 97 -50 -80 0 0 -5
than after 7 ends open|31 -173 40 -8 21 43 74 -37
than after 7 ends sentence|57 30 -160 -20 16 0 -49 -36
than after 7 ends signed|-34 84 0 0 -49 0 0 0
than after 8 ends call|99 51 -72 -100 -77 -48 0 -50
than after 8 ends clause|37 -19 141 -65 -66 0 0 -100
than after 8 ends open|-205 -228 72 96 47 66 119 67
than after 8 ends sentence|139 51 -199 -44 17 0 -50 -14
than after 8 ends signed|54 -20 0 0 -47 0 0 0
than after 9 ends call|99 58 -69 -23 -47 0 -49 -50
than after 9 ends clause|280 180 -308 -166 -97 0 -20 0
than after 9 ends open|-215 -171 128 73 167 34 23 125
than after 9 ends sentence|68 103 -147 -37 3 -50 -130 -262
than after 9 ends signed|-49 73 -57 0 0 0 0 0
than before 0|154 -21 60 -13 -529 31 -96 13
than before 1|68 44 119 87 -633 -58 -45 33
than before 2|22 129 56 46 107 -62 15 -5
than before 3|-77 49 89 92 -72 -131 -57 63
than before 4|22 127 -36 -93 1 -32 111 -209
than before 5|-37 103 32 41 7 -276 -11 -48
than before 6|-11 30 47 29 2 119 4 -129
than before 7|36 44 7 -22 57 -27 37 62
than before 8|-96 22 32 12 214 80 10 12
than before 9|-46 164 34 55 245 -96 30 -47
tight|-36 -55 293 -245 326 -17 -198 -120
top|149 -491 78 90 -152 4 -134 165
top 0|35 0 -112 87 -98 0 0 105
top 1|100 0 32 27 -50 -50 -49 9
top 2|-72 -95 -85 100 0 21 -50 111
top 3|-97 -85 -19 -60 -31 147 0 94
top 4|-151 -98 94 36 0 19 -49 58
top 5|93 -100 1 13 0 -75 0 2
top 6|130 -290 251 -40 0 35 0 -104
top 7|146 -83 35 46 0 0 0 -147
top 8|225 -50 34 -135 0 0 0 -134
usual 0|8 85 -46 -51 51 -85 42 95
usual 1|-37 63 -57 -34 -48 -105 -80 91
usual 2|-119 191 -96 -35 -86 -89 -66 -76
usual 3|-29 119 73 62 -53 -108 117 -110
usual 4|-178 180 -95 -85 66 175 0 118
usual 5|213 -92 -17 -111 -45 -192 -171 -113
usual 6|72 -39 54 -5 -107 -51 30 -25
usual 7|1 -19 41 -18 9 93 127 -28
usual 8|15 -17 50 62 30 -1 25 44
usual 9|113 -82 99 127 100 92 28 96
width 0|-51 62 -16 -96 243 -48 -43 -12
width 1|-143 89 8 -9 46 -45 -152 120
width 2|102 28 59 15 43 -14 19 -55
width 3|92 -9 89 76 70 71 42 -123
width 4|87 -9 70 90 -90 -2 71 10
width 5|26 66 35 61 -153 -44 -1 -40
width 6|59 78 -57 42 -114 -13 -104 -98
width 7|-2 54 -58 33 -59 -122 200 37
width 8|112 156 -179 -188 -160 -50 -4 187
`;

export const LINE_WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number[]] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, numbers.split(' ').map((number) => Number(number) / 100)];
    }),
);
