// Written by `npm run tune:pages`; do not edit.
// Fitted on 11000 pages that were made for it, or printed from 106 sheets, and on 5 split by hand; rounds 2, seed 1, the mean of 2 fits.
// On 200 pages of other articles 97.11 % of the beginnings of articles are found, 92.85 % of those found are right, and 91.63 % of the headlines.
// A row is the name of a feature and its weight in hundredths.

const ROWS = `
above covers far|-295
above covers near|-466
below covers far|-47
below covers near|-206
cover far|26
cover far 0|-182
cover far 0 like caption 0|-173
cover far 0 like caption 1|-315
cover far 0 like caption 2|-23
cover far 0 like caption 3|3
cover far 0 like caption 4|-74
cover far 0 like caption 5|-5
cover far 0 like caption 6|-328
cover far 0 like caption 7|-276
cover far 0 like caption 8|-25
cover far 0 margin 0|-450
cover far 0 margin 1|-202
cover far 0 margin 2|365
cover far 1|-71
cover far 1 like caption 0|-90
cover far 1 like caption 1|-36
cover far 1 like caption 2|-55
cover far 1 like caption 3|62
cover far 1 like caption 4|-10
cover far 1 like caption 5|-234
cover far 1 like caption 6|324
cover far 1 like caption 7|-128
cover far 1 like caption 8|-45
cover far 1 margin 0|-745
cover far 1 margin 1|-125
cover far 1 margin 2|242
cover far 1 margin 3|290
cover far 2|-6
cover far 2 like caption 0|361
cover far 2 like caption 1|-161
cover far 2 like caption 2|-73
cover far 2 like caption 3|-192
cover far 2 like caption 4|-82
cover far 2 like caption 5|62
cover far 2 like caption 6|15
cover far 2 like caption 7|-296
cover far 2 like caption 8|-501
cover far 2 margin 0|-412
cover far 2 margin 1|-270
cover far 2 margin 2|-10
cover far 2 margin 3|448
cover far 3|-43
cover far 3 like caption 0|175
cover far 3 like caption 1|218
cover far 3 like caption 2|116
cover far 3 like caption 3|-181
cover far 3 like caption 4|-50
cover far 3 like caption 5|-717
cover far 3 like caption 6|-726
cover far 3 like caption 7|-497
cover far 3 like caption 8|-299
cover far 3 margin 0|-194
cover far 3 margin 1|-212
cover far 3 margin 2|-268
cover far 3 margin 3|151
cover far 3 margin 4|228
cover far 4|51
cover far 4 like caption 0|325
cover far 4 like caption 1|247
cover far 4 like caption 2|149
cover far 4 like caption 3|-137
cover far 4 like caption 4|-455
cover far 4 like caption 5|-528
cover far 4 like caption 6|-723
cover far 4 like caption 7|-619
cover far 4 like caption 8|-299
cover far 4 margin 0|-503
cover far 4 margin 1|-491
cover far 4 margin 2|-171
cover far 4 margin 3|21
cover far 4 margin 4|204
cover far 5|15
cover far 5 like caption 0|379
cover far 5 like caption 1|211
cover far 5 like caption 2|47
cover far 5 like caption 3|92
cover far 5 like caption 4|-344
cover far 5 like caption 5|-340
cover far 5 like caption 6|-682
cover far 5 like caption 7|-226
cover far 5 like caption 8|-484
cover far 5 margin 0|-231
cover far 5 margin 1|-324
cover far 5 margin 2|444
cover far 5 margin 3|-118
cover far 5 margin 4|-89
cover far 5 margin 5|92
cover far 6|74
cover far 6 like caption 0|305
cover far 6 like caption 1|121
cover far 6 like caption 2|-85
cover far 6 like caption 3|-4
cover far 6 like caption 4|-83
cover far 6 like caption 5|353
cover far 6 like caption 6|-379
cover far 6 like caption 7|-504
cover far 6 like caption 8|-120
cover far 6 margin 0|-84
cover far 6 margin 1|-288
cover far 6 margin 2|-103
cover far 6 margin 3|118
cover far 6 margin 4|112
cover far 6 margin 5|68
cover far 7|-18
cover far 7 like caption 0|362
cover far 7 like caption 1|81
cover far 7 like caption 2|180
cover far 7 like caption 3|-2
cover far 7 like caption 4|-152
cover far 7 like caption 5|-321
cover far 7 like caption 6|-342
cover far 7 like caption 7|6
cover far 7 like caption 8|-120
cover far 7 margin 1|25
cover far 7 margin 2|281
cover far 7 margin 3|-288
cover far 7 margin 4|-272
cover far 7 margin 5|54
cover near|41
cover near 0|-31
cover near 0 like caption 0|-72
cover near 0 like caption 1|-136
cover near 0 like caption 2|75
cover near 0 like caption 3|264
cover near 0 like caption 4|228
cover near 0 like caption 5|-30
cover near 0 like caption 6|-280
cover near 0 like caption 7|-158
cover near 0 margin 0|-75
cover near 0 margin 1|-36
cover near 0 margin 2|204
cover near 1|-64
cover near 1 like caption 0|-20
cover near 1 like caption 1|-48
cover near 1 like caption 2|154
cover near 1 like caption 3|155
cover near 1 like caption 4|-159
cover near 1 like caption 5|-414
cover near 1 like caption 6|-22
cover near 1 like caption 7|-50
cover near 1 margin 0|-437
cover near 1 margin 1|-117
cover near 1 margin 2|303
cover near 1 margin 3|325
cover near 2|-47
cover near 2 like caption 0|322
cover near 2 like caption 1|118
cover near 2 like caption 2|61
cover near 2 like caption 3|-29
cover near 2 like caption 4|-516
cover near 2 like caption 5|-480
cover near 2 like caption 6|201
cover near 2 like caption 7|39
cover near 2 like caption 8|-65
cover near 2 margin 0|-601
cover near 2 margin 1|-332
cover near 2 margin 2|130
cover near 2 margin 3|354
cover near 3|2
cover near 3 like caption 0|220
cover near 3 like caption 1|247
cover near 3 like caption 2|-154
cover near 3 like caption 3|-67
cover near 3 like caption 4|-192
cover near 3 like caption 5|-51
cover near 3 like caption 6|-200
cover near 3 like caption 7|-194
cover near 3 like caption 8|-108
cover near 3 margin 0|-190
cover near 3 margin 1|-4
cover near 3 margin 2|-198
cover near 3 margin 3|106
cover near 3 margin 4|122
cover near 4|91
cover near 4 like caption 0|312
cover near 4 like caption 1|319
cover near 4 like caption 2|20
cover near 4 like caption 3|-127
cover near 4 like caption 4|-474
cover near 4 like caption 5|-112
cover near 4 like caption 6|-254
cover near 4 like caption 7|-194
cover near 4 like caption 8|-22
cover near 4 margin 0|-413
cover near 4 margin 1|-332
cover near 4 margin 2|-228
cover near 4 margin 3|101
cover near 4 margin 4|165
cover near 5|75
cover near 5 like caption 0|151
cover near 5 like caption 1|180
cover near 5 like caption 2|367
cover near 5 like caption 3|-97
cover near 5 like caption 4|-404
cover near 5 like caption 5|-169
cover near 5 like caption 6|-249
cover near 5 like caption 7|-176
cover near 5 like caption 8|-169
cover near 5 margin 0|-13
cover near 5 margin 1|916
cover near 5 margin 2|-343
cover near 5 margin 3|-231
cover near 5 margin 4|1
cover near 5 margin 5|251
cover near 6|76
cover near 6 like caption 0|152
cover near 6 like caption 1|118
cover near 6 like caption 2|-249
cover near 6 like caption 3|37
cover near 6 like caption 4|-34
cover near 6 like caption 5|-153
cover near 6 like caption 6|599
cover near 6 like caption 7|-36
cover near 6 margin 0|-74
cover near 6 margin 1|-288
cover near 6 margin 2|-35
cover near 6 margin 3|75
cover near 6 margin 4|122
cover near 6 margin 5|100
cover near 7|18
cover near 7 like caption 0|-281
cover near 7 like caption 1|119
cover near 7 like caption 2|5
cover near 7 like caption 3|-90
cover near 7 like caption 4|453
cover near 7 like caption 5|-6
cover near 7 like caption 6|-22
cover near 7 like caption 7|-303
cover near 7 like caption 8|-81
cover near 7 margin 1|-178
cover near 7 margin 2|-154
cover near 7 margin 3|226
cover near 7 margin 4|136
cover near 7 margin 5|-37
gap|-19
gap after closing|221
gap after credit|673
gap after quote|62
gap anaphora|-304
gap bare after quote|314
gap bare caption|256
gap bare echo 0|-82
gap bare echo 1|-76
gap bare echo 2|-165
gap bare echo 3|253
gap bare echo 4|217
gap bare echo 5|651
gap bare echo 6|-53
gap bare known|-127
gap bare known 0|56
gap bare known 1|-31
gap bare known 2|-57
gap bare known 3|-124
gap bare known 4|-205
gap bare known 5|-246
gap bare lead|204
gap bare link share|32
gap bare link share 0|130
gap bare link share 1|-22
gap bare link share 2|211
gap bare link share 3|36
gap bare link share 4|-59
gap bare link share 5|-121
gap bare link share 6|-30
gap bare near|114
gap bare near 0|-64
gap bare near 1|87
gap bare near 2|62
gap bare near 3|149
gap bare near 4|301
gap bare near 5|-469
gap bare odds|137
gap bare odds 0|-533
gap bare odds 1|-237
gap bare odds 10|389
gap bare odds 2|-252
gap bare odds 3|-212
gap bare odds 4|-9
gap bare odds 5|37
gap bare odds 6|352
gap bare odds 7|490
gap bare odds 8|553
gap bare odds 9|485
gap bare place|245
gap bare rare near 0|-55
gap bare rare near 1|98
gap bare rare near 2|-93
gap bare rare near 3|139
gap bare rare near 4|99
gap bare rare near 5|-509
gap bare rare near 6|-233
gap bare rare near 7|997
gap bare rare share|86
gap bare rare share 0|-21
gap bare rare share 1|115
gap bare rare share 2|-253
gap bare rare share 3|-113
gap bare rare share 4|91
gap bare rare share 5|173
gap bare rare share 6|65
gap bare rare wide 0|-142
gap bare rare wide 1|-57
gap bare rare wide 2|-30
gap bare rare wide 3|16
gap bare rare wide 4|43
gap bare rare wide 5|125
gap bare rare wide 6|149
gap bare rare wide 7|344
gap bare reported|228
gap bare sense excess|-17
gap bare sense excess 0|237
gap bare sense excess 1|-91
gap bare sense excess 2|-10
gap bare sense excess 3|-83
gap bare sense excess 4|-40
gap bare sense excess 5|72
gap bare sense excess 6|55
gap bare sense near|327
gap bare sense near 0|-61
gap bare sense near 1|130
gap bare sense near 2|-128
gap bare sense near 3|107
gap bare sense near 4|45
gap bare sense near 5|3
gap bare sense near 6|1
gap bare sense wide depth|-17
gap bare sense wide depth 0|-125
gap bare sense wide depth 1|-87
gap bare sense wide depth 2|74
gap bare sense wide depth 3|41
gap bare sense wide depth 4|-5
gap bare sense wide depth 5|77
gap bare sense wide depth 6|-14
gap bare sense wide depth 7|115
gap bare signed|339
gap bare time|-53
gap bare wide depth|-72
gap bare wide depth 0|-40
gap bare wide depth 1|232
gap bare wide depth 2|-149
gap bare wide depth 3|-66
gap bare wide depth 4|113
gap bare wide depth 5|-144
gap bare wide depth 6|201
gap before length 0|-75
gap before length 1|36
gap before length 2|22
gap before length 3|-259
gap before length 4|49
gap box|1046
gap byline far|685
gap byline next|923
gap captions 1|259
gap captions 2|263
gap captions 3|113
gap closing|-329
gap columns 0|-225
gap columns 1|-344
gap columns 2|-57
gap columns 3|896
gap columns 4|1023
gap credited|482
gap display length 1 0|417
gap display length 1 1|-213
gap display length 1 2|-432
gap display length 1 3|-368
gap display length 1 4|-271
gap display length 1 5|183
gap display length 1 6|38
gap display length 1 7|839
gap display length 2 0|-154
gap display length 2 1|-356
gap display length 2 2|-58
gap display length 2 3|308
gap display length 2 4|6
gap display length 2 5|303
gap display length 2 6|158
gap display length 2 7|-30
gap display marks|3
gap display siblings 0|136
gap display siblings 1|-281
gap display siblings 2|-421
gap display siblings 3|-573
gap displays 0|-5
gap displays 1|-165
gap displays 2|-266
gap displays 3|320
gap displays 4|401
gap doubled|309
gap echo 0|-9
gap echo 1|-154
gap echo 2|-118
gap echo 3|50
gap echo 4|232
gap echo 5|610
gap echo 6|-14
gap entry then entry|-604
gap entry then text|-26
gap entry then turn|-42
gap frame|852
gap furniture|634
gap heap 0|-78
gap heap 1|-113
gap heap 2|-11
gap heap 3|82
gap heap 4|113
gap heap 5|309
gap heap 6|222
gap known|-118
gap known 0|-52
gap known 1|-40
gap known 2|-64
gap known 3|152
gap known 4|-388
gap known 5|-267
gap lead|368
gap length 0|-256
gap length 1|-47
gap length 2|-17
gap length 3|37
gap length 4|-56
gap link share|-144
gap link share 0|141
gap link share 1|154
gap link share 2|-40
gap link share 3|-86
gap link share 4|-224
gap link share 5|-137
gap link share 6|-354
gap links|-201
gap links 0|95
gap links 1|-20
gap links 2|-35
gap links 3|-8
gap links 4|-156
gap links 5|-422
gap links 6|-278
gap near|-203
gap near 0|3
gap near 1|-192
gap near 2|-37
gap near 3|-224
gap near 4|-19
gap near 5|-487
gap near depth|19
gap near depth 0|147
gap near depth 1|51
gap near depth 2|-41
gap near depth 3|-12
gap near depth 4|-38
gap near depth 5|-86
gap near depth 6|-52
gap new subject|374
gap no subject|-6
gap odds|205
gap odds 0|-695
gap odds 1|-640
gap odds 10|1001
gap odds 2|-781
gap odds 3|-538
gap odds 4|-308
gap odds 5|76
gap odds 6|204
gap odds 7|418
gap odds 8|624
gap odds 9|869
gap opening|-1230
gap other subject|180
gap place|116
gap pointed|-223
gap pointed 0|-13
gap pointed 1|101
gap pointed 2|-165
gap pointed 3|2
gap pointed 4|-236
gap pointed 5|-133
gap quote|-38
gap rare near 0|-62
gap rare near 1|-138
gap rare near 2|-52
gap rare near 3|71
gap rare near 4|-285
gap rare near 5|-165
gap rare near 6|-188
gap rare near 7|747
gap rare share|28
gap rare share 0|119
gap rare share 1|-138
gap rare share 2|-104
gap rare share 3|-30
gap rare share 4|-130
gap rare share 5|-178
gap rare share 6|-11
gap rare wide 0|-175
gap rare wide 1|-16
gap rare wide 2|30
gap rare wide 3|-286
gap rare wide 4|-153
gap rare wide 5|4
gap rare wide 6|-91
gap rare wide 7|316
gap reported|73
gap same subject|-149
gap sense excess|-45
gap sense excess 0|84
gap sense excess 1|60
gap sense excess 2|6
gap sense excess 3|-101
gap sense excess 4|-45
gap sense excess 5|-146
gap sense excess 6|-120
gap sense near|-9
gap sense near 0|-125
gap sense near 1|-21
gap sense near 2|19
gap sense near 3|73
gap sense near 4|52
gap sense near 5|-22
gap sense near 6|-210
gap sense near depth|12
gap sense near depth 0|-3
gap sense near depth 1|24
gap sense near depth 2|-228
gap sense near depth 3|120
gap sense near depth 4|-90
gap sense near depth 5|-100
gap sense near depth 6|-188
gap sense near depth 7|14
gap sense wide|-162
gap sense wide 0|134
gap sense wide 1|-26
gap sense wide 2|205
gap sense wide 3|102
gap sense wide 4|-28
gap sense wide 5|-68
gap sense wide 6|-189
gap sense wide depth|17
gap sense wide depth 0|54
gap sense wide depth 1|44
gap sense wide depth 2|-6
gap sense wide depth 3|-154
gap sense wide depth 4|-17
gap sense wide depth 5|-208
gap sense wide depth 6|-93
gap sense wide depth 7|62
gap signed|934
gap subject over|378
gap text then entry|-49
gap text then text|-55
gap text then turn|442
gap time|185
gap turn then entry|35
gap turn then text|268
gap turn then turn|-1051
gap unfinished|249
gap wide|-331
gap wide 0|77
gap wide 1|-2
gap wide 2|-141
gap wide 3|-349
gap wide 4|356
gap wide 5|-440
gap wide depth|-3
gap wide depth 0|-44
gap wide depth 1|164
gap wide depth 2|-186
gap wide depth 3|-40
gap wide depth 4|-85
gap wide depth 5|-63
gap wide depth 6|-113
head above 0|141
head above 0 heap 0|-136
head above 0 heap 1|98
head above 0 heap 2|155
head above 0 heap 3|301
head above 0 heap 4|354
head above 1|-145
head above 1 heap 2|-133
head above 1 heap 3|-41
head above 1 heap 4|-89
head above 2|-499
head above 2 heap 3|-190
head above 2 heap 4|-413
head below|-19
head below heap 0|331
head below heap 1|-184
head below heap 2|95
head below heap 3|27
head below heap 4|-2
head elsewhere|-108
head elsewhere heap 0|232
head elsewhere heap 1|-232
head elsewhere heap 2|-299
head elsewhere heap 3|-149
head elsewhere heap 4|179
head inside|-943
head inside heap 0|-570
head inside heap 1|-1317
head inside heap 2|-708
head inside heap 3|-545
head inside heap 4|483
head last|207
head last heap 1|358
head last heap 2|137
head last heap 3|-9
head last heap 4|226
kicker|-143
kicker blank|349
kicker bond 0|-74
kicker bond 1|-116
kicker bond 2|-354
kicker bond 3|-644
kicker bond 4|-625
kicker box|198
kicker caption|-401
kicker display gain 0|-784
kicker display gain 1|-498
kicker display gain 2|-360
kicker display gain 3|22
kicker display gain 4|-5
kicker display gain 5|70
kicker display gain 6|-97
kicker display gain 7|39
kicker display gain 8|-22
kicker display gain 9|87
kicker doubled|-1016
kicker genre|899
kicker goes on|-360
kicker length 0|-455
kicker length 1|-539
kicker length 2|-455
kicker length 3|-219
kicker length 4|63
kicker length 5|181
kicker length 6|156
kicker like caption 0|332
kicker like caption 1|123
kicker like caption 2|-193
kicker like caption 3|-99
kicker like caption 4|-325
kicker like caption 5|-173
kicker like caption 6|-661
kicker like caption 7|-716
kicker like caption 8|-572
kicker like heading 0|-147
kicker like heading 1|-240
kicker like heading 2|17
kicker like heading 3|99
kicker like heading 4|-210
kicker like heading 5|-28
kicker like heading 6|-315
kicker like heading 7|-49
kicker like kicker 0|-392
kicker like kicker 1|-341
kicker like kicker 2|-119
kicker like kicker 3|-430
kicker like kicker 4|205
kicker like kicker 5|-24
kicker like kicker 6|-146
kicker like kicker 7|-125
kicker like kicker 8|507
kicker like text 0|580
kicker like text 1|235
kicker like text 2|132
kicker like text 3|25
kicker like text 4|-148
kicker like text 5|-257
kicker like text 6|-221
kicker like text 7|-85
kicker like text 8|-679
kicker not doubled|601
kicker scene|104
kicker shorter 0|14
kicker shorter 1|-4
kicker shorter 2|-114
kicker shorter 3|-127
kicker shorter 4|-220
kicker shorter 5|-19
kicker shorter 6|-394
kicker thing|-273
kicker verb|-150
lead far|44
lead near|-11
margin far 0|-593
margin far 1|-283
margin far 2|117
margin far 3|169
margin far 4|124
margin far 5|129
margin near 0|-384
margin near 1|-104
margin near 2|38
margin near 3|203
margin near 4|208
margin near 5|68
mass far|17
mass near|154
none again|-220
none begins anaphora|-86
none begins closing|-455
none begins continued|1339
none begins lead|610
none begins letter|-989
none begins linking|116
none begins opening|-1781
none begins place|-365
none begins quote closes|443
none begins reported|252
none begins signed|-362
none begins time|-217
none clause 0|304
none clause 1|-65
none clause 2|-185
none clause 3|-69
none clause 4|-43
none credited|1507
none first|472
none free|41
none later|-216
none of displays 0|-51
none of displays 1|-307
none of displays 2|-69
none of displays 3|-26
none of displays 4|-13
none of displays 5|-70
none of displays 6|-35
none of some|-32
none pointed 1|10
none pointed 2|297
none pointed 3|-306
none pointed 4|-216
none pointed 5|1
outside far|-404
outside near|-299
piece|-66
piece length 0|-1998
piece length 1|-364
piece length 2|75
piece length 3|-14
piece length 4|244
piece length 5|513
piece prior|-26
piece surprise|-362
run 1|21
run 1 length 0|-62
run 1 length 1|-1
run 1 length 2|9
run 1 length 3|7
run 1 length 4|-87
run 1 length 5|-68
run 1 length 6|243
run 2|-21
run 2 bond 0|-111
run 2 bond 1|116
run 2 bond 2|404
run 2 bond 3|395
run 2 bond 4|428
run 2 joined by mark 0|244
run 2 joined by mark 1|386
run 2 joined by mark 2|671
run 2 joined by mark 3|272
run 2 joined by mark 4|961
run 2 joined by mark 5|146
run 2 joined by nothing 0|44
run 2 joined by nothing 1|-148
run 2 joined by nothing 2|14
run 2 joined by nothing 3|67
run 2 joined by nothing 4|-633
run 2 joined by nothing 5|-1127
run 2 length 0|-266
run 2 length 1|-314
run 2 length 2|-182
run 2 length 3|142
run 2 length 4|131
run 2 length 5|-46
run 2 length 6|-647
run 3|-55
run 3 bond 0|-243
run 3 bond 1|210
run 3 bond 2|200
run 3 bond 3|358
run 3 bond 4|314
run 3 joined by mark 0|-111
run 3 joined by mark 1|50
run 3 joined by mark 2|43
run 3 joined by mark 3|-77
run 3 joined by mark 4|71
run 3 joined by mark 5|49
run 3 joined by nothing 0|17
run 3 joined by nothing 1|166
run 3 joined by nothing 2|398
run 3 joined by nothing 3|-674
run 3 joined by nothing 4|-210
run 3 joined by nothing 5|-412
run 3 length 0|-33
run 3 length 2|-63
run 3 length 3|549
run 3 length 4|440
run 3 length 5|-572
run 3 length 6|-799
run above other|206
run above same|34
run below other|207
run below same|56
run blank|77
run bond above 0|238
run bond above 1|247
run bond above 2|301
run bond above 3|-331
run bond above 4|-253
run bond below 0|247
run bond below 1|270
run bond below 2|165
run bond below 3|-303
run bond below 4|-345
run borderline 0|-425
run borderline 1|-631
run borderline 2|-172
run borderline bond 0|-398
run borderline bond 1|-338
run borderline bond 2|-348
run borderline bond 3|-304
run borderline bond 4|-222
run borderline comma|-819
run borderline joined in a word|-697
run borderline stop|-655
run box above|386
run box below|474
run box itself|-327
run caption|-428
run comma|103
run display gain 0|-796
run display gain 1|-729
run display gain 2|-186
run display gain 3|-82
run display gain 4|203
run display gain 5|-99
run display gain 6|25
run display gain 7|247
run display gain 8|237
run display gain 9|77
run doubled|286
run genre|-635
run goes on|-1185
run joined by mark|1018
run joined by nothing|-215
run joined in a word|808
run last length 0|-185
run last length 1|-12
run last length 2|47
run last length 3|-25
run last length 4|26
run last length 5|-228
run length 0|-112
run length 2|-38
run length 3|8
run length 4|88
run length 5|22
run length 6|104
run length 7|158
run length 8|-695
run length 9|-824
run like caption 0|386
run like caption 1|213
run like caption 2|42
run like caption 3|-104
run like caption 4|-328
run like caption 5|-393
run like caption 6|-601
run like caption 7|-837
run like caption 8|-978
run like heading 0|-19
run like heading 1|-83
run like heading 2|32
run like heading 3|158
run like heading 4|12
run like heading 5|-190
run like heading 6|48
run like heading 7|-222
run like heading 8|-45
run like kicker 0|232
run like kicker 1|211
run like kicker 2|-33
run like kicker 3|22
run like kicker 4|-81
run like kicker 5|-216
run like kicker 6|-303
run like kicker 7|-450
run like kicker 8|-579
run like text 0|-316
run like text 1|222
run like text 2|162
run like text 3|24
run like text 4|-30
run like text 5|2
run like text 6|-28
run like text 7|-45
run like text 8|-354
run loose|-518
run marks|75
run name among|-387
run number|-332
run partly doubled|-799
run person|-894
run question|538
run quoted|227
run scene|-5
run seen|31
run siblings 0|35
run siblings 1|-239
run siblings 2|-332
run siblings 3|-281
run stop|-327
run subhead|724
run thing|-354
run tight|1100
run tight above|-1001
run tight below|-1180
run top|327
run torn from above|58
run torn from below|-547
run unbalanced|-1009
run verb|175
sense ahead far|230
sense ahead far 0|-640
sense ahead far 1|-421
sense ahead far 2|-153
sense ahead far 3|115
sense ahead far 4|5
sense ahead far 5|34
sense ahead far 6|39
sense ahead far 7|33
sense ahead near|389
sense ahead near 0|-285
sense ahead near 1|-263
sense ahead near 2|-50
sense ahead near 3|60
sense ahead near 4|-7
sense ahead near 5|111
sense ahead near 6|60
sense ahead near 7|165
sense lead far|333
sense lead near|233
sense margin far|394
sense margin far 0|-422
sense margin far 1|-319
sense margin far 2|-399
sense margin far 3|-217
sense margin far 4|-45
sense margin far 5|268
sense margin far 6|402
sense margin far 7|401
sense margin near|387
sense margin near 0|-395
sense margin near 1|-378
sense margin near 2|-345
sense margin near 3|-80
sense margin near 4|38
sense margin near 5|266
sense margin near 6|351
sense margin near 7|305
sense nearest far|50
sense nearest far 0|-207
sense nearest far 1|-113
sense nearest far 2|-18
sense nearest far 3|11
sense nearest far 4|-43
sense nearest far 5|-50
sense nearest far 6|28
sense nearest far 7|78
sense nearest near|80
sense nearest near 0|-292
sense nearest near 1|76
sense nearest near 2|41
sense nearest near 3|224
sense nearest near 4|46
sense nearest near 5|-84
sense nearest near 6|68
sense nearest near 7|354
sense whole far|-17
sense whole near|752
`;

export const STRUCTURE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, Number(numbers) / 100];
    }),
);
