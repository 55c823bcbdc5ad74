// Written by `npm run tune:pages`; do not edit.
// Fitted on 6500 pages that were made for it, or printed from 359 sheets, and on 5 split by hand; rounds 2, seed 1, the mean of 2 fits.
// On 200 pages of other articles 98.40 % of the lines are right.
// A row is the name of a feature and its weights in hundredths, in the order of LINE_ROLES.

const ROWS = `
after 0|78 -104 28 48 -18 67 -7 -134
after 1|113 -103 30 19 -34 -25 72 -61
after 2|-12 90 65 16 -19 -6 24 -40
after 3|4 61 41 -4 11 -45 18 -71
after 4|14 49 17 -23 -4 -53 -6 -90
after 5|-12 39 64 94 50 9 11 20
after 6|-1 13 56 11 -20 -19 22 105
after 7|46 18 82 27 20 1 15 -35
after 8|10 58 42 -5 -13 19 42 15
after 9|68 64 -35 6 5 2 15 -11
after boxName|-33 -72 151 -7 -78 232 -32 -124
after byline|-58 -85 48 -18 65 -85 -15 54
after continued|-159 -19 -240 84 0 52 -114 283
after credit|84 -47 -143 200 327 -166 -102 -254
after doubled|-69 -88 48 34 18 13 78 -85
after letter|-486 -334 41 159 29 -100 263 236
after like text 0|-61 -76 142 -44 14 -22 52 -42
after like text 1|-21 18 -2 24 -69 -2 95 -50
after like text 2|52 80 38 64 -91 -11 -5 -41
after like text 3|-23 -1 10 43 38 -49 84 -43
after like text 4|-18 18 67 75 72 22 26 -18
after like text 5|51 73 53 45 -12 -89 -6 86
after like text 6|34 76 36 74 -24 12 -5 -29
after like text 7|21 100 0 45 -20 -24 -96 -49
after like text 8|50 70 -36 50 -92 30 -42 20
after marked|-204 -217 112 325 91 -51 131 -224
after news|-29 69 -40 -33 -70 -39 -16 145
after opening|-436 -321 151 215 140 -30 246 185
after role author|-31 -682 75 169 -365 -90 703 -61
after role byline|218 -545 194 127 -320 180 -160 177
after role caption|-308 154 99 124 744 -96 -514 -134
after role captionNext|-456 148 -86 107 757 -128 -237 -274
after role display|265 -675 446 248 -902 522 -341 93
after role first|49 397 -412 -259 -788 -359 -88 -626
after role furniture|-107 -514 21 -113 -436 -99 -241 455
after role next|267 223 -141 -33 -943 -167 71 -293
after role none|145 -444 68 35 -188 19 -132 186
after tight|-275 -243 388 -75 -119 -50 -57 66
any|34 74 51 55 0 36 31 60
before boxName|-138 -436 119 -11 -59 75 -43 150
before byline|-16 -112 24 -9 -365 139 -39 173
before credit|-48 148 137 64 -734 -145 -111 107
before ends call|216 -183 19 -67 -24 -43 60 -52
before ends call deficit 0|-23 23 19 24 0 -49 0 0
before ends call deficit 0 here 0|0 0 49 0 0 -49 0 0
before ends call deficit 0 here 1|-23 23 0 0 0 0 0 0
before ends call deficit 0 here 8|0 0 -72 72 0 0 0 0
before ends call deficit 0 here 9|0 0 40 -39 0 0 0 0
before ends call deficit 1|-158 171 -73 139 0 -82 0 0
before ends call deficit 1 here 2|-35 45 -56 74 0 -35 0 0
before ends call deficit 1 here 3|-52 64 -35 28 0 0 0 0
before ends call deficit 1 here 4|-30 31 0 0 0 0 0 0
before ends call deficit 1 here 5|28 -28 0 0 0 0 0 0
before ends call deficit 1 here 6|-60 61 22 -21 0 0 0 0
before ends call deficit 1 here 7|-42 42 -2 49 0 -47 0 0
before ends call deficit 1 here 8|-48 66 -93 75 0 0 0 0
before ends call deficit 1 here 9|-22 -2 64 -47 0 0 0 0
before ends call deficit 2|-59 222 -126 -11 0 -34 -32 -124
before ends call deficit 2 here 0|0 0 48 -48 0 0 0 0
before ends call deficit 2 here 1|-12 -21 0 42 0 0 0 0
before ends call deficit 2 here 2|0 22 -46 -11 0 0 -20 0
before ends call deficit 2 here 3|38 -45 -66 83 0 0 0 0
before ends call deficit 2 here 4|78 -78 0 0 0 0 0 0
before ends call deficit 2 here 5|-28 20 -1 40 0 0 0 0
before ends call deficit 2 here 6|-49 13 20 14 0 0 0 0
before ends call deficit 2 here 7|-155 153 -41 -15 0 50 -1 0
before ends call deficit 2 here 8|7 74 -83 28 0 1 32 -68
before ends call deficit 2 here 9|44 233 -123 -39 0 -106 -64 -83
before ends call deficit 3|36 -19 -58 13 0 -22 82 -63
before ends call deficit 3 here 1|-69 39 0 30 0 0 0 0
before ends call deficit 3 here 2|-42 42 40 -72 0 0 0 40
before ends call deficit 3 here 3|-31 31 -6 6 0 0 0 0
before ends call deficit 3 here 4|-28 28 0 0 0 0 0 0
before ends call deficit 3 here 5|-18 19 44 0 0 0 -43 0
before ends call deficit 3 here 6|112 -6 -94 -24 0 0 0 0
before ends call deficit 3 here 7|41 -81 -28 78 0 0 0 0
before ends call deficit 3 here 8|84 41 -32 42 0 -22 -65 -43
before ends call deficit 3 here 9|66 -29 -30 -15 0 0 131 -59
before ends call deficit 4|-93 77 97 -30 0 0 0 -40
before ends call deficit 4 here 2|-29 29 33 -32 0 0 0 0
before ends call deficit 4 here 3|-69 79 0 -13 0 0 0 0
before ends call deficit 4 here 5|-52 53 0 0 0 0 0 0
before ends call deficit 4 here 6|13 -12 34 -34 0 0 0 0
before ends call deficit 4 here 7|-69 36 0 34 0 0 0 0
before ends call deficit 4 here 8|-54 54 0 0 0 0 0 0
before ends call deficit 4 here 9|48 -48 40 0 0 0 0 -40
before ends call deficit 5|3 -11 68 -130 0 99 -47 27
before ends call deficit 5 here 1|50 -50 27 -27 0 0 0 0
before ends call deficit 5 here 2|24 -30 13 6 0 0 0 0
before ends call deficit 5 here 3|42 -43 31 -28 0 0 0 0
before ends call deficit 5 here 4|-15 15 0 0 0 0 0 0
before ends call deficit 5 here 5|-67 18 0 0 0 0 0 50
before ends call deficit 5 here 6|-37 19 0 7 0 0 0 0
before ends call deficit 5 here 7|-7 83 -69 0 0 0 0 0
before ends call deficit 5 here 8|-64 138 -25 -35 0 -5 0 0
before ends call deficit 5 here 9|28 12 66 -63 0 102 -47 -32
before ends call deficit 6|114 -87 -6 -85 0 6 124 -52
before ends call deficit 6 here 2|-6 7 -28 69 0 0 0 -48
before ends call deficit 6 here 3|-10 -68 84 0 0 0 0 0
before ends call deficit 6 here 4|-53 54 0 0 0 0 0 0
before ends call deficit 6 here 5|47 -22 -24 0 0 0 0 0
before ends call deficit 6 here 7|42 -38 0 -6 0 0 0 0
before ends call deficit 6 here 8|91 16 53 -116 0 -6 -38 0
before ends call deficit 6 here 9|48 13 -88 -53 0 12 148 12
before ends call deficit 7|119 -168 29 78 -24 -74 -20 1
before ends call deficit 7 here 0|0 0 -48 48 0 0 0 0
before ends call deficit 7 here 1|42 -41 39 -38 0 0 0 0
before ends call deficit 7 here 2|-32 -30 45 19 0 0 0 0
before ends call deficit 7 here 3|80 -80 0 0 0 0 0 0
before ends call deficit 7 here 4|45 -45 -14 14 0 0 0 0
before ends call deficit 7 here 5|110 -68 0 -50 0 0 0 0
before ends call deficit 7 here 6|23 -38 -40 0 0 0 41 30
before ends call deficit 7 here 7|13 0 -17 59 -24 0 -46 0
before ends call deficit 7 here 8|-62 0 26 53 0 0 47 -49
before ends call deficit 7 here 9|70 74 -20 15 0 -74 -98 26
before ends call deficit 8|131 -249 32 -7 0 85 42 40
before ends call deficit 8 here 0|40 0 0 -39 0 0 0 0
before ends call deficit 8 here 1|-8 0 34 -45 0 0 0 0
before ends call deficit 8 here 2|2 -85 -8 106 0 0 -33 0
before ends call deficit 8 here 3|-59 33 111 -79 0 0 0 0
before ends call deficit 8 here 4|-12 36 -48 49 0 0 -33 0
before ends call deficit 8 here 5|28 -33 47 -42 0 0 0 0
before ends call deficit 8 here 6|-3 -2 61 5 0 -38 0 0
before ends call deficit 8 here 7|23 -151 -18 -81 0 50 134 -7
before ends call deficit 8 here 8|-43 -123 56 109 0 68 -64 0
before ends call deficit 8 here 9|41 -89 -25 17 0 40 12 42
before ends call deficit 9|127 -201 34 -81 0 -75 46 22
before ends call deficit 9 here 0|-48 0 -52 87 0 0 0 0
before ends call deficit 9 here 1|-5 5 1 44 0 0 -45 0
before ends call deficit 9 here 2|-14 28 77 -28 0 -35 -45 0
before ends call deficit 9 here 3|-52 -6 67 0 0 0 -9 0
before ends call deficit 9 here 4|77 0 -37 -23 0 0 0 0
before ends call deficit 9 here 5|9 0 82 -84 0 0 0 0
before ends call deficit 9 here 6|72 -19 -14 39 0 0 -45 -45
before ends call deficit 9 here 7|52 -49 151 -76 0 0 -28 -71
before ends call deficit 9 here 8|9 -44 -62 -49 0 -46 194 0
before ends call deficit 9 here 9|54 -155 27 2 0 -26 -17 66
before ends call here 0|-20 0 28 51 0 -49 0 0
before ends call here 1|4 -59 77 -20 0 0 -45 0
before ends call here 2|-22 26 42 84 0 -70 -92 -20
before ends call here 3|46 -123 144 5 0 0 -9 0
before ends call here 4|113 -51 -99 45 0 0 -33 0
before ends call here 5|109 -30 122 -103 0 0 -43 50
before ends call here 6|49 -1 35 4 0 -38 -4 -16
before ends call here 7|-69 -76 7 45 -24 60 89 -76
before ends call here 8|18 30 9 -25 0 10 95 -142
before ends call here 9|144 -18 -26 -97 0 -45 30 25
before ends clause|-35 86 64 -37 270 -143 -52 -48
before ends clause deficit 0|-98 192 30 -238 105 0 0 0
before ends clause deficit 0 here 0|-79 79 0 -48 49 0 0 0
before ends clause deficit 0 here 1|0 -13 0 0 14 0 0 0
before ends clause deficit 0 here 2|0 20 0 -88 79 0 0 0
before ends clause deficit 0 here 3|0 30 0 -29 0 0 0 0
before ends clause deficit 0 here 6|0 25 0 -9 -15 0 0 0
before ends clause deficit 0 here 8|-26 50 13 -54 9 0 0 0
before ends clause deficit 0 here 9|0 75 29 -81 0 0 0 0
before ends clause deficit 1|-30 233 -128 -50 0 0 -77 5
before ends clause deficit 1 here 0|-47 48 0 0 0 0 0 0
before ends clause deficit 1 here 1|0 -62 48 -28 1 0 0 31
before ends clause deficit 1 here 2|81 -137 70 30 0 0 0 0
before ends clause deficit 1 here 3|27 22 19 -44 0 0 0 0
before ends clause deficit 1 here 4|-79 107 0 -39 0 0 0 0
before ends clause deficit 1 here 5|-33 121 20 -19 -49 0 -48 0
before ends clause deficit 1 here 6|20 -19 -47 0 47 0 0 0
before ends clause deficit 1 here 7|28 140 -70 -95 -6 0 0 0
before ends clause deficit 1 here 8|-14 147 -87 -128 49 0 0 0
before ends clause deficit 1 here 9|0 -38 -100 188 -84 0 -29 -30
before ends clause deficit 2|-84 98 -138 164 -30 -77 116 78
before ends clause deficit 2 here 0|0 -44 -15 55 0 0 0 0
before ends clause deficit 2 here 1|-23 -50 -41 14 -36 0 0 138
before ends clause deficit 2 here 2|-26 73 -59 -2 27 0 -4 0
before ends clause deficit 2 here 3|-8 7 46 8 27 -50 0 0
before ends clause deficit 2 here 4|-28 56 -47 7 0 0 0 0
before ends clause deficit 2 here 5|-120 67 61 81 0 0 0 0
before ends clause deficit 2 here 6|-73 77 -79 41 14 0 0 0
before ends clause deficit 2 here 7|63 28 -89 47 -40 0 0 -48
before ends clause deficit 2 here 8|-84 46 -48 104 14 -77 117 -50
before ends clause deficit 2 here 9|-86 143 -55 38 -33 -50 39 92
before ends clause deficit 3|-53 62 -56 81 -66 0 -16 37
before ends clause deficit 3 here 1|41 -19 0 -36 0 0 0 0
before ends clause deficit 3 here 2|-56 39 18 -6 -25 0 0 37
before ends clause deficit 3 here 3|-76 45 0 47 0 0 0 0
before ends clause deficit 3 here 4|-8 9 0 0 0 0 0 0
before ends clause deficit 3 here 5|18 90 -20 -94 2 0 0 0
before ends clause deficit 3 here 6|-31 25 14 -12 0 0 0 0
before ends clause deficit 3 here 7|0 -94 121 -38 0 0 0 0
before ends clause deficit 3 here 8|85 -34 -62 119 -48 0 -47 0
before ends clause deficit 3 here 9|10 -45 -156 137 -4 0 31 0
before ends clause deficit 4|-64 177 -173 73 -29 0 0 0
before ends clause deficit 4 here 1|0 24 31 -47 0 0 0 0
before ends clause deficit 4 here 2|1 27 0 -43 0 0 0 0
before ends clause deficit 4 here 3|-42 43 0 0 0 0 0 0
before ends clause deficit 4 here 4|-51 52 0 0 0 0 0 0
before ends clause deficit 4 here 5|30 -30 0 0 0 0 0 0
before ends clause deficit 4 here 6|-52 53 0 0 0 0 0 0
before ends clause deficit 4 here 8|30 59 -70 23 -29 0 0 0
before ends clause deficit 4 here 9|-50 55 -135 143 0 0 0 0
before ends clause deficit 5|-51 54 -104 105 0 0 -74 12
before ends clause deficit 5 here 1|-64 65 36 -35 0 0 0 0
before ends clause deficit 5 here 2|65 -88 113 -53 0 0 -48 -33
before ends clause deficit 5 here 3|-96 166 -16 -73 0 0 0 0
before ends clause deficit 5 here 4|-26 32 0 -8 0 0 0 0
before ends clause deficit 5 here 5|2 -24 0 39 0 0 0 0
before ends clause deficit 5 here 6|-42 4 -8 22 0 0 0 0
before ends clause deficit 5 here 7|-61 62 0 0 0 0 0 0
before ends clause deficit 5 here 8|31 -92 1 76 0 0 0 0
before ends clause deficit 5 here 9|74 40 -228 133 0 0 -36 45
before ends clause deficit 6|-86 100 22 -24 10 0 -27 0
before ends clause deficit 6 here 1|0 -6 75 -80 0 0 0 0
before ends clause deficit 6 here 2|39 -23 -24 0 0 0 -27 0
before ends clause deficit 6 here 3|-26 95 -45 -58 0 0 0 0
before ends clause deficit 6 here 4|-12 13 0 0 0 0 0 0
before ends clause deficit 6 here 5|-107 107 44 -44 0 0 0 0
before ends clause deficit 6 here 6|-106 83 -45 60 0 0 0 0
before ends clause deficit 6 here 7|-47 -11 24 50 0 0 0 0
before ends clause deficit 6 here 8|5 6 14 -25 30 0 0 0
before ends clause deficit 6 here 9|123 -123 -70 91 -15 0 0 0
before ends clause deficit 7|81 53 69 -191 31 0 0 0
before ends clause deficit 7 here 2|121 12 -79 -50 0 0 0 0
before ends clause deficit 7 here 3|5 -5 49 -48 0 0 0 0
before ends clause deficit 7 here 4|-89 89 0 0 0 0 0 0
before ends clause deficit 7 here 5|-26 26 0 0 0 0 0 0
before ends clause deficit 7 here 6|40 7 0 -25 0 0 0 0
before ends clause deficit 7 here 7|30 -60 0 -38 80 0 0 0
before ends clause deficit 7 here 8|-51 51 49 -49 0 0 0 0
before ends clause deficit 7 here 9|97 -97 84 -34 -49 0 0 0
before ends clause deficit 8|214 -149 230 -321 147 -77 0 -100
before ends clause deficit 8 here 2|64 -84 114 -50 0 0 0 -50
before ends clause deficit 8 here 3|84 -77 0 -45 0 0 0 0
before ends clause deficit 8 here 4|75 -47 19 0 0 -39 0 0
before ends clause deficit 8 here 5|72 -40 -26 0 0 0 0 0
before ends clause deficit 8 here 6|-27 -59 125 -55 14 0 0 0
before ends clause deficit 8 here 7|-125 156 -18 -31 0 0 0 0
before ends clause deficit 8 here 8|87 -76 44 -146 92 0 0 0
before ends clause deficit 8 here 9|81 31 86 -139 63 -49 0 -50
before ends clause deficit 9|330 -489 300 -289 294 0 0 -127
before ends clause deficit 9 here 1|39 -38 0 0 0 0 0 0
before ends clause deficit 9 here 2|242 -255 42 0 0 0 0 -37
before ends clause deficit 9 here 3|203 -202 0 0 0 0 0 0
before ends clause deficit 9 here 4|165 -165 0 0 0 0 0 0
before ends clause deficit 9 here 5|185 -142 -23 -48 0 0 0 0
before ends clause deficit 9 here 6|92 -100 16 0 0 0 0 0
before ends clause deficit 9 here 7|-29 -28 77 0 0 0 0 0
before ends clause deficit 9 here 8|-58 61 100 -117 0 0 0 0
before ends clause deficit 9 here 9|-131 -138 220 -200 294 0 0 -99
before ends clause here 0|-116 79 -15 -8 49 0 0 0
before ends clause here 1|-6 -77 76 -102 -23 0 0 157
before ends clause here 2|52 -2 117 -159 79 0 -72 -63
before ends clause here 3|-35 110 47 -153 27 -50 0 0
before ends clause here 4|-69 113 -36 -38 0 -39 0 0
before ends clause here 5|-45 146 -12 -69 -47 0 -48 0
before ends clause here 6|-141 109 -44 46 49 0 0 0
before ends clause here 7|-45 106 9 -88 50 0 0 -48
before ends clause here 8|4 71 0 -30 113 -77 77 -50
before ends clause here 9|-61 81 -65 190 181 -99 -5 -1
before ends open|18 64 21 73 69 -1 -96 30
before ends open deficit 0|-111 -17 -22 -11 153 -41 -82 55
before ends open deficit 0 here 0|-203 202 -112 -71 128 -48 0 19
before ends open deficit 0 here 1|0 -65 -37 -58 93 3 0 84
before ends open deficit 0 here 2|-22 -162 -23 70 98 90 0 10
before ends open deficit 0 here 3|84 -74 68 -78 -13 -36 0 17
before ends open deficit 0 here 4|-33 32 -29 3 -6 0 0 0
before ends open deficit 0 here 5|86 -72 -100 65 28 -46 0 -19
before ends open deficit 0 here 6|-10 -116 99 2 75 0 0 -45
before ends open deficit 0 here 7|19 -6 -8 48 -48 50 0 -45
before ends open deficit 0 here 8|-62 8 13 54 -21 -44 -82 41
before ends open deficit 0 here 9|33 153 45 -126 48 -134 0 -85
before ends open deficit 1|-28 30 -62 -12 18 -28 81 73
before ends open deficit 1 here 0|-124 32 153 43 -20 -45 0 -108
before ends open deficit 1 here 1|-108 -2 -76 50 132 -56 47 29
before ends open deficit 1 here 2|15 -26 12 20 29 36 62 9
before ends open deficit 1 here 3|91 -4 -32 35 -26 17 0 -32
before ends open deficit 1 here 4|-84 -2 63 46 -76 6 0 28
before ends open deficit 1 here 5|-13 -51 45 53 40 -9 43 -2
before ends open deficit 1 here 6|92 -57 -95 -13 -48 55 0 111
before ends open deficit 1 here 7|-24 -106 14 48 53 -79 -33 97
before ends open deficit 1 here 8|15 42 11 34 -76 -105 -49 26
before ends open deficit 1 here 9|-171 68 21 -74 76 2 73 5
before ends open deficit 2|-11 67 -8 72 69 -13 100 78
before ends open deficit 2 here 0|1 -72 50 -88 0 0 0 68
before ends open deficit 2 here 1|35 37 104 3 -45 -41 -33 -160
before ends open deficit 2 here 2|14 7 78 -32 72 70 65 77
before ends open deficit 2 here 3|-32 55 57 17 34 -42 -78 -63
before ends open deficit 2 here 4|-37 83 -82 4 -49 -29 23 4
before ends open deficit 2 here 5|-102 142 59 -35 -8 67 0 60
before ends open deficit 2 here 6|-94 112 56 -16 -43 -34 -51 -9
before ends open deficit 2 here 7|84 66 4 -35 -48 -66 -69 -72
before ends open deficit 2 here 8|71 96 -53 -72 33 -81 72 2
before ends open deficit 2 here 9|-92 85 -6 78 -74 -6 117 34
before ends open deficit 3|-14 45 6 32 71 38 25 -74
before ends open deficit 3 here 0|41 0 -19 59 -49 66 0 -112
before ends open deficit 3 here 1|78 -57 28 -4 -25 -6 64 -63
before ends open deficit 3 here 2|62 -18 -24 -29 122 -32 -11 2
before ends open deficit 3 here 3|99 23 110 -1 -17 -49 0 -46
before ends open deficit 3 here 4|27 25 -73 80 -39 -36 0 -29
before ends open deficit 3 here 5|-171 54 64 12 33 65 -15 -15
before ends open deficit 3 here 6|-80 76 56 -10 1 -112 0 50
before ends open deficit 3 here 7|-20 61 -31 11 119 82 0 -151
before ends open deficit 3 here 8|70 46 -16 -10 5 88 -49 -25
before ends open deficit 3 here 9|80 -11 -31 50 -105 -110 54 22
before ends open deficit 4|36 68 20 15 -76 -19 -138 -109
before ends open deficit 4 here 0|47 -86 60 44 0 -125 0 53
before ends open deficit 4 here 1|-34 54 -82 107 36 -5 0 -47
before ends open deficit 4 here 2|72 -42 -88 56 -39 -54 0 -104
before ends open deficit 4 here 3|-12 10 -10 -31 31 37 0 47
before ends open deficit 4 here 4|-70 10 38 -5 32 0 0 61
before ends open deficit 4 here 5|79 38 -19 -4 -56 -10 0 -85
before ends open deficit 4 here 6|-98 67 -1 2 45 1 0 0
before ends open deficit 4 here 7|40 -56 -96 88 34 -17 0 -9
before ends open deficit 4 here 8|95 51 -93 -24 -56 20 -19 53
before ends open deficit 4 here 9|44 -5 12 50 -47 117 -130 -27
before ends open deficit 5|-13 60 47 -8 32 -21 -117 30
before ends open deficit 5 here 0|11 -111 6 50 0 -3 0 39
before ends open deficit 5 here 1|-14 78 -111 60 0 -51 28 -2
before ends open deficit 5 here 2|59 -1 55 0 2 -7 -29 73
before ends open deficit 5 here 3|125 -62 15 -43 28 28 0 -48
before ends open deficit 5 here 4|33 -43 80 -40 54 -50 0 1
before ends open deficit 5 here 5|-61 62 -53 21 71 10 -15 -16
before ends open deficit 5 here 6|-182 76 85 63 45 69 0 -132
before ends open deficit 5 here 7|22 43 -31 -53 153 -30 0 -69
before ends open deficit 5 here 8|-9 -56 -142 72 42 22 -69 84
before ends open deficit 5 here 9|-33 -27 33 75 -29 -26 -83 51
before ends open deficit 6|5 10 -8 40 -40 44 -128 117
before ends open deficit 6 here 0|85 16 -20 -16 -47 0 0 44
before ends open deficit 6 here 1|-49 74 -46 122 0 125 -50 -110
before ends open deficit 6 here 2|102 -76 12 -39 -128 39 0 -41
before ends open deficit 6 here 3|-29 -1 13 28 51 44 0 -111
before ends open deficit 6 here 4|-92 73 82 -62 -14 -6 0 -4
before ends open deficit 6 here 5|-172 127 -22 -47 -61 0 0 198
before ends open deficit 6 here 6|-36 64 -51 -35 106 -33 0 -19
before ends open deficit 6 here 7|85 17 -53 0 -50 -50 0 53
before ends open deficit 6 here 8|-52 -72 -5 16 1 42 0 65
before ends open deficit 6 here 9|181 25 47 -35 -45 43 -86 -10
before ends open deficit 7|45 -16 26 13 93 21 -18 14
before ends open deficit 7 here 0|-2 -97 -77 60 0 88 0 93
before ends open deficit 7 here 1|56 -140 32 3 0 2 40 64
before ends open deficit 7 here 2|9 -12 35 85 -60 -48 -29 -11
before ends open deficit 7 here 3|101 3 -75 -11 20 11 15 51
before ends open deficit 7 here 4|11 5 -26 -4 61 -71 0 63
before ends open deficit 7 here 5|-98 -11 -17 -7 -35 61 0 88
before ends open deficit 7 here 6|-106 47 -4 55 10 -22 -15 -13
before ends open deficit 7 here 7|-43 -21 55 52 115 -93 0 -10
before ends open deficit 7 here 8|182 -104 25 12 46 -30 0 17
before ends open deficit 7 here 9|125 -3 -68 -62 -46 45 -22 50
before ends open deficit 8|91 -162 42 8 -8 45 1 26
before ends open deficit 8 here 0|-84 -22 59 102 0 12 0 -57
before ends open deficit 8 here 1|35 -42 -71 50 -74 2 108 -20
before ends open deficit 8 here 2|113 32 -30 6 -93 -79 -38 90
before ends open deficit 8 here 3|0 -102 51 94 61 -27 6 53
before ends open deficit 8 here 4|52 -49 47 -31 3 56 98 -88
before ends open deficit 8 here 5|9 57 -16 63 -85 4 45 -25
before ends open deficit 8 here 6|-18 30 -49 39 -60 -5 -36 -25
before ends open deficit 8 here 7|3 107 -26 -23 -69 93 69 0
before ends open deficit 8 here 8|32 47 10 39 -11 -9 -120 12
before ends open deficit 8 here 9|98 -28 -46 -17 89 42 -75 43
before ends open deficit 9|173 -179 5 31 -22 41 -116 -16
before ends open deficit 9 here 0|61 -149 -45 15 -57 17 0 125
before ends open deficit 9 here 1|6 31 80 -14 -67 -125 38 -46
before ends open deficit 9 here 2|106 -25 -83 31 -125 -38 -136 -45
before ends open deficit 9 here 3|150 -81 15 -44 -152 15 0 47
before ends open deficit 9 here 4|85 11 -14 -94 42 78 4 -11
before ends open deficit 9 here 5|134 -4 -17 8 -64 -15 74 -67
before ends open deficit 9 here 6|77 -56 -74 64 -143 86 -42 27
before ends open deficit 9 here 7|37 -25 21 -32 -30 99 -58 65
before ends open deficit 9 here 8|52 -38 12 57 3 109 -129 -15
before ends open deficit 9 here 9|72 -95 32 -31 78 44 -23 18
before ends open here 0|-92 -17 78 119 35 -21 0 91
before ends open here 1|52 3 -28 56 5 -22 148 14
before ends open here 2|33 22 -11 60 87 20 -44 -27
before ends open here 3|2 52 93 51 32 -10 -37 -41
before ends open here 4|-7 49 53 -32 1 -3 100 16
before ends open here 5|49 103 19 11 -16 55 127 56
before ends open here 6|25 50 39 45 -23 38 -112 4
before ends open here 7|-30 119 -66 18 25 -4 -67 -51
before ends open here 8|47 69 28 -14 42 95 -188 36
before ends open here 9|21 95 20 30 86 45 2 49
before ends sentence|83 -76 69 15 -124 28 102 11
before ends sentence deficit 0|-176 211 -32 1 141 -98 -171 25
before ends sentence deficit 0 here 0|-46 92 -54 66 -75 0 0 0
before ends sentence deficit 0 here 1|-49 95 16 -29 0 0 -46 27
before ends sentence deficit 0 here 2|-37 102 -22 -106 0 0 0 94
before ends sentence deficit 0 here 3|-37 37 32 -32 0 0 0 0
before ends sentence deficit 0 here 4|-44 0 127 -68 0 0 0 -25
before ends sentence deficit 0 here 5|10 -10 2 -6 0 0 0 4
before ends sentence deficit 0 here 6|31 0 -63 -8 41 0 0 0
before ends sentence deficit 0 here 7|-44 0 29 -25 46 0 0 0
before ends sentence deficit 0 here 8|0 -25 -91 -72 145 -64 0 17
before ends sentence deficit 0 here 9|0 78 65 135 -17 -47 -146 -65
before ends sentence deficit 1|22 147 -53 -78 -137 -127 -28 -39
before ends sentence deficit 1 here 0|0 0 -3 3 0 0 0 0
before ends sentence deficit 1 here 1|28 27 -65 -95 -70 -13 0 76
before ends sentence deficit 1 here 2|60 -22 -79 -39 -47 0 -144 34
before ends sentence deficit 1 here 3|-19 3 55 81 -34 0 0 -74
before ends sentence deficit 1 here 4|56 -26 -80 17 0 0 -56 0
before ends sentence deficit 1 here 5|-60 86 44 -125 45 0 11 0
before ends sentence deficit 1 here 6|-139 152 102 -37 0 0 -19 0
before ends sentence deficit 1 here 7|25 96 -45 -81 0 -24 16 0
before ends sentence deficit 1 here 8|-36 138 -43 0 -9 9 -71 -4
before ends sentence deficit 1 here 9|39 116 -58 2 -58 -115 68 -118
before ends sentence deficit 2|-6 96 -8 -58 -65 -69 12 -125
before ends sentence deficit 2 here 0|18 0 24 26 0 -26 0 -41
before ends sentence deficit 2 here 1|-109 -1 73 43 0 -47 -49 105
before ends sentence deficit 2 here 2|-11 75 3 17 -3 -74 42 -33
before ends sentence deficit 2 here 3|45 -21 -109 -62 -43 -19 -19 -15
before ends sentence deficit 2 here 4|9 2 5 -134 57 0 114 0
before ends sentence deficit 2 here 5|55 62 -141 -79 0 -50 -42 -44
before ends sentence deficit 2 here 6|23 100 -91 -30 -29 46 -77 -12
before ends sentence deficit 2 here 7|-65 142 61 64 20 -15 -84 -97
before ends sentence deficit 2 here 8|6 116 42 -58 5 -44 -48 -25
before ends sentence deficit 2 here 9|98 65 -11 -32 -35 54 42 -84
before ends sentence deficit 3|92 -23 9 -40 -154 -36 2 52
before ends sentence deficit 3 here 0|39 -38 -20 20 0 0 0 0
before ends sentence deficit 3 here 1|-134 24 28 50 0 -45 50 12
before ends sentence deficit 3 here 2|-52 -6 85 19 -92 144 -35 -37
before ends sentence deficit 3 here 3|15 38 -168 -38 32 0 -39 -27
before ends sentence deficit 3 here 4|-22 5 -6 -45 0 0 38 84
before ends sentence deficit 3 here 5|60 45 -40 -38 -20 -69 -29 0
before ends sentence deficit 3 here 6|-48 5 44 33 0 28 37 -5
before ends sentence deficit 3 here 7|38 11 13 50 -84 -19 -71 46
before ends sentence deficit 3 here 8|-12 -15 -24 33 -57 -126 72 61
before ends sentence deficit 3 here 9|22 -67 51 -44 50 46 44 9
before ends sentence deficit 4|63 73 71 -109 -57 -102 43 -50
before ends sentence deficit 4 here 0|-32 0 0 51 0 -25 0 0
before ends sentence deficit 4 here 1|20 -21 34 -39 0 0 0 0
before ends sentence deficit 4 here 2|46 4 27 -103 -29 -34 -25 -13
before ends sentence deficit 4 here 3|77 -61 -23 24 0 0 -42 0
before ends sentence deficit 4 here 4|80 -45 32 -75 0 0 0 0
before ends sentence deficit 4 here 5|-152 148 -21 42 0 0 0 0
before ends sentence deficit 4 here 6|79 -102 11 -2 -35 0 65 0
before ends sentence deficit 4 here 7|20 54 48 -72 0 0 0 -16
before ends sentence deficit 4 here 8|11 16 15 -11 85 -18 38 -40
before ends sentence deficit 4 here 9|85 -3 6 47 -112 -59 30 -13
before ends sentence deficit 5|169 -28 6 -74 -81 -51 22 -76
before ends sentence deficit 5 here 0|-69 0 25 69 0 0 0 -25
before ends sentence deficit 5 here 1|19 5 -58 -65 0 0 37 129
before ends sentence deficit 5 here 2|55 109 -146 40 0 35 -81 -137
before ends sentence deficit 5 here 3|-1 -15 14 87 28 0 -9 -15
before ends sentence deficit 5 here 4|-71 72 -51 56 -37 0 0 0
before ends sentence deficit 5 here 5|12 73 32 -65 37 0 76 -36
before ends sentence deficit 5 here 6|107 -73 -29 -27 -34 -7 -37 0
before ends sentence deficit 5 here 7|11 -137 8 49 -32 105 50 19
before ends sentence deficit 5 here 8|-11 93 115 -85 -25 -81 -70 4
before ends sentence deficit 5 here 9|-6 -15 2 -33 -20 -61 58 -32
before ends sentence deficit 6|157 -92 -16 -33 -32 36 32 -101
before ends sentence deficit 6 here 0|-3 -25 28 13 0 0 0 0
before ends sentence deficit 6 here 1|79 -68 46 -36 0 46 56 -148
before ends sentence deficit 6 here 2|-47 64 29 46 -47 65 -14 52
before ends sentence deficit 6 here 3|10 66 4 -13 0 0 -90 4
before ends sentence deficit 6 here 4|63 -32 52 -11 0 112 -106 -50
before ends sentence deficit 6 here 5|81 -75 -13 26 -20 0 49 -43
before ends sentence deficit 6 here 6|122 -126 21 -96 -42 14 26 -31
before ends sentence deficit 6 here 7|-31 2 -23 38 -48 -29 113 54
before ends sentence deficit 6 here 8|39 -59 -69 47 -27 5 16 -69
before ends sentence deficit 6 here 9|-21 -82 44 43 107 -73 44 24
before ends sentence deficit 7|150 -234 20 5 37 -43 18 94
before ends sentence deficit 7 here 0|4 -50 125 -16 0 0 0 -86
before ends sentence deficit 7 here 1|36 -3 112 -36 0 -39 -80 -64
before ends sentence deficit 7 here 2|11 0 -4 -35 0 -3 -70 221
before ends sentence deficit 7 here 3|5 -70 100 26 0 -49 -11 89
before ends sentence deficit 7 here 4|114 -121 46 -49 0 25 0 0
before ends sentence deficit 7 here 5|124 -111 -86 103 -7 -28 -86 -28
before ends sentence deficit 7 here 6|61 -31 72 -29 -33 -8 -14 -50
before ends sentence deficit 7 here 7|58 -83 -72 32 28 -32 44 54
before ends sentence deficit 7 here 8|19 35 -40 26 111 61 54 -69
before ends sentence deficit 7 here 9|-68 -120 22 1 10 -8 65 26
before ends sentence deficit 8|80 -155 6 -1 -111 -64 37 -23
before ends sentence deficit 8 here 0|-2 -52 -31 -2 0 59 0 83
before ends sentence deficit 8 here 1|45 -43 64 -38 0 -66 -22 -2
before ends sentence deficit 8 here 2|-15 2 35 11 0 79 38 -197
before ends sentence deficit 8 here 3|96 13 -107 -12 0 64 60 -29
before ends sentence deficit 8 here 4|30 -16 -13 66 -40 -50 -8 75
before ends sentence deficit 8 here 5|133 -73 85 13 0 -69 -115 -34
before ends sentence deficit 8 here 6|81 -61 47 73 0 -76 -54 -112
before ends sentence deficit 8 here 7|52 -76 13 105 -87 91 -54 -15
before ends sentence deficit 8 here 8|76 -78 12 35 -55 -51 98 -42
before ends sentence deficit 8 here 9|78 -58 -10 29 -37 58 4 39
before ends sentence deficit 9|102 -106 54 55 -76 53 -21 -30
before ends sentence deficit 9 here 0|-90 -14 48 -50 -46 125 -49 151
before ends sentence deficit 9 here 1|10 -26 -115 107 0 150 -13 -58
before ends sentence deficit 9 here 2|13 -5 33 18 -45 -127 119 -79
before ends sentence deficit 9 here 3|5 -49 85 20 -50 -41 69 -91
before ends sentence deficit 9 here 4|-6 21 -21 152 0 -96 1 -107
before ends sentence deficit 9 here 5|62 -60 23 13 0 66 19 -18
before ends sentence deficit 9 here 6|-28 25 52 -2 0 -65 125 -28
before ends sentence deficit 9 here 7|-17 -22 36 7 -32 46 70 -83
before ends sentence deficit 9 here 8|84 -92 67 31 -57 23 52 -54
before ends sentence deficit 9 here 9|102 19 56 -2 88 -21 -128 58
before ends sentence here 0|-121 -47 112 -2 -111 138 -49 129
before ends sentence here 1|-67 -6 58 18 -70 51 5 63
before ends sentence here 2|110 24 -13 -74 -203 -4 65 66
before ends sentence here 3|146 -42 -1 -71 -54 -32 20 -72
before ends sentence here 4|195 -131 18 -19 -12 -4 -44 -20
before ends sentence here 5|109 -84 15 -56 48 -59 -25 -98
before ends sentence here 6|182 -78 44 19 -91 -40 3 -181
before ends sentence here 7|136 -89 26 -10 -143 1 16 -43
before ends sentence here 8|109 -99 59 9 74 -49 121 -61
before ends sentence here 9|115 -50 53 36 -40 -19 101 -4
before ends signed|45 -282 86 123 -86 -40 -188 41
before ends signed deficit 0|52 309 -119 -192 -86 -28 0 0
before ends signed deficit 0 here 5|-20 0 -31 46 0 0 0 0
before ends signed deficit 0 here 8|44 0 33 -56 0 -28 0 0
before ends signed deficit 0 here 9|32 309 -113 -206 -86 0 0 0
before ends signed deficit 1|0 144 25 -152 0 0 0 -1
before ends signed deficit 1 here 7|0 0 -10 10 0 0 0 0
before ends signed deficit 1 here 8|0 48 32 -80 0 0 0 0
before ends signed deficit 1 here 9|0 112 11 -89 0 0 0 -1
before ends signed deficit 2|75 -9 -48 -6 0 -75 -49 22
before ends signed deficit 2 here 1|0 -60 40 20 0 0 0 0
before ends signed deficit 2 here 2|0 -33 -30 43 0 -36 0 49
before ends signed deficit 2 here 3|-37 -19 0 56 0 0 0 0
before ends signed deficit 2 here 4|49 -49 -45 45 0 0 0 0
before ends signed deficit 2 here 5|35 0 -36 10 0 0 0 0
before ends signed deficit 2 here 6|90 -53 -40 10 0 0 0 0
before ends signed deficit 2 here 7|-44 -48 107 -32 0 0 0 35
before ends signed deficit 2 here 8|52 -47 42 -25 0 -48 0 0
before ends signed deficit 2 here 9|-98 164 2 -50 0 13 -49 -30
before ends signed deficit 3|2 -23 50 -75 0 28 -48 11
before ends signed deficit 3 here 2|0 -47 -36 74 0 0 0 0
before ends signed deficit 3 here 3|0 0 48 -48 0 0 0 0
before ends signed deficit 3 here 6|20 0 -43 30 0 0 0 -1
before ends signed deficit 3 here 7|0 0 -35 36 0 0 0 0
before ends signed deficit 3 here 8|-17 0 83 -75 0 0 0 0
before ends signed deficit 3 here 9|0 24 -23 -36 0 28 -48 11
before ends signed deficit 4|-108 -113 27 75 0 0 0 5
before ends signed deficit 4 here 1|-45 0 0 0 0 0 0 46
before ends signed deficit 4 here 2|-21 -34 0 50 0 0 0 0
before ends signed deficit 4 here 3|-39 0 49 -12 0 0 0 0
before ends signed deficit 4 here 4|0 0 -29 29 0 0 0 0
before ends signed deficit 4 here 5|0 0 10 -9 0 0 0 0
before ends signed deficit 4 here 6|50 -50 -20 20 0 0 0 0
before ends signed deficit 4 here 7|-12 0 -31 31 0 0 0 0
before ends signed deficit 4 here 8|-28 0 42 39 0 0 0 -49
before ends signed deficit 4 here 9|-89 -43 -10 6 0 0 0 29
before ends signed deficit 5|67 -158 -7 58 0 38 0 17
before ends signed deficit 5 here 2|0 0 27 -27 0 0 0 0
before ends signed deficit 5 here 3|6 -50 44 0 0 0 0 0
before ends signed deficit 5 here 5|2 0 0 -2 0 0 0 0
before ends signed deficit 5 here 6|-40 0 -38 79 0 0 0 0
before ends signed deficit 5 here 8|88 -99 -30 78 0 0 0 -41
before ends signed deficit 5 here 9|-19 -41 -20 5 0 38 0 70
before ends signed deficit 6|-55 -155 174 41 0 19 0 -22
before ends signed deficit 6 here 0|35 0 9 -43 0 0 0 0
before ends signed deficit 6 here 2|-41 0 26 -1 0 0 0 0
before ends signed deficit 6 here 3|87 -47 20 -47 0 0 0 0
before ends signed deficit 6 here 4|0 0 -31 42 0 0 0 -14
before ends signed deficit 6 here 5|0 0 -81 82 0 0 0 0
before ends signed deficit 6 here 6|-58 0 4 70 0 0 0 0
before ends signed deficit 6 here 7|-9 -50 193 -128 0 0 0 0
before ends signed deficit 6 here 8|3 -42 24 90 0 0 0 -50
before ends signed deficit 6 here 9|-58 -45 -7 69 0 19 0 49
before ends signed deficit 7|37 -155 37 30 0 -40 -75 21
before ends signed deficit 7 here 0|-43 0 44 0 0 0 0 0
before ends signed deficit 7 here 1|-38 0 -34 72 0 0 0 0
before ends signed deficit 7 here 2|41 0 -97 57 0 0 0 -28
before ends signed deficit 7 here 3|28 0 35 -63 0 0 0 0
before ends signed deficit 7 here 4|-44 -35 0 69 0 0 0 0
before ends signed deficit 7 here 5|-11 0 44 -13 0 0 0 0
before ends signed deficit 7 here 6|68 0 -15 60 0 -50 -47 0
before ends signed deficit 7 here 7|-8 0 94 -4 0 -50 0 0
before ends signed deficit 7 here 8|-67 0 12 9 0 0 0 0
before ends signed deficit 7 here 9|57 -131 9 14 0 0 -40 31
before ends signed deficit 8|51 -215 2 64 0 55 0 18
before ends signed deficit 8 here 0|83 -50 -47 0 0 0 0 0
before ends signed deficit 8 here 1|16 -39 88 -80 0 0 0 0
before ends signed deficit 8 here 2|59 0 -69 46 0 0 0 0
before ends signed deficit 8 here 3|5 0 17 -25 0 0 0 0
before ends signed deficit 8 here 4|50 -49 -24 24 0 0 0 0
before ends signed deficit 8 here 5|-80 0 -16 -12 0 0 0 57
before ends signed deficit 8 here 6|-58 -48 -23 100 0 0 0 -12
before ends signed deficit 8 here 7|-2 0 -4 104 0 0 0 -47
before ends signed deficit 8 here 8|-51 -41 22 -3 0 28 0 -12
before ends signed deficit 8 here 9|36 -62 36 -17 0 40 0 18
before ends signed deficit 9|-112 -196 75 88 0 -13 -49 33
before ends signed deficit 9 here 0|0 0 22 -48 0 0 0 36
before ends signed deficit 9 here 1|-84 0 88 52 0 0 -49 0
before ends signed deficit 9 here 2|-8 -123 113 0 0 0 0 0
before ends signed deficit 9 here 3|-53 0 -48 95 0 0 0 0
before ends signed deficit 9 here 4|0 -13 24 -14 0 0 0 0
before ends signed deficit 9 here 5|6 0 -31 22 0 6 0 0
before ends signed deficit 9 here 6|44 0 50 -81 0 0 0 0
before ends signed deficit 9 here 7|64 0 -107 109 0 0 0 -78
before ends signed deficit 9 here 8|-8 0 -26 28 0 -41 0 72
before ends signed deficit 9 here 9|-119 -91 32 59 0 22 0 20
before ends signed here 0|92 -50 -4 -88 0 0 0 36
before ends signed here 1|-118 -93 157 4 0 0 -49 46
before ends signed here 2|11 -197 37 88 0 -36 0 21
before ends signed here 3|26 -111 65 0 0 0 0 0
before ends signed here 4|67 -132 -91 144 0 0 0 -14
before ends signed here 5|-105 0 -104 103 0 6 0 57
before ends signed here 6|88 -137 -76 153 0 -50 -47 -14
before ends signed here 7|-23 -84 121 50 0 -50 0 -81
before ends signed here 8|32 -143 90 90 0 -35 0 -60
before ends signed here 9|-75 219 13 -1 -86 89 -125 87
before furniture|43 -189 -40 5 58 142 -8 140
before marked|-4 -535 209 328 -148 -24 -98 -122
before signed|45 -282 86 123 -86 -40 -188 41
before spaced false ends call|250 -232 19 -67 -24 -43 68 -52
before spaced false ends clause|22 52 101 -73 270 -143 -13 -48
before spaced false ends open|59 27 32 61 96 0 -49 26
before spaced false ends sentence|115 -145 72 22 -124 32 112 13
before spaced false ends signed|45 -282 86 123 -86 -40 -188 41
before spaced true ends call|-265 295 0 0 0 0 -68 0
before spaced true ends clause|-289 299 -206 113 0 0 -48 0
before spaced true ends open|-378 324 -185 98 -256 19 -227 107
before spaced true ends sentence|-593 776 -126 -209 0 -49 -221 -46
below 0|21 74 52 85 49 26 18 43
below 0 deficit 0|34 -89 54 -64 -8 72 -49 102
below 0 deficit 1|-60 -64 100 103 40 -4 -84 35
below 0 deficit 2|-11 51 77 40 54 2 53 -69
below 0 deficit 3|36 28 -14 -11 -22 -30 -117 -28
below 0 deficit 4|5 26 -15 -48 -21 43 -107 91
below 0 deficit 5|37 -11 43 0 -39 -70 -129 54
below 0 deficit 6|56 -1 39 3 -39 -8 -38 -69
below 0 deficit 7|12 15 34 96 0 -52 44 19
below 0 deficit 8|29 78 -15 29 77 -7 19 -65
below 0 deficit 9|78 121 -13 87 99 75 87 25
below 0 ends call|144 69 54 -130 -54 -50 0 -94
below 0 ends clause|58 -16 26 -158 -80 -100 -48 -66
below 0 ends open|-9 55 71 94 50 80 87 85
below 0 ends sentence|14 90 -223 7 78 -228 -293 -236
below 0 ends signed|158 217 -168 -135 -124 -49 -100 0
below 1|22 87 -22 9 -46 -33 -40 13
below 1 deficit 0|-103 57 -78 98 0 -28 0 132
below 1 deficit 1|-24 20 -58 142 17 -61 8 61
below 1 deficit 2|28 26 0 -82 -90 74 -36 -69
below 1 deficit 3|6 -10 -33 2 -76 91 68 31
below 1 deficit 4|-1 56 6 -58 50 -94 41 5
below 1 deficit 5|120 67 -111 -50 18 -97 84 -56
below 1 deficit 6|78 64 -37 36 9 -46 61 -123
below 1 deficit 7|49 -59 87 24 50 -40 -33 23
below 1 deficit 8|45 -1 81 -19 -14 38 44 23
below 1 deficit 9|-45 -6 113 47 41 -14 -80 25
below 1 ends call|74 24 -30 1 0 0 0 0
below 1 ends clause|98 67 -189 -150 -13 -50 32 -85
below 1 ends open|3 54 30 38 -26 -35 -22 -24
below 1 ends sentence|26 49 -261 -47 1 0 -49 174
below 1 ends signed|5 -5 0 0 0 0 0 0
below 2|-1 73 23 -19 -39 -78 23 17
below 2 deficit 0|-102 -27 66 127 0 0 0 -65
below 2 deficit 1|-84 -4 41 -128 -49 50 -62 173
below 2 deficit 2|10 66 -6 -112 -38 9 -35 144
below 2 deficit 3|43 -3 -33 1 -52 -15 90 -155
below 2 deficit 4|38 7 -55 -100 -46 53 147 -74
below 2 deficit 5|49 -6 -54 4 30 133 -32 101
below 2 deficit 6|115 15 -91 -92 0 -74 5 180
below 2 deficit 7|138 134 -79 39 -51 -146 91 -86
below 2 deficit 8|4 -27 -12 -2 118 31 -44 8
below 2 deficit 9|-24 -86 139 49 -36 -40 34 153
below 2 ends call|36 -157 25 57 0 0 0 -39
below 2 ends clause|50 96 -113 -2 52 -26 -42 -50
below 2 ends open|7 35 49 -24 -32 -62 28 22
below 2 ends sentence|46 35 -140 48 -70 -45 0 71
below 2 ends signed|53 -18 -48 0 0 0 0 0
below 3|18 89 56 -11 -16 -85 -37 6
below 3 deficit 0|0 0 -4 38 0 -16 0 -44
below 3 deficit 1|64 242 -83 -214 0 -49 121 -144
below 3 deficit 2|67 11 -40 -93 -81 -56 11 178
below 3 deficit 3|52 -34 17 -9 60 -39 -49 30
below 3 deficit 4|98 -89 -22 59 0 -44 33 -87
below 3 deficit 5|21 -59 -87 76 39 11 41 -48
below 3 deficit 6|-102 -74 89 74 0 80 -12 -1
below 3 deficit 7|-6 -71 31 -93 31 31 94 83
below 3 deficit 8|-40 66 78 -127 -8 22 -17 117
below 3 deficit 9|31 83 66 -39 25 -37 -106 -9
below 3 ends call|-90 20 87 -50 0 0 0 0
below 3 ends clause|-47 28 56 41 0 -50 -49 0
below 3 ends open|-21 9 62 -13 2 -78 2 19
below 3 ends sentence|170 -33 -178 20 -29 0 -50 -70
below 4|-15 25 116 -71 -61 -44 9 2
below 4 deficit 0|56 -62 134 -46 0 0 0 -93
below 4 deficit 1|18 -29 49 2 0 0 0 -44
below 4 deficit 2|-78 17 -76 -15 -19 -33 42 278
below 4 deficit 3|94 129 -55 -13 -34 -36 0 -100
below 4 deficit 4|-17 36 -46 -8 57 0 0 0
below 4 deficit 5|114 -88 -8 -58 0 43 41 -81
below 4 deficit 6|97 -46 65 -55 -61 0 -36 -46
below 4 deficit 7|-163 94 83 -49 -86 100 -48 66
below 4 deficit 8|46 -54 -10 -17 42 23 -104 40
below 4 deficit 9|-23 29 130 18 5 -165 42 -70
below 4 ends call|-20 62 -45 0 0 0 0 0
below 4 ends clause|37 -128 58 100 0 0 0 0
below 4 ends open|-88 56 123 -44 -50 -44 9 2
below 4 ends sentence|80 -95 12 -16 -62 0 0 0
below 4 ends signed|0 50 0 -50 0 0 0 0
below 5|-18 98 117 -69 -56 -33 -38 73
below 5 deficit 0|-112 0 131 39 0 0 0 -81
below 5 deficit 1|225 -97 57 -174 0 0 -48 -42
below 5 deficit 2|58 -108 81 63 0 -138 -65 -49
below 5 deficit 3|86 -25 -102 -3 0 0 -4 90
below 5 deficit 4|-60 -71 77 -8 0 0 0 64
below 5 deficit 5|-72 102 16 -45 0 25 -15 -41
below 5 deficit 6|-120 -3 -35 -26 53 155 -37 64
below 5 deficit 7|-47 91 -59 -22 0 61 -50 54
below 5 deficit 8|-13 76 12 66 -29 -56 -141 9
below 5 deficit 9|-1 93 99 -39 -44 -46 39 49
below 5 ends call|32 107 -100 -76 0 0 0 0
below 5 ends clause|-139 14 118 28 0 0 0 0
below 5 ends open|-39 87 104 -88 0 -33 -38 80
below 5 ends sentence|77 -23 106 16 -161 0 0 -35
bond after 0|42 69 20 93 36 75 43 28
bond after 0 here 0 after 0|152 0 52 -68 -47 -48 0 -56
bond after 0 here 0 after 1|-96 40 12 -9 0 0 0 76
bond after 0 here 0 after 2|-95 -68 34 15 77 -37 0 135
bond after 0 here 0 after 3|-36 0 -3 31 0 26 0 -49
bond after 0 here 0 after 4|-75 -37 73 53 0 0 0 -22
bond after 0 here 0 after 5|-149 -17 131 4 23 24 0 3
bond after 0 here 0 after 6|-168 -18 93 102 -13 17 0 -10
bond after 0 here 0 after 7|16 -118 49 87 -41 67 0 -74
bond after 0 here 0 after 8|-30 -39 41 26 -46 21 0 27
bond after 0 here 0 after 9|-47 -26 144 -137 14 119 -49 20
bond after 0 here 1 after 0|101 -47 7 -8 0 10 0 7
bond after 0 here 1 after 1|56 -6 -90 -16 31 52 0 115
bond after 0 here 1 after 2|85 32 -8 11 78 14 -42 -37
bond after 0 here 1 after 3|-13 22 37 -103 76 -26 -84 115
bond after 0 here 1 after 4|-41 -123 138 40 2 0 0 -64
bond after 0 here 1 after 5|-11 3 47 24 -80 -45 -87 59
bond after 0 here 1 after 6|-64 -82 -9 46 0 69 -57 41
bond after 0 here 1 after 7|24 -77 22 14 -21 51 -27 78
bond after 0 here 1 after 8|19 -45 -16 25 56 39 44 -6
bond after 0 here 1 after 9|31 -24 44 27 1 18 -49 -73
bond after 0 here 2 after 0|-92 -67 -8 56 7 163 0 2
bond after 0 here 2 after 1|-43 5 23 33 -82 45 11 35
bond after 0 here 2 after 2|16 14 29 -16 31 99 -31 0
bond after 0 here 2 after 3|-34 -34 70 47 -93 -1 25 38
bond after 0 here 2 after 4|45 22 -20 23 -18 -76 -70 -19
bond after 0 here 2 after 5|-76 -18 73 5 -81 109 36 2
bond after 0 here 2 after 6|33 -31 -54 48 -33 -13 -123 66
bond after 0 here 2 after 7|51 22 -3 2 -60 9 -17 30
bond after 0 here 2 after 8|35 15 9 -69 90 14 -64 52
bond after 0 here 2 after 9|24 25 7 -36 -45 -31 -87 38
bond after 0 here 3 after 0|-151 -34 12 22 0 43 -33 43
bond after 0 here 3 after 1|-11 49 -42 55 -8 -53 0 -49
bond after 0 here 3 after 2|73 10 -3 28 61 -17 90 -39
bond after 0 here 3 after 3|34 53 85 -9 -95 -15 46 -78
bond after 0 here 3 after 4|9 25 16 30 -19 33 -29 -30
bond after 0 here 3 after 5|-94 -1 105 130 -30 -126 67 58
bond after 0 here 3 after 6|-7 -6 -62 16 -2 46 11 100
bond after 0 here 3 after 7|35 -36 71 -48 -38 20 14 -2
bond after 0 here 3 after 8|43 2 -35 16 28 -33 -132 131
bond after 0 here 3 after 9|16 44 5 17 -8 -5 -118 51
bond after 0 here 4 after 0|-73 -56 32 157 0 0 -13 -50
bond after 0 here 4 after 1|-2 -22 1 71 27 12 0 -36
bond after 0 here 4 after 2|42 20 -32 8 -5 -71 -32 -24
bond after 0 here 4 after 3|-31 63 57 -98 0 32 -38 54
bond after 0 here 4 after 4|-63 49 121 -29 -44 21 51 -42
bond after 0 here 4 after 5|-47 23 32 85 -14 15 141 -62
bond after 0 here 4 after 6|38 71 -13 -65 0 45 -95 73
bond after 0 here 4 after 7|40 1 4 19 53 13 -47 -69
bond after 0 here 4 after 8|25 13 -26 -16 19 -47 54 69
bond after 0 here 4 after 9|52 14 10 9 -47 30 -38 -32
bond after 0 here 5 after 0|-29 -53 74 39 -42 -43 0 15
bond after 0 here 5 after 1|61 22 50 81 -50 -49 0 -72
bond after 0 here 5 after 2|42 -69 19 28 12 -40 32 -97
bond after 0 here 5 after 3|-20 43 -30 18 73 14 -26 -30
bond after 0 here 5 after 4|-1 -81 56 -17 -21 -11 21 66
bond after 0 here 5 after 5|-106 24 125 30 16 23 55 8
bond after 0 here 5 after 6|-62 -26 5 25 -43 -43 38 118
bond after 0 here 5 after 7|5 -88 -107 22 -16 72 5 78
bond after 0 here 5 after 8|79 1 -25 -40 20 72 -59 -68
bond after 0 here 5 after 9|21 18 64 -52 70 -36 -40 57
bond after 0 here 6 after 0|13 -43 78 -13 -51 61 15 -32
bond after 0 here 6 after 1|-9 -42 -14 10 55 -117 37 101
bond after 0 here 6 after 2|87 -35 3 59 32 -59 -50 -53
bond after 0 here 6 after 3|-67 77 55 37 4 -6 -12 -6
bond after 0 here 6 after 4|-4 -50 -13 28 48 -30 18 118
bond after 0 here 6 after 5|-71 -13 8 66 -4 94 -13 60
bond after 0 here 6 after 6|-65 46 -34 14 -50 54 1 -27
bond after 0 here 6 after 7|53 -36 6 10 53 -57 -12 -78
bond after 0 here 6 after 8|-28 -11 -28 -28 60 6 -30 52
bond after 0 here 6 after 9|45 0 11 -13 72 -7 -28 15
bond after 0 here 7 after 0|-51 88 14 -57 -5 -11 -82 -4
bond after 0 here 7 after 1|-5 -48 -4 29 105 -28 80 -153
bond after 0 here 7 after 2|-31 9 42 54 52 -9 -14 -3
bond after 0 here 7 after 3|-6 -9 14 -4 -38 -50 24 47
bond after 0 here 7 after 4|-47 -40 36 -9 -3 -27 -85 45
bond after 0 here 7 after 5|-62 36 87 30 -21 35 41 26
bond after 0 here 7 after 6|-21 -28 20 40 22 -22 10 -69
bond after 0 here 7 after 7|73 -22 -65 -63 0 -48 -28 78
bond after 0 here 7 after 8|90 -10 -29 18 -38 -11 57 59
bond after 0 here 7 after 9|77 -15 14 -37 6 23 19 11
bond after 0 here 8 after 0|35 37 1 93 -18 -16 -38 -45
bond after 0 here 8 after 1|6 -3 -1 21 66 51 23 -130
bond after 0 here 8 after 2|-3 28 -6 67 5 2 45 11
bond after 0 here 8 after 3|34 6 -16 50 17 -9 -8 -13
bond after 0 here 8 after 4|6 40 37 13 -41 -15 12 -71
bond after 0 here 8 after 5|14 70 -25 -9 -47 9 55 -44
bond after 0 here 8 after 6|-25 45 -71 63 31 48 67 -12
bond after 0 here 8 after 7|-29 50 -68 59 25 -49 102 -38
bond after 0 here 8 after 8|142 32 -49 -22 -35 13 51 45
bond after 0 here 8 after 9|82 76 33 -77 -28 43 12 17
bond after 0 here 9 after 0|-14 30 13 66 61 -59 40 -48
bond after 0 here 9 after 1|-12 -42 8 73 12 -25 28 -6
bond after 0 here 9 after 2|68 38 2 75 82 35 105 -23
bond after 0 here 9 after 3|52 49 19 8 51 31 12 -9
bond after 0 here 9 after 4|27 -12 -18 19 11 -40 -21 -45
bond after 0 here 9 after 5|80 66 36 52 111 35 74 1
bond after 0 here 9 after 6|7 74 -26 21 92 -6 -3 32
bond after 0 here 9 after 7|73 61 -51 24 26 11 38 49
bond after 0 here 9 after 8|37 59 -41 24 -11 -28 33 19
bond after 0 here 9 after 9|124 89 -57 15 24 40 80 95
bond after 1|32 145 30 -12 -106 -44 -66 -182
bond after 1 here 0 after 0|-17 0 0 80 0 0 0 -48
bond after 1 here 0 after 1|0 0 48 -47 0 0 0 0
bond after 1 here 0 after 4|0 35 0 -35 0 0 0 0
bond after 1 here 0 after 7|0 0 35 -35 0 0 0 0
bond after 1 here 0 after 8|5 -5 0 0 0 0 0 0
bond after 1 here 0 after 9|32 49 -102 31 0 0 0 0
bond after 1 here 1 after 0|47 0 0 -46 0 0 0 0
bond after 1 here 1 after 1|-61 64 109 -203 0 0 85 0
bond after 1 here 1 after 2|-37 -70 0 54 -40 0 0 82
bond after 1 here 1 after 3|-6 6 -183 184 0 0 0 0
bond after 1 here 1 after 5|0 -40 11 40 0 0 0 0
bond after 1 here 1 after 6|0 0 -50 50 0 0 0 0
bond after 1 here 1 after 7|8 34 -45 18 0 0 0 0
bond after 1 here 1 after 8|7 67 -15 -38 0 0 0 -48
bond after 1 here 1 after 9|-76 102 40 -90 0 0 32 0
bond after 1 here 2 after 1|42 43 -97 7 0 0 0 0
bond after 1 here 2 after 2|-17 145 -8 -26 -28 -50 0 76
bond after 1 here 2 after 3|-11 7 51 -111 0 0 0 0
bond after 1 here 2 after 4|-17 39 0 0 0 0 0 -33
bond after 1 here 2 after 5|-28 29 89 -55 0 -36 0 0
bond after 1 here 2 after 6|-76 83 16 23 -42 0 0 0
bond after 1 here 2 after 7|32 6 20 -12 0 0 0 -49
bond after 1 here 2 after 8|-22 27 -57 42 0 0 0 0
bond after 1 here 2 after 9|-39 112 -36 -61 -45 0 57 -49
bond after 1 here 3 after 1|-25 26 0 0 0 0 0 0
bond after 1 here 3 after 2|-24 4 75 -34 0 0 0 -20
bond after 1 here 3 after 3|-4 55 -35 16 -44 0 0 0
bond after 1 here 3 after 4|47 -47 0 0 0 0 0 0
bond after 1 here 3 after 5|-48 49 0 0 0 0 0 0
bond after 1 here 3 after 6|14 -34 116 -8 0 0 0 -89
bond after 1 here 3 after 7|129 -61 0 0 0 0 0 -50
bond after 1 here 3 after 8|64 -19 -68 30 0 0 0 0
bond after 1 here 3 after 9|-29 55 65 -33 -28 0 -42 0
bond after 1 here 4 after 1|55 -55 0 0 0 0 0 0
bond after 1 here 4 after 2|-4 21 -32 -6 0 0 0 0
bond after 1 here 4 after 3|35 -35 0 0 0 0 0 0
bond after 1 here 4 after 4|-65 66 0 0 0 0 0 0
bond after 1 here 4 after 6|75 -75 0 0 0 0 0 0
bond after 1 here 4 after 7|-48 0 0 49 0 0 0 0
bond after 1 here 4 after 8|-88 14 -48 77 0 0 0 70
bond after 1 here 4 after 9|91 -66 -18 25 -46 0 0 0
bond after 1 here 5 after 1|-26 -16 43 0 0 0 0 0
bond after 1 here 5 after 2|107 -89 48 -28 -42 0 0 0
bond after 1 here 5 after 3|81 -103 11 0 0 0 0 0
bond after 1 here 5 after 4|83 -83 0 0 0 0 0 0
bond after 1 here 5 after 5|45 -73 -25 46 0 0 0 0
bond after 1 here 5 after 6|-56 56 -12 -1 0 25 0 0
bond after 1 here 5 after 7|-5 6 -11 12 0 0 0 0
bond after 1 here 5 after 8|33 54 -80 -7 -7 0 0 0
bond after 1 here 5 after 9|153 -86 -88 -32 0 0 0 0
bond after 1 here 6 after 0|0 0 -51 52 0 0 0 0
bond after 1 here 6 after 1|61 -44 -13 -10 0 0 0 0
bond after 1 here 6 after 2|-50 162 -68 -109 0 0 0 0
bond after 1 here 6 after 3|53 -14 -64 36 0 -20 0 0
bond after 1 here 6 after 4|80 -55 -41 0 0 0 0 0
bond after 1 here 6 after 5|41 24 76 -106 0 0 0 0
bond after 1 here 6 after 6|-29 -58 102 -8 0 0 0 0
bond after 1 here 6 after 7|-11 45 -17 -35 0 0 0 0
bond after 1 here 6 after 8|16 2 -86 0 0 101 0 0
bond after 1 here 6 after 9|92 -59 -71 -22 37 0 0 0
bond after 1 here 7 after 1|0 0 -59 60 0 0 0 0
bond after 1 here 7 after 2|87 -43 -59 8 0 0 0 0
bond after 1 here 7 after 3|-88 40 75 4 0 0 0 0
bond after 1 here 7 after 4|47 -50 -23 25 0 0 0 0
bond after 1 here 7 after 5|131 -41 24 -117 -24 0 0 0
bond after 1 here 7 after 6|9 2 -43 22 0 0 0 0
bond after 1 here 7 after 7|-121 33 184 -126 57 -14 0 -52
bond after 1 here 7 after 8|-73 60 -5 10 -34 0 48 0
bond after 1 here 7 after 9|-88 95 64 -37 -36 0 0 0
bond after 1 here 8 after 0|0 0 48 -47 0 0 0 0
bond after 1 here 8 after 1|0 0 -90 90 0 0 0 0
bond after 1 here 8 after 2|-118 19 80 12 0 0 0 -8
bond after 1 here 8 after 3|-111 50 67 -29 0 0 0 20
bond after 1 here 8 after 4|-40 0 10 61 0 0 0 0
bond after 1 here 8 after 5|-69 -32 4 105 0 -2 0 5
bond after 1 here 8 after 6|-52 -66 167 -72 0 -50 0 0
bond after 1 here 8 after 7|-32 -43 163 -103 0 0 0 0
bond after 1 here 8 after 8|-40 91 -98 0 86 0 0 0
bond after 1 here 8 after 9|-68 -2 38 17 26 -41 0 -62
bond after 1 here 9 after 0|0 0 96 -95 0 0 0 0
bond after 1 here 9 after 1|0 0 69 -25 -5 0 0 -47
bond after 1 here 9 after 2|-156 -91 109 74 -77 18 -34 -28
bond after 1 here 9 after 3|-9 -91 -35 65 -32 0 34 16
bond after 1 here 9 after 4|-78 -28 13 47 0 16 51 -45
bond after 1 here 9 after 5|241 0 -121 19 30 -24 -186 135
bond after 1 here 9 after 6|52 0 4 86 -7 -16 0 -62
bond after 1 here 9 after 7|-20 -94 26 101 24 0 0 -35
bond after 1 here 9 after 8|-84 -70 -4 81 -10 92 7 -75
bond after 1 here 9 after 9|4 81 102 83 -45 -91 -122 -113
bond after 2|61 74 52 -54 -93 -136 -47 -106
bond after 2 here 0 after 0|50 -14 -50 14 0 0 0 0
bond after 2 here 0 after 1|75 -48 0 -26 0 0 0 0
bond after 2 here 0 after 5|0 0 37 0 0 0 0 -37
bond after 2 here 0 after 7|40 0 0 -15 0 -25 0 0
bond after 2 here 0 after 8|-71 72 0 0 0 0 0 0
bond after 2 here 0 after 9|0 46 -48 94 -46 -45 0 0
bond after 2 here 1 after 1|49 -31 -11 11 0 0 0 -16
bond after 2 here 1 after 2|-31 -15 34 21 0 0 0 0
bond after 2 here 1 after 3|-33 32 48 3 -47 0 0 0
bond after 2 here 1 after 5|-47 50 6 0 0 0 0 -12
bond after 2 here 1 after 6|0 0 114 -76 0 -38 0 0
bond after 2 here 1 after 7|-58 59 0 0 0 0 0 0
bond after 2 here 1 after 8|-31 28 27 10 -4 0 -27 0
bond after 2 here 1 after 9|-119 114 -11 23 0 0 0 0
bond after 2 here 2 after 1|57 28 -75 -50 0 0 0 -17
bond after 2 here 2 after 2|-10 112 -73 -70 9 0 0 -26
bond after 2 here 2 after 3|31 8 56 -56 22 0 0 0
bond after 2 here 2 after 4|-46 46 0 0 0 0 0 0
bond after 2 here 2 after 5|-19 73 -34 -66 0 0 0 0
bond after 2 here 2 after 6|-19 65 -50 23 0 0 0 0
bond after 2 here 2 after 7|-34 -3 -101 124 56 0 0 -50
bond after 2 here 2 after 8|-15 65 -28 -83 49 0 93 0
bond after 2 here 2 after 9|-30 28 -85 -43 -32 0 171 0
bond after 2 here 3 after 1|43 12 -11 -40 0 0 0 0
bond after 2 here 3 after 2|-48 81 -103 -7 0 0 0 0
bond after 2 here 3 after 3|30 -88 24 5 66 0 0 0
bond after 2 here 3 after 4|14 -29 0 0 34 0 0 0
bond after 2 here 3 after 5|-18 -23 -38 39 50 0 0 0
bond after 2 here 3 after 6|-36 36 0 0 0 0 0 0
bond after 2 here 3 after 7|-17 18 -31 31 0 0 0 0
bond after 2 here 3 after 8|-28 28 46 -46 0 0 0 0
bond after 2 here 3 after 9|-75 65 18 -35 -25 0 52 0
bond after 2 here 4 after 2|22 37 -14 -27 0 0 0 -50
bond after 2 here 4 after 3|11 -11 0 0 0 0 0 0
bond after 2 here 4 after 4|148 -78 -70 0 0 0 0 0
bond after 2 here 4 after 5|-16 17 0 0 0 0 0 0
bond after 2 here 4 after 6|-1 1 0 0 0 0 0 0
bond after 2 here 4 after 7|-26 26 0 0 0 0 0 0
bond after 2 here 4 after 8|131 -47 1 -45 -33 0 0 -48
bond after 2 here 4 after 9|26 -11 0 0 0 0 -28 0
bond after 2 here 5 after 1|-70 11 57 0 0 0 0 0
bond after 2 here 5 after 2|104 -49 -106 -50 37 0 0 0
bond after 2 here 5 after 3|119 -29 -34 -86 0 0 0 0
bond after 2 here 5 after 4|-13 14 0 0 0 0 0 0
bond after 2 here 5 after 5|-5 -19 33 0 0 0 0 0
bond after 2 here 5 after 6|94 -121 52 0 0 0 0 0
bond after 2 here 5 after 7|-25 -26 59 -19 0 0 0 0
bond after 2 here 5 after 8|12 -4 13 -49 0 0 0 0
bond after 2 here 5 after 9|11 16 -43 8 0 0 0 0
bond after 2 here 6 after 0|0 0 -44 45 0 0 0 0
bond after 2 here 6 after 1|-59 59 0 0 0 0 0 0
bond after 2 here 6 after 2|8 87 -89 44 -41 0 0 0
bond after 2 here 6 after 3|8 -8 0 0 0 0 0 0
bond after 2 here 6 after 4|-5 5 0 0 0 0 0 0
bond after 2 here 6 after 5|117 -28 -54 -43 0 0 0 0
bond after 2 here 6 after 6|-90 65 -10 43 14 0 0 0
bond after 2 here 6 after 7|-76 -19 4 90 0 0 0 0
bond after 2 here 6 after 8|114 -113 36 -5 0 0 0 0
bond after 2 here 6 after 9|-96 49 55 52 -41 0 0 0
bond after 2 here 7 after 0|0 0 -50 51 0 0 0 0
bond after 2 here 7 after 1|0 0 -29 41 0 0 -17 0
bond after 2 here 7 after 2|88 -61 13 -50 0 0 0 0
bond after 2 here 7 after 3|7 -11 23 0 0 0 0 0
bond after 2 here 7 after 4|44 0 -44 0 0 0 0 0
bond after 2 here 7 after 5|28 18 0 -40 0 0 0 0
bond after 2 here 7 after 6|10 -1 10 -26 0 0 0 0
bond after 2 here 7 after 7|-13 13 -33 33 0 0 0 0
bond after 2 here 7 after 8|-17 37 68 -41 -5 0 0 -51
bond after 2 here 7 after 9|-62 42 30 -35 47 0 0 0
bond after 2 here 8 after 0|48 0 -86 39 0 0 0 0
bond after 2 here 8 after 1|0 0 -121 0 -49 0 0 189
bond after 2 here 8 after 2|62 -44 163 -145 0 0 -50 0
bond after 2 here 8 after 3|85 -39 -6 0 0 0 0 -40
bond after 2 here 8 after 4|30 -30 11 -11 0 0 0 0
bond after 2 here 8 after 5|71 -49 5 -18 0 0 -22 0
bond after 2 here 8 after 6|19 -120 257 -45 -149 0 0 -48
bond after 2 here 8 after 7|21 0 -134 124 0 0 0 0
bond after 2 here 8 after 8|-104 20 -31 82 57 0 -42 -35
bond after 2 here 8 after 9|-116 149 -6 42 -47 0 -44 -90
bond after 2 here 9 after 1|-1 0 9 -21 13 0 0 0
bond after 2 here 9 after 2|4 -34 8 92 -123 -22 -48 32
bond after 2 here 9 after 3|-43 0 -51 65 0 0 0 19
bond after 2 here 9 after 4|-69 0 76 -8 -31 -82 -45 168
bond after 2 here 9 after 5|-144 76 43 29 -72 12 -125 56
bond after 2 here 9 after 6|-18 18 -42 -26 -41 0 176 -63
bond after 2 here 9 after 7|0 0 -21 21 0 0 0 0
bond after 2 here 9 after 8|-92 0 55 68 27 0 -45 -14
bond after 2 here 9 after 9|-152 -19 218 55 -53 -33 -112 -105
bond after 3|84 86 1 -85 9 -142 95 -147
bond after 3 here 0 after 0|33 -20 0 20 -45 0 0 0
bond after 3 here 0 after 1|73 -47 -36 0 0 0 0 0
bond after 3 here 0 after 2|5 11 -36 77 0 0 0 -61
bond after 3 here 0 after 4|50 41 -50 -40 0 0 0 0
bond after 3 here 0 after 6|0 0 0 37 0 -36 0 0
bond after 3 here 0 after 7|0 0 -43 44 0 0 0 0
bond after 3 here 0 after 8|5 -52 0 -5 52 0 0 0
bond after 3 here 0 after 9|-1 35 -47 74 -34 -25 0 0
bond after 3 here 1 after 1|87 -18 0 35 -24 0 -25 -82
bond after 3 here 1 after 2|-71 50 -39 43 36 0 0 0
bond after 3 here 1 after 3|7 -43 0 60 0 0 0 0
bond after 3 here 1 after 4|0 47 0 -46 0 0 0 0
bond after 3 here 1 after 6|-1 2 0 0 0 0 0 0
bond after 3 here 1 after 7|-11 11 0 0 0 0 0 0
bond after 3 here 1 after 8|48 36 -16 -9 -75 0 0 0
bond after 3 here 1 after 9|58 -43 -17 -63 42 -34 94 -41
bond after 3 here 2 after 1|-6 43 -65 0 0 0 0 0
bond after 3 here 2 after 2|-50 42 -86 -97 62 -50 42 160
bond after 3 here 2 after 3|82 64 -164 26 31 0 0 0
bond after 3 here 2 after 4|-94 22 48 33 -32 0 32 0
bond after 3 here 2 after 5|6 56 -143 45 0 0 0 0
bond after 3 here 2 after 6|-97 92 6 -41 0 0 44 0
bond after 3 here 2 after 7|-113 24 123 -58 0 0 123 0
bond after 3 here 2 after 8|-29 55 12 107 -82 -43 0 -105
bond after 3 here 2 after 9|2 22 -108 96 -36 0 139 -93
bond after 3 here 3 after 1|52 -52 0 0 0 0 0 0
bond after 3 here 3 after 2|55 55 -21 -83 0 -50 0 0
bond after 3 here 3 after 3|93 -74 -31 -31 80 0 0 -50
bond after 3 here 3 after 4|-39 39 0 0 0 0 0 0
bond after 3 here 3 after 5|94 -10 -81 0 7 0 0 0
bond after 3 here 3 after 6|-9 26 -35 0 0 0 0 0
bond after 3 here 3 after 7|-55 11 -23 61 0 0 0 0
bond after 3 here 3 after 8|16 -33 47 -85 87 0 -42 0
bond after 3 here 3 after 9|62 -12 -48 -51 0 0 -39 0
bond after 3 here 4 after 1|46 0 0 0 0 0 0 -46
bond after 3 here 4 after 2|-31 56 44 -47 0 0 0 0
bond after 3 here 4 after 3|93 -108 -32 0 0 0 48 0
bond after 3 here 4 after 4|-43 44 0 0 0 0 0 0
bond after 3 here 4 after 5|74 -74 0 0 0 0 0 0
bond after 3 here 4 after 6|-3 -46 0 0 0 0 49 0
bond after 3 here 4 after 7|-25 -24 50 0 0 0 0 0
bond after 3 here 4 after 8|-26 26 0 0 0 0 0 0
bond after 3 here 4 after 9|3 -46 75 -52 0 0 -26 0
bond after 3 here 5 after 1|20 -20 0 0 0 0 0 0
bond after 3 here 5 after 2|102 197 -93 -100 0 -50 0 -50
bond after 3 here 5 after 3|84 -90 0 19 0 0 0 0
bond after 3 here 5 after 4|-5 5 0 0 0 0 0 0
bond after 3 here 5 after 5|45 -87 35 18 0 0 0 0
bond after 3 here 5 after 6|61 -63 -20 0 0 0 0 0
bond after 3 here 5 after 7|-43 101 -47 -29 44 0 0 0
bond after 3 here 5 after 8|96 -26 99 -94 -45 0 -31 0
bond after 3 here 5 after 9|-106 -55 3 219 0 -14 0 -50
bond after 3 here 6 after 1|50 -49 0 0 0 0 0 0
bond after 3 here 6 after 2|16 68 69 -201 -37 38 0 -16
bond after 3 here 6 after 3|-51 95 -36 -39 0 0 0 0
bond after 3 here 6 after 4|-35 35 30 -30 0 0 0 0
bond after 3 here 6 after 5|94 -60 -49 0 36 0 -16 0
bond after 3 here 6 after 6|163 -107 -120 50 0 0 0 0
bond after 3 here 6 after 7|-59 -5 -37 32 16 0 66 0
bond after 3 here 6 after 8|30 -20 22 25 -33 -44 0 0
bond after 3 here 6 after 9|-22 1 -82 129 15 0 -45 0
bond after 3 here 7 after 1|0 0 47 -97 0 -49 0 100
bond after 3 here 7 after 2|-20 70 110 -105 0 -49 0 -45
bond after 3 here 7 after 3|37 22 -13 0 0 0 0 -49
bond after 3 here 7 after 4|0 0 73 -33 0 0 0 -40
bond after 3 here 7 after 5|34 -42 0 0 0 -31 38 0
bond after 3 here 7 after 6|29 -65 -13 40 0 0 0 0
bond after 3 here 7 after 7|-97 68 4 25 -36 0 46 0
bond after 3 here 7 after 8|-63 19 38 -7 0 50 -48 0
bond after 3 here 7 after 9|-78 51 -29 95 0 55 -43 0
bond after 3 here 8 after 0|0 0 45 -44 0 0 0 0
bond after 3 here 8 after 2|-4 -6 -9 -2 0 0 8 0
bond after 3 here 8 after 3|77 -77 46 -46 0 0 0 0
bond after 3 here 8 after 4|0 0 52 -52 0 0 0 0
bond after 3 here 8 after 5|42 -42 65 -65 0 0 0 0
bond after 3 here 8 after 6|102 -56 75 -101 0 0 0 0
bond after 3 here 8 after 7|-44 0 101 -4 -28 0 -47 0
bond after 3 here 8 after 8|-24 -57 226 -103 -53 -26 -70 -80
bond after 3 here 8 after 9|-110 -18 -26 153 -46 96 -75 -32
bond after 3 here 9 after 1|0 0 56 -46 0 0 0 -13
bond after 3 here 9 after 2|0 -40 5 25 0 0 0 0
bond after 3 here 9 after 3|-44 0 -48 78 -11 0 0 0
bond after 3 here 9 after 4|0 -40 98 -98 0 0 41 0
bond after 3 here 9 after 5|-159 17 -37 159 0 0 0 41
bond after 3 here 9 after 6|-49 -28 124 -6 0 -17 8 -37
bond after 3 here 9 after 7|-30 0 86 -40 0 0 -21 0
bond after 3 here 9 after 8|35 -9 66 -156 100 0 31 -15
bond after 3 here 9 after 9|-252 -6 151 -15 -88 47 -146 -6
bond after 4|76 120 -70 -83 -90 -186 38 -205
bond after 4 here 0 after 0|-2 50 -96 48 0 0 0 0
bond after 4 here 0 after 1|-57 3 0 79 0 0 0 0
bond after 4 here 0 after 2|49 43 0 -36 -55 0 0 0
bond after 4 here 0 after 3|43 0 0 -43 0 0 0 0
bond after 4 here 0 after 6|0 0 0 -34 34 0 0 0
bond after 4 here 0 after 7|0 -47 -33 34 47 0 0 0
bond after 4 here 0 after 8|38 -38 -59 11 48 0 0 0
bond after 4 here 0 after 9|87 0 0 70 -46 0 0 -93
bond after 4 here 1 after 0|30 -30 -47 48 0 0 0 0
bond after 4 here 1 after 1|-81 0 0 106 0 0 0 0
bond after 4 here 1 after 2|-119 123 17 -110 0 0 94 0
bond after 4 here 1 after 3|-2 3 0 0 0 0 0 0
bond after 4 here 1 after 4|32 -31 0 0 0 0 0 0
bond after 4 here 1 after 5|-21 -24 -20 8 0 0 43 0
bond after 4 here 1 after 7|24 -24 -28 28 0 0 0 0
bond after 4 here 1 after 8|133 -160 -32 5 41 0 0 0
bond after 4 here 1 after 9|105 -23 -98 94 -46 0 39 0
bond after 4 here 2 after 1|37 39 -108 25 0 0 0 -50
bond after 4 here 2 after 2|30 44 -8 -8 -6 0 0 -100
bond after 4 here 2 after 3|15 11 0 -47 0 0 -47 0
bond after 4 here 2 after 4|-97 122 0 -48 0 0 0 0
bond after 4 here 2 after 5|85 -81 -39 28 0 0 0 0
bond after 4 here 2 after 6|67 -127 43 -45 105 0 0 0
bond after 4 here 2 after 7|110 58 -69 -59 -24 0 0 0
bond after 4 here 2 after 8|-29 -16 -52 133 -142 0 0 0
bond after 4 here 2 after 9|10 -3 -168 197 -52 0 -13 -42
bond after 4 here 3 after 1|24 -54 61 -49 0 0 0 0
bond after 4 here 3 after 2|-139 173 -22 -79 0 0 -24 -50
bond after 4 here 3 after 3|21 -27 34 29 -2 0 0 0
bond after 4 here 3 after 4|-25 -4 45 -44 46 0 0 0
bond after 4 here 3 after 5|138 -36 0 -85 0 0 0 0
bond after 4 here 3 after 6|74 -74 72 -42 -29 0 0 0
bond after 4 here 3 after 7|-21 -19 32 -1 0 0 0 0
bond after 4 here 3 after 8|-7 125 22 -36 -110 0 0 -31
bond after 4 here 3 after 9|-60 2 -44 30 -36 0 116 0
bond after 4 here 4 after 1|6 -6 0 0 0 0 0 0
bond after 4 here 4 after 2|-3 6 -18 0 0 0 0 0
bond after 4 here 4 after 3|24 -24 0 0 0 0 0 0
bond after 4 here 4 after 4|84 -84 0 0 0 0 0 0
bond after 4 here 4 after 5|49 6 -48 0 0 0 0 0
bond after 4 here 4 after 6|-17 17 0 0 0 0 0 0
bond after 4 here 4 after 7|43 -43 0 0 0 0 0 0
bond after 4 here 4 after 8|82 -82 0 45 0 0 -45 0
bond after 4 here 4 after 9|43 -6 -2 -48 0 0 28 0
bond after 4 here 5 after 1|-50 51 0 0 0 0 0 0
bond after 4 here 5 after 2|69 116 -33 -141 0 0 0 0
bond after 4 here 5 after 3|4 -12 -25 37 0 0 0 0
bond after 4 here 5 after 5|64 87 0 -103 18 0 0 -11
bond after 4 here 5 after 6|-84 84 17 -17 0 0 0 0
bond after 4 here 5 after 7|-63 43 29 7 28 0 0 -36
bond after 4 here 5 after 8|-66 -26 25 127 0 0 0 -50
bond after 4 here 5 after 9|10 23 -48 17 -41 0 20 0
bond after 4 here 6 after 0|-39 0 40 0 0 0 0 0
bond after 4 here 6 after 2|-81 93 80 -77 0 -50 0 46
bond after 4 here 6 after 3|69 -10 74 -114 0 0 0 0
bond after 4 here 6 after 4|-15 15 0 0 0 0 0 0
bond after 4 here 6 after 5|-23 48 -33 0 0 0 0 0
bond after 4 here 6 after 6|-23 14 55 -106 60 0 0 0
bond after 4 here 6 after 7|-34 16 47 -25 -11 0 -44 0
bond after 4 here 6 after 8|-43 10 -33 26 9 0 0 0
bond after 4 here 6 after 9|53 17 0 38 -100 0 -6 0
bond after 4 here 7 after 2|153 -58 0 -92 0 0 0 -42
bond after 4 here 7 after 3|84 -71 0 0 0 0 -20 0
bond after 4 here 7 after 4|-73 73 0 0 0 0 0 0
bond after 4 here 7 after 5|103 31 -55 -61 -2 -39 0 0
bond after 4 here 7 after 6|35 -34 19 -18 0 0 0 0
bond after 4 here 7 after 7|-84 38 -15 92 -45 0 0 0
bond after 4 here 7 after 8|-64 31 94 -33 4 0 0 -38
bond after 4 here 7 after 9|-6 -109 -69 70 28 0 60 0
bond after 4 here 8 after 2|127 -111 0 0 0 0 -31 0
bond after 4 here 8 after 3|-96 96 42 -55 -10 0 28 0
bond after 4 here 8 after 4|48 -48 -39 39 0 0 0 0
bond after 4 here 8 after 5|1 0 42 -52 0 0 0 0
bond after 4 here 8 after 6|174 -135 0 -47 19 0 0 -30
bond after 4 here 8 after 7|110 0 46 -53 0 -50 0 -49
bond after 4 here 8 after 8|-93 -30 113 63 -26 0 -35 -44
bond after 4 here 8 after 9|-22 -131 -100 163 134 -48 -10 -28
bond after 4 here 9 after 1|0 0 -119 119 0 0 0 0
bond after 4 here 9 after 2|-51 24 -75 -69 34 0 46 99
bond after 4 here 9 after 3|-87 61 -18 -39 0 0 0 106
bond after 4 here 9 after 4|-38 38 37 -36 0 0 0 0
bond after 4 here 9 after 5|48 -19 59 -139 -31 0 -37 48
bond after 4 here 9 after 6|-45 55 40 -75 0 0 22 0
bond after 4 here 9 after 7|0 0 -42 43 0 0 0 0
bond after 4 here 9 after 8|18 0 172 -183 -4 0 0 0
bond after 4 here 9 after 9|-164 -62 317 -105 -41 -48 -95 -91
bond around 0 before 0|79 70 68 31 -76 -2 -109 18
bond around 0 before 1|-2 79 -11 -43 33 -13 19 -161
bond around 0 before 2|-30 102 -42 -74 102 -32 34 -202
bond around 0 before 3|-80 153 13 -190 96 -26 37 -51
bond around 0 before 4|-151 162 39 -165 173 -164 48 -136
bond around 1 before 0|-119 -33 -127 191 60 86 -64 175
bond around 1 before 1|-33 68 -81 82 -17 -77 -10 0
bond around 1 before 2|-49 -23 211 -27 -112 0 0 -49
bond around 1 before 3|-89 44 -94 43 142 0 -27 -84
bond around 1 before 4|0 73 12 0 -74 0 0 0
bond around 2 before 0|-62 -139 -106 120 93 -12 -63 184
bond around 2 before 1|-43 -73 45 101 -35 -12 0 0
bond around 2 before 2|-15 -89 -114 150 59 0 0 0
bond around 2 before 3|-66 93 0 -48 5 0 0 0
bond around 2 before 4|0 0 0 5 -5 0 0 0
bond around 3 before 0|-149 -253 -92 300 117 48 -76 181
bond around 3 before 1|0 -88 -69 168 -11 -26 0 0
bond around 3 before 2|-79 64 -22 43 -19 0 0 0
bond around 3 before 3|-81 -7 -61 84 90 -14 -45 0
bond around 3 before 4|0 -37 49 37 -49 0 0 0
bond around 4 before 0|-143 -266 -128 442 -49 -45 -45 -72
bond around 4 before 2|0 -28 0 28 0 0 0 0
bond around 4 before 4|-49 8 -24 38 19 0 0 0
bond before 0|78 44 42 80 -121 54 50 38
bond before 0 deficit 0 here 0|-235 303 -13 -92 -44 -49 0 19
bond before 0 deficit 0 here 1|-65 58 -36 -55 12 3 -46 121
bond before 0 deficit 0 here 2|-60 -56 -70 29 90 90 0 91
bond before 0 deficit 0 here 3|56 -64 109 -114 10 -36 0 17
bond before 0 deficit 0 here 4|-80 -96 61 24 62 0 0 -25
bond before 0 deficit 0 here 5|82 -76 -116 95 28 -46 0 -15
bond before 0 deficit 0 here 6|7 -104 78 -28 98 0 0 -45
bond before 0 deficit 0 here 7|-25 -22 48 -15 9 50 0 -45
bond before 0 deficit 0 here 8|17 -92 -65 -12 87 -88 -82 79
bond before 0 deficit 0 here 9|71 275 46 -22 49 -134 -146 -128
bond before 0 deficit 1 here 0|-130 7 157 57 37 -45 0 -108
bond before 0 deficit 1 here 1|-57 49 -69 -11 86 -91 -48 83
bond before 0 deficit 1 here 2|82 -34 2 20 7 12 -144 53
bond before 0 deficit 1 here 3|61 27 -23 50 -118 17 0 -98
bond before 0 deficit 1 here 4|-29 -2 -28 30 14 6 -56 28
bond before 0 deficit 1 here 5|-33 86 90 -60 10 -9 -45 -2
bond before 0 deficit 1 here 6|-33 38 -9 7 -20 -48 -19 111
bond before 0 deficit 1 here 7|-5 120 -26 -12 49 -120 -8 97
bond before 0 deficit 1 here 8|92 113 10 -20 -67 -129 -125 32
bond before 0 deficit 1 here 9|-71 159 -56 22 35 -52 56 -78
bond before 0 deficit 2 here 0|40 -105 118 -129 0 -26 0 42
bond before 0 deficit 2 here 1|-21 -47 159 31 -106 -65 -75 -38
bond before 0 deficit 2 here 2|16 5 82 87 95 2 53 -12
bond before 0 deficit 2 here 3|-73 49 49 80 34 -93 -72 -46
bond before 0 deficit 2 here 4|-24 76 -61 -28 -23 -29 109 25
bond before 0 deficit 2 here 5|-53 133 72 -28 -50 6 -42 29
bond before 0 deficit 2 here 6|-77 130 -26 13 -33 -18 -77 -12
bond before 0 deficit 2 here 7|-25 145 -2 -41 45 44 -124 -101
bond before 0 deficit 2 here 8|70 0 -28 38 -65 -102 -4 -44
bond before 0 deficit 2 here 9|1 76 60 68 51 -69 71 99
bond before 0 deficit 3 here 0|68 -38 -29 79 -49 66 0 -112
bond before 0 deficit 3 here 1|26 -9 -70 39 0 -3 110 -48
bond before 0 deficit 3 here 2|17 -35 -11 -4 168 77 -22 39
bond before 0 deficit 3 here 3|37 24 58 -13 -116 -49 -39 9
bond before 0 deficit 3 here 4|28 27 -102 27 -19 -36 38 47
bond before 0 deficit 3 here 5|31 110 -9 -108 -91 1 -69 -15
bond before 0 deficit 3 here 6|-25 29 -36 18 75 -61 37 17
bond before 0 deficit 3 here 7|38 -61 55 85 -12 31 -71 -122
bond before 0 deficit 3 here 8|54 -20 -18 23 62 -3 32 -7
bond before 0 deficit 3 here 9|34 -65 26 -13 52 2 82 -43
bond before 0 deficit 4 here 0|25 -86 60 94 0 -143 0 53
bond before 0 deficit 4 here 1|-25 34 -61 79 36 -5 0 -15
bond before 0 deficit 4 here 2|110 -5 -101 -42 -2 -78 -25 -109
bond before 0 deficit 4 here 3|-20 19 8 -30 31 37 -42 47
bond before 0 deficit 4 here 4|29 -31 19 -33 32 0 0 61
bond before 0 deficit 4 here 5|-70 114 -25 21 -56 -10 0 -85
bond before 0 deficit 4 here 6|1 -15 -7 5 8 1 65 0
bond before 0 deficit 4 here 7|-4 38 -52 -2 -17 -17 0 -19
bond before 0 deficit 4 here 8|60 53 -24 -30 3 11 26 -73
bond before 0 deficit 4 here 9|50 -2 -70 67 -74 25 36 -68
bond before 0 deficit 5 here 0|-36 -111 16 81 0 -3 0 27
bond before 0 deficit 5 here 1|-15 108 -121 -5 0 -51 66 99
bond before 0 deficit 5 here 2|92 66 -7 22 31 31 -138 -50
bond before 0 deficit 5 here 3|78 49 -7 -51 -18 28 -9 -63
bond before 0 deficit 5 here 4|-31 27 56 -8 24 -50 0 1
bond before 0 deficit 5 here 5|15 41 -74 -27 -6 10 67 23
bond before 0 deficit 5 here 6|-85 38 -65 106 61 67 -37 -98
bond before 0 deficit 5 here 7|31 9 -55 -59 9 114 50 -57
bond before 0 deficit 5 here 8|80 -31 18 -55 55 -44 -70 77
bond before 0 deficit 5 here 9|-1 -31 -12 87 -72 23 14 57
bond before 0 deficit 6 here 0|67 0 3 -32 -47 0 0 44
bond before 0 deficit 6 here 1|6 19 25 18 0 152 -3 -190
bond before 0 deficit 6 here 2|161 -137 5 -51 -29 72 -25 -52
bond before 0 deficit 6 here 3|78 -82 36 13 46 44 -90 -77
bond before 0 deficit 6 here 4|76 -24 55 -52 -14 108 -106 -55
bond before 0 deficit 6 here 5|81 -77 -90 -32 -59 0 49 179
bond before 0 deficit 6 here 6|-28 47 -64 12 51 -24 26 -37
bond before 0 deficit 6 here 7|30 -38 72 -50 -79 -70 113 94
bond before 0 deficit 6 here 8|64 -114 78 -3 16 44 6 -5
bond before 0 deficit 6 here 9|131 -95 45 39 -3 -36 62 10
bond before 0 deficit 7 here 0|-28 -135 -34 77 0 88 0 46
bond before 0 deficit 7 here 1|74 -90 30 -7 0 -13 -34 23
bond before 0 deficit 7 here 2|115 -98 -16 -31 -25 -59 -86 97
bond before 0 deficit 7 here 3|84 -47 5 -35 20 -46 -4 89
bond before 0 deficit 7 here 4|22 -34 17 -24 61 -18 0 63
bond before 0 deficit 7 here 5|84 -86 -55 -15 34 52 -86 80
bond before 0 deficit 7 here 6|116 -87 55 8 -20 -64 -17 -47
bond before 0 deficit 7 here 7|66 -62 1 65 69 -141 17 32
bond before 0 deficit 7 here 8|70 -71 0 39 29 -1 100 -35
bond before 0 deficit 7 here 9|115 -163 28 10 -82 52 3 19
bond before 0 deficit 8 here 0|-21 -107 17 84 0 58 0 18
bond before 0 deficit 8 here 1|105 -84 -28 3 -74 10 81 -22
bond before 0 deficit 8 here 2|152 -62 55 -12 -93 -53 23 -13
bond before 0 deficit 8 here 3|136 -125 -16 -4 40 12 76 39
bond before 0 deficit 8 here 4|113 -63 -73 44 -32 -22 26 -10
bond before 0 deficit 8 here 5|98 -61 72 44 -69 -140 -71 -32
bond before 0 deficit 8 here 6|119 -39 -8 34 21 -86 -70 -42
bond before 0 deficit 8 here 7|98 -60 -11 54 -40 80 88 -15
bond before 0 deficit 8 here 8|141 -65 12 33 -74 26 14 -17
bond before 0 deficit 8 here 9|103 -100 98 19 -13 1 -7 -3
bond before 0 deficit 9 here 0|-5 -155 -23 20 -88 99 -49 138
bond before 0 deficit 9 here 1|-64 14 94 96 0 -41 -92 1
bond before 0 deficit 9 here 2|89 -29 70 -27 -150 -84 73 -51
bond before 0 deficit 9 here 3|80 -82 -23 14 -185 -3 67 3
bond before 0 deficit 9 here 4|92 -10 -62 21 42 22 -19 -7
bond before 0 deficit 9 here 5|64 -61 -18 -16 -34 44 76 -75
bond before 0 deficit 9 here 6|63 -29 -5 -30 -78 67 94 5
bond before 0 deficit 9 here 7|56 -57 -5 21 34 121 33 5
bond before 0 deficit 9 here 8|71 -83 56 82 13 88 54 12
bond before 0 deficit 9 here 9|88 -112 12 28 15 86 -111 48
bond before 1|-13 70 -12 43 30 -77 16 -161
bond before 1 deficit 0 here 0|0 -79 0 0 80 0 0 0
bond before 1 deficit 0 here 1|0 0 0 6 -6 0 0 0
bond before 1 deficit 0 here 2|0 -48 0 0 48 0 0 0
bond before 1 deficit 0 here 4|0 30 0 0 -30 0 0 0
bond before 1 deficit 0 here 7|0 30 -40 75 -65 0 0 0
bond before 1 deficit 0 here 8|-50 104 0 -81 38 0 0 0
bond before 1 deficit 0 here 9|0 105 0 -91 -33 0 0 0
bond before 1 deficit 1 here 0|-34 81 0 0 -46 0 0 0
bond before 1 deficit 1 here 1|0 -40 10 -48 -23 0 85 0
bond before 1 deficit 1 here 2|0 0 0 0 0 28 -22 -9
bond before 1 deficit 1 here 3|-58 59 42 -41 0 0 0 0
bond before 1 deficit 1 here 4|-6 7 0 0 0 0 0 0
bond before 1 deficit 1 here 5|-22 23 0 0 0 0 0 0
bond before 1 deficit 1 here 6|0 52 0 -52 0 0 0 0
bond before 1 deficit 1 here 7|0 17 0 -17 0 0 0 0
bond before 1 deficit 1 here 8|-50 142 -171 2 90 0 0 0
bond before 1 deficit 1 here 9|0 90 -44 11 -90 0 32 0
bond before 1 deficit 2 here 0|0 0 -49 50 0 0 0 0
bond before 1 deficit 2 here 1|-50 118 -97 10 0 0 0 0
bond before 1 deficit 2 here 2|-78 2 77 -101 44 56 -42 47
bond before 1 deficit 2 here 3|171 -9 -16 -40 -117 0 0 0
bond before 1 deficit 2 here 4|37 4 0 0 0 0 0 -33
bond before 1 deficit 2 here 5|-177 132 30 41 0 0 0 0
bond before 1 deficit 2 here 6|-107 183 -55 -55 -23 0 0 0
bond before 1 deficit 2 here 7|-176 240 8 -80 20 0 0 0
bond before 1 deficit 2 here 8|-50 150 -77 -13 -55 -58 0 0
bond before 1 deficit 2 here 9|-100 94 -90 119 14 -11 -11 -96
bond before 1 deficit 3 here 2|-34 -23 80 -33 27 0 0 0
bond before 1 deficit 3 here 3|-21 21 -2 0 3 0 0 0
bond before 1 deficit 3 here 4|-62 62 0 0 0 0 0 0
bond before 1 deficit 3 here 5|-6 7 0 0 0 0 0 0
bond before 1 deficit 3 here 6|-32 -48 18 41 19 0 0 0
bond before 1 deficit 3 here 7|0 48 0 -14 -34 0 0 0
bond before 1 deficit 3 here 8|0 84 -61 -18 -33 -1 0 0
bond before 1 deficit 3 here 9|0 55 -27 138 -123 0 -42 0
bond before 1 deficit 4 here 1|0 7 0 -6 0 0 0 0
bond before 1 deficit 4 here 2|30 -29 0 0 0 0 0 0
bond before 1 deficit 4 here 3|-25 26 0 0 0 0 0 0
bond before 1 deficit 4 here 5|-55 55 0 0 0 0 0 0
bond before 1 deficit 4 here 6|-8 8 0 0 0 0 0 0
bond before 1 deficit 4 here 7|0 -48 0 0 49 0 0 0
bond before 1 deficit 4 here 8|-6 -83 -110 12 77 0 0 98
bond before 1 deficit 4 here 9|0 29 -41 -10 25 0 0 0
bond before 1 deficit 5 here 1|0 -13 -19 38 0 0 0 0
bond before 1 deficit 5 here 2|-87 -37 164 -8 -13 0 0 0
bond before 1 deficit 5 here 3|-12 -34 47 0 0 0 0 0
bond before 1 deficit 5 here 5|-11 11 0 0 0 0 0 0
bond before 1 deficit 5 here 6|-17 17 42 -28 -21 0 0 0
bond before 1 deficit 5 here 7|0 -97 -11 38 62 0 0 0
bond before 1 deficit 5 here 8|0 55 30 -19 -61 0 0 0
bond before 1 deficit 5 here 9|0 -38 -129 196 -74 -26 0 0
bond before 1 deficit 6 here 1|0 0 -34 35 0 0 0 0
bond before 1 deficit 6 here 2|-94 95 -33 34 0 0 0 0
bond before 1 deficit 6 here 3|-92 92 35 -62 33 0 0 0
bond before 1 deficit 6 here 4|-41 42 0 0 0 0 0 0
bond before 1 deficit 6 here 5|-95 25 76 13 -45 0 0 0
bond before 1 deficit 6 here 6|93 -55 76 -111 -11 0 0 0
bond before 1 deficit 6 here 7|-5 -28 32 35 -35 0 0 0
bond before 1 deficit 6 here 8|-42 42 -16 60 -70 23 0 -22
bond before 1 deficit 6 here 9|0 31 -111 110 -46 0 0 0
bond before 1 deficit 7 here 1|0 0 -39 39 0 0 0 0
bond before 1 deficit 7 here 2|0 32 0 -173 0 0 0 159
bond before 1 deficit 7 here 3|-16 17 -2 0 0 0 0 0
bond before 1 deficit 7 here 4|0 0 -7 8 0 0 0 0
bond before 1 deficit 7 here 5|-13 14 50 -32 -24 0 0 0
bond before 1 deficit 7 here 6|-1 1 -38 69 -30 0 0 0
bond before 1 deficit 7 here 7|-12 -14 125 -71 36 -48 0 -31
bond before 1 deficit 7 here 8|0 -50 -17 33 36 0 0 0
bond before 1 deficit 7 here 9|0 52 -11 -48 -16 0 0 24
bond before 1 deficit 8 here 1|20 -20 86 -28 0 -57 0 0
bond before 1 deficit 8 here 2|99 -137 25 -12 0 0 0 30
bond before 1 deficit 8 here 3|125 -125 1 -3 0 0 0 0
bond before 1 deficit 8 here 4|149 -149 0 0 0 0 0 0
bond before 1 deficit 8 here 5|203 -193 -98 11 0 112 -29 0
bond before 1 deficit 8 here 6|1 -1 30 1 -30 0 0 0
bond before 1 deficit 8 here 7|7 -29 -37 -97 -47 168 0 0
bond before 1 deficit 8 here 8|-22 -47 61 14 -25 0 0 0
bond before 1 deficit 8 here 9|0 10 1 -40 60 -5 0 5
bond before 1 deficit 9 here 1|-25 -25 91 -1 0 0 0 -47
bond before 1 deficit 9 here 2|133 -155 -11 201 0 0 0 -165
bond before 1 deficit 9 here 3|161 -159 -3 -4 0 0 0 0
bond before 1 deficit 9 here 4|98 -56 10 -9 0 0 0 -50
bond before 1 deficit 9 here 5|222 -113 -94 -21 0 -50 0 0
bond before 1 deficit 9 here 6|121 -119 12 -15 0 0 0 0
bond before 1 deficit 9 here 7|33 22 -7 11 -33 0 0 0
bond before 1 deficit 9 here 8|147 -137 45 -11 -87 0 0 -39
bond before 1 deficit 9 here 9|-10 -199 121 -28 151 -151 0 -6
bond before 2|-50 127 -8 -41 54 -32 34 -229
bond before 2 deficit 0 here 0|0 -49 0 0 49 0 0 0
bond before 2 deficit 0 here 1|0 26 0 0 -26 0 0 0
bond before 2 deficit 0 here 7|0 0 0 -25 25 0 0 0
bond before 2 deficit 0 here 9|0 73 -45 36 -6 -48 0 0
bond before 2 deficit 1 here 0|0 16 -15 0 0 0 0 0
bond before 2 deficit 1 here 1|0 110 -37 0 -109 38 0 0
bond before 2 deficit 1 here 2|34 -33 0 0 0 0 0 0
bond before 2 deficit 1 here 3|41 -40 -2 46 -44 0 0 0
bond before 2 deficit 1 here 4|-40 41 0 0 0 0 0 0
bond before 2 deficit 1 here 5|48 -47 0 0 0 0 0 0
bond before 2 deficit 1 here 6|-37 37 -74 -53 0 116 0 0
bond before 2 deficit 1 here 8|0 108 -27 -89 -46 55 0 0
bond before 2 deficit 1 here 9|0 113 -77 -16 -24 0 0 0
bond before 2 deficit 2 here 1|0 2 -4 0 0 0 0 0
bond before 2 deficit 2 here 2|-100 174 -13 -90 54 0 -48 0
bond before 2 deficit 2 here 3|-70 53 -10 -40 66 0 0 0
bond before 2 deficit 2 here 4|-21 22 0 0 0 0 0 0
bond before 2 deficit 2 here 5|-68 142 -49 0 -45 0 0 0
bond before 2 deficit 2 here 6|-40 114 -75 -52 84 0 -46 0
bond before 2 deficit 2 here 7|-140 57 125 81 -22 0 0 -57
bond before 2 deficit 2 here 8|-50 132 -82 -31 -71 0 112 0
bond before 2 deficit 2 here 9|0 142 -160 30 -135 0 83 0
bond before 2 deficit 3 here 1|0 -46 192 -87 -25 -49 0 0
bond before 2 deficit 3 here 2|40 20 0 0 -39 0 -29 0
bond before 2 deficit 3 here 3|-37 -28 19 -40 83 0 0 0
bond before 2 deficit 3 here 4|-47 8 0 0 34 0 0 0
bond before 2 deficit 3 here 5|-31 -29 0 0 89 -39 0 0
bond before 2 deficit 3 here 6|0 44 18 -56 0 0 0 0
bond before 2 deficit 3 here 7|0 0 -31 0 31 0 0 0
bond before 2 deficit 3 here 8|0 90 12 39 -84 0 -49 0
bond before 2 deficit 3 here 9|0 -28 -35 36 -25 47 0 0
bond before 2 deficit 4 here 2|-50 50 0 42 -41 0 0 0
bond before 2 deficit 4 here 4|-4 4 0 0 0 0 0 0
bond before 2 deficit 4 here 5|-10 11 0 0 0 0 0 0
bond before 2 deficit 4 here 7|0 -42 0 42 0 0 0 0
bond before 2 deficit 4 here 8|0 99 -47 0 -69 0 0 0
bond before 2 deficit 4 here 9|0 28 0 0 0 0 -28 0
bond before 2 deficit 5 here 1|54 -57 3 0 0 0 0 0
bond before 2 deficit 5 here 2|-96 80 16 -50 37 0 0 0
bond before 2 deficit 5 here 3|-29 29 35 -34 0 0 0 0
bond before 2 deficit 5 here 5|33 16 -49 0 0 0 0 0
bond before 2 deficit 5 here 6|47 -47 0 0 0 0 0 0
bond before 2 deficit 5 here 7|0 -45 79 0 0 -47 0 0
bond before 2 deficit 5 here 8|0 84 115 -86 -114 0 0 0
bond before 2 deficit 5 here 9|0 85 -100 33 8 0 0 0
bond before 2 deficit 6 here 1|0 0 1 -1 0 0 0 0
bond before 2 deficit 6 here 2|-120 53 95 0 -41 0 0 0
bond before 2 deficit 6 here 3|-50 50 0 0 0 0 0 0
bond before 2 deficit 6 here 5|8 -8 0 0 0 0 0 0
bond before 2 deficit 6 here 6|-11 -49 22 -60 80 0 0 0
bond before 2 deficit 6 here 7|-8 -42 43 -48 54 0 0 0
bond before 2 deficit 6 here 8|0 8 -68 -27 60 0 0 0
bond before 2 deficit 6 here 9|0 37 30 55 -91 0 0 0
bond before 2 deficit 7 here 1|0 0 -37 37 0 0 0 0
bond before 2 deficit 7 here 2|-36 13 33 14 0 0 0 0
bond before 2 deficit 7 here 3|28 28 0 0 0 0 0 -50
bond before 2 deficit 7 here 4|14 44 0 0 0 -45 0 0
bond before 2 deficit 7 here 5|30 -30 0 0 0 0 0 0
bond before 2 deficit 7 here 6|-90 91 0 10 -10 0 0 0
bond before 2 deficit 7 here 7|2 0 -21 27 -1 0 0 0
bond before 2 deficit 7 here 8|0 32 -22 38 -17 0 0 -26
bond before 2 deficit 7 here 9|0 -39 63 -76 -3 0 0 29
bond before 2 deficit 8 here 0|20 -19 0 0 0 0 0 0
bond before 2 deficit 8 here 1|0 0 48 -48 0 0 0 0
bond before 2 deficit 8 here 2|88 -99 -57 60 0 0 0 0
bond before 2 deficit 8 here 3|5 -4 -40 40 0 0 0 0
bond before 2 deficit 8 here 4|-48 0 56 0 -11 0 0 0
bond before 2 deficit 8 here 5|94 -60 19 -63 0 0 0 0
bond before 2 deficit 8 here 6|0 -48 25 7 -6 83 0 -48
bond before 2 deficit 8 here 7|-21 21 21 57 -36 -29 0 0
bond before 2 deficit 8 here 8|-2 -71 16 -71 105 -37 0 0
bond before 2 deficit 8 here 9|-4 -4 -110 34 117 0 0 -40
bond before 2 deficit 9 here 1|75 39 -88 39 -30 0 0 -39
bond before 2 deficit 9 here 2|156 -163 -100 92 0 0 0 0
bond before 2 deficit 9 here 3|96 -95 0 0 0 0 0 0
bond before 2 deficit 9 here 4|106 -56 0 -49 0 0 0 0
bond before 2 deficit 9 here 5|25 -47 46 -14 0 0 0 0
bond before 2 deficit 9 here 6|72 -99 80 3 -34 0 0 0
bond before 2 deficit 9 here 7|49 0 53 -12 -49 -47 0 0
bond before 2 deficit 9 here 8|88 -125 60 51 6 -94 0 -31
bond before 2 deficit 9 here 9|30 -252 109 135 24 -36 0 -45
bond before 3|-108 154 -21 -95 143 -31 2 -130
bond before 3 deficit 0 here 0|-50 23 0 0 18 0 0 0
bond before 3 deficit 0 here 1|0 0 -42 42 36 0 0 -35
bond before 3 deficit 0 here 2|0 -5 0 -34 40 0 0 0
bond before 3 deficit 0 here 3|0 0 -30 0 31 0 0 0
bond before 3 deficit 0 here 4|0 79 0 -50 -40 0 0 0
bond before 3 deficit 0 here 7|0 0 -43 44 0 0 0 0
bond before 3 deficit 0 here 8|0 -18 -41 -37 78 0 0 0
bond before 3 deficit 0 here 9|0 34 0 0 -33 0 0 0
bond before 3 deficit 1 here 0|-30 71 0 -40 0 0 0 0
bond before 3 deficit 1 here 1|0 -1 0 0 1 0 0 0
bond before 3 deficit 1 here 2|-39 89 0 -68 6 0 0 0
bond before 3 deficit 1 here 3|0 -60 0 0 60 0 0 0
bond before 3 deficit 1 here 4|0 47 0 0 -46 0 0 0
bond before 3 deficit 1 here 5|-105 106 0 0 0 0 0 0
bond before 3 deficit 1 here 7|0 1 0 -1 0 0 0 0
bond before 3 deficit 1 here 8|0 -41 40 0 1 0 0 0
bond before 3 deficit 1 here 9|0 12 -156 0 60 0 99 0
bond before 3 deficit 2 here 1|-31 66 -43 0 0 0 0 0
bond before 3 deficit 2 here 2|-70 33 -193 -9 73 0 83 156
bond before 3 deficit 2 here 3|0 -45 11 0 37 0 0 0
bond before 3 deficit 2 here 4|42 15 -49 0 0 0 0 0
bond before 3 deficit 2 here 5|-80 78 -34 -53 76 0 0 0
bond before 3 deficit 2 here 6|32 -2 0 -21 -17 0 0 0
bond before 3 deficit 2 here 7|71 -105 46 135 -45 -44 42 0
bond before 3 deficit 2 here 8|-50 151 -144 86 36 -70 0 -24
bond before 3 deficit 2 here 9|-50 100 -239 49 -25 61 86 -50
bond before 3 deficit 3 here 2|0 18 62 0 -75 0 0 0
bond before 3 deficit 3 here 3|0 65 -57 0 54 0 0 -50
bond before 3 deficit 3 here 5|-74 75 0 -6 7 0 0 0
bond before 3 deficit 3 here 7|0 -25 30 -44 61 0 0 0
bond before 3 deficit 3 here 8|0 -20 17 0 17 0 0 0
bond before 3 deficit 3 here 9|0 81 -39 0 -29 0 -27 0
bond before 3 deficit 4 here 2|-50 18 90 -24 0 0 0 0
bond before 3 deficit 4 here 3|48 -48 0 0 0 0 0 0
bond before 3 deficit 4 here 6|23 -23 0 0 0 0 0 0
bond before 3 deficit 4 here 8|0 40 0 0 -40 0 0 0
bond before 3 deficit 4 here 9|0 76 -25 69 -90 53 -65 0
bond before 3 deficit 5 here 2|19 75 -16 -73 0 0 -29 0
bond before 3 deficit 5 here 3|0 0 0 -48 48 0 0 0
bond before 3 deficit 5 here 5|-50 -7 35 0 52 0 0 0
bond before 3 deficit 5 here 6|-50 -9 110 -2 0 0 0 -50
bond before 3 deficit 5 here 7|0 -55 -30 0 85 0 0 0
bond before 3 deficit 5 here 8|0 113 89 0 -128 0 -69 0
bond before 3 deficit 5 here 9|0 -140 13 5 139 0 0 0
bond before 3 deficit 6 here 2|-100 144 27 20 -104 -37 0 0
bond before 3 deficit 6 here 3|0 40 0 0 -39 0 0 0
bond before 3 deficit 6 here 4|-49 50 0 0 0 0 0 0
bond before 3 deficit 6 here 5|-99 112 -18 -36 36 0 0 0
bond before 3 deficit 6 here 6|-23 94 -80 0 0 0 0 0
bond before 3 deficit 6 here 7|66 -66 -12 0 12 0 0 0
bond before 3 deficit 6 here 8|0 -15 -41 72 -21 0 0 0
bond before 3 deficit 6 here 9|-12 -75 -58 0 123 0 -31 0
bond before 3 deficit 7 here 1|0 -97 130 -46 0 0 0 0
bond before 3 deficit 7 here 2|0 46 -7 0 -40 -18 0 0
bond before 3 deficit 7 here 3|0 13 -13 0 0 0 0 0
bond before 3 deficit 7 here 4|33 -33 0 0 0 0 0 0
bond before 3 deficit 7 here 5|9 -9 0 0 0 0 0 0
bond before 3 deficit 7 here 6|-14 14 -89 0 89 0 0 0
bond before 3 deficit 7 here 7|45 -45 4 0 -4 0 0 0
bond before 3 deficit 7 here 8|0 24 -12 -40 48 0 0 0
bond before 3 deficit 7 here 9|0 46 39 -53 15 -37 0 -43
bond before 3 deficit 8 here 1|0 0 16 -15 0 0 0 0
bond before 3 deficit 8 here 2|0 43 6 -48 0 0 0 0
bond before 3 deficit 8 here 3|42 -42 46 -43 -3 0 0 0
bond before 3 deficit 8 here 5|-28 28 0 0 0 0 0 0
bond before 3 deficit 8 here 6|26 49 58 0 -94 -22 0 0
bond before 3 deficit 8 here 7|0 -30 52 -21 -6 -14 0 0
bond before 3 deficit 8 here 8|0 -106 133 -20 5 -46 0 0
bond before 3 deficit 8 here 9|0 -50 68 -116 50 0 -33 0
bond before 3 deficit 9 here 1|0 0 0 47 -46 0 0 0
bond before 3 deficit 9 here 2|164 -164 60 -19 0 -46 0 0
bond before 3 deficit 9 here 3|66 -38 0 0 0 0 0 -28
bond before 3 deficit 9 here 4|107 -106 0 0 0 0 0 0
bond before 3 deficit 9 here 5|65 -43 -29 0 0 0 0 0
bond before 3 deficit 9 here 6|94 -41 -100 49 0 0 0 0
bond before 3 deficit 9 here 7|-43 0 43 0 0 0 0 0
bond before 3 deficit 9 here 8|-43 64 -102 21 -5 90 0 -49
bond before 3 deficit 9 here 9|39 -199 120 15 47 0 -50 -48
bond before 4|-166 162 53 -152 154 -164 48 -136
bond before 4 deficit 0 here 0|0 79 -91 0 48 -48 0 0
bond before 4 deficit 0 here 1|0 -76 0 0 76 0 0 0
bond before 4 deficit 0 here 2|0 46 0 -45 0 0 0 0
bond before 4 deficit 0 here 3|0 43 0 0 -43 0 0 0
bond before 4 deficit 0 here 7|0 0 -33 0 34 0 0 0
bond before 4 deficit 0 here 8|0 0 -23 0 59 0 0 -42
bond before 4 deficit 0 here 9|0 87 0 0 -87 0 0 0
bond before 4 deficit 1 here 1|0 -65 0 0 66 0 0 0
bond before 4 deficit 1 here 2|0 -59 -60 61 -26 0 77 0
bond before 4 deficit 1 here 3|0 0 -34 0 35 0 0 0
bond before 4 deficit 1 here 4|0 0 49 0 -49 0 0 0
bond before 4 deficit 1 here 5|-20 -67 0 0 40 0 43 0
bond before 4 deficit 1 here 7|0 27 -28 0 9 0 0 0
bond before 4 deficit 1 here 8|0 59 -23 0 -29 0 0 -32
bond before 4 deficit 1 here 9|0 27 -70 63 -25 0 20 0
bond before 4 deficit 2 here 1|0 2 0 -27 25 0 0 0
bond before 4 deficit 2 here 2|-100 65 126 -50 59 0 0 0
bond before 4 deficit 2 here 3|-100 145 0 -40 0 0 0 -50
bond before 4 deficit 2 here 4|-50 50 0 0 0 0 0 0
bond before 4 deficit 2 here 5|0 90 -118 0 39 0 0 0
bond before 4 deficit 2 here 6|0 26 -12 0 -20 0 0 0
bond before 4 deficit 2 here 7|0 177 -43 -7 -73 -49 -45 0
bond before 4 deficit 2 here 8|-50 211 -62 -183 18 0 0 -50
bond before 4 deficit 2 here 9|-50 229 -251 -77 -48 0 -22 0
bond before 4 deficit 3 here 1|0 -60 61 0 0 0 0 0
bond before 4 deficit 3 here 2|-50 105 60 0 -70 0 0 -50
bond before 4 deficit 3 here 3|-50 -7 34 0 57 0 0 0
bond before 4 deficit 3 here 4|0 0 45 0 -44 0 0 0
bond before 4 deficit 3 here 6|-50 50 72 0 -72 0 0 0
bond before 4 deficit 3 here 7|0 -31 32 0 -1 0 0 0
bond before 4 deficit 3 here 8|0 -42 68 0 -35 0 0 0
bond before 4 deficit 3 here 9|0 -99 -44 -31 63 0 118 0
bond before 4 deficit 4 here 2|0 18 -18 0 0 0 0 0
bond before 4 deficit 4 here 5|-48 49 0 0 0 0 0 0
bond before 4 deficit 4 here 8|0 13 0 -13 0 0 0 0
bond before 4 deficit 4 here 9|0 45 0 38 0 0 -72 0
bond before 4 deficit 5 here 2|-50 27 115 -50 -61 0 0 0
bond before 4 deficit 5 here 3|-25 -18 0 0 37 0 0 0
bond before 4 deficit 5 here 5|0 -69 43 0 35 0 0 0
bond before 4 deficit 5 here 6|0 0 17 0 -17 0 0 0
bond before 4 deficit 5 here 7|-9 -26 0 0 33 0 0 0
bond before 4 deficit 5 here 8|0 -116 44 0 93 0 0 0
bond before 4 deficit 5 here 9|0 160 -48 45 -141 0 -24 0
bond before 4 deficit 6 here 2|-50 9 -145 167 0 0 0 0
bond before 4 deficit 6 here 3|0 0 40 -40 0 0 0 0
bond before 4 deficit 6 here 4|-34 35 0 0 0 0 0 0
bond before 4 deficit 6 here 5|-9 10 0 0 0 0 0 0
bond before 4 deficit 6 here 6|0 -45 55 0 6 0 0 0
bond before 4 deficit 6 here 7|-91 66 61 0 -35 0 0 0
bond before 4 deficit 6 here 8|0 -44 24 -51 108 0 0 -46
bond before 4 deficit 6 here 9|0 51 -72 -1 -6 0 -6 0
bond before 4 deficit 7 here 2|-99 100 0 0 0 0 0 0
bond before 4 deficit 7 here 3|-34 34 0 0 0 0 0 0
bond before 4 deficit 7 here 5|-42 42 41 0 -40 0 0 0
bond before 4 deficit 7 here 6|-50 50 49 0 -48 0 0 0
bond before 4 deficit 7 here 7|0 -28 -15 0 41 0 0 0
bond before 4 deficit 7 here 8|0 0 13 0 -12 0 0 0
bond before 4 deficit 7 here 9|0 -41 -69 0 33 0 76 0
bond before 4 deficit 8 here 3|-17 -32 18 -1 20 0 0 0
bond before 4 deficit 8 here 4|-59 33 34 0 0 0 0 0
bond before 4 deficit 8 here 5|-22 -35 85 -42 -16 0 0 0
bond before 4 deficit 8 here 6|0 -18 -62 63 19 0 0 0
bond before 4 deficit 8 here 7|0 23 19 0 -36 0 0 0
bond before 4 deficit 8 here 8|-46 11 21 -4 53 -41 0 0
bond before 4 deficit 8 here 9|0 -50 53 24 36 0 31 0
bond before 4 deficit 9 here 1|0 0 -59 59 0 0 0 0
bond before 4 deficit 9 here 2|96 -96 0 0 0 0 0 0
bond before 4 deficit 9 here 3|54 -54 0 0 0 0 0 0
bond before 4 deficit 9 here 4|37 -36 0 0 0 0 0 0
bond before 4 deficit 9 here 5|182 -126 -49 0 -39 0 0 0
bond before 4 deficit 9 here 6|18 -18 41 0 -41 0 0 0
bond before 4 deficit 9 here 7|-45 0 49 -4 0 0 0 0
bond before 4 deficit 9 here 8|0 0 52 0 -51 0 0 0
bond before 4 deficit 9 here 9|-61 -231 150 -92 188 -56 -95 -49
bonds before 0 after 0|71 28 46 114 -97 94 49 55
bonds before 0 after 1|130 -41 -11 47 -43 -40 -66 31
bonds before 0 after 2|95 51 5 -56 -75 -143 -41 36
bonds before 0 after 3|113 90 -52 -48 -107 -132 95 -47
bonds before 0 after 4|104 102 -111 -92 -14 -186 60 -197
bonds before 1 after 0|4 89 -39 38 70 -77 16 -132
bonds before 1 after 1|-30 52 52 -2 -69 0 0 0
bonds before 1 after 2|-35 50 9 56 -31 0 0 -50
bonds before 1 after 3|-34 30 4 -31 10 0 0 0
bonds before 1 after 4|12 2 110 15 -132 0 0 0
bonds before 2 after 0|-32 125 -48 -52 94 -32 34 -229
bonds before 2 after 1|-91 138 200 -58 -198 0 0 0
bonds before 2 after 2|-14 40 -128 112 -44 0 0 0
bonds before 2 after 3|-36 12 -66 -50 130 0 0 0
bonds before 2 after 4|-6 -17 74 -11 -42 0 0 0
bonds before 3 after 0|-41 132 37 -19 90 -26 6 -130
bonds before 3 after 1|10 77 -146 -91 149 -14 0 0
bonds before 3 after 2|-98 79 -61 -50 85 0 0 0
bonds before 3 after 3|-87 70 80 0 12 0 0 0
bonds before 3 after 4|-64 104 -12 -82 43 0 -20 0
bonds before 4 after 0|-141 156 9 -151 174 -164 73 -100
bonds before 4 after 1|-11 158 -34 0 -65 0 0 -50
bonds before 4 after 2|-25 72 150 -5 -79 0 -27 -49
bonds before 4 after 3|-94 39 -32 0 108 0 0 0
bonds before 4 after 4|-193 175 70 0 -6 0 -46 0
boxName|-331 -224 -80 -469 -258 -449 -505 680
bullet|414 -45 28 -453 -134 -209 -392 118
byline|-450 -43 -421 85 -277 741 40 -334
caption|-458 -630 -1025 83 135 1078 -326 -491
closing|246 -145 38 -206 -43 -50 -6 -10
columnName|-68 -92 -472 -220 -114 -34 -208 679
continued|220 -220 -16 -224 0 0 75 144
credit|-453 105 -547 511 406 -203 -733 -145
credit cuts clause|0 -173 0 125 100 0 0 0
credit cuts open|-266 -76 -344 173 178 209 -116 91
cut 0 call after 2|0 -89 90 0 0 0 0 0
cut 0 call after 5|0 -44 45 0 0 0 0 0
cut 0 call after 6|6 -5 0 0 0 0 0 0
cut 0 call after 7|0 -43 44 0 0 0 0 0
cut 0 clause after 0|-10 10 0 0 0 0 0 0
cut 0 clause after 2|35 -90 61 -29 13 0 0 0
cut 0 clause after 4|49 -49 0 0 0 0 0 0
cut 0 clause after 6|0 0 19 -19 0 0 0 0
cut 0 clause after 7|0 0 0 42 -41 0 0 0
cut 0 open after 0|-50 159 -143 86 -15 -92 0 0
cut 0 open after 1|-86 -15 84 -8 13 -49 0 -22
cut 0 open after 2|20 -130 38 -93 110 59 0 24
cut 0 open after 3|117 -101 -55 -16 105 0 0 -35
cut 0 open after 4|0 -21 30 -26 -8 50 0 0
cut 0 open after 5|-48 75 -26 40 118 -69 0 -57
cut 0 open after 6|0 103 -47 -27 99 -36 -46 -75
cut 0 open after 7|-34 -37 -52 -26 54 -97 0 206
cut 0 open after 8|-125 114 49 -38 102 -18 0 -190
cut 0 open after 9|-67 9 68 -118 166 -2 -49 -146
cut 0 sentence after 0|0 37 0 -31 -5 0 0 0
cut 0 sentence after 1|0 -4 0 0 4 0 0 0
cut 0 sentence after 2|0 -10 0 13 26 0 0 0
cut 0 sentence after 3|0 -36 -36 55 25 0 0 0
cut 0 sentence after 4|0 0 0 79 -79 0 0 0
cut 0 sentence after 5|39 -38 0 0 0 0 0 0
cut 0 sentence after 6|0 -141 29 87 53 0 0 0
cut 0 sentence after 8|-26 -32 71 193 -206 0 0 -4
cut 0 sentence after 9|-48 293 0 -104 -172 -45 0 0
cut 0 signed after 4|0 50 0 -50 0 0 0 0
cut 0 signed after 9|-50 81 0 0 -43 0 0 0
cut 1 call after 1|-16 -39 44 0 0 0 0 0
cut 1 call after 2|-87 69 94 -88 0 0 0 0
cut 1 call after 4|-34 0 13 31 0 0 0 0
cut 1 call after 5|48 -48 0 0 0 0 0 0
cut 1 call after 8|0 53 -93 55 0 0 0 0
cut 1 call after 9|0 17 -17 0 0 0 0 0
cut 1 clause after 0|-8 9 0 0 0 0 0 0
cut 1 clause after 1|-77 77 0 0 0 0 0 0
cut 1 clause after 2|33 -29 5 -5 0 0 0 0
cut 1 clause after 3|25 -24 0 0 0 0 0 0
cut 1 clause after 4|0 38 -37 0 0 0 0 0
cut 1 clause after 5|-15 88 -73 0 0 0 0 0
cut 1 clause after 6|-41 42 0 0 0 0 0 0
cut 1 clause after 7|-80 85 0 0 -6 0 0 0
cut 1 clause after 8|-43 21 -36 20 0 0 0 0
cut 1 clause after 9|5 -44 19 28 0 0 0 0
cut 1 open after 0|-52 59 129 -162 -19 138 0 -174
cut 1 open after 1|-64 106 -95 125 4 -88 0 30
cut 1 open after 2|123 -121 51 4 171 -191 -59 13
cut 1 open after 3|24 -16 52 -81 -22 66 0 19
cut 1 open after 4|91 8 -127 -19 55 24 59 12
cut 1 open after 5|-15 -157 -38 155 88 -60 132 -74
cut 1 open after 6|178 44 -7 -44 -140 -69 -36 30
cut 1 open after 7|51 25 -141 -10 -26 -14 0 140
cut 1 open after 8|44 -65 3 65 52 25 -97 18
cut 1 open after 9|-33 -102 13 -44 37 44 111 86
cut 1 sentence after 0|0 -24 0 0 25 0 0 0
cut 1 sentence after 1|-51 88 0 71 -93 0 0 0
cut 1 sentence after 2|0 139 0 -54 -143 0 0 0
cut 1 sentence after 3|-76 3 -50 25 103 0 0 0
cut 1 sentence after 4|-15 127 0 -129 8 0 0 0
cut 1 sentence after 5|62 -171 0 40 -3 0 0 166
cut 1 sentence after 6|13 -35 0 106 -89 0 0 30
cut 1 sentence after 7|-65 54 38 -31 -12 0 0 0
cut 1 sentence after 8|-61 30 -50 -15 60 0 0 0
cut 1 sentence after 9|-105 92 44 -48 26 0 0 0
cut 1 signed after 9|-36 37 0 0 0 0 0 0
cut 2 call after 0|-5 6 0 0 0 0 0 0
cut 2 call after 1|0 3 0 -2 0 0 0 0
cut 2 call after 2|-100 70 -72 142 0 -50 0 0
cut 2 call after 3|13 -50 -33 44 0 0 0 0
cut 2 call after 4|-48 -43 82 0 0 0 0 0
cut 2 call after 5|-110 156 -53 -50 0 0 0 0
cut 2 call after 6|-85 101 -50 0 0 0 0 0
cut 2 call after 7|-44 -28 21 36 0 0 0 0
cut 2 call after 8|39 75 -35 -32 0 0 0 0
cut 2 call after 9|0 251 -222 -61 0 0 0 0
cut 2 clause after 0|0 -44 44 0 0 0 0 0
cut 2 clause after 1|-17 -18 48 -13 0 0 0 0
cut 2 clause after 2|-104 26 115 0 -1 0 0 0
cut 2 clause after 3|-143 113 20 0 35 0 0 0
cut 2 clause after 4|-79 105 -25 0 0 0 0 0
cut 2 clause after 5|-116 111 -40 0 -12 0 0 0
cut 2 clause after 6|-45 62 47 0 -48 0 0 0
cut 2 clause after 7|24 -33 -5 0 0 0 0 0
cut 2 clause after 8|-56 17 127 0 -20 0 0 0
cut 2 clause after 9|0 -51 -11 186 -3 0 -49 0
cut 2 open after 0|-28 5 43 -161 20 53 -59 136
cut 2 open after 1|79 148 66 -198 -39 -113 -71 49
cut 2 open after 2|-35 46 -31 107 -169 76 -257 24
cut 2 open after 3|28 43 -110 94 91 -71 -4 -70
cut 2 open after 4|-20 -23 -24 -66 -37 38 -28 177
cut 2 open after 5|147 120 -240 -221 13 -35 258 -43
cut 2 open after 6|78 79 -65 -108 12 -147 20 65
cut 2 open after 7|63 42 -16 -81 14 4 7 -106
cut 2 open after 8|91 13 28 7 -16 -137 71 -195
cut 2 open after 9|23 -110 119 150 133 -98 117 -36
cut 2 sentence after 0|0 91 0 -40 -63 0 0 -39
cut 2 sentence after 1|118 26 0 -171 90 0 0 0
cut 2 sentence after 2|-92 -51 0 202 -2 -49 0 0
cut 2 sentence after 3|-140 142 0 32 -56 0 0 -13
cut 2 sentence after 4|-115 111 0 12 27 0 0 -46
cut 2 sentence after 5|-25 140 -30 -186 -24 -50 0 -50
cut 2 sentence after 6|-72 185 -46 -118 35 0 0 -9
cut 2 sentence after 7|-106 76 0 25 77 0 0 -50
cut 2 sentence after 8|-171 140 38 -58 -76 -50 0 98
cut 2 sentence after 9|-109 144 20 -39 -45 0 0 0
cut 2 signed after 7|0 47 -47 0 0 0 0 0
cut 2 signed after 8|-57 57 0 0 0 0 0 0
cut 2 signed after 9|34 -33 0 0 0 0 0 0
cut 3 call after 1|0 19 29 -42 0 0 0 0
cut 3 call after 2|23 -54 15 22 0 0 0 0
cut 3 call after 3|-48 156 -151 41 0 0 0 0
cut 3 call after 4|0 47 -22 -25 0 0 0 0
cut 3 call after 5|-91 110 -36 0 0 0 0 0
cut 3 call after 6|0 -26 50 -31 0 0 0 0
cut 3 call after 7|0 -42 42 0 0 0 0 0
cut 3 call after 8|0 30 -33 2 0 0 0 0
cut 3 call after 9|0 48 -47 0 0 0 0 0
cut 3 clause after 1|89 -89 0 0 0 0 0 0
cut 3 clause after 2|-12 20 0 -25 0 0 0 0
cut 3 clause after 3|-45 67 11 -32 0 0 0 0
cut 3 clause after 5|0 -18 19 0 0 0 0 0
cut 3 clause after 6|-36 55 -69 44 0 0 0 0
cut 3 clause after 7|-60 61 21 -20 0 0 0 0
cut 3 clause after 8|-45 46 29 -29 0 0 0 0
cut 3 clause after 9|-70 70 -41 41 0 0 0 0
cut 3 open after 0|-102 -28 -76 71 8 197 0 77
cut 3 open after 1|17 41 96 -109 -63 -20 0 10
cut 3 open after 2|-47 70 90 29 10 -36 -42 25
cut 3 open after 3|-16 130 45 28 -12 -87 13 -190
cut 3 open after 4|137 56 -90 13 -37 -49 -39 -10
cut 3 open after 5|55 -42 -19 8 -37 -1 85 54
cut 3 open after 6|155 18 -37 -14 -118 25 45 -14
cut 3 open after 7|34 -103 -2 5 59 52 -78 54
cut 3 open after 8|40 -107 41 98 11 42 -14 -59
cut 3 open after 9|125 36 -22 -13 36 -65 48 -32
cut 3 sentence after 0|-113 117 0 0 41 0 0 -50
cut 3 sentence after 1|45 -89 0 14 48 0 0 0
cut 3 sentence after 2|4 -111 0 158 -37 0 0 0
cut 3 sentence after 3|-1 113 -49 -20 -43 0 0 0
cut 3 sentence after 4|63 -78 0 60 -37 0 0 0
cut 3 sentence after 5|56 -15 0 74 -40 0 0 0
cut 3 sentence after 6|-11 12 0 45 -27 0 0 0
cut 3 sentence after 7|28 67 0 4 -66 0 0 0
cut 3 sentence after 8|63 5 32 -141 -8 0 0 0
cut 3 sentence after 9|-74 57 8 12 -27 0 0 0
cut 3 signed after 8|0 50 0 -50 0 0 0 0
cut 3 signed after 9|-51 51 0 0 0 0 0 0
cut 4 call after 2|-33 34 0 0 0 0 0 0
cut 4 call after 4|0 47 -47 0 0 0 0 0
cut 4 call after 5|0 50 -49 0 0 0 0 0
cut 4 call after 6|0 -42 0 42 0 0 0 0
cut 4 call after 8|0 12 -11 0 0 0 0 0
cut 4 call after 9|0 -24 24 0 0 0 0 0
cut 4 clause after 1|4 -17 26 0 0 0 0 0
cut 4 clause after 2|-118 119 0 0 0 0 0 0
cut 4 clause after 4|-25 26 0 0 0 0 0 0
cut 4 clause after 5|-26 27 0 0 0 0 0 0
cut 4 clause after 6|-14 48 -46 0 0 0 0 0
cut 4 clause after 7|-15 -50 89 -41 0 0 0 0
cut 4 clause after 8|-12 12 0 0 0 0 0 0
cut 4 clause after 9|26 -26 0 0 0 0 0 0
cut 4 open after 0|-8 -16 20 -13 59 -117 0 47
cut 4 open after 1|50 63 26 -16 -45 -36 0 -71
cut 4 open after 2|-9 76 -36 87 1 -85 -41 -96
cut 4 open after 3|37 97 -251 125 36 -38 0 -31
cut 4 open after 4|-24 -46 -78 111 0 15 0 52
cut 4 open after 5|35 -5 54 -11 -80 50 0 -66
cut 4 open after 6|156 -54 -56 -72 -54 157 9 -28
cut 4 open after 7|-33 44 -3 -13 69 84 0 -47
cut 4 open after 8|51 11 71 -24 69 -122 -84 6
cut 4 open after 9|78 -29 -20 -62 -52 59 -49 149
cut 4 sentence after 1|4 -50 0 78 -40 0 0 0
cut 4 sentence after 2|-77 -93 0 172 13 0 0 0
cut 4 sentence after 3|0 -49 0 10 44 0 0 0
cut 4 sentence after 4|-45 56 0 -3 0 0 0 0
cut 4 sentence after 5|51 73 0 -53 -49 0 0 0
cut 4 sentence after 6|-72 112 0 -58 9 0 0 0
cut 4 sentence after 7|-4 22 0 25 -44 0 0 0
cut 4 sentence after 8|46 15 -50 -75 67 0 0 0
cut 4 sentence after 9|-78 65 0 49 -48 0 0 0
cut 5 call after 0|-13 -48 62 0 0 0 0 0
cut 5 call after 2|0 24 -32 38 0 0 0 0
cut 5 call after 3|-44 87 -55 0 0 0 0 0
cut 5 call after 4|-73 42 15 0 0 0 0 0
cut 5 call after 5|-113 171 -71 0 0 0 0 0
cut 5 call after 6|-32 4 16 0 0 0 0 0
cut 5 call after 7|0 63 -90 39 0 0 0 0
cut 5 call after 8|0 87 -87 0 0 0 0 0
cut 5 call after 9|0 134 -133 0 0 0 0 0
cut 5 clause after 0|0 16 -15 0 0 0 0 0
cut 5 clause after 1|-52 52 0 0 0 0 0 0
cut 5 clause after 2|-7 14 -37 0 0 0 0 0
cut 5 clause after 3|-36 18 18 0 0 0 0 0
cut 5 clause after 4|2 -2 0 0 0 0 0 0
cut 5 clause after 5|-57 57 0 0 0 0 0 0
cut 5 clause after 6|-6 7 9 -8 0 0 0 0
cut 5 clause after 7|31 -31 10 0 0 0 0 0
cut 5 clause after 8|-56 56 57 -49 -16 0 0 0
cut 5 clause after 9|-54 -5 -15 70 0 0 0 0
cut 5 open after 0|-18 -50 197 -116 -64 -60 0 79
cut 5 open after 1|-143 0 30 133 -61 14 0 -73
cut 5 open after 2|-68 6 -27 130 -79 26 -48 119
cut 5 open after 3|51 -63 -117 16 -36 42 -30 160
cut 5 open after 4|-5 20 -40 114 73 -32 0 -140
cut 5 open after 5|111 164 -137 -197 57 88 -8 52
cut 5 open after 6|-14 87 -129 151 23 -73 -55 -99
cut 5 open after 7|168 75 41 -91 -110 -52 0 -97
cut 5 open after 8|68 3 47 -133 34 -74 -74 152
cut 5 open after 9|130 75 51 -87 -102 109 -59 -195
cut 5 sentence after 0|-74 -50 0 14 24 0 0 74
cut 5 sentence after 1|-55 18 36 39 -61 0 0 0
cut 5 sentence after 2|-101 -267 0 334 17 0 0 37
cut 5 sentence after 3|-10 -205 0 120 73 0 0 0
cut 5 sentence after 4|-16 -16 45 3 0 0 0 0
cut 5 sentence after 5|64 -128 0 -151 196 0 0 0
cut 5 sentence after 6|163 -1 0 -4 -74 0 0 -50
cut 5 sentence after 7|41 -69 0 -60 76 0 0 0
cut 5 sentence after 8|39 42 -14 -121 82 0 0 0
cut 5 sentence after 9|-37 139 0 -143 21 -49 0 0
cut 5 signed after 3|0 49 0 0 0 -49 0 0
cut 5 signed after 6|-78 78 0 0 0 0 0 0
cut 6 call after 1|0 -10 -30 38 0 0 0 0
cut 6 call after 2|-112 75 67 0 0 0 0 0
cut 6 call after 4|-42 42 0 0 0 0 0 0
cut 6 call after 5|-32 47 -16 -28 0 0 0 0
cut 6 call after 6|-48 152 -117 0 0 0 0 0
cut 6 call after 8|0 -32 32 0 0 0 0 0
cut 6 call after 9|0 -84 84 0 0 0 0 0
cut 6 clause after 1|-222 222 0 0 0 0 0 0
cut 6 clause after 2|-68 63 40 -9 0 0 0 0
cut 6 clause after 3|-102 132 -45 0 0 0 0 0
cut 6 clause after 4|-73 73 0 0 0 0 0 0
cut 6 clause after 5|54 43 -92 0 0 0 0 0
cut 6 clause after 6|62 -21 -50 0 0 0 0 0
cut 6 clause after 7|22 -43 33 0 0 0 0 0
cut 6 clause after 8|-81 89 39 -50 0 0 0 0
cut 6 clause after 9|-45 45 0 0 0 0 0 0
cut 6 open after 0|17 0 -66 111 -75 26 0 -9
cut 6 open after 1|-82 135 26 -75 33 141 0 -115
cut 6 open after 2|40 -85 10 19 159 -103 -4 2
cut 6 open after 3|13 -11 -100 165 -22 8 -48 -57
cut 6 open after 4|43 18 -1 -12 -43 -38 0 47
cut 6 open after 5|115 32 -67 -106 -86 65 79 -5
cut 6 open after 6|-46 36 48 -81 24 69 42 40
cut 6 open after 7|150 3 -46 78 -14 -147 -77 -43
cut 6 open after 8|161 87 -33 -53 -57 78 -96 -50
cut 6 open after 9|38 18 -3 -97 -11 -49 -96 62
cut 6 sentence after 0|-34 -31 0 89 -28 0 0 0
cut 6 sentence after 1|-125 47 0 60 -74 0 0 48
cut 6 sentence after 2|-119 -65 0 257 -28 0 0 0
cut 6 sentence after 3|64 -2 0 -9 -47 0 0 0
cut 6 sentence after 4|71 -65 0 31 0 0 0 0
cut 6 sentence after 5|146 -106 -38 -71 29 0 0 0
cut 6 sentence after 6|-74 -43 40 -60 111 0 0 0
cut 6 sentence after 7|81 -76 0 -79 99 0 0 0
cut 6 sentence after 8|170 -108 0 33 47 0 0 0
cut 6 sentence after 9|-95 4 0 65 53 0 0 0
cut 7 call after 2|-2 -67 79 0 0 0 0 0
cut 7 call after 3|0 -48 48 0 0 0 0 0
cut 7 call after 4|-37 37 0 0 0 0 0 0
cut 7 call after 5|-74 40 38 0 0 0 0 0
cut 7 call after 6|-29 29 0 0 0 0 0 0
cut 7 call after 7|0 12 -12 0 0 0 0 0
cut 7 call after 8|-48 29 2 26 0 0 0 0
cut 7 call after 9|0 -107 108 0 0 0 0 0
cut 7 clause after 0|35 -34 0 0 0 0 0 0
cut 7 clause after 1|-139 4 47 0 0 0 0 112
cut 7 clause after 2|-80 34 73 0 0 0 -31 -83
cut 7 clause after 3|-28 32 0 -12 0 0 0 0
cut 7 clause after 4|-50 50 0 0 0 0 0 0
cut 7 clause after 5|-17 -6 45 0 0 -26 0 0
cut 7 clause after 6|-2 27 -33 0 0 0 0 0
cut 7 clause after 7|50 49 -75 0 -12 0 0 0
cut 7 clause after 8|11 -55 77 -47 -15 0 54 0
cut 7 clause after 9|-64 -54 112 -27 0 0 63 0
cut 7 open after 0|-39 -48 122 -89 -81 76 -33 -20
cut 7 open after 1|-11 89 51 -25 42 -104 -6 -50
cut 7 open after 2|-21 94 -21 -31 -18 -131 -25 57
cut 7 open after 3|42 44 55 -6 22 11 67 -146
cut 7 open after 4|205 11 -140 -12 -68 -31 0 -19
cut 7 open after 5|70 95 -63 -3 18 -9 -67 9
cut 7 open after 6|117 18 -54 -112 144 78 -31 -2
cut 7 open after 7|99 -53 -104 -102 -3 45 -9 112
cut 7 open after 8|93 -66 25 -33 -51 -1 0 119
cut 7 open after 9|40 69 37 -2 -73 88 -65 -12
cut 7 sentence after 0|-44 0 44 0 0 0 0 0
cut 7 sentence after 1|-85 -75 -47 124 86 0 0 0
cut 7 sentence after 2|86 -75 0 51 -46 0 0 0
cut 7 sentence after 3|76 20 0 -78 22 0 0 0
cut 7 sentence after 4|-14 -56 0 20 52 0 0 -16
cut 7 sentence after 5|144 -212 0 132 -3 0 0 -42
cut 7 sentence after 6|0 -23 0 54 21 0 0 0
cut 7 sentence after 7|93 -78 0 43 -47 0 0 0
cut 7 sentence after 8|50 35 -38 -58 -4 0 0 0
cut 7 sentence after 9|-19 -82 -50 217 -16 0 0 0
cut 7 signed after 1|-38 38 0 0 0 0 0 0
cut 7 signed after 2|-43 43 0 0 0 0 0 0
cut 8 call after 1|-110 -5 123 -16 0 0 0 0
cut 8 call after 2|49 -74 18 0 -23 0 0 0
cut 8 call after 3|-153 -97 227 -40 0 0 0 0
cut 8 call after 4|-2 -18 21 13 0 0 0 0
cut 8 call after 5|24 -162 96 -37 0 0 0 0
cut 8 call after 6|0 -133 133 0 0 0 0 0
cut 8 call after 7|-37 -79 106 0 0 0 0 0
cut 8 call after 8|0 -48 -117 186 0 0 0 0
cut 8 call after 9|0 -73 42 32 0 0 0 0
cut 8 clause after 0|20 -19 0 0 0 0 0 0
cut 8 clause after 1|-30 -66 33 0 0 0 0 81
cut 8 clause after 2|89 -43 -84 -76 30 0 0 37
cut 8 clause after 3|-9 30 3 0 -48 0 0 0
cut 8 clause after 4|57 -57 0 0 0 0 0 0
cut 8 clause after 5|83 -42 -48 0 0 0 0 0
cut 8 clause after 6|-54 39 19 -5 0 0 0 0
cut 8 clause after 7|-19 64 -51 0 0 0 0 0
cut 8 clause after 8|45 -18 -35 8 -4 0 0 0
cut 8 clause after 9|120 22 -51 -102 24 0 0 0
cut 8 open after 0|-41 -62 113 -50 9 33 0 82
cut 8 open after 1|-18 -66 10 -75 -105 64 57 101
cut 8 open after 2|29 113 -63 -64 -80 22 137 43
cut 8 open after 3|-12 185 -69 -95 38 20 74 55
cut 8 open after 4|-9 114 -3 -17 -48 -71 -77 168
cut 8 open after 5|-5 30 -52 -11 -44 -32 1 101
cut 8 open after 6|13 69 55 7 30 104 -73 -178
cut 8 open after 7|-29 63 49 38 -5 -39 -118 -49
cut 8 open after 8|84 61 -71 -3 -7 38 61 -131
cut 8 open after 9|9 50 -5 1 17 -84 39 50
cut 8 sentence after 0|0 -5 -34 -93 123 0 0 0
cut 8 sentence after 1|103 -115 0 -63 103 0 0 0
cut 8 sentence after 2|81 -104 -10 -159 151 0 0 -50
cut 8 sentence after 3|132 -108 0 -22 -18 0 0 0
cut 8 sentence after 4|175 -45 0 -70 -63 0 0 -33
cut 8 sentence after 5|100 -172 0 131 2 0 0 51
cut 8 sentence after 6|174 -165 49 19 22 0 0 -117
cut 8 sentence after 7|57 -49 0 -15 13 0 0 0
cut 8 sentence after 8|-9 -196 -98 205 154 0 0 -76
cut 8 sentence after 9|-132 -136 -37 151 113 -35 0 -42
cut 8 signed after 2|0 50 0 -50 0 0 0 0
cut 8 signed after 5|0 50 -49 0 0 0 0 0
cut 8 signed after 9|0 97 -49 0 -48 0 0 0
cut 9 call after 0|-26 -49 116 -48 0 0 0 0
cut 9 call after 1|-109 0 97 28 0 0 0 0
cut 9 call after 2|10 -25 41 -116 15 0 0 0
cut 9 call after 3|84 -15 -59 -13 -46 0 0 0
cut 9 call after 4|163 -45 -109 -7 -32 0 0 0
cut 9 call after 5|130 -79 -55 22 0 0 0 0
cut 9 call after 6|105 -107 -22 -34 -18 0 0 0
cut 9 call after 7|-62 22 5 31 0 0 0 0
cut 9 call after 8|-99 9 108 -28 0 0 0 0
cut 9 call after 9|-4 -109 123 -3 0 0 0 0
cut 9 clause after 0|-11 -51 49 1 0 0 0 0
cut 9 clause after 1|18 -4 43 5 0 0 0 -60
cut 9 clause after 2|142 -63 -43 -22 0 0 0 -48
cut 9 clause after 3|148 -78 -105 -50 0 0 0 0
cut 9 clause after 4|97 16 -100 0 0 0 0 0
cut 9 clause after 5|249 -93 -126 -45 0 -50 0 0
cut 9 clause after 6|242 -177 -90 -21 0 0 0 0
cut 9 clause after 7|96 -33 -48 -32 -25 0 0 0
cut 9 clause after 8|33 19 12 -9 25 0 0 -49
cut 9 clause after 9|80 -47 134 -149 -20 0 0 -49
cut 9 open after 0|89 -69 -9 24 -70 -51 194 -151
cut 9 open after 1|-43 2 18 35 176 21 -7 -24
cut 9 open after 2|29 60 -12 -75 71 20 -22 52
cut 9 open after 3|37 -160 8 -19 -64 72 24 54
cut 9 open after 4|-89 -70 -3 5 67 39 108 -20
cut 9 open after 5|-67 -186 49 94 -45 69 -125 95
cut 9 open after 6|35 -139 64 96 -33 67 0 -27
cut 9 open after 7|58 53 15 -17 -68 95 -92 -92
cut 9 open after 8|79 -5 -10 -38 -11 42 29 -24
cut 9 open after 9|3 73 59 -36 51 25 -257 61
cut 9 sentence after 0|77 -130 0 -48 31 0 0 48
cut 9 sentence after 1|18 -38 -10 -85 -74 0 0 199
cut 9 sentence after 2|62 1 -36 -253 82 0 0 30
cut 9 sentence after 3|154 -44 46 -162 -71 0 0 0
cut 9 sentence after 4|101 -75 0 6 36 0 0 -49
cut 9 sentence after 5|144 -87 -68 -91 -6 0 0 -123
cut 9 sentence after 6|19 -42 -33 51 111 0 0 87
cut 9 sentence after 7|-65 34 0 81 18 0 0 -90
cut 9 sentence after 8|-58 -6 110 39 44 0 0 -71
cut 9 sentence after 9|42 -46 129 -3 68 -30 0 -84
cut 9 signed after 5|39 -38 0 0 0 0 0 0
cut 9 signed after 6|-24 25 0 0 0 0 0 0
cut call like picture 0 after 0|-43 -93 156 -48 0 0 0 0
cut call like picture 0 after 1|-125 -24 167 -42 0 0 0 0
cut call like picture 0 after 2|-14 3 32 49 15 -50 0 0
cut call like picture 0 after 3|-11 54 -37 -26 0 0 0 0
cut call like picture 0 after 4|38 102 -74 -25 -32 0 0 0
cut call like picture 0 after 5|11 68 -28 -97 0 0 0 0
cut call like picture 0 after 6|-46 67 -35 -34 -18 0 0 0
cut call like picture 0 after 7|-129 17 60 -13 0 0 0 0
cut call like picture 0 after 8|-117 120 35 -51 0 0 0 0
cut call like picture 0 after 9|-4 44 -18 -19 0 0 0 0
cut call like picture 0 here 0|0 0 67 -67 0 0 0 0
cut call like picture 0 here 1|-78 -41 90 0 0 0 0 0
cut call like picture 0 here 2|-49 -24 175 -48 0 0 0 0
cut call like picture 0 here 3|-51 10 55 -43 0 0 0 0
cut call like picture 0 here 4|85 -45 -57 0 0 0 0 0
cut call like picture 0 here 5|-13 101 31 -78 0 0 0 0
cut call like picture 0 here 6|5 51 -26 -39 0 0 0 0
cut call like picture 0 here 7|-45 142 -39 -50 0 0 0 0
cut call like picture 0 here 8|-125 150 45 -5 0 -50 0 0
cut call like picture 0 here 9|-54 30 -15 81 -16 0 0 0
cut call like picture 1 after 2|-19 46 -32 0 0 0 0 0
cut call like picture 1 after 3|-22 0 23 0 0 0 0 0
cut call like picture 1 after 5|0 50 -49 0 0 0 0 0
cut call like picture 1 after 6|0 49 -49 0 0 0 0 0
cut call like picture 1 after 8|0 6 -6 0 0 0 0 0
cut call like picture 1 after 9|0 32 -31 0 0 0 0 0
cut call like picture 1 here 2|-19 19 0 0 0 0 0 0
cut call like picture 1 here 3|0 49 -49 0 0 0 0 0
cut call like picture 1 here 6|0 6 -6 0 0 0 0 0
cut call like picture 1 here 8|0 82 -81 0 0 0 0 0
cut call like picture 1 here 9|-22 32 -14 0 0 0 0 0
cut call like picture 2 after 1|-84 0 52 44 0 0 0 0
cut call like picture 2 after 2|-29 0 116 -87 -23 0 0 0
cut call like picture 2 after 3|0 -44 -3 35 0 0 0 0
cut call like picture 2 after 4|-2 0 -12 15 0 0 0 0
cut call like picture 2 after 5|-40 -13 41 14 0 0 0 0
cut call like picture 2 after 6|0 0 32 -31 0 0 0 0
cut call like picture 2 after 7|0 -60 -17 65 0 0 0 0
cut call like picture 2 after 8|0 -83 -20 93 0 0 0 0
cut call like picture 2 after 9|0 -28 22 9 0 0 0 0
cut call like picture 2 here 3|0 0 40 -40 0 0 0 0
cut call like picture 2 here 5|0 27 -26 0 0 0 0 0
cut call like picture 2 here 6|0 0 43 -43 0 0 0 0
cut call like picture 2 here 8|-84 -56 157 -47 0 0 0 0
cut call like picture 2 here 9|-72 -164 2 161 -23 0 0 0
cut call like picture 3 after 1|0 -8 -11 16 0 0 0 0
cut call like picture 3 after 2|-101 -61 105 59 0 0 0 0
cut call like picture 3 after 3|-15 -49 93 3 -46 0 0 0
cut call like picture 3 after 4|-31 32 -27 27 0 0 0 0
cut call like picture 3 after 5|-41 124 -95 0 0 0 0 0
cut call like picture 3 after 6|0 -42 0 42 0 0 0 0
cut call like picture 3 after 7|0 -49 22 39 0 0 0 0
cut call like picture 3 after 8|0 -2 -191 185 0 0 0 0
cut call like picture 3 here 5|0 50 -49 0 0 0 0 0
cut call like picture 3 here 6|-15 15 -137 137 0 0 0 0
cut call like picture 3 here 7|0 -12 -32 41 0 0 0 0
cut call like picture 3 here 8|-112 8 -18 118 -36 0 0 0
cut call like picture 3 here 9|-69 -111 34 94 -10 0 0 0
cut call like picture 4 after 1|0 0 22 -21 0 0 0 0
cut call like picture 4 after 2|-46 0 72 -34 0 0 0 0
cut call like picture 4 after 6|-34 0 35 0 0 0 0 0
cut call like picture 4 after 8|0 0 38 -37 0 0 0 0
cut call like picture 4 here 7|0 0 22 -21 0 0 0 0
cut call like picture 4 here 9|-80 0 134 -72 0 0 0 0
cut call like picture 5 after 2|38 -38 0 0 0 0 0 0
cut call like picture 5 after 3|0 15 -15 0 0 0 0 0
cut call like picture 5 here 2|38 -38 0 0 0 0 0 0
cut call like picture 5 here 5|0 8 -7 0 0 0 0 0
cut call like picture 5 here 9|0 8 -7 0 0 0 0 0
cut clause call clause width 3|-5 29 6 -29 0 0 0 0
cut clause call clause width 4|0 0 -40 41 0 0 0 0
cut clause call open width 1|0 -29 20 2 2 0 0 0
cut clause call open width 2|0 -86 86 0 0 0 0 0
cut clause call open width 3|-128 7 111 0 -40 0 0 0
cut clause call open width 4|-177 159 15 42 0 0 0 0
cut clause call open width 5|0 112 -70 0 0 -50 0 0
cut clause call open width 6|-50 91 -41 0 0 0 0 0
cut clause call sentence width 3|-43 0 76 0 -32 0 0 0
cut clause call sentence width 4|-95 31 51 0 0 0 0 0
cut clause clause call width 6|-2 2 0 0 0 0 0 0
cut clause clause call width 7|-50 50 0 0 0 0 0 0
cut clause clause clause width 5|-108 109 0 0 0 0 0 0
cut clause clause clause width 6|-48 48 0 0 0 0 0 0
cut clause clause open width 4|0 84 -122 47 0 0 0 0
cut clause clause open width 5|-2 15 0 -25 0 0 0 0
cut clause clause open width 6|-26 20 0 0 19 0 0 0
cut clause clause open width 7|-23 24 0 0 0 0 0 0
cut clause clause sentence width 4|0 -35 0 36 0 0 0 0
cut clause clause sentence width 5|-102 115 0 0 -22 0 0 0
cut clause clause sentence width 6|-6 6 0 0 0 0 0 0
cut clause clause signed width 8|-38 38 0 0 0 0 0 0
cut clause like picture 0 after 0|78 -79 0 1 0 0 0 0
cut clause like picture 0 after 1|-65 11 66 -13 0 0 0 -35
cut clause like picture 0 after 2|-53 39 -14 31 58 0 -31 -33
cut clause like picture 0 after 3|-47 95 -76 -58 0 0 0 0
cut clause like picture 0 after 4|63 -9 -67 0 0 0 0 0
cut clause like picture 0 after 5|126 101 -222 0 0 -50 0 0
cut clause like picture 0 after 6|105 24 -148 24 0 0 0 0
cut clause like picture 0 after 7|56 55 -111 -20 -47 0 0 0
cut clause like picture 0 after 8|-33 45 -35 -33 56 0 54 0
cut clause like picture 0 after 9|-52 39 -37 17 -32 0 63 0
cut clause like picture 0 here 0|9 -31 19 -23 14 0 0 0
cut clause like picture 0 here 1|-49 151 -52 -70 -6 0 0 0
cut clause like picture 0 here 2|-2 35 -102 -68 61 0 66 -35
cut clause like picture 0 here 3|-5 19 -106 -18 0 0 39 0
cut clause like picture 0 here 4|-20 40 -47 0 0 0 0 0
cut clause like picture 0 here 5|-53 113 -28 -50 0 0 0 -33
cut clause like picture 0 here 6|-65 118 -34 -28 0 0 0 0
cut clause like picture 0 here 7|39 2 -63 0 0 0 0 0
cut clause like picture 0 here 8|51 69 -151 26 -8 0 0 0
cut clause like picture 0 here 9|141 -93 -104 113 -8 -50 0 0
cut clause like picture 1 after 0|-49 -33 71 0 0 0 0 0
cut clause like picture 1 after 1|-175 -48 81 0 0 0 0 154
cut clause like picture 1 after 2|5 63 4 -98 -71 0 0 -72
cut clause like picture 1 after 3|-56 121 -34 0 -48 0 0 0
cut clause like picture 1 after 4|-13 101 -87 0 0 0 0 0
cut clause like picture 1 after 5|20 38 -74 0 -12 0 0 0
cut clause like picture 1 after 6|115 59 -113 -17 -48 0 0 0
cut clause like picture 1 after 7|-49 76 -19 -20 -12 0 0 0
cut clause like picture 1 after 8|-11 85 1 -29 -76 0 0 0
cut clause like picture 1 after 9|59 -104 35 42 47 0 -49 0
cut clause like picture 1 here 0|-34 34 0 0 0 0 0 0
cut clause like picture 1 here 1|-80 52 30 0 0 0 0 16
cut clause like picture 1 here 2|-18 58 -82 2 -104 0 -49 147
cut clause like picture 1 here 3|18 73 -72 -25 0 0 0 -13
cut clause like picture 1 here 4|33 -63 65 -29 0 0 0 0
cut clause like picture 1 here 5|67 -6 -7 -50 0 0 0 0
cut clause like picture 1 here 6|-72 64 -5 0 24 0 0 0
cut clause like picture 1 here 7|40 -27 103 0 -106 0 0 0
cut clause like picture 1 here 8|-90 7 73 48 -53 0 0 0
cut clause like picture 1 here 9|167 68 -145 -32 31 0 0 -48
cut clause like picture 2 after 1|-67 39 29 0 0 0 0 0
cut clause like picture 2 after 2|-67 -60 177 0 0 0 0 -50
cut clause like picture 2 after 3|-49 -37 30 0 35 0 0 0
cut clause like picture 2 after 5|9 50 -48 0 0 -26 0 0
cut clause like picture 2 after 6|-35 44 12 0 0 0 0 0
cut clause like picture 2 after 7|-8 -58 99 -41 0 0 0 0
cut clause like picture 2 after 8|35 -128 222 -99 -49 0 0 -49
cut clause like picture 2 after 9|-32 26 3 37 -34 0 0 0
cut clause like picture 2 here 0|-28 28 0 0 0 0 0 0
cut clause like picture 2 here 1|-37 38 0 0 0 0 0 0
cut clause like picture 2 here 2|-4 -42 111 0 35 0 0 -49
cut clause like picture 2 here 3|11 -113 129 -41 -4 0 0 0
cut clause like picture 2 here 4|40 -40 0 0 0 0 0 0
cut clause like picture 2 here 5|-53 -61 145 0 0 -26 0 -50
cut clause like picture 2 here 6|-19 19 50 -50 0 0 0 0
cut clause like picture 2 here 7|-18 72 -61 0 0 0 0 0
cut clause like picture 2 here 8|-8 -88 131 -41 -45 0 0 0
cut clause like picture 2 here 9|-19 17 56 6 -34 0 0 0
cut clause like picture 3 after 2|120 -36 -117 0 0 0 0 0
cut clause like picture 3 after 3|34 53 -47 -32 0 0 0 0
cut clause like picture 3 after 5|-14 13 7 0 0 0 0 0
cut clause like picture 3 after 6|109 -87 -27 -8 0 0 0 0
cut clause like picture 3 after 7|0 0 0 25 -25 0 0 0
cut clause like picture 3 after 8|13 -32 38 -22 0 0 0 0
cut clause like picture 3 after 9|-29 -12 150 -11 -60 0 0 -49
cut clause like picture 3 here 1|-43 43 0 0 0 0 0 0
cut clause like picture 3 here 2|-58 26 11 38 0 0 0 0
cut clause like picture 3 here 3|5 -51 26 41 0 0 0 0
cut clause like picture 3 here 5|80 -80 33 -32 0 0 0 0
cut clause like picture 3 here 7|-33 34 9 -8 0 0 0 0
cut clause like picture 3 here 8|112 12 -116 21 -25 0 0 0
cut clause like picture 3 here 9|115 -29 107 -66 -60 0 0 -49
cut clause like picture 4 after 2|-86 62 83 -76 30 0 0 0
cut clause like picture 4 after 5|0 0 45 -45 0 0 0 0
cut clause like picture 4 after 6|-47 0 47 0 0 0 0 0
cut clause like picture 4 after 7|-48 0 48 0 0 0 0 0
cut clause like picture 4 after 8|-43 0 90 -47 0 0 0 0
cut clause like picture 4 after 9|0 28 -65 45 -7 0 0 0
cut clause like picture 4 here 1|-28 28 0 0 0 0 0 0
cut clause like picture 4 here 2|-73 83 76 -107 30 0 0 0
cut clause like picture 4 here 8|-37 -18 83 -46 19 0 0 0
cut clause like picture 4 here 9|-95 0 75 40 -20 0 0 0
cut clause like picture 5 after 9|0 -44 44 0 0 0 0 0
cut clause like picture 5 here 8|0 -44 44 0 0 0 0 0
cut clause like picture 6 after 1|-5 0 0 5 0 0 0 0
cut clause like picture 6 after 8|0 0 -41 41 0 0 0 0
cut clause like picture 6 after 9|-13 -24 0 11 29 0 0 0
cut clause like picture 6 here 0|0 0 -41 41 0 0 0 0
cut clause like picture 6 here 1|-18 -2 0 15 0 0 0 0
cut clause like picture 6 here 8|0 -29 0 0 29 0 0 0
cut clause like picture 7 after 8|-47 0 0 47 0 0 0 0
cut clause like picture 7 after 9|0 0 -81 -18 92 0 0 0
cut clause like picture 7 here 8|-47 0 0 47 0 0 0 0
cut clause like picture 7 here 9|0 0 -81 -18 92 0 0 0
cut clause like picture 8 after 8|0 0 -40 0 41 0 0 0
cut clause like picture 8 after 9|0 -35 0 36 0 0 0 0
cut clause like picture 8 here 6|0 0 -40 0 41 0 0 0
cut clause like picture 8 here 9|0 -35 0 36 0 0 0 0
cut clause open call width 2|0 0 -49 50 0 0 0 0
cut clause open call width 5|-34 35 -42 42 0 0 0 0
cut clause open clause width 1|0 27 0 -48 0 0 0 53
cut clause open clause width 2|0 45 -56 5 0 0 0 0
cut clause open clause width 4|-35 -25 110 -84 46 0 0 0
cut clause open clause width 5|-116 16 89 26 0 0 0 0
cut clause open clause width 6|35 55 -104 0 0 0 0 0
cut clause open clause width 7|-79 79 0 0 0 0 0 0
cut clause open open width 0|-50 -38 74 16 28 0 0 -24
cut clause open open width 1|0 138 -58 -90 -69 0 143 19
cut clause open open width 2|-129 112 129 -203 147 0 -12 -99
cut clause open open width 3|-41 -16 3 -86 243 0 2 -39
cut clause open open width 4|5 53 -13 -67 166 -39 17 -125
cut clause open open width 5|-85 60 -45 108 -9 -27 0 -33
cut clause open open width 6|-24 64 -287 150 -34 0 -53 0
cut clause open open width 7|-70 82 -50 -17 78 0 0 0
cut clause open open width 8|0 -77 -15 50 36 0 0 0
cut clause open sentence width 0|0 -45 -47 93 0 0 0 0
cut clause open sentence width 1|0 -217 21 218 78 0 -68 6
cut clause open sentence width 2|-43 -106 145 79 -49 -49 0 -16
cut clause open sentence width 3|-23 -69 -36 130 -20 0 0 -33
cut clause open sentence width 4|-28 -31 -47 159 -66 0 0 0
cut clause open sentence width 5|-31 39 -173 152 -5 0 -26 83
cut clause open sentence width 6|17 -28 -154 30 -12 0 -27 180
cut clause open sentence width 7|-81 81 0 0 0 0 0 0
cut clause open signed width 5|-45 45 0 0 0 0 0 0
cut clause open signed width 6|-62 63 0 0 0 0 0 0
cut clause open signed width 7|0 34 0 0 -34 0 0 0
cut clause open signed width 8|-41 42 0 0 0 0 0 0
cut clause sentence call width 3|0 75 0 -75 0 0 0 0
cut clause sentence clause width 3|-20 -47 0 -35 87 0 0 0
cut clause sentence clause width 4|329 -267 0 -80 0 0 0 0
cut clause sentence clause width 5|-34 -16 0 34 0 0 0 0
cut clause sentence clause width 6|66 -28 0 42 0 -50 0 0
cut clause sentence clause width 7|-36 -14 40 0 0 0 0 0
cut clause sentence open width 1|-38 57 0 -16 -2 0 0 0
cut clause sentence open width 2|-32 120 0 -50 -47 0 0 0
cut clause sentence open width 3|149 72 0 -167 -29 0 0 0
cut clause sentence open width 4|179 69 -64 -176 100 -50 0 0
cut clause sentence open width 5|-107 140 0 -31 -73 0 0 0
cut clause sentence open width 6|-36 -98 121 141 0 0 0 -9
cut clause sentence open width 7|49 -106 36 1 31 0 0 0
cut clause sentence sentence width 2|0 42 0 -77 36 0 0 0
cut clause sentence sentence width 3|154 -95 0 9 -26 0 0 0
cut clause sentence sentence width 4|338 -296 -20 -8 -45 0 0 0
cut clause sentence sentence width 5|237 -246 0 45 0 0 0 0
cut clause sentence sentence width 6|-105 107 0 -39 0 0 0 0
cut clause sentence sentence width 7|0 -41 0 42 0 0 0 0
cut clause signed open width 4|-50 50 0 0 0 0 0 0
cut clause signed open width 5|80 -79 0 0 0 0 0 0
cut open call call width 3|0 -29 56 -28 0 0 0 0
cut open call call width 4|-61 0 62 0 0 0 0 0
cut open call call width 5|0 29 -29 0 0 0 0 0
cut open call call width 6|-45 45 0 0 0 0 0 0
cut open call clause width 1|-36 67 -75 47 0 0 0 0
cut open call clause width 2|-18 15 -2 0 0 0 0 0
cut open call clause width 3|98 -45 -57 0 0 0 0 0
cut open call clause width 4|-50 -67 92 0 0 0 0 0
cut open call clause width 5|-21 -100 105 0 0 0 0 0
cut open call clause width 6|-87 141 -84 0 0 0 0 0
cut open call clause width 7|28 0 -28 0 0 0 0 0
cut open call open width 0|-56 158 -116 0 0 0 0 0
cut open call open width 1|-148 -40 96 88 5 0 0 0
cut open call open width 2|-188 -81 100 102 -23 0 0 0
cut open call open width 3|-122 -20 84 71 0 0 0 0
cut open call open width 4|-73 24 -27 -22 0 0 0 0
cut open call open width 5|165 -32 -30 -173 0 0 0 0
cut open call open width 6|60 83 -207 -25 0 0 0 0
cut open call open width 7|-48 117 -80 0 0 0 0 0
cut open call sentence width 1|0 2 -37 36 0 0 0 0
cut open call sentence width 2|-23 19 -43 42 0 0 0 0
cut open call sentence width 3|77 0 -77 0 0 0 0 0
cut open call sentence width 4|9 133 -57 -91 0 0 0 0
cut open call sentence width 5|75 -16 -75 0 0 0 0 0
cut open call sentence width 6|83 26 -112 0 0 0 0 0
cut open call sentence width 7|5 0 -4 0 0 0 0 0
cut open call signed width 1|-29 29 0 0 0 0 0 0
cut open clause call width 1|-48 0 82 -33 0 0 0 0
cut open clause call width 2|-47 0 83 -49 0 0 0 0
cut open clause call width 3|0 -143 102 51 0 0 0 0
cut open clause call width 4|2 18 -18 0 0 0 0 0
cut open clause call width 5|93 -65 -45 0 0 0 0 0
cut open clause call width 6|23 -11 -29 0 0 0 0 0
cut open clause call width 7|24 -23 0 0 0 0 0 0
cut open clause clause width 1|21 -21 0 0 0 0 0 0
cut open clause clause width 2|140 -69 -80 0 0 0 0 0
cut open clause clause width 5|45 -45 0 0 0 0 0 0
cut open clause clause width 6|-26 38 -42 5 0 0 0 0
cut open clause clause width 7|-42 42 0 0 0 0 0 0
cut open clause open width 0|-26 27 0 0 0 0 0 0
cut open clause open width 1|91 -93 194 -49 -55 -50 0 -97
cut open clause open width 2|98 -150 183 -96 -98 0 0 0
cut open clause open width 3|178 -131 -18 -27 -21 0 0 0
cut open clause open width 4|71 -6 115 -93 -12 0 0 -83
cut open clause open width 5|73 29 -66 -55 35 -26 84 -50
cut open clause open width 6|44 1 -195 42 28 0 -31 81
cut open clause open width 7|-1 17 -26 -31 0 0 0 0
cut open clause open width 8|-4 -35 0 36 0 0 0 0
cut open clause sentence width 0|0 50 -49 0 0 0 0 0
cut open clause sentence width 2|0 14 -14 0 0 0 0 0
cut open clause sentence width 3|39 -39 0 0 0 0 0 0
cut open clause sentence width 4|131 36 -176 36 18 0 0 0
cut open clause sentence width 5|-94 175 -81 1 -26 0 0 0
cut open clause sentence width 6|-110 107 38 -16 0 0 0 0
cut open clause sentence width 7|-105 119 -21 -35 0 0 0 0
cut open clause sentence width 8|18 42 0 -47 0 0 0 0
cut open clause signed width 0|-38 39 0 0 0 0 0 0
cut open clause signed width 5|-50 63 0 0 -12 0 0 0
cut open clause signed width 6|-125 125 0 0 0 0 0 0
cut open clause signed width 7|-45 45 0 0 0 0 0 0
cut open clause signed width 8|10 -9 0 0 0 0 0 0
cut open like picture 0 after 0|40 19 69 -37 -29 -36 0 -28
cut open like picture 0 after 1|22 159 38 -137 -31 45 0 -38
cut open like picture 0 after 2|64 -1 -82 -53 -45 16 -51 94
cut open like picture 0 after 3|-54 35 -112 -77 23 31 38 33
cut open like picture 0 after 4|11 82 -181 -28 -32 82 -102 29
cut open like picture 0 after 5|92 -70 -49 -40 -66 40 -27 220
cut open like picture 0 after 6|67 51 -51 -131 -20 19 -21 10
cut open like picture 0 after 7|45 22 -54 -28 64 120 -97 60
cut open like picture 0 after 8|56 51 -16 -114 15 48 57 -99
cut open like picture 0 after 9|6 31 -48 -128 -36 -26 169 30
cut open like picture 0 here 0|75 107 -21 -95 -6 -28 0 75
cut open like picture 0 here 1|1 -18 -71 -57 142 33 109 107
cut open like picture 0 here 2|68 -25 -95 -131 19 -36 -31 129
cut open like picture 0 here 3|42 9 83 -117 2 -15 -34 52
cut open like picture 0 here 4|69 -26 -148 -24 -43 162 39 -8
cut open like picture 0 here 5|56 182 15 -58 -141 -22 88 67
cut open like picture 0 here 6|-2 99 31 -45 -54 42 -52 10
cut open like picture 0 here 7|-35 122 -89 -198 -17 169 43 -53
cut open like picture 0 here 8|188 1 -57 -18 -34 35 5 51
cut open like picture 0 here 9|240 -133 -15 47 -37 54 -33 -5
cut open like picture 1 after 0|20 59 56 -46 -78 11 0 11
cut open like picture 1 after 1|48 15 24 -81 0 -87 0 0
cut open like picture 1 after 2|36 31 -39 106 -62 -37 -62 -43
cut open like picture 1 after 3|-24 127 -73 22 -80 6 -15 -94
cut open like picture 1 after 4|132 -2 23 -61 -16 -67 -70 44
cut open like picture 1 after 5|131 28 -83 -49 154 139 -49 -125
cut open like picture 1 after 6|71 48 51 -166 39 43 -31 66
cut open like picture 1 after 7|183 4 31 -74 78 -63 30 -17
cut open like picture 1 after 8|103 -37 20 -39 -222 145 -8 -65
cut open like picture 1 after 9|-18 -19 -3 -18 37 129 -49 53
cut open like picture 1 here 0|2 44 126 -172 65 56 0 -101
cut open like picture 1 here 1|137 82 -13 -82 -55 218 -48 -190
cut open like picture 1 here 2|85 36 -26 -64 25 170 -72 -106
cut open like picture 1 here 3|76 64 -23 -103 -48 21 -46 -137
cut open like picture 1 here 4|75 45 -53 -30 -46 -9 -15 -38
cut open like picture 1 here 5|19 99 -58 -12 -6 118 0 -97
cut open like picture 1 here 6|76 -20 109 -10 -80 -32 -34 49
cut open like picture 1 here 7|205 -72 26 -84 -111 57 -23 -15
cut open like picture 1 here 8|137 -110 -9 64 -64 -69 -116 109
cut open like picture 1 here 9|-35 -197 27 132 75 -37 48 109
cut open like picture 2 after 0|3 -49 1 -138 -138 90 -72 244
cut open like picture 2 after 1|-131 126 94 -28 9 44 -51 45
cut open like picture 2 after 2|6 -12 66 115 94 -131 0 113
cut open like picture 2 after 3|-36 74 -32 11 -3 -140 49 -19
cut open like picture 2 after 4|5 -12 -89 -2 17 -117 0 241
cut open like picture 2 after 5|0 112 -49 -31 -64 143 100 -99
cut open like picture 2 after 6|59 -32 5 -44 -3 137 34 -120
cut open like picture 2 after 7|231 95 7 -133 -46 3 -102 -173
cut open like picture 2 after 8|78 -63 136 67 113 -102 -4 -104
cut open like picture 2 after 9|33 12 63 21 29 -121 48 -40
cut open like picture 2 here 0|50 -83 197 -1 66 -2 0 -165
cut open like picture 2 here 1|73 39 89 -104 -53 -125 0 243
cut open like picture 2 here 2|99 86 -22 10 -68 -50 16 -131
cut open like picture 2 here 3|12 78 -40 31 -47 -17 -33 -37
cut open like picture 2 here 4|55 -39 -5 85 -13 -85 0 5
cut open like picture 2 here 5|-13 -63 52 -1 -22 114 -59 84
cut open like picture 2 here 6|12 -15 -38 13 8 40 0 10
cut open like picture 2 here 7|-23 95 34 -5 42 25 -48 -91
cut open like picture 2 here 8|-1 -90 35 34 24 20 92 40
cut open like picture 2 here 9|-17 -107 64 61 34 -91 76 68
cut open like picture 3 after 0|-84 -24 -128 113 -37 130 -27 -51
cut open like picture 3 after 1|-78 30 68 26 -78 65 0 -88
cut open like picture 3 after 2|-4 86 28 -5 79 -52 -50 -140
cut open like picture 3 after 3|135 -60 -19 -49 102 18 24 -84
cut open like picture 3 after 4|23 -15 15 -48 72 -112 127 36
cut open like picture 3 after 5|46 169 26 -65 -26 -118 30 52
cut open like picture 3 after 6|-55 9 50 -38 -148 10 -26 42
cut open like picture 3 after 7|-56 31 76 -29 -160 -16 38 43
cut open like picture 3 after 8|13 -148 137 -5 32 -36 -161 -87
cut open like picture 3 after 9|-23 -137 89 -28 23 64 19 136
cut open like picture 3 here 0|-47 0 107 -4 -47 0 0 -30
cut open like picture 3 here 1|238 -19 8 -100 -32 18 -50 -142
cut open like picture 3 here 2|-15 68 58 -15 -107 108 -1 -24
cut open like picture 3 here 3|-12 -107 60 25 109 -36 -46 8
cut open like picture 3 here 4|-118 95 -8 33 88 9 0 -48
cut open like picture 3 here 5|14 23 -59 35 -74 -41 0 7
cut open like picture 3 here 6|-6 -51 62 -68 43 29 -36 -61
cut open like picture 3 here 7|42 -21 84 -22 47 -63 -49 69
cut open like picture 3 here 8|-56 82 28 -68 -105 -31 -13 -34
cut open like picture 3 here 9|37 -102 59 38 130 -96 124 7
cut open like picture 4 after 0|0 -81 113 -134 -19 103 -28 14
cut open like picture 4 after 1|-146 -46 49 72 -48 -68 -7 39
cut open like picture 4 after 2|-33 -9 14 44 -45 -110 187 4
cut open like picture 4 after 3|-121 114 87 -19 89 53 -10 19
cut open like picture 4 after 4|67 42 -144 -37 39 154 41 72
cut open like picture 4 after 5|-25 -39 1 -57 3 48 78 -74
cut open like picture 4 after 6|86 -6 32 -9 12 106 -149 -63
cut open like picture 4 after 7|-45 58 -15 -19 19 -51 27 65
cut open like picture 4 after 8|-52 -91 44 -19 37 -17 -31 13
cut open like picture 4 after 9|73 -5 94 108 45 -111 -206 -72
cut open like picture 4 here 0|0 0 -108 214 0 -43 0 -123
cut open like picture 4 here 1|10 227 -1 127 -80 -115 0 -203
cut open like picture 4 here 2|-54 38 70 7 -13 -195 -46 -4
cut open like picture 4 here 3|-109 56 75 10 64 -49 66 -47
cut open like picture 4 here 4|-194 -74 333 -189 -25 -19 68 -17
cut open like picture 4 here 5|-98 -164 53 -64 145 -23 0 254
cut open like picture 4 here 6|-50 -77 49 33 0 -72 0 117
cut open like picture 4 here 7|48 -63 17 -31 -41 8 88 107
cut open like picture 4 here 8|-4 -37 32 -67 -39 99 -108 47
cut open like picture 4 here 9|101 -6 32 -40 103 76 -176 -87
cut open like picture 5 after 0|-108 -35 94 39 -19 63 0 -125
cut open like picture 5 after 1|-149 5 107 -49 43 -25 0 100
cut open like picture 5 after 2|28 4 69 12 -86 10 -87 -88
cut open like picture 5 after 3|-18 28 -55 14 -71 -78 -88 117
cut open like picture 5 after 4|-84 -24 188 33 -98 53 0 -187
cut open like picture 5 after 5|83 73 -122 16 133 12 78 59
cut open like picture 5 after 6|211 -78 -104 21 -72 68 -49 80
cut open like picture 5 after 7|-6 -105 60 -15 -40 -53 -76 2
cut open like picture 5 after 8|-90 -6 95 -50 -33 -102 144 -6
cut open like picture 5 after 9|-31 24 54 -11 35 -96 -122 109
cut open like picture 5 here 0|-82 8 -68 75 33 0 0 0
cut open like picture 5 here 1|57 17 -53 2 56 -33 161 -93
cut open like picture 5 here 2|15 159 57 -9 46 -48 -11 -108
cut open like picture 5 here 3|35 -83 20 -39 50 50 -42 -28
cut open like picture 5 here 4|36 -110 14 100 -33 -60 24 0
cut open like picture 5 here 5|-20 -157 111 103 -35 43 -24 -171
cut open like picture 5 here 6|63 16 -33 0 -116 111 0 -66
cut open like picture 5 here 7|-108 -51 96 60 -104 -61 -45 -22
cut open like picture 5 here 8|79 67 62 -6 -116 22 -97 -56
cut open like picture 5 here 9|-198 -48 -3 -25 112 23 -139 188
cut open like picture 6 after 0|-28 46 75 -62 83 -63 223 -216
cut open like picture 6 after 1|-164 -19 -46 154 109 -33 68 -210
cut open like picture 6 after 2|-161 -54 130 78 18 -25 16 43
cut open like picture 6 after 3|39 -108 -68 125 -49 38 -9 -162
cut open like picture 6 after 4|-59 -12 -86 125 -83 -65 -33 134
cut open like picture 6 after 5|38 44 -76 78 -31 -12 -34 -64
cut open like picture 6 after 6|40 112 -16 20 62 -90 0 -71
cut open like picture 6 after 7|177 21 -77 37 78 -165 -48 106
cut open like picture 6 after 8|151 -20 -13 -45 -92 -105 -127 95
cut open like picture 6 after 9|-94 -24 18 -30 25 56 12 165
cut open like picture 6 here 0|0 23 -184 184 -23 0 0 0
cut open like picture 6 here 1|40 -26 48 -6 67 -19 0 -73
cut open like picture 6 here 2|-45 67 -110 106 100 120 -42 -145
cut open like picture 6 here 3|63 -153 54 1 -15 -29 29 35
cut open like picture 6 here 4|63 65 -22 -38 27 -76 0 -42
cut open like picture 6 here 5|-28 -119 -77 85 72 -107 99 -10
cut open like picture 6 here 6|23 -88 41 62 -13 -95 0 -131
cut open like picture 6 here 7|34 -19 2 16 -76 -117 0 50
cut open like picture 6 here 8|26 -10 18 44 -22 -140 -96 47
cut open like picture 6 here 9|-140 17 33 11 92 -2 52 44
cut open like picture 7 after 0|30 49 15 85 -61 -139 0 -115
cut open like picture 7 after 1|111 -49 173 -164 21 -26 0 -48
cut open like picture 7 after 2|46 143 -56 -3 -47 -21 -165 -114
cut open like picture 7 after 3|-45 -47 3 -97 -40 120 0 66
cut open like picture 7 after 4|-34 -138 -38 88 39 -25 100 0
cut open like picture 7 after 5|-97 85 -159 28 81 -32 70 45
cut open like picture 7 after 6|0 100 -77 -6 38 30 5 -114
cut open like picture 7 after 7|-68 -5 -9 58 77 46 -60 -48
cut open like picture 7 after 8|59 73 -79 65 -24 67 28 -93
cut open like picture 7 after 9|-84 -15 34 35 171 8 6 -113
cut open like picture 7 here 0|0 47 -49 17 0 0 0 0
cut open like picture 7 here 1|0 -85 -128 183 25 -30 0 0
cut open like picture 7 here 2|41 -137 14 201 -26 47 -63 -174
cut open like picture 7 here 3|12 -125 82 -38 22 0 0 0
cut open like picture 7 here 4|-37 0 -20 2 54 -6 0 0
cut open like picture 7 here 5|23 -97 -102 69 41 8 0 0
cut open like picture 7 here 6|3 -145 -27 34 112 47 0 1
cut open like picture 7 here 7|114 40 -31 2 104 -114 -33 -91
cut open like picture 7 here 8|-66 142 -152 -35 66 71 57 -51
cut open like picture 7 here 9|-117 235 141 -76 31 -52 66 -108
cut open like picture 8 after 0|0 47 -15 -95 142 -18 -15 0
cut open like picture 8 after 1|-38 -44 -34 -3 54 -53 -42 137
cut open like picture 8 after 2|-53 -144 -12 157 104 19 -200 -76
cut open like picture 8 after 3|-49 -12 -95 145 -64 3 66 0
cut open like picture 8 after 4|0 -48 0 -2 -22 45 14 -10
cut open like picture 8 after 5|0 -74 16 41 -56 -28 175 -26
cut open like picture 8 after 6|0 -51 -44 0 36 46 59 -31
cut open like picture 8 after 7|-15 34 -16 -34 -74 131 -65 0
cut open like picture 8 after 8|16 41 -60 35 37 61 24 -20
cut open like picture 8 after 9|177 199 -95 -31 -36 14 -85 -114
cut open like picture 8 here 0|0 -1 -84 132 0 -97 0 50
cut open like picture 8 here 1|-47 -48 -82 204 -46 0 0 -28
cut open like picture 8 here 2|0 -87 0 153 -31 -67 0 -30
cut open like picture 8 here 3|31 -208 -63 111 59 28 0 0
cut open like picture 8 here 4|0 -123 0 99 -12 0 0 0
cut open like picture 8 here 5|-30 -92 -31 124 53 -34 0 0
cut open like picture 8 here 6|-80 38 -94 -99 111 41 0 125
cut open like picture 8 here 7|-50 -32 -114 -16 238 -4 -44 -44
cut open like picture 8 here 8|0 76 -102 40 45 2 -40 -63
cut open like picture 8 here 9|260 111 84 6 -75 157 34 -130
cut open open call width 0|0 -8 -87 -26 109 0 0 0
cut open open call width 1|0 -15 -65 -29 -32 -29 0 202
cut open open call width 2|51 -10 -148 8 80 193 0 -96
cut open open call width 3|20 -37 -100 135 31 7 0 -42
cut open open call width 4|-235 -173 200 122 -57 -95 0 5
cut open open call width 5|110 -148 141 -127 30 -71 0 -64
cut open open call width 6|30 -2 -52 -18 0 60 0 -32
cut open open call width 7|-20 20 0 0 0 0 0 0
cut open open clause width 0|3 -145 8 -42 153 -49 133 -42
cut open open clause width 1|-32 -11 -164 -19 -8 70 110 131
cut open open clause width 2|220 -90 -50 -9 -58 -125 21 92
cut open open clause width 3|107 -143 42 123 75 -66 43 -239
cut open open clause width 4|-22 -120 88 -22 2 -11 55 -46
cut open open clause width 5|12 1 41 -39 -13 -69 -30 50
cut open open clause width 6|-26 130 139 -123 16 95 88 -145
cut open open clause width 7|-24 47 9 27 0 -41 0 -52
cut open open clause width 8|-35 74 0 -48 0 0 0 0
cut open open open width 0|224 55 -99 -66 163 -69 94 -79
cut open open open width 1|185 59 25 17 8 108 -99 -38
cut open open open width 2|121 -1 99 -22 -165 43 -134 84
cut open open open width 3|289 -220 23 -55 -12 -20 -19 101
cut open open open width 4|305 -193 58 -17 -97 19 -225 87
cut open open open width 5|130 -73 65 74 14 86 144 9
cut open open open width 6|0 73 56 63 27 -25 -14 -84
cut open open open width 7|-77 -21 152 26 139 -93 -30 66
cut open open open width 8|-15 64 14 100 -68 -87 0 10
cut open open sentence width 0|-49 -172 -122 91 208 0 -43 22
cut open open sentence width 1|4 -269 9 40 52 32 -149 93
cut open open sentence width 2|-97 -252 25 113 -125 144 -80 51
cut open open sentence width 3|-309 -330 -29 -2 121 6 172 135
cut open open sentence width 4|-192 -188 -2 162 47 158 -108 76
cut open open sentence width 5|-124 94 -47 57 -67 123 -10 22
cut open open sentence width 6|-46 231 -112 -84 -219 -69 -32 -262
cut open open sentence width 7|-61 198 -82 -188 -80 0 0 -44
cut open open sentence width 8|133 88 -5 -147 0 0 0 -180
cut open open signed width 4|-2 3 0 0 0 0 0 0
cut open open signed width 5|-296 365 -84 0 0 0 0 -50
cut open open signed width 6|-215 318 -48 -113 0 0 0 -48
cut open open signed width 7|-160 162 0 0 -72 0 0 0
cut open open signed width 8|-3 126 -50 -86 0 0 0 0
cut open sentence call width 0|0 40 0 0 -40 0 0 0
cut open sentence call width 1|0 28 0 0 -28 0 0 0
cut open sentence call width 2|0 -60 0 0 60 0 0 0
cut open sentence call width 3|-15 -78 0 -19 141 0 0 0
cut open sentence call width 4|134 -115 0 -20 32 0 0 0
cut open sentence call width 5|-116 67 0 66 0 0 0 0
cut open sentence call width 6|-30 -137 0 183 0 0 0 0
cut open sentence call width 7|-50 50 0 0 0 0 0 0
cut open sentence clause width 0|19 84 0 -82 -50 0 0 0
cut open sentence clause width 1|-55 14 0 -51 36 0 0 0
cut open sentence clause width 2|36 -39 0 -59 103 0 0 0
cut open sentence clause width 3|-115 57 40 24 -17 0 0 0
cut open sentence clause width 4|57 93 -99 -41 -66 0 0 0
cut open sentence clause width 5|9 -8 0 -44 46 0 0 0
cut open sentence clause width 6|-72 39 16 173 0 0 0 -49
cut open sentence clause width 7|-77 113 0 -58 0 0 0 0
cut open sentence open width 0|17 97 0 -131 1 0 0 0
cut open sentence open width 1|-4 133 0 -233 183 -35 0 -50
cut open sentence open width 2|3 76 0 -234 188 0 0 -50
cut open sentence open width 3|-26 83 -72 -33 44 -94 0 -50
cut open sentence open width 4|-85 79 -12 89 35 -49 0 -127
cut open sentence open width 5|-35 44 -142 40 -86 -30 0 5
cut open sentence open width 6|-58 37 -55 130 114 0 0 -18
cut open sentence open width 7|-5 34 -75 47 -49 0 0 -20
cut open sentence open width 8|-194 -16 131 -52 -72 0 0 210
cut open sentence sentence width 0|-28 -54 0 0 64 0 0 0
cut open sentence sentence width 1|42 -42 0 -150 157 0 0 0
cut open sentence sentence width 2|42 71 -45 -173 81 0 0 0
cut open sentence sentence width 3|-146 -90 -10 137 14 0 0 0
cut open sentence sentence width 4|-198 -202 0 383 43 0 0 -50
cut open sentence sentence width 5|-195 -63 -46 257 -11 0 0 -65
cut open sentence sentence width 6|-137 114 -21 -16 -29 0 0 127
cut open sentence sentence width 7|-110 116 0 -77 -16 0 0 59
cut open sentence sentence width 8|52 0 72 -38 0 0 0 -83
cut open sentence signed width 0|0 36 0 0 -35 0 0 0
cut open sentence signed width 1|0 20 0 0 -20 0 0 0
cut open sentence signed width 6|-24 25 0 0 0 0 0 0
cut open sentence signed width 8|65 -18 0 0 0 0 0 -46
cut open signed call width 3|0 47 -47 0 0 0 0 0
cut open signed open width 3|-11 106 -49 0 -48 0 0 0
cut open signed open width 4|-76 191 -49 -50 0 -49 0 0
cut open signed open width 5|-138 138 0 0 0 0 0 0
cut open signed open width 6|-50 131 0 -50 -43 0 0 0
cut open signed open width 7|-1 2 0 0 0 0 0 0
cut open signed sentence width 4|0 50 0 -50 0 0 0 0
cut open signed sentence width 5|-36 37 0 0 0 0 0 0
cut sentence like picture 0 after 0|-69 90 44 -79 59 0 0 -1
cut sentence like picture 0 after 1|62 -66 72 -61 -32 0 0 48
cut sentence like picture 0 after 2|96 12 -11 -63 -17 0 0 9
cut sentence like picture 0 after 3|142 -26 -17 -109 0 0 0 0
cut sentence like picture 0 after 4|14 34 0 -100 0 0 0 -16
cut sentence like picture 0 after 5|108 -15 -120 -173 4 0 0 -83
cut sentence like picture 0 after 6|132 -115 -11 -50 -12 0 0 112
cut sentence like picture 0 after 7|89 23 0 -130 -93 0 0 0
cut sentence like picture 0 after 8|12 130 -145 39 25 -50 0 -79
cut sentence like picture 0 after 9|-121 192 -28 -119 2 0 0 -78
cut sentence like picture 0 here 0|-101 -74 119 -29 -49 0 0 121
cut sentence like picture 0 here 1|-158 81 65 -50 64 0 0 18
cut sentence like picture 0 here 2|-19 20 -21 46 -28 0 0 42
cut sentence like picture 0 here 3|-20 24 -61 -9 0 0 0 -37
cut sentence like picture 0 here 4|1 69 0 -81 -30 0 0 0
cut sentence like picture 0 here 5|52 -5 0 -94 0 0 0 49
cut sentence like picture 0 here 6|86 66 -84 -177 74 0 0 0
cut sentence like picture 0 here 7|44 44 -25 -183 82 0 0 -81
cut sentence like picture 0 here 8|82 97 -155 -123 -98 0 0 -96
cut sentence like picture 0 here 9|29 73 -147 -119 1 -50 0 -50
cut sentence like picture 1 after 0|-49 173 0 -130 -80 0 0 50
cut sentence like picture 1 after 1|-92 42 -93 -77 -10 0 0 199
cut sentence like picture 1 after 2|37 -79 0 14 98 -49 0 0
cut sentence like picture 1 after 3|29 32 0 17 35 0 0 -13
cut sentence like picture 1 after 4|112 5 45 -20 -46 0 0 -79
cut sentence like picture 1 after 5|46 19 51 -142 92 -50 0 93
cut sentence like picture 1 after 6|18 28 21 18 103 0 0 -99
cut sentence like picture 1 after 7|-90 111 0 -202 137 0 0 -15
cut sentence like picture 1 after 8|110 72 3 -216 -3 -50 0 98
cut sentence like picture 1 after 9|39 129 -86 -23 -47 -30 0 0
cut sentence like picture 1 here 0|-69 -87 -47 119 0 0 0 83
cut sentence like picture 1 here 1|48 -40 73 -21 -51 0 0 36
cut sentence like picture 1 here 2|7 -80 -1 -15 106 0 0 152
cut sentence like picture 1 here 3|-32 92 0 33 4 -71 0 39
cut sentence like picture 1 here 4|-80 71 0 24 0 0 0 0
cut sentence like picture 1 here 5|-19 -5 0 29 -26 0 0 105
cut sentence like picture 1 here 6|-62 42 49 -23 -24 0 0 0
cut sentence like picture 1 here 7|13 75 -30 -81 78 -49 0 -28
cut sentence like picture 1 here 8|45 77 -85 -170 80 0 0 -50
cut sentence like picture 1 here 9|69 132 -50 -212 45 -50 0 -50
cut sentence like picture 2 after 0|22 -58 0 75 0 0 0 -39
cut sentence like picture 2 after 1|84 27 0 -70 -44 0 0 0
cut sentence like picture 2 after 2|-60 -102 -45 86 118 0 0 0
cut sentence like picture 2 after 3|-66 143 -86 -26 -52 0 0 0
cut sentence like picture 2 after 4|101 -15 0 23 -79 0 0 0
cut sentence like picture 2 after 5|20 18 0 -136 74 0 0 0
cut sentence like picture 2 after 6|-104 117 -15 -29 -8 0 0 -45
cut sentence like picture 2 after 7|-23 7 38 -26 21 0 0 -29
cut sentence like picture 2 after 8|38 54 144 -135 8 0 0 -26
cut sentence like picture 2 after 9|38 55 220 -66 -57 0 0 0
cut sentence like picture 2 here 0|-37 -47 0 137 0 0 0 -71
cut sentence like picture 2 here 1|-51 108 0 -41 0 0 0 0
cut sentence like picture 2 here 2|-55 82 89 -65 -2 0 0 -39
cut sentence like picture 2 here 3|-5 80 15 -90 0 0 0 0
cut sentence like picture 2 here 4|1 77 0 -100 0 0 0 0
cut sentence like picture 2 here 5|63 59 -50 -61 -7 0 0 -29
cut sentence like picture 2 here 6|-51 81 14 -41 14 0 0 0
cut sentence like picture 2 here 7|8 70 0 -41 20 0 0 0
cut sentence like picture 2 here 8|-28 73 195 -76 -101 0 0 0
cut sentence like picture 2 here 9|35 70 28 -50 57 0 0 0
cut sentence like picture 3 after 0|0 10 -34 -6 28 0 0 0
cut sentence like picture 3 after 1|0 -147 0 118 47 0 0 0
cut sentence like picture 3 after 2|-143 -33 0 97 0 0 0 0
cut sentence like picture 3 after 3|51 85 0 -75 -32 0 0 0
cut sentence like picture 3 after 4|80 -75 0 38 91 0 0 -49
cut sentence like picture 3 after 5|-42 139 -41 -85 -28 0 0 0
cut sentence like picture 3 after 6|-99 1 0 12 112 0 0 0
cut sentence like picture 3 after 7|-6 40 0 28 -22 0 0 -50
cut sentence like picture 3 after 8|-86 -35 0 38 99 0 0 -45
cut sentence like picture 3 after 9|-104 53 -20 -41 50 -35 0 0
cut sentence like picture 3 here 0|0 0 -34 34 0 0 0 0
cut sentence like picture 3 here 1|-48 16 0 45 -37 0 0 0
cut sentence like picture 3 here 2|-148 27 0 194 44 0 0 -49
cut sentence like picture 3 here 3|-30 175 0 -156 0 0 0 0
cut sentence like picture 3 here 4|-62 59 0 37 -40 0 0 0
cut sentence like picture 3 here 5|-28 55 0 -24 -13 0 0 0
cut sentence like picture 3 here 6|104 -42 0 -25 4 0 0 0
cut sentence like picture 3 here 7|-12 -9 -41 13 89 0 0 -45
cut sentence like picture 3 here 8|-49 21 0 45 13 0 0 -50
cut sentence like picture 3 here 9|-55 43 -20 -60 95 -35 0 0
cut sentence like picture 4 after 0|0 -37 0 -28 62 0 0 0
cut sentence like picture 4 after 1|-7 -66 0 42 21 0 0 0
cut sentence like picture 4 after 2|41 -151 0 190 -78 0 0 0
cut sentence like picture 4 after 3|-77 -15 0 12 84 0 0 0
cut sentence like picture 4 after 4|-29 -92 0 87 48 0 0 0
cut sentence like picture 4 after 5|4 102 0 -135 43 0 0 -33
cut sentence like picture 4 after 6|19 11 0 8 -45 0 0 0
cut sentence like picture 4 after 7|-25 -107 0 110 99 0 0 -50
cut sentence like picture 4 after 8|-76 -84 0 41 91 0 0 0
cut sentence like picture 4 after 9|-50 39 0 -56 48 -94 0 0
cut sentence like picture 4 here 0|-25 0 0 26 0 0 0 0
cut sentence like picture 4 here 1|0 -33 0 33 0 0 0 0
cut sentence like picture 4 here 2|-38 -43 0 42 59 0 0 -33
cut sentence like picture 4 here 3|-19 -29 0 38 0 0 0 0
cut sentence like picture 4 here 4|40 -31 0 -15 0 0 0 0
cut sentence like picture 4 here 5|60 -10 0 -19 -38 0 0 0
cut sentence like picture 4 here 6|72 -98 0 -8 48 0 0 0
cut sentence like picture 4 here 7|-61 -28 0 16 58 0 0 0
cut sentence like picture 4 here 8|4 -20 0 19 111 -45 0 -50
cut sentence like picture 4 here 9|-134 81 0 -37 109 -49 0 0
cut sentence like picture 5 after 0|0 0 0 -23 23 0 0 0
cut sentence like picture 5 after 1|-59 -118 0 78 106 0 0 0
cut sentence like picture 5 after 2|-74 -145 0 87 91 0 0 0
cut sentence like picture 5 after 3|-61 14 0 63 -46 0 0 0
cut sentence like picture 5 after 4|0 -19 0 -13 1 0 0 0
cut sentence like picture 5 after 5|-16 217 0 -183 -97 0 0 0
cut sentence like picture 5 after 6|0 81 0 -51 -21 0 0 0
cut sentence like picture 5 after 7|-49 -38 0 134 -27 0 0 0
cut sentence like picture 5 after 8|-43 -143 0 178 -17 0 0 0
cut sentence like picture 5 after 9|-48 -40 0 -29 107 0 0 -50
cut sentence like picture 5 here 1|0 -31 0 -21 43 0 0 0
cut sentence like picture 5 here 2|-28 89 0 -41 -37 0 0 0
cut sentence like picture 5 here 3|36 -66 0 44 2 0 0 0
cut sentence like picture 5 here 4|-49 -83 0 122 0 0 0 0
cut sentence like picture 5 here 5|-49 -39 0 27 70 0 0 0
cut sentence like picture 5 here 6|-76 -34 0 45 68 0 0 0
cut sentence like picture 5 here 7|-52 -52 0 52 46 0 0 0
cut sentence like picture 5 here 8|-107 -92 0 65 85 0 0 -50
cut sentence like picture 5 here 9|-13 50 0 -70 -11 0 0 0
cut sentence like picture 6 after 0|0 -40 0 -49 77 0 0 0
cut sentence like picture 6 after 1|0 135 0 -112 -36 0 0 0
cut sentence like picture 6 after 2|-64 -137 0 125 37 0 0 -39
cut sentence like picture 6 after 3|-28 -25 0 95 -31 0 0 0
cut sentence like picture 6 after 4|-47 11 0 49 -8 0 0 0
cut sentence like picture 6 after 5|-238 18 0 195 6 0 0 0
cut sentence like picture 6 after 6|-23 -69 0 67 3 0 0 0
cut sentence like picture 6 after 7|-28 -135 0 55 87 0 0 0
cut sentence like picture 6 after 8|-40 -128 0 145 8 0 0 0
cut sentence like picture 6 after 9|5 -47 0 64 -54 0 0 0
cut sentence like picture 6 here 1|-28 63 0 -47 0 0 0 0
cut sentence like picture 6 here 2|-101 -25 0 104 48 0 0 -39
cut sentence like picture 6 here 3|0 -27 0 27 0 0 0 0
cut sentence like picture 6 here 4|-40 -78 0 107 0 0 0 0
cut sentence like picture 6 here 5|-45 -52 0 49 50 0 0 0
cut sentence like picture 6 here 6|-106 -34 0 114 30 0 0 0
cut sentence like picture 6 here 7|-23 -203 0 224 -26 0 0 0
cut sentence like picture 6 here 8|-106 -119 0 86 116 0 0 0
cut sentence like picture 6 here 9|11 17 0 41 -100 0 0 0
cut sentence like picture 7 after 0|0 -28 0 28 0 0 0 0
cut sentence like picture 7 after 1|0 -54 0 16 21 0 0 0
cut sentence like picture 7 after 2|15 -152 0 137 31 0 0 0
cut sentence like picture 7 after 3|0 94 0 -93 0 0 0 0
cut sentence like picture 7 after 4|0 19 0 -4 -35 0 0 0
cut sentence like picture 7 after 5|-36 -132 0 116 54 0 0 0
cut sentence like picture 7 after 6|-3 -62 0 57 -12 0 0 -16
cut sentence like picture 7 after 7|0 24 0 37 -50 0 0 0
cut sentence like picture 7 after 8|-50 -117 0 74 92 0 0 0
cut sentence like picture 7 after 9|-114 -22 0 108 -5 0 0 0
cut sentence like picture 7 here 1|0 -75 0 75 0 0 0 0
cut sentence like picture 7 here 2|-24 -50 0 112 -28 0 0 -16
cut sentence like picture 7 here 3|0 -83 0 83 0 0 0 0
cut sentence like picture 7 here 4|0 -35 0 35 0 0 0 0
cut sentence like picture 7 here 5|0 -30 0 30 0 0 0 0
cut sentence like picture 7 here 6|0 -38 0 45 -6 0 0 0
cut sentence like picture 7 here 7|-36 -4 0 42 -9 0 0 0
cut sentence like picture 7 here 8|-31 -169 0 104 104 0 0 0
cut sentence like picture 7 here 9|-116 74 0 -21 10 0 0 0
cut sentence like picture 8 after 0|0 -44 0 45 0 0 0 0
cut sentence like picture 8 after 1|0 -14 0 47 -36 0 0 0
cut sentence like picture 8 after 2|-48 -1 0 8 24 0 0 0
cut sentence like picture 8 after 3|0 -76 0 112 -23 0 0 0
cut sentence like picture 8 after 4|0 88 0 -46 -55 0 0 0
cut sentence like picture 8 after 6|0 -74 0 71 6 0 0 0
cut sentence like picture 8 after 7|0 0 0 12 -11 0 0 0
cut sentence like picture 8 after 8|0 -47 0 139 -87 0 0 0
cut sentence like picture 8 after 9|0 -197 0 187 -8 0 0 0
cut sentence like picture 8 here 1|0 -41 0 42 0 0 0 0
cut sentence like picture 8 here 2|0 -87 0 96 -11 0 0 0
cut sentence like picture 8 here 3|0 -56 0 57 -2 0 0 0
cut sentence like picture 8 here 4|0 -45 0 46 0 0 0 0
cut sentence like picture 8 here 5|0 -79 0 80 0 0 0 0
cut sentence like picture 8 here 6|-48 0 0 61 -17 0 0 0
cut sentence like picture 8 here 7|0 -44 0 64 -19 0 0 0
cut sentence like picture 8 here 8|0 -76 0 95 -4 0 0 0
cut sentence like picture 8 here 9|0 36 0 79 -107 0 0 0
cut signed like picture 0 after 6|-28 28 0 0 0 0 0 0
cut signed like picture 0 after 8|-45 45 0 0 0 0 0 0
cut signed like picture 0 after 9|-1 2 0 0 0 0 0 0
cut signed like picture 0 here 2|-1 2 0 0 0 0 0 0
cut signed like picture 0 here 5|-45 45 0 0 0 0 0 0
cut signed like picture 0 here 8|-28 28 0 0 0 0 0 0
cut signed like picture 1 after 1|-38 38 0 0 0 0 0 0
cut signed like picture 1 after 5|0 50 -49 0 0 0 0 0
cut signed like picture 1 after 9|-36 37 0 0 0 0 0 0
cut signed like picture 1 here 7|-38 38 0 0 0 0 0 0
cut signed like picture 1 here 8|-36 37 0 0 0 0 0 0
cut signed like picture 1 here 9|0 50 -49 0 0 0 0 0
cut signed like picture 2 after 5|39 -38 0 0 0 0 0 0
cut signed like picture 2 after 6|-20 20 0 0 0 0 0 0
cut signed like picture 2 after 7|0 47 -47 0 0 0 0 0
cut signed like picture 2 after 8|-11 12 0 0 0 0 0 0
cut signed like picture 2 after 9|-15 15 0 0 0 0 0 0
cut signed like picture 2 here 1|39 -38 0 0 0 0 0 0
cut signed like picture 2 here 2|36 -35 0 0 0 0 0 0
cut signed like picture 2 here 4|-50 50 0 0 0 0 0 0
cut signed like picture 2 here 8|22 25 -47 0 0 0 0 0
cut signed like picture 2 here 9|-50 50 0 0 0 0 0 0
cut signed like picture 3 after 9|0 49 -49 0 0 0 0 0
cut signed like picture 3 here 8|0 49 -49 0 0 0 0 0
cut signed like picture 4 after 6|-46 46 0 0 0 0 0 0
cut signed like picture 4 here 9|-46 46 0 0 0 0 0 0
cut signed like picture 5 after 9|0 48 0 0 -48 0 0 0
cut signed like picture 5 here 9|0 48 0 0 -48 0 0 0
cut signed like picture 6 after 2|-43 43 0 0 0 0 0 0
cut signed like picture 6 after 4|0 50 0 -50 0 0 0 0
cut signed like picture 6 after 8|0 50 0 -50 0 0 0 0
cut signed like picture 6 after 9|-4 4 0 0 0 0 0 0
cut signed like picture 6 here 4|0 50 0 -50 0 0 0 0
cut signed like picture 6 here 8|-4 54 0 -50 0 0 0 0
cut signed like picture 6 here 9|-43 43 0 0 0 0 0 0
cut signed like picture 7 after 2|0 50 0 -50 0 0 0 0
cut signed like picture 7 after 9|0 43 0 0 -43 0 0 0
cut signed like picture 7 here 3|0 43 0 0 -43 0 0 0
cut signed like picture 7 here 9|0 50 0 -50 0 0 0 0
cut signed like picture 8 after 3|0 49 0 0 0 -49 0 0
cut signed like picture 8 after 9|-50 50 0 0 0 0 0 0
cut signed like picture 8 here 8|-50 99 0 0 0 -49 0 0
deficit 0|-57 -99 117 143 -8 42 -49 59
deficit 1|-15 0 27 49 -29 -7 3 92
deficit 2|13 35 28 2 -6 3 27 77
deficit 3|51 57 -30 40 -40 -22 -3 -31
deficit 4|21 24 -11 -62 -5 -15 0 -13
deficit 5|46 24 -27 -16 -24 -26 -4 -49
deficit 6|81 -2 -9 -28 -30 -8 -38 -53
deficit 7|49 36 31 -11 -28 -29 14 -22
deficit 8|33 80 86 -17 68 -11 1 11
deficit 9|39 109 59 93 64 48 59 37
doubled|-519 -710 360 294 -612 -427 -485 78
doubled 1|-124 -49 -56 109 -205 -118 -127 185
doubled 2|-138 -157 81 162 -282 -178 -195 65
doubled 3|-164 -414 154 194 -296 -168 -142 -167
doubled 4|-315 -417 252 264 -208 -245 -130 56
doubled 5|-229 -279 130 284 0 -75 -104 82
doubled 6|-61 -83 301 -164 0 0 -131 -66
doubled 7|13 -13 281 -280 0 0 0 0
doubled 8|-58 -44 263 -171 0 0 0 -62
ends call|163 61 7 -73 -54 -50 0 -122
ends call after ends call|-39 -84 120 -40 0 0 0 0
ends call after ends clause|48 -26 -92 38 0 0 0 0
ends call after ends open|115 44 33 -56 -33 -50 0 -84
ends call after ends sentence|135 132 -181 -65 -32 0 0 0
ends call after ends signed|-29 29 0 0 0 0 0 0
ends call deficit 0|-71 0 164 -67 0 0 0 -49
ends call deficit 1|-158 -109 222 0 0 0 0 0
ends call deficit 2|-105 42 140 -125 0 0 0 0
ends call deficit 3|30 -114 75 -83 0 0 0 0
ends call deficit 4|21 -50 61 0 0 0 0 0
ends call deficit 5|9 70 -2 -78 0 0 0 0
ends call deficit 6|23 35 -65 62 0 0 0 0
ends call deficit 7|63 106 -91 -39 0 0 0 0
ends call deficit 8|115 16 -61 -69 -36 -50 0 0
ends call deficit 9|76 63 -89 19 -28 0 0 -84
ends call here 0 after 1|0 0 42 -42 0 0 0 0
ends call here 0 after 4|0 0 25 -25 0 0 0 0
ends call here 0 after 5|-45 0 46 0 0 0 0 0
ends call here 0 after 6|-36 0 37 0 0 0 0 0
ends call here 1 after 1|5 -5 0 0 0 0 0 0
ends call here 1 after 2|-98 -115 183 0 0 0 0 0
ends call here 1 after 6|-32 33 0 0 0 0 0 0
ends call here 1 after 8|-12 10 -4 0 0 0 0 0
ends call here 1 after 9|-47 13 34 0 0 0 0 0
ends call here 2 after 0|-5 6 48 -48 0 0 0 0
ends call here 2 after 1|21 0 -20 0 0 0 0 0
ends call here 2 after 2|18 33 -37 0 0 0 0 0
ends call here 2 after 3|100 -90 0 0 0 0 0 0
ends call here 2 after 4|-82 35 67 0 0 0 0 0
ends call here 2 after 5|-34 84 -33 0 0 0 0 0
ends call here 2 after 6|-92 108 -18 0 0 0 0 0
ends call here 2 after 7|32 -47 20 0 0 0 0 0
ends call here 2 after 8|-73 -48 121 0 0 0 0 0
ends call here 2 after 9|-67 92 -51 0 0 0 0 0
ends call here 3 after 0|-84 0 84 0 0 0 0 0
ends call here 3 after 1|39 -39 0 0 0 0 0 0
ends call here 3 after 2|35 -52 83 -43 0 0 0 0
ends call here 3 after 3|50 -49 40 -40 0 0 0 0
ends call here 3 after 5|139 5 -135 0 0 0 0 0
ends call here 3 after 6|94 22 -116 0 0 0 0 0
ends call here 3 after 7|-50 0 50 0 0 0 0 0
ends call here 3 after 8|39 -39 0 0 0 0 0 0
ends call here 3 after 9|-52 -81 115 0 0 0 0 0
ends call here 4 after 2|82 -99 27 0 0 0 0 0
ends call here 4 after 3|-8 18 -3 0 0 0 0 0
ends call here 4 after 4|-23 50 -34 0 0 0 0 0
ends call here 4 after 5|-40 0 41 0 0 0 0 0
ends call here 4 after 7|-21 -35 61 0 0 0 0 0
ends call here 4 after 9|0 39 -39 0 0 0 0 0
ends call here 5 after 1|-47 0 48 0 0 0 0 0
ends call here 5 after 2|-78 54 36 0 0 0 0 0
ends call here 5 after 3|49 -45 -7 0 0 0 0 0
ends call here 5 after 4|41 37 -58 0 0 0 0 0
ends call here 5 after 5|27 17 -49 -28 0 0 0 0
ends call here 5 after 6|-50 28 33 0 0 0 0 0
ends call here 5 after 7|26 -25 0 0 0 0 0 0
ends call here 5 after 8|43 13 18 -50 0 0 0 0
ends call here 5 after 9|18 -16 -2 0 0 0 0 0
ends call here 6 after 0|-26 0 26 0 0 0 0 0
ends call here 6 after 1|-43 0 44 0 0 0 0 0
ends call here 6 after 2|-103 20 94 0 0 0 0 0
ends call here 6 after 3|7 -33 34 0 0 0 0 0
ends call here 6 after 4|79 -29 -38 0 0 0 0 0
ends call here 6 after 5|38 94 -99 -33 0 0 0 0
ends call here 6 after 6|29 -33 18 0 0 0 0 0
ends call here 6 after 7|0 -43 44 0 0 0 0 0
ends call here 6 after 8|45 -29 -91 78 0 0 0 0
ends call here 6 after 9|-87 90 -3 0 0 0 0 0
ends call here 7 after 1|-32 0 54 -21 0 0 0 0
ends call here 7 after 2|-15 33 6 0 0 0 0 0
ends call here 7 after 3|63 22 -96 41 0 0 0 0
ends call here 7 after 4|9 -42 29 0 0 0 0 0
ends call here 7 after 5|65 105 -78 -50 0 0 0 0
ends call here 7 after 6|75 -11 -57 0 0 0 0 0
ends call here 7 after 7|-32 0 50 -24 0 0 0 0
ends call here 7 after 8|-77 13 63 0 0 0 0 0
ends call here 7 after 9|-89 -20 83 0 0 0 0 0
ends call here 8 after 0|-13 0 13 0 0 0 0 0
ends call here 8 after 1|-78 12 73 -2 0 0 0 0
ends call here 8 after 2|161 -56 -93 -88 0 -50 0 0
ends call here 8 after 3|28 -65 35 0 -36 0 0 0
ends call here 8 after 4|40 23 -76 31 0 0 0 0
ends call here 8 after 5|89 10 -84 0 0 0 0 0
ends call here 8 after 6|36 18 -3 -50 0 0 0 0
ends call here 8 after 7|22 -36 -1 33 0 0 0 0
ends call here 8 after 8|-110 66 -24 101 0 0 0 0
ends call here 8 after 9|-11 57 32 -49 0 0 0 0
ends call here 9 after 0|25 -97 80 0 0 0 0 0
ends call here 9 after 1|-68 -42 87 -10 0 0 0 0
ends call here 9 after 2|89 -189 -89 27 4 0 0 0
ends call here 9 after 3|81 -37 -57 -2 -10 0 0 0
ends call here 9 after 4|9 90 -57 8 -32 0 0 0
ends call here 9 after 5|90 102 -144 -51 0 0 0 0
ends call here 9 after 6|45 70 -131 14 -18 0 0 -45
ends call here 9 after 7|-36 45 -13 38 0 0 0 0
ends call here 9 after 8|-228 -11 138 75 0 0 0 0
ends call here 9 after 9|-117 106 18 57 0 0 0 -39
ends call width 0 marks 0|-80 178 -116 0 0 0 0 0
ends call width 1 marks 0|-180 -27 96 133 9 0 0 0
ends call width 1 marks 1|-29 54 -25 0 0 0 0 0
ends call width 2 marks 0|-74 83 -22 31 -23 0 0 -39
ends call width 2 marks 1|-45 75 -32 0 0 0 0 0
ends call width 3 marks 0|167 17 -171 76 -62 0 0 0
ends call width 3 marks 1|-229 -39 264 -62 0 0 0 0
ends call width 4 marks 0|161 -26 -16 -206 0 0 0 0
ends call width 4 marks 1|-255 -6 227 -22 0 0 0 -45
ends call width 4 marks 2|-130 11 184 -68 0 0 0 0
ends call width 5 marks 0|261 -37 -255 0 0 -50 0 0
ends call width 5 marks 1|-37 -55 171 -173 0 0 0 0
ends call width 5 marks 2|62 0 -58 -70 0 0 0 0
ends call width 6 marks 0|124 -16 -140 -25 0 0 0 0
ends call width 6 marks 1|166 -66 -22 0 0 0 0 -49
ends call width 6 marks 2|8 90 -237 0 0 0 0 0
ends call width 7 marks 1|85 -100 11 0 0 0 0 0
ends call width 7 marks 2|-55 98 -76 0 0 0 0 0
ends call width 8 marks 2|91 -90 0 0 0 0 0 0
ends clause|54 48 -11 -198 -77 -118 -56 -139
ends clause after ends call|-134 -73 296 -81 0 0 0 0
ends clause after ends clause|-38 160 -177 5 0 0 0 0
ends clause after ends open|49 40 54 -147 -92 -118 -33 -119
ends clause after ends sentence|61 74 -372 -103 25 0 -66 -47
ends clause after ends signed|85 -82 0 0 -12 0 0 0
ends clause deficit 0|12 21 -11 6 14 0 0 -47
ends clause deficit 1|-24 157 -51 27 -6 0 -49 16
ends clause deficit 2|-15 50 -58 -191 33 0 108 58
ends clause deficit 3|82 -22 -53 -31 -4 -50 -8 -13
ends clause deficit 4|71 -50 -10 -29 0 0 -45 0
ends clause deficit 5|118 13 -22 -60 0 -76 0 -83
ends clause deficit 6|67 -1 22 -119 55 0 0 0
ends clause deficit 7|37 14 39 43 -106 0 -45 0
ends clause deficit 8|-71 -48 99 27 -45 0 -32 0
ends clause deficit 9|174 -1 -20 -20 -31 -50 -78 -154
ends clause here 0 after 0|41 -41 0 1 0 0 0 0
ends clause here 0 after 1|-62 37 0 26 0 0 0 0
ends clause here 0 after 2|-93 12 0 35 44 0 0 0
ends clause here 0 after 6|25 0 -9 -15 0 0 0 0
ends clause here 0 after 7|48 0 0 42 -41 0 0 -47
ends clause here 0 after 8|-28 23 -4 9 0 0 0 0
ends clause here 0 after 9|56 0 -1 -47 0 0 0 0
ends clause here 1 after 0|18 -17 0 0 0 0 0 0
ends clause here 1 after 1|-30 -102 44 86 0 0 0 16
ends clause here 1 after 2|-133 70 70 0 0 0 0 0
ends clause here 1 after 3|43 -44 8 0 0 0 0 0
ends clause here 1 after 4|42 -41 0 0 0 0 0 0
ends clause here 1 after 5|10 40 0 -49 0 0 0 0
ends clause here 1 after 6|38 0 -47 21 0 0 0 0
ends clause here 1 after 7|65 -6 -72 0 -6 0 0 0
ends clause here 1 after 8|-33 101 -50 49 0 0 -49 0
ends clause here 1 after 9|-23 107 6 -98 0 0 0 0
ends clause here 2 after 0|29 16 -44 0 0 0 0 0
ends clause here 2 after 1|-5 -49 14 0 0 0 0 127
ends clause here 2 after 2|-41 55 -11 -72 14 0 -24 0
ends clause here 2 after 3|-46 30 9 -12 35 0 0 0
ends clause here 2 after 4|79 -44 0 0 0 0 -47 0
ends clause here 2 after 5|16 -19 56 -45 -12 0 -2 0
ends clause here 2 after 6|45 -8 -89 14 0 0 0 0
ends clause here 2 after 7|41 25 -12 -90 0 0 0 0
ends clause here 2 after 8|21 30 10 -52 -20 0 138 -49
ends clause here 2 after 9|-23 41 -8 -26 -3 0 36 0
ends clause here 3 after 1|-39 45 0 -13 0 0 0 0
ends clause here 3 after 2|14 53 19 -25 0 -50 -1 -13
ends clause here 3 after 3|-9 9 0 0 0 0 0 0
ends clause here 3 after 4|10 -9 0 0 0 0 0 0
ends clause here 3 after 5|157 -84 -73 2 0 0 0 0
ends clause here 3 after 6|88 -45 -35 -5 0 0 0 0
ends clause here 3 after 7|43 -110 111 -41 0 0 0 0
ends clause here 3 after 8|29 18 -76 0 -4 0 0 0
ends clause here 3 after 9|84 -74 -53 41 0 0 -7 0
ends clause here 4 after 1|41 -41 0 0 0 0 0 0
ends clause here 4 after 2|69 -69 0 0 0 0 0 0
ends clause here 4 after 3|-35 35 0 0 0 0 0 0
ends clause here 4 after 4|-33 33 0 0 0 0 0 0
ends clause here 4 after 5|-9 9 0 0 0 0 0 0
ends clause here 4 after 6|116 -63 0 0 0 0 -45 0
ends clause here 4 after 7|-32 33 0 0 0 0 0 0
ends clause here 4 after 8|52 13 -40 -29 0 0 0 0
ends clause here 4 after 9|-48 32 47 0 0 0 0 0
ends clause here 5 after 1|46 -46 0 0 0 0 0 0
ends clause here 5 after 2|47 92 53 -50 0 -50 0 -83
ends clause here 5 after 3|-9 104 -15 -73 0 0 0 0
ends clause here 5 after 4|-8 8 0 0 0 0 0 0
ends clause here 5 after 5|18 -6 -36 0 0 -26 0 0
ends clause here 5 after 6|9 49 -54 0 0 0 0 0
ends clause here 5 after 7|82 -81 0 0 0 0 0 0
ends clause here 5 after 8|127 -123 -29 0 0 0 0 0
ends clause here 5 after 9|49 16 -77 0 0 0 0 0
ends clause here 6 after 1|-75 0 75 0 0 0 0 0
ends clause here 6 after 2|43 -25 -64 0 0 0 0 0
ends clause here 6 after 3|-17 99 -83 0 0 0 0 0
ends clause here 6 after 4|2 56 0 -50 0 0 0 0
ends clause here 6 after 5|97 -97 0 0 0 0 0 0
ends clause here 6 after 6|26 24 -49 0 0 0 0 0
ends clause here 6 after 7|-26 40 -20 0 0 0 0 0
ends clause here 6 after 8|-18 16 23 -50 30 0 0 0
ends clause here 6 after 9|-30 -73 68 -28 35 0 0 0
ends clause here 7 after 2|95 -113 17 0 0 0 0 0
ends clause here 7 after 3|-22 36 28 0 -48 0 0 0
ends clause here 7 after 5|57 48 -56 0 0 0 -45 0
ends clause here 7 after 6|61 14 -6 -8 -48 0 0 0
ends clause here 7 after 7|0 66 -109 80 -12 0 0 0
ends clause here 7 after 8|-57 27 37 0 0 0 0 0
ends clause here 7 after 9|-18 -50 100 -33 0 0 0 0
ends clause here 8 after 0|-46 -44 78 0 0 0 0 0
ends clause here 8 after 1|-58 -42 90 0 0 0 0 0
ends clause here 8 after 2|3 55 -9 -46 -31 0 0 0
ends clause here 8 after 3|-53 85 -31 0 0 0 0 0
ends clause here 8 after 4|41 48 -85 0 0 0 0 0
ends clause here 8 after 5|136 35 -133 0 0 0 0 0
ends clause here 8 after 6|5 43 -32 14 0 0 0 0
ends clause here 8 after 7|3 22 -55 25 -25 0 0 0
ends clause here 8 after 8|22 -98 34 53 -20 0 0 0
ends clause here 8 after 9|-80 -80 149 -22 50 0 -32 0
ends clause here 9 after 0|-49 0 49 0 0 0 0 0
ends clause here 9 after 1|-67 39 29 0 0 0 0 0
ends clause here 9 after 2|-14 103 -50 0 0 0 0 -48
ends clause here 9 after 3|66 28 -89 0 0 0 0 0
ends clause here 9 after 4|142 -32 -117 0 0 0 0 0
ends clause here 9 after 5|235 57 -261 0 0 -50 -50 0
ends clause here 9 after 6|143 0 -111 -41 0 0 0 -36
ends clause here 9 after 7|-21 57 -35 0 0 0 0 0
ends clause here 9 after 8|-106 26 225 -160 0 0 0 -44
ends clause here 9 after 9|-311 -139 309 94 -31 0 -28 -49
ends clause width 0 marks 0|-65 107 -49 0 0 0 0 0
ends clause width 1 marks 0|151 -160 177 -73 -55 -50 -50 -97
ends clause width 2 marks 0|18 -120 246 -183 -98 0 0 -44
ends clause width 3 marks 0|68 -190 117 -4 -33 0 0 -36
ends clause width 3 marks 1|-56 60 -15 0 0 0 0 0
ends clause width 4 marks 0|55 14 85 -75 63 0 0 -83
ends clause width 4 marks 1|-50 147 -207 78 17 0 -28 0
ends clause width 4 marks 2|135 -128 -11 0 0 0 0 0
ends clause width 5 marks 0|144 8 -138 -24 26 -26 -5 -50
ends clause width 5 marks 1|41 70 -104 11 -33 0 -47 0
ends clause width 5 marks 2|-29 29 0 0 0 0 0 0
ends clause width 6 marks 0|55 28 -74 -104 0 -50 68 101
ends clause width 6 marks 1|133 13 -202 -79 63 -50 -42 -35
ends clause width 6 marks 2|44 -29 -95 0 -36 0 -25 0
ends clause width 7 marks 0|0 16 -40 5 0 0 0 0
ends clause width 7 marks 1|8 -8 38 -31 0 0 0 0
ends clause width 7 marks 2|-11 59 -135 -40 0 0 -11 0
ends clause width 8 marks 1|-68 -17 -57 123 0 0 0 0
ends clause width 8 marks 2|19 60 0 -8 0 0 0 -47
ends open|3 54 83 66 14 74 103 88
ends open after ends call|-19 -174 87 90 21 34 -60 91
ends open after ends clause|-23 49 36 71 24 28 61 -31
ends open after ends open|31 7 64 53 50 36 97 28
ends open after ends sentence|-1 -8 -12 -15 -119 57 7 -48
ends open after ends signed|228 30 -243 -206 -106 0 0 -84
ends open deficit 0|43 -43 70 75 60 42 -49 21
ends open deficit 1|-22 13 37 1 -5 4 26 59
ends open deficit 2|25 25 -1 -1 -11 9 19 65
ends open deficit 3|45 36 -15 10 61 0 44 -34
ends open deficit 4|84 -40 -16 -34 -67 -15 84 29
ends open deficit 5|71 9 -20 -7 -46 -12 -4 -18
ends open deficit 6|61 -47 -7 18 -61 -2 21 -44
ends open deficit 7|68 -92 55 63 -24 1 24 76
ends open deficit 8|-18 -19 79 71 16 28 3 134
ends open deficit 9|-16 -4 109 78 61 78 118 76
ends open here 0 after 0|195 71 -115 75 -92 -48 0 -167
ends open here 0 after 1|-4 -72 16 32 0 0 0 40
ends open here 0 after 2|57 -12 15 14 -33 -37 0 90
ends open here 0 after 3|33 0 -57 25 0 26 0 -49
ends open here 0 after 4|-25 76 -3 -53 0 0 0 5
ends open here 0 after 5|-47 15 95 -84 23 24 0 -39
ends open here 0 after 6|-120 -18 42 69 11 -20 0 51
ends open here 0 after 7|20 -123 11 80 47 49 0 -32
ends open here 0 after 8|69 -11 55 -117 68 21 0 -2
ends open here 0 after 9|-67 64 -31 115 19 70 -49 -23
ends open here 1 after 0|128 -61 -25 -14 0 10 0 7
ends open here 1 after 1|-12 71 -81 26 19 52 70 -31
ends open here 1 after 2|163 59 -94 8 29 41 65 -70
ends open here 1 after 3|-32 42 -73 -12 19 -26 -84 149
ends open here 1 after 4|29 -127 138 -11 2 0 0 -64
ends open here 1 after 5|-41 71 29 -15 -36 -45 -33 56
ends open here 1 after 6|2 -134 19 15 0 49 -57 93
ends open here 1 after 7|-129 4 57 22 -15 51 -27 78
ends open here 1 after 8|-34 60 -12 -2 61 39 68 -16
ends open here 1 after 9|-8 -2 34 52 -16 3 20 -114
ends open here 2 after 0|-24 -99 -23 16 7 163 0 15
ends open here 2 after 1|22 95 -46 9 -41 45 11 -96
ends open here 2 after 2|25 56 -25 6 35 11 14 26
ends open here 2 after 3|20 25 30 -1 -84 -1 -6 38
ends open here 2 after 4|-9 40 -31 7 -15 -76 -1 28
ends open here 2 after 5|49 -35 31 4 -75 99 36 -4
ends open here 2 after 6|18 -21 -17 -35 -46 -13 -101 35
ends open here 2 after 7|22 78 -63 -2 -2 9 38 -40
ends open here 2 after 8|52 50 -60 17 -94 1 -74 63
ends open here 2 after 9|12 33 -66 -33 -113 -13 -4 -98
ends open here 3 after 0|-79 0 -29 15 0 43 -33 43
ends open here 3 after 1|79 41 -31 -58 -9 -53 0 -78
ends open here 3 after 2|61 90 -19 25 51 -17 76 -60
ends open here 3 after 3|-8 10 83 4 8 -15 46 -84
ends open here 3 after 4|8 -8 49 40 67 33 -29 -30
ends open here 3 after 5|-48 -100 185 -45 38 -87 95 58
ends open here 3 after 6|39 -84 97 -52 -29 46 11 -13
ends open here 3 after 7|73 93 -67 -14 -38 20 14 -62
ends open here 3 after 8|8 -9 -5 -11 22 -33 -158 121
ends open here 3 after 9|53 -14 -55 41 17 17 21 51
ends open here 4 after 0|-73 0 32 126 0 0 -13 -50
ends open here 4 after 1|30 2 1 53 27 12 0 -80
ends open here 4 after 2|-26 156 15 -6 -6 -71 -32 -83
ends open here 4 after 3|31 -49 35 -74 0 32 -2 54
ends open here 4 after 4|49 -75 65 4 -44 21 51 -42
ends open here 4 after 5|-22 -22 -11 36 -14 15 141 -18
ends open here 4 after 6|96 -87 -13 -32 0 45 5 73
ends open here 4 after 7|73 -71 5 24 53 13 -47 -69
ends open here 4 after 8|38 8 -33 36 -1 -47 3 70
ends open here 4 after 9|36 23 6 -40 -53 30 17 -32
ends open here 5 after 0|-29 -25 74 30 -42 -43 0 15
ends open here 5 after 1|18 56 50 69 -16 -49 0 -72
ends open here 5 after 2|40 78 -20 -33 16 -36 32 -60
ends open here 5 after 3|12 -68 54 103 15 14 -26 -55
ends open here 5 after 4|-32 -46 87 -82 -21 -11 21 72
ends open here 5 after 5|-40 -223 89 87 25 30 55 48
ends open here 5 after 6|34 -111 -8 -15 -72 -18 38 92
ends open here 5 after 7|32 -36 -99 -26 0 72 5 65
ends open here 5 after 8|39 -49 -20 102 24 72 -76 -106
ends open here 5 after 9|65 -68 -36 115 6 -43 -32 39
ends open here 6 after 0|-52 0 48 41 -64 61 15 -32
ends open here 6 after 1|131 -127 -60 -16 69 -117 37 101
ends open here 6 after 2|20 94 -13 -31 -12 -38 -50 -45
ends open here 6 after 3|36 -16 66 29 4 -17 -12 -6
ends open here 6 after 4|-49 -39 -5 74 48 -30 18 118
ends open here 6 after 5|-76 -169 82 -12 16 94 49 60
ends open here 6 after 6|-84 -24 5 3 19 54 1 -27
ends open here 6 after 7|55 -2 -12 22 27 -57 30 -78
ends open here 6 after 8|20 -49 -87 21 28 12 -30 52
ends open here 6 after 9|39 -14 -11 6 13 -7 -27 44
ends open here 7 after 0|43 0 1 -57 -5 -11 -82 65
ends open here 7 after 1|55 10 13 -28 38 -67 70 -19
ends open here 7 after 2|69 26 -8 -29 42 3 -14 -35
ends open here 7 after 3|-11 -22 47 -8 11 -4 15 13
ends open here 7 after 4|14 -117 24 16 -14 -27 -85 21
ends open here 7 after 5|-43 -90 99 25 -35 10 67 41
ends open here 7 after 6|-63 -53 43 56 107 -22 10 -59
ends open here 7 after 7|-114 0 19 -13 -28 -53 26 60
ends open here 7 after 8|-6 100 -15 36 -32 32 25 50
ends open here 7 after 9|47 2 -1 26 -10 37 26 17
ends open here 8 after 0|165 64 -16 66 -32 -16 -38 -45
ends open here 8 after 1|-53 88 -11 40 19 51 23 -69
ends open here 8 after 2|22 29 -1 18 -9 86 -22 10
ends open here 8 after 3|-53 9 7 -77 82 19 -1 25
ends open here 8 after 4|46 -49 28 54 -53 -15 12 -71
ends open here 8 after 5|-79 45 30 23 -19 4 52 -6
ends open here 8 after 6|-16 -76 43 106 12 -12 67 -37
ends open here 8 after 7|60 -152 -15 45 2 -89 81 49
ends open here 8 after 8|-7 28 -13 41 -11 9 24 34
ends open here 8 after 9|34 52 -67 56 -5 53 -6 41
ends open here 9 after 0|72 135 -18 67 33 -59 69 -48
ends open here 9 after 1|106 -43 10 34 25 -25 28 -26
ends open here 9 after 2|0 74 72 60 46 36 106 32
ends open here 9 after 3|-122 -94 62 33 26 31 20 11
ends open here 9 after 4|-213 -58 91 33 14 -1 -9 12
ends open here 9 after 5|-19 -76 100 35 68 50 41 68
ends open here 9 after 6|-92 6 50 75 46 -10 31 45
ends open here 9 after 7|-13 -3 20 43 24 11 35 44
ends open here 9 after 8|-13 95 -63 54 63 22 72 27
ends open here 9 after 9|86 11 47 81 48 27 98 63
ends open width 0 marks 0|-62 70 18 -94 218 -133 -64 21
ends open width 1 marks 0|-70 -44 21 82 32 9 -96 116
ends open width 1 marks 1|0 0 120 0 -120 0 0 0
ends open width 2 marks 0|110 -232 41 160 -155 41 34 91
ends open width 2 marks 1|-112 39 278 -243 186 -50 0 -78
ends open width 3 marks 0|66 -186 87 53 -303 45 53 11
ends open width 3 marks 1|-228 103 -98 -99 393 -75 -23 -118
ends open width 3 marks 2|0 -82 0 0 82 0 0 0
ends open width 4 marks 0|115 -289 90 69 -60 141 153 114
ends open width 4 marks 1|-82 41 109 64 125 -189 -243 -88
ends open width 4 marks 2|-123 43 132 -36 57 0 0 -10
ends open width 5 marks 0|0 -84 215 44 -172 37 97 120
ends open width 5 marks 1|108 41 -19 88 20 -151 -6 -147
ends open width 5 marks 2|-1 138 -214 67 76 -1 -113 -140
ends open width 6 marks 0|-182 -231 340 -4 -234 88 98 155
ends open width 6 marks 1|130 29 -10 89 -182 -186 58 -55
ends open width 6 marks 2|96 72 -259 -196 274 -53 54 -62
ends open width 7 marks 0|-153 -83 165 129 -108 87 -29 36
ends open width 7 marks 1|6 39 -8 -23 -89 -48 138 -86
ends open width 7 marks 2|-23 95 -275 13 129 -41 -24 -169
ends open width 8 marks 0|-36 0 -127 -35 0 -31 -49 278
ends open width 8 marks 1|32 -37 152 -90 -30 0 0 -134
ends open width 8 marks 2|180 137 -297 22 -14 0 0 -70
ends sentence|48 82 -416 5 27 -241 -333 -148
ends sentence after ends call|-143 82 -48 28 124 0 0 0
ends sentence after ends clause|43 64 -83 -5 93 -82 -43 -100
ends sentence after ends open|50 60 -316 10 6 -230 -271 -82
ends sentence after ends sentence|67 -27 -119 98 34 -39 -98 31
ends sentence after ends signed|167 14 0 -95 -80 0 0 -46
ends sentence deficit 0|-189 -178 121 138 -88 0 0 120
ends sentence deficit 1|-1 -115 -2 54 14 -66 0 68
ends sentence deficit 2|16 -14 -73 172 3 -45 -94 51
ends sentence deficit 3|58 -21 -44 54 -53 -71 -80 12
ends sentence deficit 4|-4 -12 0 21 63 0 0 -50
ends sentence deficit 5|-76 134 -50 56 48 0 0 -20
ends sentence deficit 6|-40 127 -102 15 91 -39 -98 -48
ends sentence deficit 7|9 86 -150 -32 112 -84 0 -193
ends sentence deficit 8|58 45 -189 55 78 -95 0 -204
ends sentence deficit 9|84 94 -247 -10 28 -150 -198 -252
ends sentence here 0 after 0|-16 -87 10 -54 0 0 0 98
ends sentence here 0 after 1|0 0 -21 -26 0 0 0 48
ends sentence here 0 after 2|-9 0 39 -61 0 0 0 20
ends sentence here 0 after 3|-25 0 46 -28 0 0 0 0
ends sentence here 0 after 4|0 -37 0 83 0 0 0 -46
ends sentence here 0 after 5|-89 -47 43 72 0 0 0 23
ends sentence here 0 after 6|-48 0 30 111 0 0 0 -103
ends sentence here 0 after 7|0 -44 44 0 0 0 0 0
ends sentence here 0 after 8|-116 -85 14 103 0 0 0 57
ends sentence here 0 after 9|39 -16 84 12 -88 0 0 -16
ends sentence here 1 after 1|87 -49 -14 -169 0 0 0 70
ends sentence here 1 after 2|-67 68 0 -82 23 -66 0 136
ends sentence here 1 after 3|-59 -20 0 138 0 0 0 -45
ends sentence here 1 after 4|-74 83 0 -12 0 0 0 0
ends sentence here 1 after 5|-61 -76 34 127 -44 0 0 0
ends sentence here 1 after 6|-93 44 40 30 0 0 0 -24
ends sentence here 1 after 7|117 -65 -49 10 0 0 0 0
ends sentence here 1 after 8|123 -140 40 8 0 0 0 -37
ends sentence here 1 after 9|-27 -21 -33 -1 26 0 0 89
ends sentence here 2 after 0|-99 20 0 83 0 0 0 -39
ends sentence here 2 after 1|122 -37 -46 -100 -49 0 0 112
ends sentence here 2 after 2|43 17 -43 -141 -34 0 -50 22
ends sentence here 2 after 3|-39 45 0 6 0 0 0 0
ends sentence here 2 after 4|34 32 45 -74 -37 0 0 -83
ends sentence here 2 after 5|-27 13 0 36 0 0 0 36
ends sentence here 2 after 6|-65 -7 -11 28 46 0 0 80
ends sentence here 2 after 7|-10 -85 -18 117 35 0 0 -15
ends sentence here 2 after 8|6 -75 32 25 151 0 0 -45
ends sentence here 2 after 9|69 -37 44 57 -22 -45 -44 -42
ends sentence here 3 after 0|7 -34 0 28 0 0 0 0
ends sentence here 3 after 1|-20 -92 0 75 2 0 0 39
ends sentence here 3 after 2|121 -118 0 -54 21 0 0 -37
ends sentence here 3 after 3|36 22 -36 34 -50 0 0 0
ends sentence here 3 after 4|-4 39 0 -75 0 0 0 0
ends sentence here 3 after 5|-32 35 -51 78 0 -50 -43 0
ends sentence here 3 after 6|-106 43 0 26 -2 0 0 0
ends sentence here 3 after 7|22 -32 0 36 0 0 0 0
ends sentence here 3 after 8|32 -5 0 -47 33 0 0 0
ends sentence here 3 after 9|49 11 17 -59 -41 -30 -49 0
ends sentence here 4 after 0|0 -56 0 56 0 0 0 0
ends sentence here 4 after 1|-32 15 0 39 0 0 0 0
ends sentence here 4 after 2|102 -97 0 -37 27 0 0 0
ends sentence here 4 after 3|52 -20 0 -14 0 0 0 0
ends sentence here 4 after 4|-43 11 0 65 0 0 0 0
ends sentence here 4 after 5|-19 31 0 69 0 0 0 -50
ends sentence here 4 after 6|-70 78 0 -21 0 0 0 0
ends sentence here 4 after 7|-25 2 0 47 0 0 0 0
ends sentence here 4 after 8|-17 -35 0 70 0 0 0 0
ends sentence here 4 after 9|-57 73 0 31 -40 0 0 0
ends sentence here 5 after 0|0 -28 0 28 0 0 0 0
ends sentence here 5 after 1|52 -14 0 57 -49 0 0 0
ends sentence here 5 after 2|121 -151 0 68 -27 0 0 -46
ends sentence here 5 after 3|37 11 -50 33 50 0 0 37
ends sentence here 5 after 4|27 -84 0 63 0 0 0 -16
ends sentence here 5 after 5|4 99 0 -115 -4 0 0 -10
ends sentence here 5 after 6|-40 30 0 14 36 0 0 53
ends sentence here 5 after 7|-147 79 0 94 30 0 0 -29
ends sentence here 5 after 8|-32 51 0 -5 -38 0 0 0
ends sentence here 5 after 9|-74 102 0 -35 44 0 0 0
ends sentence here 6 after 0|0 0 0 -28 28 0 0 0
ends sentence here 6 after 1|-57 41 0 60 -28 0 0 0
ends sentence here 6 after 2|46 -15 -50 8 4 -39 0 0
ends sentence here 6 after 3|8 64 0 -136 0 0 0 0
ends sentence here 6 after 4|-50 37 0 33 0 0 0 0
ends sentence here 6 after 5|-3 38 -49 -16 0 0 -50 0
ends sentence here 6 after 6|2 -2 -16 -5 37 0 0 0
ends sentence here 6 after 7|-68 48 0 -2 63 0 0 0
ends sentence here 6 after 8|-15 19 0 -2 11 0 0 0
ends sentence here 6 after 9|13 29 -1 19 -1 0 -48 -48
ends sentence here 7 after 0|-113 123 0 46 0 0 0 -50
ends sentence here 7 after 1|-42 -116 0 61 90 0 0 0
ends sentence here 7 after 2|-8 -34 0 44 3 -49 0 0
ends sentence here 7 after 3|-16 23 0 27 19 -49 0 0
ends sentence here 7 after 4|-61 70 0 -19 25 0 0 0
ends sentence here 7 after 5|16 27 -66 18 9 0 0 -46
ends sentence here 7 after 6|24 19 0 -37 -20 0 0 -28
ends sentence here 7 after 7|102 -30 0 -111 30 0 0 0
ends sentence here 7 after 8|92 -49 0 -39 -27 0 0 -45
ends sentence here 7 after 9|72 30 -78 -59 63 0 0 -31
ends sentence here 8 after 0|-3 6 0 -25 49 0 0 0
ends sentence here 8 after 1|125 -88 0 -71 7 0 0 0
ends sentence here 8 after 2|1 -58 -35 90 -5 -50 0 0
ends sentence here 8 after 3|18 3 -49 118 -76 0 0 -50
ends sentence here 8 after 4|-48 44 0 30 33 0 0 0
ends sentence here 8 after 5|8 26 -108 -19 0 0 0 -49
ends sentence here 8 after 6|-4 57 -15 -14 19 0 0 0
ends sentence here 8 after 7|53 74 -43 -51 56 0 0 -100
ends sentence here 8 after 8|79 37 -62 13 26 0 0 -46
ends sentence here 8 after 9|107 64 12 33 10 -45 0 -99
ends sentence here 9 after 0|-37 22 0 -9 100 0 -49 0
ends sentence here 9 after 1|-20 -11 0 81 -8 0 0 0
ends sentence here 9 after 2|-24 39 -50 78 52 0 0 -85
ends sentence here 9 after 3|-14 73 -98 32 -17 0 0 0
ends sentence here 9 after 4|-38 90 0 14 -4 -50 0 -49
ends sentence here 9 after 5|16 74 -111 -24 34 0 0 -50
ends sentence here 9 after 6|65 45 -20 -18 54 0 0 -50
ends sentence here 9 after 7|43 25 0 -72 -18 0 0 0
ends sentence here 9 after 8|177 37 0 7 -34 -50 -99 -60
ends sentence here 9 after 9|147 60 -179 -15 -40 -84 -100 -50
ends sentence width 0 marks 0|184 44 0 -136 -25 0 0 0
ends sentence width 1 marks 0|-15 177 0 -383 286 -85 0 -50
ends sentence width 1 marks 1|208 -97 0 -34 -124 0 0 0
ends sentence width 2 marks 0|-13 204 -45 -438 281 0 -50 -110
ends sentence width 2 marks 1|127 -26 0 0 -142 0 0 -49
ends sentence width 3 marks 0|-68 73 -93 148 5 -130 -134 -50
ends sentence width 3 marks 1|7 71 0 -63 -20 0 0 0
ends sentence width 3 marks 2|360 -313 0 0 -47 0 0 0
ends sentence width 4 marks 0|-49 67 -183 205 30 -99 -50 -219
ends sentence width 4 marks 1|70 74 -210 -52 -173 0 0 -131
ends sentence width 4 marks 2|113 85 -50 -105 -7 0 0 0
ends sentence width 5 marks 0|-67 -39 -157 372 -118 -69 0 -232
ends sentence width 5 marks 1|85 -42 -141 -102 -34 0 0 163
ends sentence width 5 marks 2|50 107 0 -234 -77 0 0 -29
ends sentence width 6 marks 0|4 35 -15 180 14 -82 -133 -250
ends sentence width 6 marks 1|54 -11 -270 -46 2 0 0 127
ends sentence width 6 marks 2|24 100 0 -254 0 -105 -94 33
ends sentence width 7 marks 0|-79 28 -34 143 0 0 0 -78
ends sentence width 7 marks 1|5 45 16 -215 -87 0 0 205
ends sentence width 7 marks 2|-49 127 -114 -148 42 0 -43 0
ends sentence width 8 marks 0|0 0 0 21 0 0 0 -20
ends sentence width 8 marks 1|-131 40 153 -27 -23 0 0 -20
ends sentence width 8 marks 2|-82 -71 224 -170 -88 0 0 146
ends signed|149 213 -196 -170 -124 -49 -100 0
ends signed after ends call|0 47 -47 0 0 0 0 0
ends signed after ends clause|-39 39 0 0 0 0 0 0
ends signed after ends open|174 157 -162 -135 -124 -49 -100 0
ends signed after ends sentence|-55 97 0 -50 0 0 0 0
ends signed deficit 0|0 46 0 0 -46 0 0 0
ends signed deficit 1|56 -56 0 0 0 0 0 0
ends signed deficit 2|18 -17 0 0 0 0 0 0
ends signed deficit 3|64 -13 0 0 -43 0 0 0
ends signed deficit 4|-15 107 0 -50 0 0 -50 0
ends signed deficit 5|-72 72 0 0 0 0 0 0
ends signed deficit 6|-20 21 0 0 0 0 0 0
ends signed deficit 7|-33 33 0 0 0 0 0 0
ends signed deficit 8|166 56 -96 -100 0 -49 0 0
ends signed deficit 9|98 123 -134 -50 -48 0 -50 0
ends signed here 0 after 9|0 46 0 0 -46 0 0 0
ends signed here 1 after 5|39 -38 0 0 0 0 0 0
ends signed here 1 after 9|18 -18 0 0 0 0 0 0
ends signed here 2 after 5|-33 33 0 0 0 0 0 0
ends signed here 2 after 7|42 -41 0 0 0 0 0 0
ends signed here 2 after 8|4 -4 0 0 0 0 0 0
ends signed here 3 after 9|64 -13 0 0 -43 0 0 0
ends signed here 4 after 4|0 50 0 -50 0 0 0 0
ends signed here 4 after 6|-50 50 0 0 0 0 0 0
ends signed here 4 after 8|39 -39 0 0 0 0 0 0
ends signed here 4 after 9|-1 45 0 0 0 0 -50 0
ends signed here 5 after 4|39 -38 0 0 0 0 0 0
ends signed here 5 after 5|-47 47 0 0 0 0 0 0
ends signed here 5 after 6|-28 28 0 0 0 0 0 0
ends signed here 5 after 8|-28 28 0 0 0 0 0 0
ends signed here 5 after 9|-12 13 0 0 0 0 0 0
ends signed here 6 after 0|44 -43 0 0 0 0 0 0
ends signed here 6 after 3|-4 4 0 0 0 0 0 0
ends signed here 6 after 5|-2 2 0 0 0 0 0 0
ends signed here 6 after 6|5 -5 0 0 0 0 0 0
ends signed here 6 after 7|44 -44 0 0 0 0 0 0
ends signed here 6 after 8|-123 123 0 0 0 0 0 0
ends signed here 6 after 9|-4 4 0 0 0 0 0 0
ends signed here 7 after 0|47 -46 0 0 0 0 0 0
ends signed here 7 after 1|-38 38 0 0 0 0 0 0
ends signed here 7 after 2|-88 88 0 0 0 0 0 0
ends signed here 7 after 3|28 -28 0 0 0 0 0 0
ends signed here 7 after 6|26 -26 0 0 0 0 0 0
ends signed here 7 after 8|37 -37 0 0 0 0 0 0
ends signed here 7 after 9|7 -6 0 0 0 0 0 0
ends signed here 8 after 3|0 49 0 0 0 -49 0 0
ends signed here 8 after 4|21 -20 0 0 0 0 0 0
ends signed here 8 after 5|-37 37 0 0 0 0 0 0
ends signed here 8 after 6|54 -53 0 0 0 0 0 0
ends signed here 8 after 7|11 17 -47 0 0 0 0 0
ends signed here 8 after 8|74 -11 0 -50 0 0 0 0
ends signed here 8 after 9|100 0 -49 -50 0 0 0 0
ends signed here 9 after 2|-23 74 0 -50 0 0 0 0
ends signed here 9 after 5|36 21 -49 0 0 0 0 0
ends signed here 9 after 6|16 46 -48 0 0 0 0 0
ends signed here 9 after 8|-40 41 0 0 0 0 0 0
ends signed here 9 after 9|113 -4 -50 0 -48 0 -50 0
ends signed width 3 marks 1|-11 140 -96 0 -48 0 0 0
ends signed width 4 marks 1|36 224 -133 -85 0 -49 -50 0
ends signed width 4 marks 2|19 -19 0 0 0 0 0 0
ends signed width 5 marks 1|33 -33 0 0 0 0 0 0
ends signed width 5 marks 2|109 -72 0 -50 0 0 0 0
ends signed width 6 marks 1|-36 134 0 -50 -43 0 0 0
ends signed width 6 marks 2|98 -43 0 0 0 0 -50 0
ends signed width 7 marks 2|-1 2 0 0 0 0 0 0
ends signed width 8 marks 2|0 46 0 0 -46 0 0 0
full around 0 0|-33 -47 119 79 66 -29 -4 77
full around 0 1|25 -127 108 59 45 6 -1 43
full around 0 2|48 -31 102 53 84 -2 27 -32
full around 1 0|-4 104 74 44 -25 -10 20 38
full around 1 1|77 57 58 7 -58 -49 -41 12
full around 1 2|100 59 -1 11 -4 -101 -48 -35
full around 2 0|2 125 -62 -15 -13 -30 -2 -7
full around 2 1|95 66 -16 4 -62 -62 -134 -97
full around 2 2|111 49 33 -8 16 -176 -165 -122
furniture|-478 -176 -507 -61 -197 -368 -268 938
genre|112 -153 326 -425 -64 -419 -330 371
happening|69 101 179 -41 0 -518 -286 -224
here 0 after 0|202 17 -100 40 -92 -48 0 -85
here 0 after 1|-25 -58 19 1 0 0 0 76
here 0 after 2|-31 -31 25 2 15 -37 0 112
here 0 after 3|13 0 -3 -10 0 26 0 -49
here 0 after 4|-25 49 15 -15 0 0 0 -22
here 0 after 5|-149 -17 146 4 23 24 0 -14
here 0 after 6|-168 -18 93 109 11 -20 0 -10
here 0 after 7|49 -153 36 96 18 49 0 -74
here 0 after 8|-60 -51 23 17 68 21 0 27
here 0 after 9|-2 77 40 35 -53 70 -49 -41
here 1 after 0|139 -68 -25 -14 0 10 0 7
here 1 after 1|36 5 -55 -42 19 52 70 36
here 1 after 2|-15 86 -8 -45 36 14 65 4
here 1 after 3|-21 14 -73 45 19 -26 -84 115
here 1 after 4|-19 -110 138 -16 2 0 0 -64
here 1 after 5|-63 14 36 34 -80 -45 -33 56
here 1 after 6|-64 -82 9 37 0 49 -57 41
here 1 after 7|6 -44 5 27 -21 51 -27 78
here 1 after 8|6 22 -31 28 61 39 31 -26
here 1 after 9|-38 39 1 39 -9 3 20 -86
here 2 after 0|-92 -67 -8 56 7 163 0 2
here 2 after 1|85 -20 -54 -37 -82 45 11 -12
here 2 after 2|8 76 -50 -44 25 11 -19 34
here 2 after 3|-23 46 45 12 -62 -1 -6 38
here 2 after 4|-7 78 -4 -13 -37 -76 -55 -31
here 2 after 5|-46 29 34 4 -81 99 36 2
here 2 after 6|5 34 -51 -30 11 -13 -101 66
here 2 after 7|42 45 -70 28 -1 9 38 -44
here 2 after 8|20 21 -24 48 -40 1 -26 22
here 2 after 9|22 30 -73 -23 -121 -31 -9 -75
here 3 after 0|-151 -34 12 22 0 43 -33 43
here 3 after 1|45 -3 -31 18 -8 -53 0 -49
here 3 after 2|82 105 -10 -4 61 -28 75 -50
here 3 after 3|78 2 83 0 -55 -15 46 -84
here 3 after 4|1 29 49 -11 67 33 -29 -30
here 3 after 5|40 -53 36 28 38 -126 67 58
here 3 after 6|22 -15 34 -34 -31 46 11 -13
here 3 after 7|39 -26 60 -12 -38 20 14 -62
here 3 after 8|43 1 -26 -19 36 -33 -158 121
here 3 after 9|44 8 -11 -9 -73 -5 -19 51
here 4 after 0|-73 -56 32 157 0 0 -13 -50
here 4 after 1|52 -35 1 71 27 12 0 -80
here 4 after 2|73 17 20 -29 -5 -71 -32 -83
here 4 after 3|27 -33 45 -98 0 32 -2 54
here 4 after 4|26 -4 51 -29 -44 21 51 -42
here 4 after 5|16 -21 3 85 -14 15 141 -62
here 4 after 6|59 14 -13 -65 0 45 -33 73
here 4 after 7|5 -67 51 58 53 13 -47 -69
here 4 after 8|74 -38 -51 45 -1 -47 3 70
here 4 after 9|51 60 9 -35 -81 30 -47 -32
here 5 after 0|-29 -53 74 39 -42 -43 0 15
here 5 after 1|31 46 73 81 -50 -49 0 -72
here 5 after 2|66 19 1 -38 4 -43 32 -113
here 5 after 3|47 -25 -32 6 73 14 -26 -30
here 5 after 4|13 -95 56 -17 -21 -11 21 66
here 5 after 5|-20 -37 65 -1 24 23 55 4
here 5 after 6|-7 -38 -14 19 -43 -18 38 118
here 5 after 7|-43 -12 -99 12 30 72 5 52
here 5 after 8|50 -32 -12 40 -18 72 -76 -106
here 5 after 9|67 -16 -50 94 46 -43 -32 39
here 6 after 0|-12 -43 54 34 -51 61 15 -32
here 6 after 1|28 -78 -15 8 55 -117 37 101
here 6 after 2|37 73 -14 -13 -11 -52 -50 -45
here 6 after 3|13 34 53 -10 4 -17 -12 -6
here 6 after 4|-19 -25 -18 20 48 -30 18 118
here 6 after 5|-31 -26 8 26 16 94 -18 60
here 6 after 6|-4 -37 -19 -1 36 54 1 -27
here 6 after 7|33 11 -1 18 66 -57 30 -78
here 6 after 8|-22 -8 -36 -18 61 12 -30 52
here 6 after 9|34 43 -5 17 22 -7 -46 15
here 7 after 0|-51 88 1 -43 -5 -11 -82 -4
here 7 after 1|-5 -48 21 -10 105 -67 70 -19
here 7 after 2|67 7 -12 16 52 -26 -14 -35
here 7 after 3|-3 5 39 -1 -38 -50 15 13
here 7 after 4|-11 -71 25 -7 -3 -27 -85 21
here 7 after 5|-8 27 76 -11 -30 10 51 26
here 7 after 6|-6 -16 17 44 22 -22 10 -69
here 7 after 7|-31 22 -7 -69 -19 -53 26 60
here 7 after 8|34 35 -4 3 -52 32 25 29
here 7 after 9|12 14 11 -18 17 37 26 11
here 8 after 0|51 37 5 83 -18 -16 -38 -45
here 8 after 1|6 -3 -24 44 29 51 23 -69
here 8 after 2|41 -10 22 55 5 2 -22 10
here 8 after 3|13 15 3 28 14 -9 -1 -21
here 8 after 4|12 6 -13 66 -41 -15 12 -71
here 8 after 5|26 49 -18 -8 -47 4 52 -35
here 8 after 6|25 -26 62 23 -22 -12 67 -37
here 8 after 7|15 34 -21 31 21 -89 81 -65
here 8 after 8|48 36 -35 31 -9 9 24 24
here 8 after 9|27 79 -4 4 -6 40 -9 -15
here 9 after 0|-14 30 29 51 61 -59 40 -48
here 9 after 1|-12 -42 31 61 13 -25 28 -26
here 9 after 2|35 26 48 89 62 36 106 -10
here 9 after 3|24 43 7 30 44 31 20 11
here 9 after 4|-10 -14 -34 27 5 -36 -9 -11
here 9 after 5|89 71 26 53 105 37 20 47
here 9 after 6|-7 78 -12 23 65 -10 31 12
here 9 after 7|8 45 13 32 29 11 35 44
here 9 after 8|5 50 6 -6 5 -6 36 9
here 9 after 9|77 88 54 12 -1 16 37 47
letter|425 -289 -253 0 0 0 0 -37
like caption 0|21 97 182 -110 -159 -267 -424 -55
like caption 0 before ends call|127 -21 54 -109 0 0 -5 0
like caption 0 before ends clause|-84 148 32 -122 85 -50 -49 102
like caption 0 before ends open|79 50 157 -92 -210 -320 -102 39
like caption 0 before ends sentence|111 7 133 -55 155 -70 -367 248
like caption 0 before ends signed|-47 -203 222 -66 0 0 0 -77
like caption 1|16 38 127 -4 -86 -277 -188 14
like caption 1 before ends call|-6 -15 201 40 0 -135 -135 -36
like caption 1 before ends clause|-105 146 159 -22 -41 -127 -48 -104
like caption 1 before ends open|12 44 142 9 -63 -255 -63 49
like caption 1 before ends sentence|-3 -66 95 59 -74 -94 -99 74
like caption 1 before ends signed|105 -206 118 -54 0 -9 0 -7
like caption 2|-11 65 56 -4 -21 -17 -128 96
like caption 2 before ends call|-8 -43 127 34 0 -60 60 -222
like caption 2 before ends clause|83 49 -67 -47 72 -50 -6 -20
like caption 2 before ends open|0 4 65 11 13 -16 30 43
like caption 2 before ends sentence|94 -62 111 41 -161 -17 -91 25
like caption 2 before ends signed|134 -163 25 -45 0 108 -89 131
like caption 3|26 53 -3 3 -16 182 -116 12
like caption 3 before ends call|-29 88 -83 149 0 -8 -175 -28
like caption 3 before ends clause|26 69 27 -108 73 -27 -26 -84
like caption 3 before ends open|14 67 -16 -31 -2 138 -177 28
like caption 3 before ends sentence|54 -16 34 49 -162 59 8 -89
like caption 3 before ends signed|32 -126 3 24 0 -8 -48 -25
like caption 4|27 32 -17 50 9 187 -27 47
like caption 4 before ends call|-43 100 -129 -4 0 143 -102 137
like caption 4 before ends clause|-5 -7 36 27 102 0 -50 -114
like caption 4 before ends open|-21 25 -21 9 54 117 -5 -46
like caption 4 before ends sentence|25 -94 44 18 -131 75 86 -13
like caption 4 before ends signed|101 158 -24 -43 0 -62 -49 91
like caption 5|38 20 -36 56 0 158 69 -32
like caption 5 before ends call|-10 -69 -56 25 0 123 3 2
like caption 5 before ends clause|143 24 -168 -45 102 0 -10 -33
like caption 5 before ends open|-9 42 -55 11 39 103 96 19
like caption 5 before ends sentence|121 -94 31 22 -184 -11 74 -9
like caption 5 before ends signed|-20 -34 -32 -9 0 20 0 89
like caption 6|51 -18 -113 85 19 103 146 -4
like caption 6 before ends call|-143 177 -224 76 -24 -130 128 28
like caption 6 before ends clause|-162 -53 -129 144 106 0 -67 146
like caption 6 before ends open|41 45 -40 -3 44 175 66 -67
like caption 6 before ends sentence|42 -97 21 52 -217 92 94 -27
like caption 6 before ends signed|126 0 82 -75 0 5 0 -107
like caption 7|-43 -65 -149 99 153 3 176 -14
like caption 7 before ends call|-172 88 -174 -76 0 -13 261 0
like caption 7 before ends clause|74 -259 -90 132 115 0 133 0
like caption 7 before ends open|-29 -48 -35 115 25 45 14 16
like caption 7 before ends sentence|-42 92 -155 35 157 5 97 88
like caption 7 before ends signed|188 146 -176 94 0 -98 -47 -45
like caption 8|-288 -38 -379 223 247 -30 142 -239
like caption 8 before ends call|-104 45 -34 53 0 -36 48 0
like caption 8 before ends clause|0 -180 -39 170 58 0 0 0
like caption 8 before ends open|-70 -150 -99 265 78 57 23 -191
like caption 8 before ends sentence|-151 24 -289 27 410 -155 132 -32
like caption 8 before ends signed|-105 425 -79 -288 -86 -53 0 0
like heading 0|15 32 -41 9 -58 -87 261 -8
like heading 1|18 84 -16 13 -36 73 122 22
like heading 2|21 72 52 21 83 6 63 25
like heading 3|-20 46 106 -5 32 59 -142 -31
like heading 4|-213 106 132 45 123 31 -114 -36
like heading 5|-188 0 237 113 -53 -266 -471 72
like heading 6|-112 -24 242 80 -82 -165 -322 -60
like heading 7|-201 -23 159 279 29 -97 -326 -175
like heading 8|0 0 80 0 0 0 0 -80
like kicker 0|-93 -15 293 179 5 -238 -356 -512
like kicker 1|2 55 219 93 119 -361 -406 -371
like kicker 2|17 44 78 53 88 -212 -152 -51
like kicker 3|53 35 -37 20 68 -176 -28 69
like kicker 4|148 75 -10 -14 102 1 -12 123
like kicker 5|31 68 -101 -74 90 -33 84 250
like kicker 6|10 97 -167 -167 14 51 148 266
like kicker 7|41 31 -220 -273 -144 291 152 217
like kicker 8|-140 -117 -214 -228 -233 389 299 -30
like picture 0|10 87 108 -191 -235 170 -104 83
like picture 1|-40 65 149 -90 8 -144 50 144
like picture 2|-23 10 178 18 -77 -80 -71 149
like picture 3|-5 -6 90 117 -60 -164 -43 43
like picture 4|-29 4 88 152 94 -133 9 27
like picture 5|-180 -121 8 184 37 -4 5 -193
like picture 6|-37 -33 14 222 192 96 29 -33
like picture 7|-110 29 -174 229 123 102 -25 -86
like picture 8|-253 -2 -497 153 235 197 196 -212
like text 0|-326 -123 160 -106 -73 179 84 -12
like text 0 before ends call|0 0 48 0 0 -47 0 0
like text 0 before ends clause|0 38 27 -38 0 -27 0 0
like text 0 before ends open|-148 -120 149 22 -73 196 24 -179
like text 0 before ends sentence|-249 -37 -2 -87 0 45 57 233
like text 0 before ends signed|0 0 -91 30 0 -16 0 86
like text 0 deficit 2|-49 -81 75 -17 0 102 0 -64
like text 0 deficit 3|-37 53 3 -9 0 0 -42 42
like text 0 deficit 4|0 0 35 0 0 0 -4 -31
like text 0 deficit 5|-132 0 133 -2 0 0 0 0
like text 0 deficit 6|-39 -1 89 39 0 -42 0 -48
like text 0 deficit 7|-104 0 201 -58 0 -47 -45 0
like text 0 deficit 8|-18 -57 180 27 -47 57 -31 -142
like text 0 deficit 9|-120 -31 -68 -86 -46 156 118 97
like text 1|-214 -34 200 53 -135 -6 -40 -87
like text 1 before ends call|-115 -50 290 -124 0 -99 0 -1
like text 1 before ends clause|0 0 -107 21 0 0 0 78
like text 1 before ends open|12 29 74 11 -135 -44 -58 32
like text 1 before ends sentence|-174 -127 143 22 0 210 -4 -205
like text 1 before ends signed|-34 0 80 -49 0 -50 0 -21
like text 1 deficit 0|0 0 60 -29 0 0 0 -30
like text 1 deficit 1|0 24 93 14 0 -49 0 -87
like text 1 deficit 2|3 -37 196 -34 0 193 -274 -79
like text 1 deficit 3|2 -27 -42 128 0 0 0 -115
like text 1 deficit 4|-111 -39 99 52 0 0 0 0
like text 1 deficit 5|13 -109 53 67 0 -58 0 0
like text 1 deficit 6|37 -87 179 -140 -48 -23 -7 0
like text 1 deficit 7|0 -6 79 -16 0 -75 -7 -41
like text 1 deficit 8|-155 49 25 33 -26 -1 82 74
like text 1 deficit 9|-97 41 17 7 -94 21 91 -33
like text 2|-180 82 196 -50 -65 -141 -44 4
like text 2 before ends call|-85 170 40 -12 0 14 -117 -141
like text 2 before ends clause|-98 -86 203 -52 49 0 36 -24
like text 2 before ends open|39 37 54 -8 -39 -120 -38 -63
like text 2 before ends sentence|-247 -127 213 130 -98 -87 5 3
like text 2 before ends signed|-50 157 41 -113 0 0 0 108
like text 2 deficit 0|0 0 117 -88 0 0 0 -52
like text 2 deficit 1|0 -120 170 27 0 -49 -49 -83
like text 2 deficit 2|17 -66 56 40 24 0 -32 -163
like text 2 deficit 3|-95 83 26 120 -6 -50 -33 -95
like text 2 deficit 4|62 -31 39 -46 -4 -28 0 -3
like text 2 deficit 5|-201 103 151 -57 0 0 -41 29
like text 2 deficit 6|-152 -62 62 92 -90 -88 -49 -52
like text 2 deficit 7|-54 -64 120 -17 56 -129 0 22
like text 2 deficit 8|-131 82 22 65 -57 -42 -43 129
like text 2 deficit 9|71 25 29 -27 21 10 35 29
like text 3|-50 -26 164 81 0 -58 -14 -47
like text 3 before ends call|11 24 -28 -5 0 -108 -10 118
like text 3 before ends clause|-129 -66 83 1 40 0 40 -14
like text 3 before ends open|-156 47 66 8 29 28 69 -53
like text 3 before ends sentence|-59 -79 149 31 -104 -28 -31 -82
like text 3 before ends signed|-80 0 75 -15 0 -40 -96 134
like text 3 deficit 0|0 -12 92 -24 0 0 0 -65
like text 3 deficit 1|-50 -59 227 46 -35 -29 -49 -177
like text 3 deficit 2|15 2 96 39 -38 -194 -22 -53
like text 3 deficit 3|-24 -111 89 52 -1 28 -111 -52
like text 3 deficit 4|-56 -104 149 -66 24 0 91 -78
like text 3 deficit 5|39 -78 39 -19 -134 -26 -128 28
like text 3 deficit 6|66 -106 11 -12 38 114 -60 -7
like text 3 deficit 7|-116 7 99 -42 9 -1 -12 -22
like text 3 deficit 8|-54 172 9 -35 10 -88 57 -57
like text 3 deficit 9|48 113 0 13 28 27 28 103
like text 4|-95 66 156 59 70 9 -22 51
like text 4 before ends call|-144 -85 161 69 0 -93 42 -104
like text 4 before ends clause|-182 82 11 45 92 0 101 -73
like text 4 before ends open|25 64 82 55 78 15 -54 -46
like text 4 before ends sentence|-19 -115 79 -28 125 108 2 23
like text 4 before ends signed|-142 205 30 -107 0 28 0 86
like text 4 deficit 0|-71 -44 144 24 -46 -16 0 -94
like text 4 deficit 1|-9 -150 83 -13 -57 -5 -50 144
like text 4 deficit 2|-63 -60 -8 -23 -61 -13 -36 277
like text 4 deficit 3|-82 -58 161 -21 55 142 145 20
like text 4 deficit 4|21 -69 39 187 -67 -49 1 -114
like text 4 deficit 5|-17 -230 69 85 13 145 -9 -47
like text 4 deficit 6|-11 4 77 33 -24 -138 -69 29
like text 4 deficit 7|-18 -41 53 -2 43 13 119 -16
like text 4 deficit 8|24 41 16 34 57 65 -17 -14
like text 4 deficit 9|23 131 74 63 75 -33 27 34
like text 5|45 68 115 88 53 49 -24 25
like text 5 before ends call|51 -100 -101 56 -24 165 -26 -105
like text 5 before ends clause|74 77 84 -9 39 -50 -108 -142
like text 5 before ends open|49 87 70 32 26 22 -25 27
like text 5 before ends sentence|-65 -55 68 22 156 41 88 11
like text 5 before ends signed|13 190 62 -44 0 167 -76 -103
like text 5 deficit 0|4 -108 -20 165 33 -69 0 -63
like text 5 deficit 1|7 20 2 112 -5 26 134 -78
like text 5 deficit 2|21 -20 -10 30 70 86 -69 123
like text 5 deficit 3|136 -20 69 -29 -51 -154 60 -94
like text 5 deficit 4|62 -114 23 34 27 52 -52 -42
like text 5 deficit 5|61 35 42 107 -22 -63 13 -129
like text 5 deficit 6|-12 -136 34 56 -19 190 29 -117
like text 5 deficit 7|111 -15 -31 -34 18 158 -28 -42
like text 5 deficit 8|38 80 -34 2 64 21 -78 -114
like text 5 deficit 9|-44 136 28 32 66 50 -15 2
like text 6|-13 36 61 44 56 9 19 -3
like text 6 before ends call|45 77 -113 24 0 -119 125 37
like text 6 before ends clause|-9 -11 43 -2 204 -39 6 -8
like text 6 before ends open|30 44 -2 -4 -15 63 -261 -9
like text 6 before ends sentence|67 -98 61 74 171 -23 55 63
like text 6 before ends signed|96 -28 29 -44 0 -52 -49 -181
like text 6 deficit 0|-107 -151 6 133 62 53 0 -56
like text 6 deficit 1|-6 65 -51 3 14 101 -16 -43
like text 6 deficit 2|22 37 -93 23 -23 6 110 -117
like text 6 deficit 3|52 25 -66 -18 -13 -72 9 20
like text 6 deficit 4|42 4 46 -68 -22 3 -73 90
like text 6 deficit 5|86 -94 34 8 -18 89 -57 -107
like text 6 deficit 6|-3 -41 -21 -8 149 -30 13 3
like text 6 deficit 7|-2 -36 11 1 13 43 -3 32
like text 6 deficit 8|-26 -5 -1 28 30 16 -44 -16
like text 6 deficit 9|-70 118 111 24 1 -25 -27 9
like text 7|38 41 8 13 -15 -15 -8 32
like text 7 before ends call|7 -7 -14 8 0 131 151 -55
like text 7 before ends clause|20 111 -208 -56 59 -50 -91 -49
like text 7 before ends open|11 50 -100 -37 -25 -61 -200 34
like text 7 before ends sentence|90 -51 19 40 -5 -19 28 45
like text 7 before ends signed|156 18 17 -25 -86 -49 0 -24
like text 7 deficit 0|-98 20 8 -67 -22 21 -49 308
like text 7 deficit 1|67 30 -97 -45 5 -52 15 71
like text 7 deficit 2|-17 66 -132 -25 3 -137 103 -71
like text 7 deficit 3|35 87 -66 -39 -124 -20 -72 -86
like text 7 deficit 4|38 72 -97 -172 23 87 -161 39
like text 7 deficit 5|110 -17 -134 -13 124 -182 110 178
like text 7 deficit 6|88 22 -68 20 -5 -140 -37 75
like text 7 deficit 7|36 -14 -90 59 -60 9 -21 26
like text 7 deficit 8|-50 -30 -21 23 82 42 36 1
like text 7 deficit 9|4 -23 141 34 75 38 -57 -120
like text 8|79 32 -150 -52 -65 -183 155 211
like text 8 before ends call|35 -5 -54 28 0 0 -47 -82
like text 8 before ends clause|-61 97 30 -137 13 -49 -6 147
like text 8 before ends open|-11 60 -242 -87 -100 -83 262 255
like text 8 before ends sentence|66 63 -98 22 85 -208 66 -129
like text 8 before ends signed|286 -270 -99 55 0 -50 0 -58
like text 8 deficit 0|106 28 -107 37 -28 -49 0 7
like text 8 deficit 1|-68 -27 -65 60 86 -31 62 89
like text 8 deficit 2|-10 -1 -25 -35 68 64 73 67
like text 8 deficit 3|0 56 -227 -15 32 44 105 185
like text 8 deficit 4|-16 108 -182 81 36 -50 190 95
like text 8 deficit 5|77 102 -208 -70 -64 37 96 182
like text 8 deficit 6|48 26 -204 -95 -104 69 57 95
like text 8 deficit 7|127 5 -250 20 -9 -137 119 55
like text 8 deficit 8|-8 -1 -47 4 -11 -10 -19 223
like text 8 deficit 9|142 -25 110 -55 -67 -153 -62 -134
linking|-67 252 41 -343 77 -133 -195 -204
marked|-513 -242 -310 -866 -433 889 93 -373
marks 0|3 -13 123 164 -58 97 81 135
marks 1|33 124 86 47 162 -346 -126 -243
marks 2|63 102 -315 -216 124 -166 -87 -186
medium|-50 -50 -197 -163 63 -98 -49 361
name|80 -360 21 -41 -196 -29 407 144
name room 0|232 -76 66 48 -45 -12 -162 9
name room 1|48 -124 37 33 11 72 -343 122
name room 2|54 -107 -15 33 -30 61 57 71
name room 3|-100 -203 -81 -53 -45 -119 227 144
name room 4|97 1 -127 -57 -16 36 229 -111
name room 5|-117 -180 -81 -3 71 -192 272 -14
name room 6|-112 -31 -48 -71 -57 72 304 9
name room 7|42 -146 -76 -36 -103 58 250 -3
name room 8|-48 -110 4 -92 -113 -5 190 116
name room 9|-60 126 99 -93 -109 -21 162 -8
named|-180 -123 -446 -199 -107 266 422 30
news|100 -157 91 66 110 -220 -270 -7
nothing after|-505 -411 159 34 51 8 -124 267
nothing before|145 -444 68 35 -188 19 -132 186
number|94 236 -241 -15 89 -118 -126 53
number torn|-624 625 -251 -367 34 -146 103 129
number torn around here clause|129 -62 -47 0 0 0 -49 0
number torn around here open|-293 97 -222 162 52 -87 139 246
number torn around here sentence|-87 -190 0 248 -18 0 0 0
number torn around here signed|-28 28 0 0 0 0 0 0
opening|975 -750 -305 -364 -50 -339 147 -210
pageName|-191 -132 -62 32 -193 -192 -126 387
pair around known|-139 -114 112 182 68 -38 -189 135
pair known|-274 247 -49 -461 495 -386 162 -204
picture|-336 -215 -266 600 582 -512 -394 -195
pictureMark|172 -147 -97 32 95 -183 -98 0
place|133 -74 -186 260 429 -694 -313 -65
quote around here open|-193 -60 -72 344 10 -47 79 19
quote around here sentence|0 -506 0 479 92 0 0 0
quote open|-572 484 -199 -156 -77 -323 535 -339
repeats 0|80 119 16 -72 -19 67 35 173
repeats 0 deficit 0|72 64 -245 -210 -88 -38 0 230
repeats 0 deficit 1|137 33 -238 -1 -108 -18 -84 136
repeats 0 deficit 2|66 84 -162 -147 -46 -87 -84 -18
repeats 0 deficit 3|59 51 -136 -149 55 52 27 35
repeats 0 deficit 4|40 -18 100 -48 -4 -21 30 -56
repeats 0 deficit 5|52 -18 19 -134 6 130 -75 72
repeats 0 deficit 6|25 64 -12 -75 -77 -35 41 97
repeats 0 deficit 7|-11 43 21 -134 21 106 16 22
repeats 0 deficit 8|8 10 20 -50 33 -28 -11 22
repeats 0 deficit 9|52 123 120 57 44 45 64 10
repeats 0 ends call|81 -20 -83 78 5 0 0 -45
repeats 0 ends clause|89 59 -12 -53 -93 -50 5 -131
repeats 0 ends open|66 77 30 -46 -106 117 47 205
repeats 0 ends sentence|44 105 -50 -194 132 -100 -50 -199
repeats 0 ends signed|40 56 -47 0 -48 0 0 0
repeats 0 width 0|120 54 18 -109 142 -128 0 20
repeats 0 width 1|-5 12 8 -4 50 215 115 -83
repeats 0 width 2|107 -28 33 -87 -2 113 26 -50
repeats 0 width 3|100 41 135 -55 -104 -42 -53 -58
repeats 0 width 4|-73 62 -10 11 -165 -186 25 188
repeats 0 width 5|72 170 -138 -45 -113 -73 -88 56
repeats 0 width 6|55 59 -288 -78 2 -106 -131 288
repeats 0 width 7|-34 74 -265 -123 -81 -53 -17 264
repeats 0 width 8|139 83 -136 -198 -88 -36 0 92
repeats 1|28 51 1 -39 -26 -55 -47 114
repeats 1 deficit 0|118 -82 -250 74 43 -68 0 165
repeats 1 deficit 1|-42 39 -116 39 65 -54 -4 57
repeats 1 deficit 2|-11 31 -57 -53 -49 70 -76 -20
repeats 1 deficit 3|27 25 62 -2 -91 -112 -112 73
repeats 1 deficit 4|-17 -52 73 -79 23 138 145 -12
repeats 1 deficit 5|127 13 -35 -58 45 -136 -1 181
repeats 1 deficit 6|64 67 -50 12 -46 -26 -18 -68
repeats 1 deficit 7|49 108 -77 -71 6 -88 100 -26
repeats 1 deficit 8|29 113 25 -36 47 2 -88 -11
repeats 1 deficit 9|-17 28 49 -19 107 -65 6 -68
repeats 1 ends call|126 -19 -70 -148 0 0 0 0
repeats 1 ends clause|60 57 -255 -60 45 -50 -74 92
repeats 1 ends open|-17 12 70 5 120 -22 -16 127
repeats 1 ends sentence|42 89 -252 -160 -131 -110 -97 -13
repeats 1 ends signed|85 24 0 -50 -89 0 0 0
repeats 1 width 2|-312 28 93 117 30 -225 -208 34
repeats 1 width 3|-68 -97 100 92 66 12 -33 -49
repeats 1 width 4|84 7 65 16 -32 -112 -73 -74
repeats 1 width 5|20 111 -155 -33 -42 34 78 105
repeats 1 width 6|29 16 -163 -107 45 33 50 222
repeats 1 width 7|18 55 -154 -119 63 -29 43 -86
repeats 1 width 8|148 102 -179 -161 -62 0 0 87
repeats 2|27 61 24 46 53 2 -70 80
repeats 2 deficit 0|11 -32 -39 157 36 3 -49 -27
repeats 2 deficit 1|-90 2 106 6 12 14 -151 98
repeats 2 deficit 2|22 27 32 -5 -26 31 -81 39
repeats 2 deficit 3|11 21 27 -46 101 4 21 25
repeats 2 deficit 4|111 35 10 -14 -24 -150 -116 32
repeats 2 deficit 5|107 -33 -34 12 -104 7 123 -119
repeats 2 deficit 6|53 27 -13 18 -40 -42 47 51
repeats 2 deficit 7|21 -58 5 -11 -159 -40 91 169
repeats 2 deficit 8|-2 13 -9 -38 -14 14 40 53
repeats 2 deficit 9|6 95 55 12 30 9 -41 42
repeats 2 ends call|69 -22 -10 52 0 0 0 -39
repeats 2 ends clause|43 68 -119 -135 -3 -50 92 -94
repeats 2 ends open|-4 56 93 73 25 17 20 117
repeats 2 ends sentence|7 101 -202 98 15 -131 -93 50
repeats 2 ends signed|163 69 -98 -50 0 0 -100 0
repeats 2 width 1|-167 8 229 26 -50 -455 -517 226
repeats 2 width 2|60 -32 -37 -108 76 136 144 -11
repeats 2 width 3|35 -128 12 -47 66 136 76 -51
repeats 2 width 4|48 -4 -2 40 -87 41 102 -26
repeats 2 width 5|76 55 -27 13 -33 19 90 -28
repeats 2 width 6|104 49 -131 3 -12 4 -49 -36
repeats 2 width 7|29 54 -192 -113 15 -88 -160 97
repeats 2 width 8|-33 35 152 -106 -90 60 -49 32
repeats 3|-16 56 28 51 27 -49 -38 44
repeats 3 deficit 0|-148 75 94 88 -76 93 0 -147
repeats 3 deficit 1|-35 26 -1 0 -1 81 8 1
repeats 3 deficit 2|-77 12 65 47 -79 0 52 69
repeats 3 deficit 3|28 12 -70 -35 93 -34 111 54
repeats 3 deficit 4|-4 -11 48 -56 -44 57 -112 104
repeats 3 deficit 5|85 -79 -47 68 76 -17 62 -42
repeats 3 deficit 6|105 0 -10 -31 43 -77 -107 28
repeats 3 deficit 7|97 -37 -8 78 53 -19 -13 -127
repeats 3 deficit 8|59 -19 -12 0 -56 -57 22 -20
repeats 3 deficit 9|101 36 70 15 2 26 38 91
repeats 3 ends call|50 26 7 68 -33 -50 0 -49
repeats 3 ends clause|59 9 -22 -82 66 -76 -67 -33
repeats 3 ends open|-39 -45 61 70 3 7 16 66
repeats 3 ends sentence|-6 88 -335 127 -58 -136 -81 42
repeats 3 ends signed|63 59 -49 -50 0 0 0 0
repeats 3 width 1|67 -21 -29 -15 243 -304 -145 88
repeats 3 width 2|-5 74 36 31 23 -119 -23 100
repeats 3 width 3|-109 -64 45 -23 28 9 137 158
repeats 3 width 4|-25 -71 114 109 -28 71 -13 -39
repeats 3 width 5|-4 26 75 46 -62 -23 -103 3
repeats 3 width 6|66 -23 -29 -12 -97 177 7 -89
repeats 3 width 7|40 -17 190 -83 -76 -48 173 -56
repeats 3 width 8|-6 -59 -4 151 0 -49 0 7
repeats 4|-6 -62 78 123 16 3 -33 1
repeats 4 deficit 0|-100 -106 178 -20 -54 -44 0 106
repeats 4 deficit 1|-2 -119 204 -50 -56 -70 55 10
repeats 4 deficit 2|-109 17 126 16 69 56 30 88
repeats 4 deficit 3|66 -12 21 75 -84 -66 46 -157
repeats 4 deficit 4|-10 55 -32 27 -49 -4 85 -44
repeats 4 deficit 5|37 145 -2 26 2 -95 -11 -43
repeats 4 deficit 6|32 -9 -3 82 -53 10 71 -123
repeats 4 deficit 7|45 -67 -61 62 25 -22 -74 -18
repeats 4 deficit 8|3 39 2 52 48 -26 52 76
repeats 4 deficit 9|28 147 44 57 -35 77 -46 92
repeats 4 ends call|28 30 -9 -142 0 0 0 0
repeats 4 ends clause|59 -40 75 -137 -150 0 -4 -61
repeats 4 ends open|-28 -68 83 99 -6 8 -12 40
repeats 4 ends sentence|-32 -13 -222 186 52 -45 -99 -187
repeats 4 ends signed|33 9 0 -50 0 0 0 0
repeats 4 width 1|-125 79 -19 -34 13 -173 -409 300
repeats 4 width 2|-50 7 -2 45 -63 -12 221 129
repeats 4 width 3|-2 64 -19 71 67 47 -123 -4
repeats 4 width 4|30 -34 -13 33 106 108 119 -124
repeats 4 width 5|55 87 112 49 -85 -89 140 -26
repeats 4 width 6|30 40 78 43 -206 -150 66 -86
repeats 4 width 7|-73 3 126 51 -84 129 -4 -309
repeats 4 width 8|-53 -79 -206 141 49 -21 0 176
repeats 5|-40 -88 84 92 22 -1 -13 -97
repeats 5 deficit 0|-259 -97 226 183 -2 15 0 -263
repeats 5 deficit 1|46 -2 103 83 87 -47 63 -245
repeats 5 deficit 2|117 -1 43 7 25 -77 48 -131
repeats 5 deficit 3|-70 -19 35 47 -166 32 -55 25
repeats 5 deficit 4|79 -14 -123 47 76 -40 -3 -10
repeats 5 deficit 5|63 -102 35 98 -9 75 -60 -30
repeats 5 deficit 6|0 -147 32 -23 169 111 -62 -13
repeats 5 deficit 7|25 -62 37 17 -3 -22 -57 -19
repeats 5 deficit 8|-30 -22 32 0 4 41 -43 -27
repeats 5 deficit 9|-11 85 77 39 15 37 13 117
repeats 5 ends call|-92 78 133 -248 -56 0 0 0
repeats 5 ends clause|-8 -155 147 22 54 0 -92 -50
repeats 5 ends open|-1 -73 43 50 78 20 28 -65
repeats 5 ends sentence|-7 -1 112 114 6 -85 -100 -220
repeats 5 ends signed|-84 158 -49 0 0 -49 0 0
repeats 5 width 0|-108 255 -1 20 135 -18 -159 -26
repeats 5 width 1|44 182 -83 22 126 0 83 -115
repeats 5 width 2|164 48 -63 -66 38 7 -91 20
repeats 5 width 3|39 -78 -116 59 -46 72 16 33
repeats 5 width 4|61 -129 38 128 -65 -23 65 25
repeats 5 width 5|-40 27 78 92 -6 -9 -76 -11
repeats 5 width 6|-130 59 255 49 102 -284 -69 -205
repeats 5 width 7|-245 -25 -32 262 2 71 -49 -46
repeats 5 width 8|-201 -88 286 -13 0 0 0 -193
scene|-22 16 74 210 -187 -458 -272 -324
signed|149 213 -196 -170 -124 -49 -100 0
sourceNote|512 77 -423 -561 247 -179 0 151
spaced|116 324 -440 -248 -345 -53 -29 -289
spaced 0|204 -109 -31 -30 0 0 0 -96
spaced 1|246 -48 -50 -122 0 0 0 -24
spaced 2|109 6 -147 -157 -38 56 -111 -144
spaced 3|-56 200 -170 -186 -36 -50 -41 0
spaced 4|-56 147 -97 -94 0 0 30 -50
spaced 5|-8 299 -175 -84 0 -99 0 0
spaced 6|140 32 -190 -200 0 71 -13 -50
spaced 7|178 -54 -78 -102 -49 -111 51 -79
spaced 8|206 142 -216 -41 -177 -146 -19 -81
spaced 9|4 -6 38 135 -186 69 29 -130
steps 0 then 0|44 84 50 -78 -110 36 -1 -128
steps 0 then 0 ends clause|21 32 -69 -15 0 0 0 -47
steps 0 then 0 ends open|33 19 64 -105 -53 92 -1 -58
steps 0 then 0 ends sentence|51 32 39 24 -49 -45 0 -83
steps 0 then 0 ends signed|23 -22 0 0 0 0 0 0
steps 0 then 1|-2 19 33 -22 49 78 -53 -95
steps 0 then 1 ends call|46 -74 37 -25 0 0 0 0
steps 0 then 1 ends clause|-50 3 11 -5 44 0 106 0
steps 0 then 1 ends open|-4 53 31 -67 59 78 -52 -36
steps 0 then 1 ends sentence|12 -45 -32 71 -46 0 0 -68
steps 0 then 1 ends signed|20 28 0 0 0 0 -50 0
steps 0 then 2|-10 -23 62 8 22 48 -12 102
steps 0 then 2 ends call|-19 -15 30 0 0 0 0 0
steps 0 then 2 ends clause|59 1 -34 -17 35 0 -49 0
steps 0 then 2 ends open|-66 -41 78 26 45 48 23 87
steps 0 then 2 ends sentence|67 -12 -23 -25 -52 0 0 50
steps 0 then 2 ends signed|5 -5 0 0 0 0 0 0
steps 0 then 3|-80 -1 78 7 29 -128 16 -32
steps 0 then 3 ends call|124 -87 -74 0 0 0 0 0
steps 0 then 3 ends clause|-17 -15 8 47 0 0 0 0
steps 0 then 3 ends open|-63 12 73 -22 42 -128 16 -38
steps 0 then 3 ends sentence|-54 -40 76 33 -24 0 0 9
steps 0 then 3 ends signed|71 -70 0 0 0 0 0 0
steps 0 then 4|35 -8 -10 -80 36 -107 35 150
steps 0 then 4 ends call|0 -56 56 0 0 0 0 0
steps 0 then 4 ends clause|-30 30 0 0 0 0 0 0
steps 0 then 4 ends open|-26 -37 -75 33 -10 -107 35 150
steps 0 then 4 ends sentence|98 54 46 -186 39 0 0 0
steps 0 then 5|-65 -2 46 -3 43 32 -3 -9
steps 0 then 5 ends call|-90 0 90 0 0 0 0 0
steps 0 then 5 ends clause|95 -65 13 -47 -4 0 0 0
steps 0 then 5 ends open|-106 9 15 24 44 32 22 0
steps 0 then 5 ends sentence|82 -50 13 8 0 0 -49 -34
steps 0 then 5 ends signed|10 -10 0 0 0 0 0 0
steps 0 then 6|-14 3 24 -17 17 39 -29 -157
steps 0 then 6 ends call|-36 0 37 0 0 0 0 0
steps 0 then 6 ends clause|-118 2 70 -9 0 0 85 0
steps 0 then 6 ends open|6 43 26 -29 14 39 -88 -146
steps 0 then 6 ends sentence|-35 -2 60 19 10 0 0 -35
steps 0 then 6 ends signed|31 -30 0 0 0 0 0 0
steps 0 then 7|-16 37 22 -14 -52 131 -20 -159
steps 0 then 7 ends call|7 11 -27 0 0 0 0 0
steps 0 then 7 ends clause|-63 64 0 0 0 0 0 0
steps 0 then 7 ends open|19 -3 34 -3 -37 131 -20 -159
steps 0 then 7 ends sentence|32 43 -44 -39 -31 0 0 0
steps 0 then 7 ends signed|33 13 0 0 -46 0 0 0
steps 0 then 8|9 102 -43 -27 32 10 50 -160
steps 0 then 8 ends call|-87 99 -7 0 0 0 0 0
steps 0 then 8 ends clause|19 55 -29 68 -65 0 47 -49
steps 0 then 8 ends open|25 81 -32 -16 -22 16 35 -201
steps 0 then 8 ends sentence|0 -9 -30 -25 83 -30 0 85
steps 0 then 8 ends signed|-20 21 0 0 0 0 0 0
steps 0 then 9|33 117 -100 -55 -16 -60 5 -80
steps 0 then 9 ends call|52 85 -103 -43 0 0 0 0
steps 0 then 9 ends clause|37 17 -18 1 47 0 -53 0
steps 0 then 9 ends open|24 86 -51 -24 -7 -60 32 -90
steps 0 then 9 ends sentence|54 43 -22 -12 -17 0 -92 -47
steps 0 then 9 ends signed|4 92 0 -50 -43 0 0 0
steps 1 then 0|-45 14 -4 -45 -48 158 -17 82
steps 1 then 0 ends call|-73 13 62 0 0 0 0 0
steps 1 then 0 ends clause|-25 13 54 -13 -6 0 -2 0
steps 1 then 0 ends open|0 -43 -57 60 -32 158 -17 -60
steps 1 then 0 ends sentence|10 -5 -2 -181 -29 0 0 184
steps 1 then 0 ends signed|-50 51 0 0 0 0 0 0
steps 1 then 1|2 65 -16 26 -5 22 1 9
steps 1 then 1 ends call|-97 64 15 0 0 0 0 0
steps 1 then 1 ends clause|21 61 -49 -113 9 0 0 0
steps 1 then 1 ends open|52 -43 -3 16 -6 37 1 25
steps 1 then 1 ends sentence|56 19 0 -8 -26 -66 0 -60
steps 1 then 1 ends signed|119 -118 0 0 0 0 0 0
steps 1 then 2|34 102 14 47 43 5 -7 -122
steps 1 then 2 ends call|-18 -16 33 0 0 0 0 0
steps 1 then 2 ends clause|-119 104 4 69 -45 0 0 0
steps 1 then 2 ends open|-4 87 8 17 39 5 41 -141
steps 1 then 2 ends sentence|48 -17 0 57 55 0 0 53
steps 1 then 2 ends signed|27 30 0 0 0 0 -50 0
steps 1 then 3|-110 98 24 57 -32 111 -51 -50
steps 1 then 3 ends call|-14 55 -23 0 0 0 0 0
steps 1 then 3 ends clause|-111 91 109 -70 0 0 -45 0
steps 1 then 3 ends open|-108 93 -55 51 33 111 -29 -9
steps 1 then 3 ends sentence|139 -47 0 -7 -50 0 0 -46
steps 1 then 3 ends signed|-35 35 0 0 0 0 0 0
steps 1 then 4|-9 189 -66 1 -45 -70 100 -109
steps 1 then 4 ends call|0 0 50 -49 0 0 0 0
steps 1 then 4 ends clause|-66 46 68 -22 0 0 0 0
steps 1 then 4 ends open|51 114 -115 74 -45 -70 100 -87
steps 1 then 4 ends sentence|-28 56 0 -21 0 0 0 -42
steps 1 then 4 ends signed|-36 37 0 0 0 0 0 0
steps 1 then 5|7 75 1 16 -88 61 106 -104
steps 1 then 5 ends call|44 -33 18 -16 0 0 0 0
steps 1 then 5 ends clause|-86 87 15 -45 0 0 0 0
steps 1 then 5 ends open|-2 37 20 26 -113 61 106 -84
steps 1 then 5 ends sentence|18 75 -71 -22 60 0 0 -62
steps 1 then 5 ends signed|18 -18 0 0 0 0 0 0
steps 1 then 6|28 64 -24 7 -1 55 96 -105
steps 1 then 6 ends call|72 4 -79 0 0 0 0 0
steps 1 then 6 ends clause|16 17 36 -66 0 0 0 0
steps 1 then 6 ends open|-26 76 -2 40 27 55 96 -131
steps 1 then 6 ends sentence|53 29 -11 -76 -60 0 0 82
steps 1 then 6 ends signed|-34 34 0 0 0 0 0 0
steps 1 then 7|41 76 9 9 -95 -95 -5 19
steps 1 then 7 ends call|-101 -3 108 0 0 0 0 0
steps 1 then 7 ends clause|15 69 -45 -44 -15 0 0 0
steps 1 then 7 ends open|75 95 -46 -26 -72 -95 -5 77
steps 1 then 7 ends sentence|21 -33 38 104 -44 0 0 -117
steps 1 then 7 ends signed|45 -45 0 0 0 0 0 0
steps 1 then 8|113 74 -25 -33 24 13 31 -2
steps 1 then 8 ends call|-75 130 -20 -50 0 0 0 0
steps 1 then 8 ends clause|131 -159 4 -1 30 0 0 0
steps 1 then 8 ends open|131 -9 -53 -4 -13 13 31 -2
steps 1 then 8 ends sentence|-90 55 -69 10 140 0 0 0
steps 1 then 8 ends signed|86 -21 0 -50 0 0 0 0
steps 1 then 9|49 108 -90 6 103 72 33 -94
steps 1 then 9 ends call|-45 119 -21 -29 0 0 0 0
steps 1 then 9 ends clause|-61 -87 2 94 61 0 -32 0
steps 1 then 9 ends open|95 -30 22 25 -36 80 83 -77
steps 1 then 9 ends sentence|43 104 -100 -96 85 -45 -50 -50
steps 1 then 9 ends signed|50 49 -99 0 0 0 0 0
steps 2 then 0|-37 67 -39 -75 132 -2 -1 -28
steps 2 then 0 ends call|-84 73 88 -102 0 0 0 0
steps 2 then 0 ends clause|-68 43 -38 158 53 0 22 0
steps 2 then 0 ends open|-43 87 -43 -60 102 -2 31 -6
steps 2 then 0 ends sentence|63 -27 41 4 -7 0 -50 -46
steps 2 then 0 ends signed|33 -33 0 0 0 0 0 0
steps 2 then 1|-38 102 -8 36 64 34 3 -21
steps 2 then 1 ends call|-42 -3 -37 90 0 0 0 0
steps 2 then 1 ends clause|-98 102 -60 40 37 0 0 -25
steps 2 then 1 ends open|-12 96 23 6 55 34 3 -47
steps 2 then 1 ends sentence|-24 -29 0 1 -32 0 0 114
steps 2 then 1 ends signed|44 -44 0 0 0 0 0 0
steps 2 then 2|43 131 -86 -114 114 -191 11 -121
steps 2 then 2 ends call|-32 -13 24 64 0 0 0 0
steps 2 then 2 ends clause|-85 49 94 103 -50 0 -70 0
steps 2 then 2 ends open|45 145 -117 -88 86 -191 42 -121
steps 2 then 2 ends sentence|7 20 144 -87 76 0 0 0
steps 2 then 2 ends signed|6 -6 0 0 0 0 0 0
steps 2 then 3|59 62 -31 -110 -117 -52 84 -22
steps 2 then 3 ends call|18 21 6 0 0 0 0 0
steps 2 then 3 ends clause|49 42 -23 -61 0 0 0 0
steps 2 then 3 ends open|-28 102 -8 -134 -55 -11 84 -22
steps 2 then 3 ends sentence|25 28 0 42 -50 -49 0 0
steps 2 then 3 ends signed|-34 34 0 0 0 0 0 0
steps 2 then 4|82 1 -55 -120 51 -18 53 -66
steps 2 then 4 ends call|19 -3 -8 0 0 0 0 0
steps 2 then 4 ends clause|49 -48 0 0 0 0 0 0
steps 2 then 4 ends open|44 51 -48 -125 51 -18 53 -66
steps 2 then 4 ends sentence|-30 37 0 -11 0 0 0 0
steps 2 then 4 ends signed|39 -38 0 0 0 0 0 0
steps 2 then 5|38 26 50 -67 56 -88 40 46
steps 2 then 5 ends call|73 85 -154 -33 0 0 0 0
steps 2 then 5 ends clause|63 -135 93 -14 0 0 0 0
steps 2 then 5 ends open|49 -90 74 -8 2 -38 55 147
steps 2 then 5 ends sentence|11 63 -51 28 53 -50 -43 -147
steps 2 then 5 ends signed|-37 85 0 -50 0 0 0 0
steps 2 then 6|0 22 38 -78 -21 -9 -32 -1
steps 2 then 6 ends call|44 51 -51 -28 0 0 0 0
steps 2 then 6 ends clause|95 -41 38 -102 0 0 0 0
steps 2 then 6 ends open|59 -61 49 -69 -80 -9 -32 3
steps 2 then 6 ends sentence|-53 -8 0 62 57 0 0 -16
steps 2 then 6 ends signed|-79 79 0 0 0 0 0 0
steps 2 then 7|66 -75 5 -7 2 -9 -12 62
steps 2 then 7 ends call|-23 -77 95 0 0 0 0 0
steps 2 then 7 ends clause|75 19 -112 -20 0 0 0 0
steps 2 then 7 ends open|98 -106 14 -1 -9 -9 -12 62
steps 2 then 7 ends sentence|-59 89 0 14 26 0 0 0
steps 2 then 8|91 18 -25 -7 52 4 -17 -16
steps 2 then 8 ends call|-74 24 -4 60 0 0 0 0
steps 2 then 8 ends clause|146 -59 -100 -6 0 0 0 0
steps 2 then 8 ends open|30 8 5 -44 12 4 -17 39
steps 2 then 8 ends sentence|4 16 0 21 81 0 0 -50
steps 2 then 8 ends signed|-30 30 0 0 0 0 0 0
steps 2 then 9|-57 40 39 -65 -94 93 -34 5
steps 2 then 9 ends call|-47 46 -120 154 0 0 0 0
steps 2 then 9 ends clause|-28 -43 38 -5 0 0 0 0
steps 2 then 9 ends open|51 -156 62 -59 -5 93 -16 5
steps 2 then 9 ends sentence|-9 142 -50 -23 -8 0 -50 0
steps 2 then 9 ends signed|-8 68 0 0 -48 0 0 0
steps 3 then 0|30 19 -81 -14 80 -13 -47 -15
steps 3 then 0 ends call|-39 -25 63 0 0 0 0 0
steps 3 then 0 ends clause|40 16 -111 35 0 0 -32 0
steps 3 then 0 ends open|20 33 -17 -32 105 -13 -27 -41
steps 3 then 0 ends sentence|21 -55 0 0 -30 0 0 18
steps 3 then 1|-32 28 -3 2 56 -79 102 -7
steps 3 then 1 ends call|-29 -74 98 -14 0 0 0 0
steps 3 then 1 ends clause|-19 26 -26 0 0 0 -1 0
steps 3 then 1 ends open|-40 84 -15 -8 -30 -79 102 5
steps 3 then 1 ends sentence|65 -111 -75 -2 41 0 0 -37
steps 3 then 2|113 83 -40 -19 -49 4 -159 -175
steps 3 then 2 ends call|22 -22 0 0 0 0 0 0
steps 3 then 2 ends clause|121 -83 -8 0 0 -50 0 -50
steps 3 then 2 ends open|-19 144 -5 -29 -49 50 -159 -170
steps 3 then 2 ends sentence|77 -104 0 15 0 0 0 -37
steps 3 then 3|95 -49 65 -77 -83 44 13 -51
steps 3 then 3 ends call|-75 8 70 0 0 0 0 0
steps 3 then 3 ends clause|116 22 -48 -50 -48 0 0 0
steps 3 then 3 ends open|76 -68 70 -43 -14 44 13 -51
steps 3 then 3 ends sentence|-62 53 0 46 -36 0 0 0
steps 3 then 3 ends signed|26 -26 0 0 0 0 0 0
steps 3 then 4|1 -49 -2 6 46 -93 97 -44
steps 3 then 4 ends call|-32 0 33 0 0 0 0 0
steps 3 then 4 ends clause|70 -19 0 -50 0 0 0 0
steps 3 then 4 ends open|23 -102 -11 -27 46 -93 171 -44
steps 3 then 4 ends sentence|-75 48 0 88 0 0 -50 0
steps 3 then 5|47 6 2 -9 76 -49 -14 -92
steps 3 then 5 ends call|123 97 -237 -6 0 0 0 0
steps 3 then 5 ends clause|65 -64 0 0 0 0 0 0
steps 3 then 5 ends open|1 -106 109 -4 51 -49 -14 -92
steps 3 then 5 ends sentence|-73 67 -49 -12 37 0 0 0
steps 3 then 6|-55 26 8 14 -96 -13 26 107
steps 3 then 6 ends call|52 10 -32 -24 0 0 0 0
steps 3 then 6 ends open|-65 -57 47 14 -78 -13 26 119
steps 3 then 6 ends sentence|-44 72 -50 25 -30 0 0 -28
steps 3 then 7|76 51 39 -46 32 -63 -10 -5
steps 3 then 7 ends call|-59 28 40 0 0 0 0 0
steps 3 then 7 ends open|16 47 27 15 8 -63 -10 -5
steps 3 then 7 ends sentence|115 -4 0 -139 40 0 0 0
steps 3 then 8|-60 10 99 25 58 -46 2 7
steps 3 then 8 ends call|-70 -23 139 -82 0 0 0 0
steps 3 then 8 ends clause|-83 0 83 0 0 0 0 0
steps 3 then 8 ends open|217 6 11 64 -123 -46 2 7
steps 3 then 8 ends sentence|-191 14 0 -25 200 0 0 0
steps 3 then 9|-52 70 52 -61 -3 -13 -67 109
steps 3 then 9 ends clause|-48 0 59 -8 -8 0 0 0
steps 3 then 9 ends open|-66 -29 38 -14 98 -13 -67 109
steps 3 then 9 ends sentence|45 85 0 -12 -144 0 0 0
steps 4 then 0|121 42 -102 -125 87 -126 57 -156
steps 4 then 0 ends clause|82 -38 -39 0 0 0 -45 0
steps 4 then 0 ends open|46 137 -74 -123 87 -126 95 -156
steps 4 then 0 ends sentence|138 -83 -43 -31 0 0 0 0
steps 4 then 0 ends signed|42 -42 0 0 0 0 0 0
steps 4 then 1|-8 73 -43 -90 20 -22 -66 85
steps 4 then 1 ends clause|32 -2 -45 0 0 0 0 0
steps 4 then 1 ends open|-14 68 -32 -94 20 -22 -66 85
steps 4 then 1 ends sentence|-3 -26 0 29 0 0 0 0
steps 4 then 2|156 48 -6 -108 -178 -49 -119 -10
steps 4 then 2 ends call|130 -134 9 0 0 0 0 0
steps 4 then 2 ends clause|-14 18 -22 0 0 0 0 0
steps 4 then 2 ends open|93 104 -4 -118 -95 -49 -119 -10
steps 4 then 2 ends sentence|142 -87 0 39 -106 0 0 0
steps 4 then 3|119 22 -88 -104 -61 43 15 -29
steps 4 then 3 ends clause|-28 29 -1 0 0 0 0 0
steps 4 then 3 ends open|115 18 -88 -95 -61 43 15 -29
steps 4 then 3 ends sentence|99 -79 0 -28 0 0 0 0
steps 4 then 3 ends signed|-12 12 0 0 0 0 0 0
steps 4 then 4|43 -66 47 23 0 -34 9 -22
steps 4 then 4 ends call|45 0 -45 0 0 0 0 0
steps 4 then 4 ends clause|49 -48 0 0 0 0 0 0
steps 4 then 4 ends open|6 -122 64 55 0 -34 9 -22
steps 4 then 4 ends sentence|-19 56 0 -40 0 0 0 0
steps 4 then 5|-29 28 -34 -6 0 145 -53 4
steps 4 then 5 ends call|-52 0 53 0 0 0 0 0
steps 4 then 5 ends clause|-35 35 0 0 0 0 0 0
steps 4 then 5 ends open|49 -109 -78 88 0 145 -53 4
steps 4 then 5 ends sentence|-58 98 0 -55 0 0 0 0
steps 4 then 5 ends signed|28 -28 0 0 0 0 0 0
steps 4 then 6|-52 -90 60 93 0 35 -10 89
steps 4 then 6 ends call|47 -48 16 0 0 0 0 0
steps 4 then 6 ends clause|34 -33 0 0 0 0 0 0
steps 4 then 6 ends open|24 -190 46 93 0 35 -10 33
steps 4 then 6 ends sentence|-155 168 -16 -22 0 0 0 96
steps 4 then 7|-59 -30 47 81 -20 -39 40 -81
steps 4 then 7 ends open|-93 11 47 59 -48 -39 40 -75
steps 4 then 7 ends sentence|-87 12 0 52 41 0 0 -10
steps 4 then 7 ends signed|18 -17 0 0 0 0 0 0
steps 4 then 8|102 -109 71 14 -47 -5 74 -109
steps 4 then 8 ends open|79 -96 71 27 -47 -5 74 -109
steps 4 then 8 ends sentence|13 -2 0 -18 0 0 0 0
steps 4 then 8 ends signed|29 -29 0 0 0 0 0 0
steps 4 then 9|-1 -109 -1 -39 -16 42 23 27
steps 4 then 9 ends open|84 -137 -1 -81 -12 42 23 27
steps 4 then 9 ends sentence|-59 -23 0 106 -5 0 0 0
steps 5 then 0|162 -32 -56 -38 -126 -59 106 -175
steps 5 then 0 ends call|73 -69 -16 0 0 0 0 0
steps 5 then 0 ends clause|71 -10 -33 -63 0 0 0 0
steps 5 then 0 ends open|132 23 -46 -78 -89 -59 106 -166
steps 5 then 0 ends sentence|-31 36 0 92 -49 0 0 -16
steps 5 then 1|119 49 -109 -47 -3 31 13 -100
steps 5 then 1 ends call|-98 -35 123 0 0 0 0 0
steps 5 then 1 ends clause|13 -69 -5 0 0 0 0 165
steps 5 then 1 ends open|135 86 -116 -61 -76 31 13 -117
steps 5 then 1 ends sentence|-26 2 -39 39 74 0 0 -50
steps 5 then 2|218 -23 -67 -110 -67 -109 -37 -60
steps 5 then 2 ends call|47 -39 82 -50 0 0 0 0
steps 5 then 2 ends clause|38 -2 51 0 0 -50 0 0
steps 5 then 2 ends open|168 36 -102 -109 12 -110 -37 -60
steps 5 then 2 ends sentence|116 -38 0 9 -132 0 0 0
steps 5 then 3|123 -70 -26 30 42 -124 92 20
steps 5 then 3 ends call|-10 63 -67 0 0 0 0 0
steps 5 then 3 ends clause|123 -35 -50 0 0 -50 0 0
steps 5 then 3 ends open|151 -165 62 52 -11 -142 92 20
steps 5 then 3 ends sentence|-68 100 13 -77 47 0 0 0
steps 5 then 3 ends signed|-4 4 0 0 0 0 0 0
steps 5 then 4|-36 -93 140 89 0 -118 92 -62
steps 5 then 4 ends call|35 0 -35 0 0 0 0 0
steps 5 then 4 ends open|45 -223 151 60 0 -118 92 -62
steps 5 then 4 ends sentence|-121 97 0 39 0 0 0 0
steps 5 then 5|-10 6 -11 68 9 114 -25 -10
steps 5 then 5 ends call|40 59 -67 0 0 0 0 0
steps 5 then 5 ends clause|37 6 0 0 0 -26 0 -33
steps 5 then 5 ends open|-74 2 43 31 -21 123 -25 47
steps 5 then 5 ends sentence|36 -2 0 7 52 0 0 -92
steps 5 then 6|-59 -67 -13 30 36 14 13 36
steps 5 then 6 ends call|-2 26 9 -50 0 0 0 0
steps 5 then 6 ends clause|-46 55 6 0 0 0 0 0
steps 5 then 6 ends open|-161 -30 -12 57 41 14 13 36
steps 5 then 6 ends sentence|66 -113 0 70 -14 0 0 0
steps 5 then 7|-89 66 82 -5 78 -70 67 48
steps 5 then 7 ends clause|0 -50 50 0 0 0 0 0
steps 5 then 7 ends open|-78 68 23 24 52 -70 67 48
steps 5 then 7 ends sentence|-21 35 0 -82 41 0 0 0
steps 5 then 8|-111 -2 60 27 47 11 -49 75
steps 5 then 8 ends call|18 -29 18 0 0 0 0 0
steps 5 then 8 ends clause|-43 0 44 0 0 0 0 0
steps 5 then 8 ends open|-132 66 50 55 -45 11 -49 75
steps 5 then 8 ends sentence|18 -18 -14 -66 102 0 0 0
steps 5 then 9|-162 42 72 21 1 -84 -67 -8
steps 5 then 9 ends call|-41 -33 80 0 0 0 0 0
steps 5 then 9 ends clause|-48 0 72 0 -34 0 0 0
steps 5 then 9 ends open|-223 -75 21 75 121 -48 -67 -8
steps 5 then 9 ends sentence|80 83 0 -34 -68 -35 0 0
steps 6 then 0|97 -55 18 -56 64 15 -15 -3
steps 6 then 0 ends call|-12 -45 50 0 0 0 0 0
steps 6 then 0 ends clause|-102 1 126 0 0 0 0 -50
steps 6 then 0 ends open|77 -7 -84 -81 82 96 -15 65
steps 6 then 0 ends sentence|54 -1 0 4 -29 -89 0 0
steps 6 then 0 ends signed|49 -49 0 0 0 0 0 0
steps 6 then 1|73 -16 -41 -22 -160 40 -61 13
steps 6 then 1 ends call|0 49 -44 5 0 0 0 0
steps 6 then 1 ends clause|65 -61 -19 0 0 0 0 0
steps 6 then 1 ends open|60 -50 -29 -5 -145 40 -61 13
steps 6 then 1 ends sentence|-7 44 0 -23 -17 0 0 0
steps 6 then 2|240 -9 -133 -79 -120 -173 -25 -108
steps 6 then 2 ends call|-30 -25 8 41 0 0 0 0
steps 6 then 2 ends clause|148 -97 74 -50 -48 0 0 0
steps 6 then 2 ends open|191 39 -76 -37 -87 -173 -25 -108
steps 6 then 2 ends sentence|84 -66 -91 77 -20 0 0 0
steps 6 then 3|44 -69 -79 19 44 180 -8 -72
steps 6 then 3 ends call|32 43 -92 0 0 0 0 0
steps 6 then 3 ends clause|43 -43 0 0 0 0 0 0
steps 6 then 3 ends open|60 -117 -55 21 11 180 -8 -72
steps 6 then 3 ends sentence|-93 104 0 -19 66 0 0 0
steps 6 then 4|-59 -62 78 44 56 62 17 -157
steps 6 then 4 ends call|87 0 -87 0 0 0 0 0
steps 6 then 4 ends clause|44 0 -44 0 0 0 0 0
steps 6 then 4 ends open|-103 -123 136 70 -43 62 17 -157
steps 6 then 4 ends sentence|-42 -3 0 -57 87 0 0 0
steps 6 then 5|-52 3 -13 21 78 37 39 63
steps 6 then 5 ends call|-5 28 5 0 0 0 0 0
steps 6 then 5 ends clause|82 27 -100 0 0 0 0 0
steps 6 then 5 ends open|-174 -34 5 68 55 37 39 78
steps 6 then 5 ends sentence|30 10 -46 -38 41 0 0 -65
steps 6 then 5 ends signed|-51 52 0 0 0 0 0 0
steps 6 then 6|-124 45 56 72 -44 35 32 1
steps 6 then 6 ends call|38 -40 -45 30 0 0 0 0
steps 6 then 6 ends clause|-93 164 -96 0 0 0 0 0
steps 6 then 6 ends open|-143 -56 89 74 38 35 32 1
steps 6 then 6 ends sentence|-25 5 0 55 -75 0 0 0
steps 6 then 6 ends signed|-28 28 0 0 0 0 0 0
steps 6 then 7|-121 -59 -48 -51 95 -60 57 103
steps 6 then 7 ends call|1 -46 40 0 0 0 0 0
steps 6 then 7 ends clause|31 54 -72 0 0 0 0 0
steps 6 then 7 ends open|-71 -21 -39 -35 76 -60 57 103
steps 6 then 7 ends sentence|-63 -49 0 -6 49 0 0 0
steps 6 then 8|-95 37 -16 -29 8 36 27 77
steps 6 then 8 ends call|-73 -136 169 26 0 0 0 0
steps 6 then 8 ends clause|-53 53 0 0 0 0 0 0
steps 6 then 8 ends open|-79 13 -57 -10 -3 36 27 104
steps 6 then 8 ends sentence|2 43 0 -16 28 0 0 -60
steps 6 then 9|-97 -86 84 9 30 54 -6 29
steps 6 then 9 ends call|-56 44 -1 40 0 0 0 0
steps 6 then 9 ends clause|0 -72 100 -40 0 0 0 0
steps 6 then 9 ends open|-25 -144 64 36 65 54 -6 29
steps 6 then 9 ends sentence|-108 45 0 53 -58 0 0 0
steps 7 then 0|175 92 -37 -38 -74 -178 -80 88
steps 7 then 0 ends call|-4 123 -75 0 0 -50 0 0
steps 7 then 0 ends clause|-56 56 0 0 0 0 0 0
steps 7 then 0 ends open|158 119 -14 -58 -89 -149 -80 88
steps 7 then 0 ends sentence|84 -113 0 25 21 0 0 0
steps 7 then 0 ends signed|-40 41 0 0 0 0 0 0
steps 7 then 1|44 -81 -22 -30 2 109 39 47
steps 7 then 1 ends call|-131 69 46 0 0 0 0 0
steps 7 then 1 ends clause|13 8 -38 0 0 0 0 0
steps 7 then 1 ends open|53 -147 -25 -27 35 109 39 47
steps 7 then 1 ends sentence|12 70 0 -78 -29 0 0 0
steps 7 then 1 ends signed|-62 63 0 0 0 0 0 0
steps 7 then 2|120 -118 -50 -40 -57 37 -88 -40
steps 7 then 2 ends call|-5 -129 103 0 0 0 0 0
steps 7 then 2 ends clause|135 -174 46 0 0 0 0 0
steps 7 then 2 ends open|89 -61 -72 -62 -46 87 -88 -40
steps 7 then 2 ends sentence|-36 51 0 78 -44 -84 0 0
steps 7 then 2 ends signed|0 47 -47 0 0 0 0 0
steps 7 then 3|103 14 35 -11 -25 14 -89 4
steps 7 then 3 ends call|113 -5 -123 53 0 0 0 -39
steps 7 then 3 ends clause|15 22 19 -49 0 0 0 0
steps 7 then 3 ends open|87 -12 53 39 -83 14 -89 22
steps 7 then 3 ends sentence|-54 27 0 -16 28 0 0 0
steps 7 then 4|-108 -74 33 -1 -8 34 131 19
steps 7 then 4 ends call|-1 -59 70 0 0 0 0 0
steps 7 then 4 ends open|-109 6 10 -35 22 34 131 19
steps 7 then 4 ends sentence|34 -48 0 22 -41 0 0 0
steps 7 then 5|13 13 -72 -9 38 96 38 -7
steps 7 then 5 ends call|85 -6 -52 0 0 0 0 0
steps 7 then 5 ends open|-157 2 -39 52 26 96 38 -7
steps 7 then 5 ends sentence|26 16 -38 -51 22 0 0 0
steps 7 then 6|21 49 23 68 65 -55 46 -35
steps 7 then 6 ends call|-39 -23 50 0 0 0 0 0
steps 7 then 6 ends clause|0 46 -46 0 0 0 0 0
steps 7 then 6 ends open|-32 29 13 92 98 -55 46 27
steps 7 then 6 ends sentence|45 60 0 -86 -2 0 0 -50
steps 7 then 6 ends signed|30 -30 0 0 0 0 0 0
steps 7 then 7|-28 112 36 32 -40 -178 -17 60
steps 7 then 7 ends call|17 32 -48 0 0 0 0 0
steps 7 then 7 ends clause|34 10 -44 0 0 0 0 0
steps 7 then 7 ends open|-121 30 55 25 67 -142 -17 60
steps 7 then 7 ends sentence|45 96 0 35 -99 -50 0 0
steps 7 then 8|-64 -21 -16 41 27 -106 80 1
steps 7 then 8 ends call|0 21 -46 36 0 0 0 0
steps 7 then 8 ends open|-70 2 -6 -8 -51 -106 80 1
steps 7 then 8 ends sentence|3 -40 0 22 72 0 0 0
steps 7 then 9|-69 -14 65 49 -80 -3 5 30
steps 7 then 9 ends call|-41 -2 85 -56 0 0 0 0
steps 7 then 9 ends open|-45 -90 40 61 -14 -3 5 30
steps 7 then 9 ends sentence|-12 86 0 -21 -82 0 0 0
steps 8 then 0|37 5 -59 -68 -21 16 -22 8
steps 8 then 0 ends call|104 18 -77 -27 -36 0 0 0
steps 8 then 0 ends clause|-32 41 8 0 0 0 0 0
steps 8 then 0 ends open|50 38 -38 -65 -98 16 -22 63
steps 8 then 0 ends sentence|33 -28 0 6 18 0 0 -89
steps 8 then 1|55 36 8 -5 -58 -20 25 51
steps 8 then 1 ends call|-20 -93 114 -8 0 0 0 0
steps 8 then 1 ends clause|-26 9 58 -49 0 0 0 0
steps 8 then 1 ends open|81 45 -20 -5 7 -20 55 -5
steps 8 then 1 ends sentence|31 4 0 -3 -54 0 -50 205
steps 8 then 2|10 -62 47 50 -6 -55 60 7
steps 8 then 2 ends call|66 -74 -42 40 0 0 0 0
steps 8 then 2 ends clause|10 -40 30 0 0 0 0 0
steps 8 then 2 ends open|16 -15 -6 19 -36 -55 60 7
steps 8 then 2 ends sentence|-77 -36 -35 53 61 0 0 0
steps 8 then 3|-32 -23 -63 24 144 -50 61 66
steps 8 then 3 ends call|79 13 -89 43 0 0 0 0
steps 8 then 3 ends clause|110 -20 -77 0 0 0 0 0
steps 8 then 3 ends open|-104 -117 85 -18 113 -22 61 92
steps 8 then 3 ends sentence|-17 22 -99 99 84 0 0 -50
steps 8 then 3 ends signed|9 40 0 0 0 -49 0 0
steps 8 then 4|27 41 10 23 -15 48 33 -66
steps 8 then 4 ends call|138 -2 -96 -39 0 0 0 0
steps 8 then 4 ends clause|94 25 -111 0 0 0 0 0
steps 8 then 4 ends open|-53 -29 57 16 91 83 33 -66
steps 8 then 4 ends sentence|-46 73 0 47 -67 -50 0 0
steps 8 then 4 ends signed|61 -60 0 0 0 0 0 0
steps 8 then 5|-29 43 -36 21 58 14 33 -8
steps 8 then 5 ends call|14 99 -52 -74 0 0 0 0
steps 8 then 5 ends clause|191 -37 -180 0 0 0 0 0
steps 8 then 5 ends open|-119 44 22 25 84 14 33 27
steps 8 then 5 ends sentence|3 11 -78 -41 -28 0 0 -49
steps 8 then 5 ends signed|-6 7 0 0 0 0 0 0
steps 8 then 6|25 26 -15 4 82 -11 -36 22
steps 8 then 6 ends call|84 101 -116 -75 0 0 0 0
steps 8 then 6 ends clause|55 1 -50 -46 0 0 0 0
steps 8 then 6 ends open|-124 -90 60 -10 24 -11 16 85
steps 8 then 6 ends sentence|3 73 -32 -2 80 0 -49 -50
steps 8 then 6 ends signed|49 0 -48 0 0 0 0 0
steps 8 then 7|-3 -12 51 46 16 78 -2 -84
steps 8 then 7 ends call|-26 -8 -21 15 0 0 0 0
steps 8 then 7 ends clause|-10 43 -27 0 0 0 0 0
steps 8 then 7 ends open|126 -18 61 9 -26 78 -2 -84
steps 8 then 7 ends sentence|-20 -63 0 69 90 0 0 0
steps 8 then 7 ends signed|-46 46 0 0 0 0 0 0
steps 8 then 8|-22 -28 42 -38 -67 47 33 48
steps 8 then 8 ends call|-8 -10 52 -33 0 0 0 0
steps 8 then 8 ends clause|-111 0 112 0 0 0 0 0
steps 8 then 8 ends open|45 -86 -17 -2 44 47 33 48
steps 8 then 8 ends sentence|14 38 0 2 -139 0 0 0
steps 8 then 9|-3 117 5 -80 -32 12 -13 -33
steps 8 then 9 ends call|0 115 -123 -3 0 0 0 0
steps 8 then 9 ends clause|-87 50 130 -49 -20 0 0 -49
steps 8 then 9 ends open|30 -95 -11 4 27 12 -13 -11
steps 8 then 9 ends sentence|82 82 0 -57 -70 0 0 0
steps 9 then 0|85 8 -59 36 -17 -75 44 100
steps 9 then 0 ends call|154 -218 -31 70 -56 0 0 0
steps 9 then 0 ends clause|-89 54 78 0 0 0 0 -44
steps 9 then 0 ends open|60 60 -61 -10 -3 -75 44 105
steps 9 then 0 ends sentence|-84 -36 0 133 -26 0 0 0
steps 9 then 0 ends signed|56 -56 0 0 0 0 0 0
steps 9 then 1|-68 -57 -36 21 4 -5 51 112
steps 9 then 1 ends call|39 -185 0 24 17 0 0 0
steps 9 then 1 ends clause|-9 39 47 -40 -31 0 0 -48
steps 9 then 1 ends open|-92 60 -41 1 -66 -5 51 131
steps 9 then 1 ends sentence|-30 -19 0 -22 39 0 0 0
steps 9 then 2|-30 -69 26 56 5 -98 -21 153
steps 9 then 2 ends call|17 -45 8 55 -10 0 0 -45
steps 9 then 2 ends clause|-56 71 -21 0 0 0 0 0
steps 9 then 2 ends open|-50 -123 37 -19 -19 -98 -21 206
steps 9 then 2 ends sentence|-43 -13 -48 73 115 0 0 -50
steps 9 then 3|-38 3 9 36 53 74 51 68
steps 9 then 3 ends call|43 40 -69 31 47 0 0 0
steps 9 then 3 ends clause|93 -16 -87 0 0 0 0 0
steps 9 then 3 ends open|-129 -94 33 45 61 74 51 90
steps 9 then 3 ends sentence|11 57 0 -9 -46 0 0 -49
steps 9 then 4|66 11 -37 -15 -1 -90 12 3
steps 9 then 4 ends call|25 18 11 -31 0 0 0 0
steps 9 then 4 ends clause|97 0 -97 0 0 0 0 0
steps 9 then 4 ends open|30 -127 3 23 -35 -57 12 3
steps 9 then 4 ends sentence|-28 54 0 -55 8 -50 0 0
steps 9 then 5|86 103 -44 55 -32 16 33 21
steps 9 then 5 ends call|-48 195 -77 -153 -32 0 0 0
steps 9 then 5 ends clause|205 78 -241 0 0 -50 -50 0
steps 9 then 5 ends open|-127 -119 18 60 -3 35 67 77
steps 9 then 5 ends sentence|62 83 -45 -15 -46 0 0 -100
steps 9 then 5 ends signed|36 76 -49 -50 0 0 0 0
steps 9 then 6|53 66 -40 61 25 -23 27 -21
steps 9 then 6 ends call|34 -69 -11 -74 0 0 0 0
steps 9 then 6 ends clause|139 54 -148 0 0 0 0 -36
steps 9 then 6 ends open|-26 -70 56 85 41 -23 42 -17
steps 9 then 6 ends sentence|31 109 -99 -20 -36 0 -49 0
steps 9 then 7|-71 62 15 56 -8 -36 57 8
steps 9 then 7 ends call|83 -43 -74 40 -18 0 0 0
steps 9 then 7 ends clause|-25 64 -20 0 0 0 0 0
steps 9 then 7 ends open|-88 2 35 72 18 -36 57 8
steps 9 then 7 ends sentence|-41 20 0 -41 8 0 0 0
steps 9 then 7 ends signed|-43 43 0 0 0 0 0 0
steps 9 then 8|68 -36 -17 -22 -39 137 30 -13
steps 9 then 8 ends call|-45 66 0 -29 0 0 0 0
steps 9 then 8 ends open|-38 -18 -17 -29 -48 137 30 -13
steps 9 then 8 ends sentence|108 -60 0 -13 -29 0 0 0
steps 9 then 9|38 5 -22 -45 -13 200 -83 -8
steps 9 then 9 ends call|0 0 40 -39 0 0 0 0
steps 9 then 9 ends open|-17 -20 -38 -18 38 200 -83 -8
steps 9 then 9 ends sentence|46 10 0 -25 -55 0 0 0
steps to here 0 then 0|-17 22 -14 38 10 -1 27 -32
steps to here 0 then 0 before ends call|-142 155 -15 -53 0 0 50 0
steps to here 0 then 0 before ends clause|-50 34 -139 130 -15 0 -29 0
steps to here 0 then 0 before ends open|-123 -30 6 65 14 54 123 15
steps to here 0 then 0 before ends sentence|122 -67 44 5 0 -100 -90 -46
steps to here 0 then 0 before ends signed|-4 -5 38 -56 0 30 0 0
steps to here 0 then 1|-6 9 -11 8 -85 113 10 -93
steps to here 0 then 1 before ends call|208 -75 -71 -110 0 129 -108 0
steps to here 0 then 1 before ends clause|-39 31 -44 30 39 0 12 0
steps to here 0 then 1 before ends open|-74 1 -25 -14 -69 39 61 22
steps to here 0 then 1 before ends sentence|44 -15 2 19 -77 14 0 -137
steps to here 0 then 1 before ends signed|-116 -74 112 -3 0 0 0 -112
steps to here 0 then 2|138 12 40 31 55 -104 14 -109
steps to here 0 then 2 before ends call|11 19 -205 222 0 0 0 0
steps to here 0 then 2 before ends clause|144 -75 -46 -31 73 0 -9 0
steps to here 0 then 2 before ends open|151 28 37 -51 -24 -41 -61 -84
steps to here 0 then 2 before ends sentence|-1 18 84 15 -40 -115 29 -61
steps to here 0 then 2 before ends signed|-57 -59 -75 77 0 0 0 134
steps to here 0 then 3|43 92 25 -11 84 -127 -29 33
steps to here 0 then 3 before ends call|0 0 69 -13 0 0 -65 0
steps to here 0 then 3 before ends clause|141 -75 -26 -79 21 0 0 0
steps to here 0 then 3 before ends open|-62 42 127 -49 63 -99 -8 26
steps to here 0 then 3 before ends sentence|45 88 -111 63 22 -33 11 1
steps to here 0 then 3 before ends signed|32 0 3 27 0 0 0 -18
steps to here 0 then 4|-96 80 45 -64 -50 78 50 -76
steps to here 0 then 4 before ends call|-29 -7 129 -59 0 0 -48 0
steps to here 0 then 4 before ends clause|51 3 0 -54 0 0 0 0
steps to here 0 then 4 before ends open|54 65 2 -80 -74 63 26 -42
steps to here 0 then 4 before ends sentence|-164 13 -17 25 45 14 79 -73
steps to here 0 then 4 before ends signed|0 0 -27 27 0 0 0 0
steps to here 0 then 5|30 54 20 -4 27 37 -18 -69
steps to here 0 then 5 before ends call|-12 0 37 38 0 0 -70 0
steps to here 0 then 5 before ends clause|-76 134 103 -98 -52 0 0 -24
steps to here 0 then 5 before ends open|92 -12 -24 -11 42 -45 -26 57
steps to here 0 then 5 before ends sentence|-42 9 -8 102 80 29 4 -141
steps to here 0 then 5 before ends signed|105 69 -58 -69 -40 68 0 -35
steps to here 0 then 6|-7 115 31 -15 108 -92 -9 -28
steps to here 0 then 6 before ends call|-40 -2 112 -18 0 0 0 -49
steps to here 0 then 6 before ends clause|-42 29 -53 54 14 -50 64 -14
steps to here 0 then 6 before ends open|95 73 -36 28 111 -100 -158 -110
steps to here 0 then 6 before ends sentence|-71 15 -32 -42 54 19 71 174
steps to here 0 then 6 before ends signed|0 42 -34 37 0 0 0 -72
steps to here 0 then 7|-15 170 -56 -40 86 63 24 -83
steps to here 0 then 7 before ends call|-64 92 -146 -114 0 -36 130 141
steps to here 0 then 7 before ends clause|30 42 -32 29 -31 -50 0 -15
steps to here 0 then 7 before ends open|95 33 -39 -17 62 191 -66 -144
steps to here 0 then 7 before ends sentence|-118 9 43 63 111 -44 41 -194
steps to here 0 then 7 before ends signed|-29 91 -60 -74 -46 -46 -48 99
steps to here 0 then 8|-82 104 -57 10 151 11 45 -13
steps to here 0 then 8 before ends call|6 69 -71 -162 0 -50 113 137
steps to here 0 then 8 before ends clause|-60 41 -193 184 90 0 51 -56
steps to here 0 then 8 before ends open|-141 100 19 6 102 60 -22 -138
steps to here 0 then 8 before ends sentence|100 -44 -11 -14 123 21 37 13
steps to here 0 then 8 before ends signed|-10 114 13 -40 0 65 -40 -71
steps to here 0 then 9|-14 100 -25 50 136 -20 90 18
steps to here 0 then 9 before ends call|114 172 14 -174 0 -59 16 -159
steps to here 0 then 9 before ends clause|56 -88 -349 223 28 0 -46 163
steps to here 0 then 9 before ends open|2 27 -83 17 115 123 117 -102
steps to here 0 then 9 before ends sentence|52 -24 53 -93 84 -135 52 115
steps to here 0 then 9 before ends signed|-112 279 3 -72 0 -87 -49 77
steps to here 1 then 0|-44 15 39 21 39 -53 15 27
steps to here 1 then 0 before ends call|5 18 75 -49 0 -84 0 0
steps to here 1 then 0 before ends clause|-119 90 79 -57 35 0 0 0
steps to here 1 then 0 before ends open|-152 -63 59 69 75 21 80 35
steps to here 1 then 0 before ends sentence|44 -112 -118 22 -149 -13 -19 79
steps to here 1 then 0 before ends signed|-15 0 73 -26 0 0 0 -51
steps to here 1 then 1|4 73 -33 18 87 -73 -28 -65
steps to here 1 then 1 before ends call|142 -67 -151 59 0 35 -61 0
steps to here 1 then 1 before ends clause|17 178 -78 -58 -76 0 0 -48
steps to here 1 then 1 before ends open|-14 -16 27 70 136 -23 -86 -61
steps to here 1 then 1 before ends sentence|95 20 -32 -2 -164 -85 6 55
steps to here 1 then 1 before ends signed|-106 -91 97 1 0 -29 0 -18
steps to here 1 then 2|28 48 44 5 -28 -61 -62 -112
steps to here 1 then 2 before ends call|-66 123 24 81 0 0 -109 -49
steps to here 1 then 2 before ends clause|65 78 -183 -26 104 -50 0 0
steps to here 1 then 2 before ends open|-81 -43 24 67 -19 100 -123 -42
steps to here 1 then 2 before ends sentence|75 9 -74 11 -17 -208 83 -166
steps to here 1 then 2 before ends signed|-133 -42 67 20 0 0 0 52
steps to here 1 then 3|-53 63 52 -34 48 149 33 -38
steps to here 1 then 3 before ends call|-174 137 16 107 0 -48 0 0
steps to here 1 then 3 before ends clause|-7 18 81 -91 -12 0 0 0
steps to here 1 then 3 before ends open|-28 23 -33 14 35 186 0 23
steps to here 1 then 3 before ends sentence|68 -7 -131 37 41 -31 33 -17
steps to here 1 then 3 before ends signed|38 -53 17 27 0 0 0 -47
steps to here 1 then 4|-71 94 11 14 45 -91 -82 -41
steps to here 1 then 4 before ends call|-47 131 -67 -8 0 0 0 0
steps to here 1 then 4 before ends clause|-75 48 46 0 0 0 0 0
steps to here 1 then 4 before ends open|-42 56 27 10 39 -137 9 -41
steps to here 1 then 4 before ends sentence|48 -27 -27 12 17 19 -85 0
steps to here 1 then 4 before ends signed|49 -49 -22 22 0 0 0 0
steps to here 1 then 5|-9 116 -11 -5 51 -115 -72 -107
steps to here 1 then 5 before ends call|-57 74 -99 71 0 0 0 0
steps to here 1 then 5 before ends clause|-106 36 108 41 0 0 0 0
steps to here 1 then 5 before ends open|-19 98 -45 -32 40 -66 -104 -52
steps to here 1 then 5 before ends sentence|60 21 29 -56 43 -47 -57 -60
steps to here 1 then 5 before ends signed|10 -56 -74 165 0 -42 0 -58
steps to here 1 then 6|-15 71 -13 -29 71 -123 -47 -6
steps to here 1 then 6 before ends call|-133 126 54 -50 0 21 -1 0
steps to here 1 then 6 before ends clause|-58 -19 110 21 -66 -27 0 0
steps to here 1 then 6 before ends open|-69 32 43 -32 96 -91 -60 28
steps to here 1 then 6 before ends sentence|107 81 -40 -30 -36 -89 -23 -46
steps to here 1 then 6 before ends signed|151 -85 -49 70 0 -48 0 -41
steps to here 1 then 7|-44 66 25 31 18 -15 -1 11
steps to here 1 then 7 before ends call|16 -19 31 -120 0 69 27 0
steps to here 1 then 7 before ends clause|-66 167 -120 106 -2 -50 0 0
steps to here 1 then 7 before ends open|-74 84 106 7 14 -79 -108 67
steps to here 1 then 7 before ends sentence|-5 -37 -12 16 47 91 -12 10
steps to here 1 then 7 before ends signed|111 -99 -32 93 0 0 0 -103
steps to here 1 then 8|9 -30 18 24 94 -37 29 42
steps to here 1 then 8 before ends call|15 177 48 -154 0 15 -42 25
steps to here 1 then 8 before ends clause|46 23 -31 87 16 -49 0 -50
steps to here 1 then 8 before ends open|20 -18 -56 -73 69 -47 -109 119
steps to here 1 then 8 before ends sentence|-33 -20 7 26 69 -61 69 -48
steps to here 1 then 8 before ends signed|-39 -41 -26 -6 0 95 0 -25
steps to here 1 then 9|73 15 -1 17 138 -89 -12 75
steps to here 1 then 9 before ends call|30 0 68 22 0 -67 12 -193
steps to here 1 then 9 before ends clause|-49 -74 58 -78 169 0 0 -60
steps to here 1 then 9 before ends open|93 65 -63 -69 108 -56 -115 30
steps to here 1 then 9 before ends sentence|-25 92 29 -26 -56 9 81 128
steps to here 1 then 9 before ends signed|62 -50 -73 41 0 -5 0 126
steps to here 2 then 0|-30 78 -117 -99 264 8 34 -85
steps to here 2 then 0 before ends call|-2 14 -35 32 -24 0 -20 0
steps to here 2 then 0 before ends clause|-115 152 -97 -44 95 0 -4 0
steps to here 2 then 0 before ends open|-43 70 -10 -126 275 -132 82 -60
steps to here 2 then 0 before ends sentence|115 -3 -108 -18 -50 122 8 -48
steps to here 2 then 0 before ends signed|-87 0 43 43 0 0 0 0
steps to here 2 then 1|-56 96 -51 -25 205 41 -9 -4
steps to here 2 then 1 before ends call|104 -109 -108 117 0 0 -70 -3
steps to here 2 then 1 before ends clause|-192 249 -108 -97 71 0 0 -5
steps to here 2 then 1 before ends open|-110 60 38 -6 279 -7 -113 3
steps to here 2 then 1 before ends sentence|91 -7 -55 -10 -175 113 52 -49
steps to here 2 then 1 before ends signed|-81 -53 101 -57 0 0 0 49
steps to here 2 then 2|-35 71 -46 -48 178 -15 -65 -66
steps to here 2 then 2 before ends call|39 7 -36 5 0 0 -43 0
steps to here 2 then 2 before ends clause|-195 105 106 -67 131 0 0 -50
steps to here 2 then 2 before ends open|-4 67 -100 -69 153 -95 -62 -10
steps to here 2 then 2 before ends sentence|55 4 -79 -81 12 123 -16 -28
steps to here 2 then 2 before ends signed|-115 0 52 37 0 0 0 -14
steps to here 2 then 3|-26 107 -20 -30 -33 -137 66 -125
steps to here 2 then 3 before ends call|-20 -47 -134 181 0 0 0 0
steps to here 2 then 3 before ends clause|-80 115 3 -38 23 0 0 0
steps to here 2 then 3 before ends open|39 107 -51 -84 -39 -10 0 -109
steps to here 2 then 3 before ends sentence|36 -42 92 -6 -29 -155 66 16
steps to here 2 then 3 before ends signed|31 -50 -21 78 0 0 0 0
steps to here 2 then 4|7 135 -51 -61 -61 9 1 -14
steps to here 2 then 4 before ends call|48 -50 2 6 0 0 0 0
steps to here 2 then 4 before ends clause|-29 8 0 37 0 0 0 0
steps to here 2 then 4 before ends open|11 94 9 -85 -61 38 0 -14
steps to here 2 then 4 before ends sentence|84 -12 -8 -35 0 -29 1 0
steps to here 2 then 4 before ends signed|0 0 -30 30 0 0 0 0
steps to here 2 then 5|59 151 -100 -4 -53 -3 -41 -104
steps to here 2 then 5 before ends call|172 -171 0 0 0 0 0 0
steps to here 2 then 5 before ends clause|6 -5 100 -90 -14 0 0 0
steps to here 2 then 5 before ends open|-78 116 -54 129 -47 56 0 -119
steps to here 2 then 5 before ends sentence|90 72 -71 -39 -5 -54 -41 49
steps to here 2 then 5 before ends signed|74 0 -111 25 0 0 0 0
steps to here 2 then 6|-12 69 -39 -13 -96 114 -38 -88
steps to here 2 then 6 before ends call|106 -126 0 0 0 0 0 31
steps to here 2 then 6 before ends clause|-111 56 49 86 -19 0 0 0
steps to here 2 then 6 before ends open|-63 136 -40 -19 -69 125 0 -96
steps to here 2 then 6 before ends sentence|73 -50 25 6 -62 -32 -38 -3
steps to here 2 then 6 before ends signed|118 -50 48 -102 0 0 0 0
steps to here 2 then 7|158 -16 -15 -44 -87 -3 -98 73
steps to here 2 then 7 before ends call|-19 0 1 19 0 0 0 0
steps to here 2 then 7 before ends clause|163 -179 43 -12 -20 0 0 0
steps to here 2 then 7 before ends open|91 112 -68 -18 -74 -29 -28 102
steps to here 2 then 7 before ends sentence|-89 -68 43 45 -25 100 -84 52
steps to here 2 then 7 before ends signed|19 0 78 -19 0 -50 0 -48
steps to here 2 then 8|121 -36 -29 -6 -33 45 110 75
steps to here 2 then 8 before ends call|-119 -50 127 -49 0 0 31 48
steps to here 2 then 8 before ends clause|74 -53 67 -49 0 0 0 0
steps to here 2 then 8 before ends open|116 -9 -106 -9 16 116 -39 79
steps to here 2 then 8 before ends sentence|-29 51 42 8 -123 -109 111 -34
steps to here 2 then 8 before ends signed|-34 -15 28 0 0 0 0 31
steps to here 2 then 9|31 -7 -8 -4 -18 27 14 38
steps to here 2 then 9 before ends call|-67 -47 111 4 0 0 -6 21
steps to here 2 then 9 before ends clause|-118 45 61 -28 23 0 0 0
steps to here 2 then 9 before ends open|80 -44 22 -30 -26 -9 -34 -26
steps to here 2 then 9 before ends sentence|-8 79 -3 -72 0 -1 27 126
steps to here 2 then 9 before ends signed|-28 0 -168 157 0 39 0 19
steps to here 3 then 0|30 28 39 31 -66 -87 31 -131
steps to here 3 then 0 before ends call|56 -74 46 -10 0 0 0 0
steps to here 3 then 0 before ends clause|28 -47 -56 53 13 0 0 0
steps to here 3 then 0 before ends open|84 9 -13 90 -71 -35 -29 -119
steps to here 3 then 0 before ends sentence|36 19 21 -15 -20 -62 21 -23
steps to here 3 then 0 before ends signed|0 -20 -2 15 0 0 0 0
steps to here 3 then 1|-13 48 14 40 -81 6 -47 -34
steps to here 3 then 1 before ends call|-7 -71 69 -31 0 0 18 39
steps to here 3 then 1 before ends clause|-127 149 13 -46 0 0 0 0
steps to here 3 then 1 before ends open|-36 -24 78 119 -53 -55 -78 -34
steps to here 3 then 1 before ends sentence|100 18 10 -135 -48 89 -26 -37
steps to here 3 then 1 before ends signed|-44 0 102 -67 0 0 0 0
steps to here 3 then 2|-26 121 74 54 -141 -25 -39 -36
steps to here 3 then 2 before ends call|-83 94 -73 62 0 0 0 -17
steps to here 3 then 2 before ends clause|-107 195 -62 -85 0 0 0 0
steps to here 3 then 2 before ends open|1 71 -16 47 -126 -25 0 -2
steps to here 3 then 2 before ends sentence|46 -48 148 -9 -36 0 -39 -100
steps to here 3 then 3|-30 62 35 -13 -66 -3 50 16
steps to here 3 then 3 before ends call|155 -154 0 0 0 0 0 0
steps to here 3 then 3 before ends clause|-106 173 45 -84 0 0 0 0
steps to here 3 then 3 before ends open|-106 96 13 82 -66 -3 0 27
steps to here 3 then 3 before ends sentence|-46 20 -52 50 0 0 50 -15
steps to here 3 then 4|85 73 -105 69 0 -99 35 -29
steps to here 3 then 4 before ends call|70 -70 1 -1 0 0 0 0
steps to here 3 then 4 before ends clause|-49 49 0 0 0 0 0 0
steps to here 3 then 4 before ends open|32 45 -8 64 0 -99 0 -29
steps to here 3 then 4 before ends sentence|55 31 -123 12 0 0 35 0
steps to here 3 then 4 before ends signed|0 0 34 -33 0 0 0 0
steps to here 3 then 5|87 115 -13 -108 -91 -111 -49 12
steps to here 3 then 5 before ends call|164 -126 0 0 0 0 -50 0
steps to here 3 then 5 before ends clause|-30 30 0 0 0 0 0 0
steps to here 3 then 5 before ends open|-61 151 83 -172 -91 -93 0 58
steps to here 3 then 5 before ends sentence|-5 78 -35 12 0 -31 8 -64
steps to here 3 then 6|-6 -63 183 80 -145 -41 33 -106
steps to here 3 then 6 before ends call|-89 27 0 74 0 0 0 0
steps to here 3 then 6 before ends clause|32 -32 0 0 0 0 0 0
steps to here 3 then 6 before ends open|-10 -40 147 106 -145 -22 0 -59
steps to here 3 then 6 before ends sentence|21 -68 45 -8 0 -16 33 -47
steps to here 3 then 6 before ends signed|46 0 66 -92 0 0 0 0
steps to here 3 then 7|8 -149 71 -11 -115 104 87 57
steps to here 3 then 7 before ends call|-62 0 75 -54 0 0 -14 53
steps to here 3 then 7 before ends clause|0 16 -16 0 0 0 0 0
steps to here 3 then 7 before ends open|70 -133 42 33 -115 89 0 46
steps to here 3 then 7 before ends sentence|-49 -29 -26 16 0 28 93 -21
steps to here 3 then 7 before ends signed|-29 0 0 30 0 0 0 0
steps to here 3 then 8|27 -132 54 74 -208 -31 -59 32
steps to here 3 then 8 before ends call|-120 0 70 86 0 0 -52 13
steps to here 3 then 8 before ends clause|3 -99 83 0 0 0 0 0
steps to here 3 then 8 before ends open|139 -50 4 -17 -182 17 0 19
steps to here 3 then 8 before ends sentence|-77 -31 28 67 -44 -103 -1 65
steps to here 3 then 8 before ends signed|0 0 26 -26 0 0 0 0
steps to here 3 then 9|-5 -42 108 35 -97 -29 13 -88
steps to here 3 then 9 before ends call|-13 0 -17 114 0 0 -52 -36
steps to here 3 then 9 before ends clause|0 -48 54 0 -8 0 0 0
steps to here 3 then 9 before ends open|29 9 101 21 -53 -41 0 -130
steps to here 3 then 9 before ends sentence|-55 -65 -20 35 -83 9 71 77
steps to here 3 then 9 before ends signed|32 0 -10 -25 0 0 0 0
steps to here 4 then 0|2 97 -40 -72 22 102 60 -54
steps to here 4 then 0 before ends call|-34 35 0 0 0 0 0 0
steps to here 4 then 0 before ends clause|-72 99 -41 0 0 0 0 0
steps to here 4 then 0 before ends open|102 88 -34 -44 22 -31 -32 -34
steps to here 4 then 0 before ends sentence|19 10 -40 -91 0 149 123 -37
steps to here 4 then 0 before ends signed|-43 0 31 7 0 0 0 0
steps to here 4 then 1|-56 201 -86 -118 -48 8 156 2
steps to here 4 then 1 before ends call|-17 18 -24 -42 0 0 59 0
steps to here 4 then 1 before ends clause|-64 93 -45 0 0 0 0 0
steps to here 4 then 1 before ends open|-57 129 -37 -54 -48 46 -34 23
steps to here 4 then 1 before ends sentence|47 14 -32 -92 0 -18 138 -60
steps to here 4 then 1 before ends signed|-24 0 50 -11 0 -36 0 0
steps to here 4 then 2|-97 164 -127 -67 23 37 21 -27
steps to here 4 then 2 before ends call|-57 57 0 0 0 0 0 0
steps to here 4 then 2 before ends clause|-18 92 -67 -49 0 0 0 0
steps to here 4 then 2 before ends open|-159 186 -30 10 47 -76 0 -12
steps to here 4 then 2 before ends sentence|54 27 -141 -92 -32 145 21 -36
steps to here 4 then 2 before ends signed|87 -80 47 -9 0 0 0 0
steps to here 4 then 3|-105 164 37 -95 0 0 -44 0
steps to here 4 then 3 before ends call|-98 98 0 0 0 0 0 0
steps to here 4 then 3 before ends clause|-1 1 0 0 0 0 0 0
steps to here 4 then 3 before ends open|-77 144 -78 -16 0 0 0 0
steps to here 4 then 3 before ends sentence|9 5 25 -22 0 0 -44 0
steps to here 4 then 3 before ends signed|0 0 55 -55 0 0 0 0
steps to here 4 then 4|-160 149 -88 53 0 0 -11 0
steps to here 4 then 4 before ends call|-74 74 0 0 0 0 0 0
steps to here 4 then 4 before ends clause|0 49 -45 -4 0 0 0 0
steps to here 4 then 4 before ends open|-92 60 21 3 0 0 0 0
steps to here 4 then 4 before ends sentence|-59 72 -57 47 0 0 -11 0
steps to here 4 then 4 before ends signed|0 0 -39 39 0 0 0 0
steps to here 4 then 5|-55 54 23 -75 0 0 0 117
steps to here 4 then 5 before ends call|45 -45 3 0 0 0 0 -2
steps to here 4 then 5 before ends clause|20 -20 0 0 0 0 0 0
steps to here 4 then 5 before ends open|-89 104 -39 -109 0 0 0 118
steps to here 4 then 5 before ends sentence|-34 47 46 -12 0 0 0 0
steps to here 4 then 5 before ends signed|-39 0 16 13 0 0 0 0
steps to here 4 then 6|63 27 -2 -42 0 -76 -24 63
steps to here 4 then 6 before ends clause|47 -80 0 34 0 0 0 0
steps to here 4 then 6 before ends open|23 35 19 -123 0 -37 0 128
steps to here 4 then 6 before ends sentence|-58 83 -38 55 0 0 23 -46
steps to here 4 then 6 before ends signed|125 0 -46 21 0 -50 -47 0
steps to here 4 then 7|76 11 -77 -142 0 34 -52 97
steps to here 4 then 7 before ends open|54 11 -85 -62 0 -34 0 96
steps to here 4 then 7 before ends sentence|51 0 48 -136 0 61 -52 6
steps to here 4 then 7 before ends signed|0 0 -33 43 0 0 0 -18
steps to here 4 then 8|134 -162 7 -31 0 -42 139 -68
steps to here 4 then 8 before ends call|-44 0 29 15 0 0 0 0
steps to here 4 then 8 before ends open|169 -162 5 -13 0 -44 0 -6
steps to here 4 then 8 before ends sentence|-9 0 -22 -60 0 23 139 -49
steps to here 4 then 8 before ends signed|0 0 -12 12 0 0 0 0
steps to here 4 then 9|-5 19 -5 -62 33 30 1 37
steps to here 4 then 9 before ends call|51 0 33 -86 0 -45 44 0
steps to here 4 then 9 before ends open|35 -16 5 -23 33 -12 0 15
steps to here 4 then 9 before ends sentence|-11 42 7 -94 0 72 -54 45
steps to here 4 then 9 before ends signed|-65 -34 20 72 0 0 0 0
steps to here 5 then 0|16 123 46 -36 -61 -29 -136 -197
steps to here 5 then 0 before ends call|-6 6 0 0 0 0 0 0
steps to here 5 then 0 before ends clause|33 46 -42 17 0 0 -48 0
steps to here 5 then 0 before ends open|-83 79 111 37 -61 -20 -54 -144
steps to here 5 then 0 before ends sentence|70 93 -94 -77 0 -26 -75 -100
steps to here 5 then 0 before ends signed|49 -35 -11 -13 0 0 0 0
steps to here 5 then 1|-5 101 -13 19 -33 38 -78 -10
steps to here 5 then 1 before ends call|-94 -10 133 44 0 0 -47 0
steps to here 5 then 1 before ends clause|-138 18 -39 -59 0 0 -27 178
steps to here 5 then 1 before ends open|67 106 -35 48 -33 -67 0 -59
steps to here 5 then 1 before ends sentence|2 61 -15 -31 0 116 -37 -82
steps to here 5 then 1 before ends signed|13 -48 16 11 0 0 0 35
steps to here 5 then 2|-123 172 -26 -86 -48 33 -3 -175
steps to here 5 then 2 before ends call|-57 123 24 -58 0 -38 0 0
steps to here 5 then 2 before ends clause|-185 133 82 -10 0 0 0 0
steps to here 5 then 2 before ends open|-46 152 -108 -77 -48 -92 0 -40
steps to here 5 then 2 before ends sentence|-15 -28 85 58 0 156 -3 -180
steps to here 5 then 2 before ends signed|8 0 0 -8 0 0 0 0
steps to here 5 then 3|-59 88 -46 3 -21 0 -106 41
steps to here 5 then 3 before ends call|-13 13 0 0 0 0 0 0
steps to here 5 then 3 before ends clause|7 82 -49 -34 0 0 0 0
steps to here 5 then 3 before ends open|-60 -2 38 22 -21 0 0 9
steps to here 5 then 3 before ends sentence|-2 111 -64 -33 0 0 -106 43
steps to here 5 then 3 before ends signed|0 0 78 -78 0 0 0 0
steps to here 5 then 4|-25 85 -81 -26 0 -35 20 0
steps to here 5 then 4 before ends clause|-49 50 0 0 0 0 0 0
steps to here 5 then 4 before ends open|24 57 -97 -25 0 -35 0 0
steps to here 5 then 4 before ends sentence|-3 -23 18 -2 0 0 20 0
steps to here 5 then 5|20 11 -69 24 0 197 -78 -87
steps to here 5 then 5 before ends call|37 -37 0 20 0 0 -19 0
steps to here 5 then 5 before ends clause|-63 84 0 0 0 0 0 -33
steps to here 5 then 5 before ends open|-49 57 -176 60 0 207 0 -28
steps to here 5 then 5 before ends sentence|113 -75 101 -2 0 -24 -64 -65
steps to here 5 then 5 before ends signed|-41 0 41 0 0 0 0 0
steps to here 5 then 6|9 -102 26 -43 0 -74 -105 238
steps to here 5 then 6 before ends call|120 -50 -41 -50 0 0 -22 0
steps to here 5 then 6 before ends clause|14 -60 47 0 0 0 0 0
steps to here 5 then 6 before ends open|-49 -45 -81 54 0 -74 0 197
steps to here 5 then 6 before ends sentence|-46 0 77 5 0 0 -90 81
steps to here 5 then 6 before ends signed|0 0 -74 75 0 0 0 0
steps to here 5 then 7|93 -38 96 32 -43 -61 -94 -57
steps to here 5 then 7 before ends open|102 6 -8 4 -43 -61 0 -28
steps to here 5 then 7 before ends sentence|-15 -49 116 83 0 0 -94 -60
steps to here 5 then 7 before ends signed|0 0 50 -50 0 0 0 0
steps to here 5 then 8|47 -7 -28 12 -113 91 -8 1
steps to here 5 then 8 before ends call|16 -50 0 100 0 0 -52 0
steps to here 5 then 8 before ends clause|0 0 53 -53 0 0 0 0
steps to here 5 then 8 before ends open|51 30 -57 -1 -113 112 0 4
steps to here 5 then 8 before ends sentence|-8 56 16 5 0 -88 30 -6
steps to here 5 then 8 before ends signed|0 0 -23 -59 0 83 0 0
steps to here 5 then 9|-2 23 90 8 -82 -82 -15 32
steps to here 5 then 9 before ends call|-116 0 81 45 0 0 0 0
steps to here 5 then 9 before ends clause|0 0 72 -48 -34 0 0 0
steps to here 5 then 9 before ends open|75 -4 -8 -1 -48 -48 0 45
steps to here 5 then 9 before ends sentence|-29 63 -33 59 0 -77 -15 -8
steps to here 5 then 9 before ends signed|0 0 73 -72 0 0 0 0
steps to here 6 then 0|4 38 19 -26 -105 -80 -4 6
steps to here 6 then 0 before ends call|-56 12 -6 72 0 0 0 0
steps to here 6 then 0 before ends clause|108 -106 123 -136 0 0 0 0
steps to here 6 then 0 before ends open|-70 -4 12 -33 -29 -52 64 74
steps to here 6 then 0 before ends sentence|78 99 -117 9 -75 2 -24 -48
steps to here 6 then 0 before ends signed|-29 -40 29 78 0 0 0 -73
steps to here 6 then 1|12 151 54 5 -90 -48 -15 -60
steps to here 6 then 1 before ends call|-116 3 -5 -21 0 35 119 0
steps to here 6 then 1 before ends clause|-36 71 0 -24 0 0 0 0
steps to here 6 then 1 before ends open|4 102 78 -10 -90 -7 -83 -78
steps to here 6 then 1 before ends sentence|41 48 -58 29 0 -3 -23 -3
steps to here 6 then 1 before ends signed|-158 0 63 51 0 -32 0 65
steps to here 6 then 2|24 109 -60 -88 -43 -180 31 -71
steps to here 6 then 2 before ends call|-107 141 -26 -20 0 0 0 0
steps to here 6 then 2 before ends clause|-118 158 26 -48 0 0 0 -37
steps to here 6 then 2 before ends open|98 36 -84 -51 -43 -138 0 -37
steps to here 6 then 2 before ends sentence|-67 70 93 -24 0 -66 31 -77
steps to here 6 then 2 before ends signed|-17 0 -68 102 0 0 0 0
steps to here 6 then 3|-1 64 -13 0 -30 104 44 -64
steps to here 6 then 3 before ends call|50 -50 -14 14 0 0 0 0
steps to here 6 then 3 before ends clause|-119 120 0 0 0 0 0 0
steps to here 6 then 3 before ends open|-108 35 111 -38 -30 104 0 -55
steps to here 6 then 3 before ends sentence|30 52 -103 50 0 0 44 -33
steps to here 6 then 3 before ends signed|-13 0 -9 17 0 0 0 0
steps to here 6 then 4|-43 -57 9 -78 0 -38 -20 193
steps to here 6 then 4 before ends clause|35 -34 0 0 0 0 0 0
steps to here 6 then 4 before ends open|-37 -11 -11 -94 0 -38 0 193
steps to here 6 then 4 before ends sentence|18 -88 64 20 0 0 -20 0
steps to here 6 then 4 before ends signed|0 0 -29 29 0 0 0 0
steps to here 6 then 5|73 -74 -16 51 -85 -18 1 23
steps to here 6 then 5 before ends call|-84 0 32 -2 0 68 0 -7
steps to here 6 then 5 before ends clause|97 -128 42 0 0 0 0 0
steps to here 6 then 5 before ends open|23 35 -70 86 -85 -95 0 62
steps to here 6 then 5 before ends sentence|55 -40 77 -18 0 42 1 -42
steps to here 6 then 5 before ends signed|14 0 -57 49 0 0 0 0
steps to here 6 then 6|9 -133 70 -21 0 -22 60 -22
steps to here 6 then 6 before ends call|-64 -48 -55 49 0 28 82 0
steps to here 6 then 6 before ends clause|123 -123 0 0 0 0 0 0
steps to here 6 then 6 before ends open|-17 -4 71 -77 0 -68 0 -22
steps to here 6 then 6 before ends sentence|-3 12 -62 66 0 16 -29 0
steps to here 6 then 6 before ends signed|64 0 -38 -5 0 0 0 0
steps to here 6 then 7|24 -101 76 4 0 -99 62 -56
steps to here 6 then 7 before ends call|47 -47 43 -64 0 30 -6 0
steps to here 6 then 7 before ends clause|63 -8 -62 0 0 0 0 0
steps to here 6 then 7 before ends open|-52 -78 40 83 0 -73 0 -56
steps to here 6 then 7 before ends sentence|-23 32 9 -30 0 -67 66 0
steps to here 6 then 7 before ends signed|0 0 39 -39 0 0 0 0
steps to here 6 then 8|21 -69 49 41 -105 11 3 -67
steps to here 6 then 8 before ends call|-43 0 26 -3 0 55 -32 0
steps to here 6 then 8 before ends clause|-32 0 33 0 0 0 0 0
steps to here 6 then 8 before ends open|102 -59 15 39 -103 -85 -33 -72
steps to here 6 then 8 before ends sentence|-62 -41 -20 5 -1 118 30 -20
steps to here 6 then 8 before ends signed|-76 0 52 29 0 0 0 21
steps to here 6 then 9|14 -94 34 28 -135 -31 151 37
steps to here 6 then 9 before ends call|88 -50 5 20 0 -49 0 0
steps to here 6 then 9 before ends clause|-29 0 67 0 -40 0 0 0
steps to here 6 then 9 before ends open|35 -117 27 32 -107 4 190 35
steps to here 6 then 9 before ends sentence|-39 24 9 -50 0 33 -44 -18
steps to here 6 then 9 before ends signed|24 0 -89 58 0 0 0 0
steps to here 7 then 0|150 -83 57 14 -49 -1 127 -275
steps to here 7 then 0 before ends call|2 -47 73 -58 0 0 23 0
steps to here 7 then 0 before ends clause|9 -8 -49 50 0 0 0 0
steps to here 7 then 0 before ends open|58 -95 144 76 -49 -21 57 -185
steps to here 7 then 0 before ends sentence|66 161 -90 -87 0 -25 84 -105
steps to here 7 then 0 before ends signed|-61 0 -4 32 0 0 0 0
steps to here 7 then 1|48 11 -23 -20 -50 153 44 -85
steps to here 7 then 1 before ends call|-11 -9 49 -36 0 -47 47 0
steps to here 7 then 1 before ends clause|-145 65 99 -21 0 0 0 0
steps to here 7 then 1 before ends open|66 -19 -70 9 -50 106 0 17
steps to here 7 then 1 before ends sentence|18 24 -8 26 0 146 11 -131
steps to here 7 then 1 before ends signed|27 0 67 -72 0 0 0 0
steps to here 7 then 2|-48 11 26 -10 -11 86 -25 -1
steps to here 7 then 2 before ends call|-63 1 37 21 0 0 0 0
steps to here 7 then 2 before ends clause|10 53 39 -83 0 0 0 0
steps to here 7 then 2 before ends open|4 5 -32 -40 -11 38 -31 14
steps to here 7 then 2 before ends sentence|-74 -12 49 29 0 91 -12 -6
steps to here 7 then 2 before ends signed|51 0 -58 26 0 0 0 0
steps to here 7 then 3|14 -34 92 29 0 -34 -38 -12
steps to here 7 then 3 before ends clause|-9 10 0 0 0 0 0 0
steps to here 7 then 3 before ends open|18 1 49 19 0 -89 0 -12
steps to here 7 then 3 before ends sentence|5 -42 67 10 0 43 -38 0
steps to here 7 then 3 before ends signed|31 -49 18 9 0 0 0 0
steps to here 7 then 4|55 -80 -55 4 0 61 -93 69
steps to here 7 then 4 before ends clause|-33 34 0 0 0 0 0 0
steps to here 7 then 4 before ends open|86 -107 -39 -91 0 61 0 102
steps to here 7 then 4 before ends sentence|16 45 -14 106 0 0 -93 -49
steps to here 7 then 4 before ends signed|0 0 -10 11 0 0 0 0
steps to here 7 then 5|119 -166 -61 -8 -11 -56 64 202
steps to here 7 then 5 before ends call|24 0 -34 53 0 0 -42 0
steps to here 7 then 5 before ends clause|-38 39 0 0 0 0 0 0
steps to here 7 then 5 before ends open|99 -168 63 -23 0 -50 0 158
steps to here 7 then 5 before ends sentence|-43 -25 -9 4 -11 8 82 113
steps to here 7 then 5 before ends signed|71 0 -81 2 0 0 0 0
steps to here 7 then 6|64 -187 89 26 -41 -82 -56 45
steps to here 7 then 6 before ends call|-53 0 0 54 0 0 0 0
steps to here 7 then 6 before ends clause|0 0 38 -37 0 0 0 0
steps to here 7 then 6 before ends open|20 -156 68 48 -41 -63 0 63
steps to here 7 then 6 before ends sentence|101 -44 42 -67 0 -27 -56 26
steps to here 7 then 6 before ends signed|-58 0 60 20 0 0 0 0
steps to here 7 then 7|2 -127 48 -8 -47 8 78 7
steps to here 7 then 7 before ends call|16 0 -49 -39 0 0 72 0
steps to here 7 then 7 before ends open|1 -116 80 10 0 37 0 -102
steps to here 7 then 7 before ends sentence|-26 -26 11 -3 -47 -8 18 80
steps to here 7 then 7 before ends signed|-9 0 98 -57 0 0 0 0
steps to here 7 then 8|-17 5 -19 -4 -124 -23 21 43
steps to here 7 then 8 before ends call|-45 36 -19 3 0 -46 73 0
steps to here 7 then 8 before ends clause|-47 0 47 0 0 0 0 0
steps to here 7 then 8 before ends open|121 -28 -43 -14 -74 -59 0 99
steps to here 7 then 8 before ends sentence|-120 -11 34 103 -50 95 -50 -134
steps to here 7 then 8 before ends signed|-20 0 -4 3 0 24 0 0
steps to here 7 then 9|9 -18 -24 -29 -106 123 -51 66
steps to here 7 then 9 before ends call|11 0 57 -46 0 0 -12 0
steps to here 7 then 9 before ends open|52 -41 -23 -110 -106 78 0 83
steps to here 7 then 9 before ends sentence|-51 14 -14 30 0 54 -10 -30
steps to here 7 then 9 before ends signed|-14 0 -59 67 0 0 0 0
steps to here 8 then 0|91 -125 -16 51 -129 -52 -35 52
steps to here 8 then 0 before ends call|122 -52 32 -47 0 -36 -7 0
steps to here 8 then 0 before ends clause|42 -125 29 83 0 0 0 0
steps to here 8 then 0 before ends open|79 -102 -18 -39 -129 55 96 -37
steps to here 8 then 0 before ends sentence|24 52 -5 16 0 -110 -90 87
steps to here 8 then 0 before ends signed|40 -13 -53 62 0 0 0 0
steps to here 8 then 1|35 -101 16 26 -95 36 -13 -9
steps to here 8 then 1 before ends call|44 -57 33 -86 0 0 76 0
steps to here 8 then 1 before ends clause|96 -81 13 -47 0 0 0 0
steps to here 8 then 1 before ends open|-17 -50 19 34 -95 24 -118 -32
steps to here 8 then 1 before ends sentence|-21 -60 -15 52 0 19 27 13
steps to here 8 then 1 before ends signed|59 -39 43 -79 0 0 0 48
steps to here 8 then 2|53 -40 36 64 -129 86 29 -83
steps to here 8 then 2 before ends call|-13 -13 46 5 0 0 -33 0
steps to here 8 then 2 before ends clause|38 -87 114 -35 0 -39 0 0
steps to here 8 then 2 before ends open|76 -20 -25 -6 -129 60 -68 -67
steps to here 8 then 2 before ends sentence|-3 -10 -22 19 0 49 59 -40
steps to here 8 then 2 before ends signed|-24 0 2 -4 0 0 0 0
steps to here 8 then 3|123 -147 -5 -73 -56 4 -67 -6
steps to here 8 then 3 before ends call|-30 0 -30 61 0 0 0 0
steps to here 8 then 3 before ends clause|188 -158 0 -49 0 0 0 0
steps to here 8 then 3 before ends open|125 -160 74 -82 -56 -1 0 -6
steps to here 8 then 3 before ends sentence|-61 104 -76 141 0 -23 -67 0
steps to here 8 then 3 before ends signed|139 0 -114 -67 0 0 0 0
steps to here 8 then 4|119 -90 59 -23 0 -85 70 -85
steps to here 8 then 4 before ends call|0 0 32 -32 0 0 0 0
steps to here 8 then 4 before ends clause|144 -144 0 0 0 0 0 0
steps to here 8 then 4 before ends open|91 -93 138 -44 0 -50 0 -85
steps to here 8 then 4 before ends sentence|-78 131 -75 59 0 -41 70 0
steps to here 8 then 4 before ends signed|-4 0 -40 42 0 0 0 0
steps to here 8 then 5|129 -147 27 16 -48 -128 145 -72
steps to here 8 then 5 before ends call|89 -49 18 -27 0 0 0 -28
steps to here 8 then 5 before ends clause|86 -104 33 0 0 0 0 0
steps to here 8 then 5 before ends open|86 -165 22 -22 -48 -80 204 -23
steps to here 8 then 5 before ends sentence|75 60 -1 7 0 -78 -14 38
steps to here 8 then 5 before ends signed|33 0 -24 43 0 0 0 -79
steps to here 8 then 6|93 -183 0 -19 0 104 103 -11
steps to here 8 then 6 before ends call|28 0 42 -70 0 0 0 0
steps to here 8 then 6 before ends clause|-73 -68 114 0 0 0 0 0
steps to here 8 then 6 before ends open|97 -161 -16 63 0 135 -10 -25
steps to here 8 then 6 before ends sentence|-63 1 -45 20 0 -65 106 43
steps to here 8 then 6 before ends signed|86 0 -21 -66 0 0 0 0
steps to here 8 then 7|29 -107 48 56 0 -25 153 -68
steps to here 8 then 7 before ends call|52 -27 -81 58 0 0 0 0
steps to here 8 then 7 before ends clause|95 -78 -16 0 0 0 0 0
steps to here 8 then 7 before ends open|25 -73 45 -45 0 49 105 -53
steps to here 8 then 7 before ends sentence|-64 62 40 60 0 -84 86 -55
steps to here 8 then 7 before ends signed|33 0 27 -60 0 0 0 0
steps to here 8 then 8|-19 -66 6 5 -45 -5 29 36
steps to here 8 then 8 before ends call|-48 0 6 28 0 0 9 0
steps to here 8 then 8 before ends clause|-18 -67 109 -41 0 0 0 0
steps to here 8 then 8 before ends open|158 -65 -49 -89 -45 31 0 79
steps to here 8 then 8 before ends sentence|-70 78 -4 57 0 -29 19 -61
steps to here 8 then 8 before ends signed|-123 0 103 38 0 0 0 -7
steps to here 8 then 9|41 -149 84 73 -115 33 86 15
steps to here 8 then 9 before ends call|24 -50 12 26 0 0 62 0
steps to here 8 then 9 before ends clause|87 -123 67 0 -20 0 0 0
steps to here 8 then 9 before ends open|-45 -19 -47 5 -105 97 183 35
steps to here 8 then 9 before ends sentence|10 38 94 90 0 -30 -100 -67
steps to here 8 then 9 before ends signed|-16 0 54 -45 0 0 0 0
steps to here 9 then 0|141 -71 35 36 -200 73 -31 50
steps to here 9 then 0 before ends call|9 3 -4 52 0 -35 -56 0
steps to here 9 then 0 before ends clause|131 -126 -14 0 0 0 0 0
steps to here 9 then 0 before ends open|97 -93 57 12 -175 38 -19 68
steps to here 9 then 0 before ends sentence|10 40 -78 50 -46 100 9 56
steps to here 9 then 0 before ends signed|-94 -48 134 16 0 0 -49 36
steps to here 9 then 1|69 -73 58 51 -153 51 8 74
steps to here 9 then 1 before ends call|16 27 15 -109 0 0 41 0
steps to here 9 then 1 before ends clause|138 -163 36 0 0 0 0 0
steps to here 9 then 1 before ends open|2 64 20 -13 -153 7 -49 87
steps to here 9 then 1 before ends sentence|-4 -34 -19 45 0 120 15 -31
steps to here 9 then 1 before ends signed|-32 -50 54 68 0 -41 0 -29
steps to here 9 then 2|28 -45 44 -19 -151 -35 85 -28
steps to here 9 then 2 before ends call|-2 6 63 -26 0 0 -28 -45
steps to here 9 then 2 before ends clause|228 -203 9 -48 0 0 0 0
steps to here 9 then 2 before ends open|42 -9 58 -59 -99 -19 -30 6
steps to here 9 then 2 before ends sentence|37 -29 36 99 -82 -3 101 -3
steps to here 9 then 2 before ends signed|-5 -41 28 60 0 0 0 -28
steps to here 9 then 3|127 -123 2 -28 -30 -64 132 -59
steps to here 9 then 3 before ends call|-93 99 66 9 0 0 -5 -42
steps to here 9 then 3 before ends clause|215 -192 -40 0 0 0 0 0
steps to here 9 then 3 before ends open|46 -34 -6 -26 -30 -34 0 -26
steps to here 9 then 3 before ends sentence|-44 13 15 63 0 -17 133 -37
steps to here 9 then 3 before ends signed|48 -47 0 0 0 0 0 0
steps to here 9 then 4|113 -84 19 11 -39 79 -50 -38
steps to here 9 then 4 before ends call|45 0 0 0 0 0 -45 0
steps to here 9 then 4 before ends clause|106 -106 0 0 0 0 0 0
steps to here 9 then 4 before ends open|140 -84 -52 -41 -39 89 -48 -47
steps to here 9 then 4 before ends sentence|-67 -8 62 40 0 -25 40 13
steps to here 9 then 4 before ends signed|47 0 -56 10 0 0 0 0
steps to here 9 then 5|142 -105 -60 -36 -49 -119 22 14
steps to here 9 then 5 before ends call|133 -47 -25 -75 0 0 0 0
steps to here 9 then 5 before ends clause|147 -114 -50 0 0 0 0 0
steps to here 9 then 5 before ends open|127 -71 -44 -83 -49 -99 59 21
steps to here 9 then 5 before ends sentence|28 28 -39 47 0 -30 -9 -2
steps to here 9 then 5 before ends signed|-52 0 47 0 0 6 0 0
steps to here 9 then 6|155 -79 -8 -39 -38 207 14 -95
steps to here 9 then 6 before ends call|-34 0 84 -49 0 0 0 0
steps to here 9 then 6 before ends clause|117 -68 -64 0 0 0 0 0
steps to here 9 then 6 before ends open|174 -84 47 -141 -38 208 0 -81
steps to here 9 then 6 before ends sentence|38 26 -34 85 0 -5 14 -41
steps to here 9 then 6 before ends signed|47 0 -47 0 0 0 0 0
steps to here 9 then 7|103 -120 4 21 0 22 -109 97
steps to here 9 then 7 before ends call|-6 0 73 -68 0 0 0 0
steps to here 9 then 7 before ends clause|90 -89 0 0 0 0 0 0
steps to here 9 then 7 before ends open|101 -109 9 -74 0 16 -93 115
steps to here 9 then 7 before ends sentence|-37 47 -48 120 0 -21 -18 -37
steps to here 9 then 8|37 -37 79 65 0 -134 -29 -1
steps to here 9 then 8 before ends call|-77 0 101 -45 0 0 0 0
steps to here 9 then 8 before ends open|87 -101 -2 -17 0 43 0 32
steps to here 9 then 8 before ends sentence|-28 106 72 140 0 -152 -29 -68
steps to here 9 then 8 before ends signed|-67 0 73 -18 0 0 0 0
steps to here 9 then 9|14 1 -52 16 0 -25 -78 -1
steps to here 9 then 9 before ends call|44 -43 0 0 0 0 0 0
steps to here 9 then 9 before ends open|13 4 16 -48 0 -43 0 5
steps to here 9 then 9 before ends sentence|20 -6 -68 27 0 25 -78 -10
than after 0 ends call|-31 24 50 -68 0 0 0 0
than after 0 ends clause|-55 103 -23 56 49 0 68 -97
than after 0 ends open|-4 59 -7 68 53 35 3 -52
than after 0 ends sentence|31 19 3 65 -32 -67 -128 37
than after 0 ends signed|61 74 0 -50 -89 0 -50 0
than after 1 ends call|-233 134 166 -124 0 0 0 0
than after 1 ends clause|-72 93 141 -144 19 0 -79 0
than after 1 ends open|2 76 118 32 19 21 73 5
than after 1 ends sentence|66 9 -183 100 57 -101 -50 38
than after 1 ends signed|194 4 -99 -50 0 0 -50 0
than after 2 ends call|20 -15 -72 161 0 0 0 0
than after 2 ends clause|-37 42 -96 51 39 0 -35 -25
than after 2 ends open|-17 118 -42 30 -56 8 -15 -46
than after 2 ends sentence|39 79 55 62 35 -99 -128 -134
than after 2 ends signed|-65 128 0 -50 -48 0 0 0
than after 3 ends call|60 6 -76 -52 0 0 0 0
than after 3 ends clause|126 -50 4 -80 -55 -50 -33 -50
than after 3 ends open|11 94 56 -18 24 -108 44 -30
than after 3 ends sentence|27 33 -152 7 55 0 -50 -63
than after 3 ends signed|26 -26 0 0 0 0 0 0
than after 4 ends call|156 -162 17 0 0 0 0 0
than after 4 ends clause|106 -69 -101 0 0 0 -45 0
than after 4 ends open|117 39 -23 -39 -39 -135 -1 -66
than after 4 ends sentence|21 28 -59 10 -9 0 0 90
than after 4 ends signed|85 -84 0 0 0 0 0 0
than after 5 ends call|41 -4 52 -50 0 0 0 0
than after 5 ends clause|65 -114 82 -63 -34 -76 0 150
than after 5 ends open|84 -53 11 -24 -98 -69 5 24
than after 5 ends sentence|51 16 -45 -8 42 -35 0 -140
than after 5 ends signed|-4 4 0 0 0 0 0 0
than after 6 ends call|78 -130 -29 113 0 0 0 0
than after 6 ends clause|47 -10 84 -78 -48 0 0 -50
than after 6 ends open|115 -78 27 -1 -19 1 -30 -73
than after 6 ends sentence|31 98 -124 2 36 -89 0 -116
than after 6 ends signed|-16 16 0 0 0 0 0 0
than after 7 ends call|124 29 -17 -6 0 -50 0 -39
than after 7 ends clause|112 -82 54 -96 0 0 0 0
than after 7 ends open|28 -126 77 21 26 48 61 84
than after 7 ends sentence|84 93 -38 35 -37 -134 0 -50
than after 7 ends signed|-79 115 -47 0 0 0 0 0
than after 8 ends call|137 109 -94 -114 -36 0 0 0
than after 8 ends clause|47 -45 127 -130 -20 0 0 -49
than after 8 ends open|-75 -93 72 117 61 59 106 58
than after 8 ends sentence|15 44 -192 -22 15 -50 -99 -5
than after 8 ends signed|67 49 -48 0 0 -49 0 0
than after 9 ends call|151 67 -178 10 -28 0 0 -45
than after 9 ends clause|263 150 -280 -40 -31 -50 -50 -115
than after 9 ends open|-134 -145 113 73 116 49 51 68
than after 9 ends sentence|31 81 -132 -4 28 -50 -49 -164
than after 9 ends signed|57 63 -49 -50 0 0 0 0
than before 0|141 -98 69 0 -524 72 41 131
than before 1|85 -6 76 39 -662 -58 44 87
than before 2|-1 109 -28 -11 98 -95 8 -29
than before 3|-37 77 106 61 -59 -151 -106 37
than before 4|33 176 -150 -156 39 52 86 -28
than before 5|-13 104 87 51 -16 -148 -35 54
than before 6|5 6 48 31 -58 48 28 19
than before 7|17 35 44 -24 83 2 55 -9
than before 8|-40 63 13 -2 198 -34 3 -35
than before 9|-15 180 40 38 176 -79 38 -17
tight|-61 -99 333 -213 567 -69 -37 -543
top|145 -444 68 35 -188 19 -132 186
top 0|-41 0 134 -19 0 0 -50 -38
top 1|123 -90 73 77 -128 -69 0 2
top 2|-82 0 -66 6 0 -63 0 127
top 3|-99 -100 -6 -77 0 -9 0 144
top 4|-229 -50 87 36 0 93 -48 103
top 5|161 -166 -12 88 0 -43 0 -50
top 6|144 -250 45 81 -50 78 -48 -58
top 7|84 -47 17 88 0 0 0 -131
top 8|165 0 -17 -17 -39 0 0 -116
usual 0|72 95 -61 -91 -79 24 -78 65
usual 1|25 75 23 4 -51 -144 -136 132
usual 2|-122 141 0 -97 -124 13 176 -63
usual 3|-11 87 95 27 -69 -184 115 -1
usual 4|-159 202 13 -157 -130 109 78 -85
usual 5|215 -166 -86 -125 -85 -206 -163 -108
usual 6|85 -65 73 -44 -108 91 -29 9
usual 7|13 -28 30 -16 -44 89 21 51
usual 8|44 -31 48 94 24 18 -43 91
usual 9|105 -122 57 119 79 65 17 120
width 0|76 99 -1 -101 198 -133 -64 21
width 1|-47 86 69 9 130 -23 -110 98
width 2|92 45 92 -11 136 24 16 20
width 3|32 -63 65 78 34 16 9 -50
width 4|71 -40 109 145 -49 41 53 -2
width 5|71 117 35 89 -219 -10 35 12
width 6|-17 100 -31 39 -149 -39 34 19
width 7|20 31 -128 26 -4 7 27 -10
width 8|100 77 -40 -78 -153 -31 -49 92
word torn after false here 0|-2 -45 123 23 125 55 -49 -55
word torn after false here 1|21 70 70 -42 -10 51 -48 -29
word torn after false here 4|21 -23 28 31 -38 -1 95 -55
word torn after false here 5|71 -28 74 -48 -40 -19 9 28
word torn after false here 6|16 -59 39 -56 -5 14 50 73
word torn after false here 7|57 -76 71 35 -29 18 31 9
word torn after false here 8|13 -93 81 105 90 16 55 25
word torn after false here 9|0 -35 74 90 104 45 81 60
word torn after true here 0|158 30 -202 139 -133 -25 0 -148
word torn after true here 1|23 132 -238 14 27 -49 100 8
word torn after true here 4|42 64 -140 -197 7 16 -84 -34
word torn after true here 5|153 -94 -60 -87 39 -14 -29 -93
word torn after true here 6|171 3 -113 -123 -70 -22 -106 -87
word torn after true here 7|76 -62 51 -70 14 -51 44 33
word torn after true here 8|-75 19 190 -40 -106 63 -113 -64
word torn after true here 9|-120 -118 130 57 -22 91 82 -39
word torn false around false here call|-109 89 108 37 -82 -50 0 0
word torn false around false here clause|93 53 97 -68 -66 -68 0 -141
word torn false around false here open|63 -27 40 33 -28 31 -114 28
word torn false around false here sentence|-11 67 -184 -26 -4 -133 0 6
word torn false around false here signed|-130 288 -131 -135 0 -49 0 0
word torn false around true here call|-47 -78 -38 163 0 0 0 0
word torn false around true here clause|-43 44 0 0 0 0 0 0
word torn false around true here open|-77 -301 39 182 36 -61 -28 227
word torn false around true here sentence|-192 -311 -49 418 -71 0 0 0
word torn false around true here signed|-1 2 0 0 0 0 0 0
word torn true around false here call|-200 230 -44 -88 47 0 0 0
word torn true around false here clause|-80 103 9 -18 -31 0 0 0
word torn true around false here open|-119 253 -29 -196 246 -2 -12 -203
word torn true around false here sentence|-165 131 56 -432 233 -49 0 -74
word torn true around false here signed|-86 155 0 0 -91 0 0 0
word torn true around true here call|0 117 -117 0 0 0 0 0
word torn true around true here clause|0 47 -46 0 0 0 0 0
word torn true around true here open|-197 54 77 -103 119 -47 51 126
word torn true around true here sentence|0 -130 0 114 30 0 0 0
`;

export const LINE_WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number[]] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, numbers.split(' ').map((number) => Number(number) / 100)];
    }),
);
