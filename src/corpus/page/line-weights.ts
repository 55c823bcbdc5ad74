// Written by `npm run tune:pages`; do not edit.
// Fitted on 11000 pages that were made for it and 5 split by hand; rounds 2, seed 1, the mean of 3 fits.
// On 200 pages of other articles 98.00 % of the lines are right.
// A row is the name of a feature and its weights in hundredths, in the order of LINE_ROLES.

const ROWS = `
after 0|31 -113 -73 103 17 -27 51 -143
after 1|59 -26 10 50 -83 8 -34 56
after 2|-56 85 68 -4 15 -38 -25 -44
after 3|-9 48 78 18 -7 -24 6 -76
after 4|24 57 26 -21 -55 68 -77 -134
after 5|46 40 63 27 2 -64 -36 -135
after 6|55 41 51 28 0 -53 -32 -1
after 7|47 29 80 37 26 -20 -35 -63
after 8|47 87 52 66 5 -9 4 -63
after 9|44 68 17 15 6 -66 15 -118
after byline|71 76 73 50 20 -40 52 42
after credit|71 -56 3 63 219 -128 38 -142
after doubled|-22 64 66 114 184 31 113 -179
after like text 0|-42 71 7 16 9 10 136 -75
after like text 1|-22 32 86 36 -25 5 -17 -102
after like text 2|23 82 49 36 29 -74 -49 -97
after like text 3|13 -24 43 36 -51 39 -14 110
after like text 4|3 32 104 73 77 37 34 -33
after like text 5|-35 19 106 65 10 68 12 37
after like text 6|-19 32 82 27 -35 28 -23 -42
after like text 7|-5 61 59 -6 -54 -30 -95 -9
after like text 8|78 108 -28 -15 -58 -37 -100 -213
after marked|-215 -226 193 115 -14 168 145 -4
after news|14 41 38 51 28 -47 42 116
after opening|-292 -373 39 343 187 -124 442 -111
after role author|-95 -582 24 303 -244 59 -85 -158
after role byline|293 -432 196 166 -229 33 -1 66
after role caption|-196 -84 128 139 781 145 -498 127
after role captionNext|-362 -144 -187 -73 698 41 -161 -21
after role display|500 -1024 368 170 -1206 237 -343 115
after role first|-146 442 -278 -53 -774 -180 130 -414
after role furniture|269 -511 -26 21 -262 -105 -67 297
after role next|236 178 -166 -61 -1131 -165 107 -424
after role none|218 -526 81 60 -192 5 -180 125
after tight|-151 -158 603 -319 -162 -170 -270 201
any|14 64 44 33 30 4 39 30
before byline|22 120 50 19 -260 91 0 -9
before credit|57 2 173 87 -811 4 -129 34
before ends call|246 -201 22 -38 -113 19 56 -63
before ends call deficit 0|-89 91 28 -29 0 0 0 0
before ends call deficit 0 here 0|-61 61 0 0 0 0 0 0
before ends call deficit 0 here 1|0 0 2 -2 0 0 0 0
before ends call deficit 0 here 2|-23 24 42 -44 0 0 0 0
before ends call deficit 0 here 5|-12 12 -12 12 0 0 0 0
before ends call deficit 0 here 6|0 0 -28 28 0 0 0 0
before ends call deficit 0 here 7|0 0 3 -3 0 0 0 0
before ends call deficit 0 here 8|0 0 -49 49 0 0 0 0
before ends call deficit 0 here 9|0 0 23 -23 0 0 0 0
before ends call deficit 1|-264 217 1 20 0 38 85 0
before ends call deficit 1 here 0|0 0 34 -34 0 0 0 0
before ends call deficit 1 here 1|0 -3 74 -72 0 0 0 0
before ends call deficit 1 here 2|-44 -6 70 -46 0 38 0 0
before ends call deficit 1 here 3|-51 22 27 -5 0 0 0 0
before ends call deficit 1 here 4|-109 78 0 27 0 0 0 0
before ends call deficit 1 here 5|-108 159 -74 26 0 0 0 0
before ends call deficit 1 here 6|-114 82 25 11 0 0 0 0
before ends call deficit 1 here 7|0 1 -22 21 0 0 0 0
before ends call deficit 1 here 8|7 -6 -38 37 0 0 0 0
before ends call deficit 1 here 9|-156 153 -84 35 0 0 85 0
before ends call deficit 2|-168 221 -45 -5 -25 -23 35 -32
before ends call deficit 2 here 0|-64 0 47 38 0 0 0 0
before ends call deficit 2 here 1|63 -56 -39 26 0 0 0 0
before ends call deficit 2 here 2|-74 56 40 5 0 0 0 0
before ends call deficit 2 here 3|8 -16 -17 19 0 1 0 0
before ends call deficit 2 here 4|25 3 11 -61 0 0 0 0
before ends call deficit 2 here 5|-54 73 -2 -9 0 -31 0 0
before ends call deficit 2 here 6|-43 31 25 14 -25 4 -19 0
before ends call deficit 2 here 7|-104 93 -50 51 0 0 0 0
before ends call deficit 2 here 8|51 58 7 -60 0 0 -7 0
before ends call deficit 2 here 9|26 42 -6 -31 0 0 41 -32
before ends call deficit 3|103 -38 -82 75 0 -33 -67 0
before ends call deficit 3 here 0|-31 0 -41 71 0 0 0 0
before ends call deficit 3 here 1|-70 70 -5 5 0 0 0 0
before ends call deficit 3 here 2|-60 55 -2 8 0 0 0 0
before ends call deficit 3 here 3|71 -38 -24 -12 0 0 0 0
before ends call deficit 3 here 4|105 -72 -33 0 0 0 0 0
before ends call deficit 3 here 5|1 -66 0 67 0 0 0 0
before ends call deficit 3 here 6|25 -67 31 15 0 0 0 0
before ends call deficit 3 here 7|84 -98 -53 44 0 0 0 0
before ends call deficit 3 here 8|-4 22 -14 42 0 -33 -30 0
before ends call deficit 3 here 9|107 17 74 -166 0 0 -44 0
before ends call deficit 4|-50 85 -103 83 0 0 -32 0
before ends call deficit 4 here 1|41 0 -15 -30 0 0 0 0
before ends call deficit 4 here 2|-46 60 -45 12 0 0 0 0
before ends call deficit 4 here 3|31 -31 0 0 0 0 0 0
before ends call deficit 4 here 4|75 -75 0 0 0 0 0 0
before ends call deficit 4 here 5|-97 97 -28 28 0 0 0 0
before ends call deficit 4 here 6|0 0 -19 19 0 0 0 0
before ends call deficit 4 here 7|-31 31 -31 31 0 0 0 0
before ends call deficit 4 here 8|-64 64 -5 28 0 0 -32 0
before ends call deficit 4 here 9|-57 43 18 -7 0 0 0 0
before ends call deficit 5|64 -16 -13 0 -31 0 -30 31
before ends call deficit 5 here 0|0 0 -23 23 0 0 0 0
before ends call deficit 5 here 1|-23 1 -11 33 0 0 0 0
before ends call deficit 5 here 2|21 -7 -65 -13 0 0 0 31
before ends call deficit 5 here 3|34 25 -17 -10 -31 0 0 0
before ends call deficit 5 here 4|-46 46 -27 27 0 0 0 0
before ends call deficit 5 here 5|-54 48 40 -27 0 0 0 0
before ends call deficit 5 here 6|10 16 -50 -6 0 0 0 0
before ends call deficit 5 here 7|-36 -29 92 -31 0 0 0 0
before ends call deficit 5 here 8|15 24 -102 64 0 0 4 0
before ends call deficit 5 here 9|134 -107 35 -41 0 0 -26 0
before ends call deficit 6|117 -109 -29 -56 0 29 31 -27
before ends call deficit 6 here 0|-31 0 16 15 0 0 0 0
before ends call deficit 6 here 1|42 -60 30 -8 0 0 0 0
before ends call deficit 6 here 2|-96 125 -70 11 0 0 0 0
before ends call deficit 6 here 3|67 -91 -33 62 0 0 0 0
before ends call deficit 6 here 4|22 -22 29 -29 0 0 0 0
before ends call deficit 6 here 5|133 -153 5 14 0 0 0 0
before ends call deficit 6 here 6|-42 33 38 -28 0 -6 0 0
before ends call deficit 6 here 7|61 -52 -44 5 0 0 20 0
before ends call deficit 6 here 8|76 15 1 -67 0 0 0 -27
before ends call deficit 6 here 9|108 -60 -34 -50 0 33 11 0
before ends call deficit 7|197 -192 12 -32 -33 15 85 -51
before ends call deficit 7 here 0|0 0 -2 2 0 0 0 0
before ends call deficit 7 here 1|53 -33 34 -59 0 0 0 0
before ends call deficit 7 here 2|47 -96 -14 42 0 15 0 0
before ends call deficit 7 here 3|23 -20 -15 8 0 0 0 0
before ends call deficit 7 here 4|17 -17 42 -42 0 0 0 0
before ends call deficit 7 here 5|57 -64 -29 31 0 0 0 0
before ends call deficit 7 here 6|96 -104 92 -76 0 0 0 0
before ends call deficit 7 here 7|-10 -16 -51 70 0 0 0 0
before ends call deficit 7 here 8|25 0 -68 -18 0 0 96 0
before ends call deficit 7 here 9|-20 66 32 34 -33 0 -14 -51
before ends call deficit 8|201 -329 -1 -34 0 30 17 -37
before ends call deficit 8 here 0|-74 0 32 56 0 0 0 0
before ends call deficit 8 here 1|32 -60 32 -8 0 0 0 0
before ends call deficit 8 here 2|104 -134 -19 37 0 -4 0 26
before ends call deficit 8 here 3|-30 -33 18 46 0 0 0 0
before ends call deficit 8 here 4|-32 0 40 -16 0 0 0 0
before ends call deficit 8 here 5|-5 -20 46 -30 0 0 0 0
before ends call deficit 8 here 6|31 -12 7 -4 0 0 -20 -26
before ends call deficit 8 here 7|56 -75 70 -43 0 0 0 0
before ends call deficit 8 here 8|19 -134 60 -43 0 17 47 0
before ends call deficit 8 here 9|146 -33 -79 -71 0 17 -6 -29
before ends call deficit 9|249 -140 50 -102 -31 -50 -19 19
before ends call deficit 9 here 0|30 -20 -27 17 0 0 0 0
before ends call deficit 9 here 1|3 31 3 -2 0 0 0 0
before ends call deficit 9 here 2|140 -84 -30 -57 0 0 0 0
before ends call deficit 9 here 3|1 26 88 -93 0 -33 0 0
before ends call deficit 9 here 4|20 -57 30 28 0 0 0 0
before ends call deficit 9 here 5|66 -55 56 -85 0 29 0 0
before ends call deficit 9 here 6|58 -82 -68 60 0 33 0 0
before ends call deficit 9 here 7|36 -62 66 -29 0 0 -28 0
before ends call deficit 9 here 8|37 -10 83 -78 0 0 -10 56
before ends call deficit 9 here 9|75 45 27 39 -31 -62 13 -27
before ends call here 0|-193 47 2 159 0 0 0 0
before ends call here 1|120 -85 -3 -60 0 0 0 0
before ends call here 2|24 -72 -45 23 0 46 0 57
before ends call here 3|136 -139 54 -38 -31 -22 0 0
before ends call here 4|53 -58 54 -43 0 0 0 0
before ends call here 5|66 -45 -34 43 0 -10 0 0
before ends call here 6|37 -60 29 -21 -25 27 -34 -26
before ends call here 7|51 -96 34 18 0 0 -14 0
before ends call here 8|169 -43 -35 -26 0 -21 49 22
before ends call here 9|191 24 21 -135 -64 -1 39 -115
before ends clause|-95 111 61 -133 257 -145 -122 -127
before ends clause deficit 0|-28 147 3 -243 136 0 0 0
before ends clause deficit 0 here 0|-28 56 -33 -33 38 0 0 0
before ends clause deficit 0 here 1|0 -4 0 -52 62 0 0 0
before ends clause deficit 0 here 2|0 25 0 -49 26 0 0 0
before ends clause deficit 0 here 3|0 0 -33 0 33 0 0 0
before ends clause deficit 0 here 4|0 -12 0 -18 29 0 0 0
before ends clause deficit 0 here 6|0 29 0 -29 0 0 0 0
before ends clause deficit 0 here 7|0 28 16 -33 -17 0 0 0
before ends clause deficit 0 here 8|0 76 23 -63 -18 0 0 0
before ends clause deficit 0 here 9|0 79 55 -117 3 0 0 0
before ends clause deficit 1|-173 170 -77 44 144 0 -33 -33
before ends clause deficit 1 here 1|0 -2 2 -33 34 0 0 0
before ends clause deficit 1 here 2|-89 157 13 -140 53 0 0 0
before ends clause deficit 1 here 3|-3 45 27 -61 0 0 0 0
before ends clause deficit 1 here 4|-32 31 -6 -63 29 0 0 0
before ends clause deficit 1 here 5|-34 34 19 -19 0 0 0 0
before ends clause deficit 1 here 6|-13 28 -14 -23 20 0 0 0
before ends clause deficit 1 here 7|-38 69 -40 12 0 0 0 0
before ends clause deficit 1 here 8|-29 41 -2 2 1 0 -33 0
before ends clause deficit 1 here 9|-33 -61 -93 178 77 0 0 -33
before ends clause deficit 2|-144 90 -198 203 3 -33 -32 -33
before ends clause deficit 2 here 1|-33 -34 53 102 -33 0 0 0
before ends clause deficit 2 here 2|-36 28 26 50 77 0 0 -33
before ends clause deficit 2 here 3|-90 88 -28 26 63 0 0 0
before ends clause deficit 2 here 4|-26 25 -18 -22 41 0 0 0
before ends clause deficit 2 here 5|-83 104 47 -15 -17 0 0 0
before ends clause deficit 2 here 6|-39 22 20 4 -6 0 0 0
before ends clause deficit 2 here 7|-55 51 -12 56 -66 0 0 0
before ends clause deficit 2 here 8|-49 3 -43 110 -6 -33 0 0
before ends clause deficit 2 here 9|-67 67 -205 213 -7 0 -32 0
before ends clause deficit 3|-49 63 -44 101 -48 -64 0 -29
before ends clause deficit 3 here 1|0 11 -37 24 0 0 0 0
before ends clause deficit 3 here 2|79 16 8 -121 -12 0 0 0
before ends clause deficit 3 here 3|-42 65 45 -59 -27 0 0 0
before ends clause deficit 3 here 4|-27 36 0 -18 0 0 0 0
before ends clause deficit 3 here 5|33 -35 6 -3 0 0 0 0
before ends clause deficit 3 here 6|-69 15 -47 59 10 0 0 0
before ends clause deficit 3 here 7|-94 -35 175 -92 -33 0 0 0
before ends clause deficit 3 here 8|0 -3 -132 137 -2 -32 0 0
before ends clause deficit 3 here 9|-15 50 -181 159 -7 -32 0 -29
before ends clause deficit 4|-18 189 -170 50 -77 -33 0 0
before ends clause deficit 4 here 1|-33 68 -8 -35 0 0 0 0
before ends clause deficit 4 here 2|24 85 -48 -64 0 0 0 0
before ends clause deficit 4 here 3|44 -11 28 -28 0 -33 0 0
before ends clause deficit 4 here 4|-73 41 0 28 0 0 0 0
before ends clause deficit 4 here 5|27 -27 0 0 0 0 0 0
before ends clause deficit 4 here 6|-15 20 -3 -4 0 0 0 0
before ends clause deficit 4 here 7|-23 23 12 -12 0 0 0 0
before ends clause deficit 4 here 8|0 -15 -63 81 -28 0 0 0
before ends clause deficit 4 here 9|0 74 -123 90 -56 0 0 0
before ends clause deficit 5|-136 123 -35 87 -84 0 -33 -33
before ends clause deficit 5 here 1|0 45 -37 -10 0 0 0 0
before ends clause deficit 5 here 2|-84 43 83 -46 0 0 0 -33
before ends clause deficit 5 here 3|0 107 -83 -24 0 0 0 0
before ends clause deficit 5 here 5|-82 38 63 -7 -40 0 0 0
before ends clause deficit 5 here 6|49 -69 4 -38 76 0 0 0
before ends clause deficit 5 here 7|-12 -33 46 72 -63 0 0 0
before ends clause deficit 5 here 8|-14 -47 -50 109 -58 0 0 0
before ends clause deficit 5 here 9|0 17 -155 146 -24 0 -33 0
before ends clause deficit 6|-101 134 59 -51 104 0 0 -57
before ends clause deficit 6 here 1|0 0 59 -59 0 0 0 0
before ends clause deficit 6 here 2|94 -7 -104 -17 0 0 0 0
before ends clause deficit 6 here 3|-18 27 50 -24 0 0 0 -33
before ends clause deficit 6 here 4|-61 41 5 -4 27 0 0 0
before ends clause deficit 6 here 5|-29 29 -31 -15 46 0 0 0
before ends clause deficit 6 here 6|-44 94 7 -75 21 0 0 0
before ends clause deficit 6 here 7|-56 74 20 -67 37 0 0 0
before ends clause deficit 6 here 8|0 -101 90 23 -61 0 0 0
before ends clause deficit 6 here 9|0 -45 -33 96 37 0 0 -33
before ends clause deficit 7|63 75 60 -192 12 0 0 0
before ends clause deficit 7 here 2|60 98 -80 -39 -31 0 0 0
before ends clause deficit 7 here 3|62 -29 3 -25 -14 0 0 0
before ends clause deficit 7 here 4|-20 20 0 0 0 0 0 0
before ends clause deficit 7 here 5|78 -78 0 0 0 0 0 0
before ends clause deficit 7 here 6|-49 89 16 -33 -16 0 0 0
before ends clause deficit 7 here 7|-52 57 -16 -18 38 0 0 0
before ends clause deficit 7 here 8|-21 8 59 -89 18 0 0 0
before ends clause deficit 7 here 9|-22 47 6 -45 8 0 0 0
before ends clause deficit 8|177 -150 196 -392 125 -33 0 -33
before ends clause deficit 8 here 2|112 -120 113 -33 0 -33 0 -33
before ends clause deficit 8 here 3|84 -57 9 -28 0 0 0 0
before ends clause deficit 8 here 4|20 -23 10 -21 21 0 0 0
before ends clause deficit 8 here 5|16 -4 -29 0 0 0 0 0
before ends clause deficit 8 here 6|2 3 108 -79 -23 0 0 0
before ends clause deficit 8 here 7|95 -21 -69 -54 41 0 0 0
before ends clause deficit 8 here 8|14 103 -8 -209 100 0 0 0
before ends clause deficit 8 here 9|-91 33 156 -163 18 0 0 0
before ends clause deficit 9|235 -451 270 -328 248 0 -43 0
before ends clause deficit 9 here 1|-28 -33 52 0 0 0 0 0
before ends clause deficit 9 here 2|123 -166 52 -33 0 0 0 0
before ends clause deficit 9 here 3|109 -122 -9 0 1 0 0 0
before ends clause deficit 9 here 4|187 -151 5 -33 -28 0 0 0
before ends clause deficit 9 here 5|60 -88 39 0 0 0 0 0
before ends clause deficit 9 here 6|102 -132 3 0 0 0 0 0
before ends clause deficit 9 here 7|39 15 -41 0 0 0 -9 0
before ends clause deficit 9 here 8|12 65 33 -122 68 0 0 0
before ends clause deficit 9 here 9|-168 -155 209 -236 228 0 -33 0
before ends clause here 0|-28 56 -33 -33 38 0 0 0
before ends clause here 1|-46 22 67 -34 39 0 0 0
before ends clause here 2|56 40 94 -203 109 -33 0 -67
before ends clause here 3|-8 120 -30 -118 46 -33 0 -33
before ends clause here 4|14 6 3 -108 116 0 0 0
before ends clause here 5|-45 46 54 -39 2 0 0 0
before ends clause here 6|-66 104 29 -120 54 0 0 0
before ends clause here 7|-79 68 99 -70 -27 0 -9 0
before ends clause here 8|-39 54 38 -69 86 -66 -33 0
before ends clause here 9|-204 59 -91 214 125 -32 -89 -96
before ends open|-5 80 30 81 58 31 -109 5
before ends open deficit 0|-7 59 -80 -98 130 -17 0 -108
before ends open deficit 0 here 0|-156 166 -132 -143 69 0 0 0
before ends open deficit 0 here 1|0 -11 -14 -37 73 30 0 0
before ends open deficit 0 here 2|-40 -147 6 98 118 -44 0 -41
before ends open deficit 0 here 3|11 -116 49 -9 56 0 0 0
before ends open deficit 0 here 4|74 -52 9 -59 -5 16 0 0
before ends open deficit 0 here 5|100 -98 -29 57 10 0 0 0
before ends open deficit 0 here 6|39 -15 -6 0 30 13 0 0
before ends open deficit 0 here 7|-7 36 4 48 71 -20 0 -33
before ends open deficit 0 here 8|-2 138 -8 -6 -70 16 0 -32
before ends open deficit 0 here 9|-46 226 -106 -57 1 -30 0 -21
before ends open deficit 1|31 58 -16 -2 26 -4 -76 -10
before ends open deficit 1 here 0|-108 158 4 11 5 0 0 -31
before ends open deficit 1 here 1|-140 58 -56 -29 153 0 0 12
before ends open deficit 1 here 2|-38 1 39 53 116 -23 0 -58
before ends open deficit 1 here 3|-43 -8 -25 62 -35 -33 0 47
before ends open deficit 1 here 4|-30 -33 1 35 -8 67 0 0
before ends open deficit 1 here 5|34 19 21 8 -66 -33 0 -14
before ends open deficit 1 here 6|110 -10 -31 17 -8 -10 0 0
before ends open deficit 1 here 7|26 37 -20 3 76 -26 0 13
before ends open deficit 1 here 8|54 62 -15 -7 65 18 0 35
before ends open deficit 1 here 9|158 48 -74 -115 -41 -6 -76 -95
before ends open deficit 2|-58 51 42 85 69 -14 -46 -19
before ends open deficit 2 here 0|-53 -104 0 20 0 21 0 33
before ends open deficit 2 here 1|-30 34 54 43 29 43 0 18
before ends open deficit 2 here 2|-21 56 24 -15 126 8 0 -35
before ends open deficit 2 here 3|2 69 36 -20 22 -67 0 -62
before ends open deficit 2 here 4|-78 96 -32 12 9 -33 0 -59
before ends open deficit 2 here 5|-192 109 99 99 40 0 0 16
before ends open deficit 2 here 6|-128 74 10 35 5 44 0 -33
before ends open deficit 2 here 7|-54 63 -13 -48 -5 20 0 -72
before ends open deficit 2 here 8|38 59 0 -37 0 1 -97 23
before ends open deficit 2 here 9|-83 42 10 108 -7 8 65 11
before ends open deficit 3|-52 56 14 40 39 -53 -22 19
before ends open deficit 3 here 0|-6 -85 30 85 -30 11 0 -54
before ends open deficit 3 here 1|10 -48 28 33 0 30 0 33
before ends open deficit 3 here 2|94 -27 46 32 46 55 0 131
before ends open deficit 3 here 3|25 23 -35 -18 -34 59 0 -3
before ends open deficit 3 here 4|-26 37 22 -34 15 0 0 0
before ends open deficit 3 here 5|-113 132 22 -43 101 6 0 -49
before ends open deficit 3 here 6|-57 60 -24 9 61 -33 0 -1
before ends open deficit 3 here 7|-43 165 -43 -19 10 -43 0 0
before ends open deficit 3 here 8|67 -1 12 -9 16 -63 -30 -28
before ends open deficit 3 here 9|-55 21 9 62 -2 -10 0 -57
before ends open deficit 4|-63 86 3 35 -91 -21 70 -2
before ends open deficit 4 here 0|46 -29 15 -21 0 0 0 0
before ends open deficit 4 here 1|-99 97 -12 12 0 8 0 32
before ends open deficit 4 here 2|-15 36 4 64 91 0 0 -41
before ends open deficit 4 here 3|-60 -15 38 17 36 0 0 31
before ends open deficit 4 here 4|-61 25 52 -39 -25 33 0 0
before ends open deficit 4 here 5|28 34 -3 7 -66 0 0 0
before ends open deficit 4 here 6|-29 34 -31 18 10 0 0 0
before ends open deficit 4 here 7|-52 11 70 33 -32 -65 0 0
before ends open deficit 4 here 8|101 11 1 28 -51 -23 0 0
before ends open deficit 4 here 9|-79 92 -50 47 -47 -9 70 0
before ends open deficit 5|-4 39 8 102 48 0 -101 -42
before ends open deficit 5 here 0|-76 -67 8 54 0 27 0 33
before ends open deficit 5 here 1|-21 9 5 -9 0 -64 0 22
before ends open deficit 5 here 2|49 14 2 -1 -8 32 0 -36
before ends open deficit 5 here 3|14 -8 35 -16 12 0 0 9
before ends open deficit 5 here 4|18 22 -10 9 27 18 0 -10
before ends open deficit 5 here 5|-43 30 -29 25 61 0 -33 33
before ends open deficit 5 here 6|-199 127 12 13 40 5 0 -46
before ends open deficit 5 here 7|-82 10 -12 -62 85 0 0 -27
before ends open deficit 5 here 8|11 10 -28 19 23 -33 -35 79
before ends open deficit 5 here 9|73 62 -4 81 17 4 -33 -33
before ends open deficit 6|6 32 6 36 15 -70 -98 -54
before ends open deficit 6 here 0|-17 -30 12 15 0 0 0 0
before ends open deficit 6 here 1|3 44 -60 -6 -63 -27 0 70
before ends open deficit 6 here 2|238 -78 -29 -32 -73 -17 0 -14
before ends open deficit 6 here 3|15 -23 11 63 42 -26 0 -19
before ends open deficit 6 here 4|-107 108 48 19 -16 -31 0 -33
before ends open deficit 6 here 5|-123 182 -51 -17 77 33 0 -61
before ends open deficit 6 here 6|-36 16 5 23 96 -86 0 33
before ends open deficit 6 here 7|-94 97 -32 21 88 43 -33 -28
before ends open deficit 6 here 8|34 -12 2 5 15 -29 0 -24
before ends open deficit 6 here 9|-11 79 50 -2 -57 31 -64 -30
before ends open deficit 7|90 18 26 53 -30 16 6 -146
before ends open deficit 7 here 0|61 -134 29 44 0 0 0 0
before ends open deficit 7 here 1|-52 24 -62 53 -55 71 0 7
before ends open deficit 7 here 2|102 -42 39 20 -16 -18 0 -48
before ends open deficit 7 here 3|33 7 -48 -50 8 17 0 0
before ends open deficit 7 here 4|-11 64 -10 29 -54 -31 -33 33
before ends open deficit 7 here 5|12 54 -27 -13 -48 0 0 -10
before ends open deficit 7 here 6|20 62 -18 45 24 -23 -22 -84
before ends open deficit 7 here 7|-12 0 -7 1 27 -1 0 -5
before ends open deficit 7 here 8|36 -26 49 31 19 -21 -12 -22
before ends open deficit 7 here 9|53 -58 65 -24 17 28 75 -119
before ends open deficit 8|92 -81 23 50 -59 53 102 23
before ends open deficit 8 here 0|15 -126 43 96 -115 10 0 0
before ends open deficit 8 here 1|-13 -65 15 86 -76 56 0 -62
before ends open deficit 8 here 2|92 -68 -76 54 -62 103 0 -66
before ends open deficit 8 here 3|50 4 -46 -11 40 27 0 27
before ends open deficit 8 here 4|103 52 -6 3 -38 -86 0 -40
before ends open deficit 8 here 5|68 52 -88 7 -47 -24 0 -50
before ends open deficit 8 here 6|70 51 -43 -14 -83 17 -25 -3
before ends open deficit 8 here 7|4 56 35 25 -37 54 0 20
before ends open deficit 8 here 8|-64 48 9 3 45 -4 -5 -137
before ends open deficit 8 here 9|115 -65 47 -11 4 -22 132 130
before ends open deficit 9|211 -1 -6 11 -44 15 -72 -108
before ends open deficit 9 here 0|166 -270 20 82 -87 8 0 -24
before ends open deficit 9 here 1|105 21 32 13 -124 12 0 -63
before ends open deficit 9 here 2|119 -62 -65 22 -205 -37 0 -69
before ends open deficit 9 here 3|120 -60 -120 55 -64 12 0 -87
before ends open deficit 9 here 4|59 -10 -22 19 -56 -3 0 -33
before ends open deficit 9 here 5|97 -7 -53 33 -86 -9 0 -33
before ends open deficit 9 here 6|131 6 -23 -5 -149 -32 0 -11
before ends open deficit 9 here 7|92 -20 27 49 -85 -46 0 1
before ends open deficit 9 here 8|50 -16 13 -2 -66 48 -2 -31
before ends open deficit 9 here 9|158 -61 60 19 95 -7 -67 -6
before ends open here 0|6 -154 82 117 -59 31 0 -6
before ends open here 1|-79 70 98 131 12 102 0 59
before ends open here 2|10 40 -36 38 69 26 0 21
before ends open here 3|1 77 9 57 -9 -37 0 -56
before ends open here 4|-12 84 -36 -39 -127 -24 -33 -77
before ends open here 5|-2 89 43 36 49 -26 -33 -113
before ends open here 6|-47 103 27 17 5 -9 -40 -100
before ends open here 7|-33 173 18 25 40 -22 -33 -39
before ends open here 8|47 102 23 11 71 8 -120 -55
before ends open here 9|19 74 64 32 70 61 40 -87
before ends sentence|151 -84 54 18 -107 -21 76 -8
before ends sentence deficit 0|-77 133 -126 -39 119 -130 -205 172
before ends sentence deficit 0 here 0|-60 108 11 -33 -34 0 0 0
before ends sentence deficit 0 here 1|0 2 -29 -58 73 0 0 0
before ends sentence deficit 0 here 2|0 0 49 -44 19 0 0 0
before ends sentence deficit 0 here 3|-10 0 -84 55 26 0 0 0
before ends sentence deficit 0 here 4|0 0 -3 3 0 0 0 0
before ends sentence deficit 0 here 5|0 0 5 -5 0 0 0 0
before ends sentence deficit 0 here 6|0 -31 8 58 -33 -33 0 0
before ends sentence deficit 0 here 7|0 0 -18 11 17 0 0 0
before ends sentence deficit 0 here 8|0 103 -48 -66 114 -15 -69 -33
before ends sentence deficit 0 here 9|2 48 -59 14 -67 -99 -160 195
before ends sentence deficit 1|-64 214 -39 -4 -37 -16 -28 -131
before ends sentence deficit 1 here 0|26 -2 -81 83 0 -26 0 0
before ends sentence deficit 1 here 1|-74 109 -21 26 -26 0 0 -19
before ends sentence deficit 1 here 2|49 -23 -29 3 -87 -32 0 0
before ends sentence deficit 1 here 3|45 -63 0 -24 0 0 31 0
before ends sentence deficit 1 here 4|-9 57 19 14 -24 0 -33 -30
before ends sentence deficit 1 here 5|-24 45 -70 111 -38 0 0 0
before ends sentence deficit 1 here 6|-93 96 -43 -20 -18 33 -23 33
before ends sentence deficit 1 here 7|-21 64 -73 -21 -47 33 24 28
before ends sentence deficit 1 here 8|-30 106 -7 21 117 -18 -75 -66
before ends sentence deficit 1 here 9|-13 185 -6 -66 31 -42 13 -89
before ends sentence deficit 2|-17 143 -4 -37 2 -84 34 -98
before ends sentence deficit 2 here 0|-25 -26 28 -34 0 0 0 33
before ends sentence deficit 2 here 1|-8 -62 37 46 -2 0 0 0
before ends sentence deficit 2 here 2|-10 46 0 95 -12 29 -39 -12
before ends sentence deficit 2 here 3|24 20 -68 12 11 0 -57 -42
before ends sentence deficit 2 here 4|-33 45 -2 1 54 0 -31 0
before ends sentence deficit 2 here 5|48 91 -69 -45 -38 31 7 0
before ends sentence deficit 2 here 6|-19 115 -36 -9 29 -47 -33 0
before ends sentence deficit 2 here 7|-14 84 86 -18 45 -66 -35 -45
before ends sentence deficit 2 here 8|-71 99 -34 4 8 -59 -14 17
before ends sentence deficit 2 here 9|104 92 43 -21 -14 9 46 -87
before ends sentence deficit 3|45 -19 3 -53 -128 -47 24 -58
before ends sentence deficit 3 here 0|-5 -49 23 39 -11 0 0 0
before ends sentence deficit 3 here 1|-20 17 -69 101 0 0 0 -33
before ends sentence deficit 3 here 2|13 44 -4 -19 10 -25 0 0
before ends sentence deficit 3 here 3|-9 22 -68 36 5 0 0 0
before ends sentence deficit 3 here 4|-46 17 14 68 -28 0 22 0
before ends sentence deficit 3 here 5|41 6 -105 -9 0 0 0 0
before ends sentence deficit 3 here 6|9 42 57 -94 0 0 -7 0
before ends sentence deficit 3 here 7|-13 -4 -14 -16 13 0 -10 0
before ends sentence deficit 3 here 8|71 -5 -14 6 -72 2 -36 -25
before ends sentence deficit 3 here 9|33 -110 65 -23 -31 -32 32 0
before ends sentence deficit 4|70 53 -15 -90 -85 -59 13 -60
before ends sentence deficit 4 here 0|-31 0 -31 62 0 0 0 0
before ends sentence deficit 4 here 1|32 -59 10 40 0 0 0 0
before ends sentence deficit 4 here 2|76 0 -85 4 0 0 0 -67
before ends sentence deficit 4 here 3|21 -24 -83 36 0 0 0 32
before ends sentence deficit 4 here 4|21 18 -75 25 0 0 0 0
before ends sentence deficit 4 here 5|-75 100 -6 -63 0 0 0 0
before ends sentence deficit 4 here 6|66 -42 15 12 -18 -25 0 0
before ends sentence deficit 4 here 7|48 -11 22 -46 -24 0 -42 0
before ends sentence deficit 4 here 8|-3 56 -93 24 -21 0 22 0
before ends sentence deficit 4 here 9|160 -109 67 -13 -51 -33 17 -27
before ends sentence deficit 5|110 -24 12 -87 -109 4 17 -115
before ends sentence deficit 5 here 0|50 -50 -11 11 0 0 0 0
before ends sentence deficit 5 here 1|30 -71 10 45 0 -28 0 0
before ends sentence deficit 5 here 2|35 13 -71 97 0 -22 -60 -33
before ends sentence deficit 5 here 3|31 15 62 -102 0 0 0 -33
before ends sentence deficit 5 here 4|-54 73 -36 13 -2 0 0 0
before ends sentence deficit 5 here 5|-22 114 -71 -66 0 0 0 0
before ends sentence deficit 5 here 6|157 -82 -37 -23 -19 0 4 0
before ends sentence deficit 5 here 7|105 -32 -34 -27 -28 0 -9 0
before ends sentence deficit 5 here 8|89 1 107 -114 -43 -11 -5 0
before ends sentence deficit 5 here 9|71 -29 16 19 -65 39 76 -100
before ends sentence deficit 6|158 -105 -2 -19 -58 -41 18 -101
before ends sentence deficit 6 here 0|-33 0 2 41 0 0 0 0
before ends sentence deficit 6 here 1|37 -43 82 -23 -30 0 0 -32
before ends sentence deficit 6 here 2|-56 63 52 97 7 0 -21 0
before ends sentence deficit 6 here 3|16 27 -78 -66 32 0 -31 0
before ends sentence deficit 6 here 4|119 -21 -100 7 0 -33 -13 0
before ends sentence deficit 6 here 5|69 -35 -7 38 -40 0 -57 0
before ends sentence deficit 6 here 6|71 -5 -107 -30 2 33 0 0
before ends sentence deficit 6 here 7|-8 -85 12 95 -23 -27 -7 0
before ends sentence deficit 6 here 8|36 -12 -46 -4 -1 -26 21 0
before ends sentence deficit 6 here 9|36 -84 55 -7 -55 5 64 -83
before ends sentence deficit 7|182 -178 -29 -61 -95 -63 -64 206
before ends sentence deficit 7 here 0|52 0 15 -77 0 -28 0 0
before ends sentence deficit 7 here 1|-14 70 3 -19 0 0 0 -58
before ends sentence deficit 7 here 2|49 -56 -41 -20 -73 0 -66 186
before ends sentence deficit 7 here 3|47 -29 7 7 -33 0 -21 0
before ends sentence deficit 7 here 4|86 -90 69 7 -17 0 -43 0
before ends sentence deficit 7 here 5|82 -39 -48 47 -27 0 -63 0
before ends sentence deficit 7 here 6|119 -171 60 -21 -4 0 8 0
before ends sentence deficit 7 here 7|47 -61 42 4 -95 0 41 0
before ends sentence deficit 7 here 8|27 -76 -52 26 32 8 45 0
before ends sentence deficit 7 here 9|-15 -42 -10 4 -32 -44 -9 100
before ends sentence deficit 8|173 -240 111 65 -98 32 20 68
before ends sentence deficit 8 here 0|34 0 -22 12 0 0 0 0
before ends sentence deficit 8 here 1|24 -79 59 -22 -29 -5 0 -33
before ends sentence deficit 8 here 2|33 41 52 -53 -34 -96 1 -33
before ends sentence deficit 8 here 3|77 -134 85 88 -77 27 0 0
before ends sentence deficit 8 here 4|80 -93 39 -28 0 -19 0 0
before ends sentence deficit 8 here 5|77 -230 122 61 6 -89 5 0
before ends sentence deficit 8 here 6|66 -146 24 34 -18 57 11 0
before ends sentence deficit 8 here 7|105 -155 30 38 8 -33 6 -33
before ends sentence deficit 8 here 8|80 -120 -16 59 -78 29 40 12
before ends sentence deficit 8 here 9|57 -57 -19 -38 18 48 5 143
before ends sentence deficit 9|178 -137 78 63 34 -13 -49 -73
before ends sentence deficit 9 here 0|-95 0 90 17 -3 0 0 0
before ends sentence deficit 9 here 1|-27 -72 -21 -11 -49 0 0 159
before ends sentence deficit 9 here 2|68 -26 -14 12 0 -53 -33 -33
before ends sentence deficit 9 here 3|101 -121 68 -9 -33 0 -33 0
before ends sentence deficit 9 here 4|108 -89 7 -9 0 0 -28 0
before ends sentence deficit 9 here 5|88 -82 13 16 0 8 -22 22
before ends sentence deficit 9 here 6|64 -69 73 35 0 -50 16 70
before ends sentence deficit 9 here 7|21 -51 39 5 -46 76 35 33
before ends sentence deficit 9 here 8|83 -171 36 71 -36 73 43 -27
before ends sentence deficit 9 here 9|92 -128 61 16 92 -34 -75 -221
before ends sentence here 0|-72 37 33 69 -42 -53 0 33
before ends sentence here 1|-119 -70 67 32 -53 -33 0 64
before ends sentence here 2|114 -21 -50 -6 -132 -135 -123 39
before ends sentence here 3|84 -54 -5 33 -3 27 -100 -57
before ends sentence here 4|106 -45 -48 -16 16 -27 -74 -30
before ends sentence here 5|104 -34 1 13 -122 -70 -88 22
before ends sentence here 6|119 -105 -2 19 -72 -42 -36 103
before ends sentence here 7|134 -172 -5 44 -53 -19 17 -8
before ends sentence here 8|171 -157 30 -20 44 6 59 -108
before ends sentence here 9|97 -255 40 33 -24 11 97 2
before ends signed|48 -285 127 136 -184 27 -220 -7
before ends signed deficit 0|101 276 -20 -245 -51 -69 0 -22
before ends signed deficit 0 here 2|-2 -22 23 0 0 0 0 0
before ends signed deficit 0 here 6|7 0 16 -23 0 0 0 0
before ends signed deficit 0 here 7|-31 0 -11 69 0 -28 0 0
before ends signed deficit 0 here 8|27 -31 -28 35 0 -15 0 0
before ends signed deficit 0 here 9|92 301 -34 -282 -51 -22 0 -22
before ends signed deficit 1|50 165 -94 -101 0 -49 0 0
before ends signed deficit 1 here 2|0 0 48 -48 0 0 0 0
before ends signed deficit 1 here 5|0 0 13 -13 0 0 0 0
before ends signed deficit 1 here 6|0 0 -27 27 0 0 0 0
before ends signed deficit 1 here 7|0 0 -30 30 0 0 0 0
before ends signed deficit 1 here 8|42 -29 -24 19 0 0 0 0
before ends signed deficit 1 here 9|14 179 -80 -124 0 -49 0 0
before ends signed deficit 2|43 66 3 42 -66 19 -138 -31
before ends signed deficit 2 here 0|0 0 -30 30 0 0 0 0
before ends signed deficit 2 here 1|0 -9 32 -28 0 0 0 0
before ends signed deficit 2 here 2|1 -51 -12 44 0 0 0 0
before ends signed deficit 2 here 3|12 -104 65 37 0 0 0 0
before ends signed deficit 2 here 4|21 -62 -16 57 0 0 0 0
before ends signed deficit 2 here 5|7 -31 10 24 0 0 0 0
before ends signed deficit 2 here 6|-1 -24 72 -32 0 0 0 0
before ends signed deficit 2 here 7|-20 -34 -25 61 0 -22 0 0
before ends signed deficit 2 here 8|15 -64 20 0 0 0 0 0
before ends signed deficit 2 here 9|-13 305 -38 -81 -66 41 -138 -31
before ends signed deficit 3|-16 -61 7 53 0 19 -33 0
before ends signed deficit 3 here 0|10 0 0 -10 0 0 0 0
before ends signed deficit 3 here 1|0 0 25 0 0 -25 0 0
before ends signed deficit 3 here 2|33 -33 -2 2 0 0 0 0
before ends signed deficit 3 here 3|0 0 -1 1 0 0 0 0
before ends signed deficit 3 here 5|0 0 -16 16 0 0 0 0
before ends signed deficit 3 here 6|7 0 -13 10 0 0 0 0
before ends signed deficit 3 here 7|0 -32 -12 45 0 0 0 0
before ends signed deficit 3 here 8|-60 -17 49 -49 0 44 0 0
before ends signed deficit 3 here 9|0 23 -36 60 0 0 -33 0
before ends signed deficit 4|1 -119 29 6 0 71 0 0
before ends signed deficit 4 here 0|13 -13 -21 21 0 0 0 0
before ends signed deficit 4 here 1|0 0 66 -66 0 0 0 0
before ends signed deficit 4 here 2|-29 -26 114 -72 0 0 0 0
before ends signed deficit 4 here 3|-26 0 69 -54 0 0 0 0
before ends signed deficit 4 here 4|0 -33 -21 54 0 0 0 0
before ends signed deficit 4 here 5|29 0 -78 50 0 0 0 0
before ends signed deficit 4 here 6|-38 0 26 -7 0 0 0 0
before ends signed deficit 4 here 7|-5 0 -120 87 0 33 0 0
before ends signed deficit 4 here 8|36 -29 27 -41 0 -14 0 0
before ends signed deficit 4 here 9|19 -32 10 -11 0 48 0 0
before ends signed deficit 5|-13 -101 -16 102 0 0 0 0
before ends signed deficit 5 here 1|0 -30 -18 48 0 0 0 0
before ends signed deficit 5 here 2|0 0 -15 15 0 0 0 0
before ends signed deficit 5 here 3|8 -33 18 6 0 0 0 0
before ends signed deficit 5 here 5|39 0 -39 0 0 0 0 0
before ends signed deficit 5 here 6|-10 0 34 -27 0 0 0 0
before ends signed deficit 5 here 7|10 0 -5 5 0 0 0 0
before ends signed deficit 5 here 8|0 0 -22 22 0 0 0 0
before ends signed deficit 5 here 9|-45 -42 25 42 0 0 0 0
before ends signed deficit 6|44 -115 56 -48 -33 0 -31 -33
before ends signed deficit 6 here 0|0 0 -33 33 0 0 0 0
before ends signed deficit 6 here 1|0 0 -51 51 0 0 0 0
before ends signed deficit 6 here 2|-1 -20 -58 36 0 0 0 0
before ends signed deficit 6 here 3|-1 0 37 -42 0 0 0 0
before ends signed deficit 6 here 4|0 0 -32 32 0 0 0 0
before ends signed deficit 6 here 5|-27 0 28 -1 0 0 0 0
before ends signed deficit 6 here 6|32 0 80 -107 0 0 0 0
before ends signed deficit 6 here 7|78 0 139 -137 -33 0 0 -33
before ends signed deficit 6 here 8|-66 0 -23 66 0 0 0 0
before ends signed deficit 6 here 9|-60 -104 -21 101 0 0 -31 0
before ends signed deficit 7|37 -223 -24 26 0 -22 0 -26
before ends signed deficit 7 here 0|-2 0 -41 42 0 0 0 0
before ends signed deficit 7 here 1|6 -25 9 5 0 0 0 0
before ends signed deficit 7 here 2|27 -48 110 -85 0 -16 0 0
before ends signed deficit 7 here 3|-68 -25 56 16 0 0 0 0
before ends signed deficit 7 here 4|-34 0 0 34 0 0 0 0
before ends signed deficit 7 here 5|-43 0 48 -4 0 13 0 0
before ends signed deficit 7 here 6|-12 -27 -55 90 0 0 0 0
before ends signed deficit 7 here 7|9 0 36 -26 0 -26 0 0
before ends signed deficit 7 here 8|64 -61 -22 56 0 0 0 0
before ends signed deficit 7 here 9|42 -124 10 -11 0 14 0 -26
before ends signed deficit 8|43 -272 91 83 -33 -32 -59 24
before ends signed deficit 8 here 0|32 0 0 -33 0 0 0 0
before ends signed deficit 8 here 1|32 0 -21 7 0 -27 0 0
before ends signed deficit 8 here 2|0 -54 12 60 0 0 0 0
before ends signed deficit 8 here 3|24 -28 -39 19 0 0 0 0
before ends signed deficit 8 here 4|13 -33 70 -50 0 0 0 0
before ends signed deficit 8 here 5|29 0 -13 -27 0 0 0 0
before ends signed deficit 8 here 6|-68 0 -7 59 0 -27 0 0
before ends signed deficit 8 here 7|63 0 -29 18 0 26 0 0
before ends signed deficit 8 here 8|147 -61 -18 20 0 -10 -59 24
before ends signed deficit 8 here 9|-30 -174 35 92 -33 -5 0 0
before ends signed deficit 9|-41 -287 75 98 -33 76 0 67
before ends signed deficit 9 here 0|-20 0 19 -3 0 0 0 0
before ends signed deficit 9 here 1|-1 -42 2 16 0 0 0 0
before ends signed deficit 9 here 2|116 -116 9 67 -33 0 0 0
before ends signed deficit 9 here 3|-46 0 31 2 0 0 0 28
before ends signed deficit 9 here 4|0 0 -9 42 0 -29 0 0
before ends signed deficit 9 here 5|-93 -33 144 34 0 -29 0 0
before ends signed deficit 9 here 6|20 -33 -26 57 0 40 0 0
before ends signed deficit 9 here 7|-37 0 -27 53 0 0 0 0
before ends signed deficit 9 here 8|-50 0 33 -6 0 29 0 18
before ends signed deficit 9 here 9|27 -157 -3 36 0 77 0 31
before ends signed here 0|25 -13 -43 22 0 0 0 0
before ends signed here 1|52 -95 28 8 0 -52 0 0
before ends signed here 2|130 -265 52 81 -33 -16 0 0
before ends signed here 3|4 -160 124 23 0 0 0 28
before ends signed here 4|8 -119 0 127 0 -29 0 0
before ends signed here 5|-44 -55 71 28 0 -17 0 0
before ends signed here 6|-57 -84 15 54 0 1 0 0
before ends signed here 7|44 -60 -23 9 -33 -18 0 -33
before ends signed here 8|69 -217 9 87 0 35 -59 42
before ends signed here 9|-12 169 26 27 -137 53 -186 -13
before furniture|-74 -38 -15 -48 0 0 27 123
before marked|249 -698 163 166 -301 113 -34 40
before signed|48 -285 127 136 -184 27 -220 -7
before spaced false ends call|278 -238 22 -38 -113 19 56 -63
before spaced false ends clause|-61 81 89 -141 257 -122 -122 -127
before spaced false ends open|36 45 49 64 85 33 -103 9
before spaced false ends sentence|180 -145 61 37 -107 -18 80 -8
before spaced false ends signed|48 -285 127 136 -184 27 -220 -7
before spaced true ends call|-221 221 0 0 0 0 0 0
before spaced true ends clause|-187 254 -179 18 0 -32 0 0
before spaced true ends open|-424 397 -475 238 -281 -35 -20 -66
before spaced true ends sentence|-556 837 -242 -399 0 -21 -104 0
below 0|31 74 42 78 41 8 -15 2
below 0 deficit 0|-64 -81 165 24 -61 0 0 -5
below 0 deficit 1|-53 -14 180 90 7 31 0 13
below 0 deficit 2|3 38 91 51 58 -27 -121 0
below 0 deficit 3|66 34 90 4 -57 -32 -77 -18
below 0 deficit 4|12 12 -26 20 -14 -23 -111 -77
below 0 deficit 5|76 -16 57 37 -80 -17 -54 -78
below 0 deficit 6|56 16 7 -1 -1 23 -129 -55
below 0 deficit 7|78 13 3 33 -33 -35 -95 -40
below 0 deficit 8|56 95 26 90 35 27 11 -38
below 0 deficit 9|89 105 -97 95 73 85 47 -12
below 0 ends call|87 56 91 -97 -204 -100 -132 -65
below 0 ends clause|36 60 -31 -135 -27 -123 -120 -100
below 0 ends open|0 97 70 118 74 63 42 53
below 0 ends sentence|16 64 -424 26 53 -256 -254 -242
below 0 ends signed|124 87 -138 -179 -134 0 -33 0
below 1|-5 59 -29 -1 -17 -112 -69 59
below 1 deficit 0|-22 -21 -30 88 -40 -20 0 0
below 1 deficit 1|-74 -18 26 -15 32 41 0 155
below 1 deficit 2|18 6 12 -66 -33 -28 -21 -127
below 1 deficit 3|60 59 -140 42 122 -33 0 -101
below 1 deficit 4|61 15 -98 -54 -70 -67 -11 -32
below 1 deficit 5|129 47 -49 -131 35 -24 -9 -17
below 1 deficit 6|98 61 4 -38 -53 -1 26 0
below 1 deficit 7|34 -101 44 -17 -1 54 32 -31
below 1 deficit 8|-9 -9 85 -21 -15 -24 -6 -29
below 1 deficit 9|-63 -17 63 36 50 -64 9 246
below 1 ends call|45 29 -25 -157 0 0 0 0
below 1 ends clause|37 64 -113 -108 28 -33 0 0
below 1 ends open|-25 35 20 33 13 -96 -69 64
below 1 ends sentence|16 54 -219 33 64 -33 0 -24
below 1 ends signed|-19 118 -81 -33 -28 0 0 0
below 2|5 39 51 14 7 -91 20 -1
below 2 deficit 0|40 0 -120 84 0 0 0 0
below 2 deficit 1|53 101 -67 62 -25 -27 0 -117
below 2 deficit 2|-4 56 -63 -38 -57 -37 -23 139
below 2 deficit 3|21 34 -12 0 5 -32 -31 0
below 2 deficit 4|21 -9 37 -49 -83 33 0 0
below 2 deficit 5|114 -6 -68 -11 2 -11 -37 -31
below 2 deficit 6|78 -91 -41 -10 96 -54 33 0
below 2 deficit 7|-3 -23 14 63 -35 -34 52 -33
below 2 deficit 8|-67 -78 52 54 72 -92 64 -46
below 2 deficit 9|-26 4 128 40 -72 -54 5 49
below 2 ends call|70 -14 -98 13 0 0 0 -31
below 2 ends clause|10 24 64 -78 57 0 0 0
below 2 ends open|-71 22 83 32 69 -91 49 9
below 2 ends sentence|97 63 -146 69 -183 0 -25 0
below 2 ends signed|33 52 0 -33 -33 0 -33 0
below 3|7 65 80 -10 -1 -61 -48 -97
below 3 deficit 0|-11 5 -57 74 -3 0 0 0
below 3 deficit 1|-46 166 -126 53 -26 30 0 -33
below 3 deficit 2|-82 61 -44 47 -6 22 0 -33
below 3 deficit 3|31 68 -5 -50 26 0 0 -31
below 3 deficit 4|114 -142 111 -17 -38 0 0 0
below 3 deficit 5|-5 -47 -44 118 58 -40 0 0
below 3 deficit 6|72 -113 -17 35 52 -26 0 0
below 3 deficit 7|-35 -85 -19 18 55 2 -15 0
below 3 deficit 8|78 -4 38 -123 -38 -25 -58 0
below 3 deficit 9|46 -20 141 -19 4 -85 -14 0
below 3 ends call|-122 68 31 -18 0 0 0 0
below 3 ends clause|76 -60 62 -109 -55 0 -33 0
below 3 ends open|-47 20 93 36 39 -61 -18 -66
below 3 ends sentence|118 65 -89 -97 -61 0 0 -31
below 3 ends signed|-62 62 0 0 0 0 0 0
below 4|-82 56 123 -7 -20 -60 -64 -93
below 4 deficit 0|30 -22 -3 25 -16 0 0 0
below 4 deficit 1|0 -48 -39 67 0 0 0 0
below 4 deficit 2|-23 74 -34 33 -99 -3 0 0
below 4 deficit 3|-89 58 -17 39 43 0 0 0
below 4 deficit 4|28 3 3 -14 -19 0 0 0
below 4 deficit 5|15 19 36 -21 -22 0 0 0
below 4 deficit 6|50 -79 -36 44 87 -51 0 0
below 4 deficit 7|-69 28 18 47 44 -61 0 0
below 4 deficit 8|-106 -47 69 -21 67 79 -51 0
below 4 deficit 9|36 -24 140 -55 -64 -70 -30 -93
below 4 ends call|-51 19 31 0 0 0 0 0
below 4 ends clause|-100 72 134 -102 -47 0 0 0
below 4 ends open|-103 37 114 16 -16 -60 -64 -60
below 4 ends sentence|192 -29 -57 -54 22 0 0 -33
below 4 ends signed|-20 20 0 0 0 0 0 0
below 5|0 4 125 3 -54 -7 -18 -97
below 5 deficit 0|0 0 -85 85 0 0 0 0
below 5 deficit 1|0 -15 -150 164 0 0 0 0
below 5 deficit 2|67 -20 -125 82 -56 0 0 0
below 5 deficit 3|114 -51 7 0 -11 0 0 0
below 5 deficit 4|78 -66 -23 -48 60 0 0 0
below 5 deficit 5|-53 57 -17 55 -34 0 0 0
below 5 deficit 6|-17 -126 68 20 -64 41 0 0
below 5 deficit 7|-47 16 21 -5 -27 0 0 0
below 5 deficit 8|169 -40 82 -85 -31 -18 14 -31
below 5 deficit 9|-89 106 143 -84 -41 -20 -26 -66
below 5 ends call|143 -71 -78 -53 0 0 0 0
below 5 ends clause|-7 71 -17 -56 -38 0 0 0
below 5 ends open|-51 -104 150 31 -35 -7 -18 -97
below 5 ends sentence|74 133 -67 -157 -51 0 0 0
bond after 0|19 55 27 65 52 38 80 -51
bond after 0 here 0 after 0|46 41 -20 -59 -25 -20 0 0
bond after 0 here 0 after 1|6 -28 76 -14 -54 12 0 0
bond after 0 here 0 after 2|-46 14 62 -36 8 17 0 0
bond after 0 here 0 after 3|-89 21 62 29 -20 57 0 0
bond after 0 here 0 after 4|-18 0 59 -45 0 0 0 0
bond after 0 here 0 after 5|-35 -3 58 13 -24 0 0 -33
bond after 0 here 0 after 6|-40 8 37 -5 40 -42 0 0
bond after 0 here 0 after 7|-53 -27 90 -36 -33 19 0 0
bond after 0 here 0 after 8|-70 19 42 22 41 -53 0 0
bond after 0 here 0 after 9|34 51 72 -139 6 0 0 -30
bond after 0 here 1 after 0|56 -56 31 -56 -33 27 0 0
bond after 0 here 1 after 1|48 40 69 -59 5 -55 0 0
bond after 0 here 1 after 2|-50 -23 56 65 50 54 0 29
bond after 0 here 1 after 3|-67 61 39 24 -118 -22 0 30
bond after 0 here 1 after 4|-6 -50 19 44 -37 33 0 0
bond after 0 here 1 after 5|-70 -23 56 60 -28 -63 0 -30
bond after 0 here 1 after 6|-76 -29 39 59 24 0 0 0
bond after 0 here 1 after 7|-52 -14 49 32 -27 61 0 -32
bond after 0 here 1 after 8|-95 28 103 -30 48 68 0 -36
bond after 0 here 1 after 9|19 -1 92 -137 38 -32 0 50
bond after 0 here 2 after 0|-99 28 11 0 63 -26 0 -8
bond after 0 here 2 after 1|-12 13 69 -4 -24 -48 -33 -96
bond after 0 here 2 after 2|26 27 62 50 29 -33 -33 -90
bond after 0 here 2 after 3|-53 -48 49 128 33 0 -22 -5
bond after 0 here 2 after 4|-30 -10 53 4 29 11 0 -15
bond after 0 here 2 after 5|-35 -39 30 72 -54 63 0 32
bond after 0 here 2 after 6|-3 -4 51 51 14 -38 27 -17
bond after 0 here 2 after 7|-48 0 -41 118 19 24 -23 0
bond after 0 here 2 after 8|-7 0 6 -40 6 -47 0 100
bond after 0 here 2 after 9|38 24 25 -27 26 10 -36 -94
bond after 0 here 3 after 0|-48 -60 56 37 -16 3 0 0
bond after 0 here 3 after 1|-10 11 38 16 33 -25 0 34
bond after 0 here 3 after 2|56 -16 -27 83 44 32 -33 -85
bond after 0 here 3 after 3|-56 50 17 -7 -92 0 0 -3
bond after 0 here 3 after 4|26 24 27 -56 -43 0 0 -31
bond after 0 here 3 after 5|-22 -16 60 70 -19 -33 0 -33
bond after 0 here 3 after 6|-2 -36 25 56 -27 -18 0 21
bond after 0 here 3 after 7|41 -90 21 42 -28 -21 -29 33
bond after 0 here 3 after 8|9 -33 20 31 43 15 -80 -33
bond after 0 here 3 after 9|58 62 69 -84 -27 -33 31 -61
bond after 0 here 4 after 0|-20 -18 35 -8 -23 0 0 0
bond after 0 here 4 after 1|-11 -3 33 0 41 44 -33 -41
bond after 0 here 4 after 2|51 21 18 72 26 -60 0 -33
bond after 0 here 4 after 3|-39 36 16 -5 2 24 0 0
bond after 0 here 4 after 4|-70 -3 -2 47 12 40 0 0
bond after 0 here 4 after 5|-73 20 48 12 17 28 22 0
bond after 0 here 4 after 6|1 -32 49 31 -33 0 0 -25
bond after 0 here 4 after 7|38 18 5 13 29 0 -40 -32
bond after 0 here 4 after 8|-4 15 18 -12 -35 19 -11 0
bond after 0 here 4 after 9|67 -5 -35 -63 -11 -29 5 0
bond after 0 here 5 after 0|-91 -11 40 48 -19 0 0 0
bond after 0 here 5 after 1|22 -50 9 3 34 -5 -33 13
bond after 0 here 5 after 2|44 -14 0 82 -21 1 -67 -63
bond after 0 here 5 after 3|-27 60 -55 27 29 31 0 0
bond after 0 here 5 after 4|-2 1 2 40 -39 -10 -33 33
bond after 0 here 5 after 5|-67 8 43 49 53 -12 0 0
bond after 0 here 5 after 6|-56 -11 41 76 3 -29 38 0
bond after 0 here 5 after 7|-24 55 7 27 -70 0 0 10
bond after 0 here 5 after 8|92 -11 -35 -44 48 -15 -54 0
bond after 0 here 5 after 9|61 1 46 -147 21 40 1 0
bond after 0 here 6 after 0|-33 -74 17 36 45 0 14 0
bond after 0 here 6 after 1|-30 -46 14 50 -65 -35 10 28
bond after 0 here 6 after 2|61 4 -10 74 -1 35 -33 -7
bond after 0 here 6 after 3|-26 -76 6 27 100 14 -19 31
bond after 0 here 6 after 4|-6 -12 29 27 -25 4 0 0
bond after 0 here 6 after 5|-27 -30 24 53 -18 49 -28 -24
bond after 0 here 6 after 6|-46 -1 16 66 -3 -47 11 -31
bond after 0 here 6 after 7|50 3 -31 62 13 0 16 -33
bond after 0 here 6 after 8|27 -91 -71 58 33 4 3 0
bond after 0 here 6 after 9|47 18 51 -28 -50 -50 -53 0
bond after 0 here 7 after 0|-28 32 -3 18 -4 -33 13 0
bond after 0 here 7 after 1|-37 -64 36 40 45 83 -10 -18
bond after 0 here 7 after 2|-38 -20 22 46 -18 -23 0 70
bond after 0 here 7 after 3|-31 40 3 46 91 -49 -60 -99
bond after 0 here 7 after 4|2 -20 54 57 -32 33 -27 -67
bond after 0 here 7 after 5|12 60 -1 47 3 -22 8 0
bond after 0 here 7 after 6|-18 -3 -18 47 -14 -12 -36 0
bond after 0 here 7 after 7|33 -1 -29 -15 53 -30 73 50
bond after 0 here 7 after 8|7 -7 -15 13 -11 -2 12 -11
bond after 0 here 7 after 9|5 11 18 -56 33 -15 3 0
bond after 0 here 8 after 0|-40 -56 -11 50 2 25 -7 0
bond after 0 here 8 after 1|-73 -68 9 26 10 41 44 -23
bond after 0 here 8 after 2|37 4 -42 77 6 7 19 42
bond after 0 here 8 after 3|11 10 -17 72 27 19 34 -10
bond after 0 here 8 after 4|-16 30 0 46 -8 -25 -21 -9
bond after 0 here 8 after 5|18 34 -41 20 -26 -37 -34 -65
bond after 0 here 8 after 6|26 24 -40 66 9 1 -18 -53
bond after 0 here 8 after 7|55 48 -67 69 2 5 21 -26
bond after 0 here 8 after 8|79 -4 -45 59 -12 -8 20 -17
bond after 0 here 8 after 9|65 29 15 -36 37 -19 6 33
bond after 0 here 9 after 0|-9 53 -33 32 51 -30 14 -114
bond after 0 here 9 after 1|-13 -15 14 -6 -32 -32 -28 199
bond after 0 here 9 after 2|34 25 18 70 49 47 59 -40
bond after 0 here 9 after 3|-6 26 -4 18 -4 19 32 70
bond after 0 here 9 after 4|27 56 11 36 7 -63 -9 -79
bond after 0 here 9 after 5|36 72 19 21 13 -17 4 -28
bond after 0 here 9 after 6|29 65 -12 14 11 -43 -25 40
bond after 0 here 9 after 7|30 59 -38 -9 15 -40 -34 38
bond after 0 here 9 after 8|60 111 -37 37 42 20 23 -73
bond after 0 here 9 after 9|96 130 15 29 27 -8 42 -48
bond after 1|13 124 7 -36 -33 -89 -225 -189
bond after 1 here 0 after 0|-6 29 -62 45 0 0 0 0
bond after 1 here 0 after 1|26 -33 -64 71 0 0 0 0
bond after 1 here 0 after 2|-21 21 -46 88 -30 0 0 0
bond after 1 here 0 after 3|0 0 -29 29 0 0 0 0
bond after 1 here 0 after 4|0 29 0 0 -29 0 0 0
bond after 1 here 0 after 5|0 -33 43 -10 0 0 0 0
bond after 1 here 0 after 6|-21 0 0 21 0 0 0 0
bond after 1 here 0 after 7|0 0 34 -34 0 0 0 0
bond after 1 here 0 after 8|34 -33 10 -30 33 0 0 0
bond after 1 here 0 after 9|-42 42 -37 61 -23 0 0 0
bond after 1 here 1 after 0|15 -32 0 24 0 0 0 0
bond after 1 here 1 after 1|-20 25 -87 85 -27 0 0 0
bond after 1 here 1 after 2|-41 16 -43 101 -24 0 0 0
bond after 1 here 1 after 3|0 -17 -64 76 0 0 0 0
bond after 1 here 1 after 4|-24 46 -14 -1 0 0 0 0
bond after 1 here 1 after 5|8 38 -39 -2 0 0 0 0
bond after 1 here 1 after 6|27 -17 -31 33 0 0 0 0
bond after 1 here 1 after 7|-12 12 -75 75 0 0 0 0
bond after 1 here 1 after 8|91 -33 -122 63 0 0 0 0
bond after 1 here 1 after 9|-20 78 -18 -40 4 0 0 0
bond after 1 here 2 after 0|0 0 -35 35 0 0 0 0
bond after 1 here 2 after 1|15 14 -78 25 0 0 0 0
bond after 1 here 2 after 2|-5 95 -37 -141 16 -33 0 -33
bond after 1 here 2 after 3|-44 58 69 -28 -23 0 0 -33
bond after 1 here 2 after 4|51 -35 7 -14 0 0 0 0
bond after 1 here 2 after 5|-5 -42 66 3 0 0 0 0
bond after 1 here 2 after 6|-65 40 32 16 0 0 0 0
bond after 1 here 2 after 7|36 -44 88 -81 0 0 0 0
bond after 1 here 2 after 8|-5 38 -38 -36 31 0 0 -31
bond after 1 here 2 after 9|-19 41 -56 0 -42 0 0 0
bond after 1 here 3 after 0|0 0 -22 22 0 0 0 0
bond after 1 here 3 after 1|28 12 -108 80 0 0 0 0
bond after 1 here 3 after 2|52 -29 70 -19 -39 0 0 0
bond after 1 here 3 after 3|-82 62 22 10 25 0 0 0
bond after 1 here 3 after 4|5 -39 18 0 14 0 0 0
bond after 1 here 3 after 5|-31 -20 36 36 0 0 0 0
bond after 1 here 3 after 6|36 -25 28 -45 0 0 0 0
bond after 1 here 3 after 7|3 -3 56 -56 0 0 0 0
bond after 1 here 3 after 8|39 3 57 -91 0 0 0 0
bond after 1 here 3 after 9|-12 14 -69 32 -6 0 0 0
bond after 1 here 4 after 1|38 -38 0 0 0 0 0 0
bond after 1 here 4 after 2|94 -18 -8 -60 0 -33 0 0
bond after 1 here 4 after 3|53 -8 -23 -45 0 0 0 0
bond after 1 here 4 after 4|99 -99 -38 38 0 0 0 0
bond after 1 here 4 after 5|15 -5 -32 22 0 0 0 0
bond after 1 here 4 after 6|31 -31 -16 16 0 0 0 0
bond after 1 here 4 after 7|28 -28 -17 17 0 0 0 0
bond after 1 here 4 after 8|43 9 -93 2 4 0 0 0
bond after 1 here 4 after 9|1 40 -37 -55 0 0 0 0
bond after 1 here 5 after 1|-39 39 -62 62 0 0 0 0
bond after 1 here 5 after 2|67 -6 82 -122 40 0 0 -33
bond after 1 here 5 after 3|-38 -9 101 -28 0 0 0 0
bond after 1 here 5 after 4|57 -57 28 -28 0 0 0 0
bond after 1 here 5 after 5|96 -129 67 -30 33 0 0 0
bond after 1 here 5 after 6|7 3 37 -45 0 0 0 0
bond after 1 here 5 after 7|-117 -19 25 66 33 0 0 0
bond after 1 here 5 after 8|38 77 -16 -105 -48 0 0 0
bond after 1 here 5 after 9|79 67 -95 16 0 0 -33 0
bond after 1 here 6 after 0|0 0 -22 22 0 0 0 0
bond after 1 here 6 after 1|-6 6 -27 27 0 0 0 0
bond after 1 here 6 after 2|-23 128 53 -40 33 -43 0 0
bond after 1 here 6 after 3|15 5 0 -8 -22 0 0 0
bond after 1 here 6 after 4|-38 24 22 -16 0 0 0 0
bond after 1 here 6 after 5|-42 3 27 -38 33 0 0 0
bond after 1 here 6 after 6|39 -55 32 -59 32 0 0 0
bond after 1 here 6 after 7|57 -3 -21 -52 15 0 0 0
bond after 1 here 6 after 8|16 5 -7 7 -15 0 0 0
bond after 1 here 6 after 9|31 44 -59 -25 45 0 0 0
bond after 1 here 7 after 0|0 -6 -34 55 -24 0 0 0
bond after 1 here 7 after 1|41 0 -17 -18 0 0 0 0
bond after 1 here 7 after 2|147 -14 -47 -12 -33 0 0 -33
bond after 1 here 7 after 3|-70 49 124 -90 -22 0 0 0
bond after 1 here 7 after 4|15 0 7 -11 0 0 0 0
bond after 1 here 7 after 5|-87 0 62 39 0 0 0 0
bond after 1 here 7 after 6|-16 0 12 40 8 -33 0 0
bond after 1 here 7 after 7|0 0 -27 31 0 0 0 0
bond after 1 here 7 after 8|-24 42 64 -96 21 0 0 0
bond after 1 here 7 after 9|-73 43 -24 93 -29 0 38 0
bond after 1 here 8 after 0|0 0 -51 81 -32 0 0 0
bond after 1 here 8 after 1|-24 0 -58 76 0 0 0 0
bond after 1 here 8 after 2|15 -119 -61 123 33 0 0 0
bond after 1 here 8 after 3|27 -50 100 -39 -19 -33 -25 0
bond after 1 here 8 after 4|14 0 55 -62 3 0 0 0
bond after 1 here 8 after 5|20 -12 -8 19 -3 0 31 0
bond after 1 here 8 after 6|38 23 -69 -16 16 0 28 0
bond after 1 here 8 after 7|-21 36 -58 54 -30 0 0 0
bond after 1 here 8 after 8|-142 26 16 34 -15 0 0 0
bond after 1 here 8 after 9|-81 7 65 -80 87 0 0 0
bond after 1 here 9 after 0|0 0 -50 0 24 0 28 0
bond after 1 here 9 after 1|0 -18 -105 66 63 0 25 -29
bond after 1 here 9 after 2|39 -58 12 67 -74 0 -37 0
bond after 1 here 9 after 3|-30 -28 94 -44 6 0 -33 0
bond after 1 here 9 after 4|2 -10 162 -165 25 0 -19 0
bond after 1 here 9 after 5|28 0 119 -63 34 -33 -15 0
bond after 1 here 9 after 6|99 -9 -3 -54 7 29 -31 0
bond after 1 here 9 after 7|-29 -19 -43 50 40 0 5 -29
bond after 1 here 9 after 8|-47 -12 153 48 -124 -33 -137 0
bond after 1 here 9 after 9|-85 -19 127 50 -93 0 -98 -75
bond after 2|87 166 -12 -75 -69 -26 -133 -106
bond after 2 here 0 after 0|40 0 -61 -1 0 0 0 0
bond after 2 here 0 after 1|0 33 -33 0 0 0 0 0
bond after 2 here 0 after 2|-22 -11 -54 75 0 0 0 0
bond after 2 here 0 after 3|0 0 0 -27 0 27 0 0
bond after 2 here 0 after 7|0 33 -16 -24 0 0 0 0
bond after 2 here 0 after 8|-18 0 -56 55 0 0 0 0
bond after 2 here 0 after 9|-24 0 -29 53 0 0 0 0
bond after 2 here 1 after 0|33 -33 -5 5 0 0 0 0
bond after 2 here 1 after 1|21 -58 -60 83 36 0 0 0
bond after 2 here 1 after 2|-21 29 23 -6 -31 0 0 0
bond after 2 here 1 after 3|85 -82 -2 -3 0 0 0 0
bond after 2 here 1 after 6|17 23 -3 -30 0 0 0 0
bond after 2 here 1 after 7|-4 4 49 -49 0 0 0 0
bond after 2 here 1 after 8|27 2 -46 13 0 0 0 0
bond after 2 here 1 after 9|-23 6 -162 180 -16 0 0 0
bond after 2 here 2 after 0|0 0 33 -33 0 0 0 0
bond after 2 here 2 after 1|34 -24 -45 16 0 0 0 0
bond after 2 here 2 after 2|-39 75 -37 -49 79 0 0 -33
bond after 2 here 2 after 3|67 -12 49 -60 0 0 0 0
bond after 2 here 2 after 4|7 17 -44 30 0 0 0 0
bond after 2 here 2 after 5|74 63 5 -128 0 0 0 0
bond after 2 here 2 after 6|32 -22 72 -88 -20 0 0 0
bond after 2 here 2 after 7|31 12 -13 -31 -2 0 0 0
bond after 2 here 2 after 8|19 49 36 -104 -80 0 0 0
bond after 2 here 2 after 9|32 57 -117 -65 26 0 0 -33
bond after 2 here 3 after 1|1 -4 23 -14 0 0 0 0
bond after 2 here 3 after 2|48 6 31 -97 -20 -5 0 -33
bond after 2 here 3 after 3|24 -10 28 -66 0 0 0 0
bond after 2 here 3 after 4|22 4 -33 33 -33 0 0 0
bond after 2 here 3 after 5|14 -83 11 43 0 0 0 0
bond after 2 here 3 after 6|-6 1 17 -42 36 0 0 0
bond after 2 here 3 after 7|41 1 -1 -39 0 0 0 0
bond after 2 here 3 after 8|51 -54 41 -32 -20 0 0 0
bond after 2 here 3 after 9|-3 3 -64 64 0 0 0 0
bond after 2 here 4 after 1|46 -46 0 0 0 0 0 0
bond after 2 here 4 after 2|-5 32 -10 48 0 0 -33 0
bond after 2 here 4 after 3|58 -58 0 0 0 0 0 0
bond after 2 here 4 after 4|50 -18 -38 0 0 0 0 0
bond after 2 here 4 after 5|64 -58 -10 0 0 0 0 0
bond after 2 here 4 after 6|13 -12 18 -23 0 0 0 0
bond after 2 here 4 after 7|-89 101 -38 31 0 0 0 0
bond after 2 here 4 after 8|23 8 38 -38 0 0 0 -33
bond after 2 here 4 after 9|-1 -14 -19 67 -23 0 0 0
bond after 2 here 5 after 1|-21 21 -15 15 0 0 0 0
bond after 2 here 5 after 2|86 -7 26 -74 28 -33 0 -33
bond after 2 here 5 after 3|51 -36 12 -54 0 0 0 0
bond after 2 here 5 after 4|11 -11 16 -17 0 0 0 0
bond after 2 here 5 after 5|-2 -8 33 -51 31 0 0 0
bond after 2 here 5 after 6|124 -69 -27 -40 -4 0 0 0
bond after 2 here 5 after 7|-28 33 100 -104 0 0 0 0
bond after 2 here 5 after 8|17 23 -27 -43 21 0 0 0
bond after 2 here 5 after 9|53 -27 -114 53 0 0 0 0
bond after 2 here 6 after 1|-24 66 -72 39 0 0 0 0
bond after 2 here 6 after 2|53 28 72 -99 0 -33 0 0
bond after 2 here 6 after 3|-11 25 43 -55 0 0 0 0
bond after 2 here 6 after 4|76 -45 0 8 -20 0 0 -33
bond after 2 here 6 after 5|-15 -46 23 21 28 0 0 0
bond after 2 here 6 after 6|-101 29 7 25 43 0 0 0
bond after 2 here 6 after 7|-48 13 38 -48 25 0 0 0
bond after 2 here 6 after 8|-2 2 24 0 -23 0 0 0
bond after 2 here 6 after 9|2 33 -18 19 -29 0 0 0
bond after 2 here 7 after 0|0 0 26 -26 0 0 0 0
bond after 2 here 7 after 1|0 0 -32 32 0 0 0 0
bond after 2 here 7 after 2|-20 -16 34 -13 32 0 0 0
bond after 2 here 7 after 3|122 -64 -35 -25 0 0 0 -33
bond after 2 here 7 after 4|18 20 -7 -26 0 0 0 0
bond after 2 here 7 after 5|13 -29 9 3 0 0 0 0
bond after 2 here 7 after 6|-24 0 139 -126 0 0 0 0
bond after 2 here 7 after 7|-30 30 -25 25 0 0 0 0
bond after 2 here 7 after 8|-16 19 75 -47 -59 0 0 0
bond after 2 here 7 after 9|66 28 -92 50 -44 0 0 0
bond after 2 here 8 after 0|0 0 51 -51 0 0 0 0
bond after 2 here 8 after 1|0 0 -106 106 0 0 0 0
bond after 2 here 8 after 2|-92 -62 62 47 0 0 0 0
bond after 2 here 8 after 3|-92 12 85 -49 30 0 20 0
bond after 2 here 8 after 4|0 33 -26 -30 -19 0 40 0
bond after 2 here 8 after 5|-35 -4 78 -24 -48 0 0 0
bond after 2 here 8 after 6|0 0 122 -100 -34 0 0 0
bond after 2 here 8 after 7|-35 -32 62 -12 0 0 0 0
bond after 2 here 8 after 8|-115 162 71 -30 -53 0 0 0
bond after 2 here 8 after 9|-133 16 67 84 -27 0 -13 0
bond after 2 here 9 after 0|0 0 26 -2 -33 0 0 0
bond after 2 here 9 after 1|0 0 -65 -19 67 0 33 -29
bond after 2 here 9 after 2|-32 -16 -42 92 -3 0 0 0
bond after 2 here 9 after 3|-31 6 -4 84 -32 0 -19 0
bond after 2 here 9 after 4|0 0 -80 93 -29 0 0 0
bond after 2 here 9 after 5|-46 36 79 44 12 0 -105 0
bond after 2 here 9 after 6|-1 -7 -50 106 -11 0 -76 0
bond after 2 here 9 after 7|0 0 -110 149 -31 0 -35 0
bond after 2 here 9 after 8|-59 -33 -16 73 -50 0 51 0
bond after 2 here 9 after 9|-136 -57 70 15 2 0 -64 0
bond after 3|67 89 -47 -169 -22 -39 -21 -100
bond after 3 here 0 after 0|44 -35 -90 65 0 0 0 0
bond after 3 here 0 after 1|-27 0 -26 53 0 0 0 0
bond after 3 here 0 after 2|31 -75 -25 45 25 0 0 0
bond after 3 here 0 after 3|0 0 -11 11 0 0 0 0
bond after 3 here 0 after 5|-5 5 -27 27 0 0 0 0
bond after 3 here 0 after 6|28 0 0 -28 0 0 0 0
bond after 3 here 0 after 7|-20 -2 -105 100 45 0 0 0
bond after 3 here 0 after 8|0 29 -34 34 -29 0 0 0
bond after 3 here 0 after 9|-52 40 -131 132 -3 0 0 0
bond after 3 here 1 after 0|23 -13 -32 31 0 0 0 0
bond after 3 here 1 after 1|-34 -4 -26 68 0 0 0 0
bond after 3 here 1 after 2|-11 6 -29 16 32 0 0 0
bond after 3 here 1 after 3|-11 11 26 -26 0 0 0 0
bond after 3 here 1 after 4|0 -32 25 -25 32 0 0 0
bond after 3 here 1 after 5|0 0 -1 -31 32 0 0 0
bond after 3 here 1 after 6|-4 4 -49 2 48 0 0 0
bond after 3 here 1 after 7|-33 3 0 0 30 0 0 0
bond after 3 here 1 after 8|-45 -77 -102 135 64 0 0 0
bond after 3 here 1 after 9|-21 51 -288 298 -46 0 0 -33
bond after 3 here 2 after 0|0 -32 -58 82 0 0 0 0
bond after 3 here 2 after 1|50 67 -66 13 0 -33 -33 0
bond after 3 here 2 after 2|-9 67 46 -14 27 0 0 -67
bond after 3 here 2 after 3|57 3 45 -77 6 0 0 -33
bond after 3 here 2 after 4|-2 81 0 -68 -32 0 0 0
bond after 3 here 2 after 5|-3 78 -16 -64 0 0 0 -33
bond after 3 here 2 after 6|-57 79 17 -55 0 0 0 0
bond after 3 here 2 after 7|28 -1 -28 -43 62 0 0 0
bond after 3 here 2 after 8|24 49 -46 -59 22 0 0 0
bond after 3 here 2 after 9|-41 12 -98 77 58 0 -21 0
bond after 3 here 3 after 0|0 0 -27 27 0 0 0 0
bond after 3 here 3 after 1|-65 39 30 0 0 0 0 0
bond after 3 here 3 after 2|42 30 -48 -94 -31 0 0 0
bond after 3 here 3 after 3|146 -141 25 -73 25 0 0 0
bond after 3 here 3 after 4|-66 66 0 0 0 0 0 0
bond after 3 here 3 after 5|66 -47 20 -45 0 0 0 0
bond after 3 here 3 after 6|-54 43 24 -13 0 0 0 0
bond after 3 here 3 after 7|16 -16 17 7 -25 0 0 0
bond after 3 here 3 after 8|1 13 -69 19 63 0 0 0
bond after 3 here 3 after 9|116 -71 -101 26 -5 0 0 0
bond after 3 here 4 after 1|5 52 -70 19 0 0 0 0
bond after 3 here 4 after 2|-1 32 53 -93 -55 0 0 0
bond after 3 here 4 after 3|33 -33 39 -39 0 0 0 0
bond after 3 here 4 after 4|9 -9 1 -1 0 0 0 0
bond after 3 here 4 after 5|5 -5 0 0 0 0 0 0
bond after 3 here 4 after 6|-28 52 -32 -23 23 0 0 0
bond after 3 here 4 after 7|52 -46 -5 5 -11 0 0 0
bond after 3 here 4 after 8|45 -5 -30 30 -30 0 0 0
bond after 3 here 4 after 9|-35 46 -27 26 -4 0 0 0
bond after 3 here 5 after 1|-59 59 18 -18 0 0 0 0
bond after 3 here 5 after 2|25 69 -50 -123 14 -67 -33 0
bond after 3 here 5 after 3|57 -39 94 -100 -29 0 0 0
bond after 3 here 5 after 4|6 23 0 -31 -16 0 0 0
bond after 3 here 5 after 5|106 -19 -82 5 9 0 0 0
bond after 3 here 5 after 6|30 -18 85 -61 -45 0 0 0
bond after 3 here 5 after 7|127 -65 1 -112 40 0 0 0
bond after 3 here 5 after 8|20 38 -4 -17 -73 0 0 0
bond after 3 here 5 after 9|-94 -25 -63 167 -44 0 0 0
bond after 3 here 6 after 0|-16 16 0 0 0 0 0 0
bond after 3 here 6 after 1|98 -68 0 -33 0 0 0 0
bond after 3 here 6 after 2|42 46 8 -103 -36 0 0 0
bond after 3 here 6 after 3|71 -57 -29 -11 16 0 0 0
bond after 3 here 6 after 4|4 25 -29 0 0 0 0 0
bond after 3 here 6 after 5|10 44 15 -75 -33 33 0 0
bond after 3 here 6 after 6|62 -41 59 -51 -34 0 0 0
bond after 3 here 6 after 7|-21 -12 98 -4 -67 0 0 0
bond after 3 here 6 after 8|30 -30 59 -22 -13 0 0 0
bond after 3 here 6 after 9|93 -73 -75 67 -26 0 0 0
bond after 3 here 7 after 0|0 0 33 -33 0 0 0 0
bond after 3 here 7 after 1|35 21 -5 -56 0 0 0 0
bond after 3 here 7 after 2|38 -11 87 -103 -27 0 0 0
bond after 3 here 7 after 3|-41 -57 98 -6 -17 0 0 0
bond after 3 here 7 after 4|0 0 18 -18 0 0 0 0
bond after 3 here 7 after 5|21 -1 63 -92 0 0 0 0
bond after 3 here 7 after 6|14 32 21 -82 26 0 0 0
bond after 3 here 7 after 7|-36 11 62 11 -77 0 0 0
bond after 3 here 7 after 8|-79 67 10 -9 11 0 0 0
bond after 3 here 7 after 9|18 -75 8 59 -30 0 0 0
bond after 3 here 8 after 0|0 0 -30 -11 41 0 0 0
bond after 3 here 8 after 1|3 -3 -19 19 0 0 0 0
bond after 3 here 8 after 2|88 -42 22 -42 -11 0 0 0
bond after 3 here 8 after 3|110 -59 73 -171 25 0 0 0
bond after 3 here 8 after 4|0 -33 24 15 0 0 0 0
bond after 3 here 8 after 5|38 -45 -17 -12 37 0 0 0
bond after 3 here 8 after 6|36 -14 48 -96 27 0 0 0
bond after 3 here 8 after 7|-28 28 22 -11 -23 0 0 0
bond after 3 here 8 after 8|-54 70 82 -143 60 0 -25 0
bond after 3 here 8 after 9|-72 92 29 -4 -36 0 0 0
bond after 3 here 9 after 1|0 -10 -33 43 0 0 0 0
bond after 3 here 9 after 2|-55 -32 89 -11 -25 0 32 0
bond after 3 here 9 after 3|-7 -31 37 9 0 0 0 0
bond after 3 here 9 after 4|-71 14 -11 28 0 33 0 0
bond after 3 here 9 after 5|41 -24 28 -72 0 0 36 0
bond after 3 here 9 after 6|0 0 -13 -12 0 0 28 0
bond after 3 here 9 after 7|-49 26 20 -4 0 0 0 0
bond after 3 here 9 after 8|-2 -35 200 -145 7 0 -27 0
bond after 3 here 9 after 9|-58 -129 139 -51 51 -26 -13 0
bond after 4|48 60 -94 -181 -39 -121 -8 -95
bond after 4 here 0 after 0|44 -12 -47 70 -33 0 0 -33
bond after 4 here 0 after 1|3 -29 0 24 0 0 0 0
bond after 4 here 0 after 2|1 0 0 -1 0 0 0 0
bond after 4 here 0 after 3|0 0 -20 20 0 0 0 0
bond after 4 here 0 after 6|29 -29 0 0 0 0 0 0
bond after 4 here 0 after 7|33 0 -29 51 -30 0 0 -33
bond after 4 here 0 after 8|-33 -33 -95 119 33 0 0 0
bond after 4 here 0 after 9|-40 -74 -115 174 20 0 0 0
bond after 4 here 1 after 0|28 -28 -22 22 0 0 0 0
bond after 4 here 1 after 1|39 -40 -118 130 -36 0 0 0
bond after 4 here 1 after 2|-21 135 -68 -65 0 0 0 0
bond after 4 here 1 after 3|0 -59 22 51 0 0 0 0
bond after 4 here 1 after 4|-33 27 0 10 0 0 0 0
bond after 4 here 1 after 5|0 22 50 -67 0 0 0 0
bond after 4 here 1 after 6|25 3 -81 62 0 0 0 0
bond after 4 here 1 after 7|5 5 -12 0 0 0 0 0
bond after 4 here 1 after 8|-22 78 -146 102 0 0 0 0
bond after 4 here 1 after 9|-89 -2 -101 140 12 0 0 0
bond after 4 here 2 after 1|-20 9 -34 74 0 0 0 0
bond after 4 here 2 after 2|10 70 -111 6 -115 0 0 -33
bond after 4 here 2 after 3|69 13 27 -133 86 0 0 -66
bond after 4 here 2 after 4|-62 94 32 -33 -60 0 0 0
bond after 4 here 2 after 5|37 5 63 -94 12 0 0 0
bond after 4 here 2 after 6|17 21 103 -118 -38 0 0 0
bond after 4 here 2 after 7|-24 37 29 -62 37 0 0 -33
bond after 4 here 2 after 8|2 -31 -19 120 2 0 0 0
bond after 4 here 2 after 9|-56 38 -80 196 -78 -30 0 0
bond after 4 here 3 after 1|59 -59 0 0 0 0 0 0
bond after 4 here 3 after 2|-81 156 89 -121 31 -33 0 0
bond after 4 here 3 after 3|52 -5 29 -36 -53 0 0 0
bond after 4 here 3 after 4|49 -8 -14 -62 30 0 0 0
bond after 4 here 3 after 5|11 -37 33 -77 66 0 0 0
bond after 4 here 3 after 6|79 -65 0 -26 0 0 0 0
bond after 4 here 3 after 7|0 32 25 -84 0 0 0 0
bond after 4 here 3 after 8|-49 44 19 -41 14 0 0 0
bond after 4 here 3 after 9|-43 -5 -78 105 11 0 0 0
bond after 4 here 4 after 1|-12 12 0 0 0 0 0 0
bond after 4 here 4 after 2|60 79 -33 -55 21 -33 -33 0
bond after 4 here 4 after 3|33 -33 0 0 0 0 0 0
bond after 4 here 4 after 4|4 33 -4 -48 0 0 0 0
bond after 4 here 4 after 5|76 -59 -23 0 0 0 0 0
bond after 4 here 4 after 6|-25 55 28 -53 0 0 0 0
bond after 4 here 4 after 7|8 23 6 -33 0 0 0 0
bond after 4 here 4 after 8|-1 41 -30 36 -36 0 0 0
bond after 4 here 4 after 9|-23 6 -30 30 29 0 0 0
bond after 4 here 5 after 1|-4 4 60 -60 0 0 0 0
bond after 4 here 5 after 2|65 48 29 -196 5 -33 0 0
bond after 4 here 5 after 3|14 57 -31 -54 -26 0 0 0
bond after 4 here 5 after 4|-4 4 0 0 0 0 0 0
bond after 4 here 5 after 5|35 -5 2 -48 19 0 0 0
bond after 4 here 5 after 6|-37 17 10 20 0 0 0 0
bond after 4 here 5 after 7|-51 51 -44 49 12 0 0 0
bond after 4 here 5 after 8|-15 -94 71 -9 14 0 0 0
bond after 4 here 5 after 9|-101 72 -25 104 -34 0 0 0
bond after 4 here 6 after 1|22 48 -13 -52 0 0 0 0
bond after 4 here 6 after 2|-11 42 135 -157 -19 0 0 0
bond after 4 here 6 after 3|-45 112 -27 -34 0 -33 0 0
bond after 4 here 6 after 4|37 -37 50 -23 -27 0 0 0
bond after 4 here 6 after 5|47 -13 -34 -33 23 0 0 0
bond after 4 here 6 after 6|76 -56 -41 59 -75 0 0 0
bond after 4 here 6 after 7|-16 28 -39 3 21 0 0 0
bond after 4 here 6 after 8|-16 104 69 -151 10 0 0 0
bond after 4 here 6 after 9|-37 -18 13 33 56 0 0 0
bond after 4 here 7 after 1|17 -17 35 -35 0 0 0 0
bond after 4 here 7 after 2|12 72 35 -119 22 0 0 0
bond after 4 here 7 after 3|77 -20 0 -76 0 0 0 0
bond after 4 here 7 after 4|23 -23 29 -70 41 0 0 0
bond after 4 here 7 after 5|29 -1 26 -54 0 0 0 0
bond after 4 here 7 after 6|12 -12 74 -112 37 0 0 0
bond after 4 here 7 after 7|-10 10 59 21 -69 0 0 0
bond after 4 here 7 after 8|14 39 84 -122 12 0 0 0
bond after 4 here 7 after 9|24 35 -84 -46 19 0 0 0
bond after 4 here 8 after 0|0 0 -32 32 0 0 0 0
bond after 4 here 8 after 1|39 0 -8 -33 0 0 0 0
bond after 4 here 8 after 2|61 35 85 -152 -21 0 0 0
bond after 4 here 8 after 3|97 9 -18 -65 -8 0 0 0
bond after 4 here 8 after 4|13 -13 24 -24 0 0 0 0
bond after 4 here 8 after 5|-16 16 41 -49 -9 0 0 0
bond after 4 here 8 after 6|57 31 78 -135 -41 0 0 0
bond after 4 here 8 after 7|127 -65 58 -91 -30 0 0 0
bond after 4 here 8 after 8|4 11 156 -179 -25 0 0 0
bond after 4 here 8 after 9|50 -13 -407 388 51 0 0 0
bond after 4 here 9 after 2|0 0 144 -150 16 0 0 0
bond after 4 here 9 after 3|-25 0 104 -70 -21 0 0 0
bond after 4 here 9 after 4|0 0 -45 -46 33 0 47 0
bond after 4 here 9 after 5|0 0 45 -72 35 0 0 0
bond after 4 here 9 after 6|0 0 -22 33 -33 0 33 0
bond after 4 here 9 after 7|-17 0 51 -13 -29 0 0 0
bond after 4 here 9 after 8|-43 -32 126 -53 -49 0 -33 0
bond after 4 here 9 after 9|-92 -73 200 -100 -72 0 5 0
bond around 0 before 0|70 85 56 19 -56 63 -108 4
bond around 0 before 1|6 68 -68 -140 13 -127 -31 -96
bond around 0 before 2|-14 108 2 -112 101 -65 0 -118
bond around 0 before 3|-97 135 3 -218 167 -124 -4 -137
bond around 0 before 4|-115 137 42 -272 155 -129 -52 123
bond around 1 before 0|-80 -23 70 148 -33 -18 -27 -90
bond around 1 before 1|40 -5 -80 48 38 0 0 0
bond around 1 before 2|-71 -12 54 109 -16 0 0 -33
bond around 1 before 3|-64 -9 -7 66 -2 0 0 0
bond around 1 before 4|-24 33 -8 0 -8 0 0 0
bond around 2 before 0|-92 -130 -18 180 55 -14 -9 0
bond around 2 before 1|-89 7 40 6 59 0 0 0
bond around 2 before 2|-45 31 8 70 -50 -33 0 0
bond around 2 before 3|-18 50 -43 68 -45 0 0 -33
bond around 2 before 4|0 62 -33 36 -54 0 0 0
bond around 3 before 0|-219 -301 -3 392 -41 13 -30 -33
bond around 3 before 1|-19 -88 9 115 -20 0 -33 0
bond around 3 before 2|-32 -31 -10 64 20 0 0 0
bond around 3 before 3|-29 28 -115 51 33 0 0 0
bond around 3 before 4|-22 -21 -5 43 5 0 0 0
bond around 4 before 0|-222 -435 -50 556 -67 0 0 -33
bond around 4 before 1|0 -4 0 4 0 0 0 0
bond around 4 before 2|0 -93 0 111 -28 0 0 0
bond around 4 before 3|0 -70 24 82 -23 0 0 0
bond around 4 before 4|-27 -103 -32 17 109 0 0 0
bond before 0|55 26 42 47 -90 35 59 28
bond before 0 deficit 0 here 0|-212 236 -103 -106 57 0 0 0
bond before 0 deficit 0 here 1|0 -11 3 -80 112 30 0 0
bond before 0 deficit 0 here 2|-58 -125 65 45 87 -44 0 -41
bond before 0 deficit 0 here 3|5 -116 -13 82 35 0 0 0
bond before 0 deficit 0 here 4|74 -84 8 -45 14 16 0 0
bond before 0 deficit 0 here 5|93 -53 -11 21 10 0 0 0
bond before 0 deficit 0 here 6|42 -39 -10 48 28 -19 0 0
bond before 0 deficit 0 here 7|-32 23 12 60 93 -48 0 -33
bond before 0 deficit 0 here 8|38 142 -40 -35 44 -9 -69 -65
bond before 0 deficit 0 here 9|52 352 -68 -131 -109 -139 -160 184
bond before 0 deficit 1 here 0|-67 125 -11 43 -18 -26 0 -31
bond before 0 deficit 1 here 1|-168 77 -7 -36 57 0 0 1
bond before 0 deficit 1 here 2|-3 -41 11 71 82 -34 0 -35
bond before 0 deficit 1 here 3|-42 17 29 18 -86 -33 31 47
bond before 0 deficit 1 here 4|15 -6 31 -21 -7 67 -33 -30
bond before 0 deficit 1 here 5|-27 103 -65 75 -99 -33 0 -14
bond before 0 deficit 1 here 6|-17 62 -32 37 -89 24 -23 33
bond before 0 deficit 1 here 7|-44 100 -17 -12 -48 7 24 61
bond before 0 deficit 1 here 8|28 88 21 27 -32 34 -108 -44
bond before 0 deficit 1 here 9|183 64 -110 -73 -22 -42 30 -167
bond before 0 deficit 2 here 0|-124 -72 14 32 -32 21 0 66
bond before 0 deficit 2 here 1|-40 30 69 54 -28 43 0 18
bond before 0 deficit 2 here 2|-44 48 4 47 129 17 -39 -62
bond before 0 deficit 2 here 3|-38 75 -29 38 -18 -33 -57 25
bond before 0 deficit 2 here 4|-62 51 8 18 71 -33 -31 -35
bond before 0 deficit 2 here 5|-59 78 10 67 30 0 7 54
bond before 0 deficit 2 here 6|-64 74 2 -7 55 -29 -53 -33
bond before 0 deficit 2 here 7|-76 123 -45 25 26 -67 -35 -98
bond before 0 deficit 2 here 8|78 2 4 28 -84 -31 -68 60
bond before 0 deficit 2 here 9|17 42 59 45 67 58 33 -45
bond before 0 deficit 3 here 0|-35 -124 2 141 -41 11 0 -54
bond before 0 deficit 3 here 1|-46 2 40 58 0 -1 0 1
bond before 0 deficit 3 here 2|-3 5 5 10 2 30 0 175
bond before 0 deficit 3 here 3|-2 52 -48 -51 -14 59 0 -3
bond before 0 deficit 3 here 4|-38 75 -8 18 -30 0 22 0
bond before 0 deficit 3 here 5|-47 63 -39 52 42 6 0 -31
bond before 0 deficit 3 here 6|5 4 -15 9 41 -33 -7 -1
bond before 0 deficit 3 here 7|-19 54 8 25 35 -43 -10 0
bond before 0 deficit 3 here 8|56 27 8 -2 3 -73 -62 -25
bond before 0 deficit 3 here 9|22 -57 45 32 -40 -60 24 -63
bond before 0 deficit 4 here 0|37 -42 -8 10 0 0 0 0
bond before 0 deficit 4 here 1|-23 32 26 -20 0 8 0 32
bond before 0 deficit 4 here 2|46 4 -60 22 106 0 0 -42
bond before 0 deficit 4 here 3|-13 -20 39 -13 56 -33 0 63
bond before 0 deficit 4 here 4|-25 -52 28 -8 6 33 0 0
bond before 0 deficit 4 here 5|-62 97 -51 -13 -66 0 0 0
bond before 0 deficit 4 here 6|18 7 -38 5 31 -25 0 0
bond before 0 deficit 4 here 7|-6 -18 5 53 -44 -22 -42 0
bond before 0 deficit 4 here 8|41 40 14 23 -25 -29 -5 0
bond before 0 deficit 4 here 9|50 -47 -2 72 -92 -3 51 -27
bond before 0 deficit 5 here 0|-43 -111 -1 63 0 27 0 33
bond before 0 deficit 5 here 1|-5 14 24 -34 0 -84 0 22
bond before 0 deficit 5 here 2|38 7 22 7 -20 16 -60 -26
bond before 0 deficit 5 here 3|32 22 -40 -25 -22 0 0 17
bond before 0 deficit 5 here 4|-23 32 -54 41 61 18 0 -10
bond before 0 deficit 5 here 5|28 36 -55 -2 33 0 -33 33
bond before 0 deficit 5 here 6|-66 51 -23 -31 113 5 4 -46
bond before 0 deficit 5 here 7|33 -3 15 -2 -19 0 -9 -27
bond before 0 deficit 5 here 8|80 21 25 -60 -68 -39 -18 79
bond before 0 deficit 5 here 9|95 8 41 40 -100 46 11 -123
bond before 0 deficit 6 here 0|-86 -30 3 52 0 0 0 0
bond before 0 deficit 6 here 1|32 -20 26 -31 -61 -27 0 73
bond before 0 deficit 6 here 2|178 -132 -51 9 -30 -17 -21 29
bond before 0 deficit 6 here 3|76 -67 1 59 78 -26 -31 -23
bond before 0 deficit 6 here 4|42 35 -62 27 -31 -65 -13 0
bond before 0 deficit 6 here 5|50 -11 -69 -15 46 33 -57 0
bond before 0 deficit 6 here 6|0 54 -38 -19 43 -22 0 33
bond before 0 deficit 6 here 7|4 -40 70 0 52 23 -21 -33
bond before 0 deficit 6 here 8|61 -14 -50 -23 42 -42 21 -41
bond before 0 deficit 6 here 9|-8 -154 43 19 -40 51 46 -137
bond before 0 deficit 7 here 0|92 -134 1 19 0 -28 0 0
bond before 0 deficit 7 here 1|9 -43 31 -15 -23 71 0 -40
bond before 0 deficit 7 here 2|63 -58 -40 20 -30 -19 -66 113
bond before 0 deficit 7 here 3|89 -69 -42 -13 -16 17 -21 0
bond before 0 deficit 7 here 4|71 -77 49 55 -46 -31 -76 33
bond before 0 deficit 7 here 5|115 -52 -35 12 -17 9 -63 6
bond before 0 deficit 7 here 6|144 -130 10 -15 15 -23 -14 -84
bond before 0 deficit 7 here 7|51 -42 -43 4 -69 -28 41 -5
bond before 0 deficit 7 here 8|48 -88 34 -7 23 -1 76 -13
bond before 0 deficit 7 here 9|22 -168 63 4 -35 3 -1 -3
bond before 0 deficit 8 here 0|5 -104 64 64 -115 10 0 0
bond before 0 deficit 8 here 1|-15 -139 51 66 -73 50 0 -85
bond before 0 deficit 8 here 2|101 -20 21 -15 -128 28 1 -69
bond before 0 deficit 8 here 3|121 -115 -19 42 -14 48 0 27
bond before 0 deficit 8 here 4|95 -36 47 -12 -24 -74 0 -40
bond before 0 deficit 8 here 5|94 -66 -3 10 -51 -106 5 -50
bond before 0 deficit 8 here 6|117 -116 -53 -15 -30 22 -15 -16
bond before 0 deficit 8 here 7|118 -77 22 45 2 48 6 -2
bond before 0 deficit 8 here 8|105 -93 9 -13 39 7 28 -90
bond before 0 deficit 8 here 9|78 -103 37 48 28 32 22 -22
bond before 0 deficit 9 here 0|72 -279 78 83 -89 8 0 -24
bond before 0 deficit 9 here 1|64 -45 29 32 -159 12 0 100
bond before 0 deficit 9 here 2|61 1 -37 -33 -207 -1 -33 -56
bond before 0 deficit 9 here 3|55 -11 -52 17 -55 -11 -33 -67
bond before 0 deficit 9 here 4|82 -26 -33 -31 -99 -23 -28 -33
bond before 0 deficit 9 here 5|60 -32 -2 40 -73 9 -22 -18
bond before 0 deficit 9 here 6|69 -59 -4 36 -113 -14 16 43
bond before 0 deficit 9 here 7|115 -95 29 67 -48 11 10 34
bond before 0 deficit 9 here 8|47 -115 -4 36 28 84 55 -15
bond before 0 deficit 9 here 9|110 -64 49 65 22 6 -78 -148
bond before 1|-4 63 -75 -30 47 -149 -64 -96
bond before 1 deficit 0 here 0|-28 82 -31 -35 10 0 0 0
bond before 1 deficit 0 here 1|0 -10 -35 -28 71 0 0 0
bond before 1 deficit 0 here 2|0 -5 -28 -25 56 0 0 0
bond before 1 deficit 0 here 3|0 0 62 -83 29 0 0 0
bond before 1 deficit 0 here 4|0 40 0 -40 0 0 0 0
bond before 1 deficit 0 here 5|0 -33 -32 56 0 0 0 0
bond before 1 deficit 0 here 6|0 -21 -28 28 21 0 0 0
bond before 1 deficit 0 here 7|0 0 -52 78 -34 0 0 0
bond before 1 deficit 0 here 8|0 0 26 17 -52 0 0 0
bond before 1 deficit 0 here 9|0 24 -45 -6 43 0 0 0
bond before 1 deficit 1 here 0|0 -24 0 0 24 0 0 0
bond before 1 deficit 1 here 1|0 -12 -54 6 40 0 0 0
bond before 1 deficit 1 here 2|0 -36 23 7 38 0 0 0
bond before 1 deficit 1 here 3|-20 20 -38 -14 49 0 0 0
bond before 1 deficit 1 here 4|-34 47 -87 73 -8 0 0 0
bond before 1 deficit 1 here 5|-35 35 22 -50 35 0 0 0
bond before 1 deficit 1 here 6|-50 122 -13 -23 -42 0 0 0
bond before 1 deficit 1 here 7|0 74 -99 -51 61 0 0 0
bond before 1 deficit 1 here 8|0 49 38 -182 86 0 0 0
bond before 1 deficit 1 here 9|-63 83 57 49 -109 -24 0 0
bond before 1 deficit 2 here 1|-33 -28 3 69 0 0 0 0
bond before 1 deficit 2 here 2|-60 47 -24 45 14 0 0 0
bond before 1 deficit 2 here 3|-13 98 -3 -45 -30 0 0 0
bond before 1 deficit 2 here 4|-98 40 54 -30 30 0 0 0
bond before 1 deficit 2 here 5|-147 145 42 -51 24 0 0 0
bond before 1 deficit 2 here 6|-107 159 7 -85 -28 0 0 0
bond before 1 deficit 2 here 7|-78 36 66 -12 -39 0 0 0
bond before 1 deficit 2 here 8|-121 108 -39 80 -6 0 -31 0
bond before 1 deficit 2 here 9|-67 -27 -23 177 -86 -33 0 0
bond before 1 deficit 3 here 0|0 0 22 -22 0 0 0 0
bond before 1 deficit 3 here 2|18 -7 -79 75 14 0 0 -33
bond before 1 deficit 3 here 3|-7 -26 -2 57 -14 0 0 0
bond before 1 deficit 3 here 4|18 -16 -3 -14 14 0 0 0
bond before 1 deficit 3 here 5|-28 28 37 -74 37 0 0 0
bond before 1 deficit 3 here 6|-24 38 63 -93 24 0 0 0
bond before 1 deficit 3 here 7|0 0 72 -94 33 0 0 0
bond before 1 deficit 3 here 8|33 96 -91 58 -92 0 0 0
bond before 1 deficit 3 here 9|-1 -24 48 -31 8 0 0 0
bond before 1 deficit 4 here 1|0 4 0 -4 0 0 0 0
bond before 1 deficit 4 here 2|-67 67 26 -26 0 0 0 0
bond before 1 deficit 4 here 3|10 -29 0 27 0 0 0 0
bond before 1 deficit 4 here 4|-38 38 -27 27 0 0 0 0
bond before 1 deficit 4 here 5|-52 52 0 0 0 0 0 0
bond before 1 deficit 4 here 7|0 -4 24 -24 4 0 0 0
bond before 1 deficit 4 here 8|0 14 -53 26 5 0 0 0
bond before 1 deficit 4 here 9|-33 86 -60 32 -60 0 0 0
bond before 1 deficit 5 here 1|0 19 15 -29 0 0 0 0
bond before 1 deficit 5 here 2|-17 71 32 -21 -39 0 0 0
bond before 1 deficit 5 here 3|86 -77 79 -62 -9 0 0 -33
bond before 1 deficit 5 here 4|-19 81 -26 1 -30 0 0 0
bond before 1 deficit 5 here 5|-35 10 58 -30 -11 0 0 0
bond before 1 deficit 5 here 6|-48 48 -56 33 31 0 0 0
bond before 1 deficit 5 here 7|-42 -100 79 27 12 0 0 0
bond before 1 deficit 5 here 8|0 64 -3 65 -106 0 0 0
bond before 1 deficit 5 here 9|-18 11 7 112 -79 0 -33 0
bond before 1 deficit 6 here 1|0 31 4 -35 0 0 0 0
bond before 1 deficit 6 here 2|0 26 8 24 -50 0 0 0
bond before 1 deficit 6 here 3|-104 74 6 61 1 0 0 0
bond before 1 deficit 6 here 4|-7 7 0 0 0 0 0 0
bond before 1 deficit 6 here 5|12 -4 17 -59 54 0 0 -28
bond before 1 deficit 6 here 6|-24 26 -4 -33 30 0 0 0
bond before 1 deficit 6 here 7|-41 91 24 -95 16 0 0 0
bond before 1 deficit 6 here 8|-25 -54 -34 109 -3 0 0 0
bond before 1 deficit 6 here 9|0 121 -25 42 -139 0 0 0
bond before 1 deficit 7 here 0|0 0 26 -26 0 0 0 0
bond before 1 deficit 7 here 1|0 46 -35 25 -32 0 0 0
bond before 1 deficit 7 here 2|0 -28 29 -10 0 0 0 0
bond before 1 deficit 7 here 3|22 -57 90 -35 -33 0 0 0
bond before 1 deficit 7 here 4|2 55 -14 -52 0 0 0 0
bond before 1 deficit 7 here 5|66 -56 -20 26 0 0 0 0
bond before 1 deficit 7 here 6|46 -47 -53 -12 58 0 0 0
bond before 1 deficit 7 here 7|-20 29 108 -115 15 0 0 0
bond before 1 deficit 7 here 8|0 -23 44 3 2 0 0 -10
bond before 1 deficit 7 here 9|0 -12 24 -42 33 0 0 0
bond before 1 deficit 8 here 0|0 -33 29 14 0 0 0 0
bond before 1 deficit 8 here 1|32 -32 -64 64 0 0 0 0
bond before 1 deficit 8 here 2|165 -172 20 -8 -18 0 0 0
bond before 1 deficit 8 here 3|42 -42 -8 -7 25 0 0 0
bond before 1 deficit 8 here 4|134 -134 18 -18 0 0 0 0
bond before 1 deficit 8 here 5|35 -75 137 -69 -58 0 0 0
bond before 1 deficit 8 here 6|-3 49 24 -96 45 0 0 0
bond before 1 deficit 8 here 7|33 -59 2 34 27 0 0 0
bond before 1 deficit 8 here 8|-43 -18 -29 10 31 -29 0 0
bond before 1 deficit 8 here 9|-19 -96 -12 -92 139 0 0 0
bond before 1 deficit 9 here 1|-17 -4 57 -48 0 0 0 0
bond before 1 deficit 9 here 2|148 -196 40 37 -11 -33 0 0
bond before 1 deficit 9 here 3|157 -154 20 -50 21 0 0 0
bond before 1 deficit 9 here 4|142 -97 -111 58 -26 0 0 0
bond before 1 deficit 9 here 5|108 -2 -69 -31 0 -33 0 0
bond before 1 deficit 9 here 6|250 -60 -124 -83 0 -20 0 0
bond before 1 deficit 9 here 7|80 -2 -17 -41 18 0 0 0
bond before 1 deficit 9 here 8|11 -96 48 27 18 0 0 0
bond before 1 deficit 9 here 9|43 -143 14 -48 85 0 0 0
bond before 2|-41 104 -3 -29 74 -98 0 -113
bond before 2 deficit 0 here 0|0 2 -6 -78 62 0 0 0
bond before 2 deficit 0 here 1|0 33 0 0 -33 0 0 0
bond before 2 deficit 0 here 2|0 -53 -1 38 24 0 0 0
bond before 2 deficit 0 here 5|0 0 -26 26 0 0 0 0
bond before 2 deficit 0 here 7|0 16 -43 28 0 0 0 0
bond before 2 deficit 0 here 8|0 33 -48 -7 21 0 0 0
bond before 2 deficit 0 here 9|0 74 -4 -75 11 0 0 0
bond before 2 deficit 1 here 0|0 29 0 -5 -26 0 0 0
bond before 2 deficit 1 here 1|0 -35 -36 0 60 0 0 0
bond before 2 deficit 1 here 2|-18 -14 10 -10 33 0 0 0
bond before 2 deficit 1 here 3|-2 2 0 0 0 0 0 0
bond before 2 deficit 1 here 4|-23 -17 0 33 0 0 0 0
bond before 2 deficit 1 here 5|-21 21 0 0 0 0 0 0
bond before 2 deficit 1 here 6|59 -25 -84 14 49 0 0 0
bond before 2 deficit 1 here 7|0 18 12 -18 -12 0 0 0
bond before 2 deficit 1 here 8|0 59 16 -38 -36 0 0 0
bond before 2 deficit 1 here 9|0 28 -85 73 12 0 0 0
bond before 2 deficit 2 here 0|-19 -10 0 26 0 0 0 0
bond before 2 deficit 2 here 1|-33 57 36 -51 0 0 0 0
bond before 2 deficit 2 here 2|-64 39 -90 17 126 0 0 -33
bond before 2 deficit 2 here 3|32 -13 -28 -24 18 0 0 0
bond before 2 deficit 2 here 4|-6 6 -24 24 0 0 0 0
bond before 2 deficit 2 here 5|-103 117 -15 41 -65 0 0 0
bond before 2 deficit 2 here 6|-63 126 41 -25 -72 0 0 0
bond before 2 deficit 2 here 7|-91 123 -3 -43 29 0 0 0
bond before 2 deficit 2 here 8|-67 151 7 -12 -90 0 0 0
bond before 2 deficit 2 here 9|-67 127 -209 87 -61 0 0 -29
bond before 2 deficit 3 here 1|0 -9 -20 28 0 0 0 0
bond before 2 deficit 3 here 2|-33 83 38 -4 -34 0 0 -33
bond before 2 deficit 3 here 3|-1 -32 31 -26 20 0 0 0
bond before 2 deficit 3 here 4|-31 31 0 0 0 0 0 0
bond before 2 deficit 3 here 5|-2 -24 28 0 34 0 0 -18
bond before 2 deficit 3 here 6|-25 26 1 -26 12 0 0 0
bond before 2 deficit 3 here 7|-28 28 -24 36 -41 0 0 0
bond before 2 deficit 3 here 8|0 50 90 -25 -84 0 0 0
bond before 2 deficit 3 here 9|0 -27 -63 68 12 0 0 0
bond before 2 deficit 4 here 2|-80 48 31 57 0 0 0 -33
bond before 2 deficit 4 here 4|-30 61 -33 0 0 0 0 0
bond before 2 deficit 4 here 5|4 -4 0 0 0 0 0 0
bond before 2 deficit 4 here 6|-5 5 23 0 -23 0 0 0
bond before 2 deficit 4 here 7|0 0 -17 -5 21 0 0 0
bond before 2 deficit 4 here 8|0 9 13 -5 -11 0 0 0
bond before 2 deficit 4 here 9|0 33 -17 -38 13 0 0 0
bond before 2 deficit 5 here 1|0 -33 -27 53 0 0 0 0
bond before 2 deficit 5 here 2|-100 104 35 -32 34 0 0 -33
bond before 2 deficit 5 here 3|13 13 -20 -39 33 0 0 0
bond before 2 deficit 5 here 4|-18 18 0 0 0 0 0 0
bond before 2 deficit 5 here 5|-73 30 33 0 -3 0 0 0
bond before 2 deficit 5 here 6|-3 58 -8 25 -52 0 0 0
bond before 2 deficit 5 here 7|0 71 86 -50 -135 0 0 0
bond before 2 deficit 5 here 8|0 54 -33 -2 -15 0 0 0
bond before 2 deficit 5 here 9|-33 108 -114 34 -51 0 0 0
bond before 2 deficit 6 here 1|0 0 -15 15 0 0 0 0
bond before 2 deficit 6 here 2|-48 5 11 54 -27 0 0 0
bond before 2 deficit 6 here 3|8 -8 47 -32 -22 0 0 0
bond before 2 deficit 6 here 4|0 -1 33 -26 26 0 0 -33
bond before 2 deficit 6 here 5|0 -53 23 -6 40 0 0 0
bond before 2 deficit 6 here 6|51 -68 -4 -47 73 0 0 0
bond before 2 deficit 6 here 7|-19 80 12 -45 6 0 0 -28
bond before 2 deficit 6 here 8|0 -24 45 -20 1 0 0 0
bond before 2 deficit 6 here 9|0 26 -27 59 -50 0 0 0
bond before 2 deficit 7 here 0|0 0 -10 10 0 0 0 0
bond before 2 deficit 7 here 1|0 0 -80 80 0 0 0 0
bond before 2 deficit 7 here 2|57 -32 73 -109 35 0 0 0
bond before 2 deficit 7 here 3|-10 50 42 -69 0 0 0 0
bond before 2 deficit 7 here 4|0 0 22 -22 0 0 0 0
bond before 2 deficit 7 here 5|29 -29 -10 0 10 0 0 0
bond before 2 deficit 7 here 6|20 -24 36 12 -41 0 0 0
bond before 2 deficit 7 here 7|0 0 28 -60 17 0 0 0
bond before 2 deficit 7 here 8|0 -25 66 -73 17 0 0 0
bond before 2 deficit 7 here 9|0 70 -80 64 17 -33 0 0
bond before 2 deficit 8 here 0|0 0 -33 33 0 0 0 0
bond before 2 deficit 8 here 1|0 0 -11 35 -29 0 0 0
bond before 2 deficit 8 here 2|80 -58 -104 118 -30 0 0 3
bond before 2 deficit 8 here 3|83 -97 -34 54 0 0 0 0
bond before 2 deficit 8 here 4|-48 48 -36 37 -1 0 0 0
bond before 2 deficit 8 here 5|-42 -10 92 -70 8 0 0 0
bond before 2 deficit 8 here 6|10 -33 -15 33 -12 0 0 0
bond before 2 deficit 8 here 7|21 -36 144 -131 0 0 0 0
bond before 2 deficit 8 here 8|-33 -7 107 -3 -17 -65 0 0
bond before 2 deficit 8 here 9|0 -104 23 -22 44 0 0 -31
bond before 2 deficit 9 here 0|-29 0 -62 77 0 0 0 0
bond before 2 deficit 9 here 1|-30 10 -62 84 0 0 0 0
bond before 2 deficit 9 here 2|174 -139 -45 15 -33 0 0 0
bond before 2 deficit 9 here 3|138 -138 -44 44 0 0 0 0
bond before 2 deficit 9 here 4|54 -47 -11 0 0 0 0 0
bond before 2 deficit 9 here 5|91 -100 31 -22 0 0 0 0
bond before 2 deficit 9 here 6|70 -70 -107 112 -11 0 0 0
bond before 2 deficit 9 here 7|41 -31 -11 27 -11 0 0 0
bond before 2 deficit 9 here 8|-1 -65 91 -74 -1 0 0 0
bond before 2 deficit 9 here 9|51 -237 40 -34 113 0 0 0
bond before 3|-101 141 -76 -134 174 -124 -63 -137
bond before 3 deficit 0 here 0|-11 -12 0 -57 69 0 0 0
bond before 3 deficit 0 here 1|0 -68 0 0 68 0 0 0
bond before 3 deficit 0 here 2|0 -20 0 -49 63 0 0 0
bond before 3 deficit 0 here 3|0 0 -11 -33 45 0 0 0
bond before 3 deficit 0 here 6|0 28 0 0 -28 0 0 0
bond before 3 deficit 0 here 7|0 43 -40 -14 0 0 0 0
bond before 3 deficit 0 here 8|0 65 0 -38 -29 0 0 0
bond before 3 deficit 0 here 9|0 191 -76 -64 -51 0 0 0
bond before 3 deficit 1 here 0|-32 59 0 -28 10 0 0 0
bond before 3 deficit 1 here 1|-33 36 -47 0 21 0 0 0
bond before 3 deficit 1 here 2|0 -47 72 -49 39 0 0 -33
bond before 3 deficit 1 here 3|0 1 -14 39 -26 0 0 0
bond before 3 deficit 1 here 4|-4 -53 25 0 30 0 0 0
bond before 3 deficit 1 here 5|0 0 31 -32 1 0 0 0
bond before 3 deficit 1 here 6|0 -31 -4 -20 37 0 0 0
bond before 3 deficit 1 here 7|0 0 20 -30 30 0 0 -20
bond before 3 deficit 1 here 8|0 86 -140 -43 76 0 0 0
bond before 3 deficit 1 here 9|-33 210 -165 -106 21 0 0 0
bond before 3 deficit 2 here 0|0 -32 0 0 32 0 0 0
bond before 3 deficit 2 here 1|0 -8 -38 32 3 0 0 0
bond before 3 deficit 2 here 2|-56 110 23 -37 -24 0 0 -33
bond before 3 deficit 2 here 3|-3 22 24 22 -17 0 0 -33
bond before 3 deficit 2 here 4|-33 114 -33 0 -19 0 0 -33
bond before 3 deficit 2 here 5|-93 131 -18 -70 38 0 0 0
bond before 3 deficit 2 here 6|-71 -34 35 -18 78 0 0 0
bond before 3 deficit 2 here 7|-14 40 -70 -7 42 0 0 0
bond before 3 deficit 2 here 8|-66 109 -9 -75 51 0 0 -33
bond before 3 deficit 2 here 9|-100 127 -165 83 -11 0 -59 0
bond before 3 deficit 3 here 1|0 18 -18 0 0 0 0 0
bond before 3 deficit 3 here 2|-33 -4 22 -43 15 0 0 0
bond before 3 deficit 3 here 3|0 38 -8 14 -28 0 0 0
bond before 3 deficit 3 here 5|0 19 20 -33 -13 0 0 0
bond before 3 deficit 3 here 6|0 0 0 -16 16 0 0 0
bond before 3 deficit 3 here 7|-33 33 49 0 -49 0 0 0
bond before 3 deficit 3 here 8|0 2 -51 63 -5 0 0 0
bond before 3 deficit 3 here 9|-33 85 -68 54 -12 0 0 -33
bond before 3 deficit 4 here 2|-33 77 9 0 -21 0 0 -33
bond before 3 deficit 4 here 3|0 0 39 0 -39 0 0 0
bond before 3 deficit 4 here 4|0 0 5 -4 -1 0 0 0
bond before 3 deficit 4 here 5|-29 29 0 0 0 0 0 0
bond before 3 deficit 4 here 7|0 0 0 -5 5 0 0 0
bond before 3 deficit 4 here 8|0 9 -30 29 -3 0 0 0
bond before 3 deficit 4 here 9|-33 54 -60 47 18 -27 0 0
bond before 3 deficit 5 here 1|0 0 -35 35 0 0 0 0
bond before 3 deficit 5 here 2|-100 114 -19 -25 41 0 0 0
bond before 3 deficit 5 here 3|-57 31 94 -32 -41 0 0 0
bond before 3 deficit 5 here 5|-102 140 -25 -49 26 0 0 0
bond before 3 deficit 5 here 6|0 12 76 -39 -49 0 0 0
bond before 3 deficit 5 here 7|0 5 -12 13 0 0 0 0
bond before 3 deficit 5 here 8|0 45 23 26 -90 0 0 0
bond before 3 deficit 5 here 9|0 -99 -65 125 72 0 0 0
bond before 3 deficit 6 here 2|-58 52 2 -11 18 0 0 0
bond before 3 deficit 6 here 3|-28 16 -29 29 16 0 0 0
bond before 3 deficit 6 here 4|-62 43 0 0 27 0 0 0
bond before 3 deficit 6 here 5|-67 100 -34 43 -45 0 0 0
bond before 3 deficit 6 here 6|-22 -58 59 0 18 0 0 0
bond before 3 deficit 6 here 7|11 -14 70 -44 -20 -19 0 0
bond before 3 deficit 6 here 8|0 0 84 -17 -79 0 0 0
bond before 3 deficit 6 here 9|0 27 -68 46 -17 0 0 0
bond before 3 deficit 7 here 1|0 32 -32 0 0 0 0 0
bond before 3 deficit 7 here 2|37 18 11 16 -72 0 0 0
bond before 3 deficit 7 here 3|32 -86 -3 24 33 0 0 0
bond before 3 deficit 7 here 4|-31 31 0 0 0 0 0 0
bond before 3 deficit 7 here 5|-7 48 32 -22 -68 0 0 0
bond before 3 deficit 7 here 6|-73 94 58 -65 -20 0 0 0
bond before 3 deficit 7 here 7|0 -25 -6 28 -10 0 0 0
bond before 3 deficit 7 here 8|0 -19 7 13 9 -26 0 0
bond before 3 deficit 7 here 9|0 1 11 75 -44 0 0 0
bond before 3 deficit 8 here 0|0 0 23 -23 0 0 0 0
bond before 3 deficit 8 here 1|0 0 -9 9 0 0 0 0
bond before 3 deficit 8 here 2|38 -38 -24 61 -27 0 0 0
bond before 3 deficit 8 here 3|22 -22 15 -24 8 0 0 0
bond before 3 deficit 8 here 4|0 -33 -32 65 0 0 0 0
bond before 3 deficit 8 here 5|26 -54 -74 72 44 0 0 0
bond before 3 deficit 8 here 6|-36 18 -6 20 -8 0 0 0
bond before 3 deficit 8 here 7|0 -43 31 21 -35 0 0 0
bond before 3 deficit 8 here 8|0 2 -84 -7 88 0 0 0
bond before 3 deficit 8 here 9|0 -45 48 -34 -10 0 -4 0
bond before 3 deficit 9 here 1|0 0 -4 4 0 0 0 0
bond before 3 deficit 9 here 2|187 -182 -35 24 0 0 0 0
bond before 3 deficit 9 here 3|38 -38 0 0 0 0 0 0
bond before 3 deficit 9 here 4|104 -104 0 0 0 0 0 0
bond before 3 deficit 9 here 5|54 -54 45 -13 -32 0 0 0
bond before 3 deficit 9 here 6|0 0 41 -2 -40 0 0 0
bond before 3 deficit 9 here 7|31 0 16 -39 -11 0 0 0
bond before 3 deficit 9 here 8|21 -2 73 56 -104 0 0 0
bond before 3 deficit 9 here 9|2 -228 88 8 116 -65 0 0
bond before 4|-119 144 30 -268 158 -129 -52 112
bond before 4 deficit 0 here 0|0 110 -46 0 -87 0 0 0
bond before 4 deficit 0 here 1|0 1 0 0 -1 0 0 0
bond before 4 deficit 0 here 2|0 48 0 0 -48 0 0 0
bond before 4 deficit 0 here 3|0 0 -20 0 20 0 0 0
bond before 4 deficit 0 here 4|0 1 0 0 -1 0 0 0
bond before 4 deficit 0 here 6|0 24 0 0 -24 0 0 0
bond before 4 deficit 0 here 7|0 -30 0 0 30 0 0 0
bond before 4 deficit 0 here 8|0 44 -55 -46 45 0 0 0
bond before 4 deficit 0 here 9|0 26 0 -3 -25 0 0 0
bond before 4 deficit 1 here 0|0 5 -22 0 19 0 0 0
bond before 4 deficit 1 here 1|-33 -28 -34 0 87 0 0 0
bond before 4 deficit 1 here 2|0 47 17 -32 -35 0 0 0
bond before 4 deficit 1 here 3|-17 -57 22 0 51 0 0 0
bond before 4 deficit 1 here 4|-33 27 0 0 10 0 0 0
bond before 4 deficit 1 here 5|-22 22 31 0 -31 0 0 0
bond before 4 deficit 1 here 6|-33 1 -29 0 61 0 0 0
bond before 4 deficit 1 here 7|-28 -4 21 0 0 0 0 0
bond before 4 deficit 1 here 8|-33 72 -86 -10 70 -32 0 0
bond before 4 deficit 1 here 9|-33 42 -59 -32 33 0 -28 0
bond before 4 deficit 2 here 1|-67 33 -6 0 52 0 0 0
bond before 4 deficit 2 here 2|-100 120 19 -34 -29 0 0 -26
bond before 4 deficit 2 here 3|-33 70 25 -67 82 -33 0 -66
bond before 4 deficit 2 here 4|-33 38 -23 18 0 0 0 0
bond before 4 deficit 2 here 5|-123 70 109 16 -42 0 0 -38
bond before 4 deficit 2 here 6|-90 123 79 -5 -105 0 0 0
bond before 4 deficit 2 here 7|-41 91 51 -75 4 0 0 0
bond before 4 deficit 2 here 8|-67 235 -54 -156 33 0 0 0
bond before 4 deficit 2 here 9|-67 175 -81 -107 -48 0 0 -31
bond before 4 deficit 3 here 2|-33 18 27 -47 67 0 0 0
bond before 4 deficit 3 here 3|-36 2 92 0 -53 0 0 0
bond before 4 deficit 3 here 4|0 12 -14 0 1 0 0 0
bond before 4 deficit 3 here 5|-31 65 0 -33 0 0 0 0
bond before 4 deficit 3 here 6|0 14 -31 0 17 0 0 0
bond before 4 deficit 3 here 7|-22 33 24 0 -50 0 0 0
bond before 4 deficit 3 here 8|0 10 6 0 30 0 0 -33
bond before 4 deficit 3 here 9|-33 12 -26 0 49 0 0 0
bond before 4 deficit 4 here 1|-67 95 -28 0 0 0 0 0
bond before 4 deficit 4 here 2|-100 118 0 -25 0 0 0 0
bond before 4 deficit 4 here 4|0 29 19 0 -48 0 0 0
bond before 4 deficit 4 here 5|-23 77 -26 -33 0 0 0 0
bond before 4 deficit 4 here 6|0 0 28 0 -28 0 0 0
bond before 4 deficit 4 here 7|0 27 6 0 -33 0 0 0
bond before 4 deficit 4 here 8|0 55 -30 0 -33 0 0 0
bond before 4 deficit 4 here 9|0 43 -1 -43 -9 0 0 0
bond before 4 deficit 5 here 1|0 24 -24 0 0 0 0 0
bond before 4 deficit 5 here 2|-67 137 36 -30 -48 0 0 -33
bond before 4 deficit 5 here 3|0 87 -66 0 -21 0 0 0
bond before 4 deficit 5 here 5|0 5 -46 0 53 0 0 0
bond before 4 deficit 5 here 6|0 -51 -51 21 64 0 0 0
bond before 4 deficit 5 here 7|0 0 -94 0 94 0 0 0
bond before 4 deficit 5 here 8|-33 -1 26 -27 50 0 0 0
bond before 4 deficit 5 here 9|0 54 -46 24 -45 0 0 0
bond before 4 deficit 6 here 1|0 33 -4 33 -33 0 0 -37
bond before 4 deficit 6 here 2|-33 70 -12 0 -1 0 0 -33
bond before 4 deficit 6 here 3|-33 83 -23 -31 -11 0 0 0
bond before 4 deficit 6 here 5|-59 51 33 -54 54 0 0 -33
bond before 4 deficit 6 here 6|-24 19 -20 -20 66 -33 0 0
bond before 4 deficit 6 here 7|0 33 -69 0 41 0 0 0
bond before 4 deficit 6 here 8|-29 -46 70 30 -10 0 0 0
bond before 4 deficit 6 here 9|-67 -52 -31 26 146 0 0 0
bond before 4 deficit 7 here 2|0 -9 20 20 -31 0 0 0
bond before 4 deficit 7 here 3|0 0 7 -7 0 0 0 0
bond before 4 deficit 7 here 4|0 0 24 0 -24 0 0 0
bond before 4 deficit 7 here 5|-61 61 50 0 -31 0 0 -28
bond before 4 deficit 7 here 6|0 -6 63 -33 -30 0 0 0
bond before 4 deficit 7 here 7|0 -33 17 0 21 0 0 0
bond before 4 deficit 7 here 8|0 -21 47 -14 -19 0 0 0
bond before 4 deficit 7 here 9|0 10 -96 58 6 0 0 0
bond before 4 deficit 8 here 1|0 31 0 -31 0 0 0 0
bond before 4 deficit 8 here 2|0 -39 -26 28 71 0 0 -33
bond before 4 deficit 8 here 3|-60 60 32 0 -32 0 0 0
bond before 4 deficit 8 here 4|-30 30 0 0 0 0 0 0
bond before 4 deficit 8 here 5|-30 -13 68 -19 -13 0 0 0
bond before 4 deficit 8 here 6|-77 77 41 67 -81 0 -25 0
bond before 4 deficit 8 here 7|-27 27 -21 -10 25 0 0 0
bond before 4 deficit 8 here 8|37 -76 -63 32 66 0 0 -19
bond before 4 deficit 8 here 9|-23 -258 68 15 -259 0 0 368
bond before 4 deficit 9 here 2|103 -102 16 0 16 0 0 -32
bond before 4 deficit 9 here 3|111 -111 -21 37 -22 0 0 0
bond before 4 deficit 9 here 4|16 -49 -72 72 33 0 0 0
bond before 4 deficit 9 here 5|76 -76 -13 0 13 0 0 0
bond before 4 deficit 9 here 6|0 0 -45 45 0 0 0 0
bond before 4 deficit 9 here 7|0 -17 45 41 -62 0 0 0
bond before 4 deficit 9 here 8|-24 19 65 76 -103 -25 0 0
bond before 4 deficit 9 here 9|-37 -244 96 -74 223 -61 0 -33
bonds before 0 after 0|48 5 43 94 -29 67 81 61
bonds before 0 after 1|135 17 -8 -26 -151 -81 -225 -132
bonds before 0 after 2|132 39 -14 -41 -103 -26 -133 -100
bonds before 0 after 3|93 54 8 -109 -139 -39 -21 -100
bonds before 0 after 4|89 44 -80 -122 -104 -121 -8 -67
bonds before 1 after 0|-3 44 4 -3 17 -149 -64 -96
bonds before 1 after 1|-23 41 -41 -25 101 0 0 0
bonds before 1 after 2|-72 128 23 -55 -60 0 0 0
bonds before 1 after 3|83 -52 -14 -78 90 0 0 0
bonds before 1 after 4|-21 40 -49 -14 2 0 0 0
bonds before 2 after 0|-45 122 0 2 45 -98 0 -116
bonds before 2 after 1|-120 114 19 -52 35 0 0 0
bonds before 2 after 2|17 -48 99 -21 35 0 0 -29
bonds before 2 after 3|-58 41 -19 28 59 0 0 -33
bonds before 2 after 4|48 37 -62 -17 1 0 0 -33
bonds before 3 after 0|-73 116 65 -117 91 -124 -63 -137
bonds before 3 after 1|-30 47 -173 55 83 0 0 0
bonds before 3 after 2|-37 50 -164 70 145 0 0 -33
bonds before 3 after 3|-114 173 -125 -120 79 0 0 0
bonds before 3 after 4|-165 180 -162 -65 151 0 0 -33
bonds before 4 after 0|-133 135 60 -235 134 -135 -52 145
bonds before 4 after 1|-101 101 32 -55 44 0 0 0
bonds before 4 after 2|-45 98 -53 -33 42 0 0 -33
bonds before 4 after 3|-94 165 -102 -99 85 0 0 0
bonds before 4 after 4|-95 154 -60 -55 75 -33 0 -66
bullet|227 -91 21 -286 -4 0 -33 -89
byline|-385 232 -268 -166 -290 609 41 -311
caption|-644 -559 -898 96 -87 1085 -430 -306
closing|225 -131 -159 -243 -83 -33 0 0
columnName|-103 -40 -453 -435 -253 -76 -225 887
credit|-561 117 -788 409 633 -13 -901 105
cut 0 call after 2|-56 -15 -17 77 0 0 0 0
cut 0 call after 3|-16 -50 41 25 0 0 0 0
cut 0 call after 4|-19 0 19 0 0 0 0 0
cut 0 call after 5|0 -23 23 0 0 0 0 0
cut 0 call after 6|0 -27 27 0 0 0 0 0
cut 0 call after 8|0 -5 5 0 0 0 0 0
cut 0 call after 9|0 -82 61 30 0 0 0 0
cut 0 clause after 0|-30 30 0 0 0 0 0 0
cut 0 clause after 1|0 -3 33 0 -30 0 0 0
cut 0 clause after 2|52 -52 5 0 -5 0 0 0
cut 0 clause after 6|0 0 49 -49 0 0 0 0
cut 0 clause after 7|0 0 29 -29 0 0 0 0
cut 0 clause after 8|0 -100 55 24 31 0 0 0
cut 0 open after 0|-93 200 155 -150 -140 10 0 0
cut 0 open after 1|-75 73 80 -76 37 -26 0 -21
cut 0 open after 2|76 -43 -54 32 2 17 0 13
cut 0 open after 3|44 -97 -119 48 149 0 0 0
cut 0 open after 4|-63 13 -44 49 27 0 0 0
cut 0 open after 5|-33 86 -18 -67 76 0 0 0
cut 0 open after 6|35 138 43 -56 -55 -33 0 0
cut 0 open after 7|-25 -58 -16 10 61 16 0 0
cut 0 open after 8|14 53 -40 -105 139 -5 0 -25
cut 0 open after 9|56 142 -58 -150 59 0 0 0
cut 0 sentence after 0|0 -16 0 16 0 0 0 0
cut 0 sentence after 1|0 -84 0 60 31 0 0 0
cut 0 sentence after 2|47 -51 0 54 -4 -25 0 0
cut 0 sentence after 4|66 -91 0 33 0 0 0 0
cut 0 sentence after 5|0 -23 0 9 8 0 0 0
cut 0 sentence after 6|36 -109 0 -9 78 0 0 0
cut 0 sentence after 7|-25 -49 0 54 20 0 0 0
cut 0 sentence after 8|-55 39 0 8 -20 0 0 0
cut 0 sentence after 9|-11 303 0 -181 -213 0 0 0
cut 0 signed after 5|0 33 0 0 -33 0 0 0
cut 0 signed after 7|0 58 0 0 -58 0 0 0
cut 0 signed after 9|0 67 -33 -33 0 0 0 0
cut 1 call after 0|-46 0 59 -19 0 0 0 0
cut 1 call after 1|-7 0 7 0 0 0 0 0
cut 1 call after 2|-105 74 38 -9 0 0 0 0
cut 1 call after 3|-49 -17 65 -7 0 0 0 0
cut 1 call after 4|0 20 -20 0 0 0 0 0
cut 1 call after 5|-5 -45 50 -3 0 0 0 0
cut 1 call after 6|-2 42 -40 0 0 0 0 0
cut 1 call after 7|0 -33 38 -8 0 0 0 0
cut 1 call after 8|0 7 -20 18 0 0 0 0
cut 1 call after 9|0 102 -143 62 0 0 0 0
cut 1 clause after 0|-14 42 0 -28 0 0 0 0
cut 1 clause after 1|22 9 0 0 -25 0 0 0
cut 1 clause after 2|51 -30 -40 19 -23 0 0 0
cut 1 clause after 3|-18 18 0 0 0 0 0 0
cut 1 clause after 4|0 21 -21 0 0 0 0 0
cut 1 clause after 5|24 -22 3 0 -21 0 0 0
cut 1 clause after 6|-32 -3 19 59 -31 0 0 0
cut 1 clause after 7|38 21 13 -24 -40 0 0 0
cut 1 clause after 8|0 -42 96 -37 -19 0 0 0
cut 1 clause after 9|-9 -63 -30 69 30 0 0 0
cut 1 open after 0|-71 81 122 -101 5 -33 0 12
cut 1 open after 1|-6 16 81 -32 4 -56 0 -15
cut 1 open after 2|175 -126 -17 -45 8 -25 0 51
cut 1 open after 3|96 17 -65 -3 -75 99 0 11
cut 1 open after 4|57 145 -84 22 -56 3 0 0
cut 1 open after 5|-27 -107 56 65 49 -10 0 0
cut 1 open after 6|-8 9 35 -4 41 -33 0 0
cut 1 open after 7|-133 -68 77 12 108 14 -33 0
cut 1 open after 8|371 -114 -21 -108 -5 37 -30 -130
cut 1 open after 9|33 -35 9 -9 94 -51 -54 0
cut 1 sentence after 0|-40 6 0 7 24 0 0 0
cut 1 sentence after 1|-32 -80 0 82 52 0 0 0
cut 1 sentence after 2|-113 64 0 1 89 0 0 0
cut 1 sentence after 3|58 -68 -33 13 71 0 0 0
cut 1 sentence after 4|-3 43 0 10 -24 0 0 0
cut 1 sentence after 5|-23 53 0 1 -39 0 0 0
cut 1 sentence after 6|-21 38 -32 27 -67 0 0 0
cut 1 sentence after 7|-68 145 0 -44 -62 0 0 0
cut 1 sentence after 8|-115 121 0 -78 -2 0 0 0
cut 1 sentence after 9|-169 121 -33 -25 19 0 0 0
cut 1 signed after 0|-21 21 0 0 0 0 0 0
cut 1 signed after 2|-32 52 0 0 -20 0 0 0
cut 1 signed after 4|-10 10 0 0 0 0 0 0
cut 1 signed after 6|-25 25 0 0 0 0 0 0
cut 1 signed after 8|-21 21 0 0 0 0 0 0
cut 1 signed after 9|-135 161 0 0 -33 0 0 0
cut 2 call after 1|-14 0 2 6 0 0 0 0
cut 2 call after 2|-69 121 -126 78 0 0 0 0
cut 2 call after 3|-15 114 -68 -68 0 0 0 0
cut 2 call after 4|-55 98 -49 0 0 0 0 0
cut 2 call after 5|-95 229 -128 -61 0 0 0 0
cut 2 call after 6|-66 210 -166 -14 0 0 0 0
cut 2 call after 7|-25 -4 -18 46 0 0 0 0
cut 2 call after 8|-32 90 -108 90 0 0 0 0
cut 2 call after 9|0 210 -220 46 -33 0 0 0
cut 2 clause after 0|0 -23 23 0 0 0 0 0
cut 2 clause after 1|9 -9 27 -27 0 0 0 0
cut 2 clause after 2|-49 32 71 -46 -25 0 0 0
cut 2 clause after 3|-77 106 -42 -40 57 0 0 0
cut 2 clause after 4|-74 112 -85 29 0 0 0 0
cut 2 clause after 5|25 52 -34 -51 -56 0 0 0
cut 2 clause after 6|23 80 -97 0 -10 0 0 0
cut 2 clause after 7|-10 30 -27 -3 -10 0 0 0
cut 2 clause after 8|-65 15 8 10 -19 0 0 0
cut 2 clause after 9|-98 78 -11 83 53 0 0 -33
cut 2 open after 0|-4 163 138 -138 -7 -43 0 -32
cut 2 open after 1|4 48 34 -103 -73 19 0 10
cut 2 open after 2|45 -60 43 208 37 25 -12 -59
cut 2 open after 3|4 27 -62 128 42 -100 0 -34
cut 2 open after 4|9 6 -85 29 -45 32 0 33
cut 2 open after 5|47 -10 -53 2 36 80 0 0
cut 2 open after 6|40 -9 66 27 48 -29 -33 26
cut 2 open after 7|-111 -18 101 73 0 -15 67 -20
cut 2 open after 8|102 -103 45 -20 28 50 27 -77
cut 2 open after 9|-116 -76 195 162 220 39 -13 -40
cut 2 sentence after 0|-16 64 0 -117 46 0 0 0
cut 2 sentence after 1|-53 53 0 -59 68 0 0 0
cut 2 sentence after 2|-32 -44 0 178 8 0 0 -33
cut 2 sentence after 3|-69 78 0 6 -11 0 0 0
cut 2 sentence after 4|-65 80 0 20 0 0 0 0
cut 2 sentence after 5|-31 135 0 -118 -45 0 0 0
cut 2 sentence after 6|-57 144 -57 -111 46 -33 0 0
cut 2 sentence after 7|-103 103 0 -58 101 0 0 0
cut 2 sentence after 8|-78 129 0 -112 70 0 0 0
cut 2 sentence after 9|-90 126 0 -55 -149 0 0 0
cut 2 signed after 1|-42 42 0 0 0 0 0 0
cut 2 signed after 2|-48 48 0 0 0 0 0 0
cut 2 signed after 3|0 33 0 -33 0 0 0 0
cut 2 signed after 5|-33 33 0 0 0 0 0 0
cut 2 signed after 6|-73 73 0 0 0 0 0 0
cut 2 signed after 7|-61 95 0 -33 0 0 0 0
cut 2 signed after 8|-114 139 0 -33 0 0 0 0
cut 2 signed after 9|-102 125 0 0 -33 0 0 0
cut 3 call after 0|-9 28 -20 -2 0 0 0 0
cut 3 call after 1|0 0 32 0 -32 0 0 0
cut 3 call after 2|-50 48 -49 36 0 0 0 0
cut 3 call after 3|-11 50 -45 0 0 0 0 0
cut 3 call after 5|-58 137 -120 27 0 0 0 0
cut 3 call after 6|0 -3 -4 11 0 0 0 0
cut 3 call after 7|0 -16 32 -22 0 0 0 0
cut 3 call after 8|0 17 -35 30 0 0 0 0
cut 3 call after 9|0 30 -44 26 0 0 0 0
cut 3 clause after 1|-59 125 -33 -37 0 0 0 0
cut 3 clause after 2|-21 -49 56 56 -4 0 0 0
cut 3 clause after 3|-23 66 -33 0 0 0 0 0
cut 3 clause after 4|9 -9 0 0 0 0 0 0
cut 3 clause after 5|-19 19 0 0 0 0 0 0
cut 3 clause after 6|33 -2 -14 -24 0 0 0 0
cut 3 clause after 7|-32 22 27 0 -15 0 0 0
cut 3 clause after 8|-37 -1 61 -30 0 0 0 0
cut 3 clause after 9|68 -93 64 -46 0 0 0 0
cut 3 open after 0|28 14 28 -67 100 26 0 -33
cut 3 open after 1|67 -22 45 8 -58 -2 0 -68
cut 3 open after 2|-5 0 13 119 -33 -3 -51 -77
cut 3 open after 3|-45 120 -75 6 -69 7 0 -19
cut 3 open after 4|-32 47 -83 56 17 -2 0 0
cut 3 open after 5|-35 50 -20 4 28 -10 23 0
cut 3 open after 6|-46 0 11 28 40 0 0 0
cut 3 open after 7|14 -53 132 -79 13 -29 0 -33
cut 3 open after 8|-52 -121 124 97 -31 -19 -20 -33
cut 3 open after 9|24 -86 54 39 103 6 33 -55
cut 3 sentence after 0|-33 111 0 -38 15 -33 0 0
cut 3 sentence after 1|28 -32 0 10 11 0 0 0
cut 3 sentence after 2|27 -142 0 161 56 0 0 0
cut 3 sentence after 3|-10 12 0 -24 55 0 0 0
cut 3 sentence after 4|18 45 -33 -66 76 0 0 0
cut 3 sentence after 5|42 22 0 -65 20 0 0 0
cut 3 sentence after 6|-92 118 0 -82 60 0 0 0
cut 3 sentence after 7|0 77 0 -55 -37 0 0 0
cut 3 sentence after 8|25 54 0 -96 -11 0 0 0
cut 3 sentence after 9|-29 84 0 -72 18 0 0 0
cut 3 signed after 1|-30 30 0 0 0 0 0 0
cut 3 signed after 6|-9 9 0 0 0 0 0 0
cut 3 signed after 8|-24 24 0 0 0 0 0 0
cut 3 signed after 9|-57 57 0 0 0 0 0 0
cut 4 call after 1|0 -33 39 -10 0 0 0 0
cut 4 call after 2|13 -31 22 -10 0 0 0 0
cut 4 call after 3|0 97 -97 0 0 0 0 0
cut 4 call after 4|0 47 -47 0 0 0 0 0
cut 4 call after 5|-31 98 -69 0 0 0 0 0
cut 4 call after 6|0 -26 45 -25 0 0 0 0
cut 4 call after 8|0 0 30 -30 0 0 0 0
cut 4 call after 9|0 36 -18 -26 0 0 0 0
cut 4 clause after 1|-34 34 0 0 0 0 0 0
cut 4 clause after 2|-52 27 33 -19 6 0 0 0
cut 4 clause after 3|-21 21 0 0 0 0 0 0
cut 4 clause after 4|0 18 -18 0 0 0 0 0
cut 4 clause after 5|-48 81 -33 0 0 0 0 0
cut 4 clause after 6|0 33 -10 0 -33 0 0 0
cut 4 clause after 7|-33 -44 126 -103 41 0 0 0
cut 4 clause after 8|-39 31 22 -58 33 0 0 0
cut 4 clause after 9|36 35 -8 -32 0 -33 0 0
cut 4 open after 0|0 0 14 -70 56 0 0 0
cut 4 open after 1|-97 -4 28 45 -38 18 39 0
cut 4 open after 2|70 -28 -44 80 30 -75 -16 -8
cut 4 open after 3|-123 87 -83 71 -31 33 40 -33
cut 4 open after 4|97 -44 -29 67 -35 0 0 -15
cut 4 open after 5|-99 147 -38 -26 42 -29 0 0
cut 4 open after 6|-1 99 -16 -39 8 -33 0 0
cut 4 open after 7|7 37 97 -79 3 0 0 -33
cut 4 open after 8|-32 31 47 -25 -95 -14 0 0
cut 4 open after 9|-82 62 -34 -7 43 33 0 0
cut 4 sentence after 0|0 27 0 -27 0 0 0 0
cut 4 sentence after 1|-34 15 0 29 0 0 0 0
cut 4 sentence after 2|-2 -139 0 127 51 0 0 0
cut 4 sentence after 3|-14 -27 0 46 -18 0 0 0
cut 4 sentence after 4|0 1 0 -1 0 0 0 0
cut 4 sentence after 5|-33 79 0 -51 1 0 0 0
cut 4 sentence after 6|-35 17 0 37 -36 0 0 0
cut 4 sentence after 7|-33 52 0 -67 44 0 0 0
cut 4 sentence after 8|-33 100 0 -75 -2 0 0 0
cut 4 sentence after 9|-23 175 0 -86 -119 0 0 0
cut 5 call after 0|0 -23 19 5 0 0 0 0
cut 5 call after 1|-32 36 37 -31 0 0 0 0
cut 5 call after 2|-39 2 38 45 -33 0 0 0
cut 5 call after 3|-3 77 -40 -33 0 0 0 0
cut 5 call after 4|0 -19 19 0 0 0 0 0
cut 5 call after 5|-49 169 -158 17 0 0 0 0
cut 5 call after 6|0 27 -30 12 0 0 0 0
cut 5 call after 7|0 72 -72 0 0 0 0 0
cut 5 call after 8|0 133 -156 33 0 0 0 0
cut 5 call after 9|0 131 -131 0 0 0 0 0
cut 5 clause after 1|59 -59 30 -30 0 0 0 0
cut 5 clause after 2|-14 52 -18 -10 0 0 0 -33
cut 5 clause after 3|14 -14 0 0 0 0 0 0
cut 5 clause after 4|-38 3 -14 0 41 0 0 0
cut 5 clause after 5|0 -32 -6 65 -27 0 0 0
cut 5 clause after 6|77 -16 -50 -22 0 0 0 0
cut 5 clause after 7|-20 33 -18 0 0 0 0 0
cut 5 clause after 8|-24 49 74 -83 -40 0 0 0
cut 5 clause after 9|-75 54 -79 99 0 0 0 0
cut 5 open after 0|-33 57 35 6 -8 -32 0 0
cut 5 open after 1|-24 -1 60 -19 -3 46 0 -6
cut 5 open after 2|-10 -20 -15 143 -47 -37 -90 35
cut 5 open after 3|-25 9 62 124 -122 -5 0 -67
cut 5 open after 4|16 23 -12 20 -38 33 0 0
cut 5 open after 5|-5 190 -52 -125 11 -15 0 0
cut 5 open after 6|82 -64 29 -11 44 -17 -32 -41
cut 5 open after 7|53 -42 28 1 61 0 0 0
cut 5 open after 8|-1 -77 90 -19 3 12 -3 0
cut 5 open after 9|66 13 15 -27 3 -22 0 0
cut 5 sentence after 0|0 38 0 -85 36 0 0 0
cut 5 sentence after 1|-21 10 0 -14 2 0 0 0
cut 5 sentence after 2|-147 -165 0 325 -29 0 0 0
cut 5 sentence after 3|-6 -18 0 -16 73 0 0 0
cut 5 sentence after 4|103 -36 -32 12 -30 0 0 0
cut 5 sentence after 5|0 3 -30 -127 142 0 0 0
cut 5 sentence after 6|3 92 0 -71 -44 0 0 0
cut 5 sentence after 7|0 23 0 -15 -24 0 0 0
cut 5 sentence after 8|0 105 -33 -123 23 0 0 0
cut 5 sentence after 9|-43 59 0 -73 29 0 0 0
cut 5 signed after 1|-2 2 0 0 0 0 0 0
cut 5 signed after 6|-14 14 0 0 0 0 0 0
cut 5 signed after 8|0 32 0 0 -32 0 0 0
cut 5 signed after 9|-18 18 0 0 0 0 0 0
cut 6 call after 1|-16 -57 47 24 0 0 0 0
cut 6 call after 2|-47 -40 96 8 0 0 0 0
cut 6 call after 3|0 -3 3 0 0 0 0 0
cut 6 call after 4|0 41 -9 -32 0 0 0 0
cut 6 call after 5|-48 91 -61 0 0 0 0 0
cut 6 call after 6|-33 -80 105 0 0 0 0 0
cut 6 call after 7|0 -31 31 0 0 0 0 0
cut 6 call after 9|-33 -45 53 31 0 0 0 0
cut 6 clause after 0|0 -30 0 30 0 0 0 0
cut 6 clause after 1|-94 78 74 -22 0 -33 0 0
cut 6 clause after 2|-17 102 -26 -33 -21 0 0 -33
cut 6 clause after 3|-67 67 33 -33 0 0 0 0
cut 6 clause after 4|-31 45 -12 0 0 0 0 0
cut 6 clause after 5|-25 25 -33 0 33 0 0 0
cut 6 clause after 6|19 -19 23 -23 0 0 0 0
cut 6 clause after 7|-8 14 -29 0 20 0 0 0
cut 6 clause after 8|-96 92 58 63 -94 0 0 0
cut 6 clause after 9|79 -39 -36 4 0 0 0 0
cut 6 open after 0|43 -67 95 -32 -88 -37 0 33
cut 6 open after 1|-175 123 56 -54 46 -25 0 -32
cut 6 open after 2|210 -57 3 67 -85 -39 0 -85
cut 6 open after 3|-37 39 -40 48 -60 -43 0 30
cut 6 open after 4|71 -22 -138 8 96 33 -33 0
cut 6 open after 5|31 0 -28 -3 -22 17 0 32
cut 6 open after 6|-74 32 39 -19 -23 -33 0 0
cut 6 open after 7|34 79 -25 -11 12 39 0 0
cut 6 open after 8|-24 1 59 1 64 -11 0 -33
cut 6 open after 9|-2 71 -28 12 -27 -5 -64 30
cut 6 sentence after 0|0 61 0 -57 -5 0 0 0
cut 6 sentence after 1|-15 55 0 -44 2 0 0 0
cut 6 sentence after 2|-53 -71 -33 117 116 0 0 0
cut 6 sentence after 3|105 -79 0 -80 49 0 0 0
cut 6 sentence after 4|-9 12 0 -84 63 0 0 0
cut 6 sentence after 5|-12 46 0 -50 -2 0 0 0
cut 6 sentence after 6|26 -28 0 -17 34 0 0 0
cut 6 sentence after 7|-38 -24 0 -1 57 0 0 0
cut 6 sentence after 8|-32 120 0 -116 19 0 0 0
cut 6 sentence after 9|-81 96 0 -54 34 0 0 0
cut 6 signed after 2|-25 25 0 0 0 0 0 0
cut 6 signed after 8|-33 33 0 0 0 0 0 0
cut 7 call after 0|-28 0 28 0 0 0 0 0
cut 7 call after 1|0 -28 28 0 0 0 0 0
cut 7 call after 2|48 -75 51 -36 0 0 0 0
cut 7 call after 3|-42 -7 56 -8 0 0 0 0
cut 7 call after 4|0 21 -21 0 0 0 0 0
cut 7 call after 5|-89 65 -5 0 0 0 0 0
cut 7 call after 6|0 -50 50 0 0 0 0 0
cut 7 call after 7|0 0 -20 20 0 0 0 0
cut 7 call after 8|0 -60 55 9 0 0 0 0
cut 7 call after 9|0 52 -44 -13 0 0 0 0
cut 7 clause after 0|28 -60 32 0 0 0 0 0
cut 7 clause after 1|-36 0 30 0 0 0 0 0
cut 7 clause after 2|-88 4 172 -65 0 0 0 -33
cut 7 clause after 3|86 -25 -63 -32 0 0 0 0
cut 7 clause after 4|10 41 -66 28 0 0 0 0
cut 7 clause after 5|4 -19 39 -28 0 0 0 0
cut 7 clause after 6|132 -9 -133 8 -7 0 0 0
cut 7 clause after 7|-57 57 -43 32 11 0 0 0
cut 7 clause after 8|-36 79 -2 -46 0 0 0 0
cut 7 clause after 9|8 4 -42 23 0 0 0 0
cut 7 open after 0|30 33 43 -84 -17 10 0 0
cut 7 open after 1|-90 68 53 18 35 86 -33 2
cut 7 open after 2|27 96 -56 -61 -70 27 0 34
cut 7 open after 3|-43 83 -7 108 -35 -59 -22 -33
cut 7 open after 4|77 84 -39 4 -28 35 -1 -33
cut 7 open after 5|176 -74 -62 30 -24 -52 29 0
cut 7 open after 6|27 -41 21 20 35 -2 11 -56
cut 7 open after 7|25 28 -43 2 57 10 30 -33
cut 7 open after 8|109 -116 8 11 -13 21 0 -23
cut 7 open after 9|20 -45 -8 20 -6 7 -8 0
cut 7 sentence after 0|0 -33 0 30 9 0 0 0
cut 7 sentence after 1|-50 91 0 -48 -5 0 0 0
cut 7 sentence after 2|149 -33 0 -77 -49 0 0 0
cut 7 sentence after 3|112 -22 0 -39 -37 0 0 0
cut 7 sentence after 4|36 -79 0 47 14 0 0 0
cut 7 sentence after 5|110 -8 -33 -98 9 0 0 0
cut 7 sentence after 6|23 -6 0 -24 6 0 0 0
cut 7 sentence after 7|32 -65 0 79 -52 0 0 0
cut 7 sentence after 8|-35 0 0 -52 99 0 0 0
cut 7 sentence after 9|-167 31 0 130 -3 0 0 0
cut 7 signed after 5|-20 20 0 0 0 0 0 0
cut 8 call after 0|0 0 52 -52 0 0 0 0
cut 8 call after 1|-129 -39 189 -57 0 0 0 0
cut 8 call after 2|-18 -77 159 -69 -26 0 0 0
cut 8 call after 3|-115 -29 134 0 -6 0 0 0
cut 8 call after 4|5 -80 79 0 0 0 0 0
cut 8 call after 5|-52 -49 101 -40 0 0 0 0
cut 8 call after 6|-60 -10 105 -34 0 0 0 0
cut 8 call after 7|-74 -44 142 -55 0 0 0 0
cut 8 call after 8|0 -82 76 50 -33 0 0 0
cut 8 call after 9|-33 -7 94 -32 -21 0 0 0
cut 8 clause after 0|29 0 -33 -4 0 0 0 0
cut 8 clause after 1|45 -90 111 -50 -32 0 0 0
cut 8 clause after 2|43 38 -25 -94 -21 0 0 0
cut 8 clause after 3|-4 15 -9 0 -14 0 0 0
cut 8 clause after 4|57 -114 74 0 0 0 0 0
cut 8 clause after 5|51 -7 -29 -5 0 0 0 0
cut 8 clause after 6|14 15 -15 -26 0 0 0 0
cut 8 clause after 7|29 103 -47 -22 -40 0 0 0
cut 8 clause after 8|85 -109 24 -27 -8 0 0 0
cut 8 clause after 9|72 -106 21 29 -39 0 0 0
cut 8 open after 0|12 -87 137 -76 -87 39 0 -32
cut 8 open after 1|18 5 20 -31 47 51 0 -143
cut 8 open after 2|30 90 -55 -94 14 11 -6 -27
cut 8 open after 3|15 105 -130 -88 -34 1 30 380
cut 8 open after 4|46 115 -63 -28 33 13 -21 -99
cut 8 open after 5|76 -2 -11 18 -11 -45 -29 -87
cut 8 open after 6|97 23 -12 -33 17 25 22 -46
cut 8 open after 7|76 23 57 -16 -72 57 -25 -70
cut 8 open after 8|71 -44 72 -15 36 6 20 -138
cut 8 open after 9|106 31 5 3 26 -158 98 -51
cut 8 sentence after 0|-10 -59 0 20 39 0 0 0
cut 8 sentence after 1|-48 -24 0 47 23 0 0 0
cut 8 sentence after 2|118 12 -33 -137 12 0 0 -33
cut 8 sentence after 3|130 -43 0 -161 74 0 0 0
cut 8 sentence after 4|169 -81 0 -62 -78 0 0 0
cut 8 sentence after 5|166 64 0 -102 -63 -33 0 0
cut 8 sentence after 6|46 9 -33 -49 15 0 0 0
cut 8 sentence after 7|42 -66 0 10 37 0 0 0
cut 8 sentence after 8|-192 -4 -100 162 60 0 0 0
cut 8 sentence after 9|-116 -24 0 83 29 0 0 0
cut 8 signed after 0|-7 7 0 0 0 0 0 0
cut 8 signed after 2|-31 58 -27 0 0 0 0 0
cut 8 signed after 4|-9 9 0 0 0 0 0 0
cut 8 signed after 5|-32 32 0 0 0 0 0 0
cut 8 signed after 8|-17 17 0 0 0 0 0 0
cut 8 signed after 9|-32 32 0 0 0 0 0 0
cut 9 call after 0|-111 -24 142 1 -31 0 0 0
cut 9 call after 1|-130 -22 115 46 0 0 0 0
cut 9 call after 2|-35 -85 127 -59 0 0 0 0
cut 9 call after 3|91 -90 -64 35 0 0 0 0
cut 9 call after 4|191 -153 -87 -37 0 0 0 0
cut 9 call after 5|79 -135 15 -11 0 -31 0 0
cut 9 call after 6|133 11 -126 -40 0 0 0 0
cut 9 call after 7|49 -54 15 -48 0 0 0 0
cut 9 call after 8|-80 -46 155 -57 -22 0 0 0
cut 9 call after 9|-88 -27 116 -11 0 0 0 0
cut 9 clause after 0|36 -13 -27 10 0 0 0 0
cut 9 clause after 1|46 -47 -51 44 0 0 0 0
cut 9 clause after 2|79 -31 -62 32 0 -33 0 0
cut 9 clause after 3|114 -82 -52 -10 0 0 0 0
cut 9 clause after 4|121 -92 -13 -20 0 0 0 0
cut 9 clause after 5|80 -30 -63 0 0 0 0 0
cut 9 clause after 6|162 -45 -114 -23 0 0 0 0
cut 9 clause after 7|70 7 -84 -20 -45 0 0 0
cut 9 clause after 8|18 -40 30 19 -29 0 0 0
cut 9 clause after 9|7 -66 41 53 92 0 -33 0
cut 9 open after 0|61 -179 61 -53 -12 19 0 -33
cut 9 open after 1|27 52 -5 -41 50 -8 0 -42
cut 9 open after 2|48 8 -3 -32 59 -31 -33 18
cut 9 open after 3|61 -55 -8 19 113 -5 0 -60
cut 9 open after 4|26 -150 51 57 4 -49 0 -33
cut 9 open after 5|46 -88 -58 119 56 97 0 -63
cut 9 open after 6|92 -65 17 -5 -27 13 33 -55
cut 9 open after 7|72 -42 29 -8 -74 -51 -9 33
cut 9 open after 8|101 5 75 -20 6 2 -65 -1
cut 9 open after 9|111 5 44 -5 32 18 -23 -142
cut 9 sentence after 0|-62 -232 0 173 123 0 0 0
cut 9 sentence after 1|-26 6 0 -3 1 0 0 0
cut 9 sentence after 2|101 82 -59 -169 2 -67 0 -33
cut 9 sentence after 3|105 41 -66 -18 -93 -33 0 0
cut 9 sentence after 4|55 29 -22 -66 -61 0 0 0
cut 9 sentence after 5|86 70 -102 -89 -101 0 0 0
cut 9 sentence after 6|39 46 0 -20 -14 0 0 0
cut 9 sentence after 7|-146 83 0 68 19 0 0 0
cut 9 sentence after 8|-59 17 -33 26 44 0 0 0
cut 9 sentence after 9|-117 87 0 46 3 -67 0 0
cut clause call call width 4|0 31 -31 0 0 0 0 0
cut clause call clause width 2|0 1 0 -1 0 0 0 0
cut clause call clause width 3|-30 17 19 -2 0 0 0 0
cut clause call clause width 4|-29 36 -7 0 0 0 0 0
cut clause call clause width 5|0 27 -27 0 0 0 0 0
cut clause call clause width 6|-29 29 0 0 0 0 0 0
cut clause call open width 1|0 -180 253 -111 0 0 0 0
cut clause call open width 2|-147 -90 205 -40 0 0 0 0
cut clause call open width 3|-114 59 89 -77 0 0 0 0
cut clause call open width 4|-178 154 29 -52 0 0 0 0
cut clause call open width 5|0 149 -149 0 0 0 0 0
cut clause call open width 6|-11 101 -92 0 0 0 0 0
cut clause call open width 7|0 23 -23 0 0 0 0 0
cut clause call sentence width 1|0 -35 18 23 0 0 0 0
cut clause call sentence width 2|-15 29 -18 12 0 0 0 0
cut clause call sentence width 3|-57 18 57 -18 0 0 0 0
cut clause call sentence width 4|-21 0 21 0 0 0 0 0
cut clause call sentence width 5|0 33 -33 0 0 0 0 0
cut clause clause call width 6|0 34 -1 0 0 0 0 -33
cut clause clause clause width 5|28 -14 -19 0 0 0 0 0
cut clause clause clause width 6|-14 57 0 0 -33 0 0 0
cut clause clause open width 4|0 136 -111 0 -33 0 0 0
cut clause clause open width 5|96 18 -116 -18 32 0 0 0
cut clause clause open width 6|-95 66 -67 0 115 0 0 0
cut clause clause open width 7|0 15 -15 0 0 0 0 0
cut clause clause sentence width 5|84 -84 0 0 0 0 0 0
cut clause clause sentence width 6|-32 126 -33 0 -31 -33 0 0
cut clause clause sentence width 7|-31 31 0 0 0 0 0 0
cut clause clause signed width 6|-62 62 0 0 0 0 0 0
cut clause clause signed width 7|-18 18 0 0 0 0 0 0
cut clause open call width 2|0 -27 -15 29 13 0 0 0
cut clause open call width 3|0 0 -30 0 30 0 0 0
cut clause open call width 4|0 0 43 -43 0 0 0 0
cut clause open call width 5|0 22 -22 0 0 0 0 0
cut clause open call width 6|0 10 -31 21 0 0 0 0
cut clause open clause width 1|0 0 -29 43 -20 0 0 0
cut clause open clause width 2|0 0 39 0 -39 0 0 0
cut clause open clause width 3|0 -51 27 -27 47 0 0 0
cut clause open clause width 4|0 -24 96 -145 67 0 0 0
cut clause open clause width 5|-81 -81 108 75 -23 0 0 0
cut clause open clause width 6|87 -42 -23 69 -1 0 0 -33
cut clause open clause width 7|24 -31 0 0 10 0 0 0
cut clause open open width 0|0 0 -33 33 0 0 0 0
cut clause open open width 1|0 -154 -122 118 185 0 -56 -29
cut clause open open width 2|-14 -74 256 -183 14 0 -33 0
cut clause open open width 3|0 -105 93 -125 180 0 0 -33
cut clause open open width 4|195 -72 53 -90 20 -33 -9 0
cut clause open open width 5|-2 46 -83 49 117 -33 0 0
cut clause open open width 6|95 39 -259 148 35 0 0 -33
cut clause open open width 7|32 -21 -90 -25 144 0 0 0
cut clause open open width 8|0 8 0 -20 12 0 0 0
cut clause open sentence width 0|0 -11 0 11 0 0 0 0
cut clause open sentence width 1|0 -139 -78 202 -27 0 0 0
cut clause open sentence width 2|0 -99 -31 159 -17 0 0 -33
cut clause open sentence width 3|0 -201 -32 216 51 -64 0 0
cut clause open sentence width 4|-61 -139 -7 170 15 0 -32 0
cut clause open sentence width 5|-8 -167 -37 261 -35 0 0 0
cut clause open sentence width 6|31 -40 -166 232 -40 0 0 0
cut clause open sentence width 7|-60 97 0 -2 -33 0 0 0
cut clause open sentence width 8|0 33 -33 0 0 0 0 0
cut clause open signed width 4|-27 27 0 0 0 0 0 0
cut clause open signed width 5|-52 61 -9 0 0 0 0 0
cut clause open signed width 6|-42 74 -32 0 0 0 0 0
cut clause open signed width 7|-11 11 0 0 0 0 0 0
cut clause open signed width 8|-28 28 0 0 0 0 0 0
cut clause sentence call width 3|0 19 0 -19 0 0 0 0
cut clause sentence call width 4|0 49 0 -49 0 0 0 0
cut clause sentence clause width 2|0 32 0 -32 0 0 0 0
cut clause sentence clause width 3|0 28 0 -28 0 0 0 0
cut clause sentence clause width 4|0 130 0 -95 -31 0 0 0
cut clause sentence clause width 5|0 62 0 -62 0 0 0 0
cut clause sentence clause width 6|-50 -1 0 47 0 0 0 0
cut clause sentence open width 1|0 19 0 -19 0 0 0 0
cut clause sentence open width 2|0 80 0 -80 0 0 0 0
cut clause sentence open width 3|-33 224 0 -178 -70 0 0 0
cut clause sentence open width 4|-93 239 0 -196 71 0 0 0
cut clause sentence open width 5|-97 156 0 -101 32 0 0 0
cut clause sentence open width 6|-7 100 0 -73 -30 0 0 0
cut clause sentence open width 7|17 22 0 0 -26 0 0 0
cut clause sentence open width 8|0 33 0 -33 0 0 0 0
cut clause sentence sentence width 3|0 -8 0 -30 35 0 0 0
cut clause sentence sentence width 4|0 -41 0 41 0 0 0 0
cut clause sentence sentence width 5|0 -52 0 52 0 0 0 0
cut clause sentence sentence width 6|-21 4 -32 30 0 0 0 0
cut clause sentence sentence width 7|0 27 0 -27 0 0 0 0
cut clause signed open width 4|-32 59 -27 0 0 0 0 0
cut clause signed open width 5|-44 77 0 -33 0 0 0 0
cut clause signed open width 6|-62 62 0 0 0 0 0 0
cut open call call width 1|0 6 -35 30 0 0 0 0
cut open call call width 2|0 32 -57 25 0 0 0 0
cut open call call width 3|0 -39 57 -13 -6 0 0 0
cut open call call width 4|0 70 -37 -26 0 0 0 0
cut open call call width 5|0 20 -20 0 0 0 0 0
cut open call call width 6|0 -11 11 0 0 0 0 0
cut open call call width 7|0 23 -23 0 0 0 0 0
cut open call clause width 0|0 18 -18 0 0 0 0 0
cut open call clause width 1|49 -52 -52 60 0 0 0 0
cut open call clause width 2|-36 4 31 34 0 -31 0 0
cut open call clause width 3|72 -39 -12 0 0 0 0 0
cut open call clause width 4|26 12 -36 -33 0 0 0 0
cut open call clause width 5|-102 17 102 -23 0 0 0 0
cut open call clause width 6|-119 130 -1 0 0 0 0 0
cut open call clause width 7|-25 4 11 0 0 0 0 0
cut open call open width 0|26 128 -124 0 -33 0 0 0
cut open call open width 1|-5 50 -142 154 0 0 0 0
cut open call open width 2|-194 -66 51 147 -67 0 0 0
cut open call open width 3|68 -65 56 -125 -26 0 0 0
cut open call open width 4|21 24 98 -243 -99 0 0 0
cut open call open width 5|-90 35 60 -54 0 0 0 0
cut open call open width 6|12 107 -57 -51 0 0 0 0
cut open call open width 7|46 39 -23 -59 0 0 0 0
cut open call open width 8|33 0 -33 0 0 0 0 0
cut open call sentence width 0|-31 31 0 0 0 0 0 0
cut open call sentence width 1|0 -67 -33 88 0 0 0 0
cut open call sentence width 2|-35 -155 -33 235 0 0 0 0
cut open call sentence width 3|0 105 -78 -31 0 0 0 0
cut open call sentence width 4|-145 41 132 -113 0 0 0 0
cut open call sentence width 5|-65 -17 91 0 0 0 0 0
cut open call sentence width 6|-80 143 -30 -40 0 0 0 0
cut open call sentence width 7|0 25 -25 0 0 0 0 0
cut open call signed width 4|0 32 -32 0 0 0 0 0
cut open call signed width 6|-5 27 -23 0 0 0 0 0
cut open clause call width 1|0 0 39 0 -39 0 0 0
cut open clause call width 2|-33 0 63 0 -30 0 0 0
cut open clause call width 3|0 -61 151 -86 -36 0 0 0
cut open clause call width 4|0 -94 142 -12 -58 0 0 0
cut open clause call width 5|-49 50 30 -31 0 0 0 0
cut open clause call width 6|136 -18 -125 0 0 0 0 0
cut open clause call width 7|71 -71 0 0 0 0 0 0
cut open clause clause width 1|0 33 -33 0 0 0 0 0
cut open clause clause width 3|0 1 -1 0 0 0 0 0
cut open clause clause width 4|33 33 -33 -33 0 0 0 0
cut open clause clause width 5|2 123 -107 -33 32 0 0 0
cut open clause clause width 6|22 -26 0 82 -26 0 0 -33
cut open clause clause width 7|-108 108 0 0 0 0 0 0
cut open clause open width 1|-27 -89 139 -27 -39 0 0 0
cut open clause open width 2|-32 -53 242 -141 -107 -33 0 0
cut open clause open width 3|210 -37 27 2 -102 -33 -33 0
cut open clause open width 4|-22 -128 105 -68 93 0 0 0
cut open clause open width 5|77 -9 69 -135 37 0 0 -33
cut open clause open width 6|70 32 -118 -18 91 0 0 -33
cut open clause open width 7|-46 31 31 24 -30 0 0 0
cut open clause open width 8|-40 -6 -64 109 0 0 0 0
cut open clause sentence width 3|58 -17 -26 -19 0 0 0 0
cut open clause sentence width 4|-9 -17 0 29 -4 0 0 0
cut open clause sentence width 5|-59 58 -61 59 -15 0 0 0
cut open clause sentence width 6|-57 131 -99 -40 -7 0 0 0
cut open clause sentence width 7|-58 76 0 -43 -30 0 0 0
cut open clause sentence width 8|69 -3 -65 -21 0 0 0 0
cut open clause signed width 5|-126 145 -27 0 0 0 0 0
cut open clause signed width 6|-209 225 -33 0 0 0 0 0
cut open clause signed width 7|-55 55 0 0 0 0 0 0
cut open clause signed width 8|12 30 0 -33 0 0 0 0
cut open open call width 0|0 0 -136 23 144 0 0 0
cut open open call width 1|0 -38 1 28 16 66 0 -33
cut open open call width 2|0 -17 -106 128 -5 0 0 0
cut open open call width 3|-97 51 3 42 -34 -42 0 0
cut open open call width 4|-64 -15 139 -45 -24 -89 0 0
cut open open call width 5|39 -147 71 51 -72 0 0 0
cut open open call width 6|188 8 -204 -49 26 -30 0 0
cut open open call width 7|-15 4 -31 47 0 0 0 0
cut open open call width 8|0 0 23 -23 0 0 0 0
cut open open clause width 0|0 -30 -88 18 196 -67 -9 -33
cut open open clause width 1|0 24 -1 22 20 0 0 -66
cut open open clause width 2|49 -92 17 137 -106 -49 0 0
cut open open clause width 3|0 2 -24 28 83 -3 -1 -29
cut open open clause width 4|102 -204 28 15 93 98 0 -51
cut open open clause width 5|127 14 -77 -74 -5 95 0 0
cut open open clause width 6|0 33 -27 -72 -34 14 0 0
cut open open clause width 7|-56 81 -29 -39 -44 0 0 0
cut open open clause width 8|8 -32 7 -7 24 0 0 0
cut open open open width 0|-86 26 -81 24 193 -90 -29 -155
cut open open open width 1|-33 54 47 74 99 6 -172 -290
cut open open open width 2|261 -157 68 77 -196 62 -79 -131
cut open open open width 3|-95 4 81 26 6 123 85 123
cut open open open width 4|230 -45 112 32 79 32 28 153
cut open open open width 5|200 -42 -6 0 -29 -96 -23 -67
cut open open open width 6|63 58 22 -82 27 -53 0 -158
cut open open open width 7|5 17 15 35 91 -45 0 -93
cut open open open width 8|33 -83 62 5 -63 0 0 0
cut open open sentence width 0|-23 -211 -214 184 196 0 -48 0
cut open open sentence width 1|-66 -355 -64 183 127 18 -9 0
cut open open sentence width 2|-61 -340 42 204 -67 33 0 0
cut open open sentence width 3|-134 -424 120 98 69 -9 59 0
cut open open sentence width 4|-147 -326 119 149 78 5 0 -88
cut open open sentence width 5|-9 59 -26 37 -19 20 0 -67
cut open open sentence width 6|3 112 -36 -142 -228 -66 0 -33
cut open open sentence width 7|-64 81 -29 -68 -152 -32 0 0
cut open open sentence width 8|174 -45 66 -178 -33 0 0 -33
cut open open signed width 5|-299 376 -65 -84 -33 0 0 0
cut open open signed width 6|-339 372 -64 -20 0 0 0 0
cut open open signed width 7|-182 243 -33 -38 -32 0 0 0
cut open open signed width 8|9 98 -33 -92 0 0 0 0
cut open sentence call width 0|0 -24 0 0 24 0 0 0
cut open sentence call width 1|0 -11 0 -31 30 0 0 0
cut open sentence call width 2|8 46 0 0 -50 0 0 0
cut open sentence call width 3|31 -73 0 10 34 0 0 0
cut open sentence call width 4|-53 54 0 -4 -24 0 0 0
cut open sentence call width 5|-52 -42 -32 132 36 0 0 0
cut open sentence call width 6|128 -79 0 -76 0 0 0 0
cut open sentence call width 7|-5 5 0 0 0 0 0 0
cut open sentence clause width 0|-15 58 0 0 -52 0 0 0
cut open sentence clause width 1|-2 -45 0 -33 86 0 0 0
cut open sentence clause width 2|-60 13 0 0 82 -33 0 0
cut open sentence clause width 3|20 119 -30 -76 -41 0 0 0
cut open sentence clause width 4|74 -3 -56 -35 57 0 0 0
cut open sentence clause width 5|-42 84 -33 46 -80 0 0 0
cut open sentence clause width 6|-100 94 -30 49 0 0 0 0
cut open sentence clause width 7|-14 24 0 -22 0 0 0 0
cut open sentence open width 0|18 15 0 -44 75 -33 0 0
cut open sentence open width 1|54 89 0 -234 110 0 0 0
cut open sentence open width 2|-62 93 -33 -249 147 0 0 0
cut open sentence open width 3|-103 107 -57 -34 106 -66 0 0
cut open sentence open width 4|-30 113 -32 -4 -29 0 0 -33
cut open sentence open width 5|-30 161 -181 28 -88 -100 0 -33
cut open sentence open width 6|-37 87 -70 70 -283 -58 0 0
cut open sentence open width 7|-76 107 0 -134 79 0 0 0
cut open sentence open width 8|12 140 -67 20 -91 0 0 0
cut open sentence sentence width 0|-33 -61 0 0 101 0 0 0
cut open sentence sentence width 1|-31 45 0 -83 35 0 0 0
cut open sentence sentence width 2|-96 -22 0 -78 107 0 0 0
cut open sentence sentence width 3|-19 14 0 45 -48 0 0 0
cut open sentence sentence width 4|-219 -24 0 196 -102 0 0 0
cut open sentence sentence width 5|-164 -112 0 303 -64 0 0 0
cut open sentence sentence width 6|-145 131 -33 92 -4 0 0 -33
cut open sentence sentence width 7|-69 155 -33 -68 -29 0 0 0
cut open sentence sentence width 8|90 -37 0 -61 0 0 0 0
cut open sentence signed width 0|0 64 0 0 -64 0 0 0
cut open sentence signed width 4|-58 99 0 -48 0 0 0 0
cut open sentence signed width 5|-87 112 0 -38 0 0 0 0
cut open sentence signed width 6|-176 176 0 0 0 0 0 0
cut open sentence signed width 7|-34 34 0 0 0 0 0 0
cut open signed call width 3|-33 33 0 0 0 0 0 0
cut open signed call width 5|-11 11 0 0 0 0 0 0
cut open signed call width 6|-24 24 0 0 0 0 0 0
cut open signed clause width 4|-7 7 0 0 0 0 0 0
cut open signed clause width 5|-33 33 0 0 0 0 0 0
cut open signed clause width 6|-14 14 0 0 0 0 0 0
cut open signed clause width 7|0 33 0 -33 0 0 0 0
cut open signed open width 2|-52 52 0 0 0 0 0 0
cut open signed open width 3|-143 143 0 0 0 0 0 0
cut open signed open width 4|-142 168 0 -33 0 0 0 0
cut open signed open width 5|-203 220 -33 0 0 0 0 0
cut open signed open width 6|-129 184 0 0 -85 0 0 0
cut open signed open width 7|0 28 0 0 -28 0 0 0
cut open signed open width 8|0 63 0 0 -63 0 0 0
cut open signed sentence width 3|-31 31 0 0 0 0 0 0
cut open signed sentence width 4|0 57 0 -33 -33 0 0 0
cut open signed sentence width 5|-50 50 0 0 0 0 0 0
deficit 0|-63 -114 48 123 -62 -11 0 -5
deficit 1|-60 34 125 127 10 52 0 64
deficit 2|3 41 43 33 -5 -10 -123 33
deficit 3|10 83 2 26 -11 -42 -100 -55
deficit 4|45 16 -36 -46 -66 -32 -114 -89
deficit 5|90 8 -15 36 -15 -54 -113 -103
deficit 6|90 -23 5 21 -24 1 -71 -55
deficit 7|74 -60 19 10 -1 -29 -32 -47
deficit 8|34 70 67 48 72 -4 8 -75
deficit 9|44 90 55 65 71 36 55 47
doubled|-401 -386 505 -118 -622 -244 -360 323
doubled 1|-33 0 68 -387 -307 -33 -232 540
doubled 2|-79 -99 316 -11 -317 -66 -33 -32
doubled 3|-112 -144 162 60 -233 -146 -135 -162
doubled 4|-303 -149 267 19 -110 -67 -143 -222
doubled 5|-341 -167 315 46 -31 0 -32 -29
doubled 6|-226 -168 489 -311 0 0 0 0
doubled 7|-53 -28 271 -213 0 0 0 -30
doubled 8|-28 0 63 -34 0 0 0 0
ends call|114 104 -23 -158 -204 -100 -132 -87
ends call after ends call|-141 100 37 19 -6 0 0 0
ends call after ends clause|89 16 -110 -17 0 -31 0 0
ends call after ends open|93 85 24 -184 -206 -68 -132 -31
ends call after ends sentence|74 41 -160 133 0 0 0 0
ends call after ends signed|3 59 -61 0 0 0 0 0
ends call deficit 0|1 0 36 -46 0 0 0 0
ends call deficit 1|-73 -118 235 -80 -33 0 0 -31
ends call deficit 2|-93 -85 149 -106 0 0 0 0
ends call deficit 3|46 -125 97 0 -33 0 0 0
ends call deficit 4|30 -46 16 0 0 0 0 0
ends call deficit 5|47 0 59 -123 0 0 0 0
ends call deficit 6|-29 6 35 -27 0 0 0 0
ends call deficit 7|18 80 -52 -19 -3 0 0 -31
ends call deficit 8|56 113 -116 -44 -39 -18 -52 -33
ends call deficit 9|106 157 -141 65 -167 -87 -80 0
ends call here 0 after 0|4 0 17 -21 0 0 0 0
ends call here 0 after 5|12 0 -12 0 0 0 0 0
ends call here 0 after 6|0 0 25 -25 0 0 0 0
ends call here 1 after 0|0 0 33 -33 0 0 0 0
ends call here 1 after 1|-37 25 27 -19 0 0 0 0
ends call here 1 after 2|-15 -69 77 0 0 0 0 0
ends call here 1 after 4|0 -24 24 0 0 0 0 0
ends call here 1 after 5|0 25 8 -33 0 0 0 0
ends call here 1 after 6|-20 -6 20 0 0 0 0 0
ends call here 1 after 7|-10 25 -18 0 0 0 0 0
ends call here 1 after 9|0 -70 87 0 0 0 0 -31
ends call here 2 after 0|-31 0 42 -19 0 0 0 0
ends call here 2 after 1|-71 -51 113 0 0 0 0 0
ends call here 2 after 2|-73 13 53 -31 0 0 0 0
ends call here 2 after 3|86 -90 11 0 0 0 0 0
ends call here 2 after 4|41 -4 -15 0 0 0 0 0
ends call here 2 after 5|81 72 -120 0 0 0 0 0
ends call here 2 after 6|-9 2 58 -25 0 0 0 0
ends call here 2 after 7|-53 51 9 0 0 0 0 0
ends call here 2 after 8|-34 -84 95 0 0 0 0 0
ends call here 2 after 9|17 -12 16 0 0 0 0 0
ends call here 3 after 0|-38 0 38 0 0 0 0 0
ends call here 3 after 1|-93 -13 102 0 0 0 0 0
ends call here 3 after 2|0 -54 32 0 0 0 0 0
ends call here 3 after 3|-4 18 10 0 -33 0 0 0
ends call here 3 after 4|-4 -11 0 0 0 0 0 0
ends call here 3 after 5|65 -108 40 0 0 0 0 0
ends call here 3 after 6|99 26 -121 0 0 0 0 0
ends call here 3 after 7|41 -30 -21 0 0 0 0 0
ends call here 3 after 8|-31 -30 60 0 0 0 0 0
ends call here 3 after 9|-29 -8 37 0 0 0 0 0
ends call here 4 after 1|-6 0 6 0 0 0 0 0
ends call here 4 after 2|143 -69 -79 0 0 0 0 0
ends call here 4 after 3|55 -4 -52 0 0 0 0 0
ends call here 4 after 4|-11 57 -20 0 0 0 0 0
ends call here 4 after 5|-21 -19 40 0 0 0 0 0
ends call here 4 after 6|-37 0 37 0 0 0 0 0
ends call here 4 after 7|63 -63 0 0 0 0 0 0
ends call here 4 after 8|-20 0 20 0 0 0 0 0
ends call here 4 after 9|-12 -9 17 0 0 0 0 0
ends call here 5 after 0|-60 0 60 0 0 0 0 0
ends call here 5 after 1|-92 25 77 0 0 0 0 0
ends call here 5 after 2|139 -105 -57 -33 0 0 0 0
ends call here 5 after 3|-47 -84 160 -31 0 0 0 0
ends call here 5 after 4|41 -6 -30 0 0 0 0 0
ends call here 5 after 5|135 29 -131 -41 0 0 0 0
ends call here 5 after 6|3 69 -92 0 0 0 0 0
ends call here 5 after 7|45 33 -71 0 0 0 0 0
ends call here 5 after 8|-88 22 76 0 0 0 0 0
ends call here 5 after 9|-60 2 61 0 0 0 0 0
ends call here 6 after 1|-71 0 71 0 0 0 0 0
ends call here 6 after 2|-23 -28 51 -14 0 0 0 0
ends call here 6 after 3|-13 19 -4 0 0 0 0 0
ends call here 6 after 4|25 37 -49 0 0 0 0 0
ends call here 6 after 5|78 72 -126 0 0 0 0 0
ends call here 6 after 6|12 -47 23 0 0 0 0 0
ends call here 6 after 7|-26 24 -2 0 0 0 0 0
ends call here 6 after 8|7 -34 50 0 0 0 0 0
ends call here 6 after 9|-109 22 110 -33 0 0 0 0
ends call here 7 after 1|-82 -33 106 0 0 0 0 0
ends call here 7 after 2|-30 -14 52 -21 0 0 0 0
ends call here 7 after 3|-50 65 -31 0 0 0 0 0
ends call here 7 after 4|83 -41 -33 0 0 0 0 0
ends call here 7 after 5|95 53 -151 29 0 0 0 0
ends call here 7 after 6|57 31 -78 -9 0 0 0 0
ends call here 7 after 7|-36 0 36 0 0 0 0 0
ends call here 7 after 8|-23 1 48 -23 0 0 0 0
ends call here 7 after 9|-52 75 -15 0 0 0 0 0
ends call here 8 after 0|-105 6 73 38 0 0 0 0
ends call here 8 after 1|-57 -28 110 12 -32 0 0 0
ends call here 8 after 2|55 40 -51 -55 0 0 0 0
ends call here 8 after 3|49 -19 -41 50 -6 0 0 0
ends call here 8 after 4|61 -8 -70 -20 0 0 0 0
ends call here 8 after 5|125 49 -111 -101 0 0 0 0
ends call here 8 after 6|135 -37 -80 -28 0 0 0 0
ends call here 8 after 7|69 1 -94 21 0 0 0 0
ends call here 8 after 8|-262 104 135 38 0 0 -28 0
ends call here 8 after 9|-180 164 22 -18 0 -18 -32 0
ends call here 9 after 0|-72 -24 101 1 -31 0 0 0
ends call here 9 after 1|4 -55 60 -52 0 0 0 0
ends call here 9 after 2|130 3 -100 21 -59 0 0 0
ends call here 9 after 3|147 -34 -96 -52 0 0 0 0
ends call here 9 after 4|112 35 -138 -29 0 0 0 0
ends call here 9 after 5|148 66 -180 -15 0 -31 -54 0
ends call here 9 after 6|47 -72 -37 43 0 0 0 0
ends call here 9 after 7|29 -33 -32 47 0 -23 0 0
ends call here 9 after 8|-250 78 150 36 -49 0 -33 0
ends call here 9 after 9|-347 215 62 114 -54 -33 0 0
ends call width 0 marks 0|-18 181 -152 0 -33 0 0 0
ends call width 1 marks 0|-350 -44 35 363 0 0 0 0
ends call width 1 marks 1|19 31 -58 0 0 0 0 0
ends call width 2 marks 0|-3 35 -165 278 -70 -31 -82 0
ends call width 2 marks 1|-24 67 -50 0 0 0 0 0
ends call width 3 marks 0|303 -76 -195 -108 -6 -68 -33 0
ends call width 3 marks 1|-296 -63 334 -91 -26 0 0 0
ends call width 3 marks 2|0 56 -46 -18 0 0 0 0
ends call width 4 marks 0|337 -110 -129 -414 -66 0 0 -65
ends call width 4 marks 1|-188 75 161 -230 0 0 -32 0
ends call width 4 marks 2|-272 -57 328 -119 -33 0 0 0
ends call width 5 marks 0|262 -77 -180 -50 0 0 0 0
ends call width 5 marks 1|-154 -75 288 -129 0 0 0 0
ends call width 5 marks 2|-134 87 30 0 0 0 0 0
ends call width 6 marks 0|141 85 -139 0 -33 0 0 0
ends call width 6 marks 1|27 47 -48 -91 0 0 0 0
ends call width 6 marks 2|41 248 -334 0 0 0 0 0
ends call width 7 marks 0|0 -76 131 -33 0 0 0 -31
ends call width 7 marks 1|121 21 -126 -25 0 0 0 0
ends call width 7 marks 2|36 126 -158 0 -33 0 0 0
ends call width 8 marks 2|16 25 -45 0 0 0 0 0
ends clause|27 73 -20 -230 -27 -142 -120 -100
ends clause after ends call|1 -36 262 -171 -142 0 0 -33
ends clause after ends clause|33 134 -208 12 -27 0 -33 -33
ends clause after ends open|15 2 71 -161 57 -123 -95 -67
ends clause after ends sentence|60 93 -310 -57 3 -33 -33 -33
ends clause after ends signed|195 -116 -60 -33 0 0 0 0
ends clause deficit 0|-7 -53 -73 104 41 0 0 0
ends clause deficit 1|-91 110 -74 18 34 0 0 0
ends clause deficit 2|-16 61 -37 -43 113 -67 -33 -33
ends clause deficit 3|95 -43 -50 -142 -18 -33 0 -33
ends clause deficit 4|140 -55 -123 -87 -28 0 0 0
ends clause deficit 5|73 -2 37 -79 -111 0 0 -33
ends clause deficit 6|87 -97 53 -62 22 0 0 0
ends clause deficit 7|110 -68 86 -97 2 0 0 0
ends clause deficit 8|12 25 127 -24 -131 -33 0 -33
ends clause deficit 9|61 65 93 -46 -103 -33 -120 0
ends clause here 0 after 0|11 2 -64 58 0 0 0 0
ends clause here 0 after 1|-39 14 -52 101 -30 0 0 0
ends clause here 0 after 2|0 -26 0 -8 32 0 0 0
ends clause here 0 after 3|-33 0 0 33 0 0 0 0
ends clause here 0 after 4|-29 0 0 29 0 0 0 0
ends clause here 0 after 7|34 -45 16 0 0 0 0 0
ends clause here 0 after 8|42 -4 23 -75 31 0 0 0
ends clause here 0 after 9|-12 0 22 3 0 0 0 0
ends clause here 1 after 0|8 -8 0 0 0 0 0 0
ends clause here 1 after 1|24 -19 2 -6 -25 0 0 0
ends clause here 1 after 2|-35 38 11 -26 34 0 0 0
ends clause here 1 after 3|6 8 28 0 -33 0 0 0
ends clause here 1 after 4|49 20 -61 0 0 0 0 0
ends clause here 1 after 5|25 -25 5 -5 0 0 0 0
ends clause here 1 after 6|-62 62 18 -18 0 0 0 0
ends clause here 1 after 7|-1 20 0 -29 0 0 0 0
ends clause here 1 after 8|-15 14 -43 36 39 0 0 0
ends clause here 1 after 9|-76 62 -33 58 25 0 0 0
ends clause here 2 after 1|30 -19 47 0 0 -33 0 0
ends clause here 2 after 2|9 74 16 100 -34 -33 -33 -33
ends clause here 2 after 3|-32 80 -104 -39 101 0 0 0
ends clause here 2 after 4|0 -12 -14 0 41 0 0 0
ends clause here 2 after 5|47 -42 51 30 -82 0 0 0
ends clause here 2 after 6|26 34 3 -77 30 0 0 0
ends clause here 2 after 7|0 2 38 -53 16 0 0 0
ends clause here 2 after 8|20 -7 58 -148 33 0 0 0
ends clause here 2 after 9|-11 28 -115 51 59 0 0 -33
ends clause here 3 after 1|20 34 -52 0 0 0 0 0
ends clause here 3 after 2|-23 117 -91 -42 0 0 0 -33
ends clause here 3 after 3|12 -13 52 -52 0 0 0 0
ends clause here 3 after 4|-76 76 0 0 0 0 0 0
ends clause here 3 after 5|54 -47 -17 0 0 0 0 0
ends clause here 3 after 6|33 2 -70 10 0 0 0 0
ends clause here 3 after 7|64 -65 74 -81 -12 0 0 0
ends clause here 3 after 8|62 -86 26 -35 0 0 0 0
ends clause here 3 after 9|69 -52 5 32 -6 -33 0 0
ends clause here 4 after 1|23 -27 9 0 0 0 0 0
ends clause here 4 after 2|-8 84 -66 -33 0 0 0 0
ends clause here 4 after 3|24 6 -33 0 0 0 0 0
ends clause here 4 after 4|66 -53 -18 0 0 0 0 0
ends clause here 4 after 5|48 -24 -33 0 0 0 0 0
ends clause here 4 after 6|-41 33 17 0 0 0 0 0
ends clause here 4 after 7|-20 20 30 -30 0 0 0 0
ends clause here 4 after 8|67 -65 24 0 -28 0 0 0
ends clause here 4 after 9|104 -61 -66 -23 0 0 0 0
ends clause here 5 after 1|51 -51 30 -30 0 0 0 0
ends clause here 5 after 2|5 52 -29 -33 -2 0 0 -33
ends clause here 5 after 3|-35 78 -33 0 0 0 0 0
ends clause here 5 after 4|-7 7 0 0 0 0 0 0
ends clause here 5 after 5|91 -91 66 -51 -21 0 0 0
ends clause here 5 after 6|-15 -38 3 77 -24 0 0 0
ends clause here 5 after 7|-14 -23 92 -63 0 0 0 0
ends clause here 5 after 8|53 24 -8 2 -80 0 0 0
ends clause here 5 after 9|98 -81 -35 -6 0 0 0 0
ends clause here 6 after 1|11 -28 60 -19 -32 0 0 0
ends clause here 6 after 2|15 43 -9 -47 -20 0 0 0
ends clause here 6 after 3|-3 40 -18 -33 0 0 0 0
ends clause here 6 after 4|52 -2 -66 28 0 0 0 0
ends clause here 6 after 5|-20 39 -44 14 32 0 0 0
ends clause here 6 after 6|87 -58 1 -48 0 0 0 0
ends clause here 6 after 7|39 -50 -17 20 13 0 0 0
ends clause here 6 after 8|-37 -9 66 -81 26 0 0 0
ends clause here 6 after 9|-4 -119 81 54 0 0 0 0
ends clause here 7 after 0|0 -6 6 0 0 0 0 0
ends clause here 7 after 1|0 0 32 -32 0 0 0 0
ends clause here 7 after 2|63 -18 21 -55 0 0 0 0
ends clause here 7 after 3|47 -3 -40 0 -14 0 0 0
ends clause here 7 after 4|67 -55 -12 0 0 0 0 0
ends clause here 7 after 5|2 86 -81 0 0 0 0 0
ends clause here 7 after 6|59 -83 16 0 23 0 0 0
ends clause here 7 after 7|13 65 -83 52 -25 0 0 0
ends clause here 7 after 8|-57 28 100 -91 -3 0 0 0
ends clause here 7 after 9|-76 -28 77 -10 15 0 0 0
ends clause here 8 after 1|0 0 60 -27 0 -33 0 0
ends clause here 8 after 2|71 -67 79 -67 -24 0 0 0
ends clause here 8 after 3|17 11 -37 0 0 0 0 0
ends clause here 8 after 4|-4 21 -23 21 0 0 0 0
ends clause here 8 after 5|75 36 -82 0 0 0 0 0
ends clause here 8 after 6|-6 138 -81 -23 -66 0 0 0
ends clause here 8 after 7|99 59 -126 23 3 0 0 -33
ends clause here 8 after 8|-54 4 53 64 -89 0 0 0
ends clause here 8 after 9|-143 -11 147 8 20 0 0 0
ends clause here 9 after 0|-21 -56 71 0 0 0 0 0
ends clause here 9 after 1|-29 -33 62 0 0 0 0 0
ends clause here 9 after 2|43 89 -31 -33 -24 -33 0 0
ends clause here 9 after 3|-7 62 -26 1 0 0 -33 0
ends clause here 9 after 4|37 1 11 -47 0 0 0 0
ends clause here 9 after 5|-65 130 -84 0 0 0 -33 0
ends clause here 9 after 6|236 69 -240 0 -31 0 0 0
ends clause here 9 after 7|153 16 -115 0 -78 0 0 0
ends clause here 9 after 8|-104 -101 191 -30 -61 0 0 0
ends clause here 9 after 9|-209 -69 157 33 19 0 -62 0
ends clause width 0 marks 0|-32 141 -64 0 0 0 -66 0
ends clause width 1 marks 0|-57 -43 148 -50 -75 0 0 0
ends clause width 2 marks 0|-248 -64 390 -165 -129 -33 0 0
ends clause width 2 marks 1|0 28 -28 0 0 0 0 0
ends clause width 3 marks 0|108 -222 225 -75 -164 -33 -33 0
ends clause width 3 marks 1|0 102 -102 -25 25 0 0 0
ends clause width 4 marks 0|-75 27 159 -142 -5 0 -29 0
ends clause width 4 marks 1|54 36 -164 20 113 0 0 0
ends clause width 5 marks 0|61 56 30 -218 49 -33 0 -33
ends clause width 5 marks 1|32 82 -246 96 31 0 0 -33
ends clause width 5 marks 2|-7 79 -33 -33 -15 0 0 0
ends clause width 6 marks 0|35 72 -57 -27 -62 0 -33 -33
ends clause width 6 marks 1|63 47 -232 125 111 -33 0 0
ends clause width 6 marks 2|45 54 -156 -67 16 -33 0 -33
ends clause width 7 marks 0|9 -14 -65 103 -30 0 0 0
ends clause width 7 marks 1|14 -3 -2 -32 11 0 0 0
ends clause width 7 marks 2|-7 6 -60 56 -33 0 0 0
ends clause width 8 marks 1|-70 -1 -78 132 0 0 0 0
ends clause width 8 marks 2|81 12 -65 -31 0 0 0 0
ends open|-31 62 86 75 80 40 82 85
ends open after ends call|107 -94 74 -20 23 -76 125 -77
ends open after ends clause|-85 43 78 71 143 -26 90 -141
ends open after ends open|-36 -3 67 75 101 56 84 14
ends open after ends sentence|-13 7 33 21 5 -18 -62 -161
ends open after ends signed|317 7 -234 -238 -89 -33 -33 0
ends open deficit 0|-67 -147 106 56 -6 48 0 -5
ends open deficit 1|-26 37 36 39 80 52 0 95
ends open deficit 2|6 41 33 17 -88 2 -120 54
ends open deficit 3|10 74 -9 22 -9 -38 -100 -47
ends open deficit 4|54 8 2 -21 -56 -26 -114 -91
ends open deficit 5|65 5 -28 31 -26 -54 -111 -23
ends open deficit 6|64 -21 -6 36 -3 1 -71 -55
ends open deficit 7|34 -95 19 71 21 12 -20 4
ends open deficit 8|-46 -167 104 117 60 15 35 -43
ends open deficit 9|-36 -70 108 124 138 66 115 81
ends open here 0 after 0|95 24 -72 37 -58 -20 0 -33
ends open here 0 after 1|19 -36 46 -9 -24 12 0 0
ends open here 0 after 2|-6 -80 22 25 -22 46 0 0
ends open here 0 after 3|-33 21 31 -25 -20 85 0 0
ends open here 0 after 4|3 31 59 -66 -29 0 0 0
ends open here 0 after 5|-47 -66 85 25 18 0 0 -33
ends open here 0 after 6|-12 -20 29 -20 40 -1 0 0
ends open here 0 after 7|-33 -33 26 28 29 19 0 -33
ends open here 0 after 8|-106 -19 66 -17 58 -53 0 0
ends open here 0 after 9|-100 -38 -54 61 95 0 0 -30
ends open here 1 after 0|149 -126 -40 3 -33 27 0 0
ends open here 1 after 1|70 40 -27 -23 -12 -55 0 0
ends open here 1 after 2|-10 62 9 49 43 54 0 29
ends open here 1 after 3|-10 20 31 -15 -96 -22 0 30
ends open here 1 after 4|-103 8 32 19 -13 33 0 0
ends open here 1 after 5|-94 77 16 -5 15 -63 0 -30
ends open here 1 after 6|32 -66 40 0 62 0 0 0
ends open here 1 after 7|-60 45 14 -18 12 61 0 -32
ends open here 1 after 8|-77 31 3 57 50 68 0 -3
ends open here 1 after 9|-28 40 -84 82 30 -32 0 24
ends open here 2 after 0|-63 -13 -7 15 63 -26 0 -8
ends open here 2 after 1|52 36 -44 -19 -42 -48 -33 -96
ends open here 2 after 2|22 28 -22 -30 18 -29 -33 -90
ends open here 2 after 3|-33 55 88 11 37 0 -22 -97
ends open here 2 after 4|-21 21 11 -17 -94 11 0 -15
ends open here 2 after 5|-40 -8 118 8 -3 63 0 -11
ends open here 2 after 6|-10 -14 51 34 -15 -38 27 -17
ends open here 2 after 7|16 20 51 -8 31 24 -23 -33
ends open here 2 after 8|21 84 -53 3 -78 -34 0 87
ends open here 2 after 9|-6 72 -68 -27 -60 -8 -57 -94
ends open here 3 after 0|0 37 25 10 -64 3 0 0
ends open here 3 after 1|23 8 27 17 3 -25 0 34
ends open here 3 after 2|22 49 -20 6 32 20 -33 -85
ends open here 3 after 3|30 -18 31 -34 -44 0 0 -3
ends open here 3 after 4|37 51 -5 -86 5 0 0 0
ends open here 3 after 5|-67 -31 98 37 58 -33 0 -33
ends open here 3 after 6|-2 -71 89 26 -21 -18 0 21
ends open here 3 after 7|3 12 -38 32 -51 -21 -29 33
ends open here 3 after 8|10 37 -14 9 43 15 -80 -33
ends open here 3 after 9|34 33 -70 21 35 0 31 -61
ends open here 4 after 0|0 0 35 -28 -23 0 0 0
ends open here 4 after 1|14 31 -17 6 41 44 -33 -41
ends open here 4 after 2|25 52 34 24 -6 -86 -67 -33
ends open here 4 after 3|27 -35 60 -54 -21 24 0 0
ends open here 4 after 4|-1 -40 -42 2 12 64 0 0
ends open here 4 after 5|-64 -136 56 107 17 28 22 0
ends open here 4 after 6|82 -26 9 4 -17 0 0 -25
ends open here 4 after 7|96 -5 -36 -8 23 0 -40 -32
ends open here 4 after 8|66 70 -34 -21 -55 19 -11 -33
ends open here 4 after 9|37 -12 -13 -25 24 -29 5 0
ends open here 5 after 0|-18 0 21 16 -34 0 0 0
ends open here 5 after 1|4 87 -26 -24 41 -5 0 13
ends open here 5 after 2|9 60 4 -77 8 -33 -67 -39
ends open here 5 after 3|47 0 -3 13 -64 31 0 0
ends open here 5 after 4|73 -129 45 -17 -55 -10 -33 33
ends open here 5 after 5|14 -113 85 43 63 -12 0 0
ends open here 5 after 6|21 -140 86 -9 -18 -29 38 0
ends open here 5 after 7|97 -106 -21 -9 40 0 0 10
ends open here 5 after 8|53 18 16 -11 48 -15 -54 0
ends open here 5 after 9|126 -18 -149 7 -18 40 -38 0
ends open here 6 after 0|-36 -27 12 12 50 0 14 0
ends open here 6 after 1|77 13 -25 -40 -70 -26 10 28
ends open here 6 after 2|45 79 -28 2 19 -37 -33 -7
ends open here 6 after 3|-48 -17 24 36 81 -29 -19 31
ends open here 6 after 4|9 -85 75 33 -36 4 0 -33
ends open here 6 after 5|-9 -123 81 -7 -24 78 -28 -24
ends open here 6 after 6|-30 -80 41 25 3 -47 11 -31
ends open here 6 after 7|41 -66 55 45 31 0 16 -33
ends open here 6 after 8|88 -22 -9 -54 -35 4 3 0
ends open here 6 after 9|78 -7 -49 40 -34 -50 -53 0
ends open here 7 after 0|-33 21 34 -22 -44 0 13 0
ends open here 7 after 1|67 -52 3 6 75 83 -10 -18
ends open here 7 after 2|32 20 -17 3 -55 -10 0 46
ends open here 7 after 3|51 -60 22 -17 58 -49 -60 -99
ends open here 7 after 4|-7 -32 49 26 21 33 -27 -33
ends open here 7 after 5|6 -144 117 7 1 20 8 0
ends open here 7 after 6|-48 -66 75 32 27 -45 -36 0
ends open here 7 after 7|1 -28 15 -24 11 -45 73 50
ends open here 7 after 8|-24 86 -48 -3 18 -2 29 -11
ends open here 7 after 9|34 14 -37 15 -14 -15 26 0
ends open here 8 after 0|17 96 -34 30 -40 25 -7 0
ends open here 8 after 1|22 -173 -41 62 -7 53 44 -23
ends open here 8 after 2|29 -8 -1 48 -6 7 19 60
ends open here 8 after 3|65 -143 39 76 10 -27 29 -10
ends open here 8 after 4|1 -17 8 35 2 -25 5 -9
ends open here 8 after 5|-96 50 74 40 26 -37 -22 -65
ends open here 8 after 6|-49 -88 60 52 49 1 0 -53
ends open here 8 after 7|-11 -30 35 33 -2 5 21 8
ends open here 8 after 8|30 -59 -18 60 65 -8 25 -17
ends open here 8 after 9|-139 -36 -36 83 44 11 32 50
ends open here 9 after 0|91 197 -60 43 -9 -30 26 -114
ends open here 9 after 1|69 -59 -47 10 -8 -32 -14 185
ends open here 9 after 2|7 -183 71 104 94 65 63 10
ends open here 9 after 3|-87 -190 73 84 -2 34 22 70
ends open here 9 after 4|-51 -51 57 58 18 -29 -4 -79
ends open here 9 after 5|-36 28 114 74 65 -1 7 -9
ends open here 9 after 6|-67 1 62 19 -14 -34 -26 57
ends open here 9 after 7|-93 32 18 5 19 -31 -5 29
ends open here 9 after 8|68 77 14 40 58 26 37 -61
ends open here 9 after 9|2 9 44 59 108 5 64 -60
ends open width 0 marks 0|-300 89 -35 -29 203 -159 -86 48
ends open width 1 marks 0|-279 47 17 145 157 47 -141 118
ends open width 2 marks 0|184 -123 68 91 -79 34 130 -94
ends open width 2 marks 1|-157 -87 110 -350 397 -33 -25 0
ends open width 3 marks 0|-83 -86 141 159 -278 87 105 62
ends open width 3 marks 1|-266 -27 -162 -120 401 -33 -100 -33
ends open width 3 marks 2|0 -22 0 0 22 0 0 0
ends open width 4 marks 0|-130 -160 123 155 -113 78 262 300
ends open width 4 marks 1|1 -52 -4 51 222 -121 -171 -190
ends open width 4 marks 2|87 56 -156 43 26 0 -53 -81
ends open width 5 marks 0|-127 -20 226 -42 -171 -69 103 -112
ends open width 5 marks 1|75 -7 -87 -26 -68 -117 -143 -33
ends open width 5 marks 2|51 120 -256 108 133 -33 -20 -54
ends open width 6 marks 0|-116 -127 366 -94 -319 135 -137 85
ends open width 6 marks 1|49 -22 117 53 -143 -133 -90 -120
ends open width 6 marks 2|92 38 -283 -176 226 -100 -73 -124
ends open width 7 marks 0|-123 -70 181 -85 -145 -47 -47 155
ends open width 7 marks 1|8 -1 -72 95 -150 -28 0 -33
ends open width 7 marks 2|16 -3 -134 -80 153 -77 -33 -34
ends open width 8 marks 0|29 5 129 -147 -16 0 0 0
ends open width 8 marks 1|11 43 147 -172 -47 0 0 0
ends open width 8 marks 2|180 90 -257 -51 -23 0 0 -66
ends sentence|49 72 -528 -1 10 -271 -265 -276
ends sentence after ends call|-102 180 -32 -43 16 0 -33 0
ends sentence after ends clause|52 69 -159 -50 -31 -62 -33 0
ends sentence after ends open|57 66 -436 6 -17 -207 -230 -205
ends sentence after ends sentence|46 91 -146 -11 29 -57 0 -81
ends sentence after ends signed|94 -17 0 -115 -64 0 0 0
ends sentence deficit 0|3 8 -67 146 -60 -58 0 0
ends sentence deficit 1|-76 -46 -67 191 -57 0 0 -33
ends sentence deficit 2|-14 6 -90 150 148 -29 0 -90
ends sentence deficit 3|17 -43 0 71 6 0 0 -31
ends sentence deficit 4|20 0 0 86 -9 -33 0 -33
ends sentence deficit 5|-81 94 -94 84 85 0 -33 -33
ends sentence deficit 6|-113 107 -64 21 25 0 0 0
ends sentence deficit 7|-18 124 -94 2 25 -67 -32 -67
ends sentence deficit 8|35 66 -255 -11 76 -33 -20 -67
ends sentence deficit 9|69 86 -332 -103 3 -166 -223 -165
ends sentence here 0 after 0|112 -70 0 -47 0 0 0 0
ends sentence here 0 after 1|2 -28 0 18 0 0 0 0
ends sentence here 0 after 2|-27 56 0 13 -24 -25 0 0
ends sentence here 0 after 3|-33 0 0 33 0 0 0 0
ends sentence here 0 after 6|15 0 0 22 0 -33 0 0
ends sentence here 0 after 7|-31 8 0 31 -8 0 0 0
ends sentence here 0 after 8|3 -19 -67 64 7 0 0 0
ends sentence here 0 after 9|4 44 0 30 -44 0 0 0
ends sentence here 1 after 0|-38 0 0 38 0 0 0 0
ends sentence here 1 after 1|16 -73 0 81 0 0 0 0
ends sentence here 1 after 2|-100 121 -33 5 -29 0 0 0
ends sentence here 1 after 3|-4 -54 0 59 0 0 0 0
ends sentence here 1 after 4|-18 -11 0 23 0 0 0 0
ends sentence here 1 after 5|17 -125 0 113 0 0 0 0
ends sentence here 1 after 6|-3 10 0 10 0 0 0 0
ends sentence here 1 after 7|-14 -51 0 67 0 0 0 0
ends sentence here 1 after 8|3 26 -33 16 16 0 0 -33
ends sentence here 1 after 9|25 59 0 -53 -46 0 0 0
ends sentence here 2 after 0|-18 -6 0 26 0 0 0 0
ends sentence here 2 after 1|-9 -58 0 15 40 0 0 0
ends sentence here 2 after 2|-10 8 0 28 52 0 0 0
ends sentence here 2 after 3|3 15 0 -49 -19 0 0 0
ends sentence here 2 after 4|-7 7 0 -2 9 0 0 0
ends sentence here 2 after 5|-39 80 -66 -29 -22 0 0 0
ends sentence here 2 after 6|-24 26 0 -23 -20 0 0 0
ends sentence here 2 after 7|12 -30 0 -19 88 0 0 0
ends sentence here 2 after 8|-16 2 -33 42 89 -29 0 0
ends sentence here 2 after 9|20 -16 0 3 58 0 0 0
ends sentence here 3 after 0|-5 -104 0 66 44 0 0 0
ends sentence here 3 after 1|-12 -9 0 -43 41 0 0 0
ends sentence here 3 after 2|80 -66 0 43 -29 0 0 0
ends sentence here 3 after 3|-12 9 0 33 0 0 0 0
ends sentence here 3 after 4|44 -50 0 63 -33 0 0 -31
ends sentence here 3 after 5|-32 42 0 -28 -27 0 0 0
ends sentence here 3 after 6|-49 43 0 2 28 0 0 0
ends sentence here 3 after 7|-86 42 0 39 23 0 0 0
ends sentence here 3 after 8|-19 10 0 22 38 0 0 0
ends sentence here 3 after 9|52 18 0 -9 -89 0 0 0
ends sentence here 4 after 0|-33 0 0 33 0 0 0 0
ends sentence here 4 after 1|98 -115 0 21 0 0 0 0
ends sentence here 4 after 2|57 -62 0 115 0 0 0 -33
ends sentence here 4 after 3|7 -31 0 17 27 0 0 0
ends sentence here 4 after 4|-20 26 0 15 0 -33 0 0
ends sentence here 4 after 5|-21 89 0 -76 0 0 0 0
ends sentence here 4 after 6|-86 73 0 24 -7 0 0 0
ends sentence here 4 after 7|-61 20 0 48 0 0 0 0
ends sentence here 4 after 8|40 -98 0 85 0 0 0 0
ends sentence here 4 after 9|-3 36 0 -48 -29 0 0 0
ends sentence here 5 after 0|-11 -11 0 12 17 0 0 0
ends sentence here 5 after 1|37 -77 0 65 -19 0 -33 0
ends sentence here 5 after 2|41 -93 0 142 39 0 0 -33
ends sentence here 5 after 3|9 36 -33 -64 55 0 0 0
ends sentence here 5 after 4|5 17 -33 60 0 0 0 0
ends sentence here 5 after 5|-78 67 -27 -9 41 0 0 0
ends sentence here 5 after 6|13 78 -33 -84 18 0 0 0
ends sentence here 5 after 7|-80 20 0 32 -10 0 0 0
ends sentence here 5 after 8|33 12 -33 26 -59 0 0 0
ends sentence here 5 after 9|-32 54 0 25 -2 0 0 0
ends sentence here 6 after 0|33 -86 0 74 -15 0 0 0
ends sentence here 6 after 1|-43 -29 0 42 28 0 0 0
ends sentence here 6 after 2|30 -103 0 76 -12 0 0 0
ends sentence here 6 after 3|-8 -23 -32 30 13 0 0 0
ends sentence here 6 after 4|-27 95 0 -11 -31 0 0 0
ends sentence here 6 after 5|-53 41 0 -10 18 0 0 0
ends sentence here 6 after 6|-24 58 -32 -55 -55 0 0 0
ends sentence here 6 after 7|9 38 0 -31 4 0 0 0
ends sentence here 6 after 8|-15 28 0 -20 92 0 0 0
ends sentence here 6 after 9|5 56 0 -88 29 0 0 0
ends sentence here 7 after 0|52 -11 0 20 30 -33 0 0
ends sentence here 7 after 1|34 -45 0 25 12 0 0 0
ends sentence here 7 after 2|-48 20 -29 71 56 -33 0 0
ends sentence here 7 after 3|-62 33 0 41 15 0 0 0
ends sentence here 7 after 4|-42 101 -22 -23 -42 0 0 -33
ends sentence here 7 after 5|-47 88 -49 6 -3 -33 0 0
ends sentence here 7 after 6|-29 65 0 -32 -34 0 0 0
ends sentence here 7 after 7|3 36 0 -8 -74 0 0 0
ends sentence here 7 after 8|27 -30 0 26 19 0 -32 0
ends sentence here 7 after 9|72 -11 0 -95 -56 0 0 0
ends sentence here 8 after 0|5 -99 0 6 79 0 0 0
ends sentence here 8 after 1|-33 61 0 -69 54 0 0 0
ends sentence here 8 after 2|-70 15 -100 113 59 0 0 -33
ends sentence here 8 after 3|-16 66 -33 -33 5 0 0 0
ends sentence here 8 after 4|-27 60 -32 20 -4 0 0 0
ends sentence here 8 after 5|-15 38 -88 3 -75 0 0 0
ends sentence here 8 after 6|21 46 -66 19 -38 0 0 0
ends sentence here 8 after 7|1 36 0 -7 -8 0 0 0
ends sentence here 8 after 8|54 52 0 -88 16 0 -20 0
ends sentence here 8 after 9|81 54 -33 -48 -38 -33 0 -24
ends sentence here 9 after 0|-74 -61 0 -4 99 0 0 0
ends sentence here 9 after 1|-68 68 0 -14 -5 0 0 0
ends sentence here 9 after 2|-33 60 -30 9 3 -33 0 -66
ends sentence here 9 after 3|-13 94 -33 -67 -13 -33 0 0
ends sentence here 9 after 4|-5 68 0 -98 11 -33 0 0
ends sentence here 9 after 5|54 63 -133 -40 8 -33 -33 -33
ends sentence here 9 after 6|-3 70 -100 -62 3 0 0 -33
ends sentence here 9 after 7|7 69 0 -20 -4 0 -51 0
ends sentence here 9 after 8|144 65 -33 -41 27 -33 -66 -33
ends sentence here 9 after 9|168 84 -147 -124 -153 -33 -123 -33
ends sentence width 0 marks 0|117 -48 0 -62 55 -33 0 -65
ends sentence width 1 marks 0|112 103 0 -430 153 0 0 0
ends sentence width 1 marks 1|305 -145 0 -22 -148 0 -67 0
ends sentence width 2 marks 0|38 159 -123 -471 174 -33 -58 0
ends sentence width 2 marks 1|-137 193 0 -6 -82 0 0 0
ends sentence width 2 marks 2|-22 22 0 0 0 0 0 0
ends sentence width 3 marks 0|-63 39 -164 105 97 -66 -33 -43
ends sentence width 3 marks 1|61 93 0 -163 -130 0 0 0
ends sentence width 3 marks 2|17 -7 0 0 -14 0 0 0
ends sentence width 4 marks 0|14 0 -165 140 -41 -67 -123 -114
ends sentence width 4 marks 1|202 49 -67 -151 -156 -33 0 -67
ends sentence width 4 marks 2|222 -35 0 -135 -70 0 0 0
ends sentence width 5 marks 0|-156 6 -202 370 -118 -67 0 -33
ends sentence width 5 marks 1|96 3 -130 -19 -22 -33 -33 -57
ends sentence width 5 marks 2|61 189 -32 -377 -19 0 0 0
ends sentence width 6 marks 0|-99 -12 -109 232 -134 -113 0 -64
ends sentence width 6 marks 1|43 60 -143 -244 -111 0 -33 -90
ends sentence width 6 marks 2|-45 60 -32 70 -153 0 0 0
ends sentence width 7 marks 0|11 23 0 28 -33 0 0 0
ends sentence width 7 marks 1|21 45 0 -156 -1 0 0 0
ends sentence width 7 marks 2|-2 119 -33 -136 -84 0 0 0
ends sentence width 8 marks 0|-27 0 0 27 0 0 0 0
ends sentence width 8 marks 1|-19 33 -67 60 0 0 0 0
ends sentence width 8 marks 2|90 133 0 -144 -126 0 0 0
ends signed|117 183 -197 -219 -173 0 -67 0
ends signed after ends call|-1 1 0 0 0 0 0 0
ends signed after ends clause|43 -4 0 -33 0 0 0 0
ends signed after ends open|132 126 -197 -181 -153 0 -67 0
ends signed after ends sentence|-96 145 0 -33 -33 0 0 0
ends signed after ends signed|18 -18 0 0 0 0 0 0
ends signed deficit 0|13 105 0 -33 -91 0 0 0
ends signed deficit 1|0 20 0 0 -20 0 0 0
ends signed deficit 2|-38 38 0 0 0 0 0 0
ends signed deficit 3|-79 79 0 0 0 0 0 0
ends signed deficit 4|39 -39 0 0 0 0 0 0
ends signed deficit 5|-65 65 0 0 0 0 0 0
ends signed deficit 6|3 37 0 0 -33 0 0 0
ends signed deficit 7|-7 44 0 -32 -32 0 0 0
ends signed deficit 8|114 51 -65 -124 -33 0 -33 0
ends signed deficit 9|151 29 -154 -80 0 0 -33 0
ends signed here 0 after 5|0 33 0 0 -33 0 0 0
ends signed here 0 after 7|0 58 0 0 -58 0 0 0
ends signed here 0 after 9|13 20 0 -33 0 0 0 0
ends signed here 1 after 2|0 20 0 0 -20 0 0 0
ends signed here 2 after 1|-38 38 0 0 0 0 0 0
ends signed here 2 after 2|17 -17 0 0 0 0 0 0
ends signed here 2 after 3|-6 6 0 0 0 0 0 0
ends signed here 2 after 4|30 -30 0 0 0 0 0 0
ends signed here 2 after 5|-25 25 0 0 0 0 0 0
ends signed here 2 after 6|-41 41 0 0 0 0 0 0
ends signed here 2 after 7|-3 3 0 0 0 0 0 0
ends signed here 2 after 8|-4 4 0 0 0 0 0 0
ends signed here 2 after 9|19 -19 0 0 0 0 0 0
ends signed here 3 after 5|-55 55 0 0 0 0 0 0
ends signed here 3 after 8|40 -40 0 0 0 0 0 0
ends signed here 3 after 9|-76 76 0 0 0 0 0 0
ends signed here 4 after 0|18 -18 0 0 0 0 0 0
ends signed here 4 after 3|-10 10 0 0 0 0 0 0
ends signed here 4 after 4|31 -31 0 0 0 0 0 0
ends signed here 4 after 5|21 -21 0 0 0 0 0 0
ends signed here 4 after 6|18 -18 0 0 0 0 0 0
ends signed here 4 after 7|27 -27 0 0 0 0 0 0
ends signed here 4 after 8|-37 37 0 0 0 0 0 0
ends signed here 4 after 9|-20 20 0 0 0 0 0 0
ends signed here 5 after 1|-30 30 0 0 0 0 0 0
ends signed here 5 after 2|13 -13 0 0 0 0 0 0
ends signed here 5 after 4|-4 4 0 0 0 0 0 0
ends signed here 5 after 6|27 -27 0 0 0 0 0 0
ends signed here 5 after 7|-66 66 0 0 0 0 0 0
ends signed here 5 after 8|25 -25 0 0 0 0 0 0
ends signed here 5 after 9|-11 11 0 0 0 0 0 0
ends signed here 6 after 0|-64 64 0 0 0 0 0 0
ends signed here 6 after 1|-51 51 0 0 0 0 0 0
ends signed here 6 after 2|-9 9 0 0 0 0 0 0
ends signed here 6 after 3|-51 51 0 0 0 0 0 0
ends signed here 6 after 4|3 -3 0 0 0 0 0 0
ends signed here 6 after 5|37 -37 0 0 0 0 0 0
ends signed here 6 after 6|-9 9 0 0 0 0 0 0
ends signed here 6 after 7|-41 41 0 0 0 0 0 0
ends signed here 6 after 8|22 -22 0 0 0 0 0 0
ends signed here 6 after 9|44 -1 0 0 -33 0 0 0
ends signed here 7 after 0|-33 33 0 0 0 0 0 0
ends signed here 7 after 1|-77 104 0 -32 0 0 0 0
ends signed here 7 after 2|-2 2 0 0 0 0 0 0
ends signed here 7 after 3|-15 15 0 0 0 0 0 0
ends signed here 7 after 5|64 -64 0 0 0 0 0 0
ends signed here 7 after 6|14 -14 0 0 0 0 0 0
ends signed here 7 after 7|-1 1 0 0 0 0 0 0
ends signed here 7 after 8|44 -26 0 0 -32 0 0 0
ends signed here 7 after 9|-43 43 0 0 0 0 0 0
ends signed here 8 after 0|22 -22 0 0 0 0 0 0
ends signed here 8 after 1|-36 36 0 0 0 0 0 0
ends signed here 8 after 2|40 -40 0 0 0 0 0 0
ends signed here 8 after 3|-12 38 0 -33 0 0 0 0
ends signed here 8 after 4|-14 14 0 0 0 0 0 0
ends signed here 8 after 5|3 -3 0 0 0 0 0 0
ends signed here 8 after 6|105 -78 -33 0 0 0 0 0
ends signed here 8 after 7|7 78 -32 -33 0 0 0 0
ends signed here 8 after 8|-11 61 0 -67 0 0 0 0
ends signed here 8 after 9|80 -45 0 0 -33 0 -33 0
ends signed here 9 after 0|56 -56 0 0 0 0 0 0
ends signed here 9 after 1|24 -24 0 0 0 0 0 0
ends signed here 9 after 2|20 12 -27 0 0 0 0 0
ends signed here 9 after 3|41 -41 0 0 0 0 0 0
ends signed here 9 after 4|20 -20 0 0 0 0 0 0
ends signed here 9 after 5|29 -17 -23 0 0 0 0 0
ends signed here 9 after 6|-22 22 0 0 0 0 0 0
ends signed here 9 after 7|-6 26 0 -20 0 0 0 0
ends signed here 9 after 8|81 18 -32 -66 0 0 0 0
ends signed here 9 after 9|50 59 -99 0 0 0 -33 0
ends signed width 2 marks 1|-52 52 0 0 0 0 0 0
ends signed width 3 marks 1|32 60 0 -53 0 0 -33 0
ends signed width 4 marks 1|-131 232 -75 -57 -33 0 0 0
ends signed width 4 marks 2|105 -38 -56 0 0 0 0 0
ends signed width 5 marks 1|89 22 -56 -65 0 0 0 0
ends signed width 5 marks 2|102 -6 0 -67 0 0 -33 0
ends signed width 6 marks 1|-133 133 0 0 0 0 0 0
ends signed width 6 marks 2|123 -40 -33 0 -85 0 0 0
ends signed width 7 marks 2|72 -16 0 -33 -28 0 0 0
ends signed width 8 marks 2|13 54 0 0 -63 0 0 0
full around 0 0|-55 -33 128 136 83 3 -11 104
full around 0 1|21 -77 98 117 53 64 23 16
full around 0 2|27 -77 23 20 -48 -30 -18 -89
full around 1 0|-27 98 -13 31 -82 13 -37 99
full around 1 1|54 90 21 1 -79 -83 -62 -94
full around 1 2|52 63 -9 -67 -13 -34 -100 -178
full around 2 0|66 104 -137 -33 -59 -25 -33 -81
full around 2 1|88 9 -106 -71 -97 -70 -143 -108
full around 2 2|170 90 -92 -127 -140 -97 -124 -90
furniture|-216 -220 -740 -754 -123 -171 -249 1293
genre|168 -44 379 -587 -109 -271 -378 319
happening|69 89 27 -116 -240 -225 -376 -186
here 0 after 0|146 0 -145 40 -58 -20 0 -33
here 0 after 1|4 -37 21 30 -54 12 0 0
here 0 after 2|-20 -50 22 22 -4 17 0 0
here 0 after 3|-89 21 31 42 -20 85 0 0
here 0 after 4|-18 31 59 -45 -29 0 0 0
here 0 after 5|-38 -21 83 25 -24 0 0 -33
here 0 after 6|3 -20 37 -8 40 -42 0 0
here 0 after 7|-34 -13 29 44 -22 19 0 -33
here 0 after 8|-71 -39 0 64 88 -53 0 0
here 0 after 9|-51 32 -63 37 43 0 0 -30
here 1 after 0|136 -130 2 -32 -33 27 0 0
here 1 after 1|54 12 -24 58 -33 -55 0 0
here 1 after 2|-75 55 35 28 33 54 0 29
here 1 after 3|-35 9 38 47 -118 -22 0 30
here 1 after 4|-64 -2 21 38 -13 33 0 0
here 1 after 5|-74 3 52 33 15 -63 0 -30
here 1 after 6|-37 -40 47 12 62 0 0 0
here 1 after 7|-91 -3 11 65 12 61 0 -32
here 1 after 8|-80 45 -43 69 85 68 0 -36
here 1 after 9|-49 67 -66 59 20 -32 0 4
here 2 after 0|-99 -11 0 21 63 -26 0 -8
here 2 after 1|20 27 -13 28 -24 -51 -33 -96
here 2 after 2|4 41 -4 -12 34 -72 -33 -90
here 2 after 3|-34 50 65 -2 76 0 -22 -97
here 2 after 4|-23 33 7 -31 -38 11 0 -15
here 2 after 5|-16 25 28 17 -50 63 0 -11
here 2 after 6|-18 27 50 21 -9 -38 27 -17
here 2 after 7|-3 41 52 -13 70 24 -23 -33
here 2 after 8|11 52 -55 -5 -14 -47 0 87
here 2 after 9|16 50 -74 -29 -20 -8 -57 -94
here 3 after 0|-48 -60 44 49 -16 3 0 0
here 3 after 1|15 -11 11 29 33 -25 0 34
here 3 after 2|47 29 -44 -1 2 20 -33 -86
here 3 after 3|43 -13 29 -51 -86 0 0 -3
here 3 after 4|22 54 -11 -59 -35 0 0 -31
here 3 after 5|-14 -74 102 32 46 -33 0 -33
here 3 after 6|-7 -29 38 31 -8 -18 0 21
here 3 after 7|-2 -34 48 -11 -42 -21 -29 33
here 3 after 8|20 -18 30 7 53 15 -80 -33
here 3 after 9|62 28 -40 26 -4 -33 31 -61
here 4 after 0|-20 -18 35 -8 -23 0 0 0
here 4 after 1|11 -5 -15 10 41 44 -33 -41
here 4 after 2|44 37 5 18 -6 -86 -67 -33
here 4 after 3|56 -39 19 -35 2 24 0 0
here 4 after 4|-1 -30 -51 34 12 40 0 0
here 4 after 5|-11 -34 31 19 17 28 22 0
here 4 after 6|-6 13 42 10 -21 0 0 -25
here 4 after 7|41 16 -8 15 23 0 -40 -32
here 4 after 8|69 31 -21 -2 -71 19 -11 -33
here 4 after 9|53 10 -68 -47 -11 -29 5 0
here 5 after 0|-91 -11 40 48 -19 0 0 0
here 5 after 1|-16 38 0 13 34 -5 -33 13
here 5 after 2|33 46 -5 -56 17 -33 -67 -113
here 5 after 3|46 30 4 -52 -15 31 0 0
here 5 after 4|25 -32 12 19 -55 -10 -33 33
here 5 after 5|-5 -44 48 20 76 -12 0 0
here 5 after 6|-6 -28 34 7 -22 -29 38 0
here 5 after 7|13 10 -2 -7 24 0 0 10
here 5 after 8|54 13 -32 10 -12 -15 -54 0
here 5 after 9|38 34 -68 1 -19 40 -38 0
here 6 after 0|-44 -62 12 41 45 0 14 0
here 6 after 1|6 -19 -2 18 -65 -26 10 28
here 6 after 2|55 49 11 8 23 -37 -33 -7
here 6 after 3|-29 13 -3 -3 98 -29 -19 31
here 6 after 4|31 -37 40 23 -60 4 0 -33
here 6 after 5|12 -43 6 9 13 78 -28 -24
here 6 after 6|28 -46 32 1 -16 -47 11 -31
here 6 after 7|34 -14 39 3 43 0 16 -33
here 6 after 8|12 -40 11 -30 11 4 3 0
here 6 after 9|75 -8 16 -9 -37 -50 -53 0
here 7 after 0|-28 30 35 -12 -31 -33 13 0
here 7 after 1|5 -64 39 24 45 83 -10 -18
here 7 after 2|39 -12 -8 -8 -19 -23 0 46
here 7 after 3|5 11 32 -10 76 -49 -60 -99
here 7 after 4|34 -18 31 10 15 33 -27 -67
here 7 after 5|-3 58 33 29 3 -22 8 0
here 7 after 6|-5 -2 20 6 24 -45 -36 0
here 7 after 7|12 13 -10 -3 -20 -45 73 50
here 7 after 8|1 26 17 -38 -6 -2 12 -11
here 7 after 9|7 33 -27 -33 15 -15 26 0
here 8 after 0|-40 -56 -16 55 7 25 -7 0
here 8 after 1|-52 -68 -9 39 10 41 44 -23
here 8 after 2|46 -32 8 59 7 7 19 42
here 8 after 3|36 -1 21 54 36 -27 29 -10
here 8 after 4|-9 45 -10 37 -13 -25 5 -9
here 8 after 5|24 25 -37 23 -31 -37 -22 -65
here 8 after 6|54 29 -15 23 4 1 0 -53
here 8 after 7|80 25 -14 26 -9 5 21 -26
here 8 after 8|4 31 24 17 -1 -8 15 -17
here 8 after 9|25 45 -24 42 45 -19 -1 33
here 9 after 0|-9 53 -24 33 31 -30 26 -114
here 9 after 1|-13 -19 -14 6 -9 -32 -14 185
here 9 after 2|16 2 39 84 22 47 63 -40
here 9 after 3|-14 18 27 12 -16 19 8 70
here 9 after 4|12 56 22 20 17 -47 -4 -79
here 9 after 5|39 73 46 25 20 -21 -29 -28
here 9 after 6|45 64 -15 7 -5 -34 -26 40
here 9 after 7|14 61 -40 -2 15 -40 -40 29
here 9 after 8|41 81 56 9 2 4 -4 -73
here 9 after 9|57 112 71 18 6 -15 25 -70
like caption 0|11 42 203 -219 -222 -182 -315 -79
like caption 0 before ends call|77 -40 129 -169 0 0 0 21
like caption 0 before ends clause|-32 129 40 -101 -160 0 0 -33
like caption 0 before ends open|28 37 134 -136 -193 -181 -37 -48
like caption 0 before ends sentence|72 -4 31 -90 53 -96 -287 -69
like caption 0 before ends signed|30 -258 234 -77 0 0 -33 18
like caption 1|38 53 174 -14 -200 -187 -253 -19
like caption 1 before ends call|38 -111 137 -15 -31 -46 -26 31
like caption 1 before ends clause|11 65 102 -16 -168 -57 -33 -33
like caption 1 before ends open|61 31 87 -5 -88 -180 -39 -189
like caption 1 before ends sentence|85 9 122 54 -56 -66 -163 -90
like caption 1 before ends signed|102 -201 45 -43 0 -28 -31 0
like caption 2|49 64 108 32 -86 -92 -18 -107
like caption 2 before ends call|158 38 -24 -20 0 -88 -76 -27
like caption 2 before ends clause|-63 -36 60 15 127 0 -43 -63
like caption 2 before ends open|37 68 28 6 -40 -154 -80 39
like caption 2 before ends sentence|22 -61 128 57 -248 15 29 -91
like caption 2 before ends signed|57 -112 51 -11 0 2 -51 75
like caption 3|50 25 34 109 -138 -13 -5 82
like caption 3 before ends call|-91 44 28 88 -29 11 -52 26
like caption 3 before ends clause|187 -116 21 -85 188 -33 0 -33
like caption 3 before ends open|75 100 -24 2 -100 -13 -76 105
like caption 3 before ends sentence|2 -18 95 30 -225 -23 23 -5
like caption 3 before ends signed|105 -186 14 4 0 49 0 0
like caption 4|53 50 -28 86 -13 66 49 -67
like caption 4 before ends call|-218 55 -132 227 -33 102 22 -53
like caption 4 before ends clause|-247 -53 115 -14 275 0 0 -33
like caption 4 before ends open|-6 -6 65 128 34 31 157 -125
like caption 4 before ends sentence|188 -5 4 -57 -316 13 100 128
like caption 4 before ends signed|52 258 -44 -100 -65 42 -90 -96
like caption 5|-48 -23 -61 82 -4 42 53 -50
like caption 5 before ends call|-137 30 -12 39 0 21 37 -15
like caption 5 before ends clause|-120 -25 -78 146 109 0 -32 0
like caption 5 before ends open|-25 -5 5 37 5 81 -101 -11
like caption 5 before ends sentence|94 -36 73 -36 -149 -13 141 -265
like caption 5 before ends signed|57 -82 0 7 0 -84 -33 39
like caption 6|-131 -73 -97 201 57 177 114 42
like caption 6 before ends call|-149 0 -177 94 0 34 162 -6
like caption 6 before ends clause|-34 38 -198 34 91 0 0 0
like caption 6 before ends open|84 -23 -27 87 38 51 -100 13
like caption 6 before ends sentence|-135 -83 30 50 -116 105 153 -119
like caption 6 before ends signed|26 10 -40 0 0 75 -43 32
like caption 7|-329 -205 -197 231 160 173 126 -93
like caption 7 before ends call|-136 0 -27 197 -3 0 -76 0
like caption 7 before ends clause|0 -137 -132 194 24 -64 0 0
like caption 7 before ends open|-76 -219 -18 152 101 186 0 -113
like caption 7 before ends sentence|-279 109 -45 28 138 39 143 -1
like caption 7 before ends signed|-35 165 -167 59 0 65 0 0
like caption 8|-539 -71 -669 351 361 48 59 128
like caption 8 before ends call|-85 -33 0 174 -25 -33 0 -33
like caption 8 before ends clause|0 -359 -109 342 98 0 -33 -33
like caption 8 before ends open|-235 -117 -346 352 176 229 -33 -268
like caption 8 before ends sentence|-360 -88 -335 -7 445 -167 108 274
like caption 8 before ends signed|-77 530 -166 -258 -117 -74 0 -58
like heading 0|31 56 -23 -24 -37 -292 -176 -127
like heading 1|-5 68 51 17 -57 50 168 -132
like heading 2|-69 -18 86 70 -11 109 231 -13
like heading 3|-80 -31 126 61 -9 115 -28 84
like heading 4|-181 40 98 53 167 -21 -91 -34
like heading 5|-226 107 110 56 -2 -47 -376 216
like heading 6|-318 -128 190 109 -17 -126 -279 337
like heading 7|-201 0 436 -128 -164 0 -246 -32
like heading 8|0 -24 64 -41 0 0 0 0
like kicker 0|-155 -47 221 228 -15 -187 -113 -252
like kicker 1|-105 -2 170 121 8 -178 -233 -106
like kicker 2|-51 -8 90 117 -8 -106 -108 -22
like kicker 3|50 61 51 112 -67 -35 37 95
like kicker 4|138 40 5 -15 15 10 53 -49
like kicker 5|92 120 -41 -70 37 70 80 157
like kicker 6|159 168 -127 -111 81 45 -8 56
like kicker 7|306 163 -114 -151 -47 140 -401 21
like kicker 8|194 -16 -94 -411 -137 193 390 77
like text 0|-349 -148 118 102 -142 -26 89 57
like text 0 before ends call|-43 0 15 54 0 -33 11 -20
like text 0 before ends clause|0 0 57 -46 -15 0 0 0
like text 0 before ends open|-187 -106 178 136 -138 -29 -33 -148
like text 0 before ends sentence|-253 -76 70 -13 0 74 104 -81
like text 0 before ends signed|-29 0 44 -74 0 33 0 0
like text 0 deficit 0|0 0 24 -24 0 0 0 0
like text 0 deficit 1|0 -8 -6 29 0 0 0 -28
like text 0 deficit 2|-67 -25 -149 200 -15 -30 0 0
like text 0 deficit 3|-35 -69 83 -7 -17 0 0 0
like text 0 deficit 4|-33 0 94 -40 0 -31 0 0
like text 0 deficit 5|-117 -26 60 105 0 -33 0 0
like text 0 deficit 6|-107 -33 50 71 -64 33 0 0
like text 0 deficit 7|-77 0 -26 146 -58 23 -25 0
like text 0 deficit 8|-64 -34 37 71 -10 0 -61 0
like text 0 deficit 9|-111 0 59 -182 -40 -15 118 66
like text 1|-396 -104 191 100 -89 -49 -23 -239
like text 1 before ends call|-116 -20 237 -180 0 0 0 0
like text 1 before ends clause|0 -28 19 17 0 0 0 0
like text 1 before ends open|-172 -19 20 159 -89 -51 -67 -100
like text 1 before ends sentence|-303 -149 112 146 0 6 17 -66
like text 1 before ends signed|-33 0 -33 55 0 0 0 0
like text 1 deficit 0|0 0 185 -185 0 0 0 0
like text 1 deficit 1|0 11 53 -29 0 0 0 -33
like text 1 deficit 2|-109 -190 142 43 -50 -61 -29 0
like text 1 deficit 3|-84 17 -2 -9 0 0 0 0
like text 1 deficit 4|-55 -31 53 0 0 0 0 0
like text 1 deficit 5|-138 -30 20 84 0 0 0 0
like text 1 deficit 6|-132 -65 80 90 -33 -33 0 0
like text 1 deficit 7|-177 127 21 53 -63 0 0 0
like text 1 deficit 8|-109 32 -7 79 -52 -29 85 0
like text 1 deficit 9|-102 -71 77 103 71 88 -37 -219
like text 2|-315 -72 161 109 -26 -99 -52 -59
like text 2 before ends call|-52 20 66 -13 -3 0 -33 -33
like text 2 before ends clause|-14 -281 61 91 156 0 0 0
like text 2 before ends open|-163 -61 115 41 57 1 11 -143
like text 2 before ends sentence|-205 92 131 85 -180 -94 5 -218
like text 2 before ends signed|-7 218 20 -68 -33 -30 0 0
like text 2 deficit 0|0 0 -88 88 0 0 0 0
like text 2 deficit 1|0 -149 20 35 71 0 0 0
like text 2 deficit 2|-85 -198 82 53 75 0 0 -66
like text 2 deficit 3|-102 -42 106 22 -44 0 0 0
like text 2 deficit 4|-14 -71 15 37 -11 0 0 0
like text 2 deficit 5|-44 -48 91 -4 -76 0 0 -28
like text 2 deficit 6|-9 -162 89 41 -75 -33 0 -33
like text 2 deficit 7|-129 36 44 35 -27 0 -19 0
like text 2 deficit 8|-91 217 57 22 -35 -46 -17 -58
like text 2 deficit 9|-147 172 70 34 -9 -28 -53 70
like text 3|-177 -119 142 76 24 126 -19 -143
like text 3 before ends call|-169 -30 14 59 0 34 -88 0
like text 3 before ends clause|-142 -110 -86 110 247 0 0 -33
like text 3 before ends open|-140 -79 145 113 83 118 -74 -256
like text 3 before ends sentence|-170 61 182 16 -170 25 30 -117
like text 3 before ends signed|-47 -89 75 -44 0 21 -43 -33
like text 3 deficit 0|-16 0 192 -222 84 -26 0 0
like text 3 deficit 1|-3 73 160 -172 97 -22 0 -66
like text 3 deficit 2|37 11 60 -58 -55 -57 -22 -33
like text 3 deficit 3|-61 -85 -30 103 -23 21 0 -32
like text 3 deficit 4|19 -188 39 89 -18 -48 0 0
like text 3 deficit 5|142 -67 15 -111 -72 19 0 -33
like text 3 deficit 6|-75 -122 106 31 -9 12 -48 -33
like text 3 deficit 7|-107 -92 68 50 -60 -29 -39 0
like text 3 deficit 8|-207 137 17 58 -14 54 -31 9
like text 3 deficit 9|-232 -10 49 188 64 178 12 -13
like text 4|-46 -52 143 114 79 25 -43 -28
like text 4 before ends call|-315 -53 94 133 0 0 -2 -33
like text 4 before ends clause|-194 -165 69 191 10 0 -33 -33
like text 4 before ends open|50 -39 126 88 56 68 -143 -271
like text 4 before ends sentence|-6 -24 92 40 88 -22 12 4
like text 4 before ends signed|-53 247 41 -35 -65 28 -33 -22
like text 4 deficit 0|-9 -27 -14 66 -61 0 0 0
like text 4 deficit 1|-13 -147 21 88 10 -1 0 0
like text 4 deficit 2|-124 79 40 11 -14 -1 0 -84
like text 4 deficit 3|-138 31 69 4 127 -81 -21 0
like text 4 deficit 4|53 -46 20 -39 39 0 0 0
like text 4 deficit 5|-64 -122 106 32 31 -34 39 0
like text 4 deficit 6|-23 -131 72 74 -79 -29 0 -30
like text 4 deficit 7|-179 -102 87 69 27 58 -62 -87
like text 4 deficit 8|-33 -9 111 80 44 55 -103 19
like text 4 deficit 9|123 131 55 61 80 -2 -18 82
like text 5|38 12 133 123 106 11 -7 -2
like text 5 before ends call|216 28 -140 38 -87 -37 169 -61
like text 5 before ends clause|24 -138 129 78 68 -33 -66 -33
like text 5 before ends open|-24 -5 126 78 40 60 -98 -77
like text 5 before ends sentence|36 -35 48 9 112 -79 34 339
like text 5 before ends signed|-55 308 17 -44 0 31 -134 -29
like text 5 deficit 0|-145 -8 13 127 -50 0 0 0
like text 5 deficit 1|-174 2 -59 22 -17 -101 0 201
like text 5 deficit 2|-40 65 -21 65 37 30 -33 27
like text 5 deficit 3|126 -97 36 -19 45 -36 0 -62
like text 5 deficit 4|41 -57 -5 101 -42 16 -13 -63
like text 5 deficit 5|23 -64 63 42 45 0 0 0
like text 5 deficit 6|-3 -108 -2 34 173 13 -84 0
like text 5 deficit 7|4 -144 -32 33 59 5 -3 -77
like text 5 deficit 8|42 -131 46 46 40 14 18 -162
like text 5 deficit 9|51 142 66 70 -44 23 -13 -2
like text 6|-23 27 86 61 77 0 -3 142
like text 6 before ends call|-56 -85 -33 181 0 -12 -60 58
like text 6 before ends clause|-38 -25 28 -32 211 -88 -33 -29
like text 6 before ends open|50 24 61 35 30 -45 -160 213
like text 6 before ends sentence|128 -25 32 3 97 4 78 9
like text 6 before ends signed|39 -34 14 28 -60 1 -64 72
like text 6 deficit 0|-143 -44 85 15 47 -3 0 -31
like text 6 deficit 1|-93 117 14 -5 -26 38 0 -43
like text 6 deficit 2|23 70 -5 -23 -37 2 -60 39
like text 6 deficit 3|107 -41 11 23 49 68 -59 31
like text 6 deficit 4|84 -15 -19 -16 3 11 -63 -29
like text 6 deficit 5|81 -73 34 -2 -39 18 -73 5
like text 6 deficit 6|97 -88 47 17 102 -12 1 82
like text 6 deficit 7|-4 -102 27 35 87 8 -74 46
like text 6 deficit 8|-80 -1 -7 34 44 -20 -18 53
like text 6 deficit 9|-118 -15 112 111 88 -142 76 66
like text 7|14 43 3 -57 0 -25 72 61
like text 7 before ends call|47 -17 -59 94 -31 34 30 5
like text 7 before ends clause|-59 103 -26 88 -15 0 0 -33
like text 7 before ends open|18 41 -45 -55 60 15 276 80
like text 7 before ends sentence|86 -16 -76 -84 71 -107 -8 -65
like text 7 before ends signed|152 -39 63 -56 -33 -37 0 46
like text 7 deficit 0|-106 -40 58 -18 -7 83 0 57
like text 7 deficit 1|-12 49 -26 -62 60 117 0 40
like text 7 deficit 2|8 35 -45 -49 3 -46 -7 30
like text 7 deficit 3|92 31 -140 -56 -71 -26 2 6
like text 7 deficit 4|50 -44 -64 46 41 14 -15 -28
like text 7 deficit 5|108 -24 -55 -13 44 20 -54 -66
like text 7 deficit 6|113 35 -84 -5 -59 -6 38 -18
like text 7 deficit 7|111 -85 -57 -20 39 -53 139 45
like text 7 deficit 8|48 -89 1 56 48 -9 95 78
like text 7 deficit 9|65 -132 12 62 -30 -97 9 -101
like text 8|143 76 -174 -179 -175 -153 -185 -179
like text 8 before ends call|30 -12 -154 137 0 0 0 0
like text 8 before ends clause|84 80 -277 -26 -105 -33 0 0
like text 8 before ends open|110 89 -191 -185 -200 -167 -33 -129
like text 8 before ends sentence|71 53 -34 -137 50 -44 -186 -33
like text 8 before ends signed|184 -79 -98 -41 0 0 0 -33
like text 8 deficit 0|163 -124 -162 119 13 0 0 -66
like text 8 deficit 1|-18 -4 -1 71 10 -5 0 0
like text 8 deficit 2|-8 37 -81 75 90 0 -33 -33
like text 8 deficit 3|52 112 -184 -26 57 -33 -33 -61
like text 8 deficit 4|42 79 -123 -25 -14 -33 -33 0
like text 8 deficit 5|65 115 -156 -112 -10 -67 -33 -18
like text 8 deficit 6|62 92 -224 -151 -42 -67 -33 0
like text 8 deficit 7|281 92 -244 -236 -134 -32 -27 -67
like text 8 deficit 8|335 -19 -56 -141 -130 -84 -55 -33
like text 8 deficit 9|339 -189 174 -132 -185 -87 -141 -33
linking|-29 200 -68 -288 93 -76 -203 -122
marked|-192 -167 -564 -1019 -431 1164 -304 -260
marks 0|-60 6 154 161 15 105 94 147
marks 1|8 88 13 -95 16 -219 -351 -241
marks 2|86 108 -345 -255 96 -108 -132 -198
medium|0 0 -61 -324 -33 -90 0 400
name|186 -372 41 -226 -174 -330 837 126
name room 0|283 -23 139 49 -10 -123 -281 -118
name room 1|148 -47 120 23 41 -90 -32 -210
name room 2|182 -43 -8 -45 -27 -57 191 -229
name room 3|25 -146 -117 -140 -88 -24 282 209
name room 4|-28 -57 -133 -72 -134 -33 317 64
name room 5|66 -129 -56 -160 -46 0 291 -85
name room 6|15 -151 -26 -135 -111 0 416 -109
name room 7|-19 -214 -58 -124 -60 -33 429 -110
name room 8|-87 -65 13 -96 -213 -98 340 22
name room 9|-56 59 82 -84 -213 0 268 -146
news|119 -109 -2 -22 208 -114 -253 -152
nothing after|-479 -404 218 135 -75 13 -256 242
nothing before|218 -526 81 60 -192 5 -180 125
number|-122 202 -110 -15 30 -135 -156 -169
number torn|-451 505 -107 -427 381 -31 0 -24
opening|1152 -786 -634 -430 -169 -131 0 -57
pair around known|-56 -67 24 195 87 14 -9 -100
pair known|-176 182 -143 -496 500 -333 -85 39
picture|-249 -341 -545 419 713 -256 -193 -93
pictureMark|-123 0 -66 124 132 -82 0 0
place|51 33 -535 268 520 -500 -316 303
quote open|-555 414 13 -215 30 -120 -40 -83
repeats 0|54 106 -17 -90 -16 -3 -46 131
repeats 0 deficit 0|202 135 -156 -206 -132 -11 0 72
repeats 0 deficit 1|81 75 -121 -82 -62 32 0 58
repeats 0 deficit 2|-2 -10 -92 -18 18 -3 -22 75
repeats 0 deficit 3|48 9 -12 -31 30 21 -62 102
repeats 0 deficit 4|89 2 -28 -28 50 -43 -78 54
repeats 0 deficit 5|100 12 -57 -82 -27 35 -37 59
repeats 0 deficit 6|-1 30 32 -58 115 41 -30 -6
repeats 0 deficit 7|-67 75 16 -91 53 -19 44 53
repeats 0 deficit 8|-7 49 -9 -107 90 53 12 -21
repeats 0 deficit 9|37 112 44 -5 -15 22 18 -9
repeats 0 ends call|95 -39 0 56 -36 0 -66 0
repeats 0 ends clause|63 67 -66 -20 100 -33 -66 -67
repeats 0 ends open|44 121 24 -79 -68 22 7 174
repeats 0 ends sentence|42 84 -80 -167 71 -67 -67 -146
repeats 0 ends signed|-71 116 0 -33 -33 0 0 0
repeats 0 width 0|-38 87 -61 -137 148 -123 -17 50
repeats 0 width 1|-110 55 108 17 84 23 52 -40
repeats 0 width 2|174 45 86 -175 -49 -28 25 18
repeats 0 width 3|18 -3 136 -33 -205 148 -166 84
repeats 0 width 4|-16 51 63 17 -225 -120 83 128
repeats 0 width 5|108 157 -80 -17 -170 -121 -41 -96
repeats 0 width 6|109 121 -314 -241 -125 -27 -33 182
repeats 0 width 7|46 96 -127 -50 -111 -11 -33 0
repeats 0 width 8|216 73 -50 -205 -92 0 0 -66
repeats 1|36 92 -26 -55 -74 -161 -93 -39
repeats 1 deficit 0|183 67 -82 -126 26 -46 0 -30
repeats 1 deficit 1|46 39 -125 -83 99 -15 0 85
repeats 1 deficit 2|-12 39 -25 -4 88 -27 -33 -50
repeats 1 deficit 3|70 61 -6 -62 -50 33 0 3
repeats 1 deficit 4|50 20 77 -29 -83 -28 -21 -111
repeats 1 deficit 5|146 43 -48 -51 -83 -27 -59 -85
repeats 1 deficit 6|55 18 19 -21 31 -43 -117 17
repeats 1 deficit 7|-58 70 55 9 59 -88 -28 -20
repeats 1 deficit 8|11 96 -22 -102 -51 -53 33 77
repeats 1 deficit 9|54 71 2 23 -45 -145 -25 -31
repeats 1 ends call|43 31 8 -60 -66 0 0 0
repeats 1 ends clause|106 74 -288 -231 36 -33 0 -33
repeats 1 ends open|-18 27 75 5 12 -128 -67 -7
repeats 1 ends sentence|77 72 -205 -87 -89 -90 -108 -72
repeats 1 ends signed|45 24 -49 -33 -31 0 0 0
repeats 1 width 2|-266 -167 149 149 117 -123 -264 0
repeats 1 width 3|-72 -196 67 48 34 -100 284 6
repeats 1 width 4|-46 -3 120 52 -35 7 -93 50
repeats 1 width 5|26 105 -15 -70 -127 -84 -106 -52
repeats 1 width 6|82 53 -230 -276 84 -15 -67 -105
repeats 1 width 7|40 25 -223 -130 6 -69 -33 -44
repeats 1 width 8|154 200 -122 -236 -124 0 0 0
repeats 2|4 46 8 -1 -45 -47 -101 -66
repeats 2 deficit 0|-7 11 -44 62 0 14 0 -31
repeats 2 deficit 1|1 47 -8 29 101 13 0 -63
repeats 2 deficit 2|30 25 -3 -16 -30 -51 -74 -102
repeats 2 deficit 3|57 43 12 -43 -122 -57 11 -12
repeats 2 deficit 4|60 22 -96 -56 0 22 31 -28
repeats 2 deficit 5|108 10 -8 -6 20 -41 -64 -33
repeats 2 deficit 6|44 45 -11 23 -63 -4 -13 58
repeats 2 deficit 7|33 43 -21 8 -122 16 31 -35
repeats 2 deficit 8|2 44 42 -14 82 -110 31 61
repeats 2 deficit 9|-25 36 38 62 28 -32 -56 65
repeats 2 ends call|102 0 -92 179 -67 -100 -48 -31
repeats 2 ends clause|23 31 -25 -132 12 -33 -33 -33
repeats 2 ends open|-19 55 67 42 -13 -29 -73 -48
repeats 2 ends sentence|16 61 -208 -17 -32 -25 -78 -74
repeats 2 ends signed|81 25 -85 -33 -48 0 0 0
repeats 2 width 1|-136 -104 139 -14 48 -33 -560 183
repeats 2 width 2|125 -5 -18 -171 134 -120 205 -76
repeats 2 width 3|-46 -66 76 56 -8 -3 -51 -44
repeats 2 width 4|-20 25 74 140 -118 -38 171 27
repeats 2 width 5|21 15 -41 84 -60 63 50 -90
repeats 2 width 6|70 48 -116 -29 -44 -70 -111 -106
repeats 2 width 7|26 40 -205 -64 -2 -66 -33 -62
repeats 2 width 8|58 38 16 -73 -75 0 0 0
repeats 3|1 52 58 83 -25 4 -32 -116
repeats 3 deficit 0|-160 -79 99 134 9 -27 0 -66
repeats 3 deficit 1|-50 21 36 51 -113 69 0 19
repeats 3 deficit 2|-15 23 18 42 -35 86 -47 -5
repeats 3 deficit 3|39 -25 15 -15 98 -22 -52 -31
repeats 3 deficit 4|31 -3 36 21 -34 -61 -73 -33
repeats 3 deficit 5|85 8 -35 8 47 -27 -62 -64
repeats 3 deficit 6|57 -20 -11 12 41 -26 18 0
repeats 3 deficit 7|-13 -53 -8 16 -23 69 11 -44
repeats 3 deficit 8|19 15 15 0 -37 25 -8 -33
repeats 3 deficit 9|66 21 17 79 2 -7 -9 -97
repeats 3 ends call|4 5 -22 7 0 0 0 0
repeats 3 ends clause|15 59 -9 -26 -15 -33 0 0
repeats 3 ends open|-39 42 98 93 32 29 5 -97
repeats 3 ends sentence|-4 35 -212 62 22 -143 -67 -64
repeats 3 ends signed|66 94 -97 -33 -33 0 -33 0
repeats 3 width 1|147 112 -248 1 226 -32 -132 -56
repeats 3 width 2|-182 -44 18 120 22 45 -41 -33
repeats 3 width 3|-136 124 18 -45 -10 -39 153 25
repeats 3 width 4|-33 31 62 76 -100 36 -47 -113
repeats 3 width 5|7 33 54 58 -35 -72 90 -33
repeats 3 width 6|48 10 -14 14 -79 -73 -117 -15
repeats 3 width 7|19 -39 54 -59 -36 0 -80 -33
repeats 3 width 8|-45 -5 -14 75 -20 0 0 0
repeats 4|-49 30 57 121 -16 38 -106 -67
repeats 4 deficit 0|-278 -185 129 62 -8 84 0 0
repeats 4 deficit 1|-150 -21 130 100 -46 -51 0 -92
repeats 4 deficit 2|10 49 110 83 -66 -61 -29 17
repeats 4 deficit 3|41 -12 -68 23 23 -12 0 -65
repeats 4 deficit 4|41 20 -67 -13 29 -40 -1 0
repeats 4 deficit 5|17 21 20 35 -34 -5 24 -17
repeats 4 deficit 6|16 -76 -1 30 0 25 -33 -34
repeats 4 deficit 7|58 -66 47 61 52 -72 -116 -33
repeats 4 deficit 8|5 22 61 29 -15 -1 37 -116
repeats 4 deficit 9|-3 39 33 106 79 32 -63 73
repeats 4 ends call|91 3 76 -314 -40 0 -32 -33
repeats 4 ends clause|28 39 -8 -24 -37 -33 -62 0
repeats 4 ends open|-83 4 84 166 44 54 -41 -22
repeats 4 ends sentence|2 41 -147 105 -38 -67 -33 -90
repeats 4 ends signed|150 10 0 -76 -65 0 -33 0
repeats 4 width 1|-33 -23 14 -3 130 0 -454 291
repeats 4 width 2|-50 30 -52 15 22 -65 138 0
repeats 4 width 3|-112 86 59 73 162 -83 -68 -89
repeats 4 width 4|-6 -15 68 86 -36 82 203 -31
repeats 4 width 5|66 8 49 74 -98 -67 66 -90
repeats 4 width 6|14 -46 26 18 -110 -10 -32 -127
repeats 4 width 7|-5 -65 161 68 -85 0 0 -66
repeats 4 width 8|-2 -17 -33 28 43 0 0 0
repeats 5|-42 41 108 154 150 83 -26 -90
repeats 5 deficit 0|-151 -68 -15 154 0 11 0 0
repeats 5 deficit 1|-221 -50 21 119 86 44 0 32
repeats 5 deficit 2|-82 19 -20 19 6 -55 0 -180
repeats 5 deficit 3|-79 -56 71 28 30 -15 0 -62
repeats 5 deficit 4|-41 -37 -30 23 42 0 -13 0
repeats 5 deficit 5|-17 -103 29 48 86 -8 0 -31
repeats 5 deficit 6|105 -41 2 45 -21 -70 79 -91
repeats 5 deficit 7|-17 -47 -40 22 43 -25 -43 -79
repeats 5 deficit 8|7 -24 67 55 41 30 -64 -89
repeats 5 deficit 9|58 41 27 63 57 19 -16 143
repeats 5 ends call|24 149 36 -303 -93 0 0 -31
repeats 5 ends clause|-3 -138 206 -68 -90 0 0 0
repeats 5 ends open|-46 -43 79 202 176 84 -26 -74
repeats 5 ends sentence|-40 144 -219 104 -12 -33 0 -33
repeats 5 ends signed|-43 112 0 -66 0 0 0 0
repeats 5 width 0|0 -156 14 40 113 -57 -147 -63
repeats 5 width 1|-33 122 -154 79 108 87 107 -188
repeats 5 width 2|143 106 16 22 76 72 -23 -118
repeats 5 width 3|90 96 61 90 43 1 -69 0
repeats 5 width 4|-21 -43 71 139 22 -7 39 97
repeats 5 width 5|-33 33 60 83 29 -31 -54 -54
repeats 5 width 6|-47 -50 139 44 -111 -92 -19 -142
repeats 5 width 7|-115 -3 80 -38 -62 0 0 204
repeats 5 width 8|-82 -20 11 71 0 0 0 0
scene|153 105 146 96 -101 -238 -403 -369
signed|117 183 -197 -219 -173 0 -67 0
sourceNote|-67 0 -146 -199 138 0 0 242
spaced|108 285 -504 -522 -210 -100 -47 -33
spaced 0|111 -44 -33 0 -45 0 0 0
spaced 1|116 -79 0 0 -60 0 0 0
spaced 2|62 -8 -123 -91 -10 0 -33 0
spaced 3|-49 173 -174 -135 -33 0 0 -33
spaced 4|-47 136 -100 0 0 -33 0 0
spaced 5|-80 195 -63 -125 0 -33 0 0
spaced 6|134 152 -248 -199 -65 -67 -33 0
spaced 7|198 9 -204 -208 -37 0 -32 0
spaced 8|53 170 -175 -209 0 0 0 0
spaced 9|82 -23 -33 0 -32 0 0 0
steps 0 then 0|8 19 -30 -7 30 -25 -33 -33
steps 0 then 0 ends call|-19 0 19 0 0 0 0 0
steps 0 then 0 ends clause|19 32 -61 -27 35 0 0 0
steps 0 then 0 ends open|-16 1 44 20 25 0 -33 -33
steps 0 then 0 ends sentence|68 -12 -33 -16 -35 -25 0 0
steps 0 then 0 ends signed|-48 48 0 0 0 0 0 0
steps 0 then 1|-25 -25 45 20 133 -23 -82 -85
steps 0 then 1 ends call|37 -130 119 -33 0 0 0 0
steps 0 then 1 ends clause|-13 13 38 -70 72 0 0 0
steps 0 then 1 ends open|-68 16 4 27 119 -23 -54 -60
steps 0 then 1 ends sentence|11 -41 0 64 2 0 0 -33
steps 0 then 1 ends signed|33 31 0 0 -31 0 -33 0
steps 0 then 2|-58 -16 22 -35 6 -12 33 194
steps 0 then 2 ends call|-69 26 31 0 0 0 0 0
steps 0 then 2 ends clause|-5 -36 34 -36 33 0 0 0
steps 0 then 2 ends open|-58 -46 1 11 11 -12 33 194
steps 0 then 2 ends sentence|16 29 0 -91 75 0 0 0
steps 0 then 2 ends signed|-65 82 0 0 -33 0 0 0
steps 0 then 3|-25 -7 71 6 -79 -2 -29 -33
steps 0 then 3 ends call|-56 -53 97 0 0 0 0 0
steps 0 then 3 ends clause|-34 -3 -20 48 -6 0 0 0
steps 0 then 3 ends open|-15 9 58 -25 -38 -2 -29 -33
steps 0 then 3 ends sentence|-6 -65 0 71 0 0 0 0
steps 0 then 3 ends signed|-34 65 0 0 -33 0 0 0
steps 0 then 4|-12 7 2 -31 48 0 30 0
steps 0 then 4 ends call|0 27 -27 0 0 0 0 0
steps 0 then 4 ends clause|-102 102 0 0 0 0 0 0
steps 0 then 4 ends open|-54 -38 11 28 77 0 30 0
steps 0 then 4 ends sentence|94 -20 0 -93 -1 0 0 0
steps 0 then 4 ends signed|64 -64 0 0 0 0 0 0
steps 0 then 5|-38 2 44 45 -26 1 -44 -60
steps 0 then 5 ends call|0 -40 40 0 0 0 0 0
steps 0 then 5 ends clause|67 -37 -12 -3 -14 0 0 0
steps 0 then 5 ends open|-67 0 35 68 -20 1 -44 -60
steps 0 then 5 ends sentence|-41 41 0 -53 0 0 0 0
steps 0 then 5 ends signed|-38 38 0 0 0 0 0 0
steps 0 then 6|-55 -38 60 28 -36 27 -25 159
steps 0 then 6 ends call|-74 -49 134 -25 0 0 0 0
steps 0 then 6 ends clause|13 -32 51 -15 9 0 0 0
steps 0 then 6 ends open|-127 -41 19 34 11 27 -25 159
steps 0 then 6 ends sentence|55 17 0 -55 -95 0 0 0
steps 0 then 6 ends signed|27 -3 0 0 -28 0 0 0
steps 0 then 7|-56 23 32 29 -47 58 -12 -66
steps 0 then 7 ends call|13 34 -56 0 0 0 0 0
steps 0 then 7 ends clause|-32 -11 54 -13 0 0 0 0
steps 0 then 7 ends open|-69 10 34 7 -39 58 -12 -66
steps 0 then 7 ends sentence|-8 14 0 21 18 0 0 0
steps 0 then 7 ends signed|-31 31 0 0 0 0 0 0
steps 0 then 8|-40 88 -20 8 -19 14 4 -121
steps 0 then 8 ends call|-39 -3 24 0 0 0 0 0
steps 0 then 8 ends clause|-56 9 22 67 -2 0 0 0
steps 0 then 8 ends open|-23 64 -22 -8 -7 14 4 -121
steps 0 then 8 ends sentence|35 -6 -33 12 -17 0 0 0
steps 0 then 8 ends signed|57 9 -33 -33 0 0 0 0
steps 0 then 9|-20 105 -59 -59 -12 -77 -24 -129
steps 0 then 9 ends call|-167 166 20 -32 0 0 -32 -31
steps 0 then 9 ends clause|-60 39 -15 50 107 -33 0 -33
steps 0 then 9 ends open|5 99 -67 -24 -59 -38 13 -98
steps 0 then 9 ends sentence|-18 55 -67 -78 -35 0 0 -24
steps 0 then 9 ends signed|14 -14 0 0 0 0 0 0
steps 1 then 0|15 47 -59 14 -26 -15 109 -33
steps 1 then 0 ends call|-67 118 -58 0 0 0 0 0
steps 1 then 0 ends clause|-12 -10 -19 132 -6 0 0 0
steps 1 then 0 ends open|41 11 26 -48 6 -15 109 -33
steps 1 then 0 ends sentence|13 10 -33 23 -45 0 0 0
steps 1 then 0 ends signed|-66 100 -32 0 -20 0 0 0
steps 1 then 1|-3 22 23 36 36 43 17 -33
steps 1 then 1 ends call|-93 -59 133 -32 0 0 0 0
steps 1 then 1 ends clause|56 -34 -27 -28 30 0 0 0
steps 1 then 1 ends open|-25 11 42 35 55 43 17 -33
steps 1 then 1 ends sentence|13 4 0 -23 -40 0 0 0
steps 1 then 1 ends signed|8 77 -33 -33 -32 0 0 0
steps 1 then 2|-43 98 22 21 -3 -25 20 -36
steps 1 then 2 ends call|-80 -100 156 0 0 0 0 0
steps 1 then 2 ends clause|-57 33 114 -54 53 0 0 0
steps 1 then 2 ends open|-51 97 -13 6 76 -25 20 -36
steps 1 then 2 ends sentence|104 -19 -33 -20 -117 0 0 0
steps 1 then 2 ends signed|26 -26 0 0 0 0 0 0
steps 1 then 3|-46 106 4 9 -27 33 -2 -33
steps 1 then 3 ends call|-11 8 -7 0 0 0 0 0
steps 1 then 3 ends clause|-54 22 102 -87 -25 0 0 0
steps 1 then 3 ends open|-92 140 -34 0 48 33 -2 -33
steps 1 then 3 ends sentence|49 35 -33 7 -67 0 0 0
steps 1 then 3 ends signed|138 -138 0 0 0 0 0 0
steps 1 then 4|-17 42 -13 4 46 9 55 -33
steps 1 then 4 ends call|-57 18 53 0 -21 0 0 0
steps 1 then 4 ends clause|-60 53 -61 0 67 0 0 0
steps 1 then 4 ends open|3 48 18 -28 -37 9 55 -33
steps 1 then 4 ends sentence|-47 -22 0 33 29 0 0 0
steps 1 then 4 ends signed|10 -10 0 0 0 0 0 0
steps 1 then 5|-65 80 6 34 32 -20 -74 0
steps 1 then 5 ends call|-87 48 8 0 0 0 0 0
steps 1 then 5 ends clause|7 -1 -8 12 -17 0 0 0
steps 1 then 5 ends open|-50 11 29 47 31 -20 -74 0
steps 1 then 5 ends sentence|-5 21 -33 -17 28 0 0 0
steps 1 then 5 ends signed|74 -74 0 0 0 0 0 0
steps 1 then 6|-7 27 -1 27 36 28 13 0
steps 1 then 6 ends call|184 -76 -59 -19 0 0 0 0
steps 1 then 6 ends clause|28 63 -38 -51 -29 0 0 0
steps 1 then 6 ends open|-69 60 20 47 47 50 13 0
steps 1 then 6 ends sentence|15 28 0 -17 -17 -29 0 0
steps 1 then 6 ends signed|77 -77 0 0 0 0 0 0
steps 1 then 7|51 95 -8 2 -6 -11 0 -90
steps 1 then 7 ends call|16 22 -17 0 0 0 0 0
steps 1 then 7 ends clause|-47 68 4 -4 -26 0 0 0
steps 1 then 7 ends open|51 48 4 32 31 -11 46 -90
steps 1 then 7 ends sentence|57 3 0 -23 -18 0 -33 0
steps 1 then 7 ends signed|-35 35 0 0 0 0 0 0
steps 1 then 8|74 88 -5 -30 6 -49 -14 -41
steps 1 then 8 ends call|-102 15 105 -33 0 0 0 0
steps 1 then 8 ends clause|5 -24 0 40 -133 0 0 0
steps 1 then 8 ends open|177 8 -62 -19 34 -21 28 -41
steps 1 then 8 ends sentence|-39 112 0 -11 -25 -33 -33 0
steps 1 then 8 ends signed|-21 65 -33 0 0 0 0 0
steps 1 then 9|13 117 67 -17 22 54 34 -65
steps 1 then 9 ends call|-119 132 1 26 0 -18 0 0
steps 1 then 9 ends clause|-85 61 37 72 -7 0 -33 0
steps 1 then 9 ends open|69 -31 51 57 48 62 67 -65
steps 1 then 9 ends sentence|18 74 0 -149 -9 0 0 0
steps 1 then 9 ends signed|83 -58 0 0 -33 0 0 0
steps 2 then 0|-42 74 -46 4 78 56 -58 -100
steps 2 then 0 ends call|55 -37 6 -29 0 0 0 0
steps 2 then 0 ends clause|-67 32 -58 148 46 0 0 -33
steps 2 then 0 ends open|-49 102 -30 -33 56 56 -58 -100
steps 2 then 0 ends sentence|-58 62 0 1 -4 0 0 0
steps 2 then 0 ends signed|1 -1 0 0 0 0 0 0
steps 2 then 1|-35 110 -11 5 50 26 -19 -104
steps 2 then 1 ends call|-84 -66 133 -48 0 0 0 0
steps 2 then 1 ends clause|-27 79 -70 28 4 0 -62 0
steps 2 then 1 ends open|-9 90 -19 -15 54 26 -8 -104
steps 2 then 1 ends sentence|12 -43 0 70 -57 0 0 0
steps 2 then 1 ends signed|-16 16 0 0 0 0 0 0
steps 2 then 2|6 101 -93 -69 -2 -58 -55 105
steps 2 then 2 ends call|-8 18 33 24 -33 -33 0 0
steps 2 then 2 ends clause|-17 42 -36 -35 64 -33 0 0
steps 2 then 2 ends open|13 110 -92 -61 -14 -6 -55 108
steps 2 then 2 ends sentence|-28 18 0 -14 88 0 0 -31
steps 2 then 2 ends signed|50 -17 0 -33 0 0 0 0
steps 2 then 3|20 41 -34 -53 -41 -43 28 -33
steps 2 then 3 ends call|-4 4 -6 0 0 0 0 0
steps 2 then 3 ends clause|5 4 -80 18 38 0 0 0
steps 2 then 3 ends open|-22 88 -18 -50 -58 -43 28 -33
steps 2 then 3 ends sentence|38 1 -33 -17 16 0 0 0
steps 2 then 3 ends signed|37 -37 0 0 0 0 0 0
steps 2 then 4|47 27 -6 -42 -6 -23 -21 -33
steps 2 then 4 ends call|34 -30 -7 0 0 0 0 0
steps 2 then 4 ends clause|18 -42 67 0 0 0 0 0
steps 2 then 4 ends open|81 47 -10 -72 -37 -23 -21 -33
steps 2 then 4 ends sentence|-10 -21 0 33 54 0 0 0
steps 2 then 4 ends signed|-21 21 0 0 0 0 0 0
steps 2 then 5|22 7 -42 -25 -36 -90 -18 0
steps 2 then 5 ends call|167 142 -281 -31 0 0 0 0
steps 2 then 5 ends clause|80 -56 -5 -59 -1 0 0 0
steps 2 then 5 ends open|-9 -106 53 -24 -66 -33 -18 0
steps 2 then 5 ends sentence|8 54 -61 19 62 -67 0 0
steps 2 then 5 ends signed|2 -2 0 0 0 0 0 0
steps 2 then 6|34 40 -18 -7 -8 33 5 -67
steps 2 then 6 ends call|34 61 -62 28 0 0 -28 0
steps 2 then 6 ends clause|83 -31 -24 -32 -26 0 0 0
steps 2 then 6 ends open|29 -93 49 3 15 33 16 -67
steps 2 then 6 ends sentence|-57 88 0 -1 1 0 0 0
steps 2 then 6 ends signed|8 -8 0 0 0 0 0 0
steps 2 then 7|20 -40 21 -19 47 -48 27 -25
steps 2 then 7 ends call|-3 63 -60 0 0 0 0 0
steps 2 then 7 ends clause|30 18 -14 -44 0 0 0 0
steps 2 then 7 ends open|41 -136 42 33 54 -48 27 -25
steps 2 then 7 ends sentence|7 44 0 -36 -4 0 0 0
steps 2 then 7 ends signed|-30 30 0 0 0 0 0 0
steps 2 then 8|25 62 24 2 -37 -36 42 -24
steps 2 then 8 ends call|-68 72 -7 27 -33 0 0 0
steps 2 then 8 ends clause|-118 55 116 7 -61 0 0 0
steps 2 then 8 ends open|161 -44 -19 16 53 -36 42 -24
steps 2 then 8 ends sentence|-6 54 0 -71 50 0 0 0
steps 2 then 8 ends signed|42 -42 0 0 0 0 0 0
steps 2 then 9|40 9 86 -40 -35 -11 -14 19
steps 2 then 9 ends call|-42 -28 -13 108 0 0 0 0
steps 2 then 9 ends clause|-47 -80 130 19 -29 0 0 0
steps 2 then 9 ends open|187 -29 62 -24 -30 -11 -14 19
steps 2 then 9 ends sentence|18 84 -33 -93 -15 0 0 0
steps 2 then 9 ends signed|-7 7 0 0 0 0 0 0
steps 3 then 0|23 33 9 46 164 0 0 -66
steps 3 then 0 ends call|138 -84 -23 -40 0 0 0 0
steps 3 then 0 ends clause|-12 47 -74 -7 -4 0 0 0
steps 3 then 0 ends open|-30 75 35 43 181 0 0 -66
steps 3 then 0 ends sentence|67 -67 0 -6 -44 0 0 0
steps 3 then 1|1 54 -16 17 -56 -50 18 -33
steps 3 then 1 ends call|-19 -94 123 -30 0 0 0 0
steps 3 then 1 ends clause|-1 41 -40 -28 32 0 0 0
steps 3 then 1 ends open|1 87 -7 -26 -78 -50 18 -33
steps 3 then 1 ends sentence|24 -87 0 70 54 0 0 0
steps 3 then 1 ends signed|31 -31 0 0 0 0 0 0
steps 3 then 2|99 50 -62 -50 0 -91 -67 -94
steps 3 then 2 ends call|28 -110 40 0 0 0 0 0
steps 3 then 2 ends clause|101 -26 -6 -33 0 0 0 -33
steps 3 then 2 ends open|-4 156 -105 -57 71 -91 -67 -94
steps 3 then 2 ends sentence|72 -77 0 64 -68 0 0 0
steps 3 then 3|134 13 -4 -102 6 -80 19 0
steps 3 then 3 ends call|-25 44 -11 0 0 0 0 0
steps 3 then 3 ends clause|16 6 -23 0 0 0 0 0
steps 3 then 3 ends open|124 24 37 -111 -21 -80 19 0
steps 3 then 3 ends sentence|-69 26 0 13 15 0 0 0
steps 3 then 4|39 -68 5 -55 52 49 0 0
steps 3 then 4 ends call|41 -51 13 0 0 0 0 0
steps 3 then 4 ends clause|21 -21 0 0 0 0 0 0
steps 3 then 4 ends open|58 -117 1 -38 52 49 0 0
steps 3 then 4 ends sentence|-80 106 0 -15 0 0 0 0
steps 3 then 5|-10 -23 -1 6 -39 98 -12 0
steps 3 then 5 ends call|49 -45 -30 0 0 0 0 0
steps 3 then 5 ends clause|30 -7 -28 0 0 0 0 0
steps 3 then 5 ends open|22 -195 19 50 -41 98 -12 0
steps 3 then 5 ends sentence|-64 106 0 -52 5 0 0 0
steps 3 then 6|-37 19 31 15 101 53 -69 0
steps 3 then 6 ends call|67 -5 -70 26 0 0 0 0
steps 3 then 6 ends clause|4 0 2 0 0 0 0 0
steps 3 then 6 ends open|84 -166 64 44 71 53 -69 0
steps 3 then 6 ends sentence|-58 114 -33 -41 52 0 0 0
steps 3 then 6 ends signed|-22 22 0 0 0 0 0 0
steps 3 then 7|-35 21 15 40 -29 -48 -10 0
steps 3 then 7 ends clause|-20 20 66 -47 -19 0 0 0
steps 3 then 7 ends open|-24 20 25 41 -17 -48 -10 0
steps 3 then 7 ends sentence|3 -1 -33 33 17 0 0 0
steps 3 then 8|-57 146 16 15 2 22 -8 -7
steps 3 then 8 ends call|-27 99 -45 -30 0 0 0 0
steps 3 then 8 ends clause|-38 -21 53 0 0 0 0 0
steps 3 then 8 ends open|-82 26 44 18 36 22 -8 -7
steps 3 then 8 ends sentence|35 45 0 -72 -37 0 0 0
steps 3 then 9|-60 56 80 -21 42 23 -101 -1
steps 3 then 9 ends call|0 68 -74 12 0 0 0 0
steps 3 then 9 ends clause|-78 29 110 -29 -32 0 0 0
steps 3 then 9 ends open|1 -79 82 0 54 23 -76 -1
steps 3 then 9 ends sentence|22 45 0 -38 17 0 -33 0
steps 4 then 0|54 30 -26 -67 44 -35 -58 -33
steps 4 then 0 ends call|-12 0 44 -33 0 0 0 0
steps 4 then 0 ends clause|4 -4 0 0 0 0 0 0
steps 4 then 0 ends open|30 63 -75 -16 44 -35 -58 -33
steps 4 then 0 ends sentence|52 -50 0 -6 0 0 0 0
steps 4 then 0 ends signed|-9 9 0 0 0 0 0 0
steps 4 then 1|32 18 -8 28 16 -43 29 -67
steps 4 then 1 ends call|-78 0 78 0 0 0 0 0
steps 4 then 1 ends clause|25 25 -24 0 0 -33 0 0
steps 4 then 1 ends open|31 27 -22 -9 37 0 29 -67
steps 4 then 1 ends sentence|-32 10 0 50 -31 0 0 0
steps 4 then 1 ends signed|42 -42 0 0 0 0 0 0
steps 4 then 2|134 31 -151 -98 11 -65 -26 -33
steps 4 then 2 ends call|100 -66 -36 0 0 0 0 0
steps 4 then 2 ends clause|89 12 -120 0 0 0 0 0
steps 4 then 2 ends open|97 53 -41 -61 11 -65 -26 -33
steps 4 then 2 ends sentence|77 -55 0 -18 0 0 0 0
steps 4 then 2 ends signed|-59 59 0 0 0 0 0 0
steps 4 then 3|155 -42 -78 -14 5 18 -25 0
steps 4 then 3 ends call|6 -50 44 0 0 0 0 0
steps 4 then 3 ends clause|71 -23 -59 0 0 0 0 0
steps 4 then 3 ends open|126 -2 -57 -30 5 18 -25 0
steps 4 then 3 ends sentence|-29 4 0 44 0 0 0 0
steps 4 then 3 ends signed|-12 12 0 0 0 0 0 0
steps 4 then 4|66 -138 50 27 -10 0 2 0
steps 4 then 4 ends call|54 20 -53 -27 0 0 0 0
steps 4 then 4 ends clause|19 -19 0 0 0 0 0 0
steps 4 then 4 ends open|48 -154 102 26 -10 0 2 0
steps 4 then 4 ends sentence|-51 34 0 34 0 0 0 0
steps 4 then 5|92 42 -85 -119 56 -19 2 0
steps 4 then 5 ends call|-32 0 32 0 0 0 0 0
steps 4 then 5 ends clause|-27 62 -43 0 0 0 0 0
steps 4 then 5 ends open|55 -86 -69 29 56 15 2 0
steps 4 then 5 ends sentence|130 86 -32 -151 0 -33 0 0
steps 4 then 5 ends signed|9 -9 0 0 0 0 0 0
steps 4 then 6|-46 -84 53 20 43 -22 7 -33
steps 4 then 6 ends call|65 0 -65 0 0 0 0 0
steps 4 then 6 ends clause|3 0 -3 0 0 0 0 0
steps 4 then 6 ends open|-80 -126 91 34 43 -22 7 0
steps 4 then 6 ends sentence|-10 10 0 39 0 0 0 -33
steps 4 then 6 ends signed|22 -22 0 0 0 0 0 0
steps 4 then 7|-119 8 15 11 99 -37 20 0
steps 4 then 7 ends call|-19 0 19 0 0 0 0 0
steps 4 then 7 ends clause|0 23 -23 0 0 0 0 0
steps 4 then 7 ends open|-82 -44 18 -8 99 -37 20 0
steps 4 then 7 ends sentence|-36 20 0 22 0 0 0 0
steps 4 then 7 ends signed|-31 31 0 0 0 0 0 0
steps 4 then 8|37 62 23 -31 28 0 -22 0
steps 4 then 8 ends call|-28 0 13 16 0 0 0 0
steps 4 then 8 ends open|-50 65 19 -3 47 0 -22 0
steps 4 then 8 ends sentence|112 -42 0 -82 -25 0 0 0
steps 4 then 8 ends signed|-24 24 0 0 0 0 0 0
steps 4 then 9|28 66 27 -81 -56 73 -17 0
steps 4 then 9 ends call|-32 0 63 -31 0 0 0 0
steps 4 then 9 ends open|4 68 2 -42 -43 73 1 0
steps 4 then 9 ends sentence|2 28 0 -36 -32 0 0 0
steps 4 then 9 ends signed|33 0 0 0 0 0 -33 0
steps 5 then 0|109 -13 -29 17 15 -67 15 -33
steps 5 then 0 ends call|23 -26 23 0 0 0 0 0
steps 5 then 0 ends clause|28 -8 20 -32 0 0 0 0
steps 5 then 0 ends open|106 7 -44 -4 17 -67 15 -33
steps 5 then 0 ends sentence|26 -36 0 25 -4 0 0 0
steps 5 then 0 ends signed|13 -13 0 0 0 0 0 0
steps 5 then 1|90 -33 -74 -6 23 -11 -9 -31
steps 5 then 1 ends call|6 -19 5 22 0 0 0 0
steps 5 then 1 ends clause|55 -39 -36 -30 0 0 0 0
steps 5 then 1 ends open|68 33 -22 -54 -2 -11 -9 -31
steps 5 then 1 ends sentence|-30 -71 -33 66 85 0 0 0
steps 5 then 2|165 -42 -155 -103 -123 -47 -90 -74
steps 5 then 2 ends call|105 -47 -82 20 0 0 0 0
steps 5 then 2 ends clause|88 -18 51 -54 -20 0 0 -33
steps 5 then 2 ends open|154 -16 -153 -101 -130 -47 -97 -46
steps 5 then 2 ends sentence|105 -116 0 99 46 0 -33 -33
steps 5 then 3|121 -101 20 28 -9 2 -72 -33
steps 5 then 3 ends call|-9 -34 59 0 0 0 0 0
steps 5 then 3 ends clause|65 3 -44 -33 0 0 0 0
steps 5 then 3 ends open|163 -122 5 79 -22 2 -72 -33
steps 5 then 3 ends sentence|-73 78 0 -1 14 0 0 0
steps 5 then 4|73 -40 -14 -46 4 -21 -19 0
steps 5 then 4 ends call|115 51 -156 0 0 0 0 0
steps 5 then 4 ends clause|23 -21 23 -33 -2 0 0 0
steps 5 then 4 ends open|39 -92 42 -20 6 -21 -19 0
steps 5 then 4 ends sentence|-63 62 0 4 0 0 0 0
steps 5 then 5|19 5 14 37 -3 29 -31 -31
steps 5 then 5 ends call|-21 46 -31 0 0 0 0 0
steps 5 then 5 ends clause|33 0 -33 0 0 0 0 0
steps 5 then 5 ends open|-24 -201 70 41 46 29 -31 -31
steps 5 then 5 ends sentence|23 67 -71 -56 -39 0 0 0
steps 5 then 5 ends signed|-23 23 0 0 0 0 0 0
steps 5 then 6|-42 -38 -17 3 20 42 54 0
steps 5 then 6 ends call|62 29 -74 0 0 0 0 0
steps 5 then 6 ends clause|-23 -6 45 -23 0 0 0 0
steps 5 then 6 ends open|-164 -111 14 57 44 42 54 0
steps 5 then 6 ends sentence|48 -8 0 -45 -22 0 0 0
steps 5 then 7|-94 28 -24 10 36 0 19 -48
steps 5 then 7 ends open|-74 -27 -24 7 5 0 19 -48
steps 5 then 7 ends sentence|-47 50 0 -62 62 0 0 0
steps 5 then 8|-47 13 3 -11 -7 -36 1 -33
steps 5 then 8 ends call|-49 66 1 -32 0 0 0 0
steps 5 then 8 ends open|-85 -122 26 49 -9 -36 1 -33
steps 5 then 8 ends sentence|32 24 0 -35 9 0 0 0
steps 5 then 8 ends signed|33 0 0 -33 0 0 0 0
steps 5 then 9|-168 62 95 33 30 -15 -112 -32
steps 5 then 9 ends call|0 29 -31 6 0 0 0 0
steps 5 then 9 ends clause|-26 0 70 -19 -25 0 0 0
steps 5 then 9 ends open|-221 -35 114 24 66 -15 -112 -32
steps 5 then 9 ends sentence|34 61 -33 -14 -51 0 0 0
steps 6 then 0|66 -51 54 41 57 -20 -20 -120
steps 6 then 0 ends call|39 33 -45 -33 0 0 0 0
steps 6 then 0 ends clause|-41 -90 123 0 0 0 0 0
steps 6 then 0 ends open|81 -38 -2 36 103 -20 -20 -87
steps 6 then 0 ends sentence|32 -40 0 74 -84 0 0 -33
steps 6 then 0 ends signed|-93 93 0 0 0 0 0 0
steps 6 then 1|92 -51 -8 31 2 -3 8 -18
steps 6 then 1 ends call|-37 -52 74 9 0 0 0 0
steps 6 then 1 ends clause|64 5 -58 0 -33 0 0 0
steps 6 then 1 ends open|80 -32 4 45 -29 -3 53 -18
steps 6 then 1 ends sentence|-3 44 0 -30 90 0 -33 0
steps 6 then 1 ends signed|17 24 -32 0 0 0 0 0
steps 6 then 2|233 -37 -172 -89 -71 -100 -126 -155
steps 6 then 2 ends call|26 -28 -68 71 0 0 0 0
steps 6 then 2 ends clause|86 -32 23 -67 0 0 0 0
steps 6 then 2 ends open|242 -23 -158 -134 -106 -100 -126 -155
steps 6 then 2 ends sentence|-23 -110 -32 147 46 0 0 0
steps 6 then 2 ends signed|-54 54 0 0 0 0 0 0
steps 6 then 3|79 -113 -20 9 6 87 -56 -33
steps 6 then 3 ends call|39 -66 5 0 0 0 0 0
steps 6 then 3 ends clause|63 -63 0 0 0 0 0 0
steps 6 then 3 ends open|92 -108 -23 -9 -12 87 -56 -33
steps 6 then 3 ends sentence|-78 39 0 64 39 0 0 0
steps 6 then 3 ends signed|3 -3 0 0 0 0 0 0
steps 6 then 4|41 -72 -19 31 15 -33 18 -33
steps 6 then 4 ends call|2 -21 9 4 0 0 0 0
steps 6 then 4 ends clause|80 22 -67 0 0 0 0 -33
steps 6 then 4 ends open|14 -117 -14 90 -9 -33 18 0
steps 6 then 4 ends sentence|25 14 0 -38 30 0 0 0
steps 6 then 5|-13 8 -37 16 -16 39 -16 -51
steps 6 then 5 ends call|20 40 -58 -5 0 0 0 0
steps 6 then 5 ends open|-52 -98 25 58 -33 39 -4 -51
steps 6 then 5 ends sentence|4 20 0 -19 43 0 -20 0
steps 6 then 6|-70 3 -29 19 85 -3 -11 0
steps 6 then 6 ends call|94 -53 -13 -21 0 0 0 0
steps 6 then 6 ends clause|-82 251 -190 0 -33 0 0 0
steps 6 then 6 ends open|-135 -166 60 31 51 -3 -11 0
steps 6 then 6 ends sentence|9 -27 -32 -10 68 0 0 0
steps 6 then 6 ends signed|51 -51 0 0 0 0 0 0
steps 6 then 7|-50 -28 0 22 10 -55 47 0
steps 6 then 7 ends call|17 -35 25 -6 0 0 0 0
steps 6 then 7 ends clause|-2 70 -59 0 0 0 0 0
steps 6 then 7 ends open|-133 9 4 19 35 -55 47 0
steps 6 then 7 ends sentence|75 -39 0 -7 -54 0 0 0
steps 6 then 8|-85 -8 54 29 76 -24 51 -39
steps 6 then 8 ends call|-31 66 23 -33 0 0 -33 0
steps 6 then 8 ends clause|-33 0 33 0 0 0 0 0
steps 6 then 8 ends open|-66 -79 38 57 58 -24 70 -12
steps 6 then 8 ends sentence|41 41 0 -78 19 0 0 -33
steps 6 then 8 ends signed|-16 16 0 0 0 0 0 0
steps 6 then 9|-7 9 55 -3 -36 2 -19 -8
steps 6 then 9 ends call|-61 43 13 21 0 0 0 0
steps 6 then 9 ends clause|0 0 33 -33 0 0 0 0
steps 6 then 9 ends open|-110 -130 48 15 84 2 -19 -8
steps 6 then 9 ends sentence|97 114 -66 -57 -122 0 0 0
steps 7 then 0|72 -134 -8 48 -41 -6 -6 -33
steps 7 then 0 ends call|105 -91 -29 0 0 0 0 0
steps 7 then 0 ends clause|17 -41 41 0 0 0 0 0
steps 7 then 0 ends open|-3 -34 -5 47 -71 -6 -6 -33
steps 7 then 0 ends sentence|26 -13 0 -16 52 0 0 0
steps 7 then 0 ends signed|-19 19 0 0 0 0 0 0
steps 7 then 1|86 -50 -51 22 60 11 -58 -70
steps 7 then 1 ends call|49 -75 -37 37 0 0 0 0
steps 7 then 1 ends clause|53 -15 -14 0 0 0 0 0
steps 7 then 1 ends open|47 -29 -40 22 65 11 -58 -70
steps 7 then 1 ends sentence|-32 39 0 4 -39 0 0 0
steps 7 then 1 ends signed|11 -11 0 0 0 0 0 0
steps 7 then 2|172 -140 -40 22 48 -3 51 -12
steps 7 then 2 ends call|20 11 33 -60 -22 0 0 0
steps 7 then 2 ends clause|76 -32 -38 0 0 0 0 0
steps 7 then 2 ends open|151 -85 -18 12 -16 35 51 -12
steps 7 then 2 ends sentence|-2 -82 -29 46 62 -33 0 0
steps 7 then 2 ends signed|11 -11 0 0 0 0 0 0
steps 7 then 3|43 -9 -44 23 -45 -46 -36 0
steps 7 then 3 ends call|17 18 -45 25 0 0 0 0
steps 7 then 3 ends clause|26 -5 -21 0 0 0 0 0
steps 7 then 3 ends open|44 -127 -7 35 -41 -46 -36 0
steps 7 then 3 ends sentence|11 -9 0 -10 -5 0 0 0
steps 7 then 3 ends signed|-30 30 0 0 0 0 0 0
steps 7 then 4|25 -54 -12 -30 62 -39 25 0
steps 7 then 4 ends call|74 -92 12 0 0 0 0 0
steps 7 then 4 ends clause|5 -5 0 0 0 0 0 0
steps 7 then 4 ends open|-71 -37 -15 68 15 -39 25 0
steps 7 then 4 ends sentence|38 -1 0 -96 62 0 0 0
steps 7 then 4 ends signed|-11 11 0 0 0 0 0 0
steps 7 then 5|28 29 -47 35 -77 55 -7 0
steps 7 then 5 ends call|34 -38 11 -30 0 0 0 0
steps 7 then 5 ends clause|-28 28 0 0 0 0 0 0
steps 7 then 5 ends open|16 50 -51 45 -74 55 -7 0
steps 7 then 5 ends sentence|16 28 -65 33 -10 0 0 0
steps 7 then 5 ends signed|-25 25 0 0 0 0 0 0
steps 7 then 6|-55 -11 -22 21 71 -3 -35 -31
steps 7 then 6 ends call|-24 55 -31 -27 0 0 0 0
steps 7 then 6 ends clause|-13 0 26 -13 0 0 0 0
steps 7 then 6 ends open|-173 -70 -1 43 69 -3 -35 -31
steps 7 then 6 ends sentence|62 -14 -33 2 4 0 0 0
steps 7 then 6 ends signed|16 -16 0 0 0 0 0 0
steps 7 then 7|-33 46 -1 -11 -11 -42 28 -60
steps 7 then 7 ends call|55 -42 -46 37 0 -23 0 0
steps 7 then 7 ends clause|0 -19 52 -33 0 0 0 0
steps 7 then 7 ends open|-75 10 15 41 60 -31 28 -60
steps 7 then 7 ends sentence|-38 56 0 62 -65 0 0 0
steps 7 then 7 ends signed|11 31 0 -33 0 0 0 0
steps 7 then 8|-36 -49 41 15 -60 -23 53 -14
steps 7 then 8 ends call|25 -32 -48 55 0 0 0 0
steps 7 then 8 ends clause|0 -6 6 0 0 0 0 0
steps 7 then 8 ends open|-66 26 42 -4 -3 -23 53 -14
steps 7 then 8 ends sentence|27 17 0 22 -96 0 0 0
steps 7 then 8 ends signed|-7 7 0 0 0 0 0 0
steps 7 then 9|45 107 37 -40 -62 21 -108 37
steps 7 then 9 ends call|0 49 -81 32 0 0 0 0
steps 7 then 9 ends open|-38 69 70 -11 -3 21 -108 37
steps 7 then 9 ends sentence|97 55 0 -75 -44 0 0 0
steps 8 then 0|42 17 -7 62 57 17 3 -33
steps 8 then 0 ends call|171 19 -132 -107 -32 0 0 0
steps 8 then 0 ends clause|12 66 -74 0 0 0 0 0
steps 8 then 0 ends open|-108 -45 55 80 71 17 45 -33
steps 8 then 0 ends sentence|49 26 -33 21 -5 0 -33 0
steps 8 then 0 ends signed|38 -1 0 -33 0 0 0 0
steps 8 then 1|87 -2 -20 30 28 81 -16 -95
steps 8 then 1 ends call|4 -46 48 46 0 0 0 0
steps 8 then 1 ends clause|21 67 28 -32 -91 0 0 0
steps 8 then 1 ends open|90 -2 -21 30 0 81 -12 -69
steps 8 then 1 ends sentence|-58 13 -33 18 110 0 -25 -33
steps 8 then 1 ends signed|-46 105 0 -65 0 0 0 0
steps 8 then 2|23 -80 -15 48 24 -25 26 -58
steps 8 then 2 ends call|69 -18 -83 9 0 0 0 0
steps 8 then 2 ends clause|-16 39 23 -33 -9 0 0 0
steps 8 then 2 ends open|72 -140 -20 47 44 -25 26 -58
steps 8 then 2 ends sentence|-112 -26 0 110 2 0 0 0
steps 8 then 2 ends signed|-24 37 0 -20 0 0 0 0
steps 8 then 3|42 3 -31 18 23 -58 -4 2
steps 8 then 3 ends call|76 72 -137 -8 -6 0 0 0
steps 8 then 3 ends clause|-23 -64 80 0 0 0 0 0
steps 8 then 3 ends open|-124 -4 27 67 3 -58 -4 2
steps 8 then 3 ends sentence|58 3 0 -66 -15 0 0 0
steps 8 then 3 ends signed|-11 11 0 0 0 0 0 0
steps 8 then 4|-18 -1 9 67 -33 -53 26 -33
steps 8 then 4 ends call|132 12 -110 -38 0 0 0 0
steps 8 then 4 ends open|-100 -90 36 85 4 -53 26 -33
steps 8 then 4 ends sentence|-35 72 0 -37 -14 0 0 0
steps 8 then 4 ends signed|30 -30 0 0 0 0 0 0
steps 8 then 5|5 47 -67 76 59 48 38 -112
steps 8 then 5 ends call|-2 -11 16 3 0 0 0 0
steps 8 then 5 ends clause|-38 0 38 0 0 0 0 0
steps 8 then 5 ends open|-104 107 -12 93 143 48 38 -87
steps 8 then 5 ends sentence|63 37 -65 -13 -75 0 0 -33
steps 8 then 5 ends signed|51 1 -56 0 0 0 0 0
steps 8 then 6|75 70 -26 54 45 -46 21 -196
steps 8 then 6 ends call|47 18 -31 -79 0 0 0 0
steps 8 then 6 ends clause|127 66 -167 0 0 0 0 0
steps 8 then 6 ends open|24 60 32 65 63 -46 21 -196
steps 8 then 6 ends sentence|33 31 -33 -19 -7 0 0 0
steps 8 then 6 ends signed|11 -11 0 0 0 0 0 0
steps 8 then 7|2 -27 -79 -9 -12 -52 -29 197
steps 8 then 7 ends call|-39 -74 51 -6 0 0 0 0
steps 8 then 7 ends clause|119 13 -115 0 -18 0 0 0
steps 8 then 7 ends open|-55 -110 -53 -45 -53 -52 2 197
steps 8 then 7 ends sentence|6 31 0 3 35 0 -33 0
steps 8 then 7 ends signed|-17 17 0 0 0 0 0 0
steps 8 then 8|-31 69 -14 35 -9 52 -11 -71
steps 8 then 8 ends call|-120 102 8 19 0 0 0 0
steps 8 then 8 ends clause|0 17 51 -55 -39 0 0 0
steps 8 then 8 ends open|75 -20 7 19 57 52 9 -71
steps 8 then 8 ends sentence|-14 71 -33 55 -49 0 -33 0
steps 8 then 8 ends signed|33 -33 0 0 0 0 0 0
steps 8 then 9|-52 136 25 7 -11 -23 0 -29
steps 8 then 9 ends call|-71 -12 22 25 0 0 0 0
steps 8 then 9 ends clause|-34 0 34 0 0 0 0 0
steps 8 then 9 ends open|-83 11 20 29 11 10 0 -10
steps 8 then 9 ends sentence|53 142 0 -75 -87 -33 0 -33
steps 9 then 0|0 6 9 73 16 55 13 121
steps 9 then 0 ends call|248 -160 -58 -47 -90 0 0 0
steps 9 then 0 ends clause|-43 10 63 -27 -46 0 0 0
steps 9 then 0 ends open|-150 -22 30 91 83 55 13 132
steps 9 then 0 ends sentence|-39 95 0 -32 75 0 0 -33
steps 9 then 0 ends signed|-73 73 0 0 0 0 0 0
steps 9 then 1|24 26 0 43 56 2 15 -74
steps 9 then 1 ends call|126 -126 -59 -18 0 0 0 0
steps 9 then 1 ends clause|-63 116 77 -33 -32 -33 -33 0
steps 9 then 1 ends open|-66 7 8 89 20 13 35 -74
steps 9 then 1 ends sentence|25 21 0 -55 14 0 0 0
steps 9 then 1 ends signed|15 -15 0 0 0 0 0 0
steps 9 then 2|-4 -50 33 60 68 -64 -7 107
steps 9 then 2 ends call|130 -124 -42 1 0 0 0 0
steps 9 then 2 ends clause|-47 62 54 0 0 -33 -33 0
steps 9 then 2 ends open|-50 -176 51 46 103 -21 12 126
steps 9 then 2 ends sentence|-23 45 -33 51 -49 -33 0 -33
steps 9 then 2 ends signed|30 -30 0 0 0 0 0 0
steps 9 then 3|5 89 11 48 -9 -15 -7 -108
steps 9 then 3 ends call|49 114 -69 -70 -33 0 0 0
steps 9 then 3 ends clause|-28 32 -12 0 0 0 0 0
steps 9 then 3 ends open|-153 -54 56 84 83 30 -7 -108
steps 9 then 3 ends sentence|74 27 -63 -87 -50 -33 0 0
steps 9 then 3 ends signed|11 -11 0 0 0 0 0 0
steps 9 then 4|53 51 -48 48 6 -53 -22 -54
steps 9 then 4 ends call|119 -114 -59 24 0 0 0 0
steps 9 then 4 ends clause|67 -31 -17 -19 0 0 0 0
steps 9 then 4 ends open|79 14 -18 -3 59 13 -22 -54
steps 9 then 4 ends sentence|-99 107 0 120 -55 -57 0 0
steps 9 then 4 ends signed|-3 3 0 0 0 0 0 0
steps 9 then 5|-13 102 -12 45 -31 26 -4 -157
steps 9 then 5 ends call|-53 235 -106 33 0 -31 -54 0
steps 9 then 5 ends clause|-11 33 -22 0 0 0 0 0
steps 9 then 5 ends open|-14 158 31 96 71 31 7 -157
steps 9 then 5 ends sentence|67 24 -113 -48 -82 0 0 0
steps 9 then 5 ends signed|43 -43 0 0 0 0 0 0
steps 9 then 6|49 85 -36 54 29 20 48 -172
steps 9 then 6 ends call|19 -6 -32 56 0 0 0 0
steps 9 then 6 ends clause|216 -18 -207 0 0 0 0 0
steps 9 then 6 ends open|-87 70 30 57 30 31 48 -153
steps 9 then 6 ends sentence|32 62 -100 20 -12 -33 0 -33
steps 9 then 6 ends signed|-6 27 -27 0 0 0 0 0
steps 9 then 7|32 34 -17 14 -2 -45 -13 -83
steps 9 then 7 ends call|-58 46 61 -48 0 0 0 0
steps 9 then 7 ends clause|118 25 -150 0 0 0 0 0
steps 9 then 7 ends open|-57 -94 -9 67 29 -45 5 -83
steps 9 then 7 ends sentence|9 51 0 37 -90 0 -33 0
steps 9 then 8|-101 83 13 22 -57 -64 51 -19
steps 9 then 8 ends call|-87 26 88 -6 0 0 0 0
steps 9 then 8 ends clause|0 -31 31 0 0 0 0 0
steps 9 then 8 ends open|-75 35 -31 19 41 -64 51 -19
steps 9 then 8 ends sentence|40 70 0 22 -131 0 0 0
steps 9 then 9|-35 63 -41 -10 -25 0 81 17
steps 9 then 9 ends call|0 0 34 -34 0 0 0 0
steps 9 then 9 ends open|-54 39 -49 19 -35 0 81 17
steps 9 then 9 ends sentence|27 24 0 -80 10 0 0 0
steps to here 0 then 0|-5 35 -42 58 -13 -31 -3 0
steps to here 0 then 0 before ends call|-47 66 32 -70 0 0 10 0
steps to here 0 then 0 before ends clause|-33 84 -97 49 -26 0 0 0
steps to here 0 then 0 before ends open|-30 -11 -5 45 10 23 0 0
steps to here 0 then 0 before ends sentence|150 -20 -16 -39 -63 -31 -8 0
steps to here 0 then 0 before ends signed|18 -105 57 7 0 -21 0 0
steps to here 0 then 1|-1 37 -56 44 36 41 -59 -5
steps to here 0 then 1 before ends call|208 -67 -100 -49 0 0 -30 0
steps to here 0 then 1 before ends clause|0 2 -201 123 3 0 0 0
steps to here 0 then 1 before ends open|-82 50 31 -17 -3 47 2 -5
steps to here 0 then 1 before ends sentence|40 -12 26 31 30 -30 -67 0
steps to here 0 then 1 before ends signed|-9 -129 90 -37 0 19 0 0
steps to here 0 then 2|96 20 -12 29 2 83 -96 -86
steps to here 0 then 2 before ends call|18 -29 -36 14 0 0 28 0
steps to here 0 then 2 before ends clause|-32 3 -102 62 32 0 0 0
steps to here 0 then 2 before ends open|111 57 -83 -64 -45 86 19 40
steps to here 0 then 2 before ends sentence|-19 -74 84 2 68 -9 -84 -126
steps to here 0 then 2 before ends signed|-28 -71 51 29 0 0 -33 0
steps to here 0 then 3|17 58 38 36 57 -7 -76 -99
steps to here 0 then 3 before ends call|75 -54 -46 61 0 0 -24 0
steps to here 0 then 3 before ends clause|0 79 -43 -35 48 0 -33 0
steps to here 0 then 3 before ends open|18 10 51 -26 25 -5 -31 0
steps to here 0 then 3 before ends sentence|-18 89 2 69 15 -28 -42 -99
steps to here 0 then 3 before ends signed|-4 -72 -38 109 0 26 0 0
steps to here 0 then 4|65 32 -69 -27 28 46 26 -33
steps to here 0 then 4 before ends call|12 0 -17 -39 0 0 33 0
steps to here 0 then 4 before ends clause|0 16 0 9 -25 0 0 0
steps to here 0 then 4 before ends open|91 53 -57 -48 32 13 0 0
steps to here 0 then 4 before ends sentence|-28 -52 9 58 26 0 6 -33
steps to here 0 then 4 before ends signed|2 34 6 -65 0 33 0 0
steps to here 0 then 5|-11 111 -13 4 99 -31 -41 0
steps to here 0 then 5 before ends call|-46 0 68 -17 0 0 -25 0
steps to here 0 then 5 before ends clause|0 0 -76 37 45 0 0 0
steps to here 0 then 5 before ends open|15 87 -25 1 48 -31 -18 33
steps to here 0 then 5 before ends sentence|-12 46 15 40 36 0 -31 -33
steps to here 0 then 5 before ends signed|0 39 -37 22 0 0 0 0
steps to here 0 then 6|109 86 -24 -45 -8 19 -7 -118
steps to here 0 then 6 before ends call|-83 71 34 19 -25 0 -21 -20
steps to here 0 then 6 before ends clause|-32 0 -16 61 6 0 0 0
steps to here 0 then 6 before ends open|215 94 -97 -117 -3 -27 29 -81
steps to here 0 then 6 before ends sentence|-92 23 23 74 16 66 3 -39
steps to here 0 then 6 before ends signed|-29 -2 10 74 -28 -28 -33 0
steps to here 0 then 7|-5 146 -54 -19 45 -1 -2 -41
steps to here 0 then 7 before ends call|-94 64 -27 32 0 0 0 0
steps to here 0 then 7 before ends clause|-25 -57 32 6 35 0 -32 0
steps to here 0 then 7 before ends open|36 46 9 -53 9 40 13 12
steps to here 0 then 7 before ends sentence|23 80 -58 16 72 -13 26 -66
steps to here 0 then 7 before ends signed|-23 107 14 -38 0 -64 -27 0
steps to here 0 then 8|-44 117 -9 22 126 -15 23 88
steps to here 0 then 8 before ends call|-170 202 -25 -32 0 0 64 -31
steps to here 0 then 8 before ends clause|-96 -1 -39 116 44 -33 0 0
steps to here 0 then 8 before ends open|14 79 -38 -36 95 26 59 -26
steps to here 0 then 8 before ends sentence|37 -41 11 -50 85 -41 13 136
steps to here 0 then 8 before ends signed|13 224 -40 -3 -64 -14 -48 -54
steps to here 0 then 9|-4 92 32 37 135 -29 27 -166
steps to here 0 then 9 before ends call|-113 7 214 -67 -33 0 -10 0
steps to here 0 then 9 before ends clause|-73 44 -222 246 3 -32 -33 -96
steps to here 0 then 9 before ends open|-15 59 -62 53 140 50 -21 -109
steps to here 0 then 9 before ends sentence|66 -195 62 -162 17 -75 68 -19
steps to here 0 then 9 before ends signed|37 313 -133 1 -33 5 -82 0
steps to here 1 then 0|-58 56 7 44 -10 11 52 -33
steps to here 1 then 0 before ends call|83 53 -85 -93 0 0 6 0
steps to here 1 then 0 before ends clause|-90 56 -34 -60 164 0 0 0
steps to here 1 then 0 before ends open|-125 32 75 105 -13 42 0 -33
steps to here 1 then 0 before ends sentence|107 -80 -45 18 -174 -17 51 0
steps to here 1 then 0 before ends signed|-81 -31 76 -8 0 0 0 0
steps to here 1 then 1|-48 51 19 52 11 7 11 -18
steps to here 1 then 1 before ends call|60 14 -100 -11 0 38 8 0
steps to here 1 then 1 before ends clause|-11 -12 48 -6 -5 0 0 0
steps to here 1 then 1 before ends open|-238 69 29 6 119 -49 13 23
steps to here 1 then 1 before ends sentence|89 3 -17 50 -155 91 8 -32
steps to here 1 then 1 before ends signed|-86 -65 111 61 -33 -14 0 0
steps to here 1 then 2|4 97 -40 0 0 -66 -21 61
steps to here 1 then 2 before ends call|-36 8 55 -12 0 0 17 0
steps to here 1 then 2 before ends clause|-70 61 43 -40 17 0 0 0
steps to here 1 then 2 before ends open|8 39 1 26 64 -109 39 21
steps to here 1 then 2 before ends sentence|155 -6 -108 -92 -118 50 -19 33
steps to here 1 then 2 before ends signed|64 -64 60 16 0 -29 -33 30
steps to here 1 then 3|4 48 -18 1 38 -17 51 -61
steps to here 1 then 3 before ends call|-72 79 -92 107 0 0 -28 0
steps to here 1 then 3 before ends clause|-47 22 79 -94 -33 0 0 0
steps to here 1 then 3 before ends open|10 92 -62 -13 40 -17 0 -61
steps to here 1 then 3 before ends sentence|64 -45 -59 46 37 0 70 0
steps to here 1 then 3 before ends signed|40 0 -7 -10 0 0 0 0
steps to here 1 then 4|-4 84 -46 -28 72 -47 22 -33
steps to here 1 then 4 before ends call|-26 33 -22 -22 0 0 27 0
steps to here 1 then 4 before ends clause|0 -4 -8 -74 67 0 0 0
steps to here 1 then 4 before ends open|-72 128 -34 -95 8 18 0 -33
steps to here 1 then 4 before ends sentence|37 13 -43 66 33 -33 10 0
steps to here 1 then 4 before ends signed|24 -32 15 29 0 -48 0 0
steps to here 1 then 5|1 134 -70 -36 35 -78 -46 -10
steps to here 1 then 5 before ends call|-64 56 -20 29 0 0 0 0
steps to here 1 then 5 before ends clause|-92 70 24 51 19 0 0 0
steps to here 1 then 5 before ends open|-15 104 -29 -85 43 -78 0 -10
steps to here 1 then 5 before ends sentence|42 -24 -72 94 39 0 -46 0
steps to here 1 then 5 before ends signed|54 -30 -28 14 0 0 0 0
steps to here 1 then 6|-8 137 4 -2 67 -91 11 -75
steps to here 1 then 6 before ends call|-76 72 -77 63 -3 15 -9 0
steps to here 1 then 6 before ends clause|-31 60 50 52 -31 -32 0 0
steps to here 1 then 6 before ends open|-117 90 47 59 97 -112 0 3
steps to here 1 then 6 before ends sentence|86 53 -78 42 45 -26 14 -34
steps to here 1 then 6 before ends signed|82 -22 -12 -91 0 33 0 -33
steps to here 1 then 7|-65 54 -26 5 124 -6 29 -87
steps to here 1 then 7 before ends call|-56 117 -51 9 0 -19 33 0
steps to here 1 then 7 before ends clause|-22 4 -25 76 19 0 0 0
steps to here 1 then 7 before ends open|-102 14 67 -18 74 20 0 -87
steps to here 1 then 7 before ends sentence|49 20 -101 -27 93 -10 15 0
steps to here 1 then 7 before ends signed|10 -33 12 15 0 0 0 0
steps to here 1 then 8|2 19 14 42 140 -13 23 -127
steps to here 1 then 8 before ends call|-76 130 -62 39 0 -19 95 -16
steps to here 1 then 8 before ends clause|4 -68 -81 105 29 0 0 0
steps to here 1 then 8 before ends open|-58 -12 35 -20 89 69 -33 -60
steps to here 1 then 8 before ends sentence|123 58 6 5 145 -108 7 -88
steps to here 1 then 8 before ends signed|84 -56 -1 28 0 32 0 -15
steps to here 1 then 9|-10 28 0 -78 94 36 10 157
steps to here 1 then 9 before ends call|-34 59 -24 -53 0 73 -12 -33
steps to here 1 then 9 before ends clause|-94 81 33 -70 68 0 -33 0
steps to here 1 then 9 before ends open|-45 97 12 -6 92 -6 16 -253
steps to here 1 then 9 before ends sentence|3 -76 6 -46 37 -118 41 327
steps to here 1 then 9 before ends signed|64 -93 -89 64 -33 44 0 0
steps to here 2 then 0|-78 70 -65 -54 235 -62 -82 -99
steps to here 2 then 0 before ends call|66 -57 62 -68 -29 0 0 0
steps to here 2 then 0 before ends clause|-30 72 -114 -17 145 -33 0 -33
steps to here 2 then 0 before ends open|-128 99 -13 -24 195 8 0 -66
steps to here 2 then 0 before ends sentence|109 -66 -58 -52 57 -27 -82 0
steps to here 2 then 0 before ends signed|26 -93 8 27 0 0 0 0
steps to here 2 then 1|-35 98 -7 5 219 -25 64 -56
steps to here 2 then 1 before ends call|117 -58 14 -17 -31 0 -20 0
steps to here 2 then 1 before ends clause|-108 172 15 -244 130 0 0 0
steps to here 2 then 1 before ends open|-68 71 17 2 234 -3 0 -68
steps to here 2 then 1 before ends sentence|82 -28 -21 41 -178 20 69 -12
steps to here 2 then 1 before ends signed|-13 -49 40 14 0 -33 0 24
steps to here 2 then 2|-59 48 -90 -30 173 -53 12 158
steps to here 2 then 2 before ends call|-49 66 -66 76 0 -66 0 0
steps to here 2 then 2 before ends clause|-121 121 -46 -69 47 0 0 -33
steps to here 2 then 2 before ends open|-78 41 -69 -29 154 16 0 197
steps to here 2 then 2 before ends sentence|112 -49 -32 24 124 -33 23 -53
steps to here 2 then 2 before ends signed|24 -33 -5 24 0 31 -26 0
steps to here 2 then 3|24 93 -88 -31 94 -1 -20 -7
steps to here 2 then 3 before ends call|26 -62 48 24 0 0 0 0
steps to here 2 then 3 before ends clause|-63 84 -111 36 78 0 0 0
steps to here 2 then 3 before ends open|-11 70 20 -89 80 -67 0 -19
steps to here 2 then 3 before ends sentence|58 -47 -62 -30 -4 66 -20 30
steps to here 2 then 3 before ends signed|12 0 -85 82 0 0 0 0
steps to here 2 then 4|10 112 14 -10 -13 -49 -31 -100
steps to here 2 then 4 before ends call|31 -31 55 -24 0 0 -31 0
steps to here 2 then 4 before ends clause|-104 32 56 26 0 0 0 0
steps to here 2 then 4 before ends open|7 145 2 -25 -3 -49 0 -100
steps to here 2 then 4 before ends sentence|37 -33 -74 50 -21 0 0 0
steps to here 2 then 4 before ends signed|32 -32 54 -54 0 0 0 0
steps to here 2 then 5|30 113 -66 -45 13 13 -77 49
steps to here 2 then 5 before ends call|187 -223 -59 85 0 0 0 0
steps to here 2 then 5 before ends clause|-79 71 73 0 -28 0 0 0
steps to here 2 then 5 before ends open|-65 120 13 -13 22 13 -67 21
steps to here 2 then 5 before ends sentence|59 67 -177 -66 0 0 -1 0
steps to here 2 then 5 before ends signed|-23 0 -5 2 0 0 0 29
steps to here 2 then 6|-26 76 -39 -3 -14 4 4 -44
steps to here 2 then 6 before ends call|7 -105 34 91 0 -6 0 0
steps to here 2 then 6 before ends clause|-29 40 71 -100 -1 0 0 0
steps to here 2 then 6 before ends open|-39 124 -16 -23 42 -20 30 -85
steps to here 2 then 6 before ends sentence|42 -23 -10 39 -56 33 -39 0
steps to here 2 then 6 before ends signed|110 -33 -90 -14 0 0 0 32
steps to here 2 then 7|-11 3 -18 -45 -40 22 21 -10
steps to here 2 then 7 before ends call|-33 0 25 4 0 0 0 0
steps to here 2 then 7 before ends clause|26 -22 38 -36 -5 0 0 0
steps to here 2 then 7 before ends open|-51 61 -44 -15 19 30 0 33
steps to here 2 then 7 before ends sentence|52 -65 9 88 -135 -21 21 -33
steps to here 2 then 7 before ends signed|31 0 3 -44 0 18 0 0
steps to here 2 then 8|92 -15 10 10 35 0 28 -17
steps to here 2 then 8 before ends call|-32 -33 33 73 0 -33 0 0
steps to here 2 then 8 before ends clause|-37 -14 52 -94 51 0 0 0
steps to here 2 then 8 before ends open|203 11 -69 60 72 2 -33 -41
steps to here 2 then 8 before ends sentence|-4 20 35 -31 -140 59 75 39
steps to here 2 then 8 before ends signed|-89 0 -6 38 0 0 0 0
steps to here 2 then 9|71 -8 67 -6 -43 -29 52 -94
steps to here 2 then 9 before ends call|-155 39 42 45 0 0 0 0
steps to here 2 then 9 before ends clause|0 -65 98 -53 19 0 0 0
steps to here 2 then 9 before ends open|105 -13 62 -37 21 -10 0 -32
steps to here 2 then 9 before ends sentence|44 49 47 -59 -160 -52 52 -33
steps to here 2 then 9 before ends signed|18 0 -83 63 0 33 0 -29
steps to here 3 then 0|-68 16 61 53 38 -4 -1 -33
steps to here 3 then 0 before ends call|48 -22 9 -35 0 0 -1 0
steps to here 3 then 0 before ends clause|-35 117 -56 -65 26 0 0 0
steps to here 3 then 0 before ends open|-102 64 105 89 27 -4 0 -33
steps to here 3 then 0 before ends sentence|65 -41 -39 -12 -31 0 0 0
steps to here 3 then 0 before ends signed|0 -33 12 21 0 0 0 0
steps to here 3 then 1|-19 55 42 23 -64 -4 -22 -12
steps to here 3 then 1 before ends call|146 -112 -56 -13 0 0 0 0
steps to here 3 then 1 before ends clause|-51 81 40 -79 7 0 0 0
steps to here 3 then 1 before ends open|-116 -6 86 11 -48 -4 0 -12
steps to here 3 then 1 before ends sentence|-7 50 -116 21 -63 0 -22 0
steps to here 3 then 1 before ends signed|62 0 20 -75 0 0 0 0
steps to here 3 then 2|-42 93 -16 17 -143 90 -51 -4
steps to here 3 then 2 before ends call|26 -11 -75 56 0 0 0 0
steps to here 3 then 2 before ends clause|-59 85 -4 -16 0 0 0 0
steps to here 3 then 2 before ends open|-44 51 2 28 -127 90 0 -4
steps to here 3 then 2 before ends sentence|56 -69 54 14 -30 0 -51 0
steps to here 3 then 2 before ends signed|0 0 58 -58 0 0 0 0
steps to here 3 then 3|-21 33 26 44 -107 0 -37 -66
steps to here 3 then 3 before ends call|150 -138 10 7 0 0 -33 0
steps to here 3 then 3 before ends clause|-71 69 38 -29 0 0 0 0
steps to here 3 then 3 before ends open|-87 86 -17 54 -107 0 0 -66
steps to here 3 then 3 before ends sentence|-2 -25 5 19 0 0 -4 0
steps to here 3 then 3 before ends signed|37 -33 -19 16 0 0 0 0
steps to here 3 then 4|-7 42 -7 63 -104 -31 -33 0
steps to here 3 then 4 before ends call|35 -35 0 0 0 0 0 0
steps to here 3 then 4 before ends clause|0 2 0 0 -2 0 0 0
steps to here 3 then 4 before ends open|3 38 -15 32 -103 -31 0 0
steps to here 3 then 4 before ends sentence|-59 33 -14 50 0 0 -33 0
steps to here 3 then 4 before ends signed|0 0 19 -19 0 0 0 0
steps to here 3 then 5|20 92 -4 38 -103 -36 -37 -33
steps to here 3 then 5 before ends call|36 -77 49 -14 0 0 0 0
steps to here 3 then 5 before ends clause|-42 40 -26 29 0 0 0 0
steps to here 3 then 5 before ends open|38 66 8 -24 -102 -26 0 0
steps to here 3 then 5 before ends sentence|-25 89 58 9 -4 -1 -37 -33
steps to here 3 then 5 before ends signed|0 0 -59 59 0 0 0 0
steps to here 3 then 6|-66 -38 78 106 -84 -33 0 0
steps to here 3 then 6 before ends call|19 -37 -48 65 0 0 0 0
steps to here 3 then 6 before ends clause|-83 65 56 -32 0 0 0 0
steps to here 3 then 6 before ends open|-153 3 126 80 -75 -33 0 0
steps to here 3 then 6 before ends sentence|120 -61 -48 21 -19 0 0 0
steps to here 3 then 6 before ends signed|58 0 4 -54 0 0 0 0
steps to here 3 then 7|19 -39 49 32 -132 -54 0 -29
steps to here 3 then 7 before ends call|0 0 -15 15 0 0 0 0
steps to here 3 then 7 before ends clause|8 -8 93 -66 -33 0 0 0
steps to here 3 then 7 before ends open|54 -50 46 35 -112 -10 0 -29
steps to here 3 then 7 before ends sentence|-21 33 -34 87 0 -48 0 0
steps to here 3 then 7 before ends signed|-15 0 36 -30 0 0 0 0
steps to here 3 then 8|65 0 84 75 -156 -27 -33 -5
steps to here 3 then 8 before ends call|4 0 -15 14 0 0 0 0
steps to here 3 then 8 before ends clause|0 0 15 -15 0 0 0 0
steps to here 3 then 8 before ends open|-72 16 76 70 -156 -2 0 0
steps to here 3 then 8 before ends sentence|116 2 4 20 0 -25 -33 -5
steps to here 3 then 8 before ends signed|0 0 65 -65 0 0 0 0
steps to here 3 then 9|17 3 96 -21 -249 1 -19 0
steps to here 3 then 9 before ends call|102 9 -66 -31 0 0 0 0
steps to here 3 then 9 before ends clause|-30 -30 93 -33 0 0 0 0
steps to here 3 then 9 before ends open|-93 1 101 73 -241 1 0 0
steps to here 3 then 9 before ends sentence|62 19 1 -58 -24 0 -19 0
steps to here 3 then 9 before ends signed|0 0 -48 48 0 0 0 0
steps to here 4 then 0|-104 92 125 -111 50 26 11 -33
steps to here 4 then 0 before ends call|33 -46 38 -26 0 0 0 0
steps to here 4 then 0 before ends clause|-24 57 -33 0 0 0 0 0
steps to here 4 then 0 before ends open|-125 100 109 -93 50 0 0 -33
steps to here 4 then 0 before ends sentence|-8 6 -52 11 0 0 11 0
steps to here 4 then 0 before ends signed|-75 -9 25 10 0 26 0 0
steps to here 4 then 1|-42 108 7 -56 -62 0 51 -48
steps to here 4 then 1 before ends call|-49 70 10 -31 0 0 0 0
steps to here 4 then 1 before ends clause|53 -22 -24 3 0 0 0 0
steps to here 4 then 1 before ends open|137 50 29 -32 -62 0 0 -48
steps to here 4 then 1 before ends sentence|-66 39 -14 -7 0 0 51 0
steps to here 4 then 1 before ends signed|-51 0 -9 28 0 0 0 0
steps to here 4 then 2|-69 132 -7 -63 26 46 21 -45
steps to here 4 then 2 before ends call|-71 71 40 -40 0 0 0 0
steps to here 4 then 2 before ends clause|-75 137 -50 -33 0 0 0 0
steps to here 4 then 2 before ends open|-32 89 32 -42 66 46 -22 -45
steps to here 4 then 2 before ends sentence|31 -10 -38 -26 -32 0 38 0
steps to here 4 then 2 before ends signed|-28 0 -19 32 0 0 0 0
steps to here 4 then 3|-14 102 -61 -1 0 -33 0 0
steps to here 4 then 3 before ends call|-13 13 0 0 0 0 0 0
steps to here 4 then 3 before ends clause|0 26 -26 0 0 0 0 0
steps to here 4 then 3 before ends open|55 52 -41 -11 0 -33 0 0
steps to here 4 then 3 before ends sentence|-52 58 -35 9 0 0 0 0
steps to here 4 then 3 before ends signed|12 -33 21 -1 0 0 0 0
steps to here 4 then 4|7 36 -31 49 -33 -33 -31 0
steps to here 4 then 4 before ends call|-8 8 0 0 0 0 0 0
steps to here 4 then 4 before ends clause|13 -13 0 0 0 0 0 0
steps to here 4 then 4 before ends open|-42 57 40 -28 -33 0 -31 0
steps to here 4 then 4 before ends sentence|34 3 -63 63 0 -33 0 0
steps to here 4 then 4 before ends signed|0 0 -25 25 0 0 0 0
steps to here 4 then 5|-81 78 47 8 -33 0 0 0
steps to here 4 then 5 before ends call|4 -4 0 0 0 0 0 0
steps to here 4 then 5 before ends clause|109 -109 0 0 0 0 0 0
steps to here 4 then 5 before ends open|-34 46 -5 55 -33 0 0 0
steps to here 4 then 5 before ends sentence|-162 118 61 0 0 0 0 0
steps to here 4 then 5 before ends signed|35 0 15 -39 0 0 0 0
steps to here 4 then 6|37 29 -23 -34 0 0 24 -1
steps to here 4 then 6 before ends call|-31 -17 27 22 0 0 0 0
steps to here 4 then 6 before ends clause|22 -22 0 0 0 0 0 0
steps to here 4 then 6 before ends open|-26 20 -5 -25 0 0 0 33
steps to here 4 then 6 before ends sentence|32 62 -36 -26 0 0 24 -33
steps to here 4 then 6 before ends signed|-10 0 -8 12 0 0 0 0
steps to here 4 then 7|36 -42 30 -25 0 0 -32 0
steps to here 4 then 7 before ends call|-30 0 48 -18 0 0 0 0
steps to here 4 then 7 before ends clause|40 0 -40 0 0 0 0 0
steps to here 4 then 7 before ends open|-44 -24 108 -46 0 0 0 0
steps to here 4 then 7 before ends sentence|75 -11 -60 2 0 0 -32 0
steps to here 4 then 7 before ends signed|-15 0 -44 52 0 0 0 0
steps to here 4 then 8|102 -58 27 -35 0 -41 61 -15
steps to here 4 then 8 before ends call|0 0 35 -35 0 0 0 0
steps to here 4 then 8 before ends clause|49 -49 0 0 0 0 0 0
steps to here 4 then 8 before ends open|74 30 -51 -17 0 -31 33 -15
steps to here 4 then 8 before ends sentence|-8 -15 110 -92 0 -10 32 0
steps to here 4 then 8 before ends signed|0 -32 -83 107 0 0 0 0
steps to here 4 then 9|-23 9 86 -21 0 -66 0 0
steps to here 4 then 9 before ends call|0 0 5 -5 0 0 0 0
steps to here 4 then 9 before ends open|-28 37 80 -25 0 -74 0 0
steps to here 4 then 9 before ends sentence|-11 -21 45 -15 0 -4 0 0
steps to here 4 then 9 before ends signed|0 0 -27 27 0 0 0 0
steps to here 5 then 0|-46 65 5 10 -72 -52 -45 0
steps to here 5 then 0 before ends call|89 -84 -15 15 0 0 0 0
steps to here 5 then 0 before ends clause|143 -55 5 -71 -32 0 0 0
steps to here 5 then 0 before ends open|-95 104 -1 4 -20 0 0 0
steps to here 5 then 0 before ends sentence|38 -22 8 24 -29 -52 -45 0
steps to here 5 then 0 before ends signed|0 0 48 -48 0 0 0 0
steps to here 5 then 1|-59 152 -1 23 -97 -31 -45 31
steps to here 5 then 1 before ends call|-3 34 -45 -3 0 0 0 0
steps to here 5 then 1 before ends clause|-87 157 -53 -2 -33 0 0 0
steps to here 5 then 1 before ends open|-115 56 54 32 -75 -31 0 31
steps to here 5 then 1 before ends sentence|50 62 -83 -23 0 0 -45 0
steps to here 5 then 1 before ends signed|-30 0 71 -44 0 0 0 0
steps to here 5 then 2|-46 132 -37 11 -82 -70 0 -42
steps to here 5 then 2 before ends call|-74 57 1 -8 0 0 0 31
steps to here 5 then 2 before ends clause|-83 125 -57 32 -29 0 0 -33
steps to here 5 then 2 before ends open|-63 121 -9 -21 -56 -36 0 -46
steps to here 5 then 2 before ends sentence|90 13 -47 -5 0 -33 0 -33
steps to here 5 then 2 before ends signed|-31 0 40 -2 0 0 0 0
steps to here 5 then 3|-34 76 28 62 -28 -67 -20 -33
steps to here 5 then 3 before ends call|37 -43 10 -29 0 0 0 0
steps to here 5 then 3 before ends clause|-43 77 -2 0 0 0 0 -33
steps to here 5 then 3 before ends open|-23 84 61 40 -28 -67 0 -33
steps to here 5 then 3 before ends sentence|-16 20 -58 23 0 0 -20 0
steps to here 5 then 3 before ends signed|23 0 1 -28 0 0 0 0
steps to here 5 then 4|-76 89 71 -37 -33 -31 0 0
steps to here 5 then 4 before ends call|-100 100 0 0 0 0 0 0
steps to here 5 then 4 before ends clause|0 30 3 -33 0 0 0 0
steps to here 5 then 4 before ends open|-22 -5 92 -26 -33 -31 0 0
steps to here 5 then 4 before ends sentence|-61 39 -65 102 0 0 0 0
steps to here 5 then 4 before ends signed|33 0 25 -58 0 0 0 0
steps to here 5 then 5|48 31 3 -16 -33 -33 -33 -33
steps to here 5 then 5 before ends call|78 -94 14 11 0 0 0 0
steps to here 5 then 5 before ends clause|-109 114 -9 0 0 0 0 0
steps to here 5 then 5 before ends open|-6 94 -22 21 -33 -33 0 -33
steps to here 5 then 5 before ends sentence|8 -64 -7 69 0 0 -33 0
steps to here 5 then 5 before ends signed|55 0 37 -92 0 0 0 0
steps to here 5 then 6|5 -36 -10 32 -36 69 -9 -28
steps to here 5 then 6 before ends call|36 0 23 -56 0 0 0 0
steps to here 5 then 6 before ends clause|0 0 30 0 -23 0 -9 0
steps to here 5 then 6 before ends open|-35 -24 13 11 -12 41 0 -28
steps to here 5 then 6 before ends sentence|12 6 -78 56 0 28 0 0
steps to here 5 then 7|66 -53 -18 22 10 -39 -44 -2
steps to here 5 then 7 before ends call|-4 0 -50 30 0 0 0 24
steps to here 5 then 7 before ends open|47 -18 36 -40 10 -39 0 0
steps to here 5 then 7 before ends sentence|54 -59 -29 59 0 0 -44 -26
steps to here 5 then 7 before ends signed|0 0 46 -46 0 0 0 0
steps to here 5 then 8|95 0 18 -3 -72 0 -48 33
steps to here 5 then 8 before ends call|28 0 9 -29 0 0 0 0
steps to here 5 then 8 before ends clause|-31 0 31 0 0 0 0 0
steps to here 5 then 8 before ends open|154 -24 12 1 -72 0 -33 33
steps to here 5 then 8 before ends sentence|5 50 10 7 0 0 -15 0
steps to here 5 then 8 before ends signed|0 0 33 -33 0 0 0 0
steps to here 5 then 9|15 -1 58 -42 -49 -22 -43 -33
steps to here 5 then 9 before ends call|-82 34 57 15 0 0 0 0
steps to here 5 then 9 before ends clause|-33 0 33 0 0 0 0 0
steps to here 5 then 9 before ends open|142 -9 -34 -40 -49 -22 0 0
steps to here 5 then 9 before ends sentence|4 -5 55 -17 0 0 -43 -33
steps to here 5 then 9 before ends signed|18 -27 -52 68 0 0 0 0
steps to here 6 then 0|-44 30 64 36 -67 60 -67 0
steps to here 6 then 0 before ends call|57 13 -155 57 0 0 0 0
steps to here 6 then 0 before ends clause|-83 -5 108 -89 0 0 0 0
steps to here 6 then 0 before ends open|-102 29 57 63 -67 77 0 0
steps to here 6 then 0 before ends sentence|7 26 -16 15 0 -22 -67 0
steps to here 6 then 0 before ends signed|33 0 46 -75 0 -1 0 0
steps to here 6 then 1|-85 78 -47 5 -133 11 20 -12
steps to here 6 then 1 before ends call|-32 64 0 -52 0 0 0 0
steps to here 6 then 1 before ends clause|118 -30 -94 26 0 0 0 0
steps to here 6 then 1 before ends open|-86 60 57 7 -133 -14 0 -12
steps to here 6 then 1 before ends sentence|-13 34 -8 15 0 30 20 0
steps to here 6 then 1 before ends signed|10 -20 20 -33 0 13 0 0
steps to here 6 then 2|59 64 -106 13 -194 -14 19 -66
steps to here 6 then 2 before ends call|-144 209 -58 4 0 0 -28 0
steps to here 6 then 2 before ends clause|-68 35 24 37 0 0 0 0
steps to here 6 then 2 before ends open|179 13 -118 -39 -177 -29 0 -66
steps to here 6 then 2 before ends sentence|-111 65 69 42 -33 23 36 0
steps to here 6 then 2 before ends signed|-89 -25 37 50 0 0 0 0
steps to here 6 then 3|-6 49 -82 -3 -31 51 0 0
steps to here 6 then 3 before ends call|92 -31 -83 10 0 0 0 0
steps to here 6 then 3 before ends clause|-64 83 0 -26 0 0 0 0
steps to here 6 then 3 before ends open|10 11 -52 -16 -31 19 0 0
steps to here 6 then 3 before ends sentence|-46 53 -54 106 0 0 0 0
steps to here 6 then 3 before ends signed|20 -27 56 -97 0 33 0 0
steps to here 6 then 4|36 21 -38 -34 -10 67 -26 0
steps to here 6 then 4 before ends call|-62 0 104 -42 0 0 0 0
steps to here 6 then 4 before ends clause|7 -7 0 0 0 0 0 0
steps to here 6 then 4 before ends open|49 -6 -23 -91 -10 67 0 0
steps to here 6 then 4 before ends sentence|-39 96 -68 60 0 0 -26 0
steps to here 6 then 4 before ends signed|-34 0 -21 50 0 0 0 0
steps to here 6 then 5|62 -7 41 25 -53 -18 10 -33
steps to here 6 then 5 before ends call|-10 -14 53 -43 0 0 0 0
steps to here 6 then 5 before ends clause|-51 51 30 -30 0 0 0 0
steps to here 6 then 5 before ends open|41 28 7 -21 -53 15 0 -33
steps to here 6 then 5 before ends sentence|-29 4 30 92 0 -33 10 0
steps to here 6 then 5 before ends signed|94 0 -115 14 0 0 0 0
steps to here 6 then 6|88 -122 3 21 -96 65 0 0
steps to here 6 then 6 before ends call|4 -33 44 -15 0 0 0 0
steps to here 6 then 6 before ends clause|76 -76 0 0 0 0 0 0
steps to here 6 then 6 before ends open|12 4 3 15 -96 33 0 0
steps to here 6 then 6 before ends sentence|-1 -66 -40 106 0 32 0 0
steps to here 6 then 6 before ends signed|18 -32 -6 26 0 0 0 0
steps to here 6 then 7|78 -34 -32 -12 -87 55 -35 0
steps to here 6 then 7 before ends call|0 0 -23 23 0 0 0 0
steps to here 6 then 7 before ends clause|96 0 -71 -32 0 0 0 0
steps to here 6 then 7 before ends open|119 -9 -18 3 -87 55 -28 0
steps to here 6 then 7 before ends sentence|-96 -44 42 11 0 0 -7 0
steps to here 6 then 7 before ends signed|-26 0 -42 52 0 0 0 0
steps to here 6 then 8|51 -65 46 21 -91 -15 19 43
steps to here 6 then 8 before ends call|-45 -33 142 -69 0 0 0 0
steps to here 6 then 8 before ends clause|10 0 -10 0 0 0 0 0
steps to here 6 then 8 before ends open|178 -19 5 -13 -91 3 0 43
steps to here 6 then 8 before ends sentence|-69 -17 21 70 0 -33 19 0
steps to here 6 then 8 before ends signed|-64 0 46 8 0 0 0 0
steps to here 6 then 9|65 -22 47 -18 -139 -41 61 -30
steps to here 6 then 9 before ends call|-63 26 108 -62 0 0 0 0
steps to here 6 then 9 before ends open|129 -7 -5 -40 -139 0 0 -30
steps to here 6 then 9 before ends sentence|-54 1 39 -38 0 -41 61 0
steps to here 6 then 9 before ends signed|1 -33 -33 63 0 0 0 0
steps to here 7 then 0|-9 -23 57 20 -111 -41 98 -30
steps to here 7 then 0 before ends call|47 15 -121 68 0 15 0 0
steps to here 7 then 0 before ends clause|14 0 11 -25 0 0 0 0
steps to here 7 then 0 before ends open|-108 -21 102 73 -89 -5 0 0
steps to here 7 then 0 before ends sentence|68 11 -49 -54 -22 -32 98 -30
steps to here 7 then 0 before ends signed|-113 -22 75 5 0 -16 0 0
steps to here 7 then 1|7 -12 23 45 -98 72 34 18
steps to here 7 then 1 before ends call|71 -92 19 -15 0 0 0 0
steps to here 7 then 1 before ends clause|-15 25 -103 78 0 0 0 0
steps to here 7 then 1 before ends open|-106 -16 62 36 -65 91 -33 61
steps to here 7 then 1 before ends sentence|35 54 -53 32 -33 0 79 -33
steps to here 7 then 1 before ends signed|-8 0 7 15 0 -30 0 0
steps to here 7 then 2|-33 37 51 23 -111 19 -41 -33
steps to here 7 then 2 before ends call|-79 56 84 -34 0 0 0 0
steps to here 7 then 2 before ends clause|132 -109 -9 -28 0 0 0 0
steps to here 7 then 2 before ends open|26 14 -41 -5 -89 76 0 -33
steps to here 7 then 2 before ends sentence|-51 -31 91 78 -30 -13 -41 0
steps to here 7 then 2 before ends signed|53 0 -53 41 0 -29 0 0
steps to here 7 then 3|49 -54 -3 33 0 29 0 -33
steps to here 7 then 3 before ends call|27 -27 5 -5 0 0 0 0
steps to here 7 then 3 before ends clause|-21 21 0 0 0 0 0 0
steps to here 7 then 3 before ends open|83 -64 9 0 0 0 0 -33
steps to here 7 then 3 before ends sentence|-43 28 -24 43 0 0 0 0
steps to here 7 then 3 before ends signed|-51 0 -5 -4 0 29 0 0
steps to here 7 then 4|101 -26 -38 -1 -26 18 -48 0
steps to here 7 then 4 before ends call|0 0 57 -45 0 0 -16 0
steps to here 7 then 4 before ends clause|3 -3 0 0 0 0 0 0
steps to here 7 then 4 before ends open|160 -11 -87 -50 -26 -33 0 0
steps to here 7 then 4 before ends sentence|-95 -38 -1 77 0 63 -32 0
steps to here 7 then 4 before ends signed|-20 0 41 -25 0 0 0 0
steps to here 7 then 5|164 -127 -43 -4 0 0 9 0
steps to here 7 then 5 before ends call|43 0 -43 0 0 0 0 0
steps to here 7 then 5 before ends clause|35 -35 0 0 0 0 0 0
steps to here 7 then 5 before ends open|125 -116 10 -9 0 0 0 0
steps to here 7 then 5 before ends sentence|34 9 -56 10 0 0 9 0
steps to here 7 then 5 before ends signed|3 0 41 -20 0 0 0 0
steps to here 7 then 6|123 -134 10 -16 -32 -33 4 -10
steps to here 7 then 6 before ends call|-33 0 53 -28 0 0 0 0
steps to here 7 then 6 before ends clause|106 -48 -58 0 0 0 0 0
steps to here 7 then 6 before ends open|95 -71 -5 -34 -32 -33 0 0
steps to here 7 then 6 before ends sentence|38 -34 -50 49 0 0 4 -10
steps to here 7 then 6 before ends signed|-6 0 53 -56 0 0 0 0
steps to here 7 then 7|95 -153 20 -9 -82 -21 29 0
steps to here 7 then 7 before ends call|34 0 -11 -30 0 0 0 0
steps to here 7 then 7 before ends clause|0 0 52 -52 0 0 0 0
steps to here 7 then 7 before ends open|41 -115 45 -6 -82 41 0 0
steps to here 7 then 7 before ends sentence|45 -33 2 22 0 -33 29 0
steps to here 7 then 7 before ends signed|19 0 -61 65 0 -25 0 0
steps to here 7 then 8|8 -53 31 -17 -4 58 23 -19
steps to here 7 then 8 before ends call|-62 41 6 24 0 0 0 0
steps to here 7 then 8 before ends clause|0 0 33 -33 0 0 0 0
steps to here 7 then 8 before ends open|69 -83 38 -2 -4 31 0 -33
steps to here 7 then 8 before ends sentence|-54 -17 -20 -4 0 40 23 20
steps to here 7 then 8 before ends signed|32 0 -30 9 0 0 0 0
steps to here 7 then 9|84 -65 42 -47 -63 14 60 -33
steps to here 7 then 9 before ends call|-23 0 55 39 0 -33 0 -33
steps to here 7 then 9 before ends clause|0 24 -24 0 0 0 0 0
steps to here 7 then 9 before ends open|50 -50 66 -11 -33 39 0 0
steps to here 7 then 9 before ends sentence|35 -21 -5 -71 -29 -9 60 0
steps to here 7 then 9 before ends signed|-12 0 -132 135 0 0 0 0
steps to here 8 then 0|56 -137 64 25 -194 29 -92 149
steps to here 8 then 0 before ends call|255 -144 37 -188 0 0 0 0
steps to here 8 then 0 before ends clause|200 -162 -60 0 0 0 0 0
steps to here 8 then 0 before ends open|-66 2 78 53 -126 39 0 -90
steps to here 8 then 0 before ends sentence|-16 -12 -15 17 -94 -27 -92 191
steps to here 8 then 0 before ends signed|10 -56 20 11 0 0 0 0
steps to here 8 then 1|56 -16 59 44 -240 -26 39 50
steps to here 8 then 1 before ends call|35 -102 -1 28 0 30 0 0
steps to here 8 then 1 before ends clause|29 -34 -1 6 0 0 0 0
steps to here 8 then 1 before ends open|40 54 57 38 -164 -40 -23 50
steps to here 8 then 1 before ends sentence|49 -6 -40 72 -119 -21 47 0
steps to here 8 then 1 before ends signed|-85 0 79 -14 0 0 0 0
steps to here 8 then 2|79 -56 40 57 -132 -64 6 -8
steps to here 8 then 2 before ends call|63 -120 60 1 0 0 0 0
steps to here 8 then 2 before ends clause|-22 11 51 0 0 -33 0 0
steps to here 8 then 2 before ends open|24 -22 -1 -27 -131 12 0 4
steps to here 8 then 2 before ends sentence|28 94 -74 28 -1 -33 6 -55
steps to here 8 then 2 before ends signed|-118 -63 100 -7 0 0 0 0
steps to here 8 then 3|89 -105 -17 55 -71 49 0 11
steps to here 8 then 3 before ends call|-5 0 49 -38 0 0 0 0
steps to here 8 then 3 before ends clause|-34 0 34 0 0 0 0 0
steps to here 8 then 3 before ends open|85 -83 18 -72 -37 49 0 0
steps to here 8 then 3 before ends sentence|-27 -4 -57 152 -33 0 0 11
steps to here 8 then 3 before ends signed|88 -28 -51 -26 0 0 0 0
steps to here 8 then 4|115 -49 11 27 -53 -49 0 0
steps to here 8 then 4 before ends call|-20 0 32 -12 0 0 0 0
steps to here 8 then 4 before ends clause|111 -99 -18 0 0 0 0 0
steps to here 8 then 4 before ends open|26 -1 32 24 -20 -33 0 0
steps to here 8 then 4 before ends sentence|26 21 -3 40 -33 -33 0 0
steps to here 8 then 4 before ends signed|0 0 0 -25 0 25 0 0
steps to here 8 then 5|133 -51 -3 15 0 -8 0 -33
steps to here 8 then 5 before ends call|-36 27 70 -48 0 0 0 0
steps to here 8 then 5 before ends open|125 -23 -10 -30 0 -8 0 0
steps to here 8 then 5 before ends sentence|28 -58 8 95 0 -33 0 -33
steps to here 8 then 5 before ends signed|32 0 -109 70 0 0 0 0
steps to here 8 then 6|96 -145 -1 22 -49 -30 -16 -33
steps to here 8 then 6 before ends call|-55 0 41 36 0 0 0 0
steps to here 8 then 6 before ends clause|115 -109 35 -31 0 0 0 0
steps to here 8 then 6 before ends open|114 -85 18 -48 -49 -10 0 -33
steps to here 8 then 6 before ends sentence|16 -21 -41 126 0 -10 -16 0
steps to here 8 then 6 before ends signed|-9 0 31 -25 0 -25 0 0
steps to here 8 then 7|96 -53 30 -7 -16 -18 -85 -33
steps to here 8 then 7 before ends call|-53 27 69 -54 0 0 0 0
steps to here 8 then 7 before ends clause|96 -62 -7 -33 0 0 0 0
steps to here 8 then 7 before ends open|159 9 9 -39 -16 -51 0 -33
steps to here 8 then 7 before ends sentence|44 -49 -26 28 0 33 -85 0
steps to here 8 then 7 before ends signed|-75 0 -92 143 0 0 0 0
steps to here 8 then 8|95 -15 15 -34 -120 -3 -33 -23
steps to here 8 then 8 before ends call|-29 21 12 0 0 0 0 0
steps to here 8 then 8 before ends clause|-32 0 65 -33 0 0 0 0
steps to here 8 then 8 before ends open|164 -11 -50 -51 -98 1 0 10
steps to here 8 then 8 before ends sentence|-48 35 17 46 -33 2 -33 -33
steps to here 8 then 8 before ends signed|-67 0 -13 71 0 0 0 0
steps to here 8 then 9|80 -40 55 -45 -70 -14 -76 -33
steps to here 8 then 9 before ends call|201 24 -105 -143 0 0 0 0
steps to here 8 then 9 before ends clause|-32 0 58 -26 0 0 0 0
steps to here 8 then 9 before ends open|37 -44 36 13 -70 -41 0 0
steps to here 8 then 9 before ends sentence|3 7 5 -16 0 32 -76 -33
steps to here 8 then 9 before ends signed|26 -60 79 -36 0 0 0 0
steps to here 9 then 0|83 -86 50 43 -280 -8 48 -2
steps to here 9 then 0 before ends call|145 -144 -34 30 0 0 0 0
steps to here 9 then 0 before ends clause|96 -132 19 0 0 0 0 0
steps to here 9 then 0 before ends open|72 29 77 54 -259 49 0 -161
steps to here 9 then 0 before ends sentence|0 -43 16 64 -82 -80 48 132
steps to here 9 then 0 before ends signed|-40 -47 97 4 -33 -27 0 0
steps to here 9 then 1|25 -46 73 26 -124 -46 -20 6
steps to here 9 then 1 before ends call|21 30 2 -19 0 -33 -3 0
steps to here 9 then 1 before ends clause|90 -97 73 -66 0 0 0 0
steps to here 9 then 1 before ends open|39 27 32 0 -124 -9 0 -10
steps to here 9 then 1 before ends sentence|-8 -88 5 118 0 6 -19 23
steps to here 9 then 1 before ends signed|-2 -42 63 -55 0 -29 0 0
steps to here 9 then 2|49 -50 43 49 -128 -17 0 -33
steps to here 9 then 2 before ends call|-46 11 100 -46 0 0 0 0
steps to here 9 then 2 before ends clause|100 -83 -26 0 0 0 0 0
steps to here 9 then 2 before ends open|57 -14 76 -9 -109 -47 0 0
steps to here 9 then 2 before ends sentence|7 -26 -26 94 -33 21 0 -33
steps to here 9 then 2 before ends signed|83 -112 9 -14 0 24 0 0
steps to here 9 then 3|105 -81 -12 4 -38 0 -33 0
steps to here 9 then 3 before ends call|35 -35 20 -20 0 0 0 0
steps to here 9 then 3 before ends clause|56 -29 -27 0 0 0 0 0
steps to here 9 then 3 before ends open|70 -45 11 -57 -38 0 0 0
steps to here 9 then 3 before ends sentence|28 -16 -10 128 0 0 -33 0
steps to here 9 then 3 before ends signed|13 -25 -1 -3 0 0 0 0
steps to here 9 then 4|157 -46 -27 -72 0 11 -51 0
steps to here 9 then 4 before ends call|18 -57 25 22 0 0 0 0
steps to here 9 then 4 before ends clause|131 -131 33 -33 0 0 0 0
steps to here 9 then 4 before ends open|99 4 -20 -22 0 11 0 0
steps to here 9 then 4 before ends sentence|32 102 -8 1 0 -33 -51 0
steps to here 9 then 4 before ends signed|65 0 -32 -33 0 0 0 0
steps to here 9 then 5|90 -51 -29 -54 -33 -59 -33 -33
steps to here 9 then 5 before ends call|56 -23 -25 -12 0 0 0 0
steps to here 9 then 5 before ends clause|-15 0 15 0 0 0 0 0
steps to here 9 then 5 before ends open|124 -66 -17 -104 -33 -60 0 -33
steps to here 9 then 5 before ends sentence|45 -18 -6 87 0 -33 -33 0
steps to here 9 then 5 before ends signed|41 0 -72 24 0 17 0 0
steps to here 9 then 6|99 -86 -19 -18 -65 -31 -61 -33
steps to here 9 then 6 before ends call|28 0 8 -59 0 29 0 0
steps to here 9 then 6 before ends clause|71 -128 31 0 0 0 0 0
steps to here 9 then 6 before ends open|133 -30 -3 -51 -65 -70 0 0
steps to here 9 then 6 before ends sentence|82 -62 -96 109 0 26 -61 -33
steps to here 9 then 6 before ends signed|-33 -33 87 -12 0 0 0 0
steps to here 9 then 7|91 -135 11 -10 0 20 -27 0
steps to here 9 then 7 before ends call|-33 0 55 -22 0 0 0 0
steps to here 9 then 7 before ends clause|109 -42 -67 0 0 0 0 0
steps to here 9 then 7 before ends open|71 -101 103 -52 0 -6 0 0
steps to here 9 then 7 before ends sentence|55 -23 -88 69 0 33 -27 0
steps to here 9 then 7 before ends signed|66 0 -29 -26 0 0 0 0
steps to here 9 then 8|68 -79 53 16 -115 9 0 -33
steps to here 9 then 8 before ends call|-30 13 132 -101 0 0 0 0
steps to here 9 then 8 before ends clause|35 0 -35 0 0 0 0 0
steps to here 9 then 8 before ends open|125 -85 14 -7 -115 -2 0 0
steps to here 9 then 8 before ends sentence|-70 5 36 78 0 11 0 -33
steps to here 9 then 8 before ends signed|-3 0 2 -9 0 0 0 0
steps to here 9 then 9|-23 -91 5 62 -33 33 0 -33
steps to here 9 then 9 before ends call|39 -10 -9 -19 0 0 0 0
steps to here 9 then 9 before ends open|-24 -80 106 -29 -33 33 0 0
steps to here 9 then 9 before ends sentence|14 -21 -40 63 0 0 0 -33
steps to here 9 then 9 before ends signed|-25 0 -16 42 0 0 0 0
than after 0 ends call|-253 16 225 -97 0 0 -32 -31
than after 0 ends clause|-75 46 50 19 187 -33 0 -33
than after 0 ends open|-48 41 63 74 2 29 -48 -18
than after 0 ends sentence|9 50 -123 -7 -65 -58 0 -57
than after 0 ends signed|57 75 -33 -33 -116 0 -33 0
than after 1 ends call|-245 38 181 -59 -21 -18 0 0
than after 1 ends clause|-62 65 142 19 -97 0 -33 0
than after 1 ends open|-27 92 98 100 -5 -7 68 -54
than after 1 ends sentence|39 38 -147 26 -149 -62 -89 0
than after 1 ends signed|105 32 -89 -33 -85 0 0 0
than after 2 ends call|-5 67 6 62 -67 -33 -28 0
than after 2 ends clause|-32 39 52 56 39 -33 -62 -33
than after 2 ends open|-7 85 -24 31 3 -23 -47 -12
than after 2 ends sentence|-26 54 -117 19 84 -67 0 -31
than after 2 ends signed|14 13 0 -33 0 0 0 0
than after 3 ends call|63 -28 -36 -40 0 0 0 0
than after 3 ends clause|119 -9 6 -121 -22 0 0 -33
than after 3 ends open|16 59 48 31 11 -49 -69 -93
than after 3 ends sentence|-3 69 -67 8 -36 0 -33 0
than after 3 ends signed|9 -9 0 0 0 0 0 0
than after 4 ends call|63 -82 36 -66 0 0 0 0
than after 4 ends clause|127 14 -216 0 0 -33 0 0
than after 4 ends open|90 19 -39 -12 -4 -60 -44 -124
than after 4 ends sentence|93 61 -32 -37 -80 -33 0 -33
than after 4 ends signed|-7 47 0 0 0 0 -33 0
than after 5 ends call|58 35 -95 39 0 0 0 0
than after 5 ends clause|106 -58 44 -187 -46 0 0 -33
than after 5 ends open|108 -38 -5 -1 -63 -61 -97 -96
than after 5 ends sentence|43 20 -131 46 35 0 -33 -33
than after 5 ends signed|30 9 0 -33 0 0 0 0
than after 6 ends call|5 12 8 -12 0 0 -33 0
than after 6 ends clause|98 44 -16 -109 -66 0 0 -33
than after 6 ends open|98 -97 -37 -32 -53 -23 -41 -138
than after 6 ends sentence|25 49 -121 -17 74 0 -53 -66
than after 6 ends signed|-47 74 -32 0 0 0 0 0
than after 7 ends call|107 -16 -103 35 -22 -23 0 0
than after 7 ends clause|94 -88 71 -61 0 0 0 0
than after 7 ends open|93 -173 7 27 25 1 -42 -117
than after 7 ends sentence|25 66 -106 -63 -7 -33 0 0
than after 7 ends signed|2 33 0 -33 0 0 0 0
than after 8 ends call|103 -10 -143 -42 -39 0 0 0
than after 8 ends clause|154 38 65 -158 -144 0 0 0
than after 8 ends open|-46 -127 93 106 66 56 30 105
than after 8 ends sentence|40 67 -170 -38 -25 -33 -117 -90
than after 8 ends signed|66 77 -56 -108 0 0 0 0
than after 9 ends call|190 55 -187 -42 -114 -31 -54 0
than after 9 ends clause|208 133 -97 -73 -98 -66 -66 0
than after 9 ends open|-105 -60 57 133 161 67 41 2
than after 9 ends sentence|30 60 -240 10 -5 -133 -33 -89
than after 9 ends signed|-10 23 -27 0 0 0 0 0
than before 0|59 -15 75 40 -626 5 -151 -16
than before 1|57 70 51 62 -687 -49 -19 -37
than before 2|-14 86 -10 47 136 -51 -28 7
than before 3|-67 20 85 109 -135 -23 -89 124
than before 4|4 111 -68 -44 -15 69 7 -138
than before 5|-52 59 40 74 45 -61 -145 -101
than before 6|18 33 38 71 25 46 39 -115
than before 7|-5 -6 0 -20 160 -52 -24 211
than before 8|21 48 29 64 276 -57 -4 -196
than before 9|-12 123 -17 58 198 -132 35 -118
tight|-103 -41 413 -1122 647 -206 301 221
top|218 -526 81 60 -192 5 -180 125
top 0|115 0 -234 -36 -89 0 -120 291
top 1|111 -122 -110 -78 -33 -10 -56 192
top 2|-17 -66 -41 98 0 33 0 -121
top 3|239 0 7 47 -33 7 0 -183
top 4|6 -63 134 79 0 -22 -33 -257
top 5|41 -206 84 -5 -67 26 0 0
top 6|20 -274 254 60 -7 25 0 -74
top 7|95 -140 50 53 0 0 0 -31
top 8|129 0 -25 -85 0 0 0 -33
usual 0|106 135 -42 -88 -62 -61 0 -100
usual 1|-13 16 -115 -121 -12 -48 -33 163
usual 2|-53 128 -147 -177 -184 -99 -96 -134
usual 3|14 70 25 -112 -45 -60 -64 -64
usual 4|-126 198 -39 -88 -89 14 24 -33
usual 5|236 -129 -98 -242 -111 -96 -195 -100
usual 6|82 -51 8 -91 -94 -123 28 -57
usual 7|-26 -22 53 -36 -10 -4 151 58
usual 8|7 7 39 64 -25 -11 32 38
usual 9|-10 -39 117 178 145 65 32 152
width 0|-38 60 -56 -34 198 -159 -107 27
width 1|-66 95 24 84 154 47 -154 118
width 2|64 85 82 -38 98 -2 100 -94
width 3|-67 47 103 116 26 60 42 41
width 4|-39 12 115 123 -83 58 96 145
width 5|27 110 -29 82 -227 -147 -65 -184
width 6|21 68 -18 -49 -168 -66 -151 -62
width 7|14 15 -32 -124 -49 -132 -80 95
width 8|149 200 -115 -122 -212 0 0 -66
`;

export const LINE_WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number[]] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, numbers.split(' ').map((number) => Number(number) / 100)];
    }),
);
