"""Compiled by the build: run `make languages`. Do not edit."""

LANGUAGES = {'en': 'English', 'nl': 'Nederlands'}

MONTHS = (('january', 'jan', 'januari'),
 ('february', 'feb', 'februari'),
 ('march', 'mar', 'maart', 'mrt'),
 ('april', 'apr'),
 ('may', 'mei'),
 ('june', 'jun', 'juni'),
 ('july', 'jul', 'juli'),
 ('august', 'aug', 'augustus'),
 ('september', 'sep'),
 ('october', 'oct', 'oktober', 'okt'),
 ('november', 'nov'),
 ('december', 'dec'))
