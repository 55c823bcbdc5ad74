// Written by `npm run tune:pages`; do not edit.
// Fitted on 6000 pages that were made for it and 5 split by hand; rounds 2, seed 1.
// On 200 pages of other articles 96.14 % of the beginnings of articles are found, 98.11 % of those found are right, and 93.97 % of the headlines.
// A row is the name of a feature and its weight in hundredths.

const ROWS = `
above covers far|-284
above covers near|-568
below covers far|-225
below covers near|-341
cover far|-32
cover far 0|-548
cover far 0 like caption 0|-319
cover far 0 like caption 1|-386
cover far 0 like caption 2|-346
cover far 0 like caption 3|-47
cover far 0 like caption 4|-129
cover far 0 like caption 5|210
cover far 0 like caption 6|-270
cover far 0 like caption 7|-92
cover far 0 margin 0|-965
cover far 0 margin 1|-101
cover far 0 margin 2|415
cover far 1|-128
cover far 1 like caption 0|-288
cover far 1 like caption 1|-51
cover far 1 like caption 2|239
cover far 1 like caption 3|-12
cover far 1 like caption 4|278
cover far 1 like caption 5|-261
cover far 1 like caption 6|-236
cover far 1 like caption 7|-90
cover far 1 like caption 8|-109
cover far 1 margin 0|-609
cover far 1 margin 1|-52
cover far 1 margin 2|103
cover far 1 margin 3|402
cover far 2|8
cover far 2 like caption 0|183
cover far 2 like caption 1|105
cover far 2 like caption 2|132
cover far 2 like caption 3|101
cover far 2 like caption 4|-987
cover far 2 like caption 5|-276
cover far 2 like caption 6|376
cover far 2 like caption 7|-341
cover far 2 margin 0|-199
cover far 2 margin 1|-512
cover far 2 margin 2|-159
cover far 2 margin 3|406
cover far 3|-1
cover far 3 like caption 0|141
cover far 3 like caption 1|173
cover far 3 like caption 2|-208
cover far 3 like caption 3|-119
cover far 3 like caption 4|79
cover far 3 like caption 5|-171
cover far 3 like caption 6|-257
cover far 3 like caption 7|-488
cover far 3 like caption 8|-97
cover far 3 margin 0|19
cover far 3 margin 1|-54
cover far 3 margin 2|-305
cover far 3 margin 3|218
cover far 3 margin 4|355
cover far 4|-109
cover far 4 like caption 0|268
cover far 4 like caption 1|400
cover far 4 like caption 2|-343
cover far 4 like caption 3|-98
cover far 4 like caption 4|78
cover far 4 like caption 5|-779
cover far 4 like caption 6|-368
cover far 4 like caption 7|-338
cover far 4 like caption 8|-218
cover far 4 margin 0|-221
cover far 4 margin 1|-119
cover far 4 margin 2|-604
cover far 4 margin 3|126
cover far 4 margin 4|217
cover far 5|146
cover far 5 like caption 0|42
cover far 5 like caption 1|292
cover far 5 like caption 2|-1
cover far 5 like caption 3|154
cover far 5 like caption 4|102
cover far 5 like caption 5|-338
cover far 5 like caption 6|-188
cover far 5 like caption 7|372
cover far 5 like caption 8|-261
cover far 5 margin 1|94
cover far 5 margin 2|1077
cover far 5 margin 3|-412
cover far 5 margin 4|-215
cover far 5 margin 5|-122
cover far 6|36
cover far 6 like caption 0|209
cover far 6 like caption 1|42
cover far 6 like caption 2|-179
cover far 6 like caption 3|-223
cover far 6 like caption 4|-128
cover far 6 like caption 5|443
cover far 6 like caption 6|-690
cover far 6 like caption 7|-330
cover far 6 like caption 8|-226
cover far 6 margin 1|72
cover far 6 margin 2|-152
cover far 6 margin 3|-22
cover far 6 margin 4|155
cover far 6 margin 5|16
cover far 7|-70
cover far 7 like caption 0|325
cover far 7 like caption 1|-203
cover far 7 like caption 2|-190
cover far 7 like caption 3|206
cover far 7 like caption 4|-154
cover far 7 like caption 5|-138
cover far 7 like caption 6|-46
cover far 7 like caption 7|-50
cover far 7 margin 1|-75
cover far 7 margin 2|-210
cover far 7 margin 3|264
cover far 7 margin 4|5
cover far 7 margin 5|-58
cover near|158
cover near 0|-49
cover near 0 like caption 0|-201
cover near 0 like caption 1|129
cover near 0 like caption 2|-145
cover near 0 like caption 3|38
cover near 0 like caption 4|236
cover near 0 like caption 5|331
cover near 0 like caption 6|-322
cover near 0 like caption 7|-89
cover near 0 like caption 8|-47
cover near 0 margin 0|-547
cover near 0 margin 1|69
cover near 0 margin 2|374
cover near 1|90
cover near 1 like caption 0|34
cover near 1 like caption 1|27
cover near 1 like caption 2|358
cover near 1 like caption 3|-569
cover near 1 like caption 4|594
cover near 1 like caption 5|-70
cover near 1 like caption 6|12
cover near 1 like caption 7|-68
cover near 1 margin 0|-260
cover near 1 margin 1|-99
cover near 1 margin 2|141
cover near 1 margin 3|443
cover near 2|81
cover near 2 like caption 0|175
cover near 2 like caption 1|228
cover near 2 like caption 2|143
cover near 2 like caption 3|-601
cover near 2 like caption 4|-194
cover near 2 like caption 5|17
cover near 2 like caption 6|209
cover near 2 margin 0|-278
cover near 2 margin 1|-423
cover near 2 margin 2|129
cover near 2 margin 3|451
cover near 3|234
cover near 3 like caption 0|292
cover near 3 like caption 1|223
cover near 3 like caption 2|-262
cover near 3 like caption 3|-4
cover near 3 like caption 4|-94
cover near 3 like caption 5|78
cover near 3 like caption 6|62
cover near 3 like caption 7|-155
cover near 3 like caption 8|-59
cover near 3 margin 0|-429
cover near 3 margin 1|-32
cover near 3 margin 2|37
cover near 3 margin 3|142
cover near 3 margin 4|451
cover near 4|141
cover near 4 like caption 0|331
cover near 4 like caption 1|-69
cover near 4 like caption 2|-60
cover near 4 like caption 3|40
cover near 4 like caption 4|71
cover near 4 like caption 5|-331
cover near 4 like caption 6|3
cover near 4 like caption 7|-13
cover near 4 margin 0|-153
cover near 4 margin 1|-120
cover near 4 margin 2|-191
cover near 4 margin 3|-15
cover near 4 margin 4|374
cover near 5|123
cover near 5 like caption 0|-62
cover near 5 like caption 1|159
cover near 5 like caption 2|154
cover near 5 like caption 3|-18
cover near 5 like caption 4|-105
cover near 5 like caption 5|8
cover near 5 like caption 6|-192
cover near 5 like caption 7|136
cover near 5 like caption 8|-176
cover near 5 margin 1|86
cover near 5 margin 2|54
cover near 5 margin 3|-172
cover near 5 margin 4|45
cover near 5 margin 5|195
cover near 6|-142
cover near 6 like caption 0|-36
cover near 6 like caption 1|-337
cover near 6 like caption 2|135
cover near 6 like caption 3|118
cover near 6 like caption 4|127
cover near 6 like caption 5|-142
cover near 6 like caption 6|-311
cover near 6 like caption 7|-87
cover near 6 margin 1|103
cover near 6 margin 2|-76
cover near 6 margin 3|-284
cover near 6 margin 4|-228
cover near 6 margin 5|196
cover near 7|-121
cover near 7 like caption 0|41
cover near 7 like caption 1|130
cover near 7 like caption 2|-234
cover near 7 like caption 3|262
cover near 7 like caption 4|-232
cover near 7 like caption 5|-480
cover near 7 like caption 6|57
cover near 7 like caption 7|47
cover near 7 like caption 8|-60
cover near 7 margin 2|-236
cover near 7 margin 3|-399
cover near 7 margin 4|-101
cover near 7 margin 5|-5
gap|-73
gap after closing|791
gap after quote|69
gap anaphora|-969
gap bare after quote|359
gap bare caption|624
gap bare echo 0|-178
gap bare echo 1|-131
gap bare echo 2|-125
gap bare echo 3|103
gap bare echo 4|-74
gap bare echo 5|424
gap bare known|-425
gap bare known 0|84
gap bare known 1|-53
gap bare known 2|-212
gap bare known 3|-260
gap bare known 4|-173
gap bare known 5|-284
gap bare lead|-366
gap bare link share|117
gap bare link share 0|28
gap bare link share 1|-85
gap bare link share 2|119
gap bare link share 3|-121
gap bare link share 4|-61
gap bare link share 5|-205
gap bare link share 6|-179
gap bare near|207
gap bare near 0|-188
gap bare near 1|-100
gap bare near 2|38
gap bare near 3|22
gap bare near 4|224
gap bare near 5|-310
gap bare place|281
gap bare rare near 0|-61
gap bare rare near 1|-171
gap bare rare near 2|-98
gap bare rare near 3|-104
gap bare rare near 4|-77
gap bare rare near 5|-349
gap bare rare near 6|-365
gap bare rare near 7|579
gap bare rare share|117
gap bare rare share 0|-313
gap bare rare share 1|110
gap bare rare share 2|-79
gap bare rare share 3|-9
gap bare rare share 4|50
gap bare rare share 5|123
gap bare rare share 6|42
gap bare rare wide 0|-211
gap bare rare wide 1|-226
gap bare rare wide 2|70
gap bare rare wide 3|-29
gap bare rare wide 4|133
gap bare rare wide 5|291
gap bare rare wide 6|126
gap bare rare wide 7|-15
gap bare reported|275
gap bare signed|1091
gap bare time|354
gap bare wide depth|-224
gap bare wide depth 1|26
gap bare wide depth 2|270
gap bare wide depth 3|-188
gap bare wide depth 4|96
gap bare wide depth 5|-246
gap bare wide depth 6|104
gap before length 0|253
gap before length 1|357
gap before length 2|-419
gap before length 3|-742
gap before length 4|13
gap byline far|294
gap byline next|2284
gap captions 1|538
gap captions 2|867
gap captions 3|740
gap closing|-734
gap columns 0|-639
gap columns 1|-611
gap columns 2|406
gap columns 3|1139
gap columns 4|1923
gap display length 1 0|129
gap display length 1 1|-264
gap display length 1 2|-391
gap display length 1 3|-220
gap display length 1 4|298
gap display length 1 5|-381
gap display length 1 6|274
gap display length 1 7|298
gap display length 2 0|-559
gap display length 2 1|-356
gap display length 2 2|79
gap display length 2 3|-80
gap display length 2 4|-10
gap display length 2 5|-810
gap display length 2 6|-133
gap display length 2 7|1139
gap display marks|-68
gap display siblings 0|240
gap display siblings 1|-129
gap display siblings 2|-790
gap display siblings 3|-389
gap displays 0|-71
gap displays 1|-175
gap displays 2|-259
gap displays 3|-70
gap displays 4|420
gap doubled|287
gap echo 0|62
gap echo 1|-235
gap echo 2|-355
gap echo 3|-155
gap echo 4|-26
gap echo 5|430
gap frame|1062
gap furniture|299
gap heap 0|-237
gap heap 1|-312
gap heap 2|111
gap heap 3|509
gap heap 4|339
gap heap 5|-208
gap heap 6|331
gap known|-422
gap known 0|-73
gap known 1|-124
gap known 2|-65
gap known 3|-244
gap known 4|-51
gap known 5|-284
gap lead|312
gap length 0|-873
gap length 1|349
gap length 2|272
gap length 3|-441
gap length 4|-48
gap link share|-180
gap link share 0|638
gap link share 1|350
gap link share 2|-213
gap link share 3|-433
gap link share 4|-549
gap link share 5|-560
gap link share 6|-424
gap links|-349
gap links 0|391
gap links 1|113
gap links 2|-334
gap links 3|-219
gap links 4|-707
gap links 5|-466
gap links 6|163
gap near|129
gap near 0|4
gap near 1|-198
gap near 2|-225
gap near 3|-92
gap near 4|193
gap near 5|-310
gap near depth|-298
gap near depth 1|-127
gap near depth 2|250
gap near depth 3|-57
gap near depth 4|-51
gap near depth 5|-334
gap near depth 6|-108
gap new subject|1131
gap no subject|34
gap opening|-406
gap other subject|404
gap place|398
gap pointed|-133
gap pointed 0|-154
gap pointed 1|-63
gap pointed 2|274
gap pointed 3|90
gap pointed 4|-190
gap pointed 5|73
gap quote|-20
gap rare near 0|-161
gap rare near 1|131
gap rare near 2|-74
gap rare near 3|-107
gap rare near 4|-492
gap rare near 5|-354
gap rare near 6|-390
gap rare near 7|507
gap rare share|-101
gap rare share 0|210
gap rare share 1|-334
gap rare share 2|-154
gap rare share 3|-96
gap rare share 4|-174
gap rare share 5|-85
gap rare share 6|-62
gap rare wide 0|-54
gap rare wide 1|167
gap rare wide 2|-108
gap rare wide 3|80
gap rare wide 4|-79
gap rare wide 5|-327
gap rare wide 6|-577
gap rare wide 7|41
gap reported|490
gap same subject|-410
gap signed|1545
gap subject over|510
gap time|482
gap unfinished|53
gap wide|-240
gap wide 0|299
gap wide 1|-70
gap wide 2|-298
gap wide 3|-579
gap wide 4|390
gap wide 5|-221
gap wide depth|-368
gap wide depth 1|26
gap wide depth 2|-350
gap wide depth 3|664
gap wide depth 4|-110
gap wide depth 5|-227
gap wide depth 6|-174
head above 0|453
head above 0 heap 0|-247
head above 0 heap 1|174
head above 0 heap 2|248
head above 0 heap 3|501
head above 0 heap 4|83
head above 1|-373
head above 1 heap 2|73
head above 1 heap 3|-308
head above 1 heap 4|-487
head above 2|-735
head above 2 heap 3|-746
head above 2 heap 4|-289
head below|-305
head below heap 0|162
head below heap 1|-283
head below heap 2|-196
head below heap 3|-245
head below heap 4|-17
head elsewhere|-140
head elsewhere heap 0|650
head elsewhere heap 1|-274
head elsewhere heap 2|-101
head elsewhere heap 3|-48
head elsewhere heap 4|-212
head inside|-1091
head inside heap 0|-258
head inside heap 1|-674
head inside heap 2|-644
head inside heap 3|-861
head inside heap 4|418
head last|315
head last heap 1|1034
head last heap 2|-122
head last heap 3|4
head last heap 4|5
kicker|-128
kicker blank|442
kicker bond 0|77
kicker bond 1|-164
kicker bond 2|-614
kicker bond 3|-629
kicker bond 4|-623
kicker caption|-373
kicker display gain 0|-684
kicker display gain 1|-447
kicker display gain 2|-196
kicker display gain 3|57
kicker display gain 4|66
kicker display gain 5|-48
kicker display gain 6|216
kicker display gain 7|303
kicker display gain 8|264
kicker display gain 9|-278
kicker doubled|-952
kicker genre|1788
kicker goes on|-726
kicker length 0|-217
kicker length 1|162
kicker length 2|-594
kicker length 3|-530
kicker length 4|-15
kicker length 5|277
kicker length 6|337
kicker like caption 0|250
kicker like caption 1|378
kicker like caption 2|15
kicker like caption 3|-127
kicker like caption 4|-220
kicker like caption 5|-585
kicker like caption 6|-380
kicker like caption 7|-485
kicker like caption 8|-556
kicker like heading 0|-72
kicker like heading 1|-86
kicker like heading 2|13
kicker like heading 3|-278
kicker like heading 4|-472
kicker like heading 5|-275
kicker like heading 6|351
kicker like heading 7|-205
kicker like kicker 0|-755
kicker like kicker 1|-693
kicker like kicker 2|-434
kicker like kicker 3|-182
kicker like kicker 4|46
kicker like kicker 5|294
kicker like kicker 6|248
kicker like kicker 7|283
kicker like kicker 8|967
kicker like text 0|532
kicker like text 1|383
kicker like text 2|-145
kicker like text 3|12
kicker like text 4|-152
kicker like text 5|-237
kicker like text 6|-253
kicker like text 7|-1
kicker like text 8|-577
kicker not doubled|395
kicker scene|95
kicker shorter 0|48
kicker shorter 1|161
kicker shorter 2|55
kicker shorter 3|-131
kicker shorter 4|-122
kicker shorter 5|-51
kicker shorter 6|-428
kicker thing|-422
kicker verb|-202
lead far|463
lead near|-27
margin far 0|-1063
margin far 1|-469
margin far 2|323
margin far 3|222
margin far 4|40
margin far 5|-28
margin near 0|-940
margin near 1|-201
margin near 2|179
margin near 3|319
margin near 4|320
margin near 5|239
mass far|118
mass near|246
none again|-250
none begins anaphora|215
none begins closing|-430
none begins lead|-49
none begins linking|-58
none begins opening|-1416
none begins place|-425
none begins quote closes|227
none begins reported|-31
none begins signed|-570
none begins time|-171
none clause 0|383
none clause 1|-337
none clause 2|-261
none clause 3|-256
none clause 4|90
none first|576
none free|-160
none later|-270
none of displays 0|-160
none of displays 1|171
none of displays 2|73
none of displays 3|-141
none of displays 4|-30
none of displays 5|-110
none of displays 6|-165
none of some|-153
none pointed 0|-38
none pointed 1|-151
none pointed 2|-187
none pointed 3|-295
none pointed 4|-362
none pointed 5|-44
outside far|-976
outside near|-934
piece|-73
piece length 0|-1938
piece length 1|-1043
piece length 2|-562
piece length 3|430
piece length 4|672
piece length 5|1322
piece prior|-161
piece surprise|295
run 1|-102
run 1 length 0|-109
run 1 length 1|-70
run 1 length 2|-44
run 1 length 3|-70
run 1 length 4|114
run 1 length 5|33
run 1 length 6|272
run 2|88
run 2 bond 0|-477
run 2 bond 1|302
run 2 bond 2|597
run 2 bond 3|518
run 2 bond 4|652
run 2 joined by mark 0|77
run 2 joined by mark 1|362
run 2 joined by mark 2|616
run 2 joined by mark 3|409
run 2 joined by mark 4|167
run 2 joined by mark 5|479
run 2 joined by nothing 0|-584
run 2 joined by nothing 1|-260
run 2 joined by nothing 2|106
run 2 joined by nothing 3|140
run 2 joined by nothing 4|-441
run 2 joined by nothing 5|-775
run 2 length 0|-253
run 2 length 1|-599
run 2 length 2|-403
run 2 length 3|306
run 2 length 4|233
run 2 length 5|-107
run 2 length 6|-367
run 3|-451
run 3 bond 0|-161
run 3 bond 1|-263
run 3 bond 2|-294
run 3 bond 3|-200
run 3 bond 4|-181
run 3 joined by mark 0|-266
run 3 joined by mark 1|-203
run 3 joined by mark 2|-406
run 3 joined by mark 3|-369
run 3 joined by mark 4|-173
run 3 joined by mark 5|-134
run 3 joined by nothing 0|-510
run 3 joined by nothing 1|-402
run 3 joined by nothing 2|518
run 3 joined by nothing 3|-429
run 3 joined by nothing 4|-334
run 3 joined by nothing 5|-212
run 3 length 0|-175
run 3 length 2|-112
run 3 length 3|-212
run 3 length 4|450
run 3 length 5|-843
run 3 length 6|-566
run above other|98
run above same|-174
run below other|61
run below same|-203
run blank|320
run bond above 0|392
run bond above 1|233
run bond above 2|43
run bond above 3|-147
run bond above 4|-306
run bond below 0|258
run bond below 1|29
run bond below 2|-132
run bond below 3|-410
run bond below 4|-464
run borderline 0|-416
run borderline 1|-537
run borderline 2|-88
run borderline bond 0|-332
run borderline bond 1|-103
run borderline bond 2|-477
run borderline bond 3|-349
run borderline bond 4|-304
run borderline comma|-1213
run borderline joined in a word|-392
run borderline stop|-757
run caption|-452
run comma|252
run display gain 0|-631
run display gain 1|-430
run display gain 2|46
run display gain 3|35
run display gain 4|279
run display gain 5|-84
run display gain 6|113
run display gain 7|315
run display gain 8|302
run display gain 9|128
run doubled|1259
run genre|-676
run goes on|-1118
run joined by mark|772
run joined by nothing|-497
run joined in a word|503
run last length 0|-527
run last length 1|-64
run last length 2|-14
run last length 3|-162
run last length 4|-18
run last length 5|177
run length 0|94
run length 1|-174
run length 2|-338
run length 3|-66
run length 4|146
run length 5|101
run length 6|280
run length 7|174
run length 8|-123
run length 9|-525
run like caption 0|493
run like caption 1|183
run like caption 2|25
run like caption 3|-177
run like caption 4|-397
run like caption 5|-196
run like caption 6|-573
run like caption 7|-376
run like caption 8|-600
run like heading 0|63
run like heading 1|-45
run like heading 2|-138
run like heading 3|38
run like heading 4|92
run like heading 5|-360
run like heading 6|-460
run like heading 7|-131
run like kicker 0|32
run like kicker 1|118
run like kicker 2|-16
run like kicker 3|-135
run like kicker 4|42
run like kicker 5|-148
run like kicker 6|-235
run like kicker 7|-406
run like kicker 8|-69
run like text 0|-662
run like text 1|154
run like text 2|73
run like text 3|3
run like text 4|42
run like text 5|-47
run like text 6|-21
run like text 7|-216
run like text 8|-430
run loose|-558
run marks|75
run number|-200
run partly doubled|156
run question|582
run quoted|33
run scene|76
run seen|151
run siblings 0|27
run siblings 1|-148
run siblings 2|-403
run siblings 3|-295
run stop|-386
run thing|-588
run tight|1167
run tight above|-1670
run tight below|-785
run top|442
run torn from above|-194
run torn from below|-346
run unbalanced|-887
run verb|282
`;

export const STRUCTURE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, Number(numbers) / 100];
    }),
);
