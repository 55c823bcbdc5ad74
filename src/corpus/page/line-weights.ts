// Written by `npm run tune:pages`; do not edit.
// Fitted on 3200 pages that were made for it and 5 split by hand; rounds 2, seed 1.
// On 200 pages of other articles 97.26 % of the lines are right.
// A row is the name of a feature and its weights in hundredths, in the order of LINE_ROLES.

const ROWS = `
after 0|-25 62 72 -5 -45 -47 -36 -86
after 1|-28 31 68 52 9 -39 42 -22
after 2|-86 93 -64 -34 -19 -78 -52 -43
after 3|-29 52 19 50 -79 -31 -131 -25
after 4|-23 112 55 31 58 11 -75 -23
after 5|29 45 85 38 -13 -2 -49 -61
after 6|34 29 84 -4 -31 -30 -96 -28
after 7|53 33 41 27 61 -24 -35 -107
after 8|62 91 85 108 59 34 6 9
after 9|15 75 30 5 57 35 18 -55
after byline|95 22 -49 -55 -59 162 36 89
after credit|41 -79 -11 72 25 -47 31 -46
after doubled|-127 -44 17 9 44 79 15 -31
after marked|-155 -236 192 158 13 86 107 19
after news|-118 -67 40 59 -28 22 74 135
after opening|-366 -371 21 173 77 -100 343 44
after role author|-83 -499 137 153 -196 107 0 8
after role byline|175 -203 120 125 -183 133 0 40
after role caption|-70 -170 172 129 401 125 -256 70
after role captionNext|-281 -214 47 46 353 39 -114 -29
after role display|352 -723 273 127 -680 181 -203 31
after role first|-44 408 -124 23 -547 -149 123 -385
after role furniture|224 -563 -77 -94 -196 -94 0 179
after role next|192 141 -131 -61 -739 -24 -26 -295
after role none|145 -312 68 11 -160 -38 -163 88
after tight|-69 -67 309 -29 -111 35 -259 201
any|-5 70 39 21 49 33 -44 -47
before byline|-58 305 13 -4 -183 -28 0 -64
before credit|4 112 100 63 -541 39 0 -23
before ends call|268 -236 2 5 -89 -53 -95 -32
before ends call deficit 1|-202 61 -25 137 0 0 0 0
before ends call deficit 1 here 1|0 0 91 -91 0 0 0 0
before ends call deficit 1 here 2|-202 61 152 43 0 0 0 0
before ends call deficit 1 here 3|0 0 39 -39 0 0 0 0
before ends call deficit 1 here 4|0 0 -84 84 0 0 0 0
before ends call deficit 1 here 5|0 0 -100 100 0 0 0 0
before ends call deficit 1 here 6|0 0 48 -48 0 0 0 0
before ends call deficit 1 here 8|0 0 -39 39 0 0 0 0
before ends call deficit 1 here 9|0 0 -45 45 0 0 0 0
before ends call deficit 2|-105 201 -69 -5 0 -99 0 0
before ends call deficit 2 here 1|0 0 -42 42 0 0 0 0
before ends call deficit 2 here 2|-1 64 -43 -59 0 0 0 0
before ends call deficit 2 here 3|-122 102 -76 83 0 0 0 0
before ends call deficit 2 here 4|-103 103 0 0 0 0 0 0
before ends call deficit 2 here 5|-135 105 64 0 0 0 0 0
before ends call deficit 2 here 6|-52 52 -33 33 0 0 0 0
before ends call deficit 2 here 7|45 0 69 -99 0 0 0 0
before ends call deficit 2 here 8|-23 162 10 -67 0 -99 0 0
before ends call deficit 2 here 9|-80 58 -18 27 0 0 0 0
before ends call deficit 3|23 -70 -96 166 0 0 0 0
before ends call deficit 3 here 0|0 0 -97 97 0 0 0 0
before ends call deficit 3 here 2|18 -18 -43 43 0 0 0 0
before ends call deficit 3 here 3|-75 -29 0 98 0 0 0 0
before ends call deficit 3 here 5|-20 20 -28 28 0 0 0 0
before ends call deficit 3 here 6|-49 0 49 0 0 0 0 0
before ends call deficit 3 here 7|97 -97 0 0 0 0 0 0
before ends call deficit 3 here 8|0 0 -61 61 0 0 0 0
before ends call deficit 3 here 9|0 0 76 -76 0 0 0 0
before ends call deficit 4|-43 -3 -42 101 0 0 0 0
before ends call deficit 4 here 2|-14 14 0 0 0 0 0 0
before ends call deficit 4 here 3|0 0 21 -21 0 0 0 0
before ends call deficit 4 here 8|-58 -35 -52 113 0 0 0 0
before ends call deficit 5|67 57 -105 -85 0 0 0 0
before ends call deficit 5 here 2|24 98 64 -140 0 0 0 0
before ends call deficit 5 here 3|9 -9 0 0 0 0 0 0
before ends call deficit 5 here 4|27 -27 0 0 0 0 0 0
before ends call deficit 5 here 5|-65 65 0 0 0 0 0 0
before ends call deficit 5 here 6|111 0 -97 5 0 0 0 0
before ends call deficit 5 here 7|0 0 -58 58 0 0 0 0
before ends call deficit 5 here 8|0 0 -55 55 0 0 0 0
before ends call deficit 5 here 9|0 0 36 -36 0 0 0 0
before ends call deficit 6|108 -124 34 -51 0 0 0 0
before ends call deficit 6 here 2|-28 28 -97 97 0 0 0 0
before ends call deficit 6 here 3|97 -97 95 -95 0 0 0 0
before ends call deficit 6 here 4|-73 -21 0 83 0 0 0 0
before ends call deficit 6 here 5|77 -77 0 0 0 0 0 0
before ends call deficit 6 here 7|-22 0 -79 94 0 0 0 0
before ends call deficit 6 here 8|81 0 2 -89 0 0 0 0
before ends call deficit 7|100 -119 8 -45 0 0 0 92
before ends call deficit 7 here 0|0 0 24 -24 0 0 0 0
before ends call deficit 7 here 1|0 0 -54 54 0 0 0 0
before ends call deficit 7 here 2|42 -42 -87 87 0 0 0 0
before ends call deficit 7 here 3|-104 0 98 11 0 0 0 0
before ends call deficit 7 here 5|108 -94 38 -42 0 0 0 0
before ends call deficit 7 here 6|128 0 -80 -69 0 0 0 0
before ends call deficit 7 here 7|-92 0 68 -68 0 0 0 92
before ends call deficit 7 here 8|-20 0 -57 57 0 0 0 0
before ends call deficit 7 here 9|0 0 -32 32 0 0 0 0
before ends call deficit 8|235 -259 7 -3 -89 65 -95 0
before ends call deficit 8 here 0|0 0 113 -113 0 0 0 0
before ends call deficit 8 here 1|0 0 15 -15 0 0 0 0
before ends call deficit 8 here 2|34 -92 -57 156 -89 0 0 0
before ends call deficit 8 here 3|118 0 0 -157 0 65 0 0
before ends call deficit 8 here 4|38 -79 59 0 0 0 0 0
before ends call deficit 8 here 5|-33 0 -131 136 0 0 0 0
before ends call deficit 8 here 6|-100 0 57 75 0 0 0 0
before ends call deficit 8 here 7|139 0 -106 -14 0 0 0 0
before ends call deficit 8 here 8|51 -167 138 102 0 0 -95 0
before ends call deficit 8 here 9|140 0 -18 -82 0 0 0 0
before ends call deficit 9|195 -297 122 -67 0 0 0 -98
before ends call deficit 9 here 0|0 0 -87 87 0 0 0 0
before ends call deficit 9 here 1|-44 0 -69 105 0 0 0 0
before ends call deficit 9 here 2|92 -80 -30 -39 0 0 0 0
before ends call deficit 9 here 3|40 -100 85 0 0 0 0 0
before ends call deficit 9 here 5|98 -100 156 -140 0 0 0 0
before ends call deficit 9 here 6|62 -97 10 27 0 0 0 0
before ends call deficit 9 here 7|-89 -67 81 85 0 0 0 0
before ends call deficit 9 here 8|54 0 32 -74 0 0 0 0
before ends call deficit 9 here 9|-28 0 47 59 0 0 0 -98
before ends call here 0|0 0 -41 41 0 0 0 0
before ends call here 1|-44 0 19 -6 0 0 0 0
before ends call here 2|8 12 -85 101 -89 0 0 0
before ends call here 3|20 -82 183 -40 0 65 0 0
before ends call here 4|-136 57 -42 143 0 0 0 0
before ends call here 5|78 -110 -41 18 0 0 0 0
before ends call here 6|71 -60 42 23 0 0 0 0
before ends call here 7|97 -144 -65 14 0 0 0 92
before ends call here 8|86 15 -8 21 0 -99 -95 0
before ends call here 9|74 58 0 -17 0 0 0 -98
before ends clause|-81 94 80 -123 163 0 -92 -90
before ends clause deficit 0|-66 -196 51 -170 153 0 0 0
before ends clause deficit 0 here 0|0 0 -96 0 96 0 0 0
before ends clause deficit 0 here 1|0 0 57 -57 0 0 0 0
before ends clause deficit 0 here 5|0 -95 95 0 0 0 0 0
before ends clause deficit 0 here 6|0 0 70 -70 0 0 0 0
before ends clause deficit 0 here 7|0 0 -74 0 74 0 0 0
before ends clause deficit 0 here 8|-66 -57 -35 0 112 0 0 0
before ends clause deficit 0 here 9|0 -95 130 -87 47 0 0 0
before ends clause deficit 1|-103 165 -125 -34 21 0 0 -90
before ends clause deficit 1 here 1|0 0 34 -34 0 0 0 0
before ends clause deficit 1 here 2|-58 -8 99 0 -70 0 0 0
before ends clause deficit 1 here 3|-59 59 0 0 0 0 0 0
before ends clause deficit 1 here 4|0 0 11 -11 0 0 0 0
before ends clause deficit 1 here 6|0 38 -38 0 0 0 0 0
before ends clause deficit 1 here 7|0 -51 0 51 0 0 0 0
before ends clause deficit 1 here 8|-6 88 -9 -52 32 0 0 -90
before ends clause deficit 1 here 9|0 69 -178 15 45 0 0 0
before ends clause deficit 2|-125 122 -127 36 71 0 0 0
before ends clause deficit 2 here 0|0 -94 94 0 0 0 0 0
before ends clause deficit 2 here 1|0 88 -56 -57 0 0 0 0
before ends clause deficit 2 here 2|-100 93 -54 2 119 0 0 0
before ends clause deficit 2 here 3|0 -43 41 -74 80 0 0 0
before ends clause deficit 2 here 4|-93 93 0 0 0 0 0 0
before ends clause deficit 2 here 5|-90 150 -60 -86 0 0 0 0
before ends clause deficit 2 here 6|-160 41 72 -44 120 0 0 0
before ends clause deficit 2 here 7|0 28 10 151 -183 0 0 0
before ends clause deficit 2 here 8|0 -89 -28 147 -89 0 0 0
before ends clause deficit 2 here 9|-100 75 -203 186 0 0 0 0
before ends clause deficit 3|-127 108 15 39 -109 0 0 0
before ends clause deficit 3 here 1|0 -70 43 48 0 0 0 0
before ends clause deficit 3 here 2|-100 132 -68 33 0 0 0 0
before ends clause deficit 3 here 3|-88 162 -100 0 0 0 0 0
before ends clause deficit 3 here 4|0 76 0 -76 0 0 0 0
before ends clause deficit 3 here 5|48 -48 0 0 0 0 0 0
before ends clause deficit 3 here 6|0 21 -21 0 0 0 0 0
before ends clause deficit 3 here 7|0 -100 153 -75 0 0 0 0
before ends clause deficit 3 here 8|0 34 -64 0 0 0 0 0
before ends clause deficit 3 here 9|0 -72 5 84 -109 0 0 0
before ends clause deficit 4|-6 161 -115 96 -151 0 0 0
before ends clause deficit 4 here 1|0 -22 -80 94 0 0 0 0
before ends clause deficit 4 here 2|0 -15 0 15 0 0 0 0
before ends clause deficit 4 here 5|-6 6 52 -52 0 0 0 0
before ends clause deficit 4 here 7|0 81 -81 0 0 0 0 0
before ends clause deficit 4 here 8|0 151 3 -69 -85 0 0 0
before ends clause deficit 4 here 9|0 0 0 91 -91 0 0 0
before ends clause deficit 5|-203 121 6 36 27 0 0 0
before ends clause deficit 5 here 1|0 -26 26 0 0 0 0 0
before ends clause deficit 5 here 2|-100 13 122 -52 52 0 0 0
before ends clause deficit 5 here 5|-138 -26 -7 74 91 0 0 0
before ends clause deficit 5 here 6|0 117 -20 -108 -15 0 0 0
before ends clause deficit 5 here 7|0 99 -17 -110 19 0 0 0
before ends clause deficit 5 here 8|0 21 11 -24 0 0 0 0
before ends clause deficit 5 here 9|0 59 -154 199 -121 0 0 0
before ends clause deficit 6|-81 62 57 -3 -63 0 0 0
before ends clause deficit 6 here 3|0 99 0 -99 0 0 0 0
before ends clause deficit 6 here 4|-74 -23 72 0 0 0 0 0
before ends clause deficit 6 here 5|-10 10 0 0 0 0 0 0
before ends clause deficit 6 here 7|0 84 -120 0 52 0 0 0
before ends clause deficit 6 here 8|0 24 87 0 -100 0 0 0
before ends clause deficit 6 here 9|0 -37 -48 59 0 0 0 0
before ends clause deficit 7|67 -93 75 -56 85 0 -92 0
before ends clause deficit 7 here 2|-97 152 -75 0 0 0 0 0
before ends clause deficit 7 here 3|166 -166 0 0 0 0 0 0
before ends clause deficit 7 here 5|78 -84 17 0 0 0 0 0
before ends clause deficit 7 here 6|30 -60 131 -83 0 0 0 0
before ends clause deficit 7 here 7|0 -135 73 0 85 0 0 0
before ends clause deficit 7 here 8|0 76 0 -76 0 0 0 0
before ends clause deficit 7 here 9|0 83 -44 29 47 0 -92 0
before ends clause deficit 8|137 -57 81 -182 98 0 0 0
before ends clause deficit 8 here 1|-21 0 21 0 0 0 0 0
before ends clause deficit 8 here 2|0 -70 70 0 0 0 0 0
before ends clause deficit 8 here 3|0 -80 80 0 0 0 0 0
before ends clause deficit 8 here 5|150 -143 -13 0 0 0 0 0
before ends clause deficit 8 here 7|0 149 -70 -97 104 0 0 0
before ends clause deficit 8 here 8|0 137 -92 -100 70 0 0 0
before ends clause deficit 8 here 9|0 -32 61 -38 41 0 0 0
before ends clause deficit 9|116 -307 170 -245 179 0 0 0
before ends clause deficit 9 here 3|62 -87 38 0 0 0 0 0
before ends clause deficit 9 here 5|218 -166 30 -100 0 0 0 0
before ends clause deficit 9 here 6|67 0 -67 0 0 0 0 0
before ends clause deficit 9 here 8|0 -86 0 0 86 0 0 0
before ends clause deficit 9 here 9|-100 -100 157 -188 142 0 0 0
before ends clause here 0|0 -94 -29 0 96 0 0 0
before ends clause here 1|-21 23 -8 -22 0 0 0 0
before ends clause here 2|-122 97 89 2 101 0 0 0
before ends clause here 3|90 58 -4 -152 80 0 0 0
before ends clause here 4|-145 121 78 -84 0 0 0 0
before ends clause here 5|87 -84 103 -144 91 0 0 0
before ends clause here 6|-74 42 131 -162 112 0 0 0
before ends clause here 7|0 54 -55 -35 -6 0 0 0
before ends clause here 8|-70 92 -27 14 -21 0 0 -90
before ends clause here 9|-100 9 -6 193 116 0 -92 0
before ends open|-16 79 18 55 44 12 -203 -25
before ends open deficit 0|54 -104 -16 -5 139 41 0 27
before ends open deficit 0 here 0|0 145 -184 -14 78 0 0 0
before ends open deficit 0 here 1|0 -84 -5 -46 88 0 0 0
before ends open deficit 0 here 2|-60 -169 86 87 10 0 0 0
before ends open deficit 0 here 3|0 0 6 76 -151 0 0 0
before ends open deficit 0 here 4|0 0 -33 33 0 0 0 0
before ends open deficit 0 here 5|-18 -100 -3 86 25 0 0 0
before ends open deficit 0 here 6|32 -144 10 23 91 0 0 0
before ends open deficit 0 here 7|23 0 -31 10 67 0 0 0
before ends open deficit 0 here 8|68 -120 133 14 -91 87 0 91
before ends open deficit 0 here 9|0 0 -23 89 93 -92 0 -91
before ends open deficit 1|176 35 -38 -10 -51 24 -100 22
before ends open deficit 1 here 0|0 0 67 -67 0 0 0 0
before ends open deficit 1 here 1|-82 4 20 -49 177 0 0 0
before ends open deficit 1 here 2|-126 -69 48 74 -6 0 0 0
before ends open deficit 1 here 3|-148 17 50 70 -71 0 0 0
before ends open deficit 1 here 4|-102 22 -85 43 89 100 0 0
before ends open deficit 1 here 5|-69 151 -25 -1 -111 0 0 0
before ends open deficit 1 here 6|-88 -23 17 70 52 0 0 0
before ends open deficit 1 here 7|34 -76 -3 77 4 -99 0 -29
before ends open deficit 1 here 8|32 -7 36 -18 -77 -92 0 86
before ends open deficit 1 here 9|383 51 -123 -167 -20 32 -100 0
before ends open deficit 2|-70 69 51 60 66 -99 -92 -98
before ends open deficit 2 here 0|0 -153 30 110 0 0 0 0
before ends open deficit 2 here 1|-1 -54 110 -25 0 0 0 0
before ends open deficit 2 here 2|-80 78 124 48 111 0 0 -45
before ends open deficit 2 here 3|-58 71 -34 3 157 0 0 81
before ends open deficit 2 here 4|-5 82 55 -48 42 -100 0 -80
before ends open deficit 2 here 5|-103 80 -68 12 -3 23 0 0
before ends open deficit 2 here 6|-80 47 -40 -79 -4 0 0 0
before ends open deficit 2 here 7|-88 32 -59 -10 53 98 0 68
before ends open deficit 2 here 8|120 82 48 47 -48 -35 -92 -150
before ends open deficit 2 here 9|-100 58 -1 95 -81 -47 0 38
before ends open deficit 3|-61 101 73 32 -81 -100 0 119
before ends open deficit 3 here 0|0 0 58 -58 0 0 0 0
before ends open deficit 3 here 1|-21 58 -8 10 0 0 0 0
before ends open deficit 3 here 2|231 -122 -73 10 -110 0 0 228
before ends open deficit 3 here 3|-39 -81 64 22 151 0 0 0
before ends open deficit 3 here 4|-63 -27 135 -100 0 0 0 0
before ends open deficit 3 here 5|-81 96 128 60 52 -100 0 -61
before ends open deficit 3 here 6|-71 -121 108 73 -44 0 0 0
before ends open deficit 3 here 7|-79 69 -62 61 -91 0 0 0
before ends open deficit 3 here 8|180 16 -5 14 170 0 0 -99
before ends open deficit 3 here 9|-100 76 -8 7 -38 0 0 0
before ends open deficit 4|-36 121 15 -51 -55 -35 0 0
before ends open deficit 4 here 0|0 0 6 -6 0 0 0 0
before ends open deficit 4 here 1|0 6 21 -28 0 0 0 0
before ends open deficit 4 here 2|22 -6 3 25 0 0 0 0
before ends open deficit 4 here 3|-60 24 57 -92 0 0 0 0
before ends open deficit 4 here 4|46 -134 -49 128 0 0 0 0
before ends open deficit 4 here 5|-46 93 24 47 0 -100 0 0
before ends open deficit 4 here 6|0 100 99 -166 0 0 0 0
before ends open deficit 4 here 7|0 -3 -53 46 41 0 0 0
before ends open deficit 4 here 8|21 -27 -135 58 64 92 0 0
before ends open deficit 4 here 9|0 147 -109 49 -117 0 0 0
before ends open deficit 5|-50 70 -32 35 -12 -30 0 -41
before ends open deficit 5 here 0|0 0 -46 46 0 0 0 0
before ends open deficit 5 here 1|141 -106 -44 -49 0 0 0 0
before ends open deficit 5 here 2|-83 83 92 58 -96 0 0 0
before ends open deficit 5 here 3|109 -31 -2 32 -77 0 0 0
before ends open deficit 5 here 4|127 -45 -67 -54 0 0 0 0
before ends open deficit 5 here 5|54 98 32 -71 34 -100 0 0
before ends open deficit 5 here 6|-133 69 123 -32 83 0 0 0
before ends open deficit 5 here 7|102 -148 -15 -61 144 99 0 -99
before ends open deficit 5 here 8|-20 12 37 -49 31 0 0 82
before ends open deficit 5 here 9|0 -34 63 84 -61 0 0 0
before ends open deficit 6|79 13 -63 33 -64 23 0 -145
before ends open deficit 6 here 0|0 -100 110 25 0 0 0 0
before ends open deficit 6 here 1|-95 131 -81 97 -99 0 0 27
before ends open deficit 6 here 2|357 -199 -39 -35 -63 0 0 -164
before ends open deficit 6 here 3|-120 74 71 -85 -67 0 0 98
before ends open deficit 6 here 4|-132 110 105 -48 -75 0 0 0
before ends open deficit 6 here 5|-213 190 -20 16 54 23 0 0
before ends open deficit 6 here 6|-136 9 -16 75 39 0 0 0
before ends open deficit 6 here 7|-186 2 107 19 -32 0 0 0
before ends open deficit 6 here 8|26 31 -2 -36 -31 0 0 -29
before ends open deficit 6 here 9|-92 56 63 68 -35 0 0 -99
before ends open deficit 7|129 3 69 63 12 -82 -66 -87
before ends open deficit 7 here 0|0 -100 37 94 0 0 0 0
before ends open deficit 7 here 1|-63 -41 -26 50 0 0 0 0
before ends open deficit 7 here 2|42 -110 93 -28 93 0 0 -87
before ends open deficit 7 here 3|144 -127 -110 88 4 0 0 0
before ends open deficit 7 here 4|-11 34 -180 115 0 0 0 0
before ends open deficit 7 here 5|17 -6 -41 -26 51 0 0 0
before ends open deficit 7 here 6|-39 141 -121 -44 44 0 0 0
before ends open deficit 7 here 7|40 93 -43 2 4 0 -66 0
before ends open deficit 7 here 8|198 -10 7 -35 -34 35 0 0
before ends open deficit 7 here 9|76 52 66 -64 -9 -100 0 0
before ends open deficit 8|200 9 63 45 -33 63 0 34
before ends open deficit 8 here 0|0 -79 57 15 -99 0 0 0
before ends open deficit 8 here 1|0 77 10 53 -164 0 0 -29
before ends open deficit 8 here 2|259 -149 -70 1 -11 0 0 -68
before ends open deficit 8 here 3|151 -171 -75 40 49 100 0 0
before ends open deficit 8 here 4|79 -22 -12 -43 0 0 0 0
before ends open deficit 8 here 5|-16 -67 -48 12 100 0 0 0
before ends open deficit 8 here 6|165 -55 -6 25 -44 -23 0 86
before ends open deficit 8 here 7|-60 -33 68 -3 -101 60 0 21
before ends open deficit 8 here 8|11 83 88 22 89 -35 0 -37
before ends open deficit 8 here 9|46 56 35 -8 40 -16 0 134
before ends open deficit 9|370 -1 9 5 -19 30 0 -86
before ends open deficit 9 here 0|-164 -104 92 102 0 0 0 0
before ends open deficit 9 here 1|32 125 -11 33 0 0 0 95
before ends open deficit 9 here 2|174 2 -90 -41 89 -100 0 0
before ends open deficit 9 here 3|118 24 -41 134 -168 -99 0 -161
before ends open deficit 9 here 4|58 17 81 16 -96 0 0 0
before ends open deficit 9 here 5|69 23 -91 -29 -216 0 0 0
before ends open deficit 9 here 6|50 48 27 -46 -132 0 0 -149
before ends open deficit 9 here 7|111 -25 -12 -21 0 0 0 0
before ends open deficit 9 here 8|-38 -1 -20 -24 -79 81 0 25
before ends open deficit 9 here 9|113 -73 102 10 85 81 0 4
before ends open here 0|-164 -49 45 84 -42 0 0 0
before ends open here 1|6 -7 46 3 -30 0 0 39
before ends open here 2|-44 53 -29 98 -2 -100 0 -7
before ends open here 3|-14 66 74 8 6 30 0 -40
before ends open here 4|21 141 -35 -30 8 -29 0 -80
before ends open here 5|18 50 -9 54 -11 -87 0 -61
before ends open here 6|-55 127 -27 -58 -10 -23 0 -80
before ends open here 7|-51 62 -22 7 -83 113 -66 16
before ends open here 8|136 69 52 60 21 106 -92 25
before ends open here 9|20 113 48 95 89 36 -100 30
before ends sentence|175 -89 51 50 37 20 14 19
before ends sentence deficit 0|39 0 -18 29 120 -100 0 0
before ends sentence deficit 0 here 0|0 0 -51 51 0 0 0 0
before ends sentence deficit 0 here 2|0 0 -101 52 94 0 0 0
before ends sentence deficit 0 here 3|0 0 33 -33 0 0 0 0
before ends sentence deficit 0 here 4|0 0 -91 91 0 0 0 0
before ends sentence deficit 0 here 5|0 0 94 -139 66 0 0 0
before ends sentence deficit 0 here 7|0 0 145 -61 -129 0 0 0
before ends sentence deficit 0 here 8|34 0 -25 -100 122 0 0 0
before ends sentence deficit 0 here 9|10 0 -7 109 -5 -100 0 0
before ends sentence deficit 1|-16 224 -113 -82 -9 0 1 -19
before ends sentence deficit 1 here 0|-98 0 98 0 0 0 0 0
before ends sentence deficit 1 here 1|-28 52 -64 -6 0 0 0 0
before ends sentence deficit 1 here 2|179 -7 -68 -78 -163 0 0 -19
before ends sentence deficit 1 here 3|-5 42 6 -28 -56 0 0 0
before ends sentence deficit 1 here 4|-49 49 0 0 0 0 0 0
before ends sentence deficit 1 here 5|71 -98 -53 68 0 0 0 0
before ends sentence deficit 1 here 6|25 -25 10 19 -40 0 0 0
before ends sentence deficit 1 here 7|-125 258 -4 -188 0 0 0 0
before ends sentence deficit 1 here 8|-89 103 -12 -55 97 0 -47 0
before ends sentence deficit 1 here 9|-125 137 -64 -6 87 0 14 0
before ends sentence deficit 2|24 103 -26 -70 -59 -76 25 -85
before ends sentence deficit 2 here 0|0 0 24 100 0 0 -100 0
before ends sentence deficit 2 here 1|-134 48 92 0 0 0 0 -88
before ends sentence deficit 2 here 2|-26 3 64 68 -71 0 0 0
before ends sentence deficit 2 here 3|-49 114 -75 51 -26 -100 0 0
before ends sentence deficit 2 here 4|-46 44 27 0 0 0 0 0
before ends sentence deficit 2 here 5|24 55 -147 -91 -122 0 0 0
before ends sentence deficit 2 here 6|-90 134 -55 -54 7 0 0 0
before ends sentence deficit 2 here 7|-71 151 -82 61 73 0 0 0
before ends sentence deficit 2 here 8|-39 83 -58 14 23 -97 60 0
before ends sentence deficit 2 here 9|-18 80 20 -73 -33 30 30 -34
before ends sentence deficit 3|90 6 75 57 -26 -100 38 0
before ends sentence deficit 3 here 0|0 0 80 -80 0 0 0 0
before ends sentence deficit 3 here 1|-42 15 5 87 0 0 -100 0
before ends sentence deficit 3 here 2|11 -4 32 117 -70 0 0 0
before ends sentence deficit 3 here 3|-64 43 -36 138 0 0 0 0
before ends sentence deficit 3 here 4|-92 77 0 68 0 0 0 0
before ends sentence deficit 3 here 5|8 30 48 -77 0 0 0 0
before ends sentence deficit 3 here 6|53 28 -35 -14 0 0 0 0
before ends sentence deficit 3 here 7|18 37 -66 -61 101 0 0 0
before ends sentence deficit 3 here 8|24 -98 57 -23 86 0 0 0
before ends sentence deficit 3 here 9|116 49 56 -51 -151 -100 106 0
before ends sentence deficit 4|62 -24 42 -135 40 0 25 0
before ends sentence deficit 4 here 1|-57 55 20 -86 0 0 0 0
before ends sentence deficit 4 here 2|28 28 -88 -143 0 0 0 0
before ends sentence deficit 4 here 3|-6 6 0 0 0 0 0 0
before ends sentence deficit 4 here 4|8 -8 92 -92 0 0 0 0
before ends sentence deficit 4 here 5|125 -104 -71 0 0 0 0 0
before ends sentence deficit 4 here 6|-60 60 0 0 0 0 0 0
before ends sentence deficit 4 here 7|76 -76 -40 -74 98 0 0 0
before ends sentence deficit 4 here 8|-68 -4 50 67 -79 0 0 0
before ends sentence deficit 4 here 9|121 -24 2 -63 0 0 25 0
before ends sentence deficit 5|97 -55 -6 -76 45 -86 -101 -100
before ends sentence deficit 5 here 0|0 0 -65 65 0 0 0 0
before ends sentence deficit 5 here 1|112 -48 -52 0 0 0 0 0
before ends sentence deficit 5 here 2|-43 17 8 84 0 0 0 0
before ends sentence deficit 5 here 3|2 -2 0 0 0 0 0 0
before ends sentence deficit 5 here 4|-17 43 -84 0 0 0 0 0
before ends sentence deficit 5 here 5|60 37 -110 -34 0 0 0 0
before ends sentence deficit 5 here 6|170 -59 39 42 -83 -86 -100 0
before ends sentence deficit 5 here 7|151 -136 -106 87 0 0 0 0
before ends sentence deficit 5 here 8|20 13 60 -63 49 0 -151 0
before ends sentence deficit 5 here 9|157 -11 19 -80 91 0 87 -100
before ends sentence deficit 6|122 -175 -1 -73 -23 29 28 -30
before ends sentence deficit 6 here 1|-97 -31 10 103 0 0 0 0
before ends sentence deficit 6 here 2|25 -47 -17 34 109 0 0 0
before ends sentence deficit 6 here 3|-68 62 127 -89 0 0 0 0
before ends sentence deficit 6 here 4|33 -37 79 153 0 0 0 -100
before ends sentence deficit 6 here 5|-24 112 -30 -30 60 0 0 0
before ends sentence deficit 6 here 6|-111 41 94 -24 -36 0 0 99
before ends sentence deficit 6 here 7|58 -17 60 -7 -164 0 0 0
before ends sentence deficit 6 here 8|189 32 -79 -59 25 0 0 0
before ends sentence deficit 6 here 9|-86 -49 26 -16 8 29 28 0
before ends sentence deficit 7|160 -234 83 20 9 -100 12 169
before ends sentence deficit 7 here 0|175 0 -51 -71 0 -100 0 0
before ends sentence deficit 7 here 1|16 -129 18 49 0 0 0 -46
before ends sentence deficit 7 here 2|-11 -56 -42 -15 0 0 0 171
before ends sentence deficit 7 here 3|19 -19 139 -126 0 0 0 0
before ends sentence deficit 7 here 4|-87 72 -67 60 0 0 0 0
before ends sentence deficit 7 here 5|92 -39 37 -84 0 0 0 0
before ends sentence deficit 7 here 6|124 -104 150 33 0 0 -95 -100
before ends sentence deficit 7 here 7|-112 -153 74 110 0 0 0 0
before ends sentence deficit 7 here 8|26 18 -92 39 0 0 0 0
before ends sentence deficit 7 here 9|-13 -136 80 -42 9 -100 43 168
before ends sentence deficit 8|205 -239 102 46 1 -43 57 -1
before ends sentence deficit 8 here 0|-179 0 63 128 0 0 0 0
before ends sentence deficit 8 here 1|20 -3 19 64 0 0 0 -97
before ends sentence deficit 8 here 2|90 36 88 -187 -71 0 0 -100
before ends sentence deficit 8 here 3|124 -74 -29 36 0 -57 0 0
before ends sentence deficit 8 here 4|51 -29 -87 -118 0 0 0 100
before ends sentence deficit 8 here 5|61 -71 155 183 0 -100 0 -100
before ends sentence deficit 8 here 6|52 -25 -9 14 0 0 0 0
before ends sentence deficit 8 here 7|5 -118 52 84 0 0 0 0
before ends sentence deficit 8 here 8|-32 -195 3 13 -91 0 144 113
before ends sentence deficit 8 here 9|21 -102 61 -3 66 28 17 29
before ends sentence deficit 9|158 -147 82 73 -18 -14 -20 -40
before ends sentence deficit 9 here 0|-40 0 76 19 0 0 0 0
before ends sentence deficit 9 here 1|-57 69 -40 -11 -95 0 0 144
before ends sentence deficit 9 here 2|75 -54 22 105 0 0 0 -99
before ends sentence deficit 9 here 3|83 -82 89 47 0 -100 0 0
before ends sentence deficit 9 here 4|115 -168 77 -60 0 0 0 0
before ends sentence deficit 9 here 5|103 -113 -101 16 0 0 0 0
before ends sentence deficit 9 here 6|114 -148 104 -33 0 99 0 0
before ends sentence deficit 9 here 7|47 -48 34 52 0 0 0 0
before ends sentence deficit 9 here 8|-35 -199 60 77 -160 0 0 0
before ends sentence deficit 9 here 9|66 -95 86 -17 106 55 -20 -231
before ends sentence here 0|-43 0 186 153 0 -100 -100 0
before ends sentence here 1|-112 24 115 76 -95 0 -100 35
before ends sentence here 2|65 -7 -82 -82 -114 0 0 40
before ends sentence here 3|137 -6 37 34 -87 -77 0 0
before ends sentence here 4|75 13 13 -17 0 0 0 29
before ends sentence here 5|72 -34 -23 -28 -35 -100 0 -100
before ends sentence here 6|104 -82 16 8 -102 38 -167 -30
before ends sentence here 7|46 -70 57 -12 30 0 0 0
before ends sentence here 8|67 -112 79 -45 94 -97 80 113
before ends sentence here 9|113 -272 89 12 10 48 161 -34
before ends signed|52 -390 89 81 0 -30 -88 16
before ends signed deficit 1|0 0 38 -38 0 0 0 0
before ends signed deficit 1 here 9|0 0 38 -38 0 0 0 0
before ends signed deficit 2|0 -100 81 -42 0 0 0 0
before ends signed deficit 2 here 0|0 0 -36 36 0 0 0 0
before ends signed deficit 2 here 2|-129 0 88 46 0 0 0 0
before ends signed deficit 2 here 3|138 -100 63 -108 0 0 0 0
before ends signed deficit 2 here 4|0 0 42 -42 0 0 0 0
before ends signed deficit 2 here 5|-56 0 122 -84 0 0 0 0
before ends signed deficit 2 here 6|0 0 -99 99 0 0 0 0
before ends signed deficit 2 here 7|0 0 97 -97 0 0 0 0
before ends signed deficit 2 here 8|-49 0 86 -70 0 0 0 0
before ends signed deficit 2 here 9|36 0 -83 75 0 0 0 0
before ends signed deficit 3|-168 0 21 130 0 0 0 0
before ends signed deficit 3 here 1|0 0 -81 81 0 0 0 0
before ends signed deficit 3 here 2|0 0 75 -75 0 0 0 0
before ends signed deficit 3 here 5|-97 0 0 97 0 0 0 0
before ends signed deficit 3 here 8|-100 0 132 -1 0 0 0 0
before ends signed deficit 3 here 9|0 0 -33 33 0 0 0 0
before ends signed deficit 4|-48 0 -1 28 0 0 0 0
before ends signed deficit 4 here 0|0 0 -41 41 0 0 0 0
before ends signed deficit 4 here 6|104 0 61 -143 0 0 0 0
before ends signed deficit 4 here 7|0 0 -106 106 0 0 0 0
before ends signed deficit 4 here 8|-14 0 -26 41 0 0 0 0
before ends signed deficit 4 here 9|-104 0 85 -5 0 0 0 0
before ends signed deficit 5|38 -99 31 10 0 0 0 0
before ends signed deficit 5 here 1|0 0 91 -91 0 0 0 0
before ends signed deficit 5 here 6|0 0 -92 92 0 0 0 0
before ends signed deficit 5 here 7|-87 0 87 0 0 0 0 0
before ends signed deficit 5 here 8|99 -99 -61 61 0 0 0 0
before ends signed deficit 5 here 9|0 0 23 -23 0 0 0 0
before ends signed deficit 6|10 0 16 -114 0 0 0 0
before ends signed deficit 6 here 0|0 0 -47 47 0 0 0 0
before ends signed deficit 6 here 1|0 0 -4 4 0 0 0 0
before ends signed deficit 6 here 2|0 0 -42 42 0 0 0 0
before ends signed deficit 6 here 3|0 0 -81 81 0 0 0 0
before ends signed deficit 6 here 5|-38 0 -22 51 0 0 0 0
before ends signed deficit 6 here 6|23 0 55 -67 0 0 0 0
before ends signed deficit 6 here 7|-11 0 47 -71 0 0 0 0
before ends signed deficit 6 here 8|33 0 72 -103 0 0 0 0
before ends signed deficit 6 here 9|0 0 -9 9 0 0 0 0
before ends signed deficit 7|135 -160 -15 -40 0 -100 -88 88
before ends signed deficit 7 here 0|0 0 -51 51 0 0 0 0
before ends signed deficit 7 here 1|0 0 15 -15 0 0 0 0
before ends signed deficit 7 here 2|126 0 -29 -110 0 0 0 0
before ends signed deficit 7 here 3|-90 0 91 -27 0 0 0 0
before ends signed deficit 7 here 4|99 -99 -82 82 0 0 0 0
before ends signed deficit 7 here 5|-65 0 65 -10 0 0 0 0
before ends signed deficit 7 here 6|35 0 -58 -4 0 0 0 0
before ends signed deficit 7 here 7|91 0 83 -36 0 -100 0 0
before ends signed deficit 7 here 8|-17 0 0 2 0 0 0 0
before ends signed deficit 7 here 9|87 -87 6 -6 0 0 -88 88
before ends signed deficit 8|81 -162 19 -26 0 0 0 93
before ends signed deficit 8 here 0|0 0 51 -51 0 0 0 0
before ends signed deficit 8 here 1|0 0 -60 60 0 0 0 0
before ends signed deficit 8 here 2|-2 -96 -1 80 0 0 0 0
before ends signed deficit 8 here 3|-49 0 -31 62 0 0 0 0
before ends signed deficit 8 here 4|60 0 -60 0 0 0 0 0
before ends signed deficit 8 here 5|-81 0 -28 -21 0 0 0 93
before ends signed deficit 8 here 6|-57 0 27 -4 0 0 0 0
before ends signed deficit 8 here 7|107 -94 -63 58 0 0 0 0
before ends signed deficit 8 here 8|77 0 -76 18 0 0 0 0
before ends signed deficit 8 here 9|49 0 -6 -6 0 0 0 0
before ends signed deficit 9|-31 -98 94 29 0 99 0 -100
before ends signed deficit 9 here 0|0 0 1 -1 0 0 0 0
before ends signed deficit 9 here 1|-36 0 64 -36 0 0 0 0
before ends signed deficit 9 here 2|32 -98 -49 96 0 0 0 0
before ends signed deficit 9 here 3|-58 0 69 24 0 0 0 0
before ends signed deficit 9 here 4|-19 0 19 0 0 0 0 0
before ends signed deficit 9 here 5|-1 0 -27 19 0 0 0 0
before ends signed deficit 9 here 6|0 0 68 -68 0 0 0 0
before ends signed deficit 9 here 7|35 0 -9 4 0 0 0 0
before ends signed deficit 9 here 8|12 0 2 -8 0 0 0 0
before ends signed deficit 9 here 9|43 0 -1 52 0 99 0 -100
before ends signed here 0|0 0 -34 34 0 0 0 0
before ends signed here 1|-36 0 -7 47 0 0 0 0
before ends signed here 2|82 -166 74 -19 0 0 0 0
before ends signed here 3|11 -100 99 33 0 0 0 0
before ends signed here 4|130 -99 -85 48 0 0 0 0
before ends signed here 5|-207 0 63 21 0 0 0 93
before ends signed here 6|77 0 -69 -30 0 0 0 0
before ends signed here 7|61 -94 15 -90 0 -100 0 0
before ends signed here 8|47 -99 3 65 0 0 0 0
before ends signed here 9|32 -87 60 50 0 99 -88 -38
before furniture|174 -166 0 -16 0 0 0 0
before marked|87 -617 165 81 -239 165 0 25
before signed|52 -390 89 81 0 -30 -88 16
before spaced false ends call|268 -236 2 5 -89 -53 -95 -32
before spaced false ends clause|-69 72 88 -3 163 0 -92 -90
before spaced false ends open|-3 72 38 38 80 12 -203 -21
before spaced false ends sentence|192 -113 51 50 37 20 14 19
before spaced false ends signed|52 -390 89 81 0 -30 -88 16
before spaced true ends clause|-120 194 -79 -52 0 0 0 0
before spaced true ends open|-275 202 -218 131 -263 0 0 -40
before spaced true ends sentence|-417 423 0 -19 0 0 0 0
bullet|118 33 267 -308 -54 0 0 -100
byline|-59 -110 -361 -250 -76 281 339 0
caption|-580 -469 -406 143 -191 731 -99 -167
closing|141 -41 103 -217 -98 -100 0 0
columnName|-100 -26 -237 -287 -253 0 -237 599
credit|-594 -661 -627 735 698 -145 -170 -169
cut 0 clause after 3|0 0 78 -5 -74 0 0 0
cut 0 clause after 8|0 0 -96 0 96 0 0 0
cut 0 clause after 9|0 0 86 -86 0 0 0 0
cut 0 open after 0|0 175 -105 -117 34 0 0 0
cut 0 open after 1|-94 0 -5 3 34 0 0 91
cut 0 open after 2|117 -169 53 48 62 0 0 0
cut 0 open after 3|-64 0 -104 19 171 0 0 0
cut 0 open after 4|77 0 -77 0 0 0 0 0
cut 0 open after 5|0 0 -15 55 -79 0 0 0
cut 0 open after 6|0 0 43 -27 66 0 0 -91
cut 0 open after 7|0 0 37 7 125 -100 0 0
cut 0 open after 8|0 -100 15 -15 57 35 0 0
cut 0 open after 9|0 -100 -64 -13 18 100 0 0
cut 0 sentence after 2|0 -98 70 49 0 0 0 0
cut 0 sentence after 3|0 -84 84 0 0 0 0 0
cut 0 sentence after 5|0 0 -72 72 0 0 0 0
cut 0 sentence after 6|0 -219 163 97 0 0 0 0
cut 0 sentence after 7|0 -57 161 -73 -66 0 0 0
cut 0 sentence after 8|0 -6 0 45 -60 0 0 0
cut 0 sentence after 9|-66 122 -26 -36 -51 0 0 0
cut 1 call after 2|-164 200 -64 0 0 0 0 0
cut 1 call after 3|-69 69 0 0 0 0 0 0
cut 1 call after 5|-98 -89 161 0 0 0 0 0
cut 1 call after 6|0 -49 49 0 0 0 0 0
cut 1 call after 8|-93 0 93 0 0 0 0 0
cut 1 call after 9|0 91 -91 0 0 0 0 0
cut 1 clause after 2|-83 1 95 0 0 0 0 0
cut 1 clause after 7|0 0 23 63 -68 0 0 0
cut 1 clause after 8|0 -143 143 0 0 0 0 0
cut 1 open after 0|0 0 73 -60 -50 0 0 0
cut 1 open after 1|-59 59 -99 -51 80 100 0 0
cut 1 open after 2|33 -64 5 43 -78 0 0 86
cut 1 open after 3|183 -34 -66 -42 -21 100 0 0
cut 1 open after 4|108 -53 -142 96 -13 0 0 0
cut 1 open after 5|-40 -22 -33 68 188 -96 0 0
cut 1 open after 6|-81 -73 16 0 39 0 0 0
cut 1 open after 7|0 0 -37 17 34 0 0 0
cut 1 open after 8|584 3 -63 -190 -107 -92 -100 0
cut 1 open after 9|-136 3 96 38 8 0 0 0
cut 1 sentence after 0|0 0 -51 51 0 0 0 0
cut 1 sentence after 1|-137 -84 0 240 49 0 0 0
cut 1 sentence after 2|-31 150 -100 65 -163 0 0 0
cut 1 sentence after 3|-16 -16 109 -110 -53 0 0 0
cut 1 sentence after 4|65 56 0 -100 0 0 0 0
cut 1 sentence after 5|-139 -64 107 -43 97 0 0 0
cut 1 sentence after 6|0 182 92 -120 -145 0 0 0
cut 1 sentence after 7|-52 120 0 -85 -3 0 0 0
cut 1 sentence after 8|45 56 66 -121 21 0 0 0
cut 1 sentence after 9|-106 139 109 8 -160 0 0 0
cut 1 signed after 2|-14 14 0 0 0 0 0 0
cut 1 signed after 6|-83 83 0 0 0 0 0 0
cut 1 signed after 7|-27 27 0 0 0 0 0 0
cut 1 signed after 8|-15 15 0 0 0 0 0 0
cut 1 signed after 9|-49 49 0 0 0 0 0 0
cut 2 call after 2|116 -14 -137 0 0 0 0 0
cut 2 call after 3|-27 4 10 0 0 0 0 0
cut 2 call after 4|0 73 -73 0 0 0 0 0
cut 2 call after 5|-60 141 -117 0 0 0 0 0
cut 2 call after 6|-95 203 -145 0 0 0 0 0
cut 2 call after 7|0 57 -57 0 0 0 0 0
cut 2 call after 8|0 109 3 -100 0 0 0 0
cut 2 call after 9|0 237 -87 -100 0 0 0 0
cut 2 clause after 1|-42 8 60 0 0 0 0 0
cut 2 clause after 2|-93 72 92 -70 0 0 0 0
cut 2 clause after 3|-105 111 -108 106 0 0 0 0
cut 2 clause after 5|0 93 -93 0 0 0 0 0
cut 2 clause after 6|-99 168 -67 -71 32 0 0 0
cut 2 clause after 7|0 0 -3 3 0 0 0 0
cut 2 clause after 8|0 88 0 -88 0 0 0 0
cut 2 clause after 9|-91 35 0 107 -118 0 0 0
cut 2 open after 0|0 95 -53 7 62 0 0 0
cut 2 open after 1|-2 82 24 -94 34 0 0 0
cut 2 open after 2|-53 5 -6 195 -42 -70 0 173
cut 2 open after 3|-27 2 -27 58 62 0 0 0
cut 2 open after 4|93 -14 116 27 -83 -100 0 0
cut 2 open after 5|135 28 -133 32 82 0 0 0
cut 2 open after 6|48 -2 -31 -15 135 98 0 -92
cut 2 open after 7|-21 -21 12 28 69 0 0 0
cut 2 open after 8|133 -78 23 -87 -48 0 -92 0
cut 2 open after 9|-108 8 208 143 56 0 0 0
cut 2 sentence after 0|0 73 0 -144 88 0 0 0
cut 2 sentence after 1|0 103 0 -179 92 0 0 0
cut 2 sentence after 2|-175 -15 0 147 -57 0 0 0
cut 2 sentence after 3|-2 57 0 -11 -26 0 0 0
cut 2 sentence after 4|-100 157 0 -127 0 0 0 0
cut 2 sentence after 5|-87 120 47 -76 10 0 0 0
cut 2 sentence after 6|-71 57 108 -55 71 0 0 0
cut 2 sentence after 7|-100 151 -8 -86 90 0 0 0
cut 2 sentence after 8|0 175 -40 -70 -83 0 0 0
cut 2 sentence after 9|-102 107 0 -41 -14 0 0 0
cut 2 signed after 6|-75 75 0 0 0 0 0 0
cut 2 signed after 7|-18 18 0 0 0 0 0 0
cut 2 signed after 8|-100 100 0 0 0 0 0 0
cut 2 signed after 9|-166 166 0 0 0 0 0 0
cut 3 call after 5|0 52 -52 0 0 0 0 0
cut 3 call after 6|0 41 -41 0 0 0 0 0
cut 3 call after 8|0 -15 15 0 0 0 0 0
cut 3 call after 9|0 11 -11 0 0 0 0 0
cut 3 clause after 1|-91 91 0 0 0 0 0 0
cut 3 clause after 2|-5 5 0 0 0 0 0 0
cut 3 clause after 5|-100 100 0 0 0 0 0 0
cut 3 clause after 6|0 -99 0 0 99 0 0 0
cut 3 clause after 9|30 -88 0 0 70 0 0 0
cut 3 open after 0|0 0 4 -20 38 0 0 0
cut 3 open after 1|53 25 -112 18 -12 0 0 0
cut 3 open after 2|32 34 15 196 -20 -100 0 -99
cut 3 open after 3|-67 -68 -46 70 113 0 0 0
cut 3 open after 4|0 104 -44 -3 0 0 0 -80
cut 3 open after 5|0 -27 -20 91 7 0 0 0
cut 3 open after 6|0 -66 -13 -30 89 0 0 0
cut 3 open after 7|-25 -15 51 27 -20 0 0 0
cut 3 open after 8|0 -13 35 68 -18 0 0 -41
cut 3 open after 9|142 -51 78 -42 34 0 0 0
cut 3 sentence after 1|0 85 0 -13 -82 0 0 0
cut 3 sentence after 2|-124 -103 0 147 0 0 0 0
cut 3 sentence after 3|39 -55 0 57 0 0 0 0
cut 3 sentence after 4|0 36 0 -36 0 0 0 0
cut 3 sentence after 5|0 -26 96 -17 -94 0 0 0
cut 3 sentence after 6|0 32 0 -32 0 0 0 0
cut 3 sentence after 7|0 46 -28 -103 47 0 0 0
cut 3 sentence after 8|57 46 0 -85 67 0 0 0
cut 3 sentence after 9|-100 116 0 -3 0 0 0 0
cut 4 call after 9|0 -77 77 0 0 0 0 0
cut 4 clause after 2|-109 109 0 0 0 0 0 0
cut 4 clause after 3|106 -106 0 0 0 0 0 0
cut 4 clause after 7|0 -47 100 -76 0 0 0 0
cut 4 open after 0|0 0 23 -23 0 0 0 0
cut 4 open after 1|-51 -4 82 -47 -42 0 0 0
cut 4 open after 2|17 67 -138 216 -105 -35 0 0
cut 4 open after 3|-43 19 9 19 0 0 0 0
cut 4 open after 4|101 1 -193 174 0 0 0 0
cut 4 open after 5|0 45 -37 28 0 0 0 0
cut 4 open after 6|0 75 21 -81 0 0 0 0
cut 4 open after 7|0 0 60 -17 -85 0 0 0
cut 4 open after 8|-100 45 71 -37 21 0 0 0
cut 4 open after 9|-96 199 -23 -204 120 0 0 0
cut 4 sentence after 1|0 -96 0 96 0 0 0 0
cut 4 sentence after 2|-7 -149 0 91 97 0 0 0
cut 4 sentence after 3|0 89 0 -89 0 0 0 0
cut 4 sentence after 4|0 100 0 -100 0 0 0 0
cut 4 sentence after 5|0 100 0 0 -100 0 0 0
cut 4 sentence after 8|0 57 0 -57 0 0 0 0
cut 4 sentence after 9|0 30 0 -30 0 0 0 0
cut 4 signed after 9|0 100 -100 0 0 0 0 0
cut 5 call after 2|-98 141 -64 0 0 0 0 0
cut 5 call after 5|-68 217 -180 0 0 0 0 0
cut 5 call after 6|-8 76 -71 0 0 0 0 0
cut 5 call after 7|0 93 -93 0 0 0 0 0
cut 5 call after 8|0 81 -81 0 0 0 0 0
cut 5 call after 9|0 100 -1 0 -99 0 0 0
cut 5 clause after 1|-93 93 0 0 0 0 0 0
cut 5 clause after 2|-89 89 76 -76 0 0 0 0
cut 5 clause after 3|34 -34 0 0 0 0 0 0
cut 5 clause after 5|0 167 -96 0 -100 0 0 0
cut 5 clause after 8|-15 15 100 -100 0 0 0 0
cut 5 clause after 9|-12 12 11 -11 0 0 0 0
cut 5 open after 0|0 -39 -74 64 86 0 0 0
cut 5 open after 1|107 -173 68 39 -6 0 0 -41
cut 5 open after 2|-56 7 26 252 160 -100 0 0
cut 5 open after 3|26 45 -77 78 -145 0 0 0
cut 5 open after 4|37 35 9 -75 -2 0 0 0
cut 5 open after 5|145 1 -58 -58 -133 0 0 0
cut 5 open after 6|133 -63 -56 -21 13 0 0 0
cut 5 open after 7|0 35 22 -48 -175 100 0 0
cut 5 open after 8|-142 121 57 -82 100 0 0 0
cut 5 open after 9|-100 32 149 -24 -17 0 0 0
cut 5 sentence after 1|0 121 0 -35 -69 0 0 0
cut 5 sentence after 2|-184 -85 169 224 -51 0 0 0
cut 5 sentence after 3|0 22 0 -22 0 0 0 0
cut 5 sentence after 5|-64 -69 145 54 187 0 0 0
cut 5 sentence after 6|0 87 0 -34 -63 0 0 0
cut 5 sentence after 7|0 152 -10 -160 0 0 0 0
cut 5 sentence after 8|0 170 -53 -65 -42 0 0 0
cut 5 sentence after 9|-38 56 0 -167 77 0 0 0
cut 5 signed after 5|0 100 0 0 -100 0 0 0
cut 5 signed after 8|-62 62 0 0 0 0 0 0
cut 6 call after 2|-75 -61 122 0 0 0 0 0
cut 6 call after 5|-86 161 -88 0 0 0 0 0
cut 6 call after 6|-92 0 92 0 0 0 0 0
cut 6 clause after 1|-88 88 0 0 0 0 0 0
cut 6 clause after 2|-153 101 -129 177 0 0 0 0
cut 6 clause after 3|-53 64 0 -24 0 0 0 0
cut 6 clause after 6|-51 75 -34 0 0 0 0 0
cut 6 clause after 7|0 84 36 -2 -94 0 0 0
cut 6 clause after 8|0 0 67 0 -67 0 0 0
cut 6 clause after 9|0 126 -59 -85 0 0 0 0
cut 6 open after 0|0 0 -12 102 -50 0 0 -97
cut 6 open after 1|-39 13 52 -18 -21 0 0 0
cut 6 open after 2|246 -96 -86 18 -170 23 0 166
cut 6 open after 3|-46 -86 56 96 73 0 0 -80
cut 6 open after 4|-143 57 92 -52 36 0 0 0
cut 6 open after 5|23 58 -21 -87 180 0 0 0
cut 6 open after 6|101 99 2 -49 -97 0 0 0
cut 6 open after 7|0 -146 104 -49 87 0 0 0
cut 6 open after 8|-94 32 100 -42 -36 0 0 -99
cut 6 open after 9|-80 -13 17 -146 116 0 0 0
cut 6 sentence after 0|0 91 0 0 -91 0 0 0
cut 6 sentence after 1|-76 76 0 0 0 0 0 0
cut 6 sentence after 2|74 -91 0 100 -35 0 0 0
cut 6 sentence after 3|0 -147 0 57 115 0 0 0
cut 6 sentence after 4|-62 62 0 0 0 0 0 0
cut 6 sentence after 5|109 41 0 64 -140 0 0 0
cut 6 sentence after 6|0 -5 0 -30 59 0 0 0
cut 6 sentence after 7|0 50 0 58 -92 0 0 0
cut 6 sentence after 8|0 -13 67 20 -18 0 0 0
cut 6 sentence after 9|-63 0 0 80 -98 0 0 0
cut 7 call after 0|0 -96 96 0 0 0 0 0
cut 7 call after 2|47 -96 66 0 0 0 0 0
cut 7 call after 5|0 38 -38 0 0 0 0 0
cut 7 call after 8|0 -100 100 0 0 0 0 0
cut 7 call after 9|0 -15 15 0 0 0 0 0
cut 7 clause after 0|0 -94 94 0 0 0 0 0
cut 7 clause after 1|97 0 -97 0 0 0 0 0
cut 7 clause after 2|-11 -94 97 0 0 0 0 0
cut 7 clause after 4|-58 58 0 0 0 0 0 0
cut 7 clause after 6|-15 15 0 0 0 0 0 0
cut 7 clause after 8|-50 50 93 0 -93 0 0 0
cut 7 clause after 9|-118 42 92 0 0 0 0 0
cut 7 open after 0|0 0 -40 -2 87 0 0 0
cut 7 open after 1|179 -78 -49 -113 48 0 0 0
cut 7 open after 2|70 18 -69 7 68 0 -66 0
cut 7 open after 3|49 59 52 38 -140 0 0 0
cut 7 open after 4|38 -11 9 105 0 -100 0 0
cut 7 open after 5|81 53 -163 20 156 97 0 0
cut 7 open after 6|8 36 -41 38 -72 0 0 0
cut 7 open after 7|-68 87 10 -108 5 0 0 0
cut 7 open after 8|-70 -16 73 46 77 0 -92 0
cut 7 open after 9|12 2 -15 -87 112 0 0 0
cut 7 sentence after 0|-92 92 0 0 0 0 0 0
cut 7 sentence after 1|0 -58 0 14 49 0 0 0
cut 7 sentence after 2|123 -131 0 -76 114 0 0 0
cut 7 sentence after 3|151 -21 0 -139 -32 0 0 0
cut 7 sentence after 5|55 12 0 31 -141 0 0 0
cut 7 sentence after 6|0 25 0 33 -86 0 0 0
cut 7 sentence after 7|0 84 0 -70 -23 0 0 0
cut 7 sentence after 8|-78 37 0 -54 78 0 0 0
cut 7 sentence after 9|-10 70 0 -85 52 0 0 0
cut 7 signed after 9|0 99 0 0 -99 0 0 0
cut 8 call after 0|-97 0 97 0 0 0 0 0
cut 8 call after 2|94 -99 84 0 -89 0 0 0
cut 8 call after 3|0 -92 92 0 0 0 0 0
cut 8 call after 5|0 -108 108 0 0 0 0 0
cut 8 call after 6|-88 0 88 0 0 0 0 0
cut 8 call after 7|0 -59 59 0 0 0 0 0
cut 8 clause after 0|0 0 -96 96 0 0 0 0
cut 8 clause after 1|8 -8 0 0 0 0 0 0
cut 8 clause after 2|96 66 -20 -72 0 0 0 0
cut 8 clause after 3|50 -50 0 0 0 0 0 0
cut 8 clause after 4|128 -114 -34 0 0 0 0 0
cut 8 clause after 6|0 65 -65 0 0 0 0 0
cut 8 clause after 7|0 0 -127 74 74 0 0 0
cut 8 clause after 8|-96 96 0 0 0 0 0 0
cut 8 clause after 9|0 0 67 85 -109 0 0 0
cut 8 open after 0|0 0 13 -12 -36 80 0 -36
cut 8 open after 1|18 -86 91 55 2 -99 0 -81
cut 8 open after 2|117 41 -13 -42 -99 0 0 34
cut 8 open after 3|57 89 -44 -91 -134 0 0 272
cut 8 open after 4|161 -65 -10 -40 53 0 0 -37
cut 8 open after 5|96 50 -64 -16 3 99 0 0
cut 8 open after 6|143 -36 -79 -84 30 0 0 -25
cut 8 open after 7|145 78 1 -71 97 -28 0 0
cut 8 open after 8|48 36 29 -23 -46 0 0 -95
cut 8 open after 9|-29 201 -2 27 122 -35 0 -83
cut 8 sentence after 0|0 35 0 -10 2 0 0 0
cut 8 sentence after 1|0 -11 0 7 17 -78 0 0
cut 8 sentence after 2|124 -107 -138 -15 97 -23 0 0
cut 8 sentence after 3|55 -104 -65 70 15 0 0 0
cut 8 sentence after 4|109 -172 0 44 -33 0 0 0
cut 8 sentence after 5|210 -104 21 -59 89 0 0 0
cut 8 sentence after 6|0 -24 0 -10 3 0 0 0
cut 8 sentence after 7|-120 47 0 16 37 0 0 0
cut 8 sentence after 8|-100 -49 -180 185 76 0 0 0
cut 8 sentence after 9|-97 -18 -40 -17 86 0 0 0
cut 8 signed after 3|-90 90 0 0 0 0 0 0
cut 9 call after 0|-83 0 83 0 0 0 0 0
cut 9 call after 1|-74 0 74 0 0 0 0 0
cut 9 call after 2|35 -159 216 -100 0 0 0 0
cut 9 call after 3|71 29 -76 0 0 0 0 0
cut 9 call after 4|145 -100 54 0 0 0 0 0
cut 9 call after 5|46 -72 9 0 0 0 0 0
cut 9 call after 6|189 -33 -178 0 0 0 0 0
cut 9 call after 7|-104 0 155 0 -70 0 0 0
cut 9 call after 9|-166 30 151 0 0 0 0 0
cut 9 clause after 1|80 -22 -73 0 0 0 0 0
cut 9 clause after 2|53 -42 69 -97 0 0 0 0
cut 9 clause after 3|31 -10 -31 -19 0 0 0 0
cut 9 clause after 4|114 -114 0 0 0 0 0 0
cut 9 clause after 5|-20 24 -96 91 0 0 0 0
cut 9 clause after 6|23 22 -38 0 0 0 0 0
cut 9 clause after 7|-2 107 42 -97 0 0 0 0
cut 9 clause after 8|128 -4 104 -109 50 0 0 -100
cut 9 clause after 9|-8 -132 20 -8 147 0 0 0
cut 9 open after 0|-91 0 72 -29 -113 30 0 0
cut 9 open after 1|104 46 41 -27 29 -100 0 -29
cut 9 open after 2|43 -42 -21 -32 117 -64 0 -132
cut 9 open after 3|17 -40 -64 19 9 30 0 0
cut 9 open after 4|113 -39 46 -14 -80 0 0 0
cut 9 open after 5|100 -38 -42 88 -159 -24 0 -83
cut 9 open after 6|103 54 25 5 -50 0 0 -99
cut 9 open after 7|43 116 -3 -13 -160 30 0 0
cut 9 open after 8|56 115 79 -31 26 100 0 -102
cut 9 open after 9|28 159 23 -12 67 0 0 -98
cut 9 sentence after 1|-92 -65 0 62 116 0 0 0
cut 9 sentence after 2|132 -26 -162 -127 95 0 0 0
cut 9 sentence after 3|91 6 -96 -60 21 0 0 0
cut 9 sentence after 4|171 -96 0 -99 -6 0 0 0
cut 9 sentence after 5|152 31 -180 -50 -6 0 0 0
cut 9 sentence after 6|34 20 -44 -147 96 0 0 0
cut 9 sentence after 7|10 -8 0 -11 71 0 0 0
cut 9 sentence after 8|-199 -93 0 139 133 0 0 0
cut 9 sentence after 9|-51 75 71 48 -75 0 0 0
cut clause call open width 1|0 -90 90 0 0 0 0 0
cut clause call open width 2|0 -30 30 0 0 0 0 0
cut clause call open width 3|0 -35 35 0 0 0 0 0
cut clause call open width 4|-100 232 -83 0 0 0 0 0
cut clause call open width 5|0 114 -114 0 0 0 0 0
cut clause call open width 6|0 53 -53 0 0 0 0 0
cut clause call sentence width 4|0 92 -92 0 0 0 0 0
cut clause call sentence width 6|0 100 -100 0 0 0 0 0
cut clause clause open width 3|0 93 -93 0 0 0 0 0
cut clause clause open width 6|73 -66 -112 0 96 0 0 0
cut clause clause sentence width 6|-100 141 -59 0 0 0 0 0
cut clause open call width 2|0 0 0 -70 70 0 0 0
cut clause open call width 3|0 0 6 -6 0 0 0 0
cut clause open call width 4|0 0 -51 0 51 0 0 0
cut clause open call width 6|-96 96 0 0 0 0 0 0
cut clause open clause width 1|0 0 0 82 -82 0 0 0
cut clause open clause width 2|0 0 0 -98 98 0 0 0
cut clause open clause width 3|0 0 -31 -84 91 0 0 0
cut clause open clause width 4|-95 -33 92 -43 59 0 0 0
cut clause open clause width 5|0 26 -26 0 0 0 0 0
cut clause open clause width 6|64 -37 -7 -45 0 0 0 0
cut clause open clause width 7|0 -95 0 95 0 0 0 0
cut clause open open width 0|0 0 -89 0 89 0 0 0
cut clause open open width 1|0 0 -96 203 -83 0 0 0
cut clause open open width 2|0 -73 -22 -103 119 0 0 0
cut clause open open width 3|0 0 132 -169 78 0 -92 0
cut clause open open width 4|0 -116 81 -84 117 0 0 0
cut clause open open width 5|21 -28 27 28 9 0 0 0
cut clause open open width 6|-176 55 45 182 51 0 0 0
cut clause open open width 7|-60 88 0 -56 0 0 0 0
cut clause open sentence width 1|0 0 0 91 -91 0 0 0
cut clause open sentence width 2|0 0 -166 44 141 0 0 0
cut clause open sentence width 3|0 0 -20 20 0 0 0 0
cut clause open sentence width 4|0 -115 10 108 0 0 0 0
cut clause open sentence width 5|-15 63 -187 187 -105 0 0 0
cut clause open sentence width 6|47 -16 -56 -26 0 0 0 0
cut clause open sentence width 7|-100 12 -24 136 0 0 0 0
cut clause open signed width 5|-25 25 0 0 0 0 0 0
cut clause sentence call width 4|0 -21 0 21 0 0 0 0
cut clause sentence clause width 3|0 -90 0 90 0 0 0 0
cut clause sentence clause width 4|0 113 0 -95 -26 0 0 0
cut clause sentence clause width 5|0 0 87 -87 0 0 0 0
cut clause sentence open width 1|-100 100 0 0 0 0 0 0
cut clause sentence open width 2|0 95 0 0 -95 0 0 0
cut clause sentence open width 3|0 31 0 -31 0 0 0 0
cut clause sentence open width 4|0 27 245 -187 -2 0 0 0
cut clause sentence open width 5|-66 124 -13 -85 0 0 0 0
cut clause sentence open width 6|-100 152 0 -75 0 0 0 0
cut clause sentence open width 7|-21 17 21 -17 0 0 0 0
cut clause sentence open width 8|0 -94 94 0 0 0 0 0
cut clause sentence sentence width 3|0 -92 0 92 0 0 0 0
cut clause sentence sentence width 4|0 25 0 -25 0 0 0 0
cut clause sentence sentence width 5|0 -76 0 76 0 0 0 0
cut clause signed open width 4|0 100 -100 0 0 0 0 0
cut clause signed open width 5|-6 6 0 0 0 0 0 0
cut clause signed open width 6|-93 93 0 0 0 0 0 0
cut open call call width 6|0 -33 33 0 0 0 0 0
cut open call clause width 2|0 78 -78 0 0 0 0 0
cut open call clause width 4|190 -127 -1 -100 0 0 0 0
cut open call clause width 6|81 -64 -35 0 0 0 0 0
cut open call open width 0|0 100 -100 0 0 0 0 0
cut open call open width 1|0 18 109 0 -99 0 0 0
cut open call open width 2|-210 -81 212 0 0 0 0 0
cut open call open width 3|-113 93 40 0 0 0 0 0
cut open call open width 4|119 -31 11 0 -139 0 0 0
cut open call open width 5|-79 -17 163 -100 0 0 0 0
cut open call open width 6|-140 69 79 0 0 0 0 0
cut open call open width 7|-59 59 0 0 0 0 0 0
cut open call open width 8|0 82 -82 0 0 0 0 0
cut open call sentence width 1|98 -92 -8 0 0 0 0 0
cut open call sentence width 3|0 100 0 -100 0 0 0 0
cut open call sentence width 4|-132 110 -6 0 0 0 0 0
cut open call sentence width 5|-99 29 75 0 0 0 0 0
cut open call sentence width 6|-200 18 127 0 0 0 0 0
cut open clause call width 1|-100 0 100 0 0 0 0 0
cut open clause call width 4|0 0 67 0 -67 0 0 0
cut open clause clause width 2|0 96 -96 0 0 0 0 0
cut open clause clause width 5|-139 139 0 0 0 0 0 0
cut open clause clause width 6|-114 114 -96 96 0 0 0 0
cut open clause clause width 7|-1 1 0 0 0 0 0 0
cut open clause open width 1|0 0 89 0 -89 0 0 0
cut open clause open width 2|0 -53 127 0 -93 0 0 0
cut open clause open width 3|-138 0 209 -100 -46 0 0 0
cut open clause open width 4|68 -104 86 56 -24 0 0 0
cut open clause open width 5|-40 35 41 -82 56 0 0 0
cut open clause open width 6|24 34 -20 -34 0 0 0 -100
cut open clause open width 7|3 89 -94 -8 0 0 0 0
cut open clause sentence width 4|-92 92 0 0 0 0 0 0
cut open clause sentence width 5|-90 104 0 0 -26 0 0 0
cut open clause sentence width 6|-162 133 67 0 0 0 0 0
cut open clause sentence width 7|-139 136 164 -135 0 0 0 0
cut open clause signed width 5|-134 134 0 0 0 0 0 0
cut open clause signed width 6|-55 55 0 0 0 0 0 0
cut open clause signed width 7|-15 15 0 0 0 0 0 0
cut open open call width 0|0 0 -145 0 145 0 0 0
cut open open call width 1|0 0 -131 86 62 0 0 0
cut open open call width 2|0 0 -143 223 -136 0 0 0
cut open open call width 3|0 0 5 -18 26 0 0 0
cut open open call width 4|0 67 50 -19 -97 0 0 0
cut open open call width 5|-8 -44 23 -19 26 0 0 0
cut open open call width 6|-4 -2 -24 51 -48 0 0 0
cut open open call width 7|0 82 -47 -3 0 0 0 0
cut open open clause width 0|-100 0 -51 0 196 0 0 -98
cut open open clause width 1|0 -69 -65 60 89 0 0 0
cut open open clause width 2|0 0 -78 109 -62 0 0 0
cut open open clause width 3|-93 -100 61 108 45 -92 0 -98
cut open open clause width 4|230 -11 -92 6 -21 128 0 -99
cut open open clause width 5|33 -2 -26 -29 -42 0 0 0
cut open open clause width 6|46 36 -110 -8 -37 0 0 0
cut open open clause width 7|-37 119 -141 49 0 0 0 0
cut open open clause width 8|0 0 99 -99 0 0 0 0
cut open open open width 0|0 0 55 -136 263 0 0 -216
cut open open open width 1|0 -28 28 105 151 20 -165 -341
cut open open open width 2|-149 -43 121 218 -198 100 0 0
cut open open open width 3|-100 -77 81 46 45 87 -66 135
cut open open open width 4|233 14 1 56 4 56 0 196
cut open open open width 5|205 -16 -43 -19 -43 -100 0 0
cut open open open width 6|40 33 101 52 53 -92 0 -99
cut open open open width 7|-3 5 -9 78 -149 0 0 0
cut open open open width 8|-100 0 -6 142 0 0 0 0
cut open open sentence width 0|0 -69 -69 -94 184 0 0 0
cut open open sentence width 1|0 -88 -161 127 49 0 0 0
cut open open sentence width 2|-89 0 23 142 -107 0 0 0
cut open open sentence width 3|0 -141 2 2 -93 87 0 0
cut open open sentence width 4|16 -84 31 141 -11 29 0 -99
cut open open sentence width 5|-29 36 23 11 -130 0 0 0
cut open open sentence width 6|-34 52 1 -74 -206 -99 0 0
cut open open sentence width 7|-14 73 -101 -31 0 0 0 0
cut open open sentence width 8|0 175 -105 -100 0 0 0 0
cut open open signed width 5|-151 186 0 0 -61 0 0 0
cut open open signed width 6|-226 226 0 0 0 0 0 0
cut open open signed width 7|-134 134 0 0 0 0 0 0
cut open sentence call width 0|0 74 0 0 -74 0 0 0
cut open sentence call width 1|0 67 0 0 31 -78 0 0
cut open sentence call width 3|0 66 0 -134 86 0 0 0
cut open sentence call width 4|0 -31 0 31 0 0 0 0
cut open sentence call width 5|0 -97 0 97 0 0 0 0
cut open sentence call width 6|0 -129 0 129 0 0 0 0
cut open sentence clause width 0|-78 -56 0 0 117 0 0 0
cut open sentence clause width 1|0 120 -94 0 -45 0 0 0
cut open sentence clause width 2|-28 -82 0 0 101 0 0 0
cut open sentence clause width 3|-88 5 0 -36 128 0 0 0
cut open sentence clause width 4|-103 103 0 71 -25 0 0 0
cut open sentence clause width 5|128 68 -64 -125 0 0 0 0
cut open sentence clause width 6|64 -48 40 -57 0 0 0 0
cut open sentence open width 0|-192 148 0 -100 80 0 0 0
cut open sentence open width 1|-86 99 0 -143 94 0 0 0
cut open sentence open width 2|-99 114 -100 -169 142 0 0 0
cut open sentence open width 3|87 109 -82 -147 52 0 0 0
cut open sentence open width 4|-100 99 -154 75 84 0 0 0
cut open sentence open width 5|37 138 -96 3 -140 0 0 0
cut open sentence open width 6|3 49 68 -101 -85 -23 0 0
cut open sentence open width 7|-52 121 0 -77 -91 0 0 0
cut open sentence open width 8|0 49 -26 -2 -99 0 0 0
cut open sentence sentence width 0|0 -77 0 0 77 0 0 0
cut open sentence sentence width 1|-80 10 0 -83 77 0 0 0
cut open sentence sentence width 2|0 30 0 0 -30 0 0 0
cut open sentence sentence width 3|0 -174 0 147 77 0 0 0
cut open sentence sentence width 4|-12 -99 0 126 -124 0 0 0
cut open sentence sentence width 5|-203 7 0 156 -43 0 0 0
cut open sentence sentence width 6|-84 68 0 -14 0 0 0 0
cut open sentence signed width 6|-67 67 0 0 0 0 0 0
cut open sentence signed width 7|0 99 0 -99 0 0 0 0
cut open signed call width 4|-18 18 0 0 0 0 0 0
cut open signed open width 2|-45 45 0 0 0 0 0 0
cut open signed open width 3|-90 163 0 0 -99 0 0 0
cut open signed open width 4|-86 162 0 0 -100 0 0 0
cut open signed open width 5|-174 174 0 0 0 0 0 0
cut open signed open width 6|-110 110 0 0 0 0 0 0
cut open signed sentence width 6|-62 62 0 0 0 0 0 0
deficit 0|-157 -71 170 139 16 -100 -100 0
deficit 1|-158 -36 120 46 -83 0 -100 19
deficit 2|-36 45 68 -5 -55 -100 0 -62
deficit 3|43 72 -20 -6 0 -63 0 -40
deficit 4|126 17 16 -20 8 -29 0 -17
deficit 5|69 -26 -13 -46 10 -92 0 -70
deficit 6|131 -47 7 -27 -11 25 -167 -47
deficit 7|89 -9 -17 38 -51 -14 -66 -67
deficit 8|70 59 95 55 61 44 -1 52
deficit 9|33 95 71 101 85 47 115 97
doubled|-224 -113 424 -211 -259 -170 -163 225
doubled 1|0 -90 2 -163 -100 0 -163 336
doubled 2|0 0 168 -97 0 -100 0 0
doubled 3|0 0 -78 225 -145 0 0 -169
doubled 4|-112 -65 453 -338 -77 -100 0 0
doubled 5|-159 1 251 -165 0 0 0 0
doubled 6|-51 -53 264 -200 0 0 0 -99
doubled 7|-173 42 265 -164 0 0 0 0
ends call|203 64 84 -129 -203 0 0 0
ends call after ends call|0 -33 33 0 0 0 0 0
ends call after ends clause|65 80 13 -100 0 0 0 0
ends call after ends open|106 66 45 -100 -203 0 0 0
ends call after ends sentence|90 62 -52 -100 0 0 0 0
ends call after ends signed|43 -43 0 0 0 0 0 0
ends call deficit 1|0 -59 59 0 0 0 0 0
ends call deficit 2|-135 45 94 -94 0 0 0 0
ends call deficit 3|8 -53 8 0 0 0 0 0
ends call deficit 4|22 -100 106 0 0 0 0 0
ends call deficit 5|-66 -5 71 0 0 0 0 0
ends call deficit 6|-56 13 14 0 0 0 0 0
ends call deficit 7|30 -58 -3 0 0 0 0 0
ends call deficit 8|48 189 -30 -100 -89 0 0 0
ends call deficit 9|126 152 23 -100 -149 0 0 0
ends call here 1 after 2|0 -56 56 0 0 0 0 0
ends call here 1 after 4|0 73 -73 0 0 0 0 0
ends call here 1 after 6|0 82 -82 0 0 0 0 0
ends call here 1 after 8|0 -100 100 0 0 0 0 0
ends call here 2 after 1|81 -81 0 0 0 0 0 0
ends call here 2 after 2|-186 169 35 0 0 0 0 0
ends call here 2 after 3|153 -117 3 0 0 0 0 0
ends call here 2 after 4|159 0 -159 0 0 0 0 0
ends call here 2 after 5|0 129 -129 0 0 0 0 0
ends call here 2 after 6|77 98 -153 0 0 0 0 0
ends call here 2 after 7|0 -69 69 0 0 0 0 0
ends call here 2 after 8|-158 -50 188 0 0 0 0 0
ends call here 3 after 2|-34 0 16 0 0 0 0 0
ends call here 3 after 3|7 -89 51 0 0 0 0 0
ends call here 3 after 5|-21 31 -24 0 0 0 0 0
ends call here 3 after 6|154 -49 -109 0 0 0 0 0
ends call here 3 after 7|-93 0 93 0 0 0 0 0
ends call here 3 after 9|-51 15 43 0 0 0 0 0
ends call here 4 after 2|100 -100 0 0 0 0 0 0
ends call here 4 after 7|-93 0 93 0 0 0 0 0
ends call here 4 after 9|-19 0 19 0 0 0 0 0
ends call here 5 after 0|-97 0 97 0 0 0 0 0
ends call here 5 after 2|92 -5 -71 0 0 0 0 0
ends call here 5 after 4|-90 0 90 0 0 0 0 0
ends call here 5 after 5|123 -48 -103 0 0 0 0 0
ends call here 5 after 6|-23 45 -29 0 0 0 0 0
ends call here 5 after 7|72 0 -72 0 0 0 0 0
ends call here 5 after 9|-98 0 98 0 0 0 0 0
ends call here 6 after 1|-84 0 84 0 0 0 0 0
ends call here 6 after 2|50 0 -50 0 0 0 0 0
ends call here 6 after 5|-34 13 -16 0 0 0 0 0
ends call here 6 after 8|-131 0 131 0 0 0 0 0
ends call here 6 after 9|-66 0 66 0 0 0 0 0
ends call here 7 after 0|0 -96 96 0 0 0 0 0
ends call here 7 after 3|65 -10 -62 0 0 0 0 0
ends call here 7 after 4|-98 0 98 0 0 0 0 0
ends call here 7 after 5|78 36 -98 0 0 0 0 0
ends call here 7 after 6|16 34 -75 0 0 0 0 0
ends call here 7 after 7|78 -92 4 0 0 0 0 0
ends call here 8 after 0|-97 0 97 0 0 0 0 0
ends call here 8 after 1|-94 0 94 0 0 0 0 0
ends call here 8 after 2|-66 -34 147 0 -89 0 0 0
ends call here 8 after 3|87 -22 -63 0 0 0 0 0
ends call here 8 after 4|-90 -43 112 0 0 0 0 0
ends call here 8 after 5|86 65 -117 0 0 0 0 0
ends call here 8 after 6|166 65 -202 0 0 0 0 0
ends call here 8 after 7|83 60 -124 0 0 0 0 0
ends call here 8 after 8|-161 82 114 0 0 0 0 0
ends call here 8 after 9|-155 171 73 -100 0 0 0 0
ends call here 9 after 0|-83 0 83 0 0 0 0 0
ends call here 9 after 1|-74 0 74 0 0 0 0 0
ends call here 9 after 2|117 -24 10 -100 0 0 0 0
ends call here 9 after 3|44 -2 -30 0 0 0 0 0
ends call here 9 after 4|173 -131 60 0 0 0 0 0
ends call here 9 after 5|101 148 -125 0 0 0 0 0
ends call here 9 after 6|86 -12 -76 0 0 0 0 0
ends call here 9 after 7|46 78 -106 0 -70 0 0 0
ends call here 9 after 8|-214 123 190 -100 0 0 0 0
ends call here 9 after 9|-152 149 84 0 -99 0 0 0
ends call width 0 marks 0|0 100 -100 0 0 0 0 0
ends call width 1 marks 0|-117 79 53 0 0 0 0 0
ends call width 1 marks 1|0 100 -1 0 -99 0 0 0
ends call width 2 marks 0|170 -105 -89 0 0 0 0 0
ends call width 2 marks 1|0 146 -146 0 0 0 0 0
ends call width 3 marks 0|128 62 -88 -100 0 0 0 0
ends call width 3 marks 1|-93 91 28 0 0 0 0 0
ends call width 4 marks 0|104 -1 -79 -94 0 0 0 0
ends call width 4 marks 1|-106 -8 273 -100 -139 0 0 0
ends call width 5 marks 0|133 -93 -51 0 0 0 0 0
ends call width 5 marks 1|11 -167 184 -100 0 0 0 0
ends call width 5 marks 2|173 11 -211 0 0 0 0 0
ends call width 6 marks 0|-84 41 9 0 0 0 0 0
ends call width 6 marks 1|-31 -44 23 0 0 0 0 0
ends call width 6 marks 2|57 148 -303 0 0 0 0 0
ends call width 7 marks 1|77 0 -77 0 0 0 0 0
ends call width 7 marks 2|-23 59 -51 0 0 0 0 0
ends call width 8 marks 2|0 82 -82 0 0 0 0 0
ends clause|-7 78 71 -157 -84 0 -54 -170
ends clause after ends call|-41 8 90 -91 -67 0 0 0
ends clause after ends clause|-11 74 -197 96 0 0 0 0
ends clause after ends open|-31 52 72 -110 -27 0 -54 -100
ends clause after ends sentence|33 77 -32 -112 -114 0 0 -100
ends clause after ends signed|74 -73 -6 0 0 0 0 0
ends clause deficit 0|-163 0 -74 200 96 0 0 0
ends clause deficit 1|-53 132 -24 -44 -95 0 0 0
ends clause deficit 2|-5 28 -16 -116 47 0 0 -100
ends clause deficit 3|128 -53 -41 -105 -82 0 0 0
ends clause deficit 4|90 -89 76 -85 0 0 0 0
ends clause deficit 5|51 -97 39 25 -67 0 0 0
ends clause deficit 6|142 -38 0 0 0 0 0 -100
ends clause deficit 7|1 -132 40 88 0 0 0 0
ends clause deficit 8|94 26 83 -34 -156 0 0 0
ends clause deficit 9|-100 128 50 -43 41 0 -54 0
ends clause here 0 after 0|0 0 -96 96 0 0 0 0
ends clause here 0 after 5|-95 0 95 0 0 0 0 0
ends clause here 0 after 7|0 0 -74 74 0 0 0 0
ends clause here 0 after 8|0 0 -133 58 96 0 0 0
ends clause here 0 after 9|-95 0 62 47 0 0 0 0
ends clause here 1 after 1|-93 93 34 -34 0 0 0 0
ends clause here 1 after 2|-41 70 53 -92 0 0 0 0
ends clause here 1 after 3|-67 67 0 0 0 0 0 0
ends clause here 1 after 5|-71 71 0 0 0 0 0 0
ends clause here 1 after 6|0 38 -38 0 0 0 0 0
ends clause here 1 after 8|47 -113 62 32 0 0 0 0
ends clause here 1 after 9|154 1 -71 5 -95 0 0 0
ends clause here 2 after 0|0 -94 94 0 0 0 0 0
ends clause here 2 after 1|69 -9 -132 0 0 0 0 0
ends clause here 2 after 2|-20 21 41 -8 0 0 0 -100
ends clause here 2 after 3|3 -25 80 80 -74 0 0 0
ends clause here 2 after 4|37 -37 0 0 0 0 0 0
ends clause here 2 after 5|-37 91 -91 0 0 0 0 0
ends clause here 2 after 6|-36 -64 -61 0 120 0 0 0
ends clause here 2 after 7|-26 81 17 -76 -68 0 0 0
ends clause here 2 after 8|55 78 38 -161 0 0 0 0
ends clause here 2 after 9|-71 81 -66 36 37 0 0 0
ends clause here 3 after 1|24 -60 43 0 0 0 0 0
ends clause here 3 after 2|-15 101 0 -100 0 0 0 0
ends clause here 3 after 3|56 64 -100 0 0 0 0 0
ends clause here 3 after 4|-113 113 0 0 0 0 0 0
ends clause here 3 after 5|142 -142 0 0 0 0 0 0
ends clause here 3 after 6|-61 70 -21 0 0 0 0 0
ends clause here 3 after 7|36 -118 100 0 0 0 0 0
ends clause here 3 after 8|172 -138 9 0 0 0 0 0
ends clause here 3 after 9|92 5 -33 6 -82 0 0 0
ends clause here 4 after 0|-59 0 59 0 0 0 0 0
ends clause here 4 after 2|41 -41 0 0 0 0 0 0
ends clause here 4 after 3|24 -24 0 0 0 0 0 0
ends clause here 4 after 4|65 -65 0 0 0 0 0 0
ends clause here 4 after 5|-52 0 52 0 0 0 0 0
ends clause here 4 after 7|-27 0 27 0 0 0 0 0
ends clause here 4 after 8|39 25 3 -85 0 0 0 0
ends clause here 4 after 9|31 -31 0 0 0 0 0 0
ends clause here 5 after 1|79 0 -79 0 0 0 0 0
ends clause here 5 after 2|-59 -77 134 52 0 0 0 0
ends clause here 5 after 3|-60 60 0 0 0 0 0 0
ends clause here 5 after 4|59 -59 0 0 0 0 0 0
ends clause here 5 after 5|-26 -86 -7 91 0 0 0 0
ends clause here 5 after 6|-2 99 -75 -71 0 0 0 0
ends clause here 5 after 7|83 0 -92 19 0 0 0 0
ends clause here 5 after 8|77 -123 43 0 -67 0 0 0
ends clause here 5 after 9|116 -65 29 -83 0 0 0 0
ends clause here 6 after 2|13 -13 0 0 0 0 0 0
ends clause here 6 after 3|34 -34 0 0 0 0 0 0
ends clause here 6 after 4|-39 -52 72 0 0 0 0 0
ends clause here 6 after 7|99 84 -158 0 0 0 0 0
ends clause here 6 after 8|-11 36 68 0 0 0 0 -100
ends clause here 6 after 9|74 -74 0 0 0 0 0 0
ends clause here 7 after 2|61 -91 -15 0 0 0 0 0
ends clause here 7 after 3|26 26 -44 0 0 0 0 0
ends clause here 7 after 5|78 0 -78 0 0 0 0 0
ends clause here 7 after 6|36 34 -54 0 0 0 0 0
ends clause here 7 after 7|-135 0 73 85 0 0 0 0
ends clause here 7 after 8|-51 0 51 0 0 0 0 0
ends clause here 7 after 9|-34 -100 49 50 0 0 0 0
ends clause here 8 after 2|90 -68 5 0 0 0 0 0
ends clause here 8 after 3|-85 0 85 0 0 0 0 0
ends clause here 8 after 5|0 100 0 0 -100 0 0 0
ends clause here 8 after 7|149 0 37 -97 -41 0 0 0
ends clause here 8 after 8|-38 88 45 7 -58 0 0 0
ends clause here 8 after 9|-83 -38 16 24 4 0 0 0
ends clause here 9 after 3|0 96 -96 0 0 0 0 0
ends clause here 9 after 5|0 162 -162 0 0 0 0 0
ends clause here 9 after 6|0 67 -67 0 0 0 0 0
ends clause here 9 after 8|0 -85 100 -39 0 0 0 0
ends clause here 9 after 9|-100 0 96 -19 41 0 -54 0
ends clause width 1 marks 0|-100 0 163 0 -89 0 0 0
ends clause width 2 marks 0|0 6 53 0 -93 0 0 0
ends clause width 3 marks 0|-138 93 252 -100 -162 0 0 0
ends clause width 3 marks 1|0 0 -147 0 147 0 0 0
ends clause width 4 marks 0|-4 -77 221 -102 -192 0 -54 0
ends clause width 4 marks 1|28 -41 -267 250 74 0 0 0
ends clause width 5 marks 0|88 -9 -3 -204 -47 0 0 0
ends clause width 5 marks 1|89 34 -165 110 66 0 0 0
ends clause width 5 marks 2|-26 26 0 0 0 0 0 0
ends clause width 6 marks 0|51 71 10 -6 0 0 0 -170
ends clause width 6 marks 1|-16 37 -253 84 96 0 0 0
ends clause width 6 marks 2|0 30 -114 0 0 0 0 0
ends clause width 7 marks 0|0 91 0 -91 0 0 0 0
ends clause width 7 marks 1|67 -17 209 -182 0 0 0 0
ends clause width 7 marks 2|7 83 -194 63 -95 0 0 0
ends clause width 8 marks 2|-95 0 95 0 0 0 0 0
ends open|-46 52 69 72 66 50 -13 81
ends open after ends call|-73 -15 134 -1 47 0 -107 0
ends open after ends clause|-149 4 90 39 86 146 146 10
ends open after ends open|-38 47 57 63 64 52 21 7
ends open after ends sentence|-59 53 53 48 -50 -15 48 -128
ends open after ends signed|123 -87 -90 0 -61 0 0 0
ends open deficit 0|-35 -11 144 97 78 -100 -100 0
ends open deficit 1|-92 40 46 17 -30 0 -100 19
ends open deficit 2|-41 50 35 -39 -105 -100 0 18
ends open deficit 3|-32 85 -21 -2 17 -63 0 -40
ends open deficit 4|81 23 -28 -11 -116 -29 0 44
ends open deficit 5|67 -37 7 -36 -19 -92 0 -34
ends open deficit 6|65 -58 35 91 -55 38 -167 -15
ends open deficit 7|110 -75 15 28 30 -14 -66 -67
ends open deficit 8|-11 -38 114 130 83 44 27 52
ends open deficit 9|-58 -261 137 135 140 91 142 154
ends open here 0 after 0|122 175 -47 -127 0 -100 0 0
ends open here 0 after 1|0 0 -28 28 0 0 0 0
ends open here 0 after 2|-100 0 23 34 0 0 0 0
ends open here 0 after 3|0 0 57 -78 62 0 0 0
ends open here 0 after 4|0 0 -23 23 0 0 0 0
ends open here 0 after 5|0 -100 63 136 0 0 -100 0
ends open here 0 after 6|-99 0 -2 75 0 0 0 0
ends open here 0 after 7|0 0 -5 5 0 0 0 0
ends open here 0 after 8|80 -170 24 120 0 0 0 0
ends open here 0 after 9|-100 0 -43 179 0 0 0 0
ends open here 1 after 0|0 0 -108 -42 133 0 0 0
ends open here 1 after 1|63 63 -85 -38 0 0 0 0
ends open here 1 after 2|-90 -15 24 8 97 0 0 0
ends open here 1 after 3|92 -5 42 26 57 0 -100 27
ends open here 1 after 4|-98 67 42 -12 0 0 0 0
ends open here 1 after 5|149 -5 -135 29 59 0 0 -75
ends open here 1 after 6|-61 13 11 26 -78 0 0 0
ends open here 1 after 7|-42 -8 -1 24 -119 0 0 0
ends open here 1 after 8|-63 108 -72 -17 0 0 0 0
ends open here 1 after 9|-69 56 -24 63 17 0 0 106
ends open here 2 after 0|0 13 19 28 10 0 0 0
ends open here 2 after 1|69 113 39 -56 5 -100 0 -81
ends open here 2 after 2|-34 30 35 -15 100 0 0 30
ends open here 2 after 3|-23 85 12 -44 66 0 0 -83
ends open here 2 after 4|-47 34 112 -22 0 0 0 -80
ends open here 2 after 5|-70 30 126 -24 -146 0 0 0
ends open here 2 after 6|-82 55 45 -4 -15 0 0 31
ends open here 2 after 7|13 89 -19 -29 55 0 0 -99
ends open here 2 after 8|6 72 -70 -5 13 0 0 137
ends open here 2 after 9|-25 74 -19 -30 167 0 0 -170
ends open here 3 after 0|0 0 -7 -14 33 0 0 0
ends open here 3 after 1|-8 -82 79 -10 106 0 0 0
ends open here 3 after 2|36 42 7 43 40 -79 0 -40
ends open here 3 after 3|26 -43 158 37 -82 -100 0 0
ends open here 3 after 4|80 -40 69 -13 -150 0 0 0
ends open here 3 after 5|-46 19 48 -32 15 0 0 0
ends open here 3 after 6|-20 -44 79 7 -81 0 0 0
ends open here 3 after 7|52 99 -42 -39 74 -99 0 0
ends open here 3 after 8|92 -33 -23 -45 10 0 0 0
ends open here 3 after 9|43 -60 0 -12 -63 0 0 0
ends open here 4 after 0|0 0 48 -48 0 0 0 0
ends open here 4 after 1|8 20 26 -40 -75 0 0 0
ends open here 4 after 2|3 63 87 -54 0 -100 0 0
ends open here 4 after 3|82 -66 -45 -120 0 100 0 0
ends open here 4 after 4|47 -55 -42 30 0 0 0 0
ends open here 4 after 5|-100 -31 54 35 89 0 0 0
ends open here 4 after 6|37 -106 17 75 0 0 0 0
ends open here 4 after 7|54 42 -68 79 -96 0 0 0
ends open here 4 after 8|43 -30 42 -25 -80 0 0 0
ends open here 4 after 9|30 35 -40 -36 0 0 0 0
ends open here 5 after 0|16 0 -36 32 0 0 0 0
ends open here 5 after 1|-29 16 44 -63 27 0 0 0
ends open here 5 after 2|28 -11 10 -14 -81 -87 0 0
ends open here 5 after 3|75 74 60 46 35 -100 0 0
ends open here 5 after 4|20 -143 48 41 0 0 0 0
ends open here 5 after 5|-44 -102 151 10 -16 0 0 -100
ends open here 5 after 6|-45 -166 69 145 -23 0 0 93
ends open here 5 after 7|-4 -16 -3 -51 35 0 0 0
ends open here 5 after 8|65 37 16 -8 23 0 0 0
ends open here 5 after 9|77 -31 -64 -17 15 0 0 0
ends open here 6 after 0|0 0 49 -32 -52 0 0 0
ends open here 6 after 1|69 137 -13 -137 -25 0 0 0
ends open here 6 after 2|38 27 -20 1 -29 0 -95 50
ends open here 6 after 3|-65 8 43 31 25 0 0 0
ends open here 6 after 4|58 -70 -25 -7 0 0 0 86
ends open here 6 after 5|-24 -109 24 2 30 99 0 0
ends open here 6 after 6|44 -51 38 72 -6 0 -100 0
ends open here 6 after 7|-90 -24 16 36 83 0 0 0
ends open here 6 after 8|105 -5 5 28 87 0 0 0
ends open here 6 after 9|-16 0 -11 -15 108 -86 0 0
ends open here 7 after 0|0 0 -16 24 39 79 0 0
ends open here 7 after 1|136 -94 27 -57 -19 0 0 -33
ends open here 7 after 2|17 57 82 -40 102 -100 -66 -33
ends open here 7 after 3|-14 -81 27 63 54 0 0 -44
ends open here 7 after 4|-18 110 33 -8 35 0 0 -98
ends open here 7 after 5|-68 -115 117 57 94 0 0 0
ends open here 7 after 6|-21 -83 52 -7 20 98 0 0
ends open here 7 after 7|-38 -1 -13 -47 36 80 0 0
ends open here 7 after 8|52 32 4 -43 37 0 0 0
ends open here 7 after 9|-60 -34 95 -33 7 0 0 0
ends open here 8 after 0|0 0 -29 46 9 30 0 -97
ends open here 8 after 1|21 -65 -23 32 -13 0 -28 13
ends open here 8 after 2|61 2 67 -2 6 19 -4 94
ends open here 8 after 3|23 51 48 13 -118 30 0 0
ends open here 8 after 4|13 -23 -33 -47 69 0 0 100
ends open here 8 after 5|43 -54 72 25 109 32 19 0
ends open here 8 after 6|-107 -86 39 77 28 0 0 -164
ends open here 8 after 7|21 -69 73 72 31 -100 -37 0
ends open here 8 after 8|62 -71 -4 51 21 24 109 -39
ends open here 8 after 9|-16 -91 29 94 62 23 -8 0
ends open here 9 after 0|0 0 -36 53 -32 0 -36 20
ends open here 9 after 1|-100 -95 2 83 -64 37 51 99
ends open here 9 after 2|-73 -37 82 82 29 29 30 -19
ends open here 9 after 3|-66 17 49 -27 16 26 -6 4
ends open here 9 after 4|-98 60 20 51 6 11 -75 -42
ends open here 9 after 5|-97 117 104 101 43 -22 -35 69
ends open here 9 after 6|-113 -26 -5 52 5 -99 -13 11
ends open here 9 after 7|-168 0 27 23 -26 23 -15 -18
ends open here 9 after 8|201 -90 -28 49 27 41 -6 -2
ends open here 9 after 9|-33 -259 117 121 97 99 79 81
ends open width 0 marks 0|-100 -69 32 -199 344 -100 15 79
ends open width 1 marks 0|-145 -108 36 117 94 102 -140 -50
ends open width 2 marks 0|-265 -52 96 88 -16 90 151 0
ends open width 2 marks 1|0 0 0 -309 309 0 0 0
ends open width 3 marks 0|-288 -245 171 198 -241 81 67 96
ends open width 3 marks 1|0 0 -355 -196 440 0 0 0
ends open width 4 marks 0|-115 -151 109 212 18 80 176 194
ends open width 4 marks 1|22 122 181 -140 34 -100 0 0
ends open width 4 marks 2|17 -17 0 0 0 0 0 0
ends open width 5 marks 0|-76 -5 91 127 -80 -143 -97 -100
ends open width 5 marks 1|27 10 -32 59 -46 -100 0 -99
ends open width 5 marks 2|93 269 -164 -286 -72 -100 0 0
ends open width 6 marks 0|-86 -66 49 10 -262 -92 0 154
ends open width 6 marks 1|-31 -7 79 74 -67 0 -170 -100
ends open width 6 marks 2|21 67 -44 -130 -146 -99 0 -46
ends open width 7 marks 0|-133 6 89 -64 -66 0 -100 202
ends open width 7 marks 1|-68 -82 50 148 -73 0 0 -93
ends open width 7 marks 2|24 46 -313 -7 -100 0 0 -99
ends open width 8 marks 0|0 0 192 -192 0 0 0 0
ends open width 8 marks 1|26 175 44 -48 0 -100 0 0
ends open width 8 marks 2|0 0 -207 207 0 0 0 0
ends sentence|32 76 -354 -22 -52 -225 -220 -326
ends sentence after ends call|-80 173 -94 -32 65 -78 0 0
ends sentence after ends clause|66 93 -128 -60 -148 0 -89 0
ends sentence after ends open|37 49 -257 0 -86 -114 -98 -209
ends sentence after ends sentence|55 101 -56 34 18 -100 -99 -99
ends sentence after ends signed|184 64 -132 -166 0 0 0 0
ends sentence deficit 0|-113 -60 144 46 -99 0 0 0
ends sentence deficit 1|-151 -159 67 172 0 0 0 0
ends sentence deficit 2|-43 26 92 153 36 0 0 -87
ends sentence deficit 3|44 -36 -96 46 -2 0 0 0
ends sentence deficit 4|15 68 0 48 98 0 0 -100
ends sentence deficit 5|-12 100 -172 -63 59 0 0 -61
ends sentence deficit 6|-22 92 -117 -64 56 -23 0 0
ends sentence deficit 7|-17 129 -210 -88 -84 0 0 0
ends sentence deficit 8|48 120 -83 -2 24 0 -89 0
ends sentence deficit 9|59 84 -281 -85 -75 -214 -168 -208
ends sentence here 0 after 0|-21 0 -36 51 0 0 0 0
ends sentence here 0 after 3|0 0 -118 118 0 0 0 0
ends sentence here 0 after 5|0 0 -21 21 0 0 0 0
ends sentence here 0 after 6|0 -163 163 0 0 0 0 0
ends sentence here 0 after 7|0 0 84 -84 0 0 0 0
ends sentence here 0 after 8|-98 0 141 57 -99 0 0 0
ends sentence here 0 after 9|0 43 -5 -23 0 0 0 0
ends sentence here 1 after 1|90 -90 0 0 0 0 0 0
ends sentence here 1 after 2|0 89 -100 35 0 0 0 0
ends sentence here 1 after 3|-66 47 74 -53 0 0 0 0
ends sentence here 1 after 5|-21 -219 170 110 0 0 0 0
ends sentence here 1 after 6|0 -95 26 85 0 0 0 0
ends sentence here 1 after 7|0 0 -31 31 0 0 0 0
ends sentence here 1 after 8|0 -71 29 63 0 0 0 0
ends sentence here 1 after 9|-161 30 0 158 0 0 0 0
ends sentence here 2 after 1|-31 -40 0 44 0 0 0 0
ends sentence here 2 after 2|-18 8 0 -6 2 0 0 0
ends sentence here 2 after 3|-155 17 130 52 0 0 0 0
ends sentence here 2 after 4|35 5 0 -78 0 0 0 0
ends sentence here 2 after 5|-22 77 -101 -7 0 0 0 0
ends sentence here 2 after 6|89 9 -52 -33 0 0 0 0
ends sentence here 2 after 7|2 -106 -28 58 0 0 0 0
ends sentence here 2 after 8|-22 -18 92 -52 53 0 0 0
ends sentence here 2 after 9|94 -53 0 20 -98 0 0 0
ends sentence here 3 after 0|61 -142 0 99 0 0 0 0
ends sentence here 3 after 1|-76 20 0 79 0 0 0 0
ends sentence here 3 after 2|99 -96 -96 20 87 0 0 0
ends sentence here 3 after 3|6 61 0 -124 0 0 0 0
ends sentence here 3 after 4|103 -45 0 -53 0 0 0 0
ends sentence here 3 after 5|30 11 0 -104 -43 0 0 0
ends sentence here 3 after 6|36 -44 0 21 0 0 0 0
ends sentence here 3 after 7|-69 -28 0 66 21 0 0 0
ends sentence here 3 after 8|-106 66 0 3 -32 0 0 0
ends sentence here 3 after 9|-27 102 0 -23 0 0 0 0
ends sentence here 4 after 1|44 -44 0 0 0 0 0 0
ends sentence here 4 after 2|85 -83 0 -24 0 0 0 0
ends sentence here 4 after 3|-26 26 0 0 0 0 0 0
ends sentence here 4 after 4|-52 52 0 0 0 0 0 0
ends sentence here 4 after 5|128 -11 0 0 0 0 0 -100
ends sentence here 4 after 6|-111 111 0 0 0 0 0 0
ends sentence here 4 after 7|15 -42 0 -81 98 0 0 0
ends sentence here 4 after 8|-112 87 0 53 0 0 0 0
ends sentence here 4 after 9|9 -81 0 94 0 0 0 0
ends sentence here 5 after 1|-95 49 0 64 0 0 0 0
ends sentence here 5 after 2|120 -108 0 -7 -21 0 0 0
ends sentence here 5 after 3|-25 19 0 56 0 0 0 0
ends sentence here 5 after 4|27 94 -80 -44 0 0 0 0
ends sentence here 5 after 5|-3 181 -167 0 -91 0 0 0
ends sentence here 5 after 6|30 47 95 -78 -83 0 0 0
ends sentence here 5 after 7|-49 2 0 78 0 0 0 0
ends sentence here 5 after 8|-41 -36 0 -18 120 0 0 0
ends sentence here 5 after 9|58 -26 -137 86 -70 0 0 0
ends sentence here 6 after 1|-32 -90 0 128 41 0 0 0
ends sentence here 6 after 2|14 -7 56 7 -31 -23 0 0
ends sentence here 6 after 3|39 -22 0 -58 -26 0 0 0
ends sentence here 6 after 4|-1 68 -92 -75 0 0 0 0
ends sentence here 6 after 5|-33 60 0 -77 1 0 0 0
ends sentence here 6 after 6|-127 42 0 -95 99 0 0 0
ends sentence here 6 after 7|53 -76 0 41 -77 0 0 0
ends sentence here 6 after 8|-75 102 -38 -44 25 0 0 0
ends sentence here 6 after 9|18 31 -56 -14 0 0 0 0
ends sentence here 7 after 0|-40 40 0 0 0 0 0 0
ends sentence here 7 after 1|-60 -2 0 38 0 0 0 0
ends sentence here 7 after 2|21 -25 -72 45 55 0 0 0
ends sentence here 7 after 3|30 30 -56 -87 0 0 0 0
ends sentence here 7 after 4|-124 23 0 158 0 0 0 0
ends sentence here 7 after 5|-30 121 -63 -94 -41 0 0 0
ends sentence here 7 after 6|-13 95 0 32 -107 0 0 0
ends sentence here 7 after 7|73 22 0 -76 0 0 0 0
ends sentence here 7 after 8|55 -7 0 -5 -77 0 0 0
ends sentence here 7 after 9|111 34 -94 -132 77 0 0 0
ends sentence here 8 after 0|84 47 0 -18 -49 0 0 0
ends sentence here 8 after 1|-80 16 0 -48 99 0 0 0
ends sentence here 8 after 2|-95 22 28 116 95 0 0 0
ends sentence here 8 after 3|9 10 0 -17 109 0 0 0
ends sentence here 8 after 4|-71 72 0 29 0 0 0 0
ends sentence here 8 after 5|9 102 -32 -25 -74 0 0 0
ends sentence here 8 after 6|47 54 0 -10 -149 0 0 0
ends sentence here 8 after 7|50 84 -37 -49 25 0 0 0
ends sentence here 8 after 8|12 133 -97 -80 -39 0 -89 0
ends sentence here 8 after 9|124 34 -31 -201 -15 0 0 0
ends sentence here 9 after 0|0 132 0 -184 22 0 0 0
ends sentence here 9 after 1|105 28 0 -32 -38 -78 0 0
ends sentence here 9 after 2|-77 70 -59 41 -21 0 0 0
ends sentence here 9 after 3|81 44 -96 -4 -37 0 0 0
ends sentence here 9 after 4|1 132 0 -163 -20 0 0 0
ends sentence here 9 after 5|29 49 -99 -112 25 -98 0 -98
ends sentence here 9 after 6|-26 55 31 -26 66 0 0 -69
ends sentence here 9 after 7|94 -54 19 -4 6 0 0 0
ends sentence here 9 after 8|20 137 -142 -21 47 -100 0 0
ends sentence here 9 after 9|103 138 -51 -140 -105 0 -168 -99
ends sentence width 0 marks 0|56 54 -99 -100 39 0 0 0
ends sentence width 1 marks 0|4 67 -134 -250 137 -78 0 -69
ends sentence width 1 marks 1|0 93 0 0 -93 0 0 0
ends sentence width 2 marks 0|33 142 -100 -226 127 -98 -98 -98
ends sentence width 3 marks 0|-63 29 -82 -2 93 0 0 0
ends sentence width 3 marks 1|117 142 0 -172 -85 0 0 0
ends sentence width 4 marks 0|-62 79 -65 133 63 -100 -89 -161
ends sentence width 4 marks 1|186 144 -155 -156 -61 0 0 0
ends sentence width 4 marks 2|116 -87 0 -70 0 0 0 0
ends sentence width 5 marks 0|-40 -131 -165 275 -140 0 0 -100
ends sentence width 5 marks 1|175 12 -199 -370 -125 0 -99 0
ends sentence width 5 marks 2|23 73 0 -128 0 0 0 0
ends sentence width 6 marks 0|-255 28 98 244 -70 -23 0 -61
ends sentence width 6 marks 1|41 65 -247 -124 -112 0 0 0
ends sentence width 6 marks 2|-10 85 0 -258 0 0 0 0
ends sentence width 7 marks 0|125 106 -91 -66 -91 0 0 0
ends sentence width 7 marks 1|-118 120 21 -48 0 0 0 0
ends sentence width 7 marks 2|35 45 0 -153 0 0 0 0
ends sentence width 8 marks 1|-21 0 -27 111 -99 0 0 0
ends sentence width 8 marks 2|-98 6 288 -250 0 0 0 0
ends signed|99 139 -224 -99 -170 0 0 0
ends signed after ends call|60 -60 0 0 0 0 0 0
ends signed after ends clause|84 20 -94 0 0 0 0 0
ends signed after ends open|59 148 -170 -99 -170 0 0 0
ends signed after ends sentence|-37 37 0 0 0 0 0 0
ends signed deficit 1|61 -61 0 0 0 0 0 0
ends signed deficit 2|127 -127 0 0 0 0 0 0
ends signed deficit 3|-29 29 0 0 0 0 0 0
ends signed deficit 4|-62 62 0 0 0 0 0 0
ends signed deficit 5|-78 78 0 0 0 0 0 0
ends signed deficit 6|-75 75 0 0 0 0 0 0
ends signed deficit 7|134 7 -100 0 0 0 0 0
ends signed deficit 8|-3 63 -94 0 0 0 0 0
ends signed deficit 9|173 73 -99 -99 -170 0 0 0
ends signed here 1 after 9|61 -61 0 0 0 0 0 0
ends signed here 2 after 1|-119 119 0 0 0 0 0 0
ends signed here 2 after 3|97 -97 0 0 0 0 0 0
ends signed here 2 after 6|76 -76 0 0 0 0 0 0
ends signed here 2 after 7|-59 59 0 0 0 0 0 0
ends signed here 2 after 8|111 -111 0 0 0 0 0 0
ends signed here 2 after 9|-22 22 0 0 0 0 0 0
ends signed here 3 after 8|-100 100 0 0 0 0 0 0
ends signed here 3 after 9|97 -97 0 0 0 0 0 0
ends signed here 4 after 1|7 -7 0 0 0 0 0 0
ends signed here 4 after 8|68 -68 0 0 0 0 0 0
ends signed here 4 after 9|-116 116 0 0 0 0 0 0
ends signed here 5 after 9|-78 78 0 0 0 0 0 0
ends signed here 6 after 6|48 -48 0 0 0 0 0 0
ends signed here 6 after 8|-24 24 0 0 0 0 0 0
ends signed here 6 after 9|-87 87 0 0 0 0 0 0
ends signed here 7 after 2|-79 79 0 0 0 0 0 0
ends signed here 7 after 6|105 -105 0 0 0 0 0 0
ends signed here 7 after 7|-27 27 0 0 0 0 0 0
ends signed here 7 after 8|31 -31 0 0 0 0 0 0
ends signed here 7 after 9|85 40 -100 0 0 0 0 0
ends signed here 8 after 2|-14 14 0 0 0 0 0 0
ends signed here 8 after 3|52 -52 0 0 0 0 0 0
ends signed here 8 after 7|33 -33 0 0 0 0 0 0
ends signed here 8 after 8|-60 60 0 0 0 0 0 0
ends signed here 8 after 9|0 59 -94 0 0 0 0 0
ends signed here 9 after 3|-90 90 0 0 0 0 0 0
ends signed here 9 after 5|67 131 -99 0 -100 0 0 0
ends signed here 9 after 6|100 -100 0 0 0 0 0 0
ends signed here 9 after 9|135 63 0 -99 -99 0 0 0
ends signed width 2 marks 1|-45 45 0 0 0 0 0 0
ends signed width 3 marks 1|75 42 -99 0 -99 0 0 0
ends signed width 4 marks 1|-18 181 -100 0 -100 0 0 0
ends signed width 4 marks 2|148 -69 0 -99 0 0 0 0
ends signed width 5 marks 1|-85 85 0 0 0 0 0 0
ends signed width 5 marks 2|2 53 -94 0 0 0 0 0
ends signed width 6 marks 2|44 -44 0 0 0 0 0 0
ends signed width 7 marks 2|61 -61 0 0 0 0 0 0
full around 0 0|-54 26 181 97 68 18 76 101
full around 0 1|-15 19 106 33 14 5 60 -150
full around 0 2|49 -10 49 -68 -126 -55 49 -1
full around 1 0|-56 68 81 32 -19 -61 -6 192
full around 1 1|-32 100 24 -56 -86 -8 -106 -104
full around 1 2|45 69 -11 -107 -12 -84 -241 -210
full around 2 0|-21 75 22 -46 -52 -26 -64 -95
full around 2 1|-19 64 -1 -37 14 -99 -211 -42
full around 2 2|59 163 11 -70 -52 -100 -164 -40
furniture|-224 -75 -530 -559 -93 -99 -233 986
here 0 after 0|110 175 -103 -38 0 -100 0 0
here 0 after 1|0 0 -28 28 0 0 0 0
here 0 after 2|-100 0 23 34 0 0 0 0
here 0 after 3|0 0 2 -20 62 0 0 0
here 0 after 4|0 0 -23 23 0 0 0 0
here 0 after 5|-95 -100 109 142 0 0 -100 0
here 0 after 6|-99 -163 69 75 0 0 0 0
here 0 after 7|0 0 -4 4 0 0 0 0
here 0 after 8|-39 -170 26 183 -31 0 0 0
here 0 after 9|-167 43 -13 82 0 0 0 0
here 1 after 0|0 0 -108 -42 133 0 0 0
here 1 after 1|5 87 -79 -44 0 0 0 0
here 1 after 2|-126 49 24 30 97 0 0 0
here 1 after 3|0 77 71 -24 57 0 -100 27
here 1 after 4|-98 120 13 -12 0 0 0 0
here 1 after 5|111 -175 60 60 59 0 0 -75
here 1 after 6|-61 30 -10 43 -78 0 0 0
here 1 after 7|-42 -8 -6 28 -119 0 0 0
here 1 after 8|-30 -31 13 13 0 0 0 0
here 1 after 9|-81 36 -34 99 -89 0 0 106
here 2 after 0|0 -70 63 28 10 0 0 0
here 2 after 1|86 76 -2 -10 5 -100 0 -81
here 2 after 2|-37 27 51 -26 101 0 0 -86
here 2 after 3|-75 30 124 18 33 0 0 -83
here 2 after 4|37 58 -84 -50 0 0 0 -80
here 2 after 5|-94 73 22 51 -146 0 0 0
here 2 after 6|-37 18 -27 -11 51 0 0 31
here 2 after 7|-32 79 -11 36 26 0 0 -99
here 2 after 8|-43 79 17 -72 88 0 0 137
here 2 after 9|-29 83 -30 -8 45 0 0 -170
here 3 after 0|61 -142 -7 44 33 0 0 0
here 3 after 1|-23 -97 89 8 106 0 0 0
here 3 after 2|98 6 -8 -7 78 -79 0 -40
here 3 after 3|58 -20 30 -44 -82 -100 0 0
here 3 after 4|23 28 69 -49 -150 0 0 0
here 3 after 5|51 -16 37 -67 -6 0 0 0
here 3 after 6|18 -19 4 16 -81 0 0 0
here 3 after 7|0 -71 120 45 72 -99 0 0
here 3 after 8|-15 49 53 -46 -13 0 0 0
here 3 after 9|70 -28 -38 1 -101 0 0 0
here 4 after 0|-59 0 81 -48 0 0 0 0
here 4 after 1|22 4 26 -40 -75 0 0 0
here 4 after 2|57 12 87 -53 0 -100 0 0
here 4 after 3|-20 35 -45 -120 0 100 0 0
here 4 after 4|87 -92 -42 30 0 0 0 0
here 4 after 5|46 -17 68 35 89 0 0 -100
here 4 after 6|-69 29 17 75 0 0 0 0
here 4 after 7|-53 -25 55 41 31 0 0 0
here 4 after 8|-69 88 38 -42 -80 0 0 0
here 4 after 9|4 31 -35 -8 0 0 0 0
here 5 after 0|-85 0 22 32 0 0 0 0
here 5 after 1|-19 37 3 -49 27 0 0 0
here 5 after 2|25 -13 39 -14 -86 -87 0 0
here 5 after 3|57 16 60 59 35 -100 0 0
here 5 after 4|74 -91 63 -40 0 0 0 0
here 5 after 5|19 81 3 40 -113 0 0 -100
here 5 after 6|-18 -46 119 59 -73 0 0 93
here 5 after 7|21 -23 -43 -30 35 0 0 0
here 5 after 8|64 -49 32 -10 91 0 0 0
here 5 after 9|-17 26 -48 -6 -11 0 0 0
here 6 after 0|0 0 49 -32 -52 0 0 0
here 6 after 1|55 -21 10 23 -9 0 0 0
here 6 after 2|42 27 -30 19 -64 -23 -95 50
here 6 after 3|-33 2 43 10 13 0 0 0
here 6 after 4|2 4 -40 -68 0 0 0 86
here 6 after 5|-66 43 -33 -40 31 99 0 0
here 6 after 6|15 -55 38 25 84 0 -100 0
here 6 after 7|58 -70 -37 49 28 0 0 0
here 6 after 8|36 50 80 22 88 0 0 -100
here 6 after 9|11 49 -36 -37 108 -86 0 0
here 7 after 0|-40 -74 68 24 39 79 0 0
here 7 after 1|107 -85 27 -47 -19 0 0 -33
here 7 after 2|59 -68 79 -16 129 -100 -66 -33
here 7 after 3|-3 -19 1 25 54 0 0 -44
here 7 after 4|-136 81 91 95 35 0 0 -98
here 7 after 5|-75 2 59 4 78 0 0 0
here 7 after 6|-2 24 20 20 -93 98 0 0
here 7 after 7|-68 -28 17 -45 36 80 0 0
here 7 after 8|90 -15 8 -34 9 0 0 0
here 7 after 9|46 2 -14 -12 31 0 0 0
here 8 after 0|-37 47 13 57 -78 30 0 -97
here 8 after 1|-133 -6 -11 3 45 0 -28 13
here 8 after 2|67 -127 33 48 24 19 -4 94
here 8 after 3|26 1 42 -6 -67 30 0 0
here 8 after 4|-86 49 1 -4 69 0 0 100
here 8 after 5|76 83 -12 -13 -62 32 19 0
here 8 after 6|65 48 -23 18 -92 0 0 -164
here 8 after 7|120 13 42 -13 -24 -100 -37 0
here 8 after 8|64 6 -5 -25 -4 24 64 -39
here 8 after 9|24 44 55 28 94 23 -8 0
here 9 after 0|-83 132 -15 -5 -13 0 -36 20
here 9 after 1|-87 -11 11 75 -130 2 51 99
here 9 after 2|-11 -74 118 51 4 29 30 -19
here 9 after 3|18 96 8 -37 -2 26 -6 4
here 9 after 4|23 80 51 4 41 11 -75 -42
here 9 after 5|18 111 9 6 9 -62 -35 30
here 9 after 6|31 12 -70 -36 27 -99 -13 -3
here 9 after 7|2 30 -11 21 -49 23 -15 -18
here 9 after 8|127 114 1 -16 9 -20 -6 -2
here 9 after 9|33 120 122 87 41 99 19 18
linking|-17 126 -60 -86 -32 0 -95 -216
marked|-208 -100 -278 -482 -218 748 -99 -167
marks 0|-84 7 96 219 100 72 101 44
marks 1|11 88 -116 -79 60 -100 -228 -224
marks 2|69 107 -452 -281 -291 -170 0 -132
medium|0 0 -93 -206 -93 0 0 299
name|-208 -14 -74 -263 -229 -226 565 274
name room 0|0 0 122 47 -54 0 -58 -134
name room 1|0 0 -15 -23 45 0 80 -51
name room 2|-65 -26 32 -1 -20 -170 214 -76
name room 3|0 -24 -184 -164 -91 0 147 191
name room 4|0 0 -20 -182 -135 0 261 -41
name room 5|0 0 -49 -104 -32 0 195 0
name room 6|0 84 -25 -102 -71 0 196 -16
name room 7|-99 141 -13 -192 -75 0 284 -15
name room 8|0 -137 69 -59 -155 -96 240 -58
name room 9|0 0 13 -89 -104 0 89 41
news|122 -61 3 -67 -59 -100 -98 -95
nothing after|-400 -192 109 43 -207 41 16 166
nothing before|145 -312 68 11 -160 -38 -163 88
number|-41 279 44 -467 -124 0 0 0
number torn|-339 463 0 -271 -86 -100 0 0
opening|812 -584 -463 -430 -99 -100 0 0
pair around known|-72 -138 97 215 -32 -43 0 0
pair known|-159 160 -169 -464 458 -224 0 164
picture|-72 -288 -268 351 332 -100 -162 0
pictureMark|0 0 -97 169 -100 0 0 0
place|-49 -115 -314 160 283 -5 -95 174
quote open|-516 302 76 -5 57 -100 0 0
scene|69 -8 38 201 -10 -100 -100 -184
signed|99 139 -224 -99 -170 0 0 0
sourceNote|-98 0 -156 -99 0 0 0 266
spaced|54 166 -466 -382 -157 0 0 0
spaced 1|30 -30 0 0 0 0 0 0
spaced 2|38 -38 0 0 0 0 0 0
spaced 3|-113 154 -66 -98 0 0 0 0
spaced 4|-84 84 0 0 0 0 0 0
spaced 5|-12 222 -168 -97 -100 0 0 0
spaced 6|146 89 -99 -169 0 0 0 0
spaced 7|117 39 -147 -89 0 0 0 0
spaced 8|46 242 -261 -100 -80 0 0 0
spaced 9|-11 80 0 -72 0 0 0 0
than after 0 ends call|-234 10 199 0 0 0 0 0
than after 0 ends clause|-149 35 82 76 -54 0 0 0
than after 0 ends open|-42 92 70 49 -18 -161 -100 90
than after 0 ends sentence|-77 93 149 -66 -173 0 0 0
than after 0 ends signed|64 61 -94 0 0 0 0 0
than after 1 ends call|-140 130 100 -100 0 0 0 0
than after 1 ends clause|-136 99 66 -121 164 0 0 -100
than after 1 ends open|-115 41 157 143 93 22 25 -175
than after 1 ends sentence|-4 90 -105 -20 26 0 0 0
than after 1 ends signed|24 65 -100 -99 0 0 0 0
than after 2 ends call|-44 1 36 0 0 0 0 0
than after 2 ends clause|-69 95 -216 134 -41 0 -54 0
than after 2 ends open|-98 111 -20 -5 -28 19 -227 151
than after 2 ends sentence|-73 110 -109 -71 -32 0 0 -100
than after 2 ends signed|114 -114 0 0 0 0 0 0
than after 3 ends call|112 -24 -78 0 -99 0 0 0
than after 3 ends clause|187 -81 -45 -76 -93 0 0 -100
than after 3 ends open|-18 57 123 90 78 -87 -100 138
than after 3 ends sentence|4 51 -92 -12 98 0 -89 0
than after 3 ends signed|133 -133 0 0 0 0 0 0
than after 4 ends call|-62 -16 74 0 0 0 0 0
than after 4 ends clause|97 -2 -51 -100 0 0 0 0
than after 4 ends open|103 30 4 -100 -36 -29 64 -157
than after 4 ends sentence|46 -30 -97 -30 66 0 0 0
than after 4 ends signed|-55 55 0 0 0 0 0 0
than after 5 ends call|1 71 -32 0 -70 0 0 0
than after 5 ends clause|154 -202 73 0 0 0 0 0
than after 5 ends open|197 -97 -97 -118 -107 -132 -269 -71
than after 5 ends sentence|43 -2 -184 12 -56 0 0 0
than after 6 ends call|-72 80 74 0 -89 0 0 0
than after 6 ends clause|224 -101 -90 0 0 0 0 0
than after 6 ends open|208 -166 -34 -34 -80 -216 -112 -41
than after 6 ends sentence|63 1 19 -25 -35 -23 -168 0
than after 6 ends signed|33 77 0 0 -99 0 0 0
than after 7 ends call|47 -49 26 0 0 0 0 0
than after 7 ends clause|62 -3 103 -158 -100 0 0 0
than after 7 ends open|131 -372 25 86 25 -18 -19 -166
than after 7 ends sentence|87 126 -133 -103 -42 -100 0 -99
than after 7 ends signed|-115 115 0 0 0 0 0 0
than after 8 ends call|85 22 40 -100 0 0 0 0
than after 8 ends clause|-59 -6 179 -100 -89 0 0 0
than after 8 ends open|-96 -304 130 171 144 10 136 5
than after 8 ends sentence|53 70 -42 -96 10 0 0 -98
than after 8 ends signed|-30 30 0 0 0 0 0 0
than after 9 ends call|128 135 -34 -100 0 0 0 0
than after 9 ends clause|-103 117 -65 0 0 0 0 0
than after 9 ends open|-198 -119 114 103 152 105 97 -12
than after 9 ends sentence|26 62 -191 -101 -7 -153 0 -69
than after 9 ends signed|36 73 -99 0 -100 0 0 0
than before 0|94 -34 131 83 -448 -133 -100 23
than before 1|45 53 50 36 -542 -65 -150 -43
than before 2|-67 62 -96 -59 139 -70 -110 -45
than before 3|-36 79 33 50 31 -138 -77 152
than before 4|26 205 -3 -110 -133 -100 259 42
than before 5|3 121 27 23 -54 0 -17 -123
than before 6|-15 30 50 94 23 63 86 -196
than before 7|-35 14 37 9 88 77 -104 -30
than before 8|8 43 45 42 177 123 7 -154
than before 9|14 132 44 59 177 -41 71 -61
tight|-52 -36 204 -696 268 -118 32 285
top|145 -312 68 11 -160 -38 -163 88
top 0|-100 0 -90 0 -100 0 -99 273
top 1|180 -78 -157 -132 -85 96 -91 175
top 2|198 0 -37 22 0 -98 0 -98
top 3|87 0 7 -83 0 100 0 -91
top 4|-46 0 84 85 0 0 0 -99
top 5|145 -170 61 18 0 -100 0 0
top 6|109 -170 123 138 0 0 0 -170
top 7|0 0 49 -49 0 0 0 0
top 8|-95 0 95 0 0 0 0 0
usual 0|131 41 245 -130 -99 -100 -100 0
usual 1|-1 47 20 45 -115 -23 0 151
usual 2|-57 63 -102 -18 -28 -100 -100 -227
usual 3|41 64 83 59 34 -100 0 -100
usual 4|-69 207 143 -64 -130 0 0 -100
usual 5|168 -126 -93 -79 -166 -113 -97 -102
usual 6|35 -20 17 21 -64 -86 -100 -100
usual 7|-11 -10 47 40 -184 8 0 74
usual 8|25 22 38 103 47 18 88 -14
usual 9|39 42 99 155 136 58 96 87
width 0|-3 89 -27 -281 327 -100 15 79
width 1|-66 82 136 29 114 77 -140 -59
width 2|-100 99 74 -17 152 65 123 -98
width 3|-132 69 129 139 82 81 67 96
width 4|-35 31 153 145 -133 -84 144 160
width 5|-3 162 54 125 -286 -182 -168 -144
width 6|-2 39 9 12 -287 -178 -170 -65
width 7|10 43 -115 -7 -286 0 -100 65
width 8|-76 97 174 -76 -99 -100 0 0
`;

export const LINE_WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number[]] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, numbers.split(' ').map((number) => Number(number) / 100)];
    }),
);
