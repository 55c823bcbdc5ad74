// Written by `npm run tune:pages`; do not edit.
// Fitted on 9000 pages that were made for it, or printed from 359 sheets, and on 5 split by hand; rounds 2, seed 1, the mean of 2 fits.
// On 200 pages of other articles 98.09 % of the lines are right.
// A row is the name of a feature and its weights in hundredths, in the order of LINE_ROLES.

const ROWS = `
after 0|37 -49 67 38 -38 45 -17 -98
after 1|75 -48 41 8 -24 -65 28 -43
after 2|-23 99 17 -16 9 -4 -60 -24
after 3|14 55 19 36 19 7 10 -45
after 4|26 65 97 12 56 -21 -23 5
after 5|14 16 38 80 -1 50 63 -25
after 6|15 45 80 48 0 -16 -5 22
after 7|14 49 105 99 28 23 30 -42
after 8|69 97 112 51 14 24 31 12
after 9|79 67 79 43 16 18 10 27
after boxName|-28 -92 112 -8 -125 268 -59 -126
after byline|-18 -35 102 34 -15 -22 20 146
after continued|-206 67 -173 33 -87 69 -58 286
after credit|21 -114 -120 193 366 -168 -158 -265
after doubled|2 12 141 101 72 27 107 22
after letter|-402 -316 9 124 -38 -24 325 267
after like text 0|28 -25 83 61 25 -62 -111 -164
after like text 1|-31 -125 63 30 -37 -30 99 -10
after like text 2|61 65 81 61 -58 -74 -10 -71
after like text 3|-5 -31 50 33 -65 -9 59 22
after like text 4|-5 -23 134 88 83 73 43 28
after like text 5|69 83 133 76 -12 -33 37 106
after like text 6|30 72 92 63 13 30 17 -53
after like text 7|13 99 57 42 -56 34 -55 -53
after like text 8|18 87 -13 7 -63 29 -31 -50
after marked|-253 -194 51 253 177 -26 162 -172
after news|-33 28 0 -12 50 -52 3 156
after opening|-416 -276 137 170 148 -27 175 129
after role author|-11 -709 66 163 -429 -99 763 -79
after role byline|229 -555 192 152 -251 196 -112 182
after role caption|-139 21 129 145 686 4 -403 -48
after role captionNext|-379 -43 -94 31 663 -79 -263 -133
after role display|279 -625 384 214 -773 534 -343 102
after role first|37 332 -446 -297 -807 -315 -81 -639
after role furniture|-4 -460 15 -79 -423 -16 -249 380
after role next|226 220 -159 -53 -1032 -131 84 -266
after role none|177 -483 78 74 -218 32 -168 166
after tight|-217 -179 354 8 12 5 -24 63
any|16 68 51 37 43 29 37 111
before boxName|-117 -476 157 17 0 52 -78 97
before byline|-29 -101 17 -44 -309 126 -79 198
before credit|-18 163 88 66 -713 -172 -175 34
before ends call|129 -189 -33 -41 -139 -71 12 -87
before ends call deficit 0|-31 62 -111 91 0 -36 0 38
before ends call deficit 0 here 1|-31 32 0 0 0 0 0 0
before ends call deficit 0 here 6|0 30 0 -30 0 0 0 0
before ends call deficit 0 here 7|0 0 0 -38 0 0 0 38
before ends call deficit 0 here 8|0 0 -128 129 0 0 0 0
before ends call deficit 0 here 9|0 0 18 12 0 -36 0 0
before ends call deficit 1|-176 150 -1 59 -45 17 -45 -43
before ends call deficit 1 here 1|0 0 18 19 -45 0 0 0
before ends call deficit 1 here 2|-4 -32 -98 110 0 0 0 33
before ends call deficit 1 here 3|-60 30 -46 63 0 0 0 31
before ends call deficit 1 here 4|-1 113 -26 -51 0 -40 0 0
before ends call deficit 1 here 5|-67 77 -8 -6 0 0 0 0
before ends call deficit 1 here 6|40 -40 0 1 0 0 0 0
before ends call deficit 1 here 7|-72 42 -1 23 0 0 0 0
before ends call deficit 1 here 8|-2 8 -37 64 0 44 0 -85
before ends call deficit 1 here 9|-95 7 100 13 0 0 -45 0
before ends call deficit 2|12 163 -127 8 -11 -88 -12 -126
before ends call deficit 2 here 0|0 0 -1 60 0 0 -48 0
before ends call deficit 2 here 1|18 29 -29 -14 0 0 0 0
before ends call deficit 2 here 2|-35 59 -5 -30 0 0 0 -39
before ends call deficit 2 here 3|21 -19 -100 96 0 0 0 0
before ends call deficit 2 here 4|80 -98 -33 64 0 0 -21 0
before ends call deficit 2 here 5|-16 16 16 -43 0 0 0 42
before ends call deficit 2 here 6|25 -38 17 -2 0 0 0 21
before ends call deficit 2 here 7|-106 125 14 -41 -11 0 0 0
before ends call deficit 2 here 8|41 87 34 -88 0 -53 39 -70
before ends call deficit 2 here 9|40 242 -89 -80 0 -43 25 -96
before ends call deficit 3|108 21 -33 -99 0 18 -44 -66
before ends call deficit 3 here 0|-35 0 68 -42 0 0 0 0
before ends call deficit 3 here 1|-61 5 0 45 0 0 0 0
before ends call deficit 3 here 2|-43 51 19 2 0 -49 0 5
before ends call deficit 3 here 3|57 -59 42 -38 0 0 0 0
before ends call deficit 3 here 4|56 -56 0 0 0 0 0 0
before ends call deficit 3 here 5|-5 -41 -36 79 0 0 0 0
before ends call deficit 3 here 6|-1 100 -73 -45 0 0 -42 0
before ends call deficit 3 here 7|86 -87 2 1 0 -11 0 0
before ends call deficit 3 here 8|65 28 -48 5 0 0 -16 -25
before ends call deficit 3 here 9|125 -30 -19 -65 0 54 -17 -51
before ends call deficit 4|-73 98 35 -76 0 0 0 0
before ends call deficit 4 here 2|-5 5 21 -21 0 0 0 0
before ends call deficit 4 here 3|-10 10 0 0 0 0 0 0
before ends call deficit 4 here 4|20 -19 0 0 0 0 0 0
before ends call deficit 4 here 5|-32 55 0 -32 0 0 0 0
before ends call deficit 4 here 6|12 -12 45 -45 0 0 0 0
before ends call deficit 4 here 8|-40 51 -25 18 0 0 0 0
before ends call deficit 4 here 9|-15 15 0 0 0 0 0 0
before ends call deficit 5|58 -51 -17 -31 0 55 30 -51
before ends call deficit 5 here 1|74 -29 -74 16 0 0 0 0
before ends call deficit 5 here 2|-85 69 57 -24 0 0 0 0
before ends call deficit 5 here 3|39 -74 -18 66 0 0 0 0
before ends call deficit 5 here 4|-66 67 0 0 0 0 0 0
before ends call deficit 5 here 5|74 -35 -49 0 0 0 0 0
before ends call deficit 5 here 6|-51 51 -70 70 0 0 0 0
before ends call deficit 5 here 7|17 -16 -1 0 0 0 0 0
before ends call deficit 5 here 8|10 14 -53 34 0 0 0 -27
before ends call deficit 5 here 9|-24 -23 106 -137 0 55 30 -24
before ends call deficit 6|115 -163 57 23 -21 -116 45 2
before ends call deficit 6 here 0|0 0 -50 50 0 0 0 0
before ends call deficit 6 here 1|0 40 -26 -19 0 0 0 0
before ends call deficit 6 here 2|28 -28 -3 44 0 -33 0 0
before ends call deficit 6 here 3|7 -32 72 -26 0 0 0 0
before ends call deficit 6 here 4|52 -51 0 0 0 0 0 0
before ends call deficit 6 here 5|15 -49 9 40 0 0 0 0
before ends call deficit 6 here 6|1 -84 15 73 0 0 0 -5
before ends call deficit 6 here 7|12 -43 -66 100 -21 0 0 0
before ends call deficit 6 here 8|-13 73 59 -75 0 0 -66 0
before ends call deficit 6 here 9|57 4 29 -65 0 -92 85 5
before ends call deficit 7|202 -187 -17 -2 0 -33 -8 11
before ends call deficit 7 here 0|0 0 -2 3 0 0 0 0
before ends call deficit 7 here 1|10 -18 100 -94 0 0 0 0
before ends call deficit 7 here 2|48 -43 7 1 0 0 0 -13
before ends call deficit 7 here 3|-67 18 -14 46 0 0 0 0
before ends call deficit 7 here 4|78 -35 -49 0 0 0 0 0
before ends call deficit 7 here 5|119 -47 -38 6 0 -50 0 0
before ends call deficit 7 here 6|-6 -48 88 -85 0 0 36 0
before ends call deficit 7 here 7|23 -23 -79 79 0 0 0 0
before ends call deficit 7 here 8|-5 -47 72 -80 0 0 97 0
before ends call deficit 7 here 9|47 -43 -1 19 0 27 -70 16
before ends call deficit 8|161 -213 11 -37 -48 -40 36 102
before ends call deficit 8 here 0|0 0 43 -43 0 0 0 0
before ends call deficit 8 here 1|-52 0 133 -86 0 -32 0 0
before ends call deficit 8 here 2|9 12 -49 -7 0 0 0 -47
before ends call deficit 8 here 3|-24 5 -22 68 0 0 0 0
before ends call deficit 8 here 4|-38 41 -28 46 0 0 -17 0
before ends call deficit 8 here 5|115 0 -23 -68 0 -50 0 0
before ends call deficit 8 here 6|-17 -49 -17 28 0 74 0 -13
before ends call deficit 8 here 7|121 -72 -40 -84 0 30 -7 0
before ends call deficit 8 here 8|112 -120 91 31 0 -32 -48 0
before ends call deficit 8 here 9|55 -151 -13 -1 -48 41 98 122
before ends call deficit 9|106 -192 19 -57 -38 -11 93 0
before ends call deficit 9 here 0|-44 0 45 0 0 0 0 0
before ends call deficit 9 here 1|-6 -132 -20 128 0 0 0 0
before ends call deficit 9 here 2|62 -9 -38 -60 0 0 -85 0
before ends call deficit 9 here 3|100 -88 83 -75 0 0 -28 0
before ends call deficit 9 here 4|7 0 -3 -5 0 0 0 0
before ends call deficit 9 here 5|40 0 62 -17 0 -50 0 0
before ends call deficit 9 here 6|10 -29 63 5 0 0 -43 0
before ends call deficit 9 here 7|-93 -60 134 33 0 25 0 -42
before ends call deficit 9 here 8|36 -55 0 -96 0 69 149 -6
before ends call deficit 9 here 9|160 -62 -3 12 -38 14 19 14
before ends call here 0|-70 0 101 14 0 0 -48 0
before ends call here 1|-41 -80 60 35 -45 -32 0 0
before ends call here 2|28 20 -24 -16 0 -82 -85 -63
before ends call here 3|99 -177 -6 95 0 0 -28 31
before ends call here 4|140 -54 -122 53 0 -40 -39 0
before ends call here 5|98 -31 -32 -9 0 -50 0 42
before ends call here 6|42 -60 84 -23 0 74 -52 6
before ends call here 7|74 -39 -17 -34 -28 39 -7 -15
before ends call here 8|140 -12 14 -84 0 73 78 -168
before ends call here 9|209 -43 3 -105 -86 44 70 -7
before ends clause|-18 56 20 -152 199 -210 -97 -102
before ends clause deficit 0|-23 165 -80 -192 93 0 0 0
before ends clause deficit 0 here 0|-42 43 -34 -33 22 0 0 0
before ends clause deficit 0 here 1|0 -37 0 0 38 0 0 0
before ends clause deficit 0 here 2|0 70 0 -70 0 0 0 0
before ends clause deficit 0 here 5|0 0 -21 0 21 0 0 0
before ends clause deficit 0 here 6|0 49 -49 0 0 0 0 0
before ends clause deficit 0 here 7|0 0 -28 -48 69 0 0 0
before ends clause deficit 0 here 8|27 28 -30 -48 30 0 0 0
before ends clause deficit 0 here 9|0 59 40 -46 -57 0 0 0
before ends clause deficit 1|-153 175 -172 45 55 0 -48 27
before ends clause deficit 1 here 0|-43 43 0 0 0 0 0 0
before ends clause deficit 1 here 1|0 -39 0 -20 16 0 0 37
before ends clause deficit 1 here 2|97 -29 -46 -9 0 0 0 0
before ends clause deficit 1 here 3|-64 70 0 -61 56 0 0 0
before ends clause deficit 1 here 4|6 10 0 -25 0 0 0 0
before ends clause deficit 1 here 5|-14 47 -13 -26 0 0 0 0
before ends clause deficit 1 here 6|17 1 -39 0 16 0 0 -10
before ends clause deficit 1 here 7|-20 7 0 36 -14 0 0 0
before ends clause deficit 1 here 8|-86 71 98 -74 -9 0 0 0
before ends clause deficit 1 here 9|-86 53 -185 171 -12 0 -48 0
before ends clause deficit 2|-66 61 -180 126 -101 -68 148 114
before ends clause deficit 2 here 0|0 0 -51 92 0 0 0 -40
before ends clause deficit 2 here 1|-104 -50 -104 12 -32 0 0 185
before ends clause deficit 2 here 2|-9 36 49 11 -20 0 13 3
before ends clause deficit 2 here 3|-91 109 -9 43 0 0 0 -69
before ends clause deficit 2 here 4|6 -2 14 -2 0 0 0 0
before ends clause deficit 2 here 5|-46 27 20 80 0 0 0 0
before ends clause deficit 2 here 6|-135 129 -32 84 -39 0 0 0
before ends clause deficit 2 here 7|42 -34 -101 51 0 0 0 0
before ends clause deficit 2 here 8|-23 76 -90 107 -4 -32 103 -10
before ends clause deficit 2 here 9|-5 45 -39 38 14 -35 73 87
before ends clause deficit 3|-44 87 -88 123 -12 0 -70 -32
before ends clause deficit 3 here 1|78 -26 0 -45 0 0 0 0
before ends clause deficit 3 here 2|-35 -47 40 83 0 0 0 0
before ends clause deficit 3 here 3|-30 43 -49 -11 31 0 0 0
before ends clause deficit 3 here 4|-6 34 0 -42 0 0 0 0
before ends clause deficit 3 here 5|-7 -57 22 106 0 0 0 0
before ends clause deficit 3 here 6|-130 130 -36 -18 51 0 0 0
before ends clause deficit 3 here 7|-23 53 99 -84 0 0 0 -50
before ends clause deficit 3 here 8|56 -23 -124 110 -34 0 -36 0
before ends clause deficit 3 here 9|55 37 -138 111 -68 0 -33 26
before ends clause deficit 4|-118 171 -180 131 38 0 0 -52
before ends clause deficit 4 here 1|-45 45 0 0 0 0 0 0
before ends clause deficit 4 here 2|46 56 -47 -47 0 0 0 0
before ends clause deficit 4 here 4|-100 100 18 0 0 0 0 -18
before ends clause deficit 4 here 5|-27 27 0 0 0 0 0 0
before ends clause deficit 4 here 6|0 0 -20 21 0 0 0 0
before ends clause deficit 4 here 7|-13 14 0 0 0 0 0 0
before ends clause deficit 4 here 8|21 71 -54 -28 40 0 0 -34
before ends clause deficit 4 here 9|-26 -76 -99 196 -4 0 0 0
before ends clause deficit 5|1 51 5 76 -47 -50 -110 -35
before ends clause deficit 5 here 1|-33 34 36 -43 0 0 0 0
before ends clause deficit 5 here 2|7 28 110 -93 0 0 0 -90
before ends clause deficit 5 here 3|-47 97 -81 -13 0 0 0 0
before ends clause deficit 5 here 4|-29 86 0 -49 0 0 0 0
before ends clause deficit 5 here 5|-35 36 0 5 0 0 0 0
before ends clause deficit 5 here 6|28 -77 83 24 0 -50 0 0
before ends clause deficit 5 here 7|39 -7 -106 50 0 0 0 0
before ends clause deficit 5 here 8|-4 -40 -58 121 0 0 0 0
before ends clause deficit 5 here 9|7 -57 -143 210 -47 0 -110 73
before ends clause deficit 6|-78 88 -24 67 38 -18 0 -84
before ends clause deficit 6 here 0|0 0 7 -6 0 0 0 0
before ends clause deficit 6 here 1|-12 42 18 -30 0 -18 0 0
before ends clause deficit 6 here 2|-17 24 -9 -15 0 0 0 0
before ends clause deficit 6 here 3|81 -100 -22 36 0 0 0 0
before ends clause deficit 6 here 4|-56 56 0 0 0 0 0 0
before ends clause deficit 6 here 5|-136 155 81 -111 0 0 0 0
before ends clause deficit 6 here 6|-81 62 16 -14 0 0 0 0
before ends clause deficit 6 here 7|-74 65 25 -15 0 0 0 0
before ends clause deficit 6 here 8|101 -90 -18 82 63 0 0 -49
before ends clause deficit 6 here 9|98 -81 -11 46 -32 0 0 -35
before ends clause deficit 7|31 22 118 -218 37 0 0 -86
before ends clause deficit 7 here 0|0 0 43 -43 0 0 0 0
before ends clause deficit 7 here 1|0 9 -9 0 0 0 0 0
before ends clause deficit 7 here 2|62 -48 -43 -21 28 0 0 0
before ends clause deficit 7 here 3|115 -114 99 -98 0 0 0 0
before ends clause deficit 7 here 4|-65 66 0 0 0 0 0 0
before ends clause deficit 7 here 5|-63 71 -24 0 0 0 0 0
before ends clause deficit 7 here 6|-42 123 71 -83 0 0 0 -46
before ends clause deficit 7 here 7|-19 -23 31 -5 9 0 0 0
before ends clause deficit 7 here 8|29 -24 21 0 -29 0 0 0
before ends clause deficit 7 here 9|31 -16 -16 -16 50 0 0 -39
before ends clause deficit 8|234 -91 144 -320 107 0 -83 -81
before ends clause deficit 8 here 1|0 0 49 -48 0 0 0 0
before ends clause deficit 8 here 2|129 -135 71 0 0 0 0 -50
before ends clause deficit 8 here 3|38 -22 28 -48 0 0 0 0
before ends clause deficit 8 here 4|78 -78 0 0 0 0 0 0
before ends clause deficit 8 here 5|65 -64 -20 0 21 0 0 0
before ends clause deficit 8 here 6|64 -63 0 0 0 0 0 0
before ends clause deficit 8 here 7|-43 98 19 0 -45 0 0 0
before ends clause deficit 8 here 8|14 51 5 -183 119 0 0 0
before ends clause deficit 8 here 9|34 131 7 -153 14 0 -83 -44
before ends clause deficit 9|308 -419 297 -358 253 -129 -81 -132
before ends clause deficit 9 here 1|0 0 44 -43 0 0 0 0
before ends clause deficit 9 here 2|238 -224 77 -98 0 0 0 0
before ends clause deficit 9 here 3|119 -159 94 0 0 0 0 -45
before ends clause deficit 9 here 4|35 -34 0 0 0 0 0 0
before ends clause deficit 9 here 5|130 -90 34 0 -2 -50 -31 0
before ends clause deficit 9 here 6|174 -189 59 0 0 0 0 -50
before ends clause deficit 9 here 7|100 -46 -25 -49 0 -42 0 0
before ends clause deficit 9 here 8|-34 -1 84 -70 -2 0 0 -50
before ends clause deficit 9 here 9|-184 36 162 -242 252 -49 -50 -2
before ends clause here 0|-85 89 -36 33 22 0 0 -40
before ends clause here 1|-42 -30 16 -111 28 -18 0 206
before ends clause here 2|66 -27 103 -144 -1 0 13 -25
before ends clause here 3|2 74 86 -78 75 0 0 -101
before ends clause here 4|21 30 25 -108 0 0 0 -18
before ends clause here 5|-30 62 90 14 35 -50 -31 0
before ends clause here 6|-72 144 57 -22 38 -50 0 -104
before ends clause here 7|-53 100 -8 -35 22 -42 0 -50
before ends clause here 8|-15 102 -36 -43 131 -32 84 -125
before ends clause here 9|-112 79 -111 194 110 -85 -150 67
before ends open|18 69 9 47 73 55 -123 70
before ends open deficit 0|-155 76 42 41 184 -73 -47 -9
before ends open deficit 0 here 0|-188 297 -79 -107 -22 0 0 -35
before ends open deficit 0 here 1|0 -19 -37 -1 30 55 0 107
before ends open deficit 0 here 2|49 -150 -104 53 42 87 0 134
before ends open deficit 0 here 3|-97 -19 109 -41 26 0 0 0
before ends open deficit 0 here 4|5 -11 -57 139 -34 -40 0 0
before ends open deficit 0 here 5|125 -129 -74 88 76 -93 0 -59
before ends open deficit 0 here 6|-88 -74 13 20 108 0 0 37
before ends open deficit 0 here 7|-38 -159 29 48 -45 35 0 -31
before ends open deficit 0 here 8|-22 47 34 92 105 -90 0 17
before ends open deficit 0 here 9|94 132 -48 -37 54 -40 -47 -128
before ends open deficit 1|98 73 -2 41 -4 -53 96 19
before ends open deficit 1 here 0|-152 190 79 -20 6 -42 0 -138
before ends open deficit 1 here 1|-164 -7 -65 17 97 18 62 82
before ends open deficit 1 here 2|134 -16 40 41 110 3 -30 -88
before ends open deficit 1 here 3|-17 -56 -18 67 -104 33 0 79
before ends open deficit 1 here 4|10 5 -50 64 -4 -25 0 -2
before ends open deficit 1 here 5|15 -72 46 28 -48 -36 5 44
before ends open deficit 1 here 6|13 -30 -19 -47 5 31 -40 113
before ends open deficit 1 here 7|29 -60 -21 32 50 -98 45 -16
before ends open deficit 1 here 8|-3 40 -17 59 -62 -51 -3 -8
before ends open deficit 1 here 9|127 107 -68 -116 42 -24 84 -58
before ends open deficit 2|-6 32 14 43 50 -39 86 5
before ends open deficit 2 here 0|52 -146 1 62 -48 -59 0 118
before ends open deficit 2 here 1|98 66 58 -5 15 -90 -30 -148
before ends open deficit 2 here 2|15 11 44 59 140 75 85 -15
before ends open deficit 2 here 3|66 75 67 -6 -59 -48 -114 -28
before ends open deficit 2 here 4|16 78 -82 -9 108 -16 51 11
before ends open deficit 2 here 5|-128 131 10 -15 23 71 -20 -24
before ends open deficit 2 here 6|-83 82 17 20 88 -26 49 -14
before ends open deficit 2 here 7|70 109 1 -26 -92 27 14 -108
before ends open deficit 2 here 8|13 83 -86 8 35 18 129 19
before ends open deficit 2 here 9|-75 75 -16 41 -61 -52 62 38
before ends open deficit 3|2 49 3 17 -28 4 49 -4
before ends open deficit 3 here 0|-75 -102 -6 158 0 8 0 -11
before ends open deficit 3 here 1|24 9 57 6 -70 9 80 -36
before ends open deficit 3 here 2|136 -23 -20 -32 -172 -15 0 149
before ends open deficit 3 here 3|107 44 29 34 74 -29 0 -61
before ends open deficit 3 here 4|52 -10 -22 -41 10 49 0 -6
before ends open deficit 3 here 5|-127 163 50 -32 -28 61 -4 -81
before ends open deficit 3 here 6|-69 -9 51 19 100 -49 0 -53
before ends open deficit 3 here 7|94 43 -88 75 6 7 -49 -69
before ends open deficit 3 here 8|2 -13 -66 12 16 29 35 -60
before ends open deficit 3 here 9|85 -1 -32 103 -60 -36 30 54
before ends open deficit 4|46 86 -34 19 -62 21 -164 -108
before ends open deficit 4 here 0|0 0 44 -31 0 -51 0 23
before ends open deficit 4 here 1|64 12 -87 44 48 26 0 -81
before ends open deficit 4 here 2|87 -2 -51 22 -22 -54 0 -73
before ends open deficit 4 here 3|-24 73 9 -56 66 167 0 20
before ends open deficit 4 here 4|-73 16 32 -3 3 -34 -42 93
before ends open deficit 4 here 5|23 57 17 -101 1 69 0 -72
before ends open deficit 4 here 6|-23 27 20 -40 -19 28 0 14
before ends open deficit 4 here 7|90 1 -20 142 9 -31 0 -103
before ends open deficit 4 here 8|122 26 19 -19 43 -108 -72 21
before ends open deficit 4 here 9|62 18 -4 51 -139 29 -104 -53
before ends open deficit 5|-1 28 -18 61 -22 -22 -148 -6
before ends open deficit 5 here 0|-56 -110 50 50 0 -73 0 52
before ends open deficit 5 here 1|-95 -24 68 10 -48 -65 -14 123
before ends open deficit 5 here 2|41 -13 12 -6 98 -24 0 11
before ends open deficit 5 here 3|97 16 4 -44 -24 0 0 -98
before ends open deficit 5 here 4|-33 4 5 -8 39 -11 -48 72
before ends open deficit 5 here 5|-58 107 115 42 -62 26 -10 -117
before ends open deficit 5 here 6|-88 104 27 18 -37 108 0 -128
before ends open deficit 5 here 7|67 40 19 -74 75 -10 0 -81
before ends open deficit 5 here 8|50 8 -104 22 -13 -32 -48 29
before ends open deficit 5 here 9|56 51 -2 22 12 9 -80 -9
before ends open deficit 6|68 31 -30 28 -63 40 -221 -42
before ends open deficit 6 here 0|58 72 -47 -33 0 -34 0 41
before ends open deficit 6 here 1|-31 42 -60 7 -26 105 28 41
before ends open deficit 6 here 2|134 -81 5 31 48 87 0 -51
before ends open deficit 6 here 3|-7 29 85 50 -34 -44 0 -58
before ends open deficit 6 here 4|14 89 132 -119 -71 -27 0 -106
before ends open deficit 6 here 5|-70 129 -110 -62 63 8 -77 157
before ends open deficit 6 here 6|-30 135 44 -18 -17 -91 -40 -106
before ends open deficit 6 here 7|-87 109 -37 53 1 -150 -30 45
before ends open deficit 6 here 8|-49 -32 -1 5 -8 84 -45 14
before ends open deficit 6 here 9|64 0 49 -23 -76 31 -127 36
before ends open deficit 7|39 3 57 17 -11 -24 24 22
before ends open deficit 7 here 0|-28 -27 -20 93 0 -14 0 82
before ends open deficit 7 here 1|3 -99 -22 44 -48 11 25 36
before ends open deficit 7 here 2|92 21 24 64 72 -36 8 -91
before ends open deficit 7 here 3|109 55 -105 73 4 -49 -49 3
before ends open deficit 7 here 4|10 -1 -14 -11 5 -3 -25 55
before ends open deficit 7 here 5|-86 -6 13 -5 -8 61 -30 93
before ends open deficit 7 here 6|-11 -16 27 43 25 40 0 -75
before ends open deficit 7 here 7|-25 32 68 7 2 -63 -41 31
before ends open deficit 7 here 8|122 53 46 50 4 22 -23 -77
before ends open deficit 7 here 9|150 46 -35 -17 -82 53 70 4
before ends open deficit 8|102 -97 66 66 -9 17 51 69
before ends open deficit 8 here 0|-25 -112 6 66 -40 5 0 -46
before ends open deficit 8 here 1|45 -26 -27 -11 -46 21 50 -39
before ends open deficit 8 here 2|159 59 -71 6 -114 -44 -75 23
before ends open deficit 8 here 3|25 -22 0 39 -6 -104 62 67
before ends open deficit 8 here 4|59 -72 68 31 -117 -56 107 -72
before ends open deficit 8 here 5|41 124 7 43 19 -84 152 -70
before ends open deficit 8 here 6|54 -18 -32 55 -130 22 -39 2
before ends open deficit 8 here 7|-26 14 -2 -12 -5 -7 45 36
before ends open deficit 8 here 8|57 56 40 11 31 59 -129 -41
before ends open deficit 8 here 9|174 -26 39 2 9 61 -117 92
before ends open deficit 9|122 -107 -4 66 -71 80 -50 1
before ends open deficit 9 here 0|155 -315 -1 65 0 -59 0 93
before ends open deficit 9 here 1|37 107 30 12 -65 -51 -108 -91
before ends open deficit 9 here 2|142 53 -22 13 -185 -86 -51 -100
before ends open deficit 9 here 3|118 -34 -104 11 -68 -5 0 20
before ends open deficit 9 here 4|39 10 -35 5 -27 56 57 60
before ends open deficit 9 here 5|25 -43 27 20 1 18 88 -15
before ends open deficit 9 here 6|102 0 -16 16 -3 100 -34 -3
before ends open deficit 9 here 7|43 24 -37 -15 -10 69 -55 74
before ends open deficit 9 here 8|64 39 -4 49 -17 70 -99 -17
before ends open deficit 9 here 9|148 -39 62 2 93 34 103 23
before ends open here 0|-32 -109 67 76 -72 -116 0 100
before ends open here 1|38 56 5 82 1 -5 83 -74
before ends open here 2|15 20 76 62 -20 -25 -46 36
before ends open here 3|61 107 82 66 -16 -29 -63 -41
before ends open here 4|-13 72 -9 -36 -36 -8 56 -40
before ends open here 5|0 148 -7 0 -15 -21 139 -10
before ends open here 6|0 138 5 -16 2 30 -100 -28
before ends open here 7|51 151 -22 73 42 -66 1 -88
before ends open here 8|76 135 25 9 63 45 -129 -48
before ends open here 9|52 99 33 76 98 19 -17 51
before ends sentence|173 -67 92 48 -47 52 117 55
before ends sentence deficit 0|-121 228 16 -71 146 -150 -275 121
before ends sentence deficit 0 here 0|-84 110 -28 11 45 0 0 -46
before ends sentence deficit 0 here 1|0 -13 -23 51 0 0 0 0
before ends sentence deficit 0 here 2|0 44 -76 61 0 0 0 -25
before ends sentence deficit 0 here 3|0 0 -15 15 0 0 0 0
before ends sentence deficit 0 here 4|-47 0 159 -106 0 0 0 -31
before ends sentence deficit 0 here 5|0 0 -1 1 0 0 0 0
before ends sentence deficit 0 here 6|0 44 48 -44 40 -48 -14 0
before ends sentence deficit 0 here 7|0 0 -42 37 6 0 -24 0
before ends sentence deficit 0 here 8|0 26 -62 -81 123 44 -87 0
before ends sentence deficit 0 here 9|0 136 91 -6 -14 -151 -213 152
before ends sentence deficit 1|-16 189 -115 17 -65 -173 27 -60
before ends sentence deficit 1 here 0|0 0 -41 41 0 0 0 0
before ends sentence deficit 1 here 1|39 25 -3 -38 -10 0 35 59
before ends sentence deficit 1 here 2|84 -66 28 -49 -33 -57 -120 141
before ends sentence deficit 1 here 3|37 -28 53 -37 0 -15 17 -70
before ends sentence deficit 1 here 4|16 -51 -3 88 -17 0 0 0
before ends sentence deficit 1 here 5|-58 91 -38 -8 0 0 19 -48
before ends sentence deficit 1 here 6|-53 127 0 19 -71 0 -61 -4
before ends sentence deficit 1 here 7|21 151 -42 -129 -41 -47 21 -87
before ends sentence deficit 1 here 8|0 93 -66 2 47 -45 -48 -52
before ends sentence deficit 1 here 9|7 123 -37 53 -70 -62 62 -218
before ends sentence deficit 2|86 199 20 -6 -59 -28 35 -74
before ends sentence deficit 2 here 0|-108 -3 62 49 0 0 0 -20
before ends sentence deficit 2 here 1|-70 38 87 -79 0 48 -96 108
before ends sentence deficit 2 here 2|9 65 -88 51 -70 -2 53 -9
before ends sentence deficit 2 here 3|79 29 -23 -106 -70 -46 -10 -22
before ends sentence deficit 2 here 4|-69 64 110 -3 0 -12 -19 0
before ends sentence deficit 2 here 5|36 87 -22 59 0 -100 -81 -44
before ends sentence deficit 2 here 6|-27 70 -107 38 0 121 -1 -14
before ends sentence deficit 2 here 7|-71 113 -18 -23 107 3 -11 -56
before ends sentence deficit 2 here 8|-4 86 36 8 -93 -77 -32 21
before ends sentence deficit 2 here 9|93 91 12 25 -15 -23 44 -78
before ends sentence deficit 3|91 -12 14 -11 -11 -72 3 -20
before ends sentence deficit 3 here 0|74 -40 -38 -23 0 37 0 -28
before ends sentence deficit 3 here 1|-88 20 15 25 0 0 39 19
before ends sentence deficit 3 here 2|-10 -9 28 -13 0 107 14 -38
before ends sentence deficit 3 here 3|34 61 -51 28 0 0 10 -104
before ends sentence deficit 3 here 4|-118 131 -70 0 0 -45 -43 106
before ends sentence deficit 3 here 5|31 88 -25 -23 0 -74 -24 0
before ends sentence deficit 3 here 6|73 -16 -51 -38 0 -21 4 -6
before ends sentence deficit 3 here 7|6 51 -1 57 0 30 -70 58
before ends sentence deficit 3 here 8|-34 19 -17 28 38 -79 17 14
before ends sentence deficit 3 here 9|-1 -56 33 5 -59 -1 40 -24
before ends sentence deficit 4|-6 94 35 -39 -59 -119 -20 -45
before ends sentence deficit 4 here 0|30 -29 0 0 0 0 0 0
before ends sentence deficit 4 here 1|94 31 -7 -82 0 0 0 0
before ends sentence deficit 4 here 2|62 -64 82 -2 0 -15 -13 -41
before ends sentence deficit 4 here 3|75 -75 -46 78 -9 0 -49 28
before ends sentence deficit 4 here 4|59 -49 -33 0 0 0 0 0
before ends sentence deficit 4 here 5|-122 127 26 43 0 0 -48 -14
before ends sentence deficit 4 here 6|95 -95 61 -29 -46 0 37 0
before ends sentence deficit 4 here 7|-21 26 107 -77 0 -40 -39 0
before ends sentence deficit 4 here 8|25 12 -114 36 59 -99 38 43
before ends sentence deficit 4 here 9|54 33 34 -39 -49 -43 52 -114
before ends sentence deficit 5|115 10 12 -49 -42 -63 -14 -94
before ends sentence deficit 5 here 0|0 0 -72 13 0 76 0 0
before ends sentence deficit 5 here 1|-12 21 -41 19 0 -28 42 40
before ends sentence deficit 5 here 2|22 43 -67 96 0 54 -170 -66
before ends sentence deficit 5 here 3|34 35 -66 86 54 -46 -48 -80
before ends sentence deficit 5 here 4|6 77 21 -39 -31 0 -77 0
before ends sentence deficit 5 here 5|26 74 4 7 0 -50 40 -50
before ends sentence deficit 5 here 6|45 -32 -94 43 0 -123 48 38
before ends sentence deficit 5 here 7|-4 -62 9 6 0 168 -20 -7
before ends sentence deficit 5 here 8|-11 34 118 -82 11 39 17 -101
before ends sentence deficit 5 here 9|52 36 -14 27 -66 -80 66 -56
before ends sentence deficit 6|159 -89 2 5 45 -102 9 -107
before ends sentence deficit 6 here 0|-71 -33 40 61 0 0 0 0
before ends sentence deficit 6 here 1|25 -28 -23 57 0 21 23 -107
before ends sentence deficit 6 here 2|-4 18 68 -18 -31 -2 45 -46
before ends sentence deficit 6 here 3|7 78 -163 -32 0 -24 17 -28
before ends sentence deficit 6 here 4|13 0 110 13 0 49 -86 -50
before ends sentence deficit 6 here 5|91 -21 -69 18 0 -50 45 -50
before ends sentence deficit 6 here 6|105 -109 -13 48 0 -47 -1 20
before ends sentence deficit 6 here 7|60 -110 -16 120 0 46 4 -32
before ends sentence deficit 6 here 8|50 83 -86 53 76 -112 -26 -40
before ends sentence deficit 6 here 9|6 -31 24 -38 10 -16 46 -26
before ends sentence deficit 7|116 -157 35 27 -5 34 -1 87
before ends sentence deficit 7 here 0|47 -16 63 -38 0 0 0 -91
before ends sentence deficit 7 here 1|53 34 112 -36 0 -37 -33 -84
before ends sentence deficit 7 here 2|19 -109 -8 17 0 -54 -77 232
before ends sentence deficit 7 here 3|-7 -43 158 95 0 38 12 22
before ends sentence deficit 7 here 4|36 14 -50 -9 -35 98 -33 0
before ends sentence deficit 7 here 5|126 -31 -92 1 0 -36 -10 32
before ends sentence deficit 7 here 6|23 -1 42 -63 -75 -25 52 0
before ends sentence deficit 7 here 7|59 -141 -65 23 -32 25 9 163
before ends sentence deficit 7 here 8|33 -10 -47 12 31 -26 27 -56
before ends sentence deficit 7 here 9|71 -137 69 9 6 -27 74 -21
before ends sentence deficit 8|152 -193 20 20 -67 18 53 -10
before ends sentence deficit 8 here 0|32 -47 4 -23 0 53 -40 34
before ends sentence deficit 8 here 1|-4 -13 72 78 -24 -126 -9 -57
before ends sentence deficit 8 here 2|54 -25 33 35 0 -15 60 -136
before ends sentence deficit 8 here 3|96 -116 -12 55 33 66 27 -80
before ends sentence deficit 8 here 4|18 -33 27 -20 -24 0 51 54
before ends sentence deficit 8 here 5|137 -146 94 52 0 -107 -68 -46
before ends sentence deficit 8 here 6|72 22 33 11 0 -87 -24 -40
before ends sentence deficit 8 here 7|56 -55 35 102 -47 15 33 -94
before ends sentence deficit 8 here 8|45 -76 3 44 -38 12 50 -39
before ends sentence deficit 8 here 9|38 -37 35 34 -35 -22 19 148
before ends sentence deficit 9|156 -120 72 89 69 51 13 24
before ends sentence deficit 9 here 0|-129 -112 -26 -10 0 149 -35 175
before ends sentence deficit 9 here 1|-83 -151 -26 -16 0 105 -20 165
before ends sentence deficit 9 here 2|39 -65 68 69 -41 4 165 -160
before ends sentence deficit 9 here 3|31 -160 73 -2 0 -19 80 -27
before ends sentence deficit 9 here 4|97 -36 -72 62 0 -51 69 -61
before ends sentence deficit 9 here 5|138 -78 -9 21 46 -25 -4 -29
before ends sentence deficit 9 here 6|52 -112 52 46 0 0 123 -66
before ends sentence deficit 9 here 7|66 -136 60 43 -13 -68 93 -133
before ends sentence deficit 9 here 8|61 -107 7 63 -57 26 -7 4
before ends sentence deficit 9 here 9|64 -121 70 67 119 35 -62 -45
before ends sentence here 0|-141 -23 21 29 45 243 -76 46
before ends sentence here 1|-43 -13 24 -32 -26 -38 -60 169
before ends sentence here 2|9 -32 5 -101 -125 15 -7 49
before ends sentence here 3|123 -87 5 -34 -17 -46 -9 -77
before ends sentence here 4|179 -128 30 13 -94 26 -17 43
before ends sentence here 5|94 -16 -3 28 46 -58 -58 -84
before ends sentence here 6|143 -100 37 20 -127 -50 22 -17
before ends sentence here 7|98 -143 41 90 -16 111 6 -44
before ends sentence here 8|85 -127 59 -2 146 -53 59 -110
before ends sentence here 9|88 -101 81 91 -80 16 141 35
before ends signed|86 -253 72 88 -96 -3 -208 -17
before ends signed deficit 0|78 127 -52 -102 0 -88 0 17
before ends signed deficit 0 here 2|-24 0 0 24 0 0 0 0
before ends signed deficit 0 here 3|46 -46 0 0 0 0 0 0
before ends signed deficit 0 here 5|0 0 45 -45 0 0 0 0
before ends signed deficit 0 here 7|50 -49 0 0 0 0 0 0
before ends signed deficit 0 here 8|0 0 -66 66 0 0 0 0
before ends signed deficit 0 here 9|0 230 -51 -167 0 -88 0 17
before ends signed deficit 1|-21 239 -102 -118 0 -25 0 -46
before ends signed deficit 1 here 2|0 -17 0 18 0 0 0 0
before ends signed deficit 1 here 3|0 0 40 -39 0 0 0 0
before ends signed deficit 1 here 5|-21 0 56 -41 0 0 0 0
before ends signed deficit 1 here 6|0 0 -25 26 0 0 0 0
before ends signed deficit 1 here 7|0 0 -34 35 0 0 0 0
before ends signed deficit 1 here 8|0 36 27 -42 0 0 0 -19
before ends signed deficit 1 here 9|0 225 -111 -115 0 -25 0 -36
before ends signed deficit 2|29 103 -67 -40 -49 -2 -49 -29
before ends signed deficit 2 here 0|0 0 -9 10 0 0 0 0
before ends signed deficit 2 here 1|-34 0 -12 44 0 0 0 0
before ends signed deficit 2 here 2|-121 -55 88 25 0 0 0 39
before ends signed deficit 2 here 3|0 0 14 -14 0 0 0 0
before ends signed deficit 2 here 4|78 -77 0 0 0 0 0 0
before ends signed deficit 2 here 5|0 0 51 -51 0 0 0 0
before ends signed deficit 2 here 6|40 -13 24 -32 0 0 0 0
before ends signed deficit 2 here 7|-128 0 9 65 0 0 0 71
before ends signed deficit 2 here 8|81 -94 7 13 0 0 0 -60
before ends signed deficit 2 here 9|57 176 -106 -49 -49 -2 -49 -29
before ends signed deficit 3|85 -28 50 47 -46 -24 0 -122
before ends signed deficit 3 here 1|0 0 -42 43 0 0 0 0
before ends signed deficit 3 here 2|0 -47 26 22 0 0 0 0
before ends signed deficit 3 here 3|99 -50 -48 0 0 0 0 0
before ends signed deficit 3 here 5|13 0 -12 0 0 0 0 0
before ends signed deficit 3 here 6|29 0 25 -49 0 0 0 0
before ends signed deficit 3 here 7|-28 0 0 28 0 0 0 0
before ends signed deficit 3 here 8|-49 0 10 56 0 -24 0 -30
before ends signed deficit 3 here 9|21 60 36 8 -46 0 0 -109
before ends signed deficit 4|-136 -77 53 105 0 -26 0 68
before ends signed deficit 4 here 0|0 0 2 -2 0 0 0 0
before ends signed deficit 4 here 1|0 -22 0 23 0 0 0 0
before ends signed deficit 4 here 2|-36 0 67 -28 0 0 0 0
before ends signed deficit 4 here 3|0 0 -35 36 0 0 0 0
before ends signed deficit 4 here 4|-47 0 0 47 0 0 0 0
before ends signed deficit 4 here 5|0 0 82 -82 0 0 0 0
before ends signed deficit 4 here 6|14 0 -50 40 0 0 0 0
before ends signed deficit 4 here 7|22 0 71 -56 0 0 0 0
before ends signed deficit 4 here 8|-54 -81 -2 84 0 0 0 0
before ends signed deficit 4 here 9|-49 29 13 39 0 -26 0 68
before ends signed deficit 5|49 -65 -17 31 0 16 0 -21
before ends signed deficit 5 here 2|0 -16 42 -30 0 0 0 0
before ends signed deficit 5 here 6|0 0 -48 49 0 0 0 0
before ends signed deficit 5 here 7|0 0 -32 32 0 0 0 0
before ends signed deficit 5 here 8|30 -49 -60 67 0 0 0 0
before ends signed deficit 5 here 9|21 0 30 -28 0 16 0 -21
before ends signed deficit 6|-3 -156 99 45 0 32 -49 -3
before ends signed deficit 6 here 1|23 0 54 -76 0 0 0 0
before ends signed deficit 6 here 2|-42 -30 62 47 0 0 -49 0
before ends signed deficit 6 here 3|50 -49 -30 31 0 0 0 0
before ends signed deficit 6 here 4|-46 0 -8 50 0 0 0 0
before ends signed deficit 6 here 5|42 -50 -9 13 0 0 0 0
before ends signed deficit 6 here 6|-18 0 -106 113 0 0 0 0
before ends signed deficit 6 here 7|50 0 193 -193 0 0 0 -50
before ends signed deficit 6 here 8|-144 0 14 48 0 30 0 0
before ends signed deficit 6 here 9|-20 -50 -15 62 0 4 0 57
before ends signed deficit 7|91 -242 -1 54 0 -10 -67 30
before ends signed deficit 7 here 0|0 0 36 -35 0 0 0 0
before ends signed deficit 7 here 1|0 0 10 34 0 0 0 -36
before ends signed deficit 7 here 2|158 -50 -70 -82 0 0 0 53
before ends signed deficit 7 here 3|16 -46 -40 66 0 0 0 0
before ends signed deficit 7 here 4|26 -23 0 -2 0 0 0 0
before ends signed deficit 7 here 5|2 -48 -9 64 0 0 -22 -6
before ends signed deficit 7 here 6|-54 0 53 57 0 0 0 -50
before ends signed deficit 7 here 7|46 0 48 -30 0 0 0 -50
before ends signed deficit 7 here 8|25 -81 80 -32 0 -62 0 92
before ends signed deficit 7 here 9|-32 -74 -9 30 0 74 -45 22
before ends signed deficit 8|1 -248 51 100 0 0 -50 22
before ends signed deficit 8 here 0|13 0 -49 0 0 0 0 37
before ends signed deficit 8 here 1|-38 -22 37 28 0 0 0 0
before ends signed deficit 8 here 2|174 0 11 -99 0 0 0 -49
before ends signed deficit 8 here 3|-19 0 53 -50 0 0 0 37
before ends signed deficit 8 here 4|19 0 -93 50 0 0 0 0
before ends signed deficit 8 here 5|-107 0 28 -46 0 50 0 123
before ends signed deficit 8 here 6|22 -46 56 -20 0 0 0 -28
before ends signed deficit 8 here 7|-4 0 -110 109 0 -13 0 -38
before ends signed deficit 8 here 8|24 -48 19 9 0 -25 0 62
before ends signed deficit 8 here 9|49 -187 50 95 0 -48 -50 14
before ends signed deficit 9|-90 -171 54 121 0 22 -49 3
before ends signed deficit 9 here 0|79 0 47 -86 0 0 0 -40
before ends signed deficit 9 here 1|-1 0 11 -2 0 0 0 -18
before ends signed deficit 9 here 2|-77 -49 -44 134 0 0 0 -17
before ends signed deficit 9 here 3|-56 0 65 -29 0 -20 0 0
before ends signed deficit 9 here 4|53 0 -63 4 0 0 0 0
before ends signed deficit 9 here 5|-21 0 -70 71 0 0 0 0
before ends signed deficit 9 here 6|7 0 69 -91 0 0 0 50
before ends signed deficit 9 here 7|-60 0 -40 102 0 -14 0 -49
before ends signed deficit 9 here 8|-19 -50 0 74 0 94 -49 -94
before ends signed deficit 9 here 9|-119 -100 -23 65 0 -18 0 103
before ends signed here 0|86 0 21 -104 0 0 0 -5
before ends signed here 1|-38 -45 55 -1 0 0 0 -49
before ends signed here 2|116 -202 124 40 0 0 -49 -6
before ends signed here 3|129 -164 10 28 0 -20 0 37
before ends signed here 4|2 -94 -134 136 0 0 0 0
before ends signed here 5|-17 -98 11 -28 0 50 -22 119
before ends signed here 6|5 -56 11 54 0 0 0 -22
before ends signed here 7|-36 -49 131 -26 0 -28 0 -73
before ends signed here 8|13 -267 22 56 0 26 -49 19
before ends signed here 9|-75 142 2 41 -96 -80 -131 59
before furniture|-52 -215 -9 -40 154 77 47 179
before marked|19 -490 143 260 -184 -8 -51 -181
before signed|86 -253 72 88 -96 -3 -208 -17
before spaced false ends call|154 -233 -30 -41 -139 -71 19 -87
before spaced false ends clause|22 22 36 -168 202 -187 -97 -97
before spaced false ends open|47 48 13 41 95 62 -74 57
before spaced false ends sentence|196 -127 95 54 -44 52 129 57
before spaced false ends signed|86 -253 72 88 -96 -3 -208 -17
before spaced true ends call|-270 305 -40 0 0 0 -42 0
before spaced true ends clause|-347 317 -77 70 -26 -35 0 -34
before spaced true ends open|-301 299 -139 43 -267 -133 -301 205
before spaced true ends sentence|-607 831 -166 -182 -38 0 -267 -70
below 0|5 63 59 73 67 48 27 68
below 0 deficit 0|1 -102 94 55 -49 43 -84 56
below 0 deficit 1|-78 -79 85 106 -47 -26 -29 -37
below 0 deficit 2|-13 35 16 53 -13 -24 -1 -44
below 0 deficit 3|50 42 56 15 -10 -58 -128 -30
below 0 deficit 4|11 15 36 18 -62 -10 -126 18
below 0 deficit 5|75 -7 26 34 -51 -70 -109 2
below 0 deficit 6|91 -2 19 38 -35 -42 -52 -4
below 0 deficit 7|64 32 48 70 -13 -51 -17 6
below 0 deficit 8|63 117 16 87 85 -21 75 21
below 0 deficit 9|75 115 -20 95 101 50 73 29
below 0 ends call|106 46 -24 -164 -121 -100 -97 -128
below 0 ends clause|32 37 12 -84 -93 -134 -60 -125
below 0 ends open|-5 60 76 98 85 75 89 99
below 0 ends sentence|6 66 -285 -3 2 -170 -251 -221
below 0 ends signed|123 147 -113 -98 -124 0 -91 -50
below 1|32 80 2 30 12 -7 2 35
below 1 deficit 0|-57 -19 -66 54 47 -37 -40 128
below 1 deficit 1|-11 -32 -127 -4 43 -92 41 234
below 1 deficit 2|20 12 -37 -29 22 -11 -17 -51
below 1 deficit 3|68 49 -50 98 -14 122 -11 -21
below 1 deficit 4|46 113 -163 13 50 -79 41 -72
below 1 deficit 5|118 43 -91 16 -74 17 62 -112
below 1 deficit 6|89 69 -37 11 84 -89 47 -142
below 1 deficit 7|55 -10 50 -49 74 -205 12 35
below 1 deficit 8|-8 5 36 -23 -100 11 32 31
below 1 deficit 9|-24 33 79 58 -88 -25 -65 167
below 1 ends call|48 -21 -30 140 0 -50 0 0
below 1 ends clause|36 93 -131 -238 74 -33 63 -139
below 1 ends open|1 61 69 52 41 40 5 32
below 1 ends sentence|56 96 -252 -16 -112 -168 -83 52
below 1 ends signed|-51 67 -39 0 0 0 0 0
below 2|30 87 0 55 -26 -50 43 60
below 2 deficit 0|-52 27 44 92 -43 0 0 -72
below 2 deficit 1|-165 4 115 -83 0 -18 -44 159
below 2 deficit 2|22 54 -6 -74 -152 -32 41 147
below 2 deficit 3|68 28 18 -67 103 -56 199 -126
below 2 deficit 4|38 -56 -14 47 -42 -18 154 11
below 2 deficit 5|107 31 47 24 41 -16 25 0
below 2 deficit 6|91 -7 -85 16 -63 -18 10 85
below 2 deficit 7|107 134 -133 -13 -50 45 -38 -22
below 2 deficit 8|8 -35 -13 -14 119 7 -25 -56
below 2 deficit 9|-111 -128 99 -39 -19 -6 14 49
below 2 ends call|11 -104 -3 100 0 0 0 0
below 2 ends clause|15 42 62 47 0 -75 2 -72
below 2 ends open|0 56 67 -25 -26 -33 42 102
below 2 ends sentence|32 40 -25 82 -32 0 0 -27
below 2 ends signed|94 26 -50 -72 0 0 0 0
below 3|48 81 73 3 19 -7 24 48
below 3 deficit 0|0 0 103 -103 0 0 0 0
below 3 deficit 1|127 288 -88 -171 -40 -6 84 -138
below 3 deficit 2|-8 27 -43 -52 12 59 -5 127
below 3 deficit 3|-44 -2 -55 -88 -11 -67 41 156
below 3 deficit 4|30 -7 148 -114 -15 -49 129 6
below 3 deficit 5|-9 -78 -81 122 59 42 -58 -16
below 3 deficit 6|-99 -40 120 -33 -40 28 10 94
below 3 deficit 7|0 -104 -47 -29 47 26 80 41
below 3 deficit 8|1 42 78 -45 -68 -40 -60 -5
below 3 deficit 9|35 55 116 24 24 14 -36 30
below 3 ends call|-106 62 102 -131 0 0 0 0
below 3 ends clause|72 76 -93 -9 -48 0 -35 -45
below 3 ends open|17 49 83 21 36 -7 28 64
below 3 ends sentence|117 -15 -7 -71 10 0 0 -50
below 4|-4 41 135 -38 22 -56 -22 12
below 4 deficit 0|0 0 144 -117 0 0 0 -44
below 4 deficit 1|-79 4 79 -7 0 0 -33 0
below 4 deficit 2|96 2 -167 -38 16 -54 -63 294
below 4 deficit 3|-139 126 34 44 0 -15 -16 -50
below 4 deficit 4|27 -53 31 -6 0 -11 0 0
below 4 deficit 5|121 -125 15 -96 0 -48 212 -50
below 4 deficit 6|55 -110 82 -16 81 -2 -13 -167
below 4 deficit 7|-160 66 58 -45 26 112 -114 -42
below 4 deficit 8|138 -39 81 43 -56 -65 -94 80
below 4 deficit 9|-82 86 59 -21 43 -60 12 -66
below 4 ends call|-101 181 0 0 0 -50 0 0
below 4 ends clause|-25 6 98 -82 0 0 0 0
below 4 ends open|-127 56 137 -5 5 -54 -22 12
below 4 ends sentence|197 -81 -48 -109 46 0 0 0
below 5|13 126 105 -36 15 25 -63 31
below 5 deficit 0|0 0 -23 24 0 -2 0 0
below 5 deficit 1|198 -89 60 -49 0 0 0 -194
below 5 deficit 2|226 -31 -112 47 -80 -55 -62 -74
below 5 deficit 3|189 -234 -25 -68 0 0 -53 112
below 5 deficit 4|81 -34 45 0 0 -46 -35 0
below 5 deficit 5|-142 4 85 8 0 0 -4 0
below 5 deficit 6|-67 19 -33 -55 0 175 0 -35
below 5 deficit 7|-144 98 105 9 -8 71 -125 -43
below 5 deficit 8|-19 151 36 -54 41 10 -111 -27
below 5 deficit 9|-130 141 106 -18 30 -119 75 129
below 5 ends call|67 -7 -71 -32 0 0 0 0
below 5 ends clause|-163 15 148 21 -31 0 0 0
below 5 ends open|1 102 99 -50 28 49 -63 31
below 5 ends sentence|88 9 -49 39 16 -50 0 0
bond after 0|16 59 15 53 62 82 22 121
bond after 0 here 0 after 0|87 3 26 -47 0 -90 0 -4
bond after 0 here 0 after 1|-80 -25 98 12 -27 -49 0 29
bond after 0 here 0 after 2|-73 -65 -1 -13 -13 -6 0 152
bond after 0 here 0 after 3|-25 -36 0 32 76 -11 0 -128
bond after 0 here 0 after 4|0 -9 15 -30 10 15 0 0
bond after 0 here 0 after 5|-97 -36 40 -75 18 93 0 53
bond after 0 here 0 after 6|-84 -21 79 -48 25 71 0 23
bond after 0 here 0 after 7|-58 -11 8 59 12 42 0 -57
bond after 0 here 0 after 8|-38 -43 135 -31 -73 -1 0 -2
bond after 0 here 0 after 9|-60 60 92 -1 -22 24 -76 -24
bond after 0 here 1 after 0|95 -21 -12 4 -34 -61 0 38
bond after 0 here 1 after 1|35 -12 -57 -12 20 62 -40 62
bond after 0 here 1 after 2|65 -33 62 -17 47 -19 -44 12
bond after 0 here 1 after 3|-37 46 110 -116 -13 -89 0 45
bond after 0 here 1 after 4|-62 -5 89 5 11 29 0 -84
bond after 0 here 1 after 5|-60 -13 50 44 -9 -61 -44 38
bond after 0 here 1 after 6|-22 -36 17 43 -65 2 -50 79
bond after 0 here 1 after 7|29 -56 30 -22 -16 105 -91 34
bond after 0 here 1 after 8|16 -32 32 19 108 57 -5 -29
bond after 0 here 1 after 9|-24 -47 147 28 45 73 -153 -25
bond after 0 here 2 after 0|5 28 24 70 -49 114 -11 -20
bond after 0 here 2 after 1|2 7 -5 -14 19 -24 -73 11
bond after 0 here 2 after 2|4 2 45 44 86 46 37 -37
bond after 0 here 2 after 3|-20 21 55 -2 -20 -48 29 -16
bond after 0 here 2 after 4|1 0 -30 61 16 -33 24 -11
bond after 0 here 2 after 5|-48 -27 105 83 36 99 46 7
bond after 0 here 2 after 6|9 -14 -1 70 18 65 -100 32
bond after 0 here 2 after 7|51 24 -17 3 5 94 -52 -53
bond after 0 here 2 after 8|25 36 55 -29 -76 52 -33 25
bond after 0 here 2 after 9|28 52 -5 8 44 -23 -120 -33
bond after 0 here 3 after 0|-90 -69 12 -21 37 27 0 95
bond after 0 here 3 after 1|-13 72 46 23 44 -47 -51 -42
bond after 0 here 3 after 2|87 17 -22 79 54 -19 4 -102
bond after 0 here 3 after 3|-29 78 49 51 61 -24 -17 -124
bond after 0 here 3 after 4|24 31 -32 9 15 -21 0 56
bond after 0 here 3 after 5|-67 -9 109 17 -26 30 110 33
bond after 0 here 3 after 6|-11 -4 -32 -13 -71 68 98 67
bond after 0 here 3 after 7|50 -43 50 39 -23 7 48 -12
bond after 0 here 3 after 8|15 -14 -5 -14 -47 -24 -48 76
bond after 0 here 3 after 9|27 0 11 -55 25 26 -67 32
bond after 0 here 4 after 0|0 0 71 10 0 -48 0 -35
bond after 0 here 4 after 1|31 -48 3 55 -16 57 0 -57
bond after 0 here 4 after 2|116 49 28 96 -103 -85 20 -27
bond after 0 here 4 after 3|-32 35 80 -70 73 19 -71 -50
bond after 0 here 4 after 4|-140 68 93 51 -25 -11 23 -13
bond after 0 here 4 after 5|-16 7 76 53 -4 98 -16 -74
bond after 0 here 4 after 6|39 -19 -16 49 0 -78 -16 -14
bond after 0 here 4 after 7|97 0 -33 -14 -17 85 -144 -56
bond after 0 here 4 after 8|8 -1 -12 31 -32 -8 30 -39
bond after 0 here 4 after 9|24 63 -53 4 -103 -65 40 -56
bond after 0 here 5 after 0|-5 -120 46 -3 16 -14 -48 69
bond after 0 here 5 after 1|67 51 8 42 50 -41 -36 -35
bond after 0 here 5 after 2|59 -1 40 62 38 -36 117 -15
bond after 0 here 5 after 3|-35 31 79 29 88 9 73 52
bond after 0 here 5 after 4|-76 67 65 -66 38 -41 -22 125
bond after 0 here 5 after 5|-133 13 82 26 60 44 98 7
bond after 0 here 5 after 6|-95 -22 31 42 -9 51 14 -3
bond after 0 here 5 after 7|40 7 -51 5 -69 73 -50 100
bond after 0 here 5 after 8|73 9 10 -62 -59 11 -67 -35
bond after 0 here 5 after 9|54 47 51 -62 38 -36 53 61
bond after 0 here 6 after 0|-89 42 -6 24 -37 75 28 -28
bond after 0 here 6 after 1|-6 19 -24 39 11 -122 31 77
bond after 0 here 6 after 2|-5 -26 39 115 -44 31 -40 -3
bond after 0 here 6 after 3|-69 9 84 54 35 18 -8 -39
bond after 0 here 6 after 4|-93 2 -8 24 69 -28 21 144
bond after 0 here 6 after 5|-89 16 56 56 1 44 85 49
bond after 0 here 6 after 6|-53 26 21 62 -10 24 37 -25
bond after 0 here 6 after 7|76 -73 40 2 18 -14 31 -43
bond after 0 here 6 after 8|25 36 -16 18 -34 -69 -17 78
bond after 0 here 6 after 9|22 42 -12 3 1 8 -9 24
bond after 0 here 7 after 0|-48 35 2 -6 16 -12 -49 -36
bond after 0 here 7 after 1|-32 16 15 5 62 -14 76 -1
bond after 0 here 7 after 2|48 36 6 63 63 -13 23 -40
bond after 0 here 7 after 3|-18 44 39 -8 -3 20 30 -46
bond after 0 here 7 after 4|-23 6 23 51 20 -52 -55 16
bond after 0 here 7 after 5|-55 29 27 114 -15 2 2 20
bond after 0 here 7 after 6|-17 14 26 28 -48 17 51 -29
bond after 0 here 7 after 7|64 -64 -28 -3 44 25 -17 55
bond after 0 here 7 after 8|64 59 -29 66 123 -21 46 35
bond after 0 here 7 after 9|40 72 10 -30 -10 -13 -55 -7
bond after 0 here 8 after 0|-4 -37 32 70 -49 -9 -15 12
bond after 0 here 8 after 1|29 -85 18 16 5 41 32 -51
bond after 0 here 8 after 2|65 6 -1 82 -9 -10 32 40
bond after 0 here 8 after 3|-1 54 5 28 -17 -22 92 9
bond after 0 here 8 after 4|26 66 -66 13 54 -57 20 -88
bond after 0 here 8 after 5|23 84 3 28 59 -69 44 -26
bond after 0 here 8 after 6|-5 80 -69 70 48 31 20 24
bond after 0 here 8 after 7|35 45 -14 19 116 -51 74 51
bond after 0 here 8 after 8|88 12 -53 62 16 14 95 54
bond after 0 here 8 after 9|100 35 46 -30 -25 -8 41 37
bond after 0 here 9 after 0|-21 28 4 62 49 12 44 -36
bond after 0 here 9 after 1|-18 -39 37 21 -20 -1 12 84
bond after 0 here 9 after 2|40 12 2 57 5 24 68 9
bond after 0 here 9 after 3|34 31 33 55 -70 -1 13 -19
bond after 0 here 9 after 4|16 78 15 60 -23 10 11 -34
bond after 0 here 9 after 5|10 85 20 37 75 38 -50 -20
bond after 0 here 9 after 6|32 73 -6 47 32 -30 -31 40
bond after 0 here 9 after 7|20 72 2 -24 18 11 -30 68
bond after 0 here 9 after 8|29 74 -26 3 7 11 26 38
bond after 0 here 9 after 9|169 156 22 76 11 100 94 104
bond after 1|17 111 44 -26 23 -131 -135 -89
bond after 1 here 0 after 0|0 1 0 0 0 0 0 0
bond after 1 here 0 after 1|17 -48 -41 87 0 0 0 0
bond after 1 here 0 after 3|46 0 0 -45 0 0 0 0
bond after 1 here 0 after 7|0 0 61 -61 0 0 0 0
bond after 1 here 0 after 8|-47 49 -22 20 0 0 0 0
bond after 1 here 0 after 9|0 0 28 -28 0 0 0 0
bond after 1 here 1 after 0|-23 24 0 0 0 0 0 0
bond after 1 here 1 after 1|-59 2 210 -160 0 -81 62 0
bond after 1 here 1 after 2|85 -168 2 35 0 0 0 101
bond after 1 here 1 after 3|0 49 -230 205 0 0 0 0
bond after 1 here 1 after 5|47 -47 -43 43 0 0 0 0
bond after 1 here 1 after 6|-24 52 0 -27 0 0 0 0
bond after 1 here 1 after 7|-27 28 -40 25 0 0 0 0
bond after 1 here 1 after 8|68 -10 -34 -17 34 0 0 0
bond after 1 here 1 after 9|-20 78 -125 73 0 0 57 0
bond after 1 here 2 after 1|30 9 -74 23 0 0 0 0
bond after 1 here 2 after 2|-44 76 -53 -101 -42 0 0 52
bond after 1 here 2 after 3|30 52 111 -128 0 0 0 -48
bond after 1 here 2 after 4|9 -6 47 -46 0 0 0 -13
bond after 1 here 2 after 5|-27 41 60 -94 0 0 0 0
bond after 1 here 2 after 6|-8 67 -39 3 -31 0 0 0
bond after 1 here 2 after 7|-4 17 36 -59 0 0 0 0
bond after 1 here 2 after 8|21 51 -140 -87 49 0 0 -25
bond after 1 here 2 after 9|-41 87 -68 -82 0 -6 117 0
bond after 1 here 3 after 1|89 -50 -48 0 0 0 0 0
bond after 1 here 3 after 2|18 39 25 -33 48 0 0 -50
bond after 1 here 3 after 3|-41 60 -32 -4 0 0 0 0
bond after 1 here 3 after 4|-16 17 0 0 0 0 0 0
bond after 1 here 3 after 5|76 30 -89 -19 0 0 0 0
bond after 1 here 3 after 6|9 -71 106 0 0 0 0 -48
bond after 1 here 3 after 7|93 -48 -28 36 -11 0 0 -50
bond after 1 here 3 after 8|50 28 -102 21 0 0 0 0
bond after 1 here 3 after 9|-37 51 -107 89 -43 0 0 0
bond after 1 here 4 after 1|68 -67 -30 31 0 0 0 0
bond after 1 here 4 after 2|10 -16 7 -8 0 0 0 0
bond after 1 here 4 after 3|-3 3 0 0 0 0 0 0
bond after 1 here 4 after 4|12 -11 0 0 0 0 0 0
bond after 1 here 4 after 5|21 -21 0 0 0 0 0 0
bond after 1 here 4 after 6|-2 2 41 -41 0 0 0 0
bond after 1 here 4 after 7|-26 26 -30 30 0 0 0 0
bond after 1 here 4 after 8|-24 44 -147 88 0 0 0 79
bond after 1 here 4 after 9|84 -68 0 -43 0 0 0 0
bond after 1 here 5 after 1|55 -22 64 -70 0 0 0 0
bond after 1 here 5 after 2|54 -32 131 34 0 -50 0 0
bond after 1 here 5 after 3|-9 -22 63 34 0 0 0 0
bond after 1 here 5 after 4|57 -57 0 0 0 0 0 0
bond after 1 here 5 after 5|-2 47 -51 46 0 0 0 -6
bond after 1 here 5 after 6|29 22 13 -41 0 0 0 0
bond after 1 here 5 after 7|-17 21 -50 59 0 0 0 0
bond after 1 here 5 after 8|74 -79 41 -67 0 0 0 0
bond after 1 here 5 after 9|-12 -30 -23 18 0 0 0 0
bond after 1 here 6 after 1|24 -60 154 -119 0 0 0 0
bond after 1 here 6 after 2|-53 64 -146 121 0 0 0 -28
bond after 1 here 6 after 3|49 59 -90 -26 0 0 0 0
bond after 1 here 6 after 4|24 -24 -43 43 0 0 0 0
bond after 1 here 6 after 5|52 16 -18 -37 0 0 0 0
bond after 1 here 6 after 6|-80 12 125 -74 0 0 0 0
bond after 1 here 6 after 7|2 38 103 -127 0 0 0 0
bond after 1 here 6 after 8|26 -19 -70 -10 -30 133 0 0
bond after 1 here 6 after 9|-41 71 -53 31 0 0 0 0
bond after 1 here 7 after 0|0 0 -51 51 0 0 0 0
bond after 1 here 7 after 1|47 0 42 -102 0 0 0 0
bond after 1 here 7 after 2|13 -87 155 -49 0 0 -11 0
bond after 1 here 7 after 3|-90 53 -4 68 38 -49 0 0
bond after 1 here 7 after 4|54 0 -22 -25 0 0 0 0
bond after 1 here 7 after 5|61 25 100 -140 0 0 -14 -13
bond after 1 here 7 after 6|51 -27 -25 68 0 0 -39 0
bond after 1 here 7 after 7|-47 119 100 -110 0 0 0 -51
bond after 1 here 7 after 8|-66 55 0 -25 0 43 0 0
bond after 1 here 7 after 9|-21 113 39 -58 0 0 0 -83
bond after 1 here 8 after 0|73 0 -4 -41 0 0 -28 0
bond after 1 here 8 after 1|-36 0 39 -20 0 0 0 0
bond after 1 here 8 after 2|35 -148 52 46 75 0 0 -45
bond after 1 here 8 after 3|-162 11 67 -33 77 0 0 30
bond after 1 here 8 after 4|56 -35 24 63 -43 0 -30 -29
bond after 1 here 8 after 5|-25 46 6 -40 -31 15 -55 -15
bond after 1 here 8 after 6|-45 -143 81 83 -73 0 0 0
bond after 1 here 8 after 7|25 -76 153 -57 0 0 -31 -50
bond after 1 here 8 after 8|-61 103 11 -93 79 0 0 0
bond after 1 here 8 after 9|-57 116 18 -1 -34 0 -33 -48
bond after 1 here 9 after 0|-18 0 -58 70 0 0 0 0
bond after 1 here 9 after 1|0 0 84 29 -96 0 0 0
bond after 1 here 9 after 2|-158 -104 66 112 -1 0 0 31
bond after 1 here 9 after 3|-17 -45 -32 15 51 -18 -23 85
bond after 1 here 9 after 4|-65 0 9 39 -32 40 0 0
bond after 1 here 9 after 5|219 -75 -81 -11 -66 -43 -131 179
bond after 1 here 9 after 6|-67 0 80 -70 42 -39 12 23
bond after 1 here 9 after 7|-39 -140 -5 111 39 0 0 2
bond after 1 here 9 after 8|-142 -102 131 132 -95 -60 34 -48
bond after 1 here 9 after 9|-41 -8 87 74 -32 -141 -80 -41
bond after 2|9 52 6 -109 -122 -153 -32 -65
bond after 2 here 0 after 0|0 0 -81 82 0 0 0 0
bond after 2 here 0 after 1|3 0 0 -3 0 0 0 0
bond after 2 here 0 after 2|0 50 0 0 -49 0 0 0
bond after 2 here 0 after 5|0 -46 0 46 0 0 0 0
bond after 2 here 0 after 6|20 -19 0 0 0 0 0 0
bond after 2 here 0 after 8|0 0 -67 68 0 0 0 0
bond after 2 here 0 after 9|0 2 -13 12 0 0 0 0
bond after 2 here 1 after 1|-44 32 13 24 0 0 0 -34
bond after 2 here 1 after 2|-79 105 -32 -1 -7 0 0 0
bond after 2 here 1 after 3|0 -40 -28 88 0 -12 0 -7
bond after 2 here 1 after 4|26 33 -51 0 0 0 0 0
bond after 2 here 1 after 5|-3 -38 41 0 0 0 0 0
bond after 2 here 1 after 6|0 0 95 -95 0 0 0 0
bond after 2 here 1 after 7|-37 38 -98 98 0 0 0 0
bond after 2 here 1 after 8|-98 84 21 0 0 0 0 0
bond after 2 here 1 after 9|67 5 -55 -40 -42 0 46 -33
bond after 2 here 2 after 1|66 20 -32 -78 0 0 0 0
bond after 2 here 2 after 2|-38 54 43 -94 14 0 0 -50
bond after 2 here 2 after 3|100 -27 -20 -60 0 0 0 0
bond after 2 here 2 after 4|50 -23 0 -27 -5 0 0 0
bond after 2 here 2 after 5|-34 71 -8 -51 0 0 0 0
bond after 2 here 2 after 6|9 46 12 -80 0 0 0 -23
bond after 2 here 2 after 7|65 -15 -110 56 81 -46 0 0
bond after 2 here 2 after 8|13 7 41 -151 52 0 163 -47
bond after 2 here 2 after 9|-32 -1 -110 127 0 0 45 0
bond after 2 here 3 after 1|-9 -1 22 0 0 0 0 0
bond after 2 here 3 after 2|60 35 -27 -5 -46 0 0 -50
bond after 2 here 3 after 3|-1 -7 30 -18 0 0 0 0
bond after 2 here 3 after 4|-35 35 0 0 0 0 0 0
bond after 2 here 3 after 5|-6 24 -62 41 0 0 0 0
bond after 2 here 3 after 6|-15 -11 28 -1 0 0 0 0
bond after 2 here 3 after 7|-43 -8 46 22 0 0 0 0
bond after 2 here 3 after 8|76 -15 -5 -93 45 0 -41 0
bond after 2 here 3 after 9|41 7 -1 -20 -48 0 0 0
bond after 2 here 4 after 1|-71 71 0 0 0 0 0 0
bond after 2 here 4 after 2|54 -8 -95 0 0 0 0 0
bond after 2 here 4 after 3|102 -72 -44 48 0 0 -47 0
bond after 2 here 4 after 4|93 -44 -48 0 0 0 0 0
bond after 2 here 4 after 5|-21 22 -47 0 0 0 47 0
bond after 2 here 4 after 6|28 -68 0 0 50 0 0 0
bond after 2 here 4 after 8|119 -61 34 -96 0 0 0 0
bond after 2 here 4 after 9|-50 50 0 0 0 0 0 0
bond after 2 here 5 after 1|-20 -102 100 9 0 0 0 0
bond after 2 here 5 after 2|134 -30 -68 44 0 -50 0 0
bond after 2 here 5 after 3|130 -94 -13 -49 0 0 0 0
bond after 2 here 5 after 4|-17 -14 48 0 0 0 0 0
bond after 2 here 5 after 5|78 -21 -31 -55 0 0 0 0
bond after 2 here 5 after 6|6 10 14 0 0 0 0 -34
bond after 2 here 5 after 7|-33 33 113 -113 0 0 0 0
bond after 2 here 5 after 8|137 10 16 -82 -48 0 0 -43
bond after 2 here 5 after 9|82 -2 -34 -92 41 0 0 0
bond after 2 here 6 after 1|-37 38 -55 55 0 0 0 0
bond after 2 here 6 after 2|47 22 85 -41 0 0 0 -38
bond after 2 here 6 after 3|-50 7 49 0 0 0 0 0
bond after 2 here 6 after 4|46 10 -46 0 0 0 0 0
bond after 2 here 6 after 5|184 -120 -75 -28 0 0 0 0
bond after 2 here 6 after 6|77 -18 -23 -71 49 0 0 0
bond after 2 here 6 after 7|-72 40 -68 74 0 0 0 0
bond after 2 here 6 after 8|2 -65 -25 62 0 0 0 0
bond after 2 here 6 after 9|-10 10 -51 -32 51 0 0 0
bond after 2 here 7 after 0|0 0 -45 46 0 0 0 0
bond after 2 here 7 after 1|4 -42 8 45 0 0 0 0
bond after 2 here 7 after 2|-28 -102 63 -37 53 0 0 0
bond after 2 here 7 after 3|110 -86 -29 12 0 0 0 -50
bond after 2 here 7 after 4|5 -45 41 0 0 0 0 0
bond after 2 here 7 after 5|52 0 9 -58 0 0 0 0
bond after 2 here 7 after 6|5 53 30 -30 0 0 0 -44
bond after 2 here 7 after 7|20 -19 40 -40 0 0 0 0
bond after 2 here 7 after 8|-2 61 1 33 -92 0 0 0
bond after 2 here 7 after 9|-5 55 -6 34 -48 0 -21 0
bond after 2 here 8 after 0|44 0 -37 -6 0 0 0 0
bond after 2 here 8 after 1|-32 0 -177 12 -39 0 0 215
bond after 2 here 8 after 2|23 -57 38 -32 43 0 0 -3
bond after 2 here 8 after 3|78 -42 -34 -29 0 36 -35 -25
bond after 2 here 8 after 4|-72 0 27 62 0 0 0 0
bond after 2 here 8 after 5|-130 44 127 -102 0 50 -39 0
bond after 2 here 8 after 6|17 -91 248 -87 -124 0 0 -48
bond after 2 here 8 after 7|-18 29 -28 65 -36 0 0 0
bond after 2 here 8 after 8|-150 147 47 -1 -20 0 -56 0
bond after 2 here 8 after 9|-11 61 68 -94 33 0 -1 -40
bond after 2 here 9 after 0|0 0 -30 30 0 0 0 0
bond after 2 here 9 after 1|0 0 -79 79 0 0 0 0
bond after 2 here 9 after 2|54 -93 36 83 -28 -49 -56 62
bond after 2 here 9 after 3|-74 0 67 -39 -13 41 -49 62
bond after 2 here 9 after 4|-35 0 -11 37 -36 -94 -92 181
bond after 2 here 9 after 5|-160 59 94 45 -19 -22 -140 54
bond after 2 here 9 after 6|-88 -20 33 8 0 -57 98 0
bond after 2 here 9 after 7|-27 0 39 92 -60 0 0 -89
bond after 2 here 9 after 8|-55 -37 41 -40 0 0 44 -64
bond after 2 here 9 after 9|-165 -46 134 107 -56 -111 -14 -148
bond after 3|55 95 -17 -101 -79 -57 55 -129
bond after 3 here 0 after 0|101 -23 -53 68 -34 0 0 -100
bond after 3 here 0 after 1|76 -29 -43 -16 0 0 0 0
bond after 3 here 0 after 2|0 -51 0 0 52 0 0 0
bond after 3 here 0 after 7|-38 39 0 0 0 0 0 0
bond after 3 here 0 after 8|86 46 -115 54 -43 0 0 0
bond after 3 here 0 after 9|-11 -12 -41 41 33 0 0 0
bond after 3 here 1 after 1|-34 -34 -46 131 -30 0 -15 0
bond after 3 here 1 after 2|-100 133 -110 75 0 0 0 0
bond after 3 here 1 after 3|-19 20 37 -37 0 0 0 0
bond after 3 here 1 after 4|-7 0 -27 32 0 0 0 0
bond after 3 here 1 after 5|-48 49 44 0 0 0 0 -44
bond after 3 here 1 after 6|0 35 -47 23 0 0 0 -14
bond after 3 here 1 after 7|-55 -26 -28 118 0 -33 0 0
bond after 3 here 1 after 8|-54 148 -52 118 -79 -47 0 -47
bond after 3 here 1 after 9|31 47 -81 25 -30 0 26 0
bond after 3 here 2 after 0|0 0 -32 32 0 0 0 0
bond after 3 here 2 after 1|25 -39 -50 79 0 0 0 0
bond after 3 here 2 after 2|-20 76 -10 -48 5 0 -24 56
bond after 3 here 2 after 3|-45 -3 19 96 53 0 0 -27
bond after 3 here 2 after 4|-60 97 -16 51 0 0 0 -50
bond after 3 here 2 after 5|-19 96 -101 -105 0 0 42 0
bond after 3 here 2 after 6|-30 36 133 -94 -12 -49 35 0
bond after 3 here 2 after 7|-113 50 108 -56 3 0 117 -49
bond after 3 here 2 after 8|-6 47 -94 27 7 0 33 0
bond after 3 here 2 after 9|-67 48 -150 10 5 0 155 -61
bond after 3 here 3 after 1|72 -36 -48 0 0 0 0 0
bond after 3 here 3 after 2|27 22 -29 -40 0 0 0 -50
bond after 3 here 3 after 3|161 -44 21 -67 -38 0 0 -50
bond after 3 here 3 after 4|94 -93 0 0 0 0 0 0
bond after 3 here 3 after 5|34 -62 42 0 0 0 0 -5
bond after 3 here 3 after 6|-41 99 -46 0 0 0 0 0
bond after 3 here 3 after 7|60 -59 80 -79 0 0 0 0
bond after 3 here 3 after 8|-28 2 -31 68 46 0 0 0
bond after 3 here 3 after 9|60 -68 -76 98 -38 0 26 -41
bond after 3 here 4 after 1|49 -5 0 0 0 0 -17 -49
bond after 3 here 4 after 2|36 45 104 -122 0 0 0 -50
bond after 3 here 4 after 3|65 -14 -81 -13 0 0 0 0
bond after 3 here 4 after 4|26 -25 0 0 0 0 0 0
bond after 3 here 4 after 5|17 -46 36 0 0 0 0 0
bond after 3 here 4 after 6|-62 0 0 0 0 0 63 0
bond after 3 here 4 after 7|-126 65 0 -49 0 0 110 0
bond after 3 here 4 after 8|-20 -31 23 -6 -17 0 38 0
bond after 3 here 4 after 9|28 -24 92 -35 0 0 -48 0
bond after 3 here 5 after 1|5 51 0 -45 0 0 0 0
bond after 3 here 5 after 2|54 108 -125 -104 0 -50 -88 -50
bond after 3 here 5 after 3|103 -5 -55 -56 0 0 0 -50
bond after 3 here 5 after 4|137 -105 -45 0 0 0 0 0
bond after 3 here 5 after 5|39 -37 34 -36 0 0 0 0
bond after 3 here 5 after 6|71 -63 46 -100 46 0 0 0
bond after 3 here 5 after 7|30 -20 9 -34 0 0 0 0
bond after 3 here 5 after 8|131 -102 -42 -6 0 0 0 0
bond after 3 here 5 after 9|-20 -105 -100 146 46 0 0 -50
bond after 3 here 6 after 1|29 -29 0 0 0 0 0 0
bond after 3 here 6 after 2|84 14 33 -92 45 -50 0 0
bond after 3 here 6 after 3|61 -45 33 -35 0 0 0 0
bond after 3 here 6 after 4|67 -66 29 -29 0 0 0 0
bond after 3 here 6 after 5|72 -19 -21 0 0 0 -39 0
bond after 3 here 6 after 6|193 -104 -53 -60 -15 0 0 0
bond after 3 here 6 after 7|-5 17 -30 63 -13 -50 0 0
bond after 3 here 6 after 8|22 -49 -3 -7 11 0 0 0
bond after 3 here 6 after 9|25 19 -6 -43 34 0 -46 0
bond after 3 here 7 after 1|-13 0 -73 -24 0 0 0 96
bond after 3 here 7 after 2|98 28 -81 -31 0 0 0 0
bond after 3 here 7 after 3|60 -38 12 -23 0 0 -45 0
bond after 3 here 7 after 4|-39 0 77 0 0 0 -37 0
bond after 3 here 7 after 5|27 26 10 0 0 0 -9 -44
bond after 3 here 7 after 6|93 -38 -45 -20 0 0 7 0
bond after 3 here 7 after 7|24 117 -43 -95 0 0 0 0
bond after 3 here 7 after 8|94 -2 53 -74 -41 35 0 -49
bond after 3 here 7 after 9|1 -11 -102 141 -46 6 0 -16
bond after 3 here 8 after 1|0 0 72 -71 0 0 0 0
bond after 3 here 8 after 2|-66 45 -31 50 -17 0 42 0
bond after 3 here 8 after 3|-33 48 14 -44 0 0 14 0
bond after 3 here 8 after 4|36 0 -36 0 0 0 0 0
bond after 3 here 8 after 5|105 -1 13 -127 0 -15 0 0
bond after 3 here 8 after 6|27 -18 51 -58 9 0 0 0
bond after 3 here 8 after 7|39 -47 76 -34 -50 0 -26 0
bond after 3 here 8 after 8|-145 38 178 15 -58 0 -122 0
bond after 3 here 8 after 9|-137 165 92 -65 -4 88 -65 0
bond after 3 here 9 after 1|0 0 -47 48 0 0 0 0
bond after 3 here 9 after 2|-44 -46 23 74 0 0 -19 0
bond after 3 here 9 after 3|-47 -74 -51 80 0 0 58 0
bond after 3 here 9 after 4|-38 0 83 -45 0 0 0 0
bond after 3 here 9 after 5|-84 -79 21 77 0 0 0 56
bond after 3 here 9 after 6|-37 -64 -17 -9 0 0 88 46
bond after 3 here 9 after 7|-36 0 22 -3 31 0 0 0
bond after 3 here 9 after 8|1 -21 149 -119 -13 41 -56 -15
bond after 3 here 9 after 9|-371 -20 194 14 -15 -23 -136 67
bond after 4|72 142 -13 -56 -35 -226 56 -206
bond after 4 here 0 after 0|-42 24 0 90 0 0 0 -50
bond after 4 here 0 after 1|-25 49 0 -33 0 0 0 0
bond after 4 here 0 after 2|0 -15 0 52 -46 0 0 0
bond after 4 here 0 after 4|45 -44 0 0 0 0 0 0
bond after 4 here 0 after 5|0 0 0 40 0 -34 0 -7
bond after 4 here 0 after 6|0 0 0 49 0 0 -48 0
bond after 4 here 0 after 7|0 0 -26 26 0 0 0 0
bond after 4 here 0 after 8|36 -35 0 42 0 -42 0 0
bond after 4 here 0 after 9|102 -85 -34 9 0 0 0 0
bond after 4 here 1 after 0|87 -53 0 0 0 0 0 -36
bond after 4 here 1 after 1|-40 100 -98 47 0 0 0 0
bond after 4 here 1 after 2|-195 297 -99 -56 0 0 0 0
bond after 4 here 1 after 5|-33 35 -4 -36 0 0 42 0
bond after 4 here 1 after 6|0 0 -47 90 -47 0 0 0
bond after 4 here 1 after 7|-46 35 0 0 -32 0 45 0
bond after 4 here 1 after 8|71 -71 -47 49 0 0 0 0
bond after 4 here 1 after 9|12 -16 -122 79 -52 -43 142 0
bond after 4 here 2 after 1|76 -3 16 -46 0 0 0 0
bond after 4 here 2 after 2|-5 45 45 29 -15 -38 -48 -95
bond after 4 here 2 after 3|9 70 -79 15 -2 0 0 -50
bond after 4 here 2 after 4|-84 51 36 -31 47 0 0 -25
bond after 4 here 2 after 5|119 -10 -98 -50 0 0 -43 0
bond after 4 here 2 after 6|78 -52 -3 -94 42 0 0 0
bond after 4 here 2 after 7|44 -15 24 -72 0 0 0 0
bond after 4 here 2 after 8|-18 -45 -67 72 88 -98 -20 0
bond after 4 here 2 after 9|-11 16 -53 19 -39 0 105 -145
bond after 4 here 3 after 1|10 -48 10 0 0 -16 0 0
bond after 4 here 3 after 2|-85 125 56 -133 -50 0 0 -50
bond after 4 here 3 after 3|45 -65 0 66 2 0 0 0
bond after 4 here 3 after 4|-40 40 46 -46 0 0 0 0
bond after 4 here 3 after 5|82 -82 50 -49 0 0 0 0
bond after 4 here 3 after 6|12 -12 55 -94 48 0 0 0
bond after 4 here 3 after 7|-32 32 45 -44 0 0 0 0
bond after 4 here 3 after 8|12 -58 18 121 -78 0 0 0
bond after 4 here 3 after 9|-9 9 -71 -1 49 0 28 0
bond after 4 here 4 after 1|-31 32 0 0 0 0 0 0
bond after 4 here 4 after 2|-4 2 7 -41 54 0 0 0
bond after 4 here 4 after 3|68 -67 -34 35 0 0 0 0
bond after 4 here 4 after 4|27 -27 0 0 0 0 0 0
bond after 4 here 4 after 5|-92 63 0 48 0 0 0 0
bond after 4 here 4 after 6|-18 77 38 -38 0 0 -48 0
bond after 4 here 4 after 7|59 -29 0 -45 0 0 0 0
bond after 4 here 4 after 8|-67 69 -21 39 0 0 -21 0
bond after 4 here 4 after 9|-79 76 0 -33 0 0 22 0
bond after 4 here 5 after 1|4 -4 0 0 0 0 0 0
bond after 4 here 5 after 2|115 68 10 -151 0 -50 -37 -100
bond after 4 here 5 after 3|63 35 -40 -65 0 0 0 -50
bond after 4 here 5 after 4|-19 32 0 0 0 0 0 -28
bond after 4 here 5 after 5|41 9 25 -52 0 0 0 0
bond after 4 here 5 after 6|7 28 11 3 -45 0 0 0
bond after 4 here 5 after 7|16 -10 82 -74 0 0 0 -27
bond after 4 here 5 after 8|-90 -3 13 116 19 0 -60 -16
bond after 4 here 5 after 9|47 69 -95 2 0 0 -47 0
bond after 4 here 6 after 1|44 -43 25 -24 0 0 0 0
bond after 4 here 6 after 2|58 94 -49 -90 -6 -50 0 19
bond after 4 here 6 after 3|47 -51 64 -51 -22 0 0 0
bond after 4 here 6 after 4|-44 44 0 0 0 0 0 0
bond after 4 here 6 after 5|31 7 0 -56 0 0 0 0
bond after 4 here 6 after 6|38 -12 5 0 -40 0 0 0
bond after 4 here 6 after 7|-33 54 7 -34 0 0 0 0
bond after 4 here 6 after 8|-94 -27 119 -22 25 0 0 0
bond after 4 here 6 after 9|74 -6 50 -3 -56 -50 -10 -18
bond after 4 here 7 after 1|36 21 0 0 0 0 0 -50
bond after 4 here 7 after 2|18 51 -11 -121 0 0 0 0
bond after 4 here 7 after 3|4 -28 42 0 0 0 -24 0
bond after 4 here 7 after 4|48 23 -27 -47 0 0 0 0
bond after 4 here 7 after 5|89 0 7 -82 0 0 0 0
bond after 4 here 7 after 6|0 65 -34 -33 0 0 0 0
bond after 4 here 7 after 7|-55 19 -61 19 69 0 0 0
bond after 4 here 7 after 8|-19 37 82 -51 -69 0 0 31
bond after 4 here 7 after 9|9 -136 -28 -22 -37 0 156 0
bond after 4 here 8 after 2|26 63 102 -145 0 0 0 -45
bond after 4 here 8 after 3|16 -16 33 -60 0 0 27 0
bond after 4 here 8 after 4|-23 0 39 -17 0 0 0 0
bond after 4 here 8 after 5|-15 -9 -57 -93 0 0 -10 187
bond after 4 here 8 after 6|59 2 132 -181 0 0 0 0
bond after 4 here 8 after 7|86 -20 169 -169 -65 0 0 0
bond after 4 here 8 after 8|-53 10 233 -80 3 0 -61 -50
bond after 4 here 8 after 9|-75 -59 -352 362 123 0 -61 -118
bond after 4 here 9 after 1|0 0 -32 33 0 0 0 0
bond after 4 here 9 after 2|-48 0 -141 -18 0 0 0 191
bond after 4 here 9 after 3|0 0 49 -36 -72 0 0 72
bond after 4 here 9 after 4|0 0 26 -25 0 0 0 0
bond after 4 here 9 after 5|-2 30 43 -38 -43 -50 50 -12
bond after 4 here 9 after 6|-49 115 -17 -101 0 -42 91 0
bond after 4 here 9 after 7|-41 0 33 1 0 0 0 0
bond after 4 here 9 after 8|-2 -50 138 -66 0 0 -50 0
bond after 4 here 9 after 9|-136 -98 259 -42 5 -47 -212 -154
bond around 0 before 0|80 67 35 -8 -16 47 -115 45
bond around 0 before 1|-21 53 -50 -92 71 4 83 -104
bond around 0 before 2|-36 96 -15 -144 102 -47 21 -231
bond around 0 before 3|-72 138 -21 -159 186 -41 -21 -88
bond around 0 before 4|-123 130 -31 -189 179 -191 28 10
bond around 1 before 0|-67 -73 -51 64 152 78 -103 159
bond around 1 before 1|-3 124 -47 130 -139 -44 -49 -1
bond around 1 before 2|-10 38 59 -108 -13 0 0 0
bond around 1 before 3|-39 176 -66 17 -65 -49 0 0
bond around 1 before 4|0 97 78 -23 -141 0 0 0
bond around 2 before 0|48 -90 -112 34 0 -25 -90 217
bond around 2 before 1|-104 85 -32 -11 98 0 0 -50
bond around 2 before 2|-157 -10 -3 159 38 0 0 0
bond around 2 before 3|-100 76 -15 48 0 0 0 0
bond around 2 before 4|0 14 0 0 -13 0 0 0
bond around 3 before 0|-165 -267 -37 380 -57 19 -49 90
bond around 3 before 1|-45 76 -119 112 -30 0 0 0
bond around 3 before 2|-47 -19 -21 54 32 0 0 0
bond around 3 before 3|0 -59 19 111 -67 0 0 0
bond around 3 before 4|0 0 11 0 -11 0 0 0
bond around 4 before 0|-274 -351 68 484 -79 -34 -48 1
bond around 4 before 2|0 -24 0 24 0 0 0 0
bond around 4 before 3|0 -98 -48 136 0 0 0 0
bond around 4 before 4|-17 -74 -28 40 67 0 0 0
bond before 0|63 38 41 55 -36 47 71 95
bond before 0 deficit 0 here 0|-231 264 -109 -60 50 0 0 54
bond before 0 deficit 0 here 1|-31 -86 -31 49 43 55 0 107
bond before 0 deficit 0 here 2|38 -86 -104 66 23 87 0 102
bond before 0 deficit 0 here 3|-71 -68 106 -14 -31 0 0 0
bond before 0 deficit 0 here 4|-29 -45 78 85 -34 -40 0 -31
bond before 0 deficit 0 here 5|125 -129 -24 64 1 -93 0 -59
bond before 0 deficit 0 here 6|-88 -1 65 -25 104 -48 -14 37
bond before 0 deficit 0 here 7|5 -194 23 -15 43 35 -24 7
bond before 0 deficit 0 here 8|-2 8 -28 26 182 -70 -87 17
bond before 0 deficit 0 here 9|94 251 -8 -120 44 -200 -213 113
bond before 0 deficit 1 here 0|-142 175 61 -4 6 -42 0 -112
bond before 0 deficit 1 here 1|-16 52 -67 11 -78 18 35 115
bond before 0 deficit 1 here 2|137 -29 13 37 -20 -65 -120 9
bond before 0 deficit 1 here 3|17 -40 18 31 -71 26 17 58
bond before 0 deficit 1 here 4|20 -5 -6 51 -25 -65 0 -2
bond before 0 deficit 1 here 5|-48 34 62 12 -114 -36 -13 -4
bond before 0 deficit 1 here 6|-56 84 -68 -3 -56 -79 -102 111
bond before 0 deficit 1 here 7|-20 118 7 -75 -68 -135 21 -42
bond before 0 deficit 1 here 8|-9 65 22 -13 -82 -82 -49 -38
bond before 0 deficit 1 here 9|99 111 -16 -22 -12 -58 -24 -125
bond before 0 deficit 2 here 0|-13 -160 62 111 -48 -59 -48 97
bond before 0 deficit 2 here 1|1 6 100 36 10 -18 -117 15
bond before 0 deficit 2 here 2|42 -25 47 6 9 57 130 -42
bond before 0 deficit 2 here 3|-11 79 26 24 -72 -85 -115 -14
bond before 0 deficit 2 here 4|-3 34 -52 29 46 -21 42 21
bond before 0 deficit 2 here 5|53 138 -18 -51 70 -37 -97 -22
bond before 0 deficit 2 here 6|-57 63 -21 -15 17 42 22 -12
bond before 0 deficit 2 here 7|9 111 -48 4 63 42 -16 -83
bond before 0 deficit 2 here 8|54 77 -44 39 -22 -22 10 -45
bond before 0 deficit 2 here 9|25 82 39 43 -12 -38 61 -10
bond before 0 deficit 3 here 0|-44 -128 -8 77 0 59 0 -26
bond before 0 deficit 3 here 1|-25 39 -55 94 -34 9 118 -27
bond before 0 deficit 3 here 2|34 -35 -22 30 -191 28 14 191
bond before 0 deficit 3 here 3|89 67 -48 36 39 -29 10 -105
bond before 0 deficit 3 here 4|37 5 -130 -72 41 7 -43 69
bond before 0 deficit 3 here 5|52 59 3 3 -64 -22 -27 -80
bond before 0 deficit 3 here 6|-21 35 5 -13 134 -90 -47 -45
bond before 0 deficit 3 here 7|77 61 31 -12 63 30 -91 -16
bond before 0 deficit 3 here 8|78 -2 -86 35 9 -29 15 -77
bond before 0 deficit 3 here 9|14 -49 30 -11 -12 44 47 -18
bond before 0 deficit 4 here 0|30 -29 45 -32 0 -51 0 23
bond before 0 deficit 4 here 1|114 56 -97 -28 48 26 0 -81
bond before 0 deficit 4 here 2|165 -8 -82 31 -32 -57 -13 -104
bond before 0 deficit 4 here 3|65 -26 -8 15 39 167 -49 39
bond before 0 deficit 4 here 4|-19 -33 22 25 3 -34 -42 77
bond before 0 deficit 4 here 5|-20 73 93 -100 -46 69 -48 -40
bond before 0 deficit 4 here 6|-22 10 20 45 -113 28 37 14
bond before 0 deficit 4 here 7|-41 63 30 128 -6 -78 -39 -103
bond before 0 deficit 4 here 8|23 48 -43 81 33 -179 0 -2
bond before 0 deficit 4 here 9|63 10 -20 75 -133 -51 20 -79
bond before 0 deficit 5 here 0|-56 -110 1 51 0 29 0 52
bond before 0 deficit 5 here 1|-53 22 9 -48 0 -83 32 137
bond before 0 deficit 5 here 2|96 -39 -40 -70 119 8 -170 -33
bond before 0 deficit 5 here 3|100 24 12 -24 48 -46 -48 -117
bond before 0 deficit 5 here 4|-16 87 12 -48 16 -11 -125 72
bond before 0 deficit 5 here 5|68 44 61 24 -115 -24 36 -105
bond before 0 deficit 5 here 6|-25 33 8 26 4 -9 48 -102
bond before 0 deficit 5 here 7|91 -21 -26 -38 123 82 -20 -69
bond before 0 deficit 5 here 8|48 46 -15 -32 -63 14 7 -8
bond before 0 deficit 5 here 9|30 -32 29 49 -61 -43 42 19
bond before 0 deficit 6 here 0|-17 52 -24 23 0 -34 0 41
bond before 0 deficit 6 here 1|27 30 -32 10 0 109 39 -77
bond before 0 deficit 6 here 2|162 -107 64 -45 34 73 7 -38
bond before 0 deficit 6 here 3|37 -80 34 52 -11 -62 17 -18
bond before 0 deficit 6 here 4|28 54 168 -65 -71 -2 -86 -135
bond before 0 deficit 6 here 5|73 17 -35 -54 -37 -41 7 95
bond before 0 deficit 6 here 6|56 -32 5 102 18 -130 -28 -24
bond before 0 deficit 6 here 7|61 -30 93 -13 -32 -113 4 -2
bond before 0 deficit 6 here 8|58 -53 -11 34 -23 -48 -48 -33
bond before 0 deficit 6 here 9|76 -128 -19 26 -84 -14 37 11
bond before 0 deficit 7 here 0|29 -44 14 56 0 5 0 -5
bond before 0 deficit 7 here 1|78 -27 9 0 -48 -2 -9 -58
bond before 0 deficit 7 here 2|156 -79 2 25 62 -54 -72 75
bond before 0 deficit 7 here 3|137 -47 -9 -33 -17 -6 -45 23
bond before 0 deficit 7 here 4|87 -46 -57 -31 -35 96 -50 55
bond before 0 deficit 7 here 5|130 -49 -105 1 43 26 -38 111
bond before 0 deficit 7 here 6|132 -57 27 -13 -12 9 79 -136
bond before 0 deficit 7 here 7|70 -61 33 92 -12 -55 -20 69
bond before 0 deficit 7 here 8|90 2 24 42 71 -64 45 -47
bond before 0 deficit 7 here 9|118 -103 24 53 -87 -7 44 24
bond before 0 deficit 8 here 0|-15 -149 -6 54 -40 31 -40 -18
bond before 0 deficit 8 here 1|29 -42 -36 42 -70 -26 44 -27
bond before 0 deficit 8 here 2|89 -63 42 -22 9 -50 41 -88
bond before 0 deficit 8 here 3|86 -61 23 32 19 -52 66 -6
bond before 0 deficit 8 here 4|30 -96 56 48 -105 -56 102 -46
bond before 0 deficit 8 here 5|130 16 39 65 44 -95 22 -64
bond before 0 deficit 8 here 6|100 -54 -1 68 -1 6 -42 -12
bond before 0 deficit 8 here 7|130 -32 -10 6 -17 -41 64 -46
bond before 0 deficit 8 here 8|79 -57 10 68 45 119 -23 -11
bond before 0 deficit 8 here 9|101 -98 89 47 11 57 15 -13
bond before 0 deficit 9 here 0|98 -366 34 35 0 82 -35 123
bond before 0 deficit 9 here 1|-82 -40 67 25 -65 -22 -97 27
bond before 0 deficit 9 here 2|88 11 11 -62 -177 -71 111 -109
bond before 0 deficit 9 here 3|16 -51 -53 -1 -68 -53 75 -20
bond before 0 deficit 9 here 4|121 -4 -60 -16 -27 -26 69 -8
bond before 0 deficit 9 here 5|96 -44 18 34 -37 -14 66 45
bond before 0 deficit 9 here 6|87 -77 36 -2 -46 43 102 -48
bond before 0 deficit 9 here 7|79 -96 60 36 11 64 83 -76
bond before 0 deficit 9 here 8|74 -125 47 39 34 115 16 -38
bond before 0 deficit 9 here 9|123 -85 77 35 33 110 -50 41
bond before 1|-32 78 -56 -48 54 -9 -41 -117
bond before 1 deficit 0 here 0|0 103 0 -67 -39 0 0 0
bond before 1 deficit 0 here 1|0 -6 0 -70 87 0 0 0
bond before 1 deficit 0 here 2|0 0 -43 44 0 0 0 0
bond before 1 deficit 0 here 3|0 0 0 -45 45 0 0 0
bond before 1 deficit 0 here 6|0 0 -37 37 0 0 0 0
bond before 1 deficit 0 here 7|0 0 -23 75 -61 0 0 0
bond before 1 deficit 0 here 8|0 89 19 -51 -33 0 0 0
bond before 1 deficit 0 here 9|0 3 -50 74 -28 0 0 0
bond before 1 deficit 1 here 1|0 -29 1 -53 29 0 62 0
bond before 1 deficit 1 here 2|0 -31 18 -17 -15 46 0 0
bond before 1 deficit 1 here 3|-63 64 0 31 -31 0 0 0
bond before 1 deficit 1 here 5|-108 108 0 0 0 0 0 0
bond before 1 deficit 1 here 6|-39 59 0 -19 0 0 0 0
bond before 1 deficit 1 here 7|0 44 -32 14 -22 0 0 0
bond before 1 deficit 1 here 8|0 62 18 -78 17 15 0 0
bond before 1 deficit 1 here 9|0 70 -84 19 -34 0 57 0
bond before 1 deficit 2 here 1|-51 81 -50 -16 40 -45 0 0
bond before 1 deficit 2 here 2|-97 115 21 7 -57 35 -51 -24
bond before 1 deficit 2 here 3|186 -38 -118 19 -74 0 0 0
bond before 1 deficit 2 here 4|25 -58 18 46 0 0 -16 -13
bond before 1 deficit 2 here 5|-108 52 -53 118 17 0 0 0
bond before 1 deficit 2 here 6|-97 113 -22 -2 10 0 0 0
bond before 1 deficit 2 here 7|-158 187 -142 52 -26 0 0 0
bond before 1 deficit 2 here 8|-80 112 -65 111 -95 0 0 0
bond before 1 deficit 2 here 9|-50 125 -182 82 -32 -25 30 -1
bond before 1 deficit 3 here 1|-25 74 -48 -1 0 0 0 0
bond before 1 deficit 3 here 2|-50 100 20 -50 18 0 0 -50
bond before 1 deficit 3 here 3|-53 17 0 -32 44 0 0 0
bond before 1 deficit 3 here 5|-73 74 -36 37 0 0 0 0
bond before 1 deficit 3 here 6|-43 62 59 -75 0 0 0 0
bond before 1 deficit 3 here 7|-39 78 -93 -4 90 0 0 -50
bond before 1 deficit 3 here 8|0 50 -61 3 21 0 0 0
bond before 1 deficit 3 here 9|0 -113 -108 141 28 0 0 0
bond before 1 deficit 4 here 2|-65 8 54 0 0 0 0 0
bond before 1 deficit 4 here 5|-110 111 0 0 0 0 0 0
bond before 1 deficit 4 here 6|0 0 45 -45 0 0 0 0
bond before 1 deficit 4 here 7|0 47 0 -48 15 0 0 0
bond before 1 deficit 4 here 8|0 -78 -69 -54 98 0 0 102
bond before 1 deficit 4 here 9|0 -34 -51 52 34 0 0 0
bond before 1 deficit 5 here 1|0 -14 0 65 -48 0 0 0
bond before 1 deficit 5 here 2|-115 49 159 1 -42 0 0 0
bond before 1 deficit 5 here 3|-74 0 -62 121 48 0 0 0
bond before 1 deficit 5 here 4|-55 55 0 0 0 0 0 0
bond before 1 deficit 5 here 5|-15 15 -26 -31 77 0 0 0
bond before 1 deficit 5 here 6|-11 -19 81 -15 -41 0 0 0
bond before 1 deficit 5 here 7|-21 -9 -50 31 50 0 0 0
bond before 1 deficit 5 here 8|-19 -11 119 -17 -41 -26 0 0
bond before 1 deficit 5 here 9|0 36 -91 134 -68 0 0 0
bond before 1 deficit 6 here 1|0 -48 48 -103 0 0 0 103
bond before 1 deficit 6 here 2|-87 87 -5 -54 60 0 0 -28
bond before 1 deficit 6 here 3|-45 120 -67 8 11 0 0 -50
bond before 1 deficit 6 here 4|-42 42 0 0 0 0 0 0
bond before 1 deficit 6 here 5|-25 26 40 -40 0 0 0 0
bond before 1 deficit 6 here 6|42 -42 50 -78 28 0 0 0
bond before 1 deficit 6 here 7|32 -75 97 -37 -45 0 0 0
bond before 1 deficit 6 here 8|0 -64 -13 -33 49 73 0 -23
bond before 1 deficit 6 here 9|0 -28 64 -27 -8 0 0 0
bond before 1 deficit 7 here 0|0 0 39 0 0 -38 0 0
bond before 1 deficit 7 here 1|-47 47 -29 30 0 0 0 0
bond before 1 deficit 7 here 2|-13 -46 39 -30 0 0 0 37
bond before 1 deficit 7 here 3|-77 -45 18 46 37 0 0 0
bond before 1 deficit 7 here 4|-86 83 -37 37 5 0 0 0
bond before 1 deficit 7 here 5|-8 48 57 -2 -80 0 0 0
bond before 1 deficit 7 here 6|-4 4 15 32 -52 0 0 0
bond before 1 deficit 7 here 7|0 40 92 -53 -16 0 0 -82
bond before 1 deficit 7 here 8|0 -20 14 -16 13 0 0 0
bond before 1 deficit 7 here 9|-38 59 -19 -64 67 0 0 39
bond before 1 deficit 8 here 0|0 0 60 -60 0 0 0 0
bond before 1 deficit 8 here 1|46 -45 53 -53 0 0 0 0
bond before 1 deficit 8 here 2|160 -125 -16 -50 -47 0 0 78
bond before 1 deficit 8 here 3|226 -227 19 -16 0 0 0 0
bond before 1 deficit 8 here 4|28 -28 -41 41 0 0 0 0
bond before 1 deficit 8 here 5|103 -129 33 -31 0 42 0 0
bond before 1 deficit 8 here 6|71 -70 65 -31 -76 0 0 0
bond before 1 deficit 8 here 7|-131 -18 47 -28 -23 166 -29 -46
bond before 1 deficit 8 here 8|23 -81 48 14 44 0 0 25
bond before 1 deficit 8 here 9|52 -152 34 8 58 0 -50 44
bond before 1 deficit 9 here 1|0 40 -64 51 0 0 -25 0
bond before 1 deficit 9 here 2|137 -119 13 157 0 0 0 -251
bond before 1 deficit 9 here 3|226 -222 73 -80 0 0 0 0
bond before 1 deficit 9 here 4|100 -100 -37 0 0 0 0 -2
bond before 1 deficit 9 here 5|223 -155 -107 -12 -6 50 0 -50
bond before 1 deficit 9 here 6|209 -69 -139 -41 28 0 0 0
bond before 1 deficit 9 here 7|68 78 -19 -135 0 0 0 25
bond before 1 deficit 9 here 8|150 -104 94 44 -137 -103 0 18
bond before 1 deficit 9 here 9|-32 -170 135 -90 123 -196 -28 -11
bond before 2|-46 90 -22 -104 100 -86 21 -231
bond before 2 deficit 0 here 0|-7 7 0 0 0 0 0 0
bond before 2 deficit 0 here 1|0 -24 -43 43 25 0 0 0
bond before 2 deficit 0 here 2|0 37 -31 -37 0 0 0 32
bond before 2 deficit 0 here 5|0 0 -46 0 46 0 0 0
bond before 2 deficit 0 here 8|0 0 -39 -6 34 0 0 0
bond before 2 deficit 0 here 9|0 64 14 -61 -24 0 0 0
bond before 2 deficit 1 here 1|-38 -27 0 -14 66 0 0 0
bond before 2 deficit 1 here 2|0 0 -57 17 41 0 0 0
bond before 2 deficit 1 here 3|13 -12 -126 95 47 0 0 0
bond before 2 deficit 1 here 4|-47 47 0 0 0 0 0 0
bond before 2 deficit 1 here 5|41 -41 -62 40 33 0 0 0
bond before 2 deficit 1 here 6|0 0 0 -112 -31 133 0 0
bond before 2 deficit 1 here 7|0 32 -104 -23 98 0 0 0
bond before 2 deficit 1 here 8|0 106 0 -147 0 66 0 -13
bond before 2 deficit 1 here 9|0 56 -93 -74 40 28 46 0
bond before 2 deficit 2 here 0|-27 27 0 0 0 0 0 0
bond before 2 deficit 2 here 1|0 102 -32 -67 0 0 0 0
bond before 2 deficit 2 here 2|-90 109 -114 -96 155 -2 -65 0
bond before 2 deficit 2 here 3|-23 102 17 40 -119 0 -6 0
bond before 2 deficit 2 here 4|-86 76 0 0 17 0 0 0
bond before 2 deficit 2 here 5|-73 73 33 0 -32 0 0 0
bond before 2 deficit 2 here 6|-109 152 -47 39 -10 0 0 0
bond before 2 deficit 2 here 7|-88 106 175 -106 -113 0 0 0
bond before 2 deficit 2 here 8|0 177 -20 -45 -183 -42 163 -28
bond before 2 deficit 2 here 9|-100 142 -217 162 63 -32 -58 -46
bond before 2 deficit 3 here 1|-43 -64 277 -198 -46 0 0 0
bond before 2 deficit 3 here 2|-83 13 98 -100 21 -2 0 0
bond before 2 deficit 3 here 3|-31 20 74 0 -18 0 0 -50
bond before 2 deficit 3 here 5|-32 -21 0 53 0 0 0 0
bond before 2 deficit 3 here 6|-5 35 -43 -13 0 0 0 0
bond before 2 deficit 3 here 7|0 13 46 0 -46 0 -12 0
bond before 2 deficit 3 here 8|0 14 -20 -4 26 0 0 0
bond before 2 deficit 3 here 9|0 -28 -20 78 -82 47 0 0
bond before 2 deficit 4 here 2|0 84 0 -84 0 0 0 0
bond before 2 deficit 4 here 5|-31 32 0 0 0 0 0 0
bond before 2 deficit 4 here 6|0 0 0 -50 50 0 0 0
bond before 2 deficit 4 here 7|-47 11 0 49 0 0 0 0
bond before 2 deficit 4 here 8|0 73 34 0 -96 0 0 0
bond before 2 deficit 4 here 9|-14 14 0 0 0 0 0 0
bond before 2 deficit 5 here 1|0 -105 52 43 0 0 0 0
bond before 2 deficit 5 here 2|-86 61 10 -4 35 0 0 0
bond before 2 deficit 5 here 3|0 50 -34 -23 0 0 0 0
bond before 2 deficit 5 here 4|-14 14 0 0 0 0 0 0
bond before 2 deficit 5 here 5|-39 -5 0 44 11 0 0 0
bond before 2 deficit 5 here 6|0 -14 42 -47 0 0 0 0
bond before 2 deficit 5 here 7|0 49 77 -48 -77 0 0 0
bond before 2 deficit 5 here 8|0 127 121 -112 -39 -45 0 -46
bond before 2 deficit 5 here 9|0 74 -49 52 -76 0 0 0
bond before 2 deficit 6 here 0|0 0 42 -42 0 0 0 0
bond before 2 deficit 6 here 2|38 -45 39 -30 0 0 0 0
bond before 2 deficit 6 here 3|-47 48 41 -40 0 0 0 0
bond before 2 deficit 6 here 4|-46 46 0 0 0 0 0 0
bond before 2 deficit 6 here 5|28 -28 -41 13 43 -20 0 0
bond before 2 deficit 6 here 6|0 48 15 5 -35 0 0 -48
bond before 2 deficit 6 here 7|-42 34 -24 0 41 0 0 0
bond before 2 deficit 6 here 8|0 0 -91 139 -35 0 0 0
bond before 2 deficit 6 here 9|0 42 -49 44 -42 0 0 0
bond before 2 deficit 7 here 1|53 -52 -54 54 0 0 0 0
bond before 2 deficit 7 here 2|87 -137 42 -52 70 0 0 0
bond before 2 deficit 7 here 3|-47 43 9 56 0 0 0 -50
bond before 2 deficit 7 here 4|44 -40 -4 0 0 0 0 0
bond before 2 deficit 7 here 5|-3 -82 49 26 0 0 0 0
bond before 2 deficit 7 here 6|-1 1 -24 11 17 0 0 0
bond before 2 deficit 7 here 7|0 0 -22 0 23 0 0 0
bond before 2 deficit 7 here 8|0 -49 74 -1 -15 0 0 0
bond before 2 deficit 7 here 9|0 44 22 54 -94 0 -21 8
bond before 2 deficit 8 here 0|0 0 -38 38 0 0 0 0
bond before 2 deficit 8 here 1|32 -32 48 0 0 -48 0 0
bond before 2 deficit 8 here 2|189 -79 -60 13 -17 0 0 -49
bond before 2 deficit 8 here 3|96 -95 -50 51 0 0 0 0
bond before 2 deficit 8 here 4|72 -72 0 0 0 0 0 0
bond before 2 deficit 8 here 5|142 -96 -20 -45 0 0 0 0
bond before 2 deficit 8 here 6|21 -8 31 -40 0 0 0 0
bond before 2 deficit 8 here 7|35 -62 -77 98 0 0 0 0
bond before 2 deficit 8 here 8|-24 -8 -10 74 0 -29 0 -32
bond before 2 deficit 8 here 9|-12 -58 60 -11 40 0 0 -74
bond before 2 deficit 9 here 2|98 -133 -57 108 0 0 0 0
bond before 2 deficit 9 here 3|152 -151 0 0 0 0 0 0
bond before 2 deficit 9 here 4|36 -35 0 0 0 0 0 0
bond before 2 deficit 9 here 5|30 -25 15 13 5 0 -36 0
bond before 2 deficit 9 here 6|41 -102 139 -82 -19 0 0 0
bond before 2 deficit 9 here 7|67 -1 14 -25 -42 -35 0 0
bond before 2 deficit 9 here 8|35 -40 112 -54 11 -42 0 0
bond before 2 deficit 9 here 9|39 -252 95 117 97 -126 0 -10
bond before 3|-76 144 -16 -112 167 -65 -21 -103
bond before 3 deficit 0 here 0|-44 135 0 -12 -10 0 0 -100
bond before 3 deficit 0 here 1|0 82 -43 0 -50 0 0 0
bond before 3 deficit 0 here 2|0 -6 0 0 6 0 0 0
bond before 3 deficit 0 here 3|0 14 0 -14 0 0 0 0
bond before 3 deficit 0 here 4|0 34 0 -33 0 0 0 0
bond before 3 deficit 0 here 8|0 49 -41 -6 -1 0 0 0
bond before 3 deficit 0 here 9|0 59 0 -82 33 0 0 0
bond before 3 deficit 1 here 0|-49 49 0 0 0 0 0 0
bond before 3 deficit 1 here 1|0 -74 0 -15 81 0 0 0
bond before 3 deficit 1 here 2|-17 -38 0 -49 98 0 0 0
bond before 3 deficit 1 here 3|0 0 34 0 -34 0 0 0
bond before 3 deficit 1 here 4|56 -7 -49 -20 21 0 0 0
bond before 3 deficit 1 here 6|0 35 -47 0 13 0 0 0
bond before 3 deficit 1 here 7|-15 -65 20 -42 118 0 0 -33
bond before 3 deficit 1 here 8|-47 90 2 -76 18 0 0 0
bond before 3 deficit 1 here 9|-17 44 -63 -99 88 -43 80 0
bond before 3 deficit 2 here 0|-47 0 0 47 0 0 0 0
bond before 3 deficit 2 here 1|0 -33 -27 0 56 0 0 0
bond before 3 deficit 2 here 2|-97 96 -209 113 63 0 54 147
bond before 3 deficit 2 here 3|-52 19 48 0 105 0 0 -50
bond before 3 deficit 2 here 4|-50 72 -16 0 51 0 0 -50
bond before 3 deficit 2 here 5|-68 151 -78 22 -64 0 0 0
bond before 3 deficit 2 here 6|12 0 64 -48 -14 0 0 0
bond before 3 deficit 2 here 7|61 -97 84 -32 -55 0 24 0
bond before 3 deficit 2 here 8|-56 161 -149 74 -39 -67 33 0
bond before 3 deficit 2 here 9|-100 125 -170 -17 -3 -26 64 -42
bond before 3 deficit 3 here 2|-50 102 28 0 -32 0 0 -50
bond before 3 deficit 3 here 3|0 89 21 0 -59 0 0 -50
bond before 3 deficit 3 here 5|0 -73 42 0 35 0 0 -5
bond before 3 deficit 3 here 6|-49 48 2 0 0 0 0 0
bond before 3 deficit 3 here 7|0 0 80 -48 -46 0 0 0
bond before 3 deficit 3 here 8|0 -45 -33 26 89 0 0 0
bond before 3 deficit 3 here 9|0 76 -59 0 -62 0 -4 0
bond before 3 deficit 4 here 2|0 -103 94 23 0 0 0 0
bond before 3 deficit 4 here 3|0 50 0 -49 0 0 0 0
bond before 3 deficit 4 here 4|-50 50 0 0 0 0 0 0
bond before 3 deficit 4 here 5|-33 19 21 0 0 0 0 0
bond before 3 deficit 4 here 6|63 -62 0 0 0 0 0 0
bond before 3 deficit 4 here 7|110 -110 0 0 0 0 0 0
bond before 3 deficit 4 here 8|38 -38 0 0 0 0 0 0
bond before 3 deficit 4 here 9|0 76 0 48 -83 12 0 -48
bond before 3 deficit 5 here 2|-100 94 30 0 0 0 0 0
bond before 3 deficit 5 here 3|0 53 19 0 -23 0 0 -50
bond before 3 deficit 5 here 5|-50 50 36 0 -36 0 0 0
bond before 3 deficit 5 here 6|0 46 -14 -31 -12 0 0 0
bond before 3 deficit 5 here 7|0 23 9 0 -32 0 0 0
bond before 3 deficit 5 here 8|0 107 4 0 -103 0 0 0
bond before 3 deficit 5 here 9|0 -80 -88 72 121 0 0 -50
bond before 3 deficit 6 here 1|0 0 0 27 -26 0 0 0
bond before 3 deficit 6 here 2|-50 59 51 8 -68 0 0 0
bond before 3 deficit 6 here 3|0 0 0 33 -32 0 0 0
bond before 3 deficit 6 here 4|0 0 29 -29 0 0 0 0
bond before 3 deficit 6 here 5|0 89 -49 0 0 0 -39 0
bond before 3 deficit 6 here 6|0 132 -75 -45 -32 0 0 0
bond before 3 deficit 6 here 7|0 -18 16 -33 57 0 -30 0
bond before 3 deficit 6 here 8|0 84 -12 -29 -1 0 -45 0
bond before 3 deficit 6 here 9|0 10 -85 121 -26 0 -4 0
bond before 3 deficit 7 here 1|-15 -39 135 -100 0 0 0 0
bond before 3 deficit 7 here 2|0 42 39 -41 -38 0 0 0
bond before 3 deficit 7 here 3|48 -16 -41 0 0 0 0 0
bond before 3 deficit 7 here 4|35 -35 0 0 0 0 0 0
bond before 3 deficit 7 here 5|-80 55 0 44 0 0 0 0
bond before 3 deficit 7 here 6|-52 53 22 -43 18 0 0 0
bond before 3 deficit 7 here 7|0 48 0 0 -48 0 0 0
bond before 3 deficit 7 here 8|-2 87 -106 -21 32 0 0 0
bond before 3 deficit 7 here 9|0 -17 -38 -6 56 10 0 0
bond before 3 deficit 8 here 1|0 0 56 -56 0 0 0 0
bond before 3 deficit 8 here 2|0 16 -25 16 0 0 0 0
bond before 3 deficit 8 here 3|14 -23 0 14 0 0 0 0
bond before 3 deficit 8 here 4|-36 36 0 0 0 0 0 0
bond before 3 deficit 8 here 5|-20 10 26 -14 0 0 0 0
bond before 3 deficit 8 here 6|2 -21 59 0 -14 0 0 0
bond before 3 deficit 8 here 7|-46 -1 7 35 17 0 -26 0
bond before 3 deficit 8 here 8|-30 -139 164 -80 60 -39 0 0
bond before 3 deficit 8 here 9|0 33 133 -83 65 -84 -44 0
bond before 3 deficit 9 here 1|0 0 36 -35 0 0 0 0
bond before 3 deficit 9 here 2|156 -156 -20 71 -57 0 0 0
bond before 3 deficit 9 here 3|122 -122 0 0 0 0 0 0
bond before 3 deficit 9 here 4|38 -38 0 0 0 0 0 0
bond before 3 deficit 9 here 5|83 -82 0 0 0 0 0 0
bond before 3 deficit 9 here 6|45 -73 -13 0 48 0 0 0
bond before 3 deficit 9 here 7|36 -36 16 -28 -1 0 0 0
bond before 3 deficit 9 here 8|9 19 -33 17 19 47 -50 0
bond before 3 deficit 9 here 9|-50 -152 56 117 -5 23 -22 -89
bond before 4|-121 141 -16 -212 133 -191 28 10
bond before 4 deficit 0 here 0|0 -28 0 0 28 0 0 0
bond before 4 deficit 0 here 1|0 33 0 0 -33 0 0 0
bond before 4 deficit 0 here 2|0 -38 0 0 39 0 0 0
bond before 4 deficit 0 here 5|0 0 -39 0 40 0 0 0
bond before 4 deficit 0 here 6|0 0 -48 0 49 0 0 0
bond before 4 deficit 0 here 7|0 0 -26 0 26 0 0 0
bond before 4 deficit 0 here 8|0 0 -42 0 42 0 0 0
bond before 4 deficit 0 here 9|0 96 0 0 -57 0 -47 0
bond before 4 deficit 1 here 0|0 36 0 0 0 0 0 -36
bond before 4 deficit 1 here 1|0 -132 -5 0 134 0 0 0
bond before 4 deficit 1 here 2|0 14 0 0 16 0 -30 0
bond before 4 deficit 1 here 5|0 -41 -39 0 39 0 42 0
bond before 4 deficit 1 here 6|0 -29 -18 0 48 0 0 0
bond before 4 deficit 1 here 7|0 -12 0 0 -32 0 45 0
bond before 4 deficit 1 here 8|0 7 -18 -46 91 0 0 -64
bond before 4 deficit 1 here 9|0 71 -124 -49 35 0 106 0
bond before 4 deficit 2 here 1|0 -81 130 0 -61 0 0 0
bond before 4 deficit 2 here 2|-100 56 13 0 109 0 -8 -38
bond before 4 deficit 2 here 3|-50 95 -75 0 79 0 0 -50
bond before 4 deficit 2 here 4|-41 -21 36 0 25 0 0 0
bond before 4 deficit 2 here 5|-43 116 -103 0 36 0 0 0
bond before 4 deficit 2 here 6|-50 65 -27 0 22 0 -21 0
bond before 4 deficit 2 here 7|-90 167 -41 0 17 0 0 -50
bond before 4 deficit 2 here 8|0 168 -144 -142 70 0 -20 0
bond before 4 deficit 2 here 9|-100 273 -138 74 -46 -47 -21 -183
bond before 4 deficit 3 here 1|0 -47 0 47 0 0 0 0
bond before 4 deficit 3 here 2|-50 81 47 56 -20 0 0 -50
bond before 4 deficit 3 here 3|-50 30 -48 0 77 0 0 0
bond before 4 deficit 3 here 4|-95 95 46 0 -46 0 0 0
bond before 4 deficit 3 here 5|0 27 -4 0 -23 0 0 0
bond before 4 deficit 3 here 6|-48 56 -12 0 0 0 0 0
bond before 4 deficit 3 here 7|0 50 1 0 -1 0 0 -49
bond before 4 deficit 3 here 8|0 12 -30 0 30 0 0 0
bond before 4 deficit 3 here 9|0 89 -94 0 -15 0 -33 0
bond before 4 deficit 4 here 2|-100 97 7 -16 17 0 0 0
bond before 4 deficit 4 here 3|0 0 -34 0 35 0 0 0
bond before 4 deficit 4 here 5|0 -48 0 0 48 0 0 0
bond before 4 deficit 4 here 6|0 0 38 0 -38 0 0 0
bond before 4 deficit 4 here 7|0 45 0 0 -45 0 0 0
bond before 4 deficit 4 here 8|0 23 -58 0 35 0 0 0
bond before 4 deficit 4 here 9|-50 35 0 0 -11 0 22 0
bond before 4 deficit 5 here 2|-100 71 103 0 -30 0 0 -4
bond before 4 deficit 5 here 3|0 129 -40 0 -50 0 0 -50
bond before 4 deficit 5 here 5|-46 -25 60 0 0 0 0 0
bond before 4 deficit 5 here 6|-41 42 32 -32 0 0 0 0
bond before 4 deficit 5 here 7|-15 16 75 0 -59 0 0 -27
bond before 4 deficit 5 here 8|0 -66 -82 0 123 0 0 -22
bond before 4 deficit 5 here 9|0 112 39 2 -22 0 -85 -49
bond before 4 deficit 6 here 1|0 0 27 0 0 0 0 -27
bond before 4 deficit 6 here 2|-50 21 -138 207 -30 0 0 -63
bond before 4 deficit 6 here 3|0 -33 34 0 0 0 0 0
bond before 4 deficit 6 here 4|-38 38 0 0 0 0 0 0
bond before 4 deficit 6 here 5|6 -6 0 -66 67 0 0 0
bond before 4 deficit 6 here 6|-50 50 50 -4 -47 0 0 0
bond before 4 deficit 6 here 7|-80 80 -10 0 11 0 0 0
bond before 4 deficit 6 here 8|0 -101 -10 -21 161 0 0 -43
bond before 4 deficit 6 here 9|0 9 28 0 1 0 -10 -52
bond before 4 deficit 7 here 2|0 36 -35 0 0 0 0 0
bond before 4 deficit 7 here 3|0 -24 42 -24 0 0 0 0
bond before 4 deficit 7 here 4|26 27 -27 -25 0 0 0 0
bond before 4 deficit 7 here 5|-41 41 0 0 0 0 0 0
bond before 4 deficit 7 here 7|0 -48 -61 0 94 0 0 0
bond before 4 deficit 7 here 8|0 -39 87 0 -35 0 0 -47
bond before 4 deficit 7 here 9|0 -46 -19 0 -66 -7 128 -18
bond before 4 deficit 8 here 2|0 0 93 0 -63 0 0 -45
bond before 4 deficit 8 here 3|-50 50 -2 0 3 0 0 0
bond before 4 deficit 8 here 4|0 -40 41 40 -41 0 0 0
bond before 4 deficit 8 here 5|48 -28 -50 0 -4 0 0 0
bond before 4 deficit 8 here 6|0 0 102 41 -128 0 0 0
bond before 4 deficit 8 here 7|-37 3 127 -30 -79 0 0 0
bond before 4 deficit 8 here 8|0 -7 102 -30 -45 0 0 0
bond before 4 deficit 8 here 9|0 -47 -85 -75 -301 -132 0 520
bond before 4 deficit 9 here 1|0 0 -32 33 0 0 0 0
bond before 4 deficit 9 here 2|155 -191 14 39 0 0 0 0
bond before 4 deficit 9 here 3|70 -67 -4 0 0 0 0 0
bond before 4 deficit 9 here 5|12 -12 -17 0 61 0 0 -48
bond before 4 deficit 9 here 6|0 -64 117 0 -27 0 0 -42
bond before 4 deficit 9 here 7|0 -41 65 -14 -28 0 0 0
bond before 4 deficit 9 here 8|13 -111 86 21 -1 0 -24 -15
bond before 4 deficit 9 here 9|-110 -172 138 -153 194 -36 -1 -162
bonds before 0 after 0|55 20 37 71 -84 85 31 96
bonds before 0 after 1|113 14 -5 28 -91 -111 -135 65
bonds before 0 after 2|32 45 -38 -73 -97 -153 -32 1
bonds before 0 after 3|76 57 6 -64 -105 -81 63 -32
bonds before 0 after 4|147 146 -58 7 -151 -226 56 -142
bonds before 1 after 0|-31 53 -57 47 26 -9 -41 -115
bonds before 1 after 1|5 14 -40 -101 145 0 0 0
bonds before 1 after 2|-89 82 103 -26 -49 0 0 0
bonds before 1 after 3|-6 55 -59 -77 9 0 0 0
bonds before 1 after 4|44 94 14 -97 4 0 0 -50
bonds before 2 after 0|-48 95 -108 -63 71 -86 21 -210
bonds before 2 after 1|-30 42 91 -12 -134 0 0 0
bonds before 2 after 2|64 51 -15 34 -67 0 0 -82
bonds before 2 after 3|-19 9 -59 -31 116 0 0 0
bonds before 2 after 4|-73 79 13 -43 75 0 0 -50
bonds before 3 after 0|-89 140 27 -54 125 -41 -11 -99
bonds before 3 after 1|-57 126 -104 -22 98 -49 0 0
bonds before 3 after 2|-16 -6 22 -74 110 0 0 0
bonds before 3 after 3|-16 133 38 -96 35 0 -39 -50
bonds before 3 after 4|-21 126 -71 -83 65 0 0 -50
bonds before 4 after 0|-107 112 12 -202 158 -191 29 60
bonds before 4 after 1|-100 190 -23 0 42 0 -1 -99
bonds before 4 after 2|-152 110 70 -23 -59 0 0 0
bonds before 4 after 3|-72 198 -106 0 -57 0 0 -49
bonds before 4 after 4|-106 114 -12 -11 32 0 0 0
boxName|-395 -371 -5 -423 -351 -413 -580 672
bullet|397 -21 3 -426 -58 -233 -478 80
byline|-503 -199 -456 41 -321 725 41 -404
caption|-402 -461 -1010 117 260 1044 -335 -526
closing|183 -85 23 -261 -39 0 -116 20
columnName|-128 -134 -455 -279 -239 -82 -259 784
continued|268 -293 0 -275 0 0 137 166
credit|-511 92 -687 564 465 -295 -627 7
cut 0 call after 2|0 -48 48 0 0 0 0 0
cut 0 call after 8|0 0 34 -34 0 0 0 0
cut 0 clause after 2|102 -99 -11 0 0 0 0 0
cut 0 clause after 4|7 -6 0 0 0 0 0 0
cut 0 clause after 7|-76 -18 34 56 -11 0 0 0
cut 0 clause after 8|-1 0 29 -27 0 0 0 0
cut 0 clause after 9|-44 44 0 0 0 0 0 0
cut 0 open after 0|-4 112 -86 110 -70 -41 0 -92
cut 0 open after 1|-34 -29 135 21 -40 -100 0 -63
cut 0 open after 2|152 -212 128 -61 98 103 0 -87
cut 0 open after 3|43 -98 -75 -3 126 46 0 -13
cut 0 open after 4|-40 43 -46 11 -22 0 0 0
cut 0 open after 5|-49 -79 27 -36 104 -32 0 72
cut 0 open after 6|7 125 -23 -101 4 0 0 0
cut 0 open after 7|-45 -34 -33 85 89 -127 0 112
cut 0 open after 8|51 174 65 -48 213 -69 -47 -158
cut 0 open after 9|-108 -27 19 -145 210 112 0 88
cut 0 sentence after 0|0 67 0 -32 -42 0 0 0
cut 0 sentence after 1|0 0 0 24 -24 0 0 0
cut 0 sentence after 2|-49 -24 0 99 -32 0 0 -28
cut 0 sentence after 3|-23 -31 0 85 -38 0 0 0
cut 0 sentence after 5|34 7 0 -41 0 0 0 0
cut 0 sentence after 6|0 -100 0 108 -28 0 0 0
cut 0 sentence after 7|0 12 0 -12 0 0 0 0
cut 0 sentence after 8|-99 -14 -32 252 -228 0 0 0
cut 0 sentence after 9|-64 162 -49 2 -199 0 0 -47
cut 0 signed after 6|0 46 0 0 -45 0 0 0
cut 1 call after 1|0 -63 43 31 0 0 0 0
cut 1 call after 2|-118 93 54 0 0 0 0 0
cut 1 call after 3|28 -28 0 0 0 0 0 0
cut 1 call after 4|0 0 -39 39 0 0 0 0
cut 1 call after 5|33 17 -50 0 0 0 0 0
cut 1 call after 6|0 25 -7 -25 0 0 0 0
cut 1 call after 8|-20 39 -25 0 0 0 0 0
cut 1 call after 9|0 54 -53 0 0 0 0 0
cut 1 clause after 0|-43 43 0 0 0 0 0 0
cut 1 clause after 1|8 -8 0 0 0 0 0 0
cut 1 clause after 2|-14 -15 42 0 0 0 0 0
cut 1 clause after 3|-23 23 0 0 0 0 0 0
cut 1 clause after 4|-47 47 0 0 0 0 0 0
cut 1 clause after 5|23 41 -49 0 0 0 0 0
cut 1 clause after 7|-12 89 -30 0 -49 0 0 0
cut 1 clause after 8|-4 -53 47 -30 24 0 0 0
cut 1 clause after 9|-25 2 2 -15 28 0 0 0
cut 1 open after 0|-24 31 224 -160 -56 105 0 -160
cut 1 open after 1|15 28 41 123 -74 -155 -42 -67
cut 1 open after 2|83 -64 40 32 -18 -19 1 16
cut 1 open after 3|128 -30 -90 -22 -38 2 47 -14
cut 1 open after 4|52 -44 -128 -88 118 12 74 121
cut 1 open after 5|-31 -73 -86 87 -48 25 200 77
cut 1 open after 6|151 -47 65 23 -44 -124 -30 -1
cut 1 open after 7|146 85 -99 0 -87 10 -89 120
cut 1 open after 8|188 -76 -84 -126 132 31 -42 -20
cut 1 open after 9|-30 -84 -32 -16 187 23 -66 59
cut 1 sentence after 1|-125 73 0 39 35 0 0 0
cut 1 sentence after 2|-59 76 0 -19 -30 0 0 0
cut 1 sentence after 3|-30 81 0 -89 32 0 0 0
cut 1 sentence after 4|25 -74 0 -46 86 0 0 0
cut 1 sentence after 5|-43 -110 0 -59 -30 0 0 257
cut 1 sentence after 6|-87 -58 0 130 -23 0 0 37
cut 1 sentence after 7|-54 34 0 -94 65 0 0 0
cut 1 sentence after 8|-158 132 0 81 -119 0 0 0
cut 1 sentence after 9|-148 188 0 -90 -61 0 0 0
cut 1 signed after 6|-20 21 0 0 0 0 0 0
cut 1 signed after 8|-47 47 0 0 0 0 0 0
cut 1 signed after 9|-127 158 -50 0 0 0 0 0
cut 2 call after 0|-15 -85 96 0 0 0 0 0
cut 2 call after 1|-64 -39 135 -38 0 0 0 0
cut 2 call after 2|-166 -68 -37 232 0 0 0 0
cut 2 call after 3|-84 134 -93 0 0 0 0 0
cut 2 call after 4|-78 -15 89 0 0 0 0 0
cut 2 call after 5|-139 180 -119 0 0 0 0 0
cut 2 call after 6|-42 21 3 0 0 0 0 0
cut 2 call after 7|0 108 -62 -45 -21 0 0 0
cut 2 call after 8|-47 89 -77 19 0 0 0 0
cut 2 call after 9|-108 224 -166 6 0 0 0 0
cut 2 clause after 0|-50 3 0 47 0 0 0 0
cut 2 clause after 1|-9 -4 8 0 0 0 0 0
cut 2 clause after 2|-37 2 82 -50 0 0 0 0
cut 2 clause after 3|-126 140 -86 0 56 0 0 0
cut 2 clause after 4|-80 103 -32 0 0 0 0 0
cut 2 clause after 5|-137 152 -54 0 0 0 0 0
cut 2 clause after 6|-74 42 86 -36 -3 0 0 0
cut 2 clause after 7|77 -37 -1 -45 -48 0 0 0
cut 2 clause after 8|57 -52 37 32 39 0 0 -41
cut 2 clause after 9|27 -83 -7 173 7 0 -35 0
cut 2 open after 0|78 -94 44 -186 39 157 -16 67
cut 2 open after 1|37 84 83 -51 -71 -128 -226 22
cut 2 open after 2|4 8 62 194 -95 23 -190 83
cut 2 open after 3|54 47 -68 144 94 -176 -46 -12
cut 2 open after 4|-56 -25 -28 49 44 91 10 42
cut 2 open after 5|201 29 -131 -72 18 -5 321 -20
cut 2 open after 6|53 -2 -35 -74 -11 -54 85 61
cut 2 open after 7|95 -12 58 -22 35 10 183 -155
cut 2 open after 8|157 -98 20 -52 -25 -93 -81 -107
cut 2 open after 9|81 -58 93 125 102 -54 58 51
cut 2 sentence after 0|-6 109 0 -203 96 0 0 0
cut 2 sentence after 1|8 29 0 -66 24 0 0 0
cut 2 sentence after 2|-144 -43 0 231 -81 0 0 0
cut 2 sentence after 3|-108 164 0 -74 1 0 0 9
cut 2 sentence after 4|-88 85 0 15 14 0 0 0
cut 2 sentence after 5|-85 107 -50 -147 93 -50 0 -50
cut 2 sentence after 6|-52 75 0 41 12 0 0 -60
cut 2 sentence after 7|-141 96 0 -79 143 0 0 0
cut 2 sentence after 8|-70 96 0 -103 -22 0 0 104
cut 2 sentence after 9|-140 155 -49 -25 -69 0 0 -50
cut 2 signed after 1|-46 46 0 0 0 0 0 0
cut 2 signed after 4|-30 31 0 0 0 0 0 0
cut 2 signed after 7|0 49 -49 0 0 0 0 0
cut 2 signed after 8|-119 157 0 -50 0 0 0 0
cut 2 signed after 9|-145 204 -50 0 -46 0 0 0
cut 3 call after 2|-7 55 -31 -34 0 0 0 0
cut 3 call after 3|-68 121 -39 -30 0 0 0 0
cut 3 call after 4|0 5 -5 0 0 0 0 0
cut 3 call after 5|-26 40 -30 0 0 0 0 0
cut 3 call after 6|0 24 9 -32 0 0 0 0
cut 3 call after 7|0 -48 48 0 0 0 0 0
cut 3 call after 8|0 -51 33 26 0 0 0 0
cut 3 call after 9|-36 61 -28 -11 0 0 0 0
cut 3 clause after 1|71 -70 0 0 0 0 0 0
cut 3 clause after 2|-54 54 0 0 0 0 0 0
cut 3 clause after 3|-66 90 -12 0 0 0 0 0
cut 3 clause after 5|-31 53 -2 0 0 0 0 0
cut 3 clause after 6|-9 -24 57 -34 0 0 0 0
cut 3 clause after 7|-50 51 0 0 0 0 0 0
cut 3 clause after 8|-41 -18 -5 89 -25 0 0 0
cut 3 clause after 9|-87 88 0 0 0 0 0 0
cut 3 open after 0|-49 -39 -108 -3 43 165 0 45
cut 3 open after 1|33 -31 127 59 -7 28 -29 -152
cut 3 open after 2|-5 4 19 73 -32 -55 -161 -119
cut 3 open after 3|-52 66 51 20 -52 -32 48 -179
cut 3 open after 4|155 -10 -161 4 119 0 -3 -53
cut 3 open after 5|93 -33 79 -18 -136 -72 141 -89
cut 3 open after 6|24 -99 1 -91 30 170 142 36
cut 3 open after 7|47 -81 56 9 -29 26 -16 53
cut 3 open after 8|10 -102 176 50 135 -123 -90 -18
cut 3 open after 9|155 -15 32 -2 -1 -89 -57 -59
cut 3 sentence after 0|0 110 0 -44 -21 0 0 -50
cut 3 sentence after 1|-67 -32 0 139 31 0 0 0
cut 3 sentence after 2|-9 -107 0 161 32 0 0 0
cut 3 sentence after 3|-23 121 0 -90 35 0 0 -50
cut 3 sentence after 4|66 -43 0 -2 45 0 0 -50
cut 3 sentence after 5|98 19 0 -157 -40 0 0 0
cut 3 sentence after 6|-32 61 0 0 0 0 0 0
cut 3 sentence after 7|-22 27 0 -63 67 0 0 0
cut 3 sentence after 8|-19 -2 0 -18 -4 0 0 64
cut 3 sentence after 9|-46 189 0 -125 -16 0 0 0
cut 3 signed after 5|-3 3 0 0 0 0 0 0
cut 3 signed after 6|0 50 0 0 0 0 0 -50
cut 3 signed after 8|-25 26 0 0 0 0 0 0
cut 3 signed after 9|-74 74 0 0 0 0 0 0
cut 4 call after 2|-86 23 31 65 0 0 0 0
cut 4 call after 3|0 -18 19 0 0 0 0 0
cut 4 call after 4|-28 28 0 0 0 0 0 0
cut 4 call after 5|-47 47 0 0 0 0 0 0
cut 4 call after 6|0 11 -49 54 0 0 0 0
cut 4 call after 8|-78 29 25 0 0 0 0 0
cut 4 call after 9|0 31 -31 0 0 0 0 0
cut 4 clause after 1|-92 92 0 0 0 0 0 0
cut 4 clause after 2|-20 20 0 0 0 0 0 0
cut 4 clause after 3|-103 77 47 -46 31 0 0 0
cut 4 clause after 4|-32 32 0 0 0 0 0 0
cut 4 clause after 5|-51 52 0 0 0 0 0 0
cut 4 clause after 7|-70 31 183 -92 0 -33 0 -50
cut 4 clause after 8|16 -16 0 0 0 0 0 0
cut 4 clause after 9|60 -90 0 42 0 0 0 0
cut 4 open after 0|57 57 -55 102 -90 -49 0 -36
cut 4 open after 1|-22 16 114 -53 -68 0 -74 -34
cut 4 open after 2|29 14 62 15 93 -15 -25 -133
cut 4 open after 3|-64 69 -209 219 41 25 0 0
cut 4 open after 4|48 -20 -78 51 46 -8 40 -20
cut 4 open after 5|11 -70 39 -80 -30 32 -16 92
cut 4 open after 6|316 -36 -139 -92 -9 -10 -56 69
cut 4 open after 7|71 -67 -150 120 35 85 -56 12
cut 4 open after 8|80 38 60 -24 -148 -95 -51 -111
cut 4 open after 9|75 -32 -39 -67 -99 121 -24 97
cut 4 sentence after 1|-53 40 0 57 -61 0 0 0
cut 4 sentence after 2|1 -10 0 24 0 0 0 -39
cut 4 sentence after 3|-12 43 0 -43 0 0 0 0
cut 4 sentence after 4|0 -38 0 39 0 0 0 0
cut 4 sentence after 5|-30 53 0 0 -5 0 0 0
cut 4 sentence after 6|0 8 0 -34 26 0 0 0
cut 4 sentence after 7|-50 55 0 0 -9 0 0 0
cut 4 sentence after 8|65 -4 0 -104 61 0 0 0
cut 4 sentence after 9|-48 96 0 -87 38 0 0 0
cut 4 signed after 5|-43 43 0 0 0 0 0 0
cut 4 signed after 8|-30 31 0 0 0 0 0 0
cut 4 signed after 9|-40 41 0 0 0 0 0 0
cut 5 call after 0|-26 0 27 0 0 0 0 0
cut 5 call after 1|-41 0 89 -6 -43 0 0 0
cut 5 call after 2|-84 17 41 66 0 0 0 0
cut 5 call after 3|-140 183 -75 0 0 0 0 0
cut 5 call after 4|-44 9 19 0 0 0 0 0
cut 5 call after 5|-134 265 -156 -53 0 0 0 0
cut 5 call after 6|-40 54 -74 45 0 0 0 0
cut 5 call after 7|0 70 -48 -30 0 0 0 0
cut 5 call after 8|0 94 -133 51 0 0 0 0
cut 5 call after 9|0 124 -124 0 0 0 0 0
cut 5 clause after 0|0 11 -11 0 0 0 0 0
cut 5 clause after 1|9 -9 0 0 0 0 0 0
cut 5 clause after 2|-33 5 77 0 0 0 0 0
cut 5 clause after 5|-44 45 0 0 0 0 0 0
cut 5 clause after 6|-34 35 50 -50 0 0 0 0
cut 5 clause after 7|-11 12 0 0 0 0 0 0
cut 5 clause after 8|-65 65 -28 0 28 0 0 0
cut 5 clause after 9|-82 18 34 20 0 0 0 0
cut 5 open after 0|-22 123 20 -156 25 35 -47 38
cut 5 open after 1|-62 25 21 53 97 -30 -49 -211
cut 5 open after 2|-31 -27 62 286 -77 -29 -41 61
cut 5 open after 3|71 -48 -66 49 5 -43 -58 119
cut 5 open after 4|9 -63 -5 116 119 -38 -42 -125
cut 5 open after 5|230 68 -125 -174 -107 81 -60 147
cut 5 open after 6|152 32 17 -1 -16 57 -114 -156
cut 5 open after 7|170 -65 86 -63 -67 -31 -48 -35
cut 5 open after 8|143 -121 165 -81 -12 -97 113 41
cut 5 open after 9|15 -17 84 -5 -110 28 -31 -68
cut 5 sentence after 0|13 -89 0 32 0 0 0 45
cut 5 sentence after 1|49 -11 0 -6 14 0 0 -41
cut 5 sentence after 2|-118 -142 0 248 -107 0 0 155
cut 5 sentence after 3|104 -84 0 -23 0 0 0 0
cut 5 sentence after 4|22 -46 0 28 0 0 0 0
cut 5 sentence after 5|71 -108 0 -59 179 0 0 -50
cut 5 sentence after 6|201 -47 0 -96 -43 0 0 -50
cut 5 sentence after 7|0 36 0 19 -43 0 0 0
cut 5 sentence after 8|67 159 -50 -127 -42 0 0 0
cut 5 sentence after 9|-70 87 0 -8 -53 0 0 0
cut 5 signed after 7|0 49 0 -48 0 0 0 0
cut 5 signed after 8|-30 30 0 0 0 0 0 0
cut 5 signed after 9|-85 85 0 0 0 0 0 0
cut 6 call after 1|-49 0 1 49 0 0 0 0
cut 6 call after 2|-74 -1 80 -7 0 0 0 0
cut 6 call after 3|-81 29 35 0 0 0 0 0
cut 6 call after 4|-40 37 53 -43 0 0 0 0
cut 6 call after 5|-49 169 -143 0 0 0 0 0
cut 6 call after 6|-53 113 -67 0 -20 0 0 0
cut 6 call after 7|0 11 -11 0 0 0 0 0
cut 6 call after 8|0 -62 24 42 0 0 0 0
cut 6 call after 9|-8 -69 74 0 0 0 0 0
cut 6 clause after 1|-96 96 0 0 0 0 0 0
cut 6 clause after 2|-41 34 36 0 0 0 0 0
cut 6 clause after 3|-2 2 0 0 0 0 0 0
cut 6 clause after 4|4 16 -34 0 0 0 0 0
cut 6 clause after 5|43 0 -48 0 0 0 0 0
cut 6 clause after 6|74 -49 -59 26 0 0 0 0
cut 6 clause after 7|2 38 3 -48 0 0 0 0
cut 6 clause after 8|-167 123 93 -41 0 0 0 0
cut 6 clause after 9|-75 96 -26 0 0 0 0 0
cut 6 open after 0|54 0 -50 -2 115 -134 0 100
cut 6 open after 1|-142 126 -43 -16 33 189 -33 -180
cut 6 open after 2|76 -84 40 36 42 -156 -53 59
cut 6 open after 3|10 54 -82 101 26 -58 -17 -68
cut 6 open after 4|5 74 -8 54 -33 -22 -40 -83
cut 6 open after 5|112 55 -17 -85 -97 79 -24 83
cut 6 open after 6|94 53 -14 -73 111 -8 -48 -9
cut 6 open after 7|105 -7 -39 54 24 -72 0 -79
cut 6 open after 8|212 32 43 -13 -140 32 -89 -85
cut 6 open after 9|52 13 13 -118 -111 34 10 87
cut 6 sentence after 0|-83 70 0 81 -47 0 0 0
cut 6 sentence after 1|-62 70 0 5 -20 0 0 0
cut 6 sentence after 2|-77 56 0 -4 82 0 0 -44
cut 6 sentence after 3|122 -124 0 -13 26 0 0 0
cut 6 sentence after 4|105 -104 0 0 0 0 0 0
cut 6 sentence after 5|136 -67 0 -75 15 0 0 0
cut 6 sentence after 6|-88 94 0 -65 74 0 0 0
cut 6 sentence after 7|-80 -29 0 33 45 0 0 0
cut 6 sentence after 8|135 13 -45 -105 -70 0 0 0
cut 6 sentence after 9|-102 -43 -42 100 51 0 0 0
cut 6 signed after 2|40 -40 0 0 0 0 0 0
cut 6 signed after 3|-5 5 0 0 0 0 0 0
cut 6 signed after 9|42 -42 0 0 0 0 0 0
cut 7 call after 0|0 -46 33 7 0 0 0 0
cut 7 call after 1|-49 0 49 0 0 0 0 0
cut 7 call after 2|59 -113 112 -79 0 0 0 0
cut 7 call after 3|-72 61 18 0 0 0 0 0
cut 7 call after 4|0 48 -48 0 0 0 0 0
cut 7 call after 5|-45 38 -7 0 0 0 0 0
cut 7 call after 6|-100 -3 75 0 0 0 0 0
cut 7 call after 7|0 -24 36 -11 0 0 0 0
cut 7 call after 8|0 -96 50 60 0 0 0 0
cut 7 call after 9|-89 36 33 -3 0 0 0 0
cut 7 clause after 0|27 0 0 -27 0 0 0 0
cut 7 clause after 1|-128 -37 45 0 0 0 0 127
cut 7 clause after 2|-93 60 214 0 0 0 0 -105
cut 7 clause after 3|6 -6 50 0 0 -50 0 0
cut 7 clause after 4|17 25 -34 0 0 0 0 0
cut 7 clause after 5|62 -23 0 0 0 -45 0 0
cut 7 clause after 6|-5 53 -23 0 0 0 0 0
cut 7 clause after 7|47 -28 -30 0 0 0 0 0
cut 7 clause after 8|-46 71 14 -46 0 0 0 0
cut 7 clause after 9|-12 20 77 -82 28 0 -30 0
cut 7 open after 0|-20 -12 163 -65 -52 -49 0 -101
cut 7 open after 1|-1 128 60 2 74 81 -94 -189
cut 7 open after 2|12 74 -68 -21 6 -76 -68 72
cut 7 open after 3|24 78 -47 20 159 -63 196 -172
cut 7 open after 4|229 -39 40 -28 -34 -42 -56 -121
cut 7 open after 5|32 -119 -51 35 56 50 105 54
cut 7 open after 6|97 -28 11 -65 63 106 -2 43
cut 7 open after 7|247 15 -93 -73 -73 -22 -38 -124
cut 7 open after 8|60 -90 -33 -68 -84 64 0 170
cut 7 open after 9|36 -1 -60 -12 -9 110 -136 73
cut 7 sentence after 0|-23 47 0 -24 0 0 0 0
cut 7 sentence after 1|-108 46 0 95 -27 0 0 0
cut 7 sentence after 2|-46 12 0 62 80 0 0 -46
cut 7 sentence after 3|131 -122 0 50 -64 0 0 -8
cut 7 sentence after 4|103 -99 0 54 -37 0 0 0
cut 7 sentence after 5|210 -112 0 18 -72 0 0 -50
cut 7 sentence after 6|138 -106 0 57 -40 0 0 0
cut 7 sentence after 7|56 -115 0 74 0 0 0 0
cut 7 sentence after 8|32 -8 -50 11 52 0 0 0
cut 7 sentence after 9|2 -20 0 -2 20 0 0 0
cut 7 signed after 1|0 45 0 0 -45 0 0 0
cut 7 signed after 6|-33 34 0 0 0 0 0 0
cut 8 call after 0|-20 0 21 0 0 0 0 0
cut 8 call after 1|-104 0 88 25 0 0 0 0
cut 8 call after 2|-47 -22 130 -82 0 0 0 0
cut 8 call after 3|-146 -164 243 30 0 0 0 0
cut 8 call after 4|-76 -82 133 30 0 0 0 0
cut 8 call after 5|-54 -89 156 33 0 0 0 0
cut 8 call after 6|-147 -28 158 0 0 0 0 0
cut 8 call after 7|-41 -88 118 0 0 0 0 0
cut 8 call after 8|-16 -51 -133 172 0 0 0 0
cut 8 call after 9|-48 -128 136 19 0 0 0 0
cut 8 clause after 1|-8 -16 -93 37 0 0 0 123
cut 8 clause after 2|55 47 -230 -29 0 0 0 -8
cut 8 clause after 3|22 -5 -50 0 0 0 0 0
cut 8 clause after 4|88 -49 -48 0 0 0 0 0
cut 8 clause after 5|121 2 -32 -26 0 -43 0 -50
cut 8 clause after 6|42 64 -102 0 0 0 0 0
cut 8 clause after 7|-42 120 -104 18 0 0 0 0
cut 8 clause after 8|-29 -63 83 -35 47 0 0 0
cut 8 clause after 9|22 -25 86 -58 -68 0 0 0
cut 8 open after 0|13 -37 4 -69 -57 84 0 96
cut 8 open after 1|34 9 47 13 75 30 -53 -69
cut 8 open after 2|65 85 -80 -66 7 2 72 -57
cut 8 open after 3|10 138 -134 -30 -137 27 -28 288
cut 8 open after 4|79 100 -47 -35 -120 -37 -42 96
cut 8 open after 5|158 13 -73 -19 40 24 -63 119
cut 8 open after 6|102 20 -12 -34 -50 127 -40 -42
cut 8 open after 7|138 48 43 8 -1 -61 -78 -47
cut 8 open after 8|115 21 -6 -20 12 18 -1 -101
cut 8 open after 9|86 66 -3 13 72 -123 138 4
cut 8 sentence after 0|-56 -77 0 80 47 0 0 0
cut 8 sentence after 1|-59 -128 -10 183 15 0 0 0
cut 8 sentence after 2|36 -10 -8 -125 182 0 0 -112
cut 8 sentence after 3|5 -33 -16 83 -50 0 0 -31
cut 8 sentence after 4|92 -97 0 -14 37 0 0 -15
cut 8 sentence after 5|166 0 -49 -147 -13 0 0 12
cut 8 sentence after 6|169 -60 -50 -63 -1 0 0 -44
cut 8 sentence after 7|-84 -67 0 49 111 0 0 -40
cut 8 sentence after 8|6 -157 0 155 80 -50 0 -49
cut 8 sentence after 9|-150 43 0 4 91 0 0 0
cut 8 signed after 2|-70 70 0 0 0 0 0 0
cut 8 signed after 5|-48 49 0 0 0 0 0 0
cut 8 signed after 9|-13 14 0 0 0 0 0 0
cut 9 call after 0|-105 -35 129 0 0 0 0 0
cut 9 call after 1|-124 31 107 -40 0 0 0 0
cut 9 call after 2|-85 -14 108 -118 0 0 0 0
cut 9 call after 3|115 -104 23 9 0 0 0 -50
cut 9 call after 4|83 -61 -39 -1 0 0 0 0
cut 9 call after 5|49 -95 53 -72 0 0 0 -50
cut 9 call after 6|110 -9 -39 -66 0 -50 0 0
cut 9 call after 7|-169 -36 186 0 0 0 0 0
cut 9 call after 8|-83 -98 213 -76 0 0 0 -39
cut 9 call after 9|-87 22 92 41 -47 0 0 0
cut 9 clause after 0|61 -72 68 23 0 -49 0 0
cut 9 clause after 1|73 -41 41 -38 0 0 0 -54
cut 9 clause after 2|103 11 -118 28 0 0 0 0
cut 9 clause after 3|86 -69 -35 0 0 0 0 0
cut 9 clause after 4|78 -51 -44 0 0 0 0 0
cut 9 clause after 5|279 -46 -188 20 -47 -50 0 0
cut 9 clause after 6|217 -59 -177 0 0 0 0 -45
cut 9 clause after 7|39 -26 -8 -33 -36 0 0 0
cut 9 clause after 8|60 -69 55 81 -88 0 0 -95
cut 9 clause after 9|42 -96 68 48 41 0 0 -89
cut 9 open after 0|67 -178 37 -12 16 -78 295 -50
cut 9 open after 1|27 42 49 57 25 -33 -65 -145
cut 9 open after 2|46 9 -30 -30 59 -100 34 -50
cut 9 open after 3|-14 -108 -89 -31 136 87 -142 43
cut 9 open after 4|-24 -29 -21 -2 17 55 128 90
cut 9 open after 5|45 -214 -10 85 7 80 48 155
cut 9 open after 6|110 -61 50 28 -131 46 -68 -62
cut 9 open after 7|173 -45 34 -4 -75 -35 -43 -100
cut 9 open after 8|130 -3 38 -16 51 48 33 -5
cut 9 open after 9|45 7 15 -24 36 10 -286 41
cut 9 sentence after 0|-75 -92 0 53 49 0 0 64
cut 9 sentence after 1|-82 -14 -48 11 81 -37 0 127
cut 9 sentence after 2|-12 85 -104 -79 30 -49 0 82
cut 9 sentence after 3|111 85 -7 -128 2 0 0 -48
cut 9 sentence after 4|61 -7 0 -66 -41 0 0 -1
cut 9 sentence after 5|196 84 -100 -125 -91 -47 0 -94
cut 9 sentence after 6|75 55 -50 -113 -17 0 0 22
cut 9 sentence after 7|-71 95 0 -13 30 0 0 0
cut 9 sentence after 8|-150 65 42 41 152 0 0 -16
cut 9 sentence after 9|-51 152 100 4 24 -50 0 -2
cut 9 signed after 2|-31 31 0 0 0 0 0 0
cut 9 signed after 3|49 -49 0 0 0 0 0 0
cut 9 signed after 4|47 -46 0 0 0 0 0 0
cut 9 signed after 6|16 -15 0 0 0 0 0 0
cut clause call clause width 1|0 -46 46 0 0 0 0 0
cut clause call clause width 3|0 30 0 -30 0 0 0 0
cut clause call clause width 5|-48 48 0 0 0 0 0 0
cut clause call open width 1|0 14 82 -91 0 0 0 0
cut clause call open width 2|-47 -83 141 -39 0 0 0 0
cut clause call open width 3|-131 66 62 -70 0 0 0 0
cut clause call open width 4|-250 103 123 63 0 0 0 0
cut clause call open width 5|-49 167 -99 0 0 0 0 0
cut clause call open width 6|-38 79 -56 0 0 0 0 0
cut clause call sentence width 3|-49 -55 104 0 0 0 0 0
cut clause call sentence width 4|-13 0 13 0 0 0 0 0
cut clause call sentence width 5|-47 47 0 0 0 0 0 0
cut clause clause call width 3|0 -46 46 0 0 0 0 0
cut clause clause clause width 5|-32 32 0 0 0 0 0 0
cut clause clause clause width 6|-12 12 0 0 0 0 0 0
cut clause clause open width 4|-46 64 -81 63 0 0 0 0
cut clause clause open width 5|-37 61 -30 0 0 0 0 0
cut clause clause open width 6|-4 -11 0 0 54 0 0 0
cut clause clause sentence width 5|-93 93 0 0 0 0 0 0
cut clause clause sentence width 6|-36 36 0 0 0 0 0 0
cut clause clause sentence width 7|-103 103 0 0 0 0 0 0
cut clause clause sentence width 8|-42 43 0 0 0 0 0 0
cut clause open call width 2|0 0 -6 11 -7 0 0 0
cut clause open call width 3|0 -9 10 0 0 0 0 0
cut clause open call width 4|0 -34 0 34 0 0 0 0
cut clause open call width 6|17 39 -64 0 0 0 0 0
cut clause open clause width 0|0 -86 -23 102 0 0 0 0
cut clause open clause width 1|0 88 0 -129 -49 0 0 74
cut clause open clause width 2|0 21 55 -28 -36 0 0 0
cut clause open clause width 3|0 0 -70 -25 90 0 0 0
cut clause open clause width 4|-124 -34 107 -13 48 0 34 -50
cut clause open clause width 5|-63 2 49 3 0 0 0 -62
cut clause open clause width 6|-63 47 -95 118 0 0 0 0
cut clause open clause width 7|46 -46 0 0 0 0 0 0
cut clause open open width 0|0 -106 33 93 -15 0 0 0
cut clause open open width 1|0 62 -63 -8 112 -49 60 -35
cut clause open open width 2|-50 35 128 -177 -23 -50 -25 -56
cut clause open open width 3|0 -83 105 -57 141 0 -109 -26
cut clause open open width 4|135 73 -71 -99 133 0 -4 -71
cut clause open open width 5|-35 27 -78 199 98 -60 -34 -97
cut clause open open width 6|-31 76 -305 220 -30 -50 39 -50
cut clause open open width 7|64 -32 -13 -90 137 0 0 -45
cut clause open open width 8|0 33 -51 52 -32 0 0 0
cut clause open sentence width 0|0 -75 0 76 0 0 0 0
cut clause open sentence width 1|0 -205 -79 204 52 0 0 28
cut clause open sentence width 2|-8 -154 175 35 -76 0 0 0
cut clause open sentence width 3|-76 20 -44 181 -47 -35 -83 0
cut clause open sentence width 4|-106 -76 -62 247 -4 0 0 0
cut clause open sentence width 5|-19 -46 -152 175 -14 -32 0 83
cut clause open sentence width 6|50 -41 -147 25 0 0 -50 176
cut clause open sentence width 7|50 -18 -20 0 -27 0 0 0
cut clause open signed width 4|-28 28 0 0 0 0 0 0
cut clause open signed width 5|-42 42 0 0 0 0 0 0
cut clause open signed width 6|-37 38 0 0 0 0 0 0
cut clause sentence call width 2|0 -49 0 0 50 0 0 0
cut clause sentence call width 5|-22 22 0 0 0 0 0 0
cut clause sentence clause width 1|-40 40 -49 0 49 0 0 0
cut clause sentence clause width 3|-12 13 0 0 0 0 0 0
cut clause sentence clause width 4|332 -183 0 -213 0 0 0 0
cut clause sentence clause width 5|-189 196 0 -12 0 0 0 0
cut clause sentence clause width 6|-162 163 0 0 0 0 0 0
cut clause sentence clause width 7|-12 13 0 0 0 0 0 0
cut clause sentence open width 2|0 71 0 -25 -45 0 0 0
cut clause sentence open width 3|129 37 -50 -158 3 0 0 0
cut clause sentence open width 4|175 42 -69 -305 51 0 0 0
cut clause sentence open width 5|-173 259 0 -164 -14 0 0 0
cut clause sentence open width 6|-167 53 0 161 -9 0 0 -22
cut clause sentence open width 7|-37 26 0 -33 44 0 0 0
cut clause sentence open width 8|0 46 0 0 -46 0 0 0
cut clause sentence sentence width 1|-33 33 0 0 0 0 0 0
cut clause sentence sentence width 2|-29 30 0 0 0 0 0 0
cut clause sentence sentence width 3|108 -77 0 -20 -33 0 0 0
cut clause sentence sentence width 4|280 -181 0 -112 -46 0 0 0
cut clause sentence sentence width 5|231 -209 0 22 0 0 0 0
cut clause sentence sentence width 6|-67 41 0 37 0 0 0 0
cut clause sentence sentence width 7|-68 68 0 0 0 0 0 0
cut clause sentence signed width 3|0 21 0 -21 0 0 0 0
cut clause sentence signed width 5|-47 47 0 0 0 0 0 0
cut clause signed open width 4|-33 34 0 0 0 0 0 0
cut clause signed open width 5|95 -30 -50 0 0 0 0 0
cut clause signed open width 6|-98 98 0 0 0 0 0 0
cut clause signed open width 7|0 46 0 0 -45 0 0 0
cut clause signed sentence width 5|-48 49 0 0 0 0 0 0
cut open call call width 3|-45 0 55 -13 0 0 0 0
cut open call call width 4|0 78 -78 0 0 0 0 0
cut open call call width 6|-49 50 0 0 0 0 0 0
cut open call clause width 1|0 45 -44 0 0 0 0 0
cut open call clause width 2|-107 75 30 -6 0 0 0 0
cut open call clause width 3|39 -36 14 0 0 0 0 0
cut open call clause width 4|-88 -66 208 0 0 0 0 -50
cut open call clause width 5|-31 70 -56 0 0 0 0 0
cut open call clause width 6|-50 30 26 0 0 0 0 0
cut open call clause width 7|-44 0 44 0 0 0 0 0
cut open call open width 0|-53 66 -21 0 0 0 0 0
cut open call open width 1|-148 33 8 148 0 0 0 0
cut open call open width 2|-274 -8 98 132 -58 0 0 0
cut open call open width 3|-120 -72 74 139 -47 0 0 0
cut open call open width 4|-72 8 123 19 0 -50 0 -50
cut open call open width 5|-112 34 83 -102 0 0 0 0
cut open call open width 6|-83 156 -66 -41 0 0 0 0
cut open call open width 7|-7 57 -44 0 0 0 0 0
cut open call sentence width 1|0 -3 -47 51 0 0 0 0
cut open call sentence width 2|-66 17 -80 114 0 0 0 0
cut open call sentence width 3|1 47 -21 -40 0 0 0 0
cut open call sentence width 4|-41 6 45 -65 -21 0 0 0
cut open call sentence width 5|-51 19 37 0 0 0 0 0
cut open call sentence width 6|20 102 -57 0 0 0 0 -39
cut open call sentence width 7|0 18 -18 0 0 0 0 0
cut open call signed width 4|-20 20 0 0 0 0 0 0
cut open call signed width 6|-15 16 0 0 0 0 0 0
cut open clause call width 2|-101 -48 137 0 0 0 0 0
cut open clause call width 3|-82 -49 164 -48 0 0 0 0
cut open clause call width 4|-19 -39 95 -46 0 0 0 0
cut open clause call width 5|74 -31 17 -46 0 0 0 0
cut open clause call width 6|81 -60 0 0 0 0 0 -39
cut open clause call width 7|-10 31 -34 0 0 0 0 0
cut open clause clause width 1|18 -17 0 0 0 0 0 0
cut open clause clause width 2|109 -63 -67 0 0 0 0 0
cut open clause clause width 3|86 5 -45 0 0 0 0 -45
cut open clause clause width 4|-31 31 0 0 0 0 0 0
cut open clause clause width 5|24 -15 -30 0 0 0 0 0
cut open clause clause width 6|-4 11 -22 10 0 0 0 0
cut open clause clause width 7|13 -12 0 0 0 0 0 0
cut open clause open width 0|0 50 0 0 -49 0 0 0
cut open clause open width 1|8 -68 151 -33 -84 0 0 0
cut open clause open width 2|142 -121 147 -95 -113 -99 0 -50
cut open clause open width 3|136 -66 21 -37 -78 -50 0 0
cut open clause open width 4|49 -126 111 24 118 -33 0 -140
cut open clause open width 5|61 18 22 5 34 -75 -35 -95
cut open clause open width 6|-17 11 -118 9 21 0 -30 177
cut open clause open width 7|-51 7 -49 123 63 0 0 0
cut open clause open width 8|82 -81 0 0 0 0 0 0
cut open clause sentence width 2|0 48 -48 0 0 0 0 0
cut open clause sentence width 3|54 -89 -49 48 49 0 0 0
cut open clause sentence width 4|316 31 -308 -6 -48 0 0 0
cut open clause sentence width 5|-99 130 -74 50 -30 0 0 0
cut open clause sentence width 6|-117 155 -125 0 0 0 0 0
cut open clause sentence width 7|-135 171 0 0 0 0 0 -50
cut open clause sentence width 8|42 84 0 -55 0 0 0 -49
cut open clause signed width 0|-95 96 0 0 0 0 0 0
cut open clause signed width 5|-44 44 0 0 0 0 0 0
cut open clause signed width 6|-147 148 0 0 0 0 0 0
cut open clause signed width 7|-90 91 0 0 0 0 0 0
cut open clause signed width 8|-7 7 0 0 0 0 0 0
cut open open call width 0|0 79 -125 -4 67 0 -44 0
cut open open call width 1|0 -13 35 -10 -20 -100 0 83
cut open open call width 2|-14 -62 -194 103 7 221 -15 -73
cut open open call width 3|-28 -34 -37 81 19 -17 0 -70
cut open open call width 4|-120 -273 173 82 61 -57 0 -128
cut open open call width 5|110 6 63 -17 7 0 0 -162
cut open open call width 6|102 33 -84 -155 0 -66 0 -37
cut open open call width 7|-34 19 9 -13 0 0 0 0
cut open open clause width 0|57 -142 32 -138 183 -49 125 -25
cut open open clause width 1|26 -111 7 -3 -56 87 -141 147
cut open open clause width 2|236 -38 -16 19 -81 -55 29 85
cut open open clause width 3|147 -61 41 106 82 -84 7 -234
cut open open clause width 4|70 -98 32 -56 159 -4 1 -35
cut open open clause width 5|108 -5 -35 -68 -40 -75 -78 67
cut open open clause width 6|-40 42 -10 -77 -5 94 140 -165
cut open open clause width 7|-75 85 -82 112 0 0 0 -37
cut open open clause width 8|-83 19 76 -75 0 0 0 70
cut open open open width 0|226 41 -104 -58 55 -80 185 -86
cut open open open width 1|157 61 80 7 8 107 -70 -55
cut open open open width 2|117 -39 100 9 -161 75 -99 101
cut open open open width 3|299 -169 69 -43 34 -26 49 168
cut open open open width 4|317 -153 78 -18 -26 -37 -228 24
cut open open open width 5|174 -75 95 66 40 63 177 30
cut open open open width 6|25 31 21 4 54 -119 29 -107
cut open open open width 7|-36 -53 100 -13 78 -96 -38 -110
cut open open open width 8|-143 -24 111 127 -62 -97 0 -37
cut open open sentence width 0|-48 -226 -165 102 244 -75 0 63
cut open open sentence width 1|-59 -344 57 102 31 9 -179 186
cut open open sentence width 2|-185 -293 12 121 -31 126 -29 48
cut open open sentence width 3|-246 -306 12 42 135 -49 129 293
cut open open sentence width 4|-167 -151 53 170 27 111 -79 27
cut open open sentence width 5|-112 64 -43 75 -4 147 -34 48
cut open open sentence width 6|-80 140 -79 -152 -164 -9 -44 -245
cut open open sentence width 7|-11 257 -158 -157 -112 0 0 -144
cut open open sentence width 8|190 76 -113 -113 0 0 0 -184
cut open open signed width 4|-32 77 0 0 -45 0 0 0
cut open open signed width 5|-287 331 0 -49 0 0 0 -50
cut open open signed width 6|-317 368 -95 0 -35 0 0 0
cut open open signed width 7|-147 180 -50 0 0 0 0 0
cut open open signed width 8|-134 174 0 0 0 0 0 -50
cut open sentence call width 2|-83 46 0 0 46 0 0 0
cut open sentence call width 3|54 -29 0 -53 26 0 0 0
cut open sentence call width 4|65 4 0 -82 0 0 0 0
cut open sentence call width 5|-124 124 0 0 0 0 0 0
cut open sentence call width 6|-76 -109 0 178 -47 0 0 0
cut open sentence clause width 0|-37 110 0 0 -71 0 0 0
cut open sentence clause width 1|71 7 0 -46 -18 0 0 0
cut open sentence clause width 2|43 -12 0 0 -35 0 0 0
cut open sentence clause width 3|-117 91 0 -24 45 0 0 0
cut open sentence clause width 4|-82 68 0 56 21 0 0 0
cut open sentence clause width 5|-58 144 0 -23 -40 0 0 -90
cut open sentence clause width 6|-97 57 0 28 -6 0 0 41
cut open sentence clause width 7|-146 146 0 0 0 0 0 0
cut open sentence open width 0|-197 78 0 -35 74 0 0 0
cut open sentence open width 1|9 111 -50 -211 139 0 0 -50
cut open sentence open width 2|-143 118 0 -24 173 0 0 -91
cut open sentence open width 3|-171 116 -72 -2 93 -47 0 0
cut open sentence open width 4|-83 171 7 36 -79 -100 0 -106
cut open sentence open width 5|10 139 -153 0 -145 0 0 -49
cut open sentence open width 6|-44 77 -135 83 -90 0 0 -69
cut open sentence open width 7|-15 156 0 -95 -114 0 0 -44
cut open sentence open width 8|-81 52 -49 -101 -47 -50 0 297
cut open sentence sentence width 0|-69 64 0 0 -14 0 0 0
cut open sentence sentence width 1|-151 54 0 -31 62 0 0 0
cut open sentence sentence width 2|-16 -67 0 -44 107 0 0 0
cut open sentence sentence width 3|-248 155 0 129 -5 0 0 -49
cut open sentence sentence width 4|-225 27 -19 156 5 -49 0 0
cut open sentence sentence width 5|-243 -31 -10 188 99 0 0 105
cut open sentence sentence width 6|-177 119 -7 57 0 -37 0 19
cut open sentence sentence width 7|-96 85 -6 -82 0 0 0 82
cut open sentence sentence width 8|18 29 0 0 0 0 0 -46
cut open sentence signed width 3|-43 60 0 0 -23 0 0 0
cut open sentence signed width 5|-40 41 0 0 0 0 0 0
cut open sentence signed width 6|-46 46 0 0 0 0 0 0
cut open sentence signed width 7|-30 61 0 -30 0 0 0 0
cut open signed call width 5|-30 30 0 0 0 0 0 0
cut open signed clause width 5|-62 63 0 0 0 0 0 0
cut open signed open width 2|0 45 0 0 -45 0 0 0
cut open signed open width 3|-85 124 -50 0 0 0 0 0
cut open signed open width 4|-61 175 -49 -48 0 0 0 -50
cut open signed open width 5|-190 222 0 -50 0 0 0 0
cut open signed open width 6|-183 209 0 0 -46 0 0 0
cut open signed sentence width 4|-43 43 0 0 0 0 0 0
cut open signed sentence width 5|-4 4 0 0 0 0 0 0
cut open signed sentence width 6|-92 92 0 0 0 0 0 0
deficit 0|-40 -101 106 82 -45 7 -112 71
deficit 1|-11 9 62 33 -13 -41 -11 25
deficit 2|3 25 -16 6 -61 -37 -72 50
deficit 3|35 61 31 42 -1 -24 -31 -50
deficit 4|58 24 -37 -16 -69 -49 -19 -37
deficit 5|93 3 -9 43 9 -45 1 -9
deficit 6|100 -17 10 32 -10 -20 -35 -26
deficit 7|26 59 68 47 28 -15 6 38
deficit 8|56 98 88 70 78 14 0 35
deficit 9|34 111 90 71 76 44 85 25
doubled|-349 -471 330 324 -515 -411 -378 121
doubled 1|-47 -127 -5 59 -241 -193 -225 157
doubled 2|-155 -177 135 157 -288 -162 0 33
doubled 3|-203 -167 134 166 -340 -214 -132 -189
doubled 4|-394 -222 227 213 -212 -170 -91 36
doubled 5|-276 -263 154 234 0 -156 -56 11
doubled 6|-183 -172 436 -156 0 0 -47 154
doubled 7|-31 -71 357 -214 0 0 0 -173
doubled 8|0 0 83 -83 0 0 0 0
ends call|60 51 -3 -85 -121 -100 -97 -128
ends call after ends call|-87 106 -1 -59 0 0 0 0
ends call after ends clause|81 43 6 -87 0 -50 0 -50
ends call after ends open|62 7 27 -100 -106 -100 -97 -50
ends call after ends sentence|100 101 -125 54 -21 -50 0 -39
ends call after ends signed|-35 36 0 0 0 0 0 0
ends call deficit 0|-64 0 65 0 0 0 0 0
ends call deficit 1|-126 -133 227 -45 0 0 0 0
ends call deficit 2|-107 -15 129 -47 0 0 0 0
ends call deficit 3|-13 -69 110 -87 0 0 0 0
ends call deficit 4|-53 -23 75 0 0 0 0 0
ends call deficit 5|-48 29 -24 0 0 0 0 0
ends call deficit 6|-33 31 -23 78 -21 0 0 -39
ends call deficit 7|56 16 -60 -168 0 0 0 0
ends call deficit 8|60 102 -21 -15 -58 -50 0 0
ends call deficit 9|113 125 -123 -16 -47 -100 -97 -100
ends call here 0 after 2|-44 0 45 0 0 0 0 0
ends call here 0 after 5|-28 0 28 0 0 0 0 0
ends call here 1 after 1|0 0 45 -45 0 0 0 0
ends call here 1 after 2|-47 -63 91 0 0 0 0 0
ends call here 1 after 3|-33 -46 80 0 0 0 0 0
ends call here 1 after 5|40 18 -57 0 0 0 0 0
ends call here 1 after 8|-34 -98 123 0 0 0 0 0
ends call here 1 after 9|-58 43 15 0 0 0 0 0
ends call here 2 after 0|0 -48 49 0 0 0 0 0
ends call here 2 after 1|-6 -49 55 0 0 0 0 0
ends call here 2 after 2|-62 -40 109 -36 0 0 0 0
ends call here 2 after 3|133 -98 -31 0 0 0 0 0
ends call here 2 after 4|36 -99 64 0 0 0 0 0
ends call here 2 after 5|22 109 -131 0 0 0 0 0
ends call here 2 after 6|14 9 -17 0 0 0 0 0
ends call here 2 after 7|-17 39 -17 -11 0 0 0 0
ends call here 2 after 8|-77 -84 154 0 0 0 0 0
ends call here 2 after 9|-186 191 -30 0 0 0 0 0
ends call here 3 after 0|-124 0 124 0 0 0 0 0
ends call here 3 after 2|-20 -44 43 0 0 0 0 0
ends call here 3 after 3|27 -52 40 0 0 0 0 0
ends call here 3 after 4|-40 8 46 0 0 0 0 0
ends call here 3 after 5|142 -15 -69 0 0 0 0 0
ends call here 3 after 6|52 60 -100 0 0 0 0 0
ends call here 3 after 7|-43 -23 67 0 0 0 0 0
ends call here 3 after 8|96 -37 16 -87 0 0 0 0
ends call here 3 after 9|-18 -2 17 0 0 0 0 0
ends call here 4 after 2|-16 -28 44 0 0 0 0 0
ends call here 4 after 3|9 0 -8 0 0 0 0 0
ends call here 4 after 4|9 -18 14 0 0 0 0 0
ends call here 4 after 5|-28 0 28 0 0 0 0 0
ends call here 4 after 6|-52 47 8 0 0 0 0 0
ends call here 4 after 7|34 -34 0 0 0 0 0 0
ends call here 5 after 1|-36 0 36 0 0 0 0 0
ends call here 5 after 2|-17 -57 52 0 0 0 0 0
ends call here 5 after 3|-6 -33 48 0 0 0 0 0
ends call here 5 after 4|-28 30 -4 0 0 0 0 0
ends call here 5 after 5|31 162 -176 0 0 0 0 0
ends call here 5 after 6|54 -45 -3 0 0 0 0 0
ends call here 5 after 7|-34 25 18 0 0 0 0 0
ends call here 5 after 8|-73 24 34 0 0 0 0 0
ends call here 5 after 9|84 -1 -85 0 0 0 0 0
ends call here 6 after 0|-69 0 69 0 0 0 0 0
ends call here 6 after 1|6 0 8 -19 0 0 0 0
ends call here 6 after 2|19 -62 52 0 0 0 0 0
ends call here 6 after 3|-77 40 36 0 0 0 0 0
ends call here 6 after 4|72 -82 56 -43 0 0 0 0
ends call here 6 after 5|40 69 -95 0 0 0 0 0
ends call here 6 after 6|54 -13 -30 -25 0 0 0 0
ends call here 6 after 7|-16 40 -3 0 -21 0 0 0
ends call here 6 after 8|-4 -32 -92 154 0 0 0 -39
ends call here 6 after 9|-91 60 0 0 0 0 0 0
ends call here 7 after 0|0 -46 47 0 0 0 0 0
ends call here 7 after 1|-106 0 106 0 0 0 0 0
ends call here 7 after 2|29 13 18 -44 0 0 0 0
ends call here 7 after 3|88 13 -98 0 0 0 0 0
ends call here 7 after 4|103 -47 -49 0 0 0 0 0
ends call here 7 after 5|23 -32 -22 -14 0 0 0 0
ends call here 7 after 6|-1 49 -58 0 0 0 0 0
ends call here 7 after 7|-33 31 61 -56 0 0 0 0
ends call here 7 after 8|-50 40 67 -45 0 0 0 0
ends call here 7 after 9|-69 99 11 -47 0 0 0 0
ends call here 8 after 0|-68 -62 119 0 0 0 0 0
ends call here 8 after 1|-154 -24 205 -27 -43 0 0 0
ends call here 8 after 2|16 24 -45 37 0 0 0 0
ends call here 8 after 3|100 27 -105 -8 0 0 0 0
ends call here 8 after 4|28 79 -71 39 0 0 0 0
ends call here 8 after 5|144 32 -84 -80 0 -50 0 0
ends call here 8 after 6|80 -6 -66 0 -20 0 0 0
ends call here 8 after 7|16 31 2 -45 0 0 0 0
ends call here 8 after 8|-150 80 27 38 0 0 0 0
ends call here 8 after 9|-27 97 -11 -48 0 0 0 0
ends call here 9 after 0|-47 0 48 7 0 0 0 0
ends call here 9 after 1|-11 -8 -38 85 0 0 0 0
ends call here 9 after 2|76 -179 -6 59 0 0 0 0
ends call here 9 after 3|79 57 -50 -3 0 0 0 -50
ends call here 9 after 4|73 61 -109 29 0 0 0 0
ends call here 9 after 5|118 92 -87 -144 0 -50 0 -50
ends call here 9 after 6|86 68 -52 -32 0 -50 0 0
ends call here 9 after 7|70 56 -21 -74 0 0 0 0
ends call here 9 after 8|-178 36 112 79 0 0 -47 0
ends call here 9 after 9|-63 86 -11 54 -47 0 -50 0
ends call width 0 marks 0|-15 51 -55 0 0 0 0 0
ends call width 1 marks 0|-224 -48 63 176 0 0 0 0
ends call width 1 marks 1|0 148 -148 0 0 0 0 0
ends call width 2 marks 0|-16 -60 37 207 -58 0 0 0
ends call width 2 marks 1|-79 156 -100 0 0 0 0 0
ends call width 3 marks 0|123 43 -169 54 0 0 -47 0
ends call width 3 marks 1|-319 -1 270 70 -47 0 0 0
ends call width 4 marks 0|140 -15 -18 -330 -21 -50 0 0
ends call width 4 marks 1|-194 -62 307 89 0 -50 -50 -100
ends call width 4 marks 2|-148 -15 197 -73 0 0 0 0
ends call width 5 marks 0|306 9 -285 -92 0 -50 0 0
ends call width 5 marks 1|33 -71 72 -133 0 0 0 0
ends call width 5 marks 2|-22 142 -67 -49 0 0 0 0
ends call width 6 marks 0|138 18 -157 0 0 0 0 0
ends call width 6 marks 1|51 28 -71 -88 0 0 0 0
ends call width 6 marks 2|72 207 -357 0 0 0 0 -39
ends call width 7 marks 0|-44 -49 80 0 0 0 0 0
ends call width 7 marks 1|23 -18 -14 0 0 0 0 0
ends call width 7 marks 2|-35 117 -99 0 0 0 0 0
ends call width 8 marks 2|30 -30 0 0 0 0 0 0
ends clause|53 79 -47 -210 -102 -188 -35 -203
ends clause after ends call|-84 -86 292 -128 0 0 0 -39
ends clause after ends clause|-28 106 -178 -18 0 0 -11 -45
ends clause after ends open|52 -15 119 -144 -104 -188 -17 -140
ends clause after ends sentence|81 97 -454 -16 -2 0 -50 -85
ends clause after ends signed|125 -55 -50 -45 0 0 0 0
ends clause deficit 0|56 -62 -5 102 -11 0 0 -49
ends clause deficit 1|-73 132 -44 -6 97 0 0 -74
ends clause deficit 2|-24 44 -128 -221 20 0 87 154
ends clause deficit 3|132 -4 15 -69 31 -73 -70 -50
ends clause deficit 4|110 0 -24 40 0 -50 -50 -53
ends clause deficit 5|106 -36 -22 -50 0 -95 0 -146
ends clause deficit 6|100 -68 -54 -26 48 0 0 0
ends clause deficit 7|111 -17 53 -76 0 -50 0 0
ends clause deficit 8|28 22 80 -13 -77 -79 -83 -76
ends clause deficit 9|103 54 13 23 -139 -50 0 -132
ends clause here 0 after 0|-38 20 -34 43 0 0 0 0
ends clause here 0 after 1|-37 0 0 38 0 0 0 0
ends clause here 0 after 2|-7 7 0 0 0 0 0 0
ends clause here 0 after 7|-42 -18 0 56 -11 0 0 0
ends clause here 0 after 8|78 -28 -30 30 0 0 0 -49
ends clause here 0 after 9|32 -32 40 -39 0 0 0 0
ends clause here 1 after 0|41 -40 0 0 0 0 0 0
ends clause here 1 after 1|-6 -16 0 14 0 0 0 37
ends clause here 1 after 2|-85 91 0 -19 0 0 0 0
ends clause here 1 after 3|-41 51 0 0 56 0 0 -50
ends clause here 1 after 4|-49 50 0 0 0 0 0 0
ends clause here 1 after 5|-56 71 12 -26 0 0 0 0
ends clause here 1 after 6|110 -91 -44 16 0 0 0 0
ends clause here 1 after 7|-24 24 0 0 0 0 0 0
ends clause here 1 after 8|-23 36 7 -68 24 0 0 0
ends clause here 1 after 9|25 13 0 -2 28 0 0 -50
ends clause here 2 after 0|41 -30 -11 0 0 0 0 0
ends clause here 2 after 1|43 -50 -114 0 0 0 0 135
ends clause here 2 after 2|-29 42 -63 -36 -31 0 63 33
ends clause here 2 after 3|-55 64 79 -46 0 0 -45 0
ends clause here 2 after 4|11 38 -48 0 0 0 -25 0
ends clause here 2 after 5|59 -3 -65 -49 0 0 0 0
ends clause here 2 after 6|23 -20 26 -36 -3 0 0 0
ends clause here 2 after 7|90 -54 -46 -33 0 0 0 0
ends clause here 2 after 8|-3 5 55 -72 21 0 20 0
ends clause here 2 after 9|-48 59 -51 -22 7 0 107 0
ends clause here 3 after 1|-22 44 -40 0 0 0 0 0
ends clause here 3 after 2|26 76 -24 0 0 -50 0 -50
ends clause here 3 after 3|55 -12 -82 0 31 0 0 0
ends clause here 3 after 4|-114 115 0 0 0 0 0 0
ends clause here 3 after 5|119 -33 -99 0 0 0 0 0
ends clause here 3 after 6|96 -46 -74 51 0 0 0 0
ends clause here 3 after 7|77 -111 160 -92 0 -33 0 -50
ends clause here 3 after 8|1 2 33 0 0 0 -36 0
ends clause here 3 after 9|43 -50 57 -23 0 0 -33 0
ends clause here 4 after 1|-5 5 0 0 0 0 0 0
ends clause here 4 after 2|24 43 0 0 0 -50 0 -12
ends clause here 4 after 3|42 0 0 0 0 0 -50 0
ends clause here 4 after 4|3 34 -66 0 0 0 0 0
ends clause here 4 after 5|39 -39 0 0 0 0 0 0
ends clause here 4 after 6|61 -61 0 0 0 0 0 0
ends clause here 4 after 7|100 -99 0 0 0 0 0 0
ends clause here 4 after 8|-31 6 50 40 0 0 0 -41
ends clause here 4 after 9|34 -19 -26 0 0 0 0 0
ends clause here 5 after 1|-54 28 37 0 0 0 0 0
ends clause here 5 after 2|30 30 26 -50 0 -50 0 -90
ends clause here 5 after 3|3 10 -36 0 0 0 0 0
ends clause here 5 after 4|-18 36 -34 0 0 0 0 0
ends clause here 5 after 5|52 56 -59 0 0 -45 0 0
ends clause here 5 after 6|-20 -65 77 0 0 0 0 0
ends clause here 5 after 7|91 -4 -88 0 0 0 0 0
ends clause here 5 after 8|123 -126 54 0 0 0 0 -45
ends clause here 5 after 9|41 36 -50 0 0 0 0 -39
ends clause here 6 after 1|-32 -18 45 0 0 0 0 0
ends clause here 6 after 2|54 6 -106 0 0 0 0 0
ends clause here 6 after 3|-5 17 -22 0 0 0 0 0
ends clause here 6 after 4|-2 2 0 0 0 0 0 0
ends clause here 6 after 5|41 -63 45 0 0 0 0 0
ends clause here 6 after 6|42 -7 -15 0 0 0 0 0
ends clause here 6 after 8|-37 41 -68 28 28 0 0 0
ends clause here 6 after 9|37 -66 69 -69 28 0 0 0
ends clause here 7 after 0|-43 0 43 0 0 0 0 0
ends clause here 7 after 1|9 0 -9 0 0 0 0 0
ends clause here 7 after 2|22 -1 -64 28 0 0 0 0
ends clause here 7 after 3|31 4 30 0 0 -50 0 0
ends clause here 7 after 4|38 -37 0 0 0 0 0 0
ends clause here 7 after 5|-37 66 -45 0 0 0 0 0
ends clause here 7 after 6|115 -79 9 -50 0 0 0 0
ends clause here 7 after 7|50 -3 40 -57 0 0 0 0
ends clause here 7 after 8|-76 60 44 -41 0 0 0 0
ends clause here 7 after 9|-6 -34 17 50 0 0 0 0
ends clause here 8 after 0|0 0 49 0 0 -49 0 0
ends clause here 8 after 1|-46 0 46 0 0 0 0 0
ends clause here 8 after 2|69 -9 68 -50 0 0 0 -47
ends clause here 8 after 3|121 0 -125 0 0 0 0 0
ends clause here 8 after 4|43 3 -44 0 0 0 0 0
ends clause here 8 after 5|26 68 -48 21 0 -43 0 0
ends clause here 8 after 6|46 52 -101 0 0 0 0 -42
ends clause here 8 after 7|14 64 -38 -45 -48 0 0 0
ends clause here 8 after 8|-50 -55 -20 78 47 0 0 0
ends clause here 8 after 9|-49 -50 177 3 -59 0 -83 0
ends clause here 9 after 1|-88 -40 118 0 0 0 0 0
ends clause here 9 after 2|-22 73 -35 0 0 0 0 0
ends clause here 9 after 3|145 -75 -93 0 0 0 0 0
ends clause here 9 after 4|99 -8 -93 0 0 0 0 0
ends clause here 9 after 5|220 132 -245 -2 -47 -50 0 -50
ends clause here 9 after 6|132 110 -128 0 0 -50 0 -45
ends clause here 9 after 7|69 34 -34 0 -75 0 0 0
ends clause here 9 after 8|-97 -1 154 -20 -88 0 0 0
ends clause here 9 after 9|-359 -6 310 50 36 0 0 -50
ends clause width 0 marks 0|-123 159 0 0 -49 0 0 0
ends clause width 1 marks 0|40 -159 192 -33 -84 0 0 0
ends clause width 2 marks 0|30 -126 260 -136 -113 -99 0 -50
ends clause width 3 marks 0|14 -89 175 -105 -17 -50 0 -125
ends clause width 3 marks 1|-47 55 -15 0 0 0 0 0
ends clause width 4 marks 0|77 69 19 -83 18 -33 0 -140
ends clause width 4 marks 1|-94 93 20 29 65 0 0 0
ends clause width 4 marks 2|164 -134 -42 0 0 0 0 0
ends clause width 5 marks 0|101 61 -22 -8 -44 -75 -75 -107
ends clause width 5 marks 1|23 60 -222 112 20 0 0 0
ends clause width 5 marks 2|-58 65 0 0 -25 0 0 0
ends clause width 6 marks 0|15 99 -200 -17 -10 -50 38 85
ends clause width 6 marks 1|25 18 -248 -26 43 -50 77 0
ends clause width 6 marks 2|9 49 -177 -19 39 0 -67 0
ends clause width 7 marks 0|-3 5 -7 0 0 0 0 0
ends clause width 7 marks 1|52 -13 -80 46 63 0 -36 0
ends clause width 7 marks 2|4 50 -63 30 0 0 0 -50
ends clause width 8 marks 1|85 40 0 -75 0 0 0 -49
ends clause width 8 marks 2|-41 -31 0 75 0 0 0 0
ends open|2 61 78 60 69 72 89 136
ends open after ends call|-65 -91 52 56 76 -5 -68 -16
ends open after ends clause|-77 55 10 33 62 32 112 12
ends open after ends open|41 95 42 55 37 67 148 102
ends open after ends sentence|-57 33 -3 26 4 134 -10 -66
ends open after ends signed|224 94 -177 -146 -76 0 -48 -126
ends open deficit 0|36 -62 116 -7 46 34 -112 13
ends open deficit 1|42 1 55 -6 -6 -27 -11 64
ends open deficit 2|5 25 -21 1 -58 -33 -78 30
ends open deficit 3|-12 38 -24 57 10 -9 -21 -52
ends open deficit 4|39 15 -26 -47 -61 16 -2 -21
ends open deficit 5|88 -8 -5 43 -14 -34 1 17
ends open deficit 6|94 -25 24 6 8 -16 28 3
ends open deficit 7|19 -136 104 51 6 39 32 63
ends open deficit 8|-26 -115 145 121 65 43 24 85
ends open deficit 9|-8 -63 146 106 115 72 121 78
ends open here 0 after 0|186 58 -17 53 -34 -90 0 -161
ends open here 0 after 1|65 -61 67 -77 -27 -49 0 45
ends open here 0 after 2|-48 -9 -12 46 -55 -6 0 53
ends open here 0 after 3|21 -37 0 14 76 -11 0 -128
ends open here 0 after 4|45 -54 15 -30 10 15 0 0
ends open here 0 after 5|-80 -64 78 -52 18 77 0 -16
ends open here 0 after 6|-73 -66 79 5 25 71 -48 63
ends open here 0 after 7|-56 58 18 11 17 42 0 -57
ends open here 0 after 8|8 28 59 -66 -71 14 0 -9
ends open here 0 after 9|-32 -19 70 31 99 24 -76 -95
ends open here 1 after 0|116 -7 -12 4 -34 -61 0 24
ends open here 1 after 1|-37 53 5 -20 24 20 25 24
ends open here 1 after 2|157 25 -49 22 43 -19 -44 -16
ends open here 1 after 3|-13 24 -61 13 -74 -58 0 115
ends open here 1 after 4|39 -62 69 -9 11 29 0 -77
ends open here 1 after 5|-94 -61 65 51 -9 -61 -6 41
ends open here 1 after 6|-51 41 68 2 -67 2 -50 92
ends open here 1 after 7|-127 62 -10 20 -48 92 -36 49
ends open here 1 after 8|-3 55 -46 37 75 32 -5 -56
ends open here 1 after 9|26 19 8 51 -7 61 22 10
ends open here 2 after 0|39 99 -1 18 -49 114 -11 -20
ends open here 2 after 1|22 96 -19 -16 19 -24 -73 -73
ends open here 2 after 2|-7 22 -36 -22 102 39 -44 -56
ends open here 2 after 3|-13 31 14 30 52 -48 60 -43
ends open here 2 after 4|-2 39 -20 47 72 -33 35 -21
ends open here 2 after 5|-24 1 100 9 1 99 40 -65
ends open here 2 after 6|27 21 31 15 48 -1 -85 -1
ends open here 2 after 7|21 57 -1 -53 20 31 32 -81
ends open here 2 after 8|39 66 -59 27 24 14 16 23
ends open here 2 after 9|13 41 -6 -30 -1 -13 20 -97
ends open here 3 after 0|0 0 -53 -26 37 27 0 95
ends open here 3 after 1|91 -24 23 15 44 -63 -51 -50
ends open here 3 after 2|19 71 -40 47 1 27 4 -108
ends open here 3 after 3|39 42 89 10 65 -24 -17 -124
ends open here 3 after 4|31 3 -34 -29 15 -21 0 34
ends open here 3 after 5|-70 -115 119 72 -60 30 110 77
ends open here 3 after 6|-54 -104 60 -42 -33 68 98 52
ends open here 3 after 7|60 78 -6 -15 -34 28 48 -12
ends open here 3 after 8|-6 40 -20 -6 -19 -24 -45 76
ends open here 3 after 9|2 22 -48 15 -1 26 -38 20
ends open here 4 after 0|0 0 71 10 0 -48 0 -35
ends open here 4 after 1|66 9 -4 26 -16 57 -17 -93
ends open here 4 after 2|17 67 -1 17 -63 -29 20 -36
ends open here 4 after 3|1 -23 32 -83 91 19 -63 -50
ends open here 4 after 4|-3 -59 79 38 -25 -11 23 -13
ends open here 4 after 5|-44 -82 53 117 -4 98 40 -69
ends open here 4 after 6|19 -52 7 35 50 -78 23 -14
ends open here 4 after 7|14 -35 -27 -8 -17 85 -4 -56
ends open here 4 after 8|19 43 -53 -38 -40 -8 47 34
ends open here 4 after 9|21 22 29 20 -103 -65 12 -56
ends open here 5 after 0|-11 -113 46 5 -28 -14 -48 69
ends open here 5 after 1|39 117 26 -7 16 -41 -36 -35
ends open here 5 after 2|63 61 5 -11 17 -45 9 -53
ends open here 5 after 3|65 1 -11 0 41 9 73 -28
ends open here 5 after 4|37 -69 67 -95 38 -41 -22 157
ends open here 5 after 5|-26 -292 161 -16 60 64 98 -50
ends open here 5 after 6|12 -112 39 -81 -17 51 14 80
ends open here 5 after 7|-23 -16 19 -27 -38 73 -50 88
ends open here 5 after 8|2 7 -4 45 -82 11 -102 -63
ends open here 5 after 9|99 -7 -2 82 73 -36 31 48
ends open here 6 after 0|13 0 -43 24 -37 75 28 -28
ends open here 6 after 1|24 17 5 -78 11 -102 31 100
ends open here 6 after 2|53 105 20 -42 -82 -56 -40 -12
ends open here 6 after 3|13 -47 90 -3 26 18 -8 -39
ends open here 6 after 4|-14 -101 -50 58 24 -28 21 144
ends open here 6 after 5|-76 -67 81 76 1 44 73 91
ends open here 6 after 6|-21 -13 51 74 2 24 37 -25
ends open here 6 after 7|60 78 20 18 -88 -59 31 -43
ends open here 6 after 8|-21 -85 2 53 49 44 -17 87
ends open here 6 after 9|44 -84 41 30 45 -50 17 47
ends open here 7 after 0|26 28 -50 12 1 -12 -49 31
ends open here 7 after 1|23 -62 -5 24 25 -14 76 21
ends open here 7 after 2|86 -16 -4 23 43 20 19 -40
ends open here 7 after 3|74 -59 11 -9 9 49 1 -46
ends open here 7 after 4|91 -116 69 27 3 -52 -76 16
ends open here 7 after 5|-72 -52 99 21 1 47 -2 29
ends open here 7 after 6|-45 -69 7 79 -5 17 38 13
ends open here 7 after 7|-83 19 -20 30 98 25 -17 44
ends open here 7 after 8|57 124 4 17 10 -1 46 18
ends open here 7 after 9|33 -14 -34 21 -75 -12 67 25
ends open here 8 after 0|127 16 -57 41 -40 24 -31 12
ends open here 8 after 1|-23 130 -65 41 -25 41 50 30
ends open here 8 after 2|14 81 70 43 6 -10 49 46
ends open here 8 after 3|-37 -40 67 34 75 -14 89 29
ends open here 8 after 4|57 -127 47 34 1 -57 8 -96
ends open here 8 after 5|-80 13 87 -15 22 36 32 43
ends open here 8 after 6|3 -67 57 34 -16 31 20 18
ends open here 8 after 7|66 -19 18 71 -10 -51 62 21
ends open here 8 after 8|37 -28 6 5 28 14 38 25
ends open here 8 after 9|50 -72 -55 40 31 87 61 53
ends open here 9 after 0|89 -4 -26 62 28 12 44 -36
ends open here 9 after 1|14 -88 -3 21 -10 -1 12 102
ends open here 9 after 2|-23 -20 129 100 7 35 56 25
ends open here 9 after 3|-117 -46 81 13 -73 3 -18 105
ends open here 9 after 4|-172 -53 77 65 57 -15 -19 51
ends open here 9 after 5|-43 53 153 53 -9 -15 14 100
ends open here 9 after 6|-162 -41 41 51 8 48 14 65
ends open here 9 after 7|-32 1 11 56 -53 11 -30 62
ends open here 9 after 8|18 40 -24 78 40 3 47 7
ends open here 9 after 9|117 3 71 105 134 73 84 96
ends open width 0 marks 0|-31 85 27 -94 200 -156 -58 -27
ends open width 1 marks 0|-89 5 74 103 31 -41 -115 131
ends open width 1 marks 1|0 -48 146 0 -115 0 0 0
ends open width 2 marks 0|119 -108 89 114 -111 55 29 50
ends open width 2 marks 1|-55 18 199 -419 308 -84 -47 -88
ends open width 3 marks 0|59 -97 119 149 -258 107 27 13
ends open width 3 marks 1|-214 -5 25 -15 350 -167 -85 4
ends open width 3 marks 2|0 -24 0 0 24 0 0 0
ends open width 4 marks 0|62 -278 119 110 -107 143 109 118
ends open width 4 marks 1|-133 24 121 17 178 -194 -227 -152
ends open width 4 marks 2|-102 -44 154 56 118 -50 0 -120
ends open width 5 marks 0|-36 -70 196 118 -126 83 74 86
ends open width 5 marks 1|135 78 63 147 41 -134 9 -124
ends open width 5 marks 2|49 169 -137 134 38 -89 -124 -156
ends open width 6 marks 0|-175 -129 374 123 -220 100 59 123
ends open width 6 marks 1|7 19 5 86 -190 -187 50 -219
ends open width 6 marks 2|13 68 -243 -293 207 -135 137 -40
ends open width 7 marks 0|-260 -198 174 99 -101 -13 -62 199
ends open width 7 marks 1|-57 -1 18 -3 -104 0 191 -87
ends open width 7 marks 2|53 117 -263 127 202 0 -41 -218
ends open width 8 marks 0|-83 4 -116 -36 0 10 0 188
ends open width 8 marks 1|-15 100 121 -78 -32 0 0 -115
ends open width 8 marks 2|125 113 -225 59 -62 0 0 -86
ends sentence|36 68 -384 -17 -30 -253 -291 -176
ends sentence after ends call|-73 195 0 -25 41 -50 0 -92
ends sentence after ends clause|26 49 -99 -6 12 0 -50 -70
ends sentence after ends open|36 52 -325 17 -32 -238 -265 -47
ends sentence after ends sentence|71 10 -114 -4 -11 -126 0 -108
ends sentence after ends signed|71 -37 0 -45 -23 0 0 0
ends sentence deficit 0|-141 -1 -81 182 -139 -50 0 188
ends sentence deficit 1|-5 -81 -118 97 -19 -80 0 59
ends sentence deficit 2|-1 -4 -76 125 4 -40 -48 27
ends sentence deficit 3|30 -11 -25 34 3 0 0 -12
ends sentence deficit 4|14 -11 -45 106 -24 0 0 -50
ends sentence deficit 5|-33 81 -41 57 50 -50 0 -79
ends sentence deficit 6|-31 88 -60 25 21 -37 -50 -142
ends sentence deficit 7|75 91 -120 -40 103 -99 -85 -96
ends sentence deficit 8|66 90 -83 -53 25 -100 -48 -216
ends sentence deficit 9|55 72 -342 -144 -4 -156 -169 -216
ends sentence here 0 after 0|-49 -82 0 13 0 0 0 95
ends sentence here 0 after 1|-95 0 0 124 0 0 0 -41
ends sentence here 0 after 2|0 -46 0 -55 0 0 0 85
ends sentence here 0 after 5|0 -35 -49 36 0 0 0 50
ends sentence here 0 after 6|0 47 0 21 0 0 0 -67
ends sentence here 0 after 8|-43 -57 0 75 -44 -50 0 70
ends sentence here 0 after 9|22 63 0 -35 -103 0 0 104
ends sentence here 1 after 1|74 -41 -85 -40 -35 -10 0 47
ends sentence here 1 after 2|-123 -14 0 34 0 0 0 147
ends sentence here 1 after 3|-6 35 0 39 0 -44 0 -31
ends sentence here 1 after 4|-52 8 0 45 0 0 0 -15
ends sentence here 1 after 5|45 -25 0 17 0 0 0 -45
ends sentence here 1 after 6|-48 -25 0 75 0 0 0 -20
ends sentence here 1 after 7|91 -145 0 41 0 0 0 -40
ends sentence here 1 after 8|115 -30 0 -59 1 0 0 -16
ends sentence here 1 after 9|-15 108 -46 -73 -9 -29 0 98
ends sentence here 2 after 0|-40 13 0 41 0 0 0 0
ends sentence here 2 after 1|43 -79 0 -25 0 0 0 94
ends sentence here 2 after 2|45 -24 -14 4 -55 0 0 -64
ends sentence here 2 after 3|36 40 -16 -73 -52 0 0 0
ends sentence here 2 after 4|-30 52 0 -17 -15 0 0 -16
ends sentence here 2 after 5|-90 16 0 -1 61 0 0 160
ends sentence here 2 after 6|-29 -41 0 33 -61 0 0 117
ends sentence here 2 after 7|-40 -26 0 21 56 0 0 0
ends sentence here 2 after 8|56 -66 0 38 83 0 0 -46
ends sentence here 2 after 9|72 -9 -50 -8 10 -40 -48 -5
ends sentence here 3 after 0|39 -69 0 20 0 0 0 0
ends sentence here 3 after 1|-60 42 0 21 0 0 0 19
ends sentence here 3 after 2|114 -102 0 -29 -22 0 0 0
ends sentence here 3 after 3|63 -83 -7 96 -54 0 0 0
ends sentence here 3 after 4|-10 -29 0 29 0 0 0 39
ends sentence here 3 after 5|-11 61 -18 -44 15 0 0 -29
ends sentence here 3 after 6|-84 126 0 -62 0 0 0 -54
ends sentence here 3 after 7|-16 -61 0 70 0 0 0 0
ends sentence here 3 after 8|20 7 0 13 -4 0 0 0
ends sentence here 3 after 9|50 10 0 -84 15 0 0 0
ends sentence here 4 after 1|-25 2 0 28 0 0 0 0
ends sentence here 4 after 2|76 -87 0 40 0 0 0 0
ends sentence here 4 after 3|-38 -16 0 111 -24 0 0 0
ends sentence here 4 after 4|-32 16 0 33 0 0 0 0
ends sentence here 4 after 5|-43 157 0 -88 0 0 0 -50
ends sentence here 4 after 6|-64 89 0 -27 0 0 0 0
ends sentence here 4 after 7|-21 78 0 -67 0 0 0 0
ends sentence here 4 after 8|-62 19 -45 97 0 0 0 0
ends sentence here 4 after 9|46 30 0 -33 0 0 0 0
ends sentence here 5 after 0|11 -11 0 -33 34 0 0 0
ends sentence here 5 after 1|112 -153 0 37 35 0 0 0
ends sentence here 5 after 2|103 -74 0 -6 37 -50 0 0
ends sentence here 5 after 3|34 7 0 -16 44 0 0 5
ends sentence here 5 after 4|14 35 0 69 0 0 0 -44
ends sentence here 5 after 5|-110 77 0 -28 0 0 0 99
ends sentence here 5 after 6|-67 101 0 61 31 0 0 -98
ends sentence here 5 after 7|-16 38 0 2 -42 0 0 0
ends sentence here 5 after 8|-12 48 -41 -10 0 0 0 0
ends sentence here 5 after 9|-92 89 0 -10 -3 0 0 0
ends sentence here 6 after 0|-42 42 0 0 0 0 0 0
ends sentence here 6 after 1|-9 -57 0 146 0 -37 0 -66
ends sentence here 6 after 2|19 -74 0 98 46 0 0 0
ends sentence here 6 after 3|-102 53 0 88 0 0 0 0
ends sentence here 6 after 4|-91 96 0 -49 45 0 0 0
ends sentence here 6 after 5|9 45 0 -102 -6 0 0 -48
ends sentence here 6 after 6|0 55 -25 -70 -8 0 0 0
ends sentence here 6 after 7|-95 -41 0 -2 174 0 0 0
ends sentence here 6 after 8|106 46 0 -19 -100 0 0 0
ends sentence here 6 after 9|53 82 -42 -54 -8 0 -50 -60
ends sentence here 7 after 0|-81 84 0 18 28 0 0 -50
ends sentence here 7 after 1|19 44 0 -74 69 0 0 -19
ends sentence here 7 after 2|-54 15 0 9 115 -49 0 0
ends sentence here 7 after 3|-36 66 0 53 43 0 0 -50
ends sentence here 7 after 4|-122 106 0 0 31 0 0 0
ends sentence here 7 after 5|21 77 -50 -15 -50 -50 0 -83
ends sentence here 7 after 6|-3 65 0 -11 -46 0 -35 -50
ends sentence here 7 after 7|181 -41 0 -193 -12 0 0 0
ends sentence here 7 after 8|72 -8 -109 -5 9 0 0 0
ends sentence here 7 after 9|79 8 34 25 3 0 -49 -83
ends sentence here 8 after 0|12 3 0 42 12 0 0 0
ends sentence here 8 after 1|105 -148 -10 -34 99 0 0 0
ends sentence here 8 after 2|-18 13 -50 29 4 0 0 -89
ends sentence here 8 after 3|36 72 0 2 -118 0 0 -48
ends sentence here 8 after 4|-75 85 0 30 56 0 0 0
ends sentence here 8 after 5|9 54 -50 98 41 0 0 -50
ends sentence here 8 after 6|51 28 -100 77 -82 0 0 0
ends sentence here 8 after 7|3 -27 0 -37 96 0 0 0
ends sentence here 8 after 8|92 23 26 -71 -17 0 0 0
ends sentence here 8 after 9|98 50 128 21 10 -100 -48 -85
ends sentence here 9 after 0|-77 43 0 29 3 0 0 0
ends sentence here 9 after 1|28 89 0 28 -81 0 0 -49
ends sentence here 9 after 2|22 14 -99 23 6 -50 0 -42
ends sentence here 9 after 3|-44 52 0 48 25 0 0 -50
ends sentence here 9 after 4|18 143 0 19 -69 0 0 -91
ends sentence here 9 after 5|12 57 -199 -58 44 -83 -50 -94
ends sentence here 9 after 6|-16 79 0 -65 54 0 0 -50
ends sentence here 9 after 7|16 -7 0 -36 104 0 0 -46
ends sentence here 9 after 8|145 51 -50 -46 -31 0 -49 -23
ends sentence here 9 after 9|157 64 -134 -49 -95 -100 -98 -98
ends sentence width 0 marks 0|35 5 -50 -35 -4 0 -50 0
ends sentence width 1 marks 0|-24 96 -99 -280 201 0 0 -125
ends sentence width 1 marks 1|213 -75 0 -50 -131 0 0 0
ends sentence width 2 marks 0|-15 135 -99 -274 201 0 0 -91
ends sentence width 2 marks 1|159 -57 0 -25 -120 0 0 -49
ends sentence width 3 marks 0|-63 76 -166 47 71 -97 0 -129
ends sentence width 3 marks 1|37 155 0 -212 -161 0 -48 0
ends sentence width 3 marks 2|404 -366 0 -28 -85 0 0 0
ends sentence width 4 marks 0|-24 70 -20 192 38 -186 -97 -268
ends sentence width 4 marks 1|105 113 -135 -168 -268 0 -49 -23
ends sentence width 4 marks 2|84 -53 -13 -31 -81 0 0 0
ends sentence width 5 marks 0|-17 -16 -39 384 12 0 -35 -167
ends sentence width 5 marks 1|159 61 -153 -93 -161 -50 0 140
ends sentence width 5 marks 2|36 74 0 -230 8 0 0 0
ends sentence width 6 marks 0|-11 64 -96 109 -89 -40 0 -281
ends sentence width 6 marks 1|24 36 -125 -144 3 -76 -99 91
ends sentence width 6 marks 2|15 121 0 -106 -107 -55 -48 -76
ends sentence width 7 marks 0|19 27 0 18 0 0 0 -44
ends sentence width 7 marks 1|-38 -30 -6 -33 -9 -29 0 223
ends sentence width 7 marks 2|7 106 0 -181 -82 0 0 -47
ends sentence width 8 marks 1|-41 32 0 27 0 -50 0 21
ends sentence width 8 marks 2|17 77 -49 -227 -93 0 0 258
ends signed|115 170 -131 -149 -124 0 -91 -50
ends signed after ends call|20 -19 0 0 0 0 0 0
ends signed after ends clause|-4 4 0 0 0 0 0 0
ends signed after ends open|129 164 -131 -149 -124 0 -91 -50
ends signed after ends sentence|-18 18 0 0 0 0 0 0
ends signed deficit 1|0 46 0 0 -45 0 0 0
ends signed deficit 2|20 -19 0 0 0 0 0 0
ends signed deficit 3|5 22 0 0 -46 0 0 0
ends signed deficit 4|5 54 -49 0 0 0 0 0
ends signed deficit 5|23 -22 0 0 0 0 0 0
ends signed deficit 6|-65 66 0 0 0 0 0 0
ends signed deficit 7|40 71 -19 -48 0 0 0 -50
ends signed deficit 8|89 66 -50 -50 0 0 -91 0
ends signed deficit 9|67 48 -78 -72 -45 0 0 0
ends signed here 1 after 6|0 46 0 0 -45 0 0 0
ends signed here 2 after 2|46 -46 0 0 0 0 0 0
ends signed here 2 after 5|-18 18 0 0 0 0 0 0
ends signed here 2 after 6|-42 43 0 0 0 0 0 0
ends signed here 2 after 7|30 -30 0 0 0 0 0 0
ends signed here 2 after 8|-37 37 0 0 0 0 0 0
ends signed here 2 after 9|50 -49 0 0 0 0 0 0
ends signed here 3 after 8|-9 9 0 0 0 0 0 0
ends signed here 3 after 9|14 13 0 0 -46 0 0 0
ends signed here 4 after 3|9 -8 0 0 0 0 0 0
ends signed here 4 after 6|-37 38 0 0 0 0 0 0
ends signed here 4 after 7|0 49 -49 0 0 0 0 0
ends signed here 4 after 8|57 -57 0 0 0 0 0 0
ends signed here 4 after 9|-9 9 0 0 0 0 0 0
ends signed here 5 after 4|40 -40 0 0 0 0 0 0
ends signed here 5 after 5|-62 63 0 0 0 0 0 0
ends signed here 5 after 6|-39 39 0 0 0 0 0 0
ends signed here 5 after 8|61 -61 0 0 0 0 0 0
ends signed here 5 after 9|-18 19 0 0 0 0 0 0
ends signed here 6 after 3|-42 42 0 0 0 0 0 0
ends signed here 6 after 4|35 -35 0 0 0 0 0 0
ends signed here 6 after 5|-40 40 0 0 0 0 0 0
ends signed here 6 after 6|62 -61 0 0 0 0 0 0
ends signed here 6 after 8|-4 4 0 0 0 0 0 0
ends signed here 6 after 9|-33 33 0 0 0 0 0 0
ends signed here 7 after 0|22 -22 0 0 0 0 0 0
ends signed here 7 after 2|-76 77 0 0 0 0 0 0
ends signed here 7 after 4|-30 31 0 0 0 0 0 0
ends signed here 7 after 5|4 -4 0 0 0 0 0 0
ends signed here 7 after 6|-1 52 -19 0 0 0 0 -50
ends signed here 7 after 7|45 3 0 -48 0 0 0 0
ends signed here 7 after 8|-10 10 0 0 0 0 0 0
ends signed here 7 after 9|88 -87 0 0 0 0 0 0
ends signed here 8 after 0|41 -41 0 0 0 0 0 0
ends signed here 8 after 1|-51 93 0 0 0 0 -42 0
ends signed here 8 after 2|8 -8 0 0 0 0 0 0
ends signed here 8 after 4|-46 47 0 0 0 0 0 0
ends signed here 8 after 5|-30 31 0 0 0 0 0 0
ends signed here 8 after 6|-17 17 0 0 0 0 0 0
ends signed here 8 after 7|24 -24 0 0 0 0 0 0
ends signed here 8 after 8|87 -20 0 -50 0 0 0 0
ends signed here 8 after 9|80 25 -50 0 0 0 -48 0
ends signed here 9 after 1|41 45 0 -40 -45 0 0 0
ends signed here 9 after 2|-23 42 0 -31 0 0 0 0
ends signed here 9 after 3|67 -67 0 0 0 0 0 0
ends signed here 9 after 4|-54 54 0 0 0 0 0 0
ends signed here 9 after 5|13 -13 0 0 0 0 0 0
ends signed here 9 after 7|4 -4 0 0 0 0 0 0
ends signed here 9 after 8|76 -36 -39 0 0 0 0 0
ends signed here 9 after 9|4 51 -50 0 0 0 0 0
ends signed width 2 marks 1|0 45 0 0 -45 0 0 0
ends signed width 3 marks 1|-11 124 -50 -72 0 0 0 0
ends signed width 4 marks 1|-131 237 -88 -48 0 0 0 -50
ends signed width 4 marks 2|55 -55 0 0 0 0 0 0
ends signed width 5 marks 1|98 17 -50 -50 0 0 0 0
ends signed width 5 marks 2|70 -38 0 0 0 0 -48 0
ends signed width 6 marks 1|-106 113 -19 0 0 0 0 0
ends signed width 6 marks 2|128 -91 0 0 -46 0 -42 0
ends signed width 7 marks 1|0 46 0 0 -45 0 0 0
ends signed width 7 marks 2|24 -24 0 0 0 0 0 0
full around 0 0|2 -30 76 89 57 11 55 105
full around 0 1|40 -90 66 68 29 49 30 69
full around 0 2|-11 -40 37 27 -23 -26 41 17
full around 1 0|56 101 44 73 -19 52 52 94
full around 1 1|67 33 5 2 -40 -6 -32 -6
full around 1 2|51 53 -16 -7 8 -147 -129 -29
full around 2 0|9 65 -60 12 -64 -11 -9 -43
full around 2 1|56 -6 -60 7 -25 -34 -108 -59
full around 2 2|67 30 57 46 175 -111 -224 -171
furniture|-383 -224 -446 -140 -144 -408 -263 818
genre|134 -113 314 -344 -125 -379 -380 401
happening|80 112 162 -7 -78 -366 -292 -208
here 0 after 0|158 18 -26 58 -34 -90 0 -107
here 0 after 1|-41 -61 67 29 -27 -49 0 29
here 0 after 2|-73 -49 -1 4 -55 -6 0 152
here 0 after 3|21 -36 0 13 76 -11 0 -128
here 0 after 4|45 -54 15 -30 10 15 0 0
here 0 after 5|-97 -90 40 -38 18 77 0 51
here 0 after 6|-73 -30 79 11 25 71 -48 23
here 0 after 7|-80 32 18 47 12 42 0 -57
here 0 after 8|31 -8 55 17 -100 -17 0 -2
here 0 after 9|-49 33 79 5 -8 24 -76 -24
here 1 after 0|140 -39 -12 4 -34 -61 0 24
here 1 after 1|5 31 -17 -38 2 17 25 54
here 1 after 2|-7 82 -21 -6 43 -19 -44 42
here 1 after 3|-46 60 -38 24 -13 -94 0 44
here 1 after 4|-55 5 69 12 11 29 0 -84
here 1 after 5|-106 -13 59 44 -9 -61 -6 26
here 1 after 6|-28 -12 12 63 -100 2 -50 76
here 1 after 7|-22 -41 -10 55 -48 92 -36 34
here 1 after 8|7 13 0 56 83 32 -5 -60
here 1 after 9|-15 63 3 28 -7 53 22 -31
here 2 after 0|5 28 20 75 -49 114 -11 -20
here 2 after 1|35 -7 -26 -29 19 -24 -73 11
here 2 after 2|-4 20 -23 -34 79 39 -15 -57
here 2 after 3|3 33 47 -15 13 -48 29 -43
here 2 after 4|-5 57 -14 40 65 -33 24 -29
here 2 after 5|-34 39 44 0 36 99 40 7
here 2 after 6|-4 35 19 25 33 -1 -85 28
here 2 after 7|39 34 -7 -28 48 31 32 -81
here 2 after 8|20 50 -8 33 70 14 28 9
here 2 after 9|21 33 -51 -51 15 -25 27 -93
here 3 after 0|-90 -69 12 -21 37 27 0 95
here 3 after 1|60 10 16 23 44 -63 -51 -42
here 3 after 2|67 30 -32 51 -8 -19 4 -108
here 3 after 3|88 1 61 35 49 -24 -17 -124
here 3 after 4|-33 64 -16 -12 15 -21 0 56
here 3 after 5|-24 -8 65 9 -26 30 110 31
here 3 after 6|-21 -15 14 -46 -33 68 98 31
here 3 after 7|59 -14 104 25 -34 7 48 -39
here 3 after 8|37 -17 -16 -9 -20 -24 -71 76
here 3 after 9|47 -3 -33 -29 2 26 -44 20
here 4 after 0|0 0 71 10 0 -48 0 -35
here 4 after 1|55 -12 -4 64 -16 57 -17 -93
here 4 after 2|38 59 10 28 -63 -85 20 -38
here 4 after 3|49 -42 30 -34 73 19 -113 -50
here 4 after 4|12 -62 60 51 -25 -11 23 -13
here 4 after 5|-18 4 60 70 -4 98 40 -74
here 4 after 6|-29 -8 8 22 50 -78 23 -14
here 4 after 7|56 -30 -63 -27 -17 85 -4 -56
here 4 after 8|15 16 -57 26 -40 -8 47 16
here 4 after 9|48 21 24 -25 -103 -65 12 -56
here 5 after 0|-5 -120 46 -3 16 -14 -48 69
here 5 after 1|51 53 39 -1 50 -41 -36 -35
here 5 after 2|63 47 14 -23 38 -46 9 -62
here 5 after 3|63 18 0 1 88 9 73 24
here 5 after 4|34 -38 56 -66 38 -41 -22 116
here 5 after 5|-98 1 79 -6 60 44 98 6
here 5 after 6|-28 -39 61 -26 4 51 14 -14
here 5 after 7|41 25 -19 -25 -69 73 -50 88
here 5 after 8|16 -44 8 37 -82 11 -102 -98
here 5 after 9|91 47 -24 50 72 -36 31 37
here 6 after 0|-89 42 -6 24 -37 75 28 -28
here 6 after 1|13 -36 14 18 11 -122 31 77
here 6 after 2|71 41 11 -8 -30 -56 -40 -12
here 6 after 3|-16 -31 100 22 26 18 -8 -39
here 6 after 4|-18 -86 -33 29 69 -28 21 144
here 6 after 5|-29 -9 44 29 1 44 73 49
here 6 after 6|-2 15 35 9 0 24 37 -25
here 6 after 7|25 56 20 17 15 -59 31 -43
here 6 after 8|14 6 -29 28 -41 44 -17 78
here 6 after 9|51 39 42 5 5 -50 -27 21
here 7 after 0|-48 35 -25 28 16 -12 -49 -36
here 7 after 1|12 -1 12 -6 62 -14 76 16
here 7 after 2|84 -16 -3 38 92 -13 19 -40
here 7 after 3|14 16 22 11 31 -12 1 -51
here 7 after 4|45 -36 37 26 20 -52 -76 16
here 7 after 5|-20 35 56 29 -15 2 -2 6
here 7 after 6|36 21 -4 31 -48 17 22 -46
here 7 after 7|66 9 -18 -52 109 25 -17 44
here 7 after 8|75 105 -1 46 13 -1 46 18
here 7 after 9|83 4 -39 31 -79 -12 -1 -28
here 8 after 0|49 -37 29 60 -49 -9 -31 12
here 8 after 1|15 -85 -5 9 -3 41 32 30
here 8 after 2|73 -15 28 63 6 -10 49 24
here 8 after 3|34 8 8 2 11 -14 89 13
here 8 after 4|14 60 -59 35 38 -57 8 -96
here 8 after 5|20 94 7 0 53 -12 32 5
here 8 after 6|8 16 6 41 -41 31 20 10
here 8 after 7|68 1 39 44 15 -51 62 21
here 8 after 8|42 57 17 28 32 14 38 25
here 8 after 9|61 80 -14 41 19 8 21 -1
here 9 after 0|-25 28 -16 83 49 12 44 -36
here 9 after 1|-18 -39 44 34 -53 -1 12 84
here 9 after 2|-8 -12 24 77 7 12 56 21
here 9 after 3|1 11 65 15 -52 3 -18 9
here 9 after 4|-12 78 27 53 -36 -15 -19 19
here 9 after 5|24 80 22 38 45 -1 -9 16
here 9 after 6|-6 78 11 25 38 -53 14 47
here 9 after 7|1 44 0 11 14 11 -30 54
here 9 after 8|-2 43 16 56 -8 3 26 6
here 9 after 9|92 139 86 90 71 41 45 79
letter|485 -345 -230 -138 0 -50 0 -50
like caption 0|3 53 201 -312 -230 -202 -443 -4
like caption 0 before ends call|71 -71 47 -120 0 -50 -47 -48
like caption 0 before ends clause|-145 150 -60 -101 12 0 0 203
like caption 0 before ends open|102 30 49 -221 -208 -246 -153 -4
like caption 0 before ends sentence|97 -21 98 -120 -33 -102 -371 73
like caption 0 before ends signed|0 -238 125 -44 0 0 -45 -1
like caption 1|11 21 150 -132 -177 -202 -176 37
like caption 1 before ends call|54 -35 172 -152 0 -78 -120 -75
like caption 1 before ends clause|-39 67 192 -58 -130 -82 -43 -97
like caption 1 before ends open|48 13 99 -85 -88 -195 -142 33
like caption 1 before ends sentence|47 -44 121 42 33 -131 -75 75
like caption 1 before ends signed|-3 -222 90 -5 0 -20 -49 72
like caption 2|0 22 98 -55 -97 -34 -110 117
like caption 2 before ends call|51 -11 85 -38 -38 -55 102 -245
like caption 2 before ends clause|-23 62 93 -13 101 -35 39 -130
like caption 2 before ends open|-4 -11 35 -68 -86 -74 -97 -4
like caption 2 before ends sentence|65 -29 75 6 -191 50 -76 -56
like caption 2 before ends signed|181 -202 -26 -62 0 167 0 94
like caption 3|35 57 77 21 -66 90 -48 64
like caption 3 before ends call|-15 145 -59 57 0 -74 -93 79
like caption 3 before ends clause|7 -71 181 49 10 -60 -74 -95
like caption 3 before ends open|62 38 37 1 -52 83 -168 56
like caption 3 before ends sentence|59 -1 19 57 -93 125 31 -87
like caption 3 before ends signed|66 -80 35 57 0 -74 0 -104
like caption 4|33 25 19 107 7 131 14 35
like caption 4 before ends call|15 88 -44 61 0 48 -125 103
like caption 4 before ends clause|-16 34 219 -50 84 -50 -120 -170
like caption 4 before ends open|22 29 52 50 51 57 -59 -33
like caption 4 before ends sentence|16 -95 65 87 -234 92 150 -24
like caption 4 before ends signed|51 131 4 -58 -46 10 -99 54
like caption 5|39 -44 -48 107 31 27 62 -85
like caption 5 before ends call|-40 -12 -128 124 -48 144 54 44
like caption 5 before ends clause|109 -34 -85 -44 171 -49 -3 -69
like caption 5 before ends open|-30 83 -16 54 47 107 51 -13
like caption 5 before ends sentence|59 -2 -8 17 -141 -13 89 -68
like caption 5 before ends signed|37 -69 4 80 0 -4 -49 -11
like caption 6|22 -3 -93 189 39 112 161 -105
like caption 6 before ends call|-167 142 -195 128 0 -28 101 -25
like caption 6 before ends clause|28 -87 -125 13 80 0 -139 155
like caption 6 before ends open|94 33 -55 75 143 98 42 -73
like caption 6 before ends sentence|-23 -117 -33 67 -128 -2 139 -93
like caption 6 before ends signed|41 -50 25 81 0 82 0 -94
like caption 7|-119 -22 -276 228 172 39 170 -162
like caption 7 before ends call|-218 106 -154 16 0 45 210 -56
like caption 7 before ends clause|25 -248 -211 248 148 0 161 0
like caption 7 before ends open|2 -56 -4 135 68 -12 62 -86
like caption 7 before ends sentence|-82 48 -185 -5 171 22 119 -18
like caption 7 before ends signed|34 131 -125 24 0 -10 -22 -68
like caption 8|-305 13 -633 328 297 114 242 -186
like caption 8 before ends call|-151 -19 0 149 -56 36 33 0
like caption 8 before ends clause|-49 -274 -119 293 93 0 0 -40
like caption 8 before ends open|-3 -127 -291 349 125 198 52 -340
like caption 8 before ends sentence|-294 34 -483 -24 391 -98 223 197
like caption 8 before ends signed|-37 541 -147 -301 -49 -108 0 -105
like heading 0|32 61 13 66 -38 -52 315 19
like heading 1|1 68 6 28 -12 74 139 24
like heading 2|19 83 100 50 72 32 91 107
like heading 3|-16 22 124 -3 55 86 -115 41
like heading 4|-219 53 161 47 130 10 -111 0
like heading 5|-242 -125 244 41 -45 -243 -442 222
like heading 6|-161 -39 260 9 -11 -164 -379 60
like heading 7|-154 103 322 210 -177 -129 -357 -153
like heading 8|0 0 12 -12 0 0 0 0
like kicker 0|-79 -33 282 294 -57 -303 -239 -489
like kicker 1|7 34 192 173 -4 -342 -361 -368
like kicker 2|60 47 77 127 122 -174 -127 -78
like kicker 3|100 46 -29 78 40 -123 -8 4
like kicker 4|131 -12 -33 -17 45 16 -15 65
like kicker 5|48 65 -78 -44 39 34 82 149
like kicker 6|57 99 -141 -143 -29 78 142 165
like kicker 7|97 22 -151 -273 -171 304 146 157
like kicker 8|73 -62 -114 -278 -121 409 335 23
like text 0|-365 -109 140 63 -99 179 47 -74
like text 0 before ends call|0 0 46 0 0 -47 2 0
like text 0 before ends clause|0 -52 -28 72 0 0 0 0
like text 0 before ends open|-42 -70 127 59 -99 171 -27 -160
like text 0 before ends sentence|-330 -45 -83 -9 0 103 48 288
like text 0 before ends signed|-44 0 90 30 0 -21 0 -74
like text 0 deficit 0|0 0 24 -24 0 0 0 0
like text 0 deficit 1|0 0 109 0 0 -45 0 -63
like text 0 deficit 2|-82 13 20 87 0 54 -33 -74
like text 0 deficit 3|-46 85 26 -23 0 0 -104 35
like text 0 deficit 4|0 0 33 0 0 0 -32 0
like text 0 deficit 5|-50 -104 110 44 0 -24 0 0
like text 0 deficit 6|-73 0 99 19 0 0 0 -56
like text 0 deficit 7|-94 54 147 86 -25 -49 -47 -146
like text 0 deficit 8|-132 -66 106 -11 -44 181 -133 -102
like text 0 deficit 9|-87 -141 -28 -6 -55 104 213 41
like text 1|-297 -79 272 151 -97 41 12 -191
like text 1 before ends call|-95 0 181 -162 0 -40 -48 123
like text 1 before ends clause|-77 -78 86 76 -31 0 0 15
like text 1 before ends open|-114 -39 30 97 -92 -61 -54 68
like text 1 before ends sentence|-169 -47 112 151 0 142 99 -186
like text 1 before ends signed|0 -23 60 6 0 20 -45 -115
like text 1 deficit 0|0 0 130 -129 0 0 0 -1
like text 1 deficit 1|0 -201 196 39 0 0 0 -83
like text 1 deficit 2|-17 31 177 60 31 177 -318 -206
like text 1 deficit 3|-65 109 57 42 0 27 -12 -164
like text 1 deficit 4|-17 -15 142 -27 0 -28 0 -50
like text 1 deficit 5|80 0 55 -26 0 -20 0 -108
like text 1 deficit 6|-16 -50 95 50 -48 -9 0 -70
like text 1 deficit 7|-124 7 39 107 -9 -37 39 -113
like text 1 deficit 8|-113 -154 1 93 -15 -87 61 61
like text 1 deficit 9|-242 33 -11 108 -36 52 108 4
like text 2|-136 62 215 72 -36 -95 49 -51
like text 2 before ends call|-99 140 80 -26 0 -49 -63 14
like text 2 before ends clause|-111 -41 115 30 30 0 -27 -39
like text 2 before ends open|50 15 62 90 -10 -104 -5 -44
like text 2 before ends sentence|-273 -81 163 179 -138 -34 56 39
like text 2 before ends signed|-37 36 49 -89 0 0 0 100
like text 2 deficit 0|0 0 81 11 -32 0 0 -82
like text 2 deficit 1|-49 -155 151 105 -24 0 0 -152
like text 2 deficit 2|35 -54 72 52 71 -100 -98 -127
like text 2 deficit 3|-105 75 6 126 0 0 -32 -136
like text 2 deficit 4|72 -128 55 -35 -41 0 0 0
like text 2 deficit 5|-129 68 80 40 -47 -46 -86 27
like text 2 deficit 6|-160 12 52 105 -136 11 34 35
like text 2 deficit 7|-98 -106 109 41 2 -36 41 9
like text 2 deficit 8|-172 146 51 34 -26 -97 -67 119
like text 2 deficit 9|110 44 31 38 57 24 105 -29
like text 3|-50 4 131 109 13 -22 12 -28
like text 3 before ends call|106 89 -75 83 0 -172 -134 5
like text 3 before ends clause|-164 -163 99 -52 196 0 104 -58
like text 3 before ends open|-119 39 131 114 3 22 29 -161
like text 3 before ends sentence|-57 -26 140 25 -143 3 44 -134
like text 3 before ends signed|-107 -7 46 -53 0 -4 0 61
like text 3 deficit 0|-8 25 240 -191 0 0 0 -104
like text 3 deficit 1|0 -24 116 -13 84 -70 -58 -136
like text 3 deficit 2|-32 -20 78 37 -1 -138 -71 103
like text 3 deficit 3|10 -8 -67 141 33 37 -58 -83
like text 3 deficit 4|-34 -139 125 -67 51 -33 40 -15
like text 3 deficit 5|31 -140 78 -15 -42 55 -101 49
like text 3 deficit 6|-16 -82 84 30 -95 157 28 -119
like text 3 deficit 7|-90 -132 105 26 64 -75 -26 66
like text 3 deficit 8|-42 118 25 -4 59 -12 19 -103
like text 3 deficit 9|57 -12 -60 51 54 35 39 77
like text 4|-85 19 156 124 64 53 56 36
like text 4 before ends call|-244 -98 116 97 -38 -42 32 -27
like text 4 before ends clause|-222 -10 -21 154 -30 -68 8 101
like text 4 before ends open|58 55 152 133 90 2 69 -97
like text 4 before ends sentence|53 -135 96 4 -2 73 81 49
like text 4 before ends signed|-152 202 30 -89 -46 5 0 128
like text 4 deficit 0|-78 0 140 53 -48 -2 0 -172
like text 4 deficit 1|-43 -26 -1 19 -47 51 -30 106
like text 4 deficit 2|-62 25 34 22 -215 4 -18 226
like text 4 deficit 3|-36 -31 89 -6 21 188 -25 40
like text 4 deficit 4|32 -100 19 139 -64 -115 94 -122
like text 4 deficit 5|-11 -226 136 85 15 93 74 25
like text 4 deficit 6|-39 -65 80 62 59 -78 -88 -37
like text 4 deficit 7|-51 31 36 -3 102 -92 -28 48
like text 4 deficit 8|-22 25 84 62 0 127 57 4
like text 4 deficit 9|56 136 34 81 131 -6 45 68
like text 5|22 10 115 100 47 29 20 11
like text 5 before ends call|189 -32 -90 134 -48 101 34 -239
like text 5 before ends clause|-23 42 71 60 -91 0 -67 -103
like text 5 before ends open|92 60 98 97 62 65 -38 -14
like text 5 before ends sentence|-31 -35 28 -13 172 -3 83 108
like text 5 before ends signed|-3 200 -11 -66 0 61 -49 -1
like text 5 deficit 0|27 13 -35 64 -3 -166 0 -31
like text 5 deficit 1|-121 51 -25 44 -26 -20 -20 85
like text 5 deficit 2|24 71 49 49 86 38 -71 54
like text 5 deficit 3|94 16 44 29 -160 -176 56 -58
like text 5 deficit 4|-66 -65 125 16 -60 18 29 21
like text 5 deficit 5|12 36 123 112 14 2 84 -136
like text 5 deficit 6|44 -95 50 67 92 -57 91 -48
like text 5 deficit 7|92 -88 3 -8 -21 168 -36 -86
like text 5 deficit 8|57 -28 65 22 19 36 -1 -72
like text 5 deficit 9|-42 85 34 57 19 36 -1 45
like text 6|38 67 109 68 80 37 47 67
like text 6 before ends call|9 71 -78 -37 -56 -133 92 110
like text 6 before ends clause|-86 -18 92 67 277 -98 -1 -82
like text 6 before ends open|81 72 66 79 -41 70 -226 -58
like text 6 before ends sentence|45 -82 42 37 171 8 88 49
like text 6 before ends signed|61 -74 57 44 -49 -47 0 -39
like text 6 deficit 0|-92 -72 49 125 27 20 -48 -40
like text 6 deficit 1|73 69 -85 28 -18 40 -7 27
like text 6 deficit 2|25 49 -64 -4 -101 29 45 -42
like text 6 deficit 3|99 -1 -36 -40 147 -66 119 3
like text 6 deficit 4|81 -39 16 -31 -80 35 -103 113
like text 6 deficit 5|80 -63 76 7 86 -62 -96 -149
like text 6 deficit 6|31 -72 14 50 155 61 -12 -74
like text 6 deficit 7|-10 2 23 -4 -32 66 -15 27
like text 6 deficit 8|19 11 41 26 30 3 77 49
like text 6 deficit 9|-24 30 88 46 50 -37 4 6
like text 7|9 52 18 -25 -54 -39 -58 4
like text 7 before ends call|-45 -68 -79 24 0 139 84 7
like text 7 before ends clause|-95 73 44 71 40 -49 -84 -80
like text 7 before ends open|49 31 -115 -82 -33 -75 -166 -28
like text 7 before ends sentence|86 -27 -27 -7 -59 -48 21 58
like text 7 before ends signed|28 42 75 -17 0 3 -134 63
like text 7 deficit 0|43 -15 -57 -33 97 194 -35 83
like text 7 deficit 1|56 60 -69 14 65 -82 -81 41
like text 7 deficit 2|-1 39 -72 -44 53 -97 109 -63
like text 7 deficit 3|72 47 -33 -20 41 -103 -77 -10
like text 7 deficit 4|92 31 -100 -57 88 3 -149 -14
like text 7 deficit 5|123 -11 -37 -11 -118 -77 8 57
like text 7 deficit 6|56 26 -55 61 -111 -77 -99 96
like text 7 deficit 7|97 -75 -24 -1 -38 -43 57 39
like text 7 deficit 8|-17 -86 18 7 -9 5 31 13
like text 7 deficit 9|2 -167 106 1 -111 -29 25 -64
like text 8|23 54 -131 -163 -155 -79 146 87
like text 8 before ends call|86 -26 -40 -110 0 -8 -83 -37
like text 8 before ends clause|-29 89 -3 -161 -75 -50 -87 67
like text 8 before ends open|26 -2 -226 -109 -162 10 192 255
like text 8 before ends sentence|74 45 -54 -23 96 -187 86 -71
like text 8 before ends signed|266 -143 -117 -29 0 0 -22 -140
like text 8 deficit 0|63 -40 -70 31 21 -20 -40 54
like text 8 deficit 1|5 44 -80 -90 -35 -22 147 153
like text 8 deficit 2|12 -7 -109 -102 11 -9 85 89
like text 8 deficit 3|87 91 -158 -122 -24 -64 -32 11
like text 8 deficit 4|15 44 -140 7 -30 -46 133 -9
like text 8 deficit 5|93 91 -137 -6 48 30 109 134
like text 8 deficit 6|93 98 -170 -61 -62 6 14 97
like text 8 deficit 7|161 -1 -251 -120 -78 -146 136 115
like text 8 deficit 8|88 -90 -68 -51 -36 -7 0 138
like text 8 deficit 9|260 -199 113 -56 -72 -86 -74 -143
linking|-67 195 -48 -264 121 -188 -244 -191
marked|-471 -258 -212 -744 -490 903 123 -408
marks 0|15 9 161 121 25 93 75 161
marks 1|-6 79 21 -23 99 -324 -161 -173
marks 2|40 95 -329 -261 63 -217 -113 -219
medium|0 0 -223 -152 -4 -163 -49 410
name|79 -312 35 -53 -135 44 421 84
name room 0|278 -174 61 62 -91 -2 -189 27
name room 1|57 -149 24 66 6 30 -289 49
name room 2|51 -17 -13 71 18 102 30 -50
name room 3|-92 -184 -13 -66 -84 -125 132 69
name room 4|-9 -165 -81 -46 -103 31 261 -126
name room 5|-106 -277 -19 -11 -38 -134 300 3
name room 6|-97 -24 -51 -33 -78 34 258 48
name room 7|-57 -38 -92 -76 -79 112 209 36
name room 8|-51 -149 -54 -75 -171 75 204 102
name room 9|-225 75 60 -53 -68 -5 213 73
named|-149 -132 -447 -161 -132 271 461 148
news|44 -162 81 97 173 -142 -217 -19
nothing after|-459 -322 183 49 -53 -154 -205 318
nothing before|177 -483 78 74 -218 32 -168 166
number|102 249 -307 -125 -11 -118 -168 56
number torn|-632 604 -273 -255 -46 -106 226 177
opening|900 -787 -333 -379 -41 -306 179 -188
pageName|-264 -135 -38 32 -201 -301 -147 388
pair around known|-127 -85 69 130 136 63 -92 183
pair known|-233 200 -116 -467 432 -331 4 -18
picture|-339 -275 -295 556 718 -562 -407 -188
pictureMark|326 -285 -80 -32 2 -184 -51 -37
place|105 -66 -225 193 256 -781 -391 27
quote open|-460 376 -220 -146 -106 -324 563 -288
repeats 0|65 92 -13 -95 -21 46 20 106
repeats 0 deficit 0|155 0 -209 -163 -114 -141 0 148
repeats 0 deficit 1|99 72 -195 -143 -51 -10 -35 127
repeats 0 deficit 2|72 56 -248 -61 -38 13 -120 -15
repeats 0 deficit 3|19 4 -99 -196 55 58 -1 147
repeats 0 deficit 4|30 -38 106 -51 -72 6 -6 -13
repeats 0 deficit 5|48 -47 61 -121 82 122 -128 8
repeats 0 deficit 6|-21 91 -9 24 -14 12 25 82
repeats 0 deficit 7|-48 67 -15 -72 -80 144 97 -29
repeats 0 deficit 8|72 109 23 -24 11 -15 -41 -2
repeats 0 deficit 9|41 149 62 54 48 15 54 -2
repeats 0 ends call|107 -12 -2 138 -47 -50 -97 -50
repeats 0 ends clause|34 48 -46 -7 46 0 74 -85
repeats 0 ends open|54 87 5 -17 -93 65 50 180
repeats 0 ends sentence|60 108 -154 -215 127 -70 -98 -171
repeats 0 ends signed|-30 30 0 0 0 0 0 0
repeats 0 width 0|66 35 19 -29 133 -77 -15 1
repeats 0 width 1|-18 32 -23 14 15 207 75 -120
repeats 0 width 2|106 4 41 -83 2 71 16 -19
repeats 0 width 3|166 123 129 -59 -209 8 -39 -101
repeats 0 width 4|-2 58 7 13 28 -212 -9 119
repeats 0 width 5|49 78 -134 -78 -93 -9 -164 -24
repeats 0 width 6|18 71 -355 -50 -166 -164 8 200
repeats 0 width 7|-24 90 -218 5 -66 -122 -26 146
repeats 0 width 8|130 93 -102 -147 -93 -20 0 42
repeats 1|8 43 -63 -46 11 -74 -33 56
repeats 1 deficit 0|152 -102 -181 95 26 -176 -77 135
repeats 1 deficit 1|36 72 -143 27 71 -108 -102 -11
repeats 1 deficit 2|-6 18 -43 12 4 -37 -38 28
repeats 1 deficit 3|18 12 55 -59 -20 71 16 66
repeats 1 deficit 4|52 -97 -11 -23 5 91 72 -29
repeats 1 deficit 5|121 -19 -39 -65 23 -109 79 145
repeats 1 deficit 6|-1 37 -6 -29 -154 21 33 -21
repeats 1 deficit 7|55 164 4 -15 -47 -89 -83 -15
repeats 1 deficit 8|55 80 28 -3 -5 -25 -61 -40
repeats 1 deficit 9|23 75 46 16 55 -52 27 -75
repeats 1 ends call|134 20 -74 -187 -21 0 0 -39
repeats 1 ends clause|41 60 -285 -103 82 -50 -30 101
repeats 1 ends open|-28 7 25 6 68 -41 -31 84
repeats 1 ends sentence|56 102 -195 -106 -109 -153 0 -91
repeats 1 ends signed|-12 129 -99 0 -46 0 0 0
repeats 1 width 2|-315 109 131 155 21 -182 -188 -59
repeats 1 width 3|-29 -110 137 75 82 -64 9 -80
repeats 1 width 4|91 37 97 52 -18 -131 -60 -65
repeats 1 width 5|42 55 -105 -33 -57 36 71 61
repeats 1 width 6|12 36 -187 -149 -102 19 99 135
repeats 1 width 7|131 131 -218 -114 105 -140 -6 -53
repeats 1 width 8|109 53 26 -201 -85 -54 0 38
repeats 2|13 29 0 27 34 -33 -68 51
repeats 2 deficit 0|-51 82 -46 113 -21 30 -35 -49
repeats 2 deficit 1|-40 -30 38 22 -37 -26 -59 45
repeats 2 deficit 2|7 20 -60 -19 -145 42 -78 8
repeats 2 deficit 3|9 39 -8 -14 74 9 50 -63
repeats 2 deficit 4|108 5 -44 37 -74 -167 -72 -46
repeats 2 deficit 5|140 10 -35 40 -89 -36 48 -128
repeats 2 deficit 6|-16 43 -5 4 99 -62 52 -23
repeats 2 deficit 7|-12 25 -76 -45 -32 16 88 57
repeats 2 deficit 8|17 53 19 51 9 12 117 88
repeats 2 deficit 9|13 90 6 48 24 27 -22 37
repeats 2 ends call|57 4 -49 123 0 -50 0 -50
repeats 2 ends clause|70 107 -81 -48 -5 -99 -75 -170
repeats 2 ends open|-3 17 43 27 28 -4 -22 73
repeats 2 ends sentence|7 48 -252 25 -6 -83 -157 -17
repeats 2 ends signed|114 124 -78 -98 -45 0 -48 -50
repeats 2 width 1|-216 14 217 63 53 -377 -576 181
repeats 2 width 2|24 81 -21 -76 16 88 93 -25
repeats 2 width 3|31 -70 52 -15 -44 43 127 -28
repeats 2 width 4|76 76 19 97 1 64 92 -104
repeats 2 width 5|85 38 -22 59 51 -71 30 -36
repeats 2 width 6|1 28 -113 -22 48 8 -55 -11
repeats 2 width 7|0 78 -127 3 -64 75 43 -13
repeats 2 width 8|26 51 64 -144 0 55 0 -52
repeats 3|6 63 66 104 25 26 21 53
repeats 3 deficit 0|-144 -21 22 16 -2 96 0 -43
repeats 3 deficit 1|-4 -52 95 63 20 148 -33 44
repeats 3 deficit 2|-23 15 6 31 -25 -30 59 59
repeats 3 deficit 3|69 10 30 5 -83 -95 82 44
repeats 3 deficit 4|66 -31 31 -7 -25 -84 -43 97
repeats 3 deficit 5|133 -49 6 35 -79 21 25 -23
repeats 3 deficit 6|99 13 17 3 18 3 -105 -13
repeats 3 deficit 7|92 -15 -29 10 2 35 -45 -35
repeats 3 deficit 8|64 -56 -28 -39 23 -101 21 53
repeats 3 deficit 9|111 78 14 21 105 -45 32 43
repeats 3 ends call|33 72 -32 55 0 -50 0 0
repeats 3 ends clause|48 87 -109 -66 -16 -125 -20 -158
repeats 3 ends open|19 48 98 106 93 39 73 64
repeats 3 ends sentence|-26 75 -160 92 -69 -126 -134 -8
repeats 3 ends signed|-16 45 -19 0 0 0 -42 0
repeats 3 width 1|95 89 -53 -13 193 -313 -139 75
repeats 3 width 2|-31 26 20 83 28 -168 -86 109
repeats 3 width 3|-18 6 25 -37 -33 -56 74 126
repeats 3 width 4|-13 -20 79 147 10 93 -28 10
repeats 3 width 5|68 45 69 121 -73 55 -83 54
repeats 3 width 6|13 -4 -26 11 -106 118 -13 -15
repeats 3 width 7|4 3 108 2 -66 -110 107 -233
repeats 3 width 8|-131 85 49 -31 0 0 0 114
repeats 4|62 43 67 139 14 21 11 44
repeats 4 deficit 0|-260 -90 207 -73 57 136 0 -13
repeats 4 deficit 1|38 -98 140 12 -79 4 82 2
repeats 4 deficit 2|-50 68 41 11 -114 -52 -66 105
repeats 4 deficit 3|71 44 5 93 34 -158 -98 -136
repeats 4 deficit 4|-48 21 50 2 -42 92 23 3
repeats 4 deficit 5|30 108 48 43 71 -80 27 -17
repeats 4 deficit 6|-33 41 -2 89 62 -117 23 -59
repeats 4 deficit 7|64 -32 28 83 62 -68 5 -19
repeats 4 deficit 8|-33 8 10 53 -61 23 30 42
repeats 4 deficit 9|16 105 13 75 46 11 13 -11
repeats 4 ends call|125 36 -9 -237 0 -50 0 0
repeats 4 ends clause|14 -16 93 -110 -11 -50 38 0
repeats 4 ends open|-6 -48 77 105 -6 62 5 48
repeats 4 ends sentence|22 62 -167 176 62 -50 0 -143
repeats 4 ends signed|91 -52 0 -72 0 0 0 0
repeats 4 width 1|-62 -57 5 -13 -69 -132 -437 277
repeats 4 width 2|-25 26 -69 1 -35 6 192 87
repeats 4 width 3|22 24 21 86 117 74 -122 -17
repeats 4 width 4|18 -8 -5 73 23 21 76 -58
repeats 4 width 5|83 17 122 104 -18 -14 177 -61
repeats 4 width 6|-13 3 119 51 -90 -40 73 -62
repeats 4 width 7|-104 -46 149 158 81 135 -22 -325
repeats 4 width 8|-31 55 -238 76 0 0 0 195
repeats 5|40 80 94 144 49 34 46 -4
repeats 5 deficit 0|-110 -95 134 156 -31 -8 0 -201
repeats 5 deficit 1|-18 33 -10 -13 -51 -103 161 26
repeats 5 deficit 2|75 32 59 52 135 31 138 -122
repeats 5 deficit 3|-31 78 39 -17 -13 -15 54 16
repeats 5 deficit 4|56 56 -112 74 118 -25 -11 -106
repeats 5 deficit 5|61 -12 80 164 95 -63 -7 -52
repeats 5 deficit 6|-10 -63 34 15 4 37 -33 -44
repeats 5 deficit 7|65 -26 65 45 51 -30 -30 14
repeats 5 deficit 8|18 -15 78 46 13 48 0 10
repeats 5 deficit 9|69 53 54 43 36 34 47 92
repeats 5 ends call|-96 56 106 -219 -58 0 0 0
repeats 5 ends clause|-10 -125 153 -74 -163 -64 -112 -50
repeats 5 ends open|50 -49 48 146 76 52 54 -1
repeats 5 ends sentence|13 114 -25 112 -50 -100 0 -109
repeats 5 ends signed|29 28 0 0 -45 0 0 0
repeats 5 width 0|-241 311 -20 31 132 -123 -134 -59
repeats 5 width 1|-38 89 -42 22 78 29 110 -94
repeats 5 width 2|83 -13 21 -24 96 37 37 5
repeats 5 width 3|118 2 -18 44 33 136 43 76
repeats 5 width 4|85 -112 36 82 -133 -5 66 47
repeats 5 width 5|60 -43 98 69 44 0 -98 48
repeats 5 width 6|-48 85 258 66 151 -285 -29 -344
repeats 5 width 7|-197 -102 -29 43 11 54 -70 202
repeats 5 width 8|-102 -24 33 187 0 -50 0 -114
scene|74 98 134 254 -72 -422 -213 -231
signed|115 170 -131 -149 -124 0 -91 -50
sourceNote|472 -56 -433 -563 267 -206 -63 215
spaced|90 235 -511 -296 -376 -52 -55 -413
spaced 0|103 -2 -49 -13 0 0 0 -50
spaced 1|209 -109 0 -189 0 45 0 -45
spaced 2|81 4 -140 -374 -84 236 -123 -49
spaced 3|-86 171 -127 -197 0 47 -119 0
spaced 4|-64 180 -95 -82 0 -46 -17 -80
spaced 5|-48 257 -156 -106 0 -42 -51 0
spaced 6|116 48 -249 -170 0 8 -33 0
spaced 7|157 61 -134 -92 0 -10 -53 -131
spaced 8|216 188 -214 -34 -155 -95 -56 -62
spaced 9|151 -2 34 178 -257 -6 162 -257
steps 0 then 0|49 38 15 -50 51 -26 25 -111
steps 0 then 0 ends call|-21 24 -4 0 0 0 0 0
steps 0 then 0 ends clause|-27 4 -14 39 39 0 0 0
steps 0 then 0 ends open|5 67 17 -31 80 -26 25 -74
steps 0 then 0 ends sentence|31 27 0 45 0 0 0 -78
steps 0 then 0 ends signed|50 -18 0 0 -45 0 0 0
steps 0 then 1|-10 31 45 8 -21 102 -51 -150
steps 0 then 1 ends call|22 -43 22 0 0 0 0 0
steps 0 then 1 ends clause|-25 9 40 0 24 0 69 -49
steps 0 then 1 ends open|15 22 36 -48 7 108 -70 -82
steps 0 then 1 ends sentence|-12 -30 0 131 -81 -29 0 -10
steps 0 then 1 ends signed|-63 64 0 0 0 0 0 0
steps 0 then 2|-15 -48 54 -24 26 52 21 -9
steps 0 then 2 ends call|-43 -6 81 0 0 0 0 0
steps 0 then 2 ends clause|10 -20 -29 24 28 0 0 0
steps 0 then 2 ends open|-65 -46 33 -17 29 52 21 -30
steps 0 then 2 ends sentence|16 -32 0 8 -27 0 0 33
steps 0 then 2 ends signed|98 -98 0 0 0 0 0 0
steps 0 then 3|-45 14 76 -2 -84 -97 97 -84
steps 0 then 3 ends call|138 -53 -96 0 0 0 0 0
steps 0 then 3 ends clause|33 -41 53 -20 0 0 -33 0
steps 0 then 3 ends open|-32 -23 99 -15 -84 -97 104 -185
steps 0 then 3 ends sentence|-85 83 0 -67 0 0 0 83
steps 0 then 3 ends signed|-37 38 0 0 0 0 0 0
steps 0 then 4|-34 46 20 7 9 -46 -156 197
steps 0 then 4 ends call|0 -25 26 0 0 0 0 0
steps 0 then 4 ends clause|-79 80 0 0 0 0 0 0
steps 0 then 4 ends open|-48 -57 16 96 3 -46 -156 197
steps 0 then 4 ends sentence|85 32 0 -88 14 0 0 0
steps 0 then 5|5 -35 32 43 5 44 78 11
steps 0 then 5 ends call|-33 10 28 0 0 0 0 0
steps 0 then 5 ends clause|51 -53 19 -7 0 0 0 0
steps 0 then 5 ends open|-56 12 28 -29 47 44 78 11
steps 0 then 5 ends sentence|-43 36 0 71 -61 0 0 0
steps 0 then 5 ends signed|94 -93 0 0 0 0 0 0
steps 0 then 6|-26 32 13 -59 33 16 -66 47
steps 0 then 6 ends call|-8 -25 33 0 0 0 0 0
steps 0 then 6 ends clause|-15 25 0 -29 0 0 0 0
steps 0 then 6 ends open|-12 13 15 -41 -68 16 -66 53
steps 0 then 6 ends sentence|31 -29 -41 20 115 0 0 -34
steps 0 then 6 ends signed|-16 16 0 0 0 0 0 0
steps 0 then 7|-16 29 45 -31 -17 78 9 -210
steps 0 then 7 ends call|-68 -24 96 0 0 0 0 0
steps 0 then 7 ends clause|-28 13 55 0 0 0 0 0
steps 0 then 7 ends open|-26 5 44 21 -22 91 9 -210
steps 0 then 7 ends sentence|87 45 -46 -91 5 -40 0 0
steps 0 then 7 ends signed|47 12 -50 0 0 0 0 0
steps 0 then 8|36 91 -32 -19 -52 -46 39 -172
steps 0 then 8 ends call|-11 -49 92 -48 0 0 0 0
steps 0 then 8 ends clause|-14 26 -86 -1 -37 0 68 0
steps 0 then 8 ends open|35 84 -55 -22 -2 -46 40 -203
steps 0 then 8 ends sentence|5 4 -42 7 -80 0 0 64
steps 0 then 8 ends signed|18 41 0 0 0 0 -48 0
steps 0 then 9|69 114 -83 -20 -56 -118 43 -37
steps 0 then 9 ends call|50 144 -144 -105 0 0 0 0
steps 0 then 9 ends clause|37 34 -58 -31 45 0 -100 -89
steps 0 then 9 ends open|66 102 -28 -25 -12 -41 96 -23
steps 0 then 9 ends sentence|32 86 -50 19 -25 -100 -98 -5
steps 0 then 9 ends signed|-44 63 0 0 -46 0 0 0
steps 1 then 0|-32 42 -25 -48 22 118 -96 9
steps 1 then 0 ends call|-6 -24 47 0 0 0 0 0
steps 1 then 0 ends clause|23 9 -109 110 0 0 0 -50
steps 1 then 0 ends open|7 35 -32 -16 65 118 -96 -11
steps 1 then 0 ends sentence|-20 44 0 -77 -77 0 0 108
steps 1 then 0 ends signed|69 -68 0 0 0 0 0 0
steps 1 then 1|49 73 37 17 31 25 -71 -31
steps 1 then 1 ends call|-71 50 76 -11 0 0 -50 0
steps 1 then 1 ends clause|-19 43 79 -120 0 0 0 -41
steps 1 then 1 ends open|43 29 17 11 52 26 61 -11
steps 1 then 1 ends sentence|54 68 -75 70 -22 -10 -50 -49
steps 1 then 1 ends signed|2 40 -49 0 0 0 0 0
steps 1 then 2|-20 97 22 7 90 16 -19 -87
steps 1 then 2 ends call|21 -7 24 -45 0 0 0 0
steps 1 then 2 ends clause|-82 92 -45 21 28 0 0 0
steps 1 then 2 ends open|12 68 -8 19 48 30 -19 -74
steps 1 then 2 ends sentence|-10 -31 0 51 56 -44 0 20
steps 1 then 2 ends signed|62 5 0 -50 0 0 0 0
steps 1 then 3|-79 79 43 5 -51 36 -87 -1
steps 1 then 3 ends call|1 -17 10 0 0 0 0 0
steps 1 then 3 ends clause|-34 54 126 -94 0 -33 0 -50
steps 1 then 3 ends open|-100 112 -47 50 -76 46 -87 2
steps 1 then 3 ends sentence|16 -28 0 16 51 0 0 19
steps 1 then 3 ends signed|12 -11 0 0 0 0 0 0
steps 1 then 4|-29 147 -48 16 72 -42 -3 -63
steps 1 then 4 ends call|19 15 -26 0 0 0 0 0
steps 1 then 4 ends clause|-113 102 27 0 0 0 0 0
steps 1 then 4 ends open|33 83 -47 40 23 -42 -3 -63
steps 1 then 4 ends sentence|-24 37 0 -16 65 0 0 0
steps 1 then 5|-20 89 24 -50 -76 46 66 -112
steps 1 then 5 ends call|29 -27 -18 0 0 0 0 0
steps 1 then 5 ends clause|7 102 2 -92 -39 0 0 0
steps 1 then 5 ends open|-42 -6 3 59 -21 46 66 -110
steps 1 then 5 ends sentence|2 67 0 -103 -13 0 0 -10
steps 1 then 5 ends signed|19 -18 0 0 0 0 0 0
steps 1 then 6|-12 54 17 5 20 53 27 -63
steps 1 then 6 ends call|30 -12 7 0 0 0 0 0
steps 1 then 6 ends clause|-39 15 63 0 0 0 0 0
steps 1 then 6 ends open|-23 56 -25 12 60 103 27 -98
steps 1 then 6 ends sentence|19 49 -19 -45 -43 -50 0 78
steps 1 then 6 ends signed|-53 54 0 0 0 0 0 0
steps 1 then 7|37 76 -18 -16 -26 -63 -8 11
steps 1 then 7 ends call|-135 60 102 -41 0 0 0 -39
steps 1 then 7 ends clause|41 -84 71 -2 56 0 0 -45
steps 1 then 7 ends open|26 65 -17 8 -11 -63 -8 38
steps 1 then 7 ends sentence|37 68 -45 -9 -89 0 0 -22
steps 1 then 7 ends signed|57 3 -50 0 0 0 0 0
steps 1 then 8|87 125 -17 -6 11 -52 -5 -45
steps 1 then 8 ends call|-89 152 -19 -87 0 0 0 0
steps 1 then 8 ends clause|58 -102 29 53 -26 0 0 0
steps 1 then 8 ends open|139 -17 -15 -49 -16 10 12 39
steps 1 then 8 ends sentence|54 117 0 12 68 -50 -48 -85
steps 1 then 8 ends signed|-15 16 0 0 0 0 0 0
steps 1 then 9|48 123 9 17 57 49 51 -43
steps 1 then 9 ends call|-83 257 -79 -63 -47 0 0 0
steps 1 then 9 ends clause|-92 74 25 70 -13 0 0 0
steps 1 then 9 ends open|75 -27 31 51 22 49 76 -43
steps 1 then 9 ends sentence|47 54 -49 -81 58 0 -49 0
steps 1 then 9 ends signed|28 -28 0 0 0 0 0 0
steps 2 then 0|-35 89 -50 -47 67 29 6 -104
steps 2 then 0 ends call|87 -18 -23 -45 0 0 0 0
steps 2 then 0 ends clause|-111 92 -116 56 84 0 42 0
steps 2 then 0 ends open|-41 100 -29 -50 82 29 -19 -104
steps 2 then 0 ends sentence|-16 48 -13 21 -128 0 0 0
steps 2 then 0 ends signed|-15 15 0 0 0 0 0 0
steps 2 then 1|-60 125 -19 54 56 67 25 18
steps 2 then 1 ends call|-67 28 -40 63 0 0 0 0
steps 2 then 1 ends clause|-123 72 10 171 -31 0 71 -50
steps 2 then 1 ends open|-20 120 29 17 51 67 6 -2
steps 2 then 1 ends sentence|5 5 -43 -17 -21 0 0 161
steps 2 then 1 ends signed|50 10 0 -48 0 0 0 0
steps 2 then 2|-19 80 -145 -120 -132 -138 -86 -51
steps 2 then 2 ends call|8 -96 63 -3 0 0 0 0
steps 2 then 2 ends clause|-70 73 66 -25 -29 0 -90 0
steps 2 then 2 ends open|-17 92 -161 -109 -155 -138 -58 -51
steps 2 then 2 ends sentence|-30 -37 227 -23 95 0 0 0
steps 2 then 3|24 83 -36 -128 -57 -60 74 -16
steps 2 then 3 ends call|2 3 -16 0 0 0 0 0
steps 2 then 3 ends clause|17 19 -42 -30 0 0 -50 0
steps 2 then 3 ends open|8 93 -47 -128 -79 -60 132 -16
steps 2 then 3 ends sentence|24 -27 -19 -6 47 0 0 0
steps 2 then 4|100 41 -29 -110 66 -19 37 -33
steps 2 then 4 ends call|58 -71 28 0 0 0 0 0
steps 2 then 4 ends clause|76 -48 -68 0 0 0 0 0
steps 2 then 4 ends open|78 38 -24 -95 66 -19 37 -65
steps 2 then 4 ends sentence|-46 48 0 14 0 0 0 69
steps 2 then 4 ends signed|40 -40 0 0 0 0 0 0
steps 2 then 5|16 32 -2 -93 12 -38 -54 -1
steps 2 then 5 ends call|143 82 -200 0 0 0 0 0
steps 2 then 5 ends clause|61 -61 92 -93 31 0 -25 0
steps 2 then 5 ends open|76 -30 9 -80 10 -38 -49 60
steps 2 then 5 ends sentence|-5 43 -25 81 -23 0 0 -86
steps 2 then 5 ends signed|-112 112 0 0 0 0 0 0
steps 2 then 6|45 18 48 -4 -13 20 -36 -50
steps 2 then 6 ends call|-7 115 -76 0 0 0 0 0
steps 2 then 6 ends clause|20 -108 87 0 0 0 0 0
steps 2 then 6 ends open|27 -9 44 0 -43 20 -8 73
steps 2 then 6 ends sentence|41 103 0 68 82 0 -48 -131
steps 2 then 6 ends signed|46 -45 0 0 0 0 0 0
steps 2 then 7|43 -15 -5 -29 -10 -66 36 46
steps 2 then 7 ends call|-111 -54 56 74 0 0 0 0
steps 2 then 7 ends clause|40 39 8 -97 0 0 0 0
steps 2 then 7 ends open|107 -56 -17 -11 -24 -66 36 36
steps 2 then 7 ends sentence|-38 31 -26 -15 0 0 0 35
steps 2 then 8|100 5 16 52 69 29 26 13
steps 2 then 8 ends call|-130 27 10 96 -21 0 0 0
steps 2 then 8 ends clause|141 -57 -101 5 0 0 0 0
steps 2 then 8 ends open|133 -63 21 15 21 29 26 13
steps 2 then 8 ends sentence|-30 70 -50 -10 125 0 0 0
steps 2 then 9|-3 68 89 -1 47 95 4 -5
steps 2 then 9 ends call|-39 55 -89 72 0 0 0 0
steps 2 then 9 ends clause|-34 0 97 -58 0 0 0 0
steps 2 then 9 ends open|81 -124 89 16 73 95 4 -5
steps 2 then 9 ends sentence|-152 75 0 24 9 0 0 0
steps 3 then 0|9 53 16 20 39 -43 40 -67
steps 3 then 0 ends call|75 -23 -5 -45 0 0 0 0
steps 3 then 0 ends clause|-32 43 -41 0 0 0 -11 0
steps 3 then 0 ends open|12 55 22 34 39 -43 44 -140
steps 3 then 0 ends sentence|50 -58 0 -39 0 0 0 53
steps 3 then 0 ends signed|-50 50 0 0 0 0 0 0
steps 3 then 1|15 89 -13 10 121 -165 93 18
steps 3 then 1 ends call|-44 -24 49 0 0 0 0 0
steps 3 then 1 ends clause|-19 110 -49 -36 0 -50 0 0
steps 3 then 1 ends open|-6 100 -4 2 48 -126 93 18
steps 3 then 1 ends sentence|50 -127 -48 72 88 0 0 0
steps 3 then 2|92 76 23 -9 -44 -9 -104 -109
steps 3 then 2 ends call|59 -90 18 0 0 0 0 0
steps 3 then 2 ends clause|41 13 -16 -10 0 0 0 -50
steps 3 then 2 ends open|8 125 -14 13 0 -9 -104 -107
steps 3 then 2 ends sentence|160 -87 0 -13 -44 0 0 -58
steps 3 then 3|95 -11 49 -58 25 3 29 -55
steps 3 then 3 ends call|28 -11 27 -45 0 0 0 0
steps 3 then 3 ends clause|6 16 -55 0 0 0 0 0
steps 3 then 3 ends open|111 -15 52 -76 -8 3 29 -55
steps 3 then 3 ends sentence|-75 35 0 55 32 0 0 0
steps 3 then 4|75 -9 1 -56 39 -34 141 -20
steps 3 then 4 ends call|-57 0 57 0 0 0 0 0
steps 3 then 4 ends clause|-23 36 -2 0 0 0 0 0
steps 3 then 4 ends open|149 -57 -39 -76 39 -34 141 -20
steps 3 then 4 ends sentence|-82 37 0 67 0 0 0 0
steps 3 then 5|8 35 54 16 -38 -49 53 -106
steps 3 then 5 ends call|93 19 -102 0 0 0 0 0
steps 3 then 5 ends clause|-19 -5 69 0 -36 0 0 0
steps 3 then 5 ends open|56 -68 87 48 -77 -49 53 -106
steps 3 then 5 ends sentence|-47 64 0 -75 97 0 0 0
steps 3 then 6|-35 2 21 33 -52 -91 40 100
steps 3 then 6 ends call|81 59 -120 0 0 0 0 0
steps 3 then 6 ends clause|-12 12 0 0 0 0 0 0
steps 3 then 6 ends open|-64 -37 96 26 -52 -91 40 100
steps 3 then 6 ends sentence|-70 52 0 37 0 0 0 0
steps 3 then 7|83 67 1 -54 -37 35 -73 -24
steps 3 then 7 ends call|-16 -49 61 0 0 0 0 0
steps 3 then 7 ends open|7 31 -20 22 -35 35 -73 38
steps 3 then 7 ends sentence|95 66 0 -158 -7 0 0 -50
steps 3 then 8|22 43 -4 -15 -11 -94 40 59
steps 3 then 8 ends call|0 121 -118 -2 0 0 0 0
steps 3 then 8 ends clause|-9 0 9 0 0 0 0 0
steps 3 then 8 ends open|74 -117 18 -14 -48 -94 40 59
steps 3 then 8 ends sentence|-97 56 0 -25 53 0 0 0
steps 3 then 9|-62 3 39 -74 -10 -16 -112 117
steps 3 then 9 ends call|-43 -28 53 0 0 0 0 0
steps 3 then 9 ends clause|-42 0 80 -50 0 0 0 0
steps 3 then 9 ends open|-31 -98 -33 -17 72 -16 -112 143
steps 3 then 9 ends sentence|-45 113 0 78 -112 0 0 -49
steps 4 then 0|110 56 -120 -160 -8 -106 115 -96
steps 4 then 0 ends call|-44 0 44 0 0 0 0 0
steps 4 then 0 ends clause|8 -7 0 0 0 0 0 0
steps 4 then 0 ends open|55 131 -131 -151 -8 -106 115 -96
steps 4 then 0 ends sentence|101 -92 0 -32 0 0 0 0
steps 4 then 0 ends signed|11 -11 0 0 0 0 0 0
steps 4 then 1|-2 58 -28 -60 -12 -8 -52 119
steps 4 then 1 ends clause|44 -55 33 0 0 0 0 0
steps 4 then 1 ends open|-1 46 -33 -65 49 -8 -52 119
steps 4 then 1 ends sentence|-10 84 0 -6 -75 0 0 0
steps 4 then 2|90 -18 -16 -91 5 -33 -189 -76
steps 4 then 2 ends call|-29 2 30 0 0 0 0 0
steps 4 then 2 ends clause|67 -42 -35 -44 0 0 0 -12
steps 4 then 2 ends open|39 43 -19 -71 5 -33 -189 -72
steps 4 then 2 ends sentence|106 -96 0 -44 0 0 0 0
steps 4 then 2 ends signed|8 -8 0 0 0 0 0 0
steps 4 then 3|85 12 -130 50 -9 13 -54 -109
steps 4 then 3 ends call|-49 0 50 0 0 0 0 0
steps 4 then 3 ends clause|-35 49 -22 0 0 0 0 0
steps 4 then 3 ends open|68 22 -141 62 26 13 -54 -109
steps 4 then 3 ends sentence|81 -26 0 -36 -34 0 0 0
steps 4 then 3 ends signed|42 -42 0 0 0 0 0 0
steps 4 then 4|66 -40 15 -11 -47 -42 56 -63
steps 4 then 4 ends call|-14 0 14 0 0 0 0 0
steps 4 then 4 ends clause|64 -63 0 0 0 0 0 0
steps 4 then 4 ends open|87 -104 3 -7 -47 -42 85 -63
steps 4 then 4 ends sentence|-64 98 0 -33 0 0 -35 0
steps 4 then 5|-32 35 -71 -65 -18 46 77 100
steps 4 then 5 ends call|-43 0 44 0 0 0 0 0
steps 4 then 5 ends clause|18 -18 0 0 0 0 0 0
steps 4 then 5 ends open|10 -110 -32 -53 -18 46 77 100
steps 4 then 5 ends sentence|-25 103 -50 -12 0 0 0 0
steps 4 then 5 ends signed|-47 47 0 0 0 0 0 0
steps 4 then 6|-53 26 -25 22 -87 53 -30 11
steps 4 then 6 ends call|78 -65 -26 0 0 0 0 0
steps 4 then 6 ends clause|20 -19 0 0 0 0 0 0
steps 4 then 6 ends open|4 7 -22 -11 -87 53 -30 80
steps 4 then 6 ends sentence|-63 25 0 74 0 0 0 0
steps 4 then 6 ends signed|0 50 0 0 0 0 0 -50
steps 4 then 7|-102 31 -47 41 19 55 26 -90
steps 4 then 7 ends call|50 0 -50 0 0 0 0 0
steps 4 then 7 ends clause|0 50 -49 0 0 0 0 0
steps 4 then 7 ends open|-127 -49 26 42 13 55 26 -90
steps 4 then 7 ends sentence|-32 33 0 -8 9 0 0 0
steps 4 then 8|19 -27 48 -56 -9 -28 79 1
steps 4 then 8 ends open|17 -42 48 -43 -41 -28 79 1
steps 4 then 8 ends sentence|9 10 0 -61 38 0 0 0
steps 4 then 9|36 -149 23 -14 -95 64 -23 1
steps 4 then 9 ends clause|37 0 -37 0 0 0 0 0
steps 4 then 9 ends open|5 -218 29 -2 -37 64 -23 1
steps 4 then 9 ends sentence|45 90 0 -50 -83 0 0 0
steps 5 then 0|63 -44 -34 -62 -20 23 106 -217
steps 5 then 0 ends call|43 -108 40 0 0 0 0 0
steps 5 then 0 ends clause|-1 39 -91 0 0 0 0 -20
steps 5 then 0 ends open|66 -36 -27 -33 -24 23 106 -208
steps 5 then 0 ends sentence|15 29 0 -117 9 0 0 0
steps 5 then 1|66 8 -46 -67 10 51 30 8
steps 5 then 1 ends call|-22 -51 102 -32 0 0 0 0
steps 5 then 1 ends clause|-62 -97 70 0 0 0 0 229
steps 5 then 1 ends open|82 40 -73 -60 5 51 30 -90
steps 5 then 1 ends sentence|-33 2 0 59 30 0 0 0
steps 5 then 2|142 -26 -45 -75 -149 -109 -8 -16
steps 5 then 2 ends call|-85 -16 115 -17 0 0 0 0
steps 5 then 2 ends clause|121 -30 -82 -50 0 -50 0 0
steps 5 then 2 ends open|153 -21 -50 -100 -113 -112 -8 -16
steps 5 then 2 ends sentence|143 -122 -37 76 -60 -50 0 0
steps 5 then 2 ends signed|-23 24 0 0 0 0 0 0
steps 5 then 3|91 -69 -6 27 33 -22 -22 -1
steps 5 then 3 ends call|77 41 -106 0 0 0 0 0
steps 5 then 3 ends clause|13 -12 0 0 0 0 0 0
steps 5 then 3 ends open|124 -163 33 28 -2 -22 -22 55
steps 5 then 3 ends sentence|-46 77 0 21 61 0 0 -50
steps 5 then 3 ends signed|-22 22 0 0 0 0 0 0
steps 5 then 4|-36 -31 73 19 0 -49 76 -56
steps 5 then 4 ends call|34 -24 -17 0 0 0 0 0
steps 5 then 4 ends clause|66 -36 -30 0 0 0 0 0
steps 5 then 4 ends open|55 -109 85 -5 0 -49 76 -56
steps 5 then 4 ends sentence|-112 118 0 -22 0 0 0 0
steps 5 then 5|-15 68 -11 -22 68 -55 50 7
steps 5 then 5 ends call|31 -8 -66 41 0 0 0 0
steps 5 then 5 ends clause|79 -38 45 0 0 -45 0 -40
steps 5 then 5 ends open|-124 39 71 28 68 13 50 30
steps 5 then 5 ends sentence|53 63 -100 -47 0 -50 0 -44
steps 5 then 5 ends signed|47 -32 -19 0 0 0 0 0
steps 5 then 6|-32 -25 31 81 -45 22 -41 -49
steps 5 then 6 ends call|81 -4 -77 -14 0 0 0 0
steps 5 then 6 ends clause|-47 86 -47 0 0 0 0 0
steps 5 then 6 ends open|-111 -38 88 45 -47 22 -41 -49
steps 5 then 6 ends sentence|44 -67 -50 1 5 0 0 0
steps 5 then 6 ends signed|-21 22 0 0 0 0 0 0
steps 5 then 7|-59 45 26 12 56 -10 -75 36
steps 5 then 7 ends call|64 -3 -55 0 0 0 0 0
steps 5 then 7 ends clause|0 0 46 -45 0 0 0 0
steps 5 then 7 ends open|-170 76 37 34 51 -10 -75 36
steps 5 then 7 ends sentence|32 -6 0 -29 16 0 0 0
steps 5 then 8|-123 -55 91 49 52 39 28 12
steps 5 then 8 ends call|-29 87 -67 0 0 0 0 0
steps 5 then 8 ends clause|-49 -46 109 -45 0 0 0 0
steps 5 then 8 ends open|-117 -84 63 46 20 39 28 12
steps 5 then 8 ends sentence|-3 -46 0 58 59 0 0 0
steps 5 then 9|-59 103 64 52 -6 -108 -69 -19
steps 5 then 9 ends call|-45 -1 -18 51 0 0 0 0
steps 5 then 9 ends clause|-17 0 18 0 0 0 0 0
steps 5 then 9 ends open|-113 24 118 74 61 -108 -69 -19
steps 5 then 9 ends sentence|100 73 0 -81 -101 0 0 0
steps 6 then 0|66 -56 72 4 -67 -22 -9 17
steps 6 then 0 ends call|50 14 -52 0 0 0 0 0
steps 6 then 0 ends clause|-49 -37 116 0 0 0 0 -50
steps 6 then 0 ends open|41 -2 -49 37 -47 -22 -9 82
steps 6 then 0 ends sentence|93 -13 0 -84 -20 0 0 0
steps 6 then 0 ends signed|47 -46 0 0 0 0 0 0
steps 6 then 1|74 -12 -16 28 -46 -19 -35 -8
steps 6 then 1 ends call|-44 -52 75 0 0 0 0 0
steps 6 then 1 ends clause|131 -59 -25 -27 0 0 0 -54
steps 6 then 1 ends open|43 9 -22 12 -46 -19 -35 14
steps 6 then 1 ends sentence|-15 28 0 11 -8 0 0 0
steps 6 then 2|223 10 -78 -30 -65 -154 45 -80
steps 6 then 2 ends call|-12 33 9 0 0 0 0 0
steps 6 then 2 ends clause|133 -75 -68 0 0 0 0 0
steps 6 then 2 ends open|219 18 -77 -51 -73 -154 45 -77
steps 6 then 2 ends sentence|61 -24 0 39 31 0 0 -50
steps 6 then 3|40 -40 -17 34 22 77 -11 -11
steps 6 then 3 ends call|90 -36 -76 0 0 0 0 0
steps 6 then 3 ends clause|-9 37 30 0 0 -50 0 0
steps 6 then 3 ends open|80 -97 -64 -29 22 149 -11 -11
steps 6 then 3 ends sentence|-69 14 0 85 0 0 0 0
steps 6 then 4|-34 22 116 89 -3 -60 37 -233
steps 6 then 4 ends call|22 0 -22 0 0 0 0 0
steps 6 then 4 ends clause|25 25 -42 0 0 0 0 0
steps 6 then 4 ends open|-4 -41 129 97 -43 -60 37 -233
steps 6 then 4 ends sentence|-52 22 0 -6 40 0 0 0
steps 6 then 5|-36 24 -31 13 -33 28 51 130
steps 6 then 5 ends call|-19 48 -12 0 0 0 0 0
steps 6 then 5 ends clause|27 24 -43 0 0 0 0 0
steps 6 then 5 ends open|-114 15 -6 38 -33 28 51 167
steps 6 then 5 ends sentence|23 -3 0 10 0 0 0 -58
steps 6 then 5 ends signed|-72 72 0 0 0 0 0 0
steps 6 then 6|-172 -2 6 41 33 33 101 11
steps 6 then 6 ends call|123 -92 -65 0 -20 0 0 0
steps 6 then 6 ends clause|-158 204 -52 0 0 0 0 0
steps 6 then 6 ends open|-186 -137 30 59 35 33 101 11
steps 6 then 6 ends sentence|59 10 0 -55 25 0 0 0
steps 6 then 6 ends signed|-21 21 0 0 0 0 0 0
steps 6 then 7|-51 -35 4 1 100 -85 -2 59
steps 6 then 7 ends call|21 -11 20 -30 0 0 0 0
steps 6 then 7 ends clause|-23 24 0 0 0 0 0 0
steps 6 then 7 ends open|-143 2 16 17 123 -85 -2 59
steps 6 then 7 ends sentence|67 -29 0 -38 -55 0 0 0
steps 6 then 8|-64 -26 35 22 96 -32 44 98
steps 6 then 8 ends call|-93 -102 140 21 0 0 0 0
steps 6 then 8 ends clause|-18 49 -23 0 0 0 0 0
steps 6 then 8 ends open|13 -32 6 34 64 38 44 98
steps 6 then 8 ends sentence|13 32 0 -62 58 -50 0 0
steps 6 then 9|-79 43 49 -16 -1 51 -35 28
steps 6 then 9 ends call|-87 69 82 -84 0 0 0 0
steps 6 then 9 ends clause|-83 -92 156 0 0 0 0 0
steps 6 then 9 ends open|-48 -9 -12 13 68 51 -35 53
steps 6 then 9 ends sentence|42 56 0 -14 -86 0 0 -49
steps 7 then 0|161 -17 -45 -40 -81 -86 -31 83
steps 7 then 0 ends call|-7 52 -23 0 0 0 0 0
steps 7 then 0 ends clause|-53 72 -17 0 0 0 0 0
steps 7 then 0 ends open|26 41 -1 -64 -20 -86 -31 105
steps 7 then 0 ends sentence|126 -61 -50 26 -120 0 0 -48
steps 7 then 0 ends signed|37 -37 0 0 0 0 0 0
steps 7 then 1|15 -30 9 -36 -30 69 7 68
steps 7 then 1 ends call|-86 19 71 20 0 0 0 0
steps 7 then 1 ends clause|85 -19 -85 0 0 0 0 0
steps 7 then 1 ends open|93 -57 -39 -18 -62 102 7 68
steps 7 then 1 ends sentence|21 29 0 -84 73 -49 0 0
steps 7 then 1 ends signed|40 0 -39 0 0 0 0 0
steps 7 then 2|108 -99 -4 -18 -30 69 -25 -67
steps 7 then 2 ends call|9 -41 64 -22 0 0 0 0
steps 7 then 2 ends clause|139 -170 86 0 -48 0 0 0
steps 7 then 2 ends open|138 -100 -41 5 -53 69 -25 -67
steps 7 then 2 ends sentence|-53 44 0 -77 66 0 0 0
steps 7 then 3|69 -51 -11 -50 7 31 -24 26
steps 7 then 3 ends call|158 -83 -54 0 0 0 0 0
steps 7 then 3 ends clause|0 -15 15 0 0 0 0 0
steps 7 then 3 ends open|22 -62 8 -25 4 31 -24 26
steps 7 then 3 ends sentence|12 63 0 -37 -21 0 0 0
steps 7 then 4|-56 -18 -15 -33 109 -48 14 39
steps 7 then 4 ends call|-59 26 12 0 0 0 0 0
steps 7 then 4 ends clause|28 0 -28 0 0 0 0 0
steps 7 then 4 ends open|-2 -84 10 -60 109 -48 14 39
steps 7 then 4 ends sentence|-38 -10 0 94 0 0 0 0
steps 7 then 5|62 -6 -13 -3 -37 149 30 52
steps 7 then 5 ends call|122 -12 -84 -21 0 0 0 0
steps 7 then 5 ends clause|0 32 -31 0 0 0 0 0
steps 7 then 5 ends open|-98 67 53 -4 -40 149 30 74
steps 7 then 5 ends sentence|4 5 0 6 10 0 0 -79
steps 7 then 5 ends signed|-28 28 0 0 0 0 0 0
steps 7 then 6|-8 47 -11 -23 53 -41 87 28
steps 7 then 6 ends call|66 -67 -5 -26 0 0 0 0
steps 7 then 6 ends clause|17 33 -15 0 0 0 0 -42
steps 7 then 6 ends open|-112 31 16 28 47 -41 87 43
steps 7 then 6 ends sentence|105 -7 0 -75 -11 0 0 0
steps 7 then 6 ends signed|16 -15 0 0 0 0 0 0
steps 7 then 7|-85 85 -20 -36 84 -139 18 38
steps 7 then 7 ends call|75 13 -103 49 0 0 0 0
steps 7 then 7 ends clause|94 -36 -78 0 0 0 0 0
steps 7 then 7 ends open|-125 27 31 -65 75 -139 18 66
steps 7 then 7 ends sentence|-75 45 0 62 31 0 0 -46
steps 7 then 7 ends signed|-18 18 0 0 0 0 0 0
steps 7 then 8|-24 42 34 -1 -74 -170 140 39
steps 7 then 8 ends call|-50 39 56 -40 0 0 0 0
steps 7 then 8 ends clause|-49 0 50 0 0 0 0 0
steps 7 then 8 ends open|-8 31 -2 24 -47 -170 140 39
steps 7 then 8 ends sentence|69 27 0 -98 -57 0 0 0
steps 7 then 9|-87 3 47 21 -77 -51 -41 89
steps 7 then 9 ends call|0 68 -85 18 0 0 0 0
steps 7 then 9 ends clause|-49 0 85 0 -49 0 0 0
steps 7 then 9 ends open|-57 -58 33 14 -12 -51 -41 89
steps 7 then 9 ends sentence|-33 37 0 -5 -40 0 0 0
steps 7 then 9 ends signed|36 -36 0 0 0 0 0 0
steps 8 then 0|63 38 -26 -14 -23 63 30 60
steps 8 then 0 ends call|49 -94 -4 52 0 0 0 0
steps 8 then 0 ends clause|-66 12 55 0 0 0 0 0
steps 8 then 0 ends open|16 68 3 -2 26 63 43 68
steps 8 then 0 ends sentence|40 -1 -99 49 -67 0 0 -66
steps 8 then 0 ends signed|33 20 0 0 0 0 -42 0
steps 8 then 1|34 34 -55 -17 97 -93 18 -8
steps 8 then 1 ends call|48 -81 -8 60 -43 0 0 0
steps 8 then 1 ends clause|-131 21 96 0 0 0 0 0
steps 8 then 1 ends open|66 63 -18 -13 62 -86 18 -41
steps 8 then 1 ends sentence|40 -41 -50 -72 133 -37 0 168
steps 8 then 2|14 -54 -18 33 40 -4 -19 -38
steps 8 then 2 ends call|97 -5 -123 55 0 0 0 0
steps 8 then 2 ends clause|-51 12 23 0 0 0 0 0
steps 8 then 2 ends open|23 -97 -2 19 16 -4 -19 -38
steps 8 then 2 ends sentence|-75 -2 0 52 49 0 0 0
steps 8 then 2 ends signed|18 -17 0 0 0 0 0 0
steps 8 then 3|-45 41 -40 -15 80 -68 -4 9
steps 8 then 3 ends call|23 47 -64 -9 0 0 0 0
steps 8 then 3 ends clause|70 26 -51 0 0 0 0 -47
steps 8 then 3 ends open|-149 -32 20 -10 136 -68 -4 48
steps 8 then 3 ends sentence|29 22 0 17 -57 0 0 -69
steps 8 then 4|-4 42 -7 4 15 35 62 28
steps 8 then 4 ends call|17 73 -38 -18 0 0 0 0
steps 8 then 4 ends clause|159 14 -164 0 0 0 0 0
steps 8 then 4 ends open|-123 26 34 8 4 35 62 28
steps 8 then 4 ends sentence|20 -2 0 -37 36 0 0 0
steps 8 then 4 ends signed|-46 47 0 0 0 0 0 0
steps 8 then 5|1 88 -91 34 29 -43 52 35
steps 8 then 5 ends call|16 94 12 -117 0 -50 0 0
steps 8 then 5 ends clause|167 -35 -122 0 0 -43 0 0
steps 8 then 5 ends open|-117 19 96 52 59 -20 52 77
steps 8 then 5 ends sentence|49 47 -144 5 -18 0 0 -49
steps 8 then 5 ends signed|25 -25 0 0 0 0 0 0
steps 8 then 6|33 47 9 4 1 -19 34 -19
steps 8 then 6 ends call|86 107 -49 -5 0 -50 0 -50
steps 8 then 6 ends clause|133 -3 -132 0 0 0 0 0
steps 8 then 6 ends open|-5 -143 70 40 -70 15 34 21
steps 8 then 6 ends sentence|13 82 -50 -36 44 0 0 0
steps 8 then 6 ends signed|-4 4 0 0 0 0 0 0
steps 8 then 7|-7 -50 19 -30 3 21 -20 92
steps 8 then 7 ends call|-63 83 18 0 0 0 -47 0
steps 8 then 7 ends clause|-23 47 -23 0 0 0 0 0
steps 8 then 7 ends open|81 -150 17 -27 -22 21 5 92
steps 8 then 7 ends sentence|-48 28 0 4 12 0 0 0
steps 8 then 7 ends signed|-55 55 0 0 0 0 0 0
steps 8 then 8|-38 26 -4 -1 -24 1 43 44
steps 8 then 8 ends call|21 -87 32 54 0 0 0 0
steps 8 then 8 ends clause|-38 0 39 0 0 0 0 0
steps 8 then 8 ends open|15 48 -13 -6 -25 1 86 45
steps 8 then 8 ends sentence|-45 57 0 18 14 0 -49 -23
steps 8 then 9|9 72 -11 -4 -21 -50 -7 6
steps 8 then 9 ends call|-109 83 16 14 0 0 0 0
steps 8 then 9 ends clause|0 -32 44 0 -11 0 0 0
steps 8 then 9 ends open|25 37 -12 -9 5 -50 -7 6
steps 8 then 9 ends sentence|2 56 0 -41 -98 0 0 0
steps 9 then 0|44 47 -39 -28 36 -52 11 86
steps 9 then 0 ends call|128 -72 -61 13 0 0 0 0
steps 9 then 0 ends clause|-2 -18 106 0 -47 -49 0 0
steps 9 then 0 ends open|43 72 -23 -6 40 -33 11 95
steps 9 then 0 ends sentence|-50 7 -50 129 60 0 0 -49
steps 9 then 0 ends signed|41 16 0 0 -45 0 0 0
steps 9 then 1|-44 -4 -55 6 87 -47 52 15
steps 9 then 1 ends call|149 -198 -43 57 0 0 0 0
steps 9 then 1 ends clause|-57 68 10 -32 0 0 0 0
steps 9 then 1 ends open|-32 40 -1 -8 -22 -47 52 53
steps 9 then 1 ends sentence|-108 61 -10 -33 99 0 0 -50
steps 9 then 1 ends signed|-5 46 0 -40 0 0 0 0
steps 9 then 2|-85 -65 72 51 94 -22 30 163
steps 9 then 2 ends call|35 -106 -47 94 0 0 0 0
steps 9 then 2 ends clause|-76 31 59 0 0 0 0 0
steps 9 then 2 ends open|-73 -96 83 40 75 14 30 184
steps 9 then 2 ends sentence|12 32 -49 30 65 -50 0 -50
steps 9 then 2 ends signed|22 -22 0 0 0 0 0 0
steps 9 then 3|32 26 -15 -10 -6 48 23 -34
steps 9 then 3 ends call|9 95 -5 -70 0 0 0 -50
steps 9 then 3 ends clause|208 -4 -176 0 -49 0 0 0
steps 9 then 3 ends open|-139 -138 56 -8 78 48 23 94
steps 9 then 3 ends sentence|10 69 0 8 -84 0 0 -50
steps 9 then 3 ends signed|-1 2 0 0 0 0 0 0
steps 9 then 4|84 16 11 17 70 -104 36 21
steps 9 then 4 ends call|94 -62 -29 -89 0 0 0 0
steps 9 then 4 ends clause|96 47 -93 0 0 -50 0 0
steps 9 then 4 ends open|81 -43 26 29 41 -47 36 21
steps 9 then 4 ends sentence|-63 65 0 -22 -1 0 0 0
steps 9 then 5|33 75 -44 11 -8 -2 36 14
steps 9 then 5 ends call|-6 247 -156 -69 0 0 0 0
steps 9 then 5 ends clause|203 41 -242 0 0 0 0 -50
steps 9 then 5 ends open|-1 -58 71 18 121 47 59 48
steps 9 then 5 ends sentence|26 6 -134 29 -85 -83 -50 -74
steps 9 then 5 ends signed|16 -16 0 0 0 0 0 0
steps 9 then 6|50 22 -15 -1 51 -78 -6 -62
steps 9 then 6 ends call|-27 -31 60 -112 0 0 0 0
steps 9 then 6 ends clause|103 140 -130 0 0 -50 0 -45
steps 9 then 6 ends open|-52 -76 5 -2 73 -22 -6 -1
steps 9 then 6 ends sentence|20 22 0 21 -49 0 0 -50
steps 9 then 6 ends signed|-54 54 0 0 0 0 0 0
steps 9 then 7|36 92 38 -39 -47 -2 117 -18
steps 9 then 7 ends call|-89 19 85 -20 0 0 0 0
steps 9 then 7 ends clause|140 8 -137 0 0 0 0 0
steps 9 then 7 ends open|39 -39 54 48 -30 -2 117 -18
steps 9 then 7 ends sentence|-38 76 0 -36 -20 0 0 0
steps 9 then 8|11 4 38 -61 -4 63 -13 -6
steps 9 then 8 ends call|-39 -81 111 0 0 0 0 0
steps 9 then 8 ends clause|-94 0 95 0 0 0 0 0
steps 9 then 8 ends open|23 -28 6 -60 53 63 -13 -6
steps 9 then 8 ends sentence|100 51 0 -12 -109 0 0 0
steps 9 then 9|-54 -47 -33 -41 -25 192 8 58
steps 9 then 9 ends call|0 0 45 -44 0 0 0 0
steps 9 then 9 ends clause|-49 49 34 -33 0 0 0 0
steps 9 then 9 ends open|-5 -76 -66 -6 -36 192 8 58
steps 9 then 9 ends sentence|0 -7 0 0 8 0 0 0
steps to here 0 then 0|3 62 -50 79 55 10 55 -135
steps to here 0 then 0 before ends call|-71 86 -47 8 0 0 5 0
steps to here 0 then 0 before ends clause|-25 -38 -82 84 37 -32 0 0
steps to here 0 then 0 before ends open|-58 4 -26 48 44 120 143 -38
steps to here 0 then 0 before ends sentence|115 -37 -6 10 0 -97 -19 -78
steps to here 0 then 0 before ends signed|-65 -46 165 -40 0 0 0 -46
steps to here 0 then 1|26 22 23 43 -51 125 6 -137
steps to here 0 then 1 before ends call|133 -131 -95 -78 0 224 -113 -6
steps to here 0 then 1 before ends clause|-112 28 -75 39 33 0 74 0
steps to here 0 then 1 before ends open|31 12 55 33 -47 4 -22 3
steps to here 0 then 1 before ends sentence|48 63 -13 -8 -15 -6 38 -243
steps to here 0 then 1 before ends signed|-117 -65 82 -1 0 -55 0 -69
steps to here 0 then 2|190 58 30 18 -10 -34 -14 -144
steps to here 0 then 2 before ends call|19 24 -132 146 0 -26 19 0
steps to here 0 then 2 before ends clause|188 -30 -120 -117 78 0 0 0
steps to here 0 then 2 before ends open|103 53 33 -1 18 -3 -107 -139
steps to here 0 then 2 before ends sentence|74 -14 35 28 -52 -86 52 -81
steps to here 0 then 2 before ends signed|-77 -15 -88 57 0 82 0 121
steps to here 0 then 3|100 40 21 -18 61 -165 8 -73
steps to here 0 then 3 before ends call|44 -8 -15 28 0 0 -12 -49
steps to here 0 then 3 before ends clause|-5 -83 -49 98 15 0 0 -10
steps to here 0 then 3 before ends open|-42 60 97 -52 61 -139 18 -43
steps to here 0 then 3 before ends sentence|-18 96 -46 32 -35 -75 14 -12
steps to here 0 then 3 before ends signed|125 -57 1 -19 0 42 0 -18
steps to here 0 then 4|-34 22 46 -16 4 64 40 -108
steps to here 0 then 4 before ends call|-55 -25 125 -10 0 0 -51 0
steps to here 0 then 4 before ends clause|-8 48 0 -41 0 0 0 0
steps to here 0 then 4 before ends open|31 95 -9 -44 56 -55 -38 -64
steps to here 0 then 4 before ends sentence|-2 -123 -58 89 -52 92 69 -64
steps to here 0 then 4 before ends signed|0 -21 18 13 0 0 0 0
steps to here 0 then 5|4 13 -19 9 -4 -16 16 -8
steps to here 0 then 5 before ends call|34 0 23 11 0 0 -64 0
steps to here 0 then 5 before ends clause|-106 64 64 -44 -7 0 0 0
steps to here 0 then 5 before ends open|23 28 -34 -17 47 41 -24 23
steps to here 0 then 5 before ends sentence|-36 -44 36 65 44 -71 59 -124
steps to here 0 then 5 before ends signed|129 50 -58 -45 -49 0 0 75
steps to here 0 then 6|63 63 28 -42 129 -104 9 -93
steps to here 0 then 6 before ends call|-11 15 67 -34 0 0 -33 -42
steps to here 0 then 6 before ends clause|-47 -51 92 26 -29 0 -34 0
steps to here 0 then 6 before ends open|146 31 -54 -57 49 -174 -35 -73
steps to here 0 then 6 before ends sentence|-151 67 -32 2 208 23 41 111
steps to here 0 then 6 before ends signed|-36 0 26 71 0 0 0 -113
steps to here 0 then 7|-52 131 -50 17 127 105 2 -102
steps to here 0 then 7 before ends call|-62 -7 -51 -102 0 -65 131 105
steps to here 0 then 7 before ends clause|-26 -35 -32 164 -70 -35 0 0
steps to here 0 then 7 before ends open|22 89 -45 -63 36 158 -24 -30
steps to here 0 then 7 before ends sentence|-16 20 -2 22 130 -58 -23 -182
steps to here 0 then 7 before ends signed|-82 172 -22 -45 0 -34 0 20
steps to here 0 then 8|-49 90 -52 -21 69 33 38 15
steps to here 0 then 8 before ends call|22 -27 -75 -127 -48 1 216 190
steps to here 0 then 8 before ends clause|36 50 -276 165 8 0 -12 -20
steps to here 0 then 8 before ends open|-91 100 0 52 108 41 -91 -74
steps to here 0 then 8 before ends sentence|131 -25 -33 -11 -80 -2 48 93
steps to here 0 then 8 before ends signed|-13 157 -5 -50 0 -47 -49 19
steps to here 0 then 9|-4 102 -23 47 130 34 51 31
steps to here 0 then 9 before ends call|127 180 55 -116 0 -32 34 -212
steps to here 0 then 9 before ends clause|-20 50 -303 291 -3 0 -95 109
steps to here 0 then 9 before ends open|42 60 -50 62 111 143 187 -109
steps to here 0 then 9 before ends sentence|96 -62 47 -55 83 -100 7 103
steps to here 0 then 9 before ends signed|119 219 -65 -137 -46 -49 -45 74
steps to here 1 then 0|-29 45 -41 -5 -25 27 48 3
steps to here 1 then 0 before ends call|-3 48 44 -68 0 0 58 -31
steps to here 1 then 0 before ends clause|-131 85 -179 121 119 0 0 0
steps to here 1 then 0 before ends open|-151 -30 78 40 -51 102 219 -9
steps to here 1 then 0 before ends sentence|89 51 -41 3 -107 -16 -41 82
steps to here 1 then 0 before ends signed|-103 -49 125 -26 0 61 0 -45
steps to here 1 then 1|6 53 12 41 104 -125 -8 -4
steps to here 1 then 1 before ends call|136 -14 -98 5 -11 68 -81 -25
steps to here 1 then 1 before ends clause|-100 115 -34 -27 -43 0 -14 0
steps to here 1 then 1 before ends open|-17 39 25 44 121 -44 -159 9
steps to here 1 then 1 before ends sentence|125 11 -68 24 -21 -59 53 -5
steps to here 1 then 1 before ends signed|-43 -85 34 28 0 -95 0 -38
steps to here 1 then 2|42 65 31 3 26 40 29 -72
steps to here 1 then 2 before ends call|45 110 -75 6 0 -34 -4 -17
steps to here 1 then 2 before ends clause|-47 171 -115 -126 92 0 0 0
steps to here 1 then 2 before ends open|-30 -17 95 92 43 75 -110 -60
steps to here 1 then 2 before ends sentence|109 3 -94 8 -63 -114 59 -203
steps to here 1 then 2 before ends signed|-29 -63 -37 54 0 0 0 162
steps to here 1 then 3|-4 68 35 -9 -24 91 31 -35
steps to here 1 then 3 before ends call|-111 137 -106 151 0 -16 0 -55
steps to here 1 then 3 before ends clause|-35 36 79 -8 51 0 0 -50
steps to here 1 then 3 before ends open|53 46 -21 -46 -39 185 13 -49
steps to here 1 then 3 before ends sentence|30 -35 -51 57 0 -94 28 -25
steps to here 1 then 3 before ends signed|-13 0 15 1 0 0 0 0
steps to here 1 then 4|-31 101 -1 41 67 -64 -79 -49
steps to here 1 then 4 before ends call|-99 99 -37 77 0 -40 0 0
steps to here 1 then 4 before ends clause|-44 84 -44 0 0 0 0 0
steps to here 1 then 4 before ends open|-41 70 90 -19 62 -63 44 -48
steps to here 1 then 4 before ends sentence|25 -28 11 88 23 58 -105 -4
steps to here 1 then 4 before ends signed|96 -34 -65 23 0 0 0 0
steps to here 1 then 5|33 144 -52 -6 64 -84 -112 -94
steps to here 1 then 5 before ends call|-58 63 -7 0 0 0 0 0
steps to here 1 then 5 before ends clause|-78 162 21 -107 -81 0 -50 0
steps to here 1 then 5 before ends open|1 62 37 1 78 -67 -102 -70
steps to here 1 then 5 before ends sentence|36 45 45 9 54 -25 -26 -44
steps to here 1 then 5 before ends signed|7 -43 -73 71 0 0 0 -37
steps to here 1 then 6|41 119 26 53 41 -114 -37 -34
steps to here 1 then 6 before ends call|-17 57 8 24 0 0 -50 -18
steps to here 1 then 6 before ends clause|-78 -23 39 165 0 0 0 0
steps to here 1 then 6 before ends open|-67 75 30 -29 43 -21 -78 -25
steps to here 1 then 6 before ends sentence|78 94 -20 -24 -10 -102 41 25
steps to here 1 then 6 before ends signed|44 0 33 -13 0 -41 0 -50
steps to here 1 then 7|-44 46 36 86 65 -57 -38 -17
steps to here 1 then 7 before ends call|39 18 -84 -10 0 0 55 0
steps to here 1 then 7 before ends clause|-69 -4 40 65 29 0 0 -44
steps to here 1 then 7 before ends open|-144 83 70 -37 38 -61 -53 41
steps to here 1 then 7 before ends sentence|18 -36 -22 11 66 52 22 -57
steps to here 1 then 7 before ends signed|63 -49 23 103 0 0 -50 -105
steps to here 1 then 8|51 -31 2 37 87 -95 90 25
steps to here 1 then 8 before ends call|130 -34 59 -110 0 -69 23 12
steps to here 1 then 8 before ends clause|-38 -20 -61 150 -12 0 0 0
steps to here 1 then 8 before ends open|4 -10 -30 -28 68 -10 -42 102
steps to here 1 then 8 before ends sentence|72 13 20 20 142 -102 88 8
steps to here 1 then 8 before ends signed|-60 -33 36 99 0 32 0 -67
steps to here 1 then 9|70 3 17 7 70 -45 34 78
steps to here 1 then 9 before ends call|-57 13 77 -1 0 -74 -29 -6
steps to here 1 then 9 before ends clause|-52 25 92 -42 53 -49 0 0
steps to here 1 then 9 before ends open|81 126 -35 18 118 -31 -109 -60
steps to here 1 then 9 before ends sentence|1 -93 6 -26 -72 -63 72 189
steps to here 1 then 9 before ends signed|-43 -45 -46 29 0 -32 0 98
steps to here 2 then 0|-19 57 -122 -115 191 -12 37 -126
steps to here 2 then 0 before ends call|60 -2 -133 111 -45 0 8 -5
steps to here 2 then 0 before ends clause|-136 127 -100 -16 82 0 42 -19
steps to here 2 then 0 before ends open|-28 55 -41 -59 192 -93 115 -84
steps to here 2 then 0 before ends sentence|54 100 -32 -97 -56 36 -49 -82
steps to here 2 then 0 before ends signed|-24 0 39 -48 0 0 0 0
steps to here 2 then 1|-24 77 -12 -25 221 15 40 -25
steps to here 2 then 1 before ends call|44 -75 -31 16 0 38 6 0
steps to here 2 then 1 before ends clause|-80 217 -112 -208 142 0 16 -50
steps to here 2 then 1 before ends open|-32 97 21 30 205 -18 -88 -54
steps to here 2 then 1 before ends sentence|86 28 -64 -16 -159 29 52 -22
steps to here 2 then 1 before ends signed|-116 -55 39 -5 0 0 0 62
steps to here 2 then 2|-26 44 -121 -40 83 -40 9 -20
steps to here 2 then 2 before ends call|-109 104 -65 44 0 0 0 0
steps to here 2 then 2 before ends clause|-120 92 18 -18 81 0 -24 0
steps to here 2 then 2 before ends open|7 30 -71 -70 -6 -139 -84 49
steps to here 2 then 2 before ends sentence|46 -9 -61 -5 80 139 55 -247
steps to here 2 then 2 before ends signed|-111 -17 51 33 0 0 0 -1
steps to here 2 then 3|13 125 -70 -24 93 -119 75 -174
steps to here 2 then 3 before ends call|48 -48 -92 93 0 0 0 0
steps to here 2 then 3 before ends clause|-7 87 7 -85 7 0 0 -50
steps to here 2 then 3 before ends open|31 115 31 -57 82 -2 0 -194
steps to here 2 then 3 before ends sentence|96 43 -104 -68 0 -193 75 24
steps to here 2 then 3 before ends signed|36 -50 58 -41 0 0 0 0
steps to here 2 then 4|15 125 -89 -51 -51 -95 44 -103
steps to here 2 then 4 before ends call|-22 22 -4 6 0 0 0 0
steps to here 2 then 4 before ends clause|-81 59 0 28 0 0 0 0
steps to here 2 then 4 before ends open|10 95 -41 -32 -51 -54 -40 -67
steps to here 2 then 4 before ends sentence|56 69 -91 59 0 -50 75 -45
steps to here 2 then 4 before ends signed|48 0 -71 48 0 0 0 -38
steps to here 2 then 5|55 109 -72 -21 -44 -109 -85 -70
steps to here 2 then 5 before ends call|108 -127 1 39 0 0 -2 0
steps to here 2 then 5 before ends clause|35 -63 148 -15 -24 -50 0 0
steps to here 2 then 5 before ends open|-16 169 -122 -1 -34 -60 -25 -97
steps to here 2 then 5 before ends sentence|-12 94 -60 -71 0 -21 -75 3
steps to here 2 then 5 before ends signed|79 0 10 -91 0 0 0 -2
steps to here 2 then 6|-6 111 41 -2 -65 69 -10 -29
steps to here 2 then 6 before ends call|28 -66 50 -6 0 0 0 0
steps to here 2 then 6 before ends clause|-34 -5 81 38 0 0 0 0
steps to here 2 then 6 before ends open|-69 141 -3 -3 -51 134 -47 -50
steps to here 2 then 6 before ends sentence|132 -16 -28 17 -31 -46 17 32
steps to here 2 then 6 before ends signed|117 -94 106 -42 0 -43 0 -9
steps to here 2 then 7|125 -36 81 38 -61 -44 -15 54
steps to here 2 then 7 before ends call|-112 0 76 37 0 0 0 0
steps to here 2 then 7 before ends clause|113 -123 133 -88 0 0 -43 0
steps to here 2 then 7 before ends open|109 101 -4 -9 -49 3 -88 91
steps to here 2 then 7 before ends sentence|-45 -41 44 135 -42 -18 37 41
steps to here 2 then 7 before ends signed|83 0 14 -34 0 0 0 -50
steps to here 2 then 8|123 -104 -17 2 -24 32 54 56
steps to here 2 then 8 before ends call|-107 0 124 -117 -21 0 49 53
steps to here 2 then 8 before ends clause|105 -71 -5 -49 12 0 0 -9
steps to here 2 then 8 before ends open|172 -36 -61 63 26 133 -85 36
steps to here 2 then 8 before ends sentence|-49 12 13 10 -97 -154 108 9
steps to here 2 then 8 before ends signed|-120 0 68 -37 0 26 0 77
steps to here 2 then 9|42 4 31 5 0 10 -1 -20
steps to here 2 then 9 before ends call|-111 0 79 18 -38 -7 36 32
steps to here 2 then 9 before ends clause|0 13 3 0 -14 0 0 0
steps to here 2 then 9 before ends open|153 -11 23 14 18 3 -43 -36
steps to here 2 then 9 before ends sentence|-36 5 5 2 -63 45 11 69
steps to here 2 then 9 before ends signed|-30 0 -15 23 0 -24 0 3
steps to here 3 then 0|10 71 31 31 -54 -113 -30 -187
steps to here 3 then 0 before ends call|102 -74 6 -67 0 0 0 0
steps to here 3 then 0 before ends clause|76 -29 -5 -66 0 0 -24 0
steps to here 3 then 0 before ends open|47 22 -11 62 -54 -112 -49 -213
steps to here 3 then 0 before ends sentence|-47 5 31 -30 0 -1 -2 17
steps to here 3 then 0 before ends signed|0 0 -62 62 0 0 0 0
steps to here 3 then 1|-6 61 30 75 -37 6 -54 -77
steps to here 3 then 1 before ends call|51 -106 23 29 0 -49 36 5
steps to here 3 then 1 before ends clause|-78 176 27 -119 -36 0 0 0
steps to here 3 then 1 before ends open|-53 -48 63 102 -23 -58 -37 -22
steps to here 3 then 1 before ends sentence|79 38 -18 -98 0 108 -56 -45
steps to here 3 then 1 before ends signed|-36 0 -41 81 0 -13 0 0
steps to here 3 then 2|12 89 76 75 -160 -102 -65 -22
steps to here 3 then 2 before ends call|15 -6 -1 1 0 0 -48 0
steps to here 3 then 2 before ends clause|-39 82 -78 -16 -10 0 0 0
steps to here 3 then 2 before ends open|14 77 57 62 -164 -81 0 -5
steps to here 3 then 2 before ends sentence|50 -15 43 26 0 -51 -33 -81
steps to here 3 then 2 before ends signed|63 -50 24 -36 0 0 0 0
steps to here 3 then 3|4 90 -7 -24 -139 -74 61 53
steps to here 3 then 3 before ends call|142 -105 -28 -57 0 0 0 0
steps to here 3 then 3 before ends clause|-46 105 5 -60 0 0 0 0
steps to here 3 then 3 before ends open|-6 34 48 -19 -139 -52 0 55
steps to here 3 then 3 before ends sentence|20 41 -119 4 0 -34 61 15
steps to here 3 then 3 before ends signed|0 0 21 -21 0 0 0 0
steps to here 3 then 4|-22 80 -39 -6 17 -4 0 -8
steps to here 3 then 4 before ends call|30 -29 0 0 0 0 0 0
steps to here 3 then 4 before ends clause|-83 84 0 0 0 0 0 0
steps to here 3 then 4 before ends open|-7 34 -16 -20 17 -4 0 -8
steps to here 3 then 4 before ends sentence|16 2 -59 32 0 0 0 0
steps to here 3 then 4 before ends signed|-1 0 0 1 0 0 0 0
steps to here 3 then 5|82 51 40 13 -139 -26 -141 -15
steps to here 3 then 5 before ends call|136 -136 0 0 0 0 0 0
steps to here 3 then 5 before ends clause|-100 82 33 0 0 0 0 0
steps to here 3 then 5 before ends open|-84 110 103 -38 -139 -31 -39 -7
steps to here 3 then 5 before ends sentence|26 76 -19 86 0 -1 -113 -56
steps to here 3 then 5 before ends signed|48 0 0 -48 0 0 0 0
steps to here 3 then 6|82 -45 85 -10 -133 -36 -35 -78
steps to here 3 then 6 before ends call|97 -47 -17 0 0 0 -46 0
steps to here 3 then 6 before ends clause|8 -8 0 0 0 0 0 0
steps to here 3 then 6 before ends open|-56 2 103 90 -133 12 0 -78
steps to here 3 then 6 before ends sentence|26 -15 57 -67 0 -48 -6 0
steps to here 3 then 6 before ends signed|25 0 -60 56 0 0 0 0
steps to here 3 then 7|7 -144 9 -18 -30 28 73 8
steps to here 3 then 7 before ends call|0 0 51 -39 0 0 -16 7
steps to here 3 then 7 before ends clause|37 -31 0 -7 0 0 0 0
steps to here 3 then 7 before ends open|-4 -24 -27 -29 -30 95 0 -4
steps to here 3 then 7 before ends sentence|-16 -98 8 71 0 -75 84 20
steps to here 3 then 7 before ends signed|-25 0 53 -35 0 0 0 0
steps to here 3 then 8|98 -64 -15 57 -100 -43 1 32
steps to here 3 then 8 before ends call|-60 0 32 -49 0 -31 31 73
steps to here 3 then 8 before ends clause|-45 45 38 -38 0 0 0 0
steps to here 3 then 8 before ends open|200 -75 17 34 -100 -29 -50 -18
steps to here 3 then 8 before ends sentence|-77 -35 -47 65 0 -11 12 50
steps to here 3 then 8 before ends signed|0 0 91 -91 0 0 0 0
steps to here 3 then 9|52 53 91 3 -98 1 -102 -87
steps to here 3 then 9 before ends call|8 0 -1 103 0 -31 -76 -59
steps to here 3 then 9 before ends clause|-8 -42 88 -50 0 0 0 0
steps to here 3 then 9 before ends open|56 94 84 46 -98 14 0 -206
steps to here 3 then 9 before ends sentence|-25 -36 -33 42 0 26 -39 160
steps to here 3 then 9 before ends signed|50 0 -24 -19 0 0 0 0
steps to here 4 then 0|-29 90 -75 -146 125 213 -4 -7
steps to here 4 then 0 before ends call|30 -29 21 -21 0 0 0 0
steps to here 4 then 0 before ends clause|-50 50 0 0 0 0 0 0
steps to here 4 then 0 before ends open|92 72 -35 -155 125 -19 1 53
steps to here 4 then 0 before ends sentence|-25 32 -85 -43 0 219 -4 -93
steps to here 4 then 0 before ends signed|-128 0 64 60 0 0 0 0
steps to here 4 then 1|-68 111 1 -91 -46 74 130 -50
steps to here 4 then 1 before ends call|-15 15 -22 -41 0 -35 81 0
steps to here 4 then 1 before ends clause|-34 38 -4 0 0 0 0 0
steps to here 4 then 1 before ends open|-60 97 -31 19 0 -72 0 25
steps to here 4 then 1 before ends sentence|45 65 -21 -209 -46 171 79 -120
steps to here 4 then 1 before ends signed|-119 0 57 43 0 0 0 0
steps to here 4 then 2|-71 141 -56 -8 -34 54 -119 -23
steps to here 4 then 2 before ends call|-65 31 95 -47 0 0 0 0
steps to here 4 then 2 before ends clause|-63 96 -35 -32 0 0 0 0
steps to here 4 then 2 before ends open|-135 184 -49 17 -34 -6 -39 -5
steps to here 4 then 2 before ends sentence|-15 -44 -89 37 0 118 -91 -41
steps to here 4 then 2 before ends signed|178 -49 -79 -93 0 0 0 0
steps to here 4 then 3|-34 120 10 -23 0 0 -49 -46
steps to here 4 then 3 before ends call|-148 148 34 -34 0 0 0 0
steps to here 4 then 3 before ends clause|38 -15 -22 -9 0 0 0 0
steps to here 4 then 3 before ends open|-19 21 -28 44 0 0 0 -46
steps to here 4 then 3 before ends sentence|7 54 16 -34 0 0 -49 0
steps to here 4 then 3 before ends signed|30 0 -22 -1 0 0 0 0
steps to here 4 then 4|-78 106 -39 -9 0 44 -26 -47
steps to here 4 then 4 before ends call|-10 11 0 0 0 0 0 0
steps to here 4 then 4 before ends clause|-48 49 0 0 0 0 0 0
steps to here 4 then 4 before ends open|-40 53 28 -102 0 44 0 0
steps to here 4 then 4 before ends sentence|-38 51 -43 86 0 0 -26 -47
steps to here 4 then 4 before ends signed|35 0 -49 27 0 0 0 0
steps to here 4 then 5|-81 53 24 -50 0 -48 -9 90
steps to here 4 then 5 before ends call|0 0 42 0 0 0 0 -41
steps to here 4 then 5 before ends clause|68 -68 0 0 0 0 0 0
steps to here 4 then 5 before ends open|-79 98 -74 -39 0 -48 0 120
steps to here 4 then 5 before ends sentence|-47 -55 149 -85 0 0 -9 0
steps to here 4 then 5 before ends signed|19 0 -70 53 0 0 0 0
steps to here 4 then 6|41 8 10 -58 -49 -26 -1 26
steps to here 4 then 6 before ends call|11 -11 0 0 0 0 0 0
steps to here 4 then 6 before ends clause|50 -50 0 0 0 0 0 0
steps to here 4 then 6 before ends open|-5 31 49 -182 -49 -26 0 93
steps to here 4 then 6 before ends sentence|-32 53 -53 65 0 0 -1 0
steps to here 4 then 6 before ends signed|-12 0 -24 87 0 0 0 -50
steps to here 4 then 7|22 -86 36 -80 0 4 -37 110
steps to here 4 then 7 before ends call|0 0 32 0 0 -32 0 0
steps to here 4 then 7 before ends open|-22 -86 1 -28 0 -32 0 179
steps to here 4 then 7 before ends sentence|59 0 -8 -35 0 81 -37 -49
steps to here 4 then 7 before ends signed|-37 0 114 -90 0 0 0 0
steps to here 4 then 8|109 -104 19 23 -12 -78 68 5
steps to here 4 then 8 before ends call|-37 0 -44 69 0 0 0 0
steps to here 4 then 8 before ends open|132 -103 45 9 -12 -105 0 21
steps to here 4 then 8 before ends sentence|15 -4 -6 -12 0 21 68 -31
steps to here 4 then 8 before ends signed|0 0 -8 8 0 0 0 0
steps to here 4 then 9|78 -12 -7 -37 84 -70 -24 -1
steps to here 4 then 9 before ends call|76 0 -46 0 0 0 18 -47
steps to here 4 then 9 before ends clause|0 51 -51 0 0 0 0 0
steps to here 4 then 9 before ends open|-19 -27 5 -7 84 -32 -40 33
steps to here 4 then 9 before ends sentence|73 -32 14 -61 0 -34 -4 -24
steps to here 4 then 9 before ends signed|-28 0 84 -71 0 0 0 0
steps to here 5 then 0|-29 122 55 12 -118 -71 -74 -129
steps to here 5 then 0 before ends call|124 -38 -9 -106 0 0 -52 0
steps to here 5 then 0 before ends clause|85 60 -119 -52 0 0 0 0
steps to here 5 then 0 before ends open|-30 28 105 57 -80 -96 -41 -123
steps to here 5 then 0 before ends sentence|-18 113 -6 -38 -38 7 -31 -19
steps to here 5 then 0 before ends signed|59 -16 -85 56 0 0 0 0
steps to here 5 then 1|-17 110 -5 22 -75 -79 -92 28
steps to here 5 then 1 before ends call|-53 100 -11 -5 0 0 -16 0
steps to here 5 then 1 before ends clause|-139 -16 -66 -70 0 0 0 200
steps to here 5 then 1 before ends open|57 56 -6 20 -75 -86 -23 -69
steps to here 5 then 1 before ends sentence|-46 31 26 -27 0 18 -52 10
steps to here 5 then 1 before ends signed|0 0 13 82 0 -49 -22 -28
steps to here 5 then 2|-97 101 -20 -17 -69 17 11 -87
steps to here 5 then 2 before ends call|-82 101 -44 8 0 0 0 0
steps to here 5 then 2 before ends clause|-100 116 -5 5 0 0 0 0
steps to here 5 then 2 before ends open|-72 96 2 -56 -69 -173 -30 -64
steps to here 5 then 2 before ends sentence|-7 8 -9 -35 0 196 22 -76
steps to here 5 then 2 before ends signed|0 -47 54 1 0 0 0 0
steps to here 5 then 3|-19 54 26 -12 -56 -6 -38 48
steps to here 5 then 3 before ends call|44 -50 23 0 0 0 0 0
steps to here 5 then 3 before ends clause|-67 68 0 0 0 0 0 0
steps to here 5 then 3 before ends open|-24 19 45 -8 -56 -6 0 135
steps to here 5 then 3 before ends sentence|-25 136 -99 37 0 0 -38 -93
steps to here 5 then 3 before ends signed|26 0 62 -81 0 0 0 0
steps to here 5 then 4|21 25 -40 43 0 -42 28 -74
steps to here 5 then 4 before ends call|-18 19 0 0 0 0 0 0
steps to here 5 then 4 before ends clause|-60 61 0 0 0 0 0 0
steps to here 5 then 4 before ends open|-12 22 -1 80 0 -42 0 -74
steps to here 5 then 4 before ends sentence|76 -48 -42 -54 0 0 28 0
steps to here 5 then 5|110 33 -62 -1 -34 96 -13 -99
steps to here 5 then 5 before ends call|139 -97 -53 53 0 -50 0 0
steps to here 5 then 5 before ends clause|-46 77 10 0 0 0 0 -40
steps to here 5 then 5 before ends open|-1 66 -78 -22 -34 194 0 -79
steps to here 5 then 5 before ends sentence|49 18 -9 -6 0 -50 -13 0
steps to here 5 then 5 before ends signed|24 0 0 -23 0 0 0 0
steps to here 5 then 6|-18 -52 13 -8 0 4 -15 102
steps to here 5 then 6 before ends open|-58 -59 -23 49 0 31 0 95
steps to here 5 then 6 before ends sentence|79 44 -36 -30 0 -42 -15 34
steps to here 5 then 6 before ends signed|0 0 85 -85 0 0 0 0
steps to here 5 then 7|38 -15 -23 42 -30 -129 54 -19
steps to here 5 then 7 before ends call|42 0 -31 37 0 -47 0 0
steps to here 5 then 7 before ends open|64 23 10 24 -30 -65 0 -61
steps to here 5 then 7 before ends sentence|-43 -51 0 48 0 -31 54 68
steps to here 5 then 7 before ends signed|0 0 -32 32 0 0 0 0
steps to here 5 then 8|37 12 -58 2 -106 59 75 -22
steps to here 5 then 8 before ends call|-32 0 -53 155 0 -53 -45 0
steps to here 5 then 8 before ends clause|0 0 82 -49 -45 0 0 0
steps to here 5 then 8 before ends open|46 59 -67 -9 -74 69 -26 46
steps to here 5 then 8 before ends sentence|92 -6 -43 24 0 -48 109 -62
steps to here 5 then 8 before ends signed|-47 0 13 -64 0 113 0 0
steps to here 5 then 9|56 45 10 38 -53 -133 -79 37
steps to here 5 then 9 before ends call|-210 18 164 73 0 -18 0 -8
steps to here 5 then 9 before ends open|151 63 22 19 -16 -128 0 9
steps to here 5 then 9 before ends sentence|41 -42 -35 -6 -41 0 -79 47
steps to here 5 then 9 before ends signed|0 0 96 -95 0 0 0 0
steps to here 6 then 0|3 90 39 45 -140 -114 -26 9
steps to here 6 then 0 before ends call|0 -9 -56 81 0 0 0 0
steps to here 6 then 0 before ends clause|109 -61 82 -90 0 0 0 -50
steps to here 6 then 0 before ends open|-19 44 59 54 -115 -71 54 72
steps to here 6 then 0 before ends sentence|44 143 -124 -26 -35 -49 0 -24
steps to here 6 then 0 before ends signed|-43 -22 91 3 0 0 -49 -1
steps to here 6 then 1|14 96 45 -17 -162 -12 45 -61
steps to here 6 then 1 before ends call|56 -26 31 -89 0 44 24 -13
steps to here 6 then 1 before ends clause|-30 9 -6 43 -27 0 0 -8
steps to here 6 then 1 before ends open|49 48 36 5 -148 81 0 -129
steps to here 6 then 1 before ends sentence|23 82 -72 51 0 -139 30 43
steps to here 6 then 1 before ends signed|-99 -23 78 -90 0 0 0 158
steps to here 6 then 2|57 88 -53 57 -31 -91 69 -48
steps to here 6 then 2 before ends call|-46 128 -51 -110 0 44 0 -30
steps to here 6 then 2 before ends clause|-90 124 26 -62 0 0 0 0
steps to here 6 then 2 before ends open|104 13 -33 33 0 -117 -49 -14
steps to here 6 then 2 before ends sentence|-49 104 -23 -34 -31 21 97 -85
steps to here 6 then 2 before ends signed|-19 -67 -51 104 0 0 0 0
steps to here 6 then 3|-4 -11 55 13 -41 26 99 48
steps to here 6 then 3 before ends call|8 -40 -19 0 0 37 0 0
steps to here 6 then 3 before ends clause|-13 20 -2 -6 0 0 0 0
steps to here 6 then 3 before ends open|-52 -25 61 -20 -41 47 -42 66
steps to here 6 then 3 before ends sentence|-3 112 -51 31 0 -52 122 -50
steps to here 6 then 3 before ends signed|-31 0 -76 104 0 0 0 0
steps to here 6 then 4|-17 12 -49 44 0 -33 -57 97
steps to here 6 then 4 before ends call|0 0 -47 47 0 0 0 0
steps to here 6 then 4 before ends clause|87 -86 0 0 0 0 0 0
steps to here 6 then 4 before ends open|-63 50 -49 4 0 -33 0 162
steps to here 6 then 4 before ends sentence|-3 44 37 3 0 0 -57 -51
steps to here 6 then 5|75 -82 31 106 0 -40 46 62
steps to here 6 then 5 before ends call|-54 0 59 -40 0 64 -28 0
steps to here 6 then 5 before ends clause|64 -63 0 0 0 0 0 0
steps to here 6 then 5 before ends open|19 18 13 67 0 -55 0 62
steps to here 6 then 5 before ends sentence|-6 -2 29 50 0 -42 84 0
steps to here 6 then 5 before ends signed|19 0 -20 7 0 0 0 0
steps to here 6 then 6|76 -86 117 56 0 -105 -98 -87
steps to here 6 then 6 before ends call|-26 0 0 -52 0 37 50 -13
steps to here 6 then 6 before ends clause|29 -29 40 -39 0 0 0 0
steps to here 6 then 6 before ends open|-30 -7 83 9 0 -85 0 -47
steps to here 6 then 6 before ends sentence|52 -28 68 116 0 -63 -138 -44
steps to here 6 then 6 before ends signed|112 -48 -57 -40 0 0 0 0
steps to here 6 then 7|26 -43 125 146 -89 -74 46 -221
steps to here 6 then 7 before ends call|0 0 -27 44 0 -1 -15 0
steps to here 6 then 7 before ends clause|45 0 17 -48 0 0 0 0
steps to here 6 then 7 before ends open|10 -43 88 114 -89 -69 0 -147
steps to here 6 then 7 before ends sentence|-32 0 85 45 0 -12 52 -123
steps to here 6 then 7 before ends signed|-41 0 -16 45 0 0 0 0
steps to here 6 then 8|53 -104 16 34 -120 -30 25 -42
steps to here 6 then 8 before ends call|-117 0 -113 75 0 161 9 0
steps to here 6 then 8 before ends clause|-34 -67 92 0 0 0 0 0
steps to here 6 then 8 before ends open|104 -41 56 22 -120 -153 0 -49
steps to here 6 then 8 before ends sentence|54 0 -12 4 0 -44 10 12
steps to here 6 then 8 before ends signed|27 0 -84 6 0 48 0 0
steps to here 6 then 9|85 10 2 2 -44 -57 169 -56
steps to here 6 then 9 before ends call|63 0 -2 -21 0 0 -91 0
steps to here 6 then 9 before ends clause|-80 -46 127 0 0 0 0 0
steps to here 6 then 9 before ends open|86 -49 -29 62 -44 -97 292 -52
steps to here 6 then 9 before ends sentence|-15 136 -1 -30 0 53 -45 -33
steps to here 6 then 9 before ends signed|-47 0 68 25 0 -49 0 0
steps to here 7 then 0|67 -34 65 39 -96 11 10 -221
steps to here 7 then 0 before ends call|-123 96 -59 49 0 0 91 0
steps to here 7 then 0 before ends clause|-1 1 0 0 0 0 0 0
steps to here 7 then 0 before ends open|76 -97 121 19 -96 18 -6 -171
steps to here 7 then 0 before ends sentence|84 176 -116 -55 0 -27 -17 -113
steps to here 7 then 0 before ends signed|-36 -50 9 78 0 0 0 0
steps to here 7 then 1|42 -17 18 -6 -49 73 50 1
steps to here 7 then 1 before ends call|3 -11 65 -35 0 0 -81 0
steps to here 7 then 1 before ends clause|-49 56 -3 -19 0 0 0 0
steps to here 7 then 1 before ends open|123 40 -92 0 -49 44 -80 36
steps to here 7 then 1 before ends sentence|32 93 -87 11 0 87 85 -101
steps to here 7 then 1 before ends signed|-5 -95 83 -30 0 0 0 0
steps to here 7 then 2|-39 -49 54 -41 -49 54 -128 14
steps to here 7 then 2 before ends call|37 9 -82 52 0 0 0 -6
steps to here 7 then 2 before ends clause|-2 -13 78 -57 0 0 0 0
steps to here 7 then 2 before ends open|-44 -30 -21 26 -49 -28 -65 101
steps to here 7 then 2 before ends sentence|-52 -24 30 42 0 140 -67 -89
steps to here 7 then 2 before ends signed|104 0 52 -190 0 46 0 0
steps to here 7 then 3|110 -79 47 27 -48 -29 5 6
steps to here 7 then 3 before ends call|68 -68 0 0 0 0 0 0
steps to here 7 then 3 before ends clause|53 -31 0 -30 0 0 0 0
steps to here 7 then 3 before ends open|58 -11 41 -20 -48 -29 0 1
steps to here 7 then 3 before ends sentence|-12 34 -67 124 0 0 5 -8
steps to here 7 then 3 before ends signed|-32 -50 95 17 0 0 0 0
steps to here 7 then 4|84 -77 18 -6 -50 3 -51 97
steps to here 7 then 4 before ends open|137 -96 4 -25 -50 -24 -29 108
steps to here 7 then 4 before ends sentence|-96 65 8 69 0 20 -30 -34
steps to here 7 then 4 before ends signed|19 0 0 -18 0 0 0 0
steps to here 7 then 5|68 -87 0 -6 -28 -114 44 148
steps to here 7 then 5 before ends clause|76 -76 0 0 0 0 0 0
steps to here 7 then 5 before ends open|89 -92 38 -73 -28 -81 0 146
steps to here 7 then 5 before ends sentence|-84 68 -9 84 0 -62 44 -3
steps to here 7 then 5 before ends signed|20 0 11 -11 0 0 0 -28
steps to here 7 then 6|54 -127 44 49 0 38 -87 1
steps to here 7 then 6 before ends call|-44 0 45 0 0 0 0 0
steps to here 7 then 6 before ends clause|62 -67 8 0 0 0 0 0
steps to here 7 then 6 before ends open|2 -91 95 -24 0 38 -24 -9
steps to here 7 then 6 before ends sentence|45 -16 33 -3 0 0 -69 42
steps to here 7 then 6 before ends signed|36 0 -149 115 0 0 0 0
steps to here 7 then 7|54 -107 9 43 0 -37 -38 -55
steps to here 7 then 7 before ends call|48 -48 -50 51 0 0 0 0
steps to here 7 then 7 before ends clause|63 -28 -37 0 0 0 0 0
steps to here 7 then 7 before ends open|23 -61 -13 63 0 -12 0 -82
steps to here 7 then 7 before ends sentence|-8 14 82 9 0 -66 -38 72
steps to here 7 then 7 before ends signed|0 0 46 -46 0 0 0 0
steps to here 7 then 8|91 -22 -30 -27 0 -19 14 30
steps to here 7 then 8 before ends call|12 0 0 -56 0 0 44 0
steps to here 7 then 8 before ends open|85 -20 -43 27 0 -138 -11 29
steps to here 7 then 8 before ends sentence|-111 -11 11 -11 0 112 -2 8
steps to here 7 then 8 before ends signed|-12 0 -50 52 0 0 0 0
steps to here 7 then 9|45 -34 21 -63 -90 83 14 43
steps to here 7 then 9 before ends call|-3 0 29 9 0 0 -25 -20
steps to here 7 then 9 before ends clause|0 0 49 -49 0 0 0 0
steps to here 7 then 9 before ends open|49 -27 -31 -10 -90 49 0 51
steps to here 7 then 9 before ends sentence|43 -21 -16 -12 0 37 24 12
steps to here 7 then 9 before ends signed|-50 0 92 -30 0 0 0 -42
steps to here 8 then 0|65 -127 51 69 -135 16 -30 44
steps to here 8 then 0 before ends call|159 -87 26 6 0 43 -77 -42
steps to here 8 then 0 before ends clause|-10 -33 -37 123 0 -18 0 -40
steps to here 8 then 0 before ends open|112 -16 -26 -64 -135 63 76 -83
steps to here 8 then 0 before ends sentence|22 -95 62 83 0 -41 5 119
steps to here 8 then 0 before ends signed|-62 0 37 58 0 33 -49 -107
steps to here 8 then 1|55 -139 10 57 -49 22 4 -9
steps to here 8 then 1 before ends call|50 0 69 -146 0 -25 75 -35
steps to here 8 then 1 before ends clause|5 -105 61 49 0 0 0 0
steps to here 8 then 1 before ends open|86 27 35 -19 -49 12 -17 10
steps to here 8 then 1 before ends sentence|3 -168 6 69 0 64 -11 -74
steps to here 8 then 1 before ends signed|88 -49 10 -8 0 0 0 50
steps to here 8 then 2|72 -70 62 13 -75 66 51 -58
steps to here 8 then 2 before ends call|192 -157 -63 -2 0 0 0 0
steps to here 8 then 2 before ends clause|51 -71 58 -49 0 0 0 0
steps to here 8 then 2 before ends open|117 3 -18 30 -75 -11 -3 -29
steps to here 8 then 2 before ends sentence|-46 -34 19 80 0 75 57 -32
steps to here 8 then 2 before ends signed|-5 0 22 -69 0 50 0 0
steps to here 8 then 3|166 -97 50 39 0 -13 -30 -88
steps to here 8 then 3 before ends call|-32 0 0 33 0 0 0 0
steps to here 8 then 3 before ends clause|179 -108 -56 0 0 0 0 0
steps to here 8 then 3 before ends open|102 -61 44 -7 0 -13 0 -31
steps to here 8 then 3 before ends sentence|5 80 7 74 0 0 -30 -50
steps to here 8 then 3 before ends signed|75 -46 34 -21 0 0 0 0
steps to here 8 then 4|125 -191 42 7 -34 -7 153 -123
steps to here 8 then 4 before ends clause|180 -180 1 0 0 0 0 0
steps to here 8 then 4 before ends open|-30 -42 75 40 -34 72 -4 -123
steps to here 8 then 4 before ends sentence|40 -86 39 -19 0 -125 154 0
steps to here 8 then 4 before ends signed|79 0 -111 21 0 0 0 0
steps to here 8 then 5|174 -120 2 44 -47 -78 110 84
steps to here 8 then 5 before ends call|94 0 -38 27 0 -50 0 0
steps to here 8 then 5 before ends clause|38 -69 39 0 0 0 0 0
steps to here 8 then 5 before ends open|52 -92 4 41 -47 -30 199 83
steps to here 8 then 5 before ends sentence|83 -90 20 106 0 -61 -37 11
steps to here 8 then 5 before ends signed|86 0 -4 -95 0 0 0 0
steps to here 8 then 6|66 -123 -41 60 -49 70 113 -70
steps to here 8 then 6 before ends call|0 0 25 -25 0 0 0 0
steps to here 8 then 6 before ends clause|85 -79 54 0 0 -42 0 0
steps to here 8 then 6 before ends open|60 -24 20 -6 -49 111 -69 -51
steps to here 8 then 6 before ends sentence|-56 -91 -31 87 0 -47 138 -40
steps to here 8 then 6 before ends signed|110 0 -59 -46 0 0 0 0
steps to here 8 then 7|26 -42 7 51 -93 -22 142 -54
steps to here 8 then 7 before ends call|-25 -17 -11 46 0 0 0 0
steps to here 8 then 7 before ends clause|-10 -39 50 0 0 0 0 0
steps to here 8 then 7 before ends open|73 -61 -41 10 -23 24 107 34
steps to here 8 then 7 before ends sentence|-99 22 24 107 -80 -51 90 -121
steps to here 8 then 7 before ends signed|-64 0 45 33 0 0 0 0
steps to here 8 then 8|43 -78 18 53 -50 44 107 19
steps to here 8 then 8 before ends call|-110 0 -49 41 0 0 70 0
steps to here 8 then 8 before ends clause|-65 -48 107 0 0 0 0 0
steps to here 8 then 8 before ends open|123 9 -27 -35 -50 6 0 62
steps to here 8 then 8 before ends sentence|-8 -20 13 80 0 45 78 -53
steps to here 8 then 8 before ends signed|-29 -49 -4 75 0 0 0 -21
steps to here 8 then 9|38 -77 14 3 -11 -24 114 -8
steps to here 8 then 9 before ends call|6 0 73 -100 0 0 8 0
steps to here 8 then 9 before ends clause|-36 -55 95 0 -11 0 0 0
steps to here 8 then 9 before ends open|16 -30 -77 -43 0 -31 205 21
steps to here 8 then 9 before ends sentence|72 -1 24 48 0 16 -65 -58
steps to here 8 then 9 before ends signed|-49 0 -50 90 0 0 0 0
steps to here 9 then 0|100 -88 13 29 -256 26 -53 34
steps to here 9 then 0 before ends call|139 -120 -15 -3 0 0 -50 0
steps to here 9 then 0 before ends clause|175 -159 113 -127 0 0 0 0
steps to here 9 then 0 before ends open|54 -35 52 13 -256 26 -31 -24
steps to here 9 then 0 before ends sentence|-11 18 -6 112 0 41 27 38
steps to here 9 then 0 before ends signed|-55 -22 67 -44 0 0 0 47
steps to here 9 then 1|86 -109 27 35 -59 7 -6 -29
steps to here 9 then 1 before ends call|36 -35 21 -121 0 -32 142 0
steps to here 9 then 1 before ends clause|120 -96 25 -48 0 0 0 0
steps to here 9 then 1 before ends open|46 28 -15 -57 -35 -39 -65 82
steps to here 9 then 1 before ends sentence|-3 -77 52 123 -24 100 -57 -126
steps to here 9 then 1 before ends signed|-116 0 164 -50 0 -20 0 0
steps to here 9 then 2|90 -108 4 14 -168 -37 61 37
steps to here 9 then 2 before ends call|-45 -10 137 -5 0 0 0 0
steps to here 9 then 2 before ends clause|198 -228 52 0 0 0 -31 0
steps to here 9 then 2 before ends open|91 7 -13 -53 -146 -174 -8 44
steps to here 9 then 2 before ends sentence|-23 -72 20 35 -41 100 69 -11
steps to here 9 then 2 before ends signed|-56 0 -96 121 0 0 0 -17
steps to here 9 then 3|191 -184 0 16 -6 -29 -38 -16
steps to here 9 then 3 before ends call|-62 44 -7 50 0 0 -43 0
steps to here 9 then 3 before ends clause|197 -135 -96 0 0 0 0 0
steps to here 9 then 3 before ends open|7 -15 21 -79 -6 2 0 41
steps to here 9 then 3 before ends sentence|30 -76 51 94 0 -28 11 0
steps to here 9 then 3 before ends signed|14 0 3 -16 0 0 0 0
steps to here 9 then 4|153 -108 0 -11 -50 28 -44 23
steps to here 9 then 4 before ends clause|157 -120 0 0 0 -50 0 0
steps to here 9 then 4 before ends open|100 -4 -59 -33 -50 74 0 47
steps to here 9 then 4 before ends sentence|-18 -40 8 86 0 55 -44 -12
steps to here 9 then 5|119 -104 -3 -38 0 -74 156 -49
steps to here 9 then 5 before ends call|97 -50 -50 59 0 -50 0 0
steps to here 9 then 5 before ends clause|161 -126 -46 0 0 0 0 0
steps to here 9 then 5 before ends open|122 -94 -88 -24 0 -20 137 21
steps to here 9 then 5 before ends sentence|65 -92 17 70 0 -76 66 -37
steps to here 9 then 5 before ends signed|-2 0 91 -68 0 0 0 -50
steps to here 9 then 6|137 -154 -11 -58 -40 66 102 -80
steps to here 9 then 6 before ends call|31 -15 91 -25 0 -30 -42 0
steps to here 9 then 6 before ends clause|98 -132 50 0 0 0 0 -50
steps to here 9 then 6 before ends open|135 -1 -84 -162 -40 144 -15 -43
steps to here 9 then 6 before ends sentence|56 -108 28 188 0 -44 138 76
steps to here 9 then 6 before ends signed|0 0 -16 53 0 0 0 -43
steps to here 9 then 7|114 -119 -16 25 -16 -7 -70 86
steps to here 9 then 7 before ends call|-37 45 6 -10 0 0 0 0
steps to here 9 then 7 before ends clause|179 -90 -116 0 0 0 0 0
steps to here 9 then 7 before ends open|68 -89 22 -95 -16 61 -36 65
steps to here 9 then 7 before ends sentence|-70 0 18 163 0 -124 -52 55
steps to here 9 then 7 before ends signed|30 0 -29 0 0 0 0 0
steps to here 9 then 8|97 -61 -4 46 0 -110 -44 23
steps to here 9 then 8 before ends call|-110 0 132 -45 0 0 0 0
steps to here 9 then 8 before ends clause|23 -22 0 0 0 0 0 0
steps to here 9 then 8 before ends open|141 2 -81 -56 0 -5 -24 20
steps to here 9 then 8 before ends sentence|4 -9 47 97 0 -136 -37 5
steps to here 9 then 8 before ends signed|-48 0 -45 82 0 0 0 0
steps to here 9 then 9|143 -19 -30 38 0 -48 -123 -53
steps to here 9 then 9 before ends call|45 -1 -44 0 0 0 0 0
steps to here 9 then 9 before ends clause|49 -49 0 0 0 0 0 0
steps to here 9 then 9 before ends open|51 69 -29 -13 0 -48 -11 -31
steps to here 9 then 9 before ends sentence|19 -30 62 3 0 0 -118 -38
steps to here 9 then 9 before ends signed|0 0 -41 41 0 0 0 0
than after 0 ends call|2 26 52 -138 0 0 0 0
than after 0 ends clause|-29 62 -64 41 97 0 45 -124
than after 0 ends open|26 25 6 59 40 63 -55 -18
than after 0 ends sentence|45 46 -186 45 -119 -145 -98 86
than after 0 ends signed|111 14 -50 0 -92 0 -48 0
than after 1 ends call|-204 83 178 -192 -47 0 -50 -39
than after 1 ends clause|-68 137 154 -78 12 -33 0 -156
than after 1 ends open|22 54 67 38 -1 86 82 9
than after 1 ends sentence|27 61 -164 43 41 -138 -133 -3
than after 1 ends signed|184 7 -99 -50 0 0 0 0
than after 2 ends call|-79 47 -73 185 -21 0 0 0
than after 2 ends clause|-42 40 21 45 67 0 -63 -50
than after 2 ends open|-16 84 18 18 -22 -17 -24 44
than after 2 ends sentence|-21 63 149 -43 41 0 -48 -33
than after 2 ends signed|-12 47 0 -48 0 0 0 0
than after 3 ends call|93 -58 -22 -79 0 0 0 0
than after 3 ends clause|162 -55 51 -96 -36 -50 -11 -50
than after 3 ends open|29 84 41 5 13 -70 2 -67
than after 3 ends sentence|-5 60 -48 -6 3 0 0 -63
than after 3 ends signed|-50 50 0 0 0 0 0 0
than after 4 ends call|-75 -97 124 0 0 0 0 0
than after 4 ends clause|47 10 -101 -44 0 0 0 -12
than after 4 ends open|145 -6 35 -49 -54 -45 60 -69
than after 4 ends sentence|78 30 -50 -49 -17 0 -35 0
than after 4 ends signed|23 32 0 0 0 0 0 -50
than after 5 ends call|94 -47 -112 47 0 0 0 0
than after 5 ends clause|111 -76 8 -127 0 -95 0 198
than after 5 ends open|132 -47 -19 -15 -9 -99 -26 -23
than after 5 ends sentence|118 32 -116 14 -20 -100 0 -94
than after 5 ends signed|-15 24 -19 0 0 0 0 0
than after 6 ends call|33 -20 10 -62 -20 0 0 0
than after 6 ends clause|43 -38 78 -27 0 -50 0 -88
than after 6 ends open|159 -103 23 -8 -23 20 -60 -89
than after 6 ends sentence|76 61 0 -31 -1 -50 0 -122
than after 6 ends signed|-43 43 0 0 0 0 0 0
than after 7 ends call|40 20 -53 -5 0 0 0 0
than after 7 ends clause|14 -8 83 0 -84 0 0 -42
than after 7 ends open|45 -133 36 -8 -26 7 42 -27
than after 7 ends sentence|33 52 -50 -77 67 -49 0 -140
than after 7 ends signed|55 -22 -39 0 0 0 0 0
than after 8 ends call|96 47 -68 -50 -43 -100 -47 -50
than after 8 ends clause|44 -99 102 -50 -11 -43 0 -47
than after 8 ends open|-93 -144 117 81 75 87 21 34
than after 8 ends sentence|11 41 -190 -10 7 -37 -49 27
than after 8 ends signed|-63 90 0 0 0 0 -42 0
than after 9 ends call|85 81 -105 -72 0 0 0 -50
than after 9 ends clause|246 115 -271 -65 -83 -99 0 -82
than after 9 ends open|-74 -144 128 153 141 76 85 81
than after 9 ends sentence|14 81 -203 -7 27 -133 -50 -134
than after 9 ends signed|35 21 0 -72 -45 0 0 0
than before 0|123 -87 77 14 -558 45 4 47
than before 1|80 23 90 65 -709 -6 9 0
than before 2|3 84 -9 14 79 -80 -48 -13
than before 3|11 73 68 42 -139 -106 -117 36
than before 4|22 166 -116 -140 140 176 44 -74
than before 5|-14 132 102 84 -47 -90 -40 24
than before 6|6 34 55 36 -52 -1 -3 -55
than before 7|17 25 35 -25 72 -4 -3 -38
than before 8|22 112 75 55 242 24 -8 -47
than before 9|-11 153 57 45 190 -74 51 -101
tight|-5 -79 282 -220 413 -203 -200 -180
top|177 -483 78 74 -218 32 -168 166
top 0|53 0 17 25 -91 0 0 8
top 1|-70 -49 92 109 -49 -24 -49 -59
top 2|-53 -49 -89 7 0 10 -49 107
top 3|-203 0 47 -40 -50 32 -50 243
top 4|-127 0 59 12 -50 84 0 44
top 5|252 -199 -11 -14 0 -65 0 63
top 6|187 -321 164 54 -49 53 -48 -53
top 7|150 -97 165 14 0 -48 0 -198
top 8|65 0 0 -29 0 0 0 -44
usual 0|95 122 -9 -11 -41 -7 -112 -38
usual 1|16 17 0 -74 -15 -22 -112 51
usual 2|-88 96 -59 -100 -134 -51 127 -94
usual 3|7 64 110 25 19 -113 117 -55
usual 4|-148 131 39 -152 -93 208 20 48
usual 5|232 -113 -21 -150 -62 -203 -163 -96
usual 6|96 -68 40 -25 -68 75 13 -30
usual 7|22 -47 73 0 24 122 125 37
usual 8|62 -63 68 73 41 3 -21 60
usual 9|114 -114 92 120 99 65 18 95
width 0|26 104 9 -97 173 -156 -79 -27
width 1|-46 103 72 14 112 -41 -115 106
width 2|70 76 113 31 57 10 22 -2
width 3|39 10 123 115 8 53 5 -61
width 4|75 45 134 131 -36 57 40 3
width 5|40 224 136 112 -168 -5 12 25
width 6|-4 36 19 43 -185 -64 32 -4
width 7|-21 39 -55 14 -8 -22 31 -34
width 8|103 194 -167 -92 -157 -46 0 62
`;

export const LINE_WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number[]] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, numbers.split(' ').map((number) => Number(number) / 100)];
    }),
);
