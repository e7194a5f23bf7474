/**
 * Which sentences of the labelled op-eds state the main claim. Marked by language models that read each op-ed whole, with its title, and
 * saw nothing of what the program makes of it. Another read every fourth: in 64 of 65, each took for the best a sentence that the other
 * takes as well.
 */
import type { Range } from '../../model/index.js';

/** An op-ed a line: its id, and where each sentence starts and ends in its text, the best first; none where no sentence says it. */
const MARKS = `
18f-an-open-source-government-is-a-faster-more-efficient-governm 261-410 1565-1621
18f-even-with-a-design-system-you-still-need-a-designer 3297-3482 543-681
18f-long-term-teams 6568-6636 4211-4466 1071-1295
18f-open-data-democratizes-innovation 826-961 496-561
18f-the-case-for-open-source-software 6212-6435 1891-1959 5875-6034
18f-why-simplicity-choosing-a-web-architecture 1034-1210 457-604 765-972
18f-why-we-love-modular-contracting 289-488
18f-writing-for-web-easy-writing-for-users-not 307-422 1221-1337
18f-you-might-not-be-as-agile-as-you-think-you-are 1499-1621 404-528 4912-5016
arp-anti-vaxers-are-not-evil 108-276 1223-1436 2190-2346
arp-browsers-and-conflicts-of-interests 1988-2057 1858-1986 3789-3980
arp-chestertons-middle-finger 2378-2438 2439-2517 2827-2906
arp-downsides-of-working-remotely 0-125 126-257 4238-4355 4450-4518
arp-easy-means-easy-to-debug 3271-3392 63-167
arp-freedom-is-not-simple 0-231 404-545
arp-its-fine-to-be-elitist-sometimes 1163-1267 1497-1591 1099-1162
arp-the-other-kind-of-censorship 780-970 1521-1786
arp-the-value-of-negative-arguments 3775-3920 2732-2841
arp-you-probably-dont-need-kubernetes 773-896 1362-1470 505-772
balter-disclosed-source-is-not-the-same-as-open-sour 2648-2861 183-320 322-472 2862-2981
balter-governments-release-of-federally-funded-sourc 2371-2571 3252-3360
balter-open-source-is-not-insecure 5785-6040 0-192
balter-php-is-insecure-and-other-enterprise-open-sou 215-335 2010-2072 669-782
balter-silencing-dissent-isnt-crisis-management 1253-1365 5043-5206 4609-4844
balter-the-internet-is-series-of-tubes-oh-and-tollga 2479-2825
balter-the-myth-of-government-it 1577-1773 120-375
balter-treat-data-as-code 0-96 97-191
balter-weve-been-selling-open-source-wrong 3732-3842 2136-2306 1206-1271
balter-whats-missing-from-cfpbs-awesome-new-source-c 5278-5485 4240-4316 5922-5985
balter-whats-your-hosting-companys-average-subpoena 3407-3653
balter-why-you-should-care-about-https-even-if-you-h 3623-3781 1449-1587
chesterton-an-essay-on-two-cities 6047-6197 5294-5406 5544-5765
chesterton-conceit-and-caricature 4197-4358 4485-4632 8108-8283 5462-5655
chesterton-french-and-english 853-1100 1101-1232
chesterton-on-running-after-one-s-hat 1070-1270 6622-6766 6979-7036 7037-7094
chesterton-patriotism-and-sport 6400-6533 5610-5767 2658-2838 7462-7590
chesterton-the-case-for-the-ephemeral
crec-ackerman-9-11-commission-recommendations-ac 6975-7086 7087-7181 6456-6609
crec-aderholt-cares-act-debate 0-261 1333-1417
crec-akin-responsible-redeployment-from-iraq 407-517 1023-1183 1572-1656
crec-barrasso-american-energy 4310-4372 4201-4309 0-153
crec-blunt-9-11-commission-recommendations-ac 45-312 2484-2645
crec-boehner-responsible-redeployment-from-iraq 5568-5733 1599-1738 5470-5567
crec-brown-against-cafta 678-805 2312-2510
crec-brownback-nomination-of-john-roberts 6496-6652 6918-6972
crec-burton-responsible-redeployment-from-iraq 2315-2481 1105-1340 4336-4466
crec-cardin-the-preserving-medicare-for-all-ac 628-804 4337-4428 5820-5871
crec-castle-responsible-redeployment-from-iraq 2889-3074 416-652 0-175
crec-chocola-strengthening-social-security 2627-2790 254-471
crec-davis-responsible-redeployment-from-iraq 623-756 1538-1638
crec-delauro-rule-on-foreign-relations-authoriz 0-166 3372-3500
crec-delay-foreign-relations-authorization-ac 124-258 626-708 709-1036 1517-1660
crec-dorgan-family-farmers-and-the-alternative 1616-1837 432-560
crec-emanuel-social-security 992-1195 2109-2322 1287-1476
crec-feingold-repealing-the-communications-decen 5814-5940 153-242 4274-4350 1031-1263
crec-ford-balanced-budget-amendment 4309-4534 2539-2774
crec-fossella-9-11-commission-recommendations-ac 323-477 2010-2359 2467-2679
crec-frank-foreign-relations-authorization-ac 2176-2347 3770-3972 674-755
crec-gingrey-strengthening-social-security 3490-3747 4468-4671 5492-5779
crec-goode-against-cafta 6378-6472 2250-2457
crec-gorton-antiterrorism-and-effective-death 3516-3668 3331-3515
crec-gregg-the-balanced-budget-amendment 4591-4832 4217-4396 3592-3699
crec-hensarling-responsible-redeployment-from-iraq 3009-3060 2392-2454 1012-1120
crec-hoekstra-responsible-redeployment-from-iraq 2959-3121
crec-hoyer-9-11-commission-recommendations-ac 796-930 1171-1279 3556-3631 4094-4214
crec-hunter-responsible-redeployment-from-iraq 356-490 4143-4258 3970-4141 0-59
crec-hutchison-nomination-of-judge-roberts 246-388 6186-6292 2084-2128
crec-hyde-foreign-relations-authorization-ac 2935-3050
crec-inglis-responsible-redeployment-from-iraq 556-802 2739-2837 2510-2710 1094-1261
crec-kilpatrick-responsible-redeployment-from-iraq 3360-3589 6036-6244 3153-3254
crec-kind-responsible-redeployment-from-iraq 2444-2600 0-98 2322-2381
crec-king-9-11-commission-recommendations-ac 2516-2797 2162-2413
crec-kucinich-foreign-relations-authorization-ac 3521-3633 3257-3519 3697-3786
crec-kucinich-iraq-contracting-oversight 3981-4126 1366-1491 4388-4462 5099-5228
crec-kyl-family-heritage-preservation-act 5522-5594 144-300
crec-lantos-foreign-relations-authorization-ac 2623-2765 2819-2993
crec-lantos-responsible-redeployment-from-iraq 3384-3511 3304-3383
crec-lynch-opposing-the-so-called-central-ame 3239-3470 1891-2045 0-108
crec-mccain-nomination-of-judge-roberts 3750-4001 3304-3748 313-388
crec-mccaul-responsible-redeployment-from-iraq 62-256 3614-3652
crec-mcconnell-nomination-of-john-roberts 2604-2779 5136-5217 1793-1962 427-546
crec-miller-strengthening-social-security 6338-6418 5816-5918 4349-4534
crec-neal-cares-act-debate 3107-3362 3616-3685 406-543
crec-otter-against-cafta 2875-2947
crec-paul-foreign-relations-authorization-ac 0-87 4352-4471
crec-paul-responsible-redeployment-from-iraq 562-752 0-193 2164-2356 3437-3573
crec-pence-responsible-redeployment-from-iraq 1719-1887 1889-2280 4865-4940
crec-poe-responsible-redeployment-from-iraq 383-509 145-175
crec-reid-balanced-budget-and-social-securit 3446-3612 0-297 2040-2158 4504-4647
crec-reid-nomination-of-john-roberts 4199-4306 2096-2252 3428-3529
crec-rohrabacher-9-11-commission-recommendations-ac 2179-2348 2350-2487 260-374
crec-ros-lehtinen-responsible-redeployment-from-iraq 128-346 0-127 5704-5752
crec-royce-foreign-relations-authorization-ac 2734-2876 3191-3267
crec-schiff-responsible-redeployment-from-iraq 5341-5421 4754-5025 5889-5955
crec-schumer-chinese-takeovers-the-cnooc-unocal 4907-5134 4749-4856 1396-1440
crec-shadegg-responsible-redeployment-from-iraq 170-220 221-283 4278-4319
crec-shays-foreign-relations-authorization-ac 416-701 3222-3442
crec-shelby-balanced-budget-amendment 1300-1531 3984-4085 181-448
crec-smith-foreign-relations-authorization-ac 176-342 3898-4011 344-457
crec-spratt-responsible-redeployment-from-iraq 3045-3325 3851-3951 280-432
crec-tlaib-cares-act-debate 509-735 3013-3199 737-770
crec-udall-foreign-relations-authorization-ac 6681-6845 0-55
crec-udall-responsible-redeployment-from-iraq 5476-5617 0-122 3683-3798
crec-woodall-more-act 5757-5845 1711-1958 3681-3897 5524-5755
crec-woolsey-smart-security-and-npt-reintroduct 4244-4367 90-233 4099-4243 4368-4454
crec2-mr-blumenauer-24 2424-2642 637-736
crec2-mr-carr-of-michigan-53 871-999 62-116 1665-1719 2047-2136
crec2-mr-cole-34 1228-1953 1955-2124 3260-3325
crec2-mr-daschle-61 2819-2945 5990-6155 1077-1209
crec2-mr-hollings-23 4005-4184 2639-2964
crec2-mr-jeffords-40 5772-5967 6609-6782 0-228
crec2-mr-klein-49 3854-3914 0-118
crec2-mr-leahy-02 158-336 4438-4536 5104-5273 337-532
crec2-mr-menendez-47 4353-4482 767-903 2852-2935 598-766
crec2-mr-skelton-22 3179-3300 4576-4611 5341-5583
crec2-mr-skelton-29 2351-2467 849-1069 1498-1618
crec2-mr-stark-44 90-230 3008-3100 0-89 2784-3007
crec2-mr-torres-48 0-238 1352-1427 3877-3940
crec2-mr-wellstone-25 504-675 5609-5815 0-288 1729-1815
crec2-mrs-maloney-26 1697-1873 4564-4658
crec2-mrs-northup-51 2284-2511 1965-2132
crec2-ms-bordallo-59 1598-1904 2821-3034
crec2-ms-hart-21 2028-2101 1953-2027 2102-2362
crec2-ms-jackson-lee-of-texas-57 3968-4354 1918-2086
crec2-the-acting-president-pro-tempore-41
devault-absence-of-certain-features-in-irc-considered 190-436 5158-5312 5032-5069
devault-choosing-a-vpn-service-is-a-serious-decision 305-451 2011-2098 5052-5135
devault-dont-sacrifice-the-right-ideas-to-win-the-rig 2737-2866 1048-1122 1775-1857
devault-firefox-is-on-a-slippery-slope 2194-2294 393-459 2745-2843
devault-git-is-already-federated-decentralized 1339-1411 862-978 383-440
devault-its-not-okay-to-pretend-your-software-is-open 1912-2036 2625-2700 2701-2756
devault-life-liberty-and-the-pursuit-of-privacy 0-83 1667-1747 2429-2541
devault-the-commons-clause-will-destroy-open-source 415-536 42-214 4635-4690
devault-the-falsehoods-of-anti-agpl-propaganda 4455-4544 209-349 4545-4645
devault-thoughts-on-performance-optimization 377-472 3750-3859
devault-utility-vs-usability 2309-2483 972-1087 2834-3033
devault-we-are-complicit-in-our-employers-deeds 134-404 1685-1810 3437-3550
federalist-01 6587-6732 6733-6830 6112-6429
federalist-02 9255-9523 3131-3448 8614-8829
federalist-03 1382-1613 5630-5917 5919-6165
federalist-04 3951-4146 8092-8409 4298-4569
osc-ai-and-machine-learning-bias-has-dangerous-im 4734-4862 2026-2377 7457-7711
osc-climate-challenges-call-for-open-solutions 8964-9057 0-77 1192-1246 333-526
osc-containers-the-gpl-and-copyleft-no-reason-for 797-901 3357-3504 6073-6219 6220-6330
osc-devops-is-a-solution-to-burnout-worth-investi 2225-2362 0-98 8001-8104
osc-devops-is-for-everyone 4720-4948 4949-4972 0-104
osc-devops-the-consequences-of-blame 893-951 3830-3956
osc-devops-vs-agile-do-they-have-anything-in-comm 0-135 4592-4842 4482-4590
osc-drupal-shows-leadership-on-diversity-and-incl 7068-7219 0-134
osc-elevating-open-leaders-by-getting-out-of-thei 483-748 5207-5350
osc-failure-is-a-feature-in-blameless-devops 0-77 2204-2279 2354-2404 1111-1200
osc-fight-for-the-planet-building-an-open-platfor 1111-1220 2371-2480 42-86
osc-from-e-learning-to-m-learning-open-educations 1283-1402 7313-7425 7001-7141 69-127
osc-globalization-a-history-of-openness 0-88 7620-7868 6494-6613
osc-how-creative-commons-benefits-artists-and-big 823-901 2429-2567 5112-5307 3877-4033
osc-how-do-tools-affect-culture 206-315 4893-4980 2261-2430
osc-how-failure-driven-development-makes-you-succ 2665-2715 3772-3860 3932-4047 2776-2882
osc-how-open-source-hardware-increases-security 456-550 6923-7092 5082-5359 243-455
osc-how-open-source-in-education-creates-new-deve 0-127 5710-5903 5904-6131
osc-how-open-source-leaders-can-foster-an-inclusi 0-135 948-1058 4430-4498
osc-how-open-source-leads-the-way-for-sustainable 0-129 6884-7013 6759-6883
osc-how-open-standards-guide-us-in-a-world-of-cha 4192-4472 3677-3908
osc-how-slowing-down-made-me-a-better-leader 123-250 865-1096 3108-3232 555-713
osc-how-technical-debt-is-risking-your-security 5230-5376 0-93 4599-4755
osc-how-wikipedia-helps-keep-the-internet-open 0-127 6549-6704
osc-is-devops-compatible-with-part-time-community 8151-8248 847-948 7882-7968
osc-is-the-term-devsecops-necessary 2999-3112 4795-4931
osc-is-your-code-inclusive 3345-3494 3166-3344
osc-is-your-old-computer-obsolete-or-is-it-a-linu 70-146 696-775 3737-3843 3914-4050
osc-making-computer-science-curricula-as-adaptabl 0-98 6885-6985
osc-management-from-coordination-to-collaboration 4689-4784 3624-3730 3979-4151 4220-4360
osc-mixing-software-development-roles-produces-gr 584-711 5457-5672
osc-open-environments-are-where-innovative-ideas 1343-1551 560-657
osc-open-source-first-a-manifesto-for-private-com 576-736 974-1076
osc-open-source-vs-proprietary-whats-the-differen 5400-5512
osc-peanuts-paper-towels-and-other-important-cons 154-284 0-152 905-1047 4595-4736
osc-setting-new-expectations-for-open-source-main 5999-6178 8538-8690 4046-4136
osc-the-case-for-open-source-classifiers-in-ai-al 4544-4687 5620-5707
osc-the-cloud-isnt-killing-open-source-software 6305-6451 3981-4173 4407-4473
osc-the-community-led-renaissance-of-open-source 6015-6150 6670-6837 6292-6448 6151-6290
osc-the-decline-of-gpl 717-902 3059-3225
osc-the-difference-between-development-and-deploy 2710-2917 7046-7187
osc-the-open-organization-everyone-deserves 2748-2859 2303-2390
osc-the-power-of-open-source-during-a-pandemic 0-172 3758-3869 6536-6663 2980-3147
osc-try-learn-modify-the-new-it-leaders-code 3470-3632 5268-5343 3654-3923
osc-understanding-linuss-law-for-open-source-secu 7891-8043 7718-7889
osc-usability-and-accessibility-starts-with-open 5185-5253 1873-1968 0-79
osc-we-already-have-nice-things-and-other-reasons
osc-what-blockchain-and-open-source-communities-h 5137-5324 0-92
osc-what-data-is-too-risky-for-the-cloud 4140-4317
osc-what-developers-need-to-know-about-security 2371-2596 1973-2242
osc-what-does-an-open-source-ai-future-look-like 0-127 1564-1710
osc-what-engineers-and-marketers-can-learn-from-e 6720-6815 5071-5307 3003-3296
osc-what-game-of-thrones-can-teach-us-about-open 3626-3727 630-712
osc-what-open-communities-teach-us-about-empoweri 2102-2189 4076-4153 533-620
osc-what-we-risk-when-we-open-up-to-customers-and 243-359 0-99 1228-1276
osc-when-open-source-meets-academic-publishing-pl 0-92 502-624 625-870 5203-5295
osc-why-an-involved-user-community-makes-for-bett 3545-3728 5874-6121 5177-5288
osc-why-do-organizations-have-open-secrets 7033-7271 433-552
osc-why-every-job-in-the-tech-industry-is-technic 2252-2314 0-108
osc-why-everyone-should-try-using-linux 0-85 743-828 221-260
osc-why-fear-of-failure-is-a-silent-devops-virus 4751-4891 5173-5235 4440-4657
osc-why-feedback-not-metrics-is-critical-to-devop 7118-7268 3483-3623 0-112
osc-why-giving-back-is-important-to-the-devops-cu 0-52 198-315
osc-why-innovation-cant-happen-without-standardiz 723-856 0-91 4075-4208 8057-8136
osc-why-isnt-open-source-hot-among-computer-scien 2228-2421 6624-6679
osc-why-it-matters-that-microsoft-released-old-ve 3596-3759 4989-5124
osc-why-its-important-to-keep-the-cloud-open 0-121 3885-3940 6780-6943
osc-why-moving-all-your-workloads-to-the-cloud-is 978-1102 755-861 4758-4899
osc-why-schools-of-the-future-are-open 4444-4619 5253-5517
osc-why-the-success-of-open-source-depends-on-emp 0-211 4024-4235 1535-1695
osc-why-transparency-is-critical-to-your-open-sou 730-848 215-344 909-1014
osc-why-we-need-open-leaders-more-than-ever 3123-3305 993-1175 6666-6737 7143-7227
osc-why-your-open-source-project-needs-more-than 0-146 1529-1624 3007-3140
punkish-all-that-glitters-is-not-sold 2029-2100 3038-3293
punkish-being-humane 3667-3770 684-916 2747-2934
punkish-ethics-and-science
punkish-for-someday-you-may-be-a-refugee
punkish-freedoms-just-another-word 3182-3337
punkish-open-ecosystem-is-vital
punkish-open-source-open-wallet 96-240 716-885
punkish-phd-two-dot-oh 6050-6185 4057-4191 6303-6349
punkish-sharing-v-privacy 887-1185
punkish-the-problem-with-copyright 0-45
punkish-things-that-confound-me 0-87
punkish-us-and-them
punkish-viability-of-ideas 5219-5403 3049-3192
punkish-what-you-do-says-about-you 1378-1454 1958-2024 2849-3001
punkish-who-conserves-the-worlds-forests 4616-4921 3070-3263 9187-9343
sni-bitcoin-has-no-image-problem 1937-2006 2771-2897 569-642
sni-bitcoin-is-the-best-unit-of-account 108-203
sni-bitcoins-compound-rewards 2359-2466 691-827 427-559 0-269
sni-bitcoins-rugged-individualism 32-211 4355-4463
sni-bitcoins-shroud-of-subtlety-and-allure 637-774 775-909 4792-4985
sni-dont-panic 2451-2547 3894-3924
sni-how-to-market-bitcoin 1881-1923 5546-5821 3479-3539
sni-hyperbitcoinization 2344-2557 2683-2760 3289-3382
sni-i-love-bitcoins-volatility 1313-1374 536-687 6689-6786
sni-im-hoarding-bitcoins-and-no-you-cant-have-any 5349-5426 5708-5804 3547-3590
sni-the-bitcoin-central-banks-perfect-monetary-po 4915-5066 5277-5429
sni-the-strategy 3546-3725 937-1070 3865-4074
sni-working-and-saving-are-revolutionary-acts 3764-3841 4236-4411 817-1025
titus-a-few-thoughts-on-code-review-of-scientific-c 6740-6845 7139-7311 898-947
titus-a-response-to-the-myths-of-bioinformatics-sof 2564-2707 6772-6918 4562-4649
titus-better-open-source-code-with-just-volunteers 1961-2060 1842-1960 3078-3249
titus-can-bits-be-the-basis-for-a-digital-commons-n 8140-8209
titus-do-software-and-data-products-advance-biology 557-697 2295-2402
titus-its-not-just-the-tools-folks 1835-1941 2171-2412 2069-2170
titus-on-academia 1290-1486 0-117 3647-3852
titus-openness-and-online-reputation-recognized-in 1785-2090 4971-5147
titus-popping-the-open-source-open-science-bubble 5344-5555 5226-5343
titus-privacy-invasion-is-good 236-255 667-807
titus-some-myths-of-reproducible-computational-rese 4382-4523 250-464 4524-4732
titus-useless-net-arguments 2727-2870 83-141
wh-addressing-concentration-in-the-meat-processing-industry-to- 4002-4203 247-441 658-899
wh-approaching-policy-with-equity-in-mind 4111-4281 340-536 780-901
wh-delivering-on-the-promise-of-ai-to-improve-health-outcomes 6601-6755 2815-2898 303-644
wh-getting-the-child-tax-credit-right-for-puerto 2084-2339 903-1138 5408-5817
wh-good-jobs-and-unions-will-help-build-our-workforce 6380-6587 1721-1924 2924-3100
wh-how-investing-in-equity-fosters-of-the-goals-of-investing-in 655-816 1457-1603 1691-1759
wh-investing-in-america-to-create-fair-and-competitive-markets 8049-8157 1531-1687 1098-1333
wh-one-year-anniversary 149-282
wh-recent-data-show-dominant-meat-processing-companies-are-taki 3148-3473 275-494 2505-2638
wh-taking-on-gun-crime-and-violence-with-a-whole-of-government- 2985-3227 5858-5999 1458-1540
wh-takingcareofmilitaryfamiliesiscaringforournationalsecurity 1647-1819 1463-1646
wh-the-white-house-gender-policy-council-a-message-from-the-co-
wh-united-we-stand-countering-hate-fueled-violence-together 42-228 3691-3822
wh-when-the-chips-are-down-preventing-and-addressing-supply-cha 9887-10068 5455-5638 6122-6347 10241-10469
wh-why-we-must-invest-in-aanapisis 3643-3855 6439-6578
`;

let known: ReadonlyMap<string, readonly Range[]> | undefined;

/** The sentences marked in an op-ed; undefined where nobody marked it. */
export function marksOf(id: string): readonly Range[] | undefined {
  known ??= new Map(
    MARKS.trim()
      .split('\n')
      .map((line) => {
        const [op, ...spans] = line.split(' ');
        return [op!, spans.map(rangeOf)];
      }),
  );
  return known.get(id);
}

function rangeOf(span: string): Range {
  const [start, end] = span.split('-').map(Number);
  return { start: start!, end: end! };
}
