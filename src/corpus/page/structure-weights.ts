// Written by `npm run tune:pages`; do not edit.
// Fitted on 11000 pages that were made for it, or printed from 106 sheets, and on 5 split by hand; rounds 2, seed 1, the mean of 2 fits.
// On 200 pages of other articles 96.26 % of the beginnings of articles are found, 92.34 % of those found are right, and 90.62 % of the headlines.
// A row is the name of a feature and its weight in hundredths.

const ROWS = `
above covers far|-279
above covers near|-441
below covers far|-45
below covers near|-194
cover far|20
cover far 0|-221
cover far 0 like caption 0|-163
cover far 0 like caption 1|-282
cover far 0 like caption 2|5
cover far 0 like caption 3|1
cover far 0 like caption 4|-93
cover far 0 like caption 5|-71
cover far 0 like caption 6|-258
cover far 0 like caption 7|-295
cover far 0 like caption 8|-47
cover far 0 margin 0|-426
cover far 0 margin 1|-172
cover far 0 margin 2|321
cover far 1|-69
cover far 1 like caption 0|-156
cover far 1 like caption 1|-65
cover far 1 like caption 2|-19
cover far 1 like caption 3|8
cover far 1 like caption 4|69
cover far 1 like caption 5|-278
cover far 1 like caption 6|276
cover far 1 like caption 7|-124
cover far 1 like caption 8|-156
cover far 1 margin 0|-691
cover far 1 margin 1|-89
cover far 1 margin 2|225
cover far 1 margin 3|172
cover far 2|-21
cover far 2 like caption 0|308
cover far 2 like caption 1|-156
cover far 2 like caption 2|-10
cover far 2 like caption 3|-156
cover far 2 like caption 4|-14
cover far 2 like caption 5|51
cover far 2 like caption 6|24
cover far 2 like caption 7|-290
cover far 2 like caption 8|-470
cover far 2 margin 0|-389
cover far 2 margin 1|-228
cover far 2 margin 2|3
cover far 2 margin 3|403
cover far 3|-19
cover far 3 like caption 0|141
cover far 3 like caption 1|189
cover far 3 like caption 2|81
cover far 3 like caption 3|-222
cover far 3 like caption 4|-83
cover far 3 like caption 5|-710
cover far 3 like caption 6|-706
cover far 3 like caption 7|-554
cover far 3 like caption 8|-285
cover far 3 margin 0|-200
cover far 3 margin 1|-216
cover far 3 margin 2|-237
cover far 3 margin 3|160
cover far 3 margin 4|211
cover far 4|57
cover far 4 like caption 0|276
cover far 4 like caption 1|211
cover far 4 like caption 2|120
cover far 4 like caption 3|-173
cover far 4 like caption 4|-427
cover far 4 like caption 5|-505
cover far 4 like caption 6|-708
cover far 4 like caption 7|-597
cover far 4 like caption 8|-324
cover far 4 margin 0|-504
cover far 4 margin 1|-453
cover far 4 margin 2|-150
cover far 4 margin 3|40
cover far 4 margin 4|228
cover far 5|11
cover far 5 like caption 0|348
cover far 5 like caption 1|229
cover far 5 like caption 2|27
cover far 5 like caption 3|84
cover far 5 like caption 4|-294
cover far 5 like caption 5|-347
cover far 5 like caption 6|-657
cover far 5 like caption 7|-169
cover far 5 like caption 8|-459
cover far 5 margin 0|-315
cover far 5 margin 1|-498
cover far 5 margin 2|443
cover far 5 margin 3|-143
cover far 5 margin 4|-69
cover far 5 margin 5|92
cover far 6|63
cover far 6 like caption 0|262
cover far 6 like caption 1|139
cover far 6 like caption 2|-94
cover far 6 like caption 3|21
cover far 6 like caption 4|-63
cover far 6 like caption 5|340
cover far 6 like caption 6|-392
cover far 6 like caption 7|-299
cover far 6 like caption 8|-83
cover far 6 margin 0|-105
cover far 6 margin 1|-284
cover far 6 margin 2|-79
cover far 6 margin 3|3
cover far 6 margin 4|99
cover far 6 margin 5|88
cover far 7|9
cover far 7 like caption 0|247
cover far 7 like caption 1|45
cover far 7 like caption 2|160
cover far 7 like caption 3|-14
cover far 7 like caption 4|-136
cover far 7 like caption 5|-330
cover far 7 like caption 6|-296
cover far 7 like caption 7|-50
cover far 7 like caption 8|-172
cover far 7 margin 1|89
cover far 7 margin 2|189
cover far 7 margin 3|-347
cover far 7 margin 4|-266
cover far 7 margin 5|39
cover near|30
cover near 0|-25
cover near 0 like caption 0|-138
cover near 0 like caption 1|-169
cover near 0 like caption 2|46
cover near 0 like caption 3|230
cover near 0 like caption 4|190
cover near 0 like caption 5|-70
cover near 0 like caption 6|-292
cover near 0 like caption 7|-127
cover near 0 margin 0|-33
cover near 0 margin 1|12
cover near 0 margin 2|231
cover near 1|-13
cover near 1 like caption 0|8
cover near 1 like caption 1|-92
cover near 1 like caption 2|145
cover near 1 like caption 3|118
cover near 1 like caption 4|-175
cover near 1 like caption 5|-355
cover near 1 like caption 6|-56
cover near 1 like caption 7|-132
cover near 1 margin 0|-412
cover near 1 margin 1|-119
cover near 1 margin 2|279
cover near 1 margin 3|95
cover near 2|22
cover near 2 like caption 0|279
cover near 2 like caption 1|93
cover near 2 like caption 2|34
cover near 2 like caption 3|-48
cover near 2 like caption 4|-478
cover near 2 like caption 5|-478
cover near 2 like caption 6|159
cover near 2 like caption 7|-3
cover near 2 like caption 8|-76
cover near 2 margin 0|-546
cover near 2 margin 1|-310
cover near 2 margin 2|69
cover near 2 margin 3|268
cover near 3|60
cover near 3 like caption 0|225
cover near 3 like caption 1|204
cover near 3 like caption 2|-178
cover near 3 like caption 3|-118
cover near 3 like caption 4|-217
cover near 3 like caption 5|-118
cover near 3 like caption 6|-137
cover near 3 like caption 7|-123
cover near 3 like caption 8|-118
cover near 3 margin 0|-217
cover near 3 margin 1|22
cover near 3 margin 2|-183
cover near 3 margin 3|45
cover near 3 margin 4|100
cover near 4|87
cover near 4 like caption 0|328
cover near 4 like caption 1|300
cover near 4 like caption 2|26
cover near 4 like caption 3|-52
cover near 4 like caption 4|-427
cover near 4 like caption 5|-61
cover near 4 like caption 6|-279
cover near 4 like caption 7|-194
cover near 4 margin 0|-515
cover near 4 margin 1|-381
cover near 4 margin 2|-182
cover near 4 margin 3|90
cover near 4 margin 4|121
cover near 5|92
cover near 5 like caption 0|100
cover near 5 like caption 1|120
cover near 5 like caption 2|309
cover near 5 like caption 3|-69
cover near 5 like caption 4|-380
cover near 5 like caption 5|-245
cover near 5 like caption 6|-312
cover near 5 like caption 7|-134
cover near 5 like caption 8|-147
cover near 5 margin 0|-22
cover near 5 margin 1|857
cover near 5 margin 2|-221
cover near 5 margin 3|-185
cover near 5 margin 4|20
cover near 5 margin 5|293
cover near 6|82
cover near 6 like caption 0|142
cover near 6 like caption 1|104
cover near 6 like caption 2|-163
cover near 6 like caption 3|28
cover near 6 like caption 4|-50
cover near 6 like caption 5|-113
cover near 6 like caption 6|481
cover near 6 like caption 7|2
cover near 6 margin 0|-93
cover near 6 margin 1|-263
cover near 6 margin 2|-84
cover near 6 margin 3|36
cover near 6 margin 4|35
cover near 6 margin 5|88
cover near 7|-6
cover near 7 like caption 0|-294
cover near 7 like caption 1|169
cover near 7 like caption 2|-142
cover near 7 like caption 3|-83
cover near 7 like caption 4|468
cover near 7 like caption 5|13
cover near 7 like caption 6|-62
cover near 7 like caption 7|-243
cover near 7 like caption 8|-106
cover near 7 margin 1|-231
cover near 7 margin 2|-105
cover near 7 margin 3|149
cover near 7 margin 4|-18
cover near 7 margin 5|23
gap|-76
gap after closing|347
gap after credit|964
gap after quote|38
gap anaphora|-528
gap bare after quote|225
gap bare caption|560
gap bare echo 0|-21
gap bare echo 1|-93
gap bare echo 2|-215
gap bare echo 3|162
gap bare echo 4|178
gap bare echo 5|533
gap bare echo 6|-48
gap bare known|-328
gap bare known 0|23
gap bare known 1|-164
gap bare known 2|-110
gap bare known 3|-44
gap bare known 4|-156
gap bare known 5|-276
gap bare lead|480
gap bare link share|-1
gap bare link share 0|98
gap bare link share 1|-17
gap bare link share 2|125
gap bare link share 3|-98
gap bare link share 4|-167
gap bare link share 5|-246
gap bare link share 6|-87
gap bare near|-31
gap bare near 0|-80
gap bare near 1|-93
gap bare near 2|-57
gap bare near 3|44
gap bare near 4|308
gap bare near 5|-213
gap bare place|291
gap bare rare near 0|-136
gap bare rare near 1|-4
gap bare rare near 2|-104
gap bare rare near 3|97
gap bare rare near 4|16
gap bare rare near 5|-330
gap bare rare near 6|-144
gap bare rare near 7|935
gap bare rare share|65
gap bare rare share 0|-79
gap bare rare share 1|13
gap bare rare share 2|-195
gap bare rare share 3|-115
gap bare rare share 4|92
gap bare rare share 5|130
gap bare rare share 6|-14
gap bare rare wide 0|-252
gap bare rare wide 1|-147
gap bare rare wide 2|-107
gap bare rare wide 3|-142
gap bare rare wide 4|27
gap bare rare wide 5|229
gap bare rare wide 6|318
gap bare rare wide 7|301
gap bare reported|437
gap bare sense excess|-93
gap bare sense excess 0|194
gap bare sense excess 1|-29
gap bare sense excess 2|-9
gap bare sense excess 3|-62
gap bare sense excess 4|-142
gap bare sense excess 5|-98
gap bare sense excess 6|-69
gap bare sense near|234
gap bare sense near 0|5
gap bare sense near 1|85
gap bare sense near 2|-122
gap bare sense near 3|148
gap bare sense near 4|-39
gap bare sense near 5|-96
gap bare sense near 6|-51
gap bare sense wide depth|-164
gap bare sense wide depth 0|76
gap bare sense wide depth 1|37
gap bare sense wide depth 2|168
gap bare sense wide depth 3|105
gap bare sense wide depth 4|-99
gap bare sense wide depth 5|-144
gap bare sense wide depth 6|-184
gap bare sense wide depth 7|14
gap bare signed|1156
gap bare time|333
gap bare wide depth|-334
gap bare wide depth 0|-49
gap bare wide depth 1|403
gap bare wide depth 2|41
gap bare wide depth 3|32
gap bare wide depth 4|102
gap bare wide depth 5|-292
gap bare wide depth 6|27
gap before length 0|-105
gap before length 1|109
gap before length 2|-18
gap before length 3|-316
gap before length 4|96
gap box|1480
gap byline far|756
gap byline next|1782
gap captions 1|485
gap captions 2|470
gap captions 3|83
gap closing|-682
gap columns 0|-301
gap columns 1|-371
gap columns 2|144
gap columns 3|1220
gap columns 4|1977
gap credited|755
gap display length 1 0|268
gap display length 1 1|-239
gap display length 1 2|-474
gap display length 1 3|-326
gap display length 1 4|-129
gap display length 1 5|296
gap display length 1 6|74
gap display length 1 7|811
gap display length 2 0|-245
gap display length 2 1|-226
gap display length 2 2|17
gap display length 2 3|373
gap display length 2 4|60
gap display length 2 5|334
gap display length 2 6|242
gap display length 2 7|117
gap display marks|-56
gap display siblings 0|309
gap display siblings 1|-325
gap display siblings 2|-500
gap display siblings 3|-677
gap displays 0|-26
gap displays 1|-181
gap displays 2|-210
gap displays 3|434
gap displays 4|485
gap doubled|443
gap echo 0|33
gap echo 1|-151
gap echo 2|-195
gap echo 3|35
gap echo 4|249
gap echo 5|503
gap echo 6|-1
gap entry then entry|-747
gap entry then text|-90
gap entry then turn|-12
gap frame|1136
gap furniture|1212
gap heap 0|-168
gap heap 1|-72
gap heap 2|83
gap heap 3|81
gap heap 4|187
gap heap 5|416
gap heap 6|293
gap known|-350
gap known 0|-34
gap known 1|-67
gap known 2|-108
gap known 3|121
gap known 4|-424
gap known 5|-401
gap lead|518
gap length 0|-588
gap length 1|-135
gap length 2|71
gap length 3|-7
gap length 4|-99
gap link share|-183
gap link share 0|260
gap link share 1|275
gap link share 2|-17
gap link share 3|-149
gap link share 4|-299
gap link share 5|-232
gap link share 6|-427
gap links|-468
gap links 0|106
gap links 1|6
gap links 2|-110
gap links 3|-116
gap links 4|-229
gap links 5|-553
gap links 6|-2
gap near|-499
gap near 0|61
gap near 1|-200
gap near 2|-117
gap near 3|-275
gap near 4|-25
gap near 5|-262
gap near depth|-112
gap near depth 0|270
gap near depth 1|321
gap near depth 2|70
gap near depth 3|71
gap near depth 4|-24
gap near depth 5|-141
gap near depth 6|-122
gap new subject|566
gap no subject|-64
gap opening|-1243
gap other subject|151
gap place|228
gap pointed|-62
gap pointed 0|-181
gap pointed 1|191
gap pointed 2|-41
gap pointed 3|155
gap pointed 4|16
gap pointed 5|11
gap quote|-74
gap rare near 0|-56
gap rare near 1|-170
gap rare near 2|-11
gap rare near 3|55
gap rare near 4|-289
gap rare near 5|-141
gap rare near 6|-163
gap rare near 7|786
gap rare share|-17
gap rare share 0|38
gap rare share 1|-85
gap rare share 2|-129
gap rare share 3|-39
gap rare share 4|-81
gap rare share 5|-154
gap rare share 6|-8
gap rare wide 0|-151
gap rare wide 1|-69
gap rare wide 2|15
gap rare wide 3|-263
gap rare wide 4|-102
gap rare wide 5|-55
gap rare wide 6|-96
gap rare wide 7|446
gap reported|296
gap same subject|-186
gap sense excess|-11
gap sense excess 0|14
gap sense excess 1|32
gap sense excess 2|21
gap sense excess 3|-71
gap sense excess 4|-92
gap sense excess 5|-225
gap sense excess 6|-253
gap sense near|-101
gap sense near 0|-73
gap sense near 1|12
gap sense near 2|38
gap sense near 3|14
gap sense near 4|28
gap sense near 5|-72
gap sense near 6|-298
gap sense near depth|-59
gap sense near depth 0|177
gap sense near depth 1|191
gap sense near depth 2|-87
gap sense near depth 3|80
gap sense near depth 4|-144
gap sense near depth 5|-238
gap sense near depth 6|-247
gap sense near depth 7|-121
gap sense wide|-218
gap sense wide 0|89
gap sense wide 1|-19
gap sense wide 2|172
gap sense wide 3|88
gap sense wide 4|48
gap sense wide 5|-58
gap sense wide 6|-341
gap sense wide depth|-68
gap sense wide depth 0|272
gap sense wide depth 1|105
gap sense wide depth 2|85
gap sense wide depth 3|-35
gap sense wide depth 4|-33
gap sense wide depth 5|-243
gap sense wide depth 6|-201
gap sense wide depth 7|-38
gap signed|1575
gap subject over|526
gap text then entry|101
gap text then text|-81
gap text then turn|421
gap time|468
gap turn then entry|285
gap turn then text|468
gap turn then turn|-1281
gap unfinished|298
gap wide|-553
gap wide 0|131
gap wide 1|18
gap wide 2|-247
gap wide 3|-564
gap wide 4|231
gap wide 5|-447
gap wide depth|-216
gap wide depth 0|-49
gap wide depth 1|368
gap wide depth 2|-10
gap wide depth 3|49
gap wide depth 4|-54
gap wide depth 5|-148
gap wide depth 6|-205
head above 0|144
head above 0 heap 0|-170
head above 0 heap 1|76
head above 0 heap 2|89
head above 0 heap 3|308
head above 0 heap 4|317
head above 1|-116
head above 1 heap 2|-118
head above 1 heap 3|-23
head above 1 heap 4|-123
head above 2|-442
head above 2 heap 3|-133
head above 2 heap 4|-473
head below|15
head below heap 0|346
head below heap 1|-226
head below heap 2|58
head below heap 3|44
head below heap 4|1
head elsewhere|-111
head elsewhere heap 0|126
head elsewhere heap 1|-256
head elsewhere heap 2|-324
head elsewhere heap 3|-150
head elsewhere heap 4|155
head inside|-857
head inside heap 0|-575
head inside heap 1|-1215
head inside heap 2|-701
head inside heap 3|-563
head inside heap 4|457
head last|184
head last heap 1|360
head last heap 2|72
head last heap 3|-14
head last heap 4|196
kicker|-157
kicker blank|337
kicker bond 0|-97
kicker bond 1|-173
kicker bond 2|-345
kicker bond 3|-616
kicker bond 4|-664
kicker box|188
kicker caption|-385
kicker display gain 0|-731
kicker display gain 1|-419
kicker display gain 2|-397
kicker display gain 3|7
kicker display gain 4|8
kicker display gain 5|72
kicker display gain 6|-100
kicker display gain 7|9
kicker display gain 8|-56
kicker display gain 9|80
kicker doubled|-996
kicker genre|823
kicker goes on|-302
kicker length 0|-383
kicker length 1|-480
kicker length 2|-416
kicker length 3|-208
kicker length 4|74
kicker length 5|200
kicker length 6|177
kicker like caption 0|298
kicker like caption 1|110
kicker like caption 2|-177
kicker like caption 3|-86
kicker like caption 4|-300
kicker like caption 5|-179
kicker like caption 6|-618
kicker like caption 7|-632
kicker like caption 8|-489
kicker like heading 0|-117
kicker like heading 1|-202
kicker like heading 2|25
kicker like heading 3|147
kicker like heading 4|-197
kicker like heading 5|-70
kicker like heading 6|-324
kicker like heading 7|-17
kicker like heading 8|-44
kicker like kicker 0|-361
kicker like kicker 1|-305
kicker like kicker 2|-88
kicker like kicker 3|-387
kicker like kicker 4|186
kicker like kicker 5|-48
kicker like kicker 6|-145
kicker like kicker 7|-102
kicker like kicker 8|482
kicker like text 0|545
kicker like text 1|267
kicker like text 2|125
kicker like text 3|-9
kicker like text 4|-135
kicker like text 5|-250
kicker like text 6|-203
kicker like text 7|-103
kicker like text 8|-692
kicker not doubled|570
kicker scene|115
kicker shorter 0|54
kicker shorter 1|-2
kicker shorter 2|-62
kicker shorter 3|-95
kicker shorter 4|-180
kicker shorter 5|-11
kicker shorter 6|-335
kicker thing|-303
kicker verb|-127
lead far|46
lead near|-50
margin far 0|-611
margin far 1|-304
margin far 2|85
margin far 3|135
margin far 4|78
margin far 5|96
margin near 0|-405
margin near 1|-127
margin near 2|16
margin near 3|209
margin near 4|223
margin near 5|98
mass far|16
mass near|158
none again|-208
none begins anaphora|-103
none begins closing|-612
none begins continued|1365
none begins lead|717
none begins letter|-1063
none begins linking|117
none begins opening|-1847
none begins place|-322
none begins quote closes|579
none begins reported|360
none begins signed|-305
none begins time|-150
none clause 0|185
none clause 1|-73
none clause 2|-228
none clause 3|-127
none clause 4|-48
none credited|1557
none first|437
none free|58
none later|-247
none of displays 0|67
none of displays 1|-236
none of displays 2|3
none of displays 3|-33
none of displays 4|55
none of displays 5|-40
none of displays 6|-7
none of some|-49
none pointed 0|-50
none pointed 1|-35
none pointed 2|284
none pointed 3|-418
none pointed 4|-246
none pointed 5|-72
outside far|-403
outside near|-280
piece|-104
piece length 0|-2241
piece length 1|-355
piece length 2|55
piece length 3|3
piece length 4|239
piece length 5|650
piece prior|-49
piece surprise|-86
run 1|-25
run 1 length 0|-43
run 1 length 1|5
run 1 length 2|42
run 1 length 3|10
run 1 length 4|-73
run 1 length 5|-11
run 1 length 6|196
run 2|-45
run 2 bond 0|-72
run 2 bond 1|48
run 2 bond 2|356
run 2 bond 3|443
run 2 bond 4|360
run 2 joined by mark 0|221
run 2 joined by mark 1|474
run 2 joined by mark 2|722
run 2 joined by mark 3|302
run 2 joined by mark 4|911
run 2 joined by mark 5|143
run 2 joined by nothing 0|56
run 2 joined by nothing 1|-137
run 2 joined by nothing 2|14
run 2 joined by nothing 3|91
run 2 joined by nothing 4|-587
run 2 joined by nothing 5|-1077
run 2 length 0|-233
run 2 length 1|-357
run 2 length 2|-151
run 2 length 3|126
run 2 length 4|114
run 2 length 5|-36
run 2 length 6|-710
run 3|-35
run 3 bond 0|-227
run 3 bond 1|193
run 3 bond 2|164
run 3 bond 3|419
run 3 bond 4|390
run 3 joined by mark 0|-121
run 3 joined by mark 1|32
run 3 joined by mark 2|69
run 3 joined by mark 3|-82
run 3 joined by mark 4|85
run 3 joined by mark 5|95
run 3 joined by nothing 0|24
run 3 joined by nothing 1|135
run 3 joined by nothing 2|384
run 3 joined by nothing 3|-628
run 3 joined by nothing 4|-232
run 3 joined by nothing 5|-415
run 3 length 0|-45
run 3 length 2|-64
run 3 length 3|505
run 3 length 4|393
run 3 length 5|-588
run 3 length 6|-778
run above other|186
run above same|23
run below other|234
run below same|64
run blank|92
run bond above 0|231
run bond above 1|279
run bond above 2|379
run bond above 3|-303
run bond above 4|-314
run bond below 0|243
run bond below 1|233
run bond below 2|132
run bond below 3|-164
run bond below 4|-415
run borderline 0|-382
run borderline 1|-589
run borderline 2|-206
run borderline bond 0|-388
run borderline bond 1|-301
run borderline bond 2|-288
run borderline bond 3|-300
run borderline bond 4|-214
run borderline comma|-790
run borderline joined in a word|-697
run borderline stop|-713
run box above|390
run box below|475
run box itself|-337
run caption|-401
run comma|112
run display gain 0|-780
run display gain 1|-679
run display gain 2|-209
run display gain 3|-77
run display gain 4|176
run display gain 5|-87
run display gain 6|28
run display gain 7|238
run display gain 8|221
run display gain 9|74
run doubled|271
run genre|-621
run goes on|-1116
run joined by mark|971
run joined by nothing|-232
run joined in a word|786
run last length 0|-177
run last length 1|-5
run last length 2|49
run last length 3|-16
run last length 4|45
run last length 5|-216
run length 0|-95
run length 1|-8
run length 2|-17
run length 3|14
run length 4|63
run length 5|25
run length 6|113
run length 7|136
run length 8|-687
run length 9|-783
run like caption 0|373
run like caption 1|208
run like caption 2|42
run like caption 3|-72
run like caption 4|-275
run like caption 5|-318
run like caption 6|-530
run like caption 7|-756
run like caption 8|-910
run like heading 0|9
run like heading 1|-74
run like heading 2|18
run like heading 3|143
run like heading 4|8
run like heading 5|-188
run like heading 6|49
run like heading 7|-248
run like heading 8|-39
run like kicker 0|219
run like kicker 1|189
run like kicker 2|-25
run like kicker 3|24
run like kicker 4|-84
run like kicker 5|-224
run like kicker 6|-316
run like kicker 7|-435
run like kicker 8|-578
run like text 0|-364
run like text 1|184
run like text 2|142
run like text 3|5
run like text 4|-29
run like text 5|-13
run like text 6|-47
run like text 7|-83
run like text 8|-411
run loose|-504
run marks|64
run name among|-321
run number|-311
run partly doubled|-737
run person|-903
run question|521
run quoted|207
run scene|12
run seen|6
run siblings 0|67
run siblings 1|-237
run siblings 2|-314
run siblings 3|-313
run stop|-311
run subhead|714
run thing|-377
run tight|1049
run tight above|-975
run tight below|-1135
run top|320
run torn from above|61
run torn from below|-514
run unbalanced|-875
run verb|153
sense ahead far|238
sense ahead far 0|-610
sense ahead far 1|-396
sense ahead far 2|-140
sense ahead far 3|92
sense ahead far 4|5
sense ahead far 5|49
sense ahead far 6|51
sense ahead far 7|39
sense ahead near|376
sense ahead near 0|-342
sense ahead near 1|-306
sense ahead near 2|-67
sense ahead near 3|28
sense ahead near 4|-10
sense ahead near 5|127
sense ahead near 6|110
sense ahead near 7|188
sense lead far|341
sense lead near|196
sense margin far|354
sense margin far 0|-451
sense margin far 1|-334
sense margin far 2|-403
sense margin far 3|-227
sense margin far 4|-29
sense margin far 5|257
sense margin far 6|364
sense margin far 7|344
sense margin near|351
sense margin near 0|-405
sense margin near 1|-365
sense margin near 2|-368
sense margin near 3|-146
sense margin near 5|257
sense margin near 6|356
sense margin near 7|306
sense nearest far|27
sense nearest far 0|-178
sense nearest far 1|-88
sense nearest far 2|16
sense nearest far 3|10
sense nearest far 4|-57
sense nearest far 5|-63
sense nearest far 6|7
sense nearest far 7|75
sense nearest near|95
sense nearest near 0|-274
sense nearest near 1|72
sense nearest near 2|25
sense nearest near 3|188
sense nearest near 4|-25
sense nearest near 5|-155
sense nearest near 6|-18
sense nearest near 7|340
sense whole far|-13
sense whole near|851
`;

export const STRUCTURE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, Number(numbers) / 100];
    }),
);
