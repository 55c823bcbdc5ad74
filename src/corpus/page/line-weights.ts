// Written by `npm run tune:pages`; do not edit.
// Fitted on 6500 pages that were made for it, or printed from 359 sheets, and on 5 split by hand; rounds 2, seed 1, the mean of 2 fits.
// On 200 pages of other articles 98.46 % of the lines are right.
// A row is the name of a feature and its weights in hundredths, in the order of LINE_ROLES.

const ROWS = `
after 0|66 -109 26 51 15 51 -21 -173
after 1|84 -94 -18 32 -3 -18 20 -53
after 2|-16 96 62 28 19 -10 -14 -31
after 3|8 39 44 14 -60 -19 -63 -45
after 4|15 71 22 32 -58 -92 28 -76
after 5|-1 38 63 88 25 27 68 23
after 6|-9 2 68 42 10 2 37 54
after 7|40 -1 71 31 -11 -28 1 12
after 8|64 49 20 53 -1 47 8 25
after 9|72 59 -16 30 -11 -13 -19 -40
after boxName|22 -45 95 -12 -27 247 -29 -69
after byline|-137 -70 90 23 70 -24 34 39
after continued|-114 50 -266 29 0 -9 -77 283
after credit|100 -47 -156 190 371 -190 -145 -302
after doubled|-86 -85 54 3 1 18 109 -115
after letter|-496 -377 36 142 118 -22 217 218
after like text 0|16 -82 50 65 -77 -70 54 -25
after like text 1|-25 -8 4 40 -126 -40 56 -39
after like text 2|48 80 12 56 -19 -70 -66 -61
after like text 3|-3 -8 12 56 10 -11 69 11
after like text 4|-10 37 57 82 97 42 1 -5
after like text 5|40 82 48 59 -18 -81 -55 74
after like text 6|31 75 20 62 -15 21 -23 -40
after like text 7|21 108 -10 43 -58 4 -105 -75
after like text 8|54 93 -38 56 -33 48 -40 6
after marked|-225 -201 67 271 124 -136 117 -147
after news|-18 61 -5 -15 -50 -44 -3 179
after opening|-457 -331 156 238 101 -17 274 188
after role author|34 -575 136 235 -298 -43 790 -28
after role byline|184 -590 171 121 -308 188 -113 153
after role caption|-329 152 98 129 738 -77 -492 -137
after role captionNext|-484 130 -98 66 707 -107 -267 -323
after role display|285 -675 459 262 -912 548 -326 125
after role first|35 381 -427 -274 -772 -339 -83 -619
after role furniture|-126 -530 12 -92 -412 -24 -249 480
after role next|262 220 -146 -34 -958 -198 63 -292
after role none|131 -431 63 56 -188 -76 -165 176
after tight|-299 -237 419 -61 -53 -1 -24 100
any|36 74 49 50 57 40 39 32
before boxName|-105 -414 168 20 -103 21 -49 144
before byline|11 -82 -9 -48 -272 30 -49 171
before credit|-57 131 129 62 -739 -206 -123 60
before ends call|235 -124 -4 -36 -118 -17 85 -46
before ends call deficit 0|-20 22 -16 21 0 -10 0 0
before ends call deficit 0 here 1|-23 23 0 0 0 0 0 0
before ends call deficit 0 here 2|4 -2 0 -2 0 0 0 0
before ends call deficit 0 here 8|0 0 -72 72 0 0 0 0
before ends call deficit 0 here 9|0 0 47 -40 0 -10 0 0
before ends call deficit 1|-165 147 -62 188 0 -36 -41 -60
before ends call deficit 1 here 1|-42 43 0 0 0 0 0 0
before ends call deficit 1 here 2|-5 -15 -27 45 0 0 0 0
before ends call deficit 1 here 3|-67 67 0 0 0 0 0 0
before ends call deficit 1 here 5|-60 60 0 0 0 0 0 0
before ends call deficit 1 here 6|4 -4 0 0 0 0 0 0
before ends call deficit 1 here 7|-83 42 -53 80 0 0 0 0
before ends call deficit 1 here 8|-19 44 -19 91 0 -36 0 -60
before ends call deficit 1 here 9|-40 39 59 -24 0 0 -41 0
before ends call deficit 2|-75 235 -115 16 -49 12 -110 -7
before ends call deficit 2 here 0|-26 0 16 -1 0 0 0 0
before ends call deficit 2 here 1|-34 -1 -19 62 0 0 0 0
before ends call deficit 2 here 2|-10 43 -106 9 0 17 0 31
before ends call deficit 2 here 3|26 -26 -75 76 0 0 0 0
before ends call deficit 2 here 4|61 -61 0 0 0 0 0 0
before ends call deficit 2 here 5|-89 67 21 22 0 0 0 0
before ends call deficit 2 here 6|19 -8 54 -71 0 0 0 0
before ends call deficit 2 here 7|-148 157 -72 55 0 50 -63 17
before ends call deficit 2 here 8|20 11 40 59 -49 -37 9 -49
before ends call deficit 2 here 9|62 185 -65 -106 0 -47 -82 12
before ends call deficit 3|60 -25 -64 57 0 -51 134 -44
before ends call deficit 3 here 0|0 0 -23 23 0 0 0 0
before ends call deficit 3 here 1|-69 39 0 30 0 0 0 0
before ends call deficit 3 here 2|-88 79 61 -78 0 0 0 40
before ends call deficit 3 here 3|-4 54 -37 17 0 0 0 0
before ends call deficit 3 here 4|38 -65 0 28 0 0 0 0
before ends call deficit 3 here 5|-24 -34 -1 51 0 0 0 0
before ends call deficit 3 here 6|-10 63 -20 -35 0 0 0 0
before ends call deficit 3 here 7|82 -120 0 50 0 0 0 0
before ends call deficit 3 here 8|129 12 -41 -59 0 -22 -65 0
before ends call deficit 3 here 9|37 -52 -25 -3 0 -29 165 -72
before ends call deficit 4|-97 107 66 -90 0 0 0 0
before ends call deficit 4 here 2|18 -18 0 0 0 0 0 0
before ends call deficit 4 here 3|-34 34 0 0 0 0 0 0
before ends call deficit 4 here 5|-28 28 0 0 0 0 0 0
before ends call deficit 4 here 6|-19 19 55 -55 0 0 0 0
before ends call deficit 4 here 7|-35 36 -12 13 0 0 0 0
before ends call deficit 4 here 8|-42 64 19 -43 0 0 0 0
before ends call deficit 5|33 49 27 -111 0 53 -40 -30
before ends call deficit 5 here 1|3 -2 -36 37 0 0 0 0
before ends call deficit 5 here 2|9 -10 -66 71 0 0 0 0
before ends call deficit 5 here 3|-56 5 67 -28 0 0 0 0
before ends call deficit 5 here 4|-47 48 0 0 0 0 0 0
before ends call deficit 5 here 5|97 -54 -37 -50 0 0 0 50
before ends call deficit 5 here 6|25 36 -40 -8 0 0 0 0
before ends call deficit 5 here 7|-61 61 0 45 0 0 -44 0
before ends call deficit 5 here 8|-69 136 -21 -2 0 0 -5 -42
before ends call deficit 5 here 9|76 -7 89 -104 0 53 -17 -55
before ends call deficit 6|122 -106 -19 -24 0 -34 117 2
before ends call deficit 6 here 1|0 42 -80 39 0 0 0 0
before ends call deficit 6 here 2|36 -35 3 -3 0 0 0 0
before ends call deficit 6 here 3|-61 -49 98 33 0 0 0 0
before ends call deficit 6 here 4|61 -61 0 0 0 0 0 0
before ends call deficit 6 here 5|55 -22 -18 -28 0 0 0 0
before ends call deficit 6 here 6|-48 0 -48 88 0 0 0 -18
before ends call deficit 6 here 7|7 -6 -34 34 0 0 0 0
before ends call deficit 6 here 8|43 18 61 -113 0 0 -33 0
before ends call deficit 6 here 9|80 37 -77 -65 0 -34 133 21
before ends call deficit 7|131 -183 20 27 -24 -49 32 -23
before ends call deficit 7 here 0|0 0 -48 48 0 0 0 0
before ends call deficit 7 here 1|10 -40 110 -89 0 0 0 0
before ends call deficit 7 here 2|-2 -39 23 -22 0 0 0 0
before ends call deficit 7 here 3|50 -50 0 0 0 0 0 0
before ends call deficit 7 here 5|49 -112 10 50 0 0 0 0
before ends call deficit 7 here 6|-71 64 -8 -22 0 0 28 0
before ends call deficit 7 here 7|0 0 0 24 -24 0 0 0
before ends call deficit 7 here 8|22 -53 13 24 0 -49 71 -49
before ends call deficit 7 here 9|121 20 -75 44 0 0 -93 26
before ends call deficit 8|130 -242 79 22 0 -2 9 58
before ends call deficit 8 here 1|-49 0 33 27 0 0 -26 0
before ends call deficit 8 here 2|-39 -51 -53 120 0 -2 0 -3
before ends call deficit 8 here 3|-14 18 100 -62 0 0 -36 0
before ends call deficit 8 here 4|-33 34 0 0 0 0 0 0
before ends call deficit 8 here 5|88 -19 -7 0 0 -50 0 0
before ends call deficit 8 here 6|-14 -47 87 -34 0 0 0 0
before ends call deficit 8 here 7|13 -125 -37 -5 0 62 119 -11
before ends call deficit 8 here 8|-6 -98 47 79 0 68 -66 34
before ends call deficit 8 here 9|45 -69 15 2 0 -16 31 49
before ends call deficit 9|152 -183 39 30 -52 -25 91 -20
before ends call deficit 9 here 1|33 1 -17 82 -48 0 -45 0
before ends call deficit 9 here 2|-42 24 105 -105 0 49 -24 -49
before ends call deficit 9 here 3|16 -28 24 0 0 0 0 0
before ends call deficit 9 here 4|65 -33 28 -52 0 0 0 0
before ends call deficit 9 here 5|31 0 -30 0 0 0 0 0
before ends call deficit 9 here 6|45 3 -45 81 0 0 -19 -45
before ends call deficit 9 here 7|24 -72 171 -53 0 -33 0 -42
before ends call deficit 9 here 8|7 36 2 10 0 -58 142 -42
before ends call deficit 9 here 9|45 -133 59 -11 -5 -16 26 81
before ends call here 0|-26 0 -16 27 0 0 0 0
before ends call here 1|-78 56 29 106 -48 0 -72 0
before ends call here 2|-49 20 -31 102 0 64 -24 -4
before ends call here 3|21 -102 125 57 0 0 -36 0
before ends call here 4|128 -127 28 -30 0 0 0 0
before ends call here 5|145 -34 -20 3 0 -50 0 50
before ends call here 6|11 54 -26 -11 0 0 17 -58
before ends call here 7|-93 -67 -46 168 -24 81 53 -34
before ends call here 8|73 38 95 -39 -49 -94 66 -180
before ends call here 9|156 -1 12 -144 -5 -5 62 61
before ends clause|-30 87 66 -13 234 -155 -34 -76
before ends clause deficit 0|0 185 -6 -285 170 0 0 0
before ends clause deficit 0 here 0|0 35 -42 0 1 0 0 0
before ends clause deficit 0 here 1|0 -13 0 -36 49 0 0 0
before ends clause deficit 0 here 2|0 45 0 -119 89 0 0 0
before ends clause deficit 0 here 5|0 0 0 -83 84 0 0 0
before ends clause deficit 0 here 6|0 47 0 -43 -5 0 0 0
before ends clause deficit 0 here 7|0 37 0 0 -36 0 0 0
before ends clause deficit 0 here 8|0 65 -21 -49 1 0 0 0
before ends clause deficit 0 here 9|0 2 67 -81 27 0 0 0
before ends clause deficit 1|-33 205 -168 15 59 0 -48 -40
before ends clause deficit 1 here 0|0 54 -26 -35 0 0 0 0
before ends clause deficit 1 here 1|0 -11 15 -34 35 0 0 0
before ends clause deficit 1 here 2|35 -58 81 25 0 0 -48 0
before ends clause deficit 1 here 3|-22 68 19 -44 0 0 0 0
before ends clause deficit 1 here 4|-13 13 0 0 0 0 0 0
before ends clause deficit 1 here 5|-59 89 -41 0 0 0 0 0
before ends clause deficit 1 here 6|25 -32 0 -13 38 0 0 0
before ends clause deficit 1 here 7|49 110 -48 -107 0 0 0 0
before ends clause deficit 1 here 8|0 96 -32 -59 -19 0 0 0
before ends clause deficit 1 here 9|-56 95 -155 131 -4 0 0 -40
before ends clause deficit 2|-98 110 -231 93 70 -95 64 91
before ends clause deficit 2 here 0|0 -44 -15 84 0 0 0 -29
before ends clause deficit 2 here 1|-90 -88 -16 -4 0 0 0 161
before ends clause deficit 2 here 2|-42 52 50 -88 55 0 30 0
before ends clause deficit 2 here 3|-2 35 -22 -8 35 0 0 0
before ends clause deficit 2 here 4|-76 142 -47 -31 0 0 0 0
before ends clause deficit 2 here 5|-89 -33 53 142 48 0 0 0
before ends clause deficit 2 here 6|-75 58 -81 68 44 0 0 0
before ends clause deficit 2 here 7|89 61 -130 73 -6 0 0 -48
before ends clause deficit 2 here 8|-80 35 -128 102 -62 0 91 -59
before ends clause deficit 2 here 9|-63 130 -88 44 -62 -95 -6 91
before ends clause deficit 3|-55 83 -77 67 27 0 -57 36
before ends clause deficit 3 here 1|114 -25 0 -86 0 0 0 0
before ends clause deficit 3 here 2|-19 57 31 -82 21 0 0 36
before ends clause deficit 3 here 3|0 -22 -50 73 0 0 0 0
before ends clause deficit 3 here 4|-90 105 0 -20 0 0 0 0
before ends clause deficit 3 here 5|2 100 -43 -79 0 0 0 0
before ends clause deficit 3 here 6|28 -32 -7 9 0 0 0 0
before ends clause deficit 3 here 7|-50 19 129 -114 0 0 0 0
before ends clause deficit 3 here 8|96 -80 -68 148 0 0 -80 0
before ends clause deficit 3 here 9|-30 -31 -125 192 -8 0 8 0
before ends clause deficit 4|-94 108 -140 96 0 0 0 0
before ends clause deficit 4 here 2|-27 37 0 -22 0 0 0 0
before ends clause deficit 4 here 3|-44 44 48 -48 0 0 0 0
before ends clause deficit 4 here 5|4 -4 0 0 0 0 0 0
before ends clause deficit 4 here 6|0 -25 25 0 0 0 0 0
before ends clause deficit 4 here 7|-78 78 0 0 0 0 0 0
before ends clause deficit 4 here 8|77 -44 -49 -6 0 0 0 0
before ends clause deficit 4 here 9|-121 58 -136 163 0 0 0 0
before ends clause deficit 5|-31 107 -39 74 -99 -50 -27 -18
before ends clause deficit 5 here 1|-93 118 36 -38 -35 0 0 0
before ends clause deficit 5 here 2|51 -55 98 -8 0 0 -27 -50
before ends clause deficit 5 here 3|-49 156 -43 -95 0 0 0 0
before ends clause deficit 5 here 4|-4 4 0 0 0 0 0 0
before ends clause deficit 5 here 5|-33 44 -33 39 -39 0 0 0
before ends clause deficit 5 here 6|-40 108 -58 -26 35 0 0 0
before ends clause deficit 5 here 7|-29 14 20 0 0 0 0 0
before ends clause deficit 5 here 8|66 8 -33 43 0 -50 0 0
before ends clause deficit 5 here 9|101 -24 -154 119 -74 0 0 43
before ends clause deficit 6|-116 88 53 0 -66 0 0 0
before ends clause deficit 6 here 0|0 0 36 -36 0 0 0 0
before ends clause deficit 6 here 1|0 -21 60 -47 0 0 0 0
before ends clause deficit 6 here 2|36 30 -102 -24 0 0 0 0
before ends clause deficit 6 here 3|-17 67 -28 -77 0 0 0 0
before ends clause deficit 6 here 4|-58 59 0 0 0 0 0 0
before ends clause deficit 6 here 5|-135 97 90 -44 0 0 0 0
before ends clause deficit 6 here 6|-119 54 0 60 0 0 0 0
before ends clause deficit 6 here 7|42 -136 57 77 0 0 0 0
before ends clause deficit 6 here 8|-25 31 144 -87 -85 0 0 0
before ends clause deficit 6 here 9|135 -160 -131 167 2 0 0 0
before ends clause deficit 7|100 1 79 -164 -71 0 0 -1
before ends clause deficit 7 here 2|92 -56 -55 0 0 0 0 0
before ends clause deficit 7 here 3|-9 -26 56 -48 0 0 0 0
before ends clause deficit 7 here 4|-44 81 -13 -36 0 0 0 0
before ends clause deficit 7 here 5|-13 13 0 0 0 0 0 0
before ends clause deficit 7 here 6|51 62 -3 -54 0 0 0 -1
before ends clause deficit 7 here 7|32 -26 -57 0 52 0 0 0
before ends clause deficit 7 here 8|-89 57 89 0 -44 0 0 0
before ends clause deficit 7 here 9|81 -39 74 -65 -80 0 0 0
before ends clause deficit 8|181 -142 213 -344 185 -49 -35 -122
before ends clause deficit 8 here 2|133 -94 118 -50 0 0 -35 -100
before ends clause deficit 8 here 3|37 -33 -7 0 0 0 0 0
before ends clause deficit 8 here 4|123 -105 -28 0 0 0 0 0
before ends clause deficit 8 here 5|-15 -28 64 0 0 0 0 0
before ends clause deficit 8 here 6|-42 43 14 -37 28 0 0 0
before ends clause deficit 8 here 7|-75 134 -13 -49 0 -49 0 0
before ends clause deficit 8 here 8|46 -152 50 -123 158 0 0 -31
before ends clause deficit 8 here 9|67 54 79 -216 66 0 0 0
before ends clause deficit 9|341 -490 325 -288 169 -68 0 -99
before ends clause deficit 9 here 0|0 0 49 0 -49 0 0 0
before ends clause deficit 9 here 1|0 -29 29 0 0 0 0 0
before ends clause deficit 9 here 2|282 -271 -9 0 0 0 0 0
before ends clause deficit 9 here 3|185 -185 0 0 0 0 0 0
before ends clause deficit 9 here 4|137 -137 0 0 0 0 0 0
before ends clause deficit 9 here 5|199 -151 -45 -48 0 0 0 0
before ends clause deficit 9 here 6|112 -147 74 0 0 -33 0 0
before ends clause deficit 9 here 7|28 -48 55 0 0 -34 0 0
before ends clause deficit 9 here 8|-59 23 189 -84 -67 0 0 -50
before ends clause deficit 9 here 9|-156 -125 212 -215 251 0 0 -49
before ends clause here 0|0 39 6 13 -41 0 0 -29
before ends clause here 1|-36 -75 110 -141 54 0 0 161
before ends clause here 2|47 4 111 -180 138 0 -46 -74
before ends clause here 3|-15 65 2 -126 35 0 0 0
before ends clause here 4|-45 132 -87 -64 0 0 0 0
before ends clause here 5|-85 85 -14 -22 98 0 0 0
before ends clause here 6|-97 89 -73 47 105 -33 0 -1
before ends clause here 7|-8 102 -1 -80 30 -83 0 -48
before ends clause here 8|-56 49 85 26 -8 -50 13 -123
before ends clause here 9|-115 83 -83 99 194 -95 -10 47
before ends open|23 76 19 74 80 -11 -52 2
before ends open deficit 0|-70 10 16 0 102 -32 -96 42
before ends open deficit 0 here 0|-208 221 -187 -52 142 0 0 0
before ends open deficit 0 here 1|0 -73 -42 -2 45 -19 0 105
before ends open deficit 0 here 2|-32 -154 -5 85 32 126 0 66
before ends open deficit 0 here 3|66 -73 76 -60 -7 23 0 -7
before ends open deficit 0 here 4|15 -36 -6 47 -2 -41 0 0
before ends open deficit 0 here 5|91 6 -15 -40 -26 0 0 -63
before ends open deficit 0 here 6|63 -188 21 66 36 -29 0 1
before ends open deficit 0 here 7|-16 -27 -25 16 34 6 0 -44
before ends open deficit 0 here 8|-23 22 34 61 -9 -68 -96 19
before ends open deficit 0 here 9|39 180 49 -109 36 -88 0 -98
before ends open deficit 1|-62 73 -17 -42 -9 -20 -14 61
before ends open deficit 1 here 0|-142 93 206 -48 -70 0 0 -108
before ends open deficit 1 here 1|-90 -3 -113 101 144 -28 33 103
before ends open deficit 1 here 2|51 -94 -37 -4 153 43 62 -13
before ends open deficit 1 here 3|105 -37 -85 19 -4 57 -9 -106
before ends open deficit 1 here 4|-20 -20 7 86 0 -26 -48 -18
before ends open deficit 1 here 5|16 -17 60 -25 -17 -26 43 19
before ends open deficit 1 here 6|99 -40 -61 -43 -2 27 0 98
before ends open deficit 1 here 7|49 -97 62 26 -6 -29 0 32
before ends open deficit 1 here 8|77 88 0 -6 -143 -86 -54 48
before ends open deficit 1 here 9|-150 92 47 -61 25 -26 -5 42
before ends open deficit 2|-26 76 -2 50 -10 -55 68 116
before ends open deficit 2 here 0|12 -92 88 -75 -45 23 0 69
before ends open deficit 2 here 1|95 72 136 22 -62 -120 -82 -123
before ends open deficit 2 here 2|16 3 75 62 59 78 74 120
before ends open deficit 2 here 3|-28 47 18 64 -30 -138 -78 -47
before ends open deficit 2 here 4|-9 41 -56 18 22 -9 27 -12
before ends open deficit 2 here 5|-132 109 -34 -38 189 77 -48 -6
before ends open deficit 2 here 6|-64 144 39 -36 31 -60 -30 -28
before ends open deficit 2 here 7|34 70 33 -54 77 -32 9 -95
before ends open deficit 2 here 8|42 115 -58 -53 20 -28 81 4
before ends open deficit 2 here 9|-90 82 -7 68 -48 -19 101 -9
before ends open deficit 3|-26 19 29 -39 16 11 50 -82
before ends open deficit 3 here 0|14 -14 -45 96 0 32 0 -118
before ends open deficit 3 here 1|-3 -19 13 125 -71 -12 58 7
before ends open deficit 3 here 2|32 -43 -45 -41 83 40 5 -17
before ends open deficit 3 here 3|75 23 138 -151 91 -62 0 31
before ends open deficit 3 here 4|66 19 -2 -57 48 42 0 -47
before ends open deficit 3 here 5|-111 118 28 -56 -76 66 0 -65
before ends open deficit 3 here 6|-90 108 3 31 -86 -56 0 21
before ends open deficit 3 here 7|-31 49 46 14 30 -50 0 -44
before ends open deficit 3 here 8|-15 -24 24 -23 32 23 -42 -36
before ends open deficit 3 here 9|92 2 -109 34 -48 -80 3 54
before ends open deficit 4|20 99 -29 22 -66 15 -150 -111
before ends open deficit 4 here 0|0 0 -11 11 0 -50 0 53
before ends open deficit 4 here 1|-2 61 -58 45 -18 -4 0 -51
before ends open deficit 4 here 2|44 -26 -120 114 42 -28 -28 -86
before ends open deficit 4 here 3|-44 -28 19 -67 38 132 0 54
before ends open deficit 4 here 4|-50 75 -42 -12 89 -47 0 67
before ends open deficit 4 here 5|83 72 -1 -37 -49 -36 0 -98
before ends open deficit 4 here 6|-106 43 2 -3 48 30 0 0
before ends open deficit 4 here 7|107 -12 -142 50 0 -63 0 -30
before ends open deficit 4 here 8|88 54 -5 -32 -10 -50 -47 27
before ends open deficit 4 here 9|136 -72 17 60 -108 27 -111 27
before ends open deficit 5|-16 55 19 -25 14 -60 -179 20
before ends open deficit 5 here 0|-37 -50 77 75 0 -48 0 18
before ends open deficit 5 here 1|-47 118 -46 61 0 -70 0 24
before ends open deficit 5 here 2|49 -26 21 -44 -60 -86 0 23
before ends open deficit 5 here 3|105 8 -36 -66 55 0 0 -55
before ends open deficit 5 here 4|18 -19 4 -22 44 0 0 -6
before ends open deficit 5 here 5|-85 59 38 7 10 -17 -7 22
before ends open deficit 5 here 6|-153 118 48 44 8 198 -50 -129
before ends open deficit 5 here 7|23 8 -85 -27 44 -7 0 -37
before ends open deficit 5 here 8|12 11 -178 32 55 60 -76 74
before ends open deficit 5 here 9|-101 13 15 86 -24 -80 -98 91
before ends open deficit 6|5 -6 -16 58 -52 37 -140 39
before ends open deficit 6 here 0|44 14 78 -21 -48 -49 0 9
before ends open deficit 6 here 1|-79 69 -50 71 0 122 0 -88
before ends open deficit 6 here 2|102 -79 -4 -30 -58 25 -28 -49
before ends open deficit 6 here 3|-56 53 57 1 -31 -47 -37 -85
before ends open deficit 6 here 4|-127 68 124 4 -50 4 0 -44
before ends open deficit 6 here 5|-111 77 -10 56 -101 22 0 154
before ends open deficit 6 here 6|-37 64 -8 -7 59 -63 0 36
before ends open deficit 6 here 7|12 10 -7 21 32 19 0 14
before ends open deficit 6 here 8|-75 -73 -5 -23 109 81 -9 77
before ends open deficit 6 here 9|130 38 45 -84 -38 -20 -108 16
before ends open deficit 7|80 -8 39 20 5 -24 18 -17
before ends open deficit 7 here 0|-18 -72 -56 19 -36 54 0 97
before ends open deficit 7 here 1|72 -158 -12 -5 0 27 19 -27
before ends open deficit 7 here 2|30 -6 44 36 -105 -37 72 11
before ends open deficit 7 here 3|99 -21 -12 77 4 -126 39 47
before ends open deficit 7 here 4|-13 -36 14 52 -51 -65 -28 119
before ends open deficit 7 here 5|-135 38 -36 42 41 118 0 105
before ends open deficit 7 here 6|-25 81 -18 66 -20 -61 0 -29
before ends open deficit 7 here 7|-15 58 29 -32 13 -8 -34 -48
before ends open deficit 7 here 8|164 -52 9 -11 32 -17 -42 36
before ends open deficit 7 here 9|132 45 -91 -57 42 32 -4 44
before ends open deficit 8|71 -143 59 22 46 7 2 37
before ends open deficit 8 here 0|-12 -120 123 116 -47 71 0 -50
before ends open deficit 8 here 1|78 -79 -39 20 0 2 109 -12
before ends open deficit 8 here 2|118 5 -91 -2 -86 -55 -38 161
before ends open deficit 8 here 3|-2 -70 -22 13 66 -13 16 109
before ends open deficit 8 here 4|71 -25 -18 -54 -62 44 84 -52
before ends open deficit 8 here 5|-4 11 8 109 -7 -90 7 -42
before ends open deficit 8 here 6|8 9 -28 45 -57 -36 0 5
before ends open deficit 8 here 7|9 35 -30 13 -56 74 76 2
before ends open deficit 8 here 8|39 53 0 7 -8 37 -42 -24
before ends open deficit 8 here 9|70 -39 14 25 81 45 -81 39
before ends open deficit 9|200 -153 31 66 14 36 -90 -4
before ends open deficit 9 here 0|93 -177 -40 39 -17 -94 0 111
before ends open deficit 9 here 1|22 -20 119 -1 -53 -36 38 -50
before ends open deficit 9 here 2|138 19 -68 35 -114 -95 -105 -48
before ends open deficit 9 here 3|131 -62 -6 -43 -185 103 0 -16
before ends open deficit 9 here 4|65 -19 14 -59 -45 34 32 29
before ends open deficit 9 here 5|109 -6 45 -7 -123 5 84 54
before ends open deficit 9 here 6|81 -113 -25 24 -22 56 -25 42
before ends open deficit 9 here 7|25 -24 -1 -43 -79 65 -64 98
before ends open deficit 9 here 8|48 -49 8 46 -23 101 -106 -2
before ends open deficit 9 here 9|123 -93 49 -38 95 74 27 43
before ends open here 0|-96 -60 88 64 7 -61 0 57
before ends open here 1|52 12 2 42 12 -18 141 4
before ends open here 2|31 23 -12 47 58 -4 -19 24
before ends open here 3|18 19 75 30 -14 -19 -44 -14
before ends open here 4|-10 26 50 -25 -8 -7 74 -6
before ends open here 5|60 139 -1 4 -71 62 80 53
before ends open here 6|41 39 78 -22 -15 45 -81 9
before ends open here 7|-11 102 -57 27 43 11 -1 -39
before ends open here 8|59 89 13 9 81 66 -206 63
before ends open here 9|29 109 11 9 75 2 -20 40
before ends sentence|69 -78 52 26 -184 -37 104 0
before ends sentence deficit 0|-218 271 -12 -24 184 -61 -188 14
before ends sentence deficit 0 here 0|-123 117 41 15 7 0 0 -45
before ends sentence deficit 0 here 1|-45 70 -23 -8 -28 0 0 27
before ends sentence deficit 0 here 2|0 45 -88 -52 0 38 0 94
before ends sentence deficit 0 here 3|-55 25 35 26 -58 0 0 0
before ends sentence deficit 0 here 4|0 0 78 -93 53 0 0 -31
before ends sentence deficit 0 here 5|-47 0 49 -23 0 0 0 21
before ends sentence deficit 0 here 6|0 0 76 -76 0 0 0 0
before ends sentence deficit 0 here 7|-6 0 -66 39 44 0 0 0
before ends sentence deficit 0 here 8|0 42 -103 -145 207 -87 0 37
before ends sentence deficit 0 here 9|0 93 -11 198 -87 0 -188 -50
before ends sentence deficit 1|11 140 -41 -72 -115 -75 0 -15
before ends sentence deficit 1 here 0|-33 34 17 -41 0 35 0 0
before ends sentence deficit 1 here 1|-20 6 -36 -109 -26 0 0 123
before ends sentence deficit 1 here 2|46 15 -48 -27 -117 0 -99 52
before ends sentence deficit 1 here 3|0 13 30 47 0 0 -48 -73
before ends sentence deficit 1 here 4|32 14 -75 0 0 0 -45 0
before ends sentence deficit 1 here 5|-34 112 -19 -72 45 -36 19 -26
before ends sentence deficit 1 here 6|-132 156 29 -14 0 0 -28 0
before ends sentence deficit 1 here 7|24 141 -52 -95 0 -41 6 -21
before ends sentence deficit 1 here 8|-46 77 -36 10 -11 34 -32 0
before ends sentence deficit 1 here 9|55 141 -12 -28 -24 -79 78 -97
before ends sentence deficit 2|13 96 -14 -43 -82 -68 -26 -142
before ends sentence deficit 2 here 0|-10 0 0 23 0 -26 0 -12
before ends sentence deficit 2 here 1|-57 -16 8 28 0 0 -37 68
before ends sentence deficit 2 here 2|-20 93 33 34 -93 -102 -28 -44
before ends sentence deficit 2 here 3|48 0 -76 -110 -89 -19 -72 9
before ends sentence deficit 2 here 4|3 -22 146 -53 0 -31 8 -4
before ends sentence deficit 2 here 5|51 76 -113 -82 -51 -16 -52 -2
before ends sentence deficit 2 here 6|45 106 -152 34 -85 92 -24 -60
before ends sentence deficit 2 here 7|-49 136 72 18 -34 47 -35 -92
before ends sentence deficit 2 here 8|-45 128 51 -17 139 -99 -27 -78
before ends sentence deficit 2 here 9|81 78 15 -32 -5 28 60 -28
before ends sentence deficit 3|105 -52 19 -36 -81 -20 29 39
before ends sentence deficit 3 here 0|77 -38 -16 -30 0 0 0 0
before ends sentence deficit 3 here 1|-50 -27 59 -34 0 -46 68 29
before ends sentence deficit 3 here 2|-87 1 71 64 -32 95 -56 -50
before ends sentence deficit 3 here 3|-25 36 -86 59 0 0 -88 -19
before ends sentence deficit 3 here 4|7 -6 -52 30 -37 -46 40 55
before ends sentence deficit 3 here 5|-3 85 19 -42 0 -32 -44 0
before ends sentence deficit 3 here 6|-6 -9 121 -18 -35 46 -73 17
before ends sentence deficit 3 here 7|48 14 -87 21 0 33 -102 46
before ends sentence deficit 3 here 8|-3 96 -46 18 -14 -143 77 14
before ends sentence deficit 3 here 9|36 -31 46 -33 16 15 36 22
before ends sentence deficit 4|64 104 -18 -87 -101 -131 47 -12
before ends sentence deficit 4 here 0|-32 0 0 33 0 0 0 0
before ends sentence deficit 4 here 1|38 -30 29 -28 0 0 -24 0
before ends sentence deficit 4 here 2|49 44 -27 -58 -69 -55 45 26
before ends sentence deficit 4 here 3|68 -44 -33 68 -34 0 -42 0
before ends sentence deficit 4 here 4|132 -68 -50 -50 0 0 0 0
before ends sentence deficit 4 here 5|-129 150 -24 -53 0 0 0 0
before ends sentence deficit 4 here 6|133 -135 -31 -15 0 -38 65 0
before ends sentence deficit 4 here 7|55 12 80 -20 0 -32 0 -88
before ends sentence deficit 4 here 8|19 18 -37 12 1 -46 -27 19
before ends sentence deficit 4 here 9|45 8 20 -28 -61 -5 41 -17
before ends sentence deficit 5|169 -8 38 -55 -58 -137 62 -34
before ends sentence deficit 5 here 0|-73 0 47 26 0 0 0 0
before ends sentence deficit 5 here 1|14 -49 -11 -20 0 0 -53 94
before ends sentence deficit 5 here 2|38 93 -105 12 0 35 -56 0
before ends sentence deficit 5 here 3|8 -38 34 94 28 -49 0 0
before ends sentence deficit 5 here 4|-65 64 18 17 -28 0 -11 0
before ends sentence deficit 5 here 5|17 47 -70 2 37 0 89 0
before ends sentence deficit 5 here 6|84 -77 44 -13 0 -70 12 0
before ends sentence deficit 5 here 7|14 -90 61 42 0 22 44 -17
before ends sentence deficit 5 here 8|-8 60 146 -72 -30 -55 -63 -62
before ends sentence deficit 5 here 9|52 43 -22 -58 -42 -40 62 -24
before ends sentence deficit 6|163 -130 -10 -81 -34 -32 48 -47
before ends sentence deficit 6 here 0|-25 -25 -90 120 0 0 0 0
before ends sentence deficit 6 here 1|55 -117 137 -51 0 1 92 -93
before ends sentence deficit 6 here 2|-62 69 75 -91 -47 36 -35 62
before ends sentence deficit 6 here 3|7 107 -52 -20 0 0 -60 50
before ends sentence deficit 6 here 4|111 17 29 -50 -15 75 -127 -50
before ends sentence deficit 6 here 5|59 -78 -22 -37 0 0 85 0
before ends sentence deficit 6 here 6|100 -103 62 -57 -73 -6 14 0
before ends sentence deficit 6 here 7|-7 -78 6 63 0 -15 137 35
before ends sentence deficit 6 here 8|71 -67 -49 90 -53 6 -30 -47
before ends sentence deficit 6 here 9|-15 -51 46 33 131 -63 18 -7
before ends sentence deficit 7|151 -224 40 -23 -87 25 3 146
before ends sentence deficit 7 here 0|37 -50 98 -20 0 0 0 -86
before ends sentence deficit 7 here 1|39 36 77 -86 0 0 -36 -44
before ends sentence deficit 7 here 2|-6 -6 -86 -90 -43 62 -53 232
before ends sentence deficit 7 here 3|14 -11 5 -61 0 0 9 35
before ends sentence deficit 7 here 4|89 -50 4 -25 0 35 -25 0
before ends sentence deficit 7 here 5|191 -53 -141 11 0 -20 -125 0
before ends sentence deficit 7 here 6|23 -86 127 -46 0 47 3 -34
before ends sentence deficit 7 here 7|34 -80 -6 68 -55 13 80 -14
before ends sentence deficit 7 here 8|-39 -67 -5 64 -62 67 36 -85
before ends sentence deficit 7 here 9|-60 -140 33 44 63 -24 106 20
before ends sentence deficit 8|82 -152 14 21 -100 -34 67 -59
before ends sentence deficit 8 here 0|-36 -48 -36 22 0 -22 0 116
before ends sentence deficit 8 here 1|60 22 -39 8 -44 -24 32 -36
before ends sentence deficit 8 here 2|28 44 10 -32 0 83 71 -196
before ends sentence deficit 8 here 3|119 -27 -29 -21 0 60 12 -79
before ends sentence deficit 8 here 4|6 -58 4 83 0 -60 22 77
before ends sentence deficit 8 here 5|98 -78 99 16 -33 -19 -100 -102
before ends sentence deficit 8 here 6|130 -139 41 -31 0 -27 1 -72
before ends sentence deficit 8 here 7|60 -55 29 13 -45 46 -55 55
before ends sentence deficit 8 here 8|65 -79 33 8 -79 70 70 -30
before ends sentence deficit 8 here 9|90 -60 6 5 -6 28 13 44
before ends sentence deficit 9|95 -109 46 51 -28 59 -37 -2
before ends sentence deficit 9 here 0|-45 -42 28 -26 0 117 -97 120
before ends sentence deficit 9 here 1|-2 38 -61 88 -37 85 -101 -37
before ends sentence deficit 9 here 2|-7 10 26 9 -47 -81 179 -49
before ends sentence deficit 9 here 3|4 -52 61 -45 0 -58 158 -21
before ends sentence deficit 9 here 4|70 11 -77 48 0 0 14 -83
before ends sentence deficit 9 here 5|60 -4 -12 8 -38 10 34 -75
before ends sentence deficit 9 here 6|18 27 37 -25 0 -19 106 69
before ends sentence deficit 9 here 7|-10 5 12 16 0 -19 74 -106
before ends sentence deficit 9 here 8|63 -133 50 23 -12 54 4 -1
before ends sentence deficit 9 here 9|104 -9 57 -33 30 39 -127 8
before ends sentence here 0|-120 -11 90 17 7 68 -97 130
before ends sentence here 1|-59 -29 45 -3 -112 22 -25 80
before ends sentence here 2|104 41 -11 -65 -293 36 52 81
before ends sentence here 3|134 -13 -38 -16 -127 -70 20 -89
before ends sentence here 4|197 -115 13 -87 -14 -12 -74 -36
before ends sentence here 5|83 -73 -7 -39 -28 -66 -46 -115
before ends sentence here 6|152 -127 70 -55 -157 15 63 -55
before ends sentence here 7|108 -83 38 -20 -90 18 35 -124
before ends sentence here 8|119 -99 48 -26 32 -3 90 -119
before ends sentence here 9|108 -27 52 15 -83 -30 130 -21
before ends signed|45 -241 109 107 -82 -48 -190 58
before ends signed deficit 0|32 282 -66 -224 0 -77 0 0
before ends signed deficit 0 here 5|32 -46 20 0 0 0 0 0
before ends signed deficit 0 here 9|0 305 -75 -224 0 -77 0 0
before ends signed deficit 1|17 140 13 -158 -37 -14 0 -17
before ends signed deficit 1 here 2|0 -12 0 13 0 0 0 0
before ends signed deficit 1 here 6|-31 0 31 0 0 0 0 0
before ends signed deficit 1 here 7|0 0 -10 10 0 0 0 0
before ends signed deficit 1 here 8|0 58 58 -65 0 -14 0 -48
before ends signed deficit 1 here 9|48 111 -52 -91 -37 0 0 42
before ends signed deficit 2|115 35 -57 26 -44 -92 0 52
before ends signed deficit 2 here 2|-21 -33 37 -2 0 0 0 20
before ends signed deficit 2 here 3|45 -45 26 -25 0 0 0 0
before ends signed deficit 2 here 4|47 -59 -66 74 0 0 0 0
before ends signed deficit 2 here 5|-48 0 -15 50 0 0 0 0
before ends signed deficit 2 here 6|138 -40 0 -40 0 -44 0 0
before ends signed deficit 2 here 7|-98 -48 119 9 -44 0 0 65
before ends signed deficit 2 here 8|44 -75 56 -12 0 -48 0 0
before ends signed deficit 2 here 9|-4 190 -41 -72 0 0 0 -1
before ends signed deficit 3|18 -53 80 -45 0 0 0 -47
before ends signed deficit 3 here 1|-40 0 0 40 0 0 0 0
before ends signed deficit 3 here 2|0 0 -36 36 0 0 0 0
before ends signed deficit 3 here 6|36 -35 0 -1 0 0 0 0
before ends signed deficit 3 here 8|46 -46 102 -102 0 0 0 0
before ends signed deficit 3 here 9|-23 17 5 17 0 0 0 -47
before ends signed deficit 4|-90 -99 5 55 0 49 -44 -73
before ends signed deficit 4 here 0|44 0 0 -44 0 0 0 0
before ends signed deficit 4 here 1|-49 0 0 49 0 0 0 0
before ends signed deficit 4 here 2|-43 0 85 -43 0 0 0 0
before ends signed deficit 4 here 3|35 0 0 -35 0 0 0 0
before ends signed deficit 4 here 4|5 0 -29 24 0 0 0 0
before ends signed deficit 4 here 5|9 0 34 -40 0 0 0 0
before ends signed deficit 4 here 6|50 -50 -15 15 0 0 0 0
before ends signed deficit 4 here 7|-60 0 39 -5 0 0 0 0
before ends signed deficit 4 here 8|-70 0 -3 69 0 0 0 0
before ends signed deficit 4 here 9|-91 -43 -25 39 0 49 -44 -73
before ends signed deficit 5|121 -220 -26 68 0 42 -31 85
before ends signed deficit 5 here 0|0 0 -45 0 0 0 0 46
before ends signed deficit 5 here 1|0 -47 0 48 0 0 0 0
before ends signed deficit 5 here 2|0 0 2 -1 0 0 0 0
before ends signed deficit 5 here 3|50 -50 0 0 0 0 0 0
before ends signed deficit 5 here 6|-29 0 -10 39 0 0 0 0
before ends signed deficit 5 here 7|-41 0 63 -21 0 0 0 0
before ends signed deficit 5 here 8|69 -99 -53 84 0 0 0 0
before ends signed deficit 5 here 9|83 -89 32 -15 0 42 -31 46
before ends signed deficit 6|27 -210 133 66 0 14 -50 -1
before ends signed deficit 6 here 0|35 0 0 -34 0 0 0 0
before ends signed deficit 6 here 1|45 0 0 -45 0 0 0 0
before ends signed deficit 6 here 2|0 -13 32 -24 0 0 0 0
before ends signed deficit 6 here 3|124 -96 -39 0 0 0 0 0
before ends signed deficit 6 here 4|-31 -76 0 107 0 0 0 -14
before ends signed deficit 6 here 5|-69 0 -43 96 0 0 0 0
before ends signed deficit 6 here 6|-9 0 -19 28 0 0 0 0
before ends signed deficit 6 here 7|-11 0 145 -69 0 0 -50 -22
before ends signed deficit 6 here 8|16 0 -19 49 0 0 0 0
before ends signed deficit 6 here 9|-94 -90 31 56 0 14 0 15
before ends signed deficit 7|34 -138 23 46 0 12 -99 37
before ends signed deficit 7 here 0|-54 0 44 16 0 0 0 0
before ends signed deficit 7 here 1|-38 0 4 39 0 0 0 0
before ends signed deficit 7 here 2|68 0 -104 45 0 0 0 0
before ends signed deficit 7 here 3|-45 0 -19 59 0 0 0 0
before ends signed deficit 7 here 4|-44 0 10 38 0 0 0 0
before ends signed deficit 7 here 5|45 0 4 -39 0 0 0 0
before ends signed deficit 7 here 6|36 0 54 -30 0 -50 0 0
before ends signed deficit 7 here 7|-1 0 62 18 0 0 -50 0
before ends signed deficit 7 here 8|14 -37 39 -25 0 41 0 0
before ends signed deficit 7 here 9|80 -116 -44 93 0 41 -49 37
before ends signed deficit 8|-4 -217 26 110 0 19 -48 24
before ends signed deficit 8 here 1|38 -49 67 16 0 0 -48 0
before ends signed deficit 8 here 2|26 -31 -36 18 0 0 0 0
before ends signed deficit 8 here 3|27 -49 71 -51 0 0 0 0
before ends signed deficit 8 here 4|14 0 -24 10 0 0 0 0
before ends signed deficit 8 here 5|-57 0 34 -38 0 0 0 43
before ends signed deficit 8 here 6|-64 0 9 104 0 0 0 -48
before ends signed deficit 8 here 7|80 0 -78 92 0 0 0 -49
before ends signed deficit 8 here 8|-102 -12 16 43 0 15 0 -10
before ends signed deficit 8 here 9|55 -130 42 -1 0 11 0 8
before ends signed deficit 9|-117 -190 68 117 0 -4 -42 7
before ends signed deficit 9 here 0|40 0 13 -41 0 0 0 1
before ends signed deficit 9 here 1|-43 0 67 -11 0 0 0 0
before ends signed deficit 9 here 2|60 -155 87 20 0 0 0 0
before ends signed deficit 9 here 3|-25 0 31 21 0 0 0 0
before ends signed deficit 9 here 4|-37 0 37 0 0 0 0 0
before ends signed deficit 9 here 5|-13 0 13 23 0 0 0 0
before ends signed deficit 9 here 6|-31 0 9 -6 0 0 0 0
before ends signed deficit 9 here 7|21 0 -48 71 0 0 0 -52
before ends signed deficit 9 here 8|-17 0 -63 97 0 42 0 51
before ends signed deficit 9 here 9|-166 -56 78 60 0 -28 -42 1
before ends signed here 0|64 0 -2 -99 0 0 0 58
before ends signed here 1|-88 -94 107 128 0 0 -48 0
before ends signed here 2|37 -204 62 18 0 0 0 20
before ends signed here 3|182 -193 69 -56 0 0 0 0
before ends signed here 4|-37 -120 -77 194 0 0 0 -14
before ends signed here 5|-112 -46 -12 75 0 0 0 43
before ends signed here 6|72 -114 6 85 0 -81 0 -48
before ends signed here 7|-77 -48 137 51 -44 0 -50 -57
before ends signed here 8|17 -163 60 68 0 50 0 2
before ends signed here 9|-92 189 34 7 -37 25 -145 68
before furniture|-43 -212 -40 21 101 95 -33 120
before marked|-19 -527 200 301 -49 1 -83 -202
before signed|45 -241 109 107 -82 -48 -190 58
before spaced false ends call|263 -169 1 -36 -118 -17 92 -46
before spaced false ends clause|6 56 114 -29 234 -155 -34 -76
before spaced false ends open|62 36 36 69 101 -6 -20 30
before spaced false ends sentence|102 -138 55 31 -184 -37 112 5
before spaced false ends signed|45 -241 109 107 -82 -48 -190 58
before spaced true ends call|-231 278 -41 0 0 0 -57 0
before spaced true ends clause|-216 304 -264 31 0 0 0 0
before spaced true ends open|-376 322 -221 60 -300 -82 -242 49
before spaced true ends sentence|-597 785 -158 -203 0 0 -172 -83
below 0|26 70 53 78 94 52 7 16
below 0 deficit 0|27 -69 28 -68 -5 78 -49 87
below 0 deficit 1|-62 -28 94 53 -10 25 -79 53
below 0 deficit 2|-10 53 49 32 71 -12 47 -61
below 0 deficit 3|57 15 8 -21 -21 -51 -102 -13
below 0 deficit 4|-25 25 4 -37 -55 20 -147 94
below 0 deficit 5|46 -24 28 11 -30 -65 -165 48
below 0 deficit 6|35 -21 35 2 -31 -6 -28 -11
below 0 deficit 7|8 18 34 32 16 -56 43 22
below 0 deficit 8|39 83 36 26 83 8 102 -1
below 0 deficit 9|67 138 4 90 106 92 102 76
below 0 ends call|150 104 47 -88 -48 0 -100 -94
below 0 ends clause|61 -5 61 -172 -99 -126 -52 -143
below 0 ends open|3 62 83 133 44 97 74 76
below 0 ends sentence|5 88 -258 12 59 -205 -273 -205
below 0 ends signed|139 197 -170 -198 -143 -44 -85 -40
below 1|10 70 -26 -9 -78 -29 -26 -29
below 1 deficit 0|-85 -30 -86 189 -22 -3 -48 98
below 1 deficit 1|-29 72 -122 152 -32 -40 26 88
below 1 deficit 2|22 21 -7 -18 61 32 -32 -44
below 1 deficit 3|34 -23 7 -47 -51 127 4 53
below 1 deficit 4|-24 83 -71 -105 59 -58 31 82
below 1 deficit 5|98 26 -106 -56 -5 -71 119 -39
below 1 deficit 6|94 85 -19 1 15 -68 31 -140
below 1 deficit 7|88 -19 50 -19 -53 0 -82 -6
below 1 deficit 8|22 -15 67 -26 -47 59 61 2
below 1 deficit 9|-32 8 78 57 -43 19 -124 53
below 1 ends call|37 -15 8 -4 0 0 0 0
below 1 ends clause|78 44 -191 -143 72 0 103 -89
below 1 ends open|-19 21 32 25 13 -29 -32 -35
below 1 ends sentence|50 95 -233 13 -149 0 -47 42
below 1 ends signed|5 -5 0 0 0 0 0 0
below 2|3 74 20 8 -20 -39 25 36
below 2 deficit 0|-44 4 -47 120 0 -44 0 -18
below 2 deficit 1|-131 -10 94 -77 -45 -12 -126 166
below 2 deficit 2|29 64 0 -145 -100 8 -15 178
below 2 deficit 3|63 -45 -24 28 -12 -69 78 -165
below 2 deficit 4|55 5 -124 72 -35 47 135 -91
below 2 deficit 5|74 5 -49 -113 68 133 -3 116
below 2 deficit 6|103 16 -118 -47 -7 43 33 127
below 2 deficit 7|130 49 -85 3 -21 -52 49 -55
below 2 deficit 8|30 -76 46 -9 92 -66 -45 9
below 2 deficit 9|-34 -59 150 27 -22 -36 -15 84
below 2 ends call|-11 -90 39 119 0 0 0 -39
below 2 ends clause|17 51 -78 67 0 -26 0 -50
below 2 ends open|10 57 40 -26 -32 -15 61 42
below 2 ends sentence|44 17 -120 7 -4 -89 -99 65
below 2 ends signed|6 -6 0 0 0 0 0 0
below 3|9 75 49 -39 -45 -34 -22 -5
below 3 deficit 0|-48 0 104 -18 0 0 0 -59
below 3 deficit 1|23 226 -107 -228 0 -3 161 -104
below 3 deficit 2|68 15 -104 -75 -58 4 2 164
below 3 deficit 3|83 -20 -53 -9 -50 0 -18 95
below 3 deficit 4|51 -43 22 49 0 0 41 -109
below 3 deficit 5|16 7 -85 113 11 -6 37 -118
below 3 deficit 6|12 -27 32 3 0 0 54 76
below 3 deficit 7|-1 -78 69 42 43 27 -50 69
below 3 deficit 8|-53 63 130 -37 -155 -99 22 113
below 3 deficit 9|34 90 73 5 54 -1 -79 7
below 3 ends call|-95 26 64 -4 0 0 0 0
below 3 ends clause|10 17 61 -105 -15 0 -49 0
below 3 ends open|-11 18 60 -21 -29 -34 -16 12
below 3 ends sentence|171 -34 -109 -51 -22 0 0 -70
below 4|-19 38 131 -53 -77 -18 -25 15
below 4 deficit 0|0 0 108 -19 0 0 0 -93
below 4 deficit 1|4 45 40 -58 0 0 0 0
below 4 deficit 2|-33 -4 -64 -109 -66 -33 53 211
below 4 deficit 3|53 70 -38 -39 0 0 0 -50
below 4 deficit 4|41 38 -43 -110 31 42 0 0
below 4 deficit 5|86 -46 -58 15 0 43 41 -63
below 4 deficit 6|69 -53 41 11 -25 0 0 -88
below 4 deficit 7|-131 153 100 -100 -3 18 -91 -19
below 4 deficit 8|171 -108 -19 -23 2 7 -178 26
below 4 deficit 9|-37 10 92 31 -62 -139 63 -74
below 4 ends call|44 32 -53 0 0 0 0 0
below 4 ends clause|4 -64 52 22 0 -29 -38 0
below 4 ends open|-94 71 133 -53 34 -12 -15 15
below 4 ends sentence|102 -34 39 8 -73 0 0 0
below 5|0 97 110 -89 -30 -4 -66 73
below 5 deficit 0|-29 0 20 14 0 -15 0 -12
below 5 deficit 1|166 -76 76 -162 0 -49 0 0
below 5 deficit 2|76 -151 38 -12 -27 -36 -24 -6
below 5 deficit 3|111 -148 -49 -16 0 0 0 99
below 5 deficit 4|36 -45 50 -48 0 0 0 0
below 5 deficit 5|-77 84 67 -83 0 52 0 -36
below 5 deficit 6|-96 -1 44 2 0 100 -24 -2
below 5 deficit 7|-87 -7 -45 -95 -21 158 -37 87
below 5 deficit 8|2 132 -35 82 38 -21 -125 -72
below 5 deficit 9|-21 104 90 -40 -41 -89 46 59
below 5 ends call|60 27 -68 -17 0 0 0 0
below 5 ends clause|-102 -5 88 54 0 0 0 0
below 5 ends open|-36 83 108 -78 -12 -4 -66 73
below 5 ends sentence|94 15 48 -76 -71 0 0 0
bond after 0|44 61 15 108 70 92 42 -5
bond after 0 here 0 after 0|137 -43 39 -11 -46 -49 0 -60
bond after 0 here 0 after 1|-87 23 31 31 0 -56 0 24
bond after 0 here 0 after 2|-140 -98 57 -17 28 -13 0 188
bond after 0 here 0 after 3|-49 0 51 38 0 -30 0 -24
bond after 0 here 0 after 4|-42 -37 7 -24 49 0 0 23
bond after 0 here 0 after 5|-40 -23 39 16 0 36 0 -18
bond after 0 here 0 after 6|-59 -52 39 40 -26 -46 0 8
bond after 0 here 0 after 7|76 -108 31 -44 -11 69 0 -40
bond after 0 here 0 after 8|-24 39 50 12 -86 27 -48 57
bond after 0 here 0 after 9|-34 -26 125 -104 12 61 -49 -8
bond after 0 here 1 after 0|94 -61 -17 -16 0 -88 0 55
bond after 0 here 1 after 1|66 -29 -87 10 -60 20 -28 132
bond after 0 here 1 after 2|83 -24 -20 45 3 36 0 -1
bond after 0 here 1 after 3|12 61 80 -102 20 -91 -85 161
bond after 0 here 1 after 4|-33 -10 153 -15 -78 -35 0 -74
bond after 0 here 1 after 5|-66 -62 85 69 -7 -57 -111 87
bond after 0 here 1 after 6|-15 -66 -48 69 21 108 4 69
bond after 0 here 1 after 7|19 -41 8 -23 4 76 -25 12
bond after 0 here 1 after 8|25 -47 -23 -33 32 11 75 -28
bond after 0 here 1 after 9|-25 -1 93 36 25 48 -70 -45
bond after 0 here 2 after 0|-64 -64 -7 53 23 138 0 -15
bond after 0 here 2 after 1|-23 11 9 -12 -61 -15 32 68
bond after 0 here 2 after 2|31 19 22 -7 -62 76 41 46
bond after 0 here 2 after 3|-44 -15 43 50 -118 -17 -29 85
bond after 0 here 2 after 4|53 7 -11 18 -7 -87 19 -27
bond after 0 here 2 after 5|-91 -74 109 8 -55 112 70 4
bond after 0 here 2 after 6|34 -86 -32 89 39 -78 -114 102
bond after 0 here 2 after 7|58 5 36 -22 -59 -52 2 -10
bond after 0 here 2 after 8|44 -21 45 -90 -83 12 -55 75
bond after 0 here 2 after 9|36 32 11 -63 -32 18 -86 -42
bond after 0 here 3 after 0|-143 -8 54 49 0 50 0 15
bond after 0 here 3 after 1|-16 33 -34 47 0 -47 -18 -2
bond after 0 here 3 after 2|102 19 -16 76 70 -69 33 -31
bond after 0 here 3 after 3|5 48 -19 -10 -18 20 -12 -50
bond after 0 here 3 after 4|64 36 8 -44 -51 33 -29 -45
bond after 0 here 3 after 5|-139 10 72 112 -25 -88 111 66
bond after 0 here 3 after 6|-44 -21 -42 9 36 -10 97 77
bond after 0 here 3 after 7|18 -25 80 -18 -27 27 1 -4
bond after 0 here 3 after 8|21 28 -6 -21 -11 -30 -132 134
bond after 0 here 3 after 9|21 18 3 40 -71 -67 -35 29
bond after 0 here 4 after 0|0 -41 8 113 31 -41 0 -50
bond after 0 here 4 after 1|54 -19 10 14 -9 21 -45 -36
bond after 0 here 4 after 2|-4 19 -33 37 37 -107 -23 20
bond after 0 here 4 after 3|13 84 -5 -87 0 -3 0 12
bond after 0 here 4 after 4|-80 19 124 -5 -50 48 48 -42
bond after 0 here 4 after 5|-74 26 39 77 0 85 135 -56
bond after 0 here 4 after 6|-19 66 -35 -7 -33 1 -92 57
bond after 0 here 4 after 7|100 -52 -26 -29 53 47 -54 -19
bond after 0 here 4 after 8|62 -20 40 -34 -12 -44 43 34
bond after 0 here 4 after 9|46 -19 -30 -5 -11 66 12 -29
bond after 0 here 5 after 0|-111 -52 51 32 40 -16 0 67
bond after 0 here 5 after 1|13 30 -20 43 8 31 0 -93
bond after 0 here 5 after 2|41 -67 16 29 -58 -21 -29 -100
bond after 0 here 5 after 3|19 99 -22 49 62 -77 -9 54
bond after 0 here 5 after 4|18 -5 -8 -32 31 -20 21 56
bond after 0 here 5 after 5|-110 55 117 6 20 -47 27 48
bond after 0 here 5 after 6|-100 -65 27 6 -73 64 76 76
bond after 0 here 5 after 7|-1 -2 -78 1 -116 76 34 8
bond after 0 here 5 after 8|60 60 10 -102 -32 87 -67 -74
bond after 0 here 5 after 9|87 51 12 -59 58 -84 -30 59
bond after 0 here 6 after 0|1 0 10 2 31 45 18 -79
bond after 0 here 6 after 1|2 -62 3 37 75 -99 -75 106
bond after 0 here 6 after 2|97 -42 6 -17 -8 -28 -26 -32
bond after 0 here 6 after 3|-81 83 90 -15 3 8 10 3
bond after 0 here 6 after 4|27 11 -9 26 -36 -26 114 26
bond after 0 here 6 after 5|-88 10 58 26 32 75 20 55
bond after 0 here 6 after 6|-50 41 -45 1 -28 84 -4 -31
bond after 0 here 6 after 7|111 -47 -15 0 62 -9 21 -19
bond after 0 here 6 after 8|30 54 -12 -19 18 -5 -16 67
bond after 0 here 6 after 9|36 16 22 -53 20 43 -29 6
bond after 0 here 7 after 0|-34 93 -2 -69 -85 44 -42 -26
bond after 0 here 7 after 1|-1 -100 35 100 81 18 76 -125
bond after 0 here 7 after 2|-16 63 -50 57 41 -46 9 -25
bond after 0 here 7 after 3|22 39 22 13 85 -2 13 42
bond after 0 here 7 after 4|-61 7 65 14 30 -44 -104 21
bond after 0 here 7 after 5|-69 30 63 72 -51 21 45 -5
bond after 0 here 7 after 6|-39 0 17 53 -21 -7 26 -38
bond after 0 here 7 after 7|21 -6 -50 -24 66 39 -35 54
bond after 0 here 7 after 8|62 2 -52 19 -51 -15 11 47
bond after 0 here 7 after 9|67 5 -1 -36 7 3 36 -33
bond after 0 here 8 after 0|9 40 -50 66 -29 -6 -106 -36
bond after 0 here 8 after 1|-20 -41 -32 13 33 64 1 -120
bond after 0 here 8 after 2|10 -7 4 37 36 15 13 -20
bond after 0 here 8 after 3|-11 17 -54 73 9 25 32 41
bond after 0 here 8 after 4|7 78 27 -20 51 -44 -30 -80
bond after 0 here 8 after 5|14 82 -36 13 26 18 28 -28
bond after 0 here 8 after 6|-55 62 -81 100 42 2 29 9
bond after 0 here 8 after 7|-14 -5 -45 68 3 -90 38 -17
bond after 0 here 8 after 8|50 57 -36 53 -9 15 7 56
bond after 0 here 8 after 9|72 64 -40 -85 26 30 41 -4
bond after 0 here 9 after 0|-69 7 -13 47 52 -47 53 -49
bond after 0 here 9 after 1|35 -70 20 66 -15 -23 32 -25
bond after 0 here 9 after 2|51 4 -43 68 53 31 83 -29
bond after 0 here 9 after 3|40 2 -12 1 63 24 42 -7
bond after 0 here 9 after 4|52 4 27 24 5 -15 -19 -43
bond after 0 here 9 after 5|74 45 44 57 52 35 44 -14
bond after 0 here 9 after 6|18 59 -15 48 82 3 -24 42
bond after 0 here 9 after 7|64 41 -63 8 20 7 23 32
bond after 0 here 9 after 8|68 69 11 43 4 12 41 48
bond after 0 here 9 after 9|122 66 -55 7 -3 49 74 85
bond after 1|43 156 2 20 -98 -91 -137 -166
bond after 1 here 0 after 0|-58 35 0 33 0 0 0 0
bond after 1 here 0 after 1|11 27 -15 -26 0 0 0 0
bond after 1 here 0 after 4|0 30 0 -30 0 0 0 0
bond after 1 here 0 after 5|-48 0 49 0 0 0 0 0
bond after 1 here 0 after 7|-49 49 0 0 0 0 0 0
bond after 1 here 0 after 8|-30 -16 7 -7 46 0 0 0
bond after 1 here 0 after 9|-49 70 -4 4 -20 0 0 0
bond after 1 here 1 after 1|-81 62 180 -221 0 -3 102 0
bond after 1 here 1 after 2|-14 -50 23 -8 -40 0 0 78
bond after 1 here 1 after 3|0 48 -213 213 0 0 0 -48
bond after 1 here 1 after 6|0 33 0 -33 0 0 0 0
bond after 1 here 1 after 7|0 0 -93 94 0 0 0 0
bond after 1 here 1 after 8|8 68 -1 29 0 0 -48 -75
bond after 1 here 1 after 9|-31 50 -59 -1 0 0 47 0
bond after 1 here 2 after 1|70 -25 -50 -25 0 0 0 0
bond after 1 here 2 after 2|-19 93 -57 -57 11 0 0 34
bond after 1 here 2 after 3|40 32 -8 -79 0 0 0 -40
bond after 1 here 2 after 4|-39 40 0 0 0 0 0 0
bond after 1 here 2 after 5|-8 56 5 -42 0 0 0 0
bond after 1 here 2 after 6|-33 -3 6 0 -18 0 0 0
bond after 1 here 2 after 7|-21 -8 0 68 -38 0 0 0
bond after 1 here 2 after 8|17 45 -77 -27 0 0 0 0
bond after 1 here 2 after 9|-12 67 -104 -61 0 -48 14 0
bond after 1 here 3 after 1|86 -46 -43 0 0 0 0 0
bond after 1 here 3 after 2|36 46 -14 -71 0 0 0 0
bond after 1 here 3 after 3|-85 85 -46 46 0 0 0 0
bond after 1 here 3 after 4|-13 14 0 0 0 0 0 0
bond after 1 here 3 after 5|53 5 -4 -39 0 0 0 -46
bond after 1 here 3 after 6|24 -23 105 -22 0 0 0 -89
bond after 1 here 3 after 7|50 -70 27 0 0 0 0 0
bond after 1 here 3 after 8|92 15 -55 16 0 0 0 -50
bond after 1 here 3 after 9|-13 -4 0 25 0 0 0 0
bond after 1 here 4 after 1|33 -33 0 0 0 0 0 0
bond after 1 here 4 after 2|4 29 25 -50 0 0 0 0
bond after 1 here 4 after 3|62 -61 0 0 0 0 0 0
bond after 1 here 4 after 4|-68 68 0 0 0 0 0 0
bond after 1 here 4 after 5|30 -30 0 0 0 0 0 0
bond after 1 here 4 after 6|96 -75 24 -48 14 0 0 0
bond after 1 here 4 after 7|-33 -3 0 49 0 0 0 0
bond after 1 here 4 after 8|-85 27 -67 89 0 0 0 50
bond after 1 here 4 after 9|31 36 0 -91 0 0 0 0
bond after 1 here 5 after 1|-13 -43 60 -17 0 0 0 0
bond after 1 here 5 after 2|153 -55 30 -108 0 -50 0 0
bond after 1 here 5 after 3|102 -106 -35 18 0 0 0 0
bond after 1 here 5 after 4|32 -32 0 0 0 0 0 0
bond after 1 here 5 after 5|-13 -1 -11 0 26 0 0 -2
bond after 1 here 5 after 6|-48 48 -15 -21 0 30 0 0
bond after 1 here 5 after 7|80 -80 -22 24 47 0 0 -41
bond after 1 here 5 after 8|37 -8 -37 -28 0 0 0 0
bond after 1 here 5 after 9|194 -123 -64 -75 0 0 0 0
bond after 1 here 6 after 1|45 -44 -3 3 0 0 0 0
bond after 1 here 6 after 2|-15 97 -147 55 0 0 0 0
bond after 1 here 6 after 3|2 81 -80 11 0 0 0 0
bond after 1 here 6 after 4|42 -41 0 0 0 0 0 0
bond after 1 here 6 after 5|27 14 -2 -25 0 0 0 0
bond after 1 here 6 after 6|-61 -78 118 1 26 0 0 0
bond after 1 here 6 after 7|-99 63 52 10 0 0 0 0
bond after 1 here 6 after 8|-6 13 -59 6 -22 105 0 0
bond after 1 here 6 after 9|-9 42 -57 29 9 0 0 0
bond after 1 here 7 after 1|-45 0 -20 60 0 0 0 0
bond after 1 here 7 after 2|6 -53 33 39 0 0 0 0
bond after 1 here 7 after 3|-73 0 91 24 0 0 0 -44
bond after 1 here 7 after 4|48 -48 0 0 0 0 0 0
bond after 1 here 7 after 5|60 0 -28 -28 0 0 0 0
bond after 1 here 7 after 6|80 13 -65 -29 0 0 0 0
bond after 1 here 7 after 7|-58 29 100 -45 0 0 0 -16
bond after 1 here 7 after 8|-40 56 -26 17 0 0 0 0
bond after 1 here 7 after 9|-27 96 -27 -9 0 0 0 0
bond after 1 here 8 after 0|0 0 48 -47 0 0 0 0
bond after 1 here 8 after 1|0 0 16 28 -42 0 0 -7
bond after 1 here 8 after 2|-107 -21 130 -18 40 -36 0 0
bond after 1 here 8 after 3|-111 -33 151 -84 0 0 0 30
bond after 1 here 8 after 4|-47 -7 39 -9 0 0 0 0
bond after 1 here 8 after 5|-81 7 70 65 0 -50 -46 53
bond after 1 here 8 after 6|-90 -49 105 -23 0 0 0 0
bond after 1 here 8 after 7|-10 0 133 -95 -47 0 0 0
bond after 1 here 8 after 8|6 -10 16 40 97 -93 0 0
bond after 1 here 8 after 9|-39 -40 21 111 -50 0 0 -77
bond after 1 here 9 after 0|0 0 48 -48 0 0 0 0
bond after 1 here 9 after 1|0 0 -35 41 0 0 0 -5
bond after 1 here 9 after 2|-128 -37 90 78 -111 0 0 19
bond after 1 here 9 after 3|-15 -61 13 24 1 41 -18 14
bond after 1 here 9 after 4|-48 0 -29 9 0 50 45 0
bond after 1 here 9 after 5|295 -14 -94 89 -28 -91 -156 98
bond after 1 here 9 after 6|44 0 -55 130 -49 0 27 -70
bond after 1 here 9 after 7|-50 -76 39 170 -18 0 0 -72
bond after 1 here 9 after 8|-92 -80 15 148 42 -16 -31 -88
bond after 1 here 9 after 9|-32 97 110 17 -92 -50 -95 -128
bond after 2|82 74 43 -55 -150 -139 -52 -155
bond after 2 here 0 after 0|50 27 -145 128 -47 0 0 0
bond after 2 here 0 after 1|14 0 0 -14 0 0 0 0
bond after 2 here 0 after 7|0 49 -49 0 0 0 0 0
bond after 2 here 0 after 9|-46 73 0 48 -26 0 0 -47
bond after 2 here 1 after 0|48 0 -48 0 0 0 0 0
bond after 2 here 1 after 1|42 -59 -47 56 0 0 0 0
bond after 2 here 1 after 2|-44 0 34 19 0 0 0 0
bond after 2 here 1 after 3|-33 -25 -7 46 0 0 0 0
bond after 2 here 1 after 4|0 23 -23 0 0 0 0 0
bond after 2 here 1 after 5|0 50 -12 0 0 0 0 -38
bond after 2 here 1 after 6|0 0 55 -6 0 -49 0 0
bond after 2 here 1 after 7|-18 19 0 0 0 0 0 0
bond after 2 here 1 after 8|-72 54 27 17 -4 0 0 0
bond after 2 here 1 after 9|-75 136 -111 67 -44 0 0 0
bond after 2 here 2 after 1|84 -30 -49 -41 0 0 0 0
bond after 2 here 2 after 2|-31 98 -15 -75 -20 0 0 -88
bond after 2 here 2 after 3|-13 11 94 -39 -50 0 0 0
bond after 2 here 2 after 4|-26 56 -36 0 0 0 0 0
bond after 2 here 2 after 5|-9 93 3 -81 -47 0 0 -26
bond after 2 here 2 after 6|17 33 -5 -72 0 0 0 0
bond after 2 here 2 after 7|-35 43 -153 151 0 0 0 0
bond after 2 here 2 after 8|-7 44 -38 -128 77 -14 93 0
bond after 2 here 2 after 9|-65 41 -102 40 -75 0 183 0
bond after 2 here 3 after 1|35 -34 71 -71 0 0 0 0
bond after 2 here 3 after 2|-58 76 -38 -42 -15 0 0 0
bond after 2 here 3 after 3|57 -33 -55 22 0 0 0 0
bond after 2 here 3 after 4|-1 -16 0 0 34 0 0 0
bond after 2 here 3 after 5|-14 14 -50 0 50 0 0 0
bond after 2 here 3 after 6|53 -52 0 0 0 0 0 0
bond after 2 here 3 after 7|-95 38 86 -42 0 0 0 0
bond after 2 here 3 after 8|41 -32 22 -4 -34 0 0 0
bond after 2 here 3 after 9|-46 56 -30 0 0 0 0 0
bond after 2 here 4 after 2|35 -19 58 6 0 0 0 -50
bond after 2 here 4 after 3|4 -4 0 0 0 0 0 0
bond after 2 here 4 after 4|109 -59 -50 0 0 0 0 0
bond after 2 here 4 after 5|0 -7 17 0 0 0 0 0
bond after 2 here 4 after 6|36 -35 0 0 0 0 0 0
bond after 2 here 4 after 7|-7 7 0 0 0 0 0 0
bond after 2 here 4 after 8|100 -40 0 -75 0 0 0 0
bond after 2 here 4 after 9|-10 21 0 0 0 0 -28 0
bond after 2 here 5 after 1|-50 -5 54 0 0 0 0 0
bond after 2 here 5 after 2|96 -45 -78 -50 37 0 0 0
bond after 2 here 5 after 3|98 -55 24 -66 0 0 0 0
bond after 2 here 5 after 4|-75 75 0 0 0 0 0 0
bond after 2 here 5 after 5|3 1 -8 0 0 0 0 0
bond after 2 here 5 after 6|93 -70 37 0 0 -50 0 0
bond after 2 here 5 after 7|-85 72 64 -9 0 -28 0 -19
bond after 2 here 5 after 8|91 -31 12 -93 0 0 0 0
bond after 2 here 5 after 9|-34 83 -43 -72 0 0 0 0
bond after 2 here 6 after 0|0 0 -14 14 0 0 0 0
bond after 2 here 6 after 1|-28 28 -40 40 0 0 0 0
bond after 2 here 6 after 2|-11 84 -80 62 -41 0 0 0
bond after 2 here 6 after 3|102 -64 -49 0 0 0 0 0
bond after 2 here 6 after 4|-17 17 0 0 0 0 0 0
bond after 2 here 6 after 5|88 -31 -71 0 0 0 0 0
bond after 2 here 6 after 6|12 -12 -44 0 45 0 0 0
bond after 2 here 6 after 7|-15 29 -14 0 0 0 0 0
bond after 2 here 6 after 8|84 -59 49 -37 -43 0 -9 0
bond after 2 here 6 after 9|-61 -7 30 50 0 0 0 0
bond after 2 here 7 after 0|0 0 -50 51 0 0 0 0
bond after 2 here 7 after 1|0 0 -25 37 0 0 -17 0
bond after 2 here 7 after 2|47 -107 108 -11 0 -31 0 0
bond after 2 here 7 after 3|-25 26 39 41 0 0 -50 0
bond after 2 here 7 after 4|86 -49 -50 0 0 0 0 0
bond after 2 here 7 after 5|59 -35 -29 0 0 0 0 0
bond after 2 here 7 after 6|-12 20 0 -11 0 0 0 0
bond after 2 here 7 after 7|-4 4 -16 22 -12 0 0 0
bond after 2 here 7 after 8|30 0 57 -57 0 0 -29 0
bond after 2 here 7 after 9|-137 78 5 80 0 0 0 -43
bond after 2 here 8 after 1|0 0 -148 -21 0 0 0 162
bond after 2 here 8 after 2|4 -68 101 -82 0 0 0 0
bond after 2 here 8 after 3|64 19 -30 -46 0 0 0 0
bond after 2 here 8 after 4|30 -30 0 0 0 0 0 0
bond after 2 here 8 after 5|23 -49 91 -10 0 0 -22 -50
bond after 2 here 8 after 6|128 -158 121 -15 -89 0 0 -41
bond after 2 here 8 after 7|-73 73 -5 5 0 0 0 0
bond after 2 here 8 after 8|-100 54 10 -34 32 0 0 0
bond after 2 here 8 after 9|-59 143 69 -30 -22 0 -84 -40
bond after 2 here 9 after 0|0 0 -57 57 0 0 0 0
bond after 2 here 9 after 1|-1 0 22 -21 0 0 0 0
bond after 2 here 9 after 2|69 -44 -2 29 -53 0 -51 8
bond after 2 here 9 after 3|-35 0 -11 97 0 0 -26 -35
bond after 2 here 9 after 4|-109 0 65 0 0 -46 -45 121
bond after 2 here 9 after 5|-168 9 34 47 -41 31 -127 53
bond after 2 here 9 after 6|-69 34 -88 -11 0 -21 165 -28
bond after 2 here 9 after 7|0 0 14 36 -2 0 -49 0
bond after 2 here 9 after 8|-46 -24 26 46 29 0 0 -14
bond after 2 here 9 after 9|-180 -86 172 119 -73 4 -93 -107
bond after 3|86 67 -10 -73 33 -150 93 -163
bond after 3 here 0 after 0|94 -109 0 9 0 0 0 0
bond after 3 here 0 after 1|44 0 0 -44 0 0 0 0
bond after 3 here 0 after 2|13 0 -34 30 0 0 0 0
bond after 3 here 0 after 7|0 0 -43 74 0 0 0 -43
bond after 3 here 0 after 8|5 -37 0 -5 37 0 0 0
bond after 3 here 0 after 9|49 14 -57 38 -34 -25 0 -4
bond after 3 here 1 after 1|26 -57 23 73 0 0 0 -56
bond after 3 here 1 after 2|-67 67 -55 15 57 0 0 0
bond after 3 here 1 after 3|45 -45 0 0 0 0 0 0
bond after 3 here 1 after 5|-29 29 33 -32 0 0 0 0
bond after 3 here 1 after 8|-107 83 0 34 0 0 0 0
bond after 3 here 1 after 9|25 -4 -103 42 42 -34 84 0
bond after 3 here 2 after 1|-74 85 28 1 0 0 -41 0
bond after 3 here 2 after 2|-11 131 -84 -163 4 -50 57 87
bond after 3 here 2 after 3|33 46 -71 -53 0 0 0 0
bond after 3 here 2 after 4|-44 -1 48 -12 -32 0 28 0
bond after 3 here 2 after 5|68 97 -163 -6 0 0 0 0
bond after 3 here 2 after 6|-56 100 25 -69 0 0 54 -50
bond after 3 here 2 after 7|-131 107 -5 19 0 0 71 0
bond after 3 here 2 after 8|-29 45 5 123 -66 -91 0 -48
bond after 3 here 2 after 9|-50 32 -72 80 -82 0 163 -43
bond after 3 here 3 after 1|66 -66 0 0 0 0 0 0
bond after 3 here 3 after 2|37 74 -4 -112 0 0 0 0
bond after 3 here 3 after 3|89 -77 52 -48 -15 0 0 -50
bond after 3 here 3 after 4|-54 -11 0 48 0 0 0 0
bond after 3 here 3 after 5|106 -106 0 0 0 0 0 0
bond after 3 here 3 after 6|-25 18 36 -19 0 0 0 0
bond after 3 here 3 after 7|6 30 -28 -38 0 0 0 0
bond after 3 here 3 after 8|-5 -15 -2 40 46 0 -42 0
bond after 3 here 3 after 9|81 -17 0 -102 31 0 -80 0
bond after 3 here 4 after 1|16 -16 0 0 0 0 0 0
bond after 3 here 4 after 2|-44 52 30 52 0 0 0 -49
bond after 3 here 4 after 3|96 -109 -32 0 0 0 48 0
bond after 3 here 4 after 4|36 -35 -14 14 0 0 0 0
bond after 3 here 4 after 5|64 -64 0 0 0 0 0 0
bond after 3 here 4 after 6|30 -41 -37 0 0 0 49 0
bond after 3 here 4 after 7|-66 56 34 0 -35 0 0 0
bond after 3 here 4 after 8|-2 2 0 0 0 0 0 0
bond after 3 here 4 after 9|25 6 6 -8 -39 0 -44 0
bond after 3 here 5 after 1|59 -58 0 0 0 0 0 0
bond after 3 here 5 after 2|54 167 -68 -121 0 0 0 -50
bond after 3 here 5 after 3|48 -39 -25 0 0 0 0 0
bond after 3 here 5 after 4|30 -30 0 0 0 0 0 0
bond after 3 here 5 after 5|138 -124 -6 11 33 0 0 -44
bond after 3 here 5 after 6|39 29 -81 17 0 0 0 0
bond after 3 here 5 after 7|-39 28 18 -6 0 0 0 0
bond after 3 here 5 after 8|100 -57 44 -87 -36 0 0 0
bond after 3 here 5 after 9|-83 -70 -18 219 0 0 0 -50
bond after 3 here 6 after 1|26 5 34 -40 -34 0 0 0
bond after 3 here 6 after 2|53 -26 129 -194 0 0 0 0
bond after 3 here 6 after 3|3 26 -36 -22 0 0 0 0
bond after 3 here 6 after 4|45 3 0 -48 0 0 0 0
bond after 3 here 6 after 5|123 -88 37 -38 0 0 -45 0
bond after 3 here 6 after 6|83 -26 -100 50 0 -25 0 0
bond after 3 here 6 after 7|-64 2 45 28 -28 0 66 -31
bond after 3 here 6 after 8|-12 1 6 39 -34 0 0 0
bond after 3 here 6 after 9|-23 10 -92 60 49 0 0 0
bond after 3 here 7 after 1|0 0 0 -97 0 0 0 98
bond after 3 here 7 after 2|-26 53 -63 9 0 0 0 0
bond after 3 here 7 after 3|23 9 27 0 0 0 0 -49
bond after 3 here 7 after 4|48 -48 40 0 0 0 0 -40
bond after 3 here 7 after 5|-31 0 0 0 0 0 32 0
bond after 3 here 7 after 6|55 -48 -30 13 0 0 0 0
bond after 3 here 7 after 7|-78 60 0 27 -36 0 46 0
bond after 3 here 7 after 8|19 -43 71 65 -30 -10 -11 -49
bond after 3 here 7 after 9|-71 121 -89 42 -63 46 0 0
bond after 3 here 8 after 2|52 12 -8 -18 0 0 0 -46
bond after 3 here 8 after 3|102 -63 48 -51 -48 0 0 0
bond after 3 here 8 after 4|0 0 36 -35 0 0 0 0
bond after 3 here 8 after 5|87 -86 72 -38 0 -33 0 0
bond after 3 here 8 after 6|60 -31 50 -65 0 0 0 0
bond after 3 here 8 after 7|48 -47 21 -21 0 0 0 0
bond after 3 here 8 after 8|3 -66 188 -106 80 0 -70 -84
bond after 3 here 8 after 9|-38 38 19 102 -66 23 -117 0
bond after 3 here 9 after 2|0 -40 61 -7 0 0 0 -46
bond after 3 here 9 after 3|-91 0 -5 89 0 0 0 0
bond after 3 here 9 after 4|0 -40 10 -9 0 0 41 0
bond after 3 here 9 after 5|-79 0 -88 106 0 0 0 85
bond after 3 here 9 after 6|-4 27 31 -19 0 31 30 -68
bond after 3 here 9 after 7|0 0 92 -91 0 0 0 0
bond after 3 here 9 after 8|29 -63 62 -144 63 0 83 -91
bond after 3 here 9 after 9|-219 36 127 17 29 -16 -100 -30
bond after 4|61 124 -51 -79 -106 -161 27 -250
bond after 4 here 0 after 0|-43 69 -7 -38 0 0 0 0
bond after 4 here 0 after 1|-13 0 0 54 0 0 0 -45
bond after 4 here 0 after 2|99 -35 0 36 0 0 0 -99
bond after 4 here 0 after 3|12 -26 0 14 0 0 0 0
bond after 4 here 0 after 7|-6 0 0 7 0 0 0 0
bond after 4 here 0 after 8|0 0 -34 75 0 0 0 -47
bond after 4 here 0 after 9|26 -32 -47 26 32 0 0 0
bond after 4 here 1 after 0|46 0 -47 15 0 0 0 0
bond after 4 here 1 after 1|-42 -7 0 62 0 0 0 0
bond after 4 here 1 after 2|-153 149 0 -76 0 0 111 0
bond after 4 here 1 after 3|-36 3 0 35 0 0 0 0
bond after 4 here 1 after 4|47 -47 0 0 0 0 0 0
bond after 4 here 1 after 5|11 -24 0 -25 0 0 43 0
bond after 4 here 1 after 6|-32 0 0 32 0 0 0 0
bond after 4 here 1 after 7|-16 16 0 0 0 0 0 0
bond after 4 here 1 after 8|117 -95 -64 39 0 0 0 0
bond after 4 here 1 after 9|95 -21 49 2 0 0 39 -86
bond after 4 here 2 after 1|53 23 -81 0 0 0 0 -50
bond after 4 here 2 after 2|-5 43 -29 20 9 0 -46 -50
bond after 4 here 2 after 3|26 5 0 -47 0 0 0 -50
bond after 4 here 2 after 4|-93 90 40 -48 33 0 0 0
bond after 4 here 2 after 5|54 -11 -39 -21 0 0 0 0
bond after 4 here 2 after 6|102 -123 0 9 43 0 0 0
bond after 4 here 2 after 7|108 -34 -72 -9 16 0 0 0
bond after 4 here 2 after 8|11 1 -2 106 -105 0 -29 -50
bond after 4 here 2 after 9|-19 -5 -104 92 30 -19 1 0
bond after 4 here 3 after 1|-48 -31 104 0 0 0 0 0
bond after 4 here 3 after 2|-112 158 16 -154 39 0 0 -50
bond after 4 here 3 after 3|52 -20 -10 -40 -21 0 0 0
bond after 4 here 3 after 4|40 -40 45 -44 0 0 0 0
bond after 4 here 3 after 5|106 -65 0 -49 0 0 0 0
bond after 4 here 3 after 6|14 60 36 -117 0 0 0 0
bond after 4 here 3 after 7|11 -29 -8 0 39 0 0 0
bond after 4 here 3 after 8|-64 47 7 49 -32 0 0 0
bond after 4 here 3 after 9|-59 98 -75 4 -46 0 78 0
bond after 4 here 4 after 1|-32 33 0 0 0 0 0 0
bond after 4 here 4 after 2|23 -17 -18 -22 0 0 0 0
bond after 4 here 4 after 3|1 -1 -40 40 0 0 0 0
bond after 4 here 4 after 4|53 -53 0 0 0 0 0 0
bond after 4 here 4 after 5|16 40 -48 0 0 0 0 0
bond after 4 here 4 after 6|-30 31 0 0 0 0 0 0
bond after 4 here 4 after 7|57 -57 0 0 0 0 0 0
bond after 4 here 4 after 8|22 -95 -94 59 48 0 0 0
bond after 4 here 4 after 9|37 27 0 -44 0 -47 0 0
bond after 4 here 5 after 1|13 -12 0 0 0 0 0 0
bond after 4 here 5 after 2|53 75 -3 -204 -11 0 0 0
bond after 4 here 5 after 3|3 -21 0 39 0 0 0 0
bond after 4 here 5 after 4|30 -30 0 0 0 0 0 0
bond after 4 here 5 after 5|16 115 -64 -56 0 0 0 0
bond after 4 here 5 after 6|-6 7 11 -11 0 0 0 0
bond after 4 here 5 after 7|-33 38 38 -39 -7 0 0 0
bond after 4 here 5 after 8|-60 -49 7 141 26 -35 0 -50
bond after 4 here 5 after 9|-52 41 0 12 26 0 -1 0
bond after 4 here 6 after 0|-39 0 40 0 0 0 0 0
bond after 4 here 6 after 2|-21 66 56 8 -39 -50 0 0
bond after 4 here 6 after 3|-14 14 34 -34 0 0 0 0
bond after 4 here 6 after 4|-14 14 0 0 0 0 0 0
bond after 4 here 6 after 5|26 37 -52 0 0 0 0 0
bond after 4 here 6 after 6|-8 8 46 -45 0 0 0 0
bond after 4 here 6 after 7|-2 7 17 -1 -36 0 0 0
bond after 4 here 6 after 8|-51 54 -51 16 38 0 0 0
bond after 4 here 6 after 9|54 -26 33 -14 -7 0 -6 0
bond after 4 here 7 after 2|123 -85 -28 -57 0 0 0 0
bond after 4 here 7 after 3|50 -35 0 0 0 0 -20 0
bond after 4 here 7 after 4|26 -26 0 0 0 0 0 0
bond after 4 here 7 after 5|149 0 -119 -49 0 0 0 0
bond after 4 here 7 after 6|-35 36 62 -18 -48 0 0 0
bond after 4 here 7 after 7|6 5 -93 100 -28 0 0 0
bond after 4 here 7 after 8|-61 -24 156 -87 28 0 0 0
bond after 4 here 7 after 9|9 -102 0 10 36 0 85 0
bond after 4 here 8 after 2|87 -87 0 0 0 0 0 0
bond after 4 here 8 after 3|14 2 -15 51 -37 0 -12 0
bond after 4 here 8 after 5|51 -38 24 -41 0 0 0 0
bond after 4 here 8 after 6|105 -104 37 -37 0 0 0 0
bond after 4 here 8 after 7|50 0 18 -13 -7 -50 0 0
bond after 4 here 8 after 8|16 13 97 18 -99 0 0 -127
bond after 4 here 8 after 9|-48 -52 -51 130 74 0 -53 0
bond after 4 here 9 after 1|0 0 -59 59 0 0 0 0
bond after 4 here 9 after 2|-52 0 -82 -77 44 0 46 135
bond after 4 here 9 after 3|-61 61 -47 -44 0 0 0 106
bond after 4 here 9 after 4|-38 38 38 -37 0 0 0 0
bond after 4 here 9 after 5|48 -19 23 -181 0 0 15 136
bond after 4 here 9 after 6|-45 55 51 -88 0 0 22 0
bond after 4 here 9 after 7|0 0 -92 93 0 0 0 0
bond after 4 here 9 after 8|0 0 50 -58 51 0 0 -33
bond after 4 here 9 after 9|-99 -107 251 8 -39 0 -200 -132
bond around 0 before 0|83 78 56 40 -51 5 -91 32
bond around 0 before 1|12 83 -7 -4 55 -11 28 -158
bond around 0 before 2|-36 109 -24 -34 73 -55 48 -231
bond around 0 before 3|-70 131 18 -189 112 -82 29 -42
bond around 0 before 4|-161 165 -23 -181 154 -235 20 -164
bond around 1 before 0|-153 -41 -107 170 59 57 -116 154
bond around 1 before 1|-134 98 44 6 19 -83 0 0
bond around 1 before 2|37 -4 169 -17 -109 -38 -4 -49
bond around 1 before 3|-74 183 -54 39 -61 0 0 -48
bond around 1 before 4|0 -73 7 0 47 0 0 0
bond around 2 before 0|-59 -144 -93 127 -36 15 13 203
bond around 2 before 1|21 -31 88 10 -3 -33 0 0
bond around 2 before 2|16 -123 -38 17 130 0 0 0
bond around 2 before 3|-66 7 -2 56 24 0 0 0
bond around 2 before 4|0 58 0 0 -18 0 -48 0
bond around 3 before 0|-159 -222 -113 384 106 -81 0 84
bond around 3 before 1|0 -7 -68 87 0 0 0 0
bond around 3 before 2|-99 58 -52 41 45 0 0 0
bond around 3 before 3|-23 -98 -61 187 14 0 -45 0
bond around 3 before 4|0 -56 -42 64 25 0 0 0
bond around 4 before 0|-233 -292 -31 479 -149 0 -38 -106
bond around 4 before 1|0 0 -7 7 0 0 0 0
bond around 4 before 2|0 -28 0 73 0 -28 -36 0
bond around 4 before 3|0 -30 -37 16 41 0 0 0
bond around 4 before 4|-49 13 36 41 3 0 -28 0
bond before 0|80 48 45 89 -87 38 53 30
bond before 0 deficit 0 here 0|-212 297 -172 -41 106 0 0 -45
bond before 0 deficit 0 here 1|-68 -9 -63 49 -58 -19 0 149
bond before 0 deficit 0 here 2|-30 -129 -53 60 75 142 0 137
bond before 0 deficit 0 here 3|32 -48 93 -52 -73 23 0 -7
bond before 0 deficit 0 here 4|15 -36 48 -20 53 -41 0 -31
bond before 0 deficit 0 here 5|43 -53 25 -60 56 0 0 -48
bond before 0 deficit 0 here 6|63 -151 92 -23 34 -29 0 1
bond before 0 deficit 0 here 7|-19 -47 53 9 -8 6 0 -44
bond before 0 deficit 0 here 8|-23 -37 -15 -42 140 -134 -96 35
bond before 0 deficit 0 here 9|39 300 54 -61 100 -116 -188 -110
bond before 0 deficit 1 here 0|-161 97 203 -78 0 35 0 -108
bond before 0 deficit 1 here 1|-49 49 -106 -9 112 -92 -50 186
bond before 0 deficit 1 here 2|91 -87 -23 31 30 9 -130 32
bond before 0 deficit 1 here 3|104 28 -55 0 -31 57 -57 -154
bond before 0 deficit 1 here 4|0 22 -55 105 0 -26 -80 -18
bond before 0 deficit 1 here 5|2 93 49 -72 13 -62 19 5
bond before 0 deficit 1 here 6|-42 13 -49 64 6 -29 -28 98
bond before 0 deficit 1 here 7|43 84 0 -3 -6 -62 6 26
bond before 0 deficit 1 here 8|36 82 -23 38 -153 -89 -44 12
bond before 0 deficit 1 here 9|-60 163 -17 17 19 -76 21 -47
bond before 0 deficit 2 here 0|-11 -123 112 -74 -45 -4 0 57
bond before 0 deficit 2 here 1|36 -48 178 31 -45 -120 -110 3
bond before 0 deficit 2 here 2|23 23 31 49 66 23 15 -5
bond before 0 deficit 2 here 3|-67 97 39 -15 -41 -94 -109 -29
bond before 0 deficit 2 here 4|-33 86 -78 23 2 -32 31 -13
bond before 0 deficit 2 here 5|-104 99 66 7 99 70 -96 4
bond before 0 deficit 2 here 6|-32 148 -100 -30 14 -28 -17 -44
bond before 0 deficit 2 here 7|-16 138 -19 -7 0 81 -81 -84
bond before 0 deficit 2 here 8|79 4 -20 38 -73 -58 22 -92
bond before 0 deficit 2 here 9|19 75 48 29 50 -53 98 52
bond before 0 deficit 3 here 0|85 -48 -67 44 0 32 0 -118
bond before 0 deficit 3 here 1|18 12 -59 47 0 -43 111 25
bond before 0 deficit 3 here 2|-30 -55 -8 -24 185 121 -3 36
bond before 0 deficit 3 here 3|14 66 -34 -75 7 -62 -88 21
bond before 0 deficit 3 here 4|-4 72 -51 2 -13 -17 40 -5
bond before 0 deficit 3 here 5|37 90 -38 -117 -99 42 -44 -65
bond before 0 deficit 3 here 6|-10 31 21 6 -53 -28 -73 66
bond before 0 deficit 3 here 7|12 -44 85 68 31 -31 -102 -21
bond before 0 deficit 3 here 8|61 -34 14 50 -5 -57 29 -16
bond before 0 deficit 3 here 9|51 -38 36 -13 -47 -17 82 -23
bond before 0 deficit 4 here 0|12 0 -11 18 0 -50 0 53
bond before 0 deficit 4 here 1|10 18 -51 76 -18 -4 -24 -51
bond before 0 deficit 4 here 2|168 -36 -109 -5 -39 -63 9 -68
bond before 0 deficit 4 here 3|-11 -25 59 -79 -37 132 -42 54
bond before 0 deficit 4 here 4|68 -14 -103 -43 79 -47 0 67
bond before 0 deficit 4 here 5|-38 126 10 -81 -49 -36 0 -98
bond before 0 deficit 4 here 6|13 -34 -31 -11 0 5 65 0
bond before 0 deficit 4 here 7|87 90 -74 10 -43 -88 0 -111
bond before 0 deficit 4 here 8|77 -10 -6 -12 27 -52 -57 -13
bond before 0 deficit 4 here 9|-11 -29 -22 14 -44 64 21 11
bond before 0 deficit 5 here 0|-94 -50 56 67 0 -48 0 56
bond before 0 deficit 5 here 1|-27 123 -51 19 -35 -70 -53 135
bond before 0 deficit 5 here 2|90 45 -78 -9 -22 -60 -65 -44
bond before 0 deficit 5 here 3|90 80 -16 -20 -28 -49 0 -55
bond before 0 deficit 5 here 4|-18 16 15 -18 25 0 -11 -6
bond before 0 deficit 5 here 5|11 31 -9 31 -76 -17 85 73
bond before 0 deficit 5 here 6|-48 41 -66 112 32 116 -60 -92
bond before 0 deficit 5 here 7|73 -28 9 -38 -18 10 12 -48
bond before 0 deficit 5 here 8|118 -58 28 -25 10 -15 -80 29
bond before 0 deficit 5 here 9|9 -23 16 54 -55 18 4 42
bond before 0 deficit 6 here 0|57 -1 -3 41 -48 -49 0 9
bond before 0 deficit 6 here 1|-27 -3 36 9 0 131 92 -143
bond before 0 deficit 6 here 2|165 -114 -5 -92 0 47 -35 -28
bond before 0 deficit 6 here 3|75 -66 65 28 35 -47 -81 -28
bond before 0 deficit 6 here 4|47 40 87 28 -60 65 -127 -82
bond before 0 deficit 6 here 5|18 -23 -45 -6 -51 0 85 154
bond before 0 deficit 6 here 6|-33 43 -30 44 -2 -60 14 26
bond before 0 deficit 6 here 7|-2 -74 74 9 21 3 70 28
bond before 0 deficit 6 here 8|32 -102 67 -2 -31 86 -39 69
bond before 0 deficit 6 here 9|133 -83 31 -2 26 -82 34 -15
bond before 0 deficit 7 here 0|-43 -114 -33 57 -36 54 0 53
bond before 0 deficit 7 here 1|50 -87 7 -48 0 27 -17 -42
bond before 0 deficit 7 here 2|99 -125 -22 0 -104 -8 -27 159
bond before 0 deficit 7 here 3|70 -67 36 -29 68 -126 40 64
bond before 0 deficit 7 here 4|41 -55 32 5 -51 -39 -43 119
bond before 0 deficit 7 here 5|162 -125 -63 14 41 107 -125 105
bond before 0 deficit 7 here 6|129 -40 43 -37 57 -66 31 -47
bond before 0 deficit 7 here 7|78 -18 -7 28 -46 3 -15 -37
bond before 0 deficit 7 here 8|67 -95 9 45 -22 15 105 -22
bond before 0 deficit 7 here 9|135 -155 35 -25 4 68 26 27
bond before 0 deficit 8 here 0|-38 -153 111 129 -47 25 0 35
bond before 0 deficit 8 here 1|113 -64 -19 27 -44 -1 88 -31
bond before 0 deficit 8 here 2|134 -41 54 -2 -95 4 34 -53
bond before 0 deficit 8 here 3|114 -108 -24 5 -10 15 67 40
bond before 0 deficit 8 here 4|86 -80 -76 -10 -62 -26 66 34
bond before 0 deficit 8 here 5|103 -70 86 83 -60 -139 -72 -16
bond before 0 deficit 8 here 6|85 -65 -30 35 64 -34 1 -28
bond before 0 deficit 8 here 7|125 -67 -7 7 -9 10 59 17
bond before 0 deficit 8 here 8|145 -114 18 40 -86 132 32 -11
bond before 0 deficit 8 here 9|154 -62 113 1 -3 32 -40 57
bond before 0 deficit 9 here 0|90 -183 5 14 -61 29 -97 129
bond before 0 deficit 9 here 1|-87 26 90 71 -127 14 -115 -26
bond before 0 deficit 9 here 2|88 -16 56 -53 -150 -116 126 -55
bond before 0 deficit 9 here 3|52 -64 -23 -45 -163 31 158 -1
bond before 0 deficit 9 here 4|82 -25 -38 -31 -45 37 26 23
bond before 0 deficit 9 here 5|40 -83 -7 -16 -88 35 82 -2
bond before 0 deficit 9 here 6|62 -62 -18 15 0 46 98 51
bond before 0 deficit 9 here 7|18 -42 25 -18 -43 22 62 56
bond before 0 deficit 9 here 8|30 -94 39 57 -132 147 22 -14
bond before 0 deficit 9 here 9|120 -42 30 33 42 94 -141 72
bond before 1|-16 93 3 5 69 -76 28 -158
bond before 1 deficit 0 here 0|-34 22 0 -28 33 0 0 0
bond before 1 deficit 0 here 1|0 10 0 -50 45 0 0 0
bond before 1 deficit 0 here 5|49 -48 0 0 0 0 0 0
bond before 1 deficit 0 here 6|0 0 6 -5 0 0 0 0
bond before 1 deficit 0 here 7|0 0 -40 40 0 0 0 0
bond before 1 deficit 0 here 8|0 105 7 -135 41 0 0 0
bond before 1 deficit 0 here 9|0 49 0 0 -49 0 0 0
bond before 1 deficit 1 here 0|0 26 0 0 -25 0 0 0
bond before 1 deficit 1 here 1|0 -88 -9 -39 28 0 102 0
bond before 1 deficit 1 here 2|0 -7 -42 0 0 67 0 -17
bond before 1 deficit 1 here 3|-75 75 -6 6 0 0 0 0
bond before 1 deficit 1 here 5|-25 26 0 0 0 0 0 0
bond before 1 deficit 1 here 6|0 52 0 -52 0 0 0 0
bond before 1 deficit 1 here 7|0 33 47 -80 0 0 0 0
bond before 1 deficit 1 here 8|-16 80 -99 -45 100 0 0 0
bond before 1 deficit 1 here 9|0 84 -13 6 -56 -47 23 0
bond before 1 deficit 2 here 1|0 130 -50 -47 -46 0 0 0
bond before 1 deficit 2 here 2|-92 9 69 -21 -16 49 -42 0
bond before 1 deficit 2 here 3|137 6 -87 -87 -15 0 0 0
bond before 1 deficit 2 here 4|-40 40 48 -48 0 0 0 0
bond before 1 deficit 2 here 5|-132 86 -68 49 70 0 0 0
bond before 1 deficit 2 here 6|-45 193 -43 -58 -18 0 0 -49
bond before 1 deficit 2 here 7|-164 180 -33 33 14 0 0 -48
bond before 1 deficit 2 here 8|-100 196 17 -58 -1 -50 0 0
bond before 1 deficit 2 here 9|-100 119 -149 161 -90 0 5 -46
bond before 1 deficit 3 here 1|0 8 0 0 0 0 -8 0
bond before 1 deficit 3 here 2|-62 62 67 0 -46 0 -29 0
bond before 1 deficit 3 here 3|-44 0 -2 0 46 0 0 0
bond before 1 deficit 3 here 4|-15 15 0 0 0 0 0 0
bond before 1 deficit 3 here 6|0 -48 7 41 0 0 0 0
bond before 1 deficit 3 here 7|-23 -11 -8 36 0 0 0 0
bond before 1 deficit 3 here 8|0 56 -28 -35 -16 -1 0 0
bond before 1 deficit 3 here 9|0 -64 -108 186 -10 0 0 0
bond before 1 deficit 4 here 2|50 -29 0 -27 0 0 0 0
bond before 1 deficit 4 here 3|35 0 0 -34 0 0 0 0
bond before 1 deficit 4 here 5|-97 97 0 0 0 0 0 0
bond before 1 deficit 4 here 6|-44 -28 24 0 48 0 0 0
bond before 1 deficit 4 here 7|0 -48 0 0 49 0 0 0
bond before 1 deficit 4 here 8|0 32 -120 -37 19 -50 0 109
bond before 1 deficit 4 here 9|0 -30 0 30 0 0 0 0
bond before 1 deficit 5 here 1|0 -43 -19 62 0 0 0 0
bond before 1 deficit 5 here 2|-76 24 136 -13 -45 0 0 0
bond before 1 deficit 5 here 3|-31 -5 28 14 0 0 0 0
bond before 1 deficit 5 here 4|-33 33 0 0 0 0 0 0
bond before 1 deficit 5 here 5|-21 4 0 0 26 0 0 0
bond before 1 deficit 5 here 6|-49 50 0 0 0 0 0 0
bond before 1 deficit 5 here 7|0 -97 -30 38 89 0 0 0
bond before 1 deficit 5 here 8|-22 93 -102 92 -88 0 0 0
bond before 1 deficit 5 here 9|0 -7 -146 227 -119 0 0 0
bond before 1 deficit 6 here 1|0 0 23 -23 0 0 0 0
bond before 1 deficit 6 here 2|-134 174 -66 -26 37 0 0 0
bond before 1 deficit 6 here 3|-98 133 0 -48 0 0 0 0
bond before 1 deficit 6 here 4|-41 42 0 0 0 0 0 0
bond before 1 deficit 6 here 5|-8 -16 26 -3 -19 0 0 0
bond before 1 deficit 6 here 6|90 -103 80 -67 -19 0 0 0
bond before 1 deficit 6 here 7|0 -49 -16 46 28 0 0 0
bond before 1 deficit 6 here 8|-42 75 -100 69 23 0 0 0
bond before 1 deficit 6 here 9|0 -38 12 38 -31 0 0 0
bond before 1 deficit 7 here 1|0 0 14 -13 0 0 0 0
bond before 1 deficit 7 here 2|0 0 0 -138 0 0 0 138
bond before 1 deficit 7 here 3|-9 -29 0 37 0 0 0 0
bond before 1 deficit 7 here 4|-26 26 3 -3 0 0 0 0
bond before 1 deficit 7 here 5|-100 100 33 -32 0 0 0 0
bond before 1 deficit 7 here 6|-63 64 -43 70 -38 0 0 0
bond before 1 deficit 7 here 7|-24 24 62 -55 0 0 0 -16
bond before 1 deficit 7 here 8|0 16 45 -44 -16 0 0 0
bond before 1 deficit 7 here 9|0 44 -23 46 -58 0 0 0
bond before 1 deficit 8 here 1|20 -20 44 -44 0 0 0 0
bond before 1 deficit 8 here 2|90 -94 50 13 0 -86 0 41
bond before 1 deficit 8 here 3|127 -179 51 33 0 0 0 0
bond before 1 deficit 8 here 4|129 -128 0 0 0 0 0 0
bond before 1 deficit 8 here 5|185 -151 -57 -25 36 71 -70 0
bond before 1 deficit 8 here 6|-22 -13 179 -81 -41 -33 0 -46
bond before 1 deficit 8 here 7|-53 -16 20 -115 -47 172 0 0
bond before 1 deficit 8 here 8|64 -58 -20 -55 64 0 0 0
bond before 1 deficit 8 here 9|-50 -35 11 80 34 0 0 5
bond before 1 deficit 9 here 0|46 -46 0 0 0 0 0 0
bond before 1 deficit 9 here 2|127 -191 -30 249 0 -29 0 -152
bond before 1 deficit 9 here 3|216 -224 -40 61 -44 0 0 0
bond before 1 deficit 9 here 4|103 -61 10 -9 0 0 0 -50
bond before 1 deficit 9 here 5|233 -110 -175 68 0 -50 0 0
bond before 1 deficit 9 here 6|35 -94 13 27 0 0 0 0
bond before 1 deficit 9 here 7|18 22 -20 37 0 0 0 0
bond before 1 deficit 9 here 8|138 -125 23 13 -51 0 0 -51
bond before 1 deficit 9 here 9|-53 -259 148 51 187 -99 -30 13
bond before 2|-43 127 8 -46 71 -92 35 -278
bond before 2 deficit 0 here 0|0 -30 0 0 30 0 0 0
bond before 2 deficit 0 here 1|0 14 0 0 -14 0 0 0
bond before 2 deficit 0 here 7|0 49 -49 0 0 0 0 0
bond before 2 deficit 0 here 9|0 92 -42 -46 53 -45 0 -47
bond before 2 deficit 1 here 1|0 61 -64 -24 -61 88 0 0
bond before 2 deficit 1 here 2|42 34 -28 -48 0 0 0 0
bond before 2 deficit 1 here 3|43 -42 -46 46 0 0 0 0
bond before 2 deficit 1 here 4|-4 4 0 0 0 0 0 0
bond before 2 deficit 1 here 5|-50 50 0 0 0 0 0 0
bond before 2 deficit 1 here 6|0 0 -33 -25 0 50 0 0
bond before 2 deficit 1 here 7|0 4 -4 0 0 0 0 0
bond before 2 deficit 1 here 8|0 127 -27 -86 -39 17 0 0
bond before 2 deficit 1 here 9|0 166 -105 -72 -11 0 0 0
bond before 2 deficit 2 here 1|0 -63 0 63 0 0 0 0
bond before 2 deficit 2 here 2|-67 72 50 -61 47 0 -34 0
bond before 2 deficit 2 here 3|-72 41 -82 102 -19 0 0 0
bond before 2 deficit 2 here 4|-77 77 0 0 0 0 0 0
bond before 2 deficit 2 here 5|19 75 -25 -74 0 0 0 0
bond before 2 deficit 2 here 6|-21 117 -75 -52 37 0 0 0
bond before 2 deficit 2 here 7|-167 68 146 41 12 0 0 -49
bond before 2 deficit 2 here 8|-50 172 -14 -56 -91 -70 70 0
bond before 2 deficit 2 here 9|0 102 -258 91 -75 0 89 -47
bond before 2 deficit 3 here 1|0 -46 211 -111 -71 0 0 0
bond before 2 deficit 3 here 2|5 8 43 -2 -53 0 0 0
bond before 2 deficit 3 here 3|-98 51 18 -64 80 0 0 0
bond before 2 deficit 3 here 4|-28 -6 0 0 34 0 0 0
bond before 2 deficit 3 here 5|-75 6 0 0 50 0 0 0
bond before 2 deficit 3 here 6|0 44 42 -73 0 0 0 0
bond before 2 deficit 3 here 7|0 -47 86 0 -42 0 0 0
bond before 2 deficit 3 here 8|0 0 20 27 -38 0 0 0
bond before 2 deficit 3 here 9|0 -14 -35 30 0 20 0 0
bond before 2 deficit 4 here 2|-50 2 -60 95 0 0 0 0
bond before 2 deficit 4 here 4|-31 31 0 0 0 0 0 0
bond before 2 deficit 4 here 5|17 -17 0 0 0 0 0 0
bond before 2 deficit 4 here 7|0 -42 0 42 0 0 0 0
bond before 2 deficit 4 here 8|0 76 0 0 -75 0 0 0
bond before 2 deficit 4 here 9|0 -49 -1 92 0 0 -56 0
bond before 2 deficit 5 here 1|0 -54 51 53 0 0 0 -49
bond before 2 deficit 5 here 2|-50 36 34 -50 37 0 0 0
bond before 2 deficit 5 here 3|-13 -52 0 0 65 0 0 0
bond before 2 deficit 5 here 5|-42 91 -49 0 0 0 0 0
bond before 2 deficit 5 here 6|32 -31 65 -65 0 0 0 0
bond before 2 deficit 5 here 7|-8 -40 55 0 -9 0 0 0
bond before 2 deficit 5 here 8|-50 125 101 -113 -58 0 0 -27
bond before 2 deficit 5 here 9|0 95 -98 65 -113 0 0 0
bond before 2 deficit 6 here 0|0 0 45 -44 0 0 0 0
bond before 2 deficit 6 here 2|-76 19 95 0 -41 0 0 0
bond before 2 deficit 6 here 3|0 50 0 0 -50 0 0 0
bond before 2 deficit 6 here 5|22 -80 0 65 0 0 0 0
bond before 2 deficit 6 here 6|-45 -6 46 -77 70 0 0 0
bond before 2 deficit 6 here 7|0 14 -14 0 0 0 0 0
bond before 2 deficit 6 here 8|0 71 -71 -9 32 0 -9 0
bond before 2 deficit 6 here 9|0 36 -12 24 26 -38 -43 0
bond before 2 deficit 7 here 1|0 0 -37 37 0 0 0 0
bond before 2 deficit 7 here 2|-36 13 0 47 0 0 0 0
bond before 2 deficit 7 here 3|21 41 -9 48 -48 0 0 -50
bond before 2 deficit 7 here 4|10 51 -45 0 0 0 0 0
bond before 2 deficit 7 here 5|51 -50 0 0 0 0 0 0
bond before 2 deficit 7 here 7|0 0 1 24 -18 0 0 0
bond before 2 deficit 7 here 8|0 32 114 -36 -107 0 0 0
bond before 2 deficit 7 here 9|0 -93 50 0 34 0 0 0
bond before 2 deficit 8 here 1|0 -41 -2 91 0 0 0 -48
bond before 2 deficit 8 here 2|119 -39 -39 -63 16 0 0 0
bond before 2 deficit 8 here 3|46 -46 0 0 0 0 0 0
bond before 2 deficit 8 here 4|21 0 -20 0 0 0 0 0
bond before 2 deficit 8 here 5|91 -43 19 -77 0 0 0 0
bond before 2 deficit 8 here 6|0 20 24 -44 0 0 0 0
bond before 2 deficit 8 here 7|-15 50 -4 -1 -8 0 0 0
bond before 2 deficit 8 here 8|-34 -50 37 -77 82 -47 0 0
bond before 2 deficit 8 here 9|-4 -16 2 -50 48 0 0 -40
bond before 2 deficit 9 here 0|-47 0 48 0 0 0 0 0
bond before 2 deficit 9 here 1|75 0 -36 0 0 -49 0 0
bond before 2 deficit 9 here 2|171 -160 -107 62 0 0 0 0
bond before 2 deficit 9 here 3|47 -16 0 0 0 0 0 -46
bond before 2 deficit 9 here 4|50 -49 0 0 0 0 0 0
bond before 2 deficit 9 here 5|121 -90 -51 0 0 0 0 0
bond before 2 deficit 9 here 6|70 -94 29 14 0 0 0 0
bond before 2 deficit 9 here 7|5 0 -5 0 0 0 0 0
bond before 2 deficit 9 here 8|32 -31 20 -18 97 -66 -50 0
bond before 2 deficit 9 here 9|39 -227 6 139 86 -36 0 0
bond before 3|-83 129 -34 -95 116 -82 3 -66
bond before 3 deficit 0 here 0|-93 69 0 0 -4 0 0 0
bond before 3 deficit 0 here 1|0 44 0 0 -9 0 0 -35
bond before 3 deficit 0 here 2|0 13 0 -34 30 0 0 0
bond before 3 deficit 0 here 5|0 41 0 -48 12 0 0 0
bond before 3 deficit 0 here 7|0 0 -74 44 43 0 0 0
bond before 3 deficit 0 here 8|0 -33 0 0 34 0 0 0
bond before 3 deficit 0 here 9|0 120 -13 0 -112 0 0 0
bond before 3 deficit 1 here 0|0 45 0 0 -44 0 0 0
bond before 3 deficit 1 here 1|0 -43 23 0 31 0 0 0
bond before 3 deficit 1 here 2|0 22 0 -79 98 0 -41 0
bond before 3 deficit 1 here 3|-35 36 0 0 0 0 0 0
bond before 3 deficit 1 here 4|2 0 -2 0 0 0 0 0
bond before 3 deficit 1 here 5|-48 49 33 0 -32 0 0 0
bond before 3 deficit 1 here 7|0 1 0 -1 0 0 0 0
bond before 3 deficit 1 here 8|0 38 28 0 -56 0 -31 0
bond before 3 deficit 1 here 9|0 51 -169 41 25 0 99 0
bond before 3 deficit 2 here 1|0 -28 0 0 28 0 0 0
bond before 3 deficit 2 here 2|-123 38 -111 50 -35 0 12 178
bond before 3 deficit 2 here 3|0 21 0 0 -21 0 0 0
bond before 3 deficit 2 here 4|-25 26 0 0 0 0 0 0
bond before 3 deficit 2 here 5|-21 52 -38 0 28 0 0 0
bond before 3 deficit 2 here 6|11 44 25 -21 -65 0 0 0
bond before 3 deficit 2 here 7|53 -41 18 36 24 -44 65 0
bond before 3 deficit 2 here 8|-50 84 -143 135 86 -66 0 -24
bond before 3 deficit 2 here 9|-50 80 -170 32 -51 61 29 0
bond before 3 deficit 3 here 1|0 10 0 -9 0 0 0 0
bond before 3 deficit 3 here 2|0 -23 75 -23 -37 0 0 0
bond before 3 deficit 3 here 3|-39 31 56 0 -58 0 0 0
bond before 3 deficit 3 here 4|0 0 0 -47 48 0 0 0
bond before 3 deficit 3 here 5|-42 43 0 0 0 0 0 0
bond before 3 deficit 3 here 6|0 -36 36 0 0 0 0 0
bond before 3 deficit 3 here 7|0 57 0 -57 0 0 0 0
bond before 3 deficit 3 here 8|0 30 -49 0 47 0 -42 0
bond before 3 deficit 3 here 9|0 123 -39 0 -36 0 -74 0
bond before 3 deficit 4 here 2|-50 8 45 52 0 0 0 0
bond before 3 deficit 4 here 3|48 -48 0 0 0 0 0 0
bond before 3 deficit 4 here 4|0 0 14 -24 14 0 0 0
bond before 3 deficit 4 here 5|-44 45 0 0 0 0 0 0
bond before 3 deficit 4 here 6|23 -23 0 0 0 0 0 0
bond before 3 deficit 4 here 7|0 -20 34 0 -18 0 0 0
bond before 3 deficit 4 here 8|0 40 0 -40 0 0 0 0
bond before 3 deficit 4 here 9|0 121 -37 69 -94 -23 0 -44
bond before 3 deficit 5 here 2|-30 80 38 -86 0 0 0 0
bond before 3 deficit 5 here 3|-50 50 0 0 0 0 0 0
bond before 3 deficit 5 here 5|0 32 -46 -31 47 0 0 0
bond before 3 deficit 5 here 6|-50 34 52 -2 17 0 0 -50
bond before 3 deficit 5 here 7|-40 21 18 0 -6 0 0 0
bond before 3 deficit 5 here 8|0 119 65 -30 -111 0 -31 -15
bond before 3 deficit 5 here 9|0 -50 -25 -58 90 0 -20 0
bond before 3 deficit 6 here 2|-100 127 77 14 -103 -37 0 0
bond before 3 deficit 6 here 3|0 23 0 0 -22 0 0 0
bond before 3 deficit 6 here 4|0 37 -37 0 0 0 0 0
bond before 3 deficit 6 here 5|-51 52 17 0 -38 22 0 0
bond before 3 deficit 6 here 6|0 80 -79 0 0 0 0 0
bond before 3 deficit 6 here 7|66 -82 13 0 8 0 0 0
bond before 3 deficit 6 here 8|0 -103 31 -40 101 0 0 0
bond before 3 deficit 6 here 9|0 -27 -49 48 40 0 0 0
bond before 3 deficit 7 here 1|0 -50 83 -46 0 0 0 0
bond before 3 deficit 7 here 2|0 0 53 0 -40 -18 0 0
bond before 3 deficit 7 here 3|20 -19 0 0 0 0 0 0
bond before 3 deficit 7 here 5|32 27 -49 0 0 0 0 0
bond before 3 deficit 7 here 6|-33 34 -13 0 13 0 0 0
bond before 3 deficit 7 here 7|46 -46 0 0 0 0 0 0
bond before 3 deficit 7 here 8|-14 -21 -84 -1 85 0 0 0
bond before 3 deficit 7 here 9|0 36 -31 -25 110 -30 -17 -48
bond before 3 deficit 8 here 1|0 0 18 -17 0 0 0 0
bond before 3 deficit 8 here 2|0 -9 10 0 0 0 0 0
bond before 3 deficit 8 here 3|0 0 48 0 -48 0 0 0
bond before 3 deficit 8 here 4|-47 48 0 0 0 0 0 0
bond before 3 deficit 8 here 6|26 30 33 0 -87 0 0 0
bond before 3 deficit 8 here 7|58 -13 -65 30 0 0 0 0
bond before 3 deficit 8 here 8|0 -99 116 -23 -1 -46 0 0
bond before 3 deficit 8 here 9|39 -24 -20 -39 100 0 -33 0
bond before 3 deficit 9 here 2|189 -189 0 37 -36 0 0 0
bond before 3 deficit 9 here 3|92 -91 0 0 0 0 0 0
bond before 3 deficit 9 here 4|91 -91 0 0 0 0 0 0
bond before 3 deficit 9 here 5|112 -92 -29 0 0 0 0 0
bond before 3 deficit 9 here 6|127 -30 -138 42 0 0 0 0
bond before 3 deficit 9 here 7|-43 0 92 0 -48 0 0 0
bond before 3 deficit 9 here 8|-39 27 -2 -61 16 50 0 0
bond before 3 deficit 9 here 9|39 -198 96 -14 46 44 0 -112
bond before 4|-179 173 -23 -147 160 -235 -5 -164
bond before 4 deficit 0 here 0|0 -12 0 0 13 0 0 0
bond before 4 deficit 0 here 1|0 -95 0 0 96 0 0 0
bond before 4 deficit 0 here 2|0 10 0 -45 36 0 0 0
bond before 4 deficit 0 here 3|0 -14 0 0 14 0 0 0
bond before 4 deficit 0 here 8|0 -33 -34 0 65 0 0 0
bond before 4 deficit 0 here 9|0 121 0 0 -121 0 0 0
bond before 4 deficit 1 here 1|-50 -6 0 0 69 0 0 0
bond before 4 deficit 1 here 2|0 -89 0 0 2 0 91 0
bond before 4 deficit 1 here 3|0 -34 0 0 35 0 0 0
bond before 4 deficit 1 here 5|0 -104 0 0 62 0 43 0
bond before 4 deficit 1 here 6|0 -32 0 0 32 0 0 0
bond before 4 deficit 1 here 8|0 91 -75 -32 -3 0 0 0
bond before 4 deficit 1 here 9|0 25 -31 -26 13 0 39 0
bond before 4 deficit 2 here 1|-50 50 0 0 0 0 0 0
bond before 4 deficit 2 here 2|-50 2 74 -35 88 -30 -32 0
bond before 4 deficit 2 here 3|-50 100 0 0 0 -50 0 0
bond before 4 deficit 2 here 4|-50 -12 40 0 33 0 0 0
bond before 4 deficit 2 here 5|0 76 -94 0 24 0 0 0
bond before 4 deficit 2 here 6|-67 4 66 0 21 0 -50 0
bond before 4 deficit 2 here 7|0 152 -161 -49 51 0 0 0
bond before 4 deficit 2 here 8|-50 150 -35 -165 75 0 -75 0
bond before 4 deficit 2 here 9|-50 181 -206 -97 40 0 -36 0
bond before 4 deficit 3 here 1|0 -60 0 61 0 0 0 0
bond before 4 deficit 3 here 2|-50 117 24 0 -51 0 0 -100
bond before 4 deficit 3 here 3|0 -41 -10 0 51 0 0 0
bond before 4 deficit 3 here 4|0 0 45 0 -44 0 0 0
bond before 4 deficit 3 here 5|0 50 0 0 -49 0 0 0
bond before 4 deficit 3 here 6|-50 27 105 0 -72 0 0 0
bond before 4 deficit 3 here 7|0 -31 -8 0 39 0 0 0
bond before 4 deficit 3 here 8|0 14 60 -86 31 -38 0 0
bond before 4 deficit 3 here 9|0 -47 -41 0 -12 0 57 0
bond before 4 deficit 4 here 2|0 18 -18 0 0 0 0 0
bond before 4 deficit 4 here 3|0 0 -40 0 40 0 0 0
bond before 4 deficit 4 here 5|-78 78 0 0 0 0 0 0
bond before 4 deficit 4 here 8|0 -44 0 0 45 0 0 0
bond before 4 deficit 4 here 9|0 116 -42 42 -68 0 -47 0
bond before 4 deficit 5 here 2|-50 -17 111 0 -33 0 0 0
bond before 4 deficit 5 here 3|0 -38 0 0 39 0 0 0
bond before 4 deficit 5 here 5|0 0 0 -14 14 0 0 0
bond before 4 deficit 5 here 6|-38 39 11 0 -11 0 0 0
bond before 4 deficit 5 here 7|-9 10 0 0 0 0 0 0
bond before 4 deficit 5 here 8|0 -99 35 0 92 -44 0 0
bond before 4 deficit 5 here 9|0 87 -52 150 -107 -48 20 0
bond before 4 deficit 6 here 2|-50 22 -113 151 0 0 -28 0
bond before 4 deficit 6 here 3|0 0 19 -18 0 0 0 0
bond before 4 deficit 6 here 5|-87 87 3 -3 0 0 0 0
bond before 4 deficit 6 here 6|0 0 46 0 -45 0 0 0
bond before 4 deficit 6 here 7|-44 31 46 -28 -25 0 0 0
bond before 4 deficit 6 here 8|0 16 -67 0 52 0 0 0
bond before 4 deficit 6 here 9|0 38 -16 0 -38 0 -6 0
bond before 4 deficit 7 here 2|-99 100 0 0 0 0 0 0
bond before 4 deficit 7 here 5|-90 90 0 0 0 0 0 0
bond before 4 deficit 7 here 6|-50 50 62 0 -61 0 0 0
bond before 4 deficit 7 here 7|0 9 -93 0 72 0 0 0
bond before 4 deficit 7 here 8|0 -43 96 0 -44 0 0 0
bond before 4 deficit 7 here 9|0 -73 0 0 6 0 96 0
bond before 4 deficit 8 here 3|5 -4 -57 0 106 0 -48 0
bond before 4 deficit 8 here 5|2 -2 57 0 -21 0 0 -42
bond before 4 deficit 8 here 6|0 0 -4 42 -37 0 0 0
bond before 4 deficit 8 here 7|0 0 27 0 -27 0 0 0
bond before 4 deficit 8 here 8|-46 -15 67 58 5 0 0 -50
bond before 4 deficit 8 here 9|0 -45 96 65 -26 -28 -15 0
bond before 4 deficit 9 here 1|0 0 -59 59 0 0 0 0
bond before 4 deficit 9 here 2|52 -80 0 0 34 0 0 0
bond before 4 deficit 9 here 5|148 -84 0 0 -85 0 0 0
bond before 4 deficit 9 here 6|53 -53 22 0 -22 0 0 0
bond before 4 deficit 9 here 7|0 0 -41 0 41 0 0 0
bond before 4 deficit 9 here 8|0 41 -6 -36 -17 0 0 0
bond before 4 deficit 9 here 9|-61 -259 174 -61 83 -70 -36 0
bonds before 0 after 0|78 21 49 153 -55 82 51 65
bonds before 0 after 1|132 -26 -11 12 -91 -87 -137 -23
bonds before 0 after 2|107 40 5 -41 -75 -139 -52 -44
bonds before 0 after 3|118 56 -51 8 -93 -150 93 -97
bonds before 0 after 4|127 69 -92 -52 -93 -161 31 -243
bonds before 1 after 0|-1 88 -44 40 84 -32 28 -122
bonds before 1 after 1|-23 50 19 -9 2 -50 0 0
bonds before 1 after 2|-92 124 37 -14 0 0 0 -50
bonds before 1 after 3|-11 105 64 -86 -44 0 0 0
bonds before 1 after 4|32 20 68 -82 -6 0 0 0
bonds before 2 after 0|-17 112 -30 -79 137 -92 35 -256
bonds before 2 after 1|-88 171 143 -46 -168 0 0 -46
bonds before 2 after 2|-16 46 -86 150 -130 0 0 0
bonds before 2 after 3|5 21 -17 -45 45 0 0 0
bonds before 2 after 4|7 -17 58 8 -49 0 0 0
bonds before 3 after 0|-76 116 13 -12 67 -82 7 -66
bonds before 3 after 1|-23 67 -65 -116 111 0 0 0
bonds before 3 after 2|-56 65 -46 0 30 0 0 0
bonds before 3 after 3|-59 56 -32 -67 123 0 0 0
bonds before 3 after 4|12 43 -12 -114 86 0 -20 0
bonds before 4 after 0|-133 137 -32 -139 211 -235 -5 -164
bonds before 4 after 1|2 106 -51 -4 -38 0 0 0
bonds before 4 after 2|-56 93 92 -30 -95 0 0 0
bonds before 4 after 3|-100 72 -32 0 64 0 0 0
bonds before 4 after 4|-193 171 141 0 -108 0 0 0
boxName|-339 -180 -92 -452 -255 -481 -545 660
bullet|376 -66 41 -412 -183 -313 -348 144
byline|-530 -126 -434 97 -252 714 27 -397
caption|-428 -613 -985 85 137 1072 -381 -490
closing|232 -142 66 -223 0 -50 -28 -16
columnName|-159 -62 -493 -162 -146 -114 -142 688
continued|290 -289 0 -218 0 -59 114 136
credit|-390 134 -479 558 458 -205 -679 -135
credit cuts clause|0 -203 -134 209 142 0 0 0
credit cuts open|-213 -52 -303 138 150 167 -131 87
cut 0 call after 2|0 -49 49 0 0 0 0 0
cut 0 clause after 0|-42 43 0 0 0 0 0 0
cut 0 clause after 2|94 -140 -28 0 89 0 0 0
cut 0 clause after 4|68 -67 0 0 0 0 0 0
cut 0 clause after 5|0 -39 0 0 39 0 0 0
cut 0 clause after 6|0 0 -35 35 0 0 0 0
cut 0 clause after 7|0 0 0 42 -41 0 0 0
cut 0 clause after 8|28 -28 0 0 0 0 0 0
cut 0 open after 0|-93 147 -70 74 -19 -41 0 0
cut 0 open after 1|-44 7 97 -64 -32 0 0 -64
cut 0 open after 2|8 -152 71 -43 66 85 0 23
cut 0 open after 3|146 -113 -75 66 6 -6 0 -35
cut 0 open after 4|37 0 76 -153 120 0 0 -68
cut 0 open after 5|-65 -22 -71 124 81 0 0 -49
cut 0 open after 6|0 178 -32 -85 100 -49 -46 0
cut 0 open after 7|-49 43 -70 -43 121 -87 -49 152
cut 0 open after 8|-121 45 60 -11 65 14 0 -139
cut 0 open after 9|-32 93 106 -210 168 -71 0 -106
cut 0 sentence after 0|0 33 0 0 -33 0 0 0
cut 0 sentence after 1|0 -76 0 0 76 0 0 0
cut 0 sentence after 2|0 -81 0 134 -75 0 0 0
cut 0 sentence after 3|-47 0 0 47 0 0 0 0
cut 0 sentence after 4|0 -47 0 74 -26 0 0 0
cut 0 sentence after 5|39 -59 0 30 0 0 0 0
cut 0 sentence after 6|0 -78 19 94 -33 0 0 0
cut 0 sentence after 7|0 14 0 -13 0 0 0 0
cut 0 sentence after 8|-105 77 26 132 -222 0 0 0
cut 0 sentence after 9|0 169 89 -113 -178 0 0 0
cut 0 signed after 1|0 25 0 0 -24 0 0 0
cut 0 signed after 8|0 40 0 0 0 0 0 -40
cut 0 signed after 9|0 126 0 -50 -88 0 0 0
cut 1 call after 1|39 -39 0 0 0 0 0 0
cut 1 call after 2|-76 31 35 0 0 0 0 0
cut 1 call after 3|0 -33 33 0 0 0 0 0
cut 1 call after 4|-18 18 -30 31 0 0 0 0
cut 1 call after 5|78 -78 0 0 0 0 0 0
cut 1 call after 6|0 47 -47 0 0 0 0 0
cut 1 call after 8|0 36 -68 55 0 0 0 0
cut 1 call after 9|0 100 -99 0 0 0 0 0
cut 1 clause after 0|-45 63 0 0 -25 0 0 0
cut 1 clause after 2|59 -32 0 0 -44 0 0 0
cut 1 clause after 3|-71 50 31 0 0 0 0 0
cut 1 clause after 4|0 38 -37 0 0 0 0 0
cut 1 clause after 5|-2 28 -25 0 0 0 0 0
cut 1 clause after 6|-23 18 10 -5 0 0 0 0
cut 1 clause after 7|-28 18 15 0 0 0 0 0
cut 1 clause after 8|-46 29 -33 9 0 0 0 0
cut 1 clause after 9|38 -4 11 -45 0 0 0 0
cut 1 open after 0|-35 3 163 -136 -31 115 0 -124
cut 1 open after 1|-26 52 -55 -18 -1 73 0 20
cut 1 open after 2|67 -100 69 -45 107 -86 -81 -30
cut 1 open after 3|123 -2 18 -62 -31 17 -50 79
cut 1 open after 4|-12 91 -24 -32 20 -46 60 10
cut 1 open after 5|18 -201 -16 152 98 -47 117 -89
cut 1 open after 6|162 110 -29 -90 -111 -9 -82 -55
cut 1 open after 7|128 60 -153 59 -28 31 0 49
cut 1 open after 8|-93 -104 -42 39 33 73 0 33
cut 1 open after 9|-67 -174 37 -31 107 39 44 120
cut 1 sentence after 1|-21 6 0 27 -4 0 0 0
cut 1 sentence after 2|-37 98 0 -29 -56 0 0 -12
cut 1 sentence after 3|-54 16 -135 135 63 0 0 0
cut 1 sentence after 4|-11 39 0 -10 -36 0 0 0
cut 1 sentence after 5|42 -108 33 -41 -65 0 0 177
cut 1 sentence after 6|-43 12 0 34 -26 0 0 18
cut 1 sentence after 7|-16 -78 38 26 31 0 0 0
cut 1 sentence after 8|-11 18 -50 -34 34 0 0 0
cut 1 sentence after 9|-145 114 56 -79 18 0 0 0
cut 2 call after 0|-40 40 0 0 0 0 0 0
cut 2 call after 1|0 -42 0 42 0 0 0 0
cut 2 call after 2|-118 -39 -116 200 0 0 0 0
cut 2 call after 3|0 -1 9 -11 0 0 0 0
cut 2 call after 4|-46 87 -50 0 0 0 0 0
cut 2 call after 5|-120 95 65 -50 0 0 0 0
cut 2 call after 6|-85 0 96 -32 0 0 0 0
cut 2 call after 7|-48 72 10 -50 0 0 0 0
cut 2 call after 8|0 93 -104 18 0 0 0 0
cut 2 call after 9|0 178 -113 -93 0 0 0 0
cut 2 clause after 0|0 -44 44 0 0 0 0 0
cut 2 clause after 1|-113 46 58 0 0 0 0 0
cut 2 clause after 2|-92 -31 147 37 -4 0 0 -50
cut 2 clause after 3|-169 149 0 0 35 0 0 0
cut 2 clause after 4|-21 47 -25 0 0 0 0 0
cut 2 clause after 5|-182 223 -78 0 0 0 0 0
cut 2 clause after 6|10 4 -23 0 -3 0 0 0
cut 2 clause after 7|-42 37 25 0 0 0 0 0
cut 2 clause after 8|-60 -38 158 21 -44 0 -8 0
cut 2 clause after 9|-16 -48 56 171 -34 0 -49 0
cut 2 open after 0|-46 35 14 -184 141 27 0 100
cut 2 open after 1|-2 88 123 -172 -66 -69 -115 47
cut 2 open after 2|-16 31 -30 89 3 -33 -235 7
cut 2 open after 3|62 69 -180 14 65 -170 34 -52
cut 2 open after 4|86 -15 -51 -53 58 15 -83 97
cut 2 open after 5|144 90 -258 -204 42 -31 154 -31
cut 2 open after 6|111 49 -64 -48 -16 -3 8 50
cut 2 open after 7|113 16 -6 -61 27 -29 92 -49
cut 2 open after 8|80 -27 29 -23 57 -50 -33 -181
cut 2 open after 9|8 -135 102 114 89 -109 52 -58
cut 2 sentence after 0|0 118 0 -120 40 0 0 -39
cut 2 sentence after 1|15 52 49 -73 -16 0 0 0
cut 2 sentence after 2|-153 -75 0 165 -10 0 0 0
cut 2 sentence after 3|-140 87 0 42 -5 0 0 37
cut 2 sentence after 4|-113 125 -46 15 19 0 0 -50
cut 2 sentence after 5|-17 119 34 -146 -42 -50 0 -50
cut 2 sentence after 6|-17 198 0 -122 -11 -50 0 0
cut 2 sentence after 7|-141 137 0 -76 78 0 0 0
cut 2 sentence after 8|-60 123 37 -21 -11 0 0 54
cut 2 sentence after 9|-93 108 49 35 -76 0 0 0
cut 2 signed after 7|-85 85 0 0 0 0 0 0
cut 2 signed after 8|0 100 -99 0 0 0 0 0
cut 2 signed after 9|36 64 -50 -49 0 0 0 0
cut 3 call after 1|0 19 -18 0 0 0 0 0
cut 3 call after 2|26 55 -67 0 0 0 0 0
cut 3 call after 3|0 121 -120 0 0 0 0 0
cut 3 call after 4|0 -17 18 0 0 0 0 0
cut 3 call after 5|-39 107 -58 -25 0 0 0 0
cut 3 call after 6|0 27 -25 -4 0 0 0 0
cut 3 call after 7|0 -25 25 0 0 0 0 0
cut 3 call after 8|0 49 -49 0 0 0 0 0
cut 3 call after 9|-44 69 -13 0 0 0 0 0
cut 3 clause after 1|75 -75 0 0 0 0 0 0
cut 3 clause after 2|-62 3 43 0 48 0 0 0
cut 3 clause after 3|-86 87 0 0 0 0 0 0
cut 3 clause after 4|-41 41 0 0 0 0 0 0
cut 3 clause after 5|-35 -68 45 0 48 0 0 0
cut 3 clause after 6|0 38 -81 44 0 0 0 0
cut 3 clause after 7|-24 24 0 0 0 0 0 0
cut 3 clause after 8|-45 46 42 0 0 -42 0 0
cut 3 clause after 9|-70 70 16 -13 -4 0 0 0
cut 3 open after 0|-90 -50 -170 48 -85 268 0 45
cut 3 open after 1|0 35 29 -13 3 34 0 12
cut 3 open after 2|-15 67 -88 7 0 -86 -79 27
cut 3 open after 3|-50 101 40 64 -23 -145 -47 -144
cut 3 open after 4|65 1 -87 65 4 0 -46 -6
cut 3 open after 5|34 -2 66 35 -101 -104 44 55
cut 3 open after 6|67 1 -95 -19 -83 109 13 1
cut 3 open after 7|35 -118 68 15 -125 67 45 30
cut 3 open after 8|109 -91 55 85 17 -14 -17 -31
cut 3 open after 9|100 26 -7 61 -87 -89 46 -61
cut 3 sentence after 0|-71 72 0 -33 49 0 0 -50
cut 3 sentence after 1|54 -23 0 -57 22 0 0 0
cut 3 sentence after 2|63 -28 0 140 -122 0 0 0
cut 3 sentence after 3|-16 125 0 -89 -8 0 0 0
cut 3 sentence after 4|73 -65 0 44 -37 0 0 0
cut 3 sentence after 5|37 -3 0 23 -27 0 0 0
cut 3 sentence after 6|-159 26 0 20 99 0 0 0
cut 3 sentence after 7|-20 65 0 -13 -4 0 0 0
cut 3 sentence after 8|28 119 32 -79 -85 0 0 0
cut 3 sentence after 9|-46 58 0 9 -68 0 0 0
cut 3 signed after 9|-94 95 0 0 0 0 0 0
cut 4 call after 1|0 -25 25 0 0 0 0 0
cut 4 call after 2|-33 17 24 0 0 0 0 0
cut 4 call after 3|0 -1 2 0 0 0 0 0
cut 4 call after 4|0 1 0 0 0 0 0 0
cut 4 call after 5|0 50 -49 0 0 0 0 0
cut 4 call after 6|0 -42 0 42 0 0 0 0
cut 4 call after 8|0 -39 40 0 0 0 0 0
cut 4 call after 9|0 -3 3 0 0 0 0 0
cut 4 clause after 1|15 -15 0 0 0 0 0 0
cut 4 clause after 2|-115 139 -48 0 0 0 0 0
cut 4 clause after 3|0 8 -7 0 0 0 0 0
cut 4 clause after 5|-23 24 0 0 0 0 0 0
cut 4 clause after 6|-47 48 0 0 0 0 0 0
cut 4 clause after 7|48 -100 90 -41 0 0 0 0
cut 4 clause after 8|10 -10 0 0 0 0 0 0
cut 4 clause after 9|45 -45 0 0 0 0 0 0
cut 4 open after 0|72 49 -35 68 -49 -52 0 -38
cut 4 open after 1|-5 10 -20 -42 -1 -47 0 57
cut 4 open after 2|-10 60 10 32 -32 1 -41 -143
cut 4 open after 3|29 112 -148 125 -71 -40 0 -31
cut 4 open after 4|-66 -4 0 24 0 -6 47 52
cut 4 open after 5|-33 -19 19 -15 0 0 0 0
cut 4 open after 6|174 -13 -134 -25 -5 49 -47 -30
cut 4 open after 7|-9 -46 56 34 18 60 0 -58
cut 4 open after 8|154 73 -41 -22 80 -131 -89 -98
cut 4 open after 9|63 -112 14 -24 -44 30 -70 131
cut 4 sentence after 0|0 36 0 0 -36 0 0 0
cut 4 sentence after 1|-12 -24 0 43 0 0 0 0
cut 4 sentence after 2|-173 -16 0 131 51 0 0 0
cut 4 sentence after 3|-39 -29 0 10 48 0 0 0
cut 4 sentence after 4|-31 16 0 16 0 0 0 0
cut 4 sentence after 5|14 77 0 -128 40 0 0 0
cut 4 sentence after 6|-30 69 0 -38 0 0 0 0
cut 4 sentence after 7|41 -2 0 -17 -9 0 0 0
cut 4 sentence after 8|47 -5 0 -71 45 0 0 0
cut 4 sentence after 9|-79 92 0 71 -82 0 0 0
cut 4 signed after 1|-40 41 0 0 0 0 0 0
cut 5 call after 0|-13 0 41 -31 0 0 0 0
cut 5 call after 2|-81 42 49 -9 0 0 0 0
cut 5 call after 3|0 60 -60 0 0 0 0 0
cut 5 call after 4|0 -85 85 0 0 0 0 0
cut 5 call after 5|-148 258 -152 0 0 0 0 0
cut 5 call after 6|0 35 -35 0 0 0 0 0
cut 5 call after 7|0 71 -71 0 0 0 0 0
cut 5 call after 8|0 139 -147 21 0 0 0 0
cut 5 call after 9|0 105 -105 0 0 0 0 0
cut 5 clause after 1|-64 64 0 0 0 0 0 0
cut 5 clause after 2|-4 16 -36 0 0 0 0 0
cut 5 clause after 3|-45 45 0 0 0 0 0 0
cut 5 clause after 4|10 -10 0 0 0 0 0 0
cut 5 clause after 5|-64 38 44 0 0 0 0 0
cut 5 clause after 6|-78 78 0 0 0 0 0 0
cut 5 clause after 7|31 -64 43 0 0 0 0 0
cut 5 clause after 8|-56 56 45 0 -45 0 0 0
cut 5 clause after 9|-137 86 -29 86 0 0 0 0
cut 5 open after 0|-61 -50 180 -164 -21 15 0 50
cut 5 open after 1|-45 96 51 39 -34 56 -50 -110
cut 5 open after 2|-59 -6 29 169 -76 -64 -48 62
cut 5 open after 3|90 -12 -41 -38 -101 30 -45 53
cut 5 open after 4|-83 1 -109 204 26 -48 0 -57
cut 5 open after 5|192 207 -133 -196 42 74 -10 -15
cut 5 open after 6|-56 75 -48 179 133 -114 0 -145
cut 5 open after 7|176 79 -18 -126 -92 -63 -27 -29
cut 5 open after 8|70 -85 118 -157 8 -34 -74 167
cut 5 open after 9|78 70 40 -30 -184 24 -5 -108
cut 5 sentence after 0|-37 76 0 -66 24 0 0 0
cut 5 sentence after 1|-62 -2 36 106 -93 0 0 0
cut 5 sentence after 2|-49 -196 23 335 -101 0 0 18
cut 5 sentence after 3|25 -146 -32 77 43 0 0 0
cut 5 sentence after 4|-13 -108 43 87 0 0 0 0
cut 5 sentence after 5|5 -206 0 -62 296 0 0 0
cut 5 sentence after 6|160 -69 0 13 -14 0 0 -50
cut 5 sentence after 7|41 7 0 -3 -40 0 0 0
cut 5 sentence after 8|85 84 -14 -114 -25 0 0 0
cut 5 sentence after 9|-11 155 -50 -142 18 0 0 0
cut 5 signed after 3|0 49 0 -49 0 0 0 0
cut 5 signed after 5|-2 2 0 0 0 0 0 0
cut 5 signed after 6|-50 50 0 0 0 0 0 0
cut 5 signed after 9|-50 50 0 0 0 0 0 0
cut 6 call after 1|0 0 -37 38 0 0 0 0
cut 6 call after 2|-40 -28 91 0 0 0 0 0
cut 6 call after 3|-14 14 28 -28 0 0 0 0
cut 6 call after 4|-68 93 -25 0 0 0 0 0
cut 6 call after 5|0 57 -50 -13 0 0 0 0
cut 6 call after 6|-90 163 -97 0 0 0 0 0
cut 6 call after 7|0 10 -10 0 0 0 0 0
cut 6 call after 8|0 34 26 -49 0 0 0 0
cut 6 call after 9|0 -41 41 0 0 0 0 0
cut 6 clause after 1|-192 174 0 36 0 0 0 0
cut 6 clause after 2|-64 65 83 -69 0 0 0 0
cut 6 clause after 3|-103 103 0 0 0 0 0 0
cut 6 clause after 4|-99 99 0 0 0 0 0 0
cut 6 clause after 5|101 -65 -33 0 0 0 0 0
cut 6 clause after 6|34 9 -51 0 0 0 0 0
cut 6 clause after 7|0 37 -7 -29 0 0 0 0
cut 6 clause after 8|-104 91 35 0 0 0 0 -28
cut 6 clause after 9|-102 60 93 -35 0 0 0 0
cut 6 open after 0|-25 -17 -82 27 52 -30 0 81
cut 6 open after 1|-170 189 -4 -20 -4 147 0 -133
cut 6 open after 2|94 -68 37 48 37 -88 0 32
cut 6 open after 3|31 -14 -28 74 -48 -52 -37 -6
cut 6 open after 4|24 4 31 25 -16 -32 -28 -22
cut 6 open after 5|157 115 -32 -162 -51 69 35 -152
cut 6 open after 6|2 6 -18 -33 -44 7 -14 109
cut 6 open after 7|157 -8 12 -35 -11 -100 -9 -50
cut 6 open after 8|100 18 -30 42 -15 53 -57 -66
cut 6 open after 9|33 -28 2 -43 20 34 -87 82
cut 6 sentence after 0|-88 -5 0 98 10 0 0 0
cut 6 sentence after 1|-131 -89 0 184 -3 0 0 14
cut 6 sentence after 2|-117 -99 0 216 -33 0 0 0
cut 6 sentence after 3|5 -92 0 103 30 0 0 0
cut 6 sentence after 4|109 -25 0 -39 -49 0 0 0
cut 6 sentence after 5|138 -85 -38 -89 20 0 0 0
cut 6 sentence after 6|-104 -29 40 -21 108 0 0 0
cut 6 sentence after 7|70 -104 0 31 49 0 0 0
cut 6 sentence after 8|114 -47 0 19 -56 0 0 0
cut 6 sentence after 9|-72 -3 0 70 35 0 0 0
cut 6 signed after 8|-48 48 0 0 0 0 0 0
cut 7 call after 0|0 0 39 -39 0 0 0 0
cut 7 call after 2|65 -135 81 0 0 0 0 0
cut 7 call after 3|-24 8 16 0 0 0 0 0
cut 7 call after 5|-64 28 37 0 0 0 0 0
cut 7 call after 6|0 -48 48 0 0 0 0 0
cut 7 call after 7|0 -15 16 0 0 0 0 0
cut 7 call after 8|0 -74 55 26 0 0 0 0
cut 7 call after 9|0 -80 80 0 0 0 0 0
cut 7 clause after 1|-123 0 47 0 0 0 0 88
cut 7 clause after 2|-111 46 101 0 0 0 0 -70
cut 7 clause after 3|12 -1 -28 0 0 0 0 0
cut 7 clause after 4|-30 30 0 0 0 0 0 0
cut 7 clause after 5|57 -41 0 0 0 -26 0 0
cut 7 clause after 6|63 23 -78 0 0 0 0 0
cut 7 clause after 7|-9 45 -20 0 0 0 0 0
cut 7 clause after 8|60 -60 -46 0 -15 0 54 0
cut 7 clause after 9|-57 -71 76 -4 14 0 63 0
cut 7 open after 0|-83 0 91 -79 27 59 0 -61
cut 7 open after 1|-56 150 55 -35 0 30 -34 -130
cut 7 open after 2|-47 97 43 -26 3 -138 -45 87
cut 7 open after 3|-46 139 10 -40 -15 -6 84 -55
cut 7 open after 4|266 107 -158 -43 16 -90 0 -123
cut 7 open after 5|-29 65 65 38 -143 15 30 -33
cut 7 open after 6|71 -6 22 -94 9 -4 -31 83
cut 7 open after 7|155 -4 -110 -59 -77 -30 -34 76
cut 7 open after 8|16 -140 34 -18 25 -23 -73 139
cut 7 open after 9|16 24 -18 -11 -51 85 -70 35
cut 7 sentence after 0|0 -8 44 -44 9 0 0 0
cut 7 sentence after 1|-21 -65 -47 128 0 0 0 0
cut 7 sentence after 2|82 -82 0 39 5 0 0 0
cut 7 sentence after 3|77 63 -46 -87 0 0 0 0
cut 7 sentence after 4|2 -63 0 20 52 0 0 0
cut 7 sentence after 5|159 -93 0 76 -51 0 0 -4
cut 7 sentence after 6|137 -56 0 -4 -16 0 0 -19
cut 7 sentence after 7|56 -103 0 35 6 0 0 0
cut 7 sentence after 8|81 -47 0 19 38 0 0 -50
cut 7 sentence after 9|46 -63 -50 66 65 0 0 0
cut 7 signed after 2|-31 32 0 0 0 0 0 0
cut 8 call after 0|-46 0 46 0 0 0 0 0
cut 8 call after 1|-39 0 85 -45 0 0 0 0
cut 8 call after 2|86 2 66 -135 -56 0 0 0
cut 8 call after 3|-123 -117 198 0 0 0 0 0
cut 8 call after 4|-51 23 28 0 0 0 0 0
cut 8 call after 5|40 -187 84 0 0 0 0 0
cut 8 call after 6|0 -47 67 -29 0 0 0 0
cut 8 call after 7|0 -42 43 0 0 0 0 0
cut 8 call after 8|27 -87 -50 123 0 0 0 0
cut 8 call after 9|-23 -145 133 38 0 0 0 0
cut 8 clause after 0|28 -47 0 26 0 0 0 0
cut 8 clause after 1|55 -97 -21 -35 0 0 0 81
cut 8 clause after 2|94 64 -188 -30 -26 0 0 36
cut 8 clause after 3|2 -5 16 0 0 0 0 0
cut 8 clause after 4|1 59 -75 0 0 0 0 0
cut 8 clause after 5|22 31 -107 45 0 0 0 0
cut 8 clause after 6|80 29 7 -99 0 0 0 0
cut 8 clause after 7|-1 6 -29 16 0 0 0 0
cut 8 clause after 8|-2 1 3 14 0 0 0 0
cut 8 clause after 9|95 -49 -22 -48 14 0 0 0
cut 8 open after 0|-14 -81 145 -11 4 -83 0 74
cut 8 open after 1|28 -39 25 -94 -52 29 86 72
cut 8 open after 2|36 110 -33 -60 -111 67 99 28
cut 8 open after 3|-55 142 -30 -57 91 37 108 63
cut 8 open after 4|72 150 -94 -134 -114 -58 -81 179
cut 8 open after 5|48 -22 -52 -26 18 42 -20 125
cut 8 open after 6|59 73 11 -9 -35 65 -34 -172
cut 8 open after 7|-33 37 76 56 13 -78 -50 4
cut 8 open after 8|68 35 -61 2 -49 -21 41 -93
cut 8 open after 9|64 61 -26 -21 53 -85 68 50
cut 8 sentence after 0|-29 -47 0 -4 81 0 0 0
cut 8 sentence after 1|122 -81 -50 3 42 0 0 0
cut 8 sentence after 2|113 -100 -15 -118 146 0 0 -105
cut 8 sentence after 3|94 -119 -7 -21 38 0 0 0
cut 8 sentence after 4|146 -139 -46 9 21 0 0 0
cut 8 sentence after 5|171 -170 0 47 -37 0 0 68
cut 8 sentence after 6|127 -94 0 -19 27 0 0 -61
cut 8 sentence after 7|66 -110 0 48 69 0 -48 0
cut 8 sentence after 8|-26 -126 -178 208 155 0 0 -43
cut 8 sentence after 9|-114 -133 32 144 123 0 0 -49
cut 8 signed after 2|0 50 0 -50 0 0 0 0
cut 8 signed after 9|0 49 0 -49 0 0 0 0
cut 9 call after 0|-19 -31 45 0 0 0 0 0
cut 9 call after 1|-114 -63 174 -52 0 0 0 0
cut 9 call after 2|10 -4 -9 -105 75 0 0 0
cut 9 call after 3|26 -14 -57 44 -10 0 0 0
cut 9 call after 4|83 -5 -50 -7 0 0 0 0
cut 9 call after 5|74 -98 -13 32 0 0 0 0
cut 9 call after 6|87 -93 -35 0 0 0 0 0
cut 9 call after 7|-46 -65 106 -9 0 0 0 0
cut 9 call after 8|-16 -69 105 48 0 0 0 0
cut 9 call after 9|90 -72 40 78 -91 0 0 0
cut 9 clause after 0|102 -76 -26 0 0 0 0 0
cut 9 clause after 1|-17 22 3 0 0 0 0 0
cut 9 clause after 2|147 -73 43 -81 -44 0 0 0
cut 9 clause after 3|175 -95 -88 -50 -48 0 0 0
cut 9 clause after 4|129 -20 -100 0 0 0 0 0
cut 9 clause after 5|249 -28 -132 0 0 -50 0 -100
cut 9 clause after 6|122 -130 -50 28 0 0 0 0
cut 9 clause after 7|41 -45 35 -45 0 0 0 0
cut 9 clause after 8|116 25 39 -105 2 0 -50 0
cut 9 clause after 9|75 -12 -1 -65 -15 -29 0 -25
cut 9 open after 0|136 -85 6 86 -140 -83 198 -137
cut 9 open after 1|7 -56 52 24 114 -52 -27 25
cut 9 open after 2|52 44 8 -30 15 -21 5 51
cut 9 open after 3|30 -119 54 27 12 75 35 60
cut 9 open after 4|-142 -186 65 13 -15 94 98 168
cut 9 open after 5|-57 -167 3 38 21 96 -6 92
cut 9 open after 6|41 -2 63 77 -106 22 0 -19
cut 9 open after 7|0 68 38 -48 -52 117 -86 -96
cut 9 open after 8|66 9 1 -8 -39 100 -5 -11
cut 9 open after 9|5 59 51 -50 82 11 -228 40
cut 9 sentence after 0|53 -154 4 18 0 0 0 88
cut 9 sentence after 1|-6 16 35 -119 3 0 0 117
cut 9 sentence after 2|49 20 -83 -199 91 0 0 110
cut 9 sentence after 3|186 -38 -4 -211 -44 -90 0 0
cut 9 sentence after 4|98 12 0 -97 -4 0 0 -49
cut 9 sentence after 5|152 -87 -102 -141 -17 0 0 -97
cut 9 sentence after 6|79 -19 -49 -78 53 0 0 203
cut 9 sentence after 7|44 -69 0 -12 25 0 0 -68
cut 9 sentence after 8|-115 -74 94 32 134 0 0 -78
cut 9 sentence after 9|28 -80 125 -12 117 -9 0 -148
cut 9 signed after 6|-24 25 0 0 0 0 0 0
cut call like picture 0 after 0|-76 -26 142 -70 0 0 0 0
cut call like picture 0 after 1|-102 -103 210 -82 0 0 0 0
cut call like picture 0 after 2|-33 -76 29 78 38 0 0 0
cut call like picture 0 after 3|4 55 -93 -39 0 0 0 0
cut call like picture 0 after 4|-6 40 -3 0 0 0 0 0
cut call like picture 0 after 5|41 103 -6 -74 0 0 0 0
cut call like picture 0 after 6|-36 43 3 -29 0 0 0 0
cut call like picture 0 after 7|-86 48 105 -99 0 0 0 0
cut call like picture 0 after 8|-5 43 67 -66 0 0 0 0
cut call like picture 0 after 9|37 76 3 5 -91 0 0 0
cut call like picture 0 here 0|-2 -40 74 -32 0 0 0 0
cut call like picture 0 here 1|0 -125 125 0 0 0 0 0
cut call like picture 0 here 2|-9 -37 133 -49 0 0 0 0
cut call like picture 0 here 3|15 39 26 -50 0 0 0 0
cut call like picture 0 here 4|16 -26 2 0 0 0 0 0
cut call like picture 0 here 5|-13 125 24 -115 0 0 0 0
cut call like picture 0 here 6|-29 54 -1 -4 0 0 0 0
cut call like picture 0 here 7|-30 153 -83 -31 0 0 0 0
cut call like picture 0 here 8|-60 135 79 -118 0 0 0 0
cut call like picture 0 here 9|-26 42 14 58 -39 0 0 0
cut call like picture 1 after 0|-36 37 0 0 0 0 0 0
cut call like picture 1 after 2|0 32 -32 0 0 0 0 0
cut call like picture 1 after 3|-22 0 23 0 0 0 0 0
cut call like picture 1 after 5|0 50 -49 0 0 0 0 0
cut call like picture 1 after 8|0 -24 24 0 0 0 0 0
cut call like picture 1 after 9|0 107 -106 0 0 0 0 0
cut call like picture 1 here 2|0 -41 42 0 0 0 0 0
cut call like picture 1 here 3|0 48 -48 0 0 0 0 0
cut call like picture 1 here 5|0 42 -41 0 0 0 0 0
cut call like picture 1 here 6|-36 54 -17 0 0 0 0 0
cut call like picture 1 here 8|0 82 -81 0 0 0 0 0
cut call like picture 1 here 9|-22 24 -8 0 0 0 0 0
cut call like picture 2 after 1|-2 -44 14 31 0 0 0 0
cut call like picture 2 after 2|-61 -44 137 -44 0 0 0 0
cut call like picture 2 after 3|0 -30 -22 44 0 0 0 0
cut call like picture 2 after 4|0 0 -30 31 0 0 0 0
cut call like picture 2 after 5|-84 43 -10 41 0 0 0 0
cut call like picture 2 after 6|0 57 -22 -36 0 0 0 0
cut call like picture 2 after 7|0 0 -40 40 0 0 0 0
cut call like picture 2 after 8|0 -95 -51 130 0 0 0 0
cut call like picture 2 after 9|0 -53 54 0 0 0 0 0
cut call like picture 2 here 5|-2 27 -24 0 0 0 0 0
cut call like picture 2 here 7|0 0 46 -46 0 0 0 0
cut call like picture 2 here 8|-43 27 17 0 0 0 0 0
cut call like picture 2 here 9|-90 -179 33 175 0 0 0 0
cut call like picture 3 after 1|0 3 -29 28 0 0 0 0
cut call like picture 3 after 2|-61 -47 91 17 -15 0 0 0
cut call like picture 3 after 3|-36 -47 90 0 -10 0 0 0
cut call like picture 3 after 4|-31 71 -41 -7 0 0 0 0
cut call like picture 3 after 5|-20 105 -90 0 0 0 0 0
cut call like picture 3 after 6|0 -42 0 42 0 0 0 0
cut call like picture 3 after 7|0 -49 49 0 0 0 0 0
cut call like picture 3 after 8|0 -4 -203 200 0 0 0 0
cut call like picture 3 here 5|0 50 -49 0 0 0 0 0
cut call like picture 3 here 6|0 0 -122 122 0 0 0 0
cut call like picture 3 here 8|-110 -15 -22 118 0 0 0 0
cut call like picture 3 here 9|-33 -23 -15 65 -22 0 0 0
cut call like picture 4 after 2|0 0 35 -34 0 0 0 0
cut call like picture 4 after 5|-46 0 55 -12 0 0 0 0
cut call like picture 4 after 6|-34 0 35 0 0 0 0 0
cut call like picture 4 after 8|0 0 38 -37 0 0 0 0
cut call like picture 4 here 9|-80 0 140 -79 0 0 0 0
cut call like picture 5 after 2|38 -38 0 0 0 0 0 0
cut call like picture 5 here 2|38 -38 0 0 0 0 0 0
cut clause call clause width 3|0 69 0 -68 0 0 0 0
cut clause call clause width 4|-92 0 105 -21 0 0 0 0
cut clause call open width 1|0 -77 28 29 21 0 0 0
cut clause call open width 2|0 -126 154 -51 0 0 0 0
cut clause call open width 3|-83 -21 160 -32 -41 0 0 0
cut clause call open width 4|-186 182 -21 -12 0 0 0 0
cut clause call open width 5|-43 233 -214 0 0 0 0 0
cut clause call open width 6|-50 98 -53 0 0 0 0 0
cut clause call open width 7|0 23 -23 0 0 0 0 0
cut clause call sentence width 2|-49 0 49 0 0 0 0 0
cut clause call sentence width 4|0 -14 14 0 0 0 0 0
cut clause call sentence width 6|0 50 0 -50 0 0 0 0
cut clause clause call width 6|-2 2 0 0 0 0 0 0
cut clause clause call width 7|-50 50 0 0 0 0 0 0
cut clause clause clause width 5|-126 126 0 0 0 0 0 0
cut clause clause clause width 6|-55 55 0 0 0 0 0 0
cut clause clause open width 2|-47 48 0 0 0 0 0 0
cut clause clause open width 4|0 63 -123 47 0 0 0 0
cut clause clause open width 5|-38 0 -1 0 48 0 0 0
cut clause clause open width 6|-49 30 -4 0 38 0 0 0
cut clause clause open width 7|17 -17 0 0 0 0 0 0
cut clause clause sentence width 4|0 47 -47 0 0 0 0 0
cut clause clause sentence width 5|-91 91 0 0 0 0 0 0
cut clause clause sentence width 6|14 -14 0 0 0 0 0 0
cut clause like picture 0 after 0|71 -56 -26 0 0 0 0 0
cut clause like picture 0 after 1|17 -2 22 -35 0 0 0 0
cut clause like picture 0 after 2|-44 64 -16 -92 83 0 0 -45
cut clause like picture 0 after 3|-38 76 -33 -50 0 0 0 0
cut clause like picture 0 after 4|38 42 -99 0 0 0 0 0
cut clause like picture 0 after 5|85 71 -125 0 39 -50 0 -50
cut clause like picture 0 after 6|142 -22 -175 24 -3 0 0 0
cut clause like picture 0 after 7|78 15 -59 16 -41 0 0 0
cut clause like picture 0 after 8|-47 81 -68 -1 34 0 54 0
cut clause like picture 0 after 9|-76 28 53 45 -55 0 63 -25
cut clause like picture 0 here 0|104 -85 -9 -44 24 0 0 0
cut clause like picture 0 here 1|-9 48 -22 -54 0 0 0 0
cut clause like picture 0 here 2|-1 13 -95 -81 25 0 88 -45
cut clause like picture 0 here 3|-25 49 -47 -50 17 0 39 -25
cut clause like picture 0 here 4|-62 69 -25 0 0 0 0 0
cut clause like picture 0 here 5|-23 157 -72 -85 0 0 0 0
cut clause like picture 0 here 6|-56 104 -29 0 0 0 0 0
cut clause like picture 0 here 7|-16 78 -19 0 0 0 0 0
cut clause like picture 0 here 8|44 101 -110 3 16 0 0 0
cut clause like picture 0 here 9|162 -76 -93 134 -29 -50 0 -50
cut clause like picture 1 after 0|0 -25 44 0 -25 0 0 0
cut clause like picture 1 after 1|-181 -18 58 0 0 0 0 147
cut clause like picture 1 after 2|-8 12 -3 35 -32 0 0 -14
cut clause like picture 1 after 3|-91 122 -43 0 0 0 0 0
cut clause like picture 1 after 4|38 55 -112 0 0 0 0 0
cut clause like picture 1 after 5|21 69 -126 0 48 0 0 -50
cut clause like picture 1 after 6|10 3 -25 21 0 0 0 0
cut clause like picture 1 after 7|-52 34 38 0 0 0 0 0
cut clause like picture 1 after 8|-95 125 60 -24 -96 0 0 0
cut clause like picture 1 after 9|15 -75 77 72 16 0 -49 0
cut clause like picture 1 here 0|0 26 0 0 -25 0 0 0
cut clause like picture 1 here 1|-108 56 70 0 0 0 0 0
cut clause like picture 1 here 2|-38 35 -55 43 -19 0 -49 147
cut clause like picture 1 here 3|31 85 -40 0 0 0 0 -14
cut clause like picture 1 here 4|14 -68 85 0 0 0 0 0
cut clause like picture 1 here 5|-10 8 7 0 0 0 0 0
cut clause like picture 1 here 6|-19 17 -21 0 24 0 0 0
cut clause like picture 1 here 7|43 -48 58 -43 0 0 0 0
cut clause like picture 1 here 8|-68 8 93 33 -48 0 0 -50
cut clause like picture 1 here 9|95 150 -175 66 1 0 0 -50
cut clause like picture 2 after 1|-65 0 29 36 0 0 0 0
cut clause like picture 2 after 2|-70 -62 180 0 0 0 0 -50
cut clause like picture 2 after 3|-17 -2 -8 0 35 0 0 0
cut clause like picture 2 after 4|-11 12 0 0 0 0 0 0
cut clause like picture 2 after 5|10 11 -46 45 0 -26 0 0
cut clause like picture 2 after 6|35 53 -35 -46 0 0 0 0
cut clause like picture 2 after 7|48 -84 106 -49 0 0 0 0
cut clause like picture 2 after 8|41 -152 266 -73 -49 -42 -58 -28
cut clause like picture 2 after 9|26 136 -16 -82 -72 -29 0 0
cut clause like picture 2 here 0|-36 28 -44 70 0 0 0 -28
cut clause like picture 2 here 1|-44 45 0 0 0 0 0 0
cut clause like picture 2 here 2|51 -26 -23 -37 11 0 -8 0
cut clause like picture 2 here 3|-29 -92 127 -41 0 0 0 0
cut clause like picture 2 here 4|13 -13 0 0 0 0 0 0
cut clause like picture 2 here 5|-1 -147 164 0 0 -26 0 -50
cut clause like picture 2 here 6|10 -24 84 -79 0 0 0 0
cut clause like picture 2 here 7|-25 -16 30 0 0 0 0 0
cut clause like picture 2 here 8|39 -41 116 -120 -4 -62 0 0
cut clause like picture 2 here 9|22 27 76 -12 -74 0 -50 0
cut clause like picture 3 after 2|95 -28 -98 0 0 0 0 0
cut clause like picture 3 after 3|5 59 -7 0 -48 0 0 0
cut clause like picture 3 after 4|22 -22 0 0 0 0 0 0
cut clause like picture 3 after 5|44 -32 -11 0 0 0 0 0
cut clause like picture 3 after 6|49 -23 6 -24 0 0 0 0
cut clause like picture 3 after 8|82 -100 69 -49 0 0 0 0
cut clause like picture 3 after 9|-46 -59 32 115 -45 0 0 0
cut clause like picture 3 here 1|-43 43 0 0 0 0 0 0
cut clause like picture 3 here 2|-117 117 49 -49 0 0 0 0
cut clause like picture 3 here 3|109 -139 0 53 0 0 0 0
cut clause like picture 3 here 5|80 -80 -35 35 0 0 0 0
cut clause like picture 3 here 7|-33 34 0 0 0 0 0 0
cut clause like picture 3 here 8|97 -24 -53 -4 0 0 0 0
cut clause like picture 3 here 9|134 -102 59 21 -81 0 0 0
cut clause like picture 4 after 2|-4 0 52 -30 -26 0 0 0
cut clause like picture 4 after 5|-20 0 20 0 0 0 0 0
cut clause like picture 4 after 7|-48 -41 90 0 0 0 0 0
cut clause like picture 4 after 8|-34 -9 43 0 0 0 0 0
cut clause like picture 4 after 9|0 -3 52 -63 17 0 0 0
cut clause like picture 4 here 2|-54 32 61 -70 30 0 0 0
cut clause like picture 4 here 5|0 -41 42 0 0 0 0 0
cut clause like picture 4 here 8|-4 -58 80 0 -10 0 0 0
cut clause like picture 4 here 9|-48 0 88 -14 -28 0 0 0
cut clause like picture 5 after 9|0 0 -46 47 0 0 0 0
cut clause like picture 5 here 9|0 0 -46 47 0 0 0 0
cut clause like picture 6 after 8|0 -33 -42 43 34 0 0 0
cut clause like picture 6 after 9|-28 17 0 11 0 0 0 0
cut clause like picture 6 here 0|0 0 -42 43 0 0 0 0
cut clause like picture 6 here 1|-28 17 0 11 0 0 0 0
cut clause like picture 6 here 2|0 -33 0 0 34 0 0 0
cut clause like picture 7 after 0|-26 0 0 26 0 0 0 0
cut clause like picture 7 after 8|0 0 -47 47 0 0 0 0
cut clause like picture 7 after 9|0 0 -68 -28 97 0 0 0
cut clause like picture 7 here 0|-26 0 0 26 0 0 0 0
cut clause like picture 7 here 8|0 0 -95 47 48 0 0 0
cut clause like picture 7 here 9|0 0 -28 -28 56 0 0 0
cut clause like picture 8 after 8|0 0 -7 0 7 0 0 0
cut clause like picture 8 here 6|0 0 -7 0 7 0 0 0
cut clause open call width 1|0 0 24 0 -24 0 0 0
cut clause open call width 2|0 0 -34 34 0 0 0 0
cut clause open call width 5|-34 35 -42 42 0 0 0 0
cut clause open call width 6|41 13 0 -50 0 0 0 0
cut clause open clause width 1|0 21 2 -41 -1 0 0 53
cut clause open clause width 2|0 45 -48 -45 48 0 0 0
cut clause open clause width 4|-94 -30 118 -8 56 -45 0 0
cut clause open clause width 5|-99 -64 155 47 0 0 0 -50
cut clause open clause width 6|5 27 -45 0 -28 0 0 0
cut clause open clause width 7|-16 50 -47 0 0 0 0 0
cut clause open open width 0|-50 -94 47 89 34 0 0 0
cut clause open open width 1|0 166 4 -91 -144 0 133 -81
cut clause open open width 2|-20 76 91 -292 100 0 -2 41
cut clause open open width 3|0 -47 63 -18 185 -49 23 -57
cut clause open open width 4|18 86 -67 -86 136 -33 27 -114
cut clause open open width 5|-45 102 -159 87 82 -84 -35 -1
cut clause open open width 6|-1 77 -262 63 -39 0 30 0
cut clause open open width 7|-77 82 -44 -18 56 0 0 -29
cut clause open open width 8|0 -54 -15 20 33 0 0 0
cut clause open sentence width 0|0 -55 0 55 0 0 0 0
cut clause open sentence width 1|0 -158 -57 235 25 0 -98 9
cut clause open sentence width 2|-43 -178 156 59 0 0 0 -15
cut clause open sentence width 3|-51 -12 -30 123 -51 0 0 -33
cut clause open sentence width 4|-8 -83 -79 127 -8 0 0 0
cut clause open sentence width 5|-106 -68 -68 225 -5 0 -26 85
cut clause open sentence width 6|-1 14 -213 84 0 0 -75 182
cut clause open sentence width 7|-25 68 -60 -41 -25 0 0 0
cut clause open sentence width 8|0 42 -42 0 0 0 0 0
cut clause open signed width 5|-57 57 0 0 0 0 0 0
cut clause open signed width 6|-51 52 0 0 0 0 0 0
cut clause open signed width 7|-11 11 0 0 0 0 0 0
cut clause sentence call width 3|0 28 0 -28 0 0 0 0
cut clause sentence call width 4|0 50 0 -50 0 0 0 0
cut clause sentence call width 5|0 43 0 -43 0 0 0 0
cut clause sentence clause width 2|0 39 0 -39 0 0 0 0
cut clause sentence clause width 3|-20 17 -49 -33 87 0 0 0
cut clause sentence clause width 4|364 -233 4 -148 0 0 0 0
cut clause sentence clause width 5|-71 26 0 25 0 0 0 0
cut clause sentence clause width 6|4 -4 -32 33 0 0 0 0
cut clause sentence clause width 7|0 -39 40 0 0 0 0 0
cut clause sentence open width 1|0 4 0 0 -4 0 0 0
cut clause sentence open width 2|0 73 0 -77 13 0 0 0
cut clause sentence open width 3|125 36 0 -166 8 0 0 0
cut clause sentence open width 4|147 14 2 -117 62 -50 0 0
cut clause sentence open width 5|-140 139 0 -32 -36 0 0 0
cut clause sentence open width 6|-25 -92 125 127 0 0 0 0
cut clause sentence open width 7|49 -116 57 40 -12 0 0 0
cut clause sentence sentence width 3|166 -72 0 -38 -27 0 0 0
cut clause sentence sentence width 4|339 -277 21 -21 47 0 0 0
cut clause sentence sentence width 5|251 -225 0 -10 0 0 0 0
cut clause sentence sentence width 6|-125 112 0 17 0 0 0 0
cut clause sentence signed width 6|0 34 0 -34 0 0 0 0
cut clause signed open width 4|-94 95 0 0 0 0 0 0
cut clause signed open width 5|55 -55 0 0 0 0 0 0
cut open call call width 1|0 48 -48 0 0 0 0 0
cut open call call width 3|0 0 28 -28 0 0 0 0
cut open call call width 4|0 59 -59 0 0 0 0 0
cut open call call width 5|0 29 -29 0 0 0 0 0
cut open call clause width 1|0 12 -43 32 0 0 0 0
cut open call clause width 2|-39 19 0 31 0 0 0 0
cut open call clause width 3|99 -107 -2 0 0 0 0 0
cut open call clause width 4|-64 -164 179 0 0 0 0 0
cut open call clause width 5|27 34 -11 -50 0 0 0 0
cut open call clause width 6|-23 99 -111 0 0 0 0 0
cut open call clause width 7|28 0 -28 0 0 0 0 0
cut open call open width 0|-78 146 -90 0 0 0 0 0
cut open call open width 1|-122 -73 63 67 33 0 0 0
cut open call open width 2|-134 -48 106 82 -73 0 0 0
cut open call open width 3|-20 -60 -6 53 0 0 0 0
cut open call open width 4|-31 -5 47 -3 0 0 0 0
cut open call open width 5|76 22 -16 -143 0 0 0 0
cut open call open width 6|69 15 -117 0 0 0 0 0
cut open call open width 7|77 82 -125 -32 0 0 0 0
cut open call sentence width 1|0 -75 -20 95 0 0 0 0
cut open call sentence width 2|0 -50 0 50 0 0 0 0
cut open call sentence width 3|0 -30 21 0 0 0 0 0
cut open call sentence width 4|-24 29 44 -103 0 0 0 0
cut open call sentence width 5|122 -21 -67 -18 0 0 0 0
cut open call sentence width 6|34 19 -82 0 0 0 0 0
cut open call sentence width 7|5 0 -4 0 0 0 0 0
cut open call signed width 1|-29 29 0 0 0 0 0 0
cut open call signed width 5|0 47 -47 0 0 0 0 0
cut open clause call width 1|-48 0 49 0 0 0 0 0
cut open clause call width 2|-38 0 77 0 -49 0 0 0
cut open clause call width 3|-10 -107 51 51 0 0 0 0
cut open clause call width 4|-36 -1 68 -39 0 0 0 0
cut open clause call width 5|13 -48 44 0 0 0 0 0
cut open clause call width 6|123 -27 -109 0 0 0 0 -25
cut open clause clause width 1|77 -28 0 0 -48 0 0 0
cut open clause clause width 2|151 -70 -43 0 0 -50 0 0
cut open clause clause width 3|41 0 -41 0 0 0 0 0
cut open clause clause width 5|40 5 -98 0 48 0 0 0
cut open clause clause width 6|50 -43 -46 38 0 0 0 0
cut open clause clause width 7|-108 123 0 0 0 0 0 -28
cut open clause open width 0|-31 31 0 0 0 0 0 0
cut open clause open width 1|39 -135 192 0 -63 0 -50 -50
cut open clause open width 2|106 -160 181 -78 -92 -42 0 -100
cut open clause open width 3|132 -70 7 -49 -72 0 0 0
cut open clause open width 4|38 -102 97 -66 105 -29 0 -50
cut open clause open width 5|54 -8 -39 -16 35 -26 84 -50
cut open clause open width 6|63 -17 -77 -97 14 0 0 131
cut open clause open width 7|-6 21 -36 -23 -12 0 0 0
cut open clause open width 8|-23 75 -76 70 -44 0 0 0
cut open clause sentence width 0|0 50 -49 0 0 0 0 0
cut open clause sentence width 2|51 -36 -20 0 0 0 0 0
cut open clause sentence width 3|77 -76 0 0 0 0 0 0
cut open clause sentence width 4|195 11 -261 91 28 0 0 0
cut open clause sentence width 5|-86 69 -21 54 10 0 0 0
cut open clause sentence width 6|-121 129 -9 -43 0 0 -8 0
cut open clause sentence width 7|-95 104 35 -74 0 0 0 0
cut open clause sentence width 8|68 -44 0 -36 0 0 0 0
cut open clause signed width 0|0 40 -39 0 0 0 0 0
cut open clause signed width 5|-25 25 0 0 0 0 0 0
cut open clause signed width 6|-99 100 0 0 0 0 0 0
cut open clause signed width 7|-73 73 0 0 0 0 0 0
cut open like picture 0 after 0|70 112 92 -105 -24 -104 0 -64
cut open like picture 0 after 1|26 149 68 -149 9 11 -75 -18
cut open like picture 0 after 2|59 42 -69 -57 31 92 -108 47
cut open like picture 0 after 3|1 96 -116 -69 -15 -4 38 55
cut open like picture 0 after 4|-10 47 -145 -80 -116 194 -64 120
cut open like picture 0 after 5|49 -79 -58 -57 39 -8 33 205
cut open like picture 0 after 6|95 25 17 -111 -53 24 -9 13
cut open like picture 0 after 7|93 32 -61 -34 54 71 -39 -4
cut open like picture 0 after 8|30 64 -31 -88 -19 77 29 -80
cut open like picture 0 after 9|-15 11 -75 -94 -138 52 155 72
cut open like picture 0 here 0|68 45 -19 -133 67 -21 0 137
cut open like picture 0 here 1|20 -30 -87 -26 120 -30 128 144
cut open like picture 0 here 2|75 -35 4 -112 -38 -2 24 143
cut open like picture 0 here 3|60 33 25 -87 -28 -11 -34 -13
cut open like picture 0 here 4|85 0 -71 -136 37 91 74 -90
cut open like picture 0 here 5|42 171 -32 -89 5 35 143 98
cut open like picture 0 here 6|18 112 35 -53 -129 28 -50 14
cut open like picture 0 here 7|11 113 -24 -122 -18 105 56 -120
cut open like picture 0 here 8|222 -2 -1 -58 -106 70 -35 -1
cut open like picture 0 here 9|209 -233 -43 31 -118 75 32 42
cut open like picture 1 after 0|-18 -5 60 -35 -10 55 0 20
cut open like picture 1 after 1|37 -19 49 -62 111 -39 -28 5
cut open like picture 1 after 2|-38 17 -70 61 -45 43 -107 -43
cut open like picture 1 after 3|-43 123 -36 -32 -4 28 -12 -58
cut open like picture 1 after 4|206 76 -38 -132 -20 -90 0 11
cut open like picture 1 after 5|118 67 -54 -71 80 78 109 -128
cut open like picture 1 after 6|123 90 42 -182 -1 -29 10 33
cut open like picture 1 after 7|146 135 -22 -28 -92 -70 -60 -10
cut open like picture 1 after 8|69 -66 -5 -102 -154 91 -45 -6
cut open like picture 1 after 9|-2 21 2 -2 51 131 -114 72
cut open like picture 1 here 0|-21 28 156 -179 79 149 0 -208
cut open like picture 1 here 1|107 96 21 -82 -7 215 -66 -171
cut open like picture 1 here 2|96 33 24 -52 -13 161 -72 -93
cut open like picture 1 here 3|91 81 -9 -96 -62 -6 -2 -106
cut open like picture 1 here 4|81 30 -129 -9 0 -14 -31 21
cut open like picture 1 here 5|-2 93 19 -86 -78 72 -21 -62
cut open like picture 1 here 6|1 -52 32 -40 1 -63 0 69
cut open like picture 1 here 7|187 -32 -29 -108 -118 34 -2 1
cut open like picture 1 here 8|79 -92 -4 50 -6 -6 -78 72
cut open like picture 1 here 9|13 -206 37 128 34 -115 12 162
cut open like picture 2 after 0|-53 -91 -67 -131 -134 99 0 244
cut open like picture 2 after 1|-13 165 28 -81 8 68 -51 -49
cut open like picture 2 after 2|-54 19 40 82 -6 -167 -48 111
cut open like picture 2 after 3|-36 22 -47 -24 -11 -2 -21 70
cut open like picture 2 after 4|1 42 -34 26 94 -164 0 130
cut open like picture 2 after 5|70 144 -27 -14 -46 144 -5 -66
cut open like picture 2 after 6|35 -76 56 -4 -96 66 50 -120
cut open like picture 2 after 7|205 26 44 -87 -35 -59 -14 -188
cut open like picture 2 after 8|118 -36 69 -7 63 -86 29 -68
cut open like picture 2 after 9|23 2 -43 -42 134 -162 78 -88
cut open like picture 2 here 0|59 3 107 -20 88 -50 0 -212
cut open like picture 2 here 1|91 43 40 -105 36 -81 0 125
cut open like picture 2 here 2|100 63 -11 -28 -173 -24 -72 -110
cut open like picture 2 here 3|-49 2 -56 56 -49 -53 -44 -46
cut open like picture 2 here 4|113 13 -59 89 -5 -84 -48 -31
cut open like picture 2 here 5|-6 -72 92 -53 -28 94 0 73
cut open like picture 2 here 6|62 52 -19 -51 30 109 0 -61
cut open like picture 2 here 7|-11 93 2 -17 -30 -37 -21 -1
cut open like picture 2 here 8|47 -25 73 -7 48 49 49 20
cut open like picture 2 here 9|-8 -136 67 50 -22 -94 69 93
cut open like picture 3 after 0|-118 -24 -115 156 0 105 -6 -39
cut open like picture 3 after 1|-32 49 86 31 -142 17 0 -76
cut open like picture 3 after 2|-64 125 17 -8 55 -90 -48 -95
cut open like picture 3 after 3|93 -31 26 -56 123 -19 32 -37
cut open like picture 3 after 4|60 -65 11 -9 -26 -86 108 15
cut open like picture 3 after 5|4 242 -14 -15 -81 -142 74 57
cut open like picture 3 after 6|7 44 32 -2 -123 -3 -75 -19
cut open like picture 3 after 7|7 -20 125 42 -123 62 92 -56
cut open like picture 3 after 8|44 -102 188 52 81 -52 -177 -114
cut open like picture 3 after 9|-91 -105 48 -4 -57 5 76 159
cut open like picture 3 here 0|-44 90 106 -48 -92 0 0 -30
cut open like picture 3 here 1|222 -81 26 -33 11 -35 -32 -200
cut open like picture 3 here 2|26 41 71 -19 -8 -15 -34 66
cut open like picture 3 here 3|-63 -85 110 41 25 16 -46 108
cut open like picture 3 here 4|-121 47 82 44 66 2 0 0
cut open like picture 3 here 5|13 126 -6 84 -79 -117 -48 -14
cut open like picture 3 here 6|44 -123 38 -14 -1 106 19 -61
cut open like picture 3 here 7|13 67 28 -59 43 -99 0 105
cut open like picture 3 here 8|-29 18 62 -45 -160 -10 -17 -8
cut open like picture 3 here 9|47 -158 71 15 79 -65 164 67
cut open like picture 4 after 0|0 -15 97 -81 -55 70 -38 32
cut open like picture 4 after 1|-113 9 53 11 -72 16 0 61
cut open like picture 4 after 2|-72 42 24 39 -80 -109 185 10
cut open like picture 4 after 3|-101 86 11 44 9 15 25 -16
cut open like picture 4 after 4|-70 49 -47 -20 68 138 -34 22
cut open like picture 4 after 5|-6 -8 56 -16 82 61 -31 -109
cut open like picture 4 after 6|76 -3 30 12 59 45 -176 -34
cut open like picture 4 after 7|-75 -3 -31 -62 84 -19 -10 95
cut open like picture 4 after 8|-101 -126 35 -60 45 -31 7 52
cut open like picture 4 after 9|93 -73 106 123 -7 -107 -221 -53
cut open like picture 4 here 0|0 0 -80 179 0 -74 0 -113
cut open like picture 4 here 1|5 188 -60 133 -47 -130 0 -158
cut open like picture 4 here 2|-30 74 108 25 -24 -204 -28 -95
cut open like picture 4 here 3|-87 -27 60 77 5 -64 50 -75
cut open like picture 4 here 4|-171 17 292 -88 -110 75 38 -95
cut open like picture 4 here 5|-113 -112 44 -70 149 -94 0 282
cut open like picture 4 here 6|-121 -112 132 8 12 9 0 191
cut open like picture 4 here 7|-59 -23 11 -9 -72 30 48 246
cut open like picture 4 here 8|9 8 15 -78 23 14 -99 56
cut open like picture 4 here 9|90 0 35 -12 142 136 -251 -83
cut open like picture 5 after 0|-25 7 84 26 -49 24 0 -99
cut open like picture 5 after 1|-134 -11 90 -33 81 38 0 115
cut open like picture 5 after 2|-66 -118 69 61 -66 62 -146 -16
cut open like picture 5 after 3|43 52 -41 -38 25 -48 -37 49
cut open like picture 5 after 4|-37 -10 148 -22 5 -74 0 -124
cut open like picture 5 after 5|97 138 -157 -32 83 91 128 86
cut open like picture 5 after 6|173 -1 -77 -28 -46 -1 -38 30
cut open like picture 5 after 7|44 -188 98 11 -69 8 -27 25
cut open like picture 5 after 8|-95 -49 116 -26 -71 -18 53 13
cut open like picture 5 after 9|-68 -54 38 -28 33 -129 -132 97
cut open like picture 5 here 0|0 -25 -37 57 26 -50 0 0
cut open like picture 5 here 1|84 -113 -51 30 75 -85 161 -36
cut open like picture 5 here 2|13 172 51 -10 -75 22 -33 45
cut open like picture 5 here 3|35 -67 -14 22 107 -26 0 -41
cut open like picture 5 here 4|-80 -85 29 89 -11 -100 79 0
cut open like picture 5 here 5|-15 -182 198 95 -22 42 -48 -182
cut open like picture 5 here 6|65 29 -6 -4 62 -30 0 -95
cut open like picture 5 here 7|-101 4 71 47 -92 -19 -49 -9
cut open like picture 5 here 8|13 -38 82 3 -119 38 -86 -39
cut open like picture 5 here 9|-189 -80 -40 -31 43 -5 -133 232
cut open like picture 6 after 0|-56 38 75 -94 47 -7 223 -181
cut open like picture 6 after 1|-118 -128 -61 137 80 51 87 -182
cut open like picture 6 after 2|-165 -11 115 106 47 -51 79 68
cut open like picture 6 after 3|96 -43 -78 114 -49 7 -28 -168
cut open like picture 6 after 4|-81 6 -38 135 -90 -111 -31 152
cut open like picture 6 after 5|-28 57 -65 47 -58 -30 -20 -15
cut open like picture 6 after 6|81 149 -36 -27 117 -74 -5 -28
cut open like picture 6 after 7|147 -41 -104 24 103 -49 -72 130
cut open like picture 6 after 8|146 63 -10 -58 10 -93 -64 54
cut open like picture 6 after 9|-101 -104 16 -15 45 -2 19 132
cut open like picture 6 here 0|-49 78 -179 187 -42 0 0 -8
cut open like picture 6 here 1|17 -44 -24 40 0 -63 0 19
cut open like picture 6 here 2|-16 44 -90 61 -17 93 67 -159
cut open like picture 6 here 3|69 -119 -26 3 84 -39 29 18
cut open like picture 6 here 4|47 37 -174 84 25 8 0 0
cut open like picture 6 here 5|13 -92 -49 90 -71 35 108 -77
cut open like picture 6 here 6|20 -32 35 81 8 -167 -50 -78
cut open like picture 6 here 7|53 -19 -9 -35 27 -111 0 25
cut open like picture 6 here 8|-2 5 -10 36 -10 -57 -90 48
cut open like picture 6 here 9|-160 -47 83 52 56 -6 106 72
cut open like picture 7 after 0|39 0 59 93 84 -112 0 -169
cut open like picture 7 after 1|86 -23 206 -114 -13 -42 -44 -89
cut open like picture 7 after 2|89 209 -13 33 -66 -13 -169 -190
cut open like picture 7 after 3|-74 106 -105 -70 -46 127 0 18
cut open like picture 7 after 4|0 -59 -102 31 88 -12 5 0
cut open like picture 7 after 5|-50 34 -52 -37 34 3 116 -10
cut open like picture 7 after 6|0 92 -36 -31 -6 41 23 36
cut open like picture 7 after 7|-17 -108 56 52 24 -49 40 -45
cut open like picture 7 after 8|70 30 -148 48 40 137 -33 0
cut open like picture 7 after 9|-121 26 -12 -18 139 18 94 -177
cut open like picture 7 here 0|0 -16 0 42 -26 0 0 0
cut open like picture 7 here 1|0 -16 -155 142 0 -56 0 0
cut open like picture 7 here 2|-5 -114 -6 100 79 201 -16 -204
cut open like picture 7 here 3|59 -119 96 -75 24 0 0 -40
cut open like picture 7 here 4|-17 33 -18 -47 47 0 0 -6
cut open like picture 7 here 5|-25 22 -105 102 107 -84 0 -30
cut open like picture 7 here 6|90 -111 -48 61 57 35 0 -31
cut open like picture 7 here 7|155 88 -168 7 84 -29 0 -102
cut open like picture 7 here 8|-90 199 -138 -17 95 56 -15 -69
cut open like picture 7 here 9|-59 194 143 -84 -29 -29 94 -135
cut open like picture 8 after 0|0 -13 0 -91 96 -9 0 0
cut open like picture 8 after 1|0 -153 -34 19 6 32 -27 122
cut open like picture 8 after 2|-124 -173 -41 171 75 157 -120 -29
cut open like picture 8 after 3|0 -58 -116 155 -91 -41 54 41
cut open like picture 8 after 4|0 -35 -33 -5 12 43 -10 -24
cut open like picture 8 after 5|0 -53 202 -13 -74 -115 183 -83
cut open like picture 8 after 6|0 24 0 -8 -1 33 2 -71
cut open like picture 8 after 7|0 115 -57 -85 -56 54 2 0
cut open like picture 8 after 8|69 -70 -103 57 18 30 -33 89
cut open like picture 8 after 9|206 217 -73 10 -44 77 -151 -140
cut open like picture 8 here 0|0 0 -40 82 -80 -83 0 68
cut open like picture 8 here 1|0 -132 -90 233 -45 -36 0 0
cut open like picture 8 here 2|0 -63 -60 139 -21 -37 0 0
cut open like picture 8 here 3|17 -192 -57 111 65 83 0 0
cut open like picture 8 here 4|22 -137 0 106 9 0 -36 0
cut open like picture 8 here 5|-85 -113 11 111 67 48 0 0
cut open like picture 8 here 6|-16 -39 -83 -95 130 -6 -25 102
cut open like picture 8 here 7|-50 25 -145 84 121 28 0 -30
cut open like picture 8 here 8|0 74 0 -71 115 -24 -54 -43
cut open like picture 8 here 9|193 121 68 9 -91 158 63 -168
cut open open call width 0|0 -17 -77 19 110 0 0 -49
cut open open call width 1|0 -98 24 -44 -52 -29 0 159
cut open open call width 2|-9 -50 -108 91 -44 230 0 -99
cut open open call width 3|17 0 -120 150 -38 -16 0 -17
cut open open call width 4|-256 -124 131 42 -9 -16 0 12
cut open open call width 5|135 -134 67 -7 30 0 0 -175
cut open open call width 6|81 44 -37 -107 0 -60 -48 -10
cut open open call width 7|-37 40 -42 35 0 0 0 0
cut open open clause width 0|0 -175 58 3 51 0 138 5
cut open open clause width 1|-91 -26 -109 -91 96 123 91 119
cut open open clause width 2|221 -114 -12 -17 -93 -145 -56 156
cut open open clause width 3|126 -81 31 84 54 -69 17 -247
cut open open clause width 4|22 -74 122 15 -25 -88 74 -81
cut open open clause width 5|5 -17 36 -94 4 63 0 121
cut open open clause width 6|1 138 100 -94 28 28 144 -113
cut open open clause width 7|-58 30 19 67 -49 0 0 21
cut open open clause width 8|-39 0 -3 -7 0 0 0 48
cut open open open width 0|174 95 -116 -96 111 -77 137 -47
cut open open open width 1|129 12 49 14 3 177 -79 -44
cut open open open width 2|103 -8 91 -35 -238 57 -133 74
cut open open open width 3|262 -176 54 -45 30 -43 13 116
cut open open open width 4|289 -193 56 -12 -37 6 -196 71
cut open open open width 5|87 -104 48 55 -28 23 151 21
cut open open open width 6|18 76 45 49 85 -109 -20 -102
cut open open open width 7|-68 -9 150 8 106 -165 -1 119
cut open open open width 8|-23 103 44 -23 -80 -50 0 -7
cut open open sentence width 0|-59 -152 -133 103 195 -36 -43 57
cut open open sentence width 1|-9 -353 5 56 8 -83 -216 217
cut open open sentence width 2|-172 -289 42 139 -156 78 -25 167
cut open open sentence width 3|-278 -359 52 2 92 61 149 69
cut open open sentence width 4|-280 -202 67 162 26 45 -50 83
cut open open sentence width 5|-104 104 -78 56 -105 101 0 -29
cut open open sentence width 6|-56 230 -106 -124 -100 -26 -41 -305
cut open open sentence width 7|-67 196 -44 -153 -54 0 0 -105
cut open open sentence width 8|64 62 -8 -49 0 0 0 -163
cut open open signed width 4|-2 3 0 0 0 0 0 0
cut open open signed width 5|-270 318 -84 0 0 0 0 0
cut open open signed width 6|-260 316 -48 -43 0 0 0 -48
cut open open signed width 7|-137 168 0 0 -44 0 0 0
cut open open signed width 8|-57 121 0 -43 0 0 0 -43
cut open sentence call width 0|0 30 0 0 -30 0 0 0
cut open sentence call width 1|0 -28 0 0 28 0 0 0
cut open sentence call width 2|0 -20 0 -36 48 0 0 0
cut open sentence call width 3|-15 -65 0 -43 111 0 0 0
cut open sentence call width 4|165 -192 0 57 59 0 0 0
cut open sentence call width 5|-72 -24 -48 121 30 0 0 0
cut open sentence call width 6|-70 -134 0 192 0 0 0 -12
cut open sentence call width 7|-50 42 0 12 0 0 0 0
cut open sentence clause width 0|15 53 0 -43 -51 0 0 0
cut open sentence clause width 1|-8 67 0 -13 -57 0 0 0
cut open sentence clause width 2|-13 15 0 -69 30 0 0 0
cut open sentence clause width 3|14 61 0 -83 55 0 0 0
cut open sentence clause width 4|34 100 0 -74 43 -48 0 -49
cut open sentence clause width 5|-33 -4 0 27 23 0 0 0
cut open sentence clause width 6|-25 70 -47 115 -50 0 0 -49
cut open sentence clause width 7|-133 148 0 -28 0 0 0 0
cut open sentence open width 0|-20 120 0 -136 -46 0 0 0
cut open sentence open width 1|40 115 0 -291 125 0 0 0
cut open sentence open width 2|-85 68 -84 -193 161 0 0 0
cut open sentence open width 3|-28 86 -88 -51 23 -41 0 -50
cut open sentence open width 4|-46 144 -30 159 7 -50 -48 -170
cut open sentence open width 5|-6 62 -212 90 -81 -9 0 -6
cut open sentence open width 6|-53 41 80 127 -22 0 0 -38
cut open sentence open width 7|5 34 -23 -19 -27 0 0 -6
cut open sentence open width 8|-175 -57 140 16 -87 0 0 190
cut open sentence sentence width 0|-7 -12 0 -20 20 0 0 0
cut open sentence sentence width 1|-6 15 0 -173 145 0 0 0
cut open sentence sentence width 2|36 100 0 -189 107 0 0 0
cut open sentence sentence width 3|-66 -88 0 164 -17 0 0 -66
cut open sentence sentence width 4|-163 -220 -82 314 -24 0 0 0
cut open sentence sentence width 5|-208 -117 0 301 -30 0 0 -93
cut open sentence sentence width 6|-189 96 -48 123 -74 0 0 103
cut open sentence sentence width 7|-102 61 0 -29 0 0 0 68
cut open sentence sentence width 8|66 -20 44 -44 0 0 0 -45
cut open sentence signed width 0|0 41 0 0 -41 0 0 0
cut open sentence signed width 6|-24 25 0 0 0 0 0 0
cut open signed clause width 4|-31 32 0 0 0 0 0 0
cut open signed clause width 6|-13 13 0 0 0 0 0 0
cut open signed open width 3|0 50 -50 0 0 0 0 0
cut open signed open width 4|-123 267 -50 -169 0 0 0 0
cut open signed open width 5|-97 133 -49 -50 0 0 0 0
cut open signed open width 6|-50 139 0 0 -67 0 0 -40
cut open signed open width 8|0 45 0 0 -45 0 0 0
cut open signed sentence width 6|-36 37 0 0 0 0 0 0
cut sentence like picture 0 after 0|-5 63 48 -101 76 0 0 -11
cut sentence like picture 0 after 1|69 3 109 -127 -76 0 0 -30
cut sentence like picture 0 after 2|83 4 -50 -37 1 0 0 69
cut sentence like picture 0 after 3|76 -52 -23 -6 -32 0 0 0
cut sentence like picture 0 after 4|28 7 0 17 -49 0 0 0
cut sentence like picture 0 after 5|100 -35 -86 -191 -19 0 0 -51
cut sentence like picture 0 after 6|105 -111 -10 -101 5 0 0 198
cut sentence like picture 0 after 7|168 26 0 -175 -64 0 0 -34
cut sentence like picture 0 after 8|-10 127 -178 20 -38 0 0 -41
cut sentence like picture 0 after 9|-93 136 73 -124 -14 0 0 -69
cut sentence like picture 0 here 0|-89 -103 152 -22 -36 0 0 134
cut sentence like picture 0 here 1|-148 125 65 -61 34 0 0 7
cut sentence like picture 0 here 2|-30 12 -10 47 -20 0 0 125
cut sentence like picture 0 here 3|-40 93 -48 -77 0 0 0 -63
cut sentence like picture 0 here 4|32 36 0 -133 0 0 0 -34
cut sentence like picture 0 here 5|72 -20 0 -40 -49 0 0 51
cut sentence like picture 0 here 6|49 114 -57 -148 -28 0 0 0
cut sentence like picture 0 here 7|64 78 -77 -168 28 0 0 -98
cut sentence like picture 0 here 8|73 51 -125 -136 -82 0 0 -59
cut sentence like picture 0 here 9|-10 50 -89 -81 -36 0 0 0
cut sentence like picture 1 after 0|-49 60 0 -48 -20 0 0 50
cut sentence like picture 1 after 1|-104 39 -47 -96 53 0 0 156
cut sentence like picture 1 after 2|22 -61 -15 15 3 0 0 3
cut sentence like picture 1 after 3|7 38 0 -23 -66 0 0 37
cut sentence like picture 1 after 4|139 -50 -62 -40 45 0 0 0
cut sentence like picture 1 after 5|58 63 -21 -170 -31 -50 0 105
cut sentence like picture 1 after 6|5 66 19 60 24 -50 0 -79
cut sentence like picture 1 after 7|-93 142 0 -191 144 0 0 -46
cut sentence like picture 1 after 8|171 19 51 -178 -21 0 0 54
cut sentence like picture 1 after 9|15 158 52 10 -107 -9 0 -49
cut sentence like picture 1 here 0|-49 -125 -79 142 19 0 0 96
cut sentence like picture 1 here 1|-39 -77 96 74 -70 0 0 28
cut sentence like picture 1 here 2|-13 -87 114 3 56 0 0 133
cut sentence like picture 1 here 3|-89 86 0 -23 -21 -9 0 41
cut sentence like picture 1 here 4|-66 70 0 -2 0 0 0 0
cut sentence like picture 1 here 5|36 -46 -97 105 -17 0 0 58
cut sentence like picture 1 here 6|-50 115 0 -97 0 0 0 0
cut sentence like picture 1 here 7|-23 122 -35 -143 93 0 0 0
cut sentence like picture 1 here 8|70 98 -44 -137 -62 0 0 0
cut sentence like picture 1 here 9|109 118 49 -196 55 -50 0 -85
cut sentence like picture 2 after 0|5 7 0 82 -38 0 0 -39
cut sentence like picture 2 after 1|64 16 -50 54 0 0 0 -44
cut sentence like picture 2 after 2|17 -11 -16 38 16 0 0 -66
cut sentence like picture 2 after 3|-23 125 -140 26 3 -48 0 0
cut sentence like picture 2 after 4|38 -118 0 153 27 0 0 -50
cut sentence like picture 2 after 5|42 69 0 -146 55 0 0 0
cut sentence like picture 2 after 6|-131 183 0 -112 14 0 0 0
cut sentence like picture 2 after 7|-78 -49 38 53 78 0 0 0
cut sentence like picture 2 after 8|-5 165 41 -110 -44 0 0 -80
cut sentence like picture 2 after 9|108 74 58 -31 -106 0 0 -49
cut sentence like picture 2 here 0|-37 -2 0 108 -45 0 0 -33
cut sentence like picture 2 here 1|-27 47 0 58 0 0 0 -78
cut sentence like picture 2 here 2|-125 74 101 33 -60 0 0 -82
cut sentence like picture 2 here 3|-42 171 -7 -79 -50 0 0 0
cut sentence like picture 2 here 4|113 -8 0 -93 0 0 0 0
cut sentence like picture 2 here 5|68 113 -99 -76 0 0 0 0
cut sentence like picture 2 here 6|-75 94 0 -22 5 0 0 0
cut sentence like picture 2 here 7|7 127 -27 -18 -44 0 0 -50
cut sentence like picture 2 here 8|50 91 185 -79 63 -48 0 -85
cut sentence like picture 2 here 9|71 100 -158 -54 50 0 0 0
cut sentence like picture 3 after 0|0 39 0 -38 0 0 0 0
cut sentence like picture 3 after 1|-54 -162 0 137 103 0 0 0
cut sentence like picture 3 after 2|-168 -76 0 119 99 0 0 0
cut sentence like picture 3 after 3|47 120 -50 -43 -36 0 0 0
cut sentence like picture 3 after 4|119 -12 0 -33 25 0 0 -49
cut sentence like picture 3 after 5|-21 92 0 -95 -3 0 0 0
cut sentence like picture 3 after 6|-106 -8 0 -35 99 0 0 0
cut sentence like picture 3 after 7|-87 3 0 -13 35 0 0 0
cut sentence like picture 3 after 8|-65 20 0 14 -13 0 0 0
cut sentence like picture 3 after 9|-63 77 0 -67 29 0 0 0
cut sentence like picture 3 here 1|-40 4 0 44 -31 0 0 0
cut sentence like picture 3 here 2|-103 79 0 126 -9 0 0 -49
cut sentence like picture 3 here 3|-29 76 0 -45 -3 0 0 0
cut sentence like picture 3 here 4|-48 106 0 -49 0 0 0 0
cut sentence like picture 3 here 5|-39 -5 0 37 35 0 0 0
cut sentence like picture 3 here 6|11 -83 0 64 43 0 0 0
cut sentence like picture 3 here 7|39 -12 0 -28 -20 0 0 0
cut sentence like picture 3 here 8|-74 -21 -50 29 91 0 0 0
cut sentence like picture 3 here 9|-63 99 0 -46 56 0 0 0
cut sentence like picture 4 after 0|0 -77 0 0 77 0 0 0
cut sentence like picture 4 after 1|-29 3 0 108 -127 0 0 0
cut sentence like picture 4 after 2|-21 -124 0 244 -59 0 0 0
cut sentence like picture 4 after 3|-34 -115 0 43 80 0 0 0
cut sentence like picture 4 after 4|-13 -10 0 95 -38 0 0 0
cut sentence like picture 4 after 5|-10 88 0 -205 90 0 0 0
cut sentence like picture 4 after 6|109 -19 0 -37 11 0 0 0
cut sentence like picture 4 after 7|-36 -30 0 -19 91 0 0 0
cut sentence like picture 4 after 8|-58 -57 0 -1 119 0 0 0
cut sentence like picture 4 after 9|-64 98 0 -39 -24 0 0 0
cut sentence like picture 4 here 1|0 25 0 -45 28 0 0 0
cut sentence like picture 4 here 2|-23 -46 0 29 66 0 0 0
cut sentence like picture 4 here 3|-19 -79 0 91 0 0 0 0
cut sentence like picture 4 here 4|40 -39 0 0 0 0 0 0
cut sentence like picture 4 here 5|51 -37 0 -8 -1 0 0 0
cut sentence like picture 4 here 6|71 -139 0 64 48 0 0 0
cut sentence like picture 4 here 7|-65 -24 0 -33 110 0 0 0
cut sentence like picture 4 here 8|-23 -7 0 49 11 0 0 0
cut sentence like picture 4 here 9|-118 83 0 -12 84 0 0 0
cut sentence like picture 5 after 0|0 0 0 -23 23 0 0 0
cut sentence like picture 5 after 1|-71 -29 0 16 85 0 0 0
cut sentence like picture 5 after 2|-42 -117 0 147 6 0 0 0
cut sentence like picture 5 after 3|-28 16 0 42 19 -41 0 0
cut sentence like picture 5 after 4|0 -17 0 -32 26 0 0 0
cut sentence like picture 5 after 5|-59 176 0 -155 -31 0 0 0
cut sentence like picture 5 after 6|-41 94 0 -41 -34 0 0 0
cut sentence like picture 5 after 7|0 -102 0 121 60 0 -48 0
cut sentence like picture 5 after 8|-45 -32 0 144 -66 0 0 -49
cut sentence like picture 5 after 9|-40 -100 0 -35 192 0 0 -50
cut sentence like picture 5 here 1|0 -17 0 17 0 0 0 0
cut sentence like picture 5 here 2|-28 62 0 -15 -37 0 0 0
cut sentence like picture 5 here 3|0 -6 0 6 49 0 -48 0
cut sentence like picture 5 here 4|0 -65 0 66 0 0 0 0
cut sentence like picture 5 here 5|0 -30 0 -15 42 0 0 0
cut sentence like picture 5 here 6|-49 0 0 31 28 0 0 0
cut sentence like picture 5 here 7|-52 -144 0 115 84 0 0 0
cut sentence like picture 5 here 8|-83 -93 0 79 70 0 0 -50
cut sentence like picture 5 here 9|-113 86 0 -67 51 -41 0 -49
cut sentence like picture 6 after 0|-37 0 0 -2 43 0 0 0
cut sentence like picture 6 after 1|-24 54 0 -14 -37 0 0 0
cut sentence like picture 6 after 2|-48 -123 0 155 -12 0 0 0
cut sentence like picture 6 after 3|-74 -121 0 38 152 0 0 0
cut sentence like picture 6 after 4|-36 72 0 -40 -15 0 0 0
cut sentence like picture 6 after 5|-118 -16 0 101 23 0 0 0
cut sentence like picture 6 after 6|-37 -16 0 -23 86 0 0 0
cut sentence like picture 6 after 7|-24 -59 0 137 -116 0 0 0
cut sentence like picture 6 after 8|-75 -112 0 94 112 0 0 0
cut sentence like picture 6 after 9|12 -43 0 131 -94 0 0 0
cut sentence like picture 6 here 1|-24 71 0 -54 0 0 0 0
cut sentence like picture 6 here 2|-132 -37 0 163 0 0 0 0
cut sentence like picture 6 here 3|0 -31 0 14 28 0 0 0
cut sentence like picture 6 here 4|-26 -31 0 49 0 0 0 0
cut sentence like picture 6 here 5|-47 -4 0 68 1 0 0 0
cut sentence like picture 6 here 6|-46 -67 0 47 69 0 0 0
cut sentence like picture 6 here 7|-20 -180 0 199 -8 0 0 0
cut sentence like picture 6 here 8|-86 -172 0 156 72 0 0 0
cut sentence like picture 6 here 9|-54 22 0 7 10 0 0 0
cut sentence like picture 7 after 1|0 -105 0 -29 126 0 0 0
cut sentence like picture 7 after 2|-56 -79 0 62 100 0 0 0
cut sentence like picture 7 after 3|0 55 0 -55 0 0 0 0
cut sentence like picture 7 after 4|0 37 0 -24 -29 0 0 0
cut sentence like picture 7 after 5|-59 -80 0 126 -4 0 0 0
cut sentence like picture 7 after 6|-3 21 0 -35 29 0 0 0
cut sentence like picture 7 after 7|0 5 0 -5 0 0 0 0
cut sentence like picture 7 after 8|-85 -163 0 207 46 0 0 0
cut sentence like picture 7 after 9|-55 -85 0 83 38 0 0 0
cut sentence like picture 7 here 1|0 -20 0 20 0 0 0 0
cut sentence like picture 7 here 2|-24 -65 0 68 42 0 0 0
cut sentence like picture 7 here 3|0 -75 0 36 49 0 0 0
cut sentence like picture 7 here 4|-42 0 0 42 0 0 0 0
cut sentence like picture 7 here 5|-42 49 0 -7 14 0 0 0
cut sentence like picture 7 here 6|0 -26 0 30 -4 0 0 0
cut sentence like picture 7 here 7|-75 -49 0 81 38 0 0 0
cut sentence like picture 7 here 8|-44 -165 0 96 150 0 0 0
cut sentence like picture 7 here 9|-62 2 0 26 17 0 0 0
cut sentence like picture 8 after 1|0 -48 0 95 -46 0 0 0
cut sentence like picture 8 after 2|-46 0 0 41 -48 0 0 0
cut sentence like picture 8 after 3|0 -82 0 123 -53 0 0 0
cut sentence like picture 8 after 4|0 40 0 -40 0 0 0 0
cut sentence like picture 8 after 5|-45 -85 0 74 45 0 0 0
cut sentence like picture 8 after 6|0 -24 0 -13 63 0 0 -4
cut sentence like picture 8 after 7|0 0 0 46 -46 0 0 0
cut sentence like picture 8 after 8|0 -82 0 106 -38 0 0 0
cut sentence like picture 8 after 9|0 -241 0 282 -65 0 0 0
cut sentence like picture 8 here 2|0 -103 0 65 21 0 0 -4
cut sentence like picture 8 here 3|-46 -104 0 144 0 0 0 0
cut sentence like picture 8 here 4|0 -29 0 29 0 0 0 0
cut sentence like picture 8 here 5|0 -54 0 54 0 0 0 0
cut sentence like picture 8 here 6|0 0 0 57 -57 0 0 0
cut sentence like picture 8 here 7|0 -4 0 105 -103 0 0 0
cut sentence like picture 8 here 8|-45 -75 0 147 -70 0 0 0
cut sentence like picture 8 here 9|0 -113 0 39 55 0 0 0
cut signed like picture 0 after 8|-48 48 0 0 0 0 0 0
cut signed like picture 0 after 9|-50 50 0 0 0 0 0 0
cut signed like picture 0 here 8|-50 50 0 0 0 0 0 0
cut signed like picture 0 here 9|-48 48 0 0 0 0 0 0
cut signed like picture 1 after 2|-31 32 0 0 0 0 0 0
cut signed like picture 1 after 8|0 78 -50 0 0 0 0 -40
cut signed like picture 1 after 9|0 95 -50 0 -45 0 0 0
cut signed like picture 1 here 0|0 45 0 0 -45 0 0 0
cut signed like picture 1 here 1|0 40 0 0 0 0 0 -40
cut signed like picture 1 here 8|-31 82 -50 0 0 0 0 0
cut signed like picture 1 here 9|0 50 -50 0 0 0 0 0
cut signed like picture 2 after 1|0 25 0 0 -24 0 0 0
cut signed like picture 2 after 6|-20 20 0 0 0 0 0 0
cut signed like picture 2 after 7|-46 47 0 0 0 0 0 0
cut signed like picture 2 after 8|0 50 -49 0 0 0 0 0
cut signed like picture 2 after 9|-68 69 0 0 0 0 0 0
cut signed like picture 2 here 2|36 -11 0 0 -24 0 0 0
cut signed like picture 2 here 4|-50 50 0 0 0 0 0 0
cut signed like picture 2 here 6|0 50 -49 0 0 0 0 0
cut signed like picture 2 here 7|-46 47 0 0 0 0 0 0
cut signed like picture 2 here 8|30 -30 0 0 0 0 0 0
cut signed like picture 2 here 9|-94 95 0 0 0 0 0 0
cut signed like picture 3 after 7|-13 13 0 0 0 0 0 0
cut signed like picture 3 after 9|0 49 0 -49 0 0 0 0
cut signed like picture 3 here 6|-13 13 0 0 0 0 0 0
cut signed like picture 3 here 7|0 49 0 -49 0 0 0 0
cut signed like picture 4 after 5|-2 2 0 0 0 0 0 0
cut signed like picture 4 after 6|-46 46 0 0 0 0 0 0
cut signed like picture 4 here 7|-2 2 0 0 0 0 0 0
cut signed like picture 4 here 9|-46 46 0 0 0 0 0 0
cut signed like picture 5 after 7|-36 37 0 0 0 0 0 0
cut signed like picture 5 here 5|-36 37 0 0 0 0 0 0
cut signed like picture 6 after 1|-40 41 0 0 0 0 0 0
cut signed like picture 6 after 9|0 50 0 -49 0 0 0 0
cut signed like picture 6 here 8|-40 41 0 0 0 0 0 0
cut signed like picture 6 here 9|0 50 0 -49 0 0 0 0
cut signed like picture 7 after 2|0 50 0 -50 0 0 0 0
cut signed like picture 7 after 9|0 43 0 0 -43 0 0 0
cut signed like picture 7 here 3|0 43 0 0 -43 0 0 0
cut signed like picture 7 here 9|0 50 0 -50 0 0 0 0
cut signed like picture 8 after 3|0 49 0 -49 0 0 0 0
cut signed like picture 8 after 9|0 50 0 -50 0 0 0 0
cut signed like picture 8 here 8|0 99 0 -99 0 0 0 0
deficit 0|-79 -88 89 96 -21 16 -97 56
deficit 1|-20 6 62 34 -39 0 29 100
deficit 2|17 34 54 -7 14 15 16 77
deficit 3|67 27 -2 28 -51 -31 -11 -22
deficit 4|2 21 -15 -71 -40 -25 -39 -20
deficit 5|45 1 -34 -18 -35 -24 -21 -29
deficit 6|72 -2 -7 4 -30 7 -20 0
deficit 7|92 -52 44 -11 -6 -10 -1 11
deficit 8|29 81 76 26 47 -2 12 61
deficit 9|46 131 64 82 91 75 112 57
doubled|-579 -680 343 287 -575 -487 -443 50
doubled 1|0 -44 -46 103 -224 -234 -183 215
doubled 2|-83 -105 75 151 -205 -148 -130 35
doubled 3|-245 -351 169 234 -275 -167 -80 -169
doubled 4|-380 -424 224 230 -191 -131 -104 99
doubled 5|-236 -364 89 260 -40 -105 -104 9
doubled 6|-137 -151 311 -112 0 -40 -121 -59
doubled 7|-26 -52 284 -240 0 0 0 -24
doubled 8|-39 -49 259 -194 0 0 0 -35
ends call|139 93 12 -49 -48 0 -100 -122
ends call after ends call|-96 -20 86 -40 0 0 0 0
ends call after ends clause|84 49 -56 -66 0 0 0 0
ends call after ends open|104 60 25 -21 -48 0 -100 -84
ends call after ends sentence|138 72 -125 -55 0 0 0 0
ends call after ends signed|-29 76 -47 0 0 0 0 0
ends call deficit 0|-46 -40 148 -32 0 0 0 -49
ends call deficit 1|-87 -125 182 0 0 0 0 0
ends call deficit 2|-77 34 121 -77 0 0 0 0
ends call deficit 3|50 -112 59 -50 0 0 0 0
ends call deficit 4|-33 -68 81 0 0 0 0 0
ends call deficit 5|6 87 -15 -115 0 0 0 0
ends call deficit 6|45 -7 -48 94 0 0 0 0
ends call deficit 7|59 78 -76 -111 0 0 0 0
ends call deficit 8|114 50 -67 -43 0 0 0 0
ends call deficit 9|98 92 -93 83 -48 0 -100 -84
ends call here 0 after 2|-2 -40 74 -32 0 0 0 0
ends call here 0 after 5|-45 0 46 0 0 0 0 0
ends call here 1 after 2|0 -49 49 0 0 0 0 0
ends call here 1 after 3|-49 0 49 0 0 0 0 0
ends call here 1 after 8|-38 -87 115 0 0 0 0 0
ends call here 2 after 0|-5 6 0 0 0 0 0 0
ends call here 2 after 1|35 -19 -22 0 0 0 0 0
ends call here 2 after 2|18 73 -102 0 0 0 0 0
ends call here 2 after 3|100 -93 -5 0 0 0 0 0
ends call here 2 after 4|-29 -36 85 0 0 0 0 0
ends call here 2 after 5|8 -21 15 0 0 0 0 0
ends call here 2 after 6|-20 60 -48 0 0 0 0 0
ends call here 2 after 7|-36 8 64 -40 0 0 0 0
ends call here 2 after 8|-99 7 161 -49 0 0 0 0
ends call here 2 after 9|-69 85 -20 0 0 0 0 0
ends call here 3 after 0|-115 0 115 0 0 0 0 0
ends call here 3 after 1|39 -39 0 0 0 0 0 0
ends call here 3 after 2|124 -70 -60 0 0 0 0 0
ends call here 3 after 3|28 -51 31 0 0 0 0 0
ends call here 3 after 4|-5 -23 28 0 0 0 0 0
ends call here 3 after 5|145 18 -138 0 0 0 0 0
ends call here 3 after 6|72 -31 -43 0 0 0 0 0
ends call here 3 after 7|-50 40 60 -50 0 0 0 0
ends call here 3 after 8|-1 -27 40 0 0 0 0 0
ends call here 3 after 9|-53 -57 76 0 0 0 0 0
ends call here 4 after 2|-4 0 4 0 0 0 0 0
ends call here 4 after 3|-53 18 42 0 0 0 0 0
ends call here 4 after 4|46 -46 0 0 0 0 0 0
ends call here 4 after 5|-36 0 36 0 0 0 0 0
ends call here 4 after 7|36 -35 0 0 0 0 0 0
ends call here 4 after 8|30 -29 0 0 0 0 0 0
ends call here 4 after 9|0 3 -3 0 0 0 0 0
ends call here 5 after 1|-2 0 3 0 0 0 0 0
ends call here 5 after 2|-13 11 27 0 0 0 0 0
ends call here 5 after 3|-19 -22 68 -28 0 0 0 0
ends call here 5 after 4|7 40 -47 0 0 0 0 0
ends call here 5 after 5|103 22 -94 -50 0 0 0 0
ends call here 5 after 6|-49 18 48 0 0 0 0 0
ends call here 5 after 7|-29 -18 48 0 0 0 0 0
ends call here 5 after 8|-1 36 -31 0 0 0 0 0
ends call here 5 after 9|-32 82 2 -45 0 0 0 0
ends call here 6 after 0|-56 37 20 0 0 0 0 0
ends call here 6 after 1|-4 -25 63 -34 0 0 0 0
ends call here 6 after 2|-60 54 32 0 0 0 0 0
ends call here 6 after 3|30 -6 -8 0 0 0 0 0
ends call here 6 after 4|26 -43 -3 0 0 0 0 0
ends call here 6 after 5|52 -12 -58 0 0 0 0 0
ends call here 6 after 6|-14 -18 44 0 0 0 0 0
ends call here 6 after 8|45 3 -152 120 0 0 0 0
ends call here 6 after 9|-74 23 22 0 0 0 0 0
ends call here 7 after 0|-46 0 46 0 0 0 0 0
ends call here 7 after 1|-65 0 102 -46 0 0 0 0
ends call here 7 after 2|-10 -38 39 0 0 0 0 0
ends call here 7 after 3|-33 69 -55 0 0 0 0 0
ends call here 7 after 4|95 -26 -78 0 0 0 0 0
ends call here 7 after 5|55 45 -76 -13 0 0 0 0
ends call here 7 after 6|61 -34 -40 0 0 0 0 0
ends call here 7 after 7|-31 0 47 -24 0 0 0 0
ends call here 7 after 8|-52 46 -14 0 0 0 0 0
ends call here 7 after 9|21 -18 8 -18 0 0 0 0
ends call here 8 after 0|-13 0 41 -31 0 0 0 0
ends call here 8 after 1|-75 10 72 -13 0 0 0 0
ends call here 8 after 2|77 -49 -31 -17 0 0 0 0
ends call here 8 after 3|22 -44 22 0 0 0 0 0
ends call here 8 after 4|32 43 -47 31 0 0 0 0
ends call here 8 after 5|146 6 -115 -50 0 0 0 0
ends call here 8 after 6|19 33 -74 -29 0 0 0 0
ends call here 8 after 7|72 -63 34 -49 0 0 0 0
ends call here 8 after 8|-136 27 89 56 0 0 0 0
ends call here 8 after 9|-41 16 29 0 0 0 0 0
ends call here 9 after 0|0 -31 62 -39 0 0 0 0
ends call here 9 after 1|-34 -85 115 6 0 0 0 0
ends call here 9 after 2|81 -86 -35 20 31 0 0 0
ends call here 9 after 3|56 -20 -62 2 -10 0 0 0
ends call here 9 after 4|60 112 -151 -34 0 0 0 0
ends call here 9 after 5|118 53 -130 -13 0 0 -50 0
ends call here 9 after 6|30 -19 -68 64 0 0 0 -45
ends call here 9 after 7|-20 62 -82 41 0 0 0 0
ends call here 9 after 8|-212 -52 168 32 0 0 0 0
ends call here 9 after 9|-68 143 59 64 -91 0 -50 -39
ends call width 0 marks 0|-78 168 -116 0 0 0 0 0
ends call width 1 marks 0|-186 -117 115 157 38 0 0 0
ends call width 1 marks 1|-29 29 0 0 0 0 0 0
ends call width 2 marks 0|-42 22 -5 76 -24 0 0 -39
ends call width 2 marks 1|-45 116 -45 0 -49 0 0 0
ends call width 3 marks 0|155 112 -198 28 -41 0 -50 0
ends call width 3 marks 1|-236 -70 281 -43 0 0 0 0
ends call width 4 marks 0|183 -12 -12 -193 0 0 -50 0
ends call width 4 marks 1|-265 5 236 53 0 0 0 -45
ends call width 4 marks 2|-101 -4 112 -43 0 0 0 0
ends call width 5 marks 0|244 -90 -205 -18 0 0 0 0
ends call width 5 marks 1|-22 -90 117 -75 0 0 0 0
ends call width 5 marks 2|27 93 -21 -96 0 0 0 0
ends call width 6 marks 0|135 -49 -99 0 0 0 0 0
ends call width 6 marks 1|205 -31 -25 -78 0 0 0 -49
ends call width 6 marks 2|10 97 -216 0 0 0 0 0
ends call width 7 marks 0|46 -45 0 0 0 0 0 0
ends call width 7 marks 1|44 -16 -22 -32 0 0 0 0
ends call width 7 marks 2|12 100 -117 0 0 0 0 0
ends call width 8 marks 2|64 -63 0 0 0 0 0 0
ends clause|57 46 -24 -197 -79 -161 -29 -159
ends clause after ends call|-65 -85 163 -25 -49 0 0 -25
ends clause after ends clause|-1 186 -224 -23 -14 -50 0 -28
ends clause after ends open|40 32 60 -201 7 -125 26 -127
ends clause after ends sentence|65 70 -396 6 34 0 -101 0
ends clause after ends signed|90 -60 -39 0 0 0 0 -48
ends clause deficit 0|86 -39 -66 89 10 0 0 -77
ends clause deficit 1|-77 135 -30 51 0 0 0 0
ends clause deficit 2|-16 53 -133 -137 75 0 109 41
ends clause deficit 3|50 -28 -27 -76 17 0 14 -32
ends clause deficit 4|77 -61 38 0 0 0 -78 0
ends clause deficit 5|108 5 -59 -81 -15 -26 0 -50
ends clause deficit 6|33 5 -4 -79 28 0 0 0
ends clause deficit 7|61 -15 22 -71 0 0 0 0
ends clause deficit 8|24 19 132 -43 -1 -111 -99 -50
ends clause deficit 9|176 58 34 -79 -166 -50 -50 -168
ends clause here 0 after 0|58 -16 0 26 -25 0 0 -48
ends clause here 0 after 1|-61 0 0 61 0 0 0 0
ends clause here 0 after 2|-15 -2 0 -34 31 0 0 0
ends clause here 0 after 5|0 -39 -44 45 39 0 0 0
ends clause here 0 after 6|0 5 0 -5 0 0 0 0
ends clause here 0 after 7|37 0 0 16 -41 0 0 0
ends clause here 0 after 8|45 28 -37 1 0 0 0 -28
ends clause here 0 after 9|1 -20 38 -35 0 0 0 0
ends clause here 1 after 0|36 -9 -26 0 0 0 0 0
ends clause here 1 after 1|-19 -87 58 35 0 0 0 0
ends clause here 1 after 2|-159 105 81 0 0 0 0 0
ends clause here 1 after 3|36 -37 8 0 0 0 0 0
ends clause here 1 after 5|-49 91 -41 0 0 0 0 0
ends clause here 1 after 6|0 0 -47 47 0 0 0 0
ends clause here 1 after 7|81 16 -105 0 0 0 0 0
ends clause here 1 after 8|-51 105 -3 -19 0 0 0 0
ends clause here 1 after 9|-47 31 46 -14 0 0 0 0
ends clause here 2 after 0|29 0 -29 0 0 0 0 0
ends clause here 2 after 1|87 -114 -46 0 0 0 -16 147
ends clause here 2 after 2|-39 61 3 -42 21 0 30 -95
ends clause here 2 after 3|-37 40 -25 0 35 0 0 0
ends clause here 2 after 4|-4 4 0 0 0 0 0 0
ends clause here 2 after 5|28 -10 -29 0 48 0 -4 0
ends clause here 2 after 6|41 -9 -32 -16 -3 0 0 0
ends clause here 2 after 7|1 3 -33 -6 0 0 0 0
ends clause here 2 after 8|-9 72 34 -154 -10 0 103 0
ends clause here 2 after 9|-11 46 -44 -48 -34 0 14 0
ends clause here 3 after 1|-75 76 0 0 0 0 0 0
ends clause here 3 after 2|5 37 -15 -77 17 0 -1 -14
ends clause here 3 after 3|-1 2 0 0 0 0 0 0
ends clause here 3 after 4|20 38 -50 0 0 0 0 0
ends clause here 3 after 5|135 -86 -39 0 0 0 0 0
ends clause here 3 after 6|19 -14 -15 0 0 0 0 0
ends clause here 3 after 7|95 -170 129 -41 0 0 0 0
ends clause here 3 after 8|40 -30 -12 0 0 0 -33 0
ends clause here 3 after 9|65 -52 -76 53 0 0 39 -25
ends clause here 4 after 1|48 -47 0 0 0 0 0 0
ends clause here 4 after 2|86 -86 0 0 0 0 0 0
ends clause here 4 after 3|-3 3 0 0 0 0 0 0
ends clause here 4 after 4|-47 48 0 0 0 0 0 0
ends clause here 4 after 5|12 8 -25 0 0 0 0 0
ends clause here 4 after 6|53 -25 25 0 0 0 -45 0
ends clause here 4 after 7|-28 28 0 0 0 0 0 0
ends clause here 4 after 8|34 -24 -12 0 0 0 0 0
ends clause here 4 after 9|-29 19 47 0 0 0 -33 0
ends clause here 5 after 1|20 -20 36 -35 0 0 0 0
ends clause here 5 after 2|25 45 30 -50 -15 0 0 -50
ends clause here 5 after 3|29 134 -80 -50 0 0 0 0
ends clause here 5 after 4|-32 32 0 0 0 0 0 0
ends clause here 5 after 5|37 39 -69 0 0 -26 0 0
ends clause here 5 after 6|-9 102 -107 23 0 0 0 0
ends clause here 5 after 7|-39 0 65 0 0 0 0 0
ends clause here 5 after 8|159 -168 9 0 0 0 0 0
ends clause here 5 after 9|33 5 -35 0 0 0 0 0
ends clause here 6 after 1|-69 10 60 0 0 0 0 0
ends clause here 6 after 2|55 -6 -55 0 0 0 0 0
ends clause here 6 after 3|-33 80 -77 0 0 0 0 0
ends clause here 6 after 4|36 14 -50 0 0 0 0 0
ends clause here 6 after 5|66 -105 46 0 0 0 0 0
ends clause here 6 after 6|104 6 -62 -46 0 0 0 0
ends clause here 6 after 7|-87 46 38 0 0 0 0 0
ends clause here 6 after 8|-89 30 87 -32 -10 0 0 0
ends clause here 6 after 9|-49 -73 73 0 35 0 0 0
ends clause here 7 after 2|92 -57 -4 -44 0 0 0 0
ends clause here 7 after 3|-30 -12 30 0 0 0 0 0
ends clause here 7 after 5|-15 82 -95 0 0 0 0 0
ends clause here 7 after 6|73 -77 9 0 0 0 0 0
ends clause here 7 after 7|62 33 -121 52 0 0 0 0
ends clause here 7 after 8|-92 17 89 0 0 0 0 0
ends clause here 7 after 9|33 -33 80 -80 0 0 0 0
ends clause here 8 after 0|0 -44 44 0 0 0 0 0
ends clause here 8 after 1|-18 -29 42 0 0 0 0 0
ends clause here 8 after 2|-4 50 109 -71 -48 0 0 -50
ends clause here 8 after 3|-53 58 -7 0 0 0 0 0
ends clause here 8 after 4|0 38 -37 0 0 0 0 0
ends clause here 8 after 5|106 8 -118 0 0 0 0 0
ends clause here 8 after 6|149 -16 -119 28 0 -48 0 0
ends clause here 8 after 7|-4 86 5 -45 0 0 0 0
ends clause here 8 after 8|-38 -61 35 119 -17 -42 -99 0
ends clause here 8 after 9|-46 -39 87 -76 59 -29 0 0
ends clause here 9 after 0|-49 0 49 0 0 0 0 0
ends clause here 9 after 1|-59 0 59 0 0 0 0 0
ends clause here 9 after 2|0 92 -74 0 0 0 0 0
ends clause here 9 after 3|4 51 9 0 -48 0 0 0
ends clause here 9 after 4|150 -8 -139 0 0 0 0 0
ends clause here 9 after 5|246 77 -226 -49 0 -50 0 -100
ends clause here 9 after 6|159 -2 -139 -29 0 0 0 -36
ends clause here 9 after 7|21 71 -45 -41 0 0 0 0
ends clause here 9 after 8|-106 59 234 -131 -49 0 -50 0
ends clause here 9 after 9|-276 -133 301 116 -99 0 0 -58
ends clause width 0 marks 0|-31 111 -89 0 0 0 0 0
ends clause width 1 marks 0|153 -197 162 -49 -103 0 -50 -97
ends clause width 2 marks 0|40 -130 286 -112 -128 -92 0 -100
ends clause width 3 marks 0|89 -135 121 -107 -72 0 0 -51
ends clause width 3 marks 1|-16 54 -42 0 0 0 0 0
ends clause width 4 marks 0|11 15 78 -8 11 -29 -76 -50
ends clause width 4 marks 1|-141 170 -86 -16 127 0 0 0
ends clause width 4 marks 2|166 -165 0 0 0 0 0 0
ends clause width 5 marks 0|84 29 -158 -54 83 -74 7 -50
ends clause width 5 marks 1|48 82 -159 -31 52 0 -33 0
ends clause width 5 marks 2|-17 18 0 0 0 0 0 0
ends clause width 6 marks 0|40 1 -72 -128 0 0 37 153
ends clause width 6 marks 1|152 40 -261 4 52 0 72 -50
ends clause width 6 marks 2|47 -7 -146 -5 -28 0 -25 -45
ends clause width 7 marks 0|-43 40 0 26 0 0 0 -28
ends clause width 7 marks 1|19 -4 -1 -76 -12 0 0 0
ends clause width 7 marks 2|-8 62 -139 -40 0 0 0 0
ends clause width 8 marks 0|37 0 0 -36 0 0 0 0
ends clause width 8 marks 1|-30 -2 -44 121 -44 0 0 0
ends clause width 8 marks 2|26 38 -45 25 0 0 0 -48
ends open|3 62 90 77 21 78 101 80
ends open after ends call|-39 -181 148 94 0 -11 -28 110
ends open after ends clause|-26 52 40 40 -5 21 61 -5
ends open after ends open|29 21 63 52 58 59 102 12
ends open after ends sentence|-5 -9 -15 -19 -38 142 0 -85
ends open after ends signed|219 6 -258 -183 -44 0 0 -119
ends open deficit 0|26 9 9 5 19 41 -97 34
ends open deficit 1|34 21 46 -16 -5 21 29 79
ends open deficit 2|24 26 54 -26 48 21 -10 70
ends open deficit 3|34 27 15 16 -8 -29 46 -20
ends open deficit 4|82 -72 -19 -72 -37 -25 70 30
ends open deficit 5|67 -4 -9 -6 -8 -20 36 6
ends open deficit 6|60 -38 25 7 -69 7 26 0
ends open deficit 7|55 -62 52 19 -35 14 -1 121
ends open deficit 8|-47 -43 85 62 11 16 36 153
ends open deficit 9|-13 -20 120 93 96 110 160 95
ends open here 0 after 0|155 68 -112 131 -68 -49 0 -130
ends open here 0 after 1|12 40 -17 19 0 -11 0 5
ends open here 0 after 2|35 -77 30 19 2 -13 0 7
ends open here 0 after 3|-45 -26 10 71 0 1 0 -24
ends open here 0 after 4|-42 30 46 -98 49 0 0 23
ends open here 0 after 5|-16 40 131 -72 -28 36 0 -55
ends open here 0 after 6|-59 -28 39 31 -26 -46 0 8
ends open here 0 after 7|-16 4 -56 37 30 69 0 -88
ends open here 0 after 8|53 -15 76 -101 -4 27 -48 20
ends open here 0 after 9|-57 41 -52 76 44 45 -49 24
ends open here 1 after 0|149 -52 -63 -12 0 -88 0 55
ends open here 1 after 1|-30 42 -41 4 -34 53 86 92
ends open here 1 after 2|121 3 -78 -1 46 36 111 7
ends open here 1 after 3|98 63 -71 4 20 -68 -85 120
ends open here 1 after 4|67 -67 146 -82 -78 -35 0 -13
ends open here 1 after 5|7 32 35 -36 -7 -57 -52 67
ends open here 1 after 6|-40 -19 -1 -1 21 37 4 99
ends open here 1 after 7|-63 -21 16 17 4 76 -25 16
ends open here 1 after 8|-38 35 -50 -6 51 11 41 -26
ends open here 1 after 9|39 -4 4 73 27 35 -12 -132
ends open here 2 after 0|-3 -87 -2 11 23 138 0 -1
ends open here 2 after 1|42 51 -33 21 -37 -15 16 -52
ends open here 2 after 2|31 28 -41 -44 19 56 21 43
ends open here 2 after 3|-23 8 34 23 -181 -17 -29 3
ends open here 2 after 4|-12 21 -17 -7 92 -87 38 17
ends open here 2 after 5|38 -19 48 6 -105 112 71 1
ends open here 2 after 6|13 20 19 -22 1 -78 -78 33
ends open here 2 after 7|51 56 -37 -19 -90 -52 27 -6
ends open here 2 after 8|45 60 -71 25 -128 -21 -63 34
ends open here 2 after 9|13 32 -33 -45 -98 5 10 -91
ends open here 3 after 0|-47 0 -13 52 0 50 0 15
ends open here 3 after 1|39 -55 14 25 0 -47 -18 -53
ends open here 3 after 2|54 95 -2 -1 74 -69 34 -40
ends open here 3 after 3|18 37 15 -41 -77 20 -12 -53
ends open here 3 after 4|-25 35 65 26 -9 33 -29 -45
ends open here 3 after 5|-82 -115 117 15 74 -88 111 32
ends open here 3 after 6|13 -38 25 -50 -37 -10 97 8
ends open here 3 after 7|26 3 -70 50 -7 27 30 -4
ends open here 3 after 8|4 40 -4 11 4 -30 -139 70
ends open here 3 after 9|1 41 -34 25 1 -63 25 37
ends open here 4 after 0|0 0 8 80 31 -41 0 -50
ends open here 4 after 1|31 10 10 11 -1 21 -45 -36
ends open here 4 after 2|7 99 19 -65 37 -107 -23 -95
ends open here 4 after 3|52 -16 -58 -27 0 -3 48 12
ends open here 4 after 4|32 -36 53 -29 -50 48 48 -42
ends open here 4 after 5|-56 -84 16 64 0 85 135 3
ends open here 4 after 6|49 -137 -47 33 -19 1 8 57
ends open here 4 after 7|35 -44 -15 3 20 47 -54 19
ends open here 4 after 8|-30 74 -37 24 27 -44 43 52
ends open here 4 after 9|-16 9 -38 -10 -34 36 42 -29
ends open here 5 after 0|-83 -25 51 7 1 -16 0 67
ends open here 5 after 1|33 52 -4 -6 -10 31 0 -87
ends open here 5 after 2|37 72 -13 -45 20 -38 14 -86
ends open here 5 after 3|64 -24 82 28 7 -77 -9 15
ends open here 5 after 4|36 -28 15 -39 31 -20 21 56
ends open here 5 after 5|-12 -237 106 48 53 -39 27 55
ends open here 5 after 6|21 -117 11 -14 -73 27 76 35
ends open here 5 after 7|105 -30 -84 -20 -58 64 34 -3
ends open here 5 after 8|-2 69 -11 51 -3 73 -67 -108
ends open here 5 after 9|65 -40 -23 70 48 -84 -30 40
ends open here 6 after 0|-5 0 14 2 13 45 18 -79
ends open here 6 after 1|112 -46 -31 -18 51 -99 -75 106
ends open here 6 after 2|24 66 -5 -58 -89 -47 -26 -32
ends open here 6 after 3|24 -55 62 12 -21 8 10 3
ends open here 6 after 4|32 -17 56 -31 -36 -26 114 26
ends open here 6 after 5|-12 -169 71 43 32 75 22 55
ends open here 6 after 6|-57 -80 37 -21 22 73 -4 -31
ends open here 6 after 7|21 13 4 42 -9 -9 76 -33
ends open here 6 after 8|72 -39 -7 -27 -18 36 -19 67
ends open here 6 after 9|34 -28 -39 -14 55 43 -4 6
ends open here 7 after 0|13 -13 -44 -22 -52 44 -42 35
ends open here 7 after 1|-45 -25 36 20 71 18 69 -25
ends open here 7 after 2|42 39 -11 -18 34 -55 9 -25
ends open here 7 after 3|-9 25 24 24 48 -2 -3 -1
ends open here 7 after 4|72 -129 84 13 14 -44 -104 74
ends open here 7 after 5|-43 -93 69 47 -34 61 53 34
ends open here 7 after 6|-47 -36 27 122 -30 -7 26 -38
ends open here 7 after 7|-132 60 -14 21 12 39 16 51
ends open here 7 after 8|-2 137 -17 5 -31 -5 2 -1
ends open here 7 after 9|26 29 -36 53 -25 28 56 -45
ends open here 8 after 0|92 75 -56 27 -37 -6 -106 -36
ends open here 8 after 1|-74 -3 -46 17 38 64 1 -72
ends open here 8 after 2|1 19 -49 67 45 9 13 36
ends open here 8 after 3|-65 -18 42 -79 52 49 31 53
ends open here 8 after 4|63 -32 19 22 13 -44 -30 -80
ends open here 8 after 5|-98 27 71 41 -5 -8 40 20
ends open here 8 after 6|-18 -44 39 52 -58 27 29 2
ends open here 8 after 7|94 -79 -32 90 -54 -132 38 -17
ends open here 8 after 8|-2 50 -16 -14 55 -15 21 15
ends open here 8 after 9|-15 7 -6 60 3 18 -36 36
ends open here 9 after 0|51 92 -36 40 0 -47 53 -49
ends open here 9 after 1|79 -61 -6 51 4 -23 32 -26
ends open here 9 after 2|-9 30 88 29 21 31 88 -7
ends open here 9 after 3|-107 -91 59 22 71 41 37 4
ends open here 9 after 4|-137 -15 93 37 43 61 -13 -44
ends open here 9 after 5|-1 -31 77 60 65 43 29 72
ends open here 9 after 6|-98 25 26 35 18 49 16 68
ends open here 9 after 7|36 -78 25 79 22 7 5 28
ends open here 9 after 8|19 81 -19 59 17 33 125 49
ends open here 9 after 9|71 6 43 53 37 43 59 58
ends open width 0 marks 0|-45 36 43 -94 201 -126 -81 -9
ends open width 1 marks 0|-65 -9 35 122 59 -11 -93 121
ends open width 1 marks 1|0 -47 75 0 -42 0 0 0
ends open width 2 marks 0|113 -224 52 112 -113 54 26 113
ends open width 2 marks 1|-113 77 200 -311 259 0 -76 -76
ends open width 3 marks 0|57 -203 105 60 -344 68 73 31
ends open width 3 marks 1|-160 103 -79 -127 412 -79 47 -65
ends open width 4 marks 0|98 -292 98 91 -48 114 144 160
ends open width 4 marks 1|-106 43 121 55 111 -140 -226 -76
ends open width 4 marks 2|-116 16 189 -95 86 0 0 0
ends open width 5 marks 0|-58 -104 169 4 -177 30 73 82
ends open width 5 marks 1|76 14 -46 50 -20 -172 -103 -112
ends open width 5 marks 2|10 162 -138 21 10 -37 -86 -113
ends open width 6 marks 0|-212 -243 317 -9 -136 131 68 151
ends open width 6 marks 1|116 17 7 93 -143 -191 108 -80
ends open width 6 marks 2|94 68 -283 -180 182 -114 46 -2
ends open width 7 marks 0|-165 -113 139 85 -73 19 49 94
ends open width 7 marks 1|13 55 66 32 -228 -32 63 -71
ends open width 7 marks 2|-25 83 -286 46 181 0 -11 -150
ends open width 8 marks 0|-31 0 -172 -6 0 52 -49 201
ends open width 8 marks 1|14 26 142 -89 -17 0 0 -162
ends open width 8 marks 2|171 94 -228 19 -29 0 0 -52
ends sentence|49 88 -423 -12 13 -241 -312 -135
ends sentence after ends call|-110 92 -154 50 53 0 0 -12
ends sentence after ends clause|76 75 -168 59 -7 -125 0 -111
ends sentence after ends open|60 52 -239 -8 -33 -183 -316 -55
ends sentence after ends sentence|57 -41 -170 89 70 -37 -49 -29
ends sentence after ends signed|107 -12 0 -34 -74 0 0 0
ends sentence deficit 0|-179 -171 161 111 -68 -81 0 152
ends sentence deficit 1|-38 -66 -4 76 -79 -89 0 30
ends sentence deficit 2|26 18 -26 142 -62 -45 0 50
ends sentence deficit 3|66 -40 -55 93 -42 -9 -98 -12
ends sentence deficit 4|39 0 -46 18 -15 0 -48 -84
ends sentence deficit 5|-11 173 -168 54 -33 0 -50 29
ends sentence deficit 6|-47 133 -79 34 102 0 -96 0
ends sentence deficit 7|3 95 -122 -39 74 -90 0 -166
ends sentence deficit 8|55 68 -157 -13 70 -48 -49 -204
ends sentence deficit 9|65 108 -249 -11 61 -118 -163 -275
ends sentence here 0 after 0|-3 -83 48 -22 0 0 0 88
ends sentence here 0 after 1|-26 0 77 -32 0 -44 0 -13
ends sentence here 0 after 2|-93 0 0 -6 0 0 0 93
ends sentence here 0 after 3|0 0 46 -19 0 -37 0 0
ends sentence here 0 after 4|0 -37 -46 83 0 0 0 0
ends sentence here 0 after 5|-46 -47 0 27 0 0 0 68
ends sentence here 0 after 6|0 -31 0 32 0 0 0 0
ends sentence here 0 after 7|0 0 44 -44 0 0 0 0
ends sentence here 0 after 8|-100 -46 -38 136 0 0 0 54
ends sentence here 0 after 9|43 26 126 -14 -68 0 0 -121
ends sentence here 1 after 1|40 -48 11 -146 -35 -43 0 65
ends sentence here 1 after 2|-70 70 -41 -37 -29 0 0 96
ends sentence here 1 after 3|-28 50 -33 76 0 -46 0 0
ends sentence here 1 after 4|-70 45 0 68 0 0 0 -50
ends sentence here 1 after 5|18 -127 56 85 0 0 0 0
ends sentence here 1 after 6|29 -49 40 -7 0 0 0 -30
ends sentence here 1 after 7|56 -36 0 3 0 0 0 -17
ends sentence here 1 after 8|113 -70 0 42 -16 0 0 -41
ends sentence here 1 after 9|13 13 6 -21 -28 0 0 79
ends sentence here 2 after 0|-88 11 0 96 0 0 0 -39
ends sentence here 2 after 1|81 43 0 -134 0 0 0 51
ends sentence here 2 after 2|61 19 -55 -80 -127 0 0 50
ends sentence here 2 after 3|15 25 -32 -63 0 0 0 0
ends sentence here 2 after 4|47 31 43 -41 -95 0 0 -49
ends sentence here 2 after 5|-12 -14 0 22 -25 0 0 79
ends sentence here 2 after 6|-32 0 0 -17 48 0 0 138
ends sentence here 2 after 7|-48 -71 38 142 35 0 0 -15
ends sentence here 2 after 8|20 -69 44 33 72 0 0 -43
ends sentence here 2 after 9|39 -59 53 32 40 -45 0 -7
ends sentence here 3 after 0|18 -8 0 -13 0 0 0 0
ends sentence here 3 after 1|1 -58 0 5 0 0 0 43
ends sentence here 3 after 2|87 -83 0 17 -3 0 0 -37
ends sentence here 3 after 3|17 -76 -7 64 39 0 0 0
ends sentence here 3 after 4|-4 43 0 -72 0 0 0 0
ends sentence here 3 after 5|-24 31 0 66 -50 0 0 0
ends sentence here 3 after 6|-67 55 0 -73 65 0 0 -30
ends sentence here 3 after 7|74 1 0 -37 1 0 -48 0
ends sentence here 3 after 8|31 -23 -48 47 0 0 0 0
ends sentence here 3 after 9|78 37 0 -78 -82 -9 -49 0
ends sentence here 4 after 0|0 -41 0 41 0 0 0 0
ends sentence here 4 after 1|-16 18 0 14 -15 0 0 0
ends sentence here 4 after 2|36 -127 0 132 0 0 0 0
ends sentence here 4 after 3|47 -37 0 -16 0 0 0 0
ends sentence here 4 after 4|-39 20 0 42 0 0 0 0
ends sentence here 4 after 5|-32 66 0 37 0 0 0 -50
ends sentence here 4 after 6|-28 137 0 -73 0 0 0 0
ends sentence here 4 after 7|23 -32 0 45 0 0 0 -34
ends sentence here 4 after 8|43 -23 0 -14 0 0 0 0
ends sentence here 4 after 9|-8 82 0 -32 0 0 -48 0
ends sentence here 5 after 0|-21 -26 0 20 40 0 0 0
ends sentence here 5 after 1|-9 -72 0 95 35 0 0 -17
ends sentence here 5 after 2|128 -56 0 59 -96 0 -50 -35
ends sentence here 5 after 3|30 15 -99 46 50 0 0 37
ends sentence here 5 after 4|14 -6 0 -3 0 0 0 0
ends sentence here 5 after 5|-14 123 -97 -6 0 0 0 -2
ends sentence here 5 after 6|-52 23 0 -7 0 0 0 85
ends sentence here 5 after 7|-62 56 0 61 0 0 0 -35
ends sentence here 5 after 8|30 22 0 -49 -42 0 0 0
ends sentence here 5 after 9|-69 116 0 -35 14 0 0 -2
ends sentence here 6 after 0|0 -22 0 16 28 0 0 0
ends sentence here 6 after 1|-18 -50 0 39 0 0 0 0
ends sentence here 6 after 2|17 9 -50 41 41 0 0 0
ends sentence here 6 after 3|-6 3 0 -86 29 0 0 0
ends sentence here 6 after 4|-93 63 0 81 0 0 0 0
ends sentence here 6 after 5|-16 68 0 -80 0 0 -47 0
ends sentence here 6 after 6|-31 8 -32 57 0 0 0 0
ends sentence here 6 after 7|-17 61 0 -43 66 0 0 0
ends sentence here 6 after 8|40 44 0 -53 -24 0 0 0
ends sentence here 6 after 9|15 76 -10 -12 14 0 -49 0
ends sentence here 7 after 0|10 109 0 -29 -44 0 0 -50
ends sentence here 7 after 1|81 -87 -50 69 33 0 0 0
ends sentence here 7 after 2|-30 -57 12 51 38 0 0 0
ends sentence here 7 after 3|-40 61 -46 8 44 0 0 0
ends sentence here 7 after 4|-50 60 0 14 31 0 0 -50
ends sentence here 7 after 5|15 55 0 17 -31 -84 0 -94
ends sentence here 7 after 6|-26 95 -19 -82 -32 0 0 0
ends sentence here 7 after 7|185 -110 0 -107 28 0 0 0
ends sentence here 7 after 8|63 -59 0 3 40 -8 0 0
ends sentence here 7 after 9|38 63 -31 -71 45 0 0 0
ends sentence here 8 after 0|-60 17 0 48 18 0 0 0
ends sentence here 8 after 1|136 -35 0 -37 -74 0 0 0
ends sentence here 8 after 2|-34 -57 -33 72 -25 0 0 0
ends sentence here 8 after 3|15 14 -50 114 -72 -48 0 0
ends sentence here 8 after 4|-39 33 -46 45 73 0 0 0
ends sentence here 8 after 5|13 41 -117 11 73 0 -49 -82
ends sentence here 8 after 6|-8 8 4 -19 40 0 0 -14
ends sentence here 8 after 7|-23 53 0 -47 44 0 0 0
ends sentence here 8 after 8|117 -4 64 -31 7 0 0 -50
ends sentence here 8 after 9|83 74 -9 -30 38 0 0 -99
ends sentence here 9 after 0|-61 -40 0 35 120 0 0 0
ends sentence here 9 after 1|-9 26 0 -3 -45 0 0 0
ends sentence here 9 after 2|-1 -23 -82 95 63 0 0 -49
ends sentence here 9 after 3|-15 97 -99 35 28 -41 0 0
ends sentence here 9 after 4|-56 46 0 -6 -8 -50 0 0
ends sentence here 9 after 5|2 39 -16 -32 28 -50 -49 0
ends sentence here 9 after 6|65 79 -56 34 98 -50 0 -97
ends sentence here 9 after 7|-12 47 0 -15 -3 0 0 -36
ends sentence here 9 after 8|183 26 -81 13 -11 -50 -99 -99
ends sentence here 9 after 9|143 69 -170 8 -40 -50 -50 -111
ends sentence width 0 marks 0|201 57 0 -154 -28 -50 0 0
ends sentence width 1 marks 0|-4 167 -75 -426 179 -50 0 -46
ends sentence width 1 marks 1|242 -125 0 -18 -110 0 0 0
ends sentence width 2 marks 0|-30 191 -84 -439 179 0 0 -96
ends sentence width 2 marks 1|134 -4 0 -82 -111 0 0 -49
ends sentence width 3 marks 0|-69 82 -120 192 -6 -91 -99 -135
ends sentence width 3 marks 1|-6 91 0 -44 -31 0 -50 0
ends sentence width 3 marks 2|344 -269 -49 0 -77 0 0 0
ends sentence width 4 marks 0|-84 85 -158 229 -23 -98 -98 -243
ends sentence width 4 marks 1|63 111 -192 -11 -201 -49 0 -60
ends sentence width 4 marks 2|130 77 -50 -172 -5 0 0 0
ends sentence width 5 marks 0|-75 -20 -208 394 -104 -17 -49 -221
ends sentence width 5 marks 1|83 -6 -150 -44 -9 0 -49 205
ends sentence width 5 marks 2|-12 79 0 -196 13 0 0 0
ends sentence width 6 marks 0|-3 6 64 226 -161 -174 -98 -162
ends sentence width 6 marks 1|53 -11 -225 -11 -60 0 -47 130
ends sentence width 6 marks 2|27 110 -29 -214 -124 0 -49 -15
ends sentence width 7 marks 0|-47 -19 -35 82 -5 0 0 -39
ends sentence width 7 marks 1|17 5 83 -140 -119 0 0 171
ends sentence width 7 marks 2|-72 112 -87 -97 85 0 0 -63
ends sentence width 8 marks 0|0 0 0 52 0 -37 0 -20
ends sentence width 8 marks 1|-62 -58 237 -53 -36 0 0 -57
ends sentence width 8 marks 2|-150 28 104 -148 -50 0 0 192
ends signed|116 164 -170 -198 -143 -44 -85 -40
ends signed after ends call|79 -79 0 0 0 0 0 0
ends signed after ends clause|-15 15 0 0 0 0 0 0
ends signed after ends open|123 158 -170 -198 -143 0 -85 -40
ends signed after ends sentence|-31 63 0 0 0 -44 0 0
ends signed deficit 0|0 45 0 0 -45 0 0 0
ends signed deficit 1|0 40 0 0 0 0 0 -40
ends signed deficit 2|41 -30 0 0 -24 0 0 0
ends signed deficit 3|0 43 0 0 -43 0 0 0
ends signed deficit 4|-29 61 0 0 0 0 -50 0
ends signed deficit 5|-32 32 0 0 0 0 0 0
ends signed deficit 6|3 54 -49 0 0 0 0 0
ends signed deficit 7|-12 79 0 -49 0 -44 0 0
ends signed deficit 8|144 -22 -50 -99 0 0 -35 0
ends signed deficit 9|114 100 -100 -99 -50 0 0 0
ends signed here 0 after 9|0 45 0 0 -45 0 0 0
ends signed here 1 after 8|0 40 0 0 0 0 0 -40
ends signed here 2 after 1|0 25 0 0 -24 0 0 0
ends signed here 2 after 4|-12 13 0 0 0 0 0 0
ends signed here 2 after 5|-42 42 0 0 0 0 0 0
ends signed here 2 after 7|-5 6 0 0 0 0 0 0
ends signed here 2 after 8|53 -52 0 0 0 0 0 0
ends signed here 2 after 9|36 -36 0 0 0 0 0 0
ends signed here 3 after 9|0 43 0 0 -43 0 0 0
ends signed here 4 after 6|-50 50 0 0 0 0 0 0
ends signed here 4 after 8|62 -61 0 0 0 0 0 0
ends signed here 4 after 9|5 38 0 0 0 0 -50 0
ends signed here 5 after 4|39 -38 0 0 0 0 0 0
ends signed here 5 after 5|-47 47 0 0 0 0 0 0
ends signed here 5 after 6|-34 34 0 0 0 0 0 0
ends signed here 5 after 7|-36 37 0 0 0 0 0 0
ends signed here 5 after 8|18 -17 0 0 0 0 0 0
ends signed here 5 after 9|28 -28 0 0 0 0 0 0
ends signed here 6 after 3|-15 15 0 0 0 0 0 0
ends signed here 6 after 4|38 -37 0 0 0 0 0 0
ends signed here 6 after 5|-54 54 0 0 0 0 0 0
ends signed here 6 after 6|33 -33 0 0 0 0 0 0
ends signed here 6 after 7|23 -22 0 0 0 0 0 0
ends signed here 6 after 8|-40 96 -49 0 0 0 0 0
ends signed here 6 after 9|30 -30 0 0 0 0 0 0
ends signed here 7 after 0|12 -11 0 0 0 0 0 0
ends signed here 7 after 2|-123 123 0 0 0 0 0 0
ends signed here 7 after 3|47 -47 0 0 0 0 0 0
ends signed here 7 after 4|-35 35 0 0 0 0 0 0
ends signed here 7 after 5|6 -6 0 0 0 0 0 0
ends signed here 7 after 6|19 -18 0 0 0 0 0 0
ends signed here 7 after 7|-46 47 0 0 0 0 0 0
ends signed here 7 after 8|101 -101 0 0 0 0 0 0
ends signed here 7 after 9|29 65 0 -49 0 -44 0 0
ends signed here 8 after 1|-40 41 0 0 0 0 0 0
ends signed here 8 after 2|13 -12 0 0 0 0 0 0
ends signed here 8 after 3|41 20 0 -49 0 0 0 0
ends signed here 8 after 4|-14 14 0 0 0 0 0 0
ends signed here 8 after 5|46 -46 0 0 0 0 0 0
ends signed here 8 after 6|30 -30 0 0 0 0 0 0
ends signed here 8 after 7|-41 42 0 0 0 0 0 0
ends signed here 8 after 8|56 -36 0 0 0 0 -35 0
ends signed here 8 after 9|71 -37 -50 -50 0 0 0 0
ends signed here 9 after 0|45 -45 0 0 0 0 0 0
ends signed here 9 after 2|0 50 0 -50 0 0 0 0
ends signed here 9 after 5|-17 17 0 0 0 0 0 0
ends signed here 9 after 6|29 -29 0 0 0 0 0 0
ends signed here 9 after 8|54 6 -50 0 0 0 0 0
ends signed here 9 after 9|64 67 -50 -49 -50 0 0 0
ends signed width 3 marks 1|45 18 -50 0 0 0 0 0
ends signed width 4 marks 1|-28 285 -100 -169 -50 0 0 0
ends signed width 4 marks 2|-6 6 0 0 0 0 0 0
ends signed width 5 marks 1|53 61 -49 -50 0 0 -35 0
ends signed width 5 marks 2|63 -63 0 0 0 0 0 0
ends signed width 6 marks 1|-38 64 0 0 -43 0 0 0
ends signed width 6 marks 2|117 -42 0 0 -24 -44 -50 -40
ends signed width 7 marks 2|-52 52 0 0 0 0 0 0
ends signed width 8 marks 2|0 45 0 0 -45 0 0 0
full around 0 0|-51 -50 111 74 52 -5 37 102
full around 0 1|30 -117 88 62 44 14 -25 67
full around 0 2|53 -13 77 75 80 19 41 -5
full around 1 0|-7 97 54 40 -13 22 44 80
full around 1 1|98 82 50 11 -37 -60 -29 26
full around 1 2|94 66 -6 5 -24 -129 -18 -89
full around 2 0|-5 106 -95 -17 -52 47 2 -9
full around 2 1|92 55 -16 -13 -71 -106 -85 -123
full around 2 2|85 34 61 1 -19 -159 -192 -158
furniture|-395 -209 -514 -73 -236 -389 -244 942
genre|163 -102 345 -432 -119 -428 -393 417
happening|78 113 195 -19 -103 -490 -339 -233
here 0 after 0|184 -55 -89 97 -87 -49 0 -60
here 0 after 1|-31 40 22 18 0 -56 0 5
here 0 after 2|-46 -113 49 -1 28 -13 0 79
here 0 after 3|-45 -26 51 29 0 -30 0 -24
here 0 after 4|-42 -7 7 -39 49 0 0 23
here 0 after 5|-64 -23 90 16 0 36 0 -18
here 0 after 6|-59 -52 39 40 -26 -46 0 8
here 0 after 7|6 4 -27 -4 -11 69 0 -88
here 0 after 8|-36 -38 45 32 -4 27 -48 28
here 0 after 9|-47 30 37 69 -11 45 -49 -44
here 1 after 0|165 -61 -70 -12 0 -88 0 55
here 1 after 1|16 -16 -18 -42 -60 20 86 117
here 1 after 2|-25 55 -22 -38 34 36 111 55
here 1 after 3|18 67 -43 37 20 -91 -85 120
here 1 after 4|-2 -29 146 -15 -78 -35 0 -74
here 1 after 5|-67 -20 37 47 -7 -57 -52 67
here 1 after 6|-29 -56 -8 67 21 37 4 69
here 1 after 7|54 -44 -20 15 4 76 -25 12
here 1 after 8|10 -6 -53 8 31 11 41 -53
here 1 after 9|-25 48 17 61 3 35 -12 -93
here 2 after 0|-64 -64 -7 53 23 138 0 -15
here 2 after 1|84 -35 -43 -21 -61 -15 8 19
here 2 after 2|23 53 -1 -67 -55 56 31 36
here 2 after 3|-23 20 21 2 -151 -17 -29 3
here 2 after 4|-10 55 7 -15 -4 -87 38 -27
here 2 after 5|-17 4 40 -23 -79 112 70 -1
here 2 after 6|9 28 -8 -11 54 -78 -78 76
here 2 after 7|22 41 -27 22 -72 -52 27 -10
here 2 after 8|12 49 -17 -4 -95 -21 -17 25
here 2 after 9|23 19 -55 -33 -97 -9 14 -56
here 3 after 0|-143 -8 54 49 0 50 0 15
here 3 after 1|41 -59 14 23 0 -47 -18 -2
here 3 after 2|48 99 -16 9 83 -69 33 -34
here 3 after 3|22 20 19 -13 -48 20 -12 -53
here 3 after 4|33 43 31 -15 -9 33 -29 -45
here 3 after 5|4 -70 34 49 4 -88 111 32
here 3 after 6|-1 -1 12 -82 36 -10 97 -7
here 3 after 7|22 -45 97 -34 -2 27 1 -4
here 3 after 8|22 23 -15 39 4 -30 -155 70
here 3 after 9|55 28 -17 -26 -108 -67 4 29
here 4 after 0|0 -41 8 113 31 -41 0 -50
here 4 after 1|36 3 10 14 -9 21 -45 -36
here 4 after 2|62 -5 23 -7 37 -107 -23 -95
here 4 after 3|55 -18 -32 -61 0 -3 48 12
here 4 after 4|-17 -3 53 -1 -50 48 48 -42
here 4 after 5|-10 -31 22 77 0 85 135 -56
here 4 after 6|22 -12 -39 -34 -19 1 -31 57
here 4 after 7|42 -63 -15 28 20 47 -54 -19
here 4 after 8|47 -4 -40 16 27 -44 43 52
here 4 after 9|25 57 -28 -57 -34 36 -56 -29
here 5 after 0|-111 -52 51 32 40 -16 0 67
here 5 after 1|23 -19 3 40 8 31 0 -93
here 5 after 2|71 36 -6 -69 -46 -38 -29 -113
here 5 after 3|87 15 -28 45 62 -77 -9 54
here 5 after 4|24 -8 -8 -32 31 -20 21 56
here 5 after 5|-15 13 48 -12 53 -47 27 19
here 5 after 6|-4 -73 -4 4 -73 27 76 76
here 5 after 7|-28 39 -53 -5 -58 64 34 -17
here 5 after 8|88 -19 13 49 -36 73 -67 -108
here 5 after 9|74 12 -25 38 70 -84 -30 40
here 6 after 0|-44 0 19 5 31 45 18 -79
here 6 after 1|33 -100 1 38 51 -99 -75 106
here 6 after 2|40 43 -21 -34 -71 -47 -26 -32
here 6 after 3|-5 18 39 -25 3 8 10 3
here 6 after 4|69 -20 -9 6 -36 -26 114 26
here 6 after 5|-14 -72 51 14 32 75 -3 55
here 6 after 6|-15 -26 16 -29 22 73 -4 -31
here 6 after 7|-3 35 12 16 25 -9 76 -33
here 6 after 8|29 82 -21 -12 -10 36 -19 67
here 6 after 9|27 24 -19 -38 72 43 -34 6
here 7 after 0|-34 93 -15 -56 -85 44 -42 -26
here 7 after 1|-27 -100 29 54 81 18 69 -25
here 7 after 2|45 -4 -43 7 41 -55 9 -25
here 7 after 3|18 40 48 37 85 -2 -3 -1
here 7 after 4|82 -91 60 14 30 -44 -104 5
here 7 after 5|-13 22 22 45 -51 21 53 -5
here 7 after 6|-17 37 11 44 -77 -7 26 -38
here 7 after 7|-19 30 -36 -30 31 39 16 51
here 7 after 8|37 19 -18 16 -51 -8 2 -1
here 7 after 9|10 63 -26 -16 -2 13 56 -45
here 8 after 0|9 40 -42 57 -29 -6 -106 -36
here 8 after 1|-20 -41 -67 26 22 64 1 -72
here 8 after 2|24 -34 24 23 44 9 13 -28
here 8 after 3|5 -6 -20 43 -23 25 31 53
here 8 after 4|4 72 -21 36 51 -44 -30 -80
here 8 after 5|20 60 12 14 26 -8 16 -12
here 8 after 6|-4 -18 5 18 -6 2 29 0
here 8 after 7|5 -9 -14 16 -12 -132 38 -17
here 8 after 8|66 56 -5 -8 56 -25 -4 5
here 8 after 9|28 73 -32 22 7 14 -36 -25
here 9 after 0|-69 7 -11 45 52 -47 53 -49
here 9 after 1|35 -70 24 65 -15 -23 32 -26
here 9 after 2|34 -5 23 67 37 31 88 -21
here 9 after 3|3 3 -12 19 63 32 37 4
here 9 after 4|9 5 -10 36 5 24 -13 -44
here 9 after 5|89 44 34 66 46 28 7 33
here 9 after 6|12 73 -19 47 53 4 16 22
here 9 after 7|-7 29 9 24 17 7 5 22
here 9 after 8|40 53 38 39 25 12 44 20
here 9 after 9|78 55 33 23 -22 27 31 34
letter|478 -305 -205 -54 0 -50 0 -76
like caption 0|14 86 186 -101 -127 -307 -379 -48
like caption 0 before ends call|129 -64 77 -24 0 -50 0 0
like caption 0 before ends clause|-125 145 86 -171 47 -49 0 180
like caption 0 before ends open|83 59 157 -89 -144 -345 -50 -19
like caption 0 before ends sentence|98 -44 113 -63 -25 -50 -359 160
like caption 0 before ends signed|-10 -258 176 -66 0 0 0 27
like caption 1|19 40 146 -5 -59 -253 -214 -7
like caption 1 before ends call|28 -85 150 26 0 -49 -120 -72
like caption 1 before ends clause|-61 133 74 -66 -77 0 -48 -117
like caption 1 before ends open|25 50 135 15 -43 -216 -169 69
like caption 1 before ends sentence|-4 -109 64 41 35 -196 -89 68
like caption 1 before ends signed|42 -167 33 8 0 0 0 56
like caption 2|-13 17 69 11 -9 -16 -159 85
like caption 2 before ends call|-26 -35 102 31 -5 -34 63 -176
like caption 2 before ends clause|59 66 -11 -57 89 -73 -44 -98
like caption 2 before ends open|8 59 59 -12 13 -47 -81 41
like caption 2 before ends sentence|87 -55 54 2 -84 -52 -71 13
like caption 2 before ends signed|136 -141 -13 -45 0 131 -42 107
like caption 3|42 51 7 -17 -37 146 -132 -12
like caption 3 before ends call|-2 112 -54 100 0 53 -211 10
like caption 3 before ends clause|47 62 157 -46 16 -34 -61 -139
like caption 3 before ends open|-17 53 -50 -38 -21 108 -225 21
like caption 3 before ends sentence|59 -19 22 75 -129 50 23 -40
like caption 3 before ends signed|115 -156 -30 54 0 -93 -31 22
like caption 4|52 32 -16 67 38 173 -16 45
like caption 4 before ends call|-15 140 -126 -34 0 162 -172 124
like caption 4 before ends clause|-11 22 55 -17 49 0 -50 -53
like caption 4 before ends open|15 69 5 -10 48 119 -7 -35
like caption 4 before ends sentence|20 -117 44 19 -145 78 119 11
like caption 4 before ends signed|98 132 1 -86 0 -22 -50 102
like caption 5|48 21 -59 48 -22 117 34 -25
like caption 5 before ends call|15 -92 -63 -6 0 114 37 -18
like caption 5 before ends clause|165 7 -243 -48 194 -50 55 -82
like caption 5 before ends open|22 70 -36 -30 28 123 50 -2
like caption 5 before ends sentence|99 -109 26 9 -216 0 92 -31
like caption 5 before ends signed|102 -47 -10 -10 0 -4 -50 54
like caption 6|56 -3 -109 64 16 162 133 -9
like caption 6 before ends call|-149 143 -202 96 -73 -97 122 17
like caption 6 before ends clause|-78 -67 -119 77 142 0 -92 212
like caption 6 before ends open|36 17 -63 -16 73 142 32 -59
like caption 6 before ends sentence|42 -56 5 67 -188 43 115 -59
like caption 6 before ends signed|64 0 111 -27 0 63 -44 -229
like caption 7|-28 -51 -164 123 163 13 171 21
like caption 7 before ends call|-166 37 -168 57 0 -139 264 -3
like caption 7 before ends clause|45 -188 -159 181 96 -45 139 0
like caption 7 before ends open|30 -33 12 87 51 64 10 2
like caption 7 before ends sentence|-18 65 -131 -3 186 87 111 106
like caption 7 before ends signed|61 63 -116 163 0 -105 -49 -25
like caption 8|-261 16 -401 213 257 -30 134 -196
like caption 8 before ends call|-57 78 -50 69 -48 -49 60 0
like caption 8 before ends clause|0 -146 -84 137 129 0 0 -29
like caption 8 before ends open|-147 -153 -99 251 62 65 1 -108
like caption 8 before ends sentence|-156 9 -311 33 409 -32 114 -97
like caption 8 before ends signed|-133 489 -78 -326 -37 -14 -48 0
like heading 0|25 44 -43 6 -81 -60 234 2
like heading 1|23 91 2 27 -41 89 87 22
like heading 2|23 69 57 35 62 10 22 35
like heading 3|-11 25 116 5 34 81 -154 -37
like heading 4|-233 59 158 75 121 16 -164 -9
like heading 5|-242 -56 263 144 -56 -153 -482 100
like heading 6|-89 -44 254 104 -92 -157 -383 -33
like heading 7|-163 -166 198 297 55 -78 -296 -169
like kicker 0|-86 -16 300 186 39 -320 -316 -515
like kicker 1|10 64 228 109 78 -311 -374 -343
like kicker 2|27 58 78 60 121 -222 -184 -52
like kicker 3|64 32 -29 33 57 -131 -57 55
like kicker 4|129 40 -23 -30 81 -4 -30 106
like kicker 5|41 68 -84 -37 95 42 89 238
like kicker 6|9 102 -172 -142 -1 66 91 238
like kicker 7|57 16 -212 -275 -113 283 127 197
like kicker 8|-127 -118 -197 -223 -160 360 304 -40
like picture 0|7 91 86 -215 -235 179 -98 60
like picture 1|-24 72 154 -59 -2 -106 89 149
like picture 2|-41 16 157 26 -92 -69 -99 119
like picture 3|25 18 113 148 -16 -115 -22 49
like picture 4|-15 -24 71 156 73 -149 -24 7
like picture 5|-164 -100 32 212 41 -21 23 -186
like picture 6|-21 -45 -2 223 128 38 -8 -42
like picture 7|-95 33 -207 269 156 94 -23 -125
like picture 8|-202 -25 -423 162 257 124 217 -169
like text 0|-274 -126 131 -134 -73 219 45 11
like text 0 before ends clause|0 27 27 -45 0 0 0 0
like text 0 before ends open|0 -102 129 4 -73 272 -18 -206
like text 0 before ends sentence|-274 -43 34 -89 0 104 53 121
like text 0 before ends signed|0 0 81 -47 0 -93 0 80
like text 0 deficit 0|0 0 44 0 0 -43 0 0
like text 0 deficit 1|0 0 75 -23 0 -42 0 -12
like text 0 deficit 2|0 -82 5 74 -42 82 0 -63
like text 0 deficit 3|-37 2 53 18 0 -16 -42 13
like text 0 deficit 5|-48 0 96 0 0 0 0 -47
like text 0 deficit 6|-40 0 99 39 0 -35 -16 -57
like text 0 deficit 7|-142 0 200 -59 0 0 -45 0
like text 0 deficit 8|-59 -20 116 10 -36 112 -70 -144
like text 0 deficit 9|-49 -52 -57 -168 -37 179 100 111
like text 1|-266 -65 214 32 -117 49 -31 -116
like text 1 before ends call|-148 -50 160 -75 0 0 0 116
like text 1 before ends clause|0 80 -50 -66 0 0 -50 82
like text 1 before ends open|-1 48 10 45 -117 -70 5 34
like text 1 before ends sentence|-141 -149 118 52 0 144 -11 -201
like text 1 before ends signed|-84 0 105 -29 0 0 0 -74
like text 1 deficit 0|0 0 4 -4 0 0 0 0
like text 1 deficit 1|-62 41 131 -81 0 18 0 -77
like text 1 deficit 2|-8 -104 194 -3 -14 206 -253 -158
like text 1 deficit 3|15 15 -47 142 0 -10 0 -105
like text 1 deficit 4|-50 0 107 -19 0 0 0 -79
like text 1 deficit 5|-42 -79 201 -68 0 -97 0 -4
like text 1 deficit 6|94 -45 77 -42 -24 -29 0 -77
like text 1 deficit 7|-77 6 54 16 0 -58 -6 -29
like text 1 deficit 8|-138 -52 106 -20 -24 -34 50 102
like text 1 deficit 9|-111 73 8 -8 -89 95 41 -55
like text 2|-190 65 187 -35 -23 -110 -43 -11
like text 2 before ends call|-125 154 30 40 0 18 -131 -146
like text 2 before ends clause|-104 -50 166 -23 25 0 5 -49
like text 2 before ends open|56 44 80 -28 12 -124 -19 -48
like text 2 before ends sentence|-240 -173 213 79 -66 -39 -10 12
like text 2 before ends signed|-109 103 57 -159 0 -34 0 119
like text 2 deficit 0|0 0 46 -44 -4 0 0 0
like text 2 deficit 1|0 -109 93 84 0 0 -49 -83
like text 2 deficit 2|0 -74 39 104 -61 -11 -66 -119
like text 2 deficit 3|-137 -24 158 155 0 -50 0 -107
like text 2 deficit 4|79 49 39 -133 0 -46 27 -43
like text 2 deficit 5|-236 91 120 -12 22 0 0 6
like text 2 deficit 6|-187 16 68 63 -29 -12 -30 -34
like text 2 deficit 7|-102 -6 89 24 57 -54 -40 -62
like text 2 deficit 8|-168 42 47 50 80 -131 -70 150
like text 2 deficit 9|57 42 15 2 -32 5 8 20
like text 3|-55 -3 180 97 57 -92 -13 -25
like text 3 before ends call|14 47 -65 29 0 -113 -60 151
like text 3 before ends clause|-113 -28 47 -21 162 0 60 -36
like text 3 before ends open|-133 88 80 30 54 -13 33 -46
like text 3 before ends sentence|-48 -30 172 24 -85 44 -8 -128
like text 3 before ends signed|-52 -50 86 1 0 -91 -49 129
like text 3 deficit 0|0 -50 138 -46 0 0 0 -49
like text 3 deficit 1|-37 -87 190 23 0 -125 0 -148
like text 3 deficit 2|-6 -6 95 119 -87 -164 -16 -15
like text 3 deficit 3|-118 16 86 -46 22 46 -81 -84
like text 3 deficit 4|-104 -73 151 30 31 -66 8 -76
like text 3 deficit 5|72 -19 43 -60 -150 -43 -107 63
like text 3 deficit 6|40 -104 21 19 -31 57 -48 27
like text 3 deficit 7|-112 61 112 17 54 -41 -76 -94
like text 3 deficit 8|-35 173 1 -44 42 37 49 -80
like text 3 deficit 9|51 79 11 36 64 84 20 111
like text 4|-98 66 129 75 91 -1 -7 61
like text 4 before ends call|-179 -92 202 127 -5 -102 -33 -97
like text 4 before ends clause|-172 55 -27 39 51 0 85 -61
like text 4 before ends open|14 74 94 59 64 -30 15 -87
like text 4 before ends sentence|-16 -137 132 -39 105 76 -13 18
like text 4 before ends signed|-128 219 53 -120 0 106 -42 34
like text 4 deficit 0|-86 -9 117 21 0 -15 0 -110
like text 4 deficit 1|-10 -172 75 -26 0 12 0 114
like text 4 deficit 2|-34 -62 -4 33 -13 -28 15 263
like text 4 deficit 3|-86 -13 99 -40 21 188 75 -15
like text 4 deficit 4|27 -42 -74 72 -42 8 81 -120
like text 4 deficit 5|-24 -189 105 131 5 45 -23 -61
like text 4 deficit 6|9 -63 121 60 -58 -81 -7 -48
like text 4 deficit 7|21 17 36 -36 73 15 75 6
like text 4 deficit 8|10 24 37 21 13 112 3 -105
like text 4 deficit 9|-17 132 51 39 86 -10 21 32
like text 5|9 64 97 92 82 45 -15 4
like text 5 before ends call|73 -121 -57 36 -24 101 62 -157
like text 5 before ends clause|110 68 75 -44 83 -65 -73 -120
like text 5 before ends open|43 57 39 48 22 41 -105 23
like text 5 before ends sentence|-31 -46 62 31 170 33 65 -27
like text 5 before ends signed|36 198 -20 -31 0 99 -31 -61
like text 5 deficit 0|-147 -77 14 204 64 -72 0 -59
like text 5 deficit 1|-31 61 62 100 17 -31 56 -153
like text 5 deficit 2|14 -35 -6 13 29 110 -80 122
like text 5 deficit 3|113 -90 114 -23 -80 -62 87 -11
like text 5 deficit 4|47 -149 40 13 46 58 -41 24
like text 5 deficit 5|22 17 57 109 -29 -63 34 -77
like text 5 deficit 6|-11 -110 46 40 76 113 -55 -40
like text 5 deficit 7|73 14 -16 -39 -8 110 50 -33
like text 5 deficit 8|121 102 50 -11 61 47 -33 -116
like text 5 deficit 9|-29 149 69 29 95 18 -24 43
like text 6|-12 38 77 63 68 14 -49 -1
like text 6 before ends call|-4 11 -56 -14 -49 -24 219 60
like text 6 before ends clause|-18 29 59 33 207 -83 -41 -15
like text 6 before ends open|29 61 5 33 -5 62 -244 -51
like text 6 before ends sentence|67 -92 74 61 107 -37 53 6
like text 6 before ends signed|125 28 14 -4 -37 55 -79 -163
like text 6 deficit 0|-30 -66 36 80 20 13 -48 -59
like text 6 deficit 1|-26 50 -37 57 -62 166 39 -35
like text 6 deficit 2|21 53 -157 8 -3 105 100 -105
like text 6 deficit 3|58 15 -56 -86 80 -142 -94 106
like text 6 deficit 4|55 -38 83 -18 -132 -39 -123 71
like text 6 deficit 5|70 -111 30 9 69 117 -32 -102
like text 6 deficit 6|21 49 -55 -9 23 65 7 49
like text 6 deficit 7|-36 -1 -27 -4 75 102 -22 -22
like text 6 deficit 8|-43 46 -18 -3 50 31 50 5
like text 6 deficit 9|-74 108 111 7 45 -54 1 50
like text 7|29 57 2 15 -20 -3 -54 16
like text 7 before ends call|48 -52 14 25 -48 84 21 -39
like text 7 before ends clause|-1 86 -131 -57 51 -45 -36 -81
like text 7 before ends open|18 67 -91 9 2 -62 -196 44
like text 7 before ends sentence|59 -84 2 31 -32 -45 76 54
like text 7 before ends signed|114 -69 47 -16 0 -121 0 -34
like text 7 deficit 0|-74 19 -38 -91 -2 87 -49 263
like text 7 deficit 1|15 43 -108 -43 11 -43 -70 110
like text 7 deficit 2|-10 71 -130 -16 10 -138 27 -65
like text 7 deficit 3|82 114 -51 -74 -75 -72 59 -68
like text 7 deficit 4|19 -32 -61 -29 38 57 -108 77
like text 7 deficit 5|106 -42 -120 -23 -29 -68 62 42
like text 7 deficit 6|57 40 -37 57 -19 -189 -41 19
like text 7 deficit 7|42 8 -61 47 -119 17 17 16
like text 7 deficit 8|-38 4 -11 18 189 -21 5 -35
like text 7 deficit 9|-28 -32 184 31 61 67 -64 -78
like text 8|84 66 -144 -41 -86 -158 90 213
like text 8 before ends call|112 9 -20 -15 0 -37 -23 -90
like text 8 before ends clause|-74 125 -59 -57 -48 0 2 178
like text 8 before ends open|-24 62 -227 -62 -70 -56 258 291
like text 8 before ends sentence|64 51 -77 6 -29 -201 83 -165
like text 8 before ends signed|317 -225 -78 -65 0 0 -50 -88
like text 8 deficit 0|97 -63 -94 -6 2 -44 0 71
like text 8 deficit 1|-57 11 -97 38 45 -123 82 156
like text 8 deficit 2|2 11 -82 -3 61 9 105 77
like text 8 deficit 3|40 67 -292 -30 -16 44 86 122
like text 8 deficit 4|24 71 -137 -14 44 -50 220 14
like text 8 deficit 5|64 65 -133 -44 -25 49 112 212
like text 8 deficit 6|12 25 -174 7 -42 65 135 121
like text 8 deficit 7|140 17 -277 -51 -12 -128 70 131
like text 8 deficit 8|-4 -22 -81 8 -57 -1 -11 170
like text 8 deficit 9|154 -23 172 -36 -95 -57 -95 -184
linking|-71 250 55 -312 169 -210 -130 -239
marked|-474 -282 -342 -873 -363 905 144 -376
marks 0|5 -20 130 129 -19 100 81 154
marks 1|28 123 70 18 169 -314 -156 -221
marks 2|53 97 -354 -239 197 -148 -103 -123
medium|-46 0 -308 -210 104 0 0 383
name|51 -374 -22 -52 -193 -28 455 171
name room 0|207 -43 39 41 -43 -72 -187 -2
name room 1|57 -30 35 33 9 87 -296 75
name room 2|-4 -49 11 48 49 41 28 42
name room 3|-69 -195 -46 -17 -181 -92 255 155
name room 4|88 -16 -91 -50 -69 -10 207 -76
name room 5|-107 -228 -70 -8 82 -90 262 17
name room 6|-95 -65 -33 -59 -92 117 250 46
name room 7|5 -148 -69 -38 -127 172 234 -11
name room 8|45 -134 -6 -80 -77 65 178 107
name room 9|-234 80 86 -22 -64 45 181 -45
named|-220 -139 -475 -177 -115 335 484 -50
news|102 -152 114 98 202 -209 -282 -12
nothing after|-482 -374 207 73 -29 -20 -59 288
nothing before|131 -431 63 56 -188 -76 -165 176
number|128 259 -245 -31 107 -193 -16 64
number torn|-581 622 -308 -279 28 -120 82 171
number torn around here clause|85 -60 0 0 0 0 -49 -28
number torn around here open|-299 132 -226 201 42 -100 135 212
number torn around here sentence|-123 -176 0 276 -18 0 0 0
opening|945 -727 -320 -388 -50 -333 114 -244
pageName|-257 -120 -122 10 -58 -153 -94 386
pair around known|-119 -161 127 171 24 86 -203 202
pair known|-244 243 -98 -479 493 -331 193 -212
picture|-381 -253 -237 585 581 -533 -391 -232
pictureMark|204 -201 -50 52 84 -180 -72 -42
place|143 -34 -181 256 442 -661 -405 -118
quote around here clause|0 -43 51 0 0 0 -8 0
quote around here open|-166 -92 -123 311 55 -120 -21 83
quote around here sentence|0 -485 0 456 90 0 0 0
quote open|-564 477 -197 -193 -12 -349 570 -379
repeats 0|69 100 9 -118 -1 43 49 138
repeats 0 deficit 0|47 71 -271 -142 -153 -47 0 182
repeats 0 deficit 1|147 97 -184 -66 -125 -26 -41 166
repeats 0 deficit 2|52 77 -168 -77 16 -69 -53 7
repeats 0 deficit 3|41 41 -160 -134 51 -40 31 37
repeats 0 deficit 4|5 -21 78 -56 -38 -96 35 46
repeats 0 deficit 5|8 -59 27 -138 -1 124 -59 96
repeats 0 deficit 6|32 142 -25 -114 -42 21 -60 48
repeats 0 deficit 7|-22 74 21 -125 -52 158 58 43
repeats 0 deficit 8|28 47 -9 -72 66 35 -59 12
repeats 0 deficit 9|74 129 111 33 10 39 59 16
repeats 0 ends call|72 -46 -37 137 38 0 -50 -45
repeats 0 ends clause|74 61 -33 -6 -75 0 -9 -120
repeats 0 ends open|50 71 28 -68 -152 67 65 210
repeats 0 ends sentence|51 102 -152 -188 87 -50 0 -186
repeats 0 ends signed|-30 146 -50 -50 -45 0 0 -40
repeats 0 width 0|80 27 -2 -120 122 -139 -13 14
repeats 0 width 1|8 6 2 10 18 197 69 -77
repeats 0 width 2|93 -85 31 -62 -15 74 14 -32
repeats 0 width 3|102 19 114 -15 -127 -9 -75 -58
repeats 0 width 4|-11 46 17 14 -158 -125 9 196
repeats 0 width 5|88 154 -201 -60 -28 -90 -8 19
repeats 0 width 6|65 63 -407 -92 -138 -167 -87 208
repeats 0 width 7|-12 69 -232 -186 -39 -100 0 212
repeats 0 width 8|69 40 -179 -39 -153 0 0 54
repeats 1|33 51 -56 -63 2 -35 -52 96
repeats 1 deficit 0|82 -28 -235 -17 111 -75 -48 183
repeats 1 deficit 1|-38 19 -104 75 43 -51 -64 85
repeats 1 deficit 2|3 30 -46 -1 -89 -62 -2 -18
repeats 1 deficit 3|51 19 42 -14 -87 -53 -44 58
repeats 1 deficit 4|-30 -68 85 1 98 71 102 -16
repeats 1 deficit 5|135 -2 -36 -76 -4 -18 -55 125
repeats 1 deficit 6|73 73 3 -7 -19 -36 72 -8
repeats 1 deficit 7|58 115 -15 -29 -125 -34 155 31
repeats 1 deficit 8|54 74 53 -59 40 -8 -124 14
repeats 1 deficit 9|13 16 85 4 63 -78 40 -72
repeats 1 ends call|124 9 -80 -120 -41 0 0 0
repeats 1 ends clause|73 69 -306 -111 68 0 50 111
repeats 1 ends open|-16 15 49 -30 100 -18 0 127
repeats 1 ends sentence|55 99 -241 -146 -95 -137 -99 -131
repeats 1 ends signed|81 -13 -49 0 -43 0 0 0
repeats 1 width 2|-337 44 147 135 33 -173 -215 -42
repeats 1 width 3|-82 -49 107 74 94 -95 15 -10
repeats 1 width 4|90 7 97 -8 -13 -122 -37 -67
repeats 1 width 5|2 91 -93 -41 -82 8 108 91
repeats 1 width 6|34 44 -155 -136 -89 38 49 235
repeats 1 width 7|51 74 -150 -104 32 -5 -109 -7
repeats 1 width 8|104 173 -98 -208 0 0 0 35
repeats 2|26 49 -11 18 25 -44 -40 46
repeats 2 deficit 0|13 27 -56 108 1 -2 -49 -41
repeats 2 deficit 1|-30 -20 72 -5 19 -49 -172 77
repeats 2 deficit 2|15 25 21 -36 -21 18 -25 33
repeats 2 deficit 3|2 4 17 -38 112 46 6 35
repeats 2 deficit 4|67 29 19 -1 -50 -91 -113 -5
repeats 2 deficit 5|101 -44 -81 4 -75 15 121 -156
repeats 2 deficit 6|33 28 12 4 -62 -39 68 104
repeats 2 deficit 7|22 15 -18 -39 -97 0 28 69
repeats 2 deficit 8|0 7 20 -33 21 3 74 51
repeats 2 deficit 9|13 79 72 -12 61 28 -11 66
repeats 2 ends call|45 -5 -53 125 0 0 0 -39
repeats 2 ends clause|40 64 -115 -174 -17 -48 28 -134
repeats 2 ends open|-8 51 58 46 -26 -16 -11 113
repeats 2 ends sentence|11 99 -254 67 28 -114 -98 49
repeats 2 ends signed|115 26 -50 0 -74 -44 -50 0
repeats 2 width 1|-185 20 274 10 -15 -457 -522 241
repeats 2 width 2|72 -3 -10 -65 71 77 130 21
repeats 2 width 3|34 -150 35 -6 79 112 93 -33
repeats 2 width 4|51 -45 5 6 -24 65 65 -33
repeats 2 width 5|33 -1 -5 -30 -16 -17 28 -29
repeats 2 width 6|87 31 -123 -26 63 28 -97 0
repeats 2 width 7|11 19 -98 -108 34 -118 -81 194
repeats 2 width 8|32 12 31 -100 -79 74 -49 62
repeats 3|-7 38 16 65 -29 -51 -33 48
repeats 3 deficit 0|-163 8 137 54 -73 47 0 -127
repeats 3 deficit 1|-73 16 5 -31 -51 134 75 56
repeats 3 deficit 2|-76 24 87 52 -32 46 80 96
repeats 3 deficit 3|28 -5 30 -29 9 -36 -14 63
repeats 3 deficit 4|-12 20 10 -91 33 -16 -114 181
repeats 3 deficit 5|69 -60 -18 62 -60 -42 40 -104
repeats 3 deficit 6|95 29 -3 14 -60 -34 -127 30
repeats 3 deficit 7|32 -53 -30 5 138 49 30 -140
repeats 3 deficit 8|46 -56 -20 -27 -48 -41 -9 -5
repeats 3 deficit 9|105 12 78 -5 91 -36 12 107
repeats 3 ends call|9 21 12 62 0 0 -50 -49
repeats 3 ends clause|45 14 -75 -159 12 -26 12 0
repeats 3 ends open|-28 -14 65 34 37 -32 66 58
repeats 3 ends sentence|-24 81 -296 76 -105 -144 -132 139
repeats 3 ends signed|151 -13 -50 -50 0 0 0 0
repeats 3 width 1|88 18 5 -50 186 -275 -124 80
repeats 3 width 2|-30 80 42 54 26 -167 -75 90
repeats 3 width 3|-107 -60 35 -5 -47 14 60 199
repeats 3 width 4|-11 -102 104 66 23 79 27 -38
repeats 3 width 5|-5 8 54 8 2 -12 -104 15
repeats 3 width 6|93 5 3 7 -139 118 57 -60
repeats 3 width 7|36 -37 180 -18 -62 0 204 -141
repeats 3 width 8|29 -86 49 117 0 -12 0 -64
repeats 4|14 -42 75 113 -34 6 -5 22
repeats 4 deficit 0|-172 -85 178 8 -48 -37 0 79
repeats 4 deficit 1|-12 -68 161 -83 -25 42 45 -83
repeats 4 deficit 2|-95 19 121 10 85 66 60 37
repeats 4 deficit 3|39 -23 46 53 -57 64 -47 -161
repeats 4 deficit 4|5 94 -61 -7 -43 30 115 -58
repeats 4 deficit 5|39 126 17 36 -4 -127 50 -16
repeats 4 deficit 6|9 -53 -17 69 62 -28 -2 -57
repeats 4 deficit 7|52 -72 -3 39 -7 -139 -113 95
repeats 4 deficit 8|8 9 8 20 -82 -2 37 70
repeats 4 deficit 9|21 144 49 36 21 68 -51 67
repeats 4 ends call|73 87 24 -254 0 0 0 0
repeats 4 ends clause|61 -25 58 -70 -63 -29 -18 -36
repeats 4 ends open|-21 -77 86 77 41 13 19 49
repeats 4 ends sentence|-26 1 -242 162 8 -45 -99 -201
repeats 4 ends signed|49 41 0 -49 0 0 -35 0
repeats 4 width 1|-156 10 12 -53 35 -178 -402 318
repeats 4 width 2|-7 14 -12 52 -167 -4 188 165
repeats 4 width 3|85 -17 -16 133 28 -4 -162 -14
repeats 4 width 4|54 -59 -10 41 133 89 113 -193
repeats 4 width 5|48 78 107 32 -113 -73 110 -78
repeats 4 width 6|0 39 69 29 -135 -146 82 -58
repeats 4 width 7|-50 36 102 64 -60 142 69 -309
repeats 4 width 8|-141 -6 -199 140 38 -39 0 201
repeats 5|-3 -74 97 88 48 8 12 -77
repeats 5 deficit 0|-171 -151 153 108 46 31 0 -227
repeats 5 deficit 1|83 -31 90 142 39 -162 84 -190
repeats 5 deficit 2|136 17 13 10 -32 -17 -1 -36
repeats 5 deficit 3|-24 24 21 -33 -99 0 28 7
repeats 5 deficit 4|27 88 -41 115 32 -11 21 -124
repeats 5 deficit 5|24 -130 63 105 78 36 -119 -84
repeats 5 deficit 6|39 -119 -1 2 86 40 1 -43
repeats 5 deficit 7|13 -82 16 11 50 100 -81 -49
repeats 5 deficit 8|-11 -50 32 15 45 25 -2 36
repeats 5 deficit 9|-29 44 82 37 -4 18 50 102
repeats 5 ends call|-8 53 148 -208 -73 0 0 0
repeats 5 ends clause|-4 -76 146 -39 19 -92 -128 -97
repeats 5 ends open|18 -36 48 72 69 28 47 -47
repeats 5 ends sentence|-19 -3 95 98 -9 -50 -84 -142
repeats 5 ends signed|-127 192 0 -98 0 0 0 0
repeats 5 width 0|-74 232 -29 -10 120 -63 -173 24
repeats 5 width 1|72 208 -43 -18 52 -18 68 -56
repeats 5 width 2|134 -2 -36 -64 63 9 -73 38
repeats 5 width 3|22 -123 -110 44 -23 54 16 77
repeats 5 width 4|23 -138 53 85 -57 21 61 -19
repeats 5 width 5|-8 42 133 52 -65 -12 -112 35
repeats 5 width 6|-118 50 301 60 -34 -305 20 -254
repeats 5 width 7|-252 -48 -62 301 -47 46 -88 -50
repeats 5 width 8|-100 -93 322 -28 0 0 0 -175
scene|-1 26 77 221 -158 -475 -258 -386
signed|116 164 -170 -198 -143 -44 -85 -40
sourceNote|446 23 -374 -571 234 -182 2 164
spaced|136 353 -429 -315 -376 -74 -35 -295
spaced 0|113 -41 -67 -30 0 0 0 0
spaced 1|124 13 -50 -76 -44 0 0 0
spaced 2|136 17 -210 -233 -78 87 -108 -81
spaced 3|-79 195 -149 -138 0 -50 -98 0
spaced 4|-46 166 -127 -130 0 0 94 -50
spaced 5|-21 290 -91 -127 0 -35 0 -39
spaced 6|140 35 -208 -225 0 75 -13 -50
spaced 7|178 -16 -127 -150 0 -95 28 -49
spaced 8|176 154 -185 -7 -193 -73 -117 -167
spaced 9|23 -9 35 151 -219 21 148 -190
steps 0 then 0|18 56 26 -27 26 64 27 -144
steps 0 then 0 ends clause|-8 7 -75 50 39 0 -8 0
steps 0 then 0 ends open|52 12 9 -43 -29 125 31 -107
steps 0 then 0 ends sentence|-6 46 111 18 0 -45 0 -80
steps 0 then 0 ends signed|23 -22 0 0 0 0 0 0
steps 0 then 1|17 24 28 -49 16 53 -47 -120
steps 0 then 1 ends call|58 19 -79 0 0 0 0 0
steps 0 then 1 ends clause|14 -7 -49 -36 31 0 66 0
steps 0 then 1 ends open|8 57 41 -91 39 87 -60 -102
steps 0 then 1 ends sentence|-53 -22 23 106 -78 -37 0 -66
steps 0 then 1 ends signed|50 -20 0 0 0 -44 0 0
steps 0 then 2|21 -35 39 -35 -1 -13 -24 42
steps 0 then 2 ends call|40 53 -92 0 0 0 0 0
steps 0 then 2 ends clause|63 -17 -71 40 35 0 0 0
steps 0 then 2 ends open|-86 -41 70 -29 9 -13 -24 89
steps 0 then 2 ends sentence|61 1 31 8 -35 0 0 -50
steps 0 then 2 ends signed|22 -22 0 0 0 0 0 0
steps 0 then 3|-97 -9 121 -4 -100 -113 63 54
steps 0 then 3 ends call|87 -34 -55 -32 0 0 0 0
steps 0 then 3 ends clause|-24 -47 79 -8 34 0 0 0
steps 0 then 3 ends open|-74 -22 112 -23 -47 -113 63 38
steps 0 then 3 ends sentence|-4 16 24 7 -86 0 0 62
steps 0 then 3 ends signed|-44 44 0 0 0 0 0 0
steps 0 then 4|33 24 -15 -4 -15 -94 13 187
steps 0 then 4 ends call|0 -56 56 0 0 0 0 0
steps 0 then 4 ends clause|-86 86 0 0 0 0 0 0
steps 0 then 4 ends open|-27 -12 -82 121 -38 -94 13 187
steps 0 then 4 ends sentence|95 80 0 -206 39 0 0 0
steps 0 then 4 ends signed|33 -33 0 0 0 0 0 0
steps 0 then 5|-37 -15 12 -10 43 83 47 43
steps 0 then 5 ends call|-45 0 46 0 0 0 0 0
steps 0 then 5 ends clause|56 -70 82 -63 0 0 0 0
steps 0 then 5 ends open|-75 -3 -19 -13 77 83 47 61
steps 0 then 5 ends sentence|78 -53 32 42 -49 0 0 -17
steps 0 then 5 ends signed|37 16 0 0 0 0 0 -40
steps 0 then 6|-6 23 25 -16 36 3 -81 -125
steps 0 then 6 ends call|0 -49 99 -49 0 0 0 0
steps 0 then 6 ends clause|-68 -4 78 -78 0 0 117 0
steps 0 then 6 ends open|31 47 3 -21 77 3 -140 -102
steps 0 then 6 ends sentence|-72 17 50 65 -10 0 0 -39
steps 0 then 6 ends signed|-21 60 0 0 -45 0 0 0
steps 0 then 7|26 35 5 -31 23 116 -38 -173
steps 0 then 7 ends call|-28 -49 97 0 0 0 0 0
steps 0 then 7 ends clause|-40 40 0 0 0 0 0 0
steps 0 then 7 ends open|22 44 -4 4 23 117 -38 -173
steps 0 then 7 ends sentence|20 75 -3 -69 0 -8 0 0
steps 0 then 7 ends signed|26 -26 0 0 0 0 0 0
steps 0 then 8|24 93 -68 -42 -32 -15 -9 -120
steps 0 then 8 ends call|-87 76 21 0 0 0 0 0
steps 0 then 8 ends clause|-41 37 14 32 -78 0 55 -28
steps 0 then 8 ends open|36 99 -59 -36 -29 -13 3 -209
steps 0 then 8 ends sentence|2 -8 -37 3 -5 -9 -48 148
steps 0 then 9|34 106 -98 -84 -2 -68 -3 -71
steps 0 then 9 ends call|6 73 -97 0 0 0 0 0
steps 0 then 9 ends clause|40 5 -50 -5 38 0 -75 -25
steps 0 then 9 ends open|39 77 -73 -14 -16 -68 60 -69
steps 0 then 9 ends sentence|65 57 -29 -30 54 0 -84 -37
steps 0 then 9 ends signed|12 77 0 -50 -43 0 -50 0
steps 1 then 0|-13 38 -48 -22 56 81 19 31
steps 1 then 0 ends call|-47 12 12 0 0 0 0 0
steps 1 then 0 ends clause|-38 38 40 -26 48 0 -4 -48
steps 1 then 0 ends open|28 -2 -68 28 53 114 30 -36
steps 1 then 0 ends sentence|-11 -33 -4 -60 -17 -44 0 142
steps 1 then 0 ends signed|-20 44 0 0 0 0 -35 0
steps 1 then 1|22 44 -13 22 -73 -1 -33 -2
steps 1 then 1 ends call|-71 -71 131 0 0 0 0 0
steps 1 then 1 ends clause|33 25 -23 -105 28 0 0 0
steps 1 then 1 ends open|45 -4 -13 16 47 37 -33 14
steps 1 then 1 ends sentence|31 25 -46 10 -52 -89 0 -57
steps 1 then 1 ends signed|115 -71 0 0 -50 0 0 0
steps 1 then 2|-31 85 -22 -14 33 23 2 -124
steps 1 then 2 ends call|-99 -79 163 -31 0 0 0 0
steps 1 then 2 ends clause|-71 70 27 37 -46 0 0 0
steps 1 then 2 ends open|32 75 -48 -11 38 23 2 -160
steps 1 then 2 ends sentence|16 -56 0 13 59 0 0 116
steps 1 then 2 ends signed|19 40 -50 0 0 0 0 0
steps 1 then 3|-98 79 19 56 -11 83 -49 -33
steps 1 then 3 ends call|32 -34 6 0 0 0 0 0
steps 1 then 3 ends clause|-115 42 107 -48 0 0 -45 0
steps 1 then 3 ends open|-59 119 -76 53 -12 83 21 -30
steps 1 then 3 ends sentence|79 -47 -65 48 -31 0 -48 -16
steps 1 then 3 ends signed|0 49 0 -49 0 0 0 0
steps 1 then 4|23 177 -80 27 -61 -131 84 -124
steps 1 then 4 ends call|0 -37 38 0 0 0 0 0
steps 1 then 4 ends clause|-50 50 0 0 0 0 0 0
steps 1 then 4 ends open|54 131 -88 45 -56 -131 84 -124
steps 1 then 4 ends sentence|13 42 0 -60 -12 0 0 0
steps 1 then 5|14 109 -5 -9 45 52 85 -108
steps 1 then 5 ends call|79 4 -30 -50 0 0 0 0
steps 1 then 5 ends clause|-97 153 -59 0 0 0 0 0
steps 1 then 5 ends open|4 26 26 79 40 52 85 -69
steps 1 then 5 ends sentence|24 63 1 -41 1 0 0 -49
steps 1 then 5 ends signed|38 -38 0 0 0 0 0 0
steps 1 then 6|39 99 -12 -2 -60 83 59 -104
steps 1 then 6 ends call|67 -64 -12 0 0 0 0 0
steps 1 then 6 ends clause|-15 62 4 -41 -3 0 0 0
steps 1 then 6 ends open|18 89 -2 20 -53 83 59 -85
steps 1 then 6 ends sentence|87 21 0 2 7 0 0 -7
steps 1 then 6 ends signed|31 17 -49 0 0 0 0 0
steps 1 then 7|34 107 -33 11 -118 -84 23 44
steps 1 then 7 ends call|-25 45 7 0 0 0 0 0
steps 1 then 7 ends clause|1 5 -89 45 27 0 0 0
steps 1 then 7 ends open|80 78 -26 -46 -75 -84 23 93
steps 1 then 7 ends sentence|7 -6 38 127 -68 0 0 -109
steps 1 then 7 ends signed|16 -15 0 0 0 0 0 0
steps 1 then 8|147 3 -48 -17 -14 -8 28 -11
steps 1 then 8 ends call|-122 167 33 -77 0 0 0 0
steps 1 then 8 ends clause|62 -152 94 44 -10 0 -32 0
steps 1 then 8 ends open|127 66 -41 -42 54 -8 33 -11
steps 1 then 8 ends sentence|-72 78 -98 54 -6 0 0 0
steps 1 then 8 ends signed|68 -68 0 0 0 0 0 0
steps 1 then 9|55 93 -88 -6 26 86 29 -107
steps 1 then 9 ends call|-15 117 -72 26 0 0 -50 0
steps 1 then 9 ends clause|-116 -57 118 72 -4 0 0 0
steps 1 then 9 ends open|53 -72 32 41 -26 86 64 -70
steps 1 then 9 ends sentence|47 109 -128 -76 86 0 0 -85
steps 1 then 9 ends signed|12 102 -50 -49 0 0 0 0
steps 2 then 0|-43 83 -58 -57 53 1 -13 -91
steps 2 then 0 ends call|-29 74 -49 -24 0 0 0 0
steps 2 then 0 ends clause|-90 58 78 95 9 0 66 -50
steps 2 then 0 ends open|-46 102 -62 -52 71 1 -43 -34
steps 2 then 0 ends sentence|46 -23 62 -69 -74 0 0 0
steps 2 then 0 ends signed|33 -33 0 0 0 0 0 0
steps 2 then 1|-44 125 -8 25 78 10 -15 4
steps 2 then 1 ends call|-83 -40 0 96 0 0 0 0
steps 2 then 1 ends clause|-89 93 -70 144 37 -42 -85 0
steps 2 then 1 ends open|-43 121 10 20 57 22 20 -22
steps 2 then 1 ends sentence|29 7 0 -72 -3 0 0 92
steps 2 then 1 ends signed|64 -63 0 0 0 0 0 0
steps 2 then 2|22 127 -32 -115 6 -141 -11 -89
steps 2 then 2 ends call|-73 2 122 -22 0 0 0 0
steps 2 then 2 ends clause|-110 34 16 67 3 0 0 0
steps 2 then 2 ends open|26 164 -187 -107 -4 -141 -11 -89
steps 2 then 2 ends sentence|24 7 151 -95 73 0 0 0
steps 2 then 3|28 84 -54 -145 -115 -24 99 -25
steps 2 then 3 ends call|36 30 -34 0 0 0 0 0
steps 2 then 3 ends clause|34 28 -23 -15 0 0 0 0
steps 2 then 3 ends open|-22 114 -46 -126 -53 -24 99 -25
steps 2 then 3 ends sentence|27 24 0 35 -113 0 0 0
steps 2 then 3 ends signed|-34 34 0 0 0 0 0 0
steps 2 then 4|81 35 -28 -104 10 -73 55 -48
steps 2 then 4 ends call|-6 -50 77 0 0 0 0 0
steps 2 then 4 ends clause|109 -41 -50 0 0 0 0 0
steps 2 then 4 ends open|53 72 4 -139 10 -73 55 -48
steps 2 then 4 ends sentence|-41 19 0 19 0 0 0 0
steps 2 then 4 ends signed|39 -38 0 0 0 0 0 0
steps 2 then 5|14 19 36 -50 63 24 17 40
steps 2 then 5 ends call|114 30 -77 -50 0 0 0 0
steps 2 then 5 ends clause|52 -52 37 -59 0 0 0 0
steps 2 then 5 ends open|52 -82 61 -78 12 24 82 121
steps 2 then 5 ends sentence|-23 41 -49 34 47 0 -50 -99
steps 2 then 5 ends signed|-37 37 0 0 0 0 0 0
steps 2 then 6|25 93 77 -85 -92 -15 26 -3
steps 2 then 6 ends call|45 48 -42 -28 0 0 0 0
steps 2 then 6 ends clause|113 -8 31 -94 0 -48 0 0
steps 2 then 6 ends open|77 -58 81 -34 -95 13 26 -3
steps 2 then 6 ends sentence|-22 49 0 -44 -12 0 0 0
steps 2 then 6 ends signed|-97 97 0 0 0 0 0 0
steps 2 then 7|93 68 -17 6 -108 -41 -11 51
steps 2 then 7 ends call|-93 -14 79 55 0 0 0 0
steps 2 then 7 ends clause|115 -9 -98 0 0 0 -38 0
steps 2 then 7 ends open|131 -5 18 -10 -103 -41 6 51
steps 2 then 7 ends sentence|-87 65 0 21 -9 0 0 0
steps 2 then 7 ends signed|-46 47 0 0 0 0 0 0
steps 2 then 8|52 2 7 -9 84 18 -1 37
steps 2 then 8 ends call|-33 41 -62 49 0 0 0 0
steps 2 then 8 ends clause|81 -52 -11 -9 0 -29 0 0
steps 2 then 8 ends open|64 -3 14 33 -48 24 -1 37
steps 2 then 8 ends sentence|-56 20 -20 -66 159 0 0 0
steps 2 then 8 ends signed|-37 38 0 0 0 0 0 0
steps 2 then 9|-5 44 32 -70 13 110 -15 -17
steps 2 then 9 ends call|0 -16 -130 158 0 0 0 0
steps 2 then 9 ends clause|-28 -43 41 13 0 0 0 0
steps 2 then 9 ends open|20 -64 70 -48 12 110 -15 -17
steps 2 then 9 ends sentence|-40 129 -98 -59 -40 0 0 0
steps 2 then 9 ends signed|6 -6 0 0 0 0 0 0
steps 3 then 0|44 16 -46 -15 44 -58 36 -78
steps 3 then 0 ends call|80 -45 -28 0 0 0 0 0
steps 3 then 0 ends clause|25 53 -128 47 0 0 0 0
steps 3 then 0 ends open|36 30 55 -11 76 -58 36 -107
steps 3 then 0 ends sentence|20 -37 49 -60 -31 0 0 37
steps 3 then 0 ends signed|0 25 0 0 -24 0 0 0
steps 3 then 1|-10 30 22 1 92 -57 88 -27
steps 3 then 1 ends call|-3 -98 116 -49 0 0 0 0
steps 3 then 1 ends clause|-47 69 -56 0 48 0 -1 -45
steps 3 then 1 ends open|-32 70 -8 29 58 -57 88 6
steps 3 then 1 ends sentence|119 -112 0 -5 22 0 0 -37
steps 3 then 2|131 99 -45 -32 -117 54 -170 -127
steps 3 then 2 ends call|11 -74 77 0 0 0 0 0
steps 3 then 2 ends clause|155 -113 32 -88 -44 0 0 -50
steps 3 then 2 ends open|9 134 13 -61 -51 54 -170 -125
steps 3 then 2 ends sentence|123 -85 0 69 -35 0 0 0
steps 3 then 2 ends signed|38 -37 0 0 0 0 0 0
steps 3 then 3|100 -20 99 -21 -84 19 37 -20
steps 3 then 3 ends call|-131 27 108 0 0 0 0 0
steps 3 then 3 ends clause|86 -28 16 -50 0 0 0 0
steps 3 then 3 ends open|151 -17 74 -39 -72 19 37 -20
steps 3 then 3 ends sentence|-35 10 0 66 -24 0 0 0
steps 3 then 4|40 -75 26 -49 36 -102 112 25
steps 3 then 4 ends call|-32 0 33 0 0 0 0 0
steps 3 then 4 ends clause|50 0 -50 0 0 0 0 0
steps 3 then 4 ends open|55 -69 31 -106 36 -102 112 25
steps 3 then 4 ends sentence|-56 9 0 61 0 0 0 0
steps 3 then 5|19 -31 36 12 -9 -17 -24 -33
steps 3 then 5 ends call|102 135 -227 0 0 0 0 0
steps 3 then 5 ends clause|-46 -23 60 0 0 0 0 0
steps 3 then 5 ends open|46 -144 127 -1 -32 -17 16 -33
steps 3 then 5 ends sentence|-66 73 0 -12 37 0 -47 0
steps 3 then 6|-31 14 9 14 -113 55 -1 74
steps 3 then 6 ends call|73 43 -57 -39 0 0 0 0
steps 3 then 6 ends open|-33 -61 85 -8 -113 55 -1 74
steps 3 then 6 ends sentence|-26 67 -113 79 0 0 0 0
steps 3 then 7|50 62 -20 -53 122 15 30 -96
steps 3 then 7 ends clause|0 0 42 -41 0 0 0 0
steps 3 then 7 ends open|9 26 -30 32 93 15 30 -96
steps 3 then 7 ends sentence|55 14 0 -82 40 0 0 0
steps 3 then 8|-46 24 53 21 24 -97 25 -12
steps 3 then 8 ends call|-21 30 -15 0 0 0 0 0
steps 3 then 8 ends clause|-109 0 110 0 0 0 0 0
steps 3 then 8 ends open|162 -32 -1 38 -113 -97 25 -12
steps 3 then 8 ends sentence|-186 37 0 -19 153 0 0 0
steps 3 then 9|41 35 54 -68 56 -13 -83 125
steps 3 then 9 ends call|0 24 5 -29 0 0 0 0
steps 3 then 9 ends clause|0 0 49 -48 0 0 0 0
steps 3 then 9 ends open|-30 -110 36 2 146 -13 -83 140
steps 3 then 9 ends sentence|59 139 0 -42 -128 0 0 -46
steps 4 then 0|162 32 -68 -149 85 -95 30 -138
steps 4 then 0 ends call|0 47 -47 0 0 0 0 0
steps 4 then 0 ends clause|47 -46 0 0 0 0 0 0
steps 4 then 0 ends open|53 147 -53 -119 85 -95 30 -138
steps 4 then 0 ends sentence|89 -61 0 -58 0 0 0 0
steps 4 then 0 ends signed|12 -12 0 0 0 0 0 0
steps 4 then 1|29 101 -35 -51 -37 -80 -15 43
steps 4 then 1 ends clause|44 -18 -45 0 0 0 0 0
steps 4 then 1 ends open|9 104 -24 -45 -37 -80 -15 43
steps 4 then 1 ends sentence|1 -22 0 31 0 0 0 0
steps 4 then 2|154 49 -29 -124 -8 -76 -93 -114
steps 4 then 2 ends call|-12 -62 90 0 0 0 0 0
steps 4 then 2 ends clause|45 -29 -68 0 0 0 0 0
steps 4 then 2 ends open|108 109 -38 -158 49 -76 -93 -114
steps 4 then 2 ends sentence|127 -135 0 88 -83 0 0 0
steps 4 then 2 ends signed|39 -39 0 0 0 0 0 0
steps 4 then 3|69 -4 -32 -97 -28 57 45 0
steps 4 then 3 ends call|-39 0 40 0 0 0 0 0
steps 4 then 3 ends clause|-4 25 -31 0 0 0 0 0
steps 4 then 3 ends open|95 -31 -35 -72 -28 57 45 0
steps 4 then 3 ends sentence|49 15 0 -55 0 0 0 0
steps 4 then 4|34 -53 95 13 0 -10 -64 -52
steps 4 then 4 ends call|20 0 -20 0 0 0 0 0
steps 4 then 4 ends clause|-39 39 0 0 0 0 0 0
steps 4 then 4 ends open|8 -81 100 29 0 -10 -64 -52
steps 4 then 4 ends sentence|49 -26 0 -23 0 0 0 0
steps 4 then 5|-78 6 -4 -53 -28 133 -10 13
steps 4 then 5 ends call|-33 0 34 0 0 0 0 0
steps 4 then 5 ends clause|-40 41 0 0 0 0 0 0
steps 4 then 5 ends open|39 -171 -22 -49 -28 133 -10 70
steps 4 then 5 ends sentence|-44 98 0 12 0 0 0 -85
steps 4 then 5 ends signed|-37 37 0 0 0 0 0 0
steps 4 then 6|-22 -97 21 74 2 -15 -45 57
steps 4 then 6 ends call|110 -48 -47 0 0 0 0 0
steps 4 then 6 ends clause|34 -32 -1 0 0 0 0 0
steps 4 then 6 ends open|11 -165 24 133 -37 -15 -45 8
steps 4 then 6 ends sentence|-112 113 -32 -86 48 0 0 85
steps 4 then 7|-24 9 49 116 -68 -54 4 -77
steps 4 then 7 ends open|-87 14 49 140 -88 -54 4 -77
steps 4 then 7 ends sentence|10 4 0 -72 41 0 0 0
steps 4 then 8|85 -102 53 -24 -97 26 99 -73
steps 4 then 8 ends open|39 -26 53 -18 -112 26 99 -73
steps 4 then 8 ends sentence|56 -66 0 -34 31 0 0 0
steps 4 then 8 ends signed|29 -29 0 0 0 0 0 0
steps 4 then 9|30 -65 -8 -24 -88 107 -3 39
steps 4 then 9 ends open|19 -111 -8 -25 -43 107 -3 39
steps 4 then 9 ends sentence|32 9 0 -4 -42 0 0 0
steps 5 then 0|166 -28 -113 -70 -36 36 119 -153
steps 5 then 0 ends call|3 -25 13 0 0 0 0 0
steps 5 then 0 ends clause|33 -7 -46 0 0 0 0 0
steps 5 then 0 ends open|123 22 -104 -66 -30 36 119 -122
steps 5 then 0 ends sentence|20 2 0 18 -14 0 0 -44
steps 5 then 1|118 52 -89 -29 -4 17 -10 -24
steps 5 then 1 ends call|-42 -70 94 0 0 0 0 0
steps 5 then 1 ends clause|-1 -26 -50 -50 0 0 -16 167
steps 5 then 1 ends open|119 71 -95 -40 -61 17 52 -87
steps 5 then 1 ends sentence|-7 5 0 42 46 0 -50 0
steps 5 then 2|224 -44 -62 -87 -202 -139 -39 -3
steps 5 then 2 ends call|68 -63 -2 0 0 0 0 0
steps 5 then 2 ends clause|105 -19 12 -98 -15 0 0 0
steps 5 then 2 ends open|158 35 -66 -81 -93 -139 -39 -3
steps 5 then 2 ends sentence|129 -64 -34 20 -177 0 0 0
steps 5 then 3|122 -56 -22 23 18 -147 13 -1
steps 5 then 3 ends call|16 53 -51 0 0 0 0 0
steps 5 then 3 ends clause|61 -18 -50 0 0 0 0 0
steps 5 then 3 ends open|163 -158 54 11 12 -147 60 -1
steps 5 then 3 ends sentence|-80 139 26 -26 16 0 -50 0
steps 5 then 3 ends signed|-49 49 0 0 0 0 0 0
steps 5 then 4|4 -43 108 -63 0 -90 57 -78
steps 5 then 4 ends call|75 -35 -50 0 0 0 0 0
steps 5 then 4 ends open|26 -93 123 -77 0 -90 57 -78
steps 5 then 4 ends sentence|-91 72 0 25 0 0 0 0
steps 5 then 5|-46 16 -37 57 50 61 -53 61
steps 5 then 5 ends call|65 5 -65 -43 0 0 0 0
steps 5 then 5 ends clause|-13 40 0 0 0 -26 0 0
steps 5 then 5 ends open|-81 -15 24 33 1 87 -53 79
steps 5 then 5 ends sentence|-9 14 0 18 66 -35 0 -46
steps 5 then 6|-120 -22 -18 86 -11 35 -32 73
steps 5 then 6 ends call|-47 71 -21 0 0 0 0 0
steps 5 then 6 ends clause|0 20 -19 0 0 0 0 0
steps 5 then 6 ends open|-238 -1 -10 64 12 97 -32 73
steps 5 then 6 ends sentence|123 -92 0 37 5 -49 0 0
steps 5 then 7|-140 71 88 -1 59 -43 65 80
steps 5 then 7 ends call|-22 0 22 0 0 0 0 0
steps 5 then 7 ends clause|0 -50 50 0 0 0 0 0
steps 5 then 7 ends open|-166 24 36 34 59 -43 65 80
steps 5 then 7 ends sentence|-22 89 0 -63 0 0 0 0
steps 5 then 8|-72 20 4 15 38 -42 0 -62
steps 5 then 8 ends call|0 -29 30 0 0 0 0 0
steps 5 then 8 ends clause|0 -35 35 0 0 0 0 0
steps 5 then 8 ends open|-29 72 -4 15 -30 -42 0 -62
steps 5 then 8 ends sentence|-31 -15 -14 -23 63 0 0 0
steps 5 then 8 ends signed|-48 48 0 0 0 0 0 0
steps 5 then 9|-112 3 100 38 60 -49 -93 -20
steps 5 then 9 ends call|0 -50 50 0 0 0 0 0
steps 5 then 9 ends clause|0 0 72 -48 -34 0 0 0
steps 5 then 9 ends open|-222 -37 55 114 94 -49 -93 -20
steps 5 then 9 ends sentence|106 58 0 -86 -23 0 0 0
steps 6 then 0|99 -76 65 -63 9 30 -15 -44
steps 6 then 0 ends call|-23 -58 109 -34 0 0 0 0
steps 6 then 0 ends clause|-104 16 114 0 0 0 0 -50
steps 6 then 0 ends open|119 -49 -51 -83 65 30 -15 22
steps 6 then 0 ends sentence|19 -29 0 -7 -48 0 0 0
steps 6 then 0 ends signed|-31 31 0 0 0 0 0 0
steps 6 then 1|77 -22 -17 -11 -165 38 -2 15
steps 6 then 1 ends call|-48 -2 45 0 0 0 0 0
steps 6 then 1 ends clause|-46 -7 75 0 0 0 0 0
steps 6 then 1 ends open|82 -58 -43 -53 -115 38 25 15
steps 6 then 1 ends sentence|65 22 0 86 -94 0 -49 0
steps 6 then 2|243 -55 -128 -143 -27 -138 -29 -147
steps 6 then 2 ends call|-31 33 13 0 0 0 0 0
steps 6 then 2 ends clause|144 -81 123 -131 -47 0 0 0
steps 6 then 2 ends open|172 12 -107 -33 -58 -138 -29 -147
steps 6 then 2 ends sentence|81 -113 -50 61 54 0 0 0
steps 6 then 3|89 -51 -97 -19 1 122 -21 -112
steps 6 then 3 ends call|93 -3 -118 0 0 0 0 0
steps 6 then 3 ends clause|83 -83 0 0 0 0 0 0
steps 6 then 3 ends open|68 -159 -46 -15 -46 122 -21 -68
steps 6 then 3 ends sentence|-105 141 -46 1 69 0 0 -50
steps 6 then 3 ends signed|-16 16 0 0 0 0 0 0
steps 6 then 4|-65 13 99 24 17 21 0 -135
steps 6 then 4 ends call|-11 21 -5 0 0 0 0 0
steps 6 then 4 ends clause|44 0 -44 0 0 0 0 0
steps 6 then 4 ends open|-37 -118 115 65 -67 21 0 -135
steps 6 then 4 ends sentence|-93 61 0 -73 87 0 0 0
steps 6 then 5|-40 -1 -30 -5 78 30 14 97
steps 6 then 5 ends call|-31 64 -18 0 0 0 0 0
steps 6 then 5 ends clause|90 45 -127 0 0 0 0 0
steps 6 then 5 ends open|-188 -55 23 66 54 30 14 125
steps 6 then 5 ends sentence|28 14 0 -49 38 0 0 -93
steps 6 then 5 ends signed|-11 11 0 0 0 0 0 0
steps 6 then 6|-114 -15 41 7 20 14 33 -7
steps 6 then 6 ends call|83 -66 -29 30 0 0 0 0
steps 6 then 6 ends clause|-24 130 -118 0 0 0 0 0
steps 6 then 6 ends open|-157 -73 79 45 34 14 33 -7
steps 6 then 6 ends sentence|-24 11 0 -8 -25 0 0 0
steps 6 then 7|-111 61 -26 -40 121 -12 5 41
steps 6 then 7 ends call|89 -65 -24 -25 0 0 0 0
steps 6 then 7 ends clause|12 101 -103 0 0 0 0 0
steps 6 then 7 ends open|-160 11 0 -20 90 -12 5 41
steps 6 then 7 ends sentence|-16 14 0 -13 45 0 0 0
steps 6 then 8|-121 72 -29 -58 79 -7 7 110
steps 6 then 8 ends call|-73 10 88 -31 0 0 0 0
steps 6 then 8 ends clause|-42 28 23 0 0 0 0 0
steps 6 then 8 ends open|2 73 -58 -62 12 -7 7 147
steps 6 then 8 ends sentence|-38 -30 0 47 95 0 0 -49
steps 6 then 9|-93 -58 69 13 -51 32 -20 22
steps 6 then 9 ends call|-45 24 26 0 0 0 0 0
steps 6 then 9 ends clause|-14 -23 37 0 0 0 0 0
steps 6 then 9 ends open|-41 -152 59 20 -25 32 -20 22
steps 6 then 9 ends sentence|-83 102 0 -15 -47 0 0 0
steps 7 then 0|149 -6 -47 -18 -127 -59 -145 89
steps 7 then 0 ends call|-38 46 21 -29 0 0 0 0
steps 7 then 0 ends clause|-37 60 -25 0 0 0 0 0
steps 7 then 0 ends open|123 123 -37 -46 -114 -59 -145 89
steps 7 then 0 ends sentence|85 -141 0 45 -22 0 0 0
steps 7 then 1|78 -72 -16 -54 -30 92 20 70
steps 7 then 1 ends call|-96 47 39 0 0 0 0 0
steps 7 then 1 ends clause|89 -26 -38 0 0 0 0 0
steps 7 then 1 ends open|57 -178 -20 -9 35 92 20 70
steps 7 then 1 ends sentence|83 85 0 -88 -62 0 0 0
steps 7 then 1 ends signed|-7 7 0 0 0 0 0 0
steps 7 then 2|124 -108 -42 -45 -103 25 -57 -23
steps 7 then 2 ends call|-52 -98 89 41 0 0 0 0
steps 7 then 2 ends clause|105 -154 60 0 0 0 0 0
steps 7 then 2 ends open|135 -78 -69 -53 -111 25 -57 -23
steps 7 then 2 ends sentence|-57 5 -33 28 -13 0 0 0
steps 7 then 3|92 -30 63 -15 -72 101 -69 24
steps 7 then 3 ends call|28 53 -62 53 0 0 0 -39
steps 7 then 3 ends clause|-33 33 50 0 -49 0 0 0
steps 7 then 3 ends open|83 -72 74 16 -124 101 -69 44
steps 7 then 3 ends sentence|-8 3 0 -64 63 0 0 0
steps 7 then 4|-90 -10 54 9 -19 -18 110 -25
steps 7 then 4 ends call|2 -31 45 0 0 0 0 0
steps 7 then 4 ends open|-78 18 46 -4 24 -18 110 -25
steps 7 then 4 ends sentence|40 -14 0 -25 -65 0 0 0
steps 7 then 5|2 -18 -34 22 13 98 47 34
steps 7 then 5 ends call|95 -57 -76 0 0 0 0 0
steps 7 then 5 ends open|-162 2 9 24 -28 98 47 76
steps 7 then 5 ends sentence|21 -3 -38 34 34 0 0 -48
steps 7 then 6|-24 -2 27 5 71 40 36 -4
steps 7 then 6 ends call|-5 25 -10 0 0 0 0 0
steps 7 then 6 ends clause|41 -40 46 -45 0 0 0 0
steps 7 then 6 ends open|-127 4 21 49 76 40 36 26
steps 7 then 6 ends sentence|34 11 0 -70 12 0 0 -57
steps 7 then 6 ends signed|30 -30 0 0 0 0 0 0
steps 7 then 7|-42 121 5 4 23 -142 13 44
steps 7 then 7 ends call|89 -33 -70 0 0 0 0 0
steps 7 then 7 ends clause|22 0 -22 0 0 0 0 0
steps 7 then 7 ends open|-94 84 21 -1 75 -142 13 63
steps 7 then 7 ends sentence|-3 65 23 11 -57 0 0 -36
steps 7 then 8|-106 22 30 45 14 -83 65 22
steps 7 then 8 ends call|0 -95 10 90 0 0 0 0
steps 7 then 8 ends clause|-49 0 50 0 0 0 0 0
steps 7 then 8 ends open|-58 18 -14 26 -2 -83 65 47
steps 7 then 8 ends sentence|18 5 0 36 21 0 0 -49
steps 7 then 9|-2 68 35 27 -37 -40 -49 53
steps 7 then 9 ends call|0 20 55 -20 -49 0 0 0
steps 7 then 9 ends clause|0 0 16 0 0 0 0 -15
steps 7 then 9 ends open|-52 -22 18 48 25 1 -49 55
steps 7 then 9 ends sentence|4 136 0 -55 -30 -50 0 0
steps 7 then 9 ends signed|56 -56 0 0 0 0 0 0
steps 8 then 0|27 6 -46 -50 8 36 -35 60
steps 8 then 0 ends call|51 53 -59 -28 0 0 0 0
steps 8 then 0 ends clause|-15 55 -4 -30 0 0 0 0
steps 8 then 0 ends open|37 36 -35 -50 -8 36 -35 69
steps 8 then 0 ends sentence|45 -70 0 -19 22 0 0 -52
steps 8 then 1|51 -11 2 -22 56 -44 4 17
steps 8 then 1 ends call|41 -123 67 -10 0 0 0 0
steps 8 then 1 ends clause|-31 23 78 0 0 0 -50 0
steps 8 then 1 ends open|87 23 -31 3 -13 -4 41 -33
steps 8 then 1 ends sentence|3 -26 0 -64 106 -50 0 185
steps 8 then 1 ends signed|44 -43 0 0 0 0 0 0
steps 8 then 2|-8 -43 30 27 15 -57 23 -17
steps 8 then 2 ends call|28 46 -42 0 0 0 0 0
steps 8 then 2 ends clause|0 14 25 -35 0 0 0 0
steps 8 then 2 ends open|13 -97 40 56 -45 -57 23 -17
steps 8 then 2 ends sentence|-31 -62 0 42 157 0 0 0
steps 8 then 2 ends signed|-31 32 0 0 0 0 0 0
steps 8 then 3|-59 28 4 24 59 -53 1 73
steps 8 then 3 ends call|100 -70 -4 43 0 0 0 0
steps 8 then 3 ends clause|89 16 -94 0 0 0 0 0
steps 8 then 3 ends open|-154 -65 66 32 121 -53 1 73
steps 8 then 3 ends sentence|57 33 -47 60 -55 0 0 0
steps 8 then 3 ends signed|0 49 0 -49 0 0 0 0
steps 8 then 4|19 -20 7 38 118 31 28 -51
steps 8 then 4 ends call|96 -23 -50 0 0 0 0 0
steps 8 then 4 ends clause|84 16 -92 0 0 0 0 0
steps 8 then 4 ends open|-55 1 55 42 56 31 28 -51
steps 8 then 4 ends sentence|-24 12 -46 13 83 0 0 0
steps 8 then 4 ends signed|-11 11 0 0 0 0 0 0
steps 8 then 5|-15 59 -9 35 -73 23 5 44
steps 8 then 5 ends call|52 108 -32 -50 0 0 -50 0
steps 8 then 5 ends clause|207 -24 -134 -49 0 0 0 0
steps 8 then 5 ends open|-143 42 38 53 46 39 43 68
steps 8 then 5 ends sentence|14 17 -90 -39 -120 -48 0 -49
steps 8 then 5 ends signed|-2 2 0 0 0 0 0 0
steps 8 then 6|47 -1 11 44 -17 -1 -9 63
steps 8 then 6 ends call|43 145 -189 0 0 0 0 0
steps 8 then 6 ends clause|47 17 7 -29 -48 0 0 0
steps 8 then 6 ends open|-80 -148 80 -8 5 44 24 128
steps 8 then 6 ends sentence|38 78 -21 71 31 -50 -49 -50
steps 8 then 6 ends signed|49 -48 0 0 0 0 0 0
steps 8 then 7|22 27 40 20 4 38 -6 -81
steps 8 then 7 ends call|22 22 -47 -15 0 0 0 0
steps 8 then 7 ends clause|36 43 -78 0 0 0 0 0
steps 8 then 7 ends open|36 -1 66 12 -30 38 -6 -81
steps 8 then 7 ends sentence|44 -40 0 -6 90 0 0 0
steps 8 then 7 ends signed|-46 46 0 0 0 0 0 0
steps 8 then 8|-30 -48 13 -37 23 -10 7 47
steps 8 then 8 ends call|7 -25 38 -17 0 0 0 0
steps 8 then 8 ends clause|-85 -2 86 0 0 0 0 0
steps 8 then 8 ends open|25 2 -37 -4 74 -10 7 47
steps 8 then 8 ends sentence|-9 -11 0 55 -156 0 0 0
steps 8 then 9|29 74 -35 -57 -49 -2 -30 -3
steps 8 then 9 ends call|-76 124 -83 23 0 0 0 0
steps 8 then 9 ends clause|0 14 50 0 -28 0 0 -47
steps 8 then 9 ends open|6 -81 -12 -26 26 -2 -30 12
steps 8 then 9 ends sentence|53 105 0 -12 -108 0 0 0
steps 9 then 0|111 -2 -69 30 -22 -61 36 68
steps 9 then 0 ends call|161 -145 -92 52 0 0 0 0
steps 9 then 0 ends clause|-28 18 40 0 0 0 0 0
steps 9 then 0 ends open|45 38 -25 -11 -16 -61 36 68
steps 9 then 0 ends sentence|-71 -28 0 118 -21 0 0 0
steps 9 then 0 ends signed|53 -53 0 0 0 0 0 0
steps 9 then 1|-29 -101 6 29 26 17 79 94
steps 9 then 1 ends call|102 -180 25 -57 12 0 0 0
steps 9 then 1 ends clause|-33 -23 87 0 0 0 0 0
steps 9 then 1 ends open|-35 36 -33 36 -47 17 79 94
steps 9 then 1 ends sentence|-62 8 -31 42 3 0 0 0
steps 9 then 2|-30 -86 52 81 69 -74 16 166
steps 9 then 2 ends call|37 -117 -3 137 -10 0 0 -45
steps 9 then 2 ends clause|-82 71 13 0 0 0 0 0
steps 9 then 2 ends open|-97 -158 65 -2 38 -74 16 228
steps 9 then 2 ends sentence|-11 -25 -45 70 155 0 0 -50
steps 9 then 3|-6 5 8 53 60 44 39 36
steps 9 then 3 ends call|48 84 -131 77 47 0 0 0
steps 9 then 3 ends clause|167 -35 -116 0 -48 0 0 0
steps 9 then 3 ends open|-151 -68 55 45 63 44 39 53
steps 9 then 3 ends sentence|7 15 0 -22 26 0 0 -49
steps 9 then 4|72 -28 -22 6 40 -78 -11 27
steps 9 then 4 ends call|80 -63 -4 -78 0 0 0 0
steps 9 then 4 ends clause|72 -22 -50 0 0 0 0 0
steps 9 then 4 ends open|11 -134 14 29 49 -43 -11 27
steps 9 then 4 ends sentence|-31 41 0 -47 -17 -50 0 0
steps 9 then 5|75 78 -18 34 -34 15 25 39
steps 9 then 5 ends call|-21 147 -119 -93 -24 0 0 0
steps 9 then 5 ends clause|228 80 -184 -49 0 -50 0 -100
steps 9 then 5 ends open|-130 -137 29 67 54 41 35 73
steps 9 then 5 ends sentence|52 27 -3 -38 -16 -79 -49 0
steps 9 then 5 ends signed|26 32 0 -50 0 0 0 0
steps 9 then 6|25 24 -18 53 72 -10 33 -29
steps 9 then 6 ends call|36 -62 3 -105 0 0 0 0
steps 9 then 6 ends clause|38 125 -144 0 0 0 0 -36
steps 9 then 6 ends open|-23 -102 52 53 78 -10 33 -17
steps 9 then 6 ends sentence|51 85 -134 67 -58 0 0 -46
steps 9 then 6 ends signed|-40 41 0 0 0 0 0 0
steps 9 then 7|-59 10 -12 36 -40 -64 61 16
steps 9 then 7 ends call|13 32 -70 -2 0 0 0 0
steps 9 then 7 ends clause|64 59 -111 0 0 0 0 0
steps 9 then 7 ends open|-108 -31 22 24 -16 -64 61 16
steps 9 then 7 ends sentence|-16 -14 0 20 7 0 0 0
steps 9 then 8|81 -50 -15 -34 -6 155 11 -47
steps 9 then 8 ends call|-19 70 -16 -54 0 0 0 0
steps 9 then 8 ends open|29 -42 -13 -52 10 155 11 -47
steps 9 then 8 ends sentence|54 -44 0 52 -30 0 0 0
steps 9 then 9|-63 37 -36 -33 -34 170 13 -15
steps 9 then 9 ends call|-49 0 77 -39 0 0 0 0
steps 9 then 9 ends open|-35 -6 -87 -16 -9 170 13 -15
steps 9 then 9 ends sentence|0 26 0 0 -25 0 0 0
steps to here 0 then 0|10 31 -37 50 10 -18 5 -55
steps to here 0 then 0 before ends call|-117 144 0 -74 0 0 50 0
steps to here 0 then 0 before ends clause|-94 58 -109 80 109 0 -29 0
steps to here 0 then 0 before ends open|-76 -44 -16 89 -53 65 108 -2
steps to here 0 then 0 before ends sentence|146 -26 -23 12 -2 -79 -103 0
steps to here 0 then 0 before ends signed|-31 -76 115 -13 0 0 0 -48
steps to here 0 then 1|11 33 -44 25 -99 101 30 -119
steps to here 0 then 1 before ends call|227 -156 -46 -104 0 184 -108 -46
steps to here 0 then 1 before ends clause|-47 68 -115 -8 63 0 47 -4
steps to here 0 then 1 before ends open|-86 55 12 -16 -44 30 40 -23
steps to here 0 then 1 before ends sentence|64 -34 49 4 -145 48 21 -125
steps to here 0 then 1 before ends signed|-63 -81 54 34 0 -56 0 -77
steps to here 0 then 2|159 14 29 27 34 -84 -26 -64
steps to here 0 then 2 before ends call|20 103 -175 172 0 0 -77 0
steps to here 0 then 2 before ends clause|159 -77 -56 -58 97 0 -9 44
steps to here 0 then 2 before ends open|127 59 15 1 28 -60 -65 -127
steps to here 0 then 2 before ends sentence|-22 -33 24 44 -78 -86 39 -33
steps to here 0 then 2 before ends signed|0 -114 -36 24 0 0 -49 205
steps to here 0 then 3|40 83 33 -10 53 -127 -15 56
steps to here 0 then 3 before ends call|52 -45 -13 2 0 -23 23 0
steps to here 0 then 3 before ends clause|135 -67 76 -97 20 0 0 0
steps to here 0 then 3 before ends open|-66 16 55 -18 39 -36 -47 53
steps to here 0 then 3 before ends sentence|19 181 -97 78 -28 -85 16 24
steps to here 0 then 3 before ends signed|55 -70 14 20 0 0 0 24
steps to here 0 then 4|-51 88 8 -40 -5 8 7 -65
steps to here 0 then 4 before ends call|-74 -7 136 -25 0 0 0 -48
steps to here 0 then 4 before ends clause|15 -15 0 0 0 0 0 0
steps to here 0 then 4 before ends open|54 25 -33 -32 -49 -35 -14 20
steps to here 0 then 4 before ends sentence|-100 26 -38 45 61 28 10 -49
steps to here 0 then 4 before ends signed|-2 41 18 -45 0 0 0 0
steps to here 0 then 5|42 43 8 29 45 -70 -44 -26
steps to here 0 then 5 before ends call|-51 -12 84 23 0 0 -70 0
steps to here 0 then 5 before ends clause|-62 78 64 -51 -63 0 0 0
steps to here 0 then 5 before ends open|55 17 -16 23 56 -63 -22 -22
steps to here 0 then 5 before ends sentence|-23 42 19 53 27 -27 -20 -43
steps to here 0 then 5 before ends signed|157 16 -62 -110 0 18 0 14
steps to here 0 then 6|-59 108 -2 -65 145 4 -42 -33
steps to here 0 then 6 before ends call|-66 24 125 -33 0 0 0 -49
steps to here 0 then 6 before ends clause|-58 121 -97 16 -78 0 60 0
steps to here 0 then 6 before ends open|8 8 -51 -5 187 -102 -152 -67
steps to here 0 then 6 before ends sentence|-22 26 -41 5 -68 82 -10 95
steps to here 0 then 6 before ends signed|0 19 19 7 0 -34 0 -62
steps to here 0 then 7|-28 90 -73 -26 109 55 21 -108
steps to here 0 then 7 before ends call|-72 114 -151 -106 0 -2 120 114
steps to here 0 then 7 before ends clause|-17 -15 -28 106 0 0 0 -39
steps to here 0 then 7 before ends open|49 23 -14 -50 30 144 -187 -54
steps to here 0 then 7 before ends sentence|-75 42 49 46 138 -111 89 -243
steps to here 0 then 7 before ends signed|65 99 -70 -44 0 0 -31 13
steps to here 0 then 8|-70 138 -55 5 100 49 28 32
steps to here 0 then 8 before ends call|-38 74 -119 -188 0 -24 149 246
steps to here 0 then 8 before ends clause|-58 103 -164 152 36 -95 82 -56
steps to here 0 then 8 before ends open|-132 65 25 45 91 87 -44 -116
steps to here 0 then 8 before ends sentence|108 -68 -6 7 37 58 24 36
steps to here 0 then 8 before ends signed|-73 161 45 -29 -37 5 -44 -72
steps to here 0 then 9|-18 101 -38 43 141 22 21 29
steps to here 0 then 9 before ends call|86 192 22 -213 0 -113 69 -188
steps to here 0 then 9 before ends clause|-4 -58 -356 270 -23 0 -96 122
steps to here 0 then 9 before ends open|3 30 -94 38 83 101 100 -77
steps to here 0 then 9 before ends sentence|26 -32 53 -113 166 -104 -7 151
steps to here 0 then 9 before ends signed|-8 228 -31 -117 0 61 0 66
steps to here 1 then 0|-45 37 18 -25 30 -1 5 -5
steps to here 1 then 0 before ends call|50 -25 99 -118 0 0 0 0
steps to here 1 then 0 before ends clause|-78 143 45 -81 26 0 -48 0
steps to here 1 then 0 before ends open|-163 -62 48 80 79 37 157 54
steps to here 1 then 0 before ends sentence|60 -112 -89 69 -155 11 -17 -73
steps to here 1 then 0 before ends signed|-114 -56 86 -5 0 -44 0 0
steps to here 1 then 1|5 107 16 56 55 -94 -5 -52
steps to here 1 then 1 before ends call|83 -63 -63 32 0 35 -82 0
steps to here 1 then 1 before ends clause|3 170 -54 -7 -35 -49 0 -48
steps to here 1 then 1 before ends open|23 5 0 28 89 -50 -114 -69
steps to here 1 then 1 before ends sentence|104 -54 -51 -13 -121 -31 46 69
steps to here 1 then 1 before ends signed|-148 -56 109 57 0 -9 0 0
steps to here 1 then 2|14 7 -6 21 -27 3 -36 -106
steps to here 1 then 2 before ends call|-59 113 34 102 0 0 -111 -49
steps to here 1 then 2 before ends clause|-6 96 -121 -72 81 0 0 0
steps to here 1 then 2 before ends open|-43 -30 43 43 -51 35 -79 -73
steps to here 1 then 2 before ends sentence|117 -9 -66 -5 0 -87 45 -145
steps to here 1 then 2 before ends signed|-80 0 -16 15 0 0 0 108
steps to here 1 then 3|-73 88 1 -31 100 77 15 -58
steps to here 1 then 3 before ends call|-122 110 12 80 0 -69 0 0
steps to here 1 then 3 before ends clause|-25 -5 76 -69 -7 0 0 0
steps to here 1 then 3 before ends open|-89 63 -68 -28 119 105 0 52
steps to here 1 then 3 before ends sentence|83 -31 -50 57 -46 -5 15 -69
steps to here 1 then 3 before ends signed|39 -78 18 46 0 0 0 -47
steps to here 1 then 4|-59 97 2 6 1 -109 -45 0
steps to here 1 then 4 before ends call|-78 142 0 -16 0 0 -37 0
steps to here 1 then 4 before ends clause|-21 29 -1 -2 0 0 0 0
steps to here 1 then 4 before ends open|-52 59 54 2 -8 -113 -47 0
steps to here 1 then 4 before ends sentence|63 -36 -71 52 27 -7 3 0
steps to here 1 then 4 before ends signed|0 0 -8 8 0 0 0 0
steps to here 1 then 5|-15 99 -14 3 27 -83 -38 -87
steps to here 1 then 5 before ends call|-57 37 -49 70 0 0 0 0
steps to here 1 then 5 before ends clause|-100 106 67 -43 0 0 0 0
steps to here 1 then 5 before ends open|-6 95 -13 21 19 -51 -82 -3
steps to here 1 then 5 before ends sentence|38 -2 69 -72 32 -43 7 -154
steps to here 1 then 5 before ends signed|52 -56 -159 177 0 0 -42 -12
steps to here 1 then 6|-4 105 -27 9 49 -66 -74 -9
steps to here 1 then 6 before ends call|-109 98 3 77 0 50 -63 -30
steps to here 1 then 6 before ends clause|-128 -5 87 67 0 0 0 0
steps to here 1 then 6 before ends open|-77 57 40 -38 70 -42 -31 3
steps to here 1 then 6 before ends sentence|119 134 -41 -41 -48 -60 -50 13
steps to here 1 then 6 before ends signed|64 -49 27 68 0 -48 -50 -18
steps to here 1 then 7|-31 38 39 28 71 -31 38 52
steps to here 1 then 7 before ends call|-45 43 -149 62 0 8 83 0
steps to here 1 then 7 before ends clause|8 115 -165 63 70 0 0 0
steps to here 1 then 7 before ends open|-100 10 128 -7 82 -75 -68 91
steps to here 1 then 7 before ends sentence|-12 29 -37 29 20 43 -25 13
steps to here 1 then 7 before ends signed|185 -125 12 12 0 -42 0 -90
steps to here 1 then 8|7 -9 -11 11 43 -92 -38 84
steps to here 1 then 8 before ends call|-19 130 44 -159 0 -32 48 86
steps to here 1 then 8 before ends clause|50 -41 -4 84 -62 -50 0 0
steps to here 1 then 8 before ends open|34 -17 -45 -55 44 -26 -173 97
steps to here 1 then 8 before ends sentence|-33 -20 -9 -2 123 -87 89 -33
steps to here 1 then 8 before ends signed|-37 0 25 -1 -44 85 0 -108
steps to here 1 then 9|56 49 -7 -23 97 -77 0 99
steps to here 1 then 9 before ends call|4 0 94 41 -49 -35 -12 -155
steps to here 1 then 9 before ends clause|-58 -128 168 -140 125 0 0 -15
steps to here 1 then 9 before ends open|53 52 -56 -19 82 -23 -52 41
steps to here 1 then 9 before ends sentence|-32 70 35 -2 -43 -56 28 108
steps to here 1 then 9 before ends signed|44 0 -108 52 0 30 0 109
steps to here 2 then 0|-43 74 -89 -123 230 14 77 -121
steps to here 2 then 0 before ends call|-11 8 41 -26 -24 0 0 -18
steps to here 2 then 0 before ends clause|-137 123 14 -76 53 0 30 0
steps to here 2 then 0 before ends open|-29 51 -16 -122 279 -97 90 -107
steps to here 2 then 0 before ends sentence|85 -17 -155 9 -147 76 27 -11
steps to here 2 then 0 before ends signed|-18 -47 120 -55 0 0 0 0
steps to here 2 then 1|-45 107 -14 14 192 29 -9 46
steps to here 2 then 1 before ends call|78 -66 -126 90 0 38 0 0
steps to here 2 then 1 before ends clause|-206 237 -117 -111 157 0 0 0
steps to here 2 then 1 before ends open|-64 77 47 -8 258 -52 -142 53
steps to here 2 then 1 before ends sentence|75 -30 -91 -26 -183 179 98 -12
steps to here 2 then 1 before ends signed|-86 -100 85 73 0 -93 0 20
steps to here 2 then 2|-1 56 -89 -43 132 -49 -72 -70
steps to here 2 then 2 before ends call|-9 -17 -83 99 0 0 -40 31
steps to here 2 then 2 before ends clause|-164 105 -51 -64 115 0 0 0
steps to here 2 then 2 before ends open|13 66 -166 -76 102 -92 -2 -28
steps to here 2 then 2 before ends sentence|79 36 -57 -70 70 119 -55 -84
steps to here 2 then 2 before ends signed|-5 -12 -6 44 0 -35 0 -42
steps to here 2 then 3|-26 137 -120 -29 87 -165 67 -121
steps to here 2 then 3 before ends call|9 -9 -122 124 0 0 0 0
steps to here 2 then 3 before ends clause|-43 40 -102 55 48 0 0 0
steps to here 2 then 3 before ends open|57 106 13 -45 76 -95 0 -102
steps to here 2 then 3 before ends sentence|56 -29 -30 -48 -29 -129 67 3
steps to here 2 then 3 before ends signed|37 -50 -76 100 0 0 0 0
steps to here 2 then 4|-16 165 -67 -80 -85 9 -24 -69
steps to here 2 then 4 before ends call|-8 -66 16 68 0 0 0 0
steps to here 2 then 4 before ends clause|-110 93 0 37 0 0 0 0
steps to here 2 then 4 before ends open|27 75 -49 -70 -50 48 0 -69
steps to here 2 then 4 before ends sentence|92 13 -26 1 -47 -38 -24 0
steps to here 2 then 4 before ends signed|0 0 24 -24 0 0 0 0
steps to here 2 then 5|83 138 -88 1 -65 -12 -60 -81
steps to here 2 then 5 before ends call|175 -167 39 -80 0 0 0 0
steps to here 2 then 5 before ends clause|22 -19 67 -41 -32 0 0 0
steps to here 2 then 5 before ends open|-65 182 -72 41 -32 -42 0 -97
steps to here 2 then 5 before ends sentence|21 67 -16 35 -36 -5 -60 56
steps to here 2 then 5 before ends signed|39 -45 21 -17 0 0 0 0
steps to here 2 then 6|-41 97 -18 2 -75 19 -55 -70
steps to here 2 then 6 before ends call|57 -105 22 92 0 -49 -35 0
steps to here 2 then 6 before ends clause|-120 57 49 59 0 0 0 0
steps to here 2 then 6 before ends open|-64 161 -59 -80 -64 96 0 -57
steps to here 2 then 6 before ends sentence|88 -62 86 26 -28 -48 -34 -33
steps to here 2 then 6 before ends signed|95 -50 39 -92 0 0 0 0
steps to here 2 then 7|134 10 -8 -40 -139 70 -78 35
steps to here 2 then 7 before ends call|-34 0 36 3 0 0 -15 0
steps to here 2 then 7 before ends clause|105 -108 -27 50 0 0 0 0
steps to here 2 then 7 before ends open|93 106 -108 12 -95 4 0 59
steps to here 2 then 7 before ends sentence|-89 -77 81 29 -50 89 -32 -59
steps to here 2 then 7 before ends signed|69 0 67 -78 0 0 -50 0
steps to here 2 then 8|152 -51 -8 1 -97 42 58 84
steps to here 2 then 8 before ends call|-64 0 104 -81 0 -30 40 24
steps to here 2 then 8 before ends clause|41 -100 25 0 76 0 0 0
steps to here 2 then 8 before ends open|193 -16 -72 49 -113 66 -91 134
steps to here 2 then 8 before ends sentence|-74 22 22 -13 -33 -70 102 -46
steps to here 2 then 8 before ends signed|3 0 41 -34 0 71 0 24
steps to here 2 then 9|21 -14 47 5 3 47 22 73
steps to here 2 then 9 before ends call|-147 0 41 10 -5 37 49 30
steps to here 2 then 9 before ends clause|-44 14 41 -28 13 0 0 0
steps to here 2 then 9 before ends open|105 -41 27 5 26 8 0 18
steps to here 2 then 9 before ends sentence|-10 76 -10 -45 -84 34 7 137
steps to here 2 then 9 before ends signed|0 0 -165 160 0 39 0 -5
steps to here 3 then 0|34 24 14 83 0 -140 -76 -78
steps to here 3 then 0 before ends call|81 -92 22 29 0 0 -27 0
steps to here 3 then 0 before ends clause|-48 -29 -56 55 47 0 0 0
steps to here 3 then 0 before ends open|100 47 -17 34 -43 -49 2 -110
steps to here 3 then 0 before ends sentence|14 33 59 17 -33 -108 -72 40
steps to here 3 then 0 before ends signed|0 0 -44 44 0 0 0 0
steps to here 3 then 1|-31 25 10 56 -81 49 21 -4
steps to here 3 then 1 before ends call|52 -51 -89 52 0 0 -22 74
steps to here 3 then 1 before ends clause|-131 109 55 -78 48 0 0 0
steps to here 3 then 1 before ends open|-58 -11 73 143 -116 -47 -50 -18
steps to here 3 then 1 before ends sentence|83 54 -58 -149 0 83 41 -37
steps to here 3 then 1 before ends signed|0 0 -47 48 0 0 0 0
steps to here 3 then 2|-28 52 9 10 -154 -141 36 -9
steps to here 3 then 2 before ends call|-53 33 -40 64 0 0 0 0
steps to here 3 then 2 before ends clause|-74 169 -16 -58 -82 0 0 0
steps to here 3 then 2 before ends open|18 74 -13 19 -119 -141 -37 14
steps to here 3 then 2 before ends sentence|36 -35 65 -25 0 0 54 -91
steps to here 3 then 3|-34 113 0 -47 -121 -80 41 145
steps to here 3 then 3 before ends call|149 -170 45 0 0 0 0 0
steps to here 3 then 3 before ends clause|35 75 34 -152 0 0 0 0
steps to here 3 then 3 before ends open|-131 139 0 6 -121 -80 0 144
steps to here 3 then 3 before ends sentence|-1 21 -93 2 0 0 41 2
steps to here 3 then 4|25 74 -92 31 0 -49 0 17
steps to here 3 then 4 before ends call|80 -79 0 0 0 0 0 0
steps to here 3 then 4 before ends clause|-49 49 0 0 0 0 0 0
steps to here 3 then 4 before ends open|26 22 4 4 0 -49 0 17
steps to here 3 then 4 before ends sentence|24 21 -89 24 0 0 0 0
steps to here 3 then 5|23 136 42 -114 -52 -21 -63 -5
steps to here 3 then 5 before ends call|120 -147 49 42 0 0 -50 0
steps to here 3 then 5 before ends clause|-20 21 32 0 0 0 0 -31
steps to here 3 then 5 before ends open|-30 112 105 -179 -52 -21 0 19
steps to here 3 then 5 before ends sentence|47 95 -67 -57 0 0 -5 -25
steps to here 3 then 6|-32 -108 188 64 -123 -48 26 -88
steps to here 3 then 6 before ends call|-95 10 49 63 0 0 0 0
steps to here 3 then 6 before ends clause|72 -72 0 0 0 0 0 0
steps to here 3 then 6 before ends open|-71 -33 153 110 -123 -35 0 -76
steps to here 3 then 6 before ends sentence|60 -77 53 -48 0 -16 26 -17
steps to here 3 then 6 before ends signed|39 0 26 -55 0 0 0 0
steps to here 3 then 7|22 -142 64 -35 -133 45 38 55
steps to here 3 then 7 before ends call|0 0 -8 -45 0 0 0 53
steps to here 3 then 7 before ends clause|0 0 42 0 -41 0 0 0
steps to here 3 then 7 before ends open|65 -92 49 -25 -95 84 -50 45
steps to here 3 then 7 before ends sentence|-29 -44 -12 25 0 -56 108 -27
steps to here 3 then 7 before ends signed|-35 0 30 6 0 0 0 0
steps to here 3 then 8|41 -92 96 88 -104 -95 52 55
steps to here 3 then 8 before ends call|-144 0 132 36 0 -49 0 32
steps to here 3 then 8 before ends clause|-32 -17 50 0 0 0 0 0
steps to here 3 then 8 before ends open|174 -5 39 33 -104 -60 0 18
steps to here 3 then 8 before ends sentence|-14 -52 -44 57 0 -12 52 37
steps to here 3 then 8 before ends signed|0 0 36 -35 0 0 0 0
steps to here 3 then 9|-8 -64 147 48 -143 4 -26 -106
steps to here 3 then 9 before ends call|7 0 -43 143 0 -49 -52 -37
steps to here 3 then 9 before ends clause|-47 0 118 -35 0 0 0 -49
steps to here 3 then 9 before ends open|21 -2 75 -14 -90 53 0 -126
steps to here 3 then 9 before ends sentence|-38 -104 22 50 -108 13 28 70
steps to here 3 then 9 before ends signed|32 0 21 -56 0 0 0 0
steps to here 4 then 0|-12 91 -9 -143 85 165 3 36
steps to here 4 then 0 before ends call|0 0 8 -7 0 0 0 0
steps to here 4 then 0 before ends clause|5 36 -48 0 0 0 0 0
steps to here 4 then 0 before ends open|102 109 -64 -118 85 -39 -31 59
steps to here 4 then 0 before ends sentence|-47 -45 5 -48 0 183 49 -43
steps to here 4 then 0 before ends signed|-43 -34 28 10 0 0 0 0
steps to here 4 then 1|-82 169 -51 -74 -46 9 165 -11
steps to here 4 then 1 before ends call|-17 18 0 -59 0 0 59 0
steps to here 4 then 1 before ends clause|-40 0 0 30 0 0 0 0
steps to here 4 then 1 before ends open|-110 139 -37 15 -46 11 -34 73
steps to here 4 then 1 before ends sentence|45 51 -79 -112 0 -5 149 -73
steps to here 4 then 1 before ends signed|-78 0 112 -67 0 0 0 0
steps to here 4 then 2|-92 133 -99 -110 -40 81 53 -26
steps to here 4 then 2 before ends call|5 -5 0 0 0 0 0 0
steps to here 4 then 2 before ends clause|-57 152 -93 -63 0 0 0 0
steps to here 4 then 2 before ends open|-158 156 -18 -5 0 -15 0 -13
steps to here 4 then 2 before ends sentence|60 26 -53 -169 -40 119 53 -29
steps to here 4 then 2 before ends signed|30 -47 31 -1 0 0 0 0
steps to here 4 then 3|-150 125 16 -4 0 31 0 0
steps to here 4 then 3 before ends call|-70 71 0 0 0 0 0 0
steps to here 4 then 3 before ends clause|-27 59 0 -31 0 0 0 0
steps to here 4 then 3 before ends open|-77 77 -61 53 0 31 0 0
steps to here 4 then 3 before ends sentence|-56 -4 -18 60 0 0 0 0
steps to here 4 then 3 before ends signed|0 0 80 -80 0 0 0 0
steps to here 4 then 4|-156 138 -32 75 0 -11 -33 -34
steps to here 4 then 4 before ends call|4 -4 0 0 0 0 0 0
steps to here 4 then 4 before ends clause|-8 54 -45 0 0 0 0 0
steps to here 4 then 4 before ends open|-119 54 76 -6 0 0 0 -34
steps to here 4 then 4 before ends sentence|-44 89 -47 0 0 -11 -33 0
steps to here 4 then 4 before ends signed|0 0 -87 87 0 0 0 0
steps to here 4 then 5|-50 111 -13 -104 0 0 -42 116
steps to here 4 then 5 before ends call|-45 0 56 -15 0 0 0 0
steps to here 4 then 5 before ends clause|13 -13 0 0 0 0 0 0
steps to here 4 then 5 before ends open|-37 142 -90 -148 0 0 0 116
steps to here 4 then 5 before ends sentence|-46 43 57 34 0 0 -42 0
steps to here 4 then 5 before ends signed|-32 0 -34 60 0 0 0 0
steps to here 4 then 6|88 10 15 -118 0 -50 16 77
steps to here 4 then 6 before ends call|12 -12 0 0 0 0 0 0
steps to here 4 then 6 before ends clause|89 -111 0 34 0 0 0 -1
steps to here 4 then 6 before ends open|32 29 94 -191 0 0 0 103
steps to here 4 then 6 before ends sentence|-104 106 -76 87 0 0 16 -52
steps to here 4 then 6 before ends signed|61 0 0 2 0 -50 0 0
steps to here 4 then 7|51 11 25 -208 0 19 -43 138
steps to here 4 then 7 before ends open|27 11 -92 -48 0 -62 0 139
steps to here 4 then 7 before ends sentence|117 0 21 -156 0 76 -43 7
steps to here 4 then 7 before ends signed|-50 0 83 -46 0 0 0 0
steps to here 4 then 8|54 -183 0 3 0 -21 105 -20
steps to here 4 then 8 before ends call|0 0 -15 15 0 0 0 0
steps to here 4 then 8 before ends clause|28 0 -28 0 0 0 0 0
steps to here 4 then 8 before ends open|138 -183 -42 34 0 7 -1 6
steps to here 4 then 8 before ends sentence|-52 0 54 -34 0 -32 105 -41
steps to here 4 then 8 before ends signed|0 0 -75 76 0 0 0 0
steps to here 4 then 9|23 80 -32 -64 36 26 -61 15
steps to here 4 then 9 before ends call|22 0 0 -64 0 0 44 0
steps to here 4 then 9 before ends open|-33 31 -77 -112 36 67 0 125
steps to here 4 then 9 before ends sentence|101 42 99 29 0 -57 -94 -88
steps to here 4 then 9 before ends signed|-41 0 0 88 0 0 0 -47
steps to here 5 then 0|-27 85 22 8 -78 -24 -79 -128
steps to here 5 then 0 before ends call|59 -72 -9 34 0 0 0 0
steps to here 5 then 0 before ends clause|26 34 -49 9 0 0 0 0
steps to here 5 then 0 before ends open|-76 22 92 33 -78 -6 -32 -90
steps to here 5 then 0 before ends sentence|20 82 -11 -83 0 -18 -69 -44
steps to here 5 then 0 before ends signed|88 0 -61 -33 0 0 0 0
steps to here 5 then 1|-26 125 31 -14 15 -112 -62 63
steps to here 5 then 1 before ends call|-125 36 73 90 0 0 -47 0
steps to here 5 then 1 before ends clause|-130 104 -61 -93 0 0 -27 182
steps to here 5 then 1 before ends open|57 73 16 80 15 -141 -48 21
steps to here 5 then 1 before ends sentence|2 -8 -17 -4 0 13 49 -83
steps to here 5 then 1 before ends signed|-66 0 75 5 0 0 0 -13
steps to here 5 then 2|-92 175 -8 -23 -83 23 -10 -92
steps to here 5 then 2 before ends call|-157 140 14 0 0 0 0 0
steps to here 5 then 2 before ends clause|-164 168 89 -32 -48 -33 0 0
steps to here 5 then 2 before ends open|-4 131 -71 -4 -37 -71 0 -30
steps to here 5 then 2 before ends sentence|23 -13 89 -46 0 134 -10 -123
steps to here 5 then 2 before ends signed|46 0 0 -46 0 0 0 0
steps to here 5 then 3|-23 73 -46 51 -87 -74 -38 57
steps to here 5 then 3 before ends call|-38 38 -53 53 0 0 0 0
steps to here 5 then 3 before ends clause|-13 53 0 -34 0 0 0 0
steps to here 5 then 3 before ends open|-56 30 59 32 -87 -41 0 91
steps to here 5 then 3 before ends sentence|-16 161 -94 24 0 -45 -38 -9
steps to here 5 then 3 before ends signed|49 -49 78 -78 0 0 0 0
steps to here 5 then 4|1 78 -33 -2 0 -46 -19 -50
steps to here 5 then 4 before ends clause|-43 80 -49 0 0 0 0 0
steps to here 5 then 4 before ends open|-5 17 54 -3 0 -46 -28 -50
steps to here 5 then 4 before ends sentence|72 7 -49 -29 0 0 5 0
steps to here 5 then 5|54 -1 -63 23 0 162 -64 -6
steps to here 5 then 5 before ends call|48 -48 0 20 0 0 -19 0
steps to here 5 then 5 before ends clause|-99 99 0 0 0 0 0 0
steps to here 5 then 5 before ends open|-31 54 -151 2 0 162 0 2
steps to here 5 then 5 before ends sentence|51 -24 87 22 0 0 -50 -30
steps to here 5 then 5 before ends signed|-2 0 41 -39 0 0 0 0
steps to here 5 then 6|-7 -30 50 -28 0 -117 -22 192
steps to here 5 then 6 before ends call|92 -50 -41 0 0 0 -22 0
steps to here 5 then 6 before ends clause|-29 -21 50 0 0 0 0 0
steps to here 5 then 6 before ends open|-57 22 2 0 0 -117 0 181
steps to here 5 then 6 before ends sentence|42 -6 29 -64 0 0 0 26
steps to here 5 then 6 before ends signed|0 0 -34 35 0 0 0 0
steps to here 5 then 7|34 24 138 22 0 -118 -96 -39
steps to here 5 then 7 before ends clause|0 0 50 0 0 0 0 -50
steps to here 5 then 7 before ends open|16 97 -54 55 0 -118 0 34
steps to here 5 then 7 before ends sentence|3 -30 114 43 0 0 -96 -65
steps to here 5 then 7 before ends signed|0 0 97 -97 0 0 0 0
steps to here 5 then 8|80 27 -25 -5 -76 68 5 -68
steps to here 5 then 8 before ends call|16 -50 -13 108 0 0 -52 0
steps to here 5 then 8 before ends clause|-35 0 35 0 0 0 0 0
steps to here 5 then 8 before ends open|118 99 -66 -38 -76 90 0 -45
steps to here 5 then 8 before ends sentence|-56 21 57 56 0 -88 41 -39
steps to here 5 then 8 before ends signed|0 0 13 -45 0 37 0 0
steps to here 5 then 9|-4 88 84 -20 -121 -93 -27 46
steps to here 5 then 9 before ends call|-163 0 166 -5 0 0 0 0
steps to here 5 then 9 before ends clause|0 0 72 -48 -34 0 0 0
steps to here 5 then 9 before ends open|42 68 -13 -7 -97 -76 0 38
steps to here 5 then 9 before ends sentence|32 47 -9 26 0 -37 -27 13
steps to here 5 then 9 before ends signed|0 0 73 -72 0 0 0 0
steps to here 6 then 0|5 35 62 1 -26 13 25 11
steps to here 6 then 0 before ends call|9 -60 -44 113 0 0 0 0
steps to here 6 then 0 before ends clause|164 -140 106 -119 0 0 0 -50
steps to here 6 then 0 before ends open|-89 11 -5 -57 21 8 43 119
steps to here 6 then 0 before ends sentence|66 132 -117 -1 -47 4 10 -70
steps to here 6 then 0 before ends signed|-44 0 -6 85 0 0 0 -49
steps to here 6 then 1|-7 93 34 -31 -142 -16 41 -99
steps to here 6 then 1 before ends call|-68 17 7 -5 0 45 28 -6
steps to here 6 then 1 before ends clause|-122 109 24 -10 0 0 0 0
steps to here 6 then 1 before ends open|-24 32 50 -45 -142 52 -59 -86
steps to here 6 then 1 before ends sentence|66 86 -61 42 0 -110 45 -56
steps to here 6 then 1 before ends signed|-176 0 90 23 0 0 0 57
steps to here 6 then 2|24 92 -121 -40 -113 -119 57 -63
steps to here 6 then 2 before ends call|-134 160 -63 36 0 0 0 0
steps to here 6 then 2 before ends clause|-95 136 12 -61 -47 0 0 0
steps to here 6 then 2 before ends open|103 16 -136 -70 -76 -119 0 7
steps to here 6 then 2 before ends sentence|-72 51 64 -12 0 0 57 -121
steps to here 6 then 2 before ends signed|-86 0 -81 139 0 0 0 0
steps to here 6 then 3|-15 72 9 10 -69 112 21 22
steps to here 6 then 3 before ends call|50 -50 0 0 0 0 0 0
steps to here 6 then 3 before ends clause|-64 92 23 -49 0 0 0 0
steps to here 6 then 3 before ends open|-84 72 107 -52 -69 112 -46 32
steps to here 6 then 3 before ends sentence|-26 22 -58 85 0 0 60 -33
steps to here 6 then 3 before ends signed|0 0 -131 132 0 0 0 0
steps to here 6 then 4|-26 18 5 -108 0 19 -51 173
steps to here 6 then 4 before ends clause|99 -99 0 0 0 0 0 0
steps to here 6 then 4 before ends open|-75 76 -60 -77 0 0 0 193
steps to here 6 then 4 before ends sentence|-39 -47 126 31 0 19 -51 -36
steps to here 6 then 4 before ends signed|38 0 0 -37 0 0 0 0
steps to here 6 then 5|99 -46 -22 34 -135 105 1 28
steps to here 6 then 5 before ends call|-57 0 34 -44 0 70 0 -7
steps to here 6 then 5 before ends clause|83 -70 -20 0 0 0 0 0
steps to here 6 then 5 before ends open|-5 46 -48 91 -135 43 0 31
steps to here 6 then 5 before ends sentence|66 -35 -3 -54 0 0 1 0
steps to here 6 then 5 before ends signed|52 0 -40 -19 0 0 0 0
steps to here 6 then 6|30 -14 60 40 -48 -100 -15 -82
steps to here 6 then 6 before ends call|24 -48 -87 2 0 40 82 0
steps to here 6 then 6 before ends clause|87 -70 -24 0 0 0 0 0
steps to here 6 then 6 before ends open|10 61 101 -15 -48 -132 0 -82
steps to here 6 then 6 before ends sentence|-14 -6 9 52 0 0 -71 0
steps to here 6 then 6 before ends signed|85 0 -108 32 0 0 0 0
steps to here 6 then 7|10 -155 43 44 -86 -34 89 -73
steps to here 6 then 7 before ends call|-6 0 26 -25 0 30 -25 0
steps to here 6 then 7 before ends clause|49 -38 -15 0 0 0 0 0
steps to here 6 then 7 before ends open|56 -140 90 16 -86 -45 0 -73
steps to here 6 then 7 before ends sentence|-123 17 -85 72 0 -34 103 0
steps to here 6 then 8|71 -70 63 -19 -41 -34 37 -61
steps to here 6 then 8 before ends call|-64 0 111 -29 0 5 1 0
steps to here 6 then 8 before ends clause|-37 0 38 0 0 0 0 0
steps to here 6 then 8 before ends open|152 -26 -51 8 -41 -62 0 -73
steps to here 6 then 8 before ends sentence|-44 -50 -4 84 0 26 32 0
steps to here 6 then 8 before ends signed|-69 0 94 -67 0 0 0 21
steps to here 6 then 9|19 -140 64 7 -97 -39 152 -28
steps to here 6 then 9 before ends call|129 -100 22 -67 0 0 0 0
steps to here 6 then 9 before ends clause|-62 -23 81 0 0 0 0 0
steps to here 6 then 9 before ends open|-9 -104 30 39 -97 -92 201 -3
steps to here 6 then 9 before ends sentence|-15 55 8 -70 0 41 -42 -56
steps to here 6 then 9 before ends signed|0 0 -30 30 0 0 0 0
steps to here 7 then 0|123 -95 46 -9 -47 -77 86 -250
steps to here 7 then 0 before ends call|71 -63 16 -18 0 -50 36 0
steps to here 7 then 0 before ends clause|54 -21 -61 0 0 0 0 0
steps to here 7 then 0 before ends open|-21 -142 145 36 -47 9 116 -213
steps to here 7 then 0 before ends sentence|45 169 -86 -30 0 -61 13 -82
steps to here 7 then 0 before ends signed|-1 0 7 15 0 0 0 0
steps to here 7 then 1|62 36 -23 28 -113 125 85 -84
steps to here 7 then 1 before ends call|-46 50 8 -13 0 0 48 0
steps to here 7 then 1 before ends clause|-34 -29 -1 40 0 0 0 0
steps to here 7 then 1 before ends open|63 -4 -11 13 -113 50 0 80
steps to here 7 then 1 before ends sentence|38 117 -31 -24 0 171 64 -192
steps to here 7 then 1 before ends signed|-47 0 62 -30 0 0 0 0
steps to here 7 then 2|-18 19 31 21 -68 117 -37 -15
steps to here 7 then 2 before ends call|6 -13 -2 5 0 0 0 0
steps to here 7 then 2 before ends clause|-35 29 26 -24 0 0 0 0
steps to here 7 then 2 before ends open|-9 6 -9 -33 -68 83 0 33
steps to here 7 then 2 before ends sentence|-29 2 29 3 0 84 -37 -14
steps to here 7 then 2 before ends signed|15 -47 74 -31 0 0 0 -17
steps to here 7 then 3|7 -37 72 -50 0 21 4 -2
steps to here 7 then 3 before ends clause|-45 6 83 -49 0 0 0 0
steps to here 7 then 3 before ends open|73 -10 -5 -25 0 -28 -21 4
steps to here 7 then 3 before ends sentence|30 -43 -15 -23 0 43 25 -11
steps to here 7 then 3 before ends signed|-75 0 -16 86 0 0 0 0
steps to here 7 then 4|95 -78 -42 -91 0 41 0 72
steps to here 7 then 4 before ends open|150 -75 -110 -62 0 -3 0 111
steps to here 7 then 4 before ends sentence|-32 35 65 -8 0 50 0 -49
steps to here 7 then 4 before ends signed|0 0 -10 11 0 0 0 0
steps to here 7 then 5|92 -159 -58 -83 0 0 72 185
steps to here 7 then 5 before ends call|0 0 -19 53 0 0 -42 0
steps to here 7 then 5 before ends clause|-38 39 0 0 0 0 0 0
steps to here 7 then 5 before ends open|82 -161 42 -102 0 0 0 219
steps to here 7 then 5 before ends sentence|-5 -30 -5 53 0 0 92 28
steps to here 7 then 5 before ends signed|83 0 -17 -72 0 0 0 0
steps to here 7 then 6|58 -129 44 -34 -23 57 -66 69
steps to here 7 then 6 before ends call|-53 0 0 54 0 0 0 0
steps to here 7 then 6 before ends open|22 -162 85 -50 -23 89 0 26
steps to here 7 then 6 before ends sentence|25 61 -12 15 0 -57 -66 69
steps to here 7 then 6 before ends signed|20 0 4 -2 0 0 0 0
steps to here 7 then 7|41 -103 -3 -5 -46 -26 128 -43
steps to here 7 then 7 before ends call|48 0 -84 -56 0 0 72 0
steps to here 7 then 7 before ends open|45 -50 39 58 -46 -37 0 -142
steps to here 7 then 7 before ends sentence|-48 -83 7 1 0 -25 72 123
steps to here 7 then 7 before ends signed|0 0 46 -70 0 42 0 0
steps to here 7 then 8|5 -25 -6 -7 -98 41 -4 -5
steps to here 7 then 8 before ends call|-72 72 21 -68 0 0 55 0
steps to here 7 then 8 before ends clause|-47 0 83 -49 0 0 0 0
steps to here 7 then 8 before ends open|80 -91 -47 28 -98 0 0 32
steps to here 7 then 8 before ends sentence|-107 35 4 42 0 90 -50 -112
steps to here 7 then 8 before ends signed|0 0 -47 48 0 0 0 0
steps to here 7 then 9|-30 -36 20 -17 0 143 -85 66
steps to here 7 then 9 before ends call|-68 0 96 13 0 -37 35 -47
steps to here 7 then 9 before ends open|-5 -69 -36 -128 0 96 0 105
steps to here 7 then 9 before ends sentence|32 -12 25 47 0 89 -99 -19
steps to here 7 then 9 before ends signed|0 0 -139 140 0 0 0 0
steps to here 8 then 0|97 -137 13 59 -124 27 -15 22
steps to here 8 then 0 before ends call|116 -100 1 -38 0 49 -36 -49
steps to here 8 then 0 before ends clause|22 -91 106 20 0 0 -35 -29
steps to here 8 then 0 before ends open|72 -104 -1 -26 -100 28 24 -38
steps to here 8 then 0 before ends sentence|22 24 -3 63 -44 -36 -41 96
steps to here 8 then 0 before ends signed|24 -13 -55 57 0 0 0 0
steps to here 8 then 1|45 -76 4 25 -92 42 12 -46
steps to here 8 then 1 before ends call|130 -7 -16 -159 0 -23 75 0
steps to here 8 then 1 before ends clause|81 -22 -6 -47 0 0 0 0
steps to here 8 then 1 before ends open|-25 -22 26 29 -92 2 -100 26
steps to here 8 then 1 before ends sentence|2 -34 11 -1 0 48 38 -69
steps to here 8 then 1 before ends signed|93 -8 -30 -42 0 0 0 44
steps to here 8 then 2|79 -73 -5 31 -112 84 54 -95
steps to here 8 then 2 before ends call|71 -31 -56 3 0 -33 0 -3
steps to here 8 then 2 before ends clause|116 -122 75 -38 -35 0 0 0
steps to here 8 then 2 before ends open|63 -42 -50 -36 -87 66 -15 -94
steps to here 8 then 2 before ends sentence|10 -13 -38 77 0 16 57 -24
steps to here 8 then 2 before ends signed|-21 -31 9 51 0 0 0 0
steps to here 8 then 3|127 -120 -8 -43 -120 20 -23 43
steps to here 8 then 3 before ends call|-30 0 0 61 0 0 -30 0
steps to here 8 then 3 before ends clause|219 -155 -57 -49 0 0 0 0
steps to here 8 then 3 before ends open|107 -135 68 -46 -120 44 -15 43
steps to here 8 then 3 before ends sentence|-78 115 -64 56 0 -4 -1 0
steps to here 8 then 3 before ends signed|80 -49 18 -26 0 0 0 0
steps to here 8 then 4|108 -147 89 -13 -45 44 115 -99
steps to here 8 then 4 before ends call|0 0 32 -32 0 0 0 0
steps to here 8 then 4 before ends clause|119 -119 0 0 0 0 0 0
steps to here 8 then 4 before ends open|55 -135 179 35 -45 69 0 -99
steps to here 8 then 4 before ends sentence|-7 68 -39 -21 0 -41 115 0
steps to here 8 then 4 before ends signed|11 0 -123 118 0 0 0 0
steps to here 8 then 5|110 -120 7 -23 -45 -130 134 -33
steps to here 8 then 5 before ends call|26 -32 5 -12 0 0 0 0
steps to here 8 then 5 before ends clause|107 -110 10 0 0 0 0 0
steps to here 8 then 5 before ends open|144 -110 -22 -51 -45 -118 191 -54
steps to here 8 then 5 before ends sentence|23 -27 34 -7 0 -25 -22 48
steps to here 8 then 5 before ends signed|25 0 -66 36 0 0 0 0
steps to here 8 then 6|84 -163 10 41 0 67 119 -31
steps to here 8 then 6 before ends call|79 0 78 -124 0 0 -20 0
steps to here 8 then 6 before ends clause|40 -91 70 0 0 -34 0 0
steps to here 8 then 6 before ends open|121 -155 -3 26 0 134 0 -43
steps to here 8 then 6 before ends sentence|-45 47 -59 75 0 -89 125 25
steps to here 8 then 6 before ends signed|42 0 -8 -12 0 0 0 0
steps to here 8 then 7|10 -123 47 30 -48 26 129 -40
steps to here 8 then 7 before ends call|51 -47 -38 36 0 0 0 0
steps to here 8 then 7 before ends clause|39 -17 -24 0 0 0 0 0
steps to here 8 then 7 before ends open|29 -99 54 -32 -48 33 92 -23
steps to here 8 then 7 before ends sentence|-55 39 33 54 0 -27 87 -59
steps to here 8 then 7 before ends signed|45 0 7 -45 0 0 0 0
steps to here 8 then 8|8 -81 11 -9 -78 1 12 -14
steps to here 8 then 8 before ends call|-48 0 39 18 0 0 -26 0
steps to here 8 then 8 before ends clause|-33 -97 96 0 0 0 0 0
steps to here 8 then 8 before ends open|164 -66 -63 -63 -78 -10 0 89
steps to here 8 then 8 before ends sentence|-78 63 15 60 0 -26 31 -71
steps to here 8 then 8 before ends signed|-82 0 58 4 0 0 0 -7
steps to here 8 then 9|35 -138 54 14 -92 -1 97 13
steps to here 8 then 9 before ends call|-8 -50 23 -9 0 0 83 0
steps to here 8 then 9 before ends clause|24 -47 56 0 -28 0 0 0
steps to here 8 then 9 before ends open|-65 -22 16 -2 -76 -19 203 18
steps to here 8 then 9 before ends sentence|41 24 45 30 0 -6 -121 -33
steps to here 8 then 9 before ends signed|-63 0 -11 66 0 0 0 0
steps to here 9 then 0|167 -82 77 89 -249 77 -3 69
steps to here 9 then 0 before ends call|85 43 7 -33 -48 -25 -105 -42
steps to here 9 then 0 before ends clause|136 -138 10 -36 0 0 0 0
steps to here 9 then 0 before ends open|55 -104 38 30 -231 68 -33 102
steps to here 9 then 0 before ends sentence|6 32 -12 64 0 43 33 61
steps to here 9 then 0 before ends signed|79 -48 0 -7 0 0 -48 58
steps to here 9 then 1|49 -108 61 55 -140 61 -50 86
steps to here 9 then 1 before ends call|-28 -29 75 -97 0 0 98 0
steps to here 9 then 1 before ends clause|163 -162 0 0 0 0 0 0
steps to here 9 then 1 before ends open|-28 5 -10 -6 -119 51 -25 79
steps to here 9 then 1 before ends sentence|8 -15 -11 27 -37 19 -87 12
steps to here 9 then 1 before ends signed|-110 -41 79 61 0 0 0 -29
steps to here 9 then 2|81 -111 28 20 -146 -19 7 -49
steps to here 9 then 2 before ends call|15 14 21 0 0 0 -37 -45
steps to here 9 then 2 before ends clause|228 -242 32 0 0 0 0 0
steps to here 9 then 2 before ends open|7 25 -44 -48 -113 5 -55 6
steps to here 9 then 2 before ends sentence|7 -62 55 66 -47 -18 32 -33
steps to here 9 then 2 before ends signed|45 -73 65 -15 0 0 0 -23
steps to here 9 then 3|122 -108 -15 -21 -44 -28 117 -28
steps to here 9 then 3 before ends call|-41 102 -20 0 0 0 0 -42
steps to here 9 then 3 before ends clause|173 -149 -40 0 0 0 0 0
steps to here 9 then 3 before ends open|93 -44 6 -89 -44 -38 0 -6
steps to here 9 then 3 before ends sentence|-98 -23 -3 48 0 14 117 0
steps to here 9 then 3 before ends signed|48 -47 33 -33 0 0 0 0
steps to here 9 then 4|102 -83 -16 -17 -39 52 -4 -61
steps to here 9 then 4 before ends clause|121 -120 0 0 0 0 0 0
steps to here 9 then 4 before ends open|114 -77 -112 43 -39 60 0 -23
steps to here 9 then 4 before ends sentence|-6 -21 138 -123 0 -25 -4 -4
steps to here 9 then 4 before ends signed|0 0 -20 20 0 0 0 0
steps to here 9 then 5|111 -125 -26 -20 0 -104 14 6
steps to here 9 then 5 before ends call|-7 -19 -25 32 0 0 0 0
steps to here 9 then 5 before ends clause|126 -91 -50 0 0 0 0 0
steps to here 9 then 5 before ends open|109 -95 -1 -63 0 -99 62 -12
steps to here 9 then 5 before ends sentence|49 -13 -30 27 0 -50 -15 53
steps to here 9 then 5 before ends signed|-47 0 75 -41 0 0 0 0
steps to here 9 then 6|130 -73 -4 -112 -38 225 -15 -107
steps to here 9 then 6 before ends call|26 -50 144 -49 0 -44 -39 0
steps to here 9 then 6 before ends clause|148 -108 -63 0 0 0 0 0
steps to here 9 then 6 before ends open|162 -42 -27 -166 0 229 0 -98
steps to here 9 then 6 before ends sentence|-20 20 2 83 -38 41 9 -29
steps to here 9 then 7|109 -129 13 32 -72 -7 -14 84
steps to here 9 then 7 before ends call|-22 0 36 -19 0 0 0 0
steps to here 9 then 7 before ends clause|51 -66 26 0 0 0 0 0
steps to here 9 then 7 before ends open|122 -107 -27 -69 -72 41 -10 87
steps to here 9 then 7 before ends sentence|-36 -8 -13 121 0 -98 -10 -13
steps to here 9 then 8|18 -91 53 38 0 -52 -1 49
steps to here 9 then 8 before ends call|-41 0 51 -9 0 0 0 0
steps to here 9 then 8 before ends open|113 -113 -15 -75 0 30 0 72
steps to here 9 then 8 before ends sentence|-102 8 60 94 0 -92 -1 -24
steps to here 9 then 8 before ends signed|-49 0 73 -35 0 0 0 0
steps to here 9 then 9|36 21 -36 -32 0 -30 -117 23
steps to here 9 then 9 before ends open|35 1 -13 -67 0 -30 0 23
steps to here 9 then 9 before ends sentence|78 14 -30 62 0 0 -117 0
than after 0 ends call|-21 -6 96 -82 0 0 0 0
than after 0 ends clause|-63 89 -41 -8 33 0 84 -53
than after 0 ends open|3 68 27 72 1 35 -4 -40
than after 0 ends sentence|26 -6 85 84 -48 -85 -112 70
than after 0 ends signed|52 50 0 -50 -88 -44 -50 -40
than after 1 ends call|-173 71 205 -92 0 0 -50 0
than after 1 ends clause|-98 81 142 -58 54 0 -80 -48
than after 1 ends open|13 87 142 45 30 60 1 45
than after 1 ends sentence|67 55 -227 71 17 -121 -48 17
than after 1 ends signed|212 80 -135 -84 -50 0 -35 0
than after 2 ends call|24 15 3 122 0 0 0 0
than after 2 ends clause|-38 50 -31 54 55 -111 -32 -50
than after 2 ends open|-16 111 4 -1 -46 -53 -62 -9
than after 2 ends sentence|24 58 -40 14 -12 0 -50 -32
than after 2 ends signed|-89 89 0 0 0 0 0 0
than after 3 ends call|82 9 -69 -80 0 0 0 0
than after 3 ends clause|119 -43 -5 -69 17 0 -1 -82
than after 3 ends open|25 120 105 3 -43 -83 84 14
than after 3 ends sentence|70 52 -73 -26 -15 0 -47 -36
than after 3 ends signed|38 -20 0 0 -24 0 0 0
than after 4 ends call|53 -94 40 0 0 0 0 0
than after 4 ends clause|91 -61 -127 0 0 0 0 0
than after 4 ends open|119 36 -17 -77 -29 -56 -8 -27
than after 4 ends sentence|64 19 -48 -55 -22 0 0 -3
than after 4 ends signed|51 -50 0 0 0 0 0 0
than after 5 ends call|52 -39 -28 -43 0 0 0 0
than after 5 ends clause|81 -74 33 -132 -45 -26 -16 167
than after 5 ends open|120 -20 -4 -46 -106 -59 24 22
than after 5 ends sentence|86 12 -31 24 -5 -84 -100 -90
than after 5 ends signed|-97 97 0 0 0 0 0 0
than after 6 ends call|74 -42 19 -61 0 0 0 0
than after 6 ends clause|101 -6 96 -131 -47 0 0 -50
than after 6 ends open|108 -78 -17 24 -64 -44 -29 -46
than after 6 ends sentence|28 37 -96 12 130 0 -49 -167
than after 6 ends signed|-61 61 0 0 0 0 0 0
than after 7 ends call|121 -74 -22 66 -91 0 0 -39
than after 7 ends clause|67 -98 125 -45 -49 0 0 -15
than after 7 ends open|36 -79 27 5 -26 51 -37 -1
than after 7 ends sentence|50 65 -93 -17 -16 -50 0 -164
than after 7 ends signed|65 -65 0 0 0 0 0 0
than after 8 ends call|142 67 -92 -85 0 0 -50 0
than after 8 ends clause|108 -27 152 -121 -76 0 -50 -97
than after 8 ends open|-106 -53 41 85 68 55 64 51
than after 8 ends sentence|11 50 -196 4 11 -134 -49 51
than after 8 ends signed|37 81 -50 -49 0 0 0 0
than after 9 ends call|171 64 -178 -18 28 0 0 -45
than after 9 ends clause|303 109 -281 -49 -48 -50 0 -125
than after 9 ends open|-112 -113 94 99 127 61 32 128
than after 9 ends sentence|22 84 -139 38 11 -129 -49 -131
than after 9 ends signed|49 9 0 -50 0 0 0 0
than before 0|151 -97 44 22 -542 101 22 131
than before 1|79 -2 57 69 -728 -17 42 89
than before 2|-4 98 -39 5 88 -109 -12 -16
than before 3|-42 41 74 57 -50 -150 -78 16
than before 4|50 206 -146 -118 -5 109 94 -9
than before 5|-59 70 92 65 -48 -177 -83 77
than before 6|-20 26 46 42 -57 41 -39 36
than before 7|27 56 24 2 30 32 84 -26
than before 8|-27 69 20 32 199 -8 -11 -10
than before 9|-3 193 32 51 160 -69 30 -31
tight|-74 -119 318 -259 515 -133 -32 -544
top|131 -431 63 56 -188 -76 -165 176
top 0|0 0 69 26 0 0 -47 -15
top 1|121 0 99 116 -82 -131 0 -15
top 2|109 -50 -79 -34 0 64 -82 143
top 3|-199 -99 35 -24 0 -82 0 196
top 4|-174 -85 97 16 -99 89 0 98
top 5|167 -163 -37 55 0 -11 0 -22
top 6|144 -224 104 61 -49 -46 -49 -71
top 7|120 -47 46 55 0 0 0 -160
top 8|131 0 4 -14 0 0 0 -125
usual 0|30 105 22 -82 -67 -24 -148 62
usual 1|-1 52 40 -37 -8 -107 -212 148
usual 2|-123 143 -17 -92 -79 28 197 -50
usual 3|-42 65 102 27 -58 -229 61 20
usual 4|-154 206 49 -193 -143 199 87 77
usual 5|197 -168 -66 -151 -30 -127 -177 -161
usual 6|99 -45 59 -15 -82 28 -24 -41
usual 7|-7 -55 23 -23 76 51 21 19
usual 8|47 -30 48 89 24 5 -43 67
usual 9|119 -103 76 138 87 77 53 128
width 0|69 73 19 -143 147 -164 -81 -9
width 1|-47 95 81 -7 73 -23 -106 110
width 2|89 50 102 27 62 27 17 48
width 3|27 -64 82 66 -21 43 10 -21
width 4|76 -37 129 164 -81 70 56 49
width 5|49 82 21 94 -219 -15 -20 17
width 6|-20 77 -34 30 -140 -78 -12 38
width 7|21 37 -135 -19 -58 6 25 26
width 8|39 24 35 -55 -182 36 -49 76
word torn after false here 0|-5 -21 63 -40 62 36 -97 -31
word torn after false here 1|9 72 87 -29 12 4 -8 -11
word torn after false here 4|-8 -15 17 -67 -21 15 135 -17
word torn after false here 5|56 -56 56 -70 -5 2 47 45
word torn after false here 6|28 -59 32 30 -16 44 42 50
word torn after false here 7|49 -79 107 23 11 16 22 54
word torn after false here 8|62 -72 56 32 59 -4 96 20
word torn after false here 9|6 0 91 97 99 86 115 95
word torn after true here 0|118 0 -182 135 -40 0 0 -164
word torn after true here 1|-26 108 -140 56 9 0 98 -30
word torn after true here 4|26 103 -212 -68 -10 36 -96 -63
word torn after true here 5|152 -63 -79 -90 -18 -87 20 -101
word torn after true here 6|130 16 -155 -128 -43 -5 -12 -57
word torn after true here 7|49 -39 49 -120 12 -13 7 90
word torn after true here 8|-13 86 153 -33 -72 51 -176 -50
word torn after true here 9|-115 -17 129 30 -24 42 140 1
word torn false around false here call|-112 90 136 -71 -65 0 0 0
word torn false around false here clause|85 72 52 -9 -138 -127 -50 -142
word torn false around false here open|96 -33 77 45 -106 44 -91 7
word torn false around false here sentence|5 71 -249 -19 2 -72 0 -15
word torn false around false here signed|-174 347 -134 -169 -24 0 0 -40
word torn false around true here call|12 -145 -5 139 0 0 0 0
word torn false around true here clause|0 -20 49 -35 0 0 0 0
word torn false around true here open|-45 -314 80 250 2 -146 -92 222
word torn false around true here sentence|-176 -315 0 398 -115 0 0 0
word torn true around false here call|-198 253 -129 -39 33 0 0 0
word torn true around false here clause|-89 19 22 -28 30 0 0 0
word torn true around false here open|-113 299 16 -214 174 -92 59 -208
word torn true around false here sentence|-206 129 2 -399 277 -48 -48 -98
word torn true around false here signed|-97 116 0 -50 -43 0 0 0
word torn true around true here call|0 48 -47 0 0 0 0 0
word torn true around true here clause|0 47 -46 0 0 0 0 0
word torn true around true here open|-142 -47 115 -104 128 -79 37 60
word torn true around true here sentence|0 -183 0 149 61 0 0 0
word torn true around true here signed|0 45 0 0 -45 0 0 0
`;

export const LINE_WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number[]] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, numbers.split(' ').map((number) => Number(number) / 100)];
    }),
);
