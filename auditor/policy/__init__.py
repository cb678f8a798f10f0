"""Which rules of which country and store an app breaks or keeps, as far as the facts show it."""

from auditor.policy.conduct import Conduct, conduct_of
from auditor.policy.evaluate import Setting, Standing, decide, policies, standing_of
from auditor.policy.market import Market, market_of
from auditor.policy.packs import Act, Ban, Consent, Pack, Packs, Rule, Sure, load_packs

__all__ = [
    "Act",
    "Ban",
    "Conduct",
    "Consent",
    "Market",
    "Pack",
    "Packs",
    "Rule",
    "Setting",
    "Standing",
    "Sure",
    "conduct_of",
    "decide",
    "load_packs",
    "market_of",
    "policies",
    "standing_of",
]
