// Written by `npm run tune:pages`; do not edit.
// Fitted on 9000 pages that were made for it, or printed from 359 sheets, and on 5 split by hand; rounds 2, seed 1, the mean of 2 fits.
// On 200 pages of other articles 98.03 % of the lines are right.
// A row is the name of a feature and its weights in hundredths, in the order of LINE_ROLES.

const ROWS = `
after 0|26 -38 63 36 -66 52 -19 -102
after 1|75 -53 49 2 -33 -50 19 -42
after 2|-23 99 12 -11 24 -8 -61 -17
after 3|22 59 20 46 1 -8 -8 -56
after 4|19 77 96 3 55 6 -16 4
after 5|13 16 40 76 5 49 59 -26
after 6|7 38 78 53 13 -15 8 18
after 7|22 46 105 93 39 1 48 -39
after 8|70 100 111 43 0 22 34 13
after 9|76 67 83 41 9 22 10 28
after boxName|-30 -55 108 -25 -83 220 -57 -123
after byline|-1 -26 100 35 -12 -24 4 141
after continued|-216 80 -179 86 -106 10 -29 297
after credit|15 -104 -123 186 370 -160 -160 -228
after doubled|3 3 143 105 60 21 114 0
after letter|-449 -316 24 138 -37 -10 319 284
after like text 0|9 -11 83 67 8 -52 -95 -161
after like text 1|-20 -118 59 29 -30 -51 88 -20
after like text 2|65 59 70 56 -59 -64 23 -67
after like text 3|-1 -24 50 33 -43 -33 62 15
after like text 4|-12 -21 134 86 72 75 47 25
after like text 5|72 85 136 77 -16 -32 38 95
after like text 6|30 71 95 65 12 34 12 -56
after like text 7|7 100 57 40 -49 44 -46 -57
after like text 8|18 85 -12 5 -62 27 -22 -45
after marked|-233 -193 47 255 172 -18 167 -209
after news|-41 23 8 -1 60 -58 6 159
after opening|-424 -237 131 169 135 -2 162 121
after role author|-1 -726 63 158 -423 -61 749 -81
after role byline|227 -548 186 149 -238 180 -56 178
after role caption|-145 21 133 146 689 -9 -391 -47
after role captionNext|-388 -49 -99 24 663 -64 -249 -141
after role display|276 -620 388 216 -780 532 -335 109
after role first|37 326 -443 -296 -793 -328 -63 -641
after role furniture|-10 -435 19 -76 -455 -6 -288 382
after role next|230 219 -157 -53 -1060 -128 81 -261
after role none|176 -482 75 72 -188 38 -217 168
after tight|-204 -188 348 3 29 0 -16 62
any|16 68 51 36 42 28 36 111
before boxName|-104 -507 172 17 -44 10 -81 106
before byline|-23 -101 18 -47 -329 116 -62 191
before credit|-30 157 87 61 -710 -152 -125 40
before ends call|135 -190 -29 -45 -133 -76 -9 -99
before ends call deficit 0|0 8 -88 87 0 -36 0 38
before ends call deficit 0 here 1|0 32 0 -31 0 0 0 0
before ends call deficit 0 here 2|0 -44 0 45 0 0 0 0
before ends call deficit 0 here 6|0 30 0 -30 0 0 0 0
before ends call deficit 0 here 7|0 0 0 -38 0 0 0 38
before ends call deficit 0 here 8|0 0 -110 110 0 0 0 0
before ends call deficit 0 here 9|0 0 18 12 0 -36 0 0
before ends call deficit 1|-158 131 -31 127 -45 24 -45 -84
before ends call deficit 1 here 0|0 0 39 -39 0 0 0 0
before ends call deficit 1 here 1|0 0 13 32 -45 0 0 0
before ends call deficit 1 here 2|-34 -33 -102 142 0 0 0 6
before ends call deficit 1 here 3|-52 30 -46 54 0 0 0 31
before ends call deficit 1 here 4|-1 113 -59 -51 0 0 0 0
before ends call deficit 1 here 5|-76 77 7 -6 0 0 0 0
before ends call deficit 1 here 6|72 -72 0 1 0 0 0 0
before ends call deficit 1 here 7|-47 17 17 10 0 0 0 0
before ends call deficit 1 here 8|15 18 3 64 0 24 0 -110
before ends call deficit 1 here 9|-95 7 98 15 0 0 -45 0
before ends call deficit 2|14 175 -99 -13 0 -128 -10 -154
before ends call deficit 2 here 0|0 0 0 43 0 -40 0 0
before ends call deficit 2 here 1|-26 43 -60 46 0 0 0 0
before ends call deficit 2 here 2|-25 84 -20 -67 0 0 -46 -5
before ends call deficit 2 here 3|14 -11 -100 91 0 0 0 0
before ends call deficit 2 here 4|80 -123 -33 81 0 0 0 0
before ends call deficit 2 here 5|-11 11 30 -29 0 0 0 0
before ends call deficit 2 here 6|6 -22 64 -56 0 0 0 21
before ends call deficit 2 here 7|-56 101 20 -51 0 0 -29 -30
before ends call deficit 2 here 8|34 89 11 -110 0 -31 59 -50
before ends call deficit 2 here 9|48 233 -77 -41 0 -69 -3 -105
before ends call deficit 3|129 3 -50 -69 0 5 -42 -45
before ends call deficit 3 here 0|-47 0 48 0 0 0 0 0
before ends call deficit 3 here 1|-14 -41 0 45 0 0 0 0
before ends call deficit 3 here 2|-57 61 7 25 0 -49 -11 18
before ends call deficit 3 here 3|81 -83 42 -38 0 0 0 0
before ends call deficit 3 here 4|28 -28 0 0 0 0 0 0
before ends call deficit 3 here 5|-46 -22 0 79 0 0 0 0
before ends call deficit 3 here 6|38 57 -47 -28 0 0 -16 -42
before ends call deficit 3 here 7|86 -87 2 -5 0 0 0 0
before ends call deficit 3 here 8|52 87 -101 13 0 0 -42 -25
before ends call deficit 3 here 9|113 -20 -19 -79 0 32 -4 -4
before ends call deficit 4|-97 100 35 -40 0 0 0 0
before ends call deficit 4 here 2|-59 60 21 -21 0 0 0 0
before ends call deficit 4 here 3|-41 41 0 0 0 0 0 0
before ends call deficit 4 here 4|-22 22 0 0 0 0 0 0
before ends call deficit 4 here 5|-32 32 0 0 0 0 0 0
before ends call deficit 4 here 6|54 -54 45 -45 0 0 0 0
before ends call deficit 4 here 8|-33 41 -25 18 0 0 0 0
before ends call deficit 4 here 9|-15 15 0 0 0 0 0 0
before ends call deficit 5|66 -49 -14 -70 0 76 -2 -44
before ends call deficit 5 here 0|0 0 45 -44 0 0 0 0
before ends call deficit 5 here 1|74 -76 -81 84 0 0 0 0
before ends call deficit 5 here 2|-94 123 57 -38 0 0 -48 0
before ends call deficit 5 here 3|42 -59 31 19 0 0 0 0
before ends call deficit 5 here 4|-69 69 0 0 0 0 0 0
before ends call deficit 5 here 5|81 -42 -49 0 0 0 0 0
before ends call deficit 5 here 6|-32 33 -54 54 0 0 0 0
before ends call deficit 5 here 7|14 -13 -1 0 0 0 0 0
before ends call deficit 5 here 8|61 -15 -81 62 0 0 0 -27
before ends call deficit 5 here 9|-36 -39 65 -127 0 76 63 -17
before ends call deficit 6|134 -147 21 21 -21 -92 34 16
before ends call deficit 6 here 0|0 0 -85 86 0 0 0 0
before ends call deficit 6 here 1|27 21 -40 0 0 0 0 0
before ends call deficit 6 here 2|34 -45 -44 70 0 0 0 0
before ends call deficit 6 here 3|0 -18 125 -78 0 0 0 0
before ends call deficit 6 here 4|42 -41 0 0 0 0 0 0
before ends call deficit 6 here 5|50 -49 0 0 0 0 0 0
before ends call deficit 6 here 6|10 -75 13 53 0 0 0 -5
before ends call deficit 6 here 7|-31 0 -66 100 -21 0 0 0
before ends call deficit 6 here 8|2 78 40 -92 0 0 -69 0
before ends call deficit 6 here 9|45 14 10 -33 0 -92 68 19
before ends call deficit 7|182 -194 -16 13 0 -16 -11 -34
before ends call deficit 7 here 0|0 0 -40 40 0 0 0 0
before ends call deficit 7 here 1|-22 -59 166 -107 0 0 0 0
before ends call deficit 7 here 2|61 -36 -18 -6 0 0 0 0
before ends call deficit 7 here 3|-58 9 7 20 0 0 0 0
before ends call deficit 7 here 4|83 -52 -35 0 0 0 0 0
before ends call deficit 7 here 5|119 -47 -38 6 0 -50 0 0
before ends call deficit 7 here 6|-14 -52 61 -59 0 0 36 0
before ends call deficit 7 here 7|23 -23 -79 79 0 0 0 0
before ends call deficit 7 here 8|-40 -51 52 -31 0 0 83 0
before ends call deficit 7 here 9|26 0 -5 14 0 50 -70 -34
before ends call deficit 8|153 -242 9 -27 -48 -25 55 121
before ends call deficit 8 here 0|0 0 34 -34 0 0 0 0
before ends call deficit 8 here 1|-49 0 85 -48 0 0 0 0
before ends call deficit 8 here 2|-48 -34 80 -5 0 -51 0 0
before ends call deficit 8 here 3|38 -16 -25 47 0 0 0 0
before ends call deficit 8 here 4|5 49 0 46 0 0 -86 0
before ends call deficit 8 here 5|71 36 -76 -46 0 -50 0 0
before ends call deficit 8 here 6|-68 22 -58 45 0 86 0 0
before ends call deficit 8 here 7|138 -72 -67 -65 0 30 45 -45
before ends call deficit 8 here 8|98 -131 89 20 0 -4 -26 0
before ends call deficit 8 here 9|63 -184 -17 -7 -48 49 127 149
before ends call deficit 9|113 -181 17 -66 -38 -28 84 -5
before ends call deficit 9 here 0|-44 0 45 0 0 0 0 0
before ends call deficit 9 here 1|-6 -46 -3 80 0 -30 -26 0
before ends call deficit 9 here 2|71 -34 19 -70 0 0 -77 -23
before ends call deficit 9 here 3|87 -86 32 -13 0 0 -28 0
before ends call deficit 9 here 4|50 0 -7 -43 0 0 0 0
before ends call deficit 9 here 5|60 0 34 -41 0 -50 0 0
before ends call deficit 9 here 6|42 -35 53 -4 0 0 -80 0
before ends call deficit 9 here 7|-98 -86 169 16 0 25 0 -42
before ends call deficit 9 here 8|34 -73 -40 -104 0 60 146 0
before ends call deficit 9 here 9|149 -76 -4 -2 -38 -5 45 13
before ends call here 0|-79 0 74 11 0 -40 0 0
before ends call here 1|-6 -84 55 88 -45 -30 -26 0
before ends call here 2|32 13 8 -1 0 -100 -156 7
before ends call here 3|117 -169 10 94 0 0 -28 31
before ends call here 4|151 -44 -122 47 0 0 -86 0
before ends call here 5|88 -11 -57 -67 0 -50 0 0
before ends call here 6|45 -62 92 -68 0 85 -64 -33
before ends call here 7|72 -23 26 -17 -21 44 23 -88
before ends call here 8|146 -3 -23 -72 0 72 98 -170
before ends call here 9|185 -64 7 -100 -86 30 64 19
before ends clause|-22 59 39 -159 220 -168 -108 -109
before ends clause deficit 0|-37 177 -45 -205 83 0 0 0
before ends clause deficit 0 here 0|-42 82 -81 0 9 0 0 0
before ends clause deficit 0 here 1|0 -58 36 -28 38 0 0 0
before ends clause deficit 0 here 2|0 37 33 -85 41 0 0 0
before ends clause deficit 0 here 6|0 61 -49 0 -16 0 0 0
before ends clause deficit 0 here 7|0 0 -41 -48 80 0 0 0
before ends clause deficit 0 here 8|8 42 -6 -48 6 0 0 0
before ends clause deficit 0 here 9|0 47 40 -46 -39 0 0 0
before ends clause deficit 1|-104 174 -168 26 19 0 -48 37
before ends clause deficit 1 here 1|0 -23 0 -39 37 0 0 37
before ends clause deficit 1 here 2|68 -97 67 -4 0 0 0 0
before ends clause deficit 1 here 3|-49 70 0 -61 41 0 0 0
before ends clause deficit 1 here 4|0 38 0 -47 0 0 0 0
before ends clause deficit 1 here 5|2 54 -79 0 0 0 0 0
before ends clause deficit 1 here 6|11 7 -44 0 16 0 0 0
before ends clause deficit 1 here 7|52 -51 0 17 -25 0 0 0
before ends clause deficit 1 here 8|-86 88 45 -43 -36 0 0 0
before ends clause deficit 1 here 9|-43 85 -217 179 -40 0 -48 0
before ends clause deficit 2|-56 56 -165 100 -115 -35 116 93
before ends clause deficit 2 here 0|0 -10 -3 37 0 0 0 -40
before ends clause deficit 2 here 1|-99 -6 -144 3 -32 0 0 196
before ends clause deficit 2 here 2|0 44 20 -30 -48 0 45 -9
before ends clause deficit 2 here 3|-86 97 36 42 0 0 0 -50
before ends clause deficit 2 here 4|8 6 -17 -1 0 0 0 0
before ends clause deficit 2 here 5|-29 65 73 -48 -22 0 0 0
before ends clause deficit 2 here 6|-88 59 4 122 -36 0 0 0
before ends clause deficit 2 here 7|2 -4 -54 51 0 0 0 0
before ends clause deficit 2 here 8|-43 66 -121 154 -16 0 102 -36
before ends clause deficit 2 here 9|-12 36 -19 66 45 -35 -19 83
before ends clause deficit 3|-51 98 -74 111 -43 0 -70 -32
before ends clause deficit 3 here 1|102 -82 -35 0 0 0 0 0
before ends clause deficit 3 here 2|-18 -47 27 70 0 0 0 0
before ends clause deficit 3 here 3|-29 54 -20 -44 31 0 0 0
before ends clause deficit 3 here 4|-7 42 0 -42 0 0 0 0
before ends clause deficit 3 here 5|-36 -1 22 91 -17 0 0 0
before ends clause deficit 3 here 6|-130 145 -36 -39 51 0 0 0
before ends clause deficit 3 here 7|-20 36 95 -50 0 0 0 -50
before ends clause deficit 3 here 8|110 -32 -145 107 0 0 -36 0
before ends clause deficit 3 here 9|61 34 -110 130 -91 0 -33 26
before ends clause deficit 4|-110 176 -174 132 14 0 0 -71
before ends clause deficit 4 here 1|-67 67 0 0 0 0 0 0
before ends clause deficit 4 here 2|-3 57 -47 -22 0 0 0 0
before ends clause deficit 4 here 4|-82 83 37 0 0 0 0 -37
before ends clause deficit 4 here 5|4 -4 0 0 0 0 0 0
before ends clause deficit 4 here 6|0 27 0 -17 0 0 0 0
before ends clause deficit 4 here 8|14 45 -38 -11 14 0 0 -34
before ends clause deficit 4 here 9|0 8 -136 162 0 0 0 0
before ends clause deficit 5|-23 65 -16 99 -46 -50 -79 -30
before ends clause deficit 5 here 1|0 25 0 19 0 0 0 -43
before ends clause deficit 5 here 2|1 41 78 -66 0 0 -40 -50
before ends clause deficit 5 here 3|-50 61 3 -33 0 0 0 0
before ends clause deficit 5 here 4|-49 95 0 -49 0 0 0 0
before ends clause deficit 5 here 5|-14 26 -45 51 -22 0 0 0
before ends clause deficit 5 here 6|-18 -50 97 25 0 -50 0 0
before ends clause deficit 5 here 7|55 2 -96 50 0 0 0 0
before ends clause deficit 5 here 8|11 -40 -106 139 0 0 0 0
before ends clause deficit 5 here 9|-33 -41 -102 154 -23 0 -38 79
before ends clause deficit 6|-104 84 -34 100 60 0 0 -84
before ends clause deficit 6 here 0|0 0 7 -6 0 0 0 0
before ends clause deficit 6 here 1|-41 42 45 -45 0 0 0 0
before ends clause deficit 6 here 2|18 -13 0 -15 0 0 0 0
before ends clause deficit 6 here 3|81 -104 0 38 0 0 0 0
before ends clause deficit 6 here 4|-96 96 0 0 0 0 0 0
before ends clause deficit 6 here 5|-137 130 50 -50 27 0 0 0
before ends clause deficit 6 here 6|-90 70 -30 41 0 0 0 0
before ends clause deficit 6 here 7|-80 23 25 38 0 0 0 0
before ends clause deficit 6 here 8|51 -47 17 72 53 0 0 -49
before ends clause deficit 6 here 9|138 -65 -36 29 -23 0 0 -35
before ends clause deficit 7|18 60 108 -223 17 0 0 -17
before ends clause deficit 7 here 0|0 0 43 -43 0 0 0 0
before ends clause deficit 7 here 1|0 9 16 -21 0 0 0 0
before ends clause deficit 7 here 2|74 -63 -46 -2 28 0 0 0
before ends clause deficit 7 here 3|95 -95 50 -50 0 0 0 0
before ends clause deficit 7 here 4|-33 33 0 0 0 0 0 0
before ends clause deficit 7 here 5|-10 16 -24 0 0 0 0 0
before ends clause deficit 7 here 6|-19 117 25 -83 0 0 0 -17
before ends clause deficit 7 here 7|-28 28 58 -84 3 0 0 0
before ends clause deficit 7 here 8|29 -19 54 -29 -47 0 0 0
before ends clause deficit 7 here 9|16 -55 -2 11 46 0 0 0
before ends clause deficit 8|226 -111 184 -328 87 -14 -44 -96
before ends clause deficit 8 here 1|0 0 75 -48 0 0 0 -26
before ends clause deficit 8 here 2|47 -87 90 0 0 0 0 -50
before ends clause deficit 8 here 3|71 -41 39 -63 0 0 0 0
before ends clause deficit 8 here 4|102 -102 0 0 0 0 0 0
before ends clause deficit 8 here 5|83 -99 53 -44 21 0 0 0
before ends clause deficit 8 here 6|73 -72 46 0 -45 0 0 0
before ends clause deficit 8 here 7|-58 81 22 0 -45 0 0 0
before ends clause deficit 8 here 8|44 56 -19 -156 127 -14 0 -44
before ends clause deficit 8 here 9|25 108 2 -143 6 0 -44 0
before ends clause deficit 9|265 -383 306 -359 276 -99 -89 -156
before ends clause deficit 9 here 1|0 0 44 -43 0 0 0 0
before ends clause deficit 9 here 2|263 -234 48 -98 0 0 0 0
before ends clause deficit 9 here 3|113 -113 46 0 0 0 0 -45
before ends clause deficit 9 here 4|54 -54 0 0 0 0 0 0
before ends clause deficit 9 here 5|117 -94 61 0 0 -50 -39 0
before ends clause deficit 9 here 6|123 -164 115 0 0 0 0 -50
before ends clause deficit 9 here 7|34 -6 -5 -49 0 0 0 0
before ends clause deficit 9 here 8|1 8 92 -116 -12 0 0 -50
before ends clause deficit 9 here 9|-197 -17 166 -212 279 -49 -50 -43
before ends clause here 0|-42 77 -21 2 9 0 0 -40
before ends clause here 1|-90 -16 10 -89 41 0 0 165
before ends clause here 2|64 -29 116 -157 18 0 19 -6
before ends clause here 3|-7 73 112 -71 63 0 0 -82
before ends clause here 4|18 33 14 -123 0 0 0 -37
before ends clause here 5|-29 71 50 -27 -8 -50 -39 0
before ends clause here 6|-84 133 77 33 -15 -50 0 -67
before ends clause here 7|-51 80 26 -18 22 0 0 -50
before ends clause here 8|5 118 -48 -23 82 -14 83 -173
before ends clause here 9|-104 74 -116 204 168 -85 -181 106
before ends open|17 69 9 46 73 54 -128 70
before ends open deficit 0|-93 73 40 40 160 -94 0 -23
before ends open deficit 0 here 0|-169 273 -87 -137 46 0 0 -77
before ends open deficit 0 here 1|0 -23 -63 -33 114 57 0 88
before ends open deficit 0 here 2|27 -124 -106 37 44 87 0 138
before ends open deficit 0 here 3|-71 -11 107 -28 -29 0 0 0
before ends open deficit 0 here 4|49 -49 -39 77 -31 -38 0 0
before ends open deficit 0 here 5|127 -62 -93 110 35 -98 0 -66
before ends open deficit 0 here 6|-59 -101 32 59 58 0 0 -13
before ends open deficit 0 here 7|-22 -153 39 54 -41 39 0 -22
before ends open deficit 0 here 8|-62 37 40 109 54 -125 0 51
before ends open deficit 0 here 9|78 136 -37 -47 -4 -13 0 -117
before ends open deficit 1|89 66 0 30 1 -29 69 46
before ends open deficit 1 here 0|-123 165 36 30 -52 0 0 -110
before ends open deficit 1 here 1|-93 -26 -63 -4 56 82 33 67
before ends open deficit 1 here 2|115 -18 8 46 103 51 -54 -129
before ends open deficit 1 here 3|-2 -43 -15 56 -136 26 0 109
before ends open deficit 1 here 4|-2 -4 -62 52 33 -43 0 30
before ends open deficit 1 here 5|-15 -45 25 -1 2 11 42 59
before ends open deficit 1 here 6|10 -43 11 -31 -12 -37 -40 114
before ends open deficit 1 here 7|23 -19 -9 4 82 -157 62 -18
before ends open deficit 1 here 8|-9 39 -29 58 -44 -84 -12 18
before ends open deficit 1 here 9|120 105 -59 -114 47 -15 57 -88
before ends open deficit 2|-5 29 14 42 67 -54 100 -1
before ends open deficit 2 here 0|94 -87 -14 47 -58 -59 0 150
before ends open deficit 2 here 1|108 56 69 -19 6 -82 0 -138
before ends open deficit 2 here 2|17 7 54 65 162 30 55 -21
before ends open deficit 2 here 3|65 63 50 -7 47 -22 -65 -18
before ends open deficit 2 here 4|12 103 -79 -50 61 -32 19 -8
before ends open deficit 2 here 5|-143 130 8 22 2 96 -20 -29
before ends open deficit 2 here 6|-93 89 7 26 86 -20 50 -10
before ends open deficit 2 here 7|50 89 7 -17 -17 -25 49 -71
before ends open deficit 2 here 8|26 80 -80 4 28 -2 123 12
before ends open deficit 2 here 9|-76 75 -16 34 -89 -11 86 29
before ends open deficit 3|0 48 -4 16 -28 -17 44 5
before ends open deficit 3 here 0|-28 -136 29 139 0 38 0 -33
before ends open deficit 3 here 1|37 19 52 1 0 -12 76 -107
before ends open deficit 3 here 2|137 -14 -38 -37 -176 -26 0 153
before ends open deficit 3 here 3|86 33 15 31 123 -47 -41 -3
before ends open deficit 3 here 4|60 21 -55 -22 -33 43 0 13
before ends open deficit 3 here 5|-146 119 95 -24 12 26 0 -16
before ends open deficit 3 here 6|-71 18 35 41 72 -17 0 -90
before ends open deficit 3 here 7|75 44 -73 77 39 -123 -28 -52
before ends open deficit 3 here 8|2 -7 -62 11 17 63 26 -48
before ends open deficit 3 here 9|102 -3 -35 102 -34 -48 30 62
before ends open deficit 4|42 75 -20 15 -55 43 -163 -74
before ends open deficit 4 here 0|28 -28 9 4 0 -51 0 23
before ends open deficit 4 here 1|78 43 -95 51 44 -35 0 -38
before ends open deficit 4 here 2|74 -11 -28 33 14 -19 0 -98
before ends open deficit 4 here 3|-51 52 34 -23 95 130 0 -8
before ends open deficit 4 here 4|-80 -2 35 -15 34 23 -24 111
before ends open deficit 4 here 5|38 53 35 -140 1 59 0 -55
before ends open deficit 4 here 6|-42 59 22 -45 4 28 0 0
before ends open deficit 4 here 7|87 32 -43 112 -1 -11 0 -86
before ends open deficit 4 here 8|52 64 24 -34 -4 -37 -92 29
before ends open deficit 4 here 9|67 -4 0 45 -158 33 -86 -11
before ends open deficit 5|6 28 -23 67 -23 -2 -159 -21
before ends open deficit 5 here 0|-65 -70 36 50 0 -63 0 44
before ends open deficit 5 here 1|-114 28 60 3 -93 -52 -14 127
before ends open deficit 5 here 2|44 -10 13 -20 54 -19 0 -6
before ends open deficit 5 here 3|100 26 -9 -40 -58 0 0 -135
before ends open deficit 5 here 4|-59 -47 14 22 39 0 0 44
before ends open deficit 5 here 5|-55 127 97 29 -37 12 0 -113
before ends open deficit 5 here 6|-81 96 10 26 35 118 0 -116
before ends open deficit 5 here 7|55 63 16 -69 77 14 0 -55
before ends open deficit 5 here 8|32 -3 -105 18 19 -43 -35 41
before ends open deficit 5 here 9|42 50 16 36 8 -7 -125 23
before ends open deficit 6|51 30 -27 35 -46 56 -178 -23
before ends open deficit 6 here 0|16 57 -30 10 0 -26 0 -6
before ends open deficit 6 here 1|-22 51 -47 10 -55 89 28 13
before ends open deficit 6 here 2|137 -75 -2 31 34 72 0 -31
before ends open deficit 6 here 3|-17 38 86 58 -13 -32 0 -95
before ends open deficit 6 here 4|35 111 112 -135 -29 -46 0 -91
before ends open deficit 6 here 5|-89 116 -83 -40 53 2 0 158
before ends open deficit 6 here 6|-26 129 32 -34 -38 -97 0 -74
before ends open deficit 6 here 7|-75 101 -45 60 -15 -126 -40 26
before ends open deficit 6 here 8|-50 -52 0 7 9 68 -45 36
before ends open deficit 6 here 9|52 -22 50 -21 -42 68 -142 37
before ends open deficit 7|39 4 49 5 -18 -8 -12 14
before ends open deficit 7 here 0|-59 -89 -39 133 0 31 0 45
before ends open deficit 7 here 1|3 -58 -39 17 0 8 25 44
before ends open deficit 7 here 2|90 12 16 62 -8 -51 16 -104
before ends open deficit 7 here 3|101 65 -87 27 -22 -5 -79 20
before ends open deficit 7 here 4|-18 -9 -9 36 5 -4 0 67
before ends open deficit 7 here 5|-67 3 8 -26 1 84 -57 54
before ends open deficit 7 here 6|-15 2 22 45 28 -6 0 -84
before ends open deficit 7 here 7|-16 -22 55 2 -25 -60 0 47
before ends open deficit 7 here 8|138 46 44 49 48 29 -61 -75
before ends open deficit 7 here 9|162 62 -32 -12 -61 -12 95 0
before ends open deficit 8|99 -88 71 74 -8 8 54 63
before ends open deficit 8 here 0|-15 -108 12 71 0 -11 0 -53
before ends open deficit 8 here 1|23 -43 1 14 -75 19 39 -30
before ends open deficit 8 here 2|165 65 -55 12 -152 -20 -49 23
before ends open deficit 8 here 3|7 -26 -12 45 22 -104 62 86
before ends open deficit 8 here 4|31 -36 37 18 -88 -30 128 -84
before ends open deficit 8 here 5|25 101 21 52 -11 -63 123 -29
before ends open deficit 8 here 6|47 -14 -45 68 -69 11 -39 -15
before ends open deficit 8 here 7|-14 31 -7 -15 -38 56 42 31
before ends open deficit 8 here 8|59 68 36 5 36 45 -78 -56
before ends open deficit 8 here 9|181 -22 40 2 10 25 -104 98
before ends open deficit 9|127 -106 -4 67 -87 72 -35 -1
before ends open deficit 9 here 0|169 -257 -16 98 -49 -83 0 119
before ends open deficit 9 here 1|37 102 21 7 -47 -65 -65 -76
before ends open deficit 9 here 2|144 52 -29 15 -144 -88 1 -107
before ends open deficit 9 here 3|136 -41 -114 -18 -70 -50 -14 18
before ends open deficit 9 here 4|38 11 -1 20 -17 3 32 26
before ends open deficit 9 here 5|40 -36 22 37 -33 10 72 -18
before ends open deficit 9 here 6|108 -9 -13 9 -50 124 -33 4
before ends open deficit 9 here 7|37 38 -33 -22 20 102 -98 61
before ends open deficit 9 here 8|64 36 -1 54 -59 71 -111 -28
before ends open deficit 9 here 9|144 -42 61 4 111 30 99 22
before ends open here 0|-18 -113 57 80 -47 -73 0 65
before ends open here 1|43 63 8 79 15 -34 84 -82
before ends open here 2|16 22 72 64 -38 -31 -17 27
before ends open here 3|64 104 80 49 -42 -48 -84 -18
before ends open here 4|-8 72 4 -43 -63 -27 70 -39
before ends open here 5|-1 140 -4 8 -18 -5 140 1
before ends open here 6|2 133 7 -8 9 25 -71 -46
before ends open here 7|38 163 -17 54 35 -69 35 -75
before ends open here 8|82 133 26 7 63 33 -160 -40
before ends open here 9|52 102 34 74 94 19 -1 48
before ends sentence|173 -66 91 47 -41 47 115 57
before ends sentence deficit 0|-168 234 -8 -70 127 -142 -301 137
before ends sentence deficit 0 here 0|-119 144 -11 11 0 0 0 -41
before ends sentence deficit 0 here 1|-39 14 -60 96 0 0 0 0
before ends sentence deficit 0 here 2|0 44 -45 83 0 -41 0 -45
before ends sentence deficit 0 here 3|0 0 -26 27 0 0 0 0
before ends sentence deficit 0 here 4|-47 0 91 -55 0 0 0 -4
before ends sentence deficit 0 here 5|-47 0 46 14 0 0 0 0
before ends sentence deficit 0 here 6|0 44 48 -95 40 -24 -14 0
before ends sentence deficit 0 here 7|23 0 -108 76 6 0 -24 0
before ends sentence deficit 0 here 8|33 26 -61 -128 151 44 -57 -21
before ends sentence deficit 0 here 9|0 110 63 -25 -30 -150 -258 162
before ends sentence deficit 1|-6 204 -113 29 -58 -156 -2 -73
before ends sentence deficit 1 here 0|0 0 18 -18 0 0 0 0
before ends sentence deficit 1 here 1|3 62 -5 -24 -56 0 -15 81
before ends sentence deficit 1 here 2|81 -67 54 -82 -28 -57 -96 147
before ends sentence deficit 1 here 3|28 -26 48 -12 0 -15 17 -65
before ends sentence deficit 1 here 4|26 -42 39 61 -46 0 0 0
before ends sentence deficit 1 here 5|-28 55 -9 -14 0 0 19 -48
before ends sentence deficit 1 here 6|-23 149 -69 46 -72 0 -61 -48
before ends sentence deficit 1 here 7|-1 154 -44 -108 -17 -78 -37 -44
before ends sentence deficit 1 here 8|23 78 -100 -2 94 42 -81 -57
before ends sentence deficit 1 here 9|7 110 -24 54 -83 -84 70 -219
before ends sentence deficit 2|82 194 21 -1 -58 -21 31 -56
before ends sentence deficit 2 here 0|-75 -88 72 114 0 -16 0 -20
before ends sentence deficit 2 here 1|-66 0 96 -43 0 48 -87 98
before ends sentence deficit 2 here 2|4 66 -118 74 -78 7 62 3
before ends sentence deficit 2 here 3|73 34 -8 -143 -37 -9 -78 -41
before ends sentence deficit 2 here 4|-77 68 96 20 0 0 -76 52
before ends sentence deficit 2 here 5|38 90 -1 21 -17 -76 -91 -31
before ends sentence deficit 2 here 6|-31 72 -106 41 30 120 45 -70
before ends sentence deficit 2 here 7|-81 111 -9 -28 101 78 3 -38
before ends sentence deficit 2 here 8|-6 87 45 -4 -92 -77 -43 70
before ends sentence deficit 2 here 9|96 100 13 36 -21 -60 46 -92
before ends sentence deficit 3|92 -7 8 4 -5 -61 3 -47
before ends sentence deficit 3 here 0|20 -19 -16 42 0 37 -47 -28
before ends sentence deficit 3 here 1|-127 51 20 -3 0 0 78 17
before ends sentence deficit 3 here 2|-14 -16 77 1 0 90 -1 -42
before ends sentence deficit 3 here 3|35 60 -70 41 -41 -25 33 -125
before ends sentence deficit 3 here 4|-116 127 -49 -39 0 -28 -38 97
before ends sentence deficit 3 here 5|54 91 -112 -22 0 -74 34 0
before ends sentence deficit 3 here 6|74 -8 -7 -37 0 -38 -48 32
before ends sentence deficit 3 here 7|32 68 -28 30 0 44 -82 54
before ends sentence deficit 3 here 8|-20 20 -3 36 58 -69 0 -15
before ends sentence deficit 3 here 9|9 -68 40 3 -65 42 39 -39
before ends sentence deficit 4|-7 91 18 -38 -2 -129 -12 -107
before ends sentence deficit 4 here 0|0 0 49 -48 0 0 0 0
before ends sentence deficit 4 here 1|97 10 0 -64 0 0 0 0
before ends sentence deficit 4 here 2|75 -65 54 -6 0 -15 -30 -41
before ends sentence deficit 4 here 3|103 -55 -46 26 -34 0 -49 0
before ends sentence deficit 4 here 4|56 -46 -33 0 0 0 0 0
before ends sentence deficit 4 here 5|-133 149 26 31 0 0 -79 -14
before ends sentence deficit 4 here 6|27 -93 92 39 0 0 47 0
before ends sentence deficit 4 here 7|-55 15 112 -74 0 0 0 -1
before ends sentence deficit 4 here 8|35 -6 -140 49 28 -92 80 22
before ends sentence deficit 4 here 9|45 13 32 -66 0 -56 70 -100
before ends sentence deficit 5|117 4 14 -47 -77 -53 -22 -88
before ends sentence deficit 5 here 0|0 -41 -81 73 0 76 0 0
before ends sentence deficit 5 here 1|13 61 -66 -41 0 0 48 4
before ends sentence deficit 5 here 2|30 34 -52 119 0 57 -186 -66
before ends sentence deficit 5 here 3|30 32 -57 88 54 -38 -48 -80
before ends sentence deficit 5 here 4|-5 93 64 -53 -31 0 -80 -39
before ends sentence deficit 5 here 5|14 65 1 67 0 -50 47 -50
before ends sentence deficit 5 here 6|75 -42 -87 74 -41 -123 39 -13
before ends sentence deficit 5 here 7|-5 -51 18 4 -46 150 -46 21
before ends sentence deficit 5 here 8|-5 45 137 -80 -34 28 15 -74
before ends sentence deficit 5 here 9|43 13 -27 30 -11 -70 69 -44
before ends sentence deficit 6|159 -98 8 11 37 -127 31 -72
before ends sentence deficit 6 here 0|17 -80 50 0 0 0 0 0
before ends sentence deficit 6 here 1|-33 5 14 55 0 21 14 -84
before ends sentence deficit 6 here 2|-9 38 59 -21 0 -11 75 0
before ends sentence deficit 6 here 3|2 51 -136 -35 0 -16 19 21
before ends sentence deficit 6 here 4|6 8 83 64 0 49 -108 -50
before ends sentence deficit 6 here 5|95 4 -77 -18 0 -50 -3 -50
before ends sentence deficit 6 here 6|91 -102 -18 64 0 -89 -11 50
before ends sentence deficit 6 here 7|60 -127 -8 43 0 46 31 -25
before ends sentence deficit 6 here 8|60 75 -91 44 73 -65 -14 -113
before ends sentence deficit 6 here 9|-4 -20 39 -30 -15 -45 51 -21
before ends sentence deficit 7|121 -167 35 35 -14 24 -2 93
before ends sentence deficit 7 here 0|17 -16 46 45 0 0 0 -91
before ends sentence deficit 7 here 1|73 11 75 -67 0 0 -33 -53
before ends sentence deficit 7 here 2|15 -119 22 9 0 -54 -77 241
before ends sentence deficit 7 here 3|2 -51 127 52 0 38 34 34
before ends sentence deficit 7 here 4|33 6 -43 -24 0 93 -24 -33
before ends sentence deficit 7 here 5|130 -57 -74 18 0 -36 -40 -12
before ends sentence deficit 7 here 6|14 7 72 -56 -46 -26 17 -22
before ends sentence deficit 7 here 7|56 -115 -68 62 -32 -16 -6 137
before ends sentence deficit 7 here 8|39 2 -50 2 35 -78 27 -23
before ends sentence deficit 7 here 9|71 -137 69 7 -40 1 75 -28
before ends sentence deficit 8|153 -202 19 28 -53 7 54 -10
before ends sentence deficit 8 here 0|28 -3 -22 -35 -34 8 0 69
before ends sentence deficit 8 here 1|14 -50 40 98 -24 -61 -48 -67
before ends sentence deficit 8 here 2|61 -21 12 3 0 -13 53 -155
before ends sentence deficit 8 here 3|112 -116 9 33 33 32 27 -99
before ends sentence deficit 8 here 4|28 -73 35 -16 0 0 68 55
before ends sentence deficit 8 here 5|148 -128 57 57 0 -107 -56 -46
before ends sentence deficit 8 here 6|93 6 49 -16 0 -112 -1 -30
before ends sentence deficit 8 here 7|39 -72 47 107 -47 25 32 -9
before ends sentence deficit 8 here 8|37 -69 23 50 -50 -4 45 -50
before ends sentence deficit 8 here 9|34 -67 40 38 -10 -16 16 131
before ends sentence deficit 9|162 -115 71 87 84 46 21 21
before ends sentence deficit 9 here 0|-117 -74 -28 -34 0 154 -35 143
before ends sentence deficit 9 here 1|-74 -156 -24 -23 0 48 -14 185
before ends sentence deficit 9 here 2|38 -75 61 78 -41 -17 158 -146
before ends sentence deficit 9 here 3|30 -142 74 -3 0 -21 104 -34
before ends sentence deficit 9 here 4|108 -52 -119 48 0 -42 96 -67
before ends sentence deficit 9 here 5|129 -78 -7 18 46 -42 12 -22
before ends sentence deficit 9 here 6|53 -109 51 41 0 4 132 -31
before ends sentence deficit 9 here 7|77 -152 73 32 -13 -64 96 -208
before ends sentence deficit 9 here 8|59 -115 0 65 -13 33 -1 -24
before ends sentence deficit 9 here 9|65 -113 74 67 127 32 -65 -42
before ends sentence here 0|-152 -40 75 33 -34 204 -83 50
before ends sentence here 1|-36 -32 5 -34 -79 14 -31 204
before ends sentence here 2|8 -33 9 -91 -109 -9 -13 70
before ends sentence here 3|121 -80 -3 -31 -38 -23 1 -91
before ends sentence here 4|182 -127 -1 53 -69 39 -3 21
before ends sentence here 5|92 -17 -12 37 33 -58 -52 -104
before ends sentence here 6|146 -88 49 43 -104 -80 22 -1
before ends sentence here 7|83 -135 45 100 -33 111 11 -31
before ends sentence here 8|87 -128 60 -8 162 -35 53 -125
before ends sentence here 9|94 -110 82 92 -71 11 139 26
before ends signed|83 -256 71 89 -96 0 -191 -35
before ends signed deficit 0|78 156 -73 -44 0 -77 0 -73
before ends signed deficit 0 here 2|-24 0 0 24 0 0 0 0
before ends signed deficit 0 here 3|46 -46 0 0 0 0 0 0
before ends signed deficit 0 here 5|0 0 45 -45 0 0 0 0
before ends signed deficit 0 here 7|50 -49 0 0 0 0 0 0
before ends signed deficit 0 here 8|0 0 -107 107 0 0 0 0
before ends signed deficit 0 here 9|0 263 -40 -132 0 -77 0 -73
before ends signed deficit 1|-21 264 -102 -137 0 -84 0 -12
before ends signed deficit 1 here 2|0 -17 0 18 0 0 0 0
before ends signed deficit 1 here 5|-21 0 56 -41 0 0 0 0
before ends signed deficit 1 here 6|0 0 15 -15 0 0 0 0
before ends signed deficit 1 here 7|0 0 -34 35 0 0 0 0
before ends signed deficit 1 here 8|0 36 13 -37 0 0 0 0
before ends signed deficit 1 here 9|0 253 -110 -122 0 -84 0 -12
before ends signed deficit 2|17 56 -57 -41 -49 31 -49 9
before ends signed deficit 2 here 0|-48 0 0 48 0 0 0 0
before ends signed deficit 2 here 1|-34 0 12 19 0 0 0 0
before ends signed deficit 2 here 2|-126 -55 102 28 0 0 0 41
before ends signed deficit 2 here 3|0 0 14 -14 0 0 0 0
before ends signed deficit 2 here 4|34 -34 0 0 0 0 0 0
before ends signed deficit 2 here 5|27 -47 14 7 0 0 0 0
before ends signed deficit 2 here 6|9 -13 40 -26 0 0 0 0
before ends signed deficit 2 here 7|-108 0 -20 78 0 0 0 71
before ends signed deficit 2 here 8|82 -94 15 -5 0 0 0 -60
before ends signed deficit 2 here 9|86 138 -97 -62 -49 31 -49 8
before ends signed deficit 3|109 -44 21 27 -46 0 0 -125
before ends signed deficit 3 here 1|0 0 -42 43 0 0 0 0
before ends signed deficit 3 here 2|0 -47 4 44 0 0 0 0
before ends signed deficit 3 here 3|50 -50 0 0 0 0 0 0
before ends signed deficit 3 here 6|82 -47 0 -48 0 0 0 0
before ends signed deficit 3 here 7|14 0 -72 51 0 0 0 0
before ends signed deficit 3 here 8|-49 0 18 29 0 0 0 -24
before ends signed deficit 3 here 9|0 114 20 10 -46 0 0 -116
before ends signed deficit 4|-156 -32 84 108 0 -33 -44 47
before ends signed deficit 4 here 0|0 0 -34 35 0 0 0 0
before ends signed deficit 4 here 1|0 -22 38 -21 0 0 0 0
before ends signed deficit 4 here 2|-32 0 74 -33 0 0 0 0
before ends signed deficit 4 here 3|0 0 10 -12 0 5 0 0
before ends signed deficit 4 here 4|-47 0 0 47 0 0 0 0
before ends signed deficit 4 here 5|0 0 81 -39 0 0 -44 0
before ends signed deficit 4 here 6|0 0 -47 48 0 0 0 0
before ends signed deficit 4 here 7|9 0 64 -46 0 0 0 0
before ends signed deficit 4 here 8|-86 -45 1 91 0 0 0 0
before ends signed deficit 4 here 9|-49 29 16 63 0 -37 0 47
before ends signed deficit 5|68 -49 0 40 0 16 0 -96
before ends signed deficit 5 here 3|0 0 -45 46 0 0 0 0
before ends signed deficit 5 here 6|0 0 -18 19 0 0 0 0
before ends signed deficit 5 here 7|-43 0 -23 74 0 0 0 0
before ends signed deficit 5 here 8|49 -49 -13 72 0 0 0 -49
before ends signed deficit 5 here 9|86 0 37 -51 0 16 0 -39
before ends signed deficit 6|5 -185 99 20 0 -5 0 -8
before ends signed deficit 6 here 1|23 0 30 -52 0 0 0 0
before ends signed deficit 6 here 2|-42 -30 48 19 0 0 0 0
before ends signed deficit 6 here 3|50 -49 -30 31 0 0 0 0
before ends signed deficit 6 here 4|0 -46 -8 50 0 0 0 0
before ends signed deficit 6 here 5|22 -50 -9 32 0 0 0 0
before ends signed deficit 6 here 6|8 0 -112 109 0 0 0 0
before ends signed deficit 6 here 7|50 0 217 -217 0 0 0 -50
before ends signed deficit 6 here 8|-149 0 20 57 0 -5 0 0
before ends signed deficit 6 here 9|-22 -50 -10 75 0 0 0 52
before ends signed deficit 7|28 -214 6 47 0 -34 -45 55
before ends signed deficit 7 here 0|-21 0 52 -36 0 0 0 0
before ends signed deficit 7 here 1|-11 0 -35 51 0 0 0 0
before ends signed deficit 7 here 2|126 -50 -19 -99 0 0 0 53
before ends signed deficit 7 here 3|16 -46 -40 66 0 0 0 0
before ends signed deficit 7 here 4|0 0 6 -5 0 0 0 0
before ends signed deficit 7 here 5|-52 0 -19 71 0 0 0 -31
before ends signed deficit 7 here 6|-36 0 40 71 0 0 0 -50
before ends signed deficit 7 here 7|23 -15 84 -59 0 0 0 -50
before ends signed deficit 7 here 8|9 -46 81 -50 0 -62 0 92
before ends signed deficit 7 here 9|-67 -116 -11 40 0 44 -45 56
before ends signed deficit 8|-8 -221 47 72 0 30 -50 29
before ends signed deficit 8 here 0|0 0 -45 14 0 0 0 32
before ends signed deficit 8 here 1|-38 -22 78 -11 0 0 0 0
before ends signed deficit 8 here 2|193 0 -15 -93 0 0 0 -49
before ends signed deficit 8 here 3|5 0 81 -54 0 0 0 0
before ends signed deficit 8 here 4|33 0 -86 38 0 0 0 0
before ends signed deficit 8 here 5|-82 -39 41 -60 0 50 0 108
before ends signed deficit 8 here 6|-6 -46 56 -27 0 0 0 0
before ends signed deficit 8 here 7|10 0 -93 84 0 -13 0 -76
before ends signed deficit 8 here 8|31 -48 18 -11 0 -25 0 80
before ends signed deficit 8 here 9|35 -128 31 74 0 -6 -50 29
before ends signed deficit 9|-64 -215 60 115 0 33 -49 16
before ends signed deficit 9 here 0|60 0 33 -80 0 0 0 -48
before ends signed deficit 9 here 1|9 0 30 -1 0 0 0 -53
before ends signed deficit 9 here 2|-24 -98 -42 149 0 0 0 -17
before ends signed deficit 9 here 3|-95 0 62 -7 0 0 0 0
before ends signed deficit 9 here 4|35 0 -63 19 0 0 0 0
before ends signed deficit 9 here 5|14 0 -69 40 0 0 0 0
before ends signed deficit 9 here 6|-33 0 50 -32 0 0 0 50
before ends signed deficit 9 here 7|-27 0 -77 100 0 -46 0 -29
before ends signed deficit 9 here 8|38 -50 1 83 0 61 -49 -61
before ends signed deficit 9 here 9|-137 -119 -8 45 0 28 0 108
before ends signed here 0|1 0 14 -23 0 0 0 -6
before ends signed here 1|-35 -45 60 -10 0 0 0 -53
before ends signed here 2|135 -225 111 -8 0 0 0 -5
before ends signed here 3|99 -164 29 44 0 5 0 0
before ends signed here 4|8 -80 -133 136 0 0 0 0
before ends signed here 5|10 -125 8 -13 0 50 -44 88
before ends signed here 6|5 -104 19 69 0 0 0 -1
before ends signed here 7|-12 -64 115 -25 0 -55 0 -76
before ends signed here 8|27 -226 31 72 0 -13 -49 29
before ends signed here 9|-40 157 -8 34 -96 -60 -131 57
before furniture|-34 -231 -24 -26 173 98 32 167
before marked|17 -479 155 262 -198 3 -61 -170
before signed|83 -256 71 89 -96 0 -191 -35
before spaced false ends call|161 -234 -26 -45 -133 -76 -2 -99
before spaced false ends clause|20 20 57 -177 236 -143 -108 -104
before spaced false ends open|47 46 13 38 95 54 -73 59
before spaced false ends sentence|195 -125 95 53 -38 47 127 59
before spaced false ends signed|83 -256 71 89 -96 0 -191 -35
before spaced true ends call|-271 306 -40 0 0 0 -42 0
before spaced true ends clause|-367 342 -101 80 -73 -35 0 -34
before spaced true ends open|-309 312 -128 68 -284 -11 -321 187
before spaced true ends sentence|-591 839 -203 -186 -38 0 -284 -70
below 0|6 62 58 74 63 45 27 67
below 0 deficit 0|14 -101 102 31 -62 59 -83 52
below 0 deficit 1|-70 -60 76 102 -13 -37 -28 -44
below 0 deficit 2|-15 32 14 60 -21 -24 10 -34
below 0 deficit 3|45 40 52 32 -54 -55 -131 -45
below 0 deficit 4|10 17 43 -3 -70 -5 -106 11
below 0 deficit 5|83 -11 23 39 -51 -99 -91 23
below 0 deficit 6|86 4 23 47 -26 -53 -45 -15
below 0 deficit 7|61 38 50 62 6 -55 -39 20
below 0 deficit 8|70 121 18 87 63 -18 70 17
below 0 deficit 9|74 113 -20 91 103 52 78 25
below 0 ends call|102 40 -16 -150 -119 -100 -50 -134
below 0 ends clause|32 36 23 -86 -107 -134 -119 -132
below 0 ends open|-3 61 71 97 83 75 87 97
below 0 ends sentence|3 66 -257 1 -1 -192 -269 -210
below 0 ends signed|150 151 -148 -98 -92 0 -87 -50
below 1|33 78 6 30 20 -3 19 33
below 1 deficit 0|-62 -5 -94 78 47 -51 0 67
below 1 deficit 1|-38 -33 -132 -7 -23 -43 63 250
below 1 deficit 2|27 14 -51 -22 38 -26 -36 -46
below 1 deficit 3|68 48 -58 76 28 138 -14 -22
below 1 deficit 4|49 103 -166 38 34 -110 68 -72
below 1 deficit 5|113 52 -87 22 -59 6 57 -113
below 1 deficit 6|76 70 -35 -6 90 -64 53 -90
below 1 deficit 7|70 -26 37 -46 78 -166 -18 35
below 1 deficit 8|3 9 40 -24 -88 16 -1 4
below 1 deficit 9|-18 32 85 64 -111 -52 -56 174
below 1 ends call|42 -30 -11 125 0 -50 0 0
below 1 ends clause|31 92 -137 -252 19 -33 51 -97
below 1 ends open|4 63 67 55 52 39 20 34
below 1 ends sentence|55 100 -254 -20 -92 -135 -46 -8
below 1 ends signed|-47 47 0 0 0 0 0 0
below 2|30 79 -4 47 -36 -51 38 53
below 2 deficit 0|-107 28 58 150 -43 0 0 -16
below 2 deficit 1|-179 -3 134 -62 0 -40 -44 162
below 2 deficit 2|20 41 12 -91 -146 -10 12 119
below 2 deficit 3|74 49 14 -89 75 -67 158 -159
below 2 deficit 4|45 -28 -52 42 -60 21 133 15
below 2 deficit 5|108 19 35 63 0 15 -4 -4
below 2 deficit 6|120 -7 -89 5 -57 2 23 12
below 2 deficit 7|105 87 -120 12 -71 69 0 -1
below 2 deficit 8|-2 -40 -15 -12 145 -20 -16 -46
below 2 deficit 9|-110 -118 82 -43 -3 -5 -7 33
below 2 ends call|24 -93 -1 74 0 0 0 -18
below 2 ends clause|14 41 80 -3 0 -43 4 -72
below 2 ends open|4 50 66 -38 -17 -36 36 96
below 2 ends sentence|39 43 -158 99 -63 -44 0 -26
below 2 ends signed|16 75 -50 -40 0 0 0 0
below 3|50 86 68 2 30 -16 21 43
below 3 deficit 0|49 0 68 -81 0 0 0 -27
below 3 deficit 1|137 244 -85 -150 0 -74 76 -149
below 3 deficit 2|-1 30 -43 -38 -21 98 9 122
below 3 deficit 3|-27 -10 -106 -102 -19 -67 64 160
below 3 deficit 4|40 -29 160 -79 0 -49 66 -4
below 3 deficit 5|-46 -56 -118 89 47 165 7 -23
below 3 deficit 6|-74 -86 129 -12 -24 -25 13 179
below 3 deficit 7|29 -68 -72 -35 -33 3 139 27
below 3 deficit 8|-9 44 87 -58 -35 -73 -52 -16
below 3 deficit 9|13 44 127 22 -3 17 -41 27
below 3 ends call|-81 50 74 -94 0 0 0 0
below 3 ends clause|31 85 -59 -9 -48 0 -35 -45
below 3 ends open|20 51 80 21 16 -16 26 62
below 3 ends sentence|136 -16 -7 -92 59 0 0 -93
below 3 ends signed|-45 45 0 0 0 0 0 0
below 4|-2 45 134 -38 19 -47 -29 -1
below 4 deficit 0|19 0 77 -39 0 0 0 -67
below 4 deficit 1|23 -63 71 -15 0 0 -33 -43
below 4 deficit 2|105 27 -188 -31 -14 -37 -86 276
below 4 deficit 3|-155 116 73 35 0 -49 0 -52
below 4 deficit 4|8 -12 -3 -25 0 -11 0 0
below 4 deficit 5|105 -121 24 -105 0 -45 207 -67
below 4 deficit 6|90 -93 61 24 33 -23 -84 -133
below 4 deficit 7|-195 141 89 36 26 75 -138 -97
below 4 deficit 8|87 -76 65 51 -31 -65 -62 91
below 4 deficit 9|-63 73 58 -30 42 -20 20 -58
below 4 ends call|-83 197 -2 0 0 -50 0 0
below 4 ends clause|-23 13 89 -87 0 0 0 0
below 4 ends open|-124 39 137 1 19 -44 -29 -1
below 4 ends sentence|219 -73 -53 -137 0 0 0 0
below 4 ends signed|-36 37 0 0 0 0 0 0
below 5|6 125 122 -41 14 18 -66 31
below 5 deficit 0|-47 0 115 -73 0 0 0 0
below 5 deficit 1|230 -62 63 -77 0 0 -33 -196
below 5 deficit 2|228 30 -82 -5 -65 -56 -81 -115
below 5 deficit 3|114 -241 4 46 0 -34 -28 108
below 5 deficit 4|76 -34 54 0 0 -46 -35 0
below 5 deficit 5|-102 -15 206 -17 0 0 -48 0
below 5 deficit 6|-58 13 -15 -25 0 163 -36 -35
below 5 deficit 7|-132 66 90 -5 -27 123 -76 -70
below 5 deficit 8|-35 105 26 -44 0 17 -104 8
below 5 deficit 9|-90 143 83 -13 58 -148 78 151
below 5 ends call|70 101 -128 0 0 0 -16 0
below 5 ends clause|-127 -16 134 -4 -16 0 0 0
below 5 ends open|-9 67 115 -32 32 42 -64 31
below 5 ends sentence|83 7 109 -103 -3 -50 0 0
below 5 ends signed|0 48 -48 0 0 0 0 0
bond after 0|14 62 17 53 59 78 21 123
bond after 0 here 0 after 0|77 -19 44 -74 -42 -30 0 1
bond after 0 here 0 after 1|-97 -9 102 12 -14 0 0 37
bond after 0 here 0 after 2|-107 30 25 -59 -17 35 0 159
bond after 0 here 0 after 3|-43 -18 27 31 76 -21 0 -121
bond after 0 here 0 after 4|-29 -38 50 3 10 0 0 0
bond after 0 here 0 after 5|-73 -90 28 -100 16 59 0 69
bond after 0 here 0 after 6|-115 20 76 2 -17 90 0 -34
bond after 0 here 0 after 7|-54 3 45 14 43 58 0 -56
bond after 0 here 0 after 8|16 -62 117 -26 -109 -22 0 39
bond after 0 here 0 after 9|-92 39 93 4 9 27 -35 -39
bond after 0 here 1 after 0|93 -37 -10 15 -35 -51 0 27
bond after 0 here 1 after 1|30 7 -66 3 45 58 -40 67
bond after 0 here 1 after 2|59 -81 80 -17 43 3 -52 19
bond after 0 here 1 after 3|8 74 87 -123 -25 -108 0 32
bond after 0 here 1 after 4|-59 25 85 4 8 8 0 -71
bond after 0 here 1 after 5|-38 -41 61 38 -9 -88 -65 59
bond after 0 here 1 after 6|21 -35 7 1 -85 40 -22 86
bond after 0 here 1 after 7|31 -60 32 -16 9 72 -128 30
bond after 0 here 1 after 8|11 -17 54 31 82 59 -58 -58
bond after 0 here 1 after 9|-34 -50 150 32 91 69 -123 -31
bond after 0 here 2 after 0|13 11 33 71 -96 113 0 -31
bond after 0 here 2 after 1|3 16 5 -5 -50 -9 -71 25
bond after 0 here 2 after 2|3 2 62 41 85 41 73 -43
bond after 0 here 2 after 3|-22 14 60 6 -15 -24 57 -12
bond after 0 here 2 after 4|-6 12 -35 64 19 -33 65 5
bond after 0 here 2 after 5|-43 -17 105 69 23 90 23 -2
bond after 0 here 2 after 6|7 4 2 57 48 36 -104 40
bond after 0 here 2 after 7|32 16 -6 -8 18 50 -39 -44
bond after 0 here 2 after 8|27 36 51 -8 -104 20 -44 14
bond after 0 here 2 after 9|31 42 -5 21 71 -30 -111 -29
bond after 0 here 3 after 0|-94 -49 43 -15 37 -23 0 71
bond after 0 here 3 after 1|15 73 36 31 -16 -47 -65 -42
bond after 0 here 3 after 2|88 14 -32 77 41 -43 -17 -89
bond after 0 here 3 after 3|-19 83 35 16 85 -19 23 -87
bond after 0 here 3 after 4|32 35 -37 30 -28 -21 0 52
bond after 0 here 3 after 5|-68 -32 100 51 14 5 81 37
bond after 0 here 3 after 6|-15 -16 -21 -8 -38 68 73 82
bond after 0 here 3 after 7|46 -45 70 33 -6 -33 64 -15
bond after 0 here 3 after 8|11 -11 -29 9 -62 15 -36 65
bond after 0 here 3 after 9|28 -11 -6 -48 51 57 -55 31
bond after 0 here 4 after 0|0 49 23 -3 0 -48 0 -20
bond after 0 here 4 after 1|25 -48 -19 55 44 54 0 -55
bond after 0 here 4 after 2|121 47 30 90 -54 -125 -8 -35
bond after 0 here 4 after 3|-38 56 68 -26 40 32 -96 -102
bond after 0 here 4 after 4|-143 81 102 52 -10 36 1 -78
bond after 0 here 4 after 5|-4 9 98 54 -13 105 -32 -74
bond after 0 here 4 after 6|19 -29 13 51 0 -35 -24 9
bond after 0 here 4 after 7|60 0 -67 -18 47 45 -118 -27
bond after 0 here 4 after 8|5 10 -40 16 -33 -22 94 -52
bond after 0 here 4 after 9|26 65 -44 21 -128 -19 26 -71
bond after 0 here 5 after 0|-9 -126 45 -1 58 -38 -48 20
bond after 0 here 5 after 1|38 77 24 18 33 -43 -36 -27
bond after 0 here 5 after 2|57 1 49 52 37 -57 87 -17
bond after 0 here 5 after 3|-40 44 110 43 84 -25 25 17
bond after 0 here 5 after 4|-42 31 51 -69 49 -16 -30 101
bond after 0 here 5 after 5|-131 18 92 17 39 40 58 5
bond after 0 here 5 after 6|-62 -1 26 51 -4 0 27 -19
bond after 0 here 5 after 7|26 30 -29 -8 -73 66 -48 105
bond after 0 here 5 after 8|62 15 18 -64 -67 49 -62 -33
bond after 0 here 5 after 9|55 52 44 -64 14 13 31 64
bond after 0 here 6 after 0|-51 0 -18 6 -54 77 61 -1
bond after 0 here 6 after 1|-19 42 -2 29 13 -142 7 82
bond after 0 here 6 after 2|-1 -34 38 133 -45 21 -5 -23
bond after 0 here 6 after 3|-63 30 62 44 23 27 5 32
bond after 0 here 6 after 4|-93 -11 -18 32 74 -4 30 161
bond after 0 here 6 after 5|-83 10 59 55 52 62 66 57
bond after 0 here 6 after 6|-64 39 29 29 -26 11 42 -18
bond after 0 here 6 after 7|27 -58 28 -15 21 0 31 -8
bond after 0 here 6 after 8|11 44 -16 28 -13 -91 -49 78
bond after 0 here 6 after 9|1 35 9 -5 -8 33 -15 28
bond after 0 here 7 after 0|-33 72 4 9 57 -18 -33 -51
bond after 0 here 7 after 1|-56 19 19 8 44 9 78 -24
bond after 0 here 7 after 2|59 2 26 74 43 -1 -3 -17
bond after 0 here 7 after 3|-18 63 31 -11 -73 29 1 -21
bond after 0 here 7 after 4|-32 15 11 44 40 -23 -52 -14
bond after 0 here 7 after 5|-45 38 11 123 -26 -18 3 17
bond after 0 here 7 after 6|-10 4 15 20 -13 -21 26 -32
bond after 0 here 7 after 7|64 -48 -27 -9 30 15 -6 63
bond after 0 here 7 after 8|56 38 -11 62 86 -30 44 37
bond after 0 here 7 after 9|60 78 20 -21 -34 -34 -47 -21
bond after 0 here 8 after 0|-21 -38 31 76 -9 -37 -11 28
bond after 0 here 8 after 1|21 -109 25 15 9 46 40 -31
bond after 0 here 8 after 2|66 -8 7 82 -19 7 53 27
bond after 0 here 8 after 3|-16 49 14 16 33 -17 107 17
bond after 0 here 8 after 4|18 69 -69 11 34 -29 40 -61
bond after 0 here 8 after 5|27 90 4 27 49 -65 45 -32
bond after 0 here 8 after 6|-4 64 -62 54 18 32 43 37
bond after 0 here 8 after 7|57 54 -25 16 109 -54 84 22
bond after 0 here 8 after 8|87 11 -60 65 0 14 115 67
bond after 0 here 8 after 9|97 51 45 -33 -16 -11 66 39
bond after 0 here 9 after 0|-20 32 10 64 52 21 21 -55
bond after 0 here 9 after 1|-16 -52 31 23 -35 7 17 87
bond after 0 here 9 after 2|43 23 6 56 -4 18 63 4
bond after 0 here 9 after 3|39 28 32 44 -64 2 17 -17
bond after 0 here 9 after 4|34 80 16 70 -18 -9 -5 -16
bond after 0 here 9 after 5|8 91 17 43 62 39 -55 -35
bond after 0 here 9 after 6|34 72 -5 55 14 -35 -46 43
bond after 0 here 9 after 7|19 97 -1 -18 16 -1 -33 43
bond after 0 here 9 after 8|40 68 -28 8 4 6 25 39
bond after 0 here 9 after 9|159 165 16 77 17 104 94 108
bond after 1|23 111 45 -41 4 -113 -119 -98
bond after 1 here 0 after 0|-39 0 -37 66 0 0 0 0
bond after 1 here 0 after 1|17 -48 0 45 0 0 0 0
bond after 1 here 0 after 2|44 0 0 -44 0 0 0 0
bond after 1 here 0 after 3|16 0 28 -39 0 0 0 0
bond after 1 here 0 after 7|0 0 59 -58 0 0 0 0
bond after 1 here 0 after 8|-48 49 62 -9 0 0 0 -47
bond after 1 here 0 after 9|35 0 36 -36 -34 0 0 0
bond after 1 here 1 after 0|26 24 0 -42 0 0 0 0
bond after 1 here 1 after 1|-64 3 208 -175 0 -63 62 0
bond after 1 here 1 after 2|88 -158 -6 27 0 0 0 112
bond after 1 here 1 after 3|0 2 -229 226 0 0 0 0
bond after 1 here 1 after 5|-48 49 -43 43 0 0 0 0
bond after 1 here 1 after 6|-24 53 0 -28 0 0 0 0
bond after 1 here 1 after 7|-27 -2 -40 47 0 0 0 0
bond after 1 here 1 after 8|70 -11 -41 -7 17 0 0 0
bond after 1 here 1 after 9|-19 105 -97 24 0 0 23 0
bond after 1 here 2 after 1|79 20 -141 28 0 0 0 0
bond after 1 here 2 after 2|-43 69 -53 -87 -32 0 0 56
bond after 1 here 2 after 3|-21 45 115 -108 0 0 0 -48
bond after 1 here 2 after 4|27 5 47 -30 0 0 0 -48
bond after 1 here 2 after 5|-10 18 108 -120 0 0 0 0
bond after 1 here 2 after 6|-4 38 3 -22 -46 0 0 0
bond after 1 here 2 after 7|14 13 94 -102 0 0 0 0
bond after 1 here 2 after 8|14 28 -112 -46 65 0 0 -25
bond after 1 here 2 after 9|-35 82 5 -81 -43 -6 117 0
bond after 1 here 3 after 1|69 -26 -48 0 0 0 0 0
bond after 1 here 3 after 2|26 31 35 -55 48 0 0 -50
bond after 1 here 3 after 3|-35 30 -70 84 -15 0 0 0
bond after 1 here 3 after 4|6 -6 0 0 0 0 0 0
bond after 1 here 3 after 5|23 39 -8 -67 0 0 0 0
bond after 1 here 3 after 6|36 -87 118 0 0 0 0 -89
bond after 1 here 3 after 7|97 14 -65 7 0 0 0 -50
bond after 1 here 3 after 8|63 20 -120 30 0 0 0 0
bond after 1 here 3 after 9|-27 45 -74 25 -16 0 0 0
bond after 1 here 4 after 1|62 -62 0 0 0 0 0 0
bond after 1 here 4 after 2|11 -8 7 -6 0 0 0 -21
bond after 1 here 4 after 3|57 -57 0 0 0 0 0 0
bond after 1 here 4 after 4|81 -81 0 0 0 0 0 0
bond after 1 here 4 after 5|30 -30 0 0 0 0 0 0
bond after 1 here 4 after 6|43 -42 28 -28 0 0 0 0
bond after 1 here 4 after 7|-18 19 26 30 -48 0 0 0
bond after 1 here 4 after 8|-82 48 -147 113 0 0 0 94
bond after 1 here 4 after 9|100 -81 -11 -43 0 0 0 0
bond after 1 here 5 after 1|84 -108 64 -30 0 0 0 0
bond after 1 here 5 after 2|66 -55 133 49 0 -50 0 0
bond after 1 here 5 after 3|15 -21 -10 40 0 0 0 0
bond after 1 here 5 after 4|26 -25 0 0 0 0 0 0
bond after 1 here 5 after 5|24 5 -15 -7 0 0 0 -6
bond after 1 here 5 after 6|-2 45 62 -91 0 0 0 0
bond after 1 here 5 after 7|12 -42 -50 83 0 0 0 0
bond after 1 here 5 after 8|52 -68 23 -30 0 0 0 -29
bond after 1 here 5 after 9|-12 -47 0 35 0 0 0 0
bond after 1 here 6 after 1|60 -60 79 -79 0 0 0 0
bond after 1 here 6 after 2|-49 65 -117 85 -17 0 0 -12
bond after 1 here 6 after 3|70 34 -93 -26 0 0 0 0
bond after 1 here 6 after 4|-9 9 0 0 0 0 0 0
bond after 1 here 6 after 5|13 20 19 -44 0 0 0 0
bond after 1 here 6 after 6|-62 27 122 -116 0 0 0 0
bond after 1 here 6 after 7|5 38 99 -127 0 0 0 0
bond after 1 here 6 after 8|39 -63 -74 13 -30 121 0 0
bond after 1 here 6 after 9|-26 57 -68 47 -24 0 0 0
bond after 1 here 7 after 0|0 0 -7 7 0 0 0 0
bond after 1 here 7 after 1|47 0 42 -102 0 0 0 0
bond after 1 here 7 after 2|30 -57 121 -54 0 0 0 0
bond after 1 here 7 after 3|-55 53 -9 66 38 -49 0 -43
bond after 1 here 7 after 4|17 0 14 -25 0 0 0 0
bond after 1 here 7 after 5|90 45 77 -162 0 0 0 -13
bond after 1 here 7 after 6|10 -9 -21 61 0 0 -39 0
bond after 1 here 7 after 7|-32 104 88 -91 -48 0 0 -42
bond after 1 here 7 after 8|-66 91 -5 -74 -15 43 0 0
bond after 1 here 7 after 9|-43 132 -5 -36 -30 0 0 0
bond after 1 here 8 after 0|73 0 -4 -41 0 0 -28 0
bond after 1 here 8 after 1|0 0 30 -30 -33 34 0 0
bond after 1 here 8 after 2|-25 -75 19 28 56 0 0 -43
bond after 1 here 8 after 3|-34 -55 57 -8 28 0 0 18
bond after 1 here 8 after 4|56 -35 32 27 -43 0 -30 0
bond after 1 here 8 after 5|-55 35 21 -20 0 12 0 -12
bond after 1 here 8 after 6|-22 -116 65 35 0 0 0 -39
bond after 1 here 8 after 7|-6 -76 151 -50 0 0 -41 -2
bond after 1 here 8 after 8|-109 137 -4 -86 70 0 0 0
bond after 1 here 8 after 9|-34 39 9 29 -24 0 -33 -48
bond after 1 here 9 after 0|-12 0 -64 70 0 0 0 0
bond after 1 here 9 after 1|0 0 78 -21 -49 0 0 0
bond after 1 here 9 after 2|-141 -171 42 100 9 0 0 47
bond after 1 here 9 after 3|-15 -45 -23 61 37 -18 -38 44
bond after 1 here 9 after 4|-86 0 32 18 0 40 0 0
bond after 1 here 9 after 5|166 -89 -86 -8 -46 -14 -118 193
bond after 1 here 9 after 6|-67 0 94 -71 42 -39 45 12
bond after 1 here 9 after 7|20 -164 -6 61 52 0 0 27
bond after 1 here 9 after 8|-181 -97 118 112 -57 -60 18 -36
bond after 1 here 9 after 9|-88 -8 109 79 -21 -137 -75 -46
bond after 2|17 53 1 -113 -136 -157 -81 -61
bond after 2 here 0 after 0|-18 0 -31 50 0 0 0 0
bond after 2 here 0 after 1|3 0 0 -3 0 0 0 0
bond after 2 here 0 after 2|0 0 2 -2 0 0 0 0
bond after 2 here 0 after 5|0 0 15 46 0 -15 0 -46
bond after 2 here 0 after 6|20 -19 0 0 0 0 0 0
bond after 2 here 0 after 8|-40 40 -34 34 0 0 0 0
bond after 2 here 0 after 9|48 47 -61 -33 0 0 0 0
bond after 2 here 1 after 1|4 -57 -2 59 -47 0 0 -12
bond after 2 here 1 after 2|-113 137 -40 8 0 0 0 0
bond after 2 here 1 after 3|0 -40 -32 88 0 0 0 -12
bond after 2 here 1 after 4|26 33 -51 0 0 0 0 0
bond after 2 here 1 after 5|-1 -38 28 16 0 0 0 0
bond after 2 here 1 after 6|0 0 108 -74 0 -43 0 0
bond after 2 here 1 after 7|-37 38 -69 69 0 0 0 0
bond after 2 here 1 after 8|-24 83 -14 -44 0 0 0 0
bond after 2 here 1 after 9|74 -18 -82 3 -42 0 46 0
bond after 2 here 2 after 1|71 22 -3 -105 0 0 0 0
bond after 2 here 2 after 2|-40 63 -74 -63 112 0 0 -50
bond after 2 here 2 after 3|76 -11 -15 -56 0 0 0 0
bond after 2 here 2 after 4|67 -36 0 -27 -25 0 0 0
bond after 2 here 2 after 5|-43 72 -11 -85 0 0 0 0
bond after 2 here 2 after 6|-19 43 31 1 0 0 0 -59
bond after 2 here 2 after 7|67 14 -146 96 82 -26 -49 0
bond after 2 here 2 after 8|-10 0 49 -165 51 0 187 0
bond after 2 here 2 after 9|-23 10 -118 92 0 0 37 0
bond after 2 here 3 after 1|-20 12 22 0 0 0 0 0
bond after 2 here 3 after 2|27 31 49 -5 -46 0 0 -50
bond after 2 here 3 after 3|-14 -53 79 -38 0 0 0 0
bond after 2 here 3 after 4|-19 19 0 0 0 0 0 0
bond after 2 here 3 after 5|-19 38 -74 41 0 0 0 0
bond after 2 here 3 after 6|43 -83 17 38 0 0 0 0
bond after 2 here 3 after 7|-34 -35 0 56 0 0 0 0
bond after 2 here 3 after 8|70 -36 24 -96 74 0 -41 0
bond after 2 here 3 after 9|42 -2 -7 -9 -48 0 0 0
bond after 2 here 4 after 1|-61 62 0 0 0 0 0 0
bond after 2 here 4 after 2|48 2 -83 0 0 0 0 0
bond after 2 here 4 after 3|107 -83 -44 48 0 0 -47 0
bond after 2 here 4 after 4|84 -36 -48 0 0 0 0 0
bond after 2 here 4 after 5|13 10 -84 0 0 0 47 0
bond after 2 here 4 after 6|28 -68 0 0 50 0 0 0
bond after 2 here 4 after 8|151 -46 34 -142 0 0 0 0
bond after 2 here 4 after 9|-75 76 0 0 0 0 0 0
bond after 2 here 5 after 1|-6 -75 70 9 0 0 0 0
bond after 2 here 5 after 2|120 -15 -87 71 0 -50 0 0
bond after 2 here 5 after 3|148 -113 -23 -49 0 0 0 0
bond after 2 here 5 after 4|-16 -12 48 0 0 0 0 0
bond after 2 here 5 after 5|98 -41 -31 -55 0 0 0 0
bond after 2 here 5 after 6|78 -1 -43 0 0 0 0 -34
bond after 2 here 5 after 7|-33 33 84 -83 0 0 0 0
bond after 2 here 5 after 8|156 29 23 -110 -48 0 0 -43
bond after 2 here 5 after 9|66 28 -22 -95 0 0 0 0
bond after 2 here 6 after 1|-37 38 -39 39 0 0 0 0
bond after 2 here 6 after 2|30 24 83 -16 0 -34 0 -41
bond after 2 here 6 after 3|-43 -23 62 0 0 0 0 0
bond after 2 here 6 after 4|82 10 -91 0 0 0 0 0
bond after 2 here 6 after 5|175 -79 -75 -71 0 0 0 0
bond after 2 here 6 after 6|78 -56 -96 31 49 0 0 0
bond after 2 here 6 after 7|-27 0 -67 81 0 0 0 0
bond after 2 here 6 after 8|54 -25 -39 19 -34 0 0 0
bond after 2 here 6 after 9|-41 40 -41 -33 51 0 0 0
bond after 2 here 7 after 0|0 0 -45 46 0 0 0 0
bond after 2 here 7 after 1|-7 -27 53 0 0 0 0 0
bond after 2 here 7 after 2|-68 -83 97 -15 53 0 0 0
bond after 2 here 7 after 3|119 -113 -29 57 0 0 0 -50
bond after 2 here 7 after 4|5 -45 41 0 0 0 0 0
bond after 2 here 7 after 5|61 0 5 -57 0 0 0 0
bond after 2 here 7 after 6|5 53 24 -23 0 0 0 -44
bond after 2 here 7 after 7|20 -19 76 -75 0 0 0 0
bond after 2 here 7 after 8|2 9 2 36 -49 0 0 0
bond after 2 here 7 after 9|-29 40 23 21 -48 0 0 0
bond after 2 here 8 after 0|44 0 7 -50 0 0 0 0
bond after 2 here 8 after 1|-32 0 -159 22 -39 0 0 193
bond after 2 here 8 after 2|60 -90 21 2 43 0 0 -31
bond after 2 here 8 after 3|78 -3 -33 -10 -45 39 -35 0
bond after 2 here 8 after 4|-83 0 46 62 0 0 0 0
bond after 2 here 8 after 5|-138 48 97 -68 0 50 -39 0
bond after 2 here 8 after 6|-21 -67 229 -87 -83 0 0 -56
bond after 2 here 8 after 7|-29 29 23 7 -48 0 0 0
bond after 2 here 8 after 8|-160 167 37 -35 -2 0 -56 0
bond after 2 here 8 after 9|10 76 90 -97 3 0 0 -40
bond after 2 here 9 after 0|0 0 -30 30 0 0 0 0
bond after 2 here 9 after 1|0 0 -79 79 0 0 0 0
bond after 2 here 9 after 2|28 -78 36 139 -49 -57 -56 21
bond after 2 here 9 after 3|-70 0 51 38 -13 0 -49 77
bond after 2 here 9 after 4|-2 0 6 9 -36 -46 -106 116
bond after 2 here 9 after 5|-154 -48 105 -13 0 -36 -143 112
bond after 2 here 9 after 6|-87 -8 36 -9 0 -12 102 -43
bond after 2 here 9 after 7|-46 -28 41 29 -60 0 0 0
bond after 2 here 9 after 8|-84 -37 113 9 -42 0 14 -62
bond after 2 here 9 after 9|-155 0 120 106 -77 -111 15 -121
bond after 3|52 84 -27 -82 -44 -32 62 -121
bond after 3 here 0 after 0|93 7 -73 91 0 0 0 -100
bond after 3 here 0 after 1|0 0 -43 44 0 0 0 0
bond after 3 here 0 after 2|0 -47 -48 49 47 0 0 0
bond after 3 here 0 after 7|-20 21 0 0 0 0 0 0
bond after 3 here 0 after 8|67 17 -145 124 -43 0 0 0
bond after 3 here 0 after 9|-20 -15 -41 76 36 0 -47 0
bond after 3 here 1 after 1|-9 -23 -34 72 0 0 0 0
bond after 3 here 1 after 2|-78 124 -160 127 0 0 0 0
bond after 3 here 1 after 3|-19 20 37 -37 0 0 0 0
bond after 3 here 1 after 4|0 0 -32 32 0 0 0 0
bond after 3 here 1 after 5|0 0 44 0 0 0 0 -44
bond after 3 here 1 after 6|0 0 -47 48 0 0 0 0
bond after 3 here 1 after 7|-55 -11 -55 103 0 0 0 0
bond after 3 here 1 after 8|-75 174 -84 70 -2 -47 0 -47
bond after 3 here 1 after 9|62 66 -113 -9 0 0 51 0
bond after 3 here 2 after 0|0 0 -32 32 0 0 0 0
bond after 3 here 2 after 1|28 -39 -12 41 0 0 0 0
bond after 3 here 2 after 2|-25 73 -38 -32 71 0 -29 60
bond after 3 here 2 after 3|-35 -1 30 25 49 0 0 0
bond after 3 here 2 after 4|-23 86 0 0 0 0 0 -50
bond after 3 here 2 after 5|-41 87 -99 -59 0 0 42 -8
bond after 3 here 2 after 6|-91 41 87 -16 -31 0 43 0
bond after 3 here 2 after 7|-126 49 123 -27 18 0 117 -49
bond after 3 here 2 after 8|3 48 -129 37 6 0 22 0
bond after 3 here 2 after 9|-64 57 -73 4 -30 0 130 -80
bond after 3 here 3 after 1|123 -87 -48 0 0 0 0 0
bond after 3 here 3 after 2|19 19 -26 -9 0 0 0 -50
bond after 3 here 3 after 3|157 -44 21 -55 -38 0 0 -50
bond after 3 here 3 after 4|87 -86 0 0 0 0 0 0
bond after 3 here 3 after 5|25 5 -19 -45 49 0 0 0
bond after 3 here 3 after 6|-50 110 -46 0 0 0 0 0
bond after 3 here 3 after 7|42 -42 80 -79 0 0 0 0
bond after 3 here 3 after 8|-31 20 -50 59 41 0 0 0
bond after 3 here 3 after 9|85 -78 -97 117 -38 0 18 -41
bond after 3 here 4 after 1|45 -9 0 0 0 0 0 -49
bond after 3 here 4 after 2|28 35 112 -60 0 0 0 -50
bond after 3 here 4 after 3|4 8 -25 0 0 0 0 0
bond after 3 here 4 after 4|-22 22 0 0 0 0 0 0
bond after 3 here 4 after 5|17 -46 36 0 0 0 0 0
bond after 3 here 4 after 6|-52 -17 0 0 0 0 63 0
bond after 3 here 4 after 7|-133 72 0 -49 0 0 110 0
bond after 3 here 4 after 8|39 -73 23 -23 0 0 36 0
bond after 3 here 4 after 9|33 -30 90 -35 0 0 -48 0
bond after 3 here 5 after 1|34 33 -45 -16 0 0 0 0
bond after 3 here 5 after 2|63 95 -142 -104 0 -50 -65 -50
bond after 3 here 5 after 3|108 -44 -16 -63 0 0 0 -50
bond after 3 here 5 after 4|124 -113 -20 0 0 0 0 0
bond after 3 here 5 after 5|47 -26 13 -36 0 0 0 0
bond after 3 here 5 after 6|90 -89 13 -54 46 0 0 0
bond after 3 here 5 after 7|34 -19 -36 14 0 0 0 0
bond after 3 here 5 after 8|133 -93 -26 -40 0 0 0 0
bond after 3 here 5 after 9|-26 -109 -100 151 46 0 0 -50
bond after 3 here 6 after 1|47 -46 0 0 0 0 0 0
bond after 3 here 6 after 2|84 16 40 -96 39 -50 0 0
bond after 3 here 6 after 3|10 -28 33 2 0 0 0 0
bond after 3 here 6 after 4|51 -50 29 -29 0 0 0 0
bond after 3 here 6 after 5|56 22 -48 -32 0 0 0 0
bond after 3 here 6 after 6|200 -140 -77 18 -15 0 0 0
bond after 3 here 6 after 7|1 38 0 64 -13 -50 0 -46
bond after 3 here 6 after 8|30 -14 59 -81 11 0 0 0
bond after 3 here 6 after 9|46 9 -1 -61 34 0 -46 0
bond after 3 here 7 after 1|-4 0 -99 -31 0 0 0 109
bond after 3 here 7 after 2|63 60 -74 -34 0 0 0 0
bond after 3 here 7 after 3|33 -55 12 -23 0 0 0 0
bond after 3 here 7 after 4|-26 0 45 0 0 0 -14 0
bond after 3 here 7 after 5|-2 0 69 -43 0 0 -9 -44
bond after 3 here 7 after 6|59 -28 -18 -23 0 0 7 0
bond after 3 here 7 after 7|47 83 -71 -89 0 0 0 0
bond after 3 here 7 after 8|54 -41 66 -21 -41 0 0 0
bond after 3 here 7 after 9|-34 12 -18 43 -25 39 0 -16
bond after 3 here 8 after 1|0 0 88 -87 0 0 0 0
bond after 3 here 8 after 2|-63 52 -29 28 32 0 0 0
bond after 3 here 8 after 3|-33 48 -23 -7 0 0 14 0
bond after 3 here 8 after 4|36 0 -36 0 0 0 0 0
bond after 3 here 8 after 5|88 -4 -6 -89 0 -15 0 0
bond after 3 here 8 after 6|66 -18 54 -55 9 0 -47 0
bond after 3 here 8 after 7|17 -65 89 -5 -50 0 -26 0
bond after 3 here 8 after 8|-109 13 178 -30 -7 0 -122 -42
bond after 3 here 8 after 9|-133 185 63 -59 -55 81 -65 0
bond after 3 here 9 after 1|-35 0 -17 48 0 0 0 0
bond after 3 here 9 after 2|0 -46 33 28 0 0 -19 0
bond after 3 here 9 after 3|-30 -92 -63 93 0 0 61 0
bond after 3 here 9 after 4|-38 0 83 -45 0 0 0 0
bond after 3 here 9 after 5|-94 -79 22 87 0 0 0 56
bond after 3 here 9 after 6|-37 -55 -2 -27 0 0 88 26
bond after 3 here 9 after 7|-64 0 26 9 31 0 0 0
bond after 3 here 9 after 8|32 -21 135 -109 -92 41 27 -15
bond after 3 here 9 after 9|-315 -45 222 -11 -17 -23 -92 37
bond after 4|74 137 -18 -80 -21 -179 76 -201
bond after 4 here 0 after 0|-9 27 0 48 0 0 0 -50
bond after 4 here 0 after 1|33 0 0 -33 0 0 0 0
bond after 4 here 0 after 2|39 -65 -5 57 -34 0 0 0
bond after 4 here 0 after 5|0 17 0 -11 0 0 0 -7
bond after 4 here 0 after 6|0 0 -7 7 0 0 0 0
bond after 4 here 0 after 7|-47 -43 0 48 44 0 0 0
bond after 4 here 0 after 8|0 30 0 -19 27 -42 0 0
bond after 4 here 0 after 9|126 -29 -27 8 -46 0 0 -34
bond after 4 here 1 after 0|75 -75 0 0 0 0 0 0
bond after 4 here 1 after 1|-15 99 -94 12 0 0 0 0
bond after 4 here 1 after 2|-201 288 -99 -38 0 0 0 0
bond after 4 here 1 after 5|-33 35 -46 18 0 0 42 0
bond after 4 here 1 after 6|-41 42 -47 90 -47 0 0 0
bond after 4 here 1 after 7|21 -5 0 -44 -32 0 62 0
bond after 4 here 1 after 8|88 -81 -16 0 0 0 0 0
bond after 4 here 1 after 9|33 -83 -92 102 -9 -43 139 0
bond after 4 here 2 after 1|71 2 16 -46 0 0 0 0
bond after 4 here 2 after 2|2 66 -51 28 -67 -38 -97 -95
bond after 4 here 2 after 3|22 63 -35 -22 0 0 -33 -50
bond after 4 here 2 after 4|-72 60 0 -38 47 0 0 -25
bond after 4 here 2 after 5|99 -14 -107 -32 0 0 0 0
bond after 4 here 2 after 6|81 -61 22 -123 28 0 0 42
bond after 4 here 2 after 7|57 2 -88 20 0 0 0 0
bond after 4 here 2 after 8|-8 -30 -63 5 98 0 -9 0
bond after 4 here 2 after 9|-15 7 -47 -9 32 0 106 -124
bond after 4 here 3 after 1|-11 -23 32 -46 0 0 0 0
bond after 4 here 3 after 2|-77 127 27 -104 -50 0 0 -97
bond after 4 here 3 after 3|49 -40 0 63 2 0 0 -49
bond after 4 here 3 after 4|-62 62 46 -46 0 0 0 0
bond after 4 here 3 after 5|78 -78 66 -65 0 0 0 0
bond after 4 here 3 after 6|-15 15 44 -57 22 0 0 0
bond after 4 here 3 after 7|-19 20 34 9 -37 0 0 0
bond after 4 here 3 after 8|-4 -49 55 54 -75 0 0 0
bond after 4 here 3 after 9|-36 18 -28 28 -35 0 -8 0
bond after 4 here 4 after 1|-31 32 0 0 0 0 0 0
bond after 4 here 4 after 2|17 8 -64 -16 17 0 0 0
bond after 4 here 4 after 3|69 -68 -21 21 0 0 0 0
bond after 4 here 4 after 4|13 -12 0 0 0 0 0 0
bond after 4 here 4 after 5|-102 66 0 48 0 0 0 0
bond after 4 here 4 after 6|-28 86 0 0 0 0 -48 0
bond after 4 here 4 after 7|61 -31 0 -45 0 0 0 0
bond after 4 here 4 after 8|-41 58 -7 37 0 0 -43 0
bond after 4 here 4 after 9|-67 60 0 -14 0 0 22 0
bond after 4 here 5 after 1|-24 25 0 0 0 0 0 0
bond after 4 here 5 after 2|117 59 -3 -112 0 -50 0 -100
bond after 4 here 5 after 3|52 33 -41 -42 0 0 0 -50
bond after 4 here 5 after 4|-36 38 0 0 0 0 0 -2
bond after 4 here 5 after 5|32 -8 6 -37 0 0 0 0
bond after 4 here 5 after 6|0 4 57 -43 -32 0 0 0
bond after 4 here 5 after 7|16 -10 82 -74 0 0 0 -27
bond after 4 here 5 after 8|-99 14 9 125 19 0 -38 -45
bond after 4 here 5 after 9|51 51 -92 -36 0 0 -7 0
bond after 4 here 6 after 1|44 -43 0 0 0 0 0 0
bond after 4 here 6 after 2|61 100 -77 -90 -38 -50 0 82
bond after 4 here 6 after 3|68 -78 98 -76 -22 0 0 0
bond after 4 here 6 after 4|2 55 0 -47 0 0 0 0
bond after 4 here 6 after 5|54 -36 -39 10 0 0 0 0
bond after 4 here 6 after 6|-1 31 -22 26 -40 0 0 0
bond after 4 here 6 after 7|-43 44 27 -19 -10 0 0 0
bond after 4 here 6 after 8|-83 -22 94 -22 44 0 0 0
bond after 4 here 6 after 9|95 -18 45 -18 -2 -50 -10 -18
bond after 4 here 7 after 1|29 30 0 0 0 0 0 -50
bond after 4 here 7 after 2|37 59 -18 -145 0 0 0 0
bond after 4 here 7 after 3|38 10 42 -83 0 0 0 0
bond after 4 here 7 after 4|79 -34 -27 -37 0 0 0 0
bond after 4 here 7 after 5|70 0 27 -82 0 0 0 0
bond after 4 here 7 after 6|-17 18 0 0 0 0 0 0
bond after 4 here 7 after 7|-61 14 -28 -15 63 0 0 0
bond after 4 here 7 after 8|-5 27 75 -52 -52 0 0 0
bond after 4 here 7 after 9|33 -147 -40 -11 -37 0 151 0
bond after 4 here 8 after 2|38 51 78 -145 0 0 0 0
bond after 4 here 8 after 3|16 -16 33 -33 0 0 0 0
bond after 4 here 8 after 4|-23 0 -1 24 0 0 0 0
bond after 4 here 8 after 5|77 -52 -49 -101 -37 0 -10 176
bond after 4 here 8 after 6|65 -6 98 -136 0 0 0 0
bond after 4 here 8 after 7|32 -20 162 -145 -42 0 0 0
bond after 4 here 8 after 8|-32 -23 246 -65 12 -46 -102 -57
bond after 4 here 8 after 9|-140 -113 -339 411 176 0 -123 -142
bond after 4 here 9 after 1|0 0 -28 28 0 0 0 0
bond after 4 here 9 after 2|-48 0 -144 0 0 0 0 179
bond after 4 here 9 after 3|-73 0 36 -17 -32 0 0 94
bond after 4 here 9 after 5|50 0 56 -63 -33 -50 4 1
bond after 4 here 9 after 6|-48 115 -6 -147 0 -42 124 0
bond after 4 here 9 after 7|0 0 -2 2 0 0 0 0
bond after 4 here 9 after 8|-20 -46 173 -113 39 0 -8 -45
bond after 4 here 9 after 9|-127 -160 300 -51 -36 -47 -202 -149
bond around 0 before 0|79 65 36 -8 -13 48 -118 45
bond around 0 before 1|-18 58 -62 -87 77 -18 49 -111
bond around 0 before 2|-52 100 -25 -123 119 5 29 -241
bond around 0 before 3|-79 135 -15 -195 226 -2 -30 -91
bond around 0 before 4|-122 134 -26 -221 179 -234 39 28
bond around 1 before 0|-74 -68 -54 57 133 132 -57 136
bond around 1 before 1|-39 119 -23 144 -180 -56 -49 -21
bond around 1 before 2|43 75 88 -86 -123 -53 -40 0
bond around 1 before 3|-78 212 -50 75 -129 -49 0 0
bond around 1 before 4|0 55 78 0 -122 0 0 0
bond around 2 before 0|19 -132 -81 28 34 -21 -19 244
bond around 2 before 1|-132 78 -15 -7 79 0 0 -22
bond around 2 before 2|-88 -45 10 135 53 0 0 0
bond around 2 before 3|-72 66 -36 29 0 0 0 0
bond around 2 before 4|-46 60 -34 34 -13 0 0 0
bond around 3 before 0|-176 -264 -18 402 -107 34 -130 65
bond around 3 before 1|-45 97 -97 91 -63 0 0 0
bond around 3 before 2|-5 -53 -8 22 22 0 0 0
bond around 3 before 3|-24 -132 -15 201 -81 0 0 0
bond around 4 before 0|-264 -331 45 477 -152 -49 0 2
bond around 4 before 1|0 -22 0 23 0 0 0 0
bond around 4 before 3|0 -60 -48 109 0 0 0 0
bond around 4 before 4|0 -65 -28 27 67 0 0 0
bond before 0|64 35 42 54 -35 49 75 92
bond before 0 deficit 0 here 0|-250 248 -89 -28 20 0 0 13
bond before 0 deficit 0 here 1|-39 -50 -64 21 76 57 0 88
bond before 0 deficit 0 here 2|17 -89 -95 47 55 53 0 98
bond before 0 deficit 0 here 3|-39 -61 89 -16 -4 0 0 0
bond before 0 deficit 0 here 4|16 -49 43 45 -31 -38 0 -4
bond before 0 deficit 0 here 5|87 -74 -12 103 0 -98 0 -66
bond before 0 deficit 0 here 6|-59 -20 56 -14 70 -24 -14 -13
bond before 0 deficit 0 here 7|57 -188 9 0 58 39 -24 16
bond before 0 deficit 0 here 8|-34 2 -10 15 201 -105 -57 45
bond before 0 deficit 0 here 9|78 172 8 -118 109 -180 -258 87
bond before 0 deficit 1 here 0|-123 144 95 -43 -14 0 0 -110
bond before 0 deficit 1 here 1|-19 57 -72 6 -54 14 -44 118
bond before 0 deficit 1 here 2|119 -46 28 43 -49 -13 -121 20
bond before 0 deficit 1 here 3|21 -33 16 36 -104 19 17 88
bond before 0 deficit 1 here 4|10 4 -16 28 -52 -43 0 30
bond before 0 deficit 1 here 5|-68 55 47 -15 -113 11 19 12
bond before 0 deficit 1 here 6|-16 78 -59 21 -72 -136 -102 88
bond before 0 deficit 1 here 7|11 104 16 -23 -4 -211 -37 -30
bond before 0 deficit 1 here 8|11 63 18 -17 -76 -113 -85 -18
bond before 0 deficit 1 here 9|109 97 -7 -18 -16 -77 2 -131
bond before 0 deficit 2 here 0|-14 -159 51 103 -48 -91 0 128
bond before 0 deficit 2 here 1|-32 -6 102 25 -3 -21 -87 41
bond before 0 deficit 2 here 2|45 -20 44 -4 13 19 96 -37
bond before 0 deficit 2 here 3|-5 77 23 15 2 -25 -131 -11
bond before 0 deficit 2 here 4|-7 36 -48 21 32 -32 -35 89
bond before 0 deficit 2 here 5|56 140 -8 -71 34 1 -107 -42
bond before 0 deficit 2 here 6|-60 52 -22 -20 40 47 61 -12
bond before 0 deficit 2 here 7|7 102 -36 -11 54 86 14 -52
bond before 0 deficit 2 here 8|62 65 -51 38 -41 -5 7 -35
bond before 0 deficit 2 here 9|34 82 39 45 -6 -26 62 -31
bond before 0 deficit 3 here 0|-59 -146 15 170 0 76 -47 -46
bond before 0 deficit 3 here 1|-21 31 -56 95 0 -12 134 -99
bond before 0 deficit 3 here 2|33 -35 -15 33 -237 10 -4 199
bond before 0 deficit 3 here 3|70 60 -16 40 48 -72 33 -84
bond before 0 deficit 3 here 4|41 16 -124 -77 -10 23 -38 99
bond before 0 deficit 3 here 5|35 63 -43 14 -109 -56 34 -16
bond before 0 deficit 3 here 6|-2 70 -8 -26 112 -69 -56 -84
bond before 0 deficit 3 here 7|93 111 32 -4 40 -91 -95 -28
bond before 0 deficit 3 here 8|108 26 -96 24 40 10 -16 -69
bond before 0 deficit 3 here 9|21 -48 23 -9 8 32 49 -18
bond before 0 deficit 4 here 0|28 -28 26 -18 0 -51 0 23
bond before 0 deficit 4 here 1|98 57 -85 -23 44 -35 0 -38
bond before 0 deficit 4 here 2|151 0 -97 49 -32 -26 -30 -127
bond before 0 deficit 4 here 3|64 -11 31 -3 37 132 -49 -8
bond before 0 deficit 4 here 4|-41 -42 37 21 34 23 -24 82
bond before 0 deficit 4 here 5|-8 69 102 -92 -46 59 -124 -29
bond before 0 deficit 4 here 6|-9 -24 53 55 -63 28 47 0
bond before 0 deficit 4 here 7|-16 42 8 109 -16 -11 0 -87
bond before 0 deficit 4 here 8|24 -11 -28 71 -18 -115 44 -12
bond before 0 deficit 4 here 9|77 -5 -36 77 -127 -34 9 -50
bond before 0 deficit 5 here 0|-65 -103 -6 51 0 37 0 44
bond before 0 deficit 5 here 1|-23 39 -6 -56 0 -52 37 96
bond before 0 deficit 5 here 2|98 -23 -54 -77 80 45 -229 -33
bond before 0 deficit 5 here 3|96 22 13 -19 -7 -38 -48 -152
bond before 0 deficit 5 here 4|-40 82 45 -20 16 0 -80 -2
bond before 0 deficit 5 here 5|61 54 24 40 -95 -38 47 -78
bond before 0 deficit 5 here 6|-18 38 0 18 56 -6 39 -121
bond before 0 deficit 5 here 7|73 -23 -23 -22 46 99 -46 -10
bond before 0 deficit 5 here 8|58 46 -24 -49 -15 32 9 -2
bond before 0 deficit 5 here 9|2 -45 42 52 -47 -28 42 22
bond before 0 deficit 6 here 0|-8 -6 -28 60 0 -26 0 -6
bond before 0 deficit 6 here 1|-2 36 -2 30 -35 98 42 -129
bond before 0 deficit 6 here 2|173 -115 51 -51 77 30 75 7
bond before 0 deficit 6 here 3|18 -79 57 41 12 -44 19 6
bond before 0 deficit 6 here 4|17 82 161 -73 -29 -18 -108 -120
bond before 0 deficit 6 here 5|71 8 -40 -13 -9 -46 -3 97
bond before 0 deficit 6 here 6|60 -38 -14 111 -43 -128 -11 -28
bond before 0 deficit 6 here 7|42 -44 79 -6 -12 -93 -3 -25
bond before 0 deficit 6 here 8|43 -60 -4 24 9 -47 -35 -53
bond before 0 deficit 6 here 9|90 -150 -23 31 -70 15 46 -11
bond before 0 deficit 7 here 0|-33 -98 2 129 0 33 0 -20
bond before 0 deficit 7 here 1|78 -64 -12 -23 0 8 -9 19
bond before 0 deficit 7 here 2|154 -88 -4 24 -13 -62 -70 73
bond before 0 deficit 7 here 3|140 -47 8 -35 -38 37 -53 50
bond before 0 deficit 7 here 4|69 -57 -40 3 0 90 -24 40
bond before 0 deficit 7 here 5|140 -31 -102 7 57 38 -76 77
bond before 0 deficit 7 here 6|141 -41 13 -9 -35 -19 37 -128
bond before 0 deficit 7 here 7|76 -71 16 77 11 -71 -6 74
bond before 0 deficit 7 here 8|93 15 24 48 41 -85 10 -43
bond before 0 deficit 7 here 9|123 -119 34 53 -120 -7 49 25
bond before 0 deficit 8 here 0|-6 -82 -4 51 -34 -22 0 -11
bond before 0 deficit 8 here 1|23 -83 -13 59 -91 10 -25 -20
bond before 0 deficit 8 here 2|95 -67 41 -18 -1 -39 56 -88
bond before 0 deficit 8 here 3|102 -86 19 30 66 -51 83 -17
bond before 0 deficit 8 here 4|32 -73 49 38 -88 -30 97 -54
bond before 0 deficit 8 here 5|123 15 45 67 -6 -73 15 -36
bond before 0 deficit 8 here 6|102 -57 23 69 -61 -19 -22 -16
bond before 0 deficit 8 here 7|139 -60 -11 14 -38 23 69 -61
bond before 0 deficit 8 here 8|84 -57 3 65 49 104 -4 -14
bond before 0 deficit 8 here 9|93 -78 86 40 9 49 24 -10
bond before 0 deficit 9 here 0|78 -292 26 62 -49 76 -35 122
bond before 0 deficit 9 here 1|-70 -28 70 7 -47 -49 -55 42
bond before 0 deficit 9 here 2|88 2 9 -57 -125 -81 115 -113
bond before 0 deficit 9 here 3|20 -43 -84 -17 -30 -67 97 3
bond before 0 deficit 9 here 4|123 2 -52 -16 -17 -68 71 -47
bond before 0 deficit 9 here 5|97 -37 20 34 -68 -37 62 26
bond before 0 deficit 9 here 6|81 -81 27 -2 -30 62 102 -35
bond before 0 deficit 9 here 7|72 -110 62 53 7 87 76 -54
bond before 0 deficit 9 here 8|77 -135 45 38 36 107 13 -39
bond before 0 deficit 9 here 9|109 -86 78 40 43 109 -45 45
bond before 1|-31 84 -56 -37 33 -34 -59 -119
bond before 1 deficit 0 here 0|0 100 0 -73 -40 0 0 0
bond before 1 deficit 0 here 1|0 -6 0 -69 86 0 0 0
bond before 1 deficit 0 here 2|0 44 -43 44 -44 0 0 0
bond before 1 deficit 0 here 3|0 16 40 -15 -39 0 0 0
bond before 1 deficit 0 here 6|0 0 -37 37 0 0 0 0
bond before 1 deficit 0 here 7|0 0 -45 100 -58 0 0 0
bond before 1 deficit 0 here 8|0 89 10 -26 -62 0 0 0
bond before 1 deficit 0 here 9|0 114 -11 -18 -102 0 0 0
bond before 1 deficit 1 here 0|0 43 0 0 -42 0 0 0
bond before 1 deficit 1 here 1|0 -29 -10 -42 29 0 62 0
bond before 1 deficit 1 here 2|0 10 0 0 -10 46 0 -45
bond before 1 deficit 1 here 3|-63 64 0 31 -31 0 0 0
bond before 1 deficit 1 here 4|29 -29 0 0 0 0 0 0
bond before 1 deficit 1 here 5|-70 70 2 -1 0 0 0 0
bond before 1 deficit 1 here 6|-39 59 0 22 -46 0 0 0
bond before 1 deficit 1 here 7|-59 55 -6 -52 49 0 0 0
bond before 1 deficit 1 here 8|0 48 14 -75 -6 50 0 0
bond before 1 deficit 1 here 9|0 97 -54 -4 -15 -43 69 -48
bond before 1 deficit 2 here 1|-33 41 -50 8 40 -45 0 0
bond before 1 deficit 2 here 2|-97 117 -13 -25 -66 16 0 -25
bond before 1 deficit 2 here 3|169 -15 -139 -40 10 0 0 0
bond before 1 deficit 2 here 4|50 -38 27 46 0 0 -36 -48
bond before 1 deficit 2 here 5|-106 24 -26 146 -21 0 0 0
bond before 1 deficit 2 here 6|-80 87 -27 64 -17 0 0 0
bond before 1 deficit 2 here 7|-209 227 -125 51 -61 0 0 0
bond before 1 deficit 2 here 8|-50 22 -29 95 -59 0 -35 0
bond before 1 deficit 2 here 9|-65 140 -198 112 -102 -25 28 -1
bond before 1 deficit 3 here 1|-25 74 -48 -1 0 0 0 0
bond before 1 deficit 3 here 2|-50 72 32 -11 18 0 0 -50
bond before 1 deficit 3 here 3|-66 25 0 -32 44 0 0 0
bond before 1 deficit 3 here 5|-33 33 -36 37 0 0 0 0
bond before 1 deficit 3 here 6|0 0 85 -84 0 0 0 0
bond before 1 deficit 3 here 7|-29 80 -85 -33 127 0 0 -50
bond before 1 deficit 3 here 8|0 88 -78 -14 30 0 0 -19
bond before 1 deficit 3 here 9|0 -123 -84 138 21 0 0 0
bond before 1 deficit 4 here 2|-50 14 54 -24 0 0 0 0
bond before 1 deficit 4 here 3|22 0 0 -22 0 0 0 0
bond before 1 deficit 4 here 5|-135 136 0 0 0 0 0 0
bond before 1 deficit 4 here 6|0 0 45 -45 0 0 0 0
bond before 1 deficit 4 here 7|0 47 0 -48 15 0 0 0
bond before 1 deficit 4 here 8|0 -92 -113 -61 145 0 0 114
bond before 1 deficit 4 here 9|0 13 -16 16 -12 0 0 0
bond before 1 deficit 5 here 1|0 1 7 45 -48 0 0 0
bond before 1 deficit 5 here 2|-102 28 165 12 -26 0 0 0
bond before 1 deficit 5 here 3|-84 14 -77 110 48 0 0 0
bond before 1 deficit 5 here 4|-20 20 0 0 0 0 0 0
bond before 1 deficit 5 here 5|-24 15 -25 8 24 0 0 0
bond before 1 deficit 5 here 6|-11 -19 81 -15 -41 0 0 0
bond before 1 deficit 5 here 7|0 -62 -50 62 50 0 0 0
bond before 1 deficit 5 here 8|-19 -2 127 -23 -62 -18 0 0
bond before 1 deficit 5 here 9|0 11 -127 100 -2 0 0 0
bond before 1 deficit 6 here 1|0 -48 48 -136 0 0 0 137
bond before 1 deficit 6 here 2|-109 139 -24 -50 18 0 0 0
bond before 1 deficit 6 here 3|-45 120 -64 5 11 0 0 -50
bond before 1 deficit 6 here 4|-42 42 0 0 0 0 0 0
bond before 1 deficit 6 here 5|5 -5 50 -49 0 0 0 0
bond before 1 deficit 6 here 6|27 -27 56 -56 0 0 0 0
bond before 1 deficit 6 here 7|13 -6 97 -65 -45 0 0 0
bond before 1 deficit 6 here 8|0 -56 -54 -33 81 78 0 -28
bond before 1 deficit 6 here 9|0 -29 50 -33 40 0 -49 38
bond before 1 deficit 7 here 0|0 0 4 0 0 -4 0 0
bond before 1 deficit 7 here 1|-47 47 -29 30 0 0 0 0
bond before 1 deficit 7 here 2|-13 -38 72 -42 -40 0 0 37
bond before 1 deficit 7 here 3|-85 -31 18 46 37 0 0 0
bond before 1 deficit 7 here 4|-45 55 -37 38 5 0 0 -21
bond before 1 deficit 7 here 5|-10 50 57 -2 -48 0 0 -45
bond before 1 deficit 7 here 6|-5 5 11 32 -43 0 0 0
bond before 1 deficit 7 here 7|0 27 92 -59 -38 0 0 -70
bond before 1 deficit 7 here 8|0 -20 48 -20 21 -44 0 0
bond before 1 deficit 7 here 9|0 88 -90 -81 87 0 0 39
bond before 1 deficit 8 here 0|0 0 42 -42 0 0 0 0
bond before 1 deficit 8 here 1|37 -36 15 -15 0 0 0 0
bond before 1 deficit 8 here 2|131 -125 -12 -45 -47 0 0 109
bond before 1 deficit 8 here 3|217 -220 19 3 -28 0 0 0
bond before 1 deficit 8 here 4|70 -69 -41 41 0 0 0 0
bond before 1 deficit 8 here 5|113 -133 48 -51 0 52 0 0
bond before 1 deficit 8 here 6|30 -49 42 -6 -73 0 0 0
bond before 1 deficit 8 here 7|-163 20 47 -64 -11 171 -13 0
bond before 1 deficit 8 here 8|-22 -18 77 -12 42 -47 0 38
bond before 1 deficit 8 here 9|95 -164 17 4 65 -43 -50 37
bond before 1 deficit 9 here 1|0 34 -66 41 0 0 0 0
bond before 1 deficit 9 here 2|127 -148 52 154 0 0 0 -245
bond before 1 deficit 9 here 3|216 -197 50 -31 -48 0 0 0
bond before 1 deficit 9 here 4|146 -133 -56 0 0 0 0 0
bond before 1 deficit 9 here 5|223 -157 -106 -17 0 50 0 -50
bond before 1 deficit 9 here 6|218 -73 -72 -61 -17 0 0 0
bond before 1 deficit 9 here 7|81 72 3 -125 0 0 0 -35
bond before 1 deficit 9 here 8|109 -102 71 110 -148 -103 0 28
bond before 1 deficit 9 here 9|-32 -188 137 -91 116 -187 -28 24
bond before 2|-44 93 -22 -110 111 -55 7 -241
bond before 2 deficit 0 here 0|0 -1 0 0 1 0 0 0
bond before 2 deficit 0 here 1|0 -24 -43 43 25 0 0 0
bond before 2 deficit 0 here 2|0 0 -30 0 -2 0 0 32
bond before 2 deficit 0 here 5|0 0 -46 0 46 0 0 0
bond before 2 deficit 0 here 8|0 0 -39 -6 34 0 0 0
bond before 2 deficit 0 here 9|0 121 0 -51 -88 0 0 0
bond before 2 deficit 1 here 1|-38 -10 0 -30 -8 62 -12 0
bond before 2 deficit 1 here 2|0 0 -57 17 41 0 0 0
bond before 2 deficit 1 here 3|8 -8 -132 106 41 0 0 0
bond before 2 deficit 1 here 4|-47 47 0 0 0 0 0 0
bond before 2 deficit 1 here 5|39 -39 -70 40 45 0 0 0
bond before 2 deficit 1 here 6|0 0 0 -132 0 133 0 0
bond before 2 deficit 1 here 7|0 32 -101 19 69 0 0 0
bond before 2 deficit 1 here 8|0 59 -52 -97 5 77 0 -13
bond before 2 deficit 1 here 9|-27 84 -68 -83 47 28 -19 0
bond before 2 deficit 2 here 0|-8 8 0 0 0 0 0 0
bond before 2 deficit 2 here 1|0 58 16 -67 0 0 0 0
bond before 2 deficit 2 here 2|-90 85 -94 -24 163 -2 0 0
bond before 2 deficit 2 here 3|-29 101 1 17 -99 0 0 2
bond before 2 deficit 2 here 4|-48 66 0 0 -28 0 0 0
bond before 2 deficit 2 here 5|-88 89 33 0 -32 0 0 0
bond before 2 deficit 2 here 6|-106 127 -21 39 37 0 0 -43
bond before 2 deficit 2 here 7|-75 85 204 -98 -85 -95 0 0
bond before 2 deficit 2 here 8|-45 189 -18 -63 -186 -45 187 0
bond before 2 deficit 2 here 9|-100 122 -191 101 41 9 -46 0
bond before 2 deficit 3 here 1|-40 -57 258 -212 0 0 0 0
bond before 2 deficit 3 here 2|-111 46 98 -131 81 -2 0 0
bond before 2 deficit 3 here 3|-39 43 48 0 -17 0 0 -50
bond before 2 deficit 3 here 5|-66 7 0 53 0 0 0 0
bond before 2 deficit 3 here 6|-5 5 -43 44 0 0 0 0
bond before 2 deficit 3 here 7|0 0 19 -19 0 0 0 0
bond before 2 deficit 3 here 8|0 44 -20 0 -5 0 0 0
bond before 2 deficit 3 here 9|0 23 -10 70 -77 22 -20 0
bond before 2 deficit 4 here 2|0 97 0 -96 0 0 0 0
bond before 2 deficit 4 here 5|-37 38 0 0 0 0 0 0
bond before 2 deficit 4 here 6|0 0 0 -50 50 0 0 0
bond before 2 deficit 4 here 7|-47 11 0 49 0 0 0 0
bond before 2 deficit 4 here 8|0 123 34 0 -142 0 0 0
bond before 2 deficit 4 here 9|-14 58 -47 0 0 0 0 0
bond before 2 deficit 5 here 1|0 -75 53 55 -45 0 0 0
bond before 2 deficit 5 here 2|-73 48 40 -4 5 0 0 0
bond before 2 deficit 5 here 3|-22 69 -50 0 0 0 0 0
bond before 2 deficit 5 here 4|-14 14 0 0 0 0 0 0
bond before 2 deficit 5 here 5|0 -42 0 30 22 0 0 0
bond before 2 deficit 5 here 6|0 43 -8 -47 0 0 0 0
bond before 2 deficit 5 here 7|0 49 36 -48 -35 0 0 0
bond before 2 deficit 5 here 8|0 156 134 -84 -84 -45 0 -46
bond before 2 deficit 5 here 9|0 70 -77 23 -8 0 0 0
bond before 2 deficit 6 here 0|0 0 42 -42 0 0 0 0
bond before 2 deficit 6 here 2|27 -29 39 -35 0 0 0 0
bond before 2 deficit 6 here 3|0 0 40 -39 0 0 0 0
bond before 2 deficit 6 here 4|-46 91 -45 0 0 0 0 0
bond before 2 deficit 6 here 5|28 -28 -41 44 12 -20 0 0
bond before 2 deficit 6 here 6|0 48 -9 -54 82 -48 0 0
bond before 2 deficit 6 here 7|-42 27 15 0 0 0 0 0
bond before 2 deficit 6 here 8|0 47 -119 119 -16 -6 0 0
bond before 2 deficit 6 here 9|0 42 -9 55 -49 -48 0 0
bond before 2 deficit 7 here 1|53 -52 -54 54 0 0 0 0
bond before 2 deficit 7 here 2|89 -139 20 -22 53 0 0 0
bond before 2 deficit 7 here 3|-46 32 9 67 0 0 0 -50
bond before 2 deficit 7 here 4|44 -40 -4 0 0 0 0 0
bond before 2 deficit 7 here 5|28 -92 49 26 0 0 0 0
bond before 2 deficit 7 here 6|-10 10 -59 11 54 0 0 0
bond before 2 deficit 7 here 7|0 0 -22 0 23 0 0 0
bond before 2 deficit 7 here 8|0 -49 73 17 -28 0 0 0
bond before 2 deficit 7 here 9|0 5 54 47 -105 0 0 8
bond before 2 deficit 8 here 0|44 -43 -38 38 0 0 0 0
bond before 2 deficit 8 here 1|8 -7 42 0 0 -41 0 0
bond before 2 deficit 8 here 2|140 -29 -48 74 -17 0 -62 -49
bond before 2 deficit 8 here 3|129 -128 -50 51 0 0 0 0
bond before 2 deficit 8 here 4|83 -83 0 0 0 0 0 0
bond before 2 deficit 8 here 5|135 -91 -20 -42 0 0 0 0
bond before 2 deficit 8 here 6|30 -28 -22 -12 0 43 0 0
bond before 2 deficit 8 here 7|-32 -15 -25 98 -43 0 0 0
bond before 2 deficit 8 here 8|-53 -45 -2 89 -1 0 0 -50
bond before 2 deficit 8 here 9|0 -125 67 -37 110 -29 0 -40
bond before 2 deficit 9 here 2|153 -168 -90 127 0 0 0 -40
bond before 2 deficit 9 here 3|152 -115 0 -21 0 -34 0 2
bond before 2 deficit 9 here 4|3 -2 0 0 0 0 0 0
bond before 2 deficit 9 here 5|-4 -66 43 -9 46 0 -36 0
bond before 2 deficit 9 here 6|38 -112 120 -60 -5 0 0 0
bond before 2 deficit 9 here 7|28 47 73 -78 -42 0 0 -45
bond before 2 deficit 9 here 8|69 14 143 -82 -84 -42 0 0
bond before 2 deficit 9 here 9|85 -246 72 81 82 -80 0 -62
bond before 3|-83 141 -16 -89 174 -51 -30 -91
bond before 3 deficit 0 here 0|-33 140 -49 -49 63 0 0 -100
bond before 3 deficit 0 here 1|0 42 -43 0 14 0 0 0
bond before 3 deficit 0 here 3|0 14 0 -14 0 0 0 0
bond before 3 deficit 0 here 8|0 28 -41 -35 50 0 0 0
bond before 3 deficit 0 here 9|0 65 -44 0 -20 0 0 0
bond before 3 deficit 1 here 1|0 -32 0 0 33 0 0 0
bond before 3 deficit 1 here 2|-17 -17 -26 -49 106 0 0 0
bond before 3 deficit 1 here 3|0 0 37 0 -37 0 0 0
bond before 3 deficit 1 here 4|49 0 -49 -38 39 0 0 0
bond before 3 deficit 1 here 5|-3 3 0 0 0 0 0 0
bond before 3 deficit 1 here 6|0 0 -47 0 48 0 0 0
bond before 3 deficit 1 here 7|-35 -36 -21 -42 103 0 0 0
bond before 3 deficit 1 here 8|-47 46 -78 -48 108 0 0 0
bond before 3 deficit 1 here 9|0 91 -134 -99 65 -8 52 0
bond before 3 deficit 2 here 0|-47 0 0 62 -14 0 0 0
bond before 3 deficit 2 here 1|-29 -19 -12 0 41 0 0 0
bond before 3 deficit 2 here 2|-98 73 -180 117 77 0 54 140
bond before 3 deficit 2 here 3|-42 18 48 0 96 0 0 -50
bond before 3 deficit 2 here 4|-83 134 0 0 0 0 0 -50
bond before 3 deficit 2 here 5|-78 152 -85 19 -46 0 0 0
bond before 3 deficit 2 here 6|-1 10 75 -48 -19 0 0 0
bond before 3 deficit 2 here 7|21 -85 43 -4 -23 0 24 0
bond before 3 deficit 2 here 8|-50 183 -129 122 -97 -96 22 0
bond before 3 deficit 2 here 9|-100 122 -153 43 -36 -15 46 -15
bond before 3 deficit 3 here 2|-50 117 20 -46 0 0 0 -50
bond before 3 deficit 3 here 3|0 89 21 0 -59 0 0 -50
bond before 3 deficit 3 here 5|0 -111 39 0 84 0 0 0
bond before 3 deficit 3 here 6|0 -1 2 0 0 0 0 0
bond before 3 deficit 3 here 7|0 0 35 0 -34 0 0 0
bond before 3 deficit 3 here 8|0 -27 -41 45 28 0 0 0
bond before 3 deficit 3 here 9|0 69 -55 0 -9 0 -12 0
bond before 3 deficit 4 here 2|0 -115 105 23 15 0 0 0
bond before 3 deficit 4 here 3|0 50 0 -49 0 0 0 0
bond before 3 deficit 4 here 4|-50 50 0 0 0 0 0 0
bond before 3 deficit 4 here 5|-33 19 21 0 0 0 0 0
bond before 3 deficit 4 here 6|19 -19 0 0 0 0 0 0
bond before 3 deficit 4 here 7|75 -74 0 0 0 0 0 0
bond before 3 deficit 4 here 8|38 -36 0 0 0 0 -3 0
bond before 3 deficit 4 here 9|0 36 0 0 -35 0 0 0
bond before 3 deficit 5 here 1|0 46 -45 0 0 0 0 0
bond before 3 deficit 5 here 2|-100 104 1 0 0 0 0 0
bond before 3 deficit 5 here 3|0 104 19 -44 -34 0 0 -50
bond before 3 deficit 5 here 4|0 20 -20 0 0 0 0 0
bond before 3 deficit 5 here 5|-50 50 36 0 -36 0 0 0
bond before 3 deficit 5 here 6|0 0 38 -31 -10 0 0 0
bond before 3 deficit 5 here 7|0 32 9 -45 14 0 0 0
bond before 3 deficit 5 here 8|0 83 38 0 -110 0 0 0
bond before 3 deficit 5 here 9|0 -57 -56 13 109 0 0 -50
bond before 3 deficit 6 here 1|0 0 0 27 -26 0 0 0
bond before 3 deficit 6 here 2|-51 37 76 -17 -28 0 0 0
bond before 3 deficit 6 here 3|0 0 0 33 -32 0 0 0
bond before 3 deficit 6 here 4|0 0 36 -35 0 0 0 0
bond before 3 deficit 6 here 5|-21 92 -77 0 0 0 0 0
bond before 3 deficit 6 here 6|0 101 -15 -38 -42 0 0 0
bond before 3 deficit 6 here 7|0 -16 -4 -33 58 0 0 0
bond before 3 deficit 6 here 8|0 76 76 -29 -79 0 -45 0
bond before 3 deficit 6 here 9|0 -2 -66 141 -42 0 -4 -4
bond before 3 deficit 7 here 1|0 -21 137 -130 0 0 0 0
bond before 3 deficit 7 here 2|0 42 39 -41 -38 0 0 0
bond before 3 deficit 7 here 3|48 -16 -41 0 0 0 0 0
bond before 3 deficit 7 here 4|35 -35 0 0 0 0 0 0
bond before 3 deficit 7 here 5|-80 66 29 44 -43 0 0 0
bond before 3 deficit 7 here 6|-87 53 59 -43 18 0 0 0
bond before 3 deficit 7 here 7|0 48 0 0 -48 0 0 0
bond before 3 deficit 7 here 8|0 87 -137 -36 85 0 0 0
bond before 3 deficit 7 here 9|0 -83 25 -7 38 12 0 3
bond before 3 deficit 8 here 1|0 0 48 -47 0 0 0 0
bond before 3 deficit 8 here 2|0 25 -50 26 0 0 0 0
bond before 3 deficit 8 here 3|-23 14 0 14 0 0 0 0
bond before 3 deficit 8 here 4|-36 36 0 0 0 0 0 0
bond before 3 deficit 8 here 5|-14 0 14 0 0 0 0 0
bond before 3 deficit 8 here 6|-21 -15 59 0 -14 0 0 0
bond before 3 deficit 8 here 7|0 -30 -7 26 22 0 -26 0
bond before 3 deficit 8 here 8|-7 -148 128 -63 108 -58 0 -42
bond before 3 deficit 8 here 9|0 4 163 -25 21 -82 -44 0
bond before 3 deficit 9 here 1|0 -35 36 0 0 0 0 0
bond before 3 deficit 9 here 2|161 -160 10 65 -71 0 0 0
bond before 3 deficit 9 here 3|111 -111 0 0 0 0 0 0
bond before 3 deficit 9 here 4|78 -77 0 0 0 0 0 0
bond before 3 deficit 9 here 5|108 -108 0 0 0 0 0 0
bond before 3 deficit 9 here 6|-4 -43 -16 0 48 0 0 0
bond before 3 deficit 9 here 7|36 -64 -17 0 40 0 0 0
bond before 3 deficit 9 here 8|9 53 -26 17 -28 76 -50 -38
bond before 3 deficit 9 here 9|-109 -145 76 75 23 36 0 -77
bond before 4|-127 148 -15 -230 147 -234 39 28
bond before 4 deficit 0 here 0|0 -76 0 0 77 0 0 0
bond before 4 deficit 0 here 1|0 33 0 0 -33 0 0 0
bond before 4 deficit 0 here 2|0 -52 -5 0 57 0 0 0
bond before 4 deficit 0 here 5|0 17 -7 0 -11 0 0 0
bond before 4 deficit 0 here 6|0 0 -7 0 7 0 0 0
bond before 4 deficit 0 here 8|0 49 -42 0 -19 0 0 0
bond before 4 deficit 0 here 9|0 76 0 0 -76 0 0 0
bond before 4 deficit 1 here 1|0 -163 0 0 164 0 0 0
bond before 4 deficit 1 here 2|0 -20 0 0 50 0 -30 0
bond before 4 deficit 1 here 5|0 -41 -46 0 47 0 42 0
bond before 4 deficit 1 here 6|0 45 -18 -66 48 0 0 0
bond before 4 deficit 1 here 7|0 8 0 0 -77 0 62 0
bond before 4 deficit 1 here 8|0 17 -52 -73 106 0 0 -35
bond before 4 deficit 1 here 9|0 49 -105 -49 57 0 106 0
bond before 4 deficit 2 here 1|0 -52 98 0 -46 0 0 0
bond before 4 deficit 2 here 2|-100 74 -12 -20 119 0 -49 -38
bond before 4 deficit 2 here 3|-50 91 -50 0 57 0 0 -50
bond before 4 deficit 2 here 4|-89 67 0 0 52 0 -23 0
bond before 4 deficit 2 here 5|-43 118 -99 0 20 0 0 0
bond before 4 deficit 2 here 6|-50 61 26 0 -37 0 0 0
bond before 4 deficit 2 here 7|-90 183 -91 0 33 0 0 -50
bond before 4 deficit 2 here 8|0 130 -149 -176 108 0 -27 -32
bond before 4 deficit 2 here 9|-100 258 -167 101 -4 -77 -31 -161
bond before 4 deficit 3 here 1|0 -47 0 47 0 0 0 0
bond before 4 deficit 3 here 2|-50 94 -2 56 -20 0 0 -50
bond before 4 deficit 3 here 3|-50 33 -48 0 107 0 -41 0
bond before 4 deficit 3 here 4|-95 95 46 0 -46 0 0 0
bond before 4 deficit 3 here 5|0 27 -26 0 0 0 0 0
bond before 4 deficit 3 here 6|-48 48 33 -22 -17 0 0 0
bond before 4 deficit 3 here 7|0 0 34 0 -33 0 0 0
bond before 4 deficit 3 here 8|0 -59 16 0 48 0 0 -22
bond before 4 deficit 3 here 9|0 96 -45 0 -53 0 -22 0
bond before 4 deficit 4 here 2|-100 89 27 0 0 0 0 0
bond before 4 deficit 4 here 3|0 0 -21 0 21 0 0 0
bond before 4 deficit 4 here 5|-43 8 0 0 48 0 0 0
bond before 4 deficit 4 here 7|0 45 0 0 -45 0 0 0
bond before 4 deficit 4 here 8|-46 75 -35 0 55 0 -43 0
bond before 4 deficit 4 here 9|-50 25 0 0 0 0 22 0
bond before 4 deficit 5 here 2|-100 68 104 0 -28 0 0 -4
bond before 4 deficit 5 here 3|0 99 2 0 -50 0 0 -50
bond before 4 deficit 5 here 5|-17 -6 61 0 0 0 0 -44
bond before 4 deficit 5 here 6|-41 42 32 0 -32 0 0 0
bond before 4 deficit 5 here 7|-15 16 75 0 -59 0 0 -27
bond before 4 deficit 5 here 8|0 -81 -10 0 119 -48 0 -28
bond before 4 deficit 5 here 9|0 107 38 -13 -86 0 -38 0
bond before 4 deficit 6 here 1|0 0 27 0 0 0 0 -27
bond before 4 deficit 6 here 2|-50 21 -131 230 -30 0 0 -96
bond before 4 deficit 6 here 3|-48 -19 77 0 0 0 0 0
bond before 4 deficit 6 here 5|-31 31 0 -66 67 0 0 0
bond before 4 deficit 6 here 6|-92 82 4 0 10 0 0 0
bond before 4 deficit 6 here 7|-44 45 0 0 0 0 0 0
bond before 4 deficit 6 here 8|0 -94 -30 -2 143 0 0 0
bond before 4 deficit 6 here 9|0 -36 19 0 39 0 -10 -33
bond before 4 deficit 7 here 2|0 -13 13 0 0 0 0 0
bond before 4 deficit 7 here 4|0 27 -27 0 0 0 0 0
bond before 4 deficit 7 here 7|0 -58 -28 0 77 0 0 0
bond before 4 deficit 7 here 8|0 -28 64 -6 -41 0 0 -14
bond before 4 deficit 7 here 9|0 2 -124 30 -37 -31 130 -18
bond before 4 deficit 8 here 2|0 0 171 0 -112 0 0 -85
bond before 4 deficit 8 here 3|-50 50 33 -35 3 0 0 0
bond before 4 deficit 8 here 4|0 -40 0 40 0 0 0 0
bond before 4 deficit 8 here 5|126 -63 -99 -5 15 0 0 0
bond before 4 deficit 8 here 6|0 0 4 41 -37 0 0 0
bond before 4 deficit 8 here 7|-37 38 110 -7 -87 0 0 -25
bond before 4 deficit 8 here 8|0 -6 150 -16 -56 0 0 -81
bond before 4 deficit 8 here 9|-9 -70 -119 -81 -263 -99 -29 535
bond before 4 deficit 9 here 1|0 0 -32 33 0 0 0 0
bond before 4 deficit 9 here 2|175 -174 -38 39 0 0 0 0
bond before 4 deficit 9 here 3|113 -112 0 0 0 0 0 0
bond before 4 deficit 9 here 5|32 -16 -6 0 18 0 -24 -17
bond before 4 deficit 9 here 6|-42 -41 117 0 -49 0 0 0
bond before 4 deficit 9 here 7|-2 0 25 -14 -14 0 0 0
bond before 4 deficit 9 here 8|36 -58 111 31 -32 0 0 -102
bond before 4 deficit 9 here 9|-95 -156 167 -159 220 -47 0 -201
bonds before 0 after 0|56 16 41 73 -86 81 33 94
bonds before 0 after 1|105 29 -13 22 -85 -93 -119 42
bonds before 0 after 2|40 46 -39 -68 -127 -157 -81 -2
bonds before 0 after 3|71 52 9 -73 -70 -55 65 -31
bonds before 0 after 4|141 145 -76 1 -140 -179 96 -109
bonds before 1 after 0|-36 59 -55 27 41 -34 -59 -121
bonds before 1 after 1|24 20 -55 -98 117 0 0 -21
bonds before 1 after 2|-74 85 100 -23 -48 0 0 0
bonds before 1 after 3|25 18 -29 -46 -31 0 0 0
bonds before 1 after 4|25 116 -5 -51 -20 0 0 -50
bonds before 2 after 0|-48 102 -106 -64 84 -55 36 -242
bonds before 2 after 1|-50 58 94 -5 -133 0 0 0
bonds before 2 after 2|87 16 -104 65 -1 0 0 -50
bonds before 2 after 3|-10 33 -10 -46 46 0 0 0
bonds before 2 after 4|-64 69 50 -41 74 0 -48 -50
bonds before 3 after 0|-104 150 6 0 120 -26 -30 -87
bonds before 3 after 1|-50 108 -41 -31 43 -49 0 0
bonds before 3 after 2|-15 -6 -9 -29 106 0 0 0
bonds before 3 after 3|-40 114 -18 -86 86 0 0 -50
bonds before 3 after 4|18 64 10 -166 125 0 0 -50
bonds before 4 after 0|-106 122 28 -219 150 -234 43 65
bonds before 4 after 1|-80 164 -17 0 61 0 0 -99
bonds before 4 after 2|-162 92 77 0 -48 0 0 0
bonds before 4 after 3|-47 169 -133 -5 -21 0 -24 0
bonds before 4 after 4|-146 164 0 -25 15 0 0 0
boxName|-390 -313 -4 -478 -315 -443 -623 683
bullet|403 -14 8 -375 -21 -303 -452 71
byline|-529 -199 -462 39 -292 731 19 -388
caption|-413 -449 -1035 111 258 1054 -319 -515
closing|175 -100 12 -254 -39 -22 -72 53
columnName|-177 -153 -453 -251 -260 -18 -270 787
continued|286 -280 0 -269 0 0 58 162
credit|-489 74 -653 550 442 -295 -610 -6
cut 0 call after 2|0 -48 48 0 0 0 0 0
cut 0 call after 8|0 0 34 -34 0 0 0 0
cut 0 clause after 0|-44 44 0 0 0 0 0 0
cut 0 clause after 2|90 -106 27 0 0 0 0 0
cut 0 clause after 4|7 -6 0 0 0 0 0 0
cut 0 clause after 5|-42 43 0 0 0 0 0 0
cut 0 clause after 7|-76 -39 70 49 0 0 0 0
cut 0 clause after 8|-1 0 29 0 -27 0 0 0
cut 0 open after 0|18 77 -45 62 -74 0 0 -50
cut 0 open after 1|13 -55 137 28 -91 -100 0 -54
cut 0 open after 2|107 -161 134 -64 78 63 0 1
cut 0 open after 3|36 -105 -115 2 183 -19 0 -13
cut 0 open after 4|-40 49 -46 -35 24 0 0 0
cut 0 open after 5|-33 -93 -2 -10 159 -42 0 58
cut 0 open after 6|-53 170 -51 -80 4 0 0 -40
cut 0 open after 7|-45 -110 -13 81 60 -93 0 111
cut 0 open after 8|64 152 85 -19 178 -59 0 -238
cut 0 open after 9|-59 38 -15 -153 182 128 0 45
cut 0 sentence after 0|0 63 0 -34 -28 0 0 0
cut 0 sentence after 2|-49 -26 0 93 -41 0 0 0
cut 0 sentence after 3|32 -31 0 27 -27 0 0 0
cut 0 sentence after 5|34 7 0 -41 0 0 0 0
cut 0 sentence after 6|-48 -66 0 51 49 0 0 0
cut 0 sentence after 7|0 21 0 -21 0 0 0 0
cut 0 sentence after 8|-66 -32 -58 240 -217 0 0 0
cut 0 sentence after 9|-31 215 -14 -47 -248 0 0 -47
cut 0 signed after 6|0 46 0 0 -45 0 0 0
cut 1 call after 1|0 -43 23 25 0 0 0 0
cut 1 call after 2|-127 125 13 0 0 0 0 0
cut 1 call after 3|28 -28 0 0 0 0 0 0
cut 1 call after 4|0 0 -39 39 0 0 0 0
cut 1 call after 5|-32 55 -16 0 0 0 0 0
cut 1 call after 6|-17 0 18 0 0 0 0 0
cut 1 call after 8|-20 39 -25 0 0 0 0 0
cut 1 call after 9|0 92 -89 -4 0 0 0 0
cut 1 clause after 0|0 43 0 0 -42 0 0 0
cut 1 clause after 1|8 -8 0 0 0 0 0 0
cut 1 clause after 2|-2 2 0 0 0 0 0 0
cut 1 clause after 3|-23 24 0 0 0 0 0 0
cut 1 clause after 4|-47 47 0 0 0 0 0 0
cut 1 clause after 5|56 7 -24 -17 0 0 0 0
cut 1 clause after 6|0 16 0 -16 0 0 0 0
cut 1 clause after 7|-12 62 0 0 -49 0 0 0
cut 1 clause after 8|56 -76 33 -33 32 0 0 0
cut 1 clause after 9|-24 17 -48 43 14 0 0 0
cut 1 open after 0|-28 -19 230 -147 82 103 0 -212
cut 1 open after 1|-16 4 25 127 -41 -159 -40 -10
cut 1 open after 2|113 -60 51 22 -78 -38 5 -1
cut 1 open after 3|100 -61 -79 -31 -10 24 47 -1
cut 1 open after 4|31 -56 -75 -46 2 -23 92 141
cut 1 open after 5|-48 -132 -69 102 -6 -7 226 88
cut 1 open after 6|160 -28 45 -10 3 -94 0 27
cut 1 open after 7|141 110 -117 9 -73 25 -89 81
cut 1 open after 8|201 -77 -94 -136 150 26 -56 -2
cut 1 open after 9|-33 -79 -6 0 203 43 -103 53
cut 1 sentence after 1|-154 140 0 39 -46 0 0 0
cut 1 sentence after 2|-56 111 0 -58 -58 0 0 0
cut 1 sentence after 3|-84 97 0 -55 10 0 0 0
cut 1 sentence after 4|-9 -60 0 -31 82 0 0 0
cut 1 sentence after 5|-53 -124 0 -42 -9 0 0 259
cut 1 sentence after 6|-48 -74 53 94 -12 0 0 37
cut 1 sentence after 7|-42 6 0 -67 37 0 0 0
cut 1 sentence after 8|-186 113 0 93 -91 0 0 0
cut 1 sentence after 9|-122 149 63 -90 -35 0 0 -31
cut 1 signed after 6|-30 30 0 0 0 0 0 0
cut 1 signed after 8|-47 47 0 0 0 0 0 0
cut 1 signed after 9|-95 132 -50 0 0 0 0 0
cut 2 call after 0|-15 -85 96 0 0 0 0 0
cut 2 call after 1|-64 -37 109 -23 0 0 0 0
cut 2 call after 2|-169 -85 -26 224 0 0 0 0
cut 2 call after 3|-105 141 -64 0 0 0 0 0
cut 2 call after 4|-69 -19 85 0 0 0 0 0
cut 2 call after 5|-121 162 -104 0 0 0 0 0
cut 2 call after 6|-42 1 22 0 0 0 0 0
cut 2 call after 7|0 92 -25 -66 0 0 0 0
cut 2 call after 8|-47 87 -65 10 0 0 0 0
cut 2 call after 9|-97 230 -182 -18 0 0 0 0
cut 2 clause after 0|-12 -34 0 47 0 0 0 0
cut 2 clause after 1|-55 57 -8 0 0 0 0 0
cut 2 clause after 2|-67 25 93 -50 0 0 -31 0
cut 2 clause after 3|-157 177 -86 0 41 0 0 0
cut 2 clause after 4|-23 63 -32 0 0 0 0 0
cut 2 clause after 5|-124 167 -30 -46 -38 0 0 0
cut 2 clause after 6|-54 30 71 -14 -3 0 0 0
cut 2 clause after 7|80 -44 -16 -45 0 0 0 0
cut 2 clause after 8|62 -38 8 37 12 0 0 0
cut 2 clause after 9|22 -87 0 165 -20 0 -35 0
cut 2 open after 0|78 -118 25 -151 -3 141 -45 84
cut 2 open after 1|42 110 71 -44 -46 -158 -235 -10
cut 2 open after 2|0 4 55 184 -56 22 -198 90
cut 2 open after 3|56 54 -68 129 72 -150 -27 -82
cut 2 open after 4|-26 -9 -22 27 35 114 42 10
cut 2 open after 5|240 44 -155 -78 -12 -21 335 -8
cut 2 open after 6|6 6 -17 -45 -22 -68 52 77
cut 2 open after 7|109 -7 24 -26 57 2 202 -120
cut 2 open after 8|167 -79 3 -54 -63 -73 -75 -115
cut 2 open after 9|74 -67 112 154 57 -31 16 56
cut 2 sentence after 0|0 76 0 -120 42 0 0 0
cut 2 sentence after 1|38 26 0 -94 27 0 -34 0
cut 2 sentence after 2|-160 -23 0 205 -46 0 0 0
cut 2 sentence after 3|-116 162 0 -49 -3 0 0 9
cut 2 sentence after 4|-61 35 0 8 33 0 0 0
cut 2 sentence after 5|-85 106 -50 -122 110 -50 0 -50
cut 2 sentence after 6|-47 116 0 -17 -39 0 0 -50
cut 2 sentence after 7|-167 105 117 -127 147 0 0 0
cut 2 sentence after 8|-117 86 0 -66 115 0 0 60
cut 2 sentence after 9|-126 137 16 -41 -42 0 0 -50
cut 2 signed after 1|-66 66 0 0 0 0 0 0
cut 2 signed after 2|-36 37 0 0 0 0 0 0
cut 2 signed after 4|-16 16 0 0 0 0 0 0
cut 2 signed after 7|0 49 -49 0 0 0 0 0
cut 2 signed after 8|-88 126 0 -50 0 0 0 0
cut 2 signed after 9|-49 166 -98 0 -46 0 0 0
cut 3 call after 2|9 20 -23 -24 0 0 0 0
cut 3 call after 3|-43 110 -79 0 0 0 0 0
cut 3 call after 4|-25 26 0 0 0 0 0 0
cut 3 call after 5|-6 44 -37 0 0 0 0 0
cut 3 call after 6|-34 49 22 -46 0 0 0 0
cut 3 call after 7|0 -48 48 0 0 0 0 0
cut 3 call after 8|0 4 -5 -7 0 0 0 0
cut 3 call after 9|-36 117 -89 -11 0 0 0 0
cut 3 clause after 1|78 -78 0 0 0 0 0 0
cut 3 clause after 2|-66 59 26 0 0 0 0 0
cut 3 clause after 3|-49 70 -15 0 0 0 0 0
cut 3 clause after 4|-86 86 0 0 0 0 0 0
cut 3 clause after 5|-3 18 -2 -22 0 0 0 0
cut 3 clause after 6|2 38 12 -58 0 0 0 0
cut 3 clause after 7|-45 46 0 0 0 0 0 0
cut 3 clause after 8|-37 -22 -23 97 -14 0 0 0
cut 3 clause after 9|-140 135 18 0 0 0 0 0
cut 3 open after 0|-33 -11 -110 30 32 126 0 -22
cut 3 open after 1|57 -21 115 59 -16 -2 -29 -171
cut 3 open after 2|-7 -6 65 60 -31 -59 -113 -89
cut 3 open after 3|-70 51 45 1 22 -27 69 -153
cut 3 open after 4|132 3 -155 -13 152 -25 22 -69
cut 3 open after 5|123 -51 89 5 -165 -65 75 -40
cut 3 open after 6|14 -133 46 -68 16 157 123 -10
cut 3 open after 7|35 -89 74 16 55 29 -1 -23
cut 3 open after 8|56 -123 165 56 105 -110 -90 16
cut 3 open after 9|173 -11 36 33 22 -99 -79 -76
cut 3 sentence after 0|-26 125 0 -64 0 0 0 -50
cut 3 sentence after 1|-65 -60 0 152 31 0 0 0
cut 3 sentence after 2|-8 -87 0 191 5 0 0 0
cut 3 sentence after 3|-29 127 0 -90 35 0 0 -50
cut 3 sentence after 4|27 -16 0 1 45 0 0 -50
cut 3 sentence after 5|92 58 0 -191 -58 0 0 0
cut 3 sentence after 6|9 38 0 -41 0 0 0 0
cut 3 sentence after 7|-55 18 0 -52 90 0 0 0
cut 3 sentence after 8|-90 -48 0 16 58 0 0 56
cut 3 sentence after 9|-36 147 0 -83 -44 0 0 0
cut 3 signed after 6|0 50 0 0 0 0 0 -50
cut 3 signed after 8|-25 26 0 0 0 0 0 0
cut 3 signed after 9|-75 75 0 0 0 0 0 0
cut 4 call after 2|-58 -36 31 67 0 0 0 0
cut 4 call after 3|-46 9 37 0 0 0 0 0
cut 4 call after 4|-28 28 0 0 0 0 0 0
cut 4 call after 5|-36 36 0 0 0 0 0 0
cut 4 call after 6|0 20 -49 43 0 0 0 0
cut 4 call after 8|-62 -20 61 0 0 0 0 0
cut 4 call after 9|0 31 -31 0 0 0 0 0
cut 4 clause after 1|-38 38 0 0 0 0 0 0
cut 4 clause after 2|-26 38 -29 0 0 0 0 0
cut 4 clause after 3|-116 95 47 -46 31 0 0 0
cut 4 clause after 4|-11 12 0 0 0 0 0 0
cut 4 clause after 5|-104 85 0 27 0 0 0 0
cut 4 clause after 6|-23 23 0 0 0 0 0 0
cut 4 clause after 7|-48 0 180 -88 0 -33 0 -50
cut 4 clause after 8|43 -43 0 0 0 0 0 0
cut 4 clause after 9|54 -92 0 56 0 0 0 0
cut 4 open after 0|75 57 -55 69 -63 -80 0 -55
cut 4 open after 1|-3 21 66 -5 -60 0 -74 -28
cut 4 open after 2|17 16 31 -3 131 51 -49 -94
cut 4 open after 3|-31 67 -185 240 41 -66 0 0
cut 4 open after 4|60 -119 -27 35 46 -20 32 0
cut 4 open after 5|96 -50 20 -148 6 23 0 83
cut 4 open after 6|325 -53 -149 -62 -36 8 -34 32
cut 4 open after 7|53 38 -127 91 -24 95 -37 -19
cut 4 open after 8|90 3 13 -26 -106 -63 -64 -49
cut 4 open after 9|88 -36 -50 -60 -50 88 6 41
cut 4 sentence after 0|0 11 0 0 -11 0 0 0
cut 4 sentence after 1|-82 51 0 47 -51 0 0 0
cut 4 sentence after 2|-52 -2 35 52 -38 0 0 -39
cut 4 sentence after 3|25 -20 0 -16 0 0 0 0
cut 4 sentence after 4|0 -38 0 39 0 0 0 0
cut 4 sentence after 5|-9 40 0 40 -39 0 0 0
cut 4 sentence after 6|-18 20 0 -42 26 0 0 0
cut 4 sentence after 7|-79 74 0 0 12 0 0 0
cut 4 sentence after 8|18 26 0 -118 80 0 0 0
cut 4 sentence after 9|-95 108 0 -78 21 0 0 0
cut 4 signed after 0|-45 45 0 0 0 0 0 0
cut 4 signed after 5|-43 43 0 0 0 0 0 0
cut 4 signed after 9|-40 41 0 0 0 0 0 0
cut 5 call after 0|-26 0 27 0 0 0 0 0
cut 5 call after 1|-41 0 89 -6 -43 0 0 0
cut 5 call after 2|-88 55 28 17 0 0 0 0
cut 5 call after 3|-123 163 -57 0 0 0 0 0
cut 5 call after 4|-44 32 -7 0 0 0 0 0
cut 5 call after 5|-193 272 -132 -20 0 0 0 0
cut 5 call after 6|-14 50 -96 45 0 0 0 0
cut 5 call after 7|0 50 -28 -30 0 0 0 0
cut 5 call after 8|0 69 -102 40 0 0 0 0
cut 5 call after 9|0 98 -98 0 0 0 0 0
cut 5 clause after 0|0 11 -11 0 0 0 0 0
cut 5 clause after 1|-32 -9 36 0 0 0 0 0
cut 5 clause after 2|-19 -8 73 0 0 0 0 0
cut 5 clause after 3|-39 49 -14 0 0 0 0 0
cut 5 clause after 4|-38 39 0 0 0 0 0 0
cut 5 clause after 5|6 -6 0 0 0 0 0 0
cut 5 clause after 6|-18 19 50 -50 0 0 0 0
cut 5 clause after 7|-25 25 0 0 0 0 0 0
cut 5 clause after 8|-139 140 -28 0 28 0 0 0
cut 5 clause after 9|-70 71 19 -18 0 0 0 0
cut 5 open after 0|-18 115 24 -152 -54 65 0 89
cut 5 open after 1|-100 -2 9 37 169 -81 -70 -220
cut 5 open after 2|-27 -26 44 244 -43 -23 -41 27
cut 5 open after 3|70 -32 -76 30 -12 -7 -43 100
cut 5 open after 4|42 -12 -33 100 119 -38 -42 -142
cut 5 open after 5|218 98 -133 -164 -156 51 -18 88
cut 5 open after 6|139 45 10 19 12 12 -133 -154
cut 5 open after 7|173 -82 121 -71 -81 -123 0 -42
cut 5 open after 8|127 -159 169 -60 11 -95 99 62
cut 5 open after 9|61 5 88 4 -131 44 -106 -88
cut 5 sentence after 0|52 -86 0 22 0 0 0 22
cut 5 sentence after 1|14 -20 -41 44 19 0 0 0
cut 5 sentence after 2|-140 -177 -41 285 -87 0 0 157
cut 5 sentence after 3|120 -111 0 -25 0 0 0 0
cut 5 sentence after 4|38 -52 0 28 -7 0 0 0
cut 5 sentence after 5|91 -110 0 -133 194 0 0 -50
cut 5 sentence after 6|182 -77 0 -80 24 0 0 -50
cut 5 sentence after 7|0 77 0 -39 -52 0 0 0
cut 5 sentence after 8|59 122 -50 -84 -2 0 0 0
cut 5 sentence after 9|-38 85 0 -37 -66 0 0 0
cut 5 signed after 7|0 49 0 -48 0 0 0 0
cut 5 signed after 8|-30 30 0 0 0 0 0 0
cut 5 signed after 9|-70 71 0 0 0 0 0 0
cut 6 call after 1|-60 0 7 49 0 0 0 0
cut 6 call after 2|8 -50 40 0 0 0 0 0
cut 6 call after 3|-81 29 35 0 0 0 0 0
cut 6 call after 4|-40 42 2 0 0 0 0 0
cut 6 call after 5|-19 161 -114 -39 0 0 0 0
cut 6 call after 6|-84 99 -28 0 0 0 0 0
cut 6 call after 7|0 46 -46 0 0 0 0 0
cut 6 call after 8|0 -55 -11 73 0 0 0 0
cut 6 call after 9|-27 -43 98 -38 0 0 0 0
cut 6 clause after 1|-75 76 0 0 0 0 0 0
cut 6 clause after 2|-35 28 34 0 0 0 0 0
cut 6 clause after 3|-37 -1 44 0 0 0 0 0
cut 6 clause after 4|3 36 -34 0 0 0 0 0
cut 6 clause after 5|53 11 -82 0 0 0 0 0
cut 6 clause after 6|59 -36 5 26 -45 0 0 0
cut 6 clause after 7|-59 68 39 -48 0 0 0 0
cut 6 clause after 8|-168 131 90 -41 0 0 0 0
cut 6 clause after 9|-83 105 -26 0 0 0 0 0
cut 6 open after 0|50 0 -15 -16 47 -115 0 71
cut 6 open after 1|-158 90 -61 7 -3 222 0 -147
cut 6 open after 2|80 -99 61 37 5 -140 25 62
cut 6 open after 3|-29 90 -93 88 26 -25 31 -44
cut 6 open after 4|-26 27 -2 34 -29 0 -47 -64
cut 6 open after 5|146 87 -31 -94 -17 82 -71 44
cut 6 open after 6|70 -1 4 -60 203 -43 -51 -28
cut 6 open after 7|101 -51 -1 76 -6 -65 0 -83
cut 6 open after 8|213 70 39 -2 -154 36 -118 -119
cut 6 open after 9|35 -1 13 -116 -92 8 10 110
cut 6 sentence after 0|-73 85 0 2 0 0 0 0
cut 6 sentence after 1|-92 74 0 12 -12 0 0 24
cut 6 sentence after 2|-106 68 0 10 101 0 0 -44
cut 6 sentence after 3|70 -103 0 19 43 0 0 0
cut 6 sentence after 4|63 -52 0 -22 0 0 0 0
cut 6 sentence after 5|92 -50 -34 -47 31 -44 0 0
cut 6 sentence after 6|-85 76 0 12 63 0 0 -51
cut 6 sentence after 7|-62 -5 -34 24 18 0 0 0
cut 6 sentence after 8|122 44 -45 -144 -78 0 0 0
cut 6 sentence after 9|-135 -8 0 86 53 0 0 0
cut 6 signed after 2|40 -40 0 0 0 0 0 0
cut 6 signed after 3|-39 39 0 0 0 0 0 0
cut 6 signed after 5|-22 23 0 0 0 0 0 0
cut 6 signed after 9|18 -18 0 0 0 0 0 0
cut 7 call after 0|0 -46 18 28 0 0 0 0
cut 7 call after 1|-49 0 49 0 0 0 0 0
cut 7 call after 2|-22 -99 141 -96 0 0 0 0
cut 7 call after 3|-25 7 28 0 0 0 0 0
cut 7 call after 4|0 48 -48 0 0 0 0 0
cut 7 call after 5|-26 39 -8 -28 0 0 0 0
cut 7 call after 6|-75 -30 75 0 0 0 0 0
cut 7 call after 7|-45 68 -32 0 0 0 0 0
cut 7 call after 8|0 -66 22 60 0 0 0 0
cut 7 call after 9|-89 36 32 0 0 0 0 0
cut 7 clause after 1|-128 10 45 0 0 0 0 83
cut 7 clause after 2|-96 70 227 -47 0 0 -56 -50
cut 7 clause after 3|73 -72 50 0 0 -50 0 0
cut 7 clause after 4|-24 25 0 0 0 0 0 0
cut 7 clause after 5|27 -26 0 0 0 0 0 0
cut 7 clause after 6|-22 63 4 0 0 0 0 -17
cut 7 clause after 7|54 -46 -27 0 0 0 0 0
cut 7 clause after 8|-66 95 65 -86 0 0 0 0
cut 7 clause after 9|-10 11 53 -88 28 0 0 0
cut 7 open after 0|-28 -34 131 -87 9 58 0 -104
cut 7 open after 1|-22 111 43 48 31 102 -34 -190
cut 7 open after 2|1 40 -47 -12 21 -60 -42 84
cut 7 open after 3|34 89 -39 42 135 -92 173 -161
cut 7 open after 4|274 -25 15 -48 -82 -42 0 -115
cut 7 open after 5|63 -74 -56 58 33 30 127 4
cut 7 open after 6|119 -57 7 -78 57 157 -22 66
cut 7 open after 7|241 30 -83 -60 -49 -40 -38 -95
cut 7 open after 8|79 -69 -40 -59 -97 -6 -92 170
cut 7 open after 9|-4 -13 -65 -4 -28 174 -118 86
cut 7 sentence after 0|0 21 0 -20 0 0 0 0
cut 7 sentence after 1|-6 -2 0 31 -27 0 0 0
cut 7 sentence after 2|-35 -12 0 46 80 0 0 -46
cut 7 sentence after 3|118 -131 -9 44 -72 0 0 0
cut 7 sentence after 4|132 -75 -39 14 -37 0 0 0
cut 7 sentence after 5|230 -102 0 -2 -117 0 0 -50
cut 7 sentence after 6|127 -105 0 52 -21 0 0 0
cut 7 sentence after 7|-1 -104 0 107 0 0 0 0
cut 7 sentence after 8|15 40 -50 12 55 0 0 -44
cut 7 sentence after 9|-105 -57 -47 49 73 0 0 0
cut 7 signed after 2|-36 37 0 0 0 0 0 0
cut 7 signed after 3|-2 2 0 0 0 0 0 0
cut 7 signed after 6|-33 34 0 0 0 0 0 0
cut 7 signed after 9|-42 42 0 0 0 0 0 0
cut 8 call after 0|-20 0 21 0 0 0 0 0
cut 8 call after 1|-117 0 89 40 0 0 0 0
cut 8 call after 2|-47 -60 121 -23 0 0 0 0
cut 8 call after 3|-164 -94 203 30 0 0 0 0
cut 8 call after 4|-120 -51 135 27 0 0 0 0
cut 8 call after 5|-24 -161 166 55 0 0 0 0
cut 8 call after 6|-86 -25 97 0 0 0 0 0
cut 8 call after 7|-41 -102 129 0 0 0 0 0
cut 8 call after 8|-94 -39 -60 176 -47 0 0 0
cut 8 call after 9|-75 -108 118 46 0 0 0 0
cut 8 clause after 1|38 -83 -125 37 0 0 0 144
cut 8 clause after 2|65 47 -212 -69 0 0 0 1
cut 8 clause after 3|42 -9 -58 -22 0 0 0 0
cut 8 clause after 4|80 -40 -48 0 0 0 0 0
cut 8 clause after 5|119 17 -51 0 0 -43 0 -50
cut 8 clause after 6|92 -13 -99 0 0 0 0 0
cut 8 clause after 7|-3 126 -118 21 -8 0 0 0
cut 8 clause after 8|-93 -46 89 30 47 0 0 0
cut 8 clause after 9|30 3 32 -50 -49 0 0 0
cut 8 open after 0|-7 -43 1 -59 -36 88 0 97
cut 8 open after 1|-5 3 51 26 29 67 59 -88
cut 8 open after 2|58 83 -64 -64 -8 -21 19 -46
cut 8 open after 3|-2 139 -126 -35 -139 2 -33 315
cut 8 open after 4|91 129 -54 -16 -79 -64 -58 39
cut 8 open after 5|161 51 -73 -22 29 19 -40 143
cut 8 open after 6|121 21 -11 -37 -27 139 -40 -59
cut 8 open after 7|141 53 51 -5 19 -30 -46 -86
cut 8 open after 8|110 35 -22 -31 45 45 -102 -106
cut 8 open after 9|80 65 -1 15 20 -79 137 9
cut 8 sentence after 0|-93 -31 0 102 14 0 0 0
cut 8 sentence after 1|1 -142 -10 179 -19 0 0 0
cut 8 sentence after 2|20 27 -8 -103 176 -49 0 -76
cut 8 sentence after 3|32 -80 49 78 -24 0 0 -28
cut 8 sentence after 4|92 -22 -6 -63 23 0 0 -15
cut 8 sentence after 5|167 -7 -85 -113 44 0 0 -12
cut 8 sentence after 6|184 -75 -50 -19 -58 0 0 0
cut 8 sentence after 7|-47 -58 0 -23 89 0 0 0
cut 8 sentence after 8|8 -166 -11 187 44 -50 0 -4
cut 8 sentence after 9|-132 39 -2 -17 111 0 0 -35
cut 8 signed after 2|-46 46 0 0 0 0 0 0
cut 8 signed after 5|-85 85 0 0 0 0 0 0
cut 8 signed after 9|-39 40 0 0 0 0 0 0
cut 9 call after 0|-105 -35 129 0 0 0 0 0
cut 9 call after 1|-158 31 153 -29 0 0 0 0
cut 9 call after 2|-101 7 133 -128 0 0 0 -18
cut 9 call after 3|138 -50 33 -39 -41 0 0 -50
cut 9 call after 4|57 -64 -6 -1 0 0 0 0
cut 9 call after 5|55 -72 51 -24 0 0 0 -84
cut 9 call after 6|127 -52 -5 -83 0 -50 0 0
cut 9 call after 7|-191 -59 228 -10 0 0 0 0
cut 9 call after 8|-59 -149 189 -31 0 0 0 0
cut 9 call after 9|-73 -19 77 48 0 0 0 0
cut 9 clause after 0|57 -45 68 -15 0 -49 0 0
cut 9 clause after 1|49 -14 37 -10 0 0 0 -72
cut 9 clause after 2|101 14 -123 28 0 0 0 0
cut 9 clause after 3|61 -72 40 0 0 0 0 0
cut 9 clause after 4|76 -52 -44 0 0 0 0 0
cut 9 clause after 5|264 8 -178 20 -47 -50 0 -48
cut 9 clause after 6|184 -89 -129 0 0 0 0 0
cut 9 clause after 7|48 -39 11 -33 0 0 0 0
cut 9 clause after 8|97 -63 30 14 -99 0 0 -95
cut 9 clause after 9|18 -121 78 39 26 0 -4 -50
cut 9 open after 0|80 -109 35 -15 28 -96 293 -38
cut 9 open after 1|19 47 55 70 -14 -16 -57 -161
cut 9 open after 2|41 8 -35 -25 92 -107 32 -69
cut 9 open after 3|-18 -91 -82 -30 119 89 -127 50
cut 9 open after 4|-38 -33 -22 -4 36 51 117 71
cut 9 open after 5|41 -165 -13 75 11 92 73 159
cut 9 open after 6|124 -79 49 20 -84 38 -55 -47
cut 9 open after 7|167 -44 45 -6 -70 -12 -64 -89
cut 9 open after 8|117 -15 44 -13 63 54 -66 14
cut 9 open after 9|44 0 12 -30 27 9 -250 40
cut 9 sentence after 0|-116 -82 0 43 49 0 0 116
cut 9 sentence after 1|-113 -11 -16 21 94 -37 0 84
cut 9 sentence after 2|-5 94 -57 -51 22 -49 0 -24
cut 9 sentence after 3|76 68 0 -133 -54 0 0 -28
cut 9 sentence after 4|75 -27 0 -53 -48 0 0 4
cut 9 sentence after 5|192 92 -92 -121 -129 0 0 -93
cut 9 sentence after 6|85 56 -50 -107 -5 0 0 -6
cut 9 sentence after 7|-52 88 -14 -40 -18 0 0 -32
cut 9 sentence after 8|-118 90 42 27 96 0 0 0
cut 9 sentence after 9|-18 138 104 4 47 -92 0 -39
cut 9 signed after 2|-14 14 0 0 0 0 0 0
cut 9 signed after 3|49 -49 0 0 0 0 0 0
cut 9 signed after 5|26 -25 0 0 0 0 0 0
cut 9 signed after 6|16 -15 0 0 0 0 0 0
cut clause call clause width 1|0 -46 46 0 0 0 0 0
cut clause call clause width 3|0 30 -30 0 0 0 0 0
cut clause call clause width 4|-63 46 3 0 0 0 0 0
cut clause call open width 1|0 -32 121 -61 -41 0 0 0
cut clause call open width 2|-47 -82 123 -26 0 0 0 0
cut clause call open width 3|-186 60 80 0 0 0 0 0
cut clause call open width 4|-249 174 79 -5 0 0 0 0
cut clause call open width 5|-49 104 -39 0 0 0 0 0
cut clause call open width 6|-38 74 -46 0 0 0 0 0
cut clause call sentence width 3|-49 -55 104 0 0 0 0 0
cut clause call sentence width 4|-44 -13 57 0 0 0 0 0
cut clause call sentence width 5|-47 47 0 0 0 0 0 0
cut clause clause call width 3|0 -46 47 0 0 0 0 0
cut clause clause clause width 5|-94 95 0 0 0 0 0 0
cut clause clause clause width 6|48 -48 0 0 0 0 0 0
cut clause clause open width 2|0 44 -43 0 0 0 0 0
cut clause clause open width 3|0 47 0 -46 0 0 0 0
cut clause clause open width 4|0 38 -89 63 0 0 0 0
cut clause clause open width 5|-6 24 -30 0 0 0 0 0
cut clause clause open width 6|-13 10 -35 -9 60 0 0 0
cut clause clause sentence width 4|-39 40 0 0 0 0 0 0
cut clause clause sentence width 5|-83 83 0 0 0 0 0 0
cut clause clause sentence width 6|-19 20 0 0 0 0 0 0
cut clause clause sentence width 7|-42 42 0 0 0 0 0 0
cut clause clause sentence width 8|-42 43 0 0 0 0 0 0
cut clause open call width 2|0 -45 5 -15 56 0 0 0
cut clause open call width 4|0 -34 0 34 0 0 0 0
cut clause open call width 5|0 5 -4 0 0 0 0 0
cut clause open call width 6|-25 26 0 0 0 0 0 0
cut clause open clause width 0|0 -64 0 64 0 0 0 0
cut clause open clause width 1|0 71 0 -114 0 0 0 46
cut clause open clause width 2|0 -23 55 14 -36 0 0 0
cut clause open clause width 3|0 0 -51 -39 90 0 0 0
cut clause open clause width 4|-127 -93 143 -1 48 0 34 -50
cut clause open clause width 5|-41 -9 33 34 0 0 0 -62
cut clause open clause width 6|-49 57 -159 137 0 0 0 0
cut clause open open width 0|0 -92 0 93 0 0 0 0
cut clause open open width 1|0 77 -69 -40 66 -49 42 11
cut clause open open width 2|-36 7 170 -176 -60 -50 0 -41
cut clause open open width 3|0 -81 77 7 29 0 -109 -12
cut clause open open width 4|101 79 -75 -71 152 -14 -47 -93
cut clause open open width 5|-44 13 -96 205 137 0 -55 -56
cut clause open open width 6|-9 71 -368 215 54 -50 22 -93
cut clause open open width 7|92 -42 -59 -32 128 0 0 -40
cut clause open open width 8|0 56 -51 52 -56 0 0 0
cut clause open sentence width 0|0 -75 0 91 -29 0 0 0
cut clause open sentence width 1|0 -203 -115 195 72 0 0 46
cut clause open sentence width 2|0 -188 176 33 -33 0 0 0
cut clause open sentence width 3|-104 -20 -93 225 -35 -35 -44 0
cut clause open sentence width 4|-94 -59 -37 216 -28 0 0 -49
cut clause open sentence width 5|-17 -12 -152 157 -25 0 0 79
cut clause open sentence width 6|64 -45 -160 -32 0 0 -41 174
cut clause open sentence width 7|25 31 -47 0 -42 0 0 0
cut clause open signed width 4|-28 28 0 0 0 0 0 0
cut clause open signed width 5|-42 42 0 0 0 0 0 0
cut clause open signed width 6|-49 49 0 0 0 0 0 0
cut clause sentence call width 2|0 -46 0 0 46 0 0 0
cut clause sentence call width 5|-22 22 0 0 0 0 0 0
cut clause sentence clause width 1|-40 40 -49 0 49 0 0 0
cut clause sentence clause width 4|315 -202 0 -151 0 0 0 0
cut clause sentence clause width 5|-185 236 0 -79 0 0 0 0
cut clause sentence clause width 6|-192 192 0 0 0 0 0 0
cut clause sentence clause width 7|-12 13 0 0 0 0 0 0
cut clause sentence open width 2|-43 102 0 0 -65 0 0 0
cut clause sentence open width 3|149 40 -50 -142 -13 0 0 0
cut clause sentence open width 4|180 59 -36 -343 43 0 0 0
cut clause sentence open width 5|-125 247 0 -177 -54 0 0 0
cut clause sentence open width 6|-152 9 115 105 -9 0 0 0
cut clause sentence open width 7|-87 -2 84 -48 44 0 0 0
cut clause sentence open width 8|0 82 0 0 -81 0 0 0
cut clause sentence sentence width 1|-33 33 0 0 0 0 0 0
cut clause sentence sentence width 3|82 -38 0 -35 -33 0 0 0
cut clause sentence sentence width 4|283 -168 0 -146 -72 0 0 0
cut clause sentence sentence width 5|174 -187 0 88 0 0 0 0
cut clause sentence sentence width 6|-74 64 35 -25 0 0 0 0
cut clause sentence sentence width 7|-68 68 0 0 0 0 0 0
cut clause sentence signed width 5|-47 47 0 0 0 0 0 0
cut clause sentence signed width 7|-2 2 0 0 0 0 0 0
cut clause signed clause width 5|-2 2 0 0 0 0 0 0
cut clause signed open width 4|-63 63 0 0 0 0 0 0
cut clause signed open width 5|63 -1 -50 0 0 0 0 0
cut clause signed open width 6|-58 58 0 0 0 0 0 0
cut clause signed open width 7|0 46 0 0 -45 0 0 0
cut clause signed sentence width 5|-43 43 0 0 0 0 0 0
cut open call call width 3|-45 0 53 -11 0 0 0 0
cut open call call width 6|-49 50 0 0 0 0 0 0
cut open call clause width 1|0 45 -44 0 0 0 0 0
cut open call clause width 2|-104 117 -29 -34 0 0 0 0
cut open call clause width 3|27 -27 5 0 0 0 0 0
cut open call clause width 4|-56 -100 204 0 0 0 0 -50
cut open call clause width 5|-71 86 5 0 0 0 0 0
cut open call clause width 6|-40 6 62 0 0 0 0 0
cut open call clause width 7|-44 0 44 0 0 0 0 0
cut open call open width 0|-41 112 -80 0 0 0 0 0
cut open call open width 1|-128 -4 -9 184 0 0 0 0
cut open call open width 2|-228 -4 106 160 -90 0 0 0
cut open call open width 3|-161 -47 86 113 0 0 0 0
cut open call open width 4|-77 10 120 37 0 -50 0 -50
cut open call open width 5|-117 36 105 -101 0 0 0 -48
cut open call open width 6|-73 172 -85 -41 0 0 0 -18
cut open call open width 7|-34 49 -28 0 0 0 0 0
cut open call sentence width 1|0 -50 0 51 0 0 0 0
cut open call sentence width 2|-55 22 -53 83 0 0 0 0
cut open call sentence width 3|-16 47 -6 -40 0 0 0 0
cut open call sentence width 4|-39 10 53 -65 0 0 0 0
cut open call sentence width 5|-25 45 4 0 0 0 0 0
cut open call sentence width 6|-6 86 -43 0 0 0 0 0
cut open call sentence width 7|-40 59 -18 0 0 0 0 0
cut open call signed width 4|-20 20 0 0 0 0 0 0
cut open call signed width 6|-35 36 0 0 0 0 0 0
cut open clause call width 2|-42 -48 78 0 0 0 0 0
cut open clause call width 3|-52 -81 160 -48 0 0 0 0
cut open clause call width 4|-88 0 88 0 0 0 0 0
cut open clause call width 5|-5 -42 47 0 0 0 0 0
cut open clause call width 6|63 -45 -38 0 0 0 0 0
cut open clause call width 7|13 -12 0 0 0 0 0 0
cut open clause clause width 1|50 -49 0 0 0 0 0 0
cut open clause clause width 2|107 -23 -65 0 -38 0 0 0
cut open clause clause width 3|27 27 -45 0 0 0 0 0
cut open clause clause width 4|-10 10 0 0 0 0 0 0
cut open clause clause width 5|48 -39 -30 0 0 0 0 0
cut open clause clause width 6|2 4 -25 14 0 0 0 0
cut open clause clause width 7|-26 26 0 0 0 0 0 0
cut open clause open width 0|0 50 0 0 -49 0 0 0
cut open clause open width 1|4 -82 164 0 -94 0 0 0
cut open clause open width 2|139 -118 130 -95 -53 -99 0 -50
cut open clause open width 3|137 -79 57 -77 -123 -50 0 0
cut open clause open width 4|66 -123 102 19 127 -33 -40 -119
cut open clause open width 5|75 25 -38 -75 22 -43 -38 -95
cut open clause open width 6|-18 27 -167 6 23 0 -47 155
cut open clause open width 7|-37 28 -48 89 -5 0 0 0
cut open clause open width 8|34 -24 0 -13 0 0 0 0
cut open clause sentence width 0|0 40 -40 0 0 0 0 0
cut open clause sentence width 2|0 48 -48 0 0 0 0 0
cut open clause sentence width 3|51 -86 -49 48 49 0 0 0
cut open clause sentence width 4|270 71 -293 -19 -68 0 0 0
cut open clause sentence width 5|-134 116 -25 46 0 0 0 0
cut open clause sentence width 6|-131 144 3 -44 -28 0 0 0
cut open clause sentence width 7|-138 174 28 -28 0 0 0 -50
cut open clause sentence width 8|56 65 0 -55 0 0 0 -49
cut open clause signed width 0|-49 49 0 0 0 0 0 0
cut open clause signed width 5|-49 49 0 0 0 0 0 0
cut open clause signed width 6|-149 149 0 0 0 0 0 0
cut open clause signed width 7|-67 68 0 0 0 0 0 0
cut open open call width 0|0 24 -139 -2 93 0 0 0
cut open open call width 1|0 -46 45 -11 -77 -66 0 84
cut open open call width 2|-14 -61 -195 88 35 227 -15 -92
cut open open call width 3|31 -39 -34 87 -20 -57 0 -72
cut open open call width 4|-113 -245 173 79 63 -93 0 -79
cut open open call width 5|90 -23 86 -10 55 0 0 -172
cut open open call width 6|107 29 -112 -128 0 -71 0 -28
cut open open call width 7|-30 6 8 -13 0 0 0 0
cut open open clause width 0|36 -112 45 -125 118 -49 125 -55
cut open open clause width 1|-39 -93 16 -31 -41 93 -62 132
cut open open clause width 2|256 -58 -32 27 -85 -54 63 104
cut open open clause width 3|184 -56 37 108 95 -115 -26 -197
cut open open clause width 4|80 -112 36 -38 151 -53 35 -38
cut open open clause width 5|85 -12 -46 -64 0 -1 -98 59
cut open open clause width 6|-23 53 -32 -54 -5 74 147 -210
cut open open clause width 7|-32 36 -92 108 0 0 0 -37
cut open open clause width 8|-50 -19 76 -48 0 0 0 37
cut open open open width 0|240 40 -99 -61 70 -88 164 -90
cut open open open width 1|175 56 80 9 11 112 -59 -70
cut open open open width 2|119 -27 99 14 -171 84 -163 112
cut open open open width 3|301 -168 69 -37 52 -23 -5 147
cut open open open width 4|318 -161 79 -8 -45 -49 -198 5
cut open open open width 5|163 -77 90 72 43 51 232 42
cut open open open width 6|23 30 19 13 42 -108 18 -103
cut open open open width 7|-36 -53 89 -18 61 -134 1 -76
cut open open open width 8|-121 15 36 93 -13 -97 0 -13
cut open open sentence width 0|-89 -197 -138 101 190 -48 0 102
cut open open sentence width 1|-32 -347 81 108 -28 57 -158 180
cut open open sentence width 2|-190 -301 8 108 -77 180 -43 38
cut open open sentence width 3|-274 -306 16 29 142 -56 149 260
cut open open sentence width 4|-163 -171 64 157 71 125 -108 -9
cut open open sentence width 5|-109 60 -25 61 -36 160 -1 36
cut open open sentence width 6|-85 141 -87 -152 -154 11 -44 -188
cut open open sentence width 7|-14 271 -187 -153 -73 -49 -29 -173
cut open open sentence width 8|189 114 -98 -154 0 0 0 -213
cut open open signed width 4|-32 77 0 0 -45 0 0 0
cut open open signed width 5|-299 343 0 -49 0 0 0 -50
cut open open signed width 6|-304 360 -95 0 -39 0 0 0
cut open open signed width 7|-153 186 -50 0 0 0 0 0
cut open open signed width 8|-125 160 0 0 0 0 0 -50
cut open sentence call width 1|0 15 0 0 -15 0 0 0
cut open sentence call width 2|-83 81 0 -34 27 0 0 0
cut open sentence call width 3|21 8 0 -53 26 0 0 0
cut open sentence call width 4|107 -21 0 -84 0 0 0 0
cut open sentence call width 5|-17 91 0 -63 0 0 0 0
cut open sentence call width 6|-57 -122 0 204 -47 0 0 0
cut open sentence call width 7|-33 33 0 0 0 0 0 0
cut open sentence clause width 0|-39 98 0 0 -61 0 0 0
cut open sentence clause width 1|67 -11 0 -48 28 0 0 0
cut open sentence clause width 2|44 -8 0 -20 -36 0 0 0
cut open sentence clause width 3|-76 12 -6 25 42 0 0 0
cut open sentence clause width 4|-75 79 0 59 23 0 0 -49
cut open sentence clause width 5|-56 136 0 -17 -46 0 0 -49
cut open sentence clause width 6|-81 49 -36 25 0 0 0 41
cut open sentence clause width 7|-143 143 0 0 0 0 0 0
cut open sentence open width 0|-167 53 0 -13 78 0 0 0
cut open sentence open width 1|-4 121 -50 -195 149 -49 0 -50
cut open sentence open width 2|-129 124 0 -8 165 -42 0 -91
cut open sentence open width 3|-152 105 -70 -30 109 0 -34 -49
cut open sentence open width 4|-91 169 6 43 -73 -100 0 -100
cut open sentence open width 5|7 137 -101 6 -159 0 0 -38
cut open sentence open width 6|-50 90 -136 65 -99 0 0 -85
cut open sentence open width 7|12 160 -73 -93 -107 -44 0 -71
cut open sentence open width 8|-74 -5 23 -110 -37 -50 0 287
cut open sentence sentence width 0|-80 87 0 0 -29 0 0 0
cut open sentence sentence width 1|-172 88 0 0 26 0 0 0
cut open sentence sentence width 2|-24 -61 0 -44 102 0 0 0
cut open sentence sentence width 3|-246 168 0 85 9 0 0 -49
cut open sentence sentence width 4|-227 13 -26 196 52 -49 0 0
cut open sentence sentence width 5|-264 -40 -10 206 109 0 0 70
cut open sentence sentence width 6|-168 126 -51 72 0 -37 0 -21
cut open sentence sentence width 7|-87 70 0 -63 0 0 0 46
cut open sentence sentence width 8|21 20 34 -33 0 0 0 -41
cut open sentence signed width 1|-11 11 0 0 0 0 0 0
cut open sentence signed width 4|-20 20 0 0 0 0 0 0
cut open sentence signed width 5|-40 41 0 0 0 0 0 0
cut open sentence signed width 6|-109 110 0 0 0 0 0 0
cut open sentence signed width 7|-30 31 0 0 0 0 0 0
cut open signed call width 5|-30 30 0 0 0 0 0 0
cut open signed clause width 5|-66 67 0 0 0 0 0 0
cut open signed open width 2|0 48 -48 0 0 0 0 0
cut open signed open width 3|-112 152 -50 0 0 0 0 0
cut open signed open width 4|-84 188 -49 -48 0 0 0 -50
cut open signed open width 5|-176 216 0 -50 0 0 0 0
cut open signed open width 6|-163 192 0 0 -46 0 0 0
cut open signed sentence width 4|-43 43 0 0 0 0 0 0
cut open signed sentence width 5|-4 4 0 0 0 0 0 0
cut open signed sentence width 6|-47 47 0 0 0 0 0 0
deficit 0|-45 -97 125 85 -57 18 -83 51
deficit 1|-15 14 62 32 -12 -35 -16 17
deficit 2|3 24 -11 6 -72 -40 -73 50
deficit 3|32 62 27 40 -31 -26 -32 -48
deficit 4|63 28 -40 -14 -91 -51 -23 -30
deficit 5|96 0 -5 38 -5 -42 20 -1
deficit 6|107 -21 14 25 -1 -30 -30 -23
deficit 7|28 59 64 48 26 -18 11 30
deficit 8|53 99 88 70 75 19 -5 35
deficit 9|36 109 87 69 84 42 89 25
doubled|-342 -461 319 313 -494 -399 -413 123
doubled 1|-47 -127 -18 54 -202 -135 -246 147
doubled 2|-146 -127 139 155 -285 -155 -47 1
doubled 3|-190 -167 129 160 -341 -198 -127 -206
doubled 4|-399 -232 222 206 -210 -170 -91 89
doubled 5|-271 -251 157 225 0 -183 -78 -6
doubled 6|-168 -180 434 -108 0 -48 -47 89
doubled 7|-39 -61 345 -247 0 0 0 -105
doubled 8|0 0 133 -133 0 0 0 0
ends call|59 53 -2 -89 -119 -100 -66 -146
ends call after ends call|-117 20 117 -11 0 0 0 0
ends call after ends clause|59 50 19 -69 0 -50 0 -50
ends call after ends open|71 22 21 -111 -119 -100 -66 -102
ends call after ends sentence|123 108 -154 44 0 -50 0 0
ends call after ends signed|-55 55 0 0 0 0 0 0
ends call deficit 0|-41 0 42 0 0 0 0 0
ends call deficit 1|-158 -90 224 -45 0 0 0 0
ends call deficit 2|-110 9 120 -36 0 0 0 0
ends call deficit 3|-27 -97 123 -84 0 0 0 0
ends call deficit 4|-28 -6 35 0 0 0 0 0
ends call deficit 5|-55 24 8 -44 0 0 0 0
ends call deficit 6|-47 -15 7 65 0 0 0 -18
ends call deficit 7|55 54 -73 -133 0 0 0 0
ends call deficit 8|74 108 -20 -30 -90 -50 0 -48
ends call deficit 9|121 107 -135 -14 -41 -100 -66 -100
ends call here 0 after 2|-44 0 45 0 0 0 0 0
ends call here 0 after 6|30 0 -30 0 0 0 0 0
ends call here 0 after 7|-38 0 38 0 0 0 0 0
ends call here 1 after 1|0 0 45 -45 0 0 0 0
ends call here 1 after 2|-81 -63 131 0 0 0 0 0
ends call here 1 after 3|-33 0 33 0 0 0 0 0
ends call here 1 after 5|40 18 -57 0 0 0 0 0
ends call here 1 after 6|0 32 -31 0 0 0 0 0
ends call here 1 after 8|-34 -98 123 0 0 0 0 0
ends call here 1 after 9|-58 43 15 0 0 0 0 0
ends call here 2 after 0|0 -48 49 0 0 0 0 0
ends call here 2 after 1|-17 -49 63 0 0 0 0 0
ends call here 2 after 2|-32 -26 73 -36 0 0 0 0
ends call here 2 after 3|139 -80 -39 0 0 0 0 0
ends call here 2 after 4|26 -74 49 0 0 0 0 0
ends call here 2 after 5|1 135 -135 0 0 0 0 0
ends call here 2 after 6|-1 -19 17 0 0 0 0 0
ends call here 2 after 7|-8 1 12 0 0 0 0 0
ends call here 2 after 8|-66 -73 131 0 0 0 0 0
ends call here 2 after 9|-172 199 -51 0 0 0 0 0
ends call here 3 after 0|-94 0 124 -42 0 0 0 0
ends call here 3 after 2|-13 -58 62 0 0 0 0 0
ends call here 3 after 3|2 -24 40 0 0 0 0 0
ends call here 3 after 4|-40 8 46 0 0 0 0 0
ends call here 3 after 5|145 -35 -70 0 0 0 0 0
ends call here 3 after 6|103 29 -125 0 0 0 0 0
ends call here 3 after 7|-43 0 44 0 0 0 0 0
ends call here 3 after 8|34 -29 29 -41 0 0 0 0
ends call here 3 after 9|-57 -2 62 0 0 0 0 0
ends call here 4 after 2|15 -28 14 0 0 0 0 0
ends call here 4 after 4|10 -1 -9 0 0 0 0 0
ends call here 4 after 5|-28 0 28 0 0 0 0 0
ends call here 4 after 6|-52 47 8 0 0 0 0 0
ends call here 4 after 7|34 -34 0 0 0 0 0 0
ends call here 5 after 1|-36 0 36 0 0 0 0 0
ends call here 5 after 2|9 -90 83 -44 0 0 0 0
ends call here 5 after 3|-12 -17 48 0 0 0 0 0
ends call here 5 after 4|10 19 -48 0 0 0 0 0
ends call here 5 after 5|53 146 -176 0 0 0 0 0
ends call here 5 after 6|10 14 11 0 0 0 0 0
ends call here 5 after 7|-44 43 17 0 0 0 0 0
ends call here 5 after 8|0 12 -12 0 0 0 0 0
ends call here 5 after 9|26 -19 -21 0 0 0 0 0
ends call here 6 after 0|-69 0 69 0 0 0 0 0
ends call here 6 after 1|-34 0 35 0 0 0 0 0
ends call here 6 after 2|34 -53 44 -16 0 0 0 -18
ends call here 6 after 3|-35 -7 38 0 0 0 0 0
ends call here 6 after 4|7 -42 31 0 0 0 0 0
ends call here 6 after 5|22 54 -45 -39 0 0 0 0
ends call here 6 after 6|57 10 -46 0 0 0 0 0
ends call here 6 after 7|-16 -26 50 -21 0 0 0 0
ends call here 6 after 8|19 -4 -154 146 0 0 0 0
ends call here 6 after 9|0 15 -32 0 0 0 0 0
ends call here 7 after 0|0 -46 47 0 0 0 0 0
ends call here 7 after 1|-141 41 113 0 0 0 0 0
ends call here 7 after 2|-11 20 -23 0 0 0 0 0
ends call here 7 after 3|90 55 -130 0 0 0 0 0
ends call here 7 after 4|159 -121 -49 0 0 0 0 0
ends call here 7 after 5|39 -25 -48 0 0 0 0 0
ends call here 7 after 6|-24 22 8 0 0 0 0 0
ends call here 7 after 7|-16 31 47 -56 0 0 0 0
ends call here 7 after 8|-49 2 96 -45 0 0 0 0
ends call here 7 after 9|-47 83 2 -47 0 0 0 0
ends call here 8 after 0|-68 -62 119 0 0 0 0 0
ends call here 8 after 1|-120 -46 188 -27 -43 0 0 0
ends call here 8 after 2|28 9 -55 51 0 0 0 0
ends call here 8 after 3|85 39 -116 21 0 0 0 0
ends call here 8 after 4|43 61 -81 39 0 0 0 0
ends call here 8 after 5|154 32 -93 -58 0 -50 0 -48
ends call here 8 after 6|107 -43 -38 -93 0 0 0 0
ends call here 8 after 7|26 22 -11 -45 0 0 0 0
ends call here 8 after 8|-208 74 47 107 -47 0 0 0
ends call here 8 after 9|-12 127 -5 -116 0 0 0 0
ends call here 9 after 0|-47 0 27 28 0 0 0 0
ends call here 9 after 1|0 31 -70 93 0 0 0 0
ends call here 9 after 2|99 -184 -13 27 0 0 0 0
ends call here 9 after 3|102 57 -13 -31 -41 0 0 -50
ends call here 9 after 4|97 9 -99 26 0 0 0 0
ends call here 9 after 5|100 99 -83 -109 0 -50 0 -50
ends call here 9 after 6|81 67 -72 26 0 -50 0 0
ends call here 9 after 7|2 97 -46 -49 0 0 0 0
ends call here 9 after 8|-183 2 120 68 0 0 0 0
ends call here 9 after 9|-77 63 9 39 0 0 -66 0
ends call width 0 marks 0|-30 84 -80 0 0 0 0 0
ends call width 1 marks 0|-235 -40 60 223 -41 0 0 0
ends call width 1 marks 1|0 74 -73 0 0 0 0 0
ends call width 2 marks 0|-40 -19 44 190 -90 0 0 0
ends call width 2 marks 1|-79 158 -100 -4 0 0 0 0
ends call width 3 marks 0|89 112 -193 87 0 0 0 0
ends call width 3 marks 1|-294 -25 247 46 0 0 0 0
ends call width 4 marks 0|134 -20 -12 -312 0 -50 -16 0
ends call width 4 marks 1|-189 -36 280 95 0 -50 -50 -100
ends call width 4 marks 2|-146 -2 196 -87 0 0 0 0
ends call width 5 marks 0|296 11 -277 -91 0 -50 0 -48
ends call width 5 marks 1|3 -61 94 -145 0 0 0 0
ends call width 5 marks 2|-5 109 -58 -49 0 0 0 0
ends call width 6 marks 0|159 -7 -145 -20 0 0 0 0
ends call width 6 marks 1|71 8 -56 -88 0 0 0 -18
ends call width 6 marks 2|60 171 -333 0 0 0 0 0
ends call width 7 marks 0|-44 -49 80 0 0 0 0 0
ends call width 7 marks 1|-43 0 44 0 0 0 0 0
ends call width 7 marks 2|-40 120 -99 0 0 0 0 0
ends call width 8 marks 2|52 -30 -30 0 0 0 0 0
ends clause|52 78 -29 -212 -123 -166 -77 -189
ends clause after ends call|-79 -84 243 -97 0 0 0 0
ends clause after ends clause|-42 108 -177 32 -38 0 -35 0
ends clause after ends open|63 -6 92 -163 -104 -166 2 -160
ends clause after ends sentence|83 81 -354 -39 -22 0 -119 -85
ends clause after ends signed|123 -49 -50 -45 0 0 0 0
ends clause deficit 0|95 -86 25 95 -42 0 0 -49
ends clause deficit 1|-81 101 52 19 81 0 0 -74
ends clause deficit 2|-28 46 -143 -168 -7 0 104 133
ends clause deficit 3|134 10 42 -135 31 -73 -95 -50
ends clause deficit 4|103 14 -91 10 0 -50 -50 0
ends clause deficit 5|104 -25 -37 -113 0 -50 -40 -95
ends clause deficit 6|109 -73 -85 -7 37 0 0 0
ends clause deficit 7|85 -45 163 -107 -46 -50 -40 0
ends clause deficit 8|56 9 67 53 -45 -79 -115 -95
ends clause deficit 9|102 58 10 12 -136 -50 0 -133
ends clause here 0 after 0|-19 48 -34 42 -42 0 0 0
ends clause here 0 after 1|-73 0 36 38 0 0 0 0
ends clause here 0 after 2|-10 10 0 0 0 0 0 0
ends clause here 0 after 4|28 -28 0 0 0 0 0 0
ends clause here 0 after 6|0 16 0 -16 0 0 0 0
ends clause here 0 after 7|-42 -18 -28 69 0 0 0 0
ends clause here 0 after 8|92 -42 -6 6 0 0 0 -49
ends clause here 0 after 9|90 -90 40 -39 0 0 0 0
ends clause here 1 after 0|5 -5 0 0 0 0 0 0
ends clause here 1 after 1|-107 69 0 36 0 0 0 37
ends clause here 1 after 2|-82 21 127 0 0 0 0 0
ends clause here 1 after 3|0 9 0 0 41 0 0 -50
ends clause here 1 after 4|-49 50 0 0 0 0 0 0
ends clause here 1 after 5|-11 27 -15 0 0 0 0 0
ends clause here 1 after 6|115 -98 -44 16 0 0 0 0
ends clause here 1 after 7|10 -10 0 0 0 0 0 0
ends clause here 1 after 8|-40 68 31 -86 32 0 0 0
ends clause here 1 after 9|47 -19 -7 12 14 0 0 -50
ends clause here 2 after 0|46 -34 -11 0 0 0 0 0
ends clause here 2 after 1|72 -61 -136 0 0 0 0 109
ends clause here 2 after 2|-28 38 -85 3 0 0 37 48
ends clause here 2 after 3|-75 74 100 -46 0 0 -45 0
ends clause here 2 after 4|42 4 -48 0 0 0 -25 0
ends clause here 2 after 5|66 7 -88 -71 0 0 0 0
ends clause here 2 after 6|14 -13 50 -47 -3 0 0 -17
ends clause here 2 after 7|75 -25 -54 -33 0 0 0 0
ends clause here 2 after 8|-11 7 -32 17 3 0 78 0
ends clause here 2 after 9|-69 55 59 -47 0 0 99 0
ends clause here 3 after 1|-15 47 -19 0 0 0 -35 0
ends clause here 3 after 2|30 79 0 -48 0 -50 0 -50
ends clause here 3 after 3|57 -15 -82 0 31 0 0 0
ends clause here 3 after 4|-118 119 0 0 0 0 0 0
ends clause here 3 after 5|79 -19 -62 -17 0 0 0 0
ends clause here 3 after 6|83 -87 -36 51 0 0 0 0
ends clause here 3 after 7|88 -108 136 -88 0 -33 0 -50
ends clause here 3 after 8|19 1 26 0 0 0 -36 0
ends clause here 3 after 9|56 -23 14 -46 0 0 -33 0
ends clause here 4 after 1|30 -30 0 0 0 0 0 0
ends clause here 4 after 2|14 55 -15 0 0 -50 0 0
ends clause here 4 after 3|59 -15 0 0 0 0 -50 0
ends clause here 4 after 4|-7 45 -66 0 0 0 0 0
ends clause here 4 after 5|39 -39 0 0 0 0 0 0
ends clause here 4 after 6|67 -66 0 0 0 0 0 0
ends clause here 4 after 7|63 -62 0 0 0 0 0 0
ends clause here 4 after 8|-83 72 9 14 0 0 0 0
ends clause here 4 after 9|53 -36 -26 -9 0 0 0 0
ends clause here 5 after 1|-28 20 16 0 0 0 0 0
ends clause here 5 after 2|42 18 45 -97 0 -50 -40 -50
ends clause here 5 after 3|-10 19 -31 0 0 0 0 0
ends clause here 5 after 4|42 -42 0 0 0 0 0 0
ends clause here 5 after 5|48 55 -85 -22 0 0 0 0
ends clause here 5 after 6|7 -79 60 0 0 0 0 0
ends clause here 5 after 7|83 14 -96 0 0 0 0 0
ends clause here 5 after 8|95 -74 14 0 0 0 0 -45
ends clause here 5 after 9|36 77 -66 0 0 0 0 0
ends clause here 6 after 1|-45 0 45 0 0 0 0 0
ends clause here 6 after 2|60 1 -112 0 0 0 0 0
ends clause here 6 after 3|6 7 0 -22 0 0 0 0
ends clause here 6 after 4|4 -4 0 0 0 0 0 0
ends clause here 6 after 5|91 -72 -46 27 0 0 0 0
ends clause here 6 after 6|92 -56 -15 0 0 0 0 0
ends clause here 6 after 7|4 -35 31 0 0 0 0 0
ends clause here 6 after 8|-62 39 -16 16 28 0 0 0
ends clause here 6 after 9|3 -18 51 -43 14 0 0 0
ends clause here 7 after 0|-43 0 43 0 0 0 0 0
ends clause here 7 after 1|9 0 -9 0 0 0 0 0
ends clause here 7 after 2|-10 -59 39 28 0 0 0 0
ends clause here 7 after 3|26 -6 50 0 0 -50 -40 0
ends clause here 7 after 4|38 -37 0 0 0 0 0 0
ends clause here 7 after 5|30 123 -99 0 -38 0 0 0
ends clause here 7 after 6|144 -62 -31 -50 0 0 0 0
ends clause here 7 after 7|15 -33 81 -54 -8 0 0 0
ends clause here 7 after 8|-87 68 78 -88 0 0 0 0
ends clause here 7 after 9|-38 -23 42 46 0 0 0 0
ends clause here 8 after 0|0 0 49 0 0 -49 0 0
ends clause here 8 after 1|-80 0 80 0 0 0 0 0
ends clause here 8 after 2|90 -8 42 -50 0 0 0 -47
ends clause here 8 after 3|116 -28 -97 0 0 0 0 0
ends clause here 8 after 4|43 3 -44 0 0 0 0 0
ends clause here 8 after 5|58 86 -39 21 0 -43 0 -48
ends clause here 8 after 6|111 94 -173 0 -45 0 0 0
ends clause here 8 after 7|4 85 -44 -45 0 0 0 0
ends clause here 8 after 8|-38 -61 -16 94 28 0 -45 0
ends clause here 8 after 9|-43 -76 200 42 -40 0 -83 0
ends clause here 9 after 1|-99 -15 107 0 0 0 0 0
ends clause here 9 after 2|-31 85 -40 0 0 0 0 0
ends clause here 9 after 3|156 -88 -78 0 0 0 0 0
ends clause here 9 after 4|99 -8 -93 0 0 0 0 0
ends clause here 9 after 5|238 123 -242 -49 -47 -50 0 -50
ends clause here 9 after 6|134 105 -121 0 0 -50 0 -47
ends clause here 9 after 7|50 35 -41 0 -49 0 0 0
ends clause here 9 after 8|-86 -8 133 21 -99 0 0 0
ends clause here 9 after 9|-367 -10 314 40 22 0 0 -50
ends clause width 0 marks 0|-87 146 -40 0 -49 0 0 0
ends clause width 1 marks 0|63 -177 196 -33 -94 0 0 0
ends clause width 2 marks 0|14 -104 242 -117 -90 -99 0 -50
ends clause width 3 marks 0|30 -76 175 -121 -60 -50 0 -97
ends clause width 3 marks 1|-72 89 -22 0 0 0 0 0
ends clause width 4 marks 0|62 71 29 -72 23 -33 -40 -119
ends clause width 4 marks 1|-91 137 -6 3 50 0 0 0
ends clause width 4 marks 2|158 -158 0 0 0 0 0 0
ends clause width 5 marks 0|86 44 -29 -5 -16 -43 -120 -107
ends clause width 5 marks 1|16 52 -185 110 25 0 -4 0
ends clause width 5 marks 2|-63 88 -47 0 0 0 0 0
ends clause width 6 marks 0|1 64 -92 -51 0 -50 51 102
ends clause width 6 marks 1|37 22 -285 -26 42 -50 25 -40
ends clause width 6 marks 2|21 39 -213 -16 23 0 -102 0
ends clause width 7 marks 0|7 4 -29 0 0 0 0 0
ends clause width 7 marks 1|54 -8 -53 -1 20 0 0 0
ends clause width 7 marks 2|1 52 -34 34 -35 0 0 -50
ends clause width 8 marks 1|94 2 0 -46 0 0 0 -49
ends clause width 8 marks 2|-95 50 0 61 0 0 0 0
ends open|3 61 76 61 71 72 86 136
ends open after ends call|-62 -99 54 47 100 6 -55 -1
ends open after ends clause|-91 41 16 36 71 40 128 13
ends open after ends open|43 94 42 53 38 67 151 103
ends open after ends sentence|-57 35 -9 32 10 119 -49 -63
ends open after ends signed|232 116 -210 -112 -84 0 -89 -126
ends open deficit 0|-3 -32 91 27 45 48 -83 15
ends open deficit 1|51 6 51 -9 -23 -31 -16 58
ends open deficit 2|6 23 -17 -8 -77 -19 -75 31
ends open deficit 3|-14 35 -22 51 -2 -9 -15 -47
ends open deficit 4|44 13 -18 -47 -63 14 -6 -16
ends open deficit 5|92 -6 -4 38 -23 -41 31 5
ends open deficit 6|100 -28 32 1 31 -26 31 -1
ends open deficit 7|25 -135 91 52 16 38 48 52
ends open deficit 8|-36 -106 142 122 61 49 14 91
ends open deficit 9|-6 -62 145 102 119 73 119 79
ends open here 0 after 0|173 24 -34 71 0 -30 0 -179
ends open here 0 after 1|56 -73 86 -104 -14 0 0 48
ends open here 0 after 2|-50 -77 -20 19 23 35 0 98
ends open here 0 after 3|-28 -18 36 17 76 -21 0 -121
ends open here 0 after 4|-49 -9 50 3 10 0 0 0
ends open here 0 after 5|-34 -53 11 -62 16 54 0 -33
ends open here 0 after 6|-77 -47 82 -16 -17 90 0 4
ends open here 0 after 7|-63 -28 -9 78 84 58 0 -56
ends open here 0 after 8|-4 60 48 -69 -96 -8 0 25
ends open here 0 after 9|-74 86 36 39 68 27 -83 -81
ends open here 1 after 0|152 -81 -10 -3 -35 -51 0 27
ends open here 1 after 1|3 51 -6 -29 -2 25 34 34
ends open here 1 after 2|151 50 -81 33 43 3 -52 -23
ends open here 1 after 3|-6 48 -71 16 -74 -108 0 110
ends open here 1 after 4|27 -38 77 -15 8 8 0 -64
ends open here 1 after 5|-111 -35 61 42 -9 -88 -18 63
ends open here 1 after 6|-34 15 70 -8 -87 20 -22 76
ends open here 1 after 7|-130 50 -7 7 -24 72 -55 30
ends open here 1 after 8|39 53 -32 39 63 34 -58 -49
ends open here 1 after 9|8 9 8 40 56 57 29 21
ends open here 2 after 0|51 101 8 15 -96 113 0 -31
ends open here 2 after 1|25 99 -15 -7 -50 -9 -71 -45
ends open here 2 after 2|-9 23 -43 -26 127 33 -31 -62
ends open here 2 after 3|-5 29 11 8 41 -24 64 -33
ends open here 2 after 4|12 55 -25 46 68 -33 76 -58
ends open here 2 after 5|-24 -20 111 21 -6 104 35 -68
ends open here 2 after 6|29 26 33 37 43 36 -86 -1
ends open here 2 after 7|21 51 -13 -40 32 41 -9 -70
ends open here 2 after 8|34 55 -45 5 5 29 -8 32
ends open here 2 after 9|17 41 -23 -49 34 2 24 -93
ends open here 3 after 0|-47 0 -26 6 37 -23 0 71
ends open here 3 after 1|92 -29 16 -2 -16 -47 -29 -50
ends open here 3 after 2|21 63 -35 60 -12 5 -17 -125
ends open here 3 after 3|43 30 99 23 71 -19 23 -125
ends open here 3 after 4|52 7 -39 -15 -28 -21 0 30
ends open here 3 after 5|-51 -119 110 42 22 5 81 82
ends open here 3 after 6|-51 -106 70 -24 30 68 73 59
ends open here 3 after 7|66 86 2 -3 -53 -15 64 -15
ends open here 3 after 8|-24 12 -15 -30 -6 15 -36 65
ends open here 3 after 9|13 13 -51 2 22 57 -40 18
ends open here 4 after 0|0 0 23 56 0 -48 0 -20
ends open here 4 after 1|45 23 -19 23 44 54 0 -89
ends open here 4 after 2|22 68 -2 22 -48 -73 -8 -52
ends open here 4 after 3|-10 -41 42 -38 89 32 -81 -102
ends open here 4 after 4|6 -74 94 42 -10 36 1 -42
ends open here 4 after 5|-24 -45 62 74 -13 105 29 -76
ends open here 4 after 6|13 -63 18 31 50 -35 17 9
ends open here 4 after 7|3 -46 -16 -20 -12 45 16 -27
ends open here 4 after 8|14 36 -66 -33 -33 -22 53 -7
ends open here 4 after 9|34 14 36 26 -128 -19 3 -71
ends open here 5 after 0|-11 -95 45 -7 15 -38 -48 20
ends open here 5 after 1|28 101 29 6 -1 -43 -36 -27
ends open here 5 after 2|61 65 -3 1 18 -66 51 -68
ends open here 5 after 3|72 3 9 28 53 -25 25 -77
ends open here 5 after 4|16 -63 74 -91 49 -16 -30 118
ends open here 5 after 5|-32 -269 171 -5 39 40 58 -52
ends open here 5 after 6|30 -97 28 -72 -4 0 27 61
ends open here 5 after 7|-22 -15 5 -16 -43 66 -48 107
ends open here 5 after 8|4 -20 18 35 -94 49 -81 -81
ends open here 5 after 9|104 -2 -6 76 14 13 30 39
ends open here 6 after 0|27 0 -55 6 -54 77 61 -1
ends open here 6 after 1|53 12 -2 -82 13 -115 7 95
ends open here 6 after 2|48 109 27 -42 -27 -74 -5 11
ends open here 6 after 3|20 -29 76 -20 15 27 5 32
ends open here 6 after 4|-9 -106 -56 57 28 -4 30 161
ends open here 6 after 5|-67 -87 85 77 0 62 66 103
ends open here 6 after 6|-50 25 35 67 7 11 42 -18
ends open here 6 after 7|70 44 10 16 -77 -44 31 -31
ends open here 6 after 8|6 -70 15 43 13 24 -49 94
ends open here 6 after 9|43 -73 21 8 74 -32 12 25
ends open here 7 after 0|38 36 -31 18 30 -18 -33 10
ends open here 7 after 1|70 -13 -8 5 8 9 78 11
ends open here 7 after 2|88 -19 -4 37 41 31 -3 -17
ends open here 7 after 3|61 -69 25 2 -29 58 27 -32
ends open here 7 after 4|72 -107 55 20 43 -23 -60 -14
ends open here 7 after 5|-73 -66 111 15 3 27 1 18
ends open here 7 after 6|-62 -56 8 62 42 -21 26 -13
ends open here 7 after 7|-62 37 -36 37 38 15 -6 50
ends open here 7 after 8|37 81 -1 27 5 -15 44 37
ends open here 7 after 9|44 13 -26 10 -111 -26 74 32
ends open here 8 after 0|111 51 -53 44 -9 -8 -30 28
ends open here 8 after 1|-12 101 -85 45 -1 53 40 26
ends open here 8 after 2|13 103 70 34 6 7 53 52
ends open here 8 after 3|-13 -33 58 34 61 -8 98 20
ends open here 8 after 4|51 -129 49 34 -21 -29 26 -61
ends open here 8 after 5|-109 7 84 1 10 36 39 70
ends open here 8 after 6|-15 -75 47 41 13 32 27 17
ends open here 8 after 7|77 -13 19 64 -10 -54 70 22
ends open here 8 after 8|25 -15 5 0 44 1 60 27
ends open here 8 after 9|63 -59 -48 45 9 80 63 53
ends open here 9 after 0|117 -40 -16 58 38 21 21 -55
ends open here 9 after 1|60 -108 -1 12 -24 7 24 105
ends open here 9 after 2|-38 -4 135 100 -3 48 53 19
ends open here 9 after 3|-113 -56 73 15 -44 0 -17 100
ends open here 9 after 4|-201 -1 81 71 26 -18 -23 53
ends open here 9 after 5|-44 52 151 52 -5 -22 10 100
ends open here 9 after 6|-166 -40 42 50 11 54 15 61
ends open here 9 after 7|-64 21 19 59 -69 -1 -33 54
ends open here 9 after 8|36 34 -17 84 29 -2 42 6
ends open here 9 after 9|118 -4 71 106 125 82 82 95
ends open width 0 marks 0|-31 85 34 -85 200 -158 -57 -32
ends open width 1 marks 0|-116 3 68 107 38 -22 -116 127
ends open width 1 marks 1|0 -87 146 0 -82 0 0 0
ends open width 2 marks 0|125 -133 94 111 -101 59 24 43
ends open width 2 marks 1|-82 12 178 -338 270 -84 -47 -118
ends open width 3 marks 0|67 -97 119 149 -268 110 23 15
ends open width 3 marks 1|-233 -18 36 3 347 -195 -91 -10
ends open width 3 marks 2|0 -24 0 0 24 0 0 0
ends open width 4 marks 0|60 -279 117 109 -116 152 109 121
ends open width 4 marks 1|-136 31 123 27 190 -212 -241 -162
ends open width 4 marks 2|-158 -47 144 30 175 -50 0 -78
ends open width 5 marks 0|-43 -77 196 112 -90 62 92 87
ends open width 5 marks 1|135 84 57 142 27 -129 -56 -111
ends open width 5 marks 2|57 177 -139 136 14 -67 -169 -146
ends open width 6 marks 0|-168 -118 368 123 -258 84 65 114
ends open width 6 marks 1|2 17 13 77 -174 -172 91 -202
ends open width 6 marks 2|11 67 -253 -273 206 -129 83 15
ends open width 7 marks 0|-241 -193 121 69 -76 28 16 163
ends open width 7 marks 1|-51 -5 41 22 -62 -93 177 -114
ends open width 7 marks 2|57 121 -269 72 144 -40 16 -185
ends open width 8 marks 0|-49 4 -137 -10 0 11 0 240
ends open width 8 marks 1|61 117 3 -39 -56 0 0 -120
ends open width 8 marks 2|127 117 -170 56 -13 0 -47 -100
ends sentence|35 69 -341 -25 -32 -273 -290 -193
ends sentence after ends call|-68 187 0 -17 22 -50 0 -96
ends sentence after ends clause|21 53 -127 10 -20 0 -50 -69
ends sentence after ends open|38 50 -274 9 -34 -265 -265 -85
ends sentence after ends sentence|73 12 -129 -27 -2 -126 0 -52
ends sentence after ends signed|41 -41 0 0 0 0 0 0
ends sentence deficit 0|-127 -28 99 102 -152 -50 0 136
ends sentence deficit 1|4 -86 -143 111 39 -36 0 62
ends sentence deficit 2|-1 2 20 126 32 -122 -84 41
ends sentence deficit 3|33 -1 -117 46 -28 -10 0 -19
ends sentence deficit 4|19 -13 -55 137 -70 0 0 -86
ends sentence deficit 5|-38 70 -29 73 60 -50 0 -60
ends sentence deficit 6|-31 91 -11 7 20 -37 -50 -103
ends sentence deficit 7|82 85 -102 -39 81 -99 -95 -99
ends sentence deficit 8|65 92 -103 -61 25 -100 -18 -197
ends sentence deficit 9|57 67 -359 -135 -1 -174 -158 -216
ends sentence here 0 after 0|-57 -82 0 -25 0 0 0 125
ends sentence here 0 after 1|-95 0 -41 142 0 0 0 -27
ends sentence here 0 after 2|0 -23 1 -56 0 0 0 65
ends sentence here 0 after 5|-47 -35 4 -11 0 0 0 76
ends sentence here 0 after 6|-48 49 0 48 0 0 0 -48
ends sentence here 0 after 7|0 0 80 -80 0 0 0 0
ends sentence here 0 after 8|-17 -74 53 81 -45 -50 0 50
ends sentence here 0 after 9|80 -2 79 -96 -116 0 0 60
ends sentence here 1 after 1|91 -72 -88 -27 0 -10 0 47
ends sentence here 1 after 2|-110 -25 0 31 0 0 0 177
ends sentence here 1 after 3|2 -12 0 53 0 0 0 -56
ends sentence here 1 after 4|-26 24 -39 45 0 0 0 -15
ends sentence here 1 after 5|-17 12 0 24 0 0 0 -45
ends sentence here 1 after 6|-59 -20 0 27 0 0 0 41
ends sentence here 1 after 7|99 -153 0 63 0 0 0 0
ends sentence here 1 after 8|119 -41 0 -35 22 0 0 -73
ends sentence here 1 after 9|-28 81 -51 -51 5 -29 0 54
ends sentence here 2 after 0|-49 5 0 52 0 0 0 0
ends sentence here 2 after 1|61 -70 -18 -73 0 0 0 64
ends sentence here 2 after 2|49 -23 -14 -13 -43 0 0 -47
ends sentence here 2 after 3|24 15 46 -64 -49 0 0 0
ends sentence here 2 after 4|-41 70 0 -85 -25 0 0 46
ends sentence here 2 after 5|-68 12 -34 -2 54 -44 0 156
ends sentence here 2 after 6|-16 -37 25 13 -42 0 0 125
ends sentence here 2 after 7|-45 -17 0 13 46 0 0 0
ends sentence here 2 after 8|57 -54 -36 78 90 -40 0 -90
ends sentence here 2 after 9|69 -21 37 -4 37 -49 -84 19
ends sentence here 3 after 0|56 -49 0 -12 0 0 0 0
ends sentence here 3 after 1|-71 15 0 61 0 0 0 19
ends sentence here 3 after 2|121 -107 0 -62 0 -10 0 0
ends sentence here 3 after 3|68 -61 -44 42 -47 0 0 0
ends sentence here 3 after 4|-6 -38 0 56 0 0 0 39
ends sentence here 3 after 5|-27 65 -46 -38 63 0 0 -30
ends sentence here 3 after 6|-57 102 0 7 -49 0 0 -44
ends sentence here 3 after 7|-12 -59 0 92 0 0 0 0
ends sentence here 3 after 8|46 -1 -40 -17 11 0 0 0
ends sentence here 3 after 9|39 6 -32 -45 -13 0 0 0
ends sentence here 4 after 0|0 49 0 -48 0 0 0 0
ends sentence here 4 after 1|-23 -1 0 29 0 0 0 0
ends sentence here 4 after 2|83 -103 0 88 0 0 0 0
ends sentence here 4 after 3|-16 8 -9 92 -70 0 0 0
ends sentence here 4 after 4|-43 46 0 33 0 0 0 -36
ends sentence here 4 after 5|-58 134 0 -14 0 0 0 -50
ends sentence here 4 after 6|-127 100 0 40 0 0 0 0
ends sentence here 4 after 7|-21 62 0 -36 0 0 0 0
ends sentence here 4 after 8|3 -12 -45 53 0 0 0 0
ends sentence here 4 after 9|9 28 0 -9 0 0 0 0
ends sentence here 5 after 0|4 -43 0 7 34 0 0 0
ends sentence here 5 after 1|105 -133 0 38 35 0 0 0
ends sentence here 5 after 2|116 -97 0 9 37 -50 0 0
ends sentence here 5 after 3|47 -3 0 -49 46 0 0 9
ends sentence here 5 after 4|-34 62 0 69 0 0 0 -38
ends sentence here 5 after 5|-110 81 -7 -70 0 0 0 100
ends sentence here 5 after 6|-84 120 0 68 31 0 0 -98
ends sentence here 5 after 7|3 21 41 -6 -42 0 0 -32
ends sentence here 5 after 8|-40 81 -53 8 8 0 0 0
ends sentence here 5 after 9|-94 87 0 -22 32 0 0 0
ends sentence here 6 after 1|-29 -45 0 141 0 -37 0 -37
ends sentence here 6 after 2|33 -72 35 79 -38 0 0 0
ends sentence here 6 after 3|-117 52 0 121 0 0 0 0
ends sentence here 6 after 4|-37 85 0 -156 45 0 0 0
ends sentence here 6 after 5|-9 57 0 -122 41 0 0 -48
ends sentence here 6 after 6|25 40 -25 -70 -42 0 0 0
ends sentence here 6 after 7|-78 10 0 16 102 0 0 0
ends sentence here 6 after 8|100 32 0 -28 -17 0 0 -46
ends sentence here 6 after 9|47 74 0 -38 -8 0 -50 0
ends sentence here 7 after 0|-75 89 0 -2 42 0 0 -50
ends sentence here 7 after 1|9 -4 0 -39 69 0 0 -19
ends sentence here 7 after 2|-46 29 0 3 88 -49 0 0
ends sentence here 7 after 3|-20 77 0 -33 20 0 0 -50
ends sentence here 7 after 4|-102 89 0 28 -5 0 0 0
ends sentence here 7 after 5|27 59 -50 1 -50 -50 0 -50
ends sentence here 7 after 6|-19 63 0 37 -41 0 -46 -50
ends sentence here 7 after 7|171 -22 18 -208 -7 0 0 0
ends sentence here 7 after 8|96 -20 -100 -26 -9 0 0 0
ends sentence here 7 after 9|67 11 34 48 12 0 -49 -94
ends sentence here 8 after 0|-23 -4 0 6 12 0 0 0
ends sentence here 8 after 1|108 -137 27 -66 13 0 0 0
ends sentence here 8 after 2|-27 4 -50 69 4 0 0 -98
ends sentence here 8 after 3|26 55 0 -13 -68 0 0 0
ends sentence here 8 after 4|-83 101 -6 4 55 0 0 0
ends sentence here 8 after 5|26 50 -14 76 31 0 0 -50
ends sentence here 8 after 6|27 39 -100 71 8 0 0 0
ends sentence here 8 after 7|7 -9 -48 -9 55 0 0 0
ends sentence here 8 after 8|110 12 30 -90 -19 0 0 0
ends sentence here 8 after 9|89 37 96 34 54 -100 -18 -85
ends sentence here 9 after 0|-85 51 0 25 7 0 0 0
ends sentence here 9 after 1|-12 102 0 57 -61 0 -34 -49
ends sentence here 9 after 2|9 4 -99 56 15 -99 0 0
ends sentence here 9 after 3|-57 65 0 65 5 0 0 -50
ends sentence here 9 after 4|27 97 0 14 -28 0 0 -91
ends sentence here 9 after 5|16 56 -199 -65 47 -50 -50 -131
ends sentence here 9 after 6|-4 76 -11 -66 20 0 0 -50
ends sentence here 9 after 7|22 -14 -48 -34 137 0 0 -46
ends sentence here 9 after 8|126 78 -84 -68 -59 0 -49 -23
ends sentence here 9 after 9|156 73 -114 -59 -103 -130 -48 -93
ends sentence width 0 marks 0|30 -4 -50 -13 0 0 -50 0
ends sentence width 1 marks 0|-29 127 -99 -321 198 -49 0 -126
ends sentence width 1 marks 1|231 -78 0 -50 -130 0 0 0
ends sentence width 2 marks 0|-18 145 -124 -261 197 -42 0 -91
ends sentence width 2 marks 1|132 -49 0 0 -151 0 0 0
ends sentence width 3 marks 0|-65 73 -173 52 77 -50 -34 -131
ends sentence width 3 marks 1|62 136 -31 -209 -158 0 -48 0
ends sentence width 3 marks 2|408 -379 0 0 -85 0 0 0
ends sentence width 4 marks 0|-26 64 -44 196 39 -186 -18 -271
ends sentence width 4 marks 1|101 107 -142 -169 -226 0 -49 -23
ends sentence width 4 marks 2|79 -36 -13 -68 -75 0 0 0
ends sentence width 5 marks 0|-19 -20 -32 380 35 -10 -46 -166
ends sentence width 5 marks 1|154 66 -178 -83 -197 -50 0 155
ends sentence width 5 marks 2|50 68 0 -241 1 0 0 0
ends sentence width 6 marks 0|-14 60 -17 117 -95 -90 0 -293
ends sentence width 6 marks 1|27 44 -190 -155 7 -76 -99 107
ends sentence width 6 marks 2|6 113 -15 -93 -125 -10 -48 -88
ends sentence width 7 marks 0|-1 73 -75 74 -37 0 -36 -44
ends sentence width 7 marks 1|-37 12 40 -78 -76 -65 0 200
ends sentence width 7 marks 2|-8 80 -42 -131 19 0 0 0
ends sentence width 8 marks 1|-37 53 131 -37 -35 -50 0 50
ends sentence width 8 marks 2|-31 84 113 -309 -83 0 0 251
ends signed|118 187 -166 -127 -92 0 -87 -50
ends signed after ends call|20 -19 0 0 0 0 0 0
ends signed after ends clause|-25 25 0 0 0 0 0 0
ends signed after ends open|135 175 -166 -127 -92 0 -87 -50
ends signed after ends sentence|-38 38 0 0 0 0 0 0
ends signed deficit 1|-44 90 0 0 -45 0 0 0
ends signed deficit 2|35 -19 0 0 0 0 -38 0
ends signed deficit 3|5 22 0 0 -46 0 0 0
ends signed deficit 4|-11 70 -49 0 0 0 0 0
ends signed deficit 5|29 -29 0 0 0 0 0 0
ends signed deficit 6|-44 89 -49 0 0 0 0 0
ends signed deficit 7|49 62 -19 -48 0 0 0 -50
ends signed deficit 8|105 40 -50 -50 0 0 -48 0
ends signed deficit 9|35 63 -98 -40 0 0 0 0
ends signed here 1 after 6|0 46 0 0 -45 0 0 0
ends signed here 1 after 8|-44 44 0 0 0 0 0 0
ends signed here 2 after 2|46 -46 0 0 0 0 0 0
ends signed here 2 after 5|-18 18 0 0 0 0 0 0
ends signed here 2 after 6|-52 52 0 0 0 0 0 0
ends signed here 2 after 8|-22 22 0 0 0 0 0 0
ends signed here 2 after 9|65 -44 0 0 0 0 -38 0
ends signed here 3 after 8|-9 9 0 0 0 0 0 0
ends signed here 3 after 9|14 13 0 0 -46 0 0 0
ends signed here 4 after 3|9 -8 0 0 0 0 0 0
ends signed here 4 after 6|-37 38 0 0 0 0 0 0
ends signed here 4 after 7|0 49 -49 0 0 0 0 0
ends signed here 4 after 8|57 -57 0 0 0 0 0 0
ends signed here 4 after 9|-19 19 0 0 0 0 0 0
ends signed here 5 after 2|-36 37 0 0 0 0 0 0
ends signed here 5 after 4|40 -40 0 0 0 0 0 0
ends signed here 5 after 5|-47 47 0 0 0 0 0 0
ends signed here 5 after 6|-4 4 0 0 0 0 0 0
ends signed here 5 after 8|61 -61 0 0 0 0 0 0
ends signed here 5 after 9|-19 19 0 0 0 0 0 0
ends signed here 6 after 3|-42 42 0 0 0 0 0 0
ends signed here 6 after 4|-28 28 0 0 0 0 0 0
ends signed here 6 after 5|-45 46 0 0 0 0 0 0
ends signed here 6 after 6|63 -63 0 0 0 0 0 0
ends signed here 6 after 8|9 48 -49 0 0 0 0 0
ends signed here 6 after 9|36 -36 0 0 0 0 0 0
ends signed here 7 after 0|23 -22 0 0 0 0 0 0
ends signed here 7 after 1|-20 20 0 0 0 0 0 0
ends signed here 7 after 2|-44 44 0 0 0 0 0 0
ends signed here 7 after 3|13 -13 0 0 0 0 0 0
ends signed here 7 after 4|-16 16 0 0 0 0 0 0
ends signed here 7 after 5|-11 12 0 0 0 0 0 0
ends signed here 7 after 6|16 35 -19 0 0 0 0 -50
ends signed here 7 after 7|45 3 0 -48 0 0 0 0
ends signed here 7 after 8|-32 32 0 0 0 0 0 0
ends signed here 7 after 9|95 -95 0 0 0 0 0 0
ends signed here 8 after 0|41 -41 0 0 0 0 0 0
ends signed here 8 after 1|-51 52 0 0 0 0 0 0
ends signed here 8 after 2|16 -16 0 0 0 0 0 0
ends signed here 8 after 4|-46 47 0 0 0 0 0 0
ends signed here 8 after 5|-5 5 0 0 0 0 0 0
ends signed here 8 after 6|-22 23 0 0 0 0 0 0
ends signed here 8 after 7|24 -24 0 0 0 0 0 0
ends signed here 8 after 8|75 -13 0 -50 0 0 0 0
ends signed here 8 after 9|122 -13 -50 0 0 0 -48 0
ends signed here 9 after 0|-45 45 0 0 0 0 0 0
ends signed here 9 after 1|41 0 0 -40 0 0 0 0
ends signed here 9 after 2|15 -15 0 0 0 0 0 0
ends signed here 9 after 3|39 -39 0 0 0 0 0 0
ends signed here 9 after 4|-54 54 0 0 0 0 0 0
ends signed here 9 after 5|19 -18 0 0 0 0 0 0
ends signed here 9 after 8|36 -36 0 0 0 0 0 0
ends signed here 9 after 9|25 86 -98 0 0 0 0 0
ends signed width 2 marks 1|0 48 -48 0 0 0 0 0
ends signed width 3 marks 1|-61 152 -50 -40 0 0 0 0
ends signed width 4 marks 1|-164 246 -49 -48 0 0 0 -50
ends signed width 4 marks 2|68 -68 0 0 0 0 0 0
ends signed width 5 marks 1|111 49 -85 -50 0 0 0 0
ends signed width 5 marks 2|77 -49 0 0 0 0 -48 0
ends signed width 6 marks 1|-85 92 -19 0 0 0 0 0
ends signed width 6 marks 2|108 -78 0 0 -46 0 -38 0
ends signed width 7 marks 1|0 46 0 0 -45 0 0 0
ends signed width 7 marks 2|63 -62 0 0 0 0 0 0
full around 0 0|2 -31 76 92 62 6 52 105
full around 0 1|38 -95 66 73 29 41 19 64
full around 0 2|-11 -51 43 24 -51 1 15 16
full around 1 0|54 100 39 72 -8 58 53 95
full around 1 1|65 40 4 3 -33 -8 -30 4
full around 1 2|63 61 -22 -15 12 -167 -113 -50
full around 2 0|3 68 -68 5 -51 -1 -3 -60
full around 2 1|56 0 -50 12 -29 -48 -98 -49
full around 2 2|67 32 42 40 127 -128 -233 -165
furniture|-397 -147 -475 -154 -187 -403 -268 822
genre|150 -98 308 -342 -121 -370 -437 395
happening|78 108 183 5 -87 -384 -293 -206
here 0 after 0|144 2 -47 60 -42 -30 0 -104
here 0 after 1|-65 -73 90 24 -14 0 0 37
here 0 after 2|-78 -84 -7 -19 23 35 0 159
here 0 after 3|-28 -18 36 17 76 -21 0 -121
here 0 after 4|-29 -38 50 3 10 0 0 0
here 0 after 5|-73 -80 31 -80 16 54 0 43
here 0 after 6|-103 8 75 4 -17 90 0 -34
here 0 after 7|-102 -37 61 23 84 58 0 -56
here 0 after 8|32 8 60 7 -126 -37 0 19
here 0 after 9|-24 49 71 -11 -12 27 -83 -49
here 1 after 0|157 -85 -10 -3 -35 -51 0 27
here 1 after 1|18 39 -28 -38 -2 22 34 64
here 1 after 2|-23 70 -25 1 43 3 -52 49
here 1 after 3|-12 73 -65 31 -25 -108 0 29
here 1 after 4|-50 37 64 12 8 8 0 -71
here 1 after 5|-99 -21 52 61 -9 -88 -18 46
here 1 after 6|-12 -5 9 32 -119 20 -22 86
here 1 after 7|-2 -58 -7 41 -24 72 -55 30
here 1 after 8|30 31 13 56 89 34 -58 -85
here 1 after 9|-8 48 1 26 59 50 29 -31
here 2 after 0|13 11 28 76 -96 113 0 -31
here 2 after 1|52 -5 -25 -31 -50 -9 -71 25
here 2 after 2|-5 22 -42 -36 115 33 -13 -61
here 2 after 3|-6 32 59 -18 9 -24 34 -33
here 2 after 4|6 68 -23 28 54 -33 65 -44
here 2 after 5|-36 41 47 9 23 90 35 -3
here 2 after 6|-2 26 30 31 37 36 -86 33
here 2 after 7|34 35 -19 -21 57 41 -9 -70
here 2 after 8|12 50 -15 33 49 20 23 10
here 2 after 9|22 32 -38 -56 41 -31 21 -88
here 3 after 0|-94 -49 43 -15 37 -23 0 71
here 3 after 1|65 -5 14 16 -16 -47 -65 -42
here 3 after 2|69 25 -20 53 -12 -43 -17 -126
here 3 after 3|87 4 56 36 69 -19 23 -125
here 3 after 4|-26 69 -21 9 -28 -21 0 52
here 3 after 5|-35 -16 69 -6 64 5 81 37
here 3 after 6|-3 -39 33 -11 -26 68 73 29
here 3 after 7|66 -8 97 44 -53 -33 64 -43
here 3 after 8|31 -25 -28 -13 -3 15 -61 65
here 3 after 9|43 -6 -33 -29 7 57 -46 18
here 4 after 0|0 49 23 -3 0 -48 0 -20
here 4 after 1|46 -9 -19 55 44 54 0 -89
here 4 after 2|43 61 -2 39 -48 -125 -8 -52
here 4 after 3|49 -45 40 8 40 32 -131 -102
here 4 after 4|15 -56 69 52 -10 36 1 -78
here 4 after 5|-10 18 68 71 -13 105 29 -74
here 4 after 6|-39 -23 19 43 50 -35 17 9
here 4 after 7|24 -30 -62 -31 -12 45 16 -27
here 4 after 8|6 16 -79 8 -33 -22 53 -7
here 4 after 9|49 20 31 -5 -128 -19 3 -71
here 5 after 0|-9 -126 45 -1 58 -38 -48 20
here 5 after 1|47 34 38 13 33 -43 -36 -27
here 5 after 2|63 45 13 -20 37 -67 18 -65
here 5 after 3|64 24 23 21 84 -25 25 -12
here 5 after 4|23 -42 59 -69 49 -16 -30 101
here 5 after 5|-94 -3 87 -8 39 40 58 4
here 5 after 6|-22 -25 62 -23 16 0 27 -30
here 5 after 7|34 27 -15 -16 -73 66 -48 95
here 5 after 8|13 -33 10 30 -91 49 -81 -117
here 5 after 9|92 44 -28 46 33 13 30 39
here 6 after 0|-51 0 -18 6 -54 77 61 -1
here 6 after 1|23 -25 10 16 13 -142 7 82
here 6 after 2|72 38 21 -11 -53 -74 -5 7
here 6 after 3|-13 -21 89 19 15 27 5 32
here 6 after 4|-19 -64 -46 11 74 -4 30 161
here 6 after 5|-29 -9 44 21 52 62 66 57
here 6 after 6|-5 20 18 5 -11 11 42 -18
here 6 after 7|41 23 21 5 13 -44 31 -31
here 6 after 8|23 22 -29 23 -35 24 -49 78
here 6 after 9|54 25 25 1 27 -32 -33 25
here 7 after 0|-33 72 -8 22 57 -18 -33 -51
here 7 after 1|7 12 18 -10 44 9 78 5
here 7 after 2|79 -22 15 48 74 -1 -3 -17
here 7 after 3|21 34 15 -5 -20 -4 1 -37
here 7 after 4|44 -50 25 31 40 -23 -60 -14
here 7 after 5|-10 43 52 33 -26 -18 1 3
here 7 after 6|17 30 -6 30 -13 -21 0 -54
here 7 after 7|78 19 -14 -52 55 15 -6 50
here 7 after 8|66 69 7 42 -2 -15 44 37
here 7 after 9|83 20 -26 29 -111 -26 6 -23
here 8 after 0|34 -38 34 59 -9 -37 -30 28
here 8 after 1|16 -109 14 5 -3 53 40 26
here 8 after 2|70 -9 24 65 -2 7 53 21
here 8 after 3|43 -2 4 6 21 -8 98 20
here 8 after 4|-6 63 -53 33 18 -29 26 -61
here 8 after 5|22 100 6 0 39 -8 39 -2
here 8 after 6|7 17 -5 32 -5 32 27 17
here 8 after 7|62 12 29 45 12 -54 70 22
here 8 after 8|43 62 20 22 27 1 50 27
here 8 after 9|61 78 -12 52 21 -1 37 0
here 9 after 0|-23 32 -8 82 52 21 21 -55
here 9 after 1|-25 -52 39 31 -52 7 17 87
here 9 after 2|-1 -7 23 78 -4 10 53 19
here 9 after 3|-6 7 66 16 -44 0 -17 3
here 9 after 4|8 80 32 55 -25 -18 -23 20
here 9 after 5|24 76 20 40 35 -1 -13 8
here 9 after 6|-4 81 12 25 20 -46 15 43
here 9 after 7|8 62 -11 15 15 -1 -33 45
here 9 after 8|-6 47 20 62 -15 -2 29 5
here 9 after 9|90 142 87 87 53 45 53 81
letter|496 -328 -252 -128 0 -50 0 -50
like caption 0|5 57 199 -318 -239 -230 -430 -12
like caption 0 before ends call|57 -77 73 -107 0 -90 -41 -89
like caption 0 before ends clause|-160 153 -46 -73 4 0 -39 194
like caption 0 before ends open|109 32 49 -226 -201 -272 -110 -12
like caption 0 before ends sentence|100 -16 95 -135 -35 -105 -353 44
like caption 0 before ends signed|7 -254 132 -38 0 0 -45 2
like caption 1|12 22 152 -133 -198 -175 -198 43
like caption 1 before ends call|63 -6 139 -153 0 -74 -107 -51
like caption 1 before ends clause|-39 72 147 -45 -122 -50 0 -67
like caption 1 before ends open|49 14 102 -86 -104 -209 -164 36
like caption 1 before ends sentence|48 -41 125 39 7 -72 -82 26
like caption 1 before ends signed|-23 -204 92 -6 0 0 -49 61
like caption 2|1 21 98 -56 -102 -36 -93 119
like caption 2 before ends call|52 6 67 -31 -38 -90 137 -181
like caption 2 before ends clause|-29 54 95 26 64 -35 44 -131
like caption 2 before ends open|-6 -10 32 -75 -80 -61 5 3
like caption 2 before ends sentence|70 -32 78 10 -204 48 -102 -52
like caption 2 before ends signed|177 -190 -31 -66 0 154 0 118
like caption 3|34 53 73 21 -71 99 -50 59
like caption 3 before ends call|6 136 -46 32 0 -104 -118 86
like caption 3 before ends clause|21 -62 150 59 -1 0 -91 -108
like caption 3 before ends open|50 35 37 -7 -52 75 -132 72
like caption 3 before ends sentence|58 -1 15 45 -104 148 23 -97
like caption 3 before ends signed|96 -131 52 74 0 -47 -44 -115
like caption 4|22 24 18 113 7 131 9 30
like caption 4 before ends call|-8 72 -39 49 0 85 -137 66
like caption 4 before ends clause|-11 49 200 -44 87 -50 -127 -134
like caption 4 before ends open|23 28 54 42 42 60 -63 -23
like caption 4 before ends sentence|22 -97 68 73 -196 75 151 -28
like caption 4 before ends signed|41 151 17 -56 -46 -12 -99 49
like caption 5|40 -46 -47 98 30 25 71 -71
like caption 5 before ends call|-15 -12 -99 87 -48 179 59 -7
like caption 5 before ends clause|134 5 -118 3 181 -49 0 -117
like caption 5 before ends open|-30 86 -15 57 47 118 40 -13
like caption 5 before ends sentence|54 -23 -2 27 -166 -33 95 -67
like caption 5 before ends signed|15 -42 -14 76 0 -64 0 -10
like caption 6|12 -1 -92 187 53 91 159 -95
like caption 6 before ends call|-193 137 -169 161 0 -5 73 -67
like caption 6 before ends clause|10 -103 -138 -28 151 0 -126 169
like caption 6 before ends open|97 39 -57 73 129 107 13 -86
like caption 6 before ends sentence|-18 -93 -25 71 -107 -46 135 -82
like caption 6 before ends signed|28 -93 38 70 0 102 0 -86
like caption 7|-112 -21 -278 239 179 41 168 -160
like caption 7 before ends call|-187 136 -166 20 0 11 211 -56
like caption 7 before ends clause|1 -240 -213 282 76 0 159 0
like caption 7 before ends open|14 -51 3 133 58 -8 64 -113
like caption 7 before ends sentence|-120 30 -163 -4 230 11 118 9
like caption 7 before ends signed|8 131 -156 64 0 -10 0 -27
like caption 8|-307 4 -634 329 304 134 205 -186
like caption 8 before ends call|-182 -64 0 186 -45 36 44 0
like caption 8 before ends clause|0 -263 -85 244 109 -14 0 -81
like caption 8 before ends open|-29 -127 -271 356 126 200 22 -351
like caption 8 before ends sentence|-250 65 -497 -30 383 -55 213 193
like caption 8 before ends signed|-104 554 -119 -315 -49 -102 0 -95
like heading 0|30 60 7 64 -34 -48 312 14
like heading 1|-3 70 7 31 -6 78 139 22
like heading 2|23 81 101 52 71 21 96 108
like heading 3|-19 10 127 3 51 90 -124 43
like heading 4|-199 74 157 46 127 15 -109 2
like heading 5|-199 -106 241 33 -52 -192 -444 217
like heading 6|-124 -57 270 11 -25 -179 -386 49
like heading 7|-154 48 318 211 -128 -205 -358 -79
like heading 8|0 0 41 -41 0 0 0 0
like kicker 0|-81 -37 286 305 -70 -271 -285 -487
like kicker 1|3 31 191 175 -2 -357 -321 -365
like kicker 2|61 51 76 130 118 -164 -133 -82
like kicker 3|105 44 -29 80 29 -120 -14 9
like kicker 4|129 -4 -31 -19 57 15 -15 67
like kicker 5|50 68 -83 -46 46 46 86 152
like kicker 6|56 115 -147 -144 -39 71 140 170
like kicker 7|105 18 -159 -282 -114 305 138 154
like kicker 8|76 -57 -102 -279 -180 401 332 27
like text 0|-373 -118 142 5 -115 182 43 -59
like text 0 before ends call|0 0 46 0 0 -47 2 0
like text 0 before ends clause|0 -52 -22 65 0 0 0 0
like text 0 before ends open|-134 -90 132 54 -115 186 -38 -156
like text 0 before ends sentence|-297 -6 -82 -34 0 49 48 261
like text 0 before ends signed|0 0 55 -19 0 -21 0 1
like text 0 deficit 0|0 0 24 -24 0 0 0 0
like text 0 deficit 1|0 0 109 0 0 -45 0 -63
like text 0 deficit 2|-79 14 29 83 0 88 -63 -79
like text 0 deficit 3|-46 -16 127 -48 0 -38 -44 37
like text 0 deficit 5|-125 -31 116 42 0 -44 0 0
like text 0 deficit 6|-75 0 56 19 0 0 0 0
like text 0 deficit 7|-94 13 136 75 0 -45 -65 -121
like text 0 deficit 8|-132 -37 110 0 -48 140 -156 -55
like text 0 deficit 9|0 -110 -53 -20 -86 96 202 39
like text 1|-270 -85 258 137 -98 27 16 -190
like text 1 before ends call|25 0 180 -199 0 -46 -90 139
like text 1 before ends clause|0 -44 -11 71 -31 0 0 15
like text 1 before ends open|-194 -46 32 93 -92 -78 -50 85
like text 1 before ends sentence|-155 -51 104 142 0 141 105 -206
like text 1 before ends signed|0 -23 94 14 0 46 -45 -170
like text 1 deficit 0|0 0 119 -118 0 0 0 -1
like text 1 deficit 1|0 -165 148 59 0 0 0 -97
like text 1 deficit 2|-11 29 157 42 -11 217 -307 -167
like text 1 deficit 3|-5 99 51 32 0 -42 0 -140
like text 1 deficit 4|5 -41 153 -54 0 -25 0 -50
like text 1 deficit 5|87 -33 64 7 -48 -20 0 -89
like text 1 deficit 6|45 -92 75 51 0 0 -14 -86
like text 1 deficit 7|-102 -6 49 73 -6 -48 32 -116
like text 1 deficit 8|-112 -84 -5 78 -21 -68 2 68
like text 1 deficit 9|-255 -7 -6 110 16 31 115 -5
like text 2|-137 54 215 65 -14 -108 41 -60
like text 2 before ends call|-115 171 54 -1 0 -49 -67 14
like text 2 before ends clause|-111 -61 112 64 -21 0 4 -41
like text 2 before ends open|27 14 64 84 13 -105 5 -50
like text 2 before ends sentence|-245 -85 147 159 -81 -38 54 34
like text 2 before ends signed|-37 41 30 -85 0 0 0 98
like text 2 deficit 0|0 0 67 68 -32 0 0 -113
like text 2 deficit 1|-49 -111 143 110 -36 -49 0 -89
like text 2 deficit 2|62 -61 63 44 99 -84 -93 -137
like text 2 deficit 3|-103 74 -4 97 0 0 0 -123
like text 2 deficit 4|59 -128 132 -26 0 0 -17 -83
like text 2 deficit 5|-134 96 95 12 -47 -46 -42 0
like text 2 deficit 6|-158 -52 72 133 -63 -30 -10 -3
like text 2 deficit 7|-102 -111 109 75 -9 -40 -2 20
like text 2 deficit 8|-189 137 42 31 22 -55 -67 145
like text 2 deficit 9|132 34 16 30 27 21 103 -19
like text 3|-55 6 132 108 9 -25 14 -12
like text 3 before ends call|89 106 -83 94 0 -183 -113 20
like text 3 before ends clause|-137 -120 53 20 158 0 51 -64
like text 3 before ends open|-99 32 127 117 12 2 53 -163
like text 3 before ends sentence|-62 -28 142 29 -133 22 25 -120
like text 3 before ends signed|-140 -7 41 -57 0 48 0 71
like text 3 deficit 0|0 56 206 -178 0 -40 0 -71
like text 3 deficit 1|-35 -14 130 -3 78 -73 -49 -158
like text 3 deficit 2|-20 -6 84 33 1 -147 -71 100
like text 3 deficit 3|-13 -62 -49 161 74 82 -81 -69
like text 3 deficit 4|-78 -100 119 -31 0 -17 39 17
like text 3 deficit 5|85 -181 74 -9 -61 55 -101 13
like text 3 deficit 6|-11 -79 69 5 -85 141 70 -53
like text 3 deficit 7|-93 -63 113 18 39 -97 3 92
like text 3 deficit 8|-68 118 21 -4 68 21 -1 -87
like text 3 deficit 9|48 -24 -55 48 48 34 54 70
like text 4|-77 17 159 127 66 46 46 41
like text 4 before ends call|-229 -132 119 113 -38 -46 26 -32
like text 4 before ends clause|-255 14 -19 177 -20 -35 -1 35
like text 4 before ends open|58 48 156 139 80 13 52 -104
like text 4 before ends sentence|49 -127 94 -2 7 89 72 35
like text 4 before ends signed|-125 211 17 -89 -46 -69 0 120
like text 4 deficit 0|-87 0 127 82 -48 0 0 -197
like text 4 deficit 1|-87 26 1 4 -47 108 0 95
like text 4 deficit 2|-83 27 20 2 -162 -35 48 238
like text 4 deficit 3|-58 -1 80 2 -43 182 -22 19
like text 4 deficit 4|36 -47 6 116 -97 -130 68 -88
like text 4 deficit 5|-7 -264 161 86 12 100 71 11
like text 4 deficit 6|-7 -114 90 67 8 -81 -125 -34
like text 4 deficit 7|-63 52 43 -4 41 -65 -31 45
like text 4 deficit 8|-14 -14 88 65 3 141 23 21
like text 4 deficit 9|61 137 32 77 150 -8 47 76
like text 5|21 8 116 101 45 38 12 6
like text 5 before ends call|197 -67 -109 133 -48 133 69 -249
like text 5 before ends clause|-15 30 67 41 -88 -14 -43 -84
like text 5 before ends open|95 55 94 93 64 52 -57 1
like text 5 before ends sentence|-25 -20 24 -19 168 4 77 108
like text 5 before ends signed|-2 199 -19 -55 0 40 -80 -2
like text 5 deficit 0|2 -19 -20 65 -42 -166 0 -22
like text 5 deficit 1|-78 45 -24 44 -46 52 -36 68
like text 5 deficit 2|32 58 51 60 29 72 -86 41
like text 5 deficit 3|79 -17 52 40 -41 -137 4 -82
like text 5 deficit 4|-43 -50 112 23 -3 -40 70 30
like text 5 deficit 5|24 55 125 90 47 -11 25 -158
like text 5 deficit 6|39 -108 64 83 59 -37 60 -59
like text 5 deficit 7|89 -49 4 -11 -26 171 -23 -81
like text 5 deficit 8|52 -35 63 19 25 24 11 -69
like text 5 deficit 9|-49 82 36 56 14 29 4 50
like text 6|36 67 106 70 86 40 51 66
like text 6 before ends call|13 51 -63 -23 -45 -113 107 43
like text 6 before ends clause|-77 -17 102 39 266 -50 4 -84
like text 6 before ends open|85 73 62 68 -44 72 -254 -50
like text 6 before ends sentence|47 -81 51 38 192 -4 85 37
like text 6 before ends signed|-13 -51 49 47 -49 -26 0 -38
like text 6 deficit 0|-131 -81 48 113 150 55 0 -61
like text 6 deficit 1|75 65 -57 34 -49 28 -6 12
like text 6 deficit 2|21 49 -68 -7 -28 27 44 -29
like text 6 deficit 3|100 8 -47 -54 112 -82 120 -14
like text 6 deficit 4|68 -45 12 -21 -56 57 -92 89
like text 6 deficit 5|76 -66 68 -8 58 -52 -85 -124
like text 6 deficit 6|8 -73 10 38 138 91 24 -55
like text 6 deficit 7|0 13 29 8 -6 38 -1 7
like text 6 deficit 8|26 17 42 24 12 13 67 35
like text 6 deficit 9|-20 36 88 46 32 -45 -4 13
like text 7|10 52 14 -20 -57 -34 -55 5
like text 7 before ends call|-52 -46 -39 -19 0 138 66 0
like text 7 before ends clause|-106 71 46 82 45 -49 -61 -113
like text 7 before ends open|49 31 -120 -89 -35 -55 -196 -26
like text 7 before ends sentence|88 -25 -27 -11 -79 -54 29 67
like text 7 before ends signed|42 -8 107 5 0 -52 -85 40
like text 7 deficit 0|56 -14 -68 -15 56 173 -35 90
like text 7 deficit 1|58 37 -66 6 100 -29 -65 22
like text 7 deficit 2|2 41 -81 -43 42 -72 99 -59
like text 7 deficit 3|68 51 -6 -22 27 -86 -128 11
like text 7 deficit 4|94 20 -124 -72 93 35 -142 16
like text 7 deficit 5|120 -8 -50 9 -91 -100 -15 53
like text 7 deficit 6|63 39 -68 60 -113 -98 -67 92
like text 7 deficit 7|97 -85 -30 -10 -23 -75 62 68
like text 7 deficit 8|-34 -67 34 0 -31 -4 40 3
like text 7 deficit 9|-5 -166 111 7 -116 -37 10 -79
like text 8|23 56 -136 -163 -157 -80 143 85
like text 8 before ends call|85 -14 -13 -71 0 -76 -120 0
like text 8 before ends clause|-45 81 -64 -107 -20 -50 -107 84
like text 8 before ends open|28 2 -218 -112 -181 9 232 245
like text 8 before ends sentence|70 40 -40 -12 93 -157 89 -67
like text 8 before ends signed|248 -177 -82 -13 0 0 0 -144
like text 8 deficit 0|62 -7 -66 60 -24 -20 -47 55
like text 8 deficit 1|9 9 -63 -102 21 -82 148 161
like text 8 deficit 2|8 -8 -87 -97 0 35 116 96
like text 8 deficit 3|84 96 -198 -145 -40 -78 -8 28
like text 8 deficit 4|32 42 -115 -49 -30 -108 80 -11
like text 8 deficit 5|91 93 -143 -44 48 53 78 165
like text 8 deficit 6|89 105 -146 -61 -19 -8 14 66
like text 8 deficit 7|163 -4 -282 -115 -45 -58 154 69
like text 8 deficit 8|89 -99 -78 -43 -12 17 8 127
like text 8 deficit 9|275 -177 102 -66 -56 -80 -121 -139
linking|-79 193 -33 -251 116 -208 -220 -195
marked|-469 -207 -212 -773 -512 931 114 -429
marks 0|15 9 161 124 16 98 77 156
marks 1|-4 80 18 -30 106 -349 -173 -164
marks 2|36 93 -321 -292 119 -208 -146 -179
medium|0 0 -257 -79 37 -135 -49 366
name|87 -292 39 -51 -132 45 411 84
name room 0|265 -207 57 59 -93 9 -185 36
name room 1|70 -151 20 57 33 26 -319 54
name room 2|61 -28 -19 74 20 76 42 -51
name room 3|-73 -236 -19 -54 -72 -109 144 91
name room 4|39 -165 -86 -45 -107 54 230 -124
name room 5|-104 -297 12 -12 -44 -214 304 19
name room 6|-87 -5 -50 -42 -112 34 258 31
name room 7|-77 -4 -99 -78 -63 99 204 7
name room 8|-86 -122 -58 -75 -181 78 209 110
name room 9|-181 49 39 -58 -39 49 211 10
named|-130 -98 -450 -155 -160 235 477 159
news|29 -176 92 105 155 -137 -166 -6
nothing after|-477 -299 182 55 -67 -169 -228 308
nothing before|176 -482 75 72 -188 38 -217 168
number|114 247 -304 -116 -27 -132 -194 52
number torn|-619 629 -261 -300 -78 -109 247 161
opening|870 -762 -307 -376 -52 -291 142 -190
pageName|-278 -206 -55 0 -190 -234 -150 423
pair around known|-115 -84 70 146 73 81 -95 153
pair known|-221 193 -98 -463 431 -362 30 -18
picture|-330 -321 -290 560 730 -573 -397 -206
pictureMark|265 -273 -47 28 -48 -136 -37 -70
place|104 -75 -221 192 264 -788 -372 16
quote open|-469 383 -240 -170 -113 -324 578 -284
repeats 0|69 93 -11 -93 -21 39 20 104
repeats 0 deficit 0|206 -6 -272 -148 -175 -144 0 143
repeats 0 deficit 1|124 108 -210 -127 -33 -39 7 74
repeats 0 deficit 2|85 64 -242 -63 -87 -5 -144 -14
repeats 0 deficit 3|10 1 -104 -168 45 74 21 163
repeats 0 deficit 4|26 -45 112 -5 -57 -9 11 -4
repeats 0 deficit 5|35 -56 87 -107 69 124 -133 -2
repeats 0 deficit 6|-37 84 2 -18 31 -32 2 104
repeats 0 deficit 7|-44 60 -5 -65 -45 148 129 -20
repeats 0 deficit 8|55 117 27 -23 13 -30 -33 -15
repeats 0 deficit 9|42 161 57 50 51 18 54 -5
repeats 0 ends call|109 -30 8 142 -41 -50 -50 -50
repeats 0 ends clause|46 56 -34 55 2 0 -16 -153
repeats 0 ends open|57 87 6 -19 -105 65 52 185
repeats 0 ends sentence|69 103 -175 -227 150 -101 -98 -150
repeats 0 ends signed|-19 20 0 0 0 0 0 0
repeats 0 width 0|60 39 21 -15 135 -93 -18 -3
repeats 0 width 1|-23 14 -28 5 27 216 65 -118
repeats 0 width 2|108 6 44 -78 6 53 11 -22
repeats 0 width 3|149 106 130 -63 -192 11 -17 -112
repeats 0 width 4|-9 58 7 21 -35 -236 -28 140
repeats 0 width 5|43 72 -142 -58 -119 20 -177 -22
repeats 0 width 6|14 67 -368 -87 -88 -182 42 218
repeats 0 width 7|3 138 -241 -6 -138 -167 -48 125
repeats 0 width 8|177 123 -103 -160 -114 -31 0 -23
repeats 1|9 44 -64 -50 11 -75 -39 63
repeats 1 deficit 0|140 -40 -221 73 72 -186 0 128
repeats 1 deficit 1|6 64 -136 30 80 -98 -160 3
repeats 1 deficit 2|-8 17 -26 21 -15 -32 -6 47
repeats 1 deficit 3|19 18 68 -43 -36 79 -19 0
repeats 1 deficit 4|42 -116 16 -60 57 116 49 7
repeats 1 deficit 5|122 -17 -37 -46 12 -119 1 149
repeats 1 deficit 6|18 52 -25 -36 -187 -28 61 -52
repeats 1 deficit 7|62 158 -8 -19 33 -84 -56 -34
repeats 1 deficit 8|44 75 35 -2 -21 -12 -69 -8
repeats 1 deficit 9|25 72 52 16 55 -93 17 -73
repeats 1 ends call|125 20 -61 -218 0 0 0 0
repeats 1 ends clause|44 70 -289 -139 -11 -50 -9 187
repeats 1 ends open|-29 5 27 4 100 -49 -32 72
repeats 1 ends sentence|57 109 -221 -105 -165 -139 -34 -78
repeats 1 ends signed|19 111 -99 0 -46 0 -38 0
repeats 1 width 2|-361 90 131 172 70 -188 -202 -58
repeats 1 width 3|-42 -118 120 73 89 -58 -16 -71
repeats 1 width 4|82 38 97 58 -38 -152 -43 -70
repeats 1 width 5|43 53 -95 -26 -94 50 53 68
repeats 1 width 6|14 38 -185 -157 -177 -1 107 140
repeats 1 width 7|143 134 -203 -212 88 -119 2 -19
repeats 1 width 8|132 73 -47 -194 -60 -41 0 34
repeats 2|11 28 0 27 24 -38 -61 52
repeats 2 deficit 0|-31 43 -61 60 -4 56 -35 26
repeats 2 deficit 1|-60 5 37 26 -79 -87 -41 54
repeats 2 deficit 2|7 19 -61 -22 -163 57 -54 -3
repeats 2 deficit 3|18 47 2 -33 75 -8 9 -80
repeats 2 deficit 4|109 7 -53 35 -91 -119 -79 -20
repeats 2 deficit 5|133 -3 -28 31 -92 -39 90 -102
repeats 2 deficit 6|-8 43 -10 5 145 -109 4 -19
repeats 2 deficit 7|-4 20 -76 -36 -15 15 92 68
repeats 2 deficit 8|25 51 17 51 2 16 72 71
repeats 2 deficit 9|18 88 2 50 48 39 -8 27
repeats 2 ends call|70 6 -61 182 -47 -50 0 -98
repeats 2 ends clause|67 110 -56 -76 -42 -99 -85 -170
repeats 2 ends open|-6 15 44 26 16 -8 -15 78
repeats 2 ends sentence|5 50 -284 27 2 -109 -156 -48
repeats 2 ends signed|104 132 -50 -98 -45 0 -48 -50
repeats 2 width 1|-220 -55 218 67 47 -375 -563 181
repeats 2 width 2|20 69 -22 -77 29 90 82 -20
repeats 2 width 3|33 -59 60 -17 -47 42 95 -20
repeats 2 width 4|67 63 28 102 12 47 94 -95
repeats 2 width 5|90 41 -31 54 39 -58 63 -37
repeats 2 width 6|0 29 -118 -19 21 -26 -42 -20
repeats 2 width 7|5 76 -110 18 -38 44 50 -41
repeats 2 width 8|63 48 -28 -156 0 90 0 3
repeats 3|4 63 61 107 32 31 29 56
repeats 3 deficit 0|-104 -4 31 32 -14 77 0 -86
repeats 3 deficit 1|-30 -45 82 74 26 141 -103 76
repeats 3 deficit 2|-21 19 3 35 35 -52 63 43
repeats 3 deficit 3|57 7 29 0 -48 -89 98 53
repeats 3 deficit 4|73 -23 16 48 -67 -131 -38 74
repeats 3 deficit 5|136 -50 2 31 -35 35 -30 -14
repeats 3 deficit 6|107 4 22 10 38 -6 -99 -32
repeats 3 deficit 7|96 12 -21 11 -41 37 -44 -23
repeats 3 deficit 8|49 -63 -28 -35 2 -75 34 54
repeats 3 deficit 9|114 73 10 15 107 -37 20 56
repeats 3 ends call|33 66 -23 49 0 -50 0 -18
repeats 3 ends clause|47 90 -173 -60 65 -93 23 -121
repeats 3 ends open|20 46 101 106 86 38 68 61
repeats 3 ends sentence|-29 67 -229 101 -62 -123 -112 20
repeats 3 ends signed|-85 90 -19 0 0 0 0 0
repeats 3 width 1|76 89 -38 -14 168 -309 -146 72
repeats 3 width 2|-13 27 20 86 7 -174 -79 100
repeats 3 width 3|-23 13 23 -33 -34 -76 63 143
repeats 3 width 4|-20 -16 74 135 13 116 -22 -2
repeats 3 width 5|67 40 76 117 -9 44 -77 49
repeats 3 width 6|13 -4 -11 14 -54 117 -2 -40
repeats 3 width 7|14 3 103 4 -66 -127 138 -188
repeats 3 width 8|-93 112 0 -59 0 -30 0 130
repeats 4|61 43 68 140 21 25 10 36
repeats 4 deficit 0|-258 -81 205 -44 97 153 -47 25
repeats 4 deficit 1|19 -113 147 26 -63 41 92 -14
repeats 4 deficit 2|-55 68 48 14 -169 -82 -34 109
repeats 4 deficit 3|71 38 -4 83 60 -154 -39 -154
repeats 4 deficit 4|-24 40 36 -10 -82 59 -6 -4
repeats 4 deficit 5|28 119 31 25 28 -79 94 -29
repeats 4 deficit 6|-31 39 -7 95 16 -63 46 -54
repeats 4 deficit 7|66 -17 31 97 21 -22 -34 -29
repeats 4 deficit 8|-30 -8 8 54 -23 22 51 16
repeats 4 deficit 9|11 85 19 80 46 -19 20 -4
repeats 4 ends call|118 8 -6 -212 0 -50 0 0
repeats 4 ends clause|9 -25 123 -66 -64 -50 35 -47
repeats 4 ends open|-12 -44 78 104 17 71 8 44
repeats 4 ends sentence|30 76 -282 177 48 -94 0 -157
repeats 4 ends signed|139 -119 0 -40 0 0 0 0
repeats 4 width 1|-63 8 6 -13 -57 -160 -405 275
repeats 4 width 2|-14 18 -68 9 -41 30 190 76
repeats 4 width 3|17 28 20 88 107 62 -126 -4
repeats 4 width 4|18 -10 -11 67 45 40 68 -64
repeats 4 width 5|84 16 122 107 11 -39 180 -60
repeats 4 width 6|-5 2 129 67 -136 -65 68 -58
repeats 4 width 7|-122 -46 133 148 129 162 58 -346
repeats 4 width 8|-90 88 -217 129 0 -35 -47 182
repeats 5|32 80 102 140 47 39 45 -6
repeats 5 deficit 0|-246 -98 188 185 -47 -2 0 -271
repeats 5 deficit 1|-3 -5 -22 -22 -33 -55 183 28
repeats 5 deficit 2|90 24 64 37 142 68 108 -128
repeats 5 deficit 3|-49 79 60 -14 -62 -6 -43 41
repeats 5 deficit 4|19 50 -75 81 128 -20 -17 -126
repeats 5 deficit 5|83 -4 55 184 93 -49 -72 -71
repeats 5 deficit 6|-31 -48 39 7 -34 61 -29 -9
repeats 5 deficit 7|63 5 70 37 59 -63 -31 -24
repeats 5 deficit 8|15 -22 81 45 18 32 -9 26
repeats 5 deficit 9|70 57 52 39 34 40 58 98
repeats 5 ends call|-118 112 99 -281 -43 0 -16 0
repeats 5 ends clause|-17 -183 184 -59 -128 -64 -137 -50
repeats 5 ends open|55 -37 35 152 65 59 54 2
repeats 5 ends sentence|-11 68 154 74 -65 -100 0 -170
repeats 5 ends signed|26 81 -97 0 0 0 0 0
repeats 5 width 0|-198 315 -17 24 140 -96 -118 -55
repeats 5 width 1|-6 84 -32 24 99 51 95 -97
repeats 5 width 2|77 -5 19 -23 112 55 27 -4
repeats 5 width 3|125 -5 -15 51 44 123 51 45
repeats 5 width 4|86 -113 34 89 -134 -16 70 39
repeats 5 width 5|66 -27 96 74 -15 -38 -110 56
repeats 5 width 6|-64 74 257 56 201 -260 -17 -310
repeats 5 width 7|-202 -98 -12 62 -42 86 -100 180
repeats 5 width 8|-123 -23 213 26 0 -50 0 -126
scene|70 98 135 255 -40 -397 -273 -220
signed|118 187 -166 -127 -92 0 -87 -50
sourceNote|469 -67 -404 -583 262 -190 -77 222
spaced|95 237 -503 -320 -371 -77 -57 -412
spaced 0|122 -22 -49 -13 0 0 0 -50
spaced 1|153 -102 -46 -117 0 45 0 0
spaced 2|74 11 -139 -369 -48 221 -127 -49
spaced 3|-83 184 -195 -210 0 47 -127 0
spaced 4|-61 192 -95 -82 0 -94 -62 -49
spaced 5|-48 257 -140 -118 0 -42 -61 0
spaced 6|123 43 -218 -210 0 -27 -7 -31
spaced 7|209 96 -162 -186 -35 -53 -90 -84
spaced 8|229 123 -184 -39 -135 -147 3 -89
spaced 9|124 25 59 188 -271 10 157 -280
steps 0 then 0|53 43 18 -45 1 18 34 -119
steps 0 then 0 ends call|14 24 -30 0 0 0 0 0
steps 0 then 0 ends clause|-7 6 -38 25 23 0 0 0
steps 0 then 0 ends open|2 58 18 -19 35 18 34 -53
steps 0 then 0 ends sentence|31 55 56 29 0 0 0 -122
steps 0 then 0 ends signed|9 23 0 0 -45 0 0 0
steps 0 then 1|2 43 31 -5 6 79 -80 -162
steps 0 then 1 ends call|35 -54 22 0 0 0 0 0
steps 0 then 1 ends clause|8 16 2 -12 32 0 76 -49
steps 0 then 1 ends open|19 28 26 -43 9 84 -93 -87
steps 0 then 1 ends sentence|-16 -24 45 118 -49 -29 -36 -48
steps 0 then 1 ends signed|-75 76 0 0 0 0 0 0
steps 0 then 2|-16 -35 61 -23 -30 68 14 1
steps 0 then 2 ends call|-71 18 78 0 0 0 0 0
steps 0 then 2 ends clause|32 -25 3 17 28 0 -45 0
steps 0 then 2 ends open|-55 -41 28 -2 -51 83 38 -50
steps 0 then 2 ends sentence|12 -31 62 -28 -44 -40 0 114
steps 0 then 2 ends signed|103 -70 0 0 0 0 -38 0
steps 0 then 3|-39 8 75 4 -88 -93 102 -96
steps 0 then 3 ends call|163 -59 -123 0 0 0 0 0
steps 0 then 3 ends clause|36 -10 24 -37 -35 0 0 0
steps 0 then 3 ends open|-75 -42 119 -11 -73 -93 102 -119
steps 0 then 3 ends sentence|-61 77 34 -41 0 0 0 24
steps 0 then 3 ends signed|-11 12 0 0 0 0 0 0
steps 0 then 4|-66 28 -10 -1 72 34 -117 172
steps 0 then 4 ends call|0 -24 24 0 0 0 0 0
steps 0 then 4 ends clause|-79 80 0 0 0 0 0 0
steps 0 then 4 ends open|-45 -113 -15 111 67 34 -117 172
steps 0 then 4 ends sentence|50 43 0 -119 14 0 0 0
steps 0 then 5|-11 -25 52 28 -13 49 71 27
steps 0 then 5 ends call|-26 26 0 0 0 0 0 0
steps 0 then 5 ends clause|29 -28 15 -12 0 0 0 0
steps 0 then 5 ends open|-63 3 25 5 51 49 71 27
steps 0 then 5 ends sentence|-23 32 104 14 -77 0 0 0
steps 0 then 5 ends signed|117 -117 0 0 0 0 0 0
steps 0 then 6|-18 45 18 -67 52 14 -62 23
steps 0 then 6 ends call|-2 -25 27 0 0 0 0 0
steps 0 then 6 ends clause|-6 30 0 0 -48 0 0 0
steps 0 then 6 ends open|-1 20 2 -33 -10 14 -62 35
steps 0 then 6 ends sentence|31 -24 71 0 74 0 0 -56
steps 0 then 6 ends signed|-28 28 0 0 0 0 0 0
steps 0 then 7|-10 30 52 -3 8 43 -22 -214
steps 0 then 7 ends call|-68 -67 122 0 0 0 0 0
steps 0 then 7 ends clause|-31 12 61 -10 0 0 0 0
steps 0 then 7 ends open|-26 13 59 20 8 114 -22 -214
steps 0 then 7 ends sentence|107 46 -135 -53 -27 -49 0 0
steps 0 then 7 ends signed|37 19 -50 0 0 0 0 0
steps 0 then 8|31 90 -29 -17 -56 -17 26 -170
steps 0 then 8 ends call|-76 7 61 -48 0 0 0 0
steps 0 then 8 ends clause|-19 13 -122 62 0 0 101 0
steps 0 then 8 ends open|35 85 -58 -24 -6 -17 10 -201
steps 0 then 8 ends sentence|3 -8 61 -4 -95 0 0 83
steps 0 then 8 ends signed|32 27 0 0 0 0 -48 0
steps 0 then 9|65 113 -83 -16 -46 -108 19 -41
steps 0 then 9 ends call|62 111 -148 -47 0 0 0 0
steps 0 then 9 ends clause|35 21 -8 -98 44 0 -108 -50
steps 0 then 9 ends open|65 105 -33 -20 -32 -31 75 -11
steps 0 then 9 ends sentence|35 90 -93 22 40 -100 -98 -80
steps 0 then 9 ends signed|-38 57 0 0 -46 0 0 0
steps 1 then 0|-35 35 -23 -39 26 154 -118 4
steps 1 then 0 ends call|-42 -12 36 0 0 0 0 0
steps 1 then 0 ends clause|15 -1 -44 99 0 0 0 -50
steps 1 then 0 ends open|4 32 -42 -1 140 154 -118 -34
steps 1 then 0 ends sentence|10 38 0 -76 -131 0 0 123
steps 1 then 0 ends signed|51 -50 0 0 0 0 0 0
steps 1 then 1|45 66 24 19 77 40 -71 -28
steps 1 then 1 ends call|-116 76 79 0 0 0 -50 0
steps 1 then 1 ends clause|-8 39 79 -149 0 0 0 0
steps 1 then 1 ends open|38 37 4 8 78 41 39 -14
steps 1 then 1 ends sentence|52 36 -95 75 39 -10 -50 -56
steps 1 then 1 ends signed|-38 81 -49 0 0 0 0 0
steps 1 then 2|-29 98 28 10 52 40 -26 -75
steps 1 then 2 ends call|17 -18 33 -45 0 0 0 0
steps 1 then 2 ends clause|-130 133 -63 46 36 0 0 0
steps 1 then 2 ends open|-1 65 0 21 29 40 -26 -71
steps 1 then 2 ends sentence|27 -32 -39 43 1 0 0 47
steps 1 then 2 ends signed|62 5 0 -50 0 0 0 0
steps 1 then 3|-67 93 44 1 -41 19 -92 -11
steps 1 then 3 ends call|12 -17 21 -40 0 0 0 0
steps 1 then 3 ends clause|-54 53 128 -79 0 -33 0 -50
steps 1 then 3 ends open|-90 129 -50 47 -65 29 -92 0
steps 1 then 3 ends sentence|24 -15 0 5 42 0 0 -8
steps 1 then 3 ends signed|9 -9 0 0 0 0 0 0
steps 1 then 4|-18 108 -42 18 76 3 16 -80
steps 1 then 4 ends call|23 15 -30 0 0 0 0 0
steps 1 then 4 ends clause|-81 66 35 0 0 0 0 0
steps 1 then 4 ends open|13 81 -40 49 18 3 16 -73
steps 1 then 4 ends sentence|-56 35 0 -31 49 0 0 -18
steps 1 then 5|-20 83 8 -39 -45 45 70 -114
steps 1 then 5 ends call|-13 -15 38 0 0 0 0 0
steps 1 then 5 ends clause|2 104 -22 -79 -39 0 0 0
steps 1 then 5 ends open|-40 -8 9 50 -33 60 70 -112
steps 1 then 5 ends sentence|-3 80 -34 -88 16 -44 0 -10
steps 1 then 5 ends signed|77 -76 0 0 0 0 0 0
steps 1 then 6|2 64 -12 3 15 64 34 -82
steps 1 then 6 ends call|65 -13 -19 0 0 0 0 0
steps 1 then 6 ends clause|-23 28 -17 0 0 0 0 -17
steps 1 then 6 ends open|-15 70 -22 10 48 113 34 -114
steps 1 then 6 ends sentence|22 27 -30 -49 -41 -50 0 86
steps 1 then 6 ends signed|-46 85 -49 0 0 0 0 0
steps 1 then 7|38 75 -19 -12 -61 -58 -10 44
steps 1 then 7 ends call|-67 -1 62 -41 0 0 0 0
steps 1 then 7 ends clause|22 -63 77 0 41 0 0 -45
steps 1 then 7 ends open|23 62 -17 13 -45 -58 -10 63
steps 1 then 7 ends sentence|7 83 -15 -31 -72 0 0 -32
steps 1 then 7 ends signed|21 38 -50 0 0 0 0 0
steps 1 then 8|71 119 -15 7 32 -49 4 -36
steps 1 then 8 ends call|-102 178 -50 -72 0 0 0 0
steps 1 then 8 ends clause|22 -97 51 65 5 0 0 0
steps 1 then 8 ends open|156 -20 -12 -48 8 19 5 57
steps 1 then 8 ends sentence|48 105 0 25 45 -50 -18 -129
steps 1 then 8 ends signed|22 -21 0 0 0 0 0 0
steps 1 then 9|47 118 6 14 56 41 55 -38
steps 1 then 9 ends call|-73 244 -100 -110 0 0 0 0
steps 1 then 9 ends clause|-125 21 59 71 -6 0 0 0
steps 1 then 9 ends open|95 -29 27 56 26 41 55 -38
steps 1 then 9 ends sentence|20 64 -49 -92 43 0 0 0
steps 1 then 9 ends signed|52 -52 0 0 0 0 0 0
steps 2 then 0|-37 91 -58 -56 52 -22 13 -101
steps 2 then 0 ends call|55 4 -18 -45 0 0 0 0
steps 2 then 0 ends clause|-112 100 -106 65 54 0 2 0
steps 2 then 0 ends open|-37 98 -43 -57 64 -22 3 -101
steps 2 then 0 ends sentence|-34 48 33 25 -92 0 0 0
steps 2 then 0 ends signed|-28 28 0 0 0 0 0 0
steps 2 then 1|-60 121 -19 54 62 83 18 25
steps 2 then 1 ends call|-64 0 -19 82 0 0 0 0
steps 2 then 1 ends clause|-118 71 -44 199 -8 0 71 -50
steps 2 then 1 ends open|-24 113 40 21 48 83 0 2
steps 2 then 1 ends sentence|-5 33 -92 -26 -25 0 0 177
steps 2 then 1 ends signed|27 28 0 -48 0 0 0 0
steps 2 then 2|-20 81 -149 -120 -129 -146 -85 -47
steps 2 then 2 ends call|35 -63 102 -103 0 0 0 0
steps 2 then 2 ends clause|-74 74 34 29 -4 0 -90 0
steps 2 then 2 ends open|-18 94 -159 -119 -155 -146 -54 -47
steps 2 then 2 ends sentence|-26 -47 185 7 90 0 0 0
steps 2 then 3|24 87 -34 -127 -58 -40 47 -4
steps 2 then 3 ends call|-2 30 -35 0 0 0 0 0
steps 2 then 3 ends clause|19 20 -46 -12 -27 0 -50 0
steps 2 then 3 ends open|10 93 -51 -121 -64 -40 102 -4
steps 2 then 3 ends sentence|37 -42 35 -25 25 0 0 0
steps 2 then 4|93 44 -33 -114 36 8 63 -2
steps 2 then 4 ends call|55 -86 42 0 0 0 0 0
steps 2 then 4 ends clause|61 -50 -34 0 0 0 0 0
steps 2 then 4 ends open|76 42 -37 -87 36 8 63 -41
steps 2 then 4 ends sentence|-6 31 0 -42 0 0 0 73
steps 2 then 4 ends signed|40 -40 0 0 0 0 0 0
steps 2 then 5|20 23 2 -70 -11 -63 -51 -5
steps 2 then 5 ends call|149 77 -205 0 0 0 0 0
steps 2 then 5 ends clause|74 -102 83 -53 31 0 -25 0
steps 2 then 5 ends open|64 -19 13 -64 -31 -46 -47 55
steps 2 then 5 ends sentence|-6 39 4 67 1 -42 0 -86
steps 2 then 5 ends signed|-76 76 0 0 0 0 0 0
steps 2 then 6|45 36 34 -6 -2 -4 -67 -69
steps 2 then 6 ends call|-37 118 -73 0 0 0 0 0
steps 2 then 6 ends clause|13 -94 75 0 0 0 0 0
steps 2 then 6 ends open|40 -8 30 -9 -24 -4 -40 44
steps 2 then 6 ends sentence|32 100 0 78 65 0 -48 -152
steps 2 then 6 ends signed|50 -50 0 0 0 0 0 0
steps 2 then 7|41 -4 -8 -26 -37 -49 34 45
steps 2 then 7 ends call|-130 0 21 78 0 0 0 0
steps 2 then 7 ends clause|30 59 9 -113 0 0 0 0
steps 2 then 7 ends open|112 -59 -15 -4 -97 -49 34 36
steps 2 then 7 ends sentence|-63 20 -26 -33 45 0 0 35
steps 2 then 8|85 3 13 53 70 36 24 22
steps 2 then 8 ends call|-122 36 18 65 0 0 0 0
steps 2 then 8 ends clause|177 -85 -77 -59 0 0 0 0
steps 2 then 8 ends open|105 -102 21 22 36 36 24 22
steps 2 then 8 ends sentence|-32 88 -58 -10 100 0 0 0
steps 2 then 8 ends signed|0 48 -48 0 0 0 0 0
steps 2 then 9|5 62 88 -7 58 94 -19 -4
steps 2 then 9 ends call|-39 44 -77 68 0 0 0 0
steps 2 then 9 ends clause|-62 0 137 -90 0 0 0 0
steps 2 then 9 ends open|87 -106 77 13 80 94 -19 -4
steps 2 then 9 ends sentence|-140 69 0 32 25 0 0 0
steps 3 then 0|14 53 6 21 36 -34 33 -62
steps 3 then 0 ends call|102 -94 -16 0 0 0 0 0
steps 3 then 0 ends clause|-34 51 -41 0 0 0 0 -40
steps 3 then 0 ends open|6 56 30 20 36 -30 33 -112
steps 3 then 0 ends sentence|80 -58 -48 -36 0 -10 0 59
steps 3 then 0 ends signed|-50 50 0 0 0 0 0 0
steps 3 then 1|-4 81 -28 6 136 -134 90 44
steps 3 then 1 ends call|-92 62 53 -2 0 0 0 0
steps 3 then 1 ends clause|-7 100 2 -36 -45 -50 0 0
steps 3 then 1 ends open|-9 83 -24 2 67 -92 90 44
steps 3 then 1 ends sentence|43 -124 -48 55 127 0 0 0
steps 3 then 2|93 78 0 -6 17 10 -81 -153
steps 3 then 2 ends call|47 -97 40 0 0 0 0 0
steps 3 then 2 ends clause|68 4 -50 12 0 0 0 -50
steps 3 then 2 ends open|0 135 -17 -11 101 10 -81 -153
steps 3 then 2 ends sentence|154 -97 0 55 -106 0 0 -50
steps 3 then 3|95 -6 40 -62 10 -2 45 -29
steps 3 then 3 ends call|54 -36 27 -45 0 0 0 0
steps 3 then 3 ends clause|-4 21 -59 0 0 0 0 0
steps 3 then 3 ends open|106 -9 43 -61 -13 -2 45 -29
steps 3 then 3 ends sentence|-63 39 0 43 42 0 0 0
steps 3 then 4|93 -23 8 -51 21 -51 108 -11
steps 3 then 4 ends call|-62 0 63 0 0 0 0 0
steps 3 then 4 ends clause|-18 77 -47 0 0 0 0 0
steps 3 then 4 ends open|143 -58 -11 -68 21 -51 108 -11
steps 3 then 4 ends sentence|-52 19 0 64 0 0 0 0
steps 3 then 5|4 34 32 31 -12 -94 65 -123
steps 3 then 5 ends call|74 74 -123 0 0 0 0 0
steps 3 then 5 ends clause|16 -3 -22 0 0 0 0 0
steps 3 then 5 ends open|65 -89 88 57 -62 -94 65 -123
steps 3 then 5 ends sentence|-48 56 0 -83 97 0 0 0
steps 3 then 6|-24 -26 2 35 -75 -65 53 108
steps 3 then 6 ends call|132 46 -165 0 0 0 0 0
steps 3 then 6 ends clause|-36 11 36 0 0 0 0 0
steps 3 then 6 ends open|-105 -65 91 29 -75 -65 53 108
steps 3 then 6 ends sentence|-69 71 0 37 0 0 0 0
steps 3 then 7|68 74 14 -26 -16 -14 -77 -73
steps 3 then 7 ends call|0 -49 50 0 0 0 0 0
steps 3 then 7 ends clause|-86 43 44 0 0 0 0 0
steps 3 then 7 ends open|-15 66 -1 48 -14 -14 -77 -10
steps 3 then 7 ends sentence|124 42 0 -151 -7 0 0 -50
steps 3 then 8|-1 35 6 -1 -53 -19 24 57
steps 3 then 8 ends call|0 82 -79 -2 0 0 0 0
steps 3 then 8 ends clause|-85 47 52 0 0 0 0 0
steps 3 then 8 ends open|91 -98 11 6 -97 -19 24 57
steps 3 then 8 ends sentence|-80 110 -34 -37 44 0 0 0
steps 3 then 9|-48 -2 38 -69 -10 -25 -95 119
steps 3 then 9 ends call|-27 -13 44 0 0 0 0 0
steps 3 then 9 ends clause|-42 -46 126 -50 0 0 0 0
steps 3 then 9 ends open|31 -98 -41 6 85 -25 -95 119
steps 3 then 9 ends sentence|-74 141 0 46 -128 0 0 0
steps 4 then 0|102 61 -123 -120 -35 -102 167 -125
steps 4 then 0 ends call|-44 0 44 0 0 0 0 0
steps 4 then 0 ends clause|-5 5 0 0 0 0 0 0
steps 4 then 0 ends open|60 134 -135 -147 -35 -102 167 -125
steps 4 then 0 ends sentence|84 -86 0 0 0 0 0 0
steps 4 then 0 ends signed|34 -33 0 0 0 0 0 0
steps 4 then 1|3 80 -30 -64 -15 47 -58 89
steps 4 then 1 ends clause|41 -50 33 0 0 0 0 0
steps 4 then 1 ends open|11 52 -35 -55 53 47 -58 89
steps 4 then 1 ends sentence|4 88 0 -51 -46 0 0 0
steps 4 then 2|88 -15 -21 -76 40 -41 -210 -36
steps 4 then 2 ends call|-49 -7 47 0 0 0 0 0
steps 4 then 2 ends clause|79 -52 -35 -44 0 0 0 -33
steps 4 then 2 ends open|35 52 -31 -59 40 -41 -210 -20
steps 4 then 2 ends sentence|86 -78 0 -38 0 0 0 0
steps 4 then 2 ends signed|8 -8 0 0 0 0 0 0
steps 4 then 3|110 -9 -139 57 -51 -35 -21 -30
steps 4 then 3 ends call|-49 0 50 0 0 0 0 0
steps 4 then 3 ends clause|2 12 0 -22 0 0 0 0
steps 4 then 3 ends open|73 16 -156 75 -13 -35 -21 -30
steps 4 then 3 ends sentence|109 -55 0 -36 -41 0 0 0
steps 4 then 3 ends signed|42 -42 0 0 0 0 0 0
steps 4 then 4|80 -30 12 -4 -47 -91 44 -90
steps 4 then 4 ends call|-42 0 42 0 0 0 0 0
steps 4 then 4 ends clause|77 -76 0 0 0 0 0 0
steps 4 then 4 ends open|100 -102 -9 2 -47 -91 108 -90
steps 4 then 4 ends sentence|-64 126 0 -9 0 0 -46 0
steps 4 then 5|-30 15 -37 -48 -24 111 20 43
steps 4 then 5 ends call|14 -14 -5 0 0 0 0 0
steps 4 then 5 ends open|-6 -138 28 -42 -24 111 20 43
steps 4 then 5 ends sentence|-53 106 -50 9 0 0 0 0
steps 4 then 5 ends signed|-47 47 0 0 0 0 0 0
steps 4 then 6|-25 19 -49 28 -98 98 -25 -9
steps 4 then 6 ends call|76 -65 -11 0 0 0 0 0
steps 4 then 6 ends clause|20 -19 0 0 0 0 0 0
steps 4 then 6 ends open|13 -2 -41 -4 -98 98 -25 55
steps 4 then 6 ends sentence|-57 38 0 59 0 0 0 0
steps 4 then 6 ends signed|0 50 0 0 0 0 0 -50
steps 4 then 7|-134 82 -28 61 -9 88 9 -119
steps 4 then 7 ends call|45 0 -44 0 0 0 0 0
steps 4 then 7 ends clause|0 50 -49 0 0 0 0 0
steps 4 then 7 ends open|-162 -18 47 70 25 88 9 -119
steps 4 then 7 ends sentence|-25 76 0 -38 -33 0 0 0
steps 4 then 8|29 -81 61 -30 -16 -46 7 15
steps 4 then 8 ends open|30 -56 61 -26 -62 -46 7 15
steps 4 then 8 ends sentence|5 -28 0 -17 50 0 0 0
steps 4 then 9|25 -176 21 -10 -100 43 24 25
steps 4 then 9 ends call|0 0 16 0 0 0 -16 0
steps 4 then 9 ends open|20 -210 19 4 -80 43 28 25
steps 4 then 9 ends sentence|22 49 0 -50 -11 0 0 0
steps 5 then 0|74 -50 -40 -49 3 32 95 -229
steps 5 then 0 ends call|25 -73 35 0 0 0 0 0
steps 5 then 0 ends clause|25 -5 -50 0 0 0 0 0
steps 5 then 0 ends open|72 -14 -38 -40 -7 32 95 -213
steps 5 then 0 ends sentence|-8 31 0 -62 16 0 0 -31
steps 5 then 1|71 -2 -43 -62 28 38 55 2
steps 5 then 1 ends call|56 -92 114 -76 0 0 0 0
steps 5 then 1 ends clause|-73 -91 61 0 0 0 0 236
steps 5 then 1 ends open|71 32 -62 -45 21 38 55 -92
steps 5 then 1 ends sentence|-17 -8 -40 22 39 0 0 0
steps 5 then 2|144 -25 -47 -65 -115 -116 18 -19
steps 5 then 2 ends call|-72 -20 80 0 0 0 0 0
steps 5 then 2 ends clause|116 -29 -63 -50 0 -50 0 0
steps 5 then 2 ends open|158 -29 -51 -92 -111 -119 18 -19
steps 5 then 2 ends sentence|137 -106 0 20 -11 -50 0 0
steps 5 then 2 ends signed|-76 76 0 0 0 0 0 0
steps 5 then 3|97 -82 16 61 29 -82 -79 -7
steps 5 then 3 ends call|85 35 -106 0 0 0 0 0
steps 5 then 3 ends clause|12 -6 -15 0 0 0 0 0
steps 5 then 3 ends open|108 -140 55 53 -2 -82 -79 50
steps 5 then 3 ends sentence|-29 52 0 32 54 0 0 -50
steps 5 then 3 ends signed|-12 13 0 0 0 0 0 0
steps 5 then 4|-43 -31 79 20 0 -86 73 -51
steps 5 then 4 ends call|44 -32 -17 0 0 0 0 0
steps 5 then 4 ends open|30 -127 84 24 0 -86 73 -51
steps 5 then 4 ends sentence|-93 128 0 -67 0 0 0 0
steps 5 then 5|-30 51 4 -25 22 12 0 32
steps 5 then 5 ends call|-18 6 -8 41 0 0 0 0
steps 5 then 5 ends clause|88 -23 -7 0 -38 0 -40 0
steps 5 then 5 ends open|-112 24 73 12 48 55 16 41
steps 5 then 5 ends sentence|53 45 -100 -25 0 -50 0 -38
steps 5 then 5 ends signed|49 -34 -19 0 0 0 0 0
steps 5 then 6|-31 -14 21 74 -48 19 -45 -48
steps 5 then 6 ends call|81 -22 -52 0 0 0 0 0
steps 5 then 6 ends clause|-64 130 -81 0 0 0 0 0
steps 5 then 6 ends open|-101 -31 102 33 -40 19 -45 -48
steps 5 then 6 ends sentence|54 -63 -50 3 -21 0 0 0
steps 5 then 7|-50 63 46 21 49 -3 -135 40
steps 5 then 7 ends call|49 12 -51 -6 0 0 0 0
steps 5 then 7 ends clause|-45 0 46 0 0 0 0 0
steps 5 then 7 ends open|-158 70 55 44 60 -3 -135 40
steps 5 then 7 ends sentence|79 9 0 -59 -18 0 0 0
steps 5 then 8|-123 -43 99 45 -3 -4 56 26
steps 5 then 8 ends clause|-49 -42 152 -45 -46 0 0 0
steps 5 then 8 ends open|-92 -58 47 39 41 -4 56 26
steps 5 then 8 ends sentence|-29 15 0 68 -29 0 0 0
steps 5 then 9|-54 89 48 45 -74 -42 -56 -26
steps 5 then 9 ends call|-45 2 -18 49 0 0 0 0
steps 5 then 9 ends open|-119 26 102 65 4 -42 -56 -26
steps 5 then 9 ends sentence|109 73 0 -78 -121 0 0 0
steps 6 then 0|59 -41 61 -19 -45 -22 -11 12
steps 6 then 0 ends call|12 14 -41 0 0 0 0 0
steps 6 then 0 ends clause|-26 -29 144 -47 0 0 -35 -50
steps 6 then 0 ends open|39 4 -78 20 -18 -22 -1 80
steps 6 then 0 ends sentence|83 -12 22 -67 0 0 0 0
steps 6 then 1|67 -1 -11 28 -57 -26 -49 9
steps 6 then 1 ends call|-44 -58 87 -16 0 0 0 0
steps 6 then 1 ends clause|114 -25 -70 0 0 0 0 -48
steps 6 then 1 ends open|51 2 -16 10 -52 -26 -49 30
steps 6 then 1 ends sentence|-31 67 0 4 -29 0 0 0
steps 6 then 2|219 15 -87 -32 -95 -102 55 -89
steps 6 then 2 ends call|-35 51 -7 0 0 0 0 0
steps 6 then 2 ends clause|123 -68 -49 0 0 0 0 0
steps 6 then 2 ends open|214 18 -86 -54 -95 -102 55 -86
steps 6 then 2 ends sentence|64 -20 0 47 5 0 0 -50
steps 6 then 3|34 -14 -12 49 70 102 -17 -60
steps 6 then 3 ends call|50 34 -82 0 0 0 0 0
steps 6 then 3 ends clause|-41 62 50 0 0 -50 -40 0
steps 6 then 3 ends open|97 -135 -53 -25 70 179 2 -60
steps 6 then 3 ends sentence|-67 -16 0 83 0 0 0 0
steps 6 then 3 ends signed|4 -4 0 0 0 0 0 0
steps 6 then 4|-19 -35 121 96 -3 -13 59 -208
steps 6 then 4 ends call|8 -22 14 0 0 0 0 0
steps 6 then 4 ends clause|86 -43 -42 0 0 0 0 0
steps 6 then 4 ends open|10 -55 125 87 -43 -13 59 -208
steps 6 then 4 ends sentence|-95 70 0 13 40 0 0 0
steps 6 then 5|-19 36 -23 -16 -43 44 51 77
steps 6 then 5 ends call|18 44 -29 0 0 0 0 -18
steps 6 then 5 ends clause|25 24 0 0 0 0 0 -48
steps 6 then 5 ends open|-126 5 8 68 -43 44 51 150
steps 6 then 5 ends sentence|20 9 49 4 0 0 0 -85
steps 6 then 5 ends signed|-38 38 0 0 0 0 0 0
steps 6 then 6|-144 -9 -5 41 3 5 113 -4
steps 6 then 6 ends call|113 -65 -87 0 0 0 0 0
steps 6 then 6 ends clause|-147 208 -99 0 0 0 0 0
steps 6 then 6 ends open|-167 -92 30 44 -5 5 113 -4
steps 6 then 6 ends sentence|47 -49 0 -30 25 0 0 0
steps 6 then 6 ends signed|11 -10 0 0 0 0 0 0
steps 6 then 7|-41 -82 17 23 95 -116 13 77
steps 6 then 7 ends call|16 -48 62 -30 0 0 0 0
steps 6 then 7 ends clause|-25 26 0 0 0 0 0 0
steps 6 then 7 ends open|-135 -43 9 39 140 -116 13 77
steps 6 then 7 ends sentence|67 -24 0 -36 -53 0 0 0
steps 6 then 8|-73 -14 27 13 127 -31 31 92
steps 6 then 8 ends call|-93 -114 178 -19 0 0 0 0
steps 6 then 8 ends clause|-8 49 -30 0 0 0 0 0
steps 6 then 8 ends open|7 42 -8 38 69 32 31 92
steps 6 then 8 ends sentence|31 15 0 -105 89 -50 0 0
steps 6 then 9|-75 27 52 -2 -11 70 -45 10
steps 6 then 9 ends call|-92 77 32 -44 0 0 0 0
steps 6 then 9 ends clause|-83 -93 157 0 0 0 0 0
steps 6 then 9 ends open|-60 -29 -8 18 73 70 -45 47
steps 6 then 9 ends sentence|59 36 59 -8 -105 0 0 -93
steps 7 then 0|177 7 -48 -53 -55 -127 -41 97
steps 7 then 0 ends call|28 63 -63 0 0 0 0 0
steps 7 then 0 ends clause|-45 76 -38 0 0 0 0 0
steps 7 then 0 ends open|51 38 7 -50 1 -127 -41 97
steps 7 then 0 ends sentence|117 -35 -50 -23 -100 0 0 0
steps 7 then 0 ends signed|37 -37 0 0 0 0 0 0
steps 7 then 1|26 -47 12 -35 -40 68 12 41
steps 7 then 1 ends call|-61 -45 84 20 0 0 0 0
steps 7 then 1 ends clause|65 -17 -42 0 0 0 0 0
steps 7 then 1 ends open|78 -45 -48 -29 -55 101 12 65
steps 7 then 1 ends sentence|58 6 0 -52 -5 -49 0 -49
steps 7 then 2|117 -103 -5 -15 14 53 -31 -87
steps 7 then 2 ends call|17 -39 69 -29 0 0 0 0
steps 7 then 2 ends clause|69 -172 86 0 0 0 0 0
steps 7 then 2 ends open|151 -88 -46 14 -39 53 -31 -87
steps 7 then 2 ends sentence|-56 41 0 -75 69 0 0 0
steps 7 then 3|72 -45 -6 -47 -73 39 -19 44
steps 7 then 3 ends call|137 -109 -21 0 0 0 0 0
steps 7 then 3 ends clause|33 -31 13 0 0 0 0 0
steps 7 then 3 ends open|5 -59 4 -8 -37 39 -19 44
steps 7 then 3 ends sentence|20 100 0 -79 -60 0 0 0
steps 7 then 3 ends signed|-2 2 0 0 0 0 0 0
steps 7 then 4|-59 -22 -7 -17 90 -60 98 -1
steps 7 then 4 ends call|-11 5 17 0 0 0 0 0
steps 7 then 4 ends clause|28 0 -28 0 0 0 0 0
steps 7 then 4 ends open|-19 -44 16 -52 90 -60 98 -1
steps 7 then 4 ends sentence|-49 -20 0 120 0 0 0 0
steps 7 then 5|40 -3 -11 14 -24 142 18 52
steps 7 then 5 ends call|108 21 -81 -22 0 0 0 0
steps 7 then 5 ends clause|-31 48 -22 0 0 0 0 0
steps 7 then 5 ends open|-97 45 53 7 17 142 18 67
steps 7 then 5 ends sentence|0 13 0 32 -44 0 0 -46
steps 7 then 5 ends signed|-32 32 0 0 0 0 0 0
steps 7 then 6|-38 45 -16 -3 83 -7 61 4
steps 7 then 6 ends call|-5 18 -17 0 0 0 0 0
steps 7 then 6 ends clause|17 38 -49 0 0 0 0 0
steps 7 then 6 ends open|-94 27 20 16 90 -7 61 4
steps 7 then 6 ends sentence|73 -42 0 -29 -18 0 0 0
steps 7 then 6 ends signed|16 -15 0 0 0 0 0 0
steps 7 then 7|-106 14 -13 -31 116 -97 11 45
steps 7 then 7 ends call|110 -13 -132 49 0 0 0 0
steps 7 then 7 ends clause|92 -18 -84 0 0 0 0 0
steps 7 then 7 ends open|-194 -15 46 -52 62 -97 11 78
steps 7 then 7 ends sentence|-63 26 -17 33 67 0 0 -46
steps 7 then 7 ends signed|22 -22 0 0 0 0 0 0
steps 7 then 8|-15 40 46 1 -62 -158 150 26
steps 7 then 8 ends call|-50 23 34 0 0 0 0 0
steps 7 then 8 ends clause|-49 0 73 -33 0 0 0 0
steps 7 then 8 ends open|-7 70 9 24 -50 -158 150 26
steps 7 then 8 ends sentence|85 8 0 -97 -29 0 0 0
steps 7 then 9|-91 18 29 23 -46 -69 -61 81
steps 7 then 9 ends call|-30 68 -83 36 0 0 0 0
steps 7 then 9 ends clause|-49 0 85 0 -49 0 0 0
steps 7 then 9 ends open|-39 -16 15 9 22 -69 -61 81
steps 7 then 9 ends sentence|-21 33 0 3 -31 0 0 0
steps 7 then 9 ends signed|36 -36 0 0 0 0 0 0
steps 8 then 0|63 51 -31 -28 0 60 25 70
steps 8 then 0 ends call|57 -40 -28 13 0 0 0 0
steps 8 then 0 ends clause|-96 47 63 0 0 0 0 0
steps 8 then 0 ends open|6 70 -4 0 32 60 25 74
steps 8 then 0 ends sentence|32 -9 -99 35 -60 0 0 -37
steps 8 then 0 ends signed|33 -33 0 0 0 0 0 0
steps 8 then 1|34 14 -36 -15 76 -102 21 -7
steps 8 then 1 ends call|-19 -101 65 76 -43 0 0 0
steps 8 then 1 ends clause|-91 2 82 0 0 0 0 0
steps 8 then 1 ends open|81 74 -25 -9 47 -94 21 -39
steps 8 then 1 ends sentence|30 -51 -17 -111 124 -37 0 159
steps 8 then 2|6 -55 -17 37 10 -13 -5 -47
steps 8 then 2 ends call|95 15 -139 55 0 0 0 0
steps 8 then 2 ends clause|-85 -17 89 0 0 0 0 0
steps 8 then 2 ends open|36 -103 -6 19 -4 -13 -5 -47
steps 8 then 2 ends sentence|-84 -4 0 67 54 0 0 0
steps 8 then 2 ends signed|8 -8 0 0 0 0 0 0
steps 8 then 3|-53 15 -37 -11 68 -81 0 10
steps 8 then 3 ends call|100 19 -85 -22 0 0 0 0
steps 8 then 3 ends clause|123 21 -100 0 0 0 0 -47
steps 8 then 3 ends open|-142 -44 36 -13 140 -81 0 35
steps 8 then 3 ends sentence|15 8 0 39 -71 0 0 -41
steps 8 then 3 ends signed|-35 36 0 0 0 0 0 0
steps 8 then 4|0 26 -1 12 9 44 62 30
steps 8 then 4 ends call|33 -1 -69 28 0 0 0 0
steps 8 then 4 ends clause|159 14 -164 0 0 0 0 0
steps 8 then 4 ends open|-96 63 41 1 16 44 62 30
steps 8 then 4 ends sentence|5 -14 -6 12 -13 0 0 0
steps 8 then 4 ends signed|-46 47 0 0 0 0 0 0
steps 8 then 5|9 87 -88 36 56 -34 38 14
steps 8 then 5 ends call|18 99 8 -110 0 -50 0 -48
steps 8 then 5 ends clause|145 42 -129 0 0 -43 0 0
steps 8 then 5 ends open|-89 -17 107 43 99 -22 38 94
steps 8 then 5 ends sentence|48 54 -144 22 -11 0 0 -98
steps 8 then 5 ends signed|18 -18 0 0 0 0 0 0
steps 8 then 6|28 49 7 -12 53 -4 20 -18
steps 8 then 6 ends call|80 62 -22 -28 0 -50 0 -50
steps 8 then 6 ends clause|152 -3 -151 0 0 0 0 0
steps 8 then 6 ends open|-33 -96 66 36 -62 29 20 22
steps 8 then 6 ends sentence|4 74 -50 -45 113 0 0 0
steps 8 then 6 ends signed|54 -54 0 0 0 0 0 0
steps 8 then 7|-7 -53 14 -29 -22 5 -17 111
steps 8 then 7 ends call|-102 73 23 -42 0 0 0 0
steps 8 then 7 ends clause|-46 41 20 0 0 0 0 0
steps 8 then 7 ends open|91 -142 20 -32 -48 5 -17 111
steps 8 then 7 ends sentence|-34 31 -48 23 18 0 0 0
steps 8 then 7 ends signed|-55 55 0 0 0 0 0 0
steps 8 then 8|-30 49 -1 -6 -22 24 45 44
steps 8 then 8 ends call|20 -45 -1 43 0 0 0 0
steps 8 then 8 ends clause|-62 -34 87 0 0 0 0 0
steps 8 then 8 ends open|21 28 -17 -7 2 24 87 46
steps 8 then 8 ends sentence|-33 95 0 -29 -41 0 -49 -23
steps 8 then 9|22 92 -5 1 -31 -32 -10 -13
steps 8 then 9 ends call|-109 83 18 16 0 0 0 0
steps 8 then 9 ends clause|0 11 -10 0 0 0 0 0
steps 8 then 9 ends open|31 49 -4 -1 3 -32 -10 -13
steps 8 then 9 ends sentence|44 44 0 -41 -114 0 0 0
steps 8 then 9 ends signed|-36 37 0 0 0 0 0 0
steps 9 then 0|42 39 -38 -32 17 -43 16 90
steps 9 then 0 ends call|116 -72 -35 3 0 0 0 0
steps 9 then 0 ends clause|19 -5 59 0 -47 -49 0 0
steps 9 then 0 ends open|52 59 -27 -2 14 -24 19 99
steps 9 then 0 ends sentence|-45 26 -50 114 46 0 -34 -49
steps 9 then 0 ends signed|-16 16 0 0 0 0 0 0
steps 9 then 1|-53 12 -56 -3 69 -47 58 18
steps 9 then 1 ends call|131 -197 -3 26 0 0 0 0
steps 9 then 1 ends clause|-49 83 -22 0 0 0 0 0
steps 9 then 1 ends open|-60 44 -4 -11 -58 -19 58 56
steps 9 then 1 ends sentence|-89 48 -10 -66 124 -49 0 -50
steps 9 then 1 ends signed|-5 46 0 -40 0 0 0 0
steps 9 then 2|-56 -66 69 60 78 -44 54 165
steps 9 then 2 ends call|34 -118 -64 127 0 0 0 0
steps 9 then 2 ends clause|-65 15 57 0 0 0 0 0
steps 9 then 2 ends open|-71 -94 95 38 74 -9 54 186
steps 9 then 2 ends sentence|49 42 -49 31 19 -50 0 -50
steps 9 then 2 ends signed|22 -22 0 0 0 0 0 0
steps 9 then 3|21 25 -24 -20 -20 53 41 -23
steps 9 then 3 ends call|5 96 -12 -45 0 0 0 -50
steps 9 then 3 ends clause|210 -43 -145 0 -49 0 0 0
steps 9 then 3 ends open|-187 -112 48 -14 52 53 41 97
steps 9 then 3 ends sentence|33 63 0 -14 -70 0 0 -50
steps 9 then 4|81 6 17 15 55 -126 42 23
steps 9 then 4 ends call|80 -27 -8 -81 -41 0 0 0
steps 9 then 4 ends clause|96 47 -93 0 0 -50 0 0
steps 9 then 4 ends open|89 -59 31 27 35 -73 42 23
steps 9 then 4 ends sentence|-46 66 0 -53 -7 0 0 0
steps 9 then 5|30 68 -41 9 -24 10 27 16
steps 9 then 5 ends call|19 213 -144 -54 0 0 0 0
steps 9 then 5 ends clause|169 59 -204 0 0 0 0 -50
steps 9 then 5 ends open|-5 -51 71 14 125 52 49 47
steps 9 then 5 ends sentence|30 9 -134 31 -127 -50 -50 -44
steps 9 then 5 ends signed|40 -39 0 0 0 0 0 0
steps 9 then 6|46 14 -12 -3 11 -59 5 -64
steps 9 then 6 ends call|-4 -51 66 -86 0 0 0 0
steps 9 then 6 ends clause|124 108 -115 0 0 -50 0 -47
steps 9 then 6 ends open|-60 -98 7 -8 56 -4 5 -2
steps 9 then 6 ends sentence|-1 51 -11 23 -65 0 0 -50
steps 9 then 6 ends signed|-54 54 0 0 0 0 0 0
steps 9 then 7|6 77 40 -26 -59 0 105 -26
steps 9 then 7 ends call|-153 66 80 -5 0 0 0 0
steps 9 then 7 ends clause|144 65 -150 -46 0 0 0 0
steps 9 then 7 ends open|30 -73 67 31 -37 0 105 -26
steps 9 then 7 ends sentence|-46 64 0 -15 -22 0 0 0
steps 9 then 8|21 17 40 -73 5 54 -27 -33
steps 9 then 8 ends call|-39 -43 72 0 0 0 0 0
steps 9 then 8 ends clause|-119 0 119 0 0 0 0 0
steps 9 then 8 ends open|50 -9 3 -59 46 54 -27 -33
steps 9 then 8 ends sentence|122 72 0 -72 -105 0 0 0
steps 9 then 9|-105 8 -48 -24 -55 169 22 42
steps 9 then 9 ends clause|-49 49 0 0 0 0 0 0
steps 9 then 9 ends open|-56 -37 -48 -24 -43 169 22 42
steps 9 then 9 ends sentence|0 25 0 0 -25 0 0 0
steps to here 0 then 0|12 51 -41 72 75 -10 36 -104
steps to here 0 then 0 before ends call|-49 78 -21 -95 0 0 58 0
steps to here 0 then 0 before ends clause|-25 -24 -94 69 82 0 0 0
steps to here 0 then 0 before ends open|-80 -14 -14 56 49 105 108 -50
steps to here 0 then 0 before ends sentence|104 -31 -5 14 0 -124 -29 -87
steps to here 0 then 0 before ends signed|11 -46 94 -36 0 0 0 -46
steps to here 0 then 1|22 20 23 41 -56 130 8 -145
steps to here 0 then 1 before ends call|127 -125 -86 -85 0 234 -87 -32
steps to here 0 then 1 before ends clause|-68 28 -58 42 4 0 28 -39
steps to here 0 then 1 before ends open|21 21 54 38 -58 35 -60 36
steps to here 0 then 1 before ends sentence|48 45 -15 0 15 -32 53 -296
steps to here 0 then 1 before ends signed|-83 -48 67 0 0 -43 0 -69
steps to here 0 then 2|177 39 36 15 12 -29 -17 -152
steps to here 0 then 2 before ends call|9 41 -100 77 0 -26 -4 0
steps to here 0 then 2 before ends clause|173 -57 -95 -78 69 0 0 0
steps to here 0 then 2 before ends open|104 47 18 -12 29 38 -130 -144
steps to here 0 then 2 before ends sentence|66 -20 33 31 -20 -141 53 -64
steps to here 0 then 2 before ends signed|-113 -39 -60 41 0 101 0 124
steps to here 0 then 3|71 40 30 -25 72 -194 16 -70
steps to here 0 then 3 before ends call|-5 -8 -47 60 0 0 -12 0
steps to here 0 then 3 before ends clause|11 -73 -27 126 -42 0 0 0
steps to here 0 then 3 before ends open|12 41 93 -60 69 -140 38 -69
steps to here 0 then 3 before ends sentence|-28 124 -57 13 -48 -109 14 22
steps to here 0 then 3 before ends signed|95 -43 21 -8 0 16 0 -43
steps to here 0 then 4|-107 8 35 -20 22 82 46 -112
steps to here 0 then 4 before ends call|-102 -25 148 0 0 0 -61 0
steps to here 0 then 4 before ends clause|0 42 0 -41 0 0 0 0
steps to here 0 then 4 before ends open|11 124 -12 -39 90 -28 -51 -99
steps to here 0 then 4 before ends sentence|-13 -127 -46 61 -57 97 83 -29
steps to here 0 then 4 before ends signed|0 -21 18 13 0 0 0 0
steps to here 0 then 5|-4 -4 -5 11 14 -3 -4 12
steps to here 0 then 5 before ends call|53 -30 51 -26 0 0 -64 0
steps to here 0 then 5 before ends clause|-90 157 24 -102 -3 0 0 0
steps to here 0 then 5 before ends open|-35 -19 -28 -1 88 8 -23 38
steps to here 0 then 5 before ends sentence|-19 -51 31 78 -51 -19 49 -113
steps to here 0 then 5 before ends signed|71 27 -81 -29 -49 0 0 92
steps to here 0 then 6|67 83 26 -41 133 -136 -9 -78
steps to here 0 then 6 before ends call|-11 15 18 -5 0 0 -23 0
steps to here 0 then 6 before ends clause|-106 -20 59 82 -48 0 -34 0
steps to here 0 then 6 before ends open|148 35 -37 -55 51 -205 -28 -64
steps to here 0 then 6 before ends sentence|-118 104 -38 -10 195 6 19 108
steps to here 0 then 6 before ends signed|-33 -42 55 94 0 0 0 -98
steps to here 0 then 7|-55 124 -42 21 109 104 19 -106
steps to here 0 then 7 before ends call|-12 -20 -65 -80 0 -48 126 71
steps to here 0 then 7 before ends clause|21 -54 -117 207 -51 -35 0 -41
steps to here 0 then 7 before ends open|-12 88 -28 -58 37 145 -12 -4
steps to here 0 then 7 before ends sentence|-8 37 13 18 108 -50 -8 -213
steps to here 0 then 7 before ends signed|-85 139 -37 -45 0 -23 0 60
steps to here 0 then 8|-59 88 -45 -22 79 24 36 21
steps to here 0 then 8 before ends call|25 -49 -75 -75 -48 -29 180 178
steps to here 0 then 8 before ends clause|48 36 -249 159 22 0 -45 -12
steps to here 0 then 8 before ends open|-108 109 6 62 106 51 -100 -70
steps to here 0 then 8 before ends sentence|144 -17 -37 -28 -30 -8 67 95
steps to here 0 then 8 before ends signed|-1 135 -4 -78 0 -30 -49 16
steps to here 0 then 9|-16 98 -25 51 148 38 51 40
steps to here 0 then 9 before ends call|127 144 72 -105 0 -52 -16 -206
steps to here 0 then 9 before ends clause|-28 53 -326 299 -24 0 -48 132
steps to here 0 then 9 before ends open|38 49 -52 62 129 141 183 -88
steps to here 0 then 9 before ends sentence|88 -67 53 -65 74 -86 11 117
steps to here 0 then 9 before ends signed|73 261 -71 -156 -46 -92 -45 36
steps to here 1 then 0|-26 47 -31 -1 -25 50 33 -28
steps to here 1 then 0 before ends call|-19 52 46 -55 0 0 47 -31
steps to here 1 then 0 before ends clause|-144 102 -99 14 122 0 0 0
steps to here 1 then 0 before ends open|-147 -43 72 38 2 102 200 -28
steps to here 1 then 0 before ends sentence|99 45 -45 22 -187 -1 -50 108
steps to here 1 then 0 before ends signed|-127 0 137 -32 0 54 0 -84
steps to here 1 then 1|11 43 16 40 107 -129 -7 -8
steps to here 1 then 1 before ends call|135 -35 -117 19 0 68 -138 -25
steps to here 1 then 1 before ends clause|-91 128 -14 -32 -94 0 -14 0
steps to here 1 then 1 before ends open|1 31 24 45 135 -43 -172 -28
steps to here 1 then 1 before ends sentence|120 20 -93 11 -26 -59 72 54
steps to here 1 then 1 before ends signed|-102 -48 47 43 0 -95 0 -77
steps to here 1 then 2|50 84 21 1 33 18 30 -87
steps to here 1 then 2 before ends call|55 143 -78 -19 0 -34 -4 -18
steps to here 1 then 2 before ends clause|-69 191 -114 -138 98 0 0 0
steps to here 1 then 2 before ends open|9 -5 85 79 45 74 -87 -84
steps to here 1 then 2 before ends sentence|108 -5 -93 16 -34 -143 56 -204
steps to here 1 then 2 before ends signed|-18 -63 -38 63 0 -31 0 144
steps to here 1 then 3|7 54 27 -30 -18 102 35 -22
steps to here 1 then 3 before ends call|-114 127 -143 212 0 -5 0 -55
steps to here 1 then 3 before ends clause|-14 56 98 -20 18 0 0 -50
steps to here 1 then 3 before ends open|47 49 -15 -31 -25 181 9 -49
steps to here 1 then 3 before ends sentence|26 -44 -81 55 0 -71 30 -18
steps to here 1 then 3 before ends signed|52 0 20 -31 0 0 0 0
steps to here 1 then 4|-7 109 -10 25 97 -96 -146 -58
steps to here 1 then 4 before ends call|-81 82 -76 77 0 0 0 0
steps to here 1 then 4 before ends clause|-17 68 -44 0 0 0 0 0
steps to here 1 then 4 before ends open|-48 66 117 -28 91 -130 11 -43
steps to here 1 then 4 before ends sentence|34 4 -48 127 23 25 -153 -41
steps to here 1 then 4 before ends signed|120 -34 -49 -22 0 0 0 0
steps to here 1 then 5|22 136 -44 -27 68 -46 -108 -100
steps to here 1 then 5 before ends call|-54 46 54 -41 0 0 0 0
steps to here 1 then 5 before ends clause|-72 121 63 -56 -68 0 -50 0
steps to here 1 then 5 before ends open|-5 56 24 0 76 -17 -38 -84
steps to here 1 then 5 before ends sentence|32 49 32 16 41 -14 -55 -9
steps to here 1 then 5 before ends signed|-7 0 -39 38 0 0 0 -37
steps to here 1 then 6|48 122 14 56 41 -100 -73 -13
steps to here 1 then 6 before ends call|-60 99 -82 90 0 -13 -79 4
steps to here 1 then 6 before ends clause|-94 -1 48 83 0 0 0 0
steps to here 1 then 6 before ends open|-77 84 25 -24 43 -12 -77 -21
steps to here 1 then 6 before ends sentence|83 92 -9 -29 -6 -87 13 44
steps to here 1 then 6 before ends signed|125 -47 13 -23 0 -41 0 -50
steps to here 1 then 7|-16 40 15 77 55 -15 -49 -1
steps to here 1 then 7 before ends call|-16 71 -134 28 0 60 42 0
steps to here 1 then 7 before ends clause|-61 -42 10 55 22 0 0 0
steps to here 1 then 7 before ends open|-156 93 65 -51 33 -55 -66 34
steps to here 1 then 7 before ends sentence|-3 -17 -29 7 61 57 27 -31
steps to here 1 then 7 before ends signed|127 -96 2 97 0 0 -50 -105
steps to here 1 then 8|56 -40 3 35 80 -114 109 31
steps to here 1 then 8 before ends call|151 -22 62 -121 0 -62 5 -2
steps to here 1 then 8 before ends clause|-24 -36 -52 99 28 0 0 0
steps to here 1 then 8 before ends open|-1 2 -31 -33 71 -34 -46 102
steps to here 1 then 8 before ends sentence|48 -9 38 36 74 -108 111 -4
steps to here 1 then 8 before ends signed|-25 0 -4 71 0 48 0 -34
steps to here 1 then 9|63 7 13 9 80 -55 47 86
steps to here 1 then 9 before ends call|-93 36 99 -34 0 -74 73 -16
steps to here 1 then 9 before ends clause|-44 22 72 -35 59 -49 0 0
steps to here 1 then 9 before ends open|69 107 -25 17 150 -34 -15 -48
steps to here 1 then 9 before ends sentence|4 -57 5 -27 -60 -64 37 202
steps to here 1 then 9 before ends signed|-55 0 -62 -9 0 -12 0 107
steps to here 2 then 0|-23 64 -127 -111 188 21 34 -131
steps to here 2 then 0 before ends call|69 -22 -133 63 -45 0 8 -5
steps to here 2 then 0 before ends clause|-142 157 -113 35 52 0 2 0
steps to here 2 then 0 before ends open|-27 53 -60 -61 212 -8 85 -71
steps to here 2 then 0 before ends sentence|56 88 -22 -98 -101 18 -20 -78
steps to here 2 then 0 before ends signed|-87 0 63 15 0 0 0 -38
steps to here 2 then 1|-18 77 -2 -14 231 50 51 -31
steps to here 2 then 1 before ends call|47 -94 3 34 0 4 6 -41
steps to here 2 then 1 before ends clause|-60 217 -82 -275 181 -14 28 -50
steps to here 2 then 1 before ends open|-33 99 30 45 190 4 -124 -37
steps to here 2 then 1 before ends sentence|93 28 -83 -13 -121 37 76 -50
steps to here 2 then 1 before ends signed|-109 -55 78 -8 0 0 -44 85
steps to here 2 then 2|-25 44 -124 -35 96 -19 -32 -29
steps to here 2 then 2 before ends call|-72 122 -117 62 0 0 -46 0
steps to here 2 then 2 before ends clause|-104 86 18 -44 88 0 0 0
steps to here 2 then 2 before ends open|5 30 -59 -69 -6 -107 -75 27
steps to here 2 then 2 before ends sentence|48 -20 -67 -11 131 109 27 -215
steps to here 2 then 2 before ends signed|-47 -64 24 68 0 5 0 -42
steps to here 2 then 3|25 123 -85 -30 61 -106 25 -159
steps to here 2 then 3 before ends call|59 -29 -87 41 0 0 0 0
steps to here 2 then 3 before ends clause|-2 99 -39 -52 9 0 0 -50
steps to here 2 then 3 before ends open|16 112 22 -66 59 16 0 -185
steps to here 2 then 3 before ends sentence|94 38 -100 -44 -41 -193 25 33
steps to here 2 then 3 before ends signed|55 -50 45 -46 0 0 0 0
steps to here 2 then 4|18 137 -78 -49 -33 -152 54 -114
steps to here 2 then 4 before ends call|-11 10 -4 6 0 0 0 0
steps to here 2 then 4 before ends clause|-93 70 0 28 0 0 0 0
steps to here 2 then 4 before ends open|13 94 -34 -41 -33 -124 0 -60
steps to here 2 then 4 before ends sentence|64 81 -113 31 0 -50 54 -43
steps to here 2 then 4 before ends signed|0 0 -46 65 0 0 0 -38
steps to here 2 then 5|56 111 -74 -11 -23 -112 -58 -80
steps to here 2 then 5 before ends call|140 -158 10 21 0 0 -2 0
steps to here 2 then 5 before ends clause|41 -71 98 -1 -31 -50 0 0
steps to here 2 then 5 before ends open|-21 176 -100 -10 -14 -73 0 -92
steps to here 2 then 5 before ends sentence|-14 96 -78 -59 0 -6 -58 6
steps to here 2 then 5 before ends signed|101 0 16 -66 0 0 0 -31
steps to here 2 then 6|-13 110 37 -2 -44 80 -16 -49
steps to here 2 then 6 before ends call|5 -42 50 -6 0 0 0 0
steps to here 2 then 6 before ends clause|-8 -35 92 32 0 0 0 0
steps to here 2 then 6 before ends open|-70 157 1 -16 -30 127 -46 -60
steps to here 2 then 6 before ends sentence|131 -29 -55 12 -31 1 9 15
steps to here 2 then 6 before ends signed|46 -94 120 -2 0 -43 0 0
steps to here 2 then 7|112 -42 85 42 -33 -36 25 30
steps to here 2 then 7 before ends call|-112 0 80 16 0 0 0 0
steps to here 2 then 7 before ends clause|79 -126 98 -56 0 0 0 0
steps to here 2 then 7 before ends open|83 105 -2 -13 -23 -5 0 101
steps to here 2 then 7 before ends sentence|-34 -39 72 139 -42 3 25 -23
steps to here 2 then 7 before ends signed|98 0 0 -22 0 0 0 -71
steps to here 2 then 8|125 -90 -26 -5 -14 29 57 46
steps to here 2 then 8 before ends call|-105 0 121 -129 -21 0 29 87
steps to here 2 then 8 before ends clause|63 -49 26 -49 -6 0 0 -9
steps to here 2 then 8 before ends open|175 -60 -64 55 16 141 -95 25
steps to here 2 then 8 before ends sentence|-43 32 28 2 -85 -99 109 -14
steps to here 2 then 8 before ends signed|-123 0 71 -41 0 0 0 84
steps to here 2 then 9|50 -7 27 8 5 -13 12 -12
steps to here 2 then 9 before ends call|-121 0 92 44 -38 0 -29 83
steps to here 2 then 9 before ends clause|-1 -19 21 0 0 0 0 0
steps to here 2 then 9 before ends open|152 -19 27 20 18 -10 -12 -33
steps to here 2 then 9 before ends sentence|-18 18 -8 -7 -40 18 42 71
steps to here 2 then 9 before ends signed|-24 0 -36 41 0 -14 0 -2
steps to here 3 then 0|-1 66 23 25 -30 -100 -15 -137
steps to here 3 then 0 before ends call|102 -79 52 -108 0 0 0 0
steps to here 3 then 0 before ends clause|37 44 -5 -75 -46 0 0 0
steps to here 3 then 0 before ends open|32 7 -2 62 4 -99 -5 -205
steps to here 3 then 0 before ends sentence|-49 2 18 -11 0 -4 -20 74
steps to here 3 then 0 before ends signed|0 -15 -62 77 0 0 0 0
steps to here 3 then 1|-2 64 43 89 -44 -22 -57 -99
steps to here 3 then 1 before ends call|62 -96 58 13 0 -49 30 18
steps to here 3 then 1 before ends clause|-99 146 73 -98 -81 0 0 0
steps to here 3 then 1 before ends open|-62 -9 56 115 -12 -62 -23 -78
steps to here 3 then 1 before ends sentence|92 42 -12 -87 0 102 -61 -30
steps to here 3 then 1 before ends signed|0 0 -36 42 0 -13 0 0
steps to here 3 then 2|16 90 85 81 -117 -93 -86 -17
steps to here 3 then 2 before ends call|-10 14 -7 37 0 0 -48 -32
steps to here 3 then 2 before ends clause|-73 79 -9 -29 12 0 0 0
steps to here 3 then 2 before ends open|28 73 54 75 -132 -63 0 8
steps to here 3 then 2 before ends sentence|62 -6 27 -5 0 -57 -56 -90
steps to here 3 then 2 before ends signed|63 -50 22 -35 0 0 0 0
steps to here 3 then 3|-5 81 21 -4 -94 -60 31 7
steps to here 3 then 3 before ends call|129 -85 -28 -57 0 0 0 0
steps to here 3 then 3 before ends clause|-43 121 0 -80 0 0 0 0
steps to here 3 then 3 before ends open|-28 36 53 -15 -94 -40 0 36
steps to here 3 then 3 before ends sentence|9 8 -59 35 0 -31 31 -24
steps to here 3 then 3 before ends signed|0 0 21 -21 0 0 0 0
steps to here 3 then 4|-32 68 -25 -5 24 -14 0 30
steps to here 3 then 4 before ends call|30 -29 0 0 0 0 0 0
steps to here 3 then 4 before ends clause|-83 84 0 0 0 0 0 0
steps to here 3 then 4 before ends open|-25 28 -8 -24 24 -14 0 30
steps to here 3 then 4 before ends sentence|35 -17 -52 27 0 0 0 0
steps to here 3 then 4 before ends signed|-1 0 0 1 0 0 0 0
steps to here 3 then 5|72 48 49 10 -129 -1 -117 -15
steps to here 3 then 5 before ends call|142 -142 0 0 0 0 0 0
steps to here 3 then 5 before ends clause|-94 77 33 0 0 0 0 0
steps to here 3 then 5 before ends open|-92 111 107 -55 -129 -1 0 -2
steps to here 3 then 5 before ends sentence|19 75 -21 115 0 -1 -117 -69
steps to here 3 then 5 before ends signed|48 0 0 -48 0 0 0 0
steps to here 3 then 6|68 -49 96 19 -158 -36 -5 -165
steps to here 3 then 6 before ends call|38 0 -38 0 0 0 0 0
steps to here 3 then 6 before ends clause|-10 -13 36 0 0 0 0 0
steps to here 3 then 6 before ends open|-34 -2 110 76 -158 12 0 -109
steps to here 3 then 6 before ends sentence|10 -9 93 -49 0 -48 -5 -81
steps to here 3 then 6 before ends signed|44 0 -53 12 0 0 0 0
steps to here 3 then 7|6 -175 2 14 -27 32 49 4
steps to here 3 then 7 before ends call|0 0 13 -1 0 0 -16 7
steps to here 3 then 7 before ends clause|45 -39 44 -50 0 0 0 0
steps to here 3 then 7 before ends open|-40 -11 -30 1 -27 105 -47 4
steps to here 3 then 7 before ends sentence|1 -126 -4 54 0 -69 94 -4
steps to here 3 then 7 before ends signed|-25 0 28 -4 0 0 0 0
steps to here 3 then 8|95 -97 -12 54 -156 -26 33 47
steps to here 3 then 8 before ends call|-51 0 9 -34 0 -31 31 73
steps to here 3 then 8 before ends clause|10 -10 0 0 0 0 0 0
steps to here 3 then 8 before ends open|173 -65 22 37 -156 -8 -50 -12
steps to here 3 then 8 before ends sentence|-88 -71 -39 54 0 -45 36 53
steps to here 3 then 8 before ends signed|0 0 86 -85 0 0 0 0
steps to here 3 then 9|59 37 95 -5 -94 8 -104 -51
steps to here 3 then 9 before ends call|-17 0 -29 103 0 -37 -33 -21
steps to here 3 then 9 before ends clause|-69 -42 140 -50 0 0 0 0
steps to here 3 then 9 before ends open|99 72 69 49 -94 0 0 -195
steps to here 3 then 9 before ends sentence|-13 -30 -42 35 0 32 -80 171
steps to here 3 then 9 before ends signed|50 0 50 -85 0 0 0 0
steps to here 4 then 0|-26 85 -57 -152 112 211 10 -23
steps to here 4 then 0 before ends call|-16 16 65 -64 0 0 0 0
steps to here 4 then 0 before ends clause|-15 28 0 -22 0 0 0 0
steps to here 4 then 0 before ends open|129 74 -63 -149 112 -19 -28 30
steps to here 4 then 0 before ends sentence|-40 18 -52 -43 0 217 21 -93
steps to here 4 then 0 before ends signed|-123 0 43 73 0 0 0 0
steps to here 4 then 1|-57 122 -4 -75 -46 71 121 -41
steps to here 4 then 1 before ends call|10 -10 -10 -54 0 0 58 0
steps to here 4 then 1 before ends clause|-40 44 -4 0 0 0 0 0
steps to here 4 then 1 before ends open|-43 108 -35 34 0 -105 0 -11
steps to here 4 then 1 before ends sentence|33 56 -40 -183 -46 154 84 -76
steps to here 4 then 1 before ends signed|-119 0 56 34 0 0 0 0
steps to here 4 then 2|-69 137 -22 -19 0 28 -103 -14
steps to here 4 then 2 before ends call|-85 57 127 -93 0 0 0 0
steps to here 4 then 2 before ends clause|-25 41 -79 46 0 0 0 0
steps to here 4 then 2 before ends open|-143 186 -75 27 0 -2 0 28
steps to here 4 then 2 before ends sentence|15 -35 -97 18 0 53 -103 -71
steps to here 4 then 2 before ends signed|134 -49 -41 -39 0 0 0 0
steps to here 4 then 3|-32 126 2 -8 0 0 -49 -46
steps to here 4 then 3 before ends call|-154 154 0 0 0 0 0 0
steps to here 4 then 3 before ends clause|29 -19 0 -10 0 0 0 0
steps to here 4 then 3 before ends open|-16 3 -8 35 0 0 0 -46
steps to here 4 then 3 before ends sentence|30 40 -21 -29 0 0 -49 0
steps to here 4 then 3 before ends signed|3 0 -3 1 0 0 0 0
steps to here 4 then 4|-67 121 -21 13 0 0 -75 -79
steps to here 4 then 4 before ends call|-32 32 12 -12 0 0 0 0
steps to here 4 then 4 before ends clause|-46 46 0 0 0 0 0 0
steps to here 4 then 4 before ends open|-36 74 -4 -75 0 0 0 -32
steps to here 4 then 4 before ends sentence|-26 48 -17 97 0 0 -75 -47
steps to here 4 then 4 before ends signed|35 0 -49 27 0 0 0 0
steps to here 4 then 5|-86 79 72 -85 0 -114 -9 115
steps to here 4 then 5 before ends call|0 0 42 0 0 0 0 -41
steps to here 4 then 5 before ends clause|63 -63 0 0 0 0 0 0
steps to here 4 then 5 before ends open|-79 102 -52 -67 0 -79 0 137
steps to here 4 then 5 before ends sentence|-20 -52 149 -39 0 -49 -9 0
steps to here 4 then 5 before ends signed|-1 0 -32 25 0 0 0 0
steps to here 4 then 6|26 14 18 -64 -49 -26 16 50
steps to here 4 then 6 before ends call|11 -11 0 0 0 0 0 0
steps to here 4 then 6 before ends clause|50 -50 0 0 0 0 0 0
steps to here 4 then 6 before ends open|-17 24 49 -175 -49 -26 0 118
steps to here 4 then 6 before ends sentence|-51 50 -49 49 0 0 16 0
steps to here 4 then 6 before ends signed|19 0 -24 74 0 0 0 -50
steps to here 4 then 7|53 -32 18 -89 0 3 -43 94
steps to here 4 then 7 before ends open|-51 -32 12 -65 0 -20 0 164
steps to here 4 then 7 before ends sentence|128 0 -47 -14 0 25 -43 -49
steps to here 4 then 7 before ends signed|-37 0 98 -75 0 0 0 0
steps to here 4 then 8|104 -58 8 21 -12 -76 60 4
steps to here 4 then 8 before ends call|0 0 -44 44 0 0 0 0
steps to here 4 then 8 before ends open|155 -58 16 9 -12 -107 0 16
steps to here 4 then 8 before ends sentence|-32 0 18 -35 0 45 60 -31
steps to here 4 then 8 before ends signed|-35 0 18 10 0 0 0 0
steps to here 4 then 9|96 57 -42 -49 84 -100 4 -14
steps to here 4 then 9 before ends call|76 0 -31 0 0 0 7 -47
steps to here 4 then 9 before ends clause|0 51 -51 0 0 0 0 0
steps to here 4 then 9 before ends open|18 53 -36 -25 84 -60 0 20
steps to here 4 then 9 before ends sentence|59 -32 7 -64 0 -62 8 -35
steps to here 4 then 9 before ends signed|-11 -28 61 -44 0 0 0 0
steps to here 5 then 0|-25 117 62 19 -80 -75 -85 -151
steps to here 5 then 0 before ends call|145 -42 -9 -87 0 0 -100 0
steps to here 5 then 0 before ends clause|94 15 -108 -9 0 0 0 0
steps to here 5 then 0 before ends open|-38 37 109 57 -80 -96 -41 -145
steps to here 5 then 0 before ends sentence|-16 114 -26 -37 0 2 -21 -19
steps to here 5 then 0 before ends signed|5 0 -56 70 0 0 0 0
steps to here 5 then 1|-9 111 1 11 -116 -33 -114 49
steps to here 5 then 1 before ends call|-22 89 -1 -66 0 0 -6 0
steps to here 5 then 1 before ends clause|-156 12 -73 -99 0 0 0 236
steps to here 5 then 1 before ends open|62 40 14 41 -116 -125 -67 -49
steps to here 5 then 1 before ends sentence|-46 49 -5 -10 0 50 -80 -27
steps to here 5 then 1 before ends signed|0 0 -16 31 0 0 0 -22
steps to here 5 then 2|-94 99 -22 -17 -127 22 11 -100
steps to here 5 then 2 before ends call|-96 103 -22 8 0 0 0 0
steps to here 5 then 2 before ends clause|-114 116 16 22 0 0 0 0
steps to here 5 then 2 before ends open|-70 97 2 -42 -127 -159 -24 -84
steps to here 5 then 2 before ends sentence|2 18 -9 -48 0 164 19 -59
steps to here 5 then 2 before ends signed|0 -47 6 50 0 0 0 0
steps to here 5 then 3|-2 56 -13 -24 0 -49 -19 74
steps to here 5 then 3 before ends call|88 -68 -32 0 0 0 0 0
steps to here 5 then 3 before ends clause|-9 64 -44 0 0 0 0 0
steps to here 5 then 3 before ends open|-10 21 35 -19 0 -49 0 147
steps to here 5 then 3 before ends sentence|-40 138 -102 37 0 0 -19 -54
steps to here 5 then 3 before ends signed|0 0 62 -62 0 0 0 0
steps to here 5 then 4|24 26 -52 42 0 -29 9 -37
steps to here 5 then 4 before ends call|4 -4 0 0 0 0 0 0
steps to here 5 then 4 before ends clause|-42 42 0 0 0 0 0 0
steps to here 5 then 4 before ends open|-19 23 -22 85 0 -29 0 -37
steps to here 5 then 4 before ends sentence|70 -27 -34 -71 0 0 9 0
steps to here 5 then 5|100 23 -64 20 -34 115 -23 -73
steps to here 5 then 5 before ends call|139 -97 -40 41 0 -50 0 0
steps to here 5 then 5 before ends clause|-13 41 0 0 0 0 -40 0
steps to here 5 then 5 before ends open|-35 77 -67 -24 -34 224 0 -54
steps to here 5 then 5 before ends sentence|74 -9 -8 19 0 -76 5 -37
steps to here 5 then 5 before ends signed|24 0 -39 16 0 0 0 0
steps to here 5 then 6|-40 -61 4 30 0 -29 -15 98
steps to here 5 then 6 before ends call|4 -4 0 0 0 0 0 0
steps to here 5 then 6 before ends clause|54 -54 0 0 0 0 0 0
steps to here 5 then 6 before ends open|-72 -48 -13 39 0 -1 0 99
steps to here 5 then 6 before ends sentence|9 56 0 -19 0 -44 -15 20
steps to here 5 then 6 before ends signed|0 0 14 -13 0 0 0 0
steps to here 5 then 7|42 -15 -42 24 -46 -104 25 -69
steps to here 5 then 7 before ends call|42 0 -31 47 0 -47 -14 0
steps to here 5 then 7 before ends open|51 -13 18 41 -46 -71 -3 -77
steps to here 5 then 7 before ends sentence|-48 -4 -29 -1 0 -8 32 28
steps to here 5 then 8|27 11 -62 -6 -103 67 68 -12
steps to here 5 then 8 before ends call|-32 0 -46 125 0 -53 0 0
steps to here 5 then 8 before ends clause|0 0 82 -49 -45 0 0 0
steps to here 5 then 8 before ends open|46 42 -56 7 -71 59 -75 62
steps to here 5 then 8 before ends sentence|85 43 -58 -11 0 -19 105 -76
steps to here 5 then 8 before ends signed|-47 0 10 -28 0 80 0 0
steps to here 5 then 9|46 17 -1 35 -53 -98 -32 35
steps to here 5 then 9 before ends call|-182 7 159 56 0 -18 0 -22
steps to here 5 then 9 before ends open|150 52 16 14 -16 -158 0 28
steps to here 5 then 9 before ends sentence|-1 -79 -35 -9 -41 53 -32 21
steps to here 5 then 9 before ends signed|0 0 96 -95 0 0 0 0
steps to here 6 then 0|-2 93 29 41 -76 -135 25 26
steps to here 6 then 0 before ends call|-29 9 -56 100 0 0 0 0
steps to here 6 then 0 before ends clause|78 -50 55 -60 0 0 0 -50
steps to here 6 then 0 before ends open|-4 28 46 47 -76 -88 114 77
steps to here 6 then 0 before ends sentence|34 158 -100 -39 0 -89 -11 6
steps to here 6 then 0 before ends signed|-43 -22 64 -28 0 0 0 0
steps to here 6 then 1|5 94 33 -13 -113 -7 47 -56
steps to here 6 then 1 before ends call|72 -54 55 -125 0 34 47 0
steps to here 6 then 1 before ends clause|-48 50 -48 62 0 0 0 0
steps to here 6 then 1 before ends open|30 50 42 10 -113 73 -35 -121
steps to here 6 then 1 before ends sentence|31 68 -79 69 0 -122 39 -4
steps to here 6 then 1 before ends signed|-99 0 92 -107 0 0 0 155
steps to here 6 then 2|54 88 -52 52 -49 -84 9 -46
steps to here 6 then 2 before ends call|-48 98 15 -94 0 17 0 -30
steps to here 6 then 2 before ends clause|-117 140 0 -39 0 0 0 0
steps to here 6 then 2 before ends open|112 23 -45 12 -49 -100 -91 -22
steps to here 6 then 2 before ends sentence|-68 92 -23 -19 0 21 73 -50
steps to here 6 then 2 before ends signed|-8 -67 7 50 0 0 0 0
steps to here 6 then 3|6 -5 66 30 -47 80 114 17
steps to here 6 then 3 before ends call|-23 0 -19 -16 0 49 0 0
steps to here 6 then 3 before ends clause|24 -15 9 -18 0 0 0 0
steps to here 6 then 3 before ends open|-55 -16 83 -21 -47 110 -39 25
steps to here 6 then 3 before ends sentence|13 121 -66 15 0 -74 135 -50
steps to here 6 then 3 before ends signed|-31 0 -108 135 0 0 0 0
steps to here 6 then 4|-43 -8 -70 40 0 -32 10 120
steps to here 6 then 4 before ends call|0 0 -47 47 0 0 0 0
steps to here 6 then 4 before ends clause|80 -80 0 0 0 0 0 0
steps to here 6 then 4 before ends open|-67 23 -66 9 0 -32 0 194
steps to here 6 then 4 before ends sentence|-27 44 35 8 0 0 10 -62
steps to here 6 then 5|83 -49 17 105 -88 -10 37 70
steps to here 6 then 5 before ends call|-76 0 19 0 0 64 -1 0
steps to here 6 then 5 before ends clause|64 -63 0 0 0 0 0 0
steps to here 6 then 5 before ends open|53 41 14 57 -88 -55 -40 70
steps to here 6 then 5 before ends sentence|-33 -4 24 57 0 0 66 0
steps to here 6 then 5 before ends signed|19 0 -25 11 0 0 0 0
steps to here 6 then 6|74 -61 104 45 0 -94 -71 -77
steps to here 6 then 6 before ends call|3 0 -69 -26 0 34 50 0
steps to here 6 then 6 before ends clause|32 -32 0 0 0 0 0 0
steps to here 6 then 6 before ends open|-3 -5 90 -1 0 -85 0 -69
steps to here 6 then 6 before ends sentence|40 -17 43 115 0 -50 -109 -10
steps to here 6 then 6 before ends signed|82 0 0 -82 0 0 0 0
steps to here 6 then 7|32 -30 115 132 -43 -77 47 -216
steps to here 6 then 7 before ends call|-31 0 -43 44 0 -1 33 0
steps to here 6 then 7 before ends clause|18 27 48 -48 0 0 0 -44
steps to here 6 then 7 before ends open|46 -39 54 97 -43 -75 -13 -131
steps to here 6 then 7 before ends sentence|-26 0 74 61 0 -42 26 -96
steps to here 6 then 7 before ends signed|-17 0 -22 32 0 0 0 0
steps to here 6 then 8|50 -62 10 10 -81 -5 6 -70
steps to here 6 then 8 before ends call|-117 0 -132 77 0 173 10 0
steps to here 6 then 8 before ends clause|-34 35 49 -48 0 0 0 0
steps to here 6 then 8 before ends open|113 -72 43 21 -81 -154 0 -83
steps to here 6 then 8 before ends sentence|32 0 -4 6 0 -2 -11 12
steps to here 6 then 8 before ends signed|23 0 -84 12 0 48 0 0
steps to here 6 then 9|85 9 -10 -19 -49 -35 172 -45
steps to here 6 then 9 before ends call|83 0 15 -83 0 0 -44 -45
steps to here 6 then 9 before ends clause|-80 -46 127 0 0 0 0 0
steps to here 6 then 9 before ends open|74 -47 -23 62 -49 -89 252 -41
steps to here 6 then 9 before ends sentence|-19 136 -26 -43 0 74 -73 23
steps to here 6 then 9 before ends signed|-47 0 82 13 0 -49 0 0
steps to here 7 then 0|66 -19 74 49 -93 -61 -18 -215
steps to here 7 then 0 before ends call|-97 80 -50 -11 0 0 112 0
steps to here 7 then 0 before ends clause|2 4 2 -17 0 0 0 0
steps to here 7 then 0 before ends open|89 -98 117 25 -93 25 -34 -188
steps to here 7 then 0 before ends sentence|75 169 -102 -40 0 -114 -29 -75
steps to here 7 then 0 before ends signed|-28 -50 38 61 0 0 0 0
steps to here 7 then 1|53 8 8 -8 -96 58 59 1
steps to here 7 then 1 before ends call|-14 2 99 -57 0 -22 -51 -45
steps to here 7 then 1 before ends clause|-35 22 -8 34 0 0 0 0
steps to here 7 then 1 before ends open|131 48 -95 1 -96 22 -77 52
steps to here 7 then 1 before ends sentence|47 109 -118 -4 0 106 86 -142
steps to here 7 then 1 before ends signed|-39 -95 79 -7 0 0 0 0
steps to here 7 then 2|-54 -43 50 -29 -42 56 -100 -14
steps to here 7 then 2 before ends call|54 -19 -41 2 0 0 0 0
steps to here 7 then 2 before ends clause|8 3 0 -24 0 0 0 0
steps to here 7 then 2 before ends open|-36 -23 -28 24 -42 -34 -47 86
steps to here 7 then 2 before ends sentence|-73 -29 39 65 0 182 -61 -129
steps to here 7 then 2 before ends signed|133 -39 32 -170 0 46 0 0
steps to here 7 then 3|120 -82 39 12 -48 -18 5 0
steps to here 7 then 3 before ends call|68 -68 0 0 0 0 0 0
steps to here 7 then 3 before ends open|52 2 26 -34 -48 28 0 -5
steps to here 7 then 3 before ends sentence|19 3 -69 132 0 -47 5 -8
steps to here 7 then 3 before ends signed|15 -50 57 -4 0 0 0 0
steps to here 7 then 4|94 -61 56 7 -85 28 -46 106
steps to here 7 then 4 before ends clause|26 -25 0 0 0 0 0 0
steps to here 7 then 4 before ends open|131 -73 26 26 -85 -23 -29 125
steps to here 7 then 4 before ends sentence|-94 63 21 51 0 50 -26 -42
steps to here 7 then 4 before ends signed|55 0 39 -87 0 0 0 0
steps to here 7 then 5|87 -82 -12 -29 0 -114 57 151
steps to here 7 then 5 before ends clause|48 -76 40 0 0 0 0 0
steps to here 7 then 5 before ends open|66 -90 45 -41 0 -81 0 145
steps to here 7 then 5 before ends sentence|-50 74 -33 51 0 -62 57 18
steps to here 7 then 5 before ends signed|103 0 11 -90 0 0 0 -28
steps to here 7 then 6|64 -122 39 36 0 5 -39 22
steps to here 7 then 6 before ends call|-44 0 45 0 0 0 0 0
steps to here 7 then 6 before ends clause|71 -70 0 0 0 0 0 0
steps to here 7 then 6 before ends open|43 -89 82 -43 0 5 0 13
steps to here 7 then 6 before ends sentence|29 -14 26 1 0 0 -39 42
steps to here 7 then 6 before ends signed|-32 0 -100 139 0 0 0 0
steps to here 7 then 7|64 -123 20 34 0 -66 8 -19
steps to here 7 then 7 before ends call|48 -48 -50 51 0 0 0 0
steps to here 7 then 7 before ends clause|61 -61 0 0 0 0 0 0
steps to here 7 then 7 before ends open|25 -45 -18 62 0 -2 0 -84
steps to here 7 then 7 before ends sentence|19 -18 64 -20 0 -110 8 124
steps to here 7 then 7 before ends signed|7 0 46 -48 0 0 0 0
steps to here 7 then 8|91 -52 -18 -10 -2 -15 30 43
steps to here 7 then 8 before ends call|12 0 35 -70 0 0 54 0
steps to here 7 then 8 before ends open|54 -43 -35 27 -2 -55 -11 40
steps to here 7 then 8 before ends sentence|-40 -35 7 5 0 60 4 22
steps to here 7 then 8 before ends signed|-49 0 -22 39 0 0 0 0
steps to here 7 then 9|43 -31 10 -55 -100 86 -38 56
steps to here 7 then 9 before ends call|-10 0 12 31 0 0 -4 -20
steps to here 7 then 9 before ends open|86 -33 -19 -12 -100 8 0 53
steps to here 7 then 9 before ends sentence|25 5 -16 -26 0 84 -39 48
steps to here 7 then 9 before ends signed|-46 0 81 -20 0 0 0 -42
steps to here 8 then 0|69 -126 48 72 -141 3 2 45
steps to here 8 then 0 before ends call|138 -65 -45 -6 0 43 -59 -42
steps to here 8 then 0 before ends clause|-10 11 22 32 0 0 0 -71
steps to here 8 then 0 before ends open|125 -15 -33 -64 -141 61 182 -91
steps to here 8 then 0 before ends sentence|29 -112 77 83 0 -70 -8 153
steps to here 8 then 0 before ends signed|-94 0 16 115 0 0 -49 -53
steps to here 8 then 1|63 -152 2 55 -107 43 10 1
steps to here 8 then 1 before ends call|65 -46 60 -108 0 -53 79 0
steps to here 8 then 1 before ends clause|-5 -129 134 -4 0 0 0 -26
steps to here 8 then 1 before ends open|89 34 32 -8 -107 3 0 -6
steps to here 8 then 1 before ends sentence|-6 -157 -16 59 0 97 -13 10
steps to here 8 then 1 before ends signed|93 -49 13 -22 0 0 0 50
steps to here 8 then 2|68 -80 61 18 -121 73 70 -60
steps to here 8 then 2 before ends call|183 -146 -80 30 0 0 0 0
steps to here 8 then 2 before ends clause|20 -135 140 -49 0 0 0 0
steps to here 8 then 2 before ends open|133 4 -9 17 -121 -22 47 -16
steps to here 8 then 2 before ends sentence|-57 -39 32 88 0 111 60 -67
steps to here 8 then 2 before ends signed|-1 0 -4 -35 0 50 0 -23
steps to here 8 then 3|167 -102 56 36 0 -37 -56 -51
steps to here 8 then 3 before ends call|-44 0 0 45 0 0 0 0
steps to here 8 then 3 before ends clause|180 -73 -106 0 0 0 0 0
steps to here 8 then 3 before ends open|118 -69 40 -15 0 -37 0 9
steps to here 8 then 3 before ends sentence|-18 30 31 80 0 0 -56 -50
steps to here 8 then 3 before ends signed|46 -46 52 -18 0 0 0 0
steps to here 8 then 4|111 -182 66 -14 -35 14 168 -101
steps to here 8 then 4 before ends call|47 -47 0 0 0 0 0 0
steps to here 8 then 4 before ends clause|130 -130 1 0 0 0 0 0
steps to here 8 then 4 before ends open|18 -53 34 43 -35 80 0 -101
steps to here 8 then 4 before ends sentence|39 -112 83 -71 0 -102 168 0
steps to here 8 then 4 before ends signed|45 0 -62 8 0 0 0 0
steps to here 8 then 5|178 -138 -16 53 -47 -83 68 46
steps to here 8 then 5 before ends call|122 0 -30 -42 0 -50 0 0
steps to here 8 then 5 before ends clause|42 -92 32 0 0 0 0 0
steps to here 8 then 5 before ends open|67 -66 -23 21 -47 -37 207 37
steps to here 8 then 5 before ends sentence|77 -90 21 129 0 -84 -61 23
steps to here 8 then 5 before ends signed|111 0 -23 -78 0 0 0 0
steps to here 8 then 6|64 -146 -39 53 -92 81 84 -39
steps to here 8 then 6 before ends call|0 0 61 -9 0 0 -41 0
steps to here 8 then 6 before ends clause|49 -144 82 0 0 0 0 0
steps to here 8 then 6 before ends open|75 -33 4 -5 -92 91 -18 -39
steps to here 8 then 6 before ends sentence|-115 -73 -29 81 0 -24 112 0
steps to here 8 then 6 before ends signed|99 0 -46 -32 0 0 0 0
steps to here 8 then 7|24 -45 16 52 -50 -28 144 -46
steps to here 8 then 7 before ends call|13 -45 0 46 0 0 0 0
steps to here 8 then 7 before ends clause|11 -28 66 -44 0 0 0 0
steps to here 8 then 7 before ends open|77 -69 -28 27 0 -5 128 10
steps to here 8 then 7 before ends sentence|-114 67 24 128 -50 -20 82 -121
steps to here 8 then 7 before ends signed|-56 0 56 3 0 0 0 0
steps to here 8 then 8|49 -89 27 51 -50 36 103 14
steps to here 8 then 8 before ends call|-85 0 -13 70 0 0 24 0
steps to here 8 then 8 before ends clause|-41 -61 123 -49 0 0 0 0
steps to here 8 then 8 before ends open|127 7 -27 -33 -50 14 -19 52
steps to here 8 then 8 before ends sentence|-1 -49 3 78 0 5 95 -34
steps to here 8 then 8 before ends signed|-38 -49 -36 113 0 0 0 -13
steps to here 8 then 9|43 -86 20 16 0 -34 87 12
steps to here 8 then 9 before ends call|45 0 35 -89 0 0 -3 0
steps to here 8 then 9 before ends clause|-72 -48 110 0 0 0 0 0
steps to here 8 then 9 before ends open|35 -21 -74 -36 0 -50 244 31
steps to here 8 then 9 before ends sentence|76 -57 14 62 0 2 -102 -55
steps to here 8 then 9 before ends signed|-67 0 -32 86 0 0 0 0
steps to here 9 then 0|105 -78 10 40 -279 28 -35 10
steps to here 9 then 0 before ends call|117 -62 -37 8 0 -71 -76 0
steps to here 9 then 0 before ends clause|172 -138 114 -120 0 0 -39 0
steps to here 9 then 0 before ends open|46 -33 57 23 -264 43 -25 -44
steps to here 9 then 0 before ends sentence|-13 3 -7 122 -34 42 51 20
steps to here 9 then 0 before ends signed|17 -22 47 -74 0 0 0 58
steps to here 9 then 1|79 -106 21 34 -24 12 1 -25
steps to here 9 then 1 before ends call|24 -51 40 -124 0 0 110 -23
steps to here 9 then 1 before ends clause|147 -128 13 -48 0 0 0 0
steps to here 9 then 1 before ends open|32 31 -15 -35 0 -82 -59 63
steps to here 9 then 1 before ends sentence|-15 -109 42 95 -24 173 -42 -84
steps to here 9 then 1 before ends signed|-80 0 168 -71 0 0 0 0
steps to here 9 then 2|85 -109 20 15 -156 -6 61 21
steps to here 9 then 2 before ends call|-40 7 133 -37 0 0 -36 0
steps to here 9 then 2 before ends clause|223 -242 42 0 0 0 0 0
steps to here 9 then 2 before ends open|90 8 9 -80 -127 -120 -72 45
steps to here 9 then 2 before ends sentence|-37 -68 16 62 -41 93 83 -54
steps to here 9 then 2 before ends signed|-96 0 -76 180 0 0 0 -58
steps to here 9 then 3|185 -184 3 5 0 -12 -8 -30
steps to here 9 then 3 before ends call|-61 48 -7 50 0 0 -43 0
steps to here 9 then 3 before ends clause|194 -145 -80 0 0 0 0 0
steps to here 9 then 3 before ends open|3 -14 26 -111 0 21 0 31
steps to here 9 then 3 before ends sentence|32 -57 24 126 0 -32 33 -6
steps to here 9 then 3 before ends signed|49 -49 3 -2 0 0 0 0
steps to here 9 then 4|155 -113 11 22 -82 85 -47 1
steps to here 9 then 4 before ends call|-47 0 47 0 0 0 0 0
steps to here 9 then 4 before ends clause|154 -115 0 0 0 -50 0 0
steps to here 9 then 4 before ends open|100 -13 -19 -13 -82 112 0 27
steps to here 9 then 4 before ends sentence|4 -12 -11 77 0 62 -47 -14
steps to here 9 then 5|116 -99 -4 -25 0 -116 143 -7
steps to here 9 then 5 before ends call|102 -50 -50 47 0 -50 0 0
steps to here 9 then 5 before ends clause|151 -108 -51 0 0 0 0 0
steps to here 9 then 5 before ends open|110 -85 -85 -13 0 -84 125 74
steps to here 9 then 5 before ends sentence|66 -92 13 56 0 -76 59 -37
steps to here 9 then 5 before ends signed|4 0 91 -76 0 0 0 -50
steps to here 9 then 6|120 -146 -10 -44 -22 85 85 -39
steps to here 9 then 6 before ends call|41 -41 95 -25 0 -35 -42 0
steps to here 9 then 6 before ends clause|67 -47 17 0 0 0 0 -50
steps to here 9 then 6 before ends open|120 -39 -86 -128 -22 169 -72 -3
steps to here 9 then 6 before ends sentence|54 -108 29 169 0 -44 145 76
steps to here 9 then 6 before ends signed|0 0 22 -8 0 0 0 -22
steps to here 9 then 7|127 -125 0 34 0 -32 -95 84
steps to here 9 then 7 before ends call|-74 15 72 -10 0 0 0 0
steps to here 9 then 7 before ends clause|191 -65 -149 0 0 0 0 0
steps to here 9 then 7 before ends open|78 -93 -1 -103 0 54 -36 102
steps to here 9 then 7 before ends sentence|-39 0 35 179 0 -119 -80 -8
steps to here 9 then 7 before ends signed|30 0 -29 0 0 0 0 0
steps to here 9 then 8|113 -65 8 53 0 -114 -85 1
steps to here 9 then 8 before ends call|-98 0 101 -16 0 0 0 0
steps to here 9 then 8 before ends clause|90 -71 -27 0 0 0 0 0
steps to here 9 then 8 before ends open|145 12 -71 -59 0 -14 -36 16
steps to here 9 then 8 before ends sentence|5 -2 72 97 0 -125 -70 -44
steps to here 9 then 8 before ends signed|-28 0 -40 57 0 0 0 0
steps to here 9 then 9|125 -32 -28 47 -46 -18 -77 -33
steps to here 9 then 9 before ends call|45 0 -44 0 0 0 0 0
steps to here 9 then 9 before ends clause|49 -49 0 0 0 0 0 0
steps to here 9 then 9 before ends open|34 50 -25 2 -46 -18 -32 -10
steps to here 9 then 9 before ends sentence|1 -16 46 -4 0 0 -45 -38
steps to here 9 then 9 before ends signed|0 0 -42 42 0 0 0 0
than after 0 ends call|-7 35 38 -95 0 0 0 0
than after 0 ends clause|-18 65 -86 38 65 0 56 -85
than after 0 ends open|24 25 1 55 40 70 -43 4
than after 0 ends sentence|45 50 15 24 -91 -181 -123 44
than after 0 ends signed|105 28 -50 0 -92 0 -87 0
than after 1 ends call|-229 107 166 -170 -47 0 -50 0
than after 1 ends clause|-75 111 184 -76 28 -33 0 -142
than after 1 ends open|22 59 73 37 3 90 63 -4
than after 1 ends sentence|17 54 -200 41 15 -137 -68 20
than after 1 ends signed|203 36 -134 -50 0 0 0 0
than after 2 ends call|-37 60 -83 130 0 0 0 0
than after 2 ends clause|-42 42 18 70 54 0 -87 -50
than after 2 ends open|-17 85 13 18 -30 -21 -17 45
than after 2 ends sentence|-15 57 119 -45 73 -42 -48 -38
than after 2 ends signed|7 91 -48 -48 0 0 0 0
than after 3 ends call|91 -62 -41 -35 0 0 0 0
than after 3 ends clause|162 -47 52 -81 -45 -50 0 -90
than after 3 ends open|25 78 58 3 27 -59 -2 -63
than after 3 ends sentence|-6 59 -121 10 11 -10 0 9
than after 3 ends signed|-50 50 0 0 0 0 0 0
than after 4 ends call|-66 -91 114 0 0 0 -16 0
than after 4 ends clause|62 -3 -61 -66 0 0 0 -33
than after 4 ends open|152 -6 34 -50 -65 -50 56 -82
than after 4 ends sentence|83 26 -50 -42 2 0 -46 0
than after 4 ends signed|46 14 0 0 0 0 0 -50
than after 5 ends call|98 -75 -74 32 0 0 0 0
than after 5 ends clause|111 -80 2 -95 -85 -50 -40 236
than after 5 ends open|129 -43 -18 -15 -12 -109 -44 -44
than after 5 ends sentence|125 38 -117 1 -31 -100 0 -110
than after 5 ends signed|-34 44 -19 0 0 0 0 0
than after 6 ends call|-9 24 -23 -73 0 0 0 -18
than after 6 ends clause|53 -20 98 -47 0 -50 -65 -132
than after 6 ends open|158 -107 18 -19 -20 26 -41 -83
than after 6 ends sentence|73 51 100 -21 -8 -50 0 -183
than after 6 ends signed|-29 29 0 0 0 0 0 0
than after 7 ends call|48 -4 -64 14 0 0 0 0
than after 7 ends clause|-24 -31 80 -33 -49 0 0 0
than after 7 ends open|44 -111 31 -15 -20 25 35 -25
than after 7 ends sentence|41 47 -67 -62 44 -49 0 -128
than after 7 ends signed|72 -72 0 0 0 0 0 0
than after 8 ends call|94 84 -71 -44 -43 -100 0 -84
than after 8 ends clause|-4 -60 128 -50 0 -43 0 -47
than after 8 ends open|-76 -148 105 88 92 94 13 39
than after 8 ends sentence|13 44 -185 -11 2 -37 -49 0
than after 8 ends signed|-72 72 0 0 0 0 0 0
than after 9 ends call|83 80 -104 -53 -41 0 0 -50
than after 9 ends clause|245 115 -265 -46 -83 -99 0 -83
than after 9 ends open|-75 -151 125 155 133 82 91 79
than after 9 ends sentence|15 86 -208 -15 23 -135 -84 -104
than after 9 ends signed|21 4 0 -40 0 0 0 0
than before 0|125 -88 73 13 -572 44 -3 62
than before 1|78 28 90 62 -733 -3 10 3
than before 2|6 85 -11 9 88 -73 -52 -23
than before 3|10 72 76 48 -129 -130 -86 44
than before 4|30 190 -114 -141 101 137 64 -66
than before 5|-25 120 108 86 -23 -77 -30 30
than before 6|16 43 48 37 -43 -11 -21 -64
than before 7|19 23 36 -21 72 8 -11 -52
than before 8|17 104 75 55 240 25 -2 -55
than before 9|-14 156 58 45 191 -77 48 -93
tight|-2 -90 285 -228 412 -162 -210 -203
top|176 -482 75 72 -188 38 -217 168
top 0|-21 0 10 -17 -49 0 0 27
top 1|-45 -49 103 110 -49 -90 -38 -72
top 2|-51 -49 -80 3 0 -4 -49 113
top 3|-207 0 52 -38 -50 76 -50 219
top 4|-127 0 64 11 -50 87 -96 49
top 5|245 -199 -4 -16 0 -12 0 53
top 6|184 -319 147 62 -49 45 -48 -49
top 7|165 -97 86 71 0 -48 0 -182
top 8|127 0 96 -135 0 0 0 -77
usual 0|57 89 62 14 -7 -72 -112 17
usual 1|17 22 -9 -63 -17 -8 -56 24
usual 2|-90 96 -45 -92 -119 -12 105 -99
usual 3|3 60 114 29 25 -105 105 -27
usual 4|-134 149 4 -186 -138 201 10 58
usual 5|230 -112 -13 -141 -102 -222 -175 -78
usual 6|98 -66 33 -34 -120 99 7 -45
usual 7|24 -48 72 3 32 160 121 18
usual 8|64 -59 68 71 24 -5 -16 59
usual 9|119 -109 89 117 102 61 17 94
width 0|26 110 9 -86 174 -158 -78 -32
width 1|-43 93 71 19 114 -38 -116 103
width 2|62 78 114 36 57 8 18 -5
width 3|38 11 122 117 8 55 5 -61
width 4|69 41 131 131 -30 62 47 7
width 5|42 222 134 115 -191 -11 5 28
width 6|-4 35 22 45 -181 -72 37 3
width 7|-15 48 -58 -20 -16 -50 102 -42
width 8|151 248 -84 -152 -157 -46 -47 35
`;

export const LINE_WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number[]] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, numbers.split(' ').map((number) => Number(number) / 100)];
    }),
);
