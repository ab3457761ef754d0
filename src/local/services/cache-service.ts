import type { StandsInFor } from '../registry/google-class.ts';
import { cacheServiceClass } from '../registry/script.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import { Cache } from './cache.ts';

export class CacheService
  extends GoogleObject
  implements StandsInFor<GoogleAppsScript.Cache.CacheService, typeof cacheServiceClass>
{
  readonly definition = cacheServiceClass;

  getDocumentCache(): Cache {
    return new Cache(this.execution, 'document');
  }

  getScriptCache(): Cache {
    return new Cache(this.execution, 'script');
  }

  getUserCache(): Cache {
    return new Cache(this.execution, `user ${this.execution.identity.effectiveUser}`);
  }
}
