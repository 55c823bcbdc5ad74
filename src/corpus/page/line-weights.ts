// Written by `npm run tune:pages`; do not edit.
// Fitted on 6500 pages that were made for it, or printed from 359 sheets, and on 5 split by hand; rounds 2, seed 1, the mean of 2 fits.
// On 200 pages of other articles 97.92 % of the lines are right.
// A row is the name of a feature and its weights in hundredths, in the order of LINE_ROLES.

const ROWS = `
after 0|59 -48 -1 95 -1 -25 18 -139
after 1|171 -37 49 88 -28 -85 11 -58
after 2|-20 32 26 -40 14 -56 -72 -5
after 3|44 41 -2 21 70 -61 -44 -48
after 4|22 44 -5 -7 -22 -38 -37 -68
after 5|5 34 61 40 14 14 45 28
after 6|5 26 66 51 -5 47 1 24
after 7|36 44 71 77 13 -15 28 -12
after 8|43 22 18 34 -87 24 1 -13
after 9|70 69 10 -1 47 -9 4 -55
after boxName|-76 -62 106 -34 -115 202 -32 -143
after byline|-75 -80 82 20 -17 -34 -10 61
after continued|-186 43 -218 155 0 9 -62 213
after credit|65 -86 -106 204 345 -72 -111 -271
after doubled|-47 -24 105 57 61 18 95 -37
after letter|-424 -167 47 74 42 -4 232 236
after like text 0|-16 -121 82 52 63 -16 4 -153
after like text 1|-44 -143 83 21 -22 5 16 -58
after like text 2|38 55 78 33 -11 -64 -51 -33
after like text 3|-10 -42 76 20 37 -70 60 15
after like text 4|-28 -9 133 53 24 37 21 -9
after like text 5|20 44 99 14 -78 -87 -31 62
after like text 6|16 68 112 55 -19 -8 13 -13
after like text 7|-8 102 53 22 -40 -22 -76 -28
after like text 8|17 103 -4 -12 -16 -34 -30 -19
after marked|-260 -150 59 243 132 -62 42 -246
after news|-29 28 14 -9 -1 -27 -28 152
after opening|-478 -237 95 133 61 -105 133 62
after role author|-33 -723 78 164 -319 -95 684 -70
after role byline|186 -416 123 97 -272 128 -110 174
after role caption|-209 7 121 122 652 -72 -390 -88
after role captionNext|-438 -72 -80 61 586 -42 -161 -264
after role display|269 -598 408 220 -840 504 -312 122
after role first|7 349 -455 -330 -798 -366 -99 -629
after role furniture|-92 -554 -3 -117 -456 -53 -297 422
after role next|209 228 -156 -73 -959 -216 47 -282
after role none|138 -451 89 44 -231 -28 -163 182
after tight|-286 -230 355 -54 -43 -34 -38 74
any|24 65 49 29 43 28 12 78
before boxName|-51 -376 176 45 -132 -30 -37 116
before byline|-4 -146 44 -39 -282 99 32 206
before credit|-58 160 99 66 -658 -94 -125 77
before ends call|213 -150 -9 -40 -81 -65 61 -69
before ends call deficit 0|-74 50 20 30 0 -11 0 0
before ends call deficit 0 here 6|-50 50 0 0 0 0 0 0
before ends call deficit 0 here 8|0 0 -29 30 0 0 0 0
before ends call deficit 0 here 9|-33 0 42 0 0 -11 0 0
before ends call deficit 1|-164 190 2 42 0 0 -60 -71
before ends call deficit 1 here 2|-22 22 -121 121 0 0 0 0
before ends call deficit 1 here 3|-80 84 -49 47 0 0 0 0
before ends call deficit 1 here 4|0 38 -47 19 0 0 0 0
before ends call deficit 1 here 5|-120 121 9 -8 0 0 0 0
before ends call deficit 1 here 6|43 -42 50 -49 0 0 0 0
before ends call deficit 1 here 7|-21 -13 15 20 0 0 0 0
before ends call deficit 1 here 8|35 18 78 -13 0 0 -45 -71
before ends call deficit 1 here 9|0 0 26 -14 0 0 -22 0
before ends call deficit 2|-38 183 -66 -74 -48 -67 48 -127
before ends call deficit 2 here 0|-30 0 -44 112 0 0 0 -47
before ends call deficit 2 here 1|-47 76 -16 26 0 -49 0 0
before ends call deficit 2 here 2|-58 67 2 28 0 0 0 -74
before ends call deficit 2 here 3|-17 -11 -42 78 0 0 0 0
before ends call deficit 2 here 4|89 -101 -50 83 0 0 0 0
before ends call deficit 2 here 5|-46 41 32 -31 0 0 0 14
before ends call deficit 2 here 6|36 -35 45 -45 0 0 0 0
before ends call deficit 2 here 7|-17 76 -52 -23 0 50 0 0
before ends call deficit 2 here 8|27 116 -57 -128 0 -35 103 0
before ends call deficit 2 here 9|27 206 -27 -93 -48 -82 -4 -41
before ends call deficit 3|66 -6 -36 -6 0 -1 -32 -10
before ends call deficit 3 here 0|0 0 42 -41 0 0 0 0
before ends call deficit 3 here 1|-75 16 0 52 0 0 0 0
before ends call deficit 3 here 2|-72 57 3 -15 0 -1 0 40
before ends call deficit 3 here 3|-6 -38 67 -18 0 0 0 0
before ends call deficit 3 here 4|41 -41 0 0 0 0 0 0
before ends call deficit 3 here 5|2 -2 0 0 0 0 0 0
before ends call deficit 3 here 6|66 3 -28 -13 0 0 -54 0
before ends call deficit 3 here 7|61 -60 -11 11 0 0 0 0
before ends call deficit 3 here 8|57 2 -59 34 0 0 -49 0
before ends call deficit 3 here 9|56 34 -36 -51 0 0 34 -62
before ends call deficit 4|-86 89 72 -77 0 0 0 0
before ends call deficit 4 here 2|-26 26 43 -43 0 0 0 0
before ends call deficit 4 here 3|29 -29 0 0 0 0 0 0
before ends call deficit 4 here 4|-29 29 0 0 0 0 0 0
before ends call deficit 4 here 5|-65 65 0 0 0 0 0 0
before ends call deficit 4 here 6|0 0 28 -28 0 0 0 0
before ends call deficit 4 here 8|-35 43 0 -8 0 0 0 0
before ends call deficit 5|17 -14 -50 39 0 75 10 -4
before ends call deficit 5 here 1|38 -63 25 0 0 0 0 0
before ends call deficit 5 here 2|-23 70 -86 -13 0 0 0 0
before ends call deficit 5 here 3|46 -46 35 -35 0 0 0 0
before ends call deficit 5 here 4|-50 51 0 0 0 0 0 0
before ends call deficit 5 here 6|-15 19 -85 79 0 0 0 0
before ends call deficit 5 here 7|-46 46 0 45 0 0 -44 0
before ends call deficit 5 here 8|50 -23 -66 33 0 0 0 0
before ends call deficit 5 here 9|-5 -60 68 -28 0 75 40 -4
before ends call deficit 6|93 -68 10 -7 0 0 111 -105
before ends call deficit 6 here 0|0 0 -7 7 0 0 0 0
before ends call deficit 6 here 2|-15 15 -50 50 0 0 0 0
before ends call deficit 6 here 3|-29 -16 49 35 0 0 0 0
before ends call deficit 6 here 4|-40 41 0 0 0 0 0 0
before ends call deficit 6 here 5|118 -91 -9 -36 0 0 0 0
before ends call deficit 6 here 6|27 0 -46 64 0 0 0 -46
before ends call deficit 6 here 7|12 -50 -31 70 0 0 0 0
before ends call deficit 6 here 8|-58 98 54 -21 0 0 -87 0
before ends call deficit 6 here 9|64 -22 5 -142 0 0 155 -67
before ends call deficit 7|111 -250 106 100 0 -82 -2 -12
before ends call deficit 7 here 0|-50 0 0 50 0 0 0 0
before ends call deficit 7 here 1|0 0 103 -103 0 0 0 0
before ends call deficit 7 here 2|-59 34 70 -20 0 0 0 -21
before ends call deficit 7 here 3|33 -33 -31 32 0 0 0 0
before ends call deficit 7 here 4|29 -29 17 -16 0 0 0 0
before ends call deficit 7 here 5|25 -25 -49 50 0 0 0 0
before ends call deficit 7 here 6|-1 -48 47 -16 0 0 42 0
before ends call deficit 7 here 7|15 -73 -22 88 0 0 0 0
before ends call deficit 7 here 8|128 -89 -95 91 0 -82 73 0
before ends call deficit 7 here 9|82 -116 54 9 0 0 -94 3
before ends call deficit 8|158 -201 39 -5 0 27 -19 22
before ends call deficit 8 here 1|26 0 -3 -3 0 0 0 -14
before ends call deficit 8 here 2|27 -34 -45 113 0 0 -58 0
before ends call deficit 8 here 3|-82 36 70 3 0 0 0 0
before ends call deficit 8 here 4|0 34 0 12 0 0 -41 0
before ends call deficit 8 here 5|48 28 -57 19 0 -50 0 0
before ends call deficit 8 here 6|2 -18 -15 -6 0 51 0 0
before ends call deficit 8 here 7|54 -61 1 -54 0 72 -33 0
before ends call deficit 8 here 8|96 -101 102 18 0 -43 -90 -47
before ends call deficit 8 here 9|45 -210 12 5 0 54 102 55
before ends call deficit 9|165 -227 42 -72 -32 -28 52 64
before ends call deficit 9 here 1|14 -43 51 -16 0 0 0 0
before ends call deficit 9 here 2|45 -51 62 -52 0 0 -39 0
before ends call deficit 9 here 3|58 -91 65 12 0 0 -32 0
before ends call deficit 9 here 4|38 -38 42 -41 0 0 0 0
before ends call deficit 9 here 5|43 -50 4 -35 0 0 0 0
before ends call deficit 9 here 6|17 -98 93 25 0 0 -48 0
before ends call deficit 9 here 7|-60 -32 93 -26 0 0 0 0
before ends call deficit 9 here 8|-29 -71 -1 -57 0 -23 150 49
before ends call deficit 9 here 9|48 -9 -53 18 -32 -16 11 48
before ends call here 0|-80 0 -8 127 0 0 0 -47
before ends call here 1|-37 -17 132 -26 0 -49 0 -14
before ends call here 2|-32 59 -26 64 0 -1 -86 -36
before ends call here 3|64 -154 94 124 0 0 -32 0
before ends call here 4|68 -53 -53 63 0 0 -41 0
before ends call here 5|112 -4 -32 -82 0 -50 0 14
before ends call here 6|18 -36 61 -17 0 51 -61 -46
before ends call here 7|-15 -72 -2 77 0 112 -78 0
before ends call here 8|104 -6 -50 -16 0 -160 70 -33
before ends call here 9|169 -100 -25 -82 -81 33 105 3
before ends clause|-35 72 32 -99 250 -160 -107 -82
before ends clause deficit 0|43 226 -70 -226 94 0 0 -81
before ends clause deficit 0 here 0|0 37 5 -38 47 0 0 -49
before ends clause deficit 0 here 1|0 45 0 0 0 0 0 -44
before ends clause deficit 0 here 2|0 34 15 -49 0 0 0 0
before ends clause deficit 0 here 5|0 0 0 -48 49 0 0 0
before ends clause deficit 0 here 6|0 47 0 0 -46 0 0 0
before ends clause deficit 0 here 7|0 0 -38 0 39 0 0 0
before ends clause deficit 0 here 8|43 45 -42 -45 0 0 0 0
before ends clause deficit 0 here 9|0 117 0 -117 0 0 0 0
before ends clause deficit 1|-141 121 -85 23 102 -48 0 -15
before ends clause deficit 1 here 1|0 -57 0 0 30 0 0 28
before ends clause deficit 1 here 2|9 -46 54 0 23 0 0 0
before ends clause deficit 1 here 3|-48 90 0 -42 0 0 0 0
before ends clause deficit 1 here 4|-24 72 0 -57 0 0 0 0
before ends clause deficit 1 here 5|8 -33 27 23 0 0 0 0
before ends clause deficit 1 here 6|28 0 -46 -76 81 0 0 0
before ends clause deficit 1 here 7|6 34 0 -30 0 0 0 0
before ends clause deficit 1 here 8|-69 16 0 84 -32 0 0 0
before ends clause deficit 1 here 9|-39 63 -104 80 12 -48 0 -43
before ends clause deficit 2|-96 111 -214 101 -87 -43 -10 104
before ends clause deficit 2 here 0|0 0 -55 86 0 0 0 -31
before ends clause deficit 2 here 1|-12 11 -64 -47 -38 0 0 140
before ends clause deficit 2 here 2|-14 57 -25 -17 -49 0 -22 -4
before ends clause deficit 2 here 3|-124 118 -10 -3 -40 0 0 0
before ends clause deficit 2 here 4|9 -25 -7 45 0 0 0 0
before ends clause deficit 2 here 5|-29 61 -14 -10 0 0 0 -5
before ends clause deficit 2 here 6|-53 4 6 46 3 0 0 0
before ends clause deficit 2 here 7|-52 -42 -11 159 39 0 0 -36
before ends clause deficit 2 here 8|-2 35 -119 129 -1 -43 26 -50
before ends clause deficit 2 here 9|-13 11 -76 78 -3 0 -5 110
before ends clause deficit 3|-51 75 -62 205 -86 -50 -14 0
before ends clause deficit 3 here 1|90 -90 0 0 0 0 0 0
before ends clause deficit 3 here 2|-73 53 -41 88 0 0 0 0
before ends clause deficit 3 here 3|-27 -13 0 64 0 0 0 0
before ends clause deficit 3 here 4|9 -9 34 -33 0 0 0 0
before ends clause deficit 3 here 5|5 -23 -40 73 0 0 0 0
before ends clause deficit 3 here 6|-86 87 -17 -38 44 0 0 0
before ends clause deficit 3 here 7|0 -90 153 -35 0 -50 0 0
before ends clause deficit 3 here 8|24 13 -75 28 0 0 -14 0
before ends clause deficit 3 here 9|54 83 -163 150 -123 0 0 0
before ends clause deficit 4|-59 74 -131 144 -14 0 0 -20
before ends clause deficit 4 here 1|0 0 5 -5 0 0 0 0
before ends clause deficit 4 here 2|45 36 -55 -20 0 0 0 0
before ends clause deficit 4 here 4|-25 26 21 0 0 0 0 -20
before ends clause deficit 4 here 5|-43 43 0 0 0 0 0 0
before ends clause deficit 4 here 6|-32 33 12 0 -12 0 0 0
before ends clause deficit 4 here 7|-27 27 0 0 0 0 0 0
before ends clause deficit 4 here 8|40 -9 -32 0 10 0 0 0
before ends clause deficit 4 here 9|-50 -15 -87 155 -34 0 0 0
before ends clause deficit 5|-43 51 -51 86 -40 0 -54 65
before ends clause deficit 5 here 1|0 60 -36 -34 0 0 0 0
before ends clause deficit 5 here 2|-23 47 84 -110 0 0 0 0
before ends clause deficit 5 here 3|-95 131 -5 -56 0 0 0 0
before ends clause deficit 5 here 4|41 -41 0 0 0 0 0 0
before ends clause deficit 5 here 5|-22 -26 0 79 0 0 0 0
before ends clause deficit 5 here 6|-49 38 43 -19 0 0 0 0
before ends clause deficit 5 here 7|26 -12 -21 0 0 0 0 0
before ends clause deficit 5 here 8|0 -28 -65 112 -40 0 0 0
before ends clause deficit 5 here 9|69 -69 -85 161 0 0 -54 65
before ends clause deficit 6|-82 87 62 18 25 -50 0 0
before ends clause deficit 6 here 0|0 0 36 -36 0 0 0 0
before ends clause deficit 6 here 1|-28 -25 53 0 0 0 0 0
before ends clause deficit 6 here 2|37 -10 -35 -43 0 0 0 0
before ends clause deficit 6 here 3|76 -15 0 0 0 -50 0 0
before ends clause deficit 6 here 4|-106 107 0 0 0 0 0 0
before ends clause deficit 6 here 5|-88 88 11 -11 0 0 0 0
before ends clause deficit 6 here 6|-113 35 0 58 49 0 0 0
before ends clause deficit 6 here 7|-71 25 47 50 -31 0 0 0
before ends clause deficit 6 here 8|59 -56 102 -25 -3 0 0 0
before ends clause deficit 6 here 9|167 -101 -47 64 -28 0 0 0
before ends clause deficit 7|68 17 17 -156 -24 0 0 -50
before ends clause deficit 7 here 1|0 29 14 -35 0 0 0 0
before ends clause deficit 7 here 2|156 -67 -52 -109 31 0 0 0
before ends clause deficit 7 here 3|17 -17 50 -46 0 0 0 0
before ends clause deficit 7 here 4|-49 50 0 0 0 0 0 0
before ends clause deficit 7 here 5|-13 14 0 0 0 0 0 0
before ends clause deficit 7 here 6|50 -26 54 -87 0 0 0 -6
before ends clause deficit 7 here 7|-77 118 -65 -39 30 0 0 0
before ends clause deficit 7 here 8|-7 27 81 -35 -85 0 0 0
before ends clause deficit 7 here 9|7 38 -64 81 -11 0 0 -43
before ends clause deficit 8|216 -161 181 -289 100 -100 -11 -80
before ends clause deficit 8 here 2|98 -115 125 0 0 -100 0 0
before ends clause deficit 8 here 3|119 -119 47 -47 0 0 0 0
before ends clause deficit 8 here 4|22 -21 0 0 0 0 0 0
before ends clause deficit 8 here 5|67 -77 30 0 0 0 0 0
before ends clause deficit 8 here 6|47 17 -56 0 0 0 0 0
before ends clause deficit 8 here 7|28 36 64 -83 -34 0 0 0
before ends clause deficit 8 here 8|20 -6 19 -127 100 0 0 -32
before ends clause deficit 8 here 9|-23 40 -2 -125 36 0 -11 -53
before ends clause deficit 9|280 -465 256 -304 279 -48 -49 -69
before ends clause deficit 9 here 2|236 -189 -19 -86 0 0 0 0
before ends clause deficit 9 here 3|202 -168 33 0 0 0 -49 -28
before ends clause deficit 9 here 4|46 -45 0 0 0 0 0 0
before ends clause deficit 9 here 5|178 -162 27 -48 0 0 0 0
before ends clause deficit 9 here 6|114 -132 13 -46 0 0 0 0
before ends clause deficit 9 here 7|80 -45 -53 0 0 0 0 0
before ends clause deficit 9 here 8|-116 48 146 -93 34 -48 0 0
before ends clause deficit 9 here 9|-182 -141 240 -196 264 0 0 -48
before ends clause here 0|0 37 -34 35 47 0 0 -71
before ends clause here 1|56 -20 3 -110 -17 0 0 119
before ends clause here 2|56 8 43 -194 -4 -100 -22 -4
before ends clause here 3|49 85 83 -97 -40 -50 -49 -28
before ends clause here 4|18 -6 50 -45 0 0 0 -20
before ends clause here 5|-53 49 1 -21 49 0 0 -5
before ends clause here 6|-57 29 -3 -50 119 0 0 -6
before ends clause here 7|-24 68 90 -20 56 -50 0 -36
before ends clause here 8|-31 24 62 -38 68 -91 19 -82
before ends clause here 9|-140 66 -18 100 142 -48 -68 1
before ends open|11 99 27 83 92 8 -50 53
before ends open deficit 0|-131 81 -34 -43 97 -137 0 -46
before ends open deficit 0 here 0|-189 232 -97 -80 83 -50 0 -78
before ends open deficit 0 here 1|0 8 -77 105 -22 21 0 43
before ends open deficit 0 here 2|-24 -143 -72 55 81 37 0 56
before ends open deficit 0 here 3|-24 63 63 -123 88 -33 0 -35
before ends open deficit 0 here 4|9 -45 5 99 0 0 0 -85
before ends open deficit 0 here 5|46 -101 -74 142 39 -28 0 -28
before ends open deficit 0 here 6|35 -82 26 25 31 0 0 -27
before ends open deficit 0 here 7|20 -114 42 37 -101 4 0 25
before ends open deficit 0 here 8|-54 12 31 27 45 -113 0 32
before ends open deficit 0 here 9|60 61 -25 -80 71 -66 0 -143
before ends open deficit 1|45 69 -14 -45 -23 -26 84 16
before ends open deficit 1 here 0|-124 42 112 12 -6 -63 0 -95
before ends open deficit 1 here 1|-167 0 -35 30 103 45 67 36
before ends open deficit 1 here 2|81 2 -37 -21 3 67 43 -28
before ends open deficit 1 here 3|-4 -69 -30 43 -11 40 0 112
before ends open deficit 1 here 4|5 -79 -34 76 -4 14 0 65
before ends open deficit 1 here 5|14 -31 -35 10 -50 -13 49 28
before ends open deficit 1 here 6|132 -87 -87 -23 -66 11 0 101
before ends open deficit 1 here 7|103 -46 -2 8 79 -125 49 61
before ends open deficit 1 here 8|91 53 9 4 5 -111 -46 9
before ends open deficit 1 here 9|-97 83 -11 -25 27 39 5 -32
before ends open deficit 2|-19 53 15 56 28 12 112 102
before ends open deficit 2 here 0|54 -144 75 -15 -35 -12 0 106
before ends open deficit 2 here 1|52 75 134 27 -26 -88 -42 -125
before ends open deficit 2 here 2|2 13 102 54 94 38 60 20
before ends open deficit 2 here 3|-24 75 21 -27 -27 -23 -15 -56
before ends open deficit 2 here 4|-4 66 -68 -42 -17 -24 37 47
before ends open deficit 2 here 5|-70 166 33 -18 50 -26 -48 -79
before ends open deficit 2 here 6|-48 85 0 20 115 1 -29 -24
before ends open deficit 2 here 7|56 114 7 8 25 10 -13 -115
before ends open deficit 2 here 8|50 98 -21 20 30 -1 141 -26
before ends open deficit 2 here 9|-82 86 -30 39 -61 -48 92 12
before ends open deficit 3|14 80 19 -17 75 1 -35 -110
before ends open deficit 3 here 0|0 -64 -30 66 0 68 0 -36
before ends open deficit 3 here 1|21 -23 32 -8 -19 15 59 -54
before ends open deficit 3 here 2|96 -17 8 -39 117 -55 -43 -23
before ends open deficit 3 here 3|35 12 21 -69 92 -21 -33 -78
before ends open deficit 3 here 4|51 1 -82 11 -12 36 0 30
before ends open deficit 3 here 5|-106 154 -1 -11 -42 -50 0 -10
before ends open deficit 3 here 6|-101 106 89 -20 2 -61 0 2
before ends open deficit 3 here 7|110 71 -76 63 -17 -10 0 9
before ends open deficit 3 here 8|-6 14 11 5 28 84 -41 -54
before ends open deficit 3 here 9|7 -90 11 91 -55 -28 5 87
before ends open deficit 4|76 142 -26 10 -123 -33 -90 -65
before ends open deficit 4 here 0|21 -21 59 -31 0 0 0 -15
before ends open deficit 4 here 1|84 24 -56 68 36 -77 0 -53
before ends open deficit 4 here 2|57 -39 -37 79 9 76 0 -133
before ends open deficit 4 here 3|-35 78 -48 -7 19 72 0 32
before ends open deficit 4 here 4|-45 74 -6 -30 33 19 0 44
before ends open deficit 4 here 5|74 -53 76 -83 48 27 0 -45
before ends open deficit 4 here 6|-79 68 50 -20 -44 16 0 4
before ends open deficit 4 here 7|132 16 -137 117 -44 0 0 -88
before ends open deficit 4 here 8|73 67 -31 -89 -4 -112 -24 84
before ends open deficit 4 here 9|125 41 5 56 -81 -2 -82 -45
before ends open deficit 5|-51 77 -7 18 -30 -48 -160 -25
before ends open deficit 5 here 0|-48 0 -15 28 0 0 0 4
before ends open deficit 5 here 1|-48 -2 31 -25 -48 6 38 6
before ends open deficit 5 here 2|126 -31 -21 -11 31 -28 0 40
before ends open deficit 5 here 3|83 -21 77 31 -95 -50 0 -84
before ends open deficit 5 here 4|-31 42 9 -17 44 -40 0 29
before ends open deficit 5 here 5|-20 56 74 34 -75 -10 0 -84
before ends open deficit 5 here 6|-104 99 -5 -37 64 98 -48 -198
before ends open deficit 5 here 7|82 55 -10 -82 39 -24 0 -85
before ends open deficit 5 here 8|-32 49 -100 38 -4 -10 -21 114
before ends open deficit 5 here 9|72 20 -10 65 28 -33 -137 69
before ends open deficit 6|32 82 11 31 -59 38 -155 -5
before ends open deficit 6 here 0|-13 -93 15 31 -12 0 0 92
before ends open deficit 6 here 1|-70 34 -37 22 -28 131 0 -66
before ends open deficit 6 here 2|131 -50 -31 -40 -4 48 0 -47
before ends open deficit 6 here 3|59 5 21 96 -20 -127 0 -152
before ends open deficit 6 here 4|-47 66 153 -126 0 -2 -43 -81
before ends open deficit 6 here 5|-47 86 -122 -62 -55 47 0 182
before ends open deficit 6 here 6|-23 123 -50 17 24 -2 -22 -18
before ends open deficit 6 here 7|-61 95 -91 35 38 -77 0 44
before ends open deficit 6 here 8|-17 -92 -12 -46 15 67 0 113
before ends open deficit 6 here 9|126 55 -16 -6 -74 89 -118 40
before ends open deficit 7|90 27 32 53 1 35 -10 -18
before ends open deficit 7 here 0|39 -42 -51 54 0 47 0 -32
before ends open deficit 7 here 1|19 -38 -69 27 0 35 10 51
before ends open deficit 7 here 2|70 44 22 11 -57 22 -5 -86
before ends open deficit 7 here 3|151 24 -22 22 -75 3 0 38
before ends open deficit 7 here 4|-6 -60 29 106 -13 -26 -58 39
before ends open deficit 7 here 5|-43 -19 35 -44 6 5 -57 184
before ends open deficit 7 here 6|-37 58 -33 66 24 10 0 -13
before ends open deficit 7 here 7|3 -18 64 43 -11 -16 0 -57
before ends open deficit 7 here 8|139 -5 22 -24 46 84 -44 -48
before ends open deficit 7 here 9|130 -6 -47 -33 -21 42 65 58
before ends open deficit 8|98 -71 18 53 -64 59 -54 -32
before ends open deficit 8 here 0|-42 -93 21 96 0 -12 0 -39
before ends open deficit 8 here 1|101 -54 12 63 -48 -9 46 -17
before ends open deficit 8 here 2|135 48 -17 43 -185 38 -69 45
before ends open deficit 8 here 3|-4 -16 -47 14 38 33 82 48
before ends open deficit 8 here 4|27 -81 19 32 -94 30 144 -81
before ends open deficit 8 here 5|-5 20 0 18 17 70 71 -89
before ends open deficit 8 here 6|62 1 -39 74 -144 -25 0 -15
before ends open deficit 8 here 7|-46 -71 -39 -19 39 -11 62 53
before ends open deficit 8 here 8|17 4 16 -33 18 26 -178 2
before ends open deficit 8 here 9|102 2 14 -20 59 -67 -98 23
before ends open deficit 9|205 -22 7 32 -94 44 -72 41
before ends open deficit 9 here 0|133 -182 -10 44 -122 -92 0 44
before ends open deficit 9 here 1|81 58 70 -38 -73 -89 -36 -16
before ends open deficit 9 here 2|113 43 -39 1 -153 -70 -49 -48
before ends open deficit 9 here 3|39 -23 -37 -30 -70 64 0 62
before ends open deficit 9 here 4|77 -30 -63 -33 52 41 -13 31
before ends open deficit 9 here 5|28 -15 11 48 -47 -14 71 -65
before ends open deficit 9 here 6|87 -11 -92 -7 -68 5 -40 1
before ends open deficit 9 here 7|49 -32 -37 15 -16 79 -63 31
before ends open deficit 9 here 8|25 -37 37 42 -48 132 -43 -39
before ends open deficit 9 here 9|94 -100 23 1 92 51 -8 31
before ends open here 0|-40 -134 48 118 3 -57 0 81
before ends open here 1|84 53 40 57 13 -25 109 -18
before ends open here 2|20 46 -40 30 13 69 -79 -67
before ends open here 3|-20 68 69 -13 -25 3 48 19
before ends open here 4|-1 90 -8 -13 -62 8 114 -41
before ends open here 5|-4 108 -11 -61 -72 11 120 -33
before ends open here 6|22 93 21 69 -62 -20 -94 -84
before ends open here 7|32 153 -23 21 25 -43 14 -61
before ends open here 8|42 108 8 41 59 65 -117 -11
before ends open here 9|55 121 28 61 141 47 -49 33
before ends sentence|86 -165 44 6 -112 1 88 -37
before ends sentence deficit 0|-47 231 -48 -33 181 -65 -198 -11
before ends sentence deficit 0 here 0|-27 27 0 0 0 0 0 0
before ends sentence deficit 0 here 1|-34 59 -22 -18 0 0 0 27
before ends sentence deficit 0 here 2|0 49 -69 -58 0 -18 0 70
before ends sentence deficit 0 here 3|0 0 21 -14 -36 0 28 0
before ends sentence deficit 0 here 4|0 0 103 -44 0 0 0 -65
before ends sentence deficit 0 here 5|-44 0 49 11 0 0 0 0
before ends sentence deficit 0 here 6|0 38 3 -81 26 65 -49 0
before ends sentence deficit 0 here 7|0 0 -56 38 62 -6 -49 0
before ends sentence deficit 0 here 8|0 15 -86 -91 165 29 -48 0
before ends sentence deficit 0 here 9|20 147 28 102 1 -115 -122 -95
before ends sentence deficit 1|-42 171 -84 -60 -14 -85 -1 -19
before ends sentence deficit 1 here 1|35 -43 -30 -139 0 -34 19 153
before ends sentence deficit 1 here 2|77 -40 -35 -22 -9 28 -167 47
before ends sentence deficit 1 here 3|61 -16 -18 -14 0 0 -47 -38
before ends sentence deficit 1 here 4|21 68 -108 14 -45 0 -48 0
before ends sentence deficit 1 here 5|-22 102 -64 -49 -36 0 12 0
before ends sentence deficit 1 here 6|-134 144 -2 52 -47 0 -34 -44
before ends sentence deficit 1 here 7|-23 148 -10 -21 -74 -28 39 -35
before ends sentence deficit 1 here 8|1 88 -104 9 121 0 32 -21
before ends sentence deficit 1 here 9|-1 135 -31 -8 -40 -94 76 -106
before ends sentence deficit 2|14 201 -31 -105 -183 -86 -20 -92
before ends sentence deficit 2 here 0|10 -52 89 -32 0 -39 0 31
before ends sentence deficit 2 here 1|-22 -4 24 60 0 0 -39 43
before ends sentence deficit 2 here 2|-36 68 -108 -56 -107 85 37 23
before ends sentence deficit 2 here 3|52 22 -51 -95 -60 -50 -32 -41
before ends sentence deficit 2 here 4|-27 21 55 68 0 -16 -53 0
before ends sentence deficit 2 here 5|39 54 -57 -6 0 0 -97 -28
before ends sentence deficit 2 here 6|56 66 -78 -20 -47 104 -25 10
before ends sentence deficit 2 here 7|-17 75 -3 -28 20 30 19 0
before ends sentence deficit 2 here 8|-34 74 -24 -28 42 -65 -59 25
before ends sentence deficit 2 here 9|94 137 22 2 -100 -42 0 -61
before ends sentence deficit 3|72 65 31 -46 -68 15 -22 9
before ends sentence deficit 3 here 0|2 0 -1 -37 0 52 0 -2
before ends sentence deficit 3 here 1|-53 10 31 -28 0 0 53 41
before ends sentence deficit 3 here 2|10 7 3 36 -43 141 1 -50
before ends sentence deficit 3 here 3|49 24 65 47 -39 -50 -89 -53
before ends sentence deficit 3 here 4|-35 67 -90 -61 0 0 0 101
before ends sentence deficit 3 here 5|57 56 -2 -10 0 -28 -75 0
before ends sentence deficit 3 here 6|14 -39 -132 68 0 45 58 30
before ends sentence deficit 3 here 7|4 80 -19 -56 0 10 -34 0
before ends sentence deficit 3 here 8|-6 9 7 -2 -13 -134 82 43
before ends sentence deficit 3 here 9|-6 -68 53 -60 13 26 48 -10
before ends sentence deficit 4|60 117 -42 -52 -127 -98 -4 -55
before ends sentence deficit 4 here 1|37 30 47 -111 0 0 0 0
before ends sentence deficit 4 here 2|78 71 -1 -14 -49 -35 -35 0
before ends sentence deficit 4 here 3|44 18 -50 0 0 0 0 0
before ends sentence deficit 4 here 4|93 -103 0 28 0 0 0 0
before ends sentence deficit 4 here 5|-112 163 18 -13 0 -8 -80 -32
before ends sentence deficit 4 here 6|72 -117 -33 49 0 0 61 0
before ends sentence deficit 4 here 7|-44 21 100 -37 0 0 -29 0
before ends sentence deficit 4 here 8|51 34 -77 53 -45 -56 31 -17
before ends sentence deficit 4 here 9|-4 66 60 -48 -45 -53 51 -11
before ends sentence deficit 5|127 39 8 -180 19 -22 8 -50
before ends sentence deficit 5 here 0|0 -8 -59 10 -21 53 0 38
before ends sentence deficit 5 here 1|34 -13 50 -37 0 0 -54 62
before ends sentence deficit 5 here 2|15 64 -98 36 0 23 -125 0
before ends sentence deficit 5 here 3|54 50 -21 54 41 -50 -49 49
before ends sentence deficit 5 here 4|-41 55 8 80 -28 0 -47 -38
before ends sentence deficit 5 here 5|18 40 -39 -34 0 0 176 -45
before ends sentence deficit 5 here 6|67 -38 -13 20 0 -73 18 0
before ends sentence deficit 5 here 7|-14 -105 117 74 0 104 -91 -41
before ends sentence deficit 5 here 8|8 62 114 -83 -9 35 9 -88
before ends sentence deficit 5 here 9|-1 28 -17 -21 -14 -46 33 8
before ends sentence deficit 6|139 -97 22 -15 42 -79 57 -61
before ends sentence deficit 6 here 0|0 0 -17 18 0 0 0 0
before ends sentence deficit 6 here 1|71 -13 -112 10 0 -1 98 -72
before ends sentence deficit 6 here 2|-6 140 101 -107 0 46 30 -20
before ends sentence deficit 6 here 3|-25 34 -74 -57 0 0 63 14
before ends sentence deficit 6 here 4|12 41 19 -9 0 -50 -42 0
before ends sentence deficit 6 here 5|23 -75 -49 104 0 0 18 -35
before ends sentence deficit 6 here 6|89 -87 52 63 0 -55 -52 -44
before ends sentence deficit 6 here 7|19 -4 -22 98 -45 46 -37 25
before ends sentence deficit 6 here 8|95 16 -28 25 1 -152 21 -119
before ends sentence deficit 6 here 9|8 -49 78 36 52 -12 30 3
before ends sentence deficit 7|183 -198 26 0 6 -42 54 173
before ends sentence deficit 7 here 0|-77 0 95 -20 0 0 0 0
before ends sentence deficit 7 here 1|35 19 126 -90 0 0 -40 -60
before ends sentence deficit 7 here 2|-34 -91 -19 -21 0 2 -102 260
before ends sentence deficit 7 here 3|25 67 98 31 0 -100 47 89
before ends sentence deficit 7 here 4|86 -69 -29 -21 0 58 -41 -52
before ends sentence deficit 7 here 5|127 6 -127 -17 0 -37 -34 59
before ends sentence deficit 7 here 6|72 -59 80 -25 0 -17 16 -60
before ends sentence deficit 7 here 7|13 -145 -86 21 0 17 107 140
before ends sentence deficit 7 here 8|-44 25 -20 44 -66 -17 58 -42
before ends sentence deficit 7 here 9|-44 -131 58 10 95 33 72 -18
before ends sentence deficit 8|119 -186 83 71 -67 -20 108 -13
before ends sentence deficit 8 here 0|18 0 91 -39 0 -73 -46 28
before ends sentence deficit 8 here 1|-62 34 42 -76 0 32 8 34
before ends sentence deficit 8 here 2|45 4 -16 -29 0 15 79 -153
before ends sentence deficit 8 here 3|142 -128 119 76 0 -30 -9 -116
before ends sentence deficit 8 here 4|38 -77 43 -45 0 -50 78 84
before ends sentence deficit 8 here 5|91 -174 113 41 0 -59 -43 2
before ends sentence deficit 8 here 6|50 -1 44 14 0 -50 7 -47
before ends sentence deficit 8 here 7|37 -45 -6 48 0 73 39 -91
before ends sentence deficit 8 here 8|23 -1 62 49 -22 85 118 -84
before ends sentence deficit 8 here 9|47 -52 56 33 -21 53 22 50
before ends sentence deficit 9|82 -203 61 51 36 31 -10 -10
before ends sentence deficit 9 here 0|-176 -6 -38 13 0 156 -49 116
before ends sentence deficit 9 here 1|-67 -30 7 138 -46 142 -139 9
before ends sentence deficit 9 here 2|52 -36 66 57 0 -45 136 -168
before ends sentence deficit 9 here 3|65 -88 86 36 0 -60 127 4
before ends sentence deficit 9 here 4|102 -135 -72 8 0 -53 80 -36
before ends sentence deficit 9 here 5|76 -84 -18 -32 0 -59 34 4
before ends sentence deficit 9 here 6|58 -102 19 22 0 59 44 -52
before ends sentence deficit 9 here 7|6 -186 102 15 14 -94 109 -130
before ends sentence deficit 9 here 8|101 -129 51 25 -54 85 43 20
before ends sentence deficit 9 here 9|75 -115 35 -7 80 6 -107 56
before ends sentence here 0|-165 -30 85 -95 -21 142 -95 173
before ends sentence here 1|-82 15 22 -22 -46 135 -58 120
before ends sentence here 2|-15 51 -7 -36 -129 149 41 34
before ends sentence here 3|152 40 69 71 -65 -68 41 -23
before ends sentence here 4|113 -84 -55 0 -61 -107 -39 42
before ends sentence here 5|77 -35 -25 -41 -36 -154 -72 -67
before ends sentence here 6|142 -101 -17 32 -49 32 45 -56
before ends sentence here 7|124 -100 -22 18 -24 99 83 -99
before ends sentence here 8|122 -107 62 30 51 -14 54 -85
before ends sentence here 9|79 -130 39 56 -18 -32 105 -57
before ends signed|36 -262 72 112 -127 -45 -206 3
before ends signed deficit 0|60 212 -20 -138 -40 -45 0 0
before ends signed deficit 0 here 2|-48 0 0 48 0 0 0 0
before ends signed deficit 0 here 3|24 0 -23 0 0 0 0 0
before ends signed deficit 0 here 5|43 -43 28 -28 0 0 0 0
before ends signed deficit 0 here 6|66 -65 0 0 0 0 0 0
before ends signed deficit 0 here 7|34 -74 0 41 0 0 0 0
before ends signed deficit 0 here 8|0 0 24 -23 0 0 0 0
before ends signed deficit 0 here 9|0 304 -53 -192 -40 -45 0 0
before ends signed deficit 1|-13 171 -36 -67 0 0 0 83
before ends signed deficit 1 here 2|0 -26 0 26 0 0 0 0
before ends signed deficit 1 here 5|-4 0 49 -46 0 0 0 0
before ends signed deficit 1 here 6|0 0 1 0 0 0 0 0
before ends signed deficit 1 here 7|-11 0 -53 60 0 0 0 0
before ends signed deficit 1 here 8|0 44 45 -75 0 0 0 0
before ends signed deficit 1 here 9|0 150 -60 -63 0 0 0 83
before ends signed deficit 2|13 -1 -30 16 0 58 -49 79
before ends signed deficit 2 here 0|0 0 -16 16 0 0 0 0
before ends signed deficit 2 here 1|-34 -48 44 52 0 0 0 0
before ends signed deficit 2 here 2|9 -47 89 -54 0 0 0 0
before ends signed deficit 2 here 3|0 0 31 -31 0 0 0 0
before ends signed deficit 2 here 5|0 -50 -44 94 0 0 0 0
before ends signed deficit 2 here 6|-2 0 -56 54 0 0 0 0
before ends signed deficit 2 here 7|-31 0 -16 15 0 0 0 27
before ends signed deficit 2 here 8|-3 -3 66 14 0 -48 -49 0
before ends signed deficit 2 here 9|36 108 -97 -39 0 97 0 69
before ends signed deficit 3|60 -41 78 1 0 0 0 -172
before ends signed deficit 3 here 1|0 0 -40 40 0 0 0 0
before ends signed deficit 3 here 2|0 -32 0 32 0 0 0 0
before ends signed deficit 3 here 3|51 -50 0 0 0 0 0 0
before ends signed deficit 3 here 6|76 0 -26 -49 0 0 0 0
before ends signed deficit 3 here 7|-28 0 0 28 0 0 0 0
before ends signed deficit 3 here 8|-95 0 95 28 0 0 0 -44
before ends signed deficit 3 here 9|78 56 42 -17 0 0 0 -149
before ends signed deficit 4|-68 -96 15 52 0 -26 0 -3
before ends signed deficit 4 here 1|0 0 -31 0 0 0 0 32
before ends signed deficit 4 here 2|-4 -47 54 -4 0 0 0 0
before ends signed deficit 4 here 5|0 0 43 -43 0 0 0 0
before ends signed deficit 4 here 6|25 0 -41 26 0 0 0 0
before ends signed deficit 4 here 7|22 0 76 -83 0 0 0 0
before ends signed deficit 4 here 8|-72 -110 37 76 0 0 0 -17
before ends signed deficit 4 here 9|-38 55 -60 42 0 -26 0 -16
before ends signed deficit 5|-1 -14 -26 18 0 52 0 5
before ends signed deficit 5 here 2|0 0 -8 8 0 0 0 0
before ends signed deficit 5 here 6|-5 0 -40 44 0 0 0 0
before ends signed deficit 5 here 7|0 0 19 -19 0 0 0 0
before ends signed deficit 5 here 8|0 0 -18 19 0 0 0 0
before ends signed deficit 5 here 9|5 -14 15 -22 0 52 0 5
before ends signed deficit 6|33 -176 161 35 0 -82 -50 12
before ends signed deficit 6 here 0|44 -44 0 0 0 0 0 0
before ends signed deficit 6 here 1|1 0 0 0 0 0 0 0
before ends signed deficit 6 here 2|-36 -125 92 62 0 0 0 0
before ends signed deficit 6 here 3|42 -6 -35 0 0 0 0 0
before ends signed deficit 6 here 4|-14 0 0 42 0 0 0 -31
before ends signed deficit 6 here 5|0 0 -40 41 0 0 0 0
before ends signed deficit 6 here 6|0 0 -11 12 0 0 0 0
before ends signed deficit 6 here 7|50 0 216 -180 0 -48 -50 -22
before ends signed deficit 6 here 8|-75 0 -4 77 0 0 0 -33
before ends signed deficit 6 here 9|-1 -25 -49 59 0 -48 0 90
before ends signed deficit 7|105 -237 2 67 0 -13 -48 25
before ends signed deficit 7 here 0|-54 0 55 5 0 0 0 0
before ends signed deficit 7 here 1|-64 0 -14 74 0 0 0 0
before ends signed deficit 7 here 2|180 -93 -111 -4 0 0 0 49
before ends signed deficit 7 here 3|-6 0 -13 8 0 0 0 0
before ends signed deficit 7 here 4|0 -25 0 25 0 0 0 0
before ends signed deficit 7 here 5|8 -46 -10 88 0 0 0 -74
before ends signed deficit 7 here 6|45 0 -21 28 0 -50 0 0
before ends signed deficit 7 here 7|26 0 33 -18 0 -50 0 0
before ends signed deficit 7 here 8|31 -65 44 -44 0 29 0 0
before ends signed deficit 7 here 9|-37 -92 36 -1 0 38 -48 83
before ends signed deficit 8|-6 -131 14 13 -49 -7 -22 -1
before ends signed deficit 8 here 0|42 0 0 0 0 0 0 -41
before ends signed deficit 8 here 1|76 -47 24 -43 0 0 0 0
before ends signed deficit 8 here 2|118 0 40 -114 0 0 0 0
before ends signed deficit 8 here 3|-15 0 -37 66 0 0 0 0
before ends signed deficit 8 here 4|0 0 -55 55 0 0 0 0
before ends signed deficit 8 here 5|24 0 80 -144 0 0 0 88
before ends signed deficit 8 here 6|-191 0 109 106 0 0 -22 -15
before ends signed deficit 8 here 7|-19 0 -172 183 0 -6 0 -8
before ends signed deficit 8 here 8|-17 0 -15 -45 -49 0 0 85
before ends signed deficit 8 here 9|49 -83 45 30 0 -3 0 -61
before ends signed deficit 9|-59 -207 62 81 -49 53 -92 16
before ends signed deficit 9 here 0|65 0 16 -80 0 -40 0 43
before ends signed deficit 9 here 1|48 0 31 -75 0 0 0 -18
before ends signed deficit 9 here 2|-11 -33 -23 84 0 0 0 -67
before ends signed deficit 9 here 3|-45 0 98 -19 0 0 0 -45
before ends signed deficit 9 here 4|65 0 -38 20 0 0 0 -48
before ends signed deficit 9 here 5|-54 0 41 37 0 0 0 0
before ends signed deficit 9 here 6|31 0 80 -89 0 0 0 1
before ends signed deficit 9 here 7|1 0 -46 31 0 0 0 0
before ends signed deficit 9 here 8|43 -99 2 68 0 -46 -43 7
before ends signed deficit 9 here 9|-209 -120 64 59 -49 118 -49 59
before ends signed here 0|95 -44 45 -65 0 -40 0 -8
before ends signed here 1|23 -82 55 -20 0 0 0 14
before ends signed here 2|160 -279 54 102 0 0 0 -11
before ends signed here 3|18 -55 40 20 0 0 0 -45
before ends signed here 4|57 -25 -70 123 0 0 0 -80
before ends signed here 5|-7 -125 124 10 0 0 0 5
before ends signed here 6|-12 -65 -3 103 0 -50 -22 -10
before ends signed here 7|31 -74 101 -10 0 -102 -50 2
before ends signed here 8|-34 -194 96 84 -49 -73 -80 3
before ends signed here 9|-88 152 -17 37 -90 126 -83 26
before furniture|-125 -213 -32 -15 213 144 54 125
before marked|44 -452 221 318 -167 -26 0 -178
before signed|36 -262 72 112 -127 -45 -206 3
before spaced false ends call|244 -196 -1 -40 -81 -65 64 -69
before spaced false ends clause|7 33 61 -114 250 -160 -107 -17
before spaced false ends open|51 67 36 75 114 17 -6 37
before spaced false ends sentence|117 -255 46 16 -111 5 100 -34
before spaced false ends signed|36 -262 72 112 -127 -45 -206 3
before spaced true ends call|-228 266 -47 0 0 0 -29 0
before spaced true ends clause|-243 286 -160 62 0 0 0 -70
before spaced true ends open|-400 380 -138 120 -294 -33 -210 249
before spaced true ends sentence|-610 809 -143 -178 -12 -91 -221 -58
below 0|21 61 32 73 69 41 34 68
below 0 deficit 0|6 -121 100 28 26 68 -95 42
below 0 deficit 1|-71 -12 61 99 -65 6 -50 -2
below 0 deficit 2|-2 58 95 45 54 1 21 -87
below 0 deficit 3|76 44 33 65 -46 -26 0 -110
below 0 deficit 4|59 -19 31 -22 -102 81 -165 -33
below 0 deficit 5|15 -39 6 13 -37 -48 -70 49
below 0 deficit 6|63 -11 60 -8 -17 -20 25 -15
below 0 deficit 7|42 -13 45 18 54 -62 -51 -10
below 0 deficit 8|32 87 6 72 59 -20 24 26
below 0 deficit 9|92 134 -18 87 75 48 87 14
below 0 ends call|116 61 27 -121 -118 -100 -33 -128
below 0 ends clause|40 10 21 -52 -94 -99 -102 -133
below 0 ends open|-8 39 54 99 72 77 88 105
below 0 ends sentence|24 77 -310 41 50 -184 -266 -176
below 0 ends signed|152 211 -185 -98 -131 0 -50 -90
below 1|1 65 -67 -18 -9 -39 -4 19
below 1 deficit 0|-23 -18 -29 88 -16 -32 0 123
below 1 deficit 1|-27 13 -131 82 33 21 65 103
below 1 deficit 2|31 13 26 -41 -9 -38 -9 -78
below 1 deficit 3|96 5 4 -6 -62 27 -48 70
below 1 deficit 4|75 89 -225 37 42 -123 76 60
below 1 deficit 5|70 26 -133 -45 -74 12 45 -64
below 1 deficit 6|57 41 21 3 81 -108 8 -111
below 1 deficit 7|59 -106 98 -36 -24 -83 -4 -52
below 1 deficit 8|-18 -52 92 4 1 72 -65 60
below 1 deficit 9|-27 -22 101 68 36 6 -103 21
below 1 ends call|48 -15 -63 76 0 0 0 0
below 1 ends clause|72 88 -187 -174 49 -50 83 -78
below 1 ends open|-24 4 -1 20 50 -20 -15 21
below 1 ends sentence|83 110 -238 -48 -148 -98 -35 132
below 1 ends signed|-68 68 0 0 0 0 0 0
below 2|33 53 -3 8 9 -60 54 110
below 2 deficit 0|-61 0 -59 149 -23 -42 0 -22
below 2 deficit 1|-145 14 89 -61 -26 -66 -97 244
below 2 deficit 2|1 35 -57 -95 -64 -62 -66 159
below 2 deficit 3|14 55 -20 26 66 -125 161 -124
below 2 deficit 4|49 -26 -92 -26 0 -16 105 -8
below 2 deficit 5|48 53 0 -1 3 -91 6 -15
below 2 deficit 6|143 -37 -116 -70 -15 43 51 115
below 2 deficit 7|108 130 -118 -3 -94 66 -38 -160
below 2 deficit 8|26 -50 2 28 100 56 5 -6
below 2 deficit 9|-59 -33 87 1 -49 -71 3 12
below 2 ends call|27 -67 33 -45 0 0 0 0
below 2 ends clause|59 5 57 24 -46 -94 35 -43
below 2 ends open|14 59 58 -21 -1 -33 64 108
below 2 ends sentence|61 41 -219 77 10 -43 -48 109
below 2 ends signed|95 -68 0 0 0 0 0 -37
below 3|25 54 34 -48 -46 -38 -45 46
below 3 deficit 0|0 -8 28 -22 0 0 0 0
below 3 deficit 1|69 292 -141 -129 0 -59 64 -122
below 3 deficit 2|27 33 -36 -35 -30 -29 -46 118
below 3 deficit 3|13 -2 -44 12 0 47 -41 100
below 3 deficit 4|55 -90 81 -26 0 -50 103 5
below 3 deficit 5|-33 -38 -31 117 20 51 -18 -30
below 3 deficit 6|-32 -4 77 -94 0 39 40 24
below 3 deficit 7|32 -62 -11 -5 -12 19 98 117
below 3 deficit 8|13 -3 75 -62 -98 -11 -37 29
below 3 deficit 9|8 15 94 9 66 -56 -57 -31
below 3 ends call|-13 -40 70 -6 0 0 0 0
below 3 ends clause|42 93 8 -28 0 0 -44 -73
below 3 ends open|-17 -1 17 -7 -34 -10 6 58
below 3 ends sentence|163 42 -58 -53 -7 -85 -49 0
below 4|-37 26 135 -65 -72 -65 -22 32
below 4 deficit 0|0 0 77 0 0 0 0 -76
below 4 deficit 1|-35 -26 157 -75 0 0 -40 -41
below 4 deficit 2|17 -60 -173 -101 28 23 -53 331
below 4 deficit 3|-82 114 -37 75 0 -50 0 0
below 4 deficit 4|-18 -16 8 34 0 0 0 0
below 4 deficit 5|70 -64 2 -71 0 43 113 -80
below 4 deficit 6|95 9 33 25 -16 0 -52 -158
below 4 deficit 7|-78 121 46 -79 21 138 -64 -29
below 4 deficit 8|33 -32 4 23 -109 -123 -143 21
below 4 deficit 9|-109 -1 59 -2 -8 -97 60 -16
below 4 ends call|-192 126 102 0 0 0 0 0
below 4 ends clause|-45 -43 115 -37 0 0 0 0
below 4 ends open|-69 54 103 -38 -30 -65 -22 32
below 4 ends sentence|217 -152 -70 -94 0 0 0 0
below 4 ends signed|0 48 0 0 -47 0 0 0
below 5|2 78 103 -93 6 26 -58 71
below 5 deficit 0|0 0 89 -49 0 -15 0 -46
below 5 deficit 1|197 13 -73 -125 0 0 -41 -63
below 5 deficit 2|91 -101 32 22 0 -49 -52 -103
below 5 deficit 3|177 -104 -86 -122 0 0 -32 129
below 5 deficit 4|6 -48 34 0 0 0 0 0
below 5 deficit 5|-94 16 110 20 0 0 0 -26
below 5 deficit 6|-86 43 21 -37 -24 181 -48 0
below 5 deficit 7|-137 -37 -5 -37 9 162 0 -5
below 5 deficit 8|59 140 -11 -14 -43 -6 -159 15
below 5 deficit 9|-105 117 64 -47 8 -135 26 117
below 5 ends call|-20 175 -156 -14 0 0 0 0
below 5 ends clause|-94 40 99 -45 0 0 0 0
below 5 ends open|10 11 73 -41 19 26 -58 82
below 5 ends sentence|4 -11 203 -132 -15 0 0 -46
bond after 0|42 34 22 67 56 68 41 19
bond after 0 here 0 after 0|51 -36 72 -61 -35 0 0 -8
bond after 0 here 0 after 1|-37 -33 82 6 0 -10 0 17
bond after 0 here 0 after 2|-11 -89 14 -67 -111 24 0 186
bond after 0 here 0 after 3|60 18 -21 19 0 8 0 -42
bond after 0 here 0 after 4|65 -75 35 -35 54 0 0 -43
bond after 0 here 0 after 5|-111 -47 80 -63 0 74 0 44
bond after 0 here 0 after 6|-69 -9 66 29 0 69 0 -53
bond after 0 here 0 after 7|0 59 -41 4 56 -3 0 -53
bond after 0 here 0 after 8|-70 42 101 -22 -96 85 -46 83
bond after 0 here 0 after 9|7 35 68 -37 -53 26 -49 -2
bond after 0 here 1 after 0|80 -11 -14 -8 0 -86 0 23
bond after 0 here 1 after 1|76 26 -54 -41 0 38 -75 83
bond after 0 here 1 after 2|15 -51 21 27 30 28 -13 -50
bond after 0 here 1 after 3|-3 79 31 -91 4 8 0 81
bond after 0 here 1 after 4|-43 -54 125 -60 -16 14 0 8
bond after 0 here 1 after 5|-139 -67 34 84 -28 -79 -21 57
bond after 0 here 1 after 6|76 -92 -38 -16 12 0 -25 45
bond after 0 here 1 after 7|57 -109 0 38 -34 64 -111 38
bond after 0 here 1 after 8|46 42 -20 0 -10 -12 10 -37
bond after 0 here 1 after 9|7 -41 84 25 -28 30 -124 -21
bond after 0 here 2 after 0|-49 -68 -15 35 -48 134 0 -15
bond after 0 here 2 after 1|-25 18 29 28 -74 -25 -57 105
bond after 0 here 2 after 2|39 14 57 50 -10 52 49 64
bond after 0 here 2 after 3|-36 -1 60 56 -109 -32 -26 35
bond after 0 here 2 after 4|21 -23 -26 5 -22 -49 83 31
bond after 0 here 2 after 5|-88 -68 41 81 -28 130 70 -25
bond after 0 here 2 after 6|29 -17 8 43 21 54 -44 43
bond after 0 here 2 after 7|60 23 6 -14 -63 -23 -11 14
bond after 0 here 2 after 8|63 -2 59 -34 -12 -37 -31 94
bond after 0 here 2 after 9|35 10 15 -30 -56 5 -45 3
bond after 0 here 3 after 0|-140 11 63 42 0 26 0 24
bond after 0 here 3 after 1|-46 68 20 8 32 -11 -49 -46
bond after 0 here 3 after 2|90 22 -13 96 31 -34 46 -58
bond after 0 here 3 after 3|-19 85 7 23 16 -94 5 -106
bond after 0 here 3 after 4|18 25 7 -7 -16 7 0 9
bond after 0 here 3 after 5|-62 -2 70 94 -94 42 115 -22
bond after 0 here 3 after 6|-45 56 10 14 -41 47 36 0
bond after 0 here 3 after 7|-22 -105 116 9 -115 -37 53 -10
bond after 0 here 3 after 8|49 63 13 -15 -76 88 -103 3
bond after 0 here 3 after 9|37 33 17 -46 -6 17 -64 21
bond after 0 here 4 after 0|44 0 -65 30 0 -44 0 42
bond after 0 here 4 after 1|29 36 38 7 -24 67 0 -99
bond after 0 here 4 after 2|77 -25 -20 62 7 -105 -8 -58
bond after 0 here 4 after 3|-9 49 109 -89 15 20 -48 -5
bond after 0 here 4 after 4|-121 -37 130 12 -26 0 -22 -21
bond after 0 here 4 after 5|14 -8 72 51 -32 4 26 -12
bond after 0 here 4 after 6|81 -29 69 0 0 -11 3 -89
bond after 0 here 4 after 7|80 -61 8 -57 -30 42 -59 8
bond after 0 here 4 after 8|-1 4 31 -23 47 -48 16 -16
bond after 0 here 4 after 9|9 -13 45 -49 -79 30 -27 -43
bond after 0 here 5 after 0|-35 -67 52 49 -35 -44 0 -1
bond after 0 here 5 after 1|44 19 -19 -25 54 9 -44 -55
bond after 0 here 5 after 2|58 -3 -17 66 31 -2 34 -145
bond after 0 here 5 after 3|-47 29 23 23 86 21 42 -6
bond after 0 here 5 after 4|-80 6 53 -26 44 47 -6 58
bond after 0 here 5 after 5|-164 11 140 51 53 -92 89 37
bond after 0 here 5 after 6|-87 33 -38 74 2 21 23 27
bond after 0 here 5 after 7|19 -33 -103 55 -12 70 -41 79
bond after 0 here 5 after 8|52 61 37 -54 -32 43 -80 -29
bond after 0 here 5 after 9|83 54 -17 -79 74 -93 85 65
bond after 0 here 6 after 0|-20 -8 -11 -24 -4 67 11 -60
bond after 0 here 6 after 1|-22 137 16 1 29 -120 -17 85
bond after 0 here 6 after 2|27 -5 52 70 -16 45 -25 -50
bond after 0 here 6 after 3|-86 49 94 36 80 -26 -41 36
bond after 0 here 6 after 4|-37 -22 -9 21 21 -44 13 85
bond after 0 here 6 after 5|-118 -8 60 40 -89 61 71 49
bond after 0 here 6 after 6|-68 -18 6 42 -55 64 81 -53
bond after 0 here 6 after 7|46 -28 65 25 5 -4 30 -58
bond after 0 here 6 after 8|22 13 30 4 5 -89 -12 80
bond after 0 here 6 after 9|3 17 17 -26 -17 17 35 32
bond after 0 here 7 after 0|-24 63 30 -53 89 -8 -52 16
bond after 0 here 7 after 1|-5 -78 -5 7 89 -19 111 -14
bond after 0 here 7 after 2|-18 29 -5 94 30 2 -30 -37
bond after 0 here 7 after 3|-8 53 34 -7 -35 -21 43 -11
bond after 0 here 7 after 4|-8 39 -41 21 -28 -46 -33 7
bond after 0 here 7 after 5|-83 27 3 76 13 54 32 10
bond after 0 here 7 after 6|2 22 25 33 22 29 -22 32
bond after 0 here 7 after 7|37 -25 -39 14 -29 24 -43 60
bond after 0 here 7 after 8|28 39 -29 21 -38 -8 56 -16
bond after 0 here 7 after 9|16 -19 16 -53 0 33 -55 15
bond after 0 here 8 after 0|-28 -51 -4 50 10 36 -25 -56
bond after 0 here 8 after 1|24 -55 14 36 49 41 90 -77
bond after 0 here 8 after 2|16 10 13 73 25 -45 2 -28
bond after 0 here 8 after 3|61 18 -25 30 8 8 93 -42
bond after 0 here 8 after 4|13 17 -47 -2 19 -65 6 -86
bond after 0 here 8 after 5|22 60 -65 26 59 20 27 -19
bond after 0 here 8 after 6|52 62 -42 83 26 15 22 45
bond after 0 here 8 after 7|49 13 -22 -22 45 -75 81 -32
bond after 0 here 8 after 8|119 25 -71 16 54 -24 19 21
bond after 0 here 8 after 9|95 3 -11 -30 -26 25 29 13
bond after 0 here 9 after 0|-64 87 -37 51 16 0 64 -57
bond after 0 here 9 after 1|-10 -60 38 25 -2 21 83 -5
bond after 0 here 9 after 2|68 14 -30 86 71 17 30 -26
bond after 0 here 9 after 3|29 20 19 25 15 20 -12 -28
bond after 0 here 9 after 4|10 6 27 22 -16 -65 14 -30
bond after 0 here 9 after 5|75 74 4 39 49 37 36 -26
bond after 0 here 9 after 6|48 70 -49 41 32 -11 32 50
bond after 0 here 9 after 7|70 40 -40 16 23 30 8 21
bond after 0 here 9 after 8|52 57 -47 34 12 12 53 23
bond after 0 here 9 after 9|155 101 -23 67 -20 100 70 93
bond after 1|47 98 28 -9 -80 -151 -101 -135
bond after 1 here 0 after 0|-55 28 0 35 0 0 0 0
bond after 1 here 0 after 1|-25 0 -38 64 0 0 0 0
bond after 1 here 0 after 2|0 28 0 0 0 0 0 -28
bond after 1 here 0 after 3|36 -48 -35 0 48 0 0 0
bond after 1 here 0 after 7|0 0 46 -46 0 0 0 0
bond after 1 here 0 after 8|0 0 39 -38 0 0 0 0
bond after 1 here 0 after 9|31 0 38 -69 0 0 0 0
bond after 1 here 1 after 0|25 7 -25 -6 0 0 0 0
bond after 1 here 1 after 1|-22 45 143 -140 0 -46 67 -50
bond after 1 here 1 after 2|44 -160 48 23 0 0 0 95
bond after 1 here 1 after 3|0 -25 -154 167 0 0 0 0
bond after 1 here 1 after 5|0 0 36 -36 0 0 0 0
bond after 1 here 1 after 6|-60 60 0 0 0 0 0 0
bond after 1 here 1 after 7|0 80 0 -80 0 0 0 0
bond after 1 here 1 after 8|-5 50 -25 -2 0 0 0 0
bond after 1 here 1 after 9|-58 49 0 11 0 0 32 0
bond after 1 here 2 after 1|22 55 -10 -18 -50 0 0 -46
bond after 1 here 2 after 2|-50 70 26 -91 -20 0 0 26
bond after 1 here 2 after 3|7 61 41 -56 -5 0 0 -50
bond after 1 here 2 after 4|-10 11 0 0 0 0 0 0
bond after 1 here 2 after 5|42 5 118 -147 0 -47 0 0
bond after 1 here 2 after 6|-23 24 -11 11 0 0 0 0
bond after 1 here 2 after 7|39 -25 -92 53 0 0 0 0
bond after 1 here 2 after 8|50 17 -81 -74 38 0 0 -50
bond after 1 here 2 after 9|-3 74 -154 -47 -16 -38 113 0
bond after 1 here 3 after 1|-44 45 0 0 0 0 0 0
bond after 1 here 3 after 2|-27 21 64 -44 0 0 0 0
bond after 1 here 3 after 3|-62 84 -91 38 0 0 0 0
bond after 1 here 3 after 4|20 -20 0 0 0 0 0 0
bond after 1 here 3 after 5|20 35 21 -89 0 0 0 0
bond after 1 here 3 after 6|67 -65 117 0 0 0 0 -119
bond after 1 here 3 after 7|65 -7 -44 -14 0 0 0 0
bond after 1 here 3 after 8|1 52 11 -44 -40 0 0 0
bond after 1 here 3 after 9|-30 81 -61 44 -2 0 0 -50
bond after 1 here 4 after 1|7 -49 -6 48 0 0 0 0
bond after 1 here 4 after 2|10 40 16 -20 0 0 0 0
bond after 1 here 4 after 3|61 -18 -50 0 0 0 0 0
bond after 1 here 4 after 4|-7 7 0 0 0 0 0 0
bond after 1 here 4 after 5|27 -26 0 0 0 0 0 0
bond after 1 here 4 after 6|61 -61 0 0 0 0 0 0
bond after 1 here 4 after 7|-74 75 -46 47 0 0 0 0
bond after 1 here 4 after 8|-63 7 -96 130 0 0 0 30
bond after 1 here 4 after 9|127 -99 -87 49 0 0 0 0
bond after 1 here 5 after 1|-41 0 123 -81 0 0 0 0
bond after 1 here 5 after 2|124 -22 66 -142 -50 -50 0 0
bond after 1 here 5 after 3|38 -62 4 29 0 0 0 0
bond after 1 here 5 after 4|38 -38 0 0 0 0 0 0
bond after 1 here 5 after 5|76 -25 -21 -35 0 0 0 0
bond after 1 here 5 after 6|16 4 16 -21 0 0 0 -8
bond after 1 here 5 after 7|70 -58 -29 15 0 0 0 0
bond after 1 here 5 after 8|130 -101 -19 -5 0 0 0 0
bond after 1 here 5 after 9|13 39 -69 75 0 0 -50 -3
bond after 1 here 6 after 0|0 0 28 -28 0 0 0 0
bond after 1 here 6 after 1|47 -46 63 -63 0 0 0 0
bond after 1 here 6 after 2|18 89 -123 56 49 -50 0 0
bond after 1 here 6 after 3|41 85 -105 0 0 0 0 0
bond after 1 here 6 after 4|63 -27 0 -44 0 0 0 0
bond after 1 here 6 after 5|63 -46 -6 -3 0 0 0 0
bond after 1 here 6 after 6|-87 77 107 -75 -22 0 0 0
bond after 1 here 6 after 7|-70 86 44 -41 0 0 0 0
bond after 1 here 6 after 8|9 16 -97 -39 -72 159 0 0
bond after 1 here 6 after 9|-33 11 31 15 0 0 0 -39
bond after 1 here 7 after 1|0 0 24 -24 0 0 0 0
bond after 1 here 7 after 2|40 -16 36 -85 0 0 0 0
bond after 1 here 7 after 3|-38 39 -17 0 59 0 0 -11
bond after 1 here 7 after 5|2 -25 62 -52 0 0 0 -27
bond after 1 here 7 after 6|-16 -97 59 47 0 0 0 0
bond after 1 here 7 after 7|-75 118 69 -113 0 0 0 -5
bond after 1 here 7 after 8|-13 45 26 -66 0 0 0 0
bond after 1 here 7 after 9|-17 75 -80 28 32 0 0 -26
bond after 1 here 8 after 0|36 0 -21 -21 0 0 0 0
bond after 1 here 8 after 1|0 0 -9 9 0 0 0 0
bond after 1 here 8 after 2|36 -146 40 117 29 0 0 -65
bond after 1 here 8 after 3|-124 -9 50 68 62 -34 0 13
bond after 1 here 8 after 4|43 -43 41 -24 0 0 0 -39
bond after 1 here 8 after 5|-1 68 73 9 -30 0 0 -98
bond after 1 here 8 after 6|-90 -32 67 57 39 0 0 -46
bond after 1 here 8 after 7|-4 44 53 -55 0 0 -15 -55
bond after 1 here 8 after 8|-84 0 97 -61 26 0 0 0
bond after 1 here 8 after 9|-24 -57 -4 86 23 0 -69 0
bond after 1 here 9 after 0|0 0 27 -27 0 0 0 0
bond after 1 here 9 after 1|0 0 34 -34 0 0 0 0
bond after 1 here 9 after 2|-110 -59 71 188 -143 -49 0 53
bond after 1 here 9 after 3|-30 -32 -35 45 42 0 29 56
bond after 1 here 9 after 4|-34 0 -20 -22 0 50 0 0
bond after 1 here 9 after 5|185 35 -112 23 -6 -30 -151 163
bond after 1 here 9 after 6|-46 0 57 23 35 0 -26 4
bond after 1 here 9 after 7|-97 -76 12 115 39 0 0 0
bond after 1 here 9 after 8|-27 -94 43 29 -33 -34 19 -9
bond after 1 here 9 after 9|-9 -29 53 40 -57 -130 -47 14
bond after 2|40 77 50 -114 -108 -203 -72 -44
bond after 2 here 0 after 0|98 0 -67 27 0 0 0 -50
bond after 2 here 0 after 1|-35 0 0 35 0 0 0 0
bond after 2 here 0 after 8|-2 3 -43 44 0 0 0 0
bond after 2 here 0 after 9|0 47 -52 33 -26 0 0 0
bond after 2 here 1 after 1|-36 4 -44 111 0 0 0 -33
bond after 2 here 1 after 2|0 0 -3 45 0 0 0 -43
bond after 2 here 1 after 3|-48 -44 6 110 0 0 0 -33
bond after 2 here 1 after 4|13 96 -97 0 0 0 0 0
bond after 2 here 1 after 5|53 -52 12 0 0 0 0 -12
bond after 2 here 1 after 6|0 0 91 -46 0 -46 0 0
bond after 2 here 1 after 7|-49 50 -52 52 0 0 0 0
bond after 2 here 1 after 8|-57 4 22 41 0 0 0 0
bond after 2 here 1 after 9|-53 117 -111 80 -44 -34 32 0
bond after 2 here 2 after 1|64 -29 -48 -28 0 0 0 0
bond after 2 here 2 after 2|-47 86 -4 -116 45 0 0 -50
bond after 2 here 2 after 3|99 -73 12 -84 0 0 0 0
bond after 2 here 2 after 4|57 -1 0 26 0 0 -50 0
bond after 2 here 2 after 5|-55 113 40 -98 0 0 0 0
bond after 2 here 2 after 6|26 74 -92 14 0 0 -49 -6
bond after 2 here 2 after 7|-32 10 -115 133 20 0 0 -5
bond after 2 here 2 after 8|7 39 28 -195 -7 0 176 0
bond after 2 here 2 after 9|-3 56 -72 -5 0 0 54 -50
bond after 2 here 3 after 1|78 -85 34 -19 0 0 0 0
bond after 2 here 3 after 2|-13 45 -21 -56 -15 0 0 0
bond after 2 here 3 after 3|-20 -38 70 -17 0 0 0 0
bond after 2 here 3 after 4|-11 11 0 0 0 0 0 0
bond after 2 here 3 after 5|-65 65 0 0 0 0 0 0
bond after 2 here 3 after 6|70 -5 -21 -41 0 0 0 0
bond after 2 here 3 after 7|-47 47 0 0 0 0 0 0
bond after 2 here 3 after 8|109 -134 -55 -19 104 0 0 0
bond after 2 here 3 after 9|-14 2 24 -18 0 0 0 -7
bond after 2 here 4 after 1|-44 44 0 0 0 0 0 0
bond after 2 here 4 after 2|6 -6 0 0 0 0 0 0
bond after 2 here 4 after 3|42 -42 0 0 0 0 0 0
bond after 2 here 4 after 4|98 -28 -69 0 0 0 0 0
bond after 2 here 4 after 5|-24 24 0 0 0 0 0 0
bond after 2 here 4 after 6|58 -58 0 0 0 0 0 0
bond after 2 here 4 after 7|-38 0 39 0 0 0 0 0
bond after 2 here 4 after 8|41 36 32 -89 0 0 0 0
bond after 2 here 4 after 9|-67 68 0 0 0 0 0 0
bond after 2 here 5 after 1|-25 -11 42 6 0 0 0 0
bond after 2 here 5 after 2|88 -108 27 -41 0 0 0 0
bond after 2 here 5 after 3|141 -57 -74 -76 0 0 0 0
bond after 2 here 5 after 4|-43 12 37 0 0 0 0 0
bond after 2 here 5 after 5|157 -71 -97 0 0 0 0 0
bond after 2 here 5 after 6|69 -50 50 -50 0 0 0 -25
bond after 2 here 5 after 7|-31 31 75 -74 0 0 0 0
bond after 2 here 5 after 8|84 71 -77 -93 0 0 0 0
bond after 2 here 5 after 9|39 1 23 -125 34 0 0 0
bond after 2 here 6 after 0|0 0 -28 28 0 0 0 0
bond after 2 here 6 after 1|-40 41 -1 2 0 0 0 0
bond after 2 here 6 after 2|35 -39 6 33 0 -33 0 0
bond after 2 here 6 after 3|-54 70 -9 -17 0 0 0 0
bond after 2 here 6 after 4|-48 49 0 0 0 0 0 0
bond after 2 here 6 after 5|109 -21 -2 -90 0 0 0 0
bond after 2 here 6 after 6|56 7 -46 -57 56 0 0 0
bond after 2 here 6 after 7|-79 48 -27 74 -19 0 0 0
bond after 2 here 6 after 8|25 7 -76 -11 48 0 0 0
bond after 2 here 6 after 9|26 55 -37 -84 51 0 0 0
bond after 2 here 7 after 0|0 0 -37 38 0 0 0 0
bond after 2 here 7 after 1|-52 0 16 37 0 0 0 0
bond after 2 here 7 after 2|91 -19 30 -92 -5 0 0 0
bond after 2 here 7 after 3|99 -42 -83 65 0 -50 0 0
bond after 2 here 7 after 4|5 -42 38 0 0 0 0 0
bond after 2 here 7 after 5|-2 -45 30 13 0 0 0 0
bond after 2 here 7 after 6|-87 87 0 0 0 0 0 0
bond after 2 here 7 after 7|58 -60 16 -13 0 0 0 0
bond after 2 here 7 after 8|-43 44 33 -5 -30 -19 0 0
bond after 2 here 7 after 9|-8 7 50 -22 -15 0 0 0
bond after 2 here 8 after 1|0 0 -128 -9 0 0 0 133
bond after 2 here 8 after 2|-75 -53 194 -76 -13 0 0 0
bond after 2 here 8 after 3|26 -76 74 -52 -42 40 -40 0
bond after 2 here 8 after 4|-32 0 32 0 0 0 0 0
bond after 2 here 8 after 5|-86 -3 76 -26 0 37 0 0
bond after 2 here 8 after 6|-32 -128 215 -89 -42 0 0 0
bond after 2 here 8 after 7|-15 43 -83 88 -38 0 0 0
bond after 2 here 8 after 8|-187 161 -14 87 -57 0 -24 -8
bond after 2 here 8 after 9|-62 56 93 -52 -22 -33 -30 0
bond after 2 here 9 after 0|0 0 -55 55 0 0 0 0
bond after 2 here 9 after 1|0 0 -86 86 0 0 0 0
bond after 2 here 9 after 2|38 -72 57 97 -35 0 -91 -4
bond after 2 here 9 after 3|21 0 -83 46 0 -18 -37 88
bond after 2 here 9 after 4|-71 0 -78 69 0 -42 -84 178
bond after 2 here 9 after 5|-111 47 99 7 -60 -37 -114 64
bond after 2 here 9 after 6|-58 0 -78 38 0 0 140 0
bond after 2 here 9 after 7|-25 0 2 78 -91 0 0 0
bond after 2 here 9 after 8|-50 0 56 33 -40 0 0 -93
bond after 2 here 9 after 9|-226 -66 75 115 -113 -49 57 -114
bond after 3|70 61 14 -81 -7 -74 63 -151
bond after 3 here 0 after 0|45 -55 0 28 -12 0 0 -47
bond after 3 here 0 after 2|-40 -32 0 42 33 0 0 -1
bond after 3 here 0 after 8|75 8 -88 81 -23 -49 0 0
bond after 3 here 0 after 9|14 -100 0 42 57 0 0 0
bond after 3 here 1 after 1|-40 -5 -61 113 0 0 0 0
bond after 3 here 1 after 2|-79 87 -119 108 0 0 0 0
bond after 3 here 1 after 3|-57 57 0 0 0 0 0 0
bond after 3 here 1 after 4|-36 -20 0 51 0 0 0 0
bond after 3 here 1 after 5|40 47 -26 -49 0 0 0 0
bond after 3 here 1 after 6|-23 0 -37 54 0 0 0 0
bond after 3 here 1 after 7|-3 -35 -51 89 -45 0 0 0
bond after 3 here 1 after 8|-33 97 -31 85 -88 0 0 -36
bond after 3 here 1 after 9|-1 -22 -64 19 0 0 121 0
bond after 3 here 2 after 0|0 0 36 -35 0 0 0 0
bond after 3 here 2 after 1|-42 84 -76 -8 0 0 0 0
bond after 3 here 2 after 2|-46 87 -118 -57 26 0 27 36
bond after 3 here 2 after 3|-74 3 58 12 32 0 0 -32
bond after 3 here 2 after 4|-59 63 0 -5 0 0 0 0
bond after 3 here 2 after 5|-33 100 -100 -83 0 0 43 0
bond after 3 here 2 after 6|-84 68 71 40 -84 0 25 0
bond after 3 here 2 after 7|-163 127 77 -55 6 0 64 0
bond after 3 here 2 after 8|34 29 -77 -9 25 0 1 -8
bond after 3 here 2 after 9|-63 48 -122 69 -13 0 130 -48
bond after 3 here 3 after 1|60 -2 0 0 0 -50 0 0
bond after 3 here 3 after 2|16 40 -42 -29 0 -50 0 0
bond after 3 here 3 after 3|107 -6 43 -43 -15 -50 0 0
bond after 3 here 3 after 4|16 -16 0 0 0 0 0 0
bond after 3 here 3 after 5|6 -16 38 -28 0 0 0 0
bond after 3 here 3 after 6|-15 5 18 0 0 0 0 0
bond after 3 here 3 after 7|92 -60 45 -28 -49 0 0 0
bond after 3 here 3 after 8|-46 -1 -19 42 62 0 0 0
bond after 3 here 3 after 9|54 -38 -48 -4 0 0 10 0
bond after 3 here 4 after 1|-30 30 0 0 0 0 0 0
bond after 3 here 4 after 2|-7 31 117 -111 0 -50 0 0
bond after 3 here 4 after 3|43 -70 37 0 0 0 0 0
bond after 3 here 4 after 4|-49 49 0 0 0 0 0 0
bond after 3 here 4 after 5|41 -52 19 0 0 0 0 0
bond after 3 here 4 after 6|-64 30 0 0 0 0 44 0
bond after 3 here 4 after 7|-46 -23 0 0 0 0 89 0
bond after 3 here 4 after 8|-19 -16 0 25 -25 0 54 0
bond after 3 here 4 after 9|-54 80 46 -28 0 0 -28 0
bond after 3 here 5 after 1|15 1 -31 0 0 0 0 0
bond after 3 here 5 after 2|88 162 -124 -51 0 -50 -50 0
bond after 3 here 5 after 3|33 -32 0 0 0 0 0 0
bond after 3 here 5 after 4|79 -79 0 0 0 0 0 0
bond after 3 here 5 after 5|74 -68 19 -19 0 0 0 0
bond after 3 here 5 after 6|41 -50 23 -41 0 0 0 0
bond after 3 here 5 after 7|16 2 14 15 0 0 0 -44
bond after 3 here 5 after 8|143 -5 -67 -65 -36 0 0 -50
bond after 3 here 5 after 9|-47 -99 -44 164 42 0 -95 -5
bond after 3 here 6 after 1|47 -46 0 0 0 0 0 0
bond after 3 here 6 after 2|63 32 -37 -53 45 0 0 0
bond after 3 here 6 after 3|96 -56 24 -81 0 0 0 0
bond after 3 here 6 after 4|-46 47 0 0 0 0 0 0
bond after 3 here 6 after 5|123 0 -106 0 0 0 -22 0
bond after 3 here 6 after 6|133 0 -72 -9 0 0 -48 0
bond after 3 here 6 after 7|2 46 13 -31 -7 0 0 0
bond after 3 here 6 after 8|10 -18 52 -46 27 0 0 0
bond after 3 here 6 after 9|39 5 -3 -72 54 0 -36 0
bond after 3 here 7 after 1|17 0 36 -86 0 0 0 24
bond after 3 here 7 after 2|-6 31 -9 -21 0 0 0 0
bond after 3 here 7 after 3|-47 -79 94 0 0 0 0 0
bond after 3 here 7 after 4|-98 -43 129 0 0 0 0 0
bond after 3 here 7 after 5|-5 0 53 -44 0 0 0 0
bond after 3 here 7 after 6|69 -28 -78 21 0 0 0 0
bond after 3 here 7 after 7|3 42 -6 -40 0 0 0 0
bond after 3 here 7 after 8|22 -35 -75 57 -41 50 0 0
bond after 3 here 7 after 9|-109 149 -115 133 -30 10 -26 -46
bond after 3 here 8 after 1|0 0 16 -15 0 0 0 0
bond after 3 here 8 after 2|53 -65 -3 -15 0 0 50 -1
bond after 3 here 8 after 3|-28 60 -40 0 0 0 0 0
bond after 3 here 8 after 5|86 -124 176 -78 0 -49 0 -43
bond after 3 here 8 after 6|69 -49 116 -103 -10 0 0 0
bond after 3 here 8 after 7|32 -35 50 -15 0 0 -41 0
bond after 3 here 8 after 8|-134 14 163 -66 10 0 -82 0
bond after 3 here 8 after 9|-75 46 -43 19 2 94 -71 0
bond after 3 here 9 after 1|0 0 -66 112 -45 0 0 0
bond after 3 here 9 after 2|0 -51 103 -70 0 0 0 -13
bond after 3 here 9 after 3|-47 -80 -58 91 0 0 81 0
bond after 3 here 9 after 4|-42 0 61 -35 0 0 0 0
bond after 3 here 9 after 5|-149 -78 101 46 0 0 0 72
bond after 3 here 9 after 6|-36 -82 75 8 0 0 51 0
bond after 3 here 9 after 7|-82 0 82 -50 59 0 0 0
bond after 3 here 9 after 8|-28 -28 174 -46 30 0 -32 -87
bond after 3 here 9 after 9|-212 0 176 -29 -73 0 -104 6
bond after 4|26 190 -43 -118 -106 -153 -36 -145
bond after 4 here 0 after 0|9 43 0 7 0 -50 0 0
bond after 4 here 0 after 2|33 -28 0 28 0 0 0 -32
bond after 4 here 0 after 5|0 0 0 47 0 0 0 -47
bond after 4 here 0 after 6|0 0 0 47 0 0 0 -47
bond after 4 here 0 after 7|0 -40 0 0 40 0 0 0
bond after 4 here 0 after 8|0 -35 -70 70 35 0 0 0
bond after 4 here 0 after 9|-18 0 -28 71 0 0 0 -28
bond after 4 here 1 after 0|-28 -3 0 31 0 0 0 0
bond after 4 here 1 after 1|24 -68 0 67 0 0 0 0
bond after 4 here 1 after 2|-149 230 -99 -49 0 0 43 0
bond after 4 here 1 after 4|0 49 -48 0 0 0 0 0
bond after 4 here 1 after 5|33 0 -38 -20 0 0 49 -33
bond after 4 here 1 after 6|-73 74 -28 28 0 0 0 0
bond after 4 here 1 after 7|-40 30 0 -36 0 0 49 0
bond after 4 here 1 after 8|141 -50 -64 -53 49 0 0 0
bond after 4 here 1 after 9|36 -35 -45 70 5 -19 69 -50
bond after 4 here 2 after 1|9 27 -19 -46 0 0 0 0
bond after 4 here 2 after 2|-1 26 -89 47 -27 -4 -49 -31
bond after 4 here 2 after 3|35 62 -72 -4 2 0 0 0
bond after 4 here 2 after 4|-45 70 0 -70 35 0 0 -29
bond after 4 here 2 after 5|83 41 -95 55 -13 0 -48 0
bond after 4 here 2 after 6|84 -78 74 -88 31 -24 0 0
bond after 4 here 2 after 7|71 48 -61 -115 0 0 0 0
bond after 4 here 2 after 8|19 -25 -210 257 -34 0 -48 -50
bond after 4 here 2 after 9|24 3 -44 10 14 0 -17 0
bond after 4 here 3 after 1|-34 35 0 0 0 0 0 0
bond after 4 here 3 after 2|-125 149 -66 -32 0 -50 0 0
bond after 4 here 3 after 3|37 -44 -41 33 19 0 0 0
bond after 4 here 3 after 4|-90 108 9 -44 0 0 0 0
bond after 4 here 3 after 5|88 -87 0 0 0 0 0 0
bond after 4 here 3 after 6|26 -26 8 -8 0 0 0 0
bond after 4 here 3 after 7|-92 98 -9 -41 39 0 0 0
bond after 4 here 3 after 8|-77 76 20 50 -56 0 0 0
bond after 4 here 3 after 9|5 -22 0 -64 94 0 26 0
bond after 4 here 4 after 1|18 -17 0 0 0 0 0 0
bond after 4 here 4 after 2|37 29 -81 -11 33 0 0 0
bond after 4 here 4 after 3|86 -29 -66 17 -32 0 0 0
bond after 4 here 4 after 4|26 -25 0 0 0 0 0 0
bond after 4 here 4 after 5|-62 9 0 48 0 0 0 0
bond after 4 here 4 after 6|-33 33 0 0 0 0 0 0
bond after 4 here 4 after 7|17 -17 0 0 0 0 0 0
bond after 4 here 4 after 8|26 38 -80 17 0 0 -4 0
bond after 4 here 4 after 9|-42 86 -45 -37 0 0 11 0
bond after 4 here 5 after 1|-2 2 0 0 0 0 0 0
bond after 4 here 5 after 2|93 0 -35 -55 0 -50 0 0
bond after 4 here 5 after 3|8 48 -33 -67 0 0 0 0
bond after 4 here 5 after 4|-8 8 0 0 0 0 0 0
bond after 4 here 5 after 5|5 88 -11 -70 0 0 0 0
bond after 4 here 5 after 6|33 -41 37 -29 0 0 0 0
bond after 4 here 5 after 7|-55 12 72 -18 0 0 0 0
bond after 4 here 5 after 8|-152 22 62 127 44 0 0 -49
bond after 4 here 5 after 9|-2 18 23 10 -42 0 -12 0
bond after 4 here 6 after 1|8 -8 0 0 0 0 0 0
bond after 4 here 6 after 2|-16 111 34 -80 -90 -50 0 50
bond after 4 here 6 after 3|35 -35 17 -11 -5 0 0 0
bond after 4 here 6 after 4|66 -66 0 0 0 0 0 0
bond after 4 here 6 after 5|41 0 -41 26 0 -37 0 0
bond after 4 here 6 after 6|-18 -25 57 -2 0 0 0 0
bond after 4 here 6 after 7|35 28 -24 -41 0 0 0 0
bond after 4 here 6 after 8|9 -4 -34 29 25 0 0 0
bond after 4 here 6 after 9|90 17 9 -27 -9 0 -48 0
bond after 4 here 7 after 2|73 -18 13 -110 0 0 0 -18
bond after 4 here 7 after 3|61 -43 47 -33 -46 0 0 0
bond after 4 here 7 after 4|47 -33 -17 0 0 0 0 0
bond after 4 here 7 after 5|29 0 42 -29 0 -41 0 0
bond after 4 here 7 after 6|-5 24 0 -24 0 0 0 0
bond after 4 here 7 after 7|-58 17 -31 42 24 0 0 0
bond after 4 here 7 after 8|-54 23 100 -175 80 0 0 23
bond after 4 here 7 after 9|14 -130 -27 -30 -67 0 150 0
bond after 4 here 8 after 2|17 28 59 -95 0 0 0 0
bond after 4 here 8 after 3|-38 38 54 -53 0 0 0 0
bond after 4 here 8 after 4|-32 0 9 42 -30 0 0 0
bond after 4 here 8 after 5|37 -36 -15 -11 -43 0 0 84
bond after 4 here 8 after 6|8 45 73 -115 0 0 0 0
bond after 4 here 8 after 7|-7 7 75 -79 0 0 0 0
bond after 4 here 8 after 8|-146 40 161 -48 11 0 0 -53
bond after 4 here 8 after 9|-27 159 -34 3 -62 -44 -49 -28
bond after 4 here 9 after 1|0 0 -48 48 0 0 0 0
bond after 4 here 9 after 2|0 0 27 -64 0 0 0 64
bond after 4 here 9 after 3|0 0 -101 -17 0 0 0 111
bond after 4 here 9 after 5|0 -4 -58 -40 -30 0 25 101
bond after 4 here 9 after 6|0 35 10 -48 0 0 24 0
bond after 4 here 9 after 7|0 0 43 12 -46 0 0 0
bond after 4 here 9 after 8|16 -9 192 -97 -46 -47 -48 0
bond after 4 here 9 after 9|-45 -94 256 -18 7 -50 -131 -125
bond around 0 before 0|64 103 81 15 -108 77 -87 47
bond around 0 before 1|-26 102 -16 -40 18 -53 82 -28
bond around 0 before 2|-30 125 -12 -85 58 -97 53 -151
bond around 0 before 3|-98 197 28 -206 99 -72 -22 -99
bond around 0 before 4|-142 219 20 -220 157 -193 70 -129
bond around 1 before 0|-118 -31 -28 95 8 54 -58 144
bond around 1 before 1|-1 54 -64 213 -113 -38 -50 -60
bond around 1 before 2|16 76 64 -142 -26 -33 0 -36
bond around 1 before 3|-106 143 -18 -48 -17 0 0 0
bond around 1 before 4|0 32 15 0 -28 -19 0 0
bond around 2 before 0|39 -113 -99 85 17 -5 -17 185
bond around 2 before 1|48 -92 98 -45 -12 0 0 -46
bond around 2 before 2|-33 -108 -2 100 -10 0 0 0
bond around 2 before 3|-40 3 -31 47 20 0 0 0
bond around 2 before 4|0 -17 0 16 1 0 0 0
bond around 3 before 0|-147 -256 -100 401 4 49 -60 41
bond around 3 before 1|-2 -39 10 42 -25 0 0 0
bond around 3 before 2|-61 -67 37 109 -37 0 0 0
bond around 3 before 3|0 -139 0 178 -38 0 0 0
bond around 4 before 0|-251 -416 19 518 -145 -50 0 -34
bond around 4 before 1|0 -38 0 38 0 0 0 0
bond around 4 before 2|0 -27 0 27 0 0 0 0
bond around 4 before 3|-44 -63 0 68 41 0 0 0
bond around 4 before 4|0 -35 -34 47 60 0 -47 0
bond before 0|44 31 47 32 -153 -14 21 72
bond before 0 deficit 0 here 0|-153 247 -95 -99 67 0 0 -69
bond before 0 deficit 0 here 1|-34 -50 -48 74 7 21 0 33
bond before 0 deficit 0 here 2|-83 -52 -79 -24 29 30 0 120
bond before 0 deficit 0 here 3|-8 -16 68 -63 4 -33 28 -35
bond before 0 deficit 0 here 4|9 -45 72 43 0 0 0 -133
bond before 0 deficit 0 here 5|4 -88 -22 83 28 -28 0 -28
bond before 0 deficit 0 here 6|16 -3 13 16 -7 65 -49 20
bond before 0 deficit 0 here 7|57 -160 22 43 25 0 -49 25
bond before 0 deficit 0 here 8|-30 -23 -70 -34 171 -104 -48 32
bond before 0 deficit 0 here 9|66 274 13 6 59 -142 -122 -201
bond before 0 deficit 1 here 0|-124 27 112 25 0 -63 0 -95
bond before 0 deficit 1 here 1|-29 63 -50 -30 -137 -83 19 139
bond before 0 deficit 1 here 2|119 -29 -67 4 2 -9 -167 34
bond before 0 deficit 1 here 3|-10 45 -30 30 -60 40 -47 91
bond before 0 deficit 1 here 4|-12 52 -106 94 -42 14 -48 65
bond before 0 deficit 1 here 5|-6 95 -12 -3 -132 -13 12 28
bond before 0 deficit 1 here 6|-1 3 -19 5 -35 -94 -34 82
bond before 0 deficit 1 here 7|7 102 16 31 -8 -137 39 48
bond before 0 deficit 1 here 8|-2 90 56 6 -31 -122 -11 -14
bond before 0 deficit 1 here 9|-61 183 -17 20 18 16 -2 -76
bond before 0 deficit 2 here 0|41 -191 78 30 0 -35 0 73
bond before 0 deficit 2 here 1|2 -64 212 49 -17 -97 -82 -37
bond before 0 deficit 2 here 2|37 -23 32 20 -11 54 29 -44
bond before 0 deficit 2 here 3|-16 106 -11 -25 -28 -42 -39 -70
bond before 0 deficit 2 here 4|-17 64 -42 -23 23 -36 -5 47
bond before 0 deficit 2 here 5|-30 125 -1 7 54 -26 -97 -51
bond before 0 deficit 2 here 6|-4 161 -80 19 91 63 -81 -27
bond before 0 deficit 2 here 7|-44 147 -19 42 95 23 -34 -92
bond before 0 deficit 2 here 8|42 36 9 12 -28 -11 -55 -53
bond before 0 deficit 2 here 9|31 82 40 17 9 -16 27 -2
bond before 0 deficit 3 here 0|2 -64 14 -18 0 110 0 -37
bond before 0 deficit 3 here 1|-53 -16 -37 68 0 15 107 -11
bond before 0 deficit 3 here 2|35 -8 -35 26 187 84 -13 -49
bond before 0 deficit 3 here 3|13 88 -19 -10 19 -56 -113 -111
bond before 0 deficit 3 here 4|31 30 -149 -72 32 36 0 123
bond before 0 deficit 3 here 5|39 87 29 -34 -86 -78 -75 -10
bond before 0 deficit 3 here 6|49 4 -127 2 31 -11 21 50
bond before 0 deficit 3 here 7|87 -17 48 35 12 -58 -34 9
bond before 0 deficit 3 here 8|85 -7 -23 63 -34 -24 -7 -11
bond before 0 deficit 3 here 9|42 -32 21 -16 -91 -10 31 1
bond before 0 deficit 4 here 0|21 -21 59 -31 0 0 0 -15
bond before 0 deficit 4 here 1|86 55 -50 -15 36 -77 0 -12
bond before 0 deficit 4 here 2|149 -21 -52 66 -74 55 -35 -133
bond before 0 deficit 4 here 3|73 69 -106 -3 14 72 0 32
bond before 0 deficit 4 here 4|26 -15 1 -20 33 19 0 31
bond before 0 deficit 4 here 5|-102 97 121 -76 0 20 -80 -68
bond before 0 deficit 4 here 6|-35 1 2 15 -12 16 61 4
bond before 0 deficit 4 here 7|-7 131 -86 65 -48 0 -29 -88
bond before 0 deficit 4 here 8|35 30 -49 -1 48 -140 23 37
bond before 0 deficit 4 here 9|-1 19 -24 52 -82 -43 67 -33
bond before 0 deficit 5 here 0|-48 -8 -47 32 -21 53 0 34
bond before 0 deficit 5 here 1|-1 40 34 -73 -48 6 -27 31
bond before 0 deficit 5 here 2|85 -26 15 -8 105 0 -125 40
bond before 0 deficit 5 here 3|69 82 -12 -1 26 -50 -49 -49
bond before 0 deficit 5 here 4|-49 39 28 68 25 -40 -47 -17
bond before 0 deficit 5 here 5|19 55 1 -1 -70 -10 176 -110
bond before 0 deficit 5 here 6|-9 90 -127 60 89 34 -13 -198
bond before 0 deficit 5 here 7|83 -54 -38 -41 54 70 -127 -99
bond before 0 deficit 5 here 8|73 33 19 -44 -73 10 5 65
bond before 0 deficit 5 here 9|28 -26 2 49 -71 -10 17 37
bond before 0 deficit 6 here 0|20 -125 27 22 -12 0 0 92
bond before 0 deficit 6 here 1|-17 -2 -56 44 0 114 98 -154
bond before 0 deficit 6 here 2|194 -129 14 -72 102 71 30 -81
bond before 0 deficit 6 here 3|32 -17 8 54 19 -127 63 -101
bond before 0 deficit 6 here 4|48 13 158 -105 0 -23 -85 -104
bond before 0 deficit 6 here 5|43 18 -178 5 -87 47 18 172
bond before 0 deficit 6 here 6|89 -59 -30 71 115 -31 -59 -100
bond before 0 deficit 6 here 7|95 -9 57 -10 -53 -57 -93 32
bond before 0 deficit 6 here 8|28 -41 -1 42 -17 -48 -3 32
bond before 0 deficit 6 here 9|142 -61 12 3 -45 32 56 0
bond before 0 deficit 7 here 0|-133 -42 -3 106 0 47 0 -32
bond before 0 deficit 7 here 1|0 -26 40 -29 0 35 -31 32
bond before 0 deficit 7 here 2|95 -50 2 -6 -6 29 -103 94
bond before 0 deficit 7 here 3|119 -2 74 11 -28 -65 47 71
bond before 0 deficit 7 here 4|7 -42 -14 115 -35 76 -89 -8
bond before 0 deficit 7 here 5|92 -17 -85 -8 22 -11 -75 130
bond before 0 deficit 7 here 6|96 -102 49 23 -22 -51 39 -43
bond before 0 deficit 7 here 7|27 -105 19 55 -2 -72 107 13
bond before 0 deficit 7 here 8|82 -23 68 -22 -19 -18 72 -73
bond before 0 deficit 7 here 9|110 -143 39 37 -102 39 -26 3
bond before 0 deficit 8 here 0|-16 -93 59 72 0 -81 -46 -32
bond before 0 deficit 8 here 1|85 -71 3 23 -48 -2 50 20
bond before 0 deficit 8 here 2|135 2 74 -8 -169 -60 13 -20
bond before 0 deficit 8 here 3|99 -80 -20 45 22 -4 44 -37
bond before 0 deficit 8 here 4|75 -114 14 0 -78 -29 165 -3
bond before 0 deficit 8 here 5|94 -24 2 31 -1 -71 28 -33
bond before 0 deficit 8 here 6|118 -31 -59 53 29 -60 1 -17
bond before 0 deficit 8 here 7|70 -16 -13 21 30 -27 74 -32
bond before 0 deficit 8 here 8|121 -99 9 18 -17 88 0 -60
bond before 0 deficit 8 here 9|120 -117 72 24 -11 28 5 108
bond before 0 deficit 9 here 0|78 -185 -26 26 -122 70 -49 92
bond before 0 deficit 9 here 1|-36 40 89 39 -119 -16 -163 39
bond before 0 deficit 9 here 2|71 25 51 -23 -50 -48 115 -48
bond before 0 deficit 9 here 3|52 -54 41 -5 -70 5 51 35
bond before 0 deficit 9 here 4|57 -25 -75 -38 52 12 93 2
bond before 0 deficit 9 here 5|51 -104 5 34 -69 -12 95 -61
bond before 0 deficit 9 here 6|82 -77 -3 41 -22 48 7 -24
bond before 0 deficit 9 here 7|27 -67 -20 16 17 44 90 -21
bond before 0 deficit 9 here 8|55 -94 79 62 -8 164 73 -23
bond before 0 deficit 9 here 9|52 -95 29 15 4 80 -107 18
bond before 1|-17 100 -13 1 -4 -67 14 -86
bond before 1 deficit 0 here 0|-29 -6 0 0 35 0 0 0
bond before 1 deficit 0 here 1|0 67 0 -111 64 0 0 0
bond before 1 deficit 0 here 2|0 0 -45 45 0 0 0 0
bond before 1 deficit 0 here 3|0 36 0 -83 48 0 0 0
bond before 1 deficit 0 here 6|0 0 22 -22 0 0 0 0
bond before 1 deficit 0 here 7|0 0 -16 18 -14 0 0 0
bond before 1 deficit 0 here 8|0 47 39 -47 -38 0 0 0
bond before 1 deficit 0 here 9|0 31 -44 45 -31 0 0 0
bond before 1 deficit 1 here 0|0 31 0 -26 -6 0 0 0
bond before 1 deficit 1 here 1|0 -100 0 -14 51 0 67 0
bond before 1 deficit 1 here 2|0 -95 47 14 -48 96 0 0
bond before 1 deficit 1 here 4|41 -40 0 0 0 0 0 0
bond before 1 deficit 1 here 5|-45 46 34 -33 0 0 0 0
bond before 1 deficit 1 here 6|-75 73 0 -10 0 0 0 0
bond before 1 deficit 1 here 7|0 38 0 -38 0 0 0 0
bond before 1 deficit 1 here 8|-5 121 -134 -17 79 0 0 0
bond before 1 deficit 1 here 9|0 49 -50 25 11 0 32 0
bond before 1 deficit 2 here 1|0 153 -131 -2 0 -26 0 0
bond before 1 deficit 2 here 2|-58 73 -16 -21 25 44 0 0
bond before 1 deficit 2 here 3|52 102 -138 4 -42 0 0 0
bond before 1 deficit 2 here 4|37 -45 0 13 -21 0 0 0
bond before 1 deficit 2 here 5|-125 93 -45 102 -18 0 0 0
bond before 1 deficit 2 here 6|-136 1 42 62 12 0 0 0
bond before 1 deficit 2 here 7|-49 127 -138 22 61 0 0 -47
bond before 1 deficit 2 here 8|-50 103 46 28 -90 0 0 -50
bond before 1 deficit 2 here 9|-110 131 -103 78 -112 0 90 -13
bond before 1 deficit 3 here 2|0 68 108 -126 -45 0 0 0
bond before 1 deficit 3 here 3|-64 21 0 0 44 0 0 0
bond before 1 deficit 3 here 4|-24 24 0 0 0 0 0 0
bond before 1 deficit 3 here 5|15 -15 0 0 0 0 0 0
bond before 1 deficit 3 here 6|-12 53 57 -83 0 0 0 0
bond before 1 deficit 3 here 7|-44 45 -70 36 35 0 0 0
bond before 1 deficit 3 here 8|-50 126 51 16 -78 -37 0 -45
bond before 1 deficit 3 here 9|0 -59 -54 105 31 0 0 0
bond before 1 deficit 4 here 2|-50 -6 56 0 0 0 0 0
bond before 1 deficit 4 here 3|13 0 0 -12 0 0 0 0
bond before 1 deficit 4 here 5|-89 89 0 0 0 0 0 0
bond before 1 deficit 4 here 7|0 46 0 -46 14 0 0 0
bond before 1 deficit 4 here 8|0 -84 27 -5 54 0 0 63
bond before 1 deficit 5 here 1|0 -41 -22 52 0 0 0 0
bond before 1 deficit 5 here 2|-99 25 165 -39 -90 0 0 0
bond before 1 deficit 5 here 3|0 28 -93 121 -49 0 0 0
bond before 1 deficit 5 here 4|0 49 0 -49 0 0 0 0
bond before 1 deficit 5 here 5|30 25 -26 -25 24 0 0 0
bond before 1 deficit 5 here 6|-21 0 81 -9 -41 0 0 0
bond before 1 deficit 5 here 7|-9 -28 -37 35 37 0 0 0
bond before 1 deficit 5 here 8|-50 2 2 37 8 0 0 0
bond before 1 deficit 5 here 9|0 66 -130 119 -4 0 -50 0
bond before 1 deficit 6 here 1|0 0 10 -93 0 0 0 87
bond before 1 deficit 6 here 2|-131 112 -34 10 37 0 0 0
bond before 1 deficit 6 here 3|-21 79 44 0 33 -50 0 -49
bond before 1 deficit 6 here 4|-72 72 0 0 0 0 0 0
bond before 1 deficit 6 here 5|-51 51 44 -44 0 0 0 0
bond before 1 deficit 6 here 6|-36 36 14 -14 0 0 0 0
bond before 1 deficit 6 here 7|44 -16 51 -41 -34 0 0 0
bond before 1 deficit 6 here 8|0 -44 32 1 -20 55 0 -55
bond before 1 deficit 6 here 9|0 -45 20 -59 2 0 0 47
bond before 1 deficit 7 here 1|0 0 -16 16 0 0 0 0
bond before 1 deficit 7 here 2|-17 -7 50 -82 -43 0 0 101
bond before 1 deficit 7 here 3|-31 32 -55 55 0 0 0 0
bond before 1 deficit 7 here 4|0 0 53 -40 32 -46 0 0
bond before 1 deficit 7 here 5|-29 30 67 -39 -28 0 0 0
bond before 1 deficit 7 here 6|23 -57 7 61 -65 0 0 0
bond before 1 deficit 7 here 7|-37 97 75 -17 -81 0 0 -47
bond before 1 deficit 7 here 8|0 0 14 18 -32 0 0 0
bond before 1 deficit 7 here 9|0 17 -41 -35 76 0 0 0
bond before 1 deficit 8 here 1|0 0 28 -28 0 0 0 0
bond before 1 deficit 8 here 2|148 -148 31 1 0 -49 -45 113
bond before 1 deficit 8 here 3|50 -151 97 -21 0 0 0 0
bond before 1 deficit 8 here 4|37 -28 -23 23 -17 0 0 0
bond before 1 deficit 8 here 5|192 -120 -56 -44 -33 20 -20 0
bond before 1 deficit 8 here 6|50 -71 101 -24 0 0 0 -46
bond before 1 deficit 8 here 7|-98 16 6 -73 -2 161 0 0
bond before 1 deficit 8 here 8|33 -97 -6 9 19 0 0 41
bond before 1 deficit 8 here 9|0 -156 76 76 12 0 0 5
bond before 1 deficit 9 here 1|0 0 -48 48 0 0 0 0
bond before 1 deficit 9 here 2|129 -67 -20 177 0 0 0 -201
bond before 1 deficit 9 here 3|215 -171 -48 -25 0 0 0 0
bond before 1 deficit 9 here 4|181 -147 -38 0 0 0 0 -28
bond before 1 deficit 9 here 5|174 -49 -88 -5 0 -50 0 0
bond before 1 deficit 9 here 6|152 -44 -62 -6 -46 0 0 0
bond before 1 deficit 9 here 7|107 -28 0 -106 -37 0 0 44
bond before 1 deficit 9 here 8|111 -135 29 47 -95 0 0 -30
bond before 1 deficit 9 here 9|-11 -218 131 -78 65 -149 0 90
bond before 2|-35 120 20 -61 41 -108 18 -138
bond before 2 deficit 0 here 0|0 0 0 0 50 0 0 -50
bond before 2 deficit 0 here 1|0 -35 -62 62 35 0 0 0
bond before 2 deficit 0 here 5|0 0 -15 0 16 0 0 0
bond before 2 deficit 0 here 7|0 0 0 50 -49 0 0 0
bond before 2 deficit 0 here 8|0 37 0 -43 7 0 0 0
bond before 2 deficit 0 here 9|0 141 -45 -40 -79 0 0 0
bond before 2 deficit 1 here 1|0 -94 -85 -35 94 111 0 0
bond before 2 deficit 1 here 2|-38 38 -3 0 45 0 0 -43
bond before 2 deficit 1 here 3|34 -81 -122 135 33 0 0 0
bond before 2 deficit 1 here 4|-57 57 0 0 0 0 0 0
bond before 2 deficit 1 here 6|-48 49 0 -128 0 129 0 0
bond before 2 deficit 1 here 7|0 0 -48 -4 52 0 0 0
bond before 2 deficit 1 here 8|0 108 -41 -90 41 28 -46 -13
bond before 2 deficit 1 here 9|-28 35 -68 -19 23 0 20 0
bond before 2 deficit 2 here 0|0 43 -42 0 0 0 0 0
bond before 2 deficit 2 here 1|0 49 -48 0 0 0 0 0
bond before 2 deficit 2 here 2|-90 134 -28 -85 36 0 -10 0
bond before 2 deficit 2 here 3|0 55 -15 1 -48 0 0 0
bond before 2 deficit 2 here 4|-52 109 0 -48 -25 0 0 0
bond before 2 deficit 2 here 5|-16 17 0 0 0 0 0 0
bond before 2 deficit 2 here 6|-101 102 -46 62 -20 0 0 0
bond before 2 deficit 2 here 7|-90 44 160 -25 -20 0 0 0
bond before 2 deficit 2 here 8|0 123 47 -80 -236 0 176 0
bond before 2 deficit 2 here 9|-50 121 -191 141 -76 0 41 -48
bond before 2 deficit 3 here 1|0 -40 209 -158 -19 0 -13 0
bond before 2 deficit 3 here 2|-32 97 49 -10 -69 -41 0 0
bond before 2 deficit 3 here 3|-33 -25 104 0 -17 -42 0 0
bond before 2 deficit 3 here 5|-39 -14 0 49 0 0 0 0
bond before 2 deficit 3 here 6|-21 22 0 0 0 0 0 0
bond before 2 deficit 3 here 7|0 0 17 -16 0 0 0 0
bond before 2 deficit 3 here 8|0 0 -47 -47 85 0 0 0
bond before 2 deficit 3 here 9|0 56 -37 32 -48 3 0 0
bond before 2 deficit 4 here 3|0 9 0 0 -9 0 0 0
bond before 2 deficit 4 here 5|-21 22 0 0 0 0 0 0
bond before 2 deficit 4 here 6|-26 26 0 0 0 0 0 0
bond before 2 deficit 4 here 7|0 -74 39 49 0 0 0 0
bond before 2 deficit 4 here 8|0 100 0 -44 -68 0 0 0
bond before 2 deficit 4 here 9|-36 69 -13 23 0 0 -49 0
bond before 2 deficit 5 here 1|0 -67 65 6 0 0 0 0
bond before 2 deficit 5 here 2|-81 40 21 0 55 0 0 0
bond before 2 deficit 5 here 3|-50 64 0 -19 0 0 0 0
bond before 2 deficit 5 here 4|29 -29 0 0 0 0 0 0
bond before 2 deficit 5 here 5|0 -15 0 40 -32 0 0 0
bond before 2 deficit 5 here 6|0 0 50 -50 0 0 0 0
bond before 2 deficit 5 here 7|0 0 25 0 -25 0 0 0
bond before 2 deficit 5 here 8|0 125 77 -119 -30 -38 0 -33
bond before 2 deficit 5 here 9|0 80 -22 37 -82 0 0 0
bond before 2 deficit 6 here 2|-57 41 10 -20 0 0 0 0
bond before 2 deficit 6 here 3|50 -5 -5 -53 0 0 0 0
bond before 2 deficit 6 here 5|52 -51 0 0 0 0 0 0
bond before 2 deficit 6 here 6|0 0 -38 -16 47 0 0 0
bond before 2 deficit 6 here 7|-66 13 2 0 63 0 0 0
bond before 2 deficit 6 here 8|-48 39 -42 2 85 0 0 0
bond before 2 deficit 6 here 9|0 7 0 34 -22 0 0 0
bond before 2 deficit 7 here 1|53 -52 -37 37 0 0 0 0
bond before 2 deficit 7 here 2|18 -18 8 -40 33 0 0 0
bond before 2 deficit 7 here 3|-11 30 -20 14 0 0 0 0
bond before 2 deficit 7 here 4|67 -37 -40 0 0 0 0 0
bond before 2 deficit 7 here 5|-15 -49 9 96 0 0 0 0
bond before 2 deficit 7 here 6|-75 76 -13 14 0 0 0 0
bond before 2 deficit 7 here 7|0 -5 -26 13 20 0 0 0
bond before 2 deficit 7 here 8|0 0 -30 49 -24 0 0 0
bond before 2 deficit 7 here 9|-24 37 127 -66 -61 0 0 0
bond before 2 deficit 8 here 2|150 -66 -139 10 25 0 0 0
bond before 2 deficit 8 here 3|130 -118 -21 0 0 0 0 0
bond before 2 deficit 8 here 4|32 -32 0 0 0 0 0 0
bond before 2 deficit 8 here 5|32 -54 48 -43 0 0 0 0
bond before 2 deficit 8 here 6|29 -74 16 38 0 0 0 0
bond before 2 deficit 8 here 7|42 -37 -45 41 0 0 0 0
bond before 2 deficit 8 here 8|-36 -80 -30 104 87 -49 0 0
bond before 2 deficit 8 here 9|0 -72 64 4 11 -49 0 0
bond before 2 deficit 9 here 0|0 0 46 -45 0 0 0 0
bond before 2 deficit 9 here 2|113 -114 -29 102 0 -49 0 0
bond before 2 deficit 9 here 3|113 -77 0 -33 0 0 0 -11
bond before 2 deficit 9 here 4|26 -25 0 0 0 0 0 0
bond before 2 deficit 9 here 5|30 -31 9 -30 31 0 0 0
bond before 2 deficit 9 here 6|12 -11 44 -9 0 -42 0 0
bond before 2 deficit 9 here 7|-40 49 -40 38 -7 0 0 0
bond before 2 deficit 9 here 8|102 -67 -26 19 -24 -33 0 0
bond before 2 deficit 9 here 9|52 -202 38 57 134 -75 -49 31
bond before 3|-132 178 2 -68 93 -72 -22 -103
bond before 3 deficit 0 here 0|-47 92 0 0 -9 -50 0 0
bond before 3 deficit 0 here 1|0 48 0 0 -44 0 0 -4
bond before 3 deficit 0 here 2|0 -40 0 -33 65 0 0 0
bond before 3 deficit 0 here 3|0 37 0 -36 0 0 0 0
bond before 3 deficit 0 here 8|0 69 0 -42 -37 0 0 0
bond before 3 deficit 0 here 9|0 -57 0 0 57 0 0 0
bond before 3 deficit 1 here 1|0 -107 0 -41 137 0 0 0
bond before 3 deficit 1 here 2|-39 4 -26 0 62 0 0 0
bond before 3 deficit 1 here 4|51 -50 0 0 0 0 0 0
bond before 3 deficit 1 here 5|-43 43 0 0 0 0 0 0
bond before 3 deficit 1 here 6|41 -23 -40 0 24 0 0 0
bond before 3 deficit 1 here 7|0 -19 -51 0 50 0 0 0
bond before 3 deficit 1 here 8|0 31 42 -31 -45 0 0 0
bond before 3 deficit 1 here 9|-44 -36 -48 45 57 -64 68 0
bond before 3 deficit 2 here 0|0 -14 0 46 -35 0 0 0
bond before 3 deficit 2 here 1|0 27 -27 0 0 0 0 0
bond before 3 deficit 2 here 2|-93 48 -169 55 45 0 -9 130
bond before 3 deficit 2 here 3|-74 17 56 0 -5 0 0 0
bond before 3 deficit 2 here 4|-46 96 0 0 0 -50 0 0
bond before 3 deficit 2 here 5|-88 150 -64 0 18 0 0 -50
bond before 3 deficit 2 here 6|-49 6 81 -36 9 0 0 0
bond before 3 deficit 2 here 7|-31 20 22 0 -49 0 69 0
bond before 3 deficit 2 here 8|-8 163 -174 99 -29 -31 11 -8
bond before 3 deficit 2 here 9|-50 104 -171 54 -25 57 37 -32
bond before 3 deficit 3 here 3|0 57 -16 0 -53 0 0 0
bond before 3 deficit 3 here 5|-45 36 -16 0 24 0 0 0
bond before 3 deficit 3 here 6|0 -30 30 0 0 0 0 0
bond before 3 deficit 3 here 7|0 47 45 -39 -48 0 0 0
bond before 3 deficit 3 here 8|-45 -93 0 0 125 0 0 0
bond before 3 deficit 3 here 9|0 134 -110 -6 -15 0 -6 0
bond before 3 deficit 4 here 2|-50 26 19 9 1 0 0 0
bond before 3 deficit 4 here 3|0 -37 37 0 0 0 0 0
bond before 3 deficit 4 here 5|19 -18 0 0 0 0 0 0
bond before 3 deficit 4 here 6|44 -44 0 0 0 0 0 0
bond before 3 deficit 4 here 7|89 -88 0 0 0 0 0 0
bond before 3 deficit 4 here 8|54 -53 0 0 0 0 0 0
bond before 3 deficit 4 here 9|0 54 0 0 -28 5 -28 0
bond before 3 deficit 5 here 1|0 31 0 -31 0 0 0 0
bond before 3 deficit 5 here 2|-59 82 -25 0 -1 0 0 0
bond before 3 deficit 5 here 3|0 24 0 -23 0 0 0 0
bond before 3 deficit 5 here 5|-35 35 0 0 0 0 0 0
bond before 3 deficit 5 here 6|0 -15 52 -49 -2 0 0 0
bond before 3 deficit 5 here 7|-49 50 -30 0 31 0 0 0
bond before 3 deficit 5 here 8|-50 122 44 0 -117 0 0 0
bond before 3 deficit 5 here 9|0 -90 -74 82 123 0 -46 -32
bond before 3 deficit 6 here 1|0 0 0 28 -28 0 0 0
bond before 3 deficit 6 here 2|-50 3 46 21 -25 0 0 0
bond before 3 deficit 6 here 3|-33 33 0 47 -47 0 0 0
bond before 3 deficit 6 here 4|-50 50 38 -38 0 0 0 0
bond before 3 deficit 6 here 5|-78 116 -47 0 0 0 0 0
bond before 3 deficit 6 here 6|0 100 -28 -12 -50 0 0 0
bond before 3 deficit 6 here 7|0 -25 2 -38 63 0 0 0
bond before 3 deficit 6 here 8|0 1 52 -11 -29 0 0 0
bond before 3 deficit 6 here 9|0 30 -72 98 -69 0 0 0
bond before 3 deficit 7 here 1|0 17 64 -100 0 0 0 0
bond before 3 deficit 7 here 2|0 39 0 -38 0 0 0 0
bond before 3 deficit 7 here 3|103 -37 -49 0 0 0 0 0
bond before 3 deficit 7 here 4|84 -114 43 0 0 0 0 0
bond before 3 deficit 7 here 5|-2 35 -45 0 0 0 0 0
bond before 3 deficit 7 here 6|-49 49 -33 -64 100 0 0 0
bond before 3 deficit 7 here 7|-44 45 4 0 -4 0 0 0
bond before 3 deficit 7 here 8|0 56 -160 42 90 0 0 0
bond before 3 deficit 7 here 9|0 -42 -35 -5 110 0 0 -49
bond before 3 deficit 8 here 1|0 0 34 -34 0 0 0 0
bond before 3 deficit 8 here 2|0 -43 43 0 0 0 0 0
bond before 3 deficit 8 here 3|-40 41 0 0 0 0 0 0
bond before 3 deficit 8 here 4|27 -27 0 0 0 0 0 0
bond before 3 deficit 8 here 5|13 -20 21 0 0 0 -46 0
bond before 3 deficit 8 here 6|-92 88 121 0 -115 0 0 0
bond before 3 deficit 8 here 7|0 42 -12 74 -6 -39 -41 0
bond before 3 deficit 8 here 8|-72 -80 131 -28 -31 0 0 -39
bond before 3 deficit 8 here 9|0 -28 108 -91 -4 0 -50 0
bond before 3 deficit 9 here 2|201 -169 0 75 -114 0 0 0
bond before 3 deficit 9 here 3|139 -139 0 0 0 0 0 0
bond before 3 deficit 9 here 4|68 -67 0 0 0 0 0 0
bond before 3 deficit 9 here 5|61 -60 0 0 0 0 0 0
bond before 3 deficit 9 here 6|36 -36 10 -9 0 0 0 0
bond before 3 deficit 9 here 7|35 -61 62 -44 28 0 0 0
bond before 3 deficit 9 here 8|44 -70 -28 -78 87 33 0 0
bond before 3 deficit 9 here 9|0 -185 76 -11 76 68 -40 -49
bond before 4|-142 223 17 -210 162 -204 47 -129
bond before 4 deficit 0 here 0|0 12 0 0 -12 0 0 0
bond before 4 deficit 0 here 1|0 49 0 0 -49 0 0 0
bond before 4 deficit 0 here 2|0 4 0 0 -4 0 0 0
bond before 4 deficit 0 here 5|0 -47 0 0 47 0 0 0
bond before 4 deficit 0 here 6|0 0 0 0 47 0 0 -47
bond before 4 deficit 0 here 8|0 0 -32 0 32 0 0 0
bond before 4 deficit 0 here 9|0 98 -28 0 -28 -50 0 0
bond before 4 deficit 1 here 1|-50 48 0 0 7 0 0 0
bond before 4 deficit 1 here 2|0 -10 0 0 -32 0 43 0
bond before 4 deficit 1 here 5|0 -49 -70 0 71 0 49 0
bond before 4 deficit 1 here 6|0 -22 0 -6 28 0 0 0
bond before 4 deficit 1 here 7|0 -7 0 0 -42 0 49 0
bond before 4 deficit 1 here 8|0 47 -66 0 31 0 0 0
bond before 4 deficit 1 here 9|0 30 -45 -42 -11 0 69 0
bond before 4 deficit 2 here 1|-50 108 44 0 -46 -50 0 0
bond before 4 deficit 2 here 2|-50 34 17 -42 95 0 -45 0
bond before 4 deficit 2 here 3|-2 16 -72 0 67 0 0 0
bond before 4 deficit 2 here 4|0 -12 0 0 12 0 0 0
bond before 4 deficit 2 here 5|0 49 0 -46 42 0 -48 0
bond before 4 deficit 2 here 6|-40 83 28 -31 -36 0 0 0
bond before 4 deficit 2 here 7|-25 187 -92 0 -65 0 0 0
bond before 4 deficit 2 here 8|-3 133 -172 -154 172 -50 0 0
bond before 4 deficit 2 here 9|-50 235 -194 -9 -43 0 29 0
bond before 4 deficit 3 here 2|0 16 26 39 -74 0 0 0
bond before 4 deficit 3 here 3|0 -46 0 -48 94 0 0 0
bond before 4 deficit 3 here 4|0 0 45 0 -44 0 0 0
bond before 4 deficit 3 here 6|-50 50 0 0 0 0 0 0
bond before 4 deficit 3 here 7|0 0 -9 0 9 0 0 0
bond before 4 deficit 3 here 8|0 9 45 0 -15 -34 0 0
bond before 4 deficit 3 here 9|0 -41 -33 0 -15 0 50 0
bond before 4 deficit 4 here 2|0 12 -12 -25 26 0 0 0
bond before 4 deficit 4 here 3|0 0 -17 0 17 0 0 0
bond before 4 deficit 4 here 5|-37 -20 0 0 48 0 0 0
bond before 4 deficit 4 here 6|0 0 45 0 -44 0 0 0
bond before 4 deficit 4 here 7|0 46 0 0 -45 0 0 0
bond before 4 deficit 4 here 8|0 53 -17 0 -42 0 -4 0
bond before 4 deficit 4 here 9|0 80 0 0 -64 0 -34 0
bond before 4 deficit 5 here 2|-50 92 39 -85 -25 0 0 0
bond before 4 deficit 5 here 3|0 0 43 0 -42 0 0 0
bond before 4 deficit 5 here 5|0 -54 54 0 0 0 0 0
bond before 4 deficit 5 here 6|-35 41 -8 -16 17 0 0 0
bond before 4 deficit 5 here 7|0 0 98 -78 -18 0 0 0
bond before 4 deficit 5 here 8|0 -105 37 0 90 0 0 0
bond before 4 deficit 5 here 9|0 -27 25 119 -57 0 -97 0
bond before 4 deficit 6 here 2|0 -25 -97 217 -107 0 0 0
bond before 4 deficit 6 here 3|0 -13 13 0 0 0 0 0
bond before 4 deficit 6 here 5|-24 13 0 -32 44 0 0 0
bond before 4 deficit 6 here 6|0 -25 17 0 -2 0 0 0
bond before 4 deficit 6 here 7|-49 70 -13 0 -11 0 0 0
bond before 4 deficit 6 here 8|0 44 -37 0 -10 0 0 0
bond before 4 deficit 6 here 9|0 59 9 0 -15 0 -48 0
bond before 4 deficit 7 here 2|0 -38 38 0 0 0 0 0
bond before 4 deficit 7 here 3|0 11 47 -11 -46 0 0 0
bond before 4 deficit 7 here 6|-50 50 0 0 0 0 0 0
bond before 4 deficit 7 here 7|0 0 -57 0 57 0 0 0
bond before 4 deficit 7 here 8|0 -46 133 0 -90 0 0 -24
bond before 4 deficit 7 here 9|0 -48 -112 56 -40 0 149 0
bond before 4 deficit 8 here 2|0 0 46 0 -46 0 0 0
bond before 4 deficit 8 here 3|-90 90 27 -31 -3 0 0 0
bond before 4 deficit 8 here 4|0 -32 31 7 -6 0 0 0
bond before 4 deficit 8 here 5|-17 -45 37 -46 46 0 0 0
bond before 4 deficit 8 here 6|0 0 73 0 -73 0 0 0
bond before 4 deficit 8 here 7|0 -34 86 0 -16 -19 0 0
bond before 4 deficit 8 here 8|0 -37 69 10 18 -47 0 0
bond before 4 deficit 8 here 9|0 -38 -35 117 83 -9 -30 -49
bond before 4 deficit 9 here 1|0 0 -48 48 0 0 0 0
bond before 4 deficit 9 here 2|153 -153 -45 46 0 0 0 0
bond before 4 deficit 9 here 3|108 -51 -56 0 0 0 0 0
bond before 4 deficit 9 here 5|23 -13 -16 0 0 0 0 0
bond before 4 deficit 9 here 7|0 0 53 -25 -37 0 0 0
bond before 4 deficit 9 here 8|-6 -5 96 0 -51 0 -24 0
bond before 4 deficit 9 here 9|0 -169 131 -164 191 0 -115 -23
bonds before 0 after 0|48 -2 47 80 -95 18 37 76
bonds before 0 after 1|135 16 17 19 -87 -90 -101 -20
bonds before 0 after 2|110 34 8 -55 -121 -180 -72 -15
bonds before 0 after 3|109 32 -37 -54 -61 -74 63 25
bonds before 0 after 4|176 9 -43 -63 -198 -162 -16 -119
bonds before 1 after 0|-5 84 12 51 -8 -31 16 -86
bonds before 1 after 1|30 41 41 -114 4 0 0 0
bonds before 1 after 2|-17 26 155 -104 -47 0 0 0
bonds before 1 after 3|-2 32 4 -26 -8 0 0 0
bonds before 1 after 4|25 46 -120 5 87 -50 -7 0
bonds before 2 after 0|-47 133 26 -80 41 -97 18 -138
bonds before 2 after 1|-98 97 49 70 -116 0 0 0
bonds before 2 after 2|24 3 17 86 -90 -33 0 0
bonds before 2 after 3|-48 11 -32 -33 104 0 0 0
bonds before 2 after 4|92 -4 -102 -9 -28 0 0 0
bonds before 3 after 0|-65 107 3 -9 55 -58 -1 -61
bonds before 3 after 1|-84 115 -70 0 12 0 0 0
bonds before 3 after 2|-67 26 -72 -18 91 0 0 0
bonds before 3 after 3|-68 97 59 -76 45 0 0 -50
bonds before 3 after 4|-22 57 77 -83 116 -50 -48 0
bonds before 4 after 0|-99 169 102 -148 158 -193 47 -129
bonds before 4 after 1|-39 98 -151 0 81 0 0 0
bonds before 4 after 2|-10 102 87 -130 -38 -19 0 0
bonds before 4 after 3|-108 138 -41 56 -53 0 0 0
bonds before 4 after 4|-108 170 -46 -74 17 0 0 0
boxName|-312 -234 -73 -531 -242 -344 -563 676
bullet|481 -6 34 -393 -21 -243 -357 175
byline|-504 -236 -471 25 -229 782 36 -397
caption|-460 -397 -924 94 137 993 -380 -452
closing|261 -71 52 -225 0 -100 -118 5
columnName|-40 -95 -434 -204 -302 -134 -220 757
continued|297 -302 0 -182 -49 -25 112 123
credit|-524 30 -607 549 457 -336 -647 -171
cut 0 call after 2|0 -48 49 0 0 0 0 0
cut 0 call after 8|0 0 24 -24 0 0 0 0
cut 0 call after 9|0 0 44 -43 0 0 0 0
cut 0 clause after 2|102 -94 -17 0 0 0 0 0
cut 0 clause after 5|-26 27 0 0 0 0 0 0
cut 0 clause after 6|-29 29 0 0 0 0 0 0
cut 0 clause after 7|0 0 0 26 -25 0 0 0
cut 0 clause after 8|0 -40 41 0 0 0 0 0
cut 0 clause after 9|-37 37 0 0 0 0 0 0
cut 0 open after 0|-83 147 -131 150 -42 -78 0 0
cut 0 open after 1|-64 -22 148 -105 -4 0 0 -77
cut 0 open after 2|12 -155 92 -42 96 118 0 -86
cut 0 open after 3|72 -144 -17 -2 129 -57 0 -9
cut 0 open after 4|1 49 -120 29 60 0 0 0
cut 0 open after 5|-69 -86 37 3 5 -72 0 114
cut 0 open after 6|53 163 -123 -47 57 0 0 0
cut 0 open after 7|-39 -18 -63 -56 119 -115 0 112
cut 0 open after 8|90 75 -47 -132 237 38 0 -311
cut 0 open after 9|-56 40 78 -171 99 118 0 -46
cut 0 sentence after 0|0 37 0 0 -37 0 0 0
cut 0 sentence after 2|0 -18 0 34 -21 0 0 0
cut 0 sentence after 3|14 -41 0 39 0 0 0 0
cut 0 sentence after 5|38 4 0 -42 0 0 0 0
cut 0 sentence after 6|-48 0 0 68 -19 0 0 0
cut 0 sentence after 7|0 4 39 -42 0 0 0 0
cut 0 sentence after 8|-100 47 -82 215 -222 0 0 0
cut 0 sentence after 9|0 223 0 -64 -183 0 0 -44
cut 0 signed after 9|0 38 0 0 0 0 0 -37
cut 1 call after 1|47 -46 -43 44 0 0 0 0
cut 1 call after 2|-74 66 42 -52 0 0 0 0
cut 1 call after 4|-36 36 -35 35 0 0 0 0
cut 1 call after 5|-78 79 0 0 0 0 0 0
cut 1 call after 8|0 -21 22 0 0 0 0 0
cut 1 call after 9|0 22 -22 0 0 0 0 0
cut 1 clause after 0|-37 56 0 -26 0 0 0 0
cut 1 clause after 1|28 -28 0 0 0 0 0 0
cut 1 clause after 2|47 -74 45 0 23 0 0 0
cut 1 clause after 3|4 27 -32 0 0 0 0 0
cut 1 clause after 4|-65 65 0 0 0 0 0 0
cut 1 clause after 6|-42 -10 0 -13 48 0 0 0
cut 1 clause after 7|0 50 -49 0 0 0 0 0
cut 1 clause after 8|41 -92 54 0 0 0 0 0
cut 1 clause after 9|-80 56 37 0 0 0 0 0
cut 1 open after 0|-28 -44 209 -88 -14 50 0 -91
cut 1 open after 1|42 12 -41 65 -141 49 0 -4
cut 1 open after 2|31 -104 43 84 25 -110 -4 37
cut 1 open after 3|119 17 -183 -40 40 3 0 48
cut 1 open after 4|22 -38 -108 32 145 -44 -8 35
cut 1 open after 5|14 -187 -132 130 5 -58 181 71
cut 1 open after 6|275 41 -22 -69 -15 -114 -46 -19
cut 1 open after 7|99 -15 -118 -3 -18 15 0 93
cut 1 open after 8|41 -183 14 53 86 39 0 6
cut 1 open after 9|7 -178 -9 -33 122 68 44 74
cut 1 sentence after 1|-127 72 0 66 24 0 0 0
cut 1 sentence after 2|-60 87 0 -35 -33 0 0 0
cut 1 sentence after 3|-31 65 -50 -42 79 0 0 -43
cut 1 sentence after 4|-64 62 0 -6 12 0 0 0
cut 1 sentence after 5|-50 -173 29 -7 -15 0 0 199
cut 1 sentence after 6|-49 -15 47 56 -4 0 0 28
cut 1 sentence after 7|-42 18 0 -14 27 0 0 -35
cut 1 sentence after 8|-82 189 0 -135 -35 0 0 -50
cut 1 sentence after 9|-4 196 11 -52 -127 0 0 -69
cut 1 signed after 6|-38 38 0 0 0 0 0 0
cut 1 signed after 8|-40 40 0 0 0 0 0 0
cut 1 signed after 9|-48 134 0 -49 -50 0 0 0
cut 2 call after 0|-12 -28 102 -24 0 0 0 -47
cut 2 call after 1|0 -56 81 -34 0 0 0 0
cut 2 call after 2|-97 -148 -90 272 0 0 0 0
cut 2 call after 3|-25 31 1 0 0 0 0 0
cut 2 call after 4|-59 -41 85 0 0 0 0 0
cut 2 call after 5|-192 178 51 -50 0 0 0 0
cut 2 call after 6|-122 100 28 -38 0 0 0 -45
cut 2 call after 7|0 53 -53 0 0 0 0 0
cut 2 call after 8|-79 134 -90 17 0 0 0 0
cut 2 call after 9|-7 190 -175 -43 0 0 0 0
cut 2 clause after 0|0 -14 0 46 -35 0 0 0
cut 2 clause after 1|-90 63 41 0 0 0 0 0
cut 2 clause after 2|-71 24 77 0 0 -50 0 0
cut 2 clause after 3|-125 115 28 0 0 0 0 0
cut 2 clause after 4|-114 114 0 0 0 0 0 0
cut 2 clause after 5|-85 163 -90 0 -31 0 0 0
cut 2 clause after 6|-77 56 -26 -5 52 0 0 0
cut 2 clause after 7|19 -20 -13 -31 39 0 0 0
cut 2 clause after 8|-21 -110 151 -12 0 0 0 0
cut 2 clause after 9|-29 -43 -83 179 0 0 -10 0
cut 2 open after 0|49 2 12 -196 74 111 -37 63
cut 2 open after 1|33 63 74 -18 -10 -37 -186 -9
cut 2 open after 2|-14 5 -32 117 -71 9 -206 52
cut 2 open after 3|24 59 -62 110 -18 -12 -11 52
cut 2 open after 4|-8 -39 -67 -9 45 92 -11 102
cut 2 open after 5|259 -5 -162 -154 67 65 233 -68
cut 2 open after 6|65 -5 -35 -79 55 -130 120 3
cut 2 open after 7|112 -2 29 -6 -35 -65 76 -134
cut 2 open after 8|173 -90 59 -2 115 13 -98 -177
cut 2 open after 9|60 -115 84 113 88 -165 90 1
cut 2 sentence after 0|-46 89 0 -163 87 0 0 0
cut 2 sentence after 1|28 38 0 -101 60 0 0 -47
cut 2 sentence after 2|-199 14 -25 277 -14 0 -50 0
cut 2 sentence after 3|-118 122 0 -3 -21 -50 0 38
cut 2 sentence after 4|47 60 0 -75 -9 0 0 0
cut 2 sentence after 5|-16 79 0 -118 28 -50 0 0
cut 2 sentence after 6|-121 112 0 5 17 0 0 -26
cut 2 sentence after 7|-106 107 0 -102 120 0 0 -50
cut 2 sentence after 8|-123 124 -35 -67 -1 0 0 88
cut 2 sentence after 9|-120 163 63 -23 -131 0 0 0
cut 2 signed after 0|0 41 0 0 0 0 0 -41
cut 2 signed after 8|-57 101 0 -49 0 0 0 0
cut 2 signed after 9|-113 146 0 0 -49 0 0 0
cut 3 call after 2|-76 129 -69 0 0 0 0 0
cut 3 call after 3|-98 151 -35 -38 0 0 0 0
cut 3 call after 5|4 69 -67 0 0 0 0 0
cut 3 call after 6|0 -21 50 -36 0 0 0 0
cut 3 call after 7|0 -39 40 0 0 0 0 0
cut 3 call after 8|-4 37 -51 23 0 0 0 0
cut 3 call after 9|0 16 9 -33 0 0 0 0
cut 3 clause after 1|101 -101 0 0 0 0 0 0
cut 3 clause after 2|-62 62 0 0 0 0 0 0
cut 3 clause after 3|-117 71 22 0 0 0 0 0
cut 3 clause after 4|-38 39 0 0 0 0 0 0
cut 3 clause after 5|27 9 -28 0 0 0 0 0
cut 3 clause after 6|5 -5 37 -36 0 0 0 0
cut 3 clause after 7|-66 21 39 0 0 0 0 0
cut 3 clause after 8|-45 68 -62 57 -24 0 0 0
cut 3 clause after 9|-38 38 0 0 0 0 0 0
cut 3 open after 0|-55 -40 -117 -36 32 185 0 48
cut 3 open after 1|36 -21 76 46 -104 -62 0 -95
cut 3 open after 2|0 40 -46 96 -61 -33 -77 16
cut 3 open after 3|-140 52 -81 161 109 -105 0 -92
cut 3 open after 4|132 69 -142 -13 61 0 -28 -59
cut 3 open after 5|144 -48 47 47 -127 -79 6 -19
cut 3 open after 6|83 -136 3 8 -140 101 150 1
cut 3 open after 7|62 8 -43 36 -84 -43 -21 -11
cut 3 open after 8|47 -149 65 68 -63 -24 -61 69
cut 3 open after 9|144 30 6 26 -78 -99 -58 54
cut 3 sentence after 0|-33 152 0 -97 0 -50 0 0
cut 3 sentence after 1|86 -70 0 62 -84 0 0 0
cut 3 sentence after 2|-58 -106 0 206 86 0 0 0
cut 3 sentence after 3|-36 107 0 -84 -15 0 0 0
cut 3 sentence after 4|48 -102 0 55 0 0 0 0
cut 3 sentence after 5|7 42 0 -92 -3 0 0 0
cut 3 sentence after 6|-63 114 0 -31 -23 0 0 0
cut 3 sentence after 7|-10 32 0 -18 -26 0 0 0
cut 3 sentence after 8|9 37 32 -91 -21 0 0 39
cut 3 sentence after 9|-83 86 0 -75 18 0 0 0
cut 3 signed after 2|-50 50 0 0 0 0 0 0
cut 3 signed after 9|-30 30 0 0 0 0 0 0
cut 4 call after 2|-89 6 57 19 0 0 0 0
cut 4 call after 3|0 -1 1 0 0 0 0 0
cut 4 call after 4|-9 9 0 0 0 0 0 0
cut 4 call after 6|0 0 -5 5 0 0 0 0
cut 4 call after 7|0 50 -49 0 0 0 0 0
cut 4 call after 8|0 14 -14 0 0 0 0 0
cut 4 call after 9|0 -35 35 0 0 0 0 0
cut 4 clause after 1|-57 57 0 0 0 0 0 0
cut 4 clause after 2|-95 95 0 0 0 0 0 0
cut 4 clause after 3|-10 10 48 -48 0 0 0 0
cut 4 clause after 4|-28 28 0 0 0 0 0 0
cut 4 clause after 5|-30 31 0 0 0 0 0 0
cut 4 clause after 6|0 0 12 -12 0 0 0 0
cut 4 clause after 7|-40 41 135 -99 0 -50 0 0
cut 4 clause after 8|25 -25 0 0 0 0 0 0
cut 4 clause after 9|63 -108 0 57 0 0 0 0
cut 4 open after 0|75 36 -49 38 21 -28 0 -127
cut 4 open after 1|-55 125 43 -52 47 -17 0 -62
cut 4 open after 2|36 71 15 6 -34 -42 -48 -101
cut 4 open after 3|-73 51 -160 183 36 28 0 -41
cut 4 open after 4|30 -67 31 12 -16 -43 52 5
cut 4 open after 5|80 -62 39 -71 -30 0 -22 91
cut 4 open after 6|265 -33 -97 -133 -28 45 12 85
cut 4 open after 7|14 55 -122 64 -51 76 0 0
cut 4 open after 8|14 14 31 38 -13 -38 -63 -4
cut 4 open after 9|97 0 -105 -31 -98 83 -62 69
cut 4 sentence after 0|0 47 0 -47 0 0 0 0
cut 4 sentence after 1|5 -80 0 82 -9 0 0 0
cut 4 sentence after 2|-5 -50 0 72 26 0 0 0
cut 4 sentence after 3|-19 49 0 -29 0 0 0 0
cut 4 sentence after 4|0 -39 0 39 0 0 0 0
cut 4 sentence after 5|103 -29 0 26 -74 0 0 0
cut 4 sentence after 6|-26 7 0 0 17 0 0 0
cut 4 sentence after 7|-9 9 0 0 0 0 0 0
cut 4 sentence after 8|48 -25 51 -116 49 0 0 0
cut 4 sentence after 9|-79 29 0 48 -16 0 0 0
cut 4 signed after 8|-3 3 0 0 0 0 0 0
cut 5 call after 0|-31 0 32 0 0 0 0 0
cut 5 call after 1|-6 0 32 -28 0 0 0 0
cut 5 call after 2|-39 78 -48 0 0 0 0 0
cut 5 call after 3|-99 123 -38 0 0 0 0 0
cut 5 call after 4|0 -33 33 0 0 0 0 0
cut 5 call after 5|-122 250 -175 0 0 0 0 0
cut 5 call after 6|-39 55 -23 0 0 0 0 0
cut 5 call after 7|0 -20 -34 44 0 0 0 0
cut 5 call after 8|0 4 -30 45 0 0 0 0
cut 5 call after 9|-48 183 -113 0 -49 0 0 0
cut 5 clause after 0|0 16 -15 0 0 0 0 0
cut 5 clause after 1|-40 40 0 0 0 0 0 0
cut 5 clause after 2|-12 12 0 0 0 0 0 0
cut 5 clause after 3|-41 61 -10 0 0 0 0 0
cut 5 clause after 4|-63 64 0 0 0 0 0 0
cut 5 clause after 5|16 -16 0 0 0 0 0 0
cut 5 clause after 6|28 28 0 0 0 0 0 -48
cut 5 clause after 7|-12 52 -39 0 0 0 0 0
cut 5 clause after 8|0 0 -36 0 36 0 0 0
cut 5 clause after 9|-139 165 -39 -10 0 0 0 0
cut 5 open after 0|4 -33 149 -135 -24 -19 0 69
cut 5 open after 1|-30 7 9 70 144 -62 0 -131
cut 5 open after 2|-49 -46 3 216 -121 -1 -128 149
cut 5 open after 3|18 -34 -50 -15 -20 35 -22 156
cut 5 open after 4|-58 -134 -74 230 44 -46 -31 -94
cut 5 open after 5|212 175 -127 -140 -199 98 -9 31
cut 5 open after 6|65 56 -3 28 3 -41 -50 -66
cut 5 open after 7|208 -11 -51 -124 -66 -49 0 9
cut 5 open after 8|102 -131 164 -73 14 -30 70 -38
cut 5 open after 9|21 -19 147 -9 -145 16 -41 -19
cut 5 sentence after 0|-13 14 0 19 43 0 0 -49
cut 5 sentence after 1|-13 108 0 25 -80 0 0 -46
cut 5 sentence after 2|-83 -98 14 320 -162 0 0 109
cut 5 sentence after 3|3 -7 0 39 0 0 0 0
cut 5 sentence after 4|26 -24 0 36 -32 0 0 0
cut 5 sentence after 5|62 -177 0 -103 177 0 0 0
cut 5 sentence after 6|192 -133 50 -28 -105 0 0 0
cut 5 sentence after 7|-83 46 0 7 20 0 0 0
cut 5 sentence after 8|-12 68 -40 -53 -22 -43 0 0
cut 5 sentence after 9|-119 118 0 -28 67 0 0 -50
cut 5 signed after 6|0 50 -50 0 0 0 0 0
cut 5 signed after 9|0 98 0 0 -47 0 -50 0
cut 6 call after 0|-63 0 64 0 0 0 0 0
cut 6 call after 1|-48 0 -12 51 0 0 0 0
cut 6 call after 2|-27 61 -35 0 0 0 0 0
cut 6 call after 3|-41 28 22 0 0 0 0 0
cut 6 call after 4|-41 45 3 0 0 0 0 0
cut 6 call after 5|-2 96 -61 -44 0 0 0 0
cut 6 call after 6|-72 142 -97 0 -4 0 0 0
cut 6 call after 7|0 44 -43 0 0 0 0 0
cut 6 call after 8|0 20 -45 34 0 0 0 0
cut 6 call after 9|0 -67 68 0 0 0 0 0
cut 6 clause after 1|-144 145 0 0 0 0 0 0
cut 6 clause after 2|-17 73 -45 0 0 -50 0 0
cut 6 clause after 3|-9 68 -49 0 0 0 0 0
cut 6 clause after 4|-41 41 0 0 0 0 0 0
cut 6 clause after 5|-22 36 -21 0 0 0 0 0
cut 6 clause after 6|-20 51 -26 -3 0 0 0 0
cut 6 clause after 7|-33 33 28 0 -28 0 0 0
cut 6 clause after 8|-62 98 43 -28 0 -49 0 0
cut 6 clause after 9|-33 56 -3 0 -35 0 0 0
cut 6 open after 0|-25 0 43 -35 -66 0 0 28
cut 6 open after 1|-238 159 -57 -30 62 181 0 -55
cut 6 open after 2|85 -87 76 87 29 -66 -89 53
cut 6 open after 3|-72 56 -79 136 -65 65 48 -135
cut 6 open after 4|-65 -23 50 37 -41 0 -22 -24
cut 6 open after 5|131 92 -12 -76 25 -1 -38 -33
cut 6 open after 6|78 -6 24 2 45 4 0 -116
cut 6 open after 7|126 20 -5 -31 -35 -94 -43 56
cut 6 open after 8|219 48 -26 -88 -114 100 -48 -65
cut 6 open after 9|64 -39 34 -78 -42 27 0 169
cut 6 sentence after 0|-57 9 0 52 0 0 0 0
cut 6 sentence after 1|-138 -48 0 147 -19 0 0 98
cut 6 sentence after 2|-105 57 0 -104 145 0 0 -30
cut 6 sentence after 3|35 -84 0 48 0 0 0 0
cut 6 sentence after 4|102 -82 0 -30 0 0 0 0
cut 6 sentence after 5|58 -34 0 -88 25 0 0 0
cut 6 sentence after 6|-41 -40 53 41 25 0 0 0
cut 6 sentence after 7|1 -17 0 0 33 0 0 0
cut 6 sentence after 8|60 10 -49 -7 -19 0 0 0
cut 6 sentence after 9|-70 -40 0 36 54 0 0 0
cut 6 signed after 2|37 -37 0 0 0 0 0 0
cut 6 signed after 3|-11 12 0 0 0 0 0 0
cut 6 signed after 9|-10 10 0 0 0 0 0 0
cut 7 call after 2|89 -139 10 0 0 0 0 0
cut 7 call after 3|-30 18 16 0 0 0 0 0
cut 7 call after 5|-64 79 -26 0 0 0 0 0
cut 7 call after 6|-112 1 110 0 0 0 0 0
cut 7 call after 7|-43 86 -36 -6 0 0 0 0
cut 7 call after 8|-94 -92 142 40 0 0 0 0
cut 7 call after 9|-39 -63 95 0 0 0 0 0
cut 7 clause after 1|-153 56 -18 0 0 0 0 128
cut 7 clause after 2|-53 131 99 0 0 -94 0 -29
cut 7 clause after 3|49 -83 41 0 0 0 0 0
cut 7 clause after 4|-24 25 0 0 0 0 0 0
cut 7 clause after 5|95 -63 -43 0 0 0 -5 0
cut 7 clause after 6|-91 86 -58 49 0 0 0 0
cut 7 clause after 7|73 -33 0 -49 0 0 0 0
cut 7 clause after 8|-78 80 12 0 0 0 0 0
cut 7 clause after 9|-90 32 15 0 35 0 0 0
cut 7 open after 0|-59 -79 140 -32 50 54 -22 -128
cut 7 open after 1|3 95 58 -95 23 5 -26 -63
cut 7 open after 2|-11 132 -85 -2 36 -100 7 75
cut 7 open after 3|-119 10 8 28 -104 54 185 -60
cut 7 open after 4|208 -19 -64 -38 -11 -48 -14 -79
cut 7 open after 5|14 3 -49 35 -25 39 -37 51
cut 7 open after 6|102 -97 15 -72 73 61 0 78
cut 7 open after 7|249 -10 36 -74 -74 -67 -12 -60
cut 7 open after 8|87 -65 54 -23 62 -36 -49 95
cut 7 open after 9|28 -69 -66 -9 -47 130 -52 111
cut 7 sentence after 0|-7 9 0 -4 0 0 0 0
cut 7 sentence after 1|-23 42 -46 4 23 0 0 0
cut 7 sentence after 2|46 -31 0 -44 33 0 0 -12
cut 7 sentence after 3|107 -78 0 -42 0 0 0 0
cut 7 sentence after 4|8 -63 0 18 39 0 0 0
cut 7 sentence after 5|153 -118 0 24 -104 0 0 -17
cut 7 sentence after 6|101 -130 0 81 8 0 0 -49
cut 7 sentence after 7|36 44 -49 122 -124 0 0 0
cut 7 sentence after 8|-35 35 -49 33 30 0 0 0
cut 7 sentence after 9|-51 26 0 83 -41 0 0 0
cut 7 signed after 1|0 46 0 0 -45 0 0 0
cut 7 signed after 2|-43 44 0 0 0 0 0 0
cut 7 signed after 5|-37 37 0 0 0 0 0 0
cut 7 signed after 6|-21 22 0 0 0 0 0 0
cut 7 signed after 9|-40 40 0 0 0 0 0 0
cut 8 call after 0|0 -50 50 0 0 0 0 0
cut 8 call after 1|-123 0 109 -17 0 0 0 0
cut 8 call after 2|-55 -16 106 -101 0 0 0 0
cut 8 call after 3|-186 -119 278 -44 0 0 0 0
cut 8 call after 4|-61 -42 73 28 0 0 0 0
cut 8 call after 5|-38 -34 99 -12 0 0 0 0
cut 8 call after 6|-81 -114 195 -49 0 0 0 0
cut 8 call after 7|-43 -116 144 0 0 0 0 0
cut 8 call after 8|-10 -98 -62 163 0 0 0 0
cut 8 call after 9|-66 -122 179 -15 0 0 0 0
cut 8 clause after 1|-37 -45 -66 30 0 0 0 114
cut 8 clause after 2|-15 63 -141 0 0 0 0 38
cut 8 clause after 3|52 -46 -18 0 0 0 0 0
cut 8 clause after 4|-24 25 16 -15 0 0 0 0
cut 8 clause after 5|66 -25 26 -77 0 0 0 0
cut 8 clause after 6|32 12 -19 0 0 0 0 0
cut 8 clause after 7|-8 60 -58 -18 0 0 0 0
cut 8 clause after 8|60 26 73 -71 0 0 0 -50
cut 8 clause after 9|10 -32 88 -7 -46 0 0 -43
cut 8 open after 0|34 -68 148 -84 -20 44 0 -7
cut 8 open after 1|31 -12 95 -55 -36 -2 -5 81
cut 8 open after 2|-10 112 -72 -105 -12 25 47 -14
cut 8 open after 3|-37 201 -92 -38 65 11 -72 85
cut 8 open after 4|104 114 -44 -49 -153 -41 -42 141
cut 8 open after 5|77 -17 -125 -58 52 -59 -7 43
cut 8 open after 6|150 40 8 -19 10 3 -44 -46
cut 8 open after 7|123 -13 57 -45 8 108 -38 -78
cut 8 open after 8|67 -12 6 -16 -17 51 8 -18
cut 8 open after 9|64 32 44 11 9 -103 -8 97
cut 8 sentence after 0|-44 -76 0 80 18 0 0 0
cut 8 sentence after 1|29 -121 -41 172 31 0 0 -50
cut 8 sentence after 2|40 -114 -16 -16 174 0 0 -53
cut 8 sentence after 3|16 -89 50 102 -29 0 0 -3
cut 8 sentence after 4|127 -98 -46 -18 27 0 0 0
cut 8 sentence after 5|115 -92 0 -97 -18 0 0 96
cut 8 sentence after 6|139 -52 -49 -66 18 0 0 -16
cut 8 sentence after 7|-102 -35 0 94 49 0 0 0
cut 8 sentence after 8|-107 -161 -65 246 80 -49 0 0
cut 8 sentence after 9|-97 -7 0 63 66 -50 0 -48
cut 8 signed after 2|-85 85 0 0 0 0 0 0
cut 8 signed after 3|-31 31 0 0 0 0 0 0
cut 8 signed after 5|-32 32 0 0 0 0 0 0
cut 9 call after 0|-71 -12 113 0 -33 0 0 0
cut 9 call after 1|-191 0 191 -12 0 0 0 0
cut 9 call after 2|-30 72 95 -47 0 0 0 -49
cut 9 call after 3|158 3 -62 -85 0 0 0 0
cut 9 call after 4|80 -24 -49 -40 0 0 0 0
cut 9 call after 5|42 -72 -39 20 0 0 0 0
cut 9 call after 6|65 27 -70 -32 0 0 0 0
cut 9 call after 7|-100 -66 192 -69 0 0 0 0
cut 9 call after 8|-120 18 139 -48 0 0 0 0
cut 9 call after 9|-98 -74 118 77 0 0 0 0
cut 9 clause after 0|87 -95 37 32 0 0 0 -49
cut 9 clause after 1|64 -45 0 0 0 0 0 -40
cut 9 clause after 2|62 -40 35 31 -37 0 0 -69
cut 9 clause after 3|88 -20 -71 -41 0 0 0 0
cut 9 clause after 4|42 -14 -44 0 0 0 0 0
cut 9 clause after 5|276 -104 -123 0 0 0 0 -82
cut 9 clause after 6|229 -110 -127 -34 0 0 0 0
cut 9 clause after 7|45 -30 -34 0 0 0 0 0
cut 9 clause after 8|114 -57 -53 43 -98 0 0 -24
cut 9 clause after 9|36 -85 68 11 3 0 0 0
cut 9 open after 0|92 -45 107 10 -65 -96 177 -123
cut 9 open after 1|-35 69 35 -5 85 5 -102 -36
cut 9 open after 2|70 11 19 -17 79 -9 126 -19
cut 9 open after 3|-48 -175 -23 9 -38 117 13 138
cut 9 open after 4|-40 -122 15 22 -61 27 164 123
cut 9 open after 5|17 -245 14 115 89 104 -106 87
cut 9 open after 6|109 -61 45 39 -40 6 -72 -88
cut 9 open after 7|177 -62 34 -26 -88 81 -80 -98
cut 9 open after 8|188 -27 50 13 5 49 -4 -63
cut 9 open after 9|37 -11 47 -4 59 3 -279 78
cut 9 sentence after 0|-104 -62 44 -15 54 0 0 89
cut 9 sentence after 1|-83 74 -41 -83 32 -43 0 224
cut 9 sentence after 2|4 49 0 -105 -25 0 0 33
cut 9 sentence after 3|146 60 -135 -107 8 0 0 -47
cut 9 sentence after 4|42 33 0 -97 -13 0 0 38
cut 9 sentence after 5|157 47 -92 -166 -62 -50 0 -120
cut 9 sentence after 6|79 29 43 -136 2 -49 0 -29
cut 9 sentence after 7|-38 23 0 -34 63 0 0 0
cut 9 sentence after 8|-171 56 115 36 149 -42 0 -123
cut 9 sentence after 9|-69 62 31 -63 179 0 0 -16
cut 9 signed after 2|36 -36 0 0 0 0 0 0
cut 9 signed after 3|41 -40 0 0 0 0 0 0
cut 9 signed after 4|49 -49 0 0 0 0 0 0
cut clause call clause width 3|0 39 0 -38 0 0 0 0
cut clause call clause width 4|-87 78 18 0 0 0 0 0
cut clause call clause width 5|-48 48 0 0 0 0 0 0
cut clause call open width 1|0 -24 83 -70 0 0 0 0
cut clause call open width 2|-48 54 6 -19 -33 0 0 0
cut clause call open width 3|-121 -69 125 -33 0 0 0 0
cut clause call open width 4|-189 134 32 -10 0 0 0 0
cut clause call open width 5|0 135 -102 -50 0 0 0 0
cut clause call open width 6|-24 0 24 0 0 0 0 0
cut clause call sentence width 4|-96 0 96 0 0 0 0 0
cut clause clause clause width 5|-4 4 0 0 0 0 0 0
cut clause clause clause width 6|-6 7 0 0 0 0 0 0
cut clause clause open width 1|0 -46 47 0 0 0 0 0
cut clause clause open width 4|0 48 -99 72 0 0 0 0
cut clause clause open width 5|-123 123 0 0 0 0 0 0
cut clause clause open width 6|-44 72 -49 0 38 0 0 0
cut clause clause sentence width 5|-44 44 0 0 0 0 0 0
cut clause clause sentence width 6|7 -7 0 0 0 0 0 0
cut clause open call width 2|0 0 -42 18 24 0 0 0
cut clause open call width 4|-28 0 0 28 0 0 0 0
cut clause open call width 5|-18 0 19 0 0 0 0 0
cut clause open call width 6|-33 60 -31 0 0 0 0 0
cut clause open clause width 0|0 -41 0 41 0 0 0 0
cut clause open clause width 1|0 -5 -48 -15 0 0 0 42
cut clause open clause width 2|0 -1 1 1 0 0 0 0
cut clause open clause width 3|0 -49 -44 50 44 0 0 0
cut clause open clause width 4|-66 -3 151 -7 0 -50 -45 0
cut clause open clause width 5|-157 85 173 -123 0 0 0 -38
cut clause open clause width 6|-28 -8 -45 62 0 0 0 0
cut clause open clause width 7|0 27 -26 0 0 0 0 0
cut clause open open width 0|0 -102 105 74 0 0 -49 -20
cut clause open open width 1|0 107 -156 -107 145 0 154 34
cut clause open open width 2|0 22 68 -89 -31 0 54 -15
cut clause open open width 3|0 -75 125 -5 80 0 -54 -48
cut clause open open width 4|52 88 -23 -63 141 -48 37 -114
cut clause open open width 5|42 -34 -17 137 92 -80 -47 0
cut clause open open width 6|64 39 -278 154 40 0 -71 0
cut clause open open width 7|79 -56 -29 -29 67 0 0 -31
cut clause open open width 8|0 0 -55 55 0 0 0 0
cut clause open sentence width 0|0 -2 0 3 0 0 0 0
cut clause open sentence width 1|0 -153 -118 176 90 0 -80 48
cut clause open sentence width 2|0 -165 180 28 -19 0 0 -76
cut clause open sentence width 3|-35 59 -111 167 -40 -48 0 -33
cut clause open sentence width 4|0 -29 -199 211 6 0 0 0
cut clause open sentence width 5|-26 -61 -156 280 -44 0 0 65
cut clause open sentence width 6|59 -63 -120 86 -38 0 0 215
cut clause open sentence width 7|9 15 -26 0 -26 0 0 0
cut clause open signed width 4|-29 29 0 0 0 0 0 0
cut clause open signed width 5|-60 61 0 0 0 0 0 0
cut clause open signed width 6|-50 51 0 0 0 0 0 0
cut clause open signed width 7|-17 18 0 0 0 0 0 0
cut clause open signed width 8|0 50 0 0 0 0 0 -49
cut clause sentence call width 2|0 -31 0 0 32 0 0 0
cut clause sentence call width 5|-3 3 0 0 0 0 0 0
cut clause sentence clause width 3|0 52 0 -40 -12 0 0 0
cut clause sentence clause width 4|334 -254 0 -116 0 0 0 0
cut clause sentence clause width 5|-64 65 0 0 0 0 0 0
cut clause sentence clause width 6|-84 127 0 -46 0 0 0 0
cut clause sentence clause width 7|0 -53 53 0 0 0 0 0
cut clause sentence open width 1|0 40 0 0 -40 0 0 0
cut clause sentence open width 2|-34 52 0 -18 0 0 0 0
cut clause sentence open width 3|15 106 0 -201 7 0 0 0
cut clause sentence open width 4|74 105 38 -296 44 0 0 0
cut clause sentence open width 5|-257 298 0 -77 -34 0 0 -26
cut clause sentence open width 6|-179 122 131 5 0 0 0 0
cut clause sentence open width 7|-25 47 50 -45 0 0 0 -44
cut clause sentence sentence width 2|-32 33 0 0 0 0 0 0
cut clause sentence sentence width 3|131 -139 0 15 -34 0 0 0
cut clause sentence sentence width 4|285 -208 0 -109 -47 0 0 0
cut clause sentence sentence width 5|185 -174 0 39 0 0 0 0
cut clause sentence sentence width 6|-138 115 0 38 0 0 0 0
cut clause sentence sentence width 7|-59 59 0 0 0 0 0 0
cut clause sentence signed width 3|0 33 0 -33 0 0 0 0
cut clause signed call width 5|-30 30 0 0 0 0 0 0
cut clause signed clause width 6|-20 20 0 0 0 0 0 0
cut clause signed open width 4|-8 9 0 0 0 0 0 0
cut clause signed open width 5|90 -89 0 0 0 0 0 0
cut open call call width 0|0 16 -15 0 0 0 0 0
cut open call call width 3|0 -41 42 0 0 0 0 0
cut open call call width 4|0 29 -29 0 0 0 0 0
cut open call clause width 2|-111 90 -6 51 0 0 0 0
cut open call clause width 3|-33 -17 32 0 0 0 0 0
cut open call clause width 4|-113 -51 190 0 0 0 0 -49
cut open call clause width 5|-60 147 -77 0 0 0 0 0
cut open call clause width 6|-123 72 79 0 0 0 0 0
cut open call open width 0|-67 68 0 0 0 0 0 0
cut open call open width 1|-129 75 -49 97 0 0 0 0
cut open call open width 2|-162 -67 104 135 -4 0 0 0
cut open call open width 3|-180 55 27 86 0 0 0 -45
cut open call open width 4|-154 80 65 -14 -49 0 0 -47
cut open call open width 5|-110 16 115 -75 0 0 0 0
cut open call open width 6|-62 151 -48 -49 0 0 0 0
cut open call open width 7|10 66 -91 0 0 0 0 0
cut open call sentence width 2|-25 26 0 0 0 0 0 0
cut open call sentence width 3|32 -28 -3 0 0 0 0 0
cut open call sentence width 4|-116 14 119 -33 0 0 0 0
cut open call sentence width 5|-1 63 -12 -29 0 0 0 0
cut open call sentence width 6|-3 64 -27 0 0 0 0 0
cut open call sentence width 7|0 21 -21 0 0 0 0 0
cut open call signed width 4|0 38 -38 0 0 0 0 0
cut open clause call width 2|0 -34 84 0 0 -49 0 0
cut open clause call width 3|-91 -49 127 0 0 0 0 0
cut open clause call width 5|86 -3 -58 -33 0 0 0 0
cut open clause call width 6|10 22 -66 0 0 0 0 0
cut open clause call width 7|-15 21 -5 0 0 0 0 0
cut open clause clause width 1|-40 41 0 0 0 0 0 0
cut open clause clause width 2|141 -20 -104 0 -37 0 0 0
cut open clause clause width 3|-14 -46 47 0 0 0 0 0
cut open clause clause width 5|28 59 -85 0 0 0 0 0
cut open clause clause width 6|-44 40 -25 38 0 0 0 0
cut open clause clause width 7|44 -44 0 0 0 0 0 0
cut open clause open width 1|-8 -60 126 -57 -98 0 0 0
cut open clause open width 2|84 -93 159 -99 -28 -50 0 0
cut open clause open width 3|129 -86 -1 -70 0 0 0 0
cut open clause open width 4|32 -60 103 -39 100 -94 0 -46
cut open clause open width 5|91 85 -81 74 -24 -50 0 -128
cut open clause open width 6|-4 41 -147 -44 6 0 -5 43
cut open clause open width 7|-47 75 -49 78 -35 0 -10 0
cut open clause open width 8|66 -3 0 0 0 0 0 -49
cut open clause sentence width 0|0 36 -35 0 0 0 0 0
cut open clause sentence width 1|0 34 -34 0 0 0 0 0
cut open clause sentence width 2|50 42 -91 0 0 0 0 0
cut open clause sentence width 3|-8 -12 -55 57 0 0 0 0
cut open clause sentence width 4|251 82 -282 -17 0 0 0 -26
cut open clause sentence width 5|-136 113 50 32 -19 0 0 0
cut open clause sentence width 6|-156 167 31 -47 0 0 0 0
cut open clause sentence width 7|-140 137 47 -34 0 0 0 0
cut open clause sentence width 8|-38 39 0 0 0 0 0 0
cut open clause signed width 0|-40 41 0 0 0 0 0 0
cut open clause signed width 5|0 31 0 0 -31 0 0 0
cut open clause signed width 6|-91 91 0 0 0 0 0 0
cut open clause signed width 7|-64 65 0 0 0 0 0 0
cut open clause signed width 8|2 -2 0 0 0 0 0 0
cut open open call width 0|0 28 -158 -55 132 0 0 0
cut open open call width 1|0 -95 67 -9 -96 -26 0 122
cut open open call width 2|-14 -19 -115 -25 36 238 -4 -111
cut open open call width 3|-6 -9 -76 91 -51 0 0 0
cut open open call width 4|-199 -267 217 27 -13 8 0 -18
cut open open call width 5|142 -63 0 -6 31 -47 0 -137
cut open open call width 6|102 -36 -25 -81 0 -117 0 -25
cut open open call width 7|-51 56 14 -12 0 0 0 0
cut open open clause width 0|-4 -208 3 -132 218 -38 196 -51
cut open open clause width 1|72 -109 -96 -32 94 90 -106 66
cut open open clause width 2|242 -3 -31 28 -106 -104 18 112
cut open open clause width 3|75 -118 89 118 14 -94 2 -250
cut open open clause width 4|24 -150 72 -23 60 31 3 -26
cut open open clause width 5|73 -10 -41 -73 -43 21 -72 119
cut open open clause width 6|-28 75 54 32 -111 63 173 -34
cut open open clause width 7|-38 70 -112 97 0 0 0 -28
cut open open clause width 8|44 0 40 0 0 0 0 -83
cut open open open width 0|245 121 -100 -50 124 -20 43 -62
cut open open open width 1|117 112 55 -12 84 143 -60 -73
cut open open open width 2|136 -37 95 -4 -145 64 -106 66
cut open open open width 3|215 -204 37 -72 25 -25 -43 158
cut open open open width 4|292 -222 72 -7 2 60 -216 -12
cut open open open width 5|96 -127 14 9 -15 60 84 -2
cut open open open width 6|12 13 -17 39 85 -35 62 -86
cut open open open width 7|-74 -66 100 -11 132 -104 23 46
cut open open open width 8|-29 37 -79 126 -98 0 0 39
cut open open sentence width 0|-90 -200 -119 135 183 -36 0 18
cut open open sentence width 1|-77 -299 90 64 -7 33 -117 147
cut open open sentence width 2|-163 -308 76 156 -139 100 0 83
cut open open sentence width 3|-245 -277 18 62 47 -76 191 196
cut open open sentence width 4|-147 -200 27 167 35 108 -48 -2
cut open open sentence width 5|-127 84 -20 83 39 129 0 136
cut open open sentence width 6|-87 167 -57 -94 -98 -40 -43 -182
cut open open sentence width 7|-118 220 -77 -146 3 -31 0 -114
cut open open sentence width 8|193 119 -61 -170 0 -50 0 -111
cut open open signed width 4|-37 72 0 0 -45 0 0 0
cut open open signed width 5|-286 329 -82 0 0 0 0 0
cut open open signed width 6|-327 333 0 -18 0 0 0 0
cut open open signed width 7|-163 189 -45 0 0 0 0 0
cut open open signed width 8|-1 82 0 -50 0 0 0 -37
cut open sentence call width 0|-45 24 0 0 22 0 0 0
cut open sentence call width 2|0 28 0 0 -28 0 0 0
cut open sentence call width 3|-16 -6 0 8 21 0 0 0
cut open sentence call width 4|157 -41 -29 -91 0 0 0 0
cut open sentence call width 5|-156 215 0 -92 0 0 0 0
cut open sentence call width 6|-51 -91 0 119 0 0 0 0
cut open sentence call width 7|-49 50 0 0 0 0 0 0
cut open sentence clause width 0|-49 122 0 0 -101 0 0 0
cut open sentence clause width 1|24 -34 0 0 1 0 0 0
cut open sentence clause width 2|15 26 0 0 -22 0 0 0
cut open sentence clause width 3|-36 84 -46 30 13 0 0 0
cut open sentence clause width 4|-87 75 -50 80 50 0 0 0
cut open sentence clause width 5|-44 75 -40 -33 0 0 0 0
cut open sentence clause width 6|-24 133 -82 -60 0 0 0 -44
cut open sentence clause width 7|-57 125 0 -86 0 0 0 0
cut open sentence open width 0|-155 34 0 -31 39 0 0 0
cut open sentence open width 1|-64 59 0 -178 122 0 -50 0
cut open sentence open width 2|-115 104 -49 1 120 -50 0 -100
cut open sentence open width 3|-94 121 -118 33 75 0 0 -99
cut open sentence open width 4|-101 158 75 64 -114 -50 0 -47
cut open sentence open width 5|45 140 -178 5 -163 -65 0 -95
cut open sentence open width 6|-53 78 -79 54 -60 -123 0 20
cut open sentence open width 7|9 54 -73 -62 -64 0 0 47
cut open sentence open width 8|-170 29 175 -133 -90 0 0 281
cut open sentence sentence width 0|-39 -49 0 -50 127 0 0 0
cut open sentence sentence width 1|-115 71 0 -40 26 0 0 0
cut open sentence sentence width 2|105 -105 0 -10 56 0 0 0
cut open sentence sentence width 3|-171 99 0 38 44 0 0 -49
cut open sentence sentence width 4|-147 -45 0 216 -37 0 0 -49
cut open sentence sentence width 5|-247 0 0 279 35 0 0 80
cut open sentence sentence width 6|-137 173 -49 -3 0 -43 0 25
cut open sentence sentence width 7|-62 66 0 -90 -31 0 0 133
cut open sentence sentence width 8|34 23 0 0 0 0 0 -49
cut open sentence signed width 2|-39 39 0 0 0 0 0 0
cut open sentence signed width 5|-43 43 0 0 0 0 0 0
cut open sentence signed width 6|-16 16 0 0 0 0 0 0
cut open sentence signed width 7|-36 37 0 0 0 0 0 0
cut open sentence signed width 8|43 0 0 0 0 0 0 -42
cut open signed clause width 4|-66 67 0 0 0 0 0 0
cut open signed clause width 5|0 50 -50 0 0 0 0 0
cut open signed open width 2|0 46 0 0 -45 0 0 0
cut open signed open width 3|-42 127 0 0 -47 0 -50 0
cut open signed open width 4|-87 196 0 -49 -99 0 0 0
cut open signed open width 5|-175 207 0 -49 0 0 0 0
cut open signed open width 6|-127 170 0 0 0 0 0 -68
deficit 0|-79 -126 108 80 14 32 -95 63
deficit 1|-85 38 29 33 -6 16 -9 95
deficit 2|28 38 -6 20 -20 -30 -26 29
deficit 3|105 73 17 44 -48 -47 33 27
deficit 4|15 26 -31 -2 -86 -60 46 -10
deficit 5|24 7 -53 -23 -42 -43 -41 -79
deficit 6|54 14 -8 18 -9 -15 -8 -31
deficit 7|48 -25 29 -16 16 8 -45 -37
deficit 8|30 80 66 27 48 -24 -15 -1
deficit 9|31 112 65 57 71 29 50 -10
doubled|-517 -495 321 283 -558 -440 -491 86
doubled 1|-50 -189 26 133 -194 -102 -251 215
doubled 2|-97 -151 112 166 -278 -241 -42 -8
doubled 3|-104 -267 93 157 -295 -127 -124 -236
doubled 4|-362 -262 164 192 -239 -133 -162 43
doubled 5|-265 -283 133 242 -76 -92 -83 21
doubled 6|-220 -200 387 -62 0 0 -132 -64
doubled 7|9 -49 308 -245 0 0 0 -115
doubled 8|0 0 150 -127 0 0 0 -38
ends call|113 84 -14 -98 -118 -100 -33 -128
ends call after ends call|-51 -26 61 0 0 0 0 0
ends call after ends clause|63 54 -20 -30 0 -50 0 -49
ends call after ends open|55 38 1 -55 -118 -100 -33 -92
ends call after ends sentence|131 143 -197 -102 0 0 0 0
ends call after ends signed|0 38 -38 0 0 0 0 0
ends call deficit 0|-70 0 71 0 0 0 0 0
ends call deficit 1|-161 -15 205 -92 0 0 0 0
ends call deficit 2|-98 -63 186 -72 0 0 0 -92
ends call deficit 3|36 -121 99 -64 0 0 0 0
ends call deficit 4|-35 -18 55 0 0 0 0 0
ends call deficit 5|-57 42 -12 -32 0 0 0 0
ends call deficit 6|-16 -16 11 125 0 0 0 0
ends call deficit 7|119 21 -66 -119 0 0 0 0
ends call deficit 8|73 104 -77 28 -52 -50 0 0
ends call deficit 9|105 82 -160 5 -76 -50 -33 -49
ends call here 0 after 5|-37 0 37 0 0 0 0 0
ends call here 0 after 9|-33 0 34 0 0 0 0 0
ends call here 1 after 2|-49 -84 119 0 0 0 0 0
ends call here 1 after 3|-20 -36 56 0 0 0 0 0
ends call here 1 after 5|0 63 -62 0 0 0 0 0
ends call here 1 after 6|0 41 21 -49 0 0 0 0
ends call here 1 after 8|-76 1 67 0 0 0 0 0
ends call here 1 after 9|-50 36 15 0 0 0 0 0
ends call here 2 after 0|-30 0 77 0 0 0 0 -47
ends call here 2 after 1|-102 -41 123 0 0 0 0 0
ends call here 2 after 2|-5 7 -27 -29 0 0 0 0
ends call here 2 after 3|90 -135 14 0 0 0 0 0
ends call here 2 after 4|38 -32 -3 0 0 0 0 0
ends call here 2 after 5|16 66 -82 0 0 0 0 0
ends call here 2 after 6|94 -47 -12 0 0 0 0 -45
ends call here 2 after 7|-80 69 17 0 0 0 0 0
ends call here 2 after 8|-14 -26 74 0 0 0 0 0
ends call here 2 after 9|-36 96 -30 -43 0 0 0 0
ends call here 3 after 0|-90 0 91 0 0 0 0 0
ends call here 3 after 1|47 -46 0 0 0 0 0 0
ends call here 3 after 2|7 -37 6 0 0 0 0 0
ends call here 3 after 3|-30 16 68 -44 0 0 0 0
ends call here 3 after 4|20 -28 22 0 0 0 0 0
ends call here 3 after 5|92 -17 -76 0 0 0 0 0
ends call here 3 after 6|63 -1 -68 0 0 0 0 0
ends call here 3 after 7|0 -1 2 0 0 0 0 0
ends call here 3 after 8|0 -50 50 0 0 0 0 0
ends call here 3 after 9|-2 -82 73 0 0 0 0 0
ends call here 4 after 2|19 -18 0 0 0 0 0 0
ends call here 4 after 4|0 -31 31 0 0 0 0 0
ends call here 4 after 5|-40 0 41 0 0 0 0 0
ends call here 4 after 6|-33 34 0 0 0 0 0 0
ends call here 4 after 7|0 23 -22 0 0 0 0 0
ends call here 4 after 8|35 -35 0 0 0 0 0 0
ends call here 5 after 0|-42 0 67 -24 0 0 0 0
ends call here 5 after 1|-36 0 37 0 0 0 0 0
ends call here 5 after 2|117 -45 -70 -7 0 0 0 0
ends call here 5 after 3|-92 92 0 0 0 0 0 0
ends call here 5 after 4|15 -6 2 0 0 0 0 0
ends call here 5 after 5|60 94 -168 0 0 0 0 0
ends call here 5 after 6|-46 34 -4 0 0 0 0 0
ends call here 5 after 7|-12 -22 28 0 0 0 0 0
ends call here 5 after 8|-8 -12 17 0 0 0 0 0
ends call here 5 after 9|-22 -15 14 0 0 0 0 0
ends call here 6 after 0|-30 0 31 0 0 0 0 0
ends call here 6 after 2|-50 -24 65 0 0 0 0 0
ends call here 6 after 3|-84 15 70 0 0 0 0 0
ends call here 6 after 4|84 -73 -16 0 0 0 0 0
ends call here 6 after 5|41 -42 24 0 0 0 0 0
ends call here 6 after 6|47 -22 -9 0 0 0 0 0
ends call here 6 after 7|-56 16 46 -6 0 0 0 0
ends call here 6 after 8|-28 69 -155 128 0 0 0 0
ends call here 6 after 9|-5 -1 -6 0 0 0 0 0
ends call here 7 after 0|0 -50 50 0 0 0 0 0
ends call here 7 after 1|-32 0 32 0 0 0 0 0
ends call here 7 after 2|-36 77 -15 -75 0 0 0 0
ends call here 7 after 3|-41 81 -66 0 0 0 0 0
ends call here 7 after 4|97 -47 -34 0 0 0 0 0
ends call here 7 after 5|118 -9 -105 0 0 0 0 0
ends call here 7 after 6|32 4 -35 0 0 0 0 0
ends call here 7 after 7|11 30 21 -59 0 0 0 0
ends call here 7 after 8|-33 17 17 0 0 0 0 0
ends call here 7 after 9|39 -1 -20 0 0 0 0 0
ends call here 8 after 0|-90 -29 109 0 0 0 0 0
ends call here 8 after 1|-97 -28 119 -19 0 0 0 0
ends call here 8 after 2|15 3 -10 43 0 0 0 0
ends call here 8 after 3|12 -2 0 -32 0 0 0 0
ends call here 8 after 4|52 -12 -43 35 0 0 0 0
ends call here 8 after 5|139 56 -80 -33 0 -50 0 0
ends call here 8 after 6|126 -32 -6 -61 -4 0 0 0
ends call here 8 after 7|20 46 -40 0 0 0 0 0
ends call here 8 after 8|-146 93 35 60 0 0 0 0
ends call here 8 after 9|-104 153 7 -65 -49 0 0 0
ends call here 9 after 0|0 -12 42 0 -33 0 0 0
ends call here 9 after 1|-23 -11 5 59 0 0 0 0
ends call here 9 after 2|141 -90 15 39 0 0 0 -49
ends call here 9 after 3|83 43 -71 -137 0 0 0 0
ends call here 9 after 4|81 13 -56 -12 0 0 0 0
ends call here 9 after 5|67 101 -223 -108 0 0 0 0
ends call here 9 after 6|92 48 -66 -45 0 0 0 0
ends call here 9 after 7|-56 34 14 3 0 0 0 0
ends call here 9 after 8|-175 -30 130 62 -43 0 -33 0
ends call here 9 after 9|-103 82 9 75 0 -50 0 0
ends call width 0 marks 0|-71 114 -51 0 0 0 0 0
ends call width 1 marks 0|-247 79 37 124 0 0 0 0
ends call width 2 marks 0|-20 66 -7 89 -36 0 -33 0
ends call width 2 marks 1|-49 99 -50 0 0 0 0 0
ends call width 3 marks 0|75 110 -142 68 -43 -50 0 -45
ends call width 3 marks 1|-216 -83 165 64 0 0 0 0
ends call width 4 marks 0|121 -25 -20 -285 0 -50 0 0
ends call width 4 marks 1|-230 -95 286 62 -49 0 0 -49
ends call width 4 marks 2|-206 6 244 -35 0 0 0 -47
ends call width 5 marks 0|316 11 -251 -154 0 0 0 0
ends call width 5 marks 1|-4 -98 105 -104 0 0 0 0
ends call width 5 marks 2|-66 89 22 0 0 0 0 0
ends call width 6 marks 0|101 -15 -96 0 0 0 0 0
ends call width 6 marks 1|53 -52 -26 -49 0 0 0 0
ends call width 6 marks 2|53 57 -210 0 0 0 0 0
ends call width 7 marks 0|0 -35 36 0 0 0 0 0
ends call width 7 marks 1|55 0 -55 0 0 0 0 0
ends call width 7 marks 2|-49 199 -148 0 0 0 0 0
ends call width 8 marks 2|19 -19 0 0 0 0 0 0
ends clause|44 67 -21 -212 -100 -131 -20 -228
ends clause after ends call|-37 -27 178 -33 0 -49 0 0
ends clause after ends clause|-8 154 -204 -15 -37 0 0 0
ends clause after ends open|58 27 73 -190 -73 -94 19 -205
ends clause after ends sentence|32 76 -349 -23 -19 0 -72 -66
ends clause after ends signed|77 -69 0 0 -31 0 0 0
ends clause deficit 0|-2 74 -2 91 -53 0 0 -99
ends clause deficit 1|-75 109 -5 -38 71 0 0 -15
ends clause deficit 2|-21 55 -141 -113 35 0 82 65
ends clause deficit 3|86 -15 16 -90 0 -50 0 0
ends clause deficit 4|73 9 -10 25 0 -50 -47 0
ends clause deficit 5|132 -15 -36 -81 0 -94 0 -29
ends clause deficit 6|96 -40 69 -35 14 0 0 -69
ends clause deficit 7|10 -60 145 -45 0 0 0 0
ends clause deficit 8|75 13 57 23 -67 -50 -33 -94
ends clause deficit 9|127 92 78 -60 -149 -49 -48 -97
ends clause here 0 after 0|50 -15 0 57 -35 0 0 -49
ends clause here 0 after 2|-27 27 0 0 0 0 0 0
ends clause here 0 after 4|21 -21 0 0 0 0 0 0
ends clause here 0 after 5|0 0 50 0 0 0 0 -50
ends clause here 0 after 6|-29 43 0 -13 0 0 0 0
ends clause here 0 after 7|0 0 -38 56 -25 0 0 0
ends clause here 0 after 8|0 43 -42 0 0 0 0 0
ends clause here 0 after 9|-61 62 0 0 0 0 0 0
ends clause here 1 after 1|-19 30 -50 30 0 0 0 28
ends clause here 1 after 2|-66 40 54 0 23 0 0 0
ends clause here 1 after 3|-38 39 0 0 0 0 0 0
ends clause here 1 after 4|-44 45 0 0 0 0 0 0
ends clause here 1 after 5|0 0 27 -27 0 0 0 0
ends clause here 1 after 6|2 -58 -46 46 48 0 0 0
ends clause here 1 after 7|15 -15 0 0 0 0 0 0
ends clause here 1 after 8|-7 52 0 -47 0 0 0 0
ends clause here 1 after 9|14 31 14 -39 0 0 0 -43
ends clause here 2 after 0|45 -30 -15 0 0 0 0 0
ends clause here 2 after 1|70 -96 -66 0 0 0 0 142
ends clause here 2 after 2|-39 42 -24 0 0 0 -19 38
ends clause here 2 after 3|-34 65 -20 -48 0 0 0 0
ends clause here 2 after 4|12 -9 7 -15 0 0 0 0
ends clause here 2 after 5|17 25 17 -40 -31 0 -5 -40
ends clause here 2 after 6|18 21 -81 -40 52 0 0 0
ends clause here 2 after 7|37 -47 -1 0 39 0 0 0
ends clause here 2 after 8|14 65 -9 -38 -24 0 -2 -67
ends clause here 2 after 9|-28 42 -15 13 0 0 109 0
ends clause here 3 after 1|-100 100 0 0 0 0 0 0
ends clause here 3 after 2|48 24 -116 0 0 -50 0 0
ends clause here 3 after 3|48 -15 -48 0 0 0 0 0
ends clause here 3 after 4|-153 153 0 0 0 0 0 0
ends clause here 3 after 5|91 -74 -40 0 0 0 0 0
ends clause here 3 after 6|78 -101 -17 44 0 0 0 0
ends clause here 3 after 7|78 -110 163 -99 0 -50 0 0
ends clause here 3 after 8|46 -47 -26 0 0 0 0 0
ends clause here 3 after 9|17 -42 43 -38 0 0 0 0
ends clause here 4 after 1|15 -15 0 0 0 0 0 0
ends clause here 4 after 2|68 18 0 0 0 -50 -47 0
ends clause here 4 after 3|71 -71 0 0 0 0 0 0
ends clause here 4 after 4|-73 73 0 0 0 0 0 0
ends clause here 4 after 5|43 -43 0 0 0 0 0 0
ends clause here 4 after 6|96 -95 12 -12 0 0 0 0
ends clause here 4 after 7|-10 10 0 0 0 0 0 0
ends clause here 4 after 8|-76 36 24 31 0 0 0 0
ends clause here 4 after 9|-2 26 -43 0 0 0 0 0
ends clause here 5 after 1|3 -3 0 0 0 0 0 0
ends clause here 5 after 2|64 16 -38 0 0 -94 0 -29
ends clause here 5 after 3|-16 31 28 -41 0 0 0 0
ends clause here 5 after 4|-12 12 0 0 0 0 0 0
ends clause here 5 after 5|59 27 -82 0 0 0 0 0
ends clause here 5 after 6|-42 20 38 0 0 0 0 0
ends clause here 5 after 7|-14 -6 36 0 0 0 0 0
ends clause here 5 after 8|125 -115 34 -40 0 0 0 0
ends clause here 5 after 9|31 8 -53 0 0 0 0 0
ends clause here 6 after 1|-73 0 73 0 0 0 0 0
ends clause here 6 after 2|82 8 -81 0 0 0 0 -69
ends clause here 6 after 3|20 -19 0 0 0 0 0 0
ends clause here 6 after 4|-42 43 0 0 0 0 0 0
ends clause here 6 after 5|8 -8 0 0 0 0 0 0
ends clause here 6 after 6|79 -71 -49 49 0 0 0 0
ends clause here 6 after 7|33 -44 44 -31 0 0 0 0
ends clause here 6 after 8|-103 65 101 -77 36 0 0 0
ends clause here 6 after 9|51 -20 14 0 -12 0 0 0
ends clause here 7 after 0|-36 0 37 0 0 0 0 0
ends clause here 7 after 1|-32 0 33 0 0 0 0 0
ends clause here 7 after 2|113 -114 2 23 0 0 0 0
ends clause here 7 after 3|-56 -34 97 0 0 0 0 0
ends clause here 7 after 5|0 82 -81 0 0 0 0 0
ends clause here 7 after 6|29 5 13 -47 0 0 0 0
ends clause here 7 after 7|23 -2 -9 -18 0 0 0 0
ends clause here 7 after 8|-22 22 61 -61 0 0 0 0
ends clause here 7 after 9|6 -42 -8 29 0 0 0 0
ends clause here 8 after 2|66 -64 71 0 0 -50 0 0
ends clause here 8 after 3|-50 86 -46 0 0 0 0 0
ends clause here 8 after 4|-23 24 0 0 0 0 0 0
ends clause here 8 after 5|56 39 -49 0 0 0 0 -46
ends clause here 8 after 6|98 63 -103 0 0 0 0 -48
ends clause here 8 after 7|22 71 -90 -34 -28 0 0 0
ends clause here 8 after 8|58 -58 -2 48 -37 0 0 0
ends clause here 8 after 9|-78 -25 123 -14 -11 0 -33 0
ends clause here 9 after 1|-95 -40 125 0 0 0 0 0
ends clause here 9 after 2|42 115 -109 0 -37 0 0 0
ends clause here 9 after 3|130 -60 -76 0 0 0 0 0
ends clause here 9 after 4|44 0 -44 0 0 0 0 0
ends clause here 9 after 5|238 151 -274 -50 0 0 0 -50
ends clause here 9 after 6|129 30 -123 -34 0 0 0 0
ends clause here 9 after 7|61 111 -48 -49 0 0 0 0
ends clause here 9 after 8|-79 6 217 -65 -98 -49 0 -46
ends clause here 9 after 9|-371 -114 342 58 -35 0 -48 0
ends clause width 0 marks 0|-85 110 -35 0 0 0 0 0
ends clause width 1 marks 0|46 -89 119 -89 -98 0 0 0
ends clause width 2 marks 0|63 -6 290 -170 -79 -99 0 -97
ends clause width 3 marks 0|12 -171 151 -84 0 0 0 0
ends clause width 3 marks 1|-106 145 -59 0 0 0 0 0
ends clause width 4 marks 0|-14 126 64 -44 -25 -94 -48 -106
ends clause width 4 marks 1|-118 83 -105 43 114 0 0 0
ends clause width 4 marks 2|90 -38 -47 0 0 0 0 0
ends clause width 5 marks 0|56 65 -40 -1 -24 -50 0 -100
ends clause width 5 marks 1|33 74 -119 79 -44 0 0 -50
ends clause width 5 marks 2|-87 88 0 0 0 0 0 0
ends clause width 6 marks 0|16 37 -88 -49 0 0 38 116
ends clause width 6 marks 1|73 -5 -183 3 -45 0 61 -64
ends clause width 6 marks 2|32 2 -195 -49 71 0 -47 0
ends clause width 7 marks 0|-17 64 -72 0 0 0 0 0
ends clause width 7 marks 1|26 -28 4 30 -35 0 0 0
ends clause width 7 marks 2|-29 45 -43 18 0 0 -73 0
ends clause width 8 marks 1|-28 28 0 0 0 0 0 0
ends clause width 8 marks 2|47 14 0 0 0 0 0 -49
ends open|-9 34 79 75 56 62 67 113
ends open after ends call|-39 -134 132 109 13 42 -61 58
ends open after ends clause|-88 -13 21 1 83 -11 48 -58
ends open after ends open|38 36 61 38 37 45 100 44
ends open after ends sentence|-44 2 3 10 59 103 -47 -68
ends open after ends signed|202 5 -180 -164 -45 0 -50 -87
ends open deficit 0|12 -22 45 14 96 32 -95 -3
ends open deficit 1|-1 11 18 14 29 32 -9 71
ends open deficit 2|33 41 10 31 -11 -19 -36 24
ends open deficit 3|30 82 -62 54 -8 -45 33 60
ends open deficit 4|42 44 -31 -38 -77 -37 64 -6
ends open deficit 5|65 -50 -43 -24 -81 -21 -41 -56
ends open deficit 6|48 -3 -3 16 -30 2 1 -6
ends open deficit 7|64 -92 38 21 5 23 -40 -14
ends open deficit 8|-69 -52 89 64 31 54 40 40
ends open deficit 9|-50 -38 119 81 136 64 163 35
ends open here 0 after 0|83 59 -59 40 -12 -50 0 -132
ends open here 0 after 1|-28 20 81 14 0 -10 0 -39
ends open here 0 after 2|-101 -94 7 56 -85 24 0 153
ends open here 0 after 3|92 -30 -41 19 48 8 0 -42
ends open here 0 after 4|44 -54 35 -35 54 0 0 -43
ends open here 0 after 5|-74 0 27 18 0 74 0 -20
ends open here 0 after 6|-51 0 20 2 0 69 0 -19
ends open here 0 after 7|0 27 -17 -33 105 -3 0 -53
ends open here 0 after 8|146 27 76 -96 -28 19 -46 6
ends open here 0 after 9|6 11 -6 10 20 26 -49 -16
ends open here 1 after 0|78 -10 -20 -1 0 -86 0 23
ends open here 1 after 1|1 39 46 14 0 41 -5 -8
ends open here 1 after 2|129 6 -93 -17 45 28 34 -55
ends open here 1 after 3|-29 53 -41 17 4 8 0 103
ends open here 1 after 4|-10 -1 59 -32 -16 14 0 8
ends open here 1 after 5|-79 -73 69 4 -28 -79 34 55
ends open here 1 after 6|22 -7 -38 2 -36 -52 -25 40
ends open here 1 after 7|-131 109 11 9 -80 64 -44 50
ends open here 1 after 8|34 35 -23 14 4 4 10 -53
ends open here 1 after 9|72 -29 1 65 83 8 -4 -106
ends open here 2 after 0|-25 -108 -29 25 -48 134 0 18
ends open here 2 after 1|85 53 -50 22 -85 -25 -57 -11
ends open here 2 after 2|26 44 -17 35 21 52 36 4
ends open here 2 after 3|-16 11 89 17 -49 -32 -26 -22
ends open here 2 after 4|-36 52 -22 9 21 -49 25 5
ends open here 2 after 5|-16 -63 18 -25 -15 113 60 -41
ends open here 2 after 6|37 7 16 54 -67 48 -79 54
ends open here 2 after 7|85 46 -27 -32 -102 -23 27 13
ends open here 2 after 8|8 101 -48 2 -69 7 19 66
ends open here 2 after 9|18 51 -49 -35 -50 -5 19 -23
ends open here 3 after 0|-79 0 5 33 0 26 0 24
ends open here 3 after 1|72 -7 25 -11 32 -53 -49 -41
ends open here 3 after 2|14 102 9 27 24 -41 46 -58
ends open here 3 after 3|29 27 53 27 24 -94 5 -66
ends open here 3 after 4|42 19 12 -31 -26 7 0 -37
ends open here 3 after 5|-34 -88 150 65 -94 42 115 -11
ends open here 3 after 6|-14 -37 90 -16 -39 47 36 -44
ends open here 3 after 7|-8 21 -31 57 -126 17 53 -10
ends open here 3 after 8|-9 53 -23 2 73 88 -103 3
ends open here 3 after 9|-30 42 -58 -15 55 17 -23 58
ends open here 4 after 0|44 0 -65 30 0 -44 0 42
ends open here 4 after 1|27 19 37 18 -24 67 0 -99
ends open here 4 after 2|3 79 -21 -61 28 -105 24 -58
ends open here 4 after 3|84 2 -6 -125 12 20 -48 -5
ends open here 4 after 4|15 -49 49 -13 -26 0 -22 0
ends open here 4 after 5|-62 -76 65 100 -32 30 26 -12
ends open here 4 after 6|46 15 66 7 0 -11 59 -89
ends open here 4 after 7|-1 -67 -8 9 -30 42 32 8
ends open here 4 after 8|-21 82 -32 1 29 -11 68 -5
ends open here 4 after 9|60 30 8 -6 -79 30 -33 -43
ends open here 5 after 0|22 -69 32 19 -65 -44 0 69
ends open here 5 after 1|12 51 26 -35 13 9 -44 -55
ends open here 5 after 2|32 42 -22 -39 -33 -31 -29 -101
ends open here 5 after 3|35 -73 21 9 51 89 42 -33
ends open here 5 after 4|32 -67 49 -115 44 47 -6 85
ends open here 5 after 5|8 -281 123 64 54 -92 89 -13
ends open here 5 after 6|84 -113 59 -48 2 21 23 17
ends open here 5 after 7|47 -73 -6 -17 0 70 -41 48
ends open here 5 after 8|25 48 63 93 -28 43 -80 -115
ends open here 5 after 9|108 -50 11 68 64 -93 -48 64
ends open here 6 after 0|16 0 -17 -34 -4 67 11 -60
ends open here 6 after 1|80 13 22 -46 29 -101 -17 85
ends open here 6 after 2|5 84 11 -60 9 5 -25 -3
ends open here 6 after 3|62 -68 58 -47 78 -26 -41 36
ends open here 6 after 4|-18 -52 -6 16 21 -44 13 85
ends open here 6 after 5|-53 -133 25 -1 -88 121 65 49
ends open here 6 after 6|-114 -69 94 -6 4 64 15 -53
ends open here 6 after 7|74 59 -10 42 -75 -4 30 -58
ends open here 6 after 8|-1 3 4 -13 29 35 -12 100
ends open here 6 after 9|-12 -37 2 -16 99 17 24 28
ends open here 7 after 0|-42 46 -43 6 89 56 -52 16
ends open here 7 after 1|-5 -89 9 10 65 -19 111 -18
ends open here 7 after 2|73 -7 -19 47 -25 2 -30 -41
ends open here 7 after 3|53 61 3 -14 -40 -21 43 -14
ends open here 7 after 4|-15 -38 64 -35 -28 -46 -33 7
ends open here 7 after 5|-128 -68 92 69 30 49 32 11
ends open here 7 after 6|3 -74 36 89 22 29 -8 32
ends open here 7 after 7|-86 33 -28 15 80 24 -43 59
ends open here 7 after 8|-33 123 -38 4 -44 34 56 -3
ends open here 7 after 9|-4 51 -52 35 -68 37 15 17
ends open here 8 after 0|52 29 -42 51 -73 36 -25 -56
ends open here 8 after 1|27 85 -31 33 38 41 90 -38
ends open here 8 after 2|7 32 -26 83 14 -7 48 -40
ends open here 8 after 3|-43 -106 70 -3 37 11 76 34
ends open here 8 after 4|89 -130 11 13 -52 -65 6 -98
ends open here 8 after 5|-39 22 79 13 87 35 27 -42
ends open here 8 after 6|-51 -59 1 29 129 48 22 46
ends open here 8 after 7|37 -138 -3 54 -2 -75 65 16
ends open here 8 after 8|-14 -66 26 12 -10 -10 77 49
ends open here 8 after 9|34 -14 -29 55 -39 26 24 18
ends open here 9 after 0|70 19 -38 41 31 0 64 -57
ends open here 9 after 1|76 -124 -13 62 57 21 83 -5
ends open here 9 after 2|-31 -42 69 85 6 2 153 8
ends open here 9 after 3|-114 -25 97 33 9 17 43 9
ends open here 9 after 4|-132 -82 31 89 0 -13 -6 8
ends open here 9 after 5|-72 -38 90 102 -37 38 -10 84
ends open here 9 after 6|-174 -76 71 43 2 -11 45 63
ends open here 9 after 7|0 26 15 64 -4 30 8 21
ends open here 9 after 8|-19 6 -46 50 114 16 68 48
ends open here 9 after 9|93 -65 25 72 94 84 100 86
ends open width 0 marks 0|-20 97 3 -64 225 -183 -74 -17
ends open width 1 marks 0|-64 11 74 113 101 14 -71 151
ends open width 1 marks 1|0 -82 89 0 -10 0 0 0
ends open width 2 marks 0|70 -145 37 93 -130 91 64 124
ends open width 2 marks 1|-75 -136 199 -255 289 -94 0 -11
ends open width 3 marks 0|27 -131 88 81 -260 111 42 19
ends open width 3 marks 1|-168 -30 -32 -64 321 -97 -17 -15
ends open width 3 marks 2|0 -32 0 0 32 0 0 0
ends open width 4 marks 0|25 -234 106 100 -91 220 101 135
ends open width 4 marks 1|-144 11 111 70 174 -168 -173 -75
ends open width 4 marks 2|-118 34 125 -90 126 0 0 -49
ends open width 5 marks 0|-66 -48 219 47 -145 77 59 145
ends open width 5 marks 1|41 14 -18 88 -32 -97 -158 -65
ends open width 5 marks 2|-16 166 -136 101 109 -50 -119 -195
ends open width 6 marks 0|-278 -233 397 16 -159 114 82 154
ends open width 6 marks 1|38 -4 68 104 -183 -208 76 -53
ends open width 6 marks 2|41 94 -212 -180 132 -177 -28 -5
ends open width 7 marks 0|-168 -135 106 69 -26 57 -15 -4
ends open width 7 marks 1|-25 40 69 65 -125 -34 139 -90
ends open width 7 marks 2|4 100 -183 97 199 -49 -2 -140
ends open width 8 marks 0|23 0 -217 -26 0 83 -49 197
ends open width 8 marks 1|26 88 106 -51 0 -50 0 -156
ends open width 8 marks 2|127 136 -209 -7 -98 0 0 -114
ends sentence|63 82 -326 -18 20 -247 -314 -118
ends sentence after ends call|-148 148 -29 -11 54 0 0 0
ends sentence after ends clause|34 73 -127 -29 -67 0 -88 -144
ends sentence after ends open|54 64 -323 -5 13 -206 -290 -54
ends sentence after ends sentence|121 84 -197 -25 52 -92 -98 -60
ends sentence after ends signed|94 -22 0 -33 0 0 0 -42
ends sentence deficit 0|-158 -163 120 140 -104 0 0 182
ends sentence deficit 1|31 -97 -106 137 -132 -73 0 70
ends sentence deficit 2|35 -66 -6 146 -50 -49 -38 53
ends sentence deficit 3|147 -60 -77 92 -76 0 0 -103
ends sentence deficit 4|4 5 -29 144 -28 -80 0 -21
ends sentence deficit 5|-32 57 -151 70 128 -50 0 -33
ends sentence deficit 6|-54 127 -72 9 31 -93 -45 -78
ends sentence deficit 7|27 109 -43 -81 25 -73 -35 -80
ends sentence deficit 8|55 92 -79 -91 103 -98 -133 -170
ends sentence deficit 9|70 134 -229 -104 69 -135 -205 -254
ends sentence here 0 after 0|-49 -38 44 -65 0 0 0 89
ends sentence here 0 after 1|-55 -49 -46 94 0 0 0 62
ends sentence here 0 after 2|80 -48 13 -92 0 0 0 67
ends sentence here 0 after 5|0 -47 0 -35 0 0 0 96
ends sentence here 0 after 6|0 -43 89 50 0 0 0 -95
ends sentence here 0 after 7|0 0 39 -38 0 0 0 0
ends sentence here 0 after 8|-143 5 -43 121 -49 0 0 87
ends sentence here 0 after 9|25 -59 75 22 -55 0 0 -8
ends sentence here 1 after 1|93 -84 -83 -56 0 -43 0 84
ends sentence here 1 after 2|-115 -40 -46 121 -48 0 0 107
ends sentence here 1 after 3|-4 42 0 81 0 0 0 -81
ends sentence here 1 after 4|-17 44 0 -30 0 0 0 0
ends sentence here 1 after 5|-3 -17 29 38 0 0 0 -41
ends sentence here 1 after 6|-27 -17 53 -13 0 0 0 25
ends sentence here 1 after 7|134 -117 -49 60 0 0 0 -35
ends sentence here 1 after 8|111 -17 0 -39 -24 -43 0 0
ends sentence here 1 after 9|-4 61 0 -21 -122 0 0 108
ends sentence here 2 after 0|-85 88 0 32 0 0 0 -28
ends sentence here 2 after 1|55 -28 0 -10 -49 0 0 82
ends sentence here 2 after 2|-4 21 0 -59 0 0 0 -54
ends sentence here 2 after 3|48 27 -63 -28 -16 0 0 0
ends sentence here 2 after 4|-55 80 0 -10 0 0 0 44
ends sentence here 2 after 5|-42 -6 0 36 -5 0 -38 81
ends sentence here 2 after 6|14 -10 0 4 0 0 0 19
ends sentence here 2 after 7|12 -65 0 53 36 0 0 0
ends sentence here 2 after 8|42 -92 55 85 85 -49 0 -31
ends sentence here 2 after 9|56 -37 36 62 -24 0 0 -13
ends sentence here 3 after 0|-18 11 0 12 0 0 0 0
ends sentence here 3 after 1|-9 29 0 44 0 0 0 -17
ends sentence here 3 after 2|65 -72 0 16 0 0 0 0
ends sentence here 3 after 3|62 -56 0 123 -39 0 0 -50
ends sentence here 3 after 4|2 -39 0 -4 11 0 0 54
ends sentence here 3 after 5|-56 85 -49 19 0 0 0 -19
ends sentence here 3 after 6|21 82 -49 -38 -2 0 0 -67
ends sentence here 3 after 7|-39 -1 0 10 0 0 0 0
ends sentence here 3 after 8|6 36 29 -33 -63 0 0 0
ends sentence here 3 after 9|57 34 0 -49 -16 0 0 -99
ends sentence here 4 after 1|-11 -8 0 17 0 0 0 0
ends sentence here 4 after 2|23 -82 0 85 0 0 0 0
ends sentence here 4 after 3|-42 -13 0 77 -28 0 0 0
ends sentence here 4 after 4|-85 31 0 41 0 0 0 -21
ends sentence here 4 after 5|-7 94 0 -42 0 -50 0 0
ends sentence here 4 after 6|-77 64 0 17 0 0 0 0
ends sentence here 4 after 7|64 -17 0 -62 0 0 0 0
ends sentence here 4 after 8|68 -79 0 39 0 -42 0 0
ends sentence here 4 after 9|-2 -16 -29 -23 0 0 0 0
ends sentence here 5 after 0|-7 -34 0 49 42 0 0 -49
ends sentence here 5 after 1|81 -70 0 -41 42 0 0 0
ends sentence here 5 after 2|150 -151 0 37 14 0 0 -46
ends sentence here 5 after 3|0 35 -50 7 44 -50 0 38
ends sentence here 5 after 4|-54 9 0 111 0 0 0 -35
ends sentence here 5 after 5|-51 132 -49 -52 -1 0 0 71
ends sentence here 5 after 6|-80 57 0 36 0 0 0 0
ends sentence here 5 after 7|-6 8 0 2 -12 0 0 0
ends sentence here 5 after 8|41 15 -84 -30 0 0 0 0
ends sentence here 5 after 9|-17 45 0 10 22 0 0 0
ends sentence here 6 after 0|-42 17 0 37 0 0 0 0
ends sentence here 6 after 1|-40 47 -41 48 0 -43 0 0
ends sentence here 6 after 2|55 -88 -43 96 -14 0 0 0
ends sentence here 6 after 3|-140 100 0 55 0 0 0 0
ends sentence here 6 after 4|-75 80 0 -16 0 0 0 0
ends sentence here 6 after 5|17 40 0 -6 -2 -50 0 0
ends sentence here 6 after 6|-13 83 0 -104 0 0 0 0
ends sentence here 6 after 7|-31 -15 0 -15 51 0 0 0
ends sentence here 6 after 8|109 -18 0 -23 -13 0 0 -45
ends sentence here 6 after 9|15 25 0 -62 10 0 -45 -34
ends sentence here 7 after 0|21 96 0 -70 0 -50 0 0
ends sentence here 7 after 1|39 12 0 -88 63 0 0 0
ends sentence here 7 after 2|-58 26 7 38 58 0 0 0
ends sentence here 7 after 3|-46 47 0 60 3 -50 0 0
ends sentence here 7 after 4|-55 15 0 43 0 0 0 0
ends sentence here 7 after 5|21 11 0 -35 -47 -35 0 -34
ends sentence here 7 after 6|-43 65 0 -34 0 0 -35 0
ends sentence here 7 after 7|158 -14 0 -98 -104 0 0 0
ends sentence here 7 after 8|70 -55 -39 12 27 0 0 0
ends sentence here 7 after 9|28 -11 0 -64 20 -18 0 -45
ends sentence here 8 after 0|10 -67 0 -36 81 0 0 0
ends sentence here 8 after 1|63 -176 0 54 49 0 0 0
ends sentence here 8 after 2|-20 19 -25 -15 49 0 0 0
ends sentence here 8 after 3|30 89 -50 30 -75 0 0 -94
ends sentence here 8 after 4|-106 93 -46 20 85 0 0 0
ends sentence here 8 after 5|-6 43 -35 -13 -127 0 0 0
ends sentence here 8 after 6|6 106 16 21 -159 -49 0 0
ends sentence here 8 after 7|13 21 0 -39 24 0 0 -50
ends sentence here 8 after 8|86 83 -42 -17 103 -49 -98 -50
ends sentence here 8 after 9|43 -2 104 -56 59 0 -49 -42
ends sentence here 9 after 0|-105 91 0 10 3 0 0 0
ends sentence here 9 after 1|14 97 0 -57 -61 0 0 0
ends sentence here 9 after 2|30 52 -50 102 48 0 -100 0
ends sentence here 9 after 3|-5 78 -100 107 25 0 -50 0
ends sentence here 9 after 4|20 97 -50 -40 -21 0 0 0
ends sentence here 9 after 5|11 50 -50 -44 106 -85 0 -77
ends sentence here 9 after 6|-2 51 -15 12 100 0 -49 -86
ends sentence here 9 after 7|35 -27 0 -91 82 0 0 -7
ends sentence here 9 after 8|139 48 0 -21 -40 0 -49 -99
ends sentence here 9 after 9|173 83 -165 -59 -92 -50 -98 -84
ends sentence width 0 marks 0|40 -5 0 -81 41 0 0 0
ends sentence width 1 marks 0|-31 88 0 -278 134 0 -84 0
ends sentence width 1 marks 1|159 -84 0 -35 -88 0 0 0
ends sentence width 2 marks 0|-67 115 -49 -208 155 -50 -85 -173
ends sentence width 2 marks 1|105 -44 0 -45 -72 0 0 0
ends sentence width 3 marks 0|-94 93 -151 86 146 0 -48 -214
ends sentence width 3 marks 1|77 94 0 -108 -183 0 0 0
ends sentence width 3 marks 2|356 -356 0 0 0 0 0 0
ends sentence width 4 marks 0|-60 80 -102 182 -59 -134 -50 -187
ends sentence width 4 marks 1|146 109 -164 -183 -182 0 -49 0
ends sentence width 4 marks 2|111 37 -3 -111 -83 0 -50 0
ends sentence width 5 marks 0|-33 4 -189 334 -23 -50 -84 -173
ends sentence width 5 marks 1|115 11 -171 -116 -168 -49 -50 94
ends sentence width 5 marks 2|34 117 0 -223 -25 0 0 -45
ends sentence width 6 marks 0|3 4 35 164 -112 -92 0 -217
ends sentence width 6 marks 1|70 -1 -174 -62 52 -123 -45 191
ends sentence width 6 marks 2|22 88 -59 -171 -133 0 -38 -74
ends sentence width 7 marks 0|44 83 -34 34 -49 0 0 -66
ends sentence width 7 marks 1|-73 -62 94 -128 -6 -43 0 278
ends sentence width 7 marks 2|-7 128 -60 -182 -39 0 0 -48
ends sentence width 8 marks 1|-73 -38 162 -72 0 0 0 109
ends sentence width 8 marks 2|-19 58 150 -217 -90 0 0 152
ends signed|164 222 -185 -98 -165 0 -50 -117
ends signed after ends call|-30 30 0 0 0 0 0 0
ends signed after ends clause|-5 47 -50 0 0 0 0 0
ends signed after ends open|151 158 -155 -98 -165 0 -50 -68
ends signed after ends sentence|25 -24 0 0 0 0 0 0
ends signed deficit 2|28 -8 0 0 0 0 0 -37
ends signed deficit 3|-27 27 0 0 0 0 0 0
ends signed deficit 4|6 -6 0 0 0 0 0 0
ends signed deficit 5|5 18 0 0 0 0 0 -41
ends signed deficit 6|-51 51 0 0 0 0 0 0
ends signed deficit 7|2 63 -32 0 0 0 0 -49
ends signed deficit 8|92 83 -83 -49 -97 0 0 0
ends signed deficit 9|145 109 -100 -49 -95 0 -50 0
ends signed here 2 after 5|-10 10 0 0 0 0 0 0
ends signed here 2 after 8|42 -41 0 0 0 0 0 0
ends signed here 2 after 9|11 10 0 0 0 0 0 -37
ends signed here 3 after 8|-27 27 0 0 0 0 0 0
ends signed here 4 after 6|-59 59 0 0 0 0 0 0
ends signed here 4 after 8|22 -21 0 0 0 0 0 0
ends signed here 4 after 9|16 -16 0 0 0 0 0 0
ends signed here 5 after 0|0 41 0 0 0 0 0 -41
ends signed here 5 after 4|48 -48 0 0 0 0 0 0
ends signed here 5 after 5|-73 73 0 0 0 0 0 0
ends signed here 5 after 6|17 -16 0 0 0 0 0 0
ends signed here 5 after 8|24 -24 0 0 0 0 0 0
ends signed here 5 after 9|-16 16 0 0 0 0 0 0
ends signed here 6 after 0|41 -41 0 0 0 0 0 0
ends signed here 6 after 2|-50 50 0 0 0 0 0 0
ends signed here 6 after 3|-48 49 0 0 0 0 0 0
ends signed here 6 after 4|75 -74 0 0 0 0 0 0
ends signed here 6 after 5|-38 39 0 0 0 0 0 0
ends signed here 6 after 6|-11 12 0 0 0 0 0 0
ends signed here 6 after 8|-57 57 0 0 0 0 0 0
ends signed here 6 after 9|28 -28 0 0 0 0 0 0
ends signed here 7 after 0|32 -32 0 0 0 0 0 0
ends signed here 7 after 2|-112 113 0 0 0 0 0 0
ends signed here 7 after 3|20 -20 0 0 0 0 0 0
ends signed here 7 after 5|-11 11 0 0 0 0 0 0
ends signed here 7 after 6|32 1 -32 0 0 0 0 0
ends signed here 7 after 8|30 -29 0 0 0 0 0 0
ends signed here 7 after 9|55 -55 0 0 0 0 0 0
ends signed here 8 after 2|-42 43 0 0 0 0 0 0
ends signed here 8 after 3|-31 31 0 0 0 0 0 0
ends signed here 8 after 4|-31 31 0 0 0 0 0 0
ends signed here 8 after 5|9 -8 0 0 0 0 0 0
ends signed here 8 after 6|-21 22 0 0 0 0 0 0
ends signed here 8 after 7|-41 41 0 0 0 0 0 0
ends signed here 8 after 8|100 -34 0 -49 0 0 0 0
ends signed here 8 after 9|104 55 -83 0 -97 0 0 0
ends signed here 9 after 0|28 -28 0 0 0 0 0 0
ends signed here 9 after 1|0 46 0 0 -45 0 0 0
ends signed here 9 after 2|-24 24 0 0 0 0 0 0
ends signed here 9 after 3|57 -57 0 0 0 0 0 0
ends signed here 9 after 5|9 -9 0 0 0 0 0 0
ends signed here 9 after 6|0 50 -50 0 0 0 0 0
ends signed here 9 after 8|61 -61 0 0 0 0 0 0
ends signed here 9 after 9|41 136 -50 -49 -50 0 -50 0
ends signed width 2 marks 1|0 46 0 0 -45 0 0 0
ends signed width 3 marks 1|-7 104 0 0 -47 0 -50 0
ends signed width 4 marks 1|-55 237 -100 -49 -99 0 0 0
ends signed width 4 marks 2|118 -27 -47 0 0 0 0 -49
ends signed width 5 marks 1|48 44 -50 -49 0 0 0 0
ends signed width 5 marks 2|42 -42 0 0 0 0 0 0
ends signed width 6 marks 1|-34 51 -32 0 0 0 0 0
ends signed width 6 marks 2|108 -81 0 0 0 0 0 -68
ends signed width 7 marks 2|42 -41 0 0 0 0 0 0
full around 0 0|-27 -35 92 70 33 -21 -8 55
full around 0 1|50 -71 100 69 21 35 19 65
full around 0 2|18 5 55 31 9 27 2 4
full around 1 0|31 119 40 28 -30 10 6 34
full around 1 1|69 66 11 -30 -105 -76 -69 -68
full around 1 2|80 102 -36 -29 -5 -162 -81 -59
full around 2 0|-1 96 -77 -9 8 -50 14 -104
full around 2 1|74 37 -52 2 -72 -98 -87 -113
full around 2 2|69 48 48 25 29 -82 -149 -176
furniture|-385 -163 -485 -132 -247 -379 -213 907
genre|154 -98 306 -472 -130 -392 -416 367
happening|84 115 162 -16 -147 -348 -295 -229
here 0 after 0|122 12 -1 36 -47 -50 0 -75
here 0 after 1|-69 -33 62 56 0 -10 0 17
here 0 after 2|-13 -120 14 -43 -85 24 0 171
here 0 after 3|92 -30 -41 19 48 8 0 -42
here 0 after 4|65 -75 35 -35 54 0 0 -43
here 0 after 5|-111 -47 80 -18 0 74 0 -18
here 0 after 6|-69 -9 66 55 0 69 0 -80
here 0 after 7|0 27 -19 -24 87 -3 0 -53
here 0 after 8|-36 32 53 35 -82 19 -46 83
here 0 after 9|-42 16 55 9 -20 26 -49 -9
here 1 after 0|78 -10 -20 -1 0 -86 0 23
here 1 after 1|30 73 -32 2 0 13 -5 52
here 1 after 2|-18 3 -56 53 30 28 34 -8
here 1 after 3|-70 91 -30 39 4 8 0 72
here 1 after 4|-39 50 59 -44 -16 14 0 8
here 1 after 5|-92 -62 41 12 -28 -79 34 47
here 1 after 6|11 -40 -26 -8 12 -52 -25 45
here 1 after 7|-33 -14 -22 54 -80 64 -44 38
here 1 after 8|44 42 -12 -14 -6 -12 10 -53
here 1 after 9|-13 42 25 53 -42 8 -4 -75
here 2 after 0|-49 -68 -8 28 -48 134 0 -15
here 2 after 1|71 17 -20 5 -125 -25 -57 80
here 2 after 2|14 52 -21 20 21 52 13 2
here 2 after 3|-2 39 16 -15 -55 -32 -26 -22
here 2 after 4|6 30 -26 -7 21 -49 25 19
here 2 after 5|-47 0 34 2 -32 113 49 -25
here 2 after 6|49 2 2 49 -23 48 -79 42
here 2 after 7|35 51 -24 -15 -65 -23 27 13
here 2 after 8|30 75 -13 21 -43 -37 19 48
here 2 after 9|34 24 -63 -19 -67 -5 46 -38
here 3 after 0|-140 11 63 42 0 26 0 24
here 3 after 1|22 60 25 5 32 -53 -49 -46
here 3 after 2|60 97 -28 48 24 -41 46 -58
here 3 after 3|34 32 50 49 6 -94 5 -106
here 3 after 4|-28 81 16 -41 -16 7 0 9
here 3 after 5|-25 -22 81 68 -94 42 115 -22
here 3 after 6|-11 16 44 2 -41 47 36 -69
here 3 after 7|42 -44 92 -1 -126 -37 53 -10
here 3 after 8|32 36 2 -15 34 88 -103 3
here 3 after 9|54 -9 -18 -37 48 17 -23 1
here 4 after 0|44 0 -65 30 0 -44 0 42
here 4 after 1|27 13 37 24 -24 67 0 -99
here 4 after 2|20 22 -21 -30 28 -108 -8 -58
here 4 after 3|97 -3 -6 -84 -4 20 -48 -5
here 4 after 4|-43 -36 59 12 -26 0 -22 -21
here 4 after 5|6 -29 77 75 -32 4 26 -12
here 4 after 6|63 -28 69 0 0 -11 59 -89
here 4 after 7|23 -57 -13 -23 -30 42 32 8
here 4 after 8|15 10 -28 24 29 -48 68 -5
here 4 after 9|33 28 -12 -22 -79 30 -33 -43
here 5 after 0|-35 -67 52 49 -35 -44 0 -1
here 5 after 1|48 2 33 -61 54 9 -44 -55
here 5 after 2|55 -2 -25 -32 -29 -53 -29 -145
here 5 after 3|53 -36 -36 6 86 21 42 -6
here 5 after 4|18 -85 64 -26 44 47 -6 58
here 5 after 5|7 -47 29 28 53 -92 89 37
here 5 after 6|-29 -61 68 -20 2 21 23 17
here 5 after 7|-7 -11 5 -16 -12 70 -41 48
here 5 after 8|125 -15 54 81 -28 43 -80 -115
here 5 after 9|89 3 -25 61 85 -93 -48 64
here 6 after 0|-20 -8 -9 -26 -4 67 11 -60
here 6 after 1|27 40 28 -10 29 -120 -17 85
here 6 after 2|33 32 5 -15 -9 5 -25 -30
here 6 after 3|-42 42 71 -8 78 -26 -41 36
here 6 after 4|-26 -19 -9 7 21 -44 13 85
here 6 after 5|-52 -32 19 15 -89 48 65 49
here 6 after 6|-20 3 5 -15 4 64 15 -53
here 6 after 7|8 65 30 21 -12 -4 30 -58
here 6 after 8|15 24 -22 5 38 35 -12 80
here 6 after 9|43 -8 0 -57 89 17 11 19
here 7 after 0|-24 63 19 -44 89 -8 -52 16
here 7 after 1|3 -78 16 -12 89 -19 111 -18
here 7 after 2|53 8 -17 42 25 2 -30 -41
here 7 after 3|10 30 36 5 -43 -31 43 -14
here 7 after 4|-19 -8 14 21 -28 -46 -33 7
here 7 after 5|-84 8 40 58 13 38 32 3
here 7 after 6|-32 14 30 67 22 29 -22 32
here 7 after 7|14 16 -24 -17 -10 24 -43 59
here 7 after 8|13 64 -36 -8 -29 34 56 -3
here 7 after 9|-6 21 -57 -13 -23 34 15 1
here 8 after 0|-15 -51 -6 48 10 36 -25 -56
here 8 after 1|24 -55 -8 39 49 41 90 -38
here 8 after 2|76 -54 39 27 27 -45 48 -40
here 8 after 3|11 34 8 22 11 11 76 -38
here 8 after 4|13 1 -11 23 7 -65 6 -98
here 8 after 5|26 45 9 5 40 8 27 -52
here 8 after 6|46 20 39 37 21 15 22 24
here 8 after 7|51 -28 -21 36 36 -75 65 -47
here 8 after 8|42 73 -21 4 45 -24 -2 11
here 8 after 9|60 65 -32 8 -50 26 -3 10
here 9 after 0|-64 87 -34 48 16 0 64 -57
here 9 after 1|-10 -60 8 60 -12 21 83 -5
here 9 after 2|24 -2 38 98 23 2 10 -8
here 9 after 3|13 8 -3 42 21 17 0 9
here 9 after 4|-18 6 9 35 -16 -13 -6 8
here 9 after 5|67 72 10 44 36 22 -10 36
here 9 after 6|21 57 -33 46 36 -11 29 49
here 9 after 7|-24 28 18 30 15 30 8 21
here 9 after 8|39 38 12 15 1 -5 45 -4
here 9 after 9|106 66 52 67 -56 39 51 76
letter|459 -299 -232 -90 0 0 0 -50
like caption 0|10 61 151 -324 -337 -279 -464 -9
like caption 0 before ends call|72 -95 147 -44 0 -50 0 -13
like caption 0 before ends clause|-169 144 54 -53 -2 0 0 158
like caption 0 before ends open|130 26 120 -198 -166 -280 -165 70
like caption 0 before ends sentence|65 -35 59 -195 -143 -94 -397 73
like caption 0 before ends signed|-39 -214 201 -98 0 0 0 -75
like caption 1|46 34 168 -73 -152 -221 -272 71
like caption 1 before ends call|63 -51 195 -98 0 -44 -138 -138
like caption 1 before ends clause|-82 101 112 -103 -112 0 -49 -102
like caption 1 before ends open|91 55 127 -91 -106 -220 -84 124
like caption 1 before ends sentence|-25 -70 90 -25 -114 -143 -164 111
like caption 1 before ends signed|-9 -227 130 -20 0 30 0 55
like caption 2|-16 -11 63 -66 -104 -73 -167 109
like caption 2 before ends call|-33 -44 89 15 0 -41 134 -140
like caption 2 before ends clause|-94 35 44 52 170 -50 -15 -66
like caption 2 before ends open|7 -4 44 -65 -84 -59 -73 44
like caption 2 before ends sentence|35 -31 41 -29 -255 -34 -112 35
like caption 2 before ends signed|201 -149 -18 -101 0 155 -49 111
like caption 3|39 41 61 22 -77 76 -108 71
like caption 3 before ends call|-19 169 -28 91 0 -82 -177 -27
like caption 3 before ends clause|55 70 99 9 -46 -131 -96 -49
like caption 3 before ends open|33 7 9 -5 -4 61 -158 30
like caption 3 before ends sentence|45 14 17 73 -183 64 18 -11
like caption 3 before ends signed|109 -80 59 46 -98 -73 -48 -6
like caption 4|40 13 3 102 -28 55 -48 48
like caption 4 before ends call|-9 100 -82 -5 0 26 -20 51
like caption 4 before ends clause|-63 40 109 62 38 -50 -63 -91
like caption 4 before ends open|14 19 5 43 36 57 -43 -13
like caption 4 before ends sentence|-7 -91 19 55 -134 22 90 56
like caption 4 before ends signed|92 213 -17 -76 0 -122 -114 78
like caption 5|51 -18 -47 127 4 60 51 -22
like caption 5 before ends call|-25 -75 -117 67 0 165 -3 98
like caption 5 before ends clause|156 2 -230 34 183 -48 -8 -53
like caption 5 before ends open|-36 71 -35 64 70 88 79 -19
like caption 5 before ends sentence|47 -67 1 70 -141 -64 93 -60
like caption 5 before ends signed|49 -102 23 89 0 -127 0 -80
like caption 6|27 -17 -177 177 47 73 136 -85
like caption 6 before ends call|-140 156 -187 129 -48 -24 113 15
like caption 6 before ends clause|-83 26 -103 64 96 0 -64 106
like caption 6 before ends open|77 13 -76 65 71 59 101 -110
like caption 6 before ends sentence|-19 -90 5 106 -53 -8 99 -21
like caption 6 before ends signed|-53 0 10 -9 0 90 0 -125
like caption 7|-51 -75 -278 233 147 -3 172 -73
like caption 7 before ends call|-175 44 -154 32 0 -31 201 -42
like caption 7 before ends clause|115 -304 -102 122 44 -48 150 0
like caption 7 before ends open|-61 -78 -74 174 50 22 82 -96
like caption 7 before ends sentence|-62 173 -205 76 234 49 116 52
like caption 7 before ends signed|50 71 -163 111 0 -66 0 16
like caption 8|-316 -26 -628 325 311 52 163 -351
like caption 8 before ends call|-73 0 0 134 -32 -49 4 0
like caption 8 before ends clause|-49 -164 -2 129 105 0 0 -31
like caption 8 before ends open|-68 -205 -314 375 112 176 -99 -195
like caption 8 before ends sentence|-250 104 -380 41 409 -75 196 -167
like caption 8 before ends signed|-82 482 -171 -348 -40 19 -43 -46
like heading 0|18 -8 -62 10 -110 -88 257 -51
like heading 1|34 50 -10 26 -41 107 111 15
like heading 2|38 46 70 33 58 11 27 58
like heading 3|39 16 136 28 34 165 -123 26
like heading 4|-166 35 175 59 129 38 -121 19
like heading 5|-158 -86 258 62 -101 -125 -455 160
like heading 6|-87 -86 303 -6 -62 -136 -379 -38
like heading 7|-201 24 224 172 -89 -158 -309 -62
like heading 8|0 0 38 0 0 0 -1 -37
like kicker 0|-86 -73 238 280 -63 -314 -345 -463
like kicker 1|28 9 176 178 -30 -416 -316 -343
like kicker 2|85 31 54 127 120 -235 -110 -41
like kicker 3|140 11 -45 85 57 -136 -16 38
like kicker 4|171 -11 -46 -7 62 -57 15 99
like kicker 5|72 55 -86 -35 71 2 108 263
like kicker 6|75 88 -171 -156 -26 34 148 258
like kicker 7|175 13 -153 -262 -108 248 219 267
like kicker 8|-41 -144 -217 -328 -199 274 180 9
like text 0|-346 -193 118 -34 -56 140 38 -41
like text 0 before ends clause|0 -31 -12 67 0 -43 0 0
like text 0 before ends open|-130 -153 117 90 -56 254 -73 -186
like text 0 before ends sentence|-286 -49 -106 12 0 135 82 161
like text 0 before ends signed|0 0 82 -50 0 -72 0 43
like text 0 deficit 0|0 0 86 -44 0 -42 0 0
like text 0 deficit 1|0 -49 120 -28 0 -65 0 0
like text 0 deficit 2|0 -56 53 74 0 22 -62 -48
like text 0 deficit 3|-81 -17 132 0 0 0 -50 -10
like text 0 deficit 4|-30 0 48 0 0 0 0 -24
like text 0 deficit 5|-125 -36 75 52 0 -7 0 0
like text 0 deficit 6|-107 0 63 52 0 -30 0 0
like text 0 deficit 7|-35 49 -32 42 0 50 -59 -84
like text 0 deficit 8|-118 -57 196 -132 0 37 -41 -23
like text 0 deficit 9|-43 -97 -27 19 -56 112 98 -16
like text 1|-307 -89 235 100 -80 42 -12 -184
like text 1 before ends call|-19 0 165 -210 0 0 0 89
like text 1 before ends clause|0 -79 -1 12 0 0 -49 87
like text 1 before ends open|-198 -63 81 69 -52 -3 16 94
like text 1 before ends sentence|-106 -33 45 75 -49 122 36 -152
like text 1 before ends signed|0 0 105 60 0 -26 0 -245
like text 1 deficit 0|0 0 75 -72 0 0 0 -4
like text 1 deficit 1|0 -43 101 -36 0 0 0 -67
like text 1 deficit 2|100 -43 143 -24 52 120 -239 -176
like text 1 deficit 3|1 64 7 132 0 -91 0 -135
like text 1 deficit 4|-41 -47 119 7 0 0 0 -60
like text 1 deficit 5|-66 -33 116 -11 0 50 0 -63
like text 1 deficit 6|-28 0 77 56 0 -44 0 -87
like text 1 deficit 7|-79 0 30 159 -28 -71 44 -140
like text 1 deficit 8|-132 -55 7 158 -45 -56 -9 99
like text 1 deficit 9|-173 -52 13 97 -29 58 157 -75
like text 2|-185 16 244 71 -38 -68 21 -14
like text 2 before ends call|-84 119 56 -50 0 0 -69 -35
like text 2 before ends clause|-24 -144 132 36 67 0 -9 -20
like text 2 before ends open|13 49 89 69 52 -81 84 -95
like text 2 before ends sentence|-260 -47 110 121 -25 37 85 4
like text 2 before ends signed|-5 53 -22 -44 0 0 -49 152
like text 2 deficit 0|0 0 82 -24 0 0 0 -78
like text 2 deficit 1|0 -28 82 26 0 -45 0 -116
like text 2 deficit 2|69 -87 122 68 0 0 -30 -198
like text 2 deficit 3|-66 38 8 92 0 -50 0 -77
like text 2 deficit 4|59 -84 176 -95 -6 -45 0 -110
like text 2 deficit 5|-170 78 168 -3 -21 -94 -45 22
like text 2 deficit 6|-189 -153 136 49 -68 16 22 121
like text 2 deficit 7|-111 -68 55 -2 35 -61 72 -58
like text 2 deficit 8|-183 97 26 82 -24 4 -22 119
like text 2 deficit 9|114 -23 72 45 31 -23 -23 27
like text 3|-40 -55 163 100 66 -18 -4 -79
like text 3 before ends call|13 125 -28 30 0 -107 -84 106
like text 3 before ends clause|-94 -119 79 -18 213 0 108 -69
like text 3 before ends open|-111 14 138 75 44 67 -31 -116
like text 3 before ends sentence|-36 -13 123 10 -85 -1 21 -103
like text 3 before ends signed|-54 -56 53 -32 0 -17 0 76
like text 3 deficit 0|0 0 220 -182 0 0 0 -71
like text 3 deficit 1|-2 -90 145 -68 55 -31 0 -147
like text 3 deficit 2|-65 -29 71 89 -16 -171 -15 -19
like text 3 deficit 3|-11 -44 21 66 -90 38 -1 -90
like text 3 deficit 4|-28 -62 142 3 0 19 -85 -52
like text 3 deficit 5|92 -192 38 9 -41 47 -52 15
like text 3 deficit 6|95 4 63 -60 -82 102 2 -56
like text 3 deficit 7|-141 48 123 68 -99 -91 -94 27
like text 3 deficit 8|-21 193 -4 72 29 4 51 -70
like text 3 deficit 9|-33 -43 16 106 44 25 66 135
like text 4|-94 -37 154 96 49 -12 58 39
like text 4 before ends call|-215 -127 186 162 0 -220 -4 17
like text 4 before ends clause|-219 -23 -11 149 -65 0 85 -30
like text 4 before ends open|41 1 156 78 89 9 39 -113
like text 4 before ends sentence|-5 -115 80 -41 -27 85 20 69
like text 4 before ends signed|-199 140 52 -85 -49 28 0 190
like text 4 deficit 0|-70 0 167 117 0 -58 0 -208
like text 4 deficit 1|17 -57 50 -24 0 17 0 84
like text 4 deficit 2|-96 5 -38 63 -20 -24 -54 219
like text 4 deficit 3|-106 -8 69 -12 -41 170 -40 18
like text 4 deficit 4|6 -96 -73 157 19 -78 44 -47
like text 4 deficit 5|37 -181 79 14 -61 45 -11 16
like text 4 deficit 6|18 -79 105 12 -117 -5 14 17
like text 4 deficit 7|-57 28 40 46 9 -132 -55 14
like text 4 deficit 8|12 0 13 65 -4 59 44 -25
like text 4 deficit 9|-44 40 59 99 116 27 14 16
like text 5|3 -26 122 61 36 33 -21 -14
like text 5 before ends call|99 -89 -125 61 -48 188 49 -208
like text 5 before ends clause|-8 14 80 10 -133 -100 -47 -98
like text 5 before ends open|106 12 122 58 23 16 -99 -26
like text 5 before ends sentence|-74 -106 36 -15 169 -13 71 46
like text 5 before ends signed|9 288 12 -21 -49 -10 -97 -33
like text 5 deficit 0|72 -15 -18 -16 -53 -85 0 134
like text 5 deficit 1|-123 32 4 106 34 93 -131 -31
like text 5 deficit 2|7 60 -50 66 -88 19 9 84
like text 5 deficit 3|105 -93 98 82 -70 -157 51 38
like text 5 deficit 4|70 -79 45 56 -72 -6 -9 30
like text 5 deficit 5|4 28 57 88 -18 -35 -17 -196
like text 5 deficit 6|24 2 5 -19 56 29 48 -87
like text 5 deficit 7|114 -69 -34 41 0 159 -61 -5
like text 5 deficit 8|75 -95 -10 37 81 20 2 -97
like text 5 deficit 9|-84 42 34 66 67 35 -9 32
like text 6|31 35 111 60 70 22 -22 12
like text 6 before ends call|-63 60 -28 34 0 -86 83 -22
like text 6 before ends clause|-72 36 18 57 272 -161 -32 1
like text 6 before ends open|95 26 60 23 -26 60 -243 -47
like text 6 before ends sentence|36 -118 10 8 120 -44 109 17
like text 6 before ends signed|75 27 -7 -15 0 -5 -43 -54
like text 6 deficit 0|-99 62 -21 85 93 68 0 -123
like text 6 deficit 1|32 69 -53 -53 -10 21 92 -1
like text 6 deficit 2|19 42 -102 -5 133 37 13 -91
like text 6 deficit 3|137 -51 24 -6 77 -70 44 81
like text 6 deficit 4|44 -64 14 -3 -50 86 -143 116
like text 6 deficit 5|95 -74 114 27 18 -32 -90 -119
like text 6 deficit 6|54 -58 15 51 113 28 -77 -36
like text 6 deficit 7|-5 -32 28 -9 -14 97 12 30
like text 6 deficit 8|-13 19 -7 33 11 -18 42 42
like text 6 deficit 9|-81 -5 150 56 8 -37 -1 73
like text 7|36 41 8 -13 -44 -38 -50 -12
like text 7 before ends call|-22 -3 -60 47 -32 67 24 0
like text 7 before ends clause|-88 132 -53 69 -39 0 -92 -141
like text 7 before ends open|70 31 -74 -97 -9 -66 -179 23
like text 7 before ends sentence|56 -58 -34 -37 -12 -167 18 61
like text 7 before ends signed|94 -60 19 -2 -40 51 0 32
like text 7 deficit 0|-16 54 -6 10 15 98 -95 49
like text 7 deficit 1|28 36 -64 -55 8 11 -36 31
like text 7 deficit 2|24 62 -83 -69 58 -89 17 -68
like text 7 deficit 3|113 4 -78 -50 84 -77 -80 -9
like text 7 deficit 4|45 -20 -81 -19 18 30 -135 141
like text 7 deficit 5|114 -36 -99 8 -71 -85 60 167
like text 7 deficit 6|52 -51 -16 19 6 -47 -42 55
like text 7 deficit 7|78 -26 35 63 18 -43 -40 -38
like text 7 deficit 8|-15 -69 4 -6 68 -58 120 -12
like text 7 deficit 9|-45 -209 164 25 -51 29 19 -98
like text 8|68 50 -110 -178 -152 -98 140 194
like text 8 before ends call|71 -52 21 -4 0 0 -81 -45
like text 8 before ends clause|-44 109 -42 -111 13 0 -44 148
like text 8 before ends open|80 -5 -228 -144 -116 -50 275 226
like text 8 before ends sentence|100 19 -66 -16 -36 -184 100 -120
like text 8 before ends signed|274 -203 21 -19 0 -50 -72 -91
like text 8 deficit 0|51 -69 -172 90 69 -49 0 3
like text 8 deficit 1|-50 45 -73 -1 -25 -39 103 67
like text 8 deficit 2|-4 30 -66 -88 -76 9 148 113
like text 8 deficit 3|50 50 -95 -76 24 4 54 122
like text 8 deficit 4|34 90 -268 -102 36 -50 233 46
like text 8 deficit 5|11 45 -163 -106 39 86 41 74
like text 8 deficit 6|43 40 -187 -18 -32 15 -26 183
like text 8 deficit 7|95 -24 -222 -39 -26 -48 112 151
like text 8 deficit 8|65 -83 -76 -1 -41 68 -6 152
like text 8 deficit 9|213 -109 150 -36 -141 -102 -86 -120
linking|-94 228 3 -291 176 -183 -208 -108
marked|-515 -268 -221 -800 -494 832 64 -383
marks 0|-17 -42 134 134 -34 111 76 173
marks 1|-3 109 46 -30 94 -212 -136 -190
marks 2|67 117 -287 -242 203 -173 -114 -166
medium|-49 -49 -146 -188 -33 -99 -49 384
name|75 -304 47 -38 -135 50 421 185
name room 0|234 -176 33 40 -77 -12 -197 -6
name room 1|123 -127 19 55 51 74 -303 65
name room 2|53 -123 -6 63 57 42 62 -14
name room 3|-113 -226 -21 -83 -8 -58 188 87
name room 4|-6 -103 -61 -78 -104 70 177 -63
name room 5|-49 -117 -28 -15 68 -153 202 60
name room 6|-32 -10 -97 -61 -202 88 245 2
name room 7|-17 -5 -86 -79 -164 179 281 -29
name room 8|-13 -113 -48 -64 -63 59 238 92
name room 9|-132 67 -8 -95 19 69 157 12
named|-183 -167 -475 -124 -120 246 331 50
news|60 -174 82 89 32 -120 -257 -2
nothing after|-434 -324 207 74 15 -118 -146 250
nothing before|138 -451 89 44 -231 -28 -163 182
number|62 214 -333 -151 -6 -52 -128 -14
number torn|-565 648 -268 -291 -41 -127 182 212
opening|918 -697 -304 -419 -93 -317 18 -194
pageName|-329 -126 -57 45 -190 -199 -96 429
pair around known|-156 -78 64 145 -54 32 -125 106
pair known|-249 217 -91 -471 534 -289 142 -225
picture|-350 -289 -416 509 743 -538 -335 -184
pictureMark|295 -267 0 66 -57 -223 -90 0
place|38 -112 -197 242 438 -643 -363 -123
quote open|-560 459 -231 -177 -99 -257 464 -301
repeats 0|75 123 -3 -140 -11 50 4 119
repeats 0 deficit 0|135 -23 -240 -94 -49 -52 0 180
repeats 0 deficit 1|100 110 -175 -88 -82 -36 36 140
repeats 0 deficit 2|69 98 -239 -72 -92 -55 17 84
repeats 0 deficit 3|13 35 -114 -183 15 95 -1 108
repeats 0 deficit 4|12 -16 147 23 32 -48 -5 -56
repeats 0 deficit 5|27 -31 25 -79 19 127 -45 39
repeats 0 deficit 6|13 91 -108 -22 2 49 -40 -39
repeats 0 deficit 7|-15 70 59 -97 -5 -22 64 6
repeats 0 deficit 8|76 68 15 -71 32 10 -8 -49
repeats 0 deficit 9|43 81 55 39 21 4 47 -57
repeats 0 ends call|38 81 -41 80 -72 -100 0 -96
repeats 0 ends clause|6 13 6 -15 28 0 -16 -125
repeats 0 ends open|57 144 7 -65 -90 102 13 167
repeats 0 ends sentence|30 97 -69 -275 102 -106 -95 -165
repeats 0 ends signed|26 109 -50 0 0 0 -50 -49
repeats 0 width 0|26 10 19 -95 173 -136 -44 -9
repeats 0 width 1|-51 33 -21 19 9 193 109 -66
repeats 0 width 2|86 -15 90 -70 24 86 21 -6
repeats 0 width 3|83 70 125 -37 -224 3 -65 -61
repeats 0 width 4|-51 45 16 32 -35 -127 8 172
repeats 0 width 5|65 114 -172 -17 -120 -34 -108 51
repeats 0 width 6|7 46 -369 -29 -168 -78 10 199
repeats 0 width 7|34 107 -242 -106 -49 -107 -38 197
repeats 0 width 8|137 89 -114 -109 -49 -20 0 -33
repeats 1|5 66 -52 -97 -14 -70 -86 40
repeats 1 deficit 0|104 17 -167 27 64 -134 0 40
repeats 1 deficit 1|45 9 -125 77 -61 -117 -25 60
repeats 1 deficit 2|-4 31 -30 -39 -6 23 -60 144
repeats 1 deficit 3|45 30 39 -23 59 10 16 -131
repeats 1 deficit 4|49 -57 30 -55 -43 65 33 45
repeats 1 deficit 5|61 -50 -43 -46 -10 -17 57 111
repeats 1 deficit 6|63 26 -11 -84 -4 -63 46 8
repeats 1 deficit 7|-1 98 -33 -4 -43 -2 23 -59
repeats 1 deficit 8|32 70 -13 -54 39 -68 -108 -51
repeats 1 deficit 9|9 80 71 12 66 -50 -34 17
repeats 1 ends call|82 25 -93 -129 0 0 0 0
repeats 1 ends clause|58 90 -173 -138 113 -50 -4 96
repeats 1 ends open|-36 45 18 -19 86 -57 -48 52
repeats 1 ends sentence|47 112 -232 -150 -201 -49 -135 -44
repeats 1 ends signed|27 41 0 0 -49 0 0 -41
repeats 1 width 2|-270 66 131 100 53 -76 -209 -44
repeats 1 width 3|-44 -140 139 151 75 -13 23 -105
repeats 1 width 4|69 -16 57 -6 -19 -103 -50 -76
repeats 1 width 5|5 65 -116 -5 46 72 99 61
repeats 1 width 6|26 68 -209 -122 -49 32 44 144
repeats 1 width 7|64 5 -172 -142 100 -48 -106 213
repeats 1 width 8|110 217 -46 -202 -90 -89 0 -11
repeats 2|35 59 -9 -7 50 -30 -99 60
repeats 2 deficit 0|-35 24 5 24 -59 73 -49 2
repeats 2 deficit 1|-22 -8 82 -26 74 24 -147 42
repeats 2 deficit 2|36 51 -15 -33 -36 39 -108 1
repeats 2 deficit 3|47 40 -31 17 81 -30 26 -47
repeats 2 deficit 4|84 -34 -82 -6 -6 -121 -33 -22
repeats 2 deficit 5|92 -27 -65 14 -36 -125 40 -237
repeats 2 deficit 6|86 54 14 15 32 -53 85 5
repeats 2 deficit 7|2 8 -37 -31 -7 4 -13 103
repeats 2 deficit 8|13 -19 3 -8 20 62 117 32
repeats 2 deficit 9|-20 34 45 47 2 25 -45 41
repeats 2 ends call|31 11 -60 60 -43 0 0 -45
repeats 2 ends clause|63 111 -224 -124 -55 -50 -28 -193
repeats 2 ends open|-13 71 49 -4 10 -6 -37 65
repeats 2 ends sentence|8 75 -166 -6 50 -134 -75 63
repeats 2 ends signed|73 39 -97 0 -50 0 0 0
repeats 2 width 1|-141 24 177 44 44 -320 -531 126
repeats 2 width 2|51 37 -16 -117 55 126 180 -13
repeats 2 width 3|18 -107 13 1 -59 88 100 -87
repeats 2 width 4|20 37 -3 71 -28 57 103 -35
repeats 2 width 5|32 28 -20 90 47 -7 85 -34
repeats 2 width 6|17 66 -116 10 71 54 -32 -47
repeats 2 width 7|-21 59 -135 8 28 -33 -15 111
repeats 2 width 8|52 -10 20 -144 -49 120 -49 118
repeats 3|-15 57 9 60 34 -17 -14 5
repeats 3 deficit 0|-55 -75 188 61 -9 63 0 -96
repeats 3 deficit 1|-90 -28 58 -11 -36 89 5 71
repeats 3 deficit 2|-65 53 66 -3 -2 -16 57 69
repeats 3 deficit 3|43 31 -12 -2 23 -57 -6 31
repeats 3 deficit 4|0 -7 24 -12 -114 26 19 109
repeats 3 deficit 5|72 -10 -36 10 -112 5 -6 -79
repeats 3 deficit 6|67 3 25 -6 16 -13 -73 -52
repeats 3 deficit 7|-2 -49 -37 -11 26 83 14 -36
repeats 3 deficit 8|64 -34 8 -15 -38 -86 55 -24
repeats 3 deficit 9|82 49 44 22 69 -73 24 69
repeats 3 ends call|-23 27 37 79 0 0 0 0
repeats 3 ends clause|52 40 -74 -112 0 0 34 -46
repeats 3 ends open|-28 -19 75 42 44 28 7 28
repeats 3 ends sentence|4 77 -316 110 -17 -173 -125 -30
repeats 3 ends signed|56 43 -32 -98 0 0 0 0
repeats 3 width 1|83 78 -26 -34 102 -241 -144 137
repeats 3 width 2|-2 46 29 31 61 -129 -90 109
repeats 3 width 3|-31 57 64 3 -9 10 138 127
repeats 3 width 4|-28 -25 59 70 14 96 41 -15
repeats 3 width 5|2 19 22 47 -90 -13 -118 16
repeats 3 width 6|-1 2 -56 -21 -90 226 38 -81
repeats 3 width 7|-2 -7 131 -31 -3 -42 176 -233
repeats 3 width 8|-6 19 23 -16 0 -55 0 46
repeats 4|3 45 66 93 5 30 -3 -29
repeats 4 deficit 0|-178 -91 215 -25 -50 -8 -46 57
repeats 4 deficit 1|55 -58 108 -3 -97 29 33 -10
repeats 4 deficit 2|-86 33 65 33 64 14 28 55
repeats 4 deficit 3|70 -24 2 77 -87 -46 -47 -168
repeats 4 deficit 4|12 78 -6 50 0 -18 -25 -19
repeats 4 deficit 5|20 99 -58 35 10 -39 9 20
repeats 4 deficit 6|56 -62 -90 51 35 -41 40 -25
repeats 4 deficit 7|84 -60 -25 86 13 -73 -85 110
repeats 4 deficit 8|28 -15 -26 59 9 -11 33 69
repeats 4 deficit 9|-10 44 -9 72 -68 70 -33 78
repeats 4 ends call|56 6 4 -152 0 0 0 0
repeats 4 ends clause|50 -48 83 -31 -86 -49 85 -26
repeats 4 ends open|-23 -38 75 64 28 43 33 -5
repeats 4 ends sentence|9 35 -237 132 -1 -50 -98 -151
repeats 4 ends signed|139 -14 -50 0 -47 0 0 -37
repeats 4 width 1|-55 -88 61 -24 -22 -103 -362 326
repeats 4 width 2|-31 46 2 8 -82 41 167 89
repeats 4 width 3|-12 -12 -19 71 132 73 -127 -1
repeats 4 width 4|5 -33 -18 21 138 48 7 -150
repeats 4 width 5|20 41 147 77 -126 -74 97 -46
repeats 4 width 6|-49 4 81 35 -159 -48 54 -22
repeats 4 width 7|-70 -20 115 71 -151 88 117 -276
repeats 4 width 8|-71 57 -237 92 0 0 0 195
repeats 5|-22 1 67 29 39 2 1 -89
repeats 5 deficit 0|-154 -128 122 151 25 44 0 -189
repeats 5 deficit 1|48 0 49 51 77 13 81 -218
repeats 5 deficit 2|49 -19 60 23 17 -11 84 -40
repeats 5 deficit 3|-39 38 47 60 -141 -5 -17 107
repeats 5 deficit 4|62 37 -97 77 47 9 44 -134
repeats 5 deficit 5|24 -30 32 158 120 -62 -78 22
repeats 5 deficit 6|75 -114 28 48 -90 94 -84 56
repeats 5 deficit 7|15 -85 76 75 -9 -44 -63 -83
repeats 5 deficit 8|12 -20 52 63 -17 46 -50 20
repeats 5 deficit 9|-2 44 39 51 32 21 -29 31
repeats 5 ends call|-50 114 64 -257 -4 0 -33 0
repeats 5 ends clause|-64 -81 177 -17 -120 -94 -81 0
repeats 5 ends open|-15 -3 21 94 79 16 28 -57
repeats 5 ends sentence|-4 88 117 12 -63 -85 -50 -208
repeats 5 ends signed|-37 83 0 0 -45 0 0 0
repeats 5 width 0|-132 304 -23 -51 52 -84 -128 -59
repeats 5 width 1|47 30 -43 9 -21 -23 130 -12
repeats 5 width 2|155 -40 41 -51 64 12 -17 77
repeats 5 width 3|87 -127 -93 40 9 112 -45 94
repeats 5 width 4|70 -173 1 48 -75 6 85 -44
repeats 5 width 5|56 -31 93 47 -69 20 -98 30
repeats 5 width 6|-133 48 222 72 135 -208 -55 -323
repeats 5 width 7|-202 20 -31 241 48 61 -97 -149
repeats 5 width 8|-141 -43 248 5 0 0 0 -138
scene|34 57 79 217 -123 -474 -348 -278
signed|164 222 -185 -98 -165 0 -50 -117
sourceNote|544 -56 -359 -543 186 -125 -52 93
spaced|107 315 -458 -371 -366 -65 -95 -328
spaced 0|112 16 -43 -7 0 0 0 -79
spaced 1|193 -99 0 -49 -48 8 0 0
spaced 2|127 -8 -139 -292 -90 217 -81 -109
spaced 3|-113 200 -175 -117 0 35 -141 0
spaced 4|-94 188 -50 -94 0 0 -28 -48
spaced 5|-84 205 -140 -182 0 48 -49 -98
spaced 6|168 44 -179 -218 0 -39 -49 0
spaced 7|166 51 -275 -83 -15 -91 21 -32
spaced 8|113 63 -118 -14 -166 -143 63 0
spaced 9|92 32 -22 130 -258 -41 58 -137
steps 0 then 0|44 31 8 -19 45 17 63 -107
steps 0 then 0 ends call|-31 31 0 0 0 0 0 0
steps 0 then 0 ends clause|-10 16 -18 0 0 0 0 0
steps 0 then 0 ends open|36 5 -12 15 61 17 63 -77
steps 0 then 0 ends sentence|63 25 81 -91 -31 0 0 -79
steps 0 then 0 ends signed|31 -31 0 0 0 0 0 0
steps 0 then 1|-9 54 23 49 -12 137 -5 -67
steps 0 then 1 ends call|-59 -11 60 0 0 0 0 0
steps 0 then 1 ends clause|-59 20 -6 -19 23 0 77 0
steps 0 then 1 ends open|33 30 63 -34 -22 137 -38 -33
steps 0 then 1 ends sentence|17 -33 -78 145 0 0 0 -26
steps 0 then 1 ends signed|-18 18 0 0 0 0 0 0
steps 0 then 2|-5 -95 51 -22 94 -22 -14 45
steps 0 then 2 ends call|-4 -28 31 0 0 0 0 0
steps 0 then 2 ends clause|-20 -22 -7 -13 83 0 0 0
steps 0 then 2 ends open|-70 0 49 11 59 21 -14 10
steps 0 then 2 ends sentence|35 -60 -16 1 -24 -62 0 65
steps 0 then 2 ends signed|136 -113 0 0 0 0 0 -37
steps 0 then 3|-33 -31 64 38 -43 -118 -4 -77
steps 0 then 3 ends call|124 -6 -119 0 0 0 0 0
steps 0 then 3 ends clause|-3 -19 -1 48 0 0 0 0
steps 0 then 3 ends open|-98 30 94 23 -43 -118 -4 -98
steps 0 then 3 ends sentence|-1 -39 -30 10 0 0 0 55
steps 0 then 3 ends signed|4 -4 0 0 0 0 0 0
steps 0 then 4|5 -61 -32 9 89 -50 -83 129
steps 0 then 4 ends call|0 -61 62 0 0 0 0 0
steps 0 then 4 ends clause|28 -28 0 0 0 0 0 0
steps 0 then 4 ends open|-43 21 -123 44 89 -20 -83 129
steps 0 then 4 ends sentence|56 -15 49 -78 0 -42 0 0
steps 0 then 5|-84 -51 73 -19 12 94 44 46
steps 0 then 5 ends call|-22 -21 69 -31 0 0 0 0
steps 0 then 5 ends clause|49 -65 31 0 0 0 0 0
steps 0 then 5 ends open|-73 -40 -2 24 12 94 44 54
steps 0 then 5 ends sentence|-6 -6 121 -76 0 0 0 -30
steps 0 then 5 ends signed|-3 3 0 0 0 0 0 0
steps 0 then 6|15 28 38 14 -7 76 -18 -150
steps 0 then 6 ends call|30 24 -45 0 0 0 0 0
steps 0 then 6 ends clause|30 -30 50 0 0 0 0 -50
steps 0 then 6 ends open|-3 -4 5 30 -21 76 -18 -89
steps 0 then 6 ends sentence|-63 123 36 -48 26 0 0 -46
steps 0 then 6 ends signed|50 -49 0 0 0 0 0 0
steps 0 then 7|5 5 37 -8 13 55 -4 -192
steps 0 then 7 ends call|-4 -94 105 0 0 0 0 0
steps 0 then 7 ends clause|-3 27 45 -73 -35 0 0 0
steps 0 then 7 ends open|6 21 7 -13 76 55 -4 -192
steps 0 then 7 ends sentence|-26 63 -6 31 -73 0 0 0
steps 0 then 7 ends signed|62 -62 0 0 0 0 0 0
steps 0 then 8|39 106 -50 -9 -73 25 54 -161
steps 0 then 8 ends call|-91 82 -20 0 0 0 0 0
steps 0 then 8 ends clause|-53 41 17 47 0 0 85 -67
steps 0 then 8 ends open|59 94 -53 -1 37 25 36 -187
steps 0 then 8 ends sentence|21 24 6 -18 -169 0 0 92
steps 0 then 8 ends signed|-34 71 0 -49 0 0 0 0
steps 0 then 9|47 96 -144 -46 -80 -109 -20 -107
steps 0 then 9 ends call|-4 159 -52 -84 0 0 0 0
steps 0 then 9 ends clause|52 19 -30 46 -68 0 -56 -50
steps 0 then 9 ends open|31 54 -67 -57 -22 -86 25 -57
steps 0 then 9 ends sentence|-12 88 -67 53 -78 -49 -94 -60
steps 0 then 9 ends signed|-45 89 -50 0 0 0 0 0
steps 1 then 0|-11 8 1 -25 -117 92 -39 26
steps 1 then 0 ends call|18 -57 44 0 0 0 0 0
steps 1 then 0 ends clause|-17 -13 99 46 -35 0 -5 0
steps 1 then 0 ends open|-1 21 -39 -3 -82 92 -37 -42
steps 1 then 0 ends sentence|-1 53 -92 -47 -12 0 0 129
steps 1 then 0 ends signed|35 -34 0 0 0 0 0 0
steps 1 then 1|13 0 -5 7 31 -23 -6 8
steps 1 then 1 ends call|-66 -11 96 -49 0 0 0 0
steps 1 then 1 ends clause|17 32 -32 -33 -31 0 0 0
steps 1 then 1 ends open|31 20 15 -23 42 8 -6 21
steps 1 then 1 ends sentence|57 4 -50 52 -2 -80 0 -45
steps 1 then 1 ends signed|49 -48 0 0 0 0 0 0
steps 1 then 2|-27 113 20 19 22 32 -18 -75
steps 1 then 2 ends call|-3 51 -34 0 0 0 0 -45
steps 1 then 2 ends clause|-87 62 -16 46 -24 0 0 0
steps 1 then 2 ends open|3 67 11 4 36 32 -18 -87
steps 1 then 2 ends sentence|56 -62 32 49 4 0 0 86
steps 1 then 2 ends signed|-40 41 0 0 0 0 0 0
steps 1 then 3|-101 82 60 -10 -29 52 -67 -14
steps 1 then 3 ends call|97 -60 -62 0 0 0 0 0
steps 1 then 3 ends clause|-11 61 63 -96 0 -50 0 0
steps 1 then 3 ends open|-160 110 -90 89 -58 120 -67 1
steps 1 then 3 ends sentence|47 -67 0 24 15 0 0 -50
steps 1 then 4|-43 98 -47 6 47 -49 60 -64
steps 1 then 4 ends call|-9 -22 29 0 0 0 0 0
steps 1 then 4 ends clause|-75 58 34 0 0 0 0 0
steps 1 then 4 ends open|-6 64 -57 27 16 -49 60 -64
steps 1 then 4 ends sentence|-44 48 0 -43 44 0 0 0
steps 1 then 5|-20 48 20 -5 40 12 84 -117
steps 1 then 5 ends call|-28 9 11 0 0 0 0 0
steps 1 then 5 ends clause|-33 71 -19 -5 39 0 0 0
steps 1 then 5 ends open|6 28 35 -5 53 12 84 -102
steps 1 then 5 ends sentence|-6 53 29 -17 -46 0 0 -44
steps 1 then 5 ends signed|81 -81 0 0 0 0 0 0
steps 1 then 6|-2 64 4 -1 46 88 59 -74
steps 1 then 6 ends call|40 -85 30 0 0 0 0 0
steps 1 then 6 ends clause|63 -43 -7 -36 -33 0 0 0
steps 1 then 6 ends open|-23 24 8 25 58 112 59 -91
steps 1 then 6 ends sentence|56 55 -98 -7 -20 -49 0 61
steps 1 then 6 ends signed|-110 111 0 0 0 0 0 0
steps 1 then 7|23 63 -23 1 -64 -83 -8 36
steps 1 then 7 ends call|-121 37 55 0 0 0 0 0
steps 1 then 7 ends clause|12 -28 -35 66 0 0 0 0
steps 1 then 7 ends open|58 21 -19 -18 -49 -83 -8 36
steps 1 then 7 ends sentence|28 -15 0 56 -44 0 0 0
steps 1 then 7 ends signed|48 0 -47 0 0 0 0 0
steps 1 then 8|94 44 -55 -27 28 -52 14 13
steps 1 then 8 ends call|-149 161 56 -85 -49 0 0 0
steps 1 then 8 ends clause|20 -27 14 -2 36 0 0 0
steps 1 then 8 ends open|125 -29 -16 -60 52 -52 14 20
steps 1 then 8 ends sentence|-25 85 -50 10 15 0 0 -42
steps 1 then 8 ends signed|14 34 0 0 -47 0 0 0
steps 1 then 9|68 63 -8 22 66 35 91 -62
steps 1 then 9 ends call|-69 172 -69 -4 0 -50 0 0
steps 1 then 9 ends clause|-160 5 97 49 30 0 0 0
steps 1 then 9 ends open|57 -54 28 48 35 69 91 -62
steps 1 then 9 ends sentence|7 42 -34 -87 95 0 0 0
steps 1 then 9 ends signed|70 80 -50 0 -99 0 0 0
steps 2 then 0|-35 99 -59 -58 19 2 -45 -64
steps 2 then 0 ends call|-1 14 -10 -26 0 0 0 0
steps 2 then 0 ends clause|-82 62 -23 53 52 0 34 0
steps 2 then 0 ends open|-40 113 -34 -76 44 2 -54 -64
steps 2 then 0 ends sentence|26 18 -51 54 -112 0 0 -50
steps 2 then 1|-61 113 -25 37 -22 42 -19 17
steps 2 then 1 ends call|-70 -16 3 105 0 0 0 0
steps 2 then 1 ends clause|-106 107 -110 129 0 0 -92 0
steps 2 then 1 ends open|-36 121 -5 -4 8 42 27 -4
steps 2 then 1 ends sentence|-9 -18 -39 50 -68 0 0 91
steps 2 then 1 ends signed|39 22 0 -49 0 0 0 0
steps 2 then 2|19 110 -99 -110 2 -50 3 -100
steps 2 then 2 ends call|-86 -28 108 -19 0 0 0 0
steps 2 then 2 ends clause|-51 94 60 64 -37 0 0 0
steps 2 then 2 ends open|4 118 -141 -104 14 -50 3 -100
steps 2 then 2 ends sentence|-8 -22 217 0 -40 0 0 0
steps 2 then 2 ends signed|44 -43 0 0 0 0 0 0
steps 2 then 3|41 99 0 -87 -114 -83 76 -26
steps 2 then 3 ends call|53 -55 -8 0 0 0 0 0
steps 2 then 3 ends clause|55 -30 -48 0 0 0 0 0
steps 2 then 3 ends open|3 72 26 -63 -60 -83 76 34
steps 2 then 3 ends sentence|92 69 -23 -122 -49 0 0 -50
steps 2 then 4|110 29 15 -128 22 -66 44 7
steps 2 then 4 ends call|53 -30 -3 0 0 0 0 0
steps 2 then 4 ends clause|52 -52 0 0 0 0 0 0
steps 2 then 4 ends open|74 63 12 -69 22 -66 44 -27
steps 2 then 4 ends sentence|0 28 0 -26 0 0 0 84
steps 2 then 4 ends signed|48 -48 0 0 0 0 0 0
steps 2 then 5|77 -1 10 -66 9 7 36 35
steps 2 then 5 ends call|112 115 -178 -6 0 0 0 0
steps 2 then 5 ends clause|44 -33 60 -50 0 0 0 0
steps 2 then 5 ends open|21 -34 57 -36 -30 75 42 55
steps 2 then 5 ends sentence|-46 85 -49 87 81 -50 -38 -68
steps 2 then 5 ends signed|-82 82 0 0 0 0 0 0
steps 2 then 6|25 -26 9 -24 -66 -11 8 53
steps 2 then 6 ends call|37 -6 -35 0 0 0 0 0
steps 2 then 6 ends clause|146 -110 -2 -47 0 0 0 0
steps 2 then 6 ends open|-7 11 49 -15 -121 -11 8 58
steps 2 then 6 ends sentence|-55 57 -50 60 108 0 0 -21
steps 2 then 6 ends signed|-58 59 0 0 0 0 0 0
steps 2 then 7|55 7 -11 -20 53 14 -13 -4
steps 2 then 7 ends call|-102 -18 49 95 0 0 0 0
steps 2 then 7 ends clause|100 13 -95 0 0 0 0 -40
steps 2 then 7 ends open|66 -74 1 -8 47 14 -13 8
steps 2 then 7 ends sentence|34 46 0 -57 3 0 0 0
steps 2 then 8|73 -25 -39 6 17 -12 22 46
steps 2 then 8 ends call|-100 101 2 21 -43 0 0 0
steps 2 then 8 ends clause|59 34 -62 -31 0 0 0 0
steps 2 then 8 ends open|63 -32 25 13 -46 -12 22 46
steps 2 then 8 ends sentence|16 -6 -50 -32 143 0 0 0
steps 2 then 9|-32 38 77 -19 74 84 -20 26
steps 2 then 9 ends call|-45 18 -119 160 0 0 0 0
steps 2 then 9 ends clause|0 -49 131 -86 0 0 0 0
steps 2 then 9 ends open|8 -51 72 -7 34 84 5 26
steps 2 then 9 ends sentence|-110 110 -29 -16 83 0 -50 0
steps 3 then 0|67 41 -75 -28 63 -22 49 -123
steps 3 then 0 ends call|65 -16 -71 0 0 0 0 0
steps 3 then 0 ends clause|15 25 -99 0 0 0 0 0
steps 3 then 0 ends open|-10 90 22 -39 81 -22 49 -114
steps 3 then 0 ends sentence|-7 47 0 23 -39 0 0 -23
steps 3 then 0 ends signed|0 1 0 0 0 0 0 0
steps 3 then 1|-31 52 4 21 153 -92 139 -111
steps 3 then 1 ends call|-34 -20 49 0 0 0 0 0
steps 3 then 1 ends clause|-7 6 43 0 0 0 0 -48
steps 3 then 1 ends open|-29 91 -19 20 110 -92 139 -61
steps 3 then 1 ends sentence|102 -113 -41 14 43 0 0 0
steps 3 then 2|104 80 -33 -14 -23 -18 -129 -157
steps 3 then 2 ends call|15 -62 43 0 0 0 0 0
steps 3 then 2 ends clause|99 -72 -4 26 0 -50 -47 0
steps 3 then 2 ends open|-10 137 -39 -31 -23 -16 -103 -115
steps 3 then 2 ends sentence|156 -57 0 60 0 -50 0 -50
steps 3 then 3|105 21 13 -30 3 -28 11 -61
steps 3 then 3 ends call|-62 70 5 0 0 0 0 0
steps 3 then 3 ends clause|52 -20 -87 0 0 0 0 0
steps 3 then 3 ends open|162 -41 49 -60 5 -28 11 -61
steps 3 then 3 ends sentence|-43 44 -49 57 1 0 0 0
steps 3 then 4|56 -34 41 15 -51 -81 74 34
steps 3 then 4 ends call|-33 0 33 0 0 0 0 0
steps 3 then 4 ends open|121 -88 31 -13 -51 -81 74 34
steps 3 then 4 ends sentence|-123 102 0 45 0 0 0 0
steps 3 then 5|-2 15 42 39 -33 -19 -36 -75
steps 3 then 5 ends call|144 -40 -101 0 0 0 0 0
steps 3 then 5 ends clause|-31 0 32 0 0 0 0 0
steps 3 then 5 ends open|-4 -170 94 50 -31 40 -36 -75
steps 3 then 5 ends sentence|-23 140 -49 -44 -3 -50 0 0
steps 3 then 6|-21 19 32 11 -14 -104 32 139
steps 3 then 6 ends call|100 20 -106 0 0 0 0 0
steps 3 then 6 ends clause|-49 35 25 0 0 0 0 0
steps 3 then 6 ends open|-57 -135 107 35 -14 -104 32 139
steps 3 then 6 ends sentence|-11 113 -50 1 0 0 0 0
steps 3 then 7|-11 48 -17 10 -18 -29 -45 5
steps 3 then 7 ends call|-52 -30 80 0 0 0 0 0
steps 3 then 7 ends clause|0 1 0 0 0 0 0 0
steps 3 then 7 ends open|-16 -39 -38 50 -18 -29 -45 5
steps 3 then 7 ends sentence|1 63 0 -112 0 0 0 0
steps 3 then 8|-37 31 30 9 -42 -25 -21 39
steps 3 then 8 ends call|-90 15 66 0 0 0 0 0
steps 3 then 8 ends clause|-52 0 90 -37 0 0 0 0
steps 3 then 8 ends open|60 -43 6 8 -111 -25 7 44
steps 3 then 8 ends sentence|-49 25 0 12 63 0 -50 -28
steps 3 then 9|-35 32 3 -32 22 75 -71 142
steps 3 then 9 ends call|-49 46 21 0 0 0 0 0
steps 3 then 9 ends open|-41 -155 8 -7 108 75 -71 142
steps 3 then 9 ends sentence|0 111 -49 49 -101 0 0 0
steps 4 then 0|137 18 -93 -124 -2 -87 71 -101
steps 4 then 0 ends clause|32 -31 0 0 0 0 0 0
steps 4 then 0 ends open|62 98 -93 -102 -2 -87 71 -101
steps 4 then 0 ends sentence|144 -112 0 -63 0 0 0 0
steps 4 then 0 ends signed|17 -16 0 0 0 0 0 0
steps 4 then 1|-1 58 -40 -52 23 107 -49 -16
steps 4 then 1 ends call|0 17 -16 0 0 0 0 0
steps 4 then 1 ends clause|21 -20 0 0 0 0 0 0
steps 4 then 1 ends open|-8 55 -38 -41 23 107 -49 -16
steps 4 then 1 ends sentence|46 -1 0 -56 0 0 0 0
steps 4 then 2|135 12 -22 -138 19 -49 -173 -77
steps 4 then 2 ends call|24 -39 15 0 0 0 0 0
steps 4 then 2 ends clause|27 35 0 0 0 -50 0 0
steps 4 then 2 ends open|82 41 -24 -113 19 -10 -173 -77
steps 4 then 2 ends sentence|119 -97 0 -76 0 0 0 0
steps 4 then 3|87 -48 -38 16 -62 0 14 -12
steps 4 then 3 ends call|-39 0 39 0 0 0 0 0
steps 4 then 3 ends clause|13 -13 0 0 0 0 0 0
steps 4 then 3 ends open|71 -37 -60 35 -25 0 14 -12
steps 4 then 3 ends sentence|42 4 0 -40 -36 0 0 0
steps 4 then 4|125 -24 29 -11 -62 -84 35 -35
steps 4 then 4 ends clause|1 -1 0 0 0 0 0 0
steps 4 then 4 ends open|158 -63 29 -14 -62 -84 80 -35
steps 4 then 4 ends sentence|-40 12 0 32 0 0 -35 0
steps 4 then 5|-65 14 16 8 26 2 46 26
steps 4 then 5 ends call|-44 0 44 0 0 0 0 0
steps 4 then 5 ends open|89 -97 -3 -34 26 2 46 26
steps 4 then 5 ends sentence|-153 100 0 60 0 0 0 0
steps 4 then 5 ends signed|-11 11 0 0 0 0 0 0
steps 4 then 6|29 -29 42 47 -107 18 -31 32
steps 4 then 6 ends call|47 -48 16 0 0 0 0 0
steps 4 then 6 ends open|47 -55 11 66 -107 18 -31 32
steps 4 then 6 ends sentence|-48 69 0 -16 0 0 0 0
steps 4 then 7|-176 34 103 100 0 19 100 -47
steps 4 then 7 ends call|11 0 -11 0 0 0 0 0
steps 4 then 7 ends open|-218 23 106 118 0 19 100 -47
steps 4 then 7 ends sentence|29 11 0 -56 0 0 0 0
steps 4 then 8|46 -30 72 -22 -35 -82 63 10
steps 4 then 8 ends open|70 -81 72 -18 -44 -82 63 10
steps 4 then 8 ends sentence|-48 38 0 -21 23 0 0 0
steps 4 then 9|-82 -87 -17 -8 16 103 89 34
steps 4 then 9 ends open|-113 -129 -17 16 42 103 89 34
steps 4 then 9 ends sentence|73 51 0 -67 -51 0 0 0
steps 5 then 0|117 -56 -80 -64 -23 -47 146 -109
steps 5 then 0 ends call|95 -125 -1 0 0 0 0 0
steps 5 then 0 ends clause|35 -13 -45 0 0 0 0 0
steps 5 then 0 ends open|80 -23 -74 -36 -16 -47 146 -109
steps 5 then 0 ends sentence|48 -1 0 -90 -11 0 0 0
steps 5 then 1|114 27 -26 -37 13 -7 -11 -25
steps 5 then 1 ends call|-59 -14 81 -7 0 0 0 0
steps 5 then 1 ends clause|52 -155 23 -47 0 0 0 183
steps 5 then 1 ends open|119 84 -51 -56 -82 -7 -11 -96
steps 5 then 1 ends sentence|-29 -23 0 121 65 0 0 -50
steps 5 then 2|186 -72 -57 -108 -84 -111 -41 -69
steps 5 then 2 ends call|-59 -92 120 0 0 0 0 0
steps 5 then 2 ends clause|93 -19 -89 0 0 0 0 -29
steps 5 then 2 ends open|149 -13 -67 -117 -74 -111 -41 -61
steps 5 then 2 ends sentence|80 -83 -42 53 -12 0 0 0
steps 5 then 3|121 -135 19 24 44 -39 -55 -19
steps 5 then 3 ends call|1 -39 52 0 0 0 0 0
steps 5 then 3 ends clause|20 0 -19 0 0 0 0 0
steps 5 then 3 ends open|137 -130 34 34 27 -39 -55 -19
steps 5 then 3 ends sentence|-18 26 0 -27 39 0 0 0
steps 5 then 3 ends signed|-48 49 0 0 0 0 0 0
steps 5 then 4|-10 -18 65 -47 0 39 -13 -55
steps 5 then 4 ends call|74 -28 -45 0 0 0 0 0
steps 5 then 4 ends clause|60 -28 -39 0 0 0 0 0
steps 5 then 4 ends open|-32 -94 120 -11 0 39 -13 -55
steps 5 then 4 ends sentence|-95 138 0 -40 0 0 0 0
steps 5 then 5|-56 42 14 3 34 -23 91 -34
steps 5 then 5 ends call|21 37 -99 0 0 0 0 0
steps 5 then 5 ends clause|-3 47 -43 0 0 0 0 0
steps 5 then 5 ends open|-63 -104 53 31 40 -10 91 2
steps 5 then 5 ends sentence|11 42 0 -71 -16 -35 0 -80
steps 5 then 5 ends signed|32 0 -32 0 0 0 0 0
steps 5 then 6|-23 -49 83 12 -55 64 13 -42
steps 5 then 6 ends call|57 -10 -47 0 0 0 0 0
steps 5 then 6 ends clause|-7 7 0 0 0 0 0 0
steps 5 then 6 ends open|-121 -134 92 38 -2 64 13 -42
steps 5 then 6 ends sentence|94 7 0 -36 -74 0 0 0
steps 5 then 7|-195 27 93 58 97 -47 -97 14
steps 5 then 7 ends call|42 0 -42 0 0 0 0 0
steps 5 then 7 ends clause|-48 0 49 0 0 0 0 0
steps 5 then 7 ends open|-163 -53 84 98 97 -47 -97 14
steps 5 then 7 ends sentence|-36 100 0 -78 0 0 0 0
steps 5 then 8|-91 -44 77 12 35 -114 -56 125
steps 5 then 8 ends call|0 50 -15 -35 0 0 0 0
steps 5 then 8 ends clause|-43 0 81 -50 0 0 0 0
steps 5 then 8 ends open|-24 -87 46 37 21 -114 -56 125
steps 5 then 8 ends sentence|-63 -43 0 122 10 0 0 0
steps 5 then 9|-110 35 48 36 -11 -141 -34 -71
steps 5 then 9 ends call|0 61 -39 -28 0 0 0 0
steps 5 then 9 ends clause|-49 0 50 0 0 0 0 0
steps 5 then 9 ends open|-104 -60 48 29 21 -141 -12 -71
steps 5 then 9 ends sentence|16 54 0 34 -75 0 -48 0
steps 6 then 0|114 -94 34 -25 -38 -68 -8 7
steps 6 then 0 ends call|35 -70 28 0 0 0 0 0
steps 6 then 0 ends clause|19 -55 145 0 0 -94 0 -49
steps 6 then 0 ends open|62 5 -62 -23 -57 23 -8 70
steps 6 then 0 ends sentence|46 -100 0 -5 14 0 0 0
steps 6 then 0 ends signed|49 -49 0 0 0 0 0 0
steps 6 then 1|108 -43 -3 32 -25 -35 -1 56
steps 6 then 1 ends call|25 -13 -11 0 0 0 0 0
steps 6 then 1 ends clause|35 11 -48 0 0 0 0 0
steps 6 then 1 ends open|66 -52 20 42 -41 -35 22 56
steps 6 then 1 ends sentence|-14 95 -68 -22 31 0 -48 0
steps 6 then 1 ends signed|-50 50 0 0 0 0 0 0
steps 6 then 2|216 -48 -134 -70 -191 -140 11 -122
steps 6 then 2 ends call|-67 113 -26 -28 0 0 0 0
steps 6 then 2 ends clause|76 -1 -105 -12 0 0 0 0
steps 6 then 2 ends open|193 -57 -101 -53 -191 -140 11 -122
steps 6 then 2 ends sentence|90 -28 0 -26 0 -50 0 0
steps 6 then 3|51 -84 4 -1 -37 151 -17 -63
steps 6 then 3 ends call|37 61 -116 0 0 0 0 0
steps 6 then 3 ends clause|0 -50 50 0 0 0 0 0
steps 6 then 3 ends open|88 -228 -15 -9 9 151 -17 -63
steps 6 then 3 ends sentence|-44 50 0 13 -53 0 0 0
steps 6 then 4|-68 -22 54 131 -15 -16 10 -199
steps 6 then 4 ends call|32 0 -32 0 0 0 0 0
steps 6 then 4 ends clause|-32 45 -18 0 0 0 0 0
steps 6 then 4 ends open|83 -161 63 66 -40 -16 10 -199
steps 6 then 4 ends sentence|-159 55 0 64 26 0 0 0
steps 6 then 5|-35 13 2 27 72 -8 46 79
steps 6 then 5 ends call|-63 67 4 0 0 0 0 0
steps 6 then 5 ends clause|83 -63 -28 0 0 0 0 0
steps 6 then 5 ends open|-112 32 -28 79 95 -8 46 81
steps 6 then 5 ends sentence|45 -22 49 -50 -43 0 0 -10
steps 6 then 5 ends signed|-79 79 0 0 0 0 0 0
steps 6 then 6|-143 -4 -24 67 1 41 67 71
steps 6 then 6 ends call|84 -61 -61 0 -4 0 0 0
steps 6 then 6 ends clause|-109 193 -120 0 0 0 0 0
steps 6 then 6 ends open|-230 -80 6 68 56 41 67 71
steps 6 then 6 ends sentence|50 -39 0 -2 -55 0 0 0
steps 6 then 6 ends signed|20 -20 0 0 0 0 0 0
steps 6 then 7|-97 -36 -30 -32 93 -6 78 69
steps 6 then 7 ends call|-8 -28 70 -34 0 0 0 0
steps 6 then 7 ends clause|-49 47 17 0 0 0 0 0
steps 6 then 7 ends open|-122 -55 -43 -6 93 -6 78 69
steps 6 then 7 ends sentence|112 -13 0 -84 0 0 0 0
steps 6 then 8|-28 -70 -8 -9 108 8 38 50
steps 6 then 8 ends call|0 -88 80 22 0 0 0 0
steps 6 then 8 ends clause|-14 -57 66 0 0 0 0 0
steps 6 then 8 ends open|4 78 -61 -1 54 8 38 58
steps 6 then 8 ends sentence|-9 -1 0 -34 63 0 0 -34
steps 6 then 9|-131 85 33 -4 28 92 2 37
steps 6 then 9 ends call|-60 69 5 0 0 0 0 0
steps 6 then 9 ends clause|-43 0 43 0 0 0 0 0
steps 6 then 9 ends open|-116 21 26 18 27 92 2 37
steps 6 then 9 ends sentence|102 16 0 -50 -28 0 0 0
steps 6 then 9 ends signed|-47 48 0 0 0 0 0 0
steps 7 then 0|165 12 -22 -55 -74 -81 -73 125
steps 7 then 0 ends call|50 112 -78 -50 0 0 0 0
steps 7 then 0 ends clause|8 -32 24 0 0 0 0 -19
steps 7 then 0 ends open|100 43 -6 19 -27 -81 -73 130
steps 7 then 0 ends sentence|116 -63 0 -28 -44 0 0 0
steps 7 then 1|54 -58 -21 -22 -32 100 -1 35
steps 7 then 1 ends call|-99 -6 95 34 0 0 0 0
steps 7 then 1 ends clause|-21 51 -38 0 0 0 0 0
steps 7 then 1 ends open|56 -114 -32 4 -33 100 -1 35
steps 7 then 1 ends sentence|51 31 0 -128 52 0 0 0
steps 7 then 1 ends signed|-43 44 0 0 0 0 0 0
steps 7 then 2|144 -66 -37 7 -34 71 -43 -57
steps 7 then 2 ends call|-19 -77 51 63 0 0 0 0
steps 7 then 2 ends clause|130 -97 0 0 0 0 0 -50
steps 7 then 2 ends open|147 -80 -42 0 -74 71 1 -53
steps 7 then 2 ends sentence|-59 40 -29 -4 80 0 0 0
steps 7 then 2 ends signed|0 50 0 0 0 0 -50 0
steps 7 then 3|56 -35 27 -50 -36 13 -64 81
steps 7 then 3 ends call|18 -68 57 0 0 0 0 0
steps 7 then 3 ends clause|0 -16 66 0 0 -49 0 0
steps 7 then 3 ends open|79 -51 -20 2 -15 76 -64 81
steps 7 then 3 ends sentence|-26 57 0 -65 -3 0 0 0
steps 7 then 4|-79 -24 47 14 34 -27 113 -25
steps 7 then 4 ends call|-58 45 26 0 0 0 0 0
steps 7 then 4 ends clause|21 0 -21 0 0 0 0 0
steps 7 then 4 ends open|-65 -30 41 15 44 -27 113 -25
steps 7 then 4 ends sentence|42 -35 0 -1 -14 0 0 0
steps 7 then 5|-23 32 -66 25 44 46 47 10
steps 7 then 5 ends call|57 25 -15 -43 0 -50 0 0
steps 7 then 5 ends clause|-107 42 78 0 0 0 0 0
steps 7 then 5 ends open|-100 26 27 -7 27 95 47 10
steps 7 then 5 ends sentence|30 13 -100 64 31 0 0 0
steps 7 then 5 ends signed|39 -39 0 0 0 0 0 0
steps 7 then 6|-45 -17 -22 -4 28 46 38 -15
steps 7 then 6 ends call|101 -72 -30 -9 0 0 0 0
steps 7 then 6 ends clause|0 48 -48 0 0 0 0 0
steps 7 then 6 ends open|-148 27 -12 27 3 87 38 -15
steps 7 then 6 ends sentence|55 -33 50 -67 63 -49 0 0
steps 7 then 7|-72 100 0 -7 55 -210 -18 92
steps 7 then 7 ends call|19 0 -19 0 0 0 0 0
steps 7 then 7 ends clause|20 37 -27 0 -28 0 0 0
steps 7 then 7 ends open|-131 95 14 22 97 -210 -18 94
steps 7 then 7 ends sentence|28 -1 36 14 3 0 0 -7
steps 7 then 7 ends signed|-21 22 0 0 0 0 0 0
steps 7 then 8|-73 45 -20 30 17 -141 117 -9
steps 7 then 8 ends call|0 31 -12 -26 0 0 0 0
steps 7 then 8 ends open|-15 -24 -19 8 9 -141 117 -9
steps 7 then 8 ends sentence|-111 66 0 10 32 0 0 0
steps 7 then 9|50 16 41 1 8 -22 -51 45
steps 7 then 9 ends call|0 -2 3 0 0 0 0 0
steps 7 then 9 ends clause|0 0 50 -49 0 0 0 0
steps 7 then 9 ends open|-41 -5 21 48 57 -22 -51 45
steps 7 then 9 ends sentence|52 71 0 -75 -83 0 0 0
steps 7 then 9 ends signed|61 -61 0 0 0 0 0 0
steps 8 then 0|66 15 -70 -25 -32 68 -40 39
steps 8 then 0 ends call|110 -9 -72 13 0 0 0 -47
steps 8 then 0 ends clause|-56 16 80 -39 0 0 0 0
steps 8 then 0 ends open|-4 -24 43 -34 35 68 -40 100
steps 8 then 0 ends sentence|99 21 -135 114 -88 0 0 -94
steps 8 then 0 ends signed|-18 18 0 0 0 0 0 0
steps 8 then 1|52 -28 53 21 49 -11 40 15
steps 8 then 1 ends call|69 -207 80 83 0 0 0 0
steps 8 then 1 ends clause|-4 -14 100 0 -50 0 0 -46
steps 8 then 1 ends open|12 93 -2 42 74 2 40 4
steps 8 then 1 ends sentence|76 -30 0 -109 67 -43 0 150
steps 8 then 1 ends signed|-31 31 0 0 0 0 0 0
steps 8 then 2|-26 -118 4 7 49 31 -11 -55
steps 8 then 2 ends call|-8 30 -66 52 0 0 0 0
steps 8 then 2 ends clause|-77 -25 118 0 0 0 0 0
steps 8 then 2 ends open|-23 -129 -6 24 -23 31 -11 -13
steps 8 then 2 ends sentence|-89 -52 0 67 170 0 0 -50
steps 8 then 2 ends signed|24 -23 0 0 0 0 0 0
steps 8 then 3|-31 11 43 -7 56 -75 -35 87
steps 8 then 3 ends call|78 -14 -10 -57 0 -50 0 0
steps 8 then 3 ends clause|114 17 -90 -34 0 0 0 0
steps 8 then 3 ends open|-216 -28 59 18 51 -29 -35 87
steps 8 then 3 ends sentence|16 5 0 -20 22 0 0 0
steps 8 then 4|-26 23 -33 19 -17 18 -11 -28
steps 8 then 4 ends call|28 30 -67 44 0 0 0 0
steps 8 then 4 ends clause|121 36 -138 0 0 0 0 0
steps 8 then 4 ends open|-113 46 51 -14 19 18 -11 -28
steps 8 then 4 ends sentence|45 -48 -46 62 -32 0 0 0
steps 8 then 4 ends signed|-31 31 0 0 0 0 0 0
steps 8 then 5|-26 18 -17 39 -4 -2 31 50
steps 8 then 5 ends call|14 55 -57 -41 0 0 0 0
steps 8 then 5 ends clause|92 61 -107 0 0 0 0 -46
steps 8 then 5 ends open|-99 12 32 22 -36 20 31 62
steps 8 then 5 ends sentence|-2 -19 -47 64 -7 -50 0 0
steps 8 then 5 ends signed|5 -5 0 0 0 0 0 0
steps 8 then 6|66 -10 28 3 16 19 -11 -6
steps 8 then 6 ends call|39 96 -76 -61 0 0 -33 0
steps 8 then 6 ends clause|51 -65 27 0 0 0 0 0
steps 8 then 6 ends open|-17 -145 76 25 -24 19 -6 28
steps 8 then 6 ends sentence|20 57 -33 -64 82 0 0 -87
steps 8 then 6 ends signed|64 2 -50 0 0 0 0 0
steps 8 then 7|59 35 69 37 50 44 -7 -42
steps 8 then 7 ends call|-22 17 19 0 0 0 0 0
steps 8 then 7 ends clause|71 0 -71 0 0 0 0 0
steps 8 then 7 ends open|86 -100 82 61 -8 44 -7 -42
steps 8 then 7 ends sentence|-8 52 0 -103 88 0 0 0
steps 8 then 7 ends signed|-52 53 0 0 0 0 0 0
steps 8 then 8|8 52 17 -63 -28 14 -4 53
steps 8 then 8 ends call|28 -30 8 5 0 0 0 0
steps 8 then 8 ends clause|-43 0 79 0 -48 0 0 0
steps 8 then 8 ends open|27 -61 0 10 16 14 -4 53
steps 8 then 8 ends sentence|25 119 0 -82 -57 0 0 0
steps 8 then 9|46 65 1 1 -13 -18 -32 -19
steps 8 then 9 ends call|-52 57 -19 4 0 0 0 0
steps 8 then 9 ends clause|0 30 -7 -23 0 0 0 0
steps 8 then 9 ends open|-12 26 5 5 80 -18 -32 -19
steps 8 then 9 ends sentence|92 70 0 -37 -133 0 0 0
steps 9 then 0|63 44 -18 27 -29 -4 -13 83
steps 9 then 0 ends call|146 -106 -37 -26 -33 0 0 0
steps 9 then 0 ends clause|-54 5 67 0 0 0 0 0
steps 9 then 0 ends open|43 31 -34 29 -33 -4 36 87
steps 9 then 0 ends sentence|-62 4 0 80 12 0 -50 0
steps 9 then 0 ends signed|43 59 0 0 -45 0 0 -41
steps 9 then 1|-28 4 -32 29 76 -17 62 44
steps 9 then 1 ends call|107 -109 4 26 0 0 0 -49
steps 9 then 1 ends clause|-30 103 -36 0 0 0 0 0
steps 9 then 1 ends open|-86 59 -25 34 -70 -17 62 69
steps 9 then 1 ends sentence|-25 -6 0 -67 133 0 0 0
steps 9 then 2|-105 -136 3 59 22 -38 -8 154
steps 9 then 2 ends call|17 -93 -61 152 0 0 0 0
steps 9 then 2 ends clause|-46 0 47 0 0 0 0 0
steps 9 then 2 ends open|-127 -162 82 31 6 -25 -8 154
steps 9 then 2 ends sentence|2 104 -100 27 48 -50 0 0
steps 9 then 3|-23 21 19 22 -15 27 32 69
steps 9 then 3 ends call|-22 65 -22 -38 0 0 0 0
steps 9 then 3 ends clause|187 4 -185 0 0 0 0 0
steps 9 then 3 ends open|-150 -90 69 30 25 48 32 69
steps 9 then 3 ends sentence|60 43 0 -5 -99 -50 0 0
steps 9 then 3 ends signed|-11 12 0 0 0 0 0 0
steps 9 then 4|65 23 24 5 19 -69 -6 30
steps 9 then 4 ends call|81 -55 31 -75 0 0 0 0
steps 9 then 4 ends clause|49 49 -43 -50 0 0 0 0
steps 9 then 4 ends open|59 -7 16 63 28 -69 -6 30
steps 9 then 4 ends sentence|-47 -6 0 65 18 0 0 0
steps 9 then 4 ends signed|-32 32 0 0 0 0 0 0
steps 9 then 5|72 82 -15 33 -28 23 9 -5
steps 9 then 5 ends call|-48 188 -139 -86 0 0 0 0
steps 9 then 5 ends clause|157 36 -146 0 0 0 0 -50
steps 9 then 5 ends open|-41 -106 40 48 57 23 75 47
steps 9 then 5 ends sentence|80 51 -50 35 -66 0 -50 -77
steps 9 then 5 ends signed|74 -74 0 0 0 0 0 0
steps 9 then 6|55 4 9 41 36 0 -23 -1
steps 9 then 6 ends call|7 -12 50 -127 0 0 0 0
steps 9 then 6 ends clause|170 -2 -150 0 -37 0 0 0
steps 9 then 6 ends open|-7 -114 46 62 71 0 26 16
steps 9 then 6 ends sentence|31 81 47 -31 -45 0 -85 -49
steps 9 then 7|-37 26 18 20 -65 -40 73 -41
steps 9 then 7 ends call|-82 29 88 -41 0 0 0 0
steps 9 then 7 ends clause|82 70 -128 0 0 0 0 0
steps 9 then 7 ends open|7 -57 36 12 -51 -40 73 -41
steps 9 then 7 ends sentence|-29 37 0 22 -55 0 0 0
steps 9 then 8|56 -78 62 -6 21 56 -28 -11
steps 9 then 8 ends call|0 -34 34 0 0 0 0 0
steps 9 then 8 ends clause|-2 0 3 0 0 0 0 0
steps 9 then 8 ends open|34 -68 59 9 43 56 -28 -11
steps 9 then 8 ends sentence|44 16 0 -45 -16 0 0 0
steps 9 then 9|-104 -25 -22 -79 56 134 -2 14
steps 9 then 9 ends clause|-40 41 0 0 0 0 0 0
steps 9 then 9 ends open|-76 -70 -22 -79 68 134 -2 14
steps 9 then 9 ends sentence|0 26 0 0 -26 0 0 0
steps to here 0 then 0|-17 -22 -12 36 50 -36 -13 -7
steps to here 0 then 0 before ends call|-92 133 -64 10 0 0 4 0
steps to here 0 then 0 before ends clause|-78 -44 -23 164 -47 0 -24 0
steps to here 0 then 0 before ends open|-20 -47 -51 13 78 3 155 23
steps to here 0 then 0 before ends sentence|100 -12 -47 24 -27 -54 -68 -44
steps to here 0 then 0 before ends signed|-48 -43 156 -56 0 0 0 0
steps to here 0 then 1|-13 58 4 51 -63 76 63 -144
steps to here 0 then 1 before ends call|3 -103 14 -51 0 185 -51 -41
steps to here 0 then 1 before ends clause|-57 34 -50 -12 36 0 100 -43
steps to here 0 then 1 before ends open|45 52 11 16 -78 31 -52 30
steps to here 0 then 1 before ends sentence|83 49 -33 37 -12 -19 107 -218
steps to here 0 then 1 before ends signed|-86 -26 80 -20 0 -45 0 -12
steps to here 0 then 2|141 49 16 17 7 -14 -17 -126
steps to here 0 then 2 before ends call|57 35 -184 137 0 0 -48 0
steps to here 0 then 2 before ends clause|91 -90 67 -17 20 0 0 31
steps to here 0 then 2 before ends open|80 63 15 -37 17 36 -81 -176
steps to here 0 then 2 before ends sentence|27 34 23 34 -23 -173 16 -50
steps to here 0 then 2 before ends signed|-53 -4 36 -34 0 77 0 72
steps to here 0 then 3|88 65 47 26 41 -47 19 -57
steps to here 0 then 3 before ends call|2 -48 -48 43 0 0 50 0
steps to here 0 then 3 before ends clause|60 -4 -79 -60 48 0 0 0
steps to here 0 then 3 before ends open|132 17 76 -63 31 -57 -91 9
steps to here 0 then 3 before ends sentence|-52 104 -30 56 18 -44 53 63
steps to here 0 then 3 before ends signed|90 41 -5 49 0 -9 -49 -85
steps to here 0 then 4|-20 -42 89 -11 -6 37 52 -130
steps to here 0 then 4 before ends call|-85 -16 122 -12 0 0 -28 0
steps to here 0 then 4 before ends clause|43 -43 0 0 0 0 0 0
steps to here 0 then 4 before ends open|52 115 69 -49 24 -56 25 -61
steps to here 0 then 4 before ends sentence|-44 -114 14 37 -74 107 45 -87
steps to here 0 then 4 before ends signed|34 -37 -18 34 0 0 0 0
steps to here 0 then 5|-5 48 -49 9 56 -96 35 18
steps to here 0 then 5 before ends call|61 0 20 -47 0 0 -5 -22
steps to here 0 then 5 before ends clause|-105 -9 140 -7 0 0 -49 -20
steps to here 0 then 5 before ends open|-35 51 -26 36 67 -59 -16 21
steps to here 0 then 5 before ends sentence|-78 62 11 28 0 -30 64 -120
steps to here 0 then 5 before ends signed|127 7 -107 -49 -40 -45 0 114
steps to here 0 then 6|-28 78 14 -14 84 -74 -22 0
steps to here 0 then 6 before ends call|13 25 -47 28 0 0 0 -4
steps to here 0 then 6 before ends clause|-28 -15 -59 106 -28 0 0 0
steps to here 0 then 6 before ends open|51 48 -9 -6 65 -79 -32 -44
steps to here 0 then 6 before ends sentence|8 114 -9 -25 86 -29 -47 103
steps to here 0 then 6 before ends signed|-99 -35 54 30 0 0 0 -85
steps to here 0 then 7|13 129 -52 0 60 41 16 -127
steps to here 0 then 7 before ends call|-22 7 39 -58 0 -20 51 66
steps to here 0 then 7 before ends clause|30 27 -93 91 -46 0 0 0
steps to here 0 then 7 before ends open|75 57 -46 -38 37 113 -46 -9
steps to here 0 then 7 before ends sentence|-63 64 9 48 85 -73 92 -190
steps to here 0 then 7 before ends signed|-24 95 3 7 0 -52 -48 -16
steps to here 0 then 8|-36 145 -55 26 116 64 47 14
steps to here 0 then 8 before ends call|55 8 -121 -99 -48 -52 90 239
steps to here 0 then 8 before ends clause|-7 62 -170 49 74 0 -12 -70
steps to here 0 then 8 before ends open|-127 135 23 32 111 47 -96 -69
steps to here 0 then 8 before ends sentence|20 -18 -18 -1 143 21 89 2
steps to here 0 then 8 before ends signed|-63 140 5 -41 -49 75 0 -16
steps to here 0 then 9|18 90 -59 42 132 2 48 85
steps to here 0 then 9 before ends call|80 91 47 -55 0 -130 -12 -89
steps to here 0 then 9 before ends clause|24 67 -381 276 20 -48 -78 80
steps to here 0 then 9 before ends open|-16 6 -86 19 101 151 148 -49
steps to here 0 then 9 before ends sentence|13 -56 74 -41 52 -101 61 129
steps to here 0 then 9 before ends signed|116 236 -43 -216 0 -11 0 22
steps to here 1 then 0|-53 26 14 42 -65 82 2 15
steps to here 1 then 0 before ends call|76 -2 -31 -47 0 0 -3 0
steps to here 1 then 0 before ends clause|-142 123 1 -38 60 0 0 -49
steps to here 1 then 0 before ends open|-117 -1 28 17 -2 132 107 73
steps to here 1 then 0 before ends sentence|105 -22 -89 12 -157 -18 -9 41
steps to here 1 then 0 before ends signed|-74 -50 182 10 0 29 0 -93
steps to here 1 then 1|3 67 -38 47 67 -99 5 -72
steps to here 1 then 1 before ends call|127 25 -22 -11 0 -17 -156 -50
steps to here 1 then 1 before ends clause|-52 155 -72 -22 -33 0 -11 0
steps to here 1 then 1 before ends open|-30 3 20 -15 96 -82 -94 -91
steps to here 1 then 1 before ends sentence|74 -37 -82 5 -85 -9 64 80
steps to here 1 then 1 before ends signed|-88 -43 68 1 0 -48 0 -29
steps to here 1 then 2|19 46 -12 -2 42 -11 -55 -112
steps to here 1 then 2 before ends call|-34 115 -122 -36 0 0 12 0
steps to here 1 then 2 before ends clause|-50 171 -46 -151 32 0 0 0
steps to here 1 then 2 before ends open|-57 -44 80 32 13 40 -114 -19
steps to here 1 then 2 before ends sentence|78 19 -43 15 -20 -87 -16 -273
steps to here 1 then 2 before ends signed|-81 -83 -26 41 0 0 0 133
steps to here 1 then 3|5 71 47 -10 28 -19 34 -23
steps to here 1 then 3 before ends call|-125 142 -111 152 0 0 0 -49
steps to here 1 then 3 before ends clause|-13 -32 99 -39 4 -50 0 0
steps to here 1 then 3 before ends open|-14 41 -38 -29 21 120 0 -19
steps to here 1 then 3 before ends sentence|32 -5 -42 69 0 -127 34 35
steps to here 1 then 3 before ends signed|0 0 -2 15 0 0 0 0
steps to here 1 then 4|-40 121 -10 -1 5 -53 -39 -62
steps to here 1 then 4 before ends call|-115 116 -98 98 0 0 0 0
steps to here 1 then 4 before ends clause|-12 31 -12 0 0 0 0 0
steps to here 1 then 4 before ends open|-41 81 93 -39 -15 -78 30 -53
steps to here 1 then 4 before ends sentence|84 -38 -59 10 48 11 -61 -24
steps to here 1 then 4 before ends signed|40 0 -62 20 0 30 0 0
steps to here 1 then 5|-18 184 -30 4 102 -41 -76 -106
steps to here 1 then 5 before ends call|-72 73 32 -31 0 0 0 0
steps to here 1 then 5 before ends clause|-30 47 38 -76 34 0 0 0
steps to here 1 then 5 before ends open|32 103 -9 26 69 -106 -68 -80
steps to here 1 then 5 before ends sentence|31 -17 24 22 56 48 -42 -58
steps to here 1 then 5 before ends signed|12 0 -17 20 0 0 0 -9
steps to here 1 then 6|-2 109 -28 -15 89 -106 -101 -25
steps to here 1 then 6 before ends call|25 51 -163 61 0 50 1 0
steps to here 1 then 6 before ends clause|-110 -27 25 217 -36 -43 0 0
steps to here 1 then 6 before ends open|-52 64 60 -32 72 -85 -67 -20
steps to here 1 then 6 before ends sentence|60 87 -57 -77 80 -76 -39 -14
steps to here 1 then 6 before ends signed|65 0 29 44 0 -48 -50 0
steps to here 1 then 7|-57 48 64 36 84 -44 -4 -30
steps to here 1 then 7 before ends call|54 -13 -77 24 0 -32 68 0
steps to here 1 then 7 before ends clause|-86 22 -5 23 83 0 0 -51
steps to here 1 then 7 before ends open|-56 72 63 14 72 -104 -30 110
steps to here 1 then 7 before ends sentence|49 -30 -30 47 -26 134 18 -107
steps to here 1 then 7 before ends signed|56 -34 39 49 0 0 0 -123
steps to here 1 then 8|14 12 -16 6 86 -40 33 48
steps to here 1 then 8 before ends call|109 -11 113 -157 0 -36 -3 -42
steps to here 1 then 8 before ends clause|-55 18 -28 71 32 0 0 0
steps to here 1 then 8 before ends open|47 14 -52 -80 48 -24 -110 104
steps to here 1 then 8 before ends sentence|-18 -16 26 34 143 -6 90 -91
steps to here 1 then 8 before ends signed|9 0 -20 50 0 13 -49 -54
steps to here 1 then 9|89 9 10 26 104 -19 -9 144
steps to here 1 then 9 before ends call|-9 0 142 -15 0 -94 -31 -46
steps to here 1 then 9 before ends clause|-8 -13 173 -190 77 0 0 -37
steps to here 1 then 9 before ends open|61 30 -47 -17 111 10 -7 92
steps to here 1 then 9 before ends sentence|8 56 37 -34 -24 -41 74 106
steps to here 1 then 9 before ends signed|63 -55 -70 9 0 59 0 146
steps to here 2 then 0|-44 92 -78 -44 225 -58 -6 -144
steps to here 2 then 0 before ends call|36 -40 -74 119 0 0 5 -46
steps to here 2 then 0 before ends clause|-86 124 -84 7 54 0 -22 0
steps to here 2 then 0 before ends open|-25 38 -36 -52 242 -123 24 -19
steps to here 2 then 0 before ends sentence|91 0 -30 -88 -42 83 -1 -118
steps to here 2 then 0 before ends signed|45 -48 -43 106 -49 0 0 -50
steps to here 2 then 1|-84 84 -37 -23 217 17 -1 -25
steps to here 2 then 1 before ends call|47 -85 1 55 0 -10 35 0
steps to here 2 then 1 before ends clause|-70 241 -132 -214 155 0 0 -3
steps to here 2 then 1 before ends open|-93 8 24 54 166 -48 -117 -3
steps to here 2 then 1 before ends sentence|107 -19 -100 -46 -146 73 28 -52
steps to here 2 then 1 before ends signed|-42 0 47 -33 0 0 0 0
steps to here 2 then 2|-16 44 -109 -59 132 -18 -30 -47
steps to here 2 then 2 before ends call|-131 93 -49 125 0 0 0 -41
steps to here 2 then 2 before ends clause|-114 117 24 -50 27 0 0 -50
steps to here 2 then 2 before ends open|-8 33 -61 -62 130 -74 -82 34
steps to here 2 then 2 before ends sentence|2 24 -73 58 32 115 21 -131
steps to here 2 then 2 before ends signed|4 -68 85 -16 0 0 0 -72
steps to here 2 then 3|-7 123 -105 -40 30 -119 31 -74
steps to here 2 then 3 before ends call|45 -44 -116 106 0 0 0 0
steps to here 2 then 3 before ends clause|6 59 -50 10 0 0 0 0
steps to here 2 then 3 before ends open|-12 96 39 -53 40 -18 -52 -134
steps to here 2 then 3 before ends sentence|59 4 11 -13 -39 -139 106 72
steps to here 2 then 3 before ends signed|-29 0 7 10 0 0 0 0
steps to here 2 then 4|21 122 -75 -8 -95 -55 -59 -73
steps to here 2 then 4 before ends call|-27 8 18 32 0 0 -20 0
steps to here 2 then 4 before ends clause|-70 45 0 36 0 0 0 0
steps to here 2 then 4 before ends open|-13 144 -50 -41 -63 -55 0 -42
steps to here 2 then 4 before ends sentence|40 35 -48 21 -38 0 -42 -33
steps to here 2 then 4 before ends signed|0 0 -9 13 0 0 0 -8
steps to here 2 then 5|29 116 -106 -51 -40 -61 -32 -76
steps to here 2 then 5 before ends call|114 -114 -55 55 0 0 0 0
steps to here 2 then 5 before ends clause|35 -54 50 -4 0 0 0 0
steps to here 2 then 5 before ends open|-71 167 -135 21 -40 -82 0 -70
steps to here 2 then 5 before ends sentence|-15 130 -33 45 0 16 -32 -4
steps to here 2 then 5 before ends signed|66 0 -26 -13 0 0 0 -28
steps to here 2 then 6|-23 110 21 -78 -64 49 -2 -70
steps to here 2 then 6 before ends call|-6 -57 119 -83 0 0 0 0
steps to here 2 then 6 before ends clause|-52 17 0 84 0 0 0 0
steps to here 2 then 6 before ends open|-55 154 -65 -36 -56 52 0 -48
steps to here 2 then 6 before ends sentence|138 -110 -7 -6 -28 0 -2 -43
steps to here 2 then 6 before ends signed|75 -41 -87 63 0 0 0 0
steps to here 2 then 7|70 -101 37 9 -108 -1 -3 45
steps to here 2 then 7 before ends call|-43 0 21 57 0 0 -42 0
steps to here 2 then 7 before ends clause|108 -135 60 -13 0 0 0 0
steps to here 2 then 7 before ends open|78 48 -19 -34 -95 -13 0 54
steps to here 2 then 7 before ends sentence|-125 -95 68 73 -42 95 17 -46
steps to here 2 then 7 before ends signed|50 0 -22 27 0 -50 0 -13
steps to here 2 then 8|111 -72 -35 23 -24 19 25 72
steps to here 2 then 8 before ends call|2 -50 75 -27 0 0 19 -10
steps to here 2 then 8 before ends clause|69 -20 -10 -41 9 0 0 0
steps to here 2 then 8 before ends open|165 10 -43 27 -28 67 -158 88
steps to here 2 then 8 before ends sentence|-59 -16 50 -2 -19 -139 142 1
steps to here 2 then 8 before ends signed|-70 0 74 -40 0 47 0 111
steps to here 2 then 9|40 -95 50 2 -14 7 -10 61
steps to here 2 then 9 before ends call|-204 0 132 14 -32 0 14 32
steps to here 2 then 9 before ends clause|-13 -39 120 -49 -30 0 0 0
steps to here 2 then 9 before ends open|115 -23 25 36 18 -31 -50 30
steps to here 2 then 9 before ends sentence|-16 21 -23 -20 -75 42 26 71
steps to here 2 then 9 before ends signed|0 0 -41 16 0 41 0 33
steps to here 3 then 0|68 48 -36 48 -77 62 14 -64
steps to here 3 then 0 before ends call|33 -39 38 11 0 0 0 0
steps to here 3 then 0 before ends clause|30 10 0 -44 0 0 0 0
steps to here 3 then 0 before ends open|85 -2 -7 54 -77 0 7 -16
steps to here 3 then 0 before ends sentence|-6 70 -32 -19 0 62 12 -47
steps to here 3 then 0 before ends signed|0 0 -41 42 0 0 0 0
steps to here 3 then 1|-34 56 75 68 -152 -41 -15 -37
steps to here 3 then 1 before ends call|9 -29 42 -22 0 -17 -59 40
steps to here 3 then 1 before ends clause|-47 138 -81 -11 0 0 0 0
steps to here 3 then 1 before ends open|-72 -49 85 162 -117 -71 0 -24
steps to here 3 then 1 before ends sentence|105 2 10 -69 -50 56 23 -76
steps to here 3 then 1 before ends signed|0 0 61 -58 0 -6 0 0
steps to here 3 then 2|-5 46 21 21 -179 -120 -29 -18
steps to here 3 then 2 before ends call|0 -36 -42 88 0 0 0 0
steps to here 3 then 2 before ends clause|-79 86 -66 0 57 0 0 0
steps to here 3 then 2 before ends open|-21 47 21 34 -212 -108 -43 90
steps to here 3 then 2 before ends sentence|48 24 38 -44 -43 -38 11 -143
steps to here 3 then 2 before ends signed|0 0 28 -28 0 0 0 0
steps to here 3 then 3|13 65 11 -8 -97 -120 -25 123
steps to here 3 then 3 before ends call|153 -147 -18 0 0 0 0 0
steps to here 3 then 3 before ends clause|-88 123 45 -95 0 0 0 0
steps to here 3 then 3 before ends open|-66 44 86 1 -97 -119 0 133
steps to here 3 then 3 before ends sentence|25 68 -66 42 0 -3 -25 -39
steps to here 3 then 4|39 -11 -12 -30 5 -46 0 11
steps to here 3 then 4 before ends call|46 -46 0 0 0 0 0 0
steps to here 3 then 4 before ends clause|-78 78 0 0 0 0 0 0
steps to here 3 then 4 before ends open|-33 45 32 -29 5 -46 0 11
steps to here 3 then 4 before ends sentence|72 -39 -54 10 0 0 0 0
steps to here 3 then 4 before ends signed|-12 0 0 12 0 0 0 0
steps to here 3 then 5|-22 86 35 -14 -90 -132 -58 58
steps to here 3 then 5 before ends call|46 -46 0 0 0 0 0 0
steps to here 3 then 5 before ends clause|-8 9 0 0 0 0 0 0
steps to here 3 then 5 before ends open|-33 54 75 -40 -90 -132 0 88
steps to here 3 then 5 before ends sentence|-39 67 -39 29 0 0 -58 -35
steps to here 3 then 6|19 -104 167 37 -121 -129 47 -74
steps to here 3 then 6 before ends clause|82 -81 49 -49 0 0 0 0
steps to here 3 then 6 before ends open|-64 -73 134 120 -121 -94 0 -72
steps to here 3 then 6 before ends sentence|31 -11 43 -69 0 -49 47 9
steps to here 3 then 6 before ends signed|12 0 -11 0 0 0 0 0
steps to here 3 then 7|57 -147 -4 -16 -67 2 17 95
steps to here 3 then 7 before ends call|-24 0 70 -45 0 0 -80 48
steps to here 3 then 7 before ends clause|74 -74 0 0 0 0 0 0
steps to here 3 then 7 before ends open|3 -99 1 4 -44 80 0 30
steps to here 3 then 7 before ends sentence|3 -8 -47 31 -32 -41 56 78
steps to here 3 then 7 before ends signed|0 0 53 -53 0 0 0 0
steps to here 3 then 8|14 -53 35 53 -176 5 30 21
steps to here 3 then 8 before ends call|-56 0 119 -56 0 -43 0 9
steps to here 3 then 8 before ends clause|23 -22 38 0 -37 0 0 0
steps to here 3 then 8 before ends open|168 -34 -28 26 -155 14 0 59
steps to here 3 then 8 before ends sentence|-93 7 -20 63 0 23 30 26
steps to here 3 then 8 before ends signed|0 0 47 -46 0 0 0 0
steps to here 3 then 9|4 -135 95 35 -39 -7 -19 -70
steps to here 3 then 9 before ends call|24 0 5 74 0 -59 -4 -58
steps to here 3 then 9 before ends clause|0 -100 100 0 0 0 0 0
steps to here 3 then 9 before ends open|9 27 64 42 -39 -2 0 -127
steps to here 3 then 9 before ends sentence|-25 -59 -12 2 0 25 -16 148
steps to here 3 then 9 before ends signed|46 0 -1 -8 0 0 0 -37
steps to here 4 then 0|-28 52 2 -128 137 136 46 -47
steps to here 4 then 0 before ends call|-34 35 73 -73 0 0 0 0
steps to here 4 then 0 before ends clause|-18 31 0 -26 0 0 0 0
steps to here 4 then 0 before ends open|38 40 -72 -76 137 -20 50 -1
steps to here 4 then 0 before ends sentence|-49 1 12 -75 0 191 22 -62
steps to here 4 then 0 before ends signed|-30 -48 24 56 0 0 0 0
steps to here 4 then 1|-40 157 -8 -56 0 17 123 -5
steps to here 4 then 1 before ends call|-6 6 -16 -42 0 0 55 0
steps to here 4 then 1 before ends clause|-12 65 -55 0 0 0 0 0
steps to here 4 then 1 before ends open|-89 139 -1 44 0 -35 -43 12
steps to here 4 then 1 before ends sentence|59 50 -51 -236 0 74 114 -44
steps to here 4 then 1 before ends signed|-91 -96 80 70 0 0 0 0
steps to here 4 then 2|-55 196 -95 -44 -49 113 -60 -71
steps to here 4 then 2 before ends call|20 -20 54 -54 0 0 0 0
steps to here 4 then 2 before ends clause|-80 31 0 42 0 0 0 0
steps to here 4 then 2 before ends open|-116 148 -79 8 0 37 0 -24
steps to here 4 then 2 before ends sentence|42 41 -98 -87 -49 115 -60 -64
steps to here 4 then 2 before ends signed|27 -6 64 -76 0 0 0 0
steps to here 4 then 3|-50 143 7 -47 0 -50 -28 0
steps to here 4 then 3 before ends call|-145 145 0 0 0 0 0 0
steps to here 4 then 3 before ends clause|37 25 0 0 0 -50 0 0
steps to here 4 then 3 before ends open|-45 60 -77 61 0 0 0 0
steps to here 4 then 3 before ends sentence|11 17 70 -94 0 0 -28 0
steps to here 4 then 3 before ends signed|28 0 -23 6 0 0 0 0
steps to here 4 then 4|-117 144 -3 -14 0 -50 0 -42
steps to here 4 then 4 before ends call|-40 41 0 0 0 0 0 0
steps to here 4 then 4 before ends clause|-43 43 0 0 0 0 0 0
steps to here 4 then 4 before ends open|-82 78 101 -50 0 -50 0 0
steps to here 4 then 4 before ends sentence|1 107 -89 30 0 0 0 -42
steps to here 4 then 4 before ends signed|0 0 -40 41 0 0 0 0
steps to here 4 then 5|-73 70 100 -85 0 0 -48 39
steps to here 4 then 5 before ends call|0 0 36 0 0 0 0 -35
steps to here 4 then 5 before ends clause|68 -68 0 0 0 0 0 0
steps to here 4 then 5 before ends open|-147 138 -25 -18 0 0 0 60
steps to here 4 then 5 before ends sentence|49 -20 77 -41 0 0 -48 0
steps to here 4 then 5 before ends signed|0 0 46 -46 0 0 0 0
steps to here 4 then 6|65 44 -25 -87 0 -50 41 67
steps to here 4 then 6 before ends call|0 0 0 -48 0 0 0 49
steps to here 4 then 6 before ends clause|61 -60 0 0 0 0 0 0
steps to here 4 then 6 before ends open|23 42 61 -107 0 0 0 23
steps to here 4 then 6 before ends sentence|-71 82 -65 21 0 0 41 0
steps to here 4 then 6 before ends signed|18 0 -24 50 0 -50 0 0
steps to here 4 then 7|101 -94 17 -150 0 53 -70 105
steps to here 4 then 7 before ends call|0 0 18 -17 0 0 0 0
steps to here 4 then 7 before ends open|119 -94 17 -92 0 -47 0 69
steps to here 4 then 7 before ends sentence|8 0 -7 -75 0 80 -70 50
steps to here 4 then 7 before ends signed|-43 0 46 -13 0 0 0 0
steps to here 4 then 8|83 -114 0 -5 42 -46 49 23
steps to here 4 then 8 before ends call|-43 0 -53 83 0 0 0 0
steps to here 4 then 8 before ends open|139 -114 -50 49 42 -77 0 23
steps to here 4 then 8 before ends sentence|44 0 64 -150 0 40 49 0
steps to here 4 then 8 before ends signed|-48 0 26 37 0 0 0 0
steps to here 4 then 9|42 -67 12 -78 17 29 -2 73
steps to here 4 then 9 before ends call|39 0 -38 0 0 0 0 0
steps to here 4 then 9 before ends open|-34 -30 -46 -27 43 -16 0 87
steps to here 4 then 9 before ends sentence|45 0 -10 -81 -36 49 -2 -28
steps to here 4 then 9 before ends signed|29 -49 7 36 0 0 0 0
steps to here 5 then 0|38 120 -34 -54 -155 4 -86 -66
steps to here 5 then 0 before ends call|48 -25 -32 0 0 0 -10 0
steps to here 5 then 0 before ends clause|61 9 -51 -10 0 0 0 0
steps to here 5 then 0 before ends open|-93 14 85 30 -128 -49 -42 -66
steps to here 5 then 0 before ends sentence|-33 138 -82 -76 -38 42 -53 0
steps to here 5 then 0 before ends signed|106 0 -113 25 0 0 0 0
steps to here 5 then 1|-70 89 7 6 -99 -53 -135 -11
steps to here 5 then 1 before ends call|-47 60 80 -99 0 0 2 0
steps to here 5 then 1 before ends clause|-112 -70 23 -92 0 0 0 181
steps to here 5 then 1 before ends open|81 81 -26 20 -99 -119 -114 -4
steps to here 5 then 1 before ends sentence|-57 60 -17 -4 0 82 -53 -2
steps to here 5 then 1 before ends signed|0 0 -33 121 0 -46 0 -51
steps to here 5 then 2|-135 164 15 -28 -81 57 -72 -65
steps to here 5 then 2 before ends call|-58 127 -69 -31 0 0 0 0
steps to here 5 then 2 before ends clause|-105 61 47 -18 0 0 0 0
steps to here 5 then 2 before ends open|-70 127 48 -18 -81 -95 -55 -6
steps to here 5 then 2 before ends sentence|-5 17 -1 -24 0 166 -32 -131
steps to here 5 then 2 before ends signed|71 -69 11 -13 0 0 0 0
steps to here 5 then 3|-28 69 8 -24 -46 -10 0 172
steps to here 5 then 3 before ends call|112 -75 -48 0 0 0 0 0
steps to here 5 then 3 before ends clause|-57 57 0 0 0 0 0 0
steps to here 5 then 3 before ends open|-65 60 26 25 -46 -10 0 109
steps to here 5 then 3 before ends sentence|-61 112 -41 -70 0 0 0 70
steps to here 5 then 3 before ends signed|0 0 44 -44 0 0 0 0
steps to here 5 then 4|40 -18 -46 13 0 -18 2 -3
steps to here 5 then 4 before ends call|86 -85 0 0 0 0 0 0
steps to here 5 then 4 before ends clause|-16 17 0 0 0 0 0 0
steps to here 5 then 4 before ends open|-30 31 5 2 0 -18 0 -3
steps to here 5 then 4 before ends sentence|66 -47 -65 -9 0 0 2 0
steps to here 5 then 5|70 7 -58 -8 0 88 -46 -62
steps to here 5 then 5 before ends call|-5 5 -31 51 0 0 -19 0
steps to here 5 then 5 before ends clause|-20 21 0 0 0 0 0 0
steps to here 5 then 5 before ends open|-52 107 -75 -8 0 117 0 -62
steps to here 5 then 5 before ends sentence|81 -89 7 57 0 -61 -35 0
steps to here 5 then 6|-44 -60 6 -5 0 0 19 100
steps to here 5 then 6 before ends call|47 -47 0 0 0 0 0 0
steps to here 5 then 6 before ends clause|-79 29 48 0 0 0 0 0
steps to here 5 then 6 before ends open|-31 -61 -31 8 0 0 0 138
steps to here 5 then 6 before ends sentence|-28 33 11 -42 0 0 19 -4
steps to here 5 then 7|35 -55 -3 42 -43 -31 -28 -36
steps to here 5 then 7 before ends call|41 0 -41 0 0 0 0 0
steps to here 5 then 7 before ends clause|0 0 49 0 0 0 0 -48
steps to here 5 then 7 before ends open|84 11 -72 14 -43 -42 0 -11
steps to here 5 then 7 before ends sentence|-72 -78 67 52 0 16 -28 2
steps to here 5 then 8|64 67 -65 9 -48 56 -16 16
steps to here 5 then 8 before ends call|0 0 -58 63 0 0 -10 0
steps to here 5 then 8 before ends clause|-42 -43 86 0 0 0 0 0
steps to here 5 then 8 before ends open|30 8 -28 -18 -48 112 -41 -3
steps to here 5 then 8 before ends sentence|69 99 -19 -41 0 -85 27 34
steps to here 5 then 8 before ends signed|-19 0 20 -33 0 28 0 0
steps to here 5 then 9|29 -73 96 38 -90 -59 -30 76
steps to here 5 then 9 before ends call|-107 0 112 -8 0 0 0 0
steps to here 5 then 9 before ends clause|-49 0 50 0 0 0 0 0
steps to here 5 then 9 before ends open|138 -40 -67 18 -90 -4 -17 94
steps to here 5 then 9 before ends sentence|53 -45 27 98 0 -89 -20 56
steps to here 5 then 9 before ends signed|0 0 126 -126 0 0 0 0
steps to here 6 then 0|-27 12 39 13 -28 -22 -30 20
steps to here 6 then 0 before ends call|32 -43 -6 30 0 0 0 0
steps to here 6 then 0 before ends clause|110 -153 144 -126 0 0 0 -49
steps to here 6 then 0 before ends open|-171 30 13 44 -28 2 69 115
steps to here 6 then 0 before ends sentence|58 119 -146 -23 0 -60 -48 -26
steps to here 6 then 0 before ends signed|-77 0 19 25 0 0 0 -13
steps to here 6 then 1|28 117 60 -9 -105 -28 -34 -73
steps to here 6 then 1 before ends call|22 -19 16 -84 0 45 75 -21
steps to here 6 then 1 before ends clause|-129 144 -85 67 0 0 0 0
steps to here 6 then 1 before ends open|42 25 41 -10 -105 -5 -13 -19
steps to here 6 then 1 before ends sentence|81 116 -40 75 0 -56 -62 -106
steps to here 6 then 1 before ends signed|-67 -75 136 -109 0 0 0 130
steps to here 6 then 2|43 114 -128 -52 -49 -72 37 -66
steps to here 6 then 2 before ends call|-43 60 -35 0 0 48 0 0
steps to here 6 then 2 before ends clause|-82 148 -88 0 0 0 0 0
steps to here 6 then 2 before ends open|99 4 -28 -45 -49 -99 0 -58
steps to here 6 then 2 before ends sentence|-70 114 -75 -12 0 -53 37 -29
steps to here 6 then 2 before ends signed|-42 0 -13 52 0 0 0 0
steps to here 6 then 3|-19 50 53 28 -48 12 39 9
steps to here 6 then 3 before ends call|67 -67 0 0 0 0 0 0
steps to here 6 then 3 before ends clause|-29 -34 18 34 0 0 0 0
steps to here 6 then 3 before ends open|-26 43 9 -26 -48 29 0 14
steps to here 6 then 3 before ends sentence|-9 28 -17 -8 0 -50 39 -16
steps to here 6 then 3 before ends signed|0 0 -92 93 0 0 0 0
steps to here 6 then 4|-1 -55 -48 10 0 3 24 101
steps to here 6 then 4 before ends call|0 0 -35 35 0 0 0 0
steps to here 6 then 4 before ends clause|56 -56 0 0 0 0 0 0
steps to here 6 then 4 before ends open|-132 24 -57 27 0 35 0 118
steps to here 6 then 4 before ends sentence|55 -73 59 -5 0 -40 24 -40
steps to here 6 then 5|32 -33 -91 72 0 36 30 51
steps to here 6 then 5 before ends call|0 0 0 -28 0 63 -34 0
steps to here 6 then 5 before ends clause|64 -64 0 0 0 0 0 0
steps to here 6 then 5 before ends open|-29 -63 21 26 0 10 0 51
steps to here 6 then 5 before ends sentence|18 120 -109 20 0 -8 50 0
steps to here 6 then 5 before ends signed|16 0 -35 28 0 0 0 0
steps to here 6 then 6|119 -85 56 -10 -95 -9 -4 -20
steps to here 6 then 6 before ends call|-57 -48 35 0 0 51 59 0
steps to here 6 then 6 before ends clause|-2 2 0 0 0 0 0 0
steps to here 6 then 6 before ends open|62 -50 73 -1 -95 -23 0 0
steps to here 6 then 6 before ends sentence|52 0 15 24 0 -41 -71 -20
steps to here 6 then 6 before ends signed|87 0 -42 -61 0 0 0 0
steps to here 6 then 7|16 3 26 33 0 -139 81 -145
steps to here 6 then 7 before ends call|-26 0 7 1 0 -15 32 0
steps to here 6 then 7 before ends clause|-24 25 91 -90 0 0 0 0
steps to here 6 then 7 before ends open|-23 -37 94 72 0 -101 -5 -136
steps to here 6 then 7 before ends sentence|41 0 -66 -35 0 -27 61 -11
steps to here 6 then 7 before ends signed|0 0 -63 64 0 0 0 -3
steps to here 6 then 8|30 -70 80 44 -99 -59 39 -13
steps to here 6 then 8 before ends call|-41 0 58 -79 0 55 18 0
steps to here 6 then 8 before ends clause|-29 30 0 0 0 0 0 0
steps to here 6 then 8 before ends open|55 -51 67 72 -99 -73 0 -31
steps to here 6 then 8 before ends sentence|-23 0 -10 -7 0 -20 13 49
steps to here 6 then 8 before ends signed|-22 -49 -61 105 0 0 0 0
steps to here 6 then 9|42 -51 31 -20 -81 -82 148 1
steps to here 6 then 9 before ends call|95 0 15 -52 0 -49 -20 0
steps to here 6 then 9 before ends clause|-88 0 89 0 0 0 0 0
steps to here 6 then 9 before ends open|104 -79 -28 49 -81 -38 212 -38
steps to here 6 then 9 before ends sentence|44 74 -27 -22 0 -11 -38 51
steps to here 6 then 9 before ends signed|-72 0 66 16 0 0 0 0
steps to here 7 then 0|106 -49 56 19 0 -37 -2 -191
steps to here 7 then 0 before ends call|-19 28 12 -2 0 -50 45 0
steps to here 7 then 0 before ends clause|6 47 -12 -41 0 0 0 0
steps to here 7 then 0 before ends open|60 -40 72 9 0 -25 -21 -203
steps to here 7 then 0 before ends sentence|118 69 -133 -49 0 13 5 20
steps to here 7 then 0 before ends signed|-120 -50 47 117 0 0 0 0
steps to here 7 then 1|62 8 -42 41 -82 77 61 -29
steps to here 7 then 1 before ends call|85 2 -70 -1 0 0 -46 0
steps to here 7 then 1 before ends clause|-58 85 -34 -5 0 0 0 0
steps to here 7 then 1 before ends open|58 75 10 5 -82 30 -50 -3
steps to here 7 then 1 before ends sentence|16 34 -84 -67 0 105 107 -63
steps to here 7 then 1 before ends signed|20 -93 34 27 0 0 0 0
steps to here 7 then 2|-40 14 77 28 0 36 -110 26
steps to here 7 then 2 before ends call|49 -8 -54 -2 0 0 0 0
steps to here 7 then 2 before ends clause|19 11 0 -34 0 0 0 0
steps to here 7 then 2 before ends open|-3 18 16 -18 0 -13 -58 36
steps to here 7 then 2 before ends sentence|-51 -47 39 -1 0 127 -43 -37
steps to here 7 then 2 before ends signed|-3 0 59 -46 0 0 -22 0
steps to here 7 then 3|87 -95 -5 -18 0 11 -25 32
steps to here 7 then 3 before ends call|50 0 -50 0 0 0 0 0
steps to here 7 then 3 before ends clause|28 -28 0 0 0 0 0 0
steps to here 7 then 3 before ends open|59 -66 7 -67 0 -24 0 22
steps to here 7 then 3 before ends sentence|-1 -17 -47 80 0 43 -25 26
steps to here 7 then 3 before ends signed|-41 0 72 -49 0 0 0 0
steps to here 7 then 4|108 -175 44 -8 0 -23 -44 121
steps to here 7 then 4 before ends clause|34 -33 0 0 0 0 0 0
steps to here 7 then 4 before ends open|129 -122 25 -72 0 -23 0 121
steps to here 7 then 4 before ends sentence|26 -68 26 57 0 0 -44 0
steps to here 7 then 4 before ends signed|0 0 23 -23 0 0 0 0
steps to here 7 then 5|108 -171 4 -92 0 28 6 175
steps to here 7 then 5 before ends call|31 0 -31 0 0 0 0 0
steps to here 7 then 5 before ends clause|29 0 30 -50 0 0 0 0
steps to here 7 then 5 before ends open|14 -216 99 -8 0 28 0 166
steps to here 7 then 5 before ends sentence|49 1 -59 -6 0 0 6 12
steps to here 7 then 5 before ends signed|84 0 -102 5 0 0 0 0
steps to here 7 then 6|129 -118 26 -13 0 -80 -94 51
steps to here 7 then 6 before ends call|26 0 -26 0 0 0 0 0
steps to here 7 then 6 before ends clause|33 -33 0 0 0 0 0 0
steps to here 7 then 6 before ends open|66 -100 57 -60 0 8 -24 20
steps to here 7 then 6 before ends sentence|48 -20 15 19 0 -95 -79 80
steps to here 7 then 6 before ends signed|30 0 -82 44 0 0 0 0
steps to here 7 then 7|52 -26 -46 9 -37 -51 -26 2
steps to here 7 then 7 before ends call|0 0 -37 38 0 0 0 0
steps to here 7 then 7 before ends clause|59 -22 -36 0 0 0 0 0
steps to here 7 then 7 before ends open|67 -13 -82 36 -37 -26 -29 -47
steps to here 7 then 7 before ends sentence|-30 -16 88 -22 0 -56 -3 75
steps to here 7 then 7 before ends signed|-37 0 100 -54 0 0 0 0
steps to here 7 then 8|84 -65 19 17 0 -11 -35 -6
steps to here 7 then 8 before ends call|-46 0 33 -28 0 0 41 0
steps to here 7 then 8 before ends open|127 -10 -48 19 0 -68 0 77
steps to here 7 then 8 before ends sentence|-51 -45 74 11 0 93 -53 -99
steps to here 7 then 8 before ends signed|-7 0 -3 42 0 0 0 0
steps to here 7 then 9|-14 9 15 -75 -30 106 33 23
steps to here 7 then 9 before ends call|-129 0 56 32 0 0 26 -4
steps to here 7 then 9 before ends clause|0 0 50 -49 0 0 0 0
steps to here 7 then 9 before ends open|11 1 -45 -37 -30 52 0 75
steps to here 7 then 9 before ends sentence|17 22 -15 -8 0 108 -12 -30
steps to here 7 then 9 before ends signed|0 0 -56 56 0 0 0 0
steps to here 8 then 0|92 -187 3 38 -117 -4 0 43
steps to here 8 then 0 before ends call|118 -95 66 31 0 -49 3 -47
steps to here 8 then 0 before ends clause|22 -80 12 86 0 0 0 -31
steps to here 8 then 0 before ends open|71 -32 2 -52 -117 66 127 -31
steps to here 8 then 0 before ends sentence|48 -94 70 48 0 -75 -39 126
steps to here 8 then 0 before ends signed|35 -40 19 55 0 0 0 -79
steps to here 8 then 1|95 -140 15 35 -95 14 -16 -13
steps to here 8 then 1 before ends call|147 -98 60 -93 0 0 64 -14
steps to here 8 then 1 before ends clause|111 -120 86 -74 0 0 0 0
steps to here 8 then 1 before ends open|31 34 27 17 -95 -33 -1 11
steps to here 8 then 1 before ends sentence|7 -161 13 89 0 102 -36 -109
steps to here 8 then 1 before ends signed|102 0 -6 -29 0 0 0 1
steps to here 8 then 2|98 -76 65 -25 -104 -18 44 -32
steps to here 8 then 2 before ends call|116 -48 -35 -36 0 0 -9 0
steps to here 8 then 2 before ends clause|5 -87 77 0 0 0 0 0
steps to here 8 then 2 before ends open|35 17 -53 5 -104 -41 -42 -17
steps to here 8 then 2 before ends sentence|-12 -41 42 51 0 33 55 -10
steps to here 8 then 2 before ends signed|-79 0 70 -26 0 0 0 0
steps to here 8 then 3|190 -140 65 21 0 -30 -31 -51
steps to here 8 then 3 before ends call|-51 0 0 52 0 0 0 0
steps to here 8 then 3 before ends clause|198 -101 -127 0 0 0 0 0
steps to here 8 then 3 before ends open|108 -41 73 -52 0 70 0 6
steps to here 8 then 3 before ends sentence|39 -11 19 93 0 -72 -31 -47
steps to here 8 then 3 before ends signed|-53 0 37 13 0 0 0 0
steps to here 8 then 4|81 -192 92 8 -17 16 95 -110
steps to here 8 then 4 before ends clause|167 -167 0 0 0 0 0 0
steps to here 8 then 4 before ends open|-77 -92 146 19 -17 33 0 -110
steps to here 8 then 4 before ends sentence|97 -7 -36 -75 0 -39 95 0
steps to here 8 then 4 before ends signed|44 0 -100 68 0 0 0 0
steps to here 8 then 5|117 -184 28 73 0 -2 56 29
steps to here 8 then 5 before ends call|22 -82 60 -1 0 0 0 0
steps to here 8 then 5 before ends clause|62 -79 24 0 0 0 0 0
steps to here 8 then 5 before ends open|75 -168 16 73 0 -112 160 28
steps to here 8 then 5 before ends sentence|28 -14 -4 -22 0 103 -64 7
steps to here 8 then 5 before ends signed|49 0 44 -105 0 0 0 0
steps to here 8 then 6|55 -191 -4 56 -94 66 136 -5
steps to here 8 then 6 before ends call|49 -49 68 -39 0 0 -33 0
steps to here 8 then 6 before ends clause|-5 -39 37 0 0 0 0 0
steps to here 8 then 6 before ends open|62 -97 29 -82 -94 102 -10 36
steps to here 8 then 6 before ends sentence|-25 -74 -4 109 0 -70 160 -49
steps to here 8 then 6 before ends signed|20 0 -79 37 0 0 0 0
steps to here 8 then 7|13 -137 20 48 -43 -38 93 -3
steps to here 8 then 7 before ends call|-24 0 24 0 0 0 0 0
steps to here 8 then 7 before ends clause|4 -4 0 0 0 0 0 0
steps to here 8 then 7 before ends open|117 -119 -3 -6 -43 -15 50 5
steps to here 8 then 7 before ends sentence|-48 -5 -2 50 0 -67 82 -30
steps to here 8 then 7 before ends signed|-66 0 46 27 0 0 0 0
steps to here 8 then 8|7 -36 53 21 -111 -28 98 27
steps to here 8 then 8 before ends call|-84 0 -12 26 0 0 44 0
steps to here 8 then 8 before ends clause|-96 0 130 0 0 -48 0 0
steps to here 8 then 8 before ends open|98 13 -71 -67 -93 99 -1 47
steps to here 8 then 8 before ends sentence|-24 -86 52 139 -25 -111 82 -103
steps to here 8 then 8 before ends signed|-21 0 -20 57 0 0 -43 -3
steps to here 8 then 9|-22 -79 30 -27 -23 -10 81 44
steps to here 8 then 9 before ends call|3 0 -30 1 0 0 5 0
steps to here 8 then 9 before ends clause|-63 -45 112 0 -23 0 0 0
steps to here 8 then 9 before ends open|74 -69 -48 -44 0 -20 123 62
steps to here 8 then 9 before ends sentence|0 18 -25 7 0 -11 -53 -89
steps to here 8 then 9 before ends signed|-42 0 -62 105 0 0 0 0
steps to here 9 then 0|124 -115 84 78 -251 85 -16 31
steps to here 9 then 0 before ends call|39 -93 65 63 0 0 -85 0
steps to here 9 then 0 before ends clause|127 -132 95 -36 0 0 -49 0
steps to here 9 then 0 before ends open|21 -9 52 48 -223 72 36 -8
steps to here 9 then 0 before ends sentence|57 -5 -28 97 -46 70 13 71
steps to here 9 then 0 before ends signed|61 -44 36 -73 0 -40 0 -55
steps to here 9 then 1|86 -46 87 68 -57 19 -7 54
steps to here 9 then 1 before ends call|-14 27 36 -74 0 0 24 0
steps to here 9 then 1 before ends clause|109 -106 42 -46 0 0 0 0
steps to here 9 then 1 before ends open|49 5 16 7 -57 13 -57 37
steps to here 9 then 1 before ends sentence|55 -90 22 67 0 1 -6 0
steps to here 9 then 1 before ends signed|-9 0 151 -129 0 0 0 -34
steps to here 9 then 2|77 -102 22 -5 -36 -95 79 -78
steps to here 9 then 2 before ends call|-69 54 73 -27 0 0 0 0
steps to here 9 then 2 before ends clause|163 -120 5 -48 0 0 0 0
steps to here 9 then 2 before ends open|21 1 -3 -65 -36 -82 -30 8
steps to here 9 then 2 before ends sentence|-26 -35 81 73 0 -18 86 -94
steps to here 9 then 2 before ends signed|46 -70 -91 132 0 0 0 -34
steps to here 9 then 3|117 -136 41 7 -33 82 60 20
steps to here 9 then 3 before ends call|60 -59 0 0 0 0 0 0
steps to here 9 then 3 before ends clause|174 -102 -98 0 0 0 0 0
steps to here 9 then 3 before ends open|69 -63 61 -116 -33 69 -15 -18
steps to here 9 then 3 before ends sentence|-21 -84 53 132 0 9 66 69
steps to here 9 then 4|140 -87 -6 -1 0 -17 -33 37
steps to here 9 then 4 before ends clause|121 -121 0 0 0 0 0 0
steps to here 9 then 4 before ends open|107 -22 -7 -92 0 -17 -13 15
steps to here 9 then 4 before ends sentence|-54 -14 4 100 0 0 -25 18
steps to here 9 then 4 before ends signed|45 0 -44 0 0 0 0 0
steps to here 9 then 5|76 -174 -1 -25 -50 -33 57 -43
steps to here 9 then 5 before ends call|23 -50 -15 34 0 0 0 0
steps to here 9 then 5 before ends clause|155 -133 -29 0 0 0 0 0
steps to here 9 then 5 before ends open|106 -79 3 -29 -50 -26 90 -129
steps to here 9 then 5 before ends sentence|25 -106 3 64 0 -50 -29 81
steps to here 9 then 5 before ends signed|-4 0 18 -19 0 0 0 0
steps to here 9 then 6|136 -128 2 -37 0 151 -13 -44
steps to here 9 then 6 before ends call|10 0 123 -47 0 -26 -75 0
steps to here 9 then 6 before ends clause|110 -119 5 -49 0 0 0 0
steps to here 9 then 6 before ends open|113 -56 46 -79 0 145 0 -95
steps to here 9 then 6 before ends sentence|28 -65 -30 131 0 20 25 75
steps to here 9 then 6 before ends signed|-21 0 18 11 0 0 0 0
steps to here 9 then 7|106 -183 -24 -23 0 -28 21 27
steps to here 9 then 7 before ends clause|67 -62 -4 0 0 0 0 0
steps to here 9 then 7 before ends open|117 -157 -10 -98 0 83 -40 15
steps to here 9 then 7 before ends sentence|-75 0 31 142 0 -131 38 47
steps to here 9 then 7 before ends signed|49 0 -13 -39 0 0 0 0
steps to here 9 then 8|82 -73 65 49 0 -102 -80 14
steps to here 9 then 8 before ends call|-81 0 71 -5 0 0 -22 0
steps to here 9 then 8 before ends clause|36 -36 0 0 0 0 0 0
steps to here 9 then 8 before ends open|154 -24 -52 -54 0 -91 0 44
steps to here 9 then 8 before ends sentence|-77 -50 140 115 0 -14 -72 -31
steps to here 9 then 8 before ends signed|0 0 -84 85 0 0 0 0
steps to here 9 then 9|54 23 -44 -52 -49 60 4 46
steps to here 9 then 9 before ends clause|41 -40 0 0 0 0 0 0
steps to here 9 then 9 before ends open|-16 53 31 -76 -49 19 0 114
steps to here 9 then 9 before ends sentence|55 -32 -62 13 0 49 4 -50
than after 0 ends call|-48 42 58 -110 0 0 0 0
than after 0 ends clause|-52 96 27 33 -19 0 93 -142
than after 0 ends open|-11 54 50 79 83 27 -23 -50
than after 0 ends sentence|-8 24 100 50 -223 -133 -94 94
than after 0 ends signed|132 13 -50 -49 0 0 0 -37
than after 1 ends call|-218 117 183 -76 -49 -50 0 -45
than after 1 ends clause|-110 92 156 -49 30 -50 -5 0
than after 1 ends open|-21 58 64 28 7 85 -33 -18
than after 1 ends sentence|4 60 -170 90 63 -129 0 92
than after 1 ends signed|156 23 -97 0 -133 0 0 0
than after 2 ends call|-25 -23 -19 193 -43 0 0 0
than after 2 ends clause|-34 66 -70 10 24 0 -67 -40
than after 2 ends open|-16 106 -3 33 -13 10 -16 -5
than after 2 ends sentence|32 28 -48 44 9 -50 -88 -26
than after 2 ends signed|16 26 0 -49 0 0 0 0
than after 3 ends call|19 38 -56 36 0 0 0 0
than after 3 ends clause|76 -60 -6 3 0 -50 -47 -48
than after 3 ends open|8 104 69 3 -34 -105 13 -50
than after 3 ends sentence|145 63 -172 39 26 -50 -50 -61
than after 3 ends signed|0 1 0 0 0 0 0 0
than after 4 ends call|-1 -92 123 0 0 0 0 0
than after 4 ends clause|95 -26 0 0 0 -50 0 0
than after 4 ends open|56 28 -70 -71 -41 -41 11 -69
than after 4 ends sentence|45 -22 0 44 -63 0 -35 -47
than after 5 ends call|32 -44 -32 -68 0 0 0 0
than after 5 ends clause|75 -118 -16 -97 0 0 0 171
than after 5 ends open|102 -55 -29 -30 -48 -84 -67 -45
than after 5 ends sentence|93 -25 -42 44 24 -35 -48 -120
than after 5 ends signed|-16 49 -32 0 0 0 0 0
than after 6 ends call|9 33 -23 -72 -4 0 0 0
than after 6 ends clause|5 21 128 -62 0 -94 0 -49
than after 6 ends open|51 -92 17 22 -30 41 -24 -115
than after 6 ends sentence|21 55 -12 27 12 -50 -98 -44
than after 6 ends signed|-74 75 0 0 0 0 0 0
than after 7 ends call|85 44 -31 -45 0 -50 0 0
than after 7 ends clause|79 20 57 -49 -28 -49 0 -69
than after 7 ends open|-16 -61 77 10 -6 89 40 80
than after 7 ends sentence|28 71 -90 -9 59 -49 0 -7
than after 7 ends signed|33 34 0 0 0 0 -50 0
than after 8 ends call|95 23 -97 63 0 -50 -33 -47
than after 8 ends clause|156 -50 136 -90 -98 -50 0 -93
than after 8 ends open|-75 -134 47 92 56 27 83 76
than after 8 ends sentence|55 62 -214 52 109 -93 0 -99
than after 8 ends signed|-35 77 -50 0 0 0 0 0
than after 9 ends call|73 70 -93 -74 -33 0 0 -49
than after 9 ends clause|284 186 -325 -50 -37 0 0 -50
than after 9 ends open|-129 -140 88 72 117 94 106 31
than after 9 ends sentence|52 119 -107 28 19 -85 -122 -152
than after 9 ends signed|73 36 0 0 -45 0 0 -41
than before 0|132 -126 12 4 -491 71 19 89
than before 1|66 7 45 44 -603 -48 23 26
than before 2|-11 99 -80 -61 80 -104 -74 -68
than before 3|-31 45 22 -11 -96 -88 -108 -5
than before 4|31 189 -174 -157 131 104 35 -78
than before 5|-8 153 79 64 -64 -98 -73 61
than before 6|8 40 73 66 -22 10 -28 -21
than before 7|-19 26 9 -29 84 13 47 -79
than before 8|-41 93 20 -6 240 22 -34 -63
than before 9|-18 192 45 28 182 -70 9 -39
tight|-70 -110 290 -228 472 -117 -107 -564
top|138 -451 89 44 -231 -28 -163 182
top 0|36 0 103 -13 -98 0 -50 54
top 1|25 -93 106 95 -50 -58 0 -11
top 2|-87 -47 -66 108 -49 12 0 126
top 3|-225 -46 -13 8 -36 -104 -49 207
top 4|-119 -129 113 96 -49 89 -44 14
top 5|209 -214 -28 28 0 25 -46 -8
top 6|172 -163 34 16 0 -12 0 -98
top 7|154 -45 49 31 -26 0 0 -167
top 8|98 0 60 -41 0 0 0 -116
usual 0|43 129 -61 -63 -86 66 -95 74
usual 1|45 108 -6 -23 60 -106 -136 60
usual 2|-123 136 -58 -73 -157 -69 180 -111
usual 3|-8 124 95 25 -19 -158 151 -15
usual 4|-182 186 -13 -74 -78 192 84 41
usual 5|156 -192 -91 -161 -110 -156 -195 -148
usual 6|78 -55 16 22 -134 -20 -31 -78
usual 7|3 -20 9 14 -49 48 77 17
usual 8|51 -32 36 98 43 -19 -38 22
usual 9|122 -87 57 146 106 103 9 85
width 0|6 127 -1 -123 169 -183 -74 -17
width 1|-56 58 92 63 111 14 -95 151
width 2|42 68 77 23 81 29 -24 26
width 3|27 -55 78 79 16 86 -10 -39
width 4|44 -54 99 125 -43 12 26 67
width 5|3 83 35 99 -153 39 -14 -20
width 6|-8 44 -68 26 -173 -29 -50 -9
width 7|-6 64 -40 53 54 -56 39 -35
width 8|61 186 -51 -146 -162 25 -49 118
`;

export const LINE_WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number[]] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, numbers.split(' ').map((number) => Number(number) / 100)];
    }),
);
