// Written by `npm run tune:pages`; do not edit.
// Fitted on 11000 pages that were made for it and 5 split by hand; rounds 2, seed 1.
// On 200 pages of other articles 95.92 % of the beginnings of articles are found, 95.60 % of those found are right, and 91.25 % of the headlines.
// A row is the name of a feature and its weight in hundredths.

const ROWS = `
above covers far|-155
above covers near|-466
below covers far|-203
below covers near|-337
cover far|-53
cover far 0|-202
cover far 0 like caption 0|-197
cover far 0 like caption 1|-306
cover far 0 like caption 2|-39
cover far 0 like caption 3|-13
cover far 0 like caption 4|285
cover far 0 like caption 5|-102
cover far 0 like caption 6|-256
cover far 0 like caption 7|-242
cover far 0 margin 0|-894
cover far 0 margin 1|21
cover far 0 margin 2|402
cover far 1|-17
cover far 1 like caption 0|-108
cover far 1 like caption 1|-83
cover far 1 like caption 2|189
cover far 1 like caption 3|-18
cover far 1 like caption 4|-89
cover far 1 like caption 5|-35
cover far 1 like caption 6|-64
cover far 1 like caption 7|-32
cover far 1 like caption 8|-25
cover far 1 margin 0|-524
cover far 1 margin 1|-151
cover far 1 margin 2|198
cover far 1 margin 3|299
cover far 2|-29
cover far 2 like caption 0|175
cover far 2 like caption 1|109
cover far 2 like caption 2|57
cover far 2 like caption 3|-174
cover far 2 like caption 4|-94
cover far 2 like caption 5|-158
cover far 2 like caption 6|-329
cover far 2 like caption 7|-175
cover far 2 like caption 8|-114
cover far 2 margin 0|-475
cover far 2 margin 1|-249
cover far 2 margin 2|9
cover far 2 margin 3|278
cover far 3|21
cover far 3 like caption 0|249
cover far 3 like caption 1|52
cover far 3 like caption 2|37
cover far 3 like caption 3|5
cover far 3 like caption 4|-463
cover far 3 like caption 5|-91
cover far 3 like caption 6|-384
cover far 3 like caption 7|-519
cover far 3 like caption 8|-127
cover far 3 margin 0|4
cover far 3 margin 1|-211
cover far 3 margin 2|-174
cover far 3 margin 3|192
cover far 3 margin 4|209
cover far 4|-30
cover far 4 like caption 0|219
cover far 4 like caption 1|216
cover far 4 like caption 2|-59
cover far 4 like caption 3|-158
cover far 4 like caption 4|-549
cover far 4 like caption 5|-380
cover far 4 like caption 6|-606
cover far 4 like caption 7|-424
cover far 4 like caption 8|-100
cover far 4 margin 0|-150
cover far 4 margin 1|-462
cover far 4 margin 2|-363
cover far 4 margin 3|74
cover far 4 margin 4|84
cover far 5|2
cover far 5 like caption 0|56
cover far 5 like caption 1|66
cover far 5 like caption 2|1
cover far 5 like caption 3|-19
cover far 5 like caption 4|-238
cover far 5 like caption 5|-189
cover far 5 like caption 6|-442
cover far 5 like caption 7|-176
cover far 5 like caption 8|-360
cover far 5 margin 0|-189
cover far 5 margin 1|-573
cover far 5 margin 2|767
cover far 5 margin 3|-257
cover far 5 margin 4|-17
cover far 5 margin 5|-10
cover far 6|48
cover far 6 like caption 0|337
cover far 6 like caption 1|37
cover far 6 like caption 2|50
cover far 6 like caption 3|-279
cover far 6 like caption 4|-202
cover far 6 like caption 5|363
cover far 6 like caption 6|-642
cover far 6 like caption 7|-578
cover far 6 like caption 8|-130
cover far 6 margin 1|188
cover far 6 margin 2|-206
cover far 6 margin 3|121
cover far 6 margin 4|-63
cover far 6 margin 5|-19
cover far 7|-143
cover far 7 like caption 0|198
cover far 7 like caption 1|-198
cover far 7 like caption 2|6
cover far 7 like caption 3|-440
cover far 7 like caption 4|-85
cover far 7 like caption 5|-431
cover far 7 like caption 6|85
cover far 7 like caption 7|361
cover far 7 margin 1|-74
cover far 7 margin 2|-213
cover far 7 margin 3|-170
cover far 7 margin 4|-353
cover far 7 margin 5|-2
cover near|107
cover near 0|-40
cover near 0 like caption 0|33
cover near 0 like caption 1|-53
cover near 0 like caption 2|-16
cover near 0 like caption 3|94
cover near 0 like caption 4|342
cover near 0 like caption 5|75
cover near 0 like caption 6|8
cover near 0 like caption 7|-96
cover near 0 margin 0|-606
cover near 0 margin 1|52
cover near 0 margin 2|190
cover near 1|116
cover near 1 like caption 0|62
cover near 1 like caption 1|-53
cover near 1 like caption 2|125
cover near 1 like caption 3|-52
cover near 1 like caption 4|-36
cover near 1 like caption 5|212
cover near 1 like caption 6|-69
cover near 1 like caption 8|-27
cover near 1 margin 0|-405
cover near 1 margin 1|-120
cover near 1 margin 2|85
cover near 1 margin 3|102
cover near 2|38
cover near 2 like caption 0|239
cover near 2 like caption 1|18
cover near 2 like caption 2|42
cover near 2 like caption 3|-16
cover near 2 like caption 4|12
cover near 2 like caption 5|-27
cover near 2 like caption 6|-173
cover near 2 like caption 7|43
cover near 2 margin 0|-339
cover near 2 margin 1|-79
cover near 2 margin 2|148
cover near 2 margin 3|300
cover near 3|105
cover near 3 like caption 0|273
cover near 3 like caption 1|114
cover near 3 like caption 2|-47
cover near 3 like caption 3|102
cover near 3 like caption 4|-204
cover near 3 like caption 5|42
cover near 3 like caption 6|-117
cover near 3 like caption 7|-75
cover near 3 like caption 8|-90
cover near 3 margin 0|-72
cover near 3 margin 1|-202
cover near 3 margin 2|-41
cover near 3 margin 3|151
cover near 3 margin 4|254
cover near 4|68
cover near 4 like caption 0|157
cover near 4 like caption 1|17
cover near 4 like caption 2|110
cover near 4 like caption 3|-113
cover near 4 like caption 4|-257
cover near 4 like caption 5|154
cover near 4 like caption 6|-309
cover near 4 like caption 7|-242
cover near 4 like caption 8|-133
cover near 4 margin 0|-398
cover near 4 margin 1|-210
cover near 4 margin 2|-426
cover near 4 margin 3|1
cover near 4 margin 4|157
cover near 5|57
cover near 5 like caption 0|-14
cover near 5 like caption 1|181
cover near 5 like caption 2|119
cover near 5 like caption 3|-195
cover near 5 like caption 4|21
cover near 5 like caption 5|-65
cover near 5 like caption 6|98
cover near 5 like caption 7|-78
cover near 5 like caption 8|-177
cover near 5 margin 0|162
cover near 5 margin 1|75
cover near 5 margin 2|-49
cover near 5 margin 3|-73
cover near 5 margin 4|125
cover near 5 margin 5|154
cover near 6|-28
cover near 6 like caption 0|172
cover near 6 like caption 1|-42
cover near 6 like caption 2|-31
cover near 6 like caption 3|10
cover near 6 like caption 4|62
cover near 6 like caption 5|29
cover near 6 like caption 6|-12
cover near 6 like caption 7|-91
cover near 6 margin 1|-160
cover near 6 margin 2|-184
cover near 6 margin 3|-296
cover near 6 margin 4|-100
cover near 6 margin 5|99
cover near 7|-30
cover near 7 like caption 0|101
cover near 7 like caption 1|215
cover near 7 like caption 2|-149
cover near 7 like caption 3|-248
cover near 7 like caption 4|215
cover near 7 like caption 5|-523
cover near 7 like caption 6|-95
cover near 7 like caption 7|203
cover near 7 margin 1|-81
cover near 7 margin 2|-168
cover near 7 margin 3|-248
cover near 7 margin 4|5
cover near 7 margin 5|-14
gap|-136
gap after closing|412
gap after credit|1162
gap after quote|-16
gap anaphora|-496
gap bare after quote|218
gap bare caption|632
gap bare echo 0|-117
gap bare echo 1|-100
gap bare echo 2|-233
gap bare echo 3|184
gap bare echo 4|25
gap bare echo 5|602
gap bare echo 6|80
gap bare known|-582
gap bare known 0|76
gap bare known 1|-21
gap bare known 2|-350
gap bare known 3|-213
gap bare known 4|-527
gap bare known 5|11
gap bare lead|387
gap bare link share|104
gap bare link share 0|124
gap bare link share 1|40
gap bare link share 3|-129
gap bare link share 4|-165
gap bare link share 5|-244
gap bare link share 6|-83
gap bare near|161
gap bare near 0|-76
gap bare near 1|-29
gap bare near 2|7
gap bare near 3|-46
gap bare near 4|342
gap bare near 5|-206
gap bare place|206
gap bare rare near 0|-84
gap bare rare near 1|106
gap bare rare near 2|14
gap bare rare near 3|167
gap bare rare near 4|-144
gap bare rare near 5|-247
gap bare rare near 6|-362
gap bare rare near 7|815
gap bare rare share|72
gap bare rare share 0|3
gap bare rare share 1|-92
gap bare rare share 2|-159
gap bare rare share 3|-18
gap bare rare share 4|-17
gap bare rare share 5|-25
gap bare rare share 6|168
gap bare rare wide 0|-226
gap bare rare wide 1|-4
gap bare rare wide 2|-8
gap bare rare wide 3|-69
gap bare rare wide 4|17
gap bare rare wide 5|58
gap bare rare wide 6|289
gap bare rare wide 7|213
gap bare reported|769
gap bare sense excess|-27
gap bare sense excess 0|37
gap bare sense excess 1|56
gap bare sense excess 2|-60
gap bare sense excess 3|18
gap bare sense excess 4|-112
gap bare sense excess 5|-180
gap bare sense excess 6|2
gap bare sense near|38
gap bare sense near 0|287
gap bare sense near 1|86
gap bare sense near 2|-59
gap bare sense near 3|-229
gap bare sense near 4|-164
gap bare sense near 5|-198
gap bare sense near 6|-30
gap bare sense wide depth|-104
gap bare sense wide depth 0|32
gap bare sense wide depth 1|83
gap bare sense wide depth 2|59
gap bare sense wide depth 3|144
gap bare sense wide depth 4|-138
gap bare sense wide depth 5|-162
gap bare sense wide depth 6|-195
gap bare sense wide depth 7|77
gap bare signed|1408
gap bare time|196
gap bare wide depth|-219
gap bare wide depth 1|625
gap bare wide depth 2|448
gap bare wide depth 3|-13
gap bare wide depth 4|-25
gap bare wide depth 5|-125
gap bare wide depth 6|-91
gap before length 0|273
gap before length 1|184
gap before length 2|-454
gap before length 3|-650
gap before length 4|371
gap byline far|788
gap byline next|2477
gap captions 1|555
gap captions 2|1022
gap captions 3|827
gap closing|-813
gap columns 0|-533
gap columns 1|-489
gap columns 2|123
gap columns 3|1158
gap columns 4|2322
gap credited|720
gap display length 1 0|317
gap display length 1 1|-267
gap display length 1 2|-415
gap display length 1 3|-310
gap display length 1 4|290
gap display length 1 5|133
gap display length 1 6|549
gap display length 1 7|609
gap display length 2 0|-686
gap display length 2 1|-546
gap display length 2 2|84
gap display length 2 3|76
gap display length 2 4|199
gap display length 2 5|-365
gap display length 2 6|137
gap display length 2 7|-230
gap display marks|-13
gap display siblings 0|220
gap display siblings 1|-318
gap display siblings 2|-547
gap display siblings 3|-324
gap displays 0|14
gap displays 1|-179
gap displays 2|-502
gap displays 3|75
gap displays 4|233
gap doubled|561
gap echo 0|-2
gap echo 1|-152
gap echo 2|-186
gap echo 3|-169
gap echo 4|100
gap echo 5|548
gap echo 6|57
gap frame|1241
gap furniture|500
gap heap 0|-151
gap heap 1|-214
gap heap 2|135
gap heap 3|567
gap heap 4|335
gap heap 5|-37
gap heap 6|322
gap known|-751
gap known 0|-26
gap known 1|-182
gap known 2|-345
gap known 3|-203
gap known 4|-469
gap known 5|-54
gap lead|170
gap length 0|-1109
gap length 1|-38
gap length 2|188
gap length 3|-186
gap length 4|-83
gap link share|-242
gap link share 0|209
gap link share 1|217
gap link share 2|8
gap link share 3|-369
gap link share 4|-409
gap link share 5|-393
gap link share 6|-348
gap links|-404
gap links 0|174
gap links 1|-43
gap links 2|-227
gap links 3|-73
gap links 4|-169
gap links 5|-656
gap links 6|150
gap near|-160
gap near 0|-5
gap near 1|-254
gap near 2|-153
gap near 3|-286
gap near 4|222
gap near 5|-207
gap near depth|-146
gap near depth 0|-52
gap near depth 1|175
gap near depth 2|255
gap near depth 3|-66
gap near depth 4|-55
gap near depth 5|-173
gap near depth 6|-137
gap new subject|552
gap no subject|-58
gap opening|-519
gap other subject|233
gap place|173
gap pointed|-41
gap pointed 0|-151
gap pointed 1|-111
gap pointed 2|213
gap pointed 3|77
gap pointed 4|-50
gap pointed 5|7
gap quote|382
gap rare near 0|-121
gap rare near 1|-59
gap rare near 2|-106
gap rare near 3|-233
gap rare near 4|-163
gap rare near 5|-453
gap rare near 6|-307
gap rare near 7|418
gap rare share|-49
gap rare share 0|-8
gap rare share 1|-204
gap rare share 2|-183
gap rare share 3|-45
gap rare share 4|-118
gap rare share 5|-205
gap rare share 6|-63
gap rare wide 0|-198
gap rare wide 1|-99
gap rare wide 2|-22
gap rare wide 3|-28
gap rare wide 4|-95
gap rare wide 5|78
gap rare wide 6|-490
gap rare wide 7|366
gap reported|313
gap same subject|-272
gap sense excess|-17
gap sense excess 0|-97
gap sense excess 1|-118
gap sense excess 2|-68
gap sense excess 3|4
gap sense excess 4|-95
gap sense excess 5|-193
gap sense excess 6|-270
gap sense near|-89
gap sense near 0|34
gap sense near 1|31
gap sense near 2|24
gap sense near 3|-83
gap sense near 4|-157
gap sense near 5|-218
gap sense near 6|-226
gap sense near depth|-58
gap sense near depth 0|147
gap sense near depth 1|-70
gap sense near depth 2|-26
gap sense near depth 3|-117
gap sense near depth 4|-34
gap sense near depth 5|-211
gap sense near depth 6|-194
gap sense near depth 7|-122
gap sense wide|-241
gap sense wide 0|23
gap sense wide 1|76
gap sense wide 2|119
gap sense wide 3|79
gap sense wide 4|6
gap sense wide 5|-172
gap sense wide 6|-544
gap sense wide depth|-57
gap sense wide depth 0|216
gap sense wide depth 1|291
gap sense wide depth 2|104
gap sense wide depth 3|-3
gap sense wide depth 4|-212
gap sense wide depth 5|-211
gap sense wide depth 6|-348
gap sense wide depth 7|-217
gap signed|1877
gap subject over|148
gap time|396
gap unfinished|440
gap wide|-502
gap wide 0|98
gap wide 1|-36
gap wide 2|-225
gap wide 3|-721
gap wide 4|158
gap wide 5|-354
gap wide depth|-207
gap wide depth 1|572
gap wide depth 2|183
gap wide depth 3|110
gap wide depth 4|-69
gap wide depth 5|-206
gap wide depth 6|-251
head above 0|192
head above 0 heap 0|-517
head above 0 heap 1|18
head above 0 heap 2|379
head above 0 heap 3|493
head above 0 heap 4|473
head above 1|-360
head above 1 heap 2|-98
head above 1 heap 3|-441
head above 1 heap 4|-336
head above 2|-312
head above 2 heap 3|-118
head above 2 heap 4|-407
head below|-265
head below heap 0|242
head below heap 1|-239
head below heap 2|-272
head below heap 3|-405
head below heap 4|-118
head elsewhere|-93
head elsewhere heap 0|554
head elsewhere heap 1|-189
head elsewhere heap 2|-191
head elsewhere heap 3|-7
head elsewhere heap 4|3
head inside|-1122
head inside heap 0|-402
head inside heap 1|-1119
head inside heap 2|-921
head inside heap 3|-828
head inside heap 4|20
head last|216
head last heap 1|565
head last heap 2|-35
head last heap 3|-45
head last heap 4|120
kicker|-116
kicker blank|325
kicker bond 0|10
kicker bond 1|-67
kicker bond 2|-807
kicker bond 3|-688
kicker bond 4|-847
kicker caption|-344
kicker display gain 0|-786
kicker display gain 1|-673
kicker display gain 2|-189
kicker display gain 3|-75
kicker display gain 4|79
kicker display gain 5|93
kicker display gain 6|-4
kicker display gain 7|86
kicker display gain 8|222
kicker display gain 9|-78
kicker doubled|-1375
kicker genre|1706
kicker goes on|-978
kicker length 0|-131
kicker length 1|-29
kicker length 2|-384
kicker length 3|-273
kicker length 4|26
kicker length 5|330
kicker length 6|201
kicker like caption 0|229
kicker like caption 1|175
kicker like caption 2|146
kicker like caption 3|-177
kicker like caption 4|-275
kicker like caption 5|-209
kicker like caption 6|-656
kicker like caption 7|-692
kicker like caption 8|-469
kicker like heading 0|-98
kicker like heading 1|-9
kicker like heading 2|53
kicker like heading 3|64
kicker like heading 4|-118
kicker like heading 5|-87
kicker like heading 6|-626
kicker like heading 7|-95
kicker like kicker 0|-782
kicker like kicker 1|-684
kicker like kicker 2|-263
kicker like kicker 3|-272
kicker like kicker 4|169
kicker like kicker 5|4
kicker like kicker 6|264
kicker like kicker 7|496
kicker like kicker 8|950
kicker like text 0|641
kicker like text 1|459
kicker like text 2|68
kicker like text 3|74
kicker like text 4|-204
kicker like text 5|-292
kicker like text 6|-373
kicker like text 7|-184
kicker like text 8|178
kicker not doubled|390
kicker scene|105
kicker shorter 0|159
kicker shorter 1|233
kicker shorter 2|59
kicker shorter 3|-76
kicker shorter 4|-142
kicker shorter 5|19
kicker shorter 6|-263
kicker thing|-438
kicker verb|-40
lead far|120
lead near|-160
margin far 0|-808
margin far 1|-244
margin far 2|85
margin far 3|154
margin far 4|109
margin far 5|3
margin near 0|-559
margin near 1|-5
margin near 2|154
margin near 3|183
margin near 4|200
margin near 5|79
mass far|19
mass near|102
none again|-6
none begins anaphora|-308
none begins closing|-492
none begins lead|679
none begins linking|104
none begins opening|-1779
none begins place|-126
none begins quote closes|643
none begins reported|327
none begins signed|-262
none begins time|-32
none clause 0|-84
none clause 1|-109
none clause 2|-214
none clause 3|-223
none clause 4|285
none credited|1441
none first|418
none free|59
none later|-281
none of displays 0|127
none of displays 1|-117
none of displays 2|170
none of displays 3|117
none of displays 4|-44
none of displays 5|75
none of displays 6|-98
none of some|-25
none pointed 0|-22
none pointed 1|-137
none pointed 2|-172
none pointed 3|199
none pointed 4|-354
none pointed 5|-375
outside far|-551
outside near|-452
piece|-117
piece length 0|-1912
piece length 1|-181
piece length 2|-155
piece length 3|-74
piece length 4|386
piece length 5|936
piece prior|-134
piece surprise|42
run 1|10
run 1 length 0|-65
run 1 length 1|-8
run 1 length 2|-46
run 1 length 3|-71
run 1 length 4|150
run 1 length 5|129
run 1 length 6|629
run 2|-5
run 2 bond 0|-232
run 2 bond 1|205
run 2 bond 2|421
run 2 bond 3|454
run 2 bond 4|420
run 2 joined by mark 0|187
run 2 joined by mark 1|466
run 2 joined by mark 2|790
run 2 joined by mark 3|389
run 2 joined by mark 4|700
run 2 joined by mark 5|329
run 2 joined by nothing 0|-137
run 2 joined by nothing 1|-236
run 2 joined by nothing 2|-61
run 2 joined by nothing 3|120
run 2 joined by nothing 4|-730
run 2 joined by nothing 5|-1137
run 2 length 0|-473
run 2 length 1|-1066
run 2 length 2|-906
run 2 length 3|254
run 2 length 4|171
run 2 length 5|27
run 2 length 6|-561
run 3|26
run 3 bond 0|-184
run 3 bond 1|37
run 3 bond 2|260
run 3 bond 3|241
run 3 bond 4|408
run 3 joined by mark 0|-31
run 3 joined by mark 1|-30
run 3 joined by mark 2|73
run 3 joined by mark 3|-164
run 3 joined by mark 4|-43
run 3 joined by mark 5|121
run 3 joined by nothing 0|42
run 3 joined by nothing 1|-4
run 3 joined by nothing 2|402
run 3 joined by nothing 3|-594
run 3 joined by nothing 4|-198
run 3 joined by nothing 5|-343
run 3 length 0|-171
run 3 length 1|-61
run 3 length 2|-249
run 3 length 3|978
run 3 length 4|574
run 3 length 5|-427
run 3 length 6|-917
run above other|11
run above same|-158
run below other|156
run below same|-127
run blank|272
run bond above 0|330
run bond above 1|-26
run bond above 2|68
run bond above 3|-219
run bond above 4|-169
run bond below 0|272
run bond below 1|25
run bond below 2|-176
run bond below 3|-316
run bond below 4|-632
run borderline 0|-619
run borderline 1|-519
run borderline 2|-167
run borderline bond 0|-471
run borderline bond 1|-369
run borderline bond 2|-682
run borderline bond 3|-422
run borderline bond 4|-418
run borderline comma|-1289
run borderline joined in a word|-831
run borderline stop|-898
run caption|-397
run comma|174
run display gain 0|-958
run display gain 1|-562
run display gain 2|-274
run display gain 3|-84
run display gain 4|219
run display gain 5|100
run display gain 6|104
run display gain 7|324
run display gain 8|256
run display gain 9|276
run doubled|442
run genre|-635
run goes on|-977
run joined by mark|998
run joined by nothing|-347
run joined in a word|1067
run last length 0|-471
run last length 1|-49
run last length 2|-34
run last length 3|-77
run last length 4|102
run last length 5|217
run length 0|114
run length 1|-142
run length 2|-271
run length 3|-124
run length 4|79
run length 5|50
run length 6|304
run length 7|213
run length 8|-369
run length 9|-609
run like caption 0|427
run like caption 1|169
run like caption 2|-25
run like caption 3|-247
run like caption 4|-252
run like caption 5|-284
run like caption 6|-576
run like caption 7|-577
run like caption 8|-632
run like heading 0|126
run like heading 1|-2
run like heading 2|-22
run like heading 3|36
run like heading 4|-219
run like heading 5|-350
run like heading 6|-646
run like heading 7|-316
run like kicker 0|175
run like kicker 1|135
run like kicker 2|-64
run like kicker 3|-217
run like kicker 4|-178
run like kicker 5|-63
run like kicker 6|-87
run like kicker 7|-302
run like kicker 8|-239
run like text 0|-336
run like text 1|113
run like text 2|112
run like text 3|79
run like text 4|23
run like text 5|2
run like text 6|-122
run like text 7|-116
run like text 8|-419
run loose|-498
run marks|-24
run number|-314
run partly doubled|-568
run person|-463
run question|564
run quoted|360
run scene|120
run seen|114
run siblings 0|65
run siblings 1|-127
run siblings 2|-325
run siblings 3|-289
run stop|-250
run thing|-417
run tight|1173
run tight above|-995
run tight below|-577
run top|452
run torn from above|-152
run torn from below|-293
run unbalanced|-1034
run verb|200
sense ahead far|183
sense ahead far 0|-866
sense ahead far 1|-845
sense ahead far 2|-283
sense ahead far 3|47
sense ahead far 4|58
sense ahead far 5|71
sense ahead far 6|38
sense ahead far 7|-22
sense ahead near|417
sense ahead near 0|-479
sense ahead near 1|-409
sense ahead near 2|-78
sense ahead near 3|81
sense ahead near 4|213
sense ahead near 5|221
sense ahead near 6|162
sense ahead near 7|36
sense lead far|496
sense lead near|302
sense margin far|404
sense margin far 0|-638
sense margin far 1|-572
sense margin far 2|-474
sense margin far 3|-275
sense margin far 4|-74
sense margin far 5|213
sense margin far 6|303
sense margin far 7|378
sense margin near|458
sense margin near 0|-466
sense margin near 1|-471
sense margin near 2|-369
sense margin near 3|-122
sense margin near 4|133
sense margin near 5|245
sense margin near 6|288
sense margin near 7|115
sense nearest far|-38
sense nearest far 0|-349
sense nearest far 1|-249
sense nearest far 2|77
sense nearest far 3|40
sense nearest far 4|-124
sense nearest far 5|-62
sense nearest far 6|-111
sense nearest far 7|251
sense nearest near|127
sense nearest near 0|-358
sense nearest near 1|-195
sense nearest near 2|237
sense nearest near 3|244
sense nearest near 4|157
sense nearest near 5|17
sense nearest near 6|-63
sense nearest near 7|219
sense whole far|41
sense whole near|627
`;

export const STRUCTURE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, Number(numbers) / 100];
    }),
);
