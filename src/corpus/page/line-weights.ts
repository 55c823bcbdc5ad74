// Written by `npm run tune:pages`; do not edit.
// Fitted on 6000 pages that were made for it and 5 split by hand; rounds 2, seed 1.
// On 200 pages of other articles 97.99 % of the lines are right.
// A row is the name of a feature and its weights in hundredths, in the order of LINE_ROLES.

const ROWS = `
after 0|-15 23 56 -23 27 -33 -20 -75
after 1|-26 -10 83 125 -22 43 6 25
after 2|-14 86 10 -58 46 -14 -77 -87
after 3|17 83 36 49 24 11 -52 -90
after 4|103 95 27 -46 91 -2 51 -140
after 5|131 66 58 -19 35 20 -98 -105
after 6|40 1 38 29 73 -16 1 20
after 7|29 -4 25 71 -45 -6 22 -6
after 8|40 85 32 121 -29 26 2 -30
after 9|21 161 -56 42 109 -53 -42 24
after byline|-64 84 -2 -69 -112 -18 212 118
after credit|4 -234 -6 84 269 -13 45 -195
after doubled|-35 47 34 75 208 -52 81 -66
after like text 0|-132 145 118 28 35 -46 -27 -61
after like text 1|0 34 -35 -35 134 32 102 -168
after like text 2|58 120 -52 -49 -5 -163 75 -87
after like text 3|-57 40 0 -17 37 -14 39 33
after like text 4|47 89 38 18 58 90 -56 69
after like text 5|-90 -2 20 6 66 63 -43 -73
after like text 6|-7 25 -7 -28 -13 -22 -119 12
after like text 7|46 106 9 -24 -81 38 -73 -209
after like text 8|107 86 -157 -70 -138 -124 -122 -231
after marked|-215 -208 205 1 -7 124 50 -112
after news|-55 47 -34 8 106 19 -21 117
after opening|-346 -577 31 374 162 -7 555 41
after role author|-126 -466 129 422 -242 19 -144 -82
after role byline|244 -732 81 131 -294 -28 -15 106
after role caption|-321 -129 107 127 664 130 -484 58
after role captionNext|-385 -134 -179 -26 631 -31 -111 51
after role display|432 -1170 384 167 -1146 109 -431 85
after role first|-120 682 -262 62 -810 -191 103 -533
after role furniture|309 -305 -19 -25 -160 -22 -51 210
after role next|222 244 -226 -68 -1229 -276 77 -360
after role none|223 -458 92 161 -227 8 -221 91
after tight|-132 -180 593 -334 34 -228 -170 14
any|14 91 132 60 37 -41 -34 83
before byline|-67 145 88 -5 -360 105 -15 -180
before credit|54 118 136 41 -730 26 0 -67
before ends call|322 -209 -101 3 -164 36 -19 -26
before ends call deficit 0|-84 0 -122 182 0 0 0 0
before ends call deficit 0 here 1|0 0 23 -23 0 0 0 0
before ends call deficit 0 here 2|-84 0 -66 131 0 0 0 0
before ends call deficit 0 here 7|0 0 -99 99 0 0 0 0
before ends call deficit 1|-219 203 -31 23 0 0 73 0
before ends call deficit 1 here 1|0 0 38 -38 0 0 0 0
before ends call deficit 1 here 2|-13 13 -104 104 0 0 0 0
before ends call deficit 1 here 3|0 0 -18 18 0 0 0 0
before ends call deficit 1 here 4|-67 67 0 0 0 0 0 0
before ends call deficit 1 here 5|-94 94 13 -13 0 0 0 0
before ends call deficit 1 here 6|-40 0 0 40 0 0 0 0
before ends call deficit 1 here 8|-59 59 -36 36 0 0 0 0
before ends call deficit 1 here 9|-55 55 -16 -61 0 0 73 0
before ends call deficit 2|-235 263 32 13 0 0 -158 0
before ends call deficit 2 here 1|0 0 1 -1 0 0 0 0
before ends call deficit 2 here 2|-119 66 13 114 0 0 0 0
before ends call deficit 2 here 3|-83 83 -28 28 0 0 0 0
before ends call deficit 2 here 4|-41 41 -95 95 0 0 0 0
before ends call deficit 2 here 5|-31 39 0 -34 0 0 0 0
before ends call deficit 2 here 6|111 17 -124 51 0 0 0 0
before ends call deficit 2 here 7|-49 49 -10 10 0 0 0 0
before ends call deficit 2 here 8|-73 112 111 -10 0 0 -119 0
before ends call deficit 2 here 9|-7 85 48 -96 0 0 -51 0
before ends call deficit 3|154 -142 59 0 -97 0 -84 0
before ends call deficit 3 here 0|0 0 15 -15 0 0 0 0
before ends call deficit 3 here 1|0 -95 140 -64 0 0 0 0
before ends call deficit 3 here 2|18 -18 60 -60 0 0 0 0
before ends call deficit 3 here 3|57 -57 0 97 -97 0 0 0
before ends call deficit 3 here 4|0 0 84 0 0 0 -84 0
before ends call deficit 3 here 7|85 -85 0 0 0 0 0 0
before ends call deficit 3 here 8|63 19 -67 19 0 0 0 0
before ends call deficit 3 here 9|95 -35 -86 -5 0 0 0 0
before ends call deficit 4|-14 53 -144 90 0 0 52 0
before ends call deficit 4 here 1|0 0 -63 63 0 0 0 0
before ends call deficit 4 here 2|-77 108 0 -61 0 0 0 0
before ends call deficit 4 here 3|-35 35 0 0 0 0 0 0
before ends call deficit 4 here 5|-21 21 0 0 0 0 0 0
before ends call deficit 4 here 6|-132 0 0 132 0 0 0 0
before ends call deficit 4 here 8|154 -80 -100 -100 0 0 100 0
before ends call deficit 4 here 9|-107 107 0 66 0 0 -66 0
before ends call deficit 5|-42 19 32 2 0 0 -68 0
before ends call deficit 5 here 1|-56 0 22 9 0 0 0 0
before ends call deficit 5 here 2|-11 -41 -78 149 0 0 0 0
before ends call deficit 5 here 3|29 -29 -13 13 0 0 0 0
before ends call deficit 5 here 4|95 -95 0 0 0 0 0 0
before ends call deficit 5 here 5|113 -113 0 0 0 0 0 0
before ends call deficit 5 here 6|-53 53 0 0 0 0 0 0
before ends call deficit 5 here 7|-94 0 49 63 0 0 0 0
before ends call deficit 5 here 8|-98 98 -61 61 0 0 0 0
before ends call deficit 5 here 9|99 0 86 -137 0 0 -68 0
before ends call deficit 6|92 -92 3 -30 0 0 -14 30
before ends call deficit 6 here 2|-211 211 -26 26 0 0 0 0
before ends call deficit 6 here 3|139 -139 0 0 0 0 0 0
before ends call deficit 6 here 5|122 -121 89 -118 0 0 0 0
before ends call deficit 6 here 6|55 0 7 -53 0 0 0 0
before ends call deficit 6 here 7|41 -97 -99 90 0 0 0 100
before ends call deficit 6 here 8|71 -36 11 92 0 0 0 -100
before ends call deficit 6 here 9|0 0 147 -141 0 0 -14 0
before ends call deficit 7|109 -186 171 -28 0 0 0 0
before ends call deficit 7 here 0|-93 0 0 93 0 0 0 0
before ends call deficit 7 here 1|112 -32 -112 45 0 0 0 0
before ends call deficit 7 here 2|114 -133 41 -15 0 0 0 0
before ends call deficit 7 here 3|-81 81 121 -121 0 0 0 0
before ends call deficit 7 here 5|-156 0 131 49 0 0 0 0
before ends call deficit 7 here 6|91 0 0 -91 0 0 0 0
before ends call deficit 7 here 7|-15 -77 174 -132 0 0 0 0
before ends call deficit 7 here 8|191 -97 -80 -8 0 0 0 0
before ends call deficit 7 here 9|18 45 -5 -20 0 0 0 0
before ends call deficit 8|295 -382 -51 48 0 -100 94 -16
before ends call deficit 8 here 0|-94 0 -76 150 0 0 0 0
before ends call deficit 8 here 1|65 -65 -45 45 0 0 0 0
before ends call deficit 8 here 2|106 -139 15 20 0 -100 0 41
before ends call deficit 8 here 3|72 0 -134 19 0 0 0 0
before ends call deficit 8 here 5|145 -99 101 -139 0 0 0 0
before ends call deficit 8 here 6|22 -96 90 28 0 0 0 0
before ends call deficit 8 here 7|51 -62 52 -37 0 0 0 0
before ends call deficit 8 here 8|67 -158 -32 90 0 0 41 0
before ends call deficit 8 here 9|31 0 -30 -2 0 0 76 -95
before ends call deficit 9|269 -169 -27 -145 -95 109 -17 -70
before ends call deficit 9 here 1|-35 63 0 -55 0 0 0 0
before ends call deficit 9 here 2|131 -55 20 -58 0 0 0 0
before ends call deficit 9 here 3|36 -19 2 -45 0 0 0 0
before ends call deficit 9 here 4|91 -100 0 0 0 12 0 0
before ends call deficit 9 here 5|-113 -7 37 96 0 0 0 0
before ends call deficit 9 here 6|151 -7 -27 -145 0 0 0 0
before ends call deficit 9 here 7|2 -81 120 -82 0 0 0 0
before ends call deficit 9 here 8|-115 80 38 -45 0 100 0 -70
before ends call deficit 9 here 9|103 -56 -37 -5 -95 0 -17 0
before ends call here 0|-160 0 -29 118 0 0 0 0
before ends call here 1|91 -99 23 38 0 0 0 0
before ends call here 2|76 -58 -51 60 0 -100 0 41
before ends call here 3|159 -84 -4 -10 -97 0 0 0
before ends call here 4|68 -71 -35 95 0 12 -84 0
before ends call here 5|-3 -61 195 -95 0 0 0 0
before ends call here 6|79 -14 -76 31 0 0 0 0
before ends call here 7|-25 -203 43 9 0 0 0 100
before ends call here 8|142 -35 -144 22 0 100 -26 -149
before ends call here 9|182 163 -24 -71 -95 0 34 -95
before ends clause|-72 194 -27 -55 285 -170 -94 -185
before ends clause deficit 0|0 0 105 -261 191 0 0 0
before ends clause deficit 0 here 1|0 0 0 -98 98 0 0 0
before ends clause deficit 0 here 4|0 0 0 -97 97 0 0 0
before ends clause deficit 0 here 5|0 0 -61 0 61 0 0 0
before ends clause deficit 0 here 8|0 0 59 0 -59 0 0 0
before ends clause deficit 0 here 9|0 0 124 -149 42 0 0 0
before ends clause deficit 1|-113 162 -28 3 -1 0 0 0
before ends clause deficit 1 here 1|0 72 -71 -87 86 0 0 0
before ends clause deficit 1 here 2|0 0 86 -133 66 0 0 0
before ends clause deficit 1 here 3|-92 105 90 -18 -90 0 0 0
before ends clause deficit 1 here 4|-68 68 0 0 0 0 0 0
before ends clause deficit 1 here 5|-22 -20 0 75 0 0 0 0
before ends clause deficit 1 here 6|90 -90 0 -99 99 0 0 0
before ends clause deficit 1 here 7|0 99 -99 0 0 0 0 0
before ends clause deficit 1 here 8|0 -96 14 92 6 0 0 0
before ends clause deficit 1 here 9|0 20 -38 179 -155 0 0 0
before ends clause deficit 2|-108 178 -209 104 140 -100 -94 -99
before ends clause deficit 2 here 1|0 -192 70 163 -12 0 0 0
before ends clause deficit 2 here 2|100 16 19 -120 65 0 0 0
before ends clause deficit 2 here 3|-99 160 0 -86 25 0 0 0
before ends clause deficit 2 here 4|125 3 -83 -99 32 0 0 0
before ends clause deficit 2 here 5|-131 107 75 -12 0 0 0 0
before ends clause deficit 2 here 6|-14 80 -15 -31 0 0 0 0
before ends clause deficit 2 here 7|-99 105 55 -79 46 0 0 0
before ends clause deficit 2 here 8|-100 -27 -70 192 93 -100 0 0
before ends clause deficit 2 here 9|0 114 -267 249 -21 0 -94 -99
before ends clause deficit 3|-141 128 106 18 -141 0 0 -100
before ends clause deficit 3 here 2|-14 24 -37 0 0 0 0 0
before ends clause deficit 3 here 3|-88 160 0 -97 0 0 0 0
before ends clause deficit 3 here 4|-68 68 0 0 0 0 0 0
before ends clause deficit 3 here 5|82 -108 0 76 0 0 0 0
before ends clause deficit 3 here 6|-12 21 -116 102 0 0 0 0
before ends clause deficit 3 here 7|37 1 227 -163 -69 0 0 -100
before ends clause deficit 3 here 8|-129 83 -9 165 -92 0 0 0
before ends clause deficit 3 here 9|0 -84 -73 139 0 0 0 0
before ends clause deficit 4|1 117 -210 105 -59 0 0 0
before ends clause deficit 4 here 2|-8 42 -86 69 0 0 0 0
before ends clause deficit 4 here 4|-43 43 0 0 0 0 0 0
before ends clause deficit 4 here 5|84 -84 0 0 0 0 0 0
before ends clause deficit 4 here 6|-98 155 0 19 -76 0 0 0
before ends clause deficit 4 here 7|0 0 0 -24 24 0 0 0
before ends clause deficit 4 here 8|0 -80 0 80 0 0 0 0
before ends clause deficit 4 here 9|0 81 -160 52 0 0 0 0
before ends clause deficit 5|-159 149 -41 57 -24 0 0 0
before ends clause deficit 5 here 1|0 36 0 -36 0 0 0 0
before ends clause deficit 5 here 2|0 27 14 -83 0 0 0 0
before ends clause deficit 5 here 3|0 94 0 -87 -33 0 0 0
before ends clause deficit 5 here 4|0 0 -24 0 24 0 0 0
before ends clause deficit 5 here 5|-159 154 94 -95 0 0 0 0
before ends clause deficit 5 here 7|0 -78 89 14 0 0 0 0
before ends clause deficit 5 here 8|0 2 0 -2 0 0 0 0
before ends clause deficit 5 here 9|0 17 -188 138 -9 0 0 0
before ends clause deficit 6|-44 149 -136 51 35 0 0 -99
before ends clause deficit 6 here 2|-12 19 0 -15 0 0 0 0
before ends clause deficit 6 here 3|8 -8 0 0 0 0 0 0
before ends clause deficit 6 here 5|-46 61 0 -26 0 0 0 0
before ends clause deficit 6 here 7|0 0 -88 0 88 0 0 0
before ends clause deficit 6 here 8|0 0 111 -54 -73 0 0 0
before ends clause deficit 6 here 9|0 153 -163 97 0 0 0 -99
before ends clause deficit 7|30 -72 123 -92 -69 0 0 0
before ends clause deficit 7 here 2|19 67 -70 0 0 0 0 0
before ends clause deficit 7 here 3|53 -133 100 0 0 0 0 0
before ends clause deficit 7 here 4|-90 90 0 0 0 0 0 0
before ends clause deficit 7 here 5|96 -96 0 0 0 0 0 0
before ends clause deficit 7 here 6|-120 120 22 0 -22 0 0 0
before ends clause deficit 7 here 7|20 51 37 0 -76 0 0 0
before ends clause deficit 7 here 8|0 -72 68 72 -68 0 0 0
before ends clause deficit 7 here 9|0 50 16 -151 80 0 0 0
before ends clause deficit 8|151 24 197 -387 32 0 0 -100
before ends clause deficit 8 here 2|135 -135 100 0 0 0 0 -100
before ends clause deficit 8 here 3|88 61 -131 0 0 0 0 0
before ends clause deficit 8 here 4|-91 -12 100 0 0 0 0 0
before ends clause deficit 8 here 5|71 -71 0 0 0 0 0 0
before ends clause deficit 8 here 6|-47 91 55 -96 -6 0 0 0
before ends clause deficit 8 here 7|-91 146 -74 0 29 0 0 0
before ends clause deficit 8 here 8|165 164 34 -310 -51 0 0 0
before ends clause deficit 8 here 9|-97 -19 66 -97 39 0 0 0
before ends clause deficit 9|206 -433 225 -260 315 -100 0 0
before ends clause deficit 9 here 2|81 -81 0 0 0 0 0 0
before ends clause deficit 9 here 3|133 -133 0 0 0 0 0 0
before ends clause deficit 9 here 4|140 -68 -90 0 0 0 0 0
before ends clause deficit 9 here 5|95 -95 0 0 0 0 0 0
before ends clause deficit 9 here 6|108 -162 93 0 0 0 0 0
before ends clause deficit 9 here 7|66 -66 0 0 0 0 0 0
before ends clause deficit 9 here 8|-50 66 39 -94 59 0 0 0
before ends clause deficit 9 here 9|-194 -188 196 -210 301 -100 0 0
before ends clause here 1|0 -140 -21 -48 152 0 0 0
before ends clause here 2|114 -1 18 -202 93 0 0 -100
before ends clause here 3|-52 98 82 -217 -104 0 0 0
before ends clause here 4|-43 105 -68 -168 129 0 0 0
before ends clause here 5|-79 45 112 -34 61 0 0 0
before ends clause here 6|-98 126 72 -121 30 0 0 0
before ends clause here 7|-100 223 136 -201 40 0 0 -100
before ends clause here 8|-58 50 19 -35 -34 -100 0 0
before ends clause here 9|-247 76 -84 297 202 -100 -94 -169
before ends open|-18 102 -13 145 68 -62 -168 -3
before ends open deficit 0|123 -295 -83 28 267 -10 -100 -3
before ends open deficit 0 here 0|0 63 -131 -40 161 33 0 -100
before ends open deficit 0 here 1|0 -224 19 -12 228 0 0 84
before ends open deficit 0 here 2|-2 -137 10 46 -39 -95 0 96
before ends open deficit 0 here 3|0 -99 -24 91 159 0 0 0
before ends open deficit 0 here 4|0 0 -57 57 0 0 0 0
before ends open deficit 0 here 5|71 -100 68 76 0 0 -100 -39
before ends open deficit 0 here 6|20 -102 9 52 38 0 0 0
before ends open deficit 0 here 7|40 0 -61 -132 94 0 0 0
before ends open deficit 0 here 8|66 0 -38 68 -115 0 0 0
before ends open deficit 0 here 9|-54 -97 -6 -72 84 92 0 0
before ends open deficit 1|81 -2 -104 33 -62 -61 -15 -142
before ends open deficit 1 here 0|0 0 -16 16 0 0 0 0
before ends open deficit 1 here 1|0 -17 2 10 67 0 0 0
before ends open deficit 1 here 2|-219 24 122 10 183 0 0 -82
before ends open deficit 1 here 3|39 4 -103 6 -134 29 0 100
before ends open deficit 1 here 4|7 -119 -89 166 95 100 0 -100
before ends open deficit 1 here 5|68 -22 48 103 -186 0 -37 -56
before ends open deficit 1 here 6|55 84 -42 32 -125 -29 0 0
before ends open deficit 1 here 7|118 -144 -21 22 26 -98 0 42
before ends open deficit 1 here 8|-53 129 18 31 -40 0 0 -36
before ends open deficit 1 here 9|148 56 -49 -33 102 -219 3 -83
before ends open deficit 2|-95 82 37 89 56 -26 1 -36
before ends open deficit 2 here 0|0 0 -60 60 0 0 0 0
before ends open deficit 2 here 1|-127 88 -11 -42 85 0 0 -97
before ends open deficit 2 here 2|-9 42 16 -3 141 151 0 25
before ends open deficit 2 here 3|-82 72 111 38 110 0 0 -86
before ends open deficit 2 here 4|-34 63 141 -28 -36 -100 0 -100
before ends open deficit 2 here 5|-115 23 88 64 88 0 0 0
before ends open deficit 2 here 6|-138 43 -19 53 42 0 0 42
before ends open deficit 2 here 7|-155 90 -75 13 -121 69 0 81
before ends open deficit 2 here 8|69 52 -6 15 11 -11 -94 95
before ends open deficit 2 here 9|-73 71 37 87 -57 -106 60 -36
before ends open deficit 3|-57 62 -47 -9 -39 3 57 52
before ends open deficit 3 here 0|0 0 9 -9 0 0 0 0
before ends open deficit 3 here 1|34 11 22 57 -100 0 0 0
before ends open deficit 3 here 2|6 -31 -11 -31 76 0 0 123
before ends open deficit 3 here 3|26 48 68 47 -39 0 0 -100
before ends open deficit 3 here 4|-2 -65 -39 -71 -39 0 0 100
before ends open deficit 3 here 5|-42 92 -100 -104 145 0 0 0
before ends open deficit 3 here 6|-77 131 82 -95 -49 0 0 0
before ends open deficit 3 here 7|92 9 -187 -17 166 -89 0 0
before ends open deficit 3 here 8|12 -43 -2 -29 50 58 0 -22
before ends open deficit 3 here 9|-79 -2 0 87 -59 0 57 0
before ends open deficit 4|-37 110 46 8 -102 4 68 48
before ends open deficit 4 here 0|0 0 61 -27 -54 0 0 0
before ends open deficit 4 here 1|-86 -45 31 -115 0 0 0 100
before ends open deficit 4 here 2|-14 -17 -17 86 76 0 0 0
before ends open deficit 4 here 3|73 -114 151 -182 68 0 0 0
before ends open deficit 4 here 4|-14 6 0 -50 62 0 0 0
before ends open deficit 4 here 5|10 -20 67 -26 -12 0 0 0
before ends open deficit 4 here 6|-66 131 -60 -93 134 0 0 0
before ends open deficit 4 here 7|-109 198 -15 -66 0 -54 0 -73
before ends open deficit 4 here 8|60 69 -5 -42 -129 35 0 0
before ends open deficit 4 here 9|0 147 -177 135 -91 0 68 0
before ends open deficit 5|-30 67 -140 22 51 -44 -149 -160
before ends open deficit 5 here 0|0 -82 26 26 0 -21 0 0
before ends open deficit 5 here 1|0 54 2 -44 -51 0 0 0
before ends open deficit 5 here 2|-113 -31 117 38 190 82 0 28
before ends open deficit 5 here 3|28 -13 13 95 -104 0 0 0
before ends open deficit 5 here 4|-56 24 -33 30 70 0 0 0
before ends open deficit 5 here 5|-9 -82 70 31 75 0 0 0
before ends open deficit 5 here 6|-64 82 71 -86 99 62 -70 -98
before ends open deficit 5 here 7|53 -25 18 99 -141 0 0 0
before ends open deficit 5 here 8|187 55 -91 -79 20 -38 0 0
before ends open deficit 5 here 9|77 68 54 35 24 -104 -100 -99
before ends open deficit 6|-58 73 -50 85 15 31 -99 -13
before ends open deficit 6 here 0|0 0 3 47 -93 0 0 0
before ends open deficit 6 here 1|-39 57 -80 -24 0 0 0 0
before ends open deficit 6 here 2|295 -130 -138 -97 -126 0 0 -7
before ends open deficit 6 here 3|-9 13 -31 44 85 -94 0 0
before ends open deficit 6 here 4|-104 114 67 -77 0 0 0 0
before ends open deficit 6 here 5|-12 111 -103 -115 -32 29 0 52
before ends open deficit 6 here 6|-120 -50 24 -22 114 0 0 0
before ends open deficit 6 here 7|-74 10 41 116 51 100 0 -100
before ends open deficit 6 here 8|140 -26 42 19 -56 -29 0 0
before ends open deficit 6 here 9|17 51 12 -16 30 69 -99 0
before ends open deficit 7|26 25 -24 -35 1 46 33 -57
before ends open deficit 7 here 0|0 0 -70 -17 0 0 0 98
before ends open deficit 7 here 1|-85 14 -43 15 0 96 0 0
before ends open deficit 7 here 2|31 -85 12 101 13 -68 0 -163
before ends open deficit 7 here 3|126 -70 -35 4 156 97 0 0
before ends open deficit 7 here 4|112 -74 14 -46 -53 0 0 0
before ends open deficit 7 here 5|-20 72 -10 -38 138 0 0 -100
before ends open deficit 7 here 6|-24 143 41 -6 -55 0 0 0
before ends open deficit 7 here 7|-88 104 -96 5 -116 -88 0 100
before ends open deficit 7 here 8|-68 -13 -40 -29 147 32 0 25
before ends open deficit 7 here 9|83 92 -4 4 -100 -97 33 0
before ends open deficit 8|37 -159 -42 59 18 -14 114 -32
before ends open deficit 8 here 0|-99 -99 84 29 0 79 0 0
before ends open deficit 8 here 1|-48 -102 120 107 0 -56 0 95
before ends open deficit 8 here 2|12 73 -68 83 -122 114 0 -106
before ends open deficit 8 here 3|-22 45 -112 102 -40 32 0 0
before ends open deficit 8 here 4|112 19 -88 70 -126 0 0 0
before ends open deficit 8 here 5|81 56 24 -21 -52 0 0 -3
before ends open deficit 8 here 6|85 -39 21 54 -80 -96 0 -94
before ends open deficit 8 here 7|-47 55 1 -84 -2 -30 -80 28
before ends open deficit 8 here 8|-32 56 6 -4 117 -52 0 -125
before ends open deficit 8 here 9|167 -96 31 -96 8 106 184 34
before ends open deficit 9|240 -78 7 93 -106 4 -51 -121
before ends open deficit 9 here 0|0 -77 -48 95 -88 0 0 0
before ends open deficit 9 here 1|-4 19 72 70 -143 95 0 -100
before ends open deficit 9 here 2|37 -32 -41 137 -257 -100 0 -126
before ends open deficit 9 here 3|60 40 -55 81 -52 0 0 26
before ends open deficit 9 here 4|25 -83 63 -11 0 0 0 0
before ends open deficit 9 here 5|100 13 -8 -67 -72 0 0 -66
before ends open deficit 9 here 6|117 -49 -33 29 -134 98 0 0
before ends open deficit 9 here 7|61 92 50 -3 37 52 0 -67
before ends open deficit 9 here 8|26 80 66 -20 -50 -4 0 17
before ends open deficit 9 here 9|172 -13 -23 -41 126 52 -51 -149
before ends open here 0|-99 -76 -28 92 15 96 0 -31
before ends open here 1|-139 75 77 122 92 54 0 0
before ends open here 2|-26 16 -89 13 -29 25 0 30
before ends open here 3|-20 87 12 7 6 51 0 -11
before ends open here 4|-98 107 -42 -6 -35 0 0 -55
before ends open here 5|-74 125 50 61 84 29 -125 -140
before ends open here 6|-93 130 -12 68 -45 7 -70 -64
before ends open here 7|-25 134 -66 5 39 -50 -80 -56
before ends open here 8|93 102 79 97 78 -19 -94 2
before ends open here 9|47 124 5 18 54 4 -21 -162
before ends sentence|197 -85 103 63 -95 -50 35 -21
before ends sentence deficit 0|0 -65 -117 -132 133 0 -100 210
before ends sentence deficit 0 here 0|0 0 -49 -7 54 0 0 0
before ends sentence deficit 0 here 2|0 -65 65 -14 14 0 0 0
before ends sentence deficit 0 here 3|0 0 62 -62 0 0 0 0
before ends sentence deficit 0 here 4|0 0 -84 84 0 0 0 0
before ends sentence deficit 0 here 5|0 0 -73 73 0 0 0 0
before ends sentence deficit 0 here 6|0 0 63 -63 0 0 0 0
before ends sentence deficit 0 here 7|0 0 116 -116 0 0 0 0
before ends sentence deficit 0 here 8|0 0 -131 1 159 0 0 -84
before ends sentence deficit 0 here 9|0 0 -100 -76 -105 0 -100 270
before ends sentence deficit 1|-157 207 -141 -24 -7 0 19 -16
before ends sentence deficit 1 here 1|-140 122 11 -53 52 0 0 0
before ends sentence deficit 1 here 2|73 -34 -132 51 -67 0 0 0
before ends sentence deficit 1 here 3|-16 -12 -66 154 0 0 0 0
before ends sentence deficit 1 here 4|15 9 -52 -39 0 0 0 0
before ends sentence deficit 1 here 5|-49 49 -21 53 -72 0 0 0
before ends sentence deficit 1 here 6|-23 23 -110 13 57 0 0 0
before ends sentence deficit 1 here 7|-35 97 55 -57 -99 0 0 0
before ends sentence deficit 1 here 8|57 185 -277 -51 78 0 0 0
before ends sentence deficit 1 here 9|-85 130 -64 48 0 0 19 -16
before ends sentence deficit 2|-12 208 -50 -54 -87 -7 -39 -82
before ends sentence deficit 2 here 0|-146 0 97 55 0 0 0 0
before ends sentence deficit 2 here 1|-75 19 104 -2 0 0 0 0
before ends sentence deficit 2 here 2|6 49 30 174 -19 0 0 0
before ends sentence deficit 2 here 3|12 104 -100 -24 0 0 -100 0
before ends sentence deficit 2 here 4|51 71 -94 2 0 0 -60 0
before ends sentence deficit 2 here 5|70 29 -67 32 -95 0 0 0
before ends sentence deficit 2 here 6|-55 102 33 31 0 -99 -94 0
before ends sentence deficit 2 here 7|-13 108 63 -62 150 0 -105 0
before ends sentence deficit 2 here 8|-13 50 -61 10 -174 0 27 0
before ends sentence deficit 2 here 9|9 -34 18 17 -82 37 37 -82
before ends sentence deficit 3|67 -27 17 -48 3 73 -8 -39
before ends sentence deficit 3 here 0|0 0 53 -53 0 0 0 0
before ends sentence deficit 3 here 1|22 -37 14 30 0 0 0 0
before ends sentence deficit 3 here 2|-13 -2 -6 37 -2 0 0 0
before ends sentence deficit 3 here 3|29 60 121 -33 34 0 -100 0
before ends sentence deficit 3 here 4|-103 85 63 0 0 0 0 0
before ends sentence deficit 3 here 5|-40 -53 -54 117 63 0 53 0
before ends sentence deficit 3 here 6|60 -107 7 -8 0 75 0 0
before ends sentence deficit 3 here 7|-157 157 -12 23 -36 0 0 0
before ends sentence deficit 3 here 8|45 8 3 -50 -16 0 -32 -39
before ends sentence deficit 3 here 9|25 90 -34 -39 -89 29 80 0
before ends sentence deficit 4|11 0 -54 37 -127 -100 72 0
before ends sentence deficit 4 here 1|-99 99 0 0 0 0 0 0
before ends sentence deficit 4 here 2|67 -79 -1 -121 0 0 0 0
before ends sentence deficit 4 here 3|-64 64 0 99 -99 0 0 0
before ends sentence deficit 4 here 4|-24 54 -57 -47 0 0 0 0
before ends sentence deficit 4 here 5|-93 155 -60 -37 0 0 0 0
before ends sentence deficit 4 here 6|169 -158 0 -30 0 0 0 0
before ends sentence deficit 4 here 7|145 -207 -91 164 0 0 0 0
before ends sentence deficit 4 here 8|-129 147 -241 193 71 0 -36 0
before ends sentence deficit 4 here 9|135 -103 103 -94 -99 -100 80 0
before ends sentence deficit 5|131 -77 -72 -125 6 0 26 -167
before ends sentence deficit 5 here 1|33 -32 -61 30 0 0 0 0
before ends sentence deficit 5 here 2|3 36 -136 78 -2 0 -60 0
before ends sentence deficit 5 here 3|46 68 -93 -28 95 0 -100 0
before ends sentence deficit 5 here 4|-31 56 0 -100 0 0 0 0
before ends sentence deficit 5 here 5|23 85 -152 -130 0 0 100 0
before ends sentence deficit 5 here 6|54 -68 -121 34 0 0 99 0
before ends sentence deficit 5 here 7|-39 117 -104 -125 94 0 0 0
before ends sentence deficit 5 here 8|12 -23 258 -159 -112 0 14 0
before ends sentence deficit 5 here 9|18 12 37 72 -36 0 47 -167
before ends sentence deficit 6|202 -83 -159 35 -35 -95 -29 -121
before ends sentence deficit 6 here 1|18 -56 -20 57 0 0 0 0
before ends sentence deficit 6 here 2|-44 38 85 -39 0 0 -81 0
before ends sentence deficit 6 here 3|60 4 -160 -54 0 0 0 0
before ends sentence deficit 6 here 4|88 -50 -46 133 0 0 -100 0
before ends sentence deficit 6 here 5|47 -8 -29 205 -99 0 0 0
before ends sentence deficit 6 here 6|7 -6 -141 161 -89 0 0 0
before ends sentence deficit 6 here 7|62 9 -118 -9 -96 0 89 0
before ends sentence deficit 6 here 8|74 66 -130 9 117 0 -80 84
before ends sentence deficit 6 here 9|-17 -84 28 64 -38 -95 99 -159
before ends sentence deficit 7|263 -218 -61 62 -141 113 -56 12
before ends sentence deficit 7 here 0|183 -89 0 -35 0 0 0 -100
before ends sentence deficit 7 here 1|47 -71 46 58 0 0 0 0
before ends sentence deficit 7 here 2|-67 14 -140 -110 0 0 0 225
before ends sentence deficit 7 here 3|69 105 -128 135 0 0 -100 -100
before ends sentence deficit 7 here 4|-109 54 37 57 0 0 0 0
before ends sentence deficit 7 here 5|117 -93 -119 134 0 0 0 0
before ends sentence deficit 7 here 6|102 -153 23 80 0 0 0 0
before ends sentence deficit 7 here 7|-47 -143 25 103 -85 30 112 0
before ends sentence deficit 7 here 8|128 -41 42 -59 -122 0 109 -98
before ends sentence deficit 7 here 9|-23 -63 2 -10 21 99 -36 109
before ends sentence deficit 8|219 -229 73 103 -19 -17 -57 -87
before ends sentence deficit 8 here 0|0 0 -120 120 0 0 0 0
before ends sentence deficit 8 here 1|-36 5 66 51 -96 0 0 -98
before ends sentence deficit 8 here 2|21 44 -22 12 -65 0 0 78
before ends sentence deficit 8 here 3|81 -182 101 6 0 0 0 -100
before ends sentence deficit 8 here 4|-66 24 -34 23 0 0 0 0
before ends sentence deficit 8 here 5|65 -200 62 52 0 0 -100 0
before ends sentence deficit 8 here 6|20 70 9 -53 0 0 0 0
before ends sentence deficit 8 here 7|54 -179 -44 53 -13 0 41 0
before ends sentence deficit 8 here 8|27 -254 -47 108 39 33 83 24
before ends sentence deficit 8 here 9|59 -48 -70 -8 16 -30 3 40
before ends sentence deficit 9|127 -179 24 185 -77 -7 -82 -2
before ends sentence deficit 9 here 0|-99 0 74 -12 0 0 0 0
before ends sentence deficit 9 here 1|65 -152 -56 -83 0 -88 0 154
before ends sentence deficit 9 here 2|40 -24 48 -78 0 0 0 -94
before ends sentence deficit 9 here 3|96 -141 104 47 0 0 0 -100
before ends sentence deficit 9 here 4|50 -19 82 -22 -99 0 72 0
before ends sentence deficit 9 here 5|147 -100 14 -66 0 0 0 0
before ends sentence deficit 9 here 6|-8 -48 106 -87 0 0 0 0
before ends sentence deficit 9 here 7|124 -132 -64 58 0 0 115 100
before ends sentence deficit 9 here 8|83 -227 119 34 -152 0 90 74
before ends sentence deficit 9 here 9|50 -123 52 71 174 29 -126 -52
before ends sentence here 0|2 -89 76 36 54 0 0 -100
before ends sentence here 1|-165 56 -20 86 -63 -88 0 99
before ends sentence here 2|11 -17 -131 -74 -20 0 -123 198
before ends sentence here 3|199 27 0 34 28 0 -100 -100
before ends sentence here 4|137 -44 -104 -33 -99 0 -84 0
before ends sentence here 5|155 -54 -77 22 -177 0 1 0
before ends sentence here 6|139 -104 -52 31 2 -46 32 0
before ends sentence here 7|159 -152 7 19 -86 30 102 100
before ends sentence here 8|-29 -160 32 59 -53 33 132 4
before ends sentence here 9|134 -282 49 -14 26 -33 124 19
before ends signed|10 -395 100 184 0 118 -248 -62
before ends signed deficit 1|0 0 -61 61 0 0 0 0
before ends signed deficit 1 here 8|0 0 -89 89 0 0 0 0
before ends signed deficit 1 here 9|0 0 43 -43 0 0 0 0
before ends signed deficit 2|-13 -48 31 -60 0 -38 0 0
before ends signed deficit 2 here 3|-82 0 97 -21 0 0 0 0
before ends signed deficit 2 here 4|0 0 -52 79 0 -38 0 0
before ends signed deficit 2 here 5|0 0 70 -70 0 0 0 0
before ends signed deficit 2 here 6|-24 0 62 -48 0 0 0 0
before ends signed deficit 2 here 7|0 0 -44 44 0 0 0 0
before ends signed deficit 2 here 8|54 -48 -41 -19 0 0 0 0
before ends signed deficit 2 here 9|-11 0 -40 41 0 0 0 0
before ends signed deficit 3|-47 0 37 24 0 0 -90 0
before ends signed deficit 3 here 3|93 0 0 -93 0 0 0 0
before ends signed deficit 3 here 5|-54 0 0 54 0 0 0 0
before ends signed deficit 3 here 6|-81 0 52 45 0 0 0 0
before ends signed deficit 3 here 7|0 0 37 -37 0 0 0 0
before ends signed deficit 3 here 8|0 0 39 -39 0 0 0 0
before ends signed deficit 3 here 9|0 0 -11 60 0 0 -90 0
before ends signed deficit 4|-76 0 42 -31 0 0 -54 0
before ends signed deficit 4 here 2|0 0 21 -21 0 0 0 0
before ends signed deficit 4 here 3|0 0 -80 80 0 0 0 0
before ends signed deficit 4 here 7|-25 0 55 -41 0 0 0 0
before ends signed deficit 4 here 8|-56 0 135 -117 0 0 0 0
before ends signed deficit 4 here 9|-32 0 -46 62 0 0 -54 0
before ends signed deficit 5|23 -100 51 31 0 0 0 0
before ends signed deficit 5 here 1|0 0 -106 106 0 0 0 0
before ends signed deficit 5 here 5|0 0 127 -127 0 0 0 0
before ends signed deficit 5 here 7|0 0 2 -2 0 0 0 0
before ends signed deficit 5 here 8|23 -100 4 115 0 0 0 0
before ends signed deficit 5 here 9|0 0 -35 35 0 0 0 0
before ends signed deficit 6|66 0 129 -73 0 0 0 -100
before ends signed deficit 6 here 0|-100 0 100 0 0 0 0 0
before ends signed deficit 6 here 1|0 0 37 -37 0 0 0 0
before ends signed deficit 6 here 2|0 0 -57 57 0 0 0 0
before ends signed deficit 6 here 5|-32 0 32 0 0 0 0 0
before ends signed deficit 6 here 6|12 0 68 -75 0 0 0 0
before ends signed deficit 6 here 7|100 0 117 -117 0 0 0 -100
before ends signed deficit 6 here 8|118 0 -41 5 0 0 0 0
before ends signed deficit 6 here 9|0 0 -80 80 0 0 0 0
before ends signed deficit 7|68 -150 137 113 0 0 -169 -99
before ends signed deficit 7 here 1|0 0 -18 18 0 0 0 0
before ends signed deficit 7 here 2|-70 -100 94 66 0 0 0 0
before ends signed deficit 7 here 3|0 0 -46 46 0 0 0 0
before ends signed deficit 7 here 4|-99 0 58 64 0 0 0 0
before ends signed deficit 7 here 5|0 0 36 -36 0 0 0 0
before ends signed deficit 7 here 6|-70 0 -28 88 0 0 0 0
before ends signed deficit 7 here 7|30 0 85 1 0 0 -100 0
before ends signed deficit 7 here 8|50 -71 -54 81 0 0 -97 0
before ends signed deficit 7 here 9|170 0 -21 24 0 0 0 -99
before ends signed deficit 8|-70 -170 -3 69 0 35 0 102
before ends signed deficit 8 here 0|0 0 -56 56 0 0 0 0
before ends signed deficit 8 here 1|0 0 131 -131 0 0 0 0
before ends signed deficit 8 here 2|100 0 -35 -8 0 0 0 0
before ends signed deficit 8 here 3|80 -99 -70 90 0 0 0 0
before ends signed deficit 8 here 4|99 -99 0 0 0 0 0 0
before ends signed deficit 8 here 5|-39 0 -54 144 0 0 0 0
before ends signed deficit 8 here 6|43 0 34 -92 0 0 0 0
before ends signed deficit 8 here 7|17 0 -110 93 0 0 0 0
before ends signed deficit 8 here 8|-28 0 -12 24 0 33 0 0
before ends signed deficit 8 here 9|-188 0 43 -12 0 -10 0 102
before ends signed deficit 9|-16 -150 -2 42 0 84 0 98
before ends signed deficit 9 here 0|0 0 -29 29 0 0 0 0
before ends signed deficit 9 here 1|0 0 31 -31 0 0 0 0
before ends signed deficit 9 here 2|30 0 30 -49 0 0 0 0
before ends signed deficit 9 here 3|35 -100 -41 111 0 0 0 0
before ends signed deficit 9 here 5|-46 0 42 -24 0 0 0 0
before ends signed deficit 9 here 6|0 0 -100 100 0 0 0 0
before ends signed deficit 9 here 7|-4 0 -66 78 0 98 0 0
before ends signed deficit 9 here 8|-29 0 56 -46 0 29 0 0
before ends signed deficit 9 here 9|-69 -72 10 43 0 54 0 98
before ends signed here 0|-100 0 44 76 0 0 0 0
before ends signed here 1|0 0 78 -78 0 0 0 0
before ends signed here 2|59 -100 50 13 0 0 0 0
before ends signed here 3|115 -170 -34 135 0 0 0 0
before ends signed here 4|29 -99 24 125 0 -38 0 0
before ends signed here 5|-128 0 104 32 0 0 0 0
before ends signed here 6|22 0 -22 -60 0 0 0 0
before ends signed here 7|61 0 21 -49 0 98 -100 -100
before ends signed here 8|55 -178 16 48 0 40 -97 0
before ends signed here 9|-126 -72 -3 76 0 59 -128 29
before furniture|65 -127 100 -119 -100 0 -30 180
before marked|264 -696 147 118 -328 134 -15 -14
before signed|10 -395 100 184 0 118 -248 -62
before spaced false ends call|345 -236 -101 3 -164 36 -19 -26
before spaced false ends clause|-37 139 7 -54 285 -170 -94 -185
before spaced false ends open|56 51 6 114 96 -23 -135 -3
before spaced false ends sentence|242 -170 110 65 -79 -50 39 -4
before spaced false ends signed|10 -395 100 184 0 118 -248 -62
before spaced true ends call|-205 205 0 0 0 0 0 0
before spaced true ends clause|-165 261 -148 -8 0 0 0 0
before spaced true ends open|-455 419 -432 343 -290 -170 -94 0
before spaced true ends sentence|-571 745 -217 -43 -112 0 -81 -100
below 0|7 105 17 68 65 39 -4 52
below 0 deficit 0|-95 -80 146 93 36 16 0 -56
below 0 deficit 1|-129 -100 214 153 -34 3 0 -21
below 0 deficit 2|-24 23 57 84 35 -10 -123 -93
below 0 deficit 3|101 -54 113 29 47 -78 0 -43
below 0 deficit 4|-26 0 13 -11 -45 142 -68 -55
below 0 deficit 5|82 3 -11 -30 107 29 42 -32
below 0 deficit 6|32 -21 97 31 20 6 -8 -64
below 0 deficit 7|154 -102 14 32 3 -203 27 23
below 0 deficit 8|101 46 -29 38 105 -22 -134 -33
below 0 deficit 9|116 55 -122 63 8 122 31 -12
below 0 ends call|37 56 66 -125 -94 -99 0 -100
below 0 ends clause|103 61 -24 -174 5 -100 0 0
below 0 ends open|-38 33 75 153 85 128 53 75
below 0 ends sentence|42 109 -426 103 28 -100 -159 -269
below 0 ends signed|127 83 -100 -31 -100 0 -99 0
below 1|16 66 -11 56 72 -35 -93 50
below 1 deficit 0|-166 0 -94 232 0 0 0 0
below 1 deficit 1|-148 68 -72 43 158 96 0 127
below 1 deficit 2|5 17 -57 -3 -27 -69 0 0
below 1 deficit 3|79 -12 -137 117 50 0 -100 0
below 1 deficit 4|-14 72 -124 -43 35 12 0 0
below 1 deficit 5|57 44 -25 -125 -57 0 0 0
below 1 deficit 6|-5 17 -32 -10 24 -42 0 0
below 1 deficit 7|60 72 -3 -76 -43 98 112 -100
below 1 deficit 8|33 -25 87 -33 -276 -96 34 0
below 1 deficit 9|-108 -25 23 -33 80 -74 50 235
below 1 ends call|89 50 -83 -112 0 0 0 0
below 1 ends clause|-24 -44 23 147 22 0 0 0
below 1 ends open|-27 79 58 35 67 -4 -81 50
below 1 ends sentence|-4 72 -218 18 157 -96 -76 0
below 1 ends signed|-43 121 0 -100 0 0 0 0
below 2|-11 21 63 -29 -87 29 -40 -26
below 2 deficit 0|0 -82 -36 -18 0 97 0 0
below 2 deficit 1|-25 166 116 -170 0 -88 0 0
below 2 deficit 2|-93 122 -85 -57 -97 0 0 225
below 2 deficit 3|54 17 -56 -31 -79 -94 0 0
below 2 deficit 4|94 -50 -70 -60 -36 0 0 0
below 2 deficit 5|174 -50 95 -23 -210 0 0 -100
below 2 deficit 6|88 -93 65 -35 -37 0 0 0
below 2 deficit 7|-15 130 -1 -79 86 169 -45 -100
below 2 deficit 8|-136 -92 5 46 159 42 62 -84
below 2 deficit 9|-13 -85 63 32 69 -37 11 -52
below 2 ends call|91 -64 -20 58 0 0 0 0
below 2 ends clause|41 75 -25 -59 -132 0 -9 -100
below 2 ends open|-113 -34 69 -17 83 52 -18 16
below 2 ends sentence|80 61 -152 56 -119 -88 0 0
below 2 ends signed|-40 105 0 0 0 0 -87 0
below 3|15 21 108 -39 -58 -29 -34 -100
below 3 deficit 0|0 0 -132 141 0 -21 0 0
below 3 deficit 1|-55 49 -96 114 14 0 0 0
below 3 deficit 2|-83 87 12 20 123 0 0 0
below 3 deficit 3|126 78 -57 -166 0 168 0 -100
below 3 deficit 4|71 64 90 61 -15 -100 -100 0
below 3 deficit 5|-110 -80 29 223 0 0 -100 0
below 3 deficit 6|-7 95 26 -13 -146 0 0 0
below 3 deficit 7|-3 79 63 -32 -81 0 -33 0
below 3 deficit 8|43 -151 69 -44 -50 0 38 0
below 3 deficit 9|12 144 27 -27 62 -30 -30 0
below 3 ends call|-160 -61 193 0 0 0 0 0
below 3 ends clause|39 -33 82 0 0 0 -100 0
below 3 ends open|-51 7 116 -26 -31 -21 -5 -100
below 3 ends sentence|188 56 -99 5 -79 -21 -100 0
below 3 ends signed|37 90 -100 0 0 0 0 0
below 4|-106 39 172 -97 -155 85 41 0
below 4 deficit 0|0 0 12 -12 0 0 0 0
below 4 deficit 1|0 89 -121 60 0 0 0 0
below 4 deficit 2|-13 52 81 -163 -86 0 0 0
below 4 deficit 3|-10 84 -43 -120 0 0 0 0
below 4 deficit 4|-120 -69 162 -17 0 0 0 0
below 4 deficit 5|49 109 -123 25 0 0 0 0
below 4 deficit 6|156 -82 44 -118 0 0 0 0
below 4 deficit 7|-137 -91 5 148 80 0 0 0
below 4 deficit 8|-82 -21 98 -44 -8 30 20 0
below 4 deficit 9|7 -115 155 -16 -110 96 35 0
below 4 ends call|-143 0 143 0 0 0 0 0
below 4 ends clause|-123 152 138 -120 -100 0 0 0
below 4 ends open|-82 -129 136 26 -176 85 41 0
below 4 ends sentence|161 4 -42 -271 99 0 0 0
below 4 ends signed|-98 98 0 0 0 0 0 0
below 5|34 -62 101 -31 -70 16 -37 -97
below 5 deficit 1|0 -42 -182 201 0 0 0 0
below 5 deficit 2|123 -53 -58 30 0 0 0 -93
below 5 deficit 3|33 8 104 0 -97 0 0 0
below 5 deficit 4|208 -155 -90 0 0 0 0 0
below 5 deficit 5|-55 53 -117 94 0 0 0 0
below 5 deficit 6|-31 -28 28 32 0 0 0 0
below 5 deficit 7|-42 -85 63 -5 0 53 0 0
below 5 deficit 8|112 -171 79 -23 108 66 -80 0
below 5 deficit 9|-127 129 151 -104 -65 -128 -19 -6
below 5 ends call|160 152 -192 0 -97 0 0 0
below 5 ends clause|37 -61 42 0 0 0 0 0
below 5 ends open|-77 -227 208 -26 14 16 -37 -97
below 5 ends sentence|145 16 0 -74 -100 0 0 0
bond after 0|15 77 94 80 54 5 24 13
bond after 0 here 0 after 0|0 0 120 -111 0 -21 0 0
bond after 0 here 0 after 1|0 0 101 -101 0 0 0 0
bond after 0 here 0 after 2|0 0 -38 7 56 0 0 0
bond after 0 here 0 after 3|0 -93 28 -28 93 0 0 0
bond after 0 here 0 after 4|0 0 -15 15 0 0 0 0
bond after 0 here 0 after 5|0 0 -2 -3 0 16 0 0
bond after 0 here 0 after 6|0 0 -27 60 -83 0 0 0
bond after 0 here 0 after 7|-100 -99 117 26 87 0 0 0
bond after 0 here 0 after 8|-99 0 36 14 0 97 0 0
bond after 0 here 0 after 9|0 35 94 -101 12 0 0 0
bond after 0 here 1 after 0|0 0 33 -33 0 0 0 0
bond after 0 here 1 after 1|-136 121 1 -31 40 0 0 0
bond after 0 here 1 after 2|-89 -25 48 42 -76 0 0 84
bond after 0 here 1 after 3|-82 74 100 91 -86 -162 0 0
bond after 0 here 1 after 4|81 -29 88 37 0 0 0 -100
bond after 0 here 1 after 5|-97 -47 15 86 0 95 0 0
bond after 0 here 1 after 6|-56 -123 97 36 96 62 0 0
bond after 0 here 1 after 7|-119 39 -39 22 90 0 0 0
bond after 0 here 1 after 8|-48 15 -82 -46 180 96 0 0
bond after 0 here 1 after 9|111 -28 -31 -52 36 0 0 53
bond after 0 here 2 after 0|-97 84 21 11 0 -68 0 0
bond after 0 here 2 after 1|43 161 39 -11 -108 -42 0 -81
bond after 0 here 2 after 2|30 -16 28 1 36 -30 0 -83
bond after 0 here 2 after 3|-24 -16 84 69 75 90 0 0
bond after 0 here 2 after 4|51 -34 34 24 29 0 0 0
bond after 0 here 2 after 5|42 -95 -40 33 -44 0 0 0
bond after 0 here 2 after 6|10 -90 -59 80 -170 -95 0 99
bond after 0 here 2 after 7|-90 14 -35 -23 15 99 -60 0
bond after 0 here 2 after 8|25 -5 16 -71 4 -31 -81 35
bond after 0 here 2 after 9|26 -36 68 61 -104 0 0 0
bond after 0 here 3 after 0|-98 0 -12 12 0 97 0 0
bond after 0 here 3 after 1|-67 24 103 -10 -19 99 0 0
bond after 0 here 3 after 2|24 27 -78 75 102 -94 -100 -15
bond after 0 here 3 after 3|-74 118 92 13 -53 32 0 0
bond after 0 here 3 after 4|-35 -16 13 -10 -8 0 0 0
bond after 0 here 3 after 5|-67 51 3 10 27 0 0 0
bond after 0 here 3 after 6|-59 48 1 5 -50 0 0 0
bond after 0 here 3 after 7|-42 -23 31 110 -28 0 0 0
bond after 0 here 3 after 8|42 86 -11 -37 33 -99 0 0
bond after 0 here 3 after 9|-29 96 -64 -66 14 0 0 0
bond after 0 here 4 after 0|0 0 72 -72 0 0 0 0
bond after 0 here 4 after 1|-23 72 -45 15 0 0 0 0
bond after 0 here 4 after 2|-3 114 49 34 -1 -29 -84 0
bond after 0 here 4 after 3|-70 -45 111 28 50 73 0 -100
bond after 0 here 4 after 4|-38 79 55 -44 0 0 0 0
bond after 0 here 4 after 5|55 108 -4 36 35 0 -100 -100
bond after 0 here 4 after 6|38 -35 20 -50 62 0 0 0
bond after 0 here 4 after 7|-93 46 18 87 11 0 -60 0
bond after 0 here 4 after 8|43 49 -111 10 -40 0 72 0
bond after 0 here 4 after 9|137 -69 -78 15 -81 0 0 0
bond after 0 here 5 after 0|2 29 -70 14 109 0 0 0
bond after 0 here 5 after 1|129 -175 14 6 -56 0 0 0
bond after 0 here 5 after 2|-1 -17 -23 115 -17 0 -37 -100
bond after 0 here 5 after 3|-102 -12 85 9 -62 0 100 0
bond after 0 here 5 after 4|55 68 -56 -51 24 0 0 0
bond after 0 here 5 after 5|-86 15 -2 35 0 0 53 0
bond after 0 here 5 after 6|-135 62 63 75 -132 98 -100 31
bond after 0 here 5 after 7|-149 29 -34 118 86 0 0 0
bond after 0 here 5 after 8|135 18 27 -19 -50 -97 0 0
bond after 0 here 5 after 9|82 16 66 -135 -52 0 0 0
bond after 0 here 6 after 0|-50 -86 18 13 53 0 -70 0
bond after 0 here 6 after 1|14 -174 39 -11 -28 62 0 0
bond after 0 here 6 after 2|67 62 -32 31 -40 -46 -94 -98
bond after 0 here 6 after 3|66 17 98 -9 23 -96 0 0
bond after 0 here 6 after 4|-29 -19 -24 66 -30 0 0 0
bond after 0 here 6 after 5|-106 48 70 -23 -41 -1 0 0
bond after 0 here 6 after 6|-74 135 -69 -32 166 0 0 0
bond after 0 here 6 after 7|175 -146 -13 57 4 -30 0 0
bond after 0 here 6 after 8|18 17 -1 -16 -23 100 0 0
bond after 0 here 6 after 9|62 1 33 -24 59 0 99 0
bond after 0 here 7 after 0|-53 52 -64 -18 -29 0 0 0
bond after 0 here 7 after 1|-34 62 -15 10 68 38 -36 -100
bond after 0 here 7 after 2|-10 -51 41 126 -14 41 -37 -50
bond after 0 here 7 after 3|17 105 1 95 47 0 -100 -70
bond after 0 here 7 after 4|-78 -21 -142 84 -84 76 86 73
bond after 0 here 7 after 5|13 18 60 62 -25 0 83 -100
bond after 0 here 7 after 6|-73 3 -2 21 15 0 0 0
bond after 0 here 7 after 7|81 28 -48 -28 5 -66 -48 0
bond after 0 here 7 after 8|42 -54 4 60 53 0 83 0
bond after 0 here 7 after 9|43 -20 28 19 116 0 0 0
bond after 0 here 8 after 0|60 56 13 87 -11 -7 37 27
bond after 0 here 8 after 1|-35 17 47 42 17 20 14 25
bond after 0 here 8 after 2|-74 -46 -6 26 74 -28 -8 68
bond after 0 here 8 after 3|2 -7 -7 -17 -38 88 -43 0
bond after 0 here 8 after 4|23 44 -84 34 -1 0 -17 23
bond after 0 here 8 after 5|26 79 -84 11 82 -55 17 0
bond after 0 here 8 after 6|87 -2 -31 17 27 20 32 -22
bond after 0 here 8 after 7|81 51 -79 28 -38 -29 32 0
bond after 0 here 8 after 8|-1 20 -35 -3 44 126 -18 -67
bond after 0 here 8 after 9|47 -11 78 -69 42 -139 88 -70
bond after 0 here 9 after 0|78 -71 -1 47 65 -93 -40 -24
bond after 0 here 9 after 1|4 -102 11 -21 -24 -17 44 149
bond after 0 here 9 after 2|31 -62 -69 107 18 33 65 9
bond after 0 here 9 after 3|1 26 -6 29 -9 -112 56 81
bond after 0 here 9 after 4|14 81 -5 34 50 -23 22 -47
bond after 0 here 9 after 5|-43 29 -33 0 19 -5 5 -71
bond after 0 here 9 after 6|104 8 -16 -8 62 -37 37 -34
bond after 0 here 9 after 7|94 23 -34 -78 -36 24 22 -6
bond after 0 here 9 after 8|53 -25 -10 32 43 -2 98 -26
bond after 0 here 9 after 9|130 40 15 60 25 22 69 30
bond after 1|-6 94 63 -5 -65 -95 -123 -168
bond after 1 here 0 after 0|0 0 -87 87 0 0 0 0
bond after 1 here 0 after 2|0 0 114 -114 0 0 0 0
bond after 1 here 0 after 9|0 0 0 88 -88 0 0 0
bond after 1 here 1 after 2|0 52 -81 9 0 0 0 0
bond after 1 here 1 after 5|0 0 -7 7 0 0 0 0
bond after 1 here 1 after 6|0 0 -94 94 0 0 0 0
bond after 1 here 1 after 8|104 -104 0 0 0 0 0 0
bond after 1 here 1 after 9|134 -88 -185 141 14 0 0 0
bond after 1 here 2 after 1|57 -25 -92 91 0 0 0 0
bond after 1 here 2 after 2|8 7 2 -111 82 0 0 0
bond after 1 here 2 after 3|-36 36 0 0 0 0 0 0
bond after 1 here 2 after 4|-20 20 0 0 0 0 0 0
bond after 1 here 2 after 5|10 -10 -62 62 0 0 0 0
bond after 1 here 2 after 6|14 -82 114 -97 0 0 0 0
bond after 1 here 2 after 7|59 -59 84 -84 0 0 0 0
bond after 1 here 2 after 8|146 93 -139 -106 77 0 0 -100
bond after 1 here 2 after 9|-81 -8 77 26 69 0 0 0
bond after 1 here 3 after 1|-30 30 29 -29 0 0 0 0
bond after 1 here 3 after 2|41 60 138 -155 0 0 0 0
bond after 1 here 3 after 3|-25 34 -25 0 0 0 0 0
bond after 1 here 3 after 4|-155 155 0 0 0 0 0 0
bond after 1 here 3 after 5|94 -94 0 0 0 0 0 0
bond after 1 here 3 after 6|10 -10 44 -44 0 0 0 0
bond after 1 here 3 after 7|97 31 0 -100 0 0 0 0
bond after 1 here 3 after 8|69 -78 -23 96 0 0 0 0
bond after 1 here 3 after 9|-133 5 99 0 0 0 0 0
bond after 1 here 4 after 2|19 -6 0 -50 0 0 0 0
bond after 1 here 4 after 3|64 -64 0 0 0 0 0 0
bond after 1 here 4 after 8|54 -54 72 -72 0 0 0 0
bond after 1 here 4 after 9|-34 34 0 0 0 0 0 0
bond after 1 here 5 after 1|-162 162 77 -77 0 0 0 0
bond after 1 here 5 after 2|59 -29 -93 -28 0 0 0 0
bond after 1 here 5 after 3|14 -17 8 0 0 0 0 0
bond after 1 here 5 after 4|-30 65 -70 -24 0 0 0 0
bond after 1 here 5 after 5|85 -85 15 0 -15 0 0 0
bond after 1 here 5 after 6|85 -85 0 0 0 0 0 0
bond after 1 here 5 after 8|0 0 86 -86 0 0 0 0
bond after 1 here 5 after 9|-58 79 -150 125 0 0 0 0
bond after 1 here 6 after 2|-266 239 74 16 0 0 0 0
bond after 1 here 6 after 3|37 63 -82 -91 0 0 0 0
bond after 1 here 6 after 5|98 -180 53 93 0 0 0 0
bond after 1 here 6 after 6|-69 -43 9 125 0 0 0 0
bond after 1 here 6 after 7|-74 74 0 0 0 0 0 0
bond after 1 here 6 after 8|0 0 -28 28 0 0 0 0
bond after 1 here 6 after 9|34 -34 58 -58 0 0 0 0
bond after 1 here 7 after 2|-74 0 -76 80 88 0 0 0
bond after 1 here 7 after 3|-87 87 -78 78 0 0 0 0
bond after 1 here 7 after 4|0 0 -16 16 0 0 0 0
bond after 1 here 7 after 5|0 18 -162 154 0 0 0 0
bond after 1 here 7 after 6|0 0 -56 56 0 0 0 0
bond after 1 here 7 after 8|0 0 -61 136 -95 0 0 0
bond after 1 here 7 after 9|-136 136 0 86 -86 0 0 0
bond after 1 here 8 after 0|0 0 -75 75 0 0 0 0
bond after 1 here 8 after 1|0 0 7 -11 32 0 0 0
bond after 1 here 8 after 2|36 0 -13 -1 -85 0 0 0
bond after 1 here 8 after 3|0 0 118 -118 0 0 0 0
bond after 1 here 8 after 4|0 0 97 -97 0 0 0 0
bond after 1 here 8 after 5|0 0 17 -15 -5 0 0 0
bond after 1 here 8 after 6|0 0 37 10 0 0 -66 0
bond after 1 here 8 after 7|86 -28 111 -143 0 0 0 0
bond after 1 here 8 after 8|99 0 -29 -22 -17 0 0 0
bond after 1 here 8 after 9|-62 -3 1 57 0 0 0 0
bond after 1 here 9 after 1|0 0 -78 78 0 0 0 0
bond after 1 here 9 after 2|-168 -91 179 -43 185 -95 19 -16
bond after 1 here 9 after 3|58 0 152 -258 87 0 0 0
bond after 1 here 9 after 4|-70 0 -99 125 0 0 0 0
bond after 1 here 9 after 5|104 -7 -100 70 0 0 -39 0
bond after 1 here 9 after 6|0 0 -77 171 -132 0 0 0
bond after 1 here 9 after 7|-40 0 -35 14 74 0 0 0
bond after 1 here 9 after 8|41 0 65 35 -155 0 -90 0
bond after 1 here 9 after 9|0 0 2 52 -9 0 47 -83
bond after 2|47 78 -6 -87 -177 0 -95 2
bond after 2 here 0 after 1|0 0 -97 97 0 0 0 0
bond after 2 here 0 after 7|0 0 -95 95 0 0 0 0
bond after 2 here 1 after 1|0 -35 -50 64 0 0 0 0
bond after 2 here 1 after 2|60 55 -46 -66 0 0 0 0
bond after 2 here 1 after 3|55 0 0 -55 0 0 0 0
bond after 2 here 1 after 5|0 0 97 -97 0 0 0 0
bond after 2 here 1 after 6|70 -70 0 0 0 0 0 0
bond after 2 here 1 after 8|0 99 -44 44 -99 0 0 0
bond after 2 here 1 after 9|-161 138 -157 176 0 0 0 0
bond after 2 here 2 after 1|73 -32 -62 -15 0 0 0 0
bond after 2 here 2 after 2|-101 167 44 -126 -31 0 0 -93
bond after 2 here 2 after 3|61 64 9 -140 0 0 0 0
bond after 2 here 2 after 4|-34 34 77 -77 0 0 0 0
bond after 2 here 2 after 5|-104 165 -105 -54 0 0 0 0
bond after 2 here 2 after 6|4 -28 65 0 0 0 0 0
bond after 2 here 2 after 7|-17 22 58 -67 0 0 0 0
bond after 2 here 2 after 8|-78 61 -76 106 0 0 0 0
bond after 2 here 2 after 9|-30 30 0 0 0 0 0 0
bond after 2 here 3 after 1|38 -38 0 0 0 0 0 0
bond after 2 here 3 after 2|-45 45 0 0 0 0 0 0
bond after 2 here 3 after 3|6 -6 0 0 0 0 0 0
bond after 2 here 3 after 4|7 0 -7 0 0 0 0 0
bond after 2 here 3 after 5|-42 42 0 0 0 0 0 0
bond after 2 here 3 after 6|-47 47 -62 62 0 0 0 0
bond after 2 here 3 after 7|-37 37 -83 0 83 0 0 0
bond after 2 here 3 after 8|-4 4 -55 131 -93 0 0 0
bond after 2 here 3 after 9|38 15 -100 0 0 0 0 0
bond after 2 here 4 after 1|87 -90 96 -94 0 0 0 0
bond after 2 here 4 after 2|-80 80 0 0 0 0 0 0
bond after 2 here 4 after 3|-148 148 0 0 0 0 0 0
bond after 2 here 4 after 4|103 -103 0 0 0 0 0 0
bond after 2 here 4 after 5|99 -99 0 0 0 0 0 0
bond after 2 here 4 after 6|77 -77 0 0 0 0 0 0
bond after 2 here 4 after 7|-98 98 0 0 0 0 0 0
bond after 2 here 4 after 8|26 -26 -70 0 70 0 0 0
bond after 2 here 4 after 9|109 -109 0 0 0 0 0 0
bond after 2 here 5 after 2|-53 -4 127 0 0 0 0 0
bond after 2 here 5 after 3|44 -44 0 0 0 0 0 0
bond after 2 here 5 after 4|-67 67 0 0 0 0 0 0
bond after 2 here 5 after 5|110 -58 -24 -54 0 0 0 0
bond after 2 here 5 after 7|0 0 100 -100 0 0 0 0
bond after 2 here 5 after 8|-12 12 36 -36 0 0 0 0
bond after 2 here 5 after 9|25 -25 0 0 0 0 0 0
bond after 2 here 6 after 2|101 -51 -60 15 -61 0 0 0
bond after 2 here 6 after 3|-97 97 0 0 0 0 0 0
bond after 2 here 6 after 4|-34 34 0 0 0 0 0 0
bond after 2 here 6 after 5|69 38 -96 0 0 0 0 0
bond after 2 here 6 after 8|-116 -23 42 -14 86 0 0 0
bond after 2 here 6 after 9|-10 -99 -45 113 0 0 0 0
bond after 2 here 7 after 2|95 -95 121 -121 0 0 0 0
bond after 2 here 7 after 3|-74 0 74 0 0 0 0 0
bond after 2 here 7 after 6|-75 75 58 -58 0 0 0 0
bond after 2 here 7 after 7|0 0 68 -68 0 0 0 0
bond after 2 here 7 after 8|22 0 85 -84 -20 0 0 0
bond after 2 here 7 after 9|14 -14 -89 89 0 0 0 0
bond after 2 here 8 after 0|0 0 99 -99 0 0 0 0
bond after 2 here 8 after 1|0 0 -27 27 0 0 0 0
bond after 2 here 8 after 2|95 -95 -57 79 -56 0 0 0
bond after 2 here 8 after 3|73 -77 -36 48 -14 0 0 0
bond after 2 here 8 after 4|-78 78 -87 87 0 0 0 0
bond after 2 here 8 after 5|-9 0 0 9 0 0 0 0
bond after 2 here 8 after 6|0 0 162 -123 -65 0 0 0
bond after 2 here 8 after 7|0 0 -3 3 0 0 0 0
bond after 2 here 8 after 8|33 30 24 -65 0 0 0 0
bond after 2 here 8 after 9|6 62 128 -42 -53 0 0 0
bond after 2 here 9 after 0|0 0 -65 65 0 0 0 0
bond after 2 here 9 after 1|0 0 -73 73 0 0 0 0
bond after 2 here 9 after 2|0 0 17 119 -116 0 0 0
bond after 2 here 9 after 3|0 0 0 53 -53 0 0 0
bond after 2 here 9 after 4|85 -4 -169 115 0 0 0 0
bond after 2 here 9 after 5|0 0 30 -30 0 0 0 0
bond after 2 here 9 after 6|-67 67 -48 48 0 0 0 0
bond after 2 here 9 after 7|0 0 -53 -23 70 0 0 0
bond after 2 here 9 after 8|-13 -83 55 -16 0 0 0 0
bond after 2 here 9 after 9|-70 0 41 -68 129 0 -95 62
bond after 3|48 77 123 -113 18 0 -137 -144
bond after 3 here 0 after 0|-93 0 0 93 0 0 0 0
bond after 3 here 0 after 1|-94 0 -94 161 0 0 0 0
bond after 3 here 0 after 2|0 -82 -41 111 0 0 0 0
bond after 3 here 0 after 8|0 0 -54 0 54 0 0 0
bond after 3 here 1 after 0|0 -77 0 77 0 0 0 0
bond after 3 here 1 after 1|90 -149 -14 95 0 0 0 0
bond after 3 here 1 after 2|47 -45 -148 88 157 0 0 0
bond after 3 here 1 after 4|0 0 -35 35 0 0 0 0
bond after 3 here 1 after 8|0 0 -94 94 0 0 0 0
bond after 3 here 1 after 9|-27 -2 -19 87 -59 0 0 0
bond after 3 here 2 after 1|66 -57 0 -31 0 0 0 0
bond after 3 here 2 after 2|-5 21 -75 -150 95 0 0 0
bond after 3 here 2 after 3|-82 109 -116 0 66 0 0 0
bond after 3 here 2 after 4|-22 -16 0 0 72 0 0 0
bond after 3 here 2 after 5|89 -187 141 -56 0 0 0 0
bond after 3 here 2 after 6|-26 94 -125 5 0 0 0 0
bond after 3 here 2 after 7|-24 24 0 0 0 0 0 0
bond after 3 here 2 after 8|-25 -94 -102 127 63 0 0 0
bond after 3 here 2 after 9|102 132 -189 -42 7 0 0 -99
bond after 3 here 3 after 1|-41 41 0 0 0 0 0 0
bond after 3 here 3 after 2|78 -23 103 -113 57 0 0 -100
bond after 3 here 3 after 3|132 -69 81 -77 -9 0 -100 -100
bond after 3 here 3 after 4|-77 136 -69 0 0 0 0 0
bond after 3 here 3 after 5|28 -28 0 0 0 0 0 0
bond after 3 here 3 after 6|98 -98 17 -17 0 0 0 0
bond after 3 here 3 after 7|-35 35 0 0 0 0 0 0
bond after 3 here 3 after 8|58 -58 98 -98 0 0 0 0
bond after 3 here 3 after 9|101 -90 0 47 -80 0 0 0
bond after 3 here 4 after 1|-155 155 0 0 0 0 0 0
bond after 3 here 4 after 2|33 -8 -76 0 0 0 0 0
bond after 3 here 4 after 3|-49 49 0 0 0 0 0 0
bond after 3 here 4 after 4|19 -4 0 -35 0 0 0 0
bond after 3 here 4 after 6|-89 89 0 0 0 0 0 0
bond after 3 here 4 after 7|-81 81 0 0 0 0 0 0
bond after 3 here 4 after 8|-67 67 78 -78 0 0 0 0
bond after 3 here 4 after 9|-103 103 0 0 0 0 0 0
bond after 3 here 5 after 1|-70 70 0 0 0 0 0 0
bond after 3 here 5 after 2|-102 107 -77 27 0 0 0 0
bond after 3 here 5 after 3|75 31 -87 -5 0 0 0 0
bond after 3 here 5 after 4|99 -99 0 0 0 0 0 0
bond after 3 here 5 after 5|-91 0 53 57 0 0 0 0
bond after 3 here 5 after 6|0 0 -13 -28 35 0 0 0
bond after 3 here 5 after 7|107 -93 -11 -100 93 0 0 0
bond after 3 here 5 after 8|2 -2 0 0 0 0 0 0
bond after 3 here 5 after 9|-197 0 66 209 80 0 -100 0
bond after 3 here 6 after 1|0 0 -38 38 0 0 0 0
bond after 3 here 6 after 2|6 67 -94 0 0 0 0 0
bond after 3 here 6 after 3|23 32 0 -93 0 0 0 0
bond after 3 here 6 after 4|-40 40 0 0 0 0 0 0
bond after 3 here 6 after 5|23 89 -100 24 0 0 0 0
bond after 3 here 6 after 6|98 -98 91 -91 0 0 0 0
bond after 3 here 6 after 7|-91 91 76 -76 0 0 0 0
bond after 3 here 6 after 8|-106 106 43 -43 0 0 0 0
bond after 3 here 6 after 9|102 -30 -137 73 0 0 0 0
bond after 3 here 7 after 2|33 99 0 -109 0 0 0 0
bond after 3 here 7 after 3|100 0 60 -142 0 0 0 0
bond after 3 here 7 after 4|0 0 81 -81 0 0 0 0
bond after 3 here 7 after 6|170 -99 -94 6 0 0 0 0
bond after 3 here 7 after 8|-95 95 55 -55 0 0 0 0
bond after 3 here 7 after 9|76 31 -8 -105 0 0 0 0
bond after 3 here 8 after 2|-131 79 87 4 0 0 0 0
bond after 3 here 8 after 3|87 0 -87 0 0 0 0 0
bond after 3 here 8 after 4|-53 0 114 -82 0 0 0 0
bond after 3 here 8 after 5|172 -101 74 -97 0 0 -74 0
bond after 3 here 8 after 6|60 0 -89 58 0 0 0 0
bond after 3 here 8 after 7|0 0 109 -109 0 0 0 0
bond after 3 here 8 after 8|18 92 200 -181 -126 0 0 0
bond after 3 here 8 after 9|0 34 23 -24 -30 0 0 0
bond after 3 here 9 after 1|0 0 -95 95 0 0 0 0
bond after 3 here 9 after 2|0 0 108 -49 -73 0 0 0
bond after 3 here 9 after 3|0 0 82 11 0 0 -88 0
bond after 3 here 9 after 4|0 0 96 -94 -3 0 0 0
bond after 3 here 9 after 5|0 0 -118 118 0 0 0 0
bond after 3 here 9 after 6|0 0 85 -16 -96 0 31 0
bond after 3 here 9 after 7|0 0 77 94 -94 0 -77 0
bond after 3 here 9 after 8|17 -113 258 -210 0 0 25 0
bond after 3 here 9 after 9|-123 0 52 -31 -24 0 77 0
bond after 4|73 206 -99 -142 39 -137 -171 -124
bond after 4 here 0 after 0|183 57 0 -35 -35 0 0 -100
bond after 4 here 0 after 2|0 -77 0 77 0 0 0 0
bond after 4 here 0 after 4|0 0 -92 92 0 0 0 0
bond after 4 here 0 after 8|0 0 0 93 -93 0 0 0
bond after 4 here 0 after 9|-99 0 0 99 0 0 0 0
bond after 4 here 1 after 1|-100 100 0 0 0 0 0 0
bond after 4 here 1 after 2|-39 112 -84 0 0 0 0 0
bond after 4 here 1 after 6|79 0 -70 -16 0 0 0 0
bond after 4 here 1 after 9|-23 152 -104 -16 0 0 0 0
bond after 4 here 2 after 1|-34 34 0 0 0 0 0 0
bond after 4 here 2 after 2|36 16 -116 110 -99 0 0 0
bond after 4 here 2 after 3|93 -87 93 -182 91 0 0 0
bond after 4 here 2 after 4|14 -14 -61 61 0 0 0 0
bond after 4 here 2 after 5|-130 130 128 -128 0 0 0 0
bond after 4 here 2 after 6|14 -14 -16 16 0 0 0 0
bond after 4 here 2 after 7|-46 -43 57 19 55 0 0 0
bond after 4 here 2 after 8|47 -45 -92 87 0 0 0 0
bond after 4 here 2 after 9|83 49 -100 -35 13 0 0 0
bond after 4 here 3 after 1|6 44 -94 0 0 0 0 0
bond after 4 here 3 after 2|-40 181 -83 83 0 0 -100 -100
bond after 4 here 3 after 3|111 6 0 0 -86 0 0 -100
bond after 4 here 3 after 4|8 -8 39 -39 97 0 0 -97
bond after 4 here 3 after 5|127 -127 0 0 0 0 0 0
bond after 4 here 3 after 6|0 77 -87 0 0 0 0 0
bond after 4 here 3 after 7|-11 11 0 0 0 0 0 0
bond after 4 here 3 after 8|-78 -2 109 28 0 0 0 0
bond after 4 here 3 after 9|-149 149 0 -33 33 0 0 0
bond after 4 here 4 after 1|30 -30 0 0 0 0 0 0
bond after 4 here 4 after 2|-72 72 0 0 0 0 0 0
bond after 4 here 4 after 3|146 -66 -100 0 0 0 0 0
bond after 4 here 4 after 4|73 -125 0 65 -4 0 0 0
bond after 4 here 4 after 5|29 -29 0 0 0 0 0 0
bond after 4 here 4 after 6|-95 95 0 0 0 0 0 0
bond after 4 here 4 after 7|121 -121 0 0 0 0 0 0
bond after 4 here 4 after 8|83 -83 0 0 0 0 0 0
bond after 4 here 4 after 9|-74 74 0 0 0 0 0 0
bond after 4 here 5 after 1|58 -58 0 0 0 0 0 0
bond after 4 here 5 after 2|77 27 0 -150 0 0 0 0
bond after 4 here 5 after 3|0 0 -42 42 0 0 0 0
bond after 4 here 5 after 4|-18 18 0 0 0 0 0 0
bond after 4 here 5 after 5|-5 5 0 0 0 0 0 0
bond after 4 here 5 after 6|142 -90 0 -110 49 0 0 0
bond after 4 here 5 after 7|27 -27 58 -58 0 0 0 0
bond after 4 here 5 after 8|-84 101 100 -19 0 0 0 0
bond after 4 here 5 after 9|-66 62 -98 -5 62 0 0 0
bond after 4 here 6 after 1|37 89 0 -100 0 0 0 0
bond after 4 here 6 after 2|43 16 0 -98 0 0 0 0
bond after 4 here 6 after 3|83 -83 0 0 0 0 0 0
bond after 4 here 6 after 4|84 0 0 -84 0 0 0 0
bond after 4 here 6 after 5|58 0 0 -58 0 0 0 0
bond after 4 here 6 after 6|117 -117 0 11 -11 0 0 0
bond after 4 here 6 after 7|-18 18 0 52 -52 0 0 0
bond after 4 here 6 after 8|0 0 -24 24 0 0 0 0
bond after 4 here 6 after 9|-155 195 -92 49 -78 0 0 0
bond after 4 here 7 after 1|98 -98 0 0 0 0 0 0
bond after 4 here 7 after 2|125 35 3 -189 0 0 0 0
bond after 4 here 7 after 3|55 -55 85 -157 97 0 0 0
bond after 4 here 7 after 4|71 0 77 -96 0 -54 0 0
bond after 4 here 7 after 8|35 67 61 -133 0 0 0 0
bond after 4 here 7 after 9|-54 0 134 97 -157 0 0 0
bond after 4 here 8 after 2|154 -78 -17 -137 0 0 0 0
bond after 4 here 8 after 3|-98 98 0 0 0 0 0 0
bond after 4 here 8 after 4|61 -61 0 0 0 0 0 0
bond after 4 here 8 after 5|0 0 92 0 -92 0 0 0
bond after 4 here 8 after 6|0 0 54 -54 0 0 0 0
bond after 4 here 8 after 7|-80 80 124 -124 0 0 0 0
bond after 4 here 8 after 8|-26 -77 109 -18 -21 0 0 0
bond after 4 here 8 after 9|-94 -111 -345 357 33 0 0 0
bond after 4 here 9 after 2|0 0 91 -150 82 0 0 0
bond after 4 here 9 after 6|-78 0 113 -49 0 0 0 0
bond after 4 here 9 after 7|0 0 -99 105 -9 0 0 0
bond after 4 here 9 after 8|-74 0 303 -217 0 0 -100 0
bond after 4 here 9 after 9|-63 0 211 -42 -240 -99 0 0
bond around 0 before 0|51 134 45 23 -49 -33 -164 -20
bond around 0 before 1|-42 81 -51 -84 -14 0 0 -154
bond around 0 before 2|-65 116 -21 -146 123 0 -94 0
bond around 0 before 3|-135 140 48 -162 179 -99 -21 -151
bond around 0 before 4|-213 221 82 -172 154 -100 0 24
bond around 1 before 0|-25 -27 13 65 58 -100 0 0
bond around 1 before 1|-85 91 -159 26 71 0 0 0
bond around 1 before 2|-133 101 58 17 -63 0 0 0
bond around 1 before 3|0 0 37 0 -37 0 0 0
bond around 2 before 0|-219 -147 -18 273 -60 0 0 0
bond around 2 before 1|0 -20 -96 30 101 0 0 0
bond around 2 before 2|0 -52 -89 99 -19 0 0 0
bond around 2 before 3|-90 164 0 -100 0 0 0 0
bond around 3 before 0|-209 -267 -122 418 -111 0 0 0
bond around 3 before 1|0 0 0 -68 68 0 0 0
bond around 3 before 2|0 0 -50 36 23 0 0 0
bond around 3 before 3|-97 101 -73 11 23 0 0 0
bond around 3 before 4|-100 53 76 -33 0 0 0 0
bond around 4 before 0|-15 -460 -194 607 -14 -83 0 0
bond around 4 before 1|0 -97 0 97 0 0 0 0
bond around 4 before 2|0 -93 0 93 0 0 0 0
bond around 4 before 3|0 87 -87 0 0 0 0 0
bond around 4 before 4|-99 40 0 0 80 0 0 0
bond before 0|63 54 115 99 -99 -21 -6 9
bond before 0 deficit 0 here 0|0 0 -159 15 85 33 0 0
bond before 0 deficit 0 here 1|0 0 21 -117 115 0 0 84
bond before 0 deficit 0 here 2|-86 -65 17 -64 36 -95 0 96
bond before 0 deficit 0 here 3|0 -99 -4 73 159 0 0 0
bond before 0 deficit 0 here 4|0 0 -124 -7 97 0 0 0
bond before 0 deficit 0 here 5|71 -100 19 102 61 0 -100 -39
bond before 0 deficit 0 here 6|20 -102 28 35 38 0 0 0
bond before 0 deficit 0 here 7|40 0 -76 2 12 0 0 0
bond before 0 deficit 0 here 8|66 0 32 -50 -18 0 0 -84
bond before 0 deficit 0 here 9|-54 -97 -66 -81 2 92 -100 270
bond before 0 deficit 1 here 0|0 0 -16 16 0 0 0 0
bond before 0 deficit 1 here 1|-140 114 7 -56 11 0 0 0
bond before 0 deficit 1 here 2|-25 22 53 92 8 0 0 -82
bond before 0 deficit 1 here 3|32 -28 -58 15 -93 29 0 100
bond before 0 deficit 1 here 4|-83 27 -110 165 68 100 0 -100
bond before 0 deficit 1 here 5|-43 54 43 28 -134 0 -37 -56
bond before 0 deficit 1 here 6|19 62 -62 -44 56 -29 0 0
bond before 0 deficit 1 here 7|3 93 58 -18 -59 -98 0 42
bond before 0 deficit 1 here 8|-23 59 -38 61 31 0 0 18
bond before 0 deficit 1 here 9|150 100 -94 -28 102 -219 43 -93
bond before 0 deficit 2 here 0|-146 0 6 80 0 0 0 0
bond before 0 deficit 2 here 1|-164 31 107 -17 80 0 0 -97
bond before 0 deficit 2 here 2|-115 58 -9 -18 82 151 0 25
bond before 0 deficit 2 here 3|-20 73 51 38 108 0 -100 -86
bond before 0 deficit 2 here 4|-54 195 -103 -43 26 -127 -60 0
bond before 0 deficit 2 here 5|-30 134 -15 40 -63 0 0 0
bond before 0 deficit 2 here 6|-53 27 -5 13 26 -99 -94 42
bond before 0 deficit 2 here 7|-112 186 -51 -20 -14 69 -105 81
bond before 0 deficit 2 here 8|11 41 1 96 105 -94 -49 95
bond before 0 deficit 2 here 9|-31 112 11 97 107 -12 43 -175
bond before 0 deficit 3 here 0|0 0 30 -30 0 0 0 0
bond before 0 deficit 3 here 1|63 -61 82 46 -100 0 0 0
bond before 0 deficit 3 here 2|-62 55 -34 -22 -16 0 0 123
bond before 0 deficit 3 here 3|-33 145 47 -37 79 0 -100 -100
bond before 0 deficit 3 here 4|-104 -15 90 -71 0 0 -84 100
bond before 0 deficit 3 here 5|-6 -8 -133 70 179 0 53 0
bond before 0 deficit 3 here 6|-89 65 7 45 -89 75 0 0
bond before 0 deficit 3 here 7|58 79 77 -143 132 -89 0 -100
bond before 0 deficit 3 here 8|10 -36 -13 62 -13 58 -32 -55
bond before 0 deficit 3 here 9|66 -29 -24 30 -162 29 70 0
bond before 0 deficit 4 here 0|0 0 61 -27 -54 0 0 0
bond before 0 deficit 4 here 1|-160 149 -55 -94 0 0 0 100
bond before 0 deficit 4 here 2|-38 27 -48 61 76 0 0 0
bond before 0 deficit 4 here 3|13 -89 160 -5 -49 0 0 0
bond before 0 deficit 4 here 4|8 31 -57 -88 0 0 0 0
bond before 0 deficit 4 here 5|-55 91 -4 -61 -12 0 0 0
bond before 0 deficit 4 here 6|-4 23 -60 2 70 0 0 0
bond before 0 deficit 4 here 7|71 -77 -57 73 24 -54 0 -73
bond before 0 deficit 4 here 8|95 34 -192 56 11 35 73 0
bond before 0 deficit 4 here 9|86 112 -137 61 -131 -100 63 0
bond before 0 deficit 5 here 0|0 -82 26 26 0 -21 0 0
bond before 0 deficit 5 here 1|11 21 -41 6 -51 0 0 0
bond before 0 deficit 5 here 2|-83 38 26 30 143 82 -60 28
bond before 0 deficit 5 here 3|64 118 4 26 -24 0 -100 0
bond before 0 deficit 5 here 4|-67 75 -11 -62 24 0 0 0
bond before 0 deficit 5 here 5|-47 54 -8 -22 -38 0 100 0
bond before 0 deficit 5 here 6|7 -101 -22 55 50 62 49 0
bond before 0 deficit 5 here 7|-57 -16 -33 87 60 0 0 0
bond before 0 deficit 5 here 8|67 -68 144 -42 -53 -38 14 0
bond before 0 deficit 5 here 9|149 139 -56 86 -218 -104 -81 -142
bond before 0 deficit 6 here 0|-100 0 68 69 -93 0 0 0
bond before 0 deficit 6 here 1|5 -37 62 -27 0 0 0 0
bond before 0 deficit 6 here 2|166 -62 -100 -76 -134 0 -81 -7
bond before 0 deficit 6 here 3|-12 -70 -28 59 -19 -94 0 0
bond before 0 deficit 6 here 4|-8 118 -16 60 0 0 -100 0
bond before 0 deficit 6 here 5|105 26 -81 -79 -228 29 0 52
bond before 0 deficit 6 here 6|-30 -27 -54 58 84 0 0 0
bond before 0 deficit 6 here 7|56 -50 -72 -85 82 100 89 -87
bond before 0 deficit 6 here 8|178 90 -12 6 49 -29 -80 -40
bond before 0 deficit 6 here 9|-7 -43 91 88 -2 7 65 -218
bond before 0 deficit 7 here 0|103 -89 -70 32 0 0 0 -31
bond before 0 deficit 7 here 1|63 -82 -41 10 0 96 0 0
bond before 0 deficit 7 here 2|33 -108 -83 88 -40 -68 0 160
bond before 0 deficit 7 here 3|118 64 -5 88 83 97 -100 -100
bond before 0 deficit 7 here 4|-62 -34 56 33 0 0 0 0
bond before 0 deficit 7 here 5|75 -60 34 44 44 0 0 -100
bond before 0 deficit 7 here 6|136 -152 29 159 -167 0 0 0
bond before 0 deficit 7 here 7|2 -109 4 26 -168 -20 -18 100
bond before 0 deficit 7 here 8|111 -124 10 96 -92 32 59 -32
bond before 0 deficit 7 here 9|38 27 -35 19 -16 30 -20 57
bond before 0 deficit 8 here 0|-166 0 52 31 0 79 0 0
bond before 0 deficit 8 here 1|-66 -57 172 140 -96 -56 0 -31
bond before 0 deficit 8 here 2|103 -52 53 -44 -123 -20 0 -91
bond before 0 deficit 8 here 3|109 -126 -9 0 -33 32 0 -100
bond before 0 deficit 8 here 4|-53 -94 152 -4 0 0 0 0
bond before 0 deficit 8 here 5|86 -49 -31 65 68 0 -100 0
bond before 0 deficit 8 here 6|144 -77 3 24 -155 -96 0 -94
bond before 0 deficit 8 here 7|21 -18 -59 -20 88 -30 -8 28
bond before 0 deficit 8 here 8|71 -45 3 -17 -60 8 90 -56
bond before 0 deficit 8 here 9|46 4 -2 36 -4 -6 41 -115
bond before 0 deficit 9 here 0|-99 -77 -3 84 -88 0 0 0
bond before 0 deficit 9 here 1|-1 -29 45 63 -143 33 0 14
bond before 0 deficit 9 here 2|57 -1 73 -66 -257 -100 0 -126
bond before 0 deficit 9 here 3|101 -45 40 125 -52 0 0 -16
bond before 0 deficit 9 here 4|63 -74 69 31 -99 12 72 0
bond before 0 deficit 9 here 5|130 1 -43 -39 0 0 0 -66
bond before 0 deficit 9 here 6|161 -64 -4 -13 -169 98 0 0
bond before 0 deficit 9 here 7|120 -64 8 66 -87 130 115 -26
bond before 0 deficit 9 here 8|59 -118 -15 21 66 73 90 21
bond before 0 deficit 9 here 9|141 -29 33 8 115 110 -134 -69
bond before 1|-56 90 -136 -36 3 0 0 -154
bond before 1 deficit 0 here 0|0 0 0 -87 87 0 0 0
bond before 1 deficit 0 here 2|0 0 0 114 -114 0 0 0
bond before 1 deficit 0 here 7|0 0 -53 53 0 0 0 0
bond before 1 deficit 0 here 8|0 0 -89 89 0 0 0 0
bond before 1 deficit 1 here 2|0 -86 -36 -15 115 0 0 0
bond before 1 deficit 1 here 3|0 0 -90 90 0 0 0 0
bond before 1 deficit 1 here 5|-82 82 -41 79 -52 0 0 0
bond before 1 deficit 1 here 6|0 0 -7 7 0 0 0 0
bond before 1 deficit 1 here 7|0 0 -3 3 0 0 0 0
bond before 1 deficit 1 here 8|0 66 -25 -13 0 0 0 0
bond before 1 deficit 1 here 9|0 99 -11 -29 -64 0 0 0
bond before 1 deficit 2 here 1|0 -91 -86 152 0 0 0 0
bond before 1 deficit 2 here 2|-100 33 131 72 -15 0 0 0
bond before 1 deficit 2 here 3|-93 33 0 35 71 0 0 0
bond before 1 deficit 2 here 4|-55 55 0 0 0 0 0 0
bond before 1 deficit 2 here 5|-208 126 84 -48 95 0 0 0
bond before 1 deficit 2 here 6|-95 161 -101 47 -43 0 0 0
bond before 1 deficit 2 here 7|-124 141 68 -29 -68 0 0 0
bond before 1 deficit 2 here 8|0 94 -40 47 -99 0 0 0
bond before 1 deficit 2 here 9|0 -55 -67 101 -61 0 0 0
bond before 1 deficit 3 here 2|0 -65 53 -11 29 0 0 0
bond before 1 deficit 3 here 3|-25 25 0 0 0 0 0 0
bond before 1 deficit 3 here 4|-60 60 0 0 0 0 0 0
bond before 1 deficit 3 here 5|-52 52 0 0 0 0 0 0
bond before 1 deficit 3 here 6|0 0 73 -61 -21 0 0 0
bond before 1 deficit 3 here 7|0 0 -73 73 0 0 0 0
bond before 1 deficit 3 here 8|0 -35 -23 0 96 0 0 0
bond before 1 deficit 3 here 9|0 29 -64 47 0 0 0 0
bond before 1 deficit 4 here 2|0 50 0 -50 0 0 0 0
bond before 1 deficit 4 here 5|0 0 75 -75 0 0 0 0
bond before 1 deficit 4 here 7|-47 47 -45 45 0 0 0 0
bond before 1 deficit 4 here 8|0 0 104 72 -150 0 0 0
bond before 1 deficit 4 here 9|0 0 -54 54 0 0 0 0
bond before 1 deficit 5 here 2|-20 -65 -81 138 0 0 0 0
bond before 1 deficit 5 here 3|0 0 0 93 -93 0 0 0
bond before 1 deficit 5 here 4|-74 74 -70 0 70 0 0 0
bond before 1 deficit 5 here 5|0 0 15 0 -15 0 0 0
bond before 1 deficit 5 here 6|0 100 0 -100 0 0 0 0
bond before 1 deficit 5 here 8|0 97 120 -130 -86 0 0 0
bond before 1 deficit 5 here 9|0 -23 -12 35 28 0 0 0
bond before 1 deficit 6 here 2|-172 224 -91 0 0 0 0 0
bond before 1 deficit 6 here 3|-82 82 0 0 0 0 0 0
bond before 1 deficit 6 here 5|53 -125 0 0 93 0 0 0
bond before 1 deficit 6 here 6|-98 -30 18 25 111 0 0 0
bond before 1 deficit 6 here 8|0 50 -39 49 -70 0 0 0
bond before 1 deficit 6 here 9|0 0 0 -11 11 0 0 0
bond before 1 deficit 7 here 2|0 48 -1 31 0 0 0 -92
bond before 1 deficit 7 here 4|0 0 0 53 -53 0 0 0
bond before 1 deficit 7 here 5|0 -48 -69 -37 120 0 0 0
bond before 1 deficit 7 here 6|0 -43 -17 41 0 0 0 0
bond before 1 deficit 7 here 7|-62 0 -72 118 0 0 0 0
bond before 1 deficit 7 here 8|0 0 -136 -49 160 0 0 0
bond before 1 deficit 7 here 9|0 0 100 -100 0 0 0 0
bond before 1 deficit 8 here 0|0 0 -89 89 0 0 0 0
bond before 1 deficit 8 here 1|0 0 21 -21 0 0 0 0
bond before 1 deficit 8 here 2|96 31 -43 -27 -64 0 0 0
bond before 1 deficit 8 here 3|0 0 -66 66 0 0 0 0
bond before 1 deficit 8 here 4|100 0 -162 184 -126 0 0 0
bond before 1 deficit 8 here 5|0 0 30 -30 0 0 0 0
bond before 1 deficit 8 here 6|-51 51 160 -160 0 0 0 0
bond before 1 deficit 8 here 7|-69 69 -35 151 -144 0 0 0
bond before 1 deficit 8 here 8|0 -16 -11 -80 119 0 0 -87
bond before 1 deficit 8 here 9|-26 28 -145 173 -47 0 0 0
bond before 1 deficit 9 here 2|148 -166 98 -42 0 0 0 0
bond before 1 deficit 9 here 3|148 -169 86 -55 0 0 0 0
bond before 1 deficit 9 here 4|196 -178 0 -35 0 0 0 0
bond before 1 deficit 9 here 5|143 -204 80 16 0 0 0 0
bond before 1 deficit 9 here 6|158 -86 -73 -36 0 0 0 0
bond before 1 deficit 9 here 7|59 -40 66 -87 0 0 0 0
bond before 1 deficit 9 here 8|-98 98 142 -44 -93 0 0 0
bond before 1 deficit 9 here 9|191 -79 117 -138 18 0 0 0
bond before 2|-103 115 -11 -110 116 0 -94 0
bond before 2 deficit 0 here 1|0 -98 0 100 -2 0 0 0
bond before 2 deficit 0 here 2|0 0 51 -51 0 0 0 0
bond before 2 deficit 0 here 7|0 0 0 -95 95 0 0 0
bond before 2 deficit 0 here 8|0 0 -112 112 0 0 0 0
bond before 2 deficit 0 here 9|0 0 87 0 -87 0 0 0
bond before 2 deficit 1 here 1|0 -99 0 0 99 0 0 0
bond before 2 deficit 1 here 2|67 -67 0 -46 46 0 0 0
bond before 2 deficit 1 here 3|0 132 0 0 -132 0 0 0
bond before 2 deficit 1 here 5|0 0 97 0 -97 0 0 0
bond before 2 deficit 1 here 7|0 0 -70 70 0 0 0 0
bond before 2 deficit 1 here 8|0 99 -97 0 -28 0 0 0
bond before 2 deficit 1 here 9|0 61 -131 135 -86 0 0 0
bond before 2 deficit 2 here 1|0 114 -114 0 0 0 0 0
bond before 2 deficit 2 here 2|89 -22 0 0 -31 0 0 0
bond before 2 deficit 2 here 3|0 0 75 0 -75 0 0 0
bond before 2 deficit 2 here 4|-68 114 77 -66 -77 0 0 0
bond before 2 deficit 2 here 5|-105 105 15 0 -15 0 0 0
bond before 2 deficit 2 here 6|38 -38 40 -40 0 0 0 0
bond before 2 deficit 2 here 7|-120 34 112 -40 37 0 0 0
bond before 2 deficit 2 here 8|-54 -36 4 189 -79 0 0 0
bond before 2 deficit 2 here 9|0 107 -89 236 -197 0 -94 0
bond before 2 deficit 3 here 3|0 -92 0 0 92 0 0 0
bond before 2 deficit 3 here 4|-7 7 0 0 0 0 0 0
bond before 2 deficit 3 here 5|0 -68 68 0 0 0 0 0
bond before 2 deficit 3 here 6|-87 87 0 -62 62 0 0 0
bond before 2 deficit 3 here 8|0 0 -148 -2 126 0 0 0
bond before 2 deficit 3 here 9|-100 30 0 31 78 0 0 0
bond before 2 deficit 4 here 1|0 -96 96 0 0 0 0 0
bond before 2 deficit 4 here 2|-100 100 0 0 0 0 0 0
bond before 2 deficit 4 here 8|0 0 -70 0 70 0 0 0
bond before 2 deficit 4 here 9|0 0 0 30 -30 0 0 0
bond before 2 deficit 5 here 2|49 -150 -7 133 0 0 0 0
bond before 2 deficit 5 here 5|-24 24 0 -98 98 0 0 0
bond before 2 deficit 5 here 7|0 83 45 0 -100 0 0 0
bond before 2 deficit 5 here 8|0 112 -65 -86 60 0 0 0
bond before 2 deficit 5 here 9|0 168 -106 9 -97 0 0 0
bond before 2 deficit 6 here 0|0 0 66 -66 0 0 0 0
bond before 2 deficit 6 here 2|0 0 50 -61 15 0 0 0
bond before 2 deficit 6 here 3|0 97 -97 -96 96 0 0 0
bond before 2 deficit 6 here 5|-96 96 0 0 0 0 0 0
bond before 2 deficit 6 here 7|0 0 -19 94 -81 0 0 0
bond before 2 deficit 6 here 8|0 -121 42 121 -42 0 0 0
bond before 2 deficit 6 here 9|0 31 -117 117 -31 0 0 0
bond before 2 deficit 7 here 2|-76 0 149 -98 31 0 0 0
bond before 2 deficit 7 here 3|0 0 30 -30 0 0 0 0
bond before 2 deficit 7 here 5|-93 93 0 0 0 0 0 0
bond before 2 deficit 7 here 6|0 89 -87 -132 130 0 0 0
bond before 2 deficit 7 here 7|0 0 170 -133 -61 0 0 0
bond before 2 deficit 7 here 8|0 22 -100 135 8 0 0 0
bond before 2 deficit 7 here 9|0 0 -89 0 89 0 0 0
bond before 2 deficit 8 here 0|0 -99 -7 104 0 0 0 0
bond before 2 deficit 8 here 2|0 0 -112 112 0 0 0 0
bond before 2 deficit 8 here 3|88 -7 14 -83 -14 0 0 0
bond before 2 deficit 8 here 4|-32 91 -82 0 0 0 0 0
bond before 2 deficit 8 here 5|99 -99 0 0 0 0 0 0
bond before 2 deficit 8 here 6|0 0 98 -98 0 0 0 0
bond before 2 deficit 8 here 7|0 0 -80 0 80 0 0 0
bond before 2 deficit 8 here 8|-70 34 37 101 -100 0 0 0
bond before 2 deficit 8 here 9|-39 -78 136 -156 130 0 0 0
bond before 2 deficit 9 here 2|93 -93 0 0 0 0 0 0
bond before 2 deficit 9 here 4|89 -89 0 0 0 0 0 0
bond before 2 deficit 9 here 5|0 0 86 -35 -72 0 0 0
bond before 2 deficit 9 here 6|0 0 0 -60 60 0 0 0
bond before 2 deficit 9 here 7|85 0 -85 0 0 0 0 0
bond before 2 deficit 9 here 8|0 0 132 26 -88 0 0 0
bond before 2 deficit 9 here 9|32 -32 141 -183 2 0 0 0
bond before 3|-158 195 27 -161 189 -99 -21 -151
bond before 3 deficit 0 here 0|0 -93 0 0 93 0 0 0
bond before 3 deficit 0 here 1|0 -166 0 -94 221 0 0 0
bond before 3 deficit 0 here 2|0 -82 -73 103 53 0 0 0
bond before 3 deficit 0 here 8|0 0 0 -54 54 0 0 0
bond before 3 deficit 1 here 1|0 -23 -14 0 31 0 0 0
bond before 3 deficit 1 here 2|0 -88 -85 -32 158 0 0 0
bond before 3 deficit 1 here 4|0 0 0 -35 35 0 0 0
bond before 3 deficit 1 here 8|0 0 -85 -34 94 0 0 0
bond before 3 deficit 1 here 9|0 -23 -14 104 -70 0 -21 0
bond before 3 deficit 2 here 2|-66 127 -62 -40 -1 0 0 0
bond before 3 deficit 2 here 3|-100 35 -66 0 139 0 0 0
bond before 3 deficit 2 here 4|0 49 0 0 72 0 0 -100
bond before 3 deficit 2 here 5|-90 -35 99 0 0 0 0 0
bond before 3 deficit 2 here 6|-100 100 -81 -66 125 0 0 0
bond before 3 deficit 2 here 7|-97 97 0 0 0 0 0 0
bond before 3 deficit 2 here 8|-76 281 9 -239 -63 0 0 0
bond before 3 deficit 2 here 9|0 129 -194 160 -134 0 0 0
bond before 3 deficit 3 here 2|0 -108 84 0 -6 0 0 0
bond before 3 deficit 3 here 3|0 98 75 0 -153 0 0 0
bond before 3 deficit 3 here 6|0 0 17 0 -17 0 0 0
bond before 3 deficit 3 here 8|0 100 98 -100 -98 0 0 0
bond before 3 deficit 3 here 9|0 95 0 0 -95 0 0 0
bond before 3 deficit 4 here 2|0 76 -76 0 0 0 0 0
bond before 3 deficit 4 here 4|-99 99 0 0 0 0 0 0
bond before 3 deficit 4 here 6|-98 98 0 0 0 0 0 0
bond before 3 deficit 4 here 8|0 0 105 -38 -78 0 0 0
bond before 3 deficit 5 here 1|0 6 0 -6 0 0 0 0
bond before 3 deficit 5 here 2|0 0 -77 0 77 0 0 0
bond before 3 deficit 5 here 5|29 -29 -66 0 66 0 0 0
bond before 3 deficit 5 here 6|0 0 -13 -97 107 0 0 0
bond before 3 deficit 5 here 7|0 33 0 0 -33 0 0 0
bond before 3 deficit 5 here 9|0 -145 22 113 106 0 0 0
bond before 3 deficit 6 here 1|0 0 -88 88 0 0 0 0
bond before 3 deficit 6 here 2|-100 166 -94 0 0 0 0 0
bond before 3 deficit 6 here 5|-166 152 0 0 24 0 0 0
bond before 3 deficit 6 here 6|0 0 91 0 -91 0 0 0
bond before 3 deficit 6 here 7|0 0 79 -5 -76 0 0 0
bond before 3 deficit 6 here 8|0 0 43 0 -43 0 0 0
bond before 3 deficit 6 here 9|0 135 -137 0 22 0 0 0
bond before 3 deficit 7 here 3|0 0 60 -60 0 0 0 0
bond before 3 deficit 7 here 6|-99 99 66 -50 6 0 0 0
bond before 3 deficit 7 here 8|0 0 -25 -41 41 0 0 0
bond before 3 deficit 7 here 9|80 82 -66 78 -81 0 0 0
bond before 3 deficit 8 here 2|0 1 5 -6 0 0 0 0
bond before 3 deficit 8 here 3|0 87 -87 0 0 0 0 0
bond before 3 deficit 8 here 4|0 -53 53 0 0 0 0 0
bond before 3 deficit 8 here 6|-60 60 -86 0 86 0 0 0
bond before 3 deficit 8 here 7|0 0 29 0 -29 0 0 0
bond before 3 deficit 8 here 8|0 -27 0 -43 32 0 0 0
bond before 3 deficit 8 here 9|0 -85 100 -145 127 0 0 0
bond before 3 deficit 9 here 2|143 -206 0 100 0 0 0 0
bond before 3 deficit 9 here 3|88 -88 -73 73 0 0 0 0
bond before 3 deficit 9 here 4|3 -3 0 0 0 0 0 0
bond before 3 deficit 9 here 5|99 -99 0 0 0 0 0 0
bond before 3 deficit 9 here 6|96 -96 0 0 0 0 0 0
bond before 3 deficit 9 here 7|71 0 -71 0 0 0 0 0
bond before 3 deficit 9 here 8|0 -75 122 51 -98 0 0 0
bond before 3 deficit 9 here 9|0 -226 50 23 189 -99 0 -72
bond before 4|-211 218 131 -176 161 -100 0 24
bond before 4 deficit 0 here 0|0 131 0 0 -35 0 0 -100
bond before 4 deficit 0 here 2|0 -77 0 0 77 0 0 0
bond before 4 deficit 0 here 9|0 0 0 -100 100 0 0 0
bond before 4 deficit 1 here 3|0 0 -65 65 0 0 0 0
bond before 4 deficit 1 here 5|-88 88 -87 87 0 0 0 0
bond before 4 deficit 1 here 6|0 79 -27 -79 27 0 0 0
bond before 4 deficit 1 here 8|0 195 0 0 -109 0 0 -99
bond before 4 deficit 1 here 9|0 -33 0 0 33 0 0 0
bond before 4 deficit 2 here 1|0 100 0 -100 0 0 0 0
bond before 4 deficit 2 here 2|0 -19 -37 0 68 0 0 0
bond before 4 deficit 2 here 3|0 70 93 -100 -63 0 0 0
bond before 4 deficit 2 here 5|0 31 27 0 -49 0 0 0
bond before 4 deficit 2 here 6|0 0 -67 31 51 0 0 0
bond before 4 deficit 2 here 7|0 24 57 -73 29 0 0 0
bond before 4 deficit 2 here 8|0 116 -92 -127 109 0 0 0
bond before 4 deficit 2 here 9|-100 87 -88 11 52 0 0 0
bond before 4 deficit 3 here 2|-100 100 0 0 0 0 0 0
bond before 4 deficit 3 here 3|0 86 0 0 -86 0 0 0
bond before 4 deficit 3 here 4|0 0 39 0 -39 0 0 0
bond before 4 deficit 3 here 6|0 87 -87 0 0 0 0 0
bond before 4 deficit 3 here 8|0 -99 109 -28 28 0 0 0
bond before 4 deficit 3 here 9|0 -36 0 0 36 0 0 0
bond before 4 deficit 4 here 3|0 91 -91 0 0 0 0 0
bond before 4 deficit 4 here 4|0 -62 0 0 62 0 0 0
bond before 4 deficit 4 here 6|0 74 0 -74 0 0 0 0
bond before 4 deficit 4 here 9|0 97 -97 52 -52 0 0 0
bond before 4 deficit 5 here 2|-97 97 0 0 0 0 0 0
bond before 4 deficit 5 here 3|0 0 -42 0 42 0 0 0
bond before 4 deficit 5 here 6|0 137 41 0 -80 0 0 -98
bond before 4 deficit 5 here 7|0 0 58 -58 0 0 0 0
bond before 4 deficit 5 here 8|0 -1 100 -100 46 0 0 0
bond before 4 deficit 5 here 9|0 -138 -43 90 111 0 0 0
bond before 4 deficit 6 here 1|0 100 -100 0 0 0 0 0
bond before 4 deficit 6 here 7|0 40 -40 0 0 0 0 0
bond before 4 deficit 6 here 8|0 0 -24 0 24 0 0 0
bond before 4 deficit 6 here 9|0 62 -92 0 23 0 0 0
bond before 4 deficit 7 here 3|0 -97 0 0 97 0 0 0
bond before 4 deficit 7 here 4|-71 71 54 -54 0 0 0 0
bond before 4 deficit 7 here 6|0 2 0 -2 0 0 0 0
bond before 4 deficit 7 here 8|0 38 101 -83 -82 0 0 0
bond before 4 deficit 7 here 9|0 -53 100 0 -52 0 0 0
bond before 4 deficit 8 here 2|0 0 -95 95 0 0 0 0
bond before 4 deficit 8 here 5|0 0 95 0 -92 0 0 -3
bond before 4 deficit 8 here 6|-99 99 0 0 0 0 0 0
bond before 4 deficit 8 here 8|0 -87 217 -220 53 -100 0 0
bond before 4 deficit 8 here 9|0 -234 -7 -34 -186 0 0 357
bond before 4 deficit 9 here 2|0 0 36 81 0 0 0 -94
bond before 4 deficit 9 here 6|0 -78 78 0 0 0 0 0
bond before 4 deficit 9 here 7|0 0 -99 0 99 0 0 0
bond before 4 deficit 9 here 8|88 -27 51 -100 0 0 0 0
bond before 4 deficit 9 here 9|0 -231 192 4 74 0 0 -98
bonds before 0 after 0|15 29 103 141 -61 2 27 41
bonds before 0 after 1|28 27 64 -20 -23 -95 -123 -16
bonds before 0 after 2|76 46 -16 -69 -156 0 0 -127
bonds before 0 after 3|82 115 112 -93 -105 0 -137 -144
bonds before 0 after 4|92 117 -37 -65 -19 -137 -171 -131
bonds before 1 after 0|-51 89 23 -87 46 0 0 -154
bonds before 1 after 1|-52 52 47 101 -120 0 0 0
bonds before 1 after 2|14 113 -166 118 -43 0 0 0
bonds before 1 after 3|-73 49 -94 67 93 0 0 0
bonds before 1 after 4|49 92 -46 -112 0 0 0 0
bonds before 2 after 0|-44 78 -25 -41 78 0 -94 0
bonds before 2 after 1|-113 27 176 -89 -41 0 0 0
bonds before 2 after 2|-43 43 -42 -70 91 0 0 0
bonds before 2 after 3|-118 167 0 -75 0 0 0 0
bonds before 2 after 4|10 84 -84 -76 76 0 0 0
bonds before 3 after 0|-106 193 96 -164 113 -99 -21 -151
bonds before 3 after 1|-162 122 -182 83 170 0 0 0
bonds before 3 after 2|-99 99 -47 59 9 0 0 0
bonds before 3 after 3|-25 -110 0 -6 208 0 0 0
bonds before 3 after 4|-49 141 -137 -91 91 0 0 0
bonds before 4 after 0|-255 179 118 -182 199 -100 0 163
bonds before 4 after 1|-35 155 -77 -100 12 0 0 0
bonds before 4 after 2|0 -77 116 0 -57 0 0 0
bonds before 4 after 3|0 -30 -1 0 31 0 0 0
bonds before 4 after 4|-99 279 0 -74 -97 0 0 -100
bullet|298 -96 160 -572 86 0 -161 -54
byline|-314 -250 -260 -47 -342 619 172 -169
caption|-637 -481 -707 -209 -348 1397 -227 -275
closing|283 -91 -213 -179 -110 0 -100 0
columnName|-29 -100 -464 -297 -249 -138 -300 824
credit|-494 -538 -781 226 539 17 -281 214
cut 0 call after 2|-2 0 76 -73 -3 0 0 0
cut 0 call after 5|0 -97 97 0 0 0 0 0
cut 0 open after 0|0 125 117 -152 33 0 0 -100
cut 0 open after 1|0 0 -104 80 64 0 0 0
cut 0 open after 2|-96 -207 41 -93 148 92 0 84
cut 0 open after 3|40 -93 -77 54 93 0 0 0
cut 0 open after 4|0 0 -13 13 0 0 0 0
cut 0 open after 5|0 0 21 17 -125 33 0 0
cut 0 open after 6|0 0 50 -47 161 -95 -100 0
cut 0 open after 7|-54 0 -59 75 38 0 0 0
cut 0 open after 8|0 -99 4 10 100 0 0 0
cut 0 open after 9|50 -100 108 -168 152 0 0 0
cut 0 sentence after 2|-35 0 0 35 0 0 0 0
cut 0 sentence after 3|100 -100 0 0 0 0 0 0
cut 0 sentence after 4|0 0 0 67 -67 0 0 0
cut 0 sentence after 6|87 -87 0 0 0 0 0 0
cut 0 sentence after 8|0 -98 0 100 -2 0 0 0
cut 0 sentence after 9|0 35 0 0 -35 0 0 0
cut 1 call after 1|0 -17 96 -84 0 0 0 0
cut 1 call after 2|-160 -7 166 -112 0 0 0 0
cut 1 call after 4|0 29 -29 0 0 0 0 0
cut 1 call after 5|-3 -184 112 106 0 0 0 0
cut 1 call after 6|0 100 -160 85 0 0 0 0
cut 1 call after 7|-7 7 0 0 0 0 0 0
cut 1 call after 9|0 -51 51 0 0 0 0 0
cut 1 clause after 2|36 79 -85 0 0 0 0 0
cut 1 clause after 3|0 -62 62 0 0 0 0 0
cut 1 clause after 4|0 36 0 0 -36 0 0 0
cut 1 clause after 5|0 0 97 0 -97 0 0 0
cut 1 clause after 6|0 -99 0 0 99 0 0 0
cut 1 clause after 7|138 35 -126 0 -36 0 0 0
cut 1 clause after 8|0 44 -111 79 0 0 0 0
cut 1 clause after 9|0 -66 -35 82 0 0 0 0
cut 1 open after 0|0 0 75 -86 39 0 0 0
cut 1 open after 1|-75 54 4 -3 45 35 0 -37
cut 1 open after 2|152 -243 41 -9 -9 -98 -59 124
cut 1 open after 3|127 71 -105 18 -110 100 0 -100
cut 1 open after 4|81 39 -68 -27 0 0 0 0
cut 1 open after 5|51 -48 -31 65 -57 0 0 0
cut 1 open after 6|-84 -2 4 91 52 0 0 0
cut 1 open after 7|95 -183 94 114 90 -170 0 0
cut 1 open after 8|376 -83 -11 -133 -43 20 -96 -95
cut 1 open after 9|-70 -111 8 -40 7 0 86 0
cut 1 sentence after 1|-23 -127 0 16 86 0 0 0
cut 1 sentence after 2|-202 143 0 -23 153 0 0 0
cut 1 sentence after 3|-131 -24 0 91 9 0 0 0
cut 1 sentence after 4|0 41 0 0 -41 0 0 0
cut 1 sentence after 5|187 16 -85 -33 -68 0 0 0
cut 1 sentence after 6|-75 88 0 94 -93 0 0 0
cut 1 sentence after 7|-49 -32 0 61 50 0 0 0
cut 1 sentence after 8|-160 178 0 21 -79 0 0 0
cut 1 sentence after 9|-97 255 0 -207 -180 0 0 0
cut 1 signed after 6|-67 67 0 0 0 0 0 0
cut 1 signed after 7|-92 92 0 0 0 0 0 0
cut 1 signed after 8|-84 84 0 0 0 0 0 0
cut 1 signed after 9|-150 150 0 0 0 0 0 0
cut 2 call after 0|-98 0 98 0 0 0 0 0
cut 2 call after 1|0 -83 60 39 0 0 0 0
cut 2 call after 2|0 118 -152 15 0 0 0 0
cut 2 call after 3|0 39 -163 87 0 0 0 0
cut 2 call after 4|0 71 0 -71 0 0 0 0
cut 2 call after 5|0 72 -72 0 0 0 0 0
cut 2 call after 6|-72 193 -149 0 0 0 0 0
cut 2 call after 7|-41 19 0 0 0 0 0 0
cut 2 call after 8|0 33 -21 7 0 0 0 0
cut 2 call after 9|-100 246 -186 0 0 0 0 0
cut 2 clause after 1|-10 10 -54 86 -45 0 0 0
cut 2 clause after 2|-19 74 73 0 -86 -100 0 0
cut 2 clause after 3|-55 5 -87 89 25 0 0 0
cut 2 clause after 4|72 39 -162 97 0 0 0 0
cut 2 clause after 5|0 47 -95 61 0 0 0 0
cut 2 clause after 6|91 135 -115 0 -86 0 0 0
cut 2 clause after 7|1 5 -60 0 71 0 0 0
cut 2 clause after 8|58 -45 111 -101 -38 0 0 0
cut 2 clause after 9|-92 56 -137 147 84 0 0 0
cut 2 open after 0|-82 143 130 -178 26 0 0 0
cut 2 open after 1|-50 20 61 -103 21 99 -3 0
cut 2 open after 2|12 -49 28 139 -34 -10 -91 -71
cut 2 open after 3|-65 -19 -69 244 61 -38 0 0
cut 2 open after 4|21 68 -64 -18 114 69 0 -30
cut 2 open after 5|96 20 -2 -63 5 24 0 -100
cut 2 open after 6|115 -71 12 29 -14 0 123 0
cut 2 open after 7|-83 -86 86 -23 -10 31 50 0
cut 2 open after 8|111 -63 20 -124 109 157 -94 -99
cut 2 open after 9|-220 -2 167 174 96 -97 -112 -97
cut 2 sentence after 0|0 -30 0 -56 69 0 0 0
cut 2 sentence after 1|33 -7 0 -81 53 0 0 0
cut 2 sentence after 2|-232 -34 0 196 -105 0 0 0
cut 2 sentence after 3|-192 195 0 -59 0 0 0 0
cut 2 sentence after 4|-100 67 0 -24 91 0 0 0
cut 2 sentence after 5|-90 177 0 -69 55 0 0 0
cut 2 sentence after 6|-107 109 0 -13 118 0 0 -100
cut 2 sentence after 7|-206 150 0 6 66 0 0 0
cut 2 sentence after 8|-114 105 0 -1 -18 0 0 0
cut 2 sentence after 9|58 197 -99 -39 -194 -100 0 0
cut 2 signed after 6|-47 47 0 0 0 0 0 0
cut 2 signed after 7|-62 62 0 0 0 0 0 0
cut 2 signed after 8|-160 220 -100 0 0 0 0 0
cut 2 signed after 9|-90 163 0 -100 0 0 0 0
cut 3 call after 1|0 -43 70 -42 0 0 0 0
cut 3 call after 2|0 -7 44 -85 0 0 0 0
cut 3 call after 3|0 -37 37 0 0 0 0 0
cut 3 call after 5|0 -47 47 0 0 0 0 0
cut 3 call after 8|0 21 -21 0 0 0 0 0
cut 3 call after 9|0 103 -103 0 0 0 0 0
cut 3 clause after 1|-76 76 0 0 0 0 0 0
cut 3 clause after 2|-75 51 0 0 71 0 0 0
cut 3 clause after 3|0 86 0 0 -86 0 0 0
cut 3 clause after 4|0 -57 0 0 57 0 0 0
cut 3 clause after 6|-19 51 -38 0 0 0 0 0
cut 3 clause after 7|71 48 -122 88 -69 0 0 0
cut 3 open after 0|0 0 17 34 -92 0 0 0
cut 3 open after 1|24 -80 115 10 -17 0 0 -85
cut 3 open after 2|-77 96 57 182 -17 0 0 -264
cut 3 open after 3|16 128 -75 -6 -33 -55 0 0
cut 3 open after 4|80 27 -105 -24 -8 -89 114 0
cut 3 open after 5|12 60 52 8 -137 0 0 -100
cut 3 open after 6|-88 1 98 -125 91 0 0 -22
cut 3 open after 7|0 97 46 -4 -61 0 0 0
cut 3 open after 8|-75 -81 -57 73 3 97 0 0
cut 3 open after 9|-16 38 15 -1 179 0 -74 0
cut 3 sentence after 0|0 85 0 -100 32 0 0 0
cut 3 sentence after 2|-27 -168 0 131 173 0 0 0
cut 3 sentence after 3|0 155 0 -79 -100 0 0 0
cut 3 sentence after 4|101 -92 0 -21 0 0 0 0
cut 3 sentence after 5|0 101 -80 -70 41 0 0 0
cut 3 sentence after 6|48 46 0 -79 0 0 0 0
cut 3 sentence after 7|-139 -31 0 134 0 0 0 0
cut 3 sentence after 8|0 -55 0 -10 50 0 0 0
cut 3 sentence after 9|-86 110 0 -81 44 0 0 0
cut 3 signed after 9|-47 47 0 0 0 0 0 0
cut 4 call after 2|0 -61 61 0 0 0 0 0
cut 4 call after 5|0 100 -100 0 0 0 0 0
cut 4 call after 8|0 -86 86 0 0 0 0 0
cut 4 call after 9|0 -82 82 0 0 0 0 0
cut 4 clause after 1|0 91 -91 0 0 0 0 0
cut 4 clause after 2|6 -6 14 0 -14 0 0 0
cut 4 clause after 3|-145 145 0 -57 57 0 0 0
cut 4 clause after 5|0 98 -98 0 0 0 0 0
cut 4 clause after 6|-22 22 0 0 0 0 0 0
cut 4 clause after 7|0 -100 100 0 0 0 0 0
cut 4 clause after 9|3 -3 0 0 0 0 0 0
cut 4 open after 0|0 0 31 -31 0 0 0 0
cut 4 open after 1|8 -151 -43 51 -78 99 0 0
cut 4 open after 2|-18 87 -47 193 -171 -91 0 -73
cut 4 open after 3|44 19 2 -70 13 0 0 0
cut 4 open after 4|104 19 -138 16 0 -54 0 0
cut 4 open after 5|0 72 -76 -2 68 0 0 0
cut 4 open after 6|-9 -24 3 -24 62 0 68 0
cut 4 open after 7|-86 -127 197 26 -68 0 0 0
cut 4 open after 8|68 10 -116 66 50 0 0 0
cut 4 open after 9|-46 8 77 -53 16 0 0 0
cut 4 sentence after 1|0 1 0 -1 0 0 0 0
cut 4 sentence after 2|20 -161 0 130 56 0 0 0
cut 4 sentence after 3|-30 12 0 26 0 0 0 0
cut 4 sentence after 4|68 84 0 -140 0 0 0 0
cut 4 sentence after 5|0 96 0 -96 0 0 0 0
cut 4 sentence after 6|-45 45 0 0 0 0 0 0
cut 4 sentence after 7|0 183 0 -183 0 0 0 0
cut 4 sentence after 8|0 130 0 -108 -36 0 0 0
cut 4 sentence after 9|-11 45 0 -41 0 0 0 0
cut 5 call after 1|-95 -29 78 46 0 0 0 0
cut 5 call after 2|21 -45 -133 137 0 0 0 0
cut 5 call after 3|0 0 97 -97 0 0 0 0
cut 5 call after 5|0 196 -196 0 0 0 0 0
cut 5 call after 6|0 -11 11 0 0 0 0 0
cut 5 call after 7|-95 50 63 0 0 0 0 0
cut 5 call after 8|0 94 -94 0 0 0 0 0
cut 5 call after 9|0 143 -143 0 0 0 0 0
cut 5 clause after 1|-41 41 0 0 0 0 0 0
cut 5 clause after 2|-69 69 0 0 0 0 0 0
cut 5 clause after 3|37 -37 0 0 0 0 0 0
cut 5 clause after 6|77 0 -77 0 0 0 0 0
cut 5 clause after 7|0 -42 25 0 24 0 0 0
cut 5 clause after 8|-42 42 0 51 -51 0 0 0
cut 5 clause after 9|0 -77 77 0 0 0 0 0
cut 5 open after 0|0 0 -2 -22 30 0 -70 0
cut 5 open after 1|77 -88 -19 -26 38 126 0 97
cut 5 open after 2|26 -21 29 148 -55 -167 -100 -98
cut 5 open after 3|0 119 -113 29 23 0 0 -99
cut 5 open after 4|-146 72 109 6 -68 0 0 0
cut 5 open after 5|53 158 -48 -69 -114 0 0 0
cut 5 open after 6|-75 13 57 -14 -87 0 0 0
cut 5 open after 7|-67 101 -51 -20 83 0 0 0
cut 5 open after 8|104 -64 49 -33 22 0 0 0
cut 5 open after 9|-101 -13 88 -24 33 47 0 0
cut 5 sentence after 0|0 0 0 86 -71 -21 0 0
cut 5 sentence after 1|0 -3 0 -87 89 0 0 0
cut 5 sentence after 2|-13 -267 0 332 17 0 0 0
cut 5 sentence after 3|54 -66 0 83 -82 0 0 0
cut 5 sentence after 4|0 -69 0 69 0 0 0 0
cut 5 sentence after 5|66 -134 -100 -118 328 0 0 0
cut 5 sentence after 6|0 127 0 -138 -11 0 0 0
cut 5 sentence after 7|0 95 0 60 -146 0 0 0
cut 5 sentence after 8|0 139 0 -102 -100 0 0 0
cut 5 sentence after 9|-98 108 0 -35 36 0 0 0
cut 5 signed after 1|0 31 0 -31 0 0 0 0
cut 6 call after 2|0 -78 0 78 0 0 0 0
cut 6 call after 5|0 96 -96 0 0 0 0 0
cut 6 call after 6|0 -97 97 0 0 0 0 0
cut 6 call after 7|0 -66 77 -15 0 0 0 0
cut 6 call after 9|0 180 -180 0 0 0 0 0
cut 6 clause after 1|-79 79 0 0 0 0 0 0
cut 6 clause after 2|-49 22 77 0 0 0 0 0
cut 6 clause after 3|-168 168 0 0 0 0 0 0
cut 6 clause after 4|0 -24 0 0 24 0 0 0
cut 6 clause after 6|52 61 -96 0 0 0 0 0
cut 6 clause after 7|32 77 -88 0 0 0 0 0
cut 6 clause after 8|-87 87 -100 100 0 0 0 0
cut 6 clause after 9|86 -163 46 79 0 0 0 0
cut 6 open after 0|75 -75 10 -63 -28 100 0 0
cut 6 open after 1|36 309 -40 -52 -51 -30 0 -104
cut 6 open after 2|163 -145 43 64 -159 -123 0 0
cut 6 open after 3|-97 133 20 70 -91 0 0 -99
cut 6 open after 4|8 64 -37 -2 50 0 0 0
cut 6 open after 5|86 88 3 -43 -128 0 0 0
cut 6 open after 6|7 -112 29 140 -3 98 -99 0
cut 6 open after 7|0 -85 114 -67 13 0 0 0
cut 6 open after 8|-85 33 46 -97 23 29 0 0
cut 6 open after 9|-51 129 34 -105 -17 0 0 0
cut 6 sentence after 0|0 -86 0 86 0 0 0 0
cut 6 sentence after 1|-163 98 0 -28 113 0 0 0
cut 6 sentence after 2|-41 -76 0 4 166 0 0 0
cut 6 sentence after 3|-93 -27 0 0 93 0 0 0
cut 6 sentence after 4|0 -75 0 75 0 0 0 0
cut 6 sentence after 5|75 -101 0 -143 144 0 0 0
cut 6 sentence after 6|-63 150 0 -104 -12 0 0 0
cut 6 sentence after 7|0 109 0 -61 -58 0 0 0
cut 6 sentence after 8|-79 20 0 -31 103 0 0 0
cut 6 sentence after 9|-96 11 0 -33 104 0 0 0
cut 6 signed after 2|-9 9 0 0 0 0 0 0
cut 6 signed after 9|-98 98 0 0 0 0 0 0
cut 7 call after 1|0 -53 53 0 0 0 0 0
cut 7 call after 2|18 -127 -22 82 0 0 0 0
cut 7 call after 3|-86 0 86 0 0 0 0 0
cut 7 call after 4|0 -57 57 0 0 0 0 0
cut 7 call after 5|-3 125 -124 0 0 0 0 0
cut 7 call after 6|0 -43 43 0 0 0 0 0
cut 7 clause after 2|64 -64 100 0 0 0 0 -100
cut 7 clause after 3|20 -20 0 0 0 0 0 0
cut 7 clause after 4|0 0 99 -99 0 0 0 0
cut 7 clause after 6|70 19 -79 0 -6 0 0 0
cut 7 clause after 7|0 0 -88 88 0 0 0 0
cut 7 clause after 8|-26 26 68 0 -68 0 0 0
cut 7 clause after 9|-28 82 0 -76 0 0 0 0
cut 7 open after 0|0 0 -109 1 0 50 0 99
cut 7 open after 1|-11 13 73 -25 45 -88 0 -92
cut 7 open after 2|43 -45 42 -55 -14 100 0 100
cut 7 open after 3|-126 40 26 -24 153 0 -127 0
cut 7 open after 4|70 -38 -11 120 -176 0 0 0
cut 7 open after 5|103 -69 -5 10 -4 0 0 0
cut 7 open after 6|143 -16 -75 -22 144 0 0 0
cut 7 open after 7|-81 146 26 -72 -13 -97 0 0
cut 7 open after 8|16 -93 82 13 -213 -29 0 -61
cut 7 open after 9|-85 102 -29 -93 43 0 190 0
cut 7 sentence after 1|0 2 0 -2 0 0 0 0
cut 7 sentence after 2|78 -24 0 -14 -29 0 0 0
cut 7 sentence after 3|41 0 0 -69 0 0 0 0
cut 7 sentence after 4|69 -64 0 -68 65 0 0 0
cut 7 sentence after 5|58 -30 0 -3 0 0 0 0
cut 7 sentence after 6|50 48 0 0 -71 0 0 0
cut 7 sentence after 7|27 72 0 -100 -9 0 0 0
cut 7 sentence after 8|0 -29 0 50 5 0 0 0
cut 7 sentence after 9|121 -57 0 -102 129 0 0 0
cut 7 signed after 3|-99 99 0 0 0 0 0 0
cut 7 signed after 8|0 100 0 0 -100 0 0 0
cut 8 call after 0|-97 0 52 64 0 0 0 0
cut 8 call after 1|-84 0 135 -72 0 0 0 0
cut 8 call after 2|-29 31 144 -132 0 0 0 0
cut 8 call after 3|-237 -28 270 -59 0 0 0 0
cut 8 call after 4|-97 0 97 0 0 0 0 0
cut 8 call after 5|-99 -211 327 -48 -97 0 0 0
cut 8 call after 6|0 -15 58 -47 0 0 0 0
cut 8 call after 7|0 -74 74 0 0 0 0 0
cut 8 call after 8|0 -51 25 131 0 0 0 -100
cut 8 call after 9|0 -48 3 77 0 0 0 0
cut 8 clause after 1|-27 108 33 -100 0 0 0 0
cut 8 clause after 2|-12 36 35 -149 88 0 0 0
cut 8 clause after 3|-11 11 0 0 0 0 0 0
cut 8 clause after 4|29 -29 0 0 0 0 0 0
cut 8 clause after 6|-68 68 0 0 0 0 0 0
cut 8 clause after 7|167 -102 -32 -9 -76 0 0 0
cut 8 clause after 8|-71 71 168 -168 0 0 0 0
cut 8 clause after 9|58 -80 111 57 -115 0 0 0
cut 8 open after 0|0 -77 68 15 38 -100 0 0
cut 8 open after 1|-16 10 97 25 67 -29 -80 -100
cut 8 open after 2|197 32 -24 -125 -70 -6 0 -92
cut 8 open after 3|35 95 -180 28 -83 -168 -62 380
cut 8 open after 4|42 -41 -69 42 54 100 -1 -32
cut 8 open after 5|75 18 -99 -16 53 82 105 0
cut 8 open after 6|117 80 -52 -23 -27 6 -69 0
cut 8 open after 7|16 -63 -45 -44 11 100 0 0
cut 8 open after 8|92 66 69 8 -11 115 124 -168
cut 8 open after 9|87 -4 -32 47 18 -65 115 0
cut 8 sentence after 0|0 86 0 0 -86 0 0 0
cut 8 sentence after 1|-20 21 0 -45 -13 0 0 0
cut 8 sentence after 2|-51 132 0 -262 57 0 0 0
cut 8 sentence after 3|186 -155 0 59 -17 0 0 0
cut 8 sentence after 4|39 152 -100 -221 179 0 0 0
cut 8 sentence after 5|174 -10 0 -79 -34 0 0 0
cut 8 sentence after 6|47 -19 0 44 -126 0 0 0
cut 8 sentence after 7|-24 -6 0 23 -10 0 0 0
cut 8 sentence after 8|-70 -127 0 94 148 0 0 0
cut 8 sentence after 9|-16 -129 0 -43 155 0 0 0
cut 8 signed after 4|-42 42 0 0 0 0 0 0
cut 9 call after 0|-7 -93 169 0 0 -99 0 0
cut 9 call after 1|-170 0 134 58 0 0 0 0
cut 9 call after 2|101 -65 43 0 -92 0 0 0
cut 9 call after 3|207 -42 -149 -94 0 0 0 0
cut 9 call after 4|75 -66 -53 0 0 0 0 0
cut 9 call after 5|108 -199 -30 22 0 0 0 0
cut 9 call after 6|166 0 -104 -96 0 0 0 0
cut 9 call after 7|68 -101 51 0 0 0 0 0
cut 9 call after 8|-113 -24 127 34 0 0 0 0
cut 9 call after 9|-198 40 185 -47 0 0 0 0
cut 9 clause after 1|35 -35 -98 156 -82 0 0 0
cut 9 clause after 2|-30 20 -23 52 0 0 0 0
cut 9 clause after 3|197 -129 -92 -74 0 0 0 0
cut 9 clause after 4|70 -4 -74 0 0 0 0 0
cut 9 clause after 5|-6 42 -62 0 0 0 0 0
cut 9 clause after 6|97 11 -88 -22 0 0 0 0
cut 9 clause after 7|145 -50 10 -144 0 0 0 0
cut 9 clause after 8|-102 -32 237 44 0 0 0 0
cut 9 clause after 9|131 -115 -1 -75 83 0 0 0
cut 9 open after 0|53 0 -39 -25 51 -23 0 98
cut 9 open after 1|-1 55 68 26 -120 -39 0 -72
cut 9 open after 2|36 -9 23 -52 -33 13 0 26
cut 9 open after 3|37 -19 -21 56 45 42 0 -100
cut 9 open after 4|-7 -43 117 8 42 -22 0 -49
cut 9 open after 5|12 -169 -67 151 21 60 0 0
cut 9 open after 6|-26 -125 31 94 -60 29 0 -76
cut 9 open after 7|-11 36 11 -5 2 53 0 -99
cut 9 open after 8|123 80 15 -68 -80 6 0 -34
cut 9 open after 9|165 65 52 -23 53 -79 -51 -99
cut 9 sentence after 0|0 -99 0 99 0 0 0 0
cut 9 sentence after 1|-141 119 0 -1 76 0 0 0
cut 9 sentence after 2|44 102 -42 -164 -94 0 0 0
cut 9 sentence after 3|-47 65 -84 58 -101 0 0 0
cut 9 sentence after 4|-36 48 0 73 -182 0 0 0
cut 9 sentence after 5|-5 80 0 -90 -4 0 0 0
cut 9 sentence after 6|-131 79 0 20 47 0 0 0
cut 9 sentence after 7|201 22 0 -205 7 0 0 0
cut 9 sentence after 8|17 -61 -99 77 90 0 0 0
cut 9 sentence after 9|-203 68 0 36 91 0 0 0
cut clause call clause width 4|-47 94 -61 0 0 0 0 0
cut clause call clause width 5|0 68 -68 0 0 0 0 0
cut clause call open width 1|0 -124 179 -86 0 0 0 0
cut clause call open width 2|0 -41 159 -139 0 0 0 0
cut clause call open width 3|-149 -87 168 0 0 0 0 0
cut clause call open width 4|-157 165 -17 -86 0 0 0 0
cut clause call open width 5|0 35 -35 0 0 0 0 0
cut clause call open width 6|-100 100 0 0 0 0 0 0
cut clause call sentence width 1|0 -106 0 106 0 0 0 0
cut clause call sentence width 2|0 -87 0 87 0 0 0 0
cut clause call sentence width 3|-95 0 95 0 0 0 0 0
cut clause clause clause width 5|-89 89 0 0 0 0 0 0
cut clause clause clause width 6|71 -71 0 0 0 0 0 0
cut clause clause open width 4|0 168 -168 0 0 0 0 0
cut clause clause open width 5|15 -71 -24 0 81 0 0 0
cut clause clause open width 6|-31 73 0 0 -86 0 0 0
cut clause clause open width 7|-99 99 0 0 0 0 0 0
cut clause clause sentence width 5|127 -127 0 0 0 0 0 0
cut clause clause sentence width 6|-159 159 0 0 0 0 0 0
cut clause open call width 6|-92 92 0 0 0 0 0 0
cut clause open clause width 1|0 0 0 99 0 0 0 -99
cut clause open clause width 2|0 0 12 0 -12 0 0 0
cut clause open clause width 3|0 -57 -33 55 29 0 0 0
cut clause open clause width 4|0 0 110 -152 184 0 0 -100
cut clause open clause width 5|-164 43 114 -50 0 0 0 0
cut clause open clause width 6|125 -154 -53 108 0 0 0 0
cut clause open open width 0|0 0 -99 0 99 0 0 0
cut clause open open width 1|0 -100 -155 75 135 0 0 0
cut clause open open width 2|0 0 105 -55 -80 0 0 0
cut clause open open width 3|0 0 198 -191 7 0 0 0
cut clause open open width 4|403 -340 233 -265 37 -100 0 0
cut clause open open width 5|-4 71 13 -122 140 0 0 0
cut clause open open width 6|12 86 -368 253 -86 0 0 0
cut clause open open width 7|139 -139 -1 -98 98 0 0 0
cut clause open sentence width 0|0 -156 0 156 0 0 0 0
cut clause open sentence width 1|0 -156 -81 245 34 0 -94 0
cut clause open sentence width 2|0 0 56 78 7 0 0 -99
cut clause open sentence width 3|0 -16 -115 71 70 0 0 0
cut clause open sentence width 4|0 -96 54 67 -28 0 0 0
cut clause open sentence width 5|68 -113 -150 181 0 0 0 0
cut clause open sentence width 6|24 20 -100 129 0 0 0 0
cut clause open signed width 5|-129 129 0 0 0 0 0 0
cut clause sentence call width 3|0 87 0 -87 0 0 0 0
cut clause sentence call width 4|0 63 0 -63 0 0 0 0
cut clause sentence clause width 3|0 35 0 -35 0 0 0 0
cut clause sentence clause width 4|0 10 0 -10 0 0 0 0
cut clause sentence clause width 5|-100 169 0 -97 0 0 0 0
cut clause sentence open width 2|0 99 0 0 -99 0 0 0
cut clause sentence open width 3|0 179 0 -161 -33 0 0 0
cut clause sentence open width 4|-168 340 0 -177 -79 0 0 0
cut clause sentence open width 5|-43 58 -80 -90 134 0 0 0
cut clause sentence open width 6|-75 -25 0 144 0 0 0 0
cut clause sentence open width 7|57 -57 0 0 0 0 0 0
cut clause sentence sentence width 3|0 93 0 -93 0 0 0 0
cut clause sentence sentence width 4|0 46 -85 8 0 0 0 0
cut clause sentence sentence width 5|0 -109 0 109 0 0 0 0
cut clause sentence sentence width 6|-98 98 0 0 0 0 0 0
cut clause signed call width 5|-47 47 0 0 0 0 0 0
cut clause signed open width 5|0 100 -100 0 0 0 0 0
cut open call call width 4|0 -100 100 0 0 0 0 0
cut open call call width 5|-95 31 75 0 0 0 0 0
cut open call clause width 2|0 36 -151 89 0 0 0 0
cut open call clause width 3|65 -159 116 0 0 0 0 0
cut open call clause width 4|-67 18 105 -94 0 0 0 0
cut open call clause width 5|17 -28 -7 0 0 0 0 0
cut open call clause width 6|-25 114 -120 0 0 0 0 0
cut open call clause width 7|-121 121 0 0 0 0 0 0
cut open call open width 0|0 167 -167 0 0 0 0 0
cut open call open width 1|-137 242 -138 137 -3 0 0 0
cut open call open width 2|-135 -53 28 170 -162 0 0 0
cut open call open width 3|222 -11 61 -208 0 0 0 -100
cut open call open width 4|-106 -3 199 -192 0 0 0 0
cut open call open width 5|-40 -12 77 -47 0 0 0 0
cut open call open width 6|33 185 -190 0 0 0 0 0
cut open call open width 7|88 -138 88 0 0 0 0 0
cut open call sentence width 1|0 44 -80 51 0 0 0 0
cut open call sentence width 2|0 -150 0 150 0 0 0 0
cut open call sentence width 3|0 32 -21 -15 0 0 0 0
cut open call sentence width 4|-99 187 -8 -70 0 -99 0 0
cut open call sentence width 5|-116 59 71 0 0 0 0 0
cut open call sentence width 6|152 0 -112 -70 0 0 0 0
cut open clause call width 2|0 0 100 0 -100 0 0 0
cut open clause call width 3|0 0 94 -94 0 0 0 0
cut open clause call width 4|-89 -124 182 0 0 0 0 0
cut open clause call width 5|-91 0 91 0 0 0 0 0
cut open clause call width 6|89 0 -89 0 0 0 0 0
cut open clause call width 7|98 -98 0 0 0 0 0 0
cut open clause clause width 1|0 73 -73 0 0 0 0 0
cut open clause clause width 3|0 1 -1 0 0 0 0 0
cut open clause clause width 5|131 -26 -99 0 88 0 0 0
cut open clause clause width 6|24 22 0 0 -86 0 0 0
cut open clause clause width 7|12 -12 0 0 0 0 0 0
cut open clause open width 0|0 98 -98 0 0 0 0 0
cut open clause open width 1|0 0 86 0 -86 0 0 0
cut open clause open width 2|0 31 178 -100 -45 -100 0 0
cut open clause open width 3|196 -78 37 47 -184 0 0 0
cut open clause open width 4|-40 -173 99 60 116 0 0 -100
cut open clause open width 5|-34 88 -72 19 53 0 0 0
cut open clause open width 6|3 29 -161 7 39 0 0 0
cut open clause open width 7|56 -32 -100 72 26 0 0 0
cut open clause sentence width 3|97 -3 -159 89 0 0 0 0
cut open clause sentence width 4|-42 42 0 0 0 0 0 0
cut open clause sentence width 5|28 -28 -86 86 0 0 0 0
cut open clause sentence width 6|-51 152 -136 -76 0 0 0 0
cut open clause sentence width 7|103 73 -100 -75 0 0 0 0
cut open clause signed width 5|-151 151 0 0 0 0 0 0
cut open clause signed width 6|-219 219 0 0 0 0 0 0
cut open clause signed width 7|-8 8 0 0 0 0 0 0
cut open open call width 0|0 0 -132 140 -38 0 0 0
cut open open call width 1|-80 0 -124 23 75 0 0 0
cut open open call width 2|0 0 -62 41 76 0 0 0
cut open open call width 3|0 76 5 -16 11 0 -20 0
cut open open call width 4|-154 18 187 29 94 -96 0 -100
cut open open call width 5|40 -114 77 29 0 0 0 0
cut open open call width 6|103 -52 -150 116 0 -68 0 0
cut open open call width 7|-5 8 -7 0 0 0 0 0
cut open open clause width 0|0 0 -26 -46 92 0 0 0
cut open open clause width 1|0 0 -13 -87 45 99 0 0
cut open open clause width 2|60 -85 -87 47 -52 170 0 0
cut open open clause width 3|0 -117 -51 -18 36 40 0 0
cut open open clause width 4|223 -72 19 25 209 -38 0 -100
cut open open clause width 5|63 55 -131 -181 27 0 0 0
cut open open clause width 6|27 -51 -18 91 -80 -1 0 0
cut open open clause width 7|-8 17 -167 122 94 0 0 0
cut open open open width 0|-60 194 -121 -56 176 0 -52 -168
cut open open open width 1|-10 332 -46 101 27 14 -170 -116
cut open open open width 2|203 -118 50 158 -101 -25 0 -99
cut open open open width 3|-163 -153 88 23 55 71 133 65
cut open open open width 4|166 -160 76 25 -7 68 -100 254
cut open open open width 5|168 -44 -40 9 -251 -84 0 -100
cut open open open width 6|47 39 -31 -76 -80 37 0 -100
cut open open open width 7|24 87 14 -22 -68 0 0 -97
cut open open open width 8|0 0 -24 48 -8 0 0 0
cut open open sentence width 0|-53 32 -134 -91 167 0 -6 0
cut open open sentence width 1|0 -117 -136 211 -64 0 0 0
cut open open sentence width 2|0 -335 24 124 56 0 0 0
cut open open sentence width 3|-213 -416 109 158 5 113 47 0
cut open open sentence width 4|-157 -236 197 175 133 -100 0 -98
cut open open sentence width 5|18 108 122 -6 -126 0 0 -100
cut open open sentence width 6|43 77 -178 -78 -236 0 0 -99
cut open open sentence width 7|102 166 -133 -144 -59 0 0 0
cut open open sentence width 8|0 125 0 0 -35 0 0 -100
cut open open signed width 4|-99 99 0 0 0 0 0 0
cut open open signed width 5|-262 310 0 -100 0 0 0 0
cut open open signed width 6|-221 268 -92 0 0 0 0 0
cut open open signed width 7|-115 163 -77 0 0 0 0 0
cut open sentence call width 0|0 -142 0 0 142 0 0 0
cut open sentence call width 1|0 -156 0 0 156 0 0 0
cut open sentence call width 2|53 30 0 0 -68 0 0 0
cut open sentence call width 3|0 -47 0 47 0 0 0 0
cut open sentence call width 4|37 78 0 -94 0 0 0 0
cut open sentence call width 5|0 -163 0 163 0 0 0 0
cut open sentence call width 6|42 -41 0 -2 0 0 0 0
cut open sentence clause width 0|-65 -4 0 0 42 0 0 0
cut open sentence clause width 1|166 -57 0 0 -149 0 0 0
cut open sentence clause width 2|94 -54 0 0 9 0 0 0
cut open sentence clause width 3|-39 7 0 67 -93 0 0 0
cut open sentence clause width 4|42 -58 0 29 99 0 0 0
cut open sentence clause width 5|-209 290 -100 -71 0 0 0 0
cut open sentence clause width 6|-94 54 0 77 0 0 0 0
cut open sentence clause width 7|-67 67 0 0 0 0 0 0
cut open sentence open width 0|-158 89 0 -136 57 0 0 0
cut open sentence open width 1|-70 151 0 -296 169 0 0 -100
cut open sentence open width 2|-93 36 -99 -216 249 -100 0 0
cut open sentence open width 3|-78 105 0 -43 50 0 0 0
cut open sentence open width 4|15 95 -159 41 -109 0 0 0
cut open sentence open width 5|7 148 -129 -23 16 0 0 0
cut open sentence open width 6|-43 106 0 -67 -94 0 0 0
cut open sentence open width 7|-13 123 0 -127 -87 0 0 0
cut open sentence open width 8|-99 35 0 99 -35 0 0 0
cut open sentence sentence width 0|86 -104 0 0 69 0 0 0
cut open sentence sentence width 1|0 -14 0 0 14 0 0 0
cut open sentence sentence width 2|-128 72 0 -98 145 0 0 0
cut open sentence sentence width 3|-166 54 0 -75 173 0 0 0
cut open sentence sentence width 4|-168 61 0 185 0 0 0 0
cut open sentence sentence width 5|-27 -159 0 349 -100 0 0 0
cut open sentence sentence width 6|-49 170 0 -151 0 -21 0 0
cut open sentence sentence width 7|47 99 0 -151 0 0 0 0
cut open sentence signed width 0|0 66 0 0 -66 0 0 0
cut open sentence signed width 4|-85 85 0 0 0 0 0 0
cut open sentence signed width 6|-190 190 0 0 0 0 0 0
cut open sentence signed width 7|-81 81 0 0 0 0 0 0
cut open signed open width 2|0 100 0 0 -100 0 0 0
cut open signed open width 3|-260 260 0 0 0 0 0 0
cut open signed open width 4|-134 134 0 0 0 0 0 0
cut open signed open width 5|-212 266 0 -100 0 0 0 0
cut open signed open width 6|-190 190 0 0 0 0 0 0
cut open signed sentence width 4|0 31 0 -31 0 0 0 0
deficit 0|-175 -115 113 154 36 96 0 -56
deficit 1|-235 42 90 134 120 7 0 52
deficit 2|-18 30 -32 -27 10 -65 -123 -2
deficit 3|26 88 90 15 16 51 -100 -52
deficit 4|140 -39 -49 -65 -49 70 -148 -55
deficit 5|90 -69 -37 2 -87 29 -77 -140
deficit 6|112 -47 -37 35 34 -11 -8 -64
deficit 7|27 -24 84 11 13 72 15 -42
deficit 8|56 72 31 43 71 11 82 -53
deficit 9|29 68 33 60 10 -15 74 49
doubled|-423 -415 742 -438 -387 -170 -278 458
doubled 1|0 -161 29 -419 -250 0 -165 512
doubled 2|0 0 535 -474 -119 0 0 -76
doubled 3|-100 -100 4 175 -98 0 -100 -88
doubled 4|-142 -148 656 -527 0 -170 -97 -67
doubled 5|-300 -68 494 -280 -94 0 0 0
doubled 6|-131 -358 404 -241 0 0 0 0
doubled 7|19 -101 204 -150 0 0 0 0
ends call|95 27 19 -83 -163 -99 0 -100
ends call after ends call|-95 -79 150 0 0 0 0 0
ends call after ends clause|112 -36 -111 -23 0 0 0 0
ends call after ends open|87 113 -1 -184 -163 0 0 -100
ends call after ends sentence|49 121 -163 207 0 -99 0 0
ends call deficit 1|-95 -172 211 0 0 0 0 0
ends call deficit 2|-118 -57 145 -60 0 0 0 0
ends call deficit 3|62 -66 119 -97 0 0 0 0
ends call deficit 4|-92 -47 112 0 0 0 0 0
ends call deficit 5|-29 126 -29 -185 0 0 0 0
ends call deficit 6|161 -33 -50 0 0 0 0 0
ends call deficit 7|-13 -29 -16 93 0 0 0 0
ends call deficit 8|143 38 -179 38 -3 -99 0 0
ends call deficit 9|120 81 -54 57 -162 0 0 -100
ends call here 1 after 2|0 -160 160 0 0 0 0 0
ends call here 1 after 5|0 -29 29 0 0 0 0 0
ends call here 1 after 6|-95 0 95 0 0 0 0 0
ends call here 1 after 9|0 -95 95 0 0 0 0 0
ends call here 2 after 0|-97 0 97 0 0 0 0 0
ends call here 2 after 1|0 0 60 -60 0 0 0 0
ends call here 2 after 2|-154 86 -7 0 0 0 0 0
ends call here 2 after 3|92 -98 53 0 0 0 0 0
ends call here 2 after 4|21 -111 54 0 0 0 0 0
ends call here 2 after 5|-62 74 -20 0 0 0 0 0
ends call here 2 after 6|28 -82 19 0 0 0 0 0
ends call here 2 after 7|0 -55 55 0 0 0 0 0
ends call here 2 after 8|3 122 -82 0 0 0 0 0
ends call here 2 after 9|-91 -51 150 0 0 0 0 0
ends call here 3 after 0|-98 0 98 0 0 0 0 0
ends call here 3 after 1|-164 -29 181 0 0 0 0 0
ends call here 3 after 2|21 41 -38 0 0 0 0 0
ends call here 3 after 3|73 46 19 -97 0 0 0 0
ends call here 3 after 4|-106 0 106 0 0 0 0 0
ends call here 3 after 5|130 -95 -45 0 0 0 0 0
ends call here 3 after 6|114 61 -151 0 0 0 0 0
ends call here 3 after 8|0 -93 93 0 0 0 0 0
ends call here 3 after 9|0 95 -95 0 0 0 0 0
ends call here 4 after 2|92 -94 -30 0 0 0 0 0
ends call here 4 after 4|-123 66 76 0 0 0 0 0
ends call here 4 after 8|-80 0 80 0 0 0 0 0
ends call here 5 after 1|0 0 72 -72 0 0 0 0
ends call here 5 after 2|164 -34 -145 0 0 0 0 0
ends call here 5 after 3|9 -148 172 -94 0 0 0 0
ends call here 5 after 4|-92 92 0 0 0 0 0 0
ends call here 5 after 5|167 -28 -158 0 0 0 0 0
ends call here 5 after 6|-50 133 -137 0 0 0 0 0
ends call here 5 after 8|0 -65 65 0 0 0 0 0
ends call here 5 after 9|-72 100 0 -70 0 0 0 0
ends call here 6 after 1|-84 0 84 0 0 0 0 0
ends call here 6 after 2|104 -142 69 0 0 0 0 0
ends call here 6 after 3|2 0 -2 0 0 0 0 0
ends call here 6 after 4|34 0 -34 0 0 0 0 0
ends call here 6 after 5|119 86 -166 0 0 0 0 0
ends call here 6 after 6|-103 106 -25 0 0 0 0 0
ends call here 6 after 8|0 94 -94 0 0 0 0 0
ends call here 6 after 9|-41 0 41 0 0 0 0 0
ends call here 7 after 0|0 -93 93 0 0 0 0 0
ends call here 7 after 1|-32 0 32 0 0 0 0 0
ends call here 7 after 2|5 -21 -32 74 0 0 0 0
ends call here 7 after 3|-60 56 35 0 0 0 0 0
ends call here 7 after 4|97 -117 35 0 0 0 0 0
ends call here 7 after 5|70 19 -135 88 0 0 0 0
ends call here 7 after 6|102 123 -184 0 0 0 0 0
ends call here 7 after 7|-52 61 -5 -15 0 0 0 0
ends call here 7 after 8|32 46 -56 0 0 0 0 0
ends call here 7 after 9|-89 -3 118 -68 0 0 0 0
ends call here 8 after 0|-7 0 104 0 0 -99 0 0
ends call here 8 after 1|78 -76 24 16 0 0 0 0
ends call here 8 after 2|106 54 -64 -70 -3 0 0 0
ends call here 8 after 3|77 18 -84 55 0 0 0 0
ends call here 8 after 4|38 33 -53 -50 0 0 0 0
ends call here 8 after 5|109 -78 -91 0 0 0 0 0
ends call here 8 after 6|127 14 -179 52 0 0 0 0
ends call here 8 after 7|76 16 -33 0 0 0 0 0
ends call here 8 after 8|-251 24 77 117 0 0 0 0
ends call here 8 after 9|-153 198 -12 0 0 0 0 0
ends call here 9 after 0|0 0 -64 64 0 0 0 0
ends call here 9 after 1|26 -94 50 8 0 0 0 0
ends call here 9 after 2|33 22 36 -78 -92 0 0 0
ends call here 9 after 3|38 66 -53 -37 0 0 0 0
ends call here 9 after 4|129 71 -138 -71 0 0 0 0
ends call here 9 after 5|194 44 -74 44 -97 0 0 0
ends call here 9 after 6|51 -31 -99 83 0 0 0 0
ends call here 9 after 7|50 22 -12 -71 0 0 0 0
ends call here 9 after 8|-135 7 118 122 0 0 0 -100
ends call here 9 after 9|-284 100 24 48 0 0 0 0
ends call width 0 marks 0|-97 222 -167 0 0 0 0 0
ends call width 1 marks 0|-330 140 15 210 -3 0 0 0
ends call width 1 marks 1|0 87 -87 0 0 0 0 0
ends call width 2 marks 0|-7 70 -244 367 -162 0 0 0
ends call width 2 marks 1|0 67 -67 0 0 0 0 0
ends call width 3 marks 0|399 -16 -176 -189 0 0 0 0
ends call width 3 marks 1|-244 -24 435 -229 0 0 0 -100
ends call width 4 marks 0|413 -225 -196 -230 0 -99 0 0
ends call width 4 marks 1|-225 35 183 -135 0 0 0 0
ends call width 4 marks 2|-116 -113 253 -86 0 0 0 0
ends call width 5 marks 0|358 102 -387 -77 0 0 0 0
ends call width 5 marks 1|-242 -144 341 -106 0 0 0 0
ends call width 5 marks 2|-140 56 134 -47 0 0 0 0
ends call width 6 marks 0|166 191 -274 0 0 0 0 0
ends call width 6 marks 1|-12 -109 95 -70 0 0 0 0
ends call width 6 marks 2|-5 204 -280 0 0 0 0 0
ends call width 7 marks 0|0 -157 157 0 0 0 0 0
ends call width 7 marks 1|-7 41 -61 0 0 0 0 0
ends call width 7 marks 2|42 40 -67 0 0 0 0 0
ends clause|143 18 61 -223 -111 -100 -106 -100
ends clause after ends call|-138 -64 327 -94 -100 0 0 0
ends clause after ends clause|-54 120 -151 -12 -21 0 0 0
ends clause after ends open|65 -10 117 -197 13 -100 -106 -100
ends clause after ends sentence|92 137 -217 28 0 0 0 0
ends clause after ends signed|150 -150 0 0 0 0 0 0
ends clause deficit 0|0 0 -110 110 0 0 0 0
ends clause deficit 1|-26 76 -68 -73 126 0 0 0
ends clause deficit 2|-81 160 -141 -94 136 0 0 0
ends clause deficit 3|27 6 -59 -67 -134 0 0 0
ends clause deficit 4|62 50 -30 -100 24 0 0 0
ends clause deficit 5|-37 -62 233 31 24 0 0 -100
ends clause deficit 6|132 -23 10 -122 -14 0 0 0
ends clause deficit 7|117 78 -46 56 -190 0 0 0
ends clause deficit 8|33 -53 125 21 -26 -100 -9 0
ends clause deficit 9|-61 59 197 -15 -135 0 -100 0
ends clause here 0 after 1|0 0 -98 98 0 0 0 0
ends clause here 0 after 4|0 0 -97 97 0 0 0 0
ends clause here 0 after 5|0 0 -61 61 0 0 0 0
ends clause here 0 after 8|0 0 59 -59 0 0 0 0
ends clause here 0 after 9|0 0 108 -108 0 0 0 0
ends clause here 1 after 1|-30 30 -86 144 -82 0 0 0
ends clause here 1 after 2|-99 99 86 -86 0 0 0 0
ends clause here 1 after 3|-34 99 -92 0 0 0 0 0
ends clause here 1 after 4|81 -81 0 0 0 0 0 0
ends clause here 1 after 6|0 -99 0 0 99 0 0 0
ends clause here 1 after 7|73 23 -20 -78 0 0 0 0
ends clause here 1 after 8|0 -28 42 -14 33 0 0 0
ends clause here 1 after 9|-40 128 -141 -70 84 0 0 0
ends clause here 2 after 1|109 -48 -95 -12 0 0 0 0
ends clause here 2 after 2|-53 50 -20 -2 68 0 0 0
ends clause here 2 after 3|10 -13 0 -57 58 0 0 0
ends clause here 2 after 4|-17 57 34 -99 32 0 0 0
ends clause here 2 after 5|54 -54 0 0 0 0 0 0
ends clause here 2 after 6|94 15 -158 0 0 0 0 0
ends clause here 2 after 7|-44 4 182 -97 46 0 0 0
ends clause here 2 after 8|-39 39 -92 93 0 0 0 0
ends clause here 2 after 9|-20 44 -61 -20 0 0 0 0
ends clause here 3 after 1|80 34 -91 0 0 0 0 0
ends clause here 3 after 2|-35 25 85 0 0 0 0 0
ends clause here 3 after 3|53 0 0 0 -86 0 0 0
ends clause here 3 after 4|-4 114 -100 0 0 0 0 0
ends clause here 3 after 5|70 -49 -62 0 0 0 0 0
ends clause here 3 after 6|-40 107 -116 0 0 0 0 0
ends clause here 3 after 7|10 -46 110 -67 -69 0 0 0
ends clause here 3 after 8|22 -17 13 0 0 0 0 0
ends clause here 3 after 9|60 -60 0 0 0 0 0 0
ends clause here 4 after 1|83 -83 0 0 0 0 0 0
ends clause here 4 after 2|52 62 -8 -100 0 0 0 0
ends clause here 4 after 3|-122 122 0 0 0 0 0 0
ends clause here 4 after 5|110 -110 0 0 0 0 0 0
ends clause here 4 after 7|-32 32 -24 0 24 0 0 0
ends clause here 4 after 8|9 -9 0 0 0 0 0 0
ends clause here 4 after 9|-74 74 0 0 0 0 0 0
ends clause here 5 after 1|5 -124 88 0 0 0 0 0
ends clause here 5 after 2|-155 119 163 0 0 0 0 -100
ends clause here 5 after 3|11 17 -87 36 0 0 0 0
ends clause here 5 after 4|0 -24 0 0 24 0 0 0
ends clause here 5 after 5|-33 -86 94 0 0 0 0 0
ends clause here 5 after 6|73 -73 0 0 0 0 0 0
ends clause here 5 after 8|23 -23 0 0 0 0 0 0
ends clause here 5 after 9|43 -51 34 -9 0 0 0 0
ends clause here 6 after 1|0 0 100 -100 0 0 0 0
ends clause here 6 after 2|40 21 -89 0 -14 0 0 0
ends clause here 6 after 3|-33 83 -65 0 0 0 0 0
ends clause here 6 after 4|63 -63 0 0 0 0 0 0
ends clause here 6 after 7|127 -127 -84 84 0 0 0 0
ends clause here 6 after 8|-33 33 100 -100 0 0 0 0
ends clause here 6 after 9|123 -52 -89 0 0 0 0 0
ends clause here 7 after 2|65 -26 -39 0 0 0 0 0
ends clause here 7 after 3|81 0 -81 0 0 0 0 0
ends clause here 7 after 4|27 -27 0 0 0 0 0 0
ends clause here 7 after 5|-78 122 54 0 -97 0 0 0
ends clause here 7 after 6|54 0 -41 -22 0 0 0 0
ends clause here 7 after 7|51 32 -15 0 -76 0 0 0
ends clause here 7 after 8|0 -13 95 -28 -68 0 0 0
ends clause here 7 after 9|-53 -66 0 80 0 0 0 0
ends clause here 8 after 1|0 0 45 0 -45 0 0 0
ends clause here 8 after 2|78 -78 100 0 0 -100 0 0
ends clause here 8 after 4|0 1 -1 0 0 0 0 0
ends clause here 8 after 5|0 88 -88 0 0 0 0 0
ends clause here 8 after 6|-35 -19 74 0 -90 0 -9 0
ends clause here 8 after 7|122 -31 -62 29 0 0 0 0
ends clause here 8 after 8|-43 -48 115 58 -91 0 0 0
ends clause here 8 after 9|-94 -33 47 -61 121 0 0 0
ends clause here 9 after 1|-126 0 126 0 0 0 0 0
ends clause here 9 after 2|0 73 -31 -59 0 0 0 0
ends clause here 9 after 3|-85 1 62 0 0 0 0 0
ends clause here 9 after 4|125 -72 -74 0 0 0 0 0
ends clause here 9 after 5|0 98 -98 0 0 0 0 0
ends clause here 9 after 6|184 75 -70 -100 0 0 0 0
ends clause here 9 after 7|172 0 -172 0 0 0 0 0
ends clause here 9 after 8|-133 0 170 -57 0 0 0 0
ends clause here 9 after 9|-305 -147 289 220 -135 0 -100 0
ends clause width 0 marks 0|-85 161 -98 0 0 0 0 0
ends clause width 1 marks 0|-79 73 100 0 -86 0 0 0
ends clause width 2 marks 0|-275 31 487 -248 -131 -100 0 0
ends clause width 3 marks 0|167 -131 65 -38 -184 0 0 0
ends clause width 3 marks 1|0 1 -1 0 0 0 0 0
ends clause width 4 marks 0|-247 -12 196 -61 138 0 -106 -100
ends clause width 4 marks 1|-84 44 -94 132 33 0 0 0
ends clause width 4 marks 2|-42 42 0 0 0 0 0 0
ends clause width 5 marks 0|80 37 33 -202 122 0 0 0
ends clause width 5 marks 1|35 40 -297 215 -44 0 0 0
ends clause width 5 marks 2|-10 10 0 0 0 0 0 0
ends clause width 6 marks 0|30 111 -69 -183 -86 0 0 0
ends clause width 6 marks 1|49 27 -188 70 -86 0 0 0
ends clause width 6 marks 2|88 -64 -100 0 99 0 0 0
ends clause width 7 marks 0|-23 65 -92 0 0 0 0 0
ends clause width 7 marks 1|21 -46 64 15 26 0 0 0
ends clause width 7 marks 2|102 77 -159 -16 0 0 0 0
ends open|-57 31 197 114 79 78 11 104
ends open after ends call|64 -97 165 77 114 -144 22 -209
ends open after ends clause|-190 48 123 93 103 130 -5 -146
ends open after ends open|-24 42 144 130 101 17 46 -34
ends open after ends sentence|-2 79 -10 15 -29 -114 -148 -171
ends open after ends signed|316 25 -260 -227 0 0 0 0
ends open deficit 0|-135 -124 149 77 45 106 0 -56
ends open deficit 1|-101 35 96 1 39 54 0 52
ends open deficit 2|-13 23 22 -39 -65 -65 -123 21
ends open deficit 3|40 86 19 9 -2 51 -100 -52
ends open deficit 4|48 -52 -9 -15 -55 70 -68 -55
ends open deficit 5|102 -81 -87 21 -98 29 -77 -32
ends open deficit 6|125 -41 -62 61 70 -11 -8 -64
ends open deficit 7|93 -103 137 143 88 72 15 -42
ends open deficit 8|-97 -137 84 137 61 136 149 -11
ends open deficit 9|-163 -266 115 101 87 0 140 153
ends open here 0 after 0|103 57 2 67 -35 0 0 -100
ends open here 0 after 1|-94 0 54 -11 0 0 0 0
ends open here 0 after 2|0 -137 1 12 56 0 0 0
ends open here 0 after 3|0 -93 28 -28 93 0 0 0
ends open here 0 after 4|0 0 -10 10 0 0 0 0
ends open here 0 after 5|0 0 23 -28 0 16 0 0
ends open here 0 after 6|0 0 -27 60 -83 0 0 0
ends open here 0 after 7|-100 -99 68 83 87 0 0 0
ends open here 0 after 8|0 0 13 -42 -55 97 0 0
ends open here 0 after 9|-99 0 51 29 -63 0 0 0
ends open here 1 after 0|0 -77 33 -6 0 0 0 0
ends open here 1 after 1|-119 81 10 47 3 0 0 0
ends open here 1 after 2|117 21 -137 32 34 0 0 84
ends open here 1 after 3|55 -6 120 -12 -86 -100 0 0
ends open here 1 after 4|0 7 79 53 0 0 0 -100
ends open here 1 after 5|-91 -15 26 40 0 95 0 0
ends open here 1 after 6|151 -82 -3 14 12 62 0 0
ends open here 1 after 7|-86 -34 27 -24 90 0 0 0
ends open here 1 after 8|-44 51 -58 11 26 96 0 0
ends open here 1 after 9|0 -13 -59 29 -5 0 0 53
ends open here 2 after 0|0 84 -35 11 0 -68 0 0
ends open here 2 after 1|66 0 30 13 -108 -42 0 -81
ends open here 2 after 2|12 34 -62 -44 -7 -30 0 -126
ends open here 2 after 3|-72 17 154 -10 107 90 0 0
ends open here 2 after 4|-35 85 -2 -18 69 0 0 0
ends open here 2 after 5|-110 -35 52 1 -44 0 0 0
ends open here 2 after 6|-27 -53 149 -3 -98 -95 0 99
ends open here 2 after 7|7 -71 -70 -19 51 99 -60 0
ends open here 2 after 8|28 73 10 40 -23 -31 -81 -25
ends open here 2 after 9|8 26 -102 -4 -90 0 0 -99
ends open here 3 after 0|0 0 -148 12 0 97 0 0
ends open here 3 after 1|99 -28 -43 -3 -76 99 0 0
ends open here 3 after 2|-18 96 -64 26 83 -94 -100 -52
ends open here 3 after 3|71 91 117 -96 -19 32 -100 -100
ends open here 3 after 4|-30 -55 16 54 92 0 0 -97
ends open here 3 after 5|-95 26 52 32 111 0 0 0
ends open here 3 after 6|8 89 62 -93 -50 0 0 0
ends open here 3 after 7|10 -3 -83 46 124 0 0 0
ends open here 3 after 8|-1 97 -13 27 -104 -99 0 0
ends open here 3 after 9|68 -5 -20 -19 -21 0 0 0
ends open here 4 after 0|0 0 72 -72 0 0 0 0
ends open here 4 after 1|8 48 16 -33 0 0 0 0
ends open here 4 after 2|-69 22 78 168 -1 -29 -84 0
ends open here 4 after 3|29 -20 -21 41 50 73 0 -100
ends open here 4 after 4|48 -2 26 -27 -4 0 0 0
ends open here 4 after 5|28 19 -4 36 35 0 0 -100
ends open here 4 after 6|24 -53 20 -21 62 0 0 0
ends open here 4 after 7|32 -29 24 -2 -18 0 -60 0
ends open here 4 after 8|46 81 -46 -85 -7 0 72 0
ends open here 4 after 9|77 24 -78 25 -81 0 0 0
ends open here 5 after 0|2 29 -70 14 109 0 0 0
ends open here 5 after 1|23 50 -10 -39 60 0 0 0
ends open here 5 after 2|-17 142 -41 -75 -108 0 -37 0
ends open here 5 after 3|-106 43 -21 49 34 0 100 0
ends open here 5 after 4|85 -52 -88 77 0 0 0 0
ends open here 5 after 5|-92 -139 115 115 -15 0 53 0
ends open here 5 after 6|-39 -79 103 39 -69 98 -100 31
ends open here 5 after 7|98 -122 11 -1 -12 0 0 0
ends open here 5 after 8|29 2 62 -8 15 -97 0 0
ends open here 5 after 9|89 16 17 53 13 0 -100 0
ends open here 6 after 0|-6 0 18 -31 53 0 -70 0
ends open here 6 after 1|72 34 -70 -13 -28 62 0 0
ends open here 6 after 2|-6 162 -9 -17 75 -46 -94 -98
ends open here 6 after 3|26 -60 111 26 23 -96 0 0
ends open here 6 after 4|42 75 -16 -23 -30 0 0 0
ends open here 6 after 5|-75 -99 29 19 -41 -1 0 0
ends open here 6 after 6|-14 -158 104 0 166 0 0 0
ends open here 6 after 7|-19 -75 18 91 -15 -30 0 0
ends open here 6 after 8|-16 -51 -75 -50 13 100 0 0
ends open here 6 after 9|69 18 -1 0 27 0 99 0
ends open here 7 after 0|0 0 -95 97 -11 0 0 0
ends open here 7 after 1|139 -18 -19 -23 140 38 -36 -100
ends open here 7 after 2|15 12 8 53 25 41 -37 -50
ends open here 7 after 3|62 -73 44 9 125 0 -100 -70
ends open here 7 after 4|-48 9 61 -112 -84 49 86 73
ends open here 7 after 5|111 -195 61 90 63 0 83 -100
ends open here 7 after 6|35 -132 36 -34 -6 0 0 0
ends open here 7 after 7|20 22 14 -75 165 -66 -48 0
ends open here 7 after 8|-78 58 38 71 63 0 83 0
ends open here 7 after 9|15 67 17 73 -104 0 0 0
ends open here 8 after 0|0 0 1 49 -11 38 37 27
ends open here 8 after 1|-42 59 17 64 31 20 14 25
ends open here 8 after 2|-24 -63 -86 -8 39 41 -8 68
ends open here 8 after 3|-71 -42 40 44 -53 88 -43 0
ends open here 8 after 4|-83 -78 99 4 10 0 -17 23
ends open here 8 after 5|-56 141 108 18 -55 -55 -14 0
ends open here 8 after 6|-30 -62 49 71 28 20 81 -22
ends open here 8 after 7|41 -14 27 29 47 -29 32 0
ends open here 8 after 8|8 -104 -22 4 11 126 -1 -67
ends open here 8 after 9|-94 -86 -41 150 55 -89 111 -70
ends open here 9 after 0|0 0 -1 -5 26 -93 -40 -24
ends open here 9 after 1|4 -39 -54 45 -68 -17 44 149
ends open here 9 after 2|-85 -125 85 54 -11 -7 66 5
ends open here 9 after 3|-101 -55 40 -3 115 -112 39 81
ends open here 9 after 4|-32 115 13 108 -92 -23 22 -47
ends open here 9 after 5|-89 37 68 30 -41 -5 1 -71
ends open here 9 after 6|-19 -9 33 23 64 -37 41 105
ends open here 9 after 7|77 -77 -39 -9 24 24 5 24
ends open here 9 after 8|207 -183 -119 75 126 -2 26 -7
ends open here 9 after 9|2 -131 53 79 79 21 158 30
ends open width 0 marks 0|-245 -74 -21 -51 244 -99 -64 42
ends open width 1 marks 0|-387 -100 5 78 113 -5 -144 126
ends open width 2 marks 0|88 -375 31 -8 -5 84 82 -81
ends open width 2 marks 1|-201 -73 165 -381 330 0 -88 -91
ends open width 3 marks 0|-8 -221 151 153 -182 47 177 156
ends open width 3 marks 1|-210 -260 -153 -73 431 0 -168 0
ends open width 3 marks 2|0 -97 0 0 97 0 0 0
ends open width 4 marks 0|-199 -217 37 158 -222 139 285 187
ends open width 4 marks 1|-54 -50 8 161 129 -170 -272 -213
ends open width 4 marks 2|66 79 -140 38 -34 0 0 0
ends open width 5 marks 0|-40 91 200 -75 -297 39 143 -120
ends open width 5 marks 1|185 33 -30 -7 -60 -38 -126 -116
ends open width 5 marks 2|146 141 -529 150 156 0 0 -167
ends open width 6 marks 0|-107 -89 245 -9 -331 176 0 159
ends open width 6 marks 1|29 9 36 27 -236 -101 -123 -169
ends open width 6 marks 2|113 61 -498 -306 82 -171 0 0
ends open width 7 marks 0|-201 -20 143 -142 -85 0 0 186
ends open width 7 marks 1|31 -15 -71 82 -72 0 0 -52
ends open width 7 marks 2|64 -6 -150 -22 66 0 0 -97
ends open width 8 marks 0|-100 0 169 -98 0 0 0 0
ends open width 8 marks 1|183 57 67 -77 -35 0 0 -100
ends open width 8 marks 2|-165 99 -164 209 -8 0 0 0
ends sentence|79 101 -605 83 10 -228 -257 -269
ends sentence after ends call|-149 139 0 41 57 0 -76 0
ends sentence after ends clause|65 49 -170 37 -5 0 0 0
ends sentence after ends open|93 81 -468 97 -29 -167 -219 -100
ends sentence after ends sentence|4 29 -148 48 121 -102 0 -84
ends sentence after ends signed|113 -91 0 0 -66 0 0 0
ends sentence deficit 0|-99 35 0 114 -35 -21 0 0
ends sentence deficit 1|-21 -74 0 186 85 -88 0 0
ends sentence deficit 2|57 -55 -100 137 128 0 0 -99
ends sentence deficit 3|118 -89 0 36 150 0 0 0
ends sentence deficit 4|75 -48 0 103 0 0 -100 0
ends sentence deficit 5|-57 -5 0 -15 8 0 0 0
ends sentence deficit 6|-83 115 -165 16 -166 0 0 0
ends sentence deficit 7|-35 149 -162 6 27 0 0 0
ends sentence deficit 8|78 112 -314 -33 -22 -96 -76 -98
ends sentence deficit 9|50 109 -276 -175 2 -100 -159 -159
ends sentence here 0 after 0|0 0 0 21 0 -21 0 0
ends sentence here 0 after 8|-99 0 0 99 0 0 0 0
ends sentence here 0 after 9|0 35 0 0 -35 0 0 0
ends sentence here 1 after 1|0 0 0 -86 86 0 0 0
ends sentence here 1 after 2|-46 -5 0 32 0 0 0 0
ends sentence here 1 after 3|-50 -29 0 182 0 -88 0 0
ends sentence here 1 after 4|0 26 0 -26 0 0 0 0
ends sentence here 1 after 5|-8 8 0 0 0 0 0 0
ends sentence here 1 after 6|18 19 0 -12 0 0 0 0
ends sentence here 1 after 7|-100 -2 0 114 0 0 0 0
ends sentence here 1 after 8|94 20 0 -76 -2 0 0 0
ends sentence here 1 after 9|139 -170 0 55 0 0 0 0
ends sentence here 2 after 1|31 -55 0 37 0 0 0 0
ends sentence here 2 after 2|32 -88 0 -6 85 0 0 0
ends sentence here 2 after 3|24 51 -100 49 0 0 0 0
ends sentence here 2 after 4|24 -128 0 124 0 0 0 0
ends sentence here 2 after 5|-42 55 0 -42 0 0 0 0
ends sentence here 2 after 6|-136 120 0 106 -96 0 0 0
ends sentence here 2 after 7|-5 -36 0 -25 21 0 0 0
ends sentence here 2 after 8|5 -8 0 -53 105 0 0 0
ends sentence here 2 after 9|179 -97 0 -135 51 0 0 0
ends sentence here 3 after 1|-78 50 0 -21 89 0 0 0
ends sentence here 3 after 2|134 -150 0 -14 38 0 0 0
ends sentence here 3 after 3|-3 -123 0 178 -93 0 0 0
ends sentence here 3 after 4|-16 88 0 -124 0 0 0 0
ends sentence here 3 after 5|70 -33 0 -58 -47 0 0 0
ends sentence here 3 after 6|-54 -36 0 40 0 0 0 0
ends sentence here 3 after 7|-28 162 0 -125 0 0 0 0
ends sentence here 3 after 8|2 -56 0 -6 105 0 0 0
ends sentence here 3 after 9|10 1 0 49 95 0 0 0
ends sentence here 4 after 1|34 23 0 -50 0 0 0 0
ends sentence here 4 after 2|32 -32 0 0 0 0 0 0
ends sentence here 4 after 3|44 -4 0 -36 0 0 0 0
ends sentence here 4 after 4|48 -47 0 -1 0 0 0 0
ends sentence here 4 after 5|20 73 0 0 0 0 -100 0
ends sentence here 4 after 6|-63 102 0 -46 0 0 0 0
ends sentence here 4 after 7|-144 121 0 52 0 0 0 0
ends sentence here 4 after 8|37 -148 0 138 0 0 0 0
ends sentence here 4 after 9|48 -54 0 15 0 0 0 0
ends sentence here 5 after 1|0 0 0 95 -95 0 0 0
ends sentence here 5 after 2|172 -274 0 157 116 0 0 0
ends sentence here 5 after 3|69 -32 0 35 -82 0 0 0
ends sentence here 5 after 4|35 69 0 -157 0 0 0 0
ends sentence here 5 after 5|-80 94 0 -151 0 0 0 0
ends sentence here 5 after 6|48 -55 0 26 0 0 0 0
ends sentence here 5 after 7|-133 127 0 -170 179 0 0 0
ends sentence here 5 after 8|-6 103 0 -35 -118 0 0 0
ends sentence here 5 after 9|-106 23 0 69 44 0 0 0
ends sentence here 6 after 0|-46 -86 0 115 0 0 0 0
ends sentence here 6 after 1|0 -71 0 71 0 0 0 0
ends sentence here 6 after 2|45 -37 -42 104 -97 0 0 0
ends sentence here 6 after 3|7 103 -84 -151 0 0 0 0
ends sentence here 6 after 4|-82 8 0 130 0 0 0 0
ends sentence here 6 after 5|16 28 -80 -107 0 0 0 0
ends sentence here 6 after 6|84 -37 0 -58 -12 0 0 0
ends sentence here 6 after 7|18 90 0 -126 0 0 0 0
ends sentence here 6 after 8|104 -27 0 -13 0 0 0 0
ends sentence here 6 after 9|-12 -19 0 12 0 0 0 0
ends sentence here 7 after 0|0 51 0 -50 -23 0 0 0
ends sentence here 7 after 1|-47 12 0 151 -87 0 0 0
ends sentence here 7 after 2|-40 2 0 28 0 0 0 0
ends sentence here 7 after 3|-30 119 0 -22 0 0 0 0
ends sentence here 7 after 4|-120 23 -100 166 0 0 0 0
ends sentence here 7 after 5|-118 158 -88 -37 49 0 0 0
ends sentence here 7 after 6|32 -84 0 71 52 0 0 0
ends sentence here 7 after 7|182 -118 0 107 -100 0 0 0
ends sentence here 7 after 8|167 -9 0 -64 -104 0 0 0
ends sentence here 7 after 9|62 -18 0 -94 134 0 0 0
ends sentence here 8 after 0|65 56 0 -104 0 0 0 0
ends sentence here 8 after 1|47 41 0 -116 90 0 0 0
ends sentence here 8 after 2|-90 -76 0 178 104 0 0 0
ends sentence here 8 after 3|40 48 0 -105 66 0 0 0
ends sentence here 8 after 4|-23 90 -98 24 -27 0 0 0
ends sentence here 8 after 5|48 54 -160 37 157 0 0 0
ends sentence here 8 after 6|-20 69 0 -3 45 0 0 0
ends sentence here 8 after 7|32 24 0 94 -151 0 0 0
ends sentence here 8 after 8|116 76 -99 -91 28 0 -76 0
ends sentence here 8 after 9|166 46 0 -143 -153 -96 0 0
ends sentence here 9 after 0|78 -71 0 43 -18 0 0 0
ends sentence here 9 after 1|55 -5 0 -160 132 0 0 0
ends sentence here 9 after 2|-58 6 -100 93 -17 0 0 0
ends sentence here 9 after 3|48 -31 0 73 -94 0 0 0
ends sentence here 9 after 4|-58 3 0 -65 122 0 0 0
ends sentence here 9 after 5|76 -96 -100 78 79 0 0 0
ends sentence here 9 after 6|-26 114 -96 58 -120 0 0 -100
ends sentence here 9 after 7|51 20 0 62 -78 0 0 -84
ends sentence here 9 after 8|-32 211 0 -148 -55 0 -83 0
ends sentence here 9 after 9|156 96 -99 -102 -39 -100 -100 0
ends sentence width 0 marks 0|102 -64 0 -152 79 0 0 0
ends sentence width 1 marks 0|144 110 0 -427 146 0 0 -159
ends sentence width 1 marks 1|340 -176 0 -95 -137 0 -100 0
ends sentence width 2 marks 0|84 161 -99 -491 139 -100 -83 0
ends sentence width 2 marks 1|-100 100 0 0 0 0 0 0
ends sentence width 3 marks 0|-138 61 -98 72 79 0 0 0
ends sentence width 3 marks 1|-112 242 0 -136 -100 0 0 0
ends sentence width 4 marks 0|29 5 -341 149 -59 -96 -76 -98
ends sentence width 4 marks 1|232 57 -170 -102 -66 0 0 0
ends sentence width 4 marks 2|215 -64 0 -92 -99 0 0 0
ends sentence width 5 marks 0|-114 -17 -129 273 112 0 -100 -99
ends sentence width 5 marks 1|131 24 -156 -162 -138 0 0 0
ends sentence width 5 marks 2|26 58 0 -247 41 0 0 0
ends sentence width 6 marks 0|-185 -43 0 253 -2 -102 0 0
ends sentence width 6 marks 1|98 92 -100 -319 -164 0 0 0
ends sentence width 6 marks 2|-38 90 0 -39 0 0 0 0
ends sentence width 7 marks 0|154 -46 0 -131 0 0 0 0
ends sentence width 7 marks 1|-54 147 0 -141 -87 0 0 0
ends sentence width 7 marks 2|-94 150 0 -138 0 0 0 0
ends sentence width 8 marks 1|-99 0 0 99 0 0 0 0
ends sentence width 8 marks 2|0 35 0 0 -35 0 0 0
ends signed|169 219 -171 -122 -100 0 -160 0
ends signed after ends call|6 -6 0 0 0 0 0 0
ends signed after ends clause|48 -48 0 0 0 0 0 0
ends signed after ends open|106 224 -171 -100 -100 0 -87 0
ends signed after ends sentence|67 60 0 -31 0 0 -99 0
ends signed deficit 2|94 -94 0 0 0 0 0 0
ends signed deficit 3|-94 94 0 0 0 0 0 0
ends signed deficit 4|118 20 -100 0 0 0 0 0
ends signed deficit 5|-91 91 0 0 0 0 0 0
ends signed deficit 6|13 -3 0 -31 0 0 0 0
ends signed deficit 7|-101 101 0 0 0 0 0 0
ends signed deficit 8|62 12 0 0 0 0 -160 0
ends signed deficit 9|204 77 -100 -100 -100 0 0 0
ends signed here 2 after 5|79 -79 0 0 0 0 0 0
ends signed here 2 after 7|-19 19 0 0 0 0 0 0
ends signed here 2 after 8|13 -13 0 0 0 0 0 0
ends signed here 2 after 9|29 -29 0 0 0 0 0 0
ends signed here 3 after 8|-94 94 0 0 0 0 0 0
ends signed here 4 after 3|93 -93 0 0 0 0 0 0
ends signed here 4 after 6|-67 67 0 0 0 0 0 0
ends signed here 4 after 7|52 -52 0 0 0 0 0 0
ends signed here 4 after 8|33 82 -100 0 0 0 0 0
ends signed here 5 after 7|-19 19 0 0 0 0 0 0
ends signed here 5 after 8|-84 84 0 0 0 0 0 0
ends signed here 6 after 1|97 -75 0 -31 0 0 0 0
ends signed here 6 after 2|6 -6 0 0 0 0 0 0
ends signed here 6 after 3|-18 18 0 0 0 0 0 0
ends signed here 6 after 5|51 -51 0 0 0 0 0 0
ends signed here 6 after 6|-67 67 0 0 0 0 0 0
ends signed here 6 after 8|-128 128 0 0 0 0 0 0
ends signed here 6 after 9|63 -63 0 0 0 0 0 0
ends signed here 7 after 0|-53 53 0 0 0 0 0 0
ends signed here 7 after 5|-8 8 0 0 0 0 0 0
ends signed here 7 after 6|-82 82 0 0 0 0 0 0
ends signed here 7 after 7|-17 17 0 0 0 0 0 0
ends signed here 7 after 8|-18 18 0 0 0 0 0 0
ends signed here 7 after 9|11 -11 0 0 0 0 0 0
ends signed here 8 after 1|-104 104 0 0 0 0 0 0
ends signed here 8 after 2|-9 9 0 0 0 0 0 0
ends signed here 8 after 3|-99 99 0 0 0 0 0 0
ends signed here 8 after 4|93 -93 0 0 0 0 0 0
ends signed here 8 after 5|73 -73 0 0 0 0 0 0
ends signed here 8 after 6|178 -110 0 0 0 0 -99 0
ends signed here 8 after 7|-156 156 0 0 0 0 0 0
ends signed here 8 after 8|28 -28 0 0 0 0 0 0
ends signed here 8 after 9|163 -129 0 0 0 0 -87 0
ends signed here 9 after 2|108 -108 0 0 0 0 0 0
ends signed here 9 after 4|-42 42 0 0 0 0 0 0
ends signed here 9 after 6|91 -91 0 0 0 0 0 0
ends signed here 9 after 7|-121 121 0 0 0 0 0 0
ends signed here 9 after 8|71 51 0 0 -100 0 0 0
ends signed here 9 after 9|176 24 -100 -100 0 0 0 0
ends signed width 2 marks 1|0 100 0 0 -100 0 0 0
ends signed width 3 marks 1|-46 46 0 0 0 0 0 0
ends signed width 4 marks 1|-239 289 0 -31 0 0 -87 0
ends signed width 4 marks 2|34 -34 0 0 0 0 0 0
ends signed width 5 marks 1|108 65 -100 -100 0 0 0 0
ends signed width 5 marks 2|235 -107 -100 0 0 0 -99 0
ends signed width 6 marks 1|-125 125 0 0 0 0 0 0
ends signed width 6 marks 2|179 -179 0 0 0 0 0 0
ends signed width 7 marks 2|115 -115 0 0 0 0 0 0
full around 0 0|-118 -91 88 87 54 86 91 44
full around 0 1|23 -92 99 140 47 24 40 -13
full around 0 2|34 -97 76 22 -84 57 85 -31
full around 1 0|-20 106 41 95 -13 53 56 158
full around 1 1|55 106 -13 29 -118 -205 -65 -202
full around 1 2|121 108 5 18 71 -51 -109 -133
full around 2 0|44 79 -125 -3 34 -5 -12 -21
full around 2 1|86 35 -171 -11 -39 -93 -219 -143
full around 2 2|223 39 -130 6 -57 -126 -170 -75
furniture|-246 -164 -746 -732 -167 -98 -211 1117
genre|239 -75 413 -530 -148 -215 -291 194
happening|57 73 90 -98 -120 -170 -204 -230
here 0 after 0|103 57 2 74 -35 -21 0 -100
here 0 after 1|-94 0 -6 46 0 0 0 0
here 0 after 2|0 -137 1 12 56 0 0 0
here 0 after 3|0 -93 28 -28 93 0 0 0
here 0 after 4|0 0 -94 94 0 0 0 0
here 0 after 5|0 0 -2 -3 0 16 0 0
here 0 after 6|0 0 -27 60 -83 0 0 0
here 0 after 7|-100 -99 68 83 87 0 0 0
here 0 after 8|-99 0 25 42 -55 97 0 0
here 0 after 9|-99 35 94 -12 -83 0 0 0
here 1 after 0|0 -77 33 -6 0 0 0 0
here 1 after 1|-152 108 -7 62 40 0 0 0
here 1 after 2|26 -4 -52 29 34 0 0 84
here 1 after 3|-57 74 100 81 -86 -162 0 0
here 1 after 4|81 -29 79 47 0 0 0 -100
here 1 after 5|-97 -47 53 40 0 95 0 0
here 1 after 6|23 -147 48 58 96 62 0 0
here 1 after 7|-119 39 -39 22 90 0 0 0
here 1 after 8|40 27 -110 -17 38 96 0 0
here 1 after 9|17 52 -122 27 22 0 0 53
here 2 after 0|-97 84 21 11 0 -68 0 0
here 2 after 1|104 -39 10 8 -108 -42 0 -81
here 2 after 2|-14 47 -27 -43 65 -30 0 -126
here 2 after 3|-28 40 77 -10 131 90 0 0
here 2 after 4|-22 2 41 16 88 0 0 0
here 2 after 5|-97 -8 51 -3 -44 0 0 0
here 2 after 6|-71 15 0 35 -170 -95 0 99
here 2 after 7|-51 -45 -6 -44 80 99 -60 0
here 2 after 8|-12 6 -60 74 35 -31 -81 -25
here 2 after 9|28 22 -73 -57 -78 0 0 -99
here 3 after 0|-98 0 -12 12 0 97 0 0
here 3 after 1|-47 26 70 -14 -19 99 0 0
here 3 after 2|2 72 -56 26 123 -94 -100 -52
here 3 after 3|97 51 145 -28 -72 32 -100 -100
here 3 after 4|-117 73 1 -24 92 0 0 -97
here 3 after 5|-14 -6 3 10 27 0 0 0
here 3 after 6|-55 63 -9 3 -50 0 0 0
here 3 after 7|5 -42 12 -29 68 0 0 0
here 3 after 8|45 47 6 4 -29 -99 0 0
here 3 after 9|78 17 -45 -63 14 0 0 0
here 4 after 0|0 0 72 -72 0 0 0 0
here 4 after 1|43 17 16 -46 0 0 0 0
here 4 after 2|47 -16 32 24 -1 -29 -84 0
here 4 after 3|23 -3 -21 28 50 73 0 -100
here 4 after 4|35 -2 55 -27 -4 0 0 0
here 4 after 5|124 40 -4 36 35 0 -100 -100
here 4 after 6|-36 34 20 -50 62 0 0 0
here 4 after 7|-64 25 18 87 11 0 -60 0
here 4 after 8|56 42 -89 -28 -7 0 72 0
here 4 after 9|76 25 -78 15 -81 0 0 0
here 5 after 0|2 29 -70 14 109 0 0 0
here 5 after 1|37 -24 29 -10 -56 0 0 0
here 5 after 2|20 78 -16 -11 -17 0 -37 -100
here 5 after 3|-37 -47 44 32 -62 0 100 0
here 5 after 4|83 31 -88 -52 24 0 0 0
here 5 after 5|-104 -16 76 37 -15 0 53 0
here 5 after 6|-68 5 62 43 -69 98 -100 31
here 5 after 7|38 -50 11 -52 148 0 0 0
here 5 after 8|-2 61 70 -4 -50 -97 0 0
here 5 after 9|18 40 24 79 29 0 -100 0
here 6 after 0|-50 -86 18 13 53 0 -70 0
here 6 after 1|89 -100 36 -81 -28 62 0 0
here 6 after 2|51 90 -57 6 -59 -46 -94 -98
here 6 after 3|54 70 83 -59 23 -96 0 0
here 6 after 4|-10 5 -24 35 -30 0 0 0
here 6 after 5|48 9 -42 -7 -41 -1 0 0
here 6 after 6|-16 -19 32 -12 163 0 0 0
here 6 after 7|99 -75 0 53 -15 -30 0 0
here 6 after 8|-30 26 12 -17 13 100 0 0
here 6 after 9|67 20 -16 11 27 0 99 0
here 7 after 0|-53 52 -64 -18 -29 0 0 0
here 7 after 1|81 -57 -15 10 68 38 -36 -100
here 7 after 2|26 -39 16 82 25 41 -37 -50
here 7 after 3|28 23 27 -48 125 0 -100 -70
here 7 after 4|-47 -21 -53 -4 -84 49 86 73
here 7 after 5|13 20 28 101 -25 0 83 -100
here 7 after 6|31 -15 -75 13 15 0 0 0
here 7 after 7|81 28 -39 -36 5 -66 -48 0
here 7 after 8|1 35 31 42 14 0 83 0
here 7 after 9|50 15 45 8 18 0 0 0
here 8 after 0|60 56 32 32 -11 -7 37 27
here 8 after 1|-35 17 49 30 59 20 14 25
here 8 after 2|28 -132 -28 24 51 -28 -8 68
here 8 after 3|-4 10 -24 -18 -41 88 -43 0
here 8 after 4|4 50 -50 6 -1 0 -17 23
here 8 after 5|49 69 -65 -10 17 -55 -14 0
here 8 after 6|94 -2 -2 -3 15 20 8 -22
here 8 after 7|79 64 1 -51 -38 -29 32 0
here 8 after 8|52 26 -23 -29 2 126 -18 -67
here 8 after 9|35 -6 -18 26 27 -139 88 -70
here 9 after 0|78 -71 -11 56 65 -93 -40 -24
here 9 after 1|4 -102 -30 12 -24 -17 44 149
here 9 after 2|-38 -76 7 83 44 -7 66 5
here 9 after 3|11 26 28 -12 1 -112 39 81
here 9 after 4|22 81 -35 65 49 -23 22 -47
here 9 after 5|-32 29 -51 41 19 -5 1 -71
here 9 after 6|84 17 -8 19 3 -37 41 -34
here 9 after 7|89 23 -77 -16 -32 24 5 -6
here 9 after 8|58 -60 117 -2 5 -2 12 -26
here 9 after 9|108 40 71 45 -8 -11 67 30
like caption 0|-52 36 386 -421 -248 -258 -343 -278
like caption 0 before ends call|43 -110 335 20 0 -100 0 0
like caption 0 before ends clause|23 55 53 -161 -159 0 0 0
like caption 0 before ends open|-21 -2 131 -155 -280 -223 0 -100
like caption 0 before ends sentence|223 48 10 -232 195 0 -343 -170
like caption 0 before ends signed|-156 -278 348 -26 0 0 0 0
like caption 1|42 36 244 -209 -349 -230 -329 -141
like caption 1 before ends call|-91 -74 196 45 0 0 -97 0
like caption 1 before ends clause|-76 29 271 -76 -63 -100 0 0
like caption 1 before ends open|32 5 70 -187 -324 -171 0 -121
like caption 1 before ends sentence|79 9 151 69 5 -100 -269 -163
like caption 1 before ends signed|12 -99 128 14 0 0 0 0
like caption 2|49 76 132 -134 -152 33 -153 39
like caption 2 before ends call|127 67 -78 -86 0 0 -145 49
like caption 2 before ends clause|83 -54 9 -74 291 -100 -94 -100
like caption 2 before ends open|34 85 53 -59 -168 42 -96 17
like caption 2 before ends sentence|73 -58 42 46 -178 99 -7 -118
like caption 2 before ends signed|258 0 102 -90 0 0 -97 -99
like caption 3|93 5 15 -31 -217 -69 -40 40
like caption 3 before ends call|-260 186 -37 72 -95 100 -86 0
like caption 3 before ends clause|127 -64 198 -153 -57 0 0 0
like caption 3 before ends open|62 177 1 12 -184 -65 88 9
like caption 3 before ends sentence|-34 -73 76 40 -14 0 -75 98
like caption 3 before ends signed|181 -72 25 34 0 -100 0 -100
like caption 4|82 68 -55 77 -29 78 18 -48
like caption 4 before ends call|-75 130 -137 119 0 12 18 0
like caption 4 before ends clause|-195 93 -83 61 236 0 0 -100
like caption 4 before ends open|58 -20 42 50 -59 47 -30 38
like caption 4 before ends sentence|229 145 -29 -57 -322 -63 72 94
like caption 4 before ends signed|93 0 -63 15 0 97 -100 0
like caption 5|10 20 -105 113 -111 166 62 -15
like caption 5 before ends call|-197 0 -40 77 -97 0 145 -18
like caption 5 before ends clause|-164 206 -167 79 69 0 0 0
like caption 5 before ends open|109 36 35 7 -36 63 68 -109
like caption 5 before ends sentence|19 18 13 -17 -111 71 47 -157
like caption 5 before ends signed|75 0 -144 -2 0 181 -128 102
like caption 6|-39 -140 -222 192 39 151 145 45
like caption 6 before ends call|-92 0 -87 147 0 0 47 -95
like caption 6 before ends clause|-72 -67 -100 159 148 0 0 -99
like caption 6 before ends open|125 -26 -156 -12 125 156 -15 48
like caption 6 before ends sentence|-118 -123 134 64 -141 28 133 -82
like caption 6 before ends signed|96 0 -55 -33 0 20 0 98
like caption 7|-338 -277 -213 271 156 83 170 28
like caption 7 before ends call|-59 0 -113 89 0 0 73 0
like caption 7 before ends clause|0 -146 -91 165 20 0 0 0
like caption 7 before ends open|-101 -138 -23 74 217 62 -263 -99
like caption 7 before ends sentence|-297 -128 -46 112 1 0 255 74
like caption 7 before ends signed|-24 0 -128 98 0 74 0 0
like caption 8|-671 -333 -703 426 440 20 -14 190
like caption 8 before ends call|-56 0 -83 122 0 0 0 0
like caption 8 before ends clause|0 -217 0 193 106 0 0 -99
like caption 8 before ends open|-268 -269 -522 401 257 -4 -100 -96
like caption 8 before ends sentence|-480 -150 -269 -155 366 0 64 295
like caption 8 before ends signed|-69 0 -99 130 0 16 0 0
like heading 0|33 83 9 -68 63 -196 32 -59
like heading 1|-2 78 51 27 -44 -15 196 114
like heading 2|-141 -107 86 83 45 112 91 -77
like heading 3|-347 -132 139 37 -2 163 -25 34
like heading 4|-356 -368 125 62 187 67 -242 -307
like heading 5|-399 87 78 -28 -138 -52 -375 337
like heading 6|-121 27 165 -80 37 99 -335 0
like heading 7|-87 0 412 179 -384 0 -266 0
like heading 8|0 0 95 0 0 0 -95 0
like kicker 0|-182 -57 96 271 -80 -170 -49 -204
like kicker 1|-128 -40 89 263 91 -236 -375 -173
like kicker 2|-92 -53 57 158 77 -239 -203 3
like kicker 3|61 30 16 183 86 -48 -54 -227
like kicker 4|105 -97 24 61 134 55 84 -3
like kicker 5|3 76 6 -89 119 109 113 37
like kicker 6|231 171 -81 -129 -16 -74 64 12
like kicker 7|469 135 -65 -365 -49 241 -188 28
like kicker 8|314 -144 89 -594 -448 319 294 63
like text 0|-184 -51 -74 210 -46 -93 -158 126
like text 0 before ends open|-118 100 77 98 -46 -93 0 -115
like text 0 before ends sentence|-101 -37 111 222 0 0 -158 -150
like text 0 before ends signed|0 0 54 -32 0 0 0 -31
like text 0 deficit 0|0 0 28 -28 0 0 0 0
like text 0 deficit 1|0 0 54 -54 0 0 0 0
like text 0 deficit 2|-81 -41 -143 232 0 0 0 0
like text 0 deficit 3|-89 0 10 107 0 0 0 0
like text 0 deficit 4|-15 0 15 0 0 0 0 0
like text 0 deficit 5|0 0 -54 54 0 0 0 0
like text 0 deficit 6|-17 0 -30 37 0 0 0 0
like text 0 deficit 7|0 102 -135 82 -64 0 0 0
like text 0 deficit 8|-40 0 -46 163 -80 0 -98 54
like text 0 deficit 9|0 -100 39 -9 32 -93 -85 108
like text 1|-262 102 136 114 59 -168 -103 -166
like text 1 before ends call|2 -2 -161 168 0 0 -14 0
like text 1 before ends clause|0 -144 53 -4 88 0 0 0
like text 1 before ends open|-93 129 15 134 33 -168 -94 -97
like text 1 before ends sentence|-216 163 92 53 -31 0 -54 0
like text 1 before ends signed|0 0 -13 13 0 0 0 0
like text 1 deficit 0|0 0 82 -82 0 0 0 0
like text 1 deficit 1|0 97 134 -134 0 0 0 -97
like text 1 deficit 2|0 -33 174 -156 27 0 0 0
like text 1 deficit 3|-66 -2 48 -9 0 0 0 0
like text 1 deficit 4|-19 0 -174 182 0 0 0 0
like text 1 deficit 5|0 0 131 -131 0 0 0 0
like text 1 deficit 6|0 -59 30 128 0 -100 0 0
like text 1 deficit 7|0 -91 35 -43 88 0 0 0
like text 1 deficit 8|-96 41 -86 90 160 -96 0 0
like text 1 deficit 9|-165 172 -15 155 -60 0 -103 -98
like text 2|-243 -22 177 49 40 84 48 -62
like text 2 before ends call|-86 114 44 -49 0 0 -29 0
like text 2 before ends clause|-4 -93 163 -53 1 0 0 0
like text 2 before ends open|-110 -54 -87 74 87 134 -96 -96
like text 2 before ends sentence|-100 224 6 60 -162 -33 104 -116
like text 2 before ends signed|0 -100 86 8 0 74 -90 0
like text 2 deficit 0|0 0 -103 103 0 0 0 0
like text 2 deficit 1|-142 -55 -20 199 0 0 0 0
like text 2 deficit 2|-252 -130 205 132 -49 0 0 0
like text 2 deficit 3|96 -110 13 68 -9 0 0 0
like text 2 deficit 4|-102 -100 102 57 0 0 0 0
like text 2 deficit 5|0 -14 -18 52 -47 0 0 0
like text 2 deficit 6|-117 -188 56 98 -90 62 0 0
like text 2 deficit 7|-90 -35 113 -19 -135 0 0 0
like text 2 deficit 8|234 -26 19 19 -89 -7 -140 -39
like text 2 deficit 9|-81 152 20 -39 180 57 100 -50
like text 3|-198 -195 82 60 42 65 14 -194
like text 3 before ends call|-220 -88 72 77 0 0 -50 0
like text 3 before ends clause|-80 -160 115 199 -78 -100 0 0
like text 3 before ends open|-57 -104 -28 118 100 159 -9 -316
like text 3 before ends sentence|-61 -45 57 34 18 48 123 -170
like text 3 before ends signed|-99 0 83 11 0 105 -54 -99
like text 3 deficit 0|0 0 67 -67 0 0 0 0
like text 3 deficit 1|-39 -97 168 -100 14 0 0 0
like text 3 deficit 2|-38 0 182 -151 -86 73 0 -162
like text 3 deficit 3|-187 -7 -105 103 83 0 0 -100
like text 3 deficit 4|-31 76 155 -157 -56 0 0 0
like text 3 deficit 5|-44 -214 96 24 -34 0 100 0
like text 3 deficit 6|24 -219 156 -58 113 0 0 0
like text 3 deficit 7|86 -80 28 -32 126 -9 -80 0
like text 3 deficit 8|18 188 21 -43 -93 99 -56 -76
like text 3 deficit 9|-203 -49 -14 124 16 7 -63 -56
like text 4|-67 -73 134 161 90 79 -58 -63
like text 4 before ends call|-349 -4 83 99 -95 0 82 0
like text 4 before ends clause|-46 -43 166 68 -82 0 0 -169
like text 4 before ends open|8 -32 177 118 49 39 -201 -288
like text 4 before ends sentence|50 -159 -13 -66 172 29 82 205
like text 4 before ends signed|-46 0 72 22 0 34 -97 0
like text 4 deficit 0|-100 -82 32 105 0 0 0 0
like text 4 deficit 1|-100 34 0 145 -104 0 0 42
like text 4 deficit 2|-49 -6 -5 70 -292 90 0 0
like text 4 deficit 3|93 57 -42 18 -25 -165 -100 -97
like text 4 deficit 4|-92 -33 103 18 31 0 -84 0
like text 4 deficit 5|100 -124 61 71 91 -97 -37 -100
like text 4 deficit 6|-70 60 -63 -45 67 0 0 0
like text 4 deficit 7|-138 -185 95 148 -62 0 -14 -92
like text 4 deficit 8|-71 -150 48 109 137 128 92 -52
like text 4 deficit 9|112 27 1 0 24 31 3 24
like text 5|-54 -48 82 96 26 64 2 -74
like text 5 before ends call|-253 100 152 189 0 12 -89 -100
like text 5 before ends clause|-8 -128 21 19 338 -100 -94 -100
like text 5 before ends open|53 16 41 124 68 172 -124 -20
like text 5 before ends sentence|80 -107 -73 -24 -20 -69 42 220
like text 5 before ends signed|56 -72 -13 -7 0 -17 0 0
like text 5 deficit 0|0 -93 63 -63 93 0 0 0
like text 5 deficit 1|-99 25 -41 46 71 95 0 -52
like text 5 deficit 2|4 131 8 -12 -90 -82 0 23
like text 5 deficit 3|156 -100 1 -24 72 139 -100 0
like text 5 deficit 4|65 -128 -17 53 56 12 0 0
like text 5 deficit 5|-47 8 104 50 -95 98 -100 -88
like text 5 deficit 6|108 -64 65 0 16 -96 -70 -98
like text 5 deficit 7|-127 11 151 117 239 37 -19 -100
like text 5 deficit 8|-42 -118 96 73 23 1 137 -138
like text 5 deficit 9|-94 -24 100 7 -22 23 75 68
like text 6|-14 -16 -31 -13 -61 2 33 25
like text 6 before ends call|110 43 -202 56 0 -100 91 42
like text 6 before ends clause|22 -31 -22 -1 116 0 0 0
like text 6 before ends open|-2 -14 -63 -70 -60 -60 139 152
like text 6 before ends sentence|87 -80 9 43 -87 75 4 -70
like text 6 before ends signed|-7 -100 94 38 0 97 0 120
like text 6 deficit 0|-99 0 66 -104 16 97 0 98
like text 6 deficit 1|9 11 -84 -116 -65 140 0 128
like text 6 deficit 2|-55 54 65 55 27 -51 -81 -3
like text 6 deficit 3|13 -12 -19 35 -126 0 0 57
like text 6 deficit 4|98 27 110 -86 -82 -58 0 0
like text 6 deficit 5|119 -53 -16 -43 11 0 -62 4
like text 6 deficit 6|43 -79 -63 50 78 150 -94 33
like text 6 deficit 7|9 -67 -54 33 -112 8 -90 127
like text 6 deficit 8|-76 -35 46 54 18 0 59 51
like text 6 deficit 9|58 -224 106 -31 59 -21 82 -177
like text 7|39 73 -141 -129 -5 79 13 90
like text 7 before ends call|0 -25 -40 22 -97 100 0 0
like text 7 before ends clause|-116 180 -55 -57 79 0 0 0
like text 7 before ends open|47 50 -56 -39 -82 42 0 86
like text 7 before ends sentence|97 -37 -137 -83 193 0 13 -26
like text 7 before ends signed|118 -170 -2 79 0 -88 0 98
like text 7 deficit 0|5 -4 -24 185 -15 16 0 -100
like text 7 deficit 1|21 24 -48 -24 146 -100 0 0
like text 7 deficit 2|-3 33 -112 -127 -3 -42 -60 30
like text 7 deficit 3|112 81 -117 -150 39 70 -100 -100
like text 7 deficit 4|52 -26 -113 -23 0 100 29 -55
like text 7 deficit 5|141 -14 -242 8 -76 0 0 29
like text 7 deficit 6|126 6 -43 -59 -82 0 99 -80
like text 7 deficit 7|63 -110 -31 -30 -185 99 247 97
like text 7 deficit 8|4 -86 -3 -12 42 -72 63 118
like text 7 deficit 9|-198 -141 139 42 30 -65 -32 88
like text 8|265 24 -229 -240 -135 -215 -170 -152
like text 8 before ends call|80 -27 -67 48 0 0 0 0
like text 8 before ends clause|157 -32 -159 14 -113 0 0 0
like text 8 before ends open|79 139 -174 -122 -283 -170 0 -151
like text 8 before ends sentence|2 99 -39 -205 155 0 -100 -168
like text 8 before ends signed|142 -99 187 -151 0 -77 -100 -100
like text 8 deficit 0|-94 -77 -67 173 0 0 0 0
like text 8 deficit 1|-66 22 25 69 0 0 0 0
like text 8 deficit 2|-28 47 -123 50 74 0 0 0
like text 8 deficit 3|-7 122 111 -16 112 0 0 -100
like text 8 deficit 4|-73 84 -79 40 -46 0 0 0
like text 8 deficit 5|14 144 -267 -64 -44 0 0 0
like text 8 deficit 6|74 116 -307 -89 -83 0 0 0
like text 8 deficit 7|222 71 -215 -178 -52 0 -100 -132
like text 8 deficit 8|283 -2 -146 -221 -176 0 0 0
like text 8 deficit 9|425 -27 -23 46 -141 -215 -100 -97
linking|-105 220 11 -305 120 0 -186 -100
marked|-170 -99 -584 -898 -320 1263 -169 -227
marks 0|-89 -14 227 135 -45 78 68 175
marks 1|42 149 -12 -132 43 -247 -313 -201
marks 2|112 169 -469 -337 152 -171 -99 -223
medium|0 0 -227 -291 -95 -98 -95 506
name|158 -308 31 -208 -201 -417 814 76
name room 0|231 0 81 46 -46 -99 -340 -95
name room 1|160 0 123 64 -21 -95 -115 -256
name room 2|-21 0 44 -15 -4 0 212 -257
name room 3|0 -13 -136 -182 5 -100 261 133
name room 4|-41 -11 -168 -144 7 0 377 -80
name room 5|-92 0 21 -123 113 -95 167 0
name room 6|38 -134 -61 -149 -121 0 314 -99
name room 7|-28 -104 -94 -248 1 -55 428 -133
name room 8|149 -143 -30 -176 -273 -22 230 34
name room 9|-100 -100 17 -11 -151 -98 353 -99
news|119 -143 32 10 391 -228 -227 -156
nothing after|-526 -422 180 85 6 -169 -148 283
nothing before|223 -458 92 161 -227 8 -221 91
number|-100 326 -132 49 -29 -100 -160 -204
number torn|-390 578 -128 -383 177 -100 0 -73
opening|1080 -965 -590 -414 -99 0 -100 -100
pair around known|-137 -115 -100 280 267 -83 -164 -100
pair known|-241 280 -43 -455 622 -100 0 46
picture|-90 -421 -499 473 423 -96 -215 -169
pictureMark|-110 0 -100 233 0 -96 0 0
place|2 31 -448 147 404 -277 -347 466
quote open|-727 646 38 -192 14 0 -94 -159
repeats 0|49 120 -49 -194 -29 70 19 104
repeats 0 deficit 0|0 0 -98 0 0 0 0 98
repeats 0 deficit 1|48 19 -124 -40 0 0 0 32
repeats 0 deficit 2|50 -1 -141 13 137 73 0 12
repeats 0 deficit 3|25 -61 -65 -110 114 0 0 114
repeats 0 deficit 4|7 16 34 -126 62 0 -84 0
repeats 0 deficit 5|33 -21 25 -25 137 -97 -37 58
repeats 0 deficit 6|-37 20 -24 87 16 -55 -70 0
repeats 0 deficit 7|-110 159 -51 -124 32 21 -58 34
repeats 0 deficit 8|100 66 13 -118 -178 53 -73 -89
repeats 0 deficit 9|34 99 49 -58 -6 -3 47 -60
repeats 0 ends call|46 36 -80 99 -3 0 0 -100
repeats 0 ends clause|94 0 -180 -52 153 0 0 0
repeats 0 ends open|10 -13 19 -138 -11 70 104 222
repeats 0 ends sentence|60 122 -88 -135 22 0 -100 -218
repeats 0 ends signed|-72 141 0 0 -100 0 0 0
repeats 0 width 0|-105 11 -35 19 210 -99 -148 42
repeats 0 width 1|-93 -68 124 11 36 2 26 -90
repeats 0 width 2|65 42 55 -155 -8 32 -84 -3
repeats 0 width 3|39 -148 104 -25 -306 172 89 -1
repeats 0 width 4|-75 -16 -86 -67 -112 -168 132 164
repeats 0 width 5|172 144 -221 -108 -165 0 -88 -94
repeats 0 width 6|27 103 -259 -174 77 -99 0 126
repeats 0 width 7|-10 116 -114 -160 0 0 0 -97
repeats 1|32 73 -79 -174 -7 -81 -23 -18
repeats 1 deficit 0|0 35 4 -105 103 0 0 0
repeats 1 deficit 1|-9 0 -124 23 225 0 0 18
repeats 1 deficit 2|9 -8 -21 68 41 -100 0 -18
repeats 1 deficit 3|22 -47 -92 46 -117 0 0 167
repeats 1 deficit 4|76 -48 -78 -49 -4 164 0 -100
repeats 1 deficit 5|62 -67 60 -1 -64 0 -100 72
repeats 1 deficit 6|90 35 -77 -65 -114 100 0 -164
repeats 1 deficit 7|39 126 -29 -108 -78 -169 0 28
repeats 1 deficit 8|44 47 55 -88 13 32 -29 140
repeats 1 deficit 9|52 50 35 87 -91 -226 16 -123
repeats 1 ends call|46 27 3 -148 0 0 0 0
repeats 1 ends clause|123 111 -318 -5 -6 0 0 0
repeats 1 ends open|-16 30 91 -1 46 -49 30 -18
repeats 1 ends sentence|37 70 -314 -81 -77 -96 0 0
repeats 1 ends signed|100 41 -100 0 0 0 -99 0
repeats 1 width 2|-277 -108 120 102 142 -97 -104 0
repeats 1 width 3|-6 -67 1 72 -102 -100 140 137
repeats 1 width 4|-16 42 11 -117 -28 31 -94 45
repeats 1 width 5|59 106 -23 -167 -19 0 -107 -218
repeats 1 width 6|65 84 -237 -410 107 -36 0 -31
repeats 1 width 7|-44 22 9 -4 85 0 0 0
repeats 1 width 8|0 35 0 -110 90 0 0 0
repeats 2|50 68 8 -3 44 -47 29 -35
repeats 2 deficit 0|65 0 -18 78 68 0 0 -100
repeats 2 deficit 1|-56 -2 56 91 92 -100 0 0
repeats 2 deficit 2|22 -3 42 -74 -45 34 -81 -66
repeats 2 deficit 3|78 26 -68 19 -118 32 0 -100
repeats 2 deficit 4|-4 -86 41 57 112 0 0 100
repeats 2 deficit 5|82 73 -108 -60 -96 0 100 -66
repeats 2 deficit 6|29 18 40 -118 73 -42 32 42
repeats 2 deficit 7|18 76 -17 69 -89 168 117 -1
repeats 2 deficit 8|24 59 69 -32 -48 94 -3 64
repeats 2 deficit 9|22 59 75 39 11 -38 -67 95
repeats 2 ends call|5 -5 -61 280 0 0 0 0
repeats 2 ends clause|9 41 -39 -9 -145 0 -9 0
repeats 2 ends open|-6 45 85 46 29 -8 55 -35
repeats 2 ends sentence|65 127 -226 13 -5 -100 -83 0
repeats 2 ends signed|170 5 0 -100 0 0 -87 0
repeats 2 width 1|-98 -105 118 -4 81 0 -593 47
repeats 2 width 2|115 74 -89 -172 23 -170 250 0
repeats 2 width 3|54 21 30 -97 115 154 -161 58
repeats 2 width 4|-30 -52 45 44 -205 15 233 74
repeats 2 width 5|31 -18 -37 85 7 0 177 -100
repeats 2 width 6|52 38 -123 -46 -23 55 -81 -100
repeats 2 width 7|64 47 -125 -54 -63 0 0 0
repeats 2 width 8|36 136 -44 102 -35 0 0 -100
repeats 3|-18 40 39 8 -53 -23 -25 -49
repeats 3 deficit 0|-100 0 96 47 -156 19 0 0
repeats 3 deficit 1|-97 -40 15 51 -51 -88 0 -52
repeats 3 deficit 2|-36 2 45 56 84 90 0 42
repeats 3 deficit 3|43 -40 -68 -51 112 113 0 0
repeats 3 deficit 4|-1 45 109 -241 66 -30 29 0
repeats 3 deficit 5|-8 0 83 96 -169 98 -100 0
repeats 3 deficit 6|66 -32 38 -47 144 -100 0 0
repeats 3 deficit 7|33 -31 21 38 -32 0 107 94
repeats 3 deficit 8|44 -2 -7 -4 -50 -171 71 -100
repeats 3 deficit 9|41 13 -16 20 81 -6 -9 -99
repeats 3 ends call|58 11 -76 -26 0 -99 0 0
repeats 3 ends clause|4 22 71 -59 -12 0 -100 0
repeats 3 ends open|-45 -14 65 74 -99 31 23 -15
repeats 3 ends sentence|18 66 -205 43 94 -102 0 -99
repeats 3 ends signed|-53 53 0 0 0 0 0 0
repeats 3 width 1|240 2 -214 47 145 0 -136 0
repeats 3 width 2|-221 -44 52 91 -35 7 -112 -100
repeats 3 width 3|-138 184 -5 -90 115 -129 197 -86
repeats 3 width 4|8 58 108 19 49 3 -119 -170
repeats 3 width 5|34 -53 19 130 -91 -114 133 -99
repeats 3 width 6|4 -40 -41 -54 -241 -76 -60 225
repeats 3 width 7|58 -12 75 -88 -54 0 0 -52
repeats 3 width 8|-100 0 169 -35 -88 0 0 0
repeats 4|-56 15 74 108 -32 80 -98 -51
repeats 4 deficit 0|-220 -154 156 64 -83 0 0 0
repeats 4 deficit 1|-172 57 119 127 -186 199 0 -100
repeats 4 deficit 2|17 -12 130 51 -5 -84 0 -10
repeats 4 deficit 3|76 -7 -95 41 -104 0 -100 -100
repeats 4 deficit 4|68 -42 -39 96 -145 0 -100 0
repeats 4 deficit 5|-15 42 111 98 137 0 53 -67
repeats 4 deficit 6|-128 -13 92 6 35 -1 0 0
repeats 4 deficit 7|129 -88 51 30 28 0 99 -136
repeats 4 deficit 8|58 76 15 -53 69 8 -3 -84
repeats 4 deficit 9|-118 7 -3 44 4 30 -4 112
repeats 4 ends call|124 33 -21 -283 0 0 0 0
repeats 4 ends clause|94 9 164 -115 -146 0 0 0
repeats 4 ends open|-144 -85 77 149 -12 80 -85 -51
repeats 4 ends sentence|41 81 -129 75 65 0 -154 0
repeats 4 ends signed|151 -72 -100 0 0 0 0 0
repeats 4 width 1|-100 0 92 64 109 0 -462 130
repeats 4 width 2|29 39 -93 -5 -75 0 351 0
repeats 4 width 3|-186 -6 48 84 125 30 -111 0
repeats 4 width 4|-14 -8 -29 -26 11 7 162 -26
repeats 4 width 5|67 -55 57 119 -30 99 -73 -100
repeats 4 width 6|102 57 61 52 -275 3 0 -100
repeats 4 width 7|80 -71 -10 37 -90 0 0 0
repeats 4 width 8|0 0 -36 36 0 0 0 0
repeats 5|-65 -2 60 95 85 -24 -44 -49
repeats 5 deficit 0|-99 -82 -115 144 87 79 0 0
repeats 5 deficit 1|35 -190 62 11 72 0 0 186
repeats 5 deficit 2|16 -12 7 45 -32 39 -60 -98
repeats 5 deficit 3|-81 93 135 166 115 -99 0 -100
repeats 5 deficit 4|17 50 -38 146 -54 -100 0 -100
repeats 5 deficit 5|48 -53 88 98 28 0 0 -170
repeats 5 deficit 6|-37 -47 15 -4 -51 99 0 0
repeats 5 deficit 7|-1 -135 78 156 49 56 -100 -100
repeats 5 deficit 8|17 -107 54 27 99 -24 137 0
repeats 5 deficit 9|-15 42 33 35 85 45 19 208
repeats 5 ends call|19 115 76 -252 -162 0 0 0
repeats 5 ends clause|-141 -61 164 -80 35 -100 0 -100
repeats 5 ends open|-19 -177 45 255 130 20 -44 -41
repeats 5 ends sentence|-139 145 -100 -71 -20 0 0 0
repeats 5 ends signed|0 31 0 -31 0 0 0 0
repeats 5 width 0|-53 0 95 -79 30 0 10 0
repeats 5 width 1|-14 131 -137 -14 137 7 170 -6
repeats 5 width 2|195 33 64 -17 108 14 -139 -164
repeats 5 width 3|34 -17 172 57 5 -69 -40 0
repeats 5 width 4|-3 -107 51 64 -89 4 -30 15
repeats 5 width 5|-27 72 120 161 17 26 36 -100
repeats 5 width 6|-137 -22 182 -14 -74 36 0 0
repeats 5 width 7|-79 -79 -79 64 0 0 0 186
repeats 5 width 8|-99 0 -93 163 0 0 0 0
scene|72 34 187 140 -176 -227 -448 -170
signed|169 219 -171 -122 -100 0 -160 0
sourceNote|0 0 -166 -121 29 0 0 225
spaced|81 316 -480 -468 -136 0 0 0
spaced 1|90 -90 0 0 0 0 0 0
spaced 2|79 -39 0 -98 0 0 0 0
spaced 3|-69 177 -203 0 0 0 0 0
spaced 4|9 8 -82 0 0 0 0 0
spaced 5|-128 150 -60 -89 0 0 0 0
spaced 6|151 163 -327 -219 0 0 0 0
spaced 7|222 -9 -94 -244 -52 0 0 0
spaced 8|79 132 -159 -95 -99 0 0 0
spaced 9|-4 4 0 0 0 0 0 0
steps 0 then 0|-20 -18 -17 -36 115 0 0 0
steps 0 then 0 ends clause|13 -23 -89 0 99 0 0 0
steps 0 then 0 ends open|-48 105 6 -28 4 0 0 0
steps 0 then 0 ends sentence|75 -55 0 14 0 0 0 0
steps 0 then 1|-30 -30 -74 13 151 79 0 0
steps 0 then 1 ends call|-162 -6 166 0 0 0 0 0
steps 0 then 1 ends clause|10 44 -151 89 -12 0 0 0
steps 0 then 1 ends open|-17 -78 105 -41 173 79 0 0
steps 0 then 1 ends sentence|60 -54 0 -48 -60 0 0 0
steps 0 then 1 ends signed|21 94 -100 0 0 0 0 0
steps 0 then 2|18 38 39 -44 29 -76 97 1
steps 0 then 2 ends call|0 95 -95 0 0 0 0 0
steps 0 then 2 ends clause|-72 11 85 -114 144 0 0 0
steps 0 then 2 ends open|91 -11 32 9 -30 -76 97 1
steps 0 then 2 ends sentence|38 21 0 -69 -19 0 0 0
steps 0 then 2 ends signed|-68 68 0 0 0 0 0 0
steps 0 then 3|-61 25 16 53 95 0 0 0
steps 0 then 3 ends clause|45 -45 0 0 0 0 0 0
steps 0 then 3 ends open|59 -84 16 60 95 0 0 0
steps 0 then 3 ends sentence|-135 134 0 -30 0 0 0 0
steps 0 then 4|96 5 -69 -104 117 97 -81 0
steps 0 then 4 ends clause|97 -97 0 0 0 0 0 0
steps 0 then 4 ends open|-1 42 -69 -46 117 97 -81 0
steps 0 then 4 ends sentence|128 -12 0 -119 0 0 0 0
steps 0 then 4 ends signed|-24 24 0 0 0 0 0 0
steps 0 then 5|-32 34 101 64 -146 0 0 -98
steps 0 then 5 ends clause|-55 55 78 -78 0 0 0 0
steps 0 then 5 ends open|-67 -34 85 125 -146 0 0 -98
steps 0 then 5 ends sentence|83 51 0 -107 0 0 0 0
steps 0 then 5 ends signed|82 -82 0 0 0 0 0 0
steps 0 then 6|-23 -98 1 -9 28 0 -119 128
steps 0 then 6 ends clause|4 -4 0 0 0 0 0 0
steps 0 then 6 ends open|-113 -123 1 15 91 0 -119 128
steps 0 then 6 ends sentence|154 45 0 -125 -99 0 0 0
steps 0 then 6 ends signed|-14 14 0 0 0 0 0 0
steps 0 then 7|-86 2 79 37 131 0 21 0
steps 0 then 7 ends call|-83 0 83 0 0 0 0 0
steps 0 then 7 ends clause|41 -22 -6 -57 0 0 0 0
steps 0 then 7 ends open|-20 -1 65 -21 131 0 21 0
steps 0 then 7 ends sentence|-58 -21 0 82 -2 0 0 0
steps 0 then 7 ends signed|73 -73 0 0 0 0 0 0
steps 0 then 8|-38 46 38 46 -117 4 27 -99
steps 0 then 8 ends call|0 -113 113 0 0 0 0 0
steps 0 then 8 ends clause|-113 43 47 138 -99 0 0 0
steps 0 then 8 ends open|-40 42 16 21 34 4 27 -99
steps 0 then 8 ends sentence|97 21 0 -101 -57 0 0 0
steps 0 then 8 ends signed|72 -72 0 0 0 0 0 0
steps 0 then 9|8 171 -39 -79 0 0 -32 -70
steps 0 then 9 ends call|-138 120 56 -68 0 0 0 0
steps 0 then 9 ends clause|-59 93 65 -55 0 0 0 0
steps 0 then 9 ends open|58 60 -86 -28 -50 0 -32 -70
steps 0 then 9 ends sentence|46 36 0 -57 177 0 0 0
steps 0 then 9 ends signed|-21 21 0 0 0 0 0 0
steps 1 then 0|-15 34 -50 -38 39 0 -60 0
steps 1 then 0 ends call|-46 51 -29 0 0 0 0 0
steps 1 then 0 ends clause|-67 67 -115 156 -65 0 0 0
steps 1 then 0 ends open|50 24 -54 -92 70 0 -60 0
steps 1 then 0 ends sentence|-46 34 0 -6 0 0 0 0
steps 1 then 0 ends signed|84 -84 0 0 0 0 0 0
steps 1 then 1|-29 -43 113 71 79 -31 159 -100
steps 1 then 1 ends call|-150 -69 171 0 0 0 0 0
steps 1 then 1 ends clause|101 -11 43 -160 0 0 0 0
steps 1 then 1 ends open|7 -61 67 122 6 -31 159 -100
steps 1 then 1 ends sentence|83 46 0 -86 138 0 0 0
steps 1 then 1 ends signed|-128 128 0 0 0 0 0 0
steps 1 then 2|-55 87 -69 -28 -45 37 40 0
steps 1 then 2 ends call|-95 33 78 0 0 0 0 0
steps 1 then 2 ends clause|-154 108 93 0 71 0 0 0
steps 1 then 2 ends open|-116 27 35 -14 11 99 40 0
steps 1 then 2 ends sentence|43 -19 0 29 -161 -88 0 0
steps 1 then 2 ends signed|135 -50 -100 0 0 0 0 0
steps 1 then 3|-104 188 -58 -46 -31 0 69 0
steps 1 then 3 ends call|-98 84 29 0 0 0 0 0
steps 1 then 3 ends clause|-91 108 -2 -28 0 0 0 0
steps 1 then 3 ends open|3 138 -130 -63 -31 0 69 0
steps 1 then 3 ends sentence|8 -75 0 82 0 0 0 0
steps 1 then 3 ends signed|87 -87 0 0 0 0 0 0
steps 1 then 4|58 63 -65 -78 56 0 0 0
steps 1 then 4 ends clause|-54 22 42 0 32 0 0 0
steps 1 then 4 ends open|36 113 -72 -95 53 0 0 0
steps 1 then 4 ends sentence|-46 24 0 31 -22 0 0 0
steps 1 then 4 ends signed|97 -97 0 0 0 0 0 0
steps 1 then 5|-142 44 63 95 118 0 -14 0
steps 1 then 5 ends call|0 100 -100 0 0 0 0 0
steps 1 then 5 ends clause|-50 5 84 -67 -36 0 0 0
steps 1 then 5 ends open|-159 6 76 109 134 0 -14 0
steps 1 then 5 ends sentence|84 -58 0 -1 -8 0 0 0
steps 1 then 5 ends signed|144 -144 0 0 0 0 0 0
steps 1 then 6|43 33 2 14 -46 95 -47 0
steps 1 then 6 ends call|175 -90 -94 0 0 0 0 0
steps 1 then 6 ends clause|84 56 -147 0 0 0 0 0
steps 1 then 6 ends open|-164 108 58 23 -58 95 -47 0
steps 1 then 6 ends sentence|-18 10 0 -29 53 0 0 0
steps 1 then 6 ends signed|-23 23 0 0 0 0 0 0
steps 1 then 7|30 59 26 -12 31 0 -27 0
steps 1 then 7 ends call|-60 12 33 0 0 0 0 0
steps 1 then 7 ends clause|5 -10 26 -5 -69 0 0 0
steps 1 then 7 ends open|62 74 -18 -2 -14 0 -27 0
steps 1 then 7 ends sentence|-15 -47 0 12 97 0 0 0
steps 1 then 7 ends signed|-65 65 0 0 0 0 0 0
steps 1 then 8|58 60 16 -52 18 37 -69 -100
steps 1 then 8 ends call|-86 -64 135 0 0 0 0 0
steps 1 then 8 ends clause|-20 29 75 35 -68 0 -100 0
steps 1 then 8 ends open|139 -5 -74 17 -30 37 23 -100
steps 1 then 8 ends sentence|1 47 -99 -13 54 0 0 0
steps 1 then 8 ends signed|-100 100 0 0 0 0 0 0
steps 1 then 9|25 135 -28 -160 33 -42 8 -99
steps 1 then 9 ends call|-84 205 -123 -70 0 0 0 0
steps 1 then 9 ends clause|-28 -13 4 -150 106 0 0 0
steps 1 then 9 ends open|-4 -118 3 47 36 -2 36 -99
steps 1 then 9 ends sentence|105 47 0 -10 -39 -96 0 0
steps 1 then 9 ends signed|123 64 0 -100 0 0 -87 0
steps 2 then 0|-100 80 3 53 45 48 -21 0
steps 2 then 0 ends call|-103 -66 190 -97 0 0 0 0
steps 2 then 0 ends clause|-72 55 -133 178 40 0 0 0
steps 2 then 0 ends open|-48 65 -36 12 35 48 -21 0
steps 2 then 0 ends sentence|-25 25 0 26 80 0 0 0
steps 2 then 0 ends signed|21 -21 0 0 0 0 0 0
steps 2 then 1|-76 142 -41 18 101 23 -52 -100
steps 2 then 1 ends call|82 0 -82 0 0 0 0 0
steps 2 then 1 ends clause|23 93 -105 -7 119 0 0 0
steps 2 then 1 ends open|-66 91 9 -72 74 23 -52 -100
steps 2 then 1 ends sentence|57 -21 0 -4 -53 0 0 0
steps 2 then 1 ends signed|35 -35 0 0 0 0 0 0
steps 2 then 2|-25 135 -114 -100 7 -146 -203 33
steps 2 then 2 ends call|113 -78 77 -100 0 0 0 0
steps 2 then 2 ends clause|-84 84 -107 140 28 0 0 0
steps 2 then 2 ends open|-27 116 -160 -68 -73 -146 -133 33
steps 2 then 2 ends sentence|-56 -32 0 -21 178 0 0 0
steps 2 then 2 ends signed|85 29 0 0 0 0 -99 0
steps 2 then 3|46 142 -28 5 -143 40 -100 -170
steps 2 then 3 ends call|-161 13 103 0 0 0 0 0
steps 2 then 3 ends clause|-12 37 -118 30 0 0 0 0
steps 2 then 3 ends open|49 144 58 -62 -110 40 -100 -170
steps 2 then 3 ends sentence|22 11 -100 162 -86 0 0 0
steps 2 then 3 ends signed|93 -93 0 0 0 0 0 0
steps 2 then 4|84 37 59 -63 -62 0 0 -100
steps 2 then 4 ends call|-227 134 137 0 0 0 0 0
steps 2 then 4 ends clause|123 -123 9 -9 0 0 0 0
steps 2 then 4 ends open|110 68 -7 -52 -94 0 0 -100
steps 2 then 4 ends sentence|-67 70 0 -20 70 0 0 0
steps 2 then 5|88 59 15 17 -115 0 -66 -100
steps 2 then 5 ends call|168 49 -240 -15 0 0 0 0
steps 2 then 5 ends clause|-40 -48 71 0 0 0 0 0
steps 2 then 5 ends open|42 -94 121 68 -144 0 48 -100
steps 2 then 5 ends sentence|75 108 0 -40 52 0 -100 0
steps 2 then 6|13 -35 -81 -31 -6 48 -78 0
steps 2 then 6 ends call|113 50 -220 0 0 0 0 0
steps 2 then 6 ends clause|68 -68 76 0 -76 0 0 0
steps 2 then 6 ends open|-33 -65 6 -19 20 48 -78 0
steps 2 then 6 ends sentence|12 55 0 2 0 0 0 0
steps 2 then 7|74 -14 34 -3 118 -94 30 -6
steps 2 then 7 ends call|-87 0 87 0 0 0 0 0
steps 2 then 7 ends clause|91 -78 -27 -15 0 0 0 0
steps 2 then 7 ends open|209 -98 21 -4 107 -94 30 -6
steps 2 then 7 ends sentence|-107 73 0 30 31 0 0 0
steps 2 then 7 ends signed|20 -20 0 0 0 0 0 0
steps 2 then 8|-35 33 -27 38 17 110 46 -97
steps 2 then 8 ends call|0 106 -167 89 0 0 0 0
steps 2 then 8 ends clause|-2 2 94 -94 0 0 0 0
steps 2 then 8 ends open|-41 75 -1 43 25 110 46 -97
steps 2 then 8 ends sentence|64 -63 0 19 -43 0 0 0
steps 2 then 8 ends signed|-86 86 0 0 0 0 0 0
steps 2 then 9|190 20 43 -98 -49 -30 57 0
steps 2 then 9 ends clause|-109 0 154 -38 -39 0 0 0
steps 2 then 9 ends open|207 -228 25 -74 -11 99 57 0
steps 2 then 9 ends sentence|15 164 0 -68 -72 -100 0 0
steps 2 then 9 ends signed|-98 98 0 0 0 0 0 0
steps 3 then 0|37 90 43 47 132 -38 -96 -100
steps 3 then 0 ends call|-18 9 112 -94 0 0 0 0
steps 3 then 0 ends clause|10 -10 0 0 0 0 0 0
steps 3 then 0 ends open|18 153 -17 100 132 -38 -96 -100
steps 3 then 0 ends sentence|96 -74 0 -15 0 0 0 0
steps 3 then 1|-80 47 38 62 1 -166 45 -100
steps 3 then 1 ends call|62 -25 -42 -13 0 0 0 0
steps 3 then 1 ends clause|41 -26 -67 0 0 0 0 0
steps 3 then 1 ends open|-82 60 48 35 -25 -166 45 -100
steps 3 then 1 ends sentence|10 -49 0 37 -3 0 0 0
steps 3 then 2|71 103 -67 -23 19 0 -81 -100
steps 3 then 2 ends call|23 -11 -13 0 0 0 0 0
steps 3 then 2 ends clause|115 -116 10 0 0 0 0 0
steps 3 then 2 ends open|-14 164 -56 -51 58 0 -81 -100
steps 3 then 2 ends sentence|114 -138 0 84 -82 0 0 0
steps 3 then 3|88 30 -69 -156 -87 -81 100 0
steps 3 then 3 ends call|60 0 -60 0 0 0 0 0
steps 3 then 3 ends clause|-33 33 0 0 0 0 0 0
steps 3 then 3 ends open|95 -25 -61 -105 -87 -81 100 0
steps 3 then 3 ends sentence|-19 106 0 -145 0 0 0 0
steps 3 then 4|-62 -17 74 78 0 0 0 0
steps 3 then 4 ends call|-106 0 106 0 0 0 0 0
steps 3 then 4 ends open|38 -64 -11 78 0 0 0 0
steps 3 then 4 ends sentence|7 -7 0 0 0 0 0 0
steps 3 then 5|-22 -86 -27 104 83 0 0 0
steps 3 then 5 ends call|84 -75 -10 0 0 0 0 0
steps 3 then 5 ends clause|-42 42 0 0 0 0 0 0
steps 3 then 5 ends open|-27 -128 -10 88 38 0 0 0
steps 3 then 5 ends sentence|-97 84 -80 67 79 0 0 0
steps 3 then 5 ends signed|51 -51 0 0 0 0 0 0
steps 3 then 6|18 94 -11 21 -218 95 0 -35
steps 3 then 6 ends call|130 -94 -40 77 0 0 0 0
steps 3 then 6 ends clause|0 99 -99 0 0 0 0 0
steps 3 then 6 ends open|39 -45 64 57 -168 95 0 -35
steps 3 then 6 ends sentence|4 72 0 -75 -90 0 0 0
steps 3 then 7|16 -45 -56 -17 16 53 -15 0
steps 3 then 7 ends clause|-19 -3 -18 30 0 0 0 0
steps 3 then 7 ends open|-142 65 -46 -48 62 53 31 0
steps 3 then 7 ends sentence|118 -73 0 76 -72 0 -76 0
steps 3 then 8|48 154 -37 -22 19 0 -51 0
steps 3 then 8 ends call|-96 100 -32 0 0 0 0 0
steps 3 then 8 ends clause|0 0 6 0 -6 0 0 0
steps 3 then 8 ends open|15 51 -20 16 -36 0 -51 0
steps 3 then 8 ends sentence|126 28 0 -155 -1 0 0 0
steps 3 then 9|-74 71 69 -71 -9 0 70 0
steps 3 then 9 ends call|0 -51 89 -54 0 0 0 0
steps 3 then 9 ends open|43 -31 96 46 -20 0 70 0
steps 3 then 9 ends sentence|-107 107 -99 22 89 0 0 0
steps 4 then 0|32 -7 -43 44 -57 90 0 0
steps 4 then 0 ends clause|-48 48 0 0 0 0 0 0
steps 4 then 0 ends open|43 -21 -43 42 -57 90 0 0
steps 4 then 0 ends sentence|77 -82 0 16 0 0 0 0
steps 4 then 0 ends signed|-48 48 0 0 0 0 0 0
steps 4 then 1|42 -21 -62 28 -9 0 11 0
steps 4 then 1 ends clause|-31 31 0 0 0 0 0 0
steps 4 then 1 ends open|9 5 -62 42 36 0 11 0
steps 4 then 1 ends sentence|133 -129 0 14 -76 0 0 0
steps 4 then 2|91 4 -194 -67 20 -100 74 0
steps 4 then 2 ends call|97 0 -97 0 0 0 0 0
steps 4 then 2 ends clause|2 42 -95 0 0 0 0 0
steps 4 then 2 ends open|59 -10 -22 -67 20 -100 74 0
steps 4 then 2 ends sentence|131 -131 0 0 0 0 0 0
steps 4 then 3|186 -33 -26 -61 -22 0 8 0
steps 4 then 3 ends call|9 0 -9 0 0 0 0 0
steps 4 then 3 ends clause|166 -166 0 0 0 0 0 0
steps 4 then 3 ends open|-6 103 -24 -61 -22 0 8 0
steps 4 then 4|59 -135 64 96 0 0 0 0
steps 4 then 4 ends call|34 0 -34 0 0 0 0 0
steps 4 then 4 ends open|37 -98 76 38 0 0 0 0
steps 4 then 4 ends sentence|42 -88 0 58 0 0 0 0
steps 4 then 5|-2 118 22 -284 65 93 100 0
steps 4 then 5 ends call|-82 0 82 0 0 0 0 0
steps 4 then 5 ends clause|-39 39 0 0 0 0 0 0
steps 4 then 5 ends open|107 -78 -5 -186 65 93 100 0
steps 4 then 5 ends sentence|9 125 0 -165 0 0 0 0
steps 4 then 5 ends signed|-5 5 0 0 0 0 0 0
steps 4 then 6|112 -36 -15 -47 43 0 0 0
steps 4 then 6 ends call|88 -63 -35 0 0 0 0 0
steps 4 then 6 ends open|73 0 -8 -30 43 0 0 0
steps 4 then 6 ends sentence|-25 54 0 -48 0 0 0 0
steps 4 then 7|-115 211 10 105 73 -100 -98 0
steps 4 then 7 ends clause|0 98 -98 0 0 0 0 0
steps 4 then 7 ends open|-58 0 87 113 73 -100 -98 0
steps 4 then 7 ends sentence|-70 151 -84 -31 0 0 0 0
steps 4 then 8|13 -57 26 0 0 0 -16 0
steps 4 then 8 ends open|0 0 26 -23 0 0 -16 0
steps 4 then 8 ends sentence|55 -110 0 69 0 0 0 0
steps 4 then 8 ends signed|-67 67 0 0 0 0 0 0
steps 4 then 9|-144 174 -6 3 -48 0 -50 0
steps 4 then 9 ends open|0 96 -6 -30 36 0 -50 0
steps 4 then 9 ends sentence|-144 104 0 104 -71 0 0 0
steps 5 then 0|69 54 -122 42 -35 0 0 -100
steps 5 then 0 ends call|-2 0 2 0 0 0 0 0
steps 5 then 0 ends clause|54 -54 2 -12 0 0 0 0
steps 5 then 0 ends open|163 44 -125 -1 -35 0 0 -100
steps 5 then 0 ends sentence|-40 -16 0 131 0 0 0 0
steps 5 then 0 ends signed|-18 18 0 0 0 0 0 0
steps 5 then 1|100 49 -29 -9 -33 -58 -40 -95
steps 5 then 1 ends call|-86 -28 100 0 0 0 0 0
steps 5 then 1 ends clause|70 -112 76 0 0 0 0 0
steps 5 then 1 ends open|112 92 -68 -18 -61 -58 -40 -95
steps 5 then 1 ends sentence|-2 -45 0 46 55 0 0 0
steps 5 then 2|191 -62 -128 -89 -158 -155 119 0
steps 5 then 2 ends call|109 -34 -94 0 0 0 0 0
steps 5 then 2 ends clause|78 70 77 -100 -97 0 -9 0
steps 5 then 2 ends open|109 -21 -125 -25 -144 -155 124 0
steps 5 then 2 ends sentence|15 -147 0 103 70 0 0 0
steps 5 then 3|105 -56 33 -9 -36 -96 -32 0
steps 5 then 3 ends call|1 0 -1 0 0 0 0 0
steps 5 then 3 ends clause|4 -4 0 0 0 0 0 0
steps 5 then 3 ends open|124 -104 27 60 -59 -96 -32 0
steps 5 then 3 ends sentence|-24 76 0 -82 55 0 0 0
steps 5 then 4|10 34 117 -134 0 0 -89 0
steps 5 then 4 ends call|-34 0 34 0 0 0 0 0
steps 5 then 4 ends clause|65 0 -65 0 0 0 0 0
steps 5 then 4 ends open|21 -86 124 -100 0 0 -89 0
steps 5 then 4 ends sentence|-78 104 0 -37 0 0 0 0
steps 5 then 5|7 -27 -15 64 39 0 0 0
steps 5 then 5 ends call|183 94 -234 0 0 0 0 0
steps 5 then 5 ends open|-104 -153 81 133 -4 0 0 0
steps 5 then 5 ends sentence|-8 75 0 -80 83 0 0 0
steps 5 then 6|-85 64 100 49 -44 29 -75 -98
steps 5 then 6 ends call|24 39 -16 -47 0 0 0 0
steps 5 then 6 ends open|-143 -69 129 74 1 29 -75 -98
steps 5 then 6 ends sentence|30 90 -88 -69 -32 0 0 0
steps 5 then 6 ends signed|23 -23 0 0 0 0 0 0
steps 5 then 7|-226 -61 6 51 -1 99 131 -22
steps 5 then 7 ends call|-30 -56 -31 88 0 0 0 0
steps 5 then 7 ends clause|-98 0 98 0 0 0 0 0
steps 5 then 7 ends open|-197 -90 -17 48 -1 99 131 -22
steps 5 then 7 ends sentence|40 24 0 -103 0 0 0 0
steps 5 then 8|-16 -69 82 -18 -30 -54 -10 0
steps 5 then 8 ends call|-85 -100 160 0 0 0 0 0
steps 5 then 8 ends clause|0 0 100 -100 0 0 0 0
steps 5 then 8 ends open|-68 105 -110 99 -8 -54 -10 0
steps 5 then 8 ends sentence|72 -56 0 38 -58 0 0 0
steps 5 then 9|-35 91 42 -32 21 74 -178 0
steps 5 then 9 ends open|-70 -68 42 -21 83 74 -178 0
steps 5 then 9 ends sentence|10 125 0 -14 -153 0 0 0
steps 6 then 0|96 -79 60 42 151 -21 -66 -100
steps 6 then 0 ends call|44 76 -84 0 0 0 0 0
steps 6 then 0 ends clause|-32 32 100 0 0 0 0 -100
steps 6 then 0 ends open|15 -9 -34 73 90 0 -66 0
steps 6 then 0 ends sentence|91 -78 0 -20 87 -21 0 0
steps 6 then 0 ends signed|6 -6 0 0 0 0 0 0
steps 6 then 1|52 -92 -33 -4 34 48 -23 -85
steps 6 then 1 ends call|45 -59 63 -86 0 0 0 0
steps 6 then 1 ends clause|-51 36 43 0 0 0 0 0
steps 6 then 1 ends open|89 -54 -53 -17 38 48 -23 -85
steps 6 then 1 ends sentence|10 -64 0 85 -17 0 0 0
steps 6 then 1 ends signed|-91 91 0 0 0 0 0 0
steps 6 then 2|269 -74 -133 -99 -127 -155 -139 -100
steps 6 then 2 ends call|31 0 -31 0 0 0 0 0
steps 6 then 2 ends clause|134 -142 41 0 0 0 0 0
steps 6 then 2 ends open|201 57 -146 -83 -94 -155 -139 -100
steps 6 then 2 ends sentence|40 11 0 56 -80 0 0 0
steps 6 then 3|122 -57 -62 23 150 -99 56 -100
steps 6 then 3 ends call|29 0 -29 0 0 0 0 0
steps 6 then 3 ends clause|13 -13 0 0 0 0 0 0
steps 6 then 3 ends open|107 -183 -47 -21 150 -99 56 -100
steps 6 then 3 ends sentence|-33 -9 0 104 0 0 0 0
steps 6 then 4|19 -26 -32 71 5 99 -75 0
steps 6 then 4 ends call|-108 -61 147 0 0 0 0 0
steps 6 then 4 ends open|33 -73 -5 17 5 99 -75 0
steps 6 then 4 ends sentence|-20 74 -100 48 0 0 0 0
steps 6 then 4 ends signed|84 -84 0 0 0 0 0 0
steps 6 then 5|-67 -41 53 -8 103 0 35 30
steps 6 then 5 ends call|-31 90 -47 0 0 0 0 0
steps 6 then 5 ends open|-109 -204 87 79 112 0 35 30
steps 6 then 5 ends sentence|23 75 -42 -53 11 0 0 0
steps 6 then 5 ends signed|-91 91 0 0 0 0 0 0
steps 6 then 6|-138 85 -23 12 -100 99 0 0
steps 6 then 6 ends call|101 -62 -148 95 0 0 0 0
steps 6 then 6 ends clause|-152 295 -49 0 -100 0 0 0
steps 6 then 6 ends open|-247 -99 12 38 5 99 0 0
steps 6 then 6 ends sentence|47 -1 0 -1 29 0 0 0
steps 6 then 6 ends signed|72 -72 0 0 0 0 0 0
steps 6 then 7|-178 -51 65 13 44 -99 68 0
steps 6 then 7 ends call|34 -37 -10 0 0 0 0 0
steps 6 then 7 ends clause|-89 0 89 0 0 0 0 0
steps 6 then 7 ends open|-119 0 35 44 -91 -99 68 0
steps 6 then 7 ends sentence|-49 -28 0 -69 119 0 0 0
steps 6 then 8|-90 -56 114 6 164 0 53 -100
steps 6 then 8 ends call|0 -34 116 0 0 0 0 -100
steps 6 then 8 ends open|-125 0 -61 -2 252 0 53 0
steps 6 then 8 ends sentence|-23 -6 0 53 9 0 0 0
steps 6 then 9|-83 161 -7 -51 -82 95 77 0
steps 6 then 9 ends call|0 98 -98 0 0 0 0 0
steps 6 then 9 ends open|-136 0 23 24 -99 95 77 0
steps 6 then 9 ends sentence|63 95 0 -185 60 0 0 0
steps 7 then 0|156 -21 -64 -18 82 -68 24 0
steps 7 then 0 ends call|83 98 -122 -60 0 0 0 0
steps 7 then 0 ends open|101 100 -34 -30 17 -68 24 0
steps 7 then 0 ends sentence|40 -100 0 101 89 0 0 0
steps 7 then 0 ends signed|25 -25 0 0 0 0 0 0
steps 7 then 1|34 -67 14 88 185 27 158 -159
steps 7 then 1 ends call|-93 -92 0 150 0 0 0 0
steps 7 then 1 ends clause|-66 35 30 0 0 0 0 0
steps 7 then 1 ends open|69 -135 9 116 119 27 158 -159
steps 7 then 1 ends sentence|18 77 0 -130 115 0 0 0
steps 7 then 2|220 -88 -71 -20 79 -98 -71 -222
steps 7 then 2 ends call|-6 0 6 0 0 0 0 0
steps 7 then 2 ends clause|174 -70 -139 0 0 0 0 0
steps 7 then 2 ends open|205 -120 -65 75 27 -98 -71 -222
steps 7 then 2 ends sentence|-44 -20 0 -8 37 0 0 0
steps 7 then 3|100 -14 -63 34 43 24 -75 -73
steps 7 then 3 ends call|178 -51 -217 110 0 0 0 0
steps 7 then 3 ends open|107 -143 31 -10 43 24 -75 -73
steps 7 then 3 ends sentence|-27 -1 0 59 0 0 0 0
steps 7 then 3 ends signed|-99 99 0 0 0 0 0 0
steps 7 then 4|77 -172 5 110 -89 0 0 0
steps 7 then 4 ends call|88 0 -88 0 0 0 0 0
steps 7 then 4 ends open|5 0 37 49 -89 0 0 0
steps 7 then 4 ends sentence|84 -172 0 127 0 0 0 0
steps 7 then 5|17 -29 -86 21 -51 44 130 0
steps 7 then 5 ends call|-64 -32 51 0 0 0 0 0
steps 7 then 5 ends open|-23 51 -96 31 -51 44 130 0
steps 7 then 5 ends sentence|14 13 0 -25 0 0 0 0
steps 7 then 5 ends signed|154 -154 0 0 0 0 0 0
steps 7 then 6|-40 -23 -13 16 148 85 27 -98
steps 7 then 6 ends call|-23 -77 107 35 0 0 0 0
steps 7 then 6 ends clause|0 0 80 -80 0 0 0 0
steps 7 then 6 ends open|-71 -27 -72 93 148 85 27 -98
steps 7 then 6 ends sentence|-7 31 0 11 0 0 0 0
steps 7 then 6 ends signed|-18 18 0 0 0 0 0 0
steps 7 then 7|-24 144 -4 116 -60 0 -173 -92
steps 7 then 7 ends call|-52 -33 63 0 0 0 0 0
steps 7 then 7 ends open|-122 100 -23 112 158 0 -173 -92
steps 7 then 7 ends sentence|39 115 0 -12 -164 0 0 0
steps 7 then 7 ends signed|-1 1 0 0 0 0 0 0
steps 7 then 8|-12 22 -47 -102 24 -77 -53 78
steps 7 then 8 ends call|0 0 -85 85 0 0 0 0
steps 7 then 8 ends open|-31 87 -30 -74 -51 -77 -53 78
steps 7 then 8 ends sentence|-27 -27 0 -126 132 0 0 0
steps 7 then 9|25 56 75 -65 26 -39 -32 29
steps 7 then 9 ends call|0 132 -13 -86 0 0 0 0
steps 7 then 9 ends clause|-69 0 69 0 0 0 0 0
steps 7 then 9 ends open|-14 0 72 -5 13 -39 -32 29
steps 7 then 9 ends sentence|89 0 0 -97 -23 0 0 0
steps 8 then 0|80 -81 13 56 46 20 53 -83
steps 8 then 0 ends call|230 150 -299 21 0 0 0 0
steps 8 then 0 ends clause|0 0 100 -100 0 0 0 0
steps 8 then 0 ends open|-75 -175 81 112 18 20 53 -83
steps 8 then 0 ends sentence|50 72 -85 -85 24 0 0 0
steps 8 then 0 ends signed|0 31 0 -31 0 0 0 0
steps 8 then 1|79 -23 14 30 5 37 -51 -33
steps 8 then 1 ends call|74 23 -13 -105 0 0 0 0
steps 8 then 1 ends clause|-79 0 142 0 -86 0 0 0
steps 8 then 1 ends open|7 -60 -6 26 45 37 20 -33
steps 8 then 1 ends sentence|18 17 0 100 94 0 -100 0
steps 8 then 1 ends signed|0 100 0 0 -100 0 0 0
steps 8 then 2|24 -89 -50 21 53 -75 74 -13
steps 8 then 2 ends call|83 133 -166 -73 -3 0 0 0
steps 8 then 2 ends clause|0 0 100 -100 0 0 0 0
steps 8 then 2 ends open|17 -181 -56 38 35 -75 105 -13
steps 8 then 2 ends sentence|-57 -73 0 139 73 0 -83 0
steps 8 then 2 ends signed|-9 9 0 0 0 0 0 0
steps 8 then 3|45 -19 -16 -12 64 32 -15 -66
steps 8 then 3 ends call|-82 7 78 0 0 0 0 0
steps 8 then 3 ends open|-21 -127 -26 74 47 32 -15 -66
steps 8 then 3 ends sentence|105 106 -98 -164 61 0 0 0
steps 8 then 4|-19 128 49 88 -48 0 -119 -98
steps 8 then 4 ends call|72 96 -107 0 0 0 0 0
steps 8 then 4 ends clause|0 1 -1 0 0 0 0 0
steps 8 then 4 ends open|-24 -84 46 65 -48 0 -119 -98
steps 8 then 4 ends sentence|-63 84 0 7 0 0 0 0
steps 8 then 5|36 52 -51 27 -85 41 -106 -84
steps 8 then 5 ends call|52 -55 55 -93 -97 0 0 0
steps 8 then 5 ends open|-65 236 -52 59 -49 41 -106 0
steps 8 then 5 ends sentence|9 61 -100 -45 41 0 0 -84
steps 8 then 5 ends signed|163 -163 0 0 0 0 0 0
steps 8 then 6|38 76 8 25 34 0 -73 -81
steps 8 then 6 ends call|30 -141 24 80 0 0 0 0
steps 8 then 6 ends clause|134 0 -134 0 0 0 0 0
steps 8 then 6 ends open|-50 58 35 26 69 0 -73 -81
steps 8 then 6 ends sentence|14 108 -96 -28 -95 0 0 0
steps 8 then 6 ends signed|-92 92 0 0 0 0 0 0
steps 8 then 7|-15 26 -16 9 -54 0 -40 129
steps 8 then 7 ends call|-118 161 -62 0 0 0 0 0
steps 8 then 7 ends clause|113 0 -113 0 0 0 0 0
steps 8 then 7 ends open|-12 -8 15 -50 -45 0 -40 129
steps 8 then 7 ends sentence|21 -65 0 110 -26 0 0 0
steps 8 then 7 ends signed|-121 121 0 0 0 0 0 0
steps 8 then 8|-105 -1 57 3 47 58 94 -78
steps 8 then 8 ends call|42 103 -69 -75 0 0 0 0
steps 8 then 8 ends open|-145 -159 66 89 36 58 94 -78
steps 8 then 8 ends sentence|-43 117 0 -137 85 0 0 0
steps 8 then 9|-116 117 -13 -2 44 0 -12 -75
steps 8 then 9 ends call|-142 15 -54 151 0 0 0 0
steps 8 then 9 ends open|-113 0 23 -33 83 0 -12 -75
steps 8 then 9 ends sentence|91 98 0 -83 -125 0 0 0
steps 9 then 0|-9 -10 -166 13 -60 9 -88 90
steps 9 then 0 ends call|216 -128 -116 63 0 -99 0 0
steps 9 then 0 ends clause|-75 -62 119 0 0 0 0 0
steps 9 then 0 ends open|-97 -155 -141 -19 -19 59 -88 90
steps 9 then 0 ends sentence|-77 74 0 24 -115 0 0 0
steps 9 then 0 ends signed|-102 102 0 0 0 0 0 0
steps 9 then 1|-15 -59 -69 -1 49 113 40 -72
steps 9 then 1 ends call|99 -63 68 -182 0 0 0 0
steps 9 then 1 ends clause|-72 73 35 -59 -45 0 0 0
steps 9 then 1 ends open|-153 -151 -80 70 32 113 40 -72
steps 9 then 1 ends sentence|91 13 -100 -100 69 0 0 0
steps 9 then 1 ends signed|64 -64 0 0 0 0 0 0
steps 9 then 2|-46 -134 -16 16 74 19 20 123
steps 9 then 2 ends call|146 -100 -79 20 0 0 0 0
steps 9 then 2 ends clause|-85 85 0 0 0 0 0 0
steps 9 then 2 ends open|-119 -202 14 29 27 19 20 123
steps 9 then 2 ends sentence|-92 -15 0 -19 110 0 0 0
steps 9 then 2 ends signed|97 -97 0 0 0 0 0 0
steps 9 then 3|-112 -17 3 71 -47 44 52 -158
steps 9 then 3 ends call|139 -26 -84 0 0 0 0 0
steps 9 then 3 ends clause|-84 0 84 0 0 0 0 0
steps 9 then 3 ends open|-284 -116 14 65 141 44 52 -158
steps 9 then 3 ends sentence|147 40 0 -28 -192 0 0 0
steps 9 then 4|116 56 -14 44 18 -78 -28 -54
steps 9 then 4 ends call|38 15 -9 -71 0 0 0 0
steps 9 then 4 ends clause|4 -72 38 0 0 0 0 0
steps 9 then 4 ends open|46 29 6 38 115 -78 -28 -54
steps 9 then 4 ends sentence|-37 69 0 24 -65 0 0 0
steps 9 then 4 ends signed|-42 42 0 0 0 0 0 0
steps 9 then 5|18 185 -107 38 -62 6 -31 -64
steps 9 then 5 ends call|-46 235 -107 208 0 0 0 0
steps 9 then 5 ends clause|0 98 -98 0 0 0 0 0
steps 9 then 5 ends open|-31 194 25 6 67 6 -31 -64
steps 9 then 5 ends sentence|166 -36 -100 10 -79 0 0 0
steps 9 then 6|133 75 -48 97 -17 -71 38 -151
steps 9 then 6 ends call|89 -47 -30 89 0 0 0 0
steps 9 then 6 ends clause|156 0 -156 0 0 0 0 0
steps 9 then 6 ends open|64 20 8 57 -5 -71 38 -68
steps 9 then 6 ends sentence|-48 82 0 167 34 0 0 -100
steps 9 then 7|7 88 -56 90 -8 -100 3 -19
steps 9 then 7 ends call|-61 53 72 -71 0 0 0 0
steps 9 then 7 ends clause|162 75 -206 0 0 0 0 0
steps 9 then 7 ends open|-63 0 3 111 1 -100 3 -19
steps 9 then 7 ends sentence|-44 36 0 -34 26 0 0 0
steps 9 then 8|-196 67 -62 11 59 0 176 0
steps 9 then 8 ends call|-93 21 189 -33 -92 0 0 0
steps 9 then 8 ends open|-79 -112 -135 16 138 0 176 0
steps 9 then 8 ends sentence|-97 159 0 29 -102 0 0 0
steps 9 then 9|-34 76 41 -34 8 0 45 -83
steps 9 then 9 ends open|0 0 41 -34 40 0 45 -83
steps 9 then 9 ends sentence|-34 76 0 0 -59 0 0 0
steps to here 0 then 0|-82 -41 30 109 84 0 72 0
steps to here 0 then 0 before ends call|-117 127 78 -100 0 0 0 0
steps to here 0 then 0 before ends clause|0 95 -175 -46 99 0 0 0
steps to here 0 then 0 before ends open|-60 -54 17 142 22 0 0 0
steps to here 0 then 0 before ends sentence|33 -54 65 38 -27 0 72 0
steps to here 0 then 0 before ends signed|-33 0 40 -20 0 0 0 0
steps to here 0 then 1|9 -15 23 45 74 100 -70 -40
steps to here 0 then 1 before ends call|228 -53 -72 -5 0 0 -86 0
steps to here 0 then 1 before ends clause|-100 4 -81 59 86 0 0 0
steps to here 0 then 1 before ends open|-145 -60 -19 -90 11 100 53 84
steps to here 0 then 1 before ends sentence|-44 -70 105 98 76 0 -54 -99
steps to here 0 then 1 before ends signed|0 0 -58 58 0 0 0 0
steps to here 0 then 2|119 41 -52 -45 -36 82 -87 -33
steps to here 0 then 2 before ends call|80 69 -85 -61 0 0 0 0
steps to here 0 then 2 before ends clause|0 97 97 -145 -49 0 0 0
steps to here 0 then 2 before ends open|131 36 -94 -54 12 -3 -93 -29
steps to here 0 then 2 before ends sentence|-55 -92 87 32 58 100 30 -6
steps to here 0 then 2 before ends signed|42 0 8 -24 0 0 0 0
steps to here 0 then 3|-25 44 -26 -34 54 0 -14 0
steps to here 0 then 3 before ends call|0 0 -129 52 0 0 99 0
steps to here 0 then 3 before ends clause|0 -89 0 89 0 0 0 0
steps to here 0 then 3 before ends open|92 56 0 -130 46 0 0 0
steps to here 0 then 3 before ends sentence|-61 59 -24 110 35 0 -48 0
steps to here 0 then 3 before ends signed|0 0 -75 75 0 0 0 0
steps to here 0 then 4|50 134 1 -78 -12 -100 113 0
steps to here 0 then 4 before ends open|58 148 -29 -150 -12 0 0 0
steps to here 0 then 4 before ends sentence|-104 -28 40 56 0 -100 113 0
steps to here 0 then 4 before ends signed|99 0 0 -99 0 0 0 0
steps to here 0 then 5|87 -37 -88 -34 35 91 -50 -95
steps to here 0 then 5 before ends call|0 0 -108 108 0 0 0 0
steps to here 0 then 5 before ends clause|0 -118 0 163 -76 0 0 0
steps to here 0 then 5 before ends open|105 -37 -62 -148 91 91 0 -95
steps to here 0 then 5 before ends sentence|-148 87 32 54 -90 0 -50 0
steps to here 0 then 5 before ends signed|154 0 -41 -49 0 0 0 0
steps to here 0 then 6|155 92 -26 -98 -81 37 43 -99
steps to here 0 then 6 before ends call|-188 107 105 -7 0 0 0 0
steps to here 0 then 6 before ends clause|0 86 0 -86 0 0 0 0
steps to here 0 then 6 before ends open|305 58 -37 -146 64 -86 102 0
steps to here 0 then 6 before ends sentence|-92 -18 28 21 -95 99 16 0
steps to here 0 then 6 before ends signed|0 0 -48 131 0 0 0 -99
steps to here 0 then 7|41 107 -109 -86 100 57 46 -177
steps to here 0 then 7 before ends call|35 -35 -30 -66 0 0 78 0
steps to here 0 then 7 before ends clause|0 86 -98 70 -57 0 0 0
steps to here 0 then 7 before ends open|-35 49 30 -107 65 -17 -7 0
steps to here 0 then 7 before ends sentence|132 3 -81 65 144 0 28 -159
steps to here 0 then 7 before ends signed|0 0 -28 -27 0 45 0 -31
steps to here 0 then 8|-93 143 -59 -49 111 -40 39 -55
steps to here 0 then 8 before ends call|36 171 -81 -91 0 0 66 -95
steps to here 0 then 8 before ends clause|-96 7 -219 186 61 0 0 -99
steps to here 0 then 8 before ends open|-3 102 38 -57 73 -36 -166 -27
steps to here 0 then 8 before ends sentence|76 -87 -51 -66 24 30 103 -37
steps to here 0 then 8 before ends signed|-11 0 11 -9 0 0 -128 98
steps to here 0 then 9|-51 96 -66 29 178 -32 46 -73
steps to here 0 then 9 before ends call|-131 52 211 -121 0 0 -27 0
steps to here 0 then 9 before ends clause|0 92 -213 309 -69 0 -94 -99
steps to here 0 then 9 before ends open|-43 35 -10 61 196 -50 -124 -107
steps to here 0 then 9 before ends sentence|35 -76 104 -153 63 -21 97 35
steps to here 0 then 9 before ends signed|-92 0 -73 69 0 0 0 120
steps to here 1 then 0|-85 60 13 -2 15 95 89 0
steps to here 1 then 0 before ends call|160 -62 71 -229 0 0 121 0
steps to here 1 then 0 before ends clause|-100 134 -154 -63 159 0 0 0
steps to here 1 then 0 before ends open|-258 1 81 104 0 0 0 0
steps to here 1 then 0 before ends sentence|61 -63 -144 55 -59 95 45 0
steps to here 1 then 0 before ends signed|-98 0 182 13 0 0 -97 0
steps to here 1 then 1|8 42 37 -12 -15 58 39 0
steps to here 1 then 1 before ends call|17 -1 -100 161 0 0 41 0
steps to here 1 then 1 before ends clause|70 6 177 -243 0 0 0 0
steps to here 1 then 1 before ends open|-144 10 38 -19 90 58 0 0
steps to here 1 then 1 before ends sentence|120 8 -32 138 -218 0 30 0
steps to here 1 then 1 before ends signed|-39 0 75 26 0 0 0 0
steps to here 1 then 2|107 133 -7 -22 53 -114 32 -170
steps to here 1 then 2 before ends call|24 78 -26 -123 0 0 0 0
steps to here 1 then 2 before ends clause|-111 39 151 -135 71 0 0 0
steps to here 1 then 2 before ends open|40 3 -7 99 50 -114 115 -100
steps to here 1 then 2 before ends sentence|143 103 -72 -66 -26 0 -19 -100
steps to here 1 then 2 before ends signed|-154 0 108 27 0 0 0 0
steps to here 1 then 3|5 192 -79 -76 54 -38 15 -100
steps to here 1 then 3 before ends call|139 -139 -120 120 0 0 0 0
steps to here 1 then 3 before ends clause|-42 162 97 -163 0 0 0 -100
steps to here 1 then 3 before ends open|-4 71 -130 -72 84 -85 0 0
steps to here 1 then 3 before ends sentence|96 -40 -57 19 -90 0 15 0
steps to here 1 then 3 before ends signed|69 0 -117 46 0 95 0 0
steps to here 1 then 4|-35 72 74 -31 128 -34 -68 -99
steps to here 1 then 4 before ends call|-165 158 131 -61 0 0 -84 0
steps to here 1 then 4 before ends clause|167 -79 -143 0 32 0 0 0
steps to here 1 then 4 before ends open|-174 193 57 -40 93 0 -37 -99
steps to here 1 then 4 before ends sentence|7 -30 -9 124 50 -34 -8 0
steps to here 1 then 4 before ends signed|0 0 73 -73 0 0 0 0
steps to here 1 then 5|-87 96 -19 8 6 -23 -11 -22
steps to here 1 then 5 before ends call|-56 -93 1 90 0 0 0 0
steps to here 1 then 5 before ends clause|-142 68 44 87 -116 0 0 0
steps to here 1 then 5 before ends open|-29 90 59 -115 6 -71 0 -22
steps to here 1 then 5 before ends sentence|3 -25 17 3 92 0 -11 0
steps to here 1 then 5 before ends signed|103 0 -31 -90 0 74 0 0
steps to here 1 then 6|34 170 68 33 67 -31 -168 -170
steps to here 1 then 6 before ends call|64 61 -42 -16 0 0 0 0
steps to here 1 then 6 before ends clause|-181 149 33 66 0 0 0 0
steps to here 1 then 6 before ends open|-127 38 131 2 54 95 -15 -100
steps to here 1 then 6 before ends sentence|134 64 -23 9 66 -99 -162 0
steps to here 1 then 6 before ends signed|182 0 -27 -62 0 0 0 -100
steps to here 1 then 7|41 49 -79 -22 80 -122 57 49
steps to here 1 then 7 before ends call|74 45 -165 28 0 0 -40 100
steps to here 1 then 7 before ends clause|135 -151 -11 115 -119 0 0 0
steps to here 1 then 7 before ends open|8 105 79 -100 65 -107 53 44
steps to here 1 then 7 before ends sentence|-33 -12 12 32 124 75 51 -98
steps to here 1 then 7 before ends signed|50 -48 -56 91 0 -92 0 0
steps to here 1 then 8|-22 -22 103 60 151 10 -52 -83
steps to here 1 then 8 before ends call|-72 132 -123 144 0 0 -120 0
steps to here 1 then 8 before ends clause|0 -116 47 3 -14 0 0 0
steps to here 1 then 8 before ends open|-13 -11 79 7 29 85 -1 -36
steps to here 1 then 8 before ends sentence|165 48 -151 -88 160 -73 44 -81
steps to here 1 then 8 before ends signed|-130 -150 113 157 0 -100 0 0
steps to here 1 then 9|-54 54 -10 -95 126 -33 54 35
steps to here 1 then 9 before ends call|-80 -53 129 68 0 0 0 -100
steps to here 1 then 9 before ends clause|0 85 110 -97 0 -100 0 0
steps to here 1 then 9 before ends open|-171 1 -32 -62 140 73 16 -86
steps to here 1 then 9 before ends sentence|-5 65 -93 -52 -36 -93 53 163
steps to here 1 then 9 before ends signed|72 -72 -86 48 0 105 0 0
steps to here 2 then 0|-80 67 -91 -127 331 33 48 0
steps to here 2 then 0 before ends call|15 -4 -4 58 -97 0 0 0
steps to here 2 then 0 before ends clause|96 180 -165 -280 166 0 0 0
steps to here 2 then 0 before ends open|-97 17 -18 -117 277 33 0 0
steps to here 2 then 0 before ends sentence|100 -36 -44 2 122 0 48 0
steps to here 2 then 0 before ends signed|-153 0 -40 148 0 0 0 0
steps to here 2 then 1|-57 3 -40 -62 167 66 132 0
steps to here 2 then 1 before ends call|143 -139 -76 66 0 0 0 0
steps to here 2 then 1 before ends clause|-87 119 -40 -98 79 0 0 0
steps to here 2 then 1 before ends open|-40 29 -43 -64 189 66 0 0
steps to here 2 then 1 before ends sentence|3 -89 33 35 -165 0 132 0
steps to here 2 then 1 before ends signed|0 0 108 -108 0 0 0 0
steps to here 2 then 2|-22 40 -118 -43 266 46 56 257
steps to here 2 then 2 before ends call|-137 137 51 -51 0 0 0 0
steps to here 2 then 2 before ends clause|-122 132 -209 -114 269 0 0 0
steps to here 2 then 2 before ends open|-80 52 -111 39 171 73 0 257
steps to here 2 then 2 before ends sentence|53 -27 9 -82 83 0 56 0
steps to here 2 then 2 before ends signed|0 0 98 -86 0 -38 0 0
steps to here 2 then 3|-18 141 -24 -23 -52 0 -95 -100
steps to here 2 then 3 before ends call|-9 9 -71 71 0 0 0 0
steps to here 2 then 3 before ends clause|-154 95 0 -33 82 0 0 0
steps to here 2 then 3 before ends open|-55 88 74 -6 -80 0 0 -100
steps to here 2 then 3 before ends sentence|83 32 -52 -35 0 0 -95 0
steps to here 2 then 3 before ends signed|21 0 70 -76 0 0 0 0
steps to here 2 then 4|7 46 -170 23 -25 0 8 0
steps to here 2 then 4 before ends call|144 -144 0 0 0 0 0 0
steps to here 2 then 4 before ends clause|11 -11 0 0 0 0 0 0
steps to here 2 then 4 before ends open|-16 102 -177 37 -25 0 0 0
steps to here 2 then 4 before ends sentence|37 -39 33 -32 0 0 8 0
steps to here 2 then 5|70 100 67 -17 -88 0 -9 -100
steps to here 2 then 5 before ends call|110 -194 61 82 0 0 0 0
steps to here 2 then 5 before ends clause|-98 78 29 61 0 0 0 0
steps to here 2 then 5 before ends open|-61 149 52 -34 -88 0 0 -100
steps to here 2 then 5 before ends sentence|40 32 -14 70 0 0 -9 0
steps to here 2 then 5 before ends signed|107 0 11 -98 0 0 0 0
steps to here 2 then 6|-53 25 -29 -39 -1 -72 137 -98
steps to here 2 then 6 before ends call|41 -144 -82 106 0 0 0 0
steps to here 2 then 6 before ends clause|31 5 76 -77 -76 0 0 0
steps to here 2 then 6 before ends open|-98 85 -7 -16 59 -72 0 -98
steps to here 2 then 6 before ends sentence|2 -28 29 -34 -84 0 137 0
steps to here 2 then 6 before ends signed|74 0 -55 -27 0 0 0 0
steps to here 2 then 7|99 124 14 3 -101 22 -95 -28
steps to here 2 then 7 before ends call|-38 0 99 -87 0 0 0 0
steps to here 2 then 7 before ends clause|-45 91 -64 0 0 0 0 0
steps to here 2 then 7 before ends open|-117 132 46 -61 -26 38 97 -28
steps to here 2 then 7 before ends sentence|106 -124 5 148 -99 -39 -70 0
steps to here 2 then 7 before ends signed|129 0 -6 -68 0 0 -100 0
steps to here 2 then 8|28 -70 15 57 -74 92 72 93
steps to here 2 then 8 before ends call|0 0 75 -75 0 0 0 0
steps to here 2 then 8 before ends clause|-105 0 105 0 0 0 0 0
steps to here 2 then 8 before ends open|106 -15 -68 113 -22 92 0 93
steps to here 2 then 8 before ends sentence|152 -89 -15 -88 -113 0 72 0
steps to here 2 then 8 before ends signed|-39 0 193 -129 0 0 0 0
steps to here 2 then 9|166 -69 65 -38 -104 -119 65 -72
steps to here 2 then 9 before ends call|-188 0 119 174 -95 0 0 0
steps to here 2 then 9 before ends clause|-73 38 140 -63 -66 0 0 0
steps to here 2 then 9 before ends open|104 -21 26 -44 -62 -75 0 -72
steps to here 2 then 9 before ends sentence|168 -98 -3 -2 0 -99 65 0
steps to here 2 then 9 before ends signed|7 0 -60 74 0 0 0 0
steps to here 3 then 0|-58 101 -13 87 -58 0 0 0
steps to here 3 then 0 before ends call|69 -48 -53 -28 0 0 0 0
steps to here 3 then 0 before ends clause|-100 100 0 0 0 0 0 0
steps to here 3 then 0 before ends open|32 -82 93 1 -12 0 0 0
steps to here 3 then 0 before ends sentence|70 -21 -149 101 -9 0 0 0
steps to here 3 then 0 before ends signed|-36 0 58 1 0 0 0 0
steps to here 3 then 1|-14 -62 65 56 9 0 78 0
steps to here 3 then 1 before ends call|16 84 13 -101 0 0 0 0
steps to here 3 then 1 before ends clause|-67 67 0 0 0 0 0 0
steps to here 3 then 1 before ends open|-74 -107 99 46 9 0 0 0
steps to here 3 then 1 before ends sentence|-11 43 -85 21 0 0 78 0
steps to here 3 then 1 before ends signed|0 0 5 -5 0 0 0 0
steps to here 3 then 2|-33 84 64 134 -112 98 -111 0
steps to here 3 then 2 before ends call|2 -2 19 -19 0 0 0 0
steps to here 3 then 2 before ends clause|0 97 0 0 -97 0 0 0
steps to here 3 then 2 before ends open|-53 57 34 97 -79 98 0 0
steps to here 3 then 2 before ends sentence|84 -10 69 146 0 0 -111 0
steps to here 3 then 3|43 134 24 -125 -75 0 88 -100
steps to here 3 then 3 before ends call|86 -98 120 -96 0 0 0 0
steps to here 3 then 3 before ends clause|-67 67 0 0 0 0 0 0
steps to here 3 then 3 before ends open|60 111 -45 21 -75 0 0 -100
steps to here 3 then 3 before ends sentence|-19 74 73 -173 0 0 88 0
steps to here 3 then 3 before ends signed|86 0 -86 0 0 0 0 0
steps to here 3 then 4|-19 122 -132 84 0 0 0 0
steps to here 3 then 4 before ends open|-144 144 -84 84 0 0 0 0
steps to here 3 then 4 before ends sentence|62 50 -97 0 0 0 0 0
steps to here 3 then 5|-46 15 43 46 -3 0 -99 0
steps to here 3 then 5 before ends call|86 -21 0 -71 0 0 0 0
steps to here 3 then 5 before ends open|5 -21 -39 74 -3 0 0 0
steps to here 3 then 5 before ends sentence|-46 6 128 25 0 0 -99 0
steps to here 3 then 6|15 -38 119 70 -121 -90 0 -160
steps to here 3 then 6 before ends call|-89 0 143 -77 0 0 0 0
steps to here 3 then 6 before ends clause|-72 72 0 0 0 0 0 0
steps to here 3 then 6 before ends open|-49 31 128 37 -121 -90 0 -160
steps to here 3 then 6 before ends sentence|100 -100 -110 110 0 0 0 0
steps to here 3 then 7|48 -112 -12 154 -14 0 40 -95
steps to here 3 then 7 before ends clause|0 -3 83 -87 30 0 0 0
steps to here 3 then 7 before ends open|35 -111 -66 166 -77 0 0 0
steps to here 3 then 7 before ends sentence|55 0 99 -85 0 0 40 -95
steps to here 3 then 7 before ends signed|0 0 -96 96 0 0 0 0
steps to here 3 then 8|24 -6 66 -29 -111 -31 0 0
steps to here 3 then 8 before ends call|-138 0 76 63 0 0 0 0
steps to here 3 then 8 before ends clause|-97 0 165 -91 -6 0 0 0
steps to here 3 then 8 before ends open|16 -37 33 24 -108 -31 0 0
steps to here 3 then 8 before ends sentence|109 6 -70 -34 0 0 0 0
steps to here 3 then 8 before ends signed|0 0 42 -42 0 0 0 0
steps to here 3 then 9|9 -148 105 108 -160 -169 0 98
steps to here 3 then 9 before ends call|0 0 -98 98 0 0 0 0
steps to here 3 then 9 before ends clause|-42 -75 95 0 0 0 0 0
steps to here 3 then 9 before ends open|-2 -70 128 67 -156 -169 0 98
steps to here 3 then 9 before ends sentence|45 -84 5 38 -8 0 0 0
steps to here 3 then 9 before ends signed|0 0 78 -78 0 0 0 0
steps to here 4 then 0|-119 144 35 -101 74 0 97 0
steps to here 4 then 0 before ends clause|0 86 -86 0 0 0 0 0
steps to here 4 then 0 before ends open|72 -48 189 -162 74 0 0 0
steps to here 4 then 0 before ends sentence|-134 176 -249 29 0 0 97 0
steps to here 4 then 0 before ends signed|-32 0 -81 98 0 0 0 0
steps to here 4 then 1|1 178 -106 -110 0 -96 -27 0
steps to here 4 then 1 before ends clause|119 0 -119 0 0 0 0 0
steps to here 4 then 1 before ends open|70 72 -30 -127 0 0 0 0
steps to here 4 then 1 before ends sentence|-69 117 28 -138 0 0 -27 0
steps to here 4 then 1 before ends signed|0 0 -53 103 0 -96 0 0
steps to here 4 then 2|-102 131 -62 -76 129 0 0 0
steps to here 4 then 2 before ends call|-82 82 0 0 0 0 0 0
steps to here 4 then 2 before ends clause|0 -87 0 87 0 0 0 0
steps to here 4 then 2 before ends open|43 42 -35 -132 129 0 0 0
steps to here 4 then 2 before ends sentence|-28 28 -89 89 0 0 0 0
steps to here 4 then 2 before ends signed|0 0 -6 6 0 0 0 0
steps to here 4 then 3|-127 128 17 -30 0 22 0 0
steps to here 4 then 3 before ends call|-87 87 0 0 0 0 0 0
steps to here 4 then 3 before ends open|-9 10 24 -36 0 22 0 0
steps to here 4 then 3 before ends sentence|-102 102 -15 15 0 0 0 0
steps to here 4 then 4|-25 46 -28 -67 0 0 0 0
steps to here 4 then 4 before ends open|30 2 -96 30 0 0 0 0
steps to here 4 then 4 before ends sentence|-29 29 0 0 0 0 0 0
steps to here 4 then 4 before ends signed|0 0 83 -83 0 0 0 0
steps to here 4 then 5|-162 105 96 -71 0 0 0 0
steps to here 4 then 5 before ends call|97 -97 0 0 0 0 0 0
steps to here 4 then 5 before ends clause|50 -50 0 0 0 0 0 0
steps to here 4 then 5 before ends open|-5 23 -85 39 0 0 0 0
steps to here 4 then 5 before ends sentence|-303 258 85 -28 0 0 0 0
steps to here 4 then 5 before ends signed|0 0 101 -101 0 0 0 0
steps to here 4 then 6|-10 88 52 -143 -58 0 -4 0
steps to here 4 then 6 before ends open|-7 59 -50 17 -58 0 0 0
steps to here 4 then 6 before ends sentence|-9 69 77 -119 0 0 -4 0
steps to here 4 then 6 before ends signed|0 0 81 -81 0 0 0 0
steps to here 4 then 7|117 -99 -2 12 0 0 -49 0
steps to here 4 then 7 before ends open|99 -99 -52 52 0 0 0 0
steps to here 4 then 7 before ends sentence|26 0 31 8 0 0 -49 0
steps to here 4 then 7 before ends signed|0 0 78 -78 0 0 0 0
steps to here 4 then 8|130 -97 10 -29 0 0 0 0
steps to here 4 then 8 before ends open|68 -97 47 -37 0 0 0 0
steps to here 4 then 8 before ends sentence|82 0 -82 7 0 0 0 0
steps to here 4 then 8 before ends signed|0 0 -36 36 0 0 0 0
steps to here 4 then 9|74 143 -51 -93 0 99 -84 0
steps to here 4 then 9 before ends open|0 86 -143 -23 0 99 0 0
steps to here 4 then 9 before ends sentence|74 77 -27 -32 0 0 -84 0
steps to here 4 then 9 before ends signed|0 0 149 -149 0 0 0 0
steps to here 5 then 0|-27 75 -2 96 -130 0 0 -146
steps to here 5 then 0 before ends call|-37 37 97 -38 0 0 0 -70
steps to here 5 then 0 before ends clause|98 -157 94 -28 -12 0 0 0
steps to here 5 then 0 before ends open|-11 110 25 64 -123 0 0 -97
steps to here 5 then 0 before ends sentence|-42 79 -110 69 0 0 0 0
steps to here 5 then 0 before ends signed|0 0 62 -62 0 0 0 0
steps to here 5 then 1|5 160 -24 -5 -167 -99 -65 0
steps to here 5 then 1 before ends call|-82 125 -41 -32 0 0 0 0
steps to here 5 then 1 before ends clause|-2 -76 77 0 0 0 0 0
steps to here 5 then 1 before ends open|-160 165 3 -1 -167 -99 0 0
steps to here 5 then 1 before ends sentence|83 32 -75 4 0 0 -65 0
steps to here 5 then 1 before ends signed|0 0 20 -20 0 0 0 0
steps to here 5 then 2|-98 88 -57 26 0 0 -99 134
steps to here 5 then 2 before ends call|-132 56 99 0 0 0 0 0
steps to here 5 then 2 before ends clause|-96 125 -47 0 0 0 0 0
steps to here 5 then 2 before ends open|-25 15 -20 16 0 0 0 0
steps to here 5 then 2 before ends sentence|0 6 27 19 0 0 -99 134
steps to here 5 then 2 before ends signed|-85 0 68 39 0 0 0 0
steps to here 5 then 3|-124 30 100 93 0 -94 0 0
steps to here 5 then 3 before ends call|108 -108 0 0 0 0 0 0
steps to here 5 then 3 before ends clause|0 -100 100 0 0 0 0 0
steps to here 5 then 3 before ends open|-217 99 141 115 0 -94 0 0
steps to here 5 then 3 before ends sentence|-25 134 -134 -53 0 0 0 0
steps to here 5 then 4|-110 60 10 60 0 0 0 0
steps to here 5 then 4 before ends call|-80 80 0 0 0 0 0 0
steps to here 5 then 4 before ends clause|-65 65 0 0 0 0 0 0
steps to here 5 then 4 before ends open|-78 27 74 -53 0 0 0 0
steps to here 5 then 4 before ends sentence|24 -24 -95 95 0 0 0 0
steps to here 5 then 5|53 -9 -9 -90 0 0 0 0
steps to here 5 then 5 before ends call|-37 -77 -94 160 0 0 0 0
steps to here 5 then 5 before ends open|-9 70 -92 -59 0 0 0 0
steps to here 5 then 5 before ends sentence|104 -79 56 -89 0 0 0 0
steps to here 5 then 6|26 48 -16 -27 0 0 0 0
steps to here 5 then 6 before ends open|45 48 14 -85 0 0 0 0
steps to here 5 then 6 before ends sentence|9 0 -122 115 0 0 0 0
steps to here 5 then 6 before ends signed|-80 0 80 0 0 0 0 0
steps to here 5 then 7|-33 67 -38 -31 0 0 -42 0
steps to here 5 then 7 before ends call|-88 0 29 82 0 0 0 0
steps to here 5 then 7 before ends open|-14 67 -21 -74 0 0 0 0
steps to here 5 then 7 before ends sentence|42 0 -44 26 0 0 -42 0
steps to here 5 then 7 before ends signed|0 0 60 -60 0 0 0 0
steps to here 5 then 8|142 9 -11 -3 -166 0 0 97
steps to here 5 then 8 before ends call|30 -80 0 68 0 0 0 0
steps to here 5 then 8 before ends clause|79 0 -79 0 0 0 0 0
steps to here 5 then 8 before ends open|96 -10 4 54 -166 0 0 97
steps to here 5 then 8 before ends sentence|11 87 -10 -26 0 0 0 0
steps to here 5 then 8 before ends signed|0 0 71 -71 0 0 0 0
steps to here 5 then 9|97 10 -16 -6 -136 -31 0 -98
steps to here 5 then 9 before ends clause|-80 0 80 0 0 0 0 0
steps to here 5 then 9 before ends open|152 41 -21 -26 -136 -99 0 -98
steps to here 5 then 9 before ends sentence|-90 -89 -28 39 0 96 0 0
steps to here 6 then 0|-70 44 133 52 -105 -99 -81 0
steps to here 6 then 0 before ends call|-26 17 49 -127 0 0 0 0
steps to here 6 then 0 before ends clause|0 -90 158 -93 0 0 0 0
steps to here 6 then 0 before ends open|21 86 -57 78 -105 -99 0 0
steps to here 6 then 0 before ends sentence|-11 -26 -10 137 0 0 -81 0
steps to here 6 then 0 before ends signed|0 0 157 -157 0 0 0 0
steps to here 6 then 1|-173 77 -54 -14 -92 97 153 0
steps to here 6 then 1 before ends call|0 0 -50 50 0 0 0 0
steps to here 6 then 1 before ends clause|0 -7 -98 139 0 0 0 0
steps to here 6 then 1 before ends open|-194 100 60 -97 -92 97 0 0
steps to here 6 then 1 before ends sentence|-83 7 -82 74 0 0 153 0
steps to here 6 then 1 before ends signed|0 0 -102 102 0 0 0 0
steps to here 6 then 2|2 121 -55 -1 -95 -100 128 -100
steps to here 6 then 2 before ends call|-96 68 119 -75 0 0 0 0
steps to here 6 then 2 before ends clause|-39 100 41 -121 0 0 0 0
steps to here 6 then 2 before ends open|184 -100 -120 45 -95 0 0 0
steps to here 6 then 2 before ends sentence|-108 126 25 37 0 0 128 -100
steps to here 6 then 2 before ends signed|0 0 152 -72 0 -100 0 0
steps to here 6 then 3|13 77 4 82 0 82 -100 -100
steps to here 6 then 3 before ends call|96 -96 0 0 0 0 0 0
steps to here 6 then 3 before ends open|-82 60 128 -18 0 82 0 -100
steps to here 6 then 3 before ends sentence|1 124 -90 128 0 0 -100 0
steps to here 6 then 3 before ends signed|-37 0 24 39 0 0 0 0
steps to here 6 then 4|78 -56 27 -30 -53 0 0 0
steps to here 6 then 4 before ends clause|114 -114 0 0 0 0 0 0
steps to here 6 then 4 before ends open|5 56 -28 27 -53 0 0 0
steps to here 6 then 4 before ends sentence|-36 36 33 -33 0 0 0 0
steps to here 6 then 4 before ends signed|0 0 7 -7 0 0 0 0
steps to here 6 then 5|36 31 -37 75 0 -100 0 0
steps to here 6 then 5 before ends call|50 -50 0 0 0 0 0 0
steps to here 6 then 5 before ends open|45 14 -14 62 0 -100 0 0
steps to here 6 then 5 before ends sentence|-98 106 24 4 0 0 0 0
steps to here 6 then 5 before ends signed|62 0 -98 52 0 0 0 0
steps to here 6 then 6|-72 -65 11 141 0 0 0 94
steps to here 6 then 6 before ends call|0 0 -1 1 0 0 0 0
steps to here 6 then 6 before ends clause|-42 -34 56 0 0 0 0 0
steps to here 6 then 6 before ends open|109 44 -71 -103 0 0 0 94
steps to here 6 then 6 before ends sentence|-231 -39 -1 171 0 0 0 0
steps to here 6 then 6 before ends signed|0 0 -75 75 0 0 0 0
steps to here 6 then 7|162 -37 -75 -39 -93 0 -103 -92
steps to here 6 then 7 before ends clause|100 0 0 -100 0 0 0 0
steps to here 6 then 7 before ends open|214 -37 -72 15 -93 0 0 -92
steps to here 6 then 7 before ends sentence|-161 0 156 16 0 0 -103 0
steps to here 6 then 7 before ends signed|0 0 -132 132 0 0 0 0
steps to here 6 then 8|66 -137 -91 -23 -64 100 6 -7
steps to here 6 then 8 before ends call|0 0 -119 36 0 100 0 0
steps to here 6 then 8 before ends open|111 -87 30 -10 -64 0 -80 -7
steps to here 6 then 8 before ends sentence|-25 -50 29 -12 0 0 55 0
steps to here 6 then 8 before ends signed|0 0 -87 87 0 0 0 0
steps to here 6 then 9|-35 166 7 5 -44 0 67 -99
steps to here 6 then 9 before ends call|-81 0 -39 104 0 0 0 0
steps to here 6 then 9 before ends open|-60 121 -8 -2 -44 0 0 0
steps to here 6 then 9 before ends sentence|83 79 31 15 0 0 67 -99
steps to here 6 then 9 before ends signed|0 0 45 -45 0 0 0 0
steps to here 7 then 0|7 -43 81 33 -167 0 97 0
steps to here 7 then 0 before ends call|18 -31 -93 107 0 0 0 0
steps to here 7 then 0 before ends clause|0 0 70 -70 0 0 0 0
steps to here 7 then 0 before ends open|-45 42 35 75 -167 0 0 0
steps to here 7 then 0 before ends sentence|36 71 -77 -111 0 0 97 0
steps to here 7 then 0 before ends signed|-11 -100 41 92 0 0 0 0
steps to here 7 then 1|-3 14 110 85 -100 -99 22 116
steps to here 7 then 1 before ends call|-42 111 119 -178 0 0 0 0
steps to here 7 then 1 before ends clause|-81 81 0 0 0 0 0 0
steps to here 7 then 1 before ends open|-189 -20 152 51 -100 -99 0 31
steps to here 7 then 1 before ends sentence|94 46 -186 3 0 0 22 95
steps to here 7 then 1 before ends signed|17 0 20 -24 0 0 0 0
steps to here 7 then 2|-71 -21 85 29 -64 39 79 0
steps to here 7 then 2 before ends call|170 -100 0 -99 0 0 0 0
steps to here 7 then 2 before ends clause|-4 177 -175 0 0 0 0 0
steps to here 7 then 2 before ends open|-18 17 -19 37 -64 39 0 0
steps to here 7 then 2 before ends sentence|-187 -48 132 -16 0 0 79 0
steps to here 7 then 2 before ends signed|-70 0 -80 108 0 0 0 0
steps to here 7 then 3|40 21 14 40 -14 -100 0 0
steps to here 7 then 3 before ends call|-51 0 41 22 0 0 0 0
steps to here 7 then 3 before ends open|92 21 -30 71 -14 -100 0 0
steps to here 7 then 3 before ends sentence|29 -1 69 -117 0 0 0 0
steps to here 7 then 3 before ends signed|-147 0 98 69 0 0 0 0
steps to here 7 then 4|156 34 -94 -33 -71 0 0 0
steps to here 7 then 4 before ends clause|106 -106 0 0 0 0 0 0
steps to here 7 then 4 before ends open|100 90 -137 -18 0 0 0 0
steps to here 7 then 4 before ends sentence|-18 14 -32 98 -71 0 0 0
steps to here 7 then 4 before ends signed|0 0 110 -110 0 0 0 0
steps to here 7 then 5|213 -133 -60 -34 0 0 -32 0
steps to here 7 then 5 before ends open|61 -55 -35 61 0 0 0 0
steps to here 7 then 5 before ends sentence|171 -100 -63 -21 0 0 -32 0
steps to here 7 then 5 before ends signed|36 0 62 -86 0 0 0 0
steps to here 7 then 6|-1 -19 52 3 0 0 -77 0
steps to here 7 then 6 before ends call|-209 0 112 140 0 0 0 0
steps to here 7 then 6 before ends open|174 -64 8 -66 0 0 0 0
steps to here 7 then 6 before ends sentence|-94 72 135 -29 0 0 -77 0
steps to here 7 then 6 before ends signed|0 0 -107 107 0 0 0 0
steps to here 7 then 7|109 -54 -69 -4 0 5 97 -92
steps to here 7 then 7 before ends call|95 0 -95 0 0 0 0 0
steps to here 7 then 7 before ends clause|53 0 -53 0 0 0 0 0
steps to here 7 then 7 before ends open|114 -5 -4 12 0 -127 0 -92
steps to here 7 then 7 before ends sentence|9 -97 -13 -59 0 100 97 0
steps to here 7 then 7 before ends signed|-40 0 114 -92 0 0 0 0
steps to here 7 then 8|-86 -139 106 10 -98 0 71 96
steps to here 7 then 8 before ends call|-104 0 109 20 0 0 0 0
steps to here 7 then 8 before ends open|-60 21 53 -53 -98 0 0 96
steps to here 7 then 8 before ends sentence|-18 -165 45 77 0 0 71 0
steps to here 7 then 8 before ends signed|0 0 -89 89 0 0 0 0
steps to here 7 then 9|0 30 49 -1 -87 12 79 0
steps to here 7 then 9 before ends call|170 0 -126 -16 0 0 0 0
steps to here 7 then 9 before ends open|94 30 40 -31 -87 12 0 0
steps to here 7 then 9 before ends sentence|-12 0 -66 -20 0 0 79 0
steps to here 7 then 9 before ends signed|-165 0 20 171 0 0 0 0
steps to here 8 then 0|15 -148 114 56 -54 100 -156 161
steps to here 8 then 0 before ends call|194 -130 50 -128 0 0 0 0
steps to here 8 then 0 before ends clause|130 -64 -85 0 0 0 0 0
steps to here 8 then 0 before ends open|-62 -18 103 69 -54 100 0 -97
steps to here 8 then 0 before ends sentence|52 -20 -33 30 0 0 -156 225
steps to here 8 then 0 before ends signed|-28 0 61 -54 0 0 0 0
steps to here 8 then 1|75 71 38 42 -165 26 -40 -30
steps to here 8 then 1 before ends call|77 0 -34 -86 0 -100 0 99
steps to here 8 then 1 before ends open|6 26 96 7 -165 99 0 -100
steps to here 8 then 1 before ends sentence|20 23 -16 70 0 0 -40 0
steps to here 8 then 1 before ends signed|-58 0 -70 43 0 97 0 0
steps to here 8 then 2|-1 18 26 23 -65 49 0 40
steps to here 8 then 2 before ends call|-134 -78 181 -14 0 0 0 0
steps to here 8 then 2 before ends clause|-58 58 0 0 0 0 0 0
steps to here 8 then 2 before ends open|7 -73 -17 29 0 49 0 151
steps to here 8 then 2 before ends sentence|10 139 -80 17 -65 0 0 -61
steps to here 8 then 2 before ends signed|32 0 -30 23 0 0 0 0
steps to here 8 then 3|74 -81 96 -47 0 88 0 0
steps to here 8 then 3 before ends call|82 0 0 -82 0 0 0 0
steps to here 8 then 3 before ends open|76 -60 40 -83 0 0 0 0
steps to here 8 then 3 before ends sentence|-44 111 -34 76 0 0 0 0
steps to here 8 then 3 before ends signed|32 -99 50 -90 0 88 0 0
steps to here 8 then 4|108 -120 -42 35 0 -1 0 0
steps to here 8 then 4 before ends call|99 -99 0 0 0 0 0 0
steps to here 8 then 4 before ends clause|164 -164 0 0 0 0 0 0
steps to here 8 then 4 before ends open|-10 33 -15 -18 0 -1 0 0
steps to here 8 then 4 before ends sentence|-76 49 -31 62 0 0 0 0
steps to here 8 then 4 before ends signed|28 -99 1 74 0 0 0 0
steps to here 8 then 5|96 -136 115 23 -71 -22 0 0
steps to here 8 then 5 before ends call|3 0 114 -103 0 0 0 0
steps to here 8 then 5 before ends clause|-93 0 93 0 0 0 0 0
steps to here 8 then 5 before ends open|75 -74 54 23 -71 -22 0 0
steps to here 8 then 5 before ends sentence|-22 -100 101 19 0 0 0 0
steps to here 8 then 5 before ends signed|122 0 -37 -40 0 0 0 0
steps to here 8 then 6|125 -119 -9 21 0 108 83 -100
steps to here 8 then 6 before ends call|-12 0 0 0 0 12 0 0
steps to here 8 then 6 before ends clause|90 0 -90 0 0 0 0 0
steps to here 8 then 6 before ends open|44 9 -87 -20 0 99 0 -100
steps to here 8 then 6 before ends sentence|-24 -166 106 55 0 0 83 0
steps to here 8 then 6 before ends signed|101 0 -65 -51 0 0 0 0
steps to here 8 then 7|106 -142 48 82 0 98 -32 -100
steps to here 8 then 7 before ends call|54 0 59 -96 0 0 0 0
steps to here 8 then 7 before ends clause|71 -71 0 0 0 0 0 0
steps to here 8 then 7 before ends open|22 -49 64 47 0 0 0 -100
steps to here 8 then 7 before ends sentence|20 -115 35 116 0 0 -32 0
steps to here 8 then 7 before ends signed|-32 0 -116 50 0 98 0 0
steps to here 8 then 8|87 -14 22 41 -151 0 -30 0
steps to here 8 then 8 before ends call|24 0 -9 6 0 0 0 0
steps to here 8 then 8 before ends clause|-133 0 133 0 0 0 0 0
steps to here 8 then 8 before ends open|199 50 -64 -5 -151 0 0 0
steps to here 8 then 8 before ends sentence|-41 -36 52 68 0 0 -30 0
steps to here 8 then 8 before ends signed|22 0 -17 8 0 0 0 0
steps to here 8 then 9|3 6 10 -26 -97 79 10 0
steps to here 8 then 9 before ends call|85 0 121 -175 0 0 0 0
steps to here 8 then 9 before ends open|64 16 6 0 -97 79 0 0
steps to here 8 then 9 before ends sentence|-60 -3 68 -7 0 0 10 0
steps to here 8 then 9 before ends signed|145 0 -79 -22 0 0 0 0
steps to here 9 then 0|76 -16 85 20 -347 -25 0 -92
steps to here 9 then 0 before ends call|83 -12 -79 0 0 0 0 0
steps to here 9 then 0 before ends clause|81 -81 0 0 0 0 0 0
steps to here 9 then 0 before ends open|37 85 34 30 -260 -25 0 -170
steps to here 9 then 0 before ends sentence|23 57 -26 33 -167 0 0 99
steps to here 9 then 0 before ends signed|-100 0 65 21 0 0 0 0
steps to here 9 then 1|3 -84 66 31 -143 33 62 -94
steps to here 9 then 1 before ends call|96 -111 -3 29 0 0 0 0
steps to here 9 then 1 before ends open|21 71 2 -176 -143 95 0 0
steps to here 9 then 1 before ends sentence|-41 -190 100 150 0 -88 62 -94
steps to here 9 then 1 before ends signed|30 0 -30 13 0 0 0 0
steps to here 9 then 2|83 74 43 52 -100 0 0 -59
steps to here 9 then 2 before ends call|-95 53 -29 88 0 0 0 0
steps to here 9 then 2 before ends clause|85 -85 0 0 0 0 0 0
steps to here 9 then 2 before ends open|113 59 37 -29 -100 0 0 -35
steps to here 9 then 2 before ends sentence|-5 9 13 120 0 0 0 -100
steps to here 9 then 2 before ends signed|0 0 49 -49 0 0 0 0
steps to here 9 then 3|132 -55 -5 40 0 -66 0 -100
steps to here 9 then 3 before ends call|191 -100 -124 0 0 0 0 0
steps to here 9 then 3 before ends open|-49 75 4 -55 0 -66 0 0
steps to here 9 then 3 before ends sentence|-68 34 139 199 0 0 0 -100
steps to here 9 then 4|106 -86 -14 -3 -99 0 0 0
steps to here 9 then 4 before ends clause|68 -68 0 0 0 0 0 0
steps to here 9 then 4 before ends open|47 -51 23 -98 0 0 0 0
steps to here 9 then 4 before ends sentence|128 -84 -92 69 -99 0 0 0
steps to here 9 then 5|175 -70 -24 -39 0 -100 0 0
steps to here 9 then 5 before ends call|-25 0 -43 56 0 0 0 0
steps to here 9 then 5 before ends open|99 71 -3 -169 0 -100 0 0
steps to here 9 then 5 before ends sentence|21 -30 -78 198 0 0 0 0
steps to here 9 then 5 before ends signed|39 -100 87 0 0 0 0 0
steps to here 9 then 6|72 -15 5 23 0 -21 0 0
steps to here 9 then 6 before ends call|-10 -81 101 -54 0 0 0 0
steps to here 9 then 6 before ends clause|94 -94 0 0 0 0 0 0
steps to here 9 then 6 before ends open|75 44 3 -52 0 -21 0 0
steps to here 9 then 6 before ends sentence|-29 0 -11 -4 0 0 0 0
steps to here 9 then 6 before ends signed|-57 0 53 7 0 0 0 0
steps to here 9 then 7|51 -136 73 20 0 0 -64 0
steps to here 9 then 7 before ends call|-101 0 0 101 0 0 0 0
steps to here 9 then 7 before ends clause|142 -142 0 0 0 0 0 0
steps to here 9 then 7 before ends open|33 -23 113 -82 0 0 0 0
steps to here 9 then 7 before ends sentence|86 -94 -81 53 0 0 -64 0
steps to here 9 then 7 before ends signed|-136 0 52 99 0 0 0 0
steps to here 9 then 8|23 -83 124 -26 0 0 0 0
steps to here 9 then 8 before ends call|-99 0 99 0 0 0 0 0
steps to here 9 then 8 before ends open|49 -73 52 -16 0 0 0 0
steps to here 9 then 8 before ends sentence|56 -18 -11 16 0 0 0 0
steps to here 9 then 9|-21 54 94 -115 0 0 -36 0
steps to here 9 then 9 before ends call|98 0 -90 -34 0 0 0 0
steps to here 9 then 9 before ends open|-114 54 235 -161 0 0 0 0
steps to here 9 then 9 before ends sentence|48 0 -78 96 0 0 -36 0
than after 0 ends call|-288 101 239 -118 0 0 0 0
than after 0 ends clause|-90 15 -17 163 92 0 0 0
than after 0 ends open|-70 15 119 104 42 44 -77 -28
than after 0 ends sentence|31 -3 0 40 -54 0 0 0
than after 0 ends signed|59 62 -100 0 0 0 0 0
than after 1 ends call|-240 46 174 -70 0 0 0 0
than after 1 ends clause|-139 177 82 -152 46 0 -100 0
than after 1 ends open|-107 106 67 101 -6 140 75 -132
than after 1 ends sentence|15 58 -99 45 -51 -158 0 0
than after 1 ends signed|164 65 -100 -100 0 0 -87 0
than after 2 ends call|16 75 39 -125 0 0 0 0
than after 2 ends clause|-52 68 -69 77 79 0 0 0
than after 2 ends open|-5 83 -23 42 -69 84 -119 17
than after 2 ends sentence|-23 205 -100 97 149 -100 -100 0
than after 2 ends signed|107 -29 0 0 0 0 -99 0
than after 3 ends call|57 -19 7 -94 0 0 0 0
than after 3 ends clause|80 -41 -131 30 -6 0 0 0
than after 3 ends open|128 27 23 -12 -6 -84 -38 -102
than after 3 ends sentence|-23 93 -155 -9 -9 0 -76 0
than after 3 ends signed|51 -51 0 0 0 0 0 0
than after 4 ends call|133 -136 -20 0 0 0 0 0
than after 4 ends clause|35 27 -165 0 0 0 0 0
than after 4 ends open|34 71 4 -49 37 -72 71 -99
than after 4 ends sentence|77 42 -84 -53 -60 0 0 0
than after 4 ends signed|-58 58 0 0 0 0 0 0
than after 5 ends call|86 -72 -5 55 0 0 0 0
than after 5 ends clause|118 -42 213 -178 -97 0 -9 0
than after 5 ends open|205 -40 -110 -21 51 -123 -132 -235
than after 5 ends sentence|-17 42 -88 -58 -3 0 0 0
than after 5 ends signed|11 -11 0 0 0 0 0 0
than after 6 ends call|59 -15 14 34 0 0 0 -100
than after 6 ends clause|64 -20 127 0 -100 0 0 -100
than after 6 ends open|189 -142 -81 16 24 51 -74 -50
than after 6 ends sentence|92 56 -130 0 74 -21 0 0
than after 6 ends signed|-68 68 0 0 0 0 0 0
than after 7 ends call|94 -128 -109 162 0 0 0 0
than after 7 ends clause|75 1 -34 -80 0 0 0 0
than after 7 ends open|112 -108 -23 -12 -41 4 -95 -152
than after 7 ends sentence|-11 89 0 -106 64 0 0 0
than after 7 ends signed|18 -18 0 0 0 0 0 0
than after 8 ends call|169 134 -144 -90 -99 0 0 0
than after 8 ends clause|138 1 176 -170 -86 -100 0 0
than after 8 ends open|-121 -134 46 169 120 159 80 143
than after 8 ends sentence|41 83 -266 -21 43 0 -159 -84
than after 8 ends signed|3 119 0 -31 -100 0 0 0
than after 9 ends call|169 51 -119 97 -92 -99 0 0
than after 9 ends clause|138 168 -204 -59 -45 0 0 0
than after 9 ends open|-161 -242 70 33 81 1 84 -37
than after 9 ends sentence|90 88 -170 -74 -26 0 0 -100
than after 9 ends signed|-18 18 0 0 0 0 0 0
than before 0|201 -51 183 112 -583 86 -128 26
than before 1|121 4 58 3 -662 -27 -28 -55
than before 2|-27 130 -51 -28 162 -137 -3 -87
than before 3|-67 74 84 91 -150 51 -91 72
than before 4|32 173 -102 -106 -9 -5 149 -91
than before 5|-99 39 21 28 -58 -70 50 -12
than before 6|0 57 3 63 2 -12 13 -119
than before 7|55 -3 -38 -83 186 32 80 84
than before 8|44 91 55 37 282 -46 1 -157
than before 9|-15 159 -20 7 141 -21 40 -202
tight|-105 -74 431 -1020 561 -78 245 163
top|223 -458 92 161 -227 8 -221 91
top 0|-9 0 -88 60 -98 -99 -162 261
top 1|117 -100 -181 -99 0 38 0 228
top 2|160 0 -5 37 -100 0 0 -145
top 3|99 -99 -34 42 0 94 0 -142
top 4|33 -99 99 77 -100 -59 -99 -5
top 5|-6 -89 195 68 0 0 0 -171
top 6|-16 -269 145 168 0 90 0 -100
top 7|99 -98 -20 18 0 0 0 0
usual 0|28 79 158 3 -18 0 0 -100
usual 1|125 133 -85 -83 -30 -88 -81 75
usual 2|-44 148 -172 -75 -215 0 -114 -146
usual 3|26 75 104 8 -69 -167 -100 -100
usual 4|-184 220 8 -224 116 -38 68 0
usual 5|347 -162 -93 -171 -165 -137 -156 -114
usual 6|140 -71 43 16 -8 -74 -125 -100
usual 7|-26 -78 106 -4 59 210 106 -95
usual 8|13 -8 69 150 -12 19 114 96
usual 9|-48 -140 51 176 106 29 60 152
width 0|-116 11 -65 -69 162 -99 -64 42
width 1|-163 -22 18 24 214 -5 -209 35
width 2|41 48 45 -113 27 -27 57 -113
width 3|-62 -24 125 109 89 47 123 126
width 4|-52 -54 100 5 -95 51 94 115
width 5|33 164 -16 38 -230 23 2 -134
width 6|70 59 -8 -137 -226 -39 -123 66
width 7|53 25 -100 -159 9 0 0 100
width 8|-70 145 100 134 -34 0 0 -100
`;

export const LINE_WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number[]] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, numbers.split(' ').map((number) => Number(number) / 100)];
    }),
);
