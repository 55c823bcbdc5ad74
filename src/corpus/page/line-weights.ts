// Written by `npm run tune:pages`; do not edit.
// Fitted on 11000 pages that were made for it, or printed from 234 sheets, and on 5 split by hand; rounds 2, seed 1, the mean of 2 fits.
// On 200 pages of other articles 97.49 % of the lines are right.
// A row is the name of a feature and its weights in hundredths, in the order of LINE_ROLES.

const ROWS = `
after 0|65 -66 11 102 71 34 -18 -121
after 1|149 -35 22 -25 -98 -40 -1 22
after 2|-6 117 25 1 35 -71 -24 -65
after 3|38 49 76 -43 11 -34 59 -71
after 4|17 79 56 -51 -33 -33 -9 -22
after 5|11 13 63 29 -13 -16 38 -12
after 6|2 14 62 19 -25 -1 16 -39
after 7|49 30 127 26 25 -32 -12 -10
after 8|16 59 90 65 5 -6 -87 -8
after 9|78 94 96 51 -14 -24 -41 38
after boxName|-40 -90 110 -61 -226 206 88 -177
after byline|-91 -3 54 0 34 -116 15 95
after continued|-273 36 -206 54 -56 98 -196 337
after credit|16 -149 -96 176 321 -172 -52 -281
after doubled|-60 -45 102 71 46 26 118 -60
after letter|-577 -359 -48 19 178 62 363 272
after like text 0|-27 30 -53 74 116 73 55 -250
after like text 1|4 -71 37 15 -34 -262 47 -10
after like text 2|100 61 21 13 28 -96 -65 -39
after like text 3|38 13 87 47 26 -46 121 109
after like text 4|-19 -25 99 30 52 -7 125 55
after like text 5|51 64 92 18 7 -92 32 127
after like text 6|39 64 38 2 -12 25 -29 -50
after like text 7|35 117 22 0 14 35 1 -18
after like text 8|40 81 -19 -24 -31 -1 -46 -37
after marked|-182 -249 63 255 129 -206 72 -232
after news|-48 19 -17 -4 2 -58 6 167
after opening|-517 -373 144 207 187 -111 221 127
after role author|0 -675 123 273 -285 -104 -100 22
after role byline|160 -853 180 129 -286 290 -85 164
after role caption|-224 -26 123 155 691 -39 -284 -44
after role captionNext|-383 -62 -27 76 663 -98 -225 -109
after role display|187 -631 347 198 -859 448 -220 83
after role first|53 340 -475 -287 -763 -379 -58 -658
after role furniture|-76 -431 -8 -68 -448 -24 -70 385
after role next|227 242 -159 -34 -917 -160 144 -277
after role none|184 -475 88 85 -217 30 -99 123
after tight|-217 -169 360 10 7 61 -22 78
any|30 71 39 95 71 47 24 115
before boxName|-62 -524 153 13 -85 -131 0 100
before byline|8 -16 43 -11 -269 70 -50 199
before credit|-53 121 57 45 -664 -80 -49 37
before ends call|228 -188 44 -39 -15 -23 31 -57
before ends call deficit 0|-81 73 -34 62 0 -28 0 0
before ends call deficit 0 here 0|-73 73 0 0 0 0 0 0
before ends call deficit 0 here 7|0 0 -30 30 0 0 0 0
before ends call deficit 0 here 8|0 0 -7 39 0 -28 0 0
before ends call deficit 0 here 9|-11 0 12 0 0 0 0 0
before ends call deficit 1|-134 165 -73 43 0 -39 25 -17
before ends call deficit 1 here 1|-35 36 -35 36 0 0 0 0
before ends call deficit 1 here 2|-60 80 -63 23 0 0 0 8
before ends call deficit 1 here 3|-31 10 71 -33 0 0 0 28
before ends call deficit 1 here 4|52 -29 0 0 0 -22 0 0
before ends call deficit 1 here 5|-82 83 23 -23 0 0 0 0
before ends call deficit 1 here 6|0 0 -44 56 0 0 0 -16
before ends call deficit 1 here 7|0 0 -17 17 0 0 0 0
before ends call deficit 1 here 8|-11 133 -105 18 0 19 0 -35
before ends call deficit 1 here 9|0 -34 52 -17 0 -41 25 0
before ends call deficit 2|-124 212 -99 -56 0 -77 -22 -12
before ends call deficit 2 here 0|-49 0 34 26 0 0 0 0
before ends call deficit 2 here 1|-61 -8 106 -46 0 9 0 0
before ends call deficit 2 here 2|-45 83 -7 -57 0 0 0 -35
before ends call deficit 2 here 3|-98 31 -32 92 0 0 0 48
before ends call deficit 2 here 4|-56 46 0 33 0 0 0 0
before ends call deficit 2 here 5|24 -5 -18 -33 0 0 0 0
before ends call deficit 2 here 6|6 60 -55 -60 0 -5 0 33
before ends call deficit 2 here 7|-2 61 -71 -26 0 0 0 0
before ends call deficit 2 here 8|64 -32 16 18 0 -28 24 -89
before ends call deficit 2 here 9|107 108 -118 -97 0 -58 -30 -16
before ends call deficit 3|78 26 -5 13 0 -85 -12 -45
before ends call deficit 3 here 1|0 0 -2 38 0 -44 0 0
before ends call deficit 3 here 2|3 -3 -26 26 0 0 0 0
before ends call deficit 3 here 3|-4 4 19 -18 0 0 0 0
before ends call deficit 3 here 4|-74 75 0 0 0 0 0 0
before ends call deficit 3 here 5|-52 -21 47 42 0 0 0 0
before ends call deficit 3 here 6|50 -49 99 -99 0 0 0 0
before ends call deficit 3 here 7|18 -18 -87 88 0 0 0 0
before ends call deficit 3 here 8|170 97 42 -137 0 -41 -125 0
before ends call deficit 3 here 9|8 28 -11 -1 0 0 68 -45
before ends call deficit 4|25 -27 -19 61 0 0 -49 0
before ends call deficit 4 here 2|9 -8 42 -41 0 0 0 0
before ends call deficit 4 here 3|-29 29 0 0 0 0 0 0
before ends call deficit 4 here 4|59 -58 0 0 0 0 0 0
before ends call deficit 4 here 5|6 -5 0 0 0 0 0 0
before ends call deficit 4 here 7|0 0 0 50 0 0 -49 0
before ends call deficit 4 here 8|-74 73 -74 76 0 0 0 0
before ends call deficit 4 here 9|-11 0 46 -35 0 0 0 0
before ends call deficit 5|34 -1 7 -27 0 25 -2 -3
before ends call deficit 5 here 0|-28 0 0 28 0 0 0 0
before ends call deficit 5 here 1|-38 39 0 0 0 0 0 0
before ends call deficit 5 here 2|-35 63 -41 -14 0 0 0 0
before ends call deficit 5 here 3|-19 19 -48 49 0 0 0 0
before ends call deficit 5 here 4|41 -41 0 0 0 0 0 0
before ends call deficit 5 here 5|96 -30 0 -59 0 0 0 0
before ends call deficit 5 here 6|-18 19 24 25 0 0 0 -47
before ends call deficit 5 here 7|-28 -20 67 -14 0 0 0 0
before ends call deficit 5 here 8|-37 50 -36 35 0 -4 -27 -13
before ends call deficit 5 here 9|-14 33 43 -76 0 27 37 63
before ends call deficit 6|76 -32 60 10 -60 -143 -19 -38
before ends call deficit 6 here 0|-44 0 38 62 -19 0 -40 0
before ends call deficit 6 here 1|-49 51 117 -85 0 -40 0 -8
before ends call deficit 6 here 2|-41 54 -52 72 0 0 -43 0
before ends call deficit 6 here 3|38 -47 -45 48 0 0 0 0
before ends call deficit 6 here 4|0 0 -50 51 0 0 0 0
before ends call deficit 6 here 5|18 -69 72 -28 0 0 0 0
before ends call deficit 6 here 6|19 -18 89 -55 0 -13 0 -33
before ends call deficit 6 here 7|41 -72 4 10 0 0 0 0
before ends call deficit 6 here 8|42 95 -72 -22 -41 0 -25 0
before ends call deficit 6 here 9|93 -117 34 12 0 -109 67 0
before ends call deficit 7|142 -153 3 70 0 -57 -32 -48
before ends call deficit 7 here 0|0 0 -33 33 0 0 0 0
before ends call deficit 7 here 1|35 -35 0 50 0 0 -50 0
before ends call deficit 7 here 2|12 -39 75 32 0 0 0 -34
before ends call deficit 7 here 3|50 -81 -19 19 0 45 0 0
before ends call deficit 7 here 4|0 0 -29 29 0 0 0 0
before ends call deficit 7 here 5|-45 53 -11 1 0 0 0 0
before ends call deficit 7 here 6|19 -46 -2 2 0 0 27 0
before ends call deficit 7 here 7|-47 0 37 56 0 -28 0 0
before ends call deficit 7 here 8|72 -23 88 -31 0 -35 -50 -49
before ends call deficit 7 here 9|89 -31 -30 -1 0 -57 29 44
before ends call deficit 8|133 -288 10 -20 34 119 60 36
before ends call deficit 8 here 1|-36 -28 74 4 0 -18 0 0
before ends call deficit 8 here 2|-9 -33 39 90 0 0 0 -90
before ends call deficit 8 here 3|97 -50 -78 28 0 0 0 0
before ends call deficit 8 here 4|82 -49 46 -62 0 -33 0 0
before ends call deficit 8 here 5|53 -144 36 64 0 0 0 0
before ends call deficit 8 here 6|-58 -17 -57 16 0 160 18 0
before ends call deficit 8 here 7|-47 -70 -36 78 0 60 12 0
before ends call deficit 8 here 8|-7 -59 9 1 43 74 -2 -30
before ends call deficit 8 here 9|87 -38 -72 10 -12 23 42 84
before ends call deficit 9|138 -115 39 -14 11 33 30 -6
before ends call deficit 9 here 0|0 0 45 -45 0 0 0 0
before ends call deficit 9 here 1|125 -108 -10 -26 0 0 0 0
before ends call deficit 9 here 2|-11 41 -58 44 0 -33 -69 0
before ends call deficit 9 here 3|1 -34 97 -1 0 -3 0 -30
before ends call deficit 9 here 4|43 -43 0 0 0 0 0 0
before ends call deficit 9 here 5|75 -29 -14 -19 0 0 -4 0
before ends call deficit 9 here 6|-5 -30 41 79 0 -64 -93 16
before ends call deficit 9 here 7|-13 -46 171 -137 0 0 0 -24
before ends call deficit 9 here 8|-8 -5 -35 -53 0 3 146 25
before ends call deficit 9 here 9|68 -36 -11 56 11 105 -50 -2
before ends call here 0|-162 73 80 67 -19 0 -40 0
before ends call here 1|-45 -29 159 18 0 -90 -50 -8
before ends call here 2|-14 29 -19 109 0 -33 -104 -132
before ends call here 3|111 -197 -38 138 0 42 0 54
before ends call here 4|106 -92 -28 60 0 -49 0 0
before ends call here 5|109 -85 62 -24 0 0 -4 0
before ends call here 6|-12 -35 62 -24 0 74 -40 -59
before ends call here 7|-56 -39 38 87 0 46 -37 -24
before ends call here 8|67 64 -38 -62 2 -2 26 -150
before ends call here 9|194 25 -51 -92 8 -8 80 18
before ends clause|-36 108 19 -122 236 -192 -150 -99
before ends clause deficit 0|-95 88 -2 -117 108 0 0 -47
before ends clause deficit 0 here 0|0 89 -49 -67 45 0 0 -47
before ends clause deficit 0 here 1|0 -34 0 -45 69 0 0 0
before ends clause deficit 0 here 2|0 -88 89 0 0 0 0 0
before ends clause deficit 0 here 4|0 -36 0 0 37 0 0 0
before ends clause deficit 0 here 6|0 0 -26 0 26 0 0 0
before ends clause deficit 0 here 7|-50 100 -50 -17 17 0 0 0
before ends clause deficit 0 here 8|0 0 33 0 -33 0 0 0
before ends clause deficit 0 here 9|-45 56 0 0 -15 0 0 0
before ends clause deficit 1|-126 149 -129 81 35 0 0 -35
before ends clause deficit 1 here 0|-18 -16 0 34 0 0 0 0
before ends clause deficit 1 here 1|0 45 0 -7 -58 0 0 -1
before ends clause deficit 1 here 2|56 -58 59 -64 21 0 0 0
before ends clause deficit 1 here 3|-17 43 -45 -5 5 0 0 0
before ends clause deficit 1 here 4|-55 88 23 -37 -22 0 0 0
before ends clause deficit 1 here 5|-16 28 -17 80 -42 0 0 0
before ends clause deficit 1 here 6|13 -4 41 44 -56 0 0 -40
before ends clause deficit 1 here 7|-57 108 -52 -8 0 0 0 0
before ends clause deficit 1 here 8|-75 28 -80 16 147 0 0 0
before ends clause deficit 1 here 9|-46 42 -88 94 -45 0 0 0
before ends clause deficit 2|-80 96 -131 175 12 -48 -85 86
before ends clause deficit 2 here 1|1 -10 -119 28 0 0 0 148
before ends clause deficit 2 here 2|15 38 -67 20 20 0 0 35
before ends clause deficit 2 here 3|-32 29 -26 -3 37 0 0 0
before ends clause deficit 2 here 4|39 -7 -29 -22 41 0 0 0
before ends clause deficit 2 here 5|-113 40 94 46 45 0 0 0
before ends clause deficit 2 here 6|-36 41 5 44 0 -48 0 -47
before ends clause deficit 2 here 7|-20 -11 -14 62 -15 0 0 6
before ends clause deficit 2 here 8|-10 7 -46 89 29 0 0 0
before ends clause deficit 2 here 9|67 33 -64 116 -25 0 -85 16
before ends clause deficit 3|-10 91 -55 82 -15 0 -49 89
before ends clause deficit 3 here 1|0 -73 0 74 0 0 0 0
before ends clause deficit 3 here 2|49 42 16 -112 0 0 0 -10
before ends clause deficit 3 here 3|2 -16 44 25 8 0 0 0
before ends clause deficit 3 here 4|-49 -8 75 -30 0 0 0 0
before ends clause deficit 3 here 5|-18 52 -13 -79 0 0 0 0
before ends clause deficit 3 here 6|-69 68 -37 61 0 0 0 0
before ends clause deficit 3 here 7|-50 -56 169 -94 0 0 0 0
before ends clause deficit 3 here 8|-9 39 -51 146 -50 0 -49 0
before ends clause deficit 3 here 9|90 8 -214 137 25 0 0 140
before ends clause deficit 4|-156 123 -62 102 30 0 0 -50
before ends clause deficit 4 here 1|-50 100 0 0 0 0 0 -50
before ends clause deficit 4 here 2|11 2 -46 54 0 0 0 0
before ends clause deficit 4 here 3|-57 15 42 -13 30 0 0 0
before ends clause deficit 4 here 4|-19 19 0 0 0 0 0 0
before ends clause deficit 4 here 5|-7 10 0 -6 0 0 0 0
before ends clause deficit 4 here 7|-77 77 12 -12 0 0 0 0
before ends clause deficit 4 here 8|12 -1 -36 29 0 0 0 0
before ends clause deficit 4 here 9|-46 -65 -51 115 0 0 0 0
before ends clause deficit 5|-121 94 -34 73 76 0 -37 13
before ends clause deficit 5 here 0|0 0 37 -37 0 0 0 0
before ends clause deficit 5 here 1|0 40 41 -68 0 0 0 0
before ends clause deficit 5 here 2|-25 -36 110 -57 0 0 0 25
before ends clause deficit 5 here 3|-2 52 10 -60 0 0 0 0
before ends clause deficit 5 here 4|-111 112 0 0 0 0 0 0
before ends clause deficit 5 here 5|-8 22 -81 107 0 0 0 0
before ends clause deficit 5 here 6|-28 43 -11 0 0 0 0 0
before ends clause deficit 5 here 7|-118 132 -131 77 53 0 0 0
before ends clause deficit 5 here 8|200 -123 -142 20 53 0 0 -9
before ends clause deficit 5 here 9|-44 -29 -65 137 -27 0 -37 19
before ends clause deficit 6|-28 49 4 35 -95 0 0 -70
before ends clause deficit 6 here 1|0 0 32 -31 0 0 0 0
before ends clause deficit 6 here 2|66 8 -65 -36 0 0 0 -34
before ends clause deficit 6 here 3|4 -4 0 0 0 0 0 0
before ends clause deficit 6 here 4|93 -93 0 0 0 0 0 0
before ends clause deficit 6 here 5|-90 90 0 -39 40 0 0 0
before ends clause deficit 6 here 6|-126 102 16 23 0 0 0 0
before ends clause deficit 6 here 7|-49 50 0 0 0 0 0 0
before ends clause deficit 6 here 8|-2 74 66 -55 -84 0 0 0
before ends clause deficit 6 here 9|51 -45 -19 144 -65 0 0 -36
before ends clause deficit 7|98 -68 46 -42 21 -81 0 -49
before ends clause deficit 7 here 1|0 1 0 0 0 0 0 0
before ends clause deficit 7 here 2|52 4 -117 0 0 0 0 0
before ends clause deficit 7 here 3|34 -30 -2 -11 0 0 0 0
before ends clause deficit 7 here 4|-47 85 -50 0 0 0 0 0
before ends clause deficit 7 here 5|-10 23 0 -30 0 0 0 0
before ends clause deficit 7 here 6|10 10 125 -79 0 0 0 -49
before ends clause deficit 7 here 7|-63 25 4 -2 42 0 0 0
before ends clause deficit 7 here 8|0 -6 41 23 -34 -44 0 0
before ends clause deficit 7 here 9|24 -69 53 39 27 -50 0 0
before ends clause deficit 8|260 -82 175 -364 54 -97 0 -95
before ends clause deficit 8 here 1|0 0 41 -41 0 0 0 0
before ends clause deficit 8 here 2|83 -74 56 -99 0 0 0 0
before ends clause deficit 8 here 3|43 -60 0 0 40 0 0 0
before ends clause deficit 8 here 4|74 -32 -37 0 0 0 0 0
before ends clause deficit 8 here 5|165 -165 21 -48 27 0 0 0
before ends clause deficit 8 here 6|33 41 -49 -49 0 0 0 0
before ends clause deficit 8 here 7|40 1 13 0 -14 0 0 -37
before ends clause deficit 8 here 8|23 170 29 -180 -15 -50 0 -39
before ends clause deficit 8 here 9|1 -5 81 -107 77 -47 0 -28
before ends clause deficit 9|306 -376 269 -370 221 0 0 -107
before ends clause deficit 9 here 0|-17 -45 50 0 0 0 0 0
before ends clause deficit 9 here 2|205 -238 122 -50 0 0 0 0
before ends clause deficit 9 here 3|152 -117 -57 0 0 0 0 0
before ends clause deficit 9 here 4|63 -52 -6 0 0 0 0 0
before ends clause deficit 9 here 5|152 -131 33 -49 0 0 0 0
before ends clause deficit 9 here 6|130 -160 39 0 0 0 0 0
before ends clause deficit 9 here 7|103 -51 9 -41 0 0 0 0
before ends clause deficit 9 here 8|-69 -25 140 -113 -17 0 0 0
before ends clause deficit 9 here 9|-218 91 146 -250 280 0 0 -107
before ends clause here 0|-28 47 26 -75 45 0 0 -47
before ends clause here 1|-55 42 -44 -17 16 0 0 80
before ends clause here 2|106 -21 42 -205 27 0 0 7
before ends clause here 3|30 11 -6 -53 90 0 0 0
before ends clause here 4|11 92 -19 -92 44 0 0 0
before ends clause here 5|-58 38 76 -26 46 0 0 0
before ends clause here 6|-92 153 88 -37 -24 -48 0 -125
before ends clause here 7|-219 110 20 9 31 0 0 -43
before ends clause here 8|73 146 -18 -6 -11 -81 -49 -49
before ends clause here 9|-108 24 -68 110 247 -97 -122 7
before ends open|29 71 26 91 83 53 -200 49
before ends open deficit 0|-46 54 44 -37 140 -87 0 -58
before ends open deficit 0 here 0|-245 313 -47 -156 58 49 0 -106
before ends open deficit 0 here 1|53 -77 -101 -22 113 -62 0 167
before ends open deficit 0 here 2|-85 -133 -85 71 115 22 0 72
before ends open deficit 0 here 3|79 -111 97 -94 -23 -24 0 39
before ends open deficit 0 here 4|88 7 20 10 0 -50 0 -39
before ends open deficit 0 here 5|148 -171 -27 54 19 0 0 0
before ends open deficit 0 here 6|22 22 51 -62 -149 0 0 79
before ends open deficit 0 here 7|22 -112 87 32 -20 -41 0 61
before ends open deficit 0 here 8|-13 215 -76 16 -58 -45 0 -44
before ends open deficit 0 here 9|0 126 77 -77 72 -61 0 -120
before ends open deficit 1|125 54 -11 -26 -22 -57 -131 -16
before ends open deficit 1 here 0|-111 176 62 11 -18 -111 0 -124
before ends open deficit 1 here 1|-23 28 -78 12 98 -8 -44 69
before ends open deficit 1 here 2|111 -29 -29 78 46 80 0 -40
before ends open deficit 1 here 3|77 39 -75 -39 -133 26 0 56
before ends open deficit 1 here 4|-77 -32 89 58 -5 -16 0 69
before ends open deficit 1 here 5|-49 -40 -12 7 72 20 0 54
before ends open deficit 1 here 6|36 -97 38 7 -75 31 0 76
before ends open deficit 1 here 7|114 -50 24 8 36 -68 0 -132
before ends open deficit 1 here 8|17 25 -16 -29 -58 -121 0 46
before ends open deficit 1 here 9|161 123 -50 -92 29 -19 -99 -112
before ends open deficit 2|7 33 51 15 19 14 -83 29
before ends open deficit 2 here 0|98 -153 79 57 -46 -20 0 62
before ends open deficit 2 here 1|97 7 89 31 -45 -109 0 -154
before ends open deficit 2 here 2|44 11 10 6 127 10 0 -36
before ends open deficit 2 here 3|7 24 23 -14 -49 -4 0 -55
before ends open deficit 2 here 4|-3 120 -105 17 29 -61 0 -8
before ends open deficit 2 here 5|-164 144 -46 29 46 30 0 63
before ends open deficit 2 here 6|-89 89 -35 -35 100 -5 0 61
before ends open deficit 2 here 7|25 67 -66 -19 40 -11 -7 -28
before ends open deficit 2 here 8|18 117 -27 8 15 -32 -55 16
before ends open deficit 2 here 9|-8 82 -40 23 -36 6 -29 8
before ends open deficit 3|32 60 18 5 15 -32 74 61
before ends open deficit 3 here 0|111 -85 17 -4 0 65 0 -90
before ends open deficit 3 here 1|76 103 23 -26 0 -6 0 -143
before ends open deficit 3 here 2|95 -56 -34 -38 -8 39 0 251
before ends open deficit 3 here 3|-1 46 -61 -2 22 74 0 -60
before ends open deficit 3 here 4|73 -25 -113 -82 38 -12 0 -59
before ends open deficit 3 here 5|-56 138 33 -78 -54 25 0 13
before ends open deficit 3 here 6|-85 27 105 37 78 -81 0 -49
before ends open deficit 3 here 7|52 30 -5 16 2 26 0 -36
before ends open deficit 3 here 8|-55 -35 81 -24 48 75 -33 -28
before ends open deficit 3 here 9|70 12 1 4 -12 -21 92 1
before ends open deficit 4|59 86 -19 2 15 54 0 -99
before ends open deficit 4 here 0|0 -61 -11 51 0 0 0 13
before ends open deficit 4 here 1|-82 56 -51 60 11 -58 0 4
before ends open deficit 4 here 2|124 55 -90 22 -20 -25 0 -152
before ends open deficit 4 here 3|-29 -53 38 -50 120 175 0 -75
before ends open deficit 4 here 4|-54 62 115 -38 -94 -24 0 0
before ends open deficit 4 here 5|20 35 4 -55 41 24 0 -90
before ends open deficit 4 here 6|-75 8 18 9 6 89 0 -32
before ends open deficit 4 here 7|80 -47 25 -5 -41 40 0 -49
before ends open deficit 4 here 8|-9 -19 -45 -37 -35 -101 0 72
before ends open deficit 4 here 9|89 -16 9 35 -54 14 0 -16
before ends open deficit 5|28 26 -38 -50 -12 -20 -49 -26
before ends open deficit 5 here 0|0 -23 -98 50 0 -21 0 5
before ends open deficit 5 here 1|-46 -86 36 -2 0 -21 0 70
before ends open deficit 5 here 2|53 -30 -40 24 -24 -28 0 -3
before ends open deficit 5 here 3|50 -20 -34 22 125 -77 0 2
before ends open deficit 5 here 4|8 -10 -54 32 54 -9 0 -14
before ends open deficit 5 here 5|-22 79 33 -41 78 -64 0 25
before ends open deficit 5 here 6|-30 106 -1 32 -25 113 0 -163
before ends open deficit 5 here 7|149 -6 2 -31 -9 48 0 -139
before ends open deficit 5 here 8|-18 23 -36 61 38 6 0 30
before ends open deficit 5 here 9|75 -14 -22 25 18 15 -49 27
before ends open deficit 6|32 11 -16 37 -22 27 -85 -44
before ends open deficit 6 here 0|-20 3 -16 -50 0 -24 0 69
before ends open deficit 6 here 1|35 50 -70 24 -49 98 0 -32
before ends open deficit 6 here 2|109 -39 68 -25 -42 27 0 -156
before ends open deficit 6 here 3|31 26 91 12 21 -102 0 -57
before ends open deficit 6 here 4|-67 43 77 31 -69 0 0 59
before ends open deficit 6 here 5|-109 80 -77 -12 -65 -20 0 208
before ends open deficit 6 here 6|-22 4 -1 17 28 -60 0 -93
before ends open deficit 6 here 7|-9 53 -62 50 37 -64 -49 95
before ends open deficit 6 here 8|67 -108 21 -42 52 39 0 -60
before ends open deficit 6 here 9|131 45 -19 -11 -45 30 -29 9
before ends open deficit 7|68 -19 20 -51 -59 -39 92 -59
before ends open deficit 7 here 0|7 -65 -36 47 0 25 0 170
before ends open deficit 7 here 1|86 -15 21 15 -50 63 0 0
before ends open deficit 7 here 2|99 10 25 17 15 -2 0 -106
before ends open deficit 7 here 3|47 -31 9 -43 67 30 0 -59
before ends open deficit 7 here 4|36 -25 -70 27 -40 -64 0 54
before ends open deficit 7 here 5|-50 7 -36 2 -18 40 0 68
before ends open deficit 7 here 6|64 22 -36 25 30 16 0 -12
before ends open deficit 7 here 7|-44 14 -13 96 32 -16 0 -65
before ends open deficit 7 here 8|117 -40 31 15 -40 -23 0 -58
before ends open deficit 7 here 9|124 -38 -67 -46 3 -19 92 32
before ends open deficit 8|160 -23 65 85 -49 41 -31 22
before ends open deficit 8 here 0|53 -138 48 77 -84 25 0 -12
before ends open deficit 8 here 1|50 3 5 50 -126 -46 0 69
before ends open deficit 8 here 2|94 39 -67 18 -51 -37 0 86
before ends open deficit 8 here 3|45 -53 65 9 13 -18 0 53
before ends open deficit 8 here 4|-22 0 60 45 -29 60 0 -141
before ends open deficit 8 here 5|28 49 -2 -5 -9 -37 0 -59
before ends open deficit 8 here 6|75 -24 -47 66 -2 35 0 -6
before ends open deficit 8 here 7|46 -2 18 -36 31 62 0 4
before ends open deficit 8 here 8|82 -52 76 -8 84 97 -25 11
before ends open deficit 8 here 9|145 -104 16 -28 -11 34 -15 54
before ends open deficit 9|230 -62 7 59 -36 84 -43 -29
before ends open deficit 9 here 0|92 -205 54 -17 -50 -30 0 16
before ends open deficit 9 here 1|40 103 67 24 -69 -18 0 -150
before ends open deficit 9 here 2|69 31 -53 -10 -154 3 0 -92
before ends open deficit 9 here 3|70 -11 -76 25 -100 54 0 6
before ends open deficit 9 here 4|46 -22 -34 3 17 33 0 47
before ends open deficit 9 here 5|71 -16 -4 35 -13 90 0 -151
before ends open deficit 9 here 6|83 -11 25 -65 7 51 0 5
before ends open deficit 9 here 7|26 -15 9 -11 -41 24 28 30
before ends open deficit 9 here 8|66 4 36 37 -23 53 -61 -5
before ends open deficit 9 here 9|200 -87 39 12 88 46 -20 18
before ends open here 0|-15 -92 75 117 -105 11 0 61
before ends open here 1|84 29 75 -37 -68 -61 -44 -59
before ends open here 2|22 15 -2 50 57 -7 0 -15
before ends open here 3|-5 57 35 -1 -15 -4 0 -68
before ends open here 4|-1 106 40 18 -27 -22 0 -58
before ends open here 5|47 72 55 -16 -39 58 0 -8
before ends open here 6|-33 103 35 36 32 36 0 -15
before ends open here 7|20 92 2 0 18 6 -28 -131
before ends open here 8|103 117 38 27 35 13 -145 -29
before ends open here 9|-3 122 26 22 90 49 -79 -7
before ends sentence|198 -81 70 65 -9 64 125 51
before ends sentence deficit 0|-19 155 -45 -114 106 -129 -182 105
before ends sentence deficit 0 here 0|22 29 0 -29 -45 0 0 -30
before ends sentence deficit 0 here 1|-45 27 44 -42 -2 0 0 19
before ends sentence deficit 0 here 2|7 33 -65 -34 14 0 0 41
before ends sentence deficit 0 here 3|-9 -43 0 50 0 0 0 0
before ends sentence deficit 0 here 4|0 0 176 -88 0 0 -47 -83
before ends sentence deficit 0 here 5|-64 21 -37 50 -31 0 22 40
before ends sentence deficit 0 here 6|0 59 -53 3 42 0 -47 0
before ends sentence deficit 0 here 7|0 0 -53 50 -13 0 41 -36
before ends sentence deficit 0 here 8|-46 74 4 -122 142 -23 71 -100
before ends sentence deficit 0 here 9|106 71 -68 -15 -47 -123 -216 159
before ends sentence deficit 1|43 164 -107 -60 -78 -134 16 -51
before ends sentence deficit 1 here 0|1 -1 -5 43 0 0 -49 0
before ends sentence deficit 1 here 1|38 88 -50 -123 101 0 -20 -6
before ends sentence deficit 1 here 2|42 11 -98 -122 -9 -32 -6 144
before ends sentence deficit 1 here 3|10 -26 9 85 0 0 0 -108
before ends sentence deficit 1 here 4|45 -22 -35 -4 20 0 -3 -41
before ends sentence deficit 1 here 5|-25 81 34 -122 -17 6 79 -101
before ends sentence deficit 1 here 6|-85 121 -19 -68 -58 57 60 -6
before ends sentence deficit 1 here 7|-9 136 -86 -59 -93 0 -28 -37
before ends sentence deficit 1 here 8|-26 147 -75 47 -2 -22 -69 -38
before ends sentence deficit 1 here 9|20 123 -42 44 -127 -151 45 -21
before ends sentence deficit 2|102 232 -31 -52 -106 -39 -21 -84
before ends sentence deficit 2 here 0|-6 -141 51 -37 17 0 76 70
before ends sentence deficit 2 here 1|-11 -53 -15 16 -78 13 -1 163
before ends sentence deficit 2 here 2|-61 94 9 89 -114 -20 -87 88
before ends sentence deficit 2 here 3|99 44 -79 -61 -53 -93 -118 -88
before ends sentence deficit 2 here 4|-17 53 33 -43 0 -47 -166 22
before ends sentence deficit 2 here 5|52 81 -120 -45 -23 0 4 -40
before ends sentence deficit 2 here 6|-29 46 7 -9 42 133 -104 -44
before ends sentence deficit 2 here 7|-20 51 53 42 56 132 -34 -93
before ends sentence deficit 2 here 8|-18 86 -12 -14 62 -79 -59 -32
before ends sentence deficit 2 here 9|97 73 7 -34 -106 -37 100 -140
before ends sentence deficit 3|83 -20 -17 -37 3 81 17 -18
before ends sentence deficit 3 here 0|-78 0 -51 0 0 12 -30 89
before ends sentence deficit 3 here 1|-64 20 124 2 0 50 -78 -17
before ends sentence deficit 3 here 2|-36 45 44 16 0 -39 -56 -17
before ends sentence deficit 3 here 3|-1 32 36 28 0 0 -61 0
before ends sentence deficit 3 here 4|-54 32 14 0 -37 0 26 67
before ends sentence deficit 3 here 5|50 4 -55 113 36 -68 -11 -9
before ends sentence deficit 3 here 6|98 46 -84 -34 0 64 36 -71
before ends sentence deficit 3 here 7|19 100 -45 -21 0 42 2 0
before ends sentence deficit 3 here 8|-22 2 -43 32 17 -28 5 71
before ends sentence deficit 3 here 9|37 9 65 -25 -44 37 59 12
before ends sentence deficit 4|51 120 -16 -22 7 -140 5 -75
before ends sentence deficit 4 here 0|39 0 23 -23 0 0 0 -38
before ends sentence deficit 4 here 1|77 -77 67 -79 0 0 0 -16
before ends sentence deficit 4 here 2|-26 6 67 -58 0 -31 -33 39
before ends sentence deficit 4 here 3|48 -3 -89 -30 0 0 0 0
before ends sentence deficit 4 here 4|36 -32 -44 47 0 0 -42 0
before ends sentence deficit 4 here 5|-57 144 -25 20 0 0 -60 72
before ends sentence deficit 4 here 6|-13 -28 13 59 0 -41 114 -48
before ends sentence deficit 4 here 7|13 42 5 -84 52 0 36 0
before ends sentence deficit 4 here 8|63 77 -13 7 -30 -86 -36 -89
before ends sentence deficit 4 here 9|38 3 45 -25 -22 -65 66 -58
before ends sentence deficit 5|124 -4 41 -50 -110 -66 -9 -55
before ends sentence deficit 5 here 0|-13 -36 65 30 0 12 -25 -37
before ends sentence deficit 5 here 1|-92 75 49 -2 0 -43 -1 -23
before ends sentence deficit 5 here 2|-52 65 -3 19 -61 161 -13 -137
before ends sentence deficit 5 here 3|53 75 154 -74 -50 0 -50 0
before ends sentence deficit 5 here 4|-30 107 -57 4 0 0 -4 -14
before ends sentence deficit 5 here 5|48 33 7 -62 0 43 -12 -30
before ends sentence deficit 5 here 6|106 -90 -21 123 0 -111 -116 0
before ends sentence deficit 5 here 7|7 -1 -38 7 -39 30 32 0
before ends sentence deficit 5 here 8|-18 10 144 -78 24 -69 -37 -12
before ends sentence deficit 5 here 9|45 -23 14 39 -46 -59 107 -4
before ends sentence deficit 6|160 -117 34 -4 -26 1 110 -146
before ends sentence deficit 6 here 0|36 0 -25 11 0 -49 90 -66
before ends sentence deficit 6 here 1|51 27 21 -31 0 43 -47 -132
before ends sentence deficit 6 here 2|-102 109 -47 -6 0 -19 170 -80
before ends sentence deficit 6 here 3|19 28 -75 -66 0 -34 -123 12
before ends sentence deficit 6 here 4|-20 15 98 -92 0 92 -45 -11
before ends sentence deficit 6 here 5|28 -21 48 35 0 0 -37 -33
before ends sentence deficit 6 here 6|74 -41 -36 12 0 10 9 50
before ends sentence deficit 6 here 7|49 -75 -12 83 5 18 -9 -1
before ends sentence deficit 6 here 8|16 2 31 3 -44 -30 -13 -50
before ends sentence deficit 6 here 9|0 -7 43 43 -31 -5 66 -8
before ends sentence deficit 7|120 -247 26 35 37 -18 26 73
before ends sentence deficit 7 here 0|60 0 12 -46 0 0 9 0
before ends sentence deficit 7 here 1|32 -117 135 -1 0 -93 -2 -72
before ends sentence deficit 7 here 2|-41 -50 -27 -40 0 -2 -70 289
before ends sentence deficit 7 here 3|13 16 -47 -2 0 -2 -49 68
before ends sentence deficit 7 here 4|11 -77 -11 23 0 89 23 -43
before ends sentence deficit 7 here 5|51 -60 53 -6 0 0 -24 -2
before ends sentence deficit 7 here 6|31 -111 36 26 0 60 -75 20
before ends sentence deficit 7 here 7|56 -7 38 -54 -43 -103 9 64
before ends sentence deficit 7 here 8|-24 11 -16 35 52 -23 44 -133
before ends sentence deficit 7 here 9|-4 15 55 2 16 50 33 -52
before ends sentence deficit 8|99 -297 37 24 -38 -3 49 -13
before ends sentence deficit 8 here 0|35 0 -6 -52 0 -41 -20 62
before ends sentence deficit 8 here 1|-16 -67 68 21 0 119 22 -99
before ends sentence deficit 8 here 2|32 100 -22 -34 0 -39 -5 -112
before ends sentence deficit 8 here 3|26 -42 -15 11 26 132 91 -50
before ends sentence deficit 8 here 4|78 -58 -81 30 0 0 -12 9
before ends sentence deficit 8 here 5|22 -66 30 -11 0 -36 -105 -1
before ends sentence deficit 8 here 6|48 -49 12 45 -42 -112 -5 -61
before ends sentence deficit 8 here 7|43 -66 -13 17 -48 116 -18 -104
before ends sentence deficit 8 here 8|45 -78 28 41 -60 43 15 -49
before ends sentence deficit 8 here 9|48 -142 30 50 32 48 92 88
before ends sentence deficit 9|161 -186 43 73 132 73 70 5
before ends sentence deficit 9 here 0|-144 -78 -36 19 0 70 -20 126
before ends sentence deficit 9 here 1|-88 -143 -30 -16 0 43 61 199
before ends sentence deficit 9 here 2|2 3 60 81 -44 31 97 -199
before ends sentence deficit 9 here 3|43 -28 138 17 0 9 73 -116
before ends sentence deficit 9 here 4|-6 -92 -1 19 -7 -56 91 0
before ends sentence deficit 9 here 5|77 -90 25 61 39 -31 96 32
before ends sentence deficit 9 here 6|-11 -65 72 20 -35 -35 72 44
before ends sentence deficit 9 here 7|49 -219 68 42 -23 -96 52 -37
before ends sentence deficit 9 here 8|69 -113 66 61 -36 33 43 35
before ends sentence deficit 9 here 9|84 -240 105 100 158 67 -41 -69
before ends sentence here 0|-100 -89 -27 -17 -28 42 109 129
before ends sentence here 1|-68 -68 100 -43 27 130 35 81
before ends sentence here 2|26 10 44 39 -144 75 -69 52
before ends sentence here 3|93 41 42 -42 -96 -10 -50 -129
before ends sentence here 4|78 -69 5 -19 -23 53 -8 -56
before ends sentence here 5|76 -25 16 5 1 -93 -14 -6
before ends sentence here 6|84 -94 73 7 -17 -16 -11 -4
before ends sentence here 7|63 -128 39 17 -22 26 34 -63
before ends sentence here 8|59 -125 118 57 157 -50 66 -123
before ends sentence here 9|52 -101 102 83 -28 53 136 36
before ends signed|77 -256 106 100 -85 -38 -243 -2
before ends signed deficit 0|171 198 -17 -195 0 -84 0 0
before ends signed deficit 0 here 2|0 0 32 -31 0 0 0 0
before ends signed deficit 0 here 3|0 0 36 -36 0 0 0 0
before ends signed deficit 0 here 4|0 0 44 -43 0 0 0 0
before ends signed deficit 0 here 5|0 0 31 -30 0 0 0 0
before ends signed deficit 0 here 8|45 -45 -11 37 0 0 0 0
before ends signed deficit 0 here 9|138 245 -84 -160 0 -84 0 0
before ends signed deficit 1|71 181 2 -176 0 21 0 -4
before ends signed deficit 1 here 2|41 -41 0 0 0 0 0 0
before ends signed deficit 1 here 3|24 -24 0 0 0 0 0 0
before ends signed deficit 1 here 4|36 -35 0 0 0 0 0 0
before ends signed deficit 1 here 5|50 0 0 -49 0 0 0 0
before ends signed deficit 1 here 7|0 0 -17 17 0 0 0 0
before ends signed deficit 1 here 8|-20 0 36 -23 0 0 0 0
before ends signed deficit 1 here 9|-64 234 -11 -145 0 21 0 -4
before ends signed deficit 2|0 104 -70 35 -50 -2 -88 59
before ends signed deficit 2 here 0|0 0 -56 56 0 0 0 0
before ends signed deficit 2 here 1|-71 0 78 -15 0 0 0 0
before ends signed deficit 2 here 2|14 -99 13 38 0 -11 0 49
before ends signed deficit 2 here 3|-69 0 28 30 0 0 0 0
before ends signed deficit 2 here 4|0 -45 0 45 0 0 0 0
before ends signed deficit 2 here 5|0 0 20 -20 0 0 0 0
before ends signed deficit 2 here 6|90 -42 -83 43 0 0 0 0
before ends signed deficit 2 here 7|-19 0 6 17 0 0 0 -37
before ends signed deficit 2 here 8|-94 -45 75 -13 0 0 0 -20
before ends signed deficit 2 here 9|33 177 -16 -51 -50 4 -88 10
before ends signed deficit 3|159 -65 2 16 0 -30 -45 -107
before ends signed deficit 3 here 0|-11 0 12 0 0 0 0 0
before ends signed deficit 3 here 1|0 0 -39 40 0 0 0 0
before ends signed deficit 3 here 2|0 0 -27 28 0 0 0 -2
before ends signed deficit 3 here 3|46 -45 -2 32 0 -30 0 0
before ends signed deficit 3 here 5|4 0 -4 0 0 0 0 0
before ends signed deficit 3 here 6|0 0 -17 17 0 0 0 0
before ends signed deficit 3 here 7|50 0 -96 64 0 0 0 0
before ends signed deficit 3 here 8|45 0 -16 -11 0 0 0 0
before ends signed deficit 3 here 9|79 -15 66 -20 0 0 -45 -106
before ends signed deficit 4|-17 -51 46 22 0 86 0 46
before ends signed deficit 4 here 1|0 0 12 -51 0 0 0 40
before ends signed deficit 4 here 2|9 -49 51 -17 0 0 0 0
before ends signed deficit 4 here 3|0 0 -29 29 0 0 0 0
before ends signed deficit 4 here 4|28 0 0 -28 0 0 0 0
before ends signed deficit 4 here 5|31 -50 -14 47 0 0 0 0
before ends signed deficit 4 here 6|0 0 -24 24 0 0 0 0
before ends signed deficit 4 here 7|8 -16 -32 48 0 0 0 0
before ends signed deficit 4 here 8|-69 0 81 -42 0 0 0 0
before ends signed deficit 4 here 9|-37 50 -2 15 0 86 0 26
before ends signed deficit 5|56 -167 -30 69 0 42 0 -35
before ends signed deficit 5 here 0|41 0 -16 -49 0 0 0 37
before ends signed deficit 5 here 1|40 -40 0 0 0 0 0 0
before ends signed deficit 5 here 3|56 0 -56 0 0 0 0 0
before ends signed deficit 5 here 5|-14 0 -25 29 0 0 0 0
before ends signed deficit 5 here 6|0 0 -84 84 0 0 0 0
before ends signed deficit 5 here 7|-28 0 -38 90 0 0 0 -36
before ends signed deficit 5 here 8|71 -28 -192 67 0 0 0 37
before ends signed deficit 5 here 9|-37 -123 118 -8 0 42 0 -55
before ends signed deficit 6|95 -145 99 -1 -49 -74 0 19
before ends signed deficit 6 here 1|49 0 -32 8 0 0 0 0
before ends signed deficit 6 here 2|-67 -16 12 61 0 0 0 52
before ends signed deficit 6 here 3|57 -40 -72 40 0 0 0 0
before ends signed deficit 6 here 5|-43 0 -6 45 0 0 0 0
before ends signed deficit 6 here 6|20 -41 14 28 0 0 0 0
before ends signed deficit 6 here 7|25 -50 220 -209 0 0 0 0
before ends signed deficit 6 here 8|5 0 -23 125 -49 -74 0 0
before ends signed deficit 6 here 9|51 -30 -38 57 0 0 0 -8
before ends signed deficit 7|12 -185 54 43 0 -105 -49 39
before ends signed deficit 7 here 0|-29 0 46 -29 0 0 0 0
before ends signed deficit 7 here 1|-48 0 90 -29 0 0 0 0
before ends signed deficit 7 here 2|45 -31 8 -20 0 0 0 0
before ends signed deficit 7 here 3|-46 0 19 29 0 0 0 0
before ends signed deficit 7 here 4|-15 0 43 -31 0 0 0 0
before ends signed deficit 7 here 5|24 0 -4 34 0 0 -49 0
before ends signed deficit 7 here 6|-11 0 15 72 0 -40 0 -33
before ends signed deficit 7 here 7|15 -50 40 -8 0 0 0 -37
before ends signed deficit 7 here 8|-44 -46 32 20 0 13 0 17
before ends signed deficit 7 here 9|24 -106 -46 59 0 -84 0 54
before ends signed deficit 8|-60 -284 55 102 0 38 -99 -16
before ends signed deficit 8 here 0|0 0 -23 30 0 0 0 -15
before ends signed deficit 8 here 1|0 0 -31 60 0 -47 0 0
before ends signed deficit 8 here 2|63 -131 107 52 0 0 0 -37
before ends signed deficit 8 here 3|14 0 31 2 0 -42 0 0
before ends signed deficit 8 here 4|20 0 -20 1 0 0 0 0
before ends signed deficit 8 here 5|2 -46 26 43 0 0 0 41
before ends signed deficit 8 here 6|-116 0 13 42 0 0 0 0
before ends signed deficit 8 here 7|-48 0 -83 119 0 -27 0 0
before ends signed deficit 8 here 8|-44 -82 50 42 0 94 0 -41
before ends signed deficit 8 here 9|-26 -115 -4 29 0 55 -99 61
before ends signed deficit 9|-14 -262 16 169 0 47 -49 49
before ends signed deficit 9 here 0|12 0 9 -39 0 0 0 34
before ends signed deficit 9 here 1|-49 0 61 -28 0 0 0 0
before ends signed deficit 9 here 2|83 -132 -40 74 0 0 0 0
before ends signed deficit 9 here 3|21 -1 20 -32 0 0 0 0
before ends signed deficit 9 here 4|64 0 -64 0 0 0 0 0
before ends signed deficit 9 here 5|-108 0 34 103 0 0 0 -62
before ends signed deficit 9 here 6|40 0 0 -41 0 0 0 -16
before ends signed deficit 9 here 7|-64 0 -9 33 0 0 0 0
before ends signed deficit 9 here 8|33 -84 -21 87 0 20 0 -13
before ends signed deficit 9 here 9|-202 -114 52 40 0 39 -49 46
before ends signed here 0|21 0 -32 -9 0 0 0 56
before ends signed here 1|-39 -40 84 -12 0 -47 0 40
before ends signed here 2|111 -333 49 83 0 -11 0 72
before ends signed here 3|29 -103 -14 75 0 -72 0 0
before ends signed here 4|123 -70 -2 -37 0 0 0 0
before ends signed here 5|-53 -97 72 66 0 0 -49 -11
before ends signed here 6|38 -84 -8 83 0 -40 0 -49
before ends signed here 7|4 -66 83 -36 0 -27 0 -102
before ends signed here 8|24 -254 77 118 -49 37 0 -33
before ends signed here 9|-61 188 11 18 -50 65 -217 46
before furniture|-36 -131 12 -90 47 205 -132 205
before marked|17 -390 181 308 -249 -105 0 -129
before signed|77 -256 106 100 -85 -38 -243 -2
before spaced false ends call|262 -277 60 -18 -15 -23 59 -53
before spaced false ends clause|3 54 86 -146 238 -192 -150 -72
before spaced false ends open|63 55 36 77 105 47 -180 34
before spaced false ends sentence|227 -165 74 73 -5 66 133 55
before spaced false ends signed|77 -256 106 100 -85 -38 -243 -2
before spaced true ends call|-203 381 -49 -160 0 0 -117 -26
before spaced true ends clause|-266 368 -228 61 -23 0 0 -56
before spaced true ends open|-522 308 -128 75 -308 76 -49 213
before spaced true ends sentence|-597 863 -208 -222 -50 -55 -216 -83
below 0|33 77 31 105 81 43 49 90
below 0 deficit 0|-29 -73 96 87 -13 -13 141 40
below 0 deficit 1|-68 -58 135 136 -114 19 23 -34
below 0 deficit 2|10 33 96 59 -17 -41 -17 -109
below 0 deficit 3|59 -6 106 -13 -40 -67 -81 -3
below 0 deficit 4|59 -20 89 32 27 -48 -140 7
below 0 deficit 5|87 -20 23 15 13 -123 -66 -25
below 0 deficit 6|82 30 74 19 13 -39 55 -32
below 0 deficit 7|73 55 46 17 43 -32 62 -17
below 0 deficit 8|35 93 36 50 79 21 -15 -3
below 0 deficit 9|78 119 32 30 96 83 43 5
below 0 ends call|87 54 27 -62 -131 -98 -49 -143
below 0 ends clause|74 63 18 -44 -65 -158 -119 -68
below 0 ends open|21 55 70 121 104 87 88 122
below 0 ends sentence|12 90 -237 8 -5 -222 -228 -162
below 0 ends signed|131 174 -199 -116 -67 0 0 -99
below 1|11 30 -53 36 -48 -46 -42 2
below 1 deficit 0|22 -118 16 29 -23 7 -41 172
below 1 deficit 1|3 -2 -89 -46 55 4 -140 218
below 1 deficit 2|27 11 -21 -12 109 3 66 -25
below 1 deficit 3|37 -6 -52 67 142 60 71 -158
below 1 deficit 4|18 28 -113 71 -8 32 54 -36
below 1 deficit 5|87 61 -101 -29 -43 -20 53 -69
below 1 deficit 6|47 46 55 -1 -136 -29 51 -222
below 1 deficit 7|48 36 63 -48 20 -185 -54 -70
below 1 deficit 8|-39 -42 56 -62 -60 70 -27 -4
below 1 deficit 9|-39 -3 120 -20 -134 -76 -15 138
below 1 ends call|101 -44 2 81 0 -50 0 -48
below 1 ends clause|46 91 -135 -199 89 0 0 -163
below 1 ends open|-18 -1 -21 13 -63 -19 -22 3
below 1 ends sentence|61 112 -216 2 52 -100 -130 163
below 1 ends signed|-2 22 0 0 0 0 -43 0
below 2|64 80 21 -28 21 -96 -34 89
below 2 deficit 0|-22 -47 -16 34 0 49 -49 9
below 2 deficit 1|-125 -43 135 -76 73 -56 -35 73
below 2 deficit 2|34 61 -17 18 89 116 -44 63
below 2 deficit 3|29 25 15 -84 68 -42 -32 -172
below 2 deficit 4|113 68 -123 -71 -92 28 52 -75
below 2 deficit 5|16 22 -25 -55 -51 81 90 6
below 2 deficit 6|14 -20 -137 36 45 -72 -84 154
below 2 deficit 7|128 118 -160 37 -120 -42 -95 28
below 2 deficit 8|24 -70 41 64 39 -214 39 -91
below 2 deficit 9|-79 -38 118 2 -26 26 39 -1
below 2 ends call|35 -47 -13 114 -44 0 0 -14
below 2 ends clause|5 20 4 -40 -81 0 0 -20
below 2 ends open|33 6 -2 0 62 -84 -34 76
below 2 ends sentence|43 48 -135 36 -40 -47 0 77
below 2 ends signed|-63 63 0 0 0 0 0 0
below 3|27 -14 44 -35 -51 -46 -24 42
below 3 deficit 0|0 0 55 40 0 41 -68 -106
below 3 deficit 1|192 317 -258 -215 42 -62 -35 -177
below 3 deficit 2|32 17 -9 -19 -46 -138 33 37
below 3 deficit 3|-23 12 -79 -74 0 45 -29 181
below 3 deficit 4|-33 -63 57 -51 -18 18 83 100
below 3 deficit 5|-1 -96 -42 43 40 1 -37 84
below 3 deficit 6|-104 -74 -53 123 95 134 -7 27
below 3 deficit 7|17 -119 38 -14 -43 -34 82 12
below 3 deficit 8|-24 35 47 -21 -40 -82 -19 21
below 3 deficit 9|-49 73 79 28 15 11 32 -12
below 3 ends call|-10 75 -21 -4 0 0 0 0
below 3 ends clause|12 3 18 96 0 0 -42 -87
below 3 ends open|-16 -36 66 -10 -55 -30 -17 68
below 3 ends sentence|95 38 -52 -102 20 -46 0 -75
below 4|39 53 117 -26 -29 -72 -58 29
below 4 deficit 0|0 0 60 0 0 0 0 -60
below 4 deficit 1|60 -2 34 37 0 0 -41 -105
below 4 deficit 2|-15 -75 -69 -64 34 -6 -46 351
below 4 deficit 3|-28 69 -23 13 0 -47 0 0
below 4 deficit 4|30 -97 36 19 0 0 0 0
below 4 deficit 5|108 -28 49 -29 0 0 -45 -111
below 4 deficit 6|117 -75 8 -21 7 -6 -70 -56
below 4 deficit 7|-161 107 21 4 -13 90 -30 -33
below 4 deficit 8|36 -34 51 11 -81 -13 -108 104
below 4 deficit 9|-10 99 116 -69 -5 -203 60 -64
below 4 ends call|-83 225 -155 0 0 0 0 0
below 4 ends clause|-72 4 165 -81 0 0 0 -39
below 4 ends open|-6 44 103 28 -36 -57 -58 42
below 4 ends sentence|234 -85 0 -72 0 -48 0 -44
below 5|8 77 81 -69 11 -6 -64 46
below 5 deficit 0|0 0 11 46 0 0 0 -43
below 5 deficit 1|74 63 -149 64 0 -7 0 -32
below 5 deficit 2|126 -25 -66 53 0 -4 -107 -50
below 5 deficit 3|105 -89 -73 -46 0 -47 0 133
below 5 deficit 4|-17 15 47 21 0 0 -39 0
below 5 deficit 5|-19 7 -48 40 0 85 -4 -34
below 5 deficit 6|-37 -55 -22 1 -31 169 -54 0
below 5 deficit 7|-206 -24 71 -14 51 160 0 103
below 5 deficit 8|60 88 14 -50 -99 59 -107 -2
below 5 deficit 9|-74 28 100 -8 59 -150 35 79
below 5 ends call|79 20 -78 -9 0 0 0 0
below 5 ends clause|8 -35 47 0 0 0 0 0
below 5 ends open|-28 46 95 -56 23 -6 -64 46
below 5 ends sentence|34 95 -31 -71 -84 0 0 0
bond after 0|32 68 3 104 81 84 88 35
bond after 0 here 0 after 0|127 -64 23 -57 -68 -22 0 -48
bond after 0 here 0 after 1|-34 43 85 -59 0 -24 0 4
bond after 0 here 0 after 2|7 -121 57 -1 26 -36 26 165
bond after 0 here 0 after 3|-73 -5 36 -32 0 25 -11 63
bond after 0 here 0 after 4|-104 -47 39 4 0 42 25 0
bond after 0 here 0 after 5|-110 -41 31 -40 -46 25 142 -8
bond after 0 here 0 after 6|-78 -46 55 -32 63 -8 50 5
bond after 0 here 0 after 7|39 -49 7 29 17 123 -60 10
bond after 0 here 0 after 8|-30 27 28 -31 -26 23 -5 62
bond after 0 here 0 after 9|31 8 66 -73 69 120 -2 -31
bond after 0 here 1 after 0|58 -3 17 25 0 -71 -28 19
bond after 0 here 1 after 1|41 22 -112 13 -77 -6 -72 90
bond after 0 here 1 after 2|157 -36 14 5 59 -64 27 22
bond after 0 here 1 after 3|-23 6 78 -56 -44 -31 52 72
bond after 0 here 1 after 4|19 -33 80 -6 -49 -45 24 -44
bond after 0 here 1 after 5|-68 33 60 18 -15 -19 40 -79
bond after 0 here 1 after 6|-112 -107 6 46 -15 -23 -2 119
bond after 0 here 1 after 7|42 -52 -29 -11 48 44 -41 40
bond after 0 here 1 after 8|64 -28 17 -81 77 51 -40 -19
bond after 0 here 1 after 9|23 20 42 -31 62 47 -15 11
bond after 0 here 2 after 0|-79 -26 98 65 -17 8 -49 6
bond after 0 here 2 after 1|4 50 34 39 -28 28 -67 -20
bond after 0 here 2 after 2|19 27 14 -6 43 14 -15 -36
bond after 0 here 2 after 3|-41 18 98 44 -41 -6 99 -71
bond after 0 here 2 after 4|94 22 -37 -76 2 14 -42 -3
bond after 0 here 2 after 5|-30 -79 131 60 30 -3 70 -18
bond after 0 here 2 after 6|12 16 42 3 56 -56 -32 13
bond after 0 here 2 after 7|40 34 -37 12 -5 -60 100 -43
bond after 0 here 2 after 8|50 0 80 -71 -49 10 -16 59
bond after 0 here 2 after 9|44 35 -8 -52 -98 4 -74 -40
bond after 0 here 3 after 0|-15 47 22 -47 -15 -24 0 22
bond after 0 here 3 after 1|-99 22 10 29 18 -38 -34 -17
bond after 0 here 3 after 2|30 -16 17 62 -39 -6 -34 -15
bond after 0 here 3 after 3|-20 56 38 68 63 -80 100 -93
bond after 0 here 3 after 4|36 7 42 -35 -31 36 -50 -37
bond after 0 here 3 after 5|-81 -16 70 49 7 53 114 10
bond after 0 here 3 after 6|-4 -10 -12 41 54 55 -13 7
bond after 0 here 3 after 7|-48 -118 143 57 -64 48 69 -22
bond after 0 here 3 after 8|57 -1 -33 -15 69 30 -60 -28
bond after 0 here 3 after 9|50 46 -39 -71 32 -29 -98 49
bond after 0 here 4 after 0|0 0 47 -17 -4 13 0 -26
bond after 0 here 4 after 1|-4 -3 35 39 41 15 0 -64
bond after 0 here 4 after 2|83 54 29 17 -70 15 -78 -89
bond after 0 here 4 after 3|10 11 9 -189 52 31 22 -103
bond after 0 here 4 after 4|-44 66 83 -4 0 -47 0 -99
bond after 0 here 4 after 5|-6 -35 53 76 4 38 49 -51
bond after 0 here 4 after 6|-79 28 50 41 -31 -31 -24 -48
bond after 0 here 4 after 7|-57 -13 -51 75 90 -50 -17 25
bond after 0 here 4 after 8|-17 -38 41 -15 -9 8 13 -4
bond after 0 here 4 after 9|25 48 13 -44 -29 21 -13 -32
bond after 0 here 5 after 0|-72 -74 90 41 14 -66 0 -34
bond after 0 here 5 after 1|25 -1 62 43 20 0 -49 -71
bond after 0 here 5 after 2|33 -19 49 63 26 -33 -11 -45
bond after 0 here 5 after 3|-84 59 23 38 -41 65 75 -32
bond after 0 here 5 after 4|-67 -17 130 -43 39 -14 14 98
bond after 0 here 5 after 5|-113 24 89 47 36 -81 103 66
bond after 0 here 5 after 6|-78 16 77 53 -110 -14 -22 24
bond after 0 here 5 after 7|-40 -15 -35 98 -13 76 -44 -28
bond after 0 here 5 after 8|46 33 26 -17 31 71 -107 28
bond after 0 here 5 after 9|27 1 33 -31 -18 -81 24 82
bond after 0 here 6 after 0|-27 -36 69 -7 10 115 2 -48
bond after 0 here 6 after 1|38 -1 13 21 9 -120 22 68
bond after 0 here 6 after 2|47 0 44 10 9 21 -9 -98
bond after 0 here 6 after 3|-39 70 65 58 1 -19 1 -37
bond after 0 here 6 after 4|-45 4 -15 27 -29 18 67 132
bond after 0 here 6 after 5|-49 8 69 5 21 -17 75 -5
bond after 0 here 6 after 6|-14 27 74 -2 -33 46 -26 -66
bond after 0 here 6 after 7|-13 -43 22 43 -34 41 85 -57
bond after 0 here 6 after 8|43 -1 -28 43 -19 -7 -19 17
bond after 0 here 6 after 9|43 38 -6 -64 86 -10 -88 87
bond after 0 here 7 after 0|-59 55 -2 -59 84 16 -27 13
bond after 0 here 7 after 1|-8 -38 -19 -27 59 -24 11 -30
bond after 0 here 7 after 2|6 21 -16 43 2 21 22 -30
bond after 0 here 7 after 3|-14 -22 39 9 16 -79 1 -111
bond after 0 here 7 after 4|-34 -3 25 68 11 -11 -1 -19
bond after 0 here 7 after 5|-67 -5 28 40 -85 12 7 -5
bond after 0 here 7 after 6|-11 10 -49 -6 10 8 -23 -40
bond after 0 here 7 after 7|70 29 -22 18 -24 44 -28 14
bond after 0 here 7 after 8|74 3 -15 -10 -2 31 45 36
bond after 0 here 7 after 9|41 -18 -30 -19 -45 0 2 44
bond after 0 here 8 after 0|52 45 -46 -5 -28 -2 8 -81
bond after 0 here 8 after 1|3 -51 2 40 7 14 80 -133
bond after 0 here 8 after 2|73 14 19 29 0 2 20 11
bond after 0 here 8 after 3|2 43 -16 64 -20 0 47 -26
bond after 0 here 8 after 4|20 22 10 39 8 -8 23 -35
bond after 0 here 8 after 5|26 108 1 32 38 17 45 43
bond after 0 here 8 after 6|53 55 -89 56 55 41 -24 50
bond after 0 here 8 after 7|32 34 -27 59 28 15 17 15
bond after 0 here 8 after 8|95 38 -92 25 -1 6 67 91
bond after 0 here 8 after 9|123 23 35 -50 50 49 41 119
bond after 0 here 9 after 0|-24 29 18 31 26 20 38 -70
bond after 0 here 9 after 1|-39 -37 33 7 -33 -34 23 58
bond after 0 here 9 after 2|64 51 27 49 2 37 12 -55
bond after 0 here 9 after 3|43 84 20 88 -8 44 -22 -18
bond after 0 here 9 after 4|48 58 -20 46 13 -2 1 -40
bond after 0 here 9 after 5|62 95 20 19 52 -4 -41 -38
bond after 0 here 9 after 6|51 53 -28 60 10 -37 -58 27
bond after 0 here 9 after 7|33 75 -19 10 19 15 -17 65
bond after 0 here 9 after 8|41 76 -35 4 20 19 15 34
bond after 0 here 9 after 9|99 127 -10 0 69 38 61 76
bond after 1|-8 57 23 -34 -28 -15 -144 -92
bond after 1 here 0 after 0|49 0 -90 90 0 0 0 -49
bond after 1 here 0 after 1|43 0 0 -43 0 0 0 0
bond after 1 here 0 after 2|49 -48 17 -16 0 0 0 0
bond after 1 here 0 after 3|-29 0 0 30 0 0 0 0
bond after 1 here 0 after 6|0 38 0 0 -37 0 0 0
bond after 1 here 0 after 7|-22 0 0 22 0 0 0 0
bond after 1 here 0 after 8|47 -63 -8 9 3 0 0 0
bond after 1 here 0 after 9|44 0 -45 23 0 0 0 -11
bond after 1 here 1 after 0|49 -12 0 -30 0 0 0 0
bond after 1 here 1 after 1|17 -20 179 -154 0 0 0 -45
bond after 1 here 1 after 2|-90 -76 80 -42 0 0 0 107
bond after 1 here 1 after 3|0 -41 -292 309 0 0 0 0
bond after 1 here 1 after 4|-25 26 -28 28 0 0 0 0
bond after 1 here 1 after 5|37 0 -77 40 0 0 0 0
bond after 1 here 1 after 6|26 -26 -104 105 0 0 0 0
bond after 1 here 1 after 7|0 0 -40 -1 42 0 0 0
bond after 1 here 1 after 8|-68 60 21 -11 0 0 0 -49
bond after 1 here 1 after 9|-20 64 -90 66 1 -45 0 0
bond after 1 here 2 after 0|23 0 -22 0 0 0 0 0
bond after 1 here 2 after 1|13 73 -82 -59 0 58 0 -27
bond after 1 here 2 after 2|-104 72 16 14 -8 0 0 172
bond after 1 here 2 after 3|90 100 -75 -125 0 0 0 -107
bond after 1 here 2 after 4|8 53 -36 0 0 0 0 -47
bond after 1 here 2 after 5|-31 25 67 -56 0 0 0 0
bond after 1 here 2 after 6|-68 87 -30 -109 59 38 0 0
bond after 1 here 2 after 7|82 71 -90 -58 -31 0 0 0
bond after 1 here 2 after 8|91 117 -170 -47 -5 0 0 0
bond after 1 here 2 after 9|-12 117 -214 -45 0 -11 0 -72
bond after 1 here 3 after 1|51 -50 0 0 0 0 0 0
bond after 1 here 3 after 2|10 38 -12 -148 0 0 0 0
bond after 1 here 3 after 3|-34 36 -6 0 0 0 0 0
bond after 1 here 3 after 4|4 -4 0 0 0 0 0 0
bond after 1 here 3 after 5|101 -79 60 -88 0 0 0 0
bond after 1 here 3 after 6|-31 57 138 -16 0 -46 0 -133
bond after 1 here 3 after 7|68 98 -112 -46 0 0 0 0
bond after 1 here 3 after 8|56 -25 -84 11 0 0 0 0
bond after 1 here 3 after 9|-36 44 -60 10 7 0 0 0
bond after 1 here 4 after 1|-31 32 1 0 0 0 0 -1
bond after 1 here 4 after 2|-13 11 17 0 0 0 0 0
bond after 1 here 4 after 3|-39 40 0 0 0 0 0 0
bond after 1 here 4 after 4|-1 1 0 0 0 0 0 0
bond after 1 here 4 after 6|77 39 -56 -35 0 0 0 0
bond after 1 here 4 after 7|71 -75 12 0 0 0 0 0
bond after 1 here 4 after 8|-61 77 -74 56 0 -12 0 41
bond after 1 here 4 after 9|-57 -40 -11 90 0 0 0 0
bond after 1 here 5 after 0|-36 0 37 0 0 0 0 0
bond after 1 here 5 after 1|-9 27 -78 59 0 0 0 0
bond after 1 here 5 after 2|89 -2 35 -69 0 0 0 -39
bond after 1 here 5 after 3|45 -20 -62 0 0 0 0 0
bond after 1 here 5 after 4|3 18 0 -35 0 0 0 0
bond after 1 here 5 after 5|-56 57 -57 57 50 0 0 0
bond after 1 here 5 after 6|-5 -25 36 0 0 0 0 0
bond after 1 here 5 after 7|185 -34 -198 41 -26 21 0 0
bond after 1 here 5 after 8|128 -86 16 -67 -32 0 0 0
bond after 1 here 5 after 9|57 3 -102 6 -1 0 0 0
bond after 1 here 6 after 1|2 -4 1 2 0 0 0 0
bond after 1 here 6 after 2|-6 138 -66 -105 0 0 0 -48
bond after 1 here 6 after 3|1 -26 117 -85 0 0 0 0
bond after 1 here 6 after 4|-31 41 0 -24 0 0 0 0
bond after 1 here 6 after 5|-74 16 8 40 0 0 0 0
bond after 1 here 6 after 6|-75 52 -51 43 40 0 0 0
bond after 1 here 6 after 7|39 -31 2 -6 0 0 0 0
bond after 1 here 6 after 8|-67 -5 60 -105 0 118 0 -32
bond after 1 here 6 after 9|21 28 -17 69 -48 0 0 -48
bond after 1 here 7 after 0|0 0 16 0 -16 0 0 0
bond after 1 here 7 after 1|47 -46 133 -53 -49 0 0 -57
bond after 1 here 7 after 2|51 -135 74 68 -43 0 0 -37
bond after 1 here 7 after 3|-44 -59 125 -28 0 0 0 0
bond after 1 here 7 after 4|-15 78 -74 0 0 0 0 0
bond after 1 here 7 after 5|81 -34 1 -102 55 0 0 0
bond after 1 here 7 after 6|-123 72 124 -42 0 0 0 0
bond after 1 here 7 after 7|-55 55 155 -205 56 0 0 0
bond after 1 here 7 after 8|-68 11 -94 28 0 125 0 -37
bond after 1 here 7 after 9|59 -1 16 -8 0 0 -47 -48
bond after 1 here 8 after 0|-30 0 -51 74 0 0 0 0
bond after 1 here 8 after 1|-15 0 87 -24 -61 0 0 15
bond after 1 here 8 after 2|-116 -50 53 95 -24 -7 0 0
bond after 1 here 8 after 3|-80 -139 14 5 88 0 0 92
bond after 1 here 8 after 4|9 -3 53 -57 -11 0 0 0
bond after 1 here 8 after 5|-55 -112 101 13 -41 48 0 -69
bond after 1 here 8 after 6|-41 -156 138 26 -35 0 0 0
bond after 1 here 8 after 7|-22 -32 87 12 -83 -12 0 0
bond after 1 here 8 after 8|-37 -4 25 27 -22 -57 0 -34
bond after 1 here 8 after 9|-113 107 -6 -32 39 0 -28 -12
bond after 1 here 9 after 0|0 0 -17 17 0 0 0 0
bond after 1 here 9 after 1|0 0 -47 81 -46 0 0 0
bond after 1 here 9 after 2|-176 -180 95 103 84 -49 -9 31
bond after 1 here 9 after 3|0 -70 67 35 -73 -122 -9 107
bond after 1 here 9 after 4|-60 -18 43 -6 0 0 19 -29
bond after 1 here 9 after 5|38 19 2 -118 -57 -34 -111 169
bond after 1 here 9 after 6|-34 -8 2 27 -45 0 22 4
bond after 1 here 9 after 7|55 -77 29 16 0 0 0 -87
bond after 1 here 9 after 8|17 -43 16 83 -103 55 50 -128
bond after 1 here 9 after 9|-110 -110 104 106 88 -125 -71 -12
bond after 2|44 88 27 -94 -106 -252 -119 -93
bond after 2 here 0 after 0|-20 20 -83 84 0 0 0 0
bond after 2 here 0 after 1|-39 0 0 40 0 0 0 0
bond after 2 here 0 after 2|0 0 37 0 0 0 0 -37
bond after 2 here 0 after 7|2 -1 0 96 0 -96 0 0
bond after 2 here 0 after 8|3 -2 0 0 0 0 0 0
bond after 2 here 0 after 9|0 0 -50 50 0 0 0 0
bond after 2 here 1 after 0|0 0 1 -1 0 0 0 0
bond after 2 here 1 after 1|30 -62 50 21 0 0 0 -21
bond after 2 here 1 after 2|-82 64 -36 62 0 0 0 0
bond after 2 here 1 after 3|-21 0 118 -79 0 0 0 -32
bond after 2 here 1 after 4|0 4 -4 0 0 0 0 0
bond after 2 here 1 after 5|0 0 -25 26 0 0 0 0
bond after 2 here 1 after 6|0 0 130 -93 0 -49 0 0
bond after 2 here 1 after 7|-7 102 -83 -14 0 0 0 0
bond after 2 here 1 after 8|-40 82 -128 123 0 0 0 0
bond after 2 here 1 after 9|-104 130 -88 30 0 0 0 0
bond after 2 here 2 after 0|44 0 -4 -28 0 0 0 -18
bond after 2 here 2 after 1|52 -23 -69 -1 0 0 0 -37
bond after 2 here 2 after 2|-6 80 -123 -88 62 0 0 -28
bond after 2 here 2 after 3|10 2 67 -123 34 0 0 0
bond after 2 here 2 after 4|43 -42 0 0 0 0 0 0
bond after 2 here 2 after 5|27 64 -57 -50 0 0 0 0
bond after 2 here 2 after 6|14 -31 38 48 0 0 0 -41
bond after 2 here 2 after 7|-25 -10 15 31 0 0 0 0
bond after 2 here 2 after 8|21 23 6 -86 78 0 0 0
bond after 2 here 2 after 9|-40 -18 -47 31 -41 0 0 0
bond after 2 here 3 after 1|25 -28 10 0 0 0 0 0
bond after 2 here 3 after 2|30 6 -111 -67 0 0 0 0
bond after 2 here 3 after 3|36 -37 -38 83 -35 0 0 0
bond after 2 here 3 after 4|-24 7 31 0 0 0 0 0
bond after 2 here 3 after 5|12 -21 16 -28 41 0 0 0
bond after 2 here 3 after 6|-34 34 -37 37 0 0 0 0
bond after 2 here 3 after 7|13 -20 8 4 0 0 0 0
bond after 2 here 3 after 8|24 -3 -91 35 24 0 0 0
bond after 2 here 3 after 9|-10 17 -35 15 0 0 0 0
bond after 2 here 4 after 1|80 -69 0 -18 0 0 0 0
bond after 2 here 4 after 2|56 -25 -42 -20 0 0 0 0
bond after 2 here 4 after 3|7 -7 0 0 0 0 0 0
bond after 2 here 4 after 4|123 -71 -72 33 -32 0 0 0
bond after 2 here 4 after 5|-23 -18 18 25 0 0 0 0
bond after 2 here 4 after 6|10 -23 0 0 13 0 0 0
bond after 2 here 4 after 7|-33 17 20 0 0 0 0 0
bond after 2 here 4 after 8|35 19 -43 -51 0 0 0 0
bond after 2 here 4 after 9|-44 45 0 0 0 0 0 0
bond after 2 here 5 after 0|0 0 -35 35 0 0 0 0
bond after 2 here 5 after 1|5 -36 36 18 0 0 0 0
bond after 2 here 5 after 2|136 -11 -77 -72 0 0 0 -50
bond after 2 here 5 after 3|50 10 -51 0 0 0 0 0
bond after 2 here 5 after 4|80 -24 -50 0 0 0 0 0
bond after 2 here 5 after 5|148 -136 -35 16 0 0 0 0
bond after 2 here 5 after 6|-70 34 54 0 0 0 0 0
bond after 2 here 5 after 7|-28 -1 146 -172 61 0 0 0
bond after 2 here 5 after 8|26 4 -17 -49 50 0 0 0
bond after 2 here 5 after 9|50 71 -41 -75 -19 0 0 0
bond after 2 here 6 after 1|48 0 12 -52 0 0 0 0
bond after 2 here 6 after 2|87 -76 12 15 0 0 0 0
bond after 2 here 6 after 3|93 24 -50 -106 0 0 0 0
bond after 2 here 6 after 4|-19 22 -8 0 0 0 0 0
bond after 2 here 6 after 5|123 69 -12 -65 -65 0 -46 0
bond after 2 here 6 after 6|44 -1 -64 26 0 0 0 0
bond after 2 here 6 after 7|3 87 -58 -20 61 0 0 0
bond after 2 here 6 after 8|55 -39 23 -143 79 0 0 0
bond after 2 here 6 after 9|39 8 29 -90 42 0 0 0
bond after 2 here 7 after 0|47 0 -65 28 0 0 0 0
bond after 2 here 7 after 1|-70 70 -49 50 0 0 0 0
bond after 2 here 7 after 2|-40 42 71 -34 0 0 0 0
bond after 2 here 7 after 3|36 60 -174 105 0 0 0 0
bond after 2 here 7 after 5|110 -11 15 -62 0 0 0 -48
bond after 2 here 7 after 6|-135 90 37 87 -55 0 0 0
bond after 2 here 7 after 7|35 -34 22 83 -48 -37 0 0
bond after 2 here 7 after 8|-51 -44 29 26 0 0 0 0
bond after 2 here 7 after 9|-84 12 127 10 -45 0 0 0
bond after 2 here 8 after 0|0 0 26 -25 0 0 0 0
bond after 2 here 8 after 1|0 0 -218 -29 0 0 0 240
bond after 2 here 8 after 2|-8 -111 118 -72 100 0 0 -64
bond after 2 here 8 after 3|132 -5 -24 -87 0 0 0 -37
bond after 2 here 8 after 4|-122 77 -31 94 0 0 0 0
bond after 2 here 8 after 5|54 -31 -22 -15 -12 0 0 0
bond after 2 here 8 after 6|-15 -11 221 -130 -104 0 0 0
bond after 2 here 8 after 7|-78 129 66 -48 -19 0 0 -43
bond after 2 here 8 after 8|-102 -17 59 118 -53 0 -49 -87
bond after 2 here 8 after 9|-55 101 122 -94 -99 0 -36 0
bond after 2 here 9 after 0|0 0 -50 51 0 0 0 0
bond after 2 here 9 after 1|45 -40 -52 42 0 0 0 0
bond after 2 here 9 after 2|63 -91 30 -29 -24 0 0 49
bond after 2 here 9 after 3|25 7 -82 54 -37 0 -43 119
bond after 2 here 9 after 4|-157 0 146 47 0 -50 -98 114
bond after 2 here 9 after 5|-179 30 136 69 15 -98 -62 72
bond after 2 here 9 after 6|-74 -12 20 24 0 0 70 -89
bond after 2 here 9 after 7|-16 0 -29 35 -11 34 0 -25
bond after 2 here 9 after 8|-84 -39 49 153 -48 -50 -8 -121
bond after 2 here 9 after 9|-191 -166 156 133 8 0 -22 -184
bond after 3|26 143 43 -130 31 -109 -103 -239
bond after 3 here 0 after 0|39 108 -65 -71 0 0 0 0
bond after 3 here 0 after 1|19 54 -89 79 0 0 0 -42
bond after 3 here 0 after 2|-89 23 -17 37 53 0 0 0
bond after 3 here 0 after 5|19 25 0 0 0 0 0 -44
bond after 3 here 0 after 6|0 49 -40 40 -49 0 0 0
bond after 3 here 0 after 7|-61 61 0 0 0 0 0 0
bond after 3 here 0 after 8|54 -49 -5 72 -13 -21 -49 0
bond after 3 here 0 after 9|-77 57 -45 98 -33 0 0 0
bond after 3 here 1 after 1|-48 66 0 0 -30 0 0 0
bond after 3 here 1 after 2|-159 162 8 -73 0 0 0 0
bond after 3 here 1 after 3|44 -40 0 -4 0 0 0 0
bond after 3 here 1 after 5|0 -53 -35 89 0 0 0 0
bond after 3 here 1 after 6|-10 54 19 -60 37 0 0 -49
bond after 3 here 1 after 7|20 42 -1 -26 -31 0 0 0
bond after 3 here 1 after 8|23 38 -135 81 0 0 0 0
bond after 3 here 1 after 9|54 -4 -79 91 -99 0 0 -15
bond after 3 here 2 after 0|0 0 -22 23 0 0 0 0
bond after 3 here 2 after 1|26 36 -5 -74 0 0 0 0
bond after 3 here 2 after 2|-25 65 -17 -117 61 0 0 -49
bond after 3 here 2 after 3|28 70 -53 -92 -50 0 0 0
bond after 3 here 2 after 4|1 -1 -40 40 0 0 0 0
bond after 3 here 2 after 5|-47 85 37 -117 40 0 0 0
bond after 3 here 2 after 6|29 14 -88 -9 -13 0 0 -2
bond after 3 here 2 after 7|-67 -30 157 -33 80 0 0 0
bond after 3 here 2 after 8|7 34 -43 50 11 0 0 0
bond after 3 here 2 after 9|-14 16 16 30 73 -69 0 -50
bond after 3 here 3 after 1|-48 49 45 -44 0 0 0 0
bond after 3 here 3 after 2|61 34 -62 -157 -12 0 0 -50
bond after 3 here 3 after 3|135 -57 0 -96 37 0 0 0
bond after 3 here 3 after 4|54 -70 -47 -44 49 0 0 0
bond after 3 here 3 after 5|39 -47 -13 31 0 0 0 0
bond after 3 here 3 after 6|59 -21 59 -105 0 0 0 0
bond after 3 here 3 after 7|5 36 31 -49 0 0 0 0
bond after 3 here 3 after 8|-65 68 -53 48 -26 0 0 0
bond after 3 here 3 after 9|40 -88 -82 75 -42 0 0 0
bond after 3 here 4 after 1|17 74 0 -34 0 0 0 -49
bond after 3 here 4 after 2|-45 32 136 -157 0 0 0 0
bond after 3 here 4 after 3|-11 -57 0 50 0 0 0 0
bond after 3 here 4 after 4|15 -15 20 -20 0 0 0 0
bond after 3 here 4 after 5|15 -15 42 -41 0 0 0 0
bond after 3 here 4 after 6|-67 13 73 -11 0 0 0 0
bond after 3 here 4 after 7|21 6 57 -57 -38 0 0 0
bond after 3 here 4 after 8|-110 111 16 -15 0 0 0 0
bond after 3 here 4 after 9|99 -88 3 -34 0 0 0 0
bond after 3 here 5 after 1|-20 41 -14 0 0 0 0 0
bond after 3 here 5 after 2|35 78 -172 -126 77 0 0 -50
bond after 3 here 5 after 3|35 9 -82 0 0 0 0 0
bond after 3 here 5 after 4|46 -25 -42 0 0 0 0 0
bond after 3 here 5 after 5|71 -54 27 -40 -19 0 0 0
bond after 3 here 5 after 6|-33 45 12 -57 36 0 0 0
bond after 3 here 5 after 7|-65 44 0 5 32 0 0 0
bond after 3 here 5 after 8|33 -31 66 -53 24 0 0 0
bond after 3 here 5 after 9|10 9 -42 97 59 0 -50 -50
bond after 3 here 6 after 1|39 -31 -19 0 0 0 0 0
bond after 3 here 6 after 2|93 18 -37 -24 0 0 0 -50
bond after 3 here 6 after 3|49 -65 54 -43 0 0 0 0
bond after 3 here 6 after 4|45 -18 -36 -20 0 0 0 0
bond after 3 here 6 after 5|123 -81 -80 -5 0 0 0 0
bond after 3 here 6 after 6|137 -64 -111 -65 61 0 0 0
bond after 3 here 6 after 7|45 4 -15 14 -29 0 0 0
bond after 3 here 6 after 8|-28 2 -19 75 -20 -26 0 0
bond after 3 here 6 after 9|13 -56 -66 42 -11 0 0 0
bond after 3 here 7 after 1|-7 7 0 0 0 0 0 0
bond after 3 here 7 after 2|66 -75 -36 11 41 0 0 0
bond after 3 here 7 after 3|-91 94 37 -38 0 0 0 0
bond after 3 here 7 after 4|135 -60 -59 -33 0 0 0 0
bond after 3 here 7 after 5|48 -36 54 -68 0 0 0 0
bond after 3 here 7 after 6|84 -79 -22 18 0 0 0 0
bond after 3 here 7 after 7|12 -49 16 37 5 0 0 0
bond after 3 here 7 after 8|26 85 -14 -10 -65 -25 0 0
bond after 3 here 7 after 9|-123 21 46 64 -35 0 0 0
bond after 3 here 8 after 0|0 0 -16 16 0 0 0 0
bond after 3 here 8 after 1|0 0 53 -88 50 0 0 0
bond after 3 here 8 after 2|-7 -91 -18 72 -39 0 54 0
bond after 3 here 8 after 3|16 -15 120 -120 0 0 0 0
bond after 3 here 8 after 4|-11 0 -31 -18 0 0 51 0
bond after 3 here 8 after 5|-1 -43 164 -72 -40 0 0 0
bond after 3 here 8 after 6|87 2 -69 -50 71 0 0 -39
bond after 3 here 8 after 7|95 -81 121 -114 17 0 0 0
bond after 3 here 8 after 8|-72 -97 162 14 -46 0 -48 -49
bond after 3 here 8 after 9|-123 18 57 -19 51 0 0 -50
bond after 3 here 9 after 2|-125 -80 121 46 -28 0 0 33
bond after 3 here 9 after 3|-122 56 110 -48 39 0 -39 -29
bond after 3 here 9 after 4|0 -37 24 28 -35 0 0 0
bond after 3 here 9 after 5|-322 0 23 195 50 0 0 96
bond after 3 here 9 after 6|-38 0 50 -21 -4 0 0 0
bond after 3 here 9 after 7|-22 0 76 -7 -26 0 7 -48
bond after 3 here 9 after 8|-44 7 111 -11 -97 0 -52 -39
bond after 3 here 9 after 9|-217 47 125 48 -134 27 4 -115
bond after 4|64 164 -59 -56 -77 -217 20 -204
bond after 4 here 0 after 0|-17 56 -52 29 0 0 0 0
bond after 4 here 0 after 1|-65 -10 0 85 -19 0 0 0
bond after 4 here 0 after 2|0 69 0 0 -69 0 0 0
bond after 4 here 0 after 5|-28 0 0 28 0 0 0 0
bond after 4 here 0 after 7|50 -47 0 -20 18 0 0 0
bond after 4 here 0 after 8|11 0 0 -11 0 0 0 0
bond after 4 here 0 after 9|-3 -6 -8 95 -83 -43 0 0
bond after 4 here 1 after 0|62 -75 0 10 0 0 0 0
bond after 4 here 1 after 1|8 -15 -26 88 -30 0 0 0
bond after 4 here 1 after 2|-201 236 -28 -61 0 0 0 0
bond after 4 here 1 after 3|0 43 66 -91 0 0 0 0
bond after 4 here 1 after 6|0 0 -59 60 0 0 0 0
bond after 4 here 1 after 7|-56 56 0 0 0 0 0 0
bond after 4 here 1 after 8|11 25 -140 144 -9 0 0 -43
bond after 4 here 1 after 9|22 3 -23 53 73 -49 0 -50
bond after 4 here 2 after 1|-31 66 39 0 -49 0 0 0
bond after 4 here 2 after 2|10 76 -108 20 -94 0 0 -50
bond after 4 here 2 after 3|25 -50 16 -1 76 -43 0 0
bond after 4 here 2 after 4|-67 51 76 -76 44 0 0 0
bond after 4 here 2 after 5|21 49 -39 -20 -49 0 0 0
bond after 4 here 2 after 6|11 21 68 -20 2 0 0 -26
bond after 4 here 2 after 7|64 -8 17 -122 49 0 0 0
bond after 4 here 2 after 8|59 28 -163 54 8 0 0 -63
bond after 4 here 2 after 9|31 34 -143 41 56 0 0 -98
bond after 4 here 3 after 1|42 -3 0 0 0 0 0 -50
bond after 4 here 3 after 2|-68 159 30 -185 -6 0 0 0
bond after 4 here 3 after 3|14 -16 0 -19 23 0 0 0
bond after 4 here 3 after 4|-77 78 18 -18 0 0 0 0
bond after 4 here 3 after 5|68 -22 0 -50 0 0 0 0
bond after 4 here 3 after 6|34 -34 39 -8 -38 0 0 0
bond after 4 here 3 after 7|-17 17 28 -52 27 0 0 0
bond after 4 here 3 after 8|-43 -34 88 74 -78 0 0 0
bond after 4 here 3 after 9|-20 6 -45 62 -46 0 0 0
bond after 4 here 4 after 1|-43 43 0 0 0 0 0 0
bond after 4 here 4 after 2|2 -2 0 0 0 0 0 0
bond after 4 here 4 after 3|20 4 -46 0 0 0 0 0
bond after 4 here 4 after 4|-67 75 -18 0 0 0 0 0
bond after 4 here 4 after 5|-67 68 0 0 0 0 0 0
bond after 4 here 4 after 6|-5 5 22 -22 0 0 0 0
bond after 4 here 4 after 7|17 -17 73 -73 0 0 0 0
bond after 4 here 4 after 8|86 -85 43 -21 -21 0 0 0
bond after 4 here 4 after 9|-67 103 -116 101 0 0 0 -45
bond after 4 here 5 after 1|2 25 0 -48 0 0 0 0
bond after 4 here 5 after 2|92 40 -25 -183 45 0 0 0
bond after 4 here 5 after 3|36 71 49 -72 3 -50 0 0
bond after 4 here 5 after 4|21 -19 -5 0 0 0 0 0
bond after 4 here 5 after 5|-69 69 45 -45 0 0 0 0
bond after 4 here 5 after 6|111 -53 -30 -55 0 0 0 0
bond after 4 here 5 after 7|-9 12 40 -75 30 0 0 0
bond after 4 here 5 after 8|-57 28 -10 39 0 0 0 0
bond after 4 here 5 after 9|10 26 -30 -5 29 0 0 -95
bond after 4 here 6 after 1|-41 42 0 0 0 0 0 0
bond after 4 here 6 after 2|18 -31 -15 -101 0 0 0 130
bond after 4 here 6 after 3|65 28 -4 -100 0 0 0 0
bond after 4 here 6 after 4|-40 5 103 -38 0 0 0 -26
bond after 4 here 6 after 5|-5 -24 6 10 0 0 0 0
bond after 4 here 6 after 6|34 -15 30 -17 -46 0 0 0
bond after 4 here 6 after 7|20 -38 10 0 0 0 0 0
bond after 4 here 6 after 8|-40 -26 4 17 59 0 0 0
bond after 4 here 6 after 9|18 -52 0 127 1 0 0 -52
bond after 4 here 7 after 1|-49 49 0 0 0 0 0 0
bond after 4 here 7 after 2|72 22 -11 -64 0 0 0 0
bond after 4 here 7 after 3|67 -3 36 -35 -50 0 0 0
bond after 4 here 7 after 4|69 -9 0 -63 0 0 0 0
bond after 4 here 7 after 5|-67 -12 96 -27 0 0 0 0
bond after 4 here 7 after 6|12 -11 83 -92 0 0 0 0
bond after 4 here 7 after 7|-35 36 -42 29 13 0 0 0
bond after 4 here 7 after 8|-102 66 15 10 1 0 0 -35
bond after 4 here 7 after 9|56 -60 -96 -5 123 0 0 0
bond after 4 here 8 after 0|0 0 49 -49 0 0 0 0
bond after 4 here 8 after 1|43 0 -57 15 0 0 0 0
bond after 4 here 8 after 2|61 59 105 -203 0 0 0 0
bond after 4 here 8 after 3|30 -33 73 -43 -33 0 0 0
bond after 4 here 8 after 4|51 -50 28 -28 0 0 0 0
bond after 4 here 8 after 5|16 -53 9 25 0 0 0 0
bond after 4 here 8 after 6|-25 -64 105 -101 -39 0 110 0
bond after 4 here 8 after 7|42 1 51 -129 12 0 0 0
bond after 4 here 8 after 8|-57 106 206 -156 -11 0 71 -50
bond after 4 here 8 after 9|-38 -87 -258 381 35 -49 -73 -128
bond after 4 here 9 after 1|0 0 -11 12 0 0 0 0
bond after 4 here 9 after 2|-8 0 -34 -86 -13 0 0 181
bond after 4 here 9 after 3|-20 0 -11 -93 0 0 0 113
bond after 4 here 9 after 4|0 0 20 -48 0 0 40 0
bond after 4 here 9 after 5|0 2 106 -59 0 0 0 -79
bond after 4 here 9 after 6|-45 102 25 -38 -60 0 57 0
bond after 4 here 9 after 7|-46 0 65 31 -29 0 0 0
bond after 4 here 9 after 8|-42 -81 289 -167 -48 -47 0 -34
bond after 4 here 9 after 9|-26 -155 245 -35 -76 0 -148 -97
bond around 0 before 0|125 86 56 41 -32 52 -211 37
bond around 0 before 1|14 95 -64 -47 58 -40 0 -17
bond around 0 before 2|-31 95 -61 -70 88 -23 -49 -181
bond around 0 before 3|-85 140 -34 -195 171 -63 -36 -128
bond around 0 before 4|-141 121 -33 -158 156 -241 0 31
bond around 1 before 0|-81 -78 -56 125 -64 161 -49 102
bond around 1 before 1|-33 51 1 38 22 -28 0 -135
bond around 1 before 2|-87 17 133 -9 -23 0 0 -33
bond around 1 before 3|7 13 10 86 -88 0 0 0
bond around 1 before 4|53 -20 54 13 -86 0 0 -38
bond around 2 before 0|-64 -200 -56 136 -7 -27 0 232
bond around 2 before 1|-71 10 -34 68 -145 0 0 107
bond around 2 before 2|-23 -137 -48 173 32 0 0 0
bond around 2 before 3|-50 -22 -8 99 -30 0 0 0
bond around 2 before 4|-60 115 18 0 -64 0 0 0
bond around 3 before 0|-166 -305 27 412 -119 -174 -50 25
bond around 3 before 1|0 -45 -106 171 -49 0 0 0
bond around 3 before 2|0 -37 3 108 -91 0 0 0
bond around 3 before 3|-89 -171 -38 153 148 0 0 -52
bond around 3 before 4|-35 33 26 35 -49 0 0 0
bond around 4 before 0|-322 -404 -4 449 37 -108 0 96
bond around 4 before 2|0 -40 0 41 0 0 0 0
bond around 4 before 3|0 13 -48 86 -50 0 0 0
bond around 4 before 4|0 10 15 97 -35 0 0 -49
bond before 0|80 51 31 98 -48 71 58 109
bond before 0 deficit 0 here 0|-201 271 -48 -154 98 49 0 -160
bond before 0 deficit 0 here 1|25 52 -70 -26 -1 -62 0 177
bond before 0 deficit 0 here 2|-65 -183 3 60 63 22 0 96
bond before 0 deficit 0 here 3|74 -121 71 -52 -61 -24 0 39
bond before 0 deficit 0 here 4|87 -29 219 -98 31 -50 -47 -111
bond before 0 deficit 0 here 5|116 -186 -37 81 6 0 22 40
bond before 0 deficit 0 here 6|22 -1 44 -68 -40 0 -47 79
bond before 0 deficit 0 here 7|-41 -25 18 147 -55 -41 41 35
bond before 0 deficit 0 here 8|-3 104 -62 -66 104 -48 71 -148
bond before 0 deficit 0 here 9|138 271 -42 -120 50 -165 -216 51
bond before 0 deficit 1 here 0|-83 118 57 86 0 -111 -49 -124
bond before 0 deficit 1 here 1|2 53 -18 -50 91 -74 -64 137
bond before 0 deficit 1 here 2|67 -36 15 -12 34 4 -6 77
bond before 0 deficit 1 here 3|54 62 -86 -7 -53 26 0 7
bond before 0 deficit 1 here 4|-4 -45 70 15 -1 -27 -3 21
bond before 0 deficit 1 here 5|-27 22 14 -57 -47 23 79 -6
bond before 0 deficit 1 here 6|-34 -20 45 31 -196 -78 60 90
bond before 0 deficit 1 here 7|64 113 -31 14 -3 -68 -28 -144
bond before 0 deficit 1 here 8|-7 112 22 -20 -106 -158 -69 31
bond before 0 deficit 1 here 9|148 162 -17 -78 24 -82 -45 -123
bond before 0 deficit 2 here 0|13 -226 77 83 17 -20 76 103
bond before 0 deficit 2 here 1|-12 -22 109 31 -73 -68 -1 -7
bond before 0 deficit 2 here 2|63 4 -2 22 -12 -37 -87 -65
bond before 0 deficit 2 here 3|-4 107 46 -48 -53 -76 -118 -100
bond before 0 deficit 2 here 4|8 62 -119 9 46 -98 -166 41
bond before 0 deficit 2 here 5|-10 50 -21 -17 64 30 4 65
bond before 0 deficit 2 here 6|0 43 -16 -30 -41 41 -104 38
bond before 0 deficit 2 here 7|-21 81 -22 -21 10 52 -36 -67
bond before 0 deficit 2 here 8|44 68 -3 64 -46 -38 -68 38
bond before 0 deficit 2 here 9|21 60 -11 -1 2 -40 40 -11
bond before 0 deficit 3 here 0|34 -85 -1 -4 0 80 -30 16
bond before 0 deficit 3 here 1|15 51 51 -6 0 3 -78 -125
bond before 0 deficit 3 here 2|8 14 -21 -63 -109 10 -56 253
bond before 0 deficit 3 here 3|18 67 -11 -23 0 52 -61 -60
bond before 0 deficit 3 here 4|-67 87 -37 -85 -25 -12 26 -18
bond before 0 deficit 3 here 5|24 102 -59 -33 -76 -29 -11 10
bond before 0 deficit 3 here 6|30 31 -10 14 131 -24 36 -105
bond before 0 deficit 3 here 7|14 27 -20 66 8 47 2 -12
bond before 0 deficit 3 here 8|12 16 -28 49 107 34 -81 21
bond before 0 deficit 3 here 9|89 -31 43 20 -39 -26 84 -20
bond before 0 deficit 4 here 0|39 -61 -3 42 0 0 0 -33
bond before 0 deficit 4 here 1|-36 111 -26 22 35 -58 0 -45
bond before 0 deficit 4 here 2|164 -22 -103 14 27 -29 -33 -119
bond before 0 deficit 4 here 3|-33 -29 14 -52 95 175 0 -75
bond before 0 deficit 4 here 4|50 -37 103 -12 -80 -24 -42 0
bond before 0 deficit 4 here 5|-13 121 -45 -48 58 24 -60 -20
bond before 0 deficit 4 here 6|-31 -59 29 24 0 49 114 -59
bond before 0 deficit 4 here 7|43 -20 -6 -2 38 40 -24 -49
bond before 0 deficit 4 here 8|-7 36 -70 4 -14 -171 -36 25
bond before 0 deficit 4 here 9|64 -8 12 69 -84 -29 66 -45
bond before 0 deficit 5 here 0|11 -52 -11 6 0 -3 -25 6
bond before 0 deficit 5 here 1|-127 71 -11 -14 0 -57 -1 81
bond before 0 deficit 5 here 2|74 -16 -57 8 -8 111 -13 -14
bond before 0 deficit 5 here 3|84 45 34 -28 66 -77 -50 2
bond before 0 deficit 5 here 4|-11 69 -77 35 54 -9 -4 -21
bond before 0 deficit 5 here 5|14 49 -6 8 54 -37 -12 11
bond before 0 deficit 5 here 6|-32 57 -48 143 45 57 -116 -182
bond before 0 deficit 5 here 7|102 -17 -74 -2 99 67 32 -165
bond before 0 deficit 5 here 8|74 9 36 5 -10 -4 -40 46
bond before 0 deficit 5 here 9|62 -39 2 41 -90 -15 82 -39
bond before 0 deficit 6 here 0|-29 3 0 -15 -19 -73 61 28
bond before 0 deficit 6 here 1|20 65 -23 -16 0 96 -47 -141
bond before 0 deficit 6 here 2|148 -93 2 -90 -43 26 145 -116
bond before 0 deficit 6 here 3|31 -30 53 57 34 -127 -123 -57
bond before 0 deficit 6 here 4|5 -36 49 24 -69 92 -45 67
bond before 0 deficit 6 here 5|14 -50 -9 9 21 -24 -37 148
bond before 0 deficit 6 here 6|36 -39 -21 47 -3 -21 9 -72
bond before 0 deficit 6 here 7|70 -52 53 13 41 -35 -9 65
bond before 0 deficit 6 here 8|119 -34 -5 42 -81 -54 -26 -72
bond before 0 deficit 6 here 9|121 -122 24 9 -89 -33 59 -17
bond before 0 deficit 7 here 0|23 -65 -24 34 0 25 9 170
bond before 0 deficit 7 here 1|41 -125 65 95 -50 11 -52 -31
bond before 0 deficit 7 here 2|111 -43 -43 37 -12 37 -70 116
bond before 0 deficit 7 here 3|76 -46 -15 -33 106 61 -49 8
bond before 0 deficit 7 here 4|26 -57 -50 33 -40 46 23 7
bond before 0 deficit 7 here 5|38 -33 -53 30 -83 40 -77 62
bond before 0 deficit 7 here 6|78 -54 -4 -35 -1 78 -55 13
bond before 0 deficit 7 here 7|51 -90 57 32 12 -119 9 -5
bond before 0 deficit 7 here 8|126 -57 41 14 -5 -46 34 -52
bond before 0 deficit 7 here 9|108 -108 28 6 -62 -31 73 6
bond before 0 deficit 8 here 0|114 -138 37 46 -84 6 -20 -2
bond before 0 deficit 8 here 1|26 -68 32 68 -50 37 22 -21
bond before 0 deficit 8 here 2|105 -5 77 3 -44 -15 -5 -47
bond before 0 deficit 8 here 3|84 -44 35 27 13 36 91 9
bond before 0 deficit 8 here 4|117 -104 48 22 -29 43 -12 -137
bond before 0 deficit 8 here 5|37 -38 23 6 43 -58 -105 -26
bond before 0 deficit 8 here 6|123 -48 47 -48 -62 19 1 -40
bond before 0 deficit 8 here 7|107 -94 -46 44 23 155 -11 -18
bond before 0 deficit 8 here 8|110 -15 34 72 18 81 32 -43
bond before 0 deficit 8 here 9|186 -44 83 22 43 34 43 -57
bond before 0 deficit 9 here 0|13 -260 65 7 -50 17 -20 84
bond before 0 deficit 9 here 1|-31 -22 37 40 -69 3 61 -15
bond before 0 deficit 9 here 2|64 32 38 -23 -154 48 78 -129
bond before 0 deficit 9 here 3|38 -2 -27 20 -100 27 73 -79
bond before 0 deficit 9 here 4|66 -13 -28 -56 45 8 91 66
bond before 0 deficit 9 here 5|50 -20 42 38 -30 -1 96 -88
bond before 0 deficit 9 here 6|75 -74 13 27 33 25 49 -22
bond before 0 deficit 9 here 7|51 -127 35 46 -51 -19 56 44
bond before 0 deficit 9 here 8|45 -44 107 93 3 117 24 -25
bond before 0 deficit 9 here 9|95 -31 86 21 52 116 -59 27
bond before 1|-26 93 -15 -29 39 -50 0 -34
bond before 1 deficit 0 here 0|0 49 0 -65 8 0 0 0
bond before 1 deficit 0 here 1|0 43 0 0 -43 0 0 0
bond before 1 deficit 0 here 2|0 0 -38 -12 37 0 0 0
bond before 1 deficit 0 here 3|0 -29 49 -49 30 0 0 0
bond before 1 deficit 0 here 6|0 38 0 0 -37 0 0 0
bond before 1 deficit 0 here 7|0 33 0 -55 22 0 0 0
bond before 1 deficit 0 here 8|0 0 -73 28 62 -42 0 -15
bond before 1 deficit 0 here 9|0 88 0 -69 23 -45 0 0
bond before 1 deficit 1 here 0|0 31 0 0 -30 0 0 0
bond before 1 deficit 1 here 1|0 88 -99 44 -26 -7 0 0
bond before 1 deficit 1 here 2|-16 16 0 0 0 90 0 -90
bond before 1 deficit 1 here 3|0 0 16 -16 0 0 0 0
bond before 1 deficit 1 here 4|0 0 -28 28 0 0 0 0
bond before 1 deficit 1 here 5|-47 91 -41 -44 41 0 0 0
bond before 1 deficit 1 here 6|28 63 -106 22 0 0 0 0
bond before 1 deficit 1 here 7|0 0 26 -26 0 0 0 0
bond before 1 deficit 1 here 8|0 162 -205 -6 68 -17 0 0
bond before 1 deficit 1 here 9|0 97 -81 -39 -6 0 0 -10
bond before 1 deficit 2 here 0|0 23 0 -22 0 0 0 0
bond before 1 deficit 2 here 1|0 62 -89 47 -5 0 0 0
bond before 1 deficit 2 here 2|-140 -32 88 105 29 109 0 -69
bond before 1 deficit 2 here 3|201 16 -198 -68 0 0 0 -11
bond before 1 deficit 2 here 4|43 11 0 0 0 0 0 -47
bond before 1 deficit 2 here 5|-162 55 79 71 -69 0 0 0
bond before 1 deficit 2 here 6|-80 106 -46 -22 28 6 0 -5
bond before 1 deficit 2 here 7|-81 213 -92 -22 -96 0 0 -23
bond before 1 deficit 2 here 8|0 -10 74 -45 2 -23 0 0
bond before 1 deficit 2 here 9|-100 84 -118 177 -101 -28 0 -123
bond before 1 deficit 3 here 1|0 0 40 -39 0 0 0 0
bond before 1 deficit 3 here 2|-86 107 3 -24 -27 0 0 0
bond before 1 deficit 3 here 3|-75 80 -6 0 0 0 0 0
bond before 1 deficit 3 here 4|-38 38 0 0 0 0 0 0
bond before 1 deficit 3 here 5|40 -5 0 -45 0 0 0 0
bond before 1 deficit 3 here 6|-36 19 92 -89 0 0 0 0
bond before 1 deficit 3 here 7|0 114 -51 -7 0 0 0 -42
bond before 1 deficit 3 here 8|0 86 -64 -18 -46 0 0 0
bond before 1 deficit 3 here 9|0 -6 -12 65 -25 0 0 0
bond before 1 deficit 4 here 2|-36 36 48 -2 -46 0 0 0
bond before 1 deficit 4 here 3|-18 19 0 0 0 0 0 0
bond before 1 deficit 4 here 5|-17 17 0 0 0 0 0 0
bond before 1 deficit 4 here 6|-49 50 -51 52 0 0 0 0
bond before 1 deficit 4 here 7|0 0 12 -12 0 0 0 0
bond before 1 deficit 4 here 8|0 22 -10 -68 59 0 0 28
bond before 1 deficit 4 here 9|0 -47 25 50 -26 0 0 0
bond before 1 deficit 5 here 1|0 26 -18 -10 0 0 0 0
bond before 1 deficit 5 here 2|-31 -104 247 -90 -97 0 0 -39
bond before 1 deficit 5 here 3|-18 73 31 -83 0 0 0 0
bond before 1 deficit 5 here 5|-18 -19 -44 58 61 0 0 0
bond before 1 deficit 5 here 6|80 -80 -80 80 0 0 0 0
bond before 1 deficit 5 here 7|-86 123 -50 81 -92 0 0 0
bond before 1 deficit 5 here 8|-43 28 68 13 -58 0 0 0
bond before 1 deficit 5 here 9|0 39 -144 64 9 0 0 0
bond before 1 deficit 6 here 1|0 0 -38 -78 0 0 0 109
bond before 1 deficit 6 here 2|-189 134 135 22 -57 -37 0 0
bond before 1 deficit 6 here 3|27 41 20 -82 0 0 0 0
bond before 1 deficit 6 here 4|-44 44 0 0 0 0 0 0
bond before 1 deficit 6 here 5|-60 46 -43 84 0 0 0 -30
bond before 1 deficit 6 here 6|-18 1 -11 9 7 0 0 0
bond before 1 deficit 6 here 7|0 0 3 -47 45 0 0 0
bond before 1 deficit 6 here 8|0 -39 44 84 -114 75 0 -54
bond before 1 deficit 6 here 9|-47 -47 -75 123 8 0 0 0
bond before 1 deficit 7 here 0|0 0 16 -16 0 0 0 0
bond before 1 deficit 7 here 1|0 0 28 -11 0 -24 0 0
bond before 1 deficit 7 here 2|-63 -107 75 -43 0 0 0 153
bond before 1 deficit 7 here 3|50 -92 43 18 0 0 0 0
bond before 1 deficit 7 here 4|-92 93 0 0 0 0 0 0
bond before 1 deficit 7 here 5|-51 51 -44 -14 55 0 0 0
bond before 1 deficit 7 here 6|-68 61 77 -57 -2 0 0 0
bond before 1 deficit 7 here 7|24 -26 16 -21 -1 0 0 0
bond before 1 deficit 7 here 8|0 -46 -43 26 18 115 0 -66
bond before 1 deficit 7 here 9|0 -86 -30 -10 113 0 0 0
bond before 1 deficit 8 here 0|-5 0 0 6 0 0 0 0
bond before 1 deficit 8 here 1|13 -13 73 -61 0 -14 0 0
bond before 1 deficit 8 here 2|11 -33 -84 -32 -1 0 0 168
bond before 1 deficit 8 here 3|94 -153 27 28 46 0 0 0
bond before 1 deficit 8 here 4|57 -57 -34 34 0 0 0 0
bond before 1 deficit 8 here 5|129 -80 -43 39 0 0 0 -33
bond before 1 deficit 8 here 6|23 -39 67 -44 0 0 0 -34
bond before 1 deficit 8 here 7|43 -81 30 82 -67 0 0 0
bond before 1 deficit 8 here 8|-42 -64 50 16 13 0 0 0
bond before 1 deficit 8 here 9|-13 -135 68 -40 132 -48 0 102
bond before 1 deficit 9 here 1|0 0 92 -71 0 -40 0 6
bond before 1 deficit 9 here 2|91 -84 -6 -1 0 0 0 0
bond before 1 deficit 9 here 3|142 -138 34 -38 0 0 0 0
bond before 1 deficit 9 here 4|116 -135 5 0 0 0 0 0
bond before 1 deficit 9 here 5|250 -175 -127 70 0 0 0 -50
bond before 1 deficit 9 here 6|201 -74 -85 -44 -29 0 0 0
bond before 1 deficit 9 here 7|167 -133 13 25 -59 -48 0 8
bond before 1 deficit 9 here 8|33 -148 163 57 -93 0 0 -129
bond before 1 deficit 9 here 9|-128 -91 63 25 63 -84 0 164
bond before 2|-41 82 -29 -47 79 -36 -49 -212
bond before 2 deficit 0 here 0|0 44 -46 -44 56 0 0 0
bond before 2 deficit 0 here 1|0 -1 -53 4 62 0 0 0
bond before 2 deficit 0 here 4|0 0 -47 47 0 0 0 0
bond before 2 deficit 0 here 7|0 0 0 -49 50 0 0 0
bond before 2 deficit 0 here 8|0 67 0 0 -66 0 0 0
bond before 2 deficit 0 here 9|0 72 -50 -32 39 -37 0 0
bond before 2 deficit 1 here 0|-47 76 0 -39 0 0 0 0
bond before 2 deficit 1 here 1|0 -24 0 -28 60 50 0 -50
bond before 2 deficit 1 here 2|0 8 -36 6 27 0 0 0
bond before 2 deficit 1 here 3|-36 28 -38 79 -35 0 0 0
bond before 2 deficit 1 here 4|-4 4 0 0 0 0 0 0
bond before 2 deficit 1 here 5|-39 8 14 0 26 0 0 0
bond before 2 deficit 1 here 6|-45 45 0 -133 -43 163 0 0
bond before 2 deficit 1 here 7|-9 129 -35 -79 -14 0 0 0
bond before 2 deficit 1 here 8|0 -53 -59 -3 36 78 0 0
bond before 2 deficit 1 here 9|0 23 -167 54 104 0 0 0
bond before 2 deficit 2 here 0|31 -30 0 0 0 0 0 0
bond before 2 deficit 2 here 1|0 110 -25 -58 -34 0 0 0
bond before 2 deficit 2 here 2|-100 105 43 -52 13 0 0 0
bond before 2 deficit 2 here 3|-47 -30 49 63 -36 0 0 0
bond before 2 deficit 2 here 4|-50 50 0 0 0 0 0 0
bond before 2 deficit 2 here 5|-131 131 16 -30 0 0 0 0
bond before 2 deficit 2 here 6|-179 107 2 53 73 0 0 0
bond before 2 deficit 2 here 7|-156 94 -12 -43 85 0 0 0
bond before 2 deficit 2 here 8|-15 151 -152 9 43 0 0 -47
bond before 2 deficit 2 here 9|-94 73 -129 30 -76 139 0 0
bond before 2 deficit 3 here 1|0 -97 10 91 0 0 0 0
bond before 2 deficit 3 here 2|-44 66 -6 -38 0 0 0 0
bond before 2 deficit 3 here 3|-71 66 -38 0 44 0 0 0
bond before 2 deficit 3 here 4|31 -31 0 0 0 0 0 0
bond before 2 deficit 3 here 5|-42 24 -18 0 41 0 0 0
bond before 2 deficit 3 here 6|-67 68 73 -46 -26 0 0 0
bond before 2 deficit 3 here 7|0 0 55 -42 -8 0 0 0
bond before 2 deficit 3 here 8|0 27 -28 -69 70 0 0 0
bond before 2 deficit 3 here 9|34 -104 -48 52 63 43 0 0
bond before 2 deficit 4 here 2|0 49 0 0 -49 0 0 0
bond before 2 deficit 4 here 4|-45 72 -26 -1 0 0 0 0
bond before 2 deficit 4 here 5|-26 27 -25 0 25 0 0 0
bond before 2 deficit 4 here 6|0 0 0 -13 13 0 0 0
bond before 2 deficit 4 here 7|31 -1 -28 1 0 0 0 0
bond before 2 deficit 4 here 8|0 95 -43 6 -68 0 0 0
bond before 2 deficit 4 here 9|0 52 0 -13 0 0 0 -42
bond before 2 deficit 5 here 1|0 -146 194 -44 0 0 0 -41
bond before 2 deficit 5 here 2|-100 67 85 -15 0 0 0 0
bond before 2 deficit 5 here 3|-43 44 0 0 0 0 0 0
bond before 2 deficit 5 here 5|-45 56 -38 -48 57 0 0 0
bond before 2 deficit 5 here 6|45 19 0 0 -50 0 0 0
bond before 2 deficit 5 here 7|0 49 96 -75 -95 0 0 0
bond before 2 deficit 5 here 8|0 83 16 1 -61 0 0 0
bond before 2 deficit 5 here 9|0 84 -30 -31 -32 0 0 0
bond before 2 deficit 6 here 2|-49 9 7 0 36 0 0 0
bond before 2 deficit 6 here 3|73 -8 -19 -57 0 0 0 0
bond before 2 deficit 6 here 4|-59 59 0 0 0 0 0 0
bond before 2 deficit 6 here 5|63 -4 60 -75 -48 0 0 0
bond before 2 deficit 6 here 6|-13 -15 -38 -22 72 0 0 0
bond before 2 deficit 6 here 7|0 50 65 -90 36 0 -49 0
bond before 2 deficit 6 here 8|0 -67 67 8 1 -23 0 0
bond before 2 deficit 6 here 9|0 57 62 -53 -81 0 0 0
bond before 2 deficit 7 here 0|6 0 0 -5 0 0 0 0
bond before 2 deficit 7 here 1|0 0 9 -9 0 0 0 0
bond before 2 deficit 7 here 2|69 -68 -36 36 0 0 0 0
bond before 2 deficit 7 here 3|-22 -38 0 49 0 0 0 0
bond before 2 deficit 7 here 5|35 -76 0 15 50 0 0 0
bond before 2 deficit 7 here 6|-14 -64 -32 55 112 -55 0 0
bond before 2 deficit 7 here 7|0 0 -1 -5 24 0 0 0
bond before 2 deficit 7 here 8|-6 -9 104 53 -120 0 0 -44
bond before 2 deficit 7 here 9|0 -81 37 21 9 -49 0 47
bond before 2 deficit 8 here 2|70 -30 -25 -4 44 -49 0 0
bond before 2 deficit 8 here 3|113 -112 -4 4 0 0 0 0
bond before 2 deficit 8 here 4|40 -40 -54 44 0 18 0 0
bond before 2 deficit 8 here 5|-5 30 -15 -12 0 0 0 0
bond before 2 deficit 8 here 6|-20 -16 -11 22 16 50 0 -49
bond before 2 deficit 8 here 7|-20 14 99 -85 -8 0 0 0
bond before 2 deficit 8 here 8|-48 -55 108 22 16 -79 0 -66
bond before 2 deficit 8 here 9|0 -40 -37 129 78 -97 0 14
bond before 2 deficit 9 here 1|137 -65 -83 -10 0 0 0 0
bond before 2 deficit 9 here 2|246 -106 -234 186 -49 -90 0 0
bond before 2 deficit 9 here 3|72 -71 0 -7 0 0 0 7
bond before 2 deficit 9 here 4|53 0 -41 -16 0 0 0 0
bond before 2 deficit 9 here 5|112 -63 0 -51 0 0 0 0
bond before 2 deficit 9 here 6|142 -113 24 -24 -31 -11 0 0
bond before 2 deficit 9 here 7|26 -98 104 -23 -31 0 0 0
bond before 2 deficit 9 here 8|58 -108 121 -49 38 -97 0 7
bond before 2 deficit 9 here 9|131 -265 47 155 38 -127 0 -53
bond before 3|-105 139 -55 -93 127 -63 -36 -142
bond before 3 deficit 0 here 0|-50 95 0 0 -41 0 0 0
bond before 3 deficit 0 here 1|0 -87 -3 0 90 0 0 0
bond before 3 deficit 0 here 2|0 -37 0 -17 55 0 0 0
bond before 3 deficit 0 here 5|0 74 0 -42 -44 0 0 0
bond before 3 deficit 0 here 6|0 50 -75 39 -23 0 0 0
bond before 3 deficit 0 here 8|0 89 0 -49 -25 0 0 0
bond before 3 deficit 0 here 9|0 25 -45 0 30 0 0 0
bond before 3 deficit 1 here 1|0 119 -97 0 -30 0 0 0
bond before 3 deficit 1 here 2|-66 17 26 87 -58 0 0 0
bond before 3 deficit 1 here 3|0 5 0 0 -4 0 0 0
bond before 3 deficit 1 here 4|-96 50 46 0 0 0 0 0
bond before 3 deficit 1 here 5|-39 32 -69 44 43 0 0 0
bond before 3 deficit 1 here 6|0 -28 -28 36 70 0 0 -49
bond before 3 deficit 1 here 8|0 127 -100 -43 -8 0 0 0
bond before 3 deficit 1 here 9|0 142 -40 0 -51 -47 0 -15
bond before 3 deficit 2 here 0|0 0 0 47 -46 0 0 0
bond before 3 deficit 2 here 1|-4 40 -37 -7 5 0 0 0
bond before 3 deficit 2 here 2|-92 96 -324 -45 80 0 0 265
bond before 3 deficit 2 here 3|-69 115 0 -31 -44 0 0 0
bond before 3 deficit 2 here 4|-98 98 0 -40 40 0 0 0
bond before 3 deficit 2 here 5|-157 186 37 -27 -6 0 0 -50
bond before 3 deficit 2 here 6|0 84 -22 -109 30 0 0 0
bond before 3 deficit 2 here 7|-35 -124 50 131 61 0 0 0
bond before 3 deficit 2 here 8|-50 167 -117 71 -91 -46 0 0
bond before 3 deficit 2 here 9|-100 143 -229 77 3 61 0 -92
bond before 3 deficit 3 here 2|-50 40 40 0 72 0 0 -71
bond before 3 deficit 3 here 3|0 50 -50 -27 27 0 0 0
bond before 3 deficit 3 here 4|0 -2 -47 0 49 0 0 0
bond before 3 deficit 3 here 5|0 -17 17 0 0 0 0 0
bond before 3 deficit 3 here 6|0 22 97 -80 -27 0 0 0
bond before 3 deficit 3 here 7|0 -31 31 0 0 0 0 0
bond before 3 deficit 3 here 8|0 65 -53 0 -37 0 0 0
bond before 3 deficit 3 here 9|0 108 -119 0 -1 0 0 0
bond before 3 deficit 4 here 1|0 34 0 0 -34 0 0 0
bond before 3 deficit 4 here 2|-50 -54 124 0 0 0 0 0
bond before 3 deficit 4 here 3|0 -50 0 0 50 0 0 0
bond before 3 deficit 4 here 4|0 0 20 0 -20 0 0 0
bond before 3 deficit 4 here 5|0 0 42 0 -41 0 0 0
bond before 3 deficit 4 here 6|0 12 0 0 -11 0 0 0
bond before 3 deficit 4 here 7|0 0 57 0 -57 0 0 0
bond before 3 deficit 4 here 8|0 0 -8 19 -15 0 0 0
bond before 3 deficit 4 here 9|0 32 0 0 -34 3 0 0
bond before 3 deficit 5 here 1|0 14 0 -14 0 0 0 0
bond before 3 deficit 5 here 2|-100 84 78 -48 21 -11 0 0
bond before 3 deficit 5 here 3|-50 50 0 0 0 0 0 0
bond before 3 deficit 5 here 4|0 42 -42 0 0 0 0 0
bond before 3 deficit 5 here 5|0 84 53 -90 -67 0 0 0
bond before 3 deficit 5 here 6|0 28 38 0 -57 0 0 0
bond before 3 deficit 5 here 7|0 -4 -44 -28 65 0 0 0
bond before 3 deficit 5 here 8|-35 54 -11 42 -77 0 0 0
bond before 3 deficit 5 here 9|0 -110 -15 148 55 0 0 0
bond before 3 deficit 6 here 1|-9 -5 24 37 -49 0 0 0
bond before 3 deficit 6 here 2|-50 109 3 -118 47 18 0 0
bond before 3 deficit 6 here 3|54 -54 9 0 -8 0 0 0
bond before 3 deficit 6 here 4|24 -24 0 0 0 0 0 0
bond before 3 deficit 6 here 5|-37 164 -147 0 -5 6 0 0
bond before 3 deficit 6 here 6|0 94 20 -126 21 0 0 0
bond before 3 deficit 6 here 7|0 -37 20 41 -19 0 0 0
bond before 3 deficit 6 here 8|-15 38 -44 -36 42 0 0 0
bond before 3 deficit 6 here 9|0 -25 -97 31 53 39 0 0
bond before 3 deficit 7 here 1|0 0 42 -41 0 0 0 0
bond before 3 deficit 7 here 2|-14 -59 30 51 41 -49 0 0
bond before 3 deficit 7 here 3|0 0 3 18 -23 0 0 0
bond before 3 deficit 7 here 4|0 27 -26 0 0 0 0 0
bond before 3 deficit 7 here 5|47 -78 32 0 0 0 0 0
bond before 3 deficit 7 here 6|0 19 -22 0 18 0 0 0
bond before 3 deficit 7 here 7|0 -26 32 -30 12 0 0 0
bond before 3 deficit 7 here 8|0 93 21 -10 -102 -29 0 0
bond before 3 deficit 7 here 9|0 -89 4 0 42 15 0 0
bond before 3 deficit 8 here 0|0 0 41 -40 0 0 0 0
bond before 3 deficit 8 here 1|0 0 173 -78 -88 0 0 0
bond before 3 deficit 8 here 2|57 5 -21 -6 0 0 0 -37
bond before 3 deficit 8 here 4|8 -8 0 0 0 0 0 0
bond before 3 deficit 8 here 5|-29 25 92 -28 -68 0 0 0
bond before 3 deficit 8 here 6|-67 118 -49 -62 71 0 0 0
bond before 3 deficit 8 here 7|0 0 46 -96 22 0 0 0
bond before 3 deficit 8 here 8|40 -32 80 -50 14 26 -25 -58
bond before 3 deficit 8 here 9|-36 -71 35 -57 145 -49 0 -39
bond before 3 deficit 9 here 2|127 -156 -47 66 23 0 0 0
bond before 3 deficit 9 here 3|84 -84 0 0 0 0 0 0
bond before 3 deficit 9 here 4|38 -102 35 50 -35 0 0 0
bond before 3 deficit 9 here 5|146 -145 -49 0 50 0 0 0
bond before 3 deficit 9 here 6|-20 -73 116 0 -37 0 0 0
bond before 3 deficit 9 here 7|33 -59 25 -7 49 0 0 -48
bond before 3 deficit 9 here 8|84 -7 -12 -80 16 -24 -11 -48
bond before 3 deficit 9 here 9|12 -239 167 112 -13 44 0 -164
bond before 4|-135 139 -19 -185 126 -241 0 17
bond before 4 deficit 0 here 0|-6 -2 -7 0 10 0 0 0
bond before 4 deficit 0 here 1|0 -97 0 0 97 0 0 0
bond before 4 deficit 0 here 2|0 32 0 0 -31 0 0 0
bond before 4 deficit 0 here 5|0 -28 0 0 28 0 0 0
bond before 4 deficit 0 here 7|0 3 0 0 -3 0 0 0
bond before 4 deficit 0 here 8|0 56 0 0 -56 0 0 0
bond before 4 deficit 0 here 9|0 78 -8 -1 -74 0 0 0
bond before 4 deficit 1 here 0|0 -17 0 0 17 0 0 0
bond before 4 deficit 1 here 1|0 -135 0 0 136 0 0 0
bond before 4 deficit 1 here 2|0 68 -100 0 46 0 0 0
bond before 4 deficit 1 here 3|0 0 66 0 -65 0 0 0
bond before 4 deficit 1 here 6|0 -19 -46 30 28 0 0 0
bond before 4 deficit 1 here 8|0 27 -76 -56 67 0 0 0
bond before 4 deficit 1 here 9|0 73 -38 -84 32 -19 0 0
bond before 4 deficit 2 here 1|0 -39 39 0 0 0 0 0
bond before 4 deficit 2 here 2|-100 152 -16 99 45 -47 0 -50
bond before 4 deficit 2 here 3|-100 43 2 -4 75 0 0 0
bond before 4 deficit 2 here 4|-43 44 31 0 -37 0 0 0
bond before 4 deficit 2 here 5|-48 70 -65 0 37 0 0 0
bond before 4 deficit 2 here 6|-123 86 34 -136 127 0 0 -26
bond before 4 deficit 2 here 7|-35 177 -155 35 -22 0 0 0
bond before 4 deficit 2 here 8|0 156 -108 -142 91 0 0 -28
bond before 4 deficit 2 here 9|-100 321 -155 -59 -85 -49 0 -75
bond before 4 deficit 3 here 1|0 50 33 -33 0 0 0 -50
bond before 4 deficit 3 here 2|-50 22 27 0 87 0 0 -48
bond before 4 deficit 3 here 3|0 -40 5 -4 41 0 0 0
bond before 4 deficit 3 here 4|0 7 13 0 -18 0 0 0
bond before 4 deficit 3 here 5|0 -41 -5 0 45 0 0 0
bond before 4 deficit 3 here 6|0 20 -1 0 -13 0 0 0
bond before 4 deficit 3 here 7|0 0 39 -35 -4 0 0 0
bond before 4 deficit 3 here 8|0 -63 92 0 -1 0 0 -38
bond before 4 deficit 3 here 9|0 13 -45 46 17 0 0 0
bond before 4 deficit 4 here 2|0 33 0 -32 0 0 0 0
bond before 4 deficit 4 here 5|-32 32 0 0 0 0 0 0
bond before 4 deficit 4 here 6|0 0 22 -27 5 0 0 0
bond before 4 deficit 4 here 7|0 0 3 0 -3 0 0 0
bond before 4 deficit 4 here 8|0 0 43 0 -42 0 0 0
bond before 4 deficit 4 here 9|0 53 -138 33 79 0 0 -45
bond before 4 deficit 5 here 2|-100 49 65 59 45 0 0 -56
bond before 4 deficit 5 here 3|0 -12 17 0 3 0 0 0
bond before 4 deficit 5 here 5|-48 12 45 0 -9 0 0 0
bond before 4 deficit 5 here 6|0 -41 37 0 -9 0 0 0
bond before 4 deficit 5 here 7|0 14 40 0 -55 0 0 0
bond before 4 deficit 5 here 8|0 -96 78 -29 96 -48 0 0
bond before 4 deficit 5 here 9|0 152 -68 0 -71 0 0 -68
bond before 4 deficit 6 here 1|0 50 -50 0 0 0 0 0
bond before 4 deficit 6 here 2|0 -64 -251 342 27 0 0 -116
bond before 4 deficit 6 here 3|0 0 28 0 -28 0 0 0
bond before 4 deficit 6 here 4|0 -46 73 0 0 0 0 -26
bond before 4 deficit 6 here 5|0 -22 6 0 10 0 0 0
bond before 4 deficit 6 here 6|-30 31 66 0 -66 0 0 0
bond before 4 deficit 6 here 7|0 -66 66 0 0 0 0 0
bond before 4 deficit 6 here 8|-49 -53 3 -33 139 0 0 0
bond before 4 deficit 6 here 9|0 -14 -45 45 48 0 0 -52
bond before 4 deficit 7 here 2|-86 32 44 0 0 0 0 0
bond before 4 deficit 7 here 3|53 -52 36 0 -35 0 0 0
bond before 4 deficit 7 here 5|-69 -3 112 -52 19 0 0 0
bond before 4 deficit 7 here 6|0 -19 32 55 -23 0 0 -49
bond before 4 deficit 7 here 7|0 25 -63 0 29 0 0 0
bond before 4 deficit 7 here 8|0 -18 98 -89 102 -42 0 -78
bond before 4 deficit 7 here 9|0 84 -167 0 103 0 0 -47
bond before 4 deficit 8 here 0|0 0 -61 61 0 0 0 0
bond before 4 deficit 8 here 1|0 0 -49 57 0 0 0 -12
bond before 4 deficit 8 here 2|0 0 86 0 -68 0 0 -24
bond before 4 deficit 8 here 3|0 -38 57 0 -20 0 0 0
bond before 4 deficit 8 here 5|0 -3 39 -38 3 0 0 0
bond before 4 deficit 8 here 6|43 -43 91 -80 -8 0 0 0
bond before 4 deficit 8 here 7|-129 41 175 0 -22 0 0 -47
bond before 4 deficit 8 here 8|-49 3 150 19 -32 0 0 -150
bond before 4 deficit 8 here 9|-19 -260 -62 -126 -280 0 0 528
bond before 4 deficit 9 here 1|0 0 0 50 0 0 0 -49
bond before 4 deficit 9 here 2|195 -136 -47 0 -41 0 0 0
bond before 4 deficit 9 here 3|141 -114 -55 13 0 0 0 0
bond before 4 deficit 9 here 4|56 -48 -10 0 0 0 0 0
bond before 4 deficit 9 here 5|6 -42 33 0 0 0 0 0
bond before 4 deficit 9 here 6|50 0 8 -50 -8 0 0 0
bond before 4 deficit 9 here 7|-46 -14 35 -6 26 0 0 0
bond before 4 deficit 9 here 8|-63 5 154 -20 -81 0 0 -34
bond before 4 deficit 9 here 9|-43 -261 234 -87 140 -118 0 -233
bonds before 0 after 0|69 38 40 97 -32 100 125 138
bonds before 0 after 1|83 1 -53 -15 -4 5 -144 -1
bonds before 0 after 2|58 79 -41 -23 -86 -267 -119 -1
bonds before 0 after 3|142 55 -32 -16 -60 -102 -103 -182
bonds before 0 after 4|137 94 -82 -21 17 -217 20 -149
bonds before 1 after 0|-13 72 -75 32 56 -37 0 -62
bonds before 1 after 1|-138 18 84 -119 60 0 0 104
bonds before 1 after 2|-56 132 57 -107 -11 0 0 0
bonds before 1 after 3|25 18 -30 -74 -16 -37 0 0
bonds before 1 after 4|33 -15 51 5 -97 0 0 0
bonds before 2 after 0|-16 116 -62 -31 81 -36 -49 -196
bonds before 2 after 1|-76 37 120 17 -80 0 0 0
bonds before 2 after 2|-53 -2 110 -25 -5 0 0 -36
bonds before 2 after 3|-92 80 3 -63 79 0 0 0
bonds before 2 after 4|8 8 61 -36 -13 0 0 0
bonds before 3 after 0|-94 132 -70 -33 119 -63 -36 -142
bonds before 3 after 1|-108 146 11 -53 -1 0 0 0
bonds before 3 after 2|72 -9 -60 -95 60 0 0 0
bonds before 3 after 3|-173 118 16 -97 172 0 0 0
bonds before 3 after 4|-122 159 99 -60 -69 0 0 0
bonds before 4 after 0|-146 133 -60 -145 119 -241 0 36
bonds before 4 after 1|57 -12 -4 -32 -19 0 0 0
bonds before 4 after 2|-144 70 140 -32 -56 0 0 0
bonds before 4 after 3|-38 69 32 -71 53 0 0 -50
bonds before 4 after 4|-19 121 5 -27 -100 0 0 0
boxName|-422 -260 -9 -577 -452 -455 -617 741
bullet|398 -38 74 -485 -108 -312 -302 187
byline|-636 -263 -417 45 -314 711 136 -414
caption|-427 -263 -1000 106 281 1032 -249 -737
closing|159 -95 7 -225 0 0 -94 63
columnName|-224 -158 -339 -245 -290 -134 -313 728
continued|401 -385 -117 -328 0 -28 19 339
credit|-428 150 -621 592 479 -220 -681 -51
cut 0 call after 2|0 -97 147 -46 -28 0 0 0
cut 0 clause after 0|45 -44 0 0 0 0 0 0
cut 0 clause after 2|187 -187 0 0 0 0 0 0
cut 0 clause after 3|63 -62 0 0 0 0 0 0
cut 0 clause after 5|0 0 59 -59 0 0 0 0
cut 0 clause after 6|-81 82 0 0 0 0 0 0
cut 0 clause after 7|0 0 57 -45 -16 0 0 0
cut 0 clause after 8|-48 0 59 24 -33 0 0 0
cut 0 clause after 9|-43 12 0 44 0 0 0 0
cut 0 open after 0|-50 75 116 -82 25 -35 0 -43
cut 0 open after 1|-98 41 104 21 -132 -48 0 -81
cut 0 open after 2|26 -169 45 17 76 -48 0 -46
cut 0 open after 3|70 -33 20 53 2 -78 0 -32
cut 0 open after 4|40 -36 -18 9 19 0 0 -15
cut 0 open after 5|-50 -11 -204 21 163 0 0 127
cut 0 open after 6|-24 169 -25 23 -68 -81 0 -88
cut 0 open after 7|-113 21 -1 -4 145 27 0 -65
cut 0 open after 8|25 -58 40 -129 58 78 0 -9
cut 0 open after 9|-18 55 -4 -198 127 -32 0 163
cut 0 sentence after 0|-42 110 0 0 -76 0 0 0
cut 0 sentence after 1|-47 -42 0 78 0 0 0 0
cut 0 sentence after 2|97 -45 0 18 -47 0 0 0
cut 0 sentence after 3|0 10 0 46 -65 0 0 0
cut 0 sentence after 4|0 -41 0 0 42 0 0 0
cut 0 sentence after 5|0 32 0 0 -32 0 0 0
cut 0 sentence after 6|0 12 0 0 -12 0 0 0
cut 0 sentence after 7|43 52 0 0 -36 0 0 -47
cut 0 sentence after 8|-94 100 0 38 -59 0 0 -50
cut 0 sentence after 9|-37 280 0 -234 -107 0 0 0
cut 0 signed after 2|0 50 0 0 0 0 0 -49
cut 0 signed after 9|0 29 0 0 -29 0 0 0
cut 1 call after 2|-122 94 6 26 0 0 0 0
cut 1 call after 3|-99 14 81 0 0 0 0 0
cut 1 call after 4|0 -36 36 0 0 0 0 0
cut 1 call after 5|11 -28 28 0 0 0 0 0
cut 1 call after 6|0 24 -24 0 0 0 0 0
cut 1 call after 7|0 -55 55 0 0 0 0 0
cut 1 call after 8|0 -55 55 0 0 0 0 0
cut 1 call after 9|0 48 -85 51 0 0 0 0
cut 1 clause after 0|-65 110 0 -39 -30 0 0 0
cut 1 clause after 2|8 -27 -23 49 0 0 0 0
cut 1 clause after 3|-13 57 -49 0 0 0 0 0
cut 1 clause after 4|-62 39 33 0 0 0 0 0
cut 1 clause after 6|22 -22 0 0 0 0 0 0
cut 1 clause after 7|-2 -15 0 0 17 0 0 0
cut 1 clause after 8|-19 -23 54 -34 -23 0 0 0
cut 1 clause after 9|4 -85 58 -19 40 0 0 0
cut 1 open after 0|-96 150 203 -168 18 4 0 -213
cut 1 open after 1|-14 64 127 9 -140 -82 0 -51
cut 1 open after 2|71 -55 50 110 -117 -81 -50 46
cut 1 open after 3|157 -32 -89 -23 39 -11 0 72
cut 1 open after 4|5 44 -140 20 57 -47 0 147
cut 1 open after 5|122 -142 -70 142 77 -137 0 -108
cut 1 open after 6|273 -43 -34 -46 102 -2 0 5
cut 1 open after 7|172 137 -124 47 -147 63 0 -136
cut 1 open after 8|211 -12 -12 -29 28 67 -49 -131
cut 1 open after 9|-41 -89 61 42 85 -26 -44 98
cut 1 sentence after 0|0 -15 0 26 -11 0 0 0
cut 1 sentence after 1|-100 27 0 108 -51 0 0 0
cut 1 sentence after 2|-223 84 0 69 69 0 0 0
cut 1 sentence after 3|-19 76 -50 25 7 0 0 -42
cut 1 sentence after 4|-72 -82 0 69 73 0 0 0
cut 1 sentence after 5|73 -111 -50 -22 13 0 0 240
cut 1 sentence after 6|-81 104 0 8 1 0 0 -4
cut 1 sentence after 7|-88 142 0 -17 -50 0 0 0
cut 1 sentence after 8|-180 147 0 -24 -1 0 0 -14
cut 1 sentence after 9|-130 82 0 -78 127 0 0 -26
cut 1 signed after 4|-43 44 0 0 0 0 0 0
cut 1 signed after 7|-37 38 0 0 0 0 0 0
cut 1 signed after 8|-16 16 0 0 0 0 0 0
cut 1 signed after 9|-49 50 0 0 0 0 0 0
cut 2 call after 0|0 0 38 -37 0 0 0 0
cut 2 call after 1|0 -134 122 20 0 0 0 0
cut 2 call after 2|-123 -97 -144 297 -28 0 0 0
cut 2 call after 3|-102 164 -67 -23 0 0 0 0
cut 2 call after 4|-85 112 3 -47 0 0 0 0
cut 2 call after 5|-148 233 -125 -34 0 0 0 0
cut 2 call after 6|-120 140 -72 24 0 0 0 0
cut 2 call after 7|-15 126 -84 -35 0 0 0 0
cut 2 call after 8|0 148 -145 52 -50 0 0 0
cut 2 call after 9|0 280 -321 69 0 0 0 0
cut 2 clause after 1|-83 84 0 0 0 0 0 0
cut 2 clause after 2|-101 59 105 0 14 0 0 0
cut 2 clause after 3|-76 73 -80 60 42 0 0 0
cut 2 clause after 4|-101 101 23 -22 0 0 0 0
cut 2 clause after 5|-127 219 -96 0 -35 0 0 0
cut 2 clause after 6|-40 5 20 -19 0 0 0 0
cut 2 clause after 7|34 -20 -6 0 -8 0 0 0
cut 2 clause after 8|-58 27 8 28 36 0 0 0
cut 2 clause after 9|94 -78 53 83 -11 0 0 -50
cut 2 open after 0|110 -113 -51 -165 91 66 0 223
cut 2 open after 1|25 71 127 -65 -46 14 0 -135
cut 2 open after 2|7 -32 3 174 -72 63 -7 138
cut 2 open after 3|2 61 -107 51 69 -231 0 -79
cut 2 open after 4|6 2 -63 26 -24 -38 0 87
cut 2 open after 5|179 75 -147 -95 26 75 0 14
cut 2 open after 6|53 33 12 4 64 -107 0 -82
cut 2 open after 7|217 33 45 -39 48 -95 -33 -162
cut 2 open after 8|131 -45 37 -59 -4 -24 6 -131
cut 2 open after 9|124 -90 88 121 92 -62 -134 77
cut 2 sentence after 0|-68 123 0 -73 16 0 0 0
cut 2 sentence after 1|-58 94 0 -21 -54 0 0 0
cut 2 sentence after 2|-197 13 -50 272 -66 0 0 68
cut 2 sentence after 3|-100 44 0 46 52 0 0 135
cut 2 sentence after 4|-129 104 0 4 51 0 0 0
cut 2 sentence after 5|-15 60 -97 -87 47 0 0 -50
cut 2 sentence after 6|-39 93 -50 -51 80 0 0 0
cut 2 sentence after 7|-31 93 0 -108 13 0 0 -26
cut 2 sentence after 8|-121 117 0 -118 38 0 0 59
cut 2 sentence after 9|-94 148 0 -79 -111 0 0 -42
cut 2 signed after 6|-12 59 -50 0 0 0 0 0
cut 2 signed after 8|-73 74 0 0 0 0 0 0
cut 2 signed after 9|-43 166 -50 -50 0 0 0 -50
cut 3 call after 2|-102 37 49 31 -46 0 0 0
cut 3 call after 3|-71 44 25 0 0 0 0 0
cut 3 call after 4|0 16 0 -15 0 0 0 0
cut 3 call after 5|-126 136 18 -19 0 0 0 0
cut 3 call after 6|0 64 -30 -47 0 0 0 0
cut 3 call after 7|0 -48 48 0 0 0 0 0
cut 3 call after 8|0 19 -18 0 0 0 0 0
cut 3 call after 9|0 106 -83 -36 0 0 0 0
cut 3 clause after 1|10 -9 0 0 0 0 0 0
cut 3 clause after 2|-100 21 148 0 0 0 0 0
cut 3 clause after 3|33 -25 -26 0 8 0 0 0
cut 3 clause after 5|-8 75 -69 0 0 0 0 0
cut 3 clause after 6|-73 120 -49 0 0 0 0 0
cut 3 clause after 7|-52 96 -49 0 0 0 0 0
cut 3 clause after 8|-12 -4 90 -49 -13 0 0 0
cut 3 clause after 9|-53 10 -40 72 0 0 0 0
cut 3 open after 0|60 -59 -97 -15 -55 264 0 -118
cut 3 open after 1|-5 39 44 50 132 8 -33 -224
cut 3 open after 2|-43 -51 22 141 -48 45 0 48
cut 3 open after 3|-60 74 2 57 21 -62 -7 -149
cut 3 open after 4|101 40 44 -63 7 -12 0 -101
cut 3 open after 5|179 -4 -117 113 -103 -121 47 44
cut 3 open after 6|93 19 38 46 20 -43 0 -108
cut 3 open after 7|19 -36 151 37 20 -15 0 -96
cut 3 open after 8|89 -189 63 36 224 12 -49 -67
cut 3 open after 9|152 -29 6 32 28 -81 69 -125
cut 3 sentence after 0|0 75 0 -74 0 0 0 0
cut 3 sentence after 1|28 36 0 -16 3 0 0 -40
cut 3 sentence after 2|49 -120 0 162 -22 0 0 -6
cut 3 sentence after 3|-53 122 0 -82 12 0 0 0
cut 3 sentence after 4|49 -30 0 0 -36 0 0 0
cut 3 sentence after 5|159 -26 -50 -73 -23 0 0 0
cut 3 sentence after 6|-112 60 0 -12 51 0 0 -6
cut 3 sentence after 7|130 32 0 -83 -24 0 0 0
cut 3 sentence after 8|-22 116 0 -55 -23 0 0 0
cut 3 sentence after 9|-87 99 0 -64 2 0 0 0
cut 3 signed after 9|-53 53 0 0 0 0 0 0
cut 4 call after 1|0 0 20 -19 0 0 0 0
cut 4 call after 2|-36 25 56 -55 0 0 0 0
cut 4 call after 3|-47 62 -14 0 0 0 0 0
cut 4 call after 4|-28 31 -15 0 0 0 0 0
cut 4 call after 5|-44 73 -28 0 0 0 0 0
cut 4 call after 6|0 -1 1 0 0 0 0 0
cut 4 call after 8|0 0 49 -49 0 0 0 0
cut 4 call after 9|0 50 -49 0 0 0 0 0
cut 4 clause after 1|-119 119 0 0 0 0 0 0
cut 4 clause after 2|-63 74 -40 0 0 0 0 0
cut 4 clause after 3|-77 78 0 0 0 0 0 0
cut 4 clause after 4|14 -14 0 0 0 0 0 0
cut 4 clause after 5|-104 104 0 0 0 0 0 0
cut 4 clause after 6|9 -8 0 0 0 0 0 0
cut 4 clause after 7|-28 -80 167 -96 0 0 0 0
cut 4 clause after 8|-65 45 -4 34 0 0 0 0
cut 4 clause after 9|58 -43 -30 0 0 0 0 0
cut 4 open after 0|119 48 9 85 -109 -154 0 -43
cut 4 open after 1|69 77 94 -128 -28 8 0 -162
cut 4 open after 2|19 -35 -49 23 -16 19 0 112
cut 4 open after 3|-96 93 -259 330 -75 -54 0 21
cut 4 open after 4|-68 119 2 -32 -9 -16 0 -48
cut 4 open after 5|139 -72 15 -8 23 0 0 -114
cut 4 open after 6|163 -62 -35 -63 25 117 0 -79
cut 4 open after 7|99 -118 -43 -90 41 128 0 109
cut 4 open after 8|27 -37 41 -12 129 -64 0 -89
cut 4 open after 9|106 -23 72 -17 -67 134 0 -137
cut 4 sentence after 0|-38 39 0 0 0 0 0 0
cut 4 sentence after 1|-57 -4 0 66 0 0 0 0
cut 4 sentence after 2|-181 -31 0 187 19 0 0 0
cut 4 sentence after 3|92 -58 0 -36 24 0 0 0
cut 4 sentence after 4|0 36 0 0 -36 0 0 0
cut 4 sentence after 5|9 45 -50 15 0 0 0 0
cut 4 sentence after 6|-69 85 0 -19 -34 0 0 0
cut 4 sentence after 7|-58 -32 0 53 4 0 0 0
cut 4 sentence after 8|22 28 0 62 -85 0 0 0
cut 4 sentence after 9|-88 63 0 3 21 0 0 0
cut 4 signed after 1|-35 36 0 0 0 0 0 0
cut 4 signed after 7|-28 28 0 0 0 0 0 0
cut 4 signed after 9|-40 41 0 0 0 0 0 0
cut 5 call after 1|-5 20 -14 0 0 0 0 0
cut 5 call after 2|-98 64 42 -8 0 0 0 0
cut 5 call after 3|-62 140 -50 -23 0 0 0 0
cut 5 call after 4|-91 94 -36 0 0 0 0 0
cut 5 call after 5|-249 297 -95 0 0 0 0 0
cut 5 call after 6|-50 159 -95 0 -44 0 0 0
cut 5 call after 7|0 66 -44 -21 0 0 0 0
cut 5 call after 8|0 149 -149 0 0 0 0 0
cut 5 call after 9|0 149 -121 -44 0 0 0 0
cut 5 clause after 1|8 -8 0 0 0 0 0 0
cut 5 clause after 2|-51 49 35 -23 0 0 0 0
cut 5 clause after 3|-63 22 42 0 0 0 0 0
cut 5 clause after 4|52 -51 0 0 0 0 0 0
cut 5 clause after 5|-68 69 0 0 0 0 0 0
cut 5 clause after 6|0 37 0 -36 0 0 0 0
cut 5 clause after 7|-48 96 -48 0 0 0 0 0
cut 5 clause after 8|-26 26 0 0 0 0 0 0
cut 5 clause after 9|-78 28 -51 81 16 0 0 0
cut 5 open after 0|-20 18 106 -179 75 99 0 -38
cut 5 open after 1|-33 31 65 -29 25 48 0 -210
cut 5 open after 2|-28 -65 -37 205 21 -80 -37 85
cut 5 open after 3|7 -2 -121 76 -58 150 0 85
cut 5 open after 4|-28 54 0 -34 24 50 0 -41
cut 5 open after 5|185 66 -179 -144 -98 161 0 136
cut 5 open after 6|49 -51 62 77 76 -57 0 -193
cut 5 open after 7|117 -31 80 -16 -70 -191 0 -74
cut 5 open after 8|196 -58 159 -119 -85 -9 -49 -2
cut 5 open after 9|122 -62 99 28 -119 -108 0 -39
cut 5 sentence after 0|0 8 0 -62 64 0 0 0
cut 5 sentence after 1|-55 102 0 23 -72 0 0 -50
cut 5 sentence after 2|-163 -187 0 167 85 0 0 137
cut 5 sentence after 3|85 -81 0 128 -20 0 0 -50
cut 5 sentence after 4|46 -111 0 94 -19 0 0 0
cut 5 sentence after 5|110 -167 0 -38 173 0 0 -55
cut 5 sentence after 6|150 8 0 -47 -107 0 0 0
cut 5 sentence after 7|-13 14 0 -81 49 0 0 0
cut 5 sentence after 8|42 242 -50 -150 -122 0 0 0
cut 5 sentence after 9|-109 70 0 -103 51 0 0 0
cut 5 signed after 8|-28 28 0 0 0 0 0 0
cut 5 signed after 9|-48 88 0 -50 0 0 0 0
cut 6 call after 0|0 0 50 0 0 0 0 -49
cut 6 call after 1|0 39 -38 0 0 0 0 0
cut 6 call after 2|-72 -13 70 -10 0 0 0 0
cut 6 call after 3|-88 123 0 0 -50 0 0 0
cut 6 call after 4|-17 -62 75 0 0 0 0 0
cut 6 call after 5|-63 217 -187 33 0 0 0 0
cut 6 call after 6|-21 -39 81 0 0 0 0 0
cut 6 call after 7|0 -44 45 0 0 0 0 0
cut 6 call after 8|-50 19 73 12 0 -48 0 0
cut 6 call after 9|0 51 -51 0 0 0 0 0
cut 6 clause after 1|-117 117 41 0 -41 0 0 0
cut 6 clause after 2|-40 93 -59 0 0 0 0 -50
cut 6 clause after 3|11 18 -5 0 0 0 0 0
cut 6 clause after 4|-6 6 0 0 0 0 0 0
cut 6 clause after 5|21 -18 -35 0 0 0 0 0
cut 6 clause after 6|91 -3 -54 -44 0 0 0 0
cut 6 clause after 7|-63 102 -89 42 0 0 0 0
cut 6 clause after 8|-140 136 49 35 -45 0 0 -30
cut 6 clause after 9|-108 54 61 -31 10 0 0 0
cut 6 open after 0|40 -36 -61 31 -21 5 0 48
cut 6 open after 1|-80 74 9 -47 80 255 0 -370
cut 6 open after 2|75 -119 115 35 -78 -117 0 -71
cut 6 open after 3|22 -8 -12 124 44 -65 0 -85
cut 6 open after 4|69 27 -40 -18 -102 7 0 18
cut 6 open after 5|116 -6 -27 -91 -29 160 -49 8
cut 6 open after 6|96 -15 87 -110 28 -77 -49 -21
cut 6 open after 7|60 -93 38 65 43 -60 0 8
cut 6 open after 8|189 49 -11 -96 -55 -53 0 -76
cut 6 open after 9|23 -4 13 -50 -14 118 20 132
cut 6 sentence after 0|-15 -68 0 69 0 0 0 0
cut 6 sentence after 1|-156 46 0 41 19 0 0 102
cut 6 sentence after 2|-101 22 0 -37 116 0 0 0
cut 6 sentence after 3|-64 -20 0 16 53 0 0 0
cut 6 sentence after 4|33 88 0 -19 -110 0 0 0
cut 6 sentence after 5|121 -36 -49 -43 52 0 0 -21
cut 6 sentence after 6|-19 -20 0 57 106 -49 0 0
cut 6 sentence after 7|-112 43 0 101 -82 0 0 0
cut 6 sentence after 8|40 60 0 -68 -39 0 0 0
cut 6 sentence after 9|-186 14 0 51 90 0 0 0
cut 6 signed after 5|-45 46 0 0 0 0 0 0
cut 6 signed after 9|-16 17 0 0 0 0 0 0
cut 7 call after 1|0 0 -32 32 0 0 0 0
cut 7 call after 2|-22 12 5 0 0 0 0 0
cut 7 call after 3|-64 -27 76 -7 0 0 0 0
cut 7 call after 4|-38 39 0 0 0 0 0 0
cut 7 call after 5|-1 -79 77 0 0 0 0 0
cut 7 call after 6|-46 5 74 -32 0 0 0 0
cut 7 call after 7|-36 0 37 0 0 0 0 0
cut 7 call after 8|0 -151 152 0 0 0 0 0
cut 7 call after 9|0 -111 112 0 0 0 0 0
cut 7 clause after 0|-50 0 0 50 0 0 0 0
cut 7 clause after 1|-139 52 0 0 0 0 0 109
cut 7 clause after 2|-160 16 189 0 0 0 0 -39
cut 7 clause after 3|-51 52 77 -77 0 0 0 0
cut 7 clause after 4|-137 114 0 0 41 0 0 0
cut 7 clause after 5|110 -92 0 -28 0 0 0 0
cut 7 clause after 6|49 -21 -31 0 0 0 0 0
cut 7 clause after 7|-71 71 0 0 0 0 0 0
cut 7 clause after 8|-82 67 99 -45 -33 0 0 -8
cut 7 clause after 9|-62 19 47 0 0 0 0 0
cut 7 open after 0|7 -16 200 -169 23 -76 0 32
cut 7 open after 1|-47 80 55 3 56 52 0 -169
cut 7 open after 2|14 67 -53 -12 -172 -121 0 76
cut 7 open after 3|-15 67 25 37 52 78 0 -230
cut 7 open after 4|180 117 -96 -37 -25 -104 50 -86
cut 7 open after 5|-16 8 -62 2 -28 186 0 57
cut 7 open after 6|66 32 50 15 64 -99 33 -89
cut 7 open after 7|156 0 -49 -95 -46 17 0 -25
cut 7 open after 8|96 -20 14 -15 26 -88 -7 -4
cut 7 open after 9|49 -37 -44 -62 -15 155 18 85
cut 7 sentence after 0|0 22 0 -23 11 0 0 0
cut 7 sentence after 1|-105 102 0 98 -62 0 0 -36
cut 7 sentence after 2|59 -61 -16 43 -19 0 0 -63
cut 7 sentence after 3|96 -108 0 -32 50 0 0 0
cut 7 sentence after 4|119 -127 0 -51 49 0 0 0
cut 7 sentence after 5|183 -141 -4 23 -66 0 0 0
cut 7 sentence after 6|133 -122 0 -81 48 0 0 0
cut 7 sentence after 7|106 -25 0 -8 -71 0 0 0
cut 7 sentence after 8|-32 42 0 0 41 -50 0 46
cut 7 sentence after 9|-90 -78 0 135 25 0 0 0
cut 7 signed after 7|-28 28 0 0 0 0 0 0
cut 7 signed after 9|-49 50 0 0 0 0 0 0
cut 8 call after 0|-71 0 75 5 0 0 0 0
cut 8 call after 1|-54 0 92 -47 0 0 0 0
cut 8 call after 2|-48 -101 116 -11 0 0 0 0
cut 8 call after 3|-64 -77 134 0 0 0 0 0
cut 8 call after 4|-44 -79 86 19 0 0 0 0
cut 8 call after 5|-41 -193 191 30 0 0 0 -48
cut 8 call after 6|-150 -111 240 -40 0 0 0 0
cut 8 call after 7|-96 -93 73 88 0 0 0 0
cut 8 call after 8|-21 -195 25 229 0 0 0 -29
cut 8 call after 9|-36 13 10 -7 0 0 0 0
cut 8 clause after 1|-35 -79 -17 0 0 0 0 119
cut 8 clause after 2|58 20 -220 -45 0 0 0 138
cut 8 clause after 3|-82 99 -48 0 0 0 0 0
cut 8 clause after 4|36 28 -14 0 0 0 0 -50
cut 8 clause after 5|54 11 -9 -24 0 -50 0 0
cut 8 clause after 6|41 137 -146 0 0 0 0 0
cut 8 clause after 7|88 -53 4 -44 0 0 0 -39
cut 8 clause after 8|98 -63 -80 -92 117 0 0 0
cut 8 clause after 9|97 -4 -108 -14 -11 0 0 0
cut 8 open after 0|5 -110 80 -59 -36 25 0 115
cut 8 open after 1|-12 16 135 31 7 -106 0 -92
cut 8 open after 2|74 144 -67 -59 -29 -5 0 -7
cut 8 open after 3|-6 108 -138 -84 -139 31 0 285
cut 8 open after 4|75 95 7 -43 -58 46 0 151
cut 8 open after 5|168 26 -49 -26 25 91 -68 127
cut 8 open after 6|41 -62 47 -8 -69 123 0 -56
cut 8 open after 7|115 -17 77 -49 -23 81 47 -87
cut 8 open after 8|89 -12 36 -23 34 47 0 -84
cut 8 open after 9|80 94 -52 -57 22 1 0 75
cut 8 sentence after 0|25 -46 0 -47 83 0 0 -29
cut 8 sentence after 1|93 -56 -50 21 -43 0 0 0
cut 8 sentence after 2|-44 -9 0 29 48 0 0 -36
cut 8 sentence after 3|62 -18 0 -33 -9 0 0 -34
cut 8 sentence after 4|71 -78 0 62 -24 0 0 0
cut 8 sentence after 5|120 -98 -63 -115 -9 0 0 13
cut 8 sentence after 6|73 -140 -49 5 122 0 0 0
cut 8 sentence after 7|-54 -63 -21 112 99 0 0 -57
cut 8 sentence after 8|-122 -117 -111 149 133 -85 0 -4
cut 8 sentence after 9|-56 -56 0 91 -8 -7 0 -29
cut 8 signed after 5|-45 46 0 0 0 0 0 0
cut 8 signed after 9|-60 95 0 0 -38 0 0 0
cut 9 call after 0|-56 0 69 -19 0 0 0 0
cut 9 call after 1|-181 -46 216 -19 0 0 0 0
cut 9 call after 2|-15 -95 141 -69 87 0 0 0
cut 9 call after 3|65 -60 42 -93 0 0 0 0
cut 9 call after 4|99 -129 11 -49 0 0 0 0
cut 9 call after 5|62 1 -44 -71 0 0 0 0
cut 9 call after 6|62 -61 12 -52 0 0 0 0
cut 9 call after 7|68 -63 13 -58 0 0 0 0
cut 9 call after 8|-50 -22 26 19 0 0 0 0
cut 9 call after 9|-150 -76 207 36 -48 0 0 0
cut 9 clause after 0|66 -45 -49 33 0 0 0 0
cut 9 clause after 1|45 68 14 -58 0 0 0 -89
cut 9 clause after 2|84 -20 -122 -50 0 0 0 -46
cut 9 clause after 3|183 -110 -68 -41 0 -49 0 0
cut 9 clause after 4|18 -9 -43 37 0 0 0 0
cut 9 clause after 5|278 -136 -127 -21 0 0 0 -50
cut 9 clause after 6|175 -93 2 -97 0 -40 0 0
cut 9 clause after 7|98 -22 -86 29 -44 0 0 0
cut 9 clause after 8|70 29 -104 -12 46 0 0 -50
cut 9 clause after 9|62 -19 78 -94 -31 0 0 0
cut 9 open after 0|101 -45 78 -9 -100 -94 0 1
cut 9 open after 1|-10 -2 83 41 -14 -56 0 -158
cut 9 open after 2|37 34 -25 -27 8 -53 30 -39
cut 9 open after 3|22 -58 -47 -7 110 108 28 -9
cut 9 open after 4|-17 -118 25 40 -9 87 0 10
cut 9 open after 5|39 -116 -38 29 -78 139 0 46
cut 9 open after 6|40 -184 58 43 -48 48 0 -30
cut 9 open after 7|123 14 42 -6 11 -86 -11 -70
cut 9 open after 8|159 68 63 -4 -8 -23 -50 44
cut 9 open after 9|37 12 34 -29 103 53 -50 75
cut 9 sentence after 0|93 -106 0 -89 26 0 0 45
cut 9 sentence after 1|10 -49 0 -91 -15 0 0 196
cut 9 sentence after 2|-12 57 -50 -48 22 0 0 39
cut 9 sentence after 3|11 50 0 -113 49 0 0 0
cut 9 sentence after 4|-18 37 -50 -45 100 0 0 57
cut 9 sentence after 5|185 75 -35 -102 -169 0 0 -110
cut 9 sentence after 6|10 43 -49 -60 -68 0 0 198
cut 9 sentence after 7|-55 52 -46 -47 -13 0 0 0
cut 9 sentence after 8|-99 83 183 -54 -1 0 0 -33
cut 9 sentence after 9|-117 151 232 45 -33 -98 0 -74
cut clause call clause width 3|0 96 0 -95 0 0 0 0
cut clause call clause width 4|-76 -58 25 111 0 0 0 0
cut clause call clause width 5|0 45 -44 0 0 0 0 0
cut clause call open width 1|0 -51 126 -64 0 0 0 0
cut clause call open width 2|-97 -18 116 0 -16 0 0 0
cut clause call open width 3|-73 10 56 -57 0 0 0 0
cut clause call open width 4|-128 89 26 -106 0 0 0 0
cut clause call open width 5|-50 119 -70 0 0 0 0 0
cut clause call open width 6|-133 185 -69 0 0 0 0 0
cut clause call sentence width 2|0 -40 0 40 0 0 0 0
cut clause call sentence width 4|-79 61 57 -32 0 0 0 0
cut clause call sentence width 5|0 36 -35 0 0 0 0 0
cut clause call sentence width 6|-43 0 44 0 0 0 0 0
cut clause clause call width 3|0 -16 16 0 0 0 0 0
cut clause clause call width 6|-24 25 0 0 0 0 0 0
cut clause clause clause width 3|0 43 -43 0 0 0 0 0
cut clause clause clause width 5|-76 76 0 0 0 0 0 0
cut clause clause clause width 6|-68 68 0 0 0 0 0 0
cut clause clause clause width 7|-36 36 0 0 0 0 0 0
cut clause clause open width 2|0 -23 23 0 0 0 0 0
cut clause clause open width 4|20 -8 -81 50 0 0 0 0
cut clause clause open width 5|179 -82 -123 0 46 0 0 0
cut clause clause open width 6|-42 22 0 0 65 0 0 0
cut clause clause open width 7|41 17 -47 0 0 0 0 0
cut clause clause sentence width 5|83 -83 0 0 0 0 0 0
cut clause clause sentence width 6|3 -3 0 0 0 0 0 0
cut clause clause sentence width 7|99 -99 0 0 0 0 0 0
cut clause clause sentence width 8|-68 69 0 0 0 0 0 0
cut clause open call width 1|-45 -46 46 46 0 0 0 0
cut clause open call width 2|0 -36 -28 55 -1 0 0 0
cut clause open call width 3|0 -20 0 21 0 0 0 0
cut clause open call width 4|0 -48 -33 82 0 0 0 0
cut clause open call width 5|-49 50 0 0 0 0 0 0
cut clause open call width 6|48 70 -122 18 0 0 0 0
cut clause open call width 7|0 46 -46 0 0 0 0 0
cut clause open clause width 1|0 70 0 -47 -28 0 0 0
cut clause open clause width 2|0 45 -25 14 20 0 0 -28
cut clause open clause width 3|0 -53 0 145 -12 -97 0 0
cut clause open clause width 4|59 -79 107 -53 -21 0 0 0
cut clause open clause width 5|14 -92 85 8 0 0 0 0
cut clause open clause width 6|-27 34 -12 21 0 0 0 0
cut clause open clause width 7|2 -41 -12 49 0 0 0 0
cut clause open open width 0|0 -100 65 100 34 0 -49 -38
cut clause open open width 1|0 75 -40 -197 168 0 -37 110
cut clause open open width 2|0 161 141 -206 -103 0 0 18
cut clause open open width 3|-48 -1 129 -100 79 -44 0 -67
cut clause open open width 4|83 110 -27 -145 60 0 -49 -142
cut clause open open width 5|-16 -10 -72 180 1 -98 0 -88
cut clause open open width 6|61 -17 -282 278 -89 0 0 -119
cut clause open open width 7|-29 -1 31 -27 25 0 0 0
cut clause open open width 8|0 80 -49 -49 19 0 0 0
cut clause open sentence width 0|0 -76 0 119 -42 0 0 0
cut clause open sentence width 1|0 -203 -85 255 38 0 -50 2
cut clause open sentence width 2|-12 -67 70 17 -22 0 0 -87
cut clause open sentence width 3|0 -163 -59 132 49 0 0 0
cut clause open sentence width 4|-99 -115 -128 198 115 0 0 -27
cut clause open sentence width 5|-36 -110 -169 265 -44 0 0 201
cut clause open sentence width 6|44 -65 -127 150 0 0 0 202
cut clause open sentence width 7|35 63 0 -7 -56 0 0 -50
cut clause open sentence width 8|-18 19 0 0 0 0 0 0
cut clause open signed width 5|-43 43 0 0 0 0 0 0
cut clause open signed width 6|-52 52 0 0 0 0 0 0
cut clause open signed width 7|0 40 0 0 -39 0 0 0
cut clause sentence call width 3|0 4 0 -4 0 0 0 0
cut clause sentence call width 4|0 58 0 -58 0 0 0 0
cut clause sentence clause width 3|-38 38 0 0 0 0 0 0
cut clause sentence clause width 4|211 -99 0 -127 48 0 0 0
cut clause sentence clause width 5|-68 37 0 31 0 0 0 0
cut clause sentence clause width 6|-97 15 0 74 0 0 0 0
cut clause sentence open width 1|0 36 0 0 -35 0 0 0
cut clause sentence open width 2|-49 110 0 -50 -15 0 0 0
cut clause sentence open width 3|134 50 0 -189 8 0 0 0
cut clause sentence open width 4|-27 167 0 -210 40 0 0 0
cut clause sentence open width 5|-176 100 0 -67 112 0 0 -33
cut clause sentence open width 6|-135 82 0 59 0 0 0 0
cut clause sentence open width 7|18 0 0 -76 77 0 0 -20
cut clause sentence open width 8|0 48 0 0 0 0 0 -47
cut clause sentence sentence width 2|0 31 0 -30 0 0 0 0
cut clause sentence sentence width 3|19 8 0 -43 0 0 0 0
cut clause sentence sentence width 4|313 -173 0 -93 0 0 0 0
cut clause sentence sentence width 5|159 -80 0 -55 0 0 0 0
cut clause sentence sentence width 6|-132 105 0 69 0 0 0 -6
cut clause sentence sentence width 7|55 -55 0 0 0 0 0 0
cut clause signed open width 4|-49 50 0 0 0 0 0 0
cut clause signed open width 5|-48 134 -50 -50 0 0 0 0
cut clause signed open width 6|-12 41 0 0 -29 0 0 0
cut open call call width 2|-29 0 0 29 0 0 0 0
cut open call call width 3|0 42 -41 0 0 0 0 0
cut open call call width 4|-13 73 -47 -25 0 0 0 0
cut open call clause width 0|-47 48 0 0 0 0 0 0
cut open call clause width 1|0 98 -29 -31 -46 0 0 0
cut open call clause width 2|-5 37 50 -55 -50 0 0 0
cut open call clause width 3|-61 -55 65 80 0 -48 0 0
cut open call clause width 4|-205 98 139 -33 0 0 0 0
cut open call clause width 5|68 98 -138 -30 0 0 0 0
cut open call clause width 6|-17 -13 26 0 0 0 0 0
cut open call clause width 7|113 -46 -80 0 0 0 0 0
cut open call open width 0|-18 149 -111 -43 0 0 0 0
cut open call open width 1|-68 -55 -4 101 57 0 0 0
cut open call open width 2|-272 79 40 174 0 0 0 0
cut open call open width 3|-263 -16 173 139 -48 0 0 0
cut open call open width 4|-105 -7 184 -43 -94 0 0 0
cut open call open width 5|-62 69 45 -120 0 0 0 -48
cut open call open width 6|-45 86 13 0 0 0 0 -29
cut open call open width 7|-31 33 15 0 0 0 0 0
cut open call sentence width 1|0 -94 -6 98 0 0 0 0
cut open call sentence width 2|-48 -33 -39 103 0 0 0 0
cut open call sentence width 3|0 10 36 -42 0 0 0 0
cut open call sentence width 4|33 62 24 -112 0 0 0 -49
cut open call sentence width 5|-66 71 1 0 0 0 0 0
cut open call sentence width 6|30 176 -178 -9 0 0 0 0
cut open call sentence width 7|-81 81 0 0 0 0 0 0
cut open call signed width 6|-7 8 0 0 0 0 0 0
cut open clause call width 1|-49 0 49 0 0 0 0 0
cut open clause call width 2|-81 -96 192 -50 0 0 0 0
cut open clause call width 3|-83 -45 161 -62 0 0 0 0
cut open clause call width 4|-68 -42 154 -69 -16 0 0 0
cut open clause call width 5|0 -41 41 0 0 0 0 0
cut open clause call width 6|54 31 -95 0 0 0 0 0
cut open clause call width 7|-16 40 -35 0 0 0 0 0
cut open clause clause width 1|33 23 -47 0 0 0 0 0
cut open clause clause width 2|171 -32 -73 0 -35 -50 0 0
cut open clause clause width 3|36 16 -41 0 0 0 0 0
cut open clause clause width 4|-4 91 -75 0 0 0 0 0
cut open clause clause width 5|-106 94 -48 0 46 0 0 0
cut open clause clause width 6|0 5 -26 0 0 0 0 0
cut open clause clause width 7|-91 92 0 0 0 0 0 0
cut open clause open width 0|-46 46 0 0 0 0 0 0
cut open clause open width 1|-62 -51 195 -14 -115 0 0 0
cut open clause open width 2|144 -133 135 -112 -77 -49 0 -50
cut open clause open width 3|142 -60 39 -59 -81 0 0 0
cut open clause open width 4|54 -95 40 -57 91 0 0 -81
cut open clause open width 5|65 82 -20 -176 127 -40 0 -117
cut open clause open width 6|-48 38 -69 12 25 0 0 208
cut open clause open width 7|41 69 -1 -113 35 0 0 -50
cut open clause open width 8|78 -5 -135 94 0 0 0 0
cut open clause sentence width 2|29 11 -30 0 0 0 0 0
cut open clause sentence width 3|179 -178 0 0 0 0 0 0
cut open clause sentence width 4|170 75 -264 61 0 0 0 0
cut open clause sentence width 5|-65 123 -49 -17 -50 0 0 -33
cut open clause sentence width 6|-129 194 -97 -125 0 0 0 -20
cut open clause sentence width 7|-158 161 -49 113 0 0 0 -50
cut open clause sentence width 8|37 -35 0 -2 0 0 0 0
cut open clause signed width 4|-35 36 0 0 0 0 0 0
cut open clause signed width 5|-108 109 0 0 0 0 0 0
cut open clause signed width 6|-212 213 0 0 0 0 0 0
cut open clause signed width 7|-83 84 0 0 0 0 0 0
cut open clause signed width 8|21 -21 0 0 0 0 0 0
cut open open call width 0|0 25 -107 -4 64 0 0 0
cut open open call width 1|0 -78 187 110 -25 -94 0 -257
cut open open call width 2|-92 -129 -180 24 121 292 0 -48
cut open open call width 3|45 -89 -18 129 -64 -59 0 -49
cut open open call width 4|-135 -213 178 92 86 -154 0 -79
cut open open call width 5|-10 -68 171 -33 -2 -35 0 -70
cut open open call width 6|109 140 -227 -83 -23 41 0 -16
cut open open call width 7|-66 73 14 -18 0 0 0 0
cut open open call width 8|-45 46 0 0 0 0 0 0
cut open open clause width 0|73 6 18 -117 90 -91 0 -63
cut open open clause width 1|213 111 -114 -155 123 -135 0 79
cut open open clause width 2|52 -150 65 5 -159 -57 0 108
cut open open clause width 3|-21 -136 185 174 66 -83 53 -493
cut open open clause width 4|53 -195 90 -33 103 25 0 -88
cut open open clause width 5|33 8 52 -67 138 -61 0 98
cut open open clause width 6|-28 15 68 -15 -14 210 0 -145
cut open open clause width 7|-88 65 -32 178 0 0 0 -85
cut open open clause width 8|-131 36 45 -44 0 0 0 106
cut open open open width 0|279 84 -80 -74 158 -82 -51 -3
cut open open open width 1|83 107 70 -4 47 143 -76 -90
cut open open open width 2|172 -25 90 -26 -129 99 22 14
cut open open open width 3|270 -143 67 -63 114 -58 84 116
cut open open open width 4|263 -139 60 -47 -20 35 -133 -10
cut open open open width 5|125 -93 33 21 -31 48 -96 27
cut open open open width 6|5 31 28 20 3 -21 0 -101
cut open open open width 7|-40 22 65 15 -45 -74 -44 -11
cut open open open width 8|-134 -31 115 115 -99 -53 0 -11
cut open open sentence width 0|-73 -238 -91 121 222 -16 0 -51
cut open open sentence width 1|-78 -453 29 128 62 46 -50 115
cut open open sentence width 2|-153 -386 70 110 12 68 0 127
cut open open sentence width 3|-296 -481 35 76 186 -46 0 345
cut open open sentence width 4|-271 -137 22 219 63 -34 0 12
cut open open sentence width 5|-126 39 -66 11 -67 182 0 165
cut open open sentence width 6|-97 167 -110 -107 -104 31 0 -327
cut open open sentence width 7|-78 294 -159 -153 124 -50 0 -168
cut open open sentence width 8|149 -1 26 -116 0 0 0 -214
cut open open signed width 4|-46 47 0 0 0 0 0 0
cut open open signed width 5|-302 325 -45 0 0 0 0 0
cut open open signed width 6|-353 386 0 -77 0 0 0 0
cut open open signed width 7|-212 260 0 -48 -48 0 0 0
cut open open signed width 8|38 92 0 -48 -40 0 0 -49
cut open sentence call width 0|0 -69 0 0 70 0 0 0
cut open sentence call width 1|0 -44 0 0 44 0 0 0
cut open sentence call width 2|-11 71 0 0 -63 0 0 0
cut open sentence call width 3|0 3 0 -42 54 0 0 0
cut open sentence call width 4|105 -20 -88 -7 31 0 0 0
cut open sentence call width 5|-14 15 0 -23 0 0 0 0
cut open sentence call width 6|103 -74 0 40 -49 0 0 0
cut open sentence clause width 0|-53 70 0 0 -28 0 0 0
cut open sentence clause width 1|-32 -36 0 0 85 0 0 0
cut open sentence clause width 2|-87 59 0 -49 40 0 0 0
cut open sentence clause width 3|1 51 0 62 -35 0 0 -36
cut open sentence clause width 4|17 140 -49 -10 -142 0 0 -50
cut open sentence clause width 5|-51 56 0 53 0 -7 0 -30
cut open sentence clause width 6|-89 97 -35 56 0 0 0 38
cut open sentence clause width 7|-49 49 0 0 0 0 0 0
cut open sentence open width 0|-79 82 -50 0 53 0 0 0
cut open sentence open width 1|32 65 -50 -120 165 -50 0 0
cut open sentence open width 2|-69 127 -74 -188 196 0 0 -50
cut open sentence open width 3|-49 77 0 -28 90 -48 0 -59
cut open sentence open width 4|-113 132 133 -43 -4 -134 0 -174
cut open sentence open width 5|32 153 -162 14 -146 0 0 85
cut open sentence open width 6|-53 75 -94 33 -118 0 0 34
cut open sentence open width 7|-22 102 0 -102 -150 0 0 68
cut open sentence open width 8|-60 90 0 -70 -130 -50 0 181
cut open sentence sentence width 0|-122 155 0 0 -76 0 0 0
cut open sentence sentence width 1|-73 -31 -50 0 154 0 0 0
cut open sentence sentence width 2|-222 87 0 0 173 0 0 0
cut open sentence sentence width 3|-218 89 0 80 36 0 0 0
cut open sentence sentence width 4|-39 0 0 90 -96 0 0 -49
cut open sentence sentence width 5|-282 -40 0 279 -37 0 0 140
cut open sentence sentence width 6|-143 94 -46 104 -41 0 0 110
cut open sentence sentence width 7|-171 126 0 -22 0 0 0 62
cut open sentence sentence width 8|65 19 0 -65 0 0 0 -26
cut open sentence signed width 2|0 24 0 0 -23 0 0 0
cut open sentence signed width 5|-135 136 0 0 0 0 0 0
cut open sentence signed width 6|-109 110 0 0 0 0 0 0
cut open sentence signed width 7|-74 74 0 0 0 0 0 0
cut open signed clause width 4|-45 46 0 0 0 0 0 0
cut open signed clause width 5|-43 94 -50 0 0 0 0 0
cut open signed clause width 6|-35 36 0 0 0 0 0 0
cut open signed open width 2|-6 6 0 0 0 0 0 0
cut open signed open width 3|-57 92 0 0 -38 0 0 0
cut open signed open width 4|-107 178 0 -50 0 0 0 -50
cut open signed open width 5|-144 144 0 0 0 0 0 0
cut open signed open width 6|-125 125 0 0 0 0 0 0
cut open signed open width 7|0 50 0 0 0 0 0 -49
cut open signed sentence width 5|-28 28 0 0 0 0 0 0
deficit 0|-63 -114 102 110 -38 32 60 61
deficit 1|-53 18 40 54 -52 -11 -37 45
deficit 2|20 26 62 -3 -38 -9 -87 26
deficit 3|35 65 28 0 -33 -44 -50 -36
deficit 4|136 -10 13 -29 -7 -5 -8 -26
deficit 5|94 0 -6 -29 -32 -53 -39 -55
deficit 6|15 57 62 49 22 -2 -22 -68
deficit 7|18 84 96 30 -9 -9 -17 -26
deficit 8|29 69 125 42 75 3 4 -10
deficit 9|26 114 83 39 85 38 90 12
doubled|-535 -453 340 302 -654 -385 -401 139
doubled 0|0 0 50 0 0 -50 0 0
doubled 1|-49 -97 -31 89 -243 -163 -199 172
doubled 2|-50 -233 120 171 -287 -99 -85 31
doubled 3|-190 -298 98 173 -244 -168 -20 -79
doubled 4|-307 -356 143 164 -301 -159 -220 103
doubled 5|-213 -262 163 275 -74 -171 -121 -2
doubled 6|-181 -82 337 -77 0 -50 -68 106
doubled 7|24 74 301 -320 0 0 0 -48
doubled 8|0 0 99 -65 0 0 0 -43
ends call|129 77 25 -27 -164 -134 -49 -186
ends call after ends call|59 76 -115 14 0 0 0 0
ends call after ends clause|84 25 51 32 -97 -84 0 0
ends call after ends open|57 -9 9 -147 -103 0 -49 -97
ends call after ends sentence|83 117 -138 53 0 -50 0 -49
ends call after ends signed|-4 8 -4 0 0 0 0 0
ends call deficit 0|-58 0 115 -16 0 0 0 -45
ends call deficit 1|-69 -16 196 -126 0 0 0 0
ends call deficit 2|-51 -25 174 -89 0 0 0 -78
ends call deficit 3|159 -85 15 -68 0 0 0 0
ends call deficit 4|-32 -69 117 0 0 0 0 0
ends call deficit 5|-55 84 6 -109 0 0 0 0
ends call deficit 6|-20 16 -20 37 0 0 0 -48
ends call deficit 7|-16 -3 12 -14 -16 0 0 0
ends call deficit 8|123 111 -24 -25 -94 -50 -49 0
ends call deficit 9|82 69 -82 118 -86 -84 0 -60
ends call here 0 after 7|-49 0 50 0 0 0 0 0
ends call here 0 after 9|-11 0 12 0 0 0 0 0
ends call here 1 after 1|0 0 47 -47 0 0 0 0
ends call here 1 after 2|-50 50 0 0 0 0 0 0
ends call here 1 after 3|0 -87 88 0 0 0 0 0
ends call here 1 after 4|0 -39 40 0 0 0 0 0
ends call here 1 after 5|0 -35 36 0 0 0 0 0
ends call here 1 after 6|0 17 -17 0 0 0 0 0
ends call here 1 after 7|-4 0 4 0 0 0 0 0
ends call here 1 after 8|0 -51 51 0 0 0 0 0
ends call here 1 after 9|-16 66 6 -48 0 0 0 0
ends call here 2 after 0|0 0 50 0 0 0 0 -49
ends call here 2 after 1|-5 -76 81 0 0 0 0 0
ends call here 2 after 2|-20 30 30 -40 0 0 0 0
ends call here 2 after 3|146 -162 -5 0 0 0 0 0
ends call here 2 after 4|-43 -12 44 0 0 0 0 0
ends call here 2 after 5|46 -33 -32 0 0 0 0 0
ends call here 2 after 6|43 53 -76 0 0 0 0 0
ends call here 2 after 7|-62 82 -16 0 0 0 0 0
ends call here 2 after 8|-79 -65 163 0 0 0 0 -29
ends call here 2 after 9|-30 9 28 0 0 0 0 0
ends call here 3 after 1|-29 0 30 0 0 0 0 0
ends call here 3 after 2|5 -16 44 0 0 0 0 0
ends call here 3 after 3|-83 90 49 -47 0 0 0 0
ends call here 3 after 4|-57 0 57 0 0 0 0 0
ends call here 3 after 5|127 -11 -119 -9 0 0 0 0
ends call here 3 after 6|4 26 -2 0 0 0 0 0
ends call here 3 after 7|60 -74 46 0 0 0 0 0
ends call here 3 after 8|25 -36 22 0 0 0 0 0
ends call here 3 after 9|104 -9 -82 0 0 0 0 0
ends call here 4 after 2|67 -121 51 0 0 0 0 0
ends call here 4 after 3|-39 47 -8 0 0 0 0 0
ends call here 4 after 4|-66 37 37 0 0 0 0 0
ends call here 4 after 5|-47 0 47 0 0 0 0 0
ends call here 4 after 6|14 0 -14 0 0 0 0 0
ends call here 4 after 7|94 -94 0 0 0 0 0 0
ends call here 4 after 8|16 -42 16 0 0 0 0 0
ends call here 4 after 9|-30 51 -20 0 0 0 0 0
ends call here 5 after 0|0 0 38 -37 0 0 0 0
ends call here 5 after 2|28 -102 55 0 0 0 0 0
ends call here 5 after 3|-56 -46 109 0 0 0 0 0
ends call here 5 after 4|-57 50 -2 0 0 0 0 0
ends call here 5 after 5|25 87 -132 0 0 0 0 0
ends call here 5 after 6|93 -45 -5 -47 0 0 0 0
ends call here 5 after 7|-35 18 28 0 0 0 0 0
ends call here 5 after 8|-26 -11 25 0 0 0 0 0
ends call here 5 after 9|-46 75 -43 0 0 0 0 0
ends call here 6 after 0|-6 0 66 -61 0 0 0 0
ends call here 6 after 1|-39 -28 70 13 0 0 0 0
ends call here 6 after 2|100 -128 46 0 0 0 0 0
ends call here 6 after 3|17 40 -36 0 0 0 0 0
ends call here 6 after 4|-13 48 -39 0 0 0 0 0
ends call here 6 after 5|74 -2 -10 -46 0 0 0 -48
ends call here 6 after 6|-5 -64 47 -26 0 0 0 0
ends call here 6 after 7|-21 63 -43 0 0 0 0 0
ends call here 6 after 8|-40 -17 -61 116 0 0 0 0
ends call here 6 after 9|-24 70 -64 0 0 0 0 0
ends call here 7 after 0|-5 0 -33 37 0 0 0 0
ends call here 7 after 1|-20 -50 31 45 0 0 0 0
ends call here 7 after 2|20 -74 100 -31 -16 0 0 0
ends call here 7 after 3|23 -38 9 0 0 0 0 0
ends call here 7 after 4|-29 -20 32 0 0 0 0 0
ends call here 7 after 5|19 51 -56 0 0 0 0 0
ends call here 7 after 6|-39 102 -47 -37 0 0 0 0
ends call here 7 after 7|-25 -29 50 0 0 0 0 0
ends call here 7 after 8|0 4 -4 0 0 0 0 0
ends call here 7 after 9|-73 87 14 -38 0 0 0 0
ends call here 8 after 0|-33 0 33 0 0 0 0 0
ends call here 8 after 1|-70 82 35 0 0 0 0 0
ends call here 8 after 2|78 -24 27 -5 0 -50 0 0
ends call here 8 after 3|18 -15 -51 -18 0 0 0 0
ends call here 8 after 4|48 -22 -20 -30 0 0 0 0
ends call here 8 after 5|84 36 -147 29 0 0 0 0
ends call here 8 after 6|26 68 -44 -68 -44 0 0 0
ends call here 8 after 7|0 -45 21 -32 0 0 0 0
ends call here 8 after 8|-143 122 55 -16 -50 0 0 0
ends call here 8 after 9|-114 72 64 27 0 0 -49 0
ends call here 9 after 0|-79 0 45 48 0 0 0 0
ends call here 9 after 1|-24 -25 18 32 0 0 0 0
ends call here 9 after 2|50 -164 -6 138 26 0 0 0
ends call here 9 after 3|140 141 -149 -88 -50 0 0 0
ends call here 9 after 4|94 12 -47 -30 0 0 0 0
ends call here 9 after 5|108 118 -89 -100 0 -50 0 0
ends call here 9 after 6|11 1 -7 -30 0 0 0 0
ends call here 9 after 7|-16 102 -43 -13 0 0 0 -24
ends call here 9 after 8|-146 -18 171 -41 0 -48 0 0
ends call here 9 after 9|-262 144 28 167 -48 0 0 -14
ends call width 0 marks 0|-92 195 -111 -43 0 0 0 0
ends call width 1 marks 0|-303 -8 64 153 26 0 0 -24
ends call width 2 marks 0|-75 110 -35 187 -50 0 0 -25
ends call width 2 marks 1|-76 96 8 0 -16 0 0 0
ends call width 3 marks 0|151 158 -150 -206 -48 -48 0 0
ends call width 3 marks 1|-261 -169 137 266 0 0 0 0
ends call width 4 marks 0|215 124 -103 -311 -50 0 -49 -14
ends call width 4 marks 1|-210 -45 166 18 -44 0 0 0
ends call width 4 marks 2|-148 52 246 -110 0 0 0 -49
ends call width 5 marks 0|116 -37 -30 -125 0 -50 0 0
ends call width 5 marks 1|-45 -83 165 -165 0 -50 0 -48
ends call width 5 marks 2|-247 69 160 -30 0 0 0 0
ends call width 6 marks 0|53 71 -131 0 0 0 0 -74
ends call width 6 marks 1|136 -13 -131 -95 0 0 0 0
ends call width 6 marks 2|42 74 -264 0 0 0 0 0
ends call width 7 marks 0|0 -140 140 0 0 0 0 0
ends call width 7 marks 1|86 -23 -75 0 0 0 0 0
ends call width 7 marks 2|57 16 -74 0 0 0 0 0
ends call width 8 marks 2|137 -137 0 0 0 0 0 0
ends clause|55 94 19 -168 -50 -158 -147 -133
ends clause after ends call|-160 -90 310 -175 -16 0 0 0
ends clause after ends clause|39 85 -217 65 21 -50 0 -50
ends clause after ends open|103 24 53 -135 -49 -108 -147 -92
ends clause after ends sentence|79 88 -401 38 -50 0 0 -120
ends clause after ends signed|94 -89 0 -29 0 0 0 0
ends clause deficit 0|115 -59 -69 100 -18 0 0 -78
ends clause deficit 1|-80 129 -3 25 25 -40 -25 -45
ends clause deficit 2|3 79 -69 -151 51 0 -64 25
ends clause deficit 3|127 -16 24 -93 -47 -50 0 -18
ends clause deficit 4|86 -49 -26 -20 0 0 0 -50
ends clause deficit 5|89 -32 -65 -64 0 0 0 2
ends clause deficit 6|104 -22 18 -45 -9 0 0 -50
ends clause deficit 7|56 -29 123 -125 10 0 -42 -64
ends clause deficit 8|-28 16 76 -74 -6 0 0 -67
ends clause deficit 9|110 12 61 31 -112 -99 -42 -131
ends clause here 0 after 0|-30 46 -49 79 -30 0 0 -47
ends clause here 0 after 1|-6 -17 -45 76 0 0 0 0
ends clause here 0 after 2|-20 -77 89 0 0 0 0 0
ends clause here 0 after 4|-36 0 0 37 0 0 0 0
ends clause here 0 after 5|28 -28 0 0 0 0 0 0
ends clause here 0 after 6|-55 55 0 0 0 0 0 0
ends clause here 0 after 7|88 0 -100 0 17 0 0 0
ends clause here 0 after 8|45 -45 64 -33 0 0 0 -30
ends clause here 0 after 9|66 44 -49 -53 0 0 0 0
ends clause here 1 after 1|2 49 -26 -60 -34 0 0 26
ends clause here 1 after 2|-91 74 32 21 0 0 0 0
ends clause here 1 after 3|44 -49 0 0 5 0 0 0
ends clause here 1 after 4|-12 13 23 -22 0 0 0 0
ends clause here 1 after 5|0 0 43 -42 0 0 0 0
ends clause here 1 after 6|31 14 41 -56 0 -40 0 0
ends clause here 1 after 7|64 65 -115 -39 0 0 0 0
ends clause here 1 after 8|-39 14 51 72 47 0 -25 -50
ends clause here 1 after 9|-9 51 -22 67 0 0 0 -50
ends clause here 2 after 1|2 -16 -82 0 0 0 0 135
ends clause here 2 after 2|-1 39 -33 53 -87 0 0 21
ends clause here 2 after 3|-23 57 104 -41 -24 0 0 0
ends clause here 2 after 4|33 14 0 0 41 0 0 -50
ends clause here 2 after 5|59 -18 -67 -41 0 0 0 0
ends clause here 2 after 6|78 -29 -50 -44 0 0 0 0
ends clause here 2 after 7|51 -59 15 -45 42 0 0 0
ends clause here 2 after 8|37 -12 -14 -175 80 0 0 0
ends clause here 2 after 9|-17 43 -3 21 19 0 -64 -36
ends clause here 3 after 1|46 -46 0 0 0 0 0 0
ends clause here 3 after 2|17 64 53 -50 0 0 0 -18
ends clause here 3 after 3|56 7 4 0 8 -50 0 0
ends clause here 3 after 4|-3 -41 45 0 0 0 0 0
ends clause here 3 after 5|129 -70 -78 0 0 0 0 0
ends clause here 3 after 6|-15 15 0 0 0 0 0 0
ends clause here 3 after 7|-1 -68 127 -96 0 0 0 0
ends clause here 3 after 8|49 13 -56 43 -104 0 0 0
ends clause here 3 after 9|77 33 -94 23 39 0 0 0
ends clause here 4 after 1|35 9 0 0 0 0 0 -50
ends clause here 4 after 2|-23 24 2 0 0 0 0 0
ends clause here 4 after 3|-49 40 42 -20 0 0 0 0
ends clause here 4 after 4|-51 51 0 0 0 0 0 0
ends clause here 4 after 5|116 -115 0 0 0 0 0 0
ends clause here 4 after 6|-16 17 0 0 0 0 0 0
ends clause here 4 after 7|37 -37 0 0 0 0 0 0
ends clause here 4 after 8|-12 43 -55 0 0 0 0 0
ends clause here 4 after 9|4 4 -30 0 0 0 0 0
ends clause here 5 after 1|44 -43 0 0 0 0 0 0
ends clause here 5 after 2|74 -15 15 -50 0 0 0 6
ends clause here 5 after 3|-78 105 -42 0 0 0 0 0
ends clause here 5 after 4|27 -26 0 0 0 0 0 0
ends clause here 5 after 5|98 -42 -58 -32 0 0 0 0
ends clause here 5 after 6|-59 63 -11 0 0 0 0 0
ends clause here 5 after 7|26 -18 -62 53 0 0 0 0
ends clause here 5 after 8|-7 -10 11 4 0 0 0 -8
ends clause here 5 after 9|72 -69 -11 0 0 0 0 0
ends clause here 6 after 1|-6 7 0 0 0 0 0 0
ends clause here 6 after 2|107 41 -149 0 0 0 0 -50
ends clause here 6 after 3|-2 2 0 0 0 0 0 0
ends clause here 6 after 4|13 -13 0 0 0 0 0 0
ends clause here 6 after 5|-13 13 0 0 0 0 0 0
ends clause here 6 after 6|51 -12 -12 0 0 0 0 0
ends clause here 6 after 7|12 -12 0 0 0 0 0 0
ends clause here 6 after 8|-4 -32 84 -78 -9 0 0 0
ends clause here 6 after 9|-69 -80 119 22 0 0 0 0
ends clause here 7 after 2|54 9 -44 0 0 0 -42 -35
ends clause here 7 after 3|120 -60 -79 0 0 0 0 0
ends clause here 7 after 4|64 -49 -14 0 0 0 0 0
ends clause here 7 after 5|59 19 -40 0 -35 0 0 0
ends clause here 7 after 6|-17 -87 125 0 0 0 0 0
ends clause here 7 after 7|-23 48 19 -13 0 0 0 -39
ends clause here 7 after 8|-114 152 34 -67 0 0 0 0
ends clause here 7 after 9|-44 -76 154 -68 45 0 0 0
ends clause here 8 after 1|-62 0 92 0 -41 0 0 0
ends clause here 8 after 2|24 -6 -13 -23 0 0 0 -28
ends clause here 8 after 3|21 94 -126 40 0 0 0 0
ends clause here 8 after 4|-4 29 -41 0 0 0 0 0
ends clause here 8 after 5|113 26 -79 -21 0 0 0 0
ends clause here 8 after 6|175 138 -239 -48 0 0 0 0
ends clause here 8 after 7|-17 -75 156 -14 -48 0 0 0
ends clause here 8 after 8|-78 74 74 -63 53 0 0 -39
ends clause here 8 after 9|-98 -85 90 66 12 0 0 0
ends clause here 9 after 1|-29 -34 100 0 0 0 0 -47
ends clause here 9 after 2|-16 158 -109 -44 0 0 0 0
ends clause here 9 after 3|114 66 -85 -47 0 -49 0 0
ends clause here 9 after 4|-8 14 3 0 0 0 0 0
ends clause here 9 after 5|200 66 -194 0 0 -50 0 -50
ends clause here 9 after 6|161 16 -93 -49 0 0 0 -48
ends clause here 9 after 7|30 55 -30 -23 -44 0 0 0
ends clause here 9 after 8|-155 -5 125 34 13 0 0 0
ends clause here 9 after 9|-226 -125 282 124 -90 0 -42 0
ends clause width 0 marks 0|-82 83 0 0 0 0 0 0
ends clause width 1 marks 0|-15 -26 102 -56 -115 0 0 0
ends clause width 2 marks 0|76 -130 249 -157 -98 -99 0 -97
ends clause width 3 marks 0|24 -119 163 -65 -85 0 0 -75
ends clause width 3 marks 1|0 46 -53 0 8 0 0 0
ends clause width 4 marks 0|-15 -102 113 -24 55 0 -42 -81
ends clause width 4 marks 1|-109 107 -214 149 47 0 0 0
ends clause width 4 marks 2|55 -55 0 0 0 0 0 0
ends clause width 5 marks 0|122 80 -106 -260 33 -40 -90 -145
ends clause width 5 marks 1|29 32 -138 94 81 0 0 -50
ends clause width 5 marks 2|-79 86 -25 0 -1 0 0 0
ends clause width 6 marks 0|-15 7 -56 -142 -18 0 -25 140
ends clause width 6 marks 1|107 81 -270 32 -15 0 -16 -83
ends clause width 6 marks 2|30 15 -43 -64 36 0 0 -50
ends clause width 7 marks 0|-33 130 -75 -15 0 -50 0 0
ends clause width 7 marks 1|78 -8 -49 30 -12 0 0 -50
ends clause width 7 marks 2|102 44 -108 -78 0 0 0 -50
ends clause width 8 marks 0|-12 12 0 0 0 0 0 0
ends clause width 8 marks 1|6 8 -49 94 0 0 0 -47
ends clause width 8 marks 2|21 69 -100 58 0 0 0 0
ends open|3 45 77 102 92 98 70 146
ends open after ends call|-31 -164 141 133 87 -14 -189 -68
ends open after ends clause|-75 23 -19 44 59 61 51 -60
ends open after ends open|50 59 48 81 69 46 107 40
ends open after ends sentence|-44 -5 -63 -12 8 121 -78 -72
ends open after ends signed|163 32 -130 -220 -116 -50 -40 -99
ends open deficit 0|-25 -73 129 11 -6 75 60 -61
ends open deficit 1|-36 -10 62 6 -22 16 -33 55
ends open deficit 2|18 29 53 -12 -80 0 -56 37
ends open deficit 3|1 68 -21 21 -31 -41 8 -42
ends open deficit 4|73 42 -17 -36 8 -5 -8 1
ends open deficit 5|78 -3 9 -35 -50 -52 -39 -76
ends open deficit 6|117 -60 51 68 -9 14 -1 -7
ends open deficit 7|82 -76 138 51 -4 -9 -5 24
ends open deficit 8|-37 -62 118 74 65 40 65 45
ends open deficit 9|-48 -139 130 144 86 66 109 49
ends open here 0 after 0|187 64 -86 -49 -38 -22 0 -156
ends open here 0 after 1|55 84 36 -11 -19 -24 0 -118
ends open here 0 after 2|-70 -15 14 -3 32 -36 26 173
ends open here 0 after 3|-88 -5 36 -23 0 25 -11 63
ends open here 0 after 4|-78 0 39 -39 0 42 25 0
ends open here 0 after 5|-95 -4 31 -16 -46 25 142 -57
ends open here 0 after 6|-47 -32 39 -20 -8 -8 50 5
ends open here 0 after 7|-83 -62 52 85 18 21 -60 36
ends open here 0 after 8|10 -42 12 -99 34 88 -62 94
ends open here 0 after 9|-72 63 64 10 -43 117 -2 -53
ends open here 1 after 0|139 -28 17 -27 0 -71 -28 19
ends open here 1 after 1|17 43 35 -53 -45 25 -72 15
ends open here 1 after 2|184 28 -4 -13 69 -37 27 -25
ends open here 1 after 3|-85 38 -25 23 -49 -31 52 136
ends open here 1 after 4|34 -43 59 12 -49 -45 24 -20
ends open here 1 after 5|-73 -18 57 2 -15 -19 40 -89
ends open here 1 after 6|-140 42 43 7 25 -42 -2 36
ends open here 1 after 7|-82 27 -32 5 68 44 -41 41
ends open here 1 after 8|56 -46 -26 25 -12 51 -31 16
ends open here 1 after 9|65 5 -7 -3 140 8 -15 2
ends open here 2 after 0|-36 -24 57 52 -17 8 -49 48
ends open here 2 after 1|38 93 3 36 -114 63 -67 -115
ends open here 2 after 2|22 36 -7 -76 68 14 -15 -72
ends open here 2 after 3|-44 45 22 64 74 -29 99 -162
ends open here 2 after 4|13 66 -50 -59 -1 14 -42 4
ends open here 2 after 5|-33 -58 78 -26 52 -3 70 2
ends open here 2 after 6|19 21 6 -45 4 17 -32 -53
ends open here 2 after 7|17 51 -18 -12 -40 -60 100 -29
ends open here 2 after 8|49 95 -39 11 -10 10 4 43
ends open here 2 after 9|41 47 -45 -55 -67 -12 -41 -92
ends open here 3 after 0|14 0 22 -47 -15 -24 0 22
ends open here 3 after 1|39 -1 17 -21 18 -38 -34 -87
ends open here 3 after 2|1 64 -14 7 -49 -6 -34 -52
ends open here 3 after 3|42 -8 5 19 87 -17 100 -93
ends open here 3 after 4|29 12 6 -46 11 36 -50 -66
ends open here 3 after 5|-25 -104 125 19 -24 53 114 10
ends open here 3 after 6|17 -75 96 24 37 35 31 -165
ends open here 3 after 7|12 25 -86 56 -57 48 69 -22
ends open here 3 after 8|7 14 38 -11 62 30 -60 -28
ends open here 3 after 9|48 -1 50 -47 -35 -29 -98 49
ends open here 4 after 0|0 0 47 -17 -4 13 0 -26
ends open here 4 after 1|-44 63 35 -8 41 15 0 -64
ends open here 4 after 2|47 121 31 -67 -70 15 -78 -89
ends open here 4 after 3|-3 -13 -29 -101 52 31 22 -103
ends open here 4 after 4|79 -31 46 -36 -32 -47 0 -99
ends open here 4 after 5|-64 -49 61 115 4 38 49 -51
ends open here 4 after 6|62 -117 48 9 -21 -31 -24 -48
ends open here 4 after 7|-23 -69 11 24 38 -50 -17 25
ends open here 4 after 8|48 -25 -7 41 -17 0 13 57
ends open here 4 after 9|78 -22 -18 3 8 21 -13 -66
ends open here 5 after 0|-38 -87 83 39 14 -66 0 -34
ends open here 5 after 1|9 69 12 15 -20 0 -49 -68
ends open here 5 after 2|12 50 23 -58 82 -33 -11 -80
ends open here 5 after 3|31 -69 22 11 -107 2 75 -111
ends open here 5 after 4|26 -75 44 -48 39 -14 14 98
ends open here 5 after 5|-10 -257 127 49 53 -81 103 91
ends open here 5 after 6|44 -87 77 4 -38 -14 -22 -57
ends open here 5 after 7|56 -9 -22 13 -7 94 -44 -18
ends open here 5 after 8|25 -12 30 37 52 71 -107 40
ends open here 5 after 9|67 -37 -4 55 37 -78 -37 15
ends open here 6 after 0|-8 -70 53 -58 27 115 2 -22
ends open here 6 after 1|38 71 47 -25 25 -120 22 68
ends open here 6 after 2|31 83 28 -17 -38 21 -9 -64
ends open here 6 after 3|77 21 39 -2 -31 -19 1 -37
ends open here 6 after 4|-3 -53 16 9 -56 18 67 125
ends open here 6 after 5|-63 -134 30 38 -57 44 58 82
ends open here 6 after 6|99 -47 7 -22 3 46 -26 -15
ends open here 6 after 7|114 -66 26 -18 44 41 85 -57
ends open here 6 after 8|34 -43 19 1 12 51 -19 9
ends open here 6 after 9|71 -32 -33 2 64 -10 -57 44
ends open here 7 after 0|28 24 -8 -73 69 16 -27 49
ends open here 7 after 1|26 21 -16 -35 41 -24 11 -70
ends open here 7 after 2|47 80 30 -9 -57 21 46 -30
ends open here 7 after 3|46 -15 18 14 -38 -79 1 -111
ends open here 7 after 4|0 19 19 20 -7 -11 -1 -19
ends open here 7 after 5|-60 -144 98 72 -39 12 8 6
ends open here 7 after 6|19 -122 44 -22 -61 8 -23 -24
ends open here 7 after 7|-83 4 0 50 18 29 -28 31
ends open here 7 after 8|-6 25 -22 -7 40 68 45 88
ends open here 7 after 9|-39 -16 -38 29 19 0 -7 24
ends open here 8 after 0|162 -35 -45 -5 -62 -2 8 -81
ends open here 8 after 1|64 -61 -65 1 53 14 110 26
ends open here 8 after 2|43 1 -14 10 -9 49 40 0
ends open here 8 after 3|26 -72 49 51 8 0 47 0
ends open here 8 after 4|6 -80 16 51 69 -8 46 -35
ends open here 8 after 5|-97 -80 111 81 94 28 45 28
ends open here 8 after 6|-58 -99 109 127 -38 41 49 47
ends open here 8 after 7|32 3 -9 59 35 12 57 3
ends open here 8 after 8|55 -47 41 11 -23 19 57 45
ends open here 8 after 9|70 2 -66 97 22 36 58 43
ends open here 9 after 0|81 41 5 7 -9 20 38 -70
ends open here 9 after 1|15 -112 4 24 -39 -34 23 67
ends open here 9 after 2|-22 15 65 19 9 23 12 14
ends open here 9 after 3|-69 -68 96 66 -33 39 -36 66
ends open here 9 after 4|-13 74 68 48 -22 -47 -32 -22
ends open here 9 after 5|-17 -19 87 35 -29 -9 -58 30
ends open here 9 after 6|-145 -44 82 43 -2 -16 -26 94
ends open here 9 after 7|-62 -48 33 67 33 20 -15 55
ends open here 9 after 8|29 31 6 21 31 21 17 -8
ends open here 9 after 9|117 20 47 129 62 46 29 52
ends open width 0 marks 0|-51 91 68 -86 222 -155 -55 15
ends open width 1 marks 0|40 10 55 34 100 -45 -146 134
ends open width 1 marks 1|0 -70 236 0 -192 0 0 0
ends open width 2 marks 0|72 -126 69 158 -92 38 26 160
ends open width 2 marks 1|-245 24 104 -258 406 -84 -50 -38
ends open width 3 marks 0|58 -98 107 142 -236 140 53 81
ends open width 3 marks 1|-345 70 70 -86 259 -128 -139 -328
ends open width 3 marks 2|0 -40 -25 0 66 0 0 0
ends open width 4 marks 0|-2 -294 57 100 -173 112 95 165
ends open width 4 marks 1|-105 19 108 40 146 -181 -161 -38
ends open width 4 marks 2|-194 29 171 -34 114 0 0 -125
ends open width 5 marks 0|-148 -80 147 12 -303 65 34 123
ends open width 5 marks 1|60 78 -11 13 -18 -154 -147 -123
ends open width 5 marks 2|26 158 -75 138 60 -66 -104 -270
ends open width 6 marks 0|-268 -180 297 77 -278 41 -72 209
ends open width 6 marks 1|-6 38 -2 61 -100 -171 -18 -225
ends open width 6 marks 2|27 81 -308 -202 143 -152 161 88
ends open width 7 marks 0|-250 -255 161 5 -51 -78 0 238
ends open width 7 marks 1|1 61 112 116 -211 -50 287 -237
ends open width 7 marks 2|54 76 -211 71 209 -50 -153 -42
ends open width 8 marks 0|14 -56 -180 -67 0 121 -103 257
ends open width 8 marks 1|-66 77 240 -167 -49 -45 135 -221
ends open width 8 marks 2|97 79 -255 -29 -70 0 126 -84
ends sentence|53 85 -336 -12 -19 -303 -297 -125
ends sentence after ends call|-93 142 -124 91 23 0 0 -26
ends sentence after ends clause|62 75 -119 -44 -49 -55 -2 -71
ends sentence after ends open|52 55 -240 13 -1 -263 -249 -71
ends sentence after ends sentence|147 21 -132 -109 15 -47 -98 -3
ends sentence after ends signed|34 -28 0 0 -23 0 0 0
ends sentence deficit 0|-57 -117 0 53 -52 -85 0 240
ends sentence deficit 1|81 -82 -151 151 -45 -93 0 26
ends sentence deficit 2|-13 -42 -42 61 65 -49 -43 109
ends sentence deficit 3|73 -30 -39 61 42 -50 -50 61
ends sentence deficit 4|-19 30 0 21 -53 0 0 -41
ends sentence deficit 5|-51 103 -159 74 42 -7 0 98
ends sentence deficit 6|-10 85 -80 -16 109 -49 -49 -165
ends sentence deficit 7|28 120 -108 -26 20 0 -2 -163
ends sentence deficit 8|117 144 -117 -12 28 -50 -163 -166
ends sentence deficit 9|58 87 -224 -33 11 -168 -99 -234
ends sentence here 0 after 0|40 -69 0 -84 0 0 0 131
ends sentence here 0 after 1|-99 35 0 34 0 0 0 54
ends sentence here 0 after 2|64 -108 0 -20 0 0 0 91
ends sentence here 0 after 4|0 -47 0 48 0 0 0 0
ends sentence here 0 after 5|-55 8 0 -11 0 0 0 70
ends sentence here 0 after 6|0 12 0 0 -12 0 0 0
ends sentence here 0 after 7|79 -20 0 0 0 0 0 -47
ends sentence here 0 after 8|58 16 0 41 -57 -50 0 29
ends sentence here 0 after 9|68 -93 0 76 24 -35 0 -42
ends sentence here 1 after 0|-11 -38 0 50 0 0 0 0
ends sentence here 1 after 1|36 -57 -87 18 -47 -46 0 98
ends sentence here 1 after 2|-63 2 0 10 -19 -47 0 117
ends sentence here 1 after 3|65 -8 0 10 0 0 0 -139
ends sentence here 1 after 4|-10 65 0 -16 0 0 0 -41
ends sentence here 1 after 5|34 -25 -49 10 0 0 0 25
ends sentence here 1 after 6|48 -118 0 19 0 0 0 102
ends sentence here 1 after 7|98 -49 0 -50 0 0 0 -8
ends sentence here 1 after 8|-51 11 -50 51 51 0 0 -30
ends sentence here 1 after 9|-106 60 0 99 -68 0 0 25
ends sentence here 2 after 0|-8 6 0 46 0 0 0 -39
ends sentence here 2 after 1|80 -52 0 -143 36 0 0 130
ends sentence here 2 after 2|42 -55 -16 -52 -57 0 0 80
ends sentence here 2 after 3|43 14 0 -128 -7 0 0 0
ends sentence here 2 after 4|22 39 0 -74 -2 0 0 34
ends sentence here 2 after 5|-84 61 -26 -19 -32 0 0 66
ends sentence here 2 after 6|4 -57 0 24 66 -49 0 118
ends sentence here 2 after 7|14 -43 0 59 74 0 0 -52
ends sentence here 2 after 8|22 -67 0 100 -63 0 -43 -48
ends sentence here 2 after 9|22 -73 0 39 8 0 0 40
ends sentence here 3 after 0|-47 47 0 0 0 0 0 0
ends sentence here 3 after 1|-101 23 0 55 0 0 0 13
ends sentence here 3 after 2|117 -89 0 -85 49 0 0 -15
ends sentence here 3 after 3|58 -30 0 10 -61 -50 0 0
ends sentence here 3 after 4|-37 7 0 -25 0 0 0 63
ends sentence here 3 after 5|-73 82 -39 7 49 0 0 0
ends sentence here 3 after 6|39 26 0 -38 0 0 -50 6
ends sentence here 3 after 7|-35 32 0 21 0 0 0 0
ends sentence here 3 after 8|5 -18 0 9 37 0 0 0
ends sentence here 3 after 9|20 -31 0 97 0 0 0 0
ends sentence here 4 after 1|51 -120 0 70 0 0 0 0
ends sentence here 4 after 2|111 -115 0 12 0 0 0 0
ends sentence here 4 after 3|-7 7 0 0 0 0 0 0
ends sentence here 4 after 4|-94 90 0 14 0 0 0 0
ends sentence here 4 after 5|-73 138 0 -105 0 0 0 0
ends sentence here 4 after 6|-51 46 0 23 0 0 0 0
ends sentence here 4 after 7|-51 52 0 -1 0 0 0 0
ends sentence here 4 after 8|26 46 0 -70 -5 0 0 -41
ends sentence here 4 after 9|-81 42 0 72 -48 0 0 0
ends sentence here 5 after 0|-68 22 0 56 0 0 0 0
ends sentence here 5 after 1|5 -43 0 13 59 0 0 -14
ends sentence here 5 after 2|144 -91 -50 40 -28 0 0 72
ends sentence here 5 after 3|-5 4 -50 18 94 0 0 102
ends sentence here 5 after 4|-14 21 0 -26 0 0 0 0
ends sentence here 5 after 5|-75 95 -34 27 0 0 0 -56
ends sentence here 5 after 6|-86 92 -49 70 -35 0 0 106
ends sentence here 5 after 7|-19 -39 0 47 47 0 0 -26
ends sentence here 5 after 8|69 -78 0 -33 -2 0 0 -31
ends sentence here 5 after 9|-64 118 0 -22 -61 -7 0 -26
ends sentence here 6 after 0|3 25 0 53 -35 0 0 -45
ends sentence here 6 after 1|3 -5 0 34 -36 0 0 0
ends sentence here 6 after 2|54 -79 0 23 18 0 0 0
ends sentence here 6 after 3|18 -36 0 12 -7 0 0 0
ends sentence here 6 after 4|-31 8 0 -11 44 0 0 0
ends sentence here 6 after 5|14 96 -47 -67 0 -49 0 -50
ends sentence here 6 after 6|-28 53 0 51 0 0 0 -83
ends sentence here 6 after 7|-65 23 -46 95 -37 0 0 0
ends sentence here 6 after 8|15 49 0 -77 67 0 0 0
ends sentence here 6 after 9|56 14 0 -46 21 0 -49 0
ends sentence here 7 after 0|-87 68 0 48 35 0 0 -49
ends sentence here 7 after 1|-73 27 0 50 -32 0 0 0
ends sentence here 7 after 2|3 -44 -50 49 115 0 0 0
ends sentence here 7 after 3|-46 52 0 -3 -6 0 0 0
ends sentence here 7 after 4|1 -24 -50 81 18 0 0 0
ends sentence here 7 after 5|-8 86 0 -152 31 0 -2 -48
ends sentence here 7 after 6|16 -19 0 -7 45 0 0 -43
ends sentence here 7 after 7|191 -39 -21 -188 -81 0 0 0
ends sentence here 7 after 8|110 -5 -50 48 -88 0 0 -49
ends sentence here 7 after 9|56 12 64 -24 -26 0 0 0
ends sentence here 8 after 0|-106 62 0 1 67 0 0 0
ends sentence here 8 after 1|145 -28 0 24 -121 0 -48 -50
ends sentence here 8 after 2|-36 -23 -50 96 64 0 0 -39
ends sentence here 8 after 3|19 49 -49 36 -16 0 0 0
ends sentence here 8 after 4|-23 113 0 -44 -54 0 0 0
ends sentence here 8 after 5|60 85 -105 25 -75 0 0 0
ends sentence here 8 after 6|11 45 0 -38 108 0 0 -30
ends sentence here 8 after 7|86 31 -50 -66 -12 0 -49 0
ends sentence here 8 after 8|121 12 106 -43 47 -50 -50 -25
ends sentence here 8 after 9|78 43 53 -46 73 0 -50 -86
ends sentence here 9 after 0|-84 4 0 21 69 0 0 0
ends sentence here 9 after 1|4 61 0 -27 -26 0 0 0
ends sentence here 9 after 2|-2 5 -50 116 24 0 0 -49
ends sentence here 9 after 3|29 62 0 51 42 0 0 -128
ends sentence here 9 after 4|-45 7 -50 46 107 0 0 0
ends sentence here 9 after 5|-28 91 -54 35 56 0 -49 -78
ends sentence here 9 after 6|82 119 -134 -38 8 -50 0 -50
ends sentence here 9 after 7|88 61 0 -63 -38 0 0 -49
ends sentence here 9 after 8|163 43 -84 11 -36 -50 0 0
ends sentence here 9 after 9|130 27 -101 -61 -144 -98 -50 -165
ends sentence width 0 marks 0|68 -19 -50 0 52 0 0 0
ends sentence width 1 marks 0|-19 147 -116 -294 221 -50 0 0
ends sentence width 1 marks 1|144 -116 0 -24 -26 0 0 0
ends sentence width 2 marks 0|9 169 -109 -444 207 0 0 -109
ends sentence width 2 marks 1|169 7 0 -102 -90 0 0 0
ends sentence width 3 marks 0|-113 73 -66 73 142 -48 -50 -194
ends sentence width 3 marks 1|81 64 0 -203 -201 0 0 0
ends sentence width 3 marks 2|329 -223 0 0 -125 0 0 0
ends sentence width 4 marks 0|-66 37 -157 249 97 -134 -99 -287
ends sentence width 4 marks 1|118 180 0 -58 -287 -50 -49 -74
ends sentence width 4 marks 2|157 25 0 -125 -98 0 0 -50
ends sentence width 5 marks 0|-38 -24 -178 335 -36 -7 -48 -260
ends sentence width 5 marks 1|79 49 -49 -94 -146 0 0 163
ends sentence width 5 marks 2|118 168 -100 -259 0 0 -52 -96
ends sentence width 6 marks 0|-4 45 -153 251 -166 -128 0 -298
ends sentence width 6 marks 1|54 66 -72 -190 -17 -50 -49 207
ends sentence width 6 marks 2|-18 59 -42 -53 -134 0 -43 37
ends sentence width 7 marks 0|-56 115 0 45 -85 0 0 -44
ends sentence width 7 marks 1|1 -1 0 -189 -57 0 -50 273
ends sentence width 7 marks 2|-17 77 0 -148 38 0 0 -102
ends sentence width 8 marks 0|0 0 0 35 0 -35 0 0
ends sentence width 8 marks 1|29 67 0 -20 -98 -50 0 128
ends sentence width 8 marks 2|-14 94 0 -134 -61 0 0 107
ends signed|109 199 -199 -116 -67 0 -43 -99
ends signed after ends call|46 -46 0 0 0 0 0 0
ends signed after ends clause|-15 73 -50 0 0 0 0 0
ends signed after ends open|108 172 -163 -100 -67 0 -43 -99
ends signed after ends sentence|-58 69 0 -23 0 0 0 0
ends signed deficit 0|-82 123 0 0 0 0 0 -49
ends signed deficit 1|0 29 0 0 -29 0 0 0
ends signed deficit 2|21 -12 0 -23 0 0 0 0
ends signed deficit 3|44 -44 0 0 0 0 0 0
ends signed deficit 4|-82 82 0 0 0 0 0 0
ends signed deficit 5|-50 51 0 0 0 0 0 0
ends signed deficit 6|9 -8 0 0 0 0 0 0
ends signed deficit 7|104 43 -99 0 0 0 -43 0
ends signed deficit 8|116 92 -134 -100 0 0 0 0
ends signed deficit 9|128 -64 0 0 -38 0 0 -50
ends signed here 0 after 2|0 50 0 0 0 0 0 -49
ends signed here 0 after 7|-50 50 0 0 0 0 0 0
ends signed here 0 after 9|-32 32 0 0 0 0 0 0
ends signed here 1 after 9|0 29 0 0 -29 0 0 0
ends signed here 2 after 0|-45 46 0 0 0 0 0 0
ends signed here 2 after 2|-45 45 0 0 0 0 0 0
ends signed here 2 after 4|-48 49 0 0 0 0 0 0
ends signed here 2 after 5|-40 40 0 0 0 0 0 0
ends signed here 2 after 7|10 -10 0 0 0 0 0 0
ends signed here 2 after 8|59 -31 0 -23 0 0 0 0
ends signed here 2 after 9|44 -44 0 0 0 0 0 0
ends signed here 3 after 6|-12 12 0 0 0 0 0 0
ends signed here 3 after 8|-14 14 0 0 0 0 0 0
ends signed here 3 after 9|62 -61 0 0 0 0 0 0
ends signed here 4 after 5|30 -30 0 0 0 0 0 0
ends signed here 4 after 6|-51 52 0 0 0 0 0 0
ends signed here 4 after 9|-59 59 0 0 0 0 0 0
ends signed here 5 after 5|-24 25 0 0 0 0 0 0
ends signed here 5 after 7|-43 43 0 0 0 0 0 0
ends signed here 5 after 8|-4 4 0 0 0 0 0 0
ends signed here 5 after 9|66 -66 0 0 0 0 0 0
ends signed here 6 after 2|47 -46 0 0 0 0 0 0
ends signed here 6 after 3|-19 20 0 0 0 0 0 0
ends signed here 6 after 5|-9 9 0 0 0 0 0 0
ends signed here 6 after 6|-47 47 0 0 0 0 0 0
ends signed here 6 after 8|24 -24 0 0 0 0 0 0
ends signed here 7 after 0|67 -66 0 0 0 0 0 0
ends signed here 7 after 1|-35 36 0 0 0 0 0 0
ends signed here 7 after 3|-48 48 0 0 0 0 0 0
ends signed here 7 after 5|46 -45 0 0 0 0 0 0
ends signed here 7 after 6|22 39 -50 0 0 0 0 0
ends signed here 7 after 7|-28 28 0 0 0 0 0 0
ends signed here 7 after 8|-25 25 0 0 0 0 0 0
ends signed here 7 after 9|115 -28 -49 0 0 0 -43 0
ends signed here 8 after 2|-31 31 0 0 0 0 0 0
ends signed here 8 after 4|-23 23 0 0 0 0 0 0
ends signed here 8 after 5|-13 13 0 0 0 0 0 0
ends signed here 8 after 6|24 -23 0 0 0 0 0 0
ends signed here 8 after 7|13 -13 0 0 0 0 0 0
ends signed here 8 after 8|22 44 -49 0 0 0 0 0
ends signed here 8 after 9|118 51 -85 -100 0 0 0 0
ends signed here 9 after 2|-18 18 0 0 0 0 0 0
ends signed here 9 after 3|5 -4 0 0 0 0 0 0
ends signed here 9 after 5|-16 16 0 0 0 0 0 0
ends signed here 9 after 6|54 -53 0 0 0 0 0 0
ends signed here 9 after 7|19 -18 0 0 0 0 0 0
ends signed here 9 after 8|61 -61 0 0 0 0 0 0
ends signed here 9 after 9|73 -10 0 0 -38 0 0 -50
ends signed width 2 marks 1|-6 6 0 0 0 0 0 0
ends signed width 3 marks 1|-47 91 0 0 -38 0 0 0
ends signed width 4 marks 1|-171 230 0 -50 0 0 0 -50
ends signed width 4 marks 2|58 -58 0 0 0 0 0 0
ends signed width 5 marks 1|68 60 -100 -50 0 0 0 0
ends signed width 5 marks 2|150 -68 -99 0 0 0 0 0
ends signed width 6 marks 1|68 16 -50 -23 -29 0 0 0
ends signed width 6 marks 2|65 -53 0 0 0 0 -43 0
ends signed width 7 marks 2|127 -57 0 0 0 0 0 -49
ends signed width 8 marks 2|-114 115 0 0 0 0 0 0
full around 0 0|-6 22 117 56 52 6 57 83
full around 0 1|23 -61 108 54 15 26 87 67
full around 0 2|-26 -31 94 2 -93 32 13 3
full around 1 0|49 138 102 59 -13 2 67 54
full around 1 1|76 79 45 -8 -31 -42 -46 -29
full around 1 2|59 75 36 -13 -9 -107 -90 -77
full around 2 0|5 94 -6 -18 -35 -50 -21 -119
full around 2 1|56 26 50 45 -138 -134 -53 -95
full around 2 2|32 18 90 39 8 -166 -210 -176
furniture|-466 -282 -394 -8 -231 -401 -370 885
genre|146 -72 219 -367 -119 -399 -491 320
happening|95 125 180 -23 -120 -498 -330 -202
here 0 after 0|133 31 -125 15 -68 -22 0 -91
here 0 after 1|-64 90 8 26 -19 -24 0 -15
here 0 after 2|-45 -67 63 6 32 -36 26 158
here 0 after 3|-88 -5 36 -23 0 25 -11 63
here 0 after 4|-104 -47 39 4 0 42 25 0
here 0 after 5|-120 -21 31 -33 -46 25 142 -30
here 0 after 6|-78 19 39 -20 -16 -8 50 5
here 0 after 7|9 -38 7 85 30 21 -60 10
here 0 after 8|58 -28 24 -1 -27 17 -62 62
here 0 after 9|-34 47 25 53 -28 101 -2 -33
here 1 after 0|116 -77 17 19 0 -71 -28 19
here 1 after 1|11 53 -22 -49 -105 -6 -72 69
here 1 after 2|30 91 -2 5 59 -64 27 51
here 1 after 3|-12 -5 -2 42 -44 -31 52 64
here 1 after 4|10 -25 74 2 -49 -45 24 -44
here 1 after 5|-58 -36 36 51 -15 -19 40 -79
here 1 after 6|-106 -90 48 17 25 -61 -2 84
here 1 after 7|61 36 -57 -25 68 44 -41 40
here 1 after 8|3 43 -40 36 74 51 -40 -57
here 1 after 9|41 37 -7 12 81 8 -15 -3
here 2 after 0|-57 -26 94 64 -17 8 -49 3
here 2 after 1|98 26 4 1 -86 63 -67 -34
here 2 after 2|22 30 -5 -82 39 14 -15 -32
here 2 after 3|5 24 33 4 28 -29 99 -162
here 2 after 4|36 70 -40 -79 32 14 -42 -24
here 2 after 5|-22 38 43 -3 40 -3 70 -18
here 2 after 6|34 9 -19 -15 62 -44 -32 -5
here 2 after 7|50 35 -15 -30 45 -60 100 -43
here 2 after 8|51 64 -24 33 -16 10 -16 33
here 2 after 9|34 47 -56 -33 -62 -12 -74 -88
here 3 after 0|-15 47 22 -47 -15 -24 0 22
here 3 after 1|5 -4 21 18 18 -38 -34 -76
here 3 after 2|91 1 -10 -25 -30 -6 -34 -52
here 3 after 3|60 14 30 -10 53 -80 100 -93
here 3 after 4|15 20 36 -56 11 36 -50 -37
here 3 after 5|-9 -38 75 11 33 53 114 10
here 3 after 6|-1 2 96 5 37 35 -13 -116
here 3 after 7|-5 -88 101 19 -57 48 69 -22
here 3 after 8|48 -13 0 18 45 30 -60 -28
here 3 after 9|57 15 -74 -20 -23 -29 -98 49
here 4 after 0|0 0 47 -17 -4 13 0 -26
here 4 after 1|25 5 35 28 41 15 0 -103
here 4 after 2|83 55 43 -39 -70 15 -78 -89
here 4 after 3|-25 4 -16 -115 52 31 22 -103
here 4 after 4|-20 59 61 3 -32 -47 0 -99
here 4 after 5|0 -49 78 62 4 38 49 -51
here 4 after 6|-10 5 39 20 -21 -31 -24 -48
here 4 after 7|-20 -59 11 24 38 -50 -17 25
here 4 after 8|-22 19 23 -23 -19 0 13 38
here 4 after 9|18 45 -26 33 -29 21 -13 -66
here 5 after 0|-91 -74 91 47 14 -66 0 -34
here 5 after 1|16 49 12 31 20 0 -49 -71
here 5 after 2|45 17 19 -51 69 -33 -11 -55
here 5 after 3|14 -14 -33 10 -38 2 75 -32
here 5 after 4|13 -38 44 -54 39 -14 14 98
here 5 after 5|-85 -5 87 45 53 -81 103 66
here 5 after 6|-7 -13 32 32 -80 -14 -22 24
here 5 after 7|2 -29 -34 61 34 94 -44 -28
here 5 after 8|36 -60 46 39 50 71 -107 28
here 5 after 9|50 14 -16 37 26 -81 -37 11
here 6 after 0|-27 -36 69 -7 10 115 2 -48
here 6 after 1|28 26 61 5 9 -120 22 68
here 6 after 2|88 31 8 -28 9 21 -9 -67
here 6 after 3|94 -7 34 -3 1 -19 1 -37
here 6 after 4|-26 -28 8 13 -29 18 67 125
here 6 after 5|-3 18 45 -32 -57 -17 58 -5
here 6 after 6|38 22 22 -10 3 46 -26 -66
here 6 after 7|20 -36 12 26 32 41 85 -57
here 6 after 8|51 -13 24 -12 31 51 -19 9
here 6 after 9|52 12 -18 -19 52 -10 -88 44
here 7 after 0|-43 55 -14 -56 80 16 -27 13
here 7 after 1|-43 -1 -2 -8 32 -24 11 -70
here 7 after 2|62 -23 5 -7 0 21 22 -38
here 7 after 3|-2 33 9 14 -40 -79 1 -111
here 7 after 4|21 -12 -8 47 11 -11 -1 -19
here 7 after 5|-34 -19 46 -1 -40 12 7 -26
here 7 after 6|-15 -2 -10 -27 -36 8 -23 -40
here 7 after 7|54 28 -2 -28 -6 29 -28 14
here 7 after 8|45 34 -38 24 -28 68 45 19
here 7 after 9|36 -23 -9 -56 19 0 -16 24
here 8 after 0|46 45 -41 -8 -28 -2 8 -81
here 8 after 1|9 -51 -40 36 -3 14 80 -12
here 8 after 2|56 -6 37 26 16 2 40 -6
here 8 after 3|11 3 10 30 1 0 47 0
here 8 after 4|11 27 0 57 5 -8 46 -35
here 8 after 5|39 71 29 23 19 28 45 28
here 8 after 6|59 16 41 -4 11 41 49 43
here 8 after 7|51 7 -2 47 6 12 17 3
here 8 after 8|73 36 8 -11 13 -2 49 38
here 8 after 9|78 44 4 25 75 36 24 33
here 9 after 0|-24 29 11 38 26 20 38 -70
here 9 after 1|-29 -45 25 18 -45 -34 23 58
here 9 after 2|18 16 37 49 9 23 12 -1
here 9 after 3|27 72 47 50 -28 27 -36 28
here 9 after 4|3 52 44 47 8 -47 -32 -22
here 9 after 5|27 97 40 34 54 -22 -69 9
here 9 after 6|37 62 10 -13 -8 -37 -26 20
here 9 after 7|24 62 -7 24 13 20 -15 44
here 9 after 8|32 50 10 12 -21 -4 17 -8
here 9 after 9|43 84 74 27 -4 30 8 35
letter|523 -403 -210 -110 0 -50 0 -93
like caption 0|43 107 229 -282 -188 -257 -371 100
like caption 0 before ends call|118 -65 108 -10 0 -40 -87 0
like caption 0 before ends clause|-182 119 33 -233 -23 0 0 293
like caption 0 before ends open|133 90 53 -218 -206 -206 0 -44
like caption 0 before ends sentence|107 21 159 -52 43 -171 -332 160
like caption 0 before ends signed|3 -238 203 -108 0 -28 0 53
like caption 1|18 54 173 -88 -154 -193 -174 80
like caption 1 before ends call|36 -63 251 -76 0 -104 -73 -100
like caption 1 before ends clause|-60 111 178 -43 -27 -48 -49 -172
like caption 1 before ends open|37 34 117 -116 -157 -99 0 72
like caption 1 before ends sentence|72 -16 154 22 -92 -138 -76 55
like caption 1 before ends signed|72 -242 147 -8 0 -85 0 72
like caption 2|-3 37 113 -42 -117 -58 -149 164
like caption 2 before ends call|48 -47 90 -4 -56 0 -111 -153
like caption 2 before ends clause|-101 72 180 -43 -12 0 0 -6
like caption 2 before ends open|24 52 97 -33 -10 -91 -144 34
like caption 2 before ends sentence|92 10 64 -18 -208 57 -30 -84
like caption 2 before ends signed|69 -256 11 -79 0 -26 -99 200
like caption 3|46 79 65 32 -134 86 -83 65
like caption 3 before ends call|-49 128 41 97 0 -112 -128 -60
like caption 3 before ends clause|-55 -64 147 64 130 0 -87 -153
like caption 3 before ends open|48 32 36 -40 -104 61 -85 28
like caption 3 before ends sentence|81 26 43 15 -196 87 29 -153
like caption 3 before ends signed|99 -157 -24 22 0 7 -45 33
like caption 4|8 60 86 125 -5 127 55 -4
like caption 4 before ends call|155 108 -121 -40 0 86 92 5
like caption 4 before ends clause|15 -9 53 -63 112 -50 0 -120
like caption 4 before ends open|-4 7 56 88 29 92 98 60
like caption 4 before ends sentence|108 -57 -8 29 -187 30 31 -91
like caption 4 before ends signed|135 247 -60 -52 -50 95 -49 5
like caption 5|20 44 30 132 -45 109 79 -44
like caption 5 before ends call|-399 -47 -22 28 0 217 -34 204
like caption 5 before ends clause|57 82 -207 133 -91 0 -49 -57
like caption 5 before ends open|17 45 -13 55 97 64 11 9
like caption 5 before ends sentence|140 -117 24 43 -158 44 105 -64
like caption 5 before ends signed|-25 -78 -22 35 0 -13 -39 -37
like caption 6|-57 -12 -129 144 54 125 112 -132
like caption 6 before ends call|-220 310 -160 207 -49 -135 -35 -26
like caption 6 before ends clause|188 -94 -157 49 98 0 0 29
like caption 6 before ends open|74 60 -63 33 74 14 -82 -118
like caption 6 before ends sentence|-63 -168 18 68 -7 41 178 -9
like caption 6 before ends signed|51 26 47 -42 0 91 -49 -93
like caption 7|-187 49 -249 228 148 65 222 -179
like caption 7 before ends call|-172 213 -269 -43 0 -113 189 -17
like caption 7 before ends clause|265 -337 -202 360 127 -128 0 0
like caption 7 before ends open|-56 22 -17 131 34 83 -130 -47
like caption 7 before ends sentence|-149 134 -87 19 213 62 134 -37
like caption 7 before ends signed|-8 245 -125 38 0 42 0 -142
like caption 8|-292 -65 -390 302 297 34 216 -78
like caption 8 before ends call|-117 21 -112 108 70 -17 64 -32
like caption 8 before ends clause|-75 -274 -51 289 107 0 0 0
like caption 8 before ends open|143 -190 -50 331 83 127 0 -350
like caption 8 before ends sentence|-397 78 -339 19 353 -48 244 208
like caption 8 before ends signed|-113 554 -163 -212 0 -145 -49 -166
like heading 0|35 48 -50 50 65 -16 248 -39
like heading 1|22 62 -26 54 27 110 119 32
like heading 2|2 59 43 63 69 25 47 54
like heading 3|-65 -3 55 -15 7 41 -124 21
like heading 4|-275 40 127 32 69 -40 -185 -4
like heading 5|-220 -168 170 63 -91 -229 -311 220
like heading 6|-12 -131 264 73 -174 -238 -363 106
like heading 7|-169 203 316 -39 -108 -47 -308 -61
like heading 8|0 0 87 -86 0 0 0 0
like kicker 0|-89 -52 303 299 -10 -181 -361 -342
like kicker 1|-25 -5 210 176 36 -243 -308 -274
like kicker 2|40 25 86 115 71 -124 -81 14
like kicker 3|129 34 -49 41 27 -199 -16 65
like kicker 4|166 13 -44 -30 -4 35 -11 144
like kicker 5|55 69 -87 -69 -25 65 85 224
like kicker 6|53 96 -164 -149 -60 89 97 254
like kicker 7|209 136 -146 -257 -179 285 177 300
like kicker 8|135 -70 -143 -324 -206 387 277 135
like text 0|-368 -153 205 24 -151 158 68 -48
like text 0 before ends call|-32 0 -20 32 0 0 31 0
like text 0 before ends clause|0 0 59 -59 0 0 0 0
like text 0 before ends open|-155 -89 151 77 -151 152 57 -108
like text 0 before ends sentence|-249 -43 -19 -36 0 61 47 149
like text 0 before ends signed|0 -49 -44 37 0 -42 0 146
like text 0 deficit 0|0 0 27 0 0 0 0 -27
like text 0 deficit 1|0 0 94 77 0 -126 0 -46
like text 0 deficit 2|-131 18 14 219 0 0 -13 -121
like text 0 deficit 3|-46 -14 81 -76 -26 -2 0 53
like text 0 deficit 4|-42 0 -17 55 0 0 0 0
like text 0 deficit 5|0 -82 85 84 -40 -33 0 -35
like text 0 deficit 6|-36 0 -16 145 0 -21 -82 -55
like text 0 deficit 7|-86 -72 135 71 0 50 -45 -159
like text 0 deficit 8|-99 0 287 -69 -48 -81 -142 4
like text 0 deficit 9|-146 -49 -106 -125 -75 211 159 66
like text 1|-390 -95 265 129 -93 -19 49 -147
like text 1 before ends call|-99 0 263 -227 0 -68 -23 121
like text 1 before ends clause|-107 -79 -82 50 0 0 0 164
like text 1 before ends open|-189 -143 34 73 -53 21 -49 82
like text 1 before ends sentence|-128 133 91 31 -50 107 95 -202
like text 1 before ends signed|-34 0 74 10 0 -50 0 6
like text 1 deficit 0|-84 0 233 -117 0 0 -49 -49
like text 1 deficit 1|0 0 156 -55 0 -68 -49 -27
like text 1 deficit 2|-87 100 121 82 53 -46 -194 -163
like text 1 deficit 3|-53 -20 -6 53 0 -20 0 -12
like text 1 deficit 4|-33 0 51 84 0 -46 -1 -49
like text 1 deficit 5|-19 -138 270 -72 -26 -40 0 -72
like text 1 deficit 6|-111 -86 40 116 22 -47 -14 -123
like text 1 deficit 7|-14 7 -58 78 86 -39 -43 -144
like text 1 deficit 8|-160 -63 20 119 -80 -71 117 -34
like text 1 deficit 9|-179 16 26 144 -55 123 121 -13
like text 2|-192 -29 185 35 -70 -154 -16 -99
like text 2 before ends call|-105 129 44 -36 0 0 -53 -89
like text 2 before ends clause|-171 17 110 -7 62 0 -49 -38
like text 2 before ends open|83 -52 47 50 7 -84 -49 -22
like text 2 before ends sentence|-254 -33 147 102 -3 -79 32 -5
like text 2 before ends signed|-109 72 55 4 -50 -12 0 73
like text 2 deficit 0|0 -84 -38 144 0 0 0 -19
like text 2 deficit 1|-46 -35 56 109 0 -23 0 -168
like text 2 deficit 2|-31 -98 -4 123 107 0 0 -189
like text 2 deficit 3|-86 47 -9 74 40 0 -38 -65
like text 2 deficit 4|154 -120 117 -26 0 0 -95 -46
like text 2 deficit 5|-148 97 33 41 -46 0 -31 11
like text 2 deficit 6|-206 -138 102 97 0 -7 29 -174
like text 2 deficit 7|-84 -64 123 97 -18 -113 12 -116
like text 2 deficit 8|-100 -44 75 70 -39 -114 21 125
like text 2 deficit 9|123 46 44 -27 -26 -86 70 -72
like text 3|-53 -71 156 59 3 -37 -34 -74
like text 3 before ends call|60 143 25 132 -103 -127 -221 -41
like text 3 before ends clause|-101 -112 39 164 151 0 -37 -134
like text 3 before ends open|-106 -3 72 107 16 76 -113 -111
like text 3 before ends sentence|-73 94 147 55 -88 -42 52 -90
like text 3 before ends signed|-277 -97 85 88 0 0 0 10
like text 3 deficit 0|0 46 213 -162 0 0 0 -144
like text 3 deficit 1|-36 37 132 -56 90 -9 0 -221
like text 3 deficit 2|-114 -4 80 6 -13 -180 101 94
like text 3 deficit 3|37 -167 -25 212 -82 56 27 -221
like text 3 deficit 4|-125 -13 161 26 -32 -49 78 -1
like text 3 deficit 5|143 -138 72 19 -68 8 30 -129
like text 3 deficit 6|85 72 72 -18 -74 63 8 -204
like text 3 deficit 7|-164 -15 99 56 -18 -90 -3 -49
like text 3 deficit 8|9 119 37 16 -71 -38 -70 -23
like text 3 deficit 9|38 -2 -13 38 60 64 -11 127
like text 4|-75 -6 172 140 89 73 34 101
like text 4 before ends call|-291 154 92 65 87 -131 52 -215
like text 4 before ends clause|-181 -36 1 116 -20 0 -50 21
like text 4 before ends open|42 39 158 103 92 -43 14 -93
like text 4 before ends sentence|34 -80 166 -2 101 160 19 11
like text 4 before ends signed|-126 217 27 -69 0 16 -50 132
like text 4 deficit 0|-76 12 11 127 0 -8 0 -187
like text 4 deficit 1|35 -53 -30 -48 -57 51 -20 74
like text 4 deficit 2|-56 16 -23 -2 -57 42 -25 268
like text 4 deficit 3|-27 -55 4 12 -68 208 -118 117
like text 4 deficit 4|113 -179 25 95 -35 -102 -3 -94
like text 4 deficit 5|-19 -227 69 94 -15 78 -128 151
like text 4 deficit 6|-56 -36 48 21 28 -52 -116 -144
like text 4 deficit 7|-104 9 71 64 16 -21 -58 -24
like text 4 deficit 8|14 75 70 94 50 78 105 -22
like text 4 deficit 9|36 61 26 59 106 -44 50 16
like text 5|-28 -30 107 38 -5 39 22 29
like text 5 before ends call|-5 -30 -188 49 0 161 189 -233
like text 5 before ends clause|3 -105 67 130 -59 0 0 -45
like text 5 before ends open|-4 -44 39 81 33 9 3 -53
like text 5 before ends sentence|-75 -82 42 32 109 59 36 38
like text 5 before ends signed|83 357 -45 -58 0 42 -131 -109
like text 5 deficit 0|-56 55 83 39 -74 -140 18 -1
like text 5 deficit 1|-264 -32 23 15 -62 64 8 91
like text 5 deficit 2|-18 15 6 20 -17 27 76 123
like text 5 deficit 3|86 -25 89 28 -101 -169 214 -75
like text 5 deficit 4|8 -102 32 8 -58 44 -106 131
like text 5 deficit 5|14 28 69 15 89 -54 37 -270
like text 5 deficit 6|103 -90 32 32 -37 0 64 13
like text 5 deficit 7|44 -67 10 48 11 92 31 -23
like text 5 deficit 8|89 5 24 -14 34 20 -1 -134
like text 5 deficit 9|-12 71 77 49 21 26 -11 35
like text 6|20 44 116 78 57 18 -11 6
like text 6 before ends call|23 19 -99 54 0 -117 -12 225
like text 6 before ends clause|-79 66 34 38 196 -162 0 -61
like text 6 before ends open|65 42 22 10 -16 92 -107 -13
like text 6 before ends sentence|38 -41 67 4 78 19 70 91
like text 6 before ends signed|79 -47 57 20 0 56 -49 -62
like text 6 deficit 0|-23 -80 99 125 159 150 -244 -195
like text 6 deficit 1|5 55 -11 32 -133 137 -48 73
like text 6 deficit 2|39 30 -57 -33 -115 54 -99 -2
like text 6 deficit 3|112 -50 24 9 75 -5 -61 -32
like text 6 deficit 4|31 -6 -49 -103 145 -63 114 87
like text 6 deficit 5|95 -57 70 -26 -7 -87 7 -149
like text 6 deficit 6|70 -52 88 1 85 -11 47 -57
like text 6 deficit 7|-30 -87 44 39 24 -57 1 -34
like text 6 deficit 8|0 9 42 25 49 -30 28 9
like text 6 deficit 9|-64 -20 144 88 75 -17 66 59
like text 7|20 55 10 5 -22 -24 -13 74
like text 7 before ends call|-18 16 -95 3 0 207 -74 -4
like text 7 before ends clause|-13 71 -4 53 48 -50 0 -119
like text 7 before ends open|83 27 -45 -41 -13 -36 118 -6
like text 7 before ends sentence|41 -36 48 -23 -49 -55 -6 61
like text 7 before ends signed|140 34 -33 -139 0 4 -88 21
like text 7 deficit 0|-36 73 -101 -59 -35 35 99 108
like text 7 deficit 1|7 11 3 -13 16 -163 106 -39
like text 7 deficit 2|14 20 -54 -75 42 7 -180 -138
like text 7 deficit 3|84 -8 -25 -32 60 -45 -122 -90
like text 7 deficit 4|23 23 -15 -5 19 120 -30 -34
like text 7 deficit 5|116 -12 -67 -2 39 -36 -10 93
like text 7 deficit 6|109 45 -64 -4 -54 -52 9 103
like text 7 deficit 7|49 -39 -18 22 3 111 -65 17
like text 7 deficit 8|-19 -67 31 -9 58 31 77 -36
like text 7 deficit 9|-8 -119 149 -10 -24 20 -40 -88
like text 8|57 60 -127 -123 -106 -22 -43 161
like text 8 before ends call|23 16 -118 42 -19 13 115 0
like text 8 before ends clause|77 9 -88 -148 -90 0 -49 166
like text 8 before ends open|49 -20 -241 -81 -112 21 -94 226
like text 8 before ends sentence|97 112 15 -6 -32 -127 91 -74
like text 8 before ends signed|313 -132 -63 -50 0 -55 0 -123
like text 8 deficit 0|99 -72 -313 -24 16 34 146 110
like text 8 deficit 1|2 47 -127 0 163 -63 -49 150
like text 8 deficit 2|26 -9 -115 -71 9 -23 204 136
like text 8 deficit 3|109 57 7 -17 87 -33 -83 43
like text 8 deficit 4|-21 100 -272 -129 -21 -12 -36 -3
like text 8 deficit 5|48 78 -137 -30 -16 -9 75 121
like text 8 deficit 6|59 75 -149 -142 -90 68 30 212
like text 8 deficit 7|95 13 -203 -92 -120 97 -44 218
like text 8 deficit 8|77 -71 -38 10 -204 31 -27 136
like text 8 deficit 9|57 -330 182 -102 -29 -36 -79 -139
linking|-68 220 -112 -125 203 -186 -139 -145
marked|-591 -286 -102 -793 -500 830 232 -334
marks 0|3 -12 130 177 -30 122 61 190
marks 1|22 115 -26 26 66 -434 -141 -177
marks 2|54 158 -285 -186 125 -209 -44 -108
medium|0 -50 -225 -201 -3 -84 -44 405
name|81 -299 28 -19 -146 57 450 192
name room 0|222 -174 98 91 -43 43 -454 39
name room 1|47 -104 -16 46 34 24 -325 40
name room 2|73 -66 1 34 -6 79 20 -9
name room 3|-150 -227 -25 -2 57 -43 141 42
name room 4|60 -91 -51 -20 -19 -38 266 -117
name room 5|-17 -193 -25 -42 -41 -9 282 42
name room 6|-48 -11 -84 19 -97 65 265 -42
name room 7|1 -51 -88 -52 -131 136 212 -96
name room 8|-9 -50 -31 -25 -123 -34 232 54
name room 9|-318 -73 68 -41 -105 280 187 -26
named|-177 -99 -390 -209 -217 300 272 92
news|21 -170 142 152 166 -93 -324 -45
nothing after|-401 -312 197 91 57 -116 36 215
nothing before|184 -475 88 85 -217 30 -99 123
number|168 244 -288 -137 -98 -83 -269 38
number torn|-599 604 -252 -365 19 -185 0 242
opening|968 -687 -362 -408 0 -373 203 -181
pageName|-314 -114 1 23 -339 -167 -175 378
pair around known|-197 -136 89 95 63 78 -49 207
pair known|-252 229 -58 -403 472 -269 -36 39
picture|-361 -288 -304 570 751 -624 -340 -376
pictureMark|116 0 -48 -11 160 -19 -87 -50
place|168 -24 -160 226 326 -740 -436 75
quote open|-557 548 -96 4 -35 -377 -147 -257
repeats 0|51 88 -62 -134 -54 -19 6 78
repeats 0 deficit 0|140 -52 -270 -192 -21 -99 87 238
repeats 0 deficit 1|69 73 -242 -33 -87 -110 8 108
repeats 0 deficit 2|48 37 -160 -114 -136 -20 15 -69
repeats 0 deficit 3|24 -7 9 -135 105 87 42 20
repeats 0 deficit 4|21 -47 94 -6 56 -18 -42 -21
repeats 0 deficit 5|28 0 30 -44 16 11 16 13
repeats 0 deficit 6|34 88 -6 -137 59 -54 -36 -15
repeats 0 deficit 7|-21 65 -18 -141 -44 4 -28 103
repeats 0 deficit 8|38 95 14 -66 2 77 -92 -71
repeats 0 deficit 9|53 89 64 0 -9 17 25 -53
repeats 0 ends call|29 -51 -4 160 -39 0 0 -96
repeats 0 ends clause|85 60 -115 127 -29 0 0 -114
repeats 0 ends open|47 75 56 -58 -148 -11 15 113
repeats 0 ends sentence|65 73 -154 -250 130 -57 -50 -195
repeats 0 ends signed|-42 139 -50 0 -38 0 0 -50
repeats 0 width 0|48 70 -45 -58 173 -127 -1 1
repeats 0 width 1|-58 17 11 16 -4 224 129 -5
repeats 0 width 2|80 50 53 -86 -24 53 24 -1
repeats 0 width 3|20 76 122 -34 -6 -25 7 -97
repeats 0 width 4|-52 9 56 16 -59 -145 -24 127
repeats 0 width 5|24 65 -92 -74 -144 46 -285 69
repeats 0 width 6|31 89 -490 -133 -137 -331 -67 224
repeats 0 width 7|53 131 -315 -191 -3 -123 142 103
repeats 0 width 8|61 68 -109 -148 -49 0 0 72
repeats 1|28 43 -15 -37 1 -129 -13 46
repeats 1 deficit 0|23 -3 -85 14 -26 -77 78 111
repeats 1 deficit 1|-3 67 -67 -14 151 -75 74 12
repeats 1 deficit 2|-16 21 -74 -57 -55 74 144 67
repeats 1 deficit 3|30 48 35 -79 45 -37 -27 7
repeats 1 deficit 4|-9 -33 127 -65 108 97 -54 -112
repeats 1 deficit 5|119 20 -65 -87 92 -89 56 120
repeats 1 deficit 6|53 65 9 -41 -87 47 -121 -56
repeats 1 deficit 7|2 110 -24 1 -78 -57 0 -84
repeats 1 deficit 8|43 89 81 -30 -1 -47 -29 -48
repeats 1 deficit 9|18 43 92 12 28 -87 -8 -66
repeats 1 ends call|69 11 -14 -92 0 0 0 -93
repeats 1 ends clause|89 71 -257 -186 182 -50 -64 34
repeats 1 ends open|-16 15 49 15 48 -53 44 61
repeats 1 ends sentence|76 96 -257 -142 -212 -74 -130 -7
repeats 1 ends signed|32 49 -49 0 0 0 0 -49
repeats 1 width 2|-254 38 153 40 164 -49 -178 -56
repeats 1 width 3|-62 -86 121 20 58 -1 -74 12
repeats 1 width 4|23 -8 110 15 -54 -52 -44 -66
repeats 1 width 5|16 64 -105 -68 -87 38 61 54
repeats 1 width 6|13 52 -195 -99 -54 -111 104 68
repeats 1 width 7|21 83 -181 -3 174 -3 89 -88
repeats 1 width 8|109 191 -229 -252 -168 -99 102 104
repeats 2|-5 67 22 27 11 -52 -41 10
repeats 2 deficit 0|-79 39 68 71 -102 153 -176 -146
repeats 2 deficit 1|-85 37 56 10 1 14 -128 36
repeats 2 deficit 2|27 18 -18 -29 1 -128 -123 -15
repeats 2 deficit 3|19 27 22 -18 -16 20 24 51
repeats 2 deficit 4|122 -5 3 -16 -51 -190 -36 90
repeats 2 deficit 5|85 -26 -27 -37 -38 83 -55 -127
repeats 2 deficit 6|33 11 -29 14 56 8 69 64
repeats 2 deficit 7|67 16 -12 -34 32 -24 99 40
repeats 2 deficit 8|-30 28 3 -55 -31 -93 -7 105
repeats 2 deficit 9|18 75 37 29 -60 40 -17 115
repeats 2 ends call|71 60 -24 154 -50 -98 -49 -25
repeats 2 ends clause|91 103 -63 -144 -46 0 0 -86
repeats 2 ends open|-34 5 90 20 24 10 23 23
repeats 2 ends sentence|50 75 -130 11 19 -99 -101 55
repeats 2 ends signed|100 13 -50 -66 -29 0 0 0
repeats 2 width 1|-358 -61 238 122 88 -415 -525 169
repeats 2 width 2|100 28 6 -118 60 85 2 11
repeats 2 width 3|12 -54 51 -2 43 -57 129 44
repeats 2 width 4|80 -37 30 77 -78 113 30 -25
repeats 2 width 5|30 -18 -62 9 -128 -14 116 19
repeats 2 width 6|32 24 -150 -58 -64 36 -67 -85
repeats 2 width 7|86 109 -34 -30 -139 -16 -215 83
repeats 2 width 8|-19 -45 -75 -90 -49 209 -145 123
repeats 3|10 73 115 99 39 23 17 65
repeats 3 deficit 0|-96 -55 44 35 21 84 69 -43
repeats 3 deficit 1|-46 -59 80 55 -181 150 13 -6
repeats 3 deficit 2|-45 22 6 12 32 -50 100 99
repeats 3 deficit 3|59 36 19 -14 -5 -103 -93 52
repeats 3 deficit 4|22 -37 44 -36 -56 -26 59 78
repeats 3 deficit 5|98 5 -22 2 -104 6 -63 -143
repeats 3 deficit 6|70 16 22 -14 -10 -16 -118 16
repeats 3 deficit 7|86 -2 37 26 -58 151 -93 -45
repeats 3 deficit 8|39 -28 39 -35 -31 36 37 3
repeats 3 deficit 9|108 63 33 10 59 -41 31 19
repeats 3 ends call|-2 121 -49 -4 0 -50 0 0
repeats 3 ends clause|47 36 -52 -30 57 -40 -42 -150
repeats 3 ends open|14 35 160 71 74 52 51 89
repeats 3 ends sentence|34 99 -235 85 -57 -128 -50 62
repeats 3 ends signed|148 -48 -49 -50 0 0 0 0
repeats 3 width 1|75 113 -43 -38 186 -269 -151 -24
repeats 3 width 2|-193 -23 21 99 -8 -97 -79 164
repeats 3 width 3|-33 55 6 11 -46 -22 99 223
repeats 3 width 4|57 -16 44 145 54 69 -21 -51
repeats 3 width 5|22 13 -14 65 9 0 -61 -70
repeats 3 width 6|48 9 -30 57 -107 119 -24 -54
repeats 3 width 7|31 34 171 56 -122 -49 104 -336
repeats 3 width 8|-89 30 47 -119 50 -90 184 -42
repeats 4|11 9 122 118 -35 14 32 -1
repeats 4 deficit 0|-152 -26 203 32 -69 -76 2 -4
repeats 4 deficit 1|10 5 52 -44 44 79 -85 10
repeats 4 deficit 2|-52 39 54 -1 -125 131 -111 118
repeats 4 deficit 3|65 -3 -62 99 -101 -32 -16 -194
repeats 4 deficit 4|28 40 8 -31 -11 122 -29 -32
repeats 4 deficit 5|54 142 32 62 -17 -134 -91 -58
repeats 4 deficit 6|34 -18 -33 59 -16 -39 105 -157
repeats 4 deficit 7|85 -6 34 51 62 -35 -41 -167
repeats 4 deficit 8|-23 14 41 57 45 -16 61 2
repeats 4 deficit 9|10 39 46 90 73 12 2 88
repeats 4 ends call|86 57 -41 -211 -92 0 0 -14
repeats 4 ends clause|12 -37 89 -5 -76 -49 -42 -39
repeats 4 ends open|0 -29 127 84 -17 43 46 42
repeats 4 ends sentence|31 39 -187 173 -10 -84 -48 -259
repeats 4 ends signed|94 -18 -50 0 0 0 -43 0
repeats 4 width 1|-15 -45 -37 41 9 -179 -371 217
repeats 4 width 2|-13 131 -41 -17 -67 -90 133 90
repeats 4 width 3|-34 -10 5 65 148 146 -283 -15
repeats 4 width 4|183 60 10 81 64 37 14 -131
repeats 4 width 5|11 21 53 34 -46 -149 120 -154
repeats 4 width 6|-4 28 132 30 -119 2 166 -83
repeats 4 width 7|-101 0 198 189 -51 -49 -88 -275
repeats 4 width 8|-110 -19 -154 180 -33 -42 70 47
repeats 5|28 31 127 100 30 2 38 -64
repeats 5 deficit 0|-79 -150 68 159 72 -83 -43 -154
repeats 5 deficit 1|97 8 7 81 44 -115 -25 -66
repeats 5 deficit 2|86 3 -16 -8 64 -65 -199 -196
repeats 5 deficit 3|-37 18 113 84 -30 69 -37 -13
repeats 5 deficit 4|9 82 -54 56 26 -103 -67 -144
repeats 5 deficit 5|-58 -165 98 123 23 4 50 45
repeats 5 deficit 6|-24 -84 58 6 1 102 -1 -129
repeats 5 deficit 7|58 -6 75 21 95 -27 -15 4
repeats 5 deficit 8|10 42 97 29 26 90 65 63
repeats 5 deficit 9|13 45 54 41 -18 -2 -6 94
repeats 5 ends call|-92 99 87 -250 0 0 0 0
repeats 5 ends clause|-22 -99 205 -38 -159 -50 -25 -86
repeats 5 ends open|30 67 73 112 68 29 48 -50
repeats 5 ends sentence|39 74 61 12 -5 -50 -49 -120
repeats 5 ends signed|-106 107 0 0 0 0 0 0
repeats 5 width 0|-185 180 28 -36 104 -50 -68 51
repeats 5 width 1|52 95 -49 6 76 80 110 -66
repeats 5 width 2|81 -1 38 -33 159 97 -32 35
repeats 5 width 3|111 -74 -47 12 -40 106 21 36
repeats 5 width 4|88 -164 55 76 -47 13 123 39
repeats 5 width 5|-2 -78 107 55 13 -90 -80 41
repeats 5 width 6|-69 77 232 68 66 -272 -45 -410
repeats 5 width 7|-221 -175 1 27 8 -83 20 325
repeats 5 width 8|-114 0 105 193 -49 -50 -74 -76
scene|54 106 131 262 46 -423 -318 -242
signed|109 199 -199 -116 -67 0 -43 -99
sourceNote|649 -49 -427 -640 364 -263 -57 208
spaced|180 300 -562 -345 -311 -22 -85 -375
spaced 0|177 -129 0 -76 0 0 0 0
spaced 1|158 55 -78 -129 -30 0 0 -88
spaced 2|131 87 -162 -311 -83 282 0 -50
spaced 3|-93 174 -186 -104 0 0 -46 -50
spaced 4|-44 152 -95 -72 -50 0 0 -80
spaced 5|-32 279 -117 -189 -40 -50 0 -50
spaced 6|110 113 -209 -178 -50 -92 -44 -42
spaced 7|152 139 -156 -133 -50 -50 -47 -91
spaced 8|209 198 -79 -103 -150 32 -73 -184
spaced 9|176 161 -71 251 -267 -65 61 -289
steps 0 then 0|78 109 16 -43 33 62 -201 -159
steps 0 then 0 ends call|-29 30 0 0 0 0 0 0
steps 0 then 0 ends clause|-12 1 -45 117 36 0 0 0
steps 0 then 0 ends open|37 40 28 12 45 62 -201 -118
steps 0 then 0 ends sentence|118 0 0 -60 -28 0 0 -118
steps 0 then 0 ends signed|-58 129 0 0 -29 0 0 -49
steps 0 then 1|33 0 -9 12 -71 133 -66 -118
steps 0 then 1 ends call|-10 3 4 0 0 0 0 0
steps 0 then 1 ends clause|-55 58 40 5 0 0 -25 0
steps 0 then 1 ends open|-14 21 3 -8 -17 138 -20 -110
steps 0 then 1 ends sentence|19 -2 0 78 -84 -35 -50 -42
steps 0 then 1 ends signed|-3 3 0 0 0 0 0 0
steps 0 then 2|-10 -39 5 20 -75 78 16 20
steps 0 then 2 ends call|22 60 -76 0 0 0 0 0
steps 0 then 2 ends clause|66 27 0 41 0 0 -48 -50
steps 0 then 2 ends open|-96 -75 37 40 -51 78 36 54
steps 0 then 2 ends sentence|36 7 -61 -51 0 0 0 95
steps 0 then 2 ends signed|108 -108 0 0 0 0 0 0
steps 0 then 3|-6 28 33 -30 -48 -79 103 64
steps 0 then 3 ends clause|-5 -31 32 -9 40 0 0 0
steps 0 then 3 ends open|25 7 29 5 -14 -79 103 26
steps 0 then 3 ends sentence|20 22 0 -42 -57 0 0 98
steps 0 then 3 ends signed|-36 37 0 0 0 0 0 0
steps 0 then 4|40 5 -129 -31 6 -16 -43 221
steps 0 then 4 ends call|0 69 -68 0 0 0 0 0
steps 0 then 4 ends clause|-78 111 -1 -17 0 0 0 0
steps 0 then 4 ends open|-120 -2 -106 57 22 -16 -43 221
steps 0 then 4 ends sentence|122 -37 0 -97 -29 0 0 0
steps 0 then 4 ends signed|4 -4 0 0 0 0 0 0
steps 0 then 5|42 -21 -38 -35 60 18 16 -29
steps 0 then 5 ends call|11 -15 7 0 0 0 0 0
steps 0 then 5 ends clause|-39 15 48 0 0 0 0 0
steps 0 then 5 ends open|-44 30 -49 -21 107 18 16 14
steps 0 then 5 ends sentence|97 -20 0 -16 -70 0 0 -86
steps 0 then 5 ends signed|91 -77 0 -23 0 0 0 0
steps 0 then 6|-14 26 -33 6 13 10 85 57
steps 0 then 6 ends clause|-20 -45 102 -11 45 0 0 -30
steps 0 then 6 ends open|36 20 -43 -5 -8 10 100 86
steps 0 then 6 ends sentence|-53 82 0 -11 7 0 0 -91
steps 0 then 6 ends signed|55 -11 0 0 0 0 -43 0
steps 0 then 7|20 21 16 -22 70 44 37 -66
steps 0 then 7 ends call|-16 -118 135 0 0 0 0 0
steps 0 then 7 ends clause|-77 32 88 -10 47 0 0 0
steps 0 then 7 ends open|22 51 -36 -30 107 44 37 -58
steps 0 then 7 ends sentence|64 9 0 -16 -59 0 0 -33
steps 0 then 7 ends signed|-46 46 0 0 0 0 0 0
steps 0 then 8|45 127 -30 -5 13 -58 76 -104
steps 0 then 8 ends call|-115 -6 100 0 0 0 0 0
steps 0 then 8 ends clause|0 38 54 -15 -11 0 0 -50
steps 0 then 8 ends open|64 111 -73 17 -26 -58 83 -156
steps 0 then 8 ends sentence|60 -13 -50 -26 26 0 -43 101
steps 0 then 8 ends signed|46 -1 -49 0 0 0 0 0
steps 0 then 9|45 99 -139 -64 -33 -79 -10 -69
steps 0 then 9 ends call|-60 200 -84 -48 0 0 0 -14
steps 0 then 9 ends clause|40 29 -124 56 41 0 -16 -36
steps 0 then 9 ends open|52 76 -100 -35 -5 -51 7 -46
steps 0 then 9 ends sentence|7 36 0 -16 -10 -57 -49 -97
steps 0 then 9 ends signed|52 51 0 -50 0 0 0 -50
steps 1 then 0|22 25 -22 -31 6 183 -28 38
steps 1 then 0 ends call|94 -179 130 0 0 0 0 0
steps 1 then 0 ends clause|-57 55 -45 56 0 0 0 0
steps 1 then 0 ends open|14 52 -35 -13 49 183 -28 -55
steps 1 then 0 ends sentence|15 -25 0 -58 -75 0 0 142
steps 1 then 0 ends signed|-33 33 0 0 0 0 0 0
steps 1 then 1|53 56 1 12 -25 155 -11 10
steps 1 then 1 ends call|-133 88 -3 -3 0 0 0 0
steps 1 then 1 ends clause|-3 73 -75 -85 0 0 0 0
steps 1 then 1 ends open|36 -5 16 5 52 155 -11 17
steps 1 then 1 ends sentence|33 12 0 38 -97 0 0 -59
steps 1 then 1 ends signed|89 -41 -50 0 0 0 0 0
steps 1 then 2|-1 86 -33 -17 -8 45 31 -92
steps 1 then 2 ends call|-95 -30 113 -23 0 0 0 0
steps 1 then 2 ends clause|-88 144 -66 -24 4 0 0 0
steps 1 then 2 ends open|2 81 -25 -25 6 45 31 -106
steps 1 then 2 ends sentence|71 -74 -49 26 -76 0 0 31
steps 1 then 2 ends signed|18 -17 0 0 0 0 0 0
steps 1 then 3|-80 105 50 0 -23 96 -51 34
steps 1 then 3 ends call|55 107 -37 -47 0 0 -49 0
steps 1 then 3 ends clause|-52 -3 111 -96 0 0 0 0
steps 1 then 3 ends open|-60 65 -83 6 -14 130 -18 38
steps 1 then 3 ends sentence|28 -4 0 19 -13 -49 0 -25
steps 1 then 3 ends signed|13 -12 0 0 0 0 0 0
steps 1 then 4|43 149 -72 -4 81 -109 -46 -78
steps 1 then 4 ends call|-48 0 49 0 0 0 0 0
steps 1 then 4 ends clause|26 97 -90 -5 62 0 0 -50
steps 1 then 4 ends open|41 104 -57 31 -3 -109 -46 22
steps 1 then 4 ends sentence|44 -18 0 38 51 0 0 -85
steps 1 then 5|35 134 28 1 -63 -53 123 -69
steps 1 then 5 ends call|-56 53 -8 13 0 0 0 0
steps 1 then 5 ends clause|-105 97 95 -113 37 0 0 0
steps 1 then 5 ends open|81 69 21 24 -28 -53 123 -69
steps 1 then 5 ends sentence|33 72 -47 -38 -71 0 0 0
steps 1 then 5 ends signed|-60 61 0 0 0 0 0 0
steps 1 then 6|17 84 -25 -49 -57 56 66 -140
steps 1 then 6 ends call|45 64 -66 -8 0 0 0 0
steps 1 then 6 ends clause|-15 65 38 -73 0 0 0 0
steps 1 then 6 ends open|53 69 -16 -23 -43 73 66 -232
steps 1 then 6 ends sentence|-30 -35 0 66 -20 -47 0 138
steps 1 then 6 ends signed|-11 12 0 0 0 0 0 0
steps 1 then 7|75 47 -11 -27 -42 18 38 0
steps 1 then 7 ends call|-1 -147 154 -17 0 0 0 0
steps 1 then 7 ends clause|16 31 -120 -24 5 0 0 0
steps 1 then 7 ends open|44 83 -16 -26 -49 18 38 4
steps 1 then 7 ends sentence|21 1 -74 19 43 0 0 -22
steps 1 then 7 ends signed|20 -19 0 0 0 0 0 0
steps 1 then 8|132 78 -32 -35 30 -5 -12 -24
steps 1 then 8 ends call|-110 86 -25 49 0 0 0 0
steps 1 then 8 ends clause|121 -193 86 70 -44 0 0 -8
steps 1 then 8 ends open|120 27 -21 -45 5 -5 27 41
steps 1 then 8 ends sentence|-29 108 -50 2 99 0 -50 -49
steps 1 then 8 ends signed|-47 47 0 0 0 0 0 0
steps 1 then 9|64 108 24 -14 38 85 10 -5
steps 1 then 9 ends call|-143 150 39 -15 -48 0 0 0
steps 1 then 9 ends clause|-89 78 -19 100 -29 0 0 0
steps 1 then 9 ends open|139 -16 -14 36 14 85 61 3
steps 1 then 9 ends sentence|-17 106 -72 -81 89 0 -50 -72
steps 1 then 9 ends signed|65 16 0 -50 -38 0 0 0
steps 2 then 0|-81 94 35 -59 81 -54 -45 -90
steps 2 then 0 ends call|-64 67 60 -47 0 0 0 0
steps 2 then 0 ends clause|-68 39 -17 174 10 0 -42 0
steps 2 then 0 ends open|-43 68 4 -94 117 -54 -36 -73
steps 2 then 0 ends sentence|2 11 -37 25 -56 0 0 -42
steps 2 then 0 ends signed|-33 33 0 0 0 0 0 0
steps 2 then 1|-60 105 14 23 49 55 51 32
steps 2 then 1 ends call|-31 -20 -26 122 0 0 0 0
steps 2 then 1 ends clause|-86 78 -19 56 25 0 0 -39
steps 2 then 1 ends open|-45 116 7 -13 51 55 51 -3
steps 2 then 1 ends sentence|19 -6 0 2 -178 0 0 163
steps 2 then 1 ends signed|-5 6 0 0 0 0 0 0
steps 2 then 2|-10 85 -123 -129 -71 -148 -89 -43
steps 2 then 2 ends call|2 16 9 -70 0 0 0 0
steps 2 then 2 ends clause|-33 102 -49 38 -22 0 0 -50
steps 2 then 2 ends open|-11 108 -165 -102 -51 -148 -89 26
steps 2 then 2 ends sentence|-35 -32 359 -77 -1 0 0 0
steps 2 then 3|55 109 -16 -100 -86 -71 102 -32
steps 2 then 3 ends call|-78 123 -21 -26 0 0 0 0
steps 2 then 3 ends clause|31 7 35 0 0 -50 0 0
steps 2 then 3 ends open|5 96 13 -142 -115 -13 102 -32
steps 2 then 3 ends sentence|27 -4 -50 87 3 0 0 0
steps 2 then 4|112 55 -1 -40 41 -128 -161 -25
steps 2 then 4 ends call|16 -89 77 0 0 0 0 0
steps 2 then 4 ends clause|10 -9 0 0 0 0 0 0
steps 2 then 4 ends open|110 123 -19 -100 41 -128 -161 -63
steps 2 then 4 ends sentence|-53 -29 0 96 0 0 0 100
steps 2 then 5|1 -5 -1 -63 -94 14 89 59
steps 2 then 5 ends call|79 6 -132 0 0 0 0 0
steps 2 then 5 ends clause|16 -3 -11 -32 0 0 0 0
steps 2 then 5 ends open|-14 -50 42 -68 -89 14 89 121
steps 2 then 5 ends sentence|-13 47 -39 10 -16 0 0 -113
steps 2 then 5 ends signed|-64 64 0 0 0 0 0 0
steps 2 then 6|-14 31 44 -20 28 47 1 8
steps 2 then 6 ends call|39 34 -101 20 0 0 0 0
steps 2 then 6 ends clause|28 -17 -16 0 0 0 0 0
steps 2 then 6 ends open|-48 -136 122 40 5 47 1 75
steps 2 then 6 ends sentence|38 107 -123 -31 38 0 0 -123
steps 2 then 6 ends signed|-26 26 0 0 0 0 0 0
steps 2 then 7|59 27 2 -43 5 -7 8 57
steps 2 then 7 ends call|-36 9 121 -37 -50 0 0 0
steps 2 then 7 ends clause|-12 8 53 -46 0 0 0 0
steps 2 then 7 ends open|135 -18 -28 -33 -4 -7 8 41
steps 2 then 7 ends sentence|-60 59 0 -21 94 0 0 73
steps 2 then 7 ends signed|43 -42 0 0 0 0 0 0
steps 2 then 8|37 39 -19 -31 36 79 -60 -6
steps 2 then 8 ends call|-196 50 117 0 0 0 0 0
steps 2 then 8 ends clause|138 -131 -16 -70 0 0 0 0
steps 2 then 8 ends open|124 -30 5 -22 -22 106 -60 -3
steps 2 then 8 ends sentence|-57 34 -26 -27 62 -49 0 -25
steps 2 then 8 ends signed|-48 98 -50 0 0 0 0 0
steps 2 then 9|-2 -13 61 -65 41 100 -30 41
steps 2 then 9 ends call|54 -17 -82 38 0 0 0 0
steps 2 then 9 ends clause|-104 41 39 30 0 0 0 0
steps 2 then 9 ends open|-25 -166 85 -9 14 100 -30 47
steps 2 then 9 ends sentence|-27 125 -86 -48 66 0 0 -40
steps 2 then 9 ends signed|57 -7 -49 0 0 0 0 0
steps 3 then 0|73 84 19 -25 5 68 -103 5
steps 3 then 0 ends call|21 -54 28 0 0 0 0 0
steps 3 then 0 ends clause|31 17 -52 -25 0 0 0 0
steps 3 then 0 ends open|24 100 23 18 26 68 -103 -96
steps 3 then 0 ends sentence|63 -52 0 -20 -35 0 0 135
steps 3 then 0 ends signed|-15 15 0 0 0 0 0 0
steps 3 then 1|28 73 -17 -4 82 -94 57 -15
steps 3 then 1 ends call|-86 -44 116 -13 0 0 0 0
steps 3 then 1 ends clause|-5 73 -4 0 0 0 0 -50
steps 3 then 1 ends open|11 77 -45 -22 69 -94 57 28
steps 3 then 1 ends sentence|28 -67 0 116 25 0 0 0
steps 3 then 2|97 74 -49 -76 15 -145 -95 -90
steps 3 then 2 ends call|60 -108 82 -4 0 0 0 0
steps 3 then 2 ends clause|95 -31 -2 -50 -41 0 0 0
steps 3 then 2 ends open|3 106 -57 -3 39 -145 -52 -90
steps 3 then 2 ends sentence|127 -77 0 -47 -29 0 -50 0
steps 3 then 3|137 -29 22 -126 -98 -38 73 -44
steps 3 then 3 ends call|-29 -73 89 -9 0 0 0 0
steps 3 then 3 ends clause|61 -19 16 0 0 0 0 -50
steps 3 then 3 ends open|86 -25 5 -120 -91 2 73 4
steps 3 then 3 ends sentence|8 76 0 -26 -16 -50 0 -36
steps 3 then 4|50 -17 62 -9 27 -1 -102 -124
steps 3 then 4 ends call|-34 9 26 0 0 0 0 0
steps 3 then 4 ends clause|52 -51 0 0 0 0 0 0
steps 3 then 4 ends open|64 -48 57 34 -4 -1 -102 -124
steps 3 then 4 ends sentence|-78 94 0 -85 49 0 0 0
steps 3 then 5|-1 -11 41 20 -67 -30 87 -59
steps 3 then 5 ends call|133 68 -156 0 0 0 0 -48
steps 3 then 5 ends clause|51 -50 8 -8 0 0 0 0
steps 3 then 5 ends open|30 -189 99 51 -136 3 87 -37
steps 3 then 5 ends sentence|-24 76 -50 -37 105 -49 0 0
steps 3 then 5 ends signed|32 -31 0 0 0 0 0 0
steps 3 then 6|-20 22 30 47 -21 -72 51 130
steps 3 then 6 ends call|-74 75 -17 18 0 0 0 0
steps 3 then 6 ends clause|-28 28 0 0 0 0 0 0
steps 3 then 6 ends open|100 -111 57 36 -41 -72 51 145
steps 3 then 6 ends sentence|-25 79 -50 25 26 0 0 -42
steps 3 then 7|-6 45 75 28 45 -150 18 1
steps 3 then 7 ends call|-20 -44 21 33 0 0 0 0
steps 3 then 7 ends clause|-49 0 84 -48 0 0 0 0
steps 3 then 7 ends open|53 86 39 28 45 -150 18 1
steps 3 then 7 ends sentence|15 -48 0 36 0 0 0 0
steps 3 then 8|75 61 -19 -46 16 -39 -15 11
steps 3 then 8 ends call|-8 65 -95 47 0 0 0 0
steps 3 then 8 ends clause|-69 97 -34 0 0 0 0 0
steps 3 then 8 ends open|105 -88 32 29 -53 -39 -15 19
steps 3 then 8 ends sentence|2 60 0 -81 42 0 0 -39
steps 3 then 8 ends signed|14 -14 0 0 0 0 0 0
steps 3 then 9|-19 11 -6 -29 -37 -104 -65 99
steps 3 then 9 ends call|0 68 -59 -11 0 0 0 0
steps 3 then 9 ends clause|-49 0 50 0 0 0 0 0
steps 3 then 9 ends open|80 -68 -3 -53 15 -104 -65 99
steps 3 then 9 ends sentence|-25 10 0 108 -74 0 0 0
steps 3 then 9 ends signed|-12 12 0 0 0 0 0 0
steps 4 then 0|107 57 -73 -83 10 -156 105 -163
steps 4 then 0 ends call|-38 0 39 0 0 0 0 0
steps 4 then 0 ends clause|86 -23 0 0 0 0 0 -89
steps 4 then 0 ends open|9 80 -84 -66 10 -156 105 -49
steps 4 then 0 ends sentence|119 -72 0 -42 0 0 0 -50
steps 4 then 0 ends signed|-15 15 0 0 0 0 0 0
steps 4 then 1|13 45 -20 -30 140 -65 -113 74
steps 4 then 1 ends call|-65 50 8 0 0 0 0 0
steps 4 then 1 ends clause|21 38 -48 0 0 0 0 0
steps 4 then 1 ends open|3 36 2 -30 150 -65 -113 74
steps 4 then 1 ends sentence|7 -1 0 -16 -24 0 0 0
steps 4 then 2|131 24 -44 -86 -67 -94 -112 17
steps 4 then 2 ends call|64 -83 30 0 0 0 0 0
steps 4 then 2 ends clause|25 -24 0 0 0 0 0 0
steps 4 then 2 ends open|77 96 -49 -97 -67 -94 -112 17
steps 4 then 2 ends sentence|56 -69 0 55 0 0 0 0
steps 4 then 2 ends signed|-45 46 0 0 0 0 0 0
steps 4 then 3|49 -11 -76 -20 10 17 -12 -46
steps 4 then 3 ends clause|8 41 -49 0 0 0 0 0
steps 4 then 3 ends open|35 -18 -30 -31 10 17 -12 -46
steps 4 then 3 ends sentence|12 0 0 -14 0 0 0 0
steps 4 then 4|58 -67 59 -91 1 -8 27 49
steps 4 then 4 ends call|-47 0 47 0 0 0 0 0
steps 4 then 4 ends open|90 -82 47 -113 1 -8 27 49
steps 4 then 4 ends sentence|-37 17 0 45 0 0 0 0
steps 4 then 5|-31 27 89 -136 8 12 14 26
steps 4 then 5 ends call|0 0 1 0 0 0 0 0
steps 4 then 5 ends open|-83 -97 89 -13 8 77 14 26
steps 4 then 5 ends sentence|118 83 0 -178 0 -50 0 0
steps 4 then 5 ends signed|-10 11 0 0 0 0 0 0
steps 4 then 6|-49 -94 25 42 2 89 15 39
steps 4 then 6 ends call|111 0 -111 0 0 0 0 0
steps 4 then 6 ends clause|20 -20 0 0 0 0 0 0
steps 4 then 6 ends open|-13 -135 53 44 -31 89 15 -33
steps 4 then 6 ends sentence|-159 104 0 -14 52 0 0 75
steps 4 then 6 ends signed|56 -56 0 0 0 0 0 0
steps 4 then 7|-119 41 -54 28 56 55 -36 -32
steps 4 then 7 ends call|1 -35 35 0 0 0 0 0
steps 4 then 7 ends clause|0 49 -48 0 0 0 0 0
steps 4 then 7 ends open|-166 21 -28 25 87 55 -36 -32
steps 4 then 7 ends sentence|22 13 0 22 -47 0 0 0
steps 4 then 8|-48 45 33 -55 28 -49 -6 -41
steps 4 then 8 ends open|24 13 33 -73 46 -49 -6 -41
steps 4 then 8 ends sentence|-94 86 0 62 -43 0 0 0
steps 4 then 9|-56 -154 61 -65 -60 148 58 26
steps 4 then 9 ends open|-90 -182 61 -51 -39 148 58 26
steps 4 then 9 ends sentence|62 62 0 -70 -51 0 0 0
steps 5 then 0|109 -40 -2 -1 11 -31 91 -131
steps 5 then 0 ends call|31 -145 75 0 0 0 0 0
steps 5 then 0 ends clause|2 1 -10 0 0 0 0 0
steps 5 then 0 ends open|89 -6 -24 11 12 -31 91 -178
steps 5 then 0 ends sentence|38 0 0 -51 -2 0 0 96
steps 5 then 1|73 7 -23 7 -31 -1 65 62
steps 5 then 1 ends call|-46 -33 71 0 0 0 0 0
steps 5 then 1 ends clause|-26 -51 16 0 -44 0 0 266
steps 5 then 1 ends open|88 15 -25 5 11 -1 65 -37
steps 5 then 1 ends sentence|-8 -16 0 41 -37 0 0 -29
steps 5 then 2|157 -34 -69 -74 -69 -122 39 -56
steps 5 then 2 ends call|-59 106 -64 0 0 0 0 0
steps 5 then 2 ends clause|123 -50 -119 -56 0 0 0 0
steps 5 then 2 ends open|144 -20 -57 -62 -136 -122 39 -50
steps 5 then 2 ends sentence|72 -92 -50 -17 97 0 0 -31
steps 5 then 3|130 -90 57 50 -31 -135 -107 -34
steps 5 then 3 ends call|35 13 -6 -42 0 0 0 0
steps 5 then 3 ends clause|57 -70 18 0 0 0 0 -39
steps 5 then 3 ends open|131 -42 51 44 -31 -135 -107 -18
steps 5 then 3 ends sentence|-74 56 0 72 0 0 0 0
steps 5 then 3 ends signed|33 -33 0 0 0 0 0 0
steps 5 then 4|-31 -24 39 -24 4 9 16 -101
steps 5 then 4 ends call|54 -45 -12 0 0 0 0 0
steps 5 then 4 ends clause|26 -26 0 0 0 0 0 0
steps 5 then 4 ends open|24 -82 41 -36 4 9 16 -101
steps 5 then 4 ends sentence|-137 115 0 47 0 0 0 0
steps 5 then 5|-81 -64 29 34 -36 101 -58 63
steps 5 then 5 ends call|53 -33 -60 0 0 0 0 0
steps 5 then 5 ends clause|36 0 36 0 -35 0 0 -35
steps 5 then 5 ends open|-146 -191 86 74 -22 101 -58 71
steps 5 then 5 ends sentence|-22 63 0 -127 31 0 -2 0
steps 5 then 5 ends signed|0 50 -50 0 0 0 0 0
steps 5 then 6|-15 -105 55 45 67 -39 -91 -29
steps 5 then 6 ends call|105 25 -105 -46 0 0 0 0
steps 5 then 6 ends clause|-14 14 -3 0 0 0 0 0
steps 5 then 6 ends open|-163 -126 105 69 89 -39 -91 -29
steps 5 then 6 ends sentence|33 -68 0 83 -38 0 0 0
steps 5 then 6 ends signed|37 -36 0 0 0 0 0 0
steps 5 then 7|-79 -17 95 -23 92 -126 34 55
steps 5 then 7 ends call|0 36 -35 0 0 0 0 0
steps 5 then 7 ends clause|0 0 24 -23 0 0 0 0
steps 5 then 7 ends open|-135 -42 98 13 63 -126 34 55
steps 5 then 7 ends sentence|101 -45 0 -58 44 0 0 0
steps 5 then 7 ends signed|-28 28 0 0 0 0 0 0
steps 5 then 8|-79 -3 69 -26 72 78 -43 -61
steps 5 then 8 ends call|0 21 33 -44 0 0 0 0
steps 5 then 8 ends clause|0 0 40 0 0 0 0 -39
steps 5 then 8 ends open|-11 -70 63 -37 134 78 -43 -16
steps 5 then 8 ends sentence|-68 66 -25 86 -29 0 0 -46
steps 5 then 9|-169 103 123 18 -23 -148 -69 -32
steps 5 then 9 ends call|0 37 -102 65 0 0 0 0
steps 5 then 9 ends clause|-92 0 93 0 0 0 0 0
steps 5 then 9 ends open|-142 16 125 39 43 -148 -69 -26
steps 5 then 9 ends sentence|-45 82 54 -19 -83 0 0 -34
steps 6 then 0|94 -40 67 -36 59 -73 -70 25
steps 6 then 0 ends call|3 -43 56 0 0 0 0 0
steps 6 then 0 ends clause|-8 -103 143 0 0 0 0 -47
steps 6 then 0 ends open|98 11 -52 -21 59 -53 -70 50
steps 6 then 0 ends sentence|75 59 0 -42 0 -46 0 0
steps 6 then 0 ends signed|-28 28 0 0 0 0 0 0
steps 6 then 1|64 26 -42 -8 -74 29 -98 -57
steps 6 then 1 ends call|-40 20 60 -76 0 0 0 0
steps 6 then 1 ends clause|7 -20 22 0 0 0 0 0
steps 6 then 1 ends open|65 -15 -7 6 -61 29 -98 -57
steps 6 then 1 ends sentence|4 55 -50 12 -8 0 0 0
steps 6 then 1 ends signed|-31 32 0 0 0 0 0 0
steps 6 then 2|230 -8 -101 -73 -67 -143 65 -81
steps 6 then 2 ends call|-12 14 69 -53 0 0 0 0
steps 6 then 2 ends clause|111 -42 -28 -35 0 0 0 -50
steps 6 then 2 ends open|220 44 -98 -86 -55 -143 65 -81
steps 6 then 2 ends sentence|17 -76 0 136 -31 0 0 0
steps 6 then 3|25 -128 -13 45 72 207 35 -131
steps 6 then 3 ends call|-14 59 -45 0 0 0 0 0
steps 6 then 3 ends clause|113 -82 -44 0 0 0 0 0
steps 6 then 3 ends open|78 -141 -5 21 34 207 35 -131
steps 6 then 3 ends sentence|-134 40 0 68 76 0 0 0
steps 6 then 3 ends signed|-44 44 0 0 0 0 0 0
steps 6 then 4|-84 -109 148 119 93 12 -43 -282
steps 6 then 4 ends call|105 21 -143 34 0 0 0 0
steps 6 then 4 ends clause|-31 31 0 0 0 0 0 0
steps 6 then 4 ends open|-44 -225 184 119 65 12 -43 -282
steps 6 then 4 ends sentence|-119 108 0 -36 28 0 0 0
steps 6 then 5|-105 -42 4 21 70 -70 95 151
steps 6 then 5 ends call|-9 34 -36 40 0 0 0 0
steps 6 then 5 ends clause|66 32 -82 0 0 0 0 0
steps 6 then 5 ends open|-101 -122 33 72 19 -70 95 174
steps 6 then 5 ends sentence|-3 21 0 -60 42 0 0 -68
steps 6 then 5 ends signed|49 -48 0 0 0 0 0 0
steps 6 then 6|-70 28 3 7 109 -31 -51 -28
steps 6 then 6 ends call|37 -48 -6 0 0 0 0 0
steps 6 then 6 ends clause|-111 157 -95 0 0 0 0 0
steps 6 then 6 ends open|-151 -27 55 102 125 -31 -51 -28
steps 6 then 6 ends sentence|45 14 0 2 -5 0 0 0
steps 6 then 6 ends signed|48 -48 0 0 0 0 0 0
steps 6 then 7|-119 2 -29 -12 55 -24 16 190
steps 6 then 7 ends call|47 -90 10 9 0 0 0 0
steps 6 then 7 ends clause|-93 0 93 0 0 0 0 0
steps 6 then 7 ends open|-147 -4 -20 -2 104 -24 16 190
steps 6 then 7 ends sentence|66 65 -49 -42 -84 0 0 0
steps 6 then 8|-60 19 26 -8 1 -130 22 109
steps 6 then 8 ends call|-78 -82 129 18 0 0 0 0
steps 6 then 8 ends clause|-91 -35 110 0 0 0 0 0
steps 6 then 8 ends open|19 7 11 -14 25 -130 22 109
steps 6 then 8 ends sentence|-16 60 -50 40 -46 0 0 0
steps 6 then 9|-122 143 29 -24 41 -28 -37 37
steps 6 then 9 ends call|0 0 -70 71 0 0 0 0
steps 6 then 9 ends open|-183 63 36 9 20 33 -37 49
steps 6 then 9 ends sentence|58 70 0 -125 55 -48 0 -44
steps 7 then 0|102 49 -5 -35 14 -56 74 -5
steps 7 then 0 ends call|-76 46 -5 36 0 0 0 0
steps 7 then 0 ends clause|57 -33 -45 0 0 0 0 0
steps 7 then 0 ends open|102 66 -3 -25 -53 -56 74 -5
steps 7 then 0 ends sentence|41 -29 0 -70 43 0 0 0
steps 7 then 0 ends signed|-16 17 0 0 0 0 0 0
steps 7 then 1|83 -59 -2 -9 -15 130 -10 32
steps 7 then 1 ends call|12 -35 -19 29 0 0 0 0
steps 7 then 1 ends clause|21 -44 80 0 0 0 -42 0
steps 7 then 1 ends open|47 -68 -3 -11 -4 130 32 36
steps 7 then 1 ends sentence|43 53 0 -39 -7 0 -49 -30
steps 7 then 1 ends signed|43 -43 0 0 0 0 0 0
steps 7 then 2|133 -139 5 -37 -15 52 -28 -14
steps 7 then 2 ends call|59 -146 78 40 0 0 0 0
steps 7 then 2 ends clause|111 -110 49 0 -48 0 0 0
steps 7 then 2 ends open|110 -99 -32 -25 39 52 -28 -14
steps 7 then 2 ends sentence|-15 53 0 3 -86 0 0 0
steps 7 then 3|33 -34 -36 -30 -29 120 6 75
steps 7 then 3 ends call|4 -25 50 -47 0 0 0 0
steps 7 then 3 ends clause|-28 55 -26 0 0 0 0 0
steps 7 then 3 ends open|50 -102 -23 -25 6 120 6 75
steps 7 then 3 ends sentence|-26 7 0 12 -40 0 0 0
steps 7 then 4|11 -11 30 6 10 23 49 63
steps 7 then 4 ends call|20 37 -50 -30 0 0 0 0
steps 7 then 4 ends open|2 82 39 -44 10 23 49 63
steps 7 then 4 ends sentence|7 -62 0 80 0 0 0 0
steps 7 then 5|-4 95 -42 -11 -12 6 30 94
steps 7 then 5 ends call|26 14 -8 -69 0 0 0 0
steps 7 then 5 ends clause|38 67 -94 0 0 0 0 0
steps 7 then 5 ends open|-150 57 -1 -28 41 6 30 94
steps 7 then 5 ends sentence|37 39 0 58 -50 0 0 0
steps 7 then 5 ends signed|-2 2 0 0 0 0 0 0
steps 7 then 6|-9 9 -51 -29 105 -45 -16 32
steps 7 then 6 ends call|50 19 -46 0 0 0 0 0
steps 7 then 6 ends clause|51 -29 -29 0 0 0 0 0
steps 7 then 6 ends open|-24 -38 43 10 57 -45 -16 39
steps 7 then 6 ends sentence|-3 43 -50 -22 79 0 0 -30
steps 7 then 6 ends signed|-34 34 0 0 0 0 0 0
steps 7 then 7|-74 22 -38 -49 42 -148 -13 123
steps 7 then 7 ends call|49 44 -49 0 -44 0 0 0
steps 7 then 7 ends clause|25 -13 -19 0 0 0 0 0
steps 7 then 7 ends open|-87 1 -30 -77 55 -148 -13 123
steps 7 then 7 ends sentence|-38 -29 0 81 1 0 0 0
steps 7 then 8|-27 32 18 11 28 -162 62 77
steps 7 then 8 ends call|0 -51 -25 77 0 0 0 0
steps 7 then 8 ends open|-99 102 20 3 -23 -162 62 77
steps 7 then 8 ends sentence|50 -74 0 -6 35 0 0 0
steps 7 then 9|-74 -24 75 2 15 -54 51 57
steps 7 then 9 ends call|0 108 -49 -49 0 0 0 0
steps 7 then 9 ends clause|-49 0 50 0 0 0 0 0
steps 7 then 9 ends open|-17 -89 73 18 -9 -54 51 57
steps 7 then 9 ends sentence|-35 32 0 -129 52 0 0 0
steps 8 then 0|100 12 -25 -30 -70 -79 -20 33
steps 8 then 0 ends call|155 -64 34 -29 0 -50 0 -49
steps 8 then 0 ends clause|-67 99 -37 0 0 0 0 0
steps 8 then 0 ends open|10 8 -36 -56 -38 49 -5 53
steps 8 then 0 ends sentence|47 25 -50 70 10 -50 -48 0
steps 8 then 0 ends signed|-22 23 0 0 0 0 0 0
steps 8 then 1|-9 -5 26 9 77 -57 -4 35
steps 8 then 1 ends call|37 -120 95 87 -28 0 0 0
steps 8 then 1 ends clause|-41 -123 151 0 0 0 0 -28
steps 8 then 1 ends open|45 78 -17 4 18 -57 -4 -15
steps 8 then 1 ends sentence|-29 -95 0 -26 49 0 0 222
steps 8 then 2|-13 -168 13 48 83 -98 90 24
steps 8 then 2 ends call|25 92 -88 18 -16 0 0 0
steps 8 then 2 ends clause|26 12 -24 0 0 0 0 0
steps 8 then 2 ends open|11 -242 28 25 43 -78 90 24
steps 8 then 2 ends sentence|-99 14 0 43 92 -50 0 0
steps 8 then 2 ends signed|-31 31 0 0 0 0 0 0
steps 8 then 3|-3 -6 0 16 57 -20 -28 54
steps 8 then 3 ends call|-18 95 -46 -74 0 0 0 -24
steps 8 then 3 ends clause|43 79 -93 0 0 0 0 0
steps 8 then 3 ends open|-26 -102 49 18 90 -20 40 63
steps 8 then 3 ends sentence|17 57 -49 -2 -15 0 -49 -36
steps 8 then 4|-24 -19 38 66 57 32 -2 6
steps 8 then 4 ends call|103 54 -172 43 0 0 0 0
steps 8 then 4 ends clause|0 41 -41 0 0 0 0 0
steps 8 then 4 ends open|-25 -118 131 48 63 32 -2 6
steps 8 then 4 ends sentence|-22 68 -50 -19 21 0 0 0
steps 8 then 4 ends signed|29 -29 0 0 0 0 0 0
steps 8 then 5|-37 57 25 5 -29 -15 -15 34
steps 8 then 5 ends call|32 65 -8 -98 0 0 0 0
steps 8 then 5 ends clause|121 76 -219 0 0 0 0 0
steps 8 then 5 ends open|-85 7 40 78 -11 -15 -15 37
steps 8 then 5 ends sentence|53 3 -84 42 -71 0 0 -28
steps 8 then 5 ends signed|4 -4 0 0 0 0 0 0
steps 8 then 6|13 72 13 -4 -17 -77 -19 15
steps 8 then 6 ends call|3 49 -31 49 0 -48 0 0
steps 8 then 6 ends clause|21 116 -100 -23 0 0 0 0
steps 8 then 6 ends open|-69 56 56 -26 42 -51 -19 55
steps 8 then 6 ends sentence|59 57 -50 102 -28 0 0 -50
steps 8 then 6 ends signed|28 -28 0 0 0 0 0 0
steps 8 then 7|-18 86 -6 -67 -37 36 -58 77
steps 8 then 7 ends call|-29 -3 20 53 0 0 0 0
steps 8 then 7 ends clause|47 50 -26 -48 0 0 0 0
steps 8 then 7 ends open|9 -13 1 -39 -45 36 -58 77
steps 8 then 7 ends sentence|-23 32 0 -18 18 0 0 0
steps 8 then 7 ends signed|-45 46 0 0 0 0 0 0
steps 8 then 8|-35 104 21 -75 -44 51 -2 -37
steps 8 then 8 ends call|-61 78 -13 -35 0 0 0 0
steps 8 then 8 ends clause|-63 13 113 0 -49 0 0 0
steps 8 then 8 ends open|59 27 -13 10 -8 51 -2 -37
steps 8 then 8 ends sentence|45 86 0 -78 -69 0 0 0
steps 8 then 9|-1 110 72 -8 -40 -7 24 -44
steps 8 then 9 ends call|-34 -17 -43 96 0 0 0 0
steps 8 then 9 ends clause|0 -33 108 -50 -35 0 0 0
steps 8 then 9 ends open|-31 124 7 57 2 -7 24 -44
steps 8 then 9 ends sentence|70 54 0 -12 -138 0 0 0
steps 9 then 0|96 65 -39 17 1 -73 0 100
steps 9 then 0 ends call|158 -202 -87 148 -46 0 0 0
steps 9 then 0 ends clause|-53 72 74 -44 -41 0 0 0
steps 9 then 0 ends open|-8 69 -4 1 12 -73 0 172
steps 9 then 0 ends sentence|4 61 0 28 -2 0 0 -95
steps 9 then 0 ends signed|-24 24 0 0 0 0 0 0
steps 9 then 1|3 -22 -12 -5 64 -47 17 35
steps 9 then 1 ends call|16 -80 82 -120 77 0 0 0
steps 9 then 1 ends clause|-57 105 -4 0 0 0 0 0
steps 9 then 1 ends open|56 36 -32 64 -75 -47 17 54
steps 9 then 1 ends sentence|-34 13 0 -40 93 0 0 -90
steps 9 then 1 ends signed|67 -66 0 0 0 0 0 0
steps 9 then 2|-51 -105 57 37 71 -87 -5 166
steps 9 then 2 ends call|87 -6 -63 -9 0 0 0 0
steps 9 then 2 ends clause|-18 91 -77 0 0 0 0 0
steps 9 then 2 ends open|-32 -160 81 38 88 -87 -5 178
steps 9 then 2 ends sentence|-59 60 0 25 0 0 0 -49
steps 9 then 3|-7 59 -5 23 10 45 22 25
steps 9 then 3 ends call|52 42 -49 37 -50 0 0 0
steps 9 then 3 ends clause|136 -20 -84 0 0 0 0 -50
steps 9 then 3 ends open|-116 -13 37 19 70 45 22 139
steps 9 then 3 ends sentence|10 67 -50 42 14 0 0 -50
steps 9 then 4|84 28 -8 44 -9 -118 12 97
steps 9 then 4 ends call|83 -78 21 -126 0 0 0 0
steps 9 then 4 ends clause|36 13 -42 0 0 0 0 0
steps 9 then 4 ends open|29 -113 41 45 22 -118 12 97
steps 9 then 4 ends sentence|2 114 -100 99 -49 0 0 0
steps 9 then 5|8 104 -24 35 14 7 22 48
steps 9 then 5 ends call|-29 142 0 -80 0 -50 0 0
steps 9 then 5 ends clause|216 69 -212 0 0 -99 0 -47
steps 9 then 5 ends open|-102 -42 30 41 56 37 22 91
steps 9 then 5 ends sentence|99 45 -102 57 -59 0 0 -100
steps 9 then 5 ends signed|-60 61 0 0 0 0 0 0
steps 9 then 6|24 96 -2 25 61 14 6 15
steps 9 then 6 ends call|-72 79 -2 47 0 0 0 0
steps 9 then 6 ends clause|92 36 -11 -49 0 0 0 -48
steps 9 then 6 ends open|3 24 11 32 46 14 6 34
steps 9 then 6 ends sentence|10 30 0 45 26 0 0 -49
steps 9 then 7|-29 115 -20 1 11 -20 45 -37
steps 9 then 7 ends call|-56 61 -5 -9 0 0 0 0
steps 9 then 7 ends clause|60 7 -83 0 0 0 0 0
steps 9 then 7 ends open|-49 -81 9 -2 84 -20 45 -37
steps 9 then 7 ends sentence|-41 77 0 41 -69 0 0 0
steps 9 then 8|-77 22 11 -50 -16 147 -28 37
steps 9 then 8 ends call|-67 0 67 9 0 0 0 0
steps 9 then 8 ends open|-64 87 5 -42 -29 147 -28 37
steps 9 then 8 ends sentence|-5 -24 0 -36 32 0 0 0
steps 9 then 9|-66 60 -123 -64 -14 217 64 -20
steps 9 then 9 ends open|-66 49 -123 -64 10 217 64 -20
steps 9 then 9 ends sentence|0 15 0 0 -15 0 0 0
steps to here 0 then 0|-22 88 41 89 59 65 3 -233
steps to here 0 then 0 before ends call|-35 116 -21 -115 0 -4 40 0
steps to here 0 then 0 before ends clause|-49 51 -98 50 127 0 0 0
steps to here 0 then 0 before ends open|-97 -47 53 114 72 245 0 -211
steps to here 0 then 0 before ends sentence|117 36 66 -18 -44 -151 -6 -135
steps to here 0 then 0 before ends signed|0 -104 45 38 0 -45 0 0
steps to here 0 then 1|7 -9 -9 75 38 139 11 -237
steps to here 0 then 1 before ends call|95 -112 -36 -14 0 208 -190 0
steps to here 0 then 1 before ends clause|-3 2 -61 137 27 0 0 -33
steps to here 0 then 1 before ends open|-90 41 41 -9 69 25 -29 -126
steps to here 0 then 1 before ends sentence|49 3 -40 -17 -42 81 60 -167
steps to here 0 then 1 before ends signed|20 -111 52 38 0 -120 0 0
steps to here 0 then 2|149 -22 6 -41 -8 -33 7 -135
steps to here 0 then 2 before ends call|-26 94 -31 36 0 0 -60 -36
steps to here 0 then 2 before ends clause|133 -70 67 -60 -13 0 0 -15
steps to here 0 then 2 before ends open|99 6 4 -28 -37 62 47 -151
steps to here 0 then 2 before ends sentence|2 -51 29 47 55 -150 8 -41
steps to here 0 then 2 before ends signed|-70 -105 -67 44 0 0 0 206
steps to here 0 then 3|61 45 96 43 2 -95 77 -77
steps to here 0 then 3 before ends call|168 0 -214 108 0 19 0 -90
steps to here 0 then 3 before ends clause|-16 -24 -74 55 24 0 0 0
steps to here 0 then 3 before ends open|16 40 116 16 6 28 -17 -93
steps to here 0 then 3 before ends sentence|-56 -18 -28 42 -10 -138 79 76
steps to here 0 then 3 before ends signed|160 49 -47 -77 0 0 0 -28
steps to here 0 then 4|-17 43 13 -57 60 22 14 -77
steps to here 0 then 4 before ends call|3 0 76 -26 0 -46 -34 0
steps to here 0 then 4 before ends clause|-55 90 50 -82 46 0 -49 0
steps to here 0 then 4 before ends open|117 7 27 -65 -20 -40 0 -34
steps to here 0 then 4 before ends sentence|-30 -114 -70 61 41 71 125 -77
steps to here 0 then 4 before ends signed|0 38 10 -39 0 0 0 0
steps to here 0 then 5|53 28 -37 -9 15 -14 9 59
steps to here 0 then 5 before ends call|31 -72 58 4 0 -32 0 -19
steps to here 0 then 5 before ends clause|-79 57 6 131 0 0 -49 -38
steps to here 0 then 5 before ends open|37 61 -24 6 -7 -15 0 80
steps to here 0 then 5 before ends sentence|-66 -6 -38 35 50 19 39 -34
steps to here 0 then 5 before ends signed|226 -120 -59 -77 0 0 0 44
steps to here 0 then 6|16 30 -8 -39 82 -50 54 -35
steps to here 0 then 6 before ends call|-2 -91 34 83 0 0 -25 0
steps to here 0 then 6 before ends clause|-117 39 6 23 37 0 0 -26
steps to here 0 then 6 before ends open|86 25 -92 -80 94 -95 32 -7
steps to here 0 then 6 before ends sentence|-59 -35 29 -20 -52 66 77 22
steps to here 0 then 6 before ends signed|-2 108 19 60 0 0 -49 -159
steps to here 0 then 7|-9 138 -43 15 39 121 24 -98
steps to here 0 then 7 before ends call|-75 -19 -29 -85 0 -44 134 168
steps to here 0 then 7 before ends clause|-80 59 -3 48 -2 0 0 -27
steps to here 0 then 7 before ends open|94 79 -35 -95 -20 227 0 2
steps to here 0 then 7 before ends sentence|-20 0 55 74 70 -32 13 -247
steps to here 0 then 7 before ends signed|-50 86 -22 51 0 -50 -84 69
steps to here 0 then 8|-74 91 -79 -10 116 69 9 39
steps to here 0 then 8 before ends call|5 -34 -112 -102 0 -112 130 312
steps to here 0 then 8 before ends clause|60 94 -206 117 16 0 -50 70
steps to here 0 then 8 before ends open|-92 73 23 11 96 45 -49 -40
steps to here 0 then 8 before ends sentence|64 -48 -15 -85 65 -23 23 -5
steps to here 0 then 8 before ends signed|94 127 -63 -93 0 -27 -49 -3
steps to here 0 then 9|-2 103 -14 63 89 39 73 36
steps to here 0 then 9 before ends call|-9 294 98 -80 0 -101 -49 -292
steps to here 0 then 9 before ends clause|55 -40 -332 210 8 -97 -37 121
steps to here 0 then 9 before ends open|-34 28 -96 37 149 162 -84 -43
steps to here 0 then 9 before ends sentence|57 -41 35 -69 -3 -40 111 90
steps to here 0 then 9 before ends signed|21 150 -57 -52 -50 108 0 115
steps to here 1 then 0|-66 19 20 51 -42 46 1 -6
steps to here 1 then 0 before ends call|-9 64 -95 31 0 -49 49 0
steps to here 1 then 0 before ends clause|-30 93 -105 -8 58 0 0 45
steps to here 1 then 0 before ends open|-133 -19 31 87 28 129 0 -60
steps to here 1 then 0 before ends sentence|88 -16 -1 4 -189 -68 -18 76
steps to here 1 then 0 before ends signed|-104 -70 108 -29 0 -24 0 -37
steps to here 1 then 1|-44 41 -12 49 27 -35 -3 -98
steps to here 1 then 1 before ends call|169 -32 -156 64 0 93 -107 -34
steps to here 1 then 1 before ends clause|-34 129 -39 -34 -39 -48 0 -26
steps to here 1 then 1 before ends open|-77 -11 18 -22 86 -88 0 -11
steps to here 1 then 1 before ends sentence|46 -16 -4 -31 -114 28 55 -3
steps to here 1 then 1 before ends signed|-63 -41 53 65 -49 -8 0 -120
steps to here 1 then 2|56 102 55 39 -7 -55 -36 -56
steps to here 1 then 2 before ends call|-39 71 -53 97 0 -9 10 -43
steps to here 1 then 2 before ends clause|-157 221 13 -89 35 0 0 -24
steps to here 1 then 2 before ends open|67 -1 37 14 26 14 0 21
steps to here 1 then 2 before ends sentence|125 29 -36 -23 -66 -95 -37 -79
steps to here 1 then 2 before ends signed|-80 -22 21 7 0 0 0 21
steps to here 1 then 3|-15 51 43 -37 116 70 -66 42
steps to here 1 then 3 before ends call|-76 172 -45 27 0 -49 0 -47
steps to here 1 then 3 before ends clause|-101 -26 158 -86 0 0 0 0
steps to here 1 then 3 before ends open|10 52 -82 -29 65 228 -50 47
steps to here 1 then 3 before ends sentence|7 -11 -17 78 78 -149 -13 56
steps to here 1 then 3 before ends signed|22 -24 -54 9 0 0 0 -27
steps to here 1 then 4|-45 83 5 92 94 -85 -41 -85
steps to here 1 then 4 before ends call|-30 31 49 -48 0 0 0 0
steps to here 1 then 4 before ends clause|-5 67 -87 -17 41 0 0 0
steps to here 1 then 4 before ends open|-22 78 65 19 26 -111 0 -77
steps to here 1 then 4 before ends sentence|-28 -38 36 92 108 52 -41 -17
steps to here 1 then 4 before ends signed|82 -16 -190 148 0 0 0 0
steps to here 1 then 5|-6 119 -71 23 38 -36 -21 -38
steps to here 1 then 5 before ends call|-115 79 22 26 43 0 -42 0
steps to here 1 then 5 before ends clause|-16 -12 53 47 -31 0 0 0
steps to here 1 then 5 before ends open|-38 108 6 -84 42 -35 0 -19
steps to here 1 then 5 before ends sentence|-15 4 37 -20 26 -3 -4 13
steps to here 1 then 5 before ends signed|-32 0 85 -43 0 0 0 -61
steps to here 1 then 6|70 155 18 -1 91 -82 -79 -56
steps to here 1 then 6 before ends call|3 157 -85 -70 -8 -77 -99 0
steps to here 1 then 6 before ends clause|-75 -25 3 161 0 0 0 0
steps to here 1 then 6 before ends open|-58 87 54 8 55 -57 -49 30
steps to here 1 then 6 before ends sentence|59 108 -78 -12 121 7 -19 -37
steps to here 1 then 6 before ends signed|99 -50 49 -64 0 0 0 -68
steps to here 1 then 7|-55 41 45 5 103 -85 -75 -14
steps to here 1 then 7 before ends call|116 -40 -40 -8 -30 47 -124 99
steps to here 1 then 7 before ends clause|-116 155 -147 146 -30 0 0 0
steps to here 1 then 7 before ends open|-111 93 32 -7 34 -174 -15 58
steps to here 1 then 7 before ends sentence|7 -43 -39 23 119 144 14 -138
steps to here 1 then 7 before ends signed|51 -70 44 44 0 0 -50 -141
steps to here 1 then 8|-31 12 -46 -9 113 -97 15 16
steps to here 1 then 8 before ends call|-86 -43 8 49 0 -182 142 65
steps to here 1 then 8 before ends clause|5 -103 -96 179 67 -44 0 -48
steps to here 1 then 8 before ends open|21 42 -44 -73 73 -69 6 114
steps to here 1 then 8 before ends sentence|-18 -16 31 2 91 26 -29 -3
steps to here 1 then 8 before ends signed|-48 -46 55 33 0 -1 0 -94
steps to here 1 then 9|26 10 11 -22 113 -102 63 90
steps to here 1 then 9 before ends call|5 53 27 46 -5 -26 32 -219
steps to here 1 then 9 before ends clause|84 -132 132 -109 103 0 0 -87
steps to here 1 then 9 before ends open|66 48 -50 26 91 -79 -56 -58
steps to here 1 then 9 before ends sentence|0 157 -14 -10 54 -131 45 136
steps to here 1 then 9 before ends signed|-194 0 -90 50 0 97 0 78
steps to here 2 then 0|-29 87 -72 -93 316 -16 -17 -316
steps to here 2 then 0 before ends call|20 17 -120 37 0 -9 88 -82
steps to here 2 then 0 before ends clause|7 114 -156 -85 127 0 0 -49
steps to here 2 then 0 before ends open|4 38 -66 -72 275 -49 -44 -288
steps to here 2 then 0 before ends sentence|67 -22 -37 -13 -44 60 -40 -7
steps to here 2 then 0 before ends signed|-131 -99 65 82 0 0 0 0
steps to here 2 then 1|-28 75 -36 -25 202 13 34 -44
steps to here 2 then 1 before ends call|72 -35 -20 -8 0 110 -19 -85
steps to here 2 then 1 before ends clause|-144 148 -125 -75 208 -50 0 -26
steps to here 2 then 1 before ends open|-62 47 12 11 185 -55 0 36
steps to here 2 then 1 before ends sentence|52 14 -78 -8 -127 85 43 -53
steps to here 2 then 1 before ends signed|7 -54 40 -35 0 21 0 -23
steps to here 2 then 2|18 40 -102 -78 101 6 27 81
steps to here 2 then 2 before ends call|-7 9 -28 76 0 -63 -28 44
steps to here 2 then 2 before ends clause|-103 173 -75 -54 90 0 0 0
steps to here 2 then 2 before ends open|30 64 -55 -50 65 -137 0 105
steps to here 2 then 2 before ends sentence|45 -11 -32 -28 71 228 35 -159
steps to here 2 then 2 before ends signed|0 0 11 -8 0 0 0 -9
steps to here 2 then 3|-5 66 -64 -61 113 -127 -22 -159
steps to here 2 then 3 before ends call|-9 -8 -118 199 0 0 0 -49
steps to here 2 then 3 before ends clause|-93 93 38 -2 0 0 0 0
steps to here 2 then 3 before ends open|-28 107 -57 -97 127 -52 0 -169
steps to here 2 then 3 before ends sentence|44 15 -61 -19 -47 -97 -22 80
steps to here 2 then 3 before ends signed|90 -87 -12 -26 0 0 0 0
steps to here 2 then 4|7 142 13 -66 -86 -41 0 -146
steps to here 2 then 4 before ends call|27 -27 42 -41 0 0 0 0
steps to here 2 then 4 before ends clause|-22 23 0 0 0 0 0 0
steps to here 2 then 4 before ends open|5 105 118 -87 -86 -41 0 -140
steps to here 2 then 4 before ends sentence|62 4 -125 38 0 0 0 -10
steps to here 2 then 4 before ends signed|0 0 -32 32 0 0 0 0
steps to here 2 then 5|62 169 -72 27 -9 -169 22 -100
steps to here 2 then 5 before ends call|139 -145 48 12 0 0 -62 0
steps to here 2 then 5 before ends clause|41 -29 53 -82 0 0 0 0
steps to here 2 then 5 before ends open|-71 179 -55 15 -9 43 0 -74
steps to here 2 then 5 before ends sentence|37 70 -25 46 0 -208 56 18
steps to here 2 then 5 before ends signed|50 0 17 -2 0 0 0 -51
steps to here 2 then 6|39 57 -32 -50 -92 44 -25 49
steps to here 2 then 6 before ends call|98 -131 87 -39 0 0 0 0
steps to here 2 then 6 before ends clause|-24 -16 49 49 0 0 0 0
steps to here 2 then 6 before ends open|-130 188 -12 -44 -81 37 0 9
steps to here 2 then 6 before ends sentence|89 -70 5 -50 -34 2 -25 98
steps to here 2 then 6 before ends signed|-6 0 -16 37 0 0 0 -3
steps to here 2 then 7|66 -16 -10 -40 49 -61 151 16
steps to here 2 then 7 before ends call|-131 0 -29 -6 0 0 108 72
steps to here 2 then 7 before ends clause|-18 21 42 0 -46 0 0 0
steps to here 2 then 7 before ends open|53 89 -48 -104 59 47 0 113
steps to here 2 then 7 before ends sentence|-22 -75 55 140 0 -142 92 -230
steps to here 2 then 7 before ends signed|-24 -50 -22 93 0 -47 0 0
steps to here 2 then 8|123 -65 3 6 -4 -1 91 107
steps to here 2 then 8 before ends call|-46 0 94 -153 0 0 -19 95
steps to here 2 then 8 before ends clause|115 -94 22 1 -48 0 0 -28
steps to here 2 then 8 before ends open|141 -1 -102 41 84 113 0 71
steps to here 2 then 8 before ends sentence|-57 66 31 18 -104 -90 95 117
steps to here 2 then 8 before ends signed|40 -78 73 -6 0 0 0 -14
steps to here 2 then 9|52 -15 40 32 32 13 21 -21
steps to here 2 then 9 before ends call|-167 16 79 53 -9 9 0 0
steps to here 2 then 9 before ends clause|-48 28 60 -23 37 0 0 -42
steps to here 2 then 9 before ends open|105 17 1 62 31 11 30 -45
steps to here 2 then 9 before ends sentence|32 25 -5 -41 -117 69 12 115
steps to here 2 then 9 before ends signed|0 0 -60 8 0 36 0 109
steps to here 3 then 0|62 86 34 60 14 -64 -199 -163
steps to here 3 then 0 before ends call|47 -46 26 -25 0 0 0 0
steps to here 3 then 0 before ends clause|-45 59 10 -72 36 0 0 0
steps to here 3 then 0 before ends open|-14 3 54 71 38 -3 0 -147
steps to here 3 then 0 before ends sentence|75 49 16 -9 -74 -39 -199 -92
steps to here 3 then 0 before ends signed|-65 0 -16 119 0 -40 0 0
steps to here 3 then 1|-14 52 61 76 16 -16 -37 -73
steps to here 3 then 1 before ends call|82 -85 -44 98 0 0 -46 0
steps to here 3 then 1 before ends clause|-137 151 30 27 0 0 0 -50
steps to here 3 then 1 before ends open|-110 -86 65 93 38 -33 0 -28
steps to here 3 then 1 before ends sentence|71 57 12 -84 -70 40 -14 -83
steps to here 3 then 1 before ends signed|0 0 10 2 0 -27 0 0
steps to here 3 then 2|-21 23 51 47 -162 -110 -108 50
steps to here 3 then 2 before ends call|-44 41 -34 43 0 0 -8 0
steps to here 3 then 2 before ends clause|-2 -9 9 36 -41 0 0 0
steps to here 3 then 2 before ends open|-105 58 28 69 -131 -82 0 86
steps to here 3 then 2 before ends sentence|37 -3 119 -11 -63 -48 -105 -95
steps to here 3 then 2 before ends signed|56 0 -71 26 0 0 0 0
steps to here 3 then 3|-48 73 9 18 -105 -65 -118 157
steps to here 3 then 3 before ends call|76 -75 68 -67 0 0 0 0
steps to here 3 then 3 before ends clause|148 -38 -61 -60 0 0 0 0
steps to here 3 then 3 before ends open|-111 44 -20 45 -105 -23 0 158
steps to here 3 then 3 before ends sentence|2 44 28 41 0 -49 -118 -8
steps to here 3 then 3 before ends signed|3 0 -10 7 0 0 0 0
steps to here 3 then 4|-47 50 23 15 -4 -78 15 -83
steps to here 3 then 4 before ends call|71 -66 -9 -14 0 0 0 0
steps to here 3 then 4 before ends clause|-70 70 50 -49 0 0 0 0
steps to here 3 then 4 before ends open|-121 75 -20 98 -4 -29 0 -83
steps to here 3 then 4 before ends sentence|22 30 10 -44 0 -49 15 0
steps to here 3 then 5|56 45 -18 -35 -171 -73 -42 49
steps to here 3 then 5 before ends call|92 -60 24 -50 0 0 0 0
steps to here 3 then 5 before ends clause|-15 15 8 0 -8 0 0 0
steps to here 3 then 5 before ends open|-93 130 -11 -32 -134 -49 0 68
steps to here 3 then 5 before ends sentence|-15 88 -12 -2 -50 -33 -42 -52
steps to here 3 then 6|12 1 80 19 -100 -5 -102 -87
steps to here 3 then 6 before ends call|-63 0 70 -70 0 0 64 0
steps to here 3 then 6 before ends clause|-79 79 0 0 0 0 0 0
steps to here 3 then 6 before ends open|36 -55 69 72 -100 32 0 -105
steps to here 3 then 6 before ends sentence|67 39 14 3 0 -73 -141 32
steps to here 3 then 6 before ends signed|36 0 9 -22 0 0 0 -28
steps to here 3 then 7|19 -119 35 20 -97 86 3 38
steps to here 3 then 7 before ends call|-20 0 28 -68 0 -40 0 87
steps to here 3 then 7 before ends clause|-46 -49 117 -30 0 0 0 0
steps to here 3 then 7 before ends open|100 -52 -52 14 -97 108 0 11
steps to here 3 then 7 before ends sentence|-105 -3 22 90 0 -26 3 -5
steps to here 3 then 7 before ends signed|0 0 108 -108 0 0 0 0
steps to here 3 then 8|98 -58 48 66 -232 -22 -5 32
steps to here 3 then 8 before ends call|-97 51 -61 7 0 -8 -2 80
steps to here 3 then 8 before ends clause|72 -22 0 -49 0 0 0 0
steps to here 3 then 8 before ends open|194 -8 10 60 -220 -3 0 -2
steps to here 3 then 8 before ends sentence|-155 -53 49 91 -32 -60 -4 7
steps to here 3 then 8 before ends signed|0 0 30 -30 0 0 0 0
steps to here 3 then 9|24 -34 73 28 -136 -65 -55 8
steps to here 3 then 9 before ends call|5 -49 29 32 0 0 0 -60
steps to here 3 then 9 before ends open|85 -18 55 26 -135 -95 0 -128
steps to here 3 then 9 before ends sentence|-41 19 3 5 -6 -12 -55 152
steps to here 3 then 9 before ends signed|0 0 110 -110 0 0 0 0
steps to here 4 then 0|-8 125 -33 -160 22 201 -19 -119
steps to here 4 then 0 before ends clause|43 129 -46 -6 -37 0 0 -89
steps to here 4 then 0 before ends open|19 93 -17 -155 46 -51 0 1
steps to here 4 then 0 before ends sentence|-17 -26 -37 -7 0 208 -19 -78
steps to here 4 then 0 before ends signed|-58 0 96 -7 0 0 0 -33
steps to here 4 then 1|-58 102 -63 -99 64 46 143 18
steps to here 4 then 1 before ends call|-89 57 -29 8 0 -38 76 0
steps to here 4 then 1 before ends clause|-46 94 -48 0 0 0 0 0
steps to here 4 then 1 before ends open|-39 76 -16 -47 93 -20 0 45
steps to here 4 then 1 before ends sentence|-15 69 -91 -80 -42 114 99 -61
steps to here 4 then 1 before ends signed|-5 -49 35 -11 0 0 0 0
steps to here 4 then 2|-89 130 -46 24 77 -64 -119 10
steps to here 4 then 2 before ends call|-73 74 83 -83 0 0 0 0
steps to here 4 then 2 before ends clause|-22 39 0 -17 0 0 0 0
steps to here 4 then 2 before ends open|-136 137 -9 3 77 -109 0 -39
steps to here 4 then 2 before ends sentence|14 -10 -123 75 0 56 -82 50
steps to here 4 then 2 before ends signed|90 -74 25 14 0 0 -49 0
steps to here 4 then 3|-38 165 -128 -28 0 0 -24 0
steps to here 4 then 3 before ends call|-125 125 0 0 0 0 0 0
steps to here 4 then 3 before ends clause|-16 16 0 0 0 0 0 0
steps to here 4 then 3 before ends open|9 74 -135 61 0 0 0 0
steps to here 4 then 3 before ends sentence|-10 35 -1 -38 0 0 -24 0
steps to here 4 then 3 before ends signed|111 0 2 -118 0 0 0 0
steps to here 4 then 4|-85 142 -43 -70 -4 0 -30 -48
steps to here 4 then 4 before ends call|36 -36 32 -31 0 0 0 0
steps to here 4 then 4 before ends clause|-69 70 0 0 0 0 0 0
steps to here 4 then 4 before ends open|-89 141 -93 -18 -4 0 0 0
steps to here 4 then 4 before ends sentence|5 18 61 -36 0 0 -30 -48
steps to here 4 then 4 before ends signed|30 0 0 -30 0 0 0 0
steps to here 4 then 5|-84 132 -54 -156 0 -48 24 153
steps to here 4 then 5 before ends clause|68 -68 0 0 0 0 0 0
steps to here 4 then 5 before ends open|-111 127 -69 -125 0 -48 0 172
steps to here 4 then 5 before ends sentence|33 76 -50 -78 0 0 24 0
steps to here 4 then 5 before ends signed|18 0 33 1 0 0 0 -38
steps to here 4 then 6|32 24 8 -20 0 -74 -41 7
steps to here 4 then 6 before ends call|59 -59 0 0 0 0 0 0
steps to here 4 then 6 before ends clause|59 -59 0 0 0 0 0 0
steps to here 4 then 6 before ends open|-71 163 -123 56 0 -74 0 7
steps to here 4 then 6 before ends sentence|60 -15 105 -147 0 0 -41 0
steps to here 4 then 6 before ends signed|-1 0 -41 48 0 0 0 0
steps to here 4 then 7|-1 -68 7 -93 0 40 -9 116
steps to here 4 then 7 before ends clause|69 -68 0 0 0 0 0 0
steps to here 4 then 7 before ends open|-18 -56 1 -98 0 -29 0 206
steps to here 4 then 7 before ends sentence|-18 52 33 -31 0 60 -9 -87
steps to here 4 then 7 before ends signed|0 0 -64 64 0 0 0 0
steps to here 4 then 8|-9 -45 -69 -36 -16 47 117 38
steps to here 4 then 8 before ends open|33 -45 -40 32 0 -114 0 73
steps to here 4 then 8 before ends sentence|2 0 -28 -165 -16 124 117 -47
steps to here 4 then 8 before ends signed|-48 0 -92 130 0 0 0 0
steps to here 4 then 9|40 12 75 9 -127 -16 -12 -8
steps to here 4 then 9 before ends call|48 0 -47 0 0 0 0 0
steps to here 4 then 9 before ends open|-195 12 -10 36 -89 -16 0 121
steps to here 4 then 9 before ends sentence|121 0 19 -52 -50 0 -12 -61
steps to here 4 then 9 before ends signed|0 0 34 35 0 0 0 -49
steps to here 5 then 0|-20 121 68 -19 -94 11 -40 -191
steps to here 5 then 0 before ends call|76 7 -49 39 0 0 -86 0
steps to here 5 then 0 before ends clause|-28 37 -62 -24 0 0 0 0
steps to here 5 then 0 before ends open|-6 92 94 31 -76 -77 0 -127
steps to here 5 then 0 before ends sentence|21 31 -56 -125 -31 73 0 -113
steps to here 5 then 0 before ends signed|-25 0 -41 102 0 0 0 -12
steps to here 5 then 1|-39 131 -2 27 -22 -69 -58 -18
steps to here 5 then 1 before ends call|-110 61 77 -2 0 0 -46 0
steps to here 5 then 1 before ends clause|-203 -60 -8 25 -44 0 0 295
steps to here 5 then 1 before ends open|-10 80 18 25 4 -198 0 -91
steps to here 5 then 1 before ends sentence|56 119 -88 12 0 52 -38 -98
steps to here 5 then 1 before ends signed|-14 0 60 -52 0 0 0 0
steps to here 5 then 2|-77 117 -63 -74 -127 57 -79 -76
steps to here 5 then 2 before ends call|-100 144 -149 67 0 0 46 0
steps to here 5 then 2 before ends clause|-122 159 -23 -75 -6 0 0 -37
steps to here 5 then 2 before ends open|-64 95 -23 -82 -90 -223 0 -26
steps to here 5 then 2 before ends sentence|-21 12 9 -17 -50 188 -105 -71
steps to here 5 then 2 before ends signed|-18 0 69 -62 0 0 0 0
steps to here 5 then 3|-38 71 25 -11 -42 -18 22 106
steps to here 5 then 3 before ends call|44 -26 -22 18 0 0 40 -29
steps to here 5 then 3 before ends clause|25 0 50 -49 0 0 0 -39
steps to here 5 then 3 before ends open|-19 49 4 41 -42 -18 0 117
steps to here 5 then 3 before ends sentence|-68 96 -114 59 0 0 -12 49
steps to here 5 then 3 before ends signed|0 0 159 -159 0 0 0 0
steps to here 5 then 4|-22 74 -21 53 -41 -12 -24 -116
steps to here 5 then 4 before ends clause|-58 59 0 0 0 0 0 0
steps to here 5 then 4 before ends open|-35 92 71 -7 -41 -12 0 -116
steps to here 5 then 4 before ends sentence|27 -8 -34 14 0 0 -24 0
steps to here 5 then 5|-13 -1 -5 6 0 13 -68 -69
steps to here 5 then 5 before ends call|-30 30 8 -8 0 0 0 0
steps to here 5 then 5 before ends clause|-150 150 0 0 0 0 0 0
steps to here 5 then 5 before ends open|-17 40 -39 -58 0 13 0 -66
steps to here 5 then 5 before ends sentence|15 -63 20 63 0 0 -68 -5
steps to here 5 then 5 before ends signed|-26 0 -81 97 0 0 0 0
steps to here 5 then 6|24 51 -61 -51 0 -20 23 -2
steps to here 5 then 6 before ends call|0 0 11 -11 0 0 0 0
steps to here 5 then 6 before ends clause|-56 56 0 0 0 0 0 0
steps to here 5 then 6 before ends open|1 -10 -14 7 0 -48 0 -16
steps to here 5 then 6 before ends sentence|67 56 -75 -38 0 26 23 9
steps to here 5 then 6 before ends signed|0 0 41 -40 0 0 0 0
steps to here 5 then 7|2 -131 -25 9 -49 72 107 33
steps to here 5 then 7 before ends call|-62 0 31 42 0 0 0 0
steps to here 5 then 7 before ends open|127 -35 -40 -9 -49 34 0 32
steps to here 5 then 7 before ends sentence|-40 -127 19 3 0 35 107 -4
steps to here 5 then 7 before ends signed|-34 0 39 6 0 0 0 0
steps to here 5 then 8|27 -58 -44 15 0 56 23 -4
steps to here 5 then 8 before ends call|-41 0 81 -53 0 0 0 0
steps to here 5 then 8 before ends clause|0 0 122 -44 0 0 0 -89
steps to here 5 then 8 before ends open|69 -40 -1 28 0 56 0 -13
steps to here 5 then 8 before ends sentence|-19 -37 -51 -29 0 -28 23 167
steps to here 5 then 8 before ends signed|-37 0 -4 32 0 0 0 0
steps to here 5 then 9|45 10 64 45 -152 -139 -53 130
steps to here 5 then 9 before ends call|-28 -28 34 79 0 0 0 -89
steps to here 5 then 9 before ends open|25 -3 65 50 -152 -168 0 89
steps to here 5 then 9 before ends sentence|55 65 3 1 0 -4 -53 94
steps to here 5 then 9 before ends signed|0 0 -83 84 0 0 0 0
steps to here 6 then 0|28 64 87 -39 -141 -158 -17 16
steps to here 6 then 0 before ends call|-67 53 38 -6 0 0 0 -34
steps to here 6 then 0 before ends clause|74 -11 127 -147 -50 0 0 -67
steps to here 6 then 0 before ends open|-42 -56 20 19 -88 16 0 62
steps to here 6 then 0 before ends sentence|57 98 -132 -35 -22 -163 -17 59
steps to here 6 then 0 before ends signed|-95 0 66 11 0 0 0 0
steps to here 6 then 1|41 110 -19 -50 -68 -44 20 -83
steps to here 6 then 1 before ends call|-25 -80 130 -98 0 11 106 0
steps to here 6 then 1 before ends clause|11 46 -48 -9 0 0 0 0
steps to here 6 then 1 before ends open|9 102 -8 1 -68 24 0 -115
steps to here 6 then 1 before ends sentence|64 112 -66 -36 0 -105 -22 -28
steps to here 6 then 1 before ends signed|-64 -16 18 -16 0 0 0 80
steps to here 6 then 2|21 83 -43 -21 -134 -8 13 -20
steps to here 6 then 2 before ends call|10 40 -34 -61 0 45 0 -38
steps to here 6 then 2 before ends clause|-113 146 37 -49 -35 0 0 0
steps to here 6 then 2 before ends open|119 32 -140 25 -99 -99 0 45
steps to here 6 then 2 before ends sentence|-59 27 74 -5 0 72 13 -171
steps to here 6 then 2 before ends signed|-108 0 122 -21 0 0 0 -5
steps to here 6 then 3|-78 16 -9 35 -48 130 46 35
steps to here 6 then 3 before ends call|-3 -46 -61 23 0 116 0 0
steps to here 6 then 3 before ends clause|-28 111 -62 -11 0 0 0 0
steps to here 6 then 3 before ends open|-91 -11 94 22 -48 67 0 9
steps to here 6 then 3 before ends sentence|1 79 -57 -12 0 -48 46 19
steps to here 6 then 3 before ends signed|38 0 -119 95 0 0 0 0
steps to here 6 then 4|22 22 -21 -5 0 -27 14 -4
steps to here 6 then 4 before ends call|17 0 -9 -11 0 0 0 0
steps to here 6 then 4 before ends clause|34 -34 0 0 0 0 0 0
steps to here 6 then 4 before ends open|-9 40 -115 66 0 -27 0 18
steps to here 6 then 4 before ends sentence|-113 28 114 3 0 0 14 -40
steps to here 6 then 4 before ends signed|73 0 -80 1 0 0 0 0
steps to here 6 then 5|65 -46 -53 34 0 19 -2 110
steps to here 6 then 5 before ends call|-88 0 51 -66 0 78 0 0
steps to here 6 then 5 before ends clause|-6 -5 0 26 0 0 0 0
steps to here 6 then 5 before ends open|-44 4 -6 59 0 -61 0 130
steps to here 6 then 5 before ends sentence|29 2 -30 35 0 0 -2 -57
steps to here 6 then 5 before ends signed|105 0 105 -182 0 0 0 0
steps to here 6 then 6|61 -95 56 -42 0 -16 96 -28
steps to here 6 then 6 before ends call|-49 -49 0 0 0 65 64 0
steps to here 6 then 6 before ends clause|83 -83 0 0 0 0 0 0
steps to here 6 then 6 before ends open|-40 -31 63 52 0 -52 0 -32
steps to here 6 then 6 before ends sentence|-8 60 -14 -6 0 -28 36 -1
steps to here 6 then 6 before ends signed|-1 0 -26 38 0 0 0 0
steps to here 6 then 7|46 -153 44 148 0 -101 130 -209
steps to here 6 then 7 before ends call|-33 0 0 0 0 -37 71 0
steps to here 6 then 7 before ends clause|-11 11 0 0 0 0 0 0
steps to here 6 then 7 before ends open|67 -122 131 68 0 -60 0 -209
steps to here 6 then 7 before ends sentence|47 -50 -25 28 0 -20 84 0
steps to here 6 then 7 before ends signed|-36 0 -113 125 0 29 0 0
steps to here 6 then 8|-7 -82 22 18 -100 25 59 19
steps to here 6 then 8 before ends call|-50 0 -120 -6 0 190 -40 0
steps to here 6 then 8 before ends clause|-70 31 91 -41 0 0 0 0
steps to here 6 then 8 before ends open|49 -59 47 18 -100 -135 0 -29
steps to here 6 then 8 before ends sentence|26 -11 -39 -27 0 -30 81 90
steps to here 6 then 8 before ends signed|-10 -40 -15 15 0 20 0 42
steps to here 6 then 9|70 108 35 53 -102 -32 -60 -4
steps to here 6 then 9 before ends call|86 0 -59 -10 0 0 0 -43
steps to here 6 then 9 before ends open|135 45 9 69 -102 -81 0 -6
steps to here 6 then 9 before ends sentence|-41 71 18 -33 0 94 -60 54
steps to here 6 then 9 before ends signed|-12 0 -16 37 0 0 0 0
steps to here 7 then 0|152 -16 52 -6 -73 -60 67 -167
steps to here 7 then 0 before ends call|-22 3 81 -36 0 0 0 0
steps to here 7 then 0 before ends clause|-39 51 -42 35 0 0 0 0
steps to here 7 then 0 before ends open|52 -81 155 19 -73 -7 0 -150
steps to here 7 then 0 before ends sentence|129 148 -128 -39 0 -58 67 -47
steps to here 7 then 0 before ends signed|-67 0 4 24 0 0 0 0
steps to here 7 then 1|68 24 -50 -35 -70 116 -46 -64
steps to here 7 then 1 before ends call|87 -58 -17 -28 0 41 -18 0
steps to here 7 then 1 before ends clause|-129 71 26 89 0 0 0 0
steps to here 7 then 1 before ends open|69 -1 -72 21 -70 -11 0 -4
steps to here 7 then 1 before ends sentence|11 33 -24 -22 0 165 -42 -56
steps to here 7 then 1 before ends signed|5 -71 121 -111 0 0 0 12
steps to here 7 then 2|0 -23 78 5 -80 119 -7 -74
steps to here 7 then 2 before ends call|44 57 -102 -12 0 -3 0 0
steps to here 7 then 2 before ends clause|14 -14 41 -40 0 0 0 0
steps to here 7 then 2 before ends open|79 38 13 38 -80 -10 0 -94
steps to here 7 then 2 before ends sentence|-47 -17 52 -43 0 170 -7 50
steps to here 7 then 2 before ends signed|24 -46 45 -34 0 0 0 0
steps to here 7 then 3|19 -85 13 76 0 -54 30 30
steps to here 7 then 3 before ends clause|78 -147 50 0 0 0 0 0
steps to here 7 then 3 before ends open|86 -37 9 -13 0 -54 0 38
steps to here 7 then 3 before ends sentence|-56 39 -86 93 0 0 30 -2
steps to here 7 then 3 before ends signed|15 0 60 -97 0 0 0 0
steps to here 7 then 4|104 -135 -44 -60 -23 54 -21 133
steps to here 7 then 4 before ends call|50 -49 32 -31 0 0 0 0
steps to here 7 then 4 before ends clause|76 -76 0 0 0 0 0 0
steps to here 7 then 4 before ends open|4 -39 -47 -51 0 34 0 151
steps to here 7 then 4 before ends sentence|42 -34 -20 20 -23 17 -21 -42
steps to here 7 then 4 before ends signed|-12 0 0 7 0 0 0 0
steps to here 7 then 5|78 -153 -64 -16 -4 -52 28 181
steps to here 7 then 5 before ends call|-31 0 44 -18 0 0 0 0
steps to here 7 then 5 before ends clause|78 -78 0 0 0 0 0 0
steps to here 7 then 5 before ends open|53 -151 -18 9 -4 -52 0 197
steps to here 7 then 5 before ends sentence|24 47 10 -26 0 0 28 -61
steps to here 7 then 5 before ends signed|-53 0 -33 76 0 0 0 0
steps to here 7 then 6|128 -189 54 -13 -44 -70 -66 38
steps to here 7 then 6 before ends call|-9 0 46 -25 0 0 0 0
steps to here 7 then 6 before ends clause|148 -147 0 0 0 0 0 0
steps to here 7 then 6 before ends open|70 -109 10 -2 -44 -59 0 121
steps to here 7 then 6 before ends sentence|22 0 37 36 0 -19 -66 -38
steps to here 7 then 6 before ends signed|86 0 -32 -23 0 0 0 0
steps to here 7 then 7|46 -136 30 -1 0 -81 4 18
steps to here 7 then 7 before ends call|-45 0 -39 0 0 0 73 0
steps to here 7 then 7 before ends clause|60 0 -59 0 0 0 0 0
steps to here 7 then 7 before ends open|27 -84 -20 20 0 -15 28 -30
steps to here 7 then 7 before ends sentence|-16 -86 89 105 0 -120 -41 72
steps to here 7 then 7 before ends signed|-20 0 52 -43 0 0 0 0
steps to here 7 then 8|24 -94 18 4 -41 84 39 31
steps to here 7 then 8 before ends call|-98 52 62 -5 0 0 0 0
steps to here 7 then 8 before ends open|55 -45 -63 -33 -41 112 0 40
steps to here 7 then 8 before ends sentence|16 -57 22 67 0 -14 39 39
steps to here 7 then 8 before ends signed|-93 0 70 48 0 0 0 -61
steps to here 7 then 9|-38 -62 -2 -56 0 136 -8 125
steps to here 7 then 9 before ends call|-53 0 7 62 0 0 0 0
steps to here 7 then 9 before ends clause|-49 0 99 -49 0 0 0 0
steps to here 7 then 9 before ends open|18 -53 -24 -80 0 191 0 40
steps to here 7 then 9 before ends sentence|39 -31 3 31 0 -40 51 88
steps to here 7 then 9 before ends signed|-41 0 -43 44 0 44 -49 61
steps to here 8 then 0|81 -137 53 16 -158 70 -33 -37
steps to here 8 then 0 before ends call|54 -120 -6 73 0 -77 -39 -8
steps to here 8 then 0 before ends clause|119 -117 46 -64 0 0 0 0
steps to here 8 then 0 before ends open|83 -69 25 30 -158 98 0 -112
steps to here 8 then 0 before ends sentence|18 -56 -6 7 0 -34 -24 61
steps to here 8 then 0 before ends signed|-74 0 125 -24 0 -47 0 -16
steps to here 8 then 1|93 -81 47 12 -229 86 -28 26
steps to here 8 then 1 before ends call|50 -83 111 -57 0 -51 -5 -36
steps to here 8 then 1 before ends clause|65 -49 44 -106 0 0 0 0
steps to here 8 then 1 before ends open|23 -8 24 59 -229 63 -50 53
steps to here 8 then 1 before ends sentence|14 -111 -109 14 0 97 47 13
steps to here 8 then 1 before ends signed|36 -50 -2 24 0 -42 0 0
steps to here 8 then 2|118 -69 52 23 -80 -4 2 -74
steps to here 8 then 2 before ends call|43 34 -16 -50 0 0 0 16
steps to here 8 then 2 before ends clause|25 -54 43 0 0 0 0 0
steps to here 8 then 2 before ends open|81 13 20 19 -80 -15 0 -26
steps to here 8 then 2 before ends sentence|-46 -52 51 80 0 19 2 -74
steps to here 8 then 2 before ends signed|53 -94 16 43 0 0 0 0
steps to here 8 then 3|112 -140 31 63 0 39 -46 56
steps to here 8 then 3 before ends call|3 -50 18 83 0 0 0 -24
steps to here 8 then 3 before ends clause|125 -148 13 0 0 0 0 0
steps to here 8 then 3 before ends open|119 -84 28 -28 0 28 0 60
steps to here 8 then 3 before ends sentence|-102 51 -38 79 0 30 -46 12
steps to here 8 then 3 before ends signed|28 0 57 -70 0 0 0 0
steps to here 8 then 4|153 -108 -16 22 0 -25 43 -81
steps to here 8 then 4 before ends call|37 -30 -6 0 0 0 0 0
steps to here 8 then 4 before ends clause|61 -60 0 0 0 0 0 0
steps to here 8 then 4 before ends open|46 -43 81 -30 0 -43 0 -24
steps to here 8 then 4 before ends sentence|91 -59 4 -40 0 40 43 -87
steps to here 8 then 4 before ends signed|17 0 -116 78 0 0 0 0
steps to here 8 then 5|144 -154 19 -25 0 -26 3 -51
steps to here 8 then 5 before ends call|7 -46 -8 47 0 0 0 0
steps to here 8 then 5 before ends clause|130 -132 8 0 0 0 0 0
steps to here 8 then 5 before ends open|75 -25 -32 14 0 -26 0 -39
steps to here 8 then 5 before ends sentence|44 -53 31 -5 0 0 3 -50
steps to here 8 then 5 before ends signed|18 0 59 -47 0 0 0 0
steps to here 8 then 6|97 -97 -24 -3 -50 90 28 -28
steps to here 8 then 6 before ends call|12 -12 -41 41 0 0 0 0
steps to here 8 then 6 before ends clause|87 -85 -33 0 0 0 0 0
steps to here 8 then 6 before ends open|37 -34 -29 -50 -50 207 -11 -28
steps to here 8 then 6 before ends sentence|-75 25 60 34 0 -156 31 15
steps to here 8 then 6 before ends signed|172 -50 -177 82 0 0 0 0
steps to here 8 then 7|91 -65 -32 86 -50 -24 19 -64
steps to here 8 then 7 before ends call|54 0 -10 -3 0 0 -36 0
steps to here 8 then 7 before ends clause|107 -99 -13 0 0 0 0 0
steps to here 8 then 7 before ends open|57 -9 -1 -18 -50 63 0 -47
steps to here 8 then 7 before ends sentence|3 -64 44 89 0 -170 33 -60
steps to here 8 then 7 before ends signed|-13 -48 73 -40 0 0 0 0
steps to here 8 then 8|37 -64 44 -21 -150 -40 27 56
steps to here 8 then 8 before ends call|-119 0 -35 53 0 46 44 0
steps to here 8 then 8 before ends clause|-21 -66 138 -83 0 0 0 0
steps to here 8 then 8 before ends open|102 -5 -106 -51 -150 62 0 136
steps to here 8 then 8 before ends sentence|23 12 14 113 0 -99 13 -131
steps to here 8 then 8 before ends signed|-77 -45 -46 118 0 0 0 50
steps to here 8 then 9|67 10 18 -1 -119 -1 -37 6
steps to here 8 then 9 before ends call|41 0 -107 59 0 0 -19 0
steps to here 8 then 9 before ends clause|-36 0 72 0 -35 0 0 0
steps to here 8 then 9 before ends open|72 12 -12 23 -94 -51 0 -8
steps to here 8 then 9 before ends sentence|-50 -14 15 39 0 20 -27 74
steps to here 8 then 9 before ends signed|-28 0 33 -27 0 50 0 -38
steps to here 9 then 0|91 -100 72 67 -238 57 -40 -4
steps to here 9 then 0 before ends call|26 -5 38 50 -19 -96 -73 -30
steps to here 9 then 0 before ends clause|85 -134 79 -67 0 0 0 0
steps to here 9 then 0 before ends open|86 -54 64 12 -218 56 0 -57
steps to here 9 then 0 before ends sentence|24 -1 -10 26 -21 30 -29 51
steps to here 9 then 0 before ends signed|83 0 -36 -3 0 0 0 -6
steps to here 9 then 1|120 -63 72 18 -84 61 -11 10
steps to here 9 then 1 before ends call|49 -10 55 -17 0 14 -100 0
steps to here 9 then 1 before ends clause|110 -136 18 0 0 0 0 0
steps to here 9 then 1 before ends open|10 31 -44 -48 -84 67 0 110
steps to here 9 then 1 before ends sentence|34 21 48 86 0 59 14 -8
steps to here 9 then 1 before ends signed|8 -49 74 -53 0 0 0 0
steps to here 9 then 2|87 -94 41 -9 -150 -70 -29 32
steps to here 9 then 2 before ends call|-12 3 73 -51 0 0 -4 0
steps to here 9 then 2 before ends clause|203 -211 0 0 0 0 0 0
steps to here 9 then 2 before ends open|46 -8 -21 -50 -94 17 0 35
steps to here 9 then 2 before ends sentence|7 -81 117 66 -79 -113 -29 12
steps to here 9 then 2 before ends signed|22 -97 5 131 0 0 0 -35
steps to here 9 then 3|119 -137 30 19 -50 -100 67 -6
steps to here 9 then 3 before ends call|-49 3 88 -6 0 -15 -54 0
steps to here 9 then 3 before ends clause|220 -148 -114 0 0 0 0 0
steps to here 9 then 3 before ends open|121 35 27 -97 -50 -93 0 -15
steps to here 9 then 3 before ends sentence|-5 -63 7 130 0 2 92 -13
steps to here 9 then 3 before ends signed|-95 0 100 -8 0 0 0 0
steps to here 9 then 4|130 -73 33 -15 -96 84 -34 22
steps to here 9 then 4 before ends call|-20 -2 47 -33 0 0 0 0
steps to here 9 then 4 before ends clause|117 -122 10 0 0 0 0 0
steps to here 9 then 4 before ends open|108 -65 4 26 -96 88 0 -11
steps to here 9 then 4 before ends sentence|-28 42 20 -58 0 -8 -34 68
steps to here 9 then 4 before ends signed|0 0 11 -11 0 0 0 0
steps to here 9 then 5|133 -64 -35 -34 -49 -35 -33 -16
steps to here 9 then 5 before ends call|91 0 -20 -78 0 0 0 0
steps to here 9 then 5 before ends clause|167 -166 0 0 0 0 0 0
steps to here 9 then 5 before ends open|144 -40 -15 -85 -49 -59 0 -35
steps to here 9 then 5 before ends sentence|35 -34 -6 91 0 34 -33 39
steps to here 9 then 5 before ends signed|42 0 -9 -17 0 0 0 0
steps to here 9 then 6|121 -112 -1 -34 -50 123 53 -81
steps to here 9 then 6 before ends call|-33 0 85 -48 0 0 0 0
steps to here 9 then 6 before ends clause|56 -96 54 0 0 0 0 0
steps to here 9 then 6 before ends open|126 -21 -23 -123 -50 163 0 -97
steps to here 9 then 6 before ends sentence|-6 -35 -48 120 0 -74 53 53
steps to here 9 then 6 before ends signed|-45 0 49 -4 0 0 0 0
steps to here 9 then 7|71 -134 -52 4 0 -1 -52 93
steps to here 9 then 7 before ends call|0 0 26 58 0 -25 -42 0
steps to here 9 then 7 before ends clause|136 -97 -56 0 0 0 0 0
steps to here 9 then 7 before ends open|117 -106 24 -128 0 22 0 51
steps to here 9 then 7 before ends sentence|-51 -37 -58 180 0 -37 -22 87
steps to here 9 then 7 before ends signed|12 0 35 -47 0 0 0 0
steps to here 9 then 8|50 -73 64 65 0 -136 17 53
steps to here 9 then 8 before ends call|70 0 33 -14 0 -44 -48 0
steps to here 9 then 8 before ends clause|36 0 -35 0 0 0 0 0
steps to here 9 then 8 before ends open|32 -77 37 -33 0 -18 0 123
steps to here 9 then 8 before ends sentence|10 24 27 104 0 -132 41 -63
steps to here 9 then 8 before ends signed|-42 0 18 33 0 0 0 0
steps to here 9 then 9|-3 9 21 46 -4 -99 -43 -29
steps to here 9 then 9 before ends call|-74 0 47 40 0 0 0 0
steps to here 9 then 9 before ends open|-20 -8 -18 13 0 -56 0 6
steps to here 9 then 9 before ends sentence|29 40 3 47 -4 -42 -43 -69
steps to here 9 then 9 before ends signed|0 0 41 -41 0 0 0 0
than after 0 ends call|-185 90 147 -86 0 0 0 -43
than after 0 ends clause|-15 95 41 16 115 -40 -82 -78
than after 0 ends open|16 51 73 39 19 16 24 -19
than after 0 ends sentence|54 54 -96 -2 -96 -90 -129 104
than after 0 ends signed|64 104 -49 -73 -29 0 -43 -99
than after 1 ends call|-282 114 206 -25 -48 0 -49 0
than after 1 ends clause|-76 85 89 -91 47 0 0 -58
than after 1 ends open|43 94 108 64 46 42 -3 9
than after 1 ends sentence|11 85 -251 2 49 -97 -100 134
than after 1 ends signed|83 37 -50 -50 -38 0 0 0
than after 2 ends call|-49 110 -22 49 -50 0 0 0
than after 2 ends clause|-56 97 -8 153 24 -50 -42 -89
than after 2 ends open|-15 77 -50 18 -31 -25 -6 -94
than after 2 ends sentence|-14 53 24 -30 24 -49 0 -29
than after 2 ends signed|-39 144 -99 0 0 0 0 0
than after 3 ends call|4 57 -52 71 0 0 0 -48
than after 3 ends clause|76 -31 32 -85 -41 0 0 -50
than after 3 ends open|17 51 93 -2 -50 -48 -30 -36
than after 3 ends sentence|22 53 -85 -9 95 -99 -50 60
than after 3 ends signed|18 -18 0 0 0 0 0 0
than after 4 ends call|28 -49 25 0 0 0 0 0
than after 4 ends clause|106 15 -131 0 0 0 0 -89
than after 4 ends open|126 18 16 -52 44 1 30 -88
than after 4 ends sentence|59 19 0 -24 -56 -50 0 15
than after 4 ends signed|-22 22 0 0 0 0 0 0
than after 5 ends call|66 11 -80 -65 0 0 0 0
than after 5 ends clause|63 -89 19 -66 -69 0 0 206
than after 5 ends open|119 -23 -33 -17 -77 -217 -55 -6
than after 5 ends sentence|42 12 -17 -16 -31 0 -2 -23
than after 5 ends signed|50 7 -50 0 0 0 0 0
than after 6 ends call|52 -55 -37 23 0 0 0 0
than after 6 ends clause|59 -43 96 -35 0 0 0 -97
than after 6 ends open|98 -107 18 -6 -56 22 -19 -59
than after 6 ends sentence|63 55 -134 -48 9 -81 0 -100
than after 6 ends signed|26 -26 0 0 0 0 0 0
than after 7 ends call|113 18 -55 43 -44 0 0 0
than after 7 ends clause|44 -19 57 0 -93 0 -42 0
than after 7 ends open|39 -158 74 33 16 32 56 4
than after 7 ends sentence|21 54 -50 9 24 0 -49 -60
than after 7 ends signed|-16 16 0 0 0 0 0 0
than after 8 ends call|157 30 -29 18 -40 -98 0 -74
than after 8 ends clause|41 29 103 -106 -84 0 0 -28
than after 8 ends open|-74 -135 65 85 19 94 102 30
than after 8 ends sentence|71 91 -190 24 -17 -100 -98 93
than after 8 ends signed|-11 11 0 0 0 0 0 0
than after 9 ends call|134 -19 -45 -47 -14 -50 0 0
than after 9 ends clause|288 196 -265 -128 -41 -99 0 -131
than after 9 ends open|-106 -233 150 86 93 47 -5 125
than after 9 ends sentence|42 106 -147 1 33 0 0 -194
than after 9 ends signed|-43 44 0 0 0 0 0 0
than before 0|144 -50 73 16 -441 80 -56 90
than before 1|76 19 84 63 -535 -37 -33 21
than before 2|13 106 -40 -26 46 -65 -77 -44
than before 3|-29 64 59 1 -102 -133 -84 -19
than before 4|123 187 -114 -178 -35 -46 133 19
than before 5|-20 94 24 20 17 -196 -61 -37
than before 6|19 6 31 36 -32 106 45 -39
than before 7|45 34 -11 -50 67 40 -2 -45
than before 8|19 74 71 42 244 38 38 -39
than before 9|-54 129 34 22 200 -97 -11 -83
tight|-22 -85 262 -237 326 -152 -102 -131
top|184 -475 88 85 -217 30 -99 123
top 0|11 -50 38 91 -50 0 0 7
top 1|72 -48 -13 126 0 -96 0 -36
top 2|-89 0 -91 25 -90 121 0 140
top 3|-103 -49 -41 -1 0 78 -50 203
top 4|-140 -50 29 63 0 14 0 61
top 5|132 -158 4 21 -50 -15 0 57
top 6|97 -275 131 53 -50 -9 0 81
top 7|-17 -124 258 -68 0 0 0 -148
top 8|177 0 68 -30 -41 0 -49 -134
usual 0|27 114 -8 -140 -189 0 101 169
usual 1|-31 69 53 -77 71 -95 3 13
usual 2|-112 148 -10 -68 -7 -43 56 -69
usual 3|-44 82 86 28 -81 -131 -37 -42
usual 4|-150 217 -1 -156 -33 183 95 111
usual 5|172 -89 -4 -150 -133 -71 -122 -104
usual 6|38 -37 63 -36 -44 13 47 -16
usual 7|-14 -5 52 -39 -13 66 40 17
usual 8|24 -23 67 37 -16 -6 -38 57
usual 9|142 -31 131 120 83 65 21 111
width 0|3 89 9 -91 227 -155 -55 15
width 1|-50 77 46 29 116 -57 -146 133
width 2|51 53 85 12 88 -4 -12 59
width 3|35 38 123 101 31 117 21 27
width 4|49 31 119 74 -41 45 37 98
width 5|-20 76 41 74 -176 -89 -64 8
width 6|6 33 38 22 -162 -68 3 32
width 7|14 74 30 30 -20 -134 60 36
width 8|68 166 -198 -124 -160 4 136 88
`;

export const LINE_WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number[]] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, numbers.split(' ').map((number) => Number(number) / 100)];
    }),
);
