// Written by `npm run tune:pages`; do not edit.
// Fitted on 11000 pages that were made for it and 5 split by hand; rounds 2, seed 1, the mean of 3 fits.
// On 200 pages of other articles 95.64 % of the beginnings of articles are found, 97.94 % of those found are right, and 92.97 % of the headlines.
// A row is the name of a feature and its weight in hundredths.

const ROWS = `
above covers far|-279
above covers near|-667
below covers far|-273
below covers near|-534
cover far|-91
cover far 0|-541
cover far 0 like caption 0|-409
cover far 0 like caption 1|-340
cover far 0 like caption 2|-233
cover far 0 like caption 3|-70
cover far 0 like caption 4|232
cover far 0 like caption 5|-176
cover far 0 like caption 6|-255
cover far 0 like caption 7|-94
cover far 0 margin 0|-996
cover far 0 margin 1|-165
cover far 0 margin 2|351
cover far 1|-94
cover far 1 like caption 0|-268
cover far 1 like caption 1|-95
cover far 1 like caption 2|231
cover far 1 like caption 3|-32
cover far 1 like caption 4|48
cover far 1 like caption 5|213
cover far 1 like caption 6|156
cover far 1 like caption 7|60
cover far 1 like caption 8|-95
cover far 1 margin 0|-510
cover far 1 margin 1|-102
cover far 1 margin 2|170
cover far 1 margin 3|297
cover far 2|3
cover far 2 like caption 0|271
cover far 2 like caption 1|53
cover far 2 like caption 2|85
cover far 2 like caption 3|-486
cover far 2 like caption 4|-178
cover far 2 like caption 5|-138
cover far 2 like caption 6|-118
cover far 2 like caption 7|-106
cover far 2 margin 0|-274
cover far 2 margin 1|-320
cover far 2 margin 2|-43
cover far 2 margin 3|306
cover far 3|99
cover far 3 like caption 0|197
cover far 3 like caption 1|63
cover far 3 like caption 2|32
cover far 3 like caption 3|94
cover far 3 like caption 4|-271
cover far 3 like caption 5|-80
cover far 3 like caption 6|-348
cover far 3 like caption 7|-382
cover far 3 like caption 8|-83
cover far 3 margin 0|177
cover far 3 margin 1|-5
cover far 3 margin 2|-287
cover far 3 margin 3|127
cover far 3 margin 4|286
cover far 4|-35
cover far 4 like caption 0|285
cover far 4 like caption 1|147
cover far 4 like caption 2|-176
cover far 4 like caption 3|-48
cover far 4 like caption 4|-352
cover far 4 like caption 5|-339
cover far 4 like caption 6|-337
cover far 4 like caption 7|-485
cover far 4 like caption 8|-176
cover far 4 margin 0|137
cover far 4 margin 1|-146
cover far 4 margin 2|-454
cover far 4 margin 3|56
cover far 4 margin 4|158
cover far 5|99
cover far 5 like caption 0|19
cover far 5 like caption 1|138
cover far 5 like caption 2|150
cover far 5 like caption 3|219
cover far 5 like caption 4|-17
cover far 5 like caption 5|8
cover far 5 like caption 6|-294
cover far 5 like caption 7|-63
cover far 5 like caption 8|-396
cover far 5 margin 0|-32
cover far 5 margin 1|-27
cover far 5 margin 2|1103
cover far 5 margin 3|-229
cover far 5 margin 4|-159
cover far 5 margin 5|-187
cover far 6|31
cover far 6 like caption 0|310
cover far 6 like caption 1|-58
cover far 6 like caption 2|-171
cover far 6 like caption 3|-255
cover far 6 like caption 4|-205
cover far 6 like caption 5|603
cover far 6 like caption 6|-553
cover far 6 like caption 7|-481
cover far 6 like caption 8|-165
cover far 6 margin 0|-33
cover far 6 margin 1|123
cover far 6 margin 2|4
cover far 6 margin 3|43
cover far 6 margin 4|123
cover far 6 margin 5|53
cover far 7|-189
cover far 7 like caption 0|178
cover far 7 like caption 1|-107
cover far 7 like caption 2|20
cover far 7 like caption 3|-370
cover far 7 like caption 4|150
cover far 7 like caption 5|-442
cover far 7 like caption 6|51
cover far 7 like caption 7|198
cover far 7 margin 1|-15
cover far 7 margin 2|-48
cover far 7 margin 3|-30
cover far 7 margin 4|-33
cover far 7 margin 5|-61
cover near|121
cover near 0|-93
cover near 0 like caption 0|-96
cover near 0 like caption 1|-137
cover near 0 like caption 2|25
cover near 0 like caption 3|61
cover near 0 like caption 4|158
cover near 0 like caption 5|54
cover near 0 like caption 6|-329
cover near 0 like caption 7|-75
cover near 0 like caption 8|-37
cover near 0 margin 0|-769
cover near 0 margin 1|113
cover near 0 margin 2|442
cover near 1|4
cover near 1 like caption 0|63
cover near 1 like caption 1|-6
cover near 1 like caption 2|496
cover near 1 like caption 3|-533
cover near 1 like caption 4|177
cover near 1 like caption 5|279
cover near 1 like caption 6|37
cover near 1 like caption 7|1
cover near 1 margin 0|-175
cover near 1 margin 1|-176
cover near 1 margin 2|244
cover near 1 margin 3|199
cover near 2|192
cover near 2 like caption 0|212
cover near 2 like caption 1|90
cover near 2 like caption 2|127
cover near 2 like caption 3|243
cover near 2 like caption 4|-592
cover near 2 like caption 5|32
cover near 2 like caption 6|-13
cover near 2 like caption 7|169
cover near 2 margin 0|-265
cover near 2 margin 1|-164
cover near 2 margin 2|-4
cover near 2 margin 3|425
cover near 3|206
cover near 3 like caption 0|208
cover near 3 like caption 1|138
cover near 3 like caption 2|-18
cover near 3 like caption 3|64
cover near 3 like caption 4|-308
cover near 3 like caption 5|225
cover near 3 like caption 6|-18
cover near 3 like caption 7|-131
cover near 3 like caption 8|-80
cover near 3 margin 0|133
cover near 3 margin 1|-71
cover near 3 margin 2|-55
cover near 3 margin 3|177
cover near 3 margin 4|234
cover near 4|120
cover near 4 like caption 0|181
cover near 4 like caption 1|92
cover near 4 like caption 2|89
cover near 4 like caption 3|25
cover near 4 like caption 4|-201
cover near 4 like caption 5|-151
cover near 4 like caption 6|-119
cover near 4 like caption 7|-264
cover near 4 like caption 8|-98
cover near 4 margin 0|65
cover near 4 margin 1|-21
cover near 4 margin 2|-166
cover near 4 margin 3|70
cover near 4 margin 4|195
cover near 5|123
cover near 5 like caption 0|-62
cover near 5 like caption 1|155
cover near 5 like caption 2|167
cover near 5 like caption 3|-14
cover near 5 like caption 4|-54
cover near 5 like caption 5|95
cover near 5 like caption 6|-37
cover near 5 like caption 7|82
cover near 5 like caption 8|-111
cover near 5 margin 0|55
cover near 5 margin 1|384
cover near 5 margin 2|97
cover near 5 margin 3|-129
cover near 5 margin 4|56
cover near 5 margin 5|138
cover near 6|3
cover near 6 like caption 0|65
cover near 6 like caption 1|-134
cover near 6 like caption 2|8
cover near 6 like caption 3|119
cover near 6 like caption 4|3
cover near 6 like caption 5|18
cover near 6 like caption 6|-113
cover near 6 like caption 7|-129
cover near 6 like caption 8|-50
cover near 6 margin 1|1
cover near 6 margin 2|-176
cover near 6 margin 3|-184
cover near 6 margin 4|68
cover near 6 margin 5|112
cover near 7|-95
cover near 7 like caption 0|44
cover near 7 like caption 1|137
cover near 7 like caption 2|-167
cover near 7 like caption 3|-109
cover near 7 like caption 4|51
cover near 7 like caption 5|-654
cover near 7 like caption 6|231
cover near 7 like caption 7|280
cover near 7 margin 1|9
cover near 7 margin 2|-152
cover near 7 margin 3|-382
cover near 7 margin 4|143
cover near 7 margin 5|63
gap|-87
gap after closing|877
gap after quote|1
gap anaphora|-724
gap bare after quote|451
gap bare caption|719
gap bare echo 0|-137
gap bare echo 1|-115
gap bare echo 2|-122
gap bare echo 3|82
gap bare echo 4|63
gap bare echo 5|482
gap bare known|-486
gap bare known 0|22
gap bare known 1|-3
gap bare known 2|-198
gap bare known 3|-358
gap bare known 4|-322
gap bare known 5|18
gap bare lead|-332
gap bare link share|114
gap bare link share 0|108
gap bare link share 1|70
gap bare link share 2|6
gap bare link share 3|-117
gap bare link share 4|-174
gap bare link share 5|-190
gap bare link share 6|-202
gap bare near|229
gap bare near 0|-218
gap bare near 1|-36
gap bare near 2|79
gap bare near 3|13
gap bare near 4|302
gap bare near 5|-168
gap bare place|142
gap bare rare near 0|-43
gap bare rare near 1|-111
gap bare rare near 2|-175
gap bare rare near 3|115
gap bare rare near 4|-163
gap bare rare near 5|-155
gap bare rare near 6|-444
gap bare rare near 7|535
gap bare rare share|89
gap bare rare share 0|-310
gap bare rare share 1|-84
gap bare rare share 2|-136
gap bare rare share 3|25
gap bare rare share 4|8
gap bare rare share 5|20
gap bare rare share 6|152
gap bare rare wide 0|-108
gap bare rare wide 1|-241
gap bare rare wide 2|-50
gap bare rare wide 3|-61
gap bare rare wide 4|-64
gap bare rare wide 5|164
gap bare rare wide 6|-5
gap bare rare wide 7|115
gap bare reported|384
gap bare signed|1327
gap bare time|98
gap bare wide depth|15
gap bare wide depth 1|-14
gap bare wide depth 2|-335
gap bare wide depth 3|-20
gap bare wide depth 4|94
gap bare wide depth 5|-104
gap bare wide depth 6|51
gap before length 0|352
gap before length 1|463
gap before length 2|-532
gap before length 3|-906
gap before length 4|181
gap byline far|742
gap byline next|2628
gap captions 1|679
gap captions 2|1083
gap captions 3|689
gap closing|-777
gap columns 0|-683
gap columns 1|-620
gap columns 2|228
gap columns 3|1180
gap columns 4|2321
gap display length 1 0|-17
gap display length 1 1|-138
gap display length 1 2|-296
gap display length 1 3|-273
gap display length 1 4|77
gap display length 1 5|-617
gap display length 1 6|389
gap display length 1 7|1160
gap display length 2 0|-459
gap display length 2 1|-501
gap display length 2 2|155
gap display length 2 3|-27
gap display length 2 4|13
gap display length 2 5|71
gap display length 2 6|138
gap display length 2 7|-246
gap display marks|-243
gap display siblings 0|357
gap display siblings 1|-195
gap display siblings 2|-573
gap display siblings 3|-645
gap displays 0|-20
gap displays 1|-183
gap displays 2|-434
gap displays 3|33
gap displays 4|268
gap doubled|210
gap echo 0|139
gap echo 1|-251
gap echo 2|-264
gap echo 3|-27
gap echo 4|214
gap echo 5|492
gap echo 6|57
gap frame|1079
gap furniture|322
gap heap 0|-220
gap heap 1|-322
gap heap 2|243
gap heap 3|480
gap heap 4|498
gap heap 5|14
gap heap 6|347
gap known|-562
gap known 0|-8
gap known 1|-139
gap known 2|-257
gap known 3|-187
gap known 4|-246
gap known 5|88
gap lead|200
gap length 0|-1050
gap length 1|355
gap length 2|289
gap length 3|-652
gap length 4|-322
gap link share|-308
gap link share 0|729
gap link share 1|406
gap link share 2|-45
gap link share 3|-332
gap link share 4|-539
gap link share 5|-657
gap link share 6|-629
gap links|-417
gap links 0|387
gap links 1|99
gap links 2|-222
gap links 3|-330
gap links 4|-596
gap links 5|-393
gap links 6|-25
gap near|-10
gap near 0|-18
gap near 1|-156
gap near 2|-221
gap near 3|-216
gap near 4|163
gap near 5|-99
gap near depth|-519
gap near depth 0|11
gap near depth 1|655
gap near depth 2|326
gap near depth 3|-125
gap near depth 4|-126
gap near depth 5|-308
gap near depth 6|-152
gap new subject|1246
gap no subject|-58
gap opening|-585
gap other subject|409
gap place|291
gap pointed|-137
gap pointed 0|-278
gap pointed 1|-84
gap pointed 2|484
gap pointed 3|149
gap pointed 4|-182
gap pointed 5|-72
gap quote|282
gap rare near 0|-151
gap rare near 1|14
gap rare near 2|-92
gap rare near 3|-152
gap rare near 4|-255
gap rare near 5|-404
gap rare near 6|-439
gap rare near 7|361
gap rare share|10
gap rare share 0|-2
gap rare share 1|-308
gap rare share 2|-195
gap rare share 3|-54
gap rare share 4|-144
gap rare share 5|-37
gap rare share 6|14
gap rare wide 0|-168
gap rare wide 1|38
gap rare wide 2|-82
gap rare wide 3|-61
gap rare wide 4|-22
gap rare wide 5|-221
gap rare wide 6|-544
gap rare wide 7|373
gap reported|585
gap same subject|-302
gap signed|1863
gap subject over|355
gap time|583
gap unfinished|-109
gap wide|-356
gap wide 0|431
gap wide 1|-5
gap wide 2|-302
gap wide 3|-706
gap wide 4|4
gap wide 5|-254
gap wide depth|-662
gap wide depth 1|70
gap wide depth 2|598
gap wide depth 3|239
gap wide depth 4|-158
gap wide depth 5|-352
gap wide depth 6|-206
head above 0|421
head above 0 heap 0|-331
head above 0 heap 1|151
head above 0 heap 2|340
head above 0 heap 3|848
head above 0 heap 4|8
head above 1|-415
head above 1 heap 2|-94
head above 1 heap 3|-182
head above 1 heap 4|-455
head above 2|-714
head above 2 heap 3|-44
head above 2 heap 4|-738
head below|-442
head below heap 0|217
head below heap 1|-275
head below heap 2|-334
head below heap 3|-239
head below heap 4|-84
head elsewhere|-196
head elsewhere heap 0|554
head elsewhere heap 1|-366
head elsewhere heap 2|-154
head elsewhere heap 3|77
head elsewhere heap 4|-207
head inside|-1220
head inside heap 0|-327
head inside heap 1|-1139
head inside heap 2|-733
head inside heap 3|-190
head inside heap 4|288
head last|250
head last heap 1|1171
head last heap 2|-182
head last heap 3|-59
head last heap 4|-93
kicker|-168
kicker blank|378
kicker bond 0|88
kicker bond 1|137
kicker bond 2|-759
kicker bond 3|-552
kicker bond 4|-1116
kicker caption|-446
kicker display gain 0|-881
kicker display gain 1|-653
kicker display gain 2|-120
kicker display gain 3|14
kicker display gain 4|222
kicker display gain 5|-18
kicker display gain 6|203
kicker display gain 7|334
kicker display gain 8|482
kicker display gain 9|-341
kicker doubled|-1023
kicker genre|1817
kicker goes on|-843
kicker length 0|-265
kicker length 1|52
kicker length 2|-416
kicker length 3|-465
kicker length 4|-75
kicker length 5|375
kicker length 6|311
kicker like caption 0|253
kicker like caption 1|285
kicker like caption 2|158
kicker like caption 3|-147
kicker like caption 4|-202
kicker like caption 5|-202
kicker like caption 6|-797
kicker like caption 7|-679
kicker like caption 8|-528
kicker like heading 0|-112
kicker like heading 1|26
kicker like heading 2|19
kicker like heading 3|-70
kicker like heading 4|-194
kicker like heading 5|-167
kicker like heading 6|-635
kicker like heading 7|-150
kicker like kicker 0|-1119
kicker like kicker 1|-933
kicker like kicker 2|-330
kicker like kicker 3|-414
kicker like kicker 4|212
kicker like kicker 5|49
kicker like kicker 6|255
kicker like kicker 7|573
kicker like kicker 8|1087
kicker like text 0|433
kicker like text 1|371
kicker like text 2|32
kicker like text 3|14
kicker like text 4|-240
kicker like text 5|-316
kicker like text 6|-387
kicker like text 7|-239
kicker like text 8|-118
kicker not doubled|346
kicker scene|265
kicker shorter 0|185
kicker shorter 1|122
kicker shorter 2|84
kicker shorter 3|-190
kicker shorter 4|-139
kicker shorter 5|12
kicker shorter 6|-294
kicker thing|-422
kicker verb|-86
lead far|578
lead near|-100
margin far 0|-1108
margin far 1|-382
margin far 2|288
margin far 3|233
margin far 4|32
margin far 5|-103
margin near 0|-809
margin near 1|-156
margin near 2|232
margin near 3|290
margin near 4|250
margin near 5|140
mass far|150
mass near|266
none again|-370
none begins anaphora|-186
none begins closing|-202
none begins lead|141
none begins linking|155
none begins opening|-1694
none begins place|-353
none begins quote closes|660
none begins reported|58
none begins signed|-612
none begins time|-204
none clause 0|129
none clause 1|-214
none clause 2|-176
none clause 3|-312
none clause 4|288
none first|573
none free|-154
none later|-392
none of displays 0|-154
none of displays 1|25
none of displays 2|120
none of displays 3|-7
none of displays 4|17
none of displays 5|45
none of displays 6|-169
none of some|-154
none pointed 0|-65
none pointed 1|-209
none pointed 2|297
none pointed 3|-306
none pointed 4|-328
none pointed 5|-112
outside far|-1118
outside near|-929
piece|-87
piece length 0|-2554
piece length 1|-1164
piece length 2|-474
piece length 3|234
piece length 4|649
piece length 5|1706
piece prior|-185
piece surprise|79
run 1|-21
run 1 length 0|-10
run 1 length 1|-34
run 1 length 2|-46
run 1 length 3|-190
run 1 length 4|223
run 1 length 5|103
run 1 length 6|234
run 2|6
run 2 bond 0|-343
run 2 bond 1|354
run 2 bond 2|672
run 2 bond 3|654
run 2 bond 4|-113
run 2 joined by mark 0|334
run 2 joined by mark 1|373
run 2 joined by mark 2|691
run 2 joined by mark 3|287
run 2 joined by mark 4|353
run 2 joined by mark 5|184
run 2 joined by nothing 0|-491
run 2 joined by nothing 1|-217
run 2 joined by nothing 2|45
run 2 joined by nothing 3|74
run 2 joined by nothing 4|-569
run 2 joined by nothing 5|-956
run 2 length 0|-414
run 2 length 1|-860
run 2 length 2|-681
run 2 length 3|364
run 2 length 4|246
run 2 length 5|-104
run 2 length 6|-520
run 3|-501
run 3 bond 0|-188
run 3 bond 1|-370
run 3 bond 2|-283
run 3 bond 3|-347
run 3 bond 4|-394
run 3 joined by mark 0|-175
run 3 joined by mark 1|-199
run 3 joined by mark 2|-345
run 3 joined by mark 3|-373
run 3 joined by mark 4|-224
run 3 joined by mark 5|-231
run 3 joined by nothing 0|-506
run 3 joined by nothing 1|-371
run 3 joined by nothing 2|475
run 3 joined by nothing 3|-445
run 3 joined by nothing 4|-317
run 3 joined by nothing 5|-223
run 3 length 0|-175
run 3 length 2|-116
run 3 length 3|-154
run 3 length 4|347
run 3 length 5|-831
run 3 length 6|-644
run above other|205
run above same|-178
run below other|18
run below same|-212
run blank|497
run bond above 0|373
run bond above 1|216
run bond above 2|172
run bond above 3|-92
run bond above 4|-402
run bond below 0|253
run bond below 1|10
run bond below 2|-112
run bond below 3|-251
run bond below 4|-732
run borderline 0|-666
run borderline 1|-513
run borderline 2|-115
run borderline bond 0|-381
run borderline bond 1|-348
run borderline bond 2|-519
run borderline bond 3|-429
run borderline bond 4|-504
run borderline comma|-1360
run borderline joined in a word|-1063
run borderline stop|-915
run caption|-493
run comma|309
run display gain 0|-689
run display gain 1|-369
run display gain 2|5
run display gain 3|75
run display gain 4|304
run display gain 5|127
run display gain 6|258
run display gain 7|400
run display gain 8|426
run display gain 9|169
run doubled|1315
run genre|-786
run goes on|-1169
run joined by mark|853
run joined by nothing|-558
run joined in a word|698
run last length 0|-744
run last length 1|-99
run last length 2|-15
run last length 3|-172
run last length 4|114
run last length 5|251
run length 0|113
run length 1|-178
run length 2|-359
run length 3|-161
run length 4|141
run length 5|172
run length 6|241
run length 7|163
run length 8|-464
run length 9|-642
run like caption 0|509
run like caption 1|128
run like caption 2|-35
run like caption 3|-240
run like caption 4|-240
run like caption 5|-197
run like caption 6|-487
run like caption 7|-457
run like caption 8|-647
run like heading 0|85
run like heading 1|-37
run like heading 2|-35
run like heading 3|-124
run like heading 4|-218
run like heading 5|-352
run like heading 6|-582
run like heading 7|-169
run like kicker 0|187
run like kicker 1|151
run like kicker 2|-18
run like kicker 3|-205
run like kicker 4|-153
run like kicker 5|-178
run like kicker 6|-191
run like kicker 7|-377
run like kicker 8|-347
run like text 0|-280
run like text 1|109
run like text 2|131
run like text 3|10
run like text 4|-5
run like text 5|-28
run like text 6|-213
run like text 7|-257
run like text 8|-398
run loose|-642
run marks|44
run number|-271
run partly doubled|127
run question|490
run quoted|202
run scene|200
run seen|113
run siblings 0|31
run siblings 1|-110
run siblings 2|-345
run siblings 3|-400
run stop|-293
run thing|-651
run tight|1356
run tight above|-1711
run tight below|-965
run top|410
run torn from above|-246
run torn from below|-337
run unbalanced|-943
run verb|186
`;

export const STRUCTURE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number] => {
      const [name = '', numbers = ''] = row.split('|');
      return [name, Number(numbers) / 100];
    }),
);
