extension CanaryReaders {
  /// Item, readers, and why.
  static let table = """
    youth.* | west Karim | Those named in the file, its leader, and Karim in his emergency.
    youth.number | west Karim | The personal number: nobody outside the unit.
    youth.draft | Mira | What somebody has typed and not sent is nobody else's.
    youth.first | west Karim Elias Karin Anders Sofia | Who it is about: everyone who is let in.
    youth.last | west Karim Anders Sofia | The same; own pages use first names.
    youth.guardian.a.first | west Karim Karin | Who she is: the unit, and herself on her own pages.
    youth.guardian.a.last | west Karim | The same; own pages use first names.
    youth.guardian.a.relation | west Karim | No meeting ahead is hers, where she would be called by it.
    youth.plan.matters | west Karim Elias Karin | The own plan, in the person's own words.
    youth.goal.* | west Karim Elias Karin | The own plan: the person and the guardian see every goal.
    youth.goal.studies.* | west Karim Elias Karin Sofia | Shared with the school: studies.
    youth.goal.safety.* | west Karim Elias Karin Anders | Shared with the police: safety.
    youth.goal.studies.baseline | west Karim Sofia | How it is measured is not on own pages.
    youth.goal.studies.how | west Karim Sofia | The same.
    youth.goal.studies.indicator | west Karim Sofia | The same.
    youth.goal.safety.baseline | west Karim Anders | The same.
    youth.goal.safety.how | west Karim Anders | The same.
    youth.goal.safety.indicator | west Karim Anders | The same.
    youth.goal.crime.baseline | west Karim | The same.
    youth.goal.crime.how | west Karim | The same.
    youth.goal.crime.indicator | west Karim | The same.
    youth.goal.health.baseline | west Karim | The same.
    youth.goal.health.how | west Karim | The same.
    youth.goal.health.indicator | west Karim | The same.
    youth.goal.work.baseline | west Karim | The same.
    youth.goal.work.how | west Karim | The same.
    youth.goal.work.indicator | west Karim | The same.
    youth.step.* | west Karim Elias Karin | The short plan: the person and the guardian see every step.
    youth.step.studies.* | west Karim Elias Karin Sofia | Shared with the school: studies.
    youth.step.studies.how | west Karim Sofia | Own pages say what, when, where and what to expect.
    youth.step.studies.with | west Karim Sofia | The same.
    youth.step.health.how | west Karim | The same.
    youth.step.health.with | west Karim | The same.
    youth.area.occupation.sources | west Karim | From whom the unit has it is not part of what is given.
    youth.area.health.sources | west Karim | The same.
    youth.area.occupation.* | west Karim Sofia | Disclosed to the school on consent.
    youth.area.health.* | west Karim Anders | By law to the police; BUP heard it, and reads nothing.
    youth.meeting.held.agenda.* | west Karim | A meeting that has been is shown by its notes.
    youth.meeting.held.place | west Karim | The same.
    youth.meeting.held.notes | west Karim Anders Sofia | Planning, for those whose consent covers it.
    youth.meeting.held.decisions | west Karim Anders Sofia | The same.
    youth.meeting.ahead.place | west Karim Anders Elias | The police and the person are asked.
    youth.meeting.ahead.agenda.* | west Karim Anders Elias | The same: those who are asked.
    youth.kept.point | west Karim Elias | On the agenda, and kept from the police, who are called.
    youth.question.person | west Karim Elias | Each asks for themselves.
    youth.question.guardian | west Karim Karin | The same.
    youth.prepared.* | west Karim Elias | Between the unit and the person.
    youth.picture.police | west Karim | What the police tell the unit before the meeting.
    youth.felt.* | west Karim Elias | In the person's own words, to the unit.
    youth.noted.studies | west Karim Elias Karin Sofia | Studies: the school, and the family who was there.
    youth.noted.safety | west Karim Elias Karin Anders | Safety: the police, and the family who was there.
    youth.noted.family | west Karim Elias Karin | No consent covers it.
    youth.promise.police | west Karim Elias Karin Anders Sofia | Promises are planning, and the family's.
    youth.promise.person | west Karim Elias Karin Anders Sofia | The same.
    youth.promise.school | west Karim Elias Karin Anders Sofia | The same.
    youth.promise.jobs | west Karim Elias Karin | On the receipt of what was taken back.
    youth.notice.unit.planning | west Karim Anders Sofia | Planning, to those whose consent holds today.
    youth.notice.unit.studies | west Karim Sofia | Studies: the school alone.
    youth.notice.told | west Karim Karin Sofia | Studies: the school, and the guardian who was told.
    youth.notice.unit.safety | west Karim Anders | Safety: the police alone.
    youth.notice.police.* | west Karim Anders | From the police to the unit, and nobody between.
    youth.notice.school.studies | west Karim Sofia | From the school to the unit.
    youth.threat.* | Mira Jonas Eva Karim | Threat: lotsar, leader, and who looks in an emergency.
    youth.sealed.threat.* | Mira Jonas Eva Karim | The same.
    youth.sealed.identity.* | Mira Jonas Eva | Where somebody can be found: lotsar and leader.
    youth.sealed.suspicions.* | Mira Jonas Eva | Suspicions: lotsar and leader.
    youth.sealed.police.* | Mira Jonas Eva | Put in by the police, who read nothing of it here.
    youth.sealed.reports.* | Samira Eva | Reports of concern: the social secretary and the leader.
    youth.sealed.informant.* | Samira Eva Jonas | Who told: secretary, leader, and Jonas whom she named.
    youth.reader.informant | Samira Eva Jonas | Why he was named stands in the compartment.
    adult.* | east Marcus | The other unit; the person has an extract of it.
    adult.first | east Marcus | Protected identity: no other agency is told the name.
    adult.last | east Marcus | The same.
    adult.goal.health.* | east Marcus Hanna | Shared with the addiction care, whose consent covers health.
    adult.meeting.agenda.* | east Marcus Hanna | The addiction care is asked to the meeting.
    adult.meeting.place | east Marcus | Asked, but places of a protected person are not told.
    adult.notice.health | east Marcus Hanna | Health: the addiction care.
    adult.sealed.identity.* | Leila Magnus | Where a protected person can be found: lots and leader.
    adult.sealed.untold.* | Leila Magnus | Nobody has assessed that it may be told.
    adult.sealed.told.* | Leila Magnus | Source and assessment stay in the compartment.
    adult.sealed.told.text | Leila Magnus Marcus | Assessed: it may be told, and the extract tells it.
    adult.masked | east | Masked in the extract, on a rule.
    adult.after.extract | east | Written after the extract was made.
    adult.printed.words | east | The same.
    new.* | Eva | Not taken on: the leader of the unit alone sees the whole.
    new.first | west Karim | The unit that receives it sees enough to take it on.
    new.last | west Karim | The same.
    new.referral.* | west Karim | The same.
    youth.disclosed.consent.weighing | | On consent nothing is weighed, and so nothing of it is kept.
    """
}
