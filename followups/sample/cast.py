"""The invented companies and people of the sample search. All addresses end in .example."""

from dataclasses import dataclass

from tracker.enums import Relationship


@dataclass(frozen=True, slots=True, kw_only=True)
class Firm:
    name: str
    site: str
    is_agency: bool = False
    relationship: Relationship = Relationship.OPEN
    mission: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Somebody:
    name: str
    firm: str
    job_title: str
    has_mail: bool = True
    on_linkedin: bool = True
    salutation: str = ""


FIRMS: dict[str, Firm] = {
    "fennel": Firm(name="Fennel & Rye Bakeries", site="fennel-rye.example"),
    "lantern": Firm(
        name="Lantern Harbour",
        site="lantern-harbour.example",
        relationship=Relationship.TARGET,
        mission="charging points for small ferries",
    ),
    "quillwort": Firm(name="Quillwort Software", site="quillwort.example"),
    "wasser": Firm(
        name="Niedersächsische Wasserwirtschafts- und Küstenschutzplanungsgesellschaft "
        "mbH & Co. KG",
        site="kuestenschutzplanung.example",
        mission="dikes that make room for salt marshes",
    ),
    "klinik": Firm(
        name="Gemeinnützige Trägergesellschaft der Kreiskrankenhäuser Oberes Wiesental",
        site="oberes-wiesental.example",
    ),
    "nahr": Firm(name="شركة النهر للبرمجيات", site="nahr.example"),
    "shaked": Firm(name="שקד מערכות מידע", site="shaked.example"),
    "citron": Firm(name="Crème & Citron Éditions", site="creme-citron.example"),
    "lodz": Firm(name="Łódzkie Zakłady Światła", site="swiatlo.example"),
    "osprey": Firm(name="Osprey Freight", site="osprey-freight.example"),
    "moss": Firm(name="Moss & Method", site="moss-method.example"),
    "tern": Firm(name="Tern Insurance", site="tern-insurance.example"),
    "bramble": Firm(name="Bramble Health", site="bramble-health.example"),
    "orchard": Firm(name="Orchard Street Library", site="orchard-library.example"),
    "halyard": Firm(name="Halyard Rail", site="halyard-rail.example"),
    "pumice": Firm(name="Pumice Games", site="pumice.example"),
    "meridian": Firm(name="Meridian Seeds", site="meridian-seeds.example"),
    "copper": Firm(name="Copperleaf Bank", site="copperleaf.example"),
    "tundra": Firm(name="Tundra Robotics", site="tundra-robotics.example"),
    "vesper": Firm(name="Vesper Travel", site="vesper-travel.example"),
    "plover": Firm(name="Plover Talent Partners", site="plover-talent.example", is_agency=True),
    "own": Firm(name="Kiln Road Studio", site="kiln-road.example"),
}

PEOPLE: dict[str, Somebody] = {
    "anouk": Somebody(name="Anouk Delacroix-Béranger", firm="citron", job_title="Head of Product"),
    "matti": Somebody(name="Matti Lindqvist", firm="lantern", job_title="Engineering Lead"),
    "safiya": Somebody(name="Safiya Okonjo", firm="lantern", job_title="Product Manager"),
    "ruth": Somebody(name="Ruth Pelham", firm="lantern", job_title="Recruiter", on_linkedin=False),
    "ingo": Somebody(
        name="Prof. Dr.-Ing. Friedrich-Wilhelm Graf von Hohenlohe-Bartenstein",
        firm="wasser",
        job_title="Leiter der Stabsstelle Digitale Planungs- und Genehmigungsverfahren",
        salutation="Herr Professor Graf von Hohenlohe-Bartenstein",
    ),
    "gesa": Somebody(name="Gesa Oltmanns", firm="wasser", job_title="Personalreferentin"),
    "nour": Somebody(name="نور الحداد", firm="nahr", job_title="Hiring Manager"),
    "tamar": Somebody(name="תמר בן־עמי", firm="shaked", job_title="Team Lead"),
    "lukasz": Somebody(name="Łukasz Żółkiewski", firm="lodz", job_title="Design Director"),
    "priti": Somebody(name="Priti Venkatesan", firm="quillwort", job_title="Engineering Manager"),
    "owen": Somebody(name="Owen Tregaskis", firm="quillwort", job_title="Staff Engineer"),
    "bea": Somebody(name="Bea Nakamura", firm="quillwort", job_title="Recruiter"),
    "dario": Somebody(name="Dario Fontanella", firm="osprey", job_title="Operations Director"),
    "hana": Somebody(name="Hana Růžičková", firm="osprey", job_title="People Partner"),
    "joel": Somebody(name="Joel Amankwah", firm="moss", job_title="Studio Lead"),
    "wren": Somebody(name="Wren Castellano", firm="tern", job_title="Claims Lead"),
    "sofie": Somebody(name="Sofie Dahlgaard", firm="bramble", job_title="Head of Research"),
    "emeka": Somebody(name="Emeka Obi", firm="bramble", job_title="Senior Researcher"),
    "lucia": Somebody(name="Lucía Arriaga", firm="bramble", job_title="Designer", has_mail=False),
    "petra": Somebody(name="Petra Vlahović", firm="halyard", job_title="Programme Manager"),
    "rhys": Somebody(name="Rhys Bevan", firm="pumice", job_title="Producer"),
    "mina": Somebody(name="Mina Sørensen", firm="meridian", job_title="Data Lead"),
    "carl": Somebody(name="Carl Whitlock", firm="copper", job_title="Hiring Manager"),
    "yuki": Somebody(name="Yuki Arakawa", firm="tundra", job_title="Director of Engineering"),
    "nadia": Somebody(name="Nadia Petrenko", firm="tundra", job_title="Recruiter"),
    "gus": Somebody(name="Gus Ferreira", firm="plover", job_title="Consultant"),
    "ilse": Somebody(name="Ilse Verhoeven", firm="vesper", job_title="Head of Content"),
    "toma": Somebody(name="Toma Ionescu", firm="own", job_title="Managing Director"),
    "klara": Somebody(name="Klara Weißenböck", firm="klinik", job_title="Bereichsleitung IT"),
}
