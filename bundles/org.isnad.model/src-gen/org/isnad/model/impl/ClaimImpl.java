/**
 * Copyright (c) 2026 The Isnad contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.isnad.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.isnad.model.Anchor;
import org.isnad.model.Claim;
import org.isnad.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Claim</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.isnad.model.impl.ClaimImpl#getClaimType <em>Claim Type</em>}</li>
 *   <li>{@link org.isnad.model.impl.ClaimImpl#getPolarity <em>Polarity</em>}</li>
 *   <li>{@link org.isnad.model.impl.ClaimImpl#getNegationMarker <em>Negation Marker</em>}</li>
 *   <li>{@link org.isnad.model.impl.ClaimImpl#getFactuality <em>Factuality</em>}</li>
 *   <li>{@link org.isnad.model.impl.ClaimImpl#getCheckWorthy <em>Check Worthy</em>}</li>
 *   <li>{@link org.isnad.model.impl.ClaimImpl#getTimeRelation <em>Time Relation</em>}</li>
 *   <li>{@link org.isnad.model.impl.ClaimImpl#getTimeAnchor <em>Time Anchor</em>}</li>
 *   <li>{@link org.isnad.model.impl.ClaimImpl#getEvent <em>Event</em>}</li>
 *   <li>{@link org.isnad.model.impl.ClaimImpl#isAdjudicatorAdded <em>Adjudicator Added</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClaimImpl extends SpanElementImpl implements Claim {
	/**
	 * The default value of the '{@link #getClaimType() <em>Claim Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClaimType()
	 * @generated
	 * @ordered
	 */
	protected static final String CLAIM_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClaimType() <em>Claim Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClaimType()
	 * @generated
	 * @ordered
	 */
	protected String claimType = CLAIM_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPolarity() <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolarity()
	 * @generated
	 * @ordered
	 */
	protected static final String POLARITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPolarity() <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolarity()
	 * @generated
	 * @ordered
	 */
	protected String polarity = POLARITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getNegationMarker() <em>Negation Marker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNegationMarker()
	 * @generated
	 * @ordered
	 */
	protected static final String NEGATION_MARKER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNegationMarker() <em>Negation Marker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNegationMarker()
	 * @generated
	 * @ordered
	 */
	protected String negationMarker = NEGATION_MARKER_EDEFAULT;

	/**
	 * The default value of the '{@link #getFactuality() <em>Factuality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFactuality()
	 * @generated
	 * @ordered
	 */
	protected static final String FACTUALITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFactuality() <em>Factuality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFactuality()
	 * @generated
	 * @ordered
	 */
	protected String factuality = FACTUALITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCheckWorthy() <em>Check Worthy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckWorthy()
	 * @generated
	 * @ordered
	 */
	protected static final String CHECK_WORTHY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCheckWorthy() <em>Check Worthy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckWorthy()
	 * @generated
	 * @ordered
	 */
	protected String checkWorthy = CHECK_WORTHY_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeRelation() <em>Time Relation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeRelation()
	 * @generated
	 * @ordered
	 */
	protected static final String TIME_RELATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTimeRelation() <em>Time Relation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeRelation()
	 * @generated
	 * @ordered
	 */
	protected String timeRelation = TIME_RELATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTimeAnchor() <em>Time Anchor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeAnchor()
	 * @generated
	 * @ordered
	 */
	protected Anchor timeAnchor;

	/**
	 * The default value of the '{@link #getEvent() <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvent()
	 * @generated
	 * @ordered
	 */
	protected static final String EVENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEvent() <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvent()
	 * @generated
	 * @ordered
	 */
	protected String event = EVENT_EDEFAULT;

	/**
	 * The default value of the '{@link #isAdjudicatorAdded() <em>Adjudicator Added</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAdjudicatorAdded()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ADJUDICATOR_ADDED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAdjudicatorAdded() <em>Adjudicator Added</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAdjudicatorAdded()
	 * @generated
	 * @ordered
	 */
	protected boolean adjudicatorAdded = ADJUDICATOR_ADDED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ClaimImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CLAIM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClaimType() {
		return claimType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClaimType(String newClaimType) {
		String oldClaimType = claimType;
		claimType = newClaimType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLAIM__CLAIM_TYPE, oldClaimType, claimType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPolarity() {
		return polarity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPolarity(String newPolarity) {
		String oldPolarity = polarity;
		polarity = newPolarity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLAIM__POLARITY, oldPolarity, polarity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNegationMarker() {
		return negationMarker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNegationMarker(String newNegationMarker) {
		String oldNegationMarker = negationMarker;
		negationMarker = newNegationMarker;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLAIM__NEGATION_MARKER, oldNegationMarker, negationMarker));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFactuality() {
		return factuality;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFactuality(String newFactuality) {
		String oldFactuality = factuality;
		factuality = newFactuality;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLAIM__FACTUALITY, oldFactuality, factuality));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCheckWorthy() {
		return checkWorthy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCheckWorthy(String newCheckWorthy) {
		String oldCheckWorthy = checkWorthy;
		checkWorthy = newCheckWorthy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLAIM__CHECK_WORTHY, oldCheckWorthy, checkWorthy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTimeRelation() {
		return timeRelation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeRelation(String newTimeRelation) {
		String oldTimeRelation = timeRelation;
		timeRelation = newTimeRelation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLAIM__TIME_RELATION, oldTimeRelation, timeRelation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Anchor getTimeAnchor() {
		return timeAnchor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeAnchor(Anchor newTimeAnchor) {
		Anchor oldTimeAnchor = timeAnchor;
		timeAnchor = newTimeAnchor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLAIM__TIME_ANCHOR, oldTimeAnchor, timeAnchor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEvent() {
		return event;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvent(String newEvent) {
		String oldEvent = event;
		event = newEvent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLAIM__EVENT, oldEvent, event));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAdjudicatorAdded() {
		return adjudicatorAdded;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdjudicatorAdded(boolean newAdjudicatorAdded) {
		boolean oldAdjudicatorAdded = adjudicatorAdded;
		adjudicatorAdded = newAdjudicatorAdded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLAIM__ADJUDICATOR_ADDED, oldAdjudicatorAdded, adjudicatorAdded));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.CLAIM__CLAIM_TYPE:
				return getClaimType();
			case ModelPackage.CLAIM__POLARITY:
				return getPolarity();
			case ModelPackage.CLAIM__NEGATION_MARKER:
				return getNegationMarker();
			case ModelPackage.CLAIM__FACTUALITY:
				return getFactuality();
			case ModelPackage.CLAIM__CHECK_WORTHY:
				return getCheckWorthy();
			case ModelPackage.CLAIM__TIME_RELATION:
				return getTimeRelation();
			case ModelPackage.CLAIM__TIME_ANCHOR:
				return getTimeAnchor();
			case ModelPackage.CLAIM__EVENT:
				return getEvent();
			case ModelPackage.CLAIM__ADJUDICATOR_ADDED:
				return isAdjudicatorAdded();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.CLAIM__CLAIM_TYPE:
				setClaimType((String)newValue);
				return;
			case ModelPackage.CLAIM__POLARITY:
				setPolarity((String)newValue);
				return;
			case ModelPackage.CLAIM__NEGATION_MARKER:
				setNegationMarker((String)newValue);
				return;
			case ModelPackage.CLAIM__FACTUALITY:
				setFactuality((String)newValue);
				return;
			case ModelPackage.CLAIM__CHECK_WORTHY:
				setCheckWorthy((String)newValue);
				return;
			case ModelPackage.CLAIM__TIME_RELATION:
				setTimeRelation((String)newValue);
				return;
			case ModelPackage.CLAIM__TIME_ANCHOR:
				setTimeAnchor((Anchor)newValue);
				return;
			case ModelPackage.CLAIM__EVENT:
				setEvent((String)newValue);
				return;
			case ModelPackage.CLAIM__ADJUDICATOR_ADDED:
				setAdjudicatorAdded((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.CLAIM__CLAIM_TYPE:
				setClaimType(CLAIM_TYPE_EDEFAULT);
				return;
			case ModelPackage.CLAIM__POLARITY:
				setPolarity(POLARITY_EDEFAULT);
				return;
			case ModelPackage.CLAIM__NEGATION_MARKER:
				setNegationMarker(NEGATION_MARKER_EDEFAULT);
				return;
			case ModelPackage.CLAIM__FACTUALITY:
				setFactuality(FACTUALITY_EDEFAULT);
				return;
			case ModelPackage.CLAIM__CHECK_WORTHY:
				setCheckWorthy(CHECK_WORTHY_EDEFAULT);
				return;
			case ModelPackage.CLAIM__TIME_RELATION:
				setTimeRelation(TIME_RELATION_EDEFAULT);
				return;
			case ModelPackage.CLAIM__TIME_ANCHOR:
				setTimeAnchor((Anchor)null);
				return;
			case ModelPackage.CLAIM__EVENT:
				setEvent(EVENT_EDEFAULT);
				return;
			case ModelPackage.CLAIM__ADJUDICATOR_ADDED:
				setAdjudicatorAdded(ADJUDICATOR_ADDED_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.CLAIM__CLAIM_TYPE:
				return CLAIM_TYPE_EDEFAULT == null ? claimType != null : !CLAIM_TYPE_EDEFAULT.equals(claimType);
			case ModelPackage.CLAIM__POLARITY:
				return POLARITY_EDEFAULT == null ? polarity != null : !POLARITY_EDEFAULT.equals(polarity);
			case ModelPackage.CLAIM__NEGATION_MARKER:
				return NEGATION_MARKER_EDEFAULT == null ? negationMarker != null : !NEGATION_MARKER_EDEFAULT.equals(negationMarker);
			case ModelPackage.CLAIM__FACTUALITY:
				return FACTUALITY_EDEFAULT == null ? factuality != null : !FACTUALITY_EDEFAULT.equals(factuality);
			case ModelPackage.CLAIM__CHECK_WORTHY:
				return CHECK_WORTHY_EDEFAULT == null ? checkWorthy != null : !CHECK_WORTHY_EDEFAULT.equals(checkWorthy);
			case ModelPackage.CLAIM__TIME_RELATION:
				return TIME_RELATION_EDEFAULT == null ? timeRelation != null : !TIME_RELATION_EDEFAULT.equals(timeRelation);
			case ModelPackage.CLAIM__TIME_ANCHOR:
				return timeAnchor != null;
			case ModelPackage.CLAIM__EVENT:
				return EVENT_EDEFAULT == null ? event != null : !EVENT_EDEFAULT.equals(event);
			case ModelPackage.CLAIM__ADJUDICATOR_ADDED:
				return adjudicatorAdded != ADJUDICATOR_ADDED_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (claimType: ");
		result.append(claimType);
		result.append(", polarity: ");
		result.append(polarity);
		result.append(", negationMarker: ");
		result.append(negationMarker);
		result.append(", factuality: ");
		result.append(factuality);
		result.append(", checkWorthy: ");
		result.append(checkWorthy);
		result.append(", timeRelation: ");
		result.append(timeRelation);
		result.append(", event: ");
		result.append(event);
		result.append(", adjudicatorAdded: ");
		result.append(adjudicatorAdded);
		result.append(')');
		return result.toString();
	}

} //ClaimImpl
