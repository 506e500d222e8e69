"""What a mail is about: work, or one of the many other things people apply, ask and wait for.

A bank, a landlord and a school refuse in the same sentences as an employer. What differs is the
things they speak of: so nouns are counted, in five languages, letters folded to ASCII.
"""

from collections.abc import Iterator

_WORK = """
applicants candidacy candidate candidates career careers colleagues cv employer hire hired
hiring intern internship interview interviewed interviewer interviews job jobs onboarding
opening position positions recruiter recruiters recruiting recruitment resume resumes role roles
salary shortlist shortlisted shortlisting skillset talent vacancies vacancy arbeitsplatz
arbeitsvertrag ausbildungsplatz ausschreibung bewerber bewerberin bewerberinnen bewerbern
bewerbungsgesprach bewerbungsunterlagen bewerbungsverfahren bewerbungsprozess gehalt kandidat
kandidaten kandidatin kandidatinnen karriere lebenslauf personalabteilung personalauswahl
praktikum stelle stellen stellenanzeige stellenausschreibung vorstellungsgesprach werkstudent
mitarbeiter kennenlernen unternehmen carriere embauche emploi entreprise entretien entretiens
poste postes recrutement recruteur recruteuse salaire contratacion curriculum empleo empresa
entrevista entrevistas oferta practicas puesto puestos reclutamiento sueldo vacante vacantes
seleccion assunzione azienda colloqui colloquio offerta posizione posizioni risorse ruolo
selezione stipendio tirocinio
"""
WORK = frozenset(_WORK.split())
"""Words of hiring. Those of any application ("application", "Bewerbung") are not among them."""

_ELSEWHERE = """
admission admissions adoption advert album allotment apartment auction ballot bank bid booking
bootcamp brother clinic concert congestion conference contest coupon credit crowdfunding dad
daughter dentist deposit diploma dog donation donor enrolment enrollment exam exams examination
examiner resit retake family flat flight garage grant gym holiday hospital insurance insurer
invoice kickstarter kitten landlord lease lender lending letting loan lottery mailbox manuscript
marathon membership moderation moderator mortgage mum mom msc nursery parcel parents paper
passport password patient payment pets phd poem prize proceedings pupil pupils raffle refund
rent renting repository reviewers rfq school semester sister sponsorship subscription supplier
surgery tenancy tenant tender thesis ticket tickets tournament tuition university viewing visa
waitlist waitlisted wedding abschluss antrag arzt beitrag besichtigung bruder darlehen familie
freundin gutachten hausverwaltung hochschule immatrikulation kaution kinder kita kitaplatz konto
kredit kreditantrag krankenkasse krippe lieferung mama manuskript miete mieter mietvertrag papa
rechnung reisepass schadensfall schule schwester studiengang studienplatz studium vermieter
vermieterin versicherung verlosung visum wohnung wohnungsbesichtigung zahlung zimmer zulassung
zulassungsbescheid zwischenmiete appartement assurance assureur banque bailleur colocation coloc
colis concours cousin cousine creche ecole eleves emprunt facture famille frere garderie
locataire logement loyer maman manuscrit mutuelle preteur proprietaire remboursement soeur
tombola universite visite abono alquiler alumno alumnos arrendador aseguradora ayuntamiento
banco beca billete colegio comite congreso credito factura familia guarderia habitacion hermana
hermano hipoteca inmobiliaria inquilino inquilinos manuscrito matricula pago pasaporte pedido
piso plaza poliza ponencia prestamo propietario seguro siniestro solicitante sorteo universidad
visado affittuario affitto alloggio appartamento asilo assicurazione banca bando biglietto
bolletta borsa concorso conduttore congresso coinquilini condominio famiglia finanziamento
fratello giuria graduatoria inquilini iscrizione locatore manoscritto mamma mutuo nido ordine
pacco pagamento passaporto poesia prestito polizza proprietaria proprietario rata rimborso
scuola sorella stanza universita licence parcoursup universitaire etudiants etudes semestre
faculte lycee bachelor facolta studenti estudios facultad fakultat semesters
"""
ELSEWHERE = frozenset(_ELSEWHERE.split())
"""Words of everything else that is applied for, refused or drawn by lot."""


def topic_signals(words: frozenset[str]) -> Iterator[str]:
    """How often a mail speaks of work, and of something else; `words` as in `wording`."""
    plain = {word.rpartition(":")[2] for word in words}
    work, other = len(plain & WORK), len(plain & ELSEWHERE)
    if not work:
        yield "no_work"
    elif work >= 4:
        yield "much_work"
    if other:
        yield "something_else"
    if other > 2:
        yield "much_else"
    if other and other >= work:
        yield "more_else"
