"""Frequent first names of the five languages' countries, folded to ASCII and lower case.

Only tells whether a single word or an unknown pair of words can be somebody's name.
"""

from typing import Final

from followups.reading.details.words import listed

FIRST_NAMES: Final = listed(
    """
    aaron abby abdul abigail adam adele adrian adriana agnes agnieszka ahmed aisha alan alba
    albert alberto alejandra alejandro alessandra alessandro alessia alex alexander alexandra
    alexandre alexis alfonso alfred ali alice alicia alina aline alison alistair allison alvaro
    amanda amber amelia amelie amelia amy ana anais anastasia anders andre andrea andreas andrew
    andy angela angelo anika anita anja anke ann anna annabelle anne annette annika anthony
    antoine anton antonella antonia antonio arjun arnaud arne arthur arturo asha ashley astrid
    audrey aurelie aurora axel barbara bastian beate beatrice beatriz ben benedetta benedict
    benedikt benjamin benoit bernard bernd bertrand beth bethany bettina bianca bill birgit bjorn
    bob boris brad brandon brenda brian bridget britta bruce bruno bryan caitlin camila camilla
    camille cara carina carl carla carlo carlos carmen carol carolin carolina caroline carsten
    casey catalina catherine cecile cecilia celia celine chad charles charlie charlotte chiara
    chloe chris christa christian christiane christina christine christoph christophe christopher
    cindy claire clara clarissa claude claudia claudio clemens clement cliff colin colleen connor
    constance cordula corinna corinne cornelia courtney craig cristian cristina cynthia dagmar
    daisy damian damien dan dana daniel daniela daniele danielle danny daria dario dave david
    davide dawn dean deborah debra delphine denis denise dennis derek diana diane diego dieter
    dimitri dirk dominic dominik dominique donald donna doris dorothea dorothee doug douglas
    duncan dylan eduardo edward eileen elaine elena eleonora elisa elisabeth elise elizabeth elke
    ella ellen elodie elsa emilia emilie emilio emily emma emmanuel emmanuelle enrico enrique eric
    erica erik erika erin ernst esteban esther ethan eugenia eva evan eve evelyn fabian fabien
    fabio fabrice farah fatima federica federico felicia felipe felix fernanda fernando filippo
    finn fiona flavia florence florent florian frances francesca francesco francisco franck
    francois francoise frank franz fred frederic frederik frieda friedrich gabriel gabriela
    gabriele gael gareth gary gavin gemma geoffrey george georgia gerald gerd gerhard german
    giacomo gianluca gina giorgia giorgio giovanna giovanni giulia giuseppe gloria gonzalo grace
    graham greg gregor gregory greta guido guillaume guillermo gunter gustavo hana hannah hannes
    hans harald harriet harry hassan heather hector heidi heike heiko heinz helen helena helene
    helga hendrik henning henri henrik henry herbert hilary holger holly howard hugh hugo ian
    ibrahim ignacio igor ilaria imogen ina ines inga inge ingo ingrid irene iris irina isabel
    isabella isabelle ivan jack jackie jacob jacqueline jacques jaime jake jakob james jamie jan
    jana jane janet janina jasmin jasmine jason javier jay jean jeff jeffrey jenna jennifer jenny
    jens jeremy jerome jesse jessica jesus jill jim jo joachim joan joana joanna joanne jochen joe
    joel joelle johan johanna johannes john jon jonas jonathan jordan jordi jorg jorge jose josef
    joseph josephine joshua joyce juan juana judith julia julian juliana julie julien juliette
    julio jurgen justin justine kai karen karim karin karl karolina katarina kate katharina
    katherine kathleen kathrin kathryn katia katie katja katrin kay keith kelly ken kenneth kerry
    kerstin kevin khalid kim kirsten kirsty klaus konrad kristen kristin kristina kurt kyle lara
    larissa lars laura lauren laurence laurent laurie lea leah leila lena leo leon leonard
    leonardo leonie leslie lewis liam lili lilian lily lina linda lisa liz loic lola lorena
    lorenzo lou louis louisa louise luc luca lucas lucia lucie lucy ludovic luigi luis luisa lukas
    luke lydia lynn madeleine magali magdalena maggie maike malik manfred manon manuel manuela
    mara marc marcel marcela marcello marco marcos marcus mareike margaret margarita margot maria
    mariam marian mariana marianne marie marieke marina mario marion marisa marius mark marko
    markus marlene marta martha martin martina martine mary massimo mateo mathias mathieu mathilde
    matilda matt matteo matthew matthias matthieu maud maureen maurice maurizio max maxime
    maximilian maya megan mehdi mehmet melanie melissa mercedes mia michael michaela michal michel
    michela michele michelle miguel mike mila milena miriam mohamed mohammed moira molly mona
    monica monika monique moritz murat nadia nadine nadja nancy natalia natalie natasha nathalie
    nathan neil nico nicola nicolas nicole nigel nikolas nils nina noah noel noemi nora norbert
    norman nuria olaf olga oliver olivia olivier omar oscar oskar owen pablo pamela paola paolo
    pascal pascale patricia patrick patrizia patty paul paula pauline pedro peggy penny peter
    petra phil philip philipp philippe phoebe pia pierre pietro pilar piotr priya quentin rachel
    rae rafael raffaella rahul rainer raj ralf ralph ramon raphael raquel raul rebecca regina
    reinhard renata renate rene ricardo riccardo richard rita rob robert roberta roberto robin
    rocio rodrigo roger roland rolf romain roman ron ronald rosa rosalie rose rosemary ross roxana
    ruben rudolf rupert russell ruth ryan sabine sabrina sadie sally salvatore sam samantha samir
    samira samuel sandra sandro sandy sanjay sara sarah sascha saskia scott sean sebastian
    sebastien serena serge sergio shane shannon sharon shaun sheila silke silvia simon simona
    simone sina sofia solene sonia sonja sophia sophie stacey stefan stefania stefanie stefano
    stella stephan stephane stephanie stephen steve steven stuart sue susan susana susanna susanne
    suzanne svenja sven sylvia sylvie tamara tania tanja tara tatiana ted teresa terry tess thea
    theo theresa therese thierry thomas thorsten tiago tiffany till tim timo timothy tina tobias
    todd tom tomas tommaso toni tony torsten tracy tristan udo ulrich ulrike ursula uta ute uwe
    valentin valentina valeria valerie vanessa vera veronica veronika veronique vicky victor
    victoria viktor vincent vincenzo viola virginia virginie vivian volker walter wendy werner
    will william wolfgang xavier yan yann yannick yara yasmin yolanda yuki yusuf yves yvonne
    zachary zara zoe
    """
)
