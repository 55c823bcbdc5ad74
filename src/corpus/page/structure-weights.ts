// Written by `npm run tune:pages`; do not edit.
// Fitted on 6500 pages that were made for it, or printed from 359 sheets, and on 5 split by hand; rounds 2, seed 1, the mean of 2 fits.
// On 200 pages of other articles 97.81 % of the beginnings of articles are found, 92.23 % of those found are right, and 92.45 % of the headlines.
// A row is the name of a feature and its weight in hundredths.

const ROWS = `
above covers far|-243
above covers near|-463
below covers far|-77
below covers near|-168
cover far|6
cover far 0|-197
cover far 0 like caption 0|-275
cover far 0 like caption 1|-324
cover far 0 like caption 2|-44
cover far 0 like caption 3|43
cover far 0 like caption 4|19
cover far 0 like caption 5|12
cover far 0 like caption 6|19
cover far 0 like caption 7|-75
cover far 0 like caption 8|-77
cover far 0 margin 0|-445
cover far 0 margin 1|-111
cover far 0 margin 2|194
cover far 1|-63
cover far 1 like caption 0|-112
cover far 1 like caption 1|-57
cover far 1 like caption 2|9
cover far 1 like caption 3|57
cover far 1 like caption 4|-121
cover far 1 like caption 5|93
cover far 1 like caption 6|71
cover far 1 like caption 7|-185
cover far 1 like caption 8|-19
cover far 1 margin 0|-469
cover far 1 margin 1|-124
cover far 1 margin 2|149
cover far 1 margin 3|147
cover far 2|-36
cover far 2 like caption 0|161
cover far 2 like caption 1|-42
cover far 2 like caption 2|-64
cover far 2 like caption 3|-164
cover far 2 like caption 4|-44
cover far 2 like caption 5|-137
cover far 2 like caption 6|-293
cover far 2 like caption 7|-159
cover far 2 like caption 8|-102
cover far 2 margin 0|-288
cover far 2 margin 1|-239
cover far 2 margin 2|8
cover far 2 margin 3|222
cover far 3 like caption 0|131
cover far 3 like caption 1|82
cover far 3 like caption 2|-40
cover far 3 like caption 3|-100
cover far 3 like caption 4|-236
cover far 3 like caption 5|-65
cover far 3 like caption 6|-140
cover far 3 like caption 7|-327
cover far 3 like caption 8|-206
cover far 3 margin 0|-84
cover far 3 margin 1|-115
cover far 3 margin 2|-161
cover far 3 margin 3|132
cover far 3 margin 4|304
cover far 4|40
cover far 4 like caption 0|184
cover far 4 like caption 1|290
cover far 4 like caption 2|-33
cover far 4 like caption 3|-162
cover far 4 like caption 4|-80
cover far 4 like caption 5|-141
cover far 4 like caption 6|-223
cover far 4 like caption 7|-303
cover far 4 like caption 8|-237
cover far 4 margin 0|-303
cover far 4 margin 1|-606
cover far 4 margin 2|-164
cover far 4 margin 3|162
cover far 4 margin 4|198
cover far 5|49
cover far 5 like caption 0|236
cover far 5 like caption 1|93
cover far 5 like caption 2|92
cover far 5 like caption 3|192
cover far 5 like caption 4|-246
cover far 5 like caption 5|-340
cover far 5 like caption 6|-367
cover far 5 like caption 7|-109
cover far 5 like caption 8|-217
cover far 5 margin 0|93
cover far 5 margin 1|-337
cover far 5 margin 2|632
cover far 5 margin 3|-232
cover far 5 margin 4|-19
cover far 5 margin 5|-28
cover far 6|52
cover far 6 like caption 0|167
cover far 6 like caption 1|189
cover far 6 like caption 2|-37
cover far 6 like caption 3|-257
cover far 6 like caption 4|-133
cover far 6 like caption 5|528
cover far 6 like caption 6|-416
cover far 6 like caption 7|-417
cover far 6 like caption 8|-17
cover far 6 margin 0|5
cover far 6 margin 1|-184
cover far 6 margin 2|-150
cover far 6 margin 3|220
cover far 6 margin 4|80
cover far 6 margin 5|79
cover far 7|-63
cover far 7 like caption 0|228
cover far 7 like caption 1|83
cover far 7 like caption 2|182
cover far 7 like caption 3|-118
cover far 7 like caption 4|-164
cover far 7 like caption 5|-326
cover far 7 like caption 6|-56
cover far 7 like caption 7|150
cover far 7 margin 1|-3
cover far 7 margin 2|-16
cover far 7 margin 3|-125
cover far 7 margin 4|-252
cover far 7 margin 5|49
cover near|70
cover near 0|1
cover near 0 like caption 0|-105
cover near 0 like caption 1|-89
cover near 0 like caption 2|-43
cover near 0 like caption 3|211
cover near 0 like caption 4|88
cover near 0 like caption 5|75
cover near 0 like caption 6|-189
cover near 0 like caption 7|-137
cover near 0 like caption 8|-33
cover near 0 margin 0|-175
cover near 0 margin 1|-6
cover near 0 margin 2|126
cover near 1|60
cover near 1 like caption 0|-87
cover near 1 like caption 1|-26
cover near 1 like caption 2|77
cover near 1 like caption 3|74
cover near 1 like caption 4|-232
cover near 1 like caption 5|236
cover near 1 like caption 6|251
cover near 1 like caption 7|-53
cover near 1 like caption 8|-44
cover near 1 margin 0|-418
cover near 1 margin 1|-34
cover near 1 margin 2|206
cover near 1 margin 3|279
cover near 2|96
cover near 2 like caption 0|143
cover near 2 like caption 1|-14
cover near 2 like caption 2|12
cover near 2 like caption 3|83
cover near 2 like caption 4|-20
cover near 2 like caption 5|-169
cover near 2 like caption 6|105
cover near 2 like caption 7|97
cover near 2 like caption 8|-38
cover near 2 margin 0|-106
cover near 2 margin 1|-94
cover near 2 margin 2|27
cover near 2 margin 3|201
cover near 3|47
cover near 3 like caption 0|146
cover near 3 like caption 1|203
cover near 3 like caption 2|-78
cover near 3 like caption 3|-2
cover near 3 like caption 4|-158
cover near 3 like caption 5|132
cover near 3 like caption 6|2
cover near 3 like caption 7|-122
cover near 3 margin 0|-59
cover near 3 margin 1|-108
cover near 3 margin 2|-75
cover near 3 margin 3|185
cover near 3 margin 4|219
cover near 4|87
cover near 4 like caption 0|116
cover near 4 like caption 1|159
cover near 4 like caption 2|24
cover near 4 like caption 3|81
cover near 4 like caption 4|-144
cover near 4 like caption 5|189
cover near 4 like caption 6|-165
cover near 4 like caption 7|-118
cover near 4 like caption 8|-117
cover near 4 margin 0|-210
cover near 4 margin 1|47
cover near 4 margin 2|-174
cover near 4 margin 3|109
cover near 4 margin 4|239
cover near 5|114
cover near 5 like caption 0|25
cover near 5 like caption 1|101
cover near 5 like caption 2|20
cover near 5 like caption 3|205
cover near 5 like caption 4|-8
cover near 5 like caption 5|-340
cover near 5 like caption 6|-141
cover near 5 like caption 7|67
cover near 5 like caption 8|-47
cover near 5 margin 0|-138
cover near 5 margin 1|312
cover near 5 margin 2|-186
cover near 5 margin 3|-205
cover near 5 margin 4|61
cover near 5 margin 5|194
cover near 6|57
cover near 6 like caption 0|143
cover near 6 like caption 1|14
cover near 6 like caption 2|-38
cover near 6 like caption 3|-18
cover near 6 like caption 4|69
cover near 6 like caption 5|-181
cover near 6 like caption 6|230
cover near 6 like caption 7|-59
cover near 6 margin 0|-98
cover near 6 margin 1|-83
cover near 6 margin 2|-81
cover near 6 margin 3|2
cover near 6 margin 4|13
cover near 6 margin 5|64
cover near 7|37
cover near 7 like caption 0|-145
cover near 7 like caption 1|137
cover near 7 like caption 2|-83
cover near 7 like caption 3|-50
cover near 7 like caption 4|121
cover near 7 like caption 5|-283
cover near 7 like caption 6|3
cover near 7 like caption 7|19
cover near 7 margin 1|58
cover near 7 margin 2|15
cover near 7 margin 3|-53
cover near 7 margin 4|84
cover near 7 margin 5|-89
gap|-18
gap after closing|230
gap after credit|539
gap after quote|-47
gap anaphora|-316
gap bare after quote|201
gap bare caption|224
gap bare echo 0|-61
gap bare echo 1|-84
gap bare echo 2|19
gap bare echo 3|134
gap bare echo 4|175
gap bare echo 5|571
gap bare echo 6|243
gap bare known|-151
gap bare known 0|23
gap bare known 1|70
gap bare known 2|-39
gap bare known 3|-93
gap bare known 4|-97
gap bare known 5|86
gap bare lead|-15
gap bare link share|90
gap bare link share 0|62
gap bare link share 1|-35
gap bare link share 2|65
gap bare link share 3|-70
gap bare link share 4|10
gap bare link share 5|31
gap bare link share 6|-19
gap bare near|58
gap bare near 0|63
gap bare near 1|102
gap bare near 2|-33
gap bare near 3|-128
gap bare near 4|76
gap bare near 5|-144
gap bare odds|148
gap bare odds 0|-520
gap bare odds 1|-413
gap bare odds 10|442
gap bare odds 2|-220
gap bare odds 3|-34
gap bare odds 4|-31
gap bare odds 5|111
gap bare odds 6|95
gap bare odds 7|473
gap bare odds 8|537
gap bare odds 9|477
gap bare place|-20
gap bare rare near 0|-79
gap bare rare near 1|144
gap bare rare near 2|78
gap bare rare near 3|129
gap bare rare near 4|57
gap bare rare near 5|-31
gap bare rare near 6|-253
gap bare rare near 7|598
gap bare rare share|74
gap bare rare share 0|88
gap bare rare share 1|-102
gap bare rare share 2|-162
gap bare rare share 3|-10
gap bare rare share 4|-25
gap bare rare share 5|95
gap bare rare share 6|136
gap bare rare wide 0|-185
gap bare rare wide 1|27
gap bare rare wide 2|163
gap bare rare wide 3|124
gap bare rare wide 4|58
gap bare rare wide 5|110
gap bare rare wide 6|183
gap bare rare wide 7|256
gap bare reported|255
gap bare sense excess|79
gap bare sense excess 0|63
gap bare sense excess 1|-45
gap bare sense excess 2|-25
gap bare sense excess 3|-18
gap bare sense excess 4|-11
gap bare sense excess 5|123
gap bare sense excess 6|155
gap bare sense near|94
gap bare sense near 0|73
gap bare sense near 1|13
gap bare sense near 2|-59
gap bare sense near 3|-1
gap bare sense near 4|-27
gap bare sense near 5|-22
gap bare sense near 6|-132
gap bare sense wide depth|56
gap bare sense wide depth 0|-124
gap bare sense wide depth 1|-20
gap bare sense wide depth 2|104
gap bare sense wide depth 3|55
gap bare sense wide depth 4|-39
gap bare sense wide depth 5|-6
gap bare sense wide depth 6|-62
gap bare sense wide depth 7|103
gap bare signed|178
gap bare time|-119
gap bare wide depth|-89
gap bare wide depth 0|28
gap bare wide depth 1|329
gap bare wide depth 2|211
gap bare wide depth 3|-140
gap bare wide depth 4|-12
gap bare wide depth 5|16
gap bare wide depth 6|48
gap before length 0|55
gap before length 1|102
gap before length 2|-85
gap before length 3|-260
gap before length 4|146
gap box|973
gap byline far|696
gap byline next|966
gap captions 1|211
gap captions 2|198
gap captions 3|296
gap closing|-293
gap columns 0|-246
gap columns 1|-328
gap columns 2|-215
gap columns 3|665
gap columns 4|874
gap credited|482
gap display length 1 0|244
gap display length 1 1|54
gap display length 1 2|-324
gap display length 1 3|-308
gap display length 1 4|-80
gap display length 1 5|-43
gap display length 1 6|114
gap display length 1 7|168
gap display length 2 0|67
gap display length 2 1|-361
gap display length 2 2|-73
gap display length 2 3|38
gap display length 2 4|3
gap display length 2 5|292
gap display length 2 6|132
gap display length 2 7|93
gap display marks|-158
gap display siblings 0|78
gap display siblings 1|-116
gap display siblings 2|-374
gap display siblings 3|-534
gap displays 0|54
gap displays 1|-165
gap displays 2|-333
gap displays 3|275
gap displays 4|479
gap doubled|190
gap echo 0|10
gap echo 1|-81
gap echo 2|-144
gap echo 3|-57
gap echo 4|90
gap echo 5|512
gap echo 6|259
gap entry then entry|-335
gap entry then text|-153
gap entry then turn|-13
gap frame|677
gap furniture|667
gap heap 0|-29
gap heap 1|-203
gap heap 2|-41
gap heap 3|74
gap heap 4|64
gap heap 5|15
gap heap 6|326
gap known|-127
gap known 0|-57
gap known 1|-69
gap known 2|-152
gap known 3|149
gap known 4|-84
gap known 5|136
gap lead|234
gap length 0|-182
gap length 1|33
gap length 2|-10
gap length 3|-70
gap length 4|-224
gap link share|-89
gap link share 0|188
gap link share 1|117
gap link share 2|-70
gap link share 3|-46
gap link share 4|-156
gap link share 5|-212
gap link share 6|-237
gap links|-193
gap links 0|80
gap links 1|-79
gap links 2|-96
gap links 3|-13
gap links 4|-234
gap links 5|-326
gap links 6|-76
gap near|-129
gap near 0|-35
gap near 1|-110
gap near 2|-79
gap near 3|-369
gap near 4|11
gap near 5|-85
gap near depth|-40
gap near depth 0|27
gap near depth 1|46
gap near depth 2|42
gap near depth 3|-10
gap near depth 4|6
gap near depth 5|-67
gap near depth 6|63
gap new subject|275
gap no subject|-10
gap odds|259
gap odds 0|-593
gap odds 1|-649
gap odds 10|809
gap odds 2|-671
gap odds 3|-488
gap odds 4|-251
gap odds 5|-44
gap odds 6|248
gap odds 7|455
gap odds 8|683
gap odds 9|883
gap opening|-945
gap other subject|175
gap place|4
gap pointed|-264
gap pointed 0|-2
gap pointed 1|-43
gap pointed 2|-10
gap pointed 3|127
gap pointed 4|-246
gap pointed 5|-172
gap quote|77
gap rare near 0|-48
gap rare near 1|-74
gap rare near 2|-20
gap rare near 3|-80
gap rare near 4|104
gap rare near 5|-100
gap rare near 6|-196
gap rare near 7|405
gap rare share|11
gap rare share 0|68
gap rare share 1|-313
gap rare share 2|-31
gap rare share 3|-53
gap rare share 4|98
gap rare share 5|-113
gap rare share 6|-32
gap rare wide 0|-119
gap rare wide 1|19
gap rare wide 2|-52
gap rare wide 3|-161
gap rare wide 4|-104
gap rare wide 5|70
gap rare wide 6|-106
gap rare wide 7|269
gap reported|109
gap same subject|-193
gap sense excess|-4
gap sense excess 0|29
gap sense excess 1|19
gap sense excess 2|-4
gap sense excess 3|-7
gap sense excess 4|-102
gap sense excess 5|-136
gap sense excess 6|-125
gap sense near|53
gap sense near 0|-18
gap sense near 1|-1
gap sense near 2|12
gap sense near 3|7
gap sense near 4|44
gap sense near 5|-86
gap sense near 6|-196
gap sense near depth|13
gap sense near depth 0|46
gap sense near depth 1|29
gap sense near depth 2|-97
gap sense near depth 3|-46
gap sense near depth 4|-23
gap sense near depth 5|-156
gap sense near depth 6|-123
gap sense near depth 7|29
gap sense wide|-92
gap sense wide 0|28
gap sense wide 1|25
gap sense wide 2|24
gap sense wide 4|81
gap sense wide 5|-30
gap sense wide 6|-172
gap sense wide depth|53
gap sense wide depth 0|5
gap sense wide depth 1|139
gap sense wide depth 2|-35
gap sense wide depth 3|14
gap sense wide depth 4|-107
gap sense wide depth 5|-63
gap sense wide depth 6|-123
gap sense wide depth 7|-101
gap signed|743
gap subject over|326
gap text then entry|29
gap text then text|-45
gap text then turn|101
gap time|-36
gap turn then entry|169
gap turn then text|133
gap turn then turn|-738
gap unfinished|421
gap wide|-302
gap wide 0|154
gap wide 1|34
gap wide 2|-125
gap wide 3|-381
gap wide 4|10
gap wide 5|-166
gap wide depth|26
gap wide depth 0|29
gap wide depth 1|307
gap wide depth 2|140
gap wide depth 3|-15
gap wide depth 4|-111
gap wide depth 5|-118
gap wide depth 6|-22
head above 0|129
head above 0 heap 0|-450
head above 0 heap 1|82
head above 0 heap 2|193
head above 0 heap 3|316
head above 0 heap 4|184
head above 1|-152
head above 1 heap 2|-61
head above 1 heap 3|-115
head above 1 heap 4|-287
head above 2|-288
head above 2 heap 3|-175
head above 2 heap 4|-244
head below|-13
head below heap 0|222
head below heap 1|-62
head below heap 2|84
head below heap 3|13
head below heap 4|191
head elsewhere|-125
head elsewhere heap 0|144
head elsewhere heap 1|-241
head elsewhere heap 2|-334
head elsewhere heap 3|-159
head elsewhere heap 4|226
head inside|-980
head inside heap 0|-366
head inside heap 1|-1061
head inside heap 2|-759
head inside heap 3|-121
head inside heap 4|232
head last|233
head last heap 1|530
head last heap 2|60
head last heap 3|95
head last heap 4|169
kicker|-115
kicker blank|63
kicker bond 0|-20
kicker bond 1|-92
kicker bond 2|-347
kicker bond 3|-530
kicker bond 4|-615
kicker box|-92
kicker caption|-352
kicker display gain 0|-567
kicker display gain 1|-416
kicker display gain 2|-229
kicker display gain 3|-165
kicker display gain 4|-15
kicker display gain 5|-80
kicker display gain 6|-77
kicker display gain 7|-47
kicker display gain 8|80
kicker display gain 9|-52
kicker doubled|-1016
kicker genre|995
kicker goes on|-673
kicker length 0|-274
kicker length 1|-535
kicker length 2|-447
kicker length 3|-182
kicker length 4|24
kicker length 5|240
kicker length 6|261
kicker like caption 0|170
kicker like caption 1|149
kicker like caption 2|-86
kicker like caption 3|-205
kicker like caption 4|-291
kicker like caption 5|-96
kicker like caption 6|-264
kicker like caption 7|-546
kicker like caption 8|-329
kicker like heading 0|-38
kicker like heading 1|-121
kicker like heading 2|138
kicker like heading 3|-146
kicker like heading 4|-257
kicker like heading 5|-179
kicker like heading 6|-385
kicker like heading 7|-111
kicker like kicker 0|-378
kicker like kicker 1|-384
kicker like kicker 2|-89
kicker like kicker 3|-242
kicker like kicker 4|271
kicker like kicker 5|-34
kicker like kicker 6|-16
kicker like kicker 7|30
kicker like kicker 8|238
kicker like picture 0|-14
kicker like picture 1|153
kicker like picture 2|10
kicker like picture 3|-206
kicker like picture 4|-142
kicker like picture 5|-218
kicker like picture 6|-275
kicker like picture 7|-495
kicker like picture 8|-444
kicker like text 0|446
kicker like text 1|243
kicker like text 2|131
kicker like text 3|159
kicker like text 4|-196
kicker like text 5|-293
kicker like text 6|-190
kicker like text 7|-220
kicker like text 8|-533
kicker not doubled|503
kicker scene|99
kicker shorter 0|-19
kicker shorter 1|152
kicker shorter 2|-130
kicker shorter 3|-226
kicker shorter 4|-185
kicker shorter 5|84
kicker shorter 6|-193
kicker thing|-256
kicker verb|3
lead far|47
lead near|-44
margin far 0|-528
margin far 1|-273
margin far 2|30
margin far 3|129
margin far 4|37
margin far 5|125
margin near 0|-360
margin near 1|-214
margin near 2|83
margin near 3|190
margin near 4|222
margin near 5|178
mass far|35
mass near|117
none again|-192
none begins anaphora|-144
none begins closing|-61
none begins continued|900
none begins lead|414
none begins letter|-499
none begins linking|172
none begins opening|-1230
none begins place|-144
none begins quote closes|287
none begins reported|133
none begins signed|-286
none begins time|-25
none clause 0|205
none clause 1|-23
none clause 2|-101
none clause 3|-106
none clause 4|-63
none credited|1084
none first|309
none free|-1
none later|-149
none of displays 0|44
none of displays 1|-243
none of displays 2|-168
none of displays 3|-155
none of displays 4|-102
none of displays 5|-177
none of displays 6|12
none of some|-20
none pointed 0|38
none pointed 1|-84
none pointed 2|130
none pointed 3|-218
none pointed 4|-295
none pointed 5|-16
outside far|-387
outside near|-269
piece|-70
piece length 0|-1789
piece length 1|-208
piece length 2|73
piece length 3|105
piece length 4|206
piece length 5|424
piece prior|-11
piece surprise|-155
run 1|-4
run 1 length 0|49
run 1 length 1|23
run 1 length 2|28
run 1 length 3|-67
run 1 length 4|47
run 1 length 5|-62
run 1 length 6|102
run 2|-34
run 2 bond 0|-67
run 2 bond 1|139
run 2 bond 2|321
run 2 bond 3|392
run 2 bond 4|379
run 2 joined by mark 0|119
run 2 joined by mark 1|220
run 2 joined by mark 2|698
run 2 joined by mark 3|374
run 2 joined by mark 4|767
run 2 joined by mark 5|-15
run 2 joined by nothing 0|-26
run 2 joined by nothing 1|-111
run 2 joined by nothing 2|-23
run 2 joined by nothing 3|35
run 2 joined by nothing 4|-582
run 2 joined by nothing 5|-819
run 2 length 0|-309
run 2 length 1|-178
run 2 length 2|-65
run 2 length 3|118
run 2 length 4|118
run 2 length 5|-96
run 2 length 6|-323
run 3|13
run 3 bond 0|-160
run 3 bond 1|5
run 3 bond 2|150
run 3 bond 3|365
run 3 bond 4|234
run 3 joined by mark 0|40
run 3 joined by mark 1|75
run 3 joined by mark 2|-17
run 3 joined by mark 3|-106
run 3 joined by mark 4|82
run 3 joined by mark 5|-220
run 3 joined by nothing 0|-45
run 3 joined by nothing 1|-70
run 3 joined by nothing 2|401
run 3 joined by nothing 3|-547
run 3 joined by nothing 4|-299
run 3 joined by nothing 5|-303
run 3 length 0|-195
run 3 length 2|-167
run 3 length 3|482
run 3 length 4|397
run 3 length 5|-575
run 3 length 6|-697
run above other|70
run above same|-12
run below other|122
run below same|-44
run blank|23
run bond above 0|206
run bond above 1|73
run bond above 2|47
run bond above 3|-126
run bond above 4|-400
run bond below 0|235
run bond below 1|161
run bond below 2|-35
run bond below 3|-43
run bond below 4|-570
run borderline 0|-518
run borderline 1|-535
run borderline 2|-93
run borderline bond 0|-527
run borderline bond 1|-343
run borderline bond 2|-324
run borderline bond 3|-323
run borderline bond 4|-245
run borderline comma|-869
run borderline joined in a word|-511
run borderline stop|-487
run box above|300
run box below|230
run box itself|-405
run caption|-516
run comma|100
run display gain 0|-689
run display gain 1|-560
run display gain 2|-167
run display gain 3|78
run display gain 4|150
run display gain 5|-87
run display gain 6|-45
run display gain 7|174
run display gain 8|247
run display gain 9|164
run doubled|262
run genre|-350
run goes on|-1079
run joined by mark|927
run joined by nothing|-222
run joined in a word|660
run last length 0|-70
run last length 1|12
run last length 2|96
run last length 3|50
run last length 4|-4
run last length 5|-172
run length 0|136
run length 1|-47
run length 2|5
run length 3|1
run length 4|55
run length 5|22
run length 6|129
run length 7|67
run length 8|-501
run length 9|-720
run like caption 0|311
run like caption 1|116
run like caption 2|15
run like caption 3|-114
run like caption 4|-187
run like caption 5|-136
run like caption 6|-324
run like caption 7|-493
run like caption 8|-532
run like heading 0|3
run like heading 1|-99
run like heading 2|33
run like heading 3|128
run like heading 4|52
run like heading 5|69
run like heading 6|-75
run like heading 7|-341
run like heading 8|-49
run like kicker 0|255
run like kicker 1|209
run like kicker 2|48
run like kicker 3|-12
run like kicker 4|-98
run like kicker 5|-250
run like kicker 6|-246
run like kicker 7|-324
run like kicker 8|-509
run like picture 0|114
run like picture 1|113
run like picture 2|71
run like picture 3|-99
run like picture 4|-1
run like picture 5|-100
run like picture 6|-241
run like picture 7|-254
run like picture 8|-634
run like text 0|-192
run like text 1|162
run like text 2|113
run like text 3|30
run like text 4|8
run like text 5|47
run like text 7|-66
run like text 8|-363
run loose|-432
run marks|87
run name among|-358
run number|-414
run partly doubled|-629
run person|-412
run question|242
run quoted|60
run scene|-48
run seen|34
run siblings 0|102
run siblings 1|-190
run siblings 2|-235
run siblings 3|-350
run stop|-438
run subhead|649
run thing|-265
run tight|1076
run tight above|-1015
run tight below|-962
run top|362
run torn from above|-131
run torn from below|-274
run unbalanced|-935
run verb|202
sense ahead far|261
sense ahead far 0|-647
sense ahead far 1|-350
sense ahead far 2|-159
sense ahead far 3|96
sense ahead far 4|28
sense ahead far 5|29
sense ahead far 6|56
sense ahead far 7|2
sense ahead near|313
sense ahead near 0|-414
sense ahead near 1|-208
sense ahead near 2|-62
sense ahead near 3|-38
sense ahead near 4|59
sense ahead near 5|136
sense ahead near 6|150
sense ahead near 7|115
sense lead far|319
sense lead near|203
sense margin far|385
sense margin far 0|-407
sense margin far 1|-338
sense margin far 2|-340
sense margin far 3|-165
sense margin far 4|-21
sense margin far 5|194
sense margin far 6|327
sense margin far 7|346
sense margin near|418
sense margin near 0|-291
sense margin near 1|-314
sense margin near 2|-276
sense margin near 3|-106
sense margin near 4|30
sense margin near 5|176
sense margin near 6|325
sense margin near 7|185
sense nearest far|14
sense nearest far 0|-75
sense nearest far 1|-65
sense nearest far 2|-75
sense nearest far 3|24
sense nearest far 4|-61
sense nearest far 5|-41
sense nearest far 6|-36
sense nearest far 7|136
sense nearest near|109
sense nearest near 0|26
sense nearest near 1|51
sense nearest near 2|89
sense nearest near 3|176
sense nearest near 4|50
sense nearest near 5|-43
sense nearest near 6|-10
sense nearest near 7|160
sense whole far|-94
sense whole near|601
`;

export const STRUCTURE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, Number(numbers) / 100];
    }),
);
