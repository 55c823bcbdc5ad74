// Written by `npm run tune:pages`; do not edit.
// Fitted on 11000 pages that were made for it and 5 split by hand; rounds 2, seed 1, the mean of 3 fits.
// On 200 pages of other articles 96.43 % of the beginnings of articles are found, 95.78 % of those found are right, and 91.50 % of the headlines.
// A row is the name of a feature and its weight in hundredths.

const ROWS = `
above covers far|-155
above covers near|-455
below covers far|-181
below covers near|-360
cover far|-71
cover far 0|-184
cover far 0 like caption 0|-284
cover far 0 like caption 1|-233
cover far 0 like caption 2|-85
cover far 0 like caption 3|102
cover far 0 like caption 4|328
cover far 0 like caption 5|42
cover far 0 like caption 6|-166
cover far 0 like caption 7|-111
cover far 0 like caption 8|-29
cover far 0 margin 0|-841
cover far 0 margin 1|-45
cover far 0 margin 2|336
cover far 1|-56
cover far 1 like caption 0|-105
cover far 1 like caption 1|-16
cover far 1 like caption 2|283
cover far 1 like caption 3|-8
cover far 1 like caption 4|-143
cover far 1 like caption 5|-40
cover far 1 like caption 6|-97
cover far 1 like caption 7|-123
cover far 1 like caption 8|-163
cover far 1 margin 0|-576
cover far 1 margin 1|-161
cover far 1 margin 2|208
cover far 1 margin 3|140
cover far 2|4
cover far 2 like caption 0|201
cover far 2 like caption 1|29
cover far 2 like caption 2|-22
cover far 2 like caption 3|-285
cover far 2 like caption 4|-32
cover far 2 like caption 5|-159
cover far 2 like caption 6|-314
cover far 2 like caption 7|-199
cover far 2 like caption 8|-101
cover far 2 margin 0|-424
cover far 2 margin 1|-380
cover far 2 margin 2|31
cover far 2 margin 3|248
cover far 3|29
cover far 3 like caption 0|262
cover far 3 like caption 1|18
cover far 3 like caption 2|30
cover far 3 like caption 3|35
cover far 3 like caption 4|-411
cover far 3 like caption 5|-163
cover far 3 like caption 6|-115
cover far 3 like caption 7|-439
cover far 3 like caption 8|-176
cover far 3 margin 0|38
cover far 3 margin 1|-230
cover far 3 margin 2|-225
cover far 3 margin 3|123
cover far 3 margin 4|205
cover far 4|-64
cover far 4 like caption 0|264
cover far 4 like caption 1|212
cover far 4 like caption 2|-60
cover far 4 like caption 3|-222
cover far 4 like caption 4|-458
cover far 4 like caption 5|-504
cover far 4 like caption 6|-484
cover far 4 like caption 7|-434
cover far 4 like caption 8|-334
cover far 4 margin 0|-128
cover far 4 margin 1|-474
cover far 4 margin 2|-466
cover far 4 margin 3|109
cover far 4 margin 4|127
cover far 5|9
cover far 5 like caption 0|115
cover far 5 like caption 1|101
cover far 5 like caption 2|51
cover far 5 like caption 3|82
cover far 5 like caption 4|-227
cover far 5 like caption 5|-191
cover far 5 like caption 6|-454
cover far 5 like caption 7|-217
cover far 5 like caption 8|-313
cover far 5 margin 0|-50
cover far 5 margin 1|-684
cover far 5 margin 2|746
cover far 5 margin 3|-288
cover far 5 margin 4|-65
cover far 5 margin 5|-40
cover far 6|1
cover far 6 like caption 0|238
cover far 6 like caption 1|74
cover far 6 like caption 2|27
cover far 6 like caption 3|-276
cover far 6 like caption 4|-171
cover far 6 like caption 5|398
cover far 6 like caption 6|-572
cover far 6 like caption 7|-526
cover far 6 like caption 8|-57
cover far 6 margin 0|-51
cover far 6 margin 1|132
cover far 6 margin 2|-348
cover far 6 margin 3|174
cover far 6 margin 4|-7
cover far 6 margin 5|22
cover far 7|-171
cover far 7 like caption 0|211
cover far 7 like caption 1|-100
cover far 7 like caption 2|30
cover far 7 like caption 3|-324
cover far 7 like caption 4|-69
cover far 7 like caption 5|-504
cover far 7 like caption 6|52
cover far 7 like caption 7|198
cover far 7 margin 1|17
cover far 7 margin 2|-361
cover far 7 margin 3|-116
cover far 7 margin 4|-342
cover far 7 margin 5|-21
cover near|73
cover near 0|20
cover near 0 like caption 0|-44
cover near 0 like caption 1|-124
cover near 0 like caption 2|-54
cover near 0 like caption 3|65
cover near 0 like caption 4|309
cover near 0 like caption 5|210
cover near 0 like caption 6|-144
cover near 0 like caption 7|-89
cover near 0 like caption 8|-5
cover near 0 margin 0|-489
cover near 0 margin 1|108
cover near 0 margin 2|175
cover near 1|75
cover near 1 like caption 0|-32
cover near 1 like caption 1|-81
cover near 1 like caption 2|241
cover near 1 like caption 3|-52
cover near 1 like caption 4|29
cover near 1 like caption 5|81
cover near 1 like caption 6|-209
cover near 1 like caption 7|-78
cover near 1 like caption 8|-54
cover near 1 margin 0|-254
cover near 1 margin 1|-79
cover near 1 margin 2|227
cover near 1 margin 3|143
cover near 2|125
cover near 2 like caption 0|200
cover near 2 like caption 1|17
cover near 2 like caption 2|20
cover near 2 like caption 3|109
cover near 2 like caption 4|8
cover near 2 like caption 5|28
cover near 2 like caption 6|-45
cover near 2 like caption 7|-26
cover near 2 margin 0|-293
cover near 2 margin 1|-137
cover near 2 margin 2|96
cover near 2 margin 3|306
cover near 3|110
cover near 3 like caption 0|251
cover near 3 like caption 1|92
cover near 3 like caption 2|-49
cover near 3 like caption 3|102
cover near 3 like caption 4|-215
cover near 3 like caption 5|153
cover near 3 like caption 6|-103
cover near 3 like caption 7|-94
cover near 3 like caption 8|-27
cover near 3 margin 0|-191
cover near 3 margin 1|-106
cover near 3 margin 2|-17
cover near 3 margin 3|182
cover near 3 margin 4|276
cover near 4|90
cover near 4 like caption 0|209
cover near 4 like caption 1|27
cover near 4 like caption 2|91
cover near 4 like caption 3|-58
cover near 4 like caption 4|-129
cover near 4 like caption 5|65
cover near 4 like caption 6|-197
cover near 4 like caption 7|-139
cover near 4 like caption 8|-77
cover near 4 margin 0|-424
cover near 4 margin 1|15
cover near 4 margin 2|-205
cover near 4 margin 3|45
cover near 4 margin 4|193
cover near 5|96
cover near 5 like caption 0|81
cover near 5 like caption 1|172
cover near 5 like caption 2|175
cover near 5 like caption 3|-62
cover near 5 like caption 4|12
cover near 5 like caption 5|-176
cover near 5 like caption 6|-72
cover near 5 like caption 7|32
cover near 5 like caption 8|-69
cover near 5 margin 0|16
cover near 5 margin 1|113
cover near 5 margin 2|108
cover near 5 margin 3|-167
cover near 5 margin 4|51
cover near 5 margin 5|121
cover near 6|5
cover near 6 like caption 0|180
cover near 6 like caption 1|-51
cover near 6 like caption 2|-58
cover near 6 like caption 3|-33
cover near 6 like caption 4|109
cover near 6 like caption 5|46
cover near 6 like caption 6|-84
cover near 6 like caption 7|-171
cover near 6 like caption 8|-13
cover near 6 margin 1|-154
cover near 6 margin 2|-111
cover near 6 margin 3|-258
cover near 6 margin 4|-65
cover near 6 margin 5|56
cover near 7|-38
cover near 7 like caption 0|122
cover near 7 like caption 1|218
cover near 7 like caption 2|-165
cover near 7 like caption 3|-242
cover near 7 like caption 4|84
cover near 7 like caption 5|-560
cover near 7 like caption 6|-22
cover near 7 like caption 7|248
cover near 7 margin 1|-31
cover near 7 margin 2|3
cover near 7 margin 3|-215
cover near 7 margin 4|-55
cover near 7 margin 5|-3
gap|-122
gap after closing|476
gap after credit|1212
gap after quote|82
gap anaphora|-611
gap bare after quote|209
gap bare caption|687
gap bare echo 0|-22
gap bare echo 1|-102
gap bare echo 2|-164
gap bare echo 3|141
gap bare echo 4|109
gap bare echo 5|619
gap bare echo 6|41
gap bare known|-760
gap bare known 0|78
gap bare known 1|22
gap bare known 2|-362
gap bare known 3|-192
gap bare known 4|-379
gap bare known 5|-47
gap bare lead|444
gap bare link share|34
gap bare link share 0|186
gap bare link share 1|39
gap bare link share 2|-11
gap bare link share 3|-165
gap bare link share 4|-243
gap bare link share 5|-307
gap bare link share 6|-64
gap bare near|247
gap bare near 0|-43
gap bare near 1|13
gap bare near 2|-13
gap bare near 3|-178
gap bare near 4|410
gap bare near 5|-150
gap bare place|227
gap bare rare near 0|-174
gap bare rare near 1|118
gap bare rare near 2|9
gap bare rare near 3|104
gap bare rare near 4|-119
gap bare rare near 5|-153
gap bare rare near 6|-561
gap bare rare near 7|733
gap bare rare share|75
gap bare rare share 0|59
gap bare rare share 1|-246
gap bare rare share 2|-162
gap bare rare share 3|51
gap bare rare share 4|-54
gap bare rare share 5|78
gap bare rare share 6|247
gap bare rare wide 0|-280
gap bare rare wide 1|141
gap bare rare wide 2|45
gap bare rare wide 3|-79
gap bare rare wide 4|-65
gap bare rare wide 5|174
gap bare rare wide 6|230
gap bare rare wide 7|315
gap bare reported|783
gap bare sense excess|-119
gap bare sense excess 0|137
gap bare sense excess 1|39
gap bare sense excess 2|-38
gap bare sense excess 3|-13
gap bare sense excess 4|-80
gap bare sense excess 5|-97
gap bare sense excess 6|-106
gap bare sense near|206
gap bare sense near 0|235
gap bare sense near 1|118
gap bare sense near 2|-98
gap bare sense near 3|-104
gap bare sense near 4|-121
gap bare sense near 5|-198
gap bare sense near 6|86
gap bare sense wide depth|-104
gap bare sense wide depth 0|259
gap bare sense wide depth 1|11
gap bare sense wide depth 2|171
gap bare sense wide depth 3|171
gap bare sense wide depth 4|-136
gap bare sense wide depth 5|-180
gap bare sense wide depth 6|-268
gap bare sense wide depth 7|28
gap bare signed|1485
gap bare time|286
gap bare wide depth|-314
gap bare wide depth 1|299
gap bare wide depth 2|284
gap bare wide depth 3|-2
gap bare wide depth 4|-1
gap bare wide depth 5|-177
gap bare wide depth 6|-5
gap before length 0|239
gap before length 1|202
gap before length 2|-429
gap before length 3|-717
gap before length 4|473
gap byline far|772
gap byline next|2468
gap captions 1|646
gap captions 2|1134
gap captions 3|836
gap closing|-883
gap columns 0|-586
gap columns 1|-564
gap columns 2|126
gap columns 3|1011
gap columns 4|2252
gap credited|833
gap display length 1 0|272
gap display length 1 1|-222
gap display length 1 2|-469
gap display length 1 3|-291
gap display length 1 4|233
gap display length 1 5|18
gap display length 1 6|404
gap display length 1 7|621
gap display length 2 0|-467
gap display length 2 1|-481
gap display length 2 2|70
gap display length 2 3|28
gap display length 2 4|219
gap display length 2 5|-214
gap display length 2 6|-12
gap display length 2 7|-176
gap display marks|-42
gap display siblings 0|202
gap display siblings 1|-381
gap display siblings 2|-598
gap display siblings 3|-418
gap displays 0|-27
gap displays 1|-144
gap displays 2|-478
gap displays 3|66
gap displays 4|303
gap doubled|625
gap echo 0|-62
gap echo 1|-172
gap echo 2|-264
gap echo 3|-70
gap echo 4|46
gap echo 5|620
gap echo 6|62
gap frame|1384
gap furniture|548
gap heap 0|-214
gap heap 1|-209
gap heap 2|198
gap heap 3|503
gap heap 4|578
gap heap 5|63
gap heap 6|371
gap known|-693
gap known 0|-25
gap known 1|-147
gap known 2|-352
gap known 3|-165
gap known 4|-372
gap known 5|-32
gap lead|119
gap length 0|-1259
gap length 1|-70
gap length 2|188
gap length 3|-200
gap length 4|-117
gap link share|-183
gap link share 0|204
gap link share 1|180
gap link share 2|-19
gap link share 3|-332
gap link share 4|-417
gap link share 5|-427
gap link share 6|-396
gap links|-600
gap links 0|166
gap links 1|-82
gap links 2|-231
gap links 3|-7
gap links 4|-208
gap links 5|-740
gap links 6|20
gap near|-318
gap near 0|-1
gap near 1|-243
gap near 2|-204
gap near 3|-287
gap near 4|198
gap near 5|-111
gap near depth|-98
gap near depth 0|-84
gap near depth 1|77
gap near depth 2|186
gap near depth 3|8
gap near depth 4|-95
gap near depth 5|-241
gap near depth 6|-134
gap new subject|534
gap no subject|-68
gap opening|-699
gap other subject|197
gap place|160
gap pointed|-38
gap pointed 0|-186
gap pointed 1|-66
gap pointed 2|224
gap pointed 3|133
gap pointed 4|-109
gap pointed 5|-44
gap quote|290
gap rare near 0|-143
gap rare near 1|-19
gap rare near 2|-29
gap rare near 3|-145
gap rare near 4|-210
gap rare near 5|-349
gap rare near 6|-540
gap rare near 7|587
gap rare share|-46
gap rare share 0|48
gap rare share 1|-265
gap rare share 2|-198
gap rare share 3|-104
gap rare share 4|-85
gap rare share 5|-172
gap rare share 6|-39
gap rare wide 0|-180
gap rare wide 1|25
gap rare wide 2|3
gap rare wide 3|-36
gap rare wide 4|-67
gap rare wide 5|-69
gap rare wide 6|-479
gap rare wide 7|405
gap reported|359
gap same subject|-343
gap sense excess|-55
gap sense excess 0|-3
gap sense excess 1|-116
gap sense excess 2|-72
gap sense excess 3|-19
gap sense excess 4|-83
gap sense excess 5|-194
gap sense excess 6|-274
gap sense near|-92
gap sense near 0|41
gap sense near 1|77
gap sense near 2|95
gap sense near 3|-39
gap sense near 4|-190
gap sense near 5|-238
gap sense near 6|-252
gap sense near depth|-22
gap sense near depth 0|138
gap sense near depth 1|71
gap sense near depth 2|33
gap sense near depth 3|-117
gap sense near depth 4|-45
gap sense near depth 5|-258
gap sense near depth 6|-208
gap sense near depth 7|-107
gap sense wide|-292
gap sense wide 0|-84
gap sense wide 1|53
gap sense wide 2|133
gap sense wide 3|69
gap sense wide 4|92
gap sense wide 5|-162
gap sense wide 6|-529
gap sense wide depth|-82
gap sense wide depth 0|239
gap sense wide depth 1|275
gap sense wide depth 2|41
gap sense wide depth 3|57
gap sense wide depth 4|-163
gap sense wide depth 5|-198
gap sense wide depth 6|-374
gap sense wide depth 7|-126
gap signed|1909
gap subject over|254
gap time|411
gap unfinished|374
gap wide|-646
gap wide 0|133
gap wide 1|-62
gap wide 2|-195
gap wide 3|-657
gap wide 4|208
gap wide 5|-288
gap wide depth|-235
gap wide depth 1|238
gap wide depth 2|154
gap wide depth 3|113
gap wide depth 4|-12
gap wide depth 5|-176
gap wide depth 6|-211
head above 0|281
head above 0 heap 0|-550
head above 0 heap 1|11
head above 0 heap 2|310
head above 0 heap 3|603
head above 0 heap 4|453
head above 1|-293
head above 1 heap 2|-20
head above 1 heap 3|-268
head above 1 heap 4|-349
head above 2|-348
head above 2 heap 3|-238
head above 2 heap 4|-356
head below|-297
head below heap 0|225
head below heap 1|-292
head below heap 2|-332
head below heap 3|-335
head below heap 4|30
head elsewhere|-52
head elsewhere heap 0|553
head elsewhere heap 1|-240
head elsewhere heap 2|-200
head elsewhere heap 3|-3
head elsewhere heap 4|2
head inside|-1129
head inside heap 0|-442
head inside heap 1|-1086
head inside heap 2|-915
head inside heap 3|-703
head inside heap 4|250
head last|216
head last heap 1|733
head last heap 2|-34
head last heap 3|32
head last heap 4|168
kicker|-90
kicker blank|303
kicker bond 0|15
kicker bond 1|-29
kicker bond 2|-738
kicker bond 3|-725
kicker bond 4|-882
kicker caption|-367
kicker display gain 0|-815
kicker display gain 1|-630
kicker display gain 2|-332
kicker display gain 3|-95
kicker display gain 4|52
kicker display gain 5|-96
kicker display gain 6|22
kicker display gain 7|141
kicker display gain 8|206
kicker display gain 9|-15
kicker doubled|-1519
kicker genre|1689
kicker goes on|-956
kicker length 0|-132
kicker length 1|-69
kicker length 2|-397
kicker length 3|-322
kicker length 4|24
kicker length 5|371
kicker length 6|151
kicker like caption 0|196
kicker like caption 1|178
kicker like caption 2|166
kicker like caption 3|-137
kicker like caption 4|-263
kicker like caption 5|-149
kicker like caption 6|-579
kicker like caption 7|-591
kicker like caption 8|-504
kicker like heading 0|-149
kicker like heading 1|-28
kicker like heading 2|41
kicker like heading 3|-56
kicker like heading 4|-91
kicker like heading 5|-261
kicker like heading 6|-626
kicker like heading 7|-180
kicker like kicker 0|-773
kicker like kicker 1|-699
kicker like kicker 2|-236
kicker like kicker 3|-303
kicker like kicker 4|218
kicker like kicker 5|51
kicker like kicker 6|211
kicker like kicker 7|378
kicker like kicker 8|857
kicker like text 0|602
kicker like text 1|464
kicker like text 2|117
kicker like text 3|131
kicker like text 4|-214
kicker like text 5|-298
kicker like text 6|-360
kicker like text 7|-149
kicker like text 8|-51
kicker not doubled|455
kicker scene|185
kicker shorter 0|150
kicker shorter 1|237
kicker shorter 2|60
kicker shorter 3|-109
kicker shorter 4|-173
kicker shorter 5|32
kicker shorter 6|-244
kicker thing|-476
kicker verb|-100
lead far|126
lead near|-121
margin far 0|-962
margin far 1|-310
margin far 2|84
margin far 3|139
margin far 4|18
margin far 5|-29
margin near 0|-635
margin near 1|-133
margin near 2|125
margin near 3|160
margin near 4|169
margin near 5|103
mass far|22
mass near|107
none again|-18
none begins anaphora|-320
none begins closing|-488
none begins lead|697
none begins linking|124
none begins opening|-1861
none begins place|-265
none begins quote closes|606
none begins reported|294
none begins signed|-271
none begins time|-42
none clause 0|-90
none clause 1|-184
none clause 2|-217
none clause 3|-157
none clause 4|353
none credited|1484
none first|408
none free|-46
none later|-279
none of displays 0|-45
none of displays 1|-197
none of displays 2|119
none of displays 3|48
none of displays 4|21
none of displays 5|40
none of displays 6|-100
none of some|-76
none pointed 0|-7
none pointed 1|-84
none pointed 2|131
none pointed 3|-114
none pointed 4|-382
none pointed 5|-314
outside far|-573
outside near|-505
piece|-145
piece length 0|-2148
piece length 1|-158
piece length 2|-246
piece length 3|-109
piece length 4|223
piece length 5|935
piece prior|-89
piece surprise|34
run 1|-10
run 1 length 0|-63
run 1 length 1|-10
run 1 length 2|-65
run 1 length 3|-68
run 1 length 4|205
run 1 length 5|97
run 1 length 6|263
run 2|-45
run 2 bond 0|-197
run 2 bond 1|279
run 2 bond 2|454
run 2 bond 3|412
run 2 bond 4|412
run 2 joined by mark 0|177
run 2 joined by mark 1|348
run 2 joined by mark 2|871
run 2 joined by mark 3|218
run 2 joined by mark 4|673
run 2 joined by mark 5|304
run 2 joined by nothing 0|-200
run 2 joined by nothing 1|-227
run 2 joined by nothing 2|-103
run 2 joined by nothing 3|96
run 2 joined by nothing 4|-738
run 2 joined by nothing 5|-1147
run 2 length 0|-507
run 2 length 1|-1072
run 2 length 2|-897
run 2 length 3|208
run 2 length 4|187
run 2 length 5|-6
run 2 length 6|-530
run 3|-24
run 3 bond 0|-178
run 3 bond 1|43
run 3 bond 2|183
run 3 bond 3|262
run 3 bond 4|440
run 3 joined by mark 0|109
run 3 joined by mark 1|-96
run 3 joined by mark 2|54
run 3 joined by mark 3|-144
run 3 joined by mark 4|60
run 3 joined by mark 5|67
run 3 joined by nothing 0|77
run 3 joined by nothing 1|142
run 3 joined by nothing 2|404
run 3 joined by nothing 3|-523
run 3 joined by nothing 4|-375
run 3 joined by nothing 5|-212
run 3 length 0|-249
run 3 length 2|-216
run 3 length 3|889
run 3 length 4|551
run 3 length 5|-551
run 3 length 6|-850
run above other|72
run above same|-159
run below other|150
run below same|-183
run blank|280
run bond above 0|343
run bond above 1|73
run bond above 2|21
run bond above 3|-261
run bond above 4|-194
run bond below 0|249
run bond below 1|-59
run bond below 2|-231
run bond below 3|-205
run bond below 4|-633
run borderline 0|-593
run borderline 1|-586
run borderline 2|-186
run borderline bond 0|-508
run borderline bond 1|-396
run borderline bond 2|-544
run borderline bond 3|-392
run borderline bond 4|-381
run borderline comma|-1309
run borderline joined in a word|-927
run borderline stop|-927
run caption|-379
run comma|192
run display gain 0|-899
run display gain 1|-595
run display gain 2|-173
run display gain 3|-121
run display gain 4|184
run display gain 5|17
run display gain 6|145
run display gain 7|325
run display gain 8|300
run display gain 9|256
run doubled|410
run genre|-657
run goes on|-1071
run joined by mark|1039
run joined by nothing|-327
run joined in a word|1053
run last length 0|-422
run last length 1|-60
run last length 2|-64
run last length 3|-89
run last length 4|127
run last length 5|181
run length 0|81
run length 1|-205
run length 2|-281
run length 3|-137
run length 4|115
run length 5|36
run length 6|283
run length 7|198
run length 8|-403
run length 9|-767
run like caption 0|464
run like caption 1|155
run like caption 2|-7
run like caption 3|-260
run like caption 4|-242
run like caption 5|-283
run like caption 6|-616
run like caption 7|-597
run like caption 8|-662
run like heading 0|120
run like heading 1|-20
run like heading 2|-29
run like heading 3|18
run like heading 4|-200
run like heading 5|-396
run like heading 6|-670
run like heading 7|-313
run like heading 8|-7
run like kicker 0|212
run like kicker 1|167
run like kicker 2|-30
run like kicker 3|-160
run like kicker 4|-148
run like kicker 5|-64
run like kicker 6|-95
run like kicker 7|-242
run like kicker 8|-193
run like text 0|-294
run like text 1|157
run like text 2|107
run like text 3|54
run like text 4|34
run like text 5|1
run like text 6|-114
run like text 7|-113
run like text 8|-364
run loose|-501
run number|-302
run partly doubled|-577
run person|-475
run question|652
run quoted|400
run scene|144
run seen|161
run siblings 0|84
run siblings 1|-141
run siblings 2|-303
run siblings 3|-323
run stop|-308
run thing|-456
run tight|1234
run tight above|-1020
run tight below|-703
run top|450
run torn from above|-148
run torn from below|-426
run unbalanced|-981
run verb|183
sense ahead far|193
sense ahead far 0|-963
sense ahead far 1|-835
sense ahead far 2|-310
sense ahead far 3|93
sense ahead far 4|27
sense ahead far 5|45
sense ahead far 6|36
sense ahead far 7|-18
sense ahead near|362
sense ahead near 0|-552
sense ahead near 1|-534
sense ahead near 2|-167
sense ahead near 3|-10
sense ahead near 4|153
sense ahead near 5|188
sense ahead near 6|151
sense ahead near 7|99
sense lead far|493
sense lead near|300
sense margin far|408
sense margin far 0|-689
sense margin far 1|-602
sense margin far 2|-497
sense margin far 3|-290
sense margin far 4|-76
sense margin far 5|239
sense margin far 6|321
sense margin far 7|395
sense margin near|419
sense margin near 0|-522
sense margin near 1|-479
sense margin near 2|-367
sense margin near 3|-94
sense margin near 4|135
sense margin near 5|252
sense margin near 6|343
sense margin near 7|237
sense nearest far|-38
sense nearest far 0|-406
sense nearest far 1|-237
sense nearest far 2|20
sense nearest far 3|11
sense nearest far 4|-115
sense nearest far 5|-77
sense nearest far 6|-104
sense nearest far 7|251
sense nearest near|113
sense nearest near 0|-291
sense nearest near 1|-196
sense nearest near 2|199
sense nearest near 3|233
sense nearest near 4|136
sense nearest near 5|-20
sense nearest near 6|-87
sense nearest near 7|304
sense whole far|-23
sense whole near|551
`;

export const STRUCTURE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, Number(numbers) / 100];
    }),
);
