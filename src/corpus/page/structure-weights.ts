// Written by `npm run tune:pages`; do not edit.
// Fitted on 9000 pages that were made for it, or printed from 359 sheets, and on 5 split by hand; rounds 2, seed 1, the mean of 2 fits.
// On 200 pages of other articles 97.11 % of the beginnings of articles are found, 92.10 % of those found are right, and 91.63 % of the headlines.
// A row is the name of a feature and its weight in hundredths.

const ROWS = `
above covers far|-218
above covers near|-453
below covers far|-56
below covers near|-198
cover far|14
cover far 0|-209
cover far 0 like caption 0|-236
cover far 0 like caption 1|-315
cover far 0 like caption 2|-36
cover far 0 like caption 3|56
cover far 0 like caption 4|41
cover far 0 like caption 5|-34
cover far 0 like caption 6|55
cover far 0 like caption 7|134
cover far 0 like caption 8|-142
cover far 0 margin 0|-376
cover far 0 margin 1|-87
cover far 0 margin 2|111
cover far 1|-66
cover far 1 like caption 0|-110
cover far 1 like caption 1|-28
cover far 1 like caption 2|-12
cover far 1 like caption 3|-39
cover far 1 like caption 4|18
cover far 1 like caption 6|75
cover far 1 like caption 7|-213
cover far 1 like caption 8|-125
cover far 1 margin 0|-408
cover far 1 margin 1|-73
cover far 1 margin 2|155
cover far 1 margin 3|121
cover far 2|-58
cover far 2 like caption 0|244
cover far 2 like caption 1|-16
cover far 2 like caption 2|-30
cover far 2 like caption 3|-203
cover far 2 like caption 4|-48
cover far 2 like caption 5|-98
cover far 2 like caption 6|-374
cover far 2 like caption 7|-256
cover far 2 like caption 8|-237
cover far 2 margin 0|-288
cover far 2 margin 1|-257
cover far 2 margin 2|-54
cover far 2 margin 3|224
cover far 3|22
cover far 3 like caption 0|210
cover far 3 like caption 1|115
cover far 3 like caption 2|-10
cover far 3 like caption 3|-95
cover far 3 like caption 4|-246
cover far 3 like caption 5|-165
cover far 3 like caption 6|-126
cover far 3 like caption 7|-420
cover far 3 like caption 8|-223
cover far 3 margin 0|-4
cover far 3 margin 1|-174
cover far 3 margin 2|-194
cover far 3 margin 3|103
cover far 3 margin 4|159
cover far 4|-23
cover far 4 like caption 0|284
cover far 4 like caption 1|234
cover far 4 like caption 3|-246
cover far 4 like caption 4|-7
cover far 4 like caption 5|-232
cover far 4 like caption 6|-383
cover far 4 like caption 7|-409
cover far 4 like caption 8|-352
cover far 4 margin 0|-211
cover far 4 margin 1|-577
cover far 4 margin 2|-190
cover far 4 margin 3|165
cover far 4 margin 4|130
cover far 5|30
cover far 5 like caption 0|306
cover far 5 like caption 1|76
cover far 5 like caption 2|130
cover far 5 like caption 3|135
cover far 5 like caption 4|-301
cover far 5 like caption 5|-386
cover far 5 like caption 6|-461
cover far 5 like caption 7|-237
cover far 5 like caption 8|-317
cover far 5 margin 0|112
cover far 5 margin 1|-401
cover far 5 margin 2|447
cover far 5 margin 3|-137
cover far 5 margin 4|-43
cover far 5 margin 5|52
cover far 6|107
cover far 6 like caption 0|199
cover far 6 like caption 1|210
cover far 6 like caption 2|-1
cover far 6 like caption 3|-289
cover far 6 like caption 4|-136
cover far 6 like caption 5|402
cover far 6 like caption 6|-524
cover far 6 like caption 7|-633
cover far 6 like caption 8|-131
cover far 6 margin 0|-40
cover far 6 margin 1|-278
cover far 6 margin 2|-280
cover far 6 margin 3|129
cover far 6 margin 4|-37
cover far 6 margin 5|77
cover far 7|-11
cover far 7 like caption 0|318
cover far 7 like caption 1|89
cover far 7 like caption 2|189
cover far 7 like caption 3|-11
cover far 7 like caption 4|-235
cover far 7 like caption 5|-298
cover far 7 like caption 6|-77
cover far 7 like caption 7|55
cover far 7 like caption 8|-17
cover far 7 margin 1|80
cover far 7 margin 2|-4
cover far 7 margin 3|-1
cover far 7 margin 4|-289
cover far 7 margin 5|19
cover near|70
cover near 0|-60
cover near 0 like caption 0|-28
cover near 0 like caption 1|-75
cover near 0 like caption 2|-33
cover near 0 like caption 3|191
cover near 0 like caption 4|63
cover near 0 like caption 5|67
cover near 0 like caption 6|-271
cover near 0 like caption 7|-256
cover near 0 like caption 8|-109
cover near 0 margin 0|-80
cover near 0 margin 1|25
cover near 0 margin 2|113
cover near 1|71
cover near 1 like caption 0|19
cover near 1 like caption 1|53
cover near 1 like caption 2|40
cover near 1 like caption 3|99
cover near 1 like caption 4|-250
cover near 1 like caption 5|172
cover near 1 like caption 6|230
cover near 1 like caption 7|-200
cover near 1 margin 0|-329
cover near 1 margin 1|23
cover near 1 margin 2|201
cover near 1 margin 3|267
cover near 2|96
cover near 2 like caption 0|167
cover near 2 like caption 1|79
cover near 2 like caption 2|3
cover near 2 like caption 3|-19
cover near 2 like caption 4|-220
cover near 2 like caption 5|-244
cover near 2 like caption 6|-102
cover near 2 like caption 7|-137
cover near 2 like caption 8|-133
cover near 2 margin 0|-137
cover near 2 margin 1|-143
cover near 2 margin 2|16
cover near 2 margin 3|279
cover near 3|78
cover near 3 like caption 0|167
cover near 3 like caption 1|148
cover near 3 like caption 2|-76
cover near 3 like caption 3|-29
cover near 3 like caption 4|-123
cover near 3 like caption 5|-94
cover near 3 like caption 6|-122
cover near 3 like caption 7|-164
cover near 3 like caption 8|-75
cover near 3 margin 0|90
cover near 3 margin 1|-210
cover near 3 margin 2|-86
cover near 3 margin 3|168
cover near 3 margin 4|244
cover near 4|85
cover near 4 like caption 0|105
cover near 4 like caption 1|133
cover near 4 like caption 2|61
cover near 4 like caption 3|106
cover near 4 like caption 4|-96
cover near 4 like caption 5|125
cover near 4 like caption 6|-307
cover near 4 like caption 7|-257
cover near 4 like caption 8|-217
cover near 4 margin 0|-181
cover near 4 margin 1|-154
cover near 4 margin 2|-156
cover near 4 margin 3|89
cover near 4 margin 4|222
cover near 5|62
cover near 5 like caption 0|121
cover near 5 like caption 1|129
cover near 5 like caption 2|54
cover near 5 like caption 3|155
cover near 5 like caption 4|-108
cover near 5 like caption 5|-443
cover near 5 like caption 6|-186
cover near 5 like caption 7|28
cover near 5 margin 0|-129
cover near 5 margin 1|217
cover near 5 margin 2|-261
cover near 5 margin 3|-192
cover near 5 margin 4|63
cover near 5 margin 5|287
cover near 6|114
cover near 6 like caption 0|150
cover near 6 like caption 1|135
cover near 6 like caption 2|-8
cover near 6 like caption 3|-8
cover near 6 like caption 4|148
cover near 6 like caption 5|-206
cover near 6 like caption 6|275
cover near 6 like caption 7|-68
cover near 6 margin 0|-150
cover near 6 margin 1|-281
cover near 6 margin 2|-241
cover near 6 margin 3|4
cover near 6 margin 4|-103
cover near 6 margin 5|86
cover near 7|-14
cover near 7 like caption 0|-63
cover near 7 like caption 1|123
cover near 7 like caption 2|36
cover near 7 like caption 3|-53
cover near 7 like caption 4|205
cover near 7 like caption 5|-293
cover near 7 like caption 6|-26
cover near 7 like caption 7|150
cover near 7 margin 1|18
cover near 7 margin 2|23
cover near 7 margin 3|24
cover near 7 margin 4|144
cover near 7 margin 5|-15
gap|-68
gap after closing|189
gap after credit|516
gap after quote|-4
gap anaphora|-340
gap bare after quote|213
gap bare caption|192
gap bare echo 0|-15
gap bare echo 1|-25
gap bare echo 2|57
gap bare echo 3|141
gap bare echo 4|292
gap bare echo 5|363
gap bare echo 6|302
gap bare known|17
gap bare known 0|41
gap bare known 1|74
gap bare known 2|-106
gap bare known 3|-11
gap bare known 4|-144
gap bare known 5|74
gap bare lead|-32
gap bare link share|101
gap bare link share 0|102
gap bare link share 1|-100
gap bare link share 2|61
gap bare link share 3|-106
gap bare link share 4|91
gap bare link share 5|23
gap bare link share 6|-7
gap bare near|28
gap bare near 0|-20
gap bare near 1|83
gap bare near 2|-132
gap bare near 3|-158
gap bare near 4|186
gap bare near 5|-287
gap bare odds|135
gap bare odds 0|-691
gap bare odds 1|-469
gap bare odds 10|448
gap bare odds 2|-86
gap bare odds 3|-152
gap bare odds 4|-101
gap bare odds 5|70
gap bare odds 6|120
gap bare odds 7|404
gap bare odds 8|514
gap bare odds 9|541
gap bare place|84
gap bare rare near 0|-97
gap bare rare near 1|111
gap bare rare near 2|-16
gap bare rare near 3|109
gap bare rare near 4|84
gap bare rare near 5|-62
gap bare rare near 6|-365
gap bare rare near 7|636
gap bare rare share|81
gap bare rare share 0|126
gap bare rare share 1|-113
gap bare rare share 2|-96
gap bare rare share 3|-35
gap bare rare share 4|-32
gap bare rare share 5|85
gap bare rare share 6|182
gap bare rare wide 0|-249
gap bare rare wide 1|62
gap bare rare wide 2|85
gap bare rare wide 3|153
gap bare rare wide 4|24
gap bare rare wide 5|12
gap bare rare wide 6|91
gap bare rare wide 7|285
gap bare reported|199
gap bare sense excess|132
gap bare sense excess 0|173
gap bare sense excess 1|26
gap bare sense excess 2|-60
gap bare sense excess 3|-27
gap bare sense excess 4|-70
gap bare sense excess 5|73
gap bare sense excess 6|62
gap bare sense near|188
gap bare sense near 0|163
gap bare sense near 1|100
gap bare sense near 2|-22
gap bare sense near 3|91
gap bare sense near 4|-18
gap bare sense near 5|126
gap bare sense near 6|-46
gap bare sense wide depth|28
gap bare sense wide depth 0|41
gap bare sense wide depth 1|-147
gap bare sense wide depth 2|117
gap bare sense wide depth 3|20
gap bare sense wide depth 4|-107
gap bare sense wide depth 5|73
gap bare sense wide depth 6|-59
gap bare sense wide depth 7|51
gap bare signed|255
gap bare time|-131
gap bare wide depth|-22
gap bare wide depth 1|541
gap bare wide depth 2|201
gap bare wide depth 3|-191
gap bare wide depth 4|20
gap bare wide depth 5|10
gap bare wide depth 6|122
gap before length 0|18
gap before length 1|71
gap before length 2|-104
gap before length 3|-253
gap before length 4|-7
gap box|1092
gap byline far|762
gap byline next|981
gap captions 1|208
gap captions 2|132
gap captions 3|416
gap closing|-295
gap columns 0|-242
gap columns 1|-321
gap columns 2|-208
gap columns 3|706
gap columns 4|890
gap credited|375
gap display length 1 0|346
gap display length 1 1|4
gap display length 1 2|-330
gap display length 1 3|-286
gap display length 1 4|-80
gap display length 1 5|-59
gap display length 1 6|57
gap display length 1 7|176
gap display length 2 0|35
gap display length 2 1|-410
gap display length 2 2|-187
gap display length 2 3|-71
gap display length 2 4|94
gap display length 2 5|337
gap display length 2 6|221
gap display length 2 7|71
gap display marks|-167
gap display siblings 0|127
gap display siblings 1|-179
gap display siblings 2|-357
gap display siblings 3|-528
gap displays 0|36
gap displays 1|-170
gap displays 2|-387
gap displays 3|169
gap displays 4|484
gap doubled|225
gap echo 0|-2
gap echo 1|-102
gap echo 2|-62
gap echo 3|15
gap echo 4|246
gap echo 5|349
gap echo 6|341
gap entry then entry|-385
gap entry then text|-85
gap entry then turn|109
gap frame|699
gap furniture|740
gap heap 0|5
gap heap 1|-175
gap heap 2|-5
gap heap 3|37
gap heap 4|153
gap heap 5|-5
gap heap 6|380
gap known|-138
gap known 0|-30
gap known 1|-32
gap known 2|-104
gap known 3|133
gap known 4|-208
gap known 5|115
gap lead|293
gap length 0|-159
gap length 1|75
gap length 2|-20
gap length 3|-50
gap length 4|-181
gap link share|-67
gap link share 0|157
gap link share 1|114
gap link share 2|-100
gap link share 3|-52
gap link share 4|-210
gap link share 5|-227
gap link share 6|-187
gap links|-238
gap links 0|122
gap links 1|-8
gap links 2|-50
gap links 3|-15
gap links 4|-227
gap links 5|-466
gap links 6|-235
gap near|-195
gap near 0|43
gap near 1|-120
gap near 2|-58
gap near 3|-409
gap near 4|72
gap near 5|-114
gap near depth|-19
gap near depth 0|-83
gap near depth 1|90
gap near depth 2|-32
gap near depth 3|-30
gap near depth 4|-41
gap near depth 5|-113
gap near depth 6|44
gap new subject|301
gap no subject|15
gap odds|247
gap odds 0|-1019
gap odds 1|-847
gap odds 10|857
gap odds 2|-591
gap odds 3|-658
gap odds 4|-253
gap odds 5|-127
gap odds 6|195
gap odds 7|495
gap odds 8|557
gap odds 9|915
gap opening|-1079
gap other subject|134
gap place|30
gap pointed|-317
gap pointed 0|-18
gap pointed 1|-101
gap pointed 2|-55
gap pointed 3|123
gap pointed 4|-201
gap pointed 5|-94
gap quote|85
gap rare near 0|-130
gap rare near 1|-50
gap rare near 2|-16
gap rare near 3|-106
gap rare near 4|50
gap rare near 5|-40
gap rare near 6|-324
gap rare near 7|380
gap rare share|-29
gap rare share 0|108
gap rare share 1|-326
gap rare share 2|-99
gap rare share 3|-97
gap rare share 4|83
gap rare share 5|-88
gap rare share 6|-51
gap rare wide 0|-143
gap rare wide 1|5
gap rare wide 2|-10
gap rare wide 3|-197
gap rare wide 4|-87
gap rare wide 5|107
gap rare wide 6|-83
gap rare wide 7|296
gap reported|-40
gap same subject|-175
gap sense excess|17
gap sense excess 0|47
gap sense excess 1|-25
gap sense excess 2|-32
gap sense excess 3|-58
gap sense excess 4|-106
gap sense excess 5|-182
gap sense excess 6|-107
gap sense near|-4
gap sense near 0|-122
gap sense near 1|-13
gap sense near 2|25
gap sense near 3|21
gap sense near 4|87
gap sense near 5|-128
gap sense near 6|-202
gap sense near depth|5
gap sense near depth 0|13
gap sense near depth 1|19
gap sense near depth 2|-61
gap sense near depth 3|-55
gap sense near depth 4|31
gap sense near depth 5|-150
gap sense near depth 6|-90
gap sense near depth 7|79
gap sense wide|-89
gap sense wide 0|-25
gap sense wide 1|43
gap sense wide 2|34
gap sense wide 3|6
gap sense wide 4|55
gap sense wide 5|-58
gap sense wide 6|-137
gap sense wide depth|26
gap sense wide depth 0|-9
gap sense wide depth 1|142
gap sense wide depth 2|-34
gap sense wide depth 3|86
gap sense wide depth 4|-30
gap sense wide depth 5|-73
gap sense wide depth 6|-93
gap sense wide depth 7|-38
gap signed|747
gap subject over|349
gap text then entry|135
gap text then text|-52
gap text then turn|124
gap time|-47
gap turn then entry|159
gap turn then text|64
gap turn then turn|-923
gap unfinished|414
gap wide|-400
gap wide 0|111
gap wide 1|-28
gap wide 2|-126
gap wide 3|-444
gap wide 4|187
gap wide 5|-303
gap wide depth|21
gap wide depth 0|3
gap wide depth 1|464
gap wide depth 2|90
gap wide depth 3|48
gap wide depth 4|-111
gap wide depth 5|-84
gap wide depth 6|-33
head above 0|190
head above 0 heap 0|-499
head above 0 heap 1|88
head above 0 heap 2|196
head above 0 heap 3|328
head above 0 heap 4|198
head above 1|-125
head above 1 heap 2|5
head above 1 heap 3|35
head above 1 heap 4|-268
head above 2|-158
head above 2 heap 3|-330
head above 2 heap 4|-278
head below|32
head below heap 0|80
head below heap 1|-111
head below heap 2|37
head below heap 3|32
head below heap 4|45
head elsewhere|-103
head elsewhere heap 0|-69
head elsewhere heap 1|-188
head elsewhere heap 2|-291
head elsewhere heap 3|-150
head elsewhere heap 4|215
head inside|-972
head inside heap 0|-366
head inside heap 1|-1117
head inside heap 2|-835
head inside heap 3|-186
head inside heap 4|345
head last|220
head last heap 1|567
head last heap 2|98
head last heap 3|-40
head last heap 4|191
kicker|-125
kicker blank|179
kicker bond 0|-46
kicker bond 1|-34
kicker bond 2|-376
kicker bond 3|-549
kicker bond 4|-679
kicker box|145
kicker caption|-430
kicker display gain 0|-597
kicker display gain 1|-314
kicker display gain 2|-220
kicker display gain 3|-56
kicker display gain 4|-103
kicker display gain 5|-209
kicker display gain 6|-163
kicker display gain 7|86
kicker display gain 8|105
kicker display gain 9|-101
kicker doubled|-1086
kicker genre|1059
kicker goes on|-587
kicker length 0|-442
kicker length 1|-596
kicker length 2|-449
kicker length 3|-203
kicker length 4|-24
kicker length 5|267
kicker length 6|303
kicker like caption 0|238
kicker like caption 1|244
kicker like caption 2|-32
kicker like caption 3|-250
kicker like caption 4|-351
kicker like caption 5|-203
kicker like caption 6|-482
kicker like caption 7|-536
kicker like caption 8|-517
kicker like heading 0|-76
kicker like heading 1|-151
kicker like heading 2|91
kicker like heading 3|-185
kicker like heading 4|-287
kicker like heading 5|-36
kicker like heading 6|-348
kicker like heading 7|-225
kicker like kicker 0|-452
kicker like kicker 1|-420
kicker like kicker 2|-117
kicker like kicker 3|-285
kicker like kicker 4|260
kicker like kicker 5|-99
kicker like kicker 6|11
kicker like kicker 7|115
kicker like kicker 8|340
kicker like text 0|385
kicker like text 1|254
kicker like text 2|98
kicker like text 3|147
kicker like text 4|-202
kicker like text 5|-267
kicker like text 6|-164
kicker like text 7|-209
kicker like text 8|-708
kicker not doubled|525
kicker scene|123
kicker shorter 0|-55
kicker shorter 1|48
kicker shorter 2|-167
kicker shorter 3|-244
kicker shorter 4|-171
kicker shorter 5|94
kicker shorter 6|-273
kicker thing|-293
kicker verb|-52
lead far|36
lead near|-101
margin far 0|-521
margin far 1|-248
margin far 2|69
margin far 3|146
margin far 4|82
margin far 5|48
margin near 0|-335
margin near 1|-130
margin near 2|73
margin near 3|198
margin near 4|239
margin near 5|100
mass far|41
mass near|110
none again|-145
none begins anaphora|-205
none begins closing|-123
none begins continued|995
none begins lead|388
none begins letter|-533
none begins linking|125
none begins opening|-1230
none begins place|-241
none begins quote closes|246
none begins reported|209
none begins signed|-279
none begins time|-16
none clause 0|176
none clause 1|-57
none clause 2|-130
none clause 3|-110
none clause 4|-125
none credited|1179
none first|358
none free|-60
none later|-147
none of displays 0|-41
none of displays 1|-185
none of displays 2|1
none of displays 3|-53
none of displays 4|-41
none of displays 5|-18
none of displays 6|50
none of some|-39
none pointed 0|8
none pointed 1|-89
none pointed 2|138
none pointed 3|-353
none pointed 4|-422
none pointed 5|-67
outside far|-397
outside near|-312
piece|-7
piece length 0|-1728
piece length 1|-180
piece length 2|105
piece length 3|121
piece length 4|203
piece length 5|447
piece prior|-5
piece surprise|-189
run 1|25
run 1 length 0|38
run 1 length 1|-9
run 1 length 2|57
run 1 length 3|-64
run 1 length 4|69
run 1 length 5|-62
run 1 length 6|197
run 2|-14
run 2 bond 0|-75
run 2 bond 1|95
run 2 bond 2|351
run 2 bond 3|411
run 2 bond 4|384
run 2 joined by mark 0|198
run 2 joined by mark 1|407
run 2 joined by mark 2|784
run 2 joined by mark 3|348
run 2 joined by mark 4|779
run 2 joined by mark 5|158
run 2 joined by nothing 0|-57
run 2 joined by nothing 1|-166
run 2 joined by nothing 2|-44
run 2 joined by nothing 3|40
run 2 joined by nothing 4|-613
run 2 joined by nothing 5|-913
run 2 length 0|-368
run 2 length 1|-139
run 2 length 2|-6
run 2 length 3|105
run 2 length 4|116
run 2 length 5|-114
run 2 length 6|-451
run 3|29
run 3 bond 0|-201
run 3 bond 1|3
run 3 bond 2|233
run 3 bond 3|282
run 3 bond 4|306
run 3 joined by mark 0|41
run 3 joined by mark 1|144
run 3 joined by mark 2|-18
run 3 joined by mark 3|-248
run 3 joined by mark 4|2
run 3 joined by mark 5|-182
run 3 joined by nothing 0|50
run 3 joined by nothing 1|-46
run 3 joined by nothing 2|418
run 3 joined by nothing 3|-647
run 3 joined by nothing 4|-274
run 3 joined by nothing 5|-309
run 3 length 0|-187
run 3 length 1|-47
run 3 length 2|-164
run 3 length 3|452
run 3 length 4|410
run 3 length 5|-627
run 3 length 6|-746
run above other|100
run above same|2
run below other|146
run below same|-24
run blank|43
run bond above 0|183
run bond above 1|144
run bond above 2|50
run bond above 3|-67
run bond above 4|-402
run bond below 0|198
run bond below 1|220
run bond below 2|-19
run bond below 3|-146
run bond below 4|-516
run borderline 0|-655
run borderline 1|-652
run borderline 2|-61
run borderline bond 0|-582
run borderline bond 1|-191
run borderline bond 2|-410
run borderline bond 3|-313
run borderline bond 4|-287
run borderline comma|-900
run borderline joined in a word|-476
run borderline stop|-607
run box above|342
run box below|228
run box itself|-345
run caption|-437
run comma|87
run display gain 0|-770
run display gain 1|-366
run display gain 2|-261
run display gain 3|46
run display gain 4|187
run display gain 5|-127
run display gain 6|9
run display gain 7|273
run display gain 8|254
run display gain 9|169
run doubled|229
run genre|-329
run goes on|-1014
run joined by mark|911
run joined by nothing|-250
run joined in a word|713
run last length 0|-71
run last length 1|20
run last length 2|57
run last length 3|-14
run last length 4|-11
run last length 5|-179
run length 0|52
run length 1|-74
run length 2|-11
run length 3|-32
run length 4|9
run length 5|-2
run length 6|129
run length 7|87
run length 8|-444
run length 9|-748
run like caption 0|355
run like caption 1|182
run like caption 2|45
run like caption 3|-106
run like caption 4|-219
run like caption 5|-222
run like caption 6|-464
run like caption 7|-792
run like caption 8|-814
run like heading 0|-30
run like heading 1|-97
run like heading 2|30
run like heading 3|134
run like heading 4|58
run like heading 5|140
run like heading 6|-21
run like heading 7|-328
run like kicker 0|224
run like kicker 1|194
run like kicker 2|25
run like kicker 3|-61
run like kicker 4|-86
run like kicker 5|-208
run like kicker 6|-222
run like kicker 7|-319
run like kicker 8|-538
run like text 0|-270
run like text 1|141
run like text 2|63
run like text 3|1
run like text 4|-10
run like text 5|60
run like text 6|17
run like text 7|-49
run like text 8|-307
run loose|-394
run marks|83
run name among|-507
run number|-376
run partly doubled|-673
run person|-391
run question|451
run quoted|102
run scene|-81
run seen|48
run siblings 0|77
run siblings 1|-153
run siblings 2|-251
run siblings 3|-332
run stop|-314
run subhead|671
run thing|-287
run tight|1055
run tight above|-1068
run tight below|-966
run top|309
run torn from above|-173
run torn from below|-291
run unbalanced|-1039
run verb|172
sense ahead far|212
sense ahead far 0|-697
sense ahead far 1|-367
sense ahead far 2|-174
sense ahead far 3|78
sense ahead far 4|50
sense ahead far 5|106
sense ahead far 6|20
sense ahead far 7|-44
sense ahead near|345
sense ahead near 0|-436
sense ahead near 1|-169
sense ahead near 2|-36
sense ahead near 3|19
sense ahead near 4|61
sense ahead near 5|104
sense ahead near 6|107
sense ahead near 7|57
sense lead far|311
sense lead near|204
sense margin far|367
sense margin far 0|-409
sense margin far 1|-344
sense margin far 2|-342
sense margin far 3|-166
sense margin far 4|-56
sense margin far 5|186
sense margin far 6|339
sense margin far 7|380
sense margin near|442
sense margin near 0|-344
sense margin near 1|-354
sense margin near 2|-233
sense margin near 3|-78
sense margin near 4|74
sense margin near 5|221
sense margin near 6|372
sense margin near 7|232
sense nearest far|-6
sense nearest far 0|-88
sense nearest far 1|-61
sense nearest far 2|-48
sense nearest far 3|40
sense nearest far 4|-58
sense nearest far 5|-69
sense nearest far 6|-5
sense nearest far 7|195
sense nearest near|100
sense nearest near 0|-109
sense nearest near 1|7
sense nearest near 2|70
sense nearest near 3|175
sense nearest near 4|51
sense nearest near 5|-57
sense nearest near 6|-6
sense nearest near 7|246
sense whole far|-36
sense whole near|691
`;

export const STRUCTURE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, Number(numbers) / 100];
    }),
);
