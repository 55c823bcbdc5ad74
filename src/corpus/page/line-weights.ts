// Written by `npm run tune:pages`; do not edit.
// Fitted on 6500 pages that were made for it, or printed from 359 sheets, and on 5 split by hand; rounds 2, seed 1.
// On 200 pages of other articles 98.35 % of the lines are right.
// A row is the name of a feature and its weights in hundredths, in the order of LINE_ROLES.

const ROWS = `
after 0|102 -116 31 55 -29 105 0 -143
after 1|103 -54 59 47 3 -22 87 -44
after 2|22 151 69 83 -6 -6 74 -4
after 3|-36 75 29 13 53 -30 53 -82
after 4|-13 4 70 -29 90 -65 21 -77
after 5|11 31 88 110 33 11 3 7
after 6|-20 -12 35 45 14 4 14 43
after 7|26 -2 83 58 28 -51 39 -56
after 8|27 44 2 11 -1 41 46 40
after 9|56 61 -28 -20 -11 9 -11 2
after boxName|-4 -99 164 57 -171 261 95 -145
after byline|-73 -78 18 -42 15 -43 27 57
after continued|-120 -39 -213 39 0 159 -123 203
after credit|94 -112 -135 193 332 -147 -38 -214
after doubled|-39 -117 59 43 -78 63 87 -109
after letter|-480 -325 56 164 136 -196 241 179
after like text 0|-10 -49 114 -74 -2 15 -10 8
after like text 1|-19 -15 -11 38 -30 22 87 -87
after like text 2|47 70 60 91 -132 21 76 -8
after like text 3|-51 -39 8 40 29 -47 98 -38
after like text 4|-14 29 84 105 89 19 48 7
after like text 5|29 45 66 55 47 -50 3 63
after like text 6|35 82 56 102 7 7 25 3
after like text 7|14 81 -6 47 -20 -29 -115 -44
after like text 8|52 65 -17 71 -73 14 -2 43
after marked|-185 -207 128 340 139 -6 134 -258
after news|-16 71 -27 -10 -24 21 -53 137
after opening|-385 -314 181 226 58 35 238 227
after role author|-5 -727 46 147 -351 -69 715 -43
after role byline|210 -587 199 150 -311 256 -155 212
after role caption|-294 161 66 114 690 -69 -484 -100
after role captionNext|-486 105 -143 79 712 -129 -232 -270
after role display|320 -577 450 283 -872 555 -283 166
after role first|37 348 -469 -298 -846 -370 -134 -622
after role furniture|-62 -387 16 -77 -352 -104 -243 495
after role next|270 216 -161 -14 -1072 -157 74 -226
after role none|173 -466 38 25 -206 50 -168 197
after tight|-298 -270 385 -47 -163 -55 -9 108
any|28 69 52 121 33 -5 25 29
before boxName|-167 -497 145 -2 0 119 -86 131
before byline|16 -69 -23 -72 -394 80 -20 128
before credit|-85 95 128 65 -737 -199 -98 102
before ends call|224 -195 -10 -59 -48 4 42 -40
before ends call deficit 0|-46 46 -74 74 0 0 0 0
before ends call deficit 0 here 1|-46 46 0 0 0 0 0 0
before ends call deficit 0 here 8|0 0 -74 74 0 0 0 0
before ends call deficit 1|-203 195 -43 77 0 -70 0 0
before ends call deficit 1 here 2|-59 59 70 0 0 -70 0 0
before ends call deficit 1 here 3|23 0 -71 55 0 0 0 0
before ends call deficit 1 here 4|-61 61 0 0 0 0 0 0
before ends call deficit 1 here 6|-62 62 43 -43 0 0 0 0
before ends call deficit 1 here 7|0 0 -98 98 0 0 0 0
before ends call deficit 1 here 8|-124 124 -30 30 0 0 0 0
before ends call deficit 1 here 9|-45 0 69 -38 0 0 0 0
before ends call deficit 2|-32 210 -193 -26 0 65 -52 -46
before ends call deficit 2 here 1|94 -94 0 0 0 0 0 0
before ends call deficit 2 here 2|-3 16 -15 -7 0 0 -41 0
before ends call deficit 2 here 3|-51 36 -100 133 0 0 0 0
before ends call deficit 2 here 4|98 -98 0 0 0 0 0 0
before ends call deficit 2 here 5|-48 37 -3 47 0 0 0 0
before ends call deficit 2 here 6|-35 35 0 0 0 0 0 0
before ends call deficit 2 here 7|-145 145 -13 13 0 0 0 0
before ends call deficit 2 here 8|-54 127 -81 -83 0 100 64 -37
before ends call deficit 2 here 9|13 229 -114 -26 0 -49 -116 -30
before ends call deficit 3|28 -52 -46 144 0 -45 55 -100
before ends call deficit 3 here 1|-60 0 0 60 0 0 0 0
before ends call deficit 3 here 2|-72 72 0 0 0 0 0 0
before ends call deficit 3 here 3|-6 6 0 0 0 0 0 0
before ends call deficit 3 here 4|-56 56 0 0 0 0 0 0
before ends call deficit 3 here 5|0 0 87 0 0 0 -87 0
before ends call deficit 3 here 6|25 42 -132 93 0 0 0 0
before ends call deficit 3 here 7|61 -143 0 100 0 0 0 0
before ends call deficit 3 here 8|107 41 -63 -33 0 -45 -50 0
before ends call deficit 3 here 9|125 -39 -14 -30 0 0 118 -100
before ends call deficit 4|8 -1 65 -84 0 0 0 0
before ends call deficit 4 here 2|-30 30 65 -65 0 0 0 0
before ends call deficit 4 here 3|-49 68 0 -26 0 0 0 0
before ends call deficit 4 here 5|-105 105 0 0 0 0 0 0
before ends call deficit 4 here 6|90 -90 0 0 0 0 0 0
before ends call deficit 4 here 7|-71 71 0 0 0 0 0 0
before ends call deficit 4 here 8|-108 108 0 0 0 0 0 0
before ends call deficit 4 here 9|96 -96 0 0 0 0 0 0
before ends call deficit 5|-52 -32 26 -74 0 127 -48 54
before ends call deficit 5 here 1|100 -100 54 -54 0 0 0 0
before ends call deficit 5 here 2|29 -39 -66 96 0 0 0 0
before ends call deficit 5 here 3|104 -104 62 -62 0 0 0 0
before ends call deficit 5 here 5|-99 0 0 0 0 0 0 99
before ends call deficit 5 here 6|-90 9 0 95 0 0 0 0
before ends call deficit 5 here 7|28 123 -139 0 0 0 0 0
before ends call deficit 5 here 8|-99 99 21 -21 0 0 0 0
before ends call deficit 5 here 9|63 33 43 -86 0 127 -48 -64
before ends call deficit 6|141 -85 -64 -120 0 -12 127 -92
before ends call deficit 6 here 2|-18 18 0 0 0 0 0 0
before ends call deficit 6 here 3|-2 -28 70 0 0 0 0 0
before ends call deficit 6 here 4|-34 34 0 0 0 0 0 0
before ends call deficit 6 here 5|48 0 -48 0 0 0 0 0
before ends call deficit 6 here 8|103 -43 -57 -17 0 -12 0 0
before ends call deficit 6 here 9|117 0 -51 -129 0 0 127 -92
before ends call deficit 7|203 -116 55 46 -48 -67 -81 -98
before ends call deficit 7 here 1|62 -62 77 -77 0 0 0 0
before ends call deficit 7 here 2|-43 43 74 -74 0 0 0 0
before ends call deficit 7 here 3|79 -79 0 0 0 0 0 0
before ends call deficit 7 here 4|0 0 -29 29 0 0 0 0
before ends call deficit 7 here 5|127 -45 0 -100 0 0 0 0
before ends call deficit 7 here 6|76 -76 0 0 0 0 0 0
before ends call deficit 7 here 7|-68 0 -35 117 -48 0 0 0
before ends call deficit 7 here 8|-28 0 35 124 0 0 -7 -98
before ends call deficit 7 here 9|86 67 -46 109 0 -67 -141 0
before ends call deficit 8|96 -180 27 -38 0 -45 26 52
before ends call deficit 8 here 1|-96 0 96 0 0 0 0 0
before ends call deficit 8 here 2|47 -135 -26 82 0 0 0 0
before ends call deficit 8 here 3|-121 121 97 -97 0 0 0 0
before ends call deficit 8 here 4|-24 72 0 0 0 0 -66 0
before ends call deficit 8 here 5|-36 -6 39 0 0 0 0 0
before ends call deficit 8 here 6|41 -4 82 -26 0 -76 0 0
before ends call deficit 8 here 7|5 -135 -4 -172 0 79 167 -15
before ends call deficit 8 here 8|99 -146 20 124 0 0 -130 0
before ends call deficit 8 here 9|-3 -92 -27 68 0 -42 16 56
before ends call deficit 9|140 -185 5 -118 0 -107 33 30
before ends call deficit 9 here 1|-104 104 -88 88 0 0 0 0
before ends call deficit 9 here 2|22 -4 34 0 0 0 -90 0
before ends call deficit 9 here 3|-45 -91 118 0 0 0 -10 0
before ends call deficit 9 here 4|89 0 -99 22 0 0 0 0
before ends call deficit 9 here 5|153 0 15 -140 0 0 0 0
before ends call deficit 9 here 6|99 84 17 34 0 0 -90 -90
before ends call deficit 9 here 7|31 0 174 -148 0 0 0 -57
before ends call deficit 9 here 8|-21 -46 -14 -55 0 -59 201 0
before ends call deficit 9 here 9|16 -144 35 25 0 -49 27 88
before ends call here 1|-53 -86 131 -13 0 0 0 0
before ends call here 2|4 35 35 9 0 -70 -119 0
before ends call here 3|81 -139 131 -7 0 0 -10 0
before ends call here 4|70 -1 -114 40 0 0 -66 0
before ends call here 5|145 53 60 -120 0 0 -87 99
before ends call here 6|86 -3 32 65 0 -76 -90 -90
before ends call here 7|-107 -29 -37 9 -48 79 167 -67
before ends call here 8|17 64 1 -56 0 39 32 -125
before ends call here 9|140 -99 0 -88 0 -51 35 -11
before ends clause|-23 70 63 0 287 -186 -139 -72
before ends clause deficit 0|-83 207 63 -243 81 0 0 0
before ends clause deficit 0 here 0|-83 81 0 0 2 0 0 0
before ends clause deficit 0 here 1|0 -26 0 0 26 0 0 0
before ends clause deficit 0 here 2|0 39 0 -89 70 0 0 0
before ends clause deficit 0 here 3|0 59 0 -59 0 0 0 0
before ends clause deficit 0 here 6|0 49 0 0 -49 0 0 0
before ends clause deficit 0 here 8|0 0 63 0 -63 0 0 0
before ends clause deficit 0 here 9|0 95 0 -162 95 0 0 0
before ends clause deficit 1|71 181 -125 -10 9 0 -97 -31
before ends clause deficit 1 here 1|0 7 0 -57 26 0 0 0
before ends clause deficit 1 here 2|139 -177 0 60 0 0 0 0
before ends clause deficit 1 here 3|59 -59 0 0 0 0 0 0
before ends clause deficit 1 here 4|-62 62 0 0 0 0 0 0
before ends clause deficit 1 here 5|-86 157 39 -39 0 0 -97 0
before ends clause deficit 1 here 6|0 0 -94 0 94 0 0 0
before ends clause deficit 1 here 7|0 143 0 -136 -12 0 0 0
before ends clause deficit 1 here 8|-28 154 -75 -118 0 0 0 0
before ends clause deficit 1 here 9|0 25 -59 110 -113 0 0 -31
before ends clause deficit 2|-65 67 -131 48 2 -54 200 89
before ends clause deficit 2 here 1|0 -77 0 -58 0 0 0 135
before ends clause deficit 2 here 2|-54 77 -44 -45 83 0 0 0
before ends clause deficit 2 here 3|-124 77 -65 51 53 0 0 0
before ends clause deficit 2 here 4|-4 61 -95 13 0 0 0 0
before ends clause deficit 2 here 5|-130 106 -32 83 0 0 0 0
before ends clause deficit 2 here 6|-90 10 -72 101 88 0 0 0
before ends clause deficit 2 here 7|99 31 -93 0 -81 0 0 -97
before ends clause deficit 2 here 8|-64 5 -36 95 -5 -54 166 -1
before ends clause deficit 2 here 9|-5 134 -87 43 -96 0 67 73
before ends clause deficit 3|52 -19 45 57 -132 0 -94 0
before ends clause deficit 3 here 1|48 -48 0 0 0 0 0 0
before ends clause deficit 3 here 2|-109 50 65 57 -51 0 0 0
before ends clause deficit 3 here 3|0 51 0 -51 0 0 0 0
before ends clause deficit 3 here 5|70 63 -3 -99 3 0 0 0
before ends clause deficit 3 here 6|16 -10 0 -15 0 0 0 0
before ends clause deficit 3 here 7|0 -100 100 0 0 0 0 0
before ends clause deficit 3 here 8|70 82 -42 128 -96 0 -94 0
before ends clause deficit 3 here 9|68 -53 -58 69 -8 0 0 0
before ends clause deficit 4|70 178 -229 77 -58 0 0 0
before ends clause deficit 4 here 1|0 48 61 -95 0 0 0 0
before ends clause deficit 4 here 2|51 -22 0 -40 0 0 0 0
before ends clause deficit 4 here 3|-85 85 0 0 0 0 0 0
before ends clause deficit 4 here 4|-103 103 0 0 0 0 0 0
before ends clause deficit 4 here 5|96 -96 0 0 0 0 0 0
before ends clause deficit 4 here 8|59 165 -159 0 -58 0 0 0
before ends clause deficit 4 here 9|0 46 -148 132 0 0 0 0
before ends clause deficit 5|7 17 -87 62 0 0 -149 90
before ends clause deficit 5 here 1|-40 40 0 0 0 0 0 0
before ends clause deficit 5 here 2|-15 -29 139 -63 0 0 -97 0
before ends clause deficit 5 here 3|-96 168 65 -146 0 0 0 0
before ends clause deficit 5 here 4|66 -66 0 0 0 0 0 0
before ends clause deficit 5 here 5|-36 -8 0 78 0 0 0 0
before ends clause deficit 5 here 6|-84 8 -84 111 0 0 0 0
before ends clause deficit 5 here 7|-53 53 0 0 0 0 0 0
before ends clause deficit 5 here 8|144 -9 -114 -7 0 0 0 0
before ends clause deficit 5 here 9|10 -41 -206 162 0 0 -73 90
before ends clause deficit 6|-26 67 36 -77 -55 0 -54 0
before ends clause deficit 6 here 1|0 67 0 -67 0 0 0 0
before ends clause deficit 6 here 2|90 -65 -30 0 0 0 -54 0
before ends clause deficit 6 here 3|48 29 0 -116 0 0 0 0
before ends clause deficit 6 here 4|-98 98 0 0 0 0 0 0
before ends clause deficit 6 here 5|-54 54 88 -88 0 0 0 0
before ends clause deficit 6 here 6|-61 61 0 0 0 0 0 0
before ends clause deficit 6 here 7|-100 24 88 0 0 0 0 0
before ends clause deficit 6 here 8|9 11 -4 22 0 0 0 0
before ends clause deficit 6 here 9|122 -108 -80 102 -55 0 0 0
before ends clause deficit 7|51 -14 42 -157 160 0 0 0
before ends clause deficit 7 here 2|104 -104 0 0 0 0 0 0
before ends clause deficit 7 here 3|123 -123 0 0 0 0 0 0
before ends clause deficit 7 here 4|-10 10 0 0 0 0 0 0
before ends clause deficit 7 here 5|-76 76 0 0 0 0 0 0
before ends clause deficit 7 here 6|7 86 0 -50 0 0 0 0
before ends clause deficit 7 here 7|-98 36 0 -77 160 0 0 0
before ends clause deficit 7 here 8|-84 84 0 0 0 0 0 0
before ends clause deficit 7 here 9|61 -61 68 -68 0 0 0 0
before ends clause deficit 8|257 -119 228 -309 150 -155 0 -100
before ends clause deficit 8 here 2|129 -183 152 0 0 0 0 -100
before ends clause deficit 8 here 3|144 -144 0 0 0 0 0 0
before ends clause deficit 8 here 4|57 0 38 0 0 -78 0 0
before ends clause deficit 8 here 5|21 43 -53 0 0 0 0 0
before ends clause deficit 8 here 6|26 -81 157 -110 28 0 0 0
before ends clause deficit 8 here 7|-154 217 -99 0 0 0 0 0
before ends clause deficit 8 here 8|105 -81 82 -165 91 0 0 0
before ends clause deficit 8 here 9|77 64 85 -147 68 -99 0 0
before ends clause deficit 9|327 -483 336 -309 268 0 0 -153
before ends clause deficit 9 here 2|288 -288 23 0 0 0 0 -75
before ends clause deficit 9 here 3|163 -163 0 0 0 0 0 0
before ends clause deficit 9 here 4|114 -114 0 0 0 0 0 0
before ends clause deficit 9 here 5|170 -165 -13 0 0 0 0 0
before ends clause deficit 9 here 6|65 -82 32 0 0 0 0 0
before ends clause deficit 9 here 7|21 -81 91 0 0 0 0 0
before ends clause deficit 9 here 8|-90 27 136 -136 0 0 0 0
before ends clause deficit 9 here 9|-91 -63 231 -240 268 0 0 -99
before ends clause here 0|-83 81 0 0 2 0 0 0
before ends clause here 1|29 -71 61 -165 38 0 0 135
before ends clause here 2|23 -2 142 -66 106 0 -135 -153
before ends clause here 3|15 73 -24 -159 53 0 0 0
before ends clause here 4|-52 116 -72 13 0 -78 0 0
before ends clause here 5|-108 224 -30 -71 3 0 -97 0
before ends clause here 6|-120 60 -53 24 146 0 0 0
before ends clause here 7|-51 105 61 -137 99 0 0 -97
before ends clause here 8|-48 92 -12 -131 -19 -54 86 -1
before ends clause here 9|-13 66 -106 107 195 -99 -28 57
before ends open|20 55 19 98 64 36 -93 23
before ends open deficit 0|-78 -31 -24 -38 111 -103 0 96
before ends open deficit 0 here 0|-180 194 -138 -149 146 0 0 47
before ends open deficit 0 here 1|0 -106 17 -101 98 0 0 51
before ends open deficit 0 here 2|-45 -198 2 81 69 171 0 9
before ends open deficit 0 here 3|69 -109 80 -119 81 -72 0 77
before ends open deficit 0 here 4|21 -19 37 -34 43 0 0 0
before ends open deficit 0 here 5|10 -6 -132 61 -40 0 0 -38
before ends open deficit 0 here 6|-56 -70 96 -37 53 0 0 0
before ends open deficit 0 here 7|4 -4 -65 68 -1 37 0 -4
before ends open deficit 0 here 8|31 -21 63 32 -1 -157 0 -19
before ends open deficit 0 here 9|66 145 74 -185 -6 -110 0 -112
before ends open deficit 1|2 -7 -76 7 8 -16 128 122
before ends open deficit 1 here 0|-146 54 93 85 -41 0 0 -127
before ends open deficit 1 here 1|-168 24 -27 15 165 -79 22 33
before ends open deficit 1 here 2|118 -12 -6 27 58 -22 57 -39
before ends open deficit 1 here 3|28 -27 -16 47 -4 0 0 35
before ends open deficit 1 here 4|-116 -29 160 36 -81 -25 0 97
before ends open deficit 1 here 5|37 -49 33 9 0 -19 86 -38
before ends open deficit 1 here 6|139 34 -163 -48 -52 80 0 88
before ends open deficit 1 here 7|-35 -172 18 20 78 0 0 43
before ends open deficit 1 here 8|-28 32 25 27 -94 -84 0 51
before ends open deficit 1 here 9|-214 102 69 -66 88 -12 -6 -19
before ends open deficit 2|4 42 7 74 58 -5 77 90
before ends open deficit 2 here 0|-125 -49 64 -58 0 0 0 76
before ends open deficit 2 here 1|133 58 70 -12 -140 -24 -16 -114
before ends open deficit 2 here 2|18 18 104 18 137 133 140 73
before ends open deficit 2 here 3|25 61 65 28 6 -47 -152 -32
before ends open deficit 2 here 4|-47 74 -56 28 0 20 11 -61
before ends open deficit 2 here 5|-79 200 -29 -78 51 69 0 100
before ends open deficit 2 here 6|-54 91 77 -37 -113 -63 -10 49
before ends open deficit 2 here 7|36 46 14 -43 47 -53 -152 -76
before ends open deficit 2 here 8|71 88 -48 -68 58 -9 86 -26
before ends open deficit 2 here 9|-41 62 -14 49 -96 -75 107 -1
before ends open deficit 3|37 68 15 46 118 57 76 -54
before ends open deficit 3 here 0|0 0 -22 24 0 86 0 -92
before ends open deficit 3 here 1|14 22 79 -68 0 30 72 -54
before ends open deficit 3 here 2|102 -24 -84 -58 117 -45 -78 16
before ends open deficit 3 here 3|164 79 59 56 -176 -98 0 -100
before ends open deficit 3 here 4|-3 14 -30 101 -38 -72 0 -31
before ends open deficit 3 here 5|-167 58 -18 -31 38 29 -31 112
before ends open deficit 3 here 6|-92 135 56 -30 25 -108 0 66
before ends open deficit 3 here 7|-40 93 11 -18 119 86 0 -215
before ends open deficit 3 here 8|-19 -20 -27 5 79 110 0 -32
before ends open deficit 3 here 9|54 -96 -3 79 -140 -61 90 -27
before ends open deficit 4|53 31 48 -36 -172 25 -157 -152
before ends open deficit 4 here 0|94 -94 99 0 0 -99 0 0
before ends open deficit 4 here 1|66 51 -176 109 0 -11 0 0
before ends open deficit 4 here 2|65 -16 -126 21 17 -25 0 -111
before ends open deficit 4 here 3|-111 -36 37 -106 62 103 0 93
before ends open deficit 4 here 4|-71 70 29 -31 -41 0 0 40
before ends open deficit 4 here 5|103 6 116 -28 0 -43 0 -100
before ends open deficit 4 here 6|-77 55 -64 51 75 -33 0 0
before ends open deficit 4 here 7|-33 -12 -42 80 -17 -34 0 -19
before ends open deficit 4 here 8|188 49 -87 -90 -160 55 -39 57
before ends open deficit 4 here 9|42 0 71 45 -122 54 -142 -66
before ends open deficit 5|-4 39 27 -41 37 -49 -113 -6
before ends open deficit 5 here 0|0 -160 80 11 0 0 0 85
before ends open deficit 5 here 1|-59 9 -69 74 0 -38 57 77
before ends open deficit 5 here 2|11 12 14 -17 -10 0 -58 146
before ends open deficit 5 here 3|134 -77 -15 -4 -40 57 0 -96
before ends open deficit 5 here 4|13 33 1 -56 0 0 0 1
before ends open deficit 5 here 5|-57 83 -21 9 101 -78 -31 -73
before ends open deficit 5 here 6|-190 118 136 72 107 31 0 -179
before ends open deficit 5 here 7|96 5 -104 -14 185 -78 0 -72
before ends open deficit 5 here 8|-37 -31 -96 38 19 14 -75 75
before ends open deficit 5 here 9|79 -12 10 100 -52 -125 -73 112
before ends open deficit 6|40 -24 20 -7 -106 -14 -113 113
before ends open deficit 6 here 0|115 0 -47 38 -94 0 0 22
before ends open deficit 6 here 1|21 110 -37 67 0 52 0 -133
before ends open deficit 6 here 2|97 -61 -11 -33 -166 72 0 -5
before ends open deficit 6 here 3|-77 24 57 59 36 0 0 -125
before ends open deficit 6 here 4|-79 19 84 -5 38 0 0 -3
before ends open deficit 6 here 5|-223 168 41 -80 -75 0 0 200
before ends open deficit 6 here 6|-83 78 -68 14 51 54 0 -10
before ends open deficit 6 here 7|85 86 -60 34 -36 -146 0 91
before ends open deficit 6 here 8|-68 -54 -105 -29 52 42 0 71
before ends open deficit 6 here 9|173 41 -7 -26 -59 126 -113 36
before ends open deficit 7|26 -16 45 -20 117 43 -18 -1
before ends open deficit 7 here 0|-101 -97 -87 145 0 103 0 117
before ends open deficit 7 here 1|18 -146 48 47 0 -25 0 67
before ends open deficit 7 here 2|38 -39 7 11 -93 -27 46 13
before ends open deficit 7 here 3|83 86 -25 -32 24 0 0 -26
before ends open deficit 7 here 4|39 34 -69 0 121 -142 0 2
before ends open deficit 7 here 5|-188 10 -30 28 -49 65 0 48
before ends open deficit 7 here 6|-157 35 -82 112 141 -42 -31 -31
before ends open deficit 7 here 7|-41 -52 40 24 37 -58 0 9
before ends open deficit 7 here 8|202 -79 56 1 23 -42 0 22
before ends open deficit 7 here 9|100 -15 -133 -78 -89 64 -46 77
before ends open deficit 8|107 -217 37 -2 -32 44 -45 63
before ends open deficit 8 here 0|-80 -106 35 84 0 -21 0 -33
before ends open deficit 8 here 1|22 -41 -62 50 -99 97 86 -31
before ends open deficit 8 here 2|207 12 -73 -37 -114 -54 -21 111
before ends open deficit 8 here 3|-29 -62 28 42 116 -60 3 78
before ends open deficit 8 here 4|74 -38 9 -34 29 19 110 -11
before ends open deficit 8 here 5|-28 187 -15 12 -33 -46 44 32
before ends open deficit 8 here 6|-48 99 -92 45 -81 1 0 54
before ends open deficit 8 here 7|-44 158 -42 -37 -55 42 57 -21
before ends open deficit 8 here 8|-10 64 30 37 -29 52 -159 17
before ends open deficit 8 here 9|65 -76 28 17 70 25 -45 24
before ends open deficit 9|147 -204 18 35 -11 63 -103 -15
before ends open deficit 9 here 0|96 -85 -97 -38 0 -26 0 130
before ends open deficit 9 here 1|-5 22 91 46 0 -148 75 -80
before ends open deficit 9 here 2|177 -61 -97 -21 -87 -53 -154 -24
before ends open deficit 9 here 3|136 -65 3 -46 -169 37 0 46
before ends open deficit 9 here 4|163 -10 8 -83 0 30 -48 25
before ends open deficit 9 here 5|124 71 29 -7 -128 9 87 -66
before ends open deficit 9 here 6|60 -72 -37 15 -94 112 0 -10
before ends open deficit 9 here 7|7 -28 24 -28 -35 114 -96 67
before ends open deficit 9 here 8|86 -18 16 48 -58 67 -159 -10
before ends open deficit 9 here 9|112 -93 56 -22 63 79 -17 38
before ends open here 0|-87 -14 101 75 80 29 0 67
before ends open here 1|68 6 -30 12 -7 -53 184 55
before ends open here 2|21 27 -17 4 116 45 -20 27
before ends open here 3|70 54 142 29 -13 -27 -85 -33
before ends open here 4|7 42 50 -37 58 -30 65 21
before ends open here 5|49 162 7 -24 -18 75 159 35
before ends open here 6|43 89 95 22 -1 38 -29 -28
before ends open here 7|33 108 -69 -56 45 -25 -182 -109
before ends open here 8|33 88 25 -31 60 122 -178 56
before ends open here 9|29 91 27 -29 96 65 33 29
before ends sentence|126 -22 79 38 -138 50 109 58
before ends sentence deficit 0|-201 183 -56 67 152 -158 -99 5
before ends sentence deficit 0 here 0|0 113 -36 0 -92 0 0 0
before ends sentence deficit 0 here 1|-98 98 -22 -5 0 0 0 53
before ends sentence deficit 0 here 2|0 91 75 -195 0 0 0 87
before ends sentence deficit 0 here 3|0 0 -27 27 0 0 0 0
before ends sentence deficit 0 here 4|-88 0 88 0 0 0 0 0
before ends sentence deficit 0 here 5|20 -20 4 -4 0 0 0 0
before ends sentence deficit 0 here 6|0 0 -66 66 0 0 0 0
before ends sentence deficit 0 here 7|-88 0 58 42 0 0 0 0
before ends sentence deficit 0 here 8|0 0 -135 -83 188 -91 0 43
before ends sentence deficit 0 here 9|0 71 99 107 31 -94 -99 -100
before ends sentence deficit 1|17 112 -28 -113 -176 -207 -41 -47
before ends sentence deficit 1 here 0|0 0 -6 6 0 0 0 0
before ends sentence deficit 1 here 1|126 -28 -84 -128 -52 -26 0 47
before ends sentence deficit 1 here 2|34 -14 -66 -118 -82 0 -122 52
before ends sentence deficit 1 here 3|-54 28 116 27 0 0 0 -54
before ends sentence deficit 1 here 4|94 -77 -41 0 0 0 -112 0
before ends sentence deficit 1 here 5|-81 127 62 -156 0 0 53 0
before ends sentence deficit 1 here 6|-118 83 126 -51 0 0 55 0
before ends sentence deficit 1 here 7|50 70 -84 -22 0 0 -51 0
before ends sentence deficit 1 here 8|45 67 -21 55 101 -95 -121 0
before ends sentence deficit 1 here 9|44 96 -65 20 -173 -132 68 -110
before ends sentence deficit 2|1 43 -23 -40 -69 -62 12 -145
before ends sentence deficit 2 here 0|36 0 10 58 0 0 0 -83
before ends sentence deficit 2 here 1|-58 -66 74 77 0 -95 0 10
before ends sentence deficit 2 here 2|82 55 -41 -19 -27 -52 23 -28
before ends sentence deficit 2 here 3|49 -39 -184 -122 0 0 69 -129
before ends sentence deficit 2 here 4|28 -32 9 -81 0 0 121 0
before ends sentence deficit 2 here 5|-16 93 -200 -35 0 0 -90 -88
before ends sentence deficit 2 here 6|23 84 -64 10 -79 57 -80 0
before ends sentence deficit 2 here 7|-78 226 59 12 -14 10 -126 -99
before ends sentence deficit 2 here 8|35 175 31 -30 58 -111 -58 10
before ends sentence deficit 2 here 9|136 95 8 -50 -86 60 14 -56
before ends sentence deficit 3|85 -79 17 -53 -58 29 -29 91
before ends sentence deficit 3 here 0|0 0 6 -6 0 0 0 0
before ends sentence deficit 3 here 1|-92 -9 47 128 0 -90 -49 77
before ends sentence deficit 3 here 2|-104 -61 142 6 0 156 12 -75
before ends sentence deficit 3 here 3|14 31 -114 -2 64 0 -51 -15
before ends sentence deficit 3 here 4|-17 -10 17 0 0 0 75 52
before ends sentence deficit 3 here 5|46 118 -39 -52 0 0 -99 0
before ends sentence deficit 3 here 6|-25 32 -24 85 0 55 -63 -95
before ends sentence deficit 3 here 7|-1 56 -19 -30 -99 61 -84 92
before ends sentence deficit 3 here 8|13 17 -54 19 -114 -129 55 91
before ends sentence deficit 3 here 9|55 -53 -9 -61 140 3 42 45
before ends sentence deficit 4|94 55 41 -100 -20 -96 43 0
before ends sentence deficit 4 here 0|-65 0 0 101 0 -51 0 0
before ends sentence deficit 4 here 1|-65 16 76 0 0 0 0 0
before ends sentence deficit 4 here 2|24 49 -36 -129 0 0 18 0
before ends sentence deficit 4 here 3|112 -112 0 0 0 0 0 0
before ends sentence deficit 4 here 4|143 -75 12 -100 0 0 0 0
before ends sentence deficit 4 here 5|-217 207 -42 84 0 0 0 0
before ends sentence deficit 4 here 6|-87 8 22 27 0 0 130 0
before ends sentence deficit 4 here 7|46 29 27 -71 0 0 0 -32
before ends sentence deficit 4 here 8|-26 -51 113 52 89 0 -54 -33
before ends sentence deficit 4 here 9|22 38 -1 54 -143 -69 37 22
before ends sentence deficit 5|189 -7 19 -104 -98 -16 57 -126
before ends sentence deficit 5 here 0|-37 0 0 37 0 0 0 0
before ends sentence deficit 5 here 1|49 1 -62 -32 0 0 0 86
before ends sentence deficit 5 here 2|90 77 -119 4 0 0 29 -120
before ends sentence deficit 5 here 3|26 -14 -6 -23 0 0 -18 0
before ends sentence deficit 5 here 4|-41 55 -40 -36 0 0 0 0
before ends sentence deficit 5 here 5|56 106 28 -75 0 0 103 -73
before ends sentence deficit 5 here 6|107 -90 79 -37 -69 0 -171 0
before ends sentence deficit 5 here 7|27 -177 -15 74 -64 161 27 38
before ends sentence deficit 5 here 8|1 134 112 -130 -16 -98 -62 49
before ends sentence deficit 5 here 9|-26 -21 -1 -7 46 -105 53 -67
before ends sentence deficit 6|202 -128 -58 -55 -170 30 -4 -179
before ends sentence deficit 6 here 0|-58 0 57 25 0 0 0 0
before ends sentence deficit 6 here 1|-16 -7 -1 -12 0 130 85 -146
before ends sentence deficit 6 here 2|-80 97 -29 41 -95 0 26 50
before ends sentence deficit 6 here 3|-10 125 -40 -56 0 0 -142 -89
before ends sentence deficit 6 here 4|106 -25 11 32 0 153 -100 -100
before ends sentence deficit 6 here 5|61 -69 -64 61 0 0 0 0
before ends sentence deficit 6 here 6|164 -189 49 -156 -84 28 -28 0
before ends sentence deficit 6 here 7|-33 -36 11 41 0 -159 117 122
before ends sentence deficit 6 here 8|4 -111 -37 113 -124 -12 37 -127
before ends sentence deficit 6 here 9|-13 -177 59 42 116 -95 49 -1
before ends sentence deficit 7|153 -244 5 -4 75 14 2 113
before ends sentence deficit 7 here 0|7 -100 201 -8 0 0 0 -131
before ends sentence deficit 7 here 1|48 69 187 -124 0 0 -109 -98
before ends sentence deficit 7 here 2|24 8 -86 89 0 -46 -52 165
before ends sentence deficit 7 here 3|-20 -81 95 50 0 0 -40 107
before ends sentence deficit 7 here 4|104 -120 145 -97 0 50 -96 0
before ends sentence deficit 7 here 5|171 -161 -111 173 -14 -55 -97 0
before ends sentence deficit 7 here 6|65 7 50 -128 -66 -17 85 0
before ends sentence deficit 7 here 7|31 -135 -41 34 70 -26 32 117
before ends sentence deficit 7 here 8|64 82 -21 -5 112 151 61 -85
before ends sentence deficit 7 here 9|-60 -131 11 13 32 13 72 -27
before ends sentence deficit 8|129 -107 26 59 -119 -89 37 -39
before ends sentence deficit 8 here 0|49 -95 -91 -55 0 0 0 167
before ends sentence deficit 8 here 1|33 -47 58 -64 0 -124 38 -18
before ends sentence deficit 8 here 2|-27 0 50 50 0 48 22 -130
before ends sentence deficit 8 here 3|129 -18 -97 13 0 91 6 0
before ends sentence deficit 8 here 4|25 26 -24 43 -80 0 51 34
before ends sentence deficit 8 here 5|132 -89 81 -46 0 -39 -115 -129
before ends sentence deficit 8 here 6|95 -164 65 119 0 -54 32 -105
before ends sentence deficit 8 here 7|79 -50 52 134 -95 144 -44 -14
before ends sentence deficit 8 here 8|112 -34 52 39 -96 -103 139 -31
before ends sentence deficit 8 here 9|101 -105 -14 -9 -5 172 13 62
before ends sentence deficit 9|121 -73 55 36 -29 100 -29 14
before ends sentence deficit 9 here 0|-132 0 47 -3 0 112 0 103
before ends sentence deficit 9 here 1|41 -2 -148 45 0 244 -17 -27
before ends sentence deficit 9 here 2|-3 -16 50 0 0 -109 132 -17
before ends sentence deficit 9 here 3|6 -80 81 15 0 -48 80 -91
before ends sentence deficit 9 here 4|22 23 -75 138 0 -116 56 -70
before ends sentence deficit 9 here 5|64 -79 17 -32 0 96 87 -8
before ends sentence deficit 9 here 6|-60 67 42 63 0 -131 134 -9
before ends sentence deficit 9 here 7|-19 -33 11 4 -64 48 81 -66
before ends sentence deficit 9 here 8|62 -134 28 2 -65 33 12 -49
before ends sentence deficit 9 here 9|86 -72 42 6 66 -34 -143 7
before ends sentence here 0|-80 -78 131 38 -92 86 0 90
before ends sentence here 1|-51 -25 24 29 -52 88 39 3
before ends sentence here 2|159 16 -1 -98 -168 -53 70 85
before ends sentence here 3|181 -72 -35 -95 64 54 76 -112
before ends sentence here 4|191 -152 46 -91 -80 88 -57 -89
before ends sentence here 5|88 -56 11 -22 -14 -8 -15 -126
before ends sentence here 6|177 -97 64 20 -211 -2 -27 -162
before ends sentence here 7|113 -90 25 21 -191 70 58 54
before ends sentence here 8|85 -170 46 -10 58 -103 104 -33
before ends sentence here 9|119 -87 56 14 -47 -9 113 -2
before ends signed|65 -275 103 137 -92 -46 -168 15
before ends signed deficit 0|-29 289 -68 -163 -92 0 0 0
before ends signed deficit 0 here 8|0 0 65 -65 0 0 0 0
before ends signed deficit 0 here 9|-29 289 -95 -139 -92 0 0 0
before ends signed deficit 1|0 163 -79 -118 0 0 0 30
before ends signed deficit 1 here 7|0 0 -20 20 0 0 0 0
before ends signed deficit 1 here 8|0 96 0 -96 0 0 0 0
before ends signed deficit 1 here 9|0 100 -72 -18 0 0 0 30
before ends signed deficit 2|101 77 -98 -32 0 -96 -98 51
before ends signed deficit 2 here 1|0 -40 0 40 0 0 0 0
before ends signed deficit 2 here 2|0 0 -13 2 0 -73 0 97
before ends signed deficit 2 here 3|0 -39 0 39 0 0 0 0
before ends signed deficit 2 here 4|0 0 -90 90 0 0 0 0
before ends signed deficit 2 here 5|0 0 44 -44 0 0 0 0
before ends signed deficit 2 here 6|51 0 2 -34 0 0 0 0
before ends signed deficit 2 here 7|0 -96 152 -21 0 0 0 6
before ends signed deficit 2 here 8|137 -94 -87 20 0 0 0 0
before ends signed deficit 2 here 9|-99 212 0 -66 0 -33 -98 2
before ends signed deficit 3|39 -94 106 -88 0 0 0 10
before ends signed deficit 3 here 2|0 -94 -72 147 0 0 0 0
before ends signed deficit 3 here 3|0 0 96 -96 0 0 0 0
before ends signed deficit 3 here 6|39 0 -86 60 0 0 0 -3
before ends signed deficit 3 here 7|0 0 -71 71 0 0 0 0
before ends signed deficit 3 here 8|0 0 191 -191 0 0 0 0
before ends signed deficit 3 here 9|0 0 -58 7 0 0 0 11
before ends signed deficit 4|-28 -161 -4 6 0 0 0 43
before ends signed deficit 4 here 2|-42 -69 0 99 0 0 0 0
before ends signed deficit 4 here 5|0 0 19 -19 0 0 0 0
before ends signed deficit 4 here 6|100 -100 55 -55 0 0 0 0
before ends signed deficit 4 here 7|-24 0 -142 142 0 0 0 0
before ends signed deficit 4 here 8|-57 0 55 -13 0 0 0 0
before ends signed deficit 4 here 9|-112 -20 8 -46 0 0 0 43
before ends signed deficit 5|30 -100 57 8 0 0 0 -18
before ends signed deficit 5 here 2|0 0 54 -54 0 0 0 0
before ends signed deficit 5 here 3|-88 0 88 0 0 0 0 0
before ends signed deficit 5 here 5|4 0 0 -4 0 0 0 0
before ends signed deficit 5 here 6|-81 0 0 81 0 0 0 0
before ends signed deficit 5 here 8|137 -100 -41 61 0 0 0 -82
before ends signed deficit 5 here 9|0 0 1 -32 0 0 0 87
before ends signed deficit 6|-18 -225 239 85 0 82 0 -26
before ends signed deficit 6 here 0|69 0 0 -69 0 0 0 0
before ends signed deficit 6 here 2|-82 0 52 -2 0 0 0 0
before ends signed deficit 6 here 3|95 -95 0 0 0 0 0 0
before ends signed deficit 6 here 4|0 0 -63 83 0 0 0 -28
before ends signed deficit 6 here 5|0 0 -76 76 0 0 0 0
before ends signed deficit 6 here 6|-18 0 -4 20 0 0 0 0
before ends signed deficit 6 here 7|-18 -100 183 -54 0 0 0 0
before ends signed deficit 6 here 8|85 0 56 39 0 0 0 -100
before ends signed deficit 6 here 9|-158 -99 -2 108 0 82 0 115
before ends signed deficit 7|8 -149 62 57 0 -104 0 44
before ends signed deficit 7 here 1|-76 0 0 76 0 0 0 0
before ends signed deficit 7 here 2|49 0 -49 0 0 0 0 0
before ends signed deficit 7 here 3|56 0 0 -56 0 0 0 0
before ends signed deficit 7 here 4|-89 -70 0 138 0 0 0 0
before ends signed deficit 7 here 5|92 0 62 -135 0 0 0 0
before ends signed deficit 7 here 6|42 0 39 51 0 -100 0 0
before ends signed deficit 7 here 7|-17 0 82 98 0 -100 0 0
before ends signed deficit 7 here 8|-95 0 -8 41 0 0 0 0
before ends signed deficit 7 here 9|25 -100 11 49 0 -24 0 44
before ends signed deficit 8|63 -276 -19 80 0 130 0 4
before ends signed deficit 8 here 1|-38 -78 124 -54 0 0 0 0
before ends signed deficit 8 here 2|53 0 -49 26 0 0 0 0
before ends signed deficit 8 here 3|45 0 -45 0 0 0 0 0
before ends signed deficit 8 here 4|99 -99 -48 48 0 0 0 0
before ends signed deficit 8 here 5|-20 0 -74 52 0 0 0 0
before ends signed deficit 8 here 6|-116 -97 -36 182 0 0 0 0
before ends signed deficit 8 here 7|-70 0 60 38 0 0 0 0
before ends signed deficit 8 here 8|-39 -83 24 81 0 0 0 0
before ends signed deficit 8 here 9|144 -47 9 -80 0 130 0 4
before ends signed deficit 9|-43 -192 79 96 0 33 -99 21
before ends signed deficit 9 here 0|0 0 -5 0 0 0 0 5
before ends signed deficit 9 here 1|-69 0 99 69 0 0 -99 0
before ends signed deficit 9 here 2|6 -83 59 30 0 0 0 0
before ends signed deficit 9 here 3|33 0 -48 32 0 0 0 0
before ends signed deficit 9 here 5|-65 0 -81 129 0 0 0 0
before ends signed deficit 9 here 6|44 0 45 -91 0 0 0 0
before ends signed deficit 9 here 7|62 0 -139 119 0 0 0 -59
before ends signed deficit 9 here 8|-20 0 7 -23 0 0 0 122
before ends signed deficit 9 here 9|-44 -142 66 78 0 33 0 3
before ends signed here 0|69 0 -5 -69 0 0 0 5
before ends signed here 1|-113 -106 189 37 0 0 -99 0
before ends signed here 2|-17 -192 55 86 0 -73 0 97
before ends signed here 3|99 -122 42 -36 0 0 0 0
before ends signed here 4|36 -148 -159 247 0 0 0 -28
before ends signed here 5|-41 0 -81 82 0 0 0 0
before ends signed here 6|113 -169 -73 99 0 -100 0 -3
before ends signed here 7|-32 -168 87 190 0 -100 0 -55
before ends signed here 8|105 -128 90 58 0 0 0 -81
before ends signed here 9|-114 274 28 -31 -92 141 -98 140
before furniture|112 -225 -11 51 -88 81 -60 173
before marked|36 -518 187 331 -167 -74 -98 -102
before signed|65 -275 103 137 -92 -46 -168 15
before spaced false ends call|252 -237 -10 -59 -48 4 48 -40
before spaced false ends clause|3 42 102 -20 287 -186 -62 -72
before spaced false ends open|60 26 31 82 94 39 -42 18
before spaced false ends sentence|154 -65 80 41 -138 50 114 58
before spaced false ends signed|65 -275 103 137 -92 -46 -168 15
before spaced true ends call|-232 256 0 0 0 0 -54 0
before spaced true ends clause|-251 283 -216 77 0 0 -97 0
before spaced true ends open|-318 277 -255 111 -228 -16 -254 145
before spaced true ends sentence|-643 732 -48 -162 0 0 -146 0
below 0|27 76 47 116 62 26 29 11
below 0 deficit 0|51 -82 59 -59 6 113 0 54
below 0 deficit 1|-45 -68 95 39 146 18 -69 25
below 0 deficit 2|-9 58 109 27 43 27 83 -43
below 0 deficit 3|68 -8 2 -65 -12 -29 -199 -15
below 0 deficit 4|-15 41 -15 -73 73 42 -146 90
below 0 deficit 5|73 -25 82 -26 -14 -110 -147 111
below 0 deficit 6|49 -11 52 -20 -33 -8 -111 -57
below 0 deficit 7|34 -11 57 96 -43 35 85 -17
below 0 deficit 8|56 96 29 35 68 42 57 -108
below 0 deficit 9|58 99 -13 41 134 64 110 6
below 0 ends call|131 92 108 -90 11 0 0 -90
below 0 ends clause|26 17 29 -131 -73 -100 -149 -110
below 0 ends open|13 80 66 110 78 105 116 67
below 0 ends sentence|-1 81 -207 -18 40 -270 -310 -207
below 0 ends signed|147 189 -167 -100 -161 -98 -100 0
below 1|27 56 -30 -3 -73 -28 -8 -36
below 1 deficit 0|-90 -6 18 96 0 -84 0 138
below 1 deficit 1|40 -24 -108 172 -38 -107 44 130
below 1 deficit 2|6 23 -24 -52 -119 96 -58 -139
below 1 deficit 3|28 -36 -90 -14 -63 92 130 -3
below 1 deficit 4|-28 94 -131 10 0 -45 6 72
below 1 deficit 5|110 3 -101 -82 -31 -120 112 -74
below 1 deficit 6|95 121 -108 78 -56 -64 132 -174
below 1 deficit 7|44 -44 75 57 49 -56 -95 28
below 1 deficit 8|37 18 75 44 15 82 55 6
below 1 deficit 9|-62 3 110 54 35 -18 -138 7
below 1 ends call|35 38 15 -52 0 0 0 0
below 1 ends clause|48 88 -232 -209 -44 0 97 -72
below 1 ends open|16 59 21 19 -52 -28 4 -98
below 1 ends sentence|1 52 -298 -64 75 0 -98 205
below 1 ends signed|42 -42 0 0 0 0 0 0
below 2|3 60 4 8 -5 -48 -4 -46
below 2 deficit 0|-125 90 -16 128 0 0 0 -30
below 2 deficit 1|-102 31 -56 -99 -99 142 -41 168
below 2 deficit 2|-36 32 62 -134 -38 23 -30 171
below 2 deficit 3|87 35 15 -36 -76 0 11 -85
below 2 deficit 4|40 24 -29 -153 -93 4 212 -77
below 2 deficit 5|123 -38 -56 -19 0 165 -83 25
below 2 deficit 6|122 97 -63 -119 0 -83 -6 115
below 2 deficit 7|186 53 -105 -2 88 -150 -12 -76
below 2 deficit 8|17 2 -1 -47 147 12 -28 18
below 2 deficit 9|-60 -141 144 -14 -33 -13 72 202
below 2 ends call|2 -171 0 91 0 0 0 0
below 2 ends clause|9 130 -89 49 103 -52 -85 -100
below 2 ends open|17 22 30 -10 -32 -41 6 -37
below 2 ends sentence|40 26 -182 44 4 0 0 129
below 2 ends signed|-58 58 0 0 0 0 0 0
below 3|9 67 47 -2 -8 -77 -49 -40
below 3 deficit 0|0 0 50 -20 0 0 0 -47
below 3 deficit 1|45 240 26 -236 0 -99 142 -130
below 3 deficit 2|26 -13 -37 -102 -51 -57 -77 246
below 3 deficit 3|20 -46 -91 -9 120 21 0 34
below 3 deficit 4|109 -129 71 -93 0 0 130 -149
below 3 deficit 5|104 -22 -179 103 0 111 -3 -168
below 3 deficit 6|-122 -50 113 -60 0 63 36 121
below 3 deficit 7|36 -112 23 -27 -110 -87 38 91
below 3 deficit 8|-82 13 68 -97 -19 108 65 126
below 3 deficit 9|41 152 70 -49 16 -17 -118 -70
below 3 ends call|-21 22 78 -47 0 0 0 0
below 3 ends clause|-66 3 79 10 0 0 -48 0
below 3 ends open|12 -16 43 1 33 -77 22 -17
below 3 ends sentence|229 -35 -161 20 -90 0 -100 -100
below 4|16 51 84 -85 -54 -60 -19 -20
below 4 deficit 0|42 0 69 0 0 0 0 -99
below 4 deficit 1|0 0 88 0 0 0 0 -88
below 4 deficit 2|-36 33 -85 44 -39 0 0 156
below 4 deficit 3|145 41 -97 116 0 -72 -58 -100
below 4 deficit 4|40 -40 0 0 0 0 0 0
below 4 deficit 5|-16 -214 20 54 0 86 102 -30
below 4 deficit 6|35 27 4 -36 -71 0 0 -18
below 4 deficit 7|-155 47 128 -81 -97 107 0 0
below 4 deficit 8|94 -13 6 -45 71 -64 -117 10
below 4 deficit 9|-32 194 107 -27 81 -121 -6 -55
below 4 ends call|41 92 -114 0 0 0 0 0
below 4 ends clause|-33 -125 181 81 0 0 0 0
below 4 ends open|-76 35 88 -9 -37 -60 -19 -20
below 4 ends sentence|48 -93 30 21 -57 0 0 0
below 4 ends signed|0 100 0 -100 0 0 0 0
below 5|-8 103 121 -60 -5 -20 -36 74
below 5 deficit 0|-97 0 163 0 0 0 0 -93
below 5 deficit 1|186 -28 -11 -204 0 0 0 0
below 5 deficit 2|85 -144 59 33 0 -136 -56 -99
below 5 deficit 3|131 -129 -107 -51 0 0 0 133
below 5 deficit 4|-60 -120 52 0 0 0 0 127
below 5 deficit 5|-16 104 39 -91 0 49 -31 -83
below 5 deficit 6|-115 -104 -14 -27 98 169 -74 127
below 5 deficit 7|-112 72 -6 -161 98 97 -18 93
below 5 deficit 8|-23 32 22 139 11 -62 -142 -13
below 5 deficit 9|-18 146 101 1 -48 -64 30 37
below 5 ends call|-18 141 -123 -69 0 0 0 0
below 5 ends clause|-131 -37 122 29 0 0 0 0
below 5 ends open|-35 37 114 -80 35 -20 -36 74
below 5 ends sentence|61 17 97 -24 -114 0 0 0
bond after 0|33 66 19 110 84 56 51 35
bond after 0 here 0 after 0|182 -48 16 -75 -94 0 0 -92
bond after 0 here 0 after 1|-172 124 -21 22 0 0 0 73
bond after 0 here 0 after 2|-114 -86 54 80 65 0 0 90
bond after 0 here 0 after 3|-36 0 -71 20 0 85 0 36
bond after 0 here 0 after 4|-151 0 95 57 0 0 0 -26
bond after 0 here 0 after 5|-159 11 164 0 0 0 0 75
bond after 0 here 0 after 6|-163 39 77 15 73 0 0 28
bond after 0 here 0 after 7|-3 -157 102 37 0 93 0 -111
bond after 0 here 0 after 8|-75 10 31 -27 0 -3 0 61
bond after 0 here 0 after 9|-65 -90 144 -105 17 124 0 57
bond after 0 here 1 after 0|61 8 17 -34 0 0 0 19
bond after 0 here 1 after 1|47 32 -72 -87 0 45 0 94
bond after 0 here 1 after 2|97 22 -10 57 90 81 0 4
bond after 0 here 1 after 3|-48 25 1 -115 71 -87 -73 174
bond after 0 here 1 after 4|-96 -103 164 55 3 -30 0 -40
bond after 0 here 1 after 5|-45 -81 33 45 -72 -40 -76 79
bond after 0 here 1 after 6|3 -24 -42 112 0 118 -83 -33
bond after 0 here 1 after 7|-99 -121 58 8 -12 18 46 111
bond after 0 here 1 after 8|-27 -61 -9 63 -7 71 63 -66
bond after 0 here 1 after 9|29 -9 35 55 19 -9 -89 -88
bond after 0 here 2 after 0|-62 -68 14 65 -80 148 0 49
bond after 0 here 2 after 1|30 12 -6 -33 -38 60 44 60
bond after 0 here 2 after 2|37 38 33 -34 1 56 -23 28
bond after 0 here 2 after 3|7 -8 -31 37 -82 -26 -7 68
bond after 0 here 2 after 4|29 59 -62 32 -72 0 -69 -39
bond after 0 here 2 after 5|-56 -23 85 9 -125 116 83 -41
bond after 0 here 2 after 6|12 -47 -37 87 -53 -10 -142 75
bond after 0 here 2 after 7|7 -7 21 22 -8 -14 -11 34
bond after 0 here 2 after 8|49 31 5 -74 128 -21 -42 58
bond after 0 here 2 after 9|20 38 -47 -70 -81 -89 -67 -2
bond after 0 here 3 after 0|-166 -68 -20 -13 0 86 0 116
bond after 0 here 3 after 1|-9 53 -26 30 0 -57 0 -39
bond after 0 here 3 after 2|65 22 -2 13 72 0 57 -57
bond after 0 here 3 after 3|35 17 80 39 -91 -91 -1 -57
bond after 0 here 3 after 4|-23 10 9 40 -38 0 -58 -11
bond after 0 here 3 after 5|-131 -18 41 201 37 -98 50 103
bond after 0 here 3 after 6|15 -14 -27 -36 0 54 13 101
bond after 0 here 3 after 7|-34 -36 77 -32 -10 77 21 64
bond after 0 here 3 after 8|21 3 -26 6 46 -36 -135 120
bond after 0 here 3 after 9|-1 43 11 10 17 -48 -204 74
bond after 0 here 4 after 0|0 -113 -39 240 0 0 0 -99
bond after 0 here 4 after 1|-11 65 -6 60 0 -15 0 -16
bond after 0 here 4 after 2|41 -16 79 27 -60 -36 -58 48
bond after 0 here 4 after 3|-54 -9 78 -141 0 94 0 56
bond after 0 here 4 after 4|-106 46 74 -59 0 41 101 -69
bond after 0 here 4 after 5|-37 15 45 81 -29 65 129 -96
bond after 0 here 4 after 6|-13 36 33 -64 0 0 -105 97
bond after 0 here 4 after 7|79 54 -44 32 0 17 8 -99
bond after 0 here 4 after 8|62 -32 -40 3 -16 -69 62 75
bond after 0 here 4 after 9|23 44 -58 39 -14 32 -73 -20
bond after 0 here 5 after 0|-61 -55 76 23 0 -7 0 7
bond after 0 here 5 after 1|68 14 -24 66 69 -99 0 -70
bond after 0 here 5 after 2|56 -31 25 13 -29 -18 114 -145
bond after 0 here 5 after 3|-9 51 21 26 53 -61 -34 -30
bond after 0 here 5 after 4|-40 -2 40 -96 0 -22 0 103
bond after 0 here 5 after 5|-121 71 180 -46 -5 34 60 34
bond after 0 here 5 after 6|-82 -32 -8 10 -11 0 64 137
bond after 0 here 5 after 7|-46 -86 -31 5 60 93 -86 63
bond after 0 here 5 after 8|95 36 7 -68 -79 91 -136 -71
bond after 0 here 5 after 9|35 33 -10 21 -13 -15 -12 88
bond after 0 here 6 after 0|-26 0 100 5 -79 44 30 -63
bond after 0 here 6 after 1|18 7 -43 -18 33 -89 59 86
bond after 0 here 6 after 2|76 -83 27 71 53 -59 -18 -12
bond after 0 here 6 after 3|-67 96 46 12 -4 16 19 -28
bond after 0 here 6 after 4|20 -33 -27 45 31 4 -9 135
bond after 0 here 6 after 5|-78 0 18 107 0 69 -20 78
bond after 0 here 6 after 6|-5 16 -26 -19 -79 71 -47 -37
bond after 0 here 6 after 7|36 -83 32 9 48 -81 59 -93
bond after 0 here 6 after 8|-38 -17 17 -65 59 -29 -19 17
bond after 0 here 6 after 9|47 12 4 -26 -2 21 16 -5
bond after 0 here 7 after 0|-94 114 25 -8 -96 8 -73 7
bond after 0 here 7 after 1|24 -114 16 31 81 14 96 -177
bond after 0 here 7 after 2|-13 29 -29 21 34 -19 -98 59
bond after 0 here 7 after 3|29 20 -8 4 4 -28 -3 -16
bond after 0 here 7 after 4|-51 -15 59 -19 112 -86 -88 36
bond after 0 here 7 after 5|-37 25 66 45 32 20 68 39
bond after 0 here 7 after 6|-4 -20 -11 8 -19 -38 35 -67
bond after 0 here 7 after 7|35 -9 -62 -66 6 -22 -48 51
bond after 0 here 7 after 8|74 79 -17 -11 -58 12 21 26
bond after 0 here 7 after 9|146 -51 -11 -24 29 13 32 37
bond after 0 here 8 after 0|60 14 37 76 50 -69 -43 -18
bond after 0 here 8 after 1|5 18 1 -29 80 32 94 -95
bond after 0 here 8 after 2|-9 14 42 34 4 12 -8 1
bond after 0 here 8 after 3|72 26 33 47 52 -25 30 -40
bond after 0 here 8 after 4|-4 45 19 23 -3 -20 2 -84
bond after 0 here 8 after 5|20 33 -2 -28 -10 -19 64 -54
bond after 0 here 8 after 6|-2 8 -71 1 75 79 57 -18
bond after 0 here 8 after 7|6 46 -82 16 30 -50 91 -61
bond after 0 here 8 after 8|79 27 -4 -26 4 -1 62 33
bond after 0 here 8 after 9|96 88 32 -104 37 1 14 0
bond after 0 here 9 after 0|-4 29 3 50 88 -41 25 -35
bond after 0 here 9 after 1|-29 -52 8 69 27 5 21 -8
bond after 0 here 9 after 2|47 16 -23 45 60 45 102 -33
bond after 0 here 9 after 3|35 67 36 28 71 29 -11 10
bond after 0 here 9 after 4|-12 11 11 18 -14 -49 -33 -42
bond after 0 here 9 after 5|25 72 59 60 123 72 86 14
bond after 0 here 9 after 6|-13 105 -5 12 68 -26 22 38
bond after 0 here 9 after 7|10 54 -6 22 34 37 36 64
bond after 0 here 9 after 8|46 64 8 59 -41 38 56 15
bond after 0 here 9 after 9|111 80 -91 -3 26 12 97 64
bond after 1|-9 161 32 -18 -226 3 -60 -242
bond after 1 here 0 after 0|-65 0 0 65 0 0 0 0
bond after 1 here 0 after 1|0 0 95 -95 0 0 0 0
bond after 1 here 0 after 4|0 70 0 -70 0 0 0 0
bond after 1 here 0 after 7|0 0 70 -70 0 0 0 0
bond after 1 here 0 after 9|0 98 -168 98 0 0 0 0
bond after 1 here 1 after 0|93 0 0 -93 0 0 0 0
bond after 1 here 1 after 1|-29 16 137 -137 0 0 22 0
bond after 1 here 1 after 2|18 -99 0 39 0 0 0 34
bond after 1 here 1 after 3|0 -1 -174 174 0 0 0 0
bond after 1 here 1 after 5|0 -80 22 79 0 0 0 0
bond after 1 here 1 after 7|15 67 -91 36 0 0 0 0
bond after 1 here 1 after 8|-15 161 0 -175 0 0 0 0
bond after 1 here 1 after 9|-100 120 80 -100 0 0 0 0
bond after 1 here 2 after 1|89 -39 -94 0 0 0 0 0
bond after 1 here 2 after 2|-39 108 41 -66 -88 0 0 152
bond after 1 here 2 after 3|-73 25 169 -150 0 0 0 0
bond after 1 here 2 after 4|35 10 0 0 0 0 0 -67
bond after 1 here 2 after 5|-29 31 105 -110 0 0 0 0
bond after 1 here 2 after 6|-129 143 0 -37 0 0 0 0
bond after 1 here 2 after 7|64 51 -27 -25 0 0 0 -98
bond after 1 here 2 after 8|-13 26 -91 58 0 0 0 0
bond after 1 here 2 after 9|-62 93 27 -46 0 0 182 -99
bond after 1 here 3 after 1|-51 51 0 0 0 0 0 0
bond after 1 here 3 after 2|-59 81 37 -115 0 0 0 0
bond after 1 here 3 after 3|-92 166 -5 31 -88 0 0 0
bond after 1 here 3 after 4|-19 19 0 0 0 0 0 0
bond after 1 here 3 after 5|-97 97 0 0 0 0 0 0
bond after 1 here 3 after 6|0 0 91 -17 0 0 0 -82
bond after 1 here 3 after 7|129 6 0 0 0 0 0 -100
bond after 1 here 3 after 8|28 56 -144 74 0 0 0 0
bond after 1 here 3 after 9|-71 37 57 72 16 0 -20 0
bond after 1 here 4 after 1|109 -109 0 0 0 0 0 0
bond after 1 here 4 after 2|-2 35 -64 0 0 0 0 0
bond after 1 here 4 after 3|30 -30 0 0 0 0 0 0
bond after 1 here 4 after 4|-49 49 0 0 0 0 0 0
bond after 1 here 4 after 7|1 -1 0 0 0 0 0 0
bond after 1 here 4 after 8|-107 63 0 0 0 0 0 77
bond after 1 here 4 after 9|155 -155 0 0 0 0 0 0
bond after 1 here 5 after 1|-86 0 86 0 0 0 0 0
bond after 1 here 5 after 2|60 -95 79 -27 0 0 0 0
bond after 1 here 5 after 3|52 -13 -81 0 0 0 0 0
bond after 1 here 5 after 4|95 -95 0 0 0 0 0 0
bond after 1 here 5 after 5|51 -118 -28 91 0 0 0 0
bond after 1 here 5 after 6|-111 111 -66 40 0 49 0 0
bond after 1 here 5 after 7|5 -5 -123 123 0 0 0 0
bond after 1 here 5 after 8|-34 100 -23 -14 -14 0 0 0
bond after 1 here 5 after 9|119 -82 -77 0 0 0 0 0
bond after 1 here 6 after 1|122 -89 -48 0 0 0 0 0
bond after 1 here 6 after 2|-54 136 -37 -161 0 0 0 0
bond after 1 here 6 after 3|60 -60 -63 92 0 -41 0 0
bond after 1 here 6 after 4|94 -94 0 0 0 0 0 0
bond after 1 here 6 after 5|66 47 151 -198 0 0 0 0
bond after 1 here 6 after 6|-63 -54 51 72 0 0 0 0
bond after 1 here 6 after 7|-99 99 64 -64 0 0 0 0
bond after 1 here 6 after 8|31 -31 -120 74 0 94 0 0
bond after 1 here 6 after 9|23 -23 0 0 0 0 0 0
bond after 1 here 7 after 2|96 -166 -7 81 0 0 0 0
bond after 1 here 7 after 3|-233 79 206 8 0 0 0 0
bond after 1 here 7 after 4|100 -100 0 0 0 0 0 0
bond after 1 here 7 after 5|95 -82 119 -88 -49 0 0 0
bond after 1 here 7 after 6|-86 86 -31 31 0 0 0 0
bond after 1 here 7 after 7|-158 88 93 -95 114 -28 0 0
bond after 1 here 7 after 8|0 0 18 -18 0 0 0 0
bond after 1 here 7 after 9|-99 105 0 61 -72 0 0 0
bond after 1 here 8 after 1|0 0 -73 73 0 0 0 0
bond after 1 here 8 after 2|-132 -69 134 85 0 0 0 -16
bond after 1 here 8 after 3|-99 99 -62 51 0 0 0 40
bond after 1 here 8 after 4|-96 0 2 131 0 0 0 0
bond after 1 here 8 after 5|-134 90 28 75 0 55 0 -55
bond after 1 here 8 after 6|-55 -32 226 -112 0 -100 0 0
bond after 1 here 8 after 7|-149 -87 244 -80 0 0 0 0
bond after 1 here 8 after 8|89 85 -252 88 94 0 0 0
bond after 1 here 8 after 9|-7 -51 -1 42 -46 0 0 -36
bond after 1 here 9 after 0|0 0 74 -74 0 0 0 0
bond after 1 here 9 after 1|0 0 127 -51 0 0 0 -95
bond after 1 here 9 after 2|-184 -111 128 68 -63 -33 0 0
bond after 1 here 9 after 3|0 -93 -12 61 0 0 0 0
bond after 1 here 9 after 4|-60 -56 -49 58 0 32 102 -90
bond after 1 here 9 after 5|177 0 -173 27 0 38 -167 191
bond after 1 here 9 after 6|104 0 -33 190 -99 0 0 -65
bond after 1 here 9 after 7|0 -108 60 58 0 0 0 0
bond after 1 here 9 after 8|-53 0 4 42 59 0 70 -40
bond after 1 here 9 after 9|92 82 93 127 -178 -83 -249 -91
bond after 2|78 62 56 -48 -105 -193 -55 -104
bond after 2 here 0 after 0|100 -29 -100 29 0 0 0 0
bond after 2 here 0 after 1|97 -97 0 0 0 0 0 0
bond after 2 here 0 after 5|0 0 74 0 0 0 0 -74
bond after 2 here 0 after 7|0 0 0 50 0 -50 0 0
bond after 2 here 0 after 9|0 92 -97 97 -92 0 0 0
bond after 2 here 1 after 1|62 -62 0 0 0 0 0 0
bond after 2 here 1 after 2|0 -94 67 42 0 0 0 0
bond after 2 here 1 after 3|-67 63 96 5 -94 0 0 0
bond after 2 here 1 after 5|0 100 -100 0 0 0 0 0
bond after 2 here 1 after 6|0 0 141 -141 0 0 0 0
bond after 2 here 1 after 7|-117 117 0 0 0 0 0 0
bond after 2 here 1 after 8|17 -17 54 -13 0 0 -54 -1
bond after 2 here 1 after 9|-27 16 -89 112 0 0 0 0
bond after 2 here 2 after 1|57 26 -142 0 0 0 0 -35
bond after 2 here 2 after 2|-36 135 -73 -129 91 0 0 -52
bond after 2 here 2 after 3|-81 32 0 0 108 0 0 0
bond after 2 here 2 after 4|-65 65 0 0 0 0 0 0
bond after 2 here 2 after 5|-71 191 -88 -132 0 0 0 0
bond after 2 here 2 after 6|32 98 -74 -47 0 0 0 0
bond after 2 here 2 after 7|-3 68 -114 24 0 0 0 0
bond after 2 here 2 after 8|-99 50 75 -120 111 0 120 0
bond after 2 here 2 after 9|-49 52 -86 2 0 0 110 0
bond after 2 here 3 after 1|67 41 -73 -29 0 0 0 0
bond after 2 here 3 after 2|-78 114 -106 0 0 0 0 0
bond after 2 here 3 after 3|13 -54 75 -75 80 0 0 0
bond after 2 here 3 after 4|2 -2 0 0 0 0 0 0
bond after 2 here 3 after 5|-73 72 -77 78 0 0 0 0
bond after 2 here 3 after 7|33 -33 0 0 0 0 0 0
bond after 2 here 3 after 8|-60 60 23 -23 0 0 0 0
bond after 2 here 3 after 9|-64 24 0 0 0 0 103 0
bond after 2 here 4 after 2|34 82 -29 -54 0 0 0 -100
bond after 2 here 4 after 3|5 -5 0 0 0 0 0 0
bond after 2 here 4 after 4|140 0 -140 0 0 0 0 0
bond after 2 here 4 after 6|56 -56 0 0 0 0 0 0
bond after 2 here 4 after 8|44 -44 96 0 0 0 0 -96
bond after 2 here 4 after 9|36 -36 0 0 0 0 0 0
bond after 2 here 5 after 1|-93 -22 107 0 0 0 0 0
bond after 2 here 5 after 2|84 16 -170 -100 0 0 0 0
bond after 2 here 5 after 3|79 -1 14 -100 0 0 0 0
bond after 2 here 5 after 4|-27 27 0 0 0 0 0 0
bond after 2 here 5 after 5|-44 44 0 0 0 0 0 0
bond after 2 here 5 after 6|125 -125 0 0 0 0 0 0
bond after 2 here 5 after 7|33 -33 0 0 0 0 0 0
bond after 2 here 5 after 8|-40 -7 12 46 0 0 0 0
bond after 2 here 5 after 9|77 -36 0 -36 0 0 0 0
bond after 2 here 6 after 0|0 0 -89 89 0 0 0 0
bond after 2 here 6 after 1|-72 72 0 0 0 0 0 0
bond after 2 here 6 after 2|13 79 -100 88 0 0 0 0
bond after 2 here 6 after 3|-55 55 0 0 0 0 0 0
bond after 2 here 6 after 4|-10 10 0 0 0 0 0 0
bond after 2 here 6 after 5|125 -56 0 -86 0 0 0 0
bond after 2 here 6 after 6|-111 59 70 0 0 0 0 0
bond after 2 here 6 after 7|-55 -38 -26 97 0 0 0 0
bond after 2 here 6 after 8|130 -130 0 0 0 0 0 0
bond after 2 here 6 after 9|-165 72 110 17 0 0 0 0
bond after 2 here 7 after 1|0 0 -59 81 0 0 -34 0
bond after 2 here 7 after 2|30 -74 124 -62 0 0 0 0
bond after 2 here 7 after 3|86 -100 25 0 0 0 0 0
bond after 2 here 7 after 4|88 0 -88 0 0 0 0 0
bond after 2 here 7 after 5|55 36 0 -80 0 0 0 0
bond after 2 here 7 after 6|-73 73 20 -20 0 0 0 0
bond after 2 here 7 after 7|55 -55 6 -6 0 0 0 0
bond after 2 here 7 after 8|0 0 152 -152 0 0 0 0
bond after 2 here 7 after 9|-98 82 -44 77 0 0 0 0
bond after 2 here 8 after 0|0 0 -77 77 0 0 0 0
bond after 2 here 8 after 1|0 0 -13 0 -99 0 0 148
bond after 2 here 8 after 2|119 -120 172 -202 0 0 0 0
bond after 2 here 8 after 3|79 -79 80 0 0 0 0 -80
bond after 2 here 8 after 4|60 -60 0 0 0 0 0 0
bond after 2 here 8 after 5|73 0 -73 0 0 0 0 0
bond after 2 here 8 after 6|6 -153 261 -78 -154 0 0 0
bond after 2 here 8 after 7|42 0 -125 105 0 0 0 0
bond after 2 here 8 after 8|-122 -39 -22 154 0 0 -85 -32
bond after 2 here 8 after 9|-70 89 -15 87 -49 0 -88 -121
bond after 2 here 9 after 1|-2 0 44 -43 0 0 0 0
bond after 2 here 9 after 2|-69 -3 53 63 -121 0 -31 -6
bond after 2 here 9 after 3|-60 0 -84 96 0 0 0 37
bond after 2 here 9 after 4|0 0 55 46 0 -164 0 135
bond after 2 here 9 after 5|-197 22 96 88 -94 -60 -99 166
bond after 2 here 9 after 6|0 0 -7 -20 0 0 110 -69
bond after 2 here 9 after 7|0 0 -130 130 0 0 0 0
bond after 2 here 9 after 8|-116 0 55 47 76 0 0 -29
bond after 2 here 9 after 9|-227 -100 246 26 32 47 -90 -87
bond after 3|39 51 -18 -81 -18 -169 40 -187
bond after 3 here 0 after 0|66 -40 0 -52 0 0 0 0
bond after 3 here 0 after 1|146 -94 -72 0 0 0 0 0
bond after 3 here 0 after 2|0 -9 -72 79 0 0 0 0
bond after 3 here 0 after 6|0 0 0 73 0 -73 0 0
bond after 3 here 0 after 7|0 0 -87 87 0 0 0 0
bond after 3 here 0 after 8|10 -104 0 -10 104 0 0 0
bond after 3 here 0 after 9|-2 69 0 52 -69 -51 0 0
bond after 3 here 1 after 1|29 8 0 18 0 0 0 -66
bond after 3 here 1 after 2|-41 -3 -79 85 71 0 0 0
bond after 3 here 1 after 3|-25 -47 0 120 0 0 0 0
bond after 3 here 1 after 4|0 93 0 -93 0 0 0 0
bond after 3 here 1 after 6|-3 3 0 0 0 0 0 0
bond after 3 here 1 after 8|95 0 -33 -19 -79 0 0 0
bond after 3 here 1 after 9|55 -9 -35 -135 0 0 109 0
bond after 3 here 2 after 1|6 -6 0 0 0 0 0 0
bond after 3 here 2 after 2|-49 83 -21 -110 16 0 42 96
bond after 3 here 2 after 3|68 74 -173 -15 0 0 0 0
bond after 3 here 2 after 4|-121 89 0 0 0 0 63 0
bond after 3 here 2 after 5|17 82 -280 169 0 0 0 0
bond after 3 here 2 after 6|-59 49 0 -71 0 0 88 0
bond after 3 here 2 after 7|-111 10 187 -104 0 0 109 0
bond after 3 here 2 after 8|2 30 50 28 -6 -86 0 -97
bond after 3 here 2 after 9|-14 -14 -16 78 22 0 86 -87
bond after 3 here 3 after 1|80 -80 0 0 0 0 0 0
bond after 3 here 3 after 2|15 0 34 -106 0 0 0 0
bond after 3 here 3 after 3|99 -53 -63 -63 108 0 0 -100
bond after 3 here 3 after 4|88 -88 0 0 0 0 0 0
bond after 3 here 3 after 5|124 -124 0 0 0 0 0 0
bond after 3 here 3 after 6|-46 46 0 0 0 0 0 0
bond after 3 here 3 after 7|-57 -54 5 92 0 0 0 0
bond after 3 here 3 after 8|7 -7 -5 -72 75 0 0 0
bond after 3 here 3 after 9|89 -33 -97 -39 0 0 0 0
bond after 3 here 4 after 1|92 0 0 0 0 0 0 -92
bond after 3 here 4 after 2|54 73 -11 -95 0 0 0 0
bond after 3 here 4 after 3|130 -87 -64 0 0 0 0 0
bond after 3 here 4 after 4|-92 92 0 0 0 0 0 0
bond after 3 here 4 after 5|88 -88 0 0 0 0 0 0
bond after 3 here 4 after 6|92 -92 0 0 0 0 0 0
bond after 3 here 4 after 7|0 -100 100 0 0 0 0 0
bond after 3 here 4 after 8|-52 52 0 0 0 0 0 0
bond after 3 here 4 after 9|-9 22 52 -104 0 0 0 0
bond after 3 here 5 after 2|169 219 -100 -100 0 0 0 -100
bond after 3 here 5 after 3|155 -155 0 0 0 0 0 0
bond after 3 here 5 after 4|-54 54 0 0 0 0 0 0
bond after 3 here 5 after 5|-32 -53 69 35 0 0 0 0
bond after 3 here 5 after 6|76 -80 -40 0 0 0 0 0
bond after 3 here 5 after 7|53 63 -140 61 0 0 0 0
bond after 3 here 5 after 8|115 -108 106 -111 0 0 0 0
bond after 3 here 5 after 9|-144 -90 78 261 0 -29 0 -100
bond after 3 here 6 after 2|31 63 95 -247 0 0 0 -32
bond after 3 here 6 after 3|-123 172 0 -79 0 0 0 0
bond after 3 here 6 after 4|-70 70 60 -60 0 0 0 0
bond after 3 here 6 after 5|140 -140 -1 0 0 0 0 0
bond after 3 here 6 after 6|208 -180 -137 101 0 0 0 0
bond after 3 here 6 after 7|16 -16 -75 63 31 0 0 0
bond after 3 here 6 after 8|47 30 -19 -23 1 0 0 0
bond after 3 here 6 after 9|95 -48 -87 87 0 0 -90 0
bond after 3 here 7 after 1|0 0 -4 -100 0 0 0 103
bond after 3 here 7 after 2|65 33 155 -147 0 -99 0 -91
bond after 3 here 7 after 3|26 0 -26 0 0 0 0 0
bond after 3 here 7 after 4|0 0 80 0 0 0 0 -80
bond after 3 here 7 after 5|-18 0 0 0 0 -63 76 0
bond after 3 here 7 after 6|-2 -70 54 0 0 0 0 0
bond after 3 here 7 after 7|-130 55 0 0 0 0 92 0
bond after 3 here 7 after 8|-88 0 -41 105 0 0 0 0
bond after 3 here 7 after 9|-215 131 61 87 0 110 -86 0
bond after 3 here 8 after 2|77 -1 -28 -90 0 0 16 0
bond after 3 here 8 after 3|57 -57 86 -86 0 0 0 0
bond after 3 here 8 after 5|84 -84 16 -16 0 0 0 0
bond after 3 here 8 after 6|85 0 -18 -29 0 0 0 0
bond after 3 here 8 after 7|0 0 187 -129 0 0 -95 0
bond after 3 here 8 after 8|0 0 221 -70 -153 -53 -72 -74
bond after 3 here 8 after 9|-193 -16 -87 253 -92 103 -12 -65
bond after 3 here 9 after 2|0 0 -67 67 0 0 0 0
bond after 3 here 9 after 4|0 -81 94 -94 0 0 81 0
bond after 3 here 9 after 5|-165 -1 -32 153 0 0 0 58
bond after 3 here 9 after 6|0 -56 108 7 0 0 0 -75
bond after 3 here 9 after 7|-60 0 90 0 0 0 -43 0
bond after 3 here 9 after 8|100 0 54 -121 151 0 -107 -31
bond after 3 here 9 after 9|-254 -96 112 5 -140 0 -80 75
bond after 4|51 88 -123 -103 -141 -232 39 -214
bond after 4 here 0 after 0|-100 100 -96 96 0 0 0 0
bond after 4 here 0 after 1|-50 0 0 50 0 0 0 0
bond after 4 here 0 after 2|98 85 0 -98 -85 0 0 0
bond after 4 here 0 after 8|76 -76 -118 118 0 0 0 0
bond after 4 here 0 after 9|62 0 0 43 0 0 0 -88
bond after 4 here 1 after 0|0 0 -95 95 0 0 0 0
bond after 4 here 1 after 1|-140 18 0 135 0 0 0 0
bond after 4 here 1 after 2|-156 171 34 -140 0 0 90 0
bond after 4 here 1 after 4|63 -63 0 0 0 0 0 0
bond after 4 here 1 after 5|-42 0 0 -63 0 0 86 0
bond after 4 here 1 after 7|48 -48 0 0 0 0 0 0
bond after 4 here 1 after 8|156 -144 -64 -69 93 0 0 0
bond after 4 here 1 after 9|150 41 -100 93 -93 0 21 0
bond after 4 here 2 after 1|113 -35 -54 0 0 0 0 -100
bond after 4 here 2 after 2|-18 51 -108 -44 20 0 0 -100
bond after 4 here 2 after 3|2 25 0 -94 0 0 0 0
bond after 4 here 2 after 4|-36 87 0 -97 0 0 0 0
bond after 4 here 2 after 5|72 -65 -78 56 0 0 0 0
bond after 4 here 2 after 6|56 -79 0 0 60 0 0 0
bond after 4 here 2 after 7|94 111 -146 32 0 0 0 0
bond after 4 here 2 after 8|-5 79 -101 77 -159 0 0 0
bond after 4 here 2 after 9|16 11 -181 206 -71 0 -39 -84
bond after 4 here 3 after 1|-95 -33 121 0 0 0 0 0
bond after 4 here 3 after 2|-162 211 36 -95 0 0 0 -100
bond after 4 here 3 after 3|-27 24 0 74 -63 0 0 0
bond after 4 here 3 after 4|15 -73 0 0 91 0 0 0
bond after 4 here 3 after 5|123 81 0 -170 0 0 0 0
bond after 4 here 3 after 6|-38 38 0 59 -59 0 0 0
bond after 4 here 3 after 7|-17 -63 64 -3 0 0 0 0
bond after 4 here 3 after 8|-2 81 135 -60 -135 0 0 0
bond after 4 here 3 after 9|-47 -42 -88 83 -53 0 139 0
bond after 4 here 4 after 1|-17 17 0 0 0 0 0 0
bond after 4 here 4 after 2|-32 32 0 0 0 0 0 0
bond after 4 here 4 after 3|40 -40 0 0 0 0 0 0
bond after 4 here 4 after 4|169 -169 0 0 0 0 0 0
bond after 4 here 4 after 5|72 37 -97 0 0 0 0 0
bond after 4 here 4 after 6|-85 85 0 0 0 0 0 0
bond after 4 here 4 after 7|-26 26 0 0 0 0 0 0
bond after 4 here 4 after 8|45 -45 0 0 0 0 0 0
bond after 4 here 4 after 9|67 -67 97 -97 0 0 0 0
bond after 4 here 5 after 1|-31 31 0 0 0 0 0 0
bond after 4 here 5 after 2|62 82 -12 -135 0 0 0 0
bond after 4 here 5 after 3|25 -41 -51 73 0 0 0 0
bond after 4 here 5 after 4|128 -128 0 0 0 0 0 0
bond after 4 here 5 after 5|117 -33 -100 0 0 0 0 0
bond after 4 here 5 after 6|-49 49 34 -34 0 0 0 0
bond after 4 here 5 after 7|-24 24 0 0 0 0 0 0
bond after 4 here 5 after 8|-61 -32 50 133 0 0 0 -100
bond after 4 here 5 after 9|85 -40 -97 19 0 0 0 0
bond after 4 here 6 after 2|-2 92 0 -90 0 -100 0 91
bond after 4 here 6 after 3|72 -72 80 -80 0 0 0 0
bond after 4 here 6 after 4|27 -27 0 0 0 0 0 0
bond after 4 here 6 after 5|-18 18 0 0 0 0 0 0
bond after 4 here 6 after 6|-81 -34 109 -135 120 0 0 0
bond after 4 here 6 after 7|3 122 -89 20 -20 0 -89 0
bond after 4 here 6 after 8|-9 50 34 -46 -66 0 0 0
bond after 4 here 6 after 9|-52 -9 0 87 -71 0 84 0
bond after 4 here 7 after 2|116 -80 0 0 0 0 0 -85
bond after 4 here 7 after 3|167 -143 0 0 0 0 -41 0
bond after 4 here 7 after 4|-83 83 0 0 0 0 0 0
bond after 4 here 7 after 5|66 61 -83 -45 0 0 0 0
bond after 4 here 7 after 6|87 -87 0 0 0 0 0 0
bond after 4 here 7 after 7|-95 95 0 90 -90 0 0 0
bond after 4 here 7 after 8|0 0 50 -50 0 0 0 0
bond after 4 here 7 after 9|72 -74 -62 -47 70 0 43 0
bond after 4 here 8 after 2|137 -106 0 0 0 0 -63 0
bond after 4 here 8 after 3|-95 95 38 -26 -20 0 0 0
bond after 4 here 8 after 4|96 -96 -78 78 0 0 0 0
bond after 4 here 8 after 5|-70 0 83 -33 0 0 0 0
bond after 4 here 8 after 6|147 -107 0 0 0 0 0 -60
bond after 4 here 8 after 7|120 0 56 -71 0 -100 0 0
bond after 4 here 8 after 8|-88 47 105 -3 20 0 0 -88
bond after 4 here 8 after 9|-20 -131 -48 162 80 -11 -118 0
bond after 4 here 9 after 1|0 0 -118 118 0 0 0 0
bond after 4 here 9 after 2|-103 48 -85 -138 67 0 91 132
bond after 4 here 9 after 3|0 0 6 -78 0 0 0 99
bond after 4 here 9 after 4|-76 76 73 -73 0 0 0 0
bond after 4 here 9 after 5|95 -8 -22 -153 0 0 0 27
bond after 4 here 9 after 6|-90 110 -28 -43 0 0 43 0
bond after 4 here 9 after 7|0 0 -85 85 0 0 0 0
bond after 4 here 9 after 8|-43 0 231 -212 -7 0 0 0
bond after 4 here 9 after 9|-207 -100 407 -168 16 -97 -98 -94
bond around 0 before 0|79 41 51 71 -98 40 -126 38
bond around 0 before 1|-2 77 42 -50 16 -29 -8 -184
bond around 0 before 2|-16 91 -23 10 116 -104 117 -182
bond around 0 before 3|-76 128 47 -125 115 -23 84 -100
bond around 0 before 4|-108 117 -40 -180 182 -159 22 -173
bond around 1 before 0|-80 -9 -180 186 76 135 -29 128
bond around 1 before 1|-20 49 -151 53 71 -56 -20 0
bond around 1 before 2|1 65 280 -141 -154 0 0 -99
bond around 1 before 3|-86 30 -51 -27 75 0 -54 0
bond around 1 before 4|0 79 0 0 -79 0 0 0
bond around 2 before 0|-23 -127 -118 136 47 -37 -58 232
bond around 2 before 1|15 -69 -44 164 -82 -24 0 0
bond around 2 before 2|44 -69 -90 110 -11 0 0 0
bond around 2 before 3|-133 195 0 -96 0 0 0 0
bond around 2 before 4|0 0 0 10 -10 0 0 0
bond around 3 before 0|-172 -221 -126 340 107 96 -64 119
bond around 3 before 1|0 -81 -139 203 -22 0 0 0
bond around 3 before 2|-91 22 -65 144 0 0 0 0
bond around 3 before 3|-81 10 -122 182 83 -28 -91 0
bond around 3 before 4|0 -74 98 74 -98 0 0 0
bond around 4 before 0|-152 -417 -68 497 -99 0 -90 -76
bond around 4 before 4|0 83 21 75 -149 0 0 0
bond before 0|89 40 54 115 -118 25 64 46
bond before 0 deficit 0 here 0|-166 328 -70 -149 -124 0 0 47
bond before 0 deficit 0 here 1|-130 49 0 -80 -24 0 0 125
bond before 0 deficit 0 here 2|-45 -149 23 11 59 171 0 82
bond before 0 deficit 0 here 3|69 -86 103 -131 49 -72 0 77
bond before 0 deficit 0 here 4|-73 -103 112 -34 87 0 0 0
bond before 0 deficit 0 here 5|17 -14 -131 60 -40 0 0 -38
bond before 0 deficit 0 here 6|-56 -46 74 -17 30 0 0 0
bond before 0 deficit 0 here 7|-85 -4 2 24 11 37 0 -4
bond before 0 deficit 0 here 8|31 -187 -41 21 73 -211 0 60
bond before 0 deficit 0 here 9|48 183 90 -15 139 -110 -99 -184
bond before 0 deficit 1 here 0|-146 -36 85 113 74 0 0 -127
bond before 0 deficit 1 here 1|-33 66 -68 -83 103 -98 0 82
bond before 0 deficit 1 here 2|138 -95 -6 40 -25 -50 -122 33
bond before 0 deficit 1 here 3|-37 -21 -23 55 -91 0 0 -29
bond before 0 deficit 1 here 4|-8 -80 33 36 100 -25 -112 97
bond before 0 deficit 1 here 5|-5 137 60 -60 0 -19 -59 -38
bond before 0 deficit 1 here 6|-23 101 -21 -34 5 -84 55 88
bond before 0 deficit 1 here 7|43 32 -52 -9 72 0 -51 43
bond before 0 deficit 1 here 8|47 168 32 -3 -70 -204 -121 65
bond before 0 deficit 1 here 9|-95 157 -51 41 55 -65 45 -109
bond before 0 deficit 2 here 0|-47 -49 126 -127 0 0 0 24
bond before 0 deficit 2 here 1|0 -39 177 33 -140 -72 -16 -29
bond before 0 deficit 2 here 2|29 20 103 34 135 31 62 38
bond before 0 deficit 2 here 3|-61 75 41 128 24 -47 -35 -58
bond before 0 deficit 2 here 4|-59 43 -10 42 0 20 93 -21
bond before 0 deficit 2 here 5|-42 125 127 -36 -130 69 -90 38
bond before 0 deficit 2 here 6|-111 137 8 3 -134 -50 -81 49
bond before 0 deficit 2 here 7|27 87 -4 -52 157 72 -183 -139
bond before 0 deficit 2 here 8|107 17 -37 -11 -70 -11 13 -14
bond before 0 deficit 2 here 9|27 81 37 48 33 -43 43 76
bond before 0 deficit 3 here 0|0 0 -19 22 0 86 0 -92
bond before 0 deficit 3 here 1|7 49 -78 30 0 36 39 -7
bond before 0 deficit 3 here 2|48 -47 -11 -12 191 100 -26 37
bond before 0 deficit 3 here 3|81 32 59 3 -176 -98 -51 -105
bond before 0 deficit 3 here 4|45 -58 -28 101 -38 -72 75 -3
bond before 0 deficit 3 here 5|15 59 -2 -165 -54 63 -179 112
bond before 0 deficit 3 here 6|13 49 -49 64 7 -7 -63 -46
bond before 0 deficit 3 here 7|-11 -48 87 120 -73 106 -84 -155
bond before 0 deficit 3 here 8|61 9 -38 -16 59 37 1 31
bond before 0 deficit 3 here 9|22 -56 43 -27 61 -2 103 -79
bond before 0 deficit 4 here 0|49 -94 99 101 0 -135 0 0
bond before 0 deficit 4 here 1|33 65 -131 78 0 -11 0 0
bond before 0 deficit 4 here 2|193 -74 -193 -69 133 -25 18 -111
bond before 0 deficit 4 here 3|-57 -65 37 -114 62 103 0 93
bond before 0 deficit 4 here 4|80 6 7 -115 -41 0 0 40
bond before 0 deficit 4 here 5|-96 101 104 21 0 -43 0 -100
bond before 0 deficit 4 here 6|39 -100 -35 63 75 -33 130 0
bond before 0 deficit 4 here 7|-2 81 -103 25 -17 -34 0 -38
bond before 0 deficit 4 here 8|104 109 -118 -79 -21 55 -77 -13
bond before 0 deficit 4 here 9|69 8 -21 44 -139 27 24 -39
bond before 0 deficit 5 here 0|-37 -160 80 29 0 0 0 85
bond before 0 deficit 5 here 1|-30 64 -112 60 0 -38 57 138
bond before 0 deficit 5 here 2|38 -2 -57 0 118 0 -86 -4
bond before 0 deficit 5 here 3|56 74 52 -142 -91 57 -18 -96
bond before 0 deficit 5 here 4|-1 51 -20 -69 0 0 0 1
bond before 0 deficit 5 here 5|44 66 -43 -56 -5 -78 86 5
bond before 0 deficit 5 here 6|-65 37 -73 161 85 31 -171 -110
bond before 0 deficit 5 here 7|71 -47 -79 -51 44 114 27 -48
bond before 0 deficit 5 here 8|113 -30 -8 -75 95 -14 -62 68
bond before 0 deficit 5 here 9|29 -62 -2 106 -109 -44 19 91
bond before 0 deficit 6 here 0|51 0 -5 13 -94 0 0 22
bond before 0 deficit 6 here 1|6 108 -31 63 0 117 85 -220
bond before 0 deficit 6 here 2|211 -173 -4 -59 -95 72 3 7
bond before 0 deficit 6 here 3|70 -127 22 41 91 0 -142 -183
bond before 0 deficit 6 here 4|85 -12 11 43 38 153 -100 -103
bond before 0 deficit 6 here 5|53 -46 -83 -42 0 0 0 200
bond before 0 deficit 6 here 6|-54 56 -40 -73 0 71 -28 -10
bond before 0 deficit 6 here 7|-13 -58 99 -12 -13 -252 117 176
bond before 0 deficit 6 here 8|98 -76 63 -43 -18 55 37 -56
bond before 0 deficit 6 here 9|95 -109 62 53 -16 -7 39 29
bond before 0 deficit 7 here 0|-41 -173 8 126 0 103 0 44
bond before 0 deficit 7 here 1|20 -79 80 0 0 -25 -109 -5
bond before 0 deficit 7 here 2|155 -157 -56 13 -24 -66 -34 117
bond before 0 deficit 7 here 3|110 -72 13 -2 24 0 -40 25
bond before 0 deficit 7 here 4|48 -43 26 -8 121 -36 -96 2
bond before 0 deficit 7 here 5|121 -73 -80 -28 -14 47 -97 48
bond before 0 deficit 7 here 6|62 -36 55 -92 44 -126 72 -31
bond before 0 deficit 7 here 7|-2 -66 -24 59 89 -143 32 69
bond before 0 deficit 7 here 8|106 -61 8 42 78 23 104 -84
bond before 0 deficit 7 here 9|153 -191 22 -2 -133 90 -6 35
bond before 0 deficit 8 here 0|-49 -153 -9 68 0 -21 0 85
bond before 0 deficit 8 here 1|30 -93 2 15 -99 61 115 -33
bond before 0 deficit 8 here 2|169 -76 76 6 -114 -46 18 -11
bond before 0 deficit 8 here 3|112 -77 13 -40 16 -5 47 78
bond before 0 deficit 8 here 4|129 -66 -95 20 -64 -14 71 -2
bond before 0 deficit 8 here 5|92 -18 27 7 0 -142 -71 -65
bond before 0 deficit 8 here 6|107 -54 7 -5 7 -46 32 -9
bond before 0 deficit 8 here 7|104 -45 -3 39 -32 89 128 -6
bond before 0 deficit 8 here 8|159 -26 20 -22 -50 -3 -7 2
bond before 0 deficit 8 here 9|117 -146 125 -2 2 48 16 25
bond before 0 deficit 9 here 0|37 -85 -43 -37 0 32 0 87
bond before 0 deficit 9 here 1|-71 63 95 78 0 -2 -97 -30
bond before 0 deficit 9 here 2|98 -21 16 -47 -87 -52 62 -30
bond before 0 deficit 9 here 3|47 -77 -47 11 -169 9 78 -1
bond before 0 deficit 9 here 4|51 49 -157 39 0 -42 -3 140
bond before 0 deficit 9 here 5|70 -39 -3 -21 -69 102 184 -84
bond before 0 deficit 9 here 6|57 -36 -16 -14 0 70 95 -30
bond before 0 deficit 9 here 7|60 -90 5 41 -33 149 19 21
bond before 0 deficit 9 here 8|47 -99 56 60 -37 77 2 -2
bond before 0 deficit 9 here 9|77 -146 33 23 -35 80 -135 58
bond before 1|5 48 -8 55 44 -56 -15 -184
bond before 1 deficit 0 here 0|0 -65 0 0 65 0 0 0
bond before 1 deficit 0 here 1|0 0 0 12 -12 0 0 0
bond before 1 deficit 0 here 4|0 60 0 0 -60 0 0 0
bond before 1 deficit 0 here 7|0 0 0 70 -70 0 0 0
bond before 1 deficit 0 here 8|0 162 0 -162 0 0 0 0
bond before 1 deficit 0 here 9|0 146 0 -146 -29 0 0 0
bond before 1 deficit 1 here 0|0 93 0 0 -93 0 0 0
bond before 1 deficit 1 here 1|0 -22 19 -19 0 0 22 0
bond before 1 deficit 1 here 3|-81 81 83 -83 0 0 0 0
bond before 1 deficit 1 here 4|-13 13 0 0 0 0 0 0
bond before 1 deficit 1 here 5|-45 45 0 0 0 0 0 0
bond before 1 deficit 1 here 6|0 104 0 -104 0 0 0 0
bond before 1 deficit 1 here 7|0 34 0 -34 0 0 0 0
bond before 1 deficit 1 here 8|0 119 -189 71 46 0 0 0
bond before 1 deficit 1 here 9|0 32 0 80 -100 0 0 0
bond before 1 deficit 2 here 0|0 0 -99 99 0 0 0 0
bond before 1 deficit 2 here 1|0 94 -94 0 0 0 0 0
bond before 1 deficit 2 here 2|-100 65 4 -49 -5 111 0 93
bond before 1 deficit 2 here 3|151 20 -98 5 -94 0 0 0
bond before 1 deficit 2 here 4|35 46 0 0 0 0 0 -67
bond before 1 deficit 2 here 5|-168 193 -13 -10 0 0 0 0
bond before 1 deficit 2 here 6|-91 153 -87 0 0 0 0 0
bond before 1 deficit 2 here 7|-284 296 100 -65 40 0 0 0
bond before 1 deficit 2 here 8|-100 234 -92 -58 19 -117 0 0
bond before 1 deficit 2 here 9|-100 85 -114 87 89 -23 6 -93
bond before 1 deficit 3 here 2|-68 8 93 0 0 0 0 0
bond before 1 deficit 3 here 3|0 0 -5 0 5 0 0 0
bond before 1 deficit 3 here 4|-94 94 0 0 0 0 0 0
bond before 1 deficit 3 here 5|62 -62 0 0 0 0 0 0
bond before 1 deficit 3 here 6|0 0 -29 -14 38 0 0 0
bond before 1 deficit 3 here 7|0 96 0 -96 0 0 0 0
bond before 1 deficit 3 here 8|0 67 -45 -28 -27 -3 0 0
bond before 1 deficit 3 here 9|0 3 -46 111 -42 0 -20 0
bond before 1 deficit 4 here 1|0 13 0 -13 0 0 0 0
bond before 1 deficit 4 here 2|59 -59 0 0 0 0 0 0
bond before 1 deficit 4 here 5|-88 88 0 0 0 0 0 0
bond before 1 deficit 4 here 6|-16 16 0 0 0 0 0 0
bond before 1 deficit 4 here 8|-12 -69 -78 0 0 0 0 133
bond before 1 deficit 4 here 9|0 -31 0 31 0 0 0 0
bond before 1 deficit 5 here 1|0 -86 86 0 0 0 0 0
bond before 1 deficit 5 here 2|-83 37 152 0 -27 0 0 0
bond before 1 deficit 5 here 3|-25 25 0 0 0 0 0 0
bond before 1 deficit 5 here 5|76 -76 0 0 0 0 0 0
bond before 1 deficit 5 here 6|-34 34 0 0 0 0 0 0
bond before 1 deficit 5 here 7|0 -98 -123 98 123 0 0 0
bond before 1 deficit 5 here 8|0 38 61 -76 -32 0 0 0
bond before 1 deficit 5 here 9|0 -5 -127 159 -83 0 0 0
bond before 1 deficit 6 here 1|0 0 -69 69 0 0 0 0
bond before 1 deficit 6 here 2|-91 91 -67 67 0 0 0 0
bond before 1 deficit 6 here 3|-100 100 37 -37 0 0 0 0
bond before 1 deficit 6 here 5|-105 91 152 -86 -75 0 0 0
bond before 1 deficit 6 here 6|59 -59 0 -72 72 0 0 0
bond before 1 deficit 6 here 7|-10 -62 64 69 -64 0 0 0
bond before 1 deficit 6 here 8|-84 84 9 23 -60 0 0 0
bond before 1 deficit 6 here 9|0 0 -162 180 -46 0 0 0
bond before 1 deficit 7 here 1|0 0 -78 78 0 0 0 0
bond before 1 deficit 7 here 2|0 0 0 -134 0 0 0 134
bond before 1 deficit 7 here 3|22 -22 0 0 0 0 0 0
bond before 1 deficit 7 here 5|-34 34 100 -65 -49 0 0 0
bond before 1 deficit 7 here 6|35 -35 -83 83 0 0 0 0
bond before 1 deficit 7 here 7|0 -52 97 -28 72 -97 0 0
bond before 1 deficit 7 here 8|0 0 47 0 -47 0 0 0
bond before 1 deficit 7 here 9|0 16 -73 -42 83 0 0 0
bond before 1 deficit 8 here 1|40 -40 57 -57 0 0 0 0
bond before 1 deficit 8 here 2|163 -156 38 -51 0 0 0 0
bond before 1 deficit 8 here 3|186 -135 32 -94 0 0 0 0
bond before 1 deficit 8 here 4|152 -152 0 0 0 0 0 0
bond before 1 deficit 8 here 5|179 -160 -33 -90 0 131 -58 0
bond before 1 deficit 8 here 6|48 -48 61 0 -61 0 0 0
bond before 1 deficit 8 here 7|48 -93 -14 -120 0 159 0 0
bond before 1 deficit 8 here 8|-7 -134 101 -41 17 0 0 0
bond before 1 deficit 8 here 9|0 -106 0 83 -7 0 0 93
bond before 1 deficit 9 here 1|-50 -51 86 95 0 0 0 -95
bond before 1 deficit 9 here 2|133 -129 -92 186 0 0 0 -138
bond before 1 deficit 9 here 3|121 -121 0 0 0 0 0 0
bond before 1 deficit 9 here 4|143 -60 0 0 0 0 0 -100
bond before 1 deficit 9 here 5|198 -148 -54 -43 0 0 0 0
bond before 1 deficit 9 here 6|123 -120 23 -31 0 0 0 0
bond before 1 deficit 9 here 7|149 37 -128 0 -66 0 0 0
bond before 1 deficit 9 here 8|98 -132 -3 27 -24 0 0 -31
bond before 1 deficit 9 here 9|57 -260 88 85 168 -144 0 -93
bond before 2|-17 119 48 11 40 -104 117 -237
bond before 2 deficit 0 here 0|0 -98 0 0 98 0 0 0
bond before 2 deficit 0 here 7|0 0 0 -50 50 0 0 0
bond before 2 deficit 0 here 9|0 92 0 0 -23 -97 0 0
bond before 2 deficit 1 here 1|0 148 0 0 -148 0 0 0
bond before 2 deficit 1 here 2|67 -67 0 0 0 0 0 0
bond before 2 deficit 1 here 3|81 -81 -5 92 -88 0 0 0
bond before 2 deficit 1 here 6|0 0 -148 -30 0 155 0 0
bond before 2 deficit 1 here 8|0 137 -54 -179 -13 110 0 0
bond before 2 deficit 1 here 9|0 116 -95 -99 81 0 0 0
bond before 2 deficit 2 here 1|0 97 0 -97 0 0 0 0
bond before 2 deficit 2 here 2|-100 178 43 -89 2 0 -31 0
bond before 2 deficit 2 here 3|-141 121 0 -81 108 0 0 0
bond before 2 deficit 2 here 5|-92 165 -99 0 0 0 0 0
bond before 2 deficit 2 here 6|-61 208 -151 -105 74 0 0 0
bond before 2 deficit 2 here 7|-180 135 155 32 -62 0 0 -99
bond before 2 deficit 2 here 8|-100 98 -169 31 33 0 125 0
bond before 2 deficit 2 here 9|0 229 -240 85 -125 0 -9 0
bond before 2 deficit 3 here 1|0 -92 195 -11 0 -99 0 0
bond before 2 deficit 3 here 2|80 -80 0 0 0 0 0 0
bond before 2 deficit 3 here 3|0 0 75 -80 28 0 0 0
bond before 2 deficit 3 here 4|-55 55 0 0 0 0 0 0
bond before 2 deficit 3 here 5|1 -1 0 0 78 -78 0 0
bond before 2 deficit 3 here 8|0 10 23 -16 -19 0 0 0
bond before 2 deficit 4 here 2|-100 100 0 83 -83 0 0 0
bond before 2 deficit 4 here 4|-8 8 0 0 0 0 0 0
bond before 2 deficit 4 here 5|-21 21 0 0 0 0 0 0
bond before 2 deficit 4 here 7|0 -84 0 84 0 0 0 0
bond before 2 deficit 5 here 1|107 -107 0 0 0 0 0 0
bond before 2 deficit 5 here 2|-100 120 0 -100 0 0 0 0
bond before 2 deficit 5 here 3|-58 58 0 0 0 0 0 0
bond before 2 deficit 5 here 5|0 98 -98 0 0 0 0 0
bond before 2 deficit 5 here 8|0 120 91 -92 -109 0 0 0
bond before 2 deficit 5 here 9|0 32 0 5 -35 0 0 0
bond before 2 deficit 6 here 1|0 0 2 -2 0 0 0 0
bond before 2 deficit 6 here 2|-93 -40 107 0 0 0 0 0
bond before 2 deficit 6 here 5|96 -96 0 0 0 0 0 0
bond before 2 deficit 6 here 6|70 -70 0 0 0 0 0 0
bond before 2 deficit 6 here 7|0 0 0 -26 26 0 0 0
bond before 2 deficit 6 here 9|0 -17 14 93 -75 0 0 0
bond before 2 deficit 7 here 1|0 0 -74 74 0 0 0 0
bond before 2 deficit 7 here 2|28 -75 0 93 0 0 0 0
bond before 2 deficit 7 here 3|36 76 0 0 0 0 0 -100
bond before 2 deficit 7 here 4|29 88 0 0 0 -91 0 0
bond before 2 deficit 7 here 5|60 -60 0 0 0 0 0 0
bond before 2 deficit 7 here 6|-97 97 0 20 -20 0 0 0
bond before 2 deficit 7 here 7|0 0 32 54 -74 0 0 0
bond before 2 deficit 7 here 8|0 6 29 75 -100 0 0 0
bond before 2 deficit 7 here 9|0 -55 -44 -58 77 0 0 58
bond before 2 deficit 8 here 0|39 -39 0 0 0 0 0 0
bond before 2 deficit 8 here 2|70 -70 -60 60 0 0 0 0
bond before 2 deficit 8 here 3|9 -9 -80 80 0 0 0 0
bond before 2 deficit 8 here 5|140 -72 0 -90 0 0 0 0
bond before 2 deficit 8 here 6|0 -97 49 0 0 69 0 0
bond before 2 deficit 8 here 7|-99 99 93 75 -146 0 0 0
bond before 2 deficit 8 here 8|0 -147 76 30 48 -74 0 0
bond before 2 deficit 8 here 9|0 -46 -54 10 120 0 0 -81
bond before 2 deficit 9 here 1|150 0 -150 0 0 0 0 0
bond before 2 deficit 9 here 2|242 -198 -200 110 0 0 0 0
bond before 2 deficit 9 here 3|60 -60 0 0 0 0 0 0
bond before 2 deficit 9 here 4|99 0 0 -99 0 0 0 0
bond before 2 deficit 9 here 5|-6 -3 19 0 0 0 0 0
bond before 2 deficit 9 here 6|15 -15 94 0 -94 0 0 0
bond before 2 deficit 9 here 7|0 0 105 -24 0 -95 0 0
bond before 2 deficit 9 here 8|116 -116 124 1 -81 -93 0 0
bond before 2 deficit 9 here 9|-48 -253 108 88 171 0 0 -90
bond before 3|-82 127 8 -96 148 -33 14 -100
bond before 3 deficit 0 here 0|-100 133 0 0 -52 0 0 0
bond before 3 deficit 0 here 1|0 0 -84 84 71 0 0 -71
bond before 3 deficit 0 here 2|0 -79 0 0 79 0 0 0
bond before 3 deficit 0 here 3|0 0 -61 0 61 0 0 0
bond before 3 deficit 0 here 7|0 0 -87 87 0 0 0 0
bond before 3 deficit 0 here 8|0 -36 -83 -74 155 0 0 0
bond before 3 deficit 0 here 9|0 67 0 0 -67 0 0 0
bond before 3 deficit 1 here 0|0 80 0 -80 0 0 0 0
bond before 3 deficit 1 here 1|0 -51 0 0 51 0 0 0
bond before 3 deficit 1 here 2|0 99 0 -136 12 0 0 0
bond before 3 deficit 1 here 3|0 -120 0 0 120 0 0 0
bond before 3 deficit 1 here 4|0 93 0 0 -93 0 0 0
bond before 3 deficit 1 here 5|-63 63 0 0 0 0 0 0
bond before 3 deficit 1 here 7|0 2 0 -2 0 0 0 0
bond before 3 deficit 1 here 8|0 0 79 0 -79 0 0 0
bond before 3 deficit 1 here 9|0 66 -161 0 -6 0 118 0
bond before 3 deficit 2 here 2|-100 93 -235 18 63 0 106 147
bond before 3 deficit 2 here 4|54 60 -99 0 0 0 0 0
bond before 3 deficit 2 here 5|-83 109 -145 -107 200 0 0 0
bond before 3 deficit 2 here 6|63 -46 0 0 -34 0 0 0
bond before 3 deficit 2 here 7|80 20 53 167 -161 -88 24 0
bond before 3 deficit 2 here 8|-100 99 -209 150 106 0 0 0
bond before 3 deficit 2 here 9|-100 152 -207 93 -34 53 15 0
bond before 3 deficit 3 here 2|0 0 90 0 -90 0 0 0
bond before 3 deficit 3 here 3|0 29 -63 0 57 0 0 0
bond before 3 deficit 3 here 7|0 -96 5 0 92 0 0 0
bond before 3 deficit 3 here 8|0 0 -5 0 5 0 0 0
bond before 3 deficit 3 here 9|0 162 0 0 -137 0 -54 0
bond before 3 deficit 4 here 2|-100 35 130 0 0 0 0 0
bond before 3 deficit 4 here 8|0 80 0 0 -80 0 0 0
bond before 3 deficit 4 here 9|0 103 -50 84 -127 9 0 0
bond before 3 deficit 5 here 2|37 150 -79 -100 0 0 -58 0
bond before 3 deficit 5 here 5|-100 -15 69 0 103 0 0 0
bond before 3 deficit 5 here 6|-100 -18 220 -5 0 0 0 -100
bond before 3 deficit 5 here 7|0 0 -61 0 61 0 0 0
bond before 3 deficit 5 here 8|0 91 102 0 -111 0 -75 0
bond before 3 deficit 5 here 9|0 -131 -55 89 132 0 0 0
bond before 3 deficit 6 here 2|-100 187 92 -83 -166 0 0 0
bond before 3 deficit 6 here 3|0 79 0 0 -79 0 0 0
bond before 3 deficit 6 here 5|-100 101 -1 0 0 0 0 0
bond before 3 deficit 6 here 6|0 56 -56 0 0 0 0 0
bond before 3 deficit 6 here 7|0 0 -24 0 24 0 0 0
bond before 3 deficit 6 here 8|0 -54 -90 144 3 0 0 0
bond before 3 deficit 6 here 9|0 -58 -39 0 109 0 -63 0
bond before 3 deficit 7 here 1|0 -100 165 -92 0 0 0 0
bond before 3 deficit 7 here 2|0 91 -14 0 -80 -36 0 0
bond before 3 deficit 7 here 3|0 26 -26 0 0 0 0 0
bond before 3 deficit 7 here 5|18 -18 0 0 0 0 0 0
bond before 3 deficit 7 here 6|-29 29 -98 0 98 0 0 0
bond before 3 deficit 7 here 7|90 -90 0 0 0 0 0 0
bond before 3 deficit 7 here 8|0 -5 -41 5 41 0 0 0
bond before 3 deficit 7 here 9|0 -24 151 0 -25 0 0 -86
bond before 3 deficit 8 here 2|0 96 0 -96 0 0 0 0
bond before 3 deficit 8 here 3|0 0 86 -86 0 0 0 0
bond before 3 deficit 8 here 6|64 85 24 0 -97 -45 0 0
bond before 3 deficit 8 here 7|0 0 44 -42 -13 -28 0 0
bond before 3 deficit 8 here 8|0 -90 82 33 -45 0 0 0
bond before 3 deficit 8 here 9|0 20 -22 -153 93 0 0 0
bond before 3 deficit 9 here 2|176 -176 120 -39 0 -93 0 0
bond before 3 deficit 9 here 3|55 0 0 0 0 0 0 -55
bond before 3 deficit 9 here 4|194 -194 0 0 0 0 0 0
bond before 3 deficit 9 here 5|15 -15 0 0 0 0 0 0
bond before 3 deficit 9 here 6|34 0 -34 0 0 0 0 0
bond before 3 deficit 9 here 8|-86 152 -173 -80 25 99 0 0
bond before 3 deficit 9 here 9|0 -297 155 7 -23 0 0 0
bond before 4|-108 119 -7 -154 123 -159 22 -173
bond before 4 deficit 0 here 0|0 0 -96 0 96 0 0 0
bond before 4 deficit 0 here 1|0 -103 0 0 103 0 0 0
bond before 4 deficit 0 here 2|0 91 0 -91 0 0 0 0
bond before 4 deficit 0 here 8|0 0 -47 0 118 0 0 -85
bond before 4 deficit 0 here 9|0 62 0 0 -62 0 0 0
bond before 4 deficit 1 here 1|0 -128 0 0 128 0 0 0
bond before 4 deficit 1 here 2|0 -79 0 0 28 0 57 0
bond before 4 deficit 1 here 4|0 0 98 0 -98 0 0 0
bond before 4 deficit 1 here 5|0 -86 0 0 0 0 86 0
bond before 4 deficit 1 here 8|0 16 -46 0 44 0 0 -64
bond before 4 deficit 1 here 9|0 74 -55 136 -112 0 21 0
bond before 4 deficit 2 here 1|0 54 0 -54 0 0 0 0
bond before 4 deficit 2 here 2|-100 62 159 -100 130 0 0 0
bond before 4 deficit 2 here 3|-100 132 0 0 0 0 0 -100
bond before 4 deficit 2 here 4|-100 100 0 0 0 0 0 0
bond before 4 deficit 2 here 5|0 100 -156 0 78 0 0 0
bond before 4 deficit 2 here 6|0 26 -26 0 0 0 0 0
bond before 4 deficit 2 here 7|0 205 -94 0 32 -99 -91 0
bond before 4 deficit 2 here 8|-100 221 -46 -151 23 0 0 -100
bond before 4 deficit 2 here 9|-100 225 -265 -112 -126 0 9 0
bond before 4 deficit 3 here 1|0 -121 121 0 0 0 0 0
bond before 4 deficit 3 here 2|-100 171 95 0 -95 0 0 -100
bond before 4 deficit 3 here 3|0 -16 0 0 16 0 0 0
bond before 4 deficit 3 here 6|-100 100 0 0 0 0 0 0
bond before 4 deficit 3 here 7|0 -62 64 0 -3 0 0 0
bond before 4 deficit 3 here 8|0 -85 135 0 -71 0 0 0
bond before 4 deficit 3 here 9|0 -93 -88 -62 94 0 143 0
bond before 4 deficit 4 here 5|-97 97 0 0 0 0 0 0
bond before 4 deficit 4 here 8|0 26 0 -26 0 0 0 0
bond before 4 deficit 4 here 9|0 40 0 76 0 0 -95 0
bond before 4 deficit 5 here 2|-100 101 156 -100 -87 0 0 0
bond before 4 deficit 5 here 3|-51 -37 0 0 73 0 0 0
bond before 4 deficit 5 here 6|0 0 34 0 -34 0 0 0
bond before 4 deficit 5 here 8|0 -56 123 0 -6 0 0 0
bond before 4 deficit 5 here 9|0 223 -97 90 -168 0 -87 0
bond before 4 deficit 6 here 2|-100 100 -116 116 0 0 0 0
bond before 4 deficit 6 here 3|0 0 80 -80 0 0 0 0
bond before 4 deficit 6 here 4|-69 69 0 0 0 0 0 0
bond before 4 deficit 6 here 6|0 -91 109 0 12 0 0 0
bond before 4 deficit 6 here 7|-89 89 0 0 0 0 0 0
bond before 4 deficit 6 here 8|0 0 47 0 64 0 0 -92
bond before 4 deficit 6 here 9|0 -69 -70 -3 37 0 84 0
bond before 4 deficit 7 here 2|-100 100 0 0 0 0 0 0
bond before 4 deficit 7 here 3|-68 68 0 0 0 0 0 0
bond before 4 deficit 7 here 8|0 0 50 0 -50 0 0 0
bond before 4 deficit 7 here 9|0 -19 -62 0 27 0 43 0
bond before 4 deficit 8 here 3|64 -64 -124 0 124 0 0 0
bond before 4 deficit 8 here 4|-118 66 67 0 0 0 0 0
bond before 4 deficit 8 here 5|-45 -70 169 -84 -33 0 0 0
bond before 4 deficit 8 here 6|0 0 -125 125 0 0 0 0
bond before 4 deficit 8 here 7|0 46 -61 0 26 0 0 0
bond before 4 deficit 8 here 8|-93 21 6 0 64 0 0 0
bond before 4 deficit 8 here 9|0 -56 71 147 -41 0 -35 0
bond before 4 deficit 9 here 1|0 0 -118 118 0 0 0 0
bond before 4 deficit 9 here 2|92 -92 0 0 0 0 0 0
bond before 4 deficit 9 here 3|25 -25 0 0 0 0 0 0
bond before 4 deficit 9 here 4|73 -73 0 0 0 0 0 0
bond before 4 deficit 9 here 5|191 -90 -81 0 -79 0 0 0
bond before 4 deficit 9 here 7|-91 0 97 -9 0 0 0 0
bond before 4 deficit 9 here 8|0 0 103 0 -103 0 0 0
bond before 4 deficit 9 here 9|0 -254 157 -85 71 -84 -97 0
bonds before 0 after 0|86 23 48 110 -72 84 74 54
bonds before 0 after 1|157 -97 -29 0 -87 11 -60 23
bonds before 0 after 2|130 60 51 -56 -55 -208 -55 50
bonds before 0 after 3|82 62 -46 -82 -146 -150 40 -103
bonds before 0 after 4|98 72 -146 -123 -121 -232 47 -192
bonds before 1 after 0|27 58 -8 40 59 -56 -15 -126
bonds before 1 after 1|-55 53 0 7 0 0 0 0
bonds before 1 after 2|-34 85 -25 50 0 0 0 -100
bonds before 1 after 3|-14 31 -63 0 33 0 0 0
bonds before 1 after 4|11 -11 76 94 -146 0 0 0
bonds before 2 after 0|-8 128 -12 -3 102 -104 117 -237
bonds before 2 after 1|-8 53 211 -88 -174 0 0 0
bonds before 2 after 2|20 55 -163 94 -64 0 0 0
bonds before 2 after 3|-126 64 17 -51 108 0 0 0
bonds before 2 after 4|-91 96 0 9 -20 0 0 0
bonds before 3 after 0|-69 102 13 31 127 -23 23 -100
bonds before 3 after 1|20 153 -150 -114 114 -28 0 0
bonds before 3 after 2|0 143 0 -100 -38 0 0 0
bonds before 3 after 3|-135 93 135 0 62 0 0 0
bonds before 3 after 4|-96 150 0 -100 33 0 -41 0
bonds before 4 after 0|-116 124 -32 -154 143 -159 22 -200
bonds before 4 after 1|31 171 31 0 -149 0 0 -100
bonds before 4 after 2|-111 23 143 0 1 0 0 0
bonds before 4 after 3|-88 47 -65 0 117 0 0 0
bonds before 4 after 4|-163 167 46 0 -50 0 0 0
boxName|-270 -244 -62 -480 -335 -444 -444 641
bullet|416 -79 38 -469 -74 -117 -460 24
byline|-456 19 -381 31 -309 743 91 -323
caption|-402 -580 -981 97 121 1068 -267 -494
closing|213 -182 69 -135 0 0 -13 -29
columnName|-86 -150 -442 -242 -24 0 -234 664
continued|237 -237 -32 -218 0 0 79 127
credit|-506 157 -539 495 360 -156 -766 -179
credit cuts clause|0 -171 0 141 82 0 0 0
credit cuts open|-271 -60 -491 246 156 170 -97 54
cut 0 call after 2|0 -98 98 0 0 0 0 0
cut 0 call after 6|11 -11 0 0 0 0 0 0
cut 0 call after 7|0 -87 87 0 0 0 0 0
cut 0 clause after 0|-20 20 0 0 0 0 0 0
cut 0 clause after 2|146 -146 63 0 -63 0 0 0
cut 0 clause after 6|0 0 38 -38 0 0 0 0
cut 0 open after 0|-100 169 -158 56 42 -87 0 0
cut 0 open after 1|-100 6 34 21 -71 0 0 -45
cut 0 open after 2|-60 -158 87 -85 74 79 0 -47
cut 0 open after 3|146 -116 -87 -15 137 0 0 -71
cut 0 open after 4|0 0 103 0 -103 0 0 0
cut 0 open after 5|-96 94 -91 -41 190 -36 0 -13
cut 0 open after 6|0 16 -66 -37 164 -72 0 -68
cut 0 open after 7|-40 0 71 -135 26 -99 0 210
cut 0 open after 8|-96 133 42 -44 30 -20 0 -205
cut 0 open after 9|-11 82 72 -163 3 0 0 -97
cut 0 sentence after 0|0 10 0 0 -10 0 0 0
cut 0 sentence after 2|0 136 0 -86 -20 0 0 0
cut 0 sentence after 3|0 -73 0 38 50 0 0 0
cut 0 sentence after 4|0 0 0 70 -70 0 0 0
cut 0 sentence after 5|77 -77 0 0 0 0 0 0
cut 0 sentence after 6|0 -99 0 99 0 0 0 0
cut 0 sentence after 8|0 -69 79 156 -184 0 0 0
cut 0 sentence after 9|-96 247 0 -124 -130 0 0 0
cut 1 call after 2|-150 67 154 -78 0 0 0 0
cut 1 call after 5|96 -96 0 0 0 0 0 0
cut 1 call after 8|0 16 -97 110 0 0 0 0
cut 1 clause after 1|-80 80 0 0 0 0 0 0
cut 1 clause after 2|97 -122 80 -11 0 0 0 0
cut 1 clause after 4|0 75 -75 0 0 0 0 0
cut 1 clause after 5|0 146 -146 0 0 0 0 0
cut 1 clause after 7|-67 75 0 0 -12 0 0 0
cut 1 clause after 8|0 80 -36 -63 0 0 0 0
cut 1 clause after 9|-67 25 67 -15 0 0 0 0
cut 1 open after 0|-104 117 107 -256 17 199 0 -161
cut 1 open after 1|-34 112 -144 200 3 -98 0 -40
cut 1 open after 2|115 -149 146 29 164 -165 -127 -62
cut 1 open after 3|32 -61 45 -74 -104 77 0 26
cut 1 open after 4|107 26 -119 -109 74 47 38 20
cut 1 open after 5|-79 -39 -15 50 107 -40 161 -66
cut 1 open after 6|205 96 27 -134 -126 -171 -72 79
cut 1 open after 7|145 38 -188 -57 71 -103 0 125
cut 1 open after 8|3 82 -5 13 49 7 -97 42
cut 1 open after 9|-131 -158 80 -65 45 47 141 167
cut 1 sentence after 0|0 -49 0 0 49 0 0 0
cut 1 sentence after 1|-94 54 0 142 -70 0 0 0
cut 1 sentence after 2|-28 169 0 -59 -159 0 0 0
cut 1 sentence after 3|-18 -5 -100 86 108 0 0 0
cut 1 sentence after 4|0 184 0 -99 -114 0 0 0
cut 1 sentence after 5|39 -270 0 114 67 0 0 170
cut 1 sentence after 6|-86 15 0 114 -19 0 0 0
cut 1 sentence after 7|-87 127 0 -36 -37 0 0 0
cut 1 sentence after 8|-140 -43 0 -22 111 0 0 0
cut 1 sentence after 9|-40 108 0 -60 -80 0 0 0
cut 1 signed after 9|-73 73 0 0 0 0 0 0
cut 2 call after 0|-11 11 0 0 0 0 0 0
cut 2 call after 2|-73 31 -96 132 0 0 0 0
cut 2 call after 3|59 -50 -30 0 0 0 0 0
cut 2 call after 4|0 -19 19 0 0 0 0 0
cut 2 call after 5|-93 142 -24 -100 0 0 0 0
cut 2 call after 6|-100 178 -112 0 0 0 0 0
cut 2 call after 7|0 -69 3 72 0 0 0 0
cut 2 call after 8|78 119 -10 -134 0 0 0 0
cut 2 call after 9|0 218 -183 -66 0 0 0 0
cut 2 clause after 1|-42 42 0 0 0 0 0 0
cut 2 clause after 2|-123 69 127 0 0 0 0 0
cut 2 clause after 3|-183 122 40 0 70 0 0 0
cut 2 clause after 4|0 50 -50 0 0 0 0 0
cut 2 clause after 5|-146 70 27 0 -25 0 0 0
cut 2 clause after 6|29 83 0 0 -97 0 0 0
cut 2 clause after 7|29 -73 54 0 0 0 0 0
cut 2 clause after 8|-84 25 117 37 47 0 0 0
cut 2 clause after 9|-26 -57 36 255 -6 0 -48 0
cut 2 open after 0|-113 -7 58 -169 19 131 0 143
cut 2 open after 1|138 151 28 -172 -55 -9 -49 54
cut 2 open after 2|43 12 -88 86 -139 23 -222 13
cut 2 open after 3|59 52 -61 48 102 -86 -154 7
cut 2 open after 4|-10 48 -35 -148 -83 98 -7 170
cut 2 open after 5|148 119 -238 -207 60 30 239 -51
cut 2 open after 6|67 67 -89 -80 -56 -146 19 103
cut 2 open after 7|144 70 -90 -146 34 -46 155 -168
cut 2 open after 8|35 34 15 22 -38 -151 62 -113
cut 2 open after 9|43 -63 145 159 168 -78 85 20
cut 2 sentence after 0|0 87 0 -48 0 0 0 -79
cut 2 sentence after 1|146 1 0 -232 163 0 0 0
cut 2 sentence after 2|-21 -86 0 211 -112 -99 0 0
cut 2 sentence after 3|-97 156 0 59 -83 0 0 -100
cut 2 sentence after 4|-100 104 0 11 54 0 0 -92
cut 2 sentence after 5|-82 126 -83 -148 -46 0 0 -100
cut 2 sentence after 6|-104 161 0 -88 36 0 0 0
cut 2 sentence after 7|-67 81 0 -6 152 0 0 -100
cut 2 sentence after 8|-146 111 0 -62 -26 0 0 133
cut 2 sentence after 9|-118 159 0 -78 41 0 0 0
cut 2 signed after 7|0 94 -94 0 0 0 0 0
cut 2 signed after 8|-90 90 0 0 0 0 0 0
cut 3 call after 1|0 37 58 -84 0 0 0 0
cut 3 call after 2|50 -41 0 -18 0 0 0 0
cut 3 call after 3|0 157 -157 0 0 0 0 0
cut 3 call after 4|0 94 -94 0 0 0 0 0
cut 3 call after 5|-67 67 0 0 0 0 0 0
cut 3 call after 7|0 -84 84 0 0 0 0 0
cut 3 call after 8|0 59 -67 3 0 0 0 0
cut 3 clause after 1|74 -74 0 0 0 0 0 0
cut 3 clause after 2|-52 66 0 -51 0 0 0 0
cut 3 clause after 3|-80 123 22 -65 0 0 0 0
cut 3 clause after 6|0 0 -88 88 0 0 0 0
cut 3 clause after 7|-24 24 41 -41 0 0 0 0
cut 3 clause after 8|-91 91 0 0 0 0 0 0
cut 3 clause after 9|-86 86 0 0 0 0 0 0
cut 3 open after 0|-75 -56 -40 44 -114 259 0 133
cut 3 open after 1|101 -52 163 -133 -28 -31 0 -30
cut 3 open after 2|-15 95 112 -17 -43 -66 -85 -42
cut 3 open after 3|53 76 62 27 -16 -130 0 -160
cut 3 open after 4|128 0 -149 17 38 0 -78 -6
cut 3 open after 5|28 -118 39 11 -60 -54 148 72
cut 3 open after 6|150 -29 -56 106 -64 84 4 -114
cut 3 open after 7|15 -115 80 -18 -70 34 -72 118
cut 3 open after 8|59 -75 61 108 39 -10 -105 -29
cut 3 open after 9|251 60 -57 -21 -41 0 90 -144
cut 3 sentence after 0|-94 175 0 0 -15 0 0 -100
cut 3 sentence after 1|41 -129 0 28 96 0 0 0
cut 3 sentence after 2|-43 -96 0 141 92 0 0 0
cut 3 sentence after 3|-22 134 0 -25 -87 0 0 0
cut 3 sentence after 4|38 -77 0 40 0 0 0 0
cut 3 sentence after 5|40 -25 0 85 -37 0 0 0
cut 3 sentence after 6|-22 12 0 -31 46 0 0 0
cut 3 sentence after 7|45 83 0 -42 -62 0 0 0
cut 3 sentence after 8|162 11 0 -181 -37 0 0 0
cut 3 sentence after 9|-149 83 0 11 53 0 0 0
cut 3 signed after 8|0 100 0 -100 0 0 0 0
cut 3 signed after 9|-102 102 0 0 0 0 0 0
cut 4 call after 2|-67 67 0 0 0 0 0 0
cut 4 call after 5|0 99 -99 0 0 0 0 0
cut 4 call after 6|0 -84 0 84 0 0 0 0
cut 4 call after 9|0 -60 60 0 0 0 0 0
cut 4 clause after 1|12 -12 0 0 0 0 0 0
cut 4 clause after 2|-178 178 0 0 0 0 0 0
cut 4 clause after 5|-53 53 0 0 0 0 0 0
cut 4 clause after 7|0 -100 100 0 0 0 0 0
cut 4 clause after 8|71 -71 0 0 0 0 0 0
cut 4 clause after 9|52 -52 0 0 0 0 0 0
cut 4 open after 0|-93 0 60 37 0 -151 0 93
cut 4 open after 1|121 2 105 -46 -90 -72 0 -93
cut 4 open after 2|2 62 -99 121 -30 51 -83 -123
cut 4 open after 3|96 124 -296 98 0 -65 0 0
cut 4 open after 4|61 -139 -59 141 0 -66 93 0
cut 4 open after 5|-12 -37 13 72 -78 100 0 -100
cut 4 open after 6|122 64 -65 -80 0 145 -39 -99
cut 4 open after 7|1 32 34 -36 -41 71 0 0
cut 4 open after 8|14 115 123 -46 22 -110 -112 -79
cut 4 open after 9|87 31 -104 -78 62 52 -49 177
cut 4 sentence after 1|55 -148 0 156 -80 0 0 0
cut 4 sentence after 2|-65 -137 0 181 -71 0 0 0
cut 4 sentence after 4|-10 75 0 -68 0 0 0 0
cut 4 sentence after 5|80 42 0 -87 0 0 0 0
cut 4 sentence after 6|-84 91 0 -27 17 0 0 0
cut 4 sentence after 7|-9 -46 0 50 0 0 0 0
cut 4 sentence after 8|91 12 -100 -133 133 0 0 0
cut 4 sentence after 9|-57 92 0 14 -96 0 0 0
cut 5 call after 0|-26 0 26 0 0 0 0 0
cut 5 call after 2|-66 19 23 75 0 0 0 0
cut 5 call after 3|-89 158 -95 0 0 0 0 0
cut 5 call after 4|-73 10 30 0 0 0 0 0
cut 5 call after 5|-89 176 -117 0 0 0 0 0
cut 5 call after 6|0 3 -3 0 0 0 0 0
cut 5 call after 7|0 50 -50 0 0 0 0 0
cut 5 call after 8|0 76 -76 0 0 0 0 0
cut 5 call after 9|0 113 -113 0 0 0 0 0
cut 5 clause after 1|-103 103 0 0 0 0 0 0
cut 5 clause after 2|1 0 -25 0 0 0 0 0
cut 5 clause after 3|-72 72 0 0 0 0 0 0
cut 5 clause after 5|23 -23 0 0 0 0 0 0
cut 5 clause after 6|-50 50 17 -17 0 0 0 0
cut 5 clause after 7|61 -63 20 0 0 0 0 0
cut 5 clause after 8|-23 23 0 0 0 0 0 0
cut 5 clause after 9|36 -36 39 -39 0 0 0 0
cut 5 open after 0|-91 -100 193 16 -44 -120 0 76
cut 5 open after 1|-59 -46 -36 63 -127 72 0 -16
cut 5 open after 2|-42 63 59 86 -15 -59 -97 128
cut 5 open after 3|8 -3 -36 63 -26 0 -56 52
cut 5 open after 4|-100 189 -22 69 0 0 0 -137
cut 5 open after 5|102 179 -130 -279 -46 176 36 62
cut 5 open after 6|112 17 -118 74 -93 -23 -109 -1
cut 5 open after 7|150 60 68 -120 -135 0 0 -47
cut 5 open after 8|133 -110 91 -104 41 -181 -85 227
cut 5 open after 9|95 -6 74 -107 -26 75 -42 -128
cut 5 sentence after 0|-74 -38 0 -47 47 0 0 85
cut 5 sentence after 1|-30 136 0 -28 -122 0 0 0
cut 5 sentence after 2|-241 -220 0 346 71 0 0 0
cut 5 sentence after 3|-92 -288 0 158 145 0 0 0
cut 5 sentence after 4|-72 8 0 33 0 0 0 0
cut 5 sentence after 5|166 -95 0 -198 140 0 0 0
cut 5 sentence after 6|221 -11 0 75 -149 0 0 -100
cut 5 sentence after 7|0 -88 0 -70 151 0 0 0
cut 5 sentence after 8|-6 105 -28 -187 163 0 0 0
cut 5 sentence after 9|89 84 0 -139 12 -98 0 0
cut 5 signed after 3|0 98 0 0 0 -98 0 0
cut 5 signed after 6|-100 100 0 0 0 0 0 0
cut 6 call after 1|0 -20 -61 75 0 0 0 0
cut 6 call after 2|-17 2 35 0 0 0 0 0
cut 6 call after 4|-84 84 0 0 0 0 0 0
cut 6 call after 5|0 48 -48 0 0 0 0 0
cut 6 call after 6|0 138 -138 0 0 0 0 0
cut 6 call after 8|0 12 -12 0 0 0 0 0
cut 6 call after 9|0 -104 104 0 0 0 0 0
cut 6 clause after 1|-194 194 0 0 0 0 0 0
cut 6 clause after 2|-37 37 18 -18 0 0 0 0
cut 6 clause after 3|-102 102 0 0 0 0 0 0
cut 6 clause after 4|-118 118 0 0 0 0 0 0
cut 6 clause after 5|83 29 -97 0 0 0 0 0
cut 6 clause after 7|43 -87 66 0 0 0 0 0
cut 6 clause after 8|-77 93 77 -100 0 0 0 0
cut 6 clause after 9|-51 51 0 0 0 0 0 0
cut 6 open after 0|107 0 -78 110 -86 -23 0 72
cut 6 open after 1|-58 157 -39 22 -7 143 0 -177
cut 6 open after 2|49 -107 28 45 147 -59 0 -39
cut 6 open after 3|-5 27 -58 209 -46 -71 -76 -90
cut 6 open after 4|36 113 40 -94 0 -77 0 0
cut 6 open after 5|146 48 -12 -163 -82 53 0 -17
cut 6 open after 6|11 -38 87 -125 -2 104 84 25
cut 6 open after 7|163 -98 -120 96 111 -100 -54 -76
cut 6 open after 8|214 70 -73 -44 -32 82 -97 41
cut 6 open after 9|58 83 58 -114 -77 -125 -63 -6
cut 6 sentence after 0|0 0 0 56 -56 0 0 0
cut 6 sentence after 1|-177 54 0 73 0 0 0 0
cut 6 sentence after 2|-201 -39 0 157 44 0 0 0
cut 6 sentence after 3|42 -97 0 94 0 0 0 0
cut 6 sentence after 4|115 -123 0 34 0 0 0 0
cut 6 sentence after 5|146 -77 0 -94 -31 0 0 0
cut 6 sentence after 6|-182 51 0 -86 140 0 0 0
cut 6 sentence after 7|80 -50 0 -84 114 0 0 0
cut 6 sentence after 8|116 -77 0 23 40 0 0 0
cut 6 sentence after 9|-100 31 0 18 92 0 0 0
cut 7 call after 2|-131 43 111 0 0 0 0 0
cut 7 call after 3|0 -96 96 0 0 0 0 0
cut 7 call after 4|-74 74 0 0 0 0 0 0
cut 7 call after 6|-58 58 0 0 0 0 0 0
cut 7 call after 7|0 95 -95 0 0 0 0 0
cut 7 call after 8|0 0 -52 52 0 0 0 0
cut 7 call after 9|0 -63 63 0 0 0 0 0
cut 7 clause after 1|-51 -56 0 0 0 0 0 90
cut 7 clause after 2|-103 41 132 0 0 0 0 -100
cut 7 clause after 3|-12 20 0 -24 0 0 0 0
cut 7 clause after 5|70 -40 0 0 0 -52 0 0
cut 7 clause after 6|-33 82 -66 0 0 0 0 0
cut 7 clause after 7|37 72 -88 0 0 0 0 0
cut 7 clause after 8|-7 -82 123 -94 0 0 107 0
cut 7 clause after 9|-92 35 86 0 0 0 0 0
cut 7 open after 0|-56 -57 92 28 -132 62 0 -56
cut 7 open after 1|-73 204 75 -24 37 -162 0 -90
cut 7 open after 2|35 68 -82 -12 59 -118 -50 84
cut 7 open after 3|43 15 151 -46 34 40 26 -122
cut 7 open after 4|187 0 -123 90 -59 -65 0 -105
cut 7 open after 5|88 25 -44 34 -56 38 -104 -36
cut 7 open after 6|102 6 -48 -101 168 40 0 -78
cut 7 open after 7|83 -10 -183 -120 95 35 -18 154
cut 7 open after 8|79 -164 31 -18 -79 -69 0 175
cut 7 open after 9|76 56 11 -31 -117 112 -67 -79
cut 7 sentence after 0|-88 0 88 0 0 0 0 0
cut 7 sentence after 1|-72 -25 -94 111 72 0 0 0
cut 7 sentence after 2|32 -99 0 102 -51 0 0 0
cut 7 sentence after 3|8 117 0 -119 0 0 0 0
cut 7 sentence after 4|-109 -31 0 40 104 0 0 -33
cut 7 sentence after 5|181 -273 0 212 -81 0 0 0
cut 7 sentence after 6|-24 8 0 65 0 0 0 0
cut 7 sentence after 7|186 -214 0 86 -35 0 0 0
cut 7 sentence after 8|0 51 -76 55 -110 0 0 0
cut 7 sentence after 9|-41 -145 0 243 25 0 0 0
cut 8 call after 1|-93 0 112 -33 0 0 0 0
cut 8 call after 2|54 -38 15 0 -46 0 0 0
cut 8 call after 3|-181 -101 268 -80 0 0 0 0
cut 8 call after 4|14 -37 -3 68 0 0 0 0
cut 8 call after 5|-26 -135 128 0 0 0 0 0
cut 8 call after 6|0 -102 102 0 0 0 0 0
cut 8 call after 7|-75 -85 138 0 0 0 0 0
cut 8 call after 8|0 0 -196 196 0 0 0 0
cut 8 call after 9|0 -147 147 0 0 0 0 0
cut 8 clause after 0|39 -39 0 0 0 0 0 0
cut 8 clause after 1|-25 -52 66 0 0 0 0 71
cut 8 clause after 2|88 -14 -87 -92 0 0 0 0
cut 8 clause after 3|-7 42 -74 0 0 0 0 0
cut 8 clause after 4|15 -15 0 0 0 0 0 0
cut 8 clause after 5|61 -61 0 0 0 0 0 0
cut 8 clause after 6|-60 47 30 -11 0 0 0 0
cut 8 clause after 7|-78 96 -32 0 0 0 0 0
cut 8 clause after 8|-22 38 24 -58 -9 0 0 0
cut 8 clause after 9|94 44 -95 -43 34 0 0 0
cut 8 open after 0|-9 -98 212 19 -4 -1 0 -3
cut 8 open after 1|-61 -114 11 -75 -137 22 89 57
cut 8 open after 2|67 84 -51 -84 -70 -13 140 8
cut 8 open after 3|-37 232 -131 -80 -10 25 41 180
cut 8 open after 4|-12 143 -15 -72 29 -79 -86 116
cut 8 open after 5|-25 28 -69 7 -75 -71 106 89
cut 8 open after 6|4 114 27 61 -45 95 -146 -139
cut 8 open after 7|-38 120 16 28 -66 13 -81 -81
cut 8 open after 8|106 84 -46 21 22 -29 68 -78
cut 8 open after 9|68 89 -11 -11 64 -95 -44 18
cut 8 sentence after 0|0 -117 0 -55 150 0 0 0
cut 8 sentence after 1|202 -214 0 -155 157 0 0 0
cut 8 sentence after 2|146 -89 0 -175 97 0 0 0
cut 8 sentence after 3|111 -79 0 -34 -37 0 0 0
cut 8 sentence after 4|153 -48 0 -97 -81 0 0 0
cut 8 sentence after 5|132 -210 0 99 -7 0 0 93
cut 8 sentence after 6|138 -164 97 43 48 0 0 -122
cut 8 sentence after 7|191 -6 0 -98 -61 0 0 0
cut 8 sentence after 8|-48 -186 -112 252 140 0 0 -59
cut 8 sentence after 9|-76 -151 19 190 79 0 0 -84
cut 8 signed after 2|0 100 0 -100 0 0 0 0
cut 8 signed after 9|0 96 0 0 -96 0 0 0
cut 9 call after 0|0 -98 98 0 0 0 0 0
cut 9 call after 1|-78 0 78 0 0 0 0 0
cut 9 call after 2|-53 36 41 -88 97 0 0 0
cut 9 call after 3|95 -33 -54 -76 -20 0 0 0
cut 9 call after 4|121 -98 -31 0 -65 0 0 0
cut 9 call after 5|73 -107 -14 0 0 0 0 0
cut 9 call after 6|141 -126 -20 -69 -37 0 0 0
cut 9 call after 7|-121 58 -6 61 0 0 0 0
cut 9 call after 8|-168 35 157 23 0 0 0 0
cut 9 call after 9|-68 5 76 -22 0 0 0 0
cut 9 clause after 0|18 -19 0 2 0 0 0 0
cut 9 clause after 1|56 -39 58 0 0 0 0 -70
cut 9 clause after 2|130 -83 -111 -44 0 0 0 0
cut 9 clause after 3|166 -49 -148 -100 0 0 0 0
cut 9 clause after 4|95 17 -100 0 0 0 0 0
cut 9 clause after 5|195 -8 -104 0 0 -100 0 0
cut 9 clause after 6|342 -198 -219 -43 0 0 0 0
cut 9 clause after 7|48 -22 -45 0 0 0 0 0
cut 9 clause after 8|-15 -68 -33 94 49 0 0 0
cut 9 clause after 9|84 -40 138 -109 -22 0 0 -99
cut 9 open after 0|98 0 -55 -83 -10 -4 207 -121
cut 9 open after 1|-33 -16 3 25 173 -33 0 -14
cut 9 open after 2|114 54 -5 -66 163 73 -17 7
cut 9 open after 3|37 -175 -36 -71 -18 132 69 49
cut 9 open after 4|-60 -174 52 15 92 84 -21 39
cut 9 open after 5|4 -109 35 102 14 73 -165 139
cut 9 open after 6|81 -146 90 109 34 -30 0 3
cut 9 open after 7|87 34 42 -28 -155 149 -173 -166
cut 9 open after 8|115 -50 -3 -54 28 -8 171 28
cut 9 open after 9|-22 35 44 -77 25 25 -226 76
cut 9 sentence after 0|20 -114 0 -50 62 0 0 35
cut 9 sentence after 1|42 -88 72 -155 -23 0 0 211
cut 9 sentence after 2|57 23 28 -359 124 0 0 13
cut 9 sentence after 3|157 -59 0 -184 -25 0 0 0
cut 9 sentence after 4|74 12 0 -61 63 0 0 -99
cut 9 sentence after 5|219 -177 -71 -156 -41 0 0 -99
cut 9 sentence after 6|84 -40 -121 62 105 0 0 69
cut 9 sentence after 7|-89 118 0 98 -99 0 0 -59
cut 9 sentence after 8|15 -20 162 65 -72 0 0 -52
cut 9 sentence after 9|66 -61 109 24 70 0 0 -98
cut call like picture 0 after 0|-33 -90 116 0 0 0 0 0
cut call like picture 0 after 1|-78 37 118 -84 0 0 0 0
cut call like picture 0 after 2|-44 -63 113 6 97 0 0 0
cut call like picture 0 after 3|44 -18 -20 0 0 0 0 0
cut call like picture 0 after 4|1 91 -51 0 -65 0 0 0
cut call like picture 0 after 5|43 40 12 -100 0 0 0 0
cut call like picture 0 after 6|8 80 -84 -69 -37 0 0 0
cut call like picture 0 after 7|-168 13 85 -27 0 0 0 0
cut call like picture 0 after 8|-123 222 16 -70 0 0 0 0
cut call like picture 0 after 9|-68 71 -15 -55 0 0 0 0
cut call like picture 0 here 0|0 0 84 -84 0 0 0 0
cut call like picture 0 here 1|-98 -98 168 0 0 0 0 0
cut call like picture 0 here 2|-107 -14 207 0 0 0 0 0
cut call like picture 0 here 3|-96 -3 62 0 0 0 0 0
cut call like picture 0 here 4|54 -47 -17 0 0 0 0 0
cut call like picture 0 here 5|56 32 57 -100 0 0 0 0
cut call like picture 0 here 6|55 -16 -66 0 0 0 0 0
cut call like picture 0 here 7|-72 204 -47 -100 0 0 0 0
cut call like picture 0 here 8|-106 193 -28 -75 0 0 0 0
cut call like picture 0 here 9|-15 -5 -23 54 36 0 0 0
cut call like picture 1 after 5|0 99 -99 0 0 0 0 0
cut call like picture 1 after 6|0 98 -98 0 0 0 0 0
cut call like picture 1 after 8|0 12 -12 0 0 0 0 0
cut call like picture 1 here 3|0 98 -98 0 0 0 0 0
cut call like picture 1 here 6|0 12 -12 0 0 0 0 0
cut call like picture 1 here 8|0 99 -99 0 0 0 0 0
cut call like picture 2 after 1|-93 0 27 88 0 0 0 0
cut call like picture 2 after 2|-59 0 92 -35 -46 0 0 0
cut call like picture 2 after 3|0 0 80 -80 0 0 0 0
cut call like picture 2 after 4|-5 0 5 0 0 0 0 0
cut call like picture 2 after 5|0 30 -30 0 0 0 0 0
cut call like picture 2 after 7|0 -120 -34 130 0 0 0 0
cut call like picture 2 after 8|0 -95 -41 115 0 0 0 0
cut call like picture 2 after 9|0 -89 89 0 0 0 0 0
cut call like picture 2 here 3|0 0 80 -80 0 0 0 0
cut call like picture 2 here 6|0 0 86 -86 0 0 0 0
cut call like picture 2 here 8|-93 -112 197 -41 0 0 0 0
cut call like picture 2 here 9|-62 -151 -72 188 -46 0 0 0
cut call like picture 3 after 1|0 -20 35 -23 0 0 0 0
cut call like picture 3 after 2|-202 -61 160 91 0 0 0 0
cut call like picture 3 after 3|-30 -73 159 -76 -20 0 0 0
cut call like picture 3 after 4|-63 63 -68 68 0 0 0 0
cut call like picture 3 after 5|0 99 -99 0 0 0 0 0
cut call like picture 3 after 6|0 -84 0 84 0 0 0 0
cut call like picture 3 after 8|0 -5 -245 231 0 0 0 0
cut call like picture 3 here 5|0 99 -99 0 0 0 0 0
cut call like picture 3 here 6|-30 30 -136 136 0 0 0 0
cut call like picture 3 here 8|-142 2 -61 157 0 0 0 0
cut call like picture 3 here 9|-138 -164 81 123 -20 0 0 0
cut call like picture 4 after 1|0 0 43 -43 0 0 0 0
cut call like picture 4 after 6|-69 0 69 0 0 0 0 0
cut call like picture 4 after 8|0 0 75 -75 0 0 0 0
cut call like picture 4 here 7|0 0 43 -43 0 0 0 0
cut call like picture 4 here 9|-69 0 124 -75 0 0 0 0
cut call like picture 5 after 3|0 15 -15 0 0 0 0 0
cut call like picture 5 here 5|0 15 -15 0 0 0 0 0
cut clause call clause width 3|-11 58 11 -58 0 0 0 0
cut clause call open width 1|0 43 -72 -43 72 0 0 0
cut clause call open width 2|0 -91 91 0 0 0 0 0
cut clause call open width 3|-99 -34 130 0 -80 0 0 0
cut clause call open width 4|-169 161 -50 83 0 0 0 0
cut clause call open width 5|0 83 -83 0 0 0 0 0
cut clause call open width 6|-100 100 0 0 0 0 0 0
cut clause call sentence width 3|0 0 65 0 -65 0 0 0
cut clause call sentence width 4|-97 19 88 0 0 0 0 0
cut clause clause call width 7|-100 100 0 0 0 0 0 0
cut clause clause clause width 5|-92 92 0 0 0 0 0 0
cut clause clause clause width 6|-64 64 0 0 0 0 0 0
cut clause clause open width 4|0 76 -152 94 0 0 0 0
cut clause clause open width 5|63 -37 0 -51 0 0 0 0
cut clause clause open width 6|53 -65 0 0 37 0 0 0
cut clause clause open width 7|-47 47 0 0 0 0 0 0
cut clause clause sentence width 5|-71 71 0 0 0 0 0 0
cut clause clause sentence width 6|-37 37 0 0 0 0 0 0
cut clause like picture 0 after 0|35 -36 0 2 0 0 0 0
cut clause like picture 0 after 1|34 -18 0 0 0 0 0 -70
cut clause like picture 0 after 2|-29 31 -29 61 0 0 0 0
cut clause like picture 0 after 3|-41 107 -62 -117 0 0 0 0
cut clause like picture 0 after 4|55 53 -135 0 0 0 0 0
cut clause like picture 0 after 5|174 121 -222 0 0 -100 0 0
cut clause like picture 0 after 6|116 14 -136 47 0 0 0 0
cut clause like picture 0 after 7|16 2 -47 0 -12 0 0 0
cut clause like picture 0 after 8|-91 73 -46 -37 112 0 107 0
cut clause like picture 0 after 9|-47 58 -5 -33 -64 0 0 0
cut clause like picture 0 here 0|-7 -38 21 -11 0 0 0 0
cut clause like picture 0 here 1|41 136 -41 -140 -12 0 0 0
cut clause like picture 0 here 2|-37 35 -15 -36 78 0 107 -70
cut clause like picture 0 here 3|-39 53 -70 -11 0 0 0 0
cut clause like picture 0 here 4|8 31 -95 0 0 0 0 0
cut clause like picture 0 here 5|-50 155 -32 -100 0 0 0 0
cut clause like picture 0 here 6|-3 105 -62 -55 0 0 0 0
cut clause like picture 0 here 7|5 8 -1 0 0 0 0 0
cut clause like picture 0 here 8|10 114 -122 81 -17 0 0 0
cut clause like picture 0 here 9|200 -56 -157 85 -17 -100 0 0
cut clause like picture 1 after 1|-176 -14 66 0 0 0 0 141
cut clause like picture 1 after 2|-3 67 26 -136 -63 0 0 -100
cut clause like picture 1 after 3|-12 97 -123 0 0 0 0 0
cut clause like picture 1 after 4|-30 74 -75 0 0 0 0 0
cut clause like picture 1 after 5|-49 63 -30 0 -25 0 0 0
cut clause like picture 1 after 6|171 74 -139 -35 -97 0 0 0
cut clause like picture 1 after 7|-60 -8 92 -41 0 0 0 0
cut clause like picture 1 after 8|-12 63 36 -58 -43 0 0 0
cut clause like picture 1 after 9|28 -95 128 8 32 0 -48 0
cut clause like picture 1 here 0|-68 68 0 0 0 0 0 0
cut clause like picture 1 here 1|-35 35 0 0 0 0 0 0
cut clause like picture 1 here 2|-28 16 -87 64 -65 0 -48 141
cut clause like picture 1 here 3|-1 119 -44 -51 0 0 0 -100
cut clause like picture 1 here 4|-68 8 130 -58 0 0 0 0
cut clause like picture 1 here 5|66 19 56 -100 0 0 0 0
cut clause like picture 1 here 6|-43 80 -38 0 0 0 0 0
cut clause like picture 1 here 7|98 -84 99 0 -97 0 0 0
cut clause like picture 1 here 8|-114 -19 103 61 -63 0 0 0
cut clause like picture 1 here 9|166 132 -189 -112 36 0 0 0
cut clause like picture 2 after 1|-58 0 58 0 0 0 0 0
cut clause like picture 2 after 2|-73 -71 210 0 0 0 0 -100
cut clause like picture 2 after 3|0 -70 0 0 70 0 0 0
cut clause like picture 2 after 5|97 28 -77 0 0 -52 0 0
cut clause like picture 2 after 6|-9 65 -25 0 0 0 0 0
cut clause like picture 2 after 7|54 -49 23 0 0 0 0 0
cut clause like picture 2 after 8|-10 -181 226 -100 -9 0 0 0
cut clause like picture 2 after 9|-105 73 -8 16 0 0 0 0
cut clause like picture 2 here 1|14 -14 0 0 0 0 0 0
cut clause like picture 2 here 2|-48 -21 73 0 70 0 0 0
cut clause like picture 2 here 3|54 -138 106 0 -9 0 0 0
cut clause like picture 2 here 4|-9 9 0 0 0 0 0 0
cut clause like picture 2 here 5|-75 -25 190 0 0 -52 0 -100
cut clause like picture 2 here 6|-9 9 100 -100 0 0 0 0
cut clause like picture 2 here 7|0 67 -67 0 0 0 0 0
cut clause like picture 2 here 8|-7 -48 87 -82 0 0 0 0
cut clause like picture 2 here 9|56 -91 44 70 0 0 0 0
cut clause like picture 3 after 2|102 -74 -74 0 0 0 0 0
cut clause like picture 3 after 3|36 59 -31 -65 0 0 0 0
cut clause like picture 3 after 6|132 -88 -54 -17 0 0 0 0
cut clause like picture 3 after 9|0 -81 135 142 -120 0 0 -99
cut clause like picture 3 here 2|-18 18 0 0 0 0 0 0
cut clause like picture 3 here 3|116 -170 0 81 0 0 0 0
cut clause like picture 3 here 5|81 -81 65 -65 0 0 0 0
cut clause like picture 3 here 7|-81 81 17 -17 0 0 0 0
cut clause like picture 3 here 8|74 0 -69 -8 0 0 0 0
cut clause like picture 3 here 9|48 29 61 89 -120 0 0 -99
cut clause like picture 4 after 2|-8 0 98 -92 0 0 0 0
cut clause like picture 4 after 7|-96 0 96 0 0 0 0 0
cut clause like picture 4 after 8|0 0 94 -94 0 0 0 0
cut clause like picture 4 after 9|0 55 -131 90 -15 0 0 0
cut clause like picture 4 here 2|0 81 0 -81 0 0 0 0
cut clause like picture 4 here 8|-8 -37 98 -92 37 0 0 0
cut clause like picture 4 here 9|-96 0 57 80 -41 0 0 0
cut clause like picture 5 after 9|0 -88 88 0 0 0 0 0
cut clause like picture 5 here 8|0 -88 88 0 0 0 0 0
cut clause like picture 6 after 9|-26 -82 0 55 58 0 0 0
cut clause like picture 6 here 1|-26 -37 0 55 0 0 0 0
cut clause like picture 6 here 8|0 -58 0 0 58 0 0 0
cut clause like picture 7 after 8|-94 0 0 94 0 0 0 0
cut clause like picture 7 after 9|0 0 -107 -36 128 0 0 0
cut clause like picture 7 here 8|-94 0 0 94 0 0 0 0
cut clause like picture 7 here 9|0 0 -107 -36 128 0 0 0
cut clause open call width 5|-69 69 -84 84 0 0 0 0
cut clause open clause width 1|0 -57 0 43 0 0 0 37
cut clause open clause width 2|0 0 -52 52 0 0 0 0
cut clause open clause width 4|-126 -50 107 1 36 0 0 0
cut clause open clause width 5|-145 52 30 39 0 0 0 0
cut clause open clause width 6|120 40 -176 0 0 0 0 0
cut clause open clause width 7|-100 100 0 0 0 0 0 0
cut clause open open width 0|-100 -77 134 77 0 0 0 -48
cut clause open open width 1|0 197 -60 -40 -75 0 110 -119
cut clause open open width 2|-120 125 174 -230 98 0 0 -99
cut clause open open width 3|-56 19 -51 -81 247 0 -74 -11
cut clause open open width 4|13 55 38 -53 67 -78 14 -150
cut clause open open width 5|-21 40 -62 -3 40 -54 0 0
cut clause open open width 6|-55 167 -327 56 -70 0 -97 0
cut clause open open width 7|-64 40 0 -89 154 0 0 0
cut clause open open width 8|0 -66 0 -11 72 0 0 0
cut clause open sentence width 0|0 0 -94 94 0 0 0 0
cut clause open sentence width 1|0 -330 -13 203 90 0 0 156
cut clause open sentence width 2|0 -110 54 151 0 -99 0 -32
cut clause open sentence width 3|-46 -97 -23 138 -41 0 0 0
cut clause open sentence width 4|-94 69 40 96 -90 0 0 0
cut clause open sentence width 5|-22 -22 -183 120 -11 0 -52 165
cut clause open sentence width 6|46 -35 -173 70 -24 0 -54 135
cut clause open sentence width 7|-109 109 0 0 0 0 0 0
cut clause open signed width 5|-47 47 0 0 0 0 0 0
cut clause open signed width 6|-25 25 0 0 0 0 0 0
cut clause open signed width 8|-83 83 0 0 0 0 0 0
cut clause sentence call width 3|0 66 0 -66 0 0 0 0
cut clause sentence clause width 3|99 -64 0 -148 88 0 0 0
cut clause sentence clause width 4|325 -235 0 -113 0 0 0 0
cut clause sentence clause width 5|0 59 0 -59 0 0 0 0
cut clause sentence clause width 6|38 -87 0 83 0 0 0 0
cut clause sentence open width 1|0 80 0 0 -80 0 0 0
cut clause sentence open width 2|-65 146 0 -100 0 0 0 0
cut clause sentence open width 3|188 5 0 -119 0 0 0 0
cut clause sentence open width 4|152 3 0 -216 102 0 0 0
cut clause sentence open width 5|-127 182 0 -89 -49 0 0 0
cut clause sentence open width 6|-41 -12 0 126 0 0 0 0
cut clause sentence open width 7|98 -151 0 73 0 0 0 0
cut clause sentence sentence width 2|0 155 0 -155 0 0 0 0
cut clause sentence sentence width 3|176 -250 0 163 -52 0 0 0
cut clause sentence sentence width 4|324 -249 -100 27 -18 0 0 0
cut clause sentence sentence width 5|230 -169 0 -85 0 0 0 0
cut clause sentence sentence width 6|-118 51 0 19 0 0 0 0
cut clause signed open width 4|-100 100 0 0 0 0 0 0
cut open call call width 3|0 0 55 -55 0 0 0 0
cut open call call width 4|-93 0 93 0 0 0 0 0
cut open call call width 6|-90 90 0 0 0 0 0 0
cut open call clause width 1|-73 127 -63 12 0 0 0 0
cut open call clause width 2|-37 -22 48 0 0 0 0 0
cut open call clause width 3|62 28 -74 0 0 0 0 0
cut open call clause width 4|-59 -34 78 0 0 0 0 0
cut open call clause width 5|-15 -105 115 0 0 0 0 0
cut open call clause width 6|-170 200 -52 0 0 0 0 0
cut open call clause width 7|55 0 -55 0 0 0 0 0
cut open call open width 0|0 148 -148 0 0 0 0 0
cut open call open width 1|-131 -87 16 182 82 0 0 0
cut open call open width 2|-137 -94 -12 175 -46 0 0 0
cut open call open width 3|-58 -18 19 60 0 0 0 0
cut open call open width 4|46 -33 -23 -101 0 0 0 0
cut open call open width 5|134 -4 30 -159 0 0 0 0
cut open call open width 6|95 16 -127 0 0 0 0 0
cut open call open width 7|0 94 -94 0 0 0 0 0
cut open call sentence width 1|0 74 -74 0 0 0 0 0
cut open call sentence width 2|-46 -49 0 84 0 0 0 0
cut open call sentence width 3|64 0 -64 0 0 0 0 0
cut open call sentence width 4|-28 148 12 -134 0 0 0 0
cut open call sentence width 5|55 -32 -56 0 0 0 0 0
cut open call sentence width 6|6 121 -114 0 0 0 0 0
cut open call sentence width 7|9 0 -9 0 0 0 0 0
cut open call signed width 1|-58 58 0 0 0 0 0 0
cut open clause call width 1|-97 0 97 0 0 0 0 0
cut open clause call width 3|0 -158 76 101 0 0 0 0
cut open clause call width 4|3 35 -37 0 0 0 0 0
cut open clause call width 5|34 -32 -18 0 0 0 0 0
cut open clause call width 6|66 -42 -58 0 0 0 0 0
cut open clause call width 7|47 -47 0 0 0 0 0 0
cut open clause clause width 2|91 -91 0 0 0 0 0 0
cut open clause clause width 5|40 -40 0 0 0 0 0 0
cut open clause clause width 6|-16 35 -85 37 0 0 0 0
cut open clause clause width 7|-40 40 0 0 0 0 0 0
cut open clause open width 0|-53 53 0 0 0 0 0 0
cut open clause open width 1|124 -113 169 0 -41 -100 0 -99
cut open clause open width 2|133 -201 142 -94 -99 0 0 0
cut open clause open width 3|241 -77 -8 -75 -74 0 0 0
cut open clause open width 4|140 -20 49 -69 44 0 0 -100
cut open clause open width 5|178 43 -54 -99 19 -52 70 -100
cut open clause open width 6|1 -6 -41 -58 69 0 0 101
cut open clause open width 7|-8 8 63 -63 0 0 0 0
cut open clause open width 8|-76 -2 0 71 0 0 0 0
cut open clause sentence width 0|0 99 -99 0 0 0 0 0
cut open clause sentence width 3|78 -78 0 0 0 0 0 0
cut open clause sentence width 4|97 46 -185 100 36 0 0 0
cut open clause sentence width 5|9 153 -79 -84 -52 0 0 0
cut open clause sentence width 6|-105 105 0 0 0 0 0 0
cut open clause sentence width 7|-103 136 -59 -80 0 0 0 0
cut open clause signed width 5|0 25 0 0 -25 0 0 0
cut open clause signed width 6|-199 199 0 0 0 0 0 0
cut open clause signed width 7|-73 73 0 0 0 0 0 0
cut open clause signed width 8|19 -19 0 0 0 0 0 0
cut open like picture 0 after 0|29 180 113 -88 -27 -64 0 -28
cut open like picture 0 after 1|118 148 43 -102 -84 22 0 -95
cut open like picture 0 after 2|32 59 -57 -62 104 29 -35 84
cut open like picture 0 after 3|-48 49 -163 -167 46 18 76 46
cut open like picture 0 after 4|-25 -38 -180 -122 21 195 -61 77
cut open like picture 0 after 5|86 -42 -47 -50 -71 60 28 234
cut open like picture 0 after 6|63 21 -16 -101 -43 83 -135 11
cut open like picture 0 after 7|50 26 -89 -35 83 132 -95 21
cut open like picture 0 after 8|68 95 -2 -84 -37 -64 -114 13
cut open like picture 0 after 9|-14 31 -67 -175 -115 -19 131 -2
cut open like picture 0 here 0|118 184 -35 -134 40 -42 0 55
cut open like picture 0 here 1|-3 -8 -45 -53 104 44 155 57
cut open like picture 0 here 2|42 12 -54 -112 95 -66 -37 133
cut open like picture 0 here 3|74 21 57 -172 112 30 -68 -37
cut open like picture 0 here 4|76 -9 -162 -170 -38 153 43 -30
cut open like picture 0 here 5|72 222 8 -100 -100 19 94 100
cut open like picture 0 here 6|-1 82 2 -35 -49 -55 -31 14
cut open like picture 0 here 7|16 135 -142 -258 12 157 18 -97
cut open like picture 0 here 8|264 -67 -53 -33 -51 61 -86 67
cut open like picture 0 here 9|311 -112 -28 -4 -186 -16 -19 23
cut open like picture 1 after 0|-15 20 128 -12 -84 13 0 26
cut open like picture 1 after 1|114 -103 43 -23 0 -27 0 -8
cut open like picture 1 after 2|-21 34 -35 104 -1 -39 -124 -46
cut open like picture 1 after 3|17 136 -110 -15 -41 -17 -121 -44
cut open like picture 1 after 4|145 36 -21 -93 -53 -59 -141 20
cut open like picture 1 after 5|79 89 -61 -60 172 128 6 -36
cut open like picture 1 after 6|114 125 -1 -198 1 9 0 101
cut open like picture 1 after 7|235 20 46 -93 -48 -98 72 -7
cut open like picture 1 after 8|112 -98 -1 -79 -330 232 -16 -119
cut open like picture 1 after 9|13 19 -6 -37 87 142 -59 52
cut open like picture 1 here 0|-16 15 229 -265 98 104 0 -68
cut open like picture 1 here 1|136 67 19 -115 -101 234 -84 -209
cut open like picture 1 here 2|86 82 -41 -71 22 239 -149 -169
cut open like picture 1 here 3|125 86 69 -12 -162 5 -88 -100
cut open like picture 1 here 4|51 50 -8 -87 -93 -57 -17 117
cut open like picture 1 here 5|-23 105 -34 77 12 100 0 -182
cut open like picture 1 here 6|96 41 24 12 -34 -13 -68 65
cut open like picture 1 here 7|197 -110 -4 -40 -108 69 0 -54
cut open like picture 1 here 8|147 -174 26 80 -105 -84 -79 75
cut open like picture 1 here 9|46 -193 6 94 70 3 91 52
cut open like picture 2 after 0|-67 -98 -6 -101 -106 56 0 211
cut open like picture 2 after 1|-93 139 87 -42 18 -65 0 86
cut open like picture 2 after 2|-20 63 79 114 110 -152 0 115
cut open like picture 2 after 3|-106 0 35 23 -68 -157 0 96
cut open like picture 2 after 4|6 129 -103 9 -41 -82 0 234
cut open like picture 2 after 5|41 148 -27 4 -82 93 109 -129
cut open like picture 2 after 6|61 -76 32 -15 74 132 -31 -41
cut open like picture 2 after 7|210 105 9 -185 110 1 -116 -169
cut open like picture 2 after 8|81 -148 131 46 90 -54 -97 -76
cut open like picture 2 after 9|1 47 28 19 -6 -38 75 2
cut open like picture 2 here 0|0 -98 179 42 0 2 0 -162
cut open like picture 2 here 1|-37 -32 125 -119 -93 -24 0 324
cut open like picture 2 here 2|41 40 -31 22 -70 -47 -136 -111
cut open like picture 2 here 3|4 77 -86 66 -10 -89 0 -58
cut open like picture 2 here 4|103 -37 79 -5 0 -70 0 -46
cut open like picture 2 here 5|-53 -95 70 42 29 71 -119 76
cut open like picture 2 here 6|34 28 -133 35 2 26 0 15
cut open like picture 2 here 7|74 54 34 16 4 -34 -96 -73
cut open like picture 2 here 8|-2 -99 54 17 151 -23 200 64
cut open like picture 2 here 9|59 -83 80 37 10 -58 79 108
cut open like picture 3 after 0|-20 -48 -108 110 -119 159 -54 -89
cut open like picture 3 after 1|-89 73 0 35 -87 134 0 -119
cut open like picture 3 after 2|-70 98 54 30 93 -9 0 -166
cut open like picture 3 after 3|129 -103 -22 -59 99 -18 69 -74
cut open like picture 3 after 4|108 57 53 -137 210 -131 55 0
cut open like picture 3 after 5|107 49 -22 -79 -49 -47 -4 3
cut open like picture 3 after 6|11 -44 37 -49 -293 102 -52 -19
cut open like picture 3 after 7|-81 67 45 -52 -160 -4 107 -5
cut open like picture 3 after 8|18 -189 130 -10 53 -163 -97 24
cut open like picture 3 after 9|14 -130 83 -14 39 -8 -59 161
cut open like picture 3 here 0|0 0 153 -56 -94 0 0 0
cut open like picture 3 here 1|264 -100 11 -110 -64 60 0 -191
cut open like picture 3 here 2|-40 91 27 6 -142 154 -71 -31
cut open like picture 3 here 3|2 -203 45 29 127 -42 -92 96
cut open like picture 3 here 4|-110 118 -48 121 107 -72 0 -97
cut open like picture 3 here 5|20 -35 -81 19 0 -69 0 82
cut open like picture 3 here 6|77 5 23 -56 32 28 80 -218
cut open like picture 3 here 7|81 -4 79 -15 55 32 -98 61
cut open like picture 3 here 8|-56 48 10 -134 -223 -30 1 -13
cut open like picture 3 here 9|42 -35 82 50 55 -120 115 38
cut open like picture 4 after 0|0 -107 -8 -59 22 65 0 76
cut open like picture 4 after 1|-189 -16 37 84 -58 -21 0 39
cut open like picture 4 after 2|-40 40 5 31 -113 -44 173 -90
cut open like picture 4 after 3|-109 159 81 29 75 11 -101 -57
cut open like picture 4 after 4|55 76 -146 -74 54 193 81 123
cut open like picture 4 after 5|30 -104 10 -80 52 84 59 -24
cut open like picture 4 after 6|64 23 11 -11 102 30 -122 -52
cut open like picture 4 after 7|-55 -18 -6 -121 12 69 53 106
cut open like picture 4 after 8|-14 -137 35 -11 23 -39 -27 43
cut open like picture 4 after 9|37 -133 108 107 48 -132 -145 -58
cut open like picture 4 here 0|0 0 -94 177 0 -9 0 -113
cut open like picture 4 here 1|68 196 -26 151 -72 -172 0 -154
cut open like picture 4 here 2|-92 -53 79 50 32 -215 0 18
cut open like picture 4 here 3|-173 107 95 52 0 -99 47 -51
cut open like picture 4 here 4|-133 -57 338 -220 38 -96 49 -34
cut open like picture 4 here 5|-133 -103 5 -67 73 43 0 239
cut open like picture 4 here 6|-85 -121 34 27 -7 17 0 101
cut open like picture 4 here 7|60 -101 28 -23 -80 72 64 125
cut open like picture 4 here 8|65 64 6 -139 -16 77 -78 64
cut open like picture 4 here 9|65 -15 56 -33 121 26 -132 -83
cut open like picture 5 after 0|-136 -143 62 60 50 78 0 -143
cut open like picture 5 after 1|-158 -97 139 -68 -76 -43 0 79
cut open like picture 5 after 2|-12 8 66 34 -56 29 -175 -97
cut open like picture 5 after 3|-4 -38 -25 54 -64 -79 -91 91
cut open like picture 5 after 4|-32 -41 230 32 -18 -17 0 -214
cut open like picture 5 after 5|34 51 -89 15 74 -31 26 117
cut open like picture 5 after 6|241 -64 -80 69 -61 85 -98 38
cut open like picture 5 after 7|41 -13 35 -26 -176 -58 -54 85
cut open like picture 5 after 8|-35 136 96 -16 1 -121 179 -48
cut open like picture 5 after 9|-147 57 40 -33 -4 -85 6 78
cut open like picture 5 here 0|-83 -65 -4 47 65 0 0 0
cut open like picture 5 here 1|0 77 -59 61 181 -58 142 -100
cut open like picture 5 here 2|-101 148 -2 46 -11 -27 71 -162
cut open like picture 5 here 3|13 -127 -37 -9 72 100 0 -57
cut open like picture 5 here 4|41 -190 25 89 0 -21 -15 0
cut open like picture 5 here 5|-155 -22 181 107 -9 -33 0 -153
cut open like picture 5 here 6|105 -2 -1 11 -99 176 0 0
cut open like picture 5 here 7|-136 -75 79 122 -101 -103 -91 -95
cut open like picture 5 here 8|102 70 101 -10 -143 -92 -152 -26
cut open like picture 5 here 9|-144 -77 -30 -36 111 12 -95 185
cut open like picture 6 after 0|0 0 40 -10 25 -84 233 -219
cut open like picture 6 after 1|-89 -39 -35 257 51 -99 50 -213
cut open like picture 6 after 2|-246 -35 153 96 159 -18 44 143
cut open like picture 6 after 3|30 -185 -78 138 -159 51 45 -161
cut open like picture 6 after 4|-16 6 -39 87 -128 -132 -67 207
cut open like picture 6 after 5|-11 122 -86 112 -46 -96 -12 -91
cut open like picture 6 after 6|125 5 16 53 -41 -186 0 -51
cut open like picture 6 after 7|233 36 -94 -43 194 -172 0 63
cut open like picture 6 after 8|112 28 2 15 -108 -118 -161 51
cut open like picture 6 after 9|-56 53 -12 -42 86 68 8 135
cut open like picture 6 here 0|0 46 -192 192 -46 0 0 0
cut open like picture 6 here 1|-13 47 82 -67 0 -22 0 -61
cut open like picture 6 here 2|-124 80 -117 154 130 116 -16 -191
cut open like picture 6 here 3|148 -80 -64 -4 -30 -89 0 83
cut open like picture 6 here 4|15 86 -51 40 100 -97 0 -84
cut open like picture 6 here 5|-49 -137 -130 120 0 -61 139 15
cut open like picture 6 here 6|21 -73 -48 96 86 -125 0 -111
cut open like picture 6 here 7|95 -75 -40 19 -8 -195 0 44
cut open like picture 6 here 8|16 4 22 50 -110 -152 -24 110
cut open like picture 6 here 9|-37 -13 62 19 88 31 -17 33
cut open like picture 7 after 0|0 97 -56 59 -46 -89 0 -72
cut open like picture 7 after 1|206 -99 140 -150 96 -40 0 -97
cut open like picture 7 after 2|-75 187 45 33 -98 -99 -155 -65
cut open like picture 7 after 3|-19 49 -65 -82 -93 112 0 0
cut open like picture 7 after 4|-68 -159 28 107 0 -51 120 0
cut open like picture 7 after 5|-100 137 -168 48 174 -80 18 96
cut open like picture 7 after 6|0 46 -83 3 118 -65 84 -177
cut open like picture 7 after 7|0 142 67 -22 -48 91 -121 -96
cut open like picture 7 after 8|83 -14 -41 62 -68 67 116 -101
cut open like picture 7 after 9|-69 -8 13 96 112 -16 8 -58
cut open like picture 7 here 0|0 93 -99 33 0 0 0 0
cut open like picture 7 here 1|0 -29 -170 174 0 -12 0 0
cut open like picture 7 here 2|101 -146 -88 214 -125 21 -33 -138
cut open like picture 7 here 3|153 -177 58 7 -79 0 0 0
cut open like picture 7 here 4|-74 0 -64 119 0 0 0 0
cut open like picture 7 here 5|25 -76 -37 77 70 -71 0 0
cut open like picture 7 here 6|51 -174 93 6 109 0 0 -96
cut open like picture 7 here 7|45 17 4 12 118 -138 0 -97
cut open like picture 7 here 8|-55 211 -85 -99 10 69 0 -102
cut open like picture 7 here 9|-113 259 119 -39 38 -63 80 -52
cut open like picture 8 after 0|0 94 -30 -76 97 57 0 0
cut open like picture 8 after 1|0 -96 -68 -4 60 -31 0 164
cut open like picture 8 after 2|-94 -99 -46 146 56 42 -243 -56
cut open like picture 8 after 3|-98 -11 -99 222 -117 167 -70 0
cut open like picture 8 after 4|0 -2 0 84 -34 -49 -11 -20
cut open like picture 8 after 5|0 -21 46 14 -22 -12 183 -43
cut open like picture 8 after 6|0 -128 -89 -54 110 115 64 0
cut open like picture 8 after 7|0 71 0 -51 -57 71 -9 0
cut open like picture 8 after 8|-68 79 -145 106 106 12 38 58
cut open like picture 8 after 9|156 123 -34 -67 -72 104 -150 -106
cut open like picture 8 here 0|0 0 -169 168 0 -98 0 99
cut open like picture 8 here 1|-94 0 -165 245 0 0 0 -56
cut open like picture 8 here 2|0 -162 0 167 -19 -15 0 0
cut open like picture 8 here 3|0 -241 -94 266 0 57 0 0
cut open like picture 8 here 4|0 -129 0 204 -119 0 0 0
cut open like picture 8 here 5|0 0 -62 93 6 -68 0 0
cut open like picture 8 here 6|-160 75 -73 -134 99 90 0 164
cut open like picture 8 here 7|0 -92 -100 -16 236 38 0 -89
cut open like picture 8 here 8|0 44 -96 31 124 61 0 -57
cut open like picture 8 here 9|256 136 155 -43 -54 160 -25 -63
cut open open call width 0|0 0 -113 64 61 0 0 0
cut open open call width 1|0 -30 -9 -73 -75 -58 0 250
cut open open call width 2|40 -20 -201 70 126 233 0 -130
cut open open call width 3|0 0 -135 118 -4 60 0 0
cut open open call width 4|-262 -73 187 155 -33 -98 0 33
cut open open call width 5|156 -91 147 -186 60 -142 0 0
cut open open call width 6|43 -21 -56 -54 0 28 0 0
cut open open call width 7|-14 14 0 0 0 0 0 0
cut open open clause width 0|-75 -231 -24 18 203 0 110 5
cut open open clause width 1|-100 48 -246 37 1 142 71 143
cut open open clause width 2|220 -138 -68 -65 40 -132 67 227
cut open open clause width 3|-43 -67 23 151 15 -105 86 -180
cut open open clause width 4|86 -32 40 -44 54 51 -69 -23
cut open open clause width 5|92 25 -15 24 108 -38 0 -56
cut open open clause width 6|-8 187 9 -108 58 130 28 -121
cut open open clause width 7|-53 78 -102 48 0 -83 0 42
cut open open clause width 8|-70 147 0 -97 0 0 0 0
cut open open open width 0|299 86 -89 -123 124 -78 183 -33
cut open open open width 1|201 -26 35 31 -6 110 -32 -30
cut open open open width 2|103 42 94 -21 -104 104 -201 79
cut open open open width 3|289 -167 18 -73 49 -24 -40 115
cut open open open width 4|303 -170 56 -33 -83 31 -247 66
cut open open open width 5|186 -30 127 113 -25 49 140 50
cut open open open width 6|3 65 25 1 102 2 10 -88
cut open open open width 7|-62 52 224 125 59 -99 72 29
cut open open open width 8|16 4 -13 65 -46 -99 0 88
cut open open sentence width 0|0 -131 -57 33 140 0 -76 0
cut open open sentence width 1|62 -331 -2 27 33 45 -141 116
cut open open sentence width 2|-15 -241 121 80 -121 88 -87 42
cut open open sentence width 3|-310 -305 -7 11 200 12 168 33
cut open open sentence width 4|-158 -203 1 128 34 207 -78 53
cut open open sentence width 5|-86 118 -93 88 -126 181 0 -65
cut open open sentence width 6|-16 229 -115 -128 -260 -132 -64 -291
cut open open sentence width 7|-97 130 -97 -178 -68 0 0 -88
cut open open sentence width 8|89 55 26 -131 0 0 0 -160
cut open open signed width 4|-5 5 0 0 0 0 0 0
cut open open signed width 5|-243 380 -169 0 0 0 0 -100
cut open open signed width 6|-195 353 -97 -132 0 0 0 -97
cut open open signed width 7|-166 169 0 0 -145 0 0 0
cut open open signed width 8|-70 139 0 -86 0 0 0 0
cut open sentence call width 0|0 73 0 0 -73 0 0 0
cut open sentence call width 2|0 -95 0 0 95 0 0 0
cut open sentence call width 3|0 -41 0 -33 122 0 0 0
cut open sentence call width 4|108 -54 0 -81 82 0 0 0
cut open sentence call width 5|-155 79 0 93 0 0 0 0
cut open sentence call width 6|-61 -86 0 177 0 0 0 0
cut open sentence call width 7|-100 100 0 0 0 0 0 0
cut open sentence clause width 0|0 145 0 -165 4 0 0 0
cut open sentence clause width 1|-40 -2 0 0 6 0 0 0
cut open sentence clause width 2|77 -24 0 0 -15 0 0 0
cut open sentence clause width 3|-160 71 79 -8 72 0 0 0
cut open sentence clause width 4|113 31 -99 -33 -39 0 0 0
cut open sentence clause width 5|44 -54 0 26 0 0 0 0
cut open sentence clause width 6|-45 10 31 216 0 0 0 -99
cut open sentence clause width 7|-53 53 0 0 0 0 0 0
cut open sentence open width 0|116 110 0 -163 -49 0 0 0
cut open sentence open width 1|-73 183 0 -200 163 0 0 0
cut open sentence open width 2|-49 79 0 -202 179 0 0 0
cut open sentence open width 3|25 125 -83 13 49 -98 0 -100
cut open sentence open width 4|-93 105 15 137 -9 -99 0 -100
cut open sentence open width 5|-19 53 -208 -25 -27 0 0 -62
cut open sentence open width 6|-83 55 35 146 153 0 0 -90
cut open sentence open width 7|-67 78 -83 145 -52 0 0 -75
cut open sentence open width 8|-224 -32 106 -92 -46 0 0 250
cut open sentence sentence width 0|-57 -72 0 0 90 0 0 0
cut open sentence sentence width 1|-3 -63 0 -112 209 0 0 0
cut open sentence sentence width 2|1 67 -40 -248 182 0 0 0
cut open sentence sentence width 3|-135 -76 0 137 -46 0 0 0
cut open sentence sentence width 4|-91 -176 0 374 25 0 0 -100
cut open sentence sentence width 5|-180 -97 0 304 -23 0 0 -46
cut open sentence sentence width 6|-161 125 0 -39 -58 0 0 152
cut open sentence sentence width 7|-75 105 0 -78 0 0 0 35
cut open sentence sentence width 8|28 0 143 -77 0 0 0 -91
cut open sentence signed width 8|92 0 0 0 0 0 0 -92
cut open signed call width 3|0 94 -94 0 0 0 0 0
cut open signed open width 3|0 96 0 0 -96 0 0 0
cut open signed open width 4|0 169 0 -100 0 -98 0 0
cut open signed open width 5|-90 90 0 0 0 0 0 0
cut open signed open width 6|-100 100 0 0 0 0 0 0
cut open signed open width 7|-3 3 0 0 0 0 0 0
cut open signed sentence width 4|0 100 0 -100 0 0 0 0
cut open signed sentence width 5|-73 73 0 0 0 0 0 0
cut sentence like picture 0 after 0|4 96 88 -108 117 0 0 -115
cut sentence like picture 0 after 1|154 -116 72 -197 91 0 0 0
cut sentence like picture 0 after 2|59 1 77 -76 -10 0 0 -72
cut sentence like picture 0 after 3|121 -95 0 -89 0 0 0 0
cut sentence like picture 0 after 4|-10 59 0 -118 0 0 0 -33
cut sentence like picture 0 after 5|2 47 -134 -213 64 0 0 -73
cut sentence like picture 0 after 6|97 -91 -30 -131 0 0 0 103
cut sentence like picture 0 after 7|81 63 0 -176 -73 0 0 0
cut sentence like picture 0 after 8|-33 129 -112 2 49 0 0 -59
cut sentence like picture 0 after 9|-102 226 -47 -178 -75 0 0 -86
cut sentence like picture 0 here 0|-78 -134 126 -32 0 0 0 51
cut sentence like picture 0 here 1|-85 162 0 -131 28 0 0 0
cut sentence like picture 0 here 2|-43 47 0 28 0 0 0 -44
cut sentence like picture 0 here 3|26 19 -56 -88 0 0 0 -75
cut sentence like picture 0 here 4|42 96 0 -163 -60 0 0 0
cut sentence like picture 0 here 5|50 -26 0 -45 0 0 0 39
cut sentence like picture 0 here 6|63 62 0 -326 91 0 0 0
cut sentence like picture 0 here 7|-7 97 0 -151 96 0 0 -100
cut sentence like picture 0 here 8|85 50 -95 -189 -31 0 0 -99
cut sentence like picture 0 here 9|-11 55 -205 -160 26 0 0 0
cut sentence like picture 1 after 0|-99 119 0 -90 -66 0 0 99
cut sentence like picture 1 after 1|-134 4 -94 -83 51 0 0 211
cut sentence like picture 1 after 2|25 -114 0 70 34 -99 0 100
cut sentence like picture 1 after 3|108 51 0 -13 49 0 0 -100
cut sentence like picture 1 after 4|151 64 0 -131 41 0 0 -92
cut sentence like picture 1 after 5|-65 73 79 -153 27 0 0 74
cut sentence like picture 1 after 6|96 36 0 6 118 0 0 -226
cut sentence like picture 1 after 7|-56 89 0 -229 121 0 0 0
cut sentence like picture 1 after 8|120 43 -105 -164 14 0 0 133
cut sentence like picture 1 after 9|-34 185 -30 -113 -106 0 0 0
cut sentence like picture 1 here 0|-139 -42 -94 150 0 0 0 103
cut sentence like picture 1 here 1|17 -99 79 16 -58 0 0 9
cut sentence like picture 1 here 2|-32 -55 0 -11 88 0 0 151
cut sentence like picture 1 here 3|-120 159 0 -43 -33 0 0 77
cut sentence like picture 1 here 4|-5 89 0 -74 0 0 0 0
cut sentence like picture 1 here 5|36 -106 0 53 0 0 0 137
cut sentence like picture 1 here 6|-59 -16 97 22 -49 0 0 0
cut sentence like picture 1 here 7|-68 182 0 -44 37 -99 0 0
cut sentence like picture 1 here 8|8 83 -154 -140 -42 0 0 -100
cut sentence like picture 1 here 9|-36 152 -42 -278 113 0 0 -100
cut sentence like picture 2 after 0|0 -22 0 75 0 0 0 -79
cut sentence like picture 2 after 1|56 42 0 -53 -33 0 0 0
cut sentence like picture 2 after 2|-46 -94 -70 60 180 0 0 0
cut sentence like picture 2 after 3|-136 145 -100 95 -79 0 0 0
cut sentence like picture 2 after 4|8 27 0 38 -43 0 0 0
cut sentence like picture 2 after 5|-37 81 0 -87 41 0 0 0
cut sentence like picture 2 after 6|-50 9 -31 10 28 0 0 0
cut sentence like picture 2 after 7|-46 83 0 4 5 0 0 -59
cut sentence like picture 2 after 8|39 4 148 -148 5 0 0 -52
cut sentence like picture 2 after 9|173 65 208 -107 -102 0 0 0
cut sentence like picture 2 here 0|0 -95 0 132 0 0 0 -52
cut sentence like picture 2 here 1|-103 72 0 62 0 0 0 0
cut sentence like picture 2 here 2|-127 142 0 -7 0 0 0 -79
cut sentence like picture 2 here 3|-33 44 0 -58 0 0 0 0
cut sentence like picture 2 here 4|41 -4 0 -61 0 0 0 0
cut sentence like picture 2 here 5|35 179 -100 -111 0 0 0 -59
cut sentence like picture 2 here 6|-48 48 0 -38 29 0 0 0
cut sentence like picture 2 here 7|37 28 0 10 50 0 0 0
cut sentence like picture 2 here 8|-72 93 244 -70 -120 0 0 0
cut sentence like picture 2 here 9|-11 86 0 -42 -4 0 0 0
cut sentence like picture 3 after 0|0 77 0 -77 0 0 0 0
cut sentence like picture 3 after 1|0 -160 0 109 69 0 0 0
cut sentence like picture 3 after 2|-150 -66 0 99 73 0 0 0
cut sentence like picture 3 after 3|49 116 0 -74 -118 0 0 0
cut sentence like picture 3 after 4|96 -66 0 139 0 0 0 -99
cut sentence like picture 3 after 5|-69 201 -83 -143 15 0 0 0
cut sentence like picture 3 after 6|-166 -24 0 117 82 0 0 0
cut sentence like picture 3 after 7|-12 60 0 94 -40 0 0 -100
cut sentence like picture 3 after 8|-35 -39 0 -21 93 0 0 0
cut sentence like picture 3 after 9|-210 70 -40 -65 147 0 0 0
cut sentence like picture 3 here 1|-96 97 0 -29 0 0 0 0
cut sentence like picture 3 here 2|-88 108 0 143 94 0 0 -99
cut sentence like picture 3 here 3|0 177 0 -177 0 0 0 0
cut sentence like picture 3 here 4|-74 0 0 74 0 0 0 0
cut sentence like picture 3 here 5|0 26 0 0 -26 0 0 0
cut sentence like picture 3 here 6|73 -41 0 43 -77 0 0 0
cut sentence like picture 3 here 7|-136 14 -83 130 98 0 0 0
cut sentence like picture 3 here 8|-24 6 0 44 115 0 0 -100
cut sentence like picture 3 here 9|-94 99 -40 -74 68 0 0 0
cut sentence like picture 4 after 0|0 -44 0 -57 93 0 0 0
cut sentence like picture 4 after 1|-15 -62 0 84 -27 0 0 0
cut sentence like picture 4 after 2|33 -131 0 143 -29 0 0 0
cut sentence like picture 4 after 3|-100 30 0 -26 31 0 0 0
cut sentence like picture 4 after 4|-27 -80 0 93 50 0 0 0
cut sentence like picture 4 after 5|-10 98 0 -129 84 0 0 0
cut sentence like picture 4 after 6|-18 -52 0 114 -77 0 0 0
cut sentence like picture 4 after 7|32 -119 0 80 58 0 0 0
cut sentence like picture 4 after 8|0 -36 0 -11 45 0 0 0
cut sentence like picture 4 after 9|-3 55 0 -65 79 -98 0 0
cut sentence like picture 4 here 1|0 -85 0 85 0 0 0 0
cut sentence like picture 4 here 2|-104 -78 0 71 52 0 0 0
cut sentence like picture 4 here 3|-38 -121 0 140 0 0 0 0
cut sentence like picture 4 here 5|120 27 0 -86 -76 0 0 0
cut sentence like picture 4 here 6|0 -77 0 77 0 0 0 0
cut sentence like picture 4 here 7|-33 32 0 -61 42 0 0 0
cut sentence like picture 4 here 8|-26 -93 0 -14 210 0 0 0
cut sentence like picture 4 here 9|-42 102 0 -6 59 -98 0 0
cut sentence like picture 5 after 0|0 0 0 -46 46 0 0 0
cut sentence like picture 5 after 1|0 -95 0 25 73 0 0 0
cut sentence like picture 5 after 2|-91 -62 0 40 106 0 0 0
cut sentence like picture 5 after 3|0 -11 0 43 -19 0 0 0
cut sentence like picture 5 after 4|0 -60 0 -45 77 0 0 0
cut sentence like picture 5 after 5|-74 251 0 -199 -72 0 0 0
cut sentence like picture 5 after 6|0 46 0 -62 44 0 0 0
cut sentence like picture 5 after 7|0 -69 0 61 46 0 0 0
cut sentence like picture 5 after 8|0 -181 0 246 -105 0 0 0
cut sentence like picture 5 after 9|-69 -16 0 15 107 0 0 -100
cut sentence like picture 5 here 1|0 -62 0 -42 86 0 0 0
cut sentence like picture 5 here 2|0 116 0 -116 0 0 0 0
cut sentence like picture 5 here 3|0 -70 0 70 0 0 0 0
cut sentence like picture 5 here 4|0 -89 0 89 0 0 0 0
cut sentence like picture 5 here 5|0 -79 0 0 79 0 0 0
cut sentence like picture 5 here 6|-53 -20 0 -39 136 0 0 0
cut sentence like picture 5 here 7|0 -40 0 -22 50 0 0 0
cut sentence like picture 5 here 8|-122 -115 0 135 107 0 0 -100
cut sentence like picture 5 here 9|-54 42 0 -84 -19 0 0 0
cut sentence like picture 6 after 0|0 -6 0 -55 59 0 0 0
cut sentence like picture 6 after 1|0 95 0 -100 10 0 0 0
cut sentence like picture 6 after 2|-30 -78 0 122 30 0 0 -79
cut sentence like picture 6 after 3|0 -152 0 187 18 0 0 0
cut sentence like picture 6 after 4|0 74 0 -31 -17 0 0 0
cut sentence like picture 6 after 5|-226 78 0 131 -6 0 0 0
cut sentence like picture 6 after 6|-46 28 0 36 -89 0 0 0
cut sentence like picture 6 after 7|0 -116 0 -23 116 0 0 0
cut sentence like picture 6 after 8|-81 -97 0 196 -83 0 0 0
cut sentence like picture 6 after 9|-23 -82 0 107 -38 0 0 0
cut sentence like picture 6 here 1|0 95 0 -95 0 0 0 0
cut sentence like picture 6 here 2|-96 28 0 122 0 0 0 -79
cut sentence like picture 6 here 3|0 -47 0 47 0 0 0 0
cut sentence like picture 6 here 4|-81 -94 0 151 0 0 0 0
cut sentence like picture 6 here 5|-90 22 0 -29 100 0 0 0
cut sentence like picture 6 here 6|-78 -94 0 72 117 0 0 0
cut sentence like picture 6 here 7|-46 -231 0 273 -53 0 0 0
cut sentence like picture 6 here 8|0 -129 0 83 67 0 0 0
cut sentence like picture 6 here 9|20 33 0 60 -146 0 0 0
cut sentence like picture 7 after 0|0 -55 0 55 0 0 0 0
cut sentence like picture 7 after 1|0 -148 0 31 82 0 0 0
cut sentence like picture 7 after 2|0 -220 0 246 -47 0 0 0
cut sentence like picture 7 after 3|0 93 0 -93 0 0 0 0
cut sentence like picture 7 after 4|0 -54 0 85 -70 0 0 0
cut sentence like picture 7 after 5|0 -60 0 95 -50 0 0 0
cut sentence like picture 7 after 6|-6 -82 0 17 78 0 0 0
cut sentence like picture 7 after 7|0 47 0 71 -99 0 0 0
cut sentence like picture 7 after 8|0 -160 0 30 147 0 0 0
cut sentence like picture 7 after 9|-95 -34 0 77 12 0 0 0
cut sentence like picture 7 here 1|0 -100 0 100 0 0 0 0
cut sentence like picture 7 here 2|-6 -131 0 169 -57 0 0 0
cut sentence like picture 7 here 3|0 -97 0 97 0 0 0 0
cut sentence like picture 7 here 4|0 -70 0 70 0 0 0 0
cut sentence like picture 7 here 5|0 -20 0 20 0 0 0 0
cut sentence like picture 7 here 6|0 -77 0 77 0 0 0 0
cut sentence like picture 7 here 7|0 -43 0 20 33 0 0 0
cut sentence like picture 7 here 8|0 -188 0 111 119 0 0 0
cut sentence like picture 7 here 9|-95 -1 0 55 -21 0 0 0
cut sentence like picture 8 after 0|0 -89 0 89 0 0 0 0
cut sentence like picture 8 after 1|0 -29 0 93 -72 0 0 0
cut sentence like picture 8 after 2|-96 54 0 -52 87 0 0 0
cut sentence like picture 8 after 3|0 -152 0 141 36 0 0 0
cut sentence like picture 8 after 4|0 130 0 -47 -109 0 0 0
cut sentence like picture 8 after 6|0 -15 0 15 0 0 0 0
cut sentence like picture 8 after 7|0 0 0 23 -23 0 0 0
cut sentence like picture 8 after 8|0 -130 0 150 -34 0 0 0
cut sentence like picture 8 after 9|0 -196 0 196 -23 0 0 0
cut sentence like picture 8 here 2|0 -93 0 109 -23 0 0 0
cut sentence like picture 8 here 3|0 -15 0 15 0 0 0 0
cut sentence like picture 8 here 4|0 -91 0 91 0 0 0 0
cut sentence like picture 8 here 5|0 -109 0 109 0 0 0 0
cut sentence like picture 8 here 6|-96 0 0 121 -35 0 0 0
cut sentence like picture 8 here 7|0 -89 0 89 0 0 0 0
cut sentence like picture 8 here 8|0 -127 0 133 12 0 0 0
cut sentence like picture 8 here 9|0 86 0 -42 -50 0 0 0
cut signed like picture 0 after 8|-90 90 0 0 0 0 0 0
cut signed like picture 0 after 9|-3 3 0 0 0 0 0 0
cut signed like picture 0 here 2|-3 3 0 0 0 0 0 0
cut signed like picture 0 here 5|-90 90 0 0 0 0 0 0
cut signed like picture 1 after 9|-73 73 0 0 0 0 0 0
cut signed like picture 1 here 8|-73 73 0 0 0 0 0 0
cut signed like picture 2 after 6|-100 100 0 0 0 0 0 0
cut signed like picture 2 after 7|0 94 -94 0 0 0 0 0
cut signed like picture 2 after 9|-100 100 0 0 0 0 0 0
cut signed like picture 2 here 4|-100 100 0 0 0 0 0 0
cut signed like picture 2 here 8|0 94 -94 0 0 0 0 0
cut signed like picture 2 here 9|-100 100 0 0 0 0 0 0
cut signed like picture 5 after 9|0 96 0 0 -96 0 0 0
cut signed like picture 5 here 9|0 96 0 0 -96 0 0 0
cut signed like picture 6 after 8|0 100 0 -100 0 0 0 0
cut signed like picture 6 here 8|0 100 0 -100 0 0 0 0
cut signed like picture 7 after 2|0 100 0 -100 0 0 0 0
cut signed like picture 7 here 9|0 100 0 -100 0 0 0 0
cut signed like picture 8 after 3|0 98 0 0 0 -98 0 0
cut signed like picture 8 here 8|0 98 0 0 0 -98 0 0
deficit 0|-33 -84 137 100 6 58 0 10
deficit 1|26 1 26 25 -11 -19 16 121
deficit 2|7 39 109 23 -35 34 22 72
deficit 3|40 57 -39 8 5 -10 28 -38
deficit 4|-13 31 6 -94 27 35 -24 -88
deficit 5|87 -15 -12 -34 -20 -14 1 -47
deficit 6|91 -6 -1 -44 -22 -16 -59 -25
deficit 7|38 82 59 -75 -22 -48 52 -11
deficit 8|22 86 61 5 98 4 40 1
deficit 9|36 95 40 79 94 20 69 0
doubled|-575 -644 323 286 -638 -437 -523 31
doubled 1|-149 -99 -65 104 -146 -89 -167 183
doubled 2|-76 -147 103 156 -289 -207 -223 91
doubled 3|-100 -379 157 182 -338 -169 -186 -97
doubled 4|-392 -433 195 183 -260 -169 -169 59
doubled 5|-178 -345 142 279 0 -51 -73 108
doubled 6|-88 -85 320 -129 0 0 -89 -78
doubled 7|-71 71 270 -270 0 0 0 0
doubled 8|-116 -88 315 -131 0 0 0 -125
ends call|143 121 63 -71 11 0 0 -90
ends call after ends call|-4 -79 74 -55 0 0 0 0
ends call after ends clause|6 77 -115 -19 0 0 0 0
ends call after ends open|122 88 27 -48 53 0 0 -90
ends call after ends sentence|138 102 -134 -68 -65 0 0 0
ends call after ends signed|-58 58 0 0 0 0 0 0
ends call deficit 0|-142 0 192 -84 0 0 0 0
ends call deficit 1|-164 -98 222 0 0 0 0 0
ends call deficit 2|-42 24 103 -100 0 0 0 0
ends call deficit 3|43 -85 12 -80 0 0 0 0
ends call deficit 4|-1 -56 93 0 0 0 0 0
ends call deficit 5|6 91 -20 -100 0 0 0 0
ends call deficit 6|46 22 -105 50 0 0 0 0
ends call deficit 7|116 114 -121 -159 0 0 0 0
ends call deficit 8|82 -6 -68 -78 0 0 0 0
ends call deficit 9|97 105 -77 22 11 0 0 -90
ends call here 0 after 1|0 0 84 -84 0 0 0 0
ends call here 0 after 5|-91 0 91 0 0 0 0 0
ends call here 0 after 6|-73 0 73 0 0 0 0 0
ends call here 1 after 2|-98 -98 168 0 0 0 0 0
ends call here 1 after 9|-94 0 94 0 0 0 0 0
ends call here 2 after 0|-11 11 0 0 0 0 0 0
ends call here 2 after 1|9 0 -9 0 0 0 0 0
ends call here 2 after 2|-3 -13 19 0 0 0 0 0
ends call here 2 after 3|33 -54 29 0 0 0 0 0
ends call here 2 after 4|-70 -24 133 0 0 0 0 0
ends call here 2 after 5|21 137 -134 0 0 0 0 0
ends call here 2 after 6|-95 76 31 0 0 0 0 0
ends call here 2 after 7|55 -72 9 0 0 0 0 0
ends call here 2 after 8|-65 -11 89 0 0 0 0 0
ends call here 2 after 9|-43 105 -100 0 0 0 0 0
ends call here 3 after 0|-70 0 70 0 0 0 0 0
ends call here 3 after 2|58 -36 -2 0 0 0 0 0
ends call here 3 after 3|99 -99 80 -80 0 0 0 0
ends call here 3 after 5|79 50 -114 0 0 0 0 0
ends call here 3 after 6|33 78 -98 0 0 0 0 0
ends call here 3 after 7|-100 0 100 0 0 0 0 0
ends call here 3 after 8|78 -78 0 0 0 0 0 0
ends call here 3 after 9|19 -66 21 0 0 0 0 0
ends call here 4 after 2|63 -99 54 0 0 0 0 0
ends call here 4 after 3|-106 36 84 0 0 0 0 0
ends call here 4 after 4|-46 99 -68 0 0 0 0 0
ends call here 4 after 7|52 -71 26 0 0 0 0 0
ends call here 5 after 2|-20 -4 36 0 0 0 0 0
ends call here 5 after 3|28 -21 -15 0 0 0 0 0
ends call here 5 after 5|-43 32 -32 0 0 0 0 0
ends call here 5 after 6|16 57 -50 0 0 0 0 0
ends call here 5 after 7|51 -51 0 0 0 0 0 0
ends call here 5 after 8|86 26 35 -100 0 0 0 0
ends call here 5 after 9|35 -3 -33 0 0 0 0 0
ends call here 6 after 2|-20 0 20 0 0 0 0 0
ends call here 6 after 3|82 -103 16 0 0 0 0 0
ends call here 6 after 4|90 59 -132 0 0 0 0 0
ends call here 6 after 5|-51 120 -49 -67 0 0 0 0
ends call here 6 after 6|67 -75 35 0 0 0 0 0
ends call here 6 after 7|0 -87 87 0 0 0 0 0
ends call here 6 after 8|0 33 -109 82 0 0 0 0
ends call here 6 after 9|-114 87 44 0 0 0 0 0
ends call here 7 after 1|0 0 43 -43 0 0 0 0
ends call here 7 after 2|-42 83 14 0 0 0 0 0
ends call here 7 after 3|222 -32 -179 0 0 0 0 0
ends call here 7 after 4|17 -18 -9 0 0 0 0 0
ends call here 7 after 5|66 93 -41 -100 0 0 0 0
ends call here 7 after 6|66 -50 -22 0 0 0 0 0
ends call here 7 after 7|-65 0 99 -48 0 0 0 0
ends call here 7 after 8|0 2 -2 0 0 0 0 0
ends call here 7 after 9|-96 -3 65 0 0 0 0 0
ends call here 8 after 0|-26 0 26 0 0 0 0 0
ends call here 8 after 1|-112 23 65 75 0 0 0 0
ends call here 8 after 2|180 -64 -212 -78 0 0 0 0
ends call here 8 after 3|-32 -78 72 0 0 0 0 0
ends call here 8 after 4|-3 78 -74 0 0 0 0 0
ends call here 8 after 5|108 10 -92 0 0 0 0 0
ends call here 8 after 6|103 -15 23 -100 0 0 0 0
ends call here 8 after 7|-41 68 -52 -12 0 0 0 0
ends call here 8 after 8|-122 11 38 157 0 0 0 0
ends call here 8 after 9|47 39 4 -99 0 0 0 0
ends call here 9 after 0|49 -98 63 0 0 0 0 0
ends call here 9 after 1|-46 -89 106 -12 0 0 0 0
ends call here 9 after 2|110 -153 -60 31 76 0 0 0
ends call here 9 after 3|90 14 -55 -76 -20 0 0 0
ends call here 9 after 4|24 120 -113 68 -65 0 0 0
ends call here 9 after 5|159 159 -198 -100 0 0 0 0
ends call here 9 after 6|120 23 -81 33 -37 0 0 -90
ends call here 9 after 7|-26 51 -94 90 0 0 0 0
ends call here 9 after 8|-177 -29 9 196 0 0 0 0
ends call here 9 after 9|-52 69 10 44 0 0 0 0
ends call width 0 marks 0|0 148 -148 0 0 0 0 0
ends call width 1 marks 0|-135 10 79 14 138 0 0 0
ends call width 1 marks 1|-58 58 0 0 0 0 0 0
ends call width 2 marks 0|-89 123 -37 80 -46 0 0 0
ends call width 2 marks 1|-91 100 -16 0 0 0 0 0
ends call width 3 marks 0|135 40 -178 115 -125 0 0 0
ends call width 3 marks 1|-266 29 285 -82 0 0 0 0
ends call width 4 marks 0|199 -64 16 -140 0 0 0 0
ends call width 4 marks 1|-209 61 266 -105 0 0 0 -90
ends call width 4 marks 2|25 -41 113 -137 0 0 0 0
ends call width 5 marks 0|259 -111 -302 0 0 0 0 0
ends call width 5 marks 1|-35 -30 164 -147 0 0 0 0
ends call width 5 marks 2|91 -5 -89 -84 0 0 0 0
ends call width 6 marks 0|76 22 -119 0 0 0 0 0
ends call width 6 marks 1|177 -53 -61 0 0 0 0 0
ends call width 6 marks 2|-29 120 -227 0 0 0 0 0
ends call width 7 marks 1|87 -54 -66 0 0 0 0 0
ends call width 7 marks 2|-4 55 -99 0 0 0 0 0
ends call width 8 marks 2|89 -89 0 0 0 0 0 0
ends clause|29 42 -30 -135 -71 -136 -117 -173
ends clause after ends call|-147 -95 241 -17 0 0 0 0
ends clause after ends clause|-68 134 -163 37 0 0 0 0
ends clause after ends open|17 48 14 -121 -57 -136 -81 -133
ends clause after ends sentence|64 92 -433 -115 -26 0 -91 -95
ends clause after ends signed|31 -26 0 0 -25 0 0 0
ends clause deficit 0|47 42 21 -9 0 0 0 -95
ends clause deficit 1|-36 143 -41 11 -12 0 0 0
ends clause deficit 2|-30 37 3 -164 87 0 90 101
ends clause deficit 3|56 -30 -124 40 -9 0 -2 -100
ends clause deficit 4|84 -43 -20 -58 0 0 -91 0
ends clause deficit 5|156 -8 -33 -121 0 -52 0 -100
ends clause deficit 6|90 -25 34 -139 0 0 0 0
ends clause deficit 7|70 -67 50 152 -97 0 -91 0
ends clause deficit 8|-36 -76 93 53 -25 0 0 0
ends clause deficit 9|206 31 -25 -48 -27 -100 -100 -151
ends clause here 0 after 0|24 -25 0 2 0 0 0 0
ends clause here 0 after 1|-50 0 0 50 0 0 0 0
ends clause here 0 after 2|-110 58 0 70 0 0 0 0
ends clause here 0 after 6|49 0 0 -49 0 0 0 0
ends clause here 0 after 7|95 0 0 0 0 0 0 -95
ends clause here 0 after 8|0 0 63 -63 0 0 0 0
ends clause here 0 after 9|59 0 -59 0 0 0 0 0
ends clause here 1 after 0|19 -19 0 0 0 0 0 0
ends clause here 1 after 1|35 -90 0 76 0 0 0 0
ends clause here 1 after 2|-76 76 0 0 0 0 0 0
ends clause here 1 after 3|36 -36 0 0 0 0 0 0
ends clause here 1 after 5|19 -19 0 0 0 0 0 0
ends clause here 1 after 6|75 0 -94 41 0 0 0 0
ends clause here 1 after 7|-17 22 0 0 -12 0 0 0
ends clause here 1 after 8|-46 46 0 0 0 0 0 0
ends clause here 1 after 9|-23 131 20 -113 0 0 0 0
ends clause here 2 after 0|58 0 -58 0 0 0 0 0
ends clause here 2 after 1|83 -108 0 0 0 0 0 101
ends clause here 2 after 2|-36 47 12 -42 0 0 -88 0
ends clause here 2 after 3|-31 47 -65 -24 70 0 0 0
ends clause here 2 after 4|61 -61 0 0 0 0 0 0
ends clause here 2 after 5|-25 30 0 0 -25 0 0 0
ends clause here 2 after 6|8 5 -122 88 0 0 0 0
ends clause here 2 after 7|32 6 -34 -81 0 0 0 0
ends clause here 2 after 8|-47 14 46 -137 47 0 184 0
ends clause here 2 after 9|-35 32 94 -81 -6 0 -65 0
ends clause here 3 after 1|-37 37 0 0 0 0 0 0
ends clause here 3 after 2|20 62 -61 -51 0 0 -2 -100
ends clause here 3 after 3|15 -15 0 0 0 0 0 0
ends clause here 3 after 4|23 -23 0 0 0 0 0 0
ends clause here 3 after 5|183 -48 -109 3 0 0 0 0
ends clause here 3 after 6|90 -5 -70 -11 0 0 0 0
ends clause here 3 after 7|121 -192 100 0 0 0 0 0
ends clause here 3 after 8|47 25 -88 0 -9 0 0 0
ends clause here 3 after 9|65 -85 0 81 0 0 0 0
ends clause here 4 after 1|-81 81 0 0 0 0 0 0
ends clause here 4 after 2|97 -97 0 0 0 0 0 0
ends clause here 4 after 3|-32 32 0 0 0 0 0 0
ends clause here 4 after 4|-52 52 0 0 0 0 0 0
ends clause here 4 after 5|15 -15 0 0 0 0 0 0
ends clause here 4 after 6|74 31 0 0 0 0 -91 0
ends clause here 4 after 8|57 72 -80 -58 0 0 0 0
ends clause here 4 after 9|-57 23 93 0 0 0 0 0
ends clause here 5 after 1|93 -93 0 0 0 0 0 0
ends clause here 5 after 2|29 101 58 -100 0 0 0 -100
ends clause here 5 after 3|-24 153 65 -146 0 0 0 0
ends clause here 5 after 4|59 -59 0 0 0 0 0 0
ends clause here 5 after 5|77 -52 -72 0 0 -52 0 0
ends clause here 5 after 6|84 32 -108 0 0 0 0 0
ends clause here 5 after 7|137 -137 0 0 0 0 0 0
ends clause here 5 after 8|108 -71 -68 0 0 0 0 0
ends clause here 5 after 9|61 24 -84 0 0 0 0 0
ends clause here 6 after 2|22 -4 -68 0 0 0 0 0
ends clause here 6 after 3|-88 142 -74 0 0 0 0 0
ends clause here 6 after 4|-61 61 0 0 0 0 0 0
ends clause here 6 after 5|97 -97 0 0 0 0 0 0
ends clause here 6 after 6|99 0 -99 0 0 0 0 0
ends clause here 6 after 7|71 -71 0 0 0 0 0 0
ends clause here 6 after 8|27 -21 90 -100 0 0 0 0
ends clause here 6 after 9|-31 -89 135 -55 0 0 0 0
ends clause here 7 after 2|87 -124 34 0 0 0 0 0
ends clause here 7 after 3|-31 31 0 0 0 0 0 0
ends clause here 7 after 5|114 -31 16 0 0 0 -91 0
ends clause here 7 after 6|145 -21 34 -17 -97 0 0 0
ends clause here 7 after 7|-110 120 -124 160 0 0 0 0
ends clause here 7 after 9|-12 -28 77 0 0 0 0 0
ends clause here 8 after 1|-66 -84 129 0 0 0 0 0
ends clause here 8 after 2|28 41 38 -92 -63 0 0 0
ends clause here 8 after 3|0 62 -62 0 0 0 0 0
ends clause here 8 after 4|0 75 -75 0 0 0 0 0
ends clause here 8 after 5|119 5 -92 0 0 0 0 0
ends clause here 8 after 6|30 39 -66 28 0 0 0 0
ends clause here 8 after 7|27 -17 -23 0 0 0 0 0
ends clause here 8 after 8|-4 -142 31 65 49 0 0 0
ends clause here 8 after 9|-68 -64 97 59 25 0 0 0
ends clause here 9 after 1|-58 0 58 0 0 0 0 0
ends clause here 9 after 2|-13 158 -108 0 0 0 0 0
ends clause here 9 after 3|77 0 -77 0 0 0 0 0
ends clause here 9 after 4|115 35 -135 0 0 0 0 0
ends clause here 9 after 5|270 87 -262 0 0 -100 -100 0
ends clause here 9 after 6|175 28 -106 -82 0 0 0 -72
ends clause here 9 after 7|19 35 -37 0 0 0 0 0
ends clause here 9 after 8|-105 -44 229 -151 0 0 0 0
ends clause here 9 after 9|-335 -94 346 61 -27 0 0 -99
ends clause width 0 marks 0|-53 136 -99 0 0 0 0 0
ends clause width 1 marks 0|159 -177 190 0 -41 -100 -100 -99
ends clause width 2 marks 0|55 -205 246 -197 -99 0 0 0
ends clause width 3 marks 0|77 -218 231 -26 -97 0 0 -72
ends clause width 3 marks 1|-112 120 -31 0 0 0 0 0
ends clause width 4 marks 0|140 -53 79 -66 77 0 0 -100
ends clause width 4 marks 1|-15 146 -229 28 22 0 0 0
ends clause width 4 marks 2|150 -137 -22 0 0 0 0 0
ends clause width 5 marks 0|193 59 -150 -3 0 -52 9 -100
ends clause width 5 marks 1|83 107 -130 -67 -23 0 0 0
ends clause width 5 marks 2|-50 50 0 0 0 0 0 0
ends clause width 6 marks 0|59 -4 -60 -138 0 0 -18 141
ends clause width 6 marks 1|105 -45 -169 -121 97 0 -46 -70
ends clause width 6 marks 2|71 -51 -126 0 0 0 -51 0
ends clause width 7 marks 1|18 -18 63 -63 0 0 0 0
ends clause width 7 marks 2|32 -3 -170 -80 0 0 0 0
ends clause width 8 marks 1|-77 11 -97 144 0 0 0 0
ends clause width 8 marks 2|-6 75 0 79 0 0 0 -95
ends open|14 74 85 117 57 52 120 57
ends open after ends call|-46 -127 60 64 38 -9 -11 73
ends open after ends clause|-33 106 46 71 78 60 88 4
ends open after ends open|54 110 73 89 94 46 126 58
ends open after ends sentence|-26 29 -47 -13 -133 14 20 -86
ends open after ends signed|245 62 -273 -185 -145 0 0 -169
ends open deficit 0|64 -21 104 -3 81 58 0 17
ends open deficit 1|1 15 50 -46 -28 -8 16 80
ends open deficit 2|15 37 42 30 -43 34 16 56
ends open deficit 3|16 62 10 -11 59 -10 111 -33
ends open deficit 4|96 -82 0 -61 -84 35 143 -3
ends open deficit 5|69 -18 5 -37 -58 -8 1 -31
ends open deficit 6|44 -37 -18 -52 -58 -4 33 -7
ends open deficit 7|74 -102 99 32 -31 13 72 165
ends open deficit 8|-29 -29 76 51 49 35 40 191
ends open deficit 9|-2 -3 99 63 98 65 128 48
ends open here 0 after 0|214 30 -226 104 -94 0 0 -167
ends open here 0 after 1|38 -65 -12 -72 0 0 0 73
ends open here 0 after 2|69 -70 17 33 -40 0 0 105
ends open here 0 after 3|-36 0 -71 20 0 85 0 36
ends open here 0 after 4|-151 70 95 -38 0 0 0 27
ends open here 0 after 5|-20 75 131 -179 0 0 0 -5
ends open here 0 after 6|-67 39 -41 38 73 -73 0 78
ends open here 0 after 7|-62 -95 42 58 0 57 0 -29
ends open here 0 after 8|122 -95 64 -102 104 -3 0 26
ends open here 0 after 9|-89 101 -78 153 23 93 0 8
ends open here 1 after 0|105 20 -46 -45 0 0 0 19
ends open here 1 after 1|-28 60 -32 28 0 45 22 4
ends open here 1 after 2|226 85 -97 21 94 109 90 -104
ends open here 1 after 3|-59 25 -65 -9 -44 -87 -73 174
ends open here 1 after 4|61 -133 164 -46 3 -30 0 -40
ends open here 1 after 5|-41 94 -38 -69 -72 -40 32 79
ends open here 1 after 6|-6 -91 34 24 0 118 -83 101
ends open here 1 after 7|-182 -49 71 12 0 18 46 111
ends open here 1 after 8|-65 69 -23 -6 39 71 37 -54
ends open here 1 after 9|-8 25 29 69 -45 -9 -16 -101
ends open here 2 after 0|0 -167 24 50 -80 148 0 75
ends open here 2 after 1|12 156 -59 -13 -38 60 44 -103
ends open here 2 after 2|24 49 -34 -11 27 56 34 43
ends open here 2 after 3|12 15 39 -71 -55 -26 -7 68
ends open here 2 after 4|-10 55 -97 -14 -72 0 -38 31
ends open here 2 after 5|75 -43 26 34 -111 116 83 -15
ends open here 2 after 6|73 11 -33 -92 -17 -10 -97 45
ends open here 2 after 7|29 79 -96 -38 39 -14 42 -57
ends open here 2 after 8|42 63 -64 8 -26 -46 -61 21
ends open here 2 after 9|-2 33 -100 -46 -74 -89 9 -158
ends open here 3 after 0|-159 0 -40 -13 0 86 0 116
ends open here 3 after 1|50 -27 -13 25 0 -57 0 -97
ends open here 3 after 2|51 38 32 -26 41 0 58 -52
ends open here 3 after 3|16 27 62 10 -98 -91 -1 -69
ends open here 3 after 4|-56 17 9 56 65 0 -58 -11
ends open here 3 after 5|-40 -72 161 -47 37 -98 106 103
ends open here 3 after 6|48 -97 69 -69 -59 54 13 -4
ends open here 3 after 7|45 158 -107 -9 -10 77 21 -55
ends open here 3 after 8|6 37 0 -28 15 -36 -135 120
ends open here 3 after 9|1 -8 -42 -1 46 -48 62 74
ends open here 4 after 0|0 0 -39 179 0 0 0 -99
ends open here 4 after 1|122 8 -6 60 0 -15 0 -104
ends open here 4 after 2|32 161 39 -39 0 -36 -58 -70
ends open here 4 after 3|27 -118 4 -70 0 94 0 56
ends open here 4 after 4|109 -65 -39 -80 0 41 101 -69
ends open here 4 after 5|-103 54 -13 -2 -29 65 129 -9
ends open here 4 after 6|106 -135 33 -64 0 0 -27 97
ends open here 4 after 7|11 -26 44 32 0 17 8 -99
ends open here 4 after 8|7 -40 42 6 -16 -69 62 43
ends open here 4 after 9|-1 -2 20 -76 -14 32 55 -20
ends open here 5 after 0|-61 0 76 4 0 -7 0 7
ends open here 5 after 1|-13 94 22 57 69 -99 0 -70
ends open here 5 after 2|71 7 -16 -46 -29 -18 114 -145
ends open here 5 after 3|39 -100 121 100 -63 -61 -34 -30
ends open here 5 after 4|-29 -18 40 -89 0 -22 0 116
ends open here 5 after 5|-15 -213 60 122 -5 49 60 1
ends open here 5 after 6|-2 -147 -33 32 -11 49 64 111
ends open here 5 after 7|1 -1 -105 -10 0 93 -86 90
ends open here 5 after 8|23 -108 29 152 -2 91 -136 -148
ends open here 5 after 9|48 -82 -21 109 -13 -30 -12 50
ends open here 6 after 0|-26 0 70 62 -105 44 30 -63
ends open here 6 after 1|79 -97 -48 6 -19 -89 59 86
ends open here 6 after 2|15 71 2 -54 20 -51 -18 3
ends open here 6 after 3|53 -67 64 59 -4 -7 19 -28
ends open here 6 after 4|-14 -49 31 38 31 4 -9 135
ends open here 6 after 5|-14 -189 70 -28 0 69 114 78
ends open here 6 after 6|-123 35 49 -70 16 71 -47 -37
ends open here 6 after 7|36 64 -28 22 49 -81 2 -93
ends open here 6 after 8|26 -35 -131 27 48 7 -19 17
ends open here 6 after 9|10 -18 -20 -16 -16 21 19 54
ends open here 7 after 0|0 0 25 -36 -96 8 -73 144
ends open here 7 after 1|56 -29 3 -63 30 14 76 -36
ends open here 7 after 2|60 4 27 -53 42 5 -98 -6
ends open here 7 after 3|16 -30 81 -5 -8 64 -21 -16
ends open here 7 after 4|60 -99 61 -50 89 -86 -88 -12
ends open here 7 after 5|-101 -119 78 54 30 0 119 68
ends open here 7 after 6|-61 8 -6 -4 149 -38 35 -67
ends open here 7 after 7|-77 -35 -16 10 -26 -32 58 51
ends open here 7 after 8|18 124 -6 62 -50 12 21 26
ends open here 7 after 9|64 7 4 54 -13 41 21 37
ends open here 8 after 0|141 36 23 45 37 -69 -43 -18
ends open here 8 after 1|-25 107 -24 4 -8 32 94 -48
ends open here 8 after 2|24 36 28 17 20 41 -20 0
ends open here 8 after 3|-42 39 12 -166 122 31 30 36
ends open here 8 after 4|92 -120 39 58 -59 -20 2 -84
ends open here 8 after 5|-99 37 36 -16 67 -12 64 -2
ends open here 8 after 6|-83 -82 58 95 -42 -41 57 -27
ends open here 8 after 7|111 -137 19 11 -41 -131 49 53
ends open here 8 after 8|27 61 -5 26 -2 -9 36 8
ends open here 8 after 9|3 34 -46 28 -47 16 -25 45
ends open here 9 after 0|-20 108 -13 27 28 -41 83 -35
ends open here 9 after 1|131 -60 15 29 26 5 21 -43
ends open here 9 after 2|-8 -31 102 65 42 41 121 42
ends open here 9 after 3|-134 -94 77 43 21 29 -11 29
ends open here 9 after 4|-231 -98 60 66 32 30 19 -18
ends open here 9 after 5|-13 -96 123 46 56 90 94 60
ends open here 9 after 6|-117 29 63 38 37 -26 39 82
ends open here 9 after 7|-58 -31 11 40 64 37 31 64
ends open here 9 after 8|9 122 -28 42 103 38 95 37
ends open here 9 after 9|63 15 47 124 32 11 74 71
ends open width 0 marks 0|-46 77 58 -68 202 -78 -76 18
ends open width 1 marks 0|-60 -38 14 76 -22 45 -90 102
ends open width 1 marks 1|0 0 119 0 -119 0 0 0
ends open width 2 marks 0|74 -246 54 120 -188 60 12 137
ends open width 2 marks 1|0 118 254 -228 132 -100 0 -157
ends open width 3 marks 0|44 -177 113 58 -314 94 83 71
ends open width 3 marks 1|-188 142 -90 -157 355 -86 -13 -182
ends open width 3 marks 2|0 -91 0 0 91 0 0 0
ends open width 4 marks 0|137 -230 118 118 -67 171 151 191
ends open width 4 marks 1|-84 58 112 64 147 -171 -237 -132
ends open width 4 marks 2|-95 61 84 -85 60 0 0 -20
ends open width 5 marks 0|-23 -57 213 24 -227 84 138 116
ends open width 5 marks 1|91 62 -41 52 88 -100 -113 -70
ends open width 5 marks 2|48 141 -244 -50 -44 -3 -78 -140
ends open width 6 marks 0|-201 -234 422 60 -206 90 122 177
ends open width 6 marks 1|82 14 16 63 -220 -243 12 -172
ends open width 6 marks 2|125 92 -146 -179 295 0 136 -124
ends open width 7 marks 0|-138 -90 234 171 -60 55 -8 77
ends open width 7 marks 1|-33 27 53 -51 -109 0 148 -125
ends open width 7 marks 2|-13 43 -380 -42 70 -83 43 -219
ends open width 8 marks 0|-72 0 -124 96 0 -46 0 234
ends open width 8 marks 1|16 33 190 -157 -34 0 0 -99
ends open width 8 marks 2|210 136 -309 -35 63 0 0 41
ends sentence|19 68 -456 -21 25 -270 -390 -127
ends sentence after ends call|-80 76 -97 18 184 0 0 0
ends sentence after ends clause|33 43 -43 -13 21 0 -87 -168
ends sentence after ends open|44 25 -350 -19 14 -244 -316 -30
ends sentence after ends sentence|109 -26 -12 135 15 -78 -98 18
ends sentence after ends signed|189 -57 0 -93 0 0 0 -92
ends sentence deficit 0|-183 -250 117 166 -78 0 0 84
ends sentence deficit 1|-43 -101 -40 69 57 -65 0 67
ends sentence deficit 2|-5 30 -112 199 -32 0 -88 1
ends sentence deficit 3|11 -48 -56 52 -33 0 -160 24
ends sentence deficit 4|-9 30 0 -28 74 0 0 -100
ends sentence deficit 5|-79 160 -100 119 62 0 0 53
ends sentence deficit 6|-69 129 -30 1 147 -78 -100 -97
ends sentence deficit 7|-6 106 -205 4 160 -169 0 -219
ends sentence deficit 8|23 86 -137 99 95 -100 0 -185
ends sentence deficit 9|26 76 -366 -30 -18 -169 -227 -334
ends sentence here 0 after 0|-24 -85 88 -95 0 0 0 84
ends sentence here 0 after 1|0 0 -43 43 0 0 0 0
ends sentence here 0 after 2|29 0 77 -77 0 0 0 -29
ends sentence here 0 after 4|0 0 0 92 0 0 0 -92
ends sentence here 0 after 5|-93 -95 0 151 0 0 0 37
ends sentence here 0 after 6|-97 0 97 68 0 0 0 -68
ends sentence here 0 after 7|0 -88 88 0 0 0 0 0
ends sentence here 0 after 8|-132 -42 -22 91 0 0 0 58
ends sentence here 0 after 9|68 -68 132 -85 -78 0 0 3
ends sentence here 1 after 1|79 -62 0 -216 0 0 0 47
ends sentence here 1 after 2|-70 78 0 -113 45 -65 0 231
ends sentence here 1 after 3|-54 5 0 87 0 0 0 0
ends sentence here 1 after 4|-93 111 0 -25 0 0 0 0
ends sentence here 1 after 5|-52 -119 0 147 0 0 0 0
ends sentence here 1 after 6|-52 117 0 46 0 0 0 -122
ends sentence here 1 after 7|111 -4 -99 37 0 0 0 0
ends sentence here 1 after 8|87 -128 79 -5 0 0 0 -41
ends sentence here 1 after 9|-36 17 0 9 28 0 0 53
ends sentence here 2 after 0|-104 103 0 28 0 0 0 -79
ends sentence here 2 after 1|62 -56 0 -58 0 0 0 97
ends sentence here 2 after 2|38 -13 -20 -155 -69 0 0 44
ends sentence here 2 after 3|-80 37 0 70 0 0 0 0
ends sentence here 2 after 4|82 47 0 -145 0 0 0 -99
ends sentence here 2 after 5|-52 92 0 -4 0 0 0 -7
ends sentence here 2 after 6|-74 -11 0 94 0 0 0 49
ends sentence here 2 after 7|-83 -26 0 92 -22 0 0 0
ends sentence here 2 after 8|5 -63 0 24 180 0 0 0
ends sentence here 2 after 9|109 -46 0 71 -82 0 -88 -23
ends sentence here 3 after 0|68 -68 0 0 0 0 0 0
ends sentence here 3 after 1|-66 -16 0 0 0 0 0 77
ends sentence here 3 after 2|74 -121 0 -53 73 0 0 -75
ends sentence here 3 after 3|-19 -32 0 108 0 0 0 0
ends sentence here 3 after 4|12 5 0 -54 0 0 0 0
ends sentence here 3 after 5|-50 40 -56 47 0 0 -87 0
ends sentence here 3 after 6|-137 56 0 85 0 0 0 0
ends sentence here 3 after 7|83 -101 0 49 0 0 0 0
ends sentence here 3 after 8|-5 12 0 -19 0 0 0 0
ends sentence here 3 after 9|55 2 0 -14 -82 0 -99 0
ends sentence here 4 after 0|0 -113 0 113 0 0 0 0
ends sentence here 4 after 2|72 -55 0 -25 -60 0 0 0
ends sentence here 4 after 3|24 89 0 -98 0 0 0 0
ends sentence here 4 after 4|10 -35 0 45 0 0 0 0
ends sentence here 4 after 5|50 -16 0 97 0 0 0 -100
ends sentence here 4 after 6|21 -21 0 0 0 0 0 0
ends sentence here 4 after 7|72 -72 0 0 0 0 0 0
ends sentence here 4 after 8|-37 -31 0 46 0 0 0 0
ends sentence here 4 after 9|-123 118 0 28 0 0 0 0
ends sentence here 5 after 0|0 -55 0 55 0 0 0 0
ends sentence here 5 after 1|-10 -16 0 52 0 0 0 0
ends sentence here 5 after 2|66 -148 0 114 0 0 0 0
ends sentence here 5 after 3|22 -9 -100 139 100 0 0 0
ends sentence here 5 after 4|59 -48 0 -2 0 0 0 -33
ends sentence here 5 after 5|-4 116 0 -77 0 0 0 77
ends sentence here 5 after 6|-3 31 0 -8 0 0 0 48
ends sentence here 5 after 7|-133 37 0 96 60 0 0 -59
ends sentence here 5 after 8|-40 48 0 43 -76 0 0 0
ends sentence here 5 after 9|-91 108 0 5 0 0 0 0
ends sentence here 6 after 0|0 0 0 -55 55 0 0 0
ends sentence here 6 after 1|-55 53 0 23 41 0 0 0
ends sentence here 6 after 2|-13 -5 0 14 77 -78 0 0
ends sentence here 6 after 3|40 75 0 -181 0 0 0 0
ends sentence here 6 after 4|-34 44 0 -38 0 0 0 0
ends sentence here 6 after 5|18 27 0 -11 0 0 -100 0
ends sentence here 6 after 6|-28 -52 0 114 74 0 0 0
ends sentence here 6 after 7|-60 27 0 -2 41 0 0 0
ends sentence here 6 after 8|-10 87 0 -22 -34 0 0 0
ends sentence here 6 after 9|56 -15 -30 5 -49 0 0 -97
ends sentence here 7 after 0|-94 114 0 91 0 0 0 -100
ends sentence here 7 after 1|-83 -102 0 101 72 0 0 0
ends sentence here 7 after 2|0 -43 0 124 -28 -99 0 0
ends sentence here 7 after 3|-34 37 0 90 38 -98 0 0
ends sentence here 7 after 4|-95 25 0 81 50 0 0 0
ends sentence here 7 after 5|31 27 -83 34 -32 0 0 -92
ends sentence here 7 after 6|41 -2 0 12 -66 0 0 0
ends sentence here 7 after 7|126 -10 0 -181 60 0 0 0
ends sentence here 7 after 8|56 -11 0 -69 16 0 0 0
ends sentence here 7 after 9|64 70 -97 -94 105 0 0 0
ends sentence here 8 after 0|-5 -42 0 0 40 0 0 0
ends sentence here 8 after 1|130 -104 0 -121 57 0 0 0
ends sentence here 8 after 2|33 3 -70 76 1 -100 0 0
ends sentence here 8 after 3|37 -2 0 184 -145 0 0 -100
ends sentence here 8 after 4|-29 38 0 -6 97 0 0 0
ends sentence here 8 after 5|-23 28 -95 -48 -35 0 0 -99
ends sentence here 8 after 6|-51 55 -31 -12 57 0 0 0
ends sentence here 8 after 7|67 33 -86 -28 103 0 0 -100
ends sentence here 8 after 8|104 60 -39 -15 23 0 0 0
ends sentence here 8 after 9|140 43 63 45 91 0 0 -100
ends sentence here 9 after 0|-38 -4 0 84 136 0 -98 0
ends sentence here 9 after 1|-41 25 0 76 -19 0 0 0
ends sentence here 9 after 2|-32 53 0 59 28 0 0 -170
ends sentence here 9 after 3|-29 94 -96 24 0 0 0 0
ends sentence here 9 after 4|18 39 0 -25 -65 -100 0 0
ends sentence here 9 after 5|-5 38 -125 -50 13 0 0 0
ends sentence here 9 after 6|115 94 -99 -31 -17 0 0 -100
ends sentence here 9 after 7|40 42 0 -35 -113 0 0 0
ends sentence here 9 after 8|115 82 0 -12 -11 0 -100 -120
ends sentence here 9 after 9|114 80 -225 31 -29 -98 -100 -100
ends sentence width 0 marks 0|247 69 0 -172 -81 0 0 0
ends sentence width 1 marks 0|29 142 0 -239 266 -100 0 0
ends sentence width 1 marks 1|178 -47 0 -36 -157 0 0 0
ends sentence width 2 marks 0|10 220 -40 -461 255 0 0 -120
ends sentence width 2 marks 1|188 -21 0 0 -180 0 0 -99
ends sentence width 3 marks 0|-55 148 -110 162 -10 -169 -169 -100
ends sentence width 3 marks 1|-24 60 0 18 -68 0 0 0
ends sentence width 3 marks 2|394 -394 0 0 0 0 0 0
ends sentence width 4 marks 0|-34 104 -172 213 25 -99 -100 -224
ends sentence width 4 marks 1|28 94 -250 -97 -91 0 0 -170
ends sentence width 4 marks 2|117 94 0 -265 -15 0 0 0
ends sentence width 5 marks 0|-84 -15 -150 385 1 -78 0 -192
ends sentence width 5 marks 1|80 21 -167 -168 -146 0 0 100
ends sentence width 5 marks 2|48 103 0 -267 -54 0 0 -59
ends sentence width 6 marks 0|-12 38 -52 208 27 0 -170 -237
ends sentence width 6 marks 1|32 6 -240 -97 -10 0 0 47
ends sentence width 6 marks 2|11 76 0 -220 0 -144 -88 121
ends sentence width 7 marks 0|-92 -15 0 254 0 0 0 -156
ends sentence width 7 marks 1|18 81 -98 -193 -96 0 0 184
ends sentence width 7 marks 2|-41 141 -148 -147 62 0 -87 0
ends sentence width 8 marks 1|-172 79 170 -73 -46 0 0 0
ends sentence width 8 marks 2|-79 -123 239 -199 -78 0 0 134
ends signed|99 185 -167 -170 -161 -98 -100 0
ends signed after ends call|0 94 -94 0 0 0 0 0
ends signed after ends clause|-46 46 0 0 0 0 0 0
ends signed after ends open|108 110 -100 -100 -161 -98 -100 0
ends signed after ends sentence|-28 111 0 -100 0 0 0 0
ends signed deficit 0|0 92 0 0 -92 0 0 0
ends signed deficit 1|36 -36 0 0 0 0 0 0
ends signed deficit 2|54 -54 0 0 0 0 0 0
ends signed deficit 3|91 -91 0 0 0 0 0 0
ends signed deficit 4|-47 115 0 0 0 0 -100 0
ends signed deficit 5|-77 77 0 0 0 0 0 0
ends signed deficit 6|-85 85 0 0 0 0 0 0
ends signed deficit 7|-71 71 0 0 0 0 0 0
ends signed deficit 8|158 86 -94 -100 0 -98 0 0
ends signed deficit 9|110 77 -100 -100 -96 0 0 0
ends signed here 0 after 9|0 92 0 0 -92 0 0 0
ends signed here 1 after 9|36 -36 0 0 0 0 0 0
ends signed here 2 after 5|-46 46 0 0 0 0 0 0
ends signed here 2 after 7|83 -83 0 0 0 0 0 0
ends signed here 2 after 9|13 -13 0 0 0 0 0 0
ends signed here 3 after 9|91 -91 0 0 0 0 0 0
ends signed here 4 after 6|-100 100 0 0 0 0 0 0
ends signed here 4 after 8|7 -7 0 0 0 0 0 0
ends signed here 4 after 9|81 7 0 0 0 0 -100 0
ends signed here 5 after 4|77 -77 0 0 0 0 0 0
ends signed here 5 after 6|-68 68 0 0 0 0 0 0
ends signed here 5 after 8|-90 90 0 0 0 0 0 0
ends signed here 5 after 9|-3 3 0 0 0 0 0 0
ends signed here 6 after 5|-57 57 0 0 0 0 0 0
ends signed here 6 after 6|-57 57 0 0 0 0 0 0
ends signed here 6 after 8|-92 92 0 0 0 0 0 0
ends signed here 6 after 9|19 -19 0 0 0 0 0 0
ends signed here 7 after 2|-84 84 0 0 0 0 0 0
ends signed here 7 after 6|52 -52 0 0 0 0 0 0
ends signed here 7 after 9|-27 27 0 0 0 0 0 0
ends signed here 8 after 3|0 98 0 0 0 -98 0 0
ends signed here 8 after 4|70 -70 0 0 0 0 0 0
ends signed here 8 after 7|21 33 -94 0 0 0 0 0
ends signed here 8 after 8|84 40 0 -100 0 0 0 0
ends signed here 8 after 9|75 -75 0 0 0 0 0 0
ends signed here 9 after 2|0 100 0 -100 0 0 0 0
ends signed here 9 after 5|31 -31 0 0 0 0 0 0
ends signed here 9 after 8|-81 81 0 0 0 0 0 0
ends signed here 9 after 9|135 -37 -100 0 -96 0 0 0
ends signed width 3 marks 1|0 163 -94 0 -96 0 0 0
ends signed width 4 marks 1|14 244 -100 -170 0 -98 0 0
ends signed width 4 marks 2|133 -133 0 0 0 0 0 0
ends signed width 5 marks 1|64 -64 0 0 0 0 0 0
ends signed width 5 marks 2|43 -43 0 0 0 0 0 0
ends signed width 6 marks 1|-129 129 0 0 0 0 0 0
ends signed width 6 marks 2|131 -21 0 0 0 0 -100 0
ends signed width 7 marks 2|-3 3 0 0 0 0 0 0
ends signed width 8 marks 2|0 92 0 0 -92 0 0 0
full around 0 0|-36 -47 104 108 45 -24 -4 97
full around 0 1|29 -104 94 94 41 28 18 97
full around 0 2|57 -14 104 82 43 48 30 -37
full around 1 0|-3 105 45 60 -4 -49 37 74
full around 1 1|74 70 50 43 -22 -43 -25 58
full around 1 2|92 76 -16 17 53 -83 15 23
full around 2 0|-10 99 -34 26 1 -61 35 -6
full around 2 1|42 22 -39 -23 -186 -73 -145 -97
full around 2 2|106 87 26 -1 48 -169 -73 -214
furniture|-536 -177 -489 -73 -190 -353 -237 898
genre|168 -106 294 -396 -113 -417 -375 342
happening|80 92 157 -53 -78 -547 -294 -207
here 0 after 0|204 -14 -167 55 -94 0 0 -92
here 0 after 1|17 -65 -7 -10 0 0 0 73
here 0 after 2|10 -33 37 27 -40 0 0 90
here 0 after 3|-36 0 -71 20 0 85 0 36
here 0 after 4|-151 70 95 17 0 0 0 -26
here 0 after 5|-159 11 195 0 0 0 0 42
here 0 after 6|-163 39 77 49 73 -73 0 28
here 0 after 7|-3 -157 92 58 0 57 0 -111
here 0 after 8|-26 -128 -4 10 104 -3 0 61
here 0 after 9|-45 118 17 19 -67 93 0 18
here 1 after 0|111 8 -46 -45 0 0 0 19
here 1 after 1|16 -10 -32 -49 0 45 22 75
here 1 after 2|31 108 -10 -52 108 81 90 12
here 1 after 3|-71 15 -65 25 -44 -87 -73 174
here 1 after 4|-53 -77 164 -57 3 -30 0 -40
here 1 after 5|-63 -48 -38 49 -72 -40 32 79
here 1 after 6|2 -24 -3 67 0 118 -83 -33
here 1 after 7|-131 -60 32 25 -12 18 46 111
here 1 after 8|-24 21 -14 -3 39 71 37 -66
here 1 after 9|13 77 -28 45 -37 -9 -16 -88
here 2 after 0|-62 -68 14 65 -80 148 0 49
here 2 after 1|62 -33 -60 -33 -38 60 44 -34
here 2 after 2|17 52 -23 -21 10 56 -12 59
here 2 after 3|-5 24 22 -12 -12 -26 -7 68
here 2 after 4|8 74 -62 -51 -72 0 -38 -62
here 2 after 5|-37 73 -7 16 -125 116 83 -41
here 2 after 6|-7 65 -45 -45 -17 -10 -97 75
here 2 after 7|49 44 -103 -13 -8 -14 42 -57
here 2 after 8|13 37 -37 -7 77 -46 12 21
here 2 after 9|21 17 -91 -40 -98 -89 -20 -99
here 3 after 0|-166 -68 -20 -13 0 86 0 116
here 3 after 1|-27 41 -13 25 0 -57 0 -39
here 3 after 2|32 62 -3 -41 72 0 57 -67
here 3 after 3|53 -10 78 29 -98 -91 -1 -69
here 3 after 4|-52 23 9 40 65 0 -58 -11
here 3 after 5|-17 -2 27 -2 37 -98 50 103
here 3 after 6|-43 51 -7 -28 -59 54 13 -4
here 3 after 7|-3 -50 90 7 -10 77 21 -55
here 3 after 8|20 50 -31 -26 12 -36 -135 120
here 3 after 9|26 -7 -37 30 -37 -48 -2 74
here 4 after 0|0 -113 -39 240 0 0 0 -99
here 4 after 1|99 42 -6 60 0 -15 0 -104
here 4 after 2|110 17 49 -46 -60 -36 -58 -70
here 4 after 3|-21 -44 53 -141 0 94 0 56
here 4 after 4|30 -17 -66 -59 0 41 101 -69
here 4 after 5|32 -6 -13 81 -29 65 129 -96
here 4 after 6|8 6 33 -64 0 0 -105 97
here 4 after 7|75 -76 50 32 0 17 8 -99
here 4 after 8|10 -5 5 3 -16 -69 62 43
here 4 after 9|86 14 44 -69 -14 32 -73 -20
here 5 after 0|-61 -55 76 23 0 -7 0 7
here 5 after 1|20 45 22 66 69 -99 0 -70
here 5 after 2|75 8 2 -49 -29 -18 114 -176
here 5 after 3|81 -32 -2 12 53 -61 -34 -30
here 5 after 4|17 -54 40 -96 0 -22 0 103
here 5 after 5|4 -18 40 -12 -5 34 60 34
here 5 after 6|5 -26 -74 14 -11 49 64 137
here 5 after 7|-26 -49 -105 48 60 93 -86 63
here 5 after 8|28 -12 39 25 -86 91 -136 -148
here 5 after 9|88 -29 -40 104 -13 -30 -12 50
here 6 after 0|-26 0 70 48 -79 44 30 -63
here 6 after 1|36 -8 -48 -18 33 -89 59 86
here 6 after 2|38 36 -3 -33 53 -78 -18 3
here 6 after 3|57 -10 54 -4 -4 -7 19 -28
here 6 after 4|-26 19 -12 29 31 4 -9 135
here 6 after 5|-19 -39 62 29 0 69 -20 78
here 6 after 6|-6 -49 3 -27 51 71 -47 -37
here 6 after 7|22 40 -2 25 73 -81 2 -93
here 6 after 8|-26 13 -9 -69 37 7 -19 17
here 6 after 9|38 9 5 1 -34 21 19 -5
here 7 after 0|-94 114 25 -8 -96 8 -73 7
here 7 after 1|24 -114 8 -43 81 14 76 -36
here 7 after 2|68 -32 18 4 34 -53 -98 -6
here 7 after 3|26 -14 40 12 4 -28 -21 -16
here 7 after 4|37 -90 50 -19 112 -86 -88 -12
here 7 after 5|-11 22 73 4 16 0 87 39
here 7 after 6|-16 -12 -5 8 -19 -38 35 -67
here 7 after 7|-46 37 -34 -73 0 -32 58 51
here 7 after 8|58 79 -10 1 -58 12 21 26
here 7 after 9|40 15 -8 2 23 41 21 37
here 8 after 0|60 14 25 89 50 -69 -43 -18
here 8 after 1|5 18 -1 6 7 32 94 -48
here 8 after 2|75 -53 56 18 4 12 -20 0
here 8 after 3|15 58 43 41 47 -25 30 -55
here 8 after 4|7 -22 16 57 -3 -20 2 -84
here 8 after 5|19 35 -4 -26 -10 -12 64 -60
here 8 after 6|21 -43 103 -36 7 -41 57 -27
here 8 after 7|42 15 -13 -14 30 -131 49 -61
here 8 after 8|82 37 -12 -5 7 -9 36 8
here 8 after 9|41 64 -18 12 22 16 -25 -30
here 9 after 0|-4 29 11 42 88 -41 25 -35
here 9 after 1|-29 -52 48 48 27 5 21 -43
here 9 after 2|-14 6 60 64 45 41 121 -22
here 9 after 3|29 47 35 32 71 29 -11 29
here 9 after 4|-31 7 -59 48 -14 -41 19 -18
here 9 after 5|32 72 43 70 113 64 53 60
here 9 after 6|-11 110 1 27 13 -26 39 16
here 9 after 7|2 33 -8 41 34 37 31 64
here 9 after 8|18 64 35 36 -5 38 48 10
here 9 after 9|61 45 53 -16 -20 -6 48 42
letter|401 -265 -243 0 0 0 0 0
like caption 0|37 100 186 -62 -179 -335 -383 -59
like caption 0 before ends call|173 -8 85 -106 0 0 0 0
like caption 0 before ends clause|-95 116 22 -154 81 0 0 135
like caption 0 before ends open|56 81 152 -124 -216 -335 -100 39
like caption 0 before ends sentence|120 25 146 -136 124 0 -343 270
like caption 0 before ends signed|18 -252 259 -129 0 0 0 -86
like caption 1|0 48 146 14 -75 -375 -184 3
like caption 1 before ends call|27 -65 199 0 0 -99 -161 26
like caption 1 before ends clause|-97 172 183 -53 -11 -155 0 -109
like caption 1 before ends open|-5 42 111 -29 -56 -318 -142 38
like caption 1 before ends sentence|35 -63 99 73 -94 -82 -85 21
like caption 1 before ends signed|124 -258 95 -69 0 82 0 42
like caption 2|-25 48 67 39 -11 -25 -163 87
like caption 2 before ends call|34 -12 144 79 0 -70 51 -268
like caption 2 before ends clause|39 53 -121 -116 132 0 -97 55
like caption 2 before ends open|-21 35 73 -9 11 -34 97 83
like caption 2 before ends sentence|115 -55 113 12 -158 -23 -123 7
like caption 2 before ends signed|163 -100 36 -9 0 98 -98 99
like caption 3|17 94 23 14 -22 154 -140 33
like caption 3 before ends call|-57 106 -107 142 0 -8 -173 -4
like caption 3 before ends clause|17 109 11 -49 75 -54 -52 -168
like caption 3 before ends open|14 80 -16 -29 3 111 -151 13
like caption 3 before ends sentence|74 -64 35 78 -152 115 -13 -77
like caption 3 before ends signed|179 -169 -16 3 0 -66 0 -51
like caption 4|13 64 21 93 75 171 -72 95
like caption 4 before ends call|-17 25 -61 -71 0 161 -116 178
like caption 4 before ends clause|-34 14 51 30 80 0 -59 -84
like caption 4 before ends open|2 67 28 39 82 133 -46 -32
like caption 4 before ends sentence|68 -117 60 45 -159 134 132 -31
like caption 4 before ends signed|54 116 -3 -78 0 -94 -99 111
like caption 5|29 72 -15 47 15 135 70 -4
like caption 5 before ends call|-22 -103 -144 163 0 158 -5 49
like caption 5 before ends clause|106 104 -178 -34 76 0 -37 0
like caption 5 before ends open|23 28 -22 84 52 137 179 12
like caption 5 before ends sentence|93 -173 18 71 -169 19 15 -52
like caption 5 before ends signed|59 -68 -85 14 0 8 0 137
like caption 6|0 -6 -106 109 19 120 121 -48
like caption 6 before ends call|-143 114 -205 11 -48 -97 214 0
like caption 6 before ends clause|-156 -20 -127 121 93 0 -111 116
like caption 6 before ends open|46 83 -24 -9 41 95 36 -45
like caption 6 before ends sentence|1 -198 51 90 -226 116 70 -91
like caption 6 before ends signed|54 0 34 56 0 -73 0 -156
like caption 7|-9 -29 -78 161 159 -6 149 -11
like caption 7 before ends call|-145 104 -150 -15 0 -27 188 0
like caption 7 before ends clause|56 -306 -67 215 56 0 132 0
like caption 7 before ends open|35 11 -46 118 59 46 7 49
like caption 7 before ends sentence|-37 3 -190 107 121 30 119 76
like caption 7 before ends signed|188 165 -167 23 0 -100 0 0
like caption 8|-366 4 -351 222 237 -108 111 -222
like caption 8 before ends call|-124 166 -69 -24 0 -73 65 0
like caption 8 before ends clause|0 -160 -11 157 26 0 0 0
like caption 8 before ends open|-96 -135 -115 224 114 -2 65 -156
like caption 8 before ends sentence|-144 -27 -262 31 404 -164 82 -81
like caption 8 before ends signed|-211 470 -159 -250 -92 0 0 0
like heading 0|5 42 -4 43 -27 -124 284 25
like heading 1|28 95 19 48 -1 79 146 58
like heading 2|24 74 81 55 178 16 78 74
like heading 3|-53 35 105 -8 77 54 -75 -23
like heading 4|-253 68 121 36 147 9 -132 8
like heading 5|-231 37 217 94 -46 -261 -460 106
like heading 6|-41 23 236 68 24 -152 -311 -40
like heading 7|-163 -50 124 241 108 -98 -385 -147
like heading 8|0 0 94 0 0 0 0 -94
like kicker 0|-92 -10 249 113 -37 -265 -442 -499
like kicker 1|0 70 203 47 80 -477 -402 -360
like kicker 2|25 58 85 31 126 -222 -165 -82
like kicker 3|86 88 3 14 78 -159 -17 68
like kicker 4|170 119 -3 -26 105 24 -17 112
like kicker 5|62 90 -67 -81 86 -28 82 238
like kicker 6|15 125 -114 -164 -20 63 201 275
like kicker 7|80 28 -207 -285 -75 319 126 211
like kicker 8|-129 -89 -178 -233 -256 398 326 -33
like picture 0|22 90 123 -57 -214 251 -95 87
like picture 1|-24 70 146 -5 1 -131 52 150
like picture 2|1 25 162 72 -63 -37 -77 106
like picture 3|-5 7 68 154 -65 -141 -68 27
like picture 4|-23 16 63 193 103 -136 -21 22
like picture 5|-138 -86 -18 191 31 33 -53 -186
like picture 6|-16 10 31 263 211 157 48 21
like picture 7|-113 43 -132 225 133 50 -58 -44
like picture 8|-289 -23 -500 216 243 177 157 -175
like text 0|-352 -69 194 -78 100 225 32 17
like text 0 before ends clause|0 76 54 -76 0 -54 0 0
like text 0 before ends open|-205 -104 162 52 100 198 -84 -154
like text 0 before ends sentence|-242 -3 8 -35 0 70 55 221
like text 0 before ends signed|0 0 17 0 0 -33 0 -2
like text 0 deficit 2|-93 0 93 0 0 110 0 -110
like text 0 deficit 3|0 84 90 -90 0 0 -84 0
like text 0 deficit 5|-174 0 174 0 0 0 0 0
like text 0 deficit 6|-78 -3 82 77 0 -85 0 0
like text 0 deficit 7|-54 0 134 -9 0 0 -90 0
like text 0 deficit 8|-15 -114 165 50 0 105 -62 -139
like text 0 deficit 9|-144 -15 -20 -102 100 176 99 144
like text 1|-264 -40 218 52 -120 15 -25 -68
like text 1 before ends call|-136 0 302 -139 0 -99 0 17
like text 1 before ends clause|0 -46 -121 -25 0 0 0 156
like text 1 before ends open|73 -7 95 -26 -120 0 20 -4
like text 1 before ends sentence|-189 -54 133 34 0 193 -32 -180
like text 1 before ends signed|0 0 61 -20 0 0 0 -134
like text 1 deficit 0|0 0 61 0 0 0 0 -61
like text 1 deficit 1|0 0 29 13 0 0 0 -75
like text 1 deficit 2|-59 -63 183 -8 0 222 -231 -159
like text 1 deficit 3|-31 30 -148 234 0 0 0 -120
like text 1 deficit 4|-100 0 26 104 0 0 0 0
like text 1 deficit 5|60 -110 112 33 0 -100 0 0
like text 1 deficit 6|119 -83 168 -134 -96 -47 0 0
like text 1 deficit 7|0 80 -69 47 0 0 -43 0
like text 1 deficit 8|-211 -9 -3 -27 0 -43 -20 167
like text 1 deficit 9|-71 37 11 42 -79 60 106 -51
like text 2|-137 104 197 -41 -58 -125 -36 31
like text 2 before ends call|-70 135 51 -13 0 0 -54 -141
like text 2 before ends clause|-100 -100 206 11 116 0 -59 -48
like text 2 before ends open|34 118 106 17 -30 -59 -65 -73
like text 2 before ends sentence|-231 -125 241 66 -99 -73 74 4
like text 2 before ends signed|-100 148 37 -101 0 0 0 157
like text 2 deficit 0|0 0 116 -116 0 0 0 0
like text 2 deficit 1|0 -121 175 5 0 -99 0 -44
like text 2 deficit 2|93 -71 7 54 -26 0 -32 -156
like text 2 deficit 3|-89 63 56 83 0 0 -67 -190
like text 2 deficit 4|115 -158 174 -99 0 0 0 -6
like text 2 deficit 5|-266 109 173 20 0 0 -82 -43
like text 2 deficit 6|-150 -85 44 58 -94 -29 0 33
like text 2 deficit 7|-6 -38 61 -49 31 -93 0 103
like text 2 deficit 8|-186 55 32 35 31 -63 23 70
like text 2 deficit 9|45 5 30 -7 19 79 -21 20
like text 3|-16 24 177 92 1 -48 -26 -23
like text 3 before ends call|-37 30 16 -21 0 -72 1 90
like text 3 before ends clause|-191 15 29 31 56 0 110 0
like text 3 before ends open|-106 84 112 15 26 95 -6 -58
like text 3 before ends sentence|-125 -145 174 22 -99 -17 -12 -47
like text 3 before ends signed|-4 0 64 -45 0 -150 -99 163
like text 3 deficit 0|0 -84 144 2 0 0 0 -90
like text 3 deficit 1|0 -158 191 74 -71 0 -99 -142
like text 3 deficit 2|37 36 106 81 -15 -156 -108 -77
like text 3 deficit 3|-12 -162 83 30 23 57 -75 0
like text 3 deficit 4|-94 -146 182 -23 47 0 89 -156
like text 3 deficit 5|29 -14 13 -119 -75 49 -159 69
like text 3 deficit 6|105 -102 37 -9 -21 63 58 -46
like text 3 deficit 7|-36 -90 117 13 85 -27 -31 -204
like text 3 deficit 8|-63 252 7 -33 -12 -99 56 -90
like text 3 deficit 9|104 108 -10 32 2 39 11 93
like text 4|-103 62 153 82 88 6 -3 44
like text 4 before ends call|-99 -71 88 18 0 -101 44 -36
like text 4 before ends clause|-159 -5 36 -29 29 0 130 -58
like text 4 before ends open|15 107 100 69 65 12 52 -50
like text 4 before ends sentence|9 -97 80 -30 148 126 -30 -23
like text 4 before ends signed|-135 100 -12 -115 0 57 0 196
like text 4 deficit 0|-142 0 173 14 0 0 0 -117
like text 4 deficit 1|-74 -136 119 -59 0 -58 0 195
like text 4 deficit 2|11 -30 11 -73 31 19 -31 232
like text 4 deficit 3|-47 -20 195 13 -34 157 133 -34
like text 4 deficit 4|-93 -64 -8 248 0 -98 102 -133
like text 4 deficit 5|-43 -196 110 54 54 69 -52 28
like text 4 deficit 6|-16 -91 95 23 -9 -100 -91 28
like text 4 deficit 7|-11 -104 42 -16 109 -8 12 15
like text 4 deficit 8|14 9 31 -20 34 142 -39 -83
like text 4 deficit 9|2 164 80 56 80 56 33 49
like text 5|48 101 104 92 40 89 10 35
like text 5 before ends call|97 -1 -145 65 -48 191 -151 -85
like text 5 before ends clause|6 51 14 -11 134 0 -52 -89
like text 5 before ends open|56 96 78 57 18 39 0 34
like text 5 before ends sentence|-44 -8 70 18 94 86 38 -9
like text 5 before ends signed|65 234 26 5 0 114 0 -159
like text 5 deficit 0|60 -71 -37 120 65 -50 0 -31
like text 5 deficit 1|-35 -51 65 139 -12 88 132 -103
like text 5 deficit 2|97 43 47 10 -10 150 -41 123
like text 5 deficit 3|160 -5 111 -81 -30 -154 36 -75
like text 5 deficit 4|90 -64 53 -14 79 88 -108 -6
like text 5 deficit 5|108 8 51 80 63 -115 38 -182
like text 5 deficit 6|-3 -104 64 32 -43 149 -13 -132
like text 5 deficit 7|65 -35 3 -61 -33 172 36 -77
like text 5 deficit 8|52 143 37 -17 69 32 -14 -114
like text 5 deficit 9|-11 148 68 27 71 104 7 44
like text 6|-13 53 59 47 37 50 31 14
like text 6 before ends call|98 119 -98 -66 0 -150 79 56
like text 6 before ends clause|1 60 55 9 230 -78 -66 -90
like text 6 before ends open|50 55 38 6 -40 71 -262 10
like text 6 before ends sentence|102 -75 83 59 231 60 72 33
like text 6 before ends signed|115 -47 21 -73 0 47 -98 -145
like text 6 deficit 0|-156 -133 -7 54 152 80 0 8
like text 6 deficit 1|21 97 -70 27 -47 108 27 -130
like text 6 deficit 2|8 33 -122 -33 -31 13 110 -104
like text 6 deficit 3|56 33 -103 -86 -54 -140 168 77
like text 6 deficit 4|14 28 -11 -71 -16 19 6 106
like text 6 deficit 5|87 -102 89 4 -73 179 -2 -245
like text 6 deficit 6|-36 -33 -32 -10 177 -27 -28 -63
like text 6 deficit 7|-36 -3 28 -3 122 24 22 10
like text 6 deficit 8|-34 17 18 13 50 49 -80 -75
like text 6 deficit 9|-42 154 80 5 -41 -28 -66 -8
like text 7|26 69 28 35 -71 -16 -44 36
like text 7 before ends call|12 2 29 -60 0 94 198 -109
like text 7 before ends clause|3 113 -233 -93 56 0 -165 -98
like text 7 before ends open|4 46 -120 -47 -49 -37 -215 -4
like text 7 before ends sentence|93 -56 1 -17 -53 -30 -5 -1
like text 7 before ends signed|150 136 -47 -41 -92 -73 0 45
like text 7 deficit 0|-110 60 7 26 -17 -46 0 301
like text 7 deficit 1|-9 2 -110 -50 44 0 20 57
like text 7 deficit 2|-2 62 -138 -62 -124 -219 118 61
like text 7 deficit 3|32 54 -92 -3 -42 77 -211 -187
like text 7 deficit 4|45 82 -32 -228 -22 70 -242 77
like text 7 deficit 5|136 -34 -129 -34 26 -278 119 151
like text 7 deficit 6|60 9 -79 -31 -42 -70 84 128
like text 7 deficit 7|70 -6 -35 -8 -97 58 -55 -19
like text 7 deficit 8|-32 -18 31 -27 147 -41 43 -33
like text 7 deficit 9|-20 -36 93 -16 98 80 -83 -152
like text 8|20 53 -170 -91 -131 -210 112 169
like text 8 before ends call|48 -11 -35 67 0 0 -95 -90
like text 8 before ends clause|-22 63 42 -136 -70 -99 -13 130
like text 8 before ends open|-15 24 -246 -117 -128 -47 197 212
like text 8 before ends sentence|69 20 -88 -31 58 -164 53 -126
like text 8 before ends signed|332 -313 -145 40 0 -100 0 -82
like text 8 deficit 0|109 12 -116 36 -93 0 0 18
like text 8 deficit 1|-66 3 -97 56 65 -7 123 116
like text 8 deficit 2|15 -5 -66 -52 19 -16 16 43
like text 8 deficit 3|15 12 -291 -92 64 0 71 249
like text 8 deficit 4|-45 107 -240 48 0 0 236 83
like text 8 deficit 5|71 53 -188 -115 0 100 109 283
like text 8 deficit 6|74 -5 -230 -144 -64 38 -32 66
like text 8 deficit 7|108 24 -231 -35 -19 -189 211 73
like text 8 deficit 8|17 20 -33 -21 -80 101 -67 191
like text 8 deficit 9|143 -22 107 -118 -60 -196 -69 -122
linking|-94 227 116 -315 113 -157 -161 -189
marked|-518 -258 -311 -897 -390 851 91 -329
marks 0|20 -11 134 148 -28 66 68 127
marks 1|22 93 112 59 170 -475 -127 -203
marks 2|38 98 -223 -174 136 -196 -59 -173
medium|0 -100 -170 -135 -85 -100 0 376
name|93 -279 -11 -21 -130 -41 387 122
name room 0|200 -29 59 10 40 -64 -128 34
name room 1|7 -31 18 30 16 63 -360 129
name room 2|33 -111 5 17 -96 25 73 97
name room 3|-128 -198 -64 -19 -11 -160 218 149
name room 4|138 76 -137 -21 -62 113 174 -171
name room 5|-95 -179 -52 -38 -43 -202 268 18
name room 6|-22 -40 -14 -46 -63 98 273 8
name room 7|-45 -177 -30 -53 -188 89 275 15
name room 8|-14 -100 48 -75 -94 0 169 155
name room 9|-57 49 112 -105 -182 17 160 61
named|-148 -151 -468 -229 -98 260 374 20
news|103 -145 82 74 123 -240 -324 -32
nothing after|-522 -378 178 2 64 -38 -187 343
nothing before|173 -466 38 25 -206 50 -168 197
number|100 247 -252 -9 111 -123 -72 72
number torn|-537 624 -347 -309 -64 -91 185 66
number torn around here clause|148 -27 -95 0 0 0 -48 0
number torn around here open|-278 164 -214 83 103 -92 122 217
number torn around here sentence|-95 -269 0 352 -37 0 0 0
opening|880 -659 -448 -397 -79 -326 136 -322
pageName|-187 -171 -54 -11 -171 -241 -133 351
pair around known|-135 -132 149 220 97 -26 -263 187
pair known|-211 234 -28 -368 547 -414 204 -146
picture|-344 -253 -226 592 556 -528 -438 -50
pictureMark|166 -142 -100 -13 145 -171 -108 0
place|81 -107 -221 222 441 -671 -391 -36
quote around here open|-224 -82 -73 331 -11 -94 218 63
quote around here sentence|0 -491 0 464 90 0 0 0
quote open|-437 481 -215 -180 -63 -307 549 -330
repeats 0|61 88 -9 -117 -15 96 14 188
repeats 0 deficit 0|86 14 -266 -174 -78 -46 0 201
repeats 0 deficit 1|176 44 -277 -49 -48 14 -72 108
repeats 0 deficit 2|55 89 -116 -146 -72 -6 -115 -78
repeats 0 deficit 3|58 32 -64 -218 109 57 71 -4
repeats 0 deficit 4|46 -37 140 0 0 -43 70 -77
repeats 0 deficit 5|78 5 32 -118 89 50 -150 165
repeats 0 deficit 6|1 37 12 -135 -49 20 81 98
repeats 0 deficit 7|26 8 62 -174 -49 171 73 30
repeats 0 deficit 8|-12 29 33 -41 79 25 40 1
repeats 0 deficit 9|46 134 141 11 56 53 13 2
repeats 0 ends call|113 -10 -122 132 83 0 0 -90
repeats 0 ends clause|74 85 -51 15 -118 -100 -19 -167
repeats 0 ends open|64 76 11 -93 -115 142 39 246
repeats 0 ends sentence|26 88 0 -221 131 -100 -100 -342
repeats 0 ends signed|99 92 -94 0 -96 0 0 0
repeats 0 width 0|84 66 45 -93 104 -78 41 1
repeats 0 width 1|-34 1 30 -30 80 164 73 -96
repeats 0 width 2|149 0 56 -90 -86 96 57 -71
repeats 0 width 3|142 19 169 -38 -143 15 -32 -36
repeats 0 width 4|-30 54 59 1 -126 -250 84 141
repeats 0 width 5|102 214 -201 -70 -87 -100 -134 59
repeats 0 width 6|55 25 -321 -117 3 -82 -108 204
repeats 0 width 7|-54 99 -273 -76 -39 -130 -11 232
repeats 0 width 8|185 55 -204 -163 -78 0 0 39
repeats 1|8 36 -19 -58 -17 -28 -39 81
repeats 1 deficit 0|68 -33 -254 141 -81 -56 0 202
repeats 1 deficit 1|-27 65 -93 39 49 -125 -73 52
repeats 1 deficit 2|-10 40 -116 -91 -100 122 8 -55
repeats 1 deficit 3|16 -11 93 -49 -83 -97 -46 142
repeats 1 deficit 4|-23 -69 156 -116 56 139 36 31
repeats 1 deficit 5|122 -30 23 -43 89 -235 14 118
repeats 1 deficit 6|121 120 -52 -56 -41 43 -24 -107
repeats 1 deficit 7|86 82 -72 -16 -116 -44 92 -50
repeats 1 deficit 8|50 98 38 -13 95 6 -132 -2
repeats 1 deficit 9|-26 8 36 -67 47 -83 5 -50
repeats 1 ends call|155 -32 -53 -198 0 0 0 0
repeats 1 ends clause|17 66 -288 -138 115 0 -91 101
repeats 1 ends open|-12 23 86 -43 82 -19 -4 126
repeats 1 ends sentence|19 59 -371 -183 -145 -78 -98 -125
repeats 1 ends signed|43 3 0 0 -92 0 0 0
repeats 1 width 2|-315 64 95 72 95 -213 -261 40
repeats 1 width 3|-54 -3 70 63 103 15 19 -41
repeats 1 width 4|85 -14 87 -31 -36 -128 -96 -108
repeats 1 width 5|31 127 -176 -91 -47 -2 -8 113
repeats 1 width 6|44 -12 -188 -122 20 47 83 194
repeats 1 width 7|-12 40 -139 -166 3 0 -7 -24
repeats 1 width 8|175 46 -187 -156 -124 0 0 100
repeats 2|29 71 42 68 50 3 -34 72
repeats 2 deficit 0|23 -82 19 160 98 -21 0 -59
repeats 2 deficit 1|-60 -29 67 -17 54 73 -160 90
repeats 2 deficit 2|3 29 54 -38 -67 43 -138 77
repeats 2 deficit 3|24 24 -42 -118 20 127 13 45
repeats 2 deficit 4|135 83 -31 -48 -49 -143 -175 -65
repeats 2 deficit 5|112 -41 -11 -63 -102 117 92 -65
repeats 2 deficit 6|36 26 -51 -79 -10 -28 144 113
repeats 2 deficit 7|18 -38 33 -38 -79 -69 100 151
repeats 2 deficit 8|46 67 -25 -104 1 -9 52 32
repeats 2 deficit 9|4 100 74 -49 32 42 -14 85
repeats 2 ends call|73 -70 36 88 0 0 0 0
repeats 2 ends clause|-1 91 -140 -156 100 0 107 -100
repeats 2 ends open|11 71 101 73 25 31 0 161
repeats 2 ends sentence|7 94 -153 135 -10 -98 -87 10
repeats 2 ends signed|208 -28 -100 0 0 0 -100 0
repeats 2 width 1|-121 66 312 2 -53 -454 -473 313
repeats 2 width 2|102 -47 4 -124 115 174 214 -16
repeats 2 width 3|70 -135 4 -108 19 202 4 -36
repeats 2 width 4|77 -16 28 -24 -74 69 88 -66
repeats 2 width 5|84 54 -5 -65 -65 2 102 -11
repeats 2 width 6|155 41 -129 -65 28 33 -72 -38
repeats 2 width 7|-6 21 -150 -135 65 -93 -216 127
repeats 2 width 8|-56 72 104 -151 -71 73 0 71
repeats 3|5 40 35 25 -19 -29 -52 66
repeats 3 deficit 0|-66 168 33 6 -162 165 0 -118
repeats 3 deficit 1|-6 82 -53 20 21 124 62 -79
repeats 3 deficit 2|-76 45 68 8 63 82 115 2
repeats 3 deficit 3|16 -1 -80 -57 88 -60 131 -4
repeats 3 deficit 4|-27 -17 26 -72 -42 35 -59 180
repeats 3 deficit 5|73 -64 -40 29 39 -4 150 -151
repeats 3 deficit 6|149 87 14 -8 -11 -120 -127 21
repeats 3 deficit 7|98 -13 -14 48 106 -122 11 -134
repeats 3 deficit 8|69 -27 23 -29 -156 -90 -35 -48
repeats 3 deficit 9|123 42 106 -19 19 73 32 131
repeats 3 ends call|45 56 -20 -51 0 0 0 0
repeats 3 ends clause|3 -3 -40 -11 -6 -52 17 0
repeats 3 ends open|-8 -7 67 21 19 32 31 75
repeats 3 ends sentence|-9 126 -321 105 -54 -206 -162 45
repeats 3 ends signed|1 111 0 -100 0 0 0 0
repeats 3 width 1|-54 108 -36 -70 276 -309 -228 111
repeats 3 width 2|66 55 35 18 8 -205 -7 26
repeats 3 width 3|-130 -143 21 -7 84 0 127 121
repeats 3 width 4|-28 -97 128 83 -90 148 -43 -61
repeats 3 width 5|-8 13 102 16 -16 -20 -111 12
repeats 3 width 6|86 -45 -50 -14 -102 255 40 -79
repeats 3 width 7|10 -12 197 -85 -162 0 194 -98
repeats 3 width 8|-42 -8 -36 154 0 -99 0 105
repeats 4|5 -78 86 78 2 53 -15 13
repeats 4 deficit 0|-185 -100 259 -82 0 -166 0 158
repeats 4 deficit 1|-33 -80 272 -58 -70 -65 104 -17
repeats 4 deficit 2|-62 40 153 33 45 -16 23 103
repeats 4 deficit 3|103 -28 52 99 -125 -99 -61 -136
repeats 4 deficit 4|-4 -11 -65 70 0 -2 110 -59
repeats 4 deficit 5|57 112 -33 -53 -3 -86 64 34
repeats 4 deficit 6|112 23 -29 69 -51 -18 0 -141
repeats 4 deficit 7|81 -39 -81 53 -82 -9 -109 -37
repeats 4 deficit 8|33 68 11 50 -3 -24 28 49
repeats 4 deficit 9|83 133 74 36 4 82 -51 84
repeats 4 ends call|22 44 1 -125 0 0 0 0
repeats 4 ends clause|57 19 64 -170 -97 0 -88 -72
repeats 4 ends open|-19 -19 97 64 36 53 20 34
repeats 4 ends sentence|-21 42 -162 212 -21 0 -99 -160
repeats 4 ends signed|-38 121 0 -100 0 0 0 0
repeats 4 width 1|-152 187 -26 -89 -76 -139 -387 324
repeats 4 width 2|-59 -30 34 43 -7 -58 227 115
repeats 4 width 3|-14 132 -44 92 -29 19 -62 39
repeats 4 width 4|-9 -34 32 37 126 149 125 -98
repeats 4 width 5|86 137 137 62 -39 -100 138 -42
repeats 4 width 6|67 47 38 22 -226 -196 4 -99
repeats 4 width 7|-71 60 46 44 -60 67 97 -300
repeats 4 width 8|-183 -89 -188 195 97 0 0 167
repeats 5|-1 -29 90 48 21 26 -18 -53
repeats 5 deficit 0|-324 -95 250 174 96 91 0 -331
repeats 5 deficit 1|-70 -70 91 56 20 -104 90 -217
repeats 5 deficit 2|104 40 36 -12 112 -105 105 -109
repeats 5 deficit 3|-29 -35 28 53 -65 44 -81 16
repeats 5 deficit 4|15 -31 -58 28 30 -46 154 -6
repeats 5 deficit 5|63 -82 71 124 -92 156 -121 -80
repeats 5 deficit 6|29 -129 50 9 118 148 -71 16
repeats 5 deficit 7|4 -140 48 26 155 -7 -107 -89
repeats 5 deficit 8|-72 -74 49 -17 -30 47 -73 -8
repeats 5 deficit 9|-58 84 91 17 53 20 11 90
repeats 5 ends call|-119 53 117 -244 -112 0 0 0
repeats 5 ends clause|-18 -67 176 -7 -34 0 -134 -100
repeats 5 ends open|67 -35 51 8 37 61 31 -33
repeats 5 ends sentence|3 35 18 96 54 -100 -100 -185
repeats 5 ends signed|-100 169 0 0 0 -98 0 0
repeats 5 width 0|-50 157 51 39 105 0 -231 79
repeats 5 width 1|19 146 -71 -14 78 60 72 -66
repeats 5 width 2|146 -13 -28 -64 35 52 -61 -15
repeats 5 width 3|7 -72 -100 90 -24 71 51 25
repeats 5 width 4|58 -145 51 86 -4 -31 70 -13
repeats 5 width 5|-74 15 92 102 -6 69 -96 -9
repeats 5 width 6|-68 56 224 70 139 -273 -14 -212
repeats 5 width 7|-191 -22 2 297 -28 91 -99 -93
repeats 5 width 8|-242 -88 292 -78 0 0 0 -192
scene|-22 4 68 203 -109 -429 -318 -259
signed|99 185 -167 -170 -161 -98 -100 0
sourceNote|432 120 -379 -557 296 -188 -46 145
spaced|93 286 -425 -197 -310 -6 31 -344
spaced 0|154 -80 0 0 0 0 0 -99
spaced 1|250 -42 -100 -93 0 0 0 -48
spaced 2|99 35 -137 -160 0 94 -87 -220
spaced 3|-79 169 -166 -205 0 0 -83 0
spaced 4|-53 177 -100 -97 0 0 77 -100
spaced 5|-43 256 -153 -68 0 -98 0 0
spaced 6|119 51 -216 -145 0 61 -26 -100
spaced 7|184 -25 -86 -124 0 -152 101 -158
spaced 8|182 227 -207 -91 -178 -134 -93 -98
spaced 9|121 -63 16 117 -205 118 63 -165
steps 0 then 0|29 83 14 -130 -116 92 108 -169
steps 0 then 0 ends clause|22 47 -45 -49 0 0 0 -95
steps 0 then 0 ends open|-9 -27 30 -143 -3 92 108 -49
steps 0 then 0 ends sentence|78 59 1 -21 -99 0 0 -91
steps 0 then 0 ends signed|45 -45 0 0 0 0 0 0
steps 0 then 1|-3 50 29 -40 -14 99 -43 -137
steps 0 then 1 ends call|91 -58 -40 0 0 0 0 0
steps 0 then 1 ends clause|-31 -8 22 -11 0 0 123 0
steps 0 then 1 ends open|-19 34 28 -55 -5 99 -22 -59
steps 0 then 1 ends sentence|-1 15 29 49 -38 0 0 -40
steps 0 then 1 ends signed|103 -8 0 0 0 0 -100 0
steps 0 then 2|-41 -63 83 -6 117 78 18 114
steps 0 then 2 ends clause|7 49 19 -91 0 0 0 0
steps 0 then 2 ends open|-109 -42 74 31 96 78 18 89
steps 0 then 2 ends sentence|50 -39 22 -69 60 0 0 66
steps 0 then 2 ends signed|81 -81 0 0 0 0 0 0
steps 0 then 3|-84 -34 35 17 0 -79 31 -56
steps 0 then 3 ends call|206 -101 -145 0 0 0 0 0
steps 0 then 3 ends clause|-59 40 -53 94 0 0 0 0
steps 0 then 3 ends open|-86 -16 81 -125 0 -79 31 -44
steps 0 then 3 ends sentence|-35 -5 0 57 0 0 0 -42
steps 0 then 3 ends signed|91 -91 0 0 0 0 0 0
steps 0 then 4|-4 -118 14 -34 22 -117 -15 174
steps 0 then 4 ends call|0 -111 111 0 0 0 0 0
steps 0 then 4 ends clause|22 -22 0 0 0 0 0 0
steps 0 then 4 ends open|-64 -42 -116 50 22 -117 -15 174
steps 0 then 4 ends sentence|100 32 92 -195 0 0 0 0
steps 0 then 5|-56 57 51 26 -4 28 -80 -33
steps 0 then 5 ends call|-91 0 91 0 0 0 0 0
steps 0 then 5 ends clause|21 -21 9 0 -9 0 0 0
steps 0 then 5 ends open|-77 50 17 46 -1 28 -31 -33
steps 0 then 5 ends sentence|194 -120 0 -56 0 0 -99 0
steps 0 then 5 ends signed|-51 51 0 0 0 0 0 0
steps 0 then 6|-8 26 30 -43 21 -10 -85 -141
steps 0 then 6 ends call|-73 0 73 0 0 0 0 0
steps 0 then 6 ends clause|-106 21 0 0 0 0 107 0
steps 0 then 6 ends open|41 58 -1 -37 33 -10 -167 -141
steps 0 then 6 ends sentence|-86 -71 119 46 -32 0 0 0
steps 0 then 6 ends signed|61 -61 0 0 0 0 0 0
steps 0 then 7|-11 31 -3 -46 5 127 -16 -147
steps 0 then 7 ends call|-84 84 0 0 0 0 0 0
steps 0 then 7 ends clause|-6 6 0 0 0 0 0 0
steps 0 then 7 ends open|11 -12 -3 -23 62 127 -16 -147
steps 0 then 7 ends sentence|19 38 0 -97 -44 0 0 0
steps 0 then 7 ends signed|0 92 0 0 -92 0 0 0
steps 0 then 8|-10 97 -52 -34 40 2 23 -134
steps 0 then 8 ends call|-92 129 -32 0 0 0 0 0
steps 0 then 8 ends clause|-10 15 -16 32 -43 0 46 0
steps 0 then 8 ends open|23 67 -27 -31 -68 2 0 -239
steps 0 then 8 ends sentence|28 -13 -100 -19 83 0 0 40
steps 0 then 8 ends signed|-124 124 0 0 0 0 0 0
steps 0 then 9|33 133 -91 -47 -46 -74 12 -101
steps 0 then 9 ends call|42 156 -163 -86 0 0 0 0
steps 0 then 9 ends clause|67 8 20 -42 137 0 -119 0
steps 0 then 9 ends open|38 95 -25 -6 3 -74 40 -68
steps 0 then 9 ends sentence|76 72 -39 -19 -104 0 -88 -40
steps 0 then 9 ends signed|-60 60 0 0 0 0 0 0
steps 1 then 0|-27 18 -13 -84 -70 146 -94 153
steps 1 then 0 ends call|-38 -62 71 0 0 0 0 0
steps 1 then 0 ends clause|-57 72 -55 -5 -12 0 0 0
steps 1 then 0 ends open|-11 -48 -50 67 -37 146 -94 -71
steps 1 then 0 ends sentence|3 -38 -94 -200 -58 0 0 251
steps 1 then 1|39 71 -4 18 -86 -25 58 45
steps 1 then 1 ends call|-96 158 -88 0 0 0 0 0
steps 1 then 1 ends clause|52 14 -29 -156 18 0 0 0
steps 1 then 1 ends open|41 -31 7 29 -46 -10 58 45
steps 1 then 1 ends sentence|74 52 0 -39 -86 -65 0 0
steps 1 then 1 ends signed|179 -179 0 0 0 0 0 0
steps 1 then 2|31 96 4 51 18 -41 15 -85
steps 1 then 2 ends call|97 -89 -25 0 0 0 0 0
steps 1 then 2 ends clause|-133 46 94 77 0 0 0 0
steps 1 then 2 ends open|42 105 -6 14 14 -41 15 -132
steps 1 then 2 ends sentence|107 7 0 63 -16 0 0 126
steps 1 then 2 ends signed|-15 15 0 0 0 0 0 0
steps 1 then 3|-87 109 98 46 -29 66 -81 -64
steps 1 then 3 ends call|-109 60 60 0 0 0 0 0
steps 1 then 3 ends clause|-109 73 175 -111 0 0 -91 0
steps 1 then 3 ends open|-76 139 -57 104 -29 66 -37 17
steps 1 then 3 ends sentence|98 -4 0 -17 0 0 0 -92
steps 1 then 4|11 179 3 11 -30 -51 94 -170
steps 1 then 4 ends call|0 0 99 -99 0 0 0 0
steps 1 then 4 ends clause|-110 69 91 0 0 0 0 0
steps 1 then 4 ends open|103 89 -90 108 -30 -51 94 -170
steps 1 then 4 ends sentence|-22 55 0 -72 0 0 0 0
steps 1 then 4 ends signed|-73 73 0 0 0 0 0 0
steps 1 then 5|-20 81 -6 50 -40 66 65 -101
steps 1 then 5 ends call|81 -60 35 -33 0 0 0 0
steps 1 then 5 ends clause|-78 112 -87 0 0 0 0 0
steps 1 then 5 ends open|0 27 43 -13 -91 66 65 -101
steps 1 then 5 ends sentence|8 39 -99 -44 119 0 0 0
steps 1 then 5 ends signed|-123 123 0 0 0 0 0 0
steps 1 then 6|47 69 -12 6 -13 54 91 -144
steps 1 then 6 ends call|13 66 -65 0 0 0 0 0
steps 1 then 6 ends clause|-24 16 74 -41 0 0 0 0
steps 1 then 6 ends open|-21 81 8 43 6 54 91 -103
steps 1 then 6 ends sentence|102 85 0 -88 -51 0 0 -42
steps 1 then 7|36 57 24 39 -176 -43 67 -6
steps 1 then 7 ends call|-90 86 33 0 0 0 0 0
steps 1 then 7 ends clause|10 60 -108 12 -31 0 0 0
steps 1 then 7 ends open|98 68 -41 -53 -158 -43 67 67
steps 1 then 7 ends sentence|36 -71 0 140 -8 0 0 -141
steps 1 then 7 ends signed|16 -16 0 0 0 0 0 0
steps 1 then 8|135 97 -13 -57 43 27 33 4
steps 1 then 8 ends call|-5 81 34 -100 0 0 0 0
steps 1 then 8 ends clause|110 -146 -37 47 0 0 0 0
steps 1 then 8 ends open|138 -11 -21 -19 -45 27 33 4
steps 1 then 8 ends sentence|-146 22 -40 7 194 0 0 0
steps 1 then 8 ends signed|96 32 0 -100 0 0 0 0
steps 1 then 9|81 136 -109 9 108 63 24 -112
steps 1 then 9 ends call|-74 162 -74 0 0 0 0 0
steps 1 then 9 ends clause|-34 -94 86 -21 65 0 0 0
steps 1 then 9 ends open|116 15 42 22 -8 63 118 -77
steps 1 then 9 ends sentence|33 97 -86 -108 80 0 -100 -100
steps 1 then 9 ends signed|100 0 -100 0 0 0 0 0
steps 2 then 0|-51 75 -47 -53 158 58 15 -34
steps 2 then 0 ends call|-87 150 18 -118 0 0 0 0
steps 2 then 0 ends clause|-71 43 15 179 70 0 -88 0
steps 2 then 0 ends open|-42 83 -71 -77 145 58 46 10
steps 2 then 0 ends sentence|26 -30 88 35 -15 0 0 -92
steps 2 then 1|-30 124 6 12 48 7 9 -36
steps 2 then 1 ends call|-67 -27 -12 70 0 0 0 0
steps 2 then 1 ends clause|-82 101 -101 80 -35 0 0 0
steps 2 then 1 ends open|-19 108 23 27 76 7 9 -72
steps 2 then 1 ends sentence|-45 -2 0 -26 -85 0 0 137
steps 2 then 2|-6 110 -106 -115 36 -185 22 -132
steps 2 then 2 ends call|-26 -64 68 110 0 0 0 0
steps 2 then 2 ends clause|-84 59 73 41 -42 0 0 0
steps 2 then 2 ends open|7 121 -126 -104 42 -185 22 -132
steps 2 then 2 ends sentence|53 29 99 -89 111 0 0 0
steps 2 then 3|44 87 -50 -100 -176 -99 137 -10
steps 2 then 3 ends call|43 -131 155 0 0 0 0 0
steps 2 then 3 ends clause|116 67 -105 -64 0 0 0 0
steps 2 then 3 ends open|1 122 -17 -153 -176 -17 137 -10
steps 2 then 3 ends sentence|2 12 0 13 0 -98 0 0
steps 2 then 3 ends signed|-68 68 0 0 0 0 0 0
steps 2 then 4|49 20 -55 -103 -89 1 76 -33
steps 2 then 4 ends call|-55 8 74 0 0 0 0 0
steps 2 then 4 ends clause|43 -43 0 0 0 0 0 0
steps 2 then 4 ends open|27 59 -68 -93 -89 1 76 -33
steps 2 then 4 ends sentence|20 -10 0 -37 0 0 0 0
steps 2 then 4 ends signed|77 -77 0 0 0 0 0 0
steps 2 then 5|11 42 83 -52 -28 27 25 -40
steps 2 then 5 ends call|50 155 -201 -67 0 0 0 0
steps 2 then 5 ends clause|17 -115 100 -28 0 0 0 0
steps 2 then 5 ends open|100 -114 106 -32 -83 27 56 99
steps 2 then 5 ends sentence|-15 56 -56 54 25 0 -87 -149
steps 2 then 5 ends signed|-57 57 0 0 0 0 0 0
steps 2 then 6|-30 71 37 -46 54 -61 -59 8
steps 2 then 6 ends call|-24 74 -9 0 0 0 0 0
steps 2 then 6 ends clause|109 -2 -19 -109 0 0 0 0
steps 2 then 6 ends open|67 -75 52 -39 10 -61 -59 8
steps 2 then 6 ends sentence|-63 30 0 22 37 0 0 0
steps 2 then 6 ends signed|-64 64 0 0 0 0 0 0
steps 2 then 7|75 -87 -9 -47 -35 28 -65 50
steps 2 then 7 ends call|-47 -66 101 0 0 0 0 0
steps 2 then 7 ends clause|98 -52 -54 -9 0 0 0 0
steps 2 then 7 ends open|94 -105 -14 -24 -56 28 -65 50
steps 2 then 7 ends sentence|-90 146 0 -4 51 0 0 0
steps 2 then 8|65 60 -20 1 86 -46 -39 -88
steps 2 then 8 ends call|-66 0 -16 56 0 0 0 0
steps 2 then 8 ends clause|148 -59 -153 70 0 0 0 0
steps 2 then 8 ends open|-11 30 33 -57 25 -46 -39 23
steps 2 then 8 ends sentence|-13 43 0 63 102 0 0 -100
steps 2 then 9|-46 -10 65 -49 -90 110 36 -24
steps 2 then 9 ends call|0 94 -187 117 0 0 0 0
steps 2 then 9 ends clause|-55 -86 77 -12 0 0 0 0
steps 2 then 9 ends open|-22 -140 67 -24 33 110 36 -24
steps 2 then 9 ends sentence|-60 148 0 -66 -47 0 0 0
steps 2 then 9 ends signed|85 36 0 0 -96 0 0 0
steps 3 then 0|33 40 -146 -57 58 0 -29 -42
steps 3 then 0 ends call|-60 61 26 0 0 0 0 0
steps 3 then 0 ends clause|74 14 -164 70 0 0 0 0
steps 3 then 0 ends open|10 37 -10 -91 108 0 -29 -42
steps 3 then 0 ends sentence|32 -91 0 -4 -60 0 0 0
steps 3 then 1|30 16 -52 -37 26 -116 134 -38
steps 3 then 1 ends call|111 -111 0 0 0 0 0 0
steps 3 then 1 ends clause|-28 41 -52 0 0 0 -2 0
steps 3 then 1 ends open|-60 115 -34 -31 -154 -116 134 -14
steps 3 then 1 ends sentence|93 -146 -79 -65 115 0 0 -75
steps 3 then 2|108 100 -93 -39 -75 75 -138 -126
steps 3 then 2 ends clause|144 -127 -16 0 0 0 0 -100
steps 3 then 2 ends open|-8 158 -22 -23 -75 75 -138 -117
steps 3 then 2 ends sentence|102 -112 0 -78 0 0 0 -74
steps 3 then 3|99 -58 54 -120 -97 73 54 43
steps 3 then 3 ends call|-84 15 73 0 0 0 0 0
steps 3 then 3 ends clause|120 78 0 -100 -97 0 0 0
steps 3 then 3 ends open|66 -82 40 -81 0 73 54 43
steps 3 then 3 ends sentence|-89 47 0 122 0 0 0 0
steps 3 then 3 ends signed|52 -52 0 0 0 0 0 0
steps 3 then 4|11 -17 -65 55 91 -104 90 -174
steps 3 then 4 ends clause|39 -39 0 0 0 0 0 0
steps 3 then 4 ends open|38 21 -65 -156 91 -104 239 -174
steps 3 then 4 ends sentence|-76 5 0 190 0 0 -100 0
steps 3 then 5|16 6 19 -20 125 39 61 -102
steps 3 then 5 ends call|86 74 -202 -12 0 0 0 0
steps 3 then 5 ends clause|82 -82 0 0 0 0 0 0
steps 3 then 5 ends open|13 -125 87 52 75 39 61 -102
steps 3 then 5 ends sentence|-47 89 0 -116 74 0 0 0
steps 3 then 6|-55 32 -7 -11 -20 -52 7 116
steps 3 then 6 ends call|72 -38 0 -48 0 0 0 0
steps 3 then 6 ends open|-57 -117 56 -1 -20 -52 7 116
steps 3 then 6 ends sentence|-30 122 -100 -22 0 0 0 0
steps 3 then 7|98 7 47 -47 61 -13 -32 44
steps 3 then 7 ends call|-30 0 30 0 0 0 0 0
steps 3 then 7 ends open|24 32 43 -25 61 -13 -32 44
steps 3 then 7 ends sentence|133 -52 0 -87 0 0 0 0
steps 3 then 8|-27 45 71 7 69 0 68 42
steps 3 then 8 ends call|-71 0 118 -67 0 0 0 0
steps 3 then 8 ends open|125 10 56 59 -149 0 68 42
steps 3 then 8 ends sentence|-204 24 0 -89 210 0 0 0
steps 3 then 9|-91 125 31 -19 36 -74 -122 108
steps 3 then 9 ends clause|-96 0 118 -17 -17 0 0 0
steps 3 then 9 ends open|-2 36 2 -16 137 -74 -122 108
steps 3 then 9 ends sentence|19 115 0 81 -210 0 0 0
steps 4 then 0|123 97 -120 -136 0 -107 84 -172
steps 4 then 0 ends clause|70 16 -79 0 0 0 -91 0
steps 4 then 0 ends open|48 166 -63 -151 0 -107 160 -172
steps 4 then 0 ends sentence|122 -41 -86 9 0 0 0 0
steps 4 then 0 ends signed|84 -84 0 0 0 0 0 0
steps 4 then 1|-37 88 -25 -92 56 -52 -77 40
steps 4 then 1 ends clause|-15 15 0 0 0 0 0 0
steps 4 then 1 ends open|-29 68 -25 -71 56 -52 -77 40
steps 4 then 1 ends sentence|-6 32 0 -54 0 0 0 0
steps 4 then 2|163 41 11 -180 -179 -46 -111 6
steps 4 then 2 ends call|90 -99 17 0 0 0 0 0
steps 4 then 2 ends clause|10 -10 0 0 0 0 0 0
steps 4 then 2 ends open|120 119 9 -205 -145 -46 -111 6
steps 4 then 2 ends sentence|176 -195 0 86 -57 0 0 0
steps 4 then 3|155 -32 -30 -121 -29 28 -78 0
steps 4 then 3 ends clause|77 -77 0 0 0 0 0 0
steps 4 then 3 ends open|109 13 -30 -104 -29 28 -78 0
steps 4 then 3 ends sentence|103 -63 0 -56 0 0 0 0
steps 4 then 3 ends signed|-24 24 0 0 0 0 0 0
steps 4 then 4|124 -95 30 109 0 -68 -29 -45
steps 4 then 4 ends call|90 0 -90 0 0 0 0 0
steps 4 then 4 ends clause|97 -97 0 0 0 0 0 0
steps 4 then 4 ends open|33 -59 64 128 0 -68 -29 -45
steps 4 then 4 ends sentence|10 9 0 -18 0 0 0 0
steps 4 then 5|-31 -21 -127 12 0 203 -97 97
steps 4 then 5 ends open|18 -188 -127 101 0 203 -97 97
steps 4 then 5 ends sentence|-123 141 0 -48 0 0 0 0
steps 4 then 6|-94 -17 25 63 0 85 -49 56
steps 4 then 6 ends clause|67 -67 0 0 0 0 0 0
steps 4 then 6 ends open|3 -168 25 82 0 85 -49 1
steps 4 then 6 ends sentence|-141 149 0 -62 0 0 0 110
steps 4 then 7|-82 50 83 122 -40 -48 -25 -162
steps 4 then 7 ends open|-14 21 83 76 -97 -48 -25 -150
steps 4 then 7 ends sentence|-238 132 0 130 81 0 0 -21
steps 4 then 7 ends signed|35 -35 0 0 0 0 0 0
steps 4 then 8|154 -41 57 27 -94 -100 26 -98
steps 4 then 8 ends open|98 -40 57 75 -94 -100 26 -98
steps 4 then 8 ends sentence|112 -19 0 -112 0 0 0 0
steps 4 then 9|54 -249 20 -38 80 -1 45 -5
steps 4 then 9 ends open|23 -195 20 -84 89 -1 45 -5
steps 4 then 9 ends sentence|42 -130 0 109 -11 0 0 0
steps 5 then 0|125 -20 -54 -51 -97 0 165 -179
steps 5 then 0 ends call|117 -117 0 0 0 0 0 0
steps 5 then 0 ends clause|50 65 -67 -100 0 0 0 0
steps 5 then 0 ends open|105 -1 -44 -51 -97 0 165 -161
steps 5 then 0 ends sentence|-33 53 0 31 0 0 0 -33
steps 5 then 1|112 64 -85 -51 21 45 -6 -73
steps 5 then 1 ends call|-115 -82 167 0 0 0 0 0
steps 5 then 1 ends clause|-30 -47 72 0 0 0 0 101
steps 5 then 1 ends open|133 121 -114 -64 -13 45 -6 -108
steps 5 then 1 ends sentence|2 -59 0 57 100 0 0 0
steps 5 then 2|170 -3 -65 -119 -167 -119 -55 -77
steps 5 then 2 ends call|126 13 17 -100 0 0 0 0
steps 5 then 2 ends clause|33 -2 3 0 0 0 0 0
steps 5 then 2 ends open|166 -1 -86 -123 -109 -119 -55 -77
steps 5 then 2 ends sentence|148 -87 0 7 -89 0 0 0
steps 5 then 3|124 -103 -32 24 0 -82 73 16
steps 5 then 3 ends call|-53 87 -21 0 0 0 0 0
steps 5 then 3 ends clause|109 -18 -100 0 0 0 0 0
steps 5 then 3 ends open|127 -178 117 73 0 -82 73 16
steps 5 then 3 ends sentence|-82 166 0 -125 0 0 0 0
steps 5 then 4|-33 -91 133 134 0 -150 33 -65
steps 5 then 4 ends call|70 0 -70 0 0 0 0 0
steps 5 then 4 ends open|44 -236 156 69 0 -150 33 -65
steps 5 then 4 ends sentence|-127 65 0 87 0 0 0 0
steps 5 then 5|-47 0 -31 101 17 151 -32 37
steps 5 then 5 ends call|27 50 -58 0 0 0 0 0
steps 5 then 5 ends clause|115 -78 0 0 0 -52 0 0
steps 5 then 5 ends open|-97 20 17 38 -42 170 -32 78
steps 5 then 5 ends sentence|9 -13 0 75 104 0 0 -92
steps 5 then 6|-19 -79 -15 66 13 1 -29 34
steps 5 then 6 ends call|66 -8 -1 -100 0 0 0 0
steps 5 then 6 ends open|-235 13 -8 140 25 1 -29 34
steps 5 then 6 ends sentence|83 -150 0 116 -36 0 0 0
steps 5 then 7|-106 62 90 -8 92 -100 84 109
steps 5 then 7 ends clause|0 -100 100 0 0 0 0 0
steps 5 then 7 ends open|-84 46 -27 39 73 -100 84 109
steps 5 then 7 ends sentence|-35 96 0 -150 23 0 0 0
steps 5 then 8|-15 -32 50 19 32 51 -79 14
steps 5 then 8 ends call|35 -59 35 0 0 0 0 0
steps 5 then 8 ends clause|-87 0 87 0 0 0 0 0
steps 5 then 8 ends open|-77 45 31 64 -46 51 -79 14
steps 5 then 8 ends sentence|70 -27 -28 -110 127 0 0 0
steps 5 then 9|-122 11 87 19 20 -97 -19 5
steps 5 then 9 ends call|0 -100 100 0 0 0 0 0
steps 5 then 9 ends open|-267 -62 27 133 17 -97 -19 5
steps 5 then 9 ends sentence|115 68 0 -111 7 0 0 0
steps 6 then 0|99 -86 61 -114 11 85 15 -17
steps 6 then 0 ends call|-123 -12 129 0 0 0 0 0
steps 6 then 0 ends clause|-95 -33 171 0 0 0 0 -100
steps 6 then 0 ends open|72 15 -93 -89 29 153 15 118
steps 6 then 0 ends sentence|74 -60 0 -7 -35 -78 0 0
steps 6 then 1|63 11 -36 -16 -101 106 -74 -35
steps 6 then 1 ends clause|-19 19 0 0 0 0 0 0
steps 6 then 1 ends open|65 -41 -36 5 -131 106 -74 -35
steps 6 then 1 ends sentence|-25 42 0 -3 75 0 0 0
steps 6 then 2|217 5 -111 -154 -113 -172 -37 -131
steps 6 then 2 ends call|-77 0 77 0 0 0 0 0
steps 6 then 2 ends clause|87 -50 118 -100 0 0 0 0
steps 6 then 2 ends open|206 39 -125 -29 -114 -172 -37 -131
steps 6 then 2 ends sentence|77 -100 -83 -1 -4 0 0 0
steps 6 then 3|65 -71 -28 19 -22 195 68 -103
steps 6 then 3 ends call|-58 100 -55 0 0 0 0 0
steps 6 then 3 ends open|108 -143 -20 39 -44 195 68 -103
steps 6 then 3 ends sentence|-100 147 0 -48 39 0 0 0
steps 6 then 4|-22 -65 45 85 76 68 33 -162
steps 6 then 4 ends call|83 0 -83 0 0 0 0 0
steps 6 then 4 ends clause|88 0 -88 0 0 0 0 0
steps 6 then 4 ends open|-145 -140 135 123 0 68 33 -162
steps 6 then 4 ends sentence|13 3 0 -89 76 0 0 0
steps 6 then 5|-52 -23 8 32 -11 103 45 42
steps 6 then 5 ends call|-94 109 38 0 0 0 0 0
steps 6 then 5 ends clause|111 0 -111 0 0 0 0 0
steps 6 then 5 ends open|-115 -128 10 96 -56 103 45 52
steps 6 then 5 ends sentence|15 -22 0 -30 82 0 0 -46
steps 6 then 5 ends signed|-84 84 0 0 0 0 0 0
steps 6 then 6|-77 28 33 28 -90 -44 14 81
steps 6 then 6 ends call|111 -154 -68 60 0 0 0 0
steps 6 then 6 ends clause|-87 130 -62 0 0 0 0 0
steps 6 then 6 ends open|-146 29 58 100 -63 -44 14 81
steps 6 then 6 ends sentence|-76 58 0 -34 -50 0 0 0
steps 6 then 7|-134 -111 -29 36 56 -47 96 166
steps 6 then 7 ends call|89 -73 -23 0 0 0 0 0
steps 6 then 7 ends clause|62 108 -145 0 0 0 0 0
steps 6 then 7 ends open|-126 -42 24 -78 87 -47 96 166
steps 6 then 7 ends sentence|-127 -98 0 137 0 0 0 0
steps 6 then 8|-56 25 10 -17 103 -72 -71 -4
steps 6 then 8 ends call|0 -128 97 52 0 0 0 0
steps 6 then 8 ends open|-98 34 -20 -15 103 -72 -71 49
steps 6 then 8 ends sentence|-18 48 0 33 0 0 0 -120
steps 6 then 9|-82 -57 135 -37 -1 108 25 51
steps 6 then 9 ends clause|0 -98 154 -80 0 0 0 0
steps 6 then 9 ends open|-40 -120 93 60 55 108 25 51
steps 6 then 9 ends sentence|-62 89 0 11 -82 0 0 0
steps 7 then 0|180 125 -37 -27 -180 -129 -166 127
steps 7 then 0 ends call|85 78 -150 0 0 0 0 0
steps 7 then 0 ends clause|-48 48 0 0 0 0 0 0
steps 7 then 0 ends open|161 166 10 -51 -180 -129 -166 127
steps 7 then 0 ends sentence|30 -69 0 36 0 0 0 0
steps 7 then 0 ends signed|-81 81 0 0 0 0 0 0
steps 7 then 1|47 -115 -29 -5 67 109 62 66
steps 7 then 1 ends call|-151 138 -20 0 0 0 0 0
steps 7 then 1 ends clause|26 16 -76 0 0 0 0 0
steps 7 then 1 ends open|45 -143 -22 -16 77 109 62 66
steps 7 then 1 ends sentence|4 55 0 -64 -38 0 0 0
steps 7 then 2|130 -83 -74 -49 -80 -16 -47 -60
steps 7 then 2 ends call|-10 -160 108 0 0 0 0 0
steps 7 then 2 ends clause|91 -170 91 0 0 0 0 0
steps 7 then 2 ends open|89 -92 -78 -48 -80 84 -47 -60
steps 7 then 2 ends sentence|40 119 0 -38 -21 -169 0 0
steps 7 then 2 ends signed|0 94 -94 0 0 0 0 0
steps 7 then 3|99 13 -48 26 138 -63 -73 77
steps 7 then 3 ends call|62 83 -116 0 0 0 0 0
steps 7 then 3 ends clause|40 34 -62 0 0 0 0 0
steps 7 then 3 ends open|109 -7 4 47 -40 -63 -73 77
steps 7 then 3 ends sentence|-57 -99 0 -21 156 0 0 0
steps 7 then 4|-101 -87 16 -62 8 -37 111 82
steps 7 then 4 ends call|85 -118 53 0 0 0 0 0
steps 7 then 4 ends open|-173 23 4 20 67 -37 111 82
steps 7 then 4 ends sentence|103 -32 0 -37 -82 0 0 0
steps 7 then 5|-7 10 -83 -13 125 148 7 68
steps 7 then 5 ends call|146 51 -157 0 0 0 0 0
steps 7 then 5 ends open|-169 -21 5 46 -17 148 7 68
steps 7 then 5 ends sentence|19 -20 0 -70 144 0 0 0
steps 7 then 6|-10 10 -21 -4 130 23 29 -43
steps 7 then 6 ends call|-90 -54 140 0 0 0 0 0
steps 7 then 6 ends clause|0 92 -92 0 0 0 0 0
steps 7 then 6 ends open|-6 -34 -48 43 61 23 29 82
steps 7 then 6 ends sentence|66 17 0 -137 97 0 0 -100
steps 7 then 7|-106 67 68 41 -25 -186 35 24
steps 7 then 7 ends call|34 0 -34 0 0 0 0 0
steps 7 then 7 ends clause|88 0 -88 0 0 0 0 0
steps 7 then 7 ends open|-236 23 98 34 100 -186 35 24
steps 7 then 7 ends sentence|31 81 0 38 -98 0 0 0
steps 7 then 8|43 -22 -12 24 -72 -176 62 36
steps 7 then 8 ends open|71 -58 -12 -27 -67 -176 62 36
steps 7 then 8 ends sentence|-21 26 0 11 3 0 0 0
steps 7 then 9|-63 88 33 2 27 -62 -2 -15
steps 7 then 9 ends call|-82 44 84 -57 0 0 0 0
steps 7 then 9 ends open|6 -55 19 20 135 -62 -2 -15
steps 7 then 9 ends sentence|-62 172 0 -69 -130 0 0 0
steps 8 then 0|20 11 -77 -70 -1 10 -32 45
steps 8 then 0 ends call|79 -82 -45 0 0 0 0 0
steps 8 then 0 ends clause|58 0 -58 0 0 0 0 0
steps 8 then 0 ends open|29 34 -60 -53 -36 10 -32 59
steps 8 then 0 ends sentence|38 -9 0 -23 16 0 0 -79
steps 8 then 1|44 42 -39 6 -40 -69 -40 19
steps 8 then 1 ends call|-17 -148 156 -17 0 0 0 0
steps 8 then 1 ends clause|41 17 -49 0 0 0 0 0
steps 8 then 1 ends open|61 139 -45 -47 -3 -69 20 -57
steps 8 then 1 ends sentence|9 -38 0 59 -49 0 -100 231
steps 8 then 2|-35 -11 20 75 -59 -109 55 17
steps 8 then 2 ends call|41 -41 -74 80 0 0 0 0
steps 8 then 2 ends clause|20 0 -20 0 0 0 0 0
steps 8 then 2 ends open|-46 1 36 42 -90 -109 55 17
steps 8 then 2 ends sentence|-27 -75 -70 79 85 0 0 0
steps 8 then 3|-51 16 -96 36 156 -32 68 49
steps 8 then 3 ends call|46 88 -151 86 0 0 0 0
steps 8 then 3 ends open|-61 -167 94 -36 127 24 68 101
steps 8 then 3 ends sentence|44 17 -100 94 78 0 0 -100
steps 8 then 3 ends signed|0 98 0 0 0 -98 0 0
steps 8 then 4|19 70 17 36 -67 66 11 -53
steps 8 then 4 ends call|146 70 -118 -78 0 0 0 0
steps 8 then 4 ends clause|66 50 -101 0 0 0 0 0
steps 8 then 4 ends open|-34 16 54 27 28 137 11 -53
steps 8 then 4 ends sentence|-53 81 0 110 -81 -100 0 0
steps 8 then 4 ends signed|70 -70 0 0 0 0 0 0
steps 8 then 5|-4 76 1 68 93 54 56 1
steps 8 then 5 ends call|51 139 -88 -149 0 0 0 0
steps 8 then 5 ends clause|113 40 -151 0 0 0 0 0
steps 8 then 5 ends open|-63 82 46 81 33 54 56 71
steps 8 then 5 ends sentence|1 19 -95 -87 95 0 0 -99
steps 8 then 6|32 12 -20 4 53 28 7 -25
steps 8 then 6 ends call|68 163 -191 0 0 0 0 0
steps 8 then 6 ends clause|89 -134 32 -92 0 0 0 0
steps 8 then 6 ends open|-88 -206 79 9 9 28 7 102
steps 8 then 6 ends sentence|1 166 -122 52 95 0 0 -100
steps 8 then 7|-21 -5 77 86 43 99 10 -81
steps 8 then 7 ends call|-77 -91 51 30 0 0 0 0
steps 8 then 7 ends clause|-89 86 14 0 0 0 0 0
steps 8 then 7 ends open|223 2 82 33 7 99 10 -81
steps 8 then 7 ends sentence|-73 19 0 48 59 0 0 0
steps 8 then 8|-67 -46 70 -39 -61 35 7 60
steps 8 then 8 ends call|49 -103 131 -67 0 0 0 0
steps 8 then 8 ends clause|-97 0 97 0 0 0 0 0
steps 8 then 8 ends open|-118 -63 -37 1 144 35 7 60
steps 8 then 8 ends sentence|78 63 0 -70 -214 0 0 0
steps 8 then 9|10 109 -18 -6 0 0 -30 -76
steps 8 then 9 ends call|0 36 -51 -6 0 0 0 0
steps 8 then 9 ends clause|-99 99 107 0 -41 0 0 -99
steps 8 then 9 ends open|69 -174 -27 -4 86 0 -30 -31
steps 8 then 9 ends sentence|87 121 0 -38 -173 0 0 0
steps 9 then 0|47 1 -80 31 -64 -88 25 104
steps 9 then 0 ends call|159 -222 -27 77 -112 0 0 0
steps 9 then 0 ends clause|-52 -1 55 0 0 0 0 0
steps 9 then 0 ends open|66 49 -70 -24 -54 -88 25 104
steps 9 then 0 ends sentence|-141 -56 0 140 -13 0 0 0
steps 9 then 1|-82 -19 -55 20 8 -12 104 103
steps 9 then 1 ends call|150 -134 -56 -101 101 0 0 0
steps 9 then 1 ends clause|-64 120 12 -81 -63 0 0 0
steps 9 then 1 ends open|-96 34 -21 20 -56 -12 104 103
steps 9 then 1 ends sentence|-78 14 0 -17 -1 0 0 0
steps 9 then 2|-6 -41 43 89 20 -62 29 150
steps 9 then 2 ends call|-96 -83 103 151 -20 0 0 -90
steps 9 then 2 ends clause|-78 65 18 0 0 0 0 0
steps 9 then 2 ends open|-24 -127 45 14 -8 -62 29 257
steps 9 then 2 ends sentence|22 13 -96 86 136 0 0 -100
steps 9 then 3|-19 -7 -2 24 9 111 68 58
steps 9 then 3 ends call|13 105 -128 84 93 0 0 0
steps 9 then 3 ends clause|91 -33 -80 0 0 0 0 0
steps 9 then 3 ends open|-115 -197 38 25 5 111 68 103
steps 9 then 3 ends sentence|0 55 0 35 -55 0 0 -99
steps 9 then 4|45 54 -32 -13 -16 -76 -3 14
steps 9 then 4 ends call|-37 111 -7 0 0 0 0 0
steps 9 then 4 ends clause|100 0 -100 0 0 0 0 0
steps 9 then 4 ends open|38 -100 6 22 -56 -8 -3 14
steps 9 then 4 ends sentence|19 57 0 -134 -10 -100 0 0
steps 9 then 5|23 94 -38 62 -61 22 25 20
steps 9 then 5 ends call|0 175 -76 -100 -65 0 0 0
steps 9 then 5 ends clause|237 78 -214 0 0 -100 -100 0
steps 9 then 5 ends open|-54 -116 -2 69 17 60 93 96
steps 9 then 5 ends sentence|4 43 79 -16 -99 0 0 -100
steps 9 then 5 ends signed|31 80 0 -100 0 0 0 0
steps 9 then 6|51 92 -3 90 42 -32 46 -12
steps 9 then 6 ends call|78 -172 17 -93 0 0 0 0
steps 9 then 6 ends clause|170 41 -151 0 0 0 0 -72
steps 9 then 6 ends open|-25 -12 34 95 71 -32 75 -4
steps 9 then 6 ends sentence|50 130 -99 -5 -46 0 -98 0
steps 9 then 7|-98 61 12 69 47 -51 42 3
steps 9 then 7 ends call|26 -8 -64 80 -37 0 0 0
steps 9 then 7 ends clause|15 74 -62 0 0 0 0 0
steps 9 then 7 ends open|-140 12 40 94 49 -51 42 3
steps 9 then 7 ends sentence|-9 -17 0 -51 66 0 0 0
steps 9 then 8|3 -35 -37 -59 -26 149 12 47
steps 9 then 8 ends call|-91 132 0 -58 0 0 0 0
steps 9 then 8 ends open|-107 -99 -37 -18 -64 149 12 47
steps 9 then 8 ends sentence|128 -54 0 -98 36 0 0 0
steps 9 then 9|28 50 25 -20 -30 262 -76 -118
steps 9 then 9 ends call|0 0 79 -79 0 0 0 0
steps 9 then 9 ends open|28 25 -8 21 12 262 -76 -118
steps 9 then 9 ends sentence|0 17 0 0 -17 0 0 0
steps to here 0 then 0|-3 81 -18 -3 64 -46 113 -83
steps to here 0 then 0 before ends call|-168 168 0 -100 0 0 100 0
steps to here 0 then 0 before ends clause|-100 73 -122 142 -49 0 -59 0
steps to here 0 then 0 before ends open|-130 -53 -44 54 78 51 197 8
steps to here 0 then 0 before ends sentence|141 -49 -21 55 0 -81 -117 -84
steps to here 0 then 0 before ends signed|-7 -11 1 7 0 0 0 0
steps to here 0 then 1|-4 45 -23 21 -89 107 -6 -19
steps to here 0 then 1 before ends call|179 -55 -175 -84 0 195 -89 0
steps to here 0 then 1 before ends clause|74 -46 -41 66 -11 0 -14 0
steps to here 0 then 1 before ends open|-98 -7 43 -3 -72 -23 97 21
steps to here 0 then 1 before ends sentence|23 3 -25 -26 -45 50 -27 -60
steps to here 0 then 1 before ends signed|-143 14 111 -54 0 0 0 -74
steps to here 0 then 2|169 -8 40 19 23 -104 2 -92
steps to here 0 then 2 before ends call|50 15 -232 210 0 0 0 0
steps to here 0 then 2 before ends clause|172 -135 23 -58 31 0 -18 0
steps to here 0 then 2 before ends open|135 46 13 -91 2 -40 -55 -74
steps to here 0 then 2 before ends sentence|3 -25 116 8 -10 -99 13 -36
steps to here 0 then 2 before ends signed|-78 -6 -104 72 0 0 0 186
steps to here 0 then 3|46 91 42 -23 114 -145 5 38
steps to here 0 then 3 before ends call|0 0 134 -22 0 0 -131 0
steps to here 0 then 3 before ends clause|160 -46 -108 -70 42 0 0 0
steps to here 0 then 3 before ends open|-84 100 89 -67 116 -99 83 16
steps to here 0 then 3 before ends sentence|36 87 -105 85 -56 -69 14 51
steps to here 0 then 3 before ends signed|64 -100 3 83 0 0 0 -15
steps to here 0 then 4|-119 65 -4 -133 -16 97 34 -62
steps to here 0 then 4 before ends call|-15 -15 115 0 0 0 -97 0
steps to here 0 then 4 before ends clause|102 -102 0 0 0 0 0 0
steps to here 0 then 4 before ends open|-27 74 -61 -96 -13 69 51 -17
steps to here 0 then 4 before ends sentence|-174 55 -13 30 -9 36 92 -89
steps to here 0 then 4 before ends signed|0 0 85 -85 0 0 0 0
steps to here 0 then 5|-64 49 27 -2 69 116 -10 -69
steps to here 0 then 5 before ends call|-24 0 26 45 0 0 -52 0
steps to here 0 then 5 before ends clause|-100 183 64 -100 -9 0 0 -48
steps to here 0 then 5 before ends open|101 -28 -21 -6 15 -10 -53 91
steps to here 0 then 5 before ends sentence|7 37 -46 109 164 0 18 -136
steps to here 0 then 5 before ends signed|-25 2 -90 -2 0 135 0 -20
steps to here 0 then 6|3 115 8 -6 111 -78 17 -67
steps to here 0 then 6 before ends call|-132 48 66 47 0 0 0 0
steps to here 0 then 6 before ends clause|-85 13 -121 85 0 0 92 0
steps to here 0 then 6 before ends open|135 99 -16 -24 132 -190 -209 -108
steps to here 0 then 6 before ends sentence|-85 2 20 15 55 56 110 102
steps to here 0 then 6 before ends signed|0 84 -46 35 0 0 0 -83
steps to here 0 then 7|-71 181 -43 -37 82 100 46 -162
steps to here 0 then 7 before ends call|-125 134 -107 -82 0 -73 117 111
steps to here 0 then 7 before ends clause|-5 83 -15 -63 0 0 0 -31
steps to here 0 then 7 before ends open|129 21 -43 25 36 214 -112 -101
steps to here 0 then 7 before ends sentence|-222 14 58 87 205 -99 84 -181
steps to here 0 then 7 before ends signed|-59 182 -80 -54 -92 -78 0 13
steps to here 0 then 8|-54 95 -32 46 177 27 85 87
steps to here 0 then 8 before ends call|-23 74 -141 -47 0 -101 102 84
steps to here 0 then 8 before ends clause|-43 76 -224 183 76 0 34 40
steps to here 0 then 8 before ends open|-59 119 35 -15 111 76 -16 -166
steps to here 0 then 8 before ends sentence|71 -35 10 -9 173 37 64 58
steps to here 0 then 8 before ends signed|13 -5 34 -46 0 32 0 -28
steps to here 0 then 9|-44 79 -19 43 149 -62 99 1
steps to here 0 then 9 before ends call|118 177 41 -191 0 -83 13 -151
steps to here 0 then 9 before ends clause|37 -105 -377 217 -33 0 -73 170
steps to here 0 then 9 before ends open|-24 26 -48 -5 127 98 88 -58
steps to here 0 then 9 before ends sentence|112 -1 64 -84 77 -136 67 113
steps to here 0 then 9 before ends signed|-62 313 -11 -118 0 -74 -98 81
steps to here 1 then 0|-29 39 -1 5 65 15 -3 76
steps to here 1 then 0 before ends call|-7 19 70 -51 0 -70 0 0
steps to here 1 then 0 before ends clause|-77 111 0 -34 -11 0 0 0
steps to here 1 then 0 before ends open|-185 -105 75 90 125 70 49 85
steps to here 1 then 0 before ends sentence|30 -122 -122 -30 -138 -5 -46 9
steps to here 1 then 0 before ends signed|17 0 -14 13 0 0 0 -3
steps to here 1 then 1|-7 83 -23 10 57 -51 -48 -45
steps to here 1 then 1 before ends call|175 -111 -85 4 0 70 -130 0
steps to here 1 then 1 before ends clause|43 186 -79 -64 -82 0 0 -97
steps to here 1 then 1 before ends open|-16 5 44 68 89 -9 -78 -32
steps to here 1 then 1 before ends sentence|54 12 -15 20 -101 -77 -1 58
steps to here 1 then 1 before ends signed|-147 -96 186 -34 0 0 0 0
steps to here 1 then 2|59 3 47 -13 -55 -40 -48 -93
steps to here 1 then 2 before ends call|-91 197 32 19 0 0 -123 -98
steps to here 1 then 2 before ends clause|115 41 -197 -121 77 0 0 0
steps to here 1 then 2 before ends open|-65 -9 25 41 -50 5 -99 -8
steps to here 1 then 2 before ends sentence|15 -43 -40 20 -39 -162 17 -170
steps to here 1 then 2 before ends signed|-155 0 82 46 0 0 0 97
steps to here 1 then 3|-61 52 60 -56 59 127 29 -85
steps to here 1 then 3 before ends call|-309 251 182 30 0 -97 0 0
steps to here 1 then 3 before ends clause|-50 -44 147 23 -100 0 0 0
steps to here 1 then 3 before ends open|-18 19 -112 2 79 164 0 3
steps to here 1 then 3 before ends sentence|78 46 -125 2 31 35 29 -74
steps to here 1 then 3 before ends signed|51 0 32 -47 0 0 0 0
steps to here 1 then 4|-108 149 55 48 54 -107 -69 -82
steps to here 1 then 4 before ends call|-42 210 -135 -16 0 0 0 0
steps to here 1 then 4 before ends clause|-211 157 91 0 0 0 0 0
steps to here 1 then 4 before ends open|45 89 35 -15 54 -138 -1 -82
steps to here 1 then 4 before ends sentence|0 -81 -1 124 0 34 -68 0
steps to here 1 then 4 before ends signed|0 0 -44 44 0 0 0 0
steps to here 1 then 5|-35 106 -6 -4 -23 -90 -89 -116
steps to here 1 then 5 before ends call|-39 73 -141 84 0 0 0 0
steps to here 1 then 5 before ends clause|-83 32 86 -4 0 0 0 0
steps to here 1 then 5 before ends open|-30 83 -54 -50 -23 -45 -68 -30
steps to here 1 then 5 before ends sentence|79 -32 2 -85 0 -24 -70 -32
steps to here 1 then 5 before ends signed|121 -113 -114 219 0 -84 0 -116
steps to here 1 then 6|-20 72 1 -44 52 -135 -22 12
steps to here 1 then 6 before ends call|-161 161 26 -26 0 0 0 0
steps to here 1 then 6 before ends clause|-46 39 63 -73 -41 -54 0 0
steps to here 1 then 6 before ends open|-74 57 39 -51 56 -51 -121 58
steps to here 1 then 6 before ends sentence|116 108 -9 -86 1 -87 25 -72
steps to here 1 then 6 before ends signed|238 -170 -131 123 0 0 0 -82
steps to here 1 then 7|-63 34 16 47 49 -15 20 14
steps to here 1 then 7 before ends call|72 -146 -53 -19 0 55 61 0
steps to here 1 then 7 before ends clause|-123 203 -160 95 -4 0 0 0
steps to here 1 then 7 before ends open|-50 133 76 -85 30 -65 -81 69
steps to here 1 then 7 before ends sentence|-17 -46 -14 78 104 32 -60 26
steps to here 1 then 7 before ends signed|122 -100 16 100 0 0 0 -186
steps to here 1 then 8|76 -54 17 14 60 5 -5 99
steps to here 1 then 8 before ends call|106 160 49 -278 0 34 -85 139
steps to here 1 then 8 before ends clause|143 -29 -56 76 47 -99 0 0
steps to here 1 then 8 before ends open|10 -13 -77 -115 52 -22 -149 91
steps to here 1 then 8 before ends sentence|-68 -61 41 33 -11 -44 61 -37
steps to here 1 then 8 before ends signed|20 -83 -30 3 0 91 0 -27
steps to here 1 then 9|81 30 -6 -22 90 -137 60 65
steps to here 1 then 9 before ends call|26 0 43 19 0 -35 15 -226
steps to here 1 then 9 before ends clause|-55 -25 137 -143 148 0 0 -121
steps to here 1 then 9 before ends open|104 30 -58 -71 102 -128 -14 17
steps to here 1 then 9 before ends sentence|-8 15 30 -15 -137 -32 38 116
steps to here 1 then 9 before ends signed|23 0 -49 69 0 -71 0 57
steps to here 2 then 0|-14 79 -128 -109 286 -74 51 -143
steps to here 2 then 0 before ends call|-70 79 -39 67 -48 0 -41 0
steps to here 2 then 0 before ends clause|-111 125 -153 -40 166 0 0 0
steps to here 2 then 0 before ends open|2 55 -50 -162 260 -97 70 -51
steps to here 2 then 0 before ends sentence|35 -21 -105 44 -16 38 10 -157
steps to here 2 then 0 before ends signed|-81 0 120 -79 0 0 0 0
steps to here 2 then 1|-40 110 19 2 226 86 -14 12
steps to here 2 then 1 before ends call|13 -129 -70 121 0 0 0 0
steps to here 2 then 1 before ends clause|-193 251 -143 -78 60 0 0 0
steps to here 2 then 1 before ends open|-80 135 5 29 372 -2 -33 5
steps to here 2 then 1 before ends sentence|44 54 -46 1 -195 173 -9 8
steps to here 2 then 1 before ends signed|-15 -39 127 -149 0 0 0 97
steps to here 2 then 2|-11 69 -101 -87 176 39 -33 -41
steps to here 2 then 2 before ends call|84 -60 66 -44 0 0 -87 0
steps to here 2 then 2 before ends clause|-156 157 110 -137 135 0 0 0
steps to here 2 then 2 before ends open|10 47 -76 -100 154 -45 -31 -10
steps to here 2 then 2 before ends sentence|57 22 -87 -72 -61 126 16 -89
steps to here 2 then 2 before ends signed|-132 0 29 64 0 0 0 -28
steps to here 2 then 3|-27 179 -10 -47 -33 -101 88 -83
steps to here 2 then 3 before ends call|-44 -36 -184 225 0 0 0 0
steps to here 2 then 3 before ends clause|93 52 -53 -147 104 0 0 0
steps to here 2 then 3 before ends open|120 139 -31 -97 -71 9 0 -113
steps to here 2 then 3 before ends sentence|34 -70 6 89 0 -98 88 116
steps to here 2 then 3 before ends signed|69 0 -85 34 0 0 0 0
steps to here 2 then 4|-8 204 -56 -59 -89 -59 20 -35
steps to here 2 then 4 before ends call|172 -172 0 0 0 0 0 0
steps to here 2 then 4 before ends clause|-85 85 0 0 0 0 0 0
steps to here 2 then 4 before ends open|-10 72 50 9 -89 0 0 -35
steps to here 2 then 4 before ends sentence|108 34 -29 -12 0 -59 20 0
steps to here 2 then 5|95 119 -67 -36 -75 -16 -3 -140
steps to here 2 then 5 before ends call|149 -149 0 0 0 0 0 0
steps to here 2 then 5 before ends clause|-11 11 118 -98 -28 0 0 0
steps to here 2 then 5 before ends open|-100 153 -61 166 -62 -1 0 -151
steps to here 2 then 5 before ends sentence|66 83 -32 -22 -11 -51 -3 32
steps to here 2 then 5 before ends signed|148 0 -55 -118 0 0 0 0
steps to here 2 then 6|45 25 7 -58 -150 128 -63 -83
steps to here 2 then 6 before ends call|97 -97 0 0 0 0 0 0
steps to here 2 then 6 before ends clause|-154 96 98 51 -38 0 0 0
steps to here 2 then 6 before ends open|-64 110 -44 27 -113 128 0 -83
steps to here 2 then 6 before ends sentence|38 44 37 -69 -69 0 -63 0
steps to here 2 then 6 before ends signed|165 -100 52 -97 0 0 0 0
steps to here 2 then 7|143 -1 -8 -12 -130 -79 11 22
steps to here 2 then 7 before ends clause|91 -134 55 0 -9 0 0 0
steps to here 2 then 7 before ends open|97 179 -76 -59 -111 -57 0 5
steps to here 2 then 7 before ends sentence|-102 -163 81 68 -50 108 11 58
steps to here 2 then 7 before ends signed|38 0 64 -19 0 -100 0 0
steps to here 2 then 8|168 -55 -75 -27 -22 33 102 75
steps to here 2 then 8 before ends call|-121 0 113 -85 0 0 0 95
steps to here 2 then 8 before ends clause|161 -186 63 -99 82 0 0 0
steps to here 2 then 8 before ends open|145 38 -116 -37 -22 123 -79 33
steps to here 2 then 8 before ends sentence|0 7 40 24 -81 -133 119 18
steps to here 2 then 8 before ends signed|-172 -31 112 -20 0 0 0 31
steps to here 2 then 9|20 21 44 -30 -6 50 28 21
steps to here 2 then 9 before ends call|-154 0 165 -53 0 -1 0 35
steps to here 2 then 9 before ends clause|-150 89 30 -55 44 0 0 0
steps to here 2 then 9 before ends open|87 -76 48 -25 -28 -9 0 -37
steps to here 2 then 9 before ends sentence|28 134 -26 -55 0 -11 28 64
steps to here 2 then 9 before ends signed|0 0 -171 145 0 78 0 4
steps to here 3 then 0|17 17 37 67 -63 -32 14 -107
steps to here 3 then 0 before ends call|57 -57 -7 7 0 0 0 0
steps to here 3 then 0 before ends clause|37 -51 -113 68 70 0 0 0
steps to here 3 then 0 before ends open|99 -5 31 101 -92 0 -105 -156
steps to here 3 then 0 before ends sentence|33 13 26 -44 -14 -32 70 53
steps to here 3 then 0 before ends signed|0 -40 -93 121 0 0 0 0
steps to here 3 then 1|-32 30 41 32 -116 35 20 27
steps to here 3 then 1 before ends call|17 -174 96 57 0 0 0 0
steps to here 3 then 1 before ends clause|-164 181 126 -143 0 0 0 0
steps to here 3 then 1 before ends open|-28 -21 67 122 -116 13 -118 51
steps to here 3 then 1 before ends sentence|95 71 -20 -143 0 49 71 -75
steps to here 3 then 1 before ends signed|-88 0 134 -65 0 0 0 0
steps to here 3 then 2|-2 79 39 32 -108 24 -98 -87
steps to here 3 then 2 before ends call|60 -38 -24 0 0 0 0 -34
steps to here 3 then 2 before ends clause|-98 156 -27 -79 0 0 0 0
steps to here 3 then 2 before ends open|17 76 -70 -12 -108 24 0 -32
steps to here 3 then 2 before ends sentence|64 -67 132 15 0 0 -98 -152
steps to here 3 then 3|-44 104 -39 -73 -81 59 46 40
steps to here 3 then 3 before ends call|126 -126 0 0 0 0 0 0
steps to here 3 then 3 before ends clause|-53 250 0 -169 0 0 0 0
steps to here 3 then 3 before ends open|-54 64 -65 123 -81 59 0 62
steps to here 3 then 3 before ends sentence|-31 8 -23 63 0 0 46 -31
steps to here 3 then 4|27 108 -96 96 0 -98 70 -8
steps to here 3 then 4 before ends call|87 -87 0 0 0 0 0 0
steps to here 3 then 4 before ends clause|-98 98 0 0 0 0 0 0
steps to here 3 then 4 before ends open|6 22 42 44 0 -98 0 -8
steps to here 3 then 4 before ends sentence|36 65 -127 47 0 0 70 0
steps to here 3 then 5|174 168 -27 -153 -38 -202 -74 -117
steps to here 3 then 5 before ends call|159 -84 0 0 0 0 -100 0
steps to here 3 then 5 before ends clause|-91 91 0 0 0 0 0 0
steps to here 3 then 5 before ends open|-24 137 69 -142 -38 -165 0 -42
steps to here 3 then 5 before ends sentence|76 34 -6 -46 0 -63 40 -91
steps to here 3 then 6|49 -102 200 83 -100 -15 65 -118
steps to here 3 then 6 before ends call|-178 54 0 148 0 0 0 0
steps to here 3 then 6 before ends clause|30 -30 0 0 0 0 0 0
steps to here 3 then 6 before ends open|65 -45 170 68 -100 25 0 -118
steps to here 3 then 6 before ends sentence|-5 -81 5 24 0 -33 65 0
steps to here 3 then 6 before ends signed|91 0 132 -185 0 0 0 0
steps to here 3 then 7|45 -171 82 38 -73 153 47 52
steps to here 3 then 7 before ends call|-124 0 59 -18 0 0 -28 105
steps to here 3 then 7 before ends clause|0 32 -32 0 0 0 0 0
steps to here 3 then 7 before ends open|74 -207 58 72 -73 156 0 35
steps to here 3 then 7 before ends sentence|39 69 -27 -47 0 -12 60 -77
steps to here 3 then 7 before ends signed|-59 0 0 59 0 0 0 0
steps to here 3 then 8|35 -121 46 69 -219 -4 -42 50
steps to here 3 then 8 before ends call|-166 0 156 28 0 0 0 0
steps to here 3 then 8 before ends clause|100 -100 0 0 0 0 0 0
steps to here 3 then 8 before ends open|122 -16 27 1 -219 17 0 51
steps to here 3 then 8 before ends sentence|-91 -82 17 58 0 -43 -42 -4
steps to here 3 then 8 before ends signed|0 0 39 -39 0 0 0 0
steps to here 3 then 9|3 -82 114 -3 50 -52 -72 -117
steps to here 3 then 9 before ends call|47 0 -21 126 0 0 -105 -72
steps to here 3 then 9 before ends clause|0 -96 108 0 -17 0 0 0
steps to here 3 then 9 before ends open|6 -14 121 9 90 -97 0 -138
steps to here 3 then 9 before ends sentence|-17 -42 -45 22 -77 96 43 29
steps to here 3 then 9 before ends signed|0 0 -6 6 0 0 0 0
steps to here 4 then 0|4 64 -63 -14 -93 164 22 -10
steps to here 4 then 0 before ends clause|-56 56 0 0 0 0 0 0
steps to here 4 then 0 before ends open|137 81 -14 -49 -93 12 -100 -10
steps to here 4 then 0 before ends sentence|-20 33 -89 -38 0 146 165 0
steps to here 4 then 0 before ends signed|-86 0 -30 104 0 0 0 0
steps to here 4 then 1|-119 178 -65 -88 0 26 194 -17
steps to here 4 then 1 before ends call|0 0 -85 -47 0 0 118 0
steps to here 4 then 1 before ends open|-88 179 -78 -74 0 92 -68 8
steps to here 4 then 1 before ends sentence|21 -54 -7 -68 0 -25 157 -70
steps to here 4 then 1 before ends signed|-49 0 101 -25 0 -73 0 0
steps to here 4 then 2|-78 141 -130 -101 45 16 -58 -14
steps to here 4 then 2 before ends call|-15 15 0 0 0 0 0 0
steps to here 4 then 2 before ends clause|-89 154 -91 0 0 0 0 0
steps to here 4 then 2 before ends open|-123 138 -41 -24 94 -83 0 6
steps to here 4 then 2 before ends sentence|71 93 -177 -177 -65 183 -58 -47
steps to here 4 then 2 before ends signed|95 -161 96 25 0 0 0 0
steps to here 4 then 3|-139 156 -44 57 0 0 -88 0
steps to here 4 then 3 before ends call|-111 111 0 0 0 0 0 0
steps to here 4 then 3 before ends open|-89 113 -135 99 0 0 0 0
steps to here 4 then 3 before ends sentence|-5 5 127 -53 0 0 -88 0
steps to here 4 then 3 before ends signed|0 0 -50 50 0 0 0 0
steps to here 4 then 4|-276 145 -32 211 0 0 0 0
steps to here 4 then 4 before ends call|-64 64 0 0 0 0 0 0
steps to here 4 then 4 before ends clause|0 7 0 -7 0 0 0 0
steps to here 4 then 4 before ends open|-230 125 49 96 0 0 0 0
steps to here 4 then 4 before ends sentence|-46 12 -20 94 0 0 0 0
steps to here 4 then 4 before ends signed|0 0 -106 106 0 0 0 0
steps to here 4 then 5|-43 106 -58 -139 0 0 0 98
steps to here 4 then 5 before ends call|0 0 5 0 0 0 0 -5
steps to here 4 then 5 before ends clause|27 -27 0 0 0 0 0 0
steps to here 4 then 5 before ends open|-66 95 23 -158 0 0 0 101
steps to here 4 then 5 before ends sentence|40 77 -69 -24 0 0 0 0
steps to here 4 then 5 before ends signed|-56 0 32 2 0 0 0 0
steps to here 4 then 6|147 -17 -51 -22 0 -152 45 44
steps to here 4 then 6 before ends clause|-3 -65 0 67 0 0 0 0
steps to here 4 then 6 before ends open|61 10 -11 -92 0 -74 0 174
steps to here 4 then 6 before ends sentence|67 0 -86 86 0 0 45 -92
steps to here 4 then 6 before ends signed|100 0 -41 41 0 -100 0 0
steps to here 4 then 7|147 46 -116 -197 0 67 -105 4
steps to here 4 then 7 before ends open|64 46 -120 -87 0 -69 0 57
steps to here 4 then 7 before ends sentence|183 0 -25 -130 0 121 -105 -96
steps to here 4 then 7 before ends signed|0 0 50 -50 0 0 0 0
steps to here 4 then 8|198 -160 18 -46 0 -108 168 -96
steps to here 4 then 8 before ends call|0 0 -30 30 0 0 0 0
steps to here 4 then 8 before ends open|201 -160 8 37 0 -78 0 -96
steps to here 4 then 8 before ends sentence|-27 0 -51 -141 0 -30 168 0
steps to here 4 then 8 before ends signed|0 0 28 -28 0 0 0 0
steps to here 4 then 9|1 -2 42 -106 65 11 -38 44
steps to here 4 then 9 before ends call|0 0 65 -65 0 0 0 0
steps to here 4 then 9 before ends open|97 -72 -7 -80 65 11 0 44
steps to here 4 then 9 before ends sentence|-47 84 15 -39 0 0 -38 0
steps to here 4 then 9 before ends signed|-42 -69 63 -2 0 0 0 0
steps to here 5 then 0|9 82 38 -48 0 -96 -129 -207
steps to here 5 then 0 before ends call|40 -40 0 0 0 0 0 0
steps to here 5 then 0 before ends clause|108 9 -85 107 0 0 -97 0
steps to here 5 then 0 before ends open|-119 87 154 21 0 -79 -58 -156
steps to here 5 then 0 before ends sentence|68 114 -190 -77 0 -52 -28 -89
steps to here 5 then 0 before ends signed|-22 -70 22 70 0 0 0 0
steps to here 5 then 1|15 81 -49 12 33 48 -4 -42
steps to here 5 then 1 before ends call|-93 0 152 0 0 0 0 0
steps to here 5 then 1 before ends clause|-149 34 -3 -74 0 0 -54 135
steps to here 5 then 1 before ends open|63 118 -57 24 33 -73 0 -82
steps to here 5 then 1 before ends sentence|-19 45 -77 6 0 104 13 -29
steps to here 5 then 1 before ends signed|97 -97 -41 41 0 0 0 0
steps to here 5 then 2|-98 153 -89 -100 -97 56 -85 -177
steps to here 5 then 2 before ends call|-69 198 14 -31 0 -76 0 0
steps to here 5 then 2 before ends clause|-146 172 64 -95 0 0 0 0
steps to here 5 then 2 before ends open|-96 144 -169 -85 -97 -60 0 -68
steps to here 5 then 2 before ends sentence|-11 -35 124 93 0 134 -85 -163
steps to here 5 then 2 before ends signed|92 0 0 -92 0 0 0 0
steps to here 5 then 3|-45 75 -55 -15 -13 0 -114 20
steps to here 5 then 3 before ends call|69 -69 0 0 0 0 0 0
steps to here 5 then 3 before ends clause|82 96 -99 -69 0 0 0 0
steps to here 5 then 3 before ends open|-7 -27 62 45 -13 0 0 20
steps to here 5 then 3 before ends sentence|11 94 -35 -109 0 0 -114 0
steps to here 5 then 3 before ends signed|0 0 84 -84 0 0 0 0
steps to here 5 then 4|30 82 -131 -21 0 -70 39 0
steps to here 5 then 4 before ends open|0 113 -119 -6 0 -70 0 0
steps to here 5 then 4 before ends sentence|79 -73 -20 -39 0 0 39 0
steps to here 5 then 5|42 -34 -60 -51 0 188 -36 8
steps to here 5 then 5 before ends clause|-118 118 0 0 0 0 0 0
steps to here 5 then 5 before ends open|-70 43 -216 93 0 208 0 17
steps to here 5 then 5 before ends sentence|172 -148 90 -97 0 -49 -36 -39
steps to here 5 then 6|79 -131 27 -60 0 -91 -118 240
steps to here 5 then 6 before ends call|240 -100 -82 -100 0 0 -44 0
steps to here 5 then 6 before ends clause|27 -27 0 0 0 0 0 0
steps to here 5 then 6 before ends open|-15 -53 -98 50 0 -91 0 212
steps to here 5 then 6 before ends sentence|-136 0 139 48 0 0 -88 65
steps to here 5 then 6 before ends signed|0 0 -72 72 0 0 0 0
steps to here 5 then 7|144 -134 87 105 0 -100 -188 -16
steps to here 5 then 7 before ends open|50 -8 49 42 0 -100 0 -16
steps to here 5 then 7 before ends sentence|119 -140 87 129 0 0 -188 0
steps to here 5 then 8|80 -11 -41 20 -96 89 -17 -86
steps to here 5 then 8 before ends call|32 -100 0 96 0 0 0 0
steps to here 5 then 8 before ends open|99 74 -72 18 -96 140 0 -86
steps to here 5 then 8 before ends sentence|-34 80 43 23 0 -144 -17 0
steps to here 5 then 8 before ends signed|0 0 -94 -27 0 110 0 0
steps to here 5 then 9|11 23 121 1 -96 -106 52 45
steps to here 5 then 9 before ends call|-91 0 91 0 0 0 0 0
steps to here 5 then 9 before ends open|20 -21 56 8 -96 -73 0 82
steps to here 5 then 9 before ends sentence|28 94 -55 21 0 -60 52 -50
steps to here 5 then 9 before ends signed|0 0 145 -145 0 0 0 0
steps to here 6 then 0|36 -9 23 22 -151 -95 9 -16
steps to here 6 then 0 before ends call|-64 -18 0 120 0 0 0 0
steps to here 6 then 0 before ends clause|122 -155 100 -76 0 0 0 0
steps to here 6 then 0 before ends open|-70 -40 23 -26 0 0 72 57
steps to here 6 then 0 before ends sentence|95 142 -152 14 -151 -95 -16 -61
steps to here 6 then 0 before ends signed|-59 0 -31 58 0 0 0 0
steps to here 6 then 1|28 116 91 9 -59 -20 -23 -97
steps to here 6 then 1 before ends call|-95 34 45 -45 0 0 74 0
steps to here 6 then 1 before ends clause|22 85 0 -102 0 0 0 0
steps to here 6 then 1 before ends open|39 120 55 22 -59 -49 -82 -115
steps to here 6 then 1 before ends sentence|3 -15 -34 11 0 91 -8 98
steps to here 6 then 1 before ends signed|-159 0 149 54 0 0 0 -45
steps to here 6 then 2|75 61 -86 -97 -86 -121 15 -96
steps to here 6 then 2 before ends call|-161 167 21 -30 0 0 0 0
steps to here 6 then 2 before ends clause|-54 132 -46 0 0 0 0 -75
steps to here 6 then 2 before ends open|115 14 -86 -58 -86 -121 0 -71
steps to here 6 then 2 before ends sentence|-118 71 152 -105 0 0 15 -15
steps to here 6 then 2 before ends signed|72 0 -114 85 0 0 0 0
steps to here 6 then 3|15 9 16 7 0 118 160 -111
steps to here 6 then 3 before ends call|100 -100 -29 29 0 0 0 0
steps to here 6 then 3 before ends clause|-84 84 0 0 0 0 0 0
steps to here 6 then 3 before ends open|-94 61 66 -46 0 118 0 -92
steps to here 6 then 3 before ends sentence|-50 22 -44 68 0 0 160 -67
steps to here 6 then 3 before ends signed|0 0 42 -42 0 0 0 0
steps to here 6 then 4|-25 -94 -5 -28 0 -65 -41 176
steps to here 6 then 4 before ends clause|88 -88 0 0 0 0 0 0
steps to here 6 then 4 before ends open|-99 -22 16 -49 0 -65 0 176
steps to here 6 then 4 before ends sentence|42 -24 0 -6 0 0 -41 0
steps to here 6 then 4 before ends signed|0 0 -68 68 0 0 0 0
steps to here 6 then 5|47 -100 -37 83 -70 -14 0 123
steps to here 6 then 5 before ends call|-69 0 4 -4 0 79 0 -15
steps to here 6 then 5 before ends clause|44 -106 84 0 0 0 0 0
steps to here 6 then 5 before ends open|65 22 -92 60 -70 -128 0 127
steps to here 6 then 5 before ends sentence|15 -58 61 57 0 84 0 0
steps to here 6 then 5 before ends signed|0 0 -35 35 0 0 0 0
steps to here 6 then 6|12 -208 66 -1 0 -72 92 16
steps to here 6 then 6 before ends call|-39 -97 -110 117 0 0 102 0
steps to here 6 then 6 before ends clause|116 -116 0 0 0 0 0 0
steps to here 6 then 6 before ends open|-95 -29 168 -83 0 -88 0 16
steps to here 6 then 6 before ends sentence|112 -87 -137 102 0 31 -14 0
steps to here 6 then 6 before ends signed|69 0 -140 96 0 0 0 0
steps to here 6 then 7|-33 -93 67 38 0 -92 146 -14
steps to here 6 then 7 before ends clause|126 -33 -107 0 0 0 0 0
steps to here 6 then 7 before ends open|-48 -118 124 58 0 -47 0 -14
steps to here 6 then 7 before ends sentence|-40 64 -67 2 0 -67 146 0
steps to here 6 then 7 before ends signed|0 0 78 -78 0 0 0 0
steps to here 6 then 8|48 -50 29 6 -3 33 -22 -107
steps to here 6 then 8 before ends call|-86 0 51 -72 0 109 0 0
steps to here 6 then 8 before ends clause|-65 0 65 0 0 0 0 0
steps to here 6 then 8 before ends open|137 -55 -44 -54 0 -54 0 -116
steps to here 6 then 8 before ends sentence|-115 -14 12 47 -3 76 -22 -40
steps to here 6 then 8 before ends signed|0 0 -18 1 0 0 0 42
steps to here 6 then 9|65 -169 17 -16 -155 37 118 52
steps to here 6 then 9 before ends call|117 -100 -52 40 0 1 0 0
steps to here 6 then 9 before ends clause|-11 0 87 0 -80 0 0 0
steps to here 6 then 9 before ends open|-6 -59 104 -18 -99 -58 121 45
steps to here 6 then 9 before ends sentence|-66 -83 -43 -62 0 151 49 -13
steps to here 6 then 9 before ends signed|47 0 -34 -29 0 0 0 0
steps to here 7 then 0|162 -94 49 30 -99 44 95 -264
steps to here 7 then 0 before ends call|-30 5 49 0 0 0 -66 0
steps to here 7 then 0 before ends clause|-19 19 0 0 0 0 0 0
steps to here 7 then 0 before ends open|105 -131 140 67 -99 -50 113 -90
steps to here 7 then 0 before ends sentence|82 102 -51 -54 0 58 61 -210
steps to here 7 then 0 before ends signed|-32 0 53 -47 0 0 0 0
steps to here 7 then 1|23 14 -22 -28 0 108 95 -118
steps to here 7 then 1 before ends call|58 -51 0 0 0 -95 93 0
steps to here 7 then 1 before ends clause|-210 49 134 21 0 0 0 0
steps to here 7 then 1 before ends open|47 -55 -59 13 0 129 0 -2
steps to here 7 then 1 before ends sentence|52 142 -63 15 0 96 27 -100
steps to here 7 then 1 before ends signed|-58 0 103 -58 0 0 0 0
steps to here 7 then 2|24 7 48 22 0 24 -22 -74
steps to here 7 then 2 before ends call|-36 51 16 -31 0 0 0 0
steps to here 7 then 2 before ends clause|62 -62 77 -77 0 0 0 0
steps to here 7 then 2 before ends open|84 -9 -31 -45 0 19 0 -12
steps to here 7 then 2 before ends sentence|-36 25 21 91 0 50 -22 -53
steps to here 7 then 2 before ends signed|-2 0 -76 76 0 0 0 0
steps to here 7 then 3|42 -54 101 35 0 31 -11 -61
steps to here 7 then 3 before ends clause|-8 8 0 0 0 0 0 0
steps to here 7 then 3 before ends open|44 -3 68 -39 0 -79 0 -61
steps to here 7 then 3 before ends sentence|-3 -49 38 28 0 86 -11 0
steps to here 7 then 3 before ends signed|62 -99 0 52 0 0 0 0
steps to here 7 then 4|69 -45 -19 -54 0 63 -92 30
steps to here 7 then 4 before ends open|52 -59 -32 -120 0 63 0 95
steps to here 7 then 4 before ends sentence|46 50 55 97 0 0 -92 -98
steps to here 7 then 4 before ends signed|0 0 -21 21 0 0 0 0
steps to here 7 then 5|154 -158 -80 -84 -23 -39 131 211
steps to here 7 then 5 before ends open|33 -136 99 -1 0 -100 0 170
steps to here 7 then 5 before ends sentence|101 -51 -70 -47 -23 88 131 102
steps to here 7 then 5 before ends signed|142 0 -98 -62 0 0 0 0
steps to here 7 then 6|112 -168 117 4 -83 -130 -52 25
steps to here 7 then 6 before ends call|-107 0 0 107 0 0 0 0
steps to here 7 then 6 before ends clause|0 0 75 -75 0 0 0 0
steps to here 7 then 6 before ends open|33 -168 136 17 -83 -92 0 83
steps to here 7 then 6 before ends sentence|162 9 -65 -22 0 -54 -52 -9
steps to here 7 then 6 before ends signed|-76 0 97 10 0 0 0 0
steps to here 7 then 7|-51 -172 33 -14 -95 75 82 49
steps to here 7 then 7 before ends call|125 0 0 -125 0 0 0 0
steps to here 7 then 7 before ends open|-4 -172 45 -10 0 83 0 -110
steps to here 7 then 7 before ends sentence|-74 0 3 -2 -95 -6 82 135
steps to here 7 then 7 before ends signed|-90 0 76 36 0 0 0 0
steps to here 7 then 8|61 3 5 -7 -148 -54 -4 35
steps to here 7 then 8 before ends call|58 0 0 -58 0 0 0 0
steps to here 7 then 8 before ends clause|-94 0 94 0 0 0 0 0
steps to here 7 then 8 before ends open|103 -42 18 23 -148 -95 0 134
steps to here 7 then 8 before ends sentence|-39 -17 -10 124 0 43 -4 -210
steps to here 7 then 8 before ends signed|-41 0 7 -11 0 47 0 0
steps to here 7 then 9|18 68 -39 -36 -136 184 -35 32
steps to here 7 then 9 before ends call|-13 0 13 -70 0 0 70 0
steps to here 7 then 9 before ends open|139 22 -33 -186 -136 128 0 81
steps to here 7 then 9 before ends sentence|-57 28 -4 32 0 103 -63 -134
steps to here 7 then 9 before ends signed|0 0 -29 29 0 0 0 0
steps to here 8 then 0|133 -146 -61 61 -99 -65 -3 35
steps to here 8 then 0 before ends call|39 -84 51 27 0 -72 0 0
steps to here 8 then 0 before ends clause|26 -26 0 0 0 0 0 0
steps to here 8 then 0 before ends open|97 -153 -11 -52 -99 -40 139 -41
steps to here 8 then 0 before ends sentence|41 -2 -14 54 0 -9 -35 69
steps to here 8 then 0 before ends signed|91 0 -34 3 0 0 0 0
steps to here 8 then 1|56 -93 -4 6 -100 25 -12 8
steps to here 8 then 1 before ends call|137 -73 -115 0 0 0 -1 0
steps to here 8 then 1 before ends clause|139 -127 -43 0 0 0 0 0
steps to here 8 then 1 before ends open|-9 -53 23 -9 -100 9 -86 -42
steps to here 8 then 1 before ends sentence|-29 -75 -29 69 0 -8 73 23
steps to here 8 then 1 before ends signed|-13 -78 64 -60 0 0 0 95
steps to here 8 then 2|45 -79 34 24 -121 93 33 -111
steps to here 8 then 2 before ends call|-51 0 100 -56 0 0 0 0
steps to here 8 then 2 before ends clause|75 -75 78 0 0 -78 0 0
steps to here 8 then 2 before ends open|89 -47 -35 31 -121 57 -88 -115
steps to here 8 then 2 before ends sentence|14 -88 21 -5 0 108 68 31
steps to here 8 then 2 before ends signed|-39 0 106 -120 0 0 0 0
steps to here 8 then 3|166 -178 -81 -59 0 22 -40 -31
steps to here 8 then 3 before ends call|-60 0 0 60 0 0 0 0
steps to here 8 then 3 before ends clause|149 -149 0 0 0 0 0 0
steps to here 8 then 3 before ends open|161 -227 34 -74 0 67 0 -31
steps to here 8 then 3 before ends sentence|-23 141 -130 107 0 -64 -39 0
steps to here 8 then 3 before ends signed|158 0 -194 -28 0 0 0 0
steps to here 8 then 4|137 -89 -8 -7 0 -85 112 -53
steps to here 8 then 4 before ends call|0 0 64 -64 0 0 0 0
steps to here 8 then 4 before ends clause|84 -84 0 0 0 0 0 0
steps to here 8 then 4 before ends open|117 -89 84 -67 0 -85 0 -53
steps to here 8 then 4 before ends sentence|-66 34 -34 105 0 0 112 0
steps to here 8 then 4 before ends signed|0 0 -113 113 0 0 0 0
steps to here 8 then 5|123 -97 23 -38 -97 -122 102 -77
steps to here 8 then 5 before ends call|149 0 -29 -100 0 0 0 -57
steps to here 8 then 5 before ends clause|104 -142 65 0 0 0 0 0
steps to here 8 then 5 before ends open|155 -106 12 -104 -97 -82 183 -71
steps to here 8 then 5 before ends sentence|94 -79 -30 2 0 -56 -68 76
steps to here 8 then 5 before ends signed|-18 0 -37 68 0 0 0 -59
steps to here 8 then 6|99 -214 -28 -42 0 108 92 42
steps to here 8 then 6 before ends call|0 0 83 -83 0 0 0 0
steps to here 8 then 6 before ends clause|-53 -62 81 0 0 0 0 0
steps to here 8 then 6 before ends open|56 -164 -9 -13 0 165 0 42
steps to here 8 then 6 before ends sentence|-23 -43 -104 51 0 -109 92 0
steps to here 8 then 6 before ends signed|28 0 67 -87 0 0 0 0
steps to here 8 then 7|-7 -131 -33 21 0 -10 169 1
steps to here 8 then 7 before ends call|35 -54 -94 116 0 0 0 0
steps to here 8 then 7 before ends clause|156 -156 0 0 0 0 0 0
steps to here 8 then 7 before ends open|1 -51 50 -107 0 14 97 30
steps to here 8 then 7 before ends sentence|-72 81 -21 44 0 -69 114 -110
steps to here 8 then 7 before ends signed|0 0 54 -54 0 0 0 0
steps to here 8 then 8|27 -41 -6 -5 0 -60 62 15
steps to here 8 then 8 before ends call|0 0 -84 0 0 0 84 0
steps to here 8 then 8 before ends clause|-97 0 123 -82 0 0 0 0
steps to here 8 then 8 before ends open|170 -51 -92 -132 0 69 0 77
steps to here 8 then 8 before ends sentence|9 96 -1 93 0 -89 22 -21
steps to here 8 then 8 before ends signed|-200 0 221 15 0 0 0 0
steps to here 8 then 9|60 -188 37 22 -230 44 71 -10
steps to here 8 then 9 before ends call|-42 0 51 -31 0 0 100 0
steps to here 8 then 9 before ends clause|99 -99 41 0 -41 0 0 0
steps to here 8 then 9 before ends open|42 -83 -25 4 -210 42 161 -3
steps to here 8 then 9 before ends sentence|6 -50 87 64 0 -21 -100 -42
steps to here 8 then 9 before ends signed|0 0 67 -67 0 0 0 0
steps to here 9 then 0|187 -124 11 39 -167 18 -28 22
steps to here 9 then 0 before ends call|0 1 24 -34 0 0 -21 0
steps to here 9 then 0 before ends clause|162 -153 -29 0 0 0 0 0
steps to here 9 then 0 before ends open|107 -118 44 23 -167 -4 35 61
steps to here 9 then 0 before ends sentence|13 -18 -78 95 0 75 21 39
steps to here 9 then 0 before ends signed|-107 0 158 17 0 0 -99 5
steps to here 9 then 1|82 -60 74 81 -94 30 -7 93
steps to here 9 then 1 before ends call|79 -14 -15 -63 0 0 -38 0
steps to here 9 then 1 before ends clause|47 -99 72 0 0 0 0 0
steps to here 9 then 1 before ends open|31 20 36 -54 -94 -5 -87 144
steps to here 9 then 1 before ends sentence|31 -99 34 78 0 56 67 -118
steps to here 9 then 1 before ends signed|-25 0 -87 104 0 0 0 0
steps to here 9 then 2|72 -130 47 -45 -37 -7 130 5
steps to here 9 then 2 before ends call|-145 85 157 0 0 0 0 -90
steps to here 9 then 2 before ends clause|249 -258 18 0 0 0 0 0
steps to here 9 then 2 before ends open|94 -18 68 -110 -37 25 -61 21
steps to here 9 then 2 before ends sentence|26 -102 42 104 0 -6 143 86
steps to here 9 then 2 before ends signed|19 -83 0 91 0 0 0 0
steps to here 9 then 3|97 -169 -37 -3 0 -60 66 9
steps to here 9 then 3 before ends call|-142 108 81 0 0 0 -10 0
steps to here 9 then 3 before ends clause|197 -151 -80 0 0 0 0 0
steps to here 9 then 3 before ends open|77 -79 0 -117 0 -60 0 39
steps to here 9 then 3 before ends sentence|-28 -55 -45 211 0 0 68 -74
steps to here 9 then 4|114 -98 54 28 -79 158 -154 -1
steps to here 9 then 4 before ends call|90 0 0 0 0 0 -90 0
steps to here 9 then 4 before ends clause|51 -51 0 0 0 0 0 0
steps to here 9 then 4 before ends open|119 -131 23 87 -79 177 -97 -35
steps to here 9 then 4 before ends sentence|61 -88 31 31 0 -50 27 58
steps to here 9 then 4 before ends signed|93 0 0 -93 0 0 0 0
steps to here 9 then 5|179 -132 -33 -32 0 -123 -21 -11
steps to here 9 then 5 before ends call|171 0 -50 -150 0 0 0 0
steps to here 9 then 5 before ends clause|95 -95 0 0 0 0 0 0
steps to here 9 then 5 before ends open|124 -150 -88 -50 0 -81 58 -18
steps to here 9 then 5 before ends sentence|86 -56 -36 1 0 -60 -48 32
steps to here 9 then 5 before ends signed|-94 0 94 0 0 0 0 0
steps to here 9 then 6|180 -92 -8 -12 0 199 6 -143
steps to here 9 then 6 before ends call|-69 0 69 0 0 0 0 0
steps to here 9 then 6 before ends clause|149 -97 -72 0 0 0 0 0
steps to here 9 then 6 before ends open|208 -74 83 -110 0 200 0 -138
steps to here 9 then 6 before ends sentence|-12 78 -34 86 0 3 6 -25
steps to here 9 then 7|88 -132 -28 39 0 31 -134 127
steps to here 9 then 7 before ends call|0 0 98 -98 0 0 0 0
steps to here 9 then 7 before ends clause|46 -46 0 0 0 0 0 0
steps to here 9 then 7 before ends open|115 -144 -96 24 0 -4 -88 123
steps to here 9 then 7 before ends sentence|-51 69 -42 79 0 18 -66 21
steps to here 9 then 8|119 -27 62 71 0 -79 -5 0
steps to here 9 then 8 before ends call|-87 0 135 -91 0 0 0 0
steps to here 9 then 8 before ends open|159 -72 -7 26 0 -5 0 12
steps to here 9 then 8 before ends sentence|-24 118 72 80 0 -51 -5 -53
steps to here 9 then 8 before ends signed|-35 0 0 35 0 0 0 0
steps to here 9 then 9|49 -17 -75 -18 0 0 -107 45
steps to here 9 then 9 before ends open|73 -77 -34 -37 0 0 0 56
steps to here 9 then 9 before ends sentence|1 81 -59 -39 0 0 -107 -20
than after 0 ends call|-53 35 51 -86 0 0 0 0
than after 0 ends clause|-47 65 -56 23 105 0 138 -95
than after 0 ends open|3 66 38 33 60 50 2 32
than after 0 ends sentence|-11 80 -26 42 -118 0 -160 22
than after 0 ends signed|7 115 0 0 -92 0 -100 0
than after 1 ends call|-203 162 170 -189 0 0 0 0
than after 1 ends clause|-38 38 178 -167 54 0 -91 0
than after 1 ends open|20 49 137 40 24 24 47 39
than after 1 ends sentence|85 16 -234 107 77 -65 -100 23
than after 1 ends signed|176 23 -100 -100 0 0 0 0
than after 2 ends call|13 -27 -96 145 0 0 0 0
than after 2 ends clause|-29 38 -119 33 -16 0 -88 0
than after 2 ends open|-17 88 -38 20 -64 -46 -23 6
than after 2 ends sentence|-35 80 115 23 88 -98 -87 -180
than after 2 ends signed|-19 79 0 0 -96 0 0 0
than after 3 ends call|73 -5 -150 13 0 0 0 0
than after 3 ends clause|114 -70 -49 -60 -109 0 -2 -100
than after 3 ends open|30 74 157 25 54 -68 98 -14
than after 3 ends sentence|-22 75 -156 57 101 0 -100 -127
than after 3 ends signed|52 -52 0 0 0 0 0 0
than after 4 ends call|156 -99 -81 0 0 0 0 0
than after 4 ends clause|114 -74 -79 0 0 0 -91 0
than after 4 ends open|114 10 -12 -43 -43 -135 -3 -24
than after 4 ends sentence|23 -10 -86 67 65 0 0 98
than after 4 ends signed|71 -71 0 0 0 0 0 0
than after 5 ends call|66 -21 107 -100 0 0 0 0
than after 5 ends clause|25 -120 39 -100 0 -52 0 101
than after 5 ends open|126 -24 9 -57 -89 -57 -15 36
than after 5 ends sentence|9 56 -28 -113 75 0 0 -115
than after 6 ends call|63 -163 -3 95 0 0 0 0
than after 6 ends clause|114 -71 135 -156 0 0 0 -100
than after 6 ends open|122 -84 20 8 -40 -32 -7 -57
than after 6 ends sentence|-30 75 -83 -11 -1 -78 0 -148
than after 6 ends signed|-84 84 0 0 0 0 0 0
than after 7 ends call|149 52 -144 -128 0 0 0 0
than after 7 ends clause|94 -19 -16 -94 0 0 0 0
than after 7 ends open|35 -184 114 3 23 75 86 102
than after 7 ends sentence|78 111 0 -28 -16 -169 0 -100
than after 7 ends signed|-81 152 -94 0 0 0 0 0
than after 8 ends call|153 96 -98 -39 0 0 0 0
than after 8 ends clause|0 -1 119 -92 -41 0 0 -99
than after 8 ends open|-89 -103 99 96 80 39 137 81
than after 8 ends sentence|6 69 -274 -48 6 -100 -100 -49
than after 8 ends signed|70 49 0 0 0 -98 0 0
than after 9 ends call|205 77 -186 12 11 0 0 -90
than after 9 ends clause|308 215 -288 -81 -63 -100 -100 -72
than after 9 ends open|-76 -121 107 91 140 72 61 108
than after 9 ends sentence|1 61 -121 -47 29 -100 -98 -228
than after 9 ends signed|31 80 0 -100 0 0 0 0
than before 0|128 -65 91 -5 -414 102 50 123
than before 1|85 17 108 62 -640 -35 46 129
than before 2|3 94 0 42 115 -110 7 20
than before 3|-22 74 87 68 -43 -97 -59 53
than before 4|28 163 -136 -155 15 86 88 -42
than before 5|-14 86 94 62 32 -59 -67 63
than before 6|-1 -41 46 34 -110 69 114 -6
than before 7|12 25 42 -19 87 9 79 13
than before 8|-54 28 44 31 211 11 22 3
than before 9|-24 131 49 53 175 -57 57 -14
tight|-37 -98 321 -205 563 -9 -37 -566
top|173 -466 38 25 -206 50 -168 197
top 0|0 0 130 -39 0 0 -100 36
top 1|63 -92 55 98 -87 -87 0 -22
top 2|-14 0 -84 -8 0 34 0 112
top 3|-38 -100 36 -121 0 -135 0 139
top 4|-236 -100 83 36 0 16 -96 139
top 5|156 -170 34 79 0 -64 0 -60
top 6|188 -277 -13 32 -100 204 0 -18
top 7|77 0 -84 85 0 0 0 -95
top 8|175 0 -42 0 -78 0 0 -95
usual 0|44 110 -109 -142 21 -32 0 120
usual 1|62 66 34 -13 5 -197 -88 120
usual 2|-89 133 8 -72 -13 40 174 -9
usual 3|-11 55 96 -6 -118 -238 68 -78
usual 4|-115 197 -15 -211 -84 24 67 -144
usual 5|234 -152 -57 -97 -137 -284 -196 -65
usual 6|123 -69 57 -65 -101 100 -43 3
usual 7|27 -31 11 -34 51 81 16 21
usual 8|72 -44 56 108 0 10 -10 92
usual 9|107 -142 35 100 39 41 29 120
width 0|79 99 27 -93 167 -78 -76 18
width 1|-27 96 80 4 81 -14 -119 91
width 2|117 98 101 35 132 27 12 40
width 3|65 -62 105 85 16 48 26 -46
width 4|66 -6 114 153 -32 58 83 11
width 5|57 111 51 130 -186 52 36 48
width 6|-53 121 -56 27 -148 -39 47 44
width 7|-12 27 -173 42 -43 19 47 3
width 8|86 88 -50 -112 -128 -46 0 109
word torn after false here 0|22 -90 99 -6 151 73 0 -4
word torn after false here 1|60 62 143 -93 -55 63 -75 11
word torn after false here 4|48 -82 21 6 -26 63 125 44
word torn after false here 5|66 -27 30 -47 -29 18 35 33
word torn after false here 6|25 -73 71 -51 6 8 44 18
word torn after false here 7|39 -76 112 62 -38 36 65 56
word torn after false here 8|5 -122 43 108 51 8 96 63
word torn after false here 9|-5 29 83 66 114 11 84 74
word torn after true here 0|147 57 -193 44 -134 -50 0 -130
word torn after true here 1|28 133 -226 117 53 0 144 -124
word torn after true here 4|81 66 -107 -232 0 32 -75 -182
word torn after true here 5|151 -10 -59 -70 15 -29 -97 -100
word torn after true here 6|200 -12 -171 -141 -149 3 -52 -133
word torn after true here 7|72 -37 60 -37 11 -102 66 -16
word torn after true here 8|-37 31 211 -126 -108 90 -150 -110
word torn after true here 9|-142 -125 126 34 -33 136 152 -60
word torn false around false here call|-149 99 25 52 -46 0 0 0
word torn false around false here clause|133 94 89 -104 41 -136 0 -170
word torn false around false here open|60 -8 25 69 -24 64 -144 62
word torn false around false here sentence|43 26 -219 -81 -64 -98 0 15
word torn false around false here signed|-140 286 -94 -170 0 -98 0 0
word torn false around true here call|-94 37 -75 131 0 0 0 0
word torn false around true here clause|-61 61 0 0 0 0 0 0
word torn false around true here open|-66 -271 -7 202 -18 -73 -18 107
word torn false around true here sentence|-91 -295 0 347 -84 0 0 0
word torn false around true here signed|-3 3 0 0 0 0 0 0
word torn true around false here call|-236 321 -146 -176 93 0 0 0
word torn true around false here clause|-16 160 5 -36 -121 0 0 0
word torn true around false here open|-120 298 8 -188 207 61 -29 -189
word torn true around false here sentence|-150 134 78 -372 249 -99 0 -149
word torn true around false here signed|-73 148 0 0 -96 0 0 0
word torn true around true here call|0 94 -94 0 0 0 0 0
word torn true around true here open|-256 36 41 12 45 0 151 92
word torn true around true here sentence|0 -215 0 146 104 0 0 0
`;

export const LINE_WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number[]] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, numbers.split(' ').map((number) => Number(number) / 100)];
    }),
);
